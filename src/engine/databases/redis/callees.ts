/** Whose calls make a connection to Redis or Valkey: clients, with the names that their calls bear and what stands at which place. */
import { isCalled, jvm } from '../notation/clientCalls.js'

/** A call's name, or its end behind a dot; then what its positional arguments are. */
type Call = string | readonly [name: string, ...places: readonly string[]]

interface Client {
  readonly client: string
  /** Language ids of programs in which the names say it; absent: in all. */
  readonly languages?: readonly string[]
  /** Nothing but this client offers them. */
  readonly calls?: readonly Call[]
  /** Others offer them by the same name: they tell something beside an import of `packages`. */
  readonly shared?: readonly Call[]
  readonly packages?: RegExp
  /** Further ones that take a URI, or say by an argument that they are Redis'. */
  readonly shown?: readonly string[]
}

/** TypeScript is read as it. */
const script = ['javascript'] as const

/** https://github.com/redis/hiredis#connecting */
const hiredis = ['redisConnect', 'redisConnectWithTimeout', 'redisConnectNonBlock', 'redisConnectBind', 'redisConnectBindNonBlock', 'redisAsyncConnect', 'redisAsyncConnectBind'] as const
/** https://pub.dev/packages/redis */
export const dartCallees = ['RedisConnection().connect', 'RedisConnection.connect', 'RedisConnection().connectSecure', 'RedisConnection.connectSecure'] as const
/** https://glide.valkey.io */
export const glideCallees = ['GlideClientConfiguration', 'GlideClusterClientConfiguration', 'GlideClient.createClient', 'GlideClusterClient.createClient', 'GlideClientConfiguration.builder', 'GlideClusterClientConfiguration.builder'] as const

const pythonOwn = ['redis.ConnectionPool', 'redis.BlockingConnectionPool', 'redis.RedisCluster', 'redis.asyncio.Redis', 'redis.asyncio.RedisCluster', 'redis.asyncio.ConnectionPool', 'aioredis.Redis', 'aioredis.ConnectionPool', 'valkey.ConnectionPool', 'valkey.ValkeyCluster'] as const

const clients: readonly Client[] = [
  { client: 'redis-py', languages: ['python'], calls: [...pythonOwn, 'RedisSettings', 'RedisHuey', 'RedisBroker', 'RedisJobStore', 'RedisStorage', 'RedisStorage2', 'RedisCluster', 'ValkeyCluster'] },
  { client: 'redis-py', languages: ['python'], calls: ['Redis', 'StrictRedis', 'redis.Redis', 'redis.StrictRedis', 'Valkey'].map((name): Call => [name, 'host', 'port', 'db', 'password']) },
  { client: 'clients that are called as the server is', calls: ['Redis', 'Valkey'] },
  {
    client: 'redis-py',
    languages: ['python'],
    shared: [['Sentinel', 'sentinels'], ['redis.sentinel.Sentinel', 'sentinels'], 'ConnectionPool', 'BlockingConnectionPool'],
    packages: /^(?:redis|aioredis|valkey)(?:\.|$)/,
    shown: ['redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.from_url', 'aioredis.from_url', 'ConnectionPool.from_url', 'redis.ConnectionPool.from_url', 'valkey.from_url', 'Celery'],
  },
  { client: 'walrus', languages: ['python'], shared: [['Database', 'host', 'port', 'db'], ['Walrus', 'host', 'port', 'db']], packages: /^walrus(?:\.|$)/ },
  { client: 'aiocache', languages: ['python'], shared: ['RedisCache'], packages: /^aiocache(?:\.|$)/, shown: ['Cache'] },
  { client: 'Valkey GLIDE', languages: ['python'], calls: [['GlideClientConfiguration', 'addresses'], ['GlideClusterClientConfiguration', 'addresses']] },
  { client: 'Valkey GLIDE', calls: glideCallees },
  { client: 'ioredis', languages: script, calls: ['Redis', 'IORedis'].map((name): Call => [name, 'port', 'host']) },
  { client: 'ioredis', calls: ['IORedis.Cluster', 'Redis.Cluster', 'RedisOptions', 'ClusterOptions'] },
  { client: 'node-redis', calls: ['RedisClientOptions', 'redis.createClient', 'redis.createCluster'], shown: ['createRedisClient'] },
  { client: 'node-redis', languages: script, shared: ['createClient', 'redis.createClient'].map((name): Call => [name, 'port', 'host']), packages: /^(?:redis|@redis\/client|valkey)(?:[/@]|$)/ },
  { client: 'node-redis', languages: script, shared: ['createCluster', 'createSentinel'], packages: /^(?:redis|@redis\/client|valkey)(?:[/@]|$)/ },
  { client: 'connect-redis', languages: script, shared: ['RedisStore', 'connectRedis'], packages: /^connect-redis$/ },
  { client: "Deno's redis", languages: script, shared: ['connect'], packages: /^(?:https:\/\/deno\.land\/x\/redis\b|jsr:@db\/redis\b|@db\/redis$)/ },
  { client: 'BullMQ', calls: ['BullModule.forRoot'] },
  { client: 'BullMQ', shared: ['Queue', 'Worker', 'QueueEvents', 'FlowProducer'], packages: /bull/ },
  { client: 'go-redis', calls: ['redis.Options', 'redis.UniversalOptions', 'redis.ClusterOptions', 'redis.FailoverOptions', 'redis.RingOptions', 'redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.NewSentinelClient', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'redis.NewRing'], shown: ['redis.ParseURL'] },
  { client: 'asynq', calls: ['asynq.NewClient', 'asynq.NewServer', 'asynq.NewScheduler', 'asynq.NewInspector', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt'] },
  { client: 'rueidis', calls: ['rueidis.ClientOption', 'rueidis.NewClient'], shown: ['rueidis.ParseURL', 'rueidis.MustParseURL'] },
  { client: 'redigo', languages: ['go'], calls: [['redis.Dial', '', 'addr'], 'redis.DialContext'], shown: ['redis.DialURL', 'redis.DialURLContext'] },
  { client: "Gin's sessions", languages: ['go'], shared: [['redis.NewStore', '', '', 'addr'], ['redistore.NewRediStore', '', '', 'addr'], ['redis.NewStoreWithDB', '', '', 'addr']], packages: /^(?:github\.com\/gin-contrib\/sessions\/redis|(?:gopkg\.in|github\.com)\/boj\/redistore)/ },
  { client: 'Jedis, Lettuce, Spring', languages: jvm, calls: ['Jedis', 'JedisPooled', 'UnifiedJedis', 'JedisCluster', 'RedisStandaloneConfiguration', 'RedisURI.create', 'RedisURI.Builder.redis', 'RedisURI.Builder.rediss', 'RedisURI.Builder.sentinel', 'Builder.redis', 'Builder.sentinel'].map((name): Call => [name, 'host', 'port']) },
  { client: 'Jedis, Lettuce, Spring', languages: jvm, calls: [['JedisSentinelPool', '', 'sentinels'], ['RedisSentinelConfiguration', '', 'sentinels'], ['RedisClusterConfiguration', 'addrs'], ['JedisPool', '', 'host', 'port', '', 'password', 'ssl']] },
  { client: "Spring's factories", languages: jvm, calls: [['LettuceConnectionFactory', 'host', 'port'], ['JedisConnectionFactory', 'host', 'port']] },
  { client: "Scala's", languages: ['scala'], calls: [['RedisClient', 'host', 'port']] },
  { client: 'Lettuce', calls: ['RedisURI.builder'], shown: ['RedisClient.create'] },
  { client: 'StackExchange.Redis', languages: ['csharp'], calls: ['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis'].map((name): Call => [name, 'configuration']) },
  { client: 'StackExchange.Redis', languages: ['csharp'], calls: ['ConfigurationOptions', 'AddStackExchangeRedisCache', 'AddStackExchangeRedisOutputCache'] },
  { client: 'ServiceStack.Redis', languages: ['csharp'], calls: ['RedisManagerPool', 'PooledRedisClientManager', 'BasicRedisClientManager'].map((name): Call => [name, 'configuration']) },
  { client: "Ruby's redis", calls: ['Redis.new', 'RedisClient.config'] },
  { client: 'phpredis', languages: ['php'], calls: ['Redis.connect', 'Redis.pconnect', 'redis.connect', 'redis.pconnect', '$redis.connect', '$redis.pconnect'].map((name): Call => [name, 'host', 'port']) },
  { client: 'phpredis', languages: ['php'], calls: [['RedisCluster', '', 'addrs']] },
  { client: "Swoole's", languages: ['php'], shared: ['RedisConfig'], packages: /^Swoole\b/ },
  { client: 'Predis', languages: ['php'], calls: [['Predis.Client', 'url']] },
  { client: 'Predis', languages: ['php'], shared: [['Client', 'url']], packages: /^Predis\b/ },
  { client: 'redis-rs', languages: ['rust'], calls: [['ConnectionAddr.Tcp', 'host', 'port'], 'ConnectionAddr.TcpTls'] },
  { client: 'hiredis', languages: ['cpp'], calls: hiredis.map((name): Call => [name, 'host', 'port']) },
  { client: 'redis-plus-plus', languages: ['cpp'], calls: [['redis.Redis', 'url'], ['redis.RedisCluster', 'url'], ['redis.ConnectionOptions', 'host', 'port']] },
  { client: 'redis-plus-plus', languages: ['cpp'], shared: [['Redis', 'url'], ['RedisCluster', 'url'], 'ConnectionOptions'], packages: /sw\/redis\+\+\// },
  { client: "drogon's", languages: ['cpp'], calls: [['createRedisClient', 'host', 'port', '', 'password', '', '', '', 'db', 'username']] },
  { client: 'RediStack', languages: ['swift'], calls: ['RedisConnection.make', 'RedisConnection.Configuration', 'RedisConnectionPool', 'RedisConfiguration'] },
  { client: 'redis for Dart', languages: ['dart'], calls: dartCallees.map((name): Call => [name, 'host', 'port']) },
  { client: "OpenResty's, whose manual calls the client `red`", languages: ['lua'], calls: [['redis.connect', 'host', 'port'], ['Redis.connect', 'host', 'port'], ['red.connect', 'host', 'port']] },
  { client: 'Redix', calls: ['Redix.start_link'] },
  { client: 'eredis', languages: ['erlang', 'elixir'], calls: [['eredis.start_link', 'host', 'port', '', 'password'], 'eredis_cluster.connect'] },
  { client: 'redux', languages: ['r'], calls: ['redux.hiredis', 'redux.redis_config'] },
]

/** `redis::Client`, `sw::redis::Redis`: a call's own steps behind those of its package. */
export function isOwnCallee(callee: string, language: string, imports: readonly string[]): boolean {
  return clients.some(({ languages, calls = [], shared = [], packages }) => {
    if (languages !== undefined && !languages.includes(language)) return false
    return calls.some((call) => isCalled(callee, nameOf(call))) || (packages !== undefined && shared.some((call) => isCalled(callee, nameOf(call))) && imports.some((name) => packages.test(name)))
  })
}

/** Without what nearly every client offers: its settings are found by their names. */
export const callees: ReadonlySet<string> = new Set(clients.flatMap(({ calls = [], shared = [], shown = [] }) => [...[...calls, ...shared].map(nameOf), ...shown]).filter((name) => name !== 'connect'))

/** By language and callee, as `Vocabulary.positions` has them. */
export const positions: ReadonlyMap<string, readonly string[]> = new Map(
  clients.flatMap(({ languages = [], calls = [], shared = [] }) =>
    [...calls, ...shared].flatMap((call) => (typeof call === 'string' ? [] : languages.map((language): [string, readonly string[]] => [`${language} ${call[0]}`, call.slice(1)]))),
  ),
)

function nameOf(call: Call): string {
  return typeof call === 'string' ? call : call[0]
}
