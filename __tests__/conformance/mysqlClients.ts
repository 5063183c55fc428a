/** MySQL's and MariaDB's clients and what each is given. What they should do is written nowhere here: the engine says it, the servers see it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { batch, type Client } from './client.js'
import { findProgram, output, pythonWith } from './found.js'
import { goMissing, goRun } from './goClient.js'
import { javaClient } from './javaClient.js'

const clients = join(process.cwd(), '__tests__', 'conformance', 'clients')
const parts = { host: 'HOST', port: 'PORT', user: 'USER', password: 'PASSWORD', database: 'DB' }

const queries = [
  '',
  '?ssl=true',
  '?ssl=false',
  '?ssl=0',
  '?ssl=1',
  '?ssl=',
  '?ssl={}',
  '?ssl={"rejectUnauthorized":false}',
  '?ssl={"rejectUnauthorized":true}',
  '?ssl={"verifyIdentity":true}',
  '?ssl=%7B%22rejectUnauthorized%22%3Afalse%7D',
  '?ssl=true&ssl=false',
  '?SSL=true',
  '?sslmode=require',
  '?sslmode=verify-full',
  '?sslMode=VERIFY_IDENTITY',
  '?ssl-mode=REQUIRED',
  '?ssl-mode=VERIFY_IDENTITY&ssl-ca=CA',
  '?ssl_ca=CA',
  '?useSSL=true&requireSSL=true',
  '?tls=true',
  '?rejectUnauthorized=false',
  '#?ssl=true',
]

function node(driver: string, scheme: string, inputs: Client['inputs']): Client {
  return {
    driver,
    missing: existsSync(join('node_modules', driver)) ? null : `${driver} is not installed`,
    run: batch(process.execPath, [join(clients, 'client.mjs'), driver]),
    inputs: [
      ...queries.map((query) => `${scheme}://USER:PASSWORD@HOST:PORT/DB${query}`),
      { settings: parts },
      { settings: { ...parts, ssl: true } },
      { settings: { ...parts, ssl: false } },
      { settings: { ...parts, ssl: {} } },
      { settings: { ...parts, ssl: { rejectUnauthorized: false } } },
      { settings: { ...parts, ssl: { rejectUnauthorized: true } } },
      { settings: { ...parts, ssl: { verifyIdentity: true } } },
      ...inputs,
    ],
  }
}

const mysql2 = node('mysql2', 'mysql', [
  { settings: { uri: 'mysql://USER:PASSWORD@HOST:PORT/DB', ssl: { rejectUnauthorized: false } } },
  { settings: { uri: 'mysql://USER:PASSWORD@HOST:PORT/DB?ssl={"rejectUnauthorized":true}', ssl: { rejectUnauthorized: false } } },
])
const mariadb = node('mariadb', 'mariadb', ['mysql://USER:PASSWORD@HOST:PORT/DB?ssl=true'])

const python = pythonWith('pymysql')
const pymysql: Client = {
  driver: 'pymysql',
  missing: python === null ? 'PyMySQL is not installed' : null,
  versioned: () => `pymysql@${output(python ?? '', ['-c', 'import pymysql; print(pymysql.__version__)'])}`,
  run: batch(python, [join(clients, 'client.py'), 'pymysql']),
  inputs: [
    {},
    { ssl: {} },
    { ssl: { ca: 'CA' } },
    { ssl: { ca: 'CA', check_hostname: false } },
    { ssl: { ca: 'CA', check_hostname: true } },
    { ssl: { check_hostname: false } },
    { ssl: { check_hostname: true } },
    { ssl: { ssl: true } },
    { ssl: { verify_mode: 'none' } },
    { ssl: { verify_mode: 'required' } },
    { ssl: { ca: 'CA', verify_mode: 'required' } },
    { ssl: true },
    { ssl_ca: 'CA' },
    { ssl_ca: 'CA', ssl_verify_cert: true },
    { ssl_ca: 'CA', ssl_verify_cert: false },
    { ssl_ca: 'CA', ssl_verify_cert: true, ssl_verify_identity: true },
    { ssl_ca: 'CA', ssl_verify_identity: true },
    { ssl_verify_cert: true },
    { ssl_verify_identity: true },
    { ssl_verify_cert: true, ssl_verify_identity: true },
    { ssl_disabled: true },
    { ssl_disabled: false },
    { ssl_ca: 'CA', ssl_disabled: true },
  ].map((settings) => ({ settings: { ...parts, ...settings } })),
}

const goQueries = ['', '?tls=true', '?tls=TRUE', '?tls=1', '?tls=false', '?tls=0', '?tls=', '?tls', '?tls=skip-verify', '?tls=Skip-Verify', '?tls=preferred', '?tls=false&tls=true', '?tls=true&tls=false', '?TLS=true', '?ssl=true', '?sslmode=require', '?ssl-mode=REQUIRED', '?useSSL=true', '?parseTime=true&tls=true', '?tls=true&timeout=5s', '?tls=true&tls', '?tls=true&parseTime=yes', '?ssl-mode=REQUIRED&tls=true&tls', '?allowFallbackToPlaintext=true&tls=true', '?tls=tr%75e', '?tls=true#x', '?collation=utf8mb4_general_ci&tls=skip-verify']
const goSqlDriver: Client = {
  driver: 'go-sql-driver/mysql',
  missing: goMissing,
  versioned: () => 'go-sql-driver/mysql@1.5',
  run: goRun('go-sql-driver/mysql'),
  inputs: [...goQueries.map((query) => `USER:PASSWORD@tcp(HOST:PORT)/DB${query}`), 'mysql://USER:PASSWORD@HOST:PORT/DB?tls=true'],
}

const jdbc = 'jdbc:mariadb://HOST:PORT/DB?user=USER&password=PASSWORD'
const javaQueries = ['', '&useSSL=true', '&useSsl=true', '&useSSL=false', '&useSSL=TRUE', '&useSSL=1', '&useSSL=yes', '&useSSL', '&USESSL=true', '&useSSL=true&trustServerCertificate=true', '&useSSL=true&trustServerCertificate=false', '&trustServerCertificate=true', '&useSSL=true&serverSslCert=CA', '&serverSslCert=CA', '&useSSL=true&serverSslCert=/nonexistent/ca.crt', '&useSSL=true&disableSslHostnameVerification=true', '&useSSL=true&disableSslHostnameVerification=true&serverSslCert=CA', '&sslMode=VERIFY_IDENTITY', '&sslMode=verify-full', '&sslMode=REQUIRED', '&requireSSL=true', '&useSSL=true&useSSL=false', '&useSSL=false&useSSL=true', '&useSSL=false&useSSL', '&useSSL=true&serverSslCert=', '&useSSL=true&TRUSTSERVERCERTIFICATE=true', '&tls=true', '&useSSL=true#x']
const connectorJ: Client = {
  driver: 'mariadb-java-client',
  ...javaClient('mariadb-java-client'),
  versioned: () => 'mariadb-java-client@2.7',
  inputs: [...javaQueries.map((query) => jdbc + query), `${jdbc.replace('mariadb', 'mysql')}&useSSL=true`, 'jdbc:mariadb://HOST:PORT/DB?useSSL=true&user=USER&password=PASSWORD'],
}

const cli = findProgram('mariadb')
const flags = ['', '--ssl', '--skip-ssl', '--disable-ssl', '--ssl=1', '--ssl=0', '--ssl-ca=CA', '--ssl-verify-server-cert', '--ssl-verify-server-cert --ssl-ca=CA', '--ssl-ca=CA --ssl-verify-server-cert=1', '--ssl-verify-server-cert=0 --ssl-ca=CA', '--ssl-verify-server-cert --skip-ssl', '--skip-ssl --ssl-verify-server-cert', '--ssl-cipher=AES256-SHA', '--ssl --ssl-ca=CA', '--ssl-mode=REQUIRED', '--ssl-mode=VERIFY_IDENTITY --ssl-ca=CA', '--ssl-mode=DISABLED', '--tls-version=TLSv1.2', '--ssl --ssl-verify-server-cert --ssl-ca=CA', '--ssl-cipher= --ssl', '--skip-ssl --ssl-ca=CA', '--SKIP-SSL', '--ssl --ssl=', '--disable-ssl --ssl-ca=', '--disable-ssl --ssl', '--ssl-verify-server-cert=yes', '--ssl_verify_server_cert --ssl_ca=CA']
const mariadbCli: Client = {
  driver: 'mariadb-cli',
  missing: cli === null ? 'the mariadb command is not installed' : null,
  run: batch(process.execPath, [join(clients, 'client.mjs'), 'mariadb-cli', cli ?? '']),
  inputs: flags.map((each) => `mariadb --protocol=TCP --host=HOST --port=PORT --user=USER --password=PASSWORD ${each}`.trim()),
}

export const mysqlClients: readonly Client[] = [mysql2, mariadb, pymysql, goSqlDriver, connectorJ, mariadbCli]
