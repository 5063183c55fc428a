/** The blocks of __tests__/engine/snippets and what the engine finds in one. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { anAudit } from './change.js'
import { aPolicy } from './policy.js'

export const folder = join(dirname(fileURLToPath(import.meta.url)), '../engine/snippets')

export function blocksOf(file: string): [sentence: string, path: string, text: string, connections: string[]][] {
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

/** `LINES DRIVER POSTURE graded|CONTEXT` for each connection; `before` lines stand in front of the text. */
export function connectionsIn(path: string, text: string, before = 0): readonly string[] {
  const { report } = review(anAudit({ [path]: text }), aPolicy())
  expect(report.unread).toEqual([])
  return report.connections.map(({ startLine, endLine, driver, posture, graded, context }) => `${startLine - before}${endLine === startLine ? '' : `-${endLine - before}`} ${driver.id} ${posture} ${graded ? 'graded' : context}`)
}
