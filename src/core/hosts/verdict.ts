/**
 * How a host that is not a known one is made to look like one.
 *
 * - `sub-domain`: a known name stands before somebody else's domain: `sellercentral.amazon.com.evil.example`
 * - `word`: a known name is a word or a part of somebody else's domain: `amazon-seller-verify.net`
 * - `letters`: letters that look alike, of this alphabet or another: `amaz0n.com`, `arnazon.com`, `аmazon.com`
 * - `typo`: one letter too many, too few, wrong, or two exchanged: `amzon.com`
 * - `dots`: dots or hyphens left out or put in: `wwwamazon.com`, `ama-zon.com`
 * - `ending`: the name is whole, the ending is none of Amazon's: `amazon.top`
 * - `user-info`: a known name stands before an `@`, and another host behind it
 */
export type Trick = 'sub-domain' | 'word' | 'letters' | 'typo' | 'dots' | 'ending' | 'user-info'

/**
 * Why nothing may be trusted to come from where it says, though the host is no look-alike.
 *
 * - `not-web`: neither `https:` nor `http:`
 * - `plain-http`, `other-port`, `trailing-dot`: a known host, but not the origin that its sign-in has
 * - `ip-address`: a bare public address; addresses of one's own network are `other`
 */
export type Unsafe = 'not-web' | 'plain-http' | 'other-port' | 'trailing-dot' | 'ip-address'

/**
 * What a host is.
 *
 * - `known`: exactly one of the known hosts, over `https:` at the default port
 * - `look-alike`: somebody else's, and made or apt to be taken for `of`, one of the known hosts
 * - `unsafe`: see {@link Unsafe}
 * - `other`: everything else, also what is the known sites' own but none of the known hosts
 */
export type HostVerdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'look-alike'; readonly of: string; readonly trick: Trick }
  | { readonly kind: 'other' }
  | { readonly kind: 'unsafe'; readonly why: Unsafe }
