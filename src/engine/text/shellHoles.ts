/** What the shell puts into a word: `$NAME`, `${NAME:-default}`, `$(…)`. */
import { HOLE, joinTexts, sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import { nestedDefault } from './nestedDefault.js'
import { closing } from './shellClosing.js'
import type { State } from './shellState.js'

export const MAXIMUM_DEPTH = 8

/** `$NAME`, `${NAME:-default}`, `$(…)`, `` `…` ``; false: the mark stands for itself. */
export function hole(state: State, to: number, depth: number, inner: [number, number, number][]): boolean {
  const { text, at } = state
  const next = text.charAt(at + 1)
  if (text[at] === '`') {
    const end = text.indexOf('`', at + 1)
    if (end === -1 || end >= to) return false
    if (depth < MAXIMUM_DEPTH && !isSkimmed(state, end)) inner.push([at + 1, end, depth + 1])
    return addHole(state, at, end + 1, text.slice(at, Math.min(end + 1, at + 200)), null)
  }
  if (next === '(' || next === '{') {
    const end = closing(state, at + 1, to)
    if (end === null) return false
    const body = text.slice(at + 2, Math.min(end, at + 600))
    if (next === '(') {
      if (depth < MAXIMUM_DEPTH && !isSkimmed(state, end)) inner.push([at + 2, end, depth + 1])
      return addHole(state, at, end + 1, `$(${body.slice(0, 190)})`, null)
    }
    const parts = /^[!#]?(\w{1,100})(?::?([-=])([^]*))?/.exec(body)
    if (parts?.[3] !== undefined && /:\/\/|@(?:tcp[46]?|unix)\(/.test(parts[3])) {
      // The default is a text worth reading itself: `${DATABASE_URL:-postgres://…}`.
      state.started ??= at
      const from = at + 2 + parts[0].length - parts[3].length
      const quote = /^["']/.test(parts[3]) && text[end - 1] === parts[3].charAt(0) ? 1 : 0
      state.parts.push(expanded(state, from + quote, end - quote))
      state.at = end + 1
      return true
    }
    return addHole(state, at, end + 1, parts?.[1] ?? body.slice(0, 200), parts?.[2] === undefined ? null : nestedDefault(unquoted(parts[3] ?? '')))
  }
  const name = /^(?:[A-Za-z_]\w{0,100}|[0-9@*#?$!-])/.exec(text.slice(at + 1, Math.min(to, at + 104)))?.[0]
  return name === undefined ? false : addHole(state, at, at + 1 + name.length, name, null)
}

export function isSkimmed({ skim }: State, end: number): boolean {
  return skim !== null && end <= skim.end
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text
}

function addHole(state: State, from: number, to: number, expression: string, fallback: string | null): true {
  state.started ??= from
  state.at = to
  if (isSkimmed(state, to)) return true
  const span = sourceSpan(state, from, to)
  state.parts.push({ text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback }] })
  return true
}

/** A run of text in which only holes are special. */
export function expanded(state: State, from: number, to: number): MappedText {
  const outer = { at: state.at, parts: state.parts, started: state.started }
  state.parts = []
  state.at = from
  let kept = from
  while (state.at < to && state.steps++ < state.budget) {
    const start = state.at
    if (state.text[start] !== '$') {
      state.at++
      continue
    }
    state.parts.push(sliceText(state.mapped, kept, start))
    if (!hole(state, to, MAXIMUM_DEPTH, [])) state.at = start + 1
    kept = state.at === start + 1 ? start : state.at
  }
  state.parts.push(sliceText(state.mapped, kept, to))
  const body = joinTexts(state.parts)
  Object.assign(state, outer)
  return body
}

export function sourceSpan({ mapped }: State, from: number, to: number): Span {
  return spanOf(mapped, from, to) ?? { start: 0, end: 0 }
}
