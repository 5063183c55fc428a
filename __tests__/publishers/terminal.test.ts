import { describe, expect, test } from '@jest/globals'
import { explain } from '../../src/engine/explain.js'
import type { ChangedFile, Change, Review } from '../../src/engine/model.js'
import { review } from '../../src/engine/review.js'
import { renderExplanation } from '../../src/publishers/explanation.js'
import { painter } from '../../src/publishers/paint.js'
import { renderTerminal, type TerminalOptions } from '../../src/publishers/terminal.js'
import { codeFrame, widthOf, wrap } from '../../src/publishers/terminalText.js'
import { aChange, aFile } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app:hunter2@db.example.org/shop?sslmode=disable')\n"
const strong = weak.replace('sslmode=disable', 'sslmode=verify-full&sslrootcert=/ca.crt')
const unread: ChangedFile = { path: 'big.sql', previousPath: null, head: { kind: 'unread', reason: 'larger than 5 MB' }, base: { kind: 'absent' }, patch: null }
 
const bare = (text: string): string => text.replace(/\u001b\[[\d;]+m/g, '')

function printed(change: Change, options: Partial<TerminalOptions> = {}): string {
  return renderTerminal(review(change, aPolicy()), { colour: false, columns: 90, quiet: false, ...options })
}

describe('a connection at the terminal', () => {
  test('place, endpoint, before and after, driver, frame with the span underlined, findings, remedy', () => {
    const text = printed(aChange(aFile('app.py', strong, weak)))
    expect(text.split('\n').slice(0, 6)).toEqual([
      '[F] app.py:2:24  postgresql://***@db.example.org/shop',
      '    cleartext, was verify-full · 10 of 100, was 92 (A) · psycopg2 (inferred)',
      '',
      "    2 │ db = psycopg2.connect('postgresql://app:***@db.example.org/shop?sslmode=disable'",
      `      │                        ${'^'.repeat('postgresql://app:***@db.example.org/shop?sslmode=disable'.length)}`,
      '',
    ])
    expect(text).toMatch(/^ {4}critical {2}require-tls$/m)
    expect(text).toMatch(/^ {4}medium {4}no-literal-password$/m)
    expect(text).toMatch(/Relevant to CWE-319.*OWASP API8:2023.*PCI DSS 4\.2\.1/s)
    expect(text).toMatch(/^ {4}fix {7}.*sslmode=verify-full/m)
    expect(text).not.toContain('hunter2')
    expect(text.trimEnd().split('\n').at(-1)).toBe('[F] failed: a modified connection is graded F (10), worse than C · 1 connection, 2 findings')
  })

  test('one that only moved is one line, and the remedy for a password is not TLS', () => {
    const [start = '', connection = ''] = weak.split('\n')
    const others = 'a = 1\nb = 2\nc = 3\nd = 4\n'
    const moved = printed(aChange(aFile('app.py', `${weak}${others}`, `${start}\n${others}${connection}\n`)))
    expect(moved).toMatch(/^\[–\] app\.py:6:24 .*\n {4}cleartext · only moved · psycopg2 \(inferred\)\n\n\[–\] passed: nothing to grade/)
    expect(printed(aChange(aFile('app.py', null, strong)))).not.toMatch(/^ {4}fix/m)
  })

  test('nothing, unread files, ignored findings and remarks have their place', () => {
    expect(printed(aChange())).toBe('[–] passed: nothing to grade · 0 connections\n')
    expect(printed(aChange(unread))).toMatch(/^Not read; what these hold is not known\n {4}big\.sql {2}larger than 5 MB\n\n\[–\] incomplete: /)
    const ignored = weak.replace("')", "')  # db-tls-gate: ignore[require-tls] -- a lab")
    expect(printed(aChange(aFile('app.py', null, ignored)))).toMatch(/^New in this change: 1 ignored finding\n {4}app\.py:2 {2}require-tls, by comment: a lab\n/)
    expect(printed(aChange(aFile('app.py', null, strong.replace("')", "')  # db-tls-gate: ignore[require-tls] -- a lab"))))).toMatch(/^Remarks\n {4}app\.py:2 .*matches no finding/m)
  })

  test('quiet shows only what is wrong', () => {
    const clean = aChange(aFile('app.py', null, strong.replace(':hunter2', '')))
    expect(printed(clean, { quiet: true })).toBe('')
    expect(printed(aChange(unread), { quiet: true })).toContain('incomplete')
  })

  test.each([40, 60, 100, 200])('colour adds nothing but colour, and %i columns are enough', (columns) => {
    const change = aChange(aFile('app.py', strong, weak), unread)
    const coloured = printed(change, { colour: true, columns })
    expect(coloured).toContain('\u001b[1;97;41m F \u001b[0m')
    const prose = bare(coloured).split('\n').filter((line) => /^ {10,}[A-Z]/.test(line))
    for (const line of prose) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 46))
  })

  test('foreign text cannot move the cursor, hide itself or forge a line', () => {
    const answer = review(aChange(aFile('app.py', null, weak)), aPolicy())
    const evil = 'x\u001b[2J\u009b1A\r\nforged\u202e\u0000\u2028'
    const [connection, ...others] = answer.report.connections
    const [detail, ...details] = answer.details
    if (connection === undefined || detail === undefined) throw new Error('no connection')
    const hostile: Review = {
      ...answer,
      report: {
        ...answer.report,
        connections: [{ ...connection, path: evil, endpoint: evil, because: evil, findings: connection.findings.map((finding) => ({ ...finding, message: evil, ruleId: evil })) }, ...others],
        unread: [{ path: evil, reason: evil }],
        suppressed: [{ path: evil, line: 1, ruleId: evil, reason: evil, by: 'comment' }],
      },
      details: [{ ...detail, driverTitle: evil, frame: [{ line: 1, text: evil, from: 0, to: evil.length }], hardening: { ...detail.hardening, advice: evil, example: evil } }, ...details],
      notices: [{ path: evil, line: 1, message: evil }],
      verdictBecause: evil,
    }
    for (const colour of [true, false]) {
      const text = bare(renderTerminal(hostile, { colour, columns: 80, quiet: false }))
       
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/)
      expect(text).not.toMatch(/^forged/m)
    }
  })
})

describe('the code frame', () => {
  const draw = (text: string, from: number, to: number, columns: number | null = null): readonly string[] => codeFrame([{ line: 7, text, from, to }], columns, painter(false))

  test.each<[string, string, number, number, readonly string[]]>([
    ['a span', 'a = bcd;', 4, 7, ['7 │ a = bcd;', '  │     ^^^']],
    ['indentation is taken off', '    a = b', 8, 9, ['7 │ a = b', '  │     ^']],
    ['tabs are four columns', '\t\tx\t= y', 6, 7, ['7 │ x   = y', '  │       ^']],
    ['wide characters take two', "名 = '値'", 5, 6, ["7 │ 名 = '値'", '  │       ^^']],
    ['combining marks take none', 'e\u0301 = x', 5, 6, ['7 │ e\u0301 = x', '  │     ^']],
    ['emoji', '🔑 = x', 5, 6, ['7 │ 🔑 = x', '  │      ^']],
    ['a carriage return at the end', 'a\r', 0, 2, ['7 │ a', '  │ ^']],
    ['nothing to underline', 'a', 1, 1, ['7 │ a']],
    ['an empty line', '', 0, 0, ['7 │']],
  ])('%s', (_, text, from, to, expected) => {
    expect(draw(text, from, to)).toEqual(expected)
  })

  test('a line that is too wide goes on below, underlined there too', () => {
    expect(draw(`${'a'.repeat(18)}${'b'.repeat(10)}`, 18, 28, 24)).toEqual([`7 │ ${'a'.repeat(18)}bb`, `  │ ${' '.repeat(18)}^^`, '  │ bbbbbbbb', '  │ ^^^^^^^^'])
  })

  test('the break stands before a parameter where one is near', () => {
    expect(draw('postgres://h/d?sslmode=disable', 0, 30, 26)).toEqual(['7 │ postgres://h/d', '  │ ^^^^^^^^^^^^^^', '  │ ?sslmode=disable', '  │ ^^^^^^^^^^^^^^^^'])
  })

  test('several lines share their indentation and the width of their numbers', () => {
    const frame = [
      { line: 9, text: '    (', from: 4, to: 5 },
      { line: 10, text: '      x', from: 6, to: 7 },
    ]
    expect(codeFrame(frame, null, painter(false))).toEqual([' 9 │ (', '   │ ^', '10 │   x', '   │   ^'])
  })
})

describe('prose', () => {
  test('is wrapped at words; code keeps its marks without colour and loses them with it', () => {
    expect(wrap('one `two three` four', 10, false, painter(false))).toEqual(['one `two', 'three`', 'four'])
    expect(wrap('one `two three` four', 10, true, painter(true)).map(bare)).toEqual(['one two', 'three four'])
    expect(wrap('a'.repeat(30), 10, false, painter(false))).toEqual(['a'.repeat(30)])
  })
})

describe('an explanation', () => {
  test.each(['postgresql://db.example.org/shop?sslmode=verify-full&sslrootcert=/ca.crt', 'postgresql://u:hunter2@h.example.org/d?sslmode=allow', 'postgresql:///shop?host=/run/pg', 'jdbc:postgresql://h.example.org/d?ssl=true'])('%s', (text) => {
    const answer = explain({ text })
    if (!answer.ok) throw new Error(answer.error)
    const shown = renderExplanation(answer.value, { colour: false, columns: 80 })
    expect(shown).toContain(answer.value.posture.kind)
    expect(shown).toContain(`${answer.value.driver.title} (${answer.value.driver.certainty})`)
    expect(shown).not.toContain('hunter2')
    expect(bare(renderExplanation(answer.value, { colour: true, columns: 80 }))).toContain(answer.value.posture.kind)
  })
})
