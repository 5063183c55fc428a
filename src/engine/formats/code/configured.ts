/** C#: what a call is given as a lambda that fills in its options: `AddStackExchangeRedisCache(o => { o.Configuration = "…"; })`. */
import type { Candidate, Setting } from '../../model.js'
import type { Item, Node } from '../../text/node.js'
import { argumentsOf, calleeOfCall } from './callees.js'
import type { CodeFile } from './file.js'
import { canonical, pathOf } from './path.js'
import { holdsUri, isSetting, takesSettings } from './qualifies.js'
import { valueOf } from './valueOf.js'

/** One candidate for each call of ours with such a lambda. */
export function configuredCandidates(file: CodeFile): Candidate[] {
  if (!file.language.initialisers) return []
  return file.found.groups.flatMap(({ call }): Candidate[] => {
    if (call === null || !call.group.items.some((item) => lambdaOf(item) !== null)) return []
    const callee = calleeOfCall(file, call)
    if (!takesSettings(file, callee)) return []
    const set = call.group.items.flatMap((item) => setBy(file, item))
    const entries = [...argumentsOf(file, call).filter(({ value }) => value.kind === 'text'), ...set]
    if (!set.some(({ name }) => isSetting(name, file.vocabulary)) || holdsUri(file, entries)) return []
    const span = { start: call.start, end: call.end }
    return [{ kind: 'settings', entries, span, sites: [{ callee, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }]
  })
}

interface Lambda {
  readonly parameter: string
  /** The assignments of its body. */
  readonly items: readonly Item[]
}

/** `o => o.X = v` has the lambda's head among the names that are assigned to. */
function lambdaOf({ keys, mark, value, ...place }: Item): Lambda | null {
  const [key] = keys
  if (mark === '=' && key?.kind === 'operation' && keys.length === 1) {
    const parameter = headOf(key)
    const target = key.operands.at(-1)
    return parameter === null || target === undefined ? null : { parameter, items: [{ keys: [target], mark, value, ...place }] }
  }
  if (value?.kind !== 'operation' || keys.length > 0) return null
  const parameter = headOf(value)
  const body = value.operands.at(-1)
  return parameter === null || body?.kind !== 'group' || body.group.bracket !== '{' ? null : { parameter, items: body.group.items }
}

/** `o` of `o => …` and `(o) => …`; of `(context, o) => …` the last, which is what is configured. */
function headOf({ operands, operators }: Extract<Node, { kind: 'operation' }>): string | null {
  const [first] = operands
  if (operators.length !== 1 || operators[0] !== '=>' || first === undefined) return null
  const named = first.kind === 'group' ? first.group.items.at(-1)?.value : first
  return named?.kind === 'word' ? named.text : null
}

function setBy(file: CodeFile, item: Item): readonly Setting[] {
  const lambda = lambdaOf(item)
  if (lambda === null) return []
  return lambda.items.flatMap(({ keys: [key], mark, value, start, end }): readonly Setting[] => {
    const path = key === undefined || value === null || mark !== '=' ? null : pathOf(key, file.source)
    const name = path === null ? '' : canonical(path)
    if (value === null || !name.startsWith(`${lambda.parameter}.`)) return []
    return [{ name: name.slice(lambda.parameter.length + 1), value: valueOf(file, value), span: { start, end } }]
  })
}

