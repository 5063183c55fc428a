/** Which files are worth keeping in memory. */
export interface Interest {
  /** The user's globs. */
  readonly includesPath: (path: string) => boolean
  /** Cheap; answers yes when in doubt. */
  readonly concerns: (text: string) => boolean
}

/** Latin-1 keeps every ASCII letter in its place, whatever the encoding; UTF-16 and what is no text is left to the engine. */
export function mayMatter(bytes: Uint8Array, { concerns }: Interest): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return marked || concerns(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}
