/** Settings of a call or mapping: `redis.Redis(host=…, ssl=True)`, `new Redis({ host, tls: {} })`, `spring.data.redis`. */
import { SPREAD, sliceText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Host, Parameter, Password, Setting } from '../../model.js'
import { lifted } from '../notation/beside.js'
import { isCalleeOf } from '../notation/clientCalls.js'
import { endpointOf, hostsOfAuthority } from '../notation/hosts.js'
import { expressionOf, hostsOfSettings, partOfSetting, passwordOfSetting } from '../notation/settingValues.js'
import { findSetting, flatten, spansOfSecrets, textOf, unwrapped } from '../notation/settings.js'
import { readPhp, readSession } from './readPhp.js'
import { readPlusPlus } from './readPlusPlus.js'
import { readConfiguration } from './readConfiguration.js'
import { redisCalls } from './callees.js'
import { tlsSettings } from './vocabulary.js'

type Settings = Extract<Candidate, { kind: 'settings' }>

export function readSettings(candidate: Settings, beside: readonly Parameter[], reading: FileReading): Connection | null {
  if (reading.language === 'php' && candidate.sites.some(({ callee }) => callee !== null && /^(?:ini_set|session_save_path)$/.test(callee))) return readSession(candidate, beside)
  const sign = signOf(candidate, reading)
  if (sign === null || isOnlyName(candidate, reading)) return null
  const entries = [...withUrl(lifted(candidate.entries), reading), ...ofCluster(candidate)]
  const plusPlus = readPlusPlus(candidate, beside, reading)
  if (plusPlus !== null) return plusPlus
  const transport = reading.language === 'php' ? textOf(findSetting(entries, ['url'])) : null
  // `tcp://` is no scheme of ours, so that no text candidate has it.
  if (transport !== null && /^tcp:/i.test(transport.text)) return readPhp(transport, candidate, beside, reading.imports)
  const named = findSetting(entries, ['url', 'uri', 'redis_url', 'location', 'broker'])
  const url = textOf(named)?.text === '' ? null : named
  // A URI among the settings is a candidate of its own and takes the others up.
  if ([...entries].some((entry) => /^\s*[a-z][\w+.-]*:\/\//i.test(textOf(entry)?.text ?? '') && !isPhpHost(entry))) return null
  const configuration = findSetting(entries, ['configuration', 'configurationoptions', 'instanceconfiguration'])
  const whole = configuration?.value.kind === 'text' ? readConfiguration(configuration.value.text, candidate, beside, sign === 'call') : null
  // One with pairs in it is a text candidate of its own.
  if (whole !== null) return whole.parameters.length > beside.length ? null : { ...whole, notation: 'settings' }
  const parameters = [...flatten(entries, 'setting'), ...initiatedLater(reading, candidate)]
  const inner = entries.find(({ name, value }) => name.toLowerCase() === 'socket' && value.kind === 'settings')
  const place = inner?.value.kind === 'settings' ? [...inner.value.entries, ...entries] : entries
  const hosts = hostsOf(place, sign)
  const tls = parameters.some(({ name }) => tlsSettings.has((unwrapped(name).split('.')[0] ?? '').toLowerCase()))
  if (hosts.length === 0 && (!tls || (url === null && sign === 'path' && !onlyTls(candidate)))) return null
  if (sign === 'path' && !tls && !place.some(({ name }) => /^(?:port|password|username)$/i.test(name)) && !isVariable(candidate)) return null
  const unknownPlace: Host = { kind: 'hole', text: `{${url === null ? 'host' : expressionOf(url)}}`, fallback: null, port: null }
  const user = partOfSetting(findSetting(place, ['username', 'user']))
  const secret = withoutEmpty(passwordOfSetting(findSetting(place, ['password', 'pass', 'auth_pass', 'auth']), user, candidate.encoding === 'base64'))
  const where = hosts.length === 0 ? [unknownPlace] : hosts
  return {
    family: 'redis',
    notation: 'settings',
    scheme: null,
    dialect: null,
    user,
    password: secret.password,
    hosts: where,
    database: { kind: 'absent' },
    parameters: [...parameters, ...beside],
    uri: null,
    endpoint: endpointOf('redis://', user.kind !== 'absent', where, { kind: 'absent' }),
    span: candidate.span,
    secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
    candidate,
  }
}

/** ioredis: `new Redis(config.redisUrl, options)`, where what stands first may also be a port. */
function withUrl(entries: readonly Setting[], { language }: FileReading): readonly Setting[] {
  const first = entries.find(({ name, value }) => name === 'port' && value.kind === 'symbol' && /ur[il]\b/i.test(value.name))
  if (!/script$/.test(language) || first === undefined) return entries
  return entries.flatMap((entry) => (entry === first ? [{ ...entry, name: 'url' }] : entry.name === 'host' && entry.value.kind === 'symbol' ? [] : [entry]))
}

/** ioredis: `new Cluster([{ host, port }], { redisOptions: { tls } })`, options that count for every node. */
function ofCluster({ sites: [{ callee, neighbours }] }: Settings): readonly Setting[] {
  return callee?.endsWith('.Cluster') === true ? lifted(neighbours).filter(({ name }) => name === 'redisOptions') : []
}

/** hiredis makes TLS of a connection that stands: `redisInitiateSSLWithContext(c, ssl)`. https://github.com/redis/hiredis#ssltls-support */
function initiatedLater({ language, imports }: FileReading, { span }: Settings): readonly Parameter[] {
  return language === 'cpp' && imports.some((name) => /hiredis_ssl\.h$/.test(name)) ? [{ name: 'tls', value: { kind: 'hole', expression: 'redisInitiateSSL', fallback: null }, origin: 'setting', span, valueSpan: null }] : []
}

/** `REDIS_HOST`: whoever reads the variable connects. */
const isVariable = ({ sites }: Settings): boolean => sites.some(({ keyPath }) => keyPath.some((name) => /^_?(?:[A-Z][A-Z0-9]{0,40}_){0,6}(?:REDIS|VALKEY)$/.test(name)))

/** An empty password is how clients of Redis write that there is none: go-redis' `Password: ""`. */
export function withoutEmpty<T extends { readonly password: Password }>(secret: T): T {
  return secret.password.kind === 'literal' && secret.password.span === null ? { ...secret, password: { kind: 'absent' } } : secret
}

/** `tls://host` is how phpredis writes a host. */
const phpHost = /^(?:tls|ssl|tcp):\/\//i

function isPhpHost(entry: Setting): boolean {
  return /^(?:host|0)$/i.test(entry.name) && phpHost.test(textOf(entry)?.text ?? '')
}

/** By name; of a call also by place: `Redis('host', 6379)`, `new Redis(6379, 'host')`, `redis.Dial("tcp", "host:6379")`. */
function hostsOf(entries: readonly Setting[], sign: 'call' | 'path'): readonly Host[] {
  const [first, second] = [findSetting(entries, ['host', 'addr', 'addrs', 'initaddress', 'startupnodes', 'startup_nodes', 'addresses', 'rootnodes', 'endpoint', 'sentinelrootnodes', 'sentinels', 'sentineladdrs', 'hosts', 'hostname', 'endpoints', 'server', 'nodes']), findSetting(entries, ['port'])]
  if (/^(?:sentinels|sentinelrootnodes|hosts|startup_?nodes|addresses|rootnodes)$/i.test(first?.name ?? '') || isListOfHosts(first)) {
    const listed = hostsOfList(first)
    if (listed.length > 0) return listed
  }
  const shards = hostsOfShards(first)
  if (shards.length > 0) return shards
  // ioredis takes the port first; a host that is a number is the port.
  const swapped = second !== null && second.value.kind === 'text' && first?.value.kind === 'symbol' && /^\d{1,5}$/.test(first.value.name)
  // `new Redis('host')`: what is no number is no port. https://github.com/redis/ioredis#connect-to-redis
  const alone = sign === 'call' && first === null ? textOf(second) : null
  if (alone !== null && /^[\w.\uE000-]{1,253}(?::\d{1,5})?$/.test(alone.text) && !/^\d+$/.test(alone.text)) return hostsOfAuthority(alone)
  // `JedisPool("host", 6379)` beside `JedisPool(config, "host", 6379)`.
  const leading = entries.find(({ name, value }) => name === '0' && value.kind === 'text')
  const shifted = sign === 'call' && leading !== undefined && first?.value.kind === 'symbol' && /^\d{1,5}$/.test(first.value.name)
  const named = shifted ? leading : swapped ? second : inList(first)
  const places = sign === 'call' ? entries.filter(({ name }) => /^[01]$/.test(name)) : []
  const found = named ?? places.find((entry) => textOf(entry) !== null && !/^(?:tcp|unix)$/.test(textOf(entry)?.text ?? '')) ?? null
  const text = textOf(found)
  if (text === null) return isSocketPort(findSetting(entries, ['port'])) ? [socket] : hostsOfSettings(found, findSetting(entries, ['port']))
  const lead = phpHost.exec(text.text)?.[0].length ?? 0
  const rest = sliceText(text, lead, text.text.length)
  const port = findSetting(entries, ['port'])
  if (isSocketPort(port)) return [socket]
  // Go dials this machine where nothing stands in front of the port.
  if (found?.name.toLowerCase() === 'addr' && /^:\d{1,5}$/.test(rest.text)) return [{ kind: 'name', name: 'localhost', port: rest.text.slice(1) }]
  if (found?.name.toLowerCase().startsWith('addr') === true || /:\d{1,5}$/.test(rest.text)) return hostsOfAuthority(rest)
  return found === null || rest.text.includes(' ') ? [] : hostsOfSettings({ ...found, value: { kind: 'text', text: rest, span: found.value.span } }, port)
}

/** `[('host', 26379)]` of redis-py's Sentinel, `[ClusterNode('host', 6379)]`, `[{ host, port }]` of ioredis. */
function hostsOfList(list: Setting | null): readonly Host[] {
  // What a list of mappings is made of is only there as it is written.
  if (list?.value.kind === 'symbol') return [...list.value.name.matchAll(listedHost)].slice(0, MAXIMUM_HOSTS).map(([, ...found]) => ({ kind: 'name', name: found[0] ?? found[2] ?? '', port: found[1] ?? found[3] ?? null }))
  if (list?.value.kind === 'text') return hostsOfAuthority(list.value.text)
  if (list?.value.kind !== 'settings') return []
  return list.value.entries.slice(0, MAXIMUM_HOSTS).flatMap(({ value }): readonly Host[] => {
    if (value.kind === 'settings') return hostsOfSettings(findSetting(value.entries, ['host', '0']), findSetting(value.entries, ['port', '1']))
    if (value.kind === 'text') return hostsOfAuthority(value.text)
    const [, name, port] = /^\(\s*["']([\w.:-]{1,253})["']\s*,\s*["']?(\d{1,5})?/.exec(value.name) ?? []
    return [name === undefined ? { kind: 'hole', text: `{${value.name.slice(0, 60)}}`, fallback: null, port: null } : { kind: 'name', name, port: port ?? null }]
  })
}

/** Spring's `nodes: [a:6379, b:6379]`, go-redis' `SentinelAddrs`, rueidis' `InitAddress`: each of them is connected to, not only the first. */
function isListOfHosts(list: Setting | null): boolean {
  if (list?.value.kind !== 'settings' || list.value.entries.length < 2) return false
  return list.value.entries.every(({ name, value }) => {
    if (value.kind === 'text') return /^\d+$/.test(name) && !/:\/\/|^\d*$/.test(value.text.text)
    // A name in a list stands under itself.
    return value.kind === 'symbol' && !/^\d*$/.test(value.name) && (name === value.name || name === SPREAD || /^\d+$/.test(name))
  })
}

const listedHost = /\bhost["']?\s{0,4}(?::|=>)\s{0,4}["']([\w.:-]{1,253})["'](?:\s{0,4},\s{0,4}[:"']?port["']?\s{0,4}(?::|=>)\s{0,4}["']?(\d{1,5}))?|\(\s{0,4}["']([\w.:-]{1,253})["']\s{0,4},\s{0,4}(\d{1,5})\s{0,4}\)/g
const MAXIMUM_HOSTS = 32

/** go-redis' Ring: `Addrs: map[string]string{"shard1": "host:7000"}`. */
function hostsOfShards(shards: Setting | null): readonly Host[] {
  if (shards?.name.toLowerCase() !== 'addrs' || shards.value.kind !== 'settings') return []
  return shards.value.entries.slice(0, MAXIMUM_HOSTS).flatMap(({ value }) => (value.kind === 'text' ? hostsOfAuthority(value.text) : []))
}

const socket: Host = { kind: 'socket', path: '' }

/** phpredis: `connect('/run/redis.sock', 0)`. */
function isSocketPort(port: Setting | null): boolean {
  return port?.value.kind === 'symbol' && port.value.name === '0'
}

/** `EndPoints = { "cache:6380" }` */
function inList(setting: Setting | null): Setting | null {
  const only = setting?.value.kind === 'settings' ? setting.value.entries[0] : undefined
  return setting !== null && only !== undefined && /^\d$/.test(only.name) ? { ...only, name: 'addr' } : setting
}

/** Erlang: `eredis:start_link(Options)`, .NET's `AddRedis("cache")`, Spring's `new LettuceConnectionFactory(configuration)`: the argument says nothing here. */
function isOnlyName({ entries, sites }: Settings, { language }: FileReading): boolean {
  const host = findSetting(entries, ['host'])?.value
  // redis-rs: `Client::open(url)`
  if (sites.some(({ callee }) => callee !== null && /(?:^|\.)Client\.open$/.test(callee))) return !/^\(\s{0,9}[\w."'&]/.test(symbolOf(findSetting(entries, ['addresses'])))
  // Aspire's `AddRedis("cache")` names a container of its own, and others a service.
  if (sites.some(({ callee }) => callee !== null && /(?:^|\.)AddRedis$/.test(callee)) && !/[\w.\uE000]:(?:\d{2,5}|\uE000)(?:,|$)/.test(textOf(findSetting(entries, ['configuration']))?.text ?? '')) return true
  if (sites.some(({ callee }) => callee !== null && /(?:Lettuce|Jedis)ConnectionFactory$/.test(callee))) return host?.kind !== 'text' && (findSetting(entries, ['port']) === null || (host?.kind === 'symbol' && /config/i.test(host.name)))
  return language === 'erlang' && entries.length === 1 && entries[0]?.name === 'host' && entries[0].value.kind === 'symbol'
}

const symbolOf = (setting: Setting | null): string => (setting?.value.kind === 'symbol' ? setting.value.name : '')

/** `call`: a client of Redis is made with them; `path`: they stand below a name that says redis. */
function signOf(candidate: Settings, reading: FileReading): 'call' | 'path' | null {
  const { imports } = reading
  if (imports.some((name) => /^@upstash\/redis/.test(name))) return null
  if (isNamed(candidate) || isCelery(candidate) || (imports.some((name) => /^@adonisjs\/redis$|^@ioc:Adonis\/Addons\/Redis$/.test(name)) && candidate.sites.some(({ keyPath }) => keyPath.includes('connections')))) return 'call'
  for (const { callee, keyPath: whole } of candidate.sites) {
    if (callee !== null && isOurCallee(callee, reading, candidate.entries)) return 'call'
    // What a service is given in its environment is no description of a service.
    const keyPath = whole.slice(whole.findLastIndex((name) => name === 'environment' || name === 'env') + 1)
    if (keyPath.some((name) => /^(?:services|containers|initContainers|volumes|image|resources|probes?|livenessProbe|readinessProbe)$/i.test(name))) continue
    // django-rq's queues. https://github.com/rq/django-rq#installation
    if (keyPath.some((name) => tlsMapping.test(name) || name === 'RQ_QUEUES')) return 'path'
    if (keyPath.some((name) => name.split(/[._-]|(?<=[a-z])(?=[A-Z])/).some((word) => /^(?:redis|valkey)$/i.test(word)))) return 'path'
  }
  return null
}

/** Nest's `transport: Transport.REDIS`, aiocache's `Cache(Cache.REDIS, …)`, Elixir's `config :exq, host: …`, cache-manager's `store: redisStore`, Django's `BACKEND: 'channels_redis.core.RedisChannelLayer'`. */
function isNamed({ entries }: Settings): boolean {
  return entries.some(({ name, value }) => (name === '0' && value.kind === 'symbol' && /^(?:Cache\.REDIS|:exq)$/.test(value.name)) || (/^(?:transport|store)$/.test(name) && value.kind === 'symbol' && /^(?:Transport\.REDIS|(?:await )?redisStore\w*|redisStore(?:\.\w+)?)$/.test(value.name)) || (name === 'BACKEND' && value.kind === 'text' && /redis/i.test(value.text.text)))
}

/** Celery's mapping for connections whose URI stands elsewhere; its names are redis-py's (those for RabbitMQ have no `ssl_` before them). */
const tlsMapping = /^(?:celery_)?(?:broker_use_ssl|redis_backend_use_ssl)$/i

/** `Celery('app', broker=…, broker_use_ssl={'ssl_cert_reqs': …})`, `app.conf.update(broker_use_ssl=…)` */
function isCelery({ entries }: Settings): boolean {
  return entries.some(({ name, value }) => tlsMapping.test(name) && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'ssl_cert_reqs'))
}

function onlyTls({ sites, entries }: Settings): boolean {
  return sites.some(({ keyPath }) => keyPath.some((name) => tlsMapping.test(name))) && entries.some(({ name }) => name.toLowerCase() === 'ssl_cert_reqs')
}

function isOurCallee(callee: string, reading: FileReading, entries: readonly Setting[]): boolean {
  // `fastify.register(require('@fastify/redis'), { host })`; another plugin's settings name a user or a database.
  if (/(?:^|\.)register$/.test(callee) && !/(?:^|\.)\w{0,20}Module\.register$/.test(callee)) return reading.imports.some((name) => /^(?:@fastify\/redis|fastify-redis)$/.test(name)) && !entries.some(({ name }) => /^(?:user|database|connectionString)$/.test(name))
  return isCalleeOf(redisCalls, callee, reading)
}
