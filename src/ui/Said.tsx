import { signal } from '@preact/signals'
import { Icon, type IconName } from './Icon'

const seconds = 2.4
const text = signal('')
const mark = signal<IconName>('check')
let hiding: ReturnType<typeof setTimeout> | undefined

/** Says something in passing: shown for a moment, and read out without taking the focus. */
export function say(sentence: string, icon: IconName = 'check'): void {
  mark.value = icon
  clearTimeout(hiding)
  text.value = sentence
  hiding = setTimeout(() => {
    text.value = ''
  }, seconds * 1000)
}

/** Where it is said; on every page once, outside its screens. */
export function Said() {
  return (
    <div class="said" role="status">
      {text.value && (
        <p data-testid="said">
          <Icon name={mark.value} />
          <span>{text.value}</span>
        </p>
      )}
    </div>
  )
}
