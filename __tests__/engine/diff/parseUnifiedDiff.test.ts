import { describe, expect, test } from '@jest/globals'
import { parseUnifiedDiff, type DiffEntry } from '../../../src/engine/diff/parseUnifiedDiff.js'

function entriesOf(text: string): DiffEntry[] {
  const result = parseUnifiedDiff(text)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const hunk = '@@ -1 +1 @@\n-a\n+b\n'
const plain: DiffEntry = { path: 'x', previousPath: null, status: 'modified', patch: hunk, binary: false, mode: 'file', unsafe: null }

describe('one file of a diff', () => {
  const rows: [string, string, Partial<DiffEntry>][] = [
    ['git diff', `diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n${hunk}`, {}],
    ['git diff --no-prefix', `diff --git x x\nindex 1..2 100644\n--- x\n+++ x\n${hunk}`, {}],
    ['--no-prefix under a folder that is called a', `diff --git a/x a/x\nindex 1..2 100644\n--- a/x\n+++ a/x\n${hunk}`, { path: 'a/x' }],
    ['mnemonic prefixes', `diff --git i/x w/x\nindex 1..2 100644\n--- i/x\n+++ w/x\n${hunk}`, {}],
    ['diff -u with times', `--- x\t2026-01-01 10:00:00 +0000\n+++ x\t2026-01-02 10:00:00 +0000\n${hunk}`, {}],
    ['diff -u with prefixes', `--- a/x\n+++ b/x\n${hunk}`, {}],
    ['a blank in the path', `diff --git a/my x b/my x\n--- a/my x\t\n+++ b/my x\t\n${hunk}`, { path: 'my x' }],
    ['a quoted path', `diff --git "a/\\303\\244.txt" "b/\\303\\244.txt"\n--- "a/\\303\\244.txt"\n+++ "b/\\303\\244.txt"\n${hunk}`, { path: 'ä.txt' }],
    ['a quoted path with a quote and a backslash', `--- "a/q\\"\\\\.txt"\n+++ "b/q\\"\\\\.txt"\n${hunk}`, { path: 'q"\\.txt', unsafe: null }],
    [
      'a new file',
      'diff --git a/x b/x\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n',
      { status: 'added', patch: '@@ -0,0 +1 @@\n+a\n' },
    ],
    ['a new empty file', 'diff --git a/x b/x\nnew file mode 100644\nindex 0..1\n', { status: 'added', patch: null }],
    ['a new file of diff -uN', '--- x\t1970-01-01 00:00:00\n+++ x\t2026-01-01 00:00:00\n@@ -0,0 +1 @@\n+a\n', { status: 'added', patch: '@@ -0,0 +1 @@\n+a\n' }],
    [
      'a deleted file',
      'diff --git a/x b/x\ndeleted file mode 100644\nindex 1..0\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n',
      { status: 'removed', patch: '@@ -1 +0,0 @@\n-a\n' },
    ],
    ['a pure rename', 'diff --git a/old b/x\nsimilarity index 100%\nrename from old\nrename to x\n', { status: 'renamed', previousPath: 'old', patch: null }],
    ['a rename with edits', `diff --git a/old b/x\nsimilarity index 90%\nrename from old\nrename to x\nindex 1..2 100644\n--- a/old\n+++ b/x\n${hunk}`, { status: 'renamed', previousPath: 'old' }],
    ['a copy', 'diff --git a/old b/x\nsimilarity index 100%\ncopy from old\ncopy to x\n', { status: 'copied', previousPath: 'old', patch: null }],
    ['a change of mode', 'diff --git a/x b/x\nold mode 100644\nnew mode 100755\n', { patch: null }],
    ['a submodule', 'diff --git a/x b/x\nindex 1..2 160000\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', { mode: 'submodule' }],
    ['a symbolic link', 'diff --git a/x b/x\nindex 1..2 120000\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', { mode: 'symlink' }],
    ['a binary file', 'diff --git a/x b/x\nindex 1..2 100644\nBinary files a/x and b/x differ\n', { binary: true, patch: null }],
    ['a binary patch', 'diff --git a/x b/x\nindex 1..2 100644\nGIT binary patch\nliteral 3\nKcmZ\n\nliteral 0\nHc$@\n', { binary: true, patch: null }],
    ['a diff with CRLF', `diff --git a/x b/x\r\n--- a/x\r\n+++ b/x\r\n${hunk.replaceAll('\n', '\r\n')}`, {}],
    ['a CRLF file in a diff with LF', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\r\n+b\r\n', { patch: '@@ -1 +1 @@\n-a\r\n+b\r\n' }],
    ['no final newline', `diff --git a/x b/x\n--- a/x\n+++ b/x\n${hunk.trimEnd()}`, {}],
    ['a commit message before', `commit 123\nAuthor: A\n\n    --- a/y\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n${hunk}`, {}],
    ['git format-patch with its signature', `From 123\nSubject: x\n---\n x | 2 +-\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n${hunk}-- \n2.43.0\n`, {}],
    ['svn diff', `Index: x\n=====\n--- x\t(revision 1)\n+++ x\t(working copy)\n${hunk}`, {}],
    ['lines beyond the announced counts are kept for the damage report', `--- a/x\n+++ b/x\n${hunk}+hidden\n`, { patch: `${hunk}+hidden\n` }],
    ['a cut-off hunk is kept', '--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n a\n', { patch: '@@ -1,9 +1,9 @@\n a\n' }],
    ['a merge of several parents is kept as damage', 'diff --cc x\nindex 1,2..3\n--- a/x\n+++ b/x\n@@@ -1,1 -1,1 +1,1 @@@\n- a\n -b\n++c\n', { patch: '@@@ -1,1 -1,1 +1,1 @@@\n- a\n -b\n++c\n' }],
    ['a path that climbs', `--- a/../../etc/x\n+++ b/../../etc/x\n${hunk}`, { path: '../../etc/x', unsafe: 'the path has an empty, `.` or `..` segment' }],
    ['an absolute path', `--- /etc/x\n+++ /etc/x\n${hunk}`, { path: '/etc/x', unsafe: 'the path is absolute' }],
    ['a Windows path', `--- C:\\x\n+++ C:\\x\n${hunk}`, { path: 'C:\\x', unsafe: 'the path is absolute' }],
    ['an empty segment', `--- a/x//y\n+++ b/x//y\n${hunk}`, { path: 'x//y', unsafe: 'the path has an empty, `.` or `..` segment' }],
    ['a NUL in a quoted path', `--- "a/x\\000y"\n+++ "b/x\\000y"\n${hunk}`, { path: 'x\0y', unsafe: 'the path holds a NUL' }],
    ['a rename from a path that climbs', 'diff --git a/old b/x\nrename from ../old\nrename to x\n', { status: 'renamed', previousPath: '../old', patch: null, unsafe: 'the path has an empty, `.` or `..` segment' }],
  ]
  test.each(rows)('%s', (_name, text, overrides) => {
    expect(entriesOf(text)).toEqual([{ ...plain, ...overrides }])
  })
})

describe('a whole diff', () => {
  test('several files, git and plain, in order', () => {
    const text = `diff --git a/x b/x\n--- a/x\n+++ b/x\n${hunk}--- y\n+++ y\n${hunk}diff --git a/z b/z\nold mode 1\nnew mode 2\n`
    expect(entriesOf(text).map((entry) => [entry.path, entry.patch])).toEqual([
      ['x', hunk],
      ['y', hunk],
      ['z', null],
    ])
  })

  test('a diff inside a hunk is content, not a file', () => {
    const text = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n---- a/etc\n-+++ b/etc\n-@@ -1 +1 @@\n++++ b/etc\n+--- a/etc\n+@@ -1 +1 @@\n'
    expect(entriesOf(text).map((entry) => entry.path)).toEqual(['x'])
  })

  test.each([['nothing', ''], ['blank lines', '\n\n']])('%s is a diff without files', (_name, text) => {
    expect(parseUnifiedDiff(text)).toEqual({ ok: true, value: [] })
  })

  test.each([['prose', 'hello\nworld\n'], ['a file', 'a = 1\n--- \n+++ \n'], ['a hunk without a file', hunk]])('%s is no diff', (_name, text) => {
    expect(parseUnifiedDiff(text)).toEqual({ ok: false, error: 'this is no unified diff: it has no file header' })
  })
})
