/** `curl -k -u elastic:… https://es:9200/_bulk`, measured with curl 7.88.1: it verifies chain and host name unless `-k` stands there, and what has no scheme is HTTP. */
import { HOLE, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, Connection, Parameter } from '../model.js'
import { isTrue } from './judging/options.js'
import { byScheme, mayBringScheme, says, type PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, verdict } from './judging/verdict.js'
import { commandConnection } from './notation/commandConnection.js'
import { programOf } from './notation/flags.js'

type Command = Extract<Candidate, { kind: 'command' }>

export const curlPrograms: readonly string[] = ['curl']

/** null: it asks another server, or only whether this one is there: without a login, and without data that it sends or asks for. */
export function readCurl(candidate: Command): Connection | null {
  if (!curlPrograms.includes(programOf(candidate))) return null
  const { words, options } = argumentsOf(candidate.words.slice(1))
  const url = [...options.flatMap(({ name, value }) => (name === 'url' && value !== null ? [value] : [])), ...words].find(isSearch)
  if (url === undefined || isProbe(url, options)) return null
  const login = options.find(({ name }) => name === 'user')?.value ?? null
  const normal = [...candidate.words.slice(0, 1), authorityOf(url), ...(login === null ? [] : [{ text: '--user', pieces: [] }, login])]
  const connection = commandConnection({ ...candidate, words: normal }, { family: 'elasticsearch', programs: curlPrograms, dialect: curl.id, lead: 'http://', grammar: { letters: new Map(), switches: new Set() }, hosts: [], port: [], user: [], password: [], login: ['user'], words: { host: 0, port: null }, keeps: [] })
  const headers = options.filter(({ name, value }) => name === 'header' && value !== null && isLogin.test(value.text))
  const open = words.find((word) => word !== url && word.text === HOLE)
  const parameters = [...options.flatMap(parameterOf), ...(open === undefined ? [] : [decidedBy('options', open)])]
  return connection === null ? null : { ...connection, candidate, parameters, secretSpans: [...connection.secretSpans, ...headers.flatMap(({ value }) => (value === null ? [] : (spanOf(value) ?? [])))] }
}

interface CurlOption {
  readonly name: string
  /** null: a switch. */
  readonly value: MappedText | null
  readonly word: MappedText
}

/** https://curl.se/docs/manpage.html: single letters may stand together, the last with its value behind it. */
function argumentsOf(all: readonly MappedText[]): { readonly words: readonly MappedText[]; readonly options: readonly CurlOption[] } {
  const words: MappedText[] = []
  const options: CurlOption[] = []
  const list = all.slice(0, MOST_WORDS)
  for (let at = 0; at < list.length; at++) {
    const word = list[at]
    if (word === undefined) break
    const long = /^--([a-z][\w.-]{1,40})$/.exec(word.text)?.[1]
    if (long !== undefined) {
      const value = withValue.has(long) ? (list[++at] ?? null) : null
      options.push({ name: long, value, word })
    } else if (/^-[A-Za-z0-9#]/.test(word.text)) {
      for (let letter = 1; letter < word.text.length; letter++) {
        const name = letters[word.text[letter] ?? ''] ?? ''
        if (!withValue.has(name)) options.push({ name, value: null, word })
        else {
          const rest = sliceText(word, letter + 1, word.text.length)
          options.push({ name, value: rest.text === '' ? (list[++at] ?? null) : rest, word })
          break
        }
      }
    } else words.push(word)
  }
  return { words, options }
}

const MOST_WORDS = 500

const letters: Readonly<Record<string, string>> = { k: 'insecure', u: 'user', H: 'header', X: 'request', d: 'data', F: 'form', o: 'output', T: 'upload-file', K: 'config', w: 'write-out', m: 'max-time', x: 'proxy', A: 'user-agent', b: 'cookie', c: 'cookie-jar', e: 'referer', E: 'cert', r: 'range', y: 'speed-time', Y: 'speed-limit', z: 'time-cond', C: 'continue-at', D: 'dump-header', P: 'ftp-port', Q: 'quote', t: 'telnet-option', U: 'proxy-user' }
const sending = ['data', 'data-raw', 'data-binary', 'data-urlencode', 'data-ascii', 'json', 'form', 'upload-file']
const withValue: ReadonlySet<string> = new Set([...Object.values(letters).filter((name) => name !== 'insecure'), ...sending, 'url', 'cacert', 'capath', 'key', 'cert-type', 'key-type', 'pass', 'connect-timeout', 'retry', 'retry-delay', 'retry-max-time', 'resolve', 'connect-to', 'netrc-file', 'unix-socket', 'interface', 'ciphers', 'tls-max', 'oauth2-bearer', 'limit-rate', 'max-redirs', 'noproxy', 'output-dir', 'proto', 'stderr', 'trace', 'aws-sigv4'])

const isLogin = /^authorization\s{0,5}:/i

/** By its port, by what puts its address in, or by a path that nothing else has; pages and archives of the maker are none. */
function isSearch({ text, pieces }: MappedText): boolean {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:[^/@\s]{1,200}@)?([^/?#\s]{1,260})([^?#\s]{0,400})/i.exec(text.slice(0, 900)) ?? []
  if (host === '' || text.startsWith('{') || (/^[a-z][\w+.-]{0,20}:\/\//i.test(text) && !/^https?:/i.test(text))) return false
  if (/:9200$/.test(host) || ofSearch.test(path)) return true
  const named = pieces.some((piece) => piece.kind === 'hole' && /(?:^|_)(?:ES|ELASTIC(?:_?SEARCH)?|OPEN_?SEARCH)(?:_|$)/i.test(piece.expression) && text.slice(0, piece.at).length <= 300) && host.includes(HOLE)
  return named || (/elastic_?search|opensearch/i.test(host) && /^\/(?:[\w.*,-]{1,100}\/)?_[a-z]/.test(path))
}

const ofSearch = /\/_(?:cluster\/(?:health|settings|state|stats|reroute)|cat\/(?:indices|nodes|shards|health|aliases|allocation|count)|bulk|index_template(?:\/|$)|component_template\/|template\/|snapshot\/|ilm\/|delete_by_query|update_by_query|reindex|forcemerge)/

function isProbe({ text }: MappedText, options: readonly CurlOption[]): boolean {
  const hasLogin = options.some(({ name, value }) => name === 'user' || name === 'oauth2-bearer' || name === 'netrc' || name === 'cert' || name === 'aws-sigv4' || (name === 'header' && value !== null && isLogin.test(value.text))) || /^https?:\/\/[^/@\s]{1,200}@/i.test(text)
  const sends = options.some(({ name, value }) => sending.includes(name) || (name === 'request' && value !== null && !/^(?:GET|HEAD)$/i.test(value.text)))
  return !hasLogin && !sends && !/\/_(?:m?search|m?get|doc|source|sql|count|bulk)(?:[/?]|$)/.test(text)
}

/** Scheme, login and host. */
function authorityOf(url: MappedText): MappedText {
  const lead = /^https?:\/\//i.exec(url.text)?.[0].length ?? 0
  const slash = url.text.slice(lead).search(/[/?#]/)
  return slash < 0 ? url : sliceText(url, 0, lead + slash)
}

function parameterOf(option: CurlOption): Parameter[] {
  const { name, word } = option
  if (name === 'insecure' || name === 'no-insecure') return [{ name: 'insecure', value: { kind: 'symbol', name: name === 'insecure' ? 'true' : 'false' }, origin: 'setting', span: spanOf(word), valueSpan: null }]
  return name === 'config' ? [decidedBy(name, word)] : []
}

/** What stands in a file or a variable may take the checks away. */
function decidedBy(name: string, word: MappedText): Parameter {
  return { name, value: { kind: 'hole', expression: name, fallback: null }, origin: 'setting', span: spanOf(word), valueSpan: null }
}

export const curl: PlainDriver = {
  id: 'curl',
  title: 'curl',
  dialects: ['curl'],
  languages: [],
  decide: (said) => {
    const insecure = said.settings.get('insecure')
    if (said.scheme.toLowerCase() === 'http') return byScheme.cleartext({ ...said, scheme: 'http' })
    if (isTrue(insecure)) return says(said, 'unverified', insecure, '`--insecure`', 'accepts any certificate')
    if (said.scheme === '') return mayBringScheme(said) ? byScheme.unsourced(said, 'a host that is put in at run time') : verdict(cleartext, `a host without a scheme is plain HTTP under ${said.title}`, null, true)
    const open = said.settings.get('config') ?? said.settings.get('options')
    return open === undefined ? byScheme.verified(said) : undecided({ ...open, decided: false }, said.title)
  },
  facts: ({ settings }) => (isTrue(settings.get('insecure')) ? { bypass: { what: '`--insecure` switches certificate checks off', span: settings.get('insecure')?.parameter?.span ?? null } } : {}),
  instead: 'Write `https://` in front of the host.',
  plan: () => ({ set: [], remove: ['insecure'], scheme: 'https', advice: 'Use `https://` and `--cacert <CA_FILE>`, and leave `-k` out.' }),
}
