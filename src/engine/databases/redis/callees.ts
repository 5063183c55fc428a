/** Whose calls make a connection to Redis or Valkey. */
import { dotnet, jvm, type ClientCall } from '../notation/clientCalls.js'

/** TypeScript is read as it. */
const script = ['javascript'] as const

/** https://pub.dev/packages/redis */
export const dartCallees = ['RedisConnection().connect', 'RedisConnection.connect', 'RedisConnection().connectSecure', 'RedisConnection.connectSecure'] as const
/** https://glide.valkey.io */
export const glideCallees = ['GlideClientConfiguration', 'GlideClusterClientConfiguration', 'GlideClient.createClient', 'GlideClusterClient.createClient', 'GlideClientConfiguration.builder', 'GlideClusterClientConfiguration.builder'] as const

/** Of several packages, with the same names; each hands its settings to ioredis. */
export const nestModules = ['RedisModule', 'IORedisModule', 'ClusterModule'].flatMap((name) => ['forRoot', 'forRootAsync', 'register', 'registerAsync'].map((step) => `${name}.${step}`))

const hostAndPort = ['host', 'port'] as const
const pythonPackages = /^(?:redis|aioredis|valkey)(?:\.|$)/
const scriptPackages = /^(?:redis|@redis\/client|valkey)(?:[/@]|$)/

export const redisCalls: readonly ClientCall[] = [
  { client: 'redis-py', languages: ['python'], callees: ['redis.ConnectionPool', 'redis.BlockingConnectionPool', 'redis.RedisCluster', 'redis.asyncio.Redis', 'redis.asyncio.RedisCluster', 'redis.asyncio.ConnectionPool', 'aioredis.Redis', 'aioredis.ConnectionPool', 'valkey.ConnectionPool', 'valkey.ValkeyCluster', 'RedisSettings', 'RedisHuey', 'RedisBroker', 'RedisJobStore', 'RedisStorage', 'RedisStorage2', 'RedisCluster', 'ValkeyCluster'] },
  { client: 'redis-py', languages: ['python'], callees: ['Redis', 'StrictRedis', 'redis.Redis', 'redis.StrictRedis', 'Valkey'], positions: ['host', 'port', 'db', 'password'] },
  { client: 'clients that are called as the server is', callees: ['Redis', 'Valkey'] },
  { client: 'redis-py', languages: ['python'], callees: ['Sentinel', 'redis.sentinel.Sentinel'], positions: ['sentinels'], imports: pythonPackages },
  { client: 'redis-py', languages: ['python'], callees: ['ConnectionPool', 'BlockingConnectionPool'], imports: pythonPackages },
  { client: 'redis-py', languages: ['python'], callees: ['redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.from_url', 'aioredis.from_url', 'redis.ConnectionPool.from_url', 'valkey.from_url'], positions: ['url'] },
  { client: 'redis-py', languages: ['python'], callees: ['ConnectionPool.from_url', 'BlockingConnectionPool.from_url'], positions: ['url'], imports: pythonPackages },
  { client: 'redis-py', languages: ['python'], callees: ['Celery'], hinted: true },
  { client: 'walrus', languages: ['python'], callees: ['Database', 'Walrus'], positions: ['host', 'port', 'db'], imports: /^walrus(?:\.|$)/ },
  { client: 'aiocache', languages: ['python'], callees: ['RedisCache'], imports: /^aiocache(?:\.|$)/ },
  { client: 'aiocache', languages: ['python'], callees: ['Cache'], hinted: true },
  { client: 'Valkey GLIDE', languages: ['python'], callees: ['GlideClientConfiguration', 'GlideClusterClientConfiguration'], positions: ['addresses'] },
  { client: 'Valkey GLIDE', callees: glideCallees },
  { client: 'ioredis', languages: script, callees: ['Redis', 'IORedis'], positions: ['port', 'host'] },
  { client: 'ioredis', languages: script, callees: ['IORedis.Cluster', 'Redis.Cluster', 'RedisOptions', 'ClusterOptions', 'RedisModuleOptions', 'RedisModuleAsyncOptions'] },
  { client: 'node-redis', languages: script, callees: ['RedisClientOptions', 'redis.createClient', 'redis.createCluster'] },
  { client: 'node-redis', languages: script, callees: ['createRedisClient'], hinted: true },
  { client: 'node-redis', languages: script, callees: ['createClient', 'redis.createClient'], positions: ['port', 'host'], imports: scriptPackages },
  { client: 'node-redis', languages: script, callees: ['createCluster', 'createSentinel'], imports: scriptPackages },
  { client: 'connect-redis', languages: script, callees: ['RedisStore', 'connectRedis'], imports: /^connect-redis$/ },
  { client: "Deno's redis", languages: script, callees: ['connect'], imports: /^(?:https:\/\/deno\.land\/x\/redis\b|jsr:@db\/redis\b|@db\/redis$)/ },
  { client: 'BullMQ', languages: script, callees: ['BullModule.forRoot'] },
  { client: "Nest's modules, which hand their `config` to ioredis", languages: script, callees: nestModules, imports: /(?:^|\/)(?:nestjs-)?(?:io)?redis(?:[.-](?:core|module|cluster)){0,2}$/ },
  { client: 'cache-manager', languages: script, callees: ['redisStore', 'redisInsStore', 'KeyvRedis', 'createKeyv'], imports: /^(?:cache-manager-(?:io)?redis[\w-]*|@tirke\/node-cache-manager-ioredis|@keyv\/redis)$/ },
  { client: 'rsmq', languages: script, callees: ['RedisSMQ'] },
  { client: 'BullMQ', languages: script, callees: ['Queue', 'Worker', 'QueueEvents', 'FlowProducer'], imports: /bull/ },
  { client: 'go-redis', languages: ['go'], callees: ['redis.Options', 'redis.UniversalOptions', 'redis.ClusterOptions', 'redis.FailoverOptions', 'redis.RingOptions', 'redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.NewSentinelClient', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'redis.NewRing'] },
  { client: 'go-redis', languages: ['go'], callees: ['redis.ParseURL'], hinted: true },
  { client: 'asynq', languages: ['go'], callees: ['asynq.NewClient', 'asynq.NewServer', 'asynq.NewScheduler', 'asynq.NewInspector', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt'] },
  { client: 'rueidis', languages: ['go'], callees: ['rueidis.ClientOption', 'rueidis.NewClient'] },
  // Rueidis under another name: https://github.com/valkey-io/valkey-go
  { client: 'valkey-go', languages: ['go'], callees: ['valkey.ClientOption', 'valkey.NewClient'], imports: /^github\.com\/valkey-io\/valkey-go(?:\/|$)/ },
  { client: 'rueidis', languages: ['go'], callees: ['rueidis.ParseURL', 'rueidis.MustParseURL'], hinted: true },
  { client: 'redigo', languages: ['go'], callees: ['redis.Dial'], positions: ['', 'addr'] },
  { client: 'redigo', languages: ['go'], callees: ['redis.DialContext'] },
  { client: 'redigo', languages: ['go'], callees: ['redis.DialURL', 'redis.DialURLContext'], hinted: true },
  { client: 'radix', languages: ['go'], callees: ['radix.Dial', 'radix.NewPool', 'radix.PoolConfig.New', 'radix.Dialer.Dial'], positions: ['', 'addr'], imports: /^github\.com\/mediocregopher\/radix/ },
  { client: 'radix', languages: ['go'], callees: ['radix.NewCluster', 'radix.ClusterConfig.New'], positions: ['addrs'], imports: /^github\.com\/mediocregopher\/radix/ },
  { client: "Gin's sessions", languages: ['go'], callees: ['redis.NewStore', 'redistore.NewRediStore', 'redis.NewStoreWithDB'], positions: ['', '', 'addr'], imports: /^(?:github\.com\/gin-contrib\/sessions\/redis|(?:gopkg\.in|github\.com)\/boj\/redistore)/ },
  { client: 'Jedis, Lettuce, Spring', languages: jvm, callees: ['Jedis', 'JedisPooled', 'UnifiedJedis', 'JedisCluster', 'RedisStandaloneConfiguration', 'RedisURI', 'RedisURI.create', 'RedisURI.Builder.redis', 'RedisURI.Builder.rediss', 'RedisURI.Builder.sentinel', 'Builder.redis', 'Builder.sentinel'], positions: hostAndPort },
  { client: 'Jedis, Lettuce, Spring', languages: jvm, callees: ['JedisSentinelPool', 'RedisSentinelConfiguration'], positions: ['', 'sentinels'] },
  { client: 'Jedis, Lettuce, Spring', languages: jvm, callees: ['RedisClusterConfiguration'], positions: ['addrs'] },
  { client: 'Jedis, Lettuce, Spring', languages: jvm, callees: ['JedisPool'], positions: ['', 'host', 'port', '', 'password', 'ssl'] },
  { client: "Spring's factories", languages: jvm, callees: ['LettuceConnectionFactory', 'JedisConnectionFactory'], positions: hostAndPort },
  { client: "Scala's", languages: ['scala'], callees: ['RedisClient'], positions: hostAndPort },
  { client: 'Lettuce', languages: jvm, callees: ['RedisURI.builder'] },
  { client: 'Lettuce', languages: jvm, callees: ['RedisClient.create'], hinted: true },
  { client: 'StackExchange.Redis', languages: dotnet, callees: ['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis', 'UseRedisStorage'], positions: ['configuration'] },
  { client: 'StackExchange.Redis', languages: dotnet, callees: ['ConfigurationOptions', 'AddStackExchangeRedisCache', 'AddStackExchangeRedisOutputCache'] },
  // https://github.com/Xabaril/AspNetCore.Diagnostics.HealthChecks src/HealthChecks.Redis/RedisHealthCheck.cs
  { client: 'health checks', languages: dotnet, callees: ['AddRedis'], positions: ['configuration'] },
  { client: 'ServiceStack.Redis', languages: dotnet, callees: ['RedisManagerPool', 'PooledRedisClientManager', 'BasicRedisClientManager'], positions: ['configuration'] },
  { client: "Rails' store", languages: ['ruby'], callees: ['redis_cache_store', 'redis_store'], positions: ['', 'url'] },
  { client: "Ruby's redis", callees: ['Redis.new', 'RedisClient.config'] },
  { client: "Ruby's redis", languages: ['ruby'], callees: ['RedisClient.new'] },
  { client: 'phpredis', languages: ['php'], callees: ['Redis.connect', 'Redis.pconnect', 'redis.connect', 'redis.pconnect', '$redis.connect', '$redis.pconnect'], positions: hostAndPort },
  { client: 'php-resque', languages: ['php'], callees: ['Resque.setBackend'], positions: ['addr'] },
  { client: 'phpredis', languages: ['php'], callees: ['RedisCluster'], positions: ['', 'addrs'] },
  // https://github.com/phpredis/phpredis/blob/develop/sentinel.md
  { client: 'phpredis', languages: ['php'], callees: ['RedisSentinel'] },
  { client: "Swoole's", languages: ['php'], callees: ['RedisConfig'], imports: /^Swoole\b/ },
  { client: 'Predis', languages: ['php'], callees: ['Predis.Client'], positions: ['url'] },
  { client: 'Predis', languages: ['php'], callees: ['Client'], positions: ['url'], imports: /^Predis\b/ },
  { client: 'redis-rs', languages: ['rust'], callees: ['ConnectionAddr.Tcp'], positions: hostAndPort },
  { client: 'redis-rs', languages: ['rust'], callees: ['ConnectionAddr.TcpTls'] },
  // A pair of host and port: `IntoConnectionInfo for (T, u16)` in redis/src/connection.rs
  { client: 'redis-rs', languages: ['rust'], callees: ['redis.Client.open'], positions: ['addresses'] },
  // https://github.com/redis/hiredis#connecting
  { client: 'hiredis', languages: ['cpp'], callees: ['redisConnect', 'redisConnectWithTimeout', 'redisConnectNonBlock', 'redisConnectBind', 'redisConnectBindNonBlock', 'redisAsyncConnect', 'redisAsyncConnectBind'], positions: hostAndPort },
  { client: 'redis-plus-plus', languages: ['cpp'], callees: ['redis.Redis', 'redis.RedisCluster'], positions: ['url'] },
  { client: 'redis-plus-plus', languages: ['cpp'], callees: ['redis.ConnectionOptions'], positions: hostAndPort },
  { client: 'redis-plus-plus', languages: ['cpp'], callees: ['Redis', 'RedisCluster'], positions: ['url'], imports: /sw\/redis\+\+\// },
  { client: 'redis-plus-plus', languages: ['cpp'], callees: ['ConnectionOptions'], imports: /sw\/redis\+\+\// },
  { client: "drogon's", languages: ['cpp'], callees: ['createRedisClient'], positions: ['host', 'port', '', 'password', '', '', '', 'db', 'username'] },
  { client: 'RediStack', languages: ['swift'], callees: ['RedisConnection.make', 'RedisConnection.Configuration', 'RedisConnectionPool', 'RedisConfiguration'] },
  { client: 'redis for Dart', languages: ['dart'], callees: dartCallees, positions: hostAndPort },
  { client: "OpenResty's, whose manual calls the client `red`", languages: ['lua'], callees: ['redis.connect', 'Redis.connect', 'red.connect'], positions: hostAndPort },
  { client: 'Redix', callees: ['Redix.start_link'] },
  { client: 'eredis', languages: ['erlang', 'elixir'], callees: ['eredis.start_link'], positions: ['host', 'port', '', 'password'] },
  { client: 'eredis', languages: ['erlang', 'elixir'], callees: ['eredis_cluster.connect'] },
  { client: 'redux', languages: ['r'], callees: ['redux.hiredis', 'redux.redis_config'] },
]
