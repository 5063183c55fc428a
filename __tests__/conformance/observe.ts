/** Every attempt from every machine against every server: who received its login, and what the client said of it. */
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { ConnectionInput } from '../../src/engine/databases/input.js'
import { makeMachines, type Client, type Job, type Machine, type Outcome } from './client.js'
import type { Servers } from './fleet.js'
import { temporaryFolder } from './leash.js'
import { roles, type Observed, type Received, type Role } from './roles.js'
import { fill } from './standIns.js'

export interface Attempt {
  readonly client: Client
  /** With stand-ins. */
  readonly input: ConnectionInput
  /** What we would have people write: how far it must reach. null: written by somebody else. */
  readonly hardened: 'verify-full' | Observed | null
}

export interface Observations {
  /** One entry per machine. */
  readonly of: (attempt: Attempt) => readonly { readonly machine: Machine['name']; readonly received: Received; readonly outcomes: ReadonlyMap<Role, Outcome> }[]
}

interface Trial {
  readonly attempt: Attempt
  readonly machine: Machine
  readonly role: Role
  /** Its account, by which the servers know it again. */
  readonly user: string
}

export async function observe(servers: Servers, attempts: readonly Attempt[]): Promise<Observations> {
  const folder = temporaryFolder()
  try {
    const fleet = await servers.start(folder.path, attempts.length * roles.length * 2)
    const machines = makeMachines(join(folder.path, 'machines'), fleet.certificates.ca)
    const trials = attempts.flatMap((attempt) => machines.flatMap((machine) => roles.map((role) => ({ attempt, machine, role })))).map((trial, index): Trial => ({ ...trial, user: `u${index}` }))
    const outcomes = new Map<string, Outcome>()
    const batches = machines.flatMap((machine) => [...new Set(attempts.map(({ client }) => client))].map((client) => ({ client, machine })))
    const work = async () => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        const { client, machine } = batch
        const jobs = trials
          .filter((trial) => trial.attempt.client === client && trial.machine === machine)
          .map(({ user, role, attempt }): Job => ({ id: user, ...fill(attempt.input, { HOST: 'localhost', PORT: String(fleet.ports[role]), USER: user, PASSWORD: 'password', DB: servers.database, CA: fleet.certificates.ca }) }))
        for (const [user, outcome] of await client.run(jobs, machine)) outcomes.set(user, outcome)
      }
    }
    let failure: unknown = null
    await Promise.all(cpus().slice(0, 4).map(() => work().catch((error: unknown) => (failure = error))))
    const logins = await fleet.stop()
    if (failure !== null) throw failure instanceof Error ? failure : new Error(JSON.stringify(failure))

    const seen = new Set(logins.map(({ user, encrypted }) => `${user} ${String(encrypted)}`))
    const received = (own: readonly Trial[], encrypted: boolean) => new Set(own.filter(({ user }) => seen.has(`${user} ${String(encrypted)}`)).map(({ role }) => role))
    return {
      of: (attempt) =>
        machines.map((machine) => {
          const own = trials.filter((trial) => trial.attempt === attempt && trial.machine === machine)
          return {
            machine: machine.name,
            received: { clear: received(own, false), encrypted: received(own, true) },
            outcomes: new Map(own.map(({ role, user }) => [role, outcomes.get(user) ?? { ok: false, message: 'never tried' }])),
          }
        }),
    }
  } finally {
    await folder.remove()
  }
}
