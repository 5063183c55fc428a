/**
 * Names that may get another value in a way that no assignment shows: PHP's `extract($settings)`, `$GLOBALS['mode'] = …` and parameters by reference,
 * Python's `globals()['mode'] = …`, Ruby's `mode.replace(…)`, Go's `p := &mode`, C#'s `out var mode`. What such a name holds is not known.
 */
import type { Token } from '../../text/token.js'
import type { CodeFile } from './file.js'
import { bracketBefore } from './places.js'

interface Open {
  /** Any name may be given another value. */
  readonly all: boolean
  readonly names: ReadonlySet<string>
}

/** Canonical, with the sign that PHP, Perl and PowerShell put in front. */
export function isOpenName(file: CodeFile, name: string): boolean {
  const { all, names } = openNamesOf(file)
  return all || names.has(name.replace(/^(?:(?:this|self|static|[A-Z]\w{0,60})(?=\.)|@{1,2})\.?/, ''))
}

/** Another object may be given to the name; one whose address is handed on (Go's `&config`) is changed by its members only, which are looked at elsewhere. */
export function isOpenObject(file: CodeFile, name: string): boolean {
  return lookers[file.language.id] !== byAddress && isOpenName(file, name)
}

/** The name itself, or it is a member such as `cfg.Mode` after `envconfig.Process("app", &cfg)`: whoever has the address of the object may write to it. */
export function mayBeWritten(file: CodeFile, name: string): boolean {
  const dot = name.indexOf('.')
  return isOpenName(file, name) || (dot > 0 && lookers[file.language.id] === byAddress && isOpenName(file, name.slice(0, dot)))
}

const known = new WeakMap<readonly Token[], Open>()

/** Looked for once in each file. */
function openNamesOf(file: CodeFile): Open {
  const before = known.get(file.tokens)
  if (before !== undefined) return before
  const look = lookers[file.language.id]
  const open = look === undefined ? none : look(file)
  known.set(file.tokens, open)
  return open
}

const none: Open = { all: false, names: new Set() }

const lookers: Readonly<Partial<Record<string, (file: CodeFile) => Open>>> = {
  python: inPython,
  php: inPhp,
  ruby: inRuby,
  ...{ java: inJava, csharp: inCsharp },
  ...{ go: byAddress, c: byAddress, cpp: byAddress, rust: byAddress },
}

/** `globals()['mode'] = …`, `vars()[name] = …`, `exec(open('local.py').read())` */
function inPython({ tokens, source }: CodeFile): Open {
  const names = new Set<string>()
  let all = false
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || tokens[at + 1]?.text !== '(' || tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === 'def') continue
    if (text === 'exec' || text === 'execfile') all = true
    // `setattr(config, 'mode', …)`
    const [object, attribute] = text === 'setattr' && tokens[at + 3]?.text === ',' ? [tokens[at + 2], tokens[at + 4]] : []
    if (object?.kind === 'word' && attribute?.literal?.holes.length === 0) names.add(`${object.text}.${source.slice(attribute.literal.from, attribute.literal.to)}`)
    if (!/^(?:globals|locals|vars)$/.test(text) || tokens[at + 2]?.text !== ')') continue
    if (tokens[at + 3]?.text === '.' && /^(?:update|__setitem__|setdefault)$/.test(tokens[at + 4]?.text ?? '')) all = true
    const [key, close, mark] = [tokens[at + 4], tokens[at + 5], tokens[at + 6]]
    if (tokens[at + 3]?.text !== '[' || key === undefined) continue
    if (key.literal === null || key.literal.holes.length > 0) all ||= isGivenBehind(tokens, at + 4)
    else if (close?.text === ']' && mark !== undefined && /^[|+]?=$/.test(mark.text)) names.add(source.slice(key.literal.from, key.literal.to))
  }
  return { all, names }
}

/** `[name] = …` */
function isGivenBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_KEY; at++) if (tokens[at]?.text === ']') return tokens[at + 1]?.text === '='
  return true
}

const LONGEST_KEY = 20

function inPhp(file: CodeFile): Open {
  const { tokens, source } = file
  const names = new Set<string>()
  const byReference = referencesOf(file)
  let all = false
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue
    const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
    if (/^\$\$\w/.test(text) || (text === '$' && after === '{')) all ||= isGiven(tokens, at)
    // `Db::$mode = …` of another class than the one that has it.
    if (before === '::' && text.startsWith('$') && after === '=' && !/^(?:self|static|parent|\$this)$/.test(tokens[at - 2]?.text ?? '')) names.add(text)
    if (text === '$GLOBALS' && after === '[') {
      const key = tokens[at + 2]
      if (key?.literal === null || key === undefined) all ||= isGivenBehind(tokens, at + 2)
      else if (/^\.?=$/.test(tokens[at + 4]?.text ?? '')) names.add(`$${source.slice(key.literal.from, key.literal.to)}`)
    }
    if (after !== '(' || before === 'function' || before === 'new') continue
    if (text === 'extract' && before !== '->' && before !== '::') all = true
    const places = before === '->' || before === '::' || !Object.hasOwn(ownReferences, text) ? byReference.get(text) : ownReferences[text]
    if (text === 'parse_str' && argumentsAt(tokens, at + 1).length < 2) all = true
    for (const [place, word] of places === undefined ? [] : argumentsAt(tokens, at + 1).entries()) if (word !== null && places?.some((one) => one === place || (one < 0 && place >= -one)) === true) names.add(word)
  }
  return { all, names }
}

/** `$$name = …`, `${$name} = …` */
function isGiven(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '=' || (tokens[at + 1]?.text === '{' && [3, 4].some((step) => tokens[at + step]?.text === '}' && tokens[at + step + 1]?.text === '='))
}

/** PHP's own functions that give a value to what they are handed, by the place; -2: from the third on. https://www.php.net/manual/en/functions.arguments.php */
const ownReferences: Readonly<Partial<Record<string, readonly number[]>>> = {
  parse_str: [1],
  settype: [0],
  preg_match: [2],
  preg_match_all: [2],
  str_replace: [3],
  sscanf: [-2],
  similar_text: [2],
  exec: [1, 2],
  getopt: [2],
}

/** Where the functions of this file take something by reference, by their name. */
function referencesOf({ tokens }: CodeFile): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of tokens.entries()) {
    if (text !== '&' || tokens[at + 1]?.kind !== 'word' || !/^[(,]|\w/.test(tokens[at - 1]?.text ?? '')) continue
    const open = bracketBefore(tokens, at)
    const name = open === null ? undefined : tokens[open - 1]
    if (open === null || name?.kind !== 'word' || !/^(?:function|fn|&)$/.test(tokens[open - 2]?.text ?? '')) continue
    let place = 0
    let depth = 0
    for (let before = open + 1; before < at; before++) {
      const { kind = 'mark', text: mark = '' } = tokens[before] ?? {}
      if (kind === 'open') depth++
      else if (kind === 'close') depth--
      else if (mark === ',' && depth === 0) place++
    }
    const others = places.get(name.text)
    if (others === undefined) places.set(name.text, [place])
    else others.push(place)
  }
  return places
}

const MOST_ARGUMENTS = 40
const LONGEST_CALL = 400

/** Of a call whose bracket opens at an index: the names that are arguments of their own, null for any other. */
function argumentsAt(tokens: readonly Token[], open: number): readonly (string | null)[] {
  const words: (string | null)[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < tokens.length && at - open < LONGEST_CALL && words.length < MOST_ARGUMENTS; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'close', text: ')' }
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    if (depth === 0 || (depth === 1 && text === ',')) {
      if (at > from) words.push(at === from + 1 && tokens[from]?.kind === 'word' ? (tokens[from]?.text ?? null) : null)
      from = at + 1
    }
    if (depth === 0) break
  }
  return words
}

/** `mode.replace('disable')`, `mode.sub!(…)`, `binding.local_variable_set(:mode, …)`, `instance_variable_set(:@mode, …)` */
function inRuby({ tokens }: CodeFile): Open {
  const names = new Set<string>()
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue
    const owner = tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'word' ? tokens[at - 2] : undefined
    if (owner !== undefined && (/^(?:replace|clear|concat|prepend|insert|setbyte|initialize_copy)$/.test(text) || (tokens[at + 1]?.text === '!' && /^(?:g?sub|tr(?:_s)?|slice|squeeze|upcase|downcase|swapcase|capitalize|reverse|delete|delete_prefix|delete_suffix|succ|next|replace)$/.test(text)))) names.add(owner.text)
    if (/^(?:(?:local|instance|class|global)_variable_set|const_set)$/.test(text)) for (let next = at + 1; next < at + 5; next++) if (tokens[next]?.kind === 'word') names.add(tokens[next]?.text ?? '')
  }
  return { all: false, names }
}

/** `p := &mode`: whoever has the address may write there. */
function byAddress({ tokens }: CodeFile): Open {
  const names = new Set<string>()
  for (const [at, { text }] of tokens.entries()) {
    const name = tokens[at + 1]?.text === 'mut' ? tokens[at + 2] : tokens[at + 1]
    if (text === '&' && name?.kind === 'word' && /^(?:[=({[,:]|:=|return)$/.test(tokens[at - 1]?.text ?? '') && !/^[.({[]$/.test(tokens[tokens[at + 1]?.text === 'mut' ? at + 3 : at + 2]?.text ?? '')) names.add(name.text)
  }
  return { all: false, names }
}

/** `case String mode ->`, `o instanceof String mode && …` */
function inJava({ tokens }: CodeFile): Open {
  return { all: false, names: new Set(tokens.flatMap(({ text }, at) => (text === 'instanceof' || text === 'case' ? namedBehind(tokens, at + 1) : []))) }
}

/** `d.TryGetValue("m", out var mode)`, `o is string mode`, `ref var p = ref mode` */
function inCsharp({ tokens }: CodeFile): Open {
  const names = tokens.flatMap(({ kind, text }, at) => {
    if (kind !== 'word') return []
    if (text === 'out' || text === 'is' || text === 'case') return namedBehind(tokens, at + 1)
    return text === 'ref' && tokens[at - 1]?.text === '=' && tokens[at + 1]?.kind === 'word' ? [tokens[at + 1]?.text ?? ''] : []
  })
  return { all: false, names: new Set(names) }
}

/** A type and the name that is bound to what has it. */
function namedBehind(tokens: readonly Token[], from: number): readonly string[] {
  let at = from
  if (tokens[at]?.text === 'final') at++
  while (tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '.' && at < from + LONGEST_KEY) at += 2
  const [type, name] = [tokens[at], tokens[at + 1]?.text === '?' ? tokens[at + 2] : tokens[at + 1]]
  return type?.kind === 'word' && name?.kind === 'word' && !/^(?:when|and|or|not|null)$/.test(name.text) ? [name.text] : []
}
