/** A text as it is when a program has changed parts of it: the host that a URI is given later on is the one that counts. */
import { joinTexts, sliceText, type MappedText } from '../../mappedText.js'
import type { Value } from '../../model.js'
import { type CodeFile, spend, type TextPlace } from './file.js'
import { lastStep } from './path.js'
import type { PartChange } from './stepEffects.js'
import { changesOf } from './textChanges.js'
import { holeAs } from './textOf.js'

export function withChanges(file: CodeFile, place: TextPlace, text: MappedText): MappedText {
  const kind = place.use === 'value' && text.text.length < LONGEST ? kindOf(text.text) : null
  if (kind === null) return text
  let changed = text
  for (const change of changesOf(file, place)) {
    const next = change.of === 'letters' || change.of === 'tail' ? withLetters(changed, change) : kinds[kind](changed, change)
    if (next !== null && spend(file, next.text.length)) changed = next
  }
  return changed
}

const LONGEST = 4_000
const nothing: MappedText = { text: '', pieces: [] }

/** `url.replace('localhost', host)`, `url.split('?')[0]` */
function withLetters(text: MappedText, change: PartChange): MappedText | null {
  const from = change.name === '' ? -1 : text.text.indexOf(change.name)
  if (from < 0) return null
  if (change.of === 'letters') return put(text, from, from + change.name.length, change.value === null ? holeAs(change.name, change.span) : said(change, change.value))
  return change.condition === null ? sliceText(text, 0, from) : joinTexts([sliceText(text, 0, from + 1), holeAs(change.condition, change.span)])
}

type Kind = 'uri' | 'address' | 'words' | 'pairs' | 'list'

function kindOf(text: string): Kind | null {
  if (/^\s{0,9}[a-z][\w+.:-]{1,60}:\/\//i.test(text)) return 'uri'
  if (/@\w{0,20}\([^()]{0,200}\)\//.test(text)) return 'address'
  if (/^[\w.-]{1,200}(?::\d{1,5})?(?:,[\w.-]|$)/.test(text) && text.includes(',')) return 'list'
  if (/^(?:pgsql|mysql|sqlsrv|dblib|odbc|dbi:\w{1,20}):\w{1,40}=/i.test(text.slice(0, 100))) return 'pairs'
  if (!/^\s{0,9}[\w .]{1,60}=/.test(text)) return null
  return text.includes(';') || !/\s\w+=/.test(text) ? 'pairs' : 'words'
}

/** Each says what becomes of the text; null: the change is none of it. */
const kinds: Readonly<Record<Kind, (text: MappedText, change: PartChange) => MappedText | null>> = {
  uri: ofUri,
  // go-sql-driver's `user@tcp(host:3306)/db`
  address: (text, change) => {
    if (change.of === 'member' && change.name === 'TLSConfig' && change.value?.kind === 'text') return withParameter(text, { ...change, of: 'parameter', name: 'tls' })
    const part = /@\w{0,20}\(([^()]{0,200})\)/.exec(text.text)
    if (part === null || partOf(change) !== 'host' || change.value === null) return null
    const from = part.index + part[0].length - 1 - (part[1]?.length ?? 0)
    return put(text, from, from + (part[1]?.length ?? 0), said(change, change.value))
  },
  // `host=localhost sslmode=disable`: the last one counts.
  words: (text, change) => {
    if (change.of === 'parameter' && change.name === '' && change.value !== null) return joinTexts([text, markAt(' ', change), said(change, change.value)])
    return partOf(change) !== 'host' || change.value === null ? null : joinTexts([text, markAt(' host=', change), said(change, change.value)])
  },
  pairs: ofPairs,
  // StackExchange.Redis' `localhost:6379,ssl=true`
  list: (text, change) => {
    if (change.of !== 'member' || change.value === null) return null
    if (partOf(change) === 'host') return joinTexts([said(change, change.value), markAt(',', change), text])
    const own = isSwitch.test(change.name) ? /,\s{0,9}ssl\s{0,9}=[^,]{0,20}/i.exec(text.text) : null
    const bare = own === null ? text : put(text, own.index, own.index + own[0].length, nothing)
    return isSwitch.test(change.name) ? joinTexts([bare, markAt(',ssl=', change), said({ ...change, name: 'ssl' }, change.value)]) : null
  },
}

type Part = 'host' | 'authority' | 'scheme' | 'query' | null

function partOf({ of, name }: PartChange): Part {
  if (of === 'all of the query') return 'query'
  const bare = name.toLowerCase().replace(/[_\s-]/g, '')
  if (of === 'parameter' || of === 'pair') return null
  if (/^(?:host|hosts|hostname|hostandport|server|servers|servername|servernames|addr|address|datasource)$/.test(bare)) return 'host'
  if (bare === 'netloc' || bare === 'authority') return 'authority'
  if (/^(?:scheme|protocol|drivername)$/.test(bare)) return 'scheme'
  return /^(?:query|search|rawquery|querystring|queryparameters|queryvalues|queryitems)$/.test(bare) ? 'query' : null
}

function ofUri(text: MappedText, change: PartChange): MappedText | null {
  const parts = /^(\s{0,9}(?:jdbc:)?)([a-z][\w+.-]{0,60})(:\/\/)([^/?#;]{0,2000})/i.exec(text.text)
  if (parts === null) return null
  const [, lead = '', scheme = '', colon = '', authority = ''] = parts
  const from = lead.length + scheme.length + colon.length
  const part = partOf(change)
  const { value } = change
  switch (part) {
    case 'authority':
      return value === null ? null : put(text, from, from + authority.length, said(change, value))
    case 'host': {
      if (value === null) return null
      const host = said(change, value)
      const start = from + authority.lastIndexOf('@') + 1
      const port = /:[\d\uE000]{1,5}$/.exec(authority)?.[0].length ?? 0
      return put(text, start, from + authority.length - (host.text.includes(':') ? 0 : port), host)
    }
    case 'scheme': {
      const given = value?.kind === 'text' && change.condition === null ? value.text.text.replace(/:?(?:\/\/)?$/, '') : ''
      return /^[a-z][\w+.-]{0,60}$/i.test(given) ? put(text, lead.length, lead.length + scheme.length, markAt(given, change)) : null
    }
    case 'query':
      return withQuery(withoutQuery(text), change, value)
    case null:
      if (change.of === 'member' && isSwitch.test(change.name)) return withoutTls(text, change)
      return change.of === 'parameter' || (change.of === 'member' && isTls(change.name)) ? withParameter(text, change) : null
  }
}

/** What pgjdbc's data sources set by setters; a member of another object is told beside the text. */
function isTls(name: string): boolean {
  return /^ssl_?mode$/i.test(name)
}

const isSwitch = /^(?:is|use|enable)?_?(?:ssl|tls)(?:_?enabled)?$/i

/** `uri.setSsl(false)`: what is switched off, whatever the scheme says. What is switched on is told beside the text. */
function withoutTls(text: MappedText, change: PartChange): MappedText | null {
  const isOff = change.value?.kind === 'symbol' && /^false$/i.test(change.value.name)
  const scheme = /^\s{0,9}(?:rediss|valkeys|amqps|mongodb(?:\+srv)?)(?=:)/i.exec(text.text)
  if (!isOff || scheme === null) return null
  if (/mongodb/i.test(scheme[0])) return withParameter(text, { ...change, of: 'parameter', name: 'tls' })
  return change.condition === null ? joinTexts([sliceText(text, 0, scheme[0].length - 1), sliceText(text, scheme[0].length, text.text.length)]) : null
}

function withoutQuery(text: MappedText): MappedText {
  const from = text.text.indexOf('?')
  if (from < 0) return text
  const to = text.text.indexOf('#', from)
  return joinTexts([sliceText(text, 0, from), ...(to < 0 ? [] : [sliceText(text, to, text.text.length)])])
}

function withQuery(text: MappedText, change: PartChange, value: Value | null): MappedText {
  if (value === null) return text
  if (value.kind === 'settings' && value.entries.every(({ name }) => /^[A-Za-z]/.test(name))) return value.entries.reduce((whole, { name, value: own }) => withParameter(whole, { ...change, of: 'parameter', name, value: own }), text)
  const query = said(change, value)
  return query.text === '' ? text : joinTexts([text, markAt('?', change), query.text.startsWith('?') ? sliceText(query, 1, query.text.length) : query])
}

function withParameter(text: MappedText, change: PartChange): MappedText {
  const name = isTls(change.name) ? change.name.toLowerCase().replaceAll('_', '') : change.name
  // What it was says nothing any more, whichever way it goes.
  const kept = without(text, name)
  if (change.value === null) return change.condition === null ? kept : joinTexts([kept, markAt(`${separator(kept)}${name}=`, change), holeAs(change.condition, change.span)])
  if (name === '') return joinTexts([text, markAt(separator(text), change), said(change, change.value)])
  return /^[\w.-]{1,60}$/.test(name) ? joinTexts([kept, markAt(`${separator(kept)}${name}=`, change), kebab(said(change, change.value), change)]) : text
}

/** `PgSslMode::VerifyFull` is `verify-full` in a URI. */
function kebab(text: MappedText, change: PartChange): MappedText {
  const [piece] = text.pieces
  const isName = piece?.kind === 'literal' && !piece.verbatim && /^(?:[A-Z][a-z]{1,20}){1,2}$/.test(text.text)
  return isName ? markAt(text.text.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(), change) : text
}

function separator({ text }: MappedText): string {
  return text.includes('?') ? (/[?&]$/.test(text) ? '' : '&') : '?'
}

/** The query without the pairs of this name. */
function without(text: MappedText, name: string): MappedText {
  const from = text.text.indexOf('?')
  if (from < 0) return text
  const parts: MappedText[] = []
  let at = from + 1
  for (const pair of text.text.slice(at).split('&')) {
    if ((pair.split('=')[0] ?? '').toLowerCase() !== name.toLowerCase()) parts.push(sliceText(text, at - (parts.length === 0 ? 0 : 1), at + pair.length))
    at += pair.length + 1
  }
  return joinTexts([sliceText(text, 0, parts.length === 0 ? from : from + 1), ...parts])
}

/** ADO.NET's `Host=localhost;SSL Mode=Require`: the last one counts. */
function ofPairs(text: MappedText, change: PartChange): MappedText | null {
  if (change.of === 'parameter' && change.name === '' && change.value !== null) return joinTexts([text, ...(/;\s{0,9}$/.test(text.text) ? [] : [markAt(';', change)]), said(change, change.value)])
  if (change.of !== 'member' && change.of !== 'pair') return null
  const bare = change.name.toLowerCase().replace(/[_\s-]/g, '')
  const isHost = partOf({ ...change, of: 'member' }) === 'host'
  if (!isHost && !/^(?:ssl|encrypt|trust|root|tls|use_?ssl|checkcert)/.test(bare)) return null
  const written = isHost ? (/(?:^|;)\s{0,9}(data source|datasource|server|host|address|addr|network address)\s{0,9}=/i.exec(text.text)?.[1] ?? change.name) : (words.get(bare) ?? change.name)
  const value = change.value === null ? (change.condition === null ? null : holeAs(change.condition, change.span)) : said(change, change.value)
  const kept = withoutPair(text, written)
  return value === null ? kept : joinTexts([kept, markAt(`${/;\s{0,9}$/.test(kept.text) || kept.text === '' ? '' : ';'}${written}=`, change), value])
}

/** As connection strings write what is one word as a property. */
const words: ReadonlyMap<string, string> = new Map([
  ['sslmode', 'SSL Mode'],
  ['trustservercertificate', 'Trust Server Certificate'],
  ['rootcertificate', 'Root Certificate'],
])

function withoutPair(text: MappedText, name: string): MappedText {
  const bare = (key: string): string => key.trim().toLowerCase().replace(/\s+/g, '')
  const parts: MappedText[] = []
  let at = 0
  for (const pair of text.text.split(';')) {
    if (bare(pair.split('=')[0] ?? '') !== bare(name)) parts.push(sliceText(text, at - (parts.length === 0 ? 0 : 1), at + pair.length))
    at += pair.length + 1
  }
  return joinTexts(parts)
}

/** What is put in: a text, the first of a list, the last step of `SslMode.Disable`; else it is known at run time only. */
function said(change: PartChange, value: Value): MappedText {
  if (change.condition !== null) return holeAs(change.condition, change.span)
  switch (value.kind) {
    case 'text':
      return value.text
    case 'settings': {
      const [first] = value.entries
      return first === undefined || first.value.kind === 'settings' ? holeAs(change.name, change.span) : said(change, first.value)
    }
    case 'symbol':
      return (/^(?:true|false)$/i.test(value.name) || isMode.test(value.name)) && /ssl|encrypt|trust|tls|mode/i.test(change.name) ? markAt(lastStep(value.name.replaceAll('::', '.')), change) : holeAs(value.name, change.span)
  }
}

/** Of an enumeration; `c.sslmode` and `cfg.Database.SSLMode` are decided at run time. */
const isMode = /^(?:\w{1,60}(?:\.|::)){1,6}(?:disabled?|none|off|allow|prefer(?:red)?|required?|on|verify_?(?:ca|full|identity)|mandatory|optional|strict)$/i

function put(text: MappedText, from: number, to: number, value: MappedText): MappedText {
  return joinTexts([sliceText(text, 0, from), value, sliceText(text, to, text.text.length)])
}

/** Text that the source does not say letter by letter. */
function markAt(text: string, { span: { start, end } }: PartChange): MappedText {
  return { text, pieces: text === '' ? [] : [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] }
}
