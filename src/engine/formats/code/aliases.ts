/**
 * Names that a file gives to what it imports, put back, since calls are known by the names their packages have: Go's
 * `v9 "github.com/redis/go-redis/v9"`, `import redis as r`, `import { createClient as makeRedis } from 'redis'`, `use Predis\\Client as Cache`.
 */
import type { Vocabulary } from '../../model.js'
import type { Language } from '../../text/language.js'
import type { Lexed, Token } from '../../text/token.js'

const MAXIMUM_ALIASES = 200
/** Tokens of one import. */
const LONGEST_IMPORT = 400

interface Alias {
  readonly name: string
  /** It stands for a module: only `alias.member` is a use of it. */
  readonly module: boolean
}

export function withoutAliases(lexed: Lexed, source: string, { id }: Language, { callees }: Vocabulary): Lexed {
  const aliases = id === 'go' ? ofGo(lexed.tokens, source) : importing.has(id) ? named(lexed.tokens, id) : new Map<string, Alias>()
  const names = aliases.size === 0 ? null : namesIn(callees)
  for (const [alias, { name, module }] of aliases) if (names?.any.has(name) !== true || (module ? names.first : callees).has(alias)) aliases.delete(alias)
  if (id === 'javascript') for (const [name, alias] of mainNames(lexed.tokens, source, callees)) aliases.set(name, alias)
  if (id === 'python' || id === 'javascript') for (const [name, alias] of bareNames(lexed.tokens, source, callees)) if (!callees.has(aliases.get(name)?.name ?? '')) aliases.set(name, alias)
  if (aliases.size === 0) return lexed
  return { ...lexed, tokens: lexed.tokens.map((token, at) => renamed(lexed.tokens, aliases, token, at)) }
}

interface Names {
  readonly any: ReadonlySet<string>
  /** What stands in front of a member: `driver` is only ever one. */
  readonly first: ReadonlySet<string>
}

const known = new WeakMap<ReadonlySet<string>, Names>()

/** Whatever a call of ours begins with, or is called: only such names are worth the while. */
function namesIn(callees: ReadonlySet<string>): Names {
  const before = known.get(callees)
  if (before !== undefined) return before
  const steps = [...callees].map((callee) => callee.split(/[.\\]|::/))
  const names = { any: new Set(steps.flat()), first: new Set(steps.flatMap(([first = '', second]) => (second === undefined ? [] : [first]))) }
  known.set(callees, names)
  return names
}

const importing = new Set(['python', 'javascript', 'rust', 'php', 'scala', 'kotlin'])
const behindMembers = new Set(['.', '->', '::', '?.', '?->'])
const behindNames = new Set(['(', '.', '<', '::', '?.'])

function renamed(tokens: readonly Token[], aliases: ReadonlyMap<string, Alias>, token: Token, at: number): Token {
  const alias = token.kind === 'word' ? aliases.get(token.text) : undefined
  if (alias === undefined || behindMembers.has(tokens[at - 1]?.text ?? '')) return token
  const next = tokens[at + 1]?.text ?? ''
  return (alias.module ? next === '.' : behindNames.has(next)) ? { ...token, text: alias.name } : token
}

function ofGo(tokens: readonly Token[], source: string): Map<string, Alias> {
  const aliases = new Map<string, Alias>()
  const first = tokens.findIndex(({ kind, fresh, text }) => kind === 'word' && fresh && text === 'import')
  for (let at = first; first !== -1 && at < tokens.length && at - first < LONGEST_IMPORT && aliases.size < MAXIMUM_ALIASES; at++) {
    const [token, path] = [tokens[at], tokens[at + 1]]
    if (token?.kind === 'word' && /^(?:func|type|var|const)$/.test(token.text) && token.fresh) break
    if (token?.kind !== 'word' || token.text === 'import' || token.text === '_' || path?.kind !== 'string' || path.literal === null) continue
    const name = packageOf(source.slice(path.literal.from, Math.min(path.literal.to, path.literal.from + 200)))
    if (name !== null && name !== token.text) aliases.set(token.text, { name, module: true })
  }
  return aliases
}

/** What the package is called by those who name it: the last step without a version, `go-` and `-go`; null: no name. */
function packageOf(path: string): string | null {
  const last = path.replace(/\/v\d{1,3}$/, '').split('/').at(-1) ?? ''
  const name = last.replace(/\.v\d{1,3}$/, '').replace(/^go-/, '').replace(/[-.]go$/, '').replace(/(?<=[a-z])\d{2,4}$/, '')
  return /^[a-z]\w{0,60}$/.test(name) ? name : null
}

/** `A as B` within an import. */
function named(tokens: readonly Token[], id: string): Map<string, Alias> {
  const aliases = new Map<string, Alias>()
  let left = 0
  let whole = false
  for (let at = 0; at < tokens.length && aliases.size < MAXIMUM_ALIASES; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.fresh && /^(?:import|from|use)$/.test(token.text)) {
      left = LONGEST_IMPORT
      whole = token.text === 'import' && id === 'python'
    } else if (token.text === ';' || token.kind === 'string' || (id === 'python' && token.fresh && tokens[at - 1]?.text !== ',' && tokens[at - 1]?.text !== '(')) left = 0
    if (id === 'javascript' && token.text === 'require' && tokens[at - 1]?.text === '=' && tokens[at - 2]?.text === '}') unpacked(tokens, at - 3, aliases)
    if (left-- <= 0 || token.kind !== 'word' || token.text !== 'as') continue
    const [from, to] = [tokens[at - 1], tokens[at + 1]]
    const isWord = from?.kind === 'word' && to?.kind === 'word' && from.text !== to.text && from.text !== 'default'
    // `import os.path as p` has no name of one word.
    if (isWord && !(whole && tokens[at - 2]?.text === '.')) aliases.set(to.text, { name: from.text, module: whole })
  }
  return aliases
}

/** `const { Client: Elastic } = require('…')`; `from`: in front of the closing brace. */
function unpacked(tokens: readonly Token[], from: number, aliases: Map<string, Alias>): void {
  for (let at = from; at > 1 && from - at < LONGEST_IMPORT && tokens[at]?.text !== '{'; at--) {
    const [name, mark, alias] = [tokens[at - 2], tokens[at - 1], tokens[at]]
    if (name?.kind === 'word' && mark?.text === ':' && alias?.kind === 'word' && name.text !== alias.text) aliases.set(alias.text, { name: name.text, module: false })
  }
}

/** What a module's main export is called by the calls that we know, and under which names the module has it as well. */
const mainExports: ReadonlyMap<string, { readonly name: string; readonly also: readonly string[] }> = new Map<string, { readonly name: string; readonly also: readonly string[] }>([
  ...['ioredis', 'iovalkey'].map((module) => [module, { name: 'Redis', also: ['Redis'] }] as const),
  ['postgres', { name: 'postgres', also: [] }],
  ['knex', { name: 'knex', also: ['knex', 'Knex'] }],
  ['amqplib', { name: 'amqplib', also: [] }],
])

/** `import Cache, { Cluster } from 'ioredis'`, `import * as io from 'ioredis'`, `const db = require('postgres')`, `const { Cluster: Nodes } = require('ioredis')` */
function mainNames(tokens: readonly Token[], source: string, callees: ReadonlySet<string>): Map<string, Alias> {
  const found = new Map<string, Alias>()
  const put = (own: string, name: string): unknown => own !== name && found.set(own, { name, module: false })
  for (let at = 1; at < tokens.length && found.size < MAXIMUM_ALIASES; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.text !== 'from' && token.text !== 'require')) continue
    const { module, names } = importAt(tokens, source, at)
    const main = mainExports.get(module.replace(/\/.*/, ''))
    if (main === undefined) continue
    const own = beforeNames(tokens, tokens[at - 1]?.text === '=' ? at - 2 : at - 1)
    if (own !== null) put(own, main.name)
    for (const each of names) {
      if (each.name === 'default' || main.also.includes(each.name)) put(each.own, main.name)
      // `Cluster` is also the name of other drivers' calls.
      else if (callees.has(`${main.name}.${each.name}`)) put(each.own, `${main.name}.${each.name}`)
    }
  }
  return found
}

/** The name of the module itself, alone or in front of names in braces; null: there is none. */
function beforeNames(tokens: readonly Token[], end: number): string | null {
  let at = end
  if (tokens[at]?.text === '}') {
    while (at >= 0 && end - at < LONGEST_IMPORT && tokens[at]?.text !== '{') at--
    if (tokens[at - 1]?.text !== ',') return null
    at -= 2
  }
  const token = tokens[at]
  return token?.kind === 'word' && token.text !== 'import' ? token.text : null
}

/** `connect` of `import { connect } from 'nats'` is `nats.connect`, where only that is a call of ours. */
function bareNames(tokens: readonly Token[], source: string, callees: ReadonlySet<string>): Map<string, Alias> {
  const found = new Map<string, Alias>()
  for (let at = 0; at < tokens.length && found.size < MAXIMUM_ALIASES; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.text !== 'from' && token.text !== 'require')) continue
    const { module, names } = importAt(tokens, source, at)
    for (const { name, own } of names) {
      const callee = callees.has(name) ? undefined : qualifiers(module).map((each) => `${each}.${name}`).find((each) => callees.has(each))
      if (callee !== undefined) found.set(own, { name: callee, module: false })
    }
  }
  return found
}

interface Named {
  readonly name: string
  /** What the file calls it. */
  readonly own: string
}

/** The module and the names that are taken out of it; `at`: the word `from` or `require`. */
function importAt(tokens: readonly Token[], source: string, at: number): { readonly module: string; readonly names: readonly Named[] } {
  const opens = tokens[at + 1]?.text === '(' ? at + 2 : at + 1
  const literal = tokens[opens]?.kind === 'string' ? tokens[opens].literal : null
  if (literal !== null) {
    // `import { connect } from 'nats'`, `const { connect } = require('nats')`
    const close = tokens[at - 1]?.text === '=' ? at - 2 : at - 1
    return { module: source.slice(literal.from, Math.min(literal.to, literal.from + 200)), names: wordsBack(tokens, close) }
  }
  if (tokens[at]?.fresh !== true) return { module: '', names: [] }
  const word = tokens.slice(at, at + LONGEST_MODULE).findIndex(({ text }) => text === 'import')
  if (word === -1) return { module: '', names: [] }
  const names: Named[] = []
  for (let i = at + word + 1, open = false; i < tokens.length && i - at < LONGEST_IMPORT; i++) {
    const token = tokens[i]
    if (token === undefined || (token.fresh && !open) || token.kind === 'close') break
    open ||= token.text === '('
    if (token.kind !== 'word' || token.text === 'as' || tokens[i - 1]?.text === 'as') continue
    const renamedTo = tokens[i + 1]?.text === 'as' ? tokens[i + 2] : undefined
    names.push({ name: token.text, own: renamedTo?.kind === 'word' ? renamedTo.text : token.text })
  }
  return { module: tokens.slice(at + 1, at + word).map(({ text }) => text).join(''), names }
}

const LONGEST_MODULE = 24

/** From a closing brace back to the opening one; `connect as open` and `connect: open` have another name in the file. */
function wordsBack(tokens: readonly Token[], close: number): readonly Named[] {
  const names: Named[] = []
  if (tokens[close]?.text !== '}') return names
  for (let at = close - 1; at >= 0 && close - at < LONGEST_IMPORT && tokens[at]?.text !== '{'; at--) {
    const [from, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
    if (token?.kind !== 'word' || /^(?:as|:)$/.test(token.text) || /^(?:as|:)$/.test(tokens[at + 1]?.text ?? '')) continue
    names.push({ name: /^(?:as|:)$/.test(mark?.text ?? '') ? (from?.text ?? '') : token.text, own: token.text })
  }
  return names
}

/** `mysql.connector`, then `connector`; of `@nats-io/transport-node` also `nats`; of `amqplib/callback_api` also `amqplib`. */
function qualifiers(module: string): readonly string[] {
  const steps = module.split(/[./]/).map((step) => step.replace(/^@|-io$/g, ''))
  return [module, ...steps.slice(1).map((_, index) => steps.slice(index + 1).join('.')), ...steps].filter((each) => each !== '')
}
