/** ClickHouse's ADO.NET strings: `Host=db;Protocol=https;Port=8443;Username=app;Database=shop`. */
import { spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading } from '../../model.js'
import { bareName, pairParameters, pairSecrets, readPairs, type TextPair } from '../notation/adoNet.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { besides } from '../notation/linksBeside.js'
import { readPassword } from '../notation/password.js'
import { partOf } from '../notation/pieces.js'

/** Bare. ClickHouseConnectionStringBuilder.cs of ClickHouse/clickhouse-cs@26249ca4 and DarkWanderer/ClickHouse.Client@1c31a5b. */
const known: ReadonlySet<string> = new Set(['host', 'port', 'protocol', 'path', 'database', 'username', 'password', 'compression', 'usesession', 'sessionid', 'timeout', 'useservertimezone', 'usecustomdecimals', 'useformdataparameters', 'readstringsasbytearrays', 'roles', 'jsonreadmode', 'jsonwritemode', 'maxconnectionsperserver'])

/** null: this is no such text. */
export function readPairsText(text: MappedText, candidate: Candidate, reading: FileReading): Connection | null {
  const pairs = text.text.includes('=') ? readPairs(text) : null
  return pairs === null || !isOurs(pairs, candidate, reading.imports) ? null : connectionOf(text, pairs, candidate, reading)
}

function isOurs(pairs: readonly TextPair[], { sites }: Candidate, imports: readonly string[]): boolean {
  const names = pairs.map(({ name }) => bareName(name))
  if (!names.includes('host') || !names.every((name) => known.has(name) || name.startsWith('{') || name.startsWith('set'))) return false
  const around = sites.flatMap(({ callee, keyPath }) => [callee ?? '', ...keyPath]).join(' ')
  if (/click_?house/i.test(around)) return true
  const protocol = pairs.findLast(({ name }) => bareName(name) === 'protocol')?.value.text ?? ''
  return names.length > 1 && (/^https?$/i.test(protocol) || imports.some((name) => /^ClickHouse\.(?:Client|Driver)(?:\.|$)/.test(name)))
}

function connectionOf(text: MappedText, pairs: readonly TextPair[], candidate: Candidate, reading: FileReading): Connection {
  const isKnown = (name: string) => known.has(bareName(name))
  const same = (part: string) => part
  const last = (wanted: string) => pairs.findLast(({ name }) => bareName(name) === wanted)?.value ?? null
  const [userText, secret, host, name] = [last('username'), last('password'), last('host'), last('database')]
  const user = userText === null ? ({ kind: 'absent' } as const) : partOf(userText, same)
  const login = secret === null ? { password: { kind: 'absent' } as const, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same)
  const hosts = host === null ? [] : hostsOfLists(host, last('port'))
  const database = name === null ? ({ kind: 'absent' } as const) : partOf(name, same)
  return {
    family: 'clickhouse',
    notation: 'keywords',
    scheme: 'ado.net',
    dialect: null,
    user,
    password: login.password,
    hosts,
    database,
    // What the call gets beside the text: a client of one's own, or a switch for all checks.
    parameters: [...pairParameters(pairs, isKnown), ...besides((each) => /^(?:\d|skipservercertificatevalidation|httpclient(?:factory|name)?)$/.test(each), candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : neighbours)), reading)],
    uri: null,
    endpoint: endpointOf('clickhouse://', user.kind !== 'absent', hosts, database),
    span: spanOf(text) ?? candidate.span,
    secretSpans: [...pairSecrets(pairs, isKnown), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
    candidate,
  }
}
