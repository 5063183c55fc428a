/** Connection → Assessment: choose the driver, say how sure, take its posture. */
import type { Config } from './configTypes.js'
import { contextOf, defaultTreatment } from './context.js'
import type { Driver, Family } from './databases/family.js'
import { localityOf } from './locality.js'
import type { Assessment, Certainty, Connection, FileReading, Judgement, Parameter, Site, SourceText } from './model.js'
import { withSpreads } from './spreads.js'
import { strengthOf } from './strength.js'
import { isOpenHost } from './openHost.js'
import { unknownBecause } from './unknownBecause.js'
import { unlessSwitched } from './unseenSwitches.js'
import { withoutOwnWords } from './ownWords.js'
import { withoutDoubt } from './weakening.js'
import { readingOf } from './within.js'

/** `stated`: the driver that the caller insists on (`explain --driver`); else the text, the calls and the imports tell. */
export function assess(
  connection: Connection,
  family: Family,
  file: { readonly reading: FileReading; readonly source: SourceText },
  config: Config,
  stated: Driver | null = null,
): Assessment {
  const { source } = file
  const reading = readingOf(connection.candidate, file.reading)
  const { driver, certainty, judgement: written } = stated === null ? judge(family.handedOver?.(connection, reading.language) ?? connection, family, reading, config) : { driver: stated, certainty: 'stated' as const, judgement: stated.judge(connection) }
  const sure = withoutDoubt(written, stated === null ? connection : unknownTo(stated, connection, written), driver.title, source.text)
  const judgement = chosenLater(stated === null ? unlessSwitched(withSpreads(sure, connection), connection, { id: driver.id, title: driver.title, family: family.ids[0] }, { reading: file.reading, source }) : sure, connection)
  const locality = localityOf(connection, config.localityOf)
  const context = contextOf(source.path, file.reading.language, connection.candidate, source)
  return {
    connection,
    driver: { id: driver.id, title: driver.title, certainty },
    // Who names the driver wants to know that it refuses, wherever the server is.
    judgement: locality === 'local' && !(stated !== null && judgement.posture.kind === 'error') ? staysHere(judgement) : judgement,
    hardening: driver.harden(connection),
    context,
    locality: judgement.posture.kind === 'local' ? 'local' : locality,
    treatment: config.treatmentOf(source.path) ?? defaultTreatment(context, connection, locality, source),
  }
}

/** With only those settings that make no difference to what the driver says: of every other one, and of the members of what it reads, it knows what it does. */
function unknownTo({ judge: ask }: Driver, connection: Connection, answer: Judgement): Connection {
  const said = JSON.stringify(answer)
  const top = ({ name }: Parameter): string => name.split('.')[0] ?? ''
  const makesNone = (name: string): boolean => JSON.stringify(ask({ ...connection, parameters: connection.parameters.filter((other) => top(other) !== name) })) === said
  const without = new Set([...new Set(connection.parameters.map(top))].slice(0, MOST_SETTINGS).filter(makesNone))
  return { ...connection, parameters: connection.parameters.filter((one) => one.origin === 'setting' && without.has(top(one))) }
}

/** A person's own input. */
const MOST_SETTINGS = 200

interface Choice {
  readonly driver: Driver
  readonly certainty: Certainty
  readonly judgement: Judgement
}

function judge(connection: Connection, family: Family, reading: FileReading, config: Config): Choice {
  const byScheme = driverOfScheme(connection, family)
  if (byScheme !== null) return { driver: byScheme, certainty: 'stated', judgement: byScheme.judge(connection) }
  const byCall = driverOfCall(connection, family, reading) ?? driverOfParameters(connection, family, reading)
  if (byCall !== null) return { driver: byCall, certainty: 'inferred', judgement: byCall.judge(connection) }

  const assumed = assume(connection, family, reading, config)
  const byImport = driverOfImport(family, reading)
  if (byImport === null) return assumed
  const inferred: Choice = { driver: byImport, certainty: 'inferred', judgement: byImport.judge(connection) }
  return isStronger(inferred, assumed) ? assumed : inferred
}

/** An import that nothing ties to this text must not make it look better than the language's usual driver would. */
function isStronger(inferred: Choice, assumed: Choice): boolean {
  if (assumed.certainty === 'stated') return true
  const [a, b] = [strengthOf(inferred.judgement.posture), strengthOf(assumed.judgement.posture)]
  return a !== null && b !== null && a > b
}

function driverOfScheme({ dialect, scheme }: Connection, family: Family): Driver | null {
  const known = (written: string | null) => (written === null ? null : (family.drivers.find(({ recognition }) => recognition.dialects.includes(written)) ?? null))
  return known(dialect) ?? known(scheme)
}

/** The most exact callee wins; a bare name such as `Pool` or `connect` counts only beside an import of its driver. */
function driverOfCall({ candidate }: Connection, family: Family, reading: FileReading): Driver | null {
  const byProvider = driverOfProvider(candidate.sites[0].keyPath, family)
  if (byProvider !== null) return byProvider
  let best: { driver: Driver; length: number } | null = null
  const drivers = family.drivers.filter(({ recognition }) => recognition.languages.includes(reading.language))
  for (const site of candidate.sites) {
    for (const driver of drivers) {
      const callees = calleesOf(driver)
      const matched = [site.callee?.replaceAll('()', '') ?? null, ...site.keyPath].flatMap((name) => (name === null ? [] : callees.filter((callee) => name === callee || name.endsWith(`.${callee}`))))
      for (const callee of matched) {
        // PHP's own extensions are imported nowhere.
        const exact = callee.includes('.') || callee.includes('_') || isNamedAfter(callee, driver) || reading.language === 'php' || importsDriver(driver, reading)
        if (exact && (best === null || callee.length > best.length)) best = { driver, length: callee.length }
      }
    }
  }
  return best?.driver ?? driverOfName(candidate.sites, drivers, reading)
}

/** Go: only who is imported has put its name into `database/sql`. */
function driverOfName(sites: readonly Site[], drivers: readonly Driver[], reading: FileReading): Driver | null {
  const names = sites.flatMap(({ callee, neighbours }) => (/(?:^|\.)(?:Must)?(?:Open|Connect)(?:Context|DB)?$/.test(callee ?? '') ? neighbours.flatMap(({ name, value }) => (/^[01]$/.test(name) && value.kind === 'text' ? [value.text.text] : [])) : []))
  return drivers.find((driver) => driver.recognition.registered?.some((name) => names.includes(name)) === true && importsDriver(driver, reading)) ?? null
}

/** A text that has the words of one framework is written for it, but not in a program of another language. */
function driverOfParameters({ parameters }: Connection, family: Family, { language }: FileReading): Driver | null {
  const isForeign = language !== 'text' && family.drivers.some(({ common, recognition }) => common && recognition.languages.includes(language))
  return family.drivers.find(({ recognition }) => (recognition.languages.includes(language) || !isForeign) && recognition.parameters?.some((word) => parameters.some(({ name, origin }) => name === word && origin === 'query')) === true) ?? null
}

/** Terraform's providers and backends, Telegraf's inputs and KEDA's scalers are programs with a driver of their own, also in a fence of documentation. */
function driverOfProvider(keyPath: readonly string[], family: Family): Driver | null {
  const block = /^(?:provider|inputs)$/.test(keyPath[0] ?? '') ? keyPath.slice(0, 2) : keyPath.at(-1)?.startsWith('keda.') === true ? ['keda', keyPath.at(-1)?.slice(5) ?? ''] : keyPath[0] === 'terraform' && keyPath[1] === 'backend' ? keyPath.slice(0, 3) : []
  return block.length < 2 ? null : (family.drivers.find(({ recognition }) => recognition.callees.includes(block.join('.'))) ?? null)
}

/** With a dot between their steps, whatever the language writes. */
function calleesOf(driver: Driver): readonly string[] {
  const known = written.get(driver)
  if (known !== undefined) return known
  const callees = driver.recognition.callees.map((callee) => callee.replace(/::|\\/g, '.'))
  written.set(driver, callees)
  return callees
}

const written = new WeakMap<Driver, readonly string[]>()

/** `JedisPool` is nobody else's. */
function isNamedAfter(callee: string, { id }: Driver): boolean {
  const name = (/^\w*/.exec(id)?.[0] ?? '').toLowerCase()
  return name.length >= 5 && callee.length > name.length && callee.toLowerCase().startsWith(name)
}

function driverOfImport(family: Family, reading: FileReading): Driver | null {
  return family.drivers.find((driver) => importsDriver(driver, reading)) ?? null
}

/** `psycopg2` is imported by `psycopg2`, `psycopg2.extras` and `psycopg2/extras`, `sqlx` by `sqlx::PgPool`. */
function importsDriver({ recognition }: Driver, { imports, language }: FileReading): boolean {
  if (!recognition.languages.includes(language)) return false
  return imports.some((name) => recognition.imports.some((known) => name === known || ['.', '/', '::', '\\', '@'].some((mark) => name.startsWith(known + mark))))
}

/** What a driver refuses says nothing while the driver is only assumed: the weakest meaning among the common ones counts. */
function assume(connection: Connection, family: Family, reading: FileReading, config: Config): Choice {
  const configured = config.drivers[connection.family] ?? config.drivers[family.ids[0]]
  const chosen = findDriver(family, configured)
  if (chosen !== null) return { driver: chosen, certainty: 'stated', judgement: chosen.judge(connection) }
  const driver = findDriver(family, family.assumed(reading.language, connection)) ?? family.drivers[0]
  if (driver === undefined) throw new Error(`family ${family.ids[0]} has no driver`)
  const judgement = driver.judge(connection)
  if (judgement.posture.kind !== 'error') return { driver, certainty: 'assumed', judgement: withForeignSwitch(judgement, connection) }
  const later = tlsLater(connection)
  if (later !== null) {
    const because = `\`${later}\` is decided at run time, and no driver is named that reads it`
    return { driver, certainty: 'assumed', judgement: unknownBecause(judgement, because) }
  }
  const common = family.drivers.filter((other) => other.common)
  const told = knowsLanguage(family, reading.language) ? null : withoutOwnWords(driver, common, connection, judgement)
  if (told !== null) return { driver, certainty: 'assumed', judgement: told }
  const refused: Choice = { driver, certainty: 'assumed', judgement }
  const own = weakestOf(refused, common.filter(({ recognition }) => recognition.languages.includes(reading.language)), connection)
  if (own.judgement.posture.kind !== 'error') return own
  const foreign = weakestOf(refused, common, connection)
  return knowsLanguage(family, reading.language) && (strengthOf(foreign.judgement.posture) ?? 0) > unverifiedTls ? { ...refused, judgement: notRead(judgement, driver) } : foreign
}

function weakestOf(start: Choice, drivers: readonly Driver[], connection: Connection): Choice {
  let weakest = start
  for (const other of drivers) {
    const candidate = other.judge(connection)
    const [theirs, best] = [strengthOf(candidate.posture), strengthOf(weakest.judgement.posture)]
    if (theirs !== null && (best === null || theirs < best)) weakest = { driver: other, certainty: 'assumed', judgement: candidate }
  }
  return weakest
}

const unverifiedTls = 3

function knowsLanguage({ drivers }: Family, language: string): boolean {
  return drivers.some(({ recognition }) => recognition.languages.includes(language))
}

/** That a driver of another language verifies with it protects nobody here. */
function notRead(judgement: Judgement, { title }: Driver): Judgement {
  const because = `${title} refuses this text, and no driver is named that reads it`
  return unknownBecause(judgement, because)
}

/** An application's own switch, `DB_SSL`, whose value the text does not give; null: there is none. */
function tlsLater({ notation, parameters }: Connection): string | null {
  if (notation !== 'settings') return null
  return parameters.find(({ name, value }) => value.kind === 'hole' && value.fallback === null && /^(?:use_?)?(?:ssl|tls)(?:_?enabled|_?mode)?$/i.test(name))?.name ?? null
}

/** `RedisController(host: …, requireSsl: redis.requireSsl)`: a program's own word for TLS. That the assumed driver does not know it is no mistake of the writer's. */
function withForeignSwitch(judgement: Judgement, { notation, parameters, hosts }: Connection): Judgement {
  if (notation !== 'settings' || !judgement.byDefault) return judgement
  // A host that comes from a variable of this very name is named.
  const named = parameters.some(({ name }) => /(?:^|\.)(?:host|hostname|server|addr)$/i.test(name))
  if (!named && hosts.length > 0 && hosts.every(isOpenHost)) {
    const because = 'the settings name neither a host nor a mode that a known driver reads'
    return unknownBecause(judgement, because)
  }
  const unread = new Set(judgement.problems.flatMap(({ kind, parameter }) => (kind === 'ignored' || kind === 'misspelt' ? [parameter] : [])))
  const found = parameters.find(({ name, value, origin }) => origin === 'setting' && ownSwitch.test(name) && mayBeOn(value) && (unread.has(name) || value.kind !== 'text'))
  if (found === undefined) return judgement
  const because = `\`${found.name}\` has to do with TLS, and no driver is named that reads it`
  return { ...unknownBecause(judgement, because), problems: judgement.problems.filter(({ parameter }) => parameter !== found.name) }
}

const ownSwitch = /^(?:\w{1,30}\.)?(?:(?:require|use|enable|force|with|is|has)_?(?:ssl|tls)\w{0,10}|(?:ssl|tls)(?:_?(?:enabled?|required|on|mode|config(?:uration)?|options|settings|context|policy))?)$/i

/** On, or an expression; not `false`, and no mode in words that somebody else reads. */
function mayBeOn(value: Connection['parameters'][number]['value']): boolean {
  if (value.kind === 'settings') return true
  if (value.kind === 'hole') return value.fallback === null || isOn.test(value.fallback)
  return value.kind === 'text' ? isOn.test(value.text) : !/^(?:false|0|no|off|none|nil|null|undefined|\.disable)$/i.test(value.name)
}

const isOn = /^(?:true|yes|on|1|required?|enabled?)$/i

function findDriver(family: Family, id: string | undefined): Driver | null {
  return family.drivers.find((driver) => driver.id === id) ?? null
}

/** Which scheme it gets, and so whether there is TLS at all, is not in the text. */
function chosenLater(judgement: Judgement, { candidate: { chosen, kind } }: Connection): Judgement {
  if (chosen === undefined) return judgement
  const because = `the ${kind === 'command' ? 'command' : 'scheme'}, and with it whether there is TLS, is chosen at run time`
  return unknownBecause(judgement, because)
}

function staysHere(judgement: Judgement): Judgement {
  return { ...judgement, posture: { kind: 'local' }, because: 'the host is this machine, so nothing crosses a network', problems: [], facts: {} }
}

