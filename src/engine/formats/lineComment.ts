/** Where the comment of a line begins, as far as a line alone tells; null: it has none. `#` in a URI or in quotes begins none. */
export function commentStart(line: string): number | null {
  const indent = line.length - line.trimStart().length
  if (/^(?:#(?![{!\w]*\{)|\/\/|--(?=\s|$)|;|\*(?=\s|\/|$)|<!--|\/\*)/.test(line.slice(indent, indent + 20))) return indent
  let quote: string | null = null
  for (let at = indent; at < Math.min(line.length, 4000); at++) {
    const char = line[at] ?? ''
    if (char === '\\') at++
    else if (quote !== null) quote = char === quote ? null : quote
    else if (char === '"' || char === '`' || (char === "'" && !/\w/.test(line[at - 1] ?? ''))) quote = char
    else if (/\s/.test(line[at - 1] ?? '') && (char === '#' || line.startsWith('//', at) || line.startsWith('-- ', at) || line.startsWith('<!--', at)) && /[\s!-]/.test(line[at + (char === '#' ? 1 : 2)] ?? ' ')) return at
  }
  return null
}
