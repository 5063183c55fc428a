/** postgres.js 3.4 (measured). `sslmode` is another name for `ssl`, the program wins over the URL, and every other name goes to the server. https://github.com/porsager/postgres#ssl */
import type { Connection } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden } from '../../judging/harden.js'
import { afterProcessSwitch, nodeFacts, tlsObject, type Settings } from '../../judging/nodeTls.js'
import { environmentOption, isFalse, isNothing, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { fixedSetting } from './serverSettings.js'
import { onSocket } from './sockets.js'
import { refusedByServer, serverRefuses } from './startup.js'
import { cleartext, endedByServer, isLocal, isOpenEnded, judgement, open, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

const title = 'postgres.js'
const grammar: QueryGrammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' }
const names: ReadonlySet<string> = new Set(['ssl', 'sslmode', 'sslnegotiation'])
/** Its own options, which it takes from the URL as well. */
const own: ReadonlySet<string> = new Set([...names, 'database', 'user', 'username', 'max', 'idle_timeout', 'connect_timeout', 'max_lifetime', 'target_session_attrs', 'application_name'])

export const postgresJs: Driver = {
  id: 'postgres',
  aliases: ['postgres.js', 'postgres@3'],
  title,
  recognition: { dialects: [], callees: ['postgres'], imports: ['postgres', 'drizzle-orm/postgres-js'], languages: ['javascript', 'typescript'] },
  common: true,
  judge: (connection) => {
    const query = new Map<string, Option>()
    for (const option of queryOptions(connection, grammar).options) query.set(option.name, option)
    const settings: Settings = new Map(settingOptions(connection).map((option) => [option.name, option]))
    const found = isLocal(connection) ? (escapedPath(connection) ?? onSocket(connection, title, decide(connection, query, settings))) : afterStart(connection, query, refusal(connection, query) ?? afterProcessSwitch(connection, settings, title, decide(connection, query, settings)))
    const mode = query.get('sslmode') ?? query.get('ssl')
    const odd = mode?.decided === true && mode.text !== '' && !/^(?:disable|false|allow|prefer|require|verify-ca|verify-full|true|1)$/.test(mode.text)
    const problems = [
      ...problemsOf(connection, { title, known: (name) => names.has(name), suggestions: names, unknown: 'refused by the server', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
      ...(odd ? [{ kind: 'unknown-value', parameter: mode.name, message: `\`${mode.name}=${shown(mode.text)}\` is no mode that ${title} knows, and it verifies fully for want of one; write \`${mode.name}=verify-full\`.`, span: mode.parameter?.span ?? null } as const] : []),
    ]
    return judgement(found, found.posture.kind === 'local' ? [] : problems, nodeFacts(connection, settings))
  },
  harden: (connection) =>
    connection.notation === 'uri' && !connection.parameters.some(({ name, origin }) => origin === 'setting' && /^ssl(?:\.|$)/.test(name))
      ? harden(connection, {
          title,
          set: [{ name: 'sslmode', value: 'verify-full' }],
          remove: ['ssl', ...refusedByServer(connection, own)],
          mutual: '`ssl: { ca, cert, key }` in the program',
          advice: `Use \`sslmode=verify-full\` with ${title}, and name a private CA in the program with \`ssl: { ca }\`; it reads no \`sslrootcert\`.`,
        })
      : harden(connection, {
          title,
          set: [
            { name: 'ssl.ca', value: '<CA_FILE>' },
            { name: 'ssl.rejectUnauthorized', value: 'true' },
          ],
          remove: ['sslmode'],
          place: 'setting',
          mutual: '`ssl.cert` and `ssl.key`',
          advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` with the CA's certificate to ${title}.`,
          snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }",
        }),
}

/** `%2Frun%2Fpostgresql` is the name of a host to it: only `?host=` may be a path. */
function escapedPath({ uri, hosts }: Connection): Verdict | null {
  return uri !== null && hosts.some(({ kind }) => kind === 'socket') && uri.authority.includes('%') ? refused('it takes the escaped path for the name of a host', title) : null
}

/** `any` is none of them. Measured. */
const sessions: ReadonlySet<string> = new Set(['read-write', 'read-only', 'primary', 'standby', 'prefer-standby'])

function refusal(connection: Connection, query: Settings): Verdict | null {
  const session = query.get('target_session_attrs') ?? environmentOption(connection, 'PGTARGETSESSIONATTRS')
  if (session?.decided === true && session.text !== '' && !sessions.has(session.text)) return refused(`\`target_session_attrs=${shown(session.text)}\` is no value it knows`, title, session)
  if (connection.notation === 'keywords') return refused('it reads no keyword/value strings', title)
  if (connection.notation === 'jdbc') return refused('it reads no JDBC URLs', title)
  return null
}

/** Every name that is not its own starts the session. */
function afterStart(connection: Connection, query: Settings, meant: Verdict): Verdict {
  for (const [name, option] of query) {
    const fixed = name === 'options' ? fixedSetting(option.text) : null
    if (fixed !== null) return endedByServer(`it lets no session set \`${fixed}\``, title, option, meant)
    if (option.text !== '' && !own.has(name) && serverRefuses(name, connection)) return endedByServer(`it is sent \`${shown(name)}\` as a setting and does not accept it`, title, option, meant)
  }
  return meant
}

function decide(connection: Connection, query: Settings, settings: Settings): Verdict {
  const code = settings.get('ssl')
  if (code !== undefined && !(isNothing(code) && code.text !== 'null')) return code.quoted && !/^(?:disable|false)$/.test(code.text) ? byText(code, 'ssl') : code.quoted ? verdict(verified, `\`ssl: '${code.text}'\` is a word like any other to ${title}, and it verifies chain and host name`, code) : byValue(code, settings)
  const mode = query.get('sslmode')
  const option = mode !== undefined && mode.text !== '' ? mode : query.get('ssl')
  if (option?.text === 'prefer' && query.get('sslnegotiation')?.text === 'direct') return verdict(unverified, `\`sslnegotiation=direct\` makes ${title} insist on TLS, with any certificate`, option)
  if (option !== undefined) return byText(option, option.name)
  if (isOpenEnded(connection)) return open
  const variable = environmentOption(connection, 'PGSSL')
  return variable === null ? verdict(cleartext, `${title} uses no TLS unless it is asked to`, null, true) : byText(variable, 'PGSSL')
}

function byValue(ssl: Option, settings: Settings): Verdict {
  if (isFalse(ssl) || ssl.text === 'null') return verdict(cleartext, `\`ssl: false\` never uses TLS under ${title}`, ssl)
  return tlsObject(title, ssl, settings)
}

/** Three names mean less than they do elsewhere, four nothing at all, and any other text is full verification. */
function byText(option: Option, name: string): Verdict {
  if (!option.decided) return undecided(option, title)
  const named = `\`${shown(name)}=${shown(option.text)}\``
  switch (option.text) {
    case '':
    case 'disable':
    case 'false':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, option)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, option)
    case 'allow':
    case 'require':
      return verdict(unverified, `${named} accepts any certificate under ${title}`, option)
    default:
      return verdict(verified, `${named} verifies chain and host name under ${title}`, option)
  }
}
