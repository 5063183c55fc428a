/** The suite of one family: observes every client with every text against every server, and holds the engine to it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectionFromInput, type ConnectionInput } from '../../src/engine/databases/input.js'
import { families, findDriver } from '../../src/engine/databases/registry.js'
import type { Driver } from '../../src/engine/databases/family.js'
import type { Connection, Posture } from '../../src/engine/model.js'
import type { Client, Outcome } from './client.js'
import type { Servers } from './fleet.js'
import { furtherInputs } from './further.js'
import { observe, type Attempt, type Observations } from './observe.js'
import { strength, weakest, type Observed, type Received, type Role } from './roles.js'
import { fill, hardenedInput, networkNames, sentence } from './standIns.js'

/** `required`, as in CI: what is not installed fails. Else it is skipped, and says so. */
const required = process.env['CONFORMANCE'] === 'required'
const minutes = 60_000

export function conform(family: string, servers: Servers, clients: readonly Client[]): void {
  describe(`${servers.title}'s drivers do on the wire what we say`, () => {
    // A family may be observed before the engine has learned it.
    const known = families.some(({ ids }) => ids.includes(family))
    const present = known && servers.missing === null ? clients.filter(({ missing }) => missing === null) : []
    const attempts = present.flatMap((client) => attemptsOf(family, client))
    let seen: Observations | null = null
    const seenOf = (attempt: Attempt): Observations => {
      if (seen === null) throw new Error(`nothing was observed of ${sentence(attempt.input)}`)
      return seen
    }

    if (present.length > 0)
      beforeAll(async () => {
        seen = await observe(servers, attempts)
      }, 10 * minutes)
    afterAll(() => {
      seen = null
    })

    describe.each(clients)('$driver', (client) => {
      const missing = servers.missing ?? client.missing
      if (!known) {
        test.skip(`not run: the engine does not know ${servers.title} yet`, () => {})
        return
      }
      if (missing !== null) {
        if (required) test('is installed', () => expect(missing).toBeNull())
        else test.skip(`not run: ${missing}`, () => {})
        return
      }
      const own = attempts.filter((attempt) => attempt.client === client)
      test('is given at least 20 different texts', () => expect(new Set(own.filter(({ hardened }) => hardened === null).map(({ input }) => sentence(input))).size).toBeGreaterThanOrEqual(20))

      test.each(own.filter(({ hardened }) => hardened === null).map((attempt) => ({ attempt, text: sentence(attempt.input) })))('$text', ({ attempt }) => {
        const machines = seenOf(attempt).of(attempt)
        const observed = weakest(machines.filter(({ outcomes }) => connected(outcomes).length > 0).map(({ received }) => received))
        const exact = judged(family, client.versioned?.() ?? client.driver, attempt.input)
        expect({ posture: exact?.kind ?? 'none' }).toEqual({ posture: observed })
        // "Nothing is sent" is held to its word, and so is what the login went over before the server ended the session.
        if (exact?.kind === 'error') expect({ sent: exact.sent?.kind ?? null }).toEqual({ sent: sentOver(machines.map(({ received }) => received)) })
        // Without a version we speak for all of them, so we may say less than this one does, never more.
        const general = judged(family, client.driver, attempt.input)?.kind ?? 'none'
        expect(general === 'unknown' || general === 'none' ? 0 : strength[general]).toBeLessThanOrEqual(strength[observed])
      })

      const proposed = own.filter(({ hardened }) => hardened !== null).map((attempt) => ({ attempt, text: sentence(attempt.input) }))
      const whole = proposed.filter(({ attempt }) => attempt.hardened === 'verify-full')
      if (whole.length > 0)
        test.each(whole)('hardened, connects to the right server and to no other: $text', ({ attempt }) => {
          const machines = seenOf(attempt).of(attempt)
          const trusting = machines.find(({ machine }) => machine === 'trusting')
          expect(connected(trusting?.outcomes)).toEqual(['correct'])
          for (const { received } of machines) {
            expect([...received.clear]).toEqual([])
            expect([...received.encrypted].filter((role) => role !== 'correct')).toEqual([])
          }
        })
      const partial = proposed.filter(({ attempt }) => attempt.hardened !== 'verify-full')
      // The best that this driver can: no stronger and no weaker than we tell the reader.
      if (partial.length > 0)
        test.each(partial)('hardened, falls as short as it says: $text', ({ attempt }) => {
          const machines = seenOf(attempt).of(attempt)
          expect(weakest(machines.filter(({ outcomes }) => connected(outcomes).length > 0).map(({ received }) => received))).toBe(attempt.hardened)
        })
      test('has hardened texts', () => expect(proposed.length).toBeGreaterThan(0))
    })
  })
}

/** Every input as written, and every text that we would have people write instead. */
function attemptsOf(family: string, client: Client): Attempt[] {
  const driver = driverOf(family, client.versioned?.() ?? client.driver)
  const inputs = [...client.inputs, ...furtherInputs(client)].map((written) => (typeof written === 'string' ? { text: written } : written))
  const hardened = new Map<string, Attempt>()
  for (const input of inputs) {
    const connection = connectionOf(family, client.driver, input)
    if (connection === null) continue
    const hardening = driver.harden(connection)
    const text = hardenedInput(input, hardening)
    const reached = hardening.shortfall?.posture ?? 'verify-full'
    // What the driver refuses, or nobody knows the end of, is no proposal.
    if (text === null || reached === 'error' || reached === 'unknown' || reached === 'local') continue
    hardened.set(sentence(text), { client, input: text, hardened: reached })
  }
  return [...inputs.map((input) => ({ client, input, hardened: null })), ...hardened.values()]
}

function driverOf(family: string, id: string): Driver {
  const driver = findDriver(family, id)
  if (driver === null) throw new Error(`the engine has no driver ${id}`)
  return driver
}

/** Settings without a scheme are taken for the family's own. */
function connectionOf(family: string, program: string, input: ConnectionInput): Connection | null {
  const told = { ...fill(input, networkNames), family, program }
  return connectionFromInput(told)
}

function judged(family: string, id: string, input: ConnectionInput): Exclude<Posture, { kind: 'local' }> | null {
  const connection = connectionOf(family, id, input)
  if (connection === null) return null
  const { posture } = driverOf(family, id).judge(connection)
  if (posture.kind === 'local') throw new Error('the stand-in host must be on a network')
  return posture
}

/** null: no server saw a login. */
function sentOver(received: readonly Received[]): Observed | null {
  const observed = weakest(received)
  return observed === 'error' ? null : observed
}

/** Where it got as far as an answer to a query. A text with which it never does is refused, by the driver or for what the driver makes of it. */
function connected(outcomes: ReadonlyMap<Role, Outcome> | undefined): Role[] {
  return [...(outcomes ?? [])].filter(([, { ok }]) => ok).map(([role]) => role)
}
