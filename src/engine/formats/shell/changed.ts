/** `psql "${URL%%\?*}"`, `psql "$(echo "$URL" | sed 's/verify-full/disable/')"`: of a URI that a program is handed, changed on the way, the parameters are not known. */
import { HOLE, joinTexts, type MappedText } from '../../mappedText.js'
import type { Vocabulary } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import { withoutFolder } from '../commandLine.js'
import { holeAs } from '../code/textOf.js'

/** The names of what a program of the vocabulary gets that way. */
export function changedOnTheWay(commands: readonly ShellCommand[], source: string, { commands: programs }: Vocabulary): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { words } of commands) {
    if (!programs.has(withoutFolder(words[0]?.text ?? ''))) continue
    for (const { text, pieces } of words) {
      const [hole] = pieces
      const name = text !== HOLE || hole?.kind !== 'hole' ? undefined : changedIn(source.slice(hole.start, Math.min(hole.end, hole.start + LONGEST)))
      if (name !== undefined) names.add(name)
    }
  }
  return names
}

const LONGEST = 400

function changedIn(written: string): string | undefined {
  return /^\$\{(\w{1,100})(?:%|\/|:\s?\d)/.exec(written)?.[1] ?? (/\|\s{0,9}(?:g?sed|cut|g?awk|perl|tr|python3?)\b/.test(written) ? /\$\{?([A-Za-z_]\w{0,100})/.exec(written)?.[1] : undefined)
}

export function withOpenUris(command: ShellCommand, names: ReadonlySet<string>): ShellCommand {
  if (!command.assignments.some(({ name }) => names.has(name))) return command
  return { ...command, assignments: command.assignments.map((one) => (names.has(one.name) && one.value.text.includes('://') ? { ...one, value: opened(one.value, one.name, one.span.end) } : one)) }
}

function opened(value: MappedText, name: string, at: number): MappedText {
  const span = { start: at, end: at }
  const mark: MappedText = { text: value.text.includes('?') ? '&' : '?', pieces: [{ kind: 'literal', at: 0, length: 1, ...span, verbatim: false }] }
  return joinTexts([value, mark, holeAs(name, span)])
}
