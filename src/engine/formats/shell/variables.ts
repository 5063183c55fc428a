/** Variables that a script sets for what it starts: `export REDIS_HOST=db REDIS_PORT=6379`. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Setting, Vocabulary } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import { prefixedSettings } from '../prefixedSettings.js'

export function variableCandidates(commands: readonly ShellCommand[], vocabulary: Vocabulary): Candidate[] {
  const names = namesUsed(commands)
  const inFront = commands.filter(({ words, assignments }) => assignments.length > 0 && words.length > 0).map(({ assignments }) => assignments.map(settingOf))
  const handed = commands.flatMap((command) => candidatesFrom(handedOver(command), new Set(), vocabulary))
  return [...handed, ...[commands.flatMap(assignmentsOf), ...inFront].flatMap((settings) => candidatesFrom(settings, names, vocabulary))]
}

/** What a script itself connects with (`names` are those that it uses) is read where it does. */
function candidatesFrom(settings: readonly Setting[], names: ReadonlySet<string>, vocabulary: Vocabulary): Candidate[] {
  const used = new Set(settings.flatMap(({ name, span }) => (names.has(name) ? [span.start] : [])))
  return prefixedSettings(settings, (setting) => setting, vocabulary)
    .flatMap(({ names: keyPath, entries, own }) => partsOf(entries, own.length === 0 ? entries : own).map((part) => ({ keyPath, ...part })))
    .flatMap(({ keyPath, entries, own: parts }): Candidate[] => {
      if (parts.length === 0 || parts.some((one) => used.has(one.span.start))) return []
      const span = { start: Math.min(...parts.map((one) => one.span.start)), end: Math.max(...parts.map((one) => one.span.end)) }
      return [{ kind: 'settings', entries, span, sites: [{ callee: null, position: null, keyPath, neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }]
    })
}

interface Part {
  readonly entries: readonly Setting[]
  readonly own: readonly Setting[]
}

/** `export REDIS_HOST=db`, `run`, `export REDIS_HOST=localhost`, `run`: a variable that is given another value makes another connection, and what was set before still holds. */
function partsOf(entries: readonly Setting[], own: readonly Setting[]): readonly Part[] {
  const parts: Part[] = []
  const counted = new Set(own)
  let held = new Map<string, Setting>()
  let given: Setting[] = []
  for (const entry of entries) {
    const name = entry.name.toLowerCase()
    const other = held.get(name)
    if (other !== undefined && !saysTheSame(other, entry)) {
      parts.push({ entries: [...held.values()], own: given })
      held = new Map(held)
      given = []
    }
    held.set(name, entry)
    if (counted.has(entry)) given.push(entry)
  }
  return [...parts, { entries: [...held.values()], own: given }]
}

function saysTheSame({ value: a }: Setting, { value: b }: Setting): boolean {
  return a.kind === 'text' && b.kind === 'text' && a.text.text === b.text.text
}

/** `docker run -e DB_HOST=db --env=DB_USER=u`, `kubectl create secret generic s --from-literal=DB_HOST=db`, `heroku config:set DB_HOST=db`. */
function handedOver({ words }: ShellCommand): Setting[] {
  const programs = words.slice(0, 4).map(({ text }) => text)
  if (!programs.some((name) => starters.test(name))) return []
  const sets = setting.test(words.slice(1, 6).map(({ text }) => text.slice(0, 40)).join(' ')) || words.slice(1, 60).some(({ text }) => /^--(?:settings|env-vars|(?:set|replace)-env-vars)$/.test(text))
  return words.slice(1, 300).flatMap((word, index) => {
    const flag = /^(?:-e|--env|--from-literal|--build-arg)(=?)/.exec(word.text)?.[0] ?? ''
    if (flag.endsWith('=')) return assignmentIn(sliceText(word, flag.length, word.text.length))
    const listed = /^--(?:set|update)-env-vars=/.exec(word.text)?.[0] ?? ''
    const before = words[index]?.text ?? ''
    if (listed !== '' || /^--(?:set|update)-env-vars$/.test(before)) return eachOf(sliceText(word, listed.length, word.text.length)).flatMap(assignmentIn)
    return sets || /^(?:-e|--env|--from-literal|--build-arg)$/.test(before) ? assignmentIn(word) : []
  })
}

/** `heroku config:set`, `fly secrets set`, `kubectl set env`, `az webapp config appsettings set`. */
const setting = /(?:^|\s)(?:(?:config|secrets|env):set|(?:secrets|env|appsettings) set|set env)(?:\s|$)/

/** `gcloud run deploy --set-env-vars=A=1,B=2` */
function eachOf(list: MappedText): MappedText[] {
  let from = 0
  return list.text.split(',', 300).map((one) => {
    from += one.length + 1
    return sliceText(list, from - one.length - 1, from - 1)
  })
}

const starters = /(?:^|\/)(?:docker|podman|nerdctl|kubectl|oc|heroku|fly|flyctl|dokku|az|gcloud)$/

/** Words in front of assignments. */
export const exporting: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'setenv'])

/** On lines of their own, and behind `export`. */
export function assignmentsOf({ words, assignments }: ShellCommand): Setting[] {
  const [first] = words
  if (first === undefined) return assignments.map(settingOf)
  return exporting.has(first.text) ? words.slice(1, 100).flatMap(assignmentIn) : []
}

function settingOf({ name, value, span }: ShellCommand['assignments'][number]): Setting {
  return { name, value: { kind: 'text', text: value, span: spanOf(value) ?? { start: span.end, end: span.end } }, span }
}

function assignmentIn(word: MappedText): Setting[] {
  const name = /^([A-Za-z_]\w{0,80})=/.exec(word.text.slice(0, 100))?.[1]
  const span = spanOf(word)
  if (name === undefined || span === null) return []
  const text = sliceText(word, name.length + 1, word.text.length)
  return [{ name, value: { kind: 'text', text, span: spanOf(text) ?? { start: span.end, end: span.end } }, span }]
}

/** Names whose values the script puts somewhere, but for `export NAME="${NAME:-default}"`. */
function namesUsed(commands: readonly ShellCommand[]): ReadonlySet<string> {
  const used = new Set<string>()
  const take = (text: MappedText, own: string | undefined): void => {
    for (const piece of text.pieces) if (piece.kind === 'hole' && piece.expression !== own) used.add(piece.expression)
  }
  for (const { words, assignments } of commands) {
    for (const word of words) take(word, /^(\w{1,80})=/.exec(word.text.slice(0, 90))?.[1])
    for (const { name, value } of assignments) take(value, name)
  }
  return used
}
