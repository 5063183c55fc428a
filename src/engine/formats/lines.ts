import { plainText, sliceText, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { newBudget, tooMuch } from './budget.js'
import { ednMaps } from './ednMaps.js'
import type { Format, ReadInside } from './format.js'
import type { HoleStyle } from './holes.js'
import { commentFinder } from './lineComment.js'
import { joinLiterals } from './joinLiterals.js'
import { mayConcern } from './prefilter.js'
import { textsIn, type Place } from './place.js'
import { linesOf } from './windows.js'
import { readLine, settingsOn } from './readLine.js'
import { nearLines } from './relevant.js'
import { unescapeXml } from './xmlText.js'

/** Any text file in any language, line by line: the reader of last resort, and of half files. */
export const linesFormat: Format = {
  id: 'text',
  matches: () => true,
  read: (source, vocabulary) => readLines(source, vocabulary, languageOf(source.path)),
}

const style: HoleStyle = { anyDollarName: true, formatting: true }

/** `inside`: null where no text is read as a file of its own. */
export function placeFor(vocabulary: Vocabulary, holes: HoleStyle, inside: ReadInside | null = null): Place {
  return { vocabulary, style: holes, inside, budget: newBudget(), place: 'code', use: 'value', encoding: 'plain', keyPath: [], neighbours: () => [], around: null }
}

/** `prose`: nothing in the file is live (documentation). */
export function readLines(source: SourceText, vocabulary: Vocabulary, language: string, prose = false): FileReading {
  const place: Place = { ...placeFor(vocabulary, style), place: prose ? 'prose' : 'code', plainBackslash: /\.(?:cmd|bat)$/i.test(source.path) }
  const candidates: Candidate[] = []
  const comments: FileReading['comments'][number][] = []
  const markup = /\.(?:xml|html?|config|plist|csproj|props|targets|xhtml|jsp|vue|svg)$/i.test(source.path)
  const lines = linesOf(prose ? plainText(source.text) : nearLines(source.text, vocabulary), true, place.plainBackslash === true ? '^' : '\\').map((line) => (markup ? unescapeXml(line) : line))
  const live: typeof lines = []
  const commentStart = commentFinder(source.path)
  for (const line of lines) {
    const mark = commentStart(line.text)
    const first = line.pieces[0]
    const last = line.pieces.at(-1)
    if (mark === null || first === undefined || last === undefined) {
      candidates.push(...readLine(line, place).map((found) => judgedByContext(found, source.text)))
      live.push(line)
      continue
    }
    const text = withoutMarks(line.text.slice(mark))
    if (text !== '') comments.push({ text, span: { start: first.start + mark, end: last.end } })
    if (mark > 0) candidates.push(...readLine(sliceText(line, 0, mark), place).map((found) => judgedByContext(found, source.text)))
    candidates.push(...readLine(sliceText(line, mark, line.text.length), prose ? place : { ...place, place: 'comment' }))
  }
  candidates.push(...settingsOn(prose ? insideFences(lines) : live, place))
  if (/\.(?:clj[cs]?|edn|bb)$/i.test(source.path)) candidates.push(...ednMaps(source.text, place))
  const joined = prose ? candidates : joinLiterals(candidates, source.text, (text) => textsIn(text, place, 'scalar'))
  return { language, imports: [], candidates: joined, comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

/** What should have been read as a tree, and could not be: the lines of it hold URIs, but whatever settings stand in it are unread. */
export function readLinesOnly(source: SourceText, vocabulary: Vocabulary, language: string): FileReading {
  return { ...readLines(source, vocabulary, language), ...(mayConcern(source.text, vocabulary) ? tooMuch : {}) }
}

/** The lines of fenced blocks, and an empty one between the blocks. */
function insideFences(lines: readonly MappedText[]): MappedText[] {
  const inside: MappedText[] = []
  let fence: string | null = null
  for (const line of lines) {
    const mark = /^\s{0,20}(`{3,}|~{3,})/.exec(line.text.slice(0, 40))?.[1] ?? null
    if (fence === null) fence = mark
    else if (mark?.startsWith(fence) === true) fence = null
    else inside.push(line)
    if (mark !== null) inside.push(plainText('```'))
  }
  return inside
}

function withoutMarks(comment: string): string {
  return comment
    .trimEnd()
    .replace(/(?:\*\/|-->|#>)$/, '')
    .replace(/^\s{0,200}(?:<!--|<#|--|\/\/+|\/\*+|[#;*']+)/, '')
    .trim()
}

/** What stands before a text on its line tells what the program does with it. */
function judgedByContext(found: Candidate, source: string): Candidate {
  if (found.kind !== 'text' || found.use !== 'value') return found
  const before = source.slice(Math.max(0, found.span.start - 80), found.span.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/[A-Z_]{3,40}=["']?$/.test(line)) return found
  if (/(?:starts?_?with\??|has_?prefix|index_?of|contains|includes?\?|[!=]=|=~|\bcase|\bwhen)[\s("'`]{0,6}$/i.test(line)) return { ...found, use: 'compared' }
  // Words before the URI in the same string, and the string right behind a call that prints: `connect("…")` inside a call is no message.
  if (/\b(?:log(?:ger)?|console|print(?:ln|f)?|puts|echo|raise|throw|panic|fatal|die|abort|usage|warn|error)(?:\.\w{1,20}|!)?[\s(]{1,4}(?:["'`][^"'`]{1,60}\s|"[^"]{1,100}\s')$/i.test(line)) return { ...found, use: 'message' }
  return found
}

const languages: readonly (readonly [RegExp, string])[] = [
  [/\.prisma$/i, 'prisma'],
  [/\.toml$/i, 'toml'],
  [/\.(?:ini|cfg)$/i, 'ini'],
  [/\.(?:conf|cnf)$/i, 'conf'],
  [/\.(?:tf|tfvars|hcl)$/i, 'hcl'],
  [/(?:^|\/)(?:dockerfile|containerfile)(?:\.[\w-]+)?$|\.dockerfile$/i, 'dockerfile'],
  [/\.(?:xml|config|plist|csproj|props|targets)$/i, 'xml'],
  [/\.(?:rb|rake|gemspec|erb|ru)$/i, 'ruby'],
  [/\.(?:php|phtml)$/i, 'php'],
  [/\.(?:cs|vb|fs|cshtml)$/i, 'csharp'],
  [/\.(?:kt|kts)$/i, 'kotlin'],
  [/\.(?:scala|sc|sbt)$/i, 'scala'],
  [/\.(?:groovy|gradle)$/i, 'groovy'],
  [/\.rs$/i, 'rust'],
  [/\.exs?$/i, 'elixir'],
  [/\.p[lm]$/i, 'perl'],
  [/\.swift$/i, 'swift'],
  [/\.dart$/i, 'dart'],
  [/\.(?:c|h|cc|cpp|cxx|hpp)$/i, 'c'],
  [/\.(?:clj[cs]?|edn|bb)$/i, 'clojure'],
]

export function languageOf(path: string): string {
  return languages.find(([pattern]) => pattern.test(path))?.[1] ?? 'text'
}
