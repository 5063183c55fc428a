import type { Vocabulary } from '../model.js'
import { findSchemes } from './schemes.js'

/**
 * Could this text (a file, or the patch of one) touch a database connection at all? Cheap and linear.
 * Answers yes to a known scheme before `:`, to any setting or environment name that tells of a connection, to a word of TLS
 * (a patch may show the options of a connection without the connection), to a host, to calls that connect, to commands.
 */
export function mayConcern(text: string, vocabulary: Vocabulary): boolean {
  if (text.includes(':') && findSchemes(text, vocabulary).next().done !== true) return true
  return tlsWords.test(text) || keywordsOf(vocabulary).test(text)
}

/** Also inside names (`useSSL`, `sslmode`, `pgTlsConfig`), but not in `classList` or `lossless`. */
const tlsWords =
  /(?:^|[^A-Za-z])(?:ssl|tls)|SSL|TLS|[a-z](?:Ssl|Tls)(?![a-z])|[Rr]eject_?[Uu]nauthorized|[Vv]erify[_-]?(?:ca|CA|[Ff]ull|[Ii]dentity|[Mm]ode|[Pp]eer|[Nn]one|[Hh]ost|[Cc]ert)|[Ii]nsecure|connect_args|[Tt]rust[_-]?(?:[Ss]erver|[Ss]tore|[Aa]nchor|[Aa]ll)|(?:ca|root|client|server)[_-]?[Cc]ert|check_hostname|CERT_(?:NONE|OPTIONAL|REQUIRED)/

/** Calls whose names stand in files of every kind; they count beside a host, a scheme or a word of TLS. */
const everyday = new Set(['pool', 'client', 'config', 'connect', 'connection', 'cluster', 'endpoint', 'datasource', 'createpool', 'createconnection', 'createclient', 'defineconfig', 'producer', 'consumer', 'dial', 'queue', 'worker', 'seturl', 'setproperty'])

const compiled = new WeakMap<Vocabulary, RegExp>()

/** One alternation, compiled once: V8 matches it in one pass. */
function keywordsOf(vocabulary: Vocabulary): RegExp {
  const known = compiled.get(vocabulary)
  if (known !== undefined) return known
  const names = [...vocabulary.tellingNames, ...vocabulary.environmentNames, ...vocabulary.commands, ...[...vocabulary.callees].filter((callee) => !everyday.has(callee.toLowerCase()))]
  const words = names.filter((name) => name.length > 2).map((name) => name.replace(/[^\w]/g, '\\$&'))
  const host = '\\bhost(?:name)?["\']?\\s{0,9}[:=]'
  const pattern = new RegExp(`(?:^|[^A-Za-z0-9])(?:${[...words, 'jdbc:', 'base64'].join('|')})(?:$|[^A-Za-z0-9])|${host}|@(?:tcp[46]?|unix)\\(|\\b(?:Data Source|Initial Catalog|User Id|Server|Host)\\s{0,3}=[^=;\\n]{1,100};|\\b(?:kind|type):\\s{0,9}["']?(?:Secret|Opaque)`, 'i')
  compiled.set(vocabulary, pattern)
  return pattern
}
