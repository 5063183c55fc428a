/** The PostgreSQL client of Vert.x, which is Quarkus' reactive one. eclipse-vertx/vertx-sql-client@2848fdf PgConnectOptions.java (`DEFAULT_SSLMODE = SslMode.DISABLE`), PgConnectionUriParser.java; read, not measured. */
import type { Driver } from '../../family.js'
import { shown } from '../../judging/options.js'
import { optionNamed, plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, cleartextFirst, refused, tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { modeOf, vertxTls } from '../../judging/vertx.js'

export const vertxPgClient: Driver = plainDriver({
  id: 'vertx-pg-client',
  aliases: ['vertx-pg', 'quarkus-reactive-pg-client'],
  title: 'the Vert.x PostgreSQL client',
  dialects: ['vertx-pg'],
  callees: ['PgConnectOptions', 'PgConnectOptions.fromUri', 'PgPool.pool', 'PgPool.client', 'PgConnection.connect', 'PgBuilder.pool', 'PgBuilder.client'],
  imports: ['io.vertx.pgclient', 'io.vertx.mutiny.pgclient', 'io.vertx.reactivex.pgclient', 'io.vertx.rxjava3.pgclient'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide,
  reads: ['sslmode', 'sslnegotiation', 'channel_binding', 'application_name', 'search_path'],
  plan: ({ notation }) => ({
    set: [{ name: 'sslMode', value: 'VERIFY_FULL' }],
    remove: ['trustAll', 'sslmode'],
    place: 'setting',
    snippet: 'new PgConnectOptions()\n  .setSslMode(SslMode.VERIFY_FULL)\n  .setHostnameVerificationAlgorithm("HTTPS")\n  .setPemTrustOptions(new PemTrustOptions().addCertPath("<CA_FILE>"))',
    advice:
      notation === 'settings'
        ? 'Use `SslMode.VERIFY_FULL` with `setHostnameVerificationAlgorithm("HTTPS")` and trust options that hold the CA.'
        : 'Use the mode `verify-full` with the algorithm `HTTPS` and a trusted CA: in Quarkus `quarkus.datasource.reactive.postgresql.ssl-mode`, `hostname-verification-algorithm` and `trust-certificate-pem.certs`.',
  }),
})

function decide(said: Said): Verdict {
  const { title } = said
  if (said.connection.notation === 'keywords') return refused('it reads URLs and settings only', title)
  const mode = optionNamed(said, 'sslMode', 'sslmode')
  if (mode === undefined) {
    // Quarkus asks for TLS where a TLS configuration is named (PgPoolRecorder.java).
    const named = optionNamed(said, 'tlsConfigurationName')
    return named === undefined ? verdict(cleartext, `${title} uses no TLS unless \`sslMode\` asks for it`, null, true) : undecided({ ...named, decided: false }, title)
  }
  const written = `\`${mode.name}=${shown(mode.text)}\``
  switch (modeOf(mode)) {
    case '':
      return undecided(mode, title)
    case 'disable':
      return verdict(cleartext, `${written} never uses TLS under ${title}`, mode)
    case 'allow':
      return verdict(cleartextFirst, `${written} tries cleartext first under ${title}`, mode)
    case 'prefer':
      return verdict(tlsFirst, `${written} falls back to cleartext under ${title}`, mode)
    case 'require':
      return vertxTls(said, mode, { trust: false, algorithm: false })
    case 'verify-ca':
      return vertxTls(said, mode, { trust: true, algorithm: false })
    case 'verify-full':
      return vertxTls(said, mode, { trust: true, algorithm: true })
    default:
      return refused(`${written} is no mode it knows`, title, mode)
  }
}
