/**
 * redis-py and kombu. Measured: redis-py 4.3.4.
 * Names that its connection does not know are refused as unexpected keyword arguments; the URI wins over keyword arguments; of duplicates the first counts.
 * https://github.com/redis/redis-py/blob/master/redis/connection.py `parse_url`, `SSLConnection`
 */
import type { SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { isNothing, isTrue, shown, type Option } from '../../judging/options.js'
import { weakCiphersIn } from '../../judging/weakCiphers.js'
import { anchorOf, cleartext, isMissing, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { hardenWith } from './harden.js'
import { isOff, judgeWith, urlIsOpen, type Said } from './judge.js'

const plainNames: ReadonlySet<string> = new Set([
  ...['host', 'port', 'db', 'username', 'password', 'socket_timeout', 'socket_connect_timeout', 'socket_keepalive', 'socket_keepalive_options', 'socket_type', 'retry_on_timeout'],
  ...['retry_on_error', 'encoding', 'encoding_errors', 'decode_responses', 'parser_class', 'socket_read_size', 'health_check_interval', 'client_name', 'retry', 'redis_connect_func'],
  ...['credential_provider', 'command_packer', 'lib_name', 'lib_version', 'protocol', 'max_connections', 'timeout'],
])
const tlsNames: ReadonlySet<string> = new Set([
  ...['ssl_keyfile', 'ssl_certfile', 'ssl_cert_reqs', 'ssl_ca_certs', 'ssl_ca_data', 'ssl_ca_path', 'ssl_check_hostname', 'ssl_password', 'ssl_validate_ocsp', 'ssl_validate_ocsp_stapled'],
  ...['ssl_ocsp_context', 'ssl_ocsp_expected_cert', 'ssl_min_version', 'ssl_ciphers', 'ssl_include_verify_flags', 'ssl_exclude_verify_flags'],
])

/** `comparesNames`: the default of `ssl_check_hostname`, `True` since 6.0. `anyCase`: 4.3 looks at the parsed scheme, later ones at the text. */
interface Edition {
  readonly comparesNames: boolean
  readonly anyCase: boolean
}

function decide(said: Said, edition: Edition): Verdict {
  const { title, scheme, query, settings } = said
  if (scheme === null) return bySettings(said, edition)
  const lower = scheme.toLowerCase()
  if (!/^rediss?$/.test(edition.anyCase ? lower : scheme)) return refused('it knows the schemes `redis`, `rediss` and `unix`', title)
  const tls = lower === 'rediss'
  const [option] = query.filter(({ name, text }) => text !== '' && !plainNames.has(name) && !(tls && tlsNames.has(name)))
  if (option !== undefined) return refused(`\`${shown(option.name)}\` is no argument of its connection`, title, option)
  const [beside] = [...settings.values()].filter(({ name }) => name === 'ssl' || (!tls && tlsNames.has(name)))
  if (beside !== undefined && !(beside.name === 'ssl' && isNothing(beside))) return refused(`\`${beside.name}\` is no argument of its connection beside a URI${tls ? '' : ' without TLS'}`, title, beside)
  if (!tls) return verdict(cleartext, `\`redis://\` never uses TLS under ${title}`)
  return verification((name) => query.find((each) => each.name === name && each.text !== '') ?? settings.get(name), title, edition)
}

function bySettings(said: Said, edition: Edition): Verdict {
  const { title, settings } = said
  const ssl = settings.get('ssl')
  if (ssl === undefined && urlIsOpen(said)) return atRunTime(said, edition)
  if (ssl === undefined || isOff(ssl)) return verdict(cleartext, ssl === undefined ? `${title} uses no TLS unless \`ssl=True\` asks for it` : `\`ssl=${shown(ssl.text)}\` never uses TLS under ${title}`, ssl ?? null, ssl === undefined)
  if (!ssl.decided || !(isTrue(ssl) || ssl.quoted)) return undecided(ssl, title)
  return verification((name) => settings.get(name), title, edition)
}

function atRunTime({ settings, title }: Said, edition: Edition): Verdict {
  const found = verification((name) => settings.get(name), title, edition)
  if (found.posture.kind === 'unverified') return found
  return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`)
}

/** Of `SSLConnection`. A context without certificates compares no name. */
function verification(find: (name: string) => Option | undefined, title: string, { comparesNames }: Edition): Verdict {
  const required = find('ssl_cert_reqs')
  const context = find('ssl_context')
  if (context !== undefined && !isNothing(context)) return undecided(context, title)
  if (required !== undefined) {
    if (checksNothing(required)) return verdict(unverified, `\`ssl_cert_reqs=${shown(required.text)}\` accepts any certificate under ${title}`, required)
    if (!required.decided && !/(?:^|\.)CERT_(?:REQUIRED|OPTIONAL)$/.test(required.text)) return undecided(required, title)
    if (required.quoted && !/^(?:optional|required)$/.test(required.text)) return refused(`\`ssl_cert_reqs=${shown(required.text)}\` is none of \`none\`, \`optional\`, \`required\``, title, required)
  }
  const root = find('ssl_ca_certs')
  if (root?.decided === true && isMissing(root.text)) return refused(`the file \`${shown(root.text)}\` is not there`, title, root)
  const compare = find('ssl_check_hostname')
  if (compare !== undefined && !compare.decided) return undecided(compare, title)
  const compares = compare === undefined || compare.text === '' ? comparesNames : !/^(?:0|f|false|n|no|none)$/i.test(compare.text)
  if (compares) return verdict(verified, compare === undefined ? `TLS verifies chain and host name under ${title}` : `\`ssl_check_hostname=${shown(compare.text)}\` verifies the host name as well as the chain under ${title}`, compare ?? required ?? null)
  const why = compare === undefined ? `${title} verifies the chain but, by its default \`ssl_check_hostname=False\`, not the host name` : `\`ssl_check_hostname=${shown(compare.text)}\` leaves the host name unchecked under ${title}`
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, why, compare ?? null)
}

/** https://github.com/celery/kombu/blob/main/kombu/utils/url.py `parse_ssl_cert_reqs`: what it does not know means no verification; names as redis-py does. */
function decideKombu({ title, scheme, query, settings, connection }: Said): Verdict {
  const beside = settings.get('ssl_cert_reqs')
  if (scheme === null && beside !== undefined && (isNothing(beside) || /(?:^|\.)(?:CERT_NONE|none)$/.test(beside.text))) return verdict(unverified, `\`ssl_cert_reqs=${shown(beside.text)}\` accepts any certificate under ${title}`, beside)
  if (scheme === null) return connection.notation === 'settings' ? verdict({ kind: 'unknown', reason: 'the URI is not written here' }, `the URI decides under ${title}, and it is not written here`) : verdict(cleartext, `${title} uses no TLS`, null, true)
  if (/^redis$/i.test(scheme)) {
    const use = [...settings.values()].find(({ name }) => /^(?:broker_use_ssl|redis_backend_use_ssl)$/.test(name))
    if (use === undefined || isOff(use)) return verdict(cleartext, `\`redis://\` never uses TLS under ${title}`)
  } else if (!/^rediss$/i.test(scheme)) return verdict({ kind: 'unknown', reason: `what ${title} makes of this scheme is not confirmed` }, `what ${title} makes of this scheme is not confirmed`)
  const required = query.findLast(({ name }) => name === 'ssl_cert_reqs') ?? settings.get('ssl_cert_reqs')
  if (required !== undefined) {
    const text = required.text.replace(/^ssl\./, '')
    if (!required.decided && !text.startsWith('CERT_')) return undecided(required, title)
    if (!['CERT_REQUIRED', 'CERT_OPTIONAL', 'required', 'optional'].includes(text)) return verdict(unverified, `\`ssl_cert_reqs=${shown(required.text)}\` accepts any certificate under ${title}`, required)
  }
  const compare = query.findLast(({ name }) => name === 'ssl_check_hostname')
  if (compare?.decided === true && compare.text.toLowerCase() !== 'false') return verdict(verified, `\`ssl_check_hostname=${shown(compare.text)}\` verifies the host name as well as the chain under ${title}`, compare)
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${title} verifies the chain; the host name is compared only from redis-py 6 on`, required ?? null)
}

/** `False` and `0` are equal to `ssl.CERT_NONE`, and are handed on to the context as they are. */
function checksNothing(required: Option): boolean {
  return isNothing(required) || /(?:^|\.)CERT_NONE$/.test(required.text) || required.text === 'none' || (!required.quoted && /^(?:0|False)$/.test(required.text))
}

function facts({ query, settings }: Said): SecurityFacts {
  const find = (name: string) => query.find((each) => each.name === name) ?? settings.get(name)
  const [required, minimum, ciphers] = [find('ssl_cert_reqs'), find('ssl_min_version'), find('ssl_ciphers')]
  const off = required !== undefined && checksNothing(required)
  // A member of `ssl.TLSVersion`. https://docs.python.org/3/library/ssl.html#ssl.TLSVersion
  const version = /(?:^|\.)TLSv1(?:_([1-3]))?$/.exec(minimum?.text ?? '')
  const weak = ciphers === undefined || !ciphers.quoted ? null : weakCiphersIn(ciphers.text)
  return {
    ...(off ? { bypass: { what: `\`ssl_cert_reqs=${shown(required.text)}\` switches certificate checks off`, span: required.parameter?.span ?? null } } : {}),
    ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'ssl_min_version', span: minimum?.parameter?.span ?? null } }),
    ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ssl_ciphers', span: ciphers?.parameter?.span ?? null } }),
  }
}

const remedy = hardenWith({
  title: 'redis-py',
  query: [['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'true'], ['ssl_ca_certs', '<CA_FILE>']],
  settings: [['ssl', 'True'], ['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'True'], ['ssl_ca_certs', '<CA_FILE>']],
  snippet: 'ssl=True, ssl_cert_reqs="required", ssl_check_hostname=True, ssl_ca_certs="<CA_FILE>"',
  remove: ['ssl'],
})
const callees = [
  ...['redis.Redis', 'Redis', 'redis.StrictRedis', 'StrictRedis', 'redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.Redis', 'redis.asyncio.from_url', 'aioredis.from_url'],
  ...['redis.ConnectionPool', 'ConnectionPool.from_url', 'redis.ConnectionPool.from_url', 'RedisCluster', 'valkey.Valkey', 'Valkey', 'valkey.from_url'],
]
const reads: ReadonlySet<string> = tlsNames

export const pythonDrivers: readonly Driver[] = [
  {
    id: 'redis-py',
    aliases: ['redis-py@4', 'redis-py@4.3.4', 'redis-py@5', 'redis-py@3', 'aioredis'],
    title: 'redis-py 4',
    recognition: { dialects: [], callees: [], imports: [], languages: ['python'] },
    common: true,
    judge: judgeWith({ title: 'redis-py before 6', decide: (said) => decide(said, { comparesNames: false, anyCase: true }), reads, refusesUnknown: true, facts }),
    harden: remedy,
  },
  {
    id: 'redis-py@6',
    aliases: ['redis-py@7', 'redis-py6'],
    title: 'redis-py 6',
    recognition: { dialects: [], callees, imports: ['redis', 'django_redis', 'aioredis'], languages: ['python'] },
    common: true,
    judge: judgeWith({ title: 'redis-py 6', decide: (said) => decide(said, { comparesNames: true, anyCase: false }), reads, refusesUnknown: true, facts }),
    harden: remedy,
  },
  {
    id: 'kombu',
    aliases: ['celery'],
    title: 'Celery (kombu)',
    recognition: { dialects: [], callees: ['Celery'], imports: ['celery', 'kombu'], languages: ['python'] },
    common: false,
    judge: judgeWith({ title: 'Celery', decide: decideKombu, reads, refusesUnknown: false, facts }),
    harden: hardenWith({ title: 'Celery', query: [['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'true'], ['ssl_ca_certs', '<CA_FILE>']], settings: [['broker_use_ssl.ssl_cert_reqs', 'ssl.CERT_REQUIRED'], ['broker_use_ssl.ssl_ca_certs', '<CA_FILE>']], snippet: 'broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_ca_certs": "<CA_FILE>"}', note: 'Run it with redis-py 6 or newer, which compares the host name.', remove: ['ssl_cert_reqs'] }),
  },
]
