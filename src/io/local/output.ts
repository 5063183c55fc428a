/**
 * The standard output. Pipes and files are written to by their number: setting up Node's stream for them takes a twentieth of what the
 * explanation of one URI costs. A terminal, and a pipe that takes no more for now, are the stream's business.
 */
import { fstatSync, statSync, writeSync } from 'node:fs'
import { errorCode } from './errorCode.js'

const NUMBER = 1

/** Writes a text; it resolves when the reader has taken it. */
export function openOutput(): (text: string) => Promise<void> {
  let streams = false
  const byStream = (bytes: Uint8Array): Promise<void> => new Promise((taken) => void withoutReader(process.stdout).write(bytes, () => taken()))
  return async (text) => {
    const bytes = Buffer.from(text)
    streams ||= isShown()
    let written = 0
    while (!streams && written < bytes.length) {
      try {
        written += writeSync(NUMBER, bytes, written)
      } catch (error) {
        const code = errorCode(error)
        if (code === 'EPIPE') process.exit()
        if (code !== 'EAGAIN') throw error
        streams = true
      }
    }
    if (streams) await byStream(bytes.subarray(written))
  }
}

let terminal: boolean | null = null

/** Does someone watch? */
export function isShown(): boolean {
  terminal ??= isDevice() && process.stdout.isTTY
  return terminal
}

/** A device that shows what it is given, as far as its number tells. */
function isDevice(): boolean {
  const device = fstatSync(NUMBER)
  if (!device.isCharacterDevice()) return false
  return process.platform === 'win32' || statSync('/dev/null', { throwIfNoEntry: false })?.rdev !== device.rdev
}

const watched = new WeakSet<NodeJS.WriteStream>()

/** A reader that has seen enough (`| head`) is no failure and needs no word. */
export function withoutReader(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (watched.has(stream)) return stream
  watched.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return stream
}
