/** The chip's own style, light and dark, in the colours of ui/tokens.css; logical properties, so that it mirrors by itself. */
export const chipStyle = `
:host { color-scheme: light dark; }
.chip {
  --ink: #191d2c; --soft: #565b6b; --paper: #ffffff; --line: #dddacf; --accent: #3442a8; --on-accent: #ffffff; --warn: #9a4b00;
  box-sizing: border-box; inline-size: max-content; max-inline-size: min(340px, calc(100vw - 32px));
  padding: 14px 14px 14px 16px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start;
  box-shadow: 0 10px 30px rgb(25 29 44 / 18%), 0 2px 6px rgb(25 29 44 / 10%);
}
.head { display: flex; align-items: start; gap: 10px; }
.mark { flex: none; inline-size: 24px; block-size: 24px; fill: var(--accent); margin-block-start: -1px; }
.tick { fill: none; stroke: var(--paper); stroke-width: 14; stroke-linecap: round; stroke-linejoin: round; }
.words { flex: 1; min-inline-size: 0; }
.text { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.note { margin: 2px 0 0; color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.note:empty { display: none; }
.actions { display: grid; gap: 8px; margin-block-start: 12px; }
.actions:empty { display: none; }
button { font: inherit; cursor: pointer; border-radius: 10px; border: 1px solid transparent; }
.primary { padding: 9px 14px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.account { padding: 8px 12px; background: transparent; color: var(--ink); border-color: var(--line); text-align: start; overflow-wrap: anywhere; }
.account small { display: block; color: var(--soft); font-size: 12px; }
.dismiss { flex: none; inline-size: 28px; block-size: 28px; margin: -4px -4px 0 0; padding: 0; background: transparent; color: var(--soft); font-size: 18px; line-height: 1; }
.primary:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.account:hover, .dismiss:hover { background: color-mix(in srgb, var(--ink) 7%, transparent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.chip[data-tone="warn"] .mark { fill: var(--warn); }
@media (prefers-color-scheme: dark) {
  .chip { --ink: #eeede8; --soft: #a9aebd; --paper: #1d202b; --line: #333747; --accent: #aab5ff; --on-accent: #12152b; --warn: #ffb357; }
}
@media (forced-colors: active) { .chip { border: 2px solid CanvasText; } .primary { border-color: ButtonText; } }
`
