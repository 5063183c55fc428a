/** `sqlcmd -S tcp:db.corp,1433 -U app -P … -N -C`. https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter, Part } from '../../model.js'
import { endpointOf } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { hostOfServer } from './server.js'

/** Options that a value belongs to, in the same word or the next. */
const valued = new Set(['S', 'U', 'P', 'd', 'H', 'i', 'o', 'Q', 'q', 'v', 'l', 't', 'h', 's', 'w', 'a', 'c', 'K'])

export function readCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  const [program, ...words] = candidate.words
  const path = program?.text ?? ''
  if (path.split(/[/\\]/).at(-1)?.toLowerCase().replace(/\.exe$/, '') !== 'sqlcmd') return null
  const values = new Map<string, MappedText>()
  const flags: Parameter[] = []
  for (let at = 0; at < Math.min(words.length, 200); at++) {
    const word = words[at]
    const letter = /^-([A-Za-z])/.exec(word?.text ?? '')?.[1]
    if (word === undefined || letter === undefined) continue
    const glued = word.text.length > 2 ? sliceText(word, 2, word.text.length) : null
    if (letter === 'N' || letter === 'C') flags.push(flag(letter, word, glued, words[at + 1]))
    if (!valued.has(letter)) continue
    const value = glued ?? words[++at]
    if (value !== undefined) values.set(letter, value)
  }
  const server = values.get('S')
  // `sqlcmd -?`, `sqlcmd -i setup.sql`: nothing is said of a connection, or it is to this machine.
  if (server === undefined) return null
  const same = (text: string) => text
  const part = (letter: string): Part => {
    const value = values.get(letter)
    return value === undefined ? { kind: 'absent' } : partOf(value, same)
  }
  const [user, database, secret] = [part('U'), part('d'), values.get('P')]
  const login = secret === undefined ? { password: { kind: 'absent' } as const, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same)
  const hosts = [hostOfServer(server, null, ',')]
  return {
    family: 'sqlserver',
    notation: 'command',
    scheme: null,
    dialect: /mssql-tools18/.test(path) ? 'odbc18' : /mssql-tools\//.test(path) ? 'odbc17' : null,
    user,
    password: login.password,
    hosts,
    database,
    parameters: flags,
    uri: null,
    endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: login.secretSpans,
    candidate,
  }
}

/** `-N`, `-No`, and go-sqlcmd's `-N disable`. */
function flag(letter: 'N' | 'C', word: MappedText, glued: MappedText | null, next: MappedText | undefined): Parameter {
  const separate = letter === 'N' && next !== undefined && /^(?:o|m|s|true|false|optional|mandatory|strict|disable|t|f|0|1)$/i.test(next.text) ? next : null
  const value = letter === 'N' ? (glued ?? separate) : null
  return { name: `-${letter}`, value: value === null ? { kind: 'text', text: 'yes' } : valueOf('N', value, (text) => text), origin: 'flag', span: spanOf(word), valueSpan: value === null ? null : spanOf(value) }
}
