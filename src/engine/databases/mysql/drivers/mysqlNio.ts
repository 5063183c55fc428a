/** MySQLNIO and Vapor's packages above it (Swift). vapor/mysql-nio MySQLConnectionHandler.swift, read, not measured: a TLS configuration, which is the default, is used if the server offers TLS; `nil` is none. */
import { isNothing } from '../../judging/options.js'
import { undecided } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode } from './modes.js'

const title = 'MySQLNIO'

export const mysqlNio = driverOf({
  id: 'mysql-nio',
  title,
  callees: ['mysql', 'DatabaseConfigurationFactory.mysql', 'MySQLConfiguration'],
  imports: ['FluentMySQLDriver', 'MySQLKit', 'MySQLNIO'],
  languages: ['swift'],
  reads: ['settings'],
  schemes: null,
  names: new Set(['tlsConfiguration']),
  decide,
  plan: () => ({ title, set: [], remove: [], place: 'setting', mutual: null, advice: 'MySQLNIO takes a server without TLS at its word: let the server refuse logins without TLS (`REQUIRE SSL`), or put a proxy in front that verifies.' }),
  instead: 'No setting of it insists on TLS; put a proxy that does in front of the server.',
})

function decide(options: Options) {
  const tls = options.get('tlsConfiguration')
  const context = { title, option: tls ?? null, root: null, store: 'public' } as const
  if (tls === undefined) return byMode('preferred', context)
  if (isNothing(tls) || /^\.none$/.test(tls.text)) return byMode('disabled', { ...context, named: '`tlsConfiguration: nil`' })
  return /^[.\w]{1,60}\(/.test(tls.text) || tls.object ? byMode('preferred', { ...context, named: '`tlsConfiguration`' }) : undecided({ ...tls, decided: false }, title)
}
