/** What one file is found to hold, each connection as a line: where, of which family, under which driver, with what posture, in which context, and whether it is graded. */
import { review } from '../../src/engine/review.js'
import { aPolicy } from './policy.js'

export type Row = readonly [sentence: string, path: string, text: string, connections: readonly string[]]

export function connectionsIn(path: string, text: string | Uint8Array): string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { report } = review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy())
  return report.connections.map(
    ({ startLine, endLine, family, driver, posture, context, graded }) => `${startLine}${endLine === startLine ? '' : `-${endLine}`} ${family} ${driver.id} ${posture} ${context}${graded ? ' graded' : ''}`,
  )
}
