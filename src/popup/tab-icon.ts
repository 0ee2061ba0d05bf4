/** The icon of the popup's page in a tab; not in its head, where Firefox looks at it before the first picture. */
export function showTabIcon(): void {
  const icon = document.createElement('link')
  icon.rel = 'icon'
  icon.href = '/icons/32.png'
  document.head.append(icon)
}
