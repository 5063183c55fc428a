/** Redis' clients and what each is given. What they should do is written nowhere here: the engine says it, the servers see it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { batch, type Client } from './client.js'
import { findProgram, output, pythonWith } from './found.js'
import { goMissing, goRun } from './goClient.js'

const clients = join(process.cwd(), '__tests__', 'conformance', 'clients')
const plain = 'redis://USER:PASSWORD@HOST:PORT/0'
const secure = 'rediss://USER:PASSWORD@HOST:PORT/0'

/** One text each under every client. */
const texts = [
  plain,
  `${plain}?ssl=true`,
  `${plain}?tls=true`,
  `${plain}?ssl_cert_reqs=required`,
  `${plain}?sslmode=verify-full`,
  `${plain}?family=4`,
  `${plain}#frag`,
  secure,
  `${secure}?ssl=false`,
  `${secure}?family=4`,
  `${secure}?ssl_cert_reqs=none`,
  `${secure}?ssl_cert_reqs=NONE`,
  `${secure}?ssl_cert_reqs=required`,
  `${secure}?ssl_cert_reqs=required&ssl_ca_certs=CA`,
  `${secure}?ssl_check_hostname=true`,
  `${secure}?ssl_check_hostname=false`,
  `${secure}?ssl_ca_certs=CA&ssl_check_hostname=true`,
  `${secure}?rejectUnauthorized=false`,
  `${secure}?skip_verify=true`,
  `${secure}?tlsInsecure=true`,
  `${secure}#frag`,
  'REDISS://USER:PASSWORD@HOST:PORT/0',
  'redis+ssl://USER:PASSWORD@HOST:PORT/0',
  'redis+tls://USER:PASSWORD@HOST:PORT/0',
  'rediss://USER:PASSWORD@HOST:PORT',
]
const parts = { host: 'HOST', port: 'PORT', username: 'USER', password: 'PASSWORD' }

function node(driver: string, module: string, inputs: Client['inputs']): Client {
  const installed = existsSync(join('node_modules', module))
  return { driver, missing: installed ? null : `${module} is not installed`, run: batch(process.execPath, [join(clients, 'client.mjs'), driver]), inputs: [...texts, ...inputs] }
}

const ioredis = node('ioredis', 'ioredis', [
  { settings: { ...parts, tls: {} } },
  { settings: { ...parts, tls: { rejectUnauthorized: false } } },
  { settings: { url: plain, options: { tls: {} } } },
  { settings: { url: secure, options: { tls: { rejectUnauthorized: false } } } },
])

const nodeRedis = node('node-redis', 'redis', [
  { settings: { url: plain, socket: { tls: false } } },
  { settings: { url: secure, socket: { rejectUnauthorized: false } } },
  { settings: { url: secure, socket: { tls: true } } },
])

const python = pythonWith('redis')
const redisPy: Client = {
  driver: 'redis-py',
  missing: python === null ? 'redis-py is not installed' : null,
  versioned: () => `redis-py@${output(python ?? '', ['-c', 'import redis; print(redis.__version__)'])}`,
  run: batch(python, [join(clients, 'client.py'), 'redis-py']),
  inputs: [
    ...texts,
    { settings: { ...parts, ssl: true } },
    { settings: { ...parts, ssl: true, ssl_cert_reqs: 'none' } },
    { settings: { ...parts, ssl: true, ssl_ca_certs: 'CA', ssl_check_hostname: true } },
    { settings: { url: secure, ssl_cert_reqs: 'none' } },
  ],
}

const cli = findProgram('redis-cli')
const redisCli: Client = {
  driver: 'redis-cli',
  missing: cli === null ? 'redis-cli is not installed' : null,
  run: batch(process.execPath, [join(clients, 'client.mjs'), 'redis-cli', cli ?? '']),
  inputs: texts,
}

/** 1.8 in Debian 12. */
const redigo: Client = { driver: 'redigo', missing: goMissing, run: goRun('redigo'), inputs: texts }

export const redisClients: readonly Client[] = [ioredis, nodeRedis, redisPy, redisCli, redigo]
