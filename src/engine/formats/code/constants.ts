/** Names of a file that always mean one literal: `const host = 'localhost'`. A wrong yes would hide a connection, so every place where the name stands must be one that only reads it. */
import type { Token } from '../../text/token.js'
import type { CodeFile } from './file.js'
import { bracketAfter, bracketBefore, placesOf } from './places.js'

/** Given one value, and from then on only put into texts: no parameter, loop, pattern or call can give it another one without naming it somewhere else. */
export function isConstant(file: CodeFile, name: string): boolean {
  const known = file.constants.get(name)
  if (known !== undefined) return known
  const constant = /^[$A-Za-z_]\w{0,80}$/.test(name) && isGivenOnce(file, name)
  file.constants.set(name, constant)
  return constant
}

function isGivenOnce(file: CodeFile, name: string): boolean {
  const { found, tokens } = file
  const target = found.targets.get(name)?.keys[0]
  if (target === undefined || found.bindings.get(name)?.length !== 1 || found.appended.has(name) || found.built.has(name) || found.bindings.get(name)?.some((node) => found.defaults.has(node)) === true) return false
  const changing = changingIn(file)
  const places = placesOf(file, name)
  if (changing.length > MOST_CHANGING || changing.some((expression) => expression.includes(name))) return false
  return places.length <= MOST_USES && places.every((at) => within(tokens[at], target) || isJoined(file, at) || isFormatted(tokens, at))
}

function within(token: Token | undefined, span: { readonly start: number; readonly end: number }): boolean {
  return token !== undefined && token.start >= span.start && token.end <= span.end
}

/** `'postgres://' + host + ':5432'`, but not `host +=` nor `db.host`. */
function isJoined({ tokens, language }: CodeFile, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  // `connect(host=HOST)`
  if (before === '=') return /^[);,]?$/.test(after) || tokens[at + 1]?.fresh === true
  if (language.joinMarks.includes(after)) return before === '(' || language.joinMarks.includes(before) || before === 'return'
  return language.joinMarks.includes(before) && /^[);,}\]]?$/.test(after)
}

const formats = /^(?:Sprintf|sprintf|format|Format|Errorf|Printf|printf|println|Println)$/
const defining = /^(?:def|func|function|fn|fun|sub|void|static|string|String)$/

/** `fmt.Sprintf("…", host, port)`, `"…".format(host)`, `"…" % (host, port)`; no definition of a function of that name. */
function isFormatted(tokens: readonly Token[], at: number): boolean {
  if (!/^[(,]$/.test(tokens[at - 1]?.text ?? '') || !/^[),]$/.test(tokens[at + 1]?.text ?? '')) return false
  const open = bracketBefore(tokens, at)
  if (open === null) return false
  const name = tokens[open - 1]?.text === '!' ? open - 2 : open - 1
  const callee = tokens[name]?.text ?? ''
  if (callee !== '%' && !formats.test(callee)) return false
  const close = bracketAfter(tokens, at)
  return close !== null && !/^(?:\{|=>|->|:)$/.test(tokens[close + 1]?.text ?? '') && !defining.test(tokens[name - 1]?.text ?? '')
}

/** What stands in holes of literals and may give a value to a name: `${host = 'db'}`, `${hosts.map((host) => …)}`. */
function changingIn({ tokens, source }: CodeFile): readonly string[] {
  const before = known.get(tokens)
  if (before !== undefined) return before
  const changing: string[] = []
  for (const { literal } of tokens)
    for (const { expression } of literal?.holes ?? []) {
      const inside = source.slice(expression.start, expression.end)
      if (changing.length <= MOST_CHANGING && /=|->|\||\bfor\b/.test(inside)) changing.push(inside)
    }
  known.set(tokens, changing)
  return changing
}

const known = new WeakMap<readonly Token[], readonly string[]>()

/** Places; a name that stands more often is none. */
const MOST_USES = 50
/** Expressions; a file with more has no constants. */
const MOST_CHANGING = 200
