/**
 * Dapr's Kafka component: TLS with every way to log in, none with `authType: none` or `disableTls`. Read, not measured.
 * https://docs.dapr.io/reference/components-reference/supported-pubsub/setup-apache-kafka/, components-contrib common/component/kafka/auth.go
 */
import type { Candidate, Connection, FileReading } from '../model.js'
import { isFalse, isTrue } from './judging/options.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict, verified } from './judging/verdict.js'
import { settingsConnection, type Shape } from './notation/links.js'

/** null: these settings are no such component's. */
export function readDapr(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (!candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'dapr.kafka')) return null
  const connection = settingsConnection({ ...shape, hostNames: ['brokers'], keeps: (name) => /^(?:authtype|disabletls|skipverify)$/.test(name) }, candidate, reading)
  return connection === null ? null : { ...connection, dialect: daprKafka.id }
}

export const daprKafka: PlainDriver = {
  id: 'dapr-kafka',
  title: "Dapr's Kafka component",
  dialects: ['dapr-kafka'],
  languages: [],
  decide: (said) => {
    const [way, disables, skips] = [said.settings.get('authType'), said.settings.get('disableTls'), said.settings.get('skipVerify')]
    if (disables !== undefined && isTrue(disables)) return verdict(cleartext, "`disableTls: true` never uses TLS under Dapr's Kafka component", disables)
    if (disables !== undefined && !isFalse(disables)) return undecided(disables, said.title)
    if (way === undefined) return verdict({ kind: 'unknown', reason: 'no `authType` is written, and it decides whether there is TLS' }, 'no `authType` is written, and it decides whether there is TLS', null, true)
    if (/^none$/i.test(way.text)) return verdict(cleartext, "`authType: none` never uses TLS under Dapr's Kafka component", way)
    if (!/^(?:password|oidc|oidc_private_key_jwt|mtls|certificate|awsiam)$/i.test(way.text)) return undecided(way, said.title)
    if (skips !== undefined && isTrue(skips)) return verdict(unverified, "`skipVerify: true` accepts any certificate under Dapr's Kafka component", skips)
    return skips === undefined || isFalse(skips) ? verdict(verified, "every `authType` but `none` verifies chain and host name under Dapr's Kafka component", way) : undecided(skips, said.title)
  },
  plan: () => ({ set: [{ name: 'authType', value: 'certificate' }], remove: ['disableTls', 'skipVerify'], place: 'setting', advice: "Write an `authType` other than `none` for Dapr's Kafka component, such as `certificate` or `mtls`, with `caCert` for a private CA, and leave `disableTls` and `skipVerify` off." }),
}
