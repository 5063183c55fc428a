/** Knex' `connection: async () => ({ host, ssl })`: what a function that stands for a mapping returns. https://knexjs.org/guide/#configuration-options */
import type { Node } from '../../text/node.js'
import type { CodeFile } from './file.js'
import { valueAt } from './names.js'
import { onlyValue } from './textOf.js'
import { settingsGroup } from './settingsGroup.js'

/** null: it is no function, or returns one thing or another. */
export function madeByFunction(file: CodeFile, value: Node): Node | null {
  if (file.language.imports !== 'javascript') return null
  if (value.kind === 'word') return valueAt(file, `${value.text}()`, value.start)
  const body = value.kind === 'operation' && value.operators.at(-1) === '=>' ? value.operands.at(-1) : value.kind === 'braced' && value.of.lead.concat(value.lead).includes('function') ? value : undefined
  if (body === undefined) return null
  const only = onlyValue(body)
  if (only !== null) return settingsGroup(only) === null ? null : only
  const items = body.kind === 'group' || body.kind === 'braced' ? body.group.items : []
  const [result, ...others] = items.flatMap((item) => (item.value?.lead.includes('return') === true ? [item.value] : []))
  return result === undefined || others.length > 0 ? null : { ...result, lead: [] }
}
