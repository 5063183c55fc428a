/** Oracle's clients. The protocol decides about TLS, DN matching about the name; the chain is verified whenever there is TLS. */
import type { Driver } from '../family.js'
import { optionOf, shown, type Option } from '../judging/options.js'
import { plainDriver, type PlainDriver, type Said } from '../judging/plainDriver.js'
import { unwrapped } from '../notation/settings.js'
import { cleartext, undecided, verdict, verified, type Verdict } from '../judging/verdict.js'

interface Client {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly dialects?: readonly string[]
  readonly callees?: readonly string[]
  readonly imports?: readonly string[]
  readonly languages: readonly string[]
  /** Whether the name is compared when nothing says so: in a descriptor, and in a `tcps://` address. */
  readonly matches: { readonly descriptor: boolean | null; readonly url: boolean | null }
}

function optionsOf({ connection }: Said): ReadonlyMap<string, Option> {
  const all = connection.parameters.map((parameter) => ({ ...optionOf(parameter), name: unwrapped(parameter.name) }))
  return new Map(all.map((option) => [option.name.toLowerCase().replace(/^(?:oracle\.net\.|tls_)/, (lead) => (lead === 'tls_' ? 'ssl_' : '')).replaceAll('sslserverdnmatch', 'ssl_server_dn_match'), option]))
}

function decide(client: Client, said: Said): Verdict {
  const { title } = client
  const options = optionsOf(said)
  const protocol = options.get('protocol')
  if (protocol !== undefined && !protocol.decided) return undecided(protocol, title)
  const { connection } = said
  const ssl = options.get('ssl')
  if (protocol === undefined && ssl !== undefined && !/^(?:false|disable|0|no)$/i.test(ssl.text)) return verdict({ kind: 'unknown', reason: `what ${title} verifies with \`SSL\` is not confirmed` }, `\`SSL=${shown(ssl.text)}\` turns TLS on under ${title}; what it verifies is not confirmed`, ssl)
  if (protocol === undefined) {
    const placed = connection.hosts.some((host) => host.kind === 'name')
    return placed && connection.notation !== 'jdbc' ? verdict(cleartext, `${title} uses no TLS unless the protocol is \`tcps\``, null, true) : verdict({ kind: 'unknown', reason: 'the protocol stands in tnsnames.ora or a wallet' }, `the text names an alias only, and the protocol of ${title} stands in tnsnames.ora or a wallet`)
  }
  if (!/^tcps$/i.test(protocol.text)) return verdict(cleartext, `\`${shown(protocol.text)}\` never uses TLS under ${title}; what sqlnet.ora encrypts by itself cannot be seen here`, protocol)
  return byMatch(client, options.get('ssl_server_dn_match'), connection.dialect === 'descriptor', protocol)
}

function byMatch({ title, matches }: Client, match: Option | undefined, descriptor: boolean, protocol: Option): Verdict {
  if (match !== undefined && !match.decided) return undecided(match, title)
  const on = match === undefined ? matches[descriptor ? 'descriptor' : 'url'] : /^(?:true|yes|on|1)$/i.test(match.text)
  const named = match === undefined ? '`tcps`' : `\`${shown(match.name)}=${shown(match.text)}\``
  if (on === null) return verdict({ kind: 'unknown', reason: `whether ${title} compares the name by default is not confirmed` }, `${named} verifies the chain under ${title}; whether it compares the name by default is not confirmed`, protocol)
  return on ? verdict(verified, `${named} verifies chain and name under ${title}`, match ?? protocol) : verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `${named} verifies the chain but not the name under ${title}`, match ?? protocol)
}

const jvm = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon']

const clients: readonly Client[] = [
  // `tcps://` sets the match itself, a descriptor does not. Oracle Database Security Guide 19; https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.Oracle.Options.SSL.DNMatch.html
  { id: 'oracle-thin', aliases: ['ojdbc', 'jdbc:oracle:thin', 'oracle-jdbc'], title: "Oracle's JDBC driver", dialects: ['jdbc:oracle:thin', 'jdbc:oracle:oci', 'jdbc:oracle:oci8'], callees: ['OracleDataSource'], imports: ['oracle.jdbc'], languages: jvm, matches: { descriptor: false, url: true } },
  // `ssl_server_dn_match=True` is the default of connect(): oracle/python-oracledb doc/src/api_manual/module.rst@v2.1.2
  { id: 'python-oracledb', aliases: ['oracledb', 'cx_Oracle'], title: 'python-oracledb', dialects: ['oracledb', 'oracledb_async', 'cx_oracle'], callees: ['oracledb.connect', 'oracledb.create_pool', 'cx_Oracle.connect'], imports: ['oracledb', 'cx_Oracle'], languages: ['python'], matches: { descriptor: true, url: true } },
  { id: 'node-oracledb', title: 'node-oracledb', callees: ['oracledb.getConnection', 'oracledb.createPool'], imports: ['oracledb'], languages: ['javascript', 'typescript'], matches: { descriptor: null, url: null } },
  // https://docs.oracle.com/en/database/oracle/oracle-database/23/odpnt/ConfigurationSSLServerDNMatch.html
  { id: 'ODP.NET', aliases: ['Oracle.ManagedDataAccess'], title: 'ODP.NET', callees: ['OracleConnection'], imports: ['Oracle.ManagedDataAccess.Client'], languages: ['csharp', 'fsharp', 'vb'], matches: { descriptor: false, url: false } },
  { id: 'go-ora', aliases: ['godror'], title: 'go-ora', imports: ['github.com/sijms/go-ora/v2', 'github.com/godror/godror'], languages: ['go'], matches: { descriptor: null, url: null } },
  { id: 'oracle', title: 'an Oracle client', languages: [], matches: { descriptor: null, url: null } },
]

const plan: PlainDriver['plan'] = () => ({ set: [{ name: 'PROTOCOL', value: 'tcps' }, { name: 'SSL_SERVER_DN_MATCH', value: 'TRUE' }], remove: [], snippet: '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=<HOST>)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=<SERVICE>))(SECURITY=(SSL_SERVER_DN_MATCH=TRUE)(MY_WALLET_DIRECTORY=<WALLET>)))', advice: 'Use the protocol `tcps` with `SSL_SERVER_DN_MATCH=TRUE` and a wallet that holds the CA certificate.', mutual: 'a wallet with a client certificate' })

export const oracleDrivers: readonly Driver[] = clients.map((client) => plainDriver({ ...client, common: client.id === 'oracle-thin' || client.id === 'python-oracledb', decide: (said) => decide(client, said), plan }))
