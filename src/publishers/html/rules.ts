import type { Finding, Review, Rule } from '../../engine/model.js'
import { html, joined, outside, prose, type Html } from './markup.js'

/** Why each rule that is breached (or ignored) here demands what it demands, so that the file explains itself. */
export function ruleSection({ report }: Review, rules: readonly Rule[], rulePage: (ruleId: string) => string | null): Html {
  const met = new Set([...report.connections.flatMap(({ findings }) => findings), ...report.suppressed].map(({ ruleId }) => ruleId))
  const shown = rules.filter(({ id }) => met.has(id))
  if (shown.length === 0) return html``
  return html`<section aria-labelledby="rules">
<h2 id="rules">What the rules demand</h2>
${shown.map((rule) => ruleText(rule, rulePage(rule.id)))}</section>`
}

/** CWE and OWASP API have a page for each entry; ASVS and PCI DSS are documents. */
export function referenceLinks(all: readonly Pick<Finding, 'cwe' | 'owaspApi' | 'asvs' | 'pciDss'>[]): readonly Html[] {
  const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
  return [
    ...distinct(all.flatMap(({ cwe }) => cwe)).map((id) => outside(html`${id}`, `https://cwe.mitre.org/data/definitions/${id.replace(/^CWE-/, '')}.html`)),
    ...distinct(all.flatMap(({ owaspApi }) => owaspApi)).map((id) => outside(html`OWASP ${id}`, 'https://owasp.org/API-Security/editions/2023/en/0x11-t10/')),
    ...distinct(all.flatMap(({ asvs }) => asvs)).map((id) => html`OWASP ASVS ${id}`),
    ...distinct(all.flatMap(({ pciDss }) => pciDss)).map((id) => html`PCI DSS 4.0.1 requirement ${id}`),
  ]
}

function ruleText({ id, title, severity, rationale, costs, references }: Rule, page: string | null): Html {
  return html`<section class="rule" id="rule-${id}" aria-labelledby="rule-${id}-title" tabindex="-1">
<h3 id="rule-${id}-title">${title}</h3>
<p><code>${id}</code> · severity ${severity}</p>
<p>${prose(rationale)}</p>
<p>${prose(costs)} Relevant to ${joined(referenceLinks([references]), ', ')}.</p>
${page === null ? '' : html`<p>${outside(html`Examples, and how to switch it off`, page)}</p>`}
</section>
`
}
