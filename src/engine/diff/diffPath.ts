/** Paths as they stand in the headers of a diff. */

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** One path at the start of `text`, in git's C-style quotes or up to a tab (behind it `diff -u` writes the time); `rest` is what follows. */
export function readPath(text: string): { path: string; rest: string } {
  if (text.startsWith('"')) {
    const quoted = readQuoted(text)
    if (quoted !== null) return quoted
  }
  const tab = text.indexOf('\t')
  return tab === -1 ? { path: text, rest: '' } : { path: text.slice(0, tab), rest: text.slice(tab) }
}

/** The two paths of `diff --git A B`; unquoted ones with blanks can only be told apart when they are equal behind their prefixes. */
export function readGitPair(text: string): [string, string] | null {
  if (text.startsWith('"') || text.endsWith('"')) {
    const first = text.startsWith('"') ? readPath(text) : { path: text.slice(0, text.indexOf(' "')), rest: text.slice(text.indexOf(' "')) }
    return first.path === '' || !first.rest.startsWith(' ') ? null : [first.path, readPath(first.rest.slice(1)).path]
  }
  const middle = (text.length - 1) / 2
  if (Number.isInteger(middle) && text[middle] === ' ') {
    const pair: [string, string] = [text.slice(0, middle), text.slice(middle + 1)]
    if (withoutPrefix(pair[0]) === withoutPrefix(pair[1])) return pair
  }
  const blank = text.indexOf(' ')
  return blank > 0 && text.indexOf(' ', blank + 1) === -1 ? [text.slice(0, blank), text.slice(blank + 1)] : null
}

/** `a/ b/`, and git's mnemonic ones: `i/ w/`, `c/ i/`, `c/ w/`, `o/ w/`. */
const prefixPairs = new Set(['ab', 'ba', 'iw', 'wi', 'ci', 'ic', 'cw', 'wc', 'ow', 'wo', '12', '21'])

/** True when two paths carry a pair of prefixes that differ, as git writes them; `--no-prefix` leaves both as they are. */
export function hasPrefixes(oldPath: string, newPath: string): boolean {
  return oldPath[1] === '/' && newPath[1] === '/' && prefixPairs.has(`${oldPath[0] ?? ''}${newPath[0] ?? ''}`)
}

export const withoutPrefix = (path: string): string => path.slice(path.indexOf('/') + 1)

/** Why a path must never be read from disk, else null. */
export function whyUnsafe(path: string): string | null {
  if (path === '') return 'the path is empty'
  if (path.includes('\0')) return 'the path holds a NUL'
  if (path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:[\\/]/.test(path)) return 'the path is absolute'
  // `\` separates folders on Windows.
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.' || segment === '..') return 'the path has an empty, `.` or `..` segment'
  }
  return null
}

function readQuoted(text: string): { path: string; rest: string } | null {
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (let at = 1; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '"') return { path: new TextDecoder().decode(new Uint8Array(bytes)), rest: text.slice(at + 1) }
    if (char !== '\\') {
      const point = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd)
      bytes.push(...encoder.encode(point))
      at += point.length - 1
      continue
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[0], 8))
      at += 3
      continue
    }
    const byte = escapes[text[at + 1] ?? '']
    if (byte === undefined) return null
    bytes.push(byte)
    at++
  }
  return null
}
