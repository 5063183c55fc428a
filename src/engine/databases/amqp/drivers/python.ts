/** pika, aio-pika, and Celery's kombu on py-amqp. */
import { isFalse, isNothing, type Option } from '../../judging/options.js'
import { byScheme, says, truth, type PlainDriver, type Said } from '../../judging/plainDriver.js'
import { pythonContext } from '../../judging/pythonContext.js'
import { anchorOf, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { bySchemeOnly, useTls } from './scheme.js'

function contextOf(said: Said, option: Option): Verdict {
  const known = pythonContext(option, said.title)
  if (known !== null) return known
  const reason = `what the context in \`${option.name}\` verifies is decided elsewhere`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`, option)
}

/** pika/connection.py: `amqps` gets `ssl.create_default_context()`; `ssl_options` in the query makes a `PROTOCOL_TLS_CLIENT` context, which verifies as well. */
export const pika: PlainDriver = {
  id: 'pika',
  title: 'pika',
  callees: ['pika.URLParameters', 'pika.ConnectionParameters', 'URLParameters', 'ConnectionParameters'],
  imports: ['pika'],
  languages: ['python'],
  common: true,
  reads: ['backpressure_detection', 'blocked_connection_timeout', 'channel_max', 'client_properties', 'connection_attempts', 'frame_max', 'heartbeat', 'locale', 'retry_delay', 'socket_timeout', 'stack_timeout', 'ssl_options', 'tcp_options'],
  unknown: 'refused',
  decide: (said) => {
    const beside = said.settings.get('ssl_options') ?? said.settings.get('ssl')
    if (beside !== undefined && !isNothing(beside) && !isFalse(beside)) return contextOf(said, beside)
    return bySchemeOnly((tls) => {
      const options = tls.query.get('ssl_options')
      return options !== undefined && (!options.decided || !/^\{.*\}$/s.test(options.text) || /protocol/.test(options.text)) ? undecided(options, tls.title) : byScheme.verified(tls)
    })(said)
  },
  plan: (connection) => useTls(connection, " with pika, or `ssl_options=pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')`.", { snippet: "ssl_options=pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')", set: [{ name: 'ssl_options', value: "pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')" }] }),
}

/**
 * mosquito/aiormq aiormq/connection.py@ec95ea9: `amqps` gets `ssl.create_default_context()`, and `no_verify_ssl` other than 0 takes both checks away; mosquito/aio-pika
 * aio_pika/connection.py@0a9f24c: without a URL, `ssl` makes the scheme and `ssl_options` the query; with one neither counts, `ssl_context` always does.
 */
export const aioPika: PlainDriver = {
  id: 'aio-pika',
  aliases: ['aio_pika', 'aiormq'],
  title: 'aio-pika',
  callees: ['aio_pika.connect', 'aio_pika.connect_robust', 'aiormq.connect'],
  imports: ['aio_pika', 'aiormq'],
  languages: ['python'],
  reads: ['cafile', 'capath', 'cadata', 'certfile', 'keyfile', 'no_verify_ssl', 'heartbeat', 'name', 'auth', 'timeout', 'reconnect_interval', 'fail_fast', 'heartbeat_monitoring', 'connection_timeout'],
  decide: (said) => {
    const { settings, query, scheme } = said
    const ssl = settings.get('ssl')
    if (scheme === '' && ssl !== undefined && truth(ssl) !== 'no' && truth(ssl) !== 'yes') return undecided(ssl, said.title)
    return scheme === '' && ssl !== undefined && truth(ssl) === 'yes' ? overTls(said, ssl) : bySchemeOnly((tls) => overTls(tls, query.get('no_verify_ssl')))(said)
  },
  plan: (connection) => useTls(connection, ' with aio-pika, without `no_verify_ssl`.', { snippet: 'ssl=True', set: [{ name: 'ssl', value: 'True' }] }),
}

function overTls(said: Said, by: Option | undefined): Verdict {
  const { settings, query, scheme, title } = said
  const context = settings.get('ssl_context') ?? settings.get('context')
  if (context !== undefined && !isNothing(context)) return contextOf(said, context)
  const options = settings.get('ssl_options')
  const lax = query.get('no_verify_ssl') ?? (scheme === '' ? (settings.get('ssl_options.no_verify_ssl') ?? settings.get('no_verify_ssl')) : undefined)
  if (lax !== undefined && !(lax.quoted ? lax.text === '0' : isFalse(lax) || isNothing(lax))) return lax.decided ? says(said, 'unverified', lax, '`no_verify_ssl`', 'accepts any certificate') : undecided(lax, title)
  if (scheme === '' && options !== undefined && !options.object && !isNothing(options)) return undecided({ ...options, decided: false }, title)
  return scheme === '' ? says(said, 'verified', by, '`ssl=True`', 'verifies chain and host name') : byScheme.verified(said)
}

/** celery/py-amqp amqp/transport.py: a `PROTOCOL_TLS_CLIENT` context whose `check_hostname` is on only with `server_hostname`, which kombu does not set. */
export const kombu: PlainDriver = {
  id: 'kombu',
  aliases: ['celery', 'py-amqp'],
  title: 'Celery (kombu)',
  callees: ['kombu.Connection', 'Celery'],
  imports: ['kombu', 'celery'],
  languages: ['python'],
  common: true,
  reads: ['ssl', 'heartbeat', 'login_method', 'connect_timeout'],
  decide: (said) => {
    const tls = said.settings.get('broker_use_ssl') ?? said.settings.get('ssl')
    if (tls === undefined || truth(tls) === 'no') return bySchemeOnly((each) => byScheme.chainOnly(each, 'public'))(said)
    const member = (name: string) => said.settings.get(`broker_use_ssl.${name}`) ?? said.settings.get(`ssl.${name}`)
    const requirement = member('cert_reqs')
    if (/CERT_NONE/.test(requirement?.text ?? tls.text) || requirement?.text === '0') return says(said, 'unverified', requirement ?? tls, '`cert_reqs: ssl.CERT_NONE`', 'accepts any certificate')
    if (!tls.object && truth(tls) !== 'yes') return undecided(tls, said.title)
    if (member('context') !== undefined || (requirement !== undefined && !/CERT_(?:REQUIRED|OPTIONAL)/.test(requirement.text))) return undecided(member('context') ?? requirement ?? tls, said.title)
    if (member('server_hostname') !== undefined) return says(said, 'verified', tls, '`server_hostname`', 'makes it verify chain and host name')
    const root = member('ca_certs')
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `without \`server_hostname\` ${said.title} verifies the chain but not the host name`, tls)
  },
  // kombu/transport/pyamqp.py puts the URI's host in the place of a `server_hostname` that is there and None.
  plan: () => ({
    set: [
      { name: 'broker_use_ssl.ca_certs', value: '<CA_FILE>' },
      { name: 'broker_use_ssl.cert_reqs', value: 'ssl.CERT_REQUIRED' },
      { name: 'broker_use_ssl.server_hostname', value: 'None' },
    ],
    remove: [],
    place: 'setting',
    scheme: 'amqps',
    snippet: "broker_use_ssl = {'ca_certs': '<CA_FILE>', 'cert_reqs': ssl.CERT_REQUIRED, 'server_hostname': None}",
    advice: "Use `amqps://` with Celery and kombu, and `broker_use_ssl = {'ca_certs': '<CA_FILE>', 'cert_reqs': ssl.CERT_REQUIRED, 'server_hostname': None}`: without `server_hostname` the host name is not compared.",
  }),
}
