/** The end of a browser's toolbar: the puzzle piece, and our button with the pin beside it. */
export function PinPicture() {
  return (
    <svg
      class="pin-picture"
      viewBox="0 0 120 44"
      width="120"
      height="44"
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <rect class="p-sheet p-edge" x="1" y="1" width="118" height="42" rx="10" />
      <rect class="p-sunken" x="10" y="14" width="38" height="16" rx="8" />
      <circle class="p-wash" cx="68" cy="22" r="15" />
      <path
        class="p-puzzle upright"
        d="M61 17h4.2a2.8 2.8 0 1 1 4.6 0H74v4.2a2.8 2.8 0 1 1 0 4.6V30H61v-4.2a2.8 2.8 0 1 0 0-4.6z"
      />
      <path
        class="p-puzzle upright"
        d="m98.5 14 6.5 6.5-1.5 1.5-1.200-.3-3.3 3.3v2.5l-1.300 1.300-6-6 1.300-1.300h2.5l3.3-3.3-.3-1.200zM94.5 26.5 90 31"
      />
    </svg>
  )
}
