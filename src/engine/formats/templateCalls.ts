/** Variables that a template gives a container by calls: `{% do web.environment.add_env("DB_HOST", values.db_host) %}` of TrueNAS' catalogue. */
import { HOLE, plainText, sliceText, type MappedText } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { isSpent } from './budget.js'
import { readTree, type DataEntry } from './dataTree.js'
import type { Place } from './place.js'

/** The candidates of every container, in the order in which they are first given something. https://github.com/truenas/apps/blob/master/CONTRIBUTIONS.md */
export function readTemplateCalls(text: string, place: Place): Candidate[] {
  if (!text.includes('.add_env(')) return []
  const containers = new Map<string, DataEntry[]>()
  for (const match of text.matchAll(/\b([a-z_]\w{0,60})\.(?:environment\.)?add_env\(\s{0,9}["']([A-Za-z_][\w.]{1,100})["']\s{0,9},\s{0,9}([^\n]{1,1000}?)\)\s{0,9}-?%\}/g)) {
    const [whole, container = '', name = '', expression = ''] = match
    const start = match.index + whole.lastIndexOf(expression)
    const span = { start: match.index, end: match.index + whole.length }
    if (isSpent(place.budget, span.start)) break
    const own = containers.get(container) ?? []
    containers.set(container, own)
    own.push({ name, span, value: { kind: 'text', text: valueOf(expression, start), span: { start, end: start + expression.length } } })
  }
  return [...containers].flatMap(([container, entries]) => {
    const [first, last] = [entries[0], entries.at(-1)]
    return first === undefined || last === undefined ? [] : readTree({ kind: 'mapping', entries, span: { start: first.span.start, end: last.span.end } }, { ...place, keyPath: [container, 'environment'] })
  })
}

/** A literal, `"%s:6379"|format(…)` with holes for what is put in, or a hole as a whole. */
function valueOf(expression: string, start: number): MappedText {
  const literal = /^(["'])([^"'\\]{0,400})\1(?:\s?\|\s?format\(([^()]{0,300})\))?\s?$/.exec(expression)
  if (literal === null) return { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start, end: start + expression.length, expression: expression.slice(0, 200), fallback: null }] }
  const [, , written = '', given] = literal
  const text = plainText(written, start + 1)
  return given === undefined ? text : withGiven(text, given.split(','))
}

function withGiven(text: MappedText, given: readonly string[]): MappedText {
  const pieces: MappedText['pieces'][number][] = []
  let made = ''
  let from = 0
  const literal = (to: number): void => {
    const part = sliceText(text, from, to)
    for (const piece of part.pieces) pieces.push({ ...piece, at: made.length + piece.at })
    made += part.text
  }
  for (const [i, { index }] of [...text.text.matchAll(/%s/g)].entries()) {
    literal(index)
    const at = text.pieces[0]?.start ?? 0
    pieces.push({ kind: 'hole', at: made.length, length: 1, start: at + index, end: at + index + 2, expression: (given[i] ?? '').trim().slice(0, 200), fallback: null })
    made += HOLE
    from = index + 2
  }
  literal(text.text.length)
  return { text: made, pieces }
}
