import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { findDriver, readConnection } from '../../../src/engine/databases/registry.js'
import { postgres } from '../../../src/engine/databases/postgres/family.js'
import { must, reading, textCandidate } from './build.js'

const N = 'Host=db.corp;Port=5432;Username=app;Password=s3cr3t-x;Database=shop'
const D = 'Driver={PostgreSQL Unicode};Server=db.corp;Port=5432;Database=shop;Uid=app;Pwd=s3cr3t-x'

describe("Npgsql's and psqlODBC's strings", () => {
  test.each([
    ['npgsql', N, 'opportunistic'],
    ['npgsql', `${N};SSL Mode=Disable`, 'cleartext'],
    ['npgsql', `${N};SslMode=disable`, 'cleartext'],
    ['npgsql', `${N};SSL Mode=Allow`, 'opportunistic'],
    ['npgsql', `${N};SSL Mode=Prefer`, 'opportunistic'],
    ['npgsql', `${N};SSL Mode=`, 'opportunistic'],
    ['npgsql', `${N};SSL Mode=Require`, 'unverified'],
    ['npgsql', `${N};SSL Mode=Require;Root Certificate=/srv/ca.crt`, 'unverified'],
    ['npgsql', `${N};SSL Mode=Require;Trust Server Certificate=false`, 'unverified'],
    ['npgsql', `${N};sslmode=VerifyCA;Root Certificate=/srv/ca.crt`, 'verify-ca'],
    ['npgsql', `${N};SSL Mode=VerifyFull;Trust Server Certificate=true`, 'verify-full'],
    ['npgsql', `${N};SSL Mode=verify-full`, 'error'],
    ['npgsql', `${N};SSL Mode=VerifyFull;SSL Mode=Disable`, 'cleartext'],
    ['npgsql', `${N};SSL Mode=\${MODE}`, 'unknown'],
    ['npgsql', `${N};\${EXTRA}`, 'unknown'],
    ['npgsql', 'Host=/run/postgresql;Username=app;Database=shop;SSL Mode=Prefer', 'local'],
    ['npgsql', 'postgresql://app:x@db.corp/shop?sslmode=verify-full', 'error'],
    ['npgsql@9', `${N};SSL Mode=Require`, 'unverified'],
    ['npgsql@7', `${N};SSL Mode=Require`, 'error'],
    ['npgsql@6', `${N};SSL Mode=Require;Trust Server Certificate=true`, 'unverified'],
    ['npgsql@7', `${N};SSL Mode=Require;TrustServerCertificate=false`, 'error'],
    ['npgsql@7', `${N};SSL Mode=VerifyFull`, 'verify-full'],
    ['pyodbc-psqlodbc', D, 'cleartext'],
    ['pyodbc-psqlodbc', `${D};SSLmode=require`, 'unverified'],
    ['pyodbc-psqlodbc', `${D};sslmode=require;SSLMODE=disable`, 'cleartext'],
    ['pyodbc-psqlodbc', `${D};SSLmode=Require`, 'cleartext'],
    ['pyodbc-psqlodbc', `${D};SSLmode=verify-ca;pqopt={sslrootcert=/srv/ca.crt}`, 'verify-ca'],
    ['pyodbc-psqlodbc', `${D};SSLmode=require;pqopt={sslrootcert=/srv/ca.crt}`, 'verify-ca'],
    ['pyodbc-psqlodbc', `${D};SSLmode=verify-full;pqopt={sslrootcert=/srv/ca.crt}`, 'verify-full'],
    ['pyodbc-psqlodbc', `${D};SSLmode=verify-full;pqopt={sslrootcert=/dev/null}`, 'error'],
    ['pyodbc-psqlodbc', `${D};ssl=true`, 'cleartext'],
    ['pyodbc-psqlodbc', N, 'error'],
    ['libpq', `${N};SSL Mode=VerifyFull`, 'error'],
    ['pg', `${N};SSL Mode=VerifyFull`, 'error'],
    ['asyncpg', `${N};SSL Mode=VerifyFull`, 'error'],
    ['pgx', `${N};SSL Mode=VerifyFull`, 'error'],
  ])('%s: %s is %s', (driver, text, expected) => {
    expect(must(findDriver('postgres', driver)).judge(must(connectionFromInput({ text }))).posture.kind).toBe(expected)
  })

  test.each([
    [N, 'postgresql://***@db.corp:5432/shop', 'npgsql'],
    [D, 'postgresql://***@db.corp:5432/shop', 'pyodbc-psqlodbc'],
    ['Server=db.corp;Port=26257;User Id=app;Password=x;Database=shop', 'postgresql://***@db.corp:26257/shop', 'npgsql'],
    ['Host=db.corp;Username=app;Password=x;SSL Mode=Require;Trust Server Certificate=true', 'postgresql://***@db.corp', 'npgsql'],
    ['Host=a.corp,b.corp;Port=5432;Username=app', 'postgresql://***@a.corp:5432,b.corp:5432', 'npgsql'],
  ])('%s goes to %s, with %s', (text, endpoint, driver) => {
    const connection = must(connectionFromInput({ text }))
    expect(connection).toMatchObject({ family: 'postgres', endpoint, notation: 'keywords' })
    expect(postgres.assumed('yaml', connection)).toBe(driver)
  })

  test.each([
    'Server=db.corp;Port=3306;Database=shop;User Id=app;Password=x;SslMode=Required',
    'Server=db.corp;Database=shop;User Id=app;Password=x',
    'Host=db.corp;Port=3306;Username=app;Password=x',
    'Host=rabbit;Username=guest;Password=guest;SslMode=Preferred',
    'Host=mail.corp;Port=25;Username=app;Password=x',
    'host=rabbit;virtualHost=/;username=guest;password=guest',
    'Server=tcp:db.corp,1433;Database=shop;User Id=app;Password=x;Encrypt=true',
    'Driver={MySQL ODBC 8.0 Unicode Driver};Server=db.corp;Database=shop;UID=app;PWD=x',
    'sslmode=require; path=/',
    'host=example; max-age=3; secure=1',
  ])('%s is not read as PostgreSQL', (text) => {
    expect(readConnection(textCandidate(text), reading([]))?.family ?? null).not.toBe('postgres')
  })

  test.each([
    ['npgsql', `${N};SSL Mode=Require;Trust Server Certificate=true`, 'Host=db.corp;Port=5432;Username=***;Password=***;Database=shop;SSL Mode=VerifyFull;Root Certificate=<CA_FILE>'],
    ['pyodbc-psqlodbc', `${D};sslmode=require`, 'Driver=PostgreSQL Unicode;Server=db.corp;Port=5432;Database=shop;Uid=***;Pwd=***;sslmode=verify-full;pqopt={sslrootcert=<CA_FILE>}'],
  ])('hardened for %s: %s', (driver, text, expected) => {
    expect(must(findDriver('postgres', driver)).harden(must(connectionFromInput({ text }))).example).toBe(expected)
  })

  test('that Trust Server Certificate does nothing is said', () => {
    const { problems } = must(findDriver('postgres', 'npgsql')).judge(must(connectionFromInput({ text: `${N};SSL Mode=VerifyFull;Trust Server Certificate=true` })))
    expect(problems.map(({ kind, parameter }) => [kind, parameter])).toEqual([['ignored', 'Trust Server Certificate']])
  })

  test('no password leaves the parser', () => {
    const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*()_+-~|@/?#:;,. %="{}')), minLength: 4, maxLength: 20 }).map((text) => `q7${text}7q`)
    fc.assert(
      fc.property(secret, (password) => {
        for (const text of [`Host=db.corp;Port=5432;Username=app;Password="${password.replaceAll('"', '""')}";SSL Password="${password.replaceAll('"', '""')}"`, `Driver={PostgreSQL ANSI};Server=db;UID=app;PWD={${password.replaceAll('}', '}}')}}`]) {
          const connection = must(connectionFromInput({ text }))
          expect(JSON.stringify([{ ...connection, candidate: null }, postgres.drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])).not.toContain(JSON.stringify(password).slice(1, -1))
        }
      }),
      { seed: 20261124, numRuns: 150 },
    )
  })
})
