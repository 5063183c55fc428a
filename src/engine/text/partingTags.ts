import type { MappedText } from '../mappedText.js'

/** A tag of a template that decides what is written. */
export const decides = /^[-~]?\s{0,9}(?:if|else|with|range|end)\b/

/** `psql {{ if .Values.tls }}--set=a{{ else }}--set=b{{ end }} -h db`: a tag in front of an option and behind one parts words. In `--host={{ if .ha }}a{{ else }}b{{ end }}` it is of the value, and alone on a line it is left. */
export function partedByTags(mapped: MappedText): MappedText {
  const { text, pieces } = mapped
  const parting = new Set<number>()
  let chosenUntil = -1
  let [looked, blank] = [0, -1]
  for (const piece of pieces) {
    if (piece.kind !== 'hole' || !decides.test(piece.expression)) continue
    const { at } = piece
    for (; looked < at; looked++) if (/\s/.test(text.charAt(looked))) blank = looked
    const isOfWord = chosenUntil !== -1 && blank < chosenUntil
    if (/^--?[A-Za-z]/.test(text.slice(at + 1, at + 4)) || (!isOfWord && /^\S$/.test(text.charAt(at - 1)) && /^(?:\s|$)/.test(text.charAt(at + 1)))) parting.add(at)
    else chosenUntil = at
  }
  if (parting.size === 0) return mapped
  const letters = [...parting].reduce<{ written: string; kept: number }>(({ written, kept }, at) => ({ written: `${written}${text.slice(kept, at)} `, kept: at + 1 }), { written: '', kept: 0 })
  return { text: letters.written + text.slice(letters.kept), pieces: pieces.map((piece) => (parting.has(piece.at) ? { kind: 'literal', at: piece.at, length: 1, start: piece.start, end: piece.end, verbatim: false } : piece)) }
}
