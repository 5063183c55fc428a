import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { err, ok } from '../../src/engine/result.js'
import type { Review } from '../../src/engine/model.js'
import type { Forge, OwnComment, Refusal, ReviewComment, Thread } from '../../src/publishers/port.js'
import { readMarker } from '../../src/publishers/marker.js'
import { isOurComment, publishReviewComments } from '../../src/publishers/reviewComments.js'
import { aConnection, aDetail, aFinding, aReview, publication } from '../support/github/review.js'

interface Sent {
  readonly reviews: { body: string; comments: readonly ReviewComment[] }[]
  readonly calls: string[]
  readonly updated: { id: number; body: string }[]
  readonly deleted: number[]
  readonly resolved: string[]
}

/** A forge in memory. `refuse`: why a review with these comments is not taken. */
function fakeForge(
  options: {
    own?: readonly OwnComment[]
    moved?: boolean
    refuse?: (comments: readonly ReviewComment[]) => Refusal | null
    /** `after`: the review is there, its answer is not; `before`: neither, the first time. */
    losesAnswer?: 'after' | 'before'
    threads?: readonly (readonly [number, Thread])[] | null
    gone?: boolean
  } = {},
): Forge & Sent {
  const standing = [...(options.own ?? [])]
  const sent: Sent = { reviews: [], calls: [], updated: [], deleted: [], resolved: [] }
  let lost = 0
  const edited = (): ReturnType<Forge['deleteComment']> => Promise.resolve(options.gone === true ? err({ kind: 'gone', reason: 'HTTP 404' }) : ok(undefined))
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
      if (options.losesAnswer === 'before' && lost++ === 0) return err({ kind: 'failed', reason: 'HTTP 502' })
      const refusal = options.refuse?.(comments) ?? null
      if (refusal !== null) return err(refusal)
      sent.reviews.push({ body, comments })
      comments.forEach(({ path, body: own, endLine }, index) => standing.push({ id: index, path, body: own, startLine: endLine, line: endLine, hasReplies: false }))
      return options.losesAnswer === 'after' ? err({ kind: 'failed', reason: 'HTTP 502' }) : ok(undefined)
    },
    async updateComment(id, body) {
      sent.updated.push({ id, body })
      return edited()
    },
    async deleteComment(id) {
      sent.deleted.push(id)
      return edited()
    },
    async threads() {
      sent.calls.push('threads')
      return options.threads === null ? err({ kind: 'forbidden', reason: 'HTTP 403' }) : ok(new Map(options.threads ?? []))
    },
    async resolveThread(id) {
      sent.resolved.push(id)
      return ok(undefined)
    },
    createCheckRun: async () => ok({ url: null, trouble: null }),
    async settle() {
      sent.calls.push('settle')
    },
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

  test.each([
    ['quotes', `url = "postgresql://a@b/c?sslmode=verify-full" + 'it''s'`],
    ['tabs and blanks at both ends', '\t  url: x  \t'],
    ['entities', '<url>jdbc:postgresql://a/b?ssl=true&amp;sslmode=verify-full</url> &lt;'],
    ['backticks, as many as a fence has', 'const url = ````${scheme}://a```suggestion` ~~~'],
    ['several lines, an empty one among them', 'a\n\n  b'],
    ['dollars and backslashes', '$& $1 \\n \\\\ $$'],
    ['letters of other scripts', 'größe = "数据库 😀"'],
  ])('holds a suggestion that GitHub applies letter by letter: %s', async (_, replacement) => {
    const suggestion = { startLine: 3, endLine: 3, replacement, safe: true }
    const { body } = await commentOf(aReview([{ connection: aConnection({ findings: [aFinding({ suggestion })] }) }]))
    const tokens = marked.lexer(body).flatMap((token) => (token.type === 'code' && token['lang'] === 'suggestion' ? [String(token['text'])] : []))
    expect(tokens).toEqual([replacement])
  })

  test('holds no suggestion where they are switched off', async () => {
    const suggestion = { startLine: 3, endLine: 3, replacement: 'x', safe: true }
    const forge = fakeForge()
    await publishReviewComments(forge, aReview([{ connection: aConnection({ findings: [aFinding({ suggestion })] }) }]), { ...publication, suggestions: false }, 0)
    expect(forge.reviews[0]?.comments[0]?.body).not.toContain('```suggestion')
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

  test('gives up after a number of refused reviews that GitHub takes in a minute and that finds one bad line in each of three', async () => {
    const forge = fakeForge({ refuse: () => ({ kind: 'invalid', reason: 'HTTP 422' }) })
    const { unplaced } = await publishReviewComments(forge, many(90), publication, 0)
    expect(unplaced.length).toBe(90)
    expect(forge.calls.filter((call) => call === 'createReview').length).toBeLessThanOrEqual(40)
  })

  test('a read-only token is asked once', async () => {
    const forge = fakeForge({ refuse: () => ({ kind: 'forbidden', reason: 'HTTP 403' }) })
    const posted = await publishReviewComments(forge, many(60), publication, 0)
    expect(posted).toMatchObject({ comments: 0, troubles: [{ kind: 'forbidden', reason: 'HTTP 403' }] })
    expect(posted.unplaced.length).toBe(60)
    expect(forge.calls.filter((call) => call === 'createReview').length).toBe(1)
  })

  test('after a lost answer it waits, looks and does not send again', async () => {
    const forge = fakeForge({ losesAnswer: 'after' })
    const { unplaced } = await publishReviewComments(forge, bad, publication, 0)
    expect(forge.calls).toEqual(['headMoved', 'createReview', 'settle', 'ownComments'])
    expect(unplaced).toEqual([])
  })

  test('after an error that wrote nothing it sends again, once', async () => {
    const forge = fakeForge({ losesAnswer: 'before' })
    const { unplaced, troubles } = await publishReviewComments(forge, bad, publication, 0)
    expect(forge.calls).toEqual(['headMoved', 'createReview', 'settle', 'ownComments', 'createReview'])
    expect([unplaced, troubles, forge.reviews.length]).toEqual([[], [], 1])
    const never = fakeForge({ refuse: () => ({ kind: 'failed', reason: 'HTTP 500' }) })
    expect((await publishReviewComments(never, bad, publication, 0)).unplaced.length).toBe(1)
    expect(never.calls.filter((call) => call === 'createReview').length).toBe(2)
  })

  test('the review names what has no line to comment on, and what the change itself ignores comes first', async () => {
    const forge = fakeForge()
    const review = aReview([{ connection: aConnection() }, { connection: aConnection({ path: 'far.env', startLine: 1, findings: [aFinding({ fingerprint: 'far1' })] }), detail: aDetail({ anchor: null }) }])
    const ignored = { path: 'app.py', line: 9, ruleId: 'require-tls', reason: 'lab', by: 'comment' as const }
    const { unplaced } = await publishReviewComments(forge, { ...review, newIgnores: [ignored] }, publication, 0)
    const body = forge.reviews[0]?.body ?? ''
    expect(body.split('\n\n')[1]).toBe('**New in this change: 1 ignored finding**\n- `app.py:9` `require-tls` by comment: `lab`')
    expect(body).toContain('their own lines are not in the diff**\n- `far.env:1`')
    expect(unplaced.map(({ connection }) => connection.path)).toEqual(['far.env'])
  })

  test('writes nothing inline when the head moved', async () => {
    const forge = fakeForge({ moved: true })
    const { unplaced } = await publishReviewComments(forge, bad, publication, 0)
    expect(forge.reviews).toEqual([])
    expect(unplaced.length).toBe(1)
  })
})

describe('no body is longer than the 65,536 characters that GitHub takes', () => {
  const long = 'x`|@y '.repeat(20_000)
  const huge = aReview(Array.from({ length: 3 }, (_, index) => ({ connection: aConnection({ path: `${long.slice(0, 4000)}${index}`, endpoint: long, because: long, findings: Array.from({ length: 100 }, (__, at) => aFinding({ message: long.slice(0, 4000), fingerprint: `fp${index}x${at}` })) }) })))

  test('of a comment and of a review, and each still carries its marker', async () => {
    const forge = fakeForge()
    const ignored = Array.from({ length: 300 }, () => ({ path: long.slice(0, 4000), line: 9, ruleId: 'require-tls', reason: long.slice(0, 4000), by: 'comment' as const }))
    await publishReviewComments(forge, { ...huge, newIgnores: ignored }, publication, 0)
    const comments = forge.reviews.flatMap((review) => review.comments)
    expect(comments.length).toBe(3)
    for (const { body } of [...forge.reviews, ...comments]) expect(body.length).toBeLessThanOrEqual(65_536)
    for (const { body } of comments) expect(readMarker(body, publication.checkName).fingerprints.length).toBeGreaterThan(0)
  })

  test('nor of the last words over a long one that was answered', async () => {
    const body = `${'x'.repeat(65_000)}${(await commentOf(bad)).body.slice(-100)}`
    const forge = fakeForge({ own: [{ id: 5, path: 'app.py', body, startLine: 3, line: 3, hasReplies: true }] })
    await publishReviewComments(forge, aReview([]), publication, 1)
    expect(forge.updated[0]?.body.length).toBeLessThanOrEqual(65_536)
    expect(forge.updated[0]?.body).toMatch(/^Fixed in abcdef1\./)
  })
})

describe('own comments that stand already', () => {
  const standing = async (overrides: Partial<OwnComment> = {}, review = bad): Promise<OwnComment> => ({ id: 5, path: 'app.py', body: (await commentOf(review)).body, startLine: 3, line: 3, hasReplies: false, ...overrides })
  const thread = (overrides: Partial<Thread> = {}): readonly [number, Thread] => [5, { id: 'T5', isResolved: false, canResolve: false, ...overrides }]

  test('are not posted again, and nothing is asked', async () => {
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, bad, publication, 1)
    expect([forge.reviews, forge.updated, forge.deleted, forge.calls]).toEqual([[], [], [], ['ownComments']])
  })

  test.each<[string, Partial<OwnComment>, readonly (readonly [number, Thread])[] | null, { updated: number; deleted: number; resolved: number }]>([
    ['nobody answered and GitHub lets us resolve: said and resolved', {}, [thread({ canResolve: true })], { updated: 1, deleted: 0, resolved: 1 }],
    ['nobody answered and we may not resolve: deleted', {}, [thread()], { updated: 0, deleted: 1, resolved: 0 }],
    ['nobody answered and there is no GraphQL: deleted', {}, null, { updated: 0, deleted: 1, resolved: 0 }],
    ['somebody answered and we may not resolve: said, never deleted', { hasReplies: true }, [thread()], { updated: 1, deleted: 0, resolved: 0 }],
    ['somebody answered and there is no GraphQL: said, never deleted', { hasReplies: true }, null, { updated: 1, deleted: 0, resolved: 0 }],
    ['somebody answered and GitHub lets us resolve: said and resolved', { hasReplies: true }, [thread({ canResolve: true })], { updated: 1, deleted: 0, resolved: 1 }],
    ['somebody resolved it before: said', {}, [thread({ isResolved: true })], { updated: 1, deleted: 0, resolved: 0 }],
  ])('whose finding is gone, %s', async (_, comment, threads, expected) => {
    const forge = fakeForge({ own: [await standing(comment)], threads })
    const { troubles } = await publishReviewComments(forge, aReview([]), publication, 1)
    expect({ updated: forge.updated.length, deleted: forge.deleted.length, resolved: forge.resolved.length }).toEqual(expected)
    for (const { body } of forge.updated) expect(body).toMatch(/^Fixed in abcdef1\./)
    expect([troubles, forge.calls.filter((call) => call === 'threads').length]).toEqual([[], 1])
  })

  test('a closed one stays as it is; a finding that comes back is posted anew', async () => {
    const first = fakeForge({ own: [await standing({ hasReplies: true })] })
    await publishReviewComments(first, aReview([]), publication, 1)
    const closed = await standing({ hasReplies: true, body: first.updated[0]?.body ?? '' })
    const again = fakeForge({ own: [closed] })
    await publishReviewComments(again, aReview([]), publication, 1)
    expect([again.updated, again.deleted]).toEqual([[], []])
    const back = fakeForge({ own: [closed] })
    await publishReviewComments(back, bad, publication, 1)
    expect([back.reviews.length, back.updated, back.deleted]).toEqual([1, [], []])
  })

  test('what was answered to stays readable below the last words, without its suggestion', async () => {
    const suggestion = { startLine: 3, endLine: 3, replacement: "uri = 'x'", safe: true }
    const review = aReview([{ connection: aConnection({ findings: [aFinding({ suggestion })] }) }])
    const forge = fakeForge({ own: [await standing({ hasReplies: true }, review)] })
    await publishReviewComments(forge, aReview([]), publication, 1)
    const body = forge.updated[0]?.body ?? ''
    expect(body).toContain("<details><summary>What was found</summary>\n\n**Grade F**")
    expect(body).toContain("```text\nuri = 'x'\n```")
    expect(body).not.toContain('```suggestion')
  })

  test('whose finding is ignored now say so and are never called fixed, deleted or resolved', async () => {
    const forge = fakeForge({ own: [await standing()], threads: [thread({ canResolve: true })] })
    await publishReviewComments(forge, { ...aReview([]), suppressedDetails: [{ ...aFinding(), region: aFinding() }] }, publication, 1)
    expect([forge.deleted, forge.resolved, forge.calls]).toEqual([[], [], ['ownComments', 'headMoved']])
    expect(forge.updated[0]?.body).toMatch(/^Not reported since abcdef1\. An ignore,/)
  })

  test('whose connection is only advised now say that', async () => {
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, aReview([{ connection: aConnection({ graded: false, grade: null, score: null }) }]), publication, 1)
    expect(forge.updated[0]?.body).toMatch(/^A notice only since abcdef1\./)
  })

  test('are not called fixed when something could not be read', async () => {
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, aReview([], { verdict: 'incomplete', unread: [{ path: 'app.py', reason: 'HTTP 500' }] }), publication, 1)
    expect([forge.updated, forge.deleted]).toEqual([[], []])
  })

  test('follow their connection into another mode in place, once', async () => {
    const better = aReview([{ connection: aConnection({ posture: 'unverified', grade: 'D', score: 50, findings: [aFinding({ ruleId: 'verify-certificate', fingerprint: 'other' })] }) }])
    const forge = fakeForge({ own: [await standing()] })
    await publishReviewComments(forge, better, publication, 1)
    expect([forge.reviews, forge.deleted]).toEqual([[], []])
    expect(forge.updated[0]?.body).toContain('**Grade D**')
    const again = fakeForge({ own: [await standing({ body: forge.updated[0]?.body ?? '' })] })
    await publishReviewComments(again, better, publication, 1)
    expect(again.updated).toEqual([])
  })

  test('offer no suggestion for other lines than those on which they stand', async () => {
    const suggestion = { startLine: 3, endLine: 4, replacement: 'x', safe: true }
    const review = aReview([{ connection: aConnection({ findings: [aFinding({ suggestion })] }), detail: aDetail({ anchor: { startLine: 3, endLine: 4 } }) }])
    const forge = fakeForge({ own: [await standing({ startLine: 4, line: 4 })] })
    await publishReviewComments(forge, review, publication, 1)
    expect(forge.updated.map(({ body }) => body.includes('suggestion'))).not.toContain(true)
    expect((await commentOf(review)).body).toContain('```suggestion\nx\n```')
  })

  test('are written anew when outdated; the old one goes unless someone answered, and then says where it goes on', async () => {
    const alone = fakeForge({ own: [await standing({ line: null })] })
    await publishReviewComments(alone, bad, publication, 1)
    expect([alone.reviews.length, alone.deleted]).toEqual([1, [5]])
    const answered = fakeForge({ own: [await standing({ line: null, hasReplies: true })] })
    await publishReviewComments(answered, bad, publication, 1)
    expect([answered.reviews.length, answered.deleted]).toEqual([1, []])
    expect(answered.updated[0]?.body).toMatch(/^Taken up again in abcdef1\./)
  })

  test('are kept when outdated and the new one was not taken', async () => {
    const forge = fakeForge({ own: [await standing({ line: null })], refuse: () => ({ kind: 'failed', reason: 'HTTP 500' }) })
    await publishReviewComments(forge, bad, publication, 1)
    expect([forge.deleted, forge.updated]).toEqual([[], []])
  })

  test('twice the same: the second goes, unless it is the answered one', async () => {
    const twice = fakeForge({ own: [await standing(), await standing({ id: 6 })] })
    await publishReviewComments(twice, bad, publication, 2)
    expect([twice.reviews, twice.deleted]).toEqual([[], [6]])
    const answered = fakeForge({ own: [await standing(), await standing({ id: 6, hasReplies: true })] })
    await publishReviewComments(answered, bad, publication, 2)
    expect(answered.deleted).toEqual([5])
  })

  test('deleted by somebody meanwhile are no trouble', async () => {
    const forge = fakeForge({ own: [await standing()], gone: true })
    expect((await publishReviewComments(forge, aReview([]), publication, 1)).troubles).toEqual([])
  })

  test('with a marker of an older version, without key and hash, are known and brought up to date', async () => {
    const old = (await standing()).body.replace(/:[0-9a-f]{12}:[0-9a-f]{12} -->$/, ' -->')
    const forge = fakeForge({ own: [await standing({ body: old })] })
    await publishReviewComments(forge, bad, publication, 1)
    expect([forge.reviews.length, forge.updated.length]).toEqual([0, 1])
  })
})
