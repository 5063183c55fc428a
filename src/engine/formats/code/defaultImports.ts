/** `import Cache from 'ioredis'`, `const { Cluster: Nodes } = require('ioredis')`: names of modules that are called themselves, put back. */
import type { Token } from '../../text/token.js'

/** By module, what its own name and the names in it are called among our calls. */
const modules: ReadonlyMap<string, { readonly itself: string; readonly members: ReadonlyMap<string, string> }> = new Map([
  ...['ioredis', 'iovalkey'].map((module) => [module, { itself: 'Redis', members: new Map([['Redis', 'Redis'], ['Cluster', 'Redis.Cluster']]) }] as const),
  ['postgres', { itself: 'postgres', members: new Map<string, string>() }],
  ['knex', { itself: 'knex', members: new Map([['knex', 'knex'], ['Knex', 'knex']]) }],
])

const LONGEST_IMPORT = 60
const MAXIMUM_NAMES = 50

/** The name in the file → the name by which the call is known. */
export function defaultNames(tokens: readonly Token[], source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < tokens.length && found.size < MAXIMUM_NAMES; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.text !== 'from' && token.text !== 'require')) continue
    const literal = tokens[tokens[at + 1]?.text === '(' ? at + 2 : at + 1]?.literal ?? null
    const module = literal === null ? undefined : modules.get(source.slice(literal.from, Math.min(literal.to, literal.from + 40)))
    if (module === undefined) continue
    for (const { own, name } of namesBack(tokens, token.text === 'require' ? at - 2 : at - 1)) {
      const known = name === null ? module.itself : module.members.get(name)
      if (known !== undefined && known !== own) found.set(own, known)
    }
  }
  return found
}

/** From the end of a list of names back to its beginning; `name`: what it is called in the module, null: the module itself. */
function namesBack(tokens: readonly Token[], end: number): readonly { readonly own: string; readonly name: string | null }[] {
  const names: { own: string; name: string | null }[] = []
  let inBraces = false
  for (let at = end; at >= 0 && end - at < LONGEST_IMPORT; at--) {
    const token = tokens[at]
    if (token === undefined || /^(?:import|const|let|var|;|=)$/.test(token.text)) break
    if (token.text === '}') inBraces = true
    else if (token.text === '{') inBraces = false
    if (token.kind !== 'word' || /^(?:as|type)$/.test(token.text)) continue
    const before = tokens[at - 1]?.text ?? ''
    const renames = before === 'as' || before === ':'
    names.push({ own: token.text, name: !inBraces ? null : renames ? (tokens[at - 2]?.text ?? '') : token.text })
    // `{ default as Cache }`, and what is given another name is not there under its own.
    if (renames) at -= 2
  }
  return names.map((each) => (each.name === 'default' ? { ...each, name: null } : each))
}
