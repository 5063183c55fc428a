/** Options that a file of lines keeps under a name: a Makefile's `OPTS := -h db -U u`, a Dockerfile's `ENV OPTS="-h db"`, a workflow's `OPTS="-h db"` above `psql $OPTS`. */
import { HOLE, plainText, type MappedText } from '../mappedText.js'
import { MOST_WORDS, isOfTls, putIn, wordsIn, type Kept } from './shell/keptWords.js'
import { longLine } from './windows.js'

/** The words that a command gets. `at`: where it stands. */
export type KeptOptions = (words: readonly MappedText[], at: number) => Kept

/** `toEnd`: a value goes on to the end of its line, as in a Makefile. Looked for where a command has a name among its words. */
export function keptOptions(source: string, toEnd = false): KeptOptions {
  let given: ReadonlyMap<string, readonly Given[]> | null = null
  // All names are looked for in one pass.
  let counts: ReadonlyMap<string, number> | null = null
  const isGivenMore = (name: string, known: number): boolean => known > 1 || ((counts ??= assignedIn(source)).get(name) ?? 0) > 1
  const kept = (word: MappedText, at: number): Kept | null => {
    const [hole] = word.pieces
    if (word.text !== HOLE || hole?.kind !== 'hole') return null
    given ??= givenIn(source, toEnd)
    const name = hole.expression.replace(/^env\./, '')
    const values = given.get(name)
    const [first] = values ?? []
    if (values === undefined || first === undefined) return null
    const { words, start } = values.findLast((value) => value.start < at) ?? first
    // Where it is, or may be, given something else as well, that may be what counts.
    return { words, isOpen: values.some((value) => value.words.some(isOfTls)) && (isGivenMore(name, values.length) || (start < at && isConditional(source, start, at))) }
  }
  return (words, at) => putIn(words, (word, index) => (index === 0 ? null : kept(word, at)))
}

interface Given {
  readonly start: number
  readonly words: readonly MappedText[]
}

/** Values in one file: a person's have a few. */
const MOST_GIVEN = 500

const assignment = /(?<![\w.$-])([A-Za-z_]\w{0,60})["']?[ \t]{0,20}(\+?|:{1,2}|\?)(=|(?<=:)[ \t])[ \t]{0,20}(["']?)(?=--?[A-Za-z])/g

function givenIn(source: string, toEnd: boolean): ReadonlyMap<string, readonly Given[]> {
  const given = new Map<string, Given[]>()
  let count = 0
  for (const match of source.matchAll(assignment)) {
    const [lead, name = '', mark, equals, quote = ''] = match
    if (++count > MOST_GIVEN) break
    if (/^\s{0,80}#/.test(lineBefore(source, match.index))) continue
    const from = match.index + lead.length
    const [rest = ''] = source.slice(from, from + LONGEST).split('\n', 1)
    const end = quote !== '' ? rest.indexOf(quote) : toEnd || equals !== '=' ? rest.search(/\s#|$/) : rest.search(/[\s;&|]|$/)
    if (end < 1) continue
    const words = wordsIn(plainText(rest.slice(0, end), from))
    const known = given.get(name)
    const before = mark === '+' ? (known?.at(-1)?.words ?? []) : []
    const value: Given = { start: match.index, words: [...before, ...words].slice(0, MOST_WORDS) }
    if (mark === '+' && known !== undefined) known[known.length - 1] = value
    else if (known === undefined) given.set(name, [value])
    else known.push(value)
  }
  return given
}

const LONGEST = 2_000

/** What stands before a place on its line; of a line longer than anybody reads, its last part. */
function lineBefore(source: string, at: number): string {
  const before = source.slice(Math.max(0, at - longLine), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

const anyAssignment = /(?<![\w$])([A-Za-z_]\w{0,60})(?:["']?[ \t]{0,20}(?:[+:?]{0,2}=(?!=)|:\s)|(?<=\bread\s(?:-\w{1,9}\s){0,3}\w{1,61})(?!\w))/g

/** How often each name is given something, be it read from somewhere. */
function assignedIn(source: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, name = ''] of source.matchAll(anyAssignment)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** What ends, or begins anew, between the two may be what it was given under. */
function isConditional(source: string, start: number, at: number): boolean {
  return at - start > FURTHEST || /&&|\|\|/.test(lineBefore(source, start).slice(-LONGEST)) || /^\s{0,80}(?:fi|endif|esac|done|else|elif|\})(?![\w-])/m.test(source.slice(start, at))
}

const FURTHEST = 4_000
