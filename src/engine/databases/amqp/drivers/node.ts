/** amqplib. */
import type { Option } from '../../judging/options.js'
import { byScheme, nodeTls, type PlainDriver } from '../../judging/plainDriver.js'
import { bySchemeOnly, useTls } from './scheme.js'

/** Measured with 2.3.1: the query says nothing about TLS, the second argument goes to `tls.connect`. */
export const amqplib: PlainDriver = {
  id: 'amqplib',
  title: 'amqplib',
  callees: ['amqp.connect', 'amqplib.connect', 'amqpConnectionManager.connect'],
  imports: ['amqplib', 'amqplib/callback_api', 'amqp-connection-manager'],
  languages: ['javascript', 'typescript'],
  common: true,
  reads: ['heartbeat', 'frameMax', 'channelMax', 'locale'],
  node: '',
  decide: bySchemeOnly((said) => {
    const marker: Option = { name: 'amqps://', text: 'true', decided: true, quoted: false, object: true, parameter: null }
    const found = nodeTls(said, marker, '')
    return found.posture.kind === 'verify-full' ? byScheme.verified(said) : found
  }),
  plan: (connection) => useTls(connection, ' with amqplib, and give a private CA in the second argument: `connect(url, { ca })`; it reads no TLS parameters in the URL.'),
}
