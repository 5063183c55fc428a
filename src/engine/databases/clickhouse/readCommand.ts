/** `clickhouse-client --host db --secure`, `clickhouse client …`. https://clickhouse.com/docs/interfaces/cli */
import { spanOf } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { programOf, readFlags, type Flag } from '../notation/flags.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'

export const programs: readonly string[] = ['clickhouse-client', 'clickhouse']

const letters = new Map([['h', 'host'], ['u', 'user'], ['d', 'database'], ['q', 'query'], ['s', 'secure'], ['n', 'multiquery'], ['m', 'multiline'], ['f', 'format'], ['t', 'time'], ['C', 'config-file']])
const switches: ReadonlySet<string> = new Set(['secure', 'no-secure', 'multiquery', 'multiline', 'time', 'accept-invalid-certificate', 'echo', 'stacktrace', 'ignore-error', 'verbose', 'version', 'help'])
const concerning: ReadonlySet<string> = new Set(['secure', 'no-secure', 'accept-invalid-certificate', 'config-file', 'config'])
const same = (text: string) => text

export function readCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  const program = programOf(candidate)
  if (!programs.includes(program) || (program !== 'clickhouse-client' && candidate.words[1]?.text !== 'client')) return null
  const { flags } = readFlags(candidate.words.slice(1), { letters, switches })
  const find = (name: string) => flags.find((flag) => flag.name === name)?.value ?? null
  const [host, userName, name, secret] = [find('host'), find('user'), find('database'), find('password')]
  // Without a host it is this machine; a URI is a candidate of its own.
  if (host === null) return null
  const user = userName === null ? ({ kind: 'absent' } as const) : partOf(userName, same)
  const database = name === null ? ({ kind: 'absent' } as const) : partOf(name, same)
  const login = secret === null ? { password: { kind: 'absent' } as const, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same)
  const hosts = hostsOfLists(host, find('port'))
  return {
    family: 'clickhouse',
    notation: 'command',
    scheme: null,
    dialect: 'clickhouse-cli',
    user,
    password: login.password,
    hosts,
    database,
    parameters: flags.flatMap(parameterOf),
    uri: null,
    endpoint: endpointOf('clickhouse://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: login.secretSpans,
    candidate,
  }
}

function parameterOf({ name, value, word }: Flag): Parameter[] {
  if (!concerning.has(name)) return []
  const said: Parameter['value'] = switches.has(name) ? { kind: 'symbol', name: 'true' } : value === null ? { kind: 'text', text: '' } : valueOf(name, value, same)
  return [{ name, value: said, origin: 'setting', span: spanOf(word), valueSpan: value === null ? null : spanOf(value) }]
}
