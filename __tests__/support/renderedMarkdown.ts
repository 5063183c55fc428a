/** What GitHub would make of a Markdown text, by a parser that knows nothing of how it was written. */
import { Marked, type Token } from 'marked'

export interface Rendered {
  /** Text that stands outside of code, links and HTML: where mentions and references are linked. */
  readonly prose: string
  readonly html: readonly string[]
  readonly links: readonly string[]
}

export function renderedMarkdown(markdown: string): Rendered {
  const prose: string[] = []
  const html: string[] = []
  const links: string[] = []
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'html') html.push(token.raw)
      else if (token.type === 'link' || token.type === 'image') links.push(String(token['href']))
      else if (token.type === 'code' || token.type === 'codespan') prose.push(' ')
      else if (token.type === 'table') for (const cell of [...(token['header'] as Cell[]), ...(token['rows'] as Cell[][]).flat()]) walk(cell.tokens)
      else if (token.type === 'list') for (const item of token['items'] as Cell[]) walk(item.tokens)
      else if ('tokens' in token && Array.isArray(token.tokens)) walk(token.tokens)
      else prose.push(token.raw)
    }
  }
  walk(new Marked({ gfm: true }).lexer(markdown))
  return { prose: prose.join('\u0001'), html, links }
}

interface Cell {
  readonly tokens: Token[]
}

/** GitHub's own link rules: mentions, issues, commits, addresses. */
export const linked = /(?<![\p{L}\p{N}`])@[a-z\d]|(?<![\p{L}\p{N}&])#\d|\bGH-\d|(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])|https?:\/\/|\bwww\.|\b[\w.]+@[\w-]+\.[a-z]/iu
