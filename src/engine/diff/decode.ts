import { wideEncoding, wideText } from './wide.js'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'utf-32' | 'latin-1' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too large' }

/** Bytes; a larger file is `unread`, never skipped. */
export const sizeLimit = 5 * 1024 * 1024

/** git's own rule: a NUL among the first 8,000 bytes makes a file binary (buffer_is_binary in xdiff-interface.c). */
const binaryProbe = 8000

/**
 * Files of these kinds are read whatever bytes they hold: one NUL in a comment makes GitHub and git show no diff, and does not keep
 * a program from running.
 */
const textKinds = /\.(?:py|pyi|[cm]?[jt]sx?|go|java|kts?|scala|groovy|gradle|rb|php|cs|fs|vb|rs|swift|exs?|erl|pl|pm|dart|cc?|cpp|h|hpp|sh|bash|ps1|sql|lua|r|ya?ml|jsonc?|toml|ini|cfg|conf|properties|env|xml|tf|hcl|md|txt)$/i

/**
 * The text of a file without its byte order mark. Bytes that are no UTF-8 are read as Latin-1: nothing is refused for its encoding.
 * With a NUL in it, a file is text only when the rest is UTF-8 or `path` has the ending of a text.
 */
export function decode(bytes: Uint8Array, path = ''): Decoded {
  if (bytes.length > sizeLimit) return { kind: 'too large' }
  const wide = wideEncoding(bytes)
  if (wide !== null) return { kind: 'text', text: wideText(bytes, wide), encoding: wide.size === 4 ? 'utf-32' : 'utf-16' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    if (bytes.subarray(0, binaryProbe).includes(0) && !textKinds.test(path)) return { kind: 'binary' }
    return { kind: 'text', text: latin1(bytes), encoding: 'latin-1' }
  }
}

/** Not TextDecoder('latin1'): that is windows-1252 in disguise and maps 0x80 to 0x9F elsewhere. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
