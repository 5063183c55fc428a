/** What stands around a text and says whose it is: the call that takes it, the names above it, what the file imports. */
import type { Candidate, FileReading } from '../../model.js'

/** `own`: SQL Server; `other`: some other product; `beside`: the file imports another product's driver only; null: nothing is said. */
export type Sign = 'own' | 'other' | 'beside' | null

const ownCallee = /(?:^|\.)(?:SqlConnection(?:StringBuilder)?|UseSqlServer|AddSqlServer|SqlServer|PrismaMssql|SQLServerDataSource|sqlsrv_connect|PrismaMssql|OPENROWSET|OPENDATASOURCE)$|^(?:mssql|tedious|pymssql|sqlserver)\./i
const otherCallee = /npgsql|mysql|maria|sqlite|oracle|postgres|firebird|snowflake|teradata|db2|odp\b/i
const ownModule = /^(?:Microsoft\.Data\.SqlClient|System\.Data\.SqlClient|Microsoft\.EntityFrameworkCore\.SqlServer|mssql|tedious|pymssql|tiberius|com\.microsoft\.sqlserver)(?:[./:]|$)|go-mssqldb/
const otherModule = /npgsql|mysql|maria|sqlite|oracle|postgres|firebird|snowflake/i

export function signOf(candidate: Candidate, { imports }: FileReading): Sign {
  for (const { callee, keyPath } of candidate.sites) {
    const names = [callee ?? '', ...keyPath]
    if (names.some((name) => ownCallee.test(name) || /sql_?server|mssql|sqlsrv/i.test(name))) return 'own'
    if (names.some((name) => otherCallee.test(name))) return 'other'
  }
  const [own, other] = [imports.some((name) => ownModule.test(name)), imports.some((name) => otherModule.test(name))]
  return own === other ? null : own ? 'own' : 'beside'
}
