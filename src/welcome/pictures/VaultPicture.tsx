import { Picture } from './Picture'
import { Seal } from './Seal'

/** A vault door with our seal on it, and the recovery code on a sheet of paper. */
export function VaultPicture() {
  return (
    <Picture>
      <g transform="translate(-10 -6)">
        <rect class="p-quiet" x="52" y="232" width="34" height="14" rx="4" />
        <rect class="p-quiet" x="166" y="232" width="34" height="14" rx="4" />
        <rect class="p-accent" x="32" y="46" width="188" height="190" rx="20" />
        <rect class="p-wash" x="46" y="60" width="160" height="162" rx="12" />
        <circle class="p-paper p-accent-edge" cx="126" cy="141" r="58" />
        <Seal x={90} y={105} size={72} />
        <g class="p-accent">
          <circle cx="60" cy="74" r="4" />
          <circle cx="192" cy="74" r="4" />
          <circle cx="60" cy="208" r="4" />
          <circle cx="192" cy="208" r="4" />
        </g>
        <path class="p-handle" d="M220 112h16v44h-16" />
      </g>
      <g class="p-lift">
        <g transform="translate(14 14) rotate(6 278 160)">
          <path class="p-sheet p-edge" d="M232 84h64l28 28v128a8 8 0 0 1-8 8h-84a8 8 0 0 1-8-8V92a8 8 0 0 1 8-8z" />
          <path class="p-wash p-edge" d="M296 84v20a8 8 0 0 0 8 8h20" />
          <rect class="p-ink" x="240" y="122" width="50" height="8" rx="4" />
          <g class="p-mark">
            <rect x="240" y="146" width="20" height="9" rx="3" />
            <rect x="265" y="146" width="20" height="9" rx="3" />
            <rect x="290" y="146" width="20" height="9" rx="3" />
            <rect x="240" y="164" width="20" height="9" rx="3" />
            <rect x="265" y="164" width="20" height="9" rx="3" />
            <rect x="290" y="164" width="20" height="9" rx="3" />
            <rect x="240" y="182" width="20" height="9" rx="3" />
            <rect x="265" y="182" width="20" height="9" rx="3" />
          </g>
          <circle class="p-key-line" cx="252" cy="220" r="9" />
          <path class="p-key-line" d="M261 220h34M287 220v8M295 220v6" />
        </g>
      </g>
    </Picture>
  )
}
