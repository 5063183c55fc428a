import { joinTexts, plainText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { fencesIn, fileOfFence, type Fence } from './fences.js'
import type { Format, ReadInside } from './format.js'
import { readLines } from './lines.js'
import { mostFences, readFence } from './markdown.js'
import { withoutCovered } from './withoutCovered.js'

/** R Markdown and Quarto: chunks that are run are a program, what is only shown is documentation. https://rmarkdown.rstudio.com/lesson-3.html, https://quarto.org/docs/computations/execution-options.html */
export const rMarkdownFormat: Format = { id: 'rMarkdown', matches: (path) => /\.(?:rmd|rmarkdown|qmd)$/i.test(path), read }

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const lines = readLines(source, vocabulary, 'markdown', true)
  const fences = fencesIn(source.text).slice(0, mostFences)
  const [run, shown] = [fences.filter((fence) => isRun(fence, source.text)), fences.filter((fence) => !isRun(fence, source.text))]
  const found: Candidate[] = [...programsOf(run, source.text, inside), ...shown.flatMap((fence) => readFence(fence, source.text, inside))]
  return { ...lines, candidates: [...found, ...withoutCovered(lines.candidates, found)] }
}

/** One program for each language: what a chunk binds is known in those below. */
function programsOf(chunks: readonly Fence[], text: string, inside: ReadInside): Candidate[] {
  return [...new Set(chunks.map(({ language }) => language))].flatMap((language) => {
    const path = fileOfFence(language)
    const code = joinTexts(chunks.filter((chunk) => chunk.language === language).map(({ from, to }) => plainText(text.slice(from, to), from)))
    const reading = path === null ? null : inside(code, path)
    if (reading === null) return []
    return reading.candidates.map((candidate) => ({ ...candidate, within: candidate.within ?? { language: reading.language, imports: reading.imports } }))
  })
}

/** `{r setup}`; not `{.r}`, `r`, and not with `eval=FALSE` or `#| eval: false`. */
function isRun({ from, to }: Fence, text: string): boolean {
  const head = text.slice(text.lastIndexOf('\n', from - 2) + 1, from)
  if (!/^\s{0,20}(?:`{3,}|~{3,})\s{0,9}\{[a-z]/i.test(head) || /\beval\s{0,9}=\s{0,9}(?:F|FALSE)\b/.test(head)) return false
  return !/^(?:#\|[^\n]{0,200}\n){0,20}#\|\s{0,9}eval\s{0,9}:\s{0,9}false\b/i.test(text.slice(from, Math.min(to, from + 4_000)))
}
