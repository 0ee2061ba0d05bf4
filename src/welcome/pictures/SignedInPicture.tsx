import { Seal } from './Seal'

/** Our seal with the marks of something that went well. */
export function SignedInPicture() {
  return (
    <svg
      class="signed-in-picture"
      viewBox="0 0 160 110"
      width="160"
      height="110"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <circle class="p-paper p-edge" cx="80" cy="55" r="50" />
      <Seal x={48} y={23} size={64} />
      <path class="p-good-line" d="M18 40 8 34M14 64H4M142 40l10-6M146 64h10M30 92l-8 7M130 92l8 7" />
    </svg>
  )
}
