const isPhone = (name: string) => /^\+?[\d\s().-]{6,}$/.test(name)

/**
 * What two sign-in names share where they are one login's: case and outer spaces aside, and for phone numbers punctuation
 * too. Nothing looser: a wrong guess puts one person's code into another's sign-in.
 * @returns empty for no name at all, which is nobody's
 */
export function signInKey(name: string): string {
  const plain = name.normalize('NFKC').trim().toLowerCase()
  // Trimmed, no name begins with a space.
  return isPhone(plain) ? ` ${plain.replace(/\D/g, '')}` : plain
}

/** True where two sign-in names are one login's. */
export function sameLogin(a: string, b: string): boolean {
  const key = signInKey(a)
  return key !== '' && key === signInKey(b)
}
