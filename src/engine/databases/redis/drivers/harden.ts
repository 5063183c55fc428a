/** The scheme is what to change: `rediss` for `redis`, then what the driver needs to verify. */
import type { Connection, Hardening } from '../../../model.js'
import { harden, rootOf } from '../../judging/harden.js'

type Pairs = readonly (readonly [name: string, value: string])[]

export interface Remedy {
  readonly title: string
  /** Query parameters that make it verify; most need none. */
  readonly query: Pairs
  /** The same among the settings of the program. */
  readonly settings: Pairs
  /** These settings as a program writes them. */
  readonly snippet: string
  /** Said after "Use …". */
  readonly note?: string
  /** Names that undo it. */
  readonly remove: readonly string[]
  /** Knows `valkeys` as well. */
  readonly valkeys?: boolean
}

export function hardenWith({ title, query, settings, snippet, note, remove, valkeys = false }: Remedy): (connection: Connection) => Hardening {
  return (connection) => {
    const said = note === undefined ? '' : ` ${note}`
    const plan = (pairs: Pairs) => ({ title, set: pairs.map(([name, value]) => ({ name, value: value === '<CA_FILE>' ? rootOf(connection, name) : value })), remove, mutual: null })
    if (connection.notation === 'command') {
      const set: Pairs = [...(connection.uri === null ? [['--tls', ''] as const] : []), ['--cacert', '<CA_FILE>']]
      const advice = `Use ${connection.uri === null ? '`--tls`' : '`rediss://`'} and \`--cacert\` with ${title}, without \`--insecure\`.${said}`
      return harden(connection, { ...plan(set), remove: ['--insecure'], mutual: '`--cert` and `--key`', place: 'flag', advice, ...(connection.uri === null ? {} : { scheme: secureScheme(connection.uri.scheme, valkeys) }) })
    }
    if (connection.uri === null) return harden(connection, { ...plan(settings), place: 'setting', snippet, advice: `Set \`${snippet}\` with ${title}.${said}` })
    const scheme = secureScheme(connection.uri.scheme, valkeys)
    return harden(connection, { ...plan(query), scheme, advice: `Use \`${scheme}://\`${query.map(([name, value]) => ` and \`${name}=${value}\``).join('')} with ${title}.${said}` })
  }
}

function secureScheme(scheme: string, valkeys: boolean): string {
  const lower = scheme.toLowerCase()
  if (lower.includes('sentinel')) return 'rediss-sentinel'
  return valkeys && lower.startsWith('valkey') ? 'valkeys' : 'rediss'
}
