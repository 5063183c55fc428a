import { renderRulePage } from '../docs/render.js'
import { nearest } from '../engine/nearest.js'
import { ruleOf, rules } from '../engine/rules/registry.js'
import { UserError } from '../io/local/userError.js'
import { painter, severityStyle } from '../publishers/paint.js'
import type { Call, ExitCode } from './commands.js'

/** `db-tls-gate rules`: one line per rule, worst first; `rules ID`: its page, as Markdown. */
export async function runRules({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const [id, extra] = given.positionals
  if (extra !== undefined) throw new UserError('rules takes one ID')
  if (id === undefined) {
    const paint = painter(terminal.colour(given.has('no-color')))
    const width = Math.max(...rules.map((rule) => rule.id.length))
    const line = (rule: (typeof rules)[number]): string =>
      `${paint(severityStyle[rule.severity], rule.severity.padEnd(8))}  ${paint('bold', rule.id.padEnd(width))}  ${rule.title.replaceAll('`', '')}  ${paint('dim', rule.references.cwe.join(', '))}\n`
    await terminal.write(rules.map(line).join(''))
    return 0
  }
  const rule = ruleOf(id)
  if (rule === null) {
    const hint = nearest(id, rules.map((each) => each.id))
    throw new UserError(`unknown rule ${id}${hint === null ? '; `db-tls-gate rules` lists all' : `; did you mean ${hint}?`}`)
  }
  await terminal.write(`${renderRulePage(rule).trimEnd()}\n`)
  return 0
}
