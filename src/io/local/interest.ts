/** Which files are worth keeping in memory. */
export interface Interest {
  /** The user's globs. */
  readonly includesPath: (path: string) => boolean
  /** A patch, or the bytes of a whole file. Cheap; answers yes when in doubt. */
  readonly concerns: (patchOrFile: string | Uint8Array) => boolean
}

/** Bytes are looked at as they are: every ASCII letter is in its place, whatever the encoding; only UTF-16 is left to the engine. */
export function mayMatter(bytes: Uint8Array, { concerns }: Interest): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return marked || concerns(bytes)
}
