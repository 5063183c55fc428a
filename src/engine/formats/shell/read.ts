import { HOLE, plainText, sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate, FileReading, Setting, Site, SourceText, Vocabulary } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import { readShellWords } from '../../text/shellWords.js'
import { commentCandidates } from '../code/comments.js'
import { namesOfProduct, withChosenScheme } from '../chosenScheme.js'
import { tooMuch } from '../budget.js'
import { conditionsOf } from '../conditions.js'
import { findTexts } from '../findTexts.js'
import type { ReadInside } from '../format.js'
import { givenAmong, isGiven } from '../givenNames.js'
import { withTemplateHoles, type HoleStyle } from '../holes.js'
import { placeFor } from '../lines.js'
import { farParts, readUpToSigns } from '../relevant.js'
import { filesInShell, type FileIn } from './files.js'
import { shellBranches } from './branches.js'
import { withAppended } from './appended.js'
import { changedOnTheWay, withOpenUris } from './changed.js'
import { commandOf } from './command.js'
import { withDefaults } from './defaults.js'
import { withGivenModes } from './givenModes.js'
import { withReach } from './reach.js'
import { withKept } from './kept.js'
import { withOtherEnvironments } from './otherEnvironments.js'
import { withOwnHost } from './ownHost.js'
import { withWords } from './words.js'
import { exporting, variableCandidates } from './variables.js'

const MAXIMUM_HOPS = 8

export function readShell(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  return readUpToSigns(source, vocabulary, (read) => readScript(read, vocabulary, inside))
}

function readScript(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const script = withTemplateHoles(plainText(source.text.startsWith('#!') ? blankFirstLine(source.text) : source.text))
  const lines = readShellWords(script, farParts(script.text, vocabulary))
  const branches = shellBranches(source.text)
  const conditions = conditionsOf(branches)
  const words = withWords(withDefaults(lines.commands, source.text), source.text, conditions)
  const commands = withOwnHost(withKept(withAppended(words.commands, conditions), vocabulary), vocabulary)
  const uses = usesOfNames(commands)
  const changed = changedOnTheWay(commands, source.text, vocabulary)
  const fileIn = filesInShell(source.text, inside)
  const candidates = [
    ...commands.flatMap((command) => candidatesOf(withOpenUris(command, changed), uses, vocabulary, fileIn, 0)),
    ...variableCandidates(commands, vocabulary),
    ...lines.documents.flatMap((document) => fileIn(document) ?? documentCandidates(document, vocabulary)),
    ...commentCandidates(lines.comments, vocabulary),
  ]
  return {
    language: 'shell',
    imports: [],
    candidates: [...withOtherEnvironments(withReach(withGivenModes(candidates, commands, source.text, conditions), commands, source.text, conditions), commands, source.text)].sort((a, b) => a.span.start - b.span.start),
    comments: lines.comments.map(({ text, span }) => ({ text, span })),
    branches,
    incomplete: lines.incomplete ?? (words.isCut ? tooMuch.incomplete : null),
  }
}

function blankFirstLine(text: string): string {
  const end = text.indexOf('\n')
  const length = end === -1 ? text.length : end
  return ' '.repeat(length) + text.slice(length)
}

/** `$NAME` as a word of a command: what the name is given reaches that command. */
function usesOfNames(commands: readonly ShellCommand[]): ReadonlyMap<string, readonly Site[]> {
  const uses = new Map<string, Site[]>()
  for (const { words, span } of commands) {
    for (const [index, word] of words.entries()) {
      const [hole] = word.pieces
      if (index === 0 || word.text !== HOLE || hole?.kind !== 'hole') continue
      const site: Site = { callee: words[0]?.text ?? null, position: index - 1, keyPath: [], neighbours: [], span }
      const known = uses.get(hole.expression)
      if (known === undefined) uses.set(hole.expression, [site])
      else if (known.length < MAXIMUM_HOPS) known.push(site)
    }
  }
  return uses
}

/** A script in a script in a script: deeper is nothing that a person wrote. */
const deepest = 3

function candidatesOf(command: ShellCommand, uses: ReadonlyMap<string, readonly Site[]>, vocabulary: Vocabulary, fileIn: FileIn, depth: number): Candidate[] {
  const { words, assignments, span } = command
  const script = depth < deepest ? scriptAmong(words) : null
  const nearby = assignments.slice(0, 100).map(settingOf)
  const given = assignments.flatMap((assignment): Candidate[] => {
    const site: Site = { callee: null, position: null, keyPath: [assignment.name], neighbours: nearby.filter(({ name }) => name !== assignment.name), span: words.length === 0 ? assignment.span : span }
    if (vocabulary.environmentNames.has(assignment.name))
      return [{ kind: 'environment', name: assignment.name, value: settingOf(assignment).value, span: assignment.span, sites: [site], place: 'code', use: 'value', encoding: 'plain' }]
    return [...commandIn(assignment.value, vocabulary), ...textsIn(assignment.value, [site, ...(uses.get(assignment.name) ?? [])], assignment.span, 'value', vocabulary)]
  })
  const program = baseName(words[0]?.text ?? '')
  const said = words.flatMap((word, index) => {
    if (index === 0) return []
    if (word === script) return readShellWords(word).commands.flatMap((inner) => candidatesOf(inner, uses, vocabulary, fileIn, depth + 1))
    const file = isObject.test(word.text.slice(0, 100)) ? fileIn(word) : null
    if (file !== null) return file
    const named = /^(?:--?[\w-]+=)?([A-Z_][A-Z0-9_]*)=/.exec(word.text.slice(0, 100))
    const option = /^--([a-z][\w-]{1,60})=/.exec(word.text.slice(0, 100))?.[1]
    const name = named?.[1]
    const wordSpan = spanOf(word) ?? span
    // A word that the script keeps elsewhere is told with the command.
    if (wordSpan.start < span.start && !word.text.includes('://')) return []
    const site: Site = { callee: program === '' ? null : program, position: index - 1, keyPath: name === undefined ? (option === undefined ? [] : [option]) : [name], neighbours: [], span }
    if (name !== undefined && named !== null && vocabulary.environmentNames.has(name)) {
      const value = { kind: 'text', text: sliceText(word, named[0].length, word.text.length), span: wordSpan } as const
      return [{ kind: 'environment', name, value, span: wordSpan, sites: [site], place: 'code', use: 'value', encoding: 'plain' } satisfies Candidate]
    }
    const stored = name !== undefined && named !== null && exporting.has(program) ? commandIn(sliceText(word, named[0].length, word.text.length), vocabulary) : []
    return [...stored, ...linesPrinted(word, program).flatMap((line) => textsIn(line, [site], spanOf(line) ?? wordSpan, name === undefined ? useOf(command, program) : 'value', vocabulary))]
  })
  const line = commandOf(command, vocabulary)
  return [...given, ...(line === null ? [] : [line]), ...said, ...(words.some((word) => isGiven.test(word.text.slice(0, 400))) ? givenAmong(words, placeFor(vocabulary, ofShell)) : [])]
}

const ofShell: HoleStyle = { anyDollarName: false, formatting: false }

/** `printf 'A_URL=…\nB_URL=…\n'`: what it makes a line of. */
function linesPrinted(word: MappedText, program: string): readonly MappedText[] {
  if (program !== 'printf' || !word.text.includes('\\')) return [word]
  const ends = [...word.text.matchAll(/\\[nrt]/g)].slice(0, MOST_LINES).map(({ index }) => index)
  return [...ends, word.text.length].map((end, index) => sliceText(word, index === 0 ? 0 : (ends[index - 1] ?? 0) + 2, end))
}

const MOST_LINES = 200

/** `curl -d '{"connector.class": …}'`. */
const isObject = /^\s{0,40}\{\s{0,40}"/

/** `REDIS="redis-cli -h db -a $PASSWORD"`: a command line that is kept for later. */
function commandIn(value: MappedText, vocabulary: Vocabulary): Candidate[] {
  const program = /^[\w./-]{2,80}(?=\s{1,9}-)/.exec(value.text.slice(0, 100))?.[0]
  if (program === undefined || !vocabulary.commands.has(baseName(program))) return []
  return readShellWords(value).commands.flatMap((command) => commandOf(command, vocabulary) ?? [])
}

/** `docker exec db sh -c "psql -h db"`: a word that a shell reads as a script of its own; null: there is none. */
function scriptAmong(words: readonly MappedText[]): MappedText | null {
  const shell = words.findIndex(({ text }) => /^(?:ba|z|da|k|a)?sh$/.test(baseName(text.slice(-40))))
  const flag = shell === -1 ? -1 : words.findIndex(({ text }, index) => index > shell && index <= shell + 4 && /^-[a-z]{0,4}c$/.test(text))
  const script = flag === -1 ? undefined : words[flag + 1]
  return script !== undefined && /\s/.test(script.text) ? script : null
}

function settingOf({ name, value, span }: ShellCommand['assignments'][number]): Setting {
  const valueSpan = spanOf(value) ?? { start: span.end, end: span.end }
  return { name, value: { kind: 'text', text: value, span: valueSpan }, span }
}

export function baseName(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1)
}

const saying = new Set(['echo', 'printf', 'log', 'info', 'warn', 'error', 'die', 'fail', 'fatal', 'usage', 'logger'])
const comparing = new Set(['[', '[[', 'test', 'case', 'grep', 'egrep', 'sed', 'awk', 'in'])

/** `URL=$(printf '…' "$HOST")`, `printf -v URL '…'`, a function's `printf 'postgres://…/%s' "$1"`: what is printed is kept. */
function useOf({ words, captured }: ShellCommand, program: string): Candidate['use'] {
  const kept = (program === 'printf' || program === 'echo') && (captured || words[1]?.text === '-v' || (program === 'printf' && words.length > 2 && /^[a-z][\w+.:-]{1,30}:\/\//i.test(words[1]?.text.slice(0, 40) ?? '')))
  return kept ? 'value' : useBy(program)
}

/** A script's own: `echo_err`, `log_info`, `print-error`. */
const ownSaying = /^(?:echo|log|print|say|msg|warn|error|info|debug)[_-](?:err(?:or)?|info|warn(?:ing)?|debug|msg|message|success|fail(?:ure)?|ok|line|step|status|fatal|header)$/i

function useBy(program: string): Candidate['use'] {
  if (saying.has(program) || ownSaying.test(program.slice(0, 60))) return 'message'
  return comparing.has(program) ? 'compared' : 'value'
}

function textsIn(written: MappedText, sites: readonly [Site, ...Site[]], whole: Span, use: Candidate['use'], vocabulary: Vocabulary): Candidate[] {
  const choice = withChosenScheme(written, vocabulary, namesOfProduct(sites[0].keyPath))
  const value = choice?.text ?? written
  return findTexts(value.text, vocabulary, 'scalar').map((found) => {
    const text = sliceText(value, found.from, found.to)
    const all = found.from === 0 && found.to === value.text.length
    const server = inSql.exec(value.text.slice(Math.max(0, found.from - 60), found.from))?.[1]
    const [first, ...others] = sites
    return { kind: 'text', value: text, span: (all ? spanOf(value) : spanOf(text)) ?? whole, sites: server === undefined ? sites : [{ ...first, callee: server }, ...others], place: 'code', use: use === 'value' || found.use === 'listed' ? found.use : use, encoding: 'plain', ...choice?.told }
  })
}

/** `psql -c "CREATE SUBSCRIPTION s CONNECTION 'host=db'"`: what the server connects to is not what `psql` does. */
const inSql = /\b(CONNECTION|dblink\w{0,20})[\s(']{1,9}$/i

/** A here-document is a file or a script of its own: its lines are read one by one. */
function documentCandidates(document: MappedText, vocabulary: Vocabulary): Candidate[] {
  const candidates: Candidate[] = []
  // Lines are cut off one after the other, each piece of the document once.
  let pieceAt = 0
  for (let start = 0; start < document.text.length; ) {
    const found = document.text.indexOf('\n', start)
    const end = found === -1 ? document.text.length : found
    const text = document.text.slice(start, end)
    while ((document.pieces[pieceAt]?.at ?? Infinity) + (document.pieces[pieceAt]?.length ?? 0) <= start) pieceAt++
    if (text.includes('=') || text.includes('://')) {
      const near = { text: document.text, pieces: piecesUpTo(document, pieceAt, end) }
      candidates.push(...lineCandidates(sliceText(near, start, end), vocabulary))
    }
    start = end + 1
  }
  return candidates
}

function piecesUpTo({ pieces }: MappedText, from: number, end: number): MappedText['pieces'] {
  let to = from
  while (to < pieces.length && (pieces[to]?.at ?? end) < end) to++
  return pieces.slice(from, to)
}

function lineCandidates(line: MappedText, vocabulary: Vocabulary): Candidate[] {
  const whole = spanOf(line) ?? { start: 0, end: 0 }
  const named = /^\s{0,40}(?:export\s{1,5}|-\s{1,5})?["']?([A-Za-z_][\w.-]{0,80})["']?\s{0,5}[:=]\s{0,5}/.exec(line.text.slice(0, 200))
  const site: Site = { callee: null, position: null, keyPath: named?.[1] === undefined ? [] : [named[1]], neighbours: [], span: whole }
  if (named?.[1] !== undefined && vocabulary.environmentNames.has(named[1])) {
    const value = { kind: 'text', text: sliceText(line, named[0].length, line.text.trimEnd().length), span: whole } as const
    return [{ kind: 'environment', name: named[1], value, span: whole, sites: [site], place: 'code', use: 'value', encoding: 'plain' }]
  }
  return textsIn(line, [site], whole, 'value', vocabulary)
}
