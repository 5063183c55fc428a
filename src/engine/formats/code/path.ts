/** Names as written, and the one form under which different ways of writing them meet. */
import { decodeLiteral } from '../../text/decode.js'
import type { Item, Node } from '../../text/node.js'

const LONGEST_NAME = 200

/** `app.config['URI']` → `['app.config', 'URI']`; null: it is no plain name. */
export function pathOf(node: Node, source: string): readonly string[] | null {
  switch (node.kind) {
    case 'word':
      return /^\d/.test(node.text) ? null : [node.text]
    case 'member': {
      const path = pathOf(node.of, source)
      if (path === null) return null
      return node.of.kind === 'index' ? [...path, node.name] : [...path.slice(0, -1), `${path.at(-1) ?? ''}.${node.name}`]
    }
    case 'index': {
      const path = pathOf(node.of, source)
      const key = onlyKey(node.group.items, source)
      return path === null || key === null ? null : [...path, key]
    }
    case 'call': {
      const reader = calleeOf(node.of)
      const key = onlyKey(node.group.items.slice(0, 1), source)
      if (key === null) return null
      if (reader === 'os.getenv') return ['os.environ', key]
      if (node.of.kind !== 'member' || node.of.name !== 'get') return null
      const path = pathOf(node.of.of, source)
      return path === null ? null : [...path, key]
    }
    default:
      return null
  }
}

/** `app.config['URI']`, `app.config["URI"]` and `self.app.config.URI` meet as `app.config.URI`. */
export function canonical(path: readonly string[]): string {
  return path.join('.').replace(/^(?:self|this|cls|\$this|exports|module\.exports)\./, '')
}

/** `dbConfig()` of `this.dbConfig(name)`: the name under which what a function of this file returns is found; null: it is no such call. */
export function resultName(node: Node): string | null {
  if (node.kind !== 'call' || !(node.of.kind === 'word' || (node.of.kind === 'member' && node.of.of.kind === 'word' && /^(?:self|this|cls|static|\$this)$/.test(node.of.of.text)))) return null
  return `${node.of.kind === 'word' ? node.of.text : node.of.name}()`
}

/** The name by which a value of this file is meant: of a variable, a member, or the result of a function. */
export function nameOf(node: Node, source: string): string | null {
  const path = pathOf(node, source)
  return path === null ? resultName(node) : canonical(path)
}

/** Without `new`, arguments and indices: `psycopg2.connect`, `Pool`, `builder().url`. */
export function calleeOf(node: Node): string {
  return calleeSteps(node, 0).slice(0, LONGEST_NAME)
}

function calleeSteps(node: Node, depth: number): string {
  if (depth > 8) return ''
  switch (node.kind) {
    case 'word':
      return node.text
    case 'member': {
      const of = calleeSteps(node.of, depth + 1)
      return of === '' ? node.name : `${of}.${node.name}`
    }
    case 'call':
      return `${calleeSteps(node.of, depth + 1)}()`
    case 'index':
      return calleeSteps(node.of, depth + 1)
    case 'group': {
      // `new (pg.Pool)(…)`
      const [only, ...others] = node.group.bracket === '(' ? node.group.items : []
      return only?.value === null || only === undefined || only.keys.length > 0 || others.length > 0 || !['word', 'member', 'braced'].includes(only.value.kind) ? '' : calleeSteps(only.value, depth + 1)
    }
    // Go's `radix.PoolConfig{Size: 1}.New(…)`
    case 'braced': {
      const type = node.of.kind === 'member' ? calleeSteps(node.of, depth + 1) : ''
      return /^[a-z]\w{0,40}\.[A-Z]\w{0,60}$/.test(type) ? type : ''
    }
    default:
      return ''
  }
}

export function lastStep(callee: string): string {
  return callee.slice(callee.lastIndexOf('.') + 1)
}

/** The name of a key of a mapping, of a named argument; null: computed. */
export function keyName(key: Node | undefined, source: string): string | null {
  if (key === undefined) return null
  if (key.kind === 'string') return staticText(key, source)
  if (key.kind === 'word') return key.text
  if (key.kind === 'member') return pathOf(key, source)?.join('.') ?? null
  if (key.kind === 'group' && key.group.bracket === '[') return onlyKey(key.group.items, source)
  return null
}

function onlyKey(items: readonly Item[], source: string): string | null {
  const value = items.length === 1 ? items[0]?.value : undefined
  if (value === null || value === undefined || (items[0]?.keys.length ?? 0) > 0) return null
  if (value.kind === 'string') return staticText(value, source)
  // PHP's `$options[PDO::MYSQL_ATTR_SSL_CA]`, `$options[Pdo\\Mysql::ATTR_SSL_CA]`
  if (value.kind === 'member' && value.end - value.start < LONGEST_NAME && attributeOfPdo.test(source.slice(value.start, value.end))) return value.name
  return value.kind === 'word' ? value.text : null
}

const attributeOfPdo = /^\\?(?:PDO|Pdo\\\w{1,20})::[A-Z_]{1,80}$/

function staticText(node: Extract<Node, { kind: 'string' }>, source: string): string | null {
  const [token] = node.tokens
  if (token === undefined || node.tokens.length > 1 || node.end - node.start > LONGEST_NAME || (token.literal?.holes.length ?? 0) > 0) return null
  return decodeLiteral(source, token, () => null).text
}
