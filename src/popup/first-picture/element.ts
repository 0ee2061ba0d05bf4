/** An element with its class, and with what is in it. */
export function element(name: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...inside)
  return made
}
