import type { FileReading, SourceText, Vocabulary } from '../model.js'
import { covers, spanIndex } from '../spanIndex.js'
import { firstUnread } from './budget.js'
import { readTree } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import type { HoleStyle } from './holes.js'
import { parseJson } from './jsonTree.js'
import { placeFor, readLines, readLinesOnly } from './lines.js'
import { withoutCovered } from './withoutCovered.js'

const style: HoleStyle = { anyDollarName: false, formatting: true }

/** JSON, also with comments and trailing commas; what is left of JSON5 is read line by line. */
export const jsonFormat: Format = {
  id: 'json',
  matches: (path) => /\.(?:json|jsonc|json5|jsonl|ndjson|geojson|webmanifest|tfstate|har|code-workspace|json\.(?:dist|example|sample|tpl))$|(?:^|\/)\.(?:babelrc|eslintrc|prettierrc|sequelizerc)$/i.test(path),
  read,
}

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const tree = parseJson(source.text)
  if (tree === null) return readLinesOnly(source, vocabulary, 'json')
  const place = placeFor(vocabulary, style, inside)
  const candidates = tree.roots.flatMap((root) => readTree(root, place))
  const comments = tree.comments.map((span) => ({ text: source.text.slice(span.start, span.end).replace(/^\/[/*]+\s{0,9}/, '').replace(/\*\/$/, '').trim(), span }))
  // Comments, and whatever is no JSON.
  const lines = tree.broken || comments.length > 0 ? readLines(source, vocabulary, 'json') : null
  const coarse = withoutCovered(lines?.candidates ?? [], candidates)
  const inComments = spanIndex(tree.comments)
  const rest = coarse.flatMap((found) => (covers(inComments, found.span) ? [{ ...found, place: 'comment' as const }] : tree.broken ? [found] : []))
  return { language: 'json', imports: [], candidates: [...candidates, ...rest], comments, incomplete: null, unreadFrom: firstUnread([place.budget, lines ?? {}]) }
}
