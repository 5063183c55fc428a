/**
 * Kafka in the pipelines of Redpanda Connect (Benthos): `kafka_franz: { seed_brokers: […], tls: { enabled: true } }`, and `addresses` of its older
 * inputs and outputs. `tls.enabled` and `tls.skip_cert_verify` are false by default. Read, not measured.
 * https://docs.redpanda.com/redpanda-connect/components/inputs/kafka_franz/#tls
 */
import type { Candidate, Connection, FileReading } from '../model.js'
import { isFalse, isTrue } from './judging/options.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict, verified } from './judging/verdict.js'
import { hasSetting, settingsConnection, type Shape } from './notation/links.js'

export const pipelineNames = ['seed_brokers', 'addresses'] as const

/** The last name is that of the component; `redpanda` is also what all of them share. */
const component = /^(?:kafka(?:_franz|_balanced)?|ockam_kafka|redpanda(?:_common|_migrator\w{0,20})?)$/
const older = /^kafka(?:_balanced)?$/
const around = /^(?:in|out)puts?(?:_resources)?$/

/** null: these settings are no such component's. */
export function readPipeline(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  const ours = candidate.sites.some(({ callee, keyPath }) => callee === null && ((component.test(keyPath.at(-1) ?? '') && hasSetting(candidate, ['seed_brokers'])) || (older.test(keyPath.at(-1) ?? '') && keyPath.some((name) => around.test(name)) && hasSetting(candidate, ['addresses']))))
  if (!ours) return null
  const connection = settingsConnection({ ...shape, hostNames: pipelineNames, keeps: (name) => /^(?:tls|sasl)$/.test(name) }, candidate, reading)
  return connection === null ? null : { ...connection, dialect: redpandaConnect.id }
}

export const redpandaConnect: PlainDriver = {
  id: 'redpanda-connect',
  aliases: ['benthos'],
  title: 'Redpanda Connect',
  dialects: ['redpanda-connect'],
  languages: [],
  decide: (said) => {
    const enabled = said.settings.get('tls.enabled')
    const skip = said.settings.get('tls.skip_cert_verify')
    if (enabled === undefined || isFalse(enabled)) return verdict(cleartext, 'Redpanda Connect uses no TLS unless `tls.enabled` is true', enabled ?? null, enabled === undefined)
    if (!isTrue(enabled)) return undecided(enabled, said.title)
    if (isTrue(skip)) return verdict(unverified, '`skip_cert_verify: true` accepts any certificate under Redpanda Connect', skip ?? null)
    return skip === undefined || isFalse(skip) ? verdict(verified, '`tls.enabled` verifies chain and host name under Redpanda Connect', enabled) : undecided(skip, said.title)
  },
  plan: () => ({ set: [{ name: 'tls.enabled', value: 'true' }], remove: ['tls.skip_cert_verify'], place: 'setting', snippet: 'tls:\n  enabled: true\n  root_cas_file: <CA_FILE>', advice: 'Set `tls.enabled: true` for Redpanda Connect, with `root_cas_file` for a private CA, and leave `skip_cert_verify` off.' }),
}
