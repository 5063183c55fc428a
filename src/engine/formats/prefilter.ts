import type { Vocabulary } from '../model.js'
import { schemeBefore } from './schemes.js'
import { compileWords, sliceOf, type Scanned, type WordScan } from './wordScan.js'

/**
 * Could this patch touch a database connection at all? Beside what a whole file must hold, words of TLS count: a patch may show the
 * options of a connection without the connection.
 */
export function mayConcern(patch: string, vocabulary: Vocabulary): boolean {
  return mayConnect(patch, vocabulary) || tlsWords.test(patch)
}

/**
 * Could a connection stand in this whole file? One pass, linear, on bytes as they are (any encoding that keeps ASCII).
 * Yes to a known scheme before `:`, to a setting or environment name that tells of a connection, to a host, to calls that connect, to commands.
 */
export function mayConnect(file: Scanned, vocabulary: Vocabulary): boolean {
  return scanOf(vocabulary).isIn(file)
}

/** Where in a file the signs of connections end: what `mayConnect` looks for, and every word of TLS. In order, each once. */
export function signsIn(text: string, vocabulary: Vocabulary): readonly number[] {
  const tls = [...text.matchAll(new RegExp(tlsWords.source, 'g'))].map((match) => match.index + match[0].length)
  const all = Float64Array.from([...scanOf(vocabulary).endsIn(text), ...tls]).sort()
  return [...all.filter((end, index) => end !== all[index - 1])]
}

function scanOf(vocabulary: Vocabulary): WordScan {
  const known = compiled.get(vocabulary)
  if (known !== undefined) return known
  const scan = compile(vocabulary)
  compiled.set(vocabulary, scan)
  return scan
}

/** Also inside names (`useSSL`, `sslmode`, `pgTlsConfig`), but not in `classList` or `lossless`. */
const tlsWords =
  /(?:^|[^A-Za-z])(?:ssl|tls)|SSL|TLS|[a-z](?:Ssl|Tls)(?![a-z])|[Rr]eject_?[Uu]nauthorized|[Vv]erify[_-]?(?:ca|CA|[Ff]ull|[Ii]dentity|[Mm]ode|[Pp]eer|[Nn]one|[Hh]ost|[Cc]ert)|[Ii]nsecure|connect_args|\b[Ee]ncrypt["']?\s{0,5}[:=]|[Tt]rust[_-]?(?:[Ss]erver|[Ss]tore|[Aa]nchor|[Aa]ll)|(?:ca|root|client|server)[_-]?[Cc]ert|check_hostname|CERT_(?:NONE|OPTIONAL|REQUIRED)|\bbase64\b/

/** Calls whose names stand in files of every kind; they count beside a host, a scheme or a word of TLS. */
const everyday = new Set(['pool', 'client', 'config', 'connect', 'connection', 'cluster', 'endpoint', 'datasource', 'createpool', 'createconnection', 'createclient', 'defineconfig', 'producer', 'consumer', 'dial', 'queue', 'worker', 'seturl', 'setproperty', 'cache', 'database', 'app', 'sentinel', 'client.new', 'client.connect', 'client.create', 'client.builder', 'client.config', 'client.default', 'config.config', 'base.client', 'db.connect', 'any.connect'])

const compiled = new WeakMap<Vocabulary, WordScan>()

type Check = (text: Scanned, start: number, end: number) => boolean

/** Words that need more around them than their own ends. */
const shapes: Readonly<Record<string, Check>> = {
  'jdbc:': (text, start, end) => isEdge(text, start - 1) && /\w/.test(sliceOf(text, end, end + 1)),
  host: isKey,
  hostname: isKey,
  // Data of a Kubernetes Secret is base64: nothing else in it can be told.
  secret: isKind,
  opaque: isKind,
  // Hosts and lists of servers that a variable holds, also as `- name: REDIS_HOST`, `redisHost`.
  ...Object.fromEntries(['postgres', 'postgresql', 'mysql', 'mariadb', 'redis', 'valkey', 'mongo', 'mongodb', 'rabbit', 'rabbitmq', 'clickhouse'].flatMap((product) => [`${product}_host`, `${product}host`, `${product}_hostname`, `${product}_addr`, `${product}_addresses`]).map((word) => [word, isWord])),
  // `$CFG->dbhost`, `$wgDBserver`, `DBHost=`.
  dbhost: isKeysEnd,
  db_host: isWord,
  db_endpoint: isWord,
  database_endpoint: isWord,
  redis_nodes: isWord,
  valkey_nodes: isWord,
  redis_cluster_nodes: isWord,
  database_host: isWord,
  database_address: isWord,
  // Fluent Bit writes blanks between name and value.
  pgsql: (text, start, end) => isEdge(text, end) && /name\s{1,40}$/i.test(sliceOf(text, start - 48, start)),
  backend_hostname0: isWord,
  backend_hostname1: isWord,
  mysql_servers: isWord,
  pgsql_servers: isWord,
  db_address: isWord,
  dbserver: isKeysEnd,
  // Temporal's servers; lists of Elasticsearch's; an address of Redis whatever it is called.
  connectaddr: isKey,
  es_hosts: isWord,
  ':6379': (text, start, end) => isEdge(text, end) && /[a-z}\])]$/i.test(sliceOf(text, start - 1, start)),
  // Fluentd's plugins.
  '@type': (text, _start, end) => /^\s{1,20}(?:redis|mongo|mysql|postgres|rabbitmq)/.test(sliceOf(text, end, end + 30)),
  // KEDA's addresses stand below names that say nothing.
  scaledobject: isKind,
  scaledjob: isKind,
  receivers: isKey,
  datasources: isKey,
  mongodb_hosts: isWord,
  mongo_hosts: isWord,
  bootstrap_servers: isWord,
  brokers: isKey,
  // `config :kaffe, producer: [endpoints: …]`
  ':kaffe,': isAlways,
  'resque.redis': isAlways,
  // Redpanda Connect's lists of Kafka's brokers.
  seed_brokers: isKey,
  ':9092': (text, _start, end) => isEdge(text, end),
  bootstrapservers: isKey,
  kafkabootstrapservers: isKey,
  kafkabrokers: isKey,
  kafka_brokers: isWord,
  kafka_broker_list: isWord,
  // go-sql-driver's DSN has no scheme.
  // Ansible's modules, MySQL's replicas, foreign servers.
  login_host: isKey,
  // What the migration service, Debezium and KEDA call theirs.
  enginename: isKey,
  dbname: isKey,
  // Elastic's shippers.
  'output.kafka': isAlways,
  'output.redis': isAlways,
  'metricbeat.modules': isAlways,
  gmysql: isAlways,
  gpgsql: isAlways,
  engine_name: isKey,
  'mongodb.hosts': isAlways,
  master_host: isAlways,
  source_host: isAlways,
  postgres_fdw: isAlways,
  mysql_fdw: isAlways,
  // So has StackExchange.Redis' list.
  ',ssl=': isAlways,
  ',password=': isAlways,
  'abortconnect=': isAlways,
  // It asks servers of every kind.
  curl: (text, start, end) => isWord(text, start, end) && /:9200|elastic|opensearch|\bES_|\/_(?:cluster|cat|bulk|template|index_template|snapshot|reindex)\b/i.test(sliceOf(text, end, end + 600)),
  // `import { connect } from 'nats'`, `from nats import connect`: neither call nor host says more.
  nats: (text, start, end) => /["'/@]$|(?:from|import)\s{1,4}$/.test(sliceOf(text, start - 12, start)) && /^(?:["'.]|-io\/|\s)/.test(sliceOf(text, end, end + 4)),
  async_nats: isWord,
  // Clients whose calls have everyday names.
  ...Object.fromEntries(['influxdb', 'etcd_client', 'jetcd', 'memcache', 'pylibmc', 'surrealdb', 'arangojs', 'arangodb', 'arangors', 'couchbase', 'com.clickhouse', 'clickhouse::', 'elasticsearch', 'opensearch', 'olivere/elastic', 'elastica', 'cassandra', 'scylla', 'xandra', 'libsql', 'known_node', 'known_nodes', 'clientbuilder::create', 'cache_memcached_servers'].map((word) => [word, isAlways])),
  // Perl's DBI
  'dbi:mysql': isAlways,
  'dbi:mariadb': isAlways,
  'dbi:pg': isAlways,
  // ClickHouse's functions for other servers, F#'s pipes.
  "postgresql('": isAlways,
  "mysql('": isAlways,
  "mongodb('": isAlways,
  "remote('": isFunction,
  "remotesecure('": isFunction,
  rabbitmq_host_port: isWord,
  nats_url: isWord,
  // Clojure's maps.
  ...Object.fromEntries([':dbtype ', ':subprotocol ', ':server-name ', ':spec {:'].map((word) => [word, isAlways])),
  // Oracle's links, SQL Server's.
  'database link': isAlways,
  sp_addlinkedserver: isWord,
  'sql.host': isWord,
  'net::amqp': isAlways,
  qsqldatabase: isWord,
  tiberius: isWord,
  memjs: isWord,
  'redis.sentinel': isAlways,
  notls: isWord,
  tokio_postgres: isWord,
  postgres_native_tls: isWord,
  postgres_openssl: isWord,
  usingrabbitmq: isWord,
  createusingrabbitmq: isWord,
  bootstrap_servers_config: isWord,
  'kafka.bootstrap.servers': isAlways,
  'session.save_path': isAlways,
  session_save_path: isAlways,
  // Its drivers take hosts without a name.
  'cassandra.cluster': isAlways,
  '@tcp(': isAlways,
  '@tcp4(': isAlways,
  '@tcp6(': isAlways,
  '@unix(': isAlways,
  '@(': (text, _start, end) => /^[^()\s]{1,250}:(?:\d{2,5}|%[sdv]|\$?\{[^{}\s]{0,80}\})\)\//.test(sliceOf(text, end, end + 260)),
  // `Server=db;Database=shop`: the key alone is a word of every program.
  'server=': (text, start, end) => isEdge(text, start - 1) && /^[^;"'`<>()\r\n]{1,120};\s{0,4}[A-Za-z][A-Za-z ]{1,30}=/.test(sliceOf(text, end, end + 160)),
}

const tlsNames = /ssl|tls|encrypt|trust|verif|cert|unauthorized|insecure/

/** Keys of ADO.NET, ODBC and OLE DB strings that nothing else has. */
const pairKeys = ['initial catalog', 'integrated security', 'trusted_connection', 'data source=', 'user id=']

function compile(vocabulary: Vocabulary): WordScan {
  const names = [...vocabulary.tellingNames, ...vocabulary.environmentNames, ...vocabulary.commands, ...[...vocabulary.callees].map((callee) => callee.slice(callee.indexOf(' ') + 1)).filter((callee) => !everyday.has(callee.toLowerCase())).flatMap(asWritten)]
  const plain = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2 && !Object.hasOwn(shapes, name))
  // A name of TLS counts as a key only: `new Pool({ connectionString, ssl: … })` has no other sign.
  const keys = [...vocabulary.settingNames].filter((name) => tlsNames.test(name) && !plain.includes(name))
  // A known scheme with a dialect behind it is one too: `postgresql+psycopg2://`.
  const bases = [...vocabulary.schemes].filter((scheme) => !vocabulary.schemes.has(/^[^+]*/.exec(scheme)?.[0] ?? '') || !scheme.includes('+'))
  const schemeWords = bases.flatMap((scheme) => [`${scheme}://`, `${scheme}+`])
  // A scheme that is put together at run time: `redis{{ if .tls }}s{{ end }}://`, `redis%s://`.
  const chosen: Check = (text, start, end) => namesScheme(sliceOf(text, start - NEAR, end + NEAR), vocabulary)
  const words = [...new Set([...plain, ...keys, ...pairKeys, ...Object.keys(shapes), ...schemeWords, escapedEnd, ...chosenEnds])]
  const checks = words.map((word): Check => {
    if (chosenEnds.includes(word)) return chosen
    if (word === escapedEnd) return (text, start) => endsScheme(text, start, vocabulary)
    if (word.endsWith('://')) return (text, _start, end) => endsScheme(text, end - 3, vocabulary)
    if (word.endsWith('+')) return (text, _start, end) => hasDialect(text, end, vocabulary)
    return shapes[word] ?? (keys.includes(word) ? isKey : word.endsWith('=') ? (text, start) => isEdge(text, start - 1) : isWord)
  })
  return compileWords(words, (text, word, end) => checks[word]?.(text, end - (words[word]?.length ?? 0), end) === true)
}

/** Also one that is written in pieces or with escapes: `"amqp" + "://db"`, `amqp\u003a//db`. */
const chosenEnds = ['}://', ')://', '%s://', '%v://', '"://', "'://", '`://', ' ://', ...['\\u003a', '\\x3a', '\\072', '\\u002f', '\\x2f', '\\057']]
const NEAR = 120
/** JSON's, and YAML's in quotes. */
const escapedEnd = ':\\/\\/'

function namesScheme(text: string, { schemes }: Vocabulary): boolean {
  return (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).some((word) => schemes.has(word.toLowerCase()) || word.split(/(?<=[a-z0-9])(?=[A-Z])/).some((part) => schemes.has(part.toLowerCase())))
}

/** Formats write every step of a callee with a dot; PHP, Ruby, Rust, Erlang and Lua do not. */
function asWritten(callee: string): string[] {
  if (/^[a-z]\w*\.[a-z]\w*$/.test(callee)) return [callee, callee.replace('.', ':'), callee.replace('.', '::')]
  return /^[A-Z]\w*\./.test(callee) ? [callee, callee.replaceAll('.', '\\'), callee.replace(/\.(?=[A-Z])/g, '::'), callee.replaceAll('.', '::')] : [callee]
}

function isAlways(): boolean {
  return true
}

function isWord(text: Scanned, start: number, end: number): boolean {
  return isEdge(text, start - 1) && isEdge(text, end)
}

function isEdge(text: Scanned, at: number): boolean {
  const code = typeof text === 'string' ? text.charCodeAt(at) : text[at]
  return code === undefined || !((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
}

function endsScheme(text: Scanned, colon: number, vocabulary: Vocabulary): boolean {
  const before = sliceOf(text, colon - LOOK_BACK, colon)
  return schemeBefore(before, before.length, vocabulary) !== null
}

function hasDialect(text: Scanned, end: number, vocabulary: Vocabulary): boolean {
  const dialect = /^[\w+.-]{1,40}(?=:\/\/)/.exec(sliceOf(text, end, end + 44))
  return dialect !== null && endsScheme(text, end + dialect[0].length, vocabulary)
}

/** A scheme, and what tells that it is not the end of a longer word. */
const LOOK_BACK = 144

/** Also the end of a longer name: `DB_HOST`, `redis-host`. */
function isKey(text: Scanned, start: number, end: number): boolean {
  return isEdge(text, start - 1) && isKeysEnd(text, start, end)
}

/** Whatever stands in front of it. */
function isKeysEnd(text: Scanned, _start: number, end: number): boolean {
  return /^["']?\]?\s{0,9}(?:[:=]|,\s)/.test(sliceOf(text, end, end + 13))
}

/** ClickHouse's: `FROM remote('…')`. */
function isFunction(text: Scanned, start: number): boolean {
  return /\b(?:from|join|function|into|as)\s{1,9}$/i.test(sliceOf(text, start - 20, start))
}

function isKind(text: Scanned, start: number): boolean {
  return /\b(?:kind|type):\s{0,9}["']?$/i.test(sliceOf(text, start - 16, start))
}
