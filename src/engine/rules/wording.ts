/**
 * How the rules talk: what we saw, what it means, what to write. Only names and modes are repeated, never a URI, a host, a user or a password.
 */
import type { Assessment, Hardening } from '../model.js'

/** `because` as a sentence; when nobody named the driver, it says which one was assumed. */
export function seen({ judgement, driver }: Assessment): string {
  const sentence = sentenceOf(judgement.because)
  return driver.certainty === 'assumed' ? `Assuming ${driver.title}, since nothing here names the driver: ${sentence}` : sentence
}

/** "Write `sslmode=verify-full` and `sslrootcert`." A value that the reader has to find is left out; the driver's own advice where it knows no parameter. */
export function remedy({ set, remove, advice, scheme, shortfall }: Hardening): string {
  if (set.length === 0 || scheme !== undefined || shortfall !== undefined) return sentenceOf(advice)
  const drop = remove.length === 0 ? '' : ` and drop ${listed(remove.map(code))}`
  return `Write ${listed(set.map(settingOf))}${drop}.`
}

/**
 * Foreign text (a parameter as written) in a code span: printable, on one line, at most 60 characters, and without a backtick that could end the span.
 */
export function code(text: string): string {
  const shown = text.slice(0, 400).replace(UNPRINTABLE, '\uFFFD').replaceAll('`', "'").trim()
  if (shown === '') return '` `'
  // By code points, so that no surrogate pair is cut in half.
  const characters = Array.from(shown)
  return `\`${characters.length > LENGTH ? `${characters.slice(0, LENGTH - 1).join('')}…` : shown}\``
}

/** One line that ends in a full stop. */
export function sentenceOf(text: string): string {
  const line = text.slice(0, SENTENCE).replace(/\s+/g, ' ').trim()
  return /[.!?]$/.test(line) ? line : `${line}.`
}

/** `a`, `a and b`, `a, b and c`; at most five. */
export function listed(items: readonly string[]): string {
  const shown = items.slice(0, 5)
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

const LENGTH = 60
const SENTENCE = 800
// Control, format (bidirectional, zero-width), surrogate, private-use and unassigned characters, and every kind of line end.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

function settingOf({ name, value, place }: Hardening['set'][number]): string {
  if (/^<.*>$/.test(value)) return code(name)
  return code(place === 'setting' ? `${name}: ${value}` : `${name}=${value}`)
}
