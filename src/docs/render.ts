/** README sections and rule pages, as Markdown, from the tables. Pure; every text is our own. */
import type { Example, References, Rule } from '../engine/model.js'
import type { Option } from '../engine/options.js'
import { code, fence, table } from '../publishers/markdown.js'
import type { Output } from './outputs.js'

/** One rule: what, why, what it costs, bad and good, what it is relevant to, and how to be rid of it. */
export function renderRulePage(rule: Rule): string {
  return [
    `# ${rule.title}`,
    `${code(rule.id)} · severity ${rule.severity}`,
    rule.rationale,
    `**Cost.** ${rule.costs}`,
    '## Bad',
    ...rule.examples.bad.map(renderExample),
    '## Good',
    ...rule.examples.good.map(renderExample),
    '## Relevant to',
    renderReferences(rule.references),
    'One line of source shows a choice of configuration, neither compliance nor a violation: a reference says which requirement the choice is relevant to.',
    '## Switch it off',
    `For a repository, or with another severity (${code('low')}, ${code('medium')}, ${code('high')}, ${code('critical')}), in ${code('.github/db-tls-gate.yml')}:`,
    fence(`rules:\n  ${rule.id}: off`, 'yaml'),
    'For one connection, in a comment on its line, on the line above, or inside its text where it spans several lines. The reason is required, the end is not:',
    fence(`db-tls-gate: ignore[${rule.id}] -- why this is acceptable here until 2027-01-31`, 'text'),
    'Either lifts what this rule costs and nothing else, and stays listed in the report.',
  ].join('\n\n')
}

/** `pages`: the folder of the rule pages as seen from the file that shows the table, with a `/` at the end. `withCosts`: also what a breach does to the score. */
export function renderRuleTable(rules: readonly Rule[], pages: string, withCosts = false): string {
  return table(
    ['rule', 'severity', 'demands', ...(withCosts ? ['cost'] : []), 'relevant to'],
    rules.map(({ id, severity, title, costs, references }) => [`[${code(id)}](${pages}${id}.md)`, severity, title, ...(withCosts ? [costs] : []), references.cwe.join(', ')]),
  )
}

/** `where`: the inputs of the Action, or the keys of the config file. */
export function renderOptionTable(options: readonly Option[], where: 'input' | 'file'): string {
  return table(
    [where === 'input' ? 'input' : 'key', 'default', 'description'],
    options
      .filter((option) => option.where.includes(where))
      .map((option) => [code(option.name), option.default === null ? '–' : code(option.default), option.description]),
  )
}

export function renderOutputsTable(outputs: readonly Output[]): string {
  return table(
    ['output', 'description'],
    outputs.map(({ name, description }) => [code(name), description]),
  )
}

export function renderReferences({ cwe, owaspApi, asvs, pciDss }: References): string {
  return [
    ...cwe.map((id) => `* [${id}](https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html)`),
    ...owaspApi.map((id) => `* OWASP API Security Top 10 2023, [${id}](https://owasp.org/API-Security/editions/2023/en/0x11-t10/)`),
    ...asvs.map((id) => `* OWASP ASVS 5.0, ${code(id)}`),
    ...pciDss.map((id) => `* PCI DSS 4.0.1, requirement ${id}${pciScope[id] === undefined ? '' : `, ${pciScope[id]}`}`),
  ].join('\n')
}

/** When the requirement applies at all. */
const pciScope: Readonly<Record<string, string>> = {
  '2.2.2': 'for vendor default accounts',
  '4.2.1': 'where account data crosses open, public networks',
  '8.3.2': 'for authentication factors in transmission',
  '8.6.2': 'for accounts that can be used for interactive login',
}

function renderExample(example: Example): string {
  const { driver, text, settings, file, environment } = example
  const variables = Object.entries(environment ?? {}).map(([name, value]) => `${name}=${value}\n`)
  const lead = `Under ${code(driver)}${file === undefined ? '' : `, in ${code(file.path)}`}:`
  const body =
    file !== undefined
      ? fence(file.text, languageOf(file.path))
      : settings !== undefined
        ? fence(variables.join('') + JSON.stringify(settings, null, 2), 'json')
        : fence(variables.join('') + (text ?? ''), 'text')
  return `${lead}\n\n${body}`
}

function languageOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  return { py: 'python', js: 'javascript', ts: 'typescript', go: 'go', rb: 'ruby', java: 'java', php: 'php', sh: 'sh', yaml: 'yaml', yml: 'yaml' }[extension] ?? 'text'
}
