/** Cassandra. There is no URI: contact points, and a TLS object or context beside them. https://docs.datastax.com/en/developer/nodejs-driver/latest/features/tls/ */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Family } from './family.js'
import { cassandraJava, javaCallees, javaSettings } from './cassandraJava.js'
import { cassandraOthers, cassandraPrograms, otherCalls, otherSettings, readCassandraCommand } from './cassandraOthers.js'
import { cassandraDotnet } from './cassandraDotnet.js'
import { readSpark, sparkCassandra, sparkHost, sparkNames } from './cassandraSpark.js'
import { gocql } from './gocql.js'
import { calleesOf, isCallOf, positionsOf } from './notation/clientCalls.js'
import { hasSetting, importsOneOf, isInside, settingsConnection, type Shape } from './notation/links.js'
import { isNothing } from './judging/options.js'
import { pythonContext } from './judging/pythonContext.js'
import { byScheme, nodeTls, plainDriver, says, truth, type PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict } from './judging/verdict.js'

const tlsSettings = ['ssloptions', 'sslopts', 'ssl_context', 'ssl_options', ...otherSettings, ...javaSettings]

const shape: Shape = {
  family: 'cassandra',
  schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
  lead: 'cassandra://',
  urlNames: [],
  urls: /^(?!)/,
  hostNames: ['contactpoints', 'contactpoint', 'contact_points', 'contact-points', 'hosts', 'nodes', 'known_node', 'known_nodes', '0'],
  userNames: ['username'],
  passwordNames: ['password'],
  databaseNames: ['keyspace'],
  keeps: (name) => tlsSettings.includes(name) || /ssl|tls|verif|cert|insecure/.test(name),
}

const vocabulary: Vocabulary = {
  schemes: new Set(),
  settingNames: new Set([...tlsSettings, 'contactpoints', 'contactpoint', 'contact_points', 'localdatacenter', 'keyspace', 'auth_provider', 'port', 'hosts', ...sparkNames]),
  tellingNames: new Set(['contactpoints', 'contact_points', 'contact-points', sparkHost]),
  environmentNames: new Set(),
  callees: new Set(['cassandra.Client', 'Cluster', 'gocql.NewCluster', 'gocql.ClusterConfig', 'Cluster.Builder', ...javaCallees, ...calleesOf(otherCalls)]),
  positions: new Map([['go gocql.NewCluster', ['hosts…']], ['python Cluster', ['contact_points']], ...positionsOf(otherCalls)]),
  commands: new Set(cassandraPrograms),
}

function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  if (candidate.kind === 'command') return readCassandraCommand(candidate)
  if (candidate.kind !== 'settings') return null
  const ofSpark = readSpark(shape, candidate, reading)
  if (ofSpark !== null) return ofSpark
  const javascript = hasSetting(candidate, ['contactpoints']) && (isInside(candidate, /^cassandra(?:\.Client)?$/) || (isCode(reading) && importsOneOf(reading, /^(?:cassandra-driver|express-cassandra|@?datastax)/)) || hasSetting(candidate, ['localdatacenter', 'keyspace', 'authprovider', 'ssloptions']))
  const python = isInside(candidate, /(?:^|\.)Cluster$/) && importsOneOf(reading, /^(?:cassandra|scylla)/) && hasSetting(candidate, ['0', 'contact_points'])
  const go = reading.language === 'go' && isInside(candidate, /^gocql\.(?:NewCluster|ClusterConfig)$/)
  const java = isJvm(reading) && isInside(candidate, /(?:^|\.)(?:(?:CqlSession|Cluster)\.builder|CqlSessionBuilder)$/) && hasSetting(candidate, ['contactpoints', ...javaSettings])
  const dotnet = reading.language === 'csharp' && isInside(candidate, /(?:^|\.)Cluster\.Builder$/) && hasSetting(candidate, ['contactpoints', 'contactpoint'])
  if (isCallOf(otherCalls, candidate, reading)) return hasSetting(candidate, ['hosts', 'nodes', 'known_node', 'known_nodes', 'contact_points', 'contactpoints']) ? withTls(settingsConnection(shape, candidate, reading), reading) : null
  return javascript || python || go || java || dotnet || isSpring(candidate) || isVariable(candidate) ? settingsConnection(shape, candidate, reading) : null
}

/** C: `cass_cluster_set_ssl(cluster, ssl)` is a call of its own. */
function withTls(connection: Connection | null, { language, candidates }: FileReading): Connection | null {
  const call = language === 'c' || language === 'cpp' ? candidates.find(({ sites: [{ callee }] }) => callee === 'cass_cluster_set_ssl') : undefined
  if (connection === null || call === undefined) return connection
  return { ...connection, parameters: [...connection.parameters, { name: 'ssl', value: { kind: 'symbol', name: 'cass_cluster_set_ssl' }, origin: 'setting', span: call.span, valueSpan: null }] }
}

/** `spring.cassandra.contact-points`, `spring.data.cassandra` before Spring Boot 3: the Java driver without TLS unless `ssl` says so. */
function isSpring(candidate: Candidate): boolean {
  return candidate.kind === 'settings' && hasSetting(candidate, ['contact-points']) && candidate.sites.some(({ keyPath }) => keyPath.includes('cassandra'))
}

/** `CASSANDRA_HOST: db` among variables: whose client it is, is not known. */
function isVariable(candidate: Candidate): boolean {
  return candidate.kind === 'settings' && hasSetting(candidate, ['hosts']) && candidate.sites.every(({ callee, keyPath }) => callee === null && keyPath.at(-1) === 'cassandra')
}

const isJvm = ({ language }: Pick<FileReading, 'language'>) => ['java', 'kotlin', 'scala', 'groovy', 'hocon'].includes(language)
const isCode = ({ language }: FileReading) => language === 'javascript' || language === 'typescript'

/** Measured with 4.10.0: the driver sets `rejectUnauthorized: false` unless `sslOptions` says otherwise. */
const node: PlainDriver = {
  id: 'cassandra-driver',
  aliases: ['cassandra-driver-node', 'nodejs-driver'],
  title: 'the Node.js driver for Cassandra',
  callees: ['cassandra.Client', 'Client'],
  imports: ['cassandra-driver'],
  languages: ['javascript', 'typescript'],
  common: true,
  node: 'sslOptions.',
  decide: (said) => {
    const ssl = said.settings.get('sslOptions')
    if (ssl === undefined || isNothing(ssl) || truth(ssl) === 'no') return verdict(cleartext, 'without `sslOptions` the driver never uses TLS', ssl ?? null, ssl === undefined)
    const reject = said.settings.get('sslOptions.rejectUnauthorized')
    if (reject === undefined && ssl.object) return verdict(unverified, '`sslOptions` without `rejectUnauthorized: true` accepts any certificate: this driver switches the check off', ssl)
    if (reject === undefined || !reject.decided) return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(ssl.text) ? verdict(unverified, '`rejectUnauthorized: false` accepts any certificate', ssl) : undecided(reject ?? ssl, said.title)
    return nodeTls(said, ssl, 'sslOptions.')
  },
  plan: () => ({ set: [{ name: 'sslOptions.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', advice: 'Pass `sslOptions: { ca, rejectUnauthorized: true }`: this driver verifies nothing without `rejectUnauthorized: true`.', snippet: "sslOptions: { ca: [fs.readFileSync('<CA_FILE>')], rejectUnauthorized: true }" }),
}

/** datastax/python-driver docs/security.rst: TLS only with `ssl_context` or `ssl_options`. */
const python: PlainDriver = {
  id: 'cassandra-python',
  aliases: ['datastax-python-driver', 'scylla-driver'],
  title: 'the Python driver for Cassandra',
  callees: ['Cluster', 'cassandra.cluster.Cluster'],
  imports: ['cassandra', 'cassandra.cluster'],
  languages: ['python'],
  common: true,
  decide: (said) => {
    const [context, options] = [said.settings.get('ssl_context'), said.settings.get('ssl_options')]
    const given = [context, options].find((option) => option !== undefined && !isNothing(option))
    if (given === undefined) return verdict(cleartext, 'without `ssl_context` the driver never uses TLS', context ?? options ?? null, context === undefined)
    const text = [context?.text, options?.text, said.settings.get('ssl_options.cert_reqs')?.text].join(' ')
    if (/CERT_NONE|_create_unverified_context/.test(text)) return says(said, 'unverified', given, `\`${given.name}\``, 'accepts any certificate')
    const known = context === undefined ? null : pythonContext(context, said.title)
    return known?.posture.kind === 'unverified' ? known : byScheme.unsourced(said, `\`${given.name}\``)
  },
  plan: () => ({ set: [{ name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }], remove: [], place: 'setting', snippet: "ssl_context=ssl.create_default_context(cafile='<CA_FILE>'), ssl_options={'server_hostname': '<HOST>'}", advice: "Pass `ssl_context=ssl.create_default_context(cafile='<CA_FILE>')` and the name in `ssl_options={'server_hostname': …}`." }),
}

const generic: PlainDriver = {
  id: 'cassandra',
  title: 'a Cassandra driver',
  languages: [],
  // None of its drivers uses TLS unless its program asks for it: see the drivers above.
  decide: (said) => (isVariable(said.connection.candidate) && said.settings.size === 0 ? verdict(cleartext, `without a word of TLS ${said.title} uses none`, null, true) : byScheme.unsourced(said, 'these settings')),
  plan: () => ({ set: [], remove: [], snippet: 'sslOptions / ssl_context', advice: "Give the driver a TLS context that names the CA and compares the host name." }),
}

export const cassandra: Family = {
  ids: ['cassandra'],
  title: 'Cassandra',
  vocabulary,
  read,
  drivers: [node, python, gocql, cassandraJava, cassandraDotnet, sparkCassandra, ...cassandraOthers, generic].map(plainDriver),
  assumed: (language, connection) => (language === 'go' ? 'gocql' : language === 'csharp' ? 'cassandra-csharp' : isJvm({ language }) || isSpring(connection.candidate) ? 'cassandra-java' : language === 'python' || connection.candidate.kind !== 'settings' ? 'cassandra-python' : isNamed(connection, 'contactpoints') || language === 'javascript' || language === 'typescript' ? 'cassandra-driver' : 'cassandra'),
}

function isNamed({ candidate }: Connection, name: string): boolean {
  return candidate.kind === 'settings' && hasSetting(candidate, [name])
}
