/**
 * DataStax' driver for .NET. datastax/csharp-driver src/Cassandra/SSLOptions.cs, Builder.cs, read, not measured: TLS only with `WithSSL`; errors of the
 * chain and of the name are refused unless a callback says otherwise, but the name that is compared is what a reverse look-up of the address gives.
 */
import type { PlainDriver } from './judging/plainDriver.js'
import { isNothing } from './judging/options.js'
import { cleartext, undecided, unverified, verdict } from './judging/verdict.js'

export const cassandraDotnet: PlainDriver = {
  id: 'cassandra-csharp',
  aliases: ['CassandraCSharpDriver'],
  title: 'the C# driver for Cassandra',
  callees: ['Cluster.Builder'],
  imports: ['Cassandra'],
  languages: ['csharp', 'fsharp', 'vb'],
  decide: ({ settings, title }) => {
    const [ssl, bundle] = [settings.get('ssl'), settings.get('cloudSecureConnectionBundle')]
    if (bundle !== undefined) return undecided({ ...bundle, decided: false }, title)
    if (ssl === undefined || isNothing(ssl)) return verdict(cleartext, `without \`WithSSL\` ${title} uses no TLS`, null, true)
    if (/=>\s{0,9}true\b/.test(ssl.text)) return verdict(unverified, `a callback that returns true accepts any certificate under ${title}`, ssl)
    if (!/^(?:true|new\s+SSLOptions\(\))$/.test(ssl.text)) return undecided({ ...ssl, decided: false }, title)
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`WithSSL\` verifies the chain, and the name that a reverse look-up gives, under ${title}`, ssl)
  },
  plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['cloudSecureConnectionBundle', 'SSL'], place: 'setting', snippet: '.WithSSL(new SSLOptions().SetHostNameResolver(address => "<HOST>"))', advice: 'Call `WithSSL` with options whose `SetHostNameResolver` gives the name that the certificate must have.' }),
  instead: 'With `SetHostNameResolver` the name is the program\'s to give.',
}
