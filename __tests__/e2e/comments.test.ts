/** The life of our comments over several pushes, with the real bundle and a GitHub that remembers. */
import { describe, expect, test } from '@jest/globals'
import type { FakeGitHub, FakeOptions } from '../support/github/server.js'
import { startScene } from '../support/github/scene.js'

const { start, run } = startScene()

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `x${index} = ${index}\n`).join('')
const url = (mode: string, host = 'db'): string => `URL_${host.toUpperCase()} = f'postgresql://app:{password}@${host}.acme.com/shop?sslmode=${mode}&sslrootcert=/etc/ca.pem'\n`
const base = lines(30)
const bad = `${lines(5)}${url('disable')}${lines(30).slice(lines(5).length)}`
const good = bad.replace('disable', 'verify-full')
const bodies = (fake: FakeGitHub): string[] => fake.state.comments.map(({ body }) => body)

function reply(fake: FakeGitHub): void {
  const [first] = fake.state.comments
  if (first !== undefined) fake.state.comments.push({ ...first, id: 9999, body: 'Why is that?', author: 'alice', in_reply_to_id: first.id })
}

describe('the same finding over several pushes has one comment', () => {
  test.concurrent.each<[string, (fake: FakeGitHub) => void]>([
    ['an unrelated file', (fake) => fake.push({ 'app.py': bad, 'other.py': 'y = 1\n' })],
    ['lines above it', (fake) => fake.push({ 'app.py': `z = 1\n${bad}` })],
    ['a rebase onto another base', (fake) => fake.push({ 'app.py': `# new base\n${bad}` }, { 'app.py': `# new base\n${base}` })],
    ['a rebase onto a base that moved it far down', (fake) => fake.push({ 'app.py': `${lines(90)}${bad}` }, { 'app.py': `${lines(90)}${base}` })],
    ['the same commit again', () => undefined],
  ])('after %s', async (_, push) => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad } })
    await run(fake)
    const [before] = bodies(fake)
    push(fake)
    expect((await run(fake)).code).toBe(1)
    expect([fake.state.comments.length, fake.state.reviews.length, bodies(fake)[0]]).toEqual([1, 1, before])
  })

  test.concurrent('after its line was edited, on the new line; nothing is left on the old one', async () => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad } })
    await run(fake)
    fake.push({ 'app.py': bad.replace('URL_DB', 'DATABASE_URL') })
    await run(fake)
    expect(fake.state.comments.map(({ line }) => line)).toEqual([6])
  })

  test.concurrent('two checks of different names in one repository leave each other alone', async () => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad } })
    await run(fake)
    await run(fake, { inputs: { 'check-name': 'Strict database TLS' } })
    expect(fake.state.comments.length).toBe(2)
    expect(fake.state.checkRuns.map(({ name }) => name)).toEqual(['Database TLS grade', 'Strict database TLS'])
    fake.push({ 'app.py': good })
    await run(fake)
    expect(fake.state.comments.length).toBe(1)
  })
})

describe('a finding that is gone', () => {
  test.concurrent('leaves no open conversation when nobody answered', async () => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad } })
    await run(fake)
    fake.push({ 'app.py': good })
    expect((await run(fake)).code).toBe(0)
    expect(fake.state.comments).toEqual([])
  })

  test.concurrent('is said in its conversation, with every answer kept, and comes back as a new comment', async () => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad } })
    await run(fake)
    reply(fake)
    fake.push({ 'app.py': good })
    await run(fake)
    expect(bodies(fake)[0]).toMatch(new RegExp(`^Fixed in ${fake.state.repository.headSha.slice(0, 7)}\\.`))
    expect(bodies(fake)[1]).toBe('Why is that?')
    expect(fake.state.resolved.size).toBe(0)
    const [closed] = bodies(fake)
    fake.push({ 'app.py': bad })
    expect((await run(fake)).code).toBe(1)
    expect([fake.state.comments.length, bodies(fake)[0]]).toEqual([3, closed])
  })

  test.concurrent('is resolved where the token may do that', async () => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad }, permissions: { contents: 'write' } })
    await run(fake)
    fake.push({ 'app.py': good })
    await run(fake)
    expect(bodies(fake)[0]).toMatch(/^Fixed in /)
    expect([...fake.state.resolved]).toEqual([fake.state.comments[0]?.id])
    expect(fake.requests.filter(({ operation }) => operation === 'graphql').length).toBe(2)
  })

  test.concurrent.each(['absent', 'refused'] as const)('where GraphQL is %s nothing is lost and nothing is said', async (graphql) => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad }, permissions: { graphql } })
    await run(fake)
    reply(fake)
    fake.push({ 'app.py': good })
    const { code, stdout } = await run(fake)
    expect([code, fake.state.comments.length]).toEqual([0, 2])
    expect(stdout).not.toContain('Not published')
  })

  test.concurrent('by an edit elsewhere in its file, though its own line did not change', async () => {
    const env = (mode: string): string => `DATABASE_URL=postgresql://app@db.acme.com/shop\n${'X=1\n'.repeat(20)}PGSSLMODE=${mode}\nPGSSLROOTCERT=/etc/ca.pem\n`
    const fake = await start({ base: {}, head: { '.env': env('disable') } })
    await run(fake)
    expect(fake.state.comments.map(({ line }) => line)).toEqual([1])
    fake.push({ '.env': env('verify-full') })
    expect((await run(fake)).code).toBe(0)
    expect(fake.state.comments).toEqual([])
  })

  test.concurrent('while another one stands: only its own comment goes', async () => {
    const both = `${url('disable', 'one')}${lines(10)}${url('disable', 'two')}`
    const fake = await start({ base: {}, head: { 'app.py': both } })
    await run(fake)
    expect(fake.state.comments.length).toBe(2)
    fake.push({ 'app.py': both.replace('disable', 'verify-full') })
    await run(fake)
    expect(fake.state.comments.map(({ body }) => body.includes('two.acme.com'))).toEqual([true])
    expect(fake.state.reviews.length).toBe(1)
  })

  test.concurrent('by an ignore that the change adds is no fix, and the ignore leads the review that follows', async () => {
    const fake = await start({ base: {}, head: { 'app.py': url('disable', 'one') } })
    await run(fake)
    const ignored = `# db-tls-gate: ignore[require-tls] -- lab until 2099-01-01\n${url('disable', 'one')}`
    fake.push({ 'app.py': ignored })
    const second = await run(fake)
    expect(bodies(fake)[0]).toMatch(/^Not reported since /)
    expect(second.summary.split('\n\n')[1]).toContain('**New in this change: 1 ignored finding**')
    expect(fake.state.checkRuns.at(-1)?.title).toContain('1 finding ignored by this change')
    fake.push({ 'app.py': `${ignored}${lines(9)}${url('disable', 'two')}` })
    await run(fake)
    expect(fake.state.reviews.at(-1)?.body.split('\n\n')[1]).toContain('**New in this change: 1 ignored finding**')
  })
})

describe('whose comments they are', () => {
  const app: Partial<FakeOptions> = { viewer: 'acme-gate[bot]' }

  test.concurrent.each<[string, Partial<FakeOptions>, Record<string, string>]>([
    ["another app's token", app, {}],
    ["another app's token without a check run", app, { 'check-run': 'false' }],
    ["a person's token, which cannot write check runs", { viewer: 'alice' }, {}],
  ])('%s knows its own again', async (_, options, inputs) => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad }, ...options })
    await run(fake, { inputs })
    await run(fake, { inputs })
    expect(fake.state.comments.length).toBe(1)
    fake.push({ 'app.py': good })
    await run(fake, { inputs })
    expect(fake.state.comments).toEqual([])
  })

  test.concurrent('a stranger who pastes the marker, even of a finding, silences nothing and is left alone', async () => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad }, ...app })
    await run(fake, { inputs: { 'check-run': 'false' } })
    const [own] = fake.state.comments
    fake.state.comments = own === undefined ? [] : [{ ...own, author: 'mallory' }]
    await run(fake, { inputs: { 'check-run': 'false' } })
    expect(fake.state.comments.map(({ author }) => author)).toEqual(['mallory', 'acme-gate[bot]'])
    fake.push({ 'app.py': good })
    await run(fake, { inputs: { 'check-run': 'false' } })
    expect(fake.state.comments.map(({ author, body }) => [author, body === own?.body])).toEqual([['mallory', true]])
  })
})

describe('many, bad and lost ones', () => {
  const many = (count: number): string => Array.from({ length: count }, (_, index) => url('disable', `h${index}`)).join('')

  test.concurrent('70 connections: three reviews, none lost; the second run writes nothing', async () => {
    const fake = await start({ base: {}, head: { 'app.py': many(70) } })
    await run(fake)
    expect([fake.state.reviews.length, fake.state.comments.length]).toEqual([3, 70])
    await run(fake)
    expect([fake.state.reviews.length, fake.state.comments.length]).toEqual([3, 70])
  })

  test.concurrent('one line that GitHub refuses: all others are posted, and that one is in the summary', async () => {
    const fake = await start({ base: {}, head: { 'a.py': many(20), 'b.py': url('disable', 'odd') }, refusedLines: ['b.py:1'] })
    const { code, summary, stdout } = await run(fake)
    expect([code, fake.state.comments.length]).toEqual([1, 20])
    expect(summary).toContain('**Without a review comment**\n- `b.py:1`')
    expect(stdout).toContain('Not published: writing the review: HTTP 422')
  })

  test.concurrent.each([
    ['500 before the review was written', { status: 500 }],
    ['502 after it was', { status: 502, afterWork: true }],
    ['a dropped connection after it was', { drop: true, afterWork: true }],
  ])('%s: one review in the end', async (_, fault) => {
    const fake = await start({ base: { 'app.py': base }, head: { 'app.py': bad } })
    fake.faults.push({ operation: 'pulls/create-review', times: 1, ...fault })
    const { stdout } = await run(fake)
    expect([fake.state.reviews.length, fake.state.comments.length]).toEqual([1, 1])
    expect(stdout).not.toContain('Not published')
  })

  test.concurrent('a connection that an edit elsewhere changed is named in review, summary and check run, though its line is not in the diff', async () => {
    const env = (mode: string): string => `DATABASE_URL=postgresql://app@db.acme.com/shop\n${'X=1\n'.repeat(20)}PGSSLMODE=${mode}\nPGSSLROOTCERT=/etc/ca.pem\n`
    const fake = await start({ base: { '.env': env('verify-full') }, head: { '.env': env('disable'), 'app.py': url('disable', 'one') } })
    const { summary } = await run(fake)
    expect(fake.state.reviews[0]?.body).toContain('their own lines are not in the diff**\n- `.env:1`')
    expect(summary).toContain('**Without a review comment**\n- `.env:1`')
    expect(fake.state.checkRuns[0]?.annotations).toContainEqual(expect.objectContaining({ path: '.env', start_line: 1 }))
  })
})
