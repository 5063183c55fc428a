/**
 * SQLAlchemy 1.4 and 2: the query of its URL holds keyword arguments of the DBAPI's `connect`, so no driver's own URI rules apply.
 * https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls, https://docs.sqlalchemy.org/en/20/dialects/postgresql.html
 */
import type { Connection, Hardening, Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { asyncpgAccent } from './asyncpg.js'
import { harden } from '../../judging/harden.js'
import { hardenLibpq, libpqAccent } from './libpq.js'
import { judgeLikeLibpq, type Accent } from './libpqLike.js'
import { queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { pg8000Context } from './pg8000.js'
import { isLocal, judgement, local, refused } from '../../judging/verdict.js'

/** The regular expression that splits the URL knows no fragment; blanks are dropped, duplicates become a list. */
const grammar: QueryGrammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }
const scheme = /^(?:postgresql|cockroachdb)(?:\+\w+)?$/

function libpqKeywords(title: string): Accent {
  return { ...libpqAccent(title), query: grammar, uri: scheme, keywords: false, duplicates: 'refused', emptyMode: 'default', sslTrue: false }
}

/** Arguments of asyncpg.connect that a query can fill; TLS is `ssl`, by mode. */
const asyncpgArguments: ReadonlySet<string> = new Set([
  ...['host', 'port', 'user', 'password', 'passfile', 'database', 'loop', 'timeout', 'statement_cache_size', 'max_cached_statement_lifetime', 'max_cacheable_statement_size'],
  ...['command_timeout', 'ssl', 'direct_tls', 'connection_class', 'record_class', 'server_settings', 'target_session_attrs', 'krbsrvname', 'gsslib', 'service', 'servicefile'],
  ...['prepared_statement_cache_size', 'prepared_statement_name_func', 'async_fallback', 'async_creator_fn', 'sslmode'],
])

function asyncpgKeywords(title: string): Accent {
  return {
    ...asyncpgAccent,
    title,
    query: grammar,
    uri: scheme,
    names: asyncpgArguments,
    unknown: 'refused',
    duplicates: 'refused',
  }
}

/** `ssl=require` is asyncpg's argument; there is no argument `sslmode`. The environment still says `PGSSLMODE`. */
function judgeAsyncpg(title: string): (connection: Connection) => Judgement {
  const accent = asyncpgKeywords(title)
  const judge = judgeLikeLibpq(accent)
  const known = new Set([...asyncpgArguments].filter((name) => name !== 'sslmode'))
  return (connection) => {
    const query = queryOptions(connection, grammar).options
    const wrong = query.find(({ name }) => name === 'sslmode' || !known.has(name)) ?? settingOptions(connection).find(({ name, parameter }) => name === 'sslmode' && /connect_args|query/.test(parameter?.name ?? ''))
    const found = isLocal(connection) ? local : wrong === undefined ? null : refused(`asyncpg's \`connect\` takes no \`${shown(wrong.name)}\`; it is \`ssl\` there`, title, wrong)
    const problems = problemsOf(connection, { title, known: (name) => known.has(name), suggestions: known, unknown: 'refused', fragment: 'data', settings: (name) => /^ssl$/.test(name) })
    if (found !== null) return judgement(found, found.posture.kind === 'local' ? [] : problems, {})
    // The argument of the query becomes the setting that asyncpg reads.
    const parameters = connection.parameters.map((parameter) => (parameter.origin === 'query' && parameter.name === 'ssl' ? { ...parameter, name: 'sslmode' } : parameter))
    const uri = connection.uri === null || connection.uri.query === null ? connection.uri : { ...connection.uri, query: connection.uri.query.replace(/(^|&)ssl=/g, '$1sslmode=') }
    return { ...judge({ ...connection, parameters, uri }), problems }
  }
}

/** pg8000's `connect` knows `ssl_context` only, and a query can give it nothing but text. */
function judgePg8000(title: string): (connection: Connection) => Judgement {
  const known: ReadonlySet<string> = new Set(['host', 'port', 'user', 'password', 'database', 'timeout', 'tcp_keepalive', 'application_name', 'replication', 'source_address', 'unix_sock'])
  return (connection) => {
    const wrong: Option | undefined = queryOptions(connection, grammar).options.find(({ name }) => !known.has(name))
    const problems = problemsOf(connection, { title, known: (name) => known.has(name), suggestions: new Set(['ssl_context']), unknown: 'refused', fragment: 'data', settings: (name) => name === 'ssl_context' })
    if (isLocal(connection)) return judgement(local, [], {})
    if (connection.uri !== null && !scheme.test(connection.uri.scheme)) return judgement(refused(`it does not know the scheme \`${shown(connection.uri.scheme)}\``, title), problems, {})
    if (wrong !== undefined) return judgement(refused(`pg8000's \`connect\` takes no \`${shown(wrong.name)}\` from a URL; TLS is \`ssl_context\` in \`connect_args\``, title, wrong), problems, {})
    return pg8000Context(connection, title, problems)
  }
}

function hardenAsyncpg(title: string): (connection: Connection) => Hardening {
  const line = "connect_args={'ssl': ssl.create_default_context(cafile='<CA_FILE>')}"
  return (connection) =>
    harden(connection, {
      title,
      set: [{ name: 'connect_args.ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
      remove: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
      place: 'setting',
      mutual: '`context.load_cert_chain(…)`',
      advice: `Pass \`${line}\` to \`create_async_engine\`; ${title} reads no \`sslmode\`.`,
      snippet: line,
    })
}

function hardenPg8000(title: string): (connection: Connection) => Hardening {
  const line = "connect_args={'ssl_context': ssl.create_default_context(cafile='<CA_FILE>')}"
  return (connection) =>
    harden(connection, {
      title,
      set: [{ name: 'connect_args.ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
      remove: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
      place: 'setting',
      mutual: '`context.load_cert_chain(…)`',
      advice: `Pass \`${line}\` to \`create_engine\`; ${title} reads no \`sslmode\`.`,
      snippet: line,
    })
}

function refuseDialect(title: string): (connection: Connection) => Judgement {
  return (connection) => judgement(refused(`it has no dialect \`${shown(connection.dialect ?? '')}\``, title), [], {})
}

type Parts = Pick<Driver, 'judge' | 'harden' | 'title'>

function withLibpq(dbapi: string): Parts {
  const title = `SQLAlchemy with ${dbapi}`
  return { title, judge: judgeLikeLibpq(libpqKeywords(title)), harden: hardenLibpq(title) }
}

const asyncpgTitle = 'SQLAlchemy with asyncpg'
const pg8000Title = 'SQLAlchemy with pg8000'

/** By dialect: what follows the `+`. */
const dialects: ReadonlyMap<string, Parts> = new Map([
  ...['psycopg2', 'psycopg', 'psycopg_async', 'psycopg2cffi'].map((name): [string, Parts] => [name, withLibpq(name)]),
  ['asyncpg', { title: asyncpgTitle, judge: judgeAsyncpg(asyncpgTitle), harden: hardenAsyncpg(asyncpgTitle) }],
  ['pg8000', { title: pg8000Title, judge: judgePg8000(pg8000Title), harden: hardenPg8000(pg8000Title) }],
])

const plain = withLibpq('psycopg2')
const unknown: Parts = { title: 'SQLAlchemy', judge: refuseDialect('SQLAlchemy'), harden: plain.harden }

function partsFor(connection: Connection): Parts {
  return connection.dialect === null ? plain : (dialects.get(connection.dialect) ?? unknown)
}

const python = ['python', 'ini', 'toml']

/** `sqlalchemy` chooses by the dialect; the others are what a dialect in the text states. */
export const sqlalchemyDrivers: readonly Driver[] = [
  {
    id: 'sqlalchemy',
    aliases: ['SQLAlchemy', 'flask-sqlalchemy'],
    title: 'SQLAlchemy',
    recognition: { dialects: [], callees: ['sqlalchemy.create_engine', 'create_engine', 'create_async_engine', 'engine_from_config', 'SQLALCHEMY_DATABASE_URI'], imports: ['sqlalchemy', 'flask_sqlalchemy'], languages: ['python'] },
    common: false,
    judge: (connection) => partsFor(connection).judge(connection),
    harden: (connection) => partsFor(connection).harden(connection),
  },
  ...[...dialects].map(
    ([name, parts]): Driver => ({
      id: `sqlalchemy+${name}`,
      aliases: [`postgresql+${name}`, `cockroachdb+${name}`],
      title: parts.title,
      recognition: { dialects: name === 'psycopg2' ? [name, 'cockroachdb'] : [name], callees: [], imports: [], languages: python },
      common: false,
      judge: parts.judge,
      harden: parts.harden,
    }),
  ),
]

