/** Variables that a script sets for what it starts: `export REDIS_HOST=db REDIS_PORT=6379`. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Setting, Vocabulary } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import { prefixedSettings } from '../prefixedSettings.js'

export function variableCandidates(commands: readonly ShellCommand[], vocabulary: Vocabulary): Candidate[] {
  const settings = commands.flatMap(assignmentsOf)
  const names = namesUsed(commands)
  const used = new Set(settings.flatMap(({ name, span }) => (names.has(name) ? [span.start] : [])))
  return prefixedSettings(settings, (setting) => setting, vocabulary).flatMap(({ names: keyPath, entries, own }): Candidate[] => {
    const parts = own.length === 0 ? entries : own
    const span = { start: Math.min(...parts.map((one) => one.span.start)), end: Math.max(...parts.map((one) => one.span.end)) }
    // What the script itself connects with is read where it does.
    if (parts.length === 0 || parts.some((one) => used.has(one.span.start))) return []
    return [{ kind: 'settings', entries, span, sites: [{ callee: null, position: null, keyPath, neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }]
  })
}

/** Words in front of assignments. */
export const exporting: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'setenv'])

/** On lines of their own, and behind `export`. */
function assignmentsOf({ words, assignments }: ShellCommand): Setting[] {
  const [first] = words
  if (first === undefined) return assignments.map(({ name, value, span }) => ({ name, value: { kind: 'text', text: value, span: spanOf(value) ?? { start: span.end, end: span.end } }, span }))
  return exporting.has(first.text) ? words.slice(1, 100).flatMap(assignmentIn) : []
}

function assignmentIn(word: MappedText): Setting[] {
  const name = /^([A-Za-z_]\w{0,80})=/.exec(word.text.slice(0, 100))?.[1]
  const span = spanOf(word)
  if (name === undefined || span === null) return []
  const text = sliceText(word, name.length + 1, word.text.length)
  return [{ name, value: { kind: 'text', text, span: spanOf(text) ?? { start: span.end, end: span.end } }, span }]
}

/** Names whose values the script puts somewhere, but for `export NAME="${NAME:-default}"`. */
function namesUsed(commands: readonly ShellCommand[]): ReadonlySet<string> {
  const used = new Set<string>()
  const take = (text: MappedText, own: string | undefined): void => {
    for (const piece of text.pieces) if (piece.kind === 'hole' && piece.expression !== own) used.add(piece.expression)
  }
  for (const { words, assignments } of commands) {
    for (const word of words) take(word, /^(\w{1,80})=/.exec(word.text.slice(0, 90))?.[1])
    for (const { name, value } of assignments) take(value, name)
  }
  return used
}
