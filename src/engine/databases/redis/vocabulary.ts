/** The words by which Redis and Valkey are known. */
import type { Vocabulary } from '../../model.js'
import { calleesOf, positionsOf } from '../notation/clientCalls.js'
import { redisCalls } from './callees.js'

/** Schemes without what follows a `+`. https://www.iana.org/assignments/uri-schemes/prov/redis */
export const baseSchemes = ['redis', 'rediss', 'valkey', 'valkeys', 'redis-sentinel', 'rediss-sentinel', 'redis-socket', 'redis-tls'] as const
const dialects = ['socket', 'ssl', 'tls', 'unix', 'cluster', 'sentinel'] as const

/** Names, lower case, that touch TLS or the place, beside a URI or among settings. */
export const tlsSettings: ReadonlySet<string> = new Set([
  ...['ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_ca_path', 'ssl_certfile', 'ssl_keyfile', 'ssl_context', 'ssl_params', 'socket', 'tlsconfig', 'context', 'stream'],
  ...['usessl', 'use_ssl', 'usetls', 'use_tls', 'advanced_config', 'advancedconfiguration', 'insecure', 'scheme', 'verifypeer', 'isverifypeer', 'sslverificationmode', 'rejectunauthorized', 'connection_pool_kwargs', 'defaults', 'redis_client_kwargs', 'broker_use_ssl', 'redis_backend_use_ssl', 'broker_transport_options'],
])

export const programs: ReadonlySet<string> = new Set(['redis-cli', 'valkey-cli'])
export const variables: ReadonlySet<string> = new Set(['NODE_TLS_REJECT_UNAUTHORIZED'])

export const vocabulary: Vocabulary = {
  schemes: new Set([...baseSchemes, ...dialects.flatMap((dialect) => [`redis+${dialect}`, `valkey+${dialect}`])]),
  settingNames: new Set(['configuration', 'abortconnect', 'sslhost', 'host', 'port', 'password', 'username', 'db', 'url', 'addr', 'addrs', 'sentinels', 'sentineladdrs', 'sentinelrootnodes', 'transport', 'store', 'backend', 'hosts', 'ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_params', 'socket', 'tlsconfig', 'rejectunauthorized', 'stream', 'initaddress', 'startupnodes', 'startup_nodes', 'rootnodes', 'addresses', 'endpoint', 'usetls', 'use_tls']),
  tellingNames: new Set(['ssl_check_hostname', 'ssl_params', 'ssl_cert_reqs']),
  environmentNames: variables,
  // Nearly every client offers it: its settings are found by their names.
  callees: new Set(calleesOf(redisCalls).filter((callee) => callee !== 'javascript connect')),
  positions: new Map([
    ...positionsOf(redisCalls),
    // phpredis' sessions.
    ['php ini_set', ['option', 'url']],
    ['php session_save_path', ['url']],
  ]),
  commands: programs,
}
