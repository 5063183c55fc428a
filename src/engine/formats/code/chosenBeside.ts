/** `prod ? { ...base, ssl: true } : base`, Python's `{**base, 'sslmode': mode} if prod else base`: what is taken instead of a mapping. */
import type { Group, Node } from '../../text/node.js'
import type { CodeFile, GroupPlace } from './file.js'
import { mappingOf } from './onTheWay.js'
import { nameOf } from './path.js'
import { settingsGroup } from './settingsGroup.js'

/** The mappings that stand under a name in the other ways of the choice that a mapping is one branch of. */
export function chosenBeside(file: CodeFile, { frame, group }: GroupPlace): readonly Group[] {
  const ways = waysOf(frame.item?.value ?? null)
  if (!ways.some((way) => settingsGroup(way) === group)) return []
  return ways.flatMap((way) => (nameOf(way, file.source) === null ? [] : (mappingOf(file, way) ?? []))).filter((other) => other !== group)
}

function waysOf(choice: Node | null): readonly Node[] {
  if (choice?.kind !== 'operation') return []
  const { operands, operators } = choice
  if (operators.includes('?')) return operands.slice(1)
  return operators.includes('if') && operators.includes('else') ? operands.filter((_, index) => operators[index - 1] !== 'if') : []
}
