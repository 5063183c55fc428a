// GitHub's surroundings, drawn roughly, around texts that the bundle wrote.
import { Marked } from 'marked'

/** The check run's line, the end of the diff, and the comment beneath it. */
export function commentPage({ review, check }, diff) {
  const [comment] = review.comments
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>
<section class="check"><h2><span class="cross">✕</span> <b>${escape(check.name)}</b> <span class="muted">– ${escape(check.output.title)}</span></h2></section>
<section class="file"><header>${escape(comment.path)}</header>
<table>${diffRows(diff, comment)}</table>
<div class="comment"><header><b>github-actions</b> <span class="bot">bot</span> <span class="muted">commented on ${lineNames(comment)}</span></header><article>${rendered(comment.body, diff, comment)}</article></div>
</section></body>`
}

/** The job's summary as GitHub puts it under the run. */
export function summaryPage(summary) {
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body class="summary"><section><header><b>database-tls</b> <span class="muted">summary</span></header><article>${rendered(summary, '', null)}</article></section></body>`
}

/** The body as GitHub shows it: its Markdown, hidden markers gone, a suggestion as the change it offers. */
function rendered(body, diff, comment) {
  const marked = new Marked({
    gfm: true,
    renderer: {
      code({ text, lang }) {
        if (lang !== 'suggestion' || comment === null) return `<pre><code>${escape(text)}</code></pre>`
        const before = addedLines(diff, comment).map((line) => `<div class="del">- ${escape(line)}</div>`)
        const after = text.split('\n').map((line) => `<div class="add">+ ${escape(line)}</div>`)
        return `<div class="suggestion"><div class="muted">Suggested change</div><pre>${[...before, ...after].join('')}</pre></div>`
      },
    },
  })
  return marked.parse(body.replace(/<!--[\s\S]*?-->/g, ''))
}

function diffRows(text, { path, line }) {
  const rows = []
  for (const row of rowsOf(text, path)) {
    if (row.head !== null && row.head > line) break
    rows.push(row)
  }
  return rows
    .slice(-9)
    .map(({ mark, text: code, base, head }) => `<tr class="${mark === '+' ? 'add' : mark === '-' ? 'del' : ''}"><td>${base ?? ''}</td><td>${head ?? ''}</td><td>${mark} ${escape(code)}</td></tr>`)
    .join('')
}

function addedLines(text, { path, start_line, line }) {
  return rowsOf(text, path)
    .filter(({ head }) => head !== null && head >= (start_line ?? line) && head <= line)
    .map((row) => row.text)
}

function rowsOf(text, path) {
  const rows = []
  let inFile = false
  let base = 0
  let head = 0
  for (const line of text.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line)
    if (line.startsWith('+++ ')) inFile = line === `+++ b/${path}`
    else if (hunk !== null) [base, head] = [Number(hunk[1]), Number(hunk[2])]
    else if (!inFile || base + head === 0) continue
    else if (line.startsWith('+')) rows.push({ mark: '+', text: line.slice(1), base: null, head: head++ })
    else if (line.startsWith('-')) rows.push({ mark: '-', text: line.slice(1), base: base++, head: null })
    else if (line.startsWith(' ')) rows.push({ mark: ' ', text: line.slice(1), base: base++, head: head++ })
  }
  return rows
}

function lineNames({ start_line, line }) {
  return start_line === undefined || start_line === line ? `line +${line}` : `lines +${start_line} to +${line}`
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `body{margin:16px;font:14px/1.5 'Helvetica Neue',Helvetica,Arial,'DejaVu Sans','Noto Color Emoji',sans-serif;color:#1f2328;background:#fff}
section,.comment{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px;overflow:hidden}
h2{font-size:14px;font-weight:400;margin:0;padding:10px 14px}.cross{color:#fff;background:#cf222e;border-radius:50%;padding:1px 6px;font-size:11px}
.muted{color:#59636e}.bot{border:1px solid #d1d9e0;border-radius:9px;padding:0 6px;font-size:11px;color:#59636e}
header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 14px}.file>header{font:12px monospace}
table{border-collapse:collapse;width:100%;font:12px/20px 'DejaVu Sans Mono',monospace}td{white-space:pre-wrap;overflow-wrap:anywhere}
.file>table td:nth-child(-n+2){width:34px;text-align:right;padding-right:8px;color:#59636e}.add{background:#dafbe1}.del{background:#ffebe9}
.comment{margin:12px}article{padding:4px 14px}code,pre{font:12px/18px 'DejaVu Sans Mono',monospace;background:#f6f8fa;border-radius:6px}code{padding:2px 5px}
pre{padding:10px;white-space:pre-wrap;overflow-wrap:anywhere}pre code{padding:0}article table{font:inherit;width:auto}article td,article th{border:1px solid #d1d9e0;padding:4px 10px;white-space:normal}
article h2{font-size:21px;font-weight:600;padding:6px 0;border-bottom:1px solid #d1d9e0}article h3{font-size:17px;margin:18px 0 8px}article h3 code{font-size:15px}article h2+table{margin-top:14px}
.suggestion{border:1px solid #d1d9e0;border-radius:6px}.suggestion>.muted{padding:6px 10px}.suggestion pre{margin:0;padding:0;border-radius:0}.suggestion pre div{padding:2px 10px}`
