/** AMPHP's client. amphp/mysql src/Internal/ConnectionProcessor.php, read, not measured: `CLIENT_SSL` is asked for only when the connect context holds a TLS context. */
import { isNothing } from '../../judging/options.js'
import { cleartext, undecided, verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'

const title = "AMPHP's MySQL client"

export const amphpMysql = driverOf({
  id: 'amphp-mysql',
  title,
  callees: ['MysqlConfig', 'MysqlConfig.fromString', 'MysqlConfig.fromAuthority'],
  languages: ['php'],
  reads: ['settings', 'keywords'],
  schemes: null,
  names: new Set(['context', 'connectContext']),
  decide,
  plan: () => ({
    title,
    set: [],
    remove: [],
    place: 'setting',
    mutual: '`withCertificate` of the TLS context',
    snippet: "context: (new ConnectContext)->withTlsContext((new ClientTlsContext('<HOST>'))->withCaFile('<CA_FILE>'))",
    advice: 'Give the configuration a connect context with a TLS context that names the host.',
  }),
  instead: 'No text of its has an option for TLS: `withTlsContext` of its connect context does it.',
})

function decide(options: Options) {
  const context = options.get('connectContext') ?? options.get('context')
  if (context === undefined || isNothing(context)) return verdict(cleartext, `${title} uses no TLS without a TLS context`, context ?? null, context === undefined)
  return undecided({ ...context, decided: false }, title)
}
