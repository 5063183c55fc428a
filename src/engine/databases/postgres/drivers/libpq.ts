/**
 * libpq and what is built on it. Measured with 15.18, 16.14, 17.10 and 18.4.
 * Unless a version is named, what a text means is the weakest of what those four make of it, refusals aside:
 * `sslrootcert=system` alone is no protection as long as libpq 15 takes it for the name of a file.
 */
import type { Connection, Hardening } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden, rootOf } from '../../judging/harden.js'
import { exactMode, judgeLikeLibpq, type Accent } from './libpqLike.js'
import type { QueryGrammar } from '../../judging/options.js'
import { libpqValues } from './values.js'

interface Versions {
  readonly from: number
  readonly to: number
}

const supported: Versions = { from: 15, to: 18 }

/** Parameters by the version that brought them; 0: long before 15. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS */
const names: readonly (readonly [number, readonly string[]])[] = [
  [0, ['service', 'user', 'password', 'passfile', 'channel_binding', 'connect_timeout', 'dbname', 'host', 'hostaddr', 'port', 'client_encoding', 'options', 'application_name']],
  [0, ['fallback_application_name', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'sslmode', 'sslcompression', 'sslcert']],
  [0, ['sslkey', 'sslpassword', 'sslrootcert', 'sslcrl', 'sslcrldir', 'sslsni', 'requirepeer', 'ssl_min_protocol_version', 'ssl_max_protocol_version', 'gssencmode']],
  [0, ['krbsrvname', 'gsslib', 'replication', 'target_session_attrs', 'requiressl', 'authtype']],
  [16, ['sslcertmode', 'require_auth', 'load_balance_hosts']],
  [17, ['sslnegotiation', 'gssdelegation']],
  [18, ['servicefile', 'min_protocol_version', 'max_protocol_version', 'scram_client_key', 'scram_server_key', 'sslkeylogfile', 'oauth_issuer', 'oauth_client_id', 'oauth_client_secret', 'oauth_scope']],
]

export const namesUpTo = ofVersion((version): ReadonlySet<string> => new Set(names.flatMap(([since, list]) => (since <= version ? list : []))))

const valuesOf = ofVersion(libpqValues)

/** Made once for each version: fifty drivers ask. */
function ofVersion<T>(make: (version: number) => T): (version: number) => T {
  const made = new Map<number, T>()
  return (version) => {
    const known = made.get(version)
    if (known !== undefined) return known
    const one = make(version)
    made.set(version, one)
    return one
  }
}

function uriGrammar({ to }: Versions): QueryGrammar {
  return { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'refused', semicolon: 'data', blanks: to >= 18 ? 'trimmed' : 'kept' }
}

export function libpqAccent(title: string, versions: Versions = supported): Accent {
  return {
    title,
    query: uriGrammar(versions),
    uri: /^postgres(?:ql)?$/,
    keywords: true,
    names: namesUpTo(versions.to),
    unknown: 'refused',
    duplicates: 'last',
    default: 'prefer',
    mode: exactMode,
    emptyMode: 'refused',
    system: versions.from >= 16 ? 'store' : versions.to < 16 ? 'file' : 'by version',
    missingRoot: 'ignored',
    allow: 'opportunistic',
    root: 'file',
    comparesNamesUntil: null,
    sslTrue: true,
    direct: 'refuses weak modes',
    bindsChannel: true,
    values: valuesOf(versions.to),
    namesHost: true,
    emptyVariable: 'refused',
  }
}

/** `knowsSystem`: the driver takes `sslrootcert=system` for the system's store, not for a file. */
export function hardenLibpq(title: string, knowsSystem = true): (connection: Connection) => Hardening {
  return (connection) =>
    harden(connection, {
      title,
      set: [
        { name: 'sslmode', value: 'verify-full' },
        { name: 'sslrootcert', value: rootOf(connection) === 'system' && !knowsSystem ? '<CA_FILE>' : rootOf(connection) },
      ],
      remove: ['ssl', 'requiressl', 'sslaccept', 'tls', 'ssl_mode', 'useSSL', 'uselibpqcompat'],
      mutual: '`sslcert` and `sslkey`',
      settingsWin: true,
    })
}

const silent = { dialects: [], callees: [], imports: [], languages: [] }
type Row = Pick<Driver, 'id' | 'title' | 'sources'> & { readonly aliases?: readonly string[]; readonly recognition?: Partial<Driver['recognition']>; readonly common?: boolean; readonly accent?: Partial<Accent>; readonly versions?: Versions }

/** A framework's own URL: its query is keywords by the time libpq sees it, so `ssl=true` is not rewritten. */
const url = { keywords: false, sslTrue: false, emptyMode: 'default', query: { ...uriGrammar(supported), fragment: 'dropped', malformed: 'tolerated' } } as const
const some = (...list: readonly string[]) => ({ ...url, unknown: 'ignored', names: new Set(['host', 'port', 'user', 'password', 'dbname', 'database', 'sslmode', ...list]) }) as const

/** What they hand on, and what becomes of the rest. Read, not measured. */
const frameworks: readonly Row[] = [
  { id: 'diesel', title: 'Diesel', recognition: { callees: ['PgConnection::establish'], imports: ['diesel'], languages: ['rust'] }, sources: ['diesel wraps libpq through pq-sys'] },
  // Keys outside `PG::Connection.conndefaults` are dropped without a word. rails/rails activerecord/lib/active_record/connection_adapters/postgresql_adapter.rb
  { id: 'activerecord', title: 'Active Record', aliases: ['rails'], accent: { ...url, unknown: 'ignored', uri: /^(?:postgres(?:ql)?|postgis)$/ }, recognition: { callees: ['establish_connection'], imports: ['active_record', 'rails'], languages: ['ruby'], parameters: ['pool', 'reaping_frequency', 'checkout_timeout', 'prepared_statements', 'schema_search_path'] }, sources: ['rails/rails activerecord postgresql_adapter.rb, ConnectionUrlResolver'] },
  { id: 'sequel', title: 'Sequel', accent: some('sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name'), recognition: { callees: ['Sequel.connect', 'Sequel.postgres'], imports: ['sequel'], languages: ['ruby'] }, sources: ['jeremyevans/sequel lib/sequel/adapters/postgres.rb'] },
  { id: 'laravel-pgsql', title: "Laravel's pgsql", aliases: ['laravel'], accent: { ...some('sslcert', 'sslkey', 'sslrootcert', 'application_name', 'charset'), uri: /^(?:postgres(?:ql)?|pgsql)$/ }, sources: ['laravel/framework src/Illuminate/Database/Connectors/PostgresConnector.php, ConfigurationUrlParser.php'] },
  { id: 'doctrine', title: 'Doctrine', aliases: ['doctrine-dbal'], accent: { ...some('sslrootcert', 'sslcert', 'sslkey', 'sslcrl', 'gssencmode', 'application_name', 'charset'), uri: /^(?:pdo-)?(?:postgres(?:ql)?|pgsql)$/ }, recognition: { callees: ['DriverManager::getConnection'], languages: ['php'], parameters: ['serverVersion'] }, sources: ['doctrine/dbal src/Driver/PDO/PgSQL/Driver.php'] },
  // `ssl_require=True` is `sslmode=require` and no more. jazzband/dj-database-url dj_database_url/__init__.py
  { id: 'dj-database-url', title: 'dj-database-url', aliases: ['dj_database_url'], accent: { ...url, uri: /^(?:postgres(?:ql)?|postgis|pgsql|psql|timescale(?:gis)?|cockroach)$/ }, recognition: { callees: ['dj_database_url.config', 'dj_database_url.parse'], imports: ['dj_database_url'], languages: ['python'] }, sources: ['jazzband/dj-database-url dj_database_url/__init__.py'] },
]

const rows: readonly Row[] = [
  { id: 'libpq', title: 'libpq', aliases: ['postgresql', 'django'], common: true, recognition: { callees: ['PQconnectdb', 'PQconnectStart'], languages: ['c', 'cpp', 'text'] } },
  { id: 'psycopg2', title: 'psycopg2', common: true, recognition: { callees: ['psycopg2.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], imports: ['psycopg2'], languages: ['python'] } },
  { id: 'psycopg', title: 'psycopg 3', aliases: ['psycopg3', 'psycopg_async'], recognition: { callees: ['psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'AsyncConnection.connect', 'ConnectionPool', 'AsyncConnectionPool'], imports: ['psycopg', 'psycopg_pool'], languages: ['python'] } },
  { id: 'aiopg', title: 'aiopg', recognition: { callees: ['aiopg.connect', 'aiopg.create_pool'], imports: ['aiopg'], languages: ['python'] } },
  { id: 'psql', title: 'psql', aliases: ['pg_dump', 'pg_restore', 'pgbench'], recognition: { dialects: ['psql'], languages: ['shell'] } },
  { id: 'ruby-pg', title: "Ruby's pg", recognition: { callees: ['PG.connect', 'PG::Connection.new', 'PG::Connection.open', 'PGconn.new'], imports: ['pg'], languages: ['ruby'] } },
  { id: 'php-pg_connect', title: "PHP's pg_connect", recognition: { callees: ['pg_connect', 'pg_pconnect'], languages: ['php'] } },
  { id: 'php-pdo_pgsql', title: "PHP's PDO", aliases: ['pdo_pgsql'], accent: { uri: null }, recognition: { dialects: ['pgsql'], callees: ['PDO'], languages: ['php'] } },
  { id: 'perl-DBD-Pg', title: "Perl's DBD::Pg", aliases: ['DBD::Pg'], accent: { uri: null }, recognition: { dialects: ['dbi:pg'], languages: ['perl'] } },
  ...frameworks,
  ...[15, 16, 17, 18].map((version): Row => ({ id: `libpq@${version}`, title: `libpq ${version}`, aliases: [`libpq${version}`, `psycopg2@libpq${version}`, `psql@${version}`], versions: { from: version, to: version } })),
]

export const libpqDrivers: readonly Driver[] = rows.map((row) => ({
  id: row.id,
  aliases: row.aliases ?? [],
  title: row.title,
  recognition: { ...silent, ...row.recognition },
  common: row.common ?? false,
  sources: row.sources ?? ['measured: libpq 15.18, 16.14, 17.10 and 18.4', 'https://www.postgresql.org/docs/current/libpq-ssl.html'],
  judge: judgeLikeLibpq({ ...libpqAccent(row.title, row.versions), ...row.accent }),
  // All of them were measured as Debian 12 has them.
  ...(row.versions === undefined && row.id !== 'libpq' && row.sources === undefined ? { measured: { version: 'libpq 15', judge: judgeLikeLibpq({ ...libpqAccent(row.title, { from: 15, to: 15 }), ...row.accent }) } } : {}),
  harden: hardenLibpq(row.title, row.versions?.to !== 15),
}))
