/** The words of a command line as flags: `--host=db`, `--host db`, `-h db`, `-hdb`. */
import { HOLE, sliceText, type MappedText } from '../../mappedText.js'
import type { Candidate } from '../../model.js'

export interface Flag {
  /** Without dashes, long form. */
  readonly name: string
  /** null: a switch, or the line ends here. */
  readonly value: MappedText | null
  readonly word: MappedText
}

export interface CommandWords {
  readonly flags: readonly Flag[]
  /** Words that are neither flags nor their values. */
  readonly words: readonly MappedText[]
}

export interface FlagGrammar {
  /** Long names by their letters. */
  readonly letters: ReadonlyMap<string, string>
  /** Long names that take no value. */
  readonly switches: ReadonlySet<string>
}

const MOST_WORDS = 2_000

export function readFlags(all: readonly MappedText[], { letters, switches }: FlagGrammar): CommandWords {
  const flags: Flag[] = []
  const words: MappedText[] = []
  const list = all.slice(0, MOST_WORDS)
  for (let at = 0; at < list.length; at++) {
    const word = list[at]
    if (word === undefined) break
    const parts = /^--?([A-Za-z][\w.-]{0,60})(=?)/.exec(word.text)
    const letter = /^-([A-Za-z])/.exec(word.text)?.[1]
    const long = word.text.startsWith('--') || (parts !== null && (parts[1] ?? '').length > 1 && !letters.has(letter ?? ''))
    const name = parts === null ? null : long ? (parts[1] ?? '') : (letters.get(letter ?? '') ?? null)
    if (name === null || parts === null) {
      if (!word.text.startsWith('-')) words.push(word)
      continue
    }
    const next = list[at + 1]
    if (switches.has(name.toLowerCase())) flags.push({ name, value: long && parts[2] === '=' ? sliceText(word, parts[0].length, word.text.length) : null, word })
    else if (long && parts[2] === '=') flags.push({ name, value: sliceText(word, parts[0].length, word.text.length), word })
    else if (!long && word.text.length > 2) flags.push({ name, value: sliceText(word, 2, word.text.length), word })
    else if (next !== undefined && !next.text.startsWith('-')) {
      flags.push({ name, value: next, word })
      at++
    } else flags.push({ name, value: null, word })
  }
  return { flags, words: words.length > 1 ? words.filter((word) => !isRest(word)) : words }
}

/** `cqlsh "$@" 127.0.0.1`: flags that are handed on, as far as anyone knows. */
function isRest({ text, pieces: [piece] }: MappedText): boolean {
  return text === HOLE && piece?.kind === 'hole' && /^[@*]$/.test(piece.expression)
}

/** The name of the program, without its folder. */
export function programOf(command: Extract<Candidate, { kind: 'command' }>): string {
  return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase() ?? ''
}
