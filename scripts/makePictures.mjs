// node scripts/makePictures.mjs [CHROMIUM]: by hand only, after a build. Lets the bundle judge the README's example against the tests' GitHub,
// keeps what it sent in docs/images/pull-request.json (the bodies of the review and of the check run, and the diff they speak of), and
// renders that to docs/images/pull-request.png. Nothing of the text is written here; what is ours is the frame around it.
// Needs Chromium (Debian: `apt-get install chromium`) and, from npm into a cache folder, the Markdown renderer `marked`.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = `${root}docs/images/`
const chromium = process.argv[2] ?? 'chromium'

execFileSync(process.execPath, [`${root}scripts/test.mjs`, '--testMatch', '<rootDir>/__tests__/support/recordPullRequest.ts'], { cwd: root, stdio: 'inherit' })
const { diff, review, check } = JSON.parse(readFileSync(`${images}pull-request.json`, 'utf8'))
const comment = review.comments[0]
const { Marked } = await import(pathToFileURL(markedPath()).href)

const page = `<!doctype html><meta charset="utf-8"><style>${style()}</style><body>
<section class="check"><h2><span class="cross">✕</span> <b>${escape(check.name)}</b> <span class="muted">– ${escape(check.output.title)}</span></h2></section>
<section class="file"><header>${escape(comment.path)}</header>
<table>${diffRows(readFileSync(root + diff, 'utf8'), comment)}</table>
<div class="comment"><header><b>github-actions</b> <span class="bot">bot</span> <span class="muted">commented on ${lineNames(comment)}</span></header><article>${rendered(comment.body)}</article></div>
</section></body>`

mkdirSync(`${root}node_modules/.cache`, { recursive: true })
const html = `${root}node_modules/.cache/pull-request.html`
writeFileSync(html, page)
screenshot(html, `${images}pull-request.png`)

/** The body as GitHub shows it: its Markdown, hidden markers gone, a suggestion as the change it offers. */
function rendered(body) {
  const marked = new Marked({
    gfm: true,
    renderer: {
      code({ text, lang }) {
        if (lang !== 'suggestion') return `<pre><code>${escape(text)}</code></pre>`
        const before = addedLines(readFileSync(root + diff, 'utf8'), comment).map((line) => `<div class="del">- ${escape(line)}</div>`)
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

/** Twice: once to learn how tall the page is, once for the picture. */
function screenshot(file, target) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=2']
  const measured = `${file}.measure.html`
  writeFileSync(measured, `${page}<script>document.title = String(document.documentElement.scrollHeight); document.body.dataset.height = document.title</script>`)
  const dom = execFileSync(chromium, [...flags, '--window-size=900,400', '--dump-dom', `file://${measured}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const height = /data-height="(\d+)"/.exec(dom)?.[1] ?? '1200'
  execFileSync(chromium, [...flags, `--window-size=900,${height}`, `--screenshot=${target}`, `file://${file}`], { stdio: 'ignore' })
  console.log(target)
}

function markedPath() {
  const folder = `${root}node_modules/.cache/pictures`
  const entry = `${folder}/node_modules/marked/lib/marked.esm.js`
  if (!existsSync(entry)) execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', 'marked@18'], { stdio: 'inherit' })
  return entry
}

function lineNames({ start_line, line }) {
  return start_line === undefined || start_line === line ? `line +${line}` : `lines +${start_line} to +${line}`
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function style() {
  return `body{margin:16px;width:868px;font:14px/1.5 'Helvetica Neue',Helvetica,Arial,'DejaVu Sans',sans-serif;color:#1f2328;background:#fff}
section,.comment{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px;overflow:hidden}
h2{font-size:14px;font-weight:400;margin:0;padding:10px 14px}.cross{color:#fff;background:#cf222e;border-radius:50%;padding:1px 6px;font-size:11px}
.muted{color:#59636e}.bot{border:1px solid #d1d9e0;border-radius:9px;padding:0 6px;font-size:11px;color:#59636e}
header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 14px}.file>header{font:12px monospace}
table{border-collapse:collapse;width:100%;font:12px/20px 'DejaVu Sans Mono',monospace}td{white-space:pre-wrap;overflow-wrap:anywhere}
td:nth-child(-n+2){width:34px;text-align:right;padding-right:8px;color:#59636e}.add{background:#dafbe1}.del{background:#ffebe9}
.comment{margin:12px}article{padding:4px 14px}code,pre{font:12px/18px 'DejaVu Sans Mono',monospace;background:#f6f8fa;border-radius:6px}code{padding:2px 5px}
pre{padding:10px;white-space:pre-wrap;overflow-wrap:anywhere}pre code{padding:0}article table{font:inherit;width:auto}article td,article th{border:1px solid #d1d9e0;padding:4px 10px}
.suggestion{border:1px solid #d1d9e0;border-radius:6px}.suggestion>.muted{padding:6px 10px}.suggestion pre{margin:0;padding:0;border-radius:0}.suggestion pre div{padding:2px 10px}`
}
