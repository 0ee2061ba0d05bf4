/** `data-testid`s of what nobody but its owner may see; no picture that is kept shows it, though here it is made up. */
const secret = [
  'recovery-code',
  'qr',
  'series-qr',
  'practice-qr',
  'sheet-qr',
  'sheet-key',
  'share-code',
  'share-made-passphrase',
]

const each = (ids: readonly string[], inside = '') => ids.map((id) => `[data-testid="${id}"]${inside}`).join(',')

/** Style for pictures: secrets under stripes, nothing in motion, no caret. */
export const covers = `
*, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important; }
${each(secret)}, ${each(secret, ' *')} { color: transparent !important; }
${each(secret)} { background: repeating-linear-gradient(135deg, #8888 0 6px, #8884 6px 12px) !important; }
${each(secret, ' *')} { visibility: hidden !important; }
`
