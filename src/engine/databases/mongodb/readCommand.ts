/** Command lines of mongosh, the old mongo shell and the database tools. https://www.mongodb.com/docs/mongodb-shell/reference/options/ */
import { HOLE, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { programOf, readFlags, type Flag } from '../notation/flags.js'
import { endpointOf, hostsOfAuthority, hostsOfLists } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { readText } from './read.js'
import { programs } from './vocabulary.js'

type Command = Extract<Candidate, { kind: 'command' }>

const letters = new Map([['h', 'host'], ['u', 'username'], ['p', 'password'], ['d', 'db'], ['c', 'collection'], ['o', 'out']])
/** Lower case. */
const switches: ReadonlySet<string> = new Set([
  ...['tls', 'ssl', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsinsecure', 'sslallowinvalidcertificates', 'sslallowinvalidhostnames', 'tlsdisabledprotocols'],
  ...['quiet', 'verbose', 'nodb', 'norc', 'ipv6', 'version', 'help', 'drop', 'gzip', 'shell', 'json', 'oplog'],
])
const same = (text: string) => text

export function readCommand(candidate: Command): Connection | null {
  if (!programs.has(programOf(candidate))) return null
  const { flags, words } = readFlags(candidate.words.slice(1), { letters, switches })
  const parameters = flags.flatMap(parameterOf)
  const find = (...names: string[]) => flags.find(({ name }) => names.includes(name.toLowerCase()))?.value ?? null
  const text = [find('uri'), ...words, find('host')].find((word) => word?.text.includes('://') === true)
  const user = find('username')
  const userPart = user === null ? ({ kind: 'absent' } as const) : partOf(user, same)
  const password = find('password')
  const secret = password === null ? null : readPassword(password, userPart, candidate.encoding === 'base64', same)
  if (text !== undefined && text !== null) {
    const connection = readText(text, candidate, parameters)
    if (connection === null) return null
    const own = connection.password.kind === 'absent' && secret !== null ? secret.password : connection.password
    return { ...connection, dialect: programOf(candidate), password: own, secretSpans: [...connection.secretSpans, ...(secret?.secretSpans ?? [])] }
  }
  const named = hostsOf(find('host'), find('port'), words)
  // `mongosh "$MONGO_URL" --tls …`: what it says beside a URI of elsewhere is all there is.
  const isOpen = named.length === 0 && [find('uri'), ...words].some((word) => word?.text === HOLE) && parameters.some(({ name }) => /^(?:tls|ssl)/i.test(name))
  const hosts: Connection['hosts'] = isOpen ? [openHost] : named
  if (hosts.length === 0) return null
  const name = find('db')
  const database = name === null ? ({ kind: 'absent' } as const) : partOf(name, same)
  return {
    family: 'mongodb',
    notation: 'command',
    scheme: null,
    dialect: programOf(candidate),
    user: userPart,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database,
    parameters,
    uri: null,
    endpoint: endpointOf('mongodb://', user !== null, hosts, database),
    span: candidate.span,
    secretSpans: secret?.secretSpans ?? [],
    candidate,
  }
}

/** `--host rs0/one:27017,two:27017` names a replica set first; a bare `db.corp/shop` is host and database. */
function hostsOf(host: MappedText | null, port: MappedText | null, words: readonly MappedText[]): Connection['hosts'] {
  if (host !== null) {
    const slash = host.text.indexOf('/')
    const list = slash < 0 ? host : { text: host.text.slice(slash + 1), pieces: [] }
    return list.text.includes(':') || list.text.includes(',') ? hostsOfAuthority(list) : hostsOfLists(list, port)
  }
  const address = words.find(({ text }) => /^[\w.-]+:\d{1,5}(?:\/\w*)?$/.test(text) || /^[\w-]+(?:\.[\w-]+)+\/\w+$/.test(text))
  return address === undefined ? [] : hostsOfAuthority({ text: address.text.split('/')[0] ?? '', pieces: [] })
}

/** The flags that touch TLS or the login, under the names that a URI has for them. */
function parameterOf({ name, value, word }: Flag): Parameter[] {
  const option = names.get(name.toLowerCase())
  if (option === undefined) return []
  const said: Parameter['value'] = switches.has(name.toLowerCase()) ? { kind: 'symbol', name: value?.text === 'false' ? 'false' : 'true' } : value === null ? { kind: 'text', text: '' } : valueOf(option, value, same)
  return [{ name: option, value: said, origin: 'flag', span: spanOf(word), valueSpan: value === null ? null : spanOf(value) }]
}

const names: ReadonlyMap<string, string> = new Map([
  ...['tls', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'tlsCAFile', 'tlsCertificateKeyFile'].map((name): [string, string] => [name.toLowerCase(), name]),
  ...([['ssl', 'tls'], ['sslallowinvalidcertificates', 'tlsAllowInvalidCertificates'], ['sslallowinvalidhostnames', 'tlsAllowInvalidHostnames']] as const),
  ...([['sslcafile', 'tlsCAFile'], ['sslpemkeyfile', 'tlsCertificateKeyFile'], ['authenticationmechanism', 'authMechanism']] as const),
])
