/** What a script keeps under a name as words of a command line, and what of it a command gets. */
import { HOLE, joinTexts, plainText, type Hole, type MappedText } from '../../mappedText.js'
import { holeAs } from '../code/textOf.js'
import type { ShellAssignment } from '../../text/shellState.js'
import { readShellWords } from '../../text/shellWords.js'

/** Of one name, and of one list. */
export const MOST_WORDS = 200

export interface Kept {
  readonly words: readonly MappedText[]
  /** What it says of TLS is decided at run time. */
  readonly isOpen: boolean
}

/** `of`: what a name has where it is put in; null: no words that this script gives it. `source`: the whole file. */
export function withKeptWords(words: readonly MappedText[], source: string, of: (name: string) => Kept | null): Kept {
  return putIn(words, (word) => keptIn(word, source, of, 0))
}

/** Each word, or what it stands for; null: for itself. */
export function putIn(words: readonly MappedText[], of: (word: MappedText, index: number) => Kept | null): Kept {
  const all = words.map((word, index) => of(word, index) ?? { words: [word], isOpen: false })
  return firstOf(
    all.flatMap((each) => each.words),
    all.some(({ isOpen }) => isOpen),
    Math.max(MOST_WORDS, words.length),
  )
}

/** What is left out may be of TLS. */
export function firstOf(words: readonly MappedText[], isOpen: boolean, most = MOST_WORDS): Kept {
  return { words: words.slice(0, most), isOpen: isOpen || words.slice(most).some(isOfTls) }
}

const deepest = 3

function keptIn(word: MappedText, source: string, of: (name: string) => Kept | null, depth: number): Kept | null {
  const [hole] = word.pieces
  if (word.text !== HOLE || hole?.kind !== 'hole' || depth > deepest) return null
  const name = hole.expression
  const [lead, operator = '', rest = ''] = /^\$\{[A-Za-z_]\w{0,100}(?:\[[@*]\])?(?::?([-=+?])([^]*))?\}$/.exec(source.slice(hole.start, Math.min(hole.end, hole.start + 1000))) ?? []
  const own = of(name)
  // `${opts%% *}`, `${#args[@]}`: something is made of it.
  if (lead === undefined && !isPlain(hole, source)) return own === null || own.words.length === 0 ? null : { words: [word], isOpen: true }
  if (operator !== '+' && own !== null && (own.words.length > 0 || operator === '' || operator === '?')) return own
  if (operator === '' || operator === '?') return null
  const inner = wordsIn(plainText(rest.replace(/^"(.*)"$/s, ' $1 '), hole.end - 1 - rest.length))
  const nested = inner.flatMap((each) => keptIn(each, source, of, depth + 1)?.words ?? [each])
  return nested.some(isOption) ? { words: nested.slice(0, MOST_WORDS), isOpen: nested.some(isOfTls) && !rest.includes(`{${name}[`) } : null
}

function isPlain({ expression, start, end }: Hole, source: string): boolean {
  return source.slice(start, Math.min(end, start + 200)) === `$${expression}`
}

/** The words of a text, as the shell splits it. */
export function wordsIn(value: MappedText): readonly MappedText[] {
  const [first] = readShellWords(value).commands
  return first === undefined ? [] : [...first.assignments.map(asWord), ...first.words].slice(0, MOST_WORDS)
}

/** `"sslmode=disable"` of a list is a word. */
export function asWord({ name, value, span }: ShellAssignment): MappedText {
  const lead = `${name}=`
  return joinTexts([{ text: lead, pieces: [{ kind: 'literal', at: 0, length: lead.length, start: span.start, end: span.start + lead.length, verbatim: false }] }, value])
}

export function isOption({ text }: MappedText): boolean {
  return /^--?[A-Za-z]/.test(text.slice(0, 3))
}

/** What a name has when it is given one or the other: an option that both have, with another value each, has one of elsewhere. */
export function either(name: string, one: Kept, other: Kept): Kept {
  const [items, others] = [itemsOf(one.words), itemsOf(other.words)]
  const known = new Map(items.map((item): [string, Item] => [item.key, item]))
  const merged = items.map((item) => {
    const second = others.find(({ key }) => key === item.key)
    return second === undefined || second.text === item.text ? item : open(name, item)
  })
  const added = others.filter(({ key }) => !known.has(key))
  const differs = [...added, ...items.filter((item) => others.find(({ key }) => key === item.key)?.text !== item.text)].some(({ words }) => words.some(isOfTls))
  return { words: [...merged, ...added].flatMap(({ words }) => words).slice(0, MOST_WORDS), isOpen: one.isOpen || other.isOpen || differs }
}

export function isOfTls({ text }: MappedText): boolean {
  return /ssl|tls|cert|secur|verif/i.test(text)
}

interface Item {
  readonly key: string
  readonly text: string
  readonly words: readonly MappedText[]
}

/** An option and its value, as far as that can be told without knowing the program; other words by what they say. */
function itemsOf(words: readonly MappedText[]): readonly Item[] {
  const items: Item[] = []
  for (let at = 0; at < words.length && items.length < MOST_WORDS; at++) {
    const word = words[at]
    if (word === undefined) break
    const next = words[at + 1]
    const key = /^(?:--[\w.-]{1,80}|-[A-Za-z])/.exec(word.text)?.[0]
    if (key === undefined) items.push({ key: ` ${word.text}`, text: word.text, words: [word] })
    else if (word.text === key && next !== undefined && !next.text.startsWith('-')) {
      items.push({ key, text: said(next), words: [word, next] })
      at++
    } else items.push({ key, text: said(word).slice(key.length).replace(/^=/, ''), words: [word] })
  }
  return items
}

/** With the names that are put in. */
function said({ text, pieces }: MappedText): string {
  return text + pieces.map((piece) => (piece.kind === 'hole' ? ` ${piece.expression}` : '')).join('')
}

function open(name: string, { key, words }: Item): Item {
  const [piece] = words[0]?.pieces ?? []
  const at = { start: piece?.start ?? 0, end: piece?.end ?? 0 }
  return { key, text: '', words: [{ text: key, pieces: [{ kind: 'literal', at: 0, length: key.length, ...at, verbatim: false }] }, holeAs(name, at)] }
}
