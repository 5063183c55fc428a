/** The words by which Redis and Valkey are known. */
import type { Vocabulary } from '../../model.js'

/** Schemes without what follows a `+`. https://www.iana.org/assignments/uri-schemes/prov/redis */
export const baseSchemes = ['redis', 'rediss', 'valkey', 'valkeys', 'redis-sentinel', 'rediss-sentinel', 'redis-socket', 'redis-tls'] as const
const dialects = ['socket', 'ssl', 'tls', 'unix', 'cluster', 'sentinel'] as const

/** Names, lower case, that touch TLS or the place, beside a URI or among settings. */
export const tlsSettings: ReadonlySet<string> = new Set([
  ...['ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_ca_path', 'ssl_certfile', 'ssl_keyfile', 'ssl_context', 'ssl_params', 'socket', 'tlsconfig', 'context', 'stream'],
  ...['usessl', 'use_ssl', 'scheme', 'verifypeer', 'rejectunauthorized', 'connection_pool_kwargs', 'redis_client_kwargs', 'broker_use_ssl', 'redis_backend_use_ssl', 'broker_transport_options'],
])

export const programs: ReadonlySet<string> = new Set(['redis-cli', 'valkey-cli'])
export const variables: ReadonlySet<string> = new Set(['NODE_TLS_REJECT_UNAUTHORIZED'])

/** https://github.com/redis/hiredis#connecting */
const hiredis = ['redisConnect', 'redisConnectWithTimeout', 'redisConnectNonBlock', 'redisConnectBind', 'redisConnectBindNonBlock', 'redisAsyncConnect', 'redisAsyncConnectBind'] as const
/** https://pub.dev/packages/redis */
export const dartCallees = ['RedisConnection().connect', 'RedisConnection.connect', 'RedisConnection().connectSecure', 'RedisConnection.connectSecure'] as const

export const vocabulary: Vocabulary = {
  schemes: new Set([...baseSchemes, ...dialects.flatMap((dialect) => [`redis+${dialect}`, `valkey+${dialect}`])]),
  settingNames: new Set(['configuration', 'abortconnect', 'sslhost', 'host', 'port', 'password', 'username', 'db', 'url', 'addr', 'addrs', 'sentinels', 'sentineladdrs', 'sentinelrootnodes', 'transport', 'store', 'backend', 'hosts', 'ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_params', 'socket', 'tlsconfig', 'rejectunauthorized', 'stream', 'initaddress', 'startupnodes']),
  tellingNames: new Set(['ssl_check_hostname', 'ssl_params', 'ssl_cert_reqs']),
  environmentNames: variables,
  callees: new Set([
    ...['Redis', 'redis.Redis', 'StrictRedis', 'redis.StrictRedis', 'redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.Redis', 'redis.asyncio.from_url', 'aioredis.from_url'],
    ...['redis.ConnectionPool', 'ConnectionPool.from_url', 'redis.ConnectionPool.from_url', 'RedisCluster', 'Valkey', 'valkey.Valkey', 'valkey.from_url', 'Celery'],
    ...['IORedis', 'IORedis.Cluster', 'Redis.Cluster', 'createClient', 'redis.createClient', 'createCluster', 'redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.ParseURL'],
    ...['redis.DialURL', 'redis.DialURLContext', 'redis.Dial', 'Redis.new', 'RedisClient.config', 'Jedis', 'JedisPool', 'JedisPooled', 'JedisCluster', 'RedisClient.create', 'RedisURI.create', 'RedisStandaloneConfiguration'],
    ...['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis', 'AddStackExchangeRedisCache', 'AddStackExchangeRedisOutputCache', 'Predis\\Client', 'Client', 'Redis.connect', 'redis.connect', 'redis.pconnect', 'redisConnect', 'Redix.start_link', 'ConfigurationOptions', 'RedisURI.Builder.redis', 'RedisURI.builder', 'RedisURI.create', 'RedisOptions', 'ClusterOptions', 'redis.Options', 'redis.UniversalOptions', 'redis.ClusterOptions', 'redis.FailoverOptions', 'RedisClientOptions', 'Queue', 'Worker', 'QueueEvents', 'FlowProducer', 'BullModule.forRoot'],
    ...['createRedisClient', 'RedisConnection.make', 'RedisConnection.Configuration', 'RedisConnectionPool', 'RedisConfiguration', 'UnifiedJedis', 'RedisClusterConfiguration', 'eredis.start_link', 'eredis_cluster.connect', 'RedisURI.Builder.rediss', 'RedisURI.Builder.sentinel', 'Sentinel', 'redis.sentinel.Sentinel', 'JedisSentinelPool', 'RedisSentinelConfiguration', 'RedisSettings', 'RedisHuey', 'RedisBroker', 'RedisJobStore', 'createSentinel', 'redis.NewSentinelClient', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'asynq.NewClient', 'asynq.NewServer', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt', 'rueidis.ClientOption', 'rueidis.NewClient', 'rueidis.ParseURL', 'rueidis.MustParseURL', 'IORedis.Cluster', 'Redis.Cluster'],
    ...hiredis,
    ...dartCallees,
  ]),
  positions: new Map<string, readonly string[]>([
    ...['Redis', 'StrictRedis', 'redis.Redis', 'redis.StrictRedis', 'Valkey'].map((callee) => [`python ${callee}`, ['host', 'port', 'db', 'password']] as const),
    ...['java', 'kotlin', 'scala', 'groovy'].flatMap((language) => [
      ...['Jedis', 'JedisPooled', 'UnifiedJedis', 'JedisCluster', 'RedisStandaloneConfiguration', 'RedisURI.create', 'RedisURI.Builder.redis', 'Builder.redis'].map((callee) => [`${language} ${callee}`, ['host', 'port']] as const),
      ...['RedisURI.Builder.sentinel', 'Builder.sentinel'].map((callee) => [`${language} ${callee}`, ['host', 'port']] as const),
      ...['JedisSentinelPool', 'RedisSentinelConfiguration'].map((callee) => [`${language} ${callee}`, ['', 'sentinels']] as const),
      [`${language} RedisClusterConfiguration`, ['addrs']] as const,
      [`${language} JedisPool`, ['', 'host', 'port', '', 'password', 'ssl']] as const,
    ]),
    ...['Redis.connect', 'Redis.pconnect', 'redis.connect', 'redis.pconnect'].map((callee) => [`php ${callee}`, ['host', 'port']] as const),
    ...['Sentinel', 'redis.sentinel.Sentinel'].map((callee) => [`python ${callee}`, ['sentinels']] as const),
    ['php RedisCluster', ['', 'addrs']],
    ['javascript Redis', ['port', 'host']],
    ['javascript IORedis', ['port', 'host']],
    ...['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis'].map((callee) => [`csharp ${callee}`, ['configuration']] as const),
    ['cpp createRedisClient', ['host', 'port', '', 'password', '', '', '', 'db', 'username']],
    ['erlang eredis.start_link', ['host', 'port', '', 'password']],
    ['lua redis.connect', ['host', 'port']],
    // OpenResty's manual calls the client `red`.
    ['lua red.connect', ['host', 'port']],
    ['php Client', ['url']],
    // phpredis' sessions.
    ['php ini_set', ['option', 'url']],
    ['php session_save_path', ['url']],
    ...hiredis.map((callee) => [`cpp ${callee}`, ['host', 'port']] as const),
    ...['Redis', 'RedisCluster'].map((callee) => [`cpp ${callee}`, ['url']] as const),
    ...dartCallees.map((callee) => [`dart ${callee}`, ['host', 'port']] as const),
    ['go redis.Dial', ['', 'addr']],
  ]),
  commands: programs,
}
