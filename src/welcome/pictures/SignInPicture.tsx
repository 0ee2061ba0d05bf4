import { Picture } from './Picture'
import { Seal } from './Seal'

/** A sign-in page whose code has been filled in by the box beside it, and a text message that nobody needs. */
export function SignInPicture() {
  return (
    <Picture>
      <rect class="p-sheet p-edge" x="30" y="34" width="246" height="196" rx="14" />
      <path class="p-edge" d="M30 64h246" />
      <circle class="p-dot" cx="48" cy="49" r="4" />
      <circle class="p-dot" cx="63" cy="49" r="4" />
      <circle class="p-dot" cx="78" cy="49" r="4" />
      <rect class="p-sunken" x="98" y="42" width="136" height="14" rx="7" />
      <rect class="p-ink" x="58" y="86" width="92" height="10" rx="5" />
      <rect class="p-soft" x="58" y="106" width="126" height="7" rx="3.5" />
      <rect class="p-sheet p-accent-edge" x="58" y="126" width="150" height="38" rx="8" />
      <g class="p-accent">
        <circle cx="78" cy="145" r="6" />
        <circle cx="98" cy="145" r="6" />
        <circle cx="118" cy="145" r="6" />
        <circle cx="146" cy="145" r="6" />
        <circle cx="166" cy="145" r="6" />
        <circle cx="186" cy="145" r="6" />
      </g>
      <rect class="p-quiet" x="58" y="180" width="84" height="26" rx="8" />
      <g class="p-lift">
        <rect class="p-paper p-edge" x="190" y="170" width="148" height="92" rx="14" />
        <Seal x={202} y={181} size={32} />
        <rect class="p-ink" x="246" y="187" width="74" height="8" rx="4" />
        <rect class="p-soft" x="246" y="202" width="52" height="6" rx="3" />
        <rect class="p-accent" x="202" y="224" width="124" height="26" rx="8" />
        <path class="p-tick upright" d="m257 237 6 6 12-13" />
      </g>
      <rect class="p-sheet p-dashed" x="262" y="76" width="76" height="44" rx="13" />
      <path class="p-soft-line" d="M278 92h36M278 104h22" />
      <path class="p-bad-line" d="M256 124 344 72" />
    </Picture>
  )
}
