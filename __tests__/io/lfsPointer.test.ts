/** A pointer of Git LFS stands in for a file that is not in the repository. */
import { expect, test } from '@jest/globals'
import { pointed } from '../../src/io/lfsPointer.js'

const bytes = (text: string) => ({ kind: 'bytes' as const, bytes: new TextEncoder().encode(text) })
const pointer = bytes(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`)

test.each([
  ['settings could not be read', 'config/database.yml', 'unread'],
  ['code could not be read', 'src/db.py', 'unread'],
  ['a picture is nothing to read', 'logo.png', 'skipped'],
  ['data is nothing to read', 'dump.csv', 'skipped'],
])('%s', (_sentence, path, kind) => expect(pointed(path, pointer).kind).toBe(kind))

test('a file that only speaks of pointers is itself', () => {
  const text = bytes('# see version https://git-lfs.github.com/spec/v1\n')
  expect(pointed('config.yml', text)).toBe(text)
})
