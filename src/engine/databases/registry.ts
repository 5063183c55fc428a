/** The families, and everything derived from their list. A new family is one import and one entry here. */
import type { Family } from './family.js'
import { amqp } from './amqp/family.js'
import { arangodb } from './arangodb.js'
import { cassandra } from './cassandra.js'
import { clickhouse } from './clickhouse/family.js'
import { couchbase } from './couchbase.js'
import { elasticsearch } from './elasticsearch.js'
import { etcd } from './etcd.js'
import { familySet, vocabularyOf } from './familySet.js'
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

const listed = [postgres, mysql, mongodb, redis, amqp, kafka, nats, cassandra, clickhouse, neo4j, sqlserver, oracle, elasticsearch, couchbase, libsql, influxdb, surrealdb, arangodb, etcd, memcached] as const satisfies readonly [Family, ...Family[]]

export const registry = familySet(listed)

export const { families, familyOf, findDriver, readConnection } = registry

export const vocabulary = vocabularyOf(families)

export const driverIds: readonly string[] = families.flatMap(({ drivers }) => drivers.map(({ id }) => id))
