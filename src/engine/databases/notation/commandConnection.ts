/** A command line whose flags name a URL or hosts, for programs of the smaller families. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter, Part } from '../../model.js'
import { programOf, readFlags, type Flag, type FlagGrammar } from './flags.js'
import { endpointOf, hostsOfLists } from './hosts.js'
import { readPassword } from './password.js'
import { partOf, valueOf } from './pieces.js'
import { readUri } from './uri.js'

export interface CommandShape {
  readonly family: string
  readonly programs: readonly string[]
  readonly dialect: string
  readonly lead: string
  readonly grammar: FlagGrammar
  /** Long names of the flags; of the first that is there, its value. */
  readonly hosts: readonly string[]
  readonly port: readonly string[]
  readonly user: readonly string[]
  readonly password: readonly string[]
  /** `name:password` in one. */
  readonly login?: readonly string[]
  /** Which words without a flag are the host and the port, by their place; absent: none. */
  readonly words?: { readonly host: number; readonly port: number | null }
  /** Flags that the driver reads. */
  readonly keeps: readonly string[]
}

const same = (text: string) => text

export function commandConnection(candidate: Extract<Candidate, { kind: 'command' }>, shape: CommandShape): Connection | null {
  if (!shape.programs.includes(programOf(candidate))) return null
  const { flags, words } = readFlags(candidate.words.slice(1), shape.grammar)
  const find = (names: readonly string[]): MappedText | null => flags.find(({ name, value }) => names.includes(name) && value !== null)?.value ?? null
  const place = find(shape.hosts) ?? (shape.words === undefined ? null : (words[shape.words.host] ?? null))
  if (place === null || place.text === '') return null
  const port = find(shape.port) ?? (shape.words?.port === undefined || shape.words.port === null ? null : (words[shape.words.port] ?? null))
  const { user, password, secretSpans } = loginOf(find(shape.user), find(shape.password), find(shape.login ?? []), candidate.encoding === 'base64')
  const parameters = flags.flatMap((flag) => parameterOf(flag, shape))
  const base = { family: shape.family, notation: 'command', dialect: shape.dialect, user, password, candidate, span: candidate.span, secretSpans } as const
  const url = /^([A-Za-z][\w+]{0,20}):\/\//.exec(place.text)
  if (url !== null) {
    const first = sliceText(place, 0, place.text.includes(',') ? place.text.indexOf(',') : place.text.length)
    const reading = readUri(first, url[1]?.length ?? 0, candidate.encoding === 'base64')
    const scheme = reading.scheme.toLowerCase()
    const own = reading.user.kind === 'absent' ? {} : { user: reading.user, password: reading.password, secretSpans: [...secretSpans, ...reading.secretSpans] }
    return { ...base, ...own, scheme, hosts: reading.hosts, database: reading.database, parameters, uri: reading.uri, endpoint: endpointOf(`${scheme}://`, reading.hasUserInfo, reading.hosts, reading.database) }
  }
  const hosts = hostsOfLists(place, port)
  return { ...base, scheme: null, hosts, database: { kind: 'absent' }, parameters, uri: null, endpoint: endpointOf(shape.lead, user.kind !== 'absent', hosts, { kind: 'absent' }) }
}

function loginOf(name: MappedText | null, secret: MappedText | null, login: MappedText | null, encoded: boolean): Pick<Connection, 'user' | 'password' | 'secretSpans'> {
  const colon = login?.text.indexOf(':') ?? -1
  const [userText, secretText] = login === null ? [name, secret] : colon < 0 ? [login, secret] : [sliceText(login, 0, colon), sliceText(login, colon + 1, login.text.length)]
  const user: Part = userText === null ? { kind: 'absent' } : partOf(userText, same)
  if (secretText === null) return { user, password: { kind: 'absent' }, secretSpans: [] }
  return { user, ...readPassword(secretText, user, encoded, same) }
}

function parameterOf({ name, value, word }: Flag, { keeps, grammar }: CommandShape): Parameter[] {
  if (!keeps.includes(name)) return []
  const said: Parameter['value'] = value !== null ? valueOf(name, value, same) : grammar.switches.has(name.toLowerCase()) ? { kind: 'symbol', name: 'true' } : { kind: 'text', text: '' }
  return [{ name, value: said, origin: 'setting', span: spanOf(word), valueSpan: value === null ? null : spanOf(value) }]
}
