/** How programs call the clients of a family: a table of callees, of what their positional arguments mean, and of what must be imported beside them. */
import type { Candidate, FileReading } from '../../model.js'

export interface ClientCall {
  /** Whose; for who reads the table. */
  readonly client?: string
  /** Ids of languages; absent: all. */
  readonly languages?: readonly string[]
  /** As written, every step with a dot; also where they are the end of a longer one. */
  readonly callees: readonly string[]
  /** As in the vocabulary. */
  readonly positions?: readonly string[]
  /** Beside one of these modules the call is ours; absent: no other library has a call of this name. */
  readonly imports?: RegExp
  /** The call says nothing by itself: its argument, a URI, does. */
  readonly hinted?: true
}

export const js = ['javascript', 'typescript'] as const
export const jvm = ['java', 'kotlin', 'scala', 'groovy'] as const
export const dotnet = ['csharp', 'fsharp', 'vb', 'powershell'] as const

/** Is the candidate such a call, or does it go into one? */
export function isCallOf(calls: readonly ClientCall[], { sites }: Candidate, reading: FileReading): boolean {
  return sites.some(({ callee }) => callee !== null && isCalleeOf(calls, callee, reading))
}

/** `redis::Client::open` is called `Client.open`: by its own steps behind those of its package. */
export function isCalleeOf(calls: readonly ClientCall[], callee: string, { language, imports }: Pick<FileReading, 'language' | 'imports'>): boolean {
  const byName = indexOf(calls)
  for (let rest = callee; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    const named = byName.get(rest) ?? []
    if (named.some(({ languages, imports: needed, hinted }) => hinted !== true && languages?.includes(language) !== false && (needed === undefined || imports.some((name) => needed.test(name))))) return true
  }
  return false
}

function indexOf(calls: readonly ClientCall[]): ReadonlyMap<string, readonly ClientCall[]> {
  const known = indices.get(calls)
  if (known !== undefined) return known
  const made = new Map<string, ClientCall[]>()
  for (const call of calls) for (const callee of call.callees) made.set(callee, [...(made.get(callee) ?? []), call])
  indices.set(calls, made)
  return made
}

const indices = new WeakMap<readonly ClientCall[], ReadonlyMap<string, readonly ClientCall[]>>()

/** For the vocabulary. */
export function calleesOf(calls: readonly ClientCall[]): readonly string[] {
  return calls.flatMap(({ languages, callees }) => (languages === undefined ? callees : languages.flatMap((language) => callees.map((callee) => `${language} ${callee}`))))
}

/** For the vocabulary. */
export function positionsOf(calls: readonly ClientCall[]): readonly (readonly [string, readonly string[]])[] {
  return calls.flatMap(({ languages = [], callees, positions }) => (positions === undefined ? [] : languages.flatMap((language) => callees.map((callee) => [`${language} ${callee}`, positions] as const))))
}
