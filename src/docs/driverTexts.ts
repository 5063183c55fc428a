/** The texts under which the pages in docs/drivers compare drivers, by family: written the same for all, so that only the driver makes the difference. */
import type { ConnectionInput } from '../engine/databases/input.js'

export interface Form {
  readonly title: string
  /** What all of them begin with, for the reader. */
  readonly lead: string
  readonly texts: readonly Compared[]
  /** Ids of the drivers that take such a text; absent: all that do not refuse every one of them. */
  readonly drivers?: readonly string[]
}

/** `label`: how it is called in the table. */
export interface Compared {
  readonly label: string
  readonly input: ConnectionInput
}

export const noOption = 'no TLS option'

function uris(title: string, lead: string, queries: readonly string[]): Form {
  return { title, lead, texts: queries.map((query) => ({ label: query === '' ? noOption : query.slice(1), input: { text: lead + query } })) }
}

function schemes(title: string, texts: readonly string[]): Form {
  return { title, lead: '', texts: texts.map((text) => ({ label: text, input: { text } })) }
}

function settings(lead: Readonly<Record<string, unknown>>, members: readonly Readonly<Record<string, unknown>>[]): Form {
  return { title: 'Settings', lead: JSON.stringify(lead), texts: members.map((member) => ({ label: Object.keys(member).length === 0 ? noOption : JSON.stringify(member).slice(1, -1).replaceAll('"', ''), input: { settings: { ...lead, ...member } } })) }
}

function pairs(title: string, lead: string, separator: string, options: readonly string[]): Form {
  return { title, lead, texts: options.map((option) => ({ label: option === '' ? noOption : option, input: { text: option === '' ? lead : `${lead}${separator}${option}` } })) }
}

/** A notation of one driver, or of a few: others would be shown with a text that nobody gives them. */
function only(drivers: readonly string[], form: Form): Form {
  return { ...form, drivers }
}

const sslmodes = ['', '?sslmode=disable', '?sslmode=allow', '?sslmode=prefer', '?sslmode=require', '?sslmode=require&sslrootcert=ca.crt', '?sslmode=verify-ca&sslrootcert=ca.crt', '?sslmode=verify-full&sslrootcert=ca.crt', '?sslmode=no-verify', '?sslmode=REQUIRE', '?ssl=true', '?ssl=require', '?sslrootcert=system']
const place = { host: 'db.example.com', user: 'shop' }
const nodeSettings = [{}, { ssl: false }, { ssl: true }, { ssl: {} }, { ssl: { rejectUnauthorized: false } }, { ssl: { ca: 'ca.crt' } }]
/** Open at its end, so that a part can follow. */
const descriptor = '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=db.example.com)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=shop))'
const oracleAddresses = ['db.example.com:1521/shop', 'tcps://db.example.com:2484/shop', ...['true', 'false'].map((match) => `tcps://db.example.com:2484/shop?ssl_server_dn_match=${match}`), `${descriptor})`, `${descriptor}(SECURITY=(SSL_SERVER_DN_MATCH=TRUE)))`]

export const comparedForms: Readonly<Record<string, readonly Form[]>> = {
  postgres: [
    uris('URI', 'postgresql://db.example.com/shop', sslmodes),
    uris('JDBC URL', 'jdbc:postgresql://db.example.com/shop', sslmodes),
    pairs('Keywords', 'host=db.example.com dbname=shop', ' ', ['', 'sslmode=disable', 'sslmode=prefer', 'sslmode=require', 'sslmode=verify-ca', 'sslmode=verify-full', 'ssl=true']),
    pairs('ADO.NET and ODBC', 'Host=db.example.com;Database=shop', ';', ['', 'SSL Mode=Disable', 'SSL Mode=Prefer', 'SSL Mode=Require', 'SSL Mode=Require;Trust Server Certificate=true', 'SSL Mode=VerifyCA', 'SSL Mode=VerifyFull']),
    only(['pyodbc-psqlodbc'], pairs('ODBC', 'Driver={PostgreSQL Unicode};Server=db.example.com;Database=shop', ';', ['', 'SSLmode=disable', 'SSLmode=prefer', 'SSLmode=require', 'SSLmode=verify-full', 'SSLmode=verify-full;pqopt={sslrootcert=ca.crt}', 'SSLmode=VERIFY-FULL'])),
    settings(place, [...nodeSettings, { ssl: 'require' }, { sslmode: 'require' }, { sslmode: 'verify-full' }]),
  ],
  mysql: [
    uris('URI', 'mysql://db.example.com/shop', ['', '?ssl=true', '?ssl={}', '?ssl={"rejectUnauthorized":false}', '?ssl={"verifyIdentity":true}', '?sslmode=require', '?ssl-mode=REQUIRED', '?ssl-mode=VERIFY_IDENTITY', '?sslaccept=strict', '?tls=true']),
    uris('URI of MariaDB', 'mariadb://db.example.com/shop', ['', '?ssl=true', '?ssl=1', '?ssl={"rejectUnauthorized":false}', '?sslMode=verify-full']),
    uris('JDBC URL', 'jdbc:mysql://db.example.com/shop', ['', '?useSSL=false', '?useSSL=true', '?requireSSL=true&useSSL=true', '?sslMode=PREFERRED', '?sslMode=REQUIRED', '?sslMode=VERIFY_CA', '?sslMode=VERIFY_IDENTITY']),
    uris('JDBC URL of MariaDB', 'jdbc:mariadb://db.example.com/shop', ['', '?useSSL=true', '?useSsl=true&trustServerCertificate=true', '?sslMode=PREFERRED', '?sslMode=trust', '?sslMode=verify-ca', '?sslMode=verify-full']),
    uris("Go's DSN", 'shop@tcp(db.example.com:3306)/shop', ['', '?tls=false', '?tls=preferred', '?tls=skip-verify', '?tls=true', '?tls=true&allowFallbackToPlaintext=true']),
    pairs('ADO.NET', 'Server=db.example.com;Port=3306;Database=shop;Uid=shop', ';', ['', 'SslMode=None', 'SslMode=Preferred', 'SslMode=Required', 'SslMode=VerifyCA', 'SslMode=VerifyFull']),
    only(['mysql-odbc'], pairs('ODBC', 'Driver={MySQL ODBC 8.0 Unicode Driver};Server=db.example.com;Database=shop', ';', ['', 'SSLMODE=DISABLED', 'SSLMODE=PREFERRED', 'SSLMODE=REQUIRED', 'SSLMODE=VERIFY_CA;SSLCA=ca.crt', 'SSLMODE=VERIFY_IDENTITY;SSLCA=ca.crt', 'SSLMODE=verify-full'])),
    only(['mariadb-odbc'], pairs('ODBC of MariaDB', 'Driver={MariaDB ODBC 3.1 Driver};Server=db.example.com;Database=shop', ';', ['', 'FORCETLS=1', 'SSLVERIFY=1'])),
    only(['libmysqlclient', 'mariadb-cli'], pairs('Arguments', '-h db.example.com -u shop -D shop', ' ', ['', '--ssl', '--skip-ssl', '--ssl-ca=ca.crt', '--ssl-ca=ca.crt --ssl-verify-server-cert', '--ssl-mode=PREFERRED', '--ssl-mode=REQUIRED', '--ssl-mode=VERIFY_CA --ssl-ca=ca.crt', '--ssl-mode=VERIFY_IDENTITY --ssl-ca=ca.crt'])),
    settings(place, [{}, { ssl: true }, { ssl: {} }, { ssl: { rejectUnauthorized: false } }, { ssl: { ca: 'ca.crt' } }, { ssl: { verifyIdentity: true } }, { ssl_ca: 'ca.crt' }, { ssl_ca: 'ca.crt', ssl_verify_cert: true, ssl_verify_identity: true }, { ssl_mode: 'VERIFY_IDENTITY', ssl: { ca: 'ca.crt' } }]),
  ],
  mongodb: [uris('URI', 'mongodb://db.example.com/shop', ['', '?tls=true', '?ssl=true', '?tls=true&tlsAllowInvalidCertificates=true', '?tls=true&tlsAllowInvalidHostnames=true', '?tls=true&tlsInsecure=true', '?tlsCAFile=ca.crt', '?tls=true&ssl=false']), uris('SRV', 'mongodb+srv://db.example.com/shop', ['', '?tls=false', '?tlsInsecure=true'])],
  redis: [
    uris('redis://', 'redis://db.example.com/0', ['', '?ssl=true', '?tls=true', '?ssl_cert_reqs=required']),
    uris('rediss://', 'rediss://db.example.com/0', ['', '?ssl_cert_reqs=none', '?ssl_check_hostname=true', '?ssl_check_hostname=false', '?skip_verify=true', '?verifyPeer=NONE', '?verifyPeer=CA', '?tls=false']),
    settings({ host: 'db.example.com' }, [{}, { ssl: true }, { ssl: true, ssl_cert_reqs: 'none' }, { ssl: true, ssl_check_hostname: true }, { tls: {} }, { tls: { rejectUnauthorized: false } }, { socket: { tls: true } }]),
  ],
  amqp: [uris('amqp://', 'amqp://db.example.com/shop', ['']), uris('amqps://', 'amqps://db.example.com/shop', ['', '?verify=verify_none', '?verify=verify_peer', '?verify=verify_peer&cacertfile=ca.crt']), only(['php-amqplib', 'php-amqp'], settings({ host: 'db.example.com' }, [{}, { isSecure: true }, { isSecure: true, sslVerifyName: false }, { cafile: 'ca.crt' }, { verify_peer: false }, { cacert: 'ca.crt' }, { cacert: 'ca.crt', verify: false }])), only(['bunny-php'], settings({ host: 'db.example.com' }, [{}, { tls: true }, { tls: { cafile: 'ca.crt' } }, { tls: { verify_peer_name: false } }, { tls: { verify_peer: false } }])), only(['rhea'], settings({ host: 'db.example.com' }, [{}, { transport: 'tls' }, { transport: 'tls', rejectUnauthorized: false }]))],
  kafka: [settings({ 'bootstrap.servers': 'db.example.com:9093' }, [{ 'security.protocol': 'PLAINTEXT' }, { 'security.protocol': 'SASL_PLAINTEXT' }, { 'security.protocol': 'SSL' }, { 'security.protocol': 'SASL_SSL' }, { 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': '' }, { 'security.protocol': 'SSL', 'enable.ssl.certificate.verification': false }])],
  nats: [schemes('URI', ['nats://db.example.com', 'tls://db.example.com', 'ws://db.example.com', 'wss://db.example.com'])],
  cassandra: [settings({ contactPoints: ['db.example.com'], localDataCenter: 'x' }, [{}, { sslOptions: {} }, { sslOptions: { rejectUnauthorized: true } }, { sslOptions: { rejectUnauthorized: false } }]), only(['scylla-rust', 'cassandra-ruby', 'xandra', 'cassandra-cpp', 'cassandra-php', 'cqlsh'], settings({ contactPoints: ['db.example.com'], localDataCenter: 'x' }, [{}, { ssl: true }, { tls_context: 'Some(context)' }, { encryption: true }, { server_cert: 'ca.crt' }]))],
  clickhouse: [only(['clickhouse-cpp', 'clickhouse-java'], settings({ host: 'db.example.com' }, [{}, { SSLOptions: {} }])), schemes('Scheme', ['clickhouse://db.example.com/shop', 'http://db.example.com:8123/shop', 'https://db.example.com:8443/shop']), uris('URI', 'clickhouse://db.example.com/shop', ['', '?secure=true', '?secure=true&verify=false', '?secure=true&skip_verify=true']), uris('JDBC URL', 'jdbc:clickhouse://db.example.com:8123/shop', ['', '?ssl=true', '?ssl=true&sslmode=none', '?ssl=true&sslmode=strict']), only(['clickhouse-cs'], pairs('ADO.NET', 'Host=db.example.com;Database=shop', ';', ['', 'Protocol=http', 'Protocol=https']))],
  neo4j: [schemes('URI', ['neo4j://db.example.com', 'neo4j+s://db.example.com', 'neo4j+ssc://db.example.com', 'bolt://db.example.com', 'bolt+s://db.example.com', 'bolt+ssc://db.example.com'])],
  sqlserver: [
    pairs('ADO.NET and ODBC', 'Server=db.example.com;Database=shop', ';', ['', 'Encrypt=False', 'Encrypt=Optional', 'Encrypt=True', 'Encrypt=Strict', 'Encrypt=True;TrustServerCertificate=True', 'Encrypt=False;TrustServerCertificate=True']),
    pairs('JDBC URL', 'jdbc:sqlserver://db.example.com;databaseName=shop', ';', ['', 'encrypt=false', 'encrypt=true', 'encrypt=strict', 'encrypt=true;trustServerCertificate=true']),
    only(['r2dbc-mssql'], uris('R2DBC URL', 'r2dbc:mssql://db.example.com/shop', ['', '?ssl=false', '?ssl=true', '?ssl=true&trustServerCertificate=true'])),
    uris('URI', 'sqlserver://db.example.com', ['', '?encrypt=disable', '?encrypt=false', '?encrypt=true', '?encrypt=true&trustServerCertificate=true']),
    settings({ server: 'db.example.com' }, [{}, { encrypt: false }, { options: { encrypt: true } }, { options: { encrypt: true, trustServerCertificate: true } }, { options: { encrypt: 'strict' } }]),
  ],
  oracle: [
    only(['oracle-thin'], { title: 'JDBC URL', lead: 'jdbc:oracle:thin:@', texts: [...oracleAddresses, 'shop_alias'].map((address) => ({ label: address, input: { text: `jdbc:oracle:thin:@${address}` } })) }),
    { title: 'Address', lead: '', texts: oracleAddresses.map((dsn) => ({ label: dsn, input: { settings: { dsn } } })) },
    only(['python-oracledb'], schemes("SQLAlchemy's URL", ['oracle+oracledb://db.example.com:1521/?service_name=shop'])),
  ],
  elasticsearch: [
    schemes('URL', ['http://db.example.com:9200', 'https://db.example.com:9200']),
    only(['@elastic/elasticsearch', 'elasticsearch.js'], settings({ node: 'https://db.example.com:9200' }, [{}, { tls: { rejectUnauthorized: false } }, { tls: { ca: 'ca.crt' } }, { ssl: { rejectUnauthorized: false } }, { ssl: { rejectUnauthorized: true } }])),
    only(['elasticsearch-php', 'spring-data-elasticsearch', 'elasticsearch-ruby', 'elastica'], settings({ host: 'db.example.com:9200' }, [{}, { usingSsl: true }, { scheme: 'https' }])),
    only(['elasticsearch-php', 'elasticsearch-ruby'], settings({ url: 'https://db.example.com:9200' }, [{}, { SSLVerification: false }, { transport_options: { ssl: { verify: false } } }])),
    only(['elasticsearch-py'], settings({ hosts: 'https://db.example.com:9200' }, [{}, { verify_certs: false }, { ca_certs: 'ca.crt' }, { ca_certs: 'ca.crt', ssl_assert_hostname: false }])),
  ],
  couchbase: [schemes('Connection string', ['couchbase://db.example.com', 'couchbases://db.example.com', 'couchbases://db.example.com?tls_verify=none', 'couchbases://db.example.com?ssl=no_verify'])],
  libsql: [schemes('URL', ['libsql://db.example.com', 'libsql://db.example.com:8080?tls=0', 'libsql://db.example.com?tls=0', 'http://db.example.com:8080', 'https://db.example.com', 'ws://db.example.com:8080', 'wss://db.example.com', 'libsql://db.example.com?ssl=true'])],
  influxdb: [
    schemes('URL', ['http://db.example.com:8086', 'https://db.example.com:8086']),
    only(['influxdb-client-python', 'InfluxDB.Client'], settings({ url: 'https://db.example.com:8086' }, [{}, { verify_ssl: false }, { VerifySsl: false }])),
    only(['influx', '@influxdata/influxdb-client'], settings({ url: 'https://db.example.com:8086' }, [{}, { transportOptions: { rejectUnauthorized: false } }, { options: { rejectUnauthorized: false } }])),
    only(['influxdb-python', 'influxdb-ruby', 'influx'], settings({ host: 'db.example.com' }, [{}, { ssl: true }, { ssl: true, verify_ssl: true }, { use_ssl: true }, { use_ssl: true, verify_ssl: false }, { protocol: 'https' }])),
    only(['influxdb-client-ruby'], settings({ url: 'http://db.example.com:8086' }, [{}, { use_ssl: false }, { verify_mode: 'OpenSSL::SSL::VERIFY_NONE' }])),
  ],
  surrealdb: [schemes('URL', ['ws://db.example.com:8000', 'http://db.example.com:8000', 'wss://db.example.com', 'https://db.example.com'])],
  arangodb: [schemes('URL', ['http://db.example.com:8529', 'tcp://db.example.com:8529', 'https://db.example.com:8529', 'ssl://db.example.com:8529']), only(['arangodb-java-driver'], settings({ host: 'db.example.com' }, [{}, { useSsl: true }, { useSsl: true, verifyHost: false }])), only(['python-arango'], settings({ hosts: 'https://db.example.com:8529' }, [{}, { verify_override: false }]))],
  etcd: [schemes('Endpoint', ['http://db.example.com:2379', 'https://db.example.com:2379']), only(['clientv3', 'etcd3', 'python-etcd3', 'python-etcd', 'jetcd', 'etcd-client'], settings({ hosts: 'db.example.com:2379' }, [{}, { TLS: {} }, { credentials: {} }, { ca_cert: 'ca.crt' }, { protocol: 'https' }]))],
  memcached: [schemes('URL', ['memcached://db.example.com:11211', 'memcache://db.example.com:11211', 'memcache+tls://db.example.com:11211', 'memcache+tls://db.example.com:11211?verify_mode=none']), only(['pymemcache', 'memcached'], settings({ servers: 'db.example.com:11211' }, [{}, { tls_context: 'ssl.create_default_context()' }]))],
}
