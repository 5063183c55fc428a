// node client.mjs DRIVER [PROGRAM]: tries every job of standard input, a JSON array of {id, text?, settings?, env?}, and prints {id, ok, message} for each, a line each.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const SECONDS = 8
const drivers = { pg: nodePostgres, postgres: postgresJs, psql, mysql2, mariadb, 'mariadb-cli': mariadbCli, ioredis, 'node-redis': nodeRedis, 'redis-cli': redisCli }

async function nodePostgres(text, settings) {
  const { default: pg } = await import('pg')
  const client = new pg.Client(text ?? settings)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
  } finally {
    client.end().catch(() => {})
  }
}

async function postgresJs(text, { url, ...settings } = {}) {
  const { default: postgres } = await import('postgres')
  const sql = postgres(text ?? url, { ...settings, max: 1, connect_timeout: SECONDS })
  try {
    await sql`select 1`
  } finally {
    await sql.end({ timeout: 0 })
  }
}

async function psql(text) {
  await promisify(execFile)(process.argv[3], ['-X', '-w', '-At', '-c', 'select 1', text])
}

async function mysql2(text, { uri, ...settings } = {}) {
  const { default: driver } = await import('mysql2/promise')
  const connection = await driver.createConnection(text ?? (uri === undefined ? settings : { uri, ...settings }))
  await connection.query('select 1')
  connection.destroy()
}

async function mariadb(text, settings) {
  const driver = await import('mariadb')
  const connection = await driver.createConnection(text ?? settings)
  await connection.query('select 1')
  connection.destroy()
}

async function mariadbCli(text) {
  await promisify(execFile)(process.argv[3], ['--no-defaults', ...text.split(' ').slice(1), '-e', 'select 1'], { timeout: SECONDS * 1000 })
}

async function ioredis(text, { url, options, ...settings } = {}, id) {
  const { Redis } = await import('ioredis')
  const once = { maxRetriesPerRequest: 0, retryStrategy: null, lazyConnect: true, connectTimeout: SECONDS * 1000 }
  const client = (text ?? url) === undefined ? new Redis({ ...settings, ...once }) : new Redis(text ?? url, { ...options, ...once })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.set(id, '1')
  } finally {
    client.disconnect()
  }
}

async function nodeRedis(text, settings, id) {
  const { createClient } = await import('redis')
  const socket = { ...settings?.socket, reconnectStrategy: false, connectTimeout: SECONDS * 1000 }
  const client = createClient(text === undefined ? { ...settings, socket } : { url: text, socket })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.set(id, '1')
  } finally {
    try {
      client.destroy()
    } catch {
      // It never was open.
    }
  }
}

async function redisCli(text, _, id) {
  const { stdout } = await promisify(execFile)(process.argv[3], ['-u', text, 'set', id, '1'], { timeout: SECONDS * 1000 })
  if (stdout.trim() !== 'OK') throw new Error(stdout)
}

/** Node's drivers take certificates, not their files: `ca` names the file here. */
function withContents(settings) {
  if (typeof settings !== 'object' || settings === null) return settings
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, name === 'ca' && typeof value === 'string' && value.startsWith('/') ? readFileSync(value, 'utf8') : withContents(value)]))
}

/** A driver that never answers has not connected. */
function inTime(promise) {
  let timer
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('no answer')), SECONDS * 1000)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

let last = null
// Some drivers throw out of a socket's event, where nobody can catch it.
process.on('uncaughtException', (error) => last?.(error))
process.on('unhandledRejection', (error) => last?.(error))

for (const { id, text, settings, env = {} } of JSON.parse(readFileSync(0, 'utf8'))) {
  Object.assign(process.env, env)
  const thrown = new Promise((_, reject) => (last = reject))
  const answer = await inTime(Promise.race([thrown, drivers[process.argv[2]](text, settings === undefined ? undefined : withContents(settings), id)])).then(
    () => ({ id, ok: true, message: '' }),
    (error) => ({ id, ok: false, message: String(error?.message ?? error) }),
  )
  console.log(JSON.stringify(answer))
  for (const name of Object.keys(env)) delete process.env[name]
}
process.exit(0)
