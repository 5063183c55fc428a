import { joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#38;': '&', '&#x26;': '&', '&#61;': '=', '&#58;': ':' }

/** A line of XML or HTML as its reader sees it. Only the entities that stand in connections. */
export function unescapeXml(line: MappedText): MappedText {
  if (!line.text.includes('&') || line.text.length > 100_000) return line
  const parts: MappedText[] = []
  let kept = 0
  for (const entity of line.text.matchAll(/&(?:amp|lt|gt|quot|apos|#38|#x26|#61|#58);/gi)) {
    const text = entities[entity[0].toLowerCase()]
    const span = spanOf(line, entity.index, entity.index + entity[0].length)
    if (text === undefined || span === null) continue
    if (entity.index > kept) parts.push(sliceText(line, kept, entity.index))
    parts.push({ text, pieces: [{ kind: 'literal', at: 0, length: 1, start: span.start, end: span.end, verbatim: false }] })
    kept = entity.index + entity[0].length
  }
  return parts.length === 0 ? line : joinTexts([...parts, sliceText(line, kept, line.text.length)])
}
