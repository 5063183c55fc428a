/** Clients of ClickHouse. */
import type { Connection } from '../../model.js'
import type { Driver } from '../family.js'
import { dotnet } from './dotnet.js'
import { otherDrivers } from './others.js'
import { maySkipChecks, skipsChecks } from '../judging/goTls.js'
import { isFalse, isNothing, type Option } from '../judging/options.js'
import { byScheme, nodeTls, optionNamed, plainDriver, says, truth, type PlainDriver, type Said } from '../judging/plainDriver.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../judging/verdict.js'

const useHttps = ({ scheme }: Connection, advice: string) => ({ set: [], remove: ['rejectUnauthorized', 'skip_verify'], scheme: scheme?.startsWith('jdbc:') === true ? scheme : 'https', advice })

/** Names that the URL may hold; every other one is refused (measured with 1.23.1). https://clickhouse.com/docs/integrations/javascript#url-configuration */
const urlNames = /^(?:application|session_id|pathname|access_token|request_timeout|max_open_connections|compression_(?:request|response)|log_level|keep_alive_(?:enabled|idle_socket_ttl)|(?:clickhouse_setting|ch)_\w+|(?:clickhouse_)?http_header_\w+|http_headers_\w+|use_multipart_params|role)$/

const node: PlainDriver = {
  id: '@clickhouse/client',
  aliases: ['clickhouse-js', '@clickhouse/client-web'],
  title: '@clickhouse/client',
  callees: ['createClient'],
  imports: ['@clickhouse/client', '@clickhouse/client-web'],
  languages: ['javascript', 'typescript'],
  common: true,
  unknown: 'refused',
  node: 'tls.',
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme === '') return plainHost(said)
    if (scheme !== 'http' && scheme !== 'https') return refused(`it takes \`http\` and \`https\` only, not \`${scheme.slice(0, 30)}\``, said.title)
    for (const [name, option] of said.query) if (!urlNames.test(name)) return refused('the URL holds a parameter that it does not know', said.title, option)
    if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    const agent = said.settings.get('http_agent')
    if (agent !== undefined && !isNothing(agent)) return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(agent.text) ? verdict(unverified, '`http_agent` with `rejectUnauthorized: false` accepts any certificate', agent) : undecided(agent, said.title)
    const object: Option = { name: 'tls', text: 'true', decided: true, quoted: false, object: true, parameter: null }
    const found = nodeTls(said, object, 'tls.')
    return found.posture.kind === 'verify-full' ? byScheme.verified({ ...said, scheme }) : found
  },
  plan: (connection) => useHttps(connection, 'Use `https://` with @clickhouse/client, and `tls: { ca_cert }` for a private CA.'),
}

/** Without a scheme the URL is put in at run time. */
function plainHost(said: Said): Verdict {
  const reason = 'the URL, and with it the scheme, is put in at run time'
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`)
}

/** ClickHouse/clickhouse-go clickhouse_options.go@0c09672: `secure` and `skip_verify` are Go booleans, and an empty one is true. */
const go: PlainDriver = {
  id: 'clickhouse-go',
  aliases: ['clickhouse-go@2', 'github.com/ClickHouse/clickhouse-go'],
  title: 'clickhouse-go',
  callees: ['clickhouse.Open', 'clickhouse.OpenDB', 'clickhouse.ParseDSN'],
  imports: ['github.com/ClickHouse/clickhouse-go', 'github.com/ClickHouse/clickhouse-go/v2'],
  languages: ['go'],
  common: true,
  reads: ['secure', 'skip_verify', 'debug', 'compress', 'dial_timeout', 'read_timeout', 'connection_open_strategy', 'block_buffer_size', 'username', 'password', 'database', 'http_proxy'],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme === '') return byStruct(said)
    const [secure, skip] = [goBoolean(said.query.get('secure')), goBoolean(said.query.get('skip_verify'))]
    if (secure === 'open' || skip === 'open') return undecided(said.query.get(secure === 'open' ? 'secure' : 'skip_verify') ?? missing, said.title)
    if (secure === 'refused' || skip === 'refused') return refused('`secure` and `skip_verify` take Go booleans only', said.title, said.query.get('secure'))
    if (scheme === 'https' && secure !== 'yes') return refused('`https` needs `secure=true`', said.title)
    if (scheme === 'http' && secure === 'yes') return refused('`http` does not go with `secure=true`', said.title, said.query.get('secure'))
    if (!/^(?:clickhouse|tcp|native|https?)$/.test(scheme)) return byScheme.refused(said)
    if (secure !== 'yes') return verdict(cleartext, `without \`secure=true\` ${said.title} never uses TLS`, said.query.get('secure') ?? null, !said.query.has('secure'))
    return skip === 'yes' ? says(said, 'unverified', said.query.get('skip_verify'), '`skip_verify=true`', 'accepts any certificate') : says(said, 'verified', said.query.get('secure'), '`secure=true`', 'verifies chain and host name')
  },
  facts: (said) => {
    const skip = said.query.get('skip_verify')
    return goBoolean(skip) === 'yes' ? { bypass: { what: '`skip_verify=true` switches certificate checks off', span: skip?.parameter?.span ?? null } } : {}
  },
  plan: (connection) => (connection.notation === 'settings' ? { set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], place: 'setting', snippet: 'TLS: &tls.Config{}', advice: 'Set `TLS: &tls.Config{}` in `clickhouse.Options`, with `RootCAs` for a private CA.' } : { set: [{ name: 'secure', value: 'true' }], remove: ['skip_verify'], ...(connection.scheme === 'http' ? { scheme: 'https' } : {}), advice: 'Use `secure=true` without `skip_verify` with clickhouse-go.' }),
}

/** ClickHouse/ch-go client.go, read, not measured: `TLS *tls.Config // no TLS is used by default`; Go's own checks with it. */
const chGo: PlainDriver = {
  id: 'ch-go',
  aliases: ['github.com/ClickHouse/ch-go'],
  title: 'ch-go',
  callees: ['ch.Dial', 'ch.Options', 'chpool.Options'],
  imports: ['github.com/ClickHouse/ch-go'],
  languages: ['go'],
  decide: byStruct,
  plan: () => ({ set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], place: 'setting', snippet: 'TLS: &tls.Config{}', advice: 'Set `TLS: &tls.Config{}` in `ch.Options`, with `RootCAs` for a private CA.' }),
}

const missing: Option = { name: 'secure', text: '', decided: false, quoted: false, object: false, parameter: null }

/** strconv.ParseBool, and nothing for true. */
function goBoolean(option: Option | undefined): 'yes' | 'no' | 'open' | 'refused' {
  if (option === undefined) return 'no'
  if (!option.decided) return 'open'
  return /^(?:|1|t|T|true|TRUE|True)$/.test(option.text) ? 'yes' : /^(?:0|f|F|false|FALSE|False)$/.test(option.text) ? 'no' : 'refused'
}

function byStruct(said: Said): Verdict {
  const tls = said.settings.get('TLS') ?? said.settings.get('tls')
  if (tls === undefined || isNothing(tls)) return verdict(cleartext, `without \`TLS\` in its options ${said.title} never uses TLS`, tls ?? null, tls === undefined)
  const [skip, maySkip] = [skipsChecks(said.settings.values()), maySkipChecks(said.settings.values())]
  if (skip === undefined && maySkip !== undefined) return undecided(maySkip, said.title)
  if (skip !== undefined) return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate')
  return tls.object || /^&?tls\.Config\{/.test(tls.text) ? verdict(verified, `\`TLS\` verifies chain and host name under ${said.title}`, tls) : undecided(tls, said.title)
}

/** clickhouse_connect: `secure`, `interface='https'`, or port 443 or 8443; `verify` is on by default. https://clickhouse.com/docs/integrations/language-clients/python/driver-api */
const connect: PlainDriver = {
  id: 'clickhouse-connect',
  aliases: ['clickhouse_connect', 'clickhouse-sqlalchemy+connect'],
  title: 'clickhouse-connect',
  dialects: ['clickhousedb', 'connect'],
  callees: ['clickhouse_connect.get_client', 'clickhouse_connect.get_async_client', 'clickhouse_connect.create_client'],
  imports: ['clickhouse_connect'],
  languages: ['python'],
  common: true,
  reads: ['secure', 'verify', 'interface', 'ca_cert', 'client_cert', 'client_cert_key', 'compress', 'connect_timeout', 'send_receive_timeout', 'user', 'username', 'password', 'database', 'protocol'],
  decide: (said) => {
    const [secure, verify, face] = [optionNamed(said, 'secure'), optionNamed(said, 'verify'), optionNamed(said, 'interface')]
    if ([secure, verify, face].some((option) => option?.decided === false)) return undecided([secure, verify, face].find((option) => option?.decided === false) ?? missing, said.title)
    const port = said.connection.hosts.map((host) => (host.kind === 'socket' ? null : host.port)).find((each) => each !== null)
    const on = truth(secure) === 'yes' ? secure : face?.text === 'https' ? face : undefined
    const byPort = face === undefined && (port === '443' || port === '8443')
    if (on === undefined && !byPort && !/^https$/i.test(said.scheme)) return says(said, 'cleartext', secure ?? face, secure === undefined ? 'without `secure=True` there' : '`secure` switched off', secure === undefined ? 'is no TLS' : 'means no TLS')
    if (verify !== undefined && isFalse(verify)) return says(said, 'unverified', verify, '`verify=False`', 'accepts any certificate')
    return says(said, 'verified', on, on === undefined ? 'the port' : `\`${on.name}=${on.text}\``, on === undefined ? 'means TLS that is verified fully' : 'verifies chain and host name')
  },
  facts: (said) => verifyFacts(said),
  plan: secureParameter('clickhouse-connect'),
}

function verifyFacts(said: Said) {
  const verify = optionNamed(said, 'verify')
  return verify !== undefined && verify.decided && isFalse(verify) ? { bypass: { what: '`verify` switched off accepts any certificate', span: verify.parameter?.span ?? null } } : {}
}

function secureParameter(title: string) {
  return (connection: Connection) => ({ set: [{ name: 'secure', value: 'True' }], remove: ['verify'], ...(connection.notation === 'settings' ? { place: 'setting' as const } : {}), advice: `Use \`secure=True\` with ${title}, leave \`verify\` on, and name a private CA with \`ca_cert\` or \`ca_certs\`.` })
}

/** clickhouse-driver: no TLS without `secure` or `clickhouses`. https://clickhouse-driver.readthedocs.io/en/latest/features.html#tls-support; what a verified one compares was not measured. */
const native: PlainDriver = {
  id: 'clickhouse-driver',
  aliases: ['clickhouse_driver', 'clickhouse-sqlalchemy', 'asynch'],
  title: 'clickhouse-driver',
  dialects: ['native', 'asynch'],
  callees: ['clickhouse_driver.Client', 'Client.from_url', 'clickhouse_driver.connect'],
  imports: ['clickhouse_driver'],
  languages: ['python'],
  common: true,
  reads: ['secure', 'verify', 'ca_certs', 'ciphers', 'ssl_version', 'compression', 'connect_timeout', 'send_receive_timeout', 'client_name', 'alt_hosts', 'check_hostname', 'server_hostname', 'keyfile', 'certfile', 'protocol'],
  decide: (said) => {
    const [secure, verify] = [optionNamed(said, 'secure'), optionNamed(said, 'verify')]
    if (secure?.decided === false || verify?.decided === false) return undecided(secure?.decided === false ? secure : (verify ?? missing), said.title)
    const protocol = said.query.get('protocol')?.text
    if (truth(secure) !== 'yes' && !/^clickhouses/i.test(said.scheme) && protocol !== 'https' && !/^https/i.test(said.scheme)) return says(said, 'cleartext', secure, secure === undefined ? 'without `secure=True` there' : '`secure` switched off', secure === undefined ? 'is no TLS' : 'means no TLS')
    if (verify !== undefined && isFalse(verify)) return says(said, 'unverified', verify, '`verify=False`', 'accepts any certificate')
    return byScheme.unsourced(said, '`secure=True`')
  },
  facts: verifyFacts,
  plan: secureParameter('clickhouse-driver'),
}

/** https://clickhouse.com/docs/integrations/language-clients/java/jdbc: no TLS without `ssl=true` or `https`; what `sslmode=strict` compares was not measured. */
const jdbc: PlainDriver = {
  id: 'clickhouse-jdbc',
  aliases: ['com.clickhouse:clickhouse-jdbc'],
  title: 'clickhouse-jdbc',
  imports: ['com.clickhouse.jdbc', 'ru.yandex.clickhouse'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  reads: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl_mode', 'user', 'password', 'database', 'compress'],
  decide: (said) => {
    const [ssl, mode] = [optionNamed(said, 'ssl'), optionNamed(said, 'sslmode', 'ssl_mode')]
    if (ssl?.decided === false || mode?.decided === false) return undecided(ssl?.decided === false ? ssl : (mode ?? missing), said.title)
    if (truth(ssl) !== 'yes' && !/:https$/i.test(said.scheme)) return says(said, 'cleartext', ssl, ssl === undefined ? 'without `ssl=true` there' : '`ssl` switched off', ssl === undefined ? 'is no TLS' : 'means no TLS')
    return mode !== undefined && /^none$/i.test(mode.text) ? says(said, 'unverified', mode, '`sslmode=none`', 'accepts any certificate') : byScheme.unsourced(said, '`ssl=true`')
  },
  plan: () => ({ set: [{ name: 'ssl', value: 'true' }, { name: 'sslmode', value: 'strict' }, { name: 'sslrootcert', value: '<CA_FILE>' }], remove: [], advice: 'Use `ssl=true`, `sslmode=strict` and `sslrootcert` with clickhouse-jdbc.' }),
}

/** plausible/ch README: HTTP on port 8123 unless `scheme` says `https`. Read, not measured. */
const elixir: PlainDriver = {
  id: 'ch',
  title: "Elixir's Ch",
  callees: ['Ch.start_link'],
  languages: ['elixir'],
  decide: (said) => {
    const scheme = said.settings.get('scheme')
    if (scheme === undefined || (scheme.decided && scheme.text === 'http')) return says(said, 'cleartext', scheme, scheme === undefined ? 'HTTP, the default,' : '`scheme: "http"`', 'never uses TLS')
    return scheme.decided && scheme.text === 'https' ? byScheme.unsourced(said, '`scheme: "https"`') : undecided({ ...scheme, decided: false }, said.title)
  },
  plan: () => ({ set: [{ name: 'scheme', value: 'https' }], remove: [], place: 'setting', snippet: 'scheme: "https"', advice: 'Pass `scheme: "https"` to Ch, and the CA in `transport_opts`.' }),
}

/** ClickHouse's HTTP interface under a client that is not known. */
const http: PlainDriver = {
  id: 'clickhouse-http',
  title: 'an HTTP client',
  languages: [],
  decide: (said) => (/^http$/i.test(said.scheme) ? byScheme.cleartext(said) : byScheme.unsourced(said, `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
  plan: (connection) => useHttps(connection, 'Use `https://`, and leave the checks of certificate and host name on.'),
}

/**
 * ClickHouse's own command: TLS when asked for, on port 9440 and to ClickHouse Cloud; what it then checks stands in its configuration file.
 * https://clickhouse.com/docs/interfaces/cli#connection-options
 */
const command: PlainDriver = {
  id: 'clickhouse-cli',
  title: 'clickhouse-client',
  aliases: ['clickhouse-client'],
  dialects: ['clickhouse-cli'],
  languages: [],
  decide: (said) => {
    const flag = (name: string) => said.settings.get(name)
    const [secure, plain, any, file] = [flag('secure'), flag('no-secure'), flag('accept-invalid-certificate'), flag('config-file') ?? flag('config')]
    if (plain !== undefined) return says(said, 'cleartext', plain, '`--no-secure`', 'never uses TLS')
    const byPlace = said.connection.hosts.some((host) => host.kind === 'name' && (host.port === '9440' || /\.clickhouse\.cloud$/i.test(host.name)))
    if (secure === undefined && !byPlace) return file === undefined ? verdict(cleartext, 'clickhouse-client uses no TLS without `--secure`', null, true) : byScheme.unsourced(said, `\`--${file.name}\``)
    return any === undefined ? byScheme.unsourced(said, secure === undefined ? 'this port or host' : '`--secure`') : says(said, 'unverified', any, '`--accept-invalid-certificate`', 'accepts any certificate')
  },
  facts: ({ settings }) => (settings.has('accept-invalid-certificate') ? { bypass: { what: '`--accept-invalid-certificate` switches certificate checks off', span: settings.get('accept-invalid-certificate')?.parameter?.span ?? null } } : {}),
  plan: () => ({ set: [{ name: 'secure', value: 'true' }], remove: ['no-secure', 'accept-invalid-certificate'], place: 'setting', snippet: '--secure', advice: 'Use `--secure` with clickhouse-client, and name a private CA with `openSSL.client.caConfig` in its configuration file.' }),
}

export const clickhouseDrivers: readonly Driver[] = [node, go, chGo, connect, native, jdbc, dotnet, elixir, ...otherDrivers, http, command].map(plainDriver)
