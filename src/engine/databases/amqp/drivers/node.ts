/** amqplib. */
import type { Option } from '../../judging/options.js'
import { byScheme, nodeTls, type PlainDriver } from '../../judging/plainDriver.js'
import { hasSetting } from '../../notation/links.js'
import { verdict } from '../../judging/verdict.js'
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
  decide: (said) => {
    const { candidate, hosts } = said.connection
    const isOpen = said.scheme === '' && !said.settings.has('protocol') && hosts.every(({ kind }) => kind === 'hole') && !(candidate.kind === 'settings' && hasSetting(candidate, ['host', 'hostname']))
    if (!isOpen) return ofScheme(said)
    // Whatever the URL is going to say, nothing is verified.
    const found = nodeTls(said, marker, '')
    const reason = 'the URI is put in at run time'
    return found.posture.kind === 'unverified' ? found : verdict({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`)
  },
  plan: (connection) => useTls(connection, ' with amqplib, and give a private CA in the second argument: `connect(url, { ca })`; it reads no TLS parameters in the URL.'),
}

const marker: Option = { name: 'amqps://', text: 'true', decided: true, quoted: false, object: true, parameter: null }

const ofScheme = bySchemeOnly((said) => {
  const found = nodeTls(said, marker, '')
  return found.posture.kind === 'verify-full' ? byScheme.verified(said) : found
})
