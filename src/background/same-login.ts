const isPhone = (name: string) => /^\+?[\d\s().-]{6,}$/.test(name)

/**
 * True where two sign-in names are one login's: case and outer spaces aside, and for phone numbers punctuation too.
 * Nothing looser: a wrong guess puts one person's code into another's sign-in.
 */
export function sameLogin(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.normalize('NFKC').trim().toLowerCase()) as [string, string]
  if (left === '' || right === '') return false
  if (isPhone(left) && isPhone(right)) return left.replace(/\D/g, '') === right.replace(/\D/g, '')
  return left === right
}
