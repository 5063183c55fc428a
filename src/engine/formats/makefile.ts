import { plainText, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import type { DataEntry } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { keptOptions } from './keptOptions.js'
import { placeFor } from './lines.js'
import { readEntries } from './mappings.js'
import { readLine } from './readLine.js'
import { linesOf } from './windows.js'

/** Variables with their values, and the commands of recipes without `@`, `-` and `+`. https://www.gnu.org/software/make/manual/ */
export const makefileFormat: Format = { id: 'make', matches: (path) => /(?:^|\/)(?:GNU|BSD)?makefile(?:[._-][\w.-]+)?$|\.(?:mk|mak|make)$/i.test(path), read }

const assignment = /^\s{0,40}(?:[\w.%/-]{1,80}\s{0,9}:\s{1,9})?(?:(?:export|override|private)\s{1,9}){0,2}([A-Za-z_][\w.-]{0,120})\s{0,80}(?:\?|:{1,3}|\+|!)?=\s{0,80}/

/** Neither into a file nor into another program. */
const onlySays = /^(?:echo|printf)\s[^|>&;`]*$/

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const place = { ...placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside), options: keptOptions(source.text, true) }
  const candidates: Candidate[] = []
  const comments: FileReading['comments'][number][] = []
  const variables: DataEntry[] = []
  for (const line of linesOf(plainText(source.text))) {
    const recipe = /^\t\s{0,40}[@+-]{0,3}\s{0,9}/.exec(line.text)?.[0].length
    const remark = /^\s{0,40}#+\s{0,9}/.exec(line.text)?.[0].length
    if (remark !== undefined) {
      const span = spanOf(line, line.text.indexOf('#'))
      if (span !== null) comments.push({ text: line.text.slice(remark).trim(), span })
      candidates.push(...readLine(sliceText(line, remark, line.text.length), { ...place, place: 'comment' }))
    } else if (recipe !== undefined) {
      const command = sliceText(line, recipe, line.text.length)
      candidates.push(...readLine(command, onlySays.test(command.text) ? { ...place, use: 'message' } : place))
    } else {
      const variable = assignedOn(line)
      if (variable === null) candidates.push(...readLine(line, place))
      else variables.push(variable)
    }
  }
  return { language: 'make', imports: [], candidates: [...candidates, ...readEntries(variables, place)], comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

function assignedOn(line: MappedText): DataEntry | null {
  const match = assignment.exec(line.text.slice(0, 2000))
  const span = spanOf(line)
  if (match === null || span === null) return null
  const written = line.text.slice(match[0].length)
  const remark = /\s#/.exec(written)?.index ?? written.length
  const trimmed = written.slice(0, remark).trimEnd()
  const quoted = /^(["'])[^"']*\1$/.test(trimmed) ? 1 : 0
  const from = match[0].length + quoted
  const text = sliceText(line, from, Math.max(from, match[0].length + trimmed.length - quoted))
  return { name: match[1] ?? '', span, value: { kind: 'text', text, span: spanOf(text) ?? span } }
}
