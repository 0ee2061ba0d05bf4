const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Without control characters and those that turn the direction of writing: a name must look like what it is. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '')
