import type { FileReading, SourceText, Vocabulary } from '../model.js'
import { codeFormats } from './code.js'
import { dotenvFormat } from './dotenv.js'
import type { Format } from './format.js'
import { jsonFormat } from './json.js'
import { linesFormat } from './lines.js'
import { markdownFormat } from './markdown.js'
import { shellFormat } from './shell.js'
import { yamlFormat } from './yaml.js'

/** The first that matches reads the file; the last one matches every file. */
export const formats: readonly Format[] = [...codeFormats, dotenvFormat, shellFormat, yamlFormat, jsonFormat, markdownFormat, linesFormat]

/** All that one file tells. Never throws: a reader that fails is replaced by the reader of lines. */
export function readFile(source: SourceText, vocabulary: Vocabulary): FileReading {
  const format = formatOf(source)
  try {
    return format.read(source, vocabulary)
  } catch {
    return { ...linesFormat.read(source, vocabulary), language: format.id }
  }
}

function formatOf({ path, text }: SourceText): Format {
  const firstLine = text.slice(0, 200).split('\n', 1)[0] ?? ''
  return formats.find(({ matches }) => matches(path, firstLine)) ?? linesFormat
}
