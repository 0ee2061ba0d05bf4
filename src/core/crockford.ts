/** Crockford's base32: no I, L, O, U, which are misread and misheard. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What a person typed, in that alphabet as far as it can be: any case, any spacing, any dash, O for 0, I and L for 1. */
export const asCrockford = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\u200b\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
