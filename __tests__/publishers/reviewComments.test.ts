import { describe, expect, test } from '@jest/globals'
import { err, ok } from '../../src/engine/result.js'
import type { Review } from '../../src/engine/model.js'
import type { Forge, OwnComment, Refusal, ReviewComment } from '../../src/publishers/port.js'
import { isOurComment, publishReviewComments } from '../../src/publishers/reviewComments.js'
import { aConnection, aDetail, aFinding, aReview, publication } from '../support/github/review.js'

interface Sent {
  readonly reviews: { body: string; comments: readonly ReviewComment[] }[]
  readonly calls: string[]
  readonly updated: { id: number; body: string }[]
  readonly deleted: number[]
}

/** A forge in memory. `refuse`: why a review with these comments is not taken. */
function fakeForge(options: { own?: readonly OwnComment[]; moved?: boolean; refuse?: (comments: readonly ReviewComment[]) => Refusal | null; losesAnswer?: boolean } = {}): Forge & Sent {
  const standing = [...(options.own ?? [])]
  const sent: Sent = { reviews: [], calls: [], updated: [], deleted: [] }
  return {
    ...sent,
    async headMoved() {
      sent.calls.push('headMoved')
      return ok(options.moved ?? false)
    },
    async ownComments() {
      sent.calls.push('ownComments')
      return ok(standing)
    },
    async createReview(body, comments) {
      sent.calls.push('createReview')
      const refusal = options.refuse?.(comments) ?? null
      if (refusal !== null) return err(refusal)
      sent.reviews.push({ body, comments })
      comments.forEach(({ path, body: own, endLine }, index) => standing.push({ id: index, path, body: own, line: endLine, hasReplies: false }))
      return options.losesAnswer === true ? err({ kind: 'failed', reason: 'HTTP 502' }) : ok(undefined)
    },
    async updateComment(id, body) {
      sent.updated.push({ id, body })
      return ok(undefined)
    },
    async deleteComment(id) {
      sent.deleted.push(id)
      return ok(undefined)
    },
    createCheckRun: async () => ok({ url: null }),
  }
}

const bad = aReview([{ connection: aConnection() }])
const many = (count: number): Review =>
  aReview(
    Array.from({ length: count }, (_, index) => ({
      connection: aConnection({ startLine: index + 1, findings: [aFinding({ fingerprint: `fp${index}` })] }),
      detail: aDetail({ anchor: { startLine: index + 1, endLine: index + 1 } }),
    })),
  )
async function commentOf(review: Review): Promise<ReviewComment> {
  const forge = fakeForge()
  await publishReviewComments(forge, review, publication, 0)
  const comment = forge.reviews[0]?.comments[0]
  if (comment === undefined) throw new Error('no comment')
  return comment
}

describe('a review comment', () => {
  test('shows grade, wire, finding with its page, the fix, the driver and what it is relevant to', async () => {
    const { path, startLine, endLine, body } = await commentOf(bad)
    expect({ path, startLine, endLine }).toEqual({ path: 'app.py', startLine: 3, endLine: 3 })
    expect(body).toContain('**Grade F** (2 of 100) · cleartext · `postgresql://***@cockroachdb-host:26257/defaultdb`')
    expect(body).toContain('[`require-tls`](https://github.example/acme/db-tls-gate/blob/v1/docs/rules/require-tls.md)')
    expect(body).toContain('for mutual TLS also `sslcert` and `sslkey`')
    expect(body).toContain('```text\npostgresql://***@cockroachdb-host:26257/defaultdb?sslmode=verify-full&sslrootcert=/path/to/ca.crt\n```')
    // The hardened text says it; the same as a list would say it twice.
    expect(body).not.toContain('Set `sslmode')
    expect(body).toContain('libpq, **assumed**')
    expect(body).toContain('Relevant to CWE-319, OWASP API8:2023, ASVS v5.0.0-12.3.1, PCI DSS 4.2.1.')
    expect(isOurComment(body, 'Database TLS grade')).toBe(true)
    expect(isOurComment(body, 'Another check')).toBe(false)
  })

  test('shows before and after of a modified connection', async () => {
    const connection = aConnection({ change: 'modified', before: { posture: 'verify-full', score: 92, grade: 'A' } })
    expect((await commentOf(aReview([{ connection }]))).body).toContain('**Grade A → F** (92 → 2 of 100) · verify-full → cleartext')
  })

  test('holds a suggestion on exactly the lines that it replaces', async () => {
    const suggestion = { startLine: 4, endLine: 4, replacement: "    '?sslmode=verify-full'", safe: false }
    const review = aReview([{ connection: aConnection({ endLine: 6, findings: [aFinding({ suggestion })] }), detail: aDetail({ anchor: { startLine: 3, endLine: 6 } }) }])
    const { startLine, endLine, body } = await commentOf(review)
    expect([startLine, endLine]).toEqual([4, 4])
    expect(body).toContain("```suggestion\n    '?sslmode=verify-full'\n```")
  })

  test.each([
    ['outside of the commentable lines', { startLine: 40, endLine: 40, replacement: 'x', safe: true }],
    ['with a carriage return, which the fence would lose', { startLine: 3, endLine: 3, replacement: 'x\r', safe: true }],
  ])('offers no suggestion %s', async (_, suggestion) => {
    const { body, startLine } = await commentOf(aReview([{ connection: aConnection({ findings: [aFinding({ suggestion })] }) }]))
    expect(body).not.toContain('suggestion\n')
    expect(startLine).toBe(3)
  })

  test('a hostile endpoint, name or message stays inside of code spans', async () => {
    const hostile = '`@org/team` <!-- <img src=x onerror=1> [a](javascript:x) \n# head'
    const { body } = await commentOf(aReview([{ connection: aConnection({ endpoint: hostile, because: hostile, findings: [aFinding({ message: hostile })] }) }]))
    const outside = body.replaceAll(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '').replace(/<!-- db-tls-gate:v1:[^>]*-->$/, '')
    expect(outside).not.toMatch(/@org|<!--|<img|javascript|^# head/m)
  })
})

describe('posting', () => {
  test('asks nothing when there is nothing to say and nothing stands', async () => {
    const forge = fakeForge()
    await publishReviewComments(forge, aReview([]), publication, 0)
    expect(forge.calls).toEqual([])
  })

  test.each([
    ['advised', { graded: false, grade: null, score: null }, {}],
    ['moved', { change: 'moved' as const }, {}],
    ['without a line in the diff', {}, { anchor: null }],
    ['without findings', { findings: [] }, {}],
  ])('writes no inline comment for a connection that is %s', async (_, connection, detail) => {
    const forge = fakeForge()
    await publishReviewComments(forge, aReview([{ connection: aConnection(connection), detail: aDetail(detail) }]), publication, 0)
    expect(forge.reviews).toEqual([])
  })

  test('sends thirty comments at a time and at most ninety', async () => {
    const forge = fakeForge()
    const { unplaced, comments } = await publishReviewComments(forge, many(100), publication, 0)
    expect(forge.reviews.map((review) => review.comments.length)).toEqual([30, 30, 30])
    expect([comments, unplaced.length]).toEqual([90, 10])
  })

  test('finds the comment that sinks a review by halves and posts all others', async () => {
    const forge = fakeForge({ refuse: (comments) => (comments.some(({ endLine }) => endLine === 7) ? { kind: 'invalid', reason: 'HTTP 422' } : null) })
    const { unplaced } = await publishReviewComments(forge, many(20), publication, 0)
    expect(forge.reviews.flatMap(({ comments }) => comments).length).toBe(19)
    expect(unplaced.map(({ connection }) => connection.startLine)).toEqual([7])
    expect(forge.reviews.filter(({ body }) => body.startsWith('**F · 20 insecure database connections**')).length).toBe(1)
  })

  test('gives up after a bounded number of refused reviews', async () => {
    const forge = fakeForge({ refuse: () => ({ kind: 'invalid', reason: 'HTTP 422' }) })
    const { unplaced } = await publishReviewComments(forge, many(90), publication, 0)
    expect(unplaced.length).toBe(90)
    expect(forge.calls.filter((call) => call === 'createReview').length).toBeLessThanOrEqual(16)
  })

  test('a read-only token is asked once', async () => {
    const forge = fakeForge({ refuse: () => ({ kind: 'forbidden', reason: 'HTTP 403' }) })
    const posted = await publishReviewComments(forge, many(60), publication, 0)
    expect(posted).toMatchObject({ comments: 0, troubles: ['HTTP 403'] })
    expect(posted.unplaced.length).toBe(60)
    expect(forge.calls.filter((call) => call === 'createReview').length).toBe(1)
  })

  test('after a lost answer it looks and does not send again', async () => {
    const forge = fakeForge({ losesAnswer: true })
    const { unplaced } = await publishReviewComments(forge, bad, publication, 0)
    expect(forge.calls).toEqual(['headMoved', 'createReview', 'ownComments'])
    expect(unplaced).toEqual([])
  })

  test('writes nothing inline when the head moved', async () => {
    const forge = fakeForge({ moved: true })
    const { unplaced } = await publishReviewComments(forge, bad, publication, 0)
    expect(forge.reviews).toEqual([])
    expect(unplaced.length).toBe(1)
  })
})

describe('own comments that stand already', () => {
  const standing = async (overrides: Partial<OwnComment> = {}): Promise<OwnComment> => ({ id: 5, path: 'app.py', body: (await commentOf(bad)).body, line: 3, hasReplies: false, ...overrides })

  test('are not posted again', async () => {
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, bad, publication, 1)
    expect([forge.reviews, forge.updated, forge.deleted]).toEqual([[], [], []])
  })

  test('are marked as fixed when their finding is gone, once', async () => {
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, aReview([]), publication, 1)
    expect(forge.updated).toEqual([{ id: 5, body: expect.stringMatching(/^Fixed in abcdef1\.\n\n<!-- db-tls-gate:v1:/) }])
    const again = fakeForge({ own: [await standing({ body: forge.updated[0]?.body ?? '' })] })
    await publishReviewComments(again, aReview([]), publication, 1)
    expect(again.updated).toEqual([])
  })

  test('are not called fixed when something could not be read', async () => {
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, aReview([], { verdict: 'incomplete', unread: [{ path: 'app.py', reason: 'HTTP 500' }] }), publication, 1)
    expect(forge.updated).toEqual([])
  })

  test('are written anew when outdated; the old one goes unless someone answered', async () => {
    const alone = fakeForge({ own: [await standing({ line: null })] })
    await publishReviewComments(alone, bad, publication, 1)
    expect([alone.reviews.length, alone.deleted]).toEqual([1, [5]])
    const answered = fakeForge({ own: [await standing({ line: null, hasReplies: true })] })
    await publishReviewComments(answered, bad, publication, 1)
    expect([answered.reviews.length, answered.deleted]).toEqual([1, []])
  })
})
