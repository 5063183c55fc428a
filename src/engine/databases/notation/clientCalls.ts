/** How programs call the clients of a family: a table of callees, of what their positional arguments mean, and of what must be imported beside them. */
import type { Candidate, FileReading } from '../../model.js'
import { importsOneOf } from './links.js'

export interface ClientCall {
  readonly languages: readonly string[]
  /** As written, every step with a dot; also where they are the end of a longer one. */
  readonly callees: readonly string[]
  /** As in the vocabulary. */
  readonly positions?: readonly string[]
  /** Beside one of these modules the call is ours; absent: no other library has a call of this name. */
  readonly imports?: RegExp
}

export const js = ['javascript', 'typescript'] as const
export const jvm = ['java', 'kotlin', 'scala', 'groovy'] as const
export const dotnet = ['csharp', 'fsharp', 'vb', 'powershell'] as const

/** Is the candidate such a call, or does it go into one? */
export function isCallOf(calls: readonly ClientCall[], { sites }: Candidate, reading: FileReading): boolean {
  return calls.some(({ languages, callees, imports }) => languages.includes(reading.language) && sites.some(({ callee }) => callee !== null && callees.some((name) => isCalled(callee, name))) && (imports === undefined || importsOneOf(reading, imports)))
}

/** `redis::Client::open` is called `Client.open`: by its own steps behind those of its package. */
export function isCalled(callee: string, name: string): boolean {
  return callee === name || callee.endsWith(`.${name}`)
}

export function calleesOf(calls: readonly ClientCall[]): readonly string[] {
  return calls.flatMap(({ callees }) => callees)
}

/** For the vocabulary. */
export function positionsOf(calls: readonly ClientCall[]): readonly (readonly [string, readonly string[]])[] {
  return calls.flatMap(({ languages, callees, positions }) => (positions === undefined ? [] : languages.flatMap((language) => callees.map((callee) => [`${language} ${callee}`, positions] as const))))
}
