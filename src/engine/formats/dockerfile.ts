import { plainText, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { splitCommands } from './commandLine.js'
import type { DataEntry } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { keptOptions } from './keptOptions.js'
import { placeFor } from './lines.js'
import { readEntries } from './mappings.js'
import { readLine } from './readLine.js'
import { linesOf } from './windows.js'

/** `ENV` and `ARG` of a stage belong together; everything else is read as a line of shell. https://docs.docker.com/reference/dockerfile/ */
export const dockerfileFormat: Format = { id: 'dockerfile', matches: (path) => /(?:^|\/)(?:dockerfile|containerfile)(?:[._-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path), read }

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const place = { ...placeFor(vocabulary, { anyDollarName: true, formatting: true }, inside), options: keptOptions(source.text) }
  const candidates: Candidate[] = []
  const comments: FileReading['comments'][number][] = []
  let stage: DataEntry[] = []
  const endStage = () => {
    candidates.push(...readEntries(stage, place))
    stage = []
  }
  for (const line of linesOf(plainText(source.text))) {
    const remark = /^\s{0,200}#\s{0,9}/.exec(line.text)?.[0].length
    const span = remark === undefined ? null : spanOf(line, line.text.indexOf('#'))
    if (remark !== undefined && span !== null) {
      comments.push({ text: line.text.slice(remark).trim(), span })
      candidates.push(...readLine(sliceText(line, remark, line.text.length), { ...place, place: 'comment' }))
      continue
    }
    const sets = /^\s{0,80}(?:ONBUILD\s{1,9})?(?:ENV|ARG)\s{1,80}/i.exec(line.text)?.[0].length
    if (/^\s{0,80}FROM\s/i.test(line.text)) endStage()
    if (sets === undefined) candidates.push(...readLine(line, place))
    else stage.push(...assignedIn(sliceText(line, sets, line.text.length)))
  }
  endStage()
  return { language: 'dockerfile', imports: [], candidates, comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

/** `A=1 B="2 3"`, and the old `A 1 2`. */
function assignedIn(rest: MappedText): DataEntry[] {
  const old = /^([A-Za-z_]\w{0,120})\s{1,80}(?=\S)/.exec(rest.text)
  const whole = spanOf(rest)
  if (whole === null) return []
  if (old !== null) {
    const text = sliceText(rest, old[0].length, rest.text.trimEnd().length)
    return [{ name: old[1] ?? '', span: whole, value: { kind: 'text', text, span: spanOf(text) ?? whole } }]
  }
  return splitCommands(rest).flat().flatMap((word) => {
    const equals = word.text.indexOf('=')
    const span = spanOf(word)
    if (equals < 1 || span === null) return []
    const text = sliceText(word, equals + 1, word.text.length)
    return [{ name: word.text.slice(0, equals), span, value: { kind: 'text', text, span: spanOf(text) ?? span } } as const]
  })
}
