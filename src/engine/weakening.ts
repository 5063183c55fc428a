/**
 * Settings of a program that by their plain words switch checks off (`ssl_verify: false`, `TrustAllCerts()`), beside a driver that is not known
 * to read them. What was said of the driver would be stronger than what the program asks for.
 */
import type { Connection, Judgement, Parameter, Posture } from './model.js'

/** At most what the plainest reading of the settings leaves of it. */
export function withoutDoubt(judgement: Judgement, { parameters }: Connection, title: string): Judgement {
  const { kind } = judgement.posture
  if (kind !== 'verify-full' && kind !== 'verify-ca') return judgement
  for (const parameter of parameters) {
    const left = parameter.origin === 'setting' ? leftBy(parameter) : null
    if (left === null || (left === 'chain' && kind === 'verify-ca')) continue
    const posture: Posture = left === 'nothing' ? { kind: 'unverified' } : { kind: 'verify-ca', reached: 'asked', anchor: 'public' }
    const because = `\`${parameter.name.slice(0, 60)}\` asks for ${left === 'nothing' ? 'no check of the certificate' : 'no check of the host name'}, and whether ${title} obeys is not known`
    return { ...judgement, posture, because, deciding: parameter, byDefault: false }
  }
  return judgement
}

function leftBy({ name, value }: Parameter): 'nothing' | 'chain' | null {
  const written = (value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : '').trim()
  if (value.kind === 'symbol' && acceptsAny.test(written)) return 'nothing'
  if (value.kind === 'symbol' && anyName.test(written)) return 'chain'
  const last = name.slice(0, 200)
  if (isOff.test(written)) return namesCheck.test(last) ? 'chain' : certificateCheck.test(last) ? 'nothing' : null
  return isOn.test(written) && (accepting.test(last) || /insecure/i.test(last)) ? 'nothing' : null
}

const isOff = /^(?:false|0|no|off|none|nil|null|disabled?|ignore|:?verify_none|(?:[\w.]{1,40}[.:]{1,2})?(?:VERIFY|CERT)_NONE)$/i
const isOn = /^(?:true|1|yes|on)$/i
/** `ssl.verify_hostname`, `sslCheckHostname`, `endpointIdentification` … */
const namesCheck = /(?:verif|valid|check|assert)\w{0,20}host_?name|host_?name_?(?:verif|valid|check)|endpoint_?identification|verify_?peer_?name/i
/** `ssl_verify`, `sslVerifyPeer`, `tls.verify`, `certificateValidation` … */
const certificateCheck = /(?:ssl|tls|cert|x509|peer)\w{0,20}[._]?(?:verif|valid(?:ate|ation)|check)|(?:verif|validat|check)\w{0,12}_?(?:ssl|tls|cert|peer|server_?cert)|reject_?unauthorized|verify_?mode$|(?:^|\.)(?:ssl|tls|ssl_?context|tls_?config)\.verify$/i
const accepting = /(?:skip|no|disable)_?(?:ssl_?|tls_?|cert\w{0,10}_?|peer_?)?verif|trust_?all|accept_?(?:any|invalid|all)\w{0,10}_?cert|allow_?(?:invalid|self_?signed|all|any|unverified|untrusted)|ignore_?(?:ssl|cert|invalid)/i
/** Code that accepts any certificate, whoever calls it. */
const acceptsAny = /_create_unverified_context|InsecureSkipVerify\s{0,5}[:=]\s{0,5}true|TrustAll|InsecureTrustManager|danger(?:ous)?_?accept_?invalid_?certs?\w{0,20}\(\s{0,5}true|AcceptAnyServerCertificate|NoCertificateVerification|NullTrustManager|CERT_NONE|SSL_VERIFY_NONE|(?:^|::)VERIFY_NONE$/i
const anyName = /NoopHostnameVerifier|AllowAllHostname|danger_?accept_?invalid_?hostnames\(\s{0,5}true|check_hostname\s{0,3}=\s{0,3}False/i
