/**
 * brod, which Broadway uses as well. kafka4beam/kafka_protocol src/kpro_connection.erl, read, not measured: `ssl` is off by default; `true` and a list go to
 * `ssl:connect`, and the name of the host with them. https://hexdocs.pm/brod/brod.html#t:client_config/0
 */
import type { Candidate, Connection, FileReading } from '../model.js'
import { isFalse, isNothing, isTrue } from './judging/options.js'
import { otpTls } from './judging/otpTls.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict } from './judging/verdict.js'
import { hasSetting, isInside, settingsConnection, type Shape } from './notation/links.js'

const starts = /^:?brod\.start_client$/

export const brodPositions: ReadonlyMap<string, readonly string[]> = new Map(['erlang', 'elixir'].map((language) => [`${language} brod.start_client`, ['brokers', '', 'config']]))

/** null: they are no client's of brod. */
export function readBrod(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (reading.language !== 'erlang' && reading.language !== 'elixir') return null
  // `{BroadwayKafka.Producer, hosts: […]}`
  const broadway = hasSetting(candidate, ['hosts']) && (isInside(candidate, /BroadwayKafka/) || [...candidate.entries, ...candidate.sites[0].neighbours].some(({ value }) => value.kind === 'symbol' && /^BroadwayKafka\./.test(value.name)))
  if (!isInside(candidate, starts) && !broadway) return null
  const connection = settingsConnection({ ...shape, hostNames: ['brokers', 'hosts'], keeps: (name) => /^(?:ssl|config|client_config)$/.test(name) }, candidate, reading)
  return connection === null ? null : { ...connection, dialect: brod.id }
}

export const brod: PlainDriver = {
  id: 'brod',
  aliases: ['broadway_kafka', 'kafka_protocol'],
  title: 'brod',
  dialects: ['brod'],
  callees: ['brod.start_client', ':brod.start_client', 'BroadwayKafka.Producer'],
  languages: ['erlang', 'elixir'],
  decide: ({ settings, title }) => {
    const config = settings.get('config') ?? settings.get('client_config')
    const found = ['ssl', 'config.ssl', 'client_config.ssl'].find((name) => settings.has(name))
    const ssl = found === undefined ? undefined : settings.get(found)
    if (ssl === undefined && config !== undefined && !config.object && !isNothing(config) && !/^\[\s*\]$/.test(config.text)) return undecided({ ...config, decided: false }, title)
    if (ssl === undefined || isFalse(ssl) || isNothing(ssl)) return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined)
    if (isTrue(ssl)) return verdict(unverified, `\`ssl\` without \`{verify, verify_peer}\` accepts any certificate under ${title} (OTP before 26)`, ssl)
    return ssl.object ? otpTls(ssl, (name) => settings.get(`${found ?? ''}.${name}`), { title, verifies: false, namesHost: true }) : undecided({ ...ssl, decided: false }, title)
  },
  instead: 'Give the list of TLS options as a whole.',
  plan: () => ({ set: [], remove: [], place: 'setting', snippet: '{ssl, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}]}', advice: 'Pass `ssl` with `{verify, verify_peer}` and `cacertfile` to brod.' }),
}
