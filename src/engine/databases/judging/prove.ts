/** A remedy counts only when the driver itself, asked what it makes of the hardened connection, answers that it verifies chain and host name. */
import type { Connection, Hardening, Judgement } from '../../model.js'
import type { Driver } from '../family.js'
import { applied, without } from './applied.js'
import { besideText } from './harden.js'

/** The driver with every hardening held against its own judgement: what it would refuse is removed, what falls short is said. */
export function proven(driver: Driver): Driver {
  return { ...driver, harden: (connection) => prove(connection, driver) }
}

/** Parameters of other clients that one text may hold before we give up on it. */
const MAXIMUM_REMOVED = 16

function prove(connection: Connection, driver: Driver): Hardening {
  const removed: string[] = []
  let kept = connection
  for (;;) {
    const hardening = driver.harden(kept)
    const { posture, because, deciding } = driver.judge(applied(kept, hardening))
    if (posture.kind === 'verify-full' || posture.kind === 'local') return withRemoved(hardening, removed, kept)
    const culprit = posture.kind === 'error' && deciding !== null && kept.parameters.includes(deciding) ? deciding : null
    if (culprit === null || removed.length === MAXIMUM_REMOVED) return short(withRemoved(hardening, removed, kept), { posture, because }, driver)
    removed.push(culprit.name)
    kept = without(kept, ({ name, origin }) => name === culprit.name && origin === culprit.origin)
  }
}

function withRemoved(hardening: Hardening, removed: readonly string[], kept: Connection): Hardening {
  if (removed.length === 0) return hardening
  const { example, remove } = hardening
  // What is set in the text itself is a text already, Go's DSNs without a scheme too.
  const isWhole = hardening.set.some(({ place }) => place === 'query') || (example !== null && /^\S{0,80}:\/\//.test(example))
  return { ...hardening, remove: [...new Set([...removed, ...remove])], example: example === null || isWhole ? example : besideText(kept, example) }
}

function short(hardening: Hardening, { posture, because }: Pick<Judgement, 'posture' | 'because'>, { instead }: Driver): Hardening {
  const shortfall = { posture: posture.kind, because }
  switch (posture.kind) {
    // The notation or the scheme is not this driver's: the advice says what to write, the text cannot be mended in place.
    case 'error':
      return { ...hardening, example: hardening.set.every(({ place }) => place === 'setting') ? hardening.example : null, shortfall, advice: sentences(because, hardening.advice, ...(instead === undefined ? [] : [instead])) }
    case 'unknown':
      return { ...hardening, shortfall, ...(instead === undefined ? {} : { advice: sentences(hardening.advice, instead) }) }
    default:
      return { ...hardening, shortfall, advice: sentences(hardening.advice, `Even so ${because}`, ...(instead === undefined ? [] : [instead])) }
  }
}

function sentences(...parts: readonly string[]): string {
  return parts.map((part) => `${part.replace(/(?<![.\s])[.\s]+$/, '')}.`).join(' ')
}
