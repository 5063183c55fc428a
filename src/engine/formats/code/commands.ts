/** Command lines that a program runs: `subprocess.run(["psql", …])`, `exec.Command("psql", …)`, `execSync('psql …')`. */
import type { MappedText, Span } from '../../mappedText.js'
import type { Candidate, Setting } from '../../model.js'
import type { Node } from '../../text/node.js'
import { readShellWords } from '../../text/shellWords.js'
import { commandFrom, commandOf } from '../shell/command.js'
import { MOST_WORDS, type Kept } from '../shell/keptWords.js'
import { listedWords } from './commandWords.js'
import type { CodeFile, GroupPlace } from './file.js'
import { calleeOf, keyName, lastStep } from './path.js'
import { powershellCommands } from './powershellCommands.js'
import { holeOf, textOf } from './textOf.js'
import { valueOf } from './valueOf.js'

const LONGEST_LINE = 5000
const runners = new Set('exec execSync execFile execFileSync spawn spawnSync execa execaSync run call check_call check_output Popen popen system getoutput Command CommandContext ProcessBuilder create_subprocess_exec create_subprocess_shell sh shell $ shell_exec passthru cmd command code not_if only_if Process'.split(' '))

/** `remarks`: the comments of the file, in order. */
export function commandCandidates(file: CodeFile, remarks: readonly Span[]): Candidate[] {
  if (file.language.id === 'powershell') return powershellCommands(file, remarks)
  return [...inBackticks(file), ...run(file)]
}

/** Ruby's and Perl's `` `psql -h db` ``, `%x(…)`, `qx(…)`. */
function inBackticks(file: CodeFile): Candidate[] {
  if (file.language.id !== 'ruby' && file.language.id !== 'perl') return []
  return file.found.texts.flatMap(({ node, use }) => {
    if (node.kind !== 'string' || use === 'message' || !/^(?:`|%x|qx)/.test(file.source.slice(node.start, node.start + 2))) return []
    const text = textOf(file, node)
    const span = { start: node.start, end: node.end }
    return text === null || text.text.length > LONGEST_LINE ? [] : readShellWords(text).commands.flatMap((command) => commandOf({ ...command, span }, file.vocabulary) ?? [])
  })
}

function run(file: CodeFile): Candidate[] {
  return file.found.groups.flatMap(({ group, call }) => {
    if (call === null || !runners.has(lastStep(calleeOf(call.of)))) return []
    const span = { start: call.start, end: call.end }
    const { words, isOpen } = wordsOf(file, group)
    const [first, second] = words
    if (first === undefined) return []
    const line = /\s/.test(first.text) ? first : /^(?:\/bin\/)?(?:ba|z)?sh$/.test(first.text) && second?.text === '-c' ? words[2] : undefined
    if (line !== undefined && line.text.length <= LONGEST_LINE) return readShellWords(line).commands.flatMap((command) => commandOf({ ...command, span }, file.vocabulary) ?? [])
    return commandFrom(words, environmentOf(file, group), span, file.vocabulary, isOpen) ?? []
  })
}

/** The texts among the arguments, lists taken apart; a context in front (Go) and options behind are left out. */
function wordsOf(file: CodeFile, group: GroupPlace['group']): Kept {
  const words: MappedText[] = []
  let isOpen = false
  for (const { keys, value } of group.items) {
    if (keys.length > 0 || value === null || words.length > MOST_WORDS) continue
    const text = textOf(file, value)
    const list = text === null ? listedWords(file, value) : null
    isOpen ||= list?.isOpen === true
    if (text !== null) words.push(text)
    // A text that says where to connect is read where it stands.
    else if (list?.words.some((word) => saysWhere(word, value)) === true) return { words: [], isOpen: false }
    else if (list !== null) words.push(...list.words)
    else if (words.length > 0 && isName(value)) words.push(holeOf(file, value))
  }
  return { words, isOpen }
}

function saysWhere(word: MappedText, { start, end }: Span): boolean {
  const [piece] = word.pieces
  return piece !== undefined && (piece.start < start || piece.start >= end) && /:\/\/|\b(?:sslmode|host|dbname)=/.test(word.text.slice(0, 2000))
}

/** Python's `env={**os.environ, "PGHOST": host}`, Node's `spawn(…, { env: { ...process.env, PGSSLMODE: 'disable' } })`. */
function environmentOf(file: CodeFile, { items }: GroupPlace['group']): readonly Setting[] {
  const last = items.at(-1)?.value
  const given = [...items, ...(last?.kind === 'group' && last.group.bracket === '{' ? last.group.items : [])].find(({ keys }) => keyName(keys[0], file.source) === 'env')?.value
  const value = given === undefined || given === null ? null : valueOf(file, given, 1)
  return value?.kind === 'settings' ? value.entries.filter(({ name }) => /^[A-Z][A-Z0-9_]{1,60}$/.test(name)) : []
}

/** Go's `args...`, too. */
function isName(node: Node): boolean {
  const [only, ...others] = node.kind === 'operation' ? node.operands : [node]
  return others.length === 0 && (only?.kind === 'word' || only?.kind === 'member')
}
