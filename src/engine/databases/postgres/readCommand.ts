/** Command lines of `psql` and its kin, and of `cockroach`. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { endpointOf, hostsOfAuthority, hostsOfLists } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { putInUri } from '../notation/putInUri.js'
import { findUri } from './findUri.js'
import { readText } from './read.js'
import { environmentOf, ownsWords, programOf } from './surroundings.js'
import { readKeywords } from '../notation/keywords.js'

type Command = Extract<Candidate, { kind: 'command' }>

export function readCommand(candidate: Command, beside: readonly Parameter[]): Connection | null {
  if (!ownsWords(candidate)) return null
  const environment = environmentOf(candidate.assignments)
  // What stands in front of the command holds for it, whatever the file exports.
  const around = [...environment, ...beside.filter((other) => other.origin !== 'environment' || !environment.some(({ name }) => name === other.name))]
  const conninfo = candidate.words.slice(1).map(withoutFlag).find((word) => findUri(word) !== null || readKeywords(word) !== null || putInUri('postgres', word) !== null)
  const flags = flagsOf(candidate.words.slice(1))
  if (programOf(candidate) === 'cockroach') return readCockroach(candidate, conninfo, flags, around)
  if (conninfo !== undefined) {
    const connection = readText(conninfo, candidate, around)
    // `psql -h db "sslmode=require"`: the text says the mode, the flags say where.
    const placed = connection !== null && connection.hosts.length === 0 ? readPsql(candidate, flags, around) : null
    return connection === null || placed === null ? connection : { ...connection, hosts: placed.hosts, endpoint: placed.endpoint, span: candidate.span }
  }
  return readPsql(candidate, flags, around)
}

interface Flag {
  readonly name: string
  readonly value: MappedText | null
  readonly word: MappedText
}

const shortNames = new Map([['h', 'host'], ['p', 'port'], ['U', 'username'], ['u', 'username'], ['d', 'dbname']])

/** `--host=db`, `--host db`, `-h db`, `-hdb`. */
function flagsOf(words: readonly MappedText[]): readonly Flag[] {
  return words.slice(0, 200).flatMap((word, index): Flag[] => {
    const long = /^--([\w-]{1,40})(=?)/.exec(word.text)
    const next = words[index + 1]
    const following = next === undefined || next.text.startsWith('-') ? null : next
    if (long !== null) return [{ name: long[1] ?? '', value: long[2] === '=' ? sliceText(word, long[0].length, word.text.length) : following, word }]
    const short = /^-([A-Za-z])/.exec(word.text)
    const name = shortNames.get(short?.[1] ?? '')
    if (name === undefined) return []
    return [{ name, value: word.text.length > 2 ? sliceText(word, 2, word.text.length) : following, word }]
  })
}

function withoutFlag(word: MappedText): MappedText {
  const lead = /^--?[\w-]{1,40}=/.exec(word.text)
  return lead === null ? word : sliceText(word, lead[0].length, word.text.length)
}

function readPsql(candidate: Command, flags: readonly Flag[], around: readonly Parameter[]): Connection | null {
  const host = flags.findLast((flag) => flag.name === 'host')?.value ?? null
  const variable = around.find((parameter) => parameter.name === 'PGHOST')
  const mode = around.find((parameter) => parameter.name === 'PGSSLMODE' || parameter.name === 'PGREQUIRESSL')
  if (host === null && variable === undefined && mode === undefined) return null
  const hosts =
    host !== null
      ? hostsOfLists(host, flags.find((flag) => flag.name === 'port')?.value ?? null)
      : variable?.value.kind === 'text'
        ? hostsOfAuthority({ text: variable.value.text, pieces: [] })
        : [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null } as const]
  return { ...base(candidate, 'postgres', flags, around), hosts, endpoint: endpoint(flags, hosts) }
}

function readCockroach(candidate: Command, url: MappedText | undefined, flags: readonly Flag[], around: readonly Parameter[]): Connection | null {
  const insecure = flags.find((flag) => flag.name === 'insecure' && flag.word.text !== '--insecure=false')
  const written = flags
    .filter((flag) => ['insecure', 'certs-dir'].includes(flag.name))
    .map((flag): Parameter => ({ name: `--${flag.name}`, value: flagValue(flag), origin: 'flag', span: spanOf(flag.word), valueSpan: null }))
  if (url !== undefined) {
    const connection = readText(url, candidate, [...around, ...written])
    return connection === null ? null : { ...connection, family: 'cockroachdb', dialect: 'cockroach' }
  }
  const variable = around.some((parameter) => parameter.name === 'COCKROACH_INSECURE')
  if (insecure === undefined && !variable && !written.some((parameter) => parameter.name === '--certs-dir')) return null
  const host = flags.find((flag) => flag.name === 'host')?.value ?? null
  const hosts = host !== null ? hostsOfAuthority(host) : connects.test(candidate.words[1]?.text ?? '') && !candidate.assignments.some(({ name }) => name === 'COCKROACH_HOST') ? [{ kind: 'name', name: 'localhost', port: null } as const] : []
  return { ...base(candidate, 'cockroachdb', flags, [...around, ...written]), hosts, endpoint: hosts.length === 0 ? `cockroach ${subcommand(candidate)}` : endpoint(flags, hosts) }
}

/** Without `--host` and `COCKROACH_HOST` these connect to this machine. https://www.cockroachlabs.com/docs/stable/cockroach-sql#client-connection */
const connects = /^(?:sql|node|init|import|nodelocal|userfile|statement-diag|auth-session)$/

function flagValue(flag: Flag): Parameter['value'] {
  if (flag.name === 'insecure') return { kind: 'symbol', name: flag.word.text === '--insecure=false' ? 'false' : 'true' }
  return flag.value === null ? { kind: 'text', text: '' } : valueOf(flag.name, flag.value, (text) => text)
}

function subcommand(candidate: Command): string {
  return candidate.words.slice(1, 3).map((word) => word.text).filter((text) => /^[a-z][a-z-]{0,30}$/.test(text)).join(' ')
}

function endpoint(flags: readonly Flag[], hosts: Connection['hosts']): string {
  const name = flags.find((flag) => flag.name === 'dbname' || flag.name === 'database')?.value ?? null
  return endpointOf('postgresql://', flags.some((flag) => flag.name === 'username'), hosts, name === null ? { kind: 'absent' } : partOf(name, (text) => text))
}

function base(candidate: Command, family: string, flags: readonly Flag[], parameters: readonly Parameter[]): Connection {
  const same = (text: string) => text
  const find = (...names: string[]) => flags.find((flag) => names.includes(flag.name))?.value ?? null
  const [user, name] = [find('username', 'user'), find('dbname', 'database')]
  const part = user === null ? ({ kind: 'absent' } as const) : partOf(user, same)
  const password = candidate.assignments.findLast((each) => each.name === 'PGPASSWORD')?.value
  const secret = password?.kind === 'text' ? readPassword(password.text, part, candidate.encoding === 'base64', same) : null
  return {
    family,
    notation: 'command',
    scheme: null,
    dialect: programOf(candidate) === 'cockroach' ? 'cockroach' : 'psql',
    user: part,
    password: secret?.password ?? { kind: 'absent' },
    hosts: [],
    database: name === null ? { kind: 'absent' } : partOf(name, same),
    parameters,
    uri: null,
    endpoint: '',
    span: candidate.span,
    secretSpans: secret?.secretSpans ?? [],
    candidate,
  }
}
