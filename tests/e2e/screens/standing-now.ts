/** A Sunday morning in Naples; the pages' time stands still there. Unix ms. */
export const now = Date.UTC(2026, 10, 29, 9, 41, 7)
