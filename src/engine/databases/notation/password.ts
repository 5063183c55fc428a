/** What may be said of a password. The text itself does not leave this file. */
import { spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { Part, Password } from '../../model.js'
import { decode, templateOf } from './pieces.js'

export interface PasswordReading {
  readonly password: Password
  readonly secretSpans: readonly Span[]
}

/** `mapped`: the raw password, perhaps empty. `encoded`: the source says it as base64 or the like. */
export function readPassword(mapped: MappedText, user: Part, encoded: boolean, decoder?: (text: string) => string): PasswordReading {
  const { shown, filled, holes } = decode(mapped, decoder)
  const span = spanOf(mapped)
  const [hole] = holes
  if (hole !== undefined) {
    const expression = shown === `{${hole.expression}}` ? hole.expression : holes.map((each) => each.expression).join(', ')
    if (filled !== null && filled !== '' && !isPlaceholder(filled) && holes.some((each) => each.fallback !== null && each.fallback !== '')) {
      return { password: { kind: 'literal', span, default: isDefault(filled, user), encoded }, secretSpans: span === null ? [] : [span] }
    }
    const secretSpans = [...literalSpans(mapped), ...expressionSpans(mapped)]
    if (holes.length === 1 && isDecoded(hole.expression)) return { password: { kind: 'literal', span, default: false, encoded: true }, secretSpans }
    return { password: { kind: 'hole', expression, predictable: isPredictable(expression) }, secretSpans }
  }
  if (shown === '') return { password: { kind: 'literal', span: null, default: true, encoded }, secretSpans: [] }
  const template = templateOf(shown)
  if (template !== null && (template.fallback ?? '') === '') return { password: { kind: 'hole', expression: template.expression, predictable: isPredictable(template.expression) }, secretSpans: [] }
  if (template?.fallback !== undefined && template.fallback !== null) return { password: { kind: 'literal', span, default: isDefault(template.fallback, user), encoded }, secretSpans: span === null ? [] : [span] }
  if (isPlaceholder(shown)) return { password: { kind: 'placeholder' }, secretSpans: [] }
  return { password: { kind: 'literal', span, default: isDefault(shown, user), encoded }, secretSpans: span === null ? [] : [span] }
}

/** For a password that is no string: a call, a name. `span`: of the whole expression; null: not known. */
export function passwordOfExpression(expression: string, span: Span | null): Password {
  if (/^(?:None|null|nil|undefined)$/.test(expression)) return { kind: 'absent' }
  return isDecoded(expression) ? { kind: 'literal', span, default: false, encoded: true } : { kind: 'hole', expression, predictable: isPredictable(expression) }
}

/** `wrap('s3cret')` may hold the password; `os.environ['DB_PASSWORD']` names where it comes from. */
export function mayHoldSecret(expression: string): boolean {
  return isDecoded(expression) || (/["'`]/.test(expression) && !/env|config|setting|secret|vault|propert|param|viper/i.test(expression))
}

/** A literal that a program undoes the base64 or hexadecimal writing of. */
function isDecoded(expression: string): boolean {
  return /(?:b64decode|b64_decode|base64_decode|decode64|unpack1?|FromBase64String|\batob|Buffer\.from|getDecoder|EncodingWithPadding|(?:Std|URL|RawStd|RawURL)Encoding\.DecodeString|[Bb]ase64\.decode\w*|base64decode|unhexlify|fromhex|hex2bin|hex\.DecodeString)[^"'`]{0,80}["'`][\w+/=-]{4}/.test(expression)
}

function expressionSpans(mapped: MappedText): Span[] {
  return mapped.pieces.flatMap((piece) => (piece.kind === 'hole' && mayHoldSecret(piece.expression) ? [{ start: piece.start, end: piece.end }] : []))
}

function literalSpans(mapped: MappedText): Span[] {
  return mapped.pieces.flatMap((piece) => (piece.kind === 'literal' && piece.length > 2 ? [{ start: piece.start, end: piece.end }] : []))
}

/** Passwords that products ship with, that their own guides use, or that lead every list of guesses. */
const defaults: ReadonlySet<string> = new Set([
  ...['postgres', 'postgresql', 'cockroach', 'cockroachdb', 'root', 'admin', 'administrator', 'sa', 'user', 'guest', 'test', 'default', 'toor'],
  ...['password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'password1', 'password123', 'pass', 'passwd', 'pwd', 'admin123', 'root123', 'postgres123'],
  ...['changeme', 'change_me', 'change-me', 'changeit', 'changethis', 'mysecretpassword', 'mypassword', 'letmein', 'welcome', 'welcome1'],
  ...['123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '0000', '111111', 'qwerty', 'abc123'],
])

function isDefault(password: string, user: Part): boolean {
  const text = password.toLowerCase()
  return defaults.has(text) || (user.kind === 'literal' && user.text !== '' && user.text.toLowerCase() === text)
}

/** Text that asks for a password rather than being one. */
function isPlaceholder(text: string): boolean {
  if (/^<[^<>]{0,100}>$|^\[[^[\]]{1,100}\]$/.test(text)) return true
  // Laravel's for none. https://laravel.com/docs/configuration#environment-variable-types
  if (/^\(?null\)?$/.test(text)) return true
  if (/^(?:[x]{3,100}|[X]{3,100}|[*]{1,100}|[.]{2,100}|…|[-_]{2,100}|[?]{2,100}|•{1,100})$/.test(text)) return true
  if (/^[A-Z][A-Z_]{0,40}$/.test(text) && /PASS|PWD|SECRET|REDACTED|HIDDEN/.test(text)) return true
  return /^(?:your|my|the|some|enter|insert|replace|db|database)[-_ ]?(?:your|own|db|database|strong|secure|secret|with)?[-_ ]?(?:password|passwd|pass|pwd)(?:[-_ ]?here)?$|^(?:redacted|hidden|masked|placeholder|replace[-_]?me|todo|secure[-_]password|strong[-_]password)$/i.test(
    text,
  ) && !defaults.has(text.toLowerCase())
}

/** Generators and sources whose next value an attacker can guess. */
function isPredictable(expression: string): boolean {
  return /\bMath\.random\b|\brandom\.(?:random|randint|randrange|choices?|sample|getrandbits|uniform)\b|\b(?:mt_)?s?rand\s*\(|\brand\.(?:Int|Intn|Float64|Int63|Read)\b|\bRandom\.(?:rand|new)\b|\bnew Random\b|\btime\.(?:time|Now|time_ns)\b|\bDate\.now\b|\bnew Date\b|\bdatetime\.(?:now|utcnow)\b|\bcurrentTimeMillis\b|\bnanoTime\b|\bgetpid\b|\bprocess\.pid\b|\buuid1?\.?uuid1\b|\buniqid\b|\$RANDOM\b|^RANDOM$|\bcounter\b|\bdate \+%/.test(
    expression,
  )
}
