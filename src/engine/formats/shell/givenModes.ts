/** `MODE=disable`, `psql "host=db sslmode=$MODE"`: a mode that the script itself gives a name. */
import type { Candidate } from '../../model.js'
import type { MappedText } from '../../mappedText.js'
import type { ShellCommand } from '../../text/shellState.js'
import type { Conditions } from '../conditions.js'
import { firstUsesIn, withModes } from '../modes.js'
import { linesOfScript } from './functionBodies.js'
import { assignmentsOf } from './variables.js'

/** `conditions`: of the script. */
export function withGivenModes(candidates: readonly Candidate[], commands: readonly ShellCommand[], source: string, conditions: Conditions | null): readonly Candidate[] {
  let values: ReadonlyMap<string, string> | null = null
  return withModes(candidates, (name) => (values ??= valuesIn(commands, source, conditions)).get(name))
}

/** Names with one value wherever they get one, before they are used and whatever happens. */
function valuesIn(commands: readonly ShellCommand[], source: string, conditions: Conditions | null): ReadonlyMap<string, string> {
  const values = new Map<string, string | null>()
  const isAtTop = topOf(source)
  const firstUses = firstUsesIn(source)
  for (const command of commands) {
    const given = assignmentsOf(command).map(({ name, value, span }) => ({ name, value: value.kind === 'text' ? textOf(value.text, name) : null, at: span.start }))
    for (const { name, value, at } of given) {
      const known = values.get(name)
      const isSure = value !== null && isAtTop(at) && (conditions?.at(at) ?? null) === null && (firstUses.get(name) ?? Infinity) >= at
      values.set(name, isSure && (known === undefined || known === value) ? value : null)
    }
    // What a program reads into a name, or takes from it.
    if (/^(?:read|for|select|getopts|unset|mapfile|readarray|printf|eval)$/.test(command.words[0]?.text ?? '')) for (const word of command.words.slice(1, 50)) if (/^\w{1,80}$/.test(word.text)) values.set(word.text, null)
  }
  return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
}

/** Does a place stand at the beginning of a line that is in no function? Whether that is called, and when, is not seen. */
function topOf(source: string): (at: number) => boolean {
  const lineAt = linesOfScript(source)
  return (at) => {
    const { start, isTop } = lineAt(at)
    return isTop && at - start <= 40 && /^(?:(?:export|readonly|declare|typeset)\s(?:-\w{1,9}\s)?|:\s"?)?$/.test(source.slice(start, at))
  }
}

/** As it stands, or the default of `MODE="${MODE:-disable}"` and of `: "${MODE:=disable}"`; null: it is decided at run time. */
function textOf({ text, pieces }: MappedText, name: string): string | null {
  const [piece, ...others] = pieces
  if (pieces.every(({ kind }) => kind === 'literal')) return text
  return piece?.kind === 'hole' && others.length === 0 && piece.expression === name ? piece.fallback : null
}
