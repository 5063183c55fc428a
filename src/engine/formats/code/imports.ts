import type { SourceText } from '../../model.js'
import type { Language } from '../../text/language.js'
import type { Token } from '../../text/token.js'

const MAXIMUM_IMPORTS = 500

/** Modules, packages and libraries, as written and without duplicates. */
export function importsOf({ text }: SourceText, tokens: readonly Token[], language: Language): string[] {
  const names = new Set<string>()
  for (let i = 0; i < tokens.length && names.size < MAXIMUM_IMPORTS; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    if (!words[language.imports].has(token.text)) continue
    for (const name of readers[language.imports](text, tokens, i)) names.add(name)
  }
  return [...names]
}

type Reader = (text: string, tokens: readonly Token[], at: number) => readonly string[]

const words: Readonly<Record<Language['imports'], ReadonlySet<string>>> = {
  python: new Set(['import', 'from', 'import_module', '__import__']),
  javascript: new Set(['import', 'from', 'require']),
  go: new Set(['import']),
  path: new Set(['import', 'using', 'use', 'require', 'require_once', 'include', 'extern', 'new']),
}

const readers: Readonly<Record<Language['imports'], Reader>> = {
  python(text, tokens, at) {
    const keyword = tokens[at]
    const literal = literalOf(text, tokens[at + 2])
    if (keyword?.text !== 'import' && keyword?.text !== 'from') return literal === null ? [] : [literal]
    if (!keyword.fresh) return []
    const names: string[] = []
    for (let i = at + 1; i < tokens.length && names.length < 50; i++) {
      const name = pathFrom(tokens, i)
      if (name.text === '') break
      names.push(name.text)
      i = name.end
      if (keyword.text === 'from') {
        // `from sqlalchemy import create_engine` and `from django import db` both name what is used.
        break
      }
      if (tokens[i]?.text === 'as') i += 2
      if (tokens[i]?.text !== ',') break
    }
    return names
  },
  javascript(text, tokens, at) {
    const next = tokens[at + 1]
    const name = literalOf(text, next) ?? (next?.text === '(' ? literalOf(text, tokens[at + 2]) : null)
    return name === null ? [] : [name.replace(/^(?:npm:|node:|jsr:)/, '').replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]*/, '$1')]
  },
  go(text, tokens, at) {
    if (tokens[at + 1]?.text !== '(') {
      const name = literalOf(text, tokens[at + 1]) ?? literalOf(text, tokens[at + 2])
      return name === null ? [] : [name]
    }
    const names: string[] = []
    for (let i = at + 2; i < tokens.length && tokens[i]?.kind !== 'close' && names.length < 200; i++) {
      const name = literalOf(text, tokens[i])
      if (name !== null) names.push(name)
    }
    return names
  },
  path(text, tokens, at) {
    const keyword = tokens[at]
    // PHP needs no `use` for `new Predis\\Client`.
    if (keyword?.text === 'new') {
      const first = tokens[at + 1]
      return first?.kind === 'word' && text[first.end] === '\\' ? [first.text] : []
    }
    // C's `#include <hiredis/hiredis.h>`
    if (keyword?.text === 'include' && tokens[at - 1]?.text === '#') return includedAt(text, keyword.end)
    // Lua's `local mysql = require("resty.mysql")`
    if (keyword?.text === 'require' && !keyword.fresh) return [literalOf(text, tokens[at + 1]) ?? (tokens[at + 1]?.text === '(' ? literalOf(text, tokens[at + 2]) : null)].filter((name) => name !== null)
    if (keyword?.fresh !== true) return []
    const literal = literalOf(text, tokens[at + 1])
    if (literal !== null) return [literal]
    const from = tokens[at + 1]?.text === 'static' ? at + 2 : at + 1
    const { text: name, end } = pathFrom(tokens, from)
    if (name.endsWith('::')) return membersOf(tokens, end).map((member) => name + member)
    return name === '' ? [] : [name]
  },
}

function includedAt(text: string, from: number): readonly string[] {
  const name = /^[ \t]{0,20}[<"]([^<>"\n]{1,120})[>"]/.exec(text.slice(from, from + 150))?.[1]
  return name === undefined ? [] : [name]
}

const MAXIMUM_MEMBERS = 50

/** Rust's `{Config, NoTls}`, one level; of what is a list itself, its first step. */
function membersOf(tokens: readonly Token[], from: number): readonly string[] {
  const names: string[] = []
  for (let at = from, depth = 0; at < tokens.length && names.length < MAXIMUM_MEMBERS; at++) {
    const token = tokens[at]
    if (token?.kind === 'open') depth++
    else if (token?.kind === 'close') depth--
    else if (depth === 1 && token?.kind === 'word' && tokens[at - 1]?.text !== '::' && tokens[at - 1]?.text !== 'as') names.push(token.text)
    if (depth <= 0) break
  }
  return names
}

function literalOf(text: string, token: Token | undefined): string | null {
  if (token?.kind !== 'string' || token.literal === null || token.end - token.start > 200) return null
  return text.slice(token.literal.from, token.literal.to)
}

/** `a.b.c`, `a::b`; `end` is the index of the token behind it. */
function pathFrom(tokens: readonly Token[], from: number): { text: string; end: number } {
  let text = ''
  let at = from
  for (; at < tokens.length && at - from < 40; at++) {
    const token = tokens[at]
    const fits = token !== undefined && (token.kind === 'word' ? !/[\w*]$/.test(text) : token.text === '.' || token.text === '::' || token.text === '*' || token.text === '\\')
    if (token === undefined || !fits || (token.fresh && at > from)) break
    text += token.text
  }
  return { text, end: at }
}
