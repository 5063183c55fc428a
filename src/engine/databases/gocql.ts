/** Cassandra in Go. https://pkg.go.dev/github.com/gocql/gocql#SslOptions, connectionpool.go `setupTLSConfig`, read, not measured: no `SslOpts` is plain TCP; without a `Config` only `EnableHostVerification` verifies. */
import type { PlainDriver } from './judging/plainDriver.js'
import { maySkipChecks, skipsChecks } from './judging/goTls.js'
import { isFalse, isNothing, isTrue } from './judging/options.js'
import { cleartext, undecided, unverified, verdict, verified } from './judging/verdict.js'

export const gocql: PlainDriver = {
  id: 'gocql',
  aliases: ['cassandra-gocql-driver'],
  title: 'gocql',
  callees: ['gocql.NewCluster', 'gocql.ClusterConfig'],
  imports: ['github.com/gocql/gocql', 'github.com/apache/cassandra-gocql-driver', 'github.com/scylladb/gocql'],
  languages: ['go'],
  decide: (said) => {
    const options = said.settings.get('SslOpts')
    if (options === undefined || isNothing(options)) return verdict(cleartext, 'gocql uses no TLS without `SslOpts`', options ?? null, options === undefined)
    const verify = said.settings.get('SslOpts.EnableHostVerification')
    const config = said.settings.get('SslOpts.Config')
    const skip = skipsChecks(said.settings.values())
    const maySkip = maySkipChecks(said.settings.values())
    if (!options.object && !/SslOptions\s{0,5}\{/.test(options.text)) return undecided(options, said.title)
    if (isTrue(verify) || /EnableHostVerification:\s{0,9}true/.test(options.text)) return verdict(verified, '`EnableHostVerification` verifies chain and host name under gocql', verify ?? options)
    if (verify !== undefined && !isFalse(verify)) return undecided(verify, said.title)
    if (skip !== undefined) return verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate under gocql', skip)
    if (maySkip !== undefined) return undecided(maySkip, said.title)
    if (config === undefined || isNothing(config)) return verdict(unverified, 'without `EnableHostVerification` gocql accepts any certificate', options)
    return config.object || /tls\.Config\s{0,5}\{/.test(config.text) ? verdict(verified, '`SslOpts.Config` verifies chain and host name under gocql', config) : undecided(config, said.title)
  },
  plan: () => ({ set: [{ name: 'SslOpts.EnableHostVerification', value: 'true' }], remove: [], place: 'setting', snippet: 'cluster.SslOpts = &gocql.SslOptions{CaPath: "<CA_FILE>", EnableHostVerification: true}', advice: 'Set `SslOpts` with `EnableHostVerification: true` and the CA in `CaPath`.' }),
}
