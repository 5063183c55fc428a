/** What other languages write for `=`: Visual Basic's `Dim b As New T()`, which says what `Dim b = New T()` does, and F#'s `b.SslMode <- SslMode.Disable`. */
import type { Lexed, Token } from '../../text/token.js'

export function withAssignments(lexed: Lexed, language: string): Lexed {
  const { tokens } = lexed
  if (language === 'vb') return { ...lexed, tokens: tokens.map((token, at) => (isAs(token) && /^new$/i.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.kind === 'word' ? assigning(token) : token)) }
  return language === 'fsharp' ? { ...lexed, tokens: tokens.map((token) => (token.kind === 'mark' && token.text === '<-' ? assigning(token) : token)) } : lexed
}

function isAs({ kind, text }: Token): boolean {
  return kind === 'word' && /^as$/i.test(text)
}

function assigning(token: Token): Token {
  return { ...token, kind: 'mark', text: '=' }
}
