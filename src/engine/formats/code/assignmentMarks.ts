/** What other languages write for `=`: Visual Basic's `Dim b As New T()`, which says what `Dim b = New T()` does, and F#'s `b.SslMode <- SslMode.Disable`; and Rails' stores. */
import type { Lexed, Token } from '../../text/token.js'

export function withAssignments(lexed: Lexed, language: string): Lexed {
  const { tokens } = lexed
  if (language === 'vb') return { ...lexed, tokens: tokens.map((token, at) => (isAs(token) && /^new$/i.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.kind === 'word' ? assigning(token) : token)) }
  if (language === 'ruby') return tokens.some(({ text }) => text === 'cache_store') ? { ...lexed, tokens: tokens.map((token, at) => storeCall(token, at, tokens)) } : lexed
  return language === 'fsharp' ? { ...lexed, tokens: tokens.map((token) => (token.kind === 'mark' && token.text === '<-' ? assigning(token) : token)) } : lexed
}

/**
 * Rails' `config.cache_store = :redis_cache_store, { url: … }` is read as `config.redis_cache_store :redis_cache_store, { url: … }`: Ruby makes a list of
 * it, whose rest is what the store is made with. https://guides.rubyonrails.org/caching_with_rails.html#cache-stores
 */
function storeCall(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.text === 'cache_store' && tokens[at + 1]?.text === '=' && isStore(tokens[at + 2]) && tokens[at + 3]?.text === ',') return { ...token, text: tokens[at + 2]?.text ?? '' }
  return token.text === '=' && tokens[at - 1]?.text === 'cache_store' && isStore(tokens[at + 1]) && tokens[at + 2]?.text === ',' ? { ...token, kind: 'word', text: 'symbol' } : token
}

const isStore = (token: Token | undefined): boolean => token?.kind === 'word' && /^(?:redis_cache_store|mem_cache_store|redis_store|dalli_store|readthis_store)$/.test(token.text)

function isAs({ kind, text }: Token): boolean {
  return kind === 'word' && /^as$/i.test(text)
}

function assigning(token: Token): Token {
  return { ...token, kind: 'mark', text: '=' }
}
