import { sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import type { Branch, Candidate, Setting, Site, Value, Vocabulary } from '../model.js'
import type { Budget } from './budget.js'
import type { ReadInside } from './format.js'
import type { HoleStyle } from './holes.js'
import type { KeptOptions } from './keptOptions.js'
import type { OfService } from './serviceImages.js'
import { withHoles } from './holes.js'
import { namesOfProduct, withChosenScheme } from './chosenScheme.js'
import { findTexts } from './findTexts.js'
import { longLine, windowsOf } from './windows.js'

/** What the readers of data formats and lines know of the place at which they are. */
export interface Place {
  readonly vocabulary: Vocabulary
  readonly style: HoleStyle
  /** For a text that is a file of its own (a script, a file in a ConfigMap); null: read its lines. */
  readonly inside: ReadInside | null
  readonly budget: Budget
  readonly place: Candidate['place']
  readonly use: Candidate['use']
  readonly encoding: Candidate['encoding']
  readonly keyPath: readonly string[]
  /** On demand: most places hold no candidate. */
  readonly neighbours: () => readonly Setting[]
  /** The mapping or line around it; null: the candidate itself. */
  readonly around: Span | null
  /** What the variables around here are given to; absent: it is not seen. */
  readonly runs?: Span | undefined
  /** In a mapping that an alias may put elsewhere as well. */
  readonly isShared?: true
  /** Among the variables of a container that is a database server itself. */
  readonly ofServer?: boolean
  /** Commands in which a backslash escapes nothing: those of Windows. */
  readonly plainBackslash?: boolean
  /** The product that a host of the same file runs. */
  readonly ofService?: OfService
  /** What the file keeps under the names among the words of a command. */
  readonly options?: KeptOptions
  /** The blocks of the file's template, outer ones first. */
  readonly blocks?: () => readonly Branch[]
}

type Base = Pick<Candidate, 'span' | 'sites' | 'place' | 'use' | 'encoding'>

/** What every candidate at a place has in common; it counts. */
export function baseAt(place: Place, span: Span): Base {
  place.budget.left--
  const site: Site = { callee: null, position: null, keyPath: place.keyPath, neighbours: place.neighbours(), span: place.around ?? span }
  return { span, sites: [site], place: place.place, use: place.use, encoding: place.encoding }
}

/** The text candidates in one string (`scalar`) or in one line of anything (`line`). */
export function textsIn(mapped: MappedText, place: Place, bounds: 'scalar' | 'line', whole: Span | null = null): Candidate[] {
  if (!/:\/\/|jdbc:|=|\)\//i.test(mapped.text)) return []
  const windows = mapped.text.length > longLine ? windowsOf(mapped, place.vocabulary) : [mapped]
  return windows.flatMap((window) => textsInWindow(window, place, bounds, whole))
}

function textsInWindow(mapped: MappedText, place: Place, bounds: 'scalar' | 'line', whole: Span | null): Candidate[] {
  const holed = withHoles(mapped, place.style)
  const choice = withChosenScheme(holed, place.vocabulary, namesOfProduct(place.keyPath.slice(-2)))
  const filled = choice?.text ?? holed
  const chosen = choice?.told ?? {}
  const candidates: Candidate[] = []
  const native = nativeOf(filled, place)
  for (const found of findTexts(filled.text, native ?? place.vocabulary, bounds)) {
    // `sslmode=disable` alone, where it is only spoken of, is no connection; a DSN of Go's MySQL driver has no need of `=`.
    const told = filled.text.slice(found.from, found.to)
    if (found.kind === 'keywords' && place.place !== 'code' && told.split('=', 3).length < 3 && !told.includes(')/')) continue
    const value = sliceText(filled, found.from, found.to)
    const own = spanOf(value)
    if (own === null) continue
    const span = whole !== null && found.from === 0 && found.to === filled.text.length ? whole : own
    const use = found.use === 'value' ? place.use : found.use
    const at = native !== null && /^tcp:/i.test(value.text) ? { ...place, keyPath: [...place.keyPath, 'clickhouse'] } : place
    candidates.push({ ...baseAt(at, span), ...chosen, use, kind: 'text', value })
  }
  return candidates
}

/** `tcp://…` is what ClickHouse's native protocol is called, where a name around it or what is put in says that it is ClickHouse's. null: nothing does. */
function nativeOf({ text, pieces }: MappedText, { keyPath, vocabulary }: Place): Vocabulary | null {
  if (!/\btcp:\/\//i.test(text)) return null
  const names = [...keyPath.slice(-4), ...pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : []))]
  if (!names.some((name) => /click_?house/i.test(name))) return null
  const known = withTcp.get(vocabulary) ?? { ...vocabulary, schemes: new Set([...vocabulary.schemes, 'tcp']) }
  withTcp.set(vocabulary, known)
  return known
}

const withTcp = new WeakMap<Vocabulary, Vocabulary>()

export function textValue(mapped: MappedText, span: Span, style: HoleStyle): Value {
  return { kind: 'text', text: withHoles(mapped, style), span }
}

/** Are these the names of the settings of a database connection? One telling name will do, else two with a host among them. */
export function areSettings(names: readonly string[], { settingNames, tellingNames }: Vocabulary): boolean {
  const lower = names.map((name) => name.toLowerCase())
  if (lower.some((name) => tellingNames.has(name))) return true
  return lower.filter((name) => settingNames.has(name)).length >= 2 && lower.some((name) => name === 'host' || name === 'hostname' || name === 'adapter')
}

/** `hikari.data-source-properties.sslmode` ends in the name that counts; so does `spring.kafka.security.protocol`, whose name has dots itself. */
export function settingName(name: string, { settingNames, tellingNames }: Vocabulary): string {
  for (let from = 0; ; from = name.indexOf('.', from) + 1) {
    const rest = name.slice(from)
    if (!rest.includes('.')) return rest
    if (rest.length < 60 && (settingNames.has(rest.toLowerCase()) || tellingNames.has(rest.toLowerCase()))) return rest
  }
}
