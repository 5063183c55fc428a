/** Bunny. */
import { byScheme, optionNamed, says, truth, type PlainDriver } from '../../judging/plainDriver.js'
import { undecided } from '../../judging/verdict.js'
import { bySchemeOnly, missing, useTls, type Decide } from './scheme.js'

/** ruby-amqp/bunny transport.rb: `verify_peer` defaults to true, sets VERIFY_PEER and compares the host name. */
export const bunny: PlainDriver = {
  id: 'bunny',
  title: 'Bunny',
  callees: ['Bunny.new', 'Bunny.run'],
  imports: ['bunny', 'sneakers', 'hutch'],
  languages: ['ruby'],
  common: true,
  reads: ['heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism', 'verify', 'fail_if_no_peer_cert', 'cacertfile', 'certfile', 'keyfile'],
  decide: (said) => {
    const tls = optionNamed({ ...said, query: new Map() }, 'tls', 'ssl')
    const overTls: Decide = (each) => {
      const off = ['verify_ssl', 'verify_peer', 'verify'].map((name) => each.settings.get(name)).find((option) => option !== undefined)
      if (off !== undefined && truth(off) !== 'yes') return truth(off) === 'no' ? says(each, 'unverified', off, `\`${off.name}: false\``, 'accepts any certificate') : undecided(off, each.title)
      const inQuery = each.query.get('verify')
      if (inQuery !== undefined && inQuery.text !== 'true') return /^(?:verify_none|false)$/.test(inQuery.text) ? says(each, 'unverified', inQuery, `\`verify=${inQuery.text}\``, 'accepts any certificate') : byScheme.unsourced(each, '`verify` in the URI')
      return each.scheme === '' ? says(each, 'verified', tls, '`tls: true`', 'verifies chain and host name') : byScheme.verified(each)
    }
    if (truth(tls) === 'yes') return overTls(said)
    return truth(tls) === 'open' ? undecided(tls ?? missing, said.title) : bySchemeOnly(overTls)(said)
  },
  plan: (connection) => useTls(connection, ' with Bunny, with `tls_ca_certificates: [...]` for a private CA, and leave `verify_peer` on.', { snippet: 'tls: true, tls_ca_certificates: ["<CA_FILE>"]', set: [{ name: 'tls', value: 'true' }] }),
}
