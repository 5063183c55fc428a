/**
 * lua-resty-mysql. openresty/lua-resty-mysql lib/resty/mysql.lua, read, not measured: `ssl` or `ssl_verify` insist on TLS (a server without it is an
 * error); only `ssl_verify` verifies, and the handshake is given no name, so that the chain is all that is looked at.
 */
import { isFalse, isNothing, isTrue } from '../../judging/options.js'
import { cleartext, undecided, unverified, verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'

const title = 'lua-resty-mysql'

export const luaResty = driverOf({
  id: 'lua-resty-mysql',
  title,
  callees: ['mysql.connect'],
  imports: ['resty.mysql'],
  languages: ['lua'],
  reads: ['settings'],
  schemes: null,
  names: new Set(['ssl', 'ssl_verify']),
  decide,
  plan: () => ({ title, set: [{ name: 'ssl', value: 'true' }, { name: 'ssl_verify', value: 'true' }], remove: [], place: 'setting', mutual: null, snippet: 'ssl = true, ssl_verify = true', advice: 'Write `ssl = true, ssl_verify = true` with lua-resty-mysql, and name the CA with `lua_ssl_trusted_certificate`.' }),
  instead: 'No option of it compares the host name; put a proxy that does in front of the server.',
})

function decide(options: Options) {
  const [ssl, verify] = [options.get('ssl'), options.get('ssl_verify')]
  const isOff = (option: typeof ssl) => option === undefined || isNothing(option) || isFalse(option)
  if (isTrue(verify)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` verifies the chain but not the host name under ${title}`, verify ?? null)
  if (verify !== undefined && !isOff(verify)) return undecided({ ...verify, decided: false }, title)
  if (isTrue(ssl)) return verdict(unverified, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${title}`, ssl ?? null)
  if (ssl !== undefined && !isOff(ssl)) return undecided({ ...ssl, decided: false }, title)
  return verdict(cleartext, `${title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined)
}
