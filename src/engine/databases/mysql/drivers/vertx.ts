/** The MySQL client of Vert.x, which is Quarkus' reactive one. eclipse-vertx/vertx-sql-client@2848fdf MySQLConnectOptions.java (`DEFAULT_SSL_MODE = SslMode.PREFERRED`), MySQLConnectionUriParser.java; read, not measured. */
import type { Driver } from '../../family.js'
import { shown } from '../../judging/options.js'
import { plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { modeOf, vertxTls } from '../../judging/vertx.js'

export const vertxMysqlClient: Driver = plainDriver({
  id: 'vertx-mysql-client',
  aliases: ['vertx-mysql', 'quarkus-reactive-mysql-client'],
  title: 'the Vert.x MySQL client',
  dialects: ['vertx-mysql'],
  callees: ['MySQLConnectOptions', 'MySQLConnectOptions.fromUri', 'MySQLPool.pool', 'MySQLPool.client', 'MySQLConnection.connect', 'MySQLBuilder.pool', 'MySQLBuilder.client'],
  imports: ['io.vertx.mysqlclient', 'io.vertx.mutiny.mysqlclient', 'io.vertx.reactivex.mysqlclient', 'io.vertx.rxjava3.mysqlclient'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide,
  // No parameter of its URL has to do with TLS: what it does not know it sends along as an attribute.
  reads: ['useAffectedRows', 'socket', 'schema'],
  plan: ({ notation }) => ({
    set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }],
    remove: ['trustAll'],
    place: 'setting',
    snippet: 'new MySQLConnectOptions()\n  .setSslMode(SslMode.VERIFY_IDENTITY)\n  .setHostnameVerificationAlgorithm("HTTPS")\n  .setPemTrustOptions(new PemTrustOptions().addCertPath("<CA_FILE>"))',
    advice:
      notation === 'settings'
        ? 'Use `SslMode.VERIFY_IDENTITY` with `setHostnameVerificationAlgorithm("HTTPS")` and trust options that hold the CA.'
        : 'Use the mode `verify-identity` with the algorithm `HTTPS` and a trusted CA: in Quarkus `quarkus.datasource.reactive.mysql.ssl-mode`, `hostname-verification-algorithm` and `trust-certificate-pem.certs`.',
  }),
})

function decide(said: Said): Verdict {
  const { title, settings } = said
  const mode = settings.get('sslMode')
  if (mode === undefined) {
    // Quarkus asks for TLS where a TLS configuration is named (MySQLPoolRecorder.java).
    const named = settings.get('tlsConfigurationName')
    return named === undefined ? verdict(tlsFirst, `${title} falls back to cleartext unless \`sslMode\` tells it not to`, null, true) : undecided({ ...named, decided: false }, title)
  }
  const written = `\`${mode.name}=${shown(mode.text)}\``
  switch (modeOf(mode)) {
    case '':
      return undecided(mode, title)
    case 'disabled':
      return verdict(cleartext, `${written} never uses TLS under ${title}`, mode)
    case 'preferred':
      return verdict(tlsFirst, `${written} falls back to cleartext under ${title}`, mode)
    case 'required':
      return vertxTls(said, mode, { trust: false, algorithm: false })
    case 'verify-ca':
      return vertxTls(said, mode, { trust: true, algorithm: false })
    case 'verify-identity':
      return vertxTls(said, mode, { trust: false, algorithm: true })
    default:
      return refused(`${written} is no mode it knows`, title, mode)
  }
}
