/**
 * `ssl_ca_path: /etc/ca.pem` beside `sslmode: require` in a file of YAML: names that are an application's own, and that no driver is ever handed. That
 * the assumed one would refuse them says nothing about the rest.
 */
import type { Driver } from './databases/family.js'
import type { Connection, Judgement } from './model.js'
import { strengthOf } from './strength.js'
import { unknownBecause } from './unknownBecause.js'

/** What the settings mean without such names; null: something else is refused, or one of the `others` reads them. Where TLS is asked for, the names may weaken it, or verify. */
export function withoutOwnWords(driver: Driver, others: readonly Driver[], connection: Connection, refused: Judgement): Judgement | null {
  if (connection.notation !== 'settings') return null
  let judgement = refused
  let { parameters } = connection
  let first: string | null = null
  for (let step = 0; step < MOST_NAMES && judgement.posture.kind === 'error'; step++) {
    const { foreign } = judgement.posture
    const rest = parameters.filter(({ name, origin }) => origin !== 'setting' || name !== foreign)
    if (foreign === undefined || rest.length === parameters.length) return null
    if (others.some((other) => changes(other, { ...connection, parameters }, { ...connection, parameters: rest }))) return null
    first ??= foreign
    parameters = rest
    judgement = driver.judge({ ...connection, parameters })
  }
  if (judgement.posture.kind === 'error' || first === null) return null
  const because = `\`${first}\` has to do with TLS, and no driver is named that reads it`
  return (strengthOf(judgement.posture) ?? 0) >= tlsAtAll ? unknownBecause(judgement, because) : judgement
}

/** `ssl: true` is node-postgres' word. */
function changes(driver: Driver, before: Connection, after: Connection): boolean {
  const [a, b] = [driver.judge(before).posture, driver.judge(after).posture]
  return a.kind !== 'error' && JSON.stringify(a) !== JSON.stringify(b)
}

const MOST_NAMES = 20
const tlsAtAll = 3
