import type { Setting, Value } from '../model.js'

/** Settings that a user may give, described (a JSON Schema, a provider's or a plugin's table of options): no values stand there. */
export function describesSettings(entries: readonly Setting[]): boolean {
  return entries.some(isNameOfPort) || isTableOfVersions(entries) || entries.some(isNameOfMode) || entries.some(({ name, value }) => (plainNames.has(name.toLowerCase()) && isDescription(value)) || (name === 'properties' && value.kind === 'settings' && describesSettings(value.entries)))
}

/** `{"hostname": "host", "port": "port"}`, `{host: "DB_HOST", port: "DB_PORT"}`: names that stand for names. A port is never a word. */
function isNameOfPort({ name, value }: Setting): boolean {
  return name.toLowerCase() === 'port' && value.kind === 'text' && /^[A-Za-z_]{2,40}$/.test(value.text.text)
}

/** `{'sslnegotiation': 170000, 'channel_binding': 130000}`: since when a parameter is known. No mode is a number of this size. */
function isTableOfVersions(entries: readonly Setting[]): boolean {
  return entries.length > 1 && entries.every(({ value }) => value.kind === 'symbol' && /^\d{4,7}$/.test(value.name))
}

/** `{'user': 'PGUSER', 'sslmode': 'PGSSLMODE'}`: the variables that stand for parameters. No mode is written in such a way. */
function isNameOfMode({ name, value }: Setting): boolean {
  return /^ssl_?mode$/i.test(name) && value.kind === 'text' && /^[A-Z][A-Z0-9_]{0,40}SSL_?MODE$/.test(value.text.text)
}

/** What is one word in every connection. */
const plainNames: ReadonlySet<string> = new Set(['host', 'hostname', 'port', 'user', 'username', 'password', 'database', 'dbname', 'sslmode', 'ssl_mode'])
const describing: ReadonlySet<string> = new Set(['type', 'description', 'optional', 'required', 'default', 'examples', 'title', 'computed', 'help', 'alias', 'enum', 'flag', 'env', '$ref'])

function isDescription(value: Value): boolean {
  return value.kind === 'settings' && value.entries.filter(({ name }) => describing.has(name.toLowerCase())).length >= Math.min(2, value.entries.length) && value.entries.length > 0
}
