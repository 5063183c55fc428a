/** asyncpg 0.27: libpq's modes in Python, a query of its own, and the argument `ssl`. https://magicstack.github.io/asyncpg/current/api/index.html#connection */
import type { Driver } from '../../family.js'
import { harden, rewritten, rootOf } from '../../judging/harden.js'
import { refusedByServer } from './startup.js'
import { exactMode, judgeLikeLibpq, type Accent } from './libpqLike.js'
import { isNothing, type Option } from '../../judging/options.js'
import { pythonContext } from '../../judging/pythonContext.js'
import { asyncpgValues } from './values.js'
import { verdict, verified, type Verdict } from '../../judging/verdict.js'

const title = 'asyncpg'

/** `SSLMode[value.replace('-', '_')]`: underscores are as good as dashes. */
const mode = (text: string): string | null => exactMode(text.replaceAll('_', '-'))

export const asyncpgAccent: Accent = {
  title,
  query: { fragment: 'dropped', plus: 'space', blank: 'dropped', malformed: 'strict', semicolon: 'data', blanks: 'kept' },
  uri: /^postgres(?:ql)?$/i,
  keywords: false,
  names: new Set([
    ...['host', 'port', 'dbname', 'database', 'user', 'password', 'passfile', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslcrl', 'sslpassword'],
    ...['ssl_min_protocol_version', 'ssl_max_protocol_version'],
  ]),
  unknown: 'server',
  duplicates: 'last',
  default: 'prefer',
  mode,
  emptyMode: 'default',
  system: 'file',
  missingRoot: 'refused',
  allow: 'opportunistic',
  root: 'file',
  comparesNamesUntil: null,
  sslTrue: false,
  direct: 'unknown',
  bindsChannel: false,
  values: asyncpgValues,
  emptyVariable: 'refused',
  opens: ['sslcert', 'sslcrl'],
  settings: sslArgument,
}

/** The argument wins over the DSN: a mode, True (a default context), False, or a context. */
export function sslArgument(settings: readonly Option[], collected: Map<string, Option>): Verdict | null {
  const option = settings.find(({ name }) => name === 'ssl')
  if (option === undefined || isNothing(option)) return null
  if (option.quoted) collected.set('sslmode', { ...option, name: 'sslmode' })
  else if (/^false$/i.test(option.text)) collected.set('sslmode', { ...option, name: 'sslmode', text: 'disable' })
  else return contextVerdict(option, title)
  return null
}

/** What a Python expression for an SSL context says of itself. */
export function contextVerdict(option: Option, driver: string): Verdict {
  if (/^true$/i.test(option.text)) return verdict(verified, `\`${option.name}=True\` verifies chain and host name against the system's store under ${driver}`, option)
  const known = pythonContext(option, driver)
  if (known !== null) return known
  const reason = `the context in \`${option.name}\` is made elsewhere`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${driver} verifies cannot be read here`, option)
}

export const asyncpg: Driver = {
  id: 'asyncpg',
  aliases: [],
  title,
  recognition: { dialects: [], callees: ['asyncpg.connect', 'asyncpg.create_pool', 'databases.Database', 'PostgresEngine', 'CockroachEngine'], imports: ['asyncpg', 'piccolo.engine'], languages: ['python'] },
  common: true,
  judge: judgeLikeLibpq(asyncpgAccent),
  harden: (connection) =>
    connection.notation === 'keywords'
      ? rewritten(`${title} reads no keyword/value strings: write \`postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=<CA_FILE>\`.`)
      : connection.notation === 'settings' || connection.parameters.some((parameter) => parameter.origin === 'setting' && /(?:^|\.)ssl$/.test(parameter.name))
      ? harden(connection, {
          title,
          set: [{ name: 'ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
          remove: ['sslmode'],
          place: 'setting',
          mutual: '`context.load_cert_chain(…)`',
          advice: `Pass \`ssl=ssl.create_default_context(cafile='<CA_FILE>')\` to ${title}.`,
          snippet: "ssl=ssl.create_default_context(cafile='<CA_FILE>')",
        })
      : harden(connection, {
          title,
          set: [
            { name: 'sslmode', value: 'verify-full' },
            { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) },
          ],
          remove: refusedByServer(connection, asyncpgAccent.names),
          mutual: '`sslcert` and `sslkey`',
        }),
}
