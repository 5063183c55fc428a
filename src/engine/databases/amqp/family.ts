/** AMQP 0-9-1: RabbitMQ and its clients. https://www.rabbitmq.com/docs/uri-spec */
import type { Candidate, Connection, FileReading, Vocabulary } from '../../model.js'
import type { Family } from '../family.js'
import { hasSetting, importsOneOf, isInside, readLink, readWholeUrl, settingsConnection, type Shape } from '../notation/links.js'
import { plainDriver } from '../judging/plainDriver.js'
import { go } from './drivers/go.js'
import { java, spring } from './drivers/jvm.js'
import { amqplib } from './drivers/node.js'
import { massTransit } from './drivers/massTransit.js'
import { moreDrivers } from './drivers/more.js'
import { dotnet, erlang, generic } from './drivers/others.js'
import { phpAmqp } from './drivers/php.js'
import { bunnyPhp, enqueue } from './drivers/phpMore.js'
import { phpAmqplib } from './drivers/phpAmqplib.js'
import { aioPika, kombu, pika } from './drivers/python.js'
import { bunny } from './drivers/ruby.js'
import { easyNetQ } from './drivers/easyNetQ.js'
import { easyNetQCallees, readEasyNetQ } from './readEasyNetQ.js'

const schemes = ['amqp', 'amqps', 'pyamqp', 'rabbitmq', 'rabbitmqs'] as const
const tlsSettings = ['ssl', 'tls', 'ssl_options', 'broker_use_ssl', 'verify_peer', 'verify_ssl', 'verify', 'protocol', 'ca', 'ssl_context', 'no_verify_ssl', 'verify_peer_name', 'allow_self_signed', 'peer_name', 'cafile', 'capath', 'local_cert', 'local_pk', 'crypto_method', 'cacert', 'issecure', 'sslverify', 'sslverifyname', 'rejectunauthorized', 'transport', 'settings', 'options', 'tls_adaptor', 'tlscontext', 'tls_params', 'checkserveridentity', 'servername', 'ciphers', 'minversion', 'insecureskipverify', 'tlsconfig', 'acceptablepolicyerrors', 'tls_ca_certificates', 'sslprotocol', 'hostnameverification', 'ssl_on', 'ssl_verify', 'ssl_cacert']

const shape: Shape = {
  family: 'amqp',
  schemes: { plain: new Set(schemes), jdbc: new Set(), hostless: null },
  lead: 'amqp://',
  urlNames: ['url', 'uri', 'broker', '0'],
  urls: /^(?:(?:py)?amqps?|rabbitmqs?)(?:\+\w{1,20})?:\/\//i,
  hostNames: ['host', 'hostname', 'hosts', 'addresses'],
  userNames: ['username', 'user', 'userid', 'login'],
  passwordNames: ['password', 'pass'],
  databaseNames: ['virtual_host', 'virtualhost', 'vhost'],
  keeps: (name) => tlsSettings.includes(name) || /^(?:[12]|tlsclientconfig)$/.test(name),
}

const vocabulary: Vocabulary = {
  schemes: new Set(schemes),
  settingNames: new Set([...tlsSettings, 'ssl.enabled', 'ssl.validate-server-certificate', 'ssl.verify-hostname', 'ssl.trust-store', 'host', 'hostname', 'hosts', 'port', 'username', 'user', 'userid', 'password', 'pass', 'virtual_host', 'virtual-host', 'vhost']),
  tellingNames: new Set(['broker_use_ssl']),
  environmentNames: new Set(),
  callees: new Set(['amqp.connect', 'amqplib.connect', 'amqp.Dial', 'amqp.DialTLS', 'amqp.DialConfig', 'pika.ConnectionParameters', 'pika.URLParameters', 'ConnectionParameters', 'URLParameters', 'aio_pika.connect', 'aio_pika.connect_robust', 'aiormq.connect', 'kombu.Connection', 'Bunny.new', 'Celery', 'ConnectionFactory', 'CachingConnectionFactory', 'AMQPConnection', 'AMQPConnectionConfig', 'AMQPStreamConnection', 'AMQPSSLConnection', 'AmqpConnectionFactory', 'UseRabbitMQ', 'AMQP.Connection.open', 'RabbitmqBroker', 'amqp_params_network', 'amqp_connection.start', 'amqp_socket_open', 'amqp_socket_open_noblock', 'OpenConnectionArguments.new', 'AmqpClient.Channel.Create', 'RabbitMQ.connect', ...easyNetQCallees]),
  positions: new Map<string, readonly string[]>([
    ['php AMQPStreamConnection', ['host', 'port', 'user', 'password', 'vhost']],
    ['php AMQPSSLConnection', ['host', 'port', 'user', 'password', 'vhost', 'ssl_options']],
    ...['java', 'kotlin', 'scala', 'groovy'].map((language) => [`${language} CachingConnectionFactory`, ['host', 'port']] as const),
    ['csharp Host', ['host']],
    ['csharp UseRabbitMQ', ['host']],
    ['go amqp.DialTLS', ['url', 'tls']],
    ['rust OpenConnectionArguments.new', ['host', 'port', 'user', 'password']],
    ['cpp AmqpClient.Channel.Create', ['host', 'port', 'user', 'password', 'vhost']],
    ['perl RabbitMQ.connect', ['host', 'options']],
    // rabbitmq-c
    ...['amqp_socket_open', 'amqp_socket_open_noblock'].map((callee) => [`cpp ${callee}`, ['', 'host', 'port']] as const),
    // https://pika.readthedocs.io/en/stable/modules/parameters.html
    ['python ConnectionParameters', ['host', 'port', 'virtual_host', 'credentials', '', '', '', 'ssl_options']],
  ]),
  commands: new Set(),
}

export const amqp: Family = {
  ids: ['amqp'],
  title: 'AMQP',
  vocabulary,
  read,
  drivers: [amqplib, go, pika, aioPika, kombu, bunny, java(5), java(6), dotnet, massTransit, easyNetQ, erlang, spring, phpAmqp, phpAmqplib, bunnyPhp, enqueue, ...moreDrivers, generic].map(plainDriver),
  assumed: (language, { candidate, scheme }) => (/^rabbitmqs?$/.test(scheme ?? '') ? 'MassTransit' : isSpring(candidate) ? 'spring-rabbit' : (assumed[language] ?? 'amqp')),
}

/** The vendor's own client where it has one for the language; for Python the weaker of the two in use, Celery's. */
const assumed: Readonly<Record<string, string | undefined>> = {
  javascript: 'amqplib',
  typescript: 'amqplib',
  go: 'amqp091-go',
  python: 'kombu',
  ruby: 'bunny',
  java: 'rabbitmq-java',
  kotlin: 'rabbitmq-java',
  scala: 'rabbitmq-java',
  groovy: 'rabbitmq-java',
  csharp: 'RabbitMQ.Client',
  erlang: 'rabbitmq-erlang',
  elixir: 'rabbitmq-erlang',
}

function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return ofFastStream(ofImport(readLink(shape, candidate.value, candidate, reading), reading)) ?? readEasyNetQ(shape, candidate, reading)
    case 'settings':
      return isOurs(candidate, reading) ? ofImport(overSocket(settingsConnection(shape, ofBroadway(candidate), reading), candidate, reading), reading) : null
    case 'environment':
      return candidate.value.kind === 'text' ? readWholeUrl(shape, candidate.value.text, candidate, reading) : null
    case 'command':
      return null
  }
}

/** `{BroadwayRabbitMQ.Producer, queue: …, connection: [host: …]}`: what it hands on to the client. */
function ofBroadway(candidate: Extract<Candidate, { kind: 'settings' }>): Extract<Candidate, { kind: 'settings' }> {
  const connection = isBroadway(candidate) ? candidate.entries.find(({ name, value }) => name === 'connection' && value.kind === 'settings') : undefined
  return connection?.value.kind === 'settings' ? { ...candidate, entries: connection.value.entries } : candidate
}

const isBroadway = ({ entries, sites }: Extract<Candidate, { kind: 'settings' }>) => [...entries, ...sites[0].neighbours].some(({ value }) => value.kind === 'symbol' && value.name === 'BroadwayRabbitMQ.Producer')

/** FastStream's `RabbitBroker("amqp://…", security=…)`: what that holds may ask for TLS whatever the scheme. ag2ai/faststream faststream/rabbit/security.py */
function ofFastStream(connection: Connection | null): Connection | null {
  const isOpen = connection?.candidate.sites.some(({ callee, neighbours }) => /(?:^|\.)RabbitBroker$/.test(callee ?? '') && neighbours.some(({ name, value }) => name === 'security' && !(value.kind === 'symbol' && value.name === 'None'))) === true
  return connection === null || !isOpen ? connection : { ...connection, openParts: [...(connection.openParts ?? []), 'security'] }
}

/** Whose calls have names that others have as well. */
const ofPhp = [
  { id: 'bunny-php', callee: /(?:^|\.)Client$/, imported: /^Bunny(?:\W|$)/ },
  { id: 'enqueue-amqp', callee: /(?:^|\.)AmqpConnectionFactory$/, imported: /^Enqueue(?:\W|$)/ },
] as const

/** Their calls have names that tell nothing, so that the import is what made it one. */
function ofImport(connection: Connection | null, { imports, language }: FileReading): Connection | null {
  const php = language === 'php' && connection !== null ? ofPhp.find(({ callee, imported }) => isInside(connection.candidate, callee) && (isInside(connection.candidate, imported) || imports.some((name) => imported.test(name)))) : undefined
  if (php !== undefined && connection !== null) return { ...connection, dialect: php.id }
  const dialect = ([['rhea', /^rhea(?:-promise)?$/], ['dart_amqp', /^package:dart_amqp/]] as const).find(([, own]) => imports.some((name) => own.test(name)))?.[0]
  return connection === null || dialect === undefined ? connection : { ...connection, dialect }
}

/** rabbitmq-c opens whatever socket it is given: what it does on the wire is decided elsewhere. */
function overSocket(found: Connection | null, candidate: Extract<Candidate, { kind: 'settings' }>, { language, imports }: FileReading): Connection | null {
  const isOpen = language === 'cpp' && imports.some((name) => /(?:amqp_|\/)ssl_socket\.h$/.test(name))
  if (found === null || !isOpen) return found
  return { ...found, parameters: [...found.parameters, { name: 'protocol', value: { kind: 'hole', expression: 'tls', fallback: null }, origin: 'setting', span: candidate.span, valueSpan: null }] }
}

/** Calls that only a client of AMQP offers, Spring's `spring.rabbitmq`, or a bare `connect` beside the client's import. */
function isOurs(candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): boolean {
  // Celery's names for RabbitMQ; those for Redis begin with `ssl_`.
  if (reading.language === 'python' && candidate.entries.some(({ name, value }) => /^(?:celery_)?broker_use_ssl$/i.test(name) && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'cert_reqs'))) return true
  if (isInside(candidate, /^amqp_params_network$|^amqp_connection\.start(?:_link)?$/)) return hasSetting(candidate, ['host'])
  if (isObjectOfAmqplib(candidate, reading)) return true
  if (isInside(candidate, /^(?:amqplib|amqp\.connect|amqplib\.connect|pika\.\w*Parameters|aio_pika\.connect(?:_robust)?|aiormq\.connect|Bunny\.new|kombu\.Connection)$/)) return true
  // `RABBITMQ_HOST`, `SHOP_RABBITMQ_HOST`
  if (isInside(candidate, /^(?:[A-Z][A-Z0-9]{0,40}_){0,6}RABBIT(?:MQ)?$|^(?:[A-Z][A-Z0-9]{0,40}_){0,6}AMQP$/)) return hasSetting(candidate, ['host', 'hostname', 'addresses'])
  if (isInside(candidate, /^amqp$/) && candidate.sites.every(({ callee }) => callee === null)) return hasSetting(candidate, reading.language === 'text' ? ['url', 'protocol', 'host', 'hostname'] : ['url', 'protocol']) || (hasSetting(candidate, ['host', 'hostname']) && hasSetting(candidate, shape.databaseNames))
  if (isSpring(candidate)) return hasSetting(candidate, ['host', 'addresses']) && candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'rabbitmq')
  if (isSection(candidate)) return hasSetting(candidate, ['host', 'hostname']) && hasSetting(candidate, [...shape.userNames, ...shape.databaseNames])
  if (isInside(candidate, /(?:^|\.)(?:AMQPStreamConnection|AMQPSSLConnection|AMQP\.Connection\.open|RabbitmqBroker)$/)) return true
  // Within `UsingRabbitMq(…)`, which MassTransit alone offers.
  if (isInside(candidate, /^RabbitMq\.Host$/)) return hasSetting(candidate, ['host'])
  if (isInside(candidate, /^amqp_socket_open(?:_noblock)?$|(?:^|\.)(?:OpenConnectionArguments\.new|AmqpClient\.Channel\.Create|RabbitMQ\.connect)$/)) return hasSetting(candidate, ['host'])
  if (isInside(candidate, /(?:^|\.)(?:connect|createConnection|Connection)$/) && importsOneOf(reading, /^rhea(?:-promise)?$/)) return hasSetting(candidate, ['host'])
  if (isInside(candidate, /^amqp\.DialTLS$/)) return candidate.entries.some(({ name, value }) => name === 'tls' && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'InsecureSkipVerify'))
  if (isBroadway(candidate)) return hasSetting(candidate, ['host', 'connection'])
  if (isInside(candidate, /(?:^|\.)(?:Client|ConnectionSettings)$/) && importsOneOf(reading, /^package:dart_amqp/)) return true
  if (reading.language === 'php' && isInside(candidate, /^AMQPConnection(?:Config)?$/)) return hasSetting(candidate, ['host'])
  // CAP's, with the name of a host. https://github.com/dotnetcore/CAP src/DotNetCore.CAP.RabbitMQ/CAP.Options.Extensions.cs
  if (reading.language === 'csharp' && isInside(candidate, /(?:^|\.)UseRabbitMQ$/)) return candidate.entries.length === 1 && candidate.entries.some(({ name, value }) => name === 'host' && value.kind === 'text' && /^[\w.-]{1,250}$/.test(value.text.text))
  if (reading.language === 'php' && ofPhp.some(({ callee, imported }) => isInside(candidate, callee) && (isInside(candidate, imported) || importsOneOf(reading, imported)))) return hasSetting(candidate, ['host', 'user', 'pass', 'vhost'])
  // JMS has a factory of that name, too.
  if (isInside(candidate, /(?:^|\.)(?:Caching)?ConnectionFactory$/) && importsOneOf(reading, /rabbitmq|springframework\.amqp/i)) return hasSetting(candidate, ['host', 'hostname', 'uri'])
  return isInside(candidate, /^(?:ConnectionParameters|URLParameters)$/) && importsOneOf(reading, /^pika(?:[./]|$)/)
}

/** `rabbitmq: { host, port, user }` of a program's configuration, Symfony's `old_sound_rabbit_mq: { connections: { default: … } }`, Laravel's list of hosts; not what a container is called, nor the API that manages the broker. */
function isSection({ sites, entries }: Extract<Candidate, { kind: 'settings' }>): boolean {
  if (entries.some(({ name, value }) => /^port$/i.test(name) && /^15\d{3}$/.test(value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : ''))) return false
  return sites.every(({ callee }) => callee === null) && sites.some(({ keyPath }) => keyPath.slice(-4).some((name) => /^(?:old_sound_)?rabbit(?:_?mq)?$/i.test(name)) && !keyPath.some((name) => /^(?:services|containers|initContainers|volumes|images?|resources|management|\w*[Pp]robes?)$/.test(name)))
}

function isSpring({ sites }: Candidate): boolean {
  return sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('rabbitmq'))
}

/** Nest's `urls: [{ protocol: 'amqp', hostname: 'mq', port: 5672 }]`: amqplib's URL as an object. https://amqp-node.github.io/amqplib/channel_api.html#connect */
function isObjectOfAmqplib({ entries }: Extract<Candidate, { kind: 'settings' }>, { language }: FileReading): boolean {
  return /^(?:java|type)script$/.test(language) && entries.some(({ name, value }) => name === 'protocol' && value.kind === 'text' && /^amqps?$/.test(value.text.text)) && entries.some(({ name }) => name === 'hostname')
}
