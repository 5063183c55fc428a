/**
 * etcd: gRPC, with TLS where the endpoint or a context says so. Read, not measured: etcd-io/etcd client/v3/client.go and client/v3/internal/endpoint/endpoint.go (`https` needs
 * credentials, `http` drops them, a bare host takes those that there are), kragniz/python-etcd3 etcd3/client.py (`insecure_channel` without `ca_cert`), microsoft/etcd3
 * src/connection-pool.ts, etcd-io/jetcd jetcd-core/src/main/java/io/etcd/jetcd/impl/ClientConnectionManager.java (PLAINTEXT without `sslContext`, whatever the scheme),
 * etcdv3/etcd-client src/client.rs. gRPC itself verifies chain and host name, https://grpc.io/docs/guides/auth/.
 */
import { etcdCalls } from './etcdCalls.js'
import { etcdPrograms, readEtcdCommand } from './etcdCommand.js'
import { overTls } from './judging/httpClient.js'
import { isFalse, isNothing, isTrue } from './judging/options.js'
import { byScheme, mayBringScheme, optionNamed, says, truth, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, undecided, verdict, type Verdict } from './judging/verdict.js'
import { schemeFamily } from './schemeFamily.js'

const advice = 'Use `https://` with etcd, and give the client the CA certificate.'
const plan: PlainDriver['plan'] = () => ({ set: [], remove: [], scheme: 'https', advice })

function plainBare(said: Said, what: string): Verdict {
  if (mayBringScheme(said)) return byScheme.unsourced(said, 'endpoints that are put in at run time')
  return verdict(cleartext, `without ${what} ${said.title} uses no TLS`, null, true)
}

/** `clientv3.Config{ Endpoints: …, TLS: … }` */
const go: PlainDriver = {
  id: 'clientv3',
  aliases: ['go.etcd.io/etcd/client/v3'],
  title: "etcd's client for Go",
  callees: ['clientv3.New', 'clientv3.Config'],
  imports: ['go.etcd.io/etcd', 'github.com/coreos/etcd', 'github.com/etcd-io/etcd'],
  languages: ['go'],
  common: true,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    const tls = said.settings.get('tls') ?? said.settings.get('TLS')
    const given = tls !== undefined && !isNothing(tls)
    if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    if (scheme !== 'https' && !given) return plainBare(said, '`TLS`')
    const found = overTls({ ...said, scheme }, { languages: ['go'] }, { off: undefined, switches: [], own: [] })
    if (!given || found.posture.kind !== 'verify-full') return found
    return tls.object || /^&?tls\.Config\s{0,5}\{/.test(tls.text) ? says(said, 'verified', tls, '`TLS`', 'verifies chain and host name') : undecided({ ...tls, decided: false }, said.title)
  },
  plan: () => ({ set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], scheme: 'https', place: 'setting', snippet: 'TLS: &tls.Config{RootCAs: pool}', advice: "Set `TLS: &tls.Config{RootCAs: pool}` with etcd's client for Go, and write `https://` before the endpoints." }),
}

const python: PlainDriver = {
  id: 'python-etcd3',
  title: 'python-etcd3',
  callees: ['etcd3.client', 'etcd3.Etcd3Client'],
  imports: ['etcd3'],
  languages: ['python'],
  decide: (said) => {
    const ca = said.settings.get('ca_cert')
    if (ca === undefined || isNothing(ca)) return plainBare(said, '`ca_cert`')
    return ca.decided && ca.quoted ? says(said, 'verified', ca, '`ca_cert`', 'verifies chain and host name') : undecided({ ...ca, decided: false }, said.title)
  },
  plan: () => ({ set: [{ name: 'ca_cert', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "ca_cert='<CA_FILE>'", advice: "Pass `ca_cert='<CA_FILE>'` to python-etcd3: without it there is no TLS." }),
}

/** `etcd.Client(protocol='https')` of python-etcd, etcd3gw's `Etcd3Client(protocol='https')`: HTTP unless `protocol` says otherwise. */
const pythonHttp: PlainDriver = {
  id: 'python-etcd',
  title: 'python-etcd',
  imports: ['etcd', 'etcd3gw'],
  languages: ['python'],
  decide: (said) => {
    const protocol = said.settings.get('protocol')
    if (protocol !== undefined && !protocol.decided) return undecided(protocol, said.title)
    return protocol?.text === 'https' ? byScheme.unsourced(said, "`protocol='https'`") : plainBare(said, "`protocol='https'`")
  },
  plan: () => ({ set: [{ name: 'protocol', value: 'https' }], remove: [], place: 'setting', snippet: "protocol='https', ca_cert='<CA_FILE>'", advice: "Pass `protocol='https'` and `ca_cert='<CA_FILE>'`." }),
}

const node: PlainDriver = {
  id: 'etcd3',
  title: 'etcd3 for Node',
  callees: ['Etcd3'],
  imports: ['etcd3'],
  languages: ['javascript', 'typescript'],
  common: true,
  decide: (said) => {
    const credentials = said.settings.get('credentials')
    if (credentials !== undefined && !isNothing(credentials)) return says(said, 'verified', credentials, '`credentials`', 'verifies chain and host name')
    const scheme = said.scheme.toLowerCase()
    return scheme === 'https' ? byScheme.verified({ ...said, scheme }) : scheme === 'http' ? byScheme.cleartext({ ...said, scheme }) : plainBare(said, '`credentials`')
  },
  plan: () => ({ set: [{ name: 'credentials', value: '{ rootCertificate }' }], remove: [], scheme: 'https', place: 'setting', snippet: "credentials: { rootCertificate: fs.readFileSync('<CA_FILE>') }", advice: 'Pass `credentials: { rootCertificate }` to etcd3, and write `https://` before the hosts.' }),
}

const java: PlainDriver = {
  id: 'jetcd',
  title: 'jetcd',
  imports: ['io.etcd.jetcd'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide: (said) => {
    const context = said.settings.get('sslContext')
    if (context === undefined || isNothing(context)) return verdict(cleartext, `without \`sslContext\` ${said.title} uses no TLS, whatever the scheme`, null, true)
    return /InsecureTrustManager/.test(context.text) ? says(said, 'unverified', context, '`InsecureTrustManagerFactory`', 'accepts any certificate') : undecided({ ...context, decided: false }, said.title)
  },
  plan: () => ({ set: [{ name: 'sslContext', value: 'b -> b.trustManager(ca)' }], remove: [], place: 'setting', snippet: '.sslContext(b -> b.trustManager(new File("<CA_FILE>")))', advice: 'Call `sslContext(b -> b.trustManager(new File("<CA_FILE>")))`: without it jetcd speaks plaintext, whatever the scheme of the endpoints.' }),
}

/** The second argument holds the options; TLS options beside `http://` are refused. */
const rust: PlainDriver = {
  id: 'etcd-client',
  title: "Rust's etcd-client",
  callees: ['etcd_client.Client.connect'],
  imports: ['etcd_client'],
  languages: ['rust'],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    const options = said.settings.get('tls')
    if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    if (options !== undefined && !isNothing(options)) return undecided({ ...options, decided: false }, said.title)
    return scheme === 'https' ? byScheme.verified({ ...said, scheme }) : plainBare(said, 'TLS options')
  },
  plan: ({ uri }) => ({ set: uri === null ? [{ name: 'tls', value: 'Some(options)' }] : [], remove: ['tls'], scheme: 'https', ...(uri === null ? { place: 'setting' as const } : {}), advice }),
}

/** etcdctl/ctlv3/command/global.go: `--cacert` and `--cert` make a TLS context, `https://` needs none; `--insecure-skip-tls-verify` accepts any certificate. */
const command: PlainDriver = {
  id: 'etcdctl',
  title: 'etcdctl',
  languages: [],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    const [ca, cert, skip, plain] = [optionNamed(said, 'cacert', 'ca-file'), optionNamed(said, 'cert', 'cert-file'), said.settings.get('insecure-skip-tls-verify'), said.settings.get('insecure-transport')]
    if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    const asked = scheme === 'https' ? undefined : (ca ?? cert ?? (isFalse(plain) ? plain : undefined))
    if (scheme !== 'https' && asked === undefined) return said.connection.hosts.every((host) => host.kind === 'hole') ? byScheme.unsourced(said, 'endpoints that are put in at run time') : plainBare(said, '`https://` or `--cacert`')
    if (skip !== undefined && (truth(skip) === 'yes' || isTrue(skip))) return says(said, 'unverified', skip, '`--insecure-skip-tls-verify`', 'accepts any certificate')
    if (skip !== undefined && !skip.decided) return undecided(skip, said.title)
    return asked === undefined ? byScheme.verified({ ...said, scheme }) : says(said, 'verified', asked, `\`--${asked.name}\``, 'verifies chain and host name')
  },
  facts: ({ settings }) => (isTrue(settings.get('insecure-skip-tls-verify')) ? { bypass: { what: '`--insecure-skip-tls-verify` switches certificate checks off', span: settings.get('insecure-skip-tls-verify')?.parameter?.span ?? null } } : {}),
  dialects: ['etcdctl'],
  plan: () => ({ set: [{ name: 'cacert', value: '<CA_FILE>' }], remove: ['insecure-skip-tls-verify', 'cert', 'cert-file', 'ca-file', 'insecure-transport'], scheme: 'https', place: 'setting', snippet: '--endpoints=https://… --cacert=<CA_FILE>', advice: 'Write `https://` before the endpoints and name the CA with `--cacert=<CA_FILE>`.' }),
}

const generic: PlainDriver = {
  id: 'etcd',
  title: 'a client of etcd',
  languages: [],
  common: true,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    return scheme === 'http' ? byScheme.cleartext({ ...said, scheme }) : byScheme.unsourced(said, scheme === '' ? 'hosts without a scheme' : `\`${scheme}://\``)
  },
  plan,
}

export const etcd = schemeFamily({
  ids: ['etcd'],
  title: 'etcd',
  schemes: [],
  urls: /^https?:\/\//i,
  sign: /^(?:clientv3\.(?:New|Config)|Etcd3)$|^ETCD(?:CTL)?_ENDPOINTS?$/,
  imports: null,
  callees: [],
  calls: etcdCalls,
  commands: etcdPrograms,
  readCommand: readEtcdCommand,
  settingNames: ['endpoints', 'host', 'hosts', 'target'],
  environmentNames: ['ETCDCTL_ENDPOINTS', 'ETCD_ENDPOINTS'],
  urlNames: ['endpoints', 'endpoint', 'hosts', 'host', 'url', 'target', '0'],
  tlsSettings: ['tls', 'ca_cert', 'credentials', 'protocol', 'sslcontext', 'insecureskipverify'],
  drivers: [go, python, pythonHttp, node, java, rust, command, generic],
  assumed: { go: 'clientv3', other: 'etcd' },
})
