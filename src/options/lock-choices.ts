const usual = [5, 15, 60, 0] as const

/**
 * Minutes to choose from until the vault locks; 0 for never.
 * @param most what the organisation allows; null where the person alone decides
 * @param current is among them whatever it is
 */
export function lockChoices(most: number | null, current: number): readonly number[] {
  const allowed = usual.filter((minutes) => most === null || (minutes > 0 && minutes < most))
  const all = new Set([...allowed, ...(most === null ? [] : [most]), current])
  const rank = (minutes: number) => (minutes === 0 ? Number.POSITIVE_INFINITY : minutes)
  return [...all].sort((a, b) => rank(a) - rank(b))
}
