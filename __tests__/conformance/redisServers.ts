/** Redis in five roles. Whoever is let in writes its name: the keys tell who came, and over which port. */
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCertificates, type Pair } from './certificates.js'
import { allOrNone, type Servers } from './fleet.js'
import { findProgram, unprivileged } from './found.js'
import { forward } from './forward.js'
import { freePorts, leashed, pause } from './leash.js'
import type { Login, Role } from './roles.js'

const redis = findProgram('redis-server')
const cli = findProgram('redis-cli')
const account = unprivileged('redis') ?? {}

export const redisServers: Servers = {
  title: 'Redis',
  missing: redis === null || cli === null ? 'Redis is not installed' : findProgram('openssl') === null ? 'openssl is not installed' : null,
  database: '0',
  start: async (folder, users) => {
    const certificates = makeCertificates(join(folder, 'tls'), account)
    const home = join(folder, 'servers')
    mkdirSync(home)
    if (account.uid !== undefined && account.gid !== undefined) chownSync(home, account.uid, account.gid)
    // Any password will do; the name tells which attempt it was.
    const accounts = join(folder, 'users.acl')
    writeFileSync(accounts, `user default on nopass ~* &* +@all\n${Array.from({ length: users }, (_, index) => `user u${index} on nopass ~* &* +@all\n`).join('')}`)
    chmodSync(accounts, 0o644)
    const pairs: readonly (readonly [Role, Pair | null])[] = [['plaintext', null], ['untrusted', certificates.untrusted], ['wrongName', certificates.wrongName], ['correct', certificates.correct]]
    const ports = await freePorts(pairs.length)
    const running = await allOrNone(
      pairs.map(async ([role, pair], index) => {
        const port = ports[index] ?? 0
        const words = ['--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'no', '--aclfile', accounts, '--daemonize', 'no']
        const server = leashed(redis ?? '', [...words, ...(pair === null ? ['--port', String(port)] : ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', '--tls-cert-file', pair.certificate, '--tls-key-file', pair.key, '--tls-ca-cert-file', certificates.ca])], { account })
        try {
          await server.until(/Ready to accept connections/)
        } catch (error) {
          await server.stop()
          throw error
        }
        return { role, port, server, encrypted: pair !== null }
      }),
      ({ server }) => server.stop(),
    )
    const portOf = (role: Role) => running.find((each) => each.role === role)?.port ?? 0
    // Nothing is negotiated: all that an attacker can do is to be a server that knows no TLS.
    const attacker = await forward(portOf('plaintext'), { hello: false })
    const honest = await forward(portOf('plaintext'), { hello: false })
    return {
      certificates,
      ports: { plaintext: honest.port, untrusted: portOf('untrusted'), wrongName: portOf('wrongName'), correct: portOf('correct'), stripped: attacker.port },
      stop: async () => {
        await pause(300)
        await Promise.all([attacker.close(), honest.close()])
        const logins = running.flatMap(({ port, encrypted }) =>
          execFileSync(cli ?? '', ['-p', String(port), ...(encrypted ? ['--tls', '--insecure'] : []), 'keys', 'u*'], { encoding: 'utf8' })
            .split('\n')
            .flatMap((line): Login[] => (line === '' ? [] : [{ user: line.trim(), encrypted }])),
        )
        await Promise.all(running.map(({ server }) => server.stop()))
        return logins
      },
    }
  },
}
