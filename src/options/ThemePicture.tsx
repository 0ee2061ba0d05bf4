import type { Settings } from '../messages'

/** The popup in small: a title, the one button, three logins with their rings. Its colours are those of the theme, whatever the page's own is. */
function Popup({ look }: { readonly look: 'light' | 'dark' | 'contrast' }) {
  return (
    <g class="preview" data-look={look}>
      <rect class="preview-paper" width="160" height="108" />
      <rect class="preview-seal" x="12" y="11" width="12" height="12" rx="4" />
      <rect class="preview-ink" x="30" y="14" width="44" height="6" rx="3" />
      <rect class="preview-seal" x="12" y="31" width="136" height="15" rx="5" />
      <rect class="preview-on-seal" x="58" y="36.5" width="44" height="4" rx="2" />
      {[53, 70, 87].map((top) => (
        <g key={top}>
          <rect class="preview-sheet" x="12" y={top} width="136" height="14" rx="4" />
          <rect class="preview-ink" x="19" y={top + 3.5} width="52" height="3.5" rx="1.75" />
          <rect class="preview-soft" x="19" y={top + 8.5} width="32" height="2.5" rx="1.25" />
          <circle class="preview-ring" cx="138" cy={top + 7} r="3.6" />
        </g>
      ))}
    </g>
  )
}

/** A theme as it will look; that of the system is both, for nobody knows which one the system will want tonight. */
export function ThemePicture({ theme }: { readonly theme: Settings['theme'] }) {
  return (
    <svg class="theme-picture" viewBox="0 0 160 108" aria-hidden="true">
      {theme === 'system' ? (
        <>
          <defs>
            <clipPath id="theme-half">
              <path d="M0 0h108L52 108H0z" />
            </clipPath>
          </defs>
          <Popup look="dark" />
          <g clip-path="url(#theme-half)">
            <Popup look="light" />
          </g>
        </>
      ) : (
        <Popup look={theme} />
      )}
    </svg>
  )
}
