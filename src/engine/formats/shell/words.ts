/** Arguments that a script keeps under a name: `args=(-h db -U u)`, `psql "${args[@]}"`; `OPTS="-h db"`, `mysql $OPTS`, `psql ${host:+-h $host}`. */
import { HOLE, joinTexts, sliceText, type MappedText } from '../../mappedText.js'
import type { Conditions } from '../conditions.js'
import type { ShellAssignment, ShellCommand } from '../../text/shellState.js'
import { MOST_WORDS, asWord, either, firstOf, isOfTls, isOption, withKeptWords, wordsIn, type Kept } from './keptWords.js'

/** Words that are kept and put in, in one script: a person's have a few hundred. */
const MOST_KEPT = 20_000

export interface WithWords {
  readonly commands: readonly ShellCommand[]
  /** There are more than are put in. */
  readonly isCut: boolean
}

/** The commands with the words in them that a name stands for; what makes up such a list is no command. `conditions`: of the script. */
export function withWords(commands: readonly ShellCommand[], source: string, conditions: Conditions | null): WithWords {
  if (!commands.some(({ words, assignments }) => words.some(isPutIn) || assignments.some(({ value }) => isCommandOfHoles(value)))) return { commands, isCut: false }
  const { all, lookUp, isCut } = givenIn(commands, source, conditions)
  let put = 0
  const counted = (kept: Kept | null): Kept | null => {
    put += kept?.words.length ?? 0
    return put > MOST_KEPT ? null : kept
  }
  const complete = all.map((command) => {
    const of = (name: string) => counted(lookUp(name, command.span.start))
    const [program, ...words] = command.words
    const { words: made, isOpen } = withKeptWords(words, source, of)
    const assignments = command.assignments.map((each) => (isCommandOfHoles(each.value) ? { ...each, value: putInto(each.value, source, of) } : each))
    return program === undefined ? { ...command, assignments } : { ...command, assignments, words: [program, ...made], ...(isOpen ? { isOpen } : {}) }
  })
  return { commands: complete, isCut: isCut || put > MOST_KEPT }
}

function isPutIn({ text }: MappedText): boolean {
  return text === HOLE
}

/** `PSQL="psql $OPTS"` */
function isCommandOfHoles({ text }: MappedText): boolean {
  return text.includes(HOLE) && /^[\w./-]{2,80}\s/.test(text.slice(0, 90)) && text.length < 2000
}

function putInto(value: MappedText, source: string, of: (name: string) => Kept | null): MappedText {
  const parts: MappedText[] = []
  let kept = 0
  for (let at = value.text.indexOf(HOLE); at !== -1; at = value.text.indexOf(HOLE, at + 1)) {
    const hole = sliceText(value, at, at + 1)
    const { words } = withKeptWords([hole], source, of)
    parts.push(sliceText(value, kept, at), ...words.flatMap((word, i) => (i === 0 ? [word] : [blank, word])))
    kept = at + 1
  }
  return joinTexts([...parts, sliceText(value, kept, value.text.length)])
}

const blank: MappedText = { text: ' ', pieces: [] }

interface Given {
  readonly from: number
  readonly kept: Kept
}

/** More changes of one name than a person writes. */
const MOST_CHANGES = 50

/** What stands in the commands but for lists, and what each name has at a place: before it is given anything (a function stands above its call) all that it ever gets. */
function givenIn(commands: readonly ShellCommand[], source: string, conditions: Conditions | null): { readonly all: readonly ShellCommand[]; readonly lookUp: (name: string, at: number) => Kept | null; readonly isCut: boolean } {
  const history = new Map<string, Given[]>()
  const ever = new Map<string, Kept>()
  const all: ShellCommand[] = []
  let kept = 0
  const latest = (name: string): Kept | null => (kept > MOST_KEPT ? null : (history.get(name)?.at(-1)?.kept ?? null))
  const give = (name: string, from: number, now: Kept): void => {
    kept += now.words.length
    if (now.words.some(isOption)) ever.set(name, ever.has(name) ? either(name, ever.get(name) ?? now, now) : now)
    const known = history.get(name)
    if (known === undefined) history.set(name, [{ from, kept: now }])
    else if (known.length < MOST_CHANGES) known.push({ from, kept: now })
    else known[known.length - 1] = { from, kept: { words: ever.get(name)?.words ?? [], isOpen: true } }
  }
  const change = ({ name, appends, span }: ShellAssignment, words: readonly MappedText[], isKnown: boolean): void => {
    const put = withKeptWords(words, source, latest)
    const before = latest(name)
    if (before === null && !put.words.some(isOption) && !appends) return
    const now = appends ? firstOf([...(before?.words ?? []), ...put.words], put.isOpen || before?.isOpen === true) : put
    const isSure = isKnown && (conditions?.at(span.start) ?? null) === null && !/(?:&&|\|\|)\s{0,40}(?:(?:local|export|declare|readonly|typeset)\s{1,9})?$/.test(source.slice(Math.max(0, span.start - 60), span.start))
    // What is added under a condition is only left out where it says nothing of TLS.
    give(name, span.start, isSure ? now : appends ? { ...now, isOpen: now.isOpen || put.words.some(isOfTls) } : either(name, before ?? nothing, isKnown ? now : { ...now, isOpen: true }))
  }
  for (let index = 0; index < commands.length; index++) {
    const command = commands[index]
    if (command === undefined) break
    const list = listFrom(commands, index, source)
    if (list !== null) {
      change(list.assignment, list.words, true)
      index = list.last
      continue
    }
    for (const each of command.words.length === 0 ? command.assignments : []) {
      const { value } = each
      const isWords = /(?:^|\s)--?[A-Za-z]/.test(value.text.slice(0, 2000)) || value.text.includes(HOLE) || latest(each.name) !== null
      const words = isWords ? wordsIn(value) : []
      // What another command says, or what is made of another name.
      const isKnown = value.text !== HOLE || words.every((word) => withKeptWords([word], source, latest).words[0] !== word)
      if (isWords) change(each, words, isKnown)
    }
    if (reading.test(command.words[0]?.text ?? '')) for (const { text } of command.words.slice(1, 50)) if (ever.has(text)) give(text, command.span.start, { words: ever.get(text)?.words ?? [], isOpen: true })
    all.push(command)
  }
  const lookUp = (name: string, at: number): Kept | null => {
    if (!ever.has(name)) return null
    return history.get(name)?.findLast(({ from }) => from < at)?.kept ?? ever.get(name) ?? null
  }
  return { all, lookUp, isCut: kept > MOST_KEPT }
}

const nothing: Kept = { words: [], isOpen: false }
/** Gives names a value that stands nowhere here. */
const reading = /^(?:read|mapfile|readarray|getopts|eval)$/

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
