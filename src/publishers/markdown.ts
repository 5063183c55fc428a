/**
 * The only place that builds Markdown from foreign text. GitHub links no mention and no reference inside `code` and `pre`, and parses no HTML
 * there; so foreign text stands in code spans and fences, and nowhere else.
 */
import { cut, visible, visibleLines } from './foreignText.js'

export { cut } from './foreignText.js'

/** A code span. `max`: UTF-16 units of the text. Never spans lines, never empty. */
export function code(text: string, max = 200): string {
  const shown = visible(cut(text, max))
  if (shown.trim() === '') return '` `'
  const fenceOf = '`'.repeat(longestRun(shown, '`') + 1)
  // CommonMark strips one space from both ends when both have one.
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fenceOf}${pad}${shown}${pad}${fenceOf}`
}

/** A fenced block with the line feeds around it that it needs. `max`: UTF-16 units of the text. */
export function fence(text: string, language = '', max = 4000): string {
  const shown = visibleLines(cut(text, max))
  const marks = '`'.repeat(Math.max(3, longestRun(shown, '`') + 1))
  return `${marks}${/^[a-z]{0,20}$/.test(language) ? language : ''}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${marks}`
}

/**
 * One of our own sentences, as one line. Its code spans are built anew, since the names in them may be foreign; every other word that could
 * be mark-up, a mention, a reference or a link becomes a code span too.
 */
export function plain(message: string, max = 2000): string {
  return pieces(cut(message, max))
    .flatMap((piece, at) => (piece.isCode ? [code(piece.text, max)] : piece.text.split(/(\s+)/).map((text, index) => word(text, at + index === 0))))
    // Two spans side by side would be read as one.
    .reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '')
    .trim()
}

/** Head and rows of cells that are Markdown already; a `|` in a cell is escaped here and nowhere else. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** A link to a page of ours; `title` is ours. Anything but an https address gives the title alone. */
export function link(title: string, url: string | null): string {
  if (url === null || !/^https?:\/\/[\w.:/%@~+-]+(?:#[\w-]+)?$/.test(url)) return title
  return `[${title}](${url})`
}

/**
 * As many whole blocks as fit into `max` bytes of UTF-8, in order, joined by an empty line; `left` says what had to stay out. Nothing is cut
 * inside of mark-up. A block may be a function: what is not shown is not rendered.
 */
export function fit(blocks: readonly (string | (() => string))[], max: number, left: (count: number) => string): string {
  const taken: string[] = []
  let size = 0
  for (const [index, each] of blocks.entries()) {
    const block = typeof each === 'string' ? each : each()
    const next = size + bytesOf(block) + (index === 0 ? 0 : 2)
    const rest = blocks.length - index - 1
    const room = rest === 0 ? 0 : bytesOf(left(rest)) + 2
    if (next + room > max) return [...taken, left(blocks.length - index)].join('\n\n')
    taken.push(block)
    size = next
  }
  return taken.join('\n\n')
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const each of text) {
    run = each === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Code spans by CommonMark's rule: a run of backticks ends at the next run of the same length; one without an end is text. */
export function pieces(message: string): readonly { readonly isCode: boolean; readonly text: string }[] {
  const runs = [...message.matchAll(/`+/g)]
  const found: { isCode: boolean; text: string }[] = []
  const nextOfLength = followingRuns(runs)
  let at = 0
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]
    const closeIndex = nextOfLength[index]
    const close = closeIndex === undefined ? undefined : runs[closeIndex]
    if (open === undefined || close === undefined || closeIndex === undefined) continue
    found.push({ isCode: false, text: message.slice(at, open.index) })
    found.push({ isCode: true, text: message.slice(open.index + open[0].length, close.index) })
    at = close.index + close[0].length
    index = closeIndex
  }
  found.push({ isCode: false, text: message.slice(at) })
  return found
}

/** For each run of backticks the index of the next one as long; from the back, so that a thousand lone runs cost a thousand steps. */
function followingRuns(runs: readonly RegExpExecArray[]): readonly (number | undefined)[] {
  const next = new Map<number, number>()
  const following: (number | undefined)[] = []
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.[0].length ?? 0
    following[index] = next.get(length)
    next.set(length, index)
  }
  return following
}

/** `first`: where a number with a dot would begin a list. What ends a sentence stays outside of the span. */
function word(text: string, first: boolean): string {
  if (text.trim() === '') return text === '' ? '' : ' '
  const shown = visible(text)
  if (HARMLESS.test(shown) && !LINKED.test(shown) && !(first && LISTED.test(shown))) return shown
  const [, stem = text, end = ''] = /^(.*?[^.,;])([.,;]{1,3})$/s.exec(text) ?? []
  return code(stem) + end
}

// Letters, digits and the punctuation of prose; no `@ # < > & * _ [ ] \ | ~ $ ! ^ { } :emoji:` and no backtick.
const HARMLESS = /^[\p{L}\p{M}\p{N}.,;'"’“”()/=%?+…–—→≥≤·:-]+$/u
const LINKED = /:\/\/|^\(*www\.|^\(*GH-\d|^[0-9a-f]{7,40}$|:[\w+-]+:|^[-+=]+$/i
const LISTED = /^\d+[.)]$/

/** `\|` is how a table holds a bar; a bar behind a backslash cannot be escaped that way, so another bar stands for it. */
function cell(markdown: string): string {
  return markdown.replaceAll('\n', ' ').replaceAll(/\\\|/g, '\\¦').replaceAll('|', '\\|')
}
