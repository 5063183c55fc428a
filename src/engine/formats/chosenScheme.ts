/** A scheme that is chosen at run time: `{{ if .tls }}rediss{{ else }}redis{{ end }}://cache`, `redis${tls ? 's' : ''}://cache`. */
import { HOLE, holeAt, joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Vocabulary } from '../model.js'
import { productIn } from './products.js'
import { schemeBefore } from './schemes.js'

export interface ChosenScheme {
  /** With the shortest of the schemes that are known: the one without TLS. */
  readonly text: MappedText
  /** For the candidate: by what it is chosen; nothing where a constant says it. */
  readonly told: { readonly chosen?: string }
}

/** Names of what the text is for; null: nothing but the text itself is asked. */
export type Around = () => readonly string[] | null

/** A name that says of which product it is: in a file of settings a port alone does not. */
export function namesOfProduct(names: readonly string[]): Around {
  return () => (names.some((name) => productIn(namedIn(name)) !== null) ? names : null)
}

const mostUris = 20
const longestScheme = 120
const beforeColon = new RegExp(`(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9+.]{0,30})?((?:${HOLE}[A-Za-z0-9+]{0,20}){1,5})$`)

/** null: no scheme in the text is put in at run time, or nothing tells which ones it can be. `around`: names of what the text is for. */
export function withChosenScheme(text: MappedText, vocabulary: Vocabulary, around: Around | null = null): ChosenScheme | null {
  if (!text.text.includes(HOLE)) return null
  let colon = text.text.indexOf('://')
  for (let tries = 0; colon !== -1 && tries < mostUris; tries++, colon = text.text.indexOf('://', colon + 3)) {
    if (schemeBefore(text.text, colon, vocabulary) !== null) continue
    const match = beforeColon.exec(text.text.slice(Math.max(0, colon - longestScheme), colon))
    if (match === null) continue
    const [all, lead = '', rest = ''] = match
    const from = colon - all.length
    const bare = lead === '' && rest === HOLE
    // `$(DB_DRIVER)://…?sslmode=…`: no other scheme has that word.
    const ofDriver = bare && /[?&]sslmode=/.test(text.text.slice(colon))
    const hole = holeAt(text, from + lead.length)
    // `driver = 'postgresql+psycopg2'`, given once.
    const constant = rest === HOLE && hole?.constant === true ? hole.fallback : null
    const choices = constant !== null ? [lead + constant] : ofDriver ? ['postgresql'] : choicesOf(text, lead, from + lead.length, rest)
    const named = choices.some((scheme) => vocabulary.schemes.has(scheme.toLowerCase())) || !bare || around === null || !namesScheme(text, from) ? choices : productsAround(text, colon, around)
    const known = named.filter((scheme) => vocabulary.schemes.has(scheme.toLowerCase()))
    const [scheme] = known.sort((a, b) => a.length - b.length)
    const span = spanOf(text, from, colon)
    if (scheme === undefined || span === null) continue
    const chosen: MappedText = { text: scheme, pieces: [{ kind: 'literal', at: 0, length: scheme.length, ...span, verbatim: false }] }
    const told = constant !== null ? {} : { chosen: hole?.expression ?? '' }
    return { text: joinTexts([sliceText(text, 0, from), chosen, sliceText(text, colon, text.text.length)]), told }
  }
  return null
}

/** The schemes that a run of holes with letters between them can become. */
function choicesOf(text: MappedText, lead: string, at: number, rest: string): string[] {
  const first = holeAt(text, at)
  if (first === null) return []
  const letters = rest.split(HOLE).slice(1)
  if (/^(?:if|unless|with)\b/.test(first.expression)) {
    const tail = letters.at(-1) ?? ''
    return [...letters.slice(0, -1), ''].map((choice) => lead + choice + tail)
  }
  if (letters.length > 1) return []
  if (lead === '' && letters.join('') === '' && namesScheme(text, at)) return [...(first.fallback === null ? [] : [first.fallback]), ...namedIn(first.expression)]
  const quoted = [...first.expression.matchAll(/["'`]([A-Za-z0-9+]{0,20})["'`]/g)].map((choice) => choice[1] ?? '')
  return [...quoted, ...(first.fallback === null ? [] : [first.fallback]), ''].map((choice) => lead + choice + (letters[0] ?? ''))
}

/** `{{ $redisProto }}://`, `{{ .Values.redis.scheme }}://`: the variable's name says whose scheme it holds. */
function namedIn(expression: string): string[] {
  return expression.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
}

function namesScheme(text: MappedText, at: number): boolean {
  return /(?:proto|protocol|scheme)$/i.test(holeAt(text, at)?.expression.replace(/(?<!["' .])["' .]+$/, '') ?? '')
}

/** `redis.from_url(f"{scheme}://{host}")`, `REDIS_URL = f"{scheme}://…"`, `{scheme}://{host}:6379`: the call, the name or the port says whose scheme it is; a port of another service takes it back. */
function productsAround(text: MappedText, colon: number, around: Around): string[] {
  const names = around()
  if (names === null) return []
  const authority = /^[^/?#\s]{0,300}/.exec(text.text.slice(colon + 3, colon + 303))?.[0] ?? ''
  const port = /:(\d{2,5})$/.exec(authority)?.[1]
  if (port !== undefined) return Object.hasOwn(schemesByPort, port) ? [schemesByPort[port] ?? ''] : []
  const product = names.reduce<string | null>((found, name) => found ?? productIn(namedIn(name)), null)
  return product === null || !Object.hasOwn(schemes, product) ? [] : [schemes[product] ?? '']
}

/** https://www.iana.org/assignments/service-names-port-numbers */
const schemesByPort: Readonly<Record<string, string>> = { 5432: 'postgresql', 26257: 'postgresql', 3306: 'mysql', 6379: 'redis', 6380: 'redis', 27017: 'mongodb', 5672: 'amqp', 5671: 'amqp' }
const schemes: Readonly<Record<string, string>> = { postgres: 'postgresql', mysql: 'mysql', redis: 'redis', mongodb: 'mongodb', amqp: 'amqp' }
