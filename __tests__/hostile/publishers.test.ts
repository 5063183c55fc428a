/** Whatever a pull request holds: no output of any kind holds a password in any shape, starts a command, mentions anyone, links anywhere or forges markup. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { Review } from '../../src/engine/model.js'
import { review } from '../../src/engine/review.js'
import { rules } from '../../src/engine/rules/registry.js'
import { createRunner } from '../../src/io/github/runner.js'
import { renderHtml } from '../../src/publishers/html.js'
import { renderJson } from '../../src/publishers/json.js'
import { renderMarkdownReport } from '../../src/publishers/markdownReport.js'
import type { CheckRun, Forge, ReviewComment } from '../../src/publishers/port.js'
import { publishReview } from '../../src/publishers/publishReview.js'
import { renderSarif } from '../../src/publishers/sarif.js'
import { renderTerminal } from '../../src/publishers/terminal.js'
import { aChange, aFile } from '../support/change.js'
import { leaksOf } from '../support/forms.js'
import { publication } from '../support/github/review.js'
import { commandsOf } from '../support/github/runner.js'
import { type HostileFile, hostileFiles } from '../support/hostileChange.js'
import { attribute, readPage } from '../support/htmlPage.js'
import { aPolicy } from '../support/policy.js'
import { linked, renderedMarkdown } from '../support/renderedMarkdown.js'
import { expectValidSarif } from '../support/sarifSchema.js'
import { expectValidReport } from '../support/schema.js'


const folder = mkdtempSync(join(tmpdir(), 'db-tls-gate-hostile-'))
const [summaryFile, outputFile] = [join(folder, 'summary'), join(folder, 'output')]
let printed = ''
let stdout: { mockRestore: () => void } | null = null

beforeEach(() => {
  process.env['GITHUB_STEP_SUMMARY'] = summaryFile
  process.env['GITHUB_OUTPUT'] = outputFile
  stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => stdout?.mockRestore())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outputs {
  /** What GitHub renders, by name. */
  readonly markdown: readonly (readonly [string, string])[]
  readonly terminal: readonly string[]
  readonly log: string
  readonly json: string
  readonly sarif: readonly string[]
  readonly html: string
  readonly outputs: string
  /** Everything that was handed to GitHub. */
  readonly requests: string
  readonly checkRun: CheckRun
}

/** Everything that leaves the process, in every form, by the publishers themselves; the forge only writes down. */
async function publish(of: Review, permission: 'write' | 'read'): Promise<Outputs> {
  const sent: unknown[][] = []
  const forge = new Proxy({} as Forge, {
    get: (_, name) => async (...values: unknown[]) => {
      sent.push([name, ...values])
      if (name === 'headMoved') return { ok: true, value: false }
      if (name === 'ownComments') return { ok: true, value: [] }
      if (name === 'threads') return { ok: true, value: new Map() }
      if (permission === 'read') return { ok: false, error: { kind: 'forbidden', reason: 'HTTP 403' } }
      return { ok: true, value: name === 'createCheckRun' ? { url: null, trouble: null } : undefined }
    },
  })
  writeFileSync(summaryFile, '')
  writeFileSync(outputFile, '')
  printed = ''
  const { config } = aPolicy()
  await publishReview({ forge, runner: createRunner(process.env) }, of, { ...config, checkRun: true, stepSummary: true }, publication, null)
  const named = (name: string): unknown[][] => sent.filter(([each]) => each === name)
  const comments = named('createReview').flatMap(([, body, list]) => [['review', String(body)] as const, ...(list as ReviewComment[]).map((comment) => ['comment', comment.body] as const)])
  const checkRun = named('createCheckRun')[0]?.[1] as CheckRun
  return {
    markdown: [['summary', readFileSync(summaryFile, 'utf8')], ['report', renderMarkdownReport(of)], ['check run', checkRun.summary], ['title', checkRun.title], ...comments],
    terminal: [true, false].map((colour) => renderTerminal(of, { colour, columns: 80, quiet: false })),
    log: printed,
    json: renderJson(of),
    sarif: [true, false].map((withSuppressed) => renderSarif(of, rules, { ...publication, withSuppressed })),
    html: renderHtml(of, rules, publication),
    outputs: readFileSync(outputFile, 'utf8'),
    requests: JSON.stringify(sent),
    checkRun,
  }
}

const changeOf = (files: readonly HostileFile[]): ReturnType<typeof aChange> => aChange(...files.map(({ path, before, after }) => aFile(path, before === '' ? null : before, after)))

/** Found connections, so that the property is known to be about something. */
let met = 0

async function holds(check: (outputs: Outputs, of: Review, files: readonly HostileFile[]) => void, seed: number, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileFiles(3), fc.constantFrom('write' as const, 'read' as const), async (files, permission) => {
      const answer = review({ ...changeOf(files), unread: [{ path: `${files[0]?.path ?? ''}.sql`, reason: 'larger than 5 MB' }] }, aPolicy())
      met += answer.report.connections.length
      check(await publish(answer, permission), answer, files)
    }),
    { seed, numRuns },
  )
}

const near = (text: string, form: string): string => text.slice(Math.max(0, text.indexOf(form) - 100), text.indexOf(form) + form.length + 20)
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/
const ourPages = /^https:\/\/github\.example\/(?:octo\/shop\/actions\/runs\/42|acme\/db-tls-gate\/blob\/v1\/docs\/[\w/.-]+)$/
const marker = /^<!-- db-tls-gate:v\d+:[0-9a-f]{12}:[\w.,:-]* -->$/

describe('whatever a pull request holds', () => {
  test('no output holds its password, in clear, escaped, encoded or hashed', () =>
    holds(({ markdown, terminal, log, json, sarif, html, outputs, requests }, _, files) => {
      const all = [...markdown, ...terminal.map((text) => ['terminal', text] as const), ['log', log], ['JSON', json], ...sarif.map((text) => ['SARIF', text] as const), ['HTML', html], ['outputs', outputs], ['requests', requests]] as const
      for (const { secret } of files) expect(all.flatMap(([kind, text]) => leaksOf(secret, text).map((form) => ({ kind, form, near: near(text, form) })))).toEqual([])
    }, 1, 100))

  test('the log starts no command but our annotations, and no line is steered', () =>
    holds(({ log, outputs, terminal }) => {
      for (const { name, properties } of commandsOf(log)) {
        expect(['error', 'warning', 'notice']).toContain(name)
        expect(Object.keys(properties).filter((key) => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key))).toEqual([])
      }
      for (const text of [log, outputs, terminal[1] ?? '']) expect(text).not.toMatch(invisible)
      // What is coloured is coloured by us: without our sequences nothing is left of any.
      expect((terminal[0] ?? '').replaceAll(/\u001b\[[\d;]+m/g, '')).not.toMatch(invisible)
      for (const text of terminal) expect(text).not.toContain('\r')
    }, 2, 40))

  test('Markdown mentions nobody, links nowhere, and holds no markup but our own marker', () =>
    holds(({ markdown, sarif, checkRun }, _, files) => {
      const messages = sarif.flatMap((text) => expectValidSarif(text).results.map(({ message }) => ['SARIF', message.text] as const))
      for (const [kind, text] of [...markdown, ...messages]) {
        const { prose, html, links } = renderedMarkdown(text)
        expect({ kind, linked: linked.exec(prose)?.[0] ?? null, text: linked.test(prose) ? text : '' }).toEqual({ kind, linked: null, text: '' })
        expect(links.filter((link) => !ourPages.test(link))).toEqual([])
        expect(html.map((each) => each.trim()).filter((each) => kind !== 'comment' || !marker.test(each))).toEqual([])
        expect(text).not.toMatch(invisible)
      }
      // Plain text, but shown beside the lines of whoever reviews.
      for (const { title, message } of checkRun.annotations) expect(title + message).not.toMatch(invisible)
      expect(checkRun.summary.length).toBeLessThanOrEqual(65_535)
      expect(files.length).toBeGreaterThan(0)
    }, 3, 40))

  test('the HTML page holds no element, attribute, address or comment that is not ours', () =>
    holds(({ html }) => {
      const { elements, comments, errors } = readPage(html)
      expect([comments, errors]).toEqual([[], []])
      const names = 'html head meta title style body a header p span div h1 strong code dl dt dd b main section h2 h3 h4 ul li q br ol form fieldset legend label input select option button article details summary pre mark footer script'.split(' ')
      expect([...new Set(elements.map(({ tagName }) => tagName))].filter((name) => !names.includes(name))).toEqual([])
      const attributes = 'lang charset http-equiv content name class href rel id aria-labelledby aria-label aria-hidden aria-live role tabindex hidden type value checked for autocomplete spellcheck open data-grade data-severities data-family data-change data-text'.split(' ')
      expect([...new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))].filter((name) => !attributes.includes(name))).toEqual([])
      const addresses = elements.flatMap((element) => attribute(element, 'href') ?? [])
      expect(addresses.filter((address) => !/^#[\w-]+$|^https:\/\/(?:cwe\.mitre\.org|owasp\.org)\//.test(address) && !ourPages.test(address))).toEqual([])
    }, 4, 30))

  test('JSON and SARIF stay valid, and hide nothing from a terminal', () =>
    holds(({ json, sarif }) => {
      expectValidReport(json)
      for (const text of sarif) expectValidSarif(text)
      expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/)
    }, 5, 30))

  test('the properties were about connections', () => {
    expect(met).toBeGreaterThan(300)
  })
})
