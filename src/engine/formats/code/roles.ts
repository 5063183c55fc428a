/** What an expression is there for, told by the words around it: it says something, defines something, goes through a list. */
import type { Node } from '../../text/node.js'
import type { CallNode } from './file.js'
import { calleeOf } from './path.js'

const saying = new Set(['echo', 'print', 'raise', 'throw', 'puts', 'warn', 'die'])

/** What is written to it is read by people: `std::cout`, C's `stderr`, Go's `os.Stderr`. */
export function isConsole(node: Node): boolean {
  return (node.kind === 'word' || node.kind === 'member') && /(?:^|[.:])(?:cout|cerr|clog|std(?:err|out)|Std(?:err|out))$/.test(calleeOf(node))
}

/** `raise "…"`, `echo "…" . x`, `std::cerr << "…"` */
export function saysSomething(node: Node): boolean {
  const [first] = node.kind === 'operation' ? node.operands : []
  if (node.kind === 'operation' && node.operators[0] === '<<' && first !== undefined && isConsole(first)) return true
  return node.lead.some((word) => saying.has(word)) || first?.lead.some((word) => saying.has(word)) === true
}

/** `(url = 'postgres://…') => {…}` */
export function hasDefaults(node: Node): boolean {
  return node.kind === 'group' && node.group.items.some(({ keys }) => keys.length > 0)
}

/** `for url in ["postgres://…"]` goes through a list, `if url in ["postgres://…"]` compares with it. */
export function isLoop(source: string, { start, operands: [first] }: Extract<Node, { kind: 'operation' }>): boolean {
  const end = first?.end ?? start
  return /\bfor(?:each)?\b[^;{}[\]]{0,60}$/.test(source.slice(Math.max(0, start - 24, end - 90), end))
}

/** What a function is defined by. */
export const defining: ReadonlySet<string> = new Set(['def', 'defp', 'defmacro', 'func', 'fn', 'fun', 'function', 'sub'])

/** What a block that is no function begins with. */
export const controlling: ReadonlySet<string> = new Set(['if', 'for', 'while', 'switch', 'catch', 'foreach', 'using', 'lock', 'with', 'elseif', 'match', 'when', 'unless', 'until'])

/** `def connect(host="db")`: defaults of parameters connect nothing. */
export function isDefinition({ lead }: CallNode): boolean {
  return lead.some((word) => defining.has(word))
}

/** `void connect(const std::string &host, int port)`, `Use(this Feature feature, string url)`: where a type stands in front of a name, a function says what it takes. */
export function takesParameters({ group: { items } }: CallNode, source: string, language: string): boolean {
  return typedInFront.has(language) && items.slice(0, MOST_PARAMETERS).some(({ start, end }) => typedParameter.test(source.slice(start, Math.min(end, start + LONGEST_PARAMETER))))
}

const typedInFront: ReadonlySet<string> = new Set(['cpp', 'csharp', 'java'])
const MOST_PARAMETERS = 20
const LONGEST_PARAMETER = 200

/** Words that stand in front of a value in these languages, or behind one. */
const typedParameter =
  /^(?:const\s+[A-Za-z_]|this\s+[A-Z]|(?:(?:final|params|unsigned|signed|struct|volatile)\s+)?(?!(?:new|await|ref|out|in|throw|sizeof|typeof|nameof|delete|async|static|default|return|not|is|co_await|stackalloc|checked|from|case)\b)[A-Za-z_][\w:.]{0,80}(?:<[\w:.,<>? *&]{1,100}>)?(?:\[\])?\??\s+(?!(?:is|as|and|or|not|when|with|switch|in|instanceof|xor|bitand|bitor|or_eq|and_eq)\b)[A-Za-z_]\w{0,80}\s{0,20}(?:$|=(?!=)))/

/** `def connect("postgres://" <> rest)`: what is passed is compared with it. */
export function isHead({ lead }: CallNode): boolean {
  return lead.some((word) => word === 'def' || word === 'defp' || word === 'defmacro')
}
