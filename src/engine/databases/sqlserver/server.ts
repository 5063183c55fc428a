/** Where the server is, as the clients of SQL Server write it: `tcp:db.corp,1433`, `db\SQLEXPRESS`, `(local)`. */
import { plainText, sliceText, type MappedText } from '../../mappedText.js'
import type { Host } from '../../model.js'
import { decode } from '../notation/pieces.js'

/** No server written: the program gives one elsewhere. */
export const openHost: Host = { kind: 'hole', text: '{server}', fallback: null, port: null }

/** `separator` of the port: `,` in connection strings, `:` in JDBC URLs. Trouble with neither: IPv6 stands in brackets or has no port. */
export function hostOfServer(mapped: MappedText, port: string | null, separator: ',' | ':'): Host {
  const lead = /^\s{0,20}(?:tcp|np|lpc|admin):/i.exec(mapped.text)?.[0].length ?? 0
  const name = sliceText(mapped, lead, mapped.text.length)
  const end = hostEnd(name.text, separator)
  const written = new RegExp(`[${separator}:]\\s{0,5}(\\d{1,5})\\s{0,5}$`).exec(name.text.slice(end))?.[1] ?? port
  const { shown, filled, holes } = decode(sliceText(name, 0, end), (text) => text.trim())
  if (filled !== null && filled !== '' && holes.length > 0 && holes.every(({ constant }) => constant === true)) return hostOfServer(plainText(filled), written, separator)
  if (holes.length > 0) return { kind: 'hole', text: shown, fallback: filled, port: written }
  // https://learn.microsoft.com/sql/relational-databases/native-client/features/sql-server-express-localdb-support: this machine.
  if (/^(?:\.|\(\.\)|\(local\)|\(localdb\)|)$/i.test(shown)) return { kind: 'name', name: 'localhost', port: written }
  if (/^\\\\\.\\pipe/i.test(name.text)) return { kind: 'name', name: 'localhost', port: null }
  return { kind: 'name', name: shown.replace(/^\[(.*)\]$/, '$1'), port: written }
}

function hostEnd(text: string, separator: ',' | ':'): number {
  if (text.startsWith('[')) {
    const close = text.indexOf(']')
    if (close > 0) return close + 1
  }
  const colons = text.split(':').length - 1
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' || character === separator || character === '/') return at
    if (character === ':' && separator === ',' && colons === 1 && /^:\s{0,5}(?:\d{1,5}|\uE000)\s{0,5}$/.test(text.slice(at))) return at
  }
  return text.length
}
