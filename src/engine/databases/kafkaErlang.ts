/**
 * KafkaEx and Kaffe: kafkaex/kafka_ex@7f51188 lib/kafka_ex/config.ex (`use_ssl: false`, the list goes to `:ssl`), spreedly/kaffe@1e0facb lib/kaffe/config.ex (`ssl: true` goes to brod), read, not measured.
 * brod, which Broadway uses as well. kafka4beam/kafka_protocol src/kpro_connection.erl, read, not measured: `ssl` is off by default; `true` and a list go to
 * `ssl:connect`, and the name of the host with them. https://hexdocs.pm/brod/brod.html#t:client_config/0
 */
import type { Candidate, Connection, FileReading, Setting } from '../model.js'
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
  const application = applicationOf(candidate)
  if (application === ':kafka_ex' && hasSetting(candidate, ['brokers'])) return called(kafkaEx.id, settingsConnection({ ...shape, hostNames: ['brokers'], keeps: (name) => /^(?:use_ssl|ssl_options)$/.test(name) }, candidate, reading))
  if (application === ':kaffe') return ofKaffe(shape, candidate, reading)
  if (!isInside(candidate, starts) && !broadway) return null
  const connection = settingsConnection({ ...shape, hostNames: ['brokers', 'hosts'], keeps: (name) => /^(?:ssl|config|client_config)$/.test(name) }, candidate, reading)
  return called(brod.id, connection)
}

function called(driver: string, connection: Connection | null): Connection | null {
  return connection === null ? null : { ...connection, dialect: driver }
}

/** `config :kafka_ex, brokers: […]` */
function applicationOf({ sites, entries }: Extract<Candidate, { kind: 'settings' }>): string {
  const first = sites.some(({ callee }) => callee === 'config') ? entries.find(({ name }) => name === '0')?.value : undefined
  return first?.kind === 'symbol' ? first.name : ''
}

/** `config :kaffe, producer: [endpoints: […], ssl: true], consumer: […]`: of both, the one that asks for less. */
function ofKaffe(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  const parts = candidate.entries.flatMap(({ name, value }) => (/^(?:producer|consumer)$/.test(name) && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'endpoints') ? [value] : []))
  const [part] = [...parts].sort((a, b) => Number(asks(a.entries)) - Number(asks(b.entries)))
  const heroku = part?.entries.find(({ name }) => name === 'heroku_kafka_env')
  if (part === undefined) return null
  const named = part.entries.map((entry) => (entry.name === 'endpoints' ? { ...entry, value: inTuples(entry.value) } : entry))
  const entries = heroku === undefined ? named : [...named, { ...heroku, name: 'ssl', value: { kind: 'symbol' as const, name: 'heroku_kafka_env', span: heroku.span } }]
  return called(brod.id, settingsConnection({ ...shape, hostNames: ['endpoints'], keeps: (name) => name === 'ssl' }, { ...candidate, entries }, reading))
}

/** `[kafka1: 9092]` is `[{:kafka1, 9092}]`. */
function inTuples(value: Setting['value']): Setting['value'] {
  if (value.kind !== 'settings') return value
  return { kind: 'symbol', name: `[${value.entries.slice(0, MOST_BROKERS).map((entry) => `{"${entry.name}", ${entry.value.kind === 'symbol' ? entry.value.name : '0'}}`).join(', ')}]`.slice(0, 2000), span: value.span }
}

const MOST_BROKERS = 32

const asks = (entries: readonly Setting[]): boolean => entries.some(({ name, value }) => name === 'ssl' && !(value.kind === 'symbol' && value.name === 'false'))

export const kafkaEx: PlainDriver = {
  id: 'kafka_ex',
  title: 'KafkaEx',
  dialects: ['kafka_ex'],
  imports: ['KafkaEx'],
  languages: ['elixir'],
  decide: ({ settings, title }) => {
    const [ssl, options] = [settings.get('use_ssl'), settings.get('ssl_options')]
    if (ssl === undefined || isFalse(ssl) || isNothing(ssl)) return verdict(cleartext, `${title} uses no TLS unless \`use_ssl\` asks for it`, ssl ?? null, ssl === undefined)
    if (!isTrue(ssl)) return undecided({ ...ssl, decided: false }, title)
    if (options === undefined || /^\[\s*\]$/.test(options.text)) return verdict(unverified, `\`use_ssl\` without \`verify: :verify_peer\` accepts any certificate under ${title} (OTP before 26)`, ssl)
    return options.object ? otpTls(options, (name) => settings.get(`ssl_options.${name}`), { title, verifies: false, namesHost: true }) : undecided({ ...options, decided: false }, title)
  },
  instead: 'Give `ssl_options` as a whole, with `verify: :verify_peer`.',
  plan: () => ({ set: [], remove: [], place: 'setting', snippet: 'use_ssl: true, ssl_options: [verify: :verify_peer, cacertfile: "<CA_FILE>"]', advice: 'Set `use_ssl: true` with `verify: :verify_peer` and `cacertfile` in `ssl_options` for KafkaEx.' }),
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
