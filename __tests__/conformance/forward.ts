/** A connection in between: an attacker on the wire. */
import { connect, createServer, type Socket } from 'node:net'

export interface Forwarder {
  readonly port: number
  readonly close: () => Promise<void>
}

/** `hello`: whether a client may open with a TLS hello. A server that knows no TLS may wait for the rest of it for ever, and the tests would with it. */
export async function forward(behind: number, { hello = true } = {}): Promise<Forwarder> {
  return listen((client, track) => {
    const server = track(connect(behind, '127.0.0.1'))
    client.once('data', (bytes: Buffer) => {
      if (!hello && bytes[0] === handshake) {
        client.destroy()
        server.destroy()
        return
      }
      server.write(bytes)
      client.pipe(server)
    })
    server.pipe(client)
    client.on('close', () => server.destroy())
    server.on('close', () => client.end())
  })
}

/** The content type of a TLS record that opens a connection. RFC 8446, 5.1 */
const handshake = 0x16

/** A listener of the loopback; `track` makes sure that a socket goes with it. */
export async function listen(serve: (client: Socket, track: (socket: Socket) => Socket) => void): Promise<Forwarder> {
  const sockets = new Set<Socket>()
  const track = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    return socket.on('error', () => socket.destroy())
  }
  const server = createServer((client) => {
    serve(track(client), track)
  })
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
