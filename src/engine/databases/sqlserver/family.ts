/** Microsoft SQL Server and Azure SQL. */
import type { Connection } from '../../model.js'
import type { Family } from '../family.js'
import { microsoftDrivers } from './drivers/microsoft.js'
import { pytds } from './drivers/pytds.js'
import { r2dbcMssql } from './drivers/r2dbc.js'
import { otherDrivers } from './drivers/others.js'
import { tediousDrivers } from './drivers/tedious.js'
import { vertxMssqlClient } from './drivers/vertx.js'
import { read } from './read.js'
import { isCmdlet } from './readCmdlet.js'
import { vocabulary } from './vocabulary.js'

export const sqlserver: Family = {
  ids: ['sqlserver'],
  title: 'SQL Server',
  vocabulary,
  read,
  drivers: [...microsoftDrivers, ...tediousDrivers, pytds, r2dbcMssql, vertxMssqlClient, ...otherDrivers],
  assumed,
}

const byLanguage: Readonly<Record<string, string | undefined>> = { go: 'go-mssqldb', rust: 'tiberius', javascript: 'mssql', typescript: 'mssql', php: 'sqlsrv', ruby: 'freetds' }

/** INTERFACE section 3: by notation. */
function assumed(language: string, connection: Connection): string {
  const { notation, scheme, parameters } = connection
  const has = (wanted: RegExp) => parameters.some(({ name }) => wanted.test(name))
  switch (notation) {
    case 'jdbc':
      return 'mssql-jdbc'
    case 'command':
      return isCmdlet(connection.candidate) ? 'Microsoft.Data.SqlClient' : 'msodbcsql18'
    case 'keywords':
      if (isOfTelegraf(connection)) return 'go-mssqldb'
      return has(/^(?:driver|dsn)$/i) || language === 'python' ? 'msodbcsql18' : (byLanguage[language] ?? 'Microsoft.Data.SqlClient')
    case 'uri':
      if (scheme === 'sqlserver;') return 'tiberius'
      if (/^r2dbcs?:/.test(scheme ?? '')) return 'r2dbc-mssql'
      return language === 'python' ? 'msodbcsql18' : language === 'go' || language === 'rust' ? (byLanguage[language] ?? 'tedious') : 'tedious'
    case 'settings':
    case 'environment':
      return bySettings(language, has)
  }
}

/** Telegraf is a program in Go. */
function isOfTelegraf({ candidate }: Connection): boolean {
  return candidate.sites.some(({ keyPath }) => /^inputs\.(?:sqlserver|sql)(?:\.|$)/.test(keyPath.join('.')))
}

function bySettings(language: string, has: (wanted: RegExp) => boolean): string {
  if (language === 'php' || language === 'ruby') return byLanguage[language] ?? 'freetds'
  if (['csharp', 'fsharp', 'vb', 'powershell'].includes(language)) return 'Microsoft.Data.SqlClient'
  if (['java', 'kotlin', 'scala', 'groovy', 'hocon'].includes(language)) return 'mssql-jdbc'
  if (language === 'python') return has(/^driver$|(?:^|\.)driver$|^drivername$/i) ? 'msodbcsql18' : 'pymssql'
  const others: Readonly<Record<string, string | undefined>> = { rust: 'tiberius', elixir: 'tds', cpp: 'freetds', perl: 'freetds', lua: 'freetds', r: 'freetds', swift: 'freetds', dart: 'freetds', erlang: 'freetds' }
  if (others[language] !== undefined) return others[language]
  if (has(/^authentication$/)) return 'tedious'
  return has(/^dialect$/) ? 'sequelize' : has(/^client$/) ? 'knex' : 'mssql'
}
