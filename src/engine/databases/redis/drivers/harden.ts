/** The scheme is what to change: `rediss` for `redis`, then what the driver needs to verify. */
import type { Connection, Hardening } from '../../../model.js'
import { harden } from '../../judging/harden.js'

export interface Remedy {
  readonly title: string
  /** Query parameters that make it verify; most need none. */
  readonly query: readonly { readonly name: string; readonly value: string }[]
  /** Settings of the program. */
  readonly snippet: string
  /** Said after "Use …". */
  readonly note?: string
  /** Names that undo it. */
  readonly remove: readonly string[]
  readonly flags?: readonly string[]
}

export function hardenWith({ title, query, snippet, note, remove, flags = ['--tls'] }: Remedy): (connection: Connection) => Hardening {
  return (connection) => {
    const said = note === undefined ? '' : ` ${note}`
    if (connection.notation === 'command') {
      const advice = `Use ${connection.uri === null ? '`--tls`' : '`rediss://`'} and \`--cacert\` with ${title}, without \`--insecure\`.${said}`
      return harden(connection, { title, set: flags.map((name) => ({ name, value: '' })), remove: ['--insecure'], mutual: '`--cert` and `--key`', place: 'flag', advice })
    }
    if (connection.uri === null) return harden(connection, { title, set: [], remove, mutual: null, place: 'setting', snippet, advice: `Set \`${snippet}\` with ${title}.${said}` })
    const secure = /^(?:rediss|valkeys|rediss-sentinel)$/.test(connection.uri.scheme)
    const advice = `Use \`${secureScheme(connection.uri.scheme)}://\`${query.map(({ name, value }) => ` and \`${name}=${value}\``).join('')} with ${title}.${said}`
    const example = harden({ ...connection, endpoint: connection.endpoint.replace(/^[^:]{0,60}:/, `${secureScheme(connection.uri.scheme)}:`) }, { title, set: query, remove, mutual: null, advice })
    // A new scheme is no parameter that could be written into the text.
    return { ...example, set: secure ? example.set : [], example: example.example?.replace(/\?$/, '') ?? null }
  }
}

function secureScheme(scheme: string): string {
  const lower = scheme.toLowerCase()
  if (lower.includes('sentinel')) return 'rediss-sentinel'
  return lower.startsWith('valkey') ? 'valkeys' : 'rediss'
}
