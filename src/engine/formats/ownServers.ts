/** The servers behind a pool, in configurations of its own: pgpool's `backend_hostname0`, ProxySQL's `mysql_servers`. */
import { plainText } from '../mappedText.js'
import type { Candidate, Setting } from '../model.js'
import { isSpent } from './budget.js'
import type { DataEntry } from './dataTree.js'
import { baseAt, textValue, type Place } from './place.js'

/** pgpool speaks TLS to all servers or, unless `ssl = on`, to none. https://www.pgpool.net/docs/latest/en/html/runtime-ssl.html */
export function poolServers(entries: readonly DataEntry[], place: Place): Candidate[] {
  const valueOf = (name: string): DataEntry | undefined => entries.find((entry) => entry.name === name)
  const ssl = valueOf('ssl')?.value
  const isOn = ssl !== undefined && /^(?:on|true|yes|1)$/i.test(ssl.kind === 'text' ? ssl.text.text : ssl.kind === 'symbol' ? ssl.name : '')
  return entries.filter(({ name, value }) => /^backend_hostname\d{1,3}$/.test(name) && value.kind === 'text' && value.text.text !== '' && !value.text.text.startsWith('/')).slice(0, mostServers).flatMap((entry) => {
    const port = valueOf(entry.name.replace('hostname', 'port'))
    const settings = [{ ...entry, name: 'host' }, ...(port === undefined ? [] : [{ ...port, name: 'port' }])].map(({ name, span, value }): Setting => ({ name, span, value: value.kind === 'text' ? textValue(value.text, value.span, place.style) : value.kind === 'symbol' ? value : { kind: 'symbol', name: '', span } }))
    return [{ ...baseAt({ ...place, keyPath: ['postgres'] }, entry.span), kind: 'settings', entries: [...settings, modeOf('sslmode', isOn ? null : 'disable', entry.span)] }]
  })
}

const mostServers = 500

/** `{ address="db", port=3306, use_ssl=0 }`. https://proxysql.com/documentation/main-runtime/#mysql_servers */
export function proxyServers(text: string, place: Place): Candidate[] {
  if (!/^\s{0,20}(?:mysql|pgsql)_servers\s{0,9}=/m.test(text)) return []
  const found: Candidate[] = []
  for (const list of text.matchAll(/^\s{0,20}(mysql|pgsql)_servers\s{0,9}=\s{0,9}\(/gm)) {
    const from = list.index + list[0].length
    const end = text.indexOf(')', from)
    for (const server of text.slice(from, end === -1 ? text.length : end).matchAll(/\{[^{}]{1,1000}\}/g)) {
      const start = from + server.index
      const address = /\b(?:address|hostname)\s{0,9}=\s{0,9}"([^"]{1,250})"/.exec(server[0])
      if (isSpent(place.budget, start)) return found
      if (address?.[1] === undefined) continue
      const at = start + address.index + address[0].length - address[1].length - 1
      const span = { start, end: start + server[0].length }
      const host: Setting = { name: 'host', span, value: { kind: 'text', text: plainText(address[1], at), span: { start: at, end: at + address[1].length } } }
      const isOn = /\buse_ssl\s{0,9}=\s{0,9}1/.test(server[0])
      const isMysql = list[1] === 'mysql'
      found.push({ ...baseAt({ ...place, keyPath: [isMysql ? 'mysql' : 'postgres'] }, span), kind: 'settings', entries: [host, isMysql ? modeOf('ssl_mode', isOn ? null : 'DISABLED', span) : modeOf('sslmode', isOn ? null : 'disable', span)] })
    }
  }
  return found
}

/** null: what is checked stands elsewhere. */
function modeOf(name: string, mode: string | null, span: Setting['span']): Setting {
  const text = mode === null ? ({ text: '\uE000', pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: 'ssl', fallback: null }] } as const) : ({ text: mode, pieces: [{ kind: 'literal', at: 0, length: mode.length, ...span, verbatim: false }] } as const)
  return { name, span, value: { kind: 'text', text, span } }
}
