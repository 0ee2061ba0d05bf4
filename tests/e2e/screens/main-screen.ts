/** Selector of a screen by its name, or of something in it. */
export const main = (name: string, inside = ''): string => `main[data-screen="${name}"] ${inside}`.trim()
