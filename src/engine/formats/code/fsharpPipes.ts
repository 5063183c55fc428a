/**
 * F# calls its functions without brackets: Npgsql.FSharp's `Sql.host "db" |> Sql.sslMode SslMode.Require |> …`, whose settings become a string for Npgsql
 * (Zaid-Ajaj/Npgsql.FSharp src/Npgsql.FSharp.fs `formatConnectionString`), and `String.concat ";" [ … ]` of the pairs of such a string.
 */
import { HOLE, joinTexts, plainText, SPREAD, type MappedText, type Span } from '../../mappedText.js'
import type { Candidate, Setting } from '../../model.js'
import { decodeLiteral } from '../../text/decode.js'
import type { Lexed, Token } from '../../text/token.js'
import { MOST_CANDIDATES } from '../format.js'

export function fsharpCandidates(source: string, { tokens }: Lexed): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length && found.length < MOST_CANDIDATES; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.text !== 'Sql' && token.text !== 'String')) continue
    if (called(tokens, at) === 'Sql.host' && !isPiped(tokens, at)) {
      const pipe = pipeFrom(source, tokens, at)
      if (pipe !== null) {
        found.push(pipe.candidate)
        at = pipe.end
      }
    } else if (called(tokens, at) === 'String.concat') {
      const joined = concatAt(source, tokens, at)
      if (joined !== null) found.push(joined)
    }
  }
  return found
}

/** `Sql.host` */
function called(tokens: readonly Token[], at: number): string | null {
  const [first, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return first?.kind === 'word' && dot?.text === '.' && second?.kind === 'word' ? `${first.text}.${second.text}` : null
}

function isPiped(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '>' && tokens[at - 2]?.text === '|'
}

const MOST_STEPS = 40

/** By the function, the name in Npgsql's string. */
const names: ReadonlyMap<string, string> = new Map([
  ...([['host', 'Host'], ['database', 'Database'], ['username', 'Username'], ['password', 'Password'], ['port', 'Port'], ['sslMode', 'SslMode'], ['requireSslMode', 'SslMode']] as const),
  ...([['trustServerCertificate', 'Trust Server Certificate'], ['config', SPREAD]] as const),
])

function pipeFrom(source: string, tokens: readonly Token[], from: number): { readonly candidate: Candidate; readonly end: number } | null {
  const entries: Setting[] = []
  let at = from
  let end = from
  for (let steps = 0; steps < MOST_STEPS && tokens[at]?.text === 'Sql' && called(tokens, at) !== null; steps++) {
    const step = tokens[at + 2]?.text ?? ''
    let next = at + 3
    while (next < tokens.length && !(tokens[next]?.text === '|' && tokens[next + 1]?.text === '>') && tokens[next]?.fresh !== true && next - at < 20) next++
    end = next - 1
    const name = names.get(step)
    if (name !== undefined) entries.push(settingOf(source, tokens, name, step, at, end))
    if (tokens[next]?.text !== '|') break
    at = next + 2
  }
  const [first, last] = [tokens[from], tokens[end]]
  if (entries.length < 2 || first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end }
  // What it makes is what Npgsql's own builder makes.
  return { candidate: { kind: 'settings', entries, span, sites: [{ callee: 'NpgsqlConnectionStringBuilder', position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }, end }
}

function settingOf(source: string, tokens: readonly Token[], name: string, step: string, at: number, end: number): Setting {
  const [head, first, last] = [tokens[at], tokens[at + 3], tokens[end]]
  const span = { start: head?.start ?? 0, end: last?.end ?? 0 }
  if (step === 'requireSslMode') return { name, value: { kind: 'text', text: writtenAs('Require', span), span }, span }
  const value = { start: first?.start ?? span.start, end: span.end }
  if (first?.kind === 'string' && at + 3 === end) return { name, value: { kind: 'text', text: decodeLiteral(source, first, () => null), span: value }, span }
  const expression = source.slice(value.start, Math.min(value.end, value.start + 200))
  if (name === SPREAD) return { name, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...value, expression, fallback: null }] }, span: value }, span }
  return { name, value: { kind: 'symbol', name: expression, span: value }, span }
}

function writtenAs(text: string, span: Span): MappedText {
  return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }
}

const MOST_ELEMENTS = 60

/** The list stands behind, or is piped into it. */
function concatAt(source: string, tokens: readonly Token[], at: number): Candidate | null {
  const separator = tokens[at + 3]
  if (separator?.kind !== 'string') return null
  const open = tokens[at + 4]?.text === '[' ? at + 4 : isPiped(tokens, at) && tokens[at - 3]?.text === ']' ? openBefore(tokens, at - 3) : -1
  const elements: Token[] = []
  for (let next = open + 1; open >= 0 && elements.length < MOST_ELEMENTS && tokens[next]?.text !== ']'; next++) {
    const token = tokens[next]
    // An element that is no literal is not read.
    if (token?.kind === 'string') elements.push(token)
    else if (token?.text !== ';') return null
  }
  const [first, last] = [elements[0], elements.at(-1)]
  if (first === undefined || last === undefined || elements.length < 2) return null
  const between = plainText(decodeLiteral(source, separator, () => null).text)
  const value = joinTexts(elements.flatMap((element, index) => [...(index === 0 ? [] : [{ ...between, pieces: [] }]), decodeLiteral(source, element, () => null)]))
  const span = { start: first.start, end: last.end }
  return { kind: 'text', value, span, sites: [{ callee: null, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }
}

function openBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < MOST_ELEMENTS * 3; at--) if (tokens[at]?.text === '[') return at
  return -1
}
