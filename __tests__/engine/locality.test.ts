import { describe, expect, test } from '@jest/globals'
import { localityOf } from '../../src/engine/locality.js'
import type { Host } from '../../src/engine/model.js'
import { aConnection } from '../support/builders.js'

const named = (...names: string[]): Host[] => names.map((name) => ({ kind: 'name', name, port: null }))
const nowhere = (): null => null

describe('where a host is', () => {
  test.each<[string, Host[], string]>([
    ['localhost is this machine', named('localhost'), 'local'],
    ['all of 127/8 is this machine', named('127.8.8.8'), 'local'],
    ['a name that only begins with 127 is not', named('127.0.0.1.evil.com'), 'remote'],
    ['::1 in brackets is this machine', named('[::1]'), 'local'],
    ['a socket is this machine', [{ kind: 'socket', path: '/var/run/postgresql' }], 'local'],
    ['a single label is a network host', named('cockroachdb-host'), 'internal'],
    ['a private address is internal', named('10.1.2.3'), 'internal'],
    ['172.32 is not private', named('172.32.0.1'), 'remote'],
    ['a cluster name is internal', named('db.default.svc.cluster.local'), 'internal'],
    ['host.docker.internal is a network host', named('host.docker.internal'), 'internal'],
    ['a public name is remote', named('db.acme.com'), 'remote'],
    ['example.com is a placeholder', named('db.example.com'), 'placeholder'],
    ['HOST is a placeholder', named('HOST'), 'placeholder'],
    ['<host> is a placeholder', named('<host>'), 'placeholder'],
    ['of several hosts the farthest counts', named('localhost', 'db.acme.com'), 'remote'],
    ['several loopback hosts are local', named('localhost', '127.0.0.1'), 'local'],
    ['a host put in at run time is unknown, loopback default or not', [{ kind: 'hole', text: '{DB_HOST}', fallback: 'localhost', port: null }], 'unknown'],
  ])('%s', (_sentence, hosts, locality) => expect(localityOf(aConnection({ hosts }), nowhere)).toBe(locality))

  test('a whole URI without a host is this machine', () => expect(localityOf(aConnection({ hosts: [] }), nowhere)).toBe('local'))
  test('settings without a host may get it elsewhere', () => expect(localityOf(aConnection({ hosts: [], notation: 'settings' }), nowhere)).toBe('unknown'))
  test('what the config names wins', () => expect(localityOf(aConnection({ hosts: named('localhost') }), () => 'internal')).toBe('internal'))
})
