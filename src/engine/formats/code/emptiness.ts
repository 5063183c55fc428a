/** The default that a program gives what is empty: `if mode == "" { mode = "disable" }`, `if mode == "" { add("sslmode", "disable") } else { add("sslmode", mode) }`. */
import type { Setting } from '../../model.js'
import type { CodeFile } from './file.js'
import { HOLE } from '../../mappedText.js'
import { onlyValue, textOf } from './textOf.js'

/** Of a name: the one literal it is given, and that only where it is empty; null: there is none, or another literal as well. */
export function defaultOfName(file: CodeFile, name: string): string | null {
  const bound = file.found.bindings.get(name) ?? []
  const literals = bound.filter((node) => (onlyValue(node) ?? node).kind === 'string')
  const [only] = literals
  if (only === undefined || literals.length > 1 || bound.length > MAXIMUM_BINDINGS) return null
  const branch = file.conditions?.at(only.start) ?? null
  if (branch === null || !saysEmpty(branch.condition, name)) return null
  const text = textOf(file, only)?.text ?? HOLE
  return text.includes(HOLE) || text === '' ? null : text
}

const MAXIMUM_BINDINGS = 20

/** Settings of the same name in the two branches of one question, as one with a default. */
export function withDefaults(file: CodeFile, entries: readonly Setting[]): readonly Setting[] {
  const { conditions, source } = file
  if (conditions === null) return entries
  const dropped = new Set<Setting>()
  const isDropped = (entry: Setting | undefined): boolean => entry !== undefined && dropped.has(entry)
  const merged = entries.map((entry): Setting => {
    const other = dropped.has(entry) ? undefined : entries.find((each) => each !== entry && each.name === entry.name && each.span.start > entry.span.start)
    const [first, second] = [conditions.at(entry.span.start), other === undefined ? null : conditions.at(other.span.start)]
    if (other === undefined || first === null || second === null || first === second || !/^else\b/.test(second.condition) || source.slice(first.end, second.start).replace(/[\s{}:;]|else/g, '') !== '') return entry
    const fallback = [entry, other].find(({ value }) => value.kind === 'text' && !value.text.text.includes(HOLE))
    const given = [entry, other].find((each) => each !== fallback)
    const expression = given?.value.kind === 'symbol' ? given.value.name : given?.value.kind === 'text' && given.value.text.pieces[0]?.kind === 'hole' ? given.value.text.pieces[0].expression : null
    const name = expression === null ? undefined : /[\w$.]{1,100}(?=\)?$)/.exec(expression)?.[0]
    const asks = name !== undefined && (fallback === entry ? saysEmpty(first.condition, name) : saysFilled(first.condition, name))
    const head = source.lastIndexOf('if', first.start)
    if (fallback?.value.kind !== 'text' || expression === null || !asks || head === -1 || first.start - head > LONGEST_HEAD) return entry
    dropped.add(other)
    const span = { start: head, end: other.span.end }
    return { ...entry, span, value: { kind: 'text', span, text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback: fallback.value.text.text }] } } }
  })
  return merged.filter((_, index) => !isDropped(entries[index]))
}

const LONGEST_HEAD = 200
const nothing = String.raw`(?:""|''|nil|None|null|undefined|0)`

/** `mode == ""`, `!mode`, `mode is None`, `mode.isEmpty()`, `string.IsNullOrEmpty(mode)`; nothing else is asked. */
function saysEmpty(condition: string, name: string): boolean {
  const own = ownPattern(name)
  return new RegExp(String.raw`^(?:if|unless)?\s*\(?\s*(?:${own}\s*(?:===?|is|eq)\s*${nothing}|(?:!|not\s)\s*${own}|(?:len|empty|(?:[Ss]tring|StringUtils)\.[Ii]s(?:NullOr)?(?:Empty|Blank|WhiteSpace))\(\s*${own}\s*\)(?:\s*==\s*0)?|${own}\s*\.\s*(?:isEmpty\(\)|isBlank\(\)|is_empty\(\)|is_none\(\)|empty\?|nil\?|blank\?))(?:\s*\|\|[^&]{0,80}${own}[^&]{0,40})?\s*\)?\s*(?:then)?$`).test(condition)
}

function saysFilled(condition: string, name: string): boolean {
  const own = ownPattern(name)
  return new RegExp(String.raw`^if\s*\(?\s*(?:${own}\s*(?:!==?|is not|ne)\s*${nothing}|${own})\s*\)?\s*(?:then)?$`).test(condition)
}

function ownPattern(name: string): string {
  return String.raw`(?:self\.|this\.|\$this->|[$@])?${name.slice(0, 100).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(String.raw`\.`, String.raw`(?:\.|->)`)}`
}
