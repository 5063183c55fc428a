/** Command lines as the shell splits them. Works on mapped text, so that a string in a program can be split as well. */
import { joinTexts, sliceText, type MappedText, type Span } from '../mappedText.js'
import { expanded, hole, isSkimmed, sourceSpan } from './shellHoles.js'
import { decides, partedByTags } from './partingTags.js'
import type { ShellAssignment, ShellLines, State } from './shellState.js'
import { countBefore } from '../partition.js'

const STEPS_PER_CHARACTER = 40

/** Of one text; what has more was not written by anybody, and each costs some four hundred bytes until the file is read. */
const MOST_WORDS = 400_000

/** `skimmed`: parts of the text, in order, of which nothing is wanted but what reaches over their ends. */
export function readShellWords(whole: MappedText, skimmed: readonly Span[] = []): ShellLines {
  const mapped = partedByTags(whole)
  const state: State = {
    ...{ mapped, text: mapped.text, at: 0, steps: 0, budget: STEPS_PER_CHARACTER * mapped.text.length + 1000 },
    ...{ parts: [], started: null, words: [], commands: [], documents: [], comments: [], pending: [], ends: null, count: 0 },
    ...{ skimmed: [...skimmed], skim: null },
  }
  const inner: [number, number, number][] = [[0, mapped.text.length, 0]]
  // Those that are found on the way come last.
  for (const next of inner) run(state, next, inner)
  const { commands, documents, comments, steps } = state
  return { commands, documents, comments, steps, incomplete: state.count >= MOST_WORDS ? 'more words and marks than can be read in one file' : steps >= state.budget ? 'the text is too tangled to be read in a bounded number of steps' : null }
}

function run(state: State, [from, to, depth]: [number, number, number], inner: [number, number, number][]): void {
  state.at = from
  if (depth > 0) state.skim = null
  const { text } = state
  while (state.at < to && state.steps++ < state.budget && state.count < MOST_WORDS) {
    if (depth === 0) skim(state)
    const { at } = state
    const char = text.charAt(at)
    if (char === '\\') {
      if (text[at + 1] === '\n') state.at = behindTags(state, at + 2)
      else if (text.startsWith('\r\n', at + 1)) state.at = at + 3
      else literal(state, at + 1, Math.min(at + 2, to))
    } else if (char === '\n') {
      endCommand(state, depth > 0)
      state.at++
      readDocuments(state, to)
    } else if (char === ' ' || char === '\t' || char === '\r') {
      endWord(state)
      state.at++
    } else if (char === '#' && state.started === null) comment(state, to)
    else if (char === "'") singleQuoted(state, to)
    else if (char === '"') doubleQuoted(state, to, depth, inner)
    else if (char === '$' || char === '`') {
      if (!hole(state, to, depth, inner)) literal(state, at, at + 1)
    } else if (char === '<' && text[at + 1] === '<' && text[at + 2] !== '<') heredoc(state)
    else if (';&|(){}'.includes(char) && !(char === '{' && state.started !== null) && !(char === '}' && state.started !== null)) {
      endCommand(state, depth > 0)
      state.at++
    } else if (char === '<' || char === '>') {
      endWord(state)
      state.at++
    } else plain(state, to)
  }
  endCommand(state, depth > 0)
}

/** Characters. A part that is skimmed begins between two commands and ends between two words, unless these are longer. */
const LONG = 2000

/** Does a part begin or end here? */
function skim(state: State): void {
  const { at, started, words } = state
  if (state.skim !== null && at >= state.skim.end && (started === null || at >= state.skim.end + LONG)) state.skim = null
  const next = state.skim === null ? state.skimmed[0] : undefined
  if (next === undefined || at < next.start || ((started !== null || words.length > 0) && at < next.start + LONG)) return
  endCommand(state, false)
  state.skimmed.shift()
  if (at < next.end) state.skim = next
}

/** `{{- if .Values.tls.enabled }}` between the lines of one command is nothing, once the template is written. */
function behindTags({ mapped: { pieces }, text }: State, from: number): number {
  let at = from
  for (let count = 0; count < MOST_TAGS; count++) {
    const end = text.indexOf('\n', at)
    const line = end < 0 || end - at > LONGEST_TAG ? '' : text.slice(at, end)
    const offset = at + line.length - line.trimStart().length
    const piece = line.trim().length === 1 ? pieces[countBefore(pieces, (one) => one.at <= offset) - 1] : undefined
    if (piece?.kind !== 'hole' || !decides.test(piece.expression)) break
    at = end + 1
  }
  return at
}

const MOST_TAGS = 50
/** A tag is one letter here, and blanks stand in front of it. */
const LONGEST_TAG = 200

/** Characters that mean only themselves, in one go. */
function plain(state: State, to: number): void {
  let end = state.at + 1
  while (end < to && !/[\s\\'"$`<>;&|(){}#]/.test(state.text.charAt(end))) end++
  state.steps += end - state.at
  literal(state, state.at, end)
}

function literal(state: State, from: number, to: number): void {
  state.started ??= state.at
  if (to > from && state.skim === null) state.parts.push(sliceText(state.mapped, from, to))
  state.at = Math.max(to, state.at + 1)
}

function endWord(state: State): void {
  if (state.started === null) return
  if (state.skim === null) {
    state.count++
    state.words.push({ value: joinTexts(state.parts), from: state.started, to: state.at })
  }
  state.started = null
  state.parts = []
}

/** Words that only frame a command. */
const frames = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', 'time', 'export', 'declare', 'local', 'readonly', 'typeset', 'set', 'setenv', 'env', 'exec', 'nohup', 'command', 'builtin'])

function endCommand(state: State, captured: boolean): void {
  endWord(state)
  const { words } = state
  state.words = []
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return
  const assignments: ShellAssignment[] = []
  let index = 0
  for (; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) break
    const name = /^([A-Za-z_]\w{0,100})\+?=/.exec(word.value.text.slice(0, 110))
    if (name !== null) {
      assignments.push({ name: name[1] ?? '', value: sliceText(word.value, name[0].length, word.value.text.length), span: sourceSpan(state, word.from, word.to), appends: name[0].endsWith('+=') })
    } else if (!frames.has(word.value.text) && !(index > 0 && /^-[A-Za-z]{1,3}$/.test(word.value.text) && frames.has(words[index - 1]?.value.text ?? ''))) break
  }
  state.commands.push({ words: words.slice(index).map(({ value }) => value), assignments, span: sourceSpan(state, first.from, last.to), captured })
}

function comment(state: State, to: number): void {
  const found = state.text.indexOf('\n', state.at)
  const end = found === -1 || found > to ? to : found
  const span = sourceSpan(state, state.at, end)
  if (state.skim === null) state.comments.push({ text: state.text.slice(state.at + 1, end), span, from: span.start + 1 })
  state.steps += 1
  state.at = end
}

function singleQuoted(state: State, to: number): void {
  const found = state.text.indexOf("'", state.at + 1)
  if (state.skim !== null && found > state.skim.end) state.skim = null
  // An apostrophe that nothing closes is one.
  if (found === -1 || found >= to) literal(state, state.at, state.at + 1)
  else literalThen(state, state.at + 1, found, found + 1)
}

function literalThen(state: State, from: number, to: number, at: number): void {
  literal(state, from, to)
  state.steps += to - from
  state.at = at
}

function doubleQuoted(state: State, to: number, depth: number, inner: [number, number, number][]): void {
  const { text, at: start } = state
  const before = inner.length
  state.started ??= start
  let kept = ++state.at
  while (state.at < to && state.steps++ < state.budget) {
    const char = text.charAt(state.at)
    if (char === '"') break
    if (char === '\\' && '"$`\\\n'.includes(text.charAt(state.at + 1))) {
      keep(state, kept, state.at)
      const newline = text[state.at + 1] === '\n'
      kept = state.at + (newline ? 2 : 1)
      state.at += 2
    } else if (char === '$' || char === '`') {
      keep(state, kept, state.at)
      if (hole(state, to, depth, inner)) kept = state.at
      else {
        kept = state.at
        state.at++
      }
    } else state.at++
  }
  if (state.at > kept) keep(state, kept, Math.min(state.at, to))
  state.at++
  if (state.skim === null || isSkimmed(state, state.at)) return
  // It reaches over the end of the part: once more, and kept.
  state.skim = null
  state.at = start
  state.parts = []
  inner.length = before
  doubleQuoted(state, to, depth, inner)
}

function keep(state: State, from: number, to: number): void {
  if (state.skim === null) state.parts.push(sliceText(state.mapped, from, to))
}

function heredoc(state: State): void {
  endWord(state)
  const match = /^<<(-?)[ \t]{0,20}(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|\\?([^\s;&|<>()'"\\$`]{1,80}))/.exec(state.text.slice(state.at, state.at + 130))
  if (match === null) {
    state.at += 2
    return
  }
  const [all, tabs, single, double, bare] = match
  state.pending.push({ word: single ?? double ?? bare ?? '', quoted: bare === undefined || all.includes('\\'), tabs: tabs === '-' })
  state.at += all.length
}

/** The bodies of the here-documents that the line before has opened. One without an end is none. */
function readDocuments(state: State, to: number): void {
  const { pending } = state
  state.pending = []
  for (const { word, quoted, tabs } of pending) {
    state.ends ??= indexLines(state.text)
    const end = firstAfter(state.ends.get(word) ?? [], state.at)
    if (end === null || end > to || (!tabs && /^\t/.test(state.text.slice(end, end + 1)))) continue
    if (!isSkimmed(state, end)) state.documents.push(quoted ? sliceText(state.mapped, state.at, end) : expanded(state, state.at, end))
    const lineEnd = state.text.indexOf('\n', end)
    state.at = lineEnd === -1 ? to : lineEnd + 1
  }
}

function indexLines(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start < 120) {
      const line = text.slice(start, end).replace(/^\t{1,40}|\r$/g, '')
      const known = lines.get(line)
      if (known === undefined) lines.set(line, [start])
      else known.push(start)
    }
    start = end + 1
  }
  return lines
}

function firstAfter(sorted: readonly number[], at: number): number | null {
  return sorted[countBefore(sorted, (each) => each < at)] ?? null
}
