/**
 * The DSN of Go's driver: `user:password@tcp(host:3306)/shop?tls=true`.
 * https://github.com/go-sql-driver/mysql#dsn-data-source-name: the last `/` ends the address, the last `@` before it the login.
 */
import { sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { hostsOfAuthority, printable } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { decode, isSecretName, partOf, valueOf } from '../notation/pieces.js'
import { findSetting, textOf } from '../notation/settings.js'

const MAXIMUM_LENGTH = 4000
const MAXIMUM_PARAMETERS = 200

/** null: this is no such text. `@tcp(…)/` or `(host:port)/` behind a login tells it apart; `login@/shop` only what opens it. */
export function readGoDsn(mapped: MappedText, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const text = mapped.text.trimEnd()
  if (text.length > MAXIMUM_LENGTH) return null
  if (!text.includes(')/')) return withPath(mapped, text, candidate, beside) ?? (isOpened(candidate) ? withoutAddress(mapped, text, candidate, beside) : null) ?? openAddress(mapped, text, candidate, beside)
  const question = text.indexOf('?', text.indexOf(')/'))
  const slash = text.lastIndexOf('/', question < 0 ? text.length : question)
  const close = slash - 1
  const open = text.lastIndexOf('(', close)
  if (open < 0 || text.charAt(close) !== ')') return null
  const at = text.lastIndexOf('@', open)
  const network = text.slice(at + 1, open)
  if (!/^(?:tcp[46]?|unix|[a-z][\w+.-]{0,30})?$/i.test(network) || /[\s;,=]/.test(text.slice(slash + 1, question < 0 ? text.length : question))) return null
  const address = sliceText(mapped, open + 1, close)
  if (/[\s()]/.test(address.text) || (at < 0 && !/^(?:tcp[46]?|unix)$/.test(network)) || (at >= 0 && !/^[^\s'"`]{0,64}$/.test(text.slice(0, Math.min(at, firstColon(text, at)))))) return null
  if (network === '' && !/:(?:\d{1,5}|\uE000|%[sdv])$/.test(address.text)) return null
  return connection(mapped, { at, open, close, slash, question, network, end: mapped.text.length }, candidate, beside)
}

/** `Sprintf("%s@tcp(%s)%s?tls=true", u.User, u.Host, u.Path)`: the path of a URL brings its `/`. */
function withPath(mapped: MappedText, text: string, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const found = /@(tcp[46]?|unix)\(([^\s()]{1,300})\)(?=\uE000(?:\?|$))/.exec(text)
  if (found === null || !/^[^\s'"`]{1,64}$/.test(text.slice(0, Math.min(found.index, firstColon(text, found.index))))) return null
  const [all, network = ''] = found
  const close = found.index + all.length - 1
  return connection(mapped, { at: found.index, open: found.index + 1 + network.length, close, slash: close, question: text.indexOf('?', close), network, end: mapped.text.length }, candidate, beside)
}

/** `sql.Open("mysql", …)`, `mysql.ParseDSN(…)` */
function isOpened({ sites }: Candidate): boolean {
  return sites.some(({ callee, neighbours }) => /(?:^|\.)mysql\.(?:Open|ParseDSN)$/.test(callee ?? '') || (/(?:^|\.)sqlx?\.(?:Open|Connect|MustConnect|MustOpen)$/.test(callee ?? '') && textOf(findSetting(neighbours, ['0']))?.text === 'mysql'))
}

/** Without an address, or with the network alone, it is 127.0.0.1: dsn.go, `normalize`. */
function withoutAddress(mapped: MappedText, text: string, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const question = text.indexOf('?')
  const slash = text.lastIndexOf('/', question < 0 ? text.length : question)
  const at = text.lastIndexOf('@', slash)
  const network = text.slice(at + 1, Math.max(slash, 0))
  if (slash < 0 || !/^(?:tcp)?$/.test(network) || /\s/.test(text)) return null
  const found = connection(mapped, { at, open: slash, close: slash, slash, question, network, end: mapped.text.length }, candidate, beside)
  return { ...found, hosts: [{ kind: 'name', name: '127.0.0.1', port: null }], endpoint: found.endpoint.replace(`${network}()/`, `${network}/`) }
}

/** `user:password@{address}/shop?parseTime=true`: what stands for the address may be a socket as well; the driver's own options tell whose it is. */
function openAddress(mapped: MappedText, text: string, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const question = text.indexOf('?')
  const slash = text.lastIndexOf('/', question)
  const at = text.lastIndexOf('@', slash)
  if (at < 1 || !/^(?:\uE000|%[sv])$/.test(text.slice(at + 1, slash)) || /\s/.test(text) || !/[?&](?:parseTime|multiStatements|interpolateParams|allowNativePasswords|loc)=/.test(text.slice(question))) return null
  return connection(mapped, { at, open: at, close: slash, slash, question, network: '', end: mapped.text.length }, candidate, beside)
}

function firstColon(text: string, end: number): number {
  const colon = text.indexOf(':')
  return colon < 0 ? end : colon
}

interface Places {
  readonly at: number
  readonly open: number
  readonly close: number
  readonly slash: number
  readonly question: number
  readonly network: string
  readonly end: number
}

function connection(mapped: MappedText, { at, open, close, slash, question, network, end }: Places, candidate: Candidate, beside: readonly Parameter[]): Connection {
  const same = (part: string) => part
  const colon = at < 0 ? -1 : mapped.text.slice(0, at).indexOf(':')
  const user = at < 0 ? ({ kind: 'absent' } as const) : partOf(sliceText(mapped, 0, colon < 0 ? at : colon), same)
  const secret = colon < 0 ? null : readPassword(sliceText(mapped, colon + 1, at), user, candidate.encoding === 'base64', same)
  const address = sliceText(mapped, open + 1, close)
  const hosts = network === 'unix' ? [{ kind: 'socket', path: printable(decode(address, same).shown) } as const] : hostsOfAuthority(address)
  const nameEnd = question < 0 ? end : question
  const database = nameEnd > slash + 1 ? partOf(sliceText(mapped, slash + 1, nameEnd)) : ({ kind: 'absent' } as const)
  const query = question < 0 ? null : readPairs(mapped, question + 1, end)
  const place = decode(address, same).shown
  const name = database.kind === 'absent' ? '' : database.text
  return {
    family: 'mysql',
    notation: 'uri',
    scheme: null,
    dialect: 'go-sql-driver/mysql',
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database,
    parameters: [...(query?.parameters ?? []), ...beside],
    uri: { scheme: '', authority: `${network}(${address.text})`, path: mapped.text.slice(mapped.text.charAt(slash) === ')' ? slash + 1 : slash, nameEnd), query: query?.masked ?? null, fragment: null, ambiguous: false },
    endpoint: printable(`${at < 0 ? '' : '***@'}${network}(${place})/${name}`),
    span: spanOf(mapped) ?? candidate.span,
    secretSpans: [...(secret?.secretSpans ?? []), ...(query?.secretSpans ?? [])],
    candidate,
  }
}

function readPairs(mapped: MappedText, from: number, to: number) {
  const parameters: Parameter[] = []
  const secretSpans: Span[] = []
  const shownPieces: string[] = []
  for (let start = from; start <= to && parameters.length < MAXIMUM_PARAMETERS; ) {
    const next = mapped.text.indexOf('&', start)
    const stop = next < 0 || next > to ? to : next
    const equals = mapped.text.slice(start, stop).indexOf('=')
    const nameEnd = equals < 0 ? stop : start + equals
    const name = decode(sliceText(mapped, start, nameEnd)).shown
    const value = sliceText(mapped, Math.min(nameEnd + 1, stop), stop)
    const valueSpan = spanOf(value)
    const secret = isSecretName(name) || name.includes('@') || value.text.includes('@')
    if (secret && valueSpan !== null) secretSpans.push(valueSpan)
    shownPieces.push(secret ? `${name.includes('@') ? '***' : mapped.text.slice(start, nameEnd)}=***` : mapped.text.slice(start, stop))
    if (stop > start) parameters.push({ name: name.includes('@') ? '***' : name, value: secret ? { kind: 'text', text: '***' } : valueOf(name, value), origin: 'query', span: spanOf(mapped, start, stop), valueSpan })
    start = stop + 1
  }
  return { parameters, secretSpans, masked: shownPieces.join('&') }
}
