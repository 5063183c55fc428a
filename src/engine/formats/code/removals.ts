/** What takes a setting away again: `delete config.ssl`, `cfg.pop('sslmode')`, `unset($config['ssl'])`, Go's `delete(m, "tls")`. */
import type { Node } from '../../text/node.js'
import { calleeOf, canonical, keyName, pathOf } from './path.js'

export interface Removal {
  /** The name of the mapping. */
  readonly base: string
  readonly name: string
}

/** Only what has to do with TLS: other settings that are gone make nothing worse than it is called. */
export function removalsIn(value: Node, source: string): readonly Removal[] {
  return pathsIn(value, source).flatMap((path): readonly Removal[] => {
    const full = canonical(path)
    const dot = full.lastIndexOf('.')
    const name = full.slice(dot + 1)
    return dot <= 0 || !ofTls.test(name) ? [] : [{ base: full.slice(0, dot), name }]
  })
}

const ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|^ca(?:file)?$|^secure|^(?:options|connect_?args|dialect_?options)$/i

function pathsIn(value: Node, source: string): readonly (readonly string[])[] {
  if (value.kind === 'member' || value.kind === 'index') return value.lead.some((word) => word === 'delete' || word === 'del') ? present(pathOf(value, source)) : []
  if (value.kind !== 'call') return []
  const values = value.group.items.flatMap((item) => (item.keys.length > 0 || item.value === null ? [] : [item.value]))
  const callee = calleeOf(value.of)
  if (callee === 'unset') return values.flatMap((each) => present(pathOf(each, source)))
  if (callee === 'Reflect.deleteProperty' || callee === 'delete') return below(values[0], values[1], source)
  return value.of.kind === 'member' && taking.test(value.of.name) ? below(value.of.of, values[0], source) : []
}

const taking = /^(?:pop|delete|delete!|[rR]emove|unset|removeKey|removeValue)$/

function below(target: Node | undefined, key: Node | undefined, source: string): readonly (readonly string[])[] {
  const path = target === undefined ? null : pathOf(target, source)
  const name = keyName(key, source)
  return path === null || name === null ? [] : [[...path, name.replace(/^:/, '')]]
}

function present(path: readonly string[] | null): readonly (readonly string[])[] {
  return path === null ? [] : [path]
}
