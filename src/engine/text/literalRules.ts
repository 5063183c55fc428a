/** The pieces of which the rows of languages.ts are made. */
import type { HoleRule, Language, StringRule } from './language.js'

export function quoted(mark: string, multiline = false): StringRule {
  return { open: mark, close: mark, multiline, escapes: 'backslash', holes: [] }
}

export function braces(open: string, doubled = false): HoleRule {
  return { kind: 'braces', open, doubled }
}

/** With lines inside. */
export function wideBraces(open: string): HoleRule {
  return { kind: 'braces', open, doubled: true, lines: true }
}

export function pythonPrefixes(): Language['prefixes'] {
  const holes = [braces('{', true)]
  const raw = { escapes: 'raw' } as const
  return { r: raw, b: {}, u: {}, br: raw, rb: raw, f: { holes }, t: { holes }, fr: { ...raw, holes }, rf: { ...raw, holes } }
}

/** The partner of a bracket, else the mark itself. */
export function closerOf(open: string | undefined): string {
  return { '(': ')', '[': ']', '{': '}', '<': '>' }[open ?? ''] ?? open ?? ''
}

export const swiftHole: HoleRule = { kind: 'braces', open: '\\(', close: ')', doubled: false }
export const powershellHoles: readonly HoleRule[] = [{ kind: 'braces', open: '$(', close: ')', doubled: false }, braces('${'), { kind: 'bare', open: '$env:' }, { kind: 'bare', open: '$' }]
/** `\#(name)` in `#"…"#`. */
export const swiftRawHole: HoleRule = { kind: 'braces', open: '\\#(', close: ')', doubled: false }
export const dollars: readonly HoleRule[] = [{ kind: 'braces', open: '${', doubled: false, lines: true }, { kind: 'bare', open: '$' }]
/** `'x'`, `'\n'`, `'\u{1F600}'`, but not `'a` alone. */
export const quotedCharacter = /^'(?:\\[^\n][^'\n]{0,8}|[^\\'\n]{1,2})'/u
