/** Some drivers hand names they do not know to the server as session settings. Which of them does it refuse? */
import type { Connection } from '../../../model.js'
import { concernsTls } from '../../notation/tlsNames.js'

/** Connection parameters of one client or another that are no settings of the server. */
const clientOnly: ReadonlySet<string> = new Set([
  ...['host', 'hostaddr', 'port', 'user', 'password', 'passfile', 'dbname', 'database', 'service', 'servicefile', 'connect_timeout', 'fallback_application_name'],
  ...['keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'target_session_attrs', 'load_balance_hosts', 'requirepeer'],
  ...['gssencmode', 'krbsrvname', 'gsslib', 'gssdelegation', 'pgbouncer', 'schema', 'connection_limit', 'pool_timeout', 'pool_max_conns', 'sslmode', 'nosuchoption'],
  ...['requiressl', 'uselibpqcompat', 'connecttimeout', 'sockettimeout', 'charset', 'serverversion', 'application-name', 'replication_mode'],
])

/** Names around TLS are refused as well: the server knows `ssl` and its kind, but no session may change them. */
export function serverRefuses(name: string): boolean {
  return clientOnly.has(name.toLowerCase()) || (concernsTls(name) && !['key', 'ca', 'verify'].includes(name))
}

/** What must go from a URL before such a driver connects with it at all. `known`: the names it keeps to itself. */
export function refusedByServer({ parameters }: Connection, known: ReadonlySet<string>): string[] {
  return parameters.filter(({ name, origin }) => origin === 'query' && !known.has(name) && serverRefuses(name)).map(({ name }) => name)
}
