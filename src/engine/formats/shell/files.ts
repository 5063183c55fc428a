import { joinTexts, plainText, sliceText, type MappedText } from '../../mappedText.js'
import type { Candidate } from '../../model.js'
import type { ReadInside } from '../format.js'
import { pathOf } from '../innerFile.js'
import { standingIn } from '../inside.js'

/** What a word or a here-document of a script holds that is a file of its own; null: it is none. */
export type FileIn = (text: MappedText) => Candidate[] | null

/** `curl -d '{"connector.class": …}'`, `cat > config.yaml <<EOF`: by how they begin. What a variable puts in is read as it is written. */
export function filesInShell(source: string, inside: ReadInside): FileIn {
  return (text) => {
    const path = text.text.length > longest ? null : pathOf('', text.text)
    const reading = path === null ? null : inside(asWritten(text, source), path)
    return reading === null ? null : standingIn(reading, 'code', [])
  }
}

/** Longer ones are data. */
const longest = 200_000

function asWritten(text: MappedText, source: string): MappedText {
  const parts: MappedText[] = []
  let kept = 0
  for (const piece of text.pieces) {
    if (piece.kind !== 'hole') continue
    if (piece.at > kept) parts.push(sliceText(text, kept, piece.at))
    parts.push(plainText(source.slice(piece.start, piece.end), piece.start))
    kept = piece.at + piece.length
  }
  if (kept === 0) return text
  return joinTexts([...parts, sliceText(text, kept, text.text.length)])
}
