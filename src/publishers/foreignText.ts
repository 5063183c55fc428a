/**
 * What may be left of text that strangers wrote (paths, names, parameters) before it is shown anywhere.
 * Control, bidirectional, zero-width, private-use and unpaired characters become U+FFFD: visible, so that nobody is fooled into reading less.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, '\uFFFD')
}

/** At most `max` UTF-16 units, `…` included, never half of a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = Math.max(0, max - 1)
  const last = text.charCodeAt(end - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

/** The same for text of several lines: line feeds and tabs stay, CRLF becomes a line feed. */
export function visibleLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE_BUT_LINES, '\uFFFD')
}

// U+115F, U+1160, U+3164, U+FFA0, U+2800: letters and symbols by category that are drawn as nothing.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu
const UNSAFE_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu
