/** PHP: `new Predis\Client('tls://cache:6380')`, `$redis->connect('tls://cache', 6380)`. The scheme is the transport's. https://www.php.net/manual/en/transports.inet.php */
import { sliceText, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { endpointOf, hostsOfAuthority } from '../notation/hosts.js'
import { findSetting, textOf } from '../notation/settings.js'
import { passwordOfSetting } from '../notation/settingValues.js'
import { uriConnection } from '../notation/uriConnection.js'

const transport = /^(tls|ssl|tcp|redis|rediss):\/\/(?=\S)/i

/** null: it is no such text, or in no call of theirs. */
export function readPhp(text: MappedText, candidate: Candidate, beside: readonly Parameter[], imports: readonly string[]): Connection | null {
  const lead = transport.exec(text.text)
  if (lead === null) return null
  const scheme = (lead[1] ?? '').toLowerCase()
  const calledBy = (pattern: RegExp) => candidate.sites.some(({ callee }) => callee !== null && pattern.test(callee))
  if (((calledBy(/^(?:Predis\.)?Client$/) && imports.some((name) => /^Predis\b/.test(name))) || isOfLaravel(candidate)) && !scheme.startsWith('redis')) {
    const read = uriConnection(text, { from: 0, to: text.text.length, schemeLength: scheme.length }, { family: 'redis', candidate, beside, passwordNames: ['password'] })
    const redis = scheme === 'tcp' ? 'redis' : 'rediss'
    // `?ssl[verify_peer]=0` sets what PHP's stream does.
    const parameters = read.parameters.map((parameter): Parameter => ({ ...parameter, name: parameter.name.replace(/^ssl\[(\w{1,40})\]$/, '$1') }))
    return { ...read, scheme: redis, parameters, uri: read.uri === null ? null : { ...read.uri, scheme: redis, query: read.uri.query?.replace(/ssl(?:\[|%5B)(\w{1,40})(?:\]|%5D)/gi, '$1') ?? null } }
  }
  if (calledBy(/^(?:ini_set|session_save_path)$/)) return session(text, candidate, beside)
  return calledBy(/(?:^|\.)\$?redis\.p?connect$/i) && !scheme.startsWith('redis') ? connected(text, lead[0].length, candidate, beside) : null
}

/** `'redis' => ['default' => ['url' => 'tls://…']]`: `tcp` and `tls` become the connection's `scheme`. https://github.com/laravel/framework src/Illuminate/Redis/RedisManager.php `parseConnectionConfiguration` */
function isOfLaravel({ sites: [{ keyPath }] }: Candidate): boolean {
  return keyPath[0] === 'redis' && keyPath.length === 3 && keyPath[2] === 'url'
}

/** `ini_set('session.save_path', 'tls://cache:6380?auth=…')`: phpredis keeps sessions there. https://github.com/phpredis/phpredis#php-session-handler */
export function readSession(candidate: Extract<Candidate, { kind: 'settings' }>, beside: readonly Parameter[]): Connection | null {
  const option = textOf(findSetting(candidate.entries, ['option']))
  const path = textOf(findSetting(candidate.entries, ['url']))
  return path === null || (option !== null && option.text !== 'session.save_path') ? null : session(path, candidate, beside)
}

function session(path: MappedText, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const lead = /^(?:tls|ssl|tcp):\/\/(?=\S)/i.exec(path.text)
  if (lead === null) return null
  const query = path.text.search(/[?,\s]/)
  const found = connected(query === -1 ? path : sliceText(path, 0, query), lead[0].length, candidate, beside)
  const auth = /[?&](?:auth|auth\[\])=/i.test(path.text)
  return auth ? { ...found, password: passwordOfSetting({ name: 'auth', value: { kind: 'text', text: sliceText(path, path.text.search(/[?&]auth/i), path.text.length), span: candidate.span }, span: candidate.span }, found.user, false).password, secretSpans: [candidate.span] } : found
}

/** The transport's scheme stands before the host. */
function connected(text: MappedText, lead: number, candidate: Candidate, beside: readonly Parameter[]): Connection {
  const hosts = hostsOfAuthority(sliceText(text, lead, text.text.length))
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
