/** What is derived from a list of families: of all of them in the registry, or of the one that a text belongs to. */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Driver, Family } from './family.js'
import { proven } from './judging/prove.js'

export interface FamilySet {
  readonly families: readonly Family[]
  /** The family of an id such as `cockroachdb`; ids come from `readConnection`, so an unknown one is the first family's. */
  readonly familyOf: (id: string) => Family
  /**
   * `pg`, `node-postgres`, `pg@9`, `libpq@16`. A version that has no driver of its own is that of the nearest one below it (`pg@8.0.5` →
   * `pg@8.0.3`), or of the oldest that we know (`npgsql@4` → `npgsql@6`); a driver without versions is the same in all. null: no such driver.
   */
  readonly findDriver: (familyId: string, idOrAlias: string) => Driver | null
  /** What the first family that knows the candidate makes of it; `preferred` is asked before the others. */
  readonly readConnection: (candidate: Candidate, reading: FileReading, preferred?: Family | null) => Connection | null
}

/** No driver leaves here whose remedies it has not been asked about itself. */
export function familySet(listed: readonly [Family, ...Family[]]): FamilySet {
  const provenOf = (family: Family): Family => ({ ...family, drivers: family.drivers.map(proven) })
  const first = provenOf(listed[0])
  const families = [first, ...listed.slice(1).map(provenOf)]
  return {
    families,
    familyOf: (id) => families.find(({ ids }) => ids.includes(id)) ?? first,
    findDriver: (familyId, idOrAlias) => findDriver(families, familyId, idOrAlias),
    readConnection: (candidate, reading, preferred = null) => {
      for (const { read } of preferred === null ? families : [preferred, ...families]) {
        const connection = read(candidate, reading)
        if (connection !== null) return connection
      }
      return null
    },
  }
}

/** What all of them know together. */
export function vocabularyOf(families: readonly Family[]): Vocabulary {
  const union = (part: (vocabulary: Vocabulary) => ReadonlySet<string>): ReadonlySet<string> => new Set(families.flatMap((family) => [...part(family.vocabulary)]))
  return {
    schemes: union(({ schemes }) => schemes),
    settingNames: union(({ settingNames }) => settingNames),
    tellingNames: union(({ tellingNames }) => tellingNames),
    environmentNames: union(({ environmentNames }) => environmentNames),
    callees: new Set([...union(({ callees }) => callees)].map(calleeName)),
    positions: new Map(families.flatMap((family) => [...(family.vocabulary.positions ?? [])])),
    commands: union(({ commands }) => commands),
  }
}

function findDriver(families: readonly Family[], familyId: string, idOrAlias: string): Driver | null {
  const family = families.find(({ ids }) => ids.includes(familyId))
  if (family === undefined) return null
  const wanted = idOrAlias.trim().toLowerCase()
  const named = [...family.drivers.map((driver) => ({ name: driver.id.toLowerCase(), driver })), ...family.drivers.flatMap((driver) => driver.aliases.map((alias) => ({ name: alias.toLowerCase(), driver })))]
  const exact = family.drivers.find(({ id }) => id === idOrAlias.trim()) ?? named.find(({ name }) => name === wanted)?.driver
  if (exact !== undefined) return exact
  const at = wanted.lastIndexOf('@')
  const version = at <= 0 ? null : versionOf(wanted.slice(at + 1))
  if (version === null) return null
  const base = wanted.slice(0, at)
  const editions = named
    .flatMap(({ name, driver }) => (name.startsWith(`${base}@`) ? [{ driver, version: versionOf(name.slice(at + 1)) }] : []))
    .flatMap(({ driver, version: own }) => (own === null ? [] : [{ driver, version: own }]))
    .sort((one, other) => compareVersions(one.version, other.version))
  return (editions.findLast((edition) => compareVersions(edition.version, version) <= 0) ?? editions[0])?.driver ?? named.find(({ name }) => name === base)?.driver ?? null
}

/** `8.16.3`, `v5`, and with the epoch and the revision of a package: `1:13.02.0000-2+b1`. */
function versionOf(text: string): readonly number[] | null {
  if (!/^(?:\d{1,2}:)?v?\d{1,4}(?:\.\d{1,4}){0,3}(?:[^\d.][\w.+~-]{0,40})?$/.test(text)) return null
  return (/\d{1,4}(?:\.\d{1,4}){0,3}/.exec(text.replace(/^\d{1,2}:/, ''))?.[0] ?? '').split('.').map(Number)
}

function compareVersions(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `Mysql2::Client.new`, `Predis\\Client`: the formats write every step of a callee with a dot. */
function calleeName(name: string): string {
  return name.replace(/::|\\|->/g, '.')
}
