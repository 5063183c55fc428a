/** PostgresClientKit (Swift): codewinsdotcom/PostgresClientKit Sources/PostgresClientKit/ConnectionConfiguration.swift, read, not measured: `ssl` is true by default, and the default `sslServiceConfiguration` does not authenticate the server. */
import type { Driver } from '../../family.js'
import { isFalse, isTrue } from '../../judging/options.js'
import { plainDriver } from '../../judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict } from '../../judging/verdict.js'

export const postgresClientKit: Driver = plainDriver({
  id: 'PostgresClientKit',
  title: 'PostgresClientKit',
  callees: ['PostgresClientKit.ConnectionConfiguration', 'ConnectionConfiguration'],
  imports: ['PostgresClientKit'],
  languages: ['swift'],
  decide: ({ settings, title }) => {
    const [ssl, own] = [settings.get('ssl'), settings.get('sslServiceConfiguration')]
    if (ssl !== undefined && isFalse(ssl)) return verdict(cleartext, `\`ssl = false\` never uses TLS under ${title}`, ssl)
    if (ssl !== undefined && !isTrue(ssl)) return undecided({ ...ssl, decided: false }, title)
    if (own !== undefined) return undecided({ ...own, decided: false }, title)
    return verdict(unverified, `without \`sslServiceConfiguration\` ${title} accepts any certificate`, ssl ?? null, ssl === undefined)
  },
  plan: () => ({ set: [], remove: [], snippet: 'configuration.sslServiceConfiguration = SSLService.Configuration(withCACertificateFilePath: "<CA_FILE>", …)', advice: 'Give PostgresClientKit an `sslServiceConfiguration` that names the CA and allows no self-signed certificate.' }),
  instead: 'Use PostgresNIO with `tls: .require(…)`, which verifies chain and host name',
})
