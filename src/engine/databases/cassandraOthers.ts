/**
 * Further clients of Cassandra and Scylla: no TLS unless asked for. Read, not measured: scylladb/scylla-rust-driver scylla/src/client/session_builder.rs (`tls_context`),
 * datastax/ruby-driver lib/cassandra.rb (`ssl`, `server_cert`), whatyouhide/xandra lib/xandra.ex (`encryption`); https://docs.datastax.com/en/developer/cpp-driver/latest/topics/security/ssl/,
 * https://cassandra.apache.org/doc/latest/cassandra/managing/tools/cqlsh.html. What they verify then is the business of the context or of a configuration file.
 */
import { commandConnection } from './notation/commandConnection.js'
import type { ClientCall } from './notation/clientCalls.js'
import { isNothing } from './judging/options.js'
import { byScheme, truth, type PlainDriver } from './judging/plainDriver.js'
import { cleartext, verdict } from './judging/verdict.js'
import type { Candidate, Connection } from '../model.js'

/** Lower case. */
export const otherSettings: readonly string[] = ['tls_context', 'ssl_context', 'ssl', 'server_cert', 'client_cert', 'encryption', 'transport_options', 'known_node', 'known_nodes', 'nodes']

export const otherCalls: readonly ClientCall[] = [
  { languages: ['rust'], callees: ['SessionBuilder.new', 'scylla.SessionBuilder.new', 'GenericSessionBuilder.new'] },
  { languages: ['ruby'], callees: ['Cassandra.cluster'] },
  { languages: ['elixir'], callees: ['Xandra.start_link', 'Xandra.Cluster.start_link'] },
  { languages: ['c', 'cpp'], callees: ['cass_cluster_set_contact_points'], positions: ['', 'contact_points'] },
  { languages: ['c', 'cpp'], callees: ['cass_cluster_set_ssl'], positions: ['', 'ssl'] },
  { languages: ['php'], callees: ['Cassandra.cluster'] },
]

function client(id: string, title: string, languages: readonly string[], callees: readonly string[], switches: readonly [string, ...string[]], advice: string): PlainDriver {
  return {
    id,
    title,
    languages,
    callees,
    decide: (said) => {
      const given = switches.map((name) => said.settings.get(name)).find((option) => option !== undefined && !isNothing(option) && truth(option) !== 'no')
      return given === undefined ? verdict(cleartext, `without \`${switches[0]}\` ${title} uses no TLS`, null, true) : byScheme.unsourced(said, `\`${given.name}\``)
    },
    plan: () => ({ set: [{ name: switches[0], value: 'true' }], remove: [], place: 'setting', snippet: switches[0], advice }),
  }
}

export const cassandraOthers: readonly PlainDriver[] = [
  client('scylla-rust', "Scylla's driver for Rust", ['rust'], ['SessionBuilder.new'], ['tls_context', 'ssl_context'], 'Call `tls_context(Some(context))` with a context that names the CA and compares the host name.'),
  client('cassandra-ruby', 'the Ruby driver for Cassandra', ['ruby'], ['Cassandra.cluster'], ['server_cert', 'ssl', 'client_cert'], 'Pass `server_cert:` (or a context in `ssl:` that verifies).'),
  client('xandra', 'Xandra', ['elixir'], ['Xandra.start_link', 'Xandra.Cluster.start_link'], ['encryption'], 'Pass `encryption: true` and `transport_options: [verify: :verify_peer, cacertfile: …]`.'),
  client('cassandra-cpp', 'the C/C++ driver for Cassandra', ['c', 'cpp'], ['cass_cluster_set_contact_points'], ['ssl'], 'Call `cass_cluster_set_ssl` with a trusted certificate and `CASS_SSL_VERIFY_PEER_CERT | CASS_SSL_VERIFY_PEER_IDENTITY`.'),
  client('cassandra-php', 'the PHP driver for Cassandra', ['php'], ['Cassandra.cluster'], ['sSL', 'SSL', 'ssl'], 'Call `withSSL` with a context that verifies.'),
  { ...client('cqlsh', 'cqlsh', [], [], ['ssl'], 'Use `--ssl`, and name the CA with `certfile` in `cqlshrc`, `validate` left on.'), dialects: ['cqlsh'] },
]

export const cassandraPrograms: readonly string[] = ['cqlsh']

/** `cqlsh host 9042 --ssl` */
export function readCassandraCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  return commandConnection(candidate, { family: 'cassandra', programs: cassandraPrograms, dialect: 'cqlsh', lead: 'cassandra://', grammar: { letters: new Map([['u', 'username'], ['p', 'password'], ['k', 'keyspace'], ['e', 'execute'], ['f', 'file']]), switches: new Set(['ssl', 'debug', 'tty', 'no-color', 'version', 'help']) }, hosts: [], port: [], user: ['username'], password: ['password'], words: { host: 0, port: 1 }, keeps: ['ssl'] })
}
