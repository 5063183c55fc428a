/** The SQL Server client of Vert.x, which is Quarkus' reactive one. eclipse-vertx/vertx-sql-client@2848fdf MSSQLConnectOptions.java (`DEFAULT_SSL = false`), MSSQLConnectionFactory.java (without `ssl` the login alone); read, not measured. */
import type { Driver } from '../../family.js'
import { plainDriver, truth, type Said } from '../../judging/plainDriver.js'
import { cleartext, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { vertxTls } from '../../judging/vertx.js'

export const vertxMssqlClient: Driver = plainDriver({
  id: 'vertx-mssql-client',
  aliases: ['vertx-mssql', 'quarkus-reactive-mssql-client'],
  title: 'the Vert.x SQL Server client',
  dialects: ['vertx-mssql'],
  callees: ['MSSQLConnectOptions', 'MSSQLPool.pool', 'MSSQLConnection.connect', 'MSSQLBuilder.pool'],
  imports: ['io.vertx.mssqlclient', 'io.vertx.mutiny.mssqlclient', 'io.vertx.reactivex.mssqlclient', 'io.vertx.rxjava3.mssqlclient'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide,
  plan: () => ({
    set: [{ name: 'ssl', value: 'true' }],
    remove: ['trustAll', 'encryptionMode'],
    place: 'setting',
    snippet: 'new MSSQLConnectOptions()\n  .setSsl(true)\n  .setHostnameVerificationAlgorithm("HTTPS")\n  .setPemTrustOptions(new PemTrustOptions().addCertPath("<CA_FILE>"))',
    advice: 'Call `setSsl(true)` and `setHostnameVerificationAlgorithm("HTTPS")`, and give it trust options that hold the CA.',
  }),
  instead: 'Give it `setHostnameVerificationAlgorithm("HTTPS")`, by which names are compared.',
})

function decide(said: Said): Verdict {
  const { settings, title } = said
  const [ssl, mode] = [settings.get('ssl'), settings.get('encryptionMode')]
  if (mode !== undefined) return undecided({ ...mode, decided: false }, title)
  const asked = truth(ssl)
  if (ssl === undefined || asked === 'no') return verdict(cleartext, `without \`ssl\` ${title} encrypts the login and nothing else`, ssl ?? null, ssl === undefined)
  return asked === 'yes' ? vertxTls(said, ssl, { trust: false, algorithm: false }) : undecided({ ...ssl, decided: false }, title)
}
