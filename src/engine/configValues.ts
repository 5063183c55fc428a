/** One decoder per type of option: from what a user wrote (text of an input or flag, or a YAML value) to what the engine uses. */
import type { Profile, Threshold } from './configTypes.js'
import { alternativesOf, MOST_ALTERNATIVES } from './globs.js'
import { letterMinimum } from './grade.js'
import { nearest } from './nearest.js'
import { severities, type OptionType } from './options.js'
import { err, ok, type Result } from './result.js'

/** Ids that the config may name; handed in so that this stage knows no registry. */
export interface Known {
  readonly ruleIds: readonly string[]
  /** Family id → may it be this driver? Returns the canonical id, or null. */
  readonly driver: (family: string, driver: string) => string | null
  readonly familyIds: readonly string[]
  readonly driverIds: (family: string) => readonly string[]
}

export type Decoded = Result<unknown, readonly string[]>

type Decode = (raw: unknown, type: OptionType, known: Known) => Decoded

const GLOB_LIMIT = 512
const LIST_LIMIT = 500

export const decoders: Readonly<Record<OptionType['kind'], Decode>> = {
  threshold: decodeThreshold,
  choice: (raw, type) => {
    const choices = type.kind === 'choice' ? type.choices : []
    return typeof raw === 'string' && choices.includes(raw) ? ok(raw) : refuse(`${show(raw)} is none of ${choices.join(', ')}`)
  },
  boolean: (raw) => {
    if (typeof raw === 'boolean') return ok(raw)
    if (raw === 'true' || raw === 'True' || raw === 'TRUE') return ok(true)
    if (raw === 'false' || raw === 'False' || raw === 'FALSE') return ok(false)
    return refuse(`${show(raw)} is neither true nor false`)
  },
  text: (raw) => (typeof raw === 'string' && raw.length <= 1000 ? ok(raw) : refuse(`${show(raw)} is no text of at most 1000 characters`)),
  path: (raw) =>
    typeof raw === 'string' && raw.length > 0 && raw.length <= 1000 && !/[\0\r\n]/.test(raw) ? ok(raw) : refuse(`${show(raw)} is no path`),
  globs: decodeGlobs,
  profiles: decodeProfiles,
  drivers: decodeDrivers,
  rules: (raw, _type, known) =>
    decodeMapping(raw, (id, value) => {
      if (!known.ruleIds.includes(id)) return refuse(unknownName('rule', id, known.ruleIds))
      // YAML 1.1 habits: `off` may arrive as false.
      const level = value === false ? 'off' : value
      const accepted: readonly unknown[] = ['off', ...severities]
      return accepted.includes(level) ? ok(level) : refuse(`${id}: ${show(value)} is none of off, ${severities.join(', ')}`)
    }),
  hosts: (raw) => {
    const decoded = decodeMapping(raw, (key, value) =>
      key === 'internal' || key === 'local' ? prefixed(key, decodeGlobs(value)) : refuse(unknownName('key', key, ['internal', 'local'])),
    )
    return decoded.ok ? ok({ internal: [], local: [], ...decoded.value }) : decoded
  },
}

function decodeThreshold(raw: unknown): Decoded {
  const text = String(raw).trim()
  if (text.toLowerCase() === 'never') return ok<Threshold>({ kind: 'never' })
  if (text === 'F' || text === 'f') return refuse('F would never fail; write never to only report')
  const letter = text.toUpperCase()
  if (letter === 'A' || letter === 'B' || letter === 'C' || letter === 'D' || letter === 'E')
    return ok<Threshold>({ kind: 'score', minimum: letterMinimum[letter], label: letter })
  if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return ok<Threshold>({ kind: 'score', minimum: Number(text), label: text })
  return refuse(`${show(raw)} is neither a grade from A to E, a score from 0 to 100, nor never`)
}

function decodeGlobs(raw: unknown): Result<readonly string[], readonly string[]> {
  const list = typeof raw === 'string' ? raw.split(/\r?\n/) : raw
  if (!Array.isArray(list)) return refuse(`${show(raw)} is no list of globs`)
  if (list.length > LIST_LIMIT) return refuse(`has more than ${LIST_LIMIT} entries`)
  const globs: string[] = []
  const problems: string[] = []
  for (const item of list as unknown[]) {
    const glob = typeof item === 'string' ? item.trim() : null
    if (glob === null || glob.length > GLOB_LIMIT) problems.push(`${show(item)} is no glob of at most ${GLOB_LIMIT} characters`)
    // Elsewhere it turns a pattern round. Taken by its letter it would match nothing, and a gate that looks at nothing passes.
    else if (glob.startsWith('!')) problems.push(`${show(glob)} begins with !, which turns nothing round here; name what is left out in paths-ignore`)
    else if (alternativesOf(glob) > MOST_ALTERNATIVES) problems.push(`${show(glob)} stands for more than ${MOST_ALTERNATIVES} patterns; write fewer braces`)
    else if (glob !== '') globs.push(glob)
  }
  return problems.length > 0 ? err(problems) : ok(globs)
}

function decodeProfiles(raw: unknown): Decoded {
  if (!Array.isArray(raw) || raw.length > LIST_LIMIT) return refuse('is no list of profiles with paths and treat-as')
  const profiles: Profile[] = []
  const problems: string[] = []
  for (const [index, item] of (raw as unknown[]).entries()) {
    const here = `entry ${index + 1}`
    const fields = isMapping(item) ? item : {}
    for (const key of Object.keys(fields))
      if (key !== 'paths' && key !== 'treat-as') problems.push(`${here}: ${unknownName('key', key, ['paths', 'treat-as'])}`)
    const paths = decodeGlobs(fields['paths'])
    const treatAs = fields['treat-as']
    if (!paths.ok) problems.push(...paths.error.map((problem) => `${here}: paths: ${problem}`))
    if (treatAs !== 'graded' && treatAs !== 'advised' && treatAs !== 'ignored')
      problems.push(`${here}: treat-as: ${show(treatAs)} is none of graded, advised, ignored`)
    else if (paths.ok) profiles.push({ paths: paths.value, treatAs })
  }
  return problems.length > 0 ? err(problems) : ok(profiles)
}

/** A mapping in a file, `FAMILY=ID` in a flag. */
function decodeDrivers(raw: unknown, _type: OptionType, known: Known): Decoded {
  const pairs = typeof raw === 'string' ? [raw] : raw
  if (!Array.isArray(pairs)) return decodeMapping(raw, decodeDriver)
  const mapping: Record<string, unknown> = {}
  for (const pair of pairs as unknown[]) {
    const [family, ...rest] = String(pair).split('=')
    if (family === undefined || family === '' || rest.length === 0) return refuse(`${show(pair)} is not of the form FAMILY=ID`)
    mapping[family] = rest.join('=')
  }
  return decodeMapping(mapping, decodeDriver)

  function decodeDriver(family: string, driver: unknown): Decoded {
    if (!known.familyIds.includes(family)) return refuse(unknownName('family', family, known.familyIds))
    const id = typeof driver === 'string' ? known.driver(family, driver) : null
    return id === null ? refuse(`${family}: ${unknownName('driver', String(driver), known.driverIds(family))}`) : ok(id)
  }
}

function decodeMapping(raw: unknown, decode: (key: string, value: unknown) => Decoded): Result<Record<string, unknown>, readonly string[]> {
  if (!isMapping(raw)) return refuse(`${show(raw)} is no mapping`)
  const problems: string[] = []
  const mapping: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw).slice(0, LIST_LIMIT)) {
    const decoded = decode(key, value)
    if (decoded.ok) Object.defineProperty(mapping, key, { value: decoded.value, enumerable: true })
    else problems.push(...decoded.error)
  }
  return problems.length > 0 ? err(problems) : ok(mapping)
}

function prefixed(key: string, decoded: Decoded): Decoded {
  return decoded.ok ? decoded : err(decoded.error.map((problem) => `${key}: ${problem}`))
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const hint = nearest(name, known)
  return `unknown ${what} ${show(name)}; ${hint === null ? `known are ${known.join(', ')}` : `did you mean ${hint}?`}`
}

function isMapping(raw: unknown): raw is Record<string, unknown> {
  return raw !== null && typeof raw === 'object' && !Array.isArray(raw)
}

function refuse(problem: string): Result<never, readonly string[]> {
  return err([problem])
}

/** What the user wrote, short and on one line. */
function show(raw: unknown): string {
  const text = typeof raw === 'string' ? raw : raw === undefined ? 'nothing' : JSON.stringify(raw)
  return `"${text.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)}"`
}
