/**
 * r2dbc-mssql, for Spring WebFlux and others. r2dbc/r2dbc-mssql MssqlConnectionFactoryProvider.java, MssqlConnectionConfiguration.java `getSslContext`,
 * LoginFlow.java; read, not measured: without `ssl` the login alone is encrypted and any certificate accepted; with it chain and host name are verified
 * unless `trustServerCertificate` says otherwise, and a server that declines is refused.
 */
import type { Driver } from '../../family.js'
import { isConnectionName } from '../vocabulary.js'
import { judgeWith, type Edition } from './encryption.js'
import { hardenPairs } from './hardenPairs.js'

const title = 'r2dbc-mssql'

const r2dbc: Edition = {
  title,
  key: ({ name }) => (name === 'ssl' ? 'encrypt' : name === 'trustServerCertificate' ? 'trust' : null),
  duplicates: 'weakest',
  level: ({ text }) => (/^true$/i.test(text) ? 'on' : 'off'),
  trusts: ({ text }) => /^true$/i.test(text),
  default: 'off',
  insists: true,
  refuses: ({ notation, scheme }) => (notation !== 'settings' && !/^r2dbcs?:/.test(scheme ?? '') ? 'it reads `r2dbc:mssql://` URLs only' : null),
  reader: { known: (name) => (/^(?:encrypt|trust server certificate)$/i.test(name) ? false : isConnectionName(name) || /^(?:ssl|sslTunnel|connectionId|lockWaitTimeout|preferCursoredExecution|tcpKeepAlive|tcpNoDelay)$/.test(name)), unknown: 'ignored' },
}

export const r2dbcMssql: Driver = {
  id: 'r2dbc-mssql',
  aliases: ['r2dbc'],
  title,
  recognition: { dialects: ['r2dbc:mssql', 'r2dbcs:mssql', 'r2dbc:pool:mssql', 'r2dbc:sqlserver', 'r2dbcs:sqlserver', 'r2dbc:pool:sqlserver'], callees: ['MssqlConnectionConfiguration.builder'], imports: ['io.r2dbc.mssql'], languages: ['java', 'kotlin', 'scala', 'groovy'] },
  common: false,
  judge: (connection) => {
    const tunnel = connection.parameters.some(({ name }) => name === 'sslTunnel')
    // `r2dbcs:` is r2dbc-spi's way to write `ssl=true`.
    const isSecure = /^r2dbcs:/.test(connection.scheme ?? '')
    return judgeWith(tunnel ? { ...r2dbc, default: null, why: '`sslTunnel` wraps all in TLS of its own' } : isSecure ? { ...r2dbc, default: 'on' } : r2dbc)(connection)
  },
  harden: (connection) => hardenPairs(connection, { title, set: [{ name: 'ssl', value: 'true' }, { name: 'trustServerCertificate', value: 'false' }] }),
}
