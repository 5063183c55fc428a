/** What makes a finding the same finding after a rebase, a moved line or another password. */
import { createHash } from 'node:crypto'
import type { Assessment } from './model.js'

/**
 * 20 hexadecimal characters over rule, path, family, endpoint and deciding parameter. `occurrence` tells apart
 * equal connections of one file. No line number, no commit and no password goes in, so none can be guessed from it.
 */
export function fingerprintOf(ruleId: string, path: string, { connection, judgement }: Assessment, occurrence: number): string {
  const { deciding, posture } = judgement
  const mode = deciding === null ? posture.kind : `${deciding.name}=${deciding.value.kind === 'text' ? deciding.value.text : deciding.value.kind}`
  const parts = ['1', ruleId, path, connection.family, connection.notation, connection.endpoint, mode, String(occurrence)]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
