/** The default that the text itself gives: `os.getenv('MODE', 'disable')`, `process.env.MODE ?? 'disable'`, a constant of this file. */
import { HOLE, type MappedText } from '../../mappedText.js'
import type { Value } from '../../model.js'
import { lex } from '../../text/lex.js'
import type { Node } from '../../text/node.js'
import { parse } from '../../text/parse.js'
import { defaultOfName } from './emptiness.js'
import type { CodeFile } from './file.js'
import { calleeOf, canonical, lastStep, pathOf } from './path.js'
import { boundByName, boundText, onlyValue, textOf } from './textOf.js'

const LONGEST_FALLBACK = 500

export function fallbackOf(file: CodeFile, node: Node): string | null {
  const path = pathOf(node, file.source)
  return own(file, node) ?? plainOf(boundText(file, node)?.text ?? null) ?? (path === null ? null : (ownOfName(file, canonical(path)) ?? defaultOfName(file, canonical(path))))
}

/** `MODE = os.getenv('MODE', 'disable')`: one hop, and only where the name has no other value. */
function ownOfName(file: CodeFile, name: string): string | null {
  const [only, second] = file.found.bindings.get(name) ?? []
  return only === undefined || second !== undefined ? null : own(file, only)
}

/** The same for the source text of an expression, as it stands in a hole. */
export function fallbackOfExpression(file: CodeFile, expression: string): string | null {
  if (!/["'`]/.test(expression) && !/^[\w.$]+$/.test(expression)) return null
  const { root } = parse(lex({ path: '', text: expression, lineStarts: [0], partial: false }, file.language), file.language)
  const [item] = root.items
  if (root.items.length !== 1 || item === undefined || item.keys.length > 0 || item.value === null) return null
  // Names of the file mean nothing in a source of its own: only the literals that stand in the expression itself.
  const inner: CodeFile = { ...file, source: expression, texts: new Map(), found: { ...file.found, bindings: new Map() } }
  const path = pathOf(item.value, expression)
  return own(inner, item.value) ?? (path === null ? null : (plainOf(boundByName(file, canonical(path))?.text ?? null) ?? ownOfName(file, canonical(path))))
}

const readers = new Set('getenv get fetch env getProperty getOrDefault getEnv GetEnv Getenv config getString lookup_env envOr'.split(' '))

/** Reads a variable or a setting and takes a default as its second argument. */
export function isReader(node: Node): boolean {
  if (node.kind !== 'call' || node.group.items.some(({ keys }) => keys.length > 0 && !isReadersOption(keys[0]))) return false
  const callee = calleeOf(node.of)
  // Elixir's `config :shop, Shop.Repo, options`
  if (callee === 'config' && node.group.items.length > 2) return false
  return !callee.startsWith('dj_database_url.') && readers.has(lastStep(callee).replace(/^get_env.*|^env_.*|^.*(?:Or|With)Default$/i, 'getenv'))
}

/** `config('URL', default='…', cast=str)`; other named arguments make it another call of that name. */
function isReadersOption(key: Node | undefined): boolean {
  return key?.kind === 'word' && /^(?:default|defaultValue|default_value|fallback|cast|name|key|env|required|multiline)$/.test(key.text)
}

function own(file: CodeFile, node: Node): string | null {
  const inner = onlyValue(node)
  if (inner !== null) return own(file, inner)
  if (node.kind === 'call' && isReader(node)) {
    const second = node.group.items.find(({ keys: [key] }) => key?.kind === 'word' && /^default/i.test(key.text)) ?? node.group.items[1]
    return second?.value === null || second === undefined ? null : plainOf(textOf(file, second.value))
  }
  if (node.kind !== 'operation' || !node.operators.every((operator) => operator === '||' || operator === '??' || operator === 'or' || operator === '?:')) return null
  const last = node.operands.at(-1)
  return last === undefined ? null : plainOf(textOf(file, last))
}

function plainOf(text: MappedText | null): string | null {
  return text === null || text.text.includes(HOLE) ? null : text.text.slice(0, LONGEST_FALLBACK)
}

/** `given || { host: … }`: the settings that are taken where none are given. What says no host may be a part of what is given; null: it is no such choice. */
export function otherwise(node: Node, valueOf: (last: Node) => Value): Value | null {
  const last = node.kind === 'operation' && node.operators.every((one) => one === '||' || one === '??' || one === 'or') ? node.operands.at(-1) : undefined
  const value = last === undefined ? null : valueOf(last)
  return value?.kind === 'settings' && value.entries.some(({ name }) => saysWhere.test(name)) ? value : null
}

const saysWhere = /^(?:host|hostname|server|connection_?(?:string|uri)|ur[il])$/i
