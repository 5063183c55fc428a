import type { MappedText, Piece } from '../mappedText.js'
import type { FileReading, SourceText, Vocabulary } from '../model.js'
import { codeFormats } from './code.js'
import { withChoices } from './choices.js'
import { conditionsIn } from './conditions.js'
import { describesSettings } from './describesSettings.js'
import { dotenvFormat } from './dotenv.js'
import { firstUnread } from './budget.js'
import type { Format, ReadInside } from './format.js'
import { areVariables } from './innerFile.js'
import { readMapped } from './inside.js'
import { dockerfileFormat } from './dockerfile.js'
import { hclFormat } from './hcl.js'
import { jsonFormat } from './json.js'
import { linesFormat } from './lines.js'
import { logFormat } from './log.js'
import { makefileFormat } from './makefile.js'
import { markdownFormat } from './markdown.js'
import { nixFormat } from './nix.js'
import { notebookFormat } from './notebook.js'
import { patchFormat } from './patch.js'
import { propertiesFormat } from './properties.js'
import { rMarkdownFormat } from './rMarkdown.js'
import { readable } from './readable.js'
import { shellFormat } from './shell.js'
import { templateEndings } from './templateNames.js'
import { tomlFormat } from './toml.js'
import { unitFormat } from './unit.js'
import { endOfUris } from './uriBound.js'
import { xmlFormat } from './xml.js'
import { yamlFormat } from './yaml.js'

/** The first that matches reads the file; the last one matches every file. */
export const formats: readonly Format[] = [
  ...codeFormats,
  ...[propertiesFormat, tomlFormat, xmlFormat, hclFormat, nixFormat, dockerfileFormat, makefileFormat, unitFormat],
  ...[dotenvFormat, shellFormat, yamlFormat, jsonFormat, notebookFormat, patchFormat, markdownFormat, rMarkdownFormat],
  logFormat,
  linesFormat,
]

/** All that one file tells. Never throws: a reader that fails is replaced by the reader of lines. */
export function readFile(written: SourceText, vocabulary: Vocabulary): FileReading {
  const source = readable(written)
  if (source.text.includes('\0')) return readMapped(withoutNuls(source.text), source.path, (text) => readWhole(text, vocabulary))
  return readWhole(source, vocabulary)
}

/** No name and no scheme holds a NUL; some programs take none for an end, others pass it over. */
function withoutNuls(text: string): MappedText {
  const pieces: Extract<Piece, { kind: 'literal' }>[] = []
  let kept = ''
  for (const { 0: run, index } of text.matchAll(/[^\0]+/g)) {
    pieces.push({ kind: 'literal', at: kept.length, length: run.length, start: index, end: index + run.length, verbatim: true })
    kept += run
  }
  return { text: kept, pieces }
}

function readWhole(source: SourceText, vocabulary: Vocabulary): FileReading {
  const end = endOfUris(source.text, vocabulary)
  const reading = readNested(end === null ? source : { ...source, text: source.text.slice(0, end) }, vocabulary, 0)
  return withChoices({ ...reading, unreadFrom: firstUnread([reading, { unreadFrom: end }]) }, conditionsIn(source.text))
}

/** A script in a workflow in a fence: deeper is nothing that a person wrote. */
const deepest = 3

function readNested(source: SourceText, vocabulary: Vocabulary, depth: number): FileReading {
  const format = formatOf(source)
  const parts: FileReading[] = []
  const inside: ReadInside = (mapped, path) => {
    if (depth >= deepest) return null
    const part = readMapped(mapped, path, (inner) => readNested(inner, vocabulary, depth + 1))
    parts.push(part)
    return part
  }
  try {
    const reading = format.read(source, vocabulary, inside)
    return withParts({ ...reading, candidates: reading.candidates.filter((candidate) => candidate.kind !== 'settings' || !describesSettings(candidate.entries)) }, parts)
  } catch {
    return withParts({ ...linesFormat.read(source, vocabulary, inside), language: format.id }, parts)
  }
}

/** Comments of a file within the file are the file's, and what was not read of it was not read of the file. */
function withParts(reading: FileReading, parts: readonly FileReading[]): FileReading {
  if (parts.length === 0) return reading
  return {
    ...reading,
    comments: distinct([reading, ...parts].flatMap(({ comments }) => comments)),
    incomplete: reading.incomplete ?? parts.find(({ incomplete }) => incomplete !== null)?.incomplete ?? null,
    unreadFrom: firstUnread([reading, ...parts]),
  }
}

/** What stands inside a file may be read twice: by the lines of the whole and by its own reader. The first says it all. */
function distinct(comments: FileReading['comments']): FileReading['comments'] {
  const starts = new Set<number>()
  return comments.filter(({ span }) => {
    const isNew = !starts.has(span.start)
    starts.add(span.start)
    return isNew
  })
}

/** `database.yml.postgresql`, `application.properties.prod`: one of several files that a name is given to. */
const ofVariant = /(\.(?:ya?ml|json|toml|ini|properties|xml|env))\.[\w-]{1,30}$/i

function formatOf({ path, text }: SourceText): Format {
  const firstLine = text.slice(0, 200).split('\n', 1)[0] ?? ''
  const byName = (name: string) => formats.find((format) => format !== linesFormat && format.matches(name, firstLine))
  // Matomo's `config.ini.php` is an INI file that a web server does not show.
  return byName(path.replace(/\.ini\.php$/i, '.ini')) ?? byName(path.replace(templateEndings, '')) ?? byName(path.replace(ofVariant, '$1')) ?? (areVariables(text) ? variablesFormat : linesFormat)
}

/** Cookiecutter's `.envs/.production/.postgres`, `env-example-relational`: a file of variables, whatever it is called. */
const variablesFormat: Format = { ...dotenvFormat, read: (source, vocabulary, inside) => dotenvFormat.read({ ...source, path: `${source.path}.env` }, vocabulary, inside) }
