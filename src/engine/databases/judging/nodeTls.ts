/** The `ssl` object that Node's drivers hand to `tls.connect`, and the variable that switches its checks off. https://nodejs.org/api/tls.html#tlsconnectoptions-callback */
import type { Connection, SecurityFacts } from '../../model.js'
import { printable } from '../notation/hosts.js'
import { environmentOption, isNothing, type Option } from './options.js'
import { weakCiphersIn } from './weakCiphers.js'
import { anchorOf, unverified, verdict, verified, type Verdict } from './verdict.js'

export type Settings = ReadonlyMap<string, Option>

/** Members of `ssl`, or an expression such as `isLive && { rejectUnauthorized: false }`. */
export function tlsObject(title: string, ssl: Option, settings: Settings): Verdict {
  const reject = settings.get('ssl.rejectUnauthorized')
  if (isExactlyFalse(reject) || (!ssl.object && turnsOff(ssl.text))) return verdict(unverified, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, reject ?? ssl)
  if (reject !== undefined && !reject.decided) return runtime(reject, title)
  if (!ssl.decided) return runtime(ssl, title)
  const compare = settings.get('ssl.checkServerIdentity')
  const ca = settings.get('ssl.ca')
  if (compare !== undefined && !isNothing(compare)) {
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: ca === undefined ? 'public' : anchorOf(ca.text) }, `a \`checkServerIdentity\` of its own decides about the host name under ${title}`, compare)
  }
  return verdict(verified, `\`${ssl.name}\` verifies chain and host name under ${title}`, ssl)
}

/** `rejectUnauthorized !== false` is what Node asks: the string, `0` and `null` leave the checks on (measured). */
function isExactlyFalse(option: Option | undefined): boolean {
  return option !== undefined && !option.quoted && /^(?:false|!1)$/.test(option.text)
}

function runtime(option: Option, title: string): Verdict {
  const reason = `\`${option.name}\` is decided at run time`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} verifies cannot be read here`, option)
}

function turnsOff(text: string): boolean {
  return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1|0)\b/.test(text)
}

/** `NODE_TLS_REJECT_UNAUTHORIZED=0` is the default of `rejectUnauthorized` for the whole process. */
export function afterProcessSwitch(connection: Connection, settings: Settings, title: string, found: Verdict): Verdict {
  const option = environmentOption(connection, 'NODE_TLS_REJECT_UNAUTHORIZED')
  const explicit = settings.get('ssl.rejectUnauthorized')
  if (option?.text !== '0' || (explicit !== undefined && explicit.text === 'true')) return found
  if (connection.notation === 'environment' && connection.hosts.length === 0) return verdict(unverified, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes every TLS connection of the process accept any certificate, ${title}'s too`, option)
  if (found.posture.kind !== 'verify-full' && found.posture.kind !== 'verify-ca') return found
  return verdict(unverified, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes ${title} accept any certificate`, option)
}

export function nodeFacts(connection: Connection, settings: Settings): SecurityFacts {
  const variable = environmentOption(connection, 'NODE_TLS_REJECT_UNAUTHORIZED')
  const reject = settings.get('ssl.rejectUnauthorized')
  const ssl = settings.get('ssl')
  const minimum = settings.get('ssl.minVersion')
  // `secureProtocol` names one version and nothing else, the legacy way; `SSLv23_method` and `TLS_method` leave the choice to the library.
  const only = settings.get('ssl.secureProtocol')
  const version = /^TLSv1(?:\.([0-3]))?$/.exec(minimum?.text ?? '') ?? /^TLSv1(?:_([12]))?(?:_client|_server)?_method$/.exec(only?.text ?? '')
  const lowest = minimum?.text.startsWith('TLSv1') === true ? minimum : only
  const ca = settings.get('ssl.ca') ?? settings.get('sslrootcert')
  const ciphers = settings.get('ssl.ciphers')
  const weak = ciphers === undefined || !ciphers.quoted ? null : weakCiphersIn(ciphers.text)
  const off = isExactlyFalse(reject) ? reject : ssl !== undefined && turnsOff(ssl.text) ? ssl : undefined
  return {
    ...(variable?.text === '0' ? { bypass: { what: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches certificate checks off for the whole process', span: variable.parameter?.span ?? null } } : {}),
    ...(off === undefined ? {} : { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: off.parameter?.span ?? null } }),
    ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ciphers', span: ciphers?.parameter?.span ?? null } }),
    ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: lowest === only ? 'secureProtocol' : 'minVersion', span: lowest?.parameter?.span ?? null } }),
    ...(ca === undefined || ca.text === '' ? {} : { trustAnchor: { value: ca.decided && !ca.text.includes('CERTIFICATE') ? printable(ca.text) : 'a file' } }),
  }
}
