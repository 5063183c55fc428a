import { joinTexts, sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import type { Setting, Vocabulary } from '../model.js'
import { partedByTags } from '../text/partingTags.js'
import { withHoles, type HoleStyle } from './holes.js'

export interface CommandLine {
  readonly words: readonly MappedText[]
  readonly assignments: readonly Setting[]
  readonly span: Span
}

/** Words in front of a command: what follows them is its program, and nothing further on. */
const leads = new Set(['{', 'then', 'do', 'else', 'if', 'elif', 'while', 'until', '!', 'exec', 'nohup', 'RUN', 'CMD', 'ENTRYPOINT'])

/** Programs that run another one: what they run is looked for among their own words. */
const wrappers = new Set(['sudo', 'env', 'time', 'timeout', 'watch', 'xargs', 'docker', 'docker-compose', 'podman', 'nerdctl', 'kubectl', 'oc', 'ssh', 'su'])

const furthestProgram = 30

/** A text that is a command line by its first word, or by the first behind a pipe: `dump: pg_dump -h {{ host }} …`. */
export function beginsWithProgram(text: string, { commands }: Vocabulary): boolean {
  const program = /(?:^|[|;&(])\s{0,9}(?:[A-Z_]{2,40}=(?:'[^'\n]{0,200}'|\S{0,200})\s{1,9}){0,3}([\w./-]{2,60})\s{1,9}-{1,2}[A-Za-z]/g
  return [...text.slice(0, 2000).matchAll(program)].slice(0, 10).some((match) => commands.has(match[1]?.slice(match[1].lastIndexOf('/') + 1) ?? ''))
}

/** The commands in one line of shell (no newline in it) whose program the vocabulary knows. */
export function readCommands(line: MappedText, vocabulary: Vocabulary, style: HoleStyle): CommandLine[] {
  return commandsFrom(withHoles(line, style), vocabulary, 0)
}

/** A script in a script in a script: deeper is nothing that a person wrote. */
const deepest = 3

function commandsFrom(line: MappedText, vocabulary: Vocabulary, depth: number): CommandLine[] {
  return splitCommands(line).flatMap((words) => {
    const command = commandOf(words, vocabulary)
    if (command !== null) return [command]
    // Jenkins' `sh 'psql -h db'`, `sh(script: "…")`.
    const [first, only, ...others] = words
    if (depth < deepest && only !== undefined && (first?.text === 'script:' || (others.length === 0 && /^(?:sh|bat)$/.test(first?.text ?? ''))) && /\s/.test(only.text)) return commandsFrom(only, vocabulary, depth + 1)
    const flag = depth < deepest ? words.findIndex(({ text }) => /^-[a-z]{0,4}c$/.test(text)) : -1
    const script = flag === -1 ? undefined : words[flag + 1]
    // `sh -c "psql -h db"`, `docker run --entrypoint=/bin/sh image -c "…"`
    return script !== undefined && /\s/.test(script.text) ? commandsFrom(script, vocabulary, depth + 1) : []
  })
}

/** One command given as words; null: its program is not one of ours, or stands alone. */
export function commandOf(words: readonly MappedText[], vocabulary: Vocabulary): CommandLine | null {
  const assignments: Setting[] = []
  let at = 0
  for (; at < words.length; at++) {
    const [assignment] = assignmentIn(words[at])
    if (assignment !== undefined) assignments.push(assignment)
    else if (!isLead(words, at)) break
  }
  const wrapped = wrappers.has(programOf(words[at]))
  const plain = at
  const program = words.findIndex((word, i) => i >= at && (i === at || (wrapped && i < at + furthestProgram)) && vocabulary.commands.has(programOf(word)))
  // `time PGSSLMODE=require pg_dump …`, `docker run -e PGSSLMODE=disable …`
  for (const word of program === -1 ? [] : words.slice(plain, program)) assignments.push(...assignmentIn(word))
  const last = words.at(-1)
  const first = words[0]
  // A program without arguments says nothing, or is only named.
  if (program === -1 || (words.length === program + 1 && assignments.length === 0) || first === undefined || last === undefined) return null
  const spans = words.flatMap((word) => spanOf(word) ?? [])
  if (spans.length === 0) return null
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  return { words: words.slice(program), assignments, span }
}

/** `then`, `CMD`, and `--mount=…` of a Dockerfile's `RUN`. */
function isLead(words: readonly MappedText[], at: number): boolean {
  const word = words[at]?.text ?? ''
  return leads.has(word) || (words[0]?.text === 'RUN' && /^--(?:mount|network|security)=/.test(word))
}

function assignmentIn(word: MappedText | undefined): Setting[] {
  const name = /^([A-Za-z_]\w{0,80})=/.exec(word?.text.slice(0, 100) ?? '')?.[1]
  const span = word === undefined ? null : spanOf(word)
  if (word === undefined || name === undefined || span === null) return []
  const text = sliceText(word, name.length + 1, word.text.length)
  return [{ name, value: { kind: 'text', text, span: spanOf(text) ?? { start: span.end, end: span.end } }, span }]
}

/** `psql` of `/usr/bin/psql`. */
export const withoutFolder = (program: string): string => program.replace(/^.*\//s, '')

/** `/usr/bin/psql`, `cockroachdb/cockroach:v24.1`, `./cockroach`. */
export function programOf(word: MappedText | undefined): string {
  return word === undefined ? '' : (/(?<![^/:@\\])([^/:@\\]*)(?::[\w.-]*)?(?:@[\w:]*)?$/.exec(word.text.slice(-200))?.[1] ?? '')
}

const mostWords = 20_000

/** The words of every simple command on a line, as the shell splits them; quotes and escapes are gone, holes are part of words. */
export function splitCommands(written: MappedText): MappedText[][] {
  const line = partedByTags(written)
  const { text } = line
  const commands: MappedText[][] = []
  let words: MappedText[] = []
  let parts: MappedText[] = []
  let inWord = false
  let run = 0
  const endRun = (at: number) => {
    if (at > run) parts.push(sliceText(line, run, at))
  }
  const endWord = (at: number) => {
    endRun(at)
    if (inWord && words.length < mostWords) words.push(joinTexts(parts))
    parts = []
    inWord = false
  }
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? ''
    if (/[\s;&|()]/.test(char) || (char === '#' && !inWord)) {
      endWord(at)
      if (!/\s/.test(char)) {
        if (words.length > 0) commands.push(words)
        words = []
      }
      if (char === '#') return commands
      run = ++at
      continue
    }
    if (!inWord) run = at
    inWord = true
    if (char === '\\') {
      endRun(at)
      run = at + 1
      at += 2
    } else if (char === '"' || char === "'") {
      endRun(at)
      run = ++at
      while (at < text.length && text[at] !== char) {
        if (char === '"' && text[at] === '\\' && /["\\$`]/.test(text[at + 1] ?? '')) {
          endRun(at)
          run = ++at
        }
        at++
      }
      endRun(Math.min(at, text.length))
      run = ++at
    } else at++
  }
  endWord(text.length)
  if (words.length > 0) commands.push(words)
  return commands
}
