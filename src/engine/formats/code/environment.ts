import { plainText, sliceText, type Span } from '../../mappedText.js'
import type { Candidate, Value } from '../../model.js'
import type { CodeFile, GroupPlace } from './file.js'
import { calleeOf, keyName, lastStep } from './path.js'
import { textOf } from './textOf.js'
import { valueOf } from './valueOf.js'

/** Environment variables that the program sets for itself or for a child: `os.environ["PGSSLMODE"] = …`, `env: { PGSSLMODE: … }`. */
export function environmentCandidates(file: CodeFile): readonly Candidate[] {
  return withHolds(file, allIn(file))
}

function allIn(file: CodeFile): Candidate[] {
  if (file.language.id === 'powershell') return [...ofPowershell(file), ...pairs(file)]
  return [...assigned(file), ...file.found.groups.flatMap((place) => [...named(file, place), ...handed(file, place)]), ...pairs(file)]
}

const owners = /^(?:os\.environ|process\.env|Deno\.env|Bun\.env|import\.meta\.env|ENV|environ|env|\$_ENV|\$_SERVER|System\.env)$/

function assigned(file: CodeFile): Candidate[] {
  return file.found.assignments.flatMap(({ path, item }) => {
    const full = path.join('.')
    const name = lastStep(full)
    if (!file.vocabulary.environmentNames.has(name) || !owners.test(full.slice(0, -name.length - 1)) || item.value === null) return []
    return [candidate(name, valueOf(file, item.value), { start: item.start, end: item.end }, null)]
  })
}

/** `$env:PGSSLMODE = "disable"`, `[Environment]::SetEnvironmentVariable("PGSSLMODE", "disable")`; a comment in front hides it. */
function ofPowershell({ source, vocabulary }: CodeFile): Candidate[] {
  return [...source.matchAll(/(?<![^\n;{(][ \t]{0,50})[ \t]{0,50}(?:\$env:([A-Z][A-Z0-9_]{1,60})[ \t]{0,20}=[ \t]{0,20}|\[(?:System\.)?Environment\]::SetEnvironmentVariable\([ \t]{0,9}["']([A-Z][A-Z0-9_]{1,60})["'][ \t]{0,9},[ \t]{0,9})(["'])([^"'\r\n]{0,500})\3/gi)].flatMap((match): Candidate[] => {
    const name = match[1] ?? match[2] ?? ''
    const text = match[4] ?? ''
    if (!vocabulary.environmentNames.has(name)) return []
    const end = match.index + match[0].length
    const from = end - 1 - text.length
    const span = { start: match.index + match[0].length - match[0].trimStart().length, end }
    return [candidate(name, { kind: 'text', text: plainText(text, from), span: { start: from, end: end - 1 } }, span, null)]
  })
}

/** `{ PGSSLMODE: 'disable' }`, `dict(os.environ, PGSSLMODE="disable")` */
function named(file: CodeFile, { group, call }: GroupPlace): Candidate[] {
  return group.items.flatMap((item) => {
    const name = keyName(item.keys[0], file.source)
    if (name === null || item.value === null || !file.vocabulary.environmentNames.has(name)) return []
    return [candidate(name, valueOf(file, item.value), { start: item.start, end: item.end }, call === null ? null : calleeOf(call.of))]
  })
}

const setters = new Set('setdefault Setenv setenv putenv set setProperty put environment env set_var insert withEnv SetEnvironmentVariable setEnvironmentVariable EnvVar envVar NewEnvVar add'.split(' '))

/** `os.Setenv("PGSSLMODE", "disable")` */
function handed(file: CodeFile, { group, call }: GroupPlace): Candidate[] {
  const [first, second] = group.items
  if (call === null || first?.value?.kind !== 'string' || second === undefined || second.value === null) return []
  const callee = calleeOf(call.of)
  const name = keyName(first.value, file.source)
  // `env("PGHOST", "db")` of no object reads the variable.
  if (name === null || !file.vocabulary.environmentNames.has(name) || !setters.has(lastStep(callee)) || callee === 'env') return []
  return [candidate(name, valueOf(file, second.value), { start: call.start, end: call.end }, callee)]
}

/** `"PGSSLMODE=disable"` as an entry of a child's environment. */
function pairs(file: CodeFile): Candidate[] {
  return file.found.texts.flatMap(({ node, use }) => {
    const name = node.kind === 'string' && use === 'value' ? /^["'`]([A-Z][A-Z0-9_]{1,60})=/.exec(file.source.slice(node.start, node.start + 64))?.[1] : undefined
    if (name === undefined || !file.vocabulary.environmentNames.has(name)) return []
    const text = textOf(file, node)
    if (text === null) return []
    const span = { start: node.start, end: node.end }
    return [candidate(name, { kind: 'text', text: sliceText(text, name.length + 1, text.text.length), span }, span, null)]
  })
}

function candidate(name: string, value: Value, span: Span, callee: string | null): Candidate {
  return { kind: 'environment', name, value, span, sites: [{ callee, position: null, keyPath: [name], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }
}

/** `del os.environ['PGSSLMODE']`, `delete process.env.PGSSLMODE`, `load_dotenv(override=True)` behind the assignment: the variable may have another value then. */
function withHolds(file: CodeFile, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates
  const given = [...file.source.matchAll(givenAnew)].map(({ index, groups }) => ({ at: index, name: groups?.['name'] ?? null }))
  if (given.length === 0) return candidates
  const last = new Map<string | null, number>(given.map(({ at, name }) => [name, at]))
  return candidates.map((each): Candidate => {
    if (each.kind !== 'environment') return each
    const changed = Math.max(last.get(each.name) ?? -1, last.get(null) ?? -1)
    return changed > each.span.start ? { ...each, holdsAt: () => 'perhaps' } : each
  })
}

const givenAnew = /(?:\b(?:del|delete) (?:os\.environ|process\.env)(?:\.|\[["'])|\b(?:os\.environ|ENV|Env)\.(?:pop|delete|remove)\(["']|\bos\.(?:unsetenv|Unsetenv)\(["']|\bputenv\(["'])(?<name>[A-Z][A-Z0-9_]{1,60})(?:["'\]\s;)]|$)|\bos\.environ\.(?:update|clear)\(|\bObject\.assign\(process\.env,|\boverride["']?\s{0,3}[:=]\s{0,3}[tT]rue\b|\bDotenv(?:\.overload|::createMutable|::createUnsafeMutable)\b|\bgodotenv\.Overload\(|\bENV\.(?:update|merge!|replace|clear)\b/g
