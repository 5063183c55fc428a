/** Two authorities and three servers' certificates, made by openssl for the length of one run. */
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './leash.js'

export interface Certificates {
  /** The authority that clients are told to trust. */
  readonly ca: string
  readonly untrusted: Pair
  readonly wrongName: Pair
  readonly correct: Pair
}

export interface Pair {
  readonly certificate: string
  readonly key: string
}

/** The loopback is `localhost` in the right certificate, and nothing else: an IP address is a wrong name too. `owner`: who must read the keys. */
export function makeCertificates(folder: string, owner: Account, rightName = 'DNS:localhost'): Certificates {
  mkdirSync(folder, { mode: 0o755 })
  const trusted = makeAuthority(folder, 'trusted')
  const foreign = makeAuthority(folder, 'foreign')
  const issue = (name: string, authority: Pair, subject: string) => makePair(folder, name, authority, subject, owner)
  return {
    ca: trusted.certificate,
    untrusted: issue('untrusted', foreign, rightName),
    wrongName: issue('wrong-name', trusted, 'DNS:other.example'),
    correct: issue('correct', trusted, rightName),
  }
}

function makeAuthority(folder: string, name: string): Pair {
  const pair = { certificate: join(folder, `${name}-ca.crt`), key: join(folder, `${name}-ca.key`) }
  openssl(['req', '-x509', ...newKey(pair.key), '-out', pair.certificate, '-days', '2', '-subj', `/CN=${name} test authority`, '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'])
  return pair
}

function makePair(folder: string, name: string, authority: Pair, alternative: string, owner: Account): Pair {
  const pair = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) }
  const request = join(folder, `${name}.csr`)
  const extensions = join(folder, `${name}.ext`)
  writeFileSync(extensions, `subjectAltName=${alternative}\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n`)
  // Clients that still look at the common name must find the same there.
  openssl(['req', ...newKey(pair.key), '-out', request, '-subj', `/CN=${/^[^:]+:([^,]+)/.exec(alternative)?.[1] ?? name}`])
  openssl(['x509', '-req', '-in', request, '-CA', authority.certificate, '-CAkey', authority.key, '-CAcreateserial', '-days', '2', '-extfile', extensions, '-out', pair.certificate])
  chmodSync(pair.key, 0o600)
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(pair.key, owner.uid, owner.gid)
  return pair
}

function newKey(file: string): string[] {
  return ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', file]
}

function openssl(words: readonly string[]): void {
  execFileSync('openssl', words, { stdio: ['ignore', 'ignore', 'pipe'] })
}
