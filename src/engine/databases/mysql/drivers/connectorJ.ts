/** MySQL Connector/J 8 and 9. https://dev.mysql.com/doc/connector-j/en/connector-j-connp-props-security.html: `useSSL`, `requireSSL` and `verifyServerCertificate` count only where `sslMode` is not written. */
import { isFalse, isTrue } from '../../judging/options.js'
import { undecided, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, fromTable, nameOf, usualModes } from './modes.js'
import { underHosts } from './perHost.js'

const title = 'Connector/J'

export const connectorJ = driverOf({
  id: 'mysql-connector-j',
  aliases: ['connector-j', 'Connector/J', 'mysql-connector-java', 'mysql-connector-j@9', 'mysql-connector-j@8'],
  title,
  dialects: ['connector-j', ...['', ':replication', ':loadbalance', ':aws'].map((mode) => `jdbc:mysql${mode}`), ...['', ':loadbalance', ':replication'].map((mode) => `jdbc:mysql+srv${mode}`), 'jdbc:p6spy:mysql', 'jdbc:otel:mysql', 'jdbc:aws-wrapper:mysql', 'jdbc:log4jdbc:mysql'],
  callees: ['MysqlDataSource'],
  imports: ['com.mysql'],
  languages: ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'],
  common: true,
  reads: ['jdbc', 'settings'],
  schemes: /^jdbc:(?:p6spy:|otel:|aws-wrapper:|log4jdbc:)?mysql(?:\+srv)?(?::(?:replication|loadbalance|aws|failover|sequential|aurora|load-balance-read))?$/,
  names: new Set([
    ...['sslmode', 'usessl', 'requiressl', 'verifyservercertificate', 'trustcertificatekeystoreurl', 'trustcertificatekeystorepassword', 'trustcertificatekeystoretype', 'fallbacktosystemtruststore'],
    ...['clientcertificatekeystoreurl', 'clientcertificatekeystorepassword', 'clientcertificatekeystoretype', 'fallbacktosystemkeystore', 'tlsversions', 'enabledtlsprotocols', 'tlsciphersuites', 'enabledsslciphersuites'],
    ...['allowpublickeyretrieval', 'serverrsapublickeyfile', 'defaultauthenticationplugin', 'authenticationplugins', 'sslcontextprovider', 'keymanagerfactoryprovider', 'trustmanagerfactoryprovider'],
  ]),
  ignoresCase: true,
  // mysql/mysql-connector-j ConnectionUrl.java `collectProperties`: "Properties passed in override the ones from the connection string."
  settingsWin: 'always',
  decide: (options, connection) => underHosts(decide(options), connection, title, (mode) => fromTable(mode, usualModes, { title, root: null, store: 'public' })),
  plan: (_connection, options) => ({
    title,
    settingsWin: true,
    set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }, ...(options.has('trustcertificatekeystoreurl') ? [] : [{ name: 'trustCertificateKeyStoreUrl', value: 'file:<CA_FILE>' }])],
    remove: ['useSSL', 'requireSSL', 'verifyServerCertificate', 'sslmode', 'trustServerCertificate', 'allowPublicKeyRetrieval'],
    mutual: '`clientCertificateKeyStoreUrl`',
    advice: `Use \`sslMode=VERIFY_IDENTITY\` with ${title}, and \`trustCertificateKeyStoreUrl\` for a private CA; \`useSSL=true\` alone falls back to cleartext.`,
  }),
})

function decide(options: Options): Verdict {
  const keyStore = options.get('trustcertificatekeystoreurl')
  const context = { title, root: keyStore === undefined || keyStore.text === '' ? null : keyStore.text, store: 'public' } as const
  const mode = options.get('sslmode')
  if (mode !== undefined) return fromTable(mode, usualModes, context)
  const [use, demand, verify] = [options.get('usessl'), options.get('requiressl'), options.get('verifyservercertificate')]
  const open = [use, demand, verify].find((option) => option?.decided === false)
  if (open !== undefined) return undecided(open, title)
  if (use !== undefined && isFalse(use)) return byMode('disabled', { ...context, option: use })
  if (verify !== undefined && isTrue(verify)) return byMode('verify-ca', { ...context, option: verify })
  if (demand !== undefined && isTrue(demand)) return byMode('required', { ...context, option: demand })
  return byMode('preferred', { ...context, option: use ?? null, ...(use === undefined ? {} : { named: nameOf(use) }) })
}
