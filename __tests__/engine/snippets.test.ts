/**
 * Connections as programs write them, in twenty languages, from the text to the report. A file of snippets/ holds blocks: a line
 * `=== path | sentence`, the text, then a line `--- LINES DRIVER POSTURE graded|CONTEXT` for each connection, or `--- none`.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { blocksOf, connectionsIn, folder } from '../support/snippets.js'

describe.each(readdirSync(folder))('%s', (file) => {
  test('there are snippets, and each says what to expect', () => {
    expect(blocksOf(file).length).toBeGreaterThan(10)
    for (const [sentence] of blocksOf(file)) expect(sentence).toMatch(/^\S+: \S/)
  })

  test.each(blocksOf(file))('%s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
