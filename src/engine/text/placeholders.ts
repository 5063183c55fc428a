/** What stands for an argument in a format string. */

export interface Placeholder {
  readonly from: number
  readonly to: number
  /** `null`: it is an escape and says `literal`. */
  readonly argument: { readonly kind: 'next' } | { readonly kind: 'index'; readonly index: number } | { readonly kind: 'name'; readonly name: string } | null
  readonly literal: string
}

/** `%s`, `%-5d`, `%(name)s`, `%1$s`, Swift's `%@`, `%%`. */
export function percentPlaceholders(text: string): Placeholder[] {
  return find(text, /%(?:\((\w{1,80})\)|(\d{1,2})\$)?[-+#0 ]{0,3}\d{0,4}(?:\.\d{1,3})?[a-zA-Z%@]/g, '%')
}

/** `{}`, `{name}`, `{0}`, `{name!r:>10}`, `{{`. */
export function bracePlaceholders(text: string): Placeholder[] {
  return find(text, /\{\{|\}\}|\{([A-Za-z_][\w.[\]]{0,80})?(\d{1,3})?(?:![rsa])?(?::[^{}]{0,20})?\}/g, '{')
}

/** Qt's `%1`, `%2`: the next `count` arguments take the lowest numbers that there are, wherever they stand; the others stay for those behind. */
export function numberedPlaceholders(text: string, count: number): Placeholder[] {
  const all = [...text.matchAll(/%L?(\d{1,2})/g)]
  const lowest = [...new Set(all.map(([, number]) => Number(number)))].sort((one, other) => one - other).slice(0, count)
  return all.flatMap((match): Placeholder[] => {
    const index = lowest.indexOf(Number(match[1]))
    return index === -1 ? [] : [{ from: match.index, to: match.index + match[0].length, argument: { kind: 'index', index }, literal: '' }]
  })
}

function find(text: string, pattern: RegExp, kind: '%' | '{'): Placeholder[] {
  const found: Placeholder[] = []
  for (const match of text.matchAll(pattern)) {
    const [all, name, index] = match
    const base = { from: match.index, to: match.index + all.length, literal: '' }
    if (all === '%%' || all === '{{' || all === '}}') found.push({ ...base, argument: null, literal: all.charAt(0) })
    else if (name !== undefined) found.push({ ...base, argument: { kind: 'name', name } })
    else if (index !== undefined) found.push({ ...base, argument: { kind: 'index', index: Number(index) - (kind === '%' ? 1 : 0) } })
    else found.push({ ...base, argument: { kind: 'next' } })
  }
  return found
}
