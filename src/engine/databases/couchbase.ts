/** Couchbase: `couchbase://` is plain, `couchbases://` is TLS against the trusted authority. https://docs.couchbase.com/nodejs-sdk/current/howtos/managing-connections.html */
import { isFalse, isTrue } from './judging/options.js'
import { byScheme, optionNamed, says, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, verdict, type Verdict } from './judging/verdict.js'
import type { ClientCall } from './notation/clientCalls.js'
import { dotnet, js, jvm } from './notation/clientCalls.js'
import { schemeFamily } from './schemeFamily.js'

/** The chain is verified, the pages of the SDKs say so; that the name is as well is not confirmed for all of them. `tls_verify=none` is libcouchbase's and its wrappers'. */
const sdk: PlainDriver = {
  id: 'couchbase',
  aliases: ['couchbase-sdk', 'libcouchbase', 'gocb'],
  title: 'the Couchbase SDK',
  callees: ['couchbase.connect', 'Cluster.connect', 'gocb.Connect', 'Cluster'],
  imports: ['couchbase', 'github.com/couchbase/gocb', 'com.couchbase.client'],
  languages: ['javascript', 'typescript', 'python', 'go', 'java', 'kotlin', 'scala', 'csharp', 'php', 'ruby', 'rust'],
  common: true,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme === '') return bare(said)
    if (scheme === 'couchbase' || scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    const off = optionNamed(said, 'tls_verify', 'ssl', 'tlsSkipVerify', 'TLSSkipVerify', 'noSslVerify')
    if (off !== undefined && (off.text === 'none' || off.text === 'no_verify' || (isTrue(off) && !isFalse(off)))) return says(said, 'unverified', off, `\`${off.name}=${off.text}\``, 'accepts any certificate')
    if (off !== undefined && !off.decided) return byScheme.unsourced(said, `\`${off.name}\` decided at run time`)
    return scheme === 'couchbases' ? verdict({ kind: 'unknown', reason: 'whether the Couchbase SDK compares the host name is not confirmed' }, '`couchbases://` verifies the chain under the Couchbase SDK; whether it compares the host name is not confirmed') : byScheme.unsourced(said, `\`${scheme}://\``)
  },
  reads: ['tls_verify', 'trust_certificate', 'certpath', 'truststorepath', 'ssl'],
  plan: () => ({ set: [], remove: [], scheme: 'couchbases', advice: 'Use `couchbases://` with the Couchbase SDK, and `trust_certificate=<CA_FILE>` (or `trustStorePath`) for a cluster of your own.' }),
}

/** No scheme is `couchbase://` (couchbase/couchbase-jvm-clients core-io/src/main/java/com/couchbase/client/core/util/ConnectionString.java), and no TLS unless the options ask for it. */
function bare(said: Said): Verdict {
  const { candidate, hosts } = said.connection
  const texts = candidate.kind === 'settings' ? candidate.entries.map(({ name, value }) => `${name} ${value.kind === 'symbol' ? value.name : value.kind === 'settings' ? value.entries.map((entry) => entry.name).join(' ') : ''}`) : []
  const asked = texts.find((text) => /tls|ssl|secur|environment|cert/i.test(text))
  if (asked !== undefined || hosts.some((host) => host.kind !== 'name' || /\.cloud\.couchbase\.com$/i.test(host.name))) return byScheme.unsourced(said, 'hosts without a scheme')
  return verdict(cleartext, `a host without a scheme is \`couchbase://\` under ${said.title}, which never uses TLS`, null, true)
}

const place = ['connectionstring', 'username', 'password'] as const

const calls: readonly ClientCall[] = [
  { languages: jvm, callees: ['Cluster.connect'], positions: place, imports: /^com\.couchbase/ },
  { languages: dotnet, callees: ['Cluster.ConnectAsync'], positions: place, imports: /^Couchbase(?:\.|$)/ },
  { languages: ['ruby'], callees: ['Cluster.connect', 'Couchbase.Cluster.connect'], positions: ['connectionstring'], imports: /^couchbase(?:\/|$)/ },
  { languages: js, callees: ['couchbase.connect'], positions: ['connectionstring'] },
  { languages: ['go'], callees: ['gocb.Connect'], positions: ['connectionstring'] },
]

export const couchbase = schemeFamily({
  ids: ['couchbase'],
  title: 'Couchbase',
  schemes: ['couchbase', 'couchbases'],
  urls: /^couchbases?:\/\//i,
  sign: /^couchbase\.connect$/,
  imports: null,
  callees: ['couchbase.connect', 'Cluster.connect', 'gocb.Connect'],
  calls,
  settingNames: ['connectionstring', 'connstr'],
  environmentNames: [],
  urlNames: ['connectionstring', 'connstr', '0'],
  tlsSettings: ['tls_verify', 'tlsskipverify', 'nosslverify', 'truststorepath', 'trust_certificate', 'ssl'],
  drivers: [sdk],
  assumed: { other: 'couchbase' },
})
