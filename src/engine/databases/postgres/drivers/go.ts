/** pgx 4 (measured 4.15) and 5, lib/pq (measured 1.10.7, read up to 1.12.3). Both hand names they do not know to the server. */
import type { Driver } from '../../family.js'
import { orByConnector } from '../../judging/connectors.js'
import { judgeWithTlsConfig } from './goTlsConfig.js'
import { hardenLibpq } from './libpq.js'
import { exactMode, type Accent } from './libpqLike.js'
import { pgxValues, pqValues } from './values.js'

const shared = {
  // net/url: a `;` makes the pair unreadable, and Query() drops it.
  query: { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'drops the pair', blanks: 'kept' },
  uri: /^postgres(?:ql)?$/,
  keywords: true,
  unknown: 'server',
  duplicates: 'first',
  mode: exactMode,
  emptyMode: 'default',
  root: 'store',
  sslTrue: false,
  bindsChannel: false,
  escapedHost: 'refused',
} as const

const pgxNames = [
  ...['host', 'port', 'database', 'dbname', 'user', 'password', 'passfile', 'connect_timeout', 'sslmode', 'sslkey', 'sslcert', 'sslrootcert', 'sslpassword', 'sslsni'],
  ...['target_session_attrs', 'min_read_buffer_size', 'service', 'servicefile', 'statement_cache_capacity', 'statement_cache_mode', 'prefer_simple_protocol'],
  // pgxpool's own: it takes them out before it connects.
  ...['pool_max_conns', 'pool_min_conns', 'pool_min_idle_conns', 'pool_max_conn_lifetime', 'pool_max_conn_lifetime_jitter', 'pool_max_conn_idle_time', 'pool_health_check_period'],
  // YugabyteDB's copy of pgx keeps these to itself; which of the two is linked in, go.mod says. https://docs.yugabyte.com/stable/develop/drivers-orms/go/yb-pgx-reference/
  ...['load_balance', 'topology_keys', 'yb_servers_refresh_interval', 'fallback_to_topology_keys_only', 'failed_host_reconnect_delay_secs'],
]

const pgx4: Accent = {
  ...shared,
  values: pgxValues,
  pairsKey: true,
  title: 'pgx 4',
  names: new Set(pgxNames),
  default: 'prefer',
  system: 'file',
  missingRoot: 'refused',
  // The server's refusal of a login without TLS ends the attempt: pgconn 1.11 goes on to the next configuration for network errors only.
  allow: 'cleartext',
  comparesNamesUntil: null,
  direct: 'unknown',
}

const pgx5: Accent = {
  ...pgx4,
  title: 'pgx 5',
  names: new Set([...pgxNames, 'sslnegotiation', 'channel_binding', 'require_auth', 'krbsrvname', 'krbspn', 'default_query_exec_mode', 'description_cache_capacity', 'min_protocol_version', 'max_protocol_version']),
  system: 'upgrade',
  allow: 'opportunistic',
  direct: 'raises weak modes',
}

const pqNames = [
  ...['host', 'port', 'dbname', 'user', 'password', 'passfile', 'sslmode', 'sslkey', 'sslcert', 'sslrootcert', 'sslinline', 'sslsni', 'client_encoding', 'datestyle'],
  ...['connect_timeout', 'fallback_application_name', 'binary_parameters', 'disable_prepared_binary_result', 'krbsrvname', 'krbspn'],
]

const pq: Accent = {
  ...shared,
  title: 'lib/pq',
  values: pqValues,
  names: new Set([...pqNames, 'hostaddr', 'sslnegotiation', 'service', 'servicefile', 'target_session_attrs', 'load_balance_hosts']),
  default: 'require',
  // Before 1.12 a file name, from 1.12 on the system's store.
  system: 'by version',
  missingRoot: 'ignored',
  allow: 'opportunistic',
  // Measured with 1.10.7; github.com/lib/pq/pull/1226 ended it.
  comparesNamesUntil: '1.11',
  direct: 'refuses weak modes',
}

/** Measured: three modes beside `disable`, one host, and of libpq's variables some stop it. lib/pq conn.go, ssl.go, url.go of 1.10. */
const pq110: Accent = {
  ...pq,
  title: 'lib/pq 1.10',
  names: new Set(pqNames.filter((name) => name !== 'passfile')),
  mode: (text) => (text === 'allow' || text === 'prefer' ? null : exactMode(text)),
  system: 'file',
  direct: 'unknown',
  severalHosts: 'one name',
  refusedVariables: new Set(['PGHOSTADDR', 'PGSERVICE', 'PGSERVICEFILE', 'PGREALM', 'PGREQUIRESSL', 'PGSSLCRL', 'PGREQUIREPEER', 'PGKRBSRVNAME', 'PGGSSLIB', 'PGSYSCONFDIR', 'PGLOCALEDIR']),
}

const goLanguage = ['go']

export const goDrivers: readonly Driver[] = [
  {
    id: 'pgx',
    aliases: ['pgx5', 'pgx@5', 'gorm'],
    title: 'pgx 5',
    recognition: {
      dialects: [],
      callees: ['pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.ParseConfig', 'pgconn.Connect', 'pgxpool.NewWithConfig', 'postgres.Open'],
      imports: ['github.com/jackc/pgx/v5', 'gorm.io/driver/postgres'],
      registered: ['pgx'],
      languages: goLanguage,
    },
    common: true,
    judge: judgeWithTlsConfig(pgx5),
    harden: hardenLibpq('pgx 5'),
  },
  {
    id: 'pgx4',
    aliases: ['pgx@4'],
    title: 'pgx 4',
    recognition: { dialects: [], callees: ['pgxpool.Connect', 'pgxpool.ConnectConfig'], imports: ['github.com/jackc/pgx/v4', 'github.com/jackc/pgx'], languages: goLanguage },
    common: false,
    judge: judgeWithTlsConfig(pgx4),
    harden: hardenLibpq('pgx 4', false),
  },
  {
    id: 'lib/pq',
    aliases: ['pq'],
    title: 'lib/pq',
    recognition: { dialects: [], callees: ['pq.NewConnector', 'pq.NewListener', 'pq.Open', 'pq.ParseURL', 'provider.postgresql', 'terraform.backend.pg'], imports: ['github.com/lib/pq'], registered: ['postgres'], languages: goLanguage },
    common: true,
    judge: orByConnector(judgeWithTlsConfig(pq)),
    measured: { version: 'lib/pq 1.10', judge: judgeWithTlsConfig(pq110) },
    harden: hardenLibpq('lib/pq'),
  },
  {
    id: 'lib/pq@1.10',
    aliases: ['pq@1.10'],
    title: 'lib/pq 1.10',
    recognition: { dialects: [], callees: [], imports: [], languages: goLanguage },
    common: false,
    judge: judgeWithTlsConfig(pq110),
    harden: hardenLibpq('lib/pq 1.10', false),
  },
  {
    id: 'lib/pq@1.12',
    aliases: ['lib/pq@1.11', 'pq@1.12'],
    title: 'lib/pq 1.12',
    recognition: { dialects: [], callees: [], imports: [], languages: goLanguage },
    common: false,
    judge: judgeWithTlsConfig({ ...pq, title: 'lib/pq 1.12', comparesNamesUntil: null, system: 'store' }),
    harden: hardenLibpq('lib/pq 1.12'),
  },
  {
    id: 'lib/pq@next',
    aliases: ['pq@next'],
    title: 'the next lib/pq',
    recognition: { dialects: [], callees: [], imports: [], languages: goLanguage },
    common: false,
    judge: judgeWithTlsConfig({ ...pq, title: 'the next lib/pq', default: 'prefer', comparesNamesUntil: null, system: 'store' }),
    harden: hardenLibpq('the next lib/pq'),
  },
]
