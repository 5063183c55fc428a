/** The package `postgres` of Dart, version 3: isoos/postgresql-dart lib/src/v3/connection.dart@ffcd055, read, not measured. Without a mode it is `require`, which accepts any certificate. */
import type { Driver } from '../../family.js'
import { shown } from '../../judging/options.js'
import { optionNamed, plainDriver, says, type Said } from '../../judging/plainDriver.js'
import { local, refused, undecided, verdict, verified, unverified, type Verdict } from '../../judging/verdict.js'

export const dartPostgres: Driver = plainDriver({
  id: 'postgres-dart',
  aliases: ['package:postgres', 'postgres-dart@3'],
  title: "Dart's postgres 3",
  callees: ['Connection.open', 'Connection.openFromUrl', 'Pool.withUrl', 'Pool.withEndpoints', 'Endpoint'],
  imports: ['package:postgres/postgres.dart'],
  languages: ['dart'],
  decide,
  reads: ['sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'application_name', 'connect_timeout', 'client_encoding', 'query_timeout', 'replication'],
  unknown: 'refused',
  plan: ({ notation }) =>
    notation !== 'uri'
      ? { set: [{ name: 'sslMode', value: 'SslMode.verifyFull' }], remove: [], place: 'setting', snippet: 'settings: ConnectionSettings(sslMode: SslMode.verifyFull)', advice: "Use `ConnectionSettings(sslMode: SslMode.verifyFull)` with Dart's postgres, and a `securityContext` for a private CA." }
      : { set: [{ name: 'sslmode', value: 'verify-full' }], remove: ['ssl'], advice: "Use `sslmode=verify-full` with Dart's postgres." },
})

function decide(said: Said): Verdict {
  if (said.connection.notation === 'keywords') return refused('it reads URLs and settings only', said.title)
  // lib/src/connection_string.dart: a host with a slash is a socket, wherever its path begins.
  if (said.connection.hosts.length > 0 && said.connection.hosts.every((host) => host.kind === 'name' && host.name.includes('/'))) return local
  const mode = optionNamed(said, 'sslmode', 'sslMode')
  // What opens it, with which settings, stands elsewhere.
  if (mode === undefined && said.connection.candidate.sites.every(({ callee }) => callee !== 'Pool.withEndpoints') && said.connection.candidate.sites[0].callee === 'Endpoint') return verdict({ kind: 'unknown', reason: 'the settings that the end point is opened with stand elsewhere' }, `the settings that the end point is opened with stand elsewhere, so what ${said.title} does cannot be read here`)
  const elsewhere = said.settings.get('settings')
  if (mode === undefined && elsewhere !== undefined && !elsewhere.object) return undecided({ ...elsewhere, decided: false }, said.title)
  if (mode === undefined) return verdict(unverified, `${said.title}'s default \`SslMode.require\` accepts any certificate`, null, true)
  if (!mode.decided) return undecided(mode, said.title)
  switch (mode.text) {
    case 'disable':
    case 'SslMode.disable':
      return says(said, 'cleartext', mode, '`disable`', 'never uses TLS')
    case 'require':
    case 'SslMode.require':
      return says(said, 'unverified', mode, '`require`', 'accepts any certificate')
    case 'verify-ca':
    case 'verify-full':
    case 'SslMode.verifyFull':
      return verdict(verified, `\`${shown(mode.text)}\` verifies chain and host name under ${said.title}`, mode)
    default:
      return refused(`\`${shown(mode.text)}\` is no mode it knows`, said.title, mode)
  }
}
