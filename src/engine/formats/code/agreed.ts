/** One text or mapping that several calls take, each with settings of its own. */
import type { HandedTo, Setting, Site } from '../../model.js'
import type { Item } from '../../text/node.js'
import { isCallee } from './callees.js'
import type { CodeFile } from './file.js'
import { holeAs } from './textOf.js'

export interface Handed extends HandedTo {
  readonly statement: Item | null
}

/** As one connection: what only some of the connecting calls set is decided by which of them runs. `tls ? new Pool({ url, ssl }) : new Pool({ url })` */
export function agreed(file: CodeFile, sites: readonly Site[]): readonly Site[] {
  const connecting = sites.filter((site) => connects(file, site))
  if (connecting.length < 2) return sites
  const times = new Map<string, number>()
  for (const { neighbours } of connecting) for (const name of new Set(neighbours.map((each) => each.name.toLowerCase()))) times.set(name, (times.get(name) ?? 0) + 1)
  const everywhere = ({ name }: Setting): boolean => times.get(name.toLowerCase()) === connecting.length || /^\d$/.test(name)
  return sites.map((site) =>
    connecting.includes(site) ? { ...site, neighbours: site.neighbours.map((each) => (everywhere(each) ? each : { ...each, value: { kind: 'text', text: holeAs('the call', each.value.span), span: each.value.span } })) } : site,
  )
}

/** The connecting calls, where they differ and none runs only instead of another. `anchor`: where the text or mapping stands. */
export function differing(file: CodeFile, handed: readonly Handed[], anchor: number): readonly HandedTo[] {
  const calls = handed.filter(({ site }) => connects(file, site))
  if (calls.length < 2 || new Set(calls.map(({ site }) => saidBy(file, site))).size < 2) return []
  const { conditions } = file
  const branch = conditions?.at(anchor) ?? null
  const statements = new Set(calls.map(({ statement }) => statement))
  return statements.size < calls.length || calls.some(({ span }) => (conditions?.foreign(span, branch) ?? null) !== null) ? [] : calls.map(({ site, span }) => ({ site, span }))
}

function connects({ vocabulary }: CodeFile, { callee }: Site): boolean {
  return callee !== null && isCallee(callee, vocabulary)
}

function saidBy({ source }: CodeFile, { callee, neighbours }: Site): string {
  return `${callee ?? ''}(${neighbours.map(({ span }) => source.slice(span.start, Math.min(span.end, span.start + LONGEST_SAID))).join(', ')})`
}

/** Of one setting; what differs further on is not told apart. */
const LONGEST_SAID = 500
