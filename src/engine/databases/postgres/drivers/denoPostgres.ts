/** Deno's client, read, not measured: denodrivers/postgres connection/connection_params.ts@dd7df18 (`tls: { enabled: true, enforce: false }` by default), connection/connection.ts (`Deno.startTls`, which verifies; without `enforce` it goes on in cleartext when that fails). */
import { isFalse, isTrue, shown, type Option } from '../../judging/options.js'
import { plainDriver, says, type Said } from '../../judging/plainDriver.js'
import { refused, tlsFirst, undecided, verdict, verified, type Verdict } from '../../judging/verdict.js'

export const denoPostgres = plainDriver({
  id: 'deno-postgres',
  aliases: ['deno.land/x/postgres', 'jsr:@db/postgres'],
  title: "Deno's postgres",
  imports: ['https://deno.land/x/postgres', '@db/postgres', '@bartlomieju/postgres'],
  callees: ['Client', 'Pool'],
  languages: ['javascript', 'typescript'],
  decide,
  reads: ['application_name', 'dbname', 'host', 'options', 'password', 'port', 'sslmode', 'ssl', 'user'],
  plan: ({ notation }) =>
    notation === 'uri'
      ? { set: [{ name: 'sslmode', value: 'verify-full' }], remove: [], advice: "Use `sslmode=verify-full` with Deno's postgres." }
      : { set: [{ name: 'tls.enforce', value: 'true' }], remove: [], place: 'setting', snippet: 'tls: { enforce: true }', advice: "Use `tls: { enforce: true }` with Deno's postgres, and `caCertificates` for a private CA." },
})

function decide(said: Said): Verdict {
  const { settings, query, title, connection } = said
  if (connection.notation === 'uri') return byMode(said, query.get('ssl')?.text === 'true' ? undefined : query.get('sslmode'), query.get('ssl'))
  const [tls, enabled, enforce] = [settings.get('tls'), settings.get('tls.enabled'), settings.get('tls.enforce')]
  if (tls !== undefined && !tls.object && !isNone(tls)) return undecided({ ...tls, decided: false }, title)
  if (enabled !== undefined && !isNone(enabled) && !isTrue(enabled)) return isFalse(enabled) ? says(said, 'cleartext', enabled, '`tls.enabled: false`', 'never uses TLS') : undecided({ ...enabled, decided: false }, title)
  if (enforce === undefined || isNone(enforce) || isFalse(enforce)) return verdict(tlsFirst, `${title} goes on in cleartext when TLS fails, unless \`tls.enforce\` forbids it`, enforce ?? tls ?? null, enforce === undefined && tls === undefined)
  return isTrue(enforce) ? says(said, 'verified', enforce, '`tls.enforce`', 'verifies chain and host name') : undecided({ ...enforce, decided: false }, title)
}

function byMode(said: Said, mode: Option | undefined, ssl: Option | undefined): Verdict {
  const { title } = said
  if (ssl !== undefined && !ssl.decided) return undecided(ssl, title)
  if (mode === undefined) return ssl?.text === 'true' ? says(said, 'verified', ssl, '`ssl=true`', 'verifies chain and host name') : verdict(tlsFirst, `${title} goes on in cleartext when TLS fails, unless \`sslmode\` forbids it`, null, true)
  if (!mode.decided) return undecided(mode, title)
  const named = `\`sslmode=${shown(mode.text)}\``
  switch (mode.text) {
    case 'disable':
      return says(said, 'cleartext', mode, named, 'never uses TLS')
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, mode)
    case 'require':
    case 'verify-ca':
    case 'verify-full':
      return verdict(verified, `${named} verifies chain and host name under ${title}`, mode)
    default:
      return refused(`${named} is no mode it knows`, title, mode)
  }
}

function isNone({ quoted, text }: Option): boolean {
  return !quoted && /^(?:undefined|null)$/.test(text)
}
