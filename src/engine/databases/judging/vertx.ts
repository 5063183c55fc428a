/**
 * What the clients of Vert.x verify once there is TLS, alike for PostgreSQL and MySQL; Quarkus' reactive clients are those. Read, not measured:
 * eclipse-vertx/vertx-sql-client@2848fdf PgConnectionFactory.java and MySQLConnectionFactory.java (the same in 4.x),
 * https://quarkus.io/guides/datasource#reactive-datasource-configuration-reference
 */
import { shown, type Option } from './options.js'
import { optionNamed, truth, type Said } from './plainDriver.js'
import { refused, undecided, unverified, verdict, verified, type Verdict } from './verdict.js'

/** `mode`: what asks for TLS. `needs`: what the client insists on with that mode, before it connects. */
export function vertxTls(said: Said, mode: Option, needs: { readonly trust: boolean; readonly algorithm: boolean }): Verdict {
  const { title } = said
  const named = `\`${mode.name}=${shown(mode.text)}\``
  const elsewhere = optionNamed(said, 'tlsConfigurationName')
  if (elsewhere !== undefined) return undecided({ ...elsewhere, decided: false }, title)
  // Vert.x 5: `setSslOptions(new ClientSSLOptions().setTrustAll(true))`.
  const options = optionNamed(said, 'sslOptions')
  const written = options?.text ?? ''
  if (options !== undefined && !/ClientSSLOptions\(\)/.test(written)) return undecided({ ...options, decided: false }, title)
  const trustAll = optionNamed(said, 'trustAll')
  const all = /setTrustAll\(\s{0,9}true/.test(written) ? 'yes' : truth(trustAll)
  if (all === 'yes') return verdict(unverified, `\`trustAll\` makes ${title} accept any certificate`, trustAll ?? options ?? mode)
  if (all === 'open' || all === 'other') return undecided({ ...(trustAll ?? mode), decided: false }, title)
  const trust = optionNamed(said, ...trustNames)
  const hasTrust = trust !== undefined || /set(?:Pem|Jks|Pfx|)Trust(?:Store)?Options\(/.test(written)
  const algorithm = optionNamed(said, 'hostnameVerificationAlgorithm')
  if (algorithm?.decided === false) return undecided(algorithm, title)
  const names = /setHostnameVerificationAlgorithm\(\s{0,9}"(?:HTTPS|LDAPS)"/i.test(written) || /^(?:https|ldaps)$/i.test(algorithm?.text ?? '')
  if (needs.algorithm && !names) return refused(`${named} needs \`hostnameVerificationAlgorithm\``, title, mode)
  if (needs.trust && !hasTrust) return refused(`${named} needs the certificates to trust`, title, mode)
  if (names) return verdict(verified, `\`hostnameVerificationAlgorithm\` makes ${title} verify chain and host name`, algorithm ?? mode)
  return verdict({ kind: 'verify-ca', reached: needs.trust ? 'asked' : 'accident', anchor: hasTrust ? 'private' : 'public' }, `${named} verifies the chain but not the host name under ${title}`, mode)
}

const trustNames = ['trustOptions', 'pemTrustOptions', 'jksTrustOptions', 'pfxTrustOptions', 'trustStoreOptions'] as const

/** Every name that decides it; lower case. */
export const vertxNames: ReadonlySet<string> = new Set(['sslmode', 'trustall', 'hostnameverificationalgorithm', 'ssloptions', 'tlsconfigurationname', ...trustNames.map((name) => name.toLowerCase())])

/** `SslMode.VERIFY_CA`, `verify-ca`, `VERIFY_CA`; '': decided at run time. */
export function modeOf({ text, decided, quoted }: Option): string {
  const constant = quoted ? undefined : /(?:^|\.)SslMode\.([A-Z_]{1,20})$/.exec(text)?.[1]
  return (constant ?? (decided ? text : '')).toLowerCase().replaceAll('_', '-')
}
