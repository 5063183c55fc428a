/** PostgreSQL in five roles: four servers and an attacker. Who logged in is in their logs. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCertificates, type Pair } from './certificates.js'
import { allOrNone, type Servers } from './fleet.js'
import { findProgram, postgresFolders, unprivileged } from './found.js'
import { freePorts, leashed, pause, type Account, type Leashed } from './leash.js'
import { stripPostgres } from './postgresStripper.js'
import type { Login, Role } from './roles.js'

const initdb = findProgram('initdb', postgresFolders())
const postgres = findProgram('postgres', postgresFolders())
const account = unprivileged('postgres')

export const postgresServers: Servers = {
  title: 'PostgreSQL',
  database: 'postgres',
  missing:
    initdb === null || postgres === null ? 'PostgreSQL is not installed' : findProgram('openssl') === null ? 'openssl is not installed' : account === null ? 'there is no account that PostgreSQL can run as' : null,
  start: async (folder, users) => {
    if (initdb === null || postgres === null || account === null) throw new Error('asked to start what is missing')
    const certificates = makeCertificates(join(folder, 'tls'), account)
    const home = join(folder, 'servers')
    mkdirSync(home)
    own(home, account)
    const template = join(home, 'template')
    const quietly: ExecFileSyncOptions = { ...account, cwd: home, stdio: ['pipe', 'ignore', 'pipe'], env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } }
    execFileSync(initdb, ['-D', template, '--auth=trust', '--username=postgres', '--no-sync', '--locale=C', '--encoding=UTF8'], quietly)
    // One account per attempt: the name in the log tells which attempt it was.
    const accounts = `do $$ begin for i in 0..${users} loop execute format('create role u%s login', i); end loop; end $$;`
    // `…/postgres#?sslmode=…` is a database of that name to clients that know no fragments.
    execFileSync(postgres, ['--single', '-D', template, 'postgres'], { ...quietly, input: `${accounts}\ncreate database "postgres#";\n` })

    const pairs: readonly (readonly [Role, Pair | null])[] = [['plaintext', null], ['untrusted', certificates.untrusted], ['wrongName', certificates.wrongName], ['correct', certificates.correct]]
    const ports = await freePorts(pairs.length)
    const running = await allOrNone(
      pairs.map(async ([role, pair], index) => {
        const port = ports[index] ?? 0
        execFileSync('cp', ['-a', template, join(home, role)], quietly)
        writeFileSync(join(home, `${role}.hba`), `${pair === null ? 'host' : 'hostssl'} all all 127.0.0.1/32 trust\n`)
        const server = leashed(postgres, [...settings(home, role, port), ...(pair === null ? [] : tls(pair))], { account, signal: 'INT' })
        try {
          await server.until(/database system is ready to accept connections/)
        } catch (error) {
          await server.stop()
          throw error
        }
        return { role, port, server }
      }),
      ({ server }) => server.stop(),
    )
    const portOf = (role: Role) => running.find((each) => each.role === role)?.port ?? 0
    const stripper = await stripPostgres(portOf('plaintext'))
    return {
      certificates,
      ports: { plaintext: portOf('plaintext'), untrusted: portOf('untrusted'), wrongName: portOf('wrongName'), correct: portOf('correct'), stripped: stripper.port },
      stop: () => stop(running.map(({ server }) => server), stripper),
    }
  },
}

function settings(home: string, role: Role, port: number): string[] {
  const written = { fsync: 'off', autovacuum: 'off', shared_buffers: '1MB', max_connections: '50', max_wal_senders: '0', log_connections: 'on', lc_messages: 'C', hba_file: join(home, `${role}.hba`) }
  return ['-D', join(home, role), '-h', '127.0.0.1', '-p', String(port), '-k', '', ...Object.entries(written).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

function tls({ certificate, key }: Pair): string[] {
  return ['-c', 'ssl=on', '-c', `ssl_cert_file=${certificate}`, '-c', `ssl_key_file=${key}`]
}

async function stop(running: readonly Leashed[], stripper: Awaited<ReturnType<typeof stripPostgres>>): Promise<Login[]> {
  // A client may be gone before the server has read its last packet.
  await pause(300)
  await stripper.close()
  const stopped = await Promise.all(running.map(async (server) => loginsOf(await server.stop())))
  const stripped = stripper.users.map((user): Login => ({ user, encrypted: false }))
  return [...stopped.flat(), ...stripped]
}

/** A login that `hostssl` turns away has told its name all the same. */
function loginsOf(log: string): Login[] {
  return log.split('\n').flatMap((line): Login[] => {
    const accepted = /connection authorized: user=(\S+) (.*)/.exec(line)
    if (accepted !== null) return [{ user: accepted[1] ?? '', encrypted: /SSL enabled/.test(accepted[2] ?? '') }]
    const refused = /no pg_hba\.conf entry for host "[^"]*", user "([^"]*)", database "[^"]*", (no encryption|SSL encryption)/.exec(line)
    return refused === null ? [] : [{ user: refused[1] ?? '', encrypted: refused[2] === 'SSL encryption' }]
  })
}

function own(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}
