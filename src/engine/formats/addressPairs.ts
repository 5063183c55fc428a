/** Addresses in notations of their own: Gitea's and Grafana's `addr=db:6379,pool_size=100`, the PostgreSQL exporter's `db:5432/postgres?sslmode=disable`. */
import { HOLE, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, Setting, Value } from '../model.js'
import type { DataEntry } from './dataTree.js'
import { baseAt, textValue, type Place } from './place.js'

export function addressIn({ name, span, value }: DataEntry, place: Place): Candidate[] {
  const written = value.kind === 'text' && value.text.text.length < 1000 ? textValue(value.text, value.span, place.style) : null
  if (written?.kind !== 'text') return []
  const ofRedis = ofPairs.test(written.text.text) ? pairsIn(written.text) : null
  if (ofRedis !== null) return [{ ...baseAt({ ...place, keyPath: [...place.keyPath, 'REDIS'] }, span), kind: 'settings', entries: ofRedis }]
  const ofPostgres = name === 'DATA_SOURCE_URI' ? partsIn(written.text) : null
  return ofPostgres === null ? [] : [{ ...baseAt({ ...place, keyPath: [...place.keyPath, 'postgres'] }, span), kind: 'settings', entries: ofPostgres }]
}

const ofPairs = /^(?:network=tcp,)?addrs?=[\w.\uE000-]{1,250}:(?:\d{1,5}|\uE000)(?:[,\s]|$)/

/** https://docs.gitea.com/administration/config-cheat-sheet#session-session, https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#connstr */
function pairsIn(text: MappedText): Setting[] {
  return [...text.text.matchAll(/([a-z_]{2,30})=([^,\s]{0,300})/g)].flatMap((match): Setting[] => {
    const [whole, name = '', written = ''] = match
    const at = match.index + whole.length - written.length
    const value = sliceText(text, at, at + written.length)
    const span = spanOf(value) ?? spanOf(text)
    if (span === null || /^(?:network|pool_size|idle_timeout|prefix|ttl)$/.test(name)) return []
    if (name !== 'ssl' && name !== 'tls') return [{ name: /^addrs?$/.test(name) ? 'host' : name, span, value: { kind: 'text', text: value, span } }]
    // What either verifies, the program says.
    return /^(?:false|0|no)$/i.test(written) ? [] : [{ name: 'tls', span, value: open(name, span) }]
  })
}

/** https://github.com/prometheus-community/postgres_exporter#environment-variables */
function partsIn(text: MappedText): Setting[] | null {
  const match = /^([\w.\uE000-]{1,250})(?::(\d{1,5}|\uE000))?(?:\/([\w\uE000-]{0,100}))?(?:\?(.{0,500}))?$/.exec(text.text)
  if (match === null) return null
  const settings: Setting[] = []
  const add = (name: string, from: number, to: number): void => {
    const value = sliceText(text, from, to)
    const span = spanOf(value)
    if (span !== null) settings.push({ name, span, value: { kind: 'text', text: value, span } })
  }
  const [, host = '', port, database, query] = match
  add('host', 0, host.length)
  if (port !== undefined) add('port', host.length + 1, host.length + 1 + port.length)
  const behind = host.length + (port === undefined ? 0 : port.length + 1)
  if (database !== undefined && database !== '') add('dbname', behind + 1, behind + 1 + database.length)
  const start = text.text.length - (query?.length ?? 0)
  for (const { 0: whole, 1: name = '', index } of (query ?? '').matchAll(/([a-z_]{2,40})=([^&]{0,200})/g)) add(name, start + index + name.length + 1, start + index + whole.length)
  return settings
}

const open = (name: string, span: Setting['span']): Value => ({ kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name, fallback: null }] }, span })
