import type { Format } from './format.js'
import { readLines } from './lines.js'

/** Documentation: everything in it is advice at most, fenced or not. */
export const markdownFormat: Format = {
  id: 'markdown',
  matches: (path) => /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i.test(path) && !/requirements[\w.-]*\.txt$/i.test(path),
  read: (source, vocabulary) => readLines(source, vocabulary, 'markdown', true),
}
