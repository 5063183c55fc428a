/** Spark's connector: `spark.cassandra.connection.host`. datastax/spark-cassandra-connector connector/src/main/scala/com/datastax/spark/connector/cql/CassandraConnectionFactory.scala, read, not measured: no TLS unless `ssl.enabled`, and then never the host name (`SSL_HOSTNAME_VALIDATION, false`). */
import type { Candidate, Connection, FileReading } from '../model.js'
import { truth, type PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, verdict } from './judging/verdict.js'
import { hasSetting, settingsConnection, type Shape } from './notation/links.js'

const lead = 'spark.cassandra.connection.'
const enabled = `${lead}ssl.enabled`
const store = `${lead}ssl.trustStore.path`

export const sparkHost = `${lead}host`
export const sparkNames: readonly string[] = [sparkHost, enabled, store.toLowerCase()]

/** null: nothing of Spark's stands there. */
export function readSpark(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (!hasSetting(candidate, [sparkHost])) return null
  const connection = settingsConnection({ ...shape, hostNames: [sparkHost], userNames: ['spark.cassandra.auth.username'], passwordNames: ['spark.cassandra.auth.password'], keeps: (name) => name === enabled || name === store.toLowerCase() }, candidate, reading)
  return connection === null ? null : { ...connection, dialect: sparkCassandra.id }
}

export const sparkCassandra: PlainDriver = {
  id: 'spark-cassandra-connector',
  title: "Spark's connector for Cassandra",
  dialects: ['spark-cassandra-connector'],
  imports: ['com.datastax.spark.connector'],
  languages: ['scala', 'java', 'kotlin', 'python'],
  decide: ({ settings, title }) => {
    const [ssl, trust] = [settings.get(enabled), settings.get(store)]
    const asked = truth(ssl)
    if (ssl === undefined || asked === 'no') return verdict(cleartext, `without \`${enabled}\` ${title} uses no TLS`, ssl ?? null, ssl === undefined)
    if (asked !== 'yes') return undecided({ ...ssl, decided: false }, title)
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: trust === undefined ? 'public' : 'private' }, `\`${enabled}\` verifies the chain but not the host name under ${title}`, ssl)
  },
  instead: 'It never compares the host name: reach the servers through a network of their own, and name a trust store with their CA alone.',
  plan: () => ({ set: [{ name: enabled, value: 'true' }, { name: store, value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: `${enabled}=true\n${store}=<CA_FILE>`, advice: `Set \`${enabled}=true\` and \`${store}\`.` }),
}
