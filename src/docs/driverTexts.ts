/** The texts under which the pages in docs/drivers compare drivers, by family: written the same for all, so that only the driver makes the difference. */
import type { ConnectionInput } from '../engine/databases/input.js'

export interface Form {
  readonly title: string
  /** What all of them begin with, for the reader. */
  readonly lead: string
  readonly texts: readonly Compared[]
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

const sslmodes = ['', '?sslmode=disable', '?sslmode=allow', '?sslmode=prefer', '?sslmode=require', '?sslmode=require&sslrootcert=ca.crt', '?sslmode=verify-ca&sslrootcert=ca.crt', '?sslmode=verify-full&sslrootcert=ca.crt', '?sslmode=no-verify', '?sslmode=REQUIRE', '?ssl=true', '?ssl=require', '?sslrootcert=system']
const place = { host: 'db.example.com', user: 'shop' }
const nodeSettings = [{}, { ssl: false }, { ssl: true }, { ssl: {} }, { ssl: { rejectUnauthorized: false } }, { ssl: { ca: 'ca.crt' } }]

export const comparedForms: Readonly<Record<string, readonly Form[]>> = {
  postgres: [
    uris('URI', 'postgresql://db.example.com/shop', sslmodes),
    uris('JDBC URL', 'jdbc:postgresql://db.example.com/shop', sslmodes),
    pairs('Keywords', 'host=db.example.com dbname=shop', ' ', ['', 'sslmode=disable', 'sslmode=prefer', 'sslmode=require', 'sslmode=verify-ca', 'sslmode=verify-full', 'ssl=true']),
    pairs('ADO.NET and ODBC', 'Host=db.example.com;Database=shop', ';', ['', 'SSL Mode=Disable', 'SSL Mode=Prefer', 'SSL Mode=Require', 'SSL Mode=Require;Trust Server Certificate=true', 'SSL Mode=VerifyCA', 'SSL Mode=VerifyFull']),
    settings(place, [...nodeSettings, { ssl: 'require' }, { sslmode: 'require' }, { sslmode: 'verify-full' }]),
  ],
  mysql: [
    uris('URI', 'mysql://db.example.com/shop', ['', '?ssl=true', '?ssl={}', '?ssl={"rejectUnauthorized":false}', '?ssl={"verifyIdentity":true}', '?sslmode=require', '?ssl-mode=REQUIRED', '?ssl-mode=VERIFY_IDENTITY', '?sslaccept=strict', '?tls=true']),
    uris('URI of MariaDB', 'mariadb://db.example.com/shop', ['', '?ssl=true', '?ssl=1', '?ssl={"rejectUnauthorized":false}', '?sslMode=verify-full']),
    uris('JDBC URL', 'jdbc:mysql://db.example.com/shop', ['', '?useSSL=false', '?useSSL=true', '?requireSSL=true&useSSL=true', '?sslMode=PREFERRED', '?sslMode=REQUIRED', '?sslMode=VERIFY_CA', '?sslMode=VERIFY_IDENTITY']),
    uris('JDBC URL of MariaDB', 'jdbc:mariadb://db.example.com/shop', ['', '?useSSL=true', '?useSsl=true&trustServerCertificate=true', '?sslMode=PREFERRED', '?sslMode=trust', '?sslMode=verify-ca', '?sslMode=verify-full']),
    uris("Go's DSN", 'shop@tcp(db.example.com:3306)/shop', ['', '?tls=false', '?tls=preferred', '?tls=skip-verify', '?tls=true', '?tls=true&allowFallbackToPlaintext=true']),
    pairs('ADO.NET', 'Server=db.example.com;Database=shop', ';', ['', 'SslMode=None', 'SslMode=Preferred', 'SslMode=Required', 'SslMode=VerifyCA', 'SslMode=VerifyFull']),
    settings(place, [{}, { ssl: true }, { ssl: {} }, { ssl: { rejectUnauthorized: false } }, { ssl: { ca: 'ca.crt' } }, { ssl: { verifyIdentity: true } }, { ssl_ca: 'ca.crt' }, { ssl_ca: 'ca.crt', ssl_verify_cert: true, ssl_verify_identity: true }, { ssl_mode: 'VERIFY_IDENTITY', ssl: { ca: 'ca.crt' } }]),
  ],
  mongodb: [uris('URI', 'mongodb://db.example.com/shop', ['', '?tls=true', '?ssl=true', '?tls=true&tlsAllowInvalidCertificates=true', '?tls=true&tlsAllowInvalidHostnames=true', '?tls=true&tlsInsecure=true', '?tlsCAFile=ca.crt', '?tls=true&ssl=false']), uris('SRV', 'mongodb+srv://db.example.com/shop', ['', '?tls=false', '?tlsInsecure=true'])],
  redis: [
    uris('redis://', 'redis://db.example.com/0', ['', '?ssl=true', '?tls=true', '?ssl_cert_reqs=required']),
    uris('rediss://', 'rediss://db.example.com/0', ['', '?ssl_cert_reqs=none', '?ssl_check_hostname=true', '?ssl_check_hostname=false', '?skip_verify=true', '?verifyPeer=NONE', '?verifyPeer=CA', '?tls=false']),
    settings({ host: 'db.example.com' }, [{}, { ssl: true }, { ssl: true, ssl_cert_reqs: 'none' }, { ssl: true, ssl_check_hostname: true }, { tls: {} }, { tls: { rejectUnauthorized: false } }, { socket: { tls: true } }]),
  ],
  amqp: [uris('amqp://', 'amqp://db.example.com/shop', ['']), uris('amqps://', 'amqps://db.example.com/shop', ['', '?verify=verify_none', '?verify=verify_peer', '?verify=verify_peer&cacertfile=ca.crt'])],
  kafka: [settings({ 'bootstrap.servers': 'db.example.com:9093' }, [{ 'security.protocol': 'PLAINTEXT' }, { 'security.protocol': 'SASL_PLAINTEXT' }, { 'security.protocol': 'SSL' }, { 'security.protocol': 'SASL_SSL' }, { 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': '' }, { 'security.protocol': 'SSL', 'enable.ssl.certificate.verification': false }])],
  nats: [schemes('URI', ['nats://db.example.com', 'tls://db.example.com', 'ws://db.example.com', 'wss://db.example.com'])],
  cassandra: [settings({ contactPoints: ['db.example.com'], localDataCenter: 'x' }, [{}, { sslOptions: {} }, { sslOptions: { rejectUnauthorized: true } }, { sslOptions: { rejectUnauthorized: false } }])],
  clickhouse: [schemes('Scheme', ['clickhouse://db.example.com/shop', 'http://db.example.com:8123/shop', 'https://db.example.com:8443/shop']), uris('URI', 'clickhouse://db.example.com/shop', ['', '?secure=true', '?secure=true&verify=false', '?secure=true&skip_verify=true']), uris('JDBC URL', 'jdbc:clickhouse://db.example.com:8123/shop', ['', '?ssl=true', '?ssl=true&sslmode=none', '?ssl=true&sslmode=strict'])],
  neo4j: [schemes('URI', ['neo4j://db.example.com', 'neo4j+s://db.example.com', 'neo4j+ssc://db.example.com', 'bolt://db.example.com', 'bolt+s://db.example.com', 'bolt+ssc://db.example.com'])],
  sqlserver: [
    pairs('ADO.NET and ODBC', 'Server=db.example.com;Database=shop', ';', ['', 'Encrypt=False', 'Encrypt=Optional', 'Encrypt=True', 'Encrypt=Strict', 'Encrypt=True;TrustServerCertificate=True', 'Encrypt=False;TrustServerCertificate=True']),
    pairs('JDBC URL', 'jdbc:sqlserver://db.example.com;databaseName=shop', ';', ['', 'encrypt=false', 'encrypt=true', 'encrypt=strict', 'encrypt=true;trustServerCertificate=true']),
    uris('URI', 'sqlserver://db.example.com', ['', '?encrypt=disable', '?encrypt=false', '?encrypt=true', '?encrypt=true&trustServerCertificate=true']),
    settings({ server: 'db.example.com' }, [{}, { encrypt: false }, { options: { encrypt: true } }, { options: { encrypt: true, trustServerCertificate: true } }, { options: { encrypt: 'strict' } }]),
  ],
}
