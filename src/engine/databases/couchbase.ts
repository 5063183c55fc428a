/** Couchbase: `couchbase://` is plain, `couchbases://` is TLS against the trusted authority. https://docs.couchbase.com/nodejs-sdk/current/howtos/managing-connections.html */
import { isFalse, isTrue } from './judging/options.js'
import { byScheme, optionNamed, says, type PlainDriver } from './judging/plainDriver.js'
import { verdict } from './judging/verdict.js'
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
    if (scheme === 'couchbase' || scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    const off = optionNamed(said, 'tls_verify', 'ssl', 'tlsSkipVerify', 'TLSSkipVerify', 'noSslVerify')
    if (off !== undefined && (off.text === 'none' || off.text === 'no_verify' || (isTrue(off) && !isFalse(off)))) return says(said, 'unverified', off, `\`${off.name}=${off.text}\``, 'accepts any certificate')
    if (off !== undefined && !off.decided) return byScheme.unsourced(said, `\`${off.name}\` decided at run time`)
    return scheme === 'couchbases' ? verdict({ kind: 'unknown', reason: 'whether the Couchbase SDK compares the host name is not confirmed' }, '`couchbases://` verifies the chain under the Couchbase SDK; whether it compares the host name is not confirmed') : byScheme.unsourced(said, `\`${scheme}://\``)
  },
  reads: ['tls_verify', 'trust_certificate', 'certpath', 'truststorepath', 'ssl'],
  plan: () => ({ set: [], remove: [], scheme: 'couchbases', advice: 'Use `couchbases://` with the Couchbase SDK, and `trust_certificate=<CA_FILE>` (or `trustStorePath`) for a cluster of your own.' }),
}

export const couchbase = schemeFamily({
  ids: ['couchbase'],
  title: 'Couchbase',
  schemes: ['couchbase', 'couchbases'],
  urls: /^couchbases?:\/\//i,
  sign: /^couchbase\.connect$/,
  imports: null,
  callees: ['couchbase.connect', 'Cluster.connect', 'gocb.Connect'],
  environmentNames: [],
  urlNames: ['connectionstring', 'connstr', '0'],
  tlsSettings: ['tls_verify', 'tlsskipverify', 'nosslverify', 'truststorepath', 'trust_certificate', 'ssl'],
  drivers: [sdk],
  assumed: { other: 'couchbase' },
})
