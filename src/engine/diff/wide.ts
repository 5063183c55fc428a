/** UTF-16 and UTF-32, with and without a byte order mark: editors of Windows and PowerShell's `>` write them, and no other reader of ours finds a word in them. */

export interface Wide {
  readonly size: 2 | 4
  readonly bigEndian: boolean
}

/** As much as tells ASCII with NULs between from anything else. */
const probe = 8000

/** null: it is neither. */
export function wideEncoding(bytes: Uint8Array): Wide | null {
  const [a, b, c, d] = bytes
  if (bytes.length % 4 === 0 && a === 0xff && b === 0xfe && c === 0 && d === 0) return { size: 4, bigEndian: false }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { size: 4, bigEndian: true }
  if (a === 0xff && b === 0xfe) return { size: 2, bigEndian: false }
  if (a === 0xfe && b === 0xff) return { size: 2, bigEndian: true }
  return bytes.includes(0) ? byItsNuls(bytes.subarray(0, probe)) : null
}

/** Text that is mostly ASCII has NULs in the same place of nearly every unit, and nowhere else. */
function byItsNuls(bytes: Uint8Array): Wide | null {
  const units = Math.floor(bytes.length / 4)
  if (units < 2) return null
  const nuls = [0, 0, 0, 0]
  for (let at = 0; at < units * 4; at++) if (bytes[at] === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls.map((count) => count / units)
  const [most, few] = [0.7, 0.1]
  if (second > most && third > most && fourth > most && first < few) return { size: 4, bigEndian: false }
  if (first > most && second > most && third > most && fourth < few) return { size: 4, bigEndian: true }
  if (second > most && fourth > most && first < few && third < few) return { size: 2, bigEndian: false }
  return first > most && third > most && second < few && fourth < few ? { size: 2, bigEndian: true } : null
}

/** Without the byte order mark; what is no character is U+FFFD, a piece of one at the end is dropped. */
export function wideText(bytes: Uint8Array, { size, bigEndian }: Wide): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % size))
  const parts: string[] = []
  for (let from = 0; from < view.byteLength; from += 8192) {
    const codes: number[] = []
    for (let at = from; at < Math.min(view.byteLength, from + 8192); at += size) codes.push(size === 2 ? view.getUint16(at, !bigEndian) : view.getUint32(at, !bigEndian))
    parts.push(size === 2 ? String.fromCharCode(...codes) : String.fromCodePoint(...codes.map((code) => (code > 0x10ffff ? 0xfffd : code))))
  }
  return parts.join('').replace(/^\uFEFF/, '')
}
