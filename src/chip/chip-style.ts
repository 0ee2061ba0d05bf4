interface Colours {
  readonly paper: string
  readonly ink: string
  readonly line: string
  /** What can be pressed: as text and as a ground. */
  readonly seal: string
  readonly fill: string
  readonly onFill: string
  readonly warn: string
}

/** In the colours of ui/tokens.css. */
const coloured = ({ paper, ink, line, seal, fill, onFill, warn }: Colours) => `
.chip { background: ${paper}; color: ${ink}; }
.mark { fill: ${fill}; stroke: ${onFill}; }
.account { border-color: ${line}; }
.more { color: ${seal}; }
.primary { background: ${fill}; color: ${onFill}; }
button:focus-visible { outline-color: ${seal}; }
[data-tone=warn] { border-inline-start-color: ${warn}; }
[data-tone=warn] .mark { fill: ${warn}; stroke: ${paper}; }
`

const light = {
  paper: '#fff',
  ink: '#191d2c',
  line: '#7d7c75',
  seal: '#3442a8',
  fill: '#3848b8',
  onFill: '#fff',
  warn: '#8f4500',
}
const dark = {
  paper: '#1c1f2a',
  ink: '#efeee9',
  line: '#7f86a0',
  seal: '#b0baff',
  fill: '#5563dc',
  onFill: '#fff',
  warn: '#ffb357',
}

/** As the person has chosen it for our own pages. */
export type ChipTheme = 'system' | 'light' | 'dark' | 'contrast'

/** Where the theme says nothing of it, the system does. */
const schemes: Readonly<Record<ChipTheme, string>> = {
  system: '(prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'all',
  contrast: '(prefers-color-scheme: dark)',
}

/**
 * The chip's own style; logical properties, so that it mirrors by itself.
 * - What a page draws before or after our element would lie over what is in it.
 * - No `--names`, for a page can redefine by `@property` what they inherit and may hold; and no font's name, for its
 *   `@font-face` could give that name other letters.
 * - In a narrow window nothing fits beside the field: what is above or below it has to do.
 */
export function chipStyle(theme: ChipTheme): string {
  const isDark = `@media ${schemes[theme]}`
  return `
:host::before, :host::after { content: none !important; }
.chip {
  position: relative; box-sizing: border-box; display: flex; flex-direction: column; overflow: auto; color-scheme: ${theme === 'light' || theme === 'dark' ? theme : 'light dark'};
  inline-size: max-content; max-inline-size: min(360px, 100vw - 32px); max-block-size: min(480px, 100vh - 32px);
  padding: 14px 16px; border: 1px solid #8884; border-radius: 14px; text-align: start; overflow-wrap: anywhere;
  font: 14px/1.5 system-ui, sans-serif; box-shadow: 0 1px 2px #191d2c22, 0 8px 30px #191d2c33;
}
[data-tone=warn] { border-inline-start-width: 4px; }
.head { display: flex; gap: 12px; margin-inline-end: 30px; }
.mark { flex: none; inline-size: 28px; block-size: 28px; }
.tick { fill: none; stroke-width: 14; stroke-linecap: round; stroke-linejoin: round; }
[data-tone=calm] .bang, [data-tone=warn] .yes { display: none; }
.words { min-inline-size: 0; }
p { margin: 0; }
.chip-text, .primary, .more { font-weight: 600; }
.chip-note, .chip-again, small { font-size: 13px; opacity: .78; }
.chip-note:empty, .actions:empty { display: none; }
.actions { display: grid; grid-auto-rows: max-content; gap: 8px; margin: 7px -5px -5px; padding: 5px; overflow: auto; overscroll-behavior: contain; min-block-size: 44px; }
button { font: inherit; color: inherit; cursor: pointer; border: 1px solid transparent; border-radius: 8px; min-block-size: 44px; padding: 8px 12px; background: none; text-align: start; overflow-wrap: anywhere; }
small { display: block; }
.primary, .more { text-align: center; }
.chip-again { margin-block-start: 10px; }
button:not(.primary):hover { background: #8882; }
.primary:hover { filter: brightness(1.15); }
button:focus-visible { outline: 3px solid; outline-offset: 1px; }
.dismiss { position: absolute; inset-block-start: 2px; inset-inline-end: 2px; inline-size: 44px; padding: 0; text-align: center; font-size: 20px; }
@keyframes come { from { opacity: 0; translate: 0 4px; } }
@media (prefers-reduced-motion: no-preference) { .chip { animation: come .15s; } }
${coloured(light)}
${isDark} { ${coloured(dark)} }
@media ${theme === 'contrast' ? 'all' : '(prefers-contrast: more)'} {
  .chip, .account, .primary { border-color: currentColor; }
  p, small { opacity: 1 !important; }
  ${isDark} { .chip { background: #000; } .primary { background: #cbd3ff; color: #000; } }
}
@media (max-width: 760px) { .chip { max-block-size: max(180px, 33vh); } }
@media (forced-colors: active) { button { border-color: ButtonText; } .dismiss { border: 0; } .chip .mark { fill: CanvasText; stroke: Canvas; } }
`
}
