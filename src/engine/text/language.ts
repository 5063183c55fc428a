/** What the lexer and the parser must know of a language: one row of the table in languages.ts. */

export interface Language {
  /** As in `FileReading.language`. */
  readonly id: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Files without one, lower case. */
  readonly names: readonly string[]
  /** Interpreters that a `#!` line may name. */
  readonly interpreters: readonly string[]
  readonly lineComments: readonly string[]
  readonly blockComments: readonly (readonly [open: string, close: string])[]
  /** The longer opening first. */
  readonly strings: readonly StringRule[]
  /** Literals whose end depends on how they begin: `%q(…)`, `[==[…]==]`, `R"x(…)x"`. */
  readonly delimited: readonly DelimitedRule[]
  readonly heredoc: HeredocRule | null
  /** `:name` is a name. */
  readonly symbols: boolean
  /** `config :app, host: "db"` is a call without parentheses. */
  readonly bareCalls: boolean
  /** Letters before a quote, lower case, and what they change: `f`, `rb`. */
  readonly prefixes: Readonly<Record<string, Partial<StringRule>>>
  /** What every other name before a quote changes. */
  readonly anyPrefix: Partial<StringRule> | null
  /** One character as a value, where its mark means other things as well: `'"'` beside the lifetime `'a`. */
  readonly characters: RegExp | null
  /** `10'000` */
  readonly digitMark: string
  /** `/…/` where no operand stands before it; `argument`: also behind a name and a blank, with none behind the slash: `match /x/`. */
  readonly regexLiterals: 'none' | 'operand' | 'argument'
  /** Elements with text of their own stand in the code: JSX. */
  readonly markup: boolean
  /** A block comment in a block comment must be closed as well. */
  readonly nestedComments: boolean
  /** A backslash before the line end takes a line comment on to the next line. */
  readonly continuedComments: boolean
  /** Begin like a comment and are none: `#[` in PHP. */
  readonly notComments: readonly string[]
  /** Two literals side by side are one. */
  readonly adjacentLiterals: boolean
  readonly joinMarks: readonly string[]
  /** What binds a name of a mapping to its value. */
  readonly keyMarks: readonly string[]
  readonly memberMarks: readonly string[]
  /** Does a new line end a statement outside `(` and `[`? `operator`: unless an operator stands on either side. */
  readonly newline: 'ends' | 'operator' | 'blank'
  /** `var name type = …` */
  readonly nameFirst: boolean
  /** `{` behind an operand belongs to it: a body or a composite literal. */
  readonly braceSuffix: boolean
  /** `name=value` in a call. */
  readonly namedArguments: readonly string[]
  /** `{ Name = value }` is an object's initialiser, not a body with an assignment. */
  readonly initialisers: boolean
  /** `value!` only says that it is there. */
  readonly forgiving: boolean
  /** Rust's `connect(url)?`: hands a failure on, and what stands behind goes on with the result. */
  readonly handsFailuresOn: boolean
  /** What opens the types that a call is given, `get<string>("X")`; '': nothing does. */
  readonly typeArguments: '' | '<' | '::<'
  /** A tuple of a name and a value, in a list, is an entry of a mapping: `[{host, "db"}]`. */
  readonly pairs: boolean
  /** Operators elsewhere that end an expression here: `f() -> X = 1.` */
  readonly endMarks: readonly string[]
  /** At the very start of a line these begin something new, whatever bracket was left open above. */
  readonly restarts: ReadonlySet<string>
  /** Words that take the place of an operator: `or`, `if`. */
  readonly operatorWords: Readonly<Record<string, number>>
  readonly imports: 'python' | 'javascript' | 'go' | 'path'
}

export interface StringRule {
  readonly open: string
  readonly close: string
  readonly multiline: boolean
  /** `quote`: a backslash is one unless a quote or a backslash follows. `raw`: a backslash keeps the quote behind it from closing, and both stay. `doubled`: the quote twice is one quote. */
  readonly escapes: 'backslash' | 'quote' | 'raw' | 'none' | 'doubled' | 'backtick'
  readonly holes: readonly HoleRule[]
  /** A bracket that must be closed as well before the text ends. */
  readonly nests?: string
  /** A backslash at the end of a line takes away what the next one is indented by. */
  readonly unindents?: true
}

export interface DelimitedRule {
  /** The characters that it may begin with. */
  readonly starts: string
  /** From where it begins, up to and with the opening mark. */
  readonly pattern: RegExp
  /** What closes it. */
  readonly close: (match: RegExpExecArray) => string
  readonly escapes: StringRule['escapes']
  readonly holes: readonly HoleRule[]
  /** An operand in front makes it an operator: `a %(b)`. */
  readonly operator: boolean
  /** Brackets inside pair up: `%q(a (b) c)`. */
  readonly nests?: true
  /** A regular expression: `%r{…}`. */
  readonly regex?: true
  /** Letters right behind it say how it is meant: `~w(…)a`. */
  readonly modifiers?: true
}

export interface HeredocRule {
  /** From where it begins; the first group is the quote around the name, the second the name. */
  readonly mark: RegExp
  readonly holes: readonly HoleRule[]
}

/**
 * `doubled`: the opening twice is the character itself; `lines`: it may span lines even where its string may not.
 * `bare`: a name follows at once and nothing closes it: `$name`.
 */
export type HoleRule = { readonly kind: 'braces'; readonly open: string; readonly close?: string; readonly doubled: boolean; readonly lines?: true } | { readonly kind: 'bare'; readonly open: string }

/** How tightly an operator binds; a higher one binds first. Unknown marks end an expression. */
export const operatorLevels: Readonly<Record<string, number>> = {
  ...level(0, ['?', '=>', '->']),
  ...level(1, ['||', '??', '?:']),
  ...level(2, ['&&']),
  ...level(3, ['==', '!=', '===', '!==', '<', '>', '<=', '>=', '=~', '<=>']),
  ...level(4, ['|', '^', '&', '<<', '>>', '>>>', '..']),
  ...level(5, ['+', '-', '.', '<>']),
  ...level(6, ['*', '/', '%', '**', '//']),
}

function level(height: number, marks: readonly string[]): Record<string, number> {
  return Object.fromEntries(marks.map((mark) => [mark, height]))
}
