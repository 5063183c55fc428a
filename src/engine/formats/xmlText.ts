import { joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** A line of XML or HTML as its reader sees it: the five names, and numbers of ASCII's printable characters. */
export function unescapeXml(line: MappedText): MappedText {
  if (!line.text.includes('&') || line.text.length > 100_000) return line
  const parts: MappedText[] = []
  let kept = 0
  for (const entity of line.text.matchAll(/&(?:amp|lt|gt|quot|apos|#0{0,4}\d{2,3}|#x0{0,4}[\da-f]{2});/gi)) {
    const text = saidBy(entity[0].toLowerCase())
    const span = spanOf(line, entity.index, entity.index + entity[0].length)
    if (text === undefined || span === null) continue
    if (entity.index > kept) parts.push(sliceText(line, kept, entity.index))
    parts.push({ text, pieces: [{ kind: 'literal', at: 0, length: 1, start: span.start, end: span.end, verbatim: false }] })
    kept = entity.index + entity[0].length
  }
  return parts.length === 0 ? line : joinTexts([...parts, sliceText(line, kept, line.text.length)])
}

function saidBy(entity: string): string | undefined {
  if (entity[1] !== '#') return entities[entity]
  const code = entity[2] === 'x' ? Number.parseInt(entity.slice(3, -1), 16) : Number.parseInt(entity.slice(2, -1), 10)
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined
}
