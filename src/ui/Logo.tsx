const seal =
  'M49.5 9.9A16.2 16.2 0 0 1 78.5 9.9A16.2 16.2 0 0 1 103.6 24.4A16.2 16.2 0 0 1 118.1 49.5A16.2 16.2 0 0 1 118.1 78.5A16.2 16.2 0 0 1 103.6 103.6A16.2 16.2 0 0 1 78.5 118.1A16.2 16.2 0 0 1 49.5 118.1A16.2 16.2 0 0 1 24.4 103.6A16.2 16.2 0 0 1 9.9 78.5A16.2 16.2 0 0 1 9.9 49.5A16.2 16.2 0 0 1 24.4 24.4A16.2 16.2 0 0 1 49.5 9.9z'

/** The seal of public/icons/logo.svg in the page's own colours: the second stroke signs across its edge. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg class="logo" viewBox="0 0 128 128" width={size} height={size} fill="none" aria-hidden="true">
      <path class="logo-seal" d={seal} />
      <path class="logo-first" stroke-width="15" stroke-linecap="round" d="M28 58 58 89" />
      <path class="logo-gap" stroke-width="27" stroke-linecap="round" d="M51 95 84 56" />
      <path class="logo-second" stroke-width="15" stroke-linecap="round" d="M51 95 124 9" />
    </svg>
  )
}
