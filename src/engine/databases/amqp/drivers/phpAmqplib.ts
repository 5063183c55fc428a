/**
 * php-amqplib: php-amqplib/php-amqplib PhpAmqpLib/Connection/{AMQPSSLConnection,AMQPConnectionConfig,AMQPConnectionFactory}.php@a82bc9d, read, not measured.
 * AMQPSSLConnection without options uses no TLS; with options PHP's streams verify chain and host name unless they say otherwise
 * (https://www.php.net/manual/en/context.ssl.php). AMQPStreamConnection has TLS by the context that it is given as its twelfth argument.
 */
import { isFalse, isNothing, isTrue, type Option } from '../../judging/options.js'
import { says, type PlainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, undecided, verdict, type Verdict } from '../../judging/verdict.js'

export const phpAmqplib: PlainDriver = {
  id: 'php-amqplib',
  title: 'php-amqplib',
  callees: ['AMQPStreamConnection', 'AMQPSSLConnection', 'AMQPConnectionConfig'],
  imports: ['PhpAmqpLib'],
  languages: ['php'],
  decide,
  plan: () => ({
    set: [],
    remove: [],
    place: 'setting',
    mutual: "`'local_cert'` and `'local_pk'` among the options",
    snippet: "new AMQPSSLConnection($host, 5671, $user, $password, $vhost, ['cafile' => '<CA_FILE>', 'verify_peer' => true, 'verify_peer_name' => true]);",
    advice: 'Use `AMQPSSLConnection` with `cafile`, `verify_peer` and `verify_peer_name`, or `setIsSecure(true)` of `AMQPConnectionConfig`.',
  }),
  instead: 'It is the class that brings TLS, not a setting',
}

function decide(said: Said): Verdict {
  if (said.connection.uri !== null) return refused('it reads settings only', said.title)
  const callees = said.connection.candidate.sites.flatMap(({ callee }) => callee ?? [])
  // Settings of which no class is named are those of the class that has them.
  const isOf = (name: string, options: readonly string[]): boolean => callees.some((callee) => callee.endsWith(name)) || (callees.length === 0 && options.some((option) => said.settings.get(option) !== undefined))
  if (isOf('AMQPConnectionConfig', ['isSecure'])) return ofConfig(said)
  if (isOf('AMQPSSLConnection', contextOptions)) return ofOptions(said)
  const { candidate } = said.connection
  const context = candidate.kind === 'settings' ? candidate.entries.find(({ name, value }) => /^(?:11|context)$/.test(name) && !(value.kind === 'symbol' && value.name === 'null')) : undefined
  if (context !== undefined) return verdict({ kind: 'unknown', reason: 'what the context holds stands elsewhere' }, `what the context holds stands elsewhere, so what ${said.title} does cannot be read here`)
  return verdict(cleartext, `\`AMQPStreamConnection\` without a context never uses TLS under ${said.title}`, null, true)
}

function ofOptions(said: Said): Verdict {
  const all = said.settings.get('ssl_options')
  // An array that is written in the call has its members among the arguments.
  const option = (name: string) => said.settings.get(`ssl_options.${name}`) ?? said.settings.get(name)
  const [given] = contextOptions.map(option).filter((each) => each !== undefined)
  if (given === undefined && all !== undefined && !isNothing(all) && !all.object && all.text !== '[]') return undecided({ ...all, decided: false }, said.title)
  if (given === undefined) return verdict(cleartext, `\`AMQPSSLConnection\` without options uses no TLS under ${said.title}`, all ?? null, all === undefined)
  return verified(said, given, { peer: option('verify_peer'), name: option('verify_peer_name'), own: option('allow_self_signed'), called: option('peer_name') })
}

/** https://www.php.net/manual/en/context.ssl.php */
const contextOptions = ['verify_peer', 'verify_peer_name', 'allow_self_signed', 'peer_name', 'cafile', 'capath', 'local_cert', 'local_pk', 'ciphers', 'crypto_method', 'passphrase', 'SNI_enabled', 'security_level']

function ofConfig(said: Said): Verdict {
  const secure = said.settings.get('isSecure')
  if (secure === undefined || isFalse(secure)) return verdict(cleartext, `\`AMQPConnectionConfig\` without \`setIsSecure(true)\` uses no TLS under ${said.title}`, secure ?? null, secure === undefined)
  if (!isTrue(secure)) return undecided({ ...secure, decided: false }, said.title)
  return verified(said, secure, { peer: said.settings.get('sslVerify'), name: said.settings.get('sslVerifyName') })
}

interface Checks {
  readonly peer: Option | undefined
  readonly name: Option | undefined
  readonly own?: Option | undefined
  readonly called?: Option | undefined
}

function verified(said: Said, by: Option, { peer, name, own, called }: Checks): Verdict {
  const open = [peer, name, own].find((option) => option !== undefined && !isTrue(option) && !isFalse(option))
  if (peer !== undefined && isFalse(peer)) return says(said, 'unverified', peer, 'a peer that is not verified', 'may show any certificate')
  if (own !== undefined && isTrue(own)) return says(said, 'unverified', own, '`allow_self_signed`', 'accepts any certificate')
  if (open !== undefined) return undecided({ ...open, decided: false }, said.title)
  if (name !== undefined && isFalse(name)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `a name that is not verified leaves the chain to ${said.title}`, name)
  if (called !== undefined) return undecided({ ...called, decided: false }, said.title)
  return says(said, 'verified', by, 'TLS by its defaults', 'verifies chain and host name')
}
