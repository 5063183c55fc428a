/**
 * Rows of SQL that hold files: Nacos keeps configurations of programs in `config_info`, by name and content.
 * https://github.com/alibaba/nacos distribution/conf/mysql-schema.sql
 */
import type { MappedText, Span } from '../mappedText.js'
import type { FileReading } from '../model.js'
import { firstUnread } from './budget.js'
import type { ReadInside } from './format.js'
import { standingIn } from './inside.js'
import { PieceBuilder } from './pieceBuilder.js'

/** The reading of a script with what its files hold, which is read once: as files. */
export function withConfigurationRows(reading: FileReading, source: string, inside: ReadInside): FileReading {
  const start = source.search(/\binsert\s{1,20}into\s{1,20}[`"\w.]{0,60}config_info\b/i)
  const files = start === -1 ? [] : filesIn(source, start)
  if (files.length === 0) return reading
  const found = files.flatMap(({ name, text }) => {
    const inner = inside(text, name)
    return inner === null ? [] : standingIn(inner, 'code', [])
  })
  let at = 0
  const others = reading.candidates.filter(({ span }) => {
    while ((files[at]?.span.end ?? Infinity) <= span.start) at++
    return (files[at]?.span.start ?? Infinity) > span.start
  })
  const unreadFrom = files.length < mostFiles ? null : (files.at(-1)?.span.end ?? null)
  return { ...reading, candidates: [...others, ...found].sort((a, b) => a.span.start - b.span.start), unreadFrom: firstUnread([reading, { unreadFrom }]) }
}

interface File {
  readonly name: string
  readonly text: MappedText
  readonly span: Span
}

const mostFiles = 5000
const fileName = /^[\w.-]{1,100}\.(?:ya?ml|properties|json|toml)$/i

/** A text of several lines, one or two values behind the name of a file. */
function filesIn(source: string, from: number): File[] {
  const files: File[] = []
  let name = ''
  let since = 0
  for (let at = source.indexOf("'", from); at !== -1 && files.length < mostFiles; at = source.indexOf("'", at)) {
    const { text, end } = literalAt(source, at)
    if (fileName.test(text.text)) {
      name = text.text
      since = 0
    } else if (name !== '' && ++since <= 2 && text.text.includes('\n')) {
      files.push({ name, text, span: { start: at, end } })
      name = ''
    }
    at = end
  }
  return files
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '' }

/** MySQL's: a backslash begins an escape, a quote stands twice. https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
function literalAt(source: string, start: number): { readonly text: MappedText; readonly end: number } {
  const builder = new PieceBuilder(source)
  let at = start + 1
  for (; at < source.length; at++) {
    const [char = '', next = ''] = [source[at], source[at + 1]]
    if (char === '\\' && next !== '') {
      builder.other(escapes[next] ?? next, at, at + 2)
      at++
    } else if (char !== "'") builder.verbatim(at)
    else if (next === "'") {
      builder.other("'", at, at + 2)
      at++
    } else break
  }
  return { text: builder.done(), end: Math.min(at + 1, source.length) }
}
