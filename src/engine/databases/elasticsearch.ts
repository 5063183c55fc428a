/** Elasticsearch and OpenSearch: HTTP, so the scheme says whether there is TLS. https://www.elastic.co/docs/reference/elasticsearch/clients */
import { byScheme, nodeTls, says, type PlainDriver, type Said } from './judging/plainDriver.js'
import { isFalse, shown } from './judging/options.js'
import { verdict, verified, type Verdict } from './judging/verdict.js'
import { schemeFamily } from './schemeFamily.js'

const plan: PlainDriver['plan'] = () => ({ set: [], remove: [], scheme: 'https', advice: 'Use `https://` and give the client the CA certificate.' })

/** No scheme is HTTP on port 9200 to some clients and an error to others. */
function overHttps(said: Said, decide: () => Verdict): Verdict {
  const scheme = said.scheme.toLowerCase()
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
      return ssl !== undefined ? nodeTls(said, ssl, 'ssl.') : byScheme.verified(said)
    }),
  plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: ['tls.rejectUnauthorized'], place: 'setting', snippet: "node: 'https://…', tls: { ca: fs.readFileSync('<CA_FILE>') }" }),
}

/** The old package did not verify unless `ssl` said so. https://www.elastic.co/guide/en/elasticsearch/client/elasticsearch-js/current/_httpsssl.html */
const legacy: PlainDriver = {
  id: 'elasticsearch.js',
  title: 'the old elasticsearch package for Node',
  imports: ['elasticsearch'],
  languages: js,
  decide: (said) =>
    overHttps(said, () => {
      const reject = said.settings.get('ssl.rejectUnauthorized')
      return reject?.text === 'true' ? says(said, 'verified', reject, '`ssl.rejectUnauthorized: true`', 'verifies chain and host name') : byScheme.unverified(said)
    }),
  plan: () => ({ set: [{ name: 'ssl.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>'), rejectUnauthorized: true }" }),
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
    overHttps(said, () => {
      const verify = said.settings.get('verify_certs')
      if (isFalse(verify)) return says(said, 'unverified', verify, '`verify_certs=False`', 'accepts any certificate')
      const name = said.settings.get('ssl_assert_hostname')
      if (isFalse(name)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ca_certs') ? 'private' : 'public' }, `\`ssl_assert_hostname=False\` verifies the chain but not the host name under ${said.title}`, name ?? null)
      const open = [verify, name].find((option) => option !== undefined && !option.decided)
      return open !== undefined ? byScheme.unsourced(said, `\`${shown(open.name)}\` decided at run time`) : verdict(verified, `\`https://\` verifies chain and host name under ${said.title}`, verify ?? null)
    }),
  facts: ({ settings }) => (isFalse(settings.get('verify_certs')) ? { bypass: { what: '`verify_certs=False` switches certificate checks off', span: settings.get('verify_certs')?.parameter?.span ?? null } } : {}),
  plan: () => ({ set: [{ name: 'ca_certs', value: '<CA_FILE>' }], remove: ['verify_certs', 'ssl_assert_hostname'], place: 'setting', snippet: "'https://…', ca_certs='<CA_FILE>'" }),
}

const generic: PlainDriver = {
  id: 'elasticsearch',
  aliases: ['opensearch', 'elasticsearch-java', 'go-elasticsearch'],
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
  sign: /^(?:Async)?(?:Elasticsearch|OpenSearch)$|(?:^|\.)(?:elasticsearch|opensearchpy?)\.(?:Client|(?:Async)?Elasticsearch|OpenSearch|New(?:Base|Typed|Default)?Client|Config)$|^(?:Elasticsearch|OpenSearch)\.Client(?:\.new)?$|(?:^|\.)ClientBuilder\.create\(\)\.setHosts$|^(?:Elasticsearch|OpenSearch)Client(?:Settings)?$|^ElasticClient$|^(?:ELASTIC(?:SEARCH)?|OPENSEARCH|ES)_(?:URL|URI|HOSTS?|NODES?)$/,
  imports: /^(?:Nest|Elasticsearch\.Net|OpenSearch\.Client|@elastic\/elasticsearch|@opensearch-project\/opensearch|elasticsearch\d{0,2}|opensearchpy|github\.com\/(?:elastic\/go-elasticsearch|opensearch-project\/opensearch-go).*|(?:org\.(?:elasticsearch|opensearch)\.client|co\.elastic)\..*)$/,
  callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch', 'elasticsearch.NewClient', 'elasticsearch.NewBaseClient', 'elasticsearch.NewTypedClient', 'opensearch.NewClient', 'Elasticsearch.Client.new', 'OpenSearch.Client.new', 'ElasticsearchClientSettings', 'ElasticsearchClient', 'ElasticClient', 'ConnectionSettings', 'RestClient.builder', 'ClientBuilder.create().setHosts'],
  positions: [...['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'].map((callee) => [`python ${callee}`, ['hosts']] as const), ...['java', 'kotlin', 'scala', 'groovy'].map((language) => [`${language} RestClient.builder`, ['hosts']] as const), ['php ClientBuilder.create().setHosts', ['hosts']], ...['ElasticsearchClient', 'ElasticClient', 'ConnectionSettings', 'ElasticsearchClientSettings', 'OpenSearchClient'].map((callee) => [`csharp ${callee}`, ['hosts']] as const)],
  environmentNames: ['ELASTICSEARCH_URL', 'ELASTICSEARCH_HOSTS', 'ELASTIC_URL', 'OPENSEARCH_URL'],
  // `spring.elasticsearch.uris`
  tellingNames: ['uris'],
  urlNames: ['uris', 'node', 'nodes', 'hosts', 'addresses', 'url', 'host', '0'],
  settingNames: ['node', 'nodes', 'addresses'],
  tlsSettings: ['tls', 'ssl', 'verify_certs', 'ca_certs', 'ssl_assert_hostname', 'ssl_assert_fingerprint', 'use_ssl', 'transport_options'],
  drivers: [node, legacy, python, generic],
  assumed: { javascript: '@elastic/elasticsearch', typescript: '@elastic/elasticsearch', python: 'elasticsearch-py', other: 'elasticsearch' },
})
