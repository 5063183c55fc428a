/** Source code as far as we need to understand it: what stands beside what, in which brackets, under which name. */
import type { Span } from '../mappedText.js'
import type { Token } from './token.js'

export type Node =
  /** One literal, or several side by side. */
  | (Based & { readonly kind: 'string'; readonly tokens: readonly Token[] })
  /** A name, a keyword or a number. */
  | (Based & { readonly kind: 'word'; readonly text: string })
  | (Based & { readonly kind: 'regex' })
  | (Based & { readonly kind: 'group'; readonly group: Group })
  | (Based & { readonly kind: 'member'; readonly of: Node; readonly name: string })
  | (Based & { readonly kind: 'index'; readonly of: Node; readonly group: Group })
  | (Based & { readonly kind: 'call'; readonly of: Node; readonly group: Group })
  /** `T{…}`, `f() {…}`, `class T {…}` */
  | (Based & { readonly kind: 'braced'; readonly of: Node; readonly group: Group })
  /** `operators[i]` stands before `operands[i + 1]`. All of one level, from left to right. */
  | (Based & { readonly kind: 'operation'; readonly operands: readonly Node[]; readonly operators: readonly string[] })

interface Based extends Span {
  /** Words and marks in front of it: `const`, `return`, `new`, `String`, `**`. */
  readonly lead: readonly string[]
}

/** What stands between two brackets, or in the whole file (`bracket` is ''). `start` and `end` include the brackets. */
export interface Group extends Span {
  readonly bracket: '' | '(' | '[' | '{'
  readonly items: readonly Item[]
}

/** `key mark value`, or only a value. */
export interface Item extends Span {
  /** The names it is given: more than one for `a = b = …` and `a, err := …`. */
  readonly keys: readonly Node[]
  /** `:`, `=`, `=>`, `+=` … ; '' without a key. */
  readonly mark: string
  readonly value: Node | null
  /** What is written between the name and `=`: `RedisOptions` of `const options: RedisOptions = …`. */
  readonly type?: Node
  /** A comma ends it. */
  readonly comma: boolean
}

/** What stands without a name: the positional arguments of a call, the elements of a list. */
export function unnamedValues(items: readonly Item[]): readonly Node[] {
  return items.flatMap(({ keys, value }) => (keys.length > 0 || value === null ? [] : [value]))
}

/** One for all nodes that nothing stands in front of. */
export const NO_LEAD: readonly string[] = []

/** A list that was pushed to has room for sixteen more; of the many short ones of a tree that is most of its memory. */
export function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length < 8 ? list.slice() : list
}
