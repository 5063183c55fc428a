import { plainText, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { countBefore } from '../partition.js'
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
  const stages: Stage[] = []
  const endStage = () => {
    const own = stages.at(-1)
    const found = readEntries(stage, place)
    candidates.push(...(own === undefined ? found : found.map((each): Candidate => (each.kind === 'environment' ? { ...each, holdsAt: (offset) => holdsIn(own, offset, stages) } : each))))
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
    if (/^\s{0,80}FROM\s/i.test(line.text)) {
      endStage()
      stages.push(stageOf(line, stages))
    }
    if (sets === undefined) candidates.push(...readLine(line, place))
    else stage.push(...assignedIn(sliceText(line, sets, line.text.length)))
  }
  endStage()
  return { language: 'dockerfile', imports: [], candidates, comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}

interface Stage {
  readonly start: number
  readonly name: string
  /** The stage that it begins with, if that is one of this file. */
  readonly base: Stage | null
}

/** `FROM --platform=$BUILDPLATFORM node AS build`: it has the variables of `node`'s stage, and of no other. https://docs.docker.com/reference/dockerfile/#from */
function stageOf(line: MappedText, stages: readonly Stage[]): Stage {
  const [, image = '', name = ''] = /^\s{0,80}FROM\s{1,80}(?:--\S{1,200}\s{1,80}){0,5}(\S{1,300})(?:\s{1,80}AS\s{1,80}(\S{1,200}))?/i.exec(line.text.slice(0, 2_000)) ?? []
  const known = stages.slice(-MOST_STAGES).findLast((stage) => stage.name !== '' && stage.name === image.toLowerCase())
  return { start: spanOf(line)?.start ?? 0, name: name.toLowerCase(), base: known ?? null }
}

function holdsIn(stage: Stage, offset: number, stages: readonly Stage[]): boolean {
  let at: Stage | null = stages[countBefore(stages, ({ start }) => start <= offset) - 1] ?? null
  for (let hops = 0; at !== null && hops < MOST_STAGES; hops++) {
    if (at === stage) return true
    at = at.base
  }
  return false
}

/** Of longer chains, or of one to a stage further up, nobody wrote any. */
const MOST_STAGES = 50

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
