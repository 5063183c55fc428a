/** Arguments that a script keeps under a name: `args=(-h db -U u)`, `psql "${args[@]}"`; `OPTS="-h db"`, `mysql $OPTS`. */
import { HOLE, joinTexts, type MappedText } from '../../mappedText.js'
import type { Conditions } from '../conditions.js'
import type { ShellAssignment, ShellCommand } from '../../text/shellState.js'
import { readShellWords } from '../../text/shellWords.js'

const MOST_WORDS = 200

/** The commands with the words in them that a name stands for; what makes up such a list is no command. `conditions`: of the script. */
export function withWords(commands: readonly ShellCommand[], source: string, conditions: Conditions | null): readonly ShellCommand[] {
  const kept = new Map<string, readonly MappedText[]>()
  const all: ShellCommand[] = []
  for (let index = 0; index < commands.length; index++) {
    const command = commands[index]
    if (command === undefined) break
    const list = listFrom(commands, index, source)
    if (list !== null) {
      const { name, appends, span } = list.assignment
      const before = appends ? kept.get(name) : []
      const isSure = (conditions?.at(span.start) ?? null) === null
      // What is added under a condition is only left out where it says nothing of TLS.
      if (before === undefined || (!isSure && (!appends || list.words.some(({ text }) => ofTls.test(text))))) kept.delete(name)
      else if (isSure) kept.set(name, [...before, ...list.words].slice(0, MOST_WORDS))
      index = list.last
      continue
    }
    for (const { name, value, appends, span } of command.words.length === 0 ? command.assignments : []) {
      const isWhole = /^--?[A-Za-z]/.test(value.text.slice(0, 3)) && !appends && (conditions?.at(span.start) ?? null) === null
      const words = isWhole ? (readShellWords(value).commands[0]?.words ?? []) : []
      if (words.length > 0) kept.set(name, words.slice(0, MOST_WORDS))
      else kept.delete(name)
    }
    all.push(kept.size === 0 ? command : { ...command, words: command.words.flatMap((word, at) => (at === 0 ? [word] : wordsOf(word, kept))).slice(0, Math.max(MOST_WORDS, command.words.length)) })
  }
  return all
}

const ofTls = /ssl|tls|cert|secur|verif/i

function wordsOf(word: MappedText, kept: ReadonlyMap<string, readonly MappedText[]>): readonly MappedText[] {
  const [hole] = word.pieces
  return (word.text === HOLE && hole?.kind === 'hole' ? kept.get(hole.expression) : undefined) ?? [word]
}

interface List {
  readonly assignment: ShellAssignment
  readonly words: readonly MappedText[]
  /** The index of the last command that is a part of it. */
  readonly last: number
}

/** `args=(`, whose words are read as commands of their own, up to the bracket that closes; null: none begins here. */
function listFrom(commands: readonly ShellCommand[], from: number, source: string): List | null {
  const head = commands[from]
  const assignment = head?.assignments.at(-1)
  if (head === undefined || assignment === undefined || head.words.length > 0 || assignment.value.text !== '' || source[assignment.span.end] !== '(') return null
  const words: MappedText[] = []
  let last = from
  let end = assignment.span.end
  for (let index = from + 1; index < commands.length && index - from <= MOST_WORDS; index++) {
    const command = commands[index]
    if (command === undefined || command.span.start < end || source.slice(end, command.span.start).replace(/#[^\n]*/g, '').includes(')')) break
    words.push(...command.assignments.map(asWord), ...command.words)
    last = index
    end = command.span.end
  }
  return { assignment, words, last }
}

/** `"sslmode=disable"` of a list is a word. */
function asWord({ name, value, span }: ShellAssignment): MappedText {
  const lead = `${name}=`
  return joinTexts([{ text: lead, pieces: [{ kind: 'literal', at: 0, length: lead.length, start: span.start, end: span.start + lead.length, verbatim: false }] }, value])
}
