import type { Finding, Hardening } from '../engine/model.js'
import { concernsTls } from './concernsTls.js'
import { code, fence, link, plain } from './markdown.js'
import { change } from './overview.js'
import type { Publication, Shown } from './publication.js'

/** Blocks of Markdown on one connection: grade, what happens on the wire, findings, the fix, the driver, references. */
export function connectionText({ connection, detail }: Shown, publication: Publication): readonly string[] {
  const { findings, driver, because } = connection
  return [
    headline({ connection, detail }),
    // A finding often says it already, behind the assumption where there is one.
    ...(findings.some(({ message }) => message.includes(because.replace(/\.$/, ''))) ? [] : [sentence(plain(because))]),
    ...(findings.length === 0 ? [] : [findings.map((finding) => findingLine(finding, publication)).join('\n')]),
    ...(concernsTls(findings) ? remediation(detail.hardening) : []),
    driverText(plain(detail.driverTitle), driver.certainty),
    ...references(findings),
  ]
}

function headline({ connection, detail }: Shown): string {
  const { before, graded, grade, score, posture, endpoint } = connection
  const after = change(before?.posture ?? null, posture)
  if (!graded) return `**${detail.advised ? 'Notice only' : 'Not graded'}** · ${after} · ${code(endpoint)}`
  const numbers = change(numberText(before?.score ?? null), numberText(score))
  return `**Grade ${change(before?.grade ?? null, grade)}** (${numbers} of 100) · ${after} · ${code(endpoint)}`
}

function numberText(score: number | null): string | null {
  return score === null ? null : String(score)
}

function findingLine({ severity, ruleId, message }: Finding, { rulePage }: Publication): string {
  return `- **${severity}** · ${link(code(ruleId), rulePage(ruleId))}: ${plain(message)}`
}

function remediation({ advice, example, set, remove }: Hardening): readonly string[] {
  const assignments = set.map(({ name, value, place }) => `${code(`${name}=${value}`)} (${place})`)
  const lines = [
    // The hardened text shows them in their place.
    ...(assignments.length === 0 || example !== null ? [] : [`Set ${assignments.join(', ')}.`]),
    ...(remove.length === 0 ? [] : [`Drop ${remove.map((name) => code(name)).join(', ')}.`]),
  ]
  return [
    `**How to fix it**: ${plain(advice)}`,
    ...(example === null ? [] : [fence(example, 'text', 2000)]),
    ...(lines.length === 0 ? [] : [lines.join(' ')]),
  ]
}

function driverText(title: string, certainty: 'stated' | 'inferred' | 'assumed'): string {
  if (certainty === 'stated') return `Driver: ${title}, as the text itself states.`
  if (certainty === 'inferred') return `Driver: ${title}, inferred from the code around it.`
  return `Driver: ${title}, **assumed**, because nothing in this file names one; the defaults of another driver may differ.`
}

/** "Relevant to": whether a requirement applies is for the reader's assessor to say. */
function references(findings: readonly Finding[]): readonly string[] {
  const names = [
    ...findings.flatMap(({ cwe }) => cwe.map((id) => `CWE-${id.replace(/^CWE-/, '')}`)),
    ...findings.flatMap(({ owaspApi }) => owaspApi.map((id) => `OWASP ${id}`)),
    ...findings.flatMap(({ asvs }) => asvs.map((id) => `ASVS ${id}`)),
    ...findings.flatMap(({ pciDss }) => pciDss.map((id) => `PCI DSS ${id.replace(/^PCI DSS /, '')}`)),
  ]
  return names.length === 0 ? [] : [`Relevant to ${[...new Set(names)].map((name) => plain(name)).join(', ')}.`]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
