/** StackExchange.Redis: `cache:6380,password=…,ssl=True,abortConnect=False`. https://stackexchange.github.io/StackExchange.Redis/Configuration */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter, Part } from '../../model.js'
import { endpointOf, hostsOfAuthority } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { isSecretName, partOf, valueOf } from '../notation/pieces.js'

const same = (text: string) => text
const longest = 4000
const mostPieces = 100
const ownNames = /^(?:abortconnect|ssl|sslhost|sslprotocols|allowadmin|connecttimeout|connectretry|synctimeout|asynctimeout|defaultdatabase|keepalive|servicename|channelprefix|resolvedns|password|user|checkcertificaterevocation|name|version|tiebreaker|configcheckseconds|proxy|writebuffer|responsetimeout|protocol|setclientlibrary|highintegrity|tunnel|loggerfactory)$/

/** null: it is no such text. `alone`: a host with a port is enough, for the call says whose it is. */
export function readConfiguration(text: MappedText, candidate: Candidate, beside: readonly Parameter[], alone: boolean): Connection | null {
  const pieces = text.text.length > longest ? [] : piecesOf(text)
  const hosts = pieces.flatMap((piece) => (piece.text.includes('=') ? [] : hostsOfAuthority(piece)))
  const pairs = pieces.flatMap(pairOf)
  const isOurs = pairs.length > 0 ? pairs.every(({ name }) => ownNames.test(name.toLowerCase())) : alone
  if (!isOurs || hosts.length === 0 || !hosts.every((host) => host.kind !== 'name' || /^[\w.:[\]-]{1,253}$/.test(host.name))) return null
  const value = (wanted: string) => pairs.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null
  const [userText, passwordText] = [value('user'), value('password')]
  const user: Part = userText === null ? { kind: 'absent' } : partOf(userText, same)
  const secret = passwordText === null ? null : readPassword(passwordText, user, candidate.encoding === 'base64', same)
  const database: Part = { kind: 'absent' }
  return {
    family: 'redis',
    notation: 'keywords',
    scheme: null,
    dialect: null,
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database,
    parameters: [...pairs.map(parameterOf), ...beside],
    uri: null,
    endpoint: endpointOf('redis://', user.kind !== 'absent', hosts, database),
    span: spanOf(text) ?? candidate.span,
    secretSpans: secret?.secretSpans ?? [],
    candidate,
  }
}

function piecesOf(text: MappedText): MappedText[] {
  const pieces: MappedText[] = []
  for (let from = 0; from <= text.text.length && pieces.length < mostPieces; ) {
    const comma = text.text.indexOf(',', from)
    const to = comma === -1 ? text.text.length : comma
    const lead = text.text.slice(from, to).length - text.text.slice(from, to).trimStart().length
    if (text.text.slice(from, to).trim() !== '') pieces.push(sliceText(text, from + lead, from + lead + text.text.slice(from, to).trim().length))
    from = to + 1
  }
  return pieces
}

interface Pair {
  readonly name: string
  readonly value: MappedText
  readonly whole: MappedText
}

function pairOf(piece: MappedText): Pair[] {
  const equals = piece.text.indexOf('=')
  return equals < 1 ? [] : [{ name: piece.text.slice(0, equals).trim(), value: sliceText(piece, equals + 1, piece.text.length), whole: piece }]
}

function parameterOf({ name, value, whole }: Pair): Parameter {
  return { name, value: isSecretName(name.toLowerCase()) ? { kind: 'text', text: '***' } : valueOf(name, value, same), origin: 'setting', span: spanOf(whole), valueSpan: spanOf(value) }
}
