/** `jdbc:sqlserver://db:1433;encrypt=true`, Prisma's `sqlserver://db:1433;encrypt=true`, and URIs: `mssql+pyodbc://…?driver=…`, `sqlserver://app:pw@db?encrypt=true`. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection } from '../../model.js'
import { readPairs } from '../notation/adoNet.js'
import { endpointOf } from '../notation/hosts.js'
import { decode, percentDecode } from '../notation/pieces.js'
import { readUri } from '../notation/uri.js'
import { odbcDialect, pairsReading } from './readPairsText.js'
import { hostOfServer, openHost } from './server.js'

/** null: what follows the first `;` are no pairs. */
export function semicolonConnection(mapped: MappedText, schemeLength: number, candidate: Candidate): Connection | null {
  const { text } = mapped
  const scheme = text.slice(0, schemeLength).toLowerCase()
  const start = schemeLength + 3
  const semicolon = text.indexOf(';', start)
  const end = semicolon < 0 ? text.length : semicolon
  const authority = sliceText(mapped, start, end)
  const rest = sliceText(mapped, end, text.length)
  const pairs = rest.text.replace(/[\s;]/g, '') === '' ? [] : readPairs(rest)
  if (pairs === null || authority.text.includes('@')) return null
  const reading = pairsReading(pairs, candidate.encoding === 'base64', ':')
  const hosts = authority.text.trim() === '' ? reading.hosts : [hostOfServer(authority, null, ':')]
  return {
    ...reading,
    family: 'sqlserver',
    notation: scheme.startsWith('jdbc:') ? 'jdbc' : 'uri',
    scheme: scheme === 'sqlserver' ? 'sqlserver;' : scheme,
    dialect: null,
    hosts,
    uri: null,
    endpoint: endpointOf(`${scheme}://`, reading.user.kind !== 'absent', hosts, reading.database),
    span: spanOf(mapped) ?? candidate.span,
    candidate,
  }
}

export function uriConnection(mapped: MappedText, schemeLength: number, candidate: Candidate): Connection {
  const { scheme, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64')
  const lower = scheme.toLowerCase()
  const plus = lower.indexOf('+')
  const base = { family: 'sqlserver', notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri', scheme: lower, span: spanOf(mapped) ?? candidate.span, candidate } as const
  const inner = odbcConnect(mapped)
  if (inner !== null) {
    const odbc = pairsReading(inner, candidate.encoding === 'base64', ',')
    return { ...base, ...odbc, dialect: odbc.dialect ?? 'pyodbc', uri: null, parameters: odbc.parameters.map((each) => ({ ...each, span: null, valueSpan: null })), secretSpans: [base.span] }
  }
  const driver = reading.parameters.findLast(({ name }) => name.toLowerCase() === 'driver')?.value
  const named = driver?.kind === 'text' ? odbcDialect(driver.text.replaceAll('+', ' ')) : null
  const hosts = reading.hosts.length > 0 ? reading.hosts : [openHost]
  return { ...base, ...reading, dialect: named ?? (plus < 0 ? null : lower.slice(plus + 1)), hosts, endpoint: endpointOf(`${scheme}://`, hasUserInfo, hosts, reading.database) }
}

/** SQLAlchemy hands `?odbc_connect=` to the driver as it is, once decoded. https://docs.sqlalchemy.org/en/20/dialects/mssql.html#pass-through-exact-pyodbc-string */
function odbcConnect(mapped: MappedText): ReturnType<typeof readPairs> {
  const at = /[?&]odbc_connect=/i.exec(mapped.text)
  if (at === null) return null
  const from = at.index + at[0].length
  const stop = mapped.text.indexOf('&', from)
  const value = sliceText(mapped, from, stop < 0 ? mapped.text.length : stop)
  const span = spanOf(value)
  const { shown, holes } = decode(value, (text) => text.replaceAll('+', ' '))
  if (span === null || holes.length > 0) return null
  const text = percentDecode(shown)
  return readPairs({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] })
}
