/** `surreal sql --endpoint wss://db:8000`. https://surrealdb.com/docs/surrealdb/cli/sql */
import type { Candidate, Connection } from '../model.js'
import { commandConnection } from './notation/commandConnection.js'

export const surrealPrograms: readonly string[] = ['surreal']

export function readSurrealCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  // `surreal start` is the server.
  if (!/^(?:sql|import|export|is-ready|ml|version)$/.test(candidate.words[1]?.text ?? '')) return null
  return commandConnection(candidate, { family: 'surrealdb', programs: surrealPrograms, dialect: 'surreal', lead: 'ws://', grammar: { letters: new Map([['e', 'endpoint'], ['u', 'user'], ['p', 'pass'], ['t', 'token']]), switches: new Set(['pretty', 'json', 'multi', 'hide-welcome']) }, hosts: ['endpoint', 'conn'], port: [], user: ['user', 'username'], password: ['pass', 'password'], keeps: [] })
}
