import { describe, expect, test } from '@jest/globals'
import { createTwoFilesPatch } from 'diff'
import fc from 'fast-check'
import { sizeLimit } from '../../../src/engine/diff/decode.js'
import type { LineSet } from '../../../src/engine/lineSet.js'
import { baseLineMap } from '../../../src/engine/diff/baseLineMap.js'
import { toTextChange } from '../../../src/engine/diff/toTextChange.js'
import type { ChangedFile, Content, TextChange } from '../../../src/engine/model.js'

const bytes = (text: string | Uint8Array): Content => ({ kind: 'bytes', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text })
const absent: Content = { kind: 'absent' }
const unreadSide: Content = { kind: 'unread', reason: 'HTTP 502' }

const file = (overrides: Partial<ChangedFile>): ChangedFile => ({ path: 'a.py', previousPath: null, head: absent, base: null, patch: null, ...overrides })

const hunksOf = (base: string, head: string) => {
  const patch = createTwoFilesPatch('a', 'b', base, head, undefined, undefined, { context: 3 })
  const at = patch.indexOf('@@')
  return at === -1 ? null : patch.slice(at)
}

/** Lines of the base that are gone. */
const deletedIn = ({ hunks }: TextChange): readonly number[] =>
  hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const first = oldLines === 0 ? oldStart + 1 : oldStart
    return lines.filter(({ mark }) => mark !== '+').flatMap(({ mark }, index) => (mark === '-' ? [first + index] : []))
  })

/** Of a text of a few lines. */
const sizeOf = (lines: LineSet) => Array.from({ length: 300 }, (_, line) => line).filter((line) => lines.has(line)).length

/** Of the first 30,000 lines. */
const sorted = (lines: LineSet | undefined) => Array.from({ length: 30_000 }, (_, line) => line).filter((line) => lines?.has(line) === true)

function readable(changed: ChangedFile): TextChange {
  const { change, unread } = toTextChange(changed)
  expect(unread).toBeNull()
  if (change === null) throw new Error('no change')
  return change
}

describe('bytes become text', () => {
  const rows: [string, Uint8Array, string][] = [
    ['UTF-8', new TextEncoder().encode('ä = 1\n'), 'ä = 1\n'],
    ['UTF-8 with a byte order mark, which is dropped', new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0a]), 'a\n'],
    ['UTF-16 little endian', new Uint8Array([0xff, 0xfe, 0x61, 0, 0xe4, 0]), 'aä'],
    ['UTF-16 big endian', new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0xe4]), 'aä'],
    ['UTF-16 with half a character at the end', new Uint8Array([0xfe, 0xff, 0, 0x61, 0]), 'a'],
    ['Latin-1 where it is no UTF-8', new Uint8Array([0x61, 0xe4, 0x80, 0x0a]), 'aä\u0080\n'],
    ['nothing', new Uint8Array([]), ''],
    ['carriage returns are kept', new TextEncoder().encode('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['an LFS pointer is plain text', new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n'), 'version https://git-lfs.github.com/spec/v1\n'],
  ]
  test.each(rows)('%s', (_name, input, text) => {
    expect(readable(file({ head: bytes(input), base: absent })).head?.text).toBe(text)
  })

  test('a NUL hides nothing in what is UTF-8 otherwise', () => {
    expect(readable(file({ path: 'blob.bin', head: bytes('a\0b'), base: absent })).head?.text).toBe('a\0b')
  })

  test('a NUL and bytes that are no UTF-8 make a file binary: nothing to read, nothing unread', () => {
    expect(toTextChange(file({ path: 'blob.bin', head: bytes(Uint8Array.from([97, 0, 0xff, 98])), base: absent }))).toEqual({ change: null, unread: null })
  })

  test('but not one whose name says that it is source code', () => {
    expect(readable(file({ path: 'a.js', head: bytes(Uint8Array.from([97, 0, 0xff, 98])), base: absent })).head?.text).toBe('a\0\u00ffb')
  })

  test('a NUL after the first 8,000 bytes makes nothing binary', () => {
    expect(readable(file({ path: 'blob.bin', head: bytes(Uint8Array.from([...new Uint8Array(8000).fill(97), 0, 0xff])), base: absent })).head?.text).toHaveLength(8002)
  })

  test('a file beyond the size limit is unread', () => {
    const { change, unread } = toTextChange(file({ head: bytes(new Uint8Array(sizeLimit + 1).fill(97)), base: absent }))
    expect(change).toBeNull()
    expect(unread).toEqual({ path: 'a.py', reason: 'larger than 5 MB' })
  })
})

describe('both sides of a file', () => {
  test('lines start after \\n only, and a last line without it is a line', () => {
    const change = readable(file({ head: bytes('a\r\nb\rc\u2028d\ne'), base: absent }))
    expect(change.head?.lineStarts).toEqual([0, 3, 9])
  })

  test('in an audit every line counts as added', () => {
    const change = readable(file({ head: bytes('a\nb\nc\n'), base: absent }))
    expect(sorted(change.added)).toEqual([1, 2, 3])
    expect(sorted(change.commentable)).toEqual([1, 2, 3])
    expect(change.base).toBeNull()
  })

  test('an empty new file is a change without lines', () => {
    const change = readable(file({ head: bytes(''), base: absent }))
    expect(change.hunks).toEqual([])
    expect(change.head?.text).toBe('')
  })

  test('a removed file has no head, and its base comes from the patch', () => {
    const change = readable(file({ head: absent, patch: '@@ -1,2 +0,0 @@\n-a\n-b\n' }))
    expect(change.head).toBeNull()
    expect(change.base?.text).toBe('a\nb\n')
    expect(deletedIn(change)).toEqual([1, 2])
    expect(sorted(change.commentable)).toEqual([])
  })

  test('a removed file has no head, and its base may be given', () => {
    const change = readable(file({ head: absent, base: bytes('a\nb') }))
    expect(change.head).toBeNull()
    expect(deletedIn(change)).toEqual([1, 2])
  })

  test('a renamed file keeps its former path on the base side', () => {
    const change = readable(file({ previousPath: 'old.py', head: bytes('b\n'), patch: '@@ -1 +1 @@\n-a\n+b' }))
    expect(change.base).toMatchObject({ path: 'old.py', text: 'a\n' })
    expect(change.head).toMatchObject({ path: 'a.py', text: 'b\n' })
  })

  test('a symbolic link or submodule is nothing to read', () => {
    expect(toTextChange(file({ head: { kind: 'skipped', reason: 'submodule' } }))).toEqual({ change: null, unread: null })
  })
})

describe('the patch is undone on the head', () => {
  const rows: [string, string, string, string][] = [
    ['a replaced line', '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c', 'a\nB\nc\n', 'a\nb\nc\n'],
    ['a line `+++ x` inside a hunk is content', '@@ -1 +1,2 @@\n a\n+++ x', 'a\n++ x\n', 'a\n'],
    ['a line `--- x` inside a hunk is content', '@@ -1,2 +1 @@\n a\n--- x', 'a\n', 'a\n-- x\n'],
    ['the end of line is taken away', '@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file', 'a', 'a\n'],
    ['the end of line is given', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a', 'a\n', 'a'],
    ['neither side ends its last line', '@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file', 'A\nb', 'a\nb'],
    ['carriage returns are content', '@@ -1,2 +1,2 @@\n-a\r\n+A\r\n b\r', 'A\r\nb\r\n', 'a\r\nb\r\n'],
    ['the blank of an empty context line was stripped', '@@ -1,3 +1,3 @@\n-a\n+A\n\n c', 'A\n\nc\n', 'a\n\nc\n'],
    ['two hunks', '@@ -1 +0,0 @@\n-x\n@@ -3 +2,2 @@\n b\n+y', 'a\nb\ny\n', 'x\na\nb\n'],
    ['a byte order mark in the patch', '@@ -1 +1 @@\n-\uFEFFa\n+\uFEFFb', '\uFEFFb\n', 'a\n'],
    ['everything is deleted but the file stays', '@@ -1,2 +0,0 @@\n-a\n-b', '', 'a\nb\n'],
  ]
  test.each(rows)('%s', (_name, patch, head, base) => {
    expect(readable(file({ head: bytes(head), patch })).base?.text).toBe(base)
  })

  test('bytes that are no UTF-8 stand as U+FFFD in GitHub\'s patch and still fit', () => {
    const head = new Uint8Array([...new TextEncoder().encode('# caf'), 0xe9, 10, 98, 10])
    const change = readable(file({ head: bytes(head), patch: '@@ -1,2 +1,2 @@\n # caf\uFFFD\n-a\n+b' }))
    expect(change.base?.text).toBe('# café\na\n')
    expect(change.head?.partial).toBe(false)
  })
})

describe('what is not known is unread, and what the hunks show is still judged', () => {
  const patch = '@@ -10,2 +10,3 @@\n a\n+b\n c'
  const rows: [string, Partial<ChangedFile>, RegExp][] = [
    ['the head could not be read', { head: unreadSide, patch }, /HTTP 502/],
    ['the patch does not fit the head', { head: bytes('x\n'.repeat(20)), patch }, /does not fit the file at line 10/],
    ['the head is shorter than the patch says', { head: bytes('x\n'), patch }, /has no line 10/],
    ['the patch is cut off', { head: bytes('\n'.repeat(9) + 'a\nb\nc\n'), patch: patch.slice(0, -3) }, /cut off/],
    ['the patch has more lines than it announces', { head: bytes('\n'.repeat(9) + 'a\nb\nc\nd\n'), patch: `${patch}\n+d` }, /no hunk header/],
    ['the head is too large', { head: bytes(new Uint8Array(sizeLimit + 1).fill(97)), patch }, /larger than 5 MB/],
  ]
  test.each(rows)('%s', (_name, overrides, reason) => {
    const { change, unread } = toTextChange(file(overrides))
    expect(unread?.reason).toMatch(reason)
    expect(change?.head?.partial).toBe(true)
    expect(change?.head?.text.split('\n').slice(0, 11)).toEqual([...Array<string>(9).fill(''), 'a', 'b'])
    expect(sorted(change?.added)).toEqual([11])
  })

  test('an added file is whole in its patch, whatever became of its head', () => {
    const { change, unread } = toTextChange(file({ head: unreadSide, base: absent, patch: '@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file' }))
    expect(unread).toBeNull()
    expect(change?.head).toMatchObject({ text: 'a\nb', partial: false })
  })

  const nothing: [string, Partial<ChangedFile>, RegExp][] = [
    ['no patch and no base', { head: bytes('a\n') }, /what changed in it is not shown/],
    ['no patch and an unread base', { head: bytes('a\n'), base: unreadSide }, /HTTP 502/],
    ['no patch and an unread head', { head: unreadSide, base: bytes('a\n') }, /HTTP 502/],
    ['a patch that claims line 999,999,999', { head: unreadSide, patch: '@@ -1 +999999999 @@\n-a\n+b' }, /HTTP 502/],
    ['a patch that is none', { head: bytes('a\n'), patch: 'hello' }, /no hunk header/],
  ]
  test.each(nothing)('%s: nothing can be judged', (_name, overrides, reason) => {
    const { change, unread } = toTextChange(file(overrides))
    expect(change).toBeNull()
    expect(unread?.reason).toMatch(reason)
  })
})

describe('comparing without a patch', () => {
  test('a patch that does not lead from base to head is replaced by our own comparison', () => {
    const change = readable(file({ head: bytes('a\nB\n'), base: bytes('a\nb\n'), patch: '@@ -1 +1 @@\n-x\n+a' }))
    expect(sorted(change.added)).toEqual([2])
  })

  test('two wholly different large files count as replaced instead of being compared for ever', () => {
    const many = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}\n`).join('')
    const change = readable(file({ head: bytes(many('a')), base: bytes(many('b')) }))
    expect(sorted(change.added)).toHaveLength(20_000)
    expect(deletedIn(change)).toHaveLength(20_000)
  })

  const line = fc.constantFrom('a', 'b', 'c', '', '  }', 'x = 1', '\r', '++', '-- z', '\\ n')
  const text = fc.tuple(fc.array(line, { maxLength: 40 }), fc.boolean()).map(([lines, end]) => lines.join('\n') + (end && lines.length > 0 ? '\n' : ''))

  test('undoing the patch of a random edit gives the base', () => {
    fc.assert(
      fc.property(text, text, (base, head) => {
        const patch = hunksOf(base, head)
        fc.pre(patch !== null)
        const { change, unread } = toTextChange(file({ head: bytes(head), patch }))
        expect(unread).toBeNull()
        expect(change?.base?.text ?? '').toBe(base)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('with and without a patch the same sides, and as many lines of change or fewer', () => {
    fc.assert(
      fc.property(text, text, (base, head) => {
        const patch = hunksOf(base, head)
        fc.pre(patch !== null && base !== '')
        const given = readable(file({ head: bytes(head), patch }))
        const compared = readable(file({ head: bytes(head), base: bytes(base) }))
        expect(compared.head).toEqual(given.head)
        expect(compared.base).toEqual(given.base)
        expect(sizeOf(compared.added)).toBe(sizeOf(given.added))
        expect(deletedIn(compared)).toHaveLength(deletedIn(given).length)
      }),
      { seed: 8, numRuns: 500 },
    )
  })

  test('a kept base line maps to a head line of the same text, a deleted one to none', () => {
    fc.assert(
      fc.property(text, text, (base, head) => {
        const change = readable(file({ head: bytes(head), base: bytes(base) }))
        const headLines = head.split('\n')
        const headLineOf = baseLineMap(change)
        for (const [i, said] of base.split('\n').slice(0, change.base?.lineStarts.length ?? 0).entries()) {
          if (base === '') continue
          const mapped = headLineOf(i + 1)
          expect(mapped === null).toBe(deletedIn(change).includes(i + 1))
          if (mapped !== null) expect(headLines[mapped - 1]).toBe(said)
        }
      }),
      { seed: 9, numRuns: 300 },
    )
  })
})
