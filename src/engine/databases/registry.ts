/** The families, and everything derived from their list. A new family is one import and one entry here. */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Driver, Family } from './family.js'
import { amqp } from './amqp/family.js'
import { arangodb } from './arangodb.js'
import { cassandra } from './cassandra.js'
import { clickhouse } from './clickhouse/family.js'
import { couchbase } from './couchbase.js'
import { elasticsearch } from './elasticsearch.js'
import { etcd } from './etcd.js'
import { proven } from './judging/prove.js'
import { influxdb } from './influxdb.js'
import { kafka } from './kafka.js'
import { libsql } from './libsql.js'
import { memcached } from './memcached.js'
import { mongodb } from './mongodb/family.js'
import { mysql } from './mysql/family.js'
import { nats } from './nats.js'
import { neo4j } from './neo4j.js'
import { oracle } from './oracle/family.js'
import { postgres } from './postgres/family.js'
import { redis } from './redis/family.js'
import { sqlserver } from './sqlserver/family.js'
import { surrealdb } from './surrealdb.js'

const listed = [postgres, mysql, mongodb, redis, amqp, kafka, nats, cassandra, clickhouse, neo4j, sqlserver, oracle, elasticsearch, couchbase, libsql, influxdb, surrealdb, arangodb, etcd, memcached] as const satisfies readonly Family[]

/** No driver leaves here whose remedies it has not been asked about itself. */
export const families: readonly Family[] = listed.map((family: Family) => ({ ...family, drivers: family.drivers.map(proven) }))

export const vocabulary: Vocabulary = {
  schemes: union(({ schemes }) => schemes),
  settingNames: union(({ settingNames }) => settingNames),
  tellingNames: union(({ tellingNames }) => tellingNames),
  environmentNames: union(({ environmentNames }) => environmentNames),
  callees: new Set([...union(({ callees }) => callees)].map(calleeName)),
  positions: new Map(families.flatMap((family) => [...(family.vocabulary.positions ?? [])])),
  commands: union(({ commands }) => commands),
}

export const driverIds: readonly string[] = families.flatMap(({ drivers }) => drivers.map(({ id }) => id))

/** The family of an id such as `cockroachdb`; ids come from `readConnection`, so an unknown one is the first family's. */
export function familyOf(id: string): Family {
  return families.find(({ ids }) => ids.includes(id)) ?? families[0] ?? postgres
}

/**
 * `pg`, `node-postgres`, `pg@9`, `libpq@16`. A version that has no driver of its own is that of the nearest one below it (`pg@8.0.5` →
 * `pg@8.0.3`), or of the oldest that we know (`npgsql@4` → `npgsql@6`); a driver without versions is the same in all. null: no such driver.
 */
export function findDriver(familyId: string, idOrAlias: string): Driver | null {
  const family = families.find(({ ids }) => ids.includes(familyId))
  if (family === undefined) return null
  const wanted = idOrAlias.trim().toLowerCase()
  const named = [...family.drivers.map((driver) => ({ name: driver.id.toLowerCase(), driver })), ...family.drivers.flatMap((driver) => driver.aliases.map((alias) => ({ name: alias.toLowerCase(), driver })))]
  const exact = family.drivers.find(({ id }) => id === idOrAlias.trim()) ?? named.find(({ name }) => name === wanted)?.driver
  if (exact !== undefined) return exact
  const at = wanted.lastIndexOf('@')
  const version = at <= 0 ? null : versionOf(wanted.slice(at + 1))
  if (version === null) return null
  const base = wanted.slice(0, at)
  const editions = named
    .flatMap(({ name, driver }) => (name.startsWith(`${base}@`) ? [{ driver, version: versionOf(name.slice(at + 1)) }] : []))
    .flatMap(({ driver, version: own }) => (own === null ? [] : [{ driver, version: own }]))
    .sort((one, other) => compareVersions(one.version, other.version))
  return (editions.findLast((edition) => compareVersions(edition.version, version) <= 0) ?? editions[0])?.driver ?? named.find(({ name }) => name === base)?.driver ?? null
}

/** `8.16.3`, `v5`, and with the epoch and the revision of a package: `1:13.02.0000-2+b1`. */
function versionOf(text: string): readonly number[] | null {
  if (!/^(?:\d{1,2}:)?v?\d{1,4}(?:\.\d{1,4}){0,3}(?:[^\d.][\w.+~-]{0,40})?$/.test(text)) return null
  return (/\d{1,4}(?:\.\d{1,4}){0,3}/.exec(text.replace(/^\d{1,2}:/, ''))?.[0] ?? '').split('.').map(Number)
}

function compareVersions(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What the first family that knows the candidate makes of it; `preferred` is asked before the others. */
export function readConnection(candidate: Candidate, reading: FileReading, preferred: Family | null = null): Connection | null {
  for (const { read } of preferred === null ? families : [preferred, ...families]) {
    const connection = read(candidate, reading)
    if (connection !== null) return connection
  }
  return null
}

/** `Mysql2::Client.new`, `Predis\\Client`: the formats write every step of a callee with a dot. */
function calleeName(name: string): string {
  return name.replace(/::|\\|->/g, '.')
}

function union(part: (vocabulary: Vocabulary) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(families.flatMap((family) => [...part(family.vocabulary)]))
}
