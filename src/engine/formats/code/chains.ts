/**
 * Builders: `PgConnectOptions::new().host("db").ssl_mode(…)`, `RedisURI.builder().withHost("db").withSsl(true).build()`. What a chain of calls
 * sets are settings of what it begins with, and stand beside every text in it.
 */
import type { Setting } from '../../model.js'
import { unnamedValues, type Node } from '../../text/node.js'
import type { CallNode, Chain, CodeFile } from './file.js'
import { MAXIMUM_STEPS, settingOfMethod, setOf } from './setters.js'
import { valueOf } from './valueOf.js'

/** The chain that ends with this call; null: it is none. A longer one is cut into several. */
export function chainOf(call: CallNode): Chain | null {
  const steps: Chain['steps'][number][] = []
  let at: Node = call
  while (at.kind === 'call' && at.of.kind === 'member' && steps.length < MAXIMUM_STEPS) {
    steps.push({ name: at.of.name, call: at, from: at.group.start - at.of.name.length })
    at = at.of.of
  }
  // PHP's `(new RedisConfig())->withHost(…)`
  at = made(at) ?? at
  // The first call of `A.builder().host(…)` makes the builder, that of `config.host(…)` is a step.
  const innermost = steps.at(-1)
  if (innermost === undefined) return null
  const makes = at.kind !== 'call' && (settingOfMethod(innermost.name) === null || innermost.call.group.items.length === 0)
  if (makes) steps.pop()
  return steps.length === 0 ? null : { root: makes ? innermost.call : at, steps: steps.reverse(), call }
}

/** The call in brackets; null: it is none. */
function made(node: Node): CallNode | null {
  const [only, ...others] = node.kind === 'group' && node.group.bracket === '(' ? node.group.items : []
  return only?.value?.kind === 'call' && only.keys.length === 0 && others.length === 0 ? only.value : null
}

/** What the steps set. `except`: the step in which the asker stands. */
export function chainEntries(file: CodeFile, { steps }: Chain, except: CallNode | null): readonly Setting[] {
  return steps.flatMap(({ name, call, from }): Setting[] => {
    const login = call === except ? null : loginOf(file, name, call, from)
    if (login !== null) return [...login]
    const set = call === except ? null : setOf(name, call.group, file.source)
    if (set === null) return []
    const span = { start: from, end: call.end }
    const given = unnamedValues(call.group.items)
    // Cassandra's `addContactPoints("a", "b")`
    if (/points$/i.test(set.name) && given.length > 1) return [{ name: set.name, value: { kind: 'settings', entries: given.map((value, place) => ({ name: String(place), value: valueOf(file, value), span: { start: value.start, end: value.end } })), span }, span }]
    return [{ name: set.name, value: set.value === null ? { kind: 'symbol', name: 'true', span } : valueOf(file, set.value), span }]
  })
}

/** `.withAuthCredentials(user, password)`; null: it is no such step. */
function loginOf(file: CodeFile, name: string, { group }: CallNode, start: number): readonly Setting[] | null {
  if (!/^(?:with)?(?:Auth)?Credentials$/i.test(name)) return null
  const values = unnamedValues(group.items)
  if (values.length !== 2) return null
  return values.map((value, place) => ({ name: place === 0 ? 'username' : 'password', value: valueOf(file, value), span: { start: place === 0 ? start : value.start, end: value.end } }))
}
