/** Some drivers hand names they do not know to the server as session settings. Which of them does it refuse? */
import type { Connection } from '../../../model.js'
import { mayStart } from './serverSettings.js'

/** CockroachDB ignores what it does not know, and has names of its own (https://www.cockroachlabs.com/docs/stable/session-variables); golang-migrate takes its own `x-…` out before it connects. */
export function serverRefuses(name: string, { family, hosts }: Pick<Connection, 'family' | 'hosts'>): boolean {
  const cockroach = family === 'cockroachdb' || name === 'serial_normalization' || hosts.some((host) => host.kind !== 'socket' && host.port === '26257')
  return !cockroach && !mayStart(name) && !name.startsWith('x-')
}

/** What must go from a URL before such a driver connects with it at all. `known`: the names it keeps to itself. */
export function refusedByServer(connection: Connection, known: ReadonlySet<string>): string[] {
  return connection.parameters.filter(({ name, origin }) => origin === 'query' && !known.has(name) && serverRefuses(name, connection)).map(({ name }) => name)
}
