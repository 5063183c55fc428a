/** Visual Basic's `Dim b As New SqlConnectionStringBuilder()` says what `Dim b = New SqlConnectionStringBuilder()` does. */
import type { Lexed, Token } from '../../text/token.js'

export function withoutAsNew(lexed: Lexed, language: string): Lexed {
  if (language !== 'vb') return lexed
  const { tokens } = lexed
  return { ...lexed, tokens: tokens.map((token, at) => (isAs(token) && /^new$/i.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.kind === 'word' ? { ...token, kind: 'mark', text: '=' } : token)) }
}

function isAs({ kind, text }: Token): boolean {
  return kind === 'word' && /^as$/i.test(text)
}
