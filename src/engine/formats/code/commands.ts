/** Command lines that a program runs: `subprocess.run(["psql", …])`, `exec.Command("psql", …)`, `execSync('psql …')`. */
import type { MappedText, Span } from '../../mappedText.js'
import type { Candidate } from '../../model.js'
import type { Node } from '../../text/node.js'
import { readShellWords } from '../../text/shellWords.js'
import { commandFrom, commandOf } from '../shell/command.js'
import type { CodeFile, GroupPlace } from './file.js'
import { valueAt } from './names.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { powershellCommands } from './powershellCommands.js'
import { holeOf, textOf } from './textOf.js'

const LONGEST_LINE = 5000
const MAXIMUM_WORDS = 200
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
    const words = wordsOf(file, group)
    const [first, second] = words
    if (first === undefined) return []
    const line = /\s/.test(first.text) ? first : /^(?:\/bin\/)?(?:ba|z)?sh$/.test(first.text) && second?.text === '-c' ? words[2] : undefined
    if (line !== undefined && line.text.length <= LONGEST_LINE) return readShellWords(line).commands.flatMap((command) => commandOf({ ...command, span }, file.vocabulary) ?? [])
    return commandFrom(words, [], span, file.vocabulary) ?? []
  })
}

/** The texts among the arguments, lists taken apart; a context in front (Go) and options behind are left out. */
function wordsOf(file: CodeFile, group: GroupPlace['group']): MappedText[] {
  const words: MappedText[] = []
  for (const { keys, value } of group.items) {
    if (keys.length > 0 || value === null || words.length > MAXIMUM_WORDS) continue
    const text = textOf(file, value)
    if (text !== null) words.push(text)
    else if (value.kind === 'group' && value.group.bracket === '[') words.push(...listed(file, value.group.items))
    else if (isName(value)) {
      const list = listNamed(file, value)
      if (list !== null) words.push(...listed(file, list))
      else if (words.length > 0) words.push(holeOf(file, value))
    }
  }
  return words
}

/** Go's `args...`, too. */
function isName(node: Node): boolean {
  const [only, ...others] = node.kind === 'operation' ? node.operands : [node]
  return others.length === 0 && (only?.kind === 'word' || only?.kind === 'member')
}

/** `args = ["-h", host]` above `spawn("psql", args)`; null: it is no such list, or more is done with it in between, which may say where it goes. */
function listNamed(file: CodeFile, used: Node): GroupPlace['group']['items'] | null {
  const path = pathOf(used.kind === 'operation' ? (used.operands[0] ?? used) : used, file.source)
  const bound = path === null ? null : valueAt(file, canonical(path), used.start)
  const items = bound === null ? null : itemsOf(file, bound)
  if (path === null || bound === null || items === null || used.start - bound.end > FURTHEST) return null
  const name = path.at(-1) ?? ''
  const between = file.source.slice(bound.end, used.start)
  for (let at = between.indexOf(name); at !== -1; at = between.indexOf(name, at + name.length)) {
    if (!/\w/.test(between[at - 1] ?? '') && !/\w/.test(between[at + name.length] ?? '')) return null
  }
  return items
}

/** `[…]`, Go's `[]string{…}`. */
function itemsOf({ source }: CodeFile, list: Node): GroupPlace['group']['items'] | null {
  const isList = list.kind === 'group' ? list.group.bracket === '[' : list.kind === 'braced' && source.startsWith('[]string', list.start)
  return isList && (list.kind === 'group' || list.kind === 'braced') ? list.group.items : null
}

/** Between a list and the call that takes it. */
const FURTHEST = 4_000

function listed(file: CodeFile, items: GroupPlace['group']['items']): MappedText[] {
  return items.slice(0, MAXIMUM_WORDS).flatMap(({ value }: { readonly value: Node | null }) => (value === null ? [] : [textOf(file, value) ?? holeOf(file, value)]))
}
