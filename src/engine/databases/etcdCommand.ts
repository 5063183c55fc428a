/** `etcdctl --endpoints=https://etcd:2379 --cacert=ca.crt get key`. https://etcd.io/docs/latest/op-guide/security/ */
import { commandConnection } from './notation/commandConnection.js'
import type { Candidate, Connection } from '../model.js'

export const etcdPrograms: readonly string[] = ['etcdctl', 'etcdutl']

const switches: ReadonlySet<string> = new Set(['insecure-skip-tls-verify', 'insecure-transport', 'debug', 'hex', 'prefix', 'keys-only', 'print-value-only', 'from-key', 'help', 'cluster'])

export function readEtcdCommand(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  return commandConnection(candidate, {
    family: 'etcd',
    programs: etcdPrograms,
    dialect: 'etcdctl',
    lead: 'etcd://',
    grammar: { letters: new Map([['w', 'write-out']]), switches },
    hosts: ['endpoints', 'endpoint'],
    port: [],
    user: [],
    password: [],
    login: ['user'],
    keeps: ['cacert', 'ca-file', 'cert', 'cert-file', 'insecure-skip-tls-verify', 'insecure-transport'],
  })
}
