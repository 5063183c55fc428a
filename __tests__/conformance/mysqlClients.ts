/** MySQL's and MariaDB's clients and what each is given. What they should do is written nowhere here: the engine says it, the servers see it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { batch, type Client } from './client.js'
import { output, pythonWith } from './found.js'

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

export const mysqlClients: readonly Client[] = [mysql2, mariadb, pymysql]
