import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { findDriver, readConnection } from '../../../src/engine/databases/registry.js'
import { sqlserver } from '../../../src/engine/databases/sqlserver/family.js'
import { commandCandidate, must, reading, settingsCandidate, textCandidate } from './build.js'

const A = 'Server=tcp:db.corp,1433;Database=shop;User Id=app;Password=s3cr3t-x'
const O = (version: number) => `Driver={ODBC Driver ${String(version)} for SQL Server};Server=db.corp,1433;Database=shop;UID=app;PWD={s3cr;3t-x}`
const J = 'jdbc:sqlserver://db.corp:1433;databaseName=shop;user=app;password=s3cr3t-x'
const G = 'sqlserver://app:s3cr3t-x@db.corp:1433?database=shop'
const P = 'sqlserver://db.corp:1433;database=shop;user=app;password=s3cr3t-x'
const PY = 'mssql+pyodbc://app:s3cr3t-x@db.corp/shop?driver=ODBC+Driver+18+for+SQL+Server'

function under(driver: string, input: Parameters<typeof connectionFromInput>[0]): string {
  const { posture } = must(findDriver('sqlserver', driver)).judge(must(connectionFromInput(input)))
  return posture.kind
}

describe('what a text means under a driver', () => {
  test.each<[string, string, string]>([
    ['SqlClient', A, 'verify-full'],
    ['SqlClient', `${A};Encrypt=True`, 'verify-full'],
    ['SqlClient', `${A};encrypt=mandatory;`, 'verify-full'],
    ['SqlClient', `${A};Encrypt=Strict;TrustServerCertificate=True`, 'verify-full'],
    ['SqlClient', `${A};Encrypt=True;TrustServerCertificate=True`, 'unverified'],
    ['SqlClient', `${A};Trust Server Certificate=yes`, 'unverified'],
    ['SqlClient', `${A};TrustServerCertificate=True;TrustServerCertificate=False`, 'verify-full'],
    ['SqlClient', `${A};Encrypt=False`, 'cleartext'],
    ['SqlClient', `${A};Encrypt=Optional;TrustServerCertificate=True`, 'cleartext'],
    ['SqlClient', `${A};Encrypt=no`, 'cleartext'],
    ['SqlClient', `${A};Encrypt=`, 'verify-full'],
    ['SqlClient', `${A};Encrypt=bogus`, 'error'],
    ['SqlClient', `${A};Encrypt=\${MODE}`, 'unknown'],
    ['SqlClient', `${A};Encrypt=\${MODE:-false}`, 'cleartext'],
    ['SqlClient', `${A};\${EXTRA}`, 'unknown'],
    ['SqlClient', `${A};Encrypt=true;TrustServerCertificate=\${TRUST}`, 'unknown'],
    ['SqlClient', J, 'error'],
    ['SqlClient', O(18), 'error'],
    ['SqlClient@3', A, 'cleartext'],
    ['System.Data.SqlClient', `${A};Encrypt=True`, 'verify-full'],
    ['System.Data.SqlClient', `${A};Encrypt=Strict`, 'error'],
    ['System.Data.SqlClient', `${A};TrustServerCertificate=True`, 'cleartext'],
    ['mssql-jdbc', J, 'verify-full'],
    ['mssql-jdbc', `${J};encrypt=true;trustServerCertificate=true`, 'unverified'],
    ['mssql-jdbc', `${J};trustServerCertificate=true;`, 'unverified'],
    ['mssql-jdbc', `${J};ENCRYPT=false`, 'cleartext'],
    ['mssql-jdbc', `${J};encrypt=optional`, 'cleartext'],
    ['mssql-jdbc', `${J};encrypt=strict;trustServerCertificate=true`, 'verify-full'],
    ['mssql-jdbc', `${J};encrypt=bogus`, 'error'],
    ['mssql-jdbc', `${J};applicationName=My App;encrypt=false`, 'cleartext'],
    ['mssql-jdbc', 'jdbc:sqlserver://;serverName=db.corp;databaseName=shop;encrypt=false', 'cleartext'],
    ['mssql-jdbc', 'jdbc:sqlserver://db.corp', 'verify-full'],
    ['mssql-jdbc', A, 'error'],
    ['mssql-jdbc@9.4', J, 'cleartext'],
    ['mssql-jdbc@8.2', J, 'cleartext'],
    ['mssql-jdbc@10.1', J, 'cleartext'],
    ['mssql-jdbc@12.8', J, 'verify-full'],
    ['mssql-jdbc@9.4', `${J};encrypt=true`, 'verify-full'],
    ['mssql-jdbc@9.4', `${J};encrypt=strict`, 'error'],
    ['msodbcsql18', O(18), 'verify-full'],
    ['msodbcsql18', `${O(18)};Encrypt=no`, 'cleartext'],
    ['msodbcsql18', `${O(18)};Encrypt=Optional`, 'cleartext'],
    ['msodbcsql18', `${O(18)};Encrypt=yes;TrustServerCertificate=yes`, 'unverified'],
    ['msodbcsql18', `${O(18)};Encrypt=Strict`, 'verify-full'],
    ['msodbcsql18', `${O(18)};Encrypt=yes;Encrypt=no`, 'cleartext'],
    ['msodbcsql18', PY, 'verify-full'],
    ['msodbcsql18', `${PY}&Encrypt=yes&TrustServerCertificate=yes`, 'unverified'],
    ['msodbcsql18', `${PY}&Encrypt=no`, 'cleartext'],
    ['msodbcsql18', 'mssql+pyodbc://app:s3cr3t-x@mydsn', 'unknown'],
    ['msodbcsql18', 'mssql+pyodbc:///?odbc_connect=DRIVER%3D%7BODBC+Driver+18+for+SQL+Server%7D%3BSERVER%3Ddb.corp%3BPWD%3Ds3cr3t-x%3BEncrypt%3Dno', 'cleartext'],
    ['msodbcsql17', O(17), 'cleartext'],
    ['msodbcsql17', `${O(17)};Encrypt=yes`, 'verify-full'],
    ['msodbcsql17', `${O(17)};Encrypt=yes;TrustServerCertificate=yes`, 'unverified'],
    ['msodbcsql17', `${O(17)};Encrypt=True`, 'unknown'],
    ['go-mssqldb', G, 'cleartext'],
    ['go-mssqldb', `${G}&encrypt=true`, 'verify-full'],
    ['go-mssqldb', `${G}&encrypt=true&TrustServerCertificate=true`, 'unverified'],
    ['go-mssqldb', `${G}&encrypt=disable`, 'cleartext'],
    ['go-mssqldb', `${G}&encrypt=false`, 'cleartext'],
    ['go-mssqldb', `${G}&encrypt=strict`, 'verify-full'],
    ['go-mssqldb', `${G}&encrypt=on`, 'error'],
    ['go-mssqldb', `${G}&encrypt=true&Encrypt=false`, 'error'],
    ['go-mssqldb', `${A};encrypt=true`, 'verify-full'],
    ['go-mssqldb', A, 'cleartext'],
    ['tiberius', P, 'cleartext'],
    ['tiberius', `${P};encrypt=true`, 'verify-full'],
    ['tiberius', `${P};encrypt=true;trustServerCertificate=true`, 'unverified'],
    ['tiberius', `${P};encrypt=DANGER_PLAINTEXT`, 'cleartext'],
    ['tiberius', `${P};encrypt=1`, 'error'],
    ['pymssql', 'mssql+pymssql://app:s3cr3t-x@db.corp/shop', 'unknown'],
    ['jtds', 'jdbc:jtds:sqlserver://db.corp:1433/shop;ssl=require', 'unknown'],
    ['oledb', 'Provider=MSOLEDBSQL;Server=db.corp;Database=shop;UID=app;PWD=s3cr3t-x', 'unknown'],
    ['mssql', `${A};Encrypt=optional`, 'verify-full'],
    ['mssql', `${A};Encrypt=;TrustServerCertificate=true`, 'verify-full'],
    ['mssql', `${A};TrustServerCertificate=true;Encrypt=`, 'cleartext'],
    ['mssql', `${A};Trust Server Certificate=true`, 'verify-full'],
    ['mssql', 'mssql://app:s3cr3t-x@db.corp/shop?encrypt=true', 'error'],
    ['tedious', `${A};Encrypt=true`, 'error'],
  ])('%s: %s is %s', (driver, text, expected) => {
    expect(under(driver, { text })).toBe(expected)
  })

  const T = (options: object) => ({ server: 'db.corp', authentication: { type: 'default', options: { userName: 'app', password: 's3cr3t-x' } }, options })
  const M = (options: object, more: object = {}) => ({ server: 'db.corp', user: 'app', password: 's3cr3t-x', options, ...more })
  const S = (options: object) => ({ dialect: 'mssql', host: 'db.corp', username: 'app', password: 's3cr3t-x', dialectOptions: { options } })
  test.each<[string, object, string]>([
    ['tedious', T({}), 'verify-full'],
    ['tedious', T({ encrypt: false }), 'cleartext'],
    ['tedious', T({ encrypt: 'strict', trustServerCertificate: true }), 'verify-full'],
    ['tedious', T({ encrypt: 'true' }), 'error'],
    ['tedious', T({ encrypt: true, trustServerCertificate: true }), 'unverified'],
    ['tedious', T({ encrypt: true, cryptoCredentialsDetails: { ca: '/srv/ca.crt' } }), 'error'],
    ['tedious@19', T({ encrypt: true }), 'opportunistic'],
    ['tedious@20.0.5', T({ encrypt: true, trustServerCertificate: true }), 'opportunistic'],
    ['tedious@19', T({ encrypt: 'strict' }), 'verify-full'],
    ['tedious@19', T({ encrypt: false }), 'cleartext'],
    ['mssql', M({ trustServerCertificate: true }), 'unverified'],
    ['mssql', M({ encrypt: true, trustServerCertificate: false }), 'verify-full'],
    ['mssql', M({ encrypt: true }, { encrypt: false }), 'verify-full'],
    ['mssql', M({ trustServerCertificate: false }, { encrypt: false }), 'cleartext'],
    ['sequelize', S({ encrypt: true }), 'unverified'],
    ['sequelize', S({ encrypt: true, trustServerCertificate: false }), 'verify-full'],
    ['sequelize', S({ encrypt: false }), 'cleartext'],
    ['knex', { client: 'mssql', connection: { server: 'db.corp', user: 'app', password: 's3cr3t-x', options: { trustServerCertificate: false } } }, 'cleartext'],
    ['knex', { client: 'mssql', connection: { server: 'db.corp', user: 'app', password: 's3cr3t-x', options: { encrypt: true } } }, 'verify-full'],
    ['pymssql', { drivername: 'mssql+pymssql', host: 'db.corp', query: { encryption: 'require' } }, 'unverified'],
    ['pymssql', { drivername: 'mssql+pymssql', host: 'db.corp', query: { encryption: 'request' } }, 'opportunistic'],
    ['pymssql', { drivername: 'mssql+pymssql', host: 'db.corp', query: { encryption: 'off' } }, 'cleartext'],
    ['msodbcsql18', { drivername: 'mssql+pyodbc', host: 'db.corp', query: { driver: 'ODBC Driver 18 for SQL Server', TrustServerCertificate: 'yes' } }, 'unverified'],
    ['sqlsrv', { driver: 'sqlsrv', host: 'db.corp', database: 'shop' }, 'unknown'],
    ['sqlsrv', { driver: 'sqlsrv', host: 'db.corp', encrypt: 'yes', trust_server_certificate: 'true' }, 'unverified'],
  ])('%s: %j is %s', (driver, settings, expected) => {
    expect(under(driver, { settings: Object.fromEntries(Object.entries(settings)) })).toBe(expected)
  })

  test.each([
    ['sqlcmd -S db.corp -U app -P x -d shop', 'msodbcsql18', 'verify-full'],
    ['sqlcmd -S db.corp -U app -P x -C', 'msodbcsql18', 'unverified'],
    ['sqlcmd -Sdb.corp -No', 'msodbcsql18', 'cleartext'],
    ['sqlcmd -S db.corp -N disable', 'msodbcsql18', 'cleartext'],
    ['/opt/mssql-tools/bin/sqlcmd -S db.corp -U app -Q x', 'msodbcsql17', 'cleartext'],
    ['/opt/mssql-tools/bin/sqlcmd -S db.corp -N -C', 'msodbcsql17', 'unverified'],
  ])('%s under %s is %s', (line, driver, expected) => {
    const connection = must(readConnection(commandCandidate(line), reading([])))
    expect(must(findDriver('sqlserver', driver)).judge(connection).posture.kind).toBe(expected)
  })
})

describe('what is read', () => {
  test.each([
    [A, 'sqlserver://***@db.corp:1433/shop'],
    ['Data Source=db.corp\\SQLEXPRESS;Initial Catalog=shop;Integrated Security=True', 'sqlserver://db.corp/shop'],
    ['Data Source=(localdb)\\MSSQLLocalDB;Initial Catalog=shop;Integrated Security=SSPI', 'sqlserver://localhost/shop'],
    ['Server=.;Database=shop;Trusted_Connection=True;', 'sqlserver://localhost/shop'],
    ['Addr=db.corp;UID=sa;PWD=x', 'sqlserver://***@db.corp'],
    ["network address=db.corp;initial catalog='my shop';Encrypt=true", 'sqlserver://db.corp/my shop'],
    ['metadata=res://*/m.csdl;provider=System.Data.SqlClient;provider connection string="data source=db.corp;initial catalog=shop;encrypt=true"', 'sqlserver://db.corp/shop'],
    ['Encrypt=True;TrustServerCertificate=True', 'sqlserver://{server}'],
    [J, 'jdbc:sqlserver://***@db.corp:1433/shop'],
    ['jdbc:sqlserver://db.corp\\inst;encrypt=true', 'jdbc:sqlserver://db.corp'],
    [PY, 'mssql+pyodbc://***@db.corp/shop'],
    [G, 'sqlserver://***@db.corp:1433/shop'],
  ])('%s goes to %s', (text, endpoint) => {
    expect(must(connectionFromInput({ text }))).toMatchObject({ family: 'sqlserver', endpoint })
  })

  test.each([
    'Server=db.corp;Database=shop;Uid=root;Pwd=x',
    'Server=db.corp;Port=3306;Database=shop;User Id=app;Password=x;SslMode=Required',
    'Host=db.corp;Username=app;Password=x;SSL Mode=Require;Trust Server Certificate=true',
    'Data Source=app.db;Version=3;Password=x',
    'Data Source=app.db;Cache=Shared',
    'Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)));User Id=app;Password=x',
    'Data Source=//db.corp:1521/shop;User Id=app;Password=x',
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b;EndpointSuffix=core.windows.net',
    'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=b',
    'Driver={PostgreSQL Unicode};Server=db.corp;Database=shop;UID=app;PWD=x;Encrypt=yes',
    'Driver={MySQL ODBC 8.0 Unicode Driver};Server=db.corp;Database=shop;UID=app;PWD=x',
    'Provider=Microsoft.ACE.OLEDB.12.0;Data Source=x.xlsx;Extended Properties="Excel 12.0"',
    'server=nginx; path=/; max-age=3600',
    'user=app; password=x; path=/',
    'display: none; color: red',
    'text/html; charset=utf-8',
    'encrypt=true',
    'mssql://',
    'jdbc:sqlserver://…',
    'mssql+pyodbc://',
  ])('%s is no connection to SQL Server', (text) => {
    expect(readConnection(textCandidate(text), reading([]))?.family ?? null).not.toBe('sqlserver')
  })

  test.each([
    ['UseSqlServer', [], 'sqlserver'],
    ['UseMySql', [], null],
    [null, ['Microsoft.Data.SqlClient'], 'sqlserver'],
    [null, ['MySqlConnector'], null],
    [null, [], null],
  ])('a text that fits several products is told by its call or the imports: %s %j', (callee, imports, expected) => {
    const candidate = textCandidate('Server=db.corp;Database=shop;User Id=app;Password=x', { callee })
    expect(sqlserver.read(candidate, reading([candidate], { imports, language: 'csharp' }))?.family ?? null).toBe(expected)
  })

  test.each([
    [{ host: 'db', port: 1433 }, null],
    [{ server: 'db', user: 'app', password: 'x' }, null],
    [{ type: 'mysql', server: 'db', options: { encrypt: true } }, null],
    [{ type: 'mssql', host: 'db', username: 'app', password: 'x' }, 'sqlserver'],
    [{ server: 'db', options: { trustServerCertificate: true } }, 'sqlserver'],
  ])('settings %j are read as %s', (settings, expected) => {
    const candidate = settingsCandidate(settings)
    expect(sqlserver.read(candidate, reading([candidate]))?.family ?? null).toBe(expected)
  })
})

describe('the driver that is assumed', () => {
  test.each([
    [A, 'text', 'Microsoft.Data.SqlClient'],
    [A, 'csharp', 'Microsoft.Data.SqlClient'],
    [A, 'go', 'go-mssqldb'],
    [A, 'typescript', 'mssql'],
    [J, 'yaml', 'mssql-jdbc'],
    [P, 'text', 'tiberius'],
    [G, 'go', 'go-mssqldb'],
    ['mssql://app:x@db.corp/shop', 'text', 'tedious'],
    ['DSN=shop;UID=sa;PWD=x;Encrypt=yes;Server=db', 'text', 'msodbcsql18'],
  ])('%s in %s: %s', (text, language, expected) => {
    expect(sqlserver.assumed(language, must(connectionFromInput({ text })))).toBe(expected)
  })
})

describe('hardening', () => {
  test.each([
    ['SqlClient', `${A};encrypt=False;Trust Server Certificate=True`, 'Server=tcp:db.corp,1433;Database=shop;User Id=***;Password=***;encrypt=True;Trust Server Certificate=False'],
    ['mssql-jdbc', `${J};encrypt=false`, 'jdbc:sqlserver://db.corp:1433;databaseName=shop;user=***;password=***;encrypt=true;trustServerCertificate=false'],
    ['msodbcsql18', `${O(18)};Encrypt=no`, 'Driver=ODBC Driver 18 for SQL Server;Server=db.corp,1433;Database=shop;UID=***;PWD=***;Encrypt=yes;TrustServerCertificate=no'],
    ['go-mssqldb', `${G}&encrypt=disable`, 'sqlserver://***@db.corp:1433/shop?database=shop&encrypt=true&TrustServerCertificate=false'],
  ])('%s: %s', (driver, text, expected) => {
    expect(must(findDriver('sqlserver', driver)).harden(must(connectionFromInput({ text }))).example).toBe(expected)
  })

  test('what cannot verify says what to use instead', () => {
    const hardening = must(findDriver('sqlserver', 'pymssql')).harden(must(connectionFromInput({ text: 'mssql+pymssql://app:x@db.corp/shop' })))
    expect(hardening).toMatchObject({ example: null, set: [] })
    expect(hardening.advice).toContain('ODBC Driver 18')
  })
})

describe('no password leaves the parser, and nothing throws', () => {
  const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*()_+-~|@/?#:;,. %="{}')), minLength: 4, maxLength: 20 }).map((text) => `q7${text}7q`)
  const printed = (text: string) => {
    const connection = connectionFromInput({ text })
    return connection === null ? '' : JSON.stringify([{ ...connection, candidate: null }, sqlserver.drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])
  }
  test('in any notation', () => {
    fc.assert(
      fc.property(secret, (password) => {
        const inJson = JSON.stringify(password).slice(1, -1)
        for (const text of [
          `Server=db.corp,1433;Database=shop;User Id=app;Password="${password.replaceAll('"', '""')}";Encrypt=true`,
          `Driver={ODBC Driver 18 for SQL Server};Server=db.corp;UID=app;PWD={${password.replaceAll('}', '}}')}};Encrypt=no`,
          `jdbc:sqlserver://db.corp;user=app;password={${password.replaceAll('}', '}}')}};trustStorePassword={${password.replaceAll('}', '}}')}};encrypt=true`,
          `mssql+pyodbc://app:${encodeURIComponent(password)}@db.corp/shop?driver=x`,
          `mssql+pyodbc:///?odbc_connect=${encodeURIComponent(`Driver={ODBC Driver 18 for SQL Server};Server=db;UID=app;PWD={${password.replaceAll('}', '}}')}}`)}`,
        ]) {
          const out = printed(text)
          expect(out).not.toContain(inJson)
          expect(out).not.toContain(encodeURIComponent(password))
        }
        const connection = must(connectionFromInput({ settings: { server: 'db', user: 'app', password, options: { trustServerCertificate: true }, authentication: { options: { password } } } }))
        expect(JSON.stringify({ ...connection, candidate: null })).not.toContain(inJson)
      }),
      { seed: 20261124, numRuns: 200 },
    )
  })

  test('not even one that its writer forgot to quote', () => {
    expect(printed('Server=db.corp,1433;User Id=app;Password=q7;ssl7zz=8q;Encrypt=true')).not.toMatch(/ssl7zz|8q/)
  })

  test('arbitrary pieces', () => {
    const piece = fc.constantFrom('Server=', 'db', ';', 'Encrypt=', 'true', '{', '}', '"', "'", 'jdbc:sqlserver://', 'mssql+pyodbc://', '?', '&', 'odbc_connect=', '%7B', '=', ' ', '\n', 'Driver={ODBC Driver 18 for SQL Server}', '@', ':', '\\', ',', '${A:-b}', '\u0000', '😀')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const connection = connectionFromInput({ text: `${pieces.join('')};Encrypt=true;TrustServerCertificate=true` })
        if (connection === null) return
        expect(sqlserver.drivers.filter((driver) => driver.judge(connection).because === '' || driver.harden(connection).advice === '')).toEqual([])
      }),
      { seed: 7, numRuns: 400 },
    )
  })

  test.each([`jdbc:sqlserver://${';a=b'.repeat(50_000)}`, `mssql://u:${'@'.repeat(100_000)}/x`, `Server=db,1;${'a={'.repeat(50_000)}`, `mssql+pyodbc:///?odbc_connect=${'%3B'.repeat(50_000)}`])('hostile text is read without an exception, whatever it says (%#)', (text) => {
    expect(() => printed(text)).not.toThrow()
  })
})
