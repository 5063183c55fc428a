/**
 * Elasticsearch and OpenSearch: HTTP, so the scheme says whether there is TLS. https://www.elastic.co/docs/reference/elasticsearch/clients
 * Read, not measured: elastic/elasticsearch-php src/ClientBuilder.php, olivere/elastic client.go, elastic/elasticsearch-rs elasticsearch/src/http/transport.rs,
 * spring-projects/spring-data-elasticsearch src/main/java/org/springframework/data/elasticsearch/client/ClientConfigurationBuilder.java.
 */
import type { Candidate, FileReading } from '../model.js'
import { elasticsearchCalls } from './elasticsearchCalls.js'
import { curl, curlPrograms, readCurl } from './elasticsearchCommand.js'
import { httpClient, overTls } from './judging/httpClient.js'
import { isFalse, isNothing, shown } from './judging/options.js'
import { pythonContext } from './judging/pythonContext.js'
import { byScheme, mayBringScheme, nodeTls, says, settingEnding, truth, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, undecided, verdict, verified, type Verdict } from './judging/verdict.js'
import { schemeFamily } from './schemeFamily.js'

const plan: PlainDriver['plan'] = () => ({ set: [], remove: [], scheme: 'https', advice: 'Use `https://` and give the client the CA certificate.' })

/** Where no scheme means HTTP: what else beside the host asks for TLS. */
function bareHttp(said: Said): Verdict {
  if (mayBringScheme(said)) return byScheme.unsourced(said, 'hosts that are put in at run time')
  const asked = ['use_ssl', 'scheme', 'protocol', 'transport'].map((name) => settingEnding(said, name)).find((option) => option !== undefined && truth(option) !== 'no' && !/^http$/i.test(option.text))
  if (asked !== undefined) return byScheme.unsourced(said, `\`${asked.name}\``)
  const { candidate } = said.connection
  const listed = candidate.kind === 'settings' ? candidate.entries.flatMap(({ value }) => (value.kind === 'symbol' ? [value.name] : [])) : []
  if (listed.some((text) => /\b(?:scheme|protocol)["']?\s{0,5}(?:=>|[:=])\s{0,5}["':]?https/i.test(text))) return byScheme.unsourced(said, 'a scheme of its hosts')
  if (said.connection.hosts.some((host) => host.kind !== 'socket' && host.port === '443')) return byScheme.unsourced(said, 'port 443')
  return verdict(cleartext, `a host without a scheme is plain HTTP under ${said.title}`, null, true)
}

/** `new ElasticClient(settings)`: what the name stands for tells itself. */
function namesHosts(candidate: Candidate, { language, imports }: FileReading): boolean {
  if (candidate.kind !== 'settings' || !['csharp', 'java', 'kotlin', 'scala', 'groovy'].includes(language)) return true
  // Spring's `RestClient.builder(restTemplate)` is another.
  if (language !== 'csharp' && imports.some((name) => /elasticsearch|opensearch/.test(name))) return true
  const first = candidate.entries.find(({ name }) => name === 'hosts')
  return first === undefined || first.value.kind !== 'symbol' || first.value.name.includes('"')
}

/** Django Haystack's `{ 'ENGINE': 'haystack.backends.elasticsearch7_backend.…', 'URL': … }` */
function isHaystacks(candidate: Candidate): boolean {
  return candidate.kind === 'settings' && candidate.entries.some(({ name, value }) => name === 'ENGINE' && value.kind === 'text' && /^haystack\.backends\.(?:elasticsearch|opensearch)/.test(value.text.text))
}

/** No scheme is HTTP on port 9200 to some clients and an error to others; settings may name it. */
function overHttps(said: Said, decide: () => Verdict): Verdict {
  const named = said.scheme === '' ? settingEnding(said, 'scheme') : undefined
  const scheme = (named?.decided === true && named.quoted ? named.text : said.scheme).toLowerCase()
  if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
  return scheme === '' ? byScheme.unsourced(said, 'hosts without a scheme') : decide()
}

const js = ['javascript', 'typescript']

/** It hands `tls` (`ssl` in version 7 and in OpenSearch's client) to Node's `tls.connect`. */
const node: PlainDriver = {
  id: '@elastic/elasticsearch',
  aliases: ['elasticsearch-js', '@opensearch-project/opensearch'],
  title: 'the Elasticsearch client for Node',
  imports: ['@elastic/elasticsearch', '@opensearch-project/opensearch'],
  languages: js,
  common: true,
  node: 'tls.',
  decide: (said) =>
    overHttps(said, () => {
      const [tls, ssl] = [said.settings.get('tls'), said.settings.get('ssl')]
      if (tls !== undefined) return nodeTls(said, tls, 'tls.')
      // An agent of the program's own connects as it likes.
      const agent = said.settings.get('agent')
      if (agent !== undefined && ssl === undefined && !agent.object && !isNothing(agent)) return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(agent.text) ? says(said, 'unverified', agent, '`agent` with `rejectUnauthorized: false`', 'accepts any certificate') : undecided({ ...agent, decided: false }, said.title)
      return ssl !== undefined ? nodeTls(said, ssl, 'ssl.') : byScheme.verified(said)
    }),
  plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: ['tls.rejectUnauthorized'], place: 'setting', snippet: "node: 'https://…', tls: { ca: fs.readFileSync('<CA_FILE>') }" }),
}

/** The old package did not verify unless `ssl` said so. https://www.elastic.co/guide/en/elasticsearch/client/elasticsearch-js/current/_httpsssl.html */
const legacy: PlainDriver = {
  id: 'elasticsearch.js',
  title: 'the old elasticsearch package for Node',
  imports: ['elasticsearch'],
  callees: ['elasticsearch.Client'],
  languages: js,
  decide: (said) =>
    said.scheme === '' ? bareHttp(said) : overHttps(said, () => {
      const reject = said.settings.get('ssl.rejectUnauthorized')
      return reject?.text === 'true' ? says(said, 'verified', reject, '`ssl.rejectUnauthorized: true`', 'verifies chain and host name') : byScheme.unverified(said)
    }),
  plan: ({ uri }) => ({ set: [...(uri === null ? [{ name: 'protocol', value: 'https' }] : []), { name: 'ssl.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>'), rejectUnauthorized: true }" }),
}

/** https://www.elastic.co/docs/reference/elasticsearch/clients/python/configuration: certifi's CAs unless `ca_certs` names others; `verify_certs=False` checks nothing. */
const python: PlainDriver = {
  id: 'elasticsearch-py',
  aliases: ['opensearch-py', 'elasticsearch-dsl'],
  title: 'the Elasticsearch client for Python',
  callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'],
  imports: ['elasticsearch', 'opensearchpy', 'elasticsearch_dsl'],
  languages: ['python'],
  common: true,
  decide: (said) =>
    // OpenSearch's client takes hosts without a scheme, Elasticsearch's refuses them from version 8 on.
    said.scheme === '' && said.connection.candidate.sites.some(({ callee }) => callee?.endsWith('OpenSearch') === true) && !/^true$/i.test(said.settings.get('use_ssl')?.text ?? '') ? bareHttp(said) :
    overHttps(said, () => {
      const verify = said.settings.get('verify_certs')
      if (isFalse(verify)) return says(said, 'unverified', verify, '`verify_certs=False`', 'accepts any certificate')
      const context = said.settings.get('ssl_context')
      if (context !== undefined && !isNothing(context)) return pythonContext(context, said.title) ?? undecided(context, said.title)
      const name = said.settings.get('ssl_assert_hostname')
      if (isFalse(name)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ca_certs') ? 'private' : 'public' }, `\`ssl_assert_hostname=False\` verifies the chain but not the host name under ${said.title}`, name ?? null)
      const open = [verify, name].find((option) => option !== undefined && !option.decided)
      return open !== undefined ? byScheme.unsourced(said, `\`${shown(open.name)}\` decided at run time`) : verdict(verified, `\`https://\` verifies chain and host name under ${said.title}`, verify ?? null)
    }),
  facts: ({ settings }) => (isFalse(settings.get('verify_certs')) ? { bypass: { what: '`verify_certs=False` switches certificate checks off', span: settings.get('verify_certs')?.parameter?.span ?? null } } : {}),
  plan: () => ({ set: [{ name: 'ca_certs', value: '<CA_FILE>' }], remove: ['verify_certs', 'ssl_assert_hostname'], place: 'setting', snippet: "'https://…', ca_certs='<CA_FILE>'" }),
}

const http = { plain: /^http$/, secure: /^https$/, instead: 'https' } as const

const php = httpClient({ ...http, id: 'elasticsearch-php', title: "Elasticsearch's client for PHP", callees: ['ClientBuilder.create'], imports: ['Elastic\\Elasticsearch', 'Elasticsearch', 'OpenSearch'], languages: ['php'], verify: ['SSLVerification'], own: ['httpClient', 'asyncHttpClient', 'httpClientOptions', 'handler'], bare: bareHttp, switch: { name: 'scheme', value: 'https' }, advice: 'Use `https://` and `setCABundle` for a private CA, and leave `setSSLVerification` alone.' })
const elastica = httpClient({ ...http, id: 'elastica', title: 'Elastica', imports: ['Elastica'], languages: ['php'], verify: ['curl.CURLOPT_SSL_VERIFYPEER'], own: ['curl'], bare: bareHttp, switch: { name: 'scheme', value: 'https' }, advice: "Use `https://` URLs in `hosts`, or `'transport' => 'Https'`." })
const olivere = httpClient({ ...http, id: 'olivere/elastic', title: 'olivere/elastic', callees: ['elastic.SetURL', 'config.Config'], imports: ['github.com/olivere/elastic', 'gopkg.in/olivere/elastic'], languages: ['go'], own: ['SetHttpClient'], advice: 'Use `https://` with `SetURL`, and `SetHttpClient` for a private CA.' })
const go = httpClient({ ...http, id: 'go-elasticsearch', aliases: ['opensearch-go'], title: "Elasticsearch's client for Go", imports: ['github.com/elastic/go-elasticsearch', 'github.com/opensearch-project/opensearch-go'], languages: ['go'], skip: ['InsecureSkipVerify'], own: ['Transport'], advice: 'Use `https://` in `Addresses`, and `CACert` for a private CA.' })
const ruby = httpClient({ ...http, id: 'elasticsearch-ruby', title: "Elasticsearch's client for Ruby", callees: ['Elasticsearch.Client.new', 'OpenSearch.Client.new'], imports: ['elasticsearch', 'opensearch'], languages: ['ruby'], verify: ['transport_options.ssl.verify'], bare: bareHttp, switch: { name: 'scheme', value: 'https' }, advice: "Use `https://`, and `transport_options: { ssl: { ca_file: '<CA_FILE>' } }` for a private CA." })

/** `ClientConfiguration.builder().connectedTo("es:9200").usingSsl()` */
const spring: PlainDriver = {
  id: 'spring-data-elasticsearch',
  title: 'Spring Data Elasticsearch',
  callees: ['ClientConfiguration.builder', 'ClientConfiguration.create'],
  imports: ['org.springframework.data.elasticsearch'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide: (said) => {
    if (said.scheme !== '') return overHttps(said, () => byScheme.unsourced(said, '`https://`'))
    const ssl = said.settings.get('usingSsl')
    if (ssl === undefined || truth(ssl) === 'no') return verdict(cleartext, `without \`usingSsl\` ${said.title} speaks HTTP`, ssl ?? null, ssl === undefined)
    return truth(ssl) === 'yes' ? overTls({ ...said, scheme: 'https' }, { languages: [] }, { off: undefined, switches: [], own: [] }) : undecided({ ...ssl, decided: false }, said.title)
  },
  plan: () => ({ set: [{ name: 'usingSsl', value: 'true' }], remove: [], place: 'setting', scheme: 'https', snippet: '.usingSsl()', advice: 'Call `usingSsl()` behind `connectedTo`, and give it a context for a private CA.' }),
}

/** `cert_validation(CertificateValidation::None)` accepts any certificate. */
const rust: PlainDriver = {
  id: 'elasticsearch-rs',
  title: "Elasticsearch's client for Rust",
  imports: ['elasticsearch', 'opensearch'],
  callees: ['Transport.single_node'],
  languages: ['rust'],
  decide: (said) =>
    overHttps(said, () => {
      const validation = said.settings.get('cert_validation')
      if (validation !== undefined && /CertificateValidation::None/.test(validation.text)) return says(said, 'unverified', validation, '`CertificateValidation::None`', 'accepts any certificate')
      // A transport that one call makes has the defaults of reqwest, which verifies both.
      const isWhole = said.connection.candidate.sites.some(({ callee }) => callee?.endsWith('single_node') === true)
      return isWhole && validation === undefined ? byScheme.verified(said) : byScheme.unsourced(said, '`https://`')
    }),
  plan,
}

const generic: PlainDriver = {
  id: 'elasticsearch',
  aliases: ['opensearch', 'elasticsearch-java'],
  title: 'an Elasticsearch client',
  languages: [],
  decide: (said) => overHttps(said, () => byScheme.unsourced(said, '`https://`')),
  plan,
}

export const elasticsearch = schemeFamily({
  ids: ['elasticsearch', 'opensearch'],
  title: 'Elasticsearch',
  schemes: [],
  urls: /^https?:\/\//i,
  sign: /^(?:Async)?(?:Elasticsearch|OpenSearch)$|(?:^|\.)(?:elasticsearch|opensearchpy?)\.(?:Client|(?:Async)?Elasticsearch|OpenSearch|New(?:Base|Typed|Default)?Client|Config)$|^(?:Elasticsearch|OpenSearch)\.Client(?:\.new)?$|^(?:Elasticsearch|OpenSearch)Client(?:Settings)?$|^ElasticClient$|^(?:ELASTIC(?:SEARCH)?|OPENSEARCH|ES)_(?:URL|URI|HOSTS?|NODES?)$|^(?:ELASTICSEARCH|OPENSEARCH)_DSL$/,
  isOurs: isHaystacks,
  imports: /^(?:Nest|Elasticsearch\.Net|OpenSearch\.Client|@elastic\/elasticsearch|@opensearch-project\/opensearch|elasticsearch\d{0,2}|opensearchpy|github\.com\/(?:elastic\/go-elasticsearch|opensearch-project\/opensearch-go).*|(?:org\.(?:elasticsearch|opensearch)\.client|co\.elastic)\..*)$/,
  callees: [],
  calls: elasticsearchCalls,
  accepts: namesHosts,
  commands: curlPrograms,
  readCommand: readCurl,
  environmentNames: ['ELASTICSEARCH_URL', 'ELASTICSEARCH_HOSTS', 'ELASTIC_URL', 'OPENSEARCH_URL'],
  // `spring.elasticsearch.uris`
  tellingNames: ['uris'],
  urlNames: ['uris', 'node', 'nodes', 'hosts', 'addresses', 'url', 'host', 'connectedto', 'urls', '0'],
  settingNames: ['node', 'nodes', 'addresses', 'hosts', 'host', 'url', 'urls', 'connectedto', 'sethttpclient'],
  tlsSettings: ['tls', 'ssl', 'verify_certs', 'ca_certs', 'ssl_assert_hostname', 'ssl_context', 'ssl_assert_fingerprint', 'use_ssl', 'transport_options', 'agent', 'scheme', 'protocol', 'transport', 'sethttpclient', 'httpclient', 'asynchttpclient', 'httpclientoptions', 'handler', 'usingssl', 'httpclientconfigcallback'],
  drivers: [node, legacy, python, php, elastica, olivere, go, ruby, spring, rust, curl, generic],
  assumed: { javascript: '@elastic/elasticsearch', typescript: '@elastic/elasticsearch', python: 'elasticsearch-py', other: 'elasticsearch' },
})
