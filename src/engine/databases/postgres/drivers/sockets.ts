/** PostgreSQL has no TLS on a socket. libpq and Go's drivers drop the mode there; Node's ask for TLS all the same, are told no, and give up (measured). */
import type { Connection } from '../../../model.js'
import { local, refused, type Verdict } from '../../judging/verdict.js'

/** `found`: what the same text would mean on a network. A text without any host is no socket to Node's drivers. */
export function onSocket({ hosts }: Connection, title: string, found: Verdict): Verdict {
  const insists = ['unverified', 'verify-ca', 'verify-full'].includes(found.posture.kind)
  return insists && hosts.some(({ kind }) => kind === 'socket') ? refused('it asks for TLS on a socket, where PostgreSQL has none', title, found.option) : found.posture.kind === 'error' ? found : local
}
