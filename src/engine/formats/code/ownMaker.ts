/** Functions of a program's own that make settings: what they set is not seen here. */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { calleeOf } from './path.js'
import { settingsGroup } from './settingsGroup.js'

/** Go's `config, err := internal.CreateClientConfig(&context)`, `newConfig(options)`; no `sarama.NewConfig()`, and none that this file shows. */
export function isOwnMaker({ language, found }: CodeFile, bound: Node): boolean {
  if (language.id !== 'go' || bound.kind !== 'call' || settingsGroup(bound) !== null) return false
  const callee = calleeOf(bound.of)
  if (found.bindings.has(`${callee}()`)) return false
  return /^[a-z]\w{0,80}$/.test(callee) ? !ofLanguage.test(callee) : ofPackage.test(callee)
}

const ofLanguage = /^(?:new|make|append|copy|len)$/
/** A library's begin with other words. */
const ofPackage = /\.(?!New|Parse|Default|Must|Open|Clone|Set|Apply|With)\w{0,60}(?:Config|Options|Opts|Settings)$/
