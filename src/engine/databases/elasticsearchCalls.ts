/** How the clients of Elasticsearch and OpenSearch are made. */
import { dotnet, js, jvm, type ClientCall } from './notation/clientCalls.js'

const hosts = ['hosts'] as const

export const elasticsearchCalls: readonly ClientCall[] = [
  { client: 'elastic4s', languages: ['scala'], callees: ['ElasticProperties'], positions: hosts, imports: /^com\.sksamuel\.elastic4s/ },
  { languages: ['python'], callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'], positions: hosts },
  { languages: ['python'], callees: ['connections.create_connection', 'connections.configure', 'create_connection', 'async_connections.create_connection'], imports: /^(?:elasticsearch_dsl|elasticsearch\.dsl|opensearchpy|opensearch_dsl|django_elasticsearch_dsl)(?:\.|$)/ },
  { languages: js, callees: ['elasticsearch.Client', 'opensearch.Client'] },
  // Nest's, which hands its options to the client. https://github.com/nestjs/elasticsearch
  { languages: js, callees: ['ElasticsearchModule.register'] },
  { languages: js, callees: ['Client'], imports: /^(?:elasticsearch|es7|es6|@elastic\/elasticsearch(?:-serverless)?|@opensearch-project\/opensearch)$/ },
  { languages: ['go'], callees: ['elastic.SetURL'], positions: ['hosts…'], imports: /olivere\/elastic/ },
  { languages: ['go'], callees: ['config.Config'], imports: /olivere\/elastic/ },
  { languages: ['go'], callees: ['elasticsearch.Config', 'opensearch.Config', 'opensearchapi.Config', 'elasticsearch.NewClient', 'elasticsearch.NewTypedClient', 'elasticsearch.NewBaseClient', 'opensearch.NewClient'] },
  { languages: jvm, callees: ['RestClient.builder', 'Rest5Client.builder', 'ApacheHttpClient5TransportBuilder.builder', 'RestClientTransport.builder'], positions: hosts },
  { languages: jvm, callees: ['ElasticsearchClient.of', 'ElasticsearchAsyncClient.of'] },
  { languages: jvm, callees: ['ClientConfiguration.builder'], imports: /^org\.springframework\.data\.elasticsearch/ },
  { languages: jvm, callees: ['ClientConfiguration.builder'] },
  { languages: jvm, callees: ['ClientConfiguration.create'], positions: ['connectedTo'] },
  { languages: jvm, callees: ['HttpClientConfig.Builder'], positions: hosts, imports: /^io\.searchbox/ },
  { languages: dotnet, callees: ['ElasticsearchClient', 'ElasticClient', 'ConnectionSettings', 'ElasticsearchClientSettings', 'OpenSearchClient', 'ElasticLowLevelClient', 'ConnectionConfiguration', 'ElasticsearchSinkOptions', 'StaticConnectionPool', 'SniffingConnectionPool', 'StaticNodePool', 'SingleNodePool', 'SingleNodeConnectionPool'], positions: hosts },
  { languages: ['php'], callees: ['ClientBuilder.create', 'ClientBuilder.fromConfig'] },
  { languages: ['php'], callees: ['Client', 'Elastica.Client'], imports: /^Elastica(?:\\|$)/ },
  { languages: ['ruby'], callees: ['Elasticsearch.Client.new', 'OpenSearch.Client.new', 'Elasticsearch.Transport.Client.new'] },
  { languages: ['rust'], callees: ['Transport.single_node', 'Transport.static_node_list', 'SingleNodeConnectionPool.new', 'MultiNodeConnectionPool.static_node_list'], positions: ['url'] },
]
