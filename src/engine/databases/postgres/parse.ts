/**
 * What node-postgres makes of the TLS parameters of a URI, by its own parser.
 *
 * That parser opens the files that `sslcert`, `sslkey` and `sslrootcert` name, and the URI comes from whoever opened the pull request.
 * So it is never given the URI: it gets a constant host and those four parameters that name no file, rebuilt from decoded values.
 * It also writes a warning to stderr for `prefer`, `require` and `verify-ca`, which mean `verify-full` today: they are handed over as that.
 */
import pgConnectionString from 'pg-connection-string'

export type NodeSsl =
  | { readonly kind: 'absent' }
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly rejectUnauthorized: boolean; readonly comparesName: boolean }
  | { readonly kind: 'refused'; readonly reason: string }

/** Decoded parameters of the query, the last duplicate of each. `compatible`: `uselibpqcompat=true` is in force. */
export function nodeSsl(query: ReadonlyMap<string, string>, compatible: boolean): NodeSsl {
  const files = ['sslcert', 'sslkey', 'sslrootcert'].some((name) => (query.get(name) ?? '') !== '')
  const root = (query.get('sslrootcert') ?? '') !== ''
  const mode = query.get('sslmode') ?? ''
  // Two modes of the compatible reading depend on a file; the rest of this function could not hand that on.
  if (compatible && mode === 'verify-ca') return root ? { kind: 'on', rejectUnauthorized: true, comparesName: false } : { kind: 'refused', reason: '`sslmode=verify-ca` needs `sslrootcert`' }
  if (compatible && mode === 'require' && root) return { kind: 'on', rejectUnauthorized: true, comparesName: false }
  const ssl = parsedSsl(query, mode, compatible)
  if (ssl === undefined) return files ? { kind: 'on', rejectUnauthorized: true, comparesName: true } : { kind: 'absent' }
  // A file parameter makes an object of whatever `ssl` said before; `sslmode` is looked at afterwards.
  return files && mode === '' ? { kind: 'on', rejectUnauthorized: true, comparesName: true } : fromConfig(ssl)
}

function parsedSsl(query: ReadonlyMap<string, string>, mode: string, compatible: boolean): unknown {
  const parameters = new URLSearchParams()
  for (const name of ['ssl', 'sslnegotiation']) {
    const value = query.get(name)
    if (value !== undefined) parameters.set(name, value)
  }
  if (mode !== '') parameters.set('sslmode', !compatible && ['prefer', 'require', 'verify-ca'].includes(mode) ? 'verify-full' : mode)
  if (compatible) parameters.set('uselibpqcompat', 'true')
  return pgConnectionString.parse(`postgres://host/db?${parameters.toString()}`).ssl
}

function fromConfig(ssl: unknown): NodeSsl {
  if (ssl === false || ssl === '') return { kind: 'off' }
  if (ssl === 'no-verify') return { kind: 'on', rejectUnauthorized: false, comparesName: true }
  if (typeof ssl === 'string') return { kind: 'refused', reason: 'it takes `ssl` from the URI for `true`, `1`, `0` or `no-verify` only' }
  const rejectUnauthorized = !(typeof ssl === 'object' && ssl !== null && 'rejectUnauthorized' in ssl && ssl.rejectUnauthorized === false)
  return { kind: 'on', rejectUnauthorized, comparesName: true }
}
