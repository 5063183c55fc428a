/** A part of a text on its way into a call that connects: `connect(url.split('?')[0])`, Go's `base, _, _ := strings.Cut(dsn, "?")`, Kotlin's `url.substringBefore('?')`. By the tokens, for all languages. */
import { countBefore } from '../../partition.js'
import type { Token } from '../../text/token.js'
import { isCallee } from './callees.js'
import type { CodeFile } from './file.js'
import { bracketAfter, bracketBefore, placesOf } from './places.js'

/** Of what a name holds. Looked at once for each name, however many texts it is given. */
export function isCutByName(file: CodeFile, name: string): boolean {
  const names = known.get(file.tokens) ?? new Map<string, boolean>()
  known.set(file.tokens, names)
  const before = names.get(name)
  if (before !== undefined) return before
  const answer = placesOf(file, name).slice(0, MOST_PLACES).some((at) => isSliced(file, at) || isCutAt(file, at))
  names.set(name, answer)
  return answer
}

const known = new WeakMap<readonly Token[], Map<string, boolean>>()

/** Of a literal where it stands. */
export function isCutInPlace(file: CodeFile, start: number): boolean {
  const at = countBefore(file.tokens, (token) => token.start < start)
  return file.tokens[at]?.start === start && isCutAt(file, at)
}

const MOST_PLACES = 20

/** `url[:end]` in the arguments of a call that connects, or as what another name is given. */
function isSliced(file: CodeFile, at: number): boolean {
  const { tokens } = file
  const close = tokens[at + 1]?.text === '[' ? bracketAfter(tokens, at + 1) : null
  if (close === null || !tokens.slice(at + 2, close).some(({ text }) => text === ':' || text === '..' || text === '...')) return false
  return /^(?::=|=)$/.test(tokens[at - 1]?.text ?? '') || isHandedOn(file, at)
}

function isCutAt(file: CodeFile, at: number): boolean {
  const { tokens } = file
  const method = isStep(tokens[at + 1]) && /^[({]$/.test(tokens[at + 3]?.text ?? '') ? (tokens[at + 2]?.text ?? '') : ''
  if (cutting.test(method)) return goesOn(file, at)
  const open = bracketBefore(tokens, at)
  return open !== null && cuttingFunctions.test(calledAt(tokens, open)) && goesOn(file, beginOf(tokens, open - 1))
}

const cutting = /^(?:r?partition|r?split(?:_?(?:once|at|n))?|rsplitn|slice|substr(?:ing)?(?:(?:Before|After)(?:Last)?)?|[rR]emove_?[sS]uffix|strip_suffix|delete_suffix|truncate|take(?:While)?|drop(?:Last|Right)(?:While)?|Split|Substring|Remove)$/
const cuttingFunctions = /^(?:strings\.(?:Split\w{0,5}|Cut|Trim\w{1,9})|(?:mb_)?(?:substr|strstr|strrchr)|strtok|explode|preg_(?:replace|split)|regexp_replace|Regex\.(?:Replace|Split)|re\.split|[Ss]tring\.Concat)$/

const isStep = (token: Token | undefined): boolean => token !== undefined && /^(?:\?|!)?\.$|^->$|^::$/.test(token.text)

/** `sql.Open` of the bracket that opens behind it. */
function calledAt(tokens: readonly Token[], open: number): string {
  const last = open - 1
  return tokens.slice(beginOf(tokens, last), last + 1).map(({ text }) => (/^(?:->|::|\?\.)$/.test(text) ? '.' : text)).join('')
}

/** Where the steps to a word begin: `sql` of `sql.Open`. */
function beginOf(tokens: readonly Token[], last: number): number {
  let at = last
  while (last - at < LONGEST_PATH && isStep(tokens[at - 1]) && tokens[at - 2]?.kind === 'word') at -= 2
  return at
}

const LONGEST_PATH = 12

/** Into a call that connects, or under a name that is handed to one. */
function goesOn(file: CodeFile, at: number): boolean {
  return isHandedOn(file, at) || namesGiven(file.tokens, at).some((name) => placesOf(file, name).slice(0, MOST_PLACES).some((place) => place > at && isHandedOn(file, place)))
}

/** As its argument or its URL, be it in another call: `Open(postgres.Open(dsn))`. */
function isHandedOn({ tokens, vocabulary }: CodeFile, from: number): boolean {
  let at = from
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (/^[:=]$|^=>$/.test(tokens[at - 1]?.text ?? '') && isUrl.test(tokens[at - 2]?.text ?? '')) return true
    const open = bracketBefore(tokens, at)
    if (open === null) return false
    const callee = tokens[open]?.text === '(' ? calledAt(tokens, open) : ''
    if (callee !== '' && (connecting.test(callee) || isCallee(callee, vocabulary))) return true
    at = tokens[open]?.text === '(' ? beginOf(tokens, open - 1) : open
  }
  return false
}

const DEEPEST = 2
/** Exposed's `Database.connect`, `new NpgsqlConnection`, Slick's `Database.forURL`: clients that are known by the text itself. */
const connecting = /(?:^|\.|_)(?:connect|open|forURL)\w{0,20}$|(?:Connection|Pool|Client|DataSource|Engine)$/
const isUrl = /^(?:ur[il]|dsn|connection_?(?:string|uri|url))$/i

/** `base` and `_` of `base, _ := …`, `v` of `String v = …`, `a` of `const [a] = …`. */
function namesGiven(tokens: readonly Token[], at: number): readonly string[] {
  if (!/^:?=$/.test(tokens[at - 1]?.text ?? '')) return []
  const names: string[] = []
  for (let before = at - 2; before >= 0 && at - before < LONGEST_TARGET; before--) {
    const token = tokens[before]
    if (token === undefined || (token.kind !== 'word' && !/^[,()[\]]$/.test(token.text))) break
    if (token.kind === 'word') names.push(token.text)
    if (token.fresh) break
  }
  return names
}

const LONGEST_TARGET = 16
