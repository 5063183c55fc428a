/**
 * Bunny for PHP and Enqueue, read, not measured. jakubkulhan/bunny@ad5b979 src/Client.php: TLS only where `tls` (or `ssl`) is an array, with the defaults of PHP's streams. php-enqueue/enqueue-dev@f5759ec5
 * pkg/amqp-tools/ConnectionConfig.php: `ssl_on` is off, `ssl_verify` on; pkg/amqp-lib/AmqpConnectionFactory.php hands both checks on. https://www.php.net/manual/en/context.ssl.php
 */
import { isFalse, isNothing, isTrue } from '../../judging/options.js'
import { optionNamed, says, type PlainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, undecided, verdict, type Verdict } from '../../judging/verdict.js'

export const bunnyPhp: PlainDriver = {
  id: 'bunny-php',
  aliases: ['bunny/bunny'],
  title: 'Bunny for PHP',
  dialects: ['bunny-php'],
  imports: ['Bunny'],
  languages: ['php'],
  decide: (said) => {
    if (said.connection.uri !== null) return refused('it reads settings only', said.title)
    const name = ['tls', 'ssl'].find((each) => said.settings.get(each) !== undefined) ?? 'tls'
    const tls = said.settings.get(name)
    if (tls === undefined || isNothing(tls) || isFalse(tls)) return verdict(cleartext, `${said.title} uses no TLS without an array in \`tls\``, tls ?? null, tls === undefined)
    if (isTrue(tls)) return verdict(cleartext, `\`${name}\` that is no array brings no TLS under ${said.title}`, tls)
    if (!tls.object) return undecided({ ...tls, decided: false }, said.title)
    const member = (each: string) => said.settings.get(`${name}.${each}`)
    return checked(said, [member('verify_peer'), member('allow_self_signed'), member('verify_peer_name'), member('peer_name')], tls)
  },
  instead: 'Give `tls` an array, with `cafile`; without one there is no TLS.',
  plan: () => ({ set: [{ name: 'tls.cafile', value: '<CA_FILE>' }], remove: ['tls', 'ssl'], place: 'setting', snippet: "'tls' => ['cafile' => '<CA_FILE>', 'verify_peer' => true, 'verify_peer_name' => true]", advice: 'Pass `tls` as an array with `cafile` to Bunny, and connect to the port of TLS.' }),
}

type Found = ReturnType<Said['settings']['get']>

/** Of a context: both checks are on unless it says otherwise. */
function checked(said: Said, [peer, own, name, called]: readonly Found[], by: NonNullable<Found>): Verdict {
  if (isFalse(peer)) return says(said, 'unverified', peer, 'a peer that is not verified', 'may show any certificate')
  if (isTrue(own)) return says(said, 'unverified', own, '`allow_self_signed`', 'accepts any certificate')
  const open = [peer, own, name].find((option) => option !== undefined && !isTrue(option) && !isFalse(option)) ?? called
  if (open !== undefined) return undecided({ ...open, decided: false }, said.title)
  if (isFalse(name)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `a name that is not verified leaves the chain to ${said.title}`, name ?? null)
  return says(said, 'verified', by, 'TLS by its defaults', 'verifies chain and host name')
}

export const enqueue: PlainDriver = {
  id: 'enqueue-amqp',
  aliases: ['enqueue/amqp-lib', 'enqueue/amqp-ext'],
  title: 'Enqueue',
  dialects: ['enqueue-amqp'],
  callees: ['AmqpConnectionFactory'],
  imports: ['Enqueue'],
  languages: ['php'],
  decide: (said) => {
    const on = optionNamed(said, 'ssl_on')
    const secure = /^amqps|\+(?:ssl|tls)\b/i.test(said.scheme)
    if (!secure && (on === undefined || isFalse(on))) return verdict(cleartext, `without \`ssl_on\` ${said.title} uses no TLS`, on ?? null, on === undefined)
    if (!secure && !isTrue(on)) return undecided({ ...(on ?? noOption), decided: false }, said.title)
    const verify = optionNamed(said, 'ssl_verify')
    if (isFalse(verify)) return says(said, 'unverified', verify, '`ssl_verify`', 'switched off accepts any certificate')
    if (verify !== undefined && !isTrue(verify)) return undecided({ ...verify, decided: false }, said.title)
    return verdict({ kind: 'verify-full', until: null }, `TLS with \`ssl_verify\`, its default, verifies chain and host name under ${said.title}`, verify ?? on ?? null)
  },
  reads: ['ssl_on', 'ssl_verify', 'ssl_cacert', 'ssl_cert', 'ssl_key', 'ssl_passphrase'],
  plan: ({ uri }) => ({ set: [...(uri === null ? [{ name: 'ssl_on', value: 'true' }] : []), { name: 'ssl_cacert', value: '<CA_FILE>' }], remove: ['ssl_verify'], ...(uri === null ? { place: 'setting' as const } : { scheme: 'amqps' }), mutual: '`ssl_cert` and `ssl_key`' }),
}

const noOption = { name: 'ssl_on', text: '', decided: false, quoted: false, object: false, parameter: null } as const
