/** How the clients of Memcached are made. */
import { dotnet, js, jvm, type ClientCall } from './notation/clientCalls.js'

const servers = ['servers'] as const
const all = ['servers…'] as const
const hostAndPort = ['host', 'port'] as const
const python = /^(?:pymemcache|bmemcached|pylibmc|memcache|aiomcache|emcache)(?:\.|$)/

export const memcachedCalls: readonly ClientCall[] = [
  { languages: ['python'], callees: ['base.Client', 'hash.HashClient', 'pymemcache.Client', 'HashClient', 'PooledClient'], positions: servers, imports: /^pymemcache/ },
  { languages: ['python'], callees: ['pylibmc.Client', 'memcache.Client', 'bmemcached.Client'], positions: servers, imports: python },
  // ClickHouse's client for Python has this name as well.
  { languages: ['python'], callees: ['Client'], positions: ['host'], imports: python },
  { languages: ['python'], callees: ['aiomcache.Client', 'emcache.MemcachedHostAddress', 'MemcachedHostAddress'], positions: hostAndPort, imports: python },
  { languages: ['python'], callees: ['MemcachedCache'], positions: ['endpoint', 'port'], imports: /^aiocache/ },
  { languages: js, callees: ['Memcached'], positions: servers },
  { languages: js, callees: ['memjs.Client.create', 'MemcachePlus', 'MemcacheClient', 'KeyvMemcache'], positions: servers },
  { languages: js, callees: ['Client.create'], positions: servers, imports: /^memjs$/ },
  { languages: js, callees: ['MemcachedStore', 'MemcachedSessionStore'], imports: /^(?:connect-memcached|connect-memjs)$/ },
  { languages: ['go'], callees: ['memcache.New'], positions: all, imports: /gomemcache|rainycape\/memcache/ },
  { languages: ['go'], callees: ['memcache.ServerList.SetServers', 'ServerList.SetServers', 'ss.SetServers'], positions: all, imports: /gomemcache|rainycape\/memcache/ },
  { languages: ['go'], callees: ['mc.NewMC', 'mc.NewMCwithConfig'], positions: servers },
  { languages: jvm, callees: ['MemcachedClient', 'XMemcachedClient', 'XMemcachedClientBuilder', 'BinaryConnectionFactory'], positions: all, imports: /^(?:net\.spy\.memcached|net\.rubyeye\.xmemcached)/ },
  { languages: jvm, callees: ['MemcacheClientBuilder.newStringClient', 'MemcacheClientBuilder.newByteArrayClient'] },
  { languages: dotnet, callees: ['MemcachedClientConfiguration.AddServer', 'options.AddServer', 'MemcachedClientOptions.AddServer'], positions: hostAndPort, imports: /^Enyim\.Caching/ },
  { languages: ['php'], callees: ['Memcached.addServer', 'Memcache.addServer', 'Memcache.connect', 'memcache.connect', 'Memcache.pconnect', 'memcache_connect', 'memcache_pconnect'], positions: hostAndPort },
  { languages: ['php'], callees: ['Memcached.addServers'], positions: servers },
  { languages: ['php'], callees: ['MemcachedAdapter.createConnection'], positions: ['url'] },
  { languages: ['ruby'], callees: ['Dalli.Client.new'], positions: servers },
  { languages: ['ruby'], callees: ['mem_cache_store', 'dalli_store'], positions: ['', 'servers'] },
  { languages: ['rust'], callees: ['memcache.connect', 'memcache.Client.connect'], positions: ['url'] },
  { languages: ['perl'], callees: ['Cache.Memcached.new', 'Cache.Memcached.Fast.new', 'Cache.Memcached.libmemcached.new', 'Cache.Memcached'], positions: [] },
  { languages: ['c', 'cpp'], callees: ['memcached_server_add', 'memcached_server_list_append'], positions: ['', ...hostAndPort] },
  { languages: ['lua'], callees: ['memcached.connect'], positions: hostAndPort },
]
