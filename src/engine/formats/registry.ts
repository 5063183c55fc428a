import type { FileReading, SourceText, Vocabulary } from '../model.js'
import { codeFormats } from './code.js'
import { describesSettings } from './describesSettings.js'
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
    const reading = format.read(source, vocabulary)
    return { ...reading, candidates: reading.candidates.filter((candidate) => candidate.kind !== 'settings' || !describesSettings(candidate.entries)) }
  } catch {
    return { ...linesFormat.read(source, vocabulary), language: format.id }
  }
}

function formatOf({ path, text }: SourceText): Format {
  const firstLine = text.slice(0, 200).split('\n', 1)[0] ?? ''
  return formats.find(({ matches }) => matches(path, firstLine)) ?? linesFormat
}
