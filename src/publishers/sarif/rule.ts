import type { Rule, Severity } from '../../engine/model.js'
import { cut } from '../foreignText.js'
import { link } from '../markdown.js'

/** What code scanning shows beside an alert. Every text is our own. `page`: the rule's page; null: not known. */
export function descriptorOf(rule: Rule, severity: Severity, page: string | null): object {
  const { id, title, rationale, references, costs } = rule
  const demands = [...references.cwe, ...references.owaspApi.map((name) => `OWASP ${name}`), ...references.asvs.map((name) => `ASVS ${name}`), ...references.pciDss.map((name) => `PCI DSS ${name}`)]
  const paragraphs = [rationale, costs, `Relevant to ${demands.join(', ')}.`]
  return {
    id,
    name: id,
    shortDescription: { text: cut(title, DESCRIPTION) },
    fullDescription: { text: cut(rationale, DESCRIPTION) },
    help: { text: paragraphs.join('\n\n'), markdown: [...paragraphs, ...(page === null ? [] : [link('Examples, references and how to switch the rule off', page)])].join('\n\n') },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      precision: 'high',
      'security-severity': securitySeverity[severity],
      // GitHub takes 20 and shows 10.
      tags: ['security', ...references.cwe.map((cwe) => `external/cwe/${cwe.toLowerCase()}`), ...references.owaspApi.map((owasp) => `owasp-${owasp.toLowerCase().replace(':', '-')}`)],
    },
  }
}

export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'low' ? 'note' : severity === 'medium' ? 'warning' : 'error'
}

/** GitHub refuses longer descriptions. */
const DESCRIPTION = 1024
/** Above 9.0 is critical to GitHub, from 7.0 high, from 4.0 medium, below that low. */
const securitySeverity: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }
