/** Do these settings speak of a connection? */
import { ADDING_SPREAD, SPREAD } from '../../mappedText.js'
import type { Setting, Vocabulary } from '../../model.js'
import { findTexts } from '../findTexts.js'
import { isCallee, positionsOf } from './callees.js'
import type { CodeFile } from './file.js'

/** By a telling name; by one known name where a call of ours takes them; by a host and another known name. */
export function qualifies(file: CodeFile, entries: readonly Setting[], callee: string | null): boolean {
  const { vocabulary } = file
  const called = callee !== null && takesSettings(file, callee)
  let known = 0
  let host = false
  for (const { name, value } of entries) {
    const lower = name.toLowerCase()
    if (vocabulary.tellingNames.has(lower) || isTelling({ name, value })) return true
    if (isSetting(lower, vocabulary) || (called && file.language.id !== 'go' && (name === SPREAD || name === ADDING_SPREAD))) known++
    // What a name or a spread of positional arguments brings: `new Pool(options)`.
    else if (/^\d$/.test(name) && value.kind === 'settings' && called) known += value.entries.filter((entry) => isSetting(entry.name, vocabulary)).length
    else if (value.kind === 'settings' && wrapping.test(name) && value.entries.some((entry) => isSetting(entry.name, vocabulary) || (called && entry.name === SPREAD))) known++
    if (value.kind === 'settings' && called && /(?:^|\.)PDO$/.test(callee) && value.entries.some((entry) => ofPdo.test(entry.name))) return true
    // Django's cache: `BACKEND` beside `LOCATION`.
    if (name === 'BACKEND' && value.kind === 'text' && /(?:memcached\.\w{1,40}|redis[\w.]{0,40}\.RedisCache)$/.test(value.text.text.slice(-100))) return true
    host ||= namesHost({ name, value }) || (value.kind === 'settings' && wrapping.test(name) && value.entries.some(namesHost))
  }
  return (known >= 1 && called) || (known >= 2 && host)
}

/** What it does with TLS, where the text of the connection is put in at run time. */
const ofPdo = /^(?:PDO\.MYSQL_|Pdo\.Mysql\.|Mysql\.|MYSQL_)ATTR_SSL_[A-Z_]{1,40}$/

/** Spark's option for Kafka; Rust's `NoTls`; NestJS' options of a client of Kafka. */
function isTelling({ name, value }: Pick<Setting, 'name' | 'value'>): boolean {
  if (name === 'kafka.bootstrap.servers') return true
  // sqlx: `options.ssl_mode(PgSslMode::Require)`, whoever made the options
  if (name === 'ssl_mode' && value.kind === 'symbol' && /(?:^|::)(?:Pg|MySql)SslMode::\w{1,20}$/.test(value.name)) return true
  return value.kind === 'symbol' && ((name === 'tls' && /(?:^|::)NoTls$/.test(value.name)) || (name === 'transport' && value.name === 'Transport.KAFKA'))
}

/** `brokers: { type: 'array' }` describes what may be given. */
function namesHost({ name, value }: Pick<Setting, 'name' | 'value'>): boolean {
  return hostNames.has(name.toLowerCase()) && !(value.kind === 'settings' && value.entries.some((entry) => entry.name === 'type'))
}

const hostNames = new Set(['host', 'connectionstring', 'hostname', 'hostaddr', 'server', 'servername', 'pghost', 'db_host', 'hosts', 'brokers'])

/** Names of mappings that stand within the settings of one connection. */
export const wrapping = /^(?:options|connect_?args|dialect_?options|ssl|tls|tls_?config|ssl_?context|query|extra|connection|driver_?options|connect_kwargs|kwargs|engine_options|params|parameters|properties|(?:sql_?)?configuration|config|settings|endpoint|db_?credentials|connection_?options|authentication|credentials)$/i

export function isSetting(name: string, { settingNames, tellingNames }: Vocabulary): boolean {
  const lower = name.toLowerCase()
  return settingNames.has(lower) || tellingNames.has(lower)
}

export function takesSettings(file: CodeFile, callee: string): boolean {
  return isCallee(callee, file.vocabulary) || positionsOf(file, callee) !== null
}

/** The text candidate of that URI has these settings as its neighbours. */
export function holdsUri(file: CodeFile, entries: readonly Setting[]): boolean {
  return entries.some(({ value }) => {
    if (value.kind !== 'text' || value.text.text.length > 4000) return false
    const [hole] = value.text.pieces
    const text = hole?.kind === 'hole' && value.text.text.length === 1 ? (hole.fallback ?? '') : value.text.text
    return findTexts(text, file.vocabulary, 'scalar').length > 0
  })
}
