/** Where is the host of a connection? Decides whether there is a network at all; never decides how bad cleartext is on it. */
import type { Connection, Host, Locality } from './model.js'

/**
 * `configured` answers for hosts that the config names.
 * A host put in at run time is `unknown`, also with a loopback default: the default is for the developer's machine, the diff for production.
 */
export function localityOf(connection: Connection, configured: (host: string) => 'local' | 'internal' | null): Locality {
  const { hosts } = connection
  if (hosts.length === 0) return withoutHost(connection)
  const localities = hosts.map((host) => localityOfHost(host, configured))
  return weakest.find((locality) => localities.includes(locality)) ?? 'unknown'
}

/** With several hosts the one farthest away counts. */
const weakest: readonly Locality[] = ['remote', 'unknown', 'placeholder', 'internal', 'local']

/** A whole text without a host means this machine in every client of the family; loose settings may get theirs elsewhere. */
function withoutHost({ notation, database, user }: Connection): Locality {
  const whole = notation === 'uri' || notation === 'jdbc' || (notation === 'keywords' && (database.kind !== 'absent' || user.kind !== 'absent'))
  return whole ? 'local' : 'unknown'
}

function localityOfHost(host: Host, configured: (host: string) => 'local' | 'internal' | null): Locality {
  if (host.kind === 'socket') return 'local'
  if (host.kind === 'hole') return 'unknown'
  const name = host.name.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (name === '') return 'local'
  const named = configured(name)
  if (named !== null) return named
  if (isLoopback(name)) return 'local'
  if (isPlaceholder(host.name)) return 'placeholder'
  return isInternal(name) ? 'internal' : 'remote'
}

/** RFC 6761 section 6.3 (`localhost`), RFC 1122 3.2.1.3 (127/8), RFC 4291 2.5.3 (::1); 0.0.0.0 reaches this machine on Linux. */
function isLoopback(name: string): boolean {
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === 'localhost.localdomain' ||
    /^127(?:\.\d{1,3}){3}$/.test(name) ||
    name === '0.0.0.0' ||
    name === '::1' ||
    name === '0:0:0:0:0:0:0:1' ||
    /^::ffff:127(?:\.\d{1,3}){3}$/.test(name)
  )
}

/** RFC 2606 names and what people write where the reader is to put a host. */
function isPlaceholder(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    /[<>]/.test(name) ||
    /^(?:\[?your[-_ ].{0,80}|(?:db[-_]?)?host(?:name)?|server(?:name)?|x{3,}|\*{3,})$/.test(lower) ||
    /(?:^|\.)example(?:\.(?:com|org|net))?$/.test(lower) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ||
    /\.(?:test|invalid)$/.test(lower)
  )
}

/** Single labels, names that public DNS does not resolve, and addresses of RFC 1918, 3927, 4193, 4291 and 6598. */
function isInternal(name: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name))
    return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(name)
  if (name.includes(':')) return /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(name)
  return !name.includes('.') || /\.(?:internal|local|lan|intranet|corp|home\.arpa|svc|cluster\.local|docker|consul|mesos|thisdcos\.directory)$/.test(name) || /\.svc\./.test(name)
}
