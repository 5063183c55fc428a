/** The HTML report in a real Chromium, from disk: filters, keyboard, accessibility (axe-core) in both colour schemes, print, and a thousand connections. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Review } from '../../src/engine/model.js'
import { rules } from '../../src/engine/rules/registry.js'
import { renderHtml } from '../../src/publishers/html.js'
import { findChromium, launch } from '../support/chromium.js'
import { temporaryFolder } from '../support/gitRepo.js'
import { aConnection, aDetail, aFinding, aReview, publication } from '../support/github/review.js'
import { aLargeReview } from '../support/largeReview.js'


const program = findChromium()
// CI requires it; elsewhere the name says why nothing is run.
const isRun = program !== null || process.env['BROWSER'] === 'required'

;(isRun ? describe : describe.skip)(isRun ? 'the HTML report in Chromium' : 'the HTML report in Chromium (skipped: no chromium is installed)', () => {
  let browser: Browser | null = null
  const folder = temporaryFolder()
  let count = 0

  beforeAll(async () => {
    if (program === null) throw new Error('BROWSER=required, and no chromium is installed')
    browser = await launch(program)
  })
  afterAll(() => browser?.close())

  /** Opens the report from disk. Whatever it tries to load, or fails in, fails the test. */
  async function open(review: Review, options: BrowserContextOptions = {}): Promise<Page> {
    if (browser === null) throw new Error('no browser')
    const file = join(folder, `${++count}.html`)
    writeFileSync(file, renderHtml(review, rules, publication))
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, offline: true, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const troubles: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(`asked for ${request.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    page.on('pageerror', (error) => void troubles.push(error.message))
    await page.goto(pathToFileURL(file).href)
    expect(troubles).toEqual([])
    return page
  }

  const shown = (page: Page): Promise<number> => page.locator('article:visible').count()
  const status = (page: Page): Promise<string | null> => page.getByRole('status').textContent()

  describe('filters', () => {
    let page: Page | null = null
    const opened = async (): Promise<Page> => (page ??= await open(aLargeReview(60)))

    test.each<[string, (page: Page) => Promise<unknown>, (connection: Review['report']['connections'][number]) => boolean]>([
      ['by grade', async (on) => { for (const grade of ['A', 'C', 'D', 'E', 'none']) await on.locator(`input[value="${grade}"]`).uncheck() }, ({ grade }) => grade === 'F'],
      ['by severity', (on) => on.getByLabel('Severity').selectOption({ label: 'high findings or worse' }), ({ findings }) => findings.some(({ severity }) => severity !== 'medium')],
      ['by family', (on) => on.getByLabel('Family').selectOption('mysql'), ({ family }) => family === 'mysql'],
      ['by change', (on) => on.getByLabel('Change').selectOption('added modified'), ({ change }) => change !== 'moved'],
      ['by words of the path and the endpoint, in any case', (on) => on.getByLabel('Path or endpoint contains').fill('DB-7. team-7'), ({ path, endpoint }) => path.includes('team-7') && endpoint.includes('db-7.')],
      ['by two of them', async (on) => { await on.getByLabel('Family').selectOption('redis'); await on.getByLabel('Severity').selectOption({ label: 'any finding' }) }, ({ family, findings }) => family === 'redis' && findings.length > 0],
      ['to nothing', (on) => on.getByLabel('Path or endpoint contains').fill('no such thing'), () => false],
    ])('%s', async (_, choose, passes) => {
      const on = await opened()
      await choose(on)
      const expected = aLargeReview(60).report.connections.filter(passes).length
      expect([await shown(on), await status(on)]).toEqual([expected, `${expected} of 60 connections shown`])
      await on.getByRole('button', { name: 'Reset' }).click()
      await on.getByText('60 of 60 connections shown').waitFor()
    })

    test('and all findings open and close at once', async () => {
      const on = await opened()
      await on.getByRole('button', { name: 'Close all' }).click()
      expect(await on.locator('details[open]').count()).toBe(0)
      await on.getByRole('button', { name: 'Open all' }).click()
      expect(await on.locator('details:not([open])').count()).toBe(0)
    })
  })

  test('without a script it is the whole list, every finding within reach, and no control that does nothing', async () => {
    const page = await open(aLargeReview(30), { javaScriptEnabled: false })
    expect([await shown(page), await page.locator('form:visible').count(), await page.locator('details[open]').count() > 0]).toEqual([30, 0, true])
  })

  test('the keyboard reaches the list, every filter and every finding, and one sees where it is', async () => {
    const page = await open(aReview([{ connection: aConnection() }]))
    const reached: string[] = []
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(`(() => { const at = document.activeElement; const { outlineStyle, outlineWidth } = getComputedStyle(at); return (at.name || at.id || at.textContent.trim().slice(0, 24)) + ' ' + outlineStyle + ' ' + outlineWidth })()`))
    }
    expect(reached.map((one) => one.replace(' solid 3px', ''))).toEqual([
      'Skip to the connections', 'workflow run', 'grade', 'severity', 'family', 'change', 'text', 'Reset', 'open-all', 'close-all', '1 finding require-tls', 'require-tls', 'CWE-319', 'OWASP API8:2023',
    ])
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details[open]').count()).toBe(0)
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('connections')
  })

  test('a screen reader finds landmarks and headings in order', async () => {
    const page = await open(aReview([{ connection: aConnection() }]))
    const tree = await page.locator('body').ariaSnapshot()
    for (const part of ['banner:', 'main:', 'contentinfo:', 'search "Filter the connections":', 'heading "F · 1 insecure database connection" [level=1]', 'heading "Connections" [level=2]', 'heading "Grade F: app.py:3" [level=3]', 'heading "How to fix it" [level=4]', '- status: 1 of 1 connection shown']) expect(tree).toContain(part)
  })

  const long = 'x'.repeat(10_000)
  const hostile = aReview(
    [{ connection: aConnection({ path: `${long}/<b>"'.py`, endpoint: `postgresql://***@${long}/db`, findings: [aFinding({ message: `\`${long}\` is long` })] }), detail: aDetail({ driverTitle: long, frame: [{ line: 3, text: long, from: 4, to: 9000 }] }) }],
    { unread: [{ path: long, reason: long }], suppressed: [{ path: long, line: 1, ruleId: 'require-tls', reason: long, by: 'comment' }] },
  )

  test.each<[string, Review, BrowserContextOptions]>([
    ['light', aLargeReview(12), { colorScheme: 'light' }],
    ['dark', aLargeReview(12), { colorScheme: 'dark' }],
    ['on a narrow screen, with long names', hostile, { viewport: { width: 320, height: 700 } }],
    ['empty', aReview([]), {}],
  ])('axe-core finds nothing to mend, and nothing is wider than the screen: %s', async (_, review, options) => {
    const page = await open(review, options)
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await page.evaluate(axeSource)
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(15)
  })

  test('dark is dark, light is light', async () => {
    const background = async (colorScheme: 'light' | 'dark'): Promise<unknown> => (await open(aReview([]), { colorScheme })).evaluate('getComputedStyle(document.body).backgroundColor')
    expect([await background('light'), await background('dark')]).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)'])
  })

  test('on paper it has every finding and no control', async () => {
    const page = await open(aReview([{ connection: aConnection() }]))
    await page.getByRole('button', { name: 'Close all' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form:visible').count()).toBe(0)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await page.getByText('How to fix it').isVisible()).toBe(true)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await page.locator('details[open]').count()).toBe(0)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  test('a thousand connections are all there and filter in one task', async () => {
    const page = await open(aLargeReview(1000))
    await page.getByLabel('Path or endpoint contains').fill('team-3/')
    const expected = aLargeReview(1000).report.connections.filter(({ path }) => path.includes('team-3/')).length
    expect([await shown(page), await status(page)]).toEqual([expected, `${expected} of 1000 connections shown`])
    // So many are closed at first; what is in the page is what is asked for, not more.
    expect(await page.locator('details[open]').count()).toBe(0)
  })

  test('hostile text runs nothing and shows itself', async () => {
    const evil = `<img src=x onerror="document.title='evil'"><script>document.title='evil'</script>`
    const page = await open(aReview([{ connection: aConnection({ path: `${evil}.py`, family: '"><script>document.title=1</script>', findings: [aFinding({ message: `\`${evil}\`` })] }) }]))
    expect(await page.title()).toBe('F · 1 insecure database connection – db-tls-gate')
    expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toContain(`${evil}.py:3`)
  })
})

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
