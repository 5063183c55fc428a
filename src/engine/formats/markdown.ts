import { joinTexts, plainText, sliceText, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { fencesIn, fileOfFence, type Fence } from './fences.js'
import type { Format, ReadInside } from './format.js'
import { standingIn } from './inside.js'
import { readLines } from './lines.js'
import { linesOf } from './windows.js'
import { withoutCovered } from './withoutCovered.js'

/** Documentation: everything in it is advice at most. What is fenced is read in the fence's language. */
export const markdownFormat: Format = {
  id: 'markdown',
  matches: (path) => /\.(?:md|mdx|markdown|rst|adoc|asciidoc|asc|txt|textile|org|pod|rdoc)$/i.test(path) && !/requirements[\w.-]*\.txt$/i.test(path),
  read,
}

/** Fences that are looked into. */
export const mostFences = 2000

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const lines = readLines(source, vocabulary, 'markdown', true)
  const fenced: Candidate[] = fencesIn(source.text).slice(0, mostFences).flatMap((fence) => readFence(fence, source.text, inside))
  return { ...lines, candidates: [...fenced, ...withoutCovered(lines.candidates, fenced)] }
}

/** What is fenced, as prose. */
export function readFence({ language, from, to }: Fence, text: string, inside: ReadInside): Candidate[] {
  const path = fileOfFence(language)
  if (path === null) return []
  const content = plainText(text.slice(from, to), from)
  const reading = inside(path === 'fence.sh' ? withoutPrompts(content) : content, path)
  return reading === null ? [] : standingIn(reading, 'prose', [])
}

/** `$ psql …`: the prompt is no command. */
function withoutPrompts(content: MappedText): MappedText {
  if (!/^\s{0,20}[$>%#]\s/m.test(content.text)) return content
  const newline = '\n'
  return joinTexts(
    linesOf(content, false).flatMap((line) => {
      const prompt = /^\s{0,20}[$>%#]\s{1,4}/.exec(line.text)?.[0].length ?? 0
      const end = line.pieces.at(-1)?.end ?? null
      const rest = sliceText(line, prompt, line.text.length)
      return end === null ? [] : [rest, { text: newline, pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end, verbatim: false }] }]
    }),
  )
}
