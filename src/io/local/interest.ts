/** Which files are worth keeping in memory. */
export interface Interest {
  /** The user's globs. */
  readonly includesPath: (path: string) => boolean
  /** A patch, or the bytes of a whole file. Cheap; answers yes when in doubt. */
  readonly concerns: (patchOrFile: string | Uint8Array) => boolean
}

/** Bytes are looked at as they are: every ASCII letter is in its place, whatever the encoding, but in UTF-16 and UTF-32, of which the engine says yes. */
export function mayMatter(bytes: Uint8Array, { concerns }: Interest): boolean {
  return concerns(bytes)
}
