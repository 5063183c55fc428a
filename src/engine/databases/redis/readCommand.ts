/** Command lines of redis-cli and valkey-cli. https://redis.io/docs/latest/develop/tools/cli/ */
import { HOLE, spanOf } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { programOf, readFlags, type Flag } from '../notation/flags.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { readText } from './read.js'
import { programs } from './vocabulary.js'

type Command = Extract<Candidate, { kind: 'command' }>

const letters = new Map([['h', 'host'], ['p', 'port'], ['a', 'pass'], ['u', 'uri'], ['n', 'db'], ['s', 'socket']])
const switches: ReadonlySet<string> = new Set(['tls', 'insecure', 'cluster', 'raw', 'no-raw', 'verbose', 'no-auth-warning', 'scan', 'bigkeys', 'latency', 'stat', 'askpass', 'version', 'help', 'csv', 'json'])
const concerning: ReadonlySet<string> = new Set(['tls', 'insecure', 'cacert', 'cacertdir', 'cert', 'key', 'sni', 'tls-ciphers', 'tls-ciphersuites'])
const same = (text: string) => text

export function readCommand(candidate: Command): Connection | null {
  if (!programs.has(programOf(candidate))) return null
  const { flags } = readFlags(candidate.words.slice(1), { letters, switches })
  const find = (name: string) => flags.find((flag) => flag.name === name)?.value ?? null
  const parameters = flags.flatMap(parameterOf)
  const [uri, host, socket, userName] = [find('uri'), find('host'), find('socket'), find('user')]
  const user = userName === null ? ({ kind: 'absent' } as const) : partOf(userName, same)
  const password = find('pass') ?? assigned(candidate)
  const secret = password === null ? null : readPassword(password, user, candidate.encoding === 'base64', same)
  const told = uri === null ? null : readText(uri, candidate, parameters)
  // `-u "$REDIS_URL" --tls --insecure`: what it says beside a URI of elsewhere is all there is.
  const isOpen = uri !== null && told === null && parameters.length > 0 && uri.text === HOLE
  if (told !== null) {
    const own = told.password.kind === 'absent' && secret !== null ? secret.password : told.password
    return { ...told, dialect: 'redis-cli', password: own, secretSpans: [...told.secretSpans, ...(secret?.secretSpans ?? [])] }
  }
  // Without a host it is this machine.
  if (!isOpen && (uri !== null || host === null || socket !== null)) return null
  const hosts = isOpen || host === null ? [openHost] : hostsOfLists(host, find('port'))
  return {
    family: 'redis',
    notation: 'command',
    scheme: null,
    dialect: 'redis-cli',
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database: { kind: 'absent' },
    parameters,
    uri: null,
    endpoint: endpointOf('redis://', user.kind !== 'absent' || secret !== null, hosts, { kind: 'absent' }),
    span: candidate.span,
    secretSpans: secret?.secretSpans ?? [],
    candidate,
  }
}

function assigned(candidate: Command) {
  const value = candidate.assignments.findLast(({ name }) => name === 'REDISCLI_AUTH')?.value
  return value?.kind === 'text' ? value.text : null
}

function parameterOf({ name, value, word }: Flag): Parameter[] {
  if (!concerning.has(name)) return []
  const said: Parameter['value'] = switches.has(name) ? { kind: 'symbol', name: 'true' } : value === null ? { kind: 'text', text: '' } : valueOf(name, value, same)
  return [{ name: `--${name}`, value: said, origin: 'flag', span: spanOf(word), valueSpan: value === null ? null : spanOf(value) }]
}
