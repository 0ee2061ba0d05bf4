/** The style of the sheet that an area is marked on, in the colours of ui/tokens.css. */
export const markStyle = `
:host { color-scheme: light dark; }
dialog {
  --ink: #191d2c; --soft: #565b6b; --paper: #ffffff; --line: #dfdcd1; --accent: #3442a8; --shade: rgb(15 17 24 / 45%);
  box-sizing: border-box; position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none;
  margin: 0; padding: 0; border: 0; overflow: hidden; outline: none; background: var(--shade); cursor: crosshair;
  touch-action: none; user-select: none; font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
dialog::backdrop { background: transparent; }
dialog:has(.frame:not([hidden])) { background: transparent; }
.frame { position: absolute; box-sizing: border-box; border: 2px solid #ffffff; outline: 2px solid var(--accent); border-radius: 3px; box-shadow: 0 0 0 200vmax var(--shade); }
.words {
  position: absolute; inset-block-start: 20px; inset-inline: 0; margin-inline: auto; box-sizing: border-box;
  inline-size: max-content; max-inline-size: calc(100vw - 32px); display: flex; align-items: center; gap: 16px;
  padding: 12px 12px 12px 18px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink);
  box-shadow: 0 10px 30px rgb(25 29 44 / 18%), 0 2px 6px rgb(25 29 44 / 10%); cursor: default; text-align: start;
}
dialog[data-dragging] .words { visibility: hidden; }
p { margin: 0; font-weight: 600; }
small { display: block; color: var(--soft); font-size: 13px; font-weight: 400; }
button { flex: none; font: inherit; font-weight: 600; padding: 7px 14px; border: 1px solid var(--line); border-radius: 10px; background: transparent; color: var(--ink); cursor: pointer; }
button:hover { background: color-mix(in srgb, var(--ink) 7%, transparent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  dialog { --ink: #efeee9; --soft: #adb2c1; --paper: #1c1f2a; --line: #323647; --accent: #b0baff; --shade: rgb(0 0 0 / 60%); }
}
@media (forced-colors: active) { .frame { border-color: Highlight; } .words { border: 2px solid CanvasText; } }
`
