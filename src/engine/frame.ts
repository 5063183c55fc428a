/** The code frame: the lines of a connection with every secret masked, and nothing else of the line that could be one. */
import { endOfLine, lineAt, startOfLine } from './lines.js'
import type { Span } from './mappedText.js'
import type { ConnectionDetail, SourceText } from './model.js'
import type { Secrets } from './secrets.js'

const LINES = 12
const WIDTH = 400

/**
 * `secrets`: of all connections of the file. What stands left of the span is shown only when it is the usual
 * beginning of an assignment or a call; what stands right of it is never shown.
 */
export function frameOf(source: SourceText, span: Span, secrets: Secrets): ConnectionDetail['frame'] {
  const first = lineAt(source, span.start)
  const last = Math.min(lineAt(source, Math.max(span.start, span.end - 1)), first + LINES - 1)
  const frame: { line: number; text: string; from: number; to: number }[] = []
  for (let line = first; line <= last; line++) {
    const [lineStart, lineEnd] = [startOfLine(source, line), endOfLine(source, line)]
    const from = Math.max(span.start, lineStart)
    const to = Math.max(from, Math.min(span.end, lineEnd))
    const before = source.text.slice(lineStart, from)
    const prefix = isHarmless(before) ? before : '… '
    const shown = masked(source.text, { start: from, end: to }, secrets).slice(0, WIDTH)
    const quote = /['"`]$/.exec(prefix)?.[0]
    const closing = quote !== undefined && source.text[to] === quote ? quote : ''
    frame.push({ line, text: prefix + shown + closing, from: prefix.length, to: prefix.length + shown.length })
  }
  return frame
}

/** `app.config['COCKROACH_URI'] = '`, `engine = create_engine("`, `db, err := sql.Open("postgres", "`, `  - DATABASE_URL=`. Held against short text only. */
const harmlessPrefix = /^\s*[\w$.,\- ]{0,80}(?:\[['"]?[\w.-]{1,60}['"]?\])?\s{0,3}(?::=|=>|[:=(])?\s{0,3}(?:[\w$.]{1,60}\()?(?:"[a-z]{1,12}",\s?)?['"`]?$/

function isHarmless(before: string): boolean {
  return before.length <= 160 && harmlessPrefix.test(before)
}

function masked(text: string, { start, end }: Span, secrets: Secrets): string {
  let shown = ''
  let at = start
  for (const secret of secrets.within({ start, end })) {
    if (secret.start > at) shown += text.slice(at, secret.start)
    if (secret.end > at) shown += '***'
    at = Math.max(at, Math.min(secret.end, end))
  }
  return (shown + text.slice(at, end)).replace(namedSecret, '$1***')
}

/** What a name calls a secret and no reader took for one: `user= password=x` gives libpq a user of that name. References and placeholders stay. */
const namedSecret = /((?:passw(?:or)?d|passphrase|pwd|secret|token|api_?key)['"]?\s{0,4}[=:]\s{0,4}['"]?)(?![*$%{<(])[^\s'"&;,)}>]{1,500}/gi
