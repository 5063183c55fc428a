/** What one connection string really does: the question a person asks before writing it. */
import { assess } from './assess.js'
import { withConditions } from './conditional.js'
import type { Config } from './configTypes.js'
import type { Driver, Family } from './databases/family.js'
import type { FamilySet } from './databases/familySet.js'
import { connectionAmong } from './databases/inputAmong.js'
import { driverAnchor } from './driverAnchor.js'
import { conditionsIn } from './formats/conditions.js'
import { letterOf, scoreOf } from './grade.js'
import type { Assessment, Certainty, Connection, FileReading, Hardening, Letter, Posture, PostureKind, Severity, SourceText } from './model.js'
import { nearest } from './nearest.js'
import { err, ok, type Result } from './result.js'
import { checkRules } from './rules/registry.js'

export interface ExplainInput {
  readonly driver?: string
  readonly text?: string
  /** What the driver's own constructor takes. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

export interface Explanation {
  readonly connection: Connection
  readonly driver: { readonly id: string; readonly title: string; readonly certainty: Certainty }
  readonly posture: Posture
  readonly because: string
  readonly score: number | null
  readonly grade: Letter | null
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity; readonly message: string }[]
  /** What someone on the network path can do. One sentence. */
  readonly attacker: string
  /** The same text under the other common drivers of the family. */
  readonly others: readonly { readonly id: string; readonly title: string; readonly posture: PostureKind; readonly because: string }[]
  readonly hardening: Hardening
  /** Where the driver is described, from the root of this repository. */
  readonly page: string
}

/** Errors: an unknown driver (names the known ones), a text that is no connection. Never repeats the text. */
export function explainAmong(set: FamilySet, input: ExplainInput): Result<Explanation> {
  const { families, familyOf, findDriver } = set
  const known = families.flatMap(({ drivers }) => drivers.map(({ id }) => id))
  const wanted = input.driver
  if (wanted !== undefined && families.every(({ ids }) => findDriver(ids[0], wanted) === null)) {
    const hint = nearest(wanted, known)
    return err(`unknown driver; ${hint === null ? '' : `did you mean ${hint}? `}known are ${known.join(', ')}`)
  }
  const owner = wanted === undefined ? undefined : families.find(({ ids }) => findDriver(ids[0], wanted) !== null)
  const said = connectionAmong(set, owner === undefined ? input : { ...input, family: owner.ids[0], program: findDriver(owner.ids[0], wanted ?? '')?.id ?? '' })
  if (said === null) return err('this is no database connection that we know')
  const connection = withConditions(said, input.text === undefined ? null : conditionsIn(input.text))
  const family = familyOf(connection.family)
  const driver = wanted === undefined ? null : findDriver(connection.family, wanted)
  if (wanted !== undefined && driver === null) return err(`driver ${nearest(wanted, known) ?? ''} does not belong to family ${connection.family}`)
  const ofAll = assess(connection, family, { reading: noFile, source: noSource }, defaults, driver)
  const assessment = driver?.measured === undefined ? ofAll : asMeasured(ofAll, assess(connection, family, { reading: noFile, source: noSource }, defaults, { ...driver, judge: driver.measured.judge }), driver.measured.version)
  // What only the measured version refuses is graded by what the others make of it.
  const breaches = checkRules(assessment.judgement.posture.kind === 'error' ? ofAll : assessment).flatMap(({ rule, breaches: found }) => found.map((breach) => ({ rule, breach })))
  const { posture } = assessment.judgement
  const score = posture.kind === 'local' || assessment.locality === 'local' || posture.kind === 'unknown' ? null : scoreOf(breaches.map(({ breach }) => breach))
  return ok({
    connection,
    driver: assessment.driver,
    posture,
    because: assessment.judgement.because,
    score,
    grade: score === null ? null : letterOf(score),
    findings: breaches.map(({ rule, breach }) => ({ ruleId: rule.id, severity: rule.severity, message: breach.message })),
    attacker: attackerUnder(posture),
    others: othersOf(assessment, family),
    hardening: assessment.hardening,
    page: `docs/drivers/${family.ids[0]}.md#${driverAnchor(assessment.driver.id)}`,
  })
}

/** Without a version, the one that was measured is meant; where it alone refuses, that is said. */
function asMeasured(ofAll: Assessment, measured: Assessment, version: string): Assessment {
  if (measured.judgement.posture.kind !== 'error' || ofAll.judgement.posture.kind === 'error') return measured
  const because = `${measured.judgement.because} (${version}; other versions take it: ${ofAll.judgement.because})`
  return { ...measured, judgement: { ...measured.judgement, because } }
}

function attackerUnder(posture: Posture): string {
  switch (posture.kind) {
    case 'local':
      return 'Nothing crosses a network, so nobody on one can read or change it.'
    case 'cleartext':
      return 'Whoever can see the traffic reads the login and all data, and can change both.'
    case 'opportunistic':
      return 'Whoever sits on the path makes the client fall back to cleartext by refusing TLS, then reads the login and all data.'
    case 'unverified':
      return 'Whoever sits on the path presents any certificate, poses as the server and reads everything; mere listening is prevented.'
    case 'verify-ca':
      return posture.anchor === 'public'
        ? 'Anyone can get a certificate of a public CA for a host of their own and pose as the server with it.'
        : 'Whoever holds any certificate of that CA, for whatever host, can pose as the server.'
    case 'verify-full':
      return 'Posing as the server takes its private key or a certificate that the trusted CA issued for its name.'
    case 'error':
      return posture.sent === null ? 'The driver refuses this text, so nothing is sent.' : `The server ends the session, but only after the login has been sent. ${attackerUnder(posture.sent)}`
    case 'unknown':
      return 'That depends on a value that is only known at run time.'
  }
}

function othersOf({ connection, driver, locality }: Assessment, family: Family): Explanation['others'] {
  if (locality === 'local') return []
  return family.drivers
    .filter((other: Driver) => other.common && other.id !== driver.id)
    .map((other) => {
      const { posture, because } = other.judge(connection)
      return { id: other.id, title: other.title, posture: posture.kind, because }
    })
}

const noSource: SourceText = { path: '', text: '', lineStarts: [0], partial: false }
const noFile: FileReading = { language: 'text', imports: [], candidates: [], comments: [], incomplete: null }

const defaults: Config = {
  failUnder: { kind: 'never' },
  failOn: 'threshold',
  profiles: [],
  drivers: {},
  rules: {},
  allowInlineIgnores: 'never',
  baseline: null,
  reviewComments: 'never',
  suggestions: false,
  checkRun: false,
  checkName: '',
  stepSummary: false,
  sarifFile: null,
  jsonFile: null,
  htmlFile: null,
  includesPath: () => true,
  localityOf: () => null,
  // What is asked about stands in no file.
  treatmentOf: () => 'graded',
}
