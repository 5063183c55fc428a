/**
 * ArangoDB: HTTP, also under `tcp://` and `ssl://`. Read, not measured: arangodb/python-arango arango/client.py (requests, `verify_override`), arangodb/arangojs src/connection.ts and
 * src/lib/util.ts (`fetch`; `agentOptions` are undici's), arangodb/arangodb-java-driver core/src/main/java/com/arangodb/internal/ArangoDefaults.java (`useSsl` false, `verifyHost` true) and
 * http-protocol/src/main/java/com/arangodb/http/HttpConnection.java, arangodb/go-driver v2/connection/connection_configuration.go (the second argument skips the checks);
 * https://arangodb.github.io/arangodb-php/classes/ArangoDBClient.Endpoint.html.
 */
import { arangoCalls } from './arangodbCalls.js'
import { arangoPrograms, readArangoCommand } from './arangodbCommand.js'
import { httpClient } from './judging/httpClient.js'
import { byScheme, says, truth, type PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, verdict } from './judging/verdict.js'
import { schemeFamily } from './schemeFamily.js'

const http = { plain: /^(?:http|tcp|http\+tcp|h2|vst|h2\+tcp|vst\+tcp)$/, secure: /^(?:https|ssl|tls|http\+ssl|h2\+ssl|vst\+ssl)$/, instead: 'https' } as const
const advice = 'Use `https://` with ArangoDB, leave the checks on, and give the client the CA certificate.'

const python = httpClient({ ...http, id: 'python-arango', title: 'python-arango', imports: ['arango', 'arangoasync'], languages: ['python'], verify: ['verify_override'], own: ['http_client'], advice })
const node = httpClient({ ...http, id: 'arangojs', title: 'arangojs', imports: ['arangojs'], languages: ['javascript', 'typescript'], node: 'agentOptions.connect.', own: ['agentOptions', 'agent'], advice })
const go = httpClient({ ...http, id: 'arangodb-go-driver', title: "ArangoDB's driver for Go", imports: ['github.com/arangodb/go-driver'], languages: ['go'], skip: ['InsecureSkipVerify', 'insecureSkipVerify'], own: ['Transport'], advice })

/** `new ArangoDB.Builder().host("db", 8529).useSsl(true).verifyHost(false)` */
const java: PlainDriver = {
  id: 'arangodb-java-driver',
  title: "ArangoDB's driver for Java",
  callees: ['ArangoDB.Builder'],
  imports: ['com.arangodb'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide: (said) => {
    const [ssl, name, context] = [said.settings.get('ssl') ?? said.settings.get('useSsl'), said.settings.get('verifyHost'), said.settings.get('sslContext')]
    if (ssl === undefined || truth(ssl) === 'no') return verdict(cleartext, `without \`useSsl(true)\` ${said.title} uses no TLS`, ssl ?? null, ssl === undefined)
    if (truth(ssl) !== 'yes') return undecided({ ...ssl, decided: false }, said.title)
    if (context !== undefined) return undecided({ ...context, decided: false }, said.title)
    if (name !== undefined && truth(name) === 'no') return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`verifyHost(false)\` verifies the chain but not the host name under ${said.title}`, name)
    return name !== undefined && truth(name) !== 'yes' ? undecided({ ...name, decided: false }, said.title) : says(said, 'verified', ssl, '`useSsl(true)`', 'verifies chain and host name')
  },
  plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['useSsl', 'verifyHost', 'sslContext'], place: 'setting', snippet: '.useSsl(true)', advice: "Call `useSsl(true)`, leave `verifyHost` on, and give a private CA with `sslContext`." }),
}

/** arangosh, arangodump and their like: TLS under `ssl://` schemes, whose certificate is not verified unless a recent version is told to. */
const command: PlainDriver = {
  id: 'arangosh',
  title: "ArangoDB's command line",
  dialects: ['arangosh'],
  languages: [],
  decide: (said) => (http.plain.test(said.scheme.toLowerCase()) ? byScheme.cleartext({ ...said, scheme: said.scheme.toLowerCase() }) : byScheme.unsourced(said, said.scheme === '' ? 'hosts without a scheme' : `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
  plan: () => ({ set: [], remove: [], scheme: 'ssl', advice: 'Use `ssl://` with `--server.endpoint`.' }),
}

const generic: PlainDriver = {
  id: 'arangodb',
  title: 'a client of ArangoDB',
  languages: [],
  common: true,
  decide: command.decide,
  plan: () => ({ set: [], remove: [], scheme: 'https', advice }),
}

export const arangodb = schemeFamily({
  ids: ['arangodb'],
  title: 'ArangoDB',
  schemes: [],
  urls: /^(?:https?|tcp|ssl|tls|http\+(?:tcp|ssl)|h2|vst)(?:\+(?:tcp|ssl))?:\/\//i,
  sign: /^(?:ArangoClient|arangojs|ArangoDB)$|^ARANGO(?:DB)?_(?:URL|ENDPOINT|HOSTS?)$/,
  imports: null,
  callees: ['ArangoClient', 'arangojs'],
  calls: arangoCalls,
  commands: arangoPrograms,
  readCommand: readArangoCommand,
  settingNames: ['endpoints', 'url', 'hosts', 'host'],
  environmentNames: ['ARANGODB_URL', 'ARANGO_URL'],
  urlNames: ['url', 'hosts', 'host', 'endpoints', 'endpoint', 'urls', '0'],
  tlsSettings: ['verify_override', 'http_client', 'agentoptions', 'agent', 'tlsconfig', 'transport', 'usessl', 'verifyhost', 'sslcontext', 'insecureskipverify'],
  drivers: [python, node, go, java, command, generic],
  assumed: { other: 'arangodb' },
})
