/** The pieces of which the rows of languages.ts are made. */
import type { HoleRule, Language, StringRule } from './language.js'

export function quoted(mark: string, multiline = false): StringRule {
  return { open: mark, close: mark, multiline, escapes: 'backslash', holes: [] }
}

export function braces(open: string, doubled = false): HoleRule {
  return { kind: 'braces', open, doubled }
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
export const dollars: readonly HoleRule[] = [braces('${'), { kind: 'bare', open: '$' }]
