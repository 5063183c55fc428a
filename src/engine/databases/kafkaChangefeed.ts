/**
 * CockroachDB's changefeeds into Kafka: `CREATE CHANGEFEED … INTO 'kafka://broker:9092?tls_enabled=true'`.
 * https://www.cockroachlabs.com/docs/stable/changefeed-sinks#kafka, pkg/ccl/changefeedccl/sink_kafka.go, read, not measured: no TLS unless
 * `tls_enabled=true`; `insecure_tls_skip_verify=true` accepts any certificate. Others write `kafka://` as well, each in a way of their own: only what
 * stands in such a statement is read.
 */
import type { Candidate, Connection, FileReading } from '../model.js'
import { isTrue } from './judging/options.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict, verified } from './judging/verdict.js'
import { readLink, type Shape } from './notation/links.js'

export const kafkaSchemes: ReadonlySet<string> = new Set(['kafka'])

/** null: it is in no such statement. */
export function readChangefeed(shape: Shape, candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  if (!candidate.sites.some(({ callee }) => callee === 'CREATE CHANGEFEED')) return null
  return readLink({ ...shape, schemes: { ...shape.schemes, plain: kafkaSchemes } }, candidate.value, candidate, reading)
}

export const changefeed: PlainDriver = {
  id: 'cockroachdb-changefeed',
  title: "CockroachDB's changefeed",
  languages: [],
  reads: ['tls_enabled', 'insecure_tls_skip_verify', 'ca_cert', 'client_cert', 'client_key', 'sasl_enabled', 'sasl_handshake', 'sasl_user', 'sasl_password', 'sasl_mechanism', 'topic_name', 'topic_prefix'],
  decide: ({ query, title }) => {
    const tls = query.get('tls_enabled')
    if (tls === undefined || /^(?:false|f|0)$/i.test(tls.text)) return verdict(cleartext, `without \`tls_enabled=true\` ${title} uses no TLS`, tls ?? null, tls === undefined)
    if (!tls.decided) return undecided(tls, title)
    const skip = query.get('insecure_tls_skip_verify')
    if (isTrue(skip)) return verdict(unverified, `\`insecure_tls_skip_verify=true\` accepts any certificate under ${title}`, skip ?? null)
    return skip !== undefined && !skip.decided ? undecided(skip, title) : verdict(verified, `\`tls_enabled=true\` verifies chain and host name under ${title}`, tls)
  },
  plan: () => ({ set: [{ name: 'tls_enabled', value: 'true' }], remove: ['insecure_tls_skip_verify'], snippet: 'tls_enabled=true&ca_cert=<CA_IN_BASE64>', advice: 'Add `tls_enabled=true`, and `ca_cert` for a private CA.' }),
  instead: 'Write the sink as `kafka://host:port?tls_enabled=true`.',
}
