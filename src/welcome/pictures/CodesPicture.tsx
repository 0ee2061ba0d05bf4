import { Picture } from './Picture'
import { Seal } from './Seal'

/** A phone with a QR code, a file and a page, whose codes all come to one place. */
export function CodesPicture() {
  return (
    <Picture>
      <path class="p-way" d="M104 76C160 76 172 104 204 124" />
      <path class="p-way" d="M152 140h44" />
      <path class="p-way" d="M138 212C170 212 180 180 204 162" />
      <rect class="p-sheet p-edge" x="34" y="26" width="62" height="98" rx="12" />
      <path class="p-soft-line" d="M58 36h14" />
      <g class="p-ink">
        <path d="M46 50h14v14H46zM70 50h14v14H70zM46 74h14v14H46z" />
        <path d="M70 74h6v6h-6zM78 82h6v6h-6zM78 74h6v4h-6zM70 84h5v5h-5z" />
      </g>
      <path class="p-soft-line" d="M50 106h30" />
      <path class="p-sheet p-edge" d="M92 102h34l18 18v50a7 7 0 0 1-7 7H92a7 7 0 0 1-7-7v-61a7 7 0 0 1 7-7z" />
      <path class="p-wash p-edge" d="M126 102v12a6 6 0 0 0 6 6h12" />
      <path class="p-soft-line" d="M99 136h30M99 147h30M99 158h16" />
      <rect class="p-sheet p-edge" x="34" y="184" width="96" height="68" rx="9" />
      <path class="p-edge" d="M34 200h96" />
      <circle class="p-dot" cx="44" cy="192" r="2.5" />
      <circle class="p-dot" cx="53" cy="192" r="2.5" />
      <rect class="p-ink" x="46" y="211" width="42" height="6" rx="3" />
      <rect class="p-accent" x="46" y="228" width="36" height="12" rx="5" />
      <circle class="p-sheet p-edge" cx="266" cy="142" r="66" />
      <circle class="p-paper" cx="266" cy="142" r="60" />
      <Seal x={224} y={100} size={84} />
    </Picture>
  )
}
