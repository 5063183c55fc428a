/** `verify-ca private`, `verify-full`, `none`: what a text or settings mean under one driver, in one line. */
import { connectionFromInput, type ConnectionInput } from '../../../src/engine/databases/input.js'
import type { Driver } from '../../../src/engine/databases/family.js'
import { findDriver } from '../../../src/engine/databases/registry.js'
import type { Connection } from '../../../src/engine/model.js'
import { must } from './build.js'

export type Given = string | Readonly<Record<string, unknown>>

export function driverOf(family: string, id: string): Driver {
  return must(findDriver(family, id))
}

/** As a person asks: settings are the driver's own, arguments its own where it is a program. */
export function given(family: string, id: string, of: Given, env: Readonly<Record<string, string>> = {}): Connection | null {
  const input: ConnectionInput = typeof of === 'string' ? { text: of } : { settings: of }
  return connectionFromInput({ ...input, env, family, program: driverOf(family, id).id })
}

export function meaning(family: string, id: string, of: Given, env?: Readonly<Record<string, string>>): string {
  const connection = given(family, id, of, env)
  if (connection === null) return 'none'
  const { posture } = driverOf(family, id).judge(connection)
  return posture.kind === 'verify-ca' ? `verify-ca ${posture.anchor}` : posture.kind
}
