/** MariaDB in five roles: four servers and an attacker. Who logged in, and over what, is in their general logs. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCertificates, type Pair } from './certificates.js'
import { allOrNone, type Servers } from './fleet.js'
import { findProgram, unprivileged } from './found.js'
import { forward } from './forward.js'
import { freePorts, leashed, pause } from './leash.js'
import type { Login, Role } from './roles.js'

const mariadbd = findProgram('mariadbd')
const install = findProgram('mariadb-install-db')
const account = unprivileged('mysql')

export const mysqlServers: Servers = {
  title: 'MariaDB',
  missing:
    mariadbd === null || install === null ? 'MariaDB is not installed' : findProgram('openssl') === null ? 'openssl is not installed' : account === null ? 'there is no account that MariaDB can run as' : null,
  // Which needs no grant.
  database: 'information_schema',
  start: async (folder, users) => {
    if (mariadbd === null || install === null || account === null) throw new Error('asked to start what is missing')
    const certificates = makeCertificates(join(folder, 'tls'), account)
    const home = join(folder, 'servers')
    mkdirSync(home)
    if (account.uid !== undefined && account.gid !== undefined) chownSync(home, account.uid, account.gid)
    const quietly: ExecFileSyncOptions = { ...account, cwd: home, stdio: ['pipe', 'ignore', 'pipe'], env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } }
    const template = join(home, 'template')
    execFileSync(install, ['--no-defaults', `--datadir=${template}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve', ...small], quietly)
    // One account per attempt, all with one password: the name in the log tells which attempt it was.
    const accounts = join(folder, 'accounts.sql')
    const names = Array.from({ length: users }, (_, index) => `'u${index}'@'%' identified by 'password'`)
    // A statement of an init file may be 60,000 bytes long and no longer.
    const portions = Array.from({ length: Math.ceil(names.length / 500) }, (_, index) => names.slice(500 * index, 500 * (index + 1)))
    writeFileSync(accounts, `${portions.map((portion) => `create user ${portion.join(', ')};\n`).join('')}delete from mysql.global_priv where User = '';\nflush privileges;\n`)

    const pairs: readonly (readonly [Role, Pair | null])[] = [['plaintext', null], ['untrusted', certificates.untrusted], ['wrongName', certificates.wrongName], ['correct', certificates.correct]]
    const ports = await freePorts(pairs.length)
    const running = await allOrNone(
      pairs.map(async ([role, pair], index) => {
        const [port, data, log] = [ports[index] ?? 0, join(home, role), join(home, `${role}.log`)]
        execFileSync('cp', ['-a', template, data], quietly)
        const words = ['--no-defaults', `--datadir=${data}`, '--bind-address=127.0.0.1', `--port=${port}`, `--socket=${join(home, `${role}.sock`)}`, '--skip-name-resolve', '--general-log=1', `--general-log-file=${log}`, `--init-file=${accounts}`, ...small]
        const server = leashed(mariadbd, [...words, ...(pair === null ? ['--skip-ssl'] : [`--ssl-cert=${pair.certificate}`, `--ssl-key=${pair.key}`])], { account })
        try {
          await server.until(/ready for connections/)
        } catch (error) {
          await server.stop()
          throw error
        }
        return { role, port, server, log }
      }),
      ({ server }) => server.stop(),
    )
    const portOf = (role: Role) => running.find((each) => each.role === role)?.port ?? 0
    // The offer of TLS is a bit in the server's greeting; this attacker greets as the server that has none.
    const attacker = await forward(portOf('plaintext'))
    return {
      certificates,
      ports: { plaintext: portOf('plaintext'), untrusted: portOf('untrusted'), wrongName: portOf('wrongName'), correct: portOf('correct'), stripped: attacker.port },
      stop: async () => {
        await pause(300)
        await attacker.close()
        await Promise.all(running.map(({ server }) => server.stop()))
        return running.flatMap(({ log }) => loginsOf(readFileSync(log, 'utf8')))
      },
    }
  },
}

/** A server that holds nothing needs little. */
const small = ['--innodb-buffer-pool-size=8M', '--innodb-log-file-size=4M', '--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync', '--key-buffer-size=64K', '--aria-pagecache-buffer-size=1M', '--skip-log-bin', '--performance-schema=off']

/** `12 Connect	u7@127.0.0.1 on shop using SSL/TLS`; a refused one has a name as well. */
function loginsOf(log: string): Login[] {
  return [...log.matchAll(/\bConnect\s+(u\d+)@\S+ .*?using (\S+)/g)].map(([, user = '', transport]): Login => ({ user, encrypted: transport === 'SSL/TLS' }))
}
