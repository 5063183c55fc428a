import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { renderMarkdownReport } from '../../src/publishers/markdownReport.js'
import { aChange, aFile } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const weak = "import psycopg2\ndb = psycopg2.connect('postgresql://app:hunter2@db.example.org/shop?sslmode=disable')\n"
const clean = "import psycopg2\ndb = psycopg2.connect('postgresql://app@db.example.org/shop?sslmode=verify-full&sslrootcert=/ca.crt')\n"

describe('the Markdown report', () => {
  test('title, verdict, table, and a section for every connection with findings, worst first', () => {
    const text = renderMarkdownReport(review(aChange(aFile('a.py', null, weak.replace('disable', 'require')), aFile('b.py', null, weak), aFile('c.py', null, clean)), aPolicy()))
    expect(text.split('\n')[0]).toMatch(/^# F · 2 insecure database connections$/)
    expect(text.match(/^## .*$/gm)).toEqual(['## `b.py:2`', '## `a.py:2`'])
    expect(text).toMatch(/\*\*Failed\*\*/)
    expect(text).toMatch(/```text\n2 \| db = psycopg2\.connect\('postgresql:\/\/app:\*\*\*@/)
    expect(text).toContain('verify-full')
    expect(text).not.toContain('hunter2')
  })

  test('nothing to grade', () => {
    expect(renderMarkdownReport(review(aChange(), aPolicy()))).toBe('# No database connections changed\n\n**Passed**: nothing to grade.\n')
  })

  test('nothing is left out, however much there is', () => {
    const files = Array.from({ length: 150 }, (_, index) => aFile(`${index}.py`, null, index % 2 === 0 ? weak : clean))
    const unread = Array.from({ length: 150 }, (_, index) => ({ path: `big-${index}.sql`, reason: 'larger than 5 MB' }))
    const text = renderMarkdownReport(review({ ...aChange(...files), unread }, aPolicy()))
    expect(text.match(/^## /gm)?.length).toBe(75)
    expect(text.match(/^\| [AF] \|/gm)?.length).toBe(150)
    expect(text.match(/^- `big-\d+\.sql`/gm)?.length).toBe(150)
    expect(text).not.toMatch(/\d+ more/)
  })

  test('a file name stays inside its code span', () => {
    const text = renderMarkdownReport(review(aChange(aFile('a`|<b>@everyone.py', null, weak)), aPolicy()))
    expect(text).toContain('## ``a`|<b>@everyone.py:2``')
  })
})
