/** MySQL's option files: what the group of a program says is put over `[client]`. https://dev.mysql.com/doc/refman/8.4/en/option-files.html */
import { spanOf, type MappedText } from '../mappedText.js'
import type { DataEntry } from './dataTree.js'

export const isOptionFile = /(?:^|\/)(?:(?:[\w-]+)?\.?my\.cnf|my\.ini|[\w.-]*(?:mysql|mariadb|client)[\w.-]*\.cnf)$|(?:^|\/)(?:mysql|my\.cnf\.d|mariadb)[\w.-]*\/(?:[\w.-]+\/){0,3}[\w.-]+\.cnf$/i

interface Group {
  readonly names: readonly string[]
  readonly entries: DataEntry[]
}

/** A program's group that speaks of TLS and names no host connects to that of `[client]`. */
export function withClientGroup(groups: readonly Group[]): readonly Group[] {
  const client = groups.flatMap(({ names, entries }) => (names[0] === 'client' ? entries.filter(({ name }) => name === 'host' || name === 'port' || ofTls.test(name)) : []))
  if (!client.some(({ name }) => name === 'host')) return groups
  return groups.map((group) => {
    const own = new Set(group.entries.map(({ name }) => bare(name)))
    const isOwn = programs.test(group.names[0] ?? '') && !own.has('host') && group.entries.some(({ name }) => ofTls.test(name))
    const start = group.entries[0]?.span.start ?? 0
    // Told where the program's group is: both count.
    return isOwn ? { ...group, entries: [...client.filter(({ name }) => !own.has(bare(name))).map((entry) => ({ ...entry, span: { start, end: start } })), ...group.entries] } : group
  })
}

const programs = /^(?:mysql|mariadb|mysqldump|mariadb-dump|mysqladmin|mysqlimport|mysqlcheck)$/
const ofTls = /^(?:ssl|tls)/i
const bare = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** `skip-ssl`, which has no value; null: the line is another. */
export function switchedOff(line: MappedText): DataEntry | null {
  const span = /^\s{0,80}(?:skip|disable)[-_]ssl\s{0,80}$/i.test(line.text.slice(0, 200)) ? spanOf(line) : null
  return span === null ? null : { name: 'ssl-mode', span, value: { kind: 'text', text: { text: 'DISABLED', pieces: [{ kind: 'literal', at: 0, length: 'DISABLED'.length, ...span, verbatim: false }] }, span } }
}
