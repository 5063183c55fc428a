/** `host="$(hostname -i || echo '127.0.0.1')"`, later `redis-cli -h "$host" ping`: a server that is told by this machine's own name. */
import { HOLE, type Hole, type MappedText } from '../../mappedText.js'
import type { Vocabulary } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import { withoutFolder } from '../commandLine.js'

/** The same commands, with `localhost` for what is surely put in where a host is named. What another machine or a container runs is left alone. */
export function withOwnHost(commands: readonly ShellCommand[], { commands: programs }: Vocabulary): readonly ShellCommand[] {
  let own: ReadonlySet<string> | null = null
  const isOwn = ({ expression }: Hole): boolean => ownName.test(expression) || (own ??= namesOf(commands)).has(expression)
  return commands.map((command) => {
    const at = command.words.findIndex(({ text }) => !here.test(text))
    if (!programs.has(withoutFolder(command.words[at]?.text ?? ''))) return command
    const words = command.words.map((word, index) => (index > at && namesHost(word, command.words[index - 1]) ? withLocalhost(word, isOwn) : word))
    return words.every((word, index) => word === command.words[index]) ? command : { ...command, words }
  })
}

/** Run what follows, on this machine. */
const here = /^(?:sudo|exec|time|command|nice|-[A-Za-z])$/

/** Behind a flag for it, or a word of its own: `cqlsh "$host"`, `mongo "$host/shop"`. */
function namesHost({ text }: MappedText, before: MappedText | undefined): boolean {
  if (text.startsWith(HOLE)) return /^(?:-h|-H|--?host|--hostname|[^-].{0,200})$/s.test(before?.text ?? '') && /^(?:$|[:/])/.test(text.slice(1))
  return text.endsWith(HOLE) && /^(?:-h|-H|--host=|--hostname=)$/.test(text.slice(0, -1))
}

function withLocalhost(word: MappedText, isOwn: (hole: Hole) => boolean): MappedText {
  return { ...word, pieces: word.pieces.map((piece) => (piece.kind === 'hole' && isOwn(piece) ? { ...piece, fallback: 'localhost', constant: true } : piece)) }
}

/** Variables that are given the name of this machine, and nothing else by this file. */
function namesOf(commands: readonly ShellCommand[]): ReadonlySet<string> {
  const names = new Set<string>()
  const others = new Set<string>()
  for (const { words, assignments } of commands) {
    const program = words[0]?.text ?? ''
    if (reading.test(program)) return new Set()
    if (setting.test(program)) for (const { text } of words.slice(1, 100)) others.add(/^\w{1,100}/.exec(text)?.[0] ?? '')
    for (const { name, value, appends } of assignments) {
      const [hole] = value.pieces
      if (!appends && value.text === HOLE && hole?.kind === 'hole' && ownName.test(hole.expression)) names.add(name)
      else others.add(name)
    }
  }
  for (const name of others) names.delete(name)
  return names
}

/** What another program makes of it (`| sed …`) may be any name. */
const ownName = /^(?:\$\(|`)hostname(?: (?:-[fiIs]|--(?:fqdn|ip-address|all-ip-addresses|short)))?(?: 2>\/dev\/null)?(?: ?\| ?(?:awk '\{ ?print \$1;? ?\}'|cut -d ?' ' -f ?1))?(?: \|\| echo (?:'127\.0\.0\.1'|"127\.0\.0\.1"|127\.0\.0\.1|localhost))?(?:\)|`)$/

/** Runs another file, or what a text says, in this shell. */
const reading = /^(?:\.|source|eval)$/
/** Gives variables a value without an assignment of its own. */
const setting = /^(?:read|for|export|declare|typeset|readonly|local|printf|mapfile|readarray|getopts|select)$/
