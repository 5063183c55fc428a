import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Review } from '../../src/engine/model.js'
import { rules } from '../../src/engine/rules/registry.js'
import { renderHtml } from '../../src/publishers/html.js'
import { html, lines, outside, own, prose } from '../../src/publishers/html/markup.js'
import { aConnection, aDetail, aFinding, aReview, publication } from '../support/github/review.js'
import { attribute, outlineOf, type Page, readPage } from '../support/htmlPage.js'

const pageOf = (review: Review): Page => readPage(renderHtml(review, rules, publication))
const worse = aConnection({ change: 'modified', before: { posture: 'verify-full', score: 92, grade: 'A' } })

describe('the HTML report', () => {
  test('says of a connection what it was and is, what is wrong, how to fix it and what that is relevant to', () => {
    const { text, elements, errors } = pageOf(aReview([{ connection: worse }]))
    for (const part of ['F · 1 insecure database connection', 'app.py:3', 'verify-full → became  cleartext', '92 (A) → became  2 (F)', 'require-tls', 'sslmode=verify-full', 'CWE-319', 'Encrypt the connection to the database', 'libpq (assumed)'])
      expect(text).toContain(part)
    expect(elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))).toEqual(
      expect.arrayContaining(['https://cwe.mitre.org/data/definitions/319.html', 'https://github.example/octo/shop/actions/runs/42', 'https://github.example/acme/db-tls-gate/blob/v1/docs/rules/require-tls.md', '#rule-require-tls']),
    )
    expect(errors).toEqual([])
  })

  test('shows what the change itself ignores and what was not read before the connections, then what else is ignored', () => {
    const entry = { path: 'a.py', line: 3, ruleId: 'require-tls', reason: 'inside the mesh', by: 'comment' } as const
    const older = { ...entry, path: 'b.py', reason: null, by: 'baseline' } as const
    const detail = { severity: 'critical', message: 'never uses TLS', fingerprint: 'f', region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 } } as const
    const review = aReview([{ connection: worse }], { verdict: 'incomplete', unread: [{ path: 'big.sql', reason: 'larger than 5 MB' }], suppressed: [entry, older] })
    const { text } = pageOf({ ...review, newIgnores: [entry], suppressedDetails: [detail, detail], notices: [{ path: 'c.py', line: 9, message: 'this `db-tls-gate: ignore[…]` expired' }] })
    const order = ['New in this change: 1 ignored finding', 'a.py:3 require-tls by comment: inside the mesh', 'Not read', 'big.sql: larger than 5 MB', 'b.py:3 require-tls by baseline', 'c.py:9', 'Connections'].map((part) => text.indexOf(part, text.indexOf('Files')))
    expect(order.every((at) => at > 0)).toBe(true)
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  test('says at the connection what is ignored there, since the grade is without it', () => {
    const ignored = aConnection({ path: 'a.py', findings: [], grade: 'A', score: 100, posture: 'unverified' })
    const { text } = pageOf(aReview([{ connection: ignored }, { connection: worse }], { suppressed: [{ path: 'a.py', line: ignored.startLine, ruleId: 'verify-certificate', reason: 'mesh', by: 'comment' }] }))
    expect(text.match(/Ignored: verify-certificate by comment/g)).toHaveLength(1)
  })

  test('shows no letter above what is incomplete', () => {
    const { text } = pageOf(aReview([{ connection: aConnection({ findings: [], grade: 'A', score: 100 }) }], { verdict: 'incomplete', grade: 'A', score: 100, unread: [{ path: 'a', reason: 'b' }] }))
    expect(text).toMatch(/No grade, the result is incomplete \?/)
    expect(text).toContain('100 of 100, of what was read')
  })

  test('of nothing is a page too', () => {
    expect(pageOf(aReview([])).text).toContain('There is no database connection to report.')
  })

  test('loads nothing, sends nothing, and lets only its own script and style run', () => {
    const { elements } = pageOf(aReview([{ connection: worse }]))
    expect(elements.filter(({ attrs }) => attrs.some(({ name }) => ['src', 'srcset', 'style', 'action', 'formaction', 'data', 'poster'].includes(name) || name.startsWith('on')))).toEqual([])
    expect(elements.filter(({ tagName }) => ['link', 'img', 'iframe', 'object', 'embed', 'base', 'svg'].includes(tagName))).toEqual([])
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    const hash = (tag: string): string => {
      const [child] = elements.find(({ tagName }) => tagName === tag)?.childNodes ?? []
      return createHash('sha256').update(child !== undefined && 'value' in child ? child.value : '').digest('base64')
    }
    expect(policy === undefined ? null : attribute(policy, 'content')).toBe(`default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`)
  })

  test('gives every control a label, every id once, and every link within the page its target', () => {
    const { elements } = pageOf(aReview([{ connection: worse }, { connection: aConnection({ path: 'b.py' }) }]))
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.length).toBe(new Set(ids).size)
    const refers = elements.flatMap((element) => [attribute(element, 'for'), attribute(element, 'aria-labelledby'), attribute(element, 'href')?.startsWith('#') === true ? (attribute(element, 'href') ?? '').slice(1) : null]).filter((id) => id !== null)
    expect(refers.filter((id) => !ids.includes(id))).toEqual([])
    expect(elements.filter(({ tagName }) => ['main', 'header', 'footer', 'h1'].includes(tagName)).length).toBe(4)
  })

  test('lists the worst 5,000 of more connections and says how many it left out', () => {
    const page = renderHtml(aReview(Array.from({ length: 5001 }, (_, index) => ({ connection: aConnection({ findings: [], path: `${index}.py` }) }))), rules, publication)
    expect(page.split('<article ').length - 1).toBe(5000)
    expect(page).toContain('1 more connection only in the JSON report')
  })
})

describe('foreign text', () => {
  const foreign = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '/', '=', ' ', '!', '-', 'script', 'img src=x onerror=alert(1)', '</code>', '<!--', ']]>', '&lt;', '\0', '\u202E', '\n', '{', '$', 'a', 'é', '😀', '\uD800') })
  const withText = (text: string): Review => ({
    ...aReview(
      [{ connection: aConnection({ path: text, endpoint: text, family: text, because: text, findings: [aFinding({ message: text })] }), detail: aDetail({ driverTitle: text, frame: [{ line: 1, text, from: 1, to: 3 }], hardening: { set: [], remove: [text], advice: text, example: text, needs: [] } }) }],
      { unread: [{ path: text, reason: text }], suppressed: [{ path: text, line: 1, ruleId: 'require-tls', reason: text, by: 'comment' }] },
    ),
    notices: [{ path: text, line: 1, message: text }],
    verdictBecause: text,
  })
  const harmless = outlineOf(pageOf(withText('abc')))

  test('makes no element, no attribute, no comment, and is shown', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const page = pageOf(withText(`${text}x`))
        // Our own sentences show names in code spans; nothing else may differ from a page with harmless names.
        expect(outlineOf(page).filter((one) => one !== 'code ')).toEqual(harmless.filter((one) => one !== 'code '))
        expect(page.comments).toEqual([])
        expect(page.errors).toEqual([])
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  test.each([
    ['text', html`<p>${'<b>&"\'`'}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;&#96;</p>'],
    ['an attribute', html`<p title="${'" onclick="x'}"></p>`, '<p title="&quot; onclick=&quot;x"></p>'],
    ['markup of our own', html`<p>${html`<b>x</b>`}${[html`<i>y</i>`]}${1}</p>`, '<p><b>x</b><i>y</i>1</p>'],
    ['control and bidirectional characters', html`${'a\u0007b\u202Ec\n'}`, 'a\uFFFDb\uFFFDc\uFFFD'],
    ['lines of code', lines('a\tb\r\n<c>\u0007', 100), 'a\tb\n&lt;c&gt;\uFFFD'],
    ['a sentence with code spans', prose('we saw `a<b`; write\n``c`d``'), 'we saw <code>a&lt;b</code>; write <code>c&#96;d</code>'],
    ['a link to a page', outside(html`x`, 'https://a.example/b#c'), '<a href="https://a.example/b#c" rel="noopener noreferrer">x</a>'],
    ['an address that is none', outside(html`x`, 'javascript:alert(1)'), 'x'],
    ['an address that would leave its attribute', outside(html`x`, 'https://a.example/" onclick="x'), 'x'],
    ['a style of our own', own('a > b {}'), 'a > b {}'],
  ])('%s', (_, { markup }, expected) => {
    expect(markup).toBe(expected)
  })
})
