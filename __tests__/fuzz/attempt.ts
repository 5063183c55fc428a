/** One attempt of the fuzzer: an input made from a seed, and what must hold of whatever comes out. */
import { vocabulary } from '../../src/engine/databases/registry.js'
import { sourceText } from '../../src/engine/diff/sourceText.js'
import { formats } from '../../src/engine/formats/registry.js'
import type { MappedText, Span } from '../../src/engine/mappedText.js'
import type { Setting, Value } from '../../src/engine/model.js'
import { review } from '../../src/engine/review.js'
import { languages } from '../../src/engine/text/languages.js'
import { anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

export interface Input {
  readonly path: string
  readonly text: string
  /** Nothing was changed within a line: the password is still one. */
  readonly intact: boolean
}

/** The same input for the same seed, on every machine. */
export function inputOf(seed: number): Input {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const ending = pick(endings)
  const lines: string[] = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(sentences))
  const intact = random() < 0.4
  if (intact) {
    // Only whole lines of ordinary text around: what opens a quote may rightly swallow what is below.
    for (let count = Math.floor(random() * 3); count > 0; count--) lines.splice(Math.floor(random() * (lines.length + 1)), 0, pick(calm))
    return { path: `a.${ending}`, text: lines.join(pick(['\n', '\r\n'])) + pick(['', '\n']), intact }
  }
  let text = lines.join(pick(['\n', '\r\n', ' ', '']))
  for (let count = 1 + Math.floor(random() * 5); count > 0; count--) {
    const at = Math.floor(random() * (text.length + 1))
    const to = Math.min(text.length, at + Math.floor(random() * 12))
    switch (Math.floor(random() * 5)) {
      case 0:
        text = text.slice(0, at) + text.slice(to)
        break
      case 1:
        text = text.slice(0, at) + pick(marks).repeat(1 + Math.floor(random() * random() * 40)) + text.slice(at)
        break
      case 2:
        text = text.slice(0, to) + text.slice(at)
        break
      case 3:
        text = text.slice(0, at) + String.fromCharCode(Math.floor(random() * (random() < 0.8 ? 128 : 65_536))) + text.slice(at + 1)
        break
      default:
        text = text.slice(at) + pick(marks) + text.slice(0, at)
    }
  }
  return { path: `a.${ending}`, text, intact }
}

/** What is wrong with what comes out; null: nothing. `thorough`: also that no password is printed and that a second reading says the same. */
export function problemOf({ path, text, intact }: Input, thorough: boolean): string | null {
  try {
    const source = sourceText(path, text)
    // Past the registry, which would replace a reader that throws.
    const format = formats.find(({ matches }) => matches(path, text.split('\n', 1)[0] ?? ''))
    const reading = format?.read(source, vocabulary, () => null)
    for (const candidate of reading?.candidates ?? []) {
      if (!isInside(candidate.span, text)) return `a candidate spans ${candidate.span.start} to ${candidate.span.end} of ${text.length}`
      const mapped = candidate.kind === 'text' ? [candidate.value] : candidate.kind === 'environment' ? textsOf(candidate.value) : candidate.kind === 'command' ? candidate.words : candidate.entries.flatMap(textsOfSetting)
      for (const each of mapped) {
        const wrong = wrongPiece(each, source.text)
        if (wrong !== null) return wrong
      }
    }
    const answer = review(anAudit({ [path]: text }), policy)
    const lines = text.split('\n').length
    for (const { startLine, endLine, startColumn, endColumn, findings } of answer.report.connections) {
      for (const region of [{ startLine, endLine, startColumn, endColumn }, ...findings]) {
        if (region.startLine < 1 || region.endLine > lines || region.startLine > region.endLine) return `a region from line ${region.startLine} to ${region.endLine} of ${lines}`
      }
    }
    if (!thorough) return null
    const printed = JSON.stringify(answer)
    if (intact && printed.includes(SECRET)) return 'the password is in the output'
    if (JSON.stringify(review(anAudit({ [path]: text }), policy)) !== printed) return 'the same text gave two answers'
    return null
  } catch (error) {
    return error instanceof Error ? `threw ${error.name}: ${error.message} ${(error.stack ?? '').split('\n')[1] ?? ''}` : 'threw'
  }
}

/** The shortest part of the input, cut piece by piece, of which `problem` still holds. */
export function minimised(input: Input, problem: (input: Input) => boolean): Input {
  let best = input
  for (let size = Math.ceil(best.text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at + size <= best.text.length; ) {
      const shorter = { ...best, text: best.text.slice(0, at) + best.text.slice(at + size) }
      if (problem(shorter)) best = shorter
      else at += size
    }
  }
  return best
}

const policy = aPolicy()
const SECRET = 'zqxjk9wvut'
const endings = [...languages.flatMap(({ extensions: [extension = 'txt'] }) => extension), 'sh', 'yaml', 'yml', 'json', 'toml', 'ini', 'env', 'xml', 'tf', 'md', 'ipynb', 'properties', 'conf', 'txt', 'patch', 'rst']
const uri = `postgresql://app:${SECRET}@db.internal:5432/shop?sslmode=disable`
const sentences = [
  `url = "${uri}"`, `const url = '${uri}'`, `psycopg2.connect("host=db.internal user=app password=${SECRET} dbname=shop sslmode=require")`, `DATABASE_URL=${uri}`, `  url: "${uri}"`, `{"url": "${uri}"}`, `url = "${uri.slice(0, 30)}" + "${uri.slice(30)}"`,
  `psql "${uri}" -c 'select 1'`, `PGPASSWORD=${SECRET} psql -h db.internal -U app shop`, `new Pool({ host: 'db.internal', user: 'app', password: '${SECRET}', ssl: { rejectUnauthorized: false } })`, `# ${uri}`, `<entry key="url">${uri}&amp;x=1</entry>`,
  `redis://:${SECRET}@cache.internal:6379/0`, `f"postgres://app:{password}@{host}/shop?sslmode={mode}"`, `"Server=db.internal;Database=shop;User Id=app;Password=${SECRET};Encrypt=False"`, `app:${SECRET}@tcp(db.internal:3306)/shop?tls=skip-verify`, `x = <<~EOF\n  ${uri}\nEOF`, '😀 é \u{1F5C4}',
] as const
const calm = ['', 'import psycopg2', 'x = 1', '  name: web', '# nothing', '// nothing', 'const a = b'] as const
const marks = ['"', "'", '`', '"""', "'''", '{', '}', '(', ')', '[', ']', '${', '{{', '}}', '#{', '\\', '\n', '\r', '\0', '://', '@', '%', '&amp;', '<<EOF\n', '/*', '*/', '#', '//', '--', ':', '=', ',', '+', '\uE000', '\uFEFF', '\uD800', '<!--', '```', '\t', '|', '>'] as const

function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length
}

function textsOf(value: Value): readonly MappedText[] {
  return value.kind === 'text' ? [value.text] : value.kind === 'settings' ? value.entries.flatMap(textsOfSetting) : []
}

function textsOfSetting({ value }: Setting): readonly MappedText[] {
  return textsOf(value)
}

function wrongPiece({ text, pieces }: MappedText, source: string): string | null {
  for (const piece of pieces) {
    if (!isInside(piece, source)) return `a piece spans ${piece.start} to ${piece.end} of ${source.length}`
    if (piece.kind !== 'literal' || !piece.verbatim) continue
    const said = text.slice(piece.at, piece.at + piece.length)
    if (source.slice(piece.start, piece.end) !== said) return `a piece says ${JSON.stringify(said)} and stands at ${JSON.stringify(source.slice(piece.start, piece.end))}`
  }
  return null
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

