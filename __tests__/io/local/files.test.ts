import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openTree, readPlainFile, SIZE_LIMIT, withPlainFile } from '../../../src/io/local/files.js'
import { temporaryFolder } from '../../support/gitRepo.js'

describe('a tree', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'a/b'), { recursive: true })
  writeFileSync(join(root, 'a/b/file'), 'text')
  writeFileSync(join(root, 'empty'), '')
  writeFileSync(join(root, 'full'), Buffer.alloc(SIZE_LIMIT, 'x'))
  writeFileSync(join(root, 'large'), Buffer.alloc(SIZE_LIMIT + 1, 'x'))
  writeFileSync(join(root, 'largeBinary'), Buffer.alloc(SIZE_LIMIT + 1, Buffer.from([0x89, 0x50, 0x00, 0xff])))
  writeFileSync(join(root, 'largeWithNul'), Buffer.alloc(SIZE_LIMIT + 1, Buffer.from('é\0')))
  symlinkSync(join(root, 'a/b/file'), join(root, 'link'))
  symlinkSync(join(root, 'a'), join(root, 'folderLink'))
  symlinkSync('/nowhere/at/all', join(root, 'dangling'))
  execFileSync('mkfifo', [join(root, 'pipe')])

  test.each([
    ['a/b/file', { kind: 'bytes', bytes: Buffer.from('text') }],
    ['empty', { kind: 'bytes', bytes: Buffer.alloc(0) }],
    ['missing', { kind: 'absent' }],
    ['missing/file', { kind: 'absent' }],
    ['a/b/file/below', { kind: 'absent' }],
    ['a', { kind: 'skipped', reason: 'is a folder' }],
    ['link', { kind: 'skipped', reason: 'is a symbolic link' }],
    ['dangling', { kind: 'skipped', reason: 'is a symbolic link' }],
    ['folderLink/b/file', { kind: 'skipped', reason: 'lies behind a symbolic link' }],
    ['pipe', { kind: 'skipped', reason: 'is no plain file' }],
    ['large', { kind: 'unread', reason: 'larger than 5 MB' }],
    ['largeWithNul', { kind: 'unread', reason: 'larger than 5 MB' }],
    ['largeBinary', { kind: 'skipped', reason: 'is binary' }],
  ])('%s', async (path, expected) => {
    expect(await openTree(root).read(path)).toEqual(expected)
    expect(await openTree(root).read(Buffer.from(path))).toEqual(expected)
  })

  test('a file of exactly the limit is read whole', async () => {
    const content = await openTree(root).read('full')
    expect(content.kind === 'bytes' && content.bytes.length).toBe(SIZE_LIMIT)
  })

  test.each([
    ['a/b/file', { kind: 'bytes', bytes: Buffer.from('text') }],
    ['missing', { kind: 'absent' }],
    ['a', { kind: 'skipped', reason: 'is no plain file' }],
    ['link', { kind: 'skipped', reason: 'is a symbolic link' }],
    ['dangling', { kind: 'skipped', reason: 'is a symbolic link' }],
    ['pipe', { kind: 'skipped', reason: 'is no plain file' }],
    ['large', { kind: 'unread', reason: 'larger than 5 MB' }],
  ])('%s, in the place of what was a plain file when its folder was listed', (path, expected) => {
    expect(withPlainFile(join(root, path), (bytes) => ({ kind: 'bytes', bytes: Buffer.from(bytes) }), true)).toEqual(expected)
  })

  test('a device is never opened', () => {
    expect(readPlainFile('/dev/zero')).toEqual({ kind: 'skipped', reason: 'is no plain file' })
  })
})
