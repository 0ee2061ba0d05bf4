/** Runs in the page: names what takes longer than `most` milliseconds to look otherwise, or to come. */
export function moving(most: number): string[] {
  const longest = (times: string) =>
    Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)))
  const timeOf = ({ transitionDuration, animationName, animationDuration }: CSSStyleDeclaration) =>
    Math.max(longest(transitionDuration), animationName === 'none' ? 0 : longest(animationDuration))
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const times = [null, '::before', '::after'].map((part) => timeOf(getComputedStyle(element, part)))
    const time = Math.max(...times)
    if (time <= most) return []
    const name = element.getAttribute('data-testid') ?? element.getAttribute('class') ?? ''
    return [`${element.tagName.toLowerCase()} ${name}: ${time} ms`]
  })
}
