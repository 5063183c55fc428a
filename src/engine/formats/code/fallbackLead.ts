import type { MappedText } from '../../mappedText.js'

/** `${process.env.REDIS_URL || 'redis://cache:6379'}/1`: what a text begins with when nothing is put in; the text itself where that is no URI. */
export function withFallbackLead(text: MappedText): MappedText {
  const [lead, ...rest] = text.pieces
  if (lead?.kind !== 'hole' || lead.at !== 0 || lead.fallback === null || !/^[/?&#;]/.test(text.text.slice(1)) || !/^[A-Za-z][\w+.-]{1,40}:\/\/[^\s/]/.test(lead.fallback)) return text
  const { fallback, start, end } = lead
  const by = fallback.length - lead.length
  return { text: fallback + text.text.slice(lead.length), pieces: [{ kind: 'literal', at: 0, length: fallback.length, start, end, verbatim: false }, ...rest.map((piece) => ({ ...piece, at: piece.at + by }))] }
}
