import { cut } from '../foreignText.js'
import { plain } from '../markdown.js'

/** `region`: null for the whole file. */
export function physicalLocation(path: string, region: object | null): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' }, ...(region === null ? {} : { region }) } }
}

/** RFC 3986: relative, every segment percent-encoded; a lone surrogate cannot be encoded and is replaced. */
function uriOf(path: string): string {
  return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/')
}

/** A name or a reason of foreign making. */
export function clean(text: string): string {
  return sentence(cut(text, 300))
}

/**
 * One of our sentences. GitHub's bot repeats it in a review comment, where a name that it quotes must mention nobody: so it is Markdown whose code
 * spans hold every name, which reads well as plain text too.
 */
export function sentence(message: string): string {
  return withoutLinks(plain(message, 2000))
}

/** `[text](target)` is a link in every SARIF message (section 3.11.6). Ours have none, so none may come in with a name. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (')
}
