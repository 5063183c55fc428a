import { joinTexts, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { tooMuch } from './budget.js'
import type { DataNode } from './dataTree.js'
import { fileOfFence } from './fences.js'
import type { Format, ReadInside } from './format.js'
import { standingIn } from './inside.js'
import { parseJson } from './jsonTree.js'
import { readLines, readLinesOnly } from './lines.js'
import { withoutMagics } from './magics.js'

/** Jupyter notebooks: the source of every cell as its reader sees it; what a cell printed is no configuration. https://nbformat.readthedocs.io/ */
export const notebookFormat: Format = { id: 'notebook', matches: (path) => /\.ipynb$/i.test(path), read }

const mostCells = 2000

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const tree = parseJson(source.text)
  const root = tree?.roots[0]
  const cells = root?.kind === 'mapping' ? (listOf(entryOf(root, 'cells')) ?? listOf(entryOf(firstOf(listOf(entryOf(root, 'worksheets'))), 'cells'))) : null
  if (root === undefined || cells === null) return tree === null ? readLinesOnly(source, vocabulary, 'python') : readLines(source, vocabulary, 'python')
  const language = languageOf(root)
  const cellTexts = cells.slice(0, mostCells).flatMap((cell) => {
    const text = textOf(entryOf(cell, 'source') ?? entryOf(cell, 'input'))
    return text === null ? [] : [{ text, isCode: wordOf(entryOf(cell, 'cell_type')) !== 'markdown' }]
  })
  const parts = cellTexts.map(({ text, isCode }) => ({ isCode, ...(isCode ? withoutMagics(text) : { code: text, magics: [] }) }))
  const texts = parts.map(({ isCode, code: text }) => ({ text, isCode }))
  const magics = parts.flatMap((part) => part.magics.flatMap(({ text, path }) => inside(text, path)?.candidates ?? []))
  // One program: what a cell imports or names is known in those below.
  const code = joinTexts(texts.flatMap(({ text, isCode }) => (isCode ? [text, newlineBehind(text)] : [])))
  const reading = inside(code, fileOfFence(language) ?? 'cell.py')
  const prose: Candidate[] = texts.flatMap(({ text, isCode }) => {
    const told = isCode ? null : inside(text, 'cell.md')
    return told === null ? [] : standingIn(told, 'prose', [])
  })
  return { language, imports: [], comments: [], incomplete: null, ...reading, ...(cells.length > mostCells ? tooMuch : {}), candidates: [...(reading?.candidates ?? []), ...magics, ...prose] }
}

function languageOf(root: DataNode): string {
  const metadata = entryOf(root, 'metadata')
  return wordOf(entryOf(entryOf(metadata, 'kernelspec'), 'language')) ?? wordOf(entryOf(entryOf(metadata, 'language_info'), 'name')) ?? 'python'
}

/** `source` is a string or a list of its lines. */
function textOf(node: DataNode | null): MappedText | null {
  if (node?.kind === 'text') return node.text
  if (node?.kind !== 'list') return null
  return joinTexts(node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])))
}

function newlineBehind({ pieces }: MappedText): MappedText {
  const end = pieces.at(-1)?.end ?? 0
  return { text: '\n', pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end, verbatim: false }] }
}

function entryOf(node: DataNode | null, name: string): DataNode | null {
  return node?.kind === 'mapping' ? (node.entries.find((entry) => entry.name === name)?.value ?? null) : null
}

function listOf(node: DataNode | null): readonly DataNode[] | null {
  return node?.kind === 'list' ? node.items : null
}

function firstOf(nodes: readonly DataNode[] | null): DataNode | null {
  return nodes?.[0] ?? null
}

function wordOf(node: DataNode | null): string | null {
  return node?.kind === 'text' ? node.text.text.toLowerCase() : null
}
