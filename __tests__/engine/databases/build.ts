/** Candidates and readings for tests, with overrides. */
import { plainText } from '../../../src/engine/mappedText.js'
import type { Candidate, Connection, FileReading, Setting, Site, Value } from '../../../src/engine/model.js'
import { findDriver, readConnection } from '../../../src/engine/databases/registry.js'
import type { Driver } from '../../../src/engine/databases/family.js'

const nowhere = { start: 0, end: 0 }

export function value(of: unknown): Value {
  if (typeof of === 'string') return { kind: 'text', text: plainText(of), span: { start: 0, end: of.length } }
  if (typeof of === 'object' && of !== null) return { kind: 'settings', entries: settings(Object.fromEntries(Object.entries(of))), span: nowhere }
  return { kind: 'symbol', name: String(of), span: nowhere }
}

export function symbol(name: string): Value {
  return { kind: 'symbol', name, span: nowhere }
}

export function settings(of: Readonly<Record<string, unknown>>): Setting[] {
  return Object.entries(of).map(([name, member]) => ({ name, value: isValue(member) ? member : value(member), span: nowhere }))
}

function isValue(of: unknown): of is Value {
  return typeof of === 'object' && of !== null && 'kind' in of && 'span' in of
}

export function site(overrides: Partial<Site> = {}): Site {
  return { callee: null, position: null, keyPath: [], neighbours: [], span: nowhere, ...overrides }
}

function base(overrides: Partial<Site>) {
  return { span: nowhere, sites: [site(overrides)], place: 'code', use: 'value', encoding: 'plain' } as const
}

export function textCandidate(text: string, at: Partial<Site> = {}): Extract<Candidate, { kind: 'text' }> {
  return { ...base(at), kind: 'text', value: plainText(text), span: { start: 0, end: text.length } }
}

export function settingsCandidate(of: Readonly<Record<string, unknown>>, at: Partial<Site> = {}): Candidate {
  return { ...base(at), kind: 'settings', entries: settings(of) }
}

export function environmentCandidate(name: string, text: string, start = 1000): Candidate {
  return { ...base({}), kind: 'environment', name, value: value(text), span: { start, end: start + text.length } }
}

export function commandCandidate(line: string, assignments: Readonly<Record<string, string>> = {}): Candidate {
  return { ...base({}), kind: 'command', words: line.split(' ').map((word) => plainText(word)), assignments: settings(assignments), span: { start: 0, end: line.length } }
}

export function reading(candidates: readonly Candidate[], overrides: Partial<FileReading> = {}): FileReading {
  return { language: 'text', imports: [], candidates, comments: [], incomplete: null, ...overrides }
}

/** What the first of these candidates says, in the company of the others. */
export function read(...candidates: readonly [Candidate, ...Candidate[]]): Connection | null {
  return readConnection(candidates[0], reading(candidates))
}

export function must<T>(of: T | null | undefined): T {
  if (of === null || of === undefined) throw new Error('expected something')
  return of
}

export function driver(id: string): Driver {
  return must(findDriver('postgres', id))
}

/** `verify-full until pg 9`, `opportunistic cleartext`, `verify-ca accident private`: a posture in one line. */
export function posture(connection: Connection, id: string): string {
  const { posture: found } = driver(id).judge(connection)
  switch (found.kind) {
    case 'opportunistic':
      return `opportunistic ${found.first}`
    case 'verify-ca':
      return `verify-ca ${found.reached} ${found.anchor}`
    case 'verify-full':
      return found.until === null ? 'verify-full' : `verify-full until ${found.until}`
    default:
      return found.kind
  }
}
