/** Addresses of an element's CSS background pictures. */
export function backgroundPictures(style: CSSStyleDeclaration): readonly string[] {
  const { backgroundImage } = style
  if (!backgroundImage.includes('url(')) return []
  return [...backgroundImage.matchAll(/url\("((?:[^"\\]|\\.)+)"\)/g)].map(([, address = '']) =>
    address.replace(/\\(.)/g, '$1'),
  )
}
