/** `arangosh --server.endpoint ssl://db:8529`, `arangodump …`. https://docs.arangodb.com/stable/components/tools/arangodb-shell/ */
import type { Candidate, Connection } from '../model.js'
import { commandConnection } from './notation/commandConnection.js'

export const arangoPrograms: readonly string[] = ['arangosh', 'arangodump', 'arangorestore', 'arangoimport', 'arangoexport', 'arangobench', 'arangobackup']

export function readArangoCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  return commandConnection(candidate, { family: 'arangodb', programs: arangoPrograms, dialect: 'arangosh', lead: 'tcp://', grammar: { letters: new Map(), switches: new Set() }, hosts: ['server.endpoint'], port: [], user: ['server.username'], password: ['server.password'], keeps: [] })
}
