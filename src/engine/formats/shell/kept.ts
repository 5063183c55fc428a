/** `PSQL='psql -P pager=off'`, later `sudo $PSQL -h "$HOST" shop`: a command that is kept in a variable, and told where to connect when it is run. */
import { HOLE, type MappedText } from '../../mappedText.js'
import type { Vocabulary } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import { readShellWords } from '../../text/shellWords.js'

/** The same commands, with the words of the one kept where its variable is run. One that has a host already was read where it is kept. */
export function withKept(commands: readonly ShellCommand[], { commands: programs }: Vocabulary): readonly ShellCommand[] {
  const kept = new Map<string, readonly MappedText[] | null>()
  for (const { assignments } of commands) {
    for (const { name, value, appends } of assignments) {
      const program = /^[\w./-]{2,80}(?=\s|$)/.exec(value.text.slice(0, 100))?.[0]
      const words = program === undefined || appends || kept.has(name) || !programs.has(program.slice(program.lastIndexOf('/') + 1)) ? null : (readShellWords(value).commands[0]?.words ?? null)
      kept.set(name, words === null || words.some(isPlace) ? null : words)
    }
  }
  if (![...kept.values()].some((words) => words !== null)) return commands
  return commands.map((command) => {
    const at = command.words.findIndex(({ text }) => !runners.test(text))
    const [hole] = command.words[at]?.pieces ?? []
    const words = command.words[at]?.text === HOLE && hole?.kind === 'hole' ? (kept.get(hole.expression) ?? null) : null
    return words === null || !command.words.some(isPlace) ? command : { ...command, words: [...words, ...command.words.slice(at + 1)] }
  })
}

const runners = /^(?:sudo|exec|time|command|nice|-[A-Za-z])$/

/** A flag that names a host, or a URI. */
function isPlace({ text }: MappedText): boolean {
  return /^(?:-h.{0,250}|--host(?:=.{0,250})?|--bootstrap-server(?:=.{0,250})?)$/.test(text) || text.includes('://') || /\bhost=/.test(text)
}
