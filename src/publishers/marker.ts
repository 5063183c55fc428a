/** The hidden line by which a later run knows a comment of ours: `<!-- db-tls-gate:v1:CHECK:FINGERPRINTS:KEY:HASH -->`. */
import { createHash } from 'node:crypto'

export interface Marker {
  /** Of the findings that the comment is about. Empty: the comment is closed. */
  readonly fingerprints: readonly string[]
  /** Of the connection, whatever its mode; null: written by an older version. */
  readonly key: string | null
  /** Of the body in front of the marker; null as above. */
  readonly hash: string | null
}

/** The body with its marker. Two checks of one repository have different markers, by the name of their check run. */
export function marked(body: string, checkName: string, fingerprints: readonly string[], key: string): string {
  return `${body}\n\n${startOf(checkName)}${fingerprints.slice(0, MAX_FINGERPRINTS).join(',')}:${key}:${digest(body)} -->`
}

/** A body that no later run takes up again. */
export function markedClosed(body: string, checkName: string): string {
  return `${body}\n\n${startOf(checkName)} -->`
}

/** The author is for the forge to check: anyone can paste a marker. */
export function isOurComment(body: string, checkName: string): boolean {
  return body.includes(startOf(checkName))
}

export function readMarker(body: string, checkName: string): Marker {
  const at = body.lastIndexOf(startOf(checkName))
  const [names = '', key, hash] = at === -1 ? [] : (/^[\w.,:-]{0,2000}/.exec(body.slice(at + startOf(checkName).length))?.[0] ?? '').split(':')
  return { fingerprints: names.split(',').filter((name) => /^\w[\w.-]*$/.test(name)), key: hexadecimal(key), hash: hexadecimal(hash) }
}

/** What stands before the marker. */
export function withoutMarker(body: string, checkName: string): string {
  const at = body.lastIndexOf(startOf(checkName))
  return at === -1 ? body : body.slice(0, at).trimEnd()
}

/** Twelve hexadecimal characters. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

const MAX_FINGERPRINTS = 60

function startOf(checkName: string): string {
  return `<!-- db-tls-gate:v1:${digest(checkName)}:`
}

function hexadecimal(text: string | undefined): string | null {
  return text !== undefined && /^[0-9a-f]{12}$/.test(text) ? text : null
}
