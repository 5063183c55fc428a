/** JDBC drivers, in one Java program that needs no build. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { batch, type Client, type Machine } from './client.js'
import { findProgram } from './found.js'

const java = findProgram('javac') === null ? null : findProgram('java')
const program = join(process.cwd(), '__tests__', 'conformance', 'clients', 'Client.java')

/** `jar`: the driver as Debian installs it. */
export function javaClient(jar: string): Pick<Client, 'missing' | 'run'> {
  const path = `/usr/share/java/${jar}.jar`
  return {
    missing: java === null ? 'there is no JDK' : existsSync(path) ? null : `${jar}.jar is not installed`,
    run: batch(java, ({ home, ca }: Machine) => ['-XX:TieredStopAtLevel=1', '-Xshare:auto', `-Duser.home=${home}`, `-Djava.io.tmpdir=${home}`, '-cp', path, program, ca ?? '-'], {
      write: (jobs) => jobs.map(({ id, text = '' }) => `${id} ${Buffer.from(text).toString('base64')}\n`).join(''),
      read: (line) => {
        const [id = '', kind, message = ''] = line.split(' ')
        return { id, ok: kind === 'ok', message: Buffer.from(message, 'base64').toString() }
      },
    }),
  }
}
