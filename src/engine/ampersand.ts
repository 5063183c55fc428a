/** How the `&` between two parameters of a URI is written where the URI stands. */
import { lineAt, startOfLine } from './lines.js'
import type { MappedText } from './mappedText.js'
import type { SourceText } from './model.js'

/** null: here it would mean something else (a shell would run what stands before it), so nothing can be added. */
export function ampersandIn(source: SourceText, text: MappedText): string | null {
  const [first, last] = [text.pieces[0], text.pieces.at(-1)]
  if (first === undefined || last === undefined) return null
  if (isMarkup(source)) return '&amp;'
  if (/["'`]/.test(source.text.charAt(last.end))) return '&'
  const before = source.text.slice(startOfLine(source, lineAt(source, first.start)), first.start)
  const shell = /\.(?:sh|bash|zsh|ksh|bats|envrc)$/i.test(source.path) || source.text.startsWith('#!')
  // In a manifest only a list of variables has `=`; elsewhere it is a script.
  const script = /\.ya?ml$/i.test(source.path) && /^\s*\w+\s{0,9}=/.test(before)
  return !shell && !script && plainValue.test(before) ? '&' : null
}

/** What may stand before a value without quotes: nothing, a name with `=` or `:`, a dash. */
const plainValue = /^\s{0,200}(?:-\s{1,9})?(?:["']?[\w.${}[\]-]{1,120}["']?\s{0,9}[:=]\s{0,9}|ENV\s{1,9}\w{1,120}(?:=|\s{1,9}))?$/

function isMarkup({ path, text }: SourceText): boolean {
  return /\.(?:xml|config|csproj|vbproj|props|targets|pom|xhtml|svg|resx|plist|nuspec)$/i.test(path) || text.slice(0, 200).trimStart().startsWith('<?xml')
}
