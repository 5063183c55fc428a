/** The look of the HTML report. No font, picture or rule from anywhere else. */
export const style = `:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0550ae; --focus: #0550ae;
  --mark: #fff1b8; --warn: #9a6700; --warn-panel: #fff8e6; --good: #116329; --bad: #a40e26; --fix: #e9f7ec;
  --critical: #a40e26; --high: #a53e00; --medium: #7d4e00; --low: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #161b22; --text: #e6edf3; --muted: #9ea7b3; --line: #3d444d; --link: #79c0ff; --focus: #79c0ff;
    --mark: #4b3b00; --warn: #e3b341; --warn-panel: #272008; --good: #6fdd8b; --bad: #ff8d85; --fix: #12261e;
    --critical: #ff8d85; --high: #ffa657; --medium: #e3b341; --low: #79c0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem 1.25rem 3rem; max-width: 76rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
h1, h2, h3, h4, p, dl, dd, ul, ol, pre, fieldset { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; }
h4 { font-size: .875rem; margin: 1rem 0 .25rem; color: var(--muted); }
h1, h3, p, li, dd, code, q { overflow-wrap: anywhere; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
p code, li code, dd code { background: var(--panel); border-radius: .25rem; padding: .05rem .15rem; }
.head code, pre code { background: none; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
section:focus { outline: none; }
[hidden] { display: none !important; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted, .tool { color: var(--muted); }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--page); border: 2px solid var(--focus); z-index: 1; }
.skip:focus { left: .5rem; }

header.page { display: grid; grid-template-columns: auto 1fr; gap: .5rem 1.25rem; align-items: center; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
header.page .badge { font-size: 2.75rem; width: 5rem; height: 5rem; border-radius: .75rem; }
.counts, .run { grid-column: 1 / -1; }
.counts, .facts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; }
.counts { margin-top: .5rem; }
dt { color: var(--muted); font-size: .8125rem; }
.counts dd { font-weight: 600; }
.count { margin-right: .5rem; white-space: nowrap; }
.run { color: var(--muted); }
.verdict strong { font-size: 1.0625rem; }
.pass strong { color: var(--good); } .fail strong { color: var(--bad); } .incomplete strong { color: var(--warn); }

.badge { display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: .5rem; font-weight: 700; font-size: 1.25rem; border: 1px solid transparent; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.grade-a { background: #116329; color: #fff; } .grade-b { background: #3d6b12; color: #fff; } .grade-c { background: #7d5c00; color: #fff; }
.grade-d { background: #9a4a00; color: #fff; } .grade-e { background: #b32416; color: #fff; } .grade-f { background: #8c0d22; color: #fff; } .grade-none { background: #57606a; color: #fff; }
b[class^=grade-] { padding: 0 .4rem; border-radius: .25rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }

.panel { border: 1px solid var(--line); border-left: .35rem solid var(--muted); border-radius: .375rem; background: var(--panel); padding: .75rem 1rem; margin-top: 1.25rem; }
.panel.warn { border-left-color: var(--warn); background: var(--warn-panel); }
.panel h2 { margin: 0 0 .25rem; font-size: 1.0625rem; }
.panel ul { padding-left: 1.25rem; }
.panel li { margin: .25rem 0; }
.panel code { background: none; padding: 0; }

form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--panel); }
fieldset { border: 0; padding: 0; min-width: 0; }
legend, form label[for] { padding: 0; font-size: .8125rem; color: var(--muted); display: block; }
.check { display: inline-flex; align-items: center; gap: .3rem; margin-right: .75rem; min-height: 2.25rem; }
.grow { flex: 1 1 14rem; }
input[type=search], select, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: .375rem; padding: .3rem .6rem; min-height: 2.25rem; max-width: 100%; }
input[type=search] { width: 100%; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
button { cursor: pointer; }
#shown { margin: .75rem 0; color: var(--muted); min-height: 1.5rem; }

.connections { list-style: none; padding: 0; }
.connections > li { margin-bottom: 1rem; }
article { border: 1px solid var(--line); border-radius: .5rem; background: var(--page); }
.head { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; padding: .75rem 1rem; }
.endpoint { color: var(--muted); }
.facts { margin-top: .35rem; gap: .15rem 1.5rem; }
.facts dd { font-size: .9375rem; }
.accepted { margin-top: .35rem; color: var(--muted); font-size: .9375rem; }
.before { color: var(--muted); text-decoration: line-through; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .5rem 1rem; font-weight: 600; }
summary .muted { font-weight: 400; }
.body { padding: 0 1rem 1rem; }
.body h4:first-child { margin-top: .25rem; }
.findings { list-style: none; padding: 0; }
.findings li { margin: .35rem 0; }
.severity { display: inline-block; border: 1px solid; border-radius: 1rem; padding: 0 .6rem; font-size: .8125rem; font-weight: 600; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.fix { background: var(--fix); margin-top: .35rem; }
.number { color: var(--muted); user-select: none; padding-right: .5rem; }
mark { background: var(--mark); color: inherit; }
.rule { margin-bottom: 1.25rem; max-width: 60rem; }
.rule p { margin: .25rem 0; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }

@media (max-width: 40rem) {
  body { padding: .75rem .75rem 2rem; }
  header.page .badge { font-size: 1.75rem; width: 3.25rem; height: 3.25rem; }
  h1 { font-size: 1.25rem; }
  form p, form fieldset { flex: 1 1 100%; }
  select { width: 100%; }
}
@media (forced-colors: active) {
  .badge, b[class^=grade-], mark { border: 1px solid; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --panel: #fff; --text: #000; --muted: #444; --line: #bbb; --link: #000; --mark: #eee; --warn-panel: #fff; --fix: #fff; --critical: #000; --high: #000; --medium: #000; --low: #000; --good: #000; --bad: #000; --warn: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  form, #shown, .skip { display: none !important; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .head, summary, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
  pre, .findings li { break-inside: avoid; }
  .rule a[href^=http]::after { content: ' (' attr(href) ')'; }
}
`
