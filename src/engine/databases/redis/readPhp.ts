/** PHP: `new Predis\Client('tls://cache:6380')`, `$redis->connect('tls://cache', 6380)`. The scheme is the transport's. https://www.php.net/manual/en/transports.inet.php */
import { sliceText, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { endpointOf, hostsOfAuthority } from '../notation/hosts.js'
import { uriConnection } from '../notation/uriConnection.js'

const transport = /^(tls|ssl|tcp|redis|rediss):\/\/(?=\S)/i

/** null: it is no such text, or in no call of theirs. */
export function readPhp(text: MappedText, candidate: Candidate, beside: readonly Parameter[], imports: readonly string[]): Connection | null {
  const lead = transport.exec(text.text)
  if (lead === null) return null
  const scheme = (lead[1] ?? '').toLowerCase()
  const calledBy = (pattern: RegExp) => candidate.sites.some(({ callee }) => callee !== null && pattern.test(callee))
  if (calledBy(/^(?:Predis\.)?Client$/) && imports.some((name) => /^Predis\b/.test(name)) && !scheme.startsWith('redis')) {
    const read = uriConnection(text, { from: 0, to: text.text.length, schemeLength: scheme.length }, { family: 'redis', candidate, beside, passwordNames: ['password'] })
    const redis = scheme === 'tcp' ? 'redis' : 'rediss'
    // `?ssl[verify_peer]=0` sets what PHP's stream does.
    const parameters = read.parameters.map((parameter): Parameter => ({ ...parameter, name: parameter.name.replace(/^ssl\[(\w{1,40})\]$/, '$1') }))
    return { ...read, scheme: redis, parameters, uri: read.uri === null ? null : { ...read.uri, scheme: redis, query: read.uri.query?.replace(/ssl(?:\[|%5B)(\w{1,40})(?:\]|%5D)/gi, '$1') ?? null } }
  }
  if (!calledBy(/^redis\.p?connect$/i) || scheme.startsWith('redis')) return null
  const hosts = hostsOfAuthority(sliceText(text, lead[0].length, text.text.length))
  const host: Parameter = { name: 'host', value: { kind: 'text', text: text.text.slice(0, 300) }, origin: 'setting', span: candidate.span, valueSpan: candidate.span }
  const none = { kind: 'absent' } as const
  return {
    family: 'redis',
    notation: 'settings',
    scheme: null,
    dialect: null,
    user: none,
    password: none,
    hosts,
    database: none,
    parameters: [host, ...beside],
    uri: null,
    endpoint: endpointOf('redis://', false, hosts, none),
    span: candidate.span,
    secretSpans: [],
    candidate,
  }
}
