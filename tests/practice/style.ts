/** The look of every page, light and dark; a look of its own, unlike the real site's. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f8; --card: #fff; --ink: #1c2733; --soft: #566472; --line: #d5dce3; --edge: #8494a3;
  --accent: #1d6f62; --accent-ink: #fff; --focus: #1d6f6240; --bad: #a3271f; --bad-ground: #fdf1f0; --stripe: #e2f1ee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181e; --card: #1b232b; --ink: #e6ecf1; --soft: #a0aeba; --line: #313d48; --edge: #66788a;
    --accent: #5cc2ae; --accent-ink: #08231d; --focus: #5cc2ae40; --bad: #ff9b92; --bad-ground: #341d1c; --stripe: #17322d;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
#a-page { min-height: 100vh; display: flex; flex-direction: column; }
.practice-top { padding: 14px 24px; background: var(--stripe); border-bottom: 1px solid var(--line); }
.practice-name { color: var(--ink); font-weight: 650; text-decoration: none; }
.practice-name::before {
  content: ''; display: inline-block; width: 18px; height: 18px; margin-inline-end: 10px; vertical-align: -3px;
  border-radius: 6px 6px 6px 0; background: var(--accent);
}
main { width: 100%; max-width: 420px; margin: 40px auto; padding: 0 20px; flex: 1; }
main.practice-wide { max-width: 560px; }
.practice-foot { padding: 20px 24px 28px; color: var(--soft); font-size: 13px; text-align: center; text-wrap: balance; }
.a-box { background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.a-box-inner { padding: 28px; }
h1 { margin: 0 0 12px; font-size: 24px; line-height: 1.25; font-weight: 650; }
p { margin: 0 0 18px; }
a { color: var(--accent); text-underline-offset: 3px; }
.a-row { margin: 0 0 18px; }
form + .a-row { margin-top: 18px; }
.a-row:last-child { margin: 18px 0 0; }
.a-form-label { display: block; margin-bottom: 6px; padding: 0; font-weight: 600; }
.a-input-text {
  width: 100%; height: 44px; padding: 0 12px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--card); color: var(--ink); font: inherit;
}
input[type=tel].a-input-text { font-size: 20px; letter-spacing: 2px; font-variant-numeric: tabular-nums; }
.a-input-text:focus { outline: 3px solid var(--focus); border-color: var(--accent); }
fieldset { margin: 0 0 18px; padding: 0; border: 0; }
.practice-boxes { display: grid; grid-template-columns: repeat(6, 1fr); gap: 8px; }
.practice-boxes .a-input-text { padding: 0; text-align: center; letter-spacing: 0; }
.a-checkbox label, .a-radio label { display: flex; gap: 10px; align-items: baseline; padding: 4px 0; }
.a-checkbox input, .a-radio input { accent-color: var(--accent); flex: none; }
.a-checkbox { margin: 0 0 18px; }
.a-row > .a-checkbox { margin: 0; }
.a-button { display: block; }
.a-button-input, .practice-go {
  display: block; width: 100%; height: 44px; border: 0; border-radius: 8px; background: var(--accent); color: var(--accent-ink);
  font: inherit; font-weight: 600; line-height: 44px; text-align: center; text-decoration: none; cursor: pointer;
}
.a-button-input:hover, .practice-go:hover { filter: brightness(1.08); }
a:focus-visible, .a-button-input:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 8px; }
form[data-practice-seen=''] .practice-waits .a-button-input { background: var(--line); color: var(--soft); }
.practice-claim { display: flex; justify-content: space-between; gap: 12px; overflow-wrap: anywhere; }
.a-alert-error { margin-bottom: 16px; border-color: var(--bad); background: var(--bad-ground); }
.a-alert-error .a-box-inner { padding: 14px 18px; }
.a-alert-heading { margin: 0; color: var(--bad); font-size: 16px; }
.a-nostyle { margin: 0; padding: 0; list-style: none; }
.practice-links { margin: 0; padding-inline-start: 20px; }
.practice-who { overflow-wrap: anywhere; color: var(--accent); }
.a-accordion { overflow: hidden; border: 1px solid var(--line); border-radius: 12px; }
.a-accordion .a-box { border: 0; border-radius: 0; }
.a-accordion .a-box + .a-box { border-top: 1px solid var(--line); }
.a-accordion-row { display: block; padding: 14px 24px; color: var(--ink); font-weight: 600; text-decoration: none; }
.a-accordion-row::before { content: '+'; display: inline-block; width: 22px; color: var(--accent); }
.a-accordion-row[aria-expanded=true]::before { content: '–'; }
.a-accordion-inner { display: none; padding: 4px 24px 24px 46px; }
.a-accordion-active .a-accordion-inner { display: block; }
.practice-picture { display: block; width: 120px; height: 120px; margin-bottom: 14px; background: #fff; border-radius: 4px; }
.practice-key { display: none; margin-top: 10px; }
.practice-key.practice-shown { display: block; }
.practice-key p { margin: 0 0 4px; color: var(--soft); }
#sia-auth-app-formatted-secret { font: 15px/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
#ch-auth-app-code-input { margin-bottom: 14px; }
#ch-auth-app-form-error { margin-bottom: 14px; color: var(--bad); font-weight: 600; }
iframe { width: 100%; height: 560px; border: 1px solid var(--line); border-radius: 12px; }
`
