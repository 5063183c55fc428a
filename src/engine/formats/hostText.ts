import type { Value } from '../model.js'

/** The name or address of a host, with or without a port, or the default for one; not what only stands in its place (`true`, `Host`). */
export function isHost(value: Value): boolean {
  if (value.kind !== 'text') return false
  const [piece, ...others] = value.text.pieces
  // CapRover puts in what begins with two dollars. https://caprover.com/docs/one-click-apps.html
  const written = (piece?.kind === 'hole' && others.length === 0 ? (piece.fallback ?? '') : value.text.text).replace(/(?<=-)\$\$(?=\w)/g, '')
  return /^(?=[^A-Za-z]{0,250}[A-Za-z]|\d{1,3}\.)[A-Za-z\d](?:[\w.-]{0,250}[A-Za-z\d])?(?::\d{1,5})?$/.test(written) && !words.test(written)
}

/** Put in at run time, wholly or in part; an empty default says that there is none. */
export function isPutIn(value: Value): boolean {
  return value.kind === 'text' && !value.text.pieces.some((piece) => piece.kind === 'hole' && piece.fallback === '') && /^[\w.:\uE000-]{1,300}$/.test(value.text.text) && value.text.text.includes('\uE000')
}

/** `{{ .Release.Name }}-redis`: what is put in is a part of the name. */
export function isPartlyWritten(value: Value): boolean {
  return value.kind === 'text' && /^[\w.\uE000-]{2,300}(?::(?:\d{1,5}|\uE000))?$/.test(value.text.text) && /\uE000/.test(value.text.text) && /[A-Za-z]{2}/.test(value.text.text)
}

/** `{{ .Values.redis.host }}`, `${aws_elasticache_cluster.main.address}`: the value of something that has a name of its own. A whole connection string may bring the mode. */
export const isReference = (value: Value): boolean => (value.kind === 'symbol' ? /^(?:module|data|local|var|[a-z]+_\w+)\.[\w.[\]*]{1,200}$/.test(value.name) && !/connection_?string|[._](?:url|uri|dsn)\b/i.test(value.name) : value.kind === 'text' && (value.text.pieces.length === 1 || /^\uE000:(?:\uE000|\d{2,5})$/.test(value.text.text)) && value.text.pieces.some((piece) => piece.kind === 'hole' && /[a-z]\w{0,200}\.\w/i.test(piece.expression) && !/connection_?string|(?:^|[._])(?:url|uri|dsn)\b/i.test(piece.expression)))

/** `PAPERLESS_DB_HOST: "{{ paperless_db_container }}"`: a variable with a name of its own, as templates have them. */
export const isOtherVariable = (value: Value, name: string): boolean => value.kind === 'text' && value.text.pieces.length === 1 && value.text.pieces.some((piece) => piece.kind === 'hole' && /^\s{0,3}[a-z][a-z0-9]*_[a-z0-9_]{1,80}\s{0,3}(?:\||$)/.test(piece.expression) && (/^\s{0,3}([a-z0-9_]+)/.exec(piece.expression)?.[1] ?? '') !== name.toLowerCase())

/** `a:9092,b:9092` */
export const areServers = (value: Value): boolean => value.kind === 'text' && value.text.text.split(',').every((one) => /^[\w.\uE000-]{1,250}:(?:\d{2,5}|\uE000)$/.test(one.trim()))

/** LiteLLM takes all that it is not told from variables of these names, whether there is TLS as well. https://docs.litellm.ai/docs/proxy/caching */
export const isVariableOfLiteLlm = (value: Value): boolean => value.kind === 'text' && /^os\.environ\/\w{1,100}$/.test(value.text.text)

const words = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|host|hostname|server|address|string|text|any|auto|default)$/i
