/**
 * PostgresNIO and Vapor's packages above it (Swift): vapor/postgres-nio PostgresConnection+Configuration.swift@fff0952, vapor/postgres-kit
 * SQLPostgresConfiguration.swift@218aaf6, read, not measured. A URL that insists on TLS verifies chain and host name whatever its mode is called, and
 * `prefer`, its default, falls back. Settings for a host do not compile without `tls`; what `.require` verifies, its context says.
 */
import type { Driver } from '../../family.js'
import { shown } from '../../judging/options.js'
import { plainDriver, says, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'

export const postgresNio: Driver = plainDriver({
  id: 'postgres-nio',
  title: 'PostgresNIO',
  callees: ['PostgresConnection.Configuration', 'PostgresClient.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource', 'PostgresClient', 'PostgresConnection.connect', 'postgres', 'DatabaseConfigurationFactory.postgres'],
  imports: ['PostgresNIO', 'PostgresKit', 'FluentPostgresDriver'],
  languages: ['swift'],
  decide,
  reads: ['tlsmode', 'sslmode', 'tls', 'ssl'],
  plan: ({ notation }) =>
    notation === 'uri'
      ? { set: [{ name: 'tlsmode', value: 'require' }], remove: ['sslmode', 'tls', 'ssl'], advice: 'Use `tlsmode=require` in a URL for PostgresNIO: it verifies chain and host name.' }
      : { set: [], remove: [], snippet: 'tls: .require(try .init(configuration: .makeClientConfiguration()))', advice: 'Use `tls: .require(…)` with PostgresNIO and a context of `makeClientConfiguration()`, with its `trustRoots` for a private CA.' },
  instead: 'A URL with `tlsmode=require` makes it verify chain and host name, too',
})

function decide(said: Said): Verdict {
  if (said.connection.notation === 'keywords') return refused('it reads URLs and settings only', said.title)
  return said.connection.notation === 'uri' ? ofUrl(said) : ofSettings(said)
}

/** The last of four names. A mode it does not know is refused. */
function ofUrl(said: Said): Verdict {
  const mode = [...said.query.values()].findLast(({ name }) => /^(?:tlsmode|sslmode|tls|ssl)$/i.test(name))
  if (mode === undefined) return verdict(tlsFirst, `${said.title}'s default \`prefer\` falls back to cleartext`, null, true)
  if (!mode.decided) return undecided(mode, said.title)
  const what = `\`${shown(mode.name)}=${shown(mode.text)}\``
  if (/^(?:require|verify-ca|verify-full)$/.test(mode.text)) return says(said, 'verified', mode, what, 'verifies chain and host name')
  if (/^(?:prefer|allow|true)$/.test(mode.text)) return verdict(tlsFirst, `${what} falls back to cleartext under ${said.title}`, mode)
  return /^(?:disable|false)$/.test(mode.text) ? says(said, 'cleartext', mode, what, 'never uses TLS') : refused(`\`${shown(mode.text)}\` is no mode it knows`, said.title, mode)
}

/** `tls: .require(…)` comes in libpq's words, by what its context verifies. */
function ofSettings(said: Said): Verdict {
  const tls = said.settings.get('sslmode') ?? said.settings.get('tls')
  const elsewhere = { kind: 'unknown', reason: 'what `tls` is set to stands elsewhere' } as const
  // Fluent's older `.postgres(hostname: …)`.
  if (tls === undefined && said.settings.has('hostname') && /(?:^|\.)postgres$/.test(said.connection.candidate.sites[0].callee ?? '')) return verdict(cleartext, `${said.title} uses no TLS without \`tlsConfiguration\``, null, true)
  if (tls === undefined) return verdict(elsewhere, `${said.title} takes \`tls\` for every host, and it is not among what can be read here`)
  switch (tls.decided ? tls.text : '') {
    case 'disable':
      return says(said, 'cleartext', tls, '`.disable`', 'never uses TLS')
    case 'prefer':
      return verdict(tlsFirst, `\`.prefer\` falls back to cleartext under ${said.title}`, tls)
    case 'require':
      return says(said, 'unverified', tls, 'a context of `certificateVerification = .none`', 'accepts any certificate')
    case 'verify-ca':
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `a context of \`.noHostnameVerification\` verifies the chain but not the host name under ${said.title}`, tls)
    case 'verify-full':
      return says(said, 'verified', tls, '`.require` with a context of `makeClientConfiguration()`', 'verifies chain and host name')
    default:
      return undecided(tls, said.title)
  }
}
