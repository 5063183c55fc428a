/** The attacker: says "no TLS here" in the server's name, reads along, and hands everything on in clear so that nobody notices. */
import { connect } from 'node:net'
import { listen, type Forwarder } from './forward.js'

export interface Stripper extends Forwarder {
  /** Who sent a login in clear. */
  readonly users: readonly string[]
}

/** Codes in the place of a protocol version. https://www.postgresql.org/docs/current/protocol-message-formats.html */
const askForEncryption = new Set([80877103 /* SSLRequest */, 80877104 /* GSSENCRequest */])
const startup = 3

export async function stripPostgres(behind: number): Promise<Stripper> {
  const users: string[] = []
  const listener = await listen((client, track) => {
    let buffer = Buffer.alloc(0)
    const read = (part: Buffer) => {
      buffer = Buffer.concat([buffer, part])
      while (buffer.length >= 8) {
        const length = buffer.readInt32BE(0)
        const code = buffer.readInt32BE(4)
        if (askForEncryption.has(code)) {
          client.write('N')
          buffer = buffer.subarray(8)
        } else if (code >> 16 !== startup || length > 10_000) {
          // A TLS hello without a question first, a cancellation, noise.
          client.destroy()
          return
        } else if (buffer.length < length) return
        else {
          users.push(userOf(buffer.subarray(8, length)))
          client.off('data', read)
          const upstream = track(connect(behind, '127.0.0.1'))
          upstream.write(buffer)
          client.pipe(upstream).pipe(client)
          return
        }
      }
    }
    client.on('data', read)
  })
  return { ...listener, users }
}

/** `user\0name\0database\0…\0\0` */
function userOf(pairs: Buffer): string {
  const words = pairs.toString('utf8').split('\0')
  return words.find((_, index) => index % 2 === 1 && words[index - 1] === 'user') ?? ''
}
