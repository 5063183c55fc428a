/** From offsets to lines and columns. */
import type { Span } from './mappedText.js'
import type { Region, SourceText } from './model.js'
import { countBefore } from './partition.js'

/** 1-based line of an offset; binary search. */
export function lineAt({ lineStarts }: SourceText, offset: number): number {
  return Math.max(1, countBefore(lineStarts, (start) => start <= offset))
}

export function regionOf(source: SourceText, span: Span): Region {
  const startLine = lineAt(source, span.start)
  const last = Math.max(span.start, span.end - 1)
  const endLine = lineAt(source, last)
  return {
    startLine,
    startColumn: span.start - startOfLine(source, startLine) + 1,
    endLine,
    endColumn: last - startOfLine(source, endLine) + 2,
  }
}

export function startOfLine({ lineStarts, text }: SourceText, line: number): number {
  return lineStarts[line - 1] ?? text.length
}

/** Offset just behind the line's last character, its line end left out. */
export function endOfLine(source: SourceText, line: number): number {
  const next = source.lineStarts[line]
  if (next === undefined) return source.text.length
  const end = next - 1
  return source.text[end - 1] === '\r' && end - 1 >= startOfLine(source, line) ? end - 1 : end
}

export function textOfLine(source: SourceText, line: number): string {
  return source.text.slice(startOfLine(source, line), endOfLine(source, line))
}
