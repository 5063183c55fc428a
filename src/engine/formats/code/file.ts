/** What the readers of one code file share. */
import type { MappedText, Span } from '../../mappedText.js'
import type { Setting, Value, Vocabulary } from '../../model.js'
import type { Language } from '../../text/language.js'
import type { Conditions } from '../conditions.js'
import { MOST_CANDIDATES } from '../format.js'
import type { Group, Item, Node } from '../../text/node.js'
import type { Token } from '../../text/token.js'
import type { Added } from './parts.js'
import type { Textual } from './textual.js'
import type { Returned } from './returned.js'

export interface CodeFile {
  readonly source: string
  readonly path: string
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly found: Found
  readonly tokens: readonly Token[]
  /** See `Lexed`. */
  readonly ends: readonly number[]
  /** Memos: every node is evaluated once. */
  readonly texts: Map<Node, MappedText | null>
  readonly values: readonly [Map<Node, Value>, Map<Node, Value>, Map<Node, Value>]
  readonly entries: readonly [Map<Group, readonly Setting[]>, Map<Group, readonly Setting[]>, Map<Group, readonly Setting[]>]
  /** By the index of a token: where the body ends of the function whose parameter it is. */
  readonly bodies: Map<number, number>
  /** Names that are known to be a constant, or not to be one. */
  readonly constants: Map<string, boolean>
  /** What runs only under a condition; null: nothing does. */
  readonly conditions: Conditions | null
  /** The bodies of functions; null: there is none, or names are bound otherwise. */
  readonly functions: Conditions | null
  /** Characters that may still be put in a second time (a constant that is used again); keeps hostile text from growing. */
  readonly budget: { left: number }
  /** Where the first place stands that no candidate is made of, because there are too many. */
  readonly unread: { from: number | null }
}

/** The first of the places in the order of the file, up to a bound. */
export function bounded<P>(file: CodeFile, places: readonly P[], startOf: (place: P) => number): readonly P[] {
  if (places.length <= MOST_CANDIDATES) return places
  const sorted = [...places].sort((a, b) => startOf(a) - startOf(b))
  leave(file, sorted.slice(MOST_CANDIDATES).map(startOf))
  return sorted.slice(0, MOST_CANDIDATES)
}

/** Nothing is made of what stands there. */
export function leave(file: CodeFile, starts: readonly number[]): void {
  for (const start of starts) file.unread.from = Math.min(file.unread.from ?? start, start)
}

/** That name only goes into a longer text. */
export function splice({ found }: CodeFile, node: Node): void {
  if (found.spliced.has(node)) return
  found.spliced.add(node)
  found.splicedLast.push(node)
}

/** What was spliced since there were so many counts by itself again. */
export function unsplice({ found }: CodeFile, length: number): void {
  for (const node of found.splicedLast.splice(length)) found.spliced.delete(node)
}

export function spend(file: CodeFile, characters: number): boolean {
  if (characters > file.budget.left) return false
  file.budget.left -= characters
  return true
}

/** What one walk over the tree collects. Names are canonical: `app.config.COCKROACH_URI`. */
export interface Found {
  readonly texts: TextPlace[]
  readonly bindings: Map<string, Node[]>
  /** `url += '?sslmode=…'`: what is added to a name later on. */
  readonly appended: Map<string, Node[]>
  /** Members that are given to a name bit by bit: `config.TLSConfig = …`, `props.setProperty("ssl", …)`. */
  readonly built: Map<string, BuiltEntry[]>
  /** What is added to a buffer or a list by its name. */
  readonly parts: Map<string, Added[]>
  /** Go: `values.Set("sslmode", mode)`, `values.Add(…)`; a name that is no literal is ''. */
  readonly queries: Map<string, BuiltEntry[]>
  /** Where a name is handed to a call. */
  readonly uses: Map<string, UseFrame[]>
  /** Calls that take some of a mapping for another one, by the mapping's name: Ruby's `config.except(:ssl)`. */
  readonly selected: Map<string, { readonly call: CallNode; readonly frame: Frame }[]>
  readonly groups: GroupPlace[]
  /** By every call that is a step of it, and by the one that it begins with. */
  readonly chains: Map<CallNode, Chain>
  readonly assignments: { readonly path: readonly string[]; readonly item: Item }[]
  /** The first assignment of each name. */
  readonly targets: Map<string, Item>
  /** `new Connection("…") { Timeout = 5 }`: what stands behind the call. */
  readonly initialisers: Map<CallNode, Group>
  /** The object that a statement within `apply { … }` sets a property of. */
  readonly owners: Map<Item, string>
  /** Statements that return something, by the function that they stand in. */
  readonly returned: Map<Item, Returned>
  /** Java's `Map.of("host", host, "port", port)`: names and values take turns. */
  readonly alternating: Set<Group>
  /** The uses of `Config.URL` under `URL`. */
  readonly usesOfConstants: Map<string, UseFrame[]>
  /** Values that a name has where it is given none: `const { host = 'db' } = options`, `host ||= 'db'`. */
  readonly defaults: Set<Node>
  /** Values that a name has only where it had one: `ssl &&= {…}`. */
  readonly perhaps: Set<Node>
  /** Values that are given to `this.name` and `self.name`. */
  readonly ofObjects: Set<Node>
  /** Values that are given to a name without declaring it, in languages that do so. */
  readonly again: Set<Node>
  /** Which nodes are texts. */
  readonly textual: Textual
  /** The bodies in braces. */
  readonly blocks: Span[]
  /** Names that only go into longer texts (`BASE + '?sslmode=…'`): those are read instead. */
  readonly spliced: Set<Node>
  /** The same in the order in which they were found. */
  readonly splicedLast: Node[]
}

export type Use = 'value' | 'compared' | 'listed' | 'message' | 'pattern'

export interface TextPlace {
  readonly node: Node
  readonly frame: Frame
  readonly use: Use
  readonly docstring: boolean
}

export interface BuiltEntry {
  readonly name: string
  /** null: a call without arguments switches it on. */
  readonly value: Node | null
  readonly span: Span
  /** Set by a call such as `setProperty`, not by an assignment. */
  readonly setter: boolean
  /** Taken away again. */
  readonly removed?: true
}

export interface GroupPlace {
  readonly group: Group
  /** The call whose arguments these are; null: a mapping or list. */
  readonly call: CallNode | null
  readonly frame: Frame
  readonly use: Use
  /** `redis.Options` of `redis.Options{…}`; null: nothing stands in front. */
  readonly type: string | null
}

/** `root` makes the builder; `call` is the last step. */
export interface Chain {
  readonly root: Node
  readonly steps: readonly { readonly name: string; readonly call: CallNode; readonly from: number }[]
  readonly call: CallNode
}

export type CallNode = Extract<Node, { kind: 'call' }>

/** Where a name is used. */
export type UseFrame = Exclude<Frame, { kind: 'statement' }>

/** What stands around a node, from the inside out. */
export type Frame =
  | { readonly kind: 'statement'; readonly item: Item | null }
  | { readonly kind: 'entry'; readonly outer: Frame; readonly group: Group; readonly item: Item; readonly span: Span }
  | { readonly kind: 'argument'; readonly outer: Frame; readonly call: CallNode; readonly item: Item; readonly position: number | null }
