/**
 * How Oracle is addressed: `jdbc:oracle:thin:@…` around an address, and the address itself, which is Easy Connect (`tcps://host:2484/service?k=v`,
 * `host:1521:SID`), a descriptor in brackets, or an alias of tnsnames.ora; and `oracle://` URLs of SQLAlchemy, go-ora and others.
 * https://docs.oracle.com/en/database/oracle/oracle-database/19/netag/configuring-naming-methods.html
 */
import { sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Host, Parameter, Setting } from '../../model.js'
import { endpointOf, hostsOfAuthority, hostsOfLists } from '../notation/hosts.js'
import { programOf } from '../notation/flags.js'
import { readLink, settingsConnection, type Shape } from '../notation/links.js'
import { readPassword } from '../notation/password.js'
import { partOf } from '../notation/pieces.js'
import { bareName, readPairs } from '../notation/adoNet.js'
import { findSetting, flatten, spansOfSecrets, textOf, unwrapped } from '../notation/settings.js'

const tlsSettings = ['ssl_server_dn_match', 'ssl_server_cert_dn', 'wallet_location', 'protocol', 'sslserverdnmatch', 'walletlocation', 'ssl', 'ssl verify', 'wallet', 'ssl_context', 'oracle', 'javax', 'connectstring', 'data source']

const shape: Shape = {
  family: 'oracle',
  schemes: { plain: new Set(['oracle', ...['oracledb', 'oracledb_async', 'cx_oracle'].map((dialect) => `oracle+${dialect}`)]), jdbc: new Set(), hostless: null },
  lead: 'oracle://',
  urlNames: ['dsn', 'connectstring', 'connectionstring'],
  urls: /^oracle(?:\+\w+)?:\/\//i,
  hostNames: ['host', 'server'],
  userNames: ['user', 'username'],
  passwordNames: ['password'],
  databaseNames: ['service_name', 'sid', 'database'],
  keeps: (name) => tlsSettings.includes(name),
}

const jdbc = /jdbc:oracle:(thin|oci8?):([^@\s"'<>]{0,200})@/i

/** `isOurs`: the call says so, so an address alone is one. */
export function readOracle(candidate: Candidate, reading: FileReading, isOurs: boolean): Connection | null {
  switch (candidate.kind) {
    case 'text': {
      const found = jdbc.exec(candidate.value.text)
      if (found !== null) return jdbcConnection(candidate.value, found, candidate)
      return readLink(shape, candidate.value, candidate, reading) ?? readPairsText(candidate.value, candidate, isOurs) ?? readPdo(candidate.value, candidate) ?? (isOurs ? addressConnection(candidate.value, candidate) : null)
    }
    case 'settings': {
      if (!isOurs) return null
      const address = textOf(findSetting(candidate.entries, ['dsn', 'connectstring', 'connectionstring', 'data source']))
      return address === null ? settingsConnection(shape, candidate, reading) : addressConnection(address, candidate)
    }
    case 'command':
      return readCommand(candidate)
    case 'environment':
      return null
  }
}

/** https://docs.oracle.com/en/database/oracle/oracle-database/19/sqpug/starting-SQL-Plus.html; `userid=` is how the loader and Data Pump write it. */
export const oraclePrograms: ReadonlySet<string> = new Set(['sqlplus', 'sqlldr', 'expdp', 'impdp', 'sqlcl'])

/** `sqlplus user/password@//host:1521/service`; null: no word is such a login. */
function readCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  if (!oraclePrograms.has(programOf(candidate))) return null
  for (const word of candidate.words.slice(1, MOST_WORDS)) {
    const login = /^(?:userid=)?["']?([\w$#{}\uE000-]{1,128}(?:\/[^\s@]{0,200})?)@(?=\S)/i.exec(word.text)
    if (login === null) continue
    const from = login[0].length - 1 - (login[1] ?? '').length
    const address = sliceText(word, login[0].length, word.text.replace(/["']$/, '').length)
    return connectionOf(address, sliceText(word, from, login[0].length - 1), word, null, candidate)
  }
  return null
}

/** A login stands among the first. */
const MOST_WORDS = 40

function jdbcConnection(text: MappedText, found: RegExpExecArray, candidate: Candidate): Connection {
  const end = addressEnd(text.text, found.index + found[0].length)
  const start = found.index + found[0].length
  const loginStart = start - 1 - (found[2] ?? '').length
  const login = sliceText(text, loginStart, start - 1)
  return connectionOf(sliceText(text, start, end), login, sliceText(text, found.index, end), `jdbc:oracle:${(found[1] ?? 'thin').toLowerCase()}`, candidate)
}

/** A descriptor holds blanks; nothing else does. */
function addressEnd(text: string, start: number): number {
  if (/^\s{0,5}\(/.test(text.slice(start, start + 8))) {
    const last = text.lastIndexOf(')')
    return last < start ? text.length : last + 1
  }
  const stop = text.slice(start, start + 4000).search(/[\s"'`<>]/)
  return stop < 0 ? Math.min(text.length, start + 4000) : start + stop
}

/** ADO.NET: `Data Source=(DESCRIPTION=…);User Id=app`; an address without brackets only where the call says whose it is. */
function readPairsText(text: MappedText, candidate: Candidate, isOurs: boolean): Connection | null {
  if (!/\bdata\s?source\s{0,9}=/i.test(text.text)) return null
  const pairs = readPairs(text) ?? []
  const value = (wanted: RegExp) => pairs.findLast(({ name }) => wanted.test(bareName(name)))?.value ?? null
  const source = value(/^datasource$/)
  if (source === null || !(isOurs || /^\s{0,20}\(\s{0,20}DESCRIPTION/i.test(source.text))) return null
  const found = addressConnection(source, candidate)
  if (found === null) return null
  const [named, secret] = [value(/^(?:userid|uid|user)$/), value(/^(?:password|pwd)$/)]
  const user = named === null ? ({ kind: 'absent' } as const) : partOf(named, (written) => written)
  const login = secret === null ? null : readPassword(secret, user, candidate.encoding === 'base64', (written) => written)
  return { ...found, user, password: login?.password ?? { kind: 'absent' }, secretSpans: [...found.secretSpans, ...(login?.secretSpans ?? [])], endpoint: endpointOf('oracle://', user.kind !== 'absent', found.hosts, { kind: 'absent' }), span: spanOf(text) ?? candidate.span }
}

/** PHP: `oci:dbname=//host:1521/service;charset=…`. https://www.php.net/manual/en/ref.pdo-oci.connection.php */
function readPdo(text: MappedText, candidate: Candidate): Connection | null {
  const lead = /^\s{0,9}oci:dbname=/i.exec(text.text)
  if (lead === null) return null
  const end = text.text.indexOf(';', lead[0].length)
  const found = addressConnection(sliceText(text, lead[0].length, end < 0 ? text.text.length : end), candidate)
  return found === null ? null : { ...found, span: spanOf(text) ?? candidate.span }
}

function addressConnection(address: MappedText, candidate: Candidate): Connection | null {
  if (!/^\s{0,20}\(\s{0,20}DESCRIPTION|^(?:tcps?:)?\/\/|^[\w.\uE000-]{1,253}:(?:\d{1,5}|\uE000)[:/]|^[\w.\uE000-]{1,253}\/[\w.\uE000-]{1,100}$/i.test(address.text)) return null
  return connectionOf(address, null, address, null, candidate)
}

function connectionOf(address: MappedText, login: MappedText | null, whole: MappedText, scheme: string | null, candidate: Candidate): Connection {
  const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours)
  const descriptor = /^\s{0,20}\(/.test(address.text)
  const slash = login === null ? -1 : login.text.indexOf('/')
  const user = login === null || login.text === '' ? ({ kind: 'absent' } as const) : partOf(slash < 0 ? login : sliceText(login, 0, slash))
  const secret = login === null || slash < 0 ? null : readPassword(sliceText(login, slash + 1, login.text.length), user, candidate.encoding === 'base64', (text) => text)
  const { hosts, pairs } = descriptor ? ofDescriptor(address) : ofEasyConnect(address)
  const written = textOf(findSetting(neighbours, ['password']))
  const beside = written === null ? null : readPassword(written, user, candidate.encoding === 'base64', (text) => text)
  const protocol = pairs.some(({ name }) => name.toUpperCase() === 'PROTOCOL') ? [] : descriptor || hosts.length === 0 ? [] : [parameter('PROTOCOL', 'tcp', null)]
  return {
    family: 'oracle',
    notation: scheme === null ? 'keywords' : 'jdbc',
    scheme,
    dialect: descriptor ? 'descriptor' : null,
    user,
    password: secret?.password ?? beside?.password ?? { kind: 'absent' },
    hosts: hosts.length === 0 ? [{ kind: 'hole', text: '{alias}', fallback: null, port: null }] : hosts,
    database: { kind: 'absent' },
    parameters: [...protocol, ...pairs, ...settingsOf(neighbours)],
    uri: null,
    endpoint: endpointOf(scheme === null ? 'oracle://' : `${scheme}:@`, user.kind !== 'absent', hosts, { kind: 'absent' }),
    span: spanOf(whole) ?? candidate.span,
    secretSpans: [...(secret?.secretSpans ?? []), ...(beside?.secretSpans ?? []), ...spansOfSecrets(neighbours)],
    candidate,
  }
}

interface Address {
  readonly hosts: readonly Host[]
  readonly pairs: readonly Parameter[]
}

/** `(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=h)(PORT=2484))(SECURITY=(SSL_SERVER_DN_MATCH=yes)))`: only the innermost pairs carry values. */
function ofDescriptor(address: MappedText): Address {
  const pairs: Parameter[] = []
  const lists: Record<'host' | 'port', MappedText[]> = { host: [], port: [] }
  for (const match of [...address.text.matchAll(/\(\s{0,20}([\w.]{1,60})\s{0,20}=\s{0,20}([^()]{0,400}?)\s{0,20}\)/g)].slice(0, 200)) {
    const [name, value] = [match[1] ?? '', match[2] ?? '']
    const start = match.index + match[0].lastIndexOf(value)
    if (/^host$/i.test(name)) lists.host.push(sliceText(address, start, start + value.length))
    else if (/^port$/i.test(name)) lists.port.push(sliceText(address, start, start + value.length))
    else if (!/passw/i.test(name)) pairs.push(parameter(name, value, spanOf(sliceText(address, match.index, match.index + match[0].length))))
  }
  return { hosts: lists.host.flatMap((host, place) => hostsOfLists(host, lists.port[place] ?? lists.port[0] ?? null)), pairs }
}

function ofEasyConnect(address: MappedText): Address {
  const { text } = address
  const protocol = /^(\w{1,10}):\/\//.exec(text)
  const start = protocol?.[0].length ?? (text.startsWith('//') ? 2 : 0)
  const rest = text.slice(start)
  const stop = rest.search(/[/?]/)
  const authority = stop < 0 ? rest : rest.slice(0, stop)
  // A bare word is an alias of tnsnames.ora.
  const alias = protocol === null && start === 0 && !/[:/]/.test(rest.split('?')[0] ?? '')
  const query = text.indexOf('?')
  const pairs = query < 0 ? [] : text.slice(query + 1).split('&').slice(0, 100).flatMap((piece): Parameter[] => (piece.includes('=') ? [parameter(piece.slice(0, piece.indexOf('=')), piece.slice(piece.indexOf('=') + 1).replace(/^"|"$/g, ''), null)] : []))
  // `host:1521:SID`.
  const named = /^([^:]{1,253}:(?:\d{1,5}|\uE000)):[\w.$#\uE000]{1,100}$/.exec(authority)?.[1] ?? authority
  return { hosts: alias ? [] : hostsOfAuthority(sliceText(address, start, start + named.length)), pairs: [...(protocol === null ? [] : [parameter('PROTOCOL', protocol[1] ?? '', null)]), ...pairs] }
}

function parameter(name: string, text: string, span: Span | null): Parameter {
  return { name, value: { kind: 'text', text }, origin: 'keyword', span, valueSpan: null }
}

/** Properties beside the text: `oracle.net.ssl_server_dn_match`, `ssl_server_dn_match=True`. */
function settingsOf(neighbours: readonly Setting[]): readonly Parameter[] {
  return flatten(neighbours, 'setting').filter(({ name }) => tlsSettings.includes(unwrapped(name).split('.')[0]?.toLowerCase() ?? '') && !/passw/i.test(name))
}
