/**
 * InfluxDB: HTTP. Read, not measured: influxdata/influxdb-python influxdb/client.py (version 1: `ssl=False`, `verify_ssl=False`), influxdata/influxdb-client-python
 * influxdb_client/_sync/rest.py (`CERT_REQUIRED` unless `verify_ssl=False`), node-influx/node-influx src/pool.ts, influxdata/influxdb-client-js
 * packages/core/src/impl/node/NodeHttpTransport.ts (both hand their options to Node's `https.request`), influxdata/influxdb-client-go api/http/options.go,
 * influxdata/influxdb-client-ruby lib/influxdb2/client/default_api.rb (`use_ssl` is on, whatever the scheme), influxdata/influxdb-ruby lib/influxdb/config.rb.
 */
import { httpClient, overTls } from './judging/httpClient.js'
import { isTrue } from './judging/options.js'
import { byScheme, mayBringScheme, optionNamed, says, settingEnding, truth, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, undecided, verdict, type Verdict } from './judging/verdict.js'
import { influxCalls } from './influxdbCalls.js'
import { influxPrograms, readInfluxCommand } from './influxdbCommand.js'
import { schemeFamily } from './schemeFamily.js'

const http = { plain: /^(?:http|influxdb)$/, secure: /^https$/, instead: 'https', reads: [] } as const
const advice = 'Use `https://` with InfluxDB, leave the checks on, and give the client the CA certificate.'

/** A switch beside the host in place of a scheme. */
function bySwitch(said: Said, name: string, verifies: (said: Said) => Verdict): Verdict {
  const ssl = optionNamed(said, name)
  const value = truth(ssl)
  if (ssl !== undefined && (value === 'open' || value === 'other')) return undecided({ ...ssl, decided: false }, said.title)
  return value === 'yes' ? verifies(said) : says(said, 'cleartext', ssl, ssl === undefined ? `without \`${name}\` there` : `\`${name}\` switched off`, ssl === undefined ? 'is no TLS' : 'means no TLS')
}

/** Version 1: without `verify_ssl=True` nothing is verified. */
const pythonOld: PlainDriver = {
  id: 'influxdb-python',
  title: "InfluxDB's Python client for version 1",
  imports: ['influxdb'],
  languages: ['python'],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme !== '') return /^(?:http|influxdb|udp\+influxdb)$/.test(scheme) ? byScheme.cleartext({ ...said, scheme }) : byScheme.unsourced(said, `\`${scheme.slice(0, 30)}://\``)
    return bySwitch(said, 'ssl', () => {
      const verify = optionNamed(said, 'verify_ssl')
      if (verify !== undefined && !verify.decided) return undecided(verify, said.title)
      return isTrue(verify) ? says(said, 'verified', verify, '`verify_ssl=True`', 'verifies chain and host name') : says(said, 'unverified', verify, verify === undefined ? 'without `verify_ssl=True` this client' : '`verify_ssl=False`', 'accepts any certificate')
    })
  },
  plan: () => ({ set: [{ name: 'ssl', value: 'True' }, { name: 'verify_ssl', value: 'True' }], remove: [], place: 'setting', snippet: 'ssl=True, verify_ssl=True', advice: 'Pass `ssl=True, verify_ssl=True`: this client verifies nothing without the second.' }),
}

const python = httpClient({ ...http, id: 'influxdb-client-python', title: "InfluxDB's Python client", imports: ['influxdb_client', 'influxdb_client_3'], languages: ['python'], verify: ['verify_ssl'], advice })
const nodeOld = httpClient({ ...http, id: 'influx', title: 'influx for Node', imports: ['influx'], languages: ['javascript', 'typescript'], node: '', bare: byProtocol, switch: { name: 'protocol', value: 'https' }, advice: 'Use `protocol: "https"` or `https://` with influx for Node, and `options: { ca }` for a private CA.' })
const node = httpClient({ ...http, id: '@influxdata/influxdb-client', title: "InfluxDB's client for Node", imports: ['@influxdata/influxdb-client', '@influxdata/influxdb3-client'], languages: ['javascript', 'typescript'], node: 'transportOptions.', advice })
const go = httpClient({ ...http, id: 'influxdb-client-go', title: "InfluxDB's client for Go", imports: ['github.com/influxdata/influxdb-client-go', 'github.com/influxdata/influxdb1-client', 'github.com/influxdata/influxdb/client', 'github.com/InfluxCommunity/influxdb3-go'], languages: ['go'], skip: ['InsecureSkipVerify'], own: ['options'], advice })
const csharp = httpClient({ ...http, id: 'InfluxDB.Client', title: "InfluxDB's client for .NET", imports: ['InfluxDB.Client'], languages: ['csharp', 'fsharp', 'vb', 'powershell'], verify: ['VerifySsl', 'verifySsl'], own: ['VerifySslCallback'], reads: ['org', 'bucket', 'token', 'logLevel', 'timeout', 'verifySsl', 'allowHttpRedirects'], advice })

/** `protocol: 'https'` beside the host. */
function byProtocol(said: Said): Verdict {
  const protocol = settingEnding(said, 'protocol')
  if (protocol !== undefined && !protocol.decided) return undecided(protocol, said.title)
  if (protocol?.text !== 'https') return says(said, 'cleartext', protocol, protocol === undefined ? 'without `protocol: "https"` there' : '`protocol: "http"`', protocol === undefined ? 'is no TLS' : 'means no TLS')
  return overTls({ ...said, scheme: 'https' }, { node: '', languages: [] }, { off: undefined, switches: [], own: [] })
}

/** Version 2 turns TLS on unless `use_ssl: false` stands there; `http://` alone does not turn it off. */
const ruby: PlainDriver = {
  id: 'influxdb-client-ruby',
  title: "InfluxDB's Ruby client",
  callees: ['InfluxDB2.Client.new'],
  imports: ['influxdb-client'],
  languages: ['ruby'],
  decide: (said) => {
    const [ssl, mode] = [said.settings.get('use_ssl'), said.settings.get('verify_mode')]
    if (truth(ssl) === 'no') return says(said, 'cleartext', ssl, '`use_ssl: false`', 'means no TLS')
    if (ssl !== undefined && truth(ssl) !== 'yes') return undecided({ ...ssl, decided: false }, said.title)
    if (mode !== undefined && /VERIFY_NONE$/.test(mode.text)) return says(said, 'unverified', mode, '`verify_mode: VERIFY_NONE`', 'accepts any certificate')
    if (mode !== undefined && !/VERIFY_PEER$/.test(mode.text)) return undecided({ ...mode, decided: false }, said.title)
    return says(said, 'verified', ssl, '`use_ssl`, which is on by default whatever the scheme,', 'verifies chain and host name')
  },
  plan: () => ({ set: [], remove: ['use_ssl', 'verify_mode'], scheme: 'https', advice }),
}

const rubyOld: PlainDriver = {
  id: 'influxdb-ruby',
  title: "InfluxDB's Ruby client for version 1",
  callees: ['InfluxDB.Client.new'],
  imports: ['influxdb'],
  languages: ['ruby'],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    const off = said.settings.get('verify_ssl')
    const secure = (secured: Said) => overTls({ ...secured, scheme: 'https' }, { languages: [] }, { off: truth(off) === 'no' ? off : undefined, switches: ['verify_ssl'], own: [] })
    return scheme === 'https' ? secure(said) : bySwitch(said, 'use_ssl', secure)
  },
  plan: () => ({ set: [{ name: 'use_ssl', value: 'true' }], remove: ['verify_ssl'], place: 'setting', snippet: "use_ssl: true, ssl_ca_cert: '<CA_FILE>'", advice: "Pass `use_ssl: true`, leave `verify_ssl` on, and name a private CA with `ssl_ca_cert: '<CA_FILE>'`." }),
}

/** Version 1 speaks HTTP without `-ssl`; with either version a switch of its own takes the checks away, and what is checked without it is Go's. */
const command: PlainDriver = {
  id: 'influx-cli',
  title: 'the influx command',
  dialects: ['influx-cli'],
  languages: [],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    const [ssl, off] = [said.settings.get('ssl'), optionNamed(said, 'unsafeSsl', 'skip-verify')]
    if (http.plain.test(scheme)) return byScheme.cleartext({ ...said, scheme })
    if (scheme === '' && mayBringScheme(said)) return byScheme.unsourced(said, 'a host that is put in at run time')
    if (scheme === '' && ssl === undefined) return verdict(cleartext, `without \`-ssl\` ${said.title} uses no TLS`, null, true)
    return overTls({ ...said, scheme: 'https' }, { languages: [] }, { off: off !== undefined && truth(off) !== 'no' && off.decided ? off : undefined, switches: ['unsafeSsl', 'skip-verify'], own: [] })
  },
  facts: (said) => (optionNamed(said, 'unsafeSsl', 'skip-verify') === undefined ? {} : { bypass: { what: 'a switch of the command line takes the certificate checks away', span: optionNamed(said, 'unsafeSsl', 'skip-verify')?.parameter?.span ?? null } }),
  plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: ['unsafeSsl', 'skip-verify'], scheme: 'https', place: 'setting', snippet: 'influx … --host https://<HOST>:8086', advice: 'Write `https://` before the host (`-ssl` for version 1), and leave `--skip-verify` and `-unsafeSsl` out.' }),
}

const generic: PlainDriver = {
  id: 'influxdb',
  title: 'a client of InfluxDB',
  languages: [],
  common: true,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (http.plain.test(scheme)) return byScheme.cleartext({ ...said, scheme })
    if (scheme !== '') return byScheme.unsourced(said, `\`${scheme.slice(0, 30)}://\``)
    const asked = ['ssl', 'use_ssl', 'protocol'].map((name) => settingEnding(said, name)).filter((option) => option !== undefined)
    const on = asked.find((option) => truth(option) !== 'no' && option.text !== 'http')
    if (on !== undefined) return byScheme.unsourced(said, `\`${on.name}\``)
    if (mayBringScheme(said)) return byScheme.unsourced(said, 'a host that is put in at run time')
    // Home Assistant's `influxdb: { host, port }`, a client that only the language tells: without a word of TLS there is none.
    const [first] = asked
    return verdict(cleartext, first === undefined ? `without a switch for TLS ${said.title} speaks plain HTTP` : `\`${first.name}\` means no TLS under ${said.title}`, first ?? null, first === undefined)
  },
  plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: [], scheme: 'https', advice }),
}

export const influxdb = schemeFamily({
  ids: ['influxdb'],
  title: 'InfluxDB',
  schemes: ['influxdb'],
  urls: /^(?:https?|influxdb):\/\//i,
  sign: /^(?:InfluxDB(?:Client|Client3|ClientAsync)?|influxdb2?\.NewClient)$|^INFLUX(?:DB)?(?:_V2)?_(?:URL|HOST)$/,
  imports: null,
  callees: ['InfluxDBClient', 'InfluxDB'],
  calls: influxCalls,
  commands: influxPrograms,
  readCommand: readInfluxCommand,
  environmentNames: ['INFLUXDB_URL', 'INFLUX_URL', 'INFLUX_HOST', 'INFLUXDB_V2_URL', 'INFLUXDB_HOST'],
  settingNames: ['url', 'host', 'hosts', 'addr'],
  urlNames: ['url', 'hosts', 'host', 'addr', '0'],
  tlsSettings: ['verify_ssl', 'ssl_ca_cert', 'ssl', 'use_ssl', 'protocol', 'options', 'transportoptions', 'ca', 'servername', 'checkserveridentity', 'insecureskipverify', 'verifyssl', 'verifysslcallback', 'verify_mode', 'tlsconfig', 'tls'],
  drivers: [pythonOld, python, nodeOld, node, go, csharp, ruby, rubyOld, command, generic],
  assumed: { other: 'influxdb' },
})
