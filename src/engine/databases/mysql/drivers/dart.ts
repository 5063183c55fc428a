/** Dart's clients, read, not measured: adamlofts/mysql1_dart lib/src/auth/handshake_handler.dart, zim32/mysql.dart lib/src/mysql_client/connection.dart. Both accept whatever certificate they are shown. */
import { isFalse, isTrue } from '../../judging/options.js'
import { undecided } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, type Mode } from './modes.js'

interface Package {
  readonly id: string
  readonly title: string
  readonly callees: readonly string[]
  readonly imports: readonly string[]
  readonly name: string
  /** What the switch means when it is left out, off, and on. */
  readonly modes: readonly [absent: Mode, off: Mode, on: Mode]
}

const packages: readonly Package[] = [
  // A server without TLS is spoken to in clear.
  { id: 'mysql1-dart', title: "Dart's mysql1", callees: ['MySqlConnection.connect', 'ConnectionSettings'], imports: ['package:mysql1'], name: 'useSSL', modes: ['disabled', 'disabled', 'preferred'] },
  { id: 'mysql_client-dart', title: "Dart's mysql_client", callees: ['MySQLConnection.createConnection', 'MySQLConnectionPool'], imports: ['package:mysql_client'], name: 'secure', modes: ['required', 'disabled', 'required'] },
]

export const dartDrivers = packages.map(({ id, title, callees, imports, name, modes }) =>
  driverOf({
    id,
    title,
    callees,
    imports,
    languages: ['dart'],
    reads: ['settings'],
    schemes: null,
    names: new Set([name]),
    decide: (options: Options) => {
      const option = options.get(name)
      if (option !== undefined && !isTrue(option) && !isFalse(option)) return undecided({ ...option, decided: false }, title)
      return byMode(option === undefined ? modes[0] : isTrue(option) ? modes[2] : modes[1], { title, option: option ?? null, root: null, store: 'public' })
    },
    plan: () => ({ title, set: [{ name, value: 'true' }], remove: [], place: 'setting', mutual: null, snippet: `${name}: true`, advice: `Write \`${name}: true\` with ${title}; it accepts any certificate, so put a proxy that verifies in front of the server.` }),
    instead: 'No option of it verifies the certificate; put a proxy that does in front of the server.',
  }),
)
