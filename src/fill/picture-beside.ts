import { attributeOf } from './said'
import { wordsOf } from './text'

/** Pictures of letters that a person is to read; in each list of names that sites give them. */
const captcha =
  /captcha|(?:^| )(?:v|check|valid\w*|verif\w*|auth|rand\w*|image?|img|secur\w*|code) ?(?:code|image?|img|pic\w*)?(?= |$)/
const others = /(?:^| )(?:qr\w*|barcode|logo|icon|flag|avatar|authenticator|app|phone|spinner|loading)(?= |$)/
const levels = 2

/** True where a picture of letters stands in a field's own group. */
export function isBesidePicture(field: HTMLInputElement): boolean {
  let group = field.parentElement
  for (let level = 1; group && level < levels && group.querySelectorAll('input, img, canvas').length < 2; level++) {
    group = group.parentElement
  }
  if (!group || group.localName === 'body') return false
  return [...group.querySelectorAll('img, canvas')].some(isOfLetters)
}

function isOfLetters(picture: Element): boolean {
  const source = attributeOf(picture, 'src')
  const file = source.startsWith('data:') ? '' : source
  const names = ['id', 'alt', 'title', 'name'].map((name) => attributeOf(picture, name))
  const said = wordsOf([file, ...names].join(' '))
  // Classes say how a picture is laid out, and rarely what it is of.
  return /captcha|vcode|checkcode/i.test(attributeOf(picture, 'class')) || (captcha.test(said) && !others.test(said))
}
