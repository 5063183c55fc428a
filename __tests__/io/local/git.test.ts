import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Content } from '../../../src/engine/model.js'
import { readBlobs } from '../../../src/io/local/blobs.js'
import { parseRaw } from '../../../src/io/local/rawDiff.js'
import { gitRepo } from '../../support/gitRepo.js'


const hash = (bytes: Uint8Array): string => `${bytes.length} bytes, ${createHash('sha256').update(bytes).digest('hex')}`

describe('blobs', () => {
  test('of every size and content, in order, from one process', async () => {
    const repo = gitRepo()
    const contents: (string | Buffer)[] = ['', '\n', 'blob 3\n', 'x'.repeat(70_000), '\0\u0001', 'y'.repeat(5 * 1024 * 1024), 'z'.repeat(5 * 1024 * 1024 + 1), Buffer.alloc(6 * 1024 * 1024, Buffer.from([0x89, 0x50, 0x00, 0xff])), 'last']
    const ids = contents.map((content, index) => {
      repo.write(`f${index}`, content)
      return repo.git('hash-object', '-w', `f${index}`)
    })
    repo.commit()
    const asked = [...ids.slice(0, 3), '0'.repeat(39) + '1', repo.git('rev-parse', 'HEAD'), ...ids.slice(3)]
    const read: unknown[] = []
    // Buffers of megabytes are compared by themselves, not by the matcher.
    await readBlobs({ top: repo.root, bare: false, overrides: [] }, asked, (index, content) => (read[index] = content.kind === 'bytes' ? hash(content.bytes) : content))
    const missing = { kind: 'unread', reason: expect.stringContaining('not in the repository') }
    const expected = contents.map((content) => hash(Buffer.from(content)) as unknown)
    expected[6] = { kind: 'unread', reason: 'larger than 5 MB' }
    expected[7] = { kind: 'skipped', reason: 'is binary' }
    expected.splice(3, 0, missing, { kind: 'unread', reason: 'is no file in the repository' })
    expect(read).toEqual(expected)
  })

  test('what git cannot answer is unread, never left out', async () => {
    const repo = gitRepo()
    const read: Content[] = []
    await readBlobs({ top: repo.root, bare: false, overrides: [] }, ['a'.repeat(40), 'b'.repeat(40)], (index, content) => (read[index] = content))
    expect(read.map(({ kind }) => kind)).toEqual(['unread', 'unread'])
  })
})

describe("git's raw format", () => {
  const [zero, one, two] = ['0'.repeat(40), '1'.repeat(40), '2'.repeat(40)]
  const file = (id: string): object => ({ kind: 'file', id })
  const absent = { kind: 'absent', id: null }

  test.each<[string, string[], object]>([
    ['modified', [`:100644 100755 ${one} ${two} M`, 'a'], { path: 'a', previousPath: null, before: file(one), after: file(two), unmerged: false }],
    ['in the working tree', [`:100644 100644 ${one} ${zero} M`, 'a'], { path: 'a', previousPath: null, before: file(one), after: { kind: 'file', id: null }, unmerged: false }],
    ['added', [`:000000 100644 ${zero} ${two} A`, 'a b\nc'], { path: 'a b\nc', previousPath: null, before: absent, after: file(two), unmerged: false }],
    ['deleted', [`:100644 000000 ${one} ${zero} D`, 'a'], { path: 'a', previousPath: null, before: file(one), after: absent, unmerged: false }],
    ['renamed', [`:100644 100644 ${one} ${two} R090`, 'old', 'new'], { path: 'new', previousPath: 'old', before: file(one), after: file(two), unmerged: false }],
    ['a link that became a file', [`:120000 100644 ${one} ${two} T`, 'a'], { path: 'a', previousPath: null, before: { kind: 'symlink', id: one }, after: file(two), unmerged: false }],
    ['a submodule', [`:000000 160000 ${zero} ${two} A`, 'a'], { path: 'a', previousPath: null, before: absent, after: { kind: 'submodule', id: two }, unmerged: false }],
    ['a conflict', [`:000000 000000 ${zero} ${zero} U`, 'a'], { path: 'a', previousPath: null, before: absent, after: absent, unmerged: true }],
  ])('%s', (_, fields, expected) => {
    const [change, ...others] = parseRaw(Buffer.from(fields.map((field) => `${field}\0`).join('')))
    expect(others).toEqual([])
    expect({ ...change, path: change?.path.toString(), previousPath: change?.previousPath?.toString() ?? null }).toEqual(expected)
  })
})
