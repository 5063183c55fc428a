/** `influx write --host https://db:8086` of version 2, `influx -host db -ssl -unsafeSsl` of version 1. https://docs.influxdata.com/influxdb/v2/reference/cli/influx/, https://docs.influxdata.com/influxdb/v1/tools/influx-cli/ */
import type { Candidate, Connection } from '../model.js'
import { commandConnection } from './notation/commandConnection.js'

export const influxPrograms: readonly string[] = ['influx', 'influx_inspect']

export function readInfluxCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  return commandConnection(candidate, {
    family: 'influxdb',
    programs: influxPrograms,
    dialect: 'influx-cli',
    lead: 'http://',
    grammar: { letters: new Map([['t', 'token'], ['o', 'org'], ['b', 'bucket']]), switches: new Set(['ssl', 'unsafessl', 'skip-verify', 'active', 'json', 'hide-headers', 'pretty', 'force', 'import', 'compressed', 'http-debug']) },
    hosts: ['host', 'host-url'],
    port: ['port'],
    user: ['username'],
    password: ['password', 'token'],
    keeps: ['ssl', 'unsafeSsl', 'skip-verify'],
  })
}
