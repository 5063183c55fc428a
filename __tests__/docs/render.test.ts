import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderActionInputs, renderActionOutputs } from '../../src/docs/actionYaml.js'
import { outputTable } from '../../src/docs/outputs.js'
import { renderOptionTable, renderOutputsTable, renderRulePage, renderRuleTable } from '../../src/docs/render.js'
import { replaceSection } from '../../src/docs/sections.js'
import type { Rule } from '../../src/engine/model.js'
import { ok } from '../../src/engine/result.js'
import { publishOutputs } from '../../src/publishers/outputs.js'
import { optionTable } from '../../src/engine/options.js'

const rule: Rule = {
  id: 'lock-the-door',
  title: 'Lock the door',
  severity: 'high',
  rationale: 'An open door is open. Close it.',
  references: { cwe: ['CWE-319'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['4.2.1', '1.1.1'] },
  costs: 'Caps the score at 50 (D).',
  examples: {
    bad: [{ driver: 'psycopg2', text: 'postgresql://db.example.com/shop' }, { driver: 'pg', settings: { ssl: false } }],
    good: [{ driver: 'psql', file: { path: 'start.sh', text: 'psql service=shop\n' } }],
  },
  check: () => [],
}

describe('the page of a rule', () => {
  const page = renderRulePage(rule)
  test.each([
    ['begins with its demand', '# Lock the door\n\n`lock-the-door` · severity high\n\nAn open door is open.'],
    ['says what it costs', '**Cost.** Caps the score at 50 (D).'],
    ['shows a text under its driver', '## Bad\n\nUnder `psycopg2`:\n\n```text\npostgresql://db.example.com/shop\n```'],
    ['shows settings as JSON', 'Under `pg`:\n\n```json\n{\n  "ssl": false\n}\n```'],
    ['shows a file with its name and language', '## Good\n\nUnder `psql`, in `start.sh`:\n\n```sh\npsql service=shop\n```'],
    ['links the weakness', '* [CWE-319](https://cwe.mitre.org/data/definitions/319.html)'],
    ['says when a requirement applies', '* PCI DSS 4.0.1, requirement 4.2.1, where account data crosses open, public networks'],
    ['says nothing of a scope that it does not know', '* PCI DSS 4.0.1, requirement 1.1.1\n'],
    ['claims relevance, no violation', '## Relevant to'],
    ['says how to switch it off', '```yaml\nrules:\n  lock-the-door: off\n```'],
    ['says how to ignore it', 'db-tls-gate: ignore[lock-the-door] -- '],
  ])('%s', (_name, part) => expect(page).toContain(part))
})

describe('tables', () => {
  test('of rules link to their pages', () => {
    expect(renderRuleTable([rule], 'docs/rules/')).toBe(
      '| rule | severity | demands | relevant to |\n| --- | --- | --- | --- |\n| [`lock-the-door`](docs/rules/lock-the-door.md) | high | Lock the door | CWE-319 |',
    )
  })
  test('of rules say what each costs, where that is asked for', () => {
    expect(renderRuleTable([rule], '', true)).toContain('| Lock the door | Caps the score at 50 (D). | CWE-319 |')
  })
  test('of options hold only those of the place, with a dash for no default', () => {
    const lines = renderOptionTable(optionTable, 'input').split('\n')
    expect(lines[0]).toBe('| input | default | description |')
    expect(lines).toHaveLength(2 + optionTable.filter(({ where }) => (where as readonly string[]).includes('input')).length)
    expect(lines.find((line) => line.startsWith('| `config-token` |'))).toMatch(/^\| `config-token` \| – \|/)
    expect(renderOptionTable(optionTable, 'file')).not.toContain('github-token')
  })
  test('of outputs name exactly what the Action sets', () => {
    const set: string[] = []
    const runner = { annotate: () => {}, log: () => {}, appendSummary: async () => ok(undefined), setOutput: (name: string) => void set.push(name), writeFile: async () => ok('') }
    const report = { schemaVersion: 1, tool: { name: 'db-tls-gate', version: '0' }, gradeVersion: 1, verdict: 'pass', grade: null, score: null } as const
    publishOutputs(
      runner,
      { ...report, connections: [], suppressed: [], unread: [], summary: { files: 0, connections: 0, findings: 0, byGrade: {} } },
      { jsonFile: null, sarifFile: null, htmlFile: null, checkRunUrl: null },
    )
    expect(set).toEqual(outputTable.map(({ name }) => name))
  })
  test('of outputs name every output', () => {
    for (const { name } of outputTable) expect(renderOutputsTable(outputTable)).toContain(`| \`${name}\` |`)
  })
})

describe('the blocks of action.yml', () => {
  const { inputs } = parse(renderActionInputs(optionTable)) as { inputs: Record<string, { description: string; required: boolean; default?: string }> }
  test('have every input of the table, none of them required', () => {
    const names = optionTable.filter(({ where }) => (where as readonly string[]).includes('input')).map(({ name }) => name)
    expect(Object.keys(inputs)).toEqual(names)
    expect(Object.values(inputs).map(({ required }) => required)).toEqual(names.map(() => false))
  })
  test('give a default to the token alone, so that no input overrules the config file unasked', () => {
    expect(Object.entries(inputs).filter(([, input]) => input.default !== undefined).map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']])
  })
  test('say the effective default in the description', () => expect(inputs['fail-under']?.description).toMatch(/ Default: `C`\.$/))
  test('keep quotes as they are', () => expect(inputs['check-name']?.description).toContain("the job's name"))
  test('have every output of the table', () => {
    const { outputs } = parse(renderActionOutputs(outputTable)) as { outputs: Record<string, { description: string }> }
    expect(Object.entries(outputs).map(([name, { description }]) => ({ name, description }))).toEqual(outputTable)
  })
})

describe('a section between markers', () => {
  test('is replaced, whatever stood there', () => {
    const text = 'a\n<!-- generated:x -->\nold\nolder\n<!-- /generated:x -->\nb\n'
    expect(replaceSection(text, 'x', 'new', 'markdown')).toEqual({ ok: true, value: 'a\n<!-- generated:x -->\nnew\n<!-- /generated:x -->\nb\n' })
  })
  test('of YAML has comments of YAML', () => {
    expect(replaceSection('# generated:x\n# /generated:x\n', 'x', 'a: 1\n', 'yaml')).toEqual({ ok: true, value: '# generated:x\na: 1\n# /generated:x\n' })
  })
  test('keeps what looks like a replacement pattern', () => {
    expect(replaceSection('# generated:x\n# /generated:x\n', 'x', '$& $1', 'yaml')).toEqual({ ok: true, value: '# generated:x\n$& $1\n# /generated:x\n' })
  })
  test.each([
    ['no marker', 'a'],
    ['no end', '# generated:x\n'],
    ['the wrong order', '# /generated:x\n# generated:x\n'],
    ['two beginnings', '# generated:x\n# generated:x\n# /generated:x\n'],
  ])('is refused with %s', (_name, text) => expect(replaceSection(text, 'x', '', 'yaml').ok).toBe(false))
})
