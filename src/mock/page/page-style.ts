/** The style of the start page: no picture, no font and no colour from anywhere else. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f7f9, #12151b);
  --card: light-dark(#ffffff, #1a1e26);
  --well: light-dark(#f1f3f6, #12161d);
  --line: light-dark(#dfe3e9, #2c323d);
  --ink: light-dark(#1d2430, #e4e8ef);
  --soft: light-dark(#586274, #9aa5b8);
  --accent: light-dark(#2b56c6, #8fb0ff);
  --flash: light-dark(#dfe9ff, #25345a);
  --blue: light-dark(#1f5fbf, #86b7ff);
  --green: light-dark(#17703c, #6fd397);
  --amber: light-dark(#8a5300, #f0b95a);
  --violet: light-dark(#7440b8, #c4a2ff);
  --red: light-dark(#b3261e, #ff9a90);
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
* { box-sizing: border-box; margin: 0; }
html { scroll-padding-top: 5rem; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 0.875rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Open Sans", sans-serif;
}
code, pre, kbd, var, .method { font-family: var(--mono); font-size: 0.8125rem; font-style: normal; }
ul, ol { list-style: none; padding: 0; }
h1, h2, h3, h4 { font-size: inherit; font-weight: 650; }
small { font-size: inherit; font-weight: 400; color: var(--soft); }
a { color: var(--accent); }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.75rem; z-index: 2; padding: 0.25rem 0.75rem; background: var(--card); }
html:not(.scripted) :is(.filter, .copy) { display: none; }
.note { padding: 0.75rem 1rem; color: var(--soft); }

.page {
  position: sticky; top: 0; z-index: 1;
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem;
  padding: 0.75rem 1.5rem;
  background: var(--card);
  border-bottom: 1px solid var(--line);
}
h1 { font-size: 1rem; letter-spacing: -0.01em; }
h1 span { font-weight: 400; color: var(--soft); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-right: auto; }
nav a { padding: 0.125rem 0.625rem; border-radius: 1rem; color: var(--soft); text-decoration: none; }
nav a:hover { background: var(--well); color: var(--ink); }
.to-requests { font-weight: 600; }
.filter { position: relative; display: flex; align-items: center; gap: 0.75rem; }
.filter output:empty { display: none; }
.filter output { order: -1; color: var(--soft); font-variant-numeric: tabular-nums; }
.filter input {
  width: 18rem; max-width: 100%;
  padding: 0.375rem 2rem 0.375rem 0.75rem;
  font: inherit; color: inherit;
  background: var(--well);
  border: 1px solid var(--line); border-radius: 0.5rem;
}
.filter input::placeholder { color: var(--soft); opacity: 1; }
.filter kbd {
  position: absolute; right: 0.5rem;
  padding: 0 0.375rem;
  color: var(--soft);
  border: 1px solid var(--line); border-radius: 0.25rem;
  pointer-events: none;
}
.filter input:not(:placeholder-shown) ~ kbd { display: none; }

main { display: grid; gap: 1.5rem; max-width: 110rem; margin: 0 auto; padding: 1.5rem; }
.apis { display: grid; gap: 1rem; align-content: start; min-width: 0; }
.api, .requests { min-width: 0; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; }

.api > header {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 1rem;
  padding: 0.875rem 1rem;
}
h3 { font-size: 1.0625rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
.state { display: flex; align-items: center; gap: 0.5rem; color: var(--tone); }
.state::before, .live[data-connection]::before {
  content: ""; flex: none; width: 0.5rem; height: 0.5rem; border-radius: 50%; background: currentColor;
}
.state[data-state="serving"] { --tone: var(--green); }
.state[data-state="starting"] { --tone: var(--amber); }
.state[data-state="broken"], .state[data-state="down"] { --tone: var(--red); }
.copyable { display: flex; align-items: start; gap: 0.5rem; min-width: 0; }
.url { align-items: center; margin-left: auto; }
.url code { overflow-wrap: anywhere; }
.copy {
  flex: none; min-width: 4.25rem;
  padding: 0.125rem 0.625rem;
  font: inherit; font-size: 0.8125rem; color: var(--soft);
  background: transparent;
  border: 1px solid var(--line); border-radius: 0.375rem;
  cursor: pointer;
}
.copy:hover { color: var(--ink); border-color: var(--soft); }
.problem {
  margin: 0 1rem 1rem; padding: 0.75rem 1rem;
  overflow-x: auto;
  background: color-mix(in srgb, var(--red) 8%, var(--card));
  border-left: 3px solid var(--red); border-radius: 0.25rem;
}

summary { cursor: pointer; }
.tag { border-top: 1px solid var(--line); }
.tag > summary { display: flex; align-items: center; gap: 0.625rem; padding: 0.375rem 1rem; }
.tag > summary:hover, .operation summary:hover { background: var(--well); }
.tag > summary::before {
  content: ""; flex: none; width: 0.375rem; height: 0.375rem; margin-right: 0.125rem;
  border: solid var(--soft); border-width: 0 1.5px 1.5px 0;
  transform: rotate(-45deg);
}
.tag[open] > summary::before { transform: rotate(45deg); }
h4 { overflow-wrap: anywhere; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }
.preview { flex: 1; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--soft); }
.tag[open] .preview { visibility: hidden; }
.tag > ul { padding-bottom: 0.5rem; }
.operation summary {
  display: grid; grid-template-columns: 4.25rem minmax(0, 5fr) minmax(0, 4fr); gap: 0 0.75rem; align-items: baseline;
  padding: 0.1875rem 1rem 0.1875rem 2rem;
}
summary::-webkit-details-marker { display: none; }
.target { overflow-wrap: anywhere; }
.path var { color: var(--violet); }
.rpc { padding: 0 0.375rem; background: var(--well); border-radius: 0.25rem; }
.operation .summary { color: var(--soft); }
.operation details[open] > summary .summary { color: var(--ink); }
.line { margin: 0.25rem 1rem 0.625rem 2rem; padding: 0.5rem 0.5rem 0.5rem 0.75rem; background: var(--well); border-radius: 0.5rem; }
.line pre { flex: 1; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.line .copy { background: var(--card); }
.operation .note { padding: 0.25rem 1rem 0.625rem 2rem; }

.method { font-weight: 600; color: var(--soft); }
.method[data-method="GET"] { color: var(--blue); }
.method[data-method="POST"] { color: var(--green); }
.method[data-method="PUT"] { color: var(--amber); }
.method[data-method="PATCH"] { color: var(--violet); }
.method[data-method="DELETE"] { color: var(--red); }

.requests > header {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem;
  padding: 0.875rem 1rem; border-bottom: 1px solid var(--line);
}
h2 { font-size: 1.0625rem; letter-spacing: -0.01em; }
.live { display: flex; align-items: center; gap: 0.5rem; color: var(--soft); }
.live[data-connection="on"] { color: var(--green); }
.live[data-connection="off"] { color: var(--red); }
.meanings { margin-left: auto; color: var(--soft); }
.meanings[open] { flex-basis: 100%; }
.meanings summary { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.meanings dl { display: grid; grid-template-columns: auto 1fr; gap: 0.125rem 0.75rem; padding-top: 0.375rem; }
.meanings dd { margin: 0; color: var(--ink); }
#rows:not(:empty) + .note { display: none; }
.request {
  display: grid; grid-template-columns: 4rem minmax(0, 1fr) 2rem 3.75rem 4.5rem; gap: 0.125rem 0.625rem; align-items: baseline;
  padding: 0.375rem 1rem;
}
.request + .request { border-top: 1px solid var(--line); }
.request time, .milliseconds { color: var(--soft); }
.request time, .status, .milliseconds { font-variant-numeric: tabular-nums; white-space: nowrap; }
.milliseconds { text-align: right; }
.what { overflow-wrap: anywhere; }
.from { color: var(--soft); }
.verdict { font-weight: 600; color: var(--tone); }
[data-verdict="kept"] { --tone: var(--green); }
[data-verdict="cors"] { --tone: var(--soft); }
[data-verdict="refused"] { --tone: var(--amber); }
[data-verdict="violated"], [data-verdict="failed"] { --tone: var(--red); }
[data-verdict="unknown"] { --tone: var(--violet); }
.findings { grid-column: 2 / -1; padding-left: 0.75rem; border-left: 2px solid var(--tone); overflow-wrap: anywhere; }

@media (min-width: 75rem) {
  .to-requests { display: none; }
  main { grid-template-columns: minmax(0, 1fr) minmax(28rem, 36rem); }
  .requests {
    position: sticky; top: 4.75rem; align-self: start;
    display: flex; flex-direction: column;
    max-height: calc(100vh - 6.25rem);
  }
  .log { overflow-y: auto; }
}
@media (max-width: 40rem) {
  .page { position: static; padding: 0.75rem 1rem; }
  html { scroll-padding-top: 1rem; }
  main { padding: 0.75rem; gap: 0.75rem; }
  nav { flex-basis: 100%; margin: 0 -0.625rem; }
  .filter { flex-basis: 100%; }
  .filter input { width: 100%; }
  .url { flex-basis: 100%; margin-left: 0; justify-content: space-between; }
  .operation summary { grid-template-columns: 4rem minmax(0, 1fr); padding-left: 1rem; }
  .operation .summary { grid-column: 2; }
  .line, .operation .note { margin-left: 1rem; }
  .operation .note { padding-left: 0; }
  .copyable.line { flex-direction: column; align-items: stretch; }
  .line .copy { align-self: end; }
  .request { grid-template-columns: 1fr auto auto 4.5rem; }
  .what { grid-row: 2; grid-column: 1 / -1; }
  .findings { grid-column: 1 / -1; }
  .request .verdict { grid-column: 4; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  .state[data-state="starting"]::before { animation: breathe 1.6s ease-in-out infinite; }
  @keyframes breathe { 50% { opacity: 0.25; } }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--ink); --line: var(--soft); }
}
@media (forced-colors: active) {
  .state::before, .live::before { background: CanvasText; forced-color-adjust: none; }
}
`;
