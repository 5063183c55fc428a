/** Code, text or comment: what our lexer and tree-sitter take a place in a source for. */
import type { Node, Tree } from 'web-tree-sitter'
import { plainText } from '../../src/engine/mappedText.js'
import type { Language } from '../../src/engine/text/language.js'
import { languages } from '../../src/engine/text/languages.js'
import { lex } from '../../src/engine/text/lex.js'
import { readShellWords } from '../../src/engine/text/shellWords.js'
import { sourceOf } from '../engine/formats/codeReading.js'

/** A regular expression is code: nothing in it connects. */
export type Class = 'code' | 'string' | 'comment'

type Classes = (offset: number) => Class

/** By our lexer. `language`: a row of the table, or `shell`, which knows comments only. */
export function ourClasses(text: string, language: string): Classes {
  const own = languages.find(({ id }) => id === language)
  const marks = new Uint8Array(text.length)
  if (own === undefined) for (const { span } of readShellWords(plainText(text)).comments) marks.fill(2, span.start, span.end)
  else mark(marks, text, own, 0, 0)
  const firstLine = /^#!(?!\[)[^\r\n]*/.exec(text)
  if (firstLine !== null) marks.fill(2, 0, firstLine[0].length)
  return (offset) => (['code', 'string', 'comment'] as const)[marks[offset] ?? 0] ?? 'code'
}

/** What stands in the holes of a string is code again. */
function mark(marks: Uint8Array, text: string, language: Language, from: number, depth: number): void {
  const { tokens, comments } = lex(sourceOf('a', text), language)
  for (const { span } of comments) marks.fill(2, from + span.start, from + span.end)
  for (const { kind, literal, start, end } of tokens) {
    if (kind === 'number' && text[start] === "'") marks.fill(1, from + start, from + end)
    if (literal === null) continue
    marks.fill(1, from + start, from + end)
    marks.fill(1, from + literal.from, from + literal.to)
    for (const { start: holeStart, end: holeEnd, expression } of literal.holes) {
      marks.fill(0, from + holeStart, from + holeEnd)
      if (depth < 8) mark(marks, text.slice(expression.start, expression.end), language, from + expression.start, depth + 1)
    }
  }
}

/** By tree-sitter; null: it could not make sense of the place, or does not look into it. */
export function theirClass(tree: Tree, offset: number): Class | null {
  for (let node: Node | null = tree.rootNode.descendantForIndex(offset); node !== null; node = node.parent) {
    if (node.isError || unseen.test(node.type)) return null
    if (comment.test(node.type)) return 'comment'
    if (code.test(node.type)) return 'code'
    if (node.isNamed && !content.test(node.type) && text.test(node.type)) return 'string'
  }
  return 'code'
}

/** Of the preprocessor's arguments the grammars of C and C# make one token. */
const unseen = /^preproc_(?:arg|directive)$/
const comment = /comment|^(?:pod|hash_bang_line|shebang\w*)$/
const code = /^(?:(?:string_|raw_str_)?interpolation|interpolated_(?:expression|identifier)|\w*_substitution|regex(?:_literal)?|template_type|jsx_text|text|text_interpolation|(?:simple_)?expansion|sub_expression|variable(?:_name)?|dynamic_variable_name|heredoc_end|(?:member_access|subscript|\w*call)_expression)$/
/** Of a string, a regular expression, a command: what is around it tells. */
const content = /^(?:string|heredoc)_content$/
/** Literals side by side are one node with whatever stands between them. */
const text = /^(?!concatenated_|chained_|system_lib_|bitstring)\w*string|heredoc_(?:body|beginning)|^(?:heredoc|nowdoc|charlist|char_literal|character_literal|character|sigil|subshell|shell_command_expression|quoted_content|quoted_atom|quoted_keyword|delimited_symbol|symbol_array|rune_literal|(?:multi_)?line_str\w*|raw_str\w*)$/
