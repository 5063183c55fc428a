/** Connections from what a person hands over, of whatever family. */
import type { Connection } from '../model.js'
import { connectionAmong, type ConnectionInput } from './inputAmong.js'
import { registry } from './registry.js'

export type { ConnectionInput } from './inputAmong.js'

export function connectionFromInput(input: ConnectionInput): Connection | null {
  return connectionAmong(registry, input)
}
