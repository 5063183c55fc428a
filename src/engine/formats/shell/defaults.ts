/** `: "${PGSSLMODE:=disable}"`: a name that the script gives a value unless it has one. */
import { HOLE, spanOf, type MappedText } from '../../mappedText.js'
import type { ShellAssignment, ShellCommand } from '../../text/shellState.js'

/** The commands, those that do nothing but give defaults as what they are: assignments; what only reads a name beside them is gone. `source`: of the script. */
export function withDefaults(commands: readonly ShellCommand[], source: string): readonly ShellCommand[] {
  return commands.map((command) => {
    const [program, ...words] = command.words
    if (program?.text !== ':' || words.length > MOST_WORDS) return command
    const given = words.flatMap((word) => defaultIn(word, source) ?? [])
    return given.length === 0 ? command : { ...command, words: [], assignments: [...command.assignments, ...given] }
  })
}

const MOST_WORDS = 500

/** null: it only reads the name (`${X:-…}`, `${X:?…}`). */
function defaultIn(word: MappedText, source: string): ShellAssignment | null {
  const [hole] = word.pieces
  const span = spanOf(word)
  if (word.text !== HOLE || hole?.kind !== 'hole' || hole.fallback === null || span === null) return null
  return /^"?\$\{\w{1,80}:?=/.test(source.slice(span.start, span.end)) ? { name: hole.expression, value: word, span, appends: false } : null
}
