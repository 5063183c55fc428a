/**
 * Connections as programs write them, in twenty languages, from the text to the report. A file of snippets/ holds blocks: a line
 * `=== path | sentence`, the text, then a line `--- LINES DRIVER POSTURE graded|CONTEXT` for each connection, or `--- none`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { aPolicy } from '../support/policy.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'snippets')

function blocksOf(file: string): [sentence: string, path: string, text: string, connections: string[]][] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n')
      const [path = '', sentence = ''] = head.split(' | ')
      const expected = lines.filter((line) => line.startsWith('--- ')).map((line) => line.slice(4))
      const text = lines.filter((line) => !line.startsWith('--- ')).join('\n')
      return [`${path}: ${sentence}`, path, text, expected[0] === 'none' ? [] : expected]
    })
}

describe.each(readdirSync(folder))('%s', (file) => {
  test('there are snippets, and each says what to expect', () => {
    expect(blocksOf(file).length).toBeGreaterThan(10)
    for (const [sentence] of blocksOf(file)) expect(sentence).toMatch(/^\S+: \S/)
  })

  test.each(blocksOf(file))('%s', (_sentence, path, text, connections) => {
    const { report } = review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy())
    expect(report.unread).toEqual([])
    expect(report.connections.map(({ startLine, endLine, driver, posture, graded, context }) => `${startLine}${endLine === startLine ? '' : `-${endLine}`} ${driver.id} ${posture} ${graded ? 'graded' : context}`)).toEqual(connections)
  })
})
