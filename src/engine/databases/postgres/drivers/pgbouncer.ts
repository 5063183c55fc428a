/** PgBouncer, a pooler with two sides: what its clients get (`client_tls_sslmode`) and what it does to the server (`server_tls_sslmode`). pgbouncer/pgbouncer doc/config.md@13a344f2; read, not measured. */
import type { Driver } from '../../family.js'
import { shown, type Option } from '../../judging/options.js'
import { plainDriver, type Said } from '../../judging/plainDriver.js'
import { anchorOf, cleartext, cleartextFirst, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

/** The server's side decides where either is written: it is what PgBouncer does as a client. */
function decide({ settings, title }: Said): Verdict {
  const [client, server] = [settings.get('client_tls_sslmode'), settings.get('server_tls_sslmode')]
  if (client !== undefined && server === undefined) return clientSide(client, title)
  if (server === undefined) return verdict(tlsFirst, `${title}'s default \`server_tls_sslmode=prefer\` falls back to cleartext`, null, true)
  return server.decided ? serverSide(server, settings.get('server_tls_ca_file'), title) : undecided(server, title)
}

function serverSide(mode: Option, root: Option | undefined, title: string): Verdict {
  const named = `\`${mode.name}=${shown(mode.text)}\``
  switch (mode.text) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS to the server`, mode)
    case 'allow':
      return verdict(cleartextFirst, `${named} tries cleartext first`, mode)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext`, mode)
    case 'require':
      return verdict(unverified, `${named} accepts any certificate of the server`, mode)
    case 'verify-ca':
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name`, mode)
    case 'verify-full':
      return verdict(verified, `${named} verifies chain and host name`, mode)
    default:
      return refused(`${named} is no mode it knows`, title, mode)
  }
}

/** As a server it can only insist; whether the client verifies is the client's affair. */
function clientSide(mode: Option, title: string): Verdict {
  const named = `\`${mode.name}=${shown(mode.text)}\``
  if (!mode.decided) return undecided(mode, title)
  if (mode.text === 'disable') return verdict(cleartext, `${named} offers its clients no TLS`, mode)
  if (mode.text === 'allow' || mode.text === 'prefer') return verdict(tlsFirst, `${named} lets clients connect without TLS`, mode)
  if (/^(?:require|verify-ca|verify-full)$/.test(mode.text)) return verdict({ kind: 'unknown', reason: 'the clients decide what they verify' }, `${named} makes clients use TLS; whether they verify the certificate is theirs to decide`, mode)
  return refused(`${named} is no mode it knows`, title, mode)
}

export const pgbouncer: Driver = plainDriver({
  id: 'pgbouncer',
  title: 'PgBouncer',
  languages: [],
  decide,
  plan: () => ({ set: [{ name: 'server_tls_sslmode', value: 'verify-full' }, { name: 'server_tls_ca_file', value: '<CA_FILE>' }], remove: [], place: 'setting', mutual: '`server_tls_cert_file` and `server_tls_key_file`', snippet: 'server_tls_sslmode = verify-full\nserver_tls_ca_file = <CA_FILE>\nclient_tls_sslmode = require' }),
})
