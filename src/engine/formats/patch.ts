import { joinTexts, plainText, type MappedText } from '../mappedText.js'
import type { FileReading, SourceText, Vocabulary } from '../model.js'
import type { Format, ReadInside } from './format.js'
import { readLines } from './lines.js'

/** A patch kept in the repository: what it leaves behind in each file, read as that file would be; what it takes away is nowhere. */
export const patchFormat: Format = { id: 'patch', matches: (path) => /\.(?:patch|diff)$/i.test(path), read }

const mostFiles = 500

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const files = filesIn(source.text)
  if (files.length === 0) return readLines(source, vocabulary, 'patch')
  const readings = files.slice(0, mostFiles).flatMap(({ path, parts }) => inside(joinTexts(parts), path) ?? [])
  return {
    language: 'patch',
    imports: readings.flatMap(({ imports }) => imports),
    candidates: readings.flatMap(({ candidates }) => candidates),
    comments: readings.flatMap(({ comments }) => comments),
    incomplete: null,
  }
}

/** The lines that stand after the patch, without their marks, by the file they are of. */
function filesIn(text: string): { path: string; parts: MappedText[] }[] {
  const files: { path: string; parts: MappedText[] }[] = []
  let inHunk = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline + 1
    const mark = text[start] ?? ''
    const named = mark === '+' && text.startsWith('+++ ', start) && text.startsWith('--- ', text.lastIndexOf('\n', start - 2) + 1)
    if (named) {
      const path = text.slice(start + 4, Math.min(end, start + 1004)).split('\t', 1)[0]?.trim().replace(/^[bi]\//, '') ?? ''
      files.push({ path, parts: [] })
      inHunk = false
    } else if (text.startsWith('@@', start)) inHunk = true
    else if (inHunk && (mark === '+' || mark === ' ')) files.at(-1)?.parts.push(plainText(text.slice(start + 1, end), start + 1))
    else if (inHunk && !/[-\\\r\n]/.test(mark)) inHunk = false
    start = end
  }
  return files
}
