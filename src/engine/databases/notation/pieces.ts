/** Slices of a mapped text as the model wants them: decoded, holes named, secrets gone. */
import { HOLE, sliceText, type Hole, type MappedText } from '../../mappedText.js'
import type { ParameterValue, Part } from '../../model.js'

/** The whole slice decoded; holes as `{expression}` in `shown`, replaced by their defaults in `filled` (null when one has none). */
export interface Decoded {
  readonly shown: string
  readonly filled: string | null
  readonly holes: readonly Hole[]
}

export function decode(mapped: MappedText, decoder: (text: string) => string = percentDecode): Decoded {
  const holes: Hole[] = []
  for (const piece of mapped.pieces) if (piece.kind === 'hole') holes.push(piece)
  if (holes.length === 0) {
    const text = decoder(mapped.text)
    return { shown: text, filled: text, holes }
  }
  let shown = ''
  let filled: string | null = ''
  mapped.text.split(HOLE).forEach((run, index) => {
    const text = decoder(run)
    shown += text
    if (filled !== null) filled += text
    const hole = holes[index]
    if (hole === undefined) return
    shown += `{${hole.expression}}`
    filled = filled === null || hole.fallback === null ? null : filled + hole.fallback
  })
  return { shown, filled, holes }
}

export function partOf(mapped: MappedText, decoder?: (text: string) => string): Part {
  const { shown, filled, holes } = decode(mapped, decoder)
  if (holes.length > 0) return { kind: 'hole', text: shown, fallback: filled }
  const template = templateOf(shown)
  return template === null ? { kind: 'literal', text: shown } : { kind: 'hole', text: `{${template.expression}}`, fallback: template.fallback }
}

/** A literal that some program fills in later without the file's language knowing: `%s`, `{mode}`, `${MODE:-disable}`, `$MODE`, `{{ mode }}`. */
export function templateOf(text: string): { readonly expression: string; readonly fallback: string | null } | null {
  const shell = /^\$\{(\w{1,100})(?::?-([^{}]{0,200}))?\}$/.exec(text)
  if (shell !== null) return { expression: shell[1] ?? '', fallback: shell[2] ?? null }
  const other = /^(?:%(?:[sdvui]|(?:hh?|ll?|z)[du])|%\((\w{1,100})\)s|\{(\w{0,100})\}|\$(\w{1,100})|\{\{([^{}]{1,200})\}\}|#\{([^{}]{1,200})\}|@(\w{1,100})@|%(\w{1,100})%|\$\((\w{1,100})\))$/.exec(text)
  if (other === null) return null
  return { expression: (other.slice(1).find(Boolean) ?? text).trim(), fallback: null }
}

export function valueOf(name: string, mapped: MappedText, decoder?: (text: string) => string): ParameterValue {
  const { shown, filled, holes } = decode(mapped, decoder)
  const secret = isSecretName(name)
  if (holes.length === 0) {
    const template = secret ? null : templateOf(shown)
    return template === null ? { kind: 'text', text: secret ? '***' : shown } : { kind: 'hole', ...template }
  }
  const literal = mapped.text !== HOLE
  const expression = literal ? (secret ? '***' : shown) : (holes[0]?.expression ?? '')
  return { kind: 'hole', expression, fallback: secret ? null : filled }
}

/** Names whose value is a secret and is never kept. */
export function isSecretName(name: string): boolean {
  const last = name.toLowerCase().replace(/^.*[.]/, '')
  return secretNames.has(last) || /(?:passw(?:or)?d|passphrase|_pwd|secret)$/.test(last)
}

const secretNames: ReadonlySet<string> = new Set([
  ...['password', 'passwd', 'pass', 'pwd', 'pgpassword', 'sslpassword', 'sslkeypassword', 'passphrase', 'secret', 'token'],
  ...['scram_client_key', 'scram_server_key', 'oauth_client_secret', 'accesstoken', 'authtoken', 'amp;password', 'amp;sslpassword', 'ssl_key_password'],
  ...['tlscertificatekeyfilepassword', 'sslclientcertificatekeypassword', 'ssl_pem_passphrase', 'ssl_password', 'authmechanismproperties', 'auth_pass', 'auth', 'sentinelpassword', 'sentinel_password'],
])

/** Decodes `%XX`; what is no escape stays as it is. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/** Cut, with the surrounding white space left out. */
export function trimmed(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length
  return sliceText(mapped, start, Math.max(start, mapped.text.trimEnd().length))
}
