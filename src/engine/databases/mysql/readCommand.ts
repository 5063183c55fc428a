/** Command lines of `mysql`, `mariadb` and their kin. https://dev.mysql.com/doc/refman/en/mysql-command-options.html, https://mariadb.com/kb/en/mariadb-command-line-client/ */
import { joinTexts, plainText, sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Host, Parameter } from '../../model.js'
import { endpointOf, hostsOfLists } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { ownsWords, programOf } from './surroundings.js'
import { vocabulary } from './vocabulary.js'

const MAXIMUM_WORDS = 2_000
const same = (text: string) => text

export function readCommand(candidate: Extract<Candidate, { kind: 'command' }>, beside: readonly Parameter[]): Connection | null {
  if (!ownsWords(candidate)) return null
  const password = candidate.assignments.findLast(({ name }) => name === 'MYSQL_PWD')?.value
  const program = programOf(candidate.words[0]?.text ?? '')
  if (program === 'wp') return ofWordPress(candidate, beside)
  return commandConnection(program, candidate.words.slice(1, MAXIMUM_WORDS), candidate, beside, password?.kind === 'text' ? password.text : null)
}

/** `wp config create --dbhost=db --dbuser=app`: what WordPress is going to connect with. https://developer.wordpress.org/cli/commands/config/create/ */
function ofWordPress(candidate: Extract<Candidate, { kind: 'command' }>, beside: readonly Parameter[]): Connection | null {
  const words = candidate.words.slice(1, MAXIMUM_WORDS)
  if (!words.some(({ text }) => text === 'config') || !words.some(({ text }) => text.startsWith('--dbhost='))) return null
  const own = new Map([['--dbhost=', '-h'], ['--dbuser=', '-u'], ['--dbpass=', '-p'], ['--dbname=', '-D']])
  const flags = words.flatMap((word): MappedText[] => {
    const lead = [...own.keys()].find((name) => word.text.startsWith(name))
    return lead === undefined ? [] : [joinTexts([plainText(own.get(lead) ?? ''), sliceText(word, lead.length, word.text.length)])]
  })
  const connection = commandConnection('wp', flags, candidate, beside, null)
  return connection === null ? null : { ...connection, dialect: null }
}

/** A whole command line in one string, or only its flags: `mysql -h db --ssl-mode=REQUIRED`, `-h db -u app --skip-ssl`. */
export function readCommandText(text: MappedText, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const lead = /^\s{0,20}(?:([\w./-]{0,100}?[\w-]{4,20})\s{1,5})?(?=--?[A-Za-z])/.exec(text.text.slice(0, 200))
  if (lead === null || text.text.length > 4000) return null
  const program = programOf(lead[1] ?? '')
  if (program !== '' && !vocabulary.commands.has(program)) return null
  const words = wordsOf(text, lead[0].length)
  if (program === '' && !areFlagsOfMySql(words)) return null
  return commandConnection(program === '' ? 'mysql' : program, words, candidate, beside, null)
}

/** Bare flags: nothing but flags of these programs, a host and a user among them. */
function areFlagsOfMySql(words: readonly MappedText[]): boolean {
  const flags = flagsOf(words)
  const has = (...names: string[]) => flags.some(({ name }) => names.includes(name))
  return has('host') && has('user') && has('password', 'ssl', 'skip-ssl', 'ssl-mode', 'ssl-ca', 'ssl-verify-server-cert') && flags.every(({ name }) => known.has(name)) && words.every((word, index) => word.text.startsWith('-') || takesValue(words[index - 1]))
}

const known: ReadonlySet<string> = new Set([
  ...['host', 'port', 'user', 'password', 'database', 'socket', 'protocol', 'execute', 'ssl', 'skip-ssl', 'disable-ssl', 'ssl-mode', 'ssl-ca', 'ssl-capath', 'ssl-cert', 'ssl-key', 'ssl-cipher', 'ssl-crl', 'ssl-crlpath'],
  ...['ssl-verify-server-cert', 'disable-ssl-verify-server-cert', 'skip-ssl-verify-server-cert', 'tls-version', 'tls-ciphersuites', 'default-auth', 'enable-cleartext-plugin', 'get-server-public-key', 'connect-timeout', 'no-defaults', 'defaults-file'],
])

function takesValue(word: MappedText | undefined): boolean {
  return word !== undefined && /^(?:-[hPuDSe]|--(?:host|port|user|database|socket|protocol|ssl-(?:ca|capath|cert|key|cipher|mode)|tls-version))$/.test(word.text)
}

/** Blanks separate, quotes hold together; enough for what programs write. */
function wordsOf(text: MappedText, from: number): readonly MappedText[] {
  const words: MappedText[] = []
  for (let at = from; at < text.text.length && words.length < MAXIMUM_WORDS; ) {
    if (/\s/.test(text.text.charAt(at))) {
      at++
      continue
    }
    const start = at
    let quote = ''
    for (; at < text.text.length; at++) {
      const character = text.text.charAt(at)
      if (quote === '' ? /\s/.test(character) : false) break
      if (quote === '' && /["']/.test(character)) quote = character
      else if (character === quote) quote = ''
    }
    words.push(sliceText(text, start, at))
  }
  return words
}

interface Flag {
  /** Dashes, as `mysql` takes `_` for `-`; lower case, as MariaDB's programs take any (measured). */
  readonly name: string
  readonly value: MappedText | null
  readonly word: MappedText
}

const shortNames = new Map([['h', 'host'], ['P', 'port'], ['u', 'user'], ['p', 'password'], ['D', 'database'], ['S', 'socket'], ['e', 'execute']])
/** Take their value behind `=` only. */
const joinedOnly: ReadonlySet<string> = new Set(['password', 'ssl', 'ssl-verify-server-cert', 'skip-ssl', 'disable-ssl', 'enable-cleartext-plugin', 'get-server-public-key', 'disable-ssl-verify-server-cert', 'skip-ssl-verify-server-cert', 'no-defaults'])

function flagsOf(words: readonly MappedText[]): readonly Flag[] {
  return words.flatMap((word, index): Flag[] => {
    const next = words[index + 1]
    const following = next === undefined || next.text.startsWith('-') ? null : next
    const long = /^--([A-Za-z][\w-]{0,40})(=?)/.exec(word.text)
    if (long !== null) {
      const name = (long[1] ?? '').replaceAll('_', '-').toLowerCase()
      return [{ name, value: long[2] === '=' ? bare(sliceText(word, long[0].length, word.text.length)) : joinedOnly.has(name) ? null : following, word }]
    }
    const name = shortNames.get(/^-([A-Za-z])/.exec(word.text)?.[1] ?? '')
    if (name === undefined) return []
    return [{ name, value: word.text.length > 2 ? bare(sliceText(word, 2, word.text.length)) : name === 'password' ? null : following, word }]
  })
}

function bare(value: MappedText): MappedText {
  return /^(["']).*\1$/s.test(value.text) && value.text.length > 1 ? sliceText(value, 1, value.text.length - 1) : value
}

function commandConnection(program: string, words: readonly MappedText[], candidate: Candidate, beside: readonly Parameter[], password: MappedText | null): Connection | null {
  const flags = flagsOf(words)
  const find = (name: string) => flags.findLast((flag) => flag.name === name)
  const [host, socket, port] = [find('host')?.value ?? null, find('socket')?.value ?? null, find('port')?.value ?? null]
  const speaksOfTls = flags.some(({ name }) => /ssl|tls|cleartext|public-key/.test(name))
  // Without a host these programs use the socket of this machine, or what an option file says.
  if (host === null && !speaksOfTls) return null
  const userValue = find('user')?.value ?? null
  const user = userValue === null ? ({ kind: 'absent' } as const) : partOf(userValue, same)
  const written = password ?? find('password')?.value ?? null
  const secret = written === null ? null : readPassword(written, user, candidate.encoding === 'base64', same)
  const name = find('database')?.value ?? null
  const database = name === null ? ({ kind: 'absent' } as const) : partOf(name, same)
  const hosts: readonly Host[] = host !== null ? hostsOfLists(host, port) : socket !== null ? [{ kind: 'socket', path: socket.text.slice(0, 200) }] : [openHost]
  return {
    family: 'mysql',
    notation: 'command',
    scheme: null,
    dialect: clientOf(program, flags),
    user,
    password: secret?.password ?? { kind: 'absent' },
    hosts,
    database,
    parameters: [...flags.filter((flag) => /ssl|tls|auth|cleartext|public-key|protocol|defaults|login-path/.test(flag.name)).map(parameterOf), ...beside],
    uri: null,
    endpoint: endpointOf('mysql://', user.kind !== 'absent', hosts, database),
    span: candidate.kind === 'command' ? candidate.span : (spanOf(candidate.kind === 'text' ? candidate.value : { text: '', pieces: [] }) ?? candidate.span),
    secretSpans: secret?.secretSpans ?? [],
    candidate,
  }
}

/** Only MySQL's own client knows `--ssl-mode`, and since 8.0 only MariaDB's the older flags; without either both behave alike. */
function clientOf(program: string, flags: readonly Flag[]): string {
  if (flags.some(({ name }) => name === 'ssl-mode')) return 'mysql-cli'
  if (program.startsWith('mariadb') || flags.some(({ name }) => /^(?:ssl|skip-ssl|disable-ssl|(?:skip-|disable-)?ssl-verify-server-cert)$/.test(name))) return 'mariadb-cli'
  return 'mysql-cli'
}

function parameterOf(flag: Flag): Parameter {
  const value: Parameter['value'] = flag.value === null ? { kind: 'symbol', name: 'true' } : valueOf(flag.name, flag.value, same)
  return { name: `--${flag.name}`, value, origin: 'flag', span: spanOf(flag.word), valueSpan: flag.value === null ? null : spanOf(flag.value) }
}
