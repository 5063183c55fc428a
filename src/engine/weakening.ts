/**
 * Settings of a program that by their plain words switch checks off (`ssl_verify: false`, `TrustAllCerts()`), beside a driver that is not known
 * to read them. What was said of the driver would be stronger than what the program asks for.
 */
import type { Connection, Judgement, Posture, Setting, Value } from './model.js'
import { unknownBecause } from './unknownBecause.js'

/** At most what the plainest reading of the settings leaves of it. */
export function withoutDoubt(judgement: Judgement, connection: Connection, title: string, source: string): Judgement {
  const { kind } = judgement.posture
  if (kind !== 'verify-full' && kind !== 'verify-ca' && kind !== 'unknown') return judgement
  const found = saidBy(connection).flatMap(({ name, text, isSymbol }): readonly { readonly name: string; readonly left: Left }[] => {
    const left = leftBy(name, text.trim(), isSymbol)
    return left === null || (left === 'chain' && kind !== 'verify-full') || ((left === 'a callback' || left === 'an expression') && kind === 'unknown') ? [] : [{ name, left }]
  })
  // Several say something: what leaves least of it holds.
  const least = leastFirst.flatMap((each) => found.find(({ left }) => left === each) ?? [])[0]
  if (least !== undefined) {
    const { name, left } = least
    const named = `\`${name.replaceAll('`', '').slice(0, 60)}\``
    const because =
      left === 'a callback'
        ? `${named} decides about the certificate in code of its own, so what ${title} accepts cannot be read here`
        : left === 'an expression'
          ? `${named} is decided at run time, so what ${title} accepts cannot be read here`
          : `${named} asks for ${left === 'nothing' ? 'no check of the certificate' : 'no check of the host name'}, and whether ${title} obeys is not known`
    return { ...judgement, posture: postures(because)[left], because, deciding: null, byDefault: false }
  }
  return kind !== 'unknown' && handsOverTls(connection) && switchedOff.test(source) ? unknownBecause(judgement, madeElsewhere) : judgement
}

const madeElsewhere = 'the file switches certificate checks off, and whether for this connection cannot be read here'

/** Switches of TLS libraries whose object is handed to the client: OpenSSL's, native-tls', rustls'. */
const switchedOff = /\bdanger_accept_invalid_certs\(\s{0,5}true|\bset_verify\(\s{0,5}(?:\w+::)?(?:SslVerifyMode::|SSL_VERIFY_)NONE|\.dangerous\(\)\s{0,20}\.with_custom_certificate_verifier|\bcertificateVerification\s{0,3}=\s{0,3}\.none|\bcheck_hostname\s{0,3}=\s{0,3}(?:False|0|None|not)\b|\bverify_mode\s{0,3}[&|]?=\s{0,3}(?:0\b|False\b|None\b|[^=\n]{0,80}CERT_NONE)|\bsetattr\(\s{0,5}[\w.]{1,60},\s{0,5}["'](?:check_hostname|verify_mode)|\bcreate_default_(?:https_)?context\s{0,3}=[^=]/

/** `connect("…", connector)`: an argument is made elsewhere. */
function handsOverTls({ candidate }: Connection): boolean {
  return (candidate.kind === 'settings' && flat(candidate.entries, '', 0).some(isMadeElsewhere)) || candidate.sites.some(({ callee, neighbours }) => callee !== null && flat(neighbours, '', 0).some(isMadeElsewhere))
}

/** What is given to the members of a context of this file stands behind its expression. */
function isMadeElsewhere({ name, text, isSymbol }: Said): boolean {
  if (/; (?:check_hostname|verify_mode)=/.test(text)) return false
  return isSymbol && (/^\d$/.test(name) || /ssl|tls|context|connector/i.test(name)) && /(?:^|[(&\s])(?:tls|ssl|ctx|context|connector|\w*(?:tls|ssl|connector|context))\b|(?:Tls|Ssl)\w*::/i.test(text)
}

type Left = (typeof leastFirst)[number]

const leastFirst = ['nothing', 'a callback', 'an expression', 'chain'] as const

function postures(reason: string): Readonly<Record<Left, Posture>> {
  return { nothing: { kind: 'unverified' }, chain: { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, 'a callback': { kind: 'unknown', reason }, 'an expression': { kind: 'unknown', reason } }
}

interface Said {
  readonly name: string
  readonly text: string
  readonly isSymbol: boolean
}

/** The settings of the connection, and all that a call gets beside it: families keep only what their drivers read. */
function saidBy({ parameters, candidate }: Connection): readonly Said[] {
  const own = parameters.flatMap(({ name, value, origin }) => (origin === 'setting' && (value.kind === 'text' || value.kind === 'symbol') ? [{ name, text: value.kind === 'text' ? value.text : value.name, isSymbol: value.kind === 'symbol' }] : []))
  return [...own, ...candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : flat(neighbours, '', 0)))]
}

const deepest = 4

function flat(settings: readonly Setting[], lead: string, depth: number): readonly Said[] {
  return settings.flatMap(({ name, value }) => ofValue(lead + name, value, depth))
}

function ofValue(name: string, value: Value, depth: number): readonly Said[] {
  if (value.kind === 'settings') return depth < deepest ? flat(value.entries, `${name}.`, depth + 1) : []
  return [value.kind === 'text' ? { name, text: value.text.text, isSymbol: false } : { name, text: value.name, isSymbol: true }]
}

function leftBy(name: string, written: string, isSymbol: boolean): Left | null {
  if (isSymbol && acceptsAny.test(written)) return 'nothing'
  if (isSymbol && anyName.test(written)) return 'chain'
  const last = name.slice(0, 200)
  // Whether a certificate was withdrawn is another question than whose it is.
  if (/revocation|ocsp|crl/i.test(last)) return null
  if (isSymbol && !isOff.test(written) && certificateCallback.test(last)) return alwaysTrue.test(written) ? 'nothing' : 'a callback'
  if (isSymbol && !isOff.test(written) && nameCallback.test(last)) return 'chain'
  if (isSymbol && /^\d$/.test(last) && alwaysTrue.test(written)) return 'chain'
  if (isOff.test(written)) return namesCheck.test(last) ? 'chain' : certificateCheck.test(last) ? 'nothing' : null
  const accepts = accepting.test(last) || /insecure/i.test(last)
  if (isOn.test(written) && accepts) return anyHostName.test(last) ? 'chain' : 'nothing'
  return isSymbol && (accepts || namesCheck.test(last) || certificateCheck.test(last)) && namesSwitch.test(last) && written !== '' && !isConstant.test(written) ? 'an expression' : null
}

/** Elixir's `customize_hostname_check: [match_fun: …]` and a depth switch nothing off. */
const namesSwitch = /(?:^|\.)(?!customize)(?=[^.]{0,60}(?:verif|valid|check|insecure|unauthorized|trust|skip|accept|allow|ignore|assert|identi))(?![^.]{0,60}depth)[^.]{1,80}$/i
/** `true`, `verify_peer`, `:verify_peer`, `ssl.CERT_REQUIRED`, `Mode.Full`; anything else, such as `cfg.verify` and `!debug`, is decided at run time. */
const isConstant = /^(?:[Tt]rue|[Ff]alse|[Nn]one|null|nil|undefined|yes|no|on|off|verify_\w{1,20}|:\w{1,60}|-?\d[\w.]{0,20}|(?:[\w.:]{1,60}[.:])?(?:[A-Z][A-Z0-9_]{1,60}|Verify\w{0,20}|Full|Required?|Strict|Peer|Always|Enabled?))$/
const isOff = /^(?:false|0|no|off|none|nil|null|disabled?|ignore|:?verify_none|(?:[\w.]{1,40}[.:]{1,2})?(?:VERIFY|CERT)_NONE)$/i
const isOn = /^(?:true|1|yes|on)$/i
/** `ssl.verify_hostname`, `sslCheckHostname`, `endpointIdentification` … */
const namesCheck = /(?:verif|valid|check|assert)\w{0,20}host_?name|host_?name_?(?:verif|valid|check)|endpoint_?identification|verify_?peer_?name|verify_?identity$/i
/** `ssl_verify`, `sslVerifyPeer`, `tls.verify`, `certificateValidation` … */
const certificateCheck = /(?:ssl|tls|cert|x509|peer)\w{0,20}[._]?(?:verif|valid(?:ate|ation)|check)|(?:verif|validat|check)\w{0,12}_?(?:ssl|tls|cert|peer|server_?cert)|reject_?unauthorized|verify_?mode$|(?:^|\.)(?:ssl|tls|ssl_?context|tls_?config|(?:socket|ssl|tls)_?opt(?:ion)?s)\.verify$/i
const accepting = /(?:skip|no|disable)_?(?:ssl_?|tls_?|cert\w{0,10}_?|peer_?)?verif|trust_?all|accept_?(?:any|invalid|all)\w{0,10}_?cert|weak_?cert|allow_?(?:invalid|insecure|self_?signed|all|any|unverified|untrusted)|ignore_?(?:ssl|cert|invalid)/i
/** `allow_invalid_hostname`, `tlsAllowInvalidHostnames`: the chain is another matter. */
const anyHostName = /(?:allow|accept|ignore)_?(?:invalid|any|all)_?host_?names?$/i
/** `UserCertificateValidationCallback`, `certificateValidation`, `ServerCertificateCustomValidationCallback` */
const certificateCallback = /(?:certificate\w{0,20}validation|validate_?(?:server_?)?certificate)(?:_?callback)?$/i
const nameCallback = /(?:check_?server_?identity|host_?name_?verifier)$/i
/** `(a, b) => true`, `(h, s) -> true`, `delegate { return true; }` */
const alwaysTrue = /(?:=>|->)\s{0,5}(?:true\b|\{\s{0,20}return\s{1,5}true\b)|^delegate\b[^{]{0,200}\{\s{0,20}return\s{1,5}true\b/
/** Code that accepts any certificate, whoever calls it. */
const acceptsAny = /_create_unverified_context|loadTrustMaterial\(\s{0,5}(?:\w{1,20},\s{0,5})?\(?\w{1,20},\s{0,3}\w{1,20}\)?\s{0,3}->\s{0,5}true|TrustSelfSignedStrategy|InsecureSkipVerify\s{0,5}[:=]\s{0,5}true|TrustAll|InsecureTrustManager|danger(?:ous)?_?accept_?invalid_?certs?\w{0,20}\(\s{0,5}true|AcceptAnyServerCertificate|NoCertificateVerification|NullTrustManager|TrustEverything|SslVerifyMode\.NONE|CertificateValidations\.AllowAll|SslVerifyMode::NONE|allow_?invalid_?certificates?\(\s{0,5}(?:Some\(\s{0,5})?true|CERT_NONE|SSL_VERIFY_NONE|(?:^|::|^:)VERIFY_NONE$/i
const anyName = /invalidHostNameAllowed\(\s{0,5}true|SslVerifyMode\.CA\b|NoopHostnameVerifier|AllowAllHostname|danger_?accept_?invalid_?hostnames\(\s{0,5}true|check_hostname\s{0,3}=\s{0,3}False/i
