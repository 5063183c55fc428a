/**
 * Memcached: plain TCP, unless a client of the few that know TLS is given a context. Read, not measured: pinterest/pymemcache pymemcache/client/base.py
 * (`tls_context.wrap_socket(sock, server_hostname=host)`), petergoldstein/dalli lib/dalli/socket.rb, aisk/rust-memcache src/connection.rs,
 * bradfitz/gomemcache memcache/memcache.go (`DialContext`), https://github.com/memcached/memcached/wiki/ReleaseNotes1513. libmemcached and what is built on it
 * (PHP's Memcached, pylibmc), spymemcached, memjs and Perl's clients know none.
 */
import { isNothing, type Option } from './judging/options.js'
import { byScheme, says, truth, type PlainDriver, type Said } from './judging/plainDriver.js'
import { pythonContext } from './judging/pythonContext.js'
import { cleartext, undecided, verdict, type Verdict } from './judging/verdict.js'
import type { Candidate } from '../model.js'
import { memcachedCalls } from './memcachedCalls.js'
import { schemeFamily } from './schemeFamily.js'

const tlsSettings = ['tls_context', 'ssl_context', 'ssl', 'ssl_verify', 'tls', 'use_ssl', 'usesslstream', 'dialcontext', 'sslcontext']

/** The first setting that speaks of TLS and is not switched off. */
function tlsOf({ settings }: Said): Option | undefined {
  return [...settings.values()].find((option) => tlsSettings.includes(option.name.toLowerCase()) && !isNothing(option) && truth(option) !== 'no')
}

function withoutTls(said: Said): Verdict {
  const { candidate } = said.connection
  // `Dalli::Client.new(servers, options)`
  const options = candidate.kind === 'settings' ? candidate.entries.find(({ name, value }) => /^[1-9]$/.test(name) && value.kind === 'symbol' && /opt|conf|param|setting/i.test(value.name)) : undefined
  if (options !== undefined) return byScheme.unsourced(said, 'options that are made elsewhere')
  return verdict(cleartext, `without TLS options ${said.title} speaks plain TCP`, null, true)
}

const plan: PlainDriver['plan'] = () => ({ set: [], remove: [], advice: 'Most clients of Memcached know no TLS: keep the server on this machine, or go through a tunnel that verifies; a client that takes a TLS context must be given one that checks certificate and host name.' })

const python: PlainDriver = {
  id: 'pymemcache',
  title: 'pymemcache',
  imports: ['pymemcache', 'bmemcached'],
  callees: ['PyMemcacheCache'],
  languages: ['python'],
  common: true,
  decide: (said) => {
    const context = said.settings.get('tls_context')
    return context === undefined || isNothing(context) ? withoutTls(said) : (pythonContext(context, said.title) ?? undecided(context, said.title))
  },
  plan: () => ({ set: [{ name: 'tls_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }], remove: [], place: 'setting', snippet: "tls_context=ssl.create_default_context(cafile='<CA_FILE>')", advice: "Pass `tls_context=ssl.create_default_context(cafile='<CA_FILE>')` to the client, with a server that was started with `--enable-ssl`." }),
}

/** `memcache://`, `memcache+tls://…?verify_mode=none`; OpenSSL's connector compares the host name with what it verifies. */
const rust: PlainDriver = {
  id: 'rust-memcache',
  title: "Rust's memcache",
  imports: ['memcache'],
  callees: ['memcache.connect', 'memcache.Client.connect'],
  languages: ['rust'],
  reads: ['timeout', 'tcp_nodelay', 'udp', 'protocol', 'connect_timeout', 'verify_mode', 'ca_path', 'key_path', 'cert_path', 'bind'],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme !== 'memcache+tls') return scheme === '' ? byScheme.unsourced(said, 'hosts without a scheme') : /^memcache(?:\+(?:tcp|udp|unix))?$/.test(scheme) ? byScheme.cleartext({ ...said, scheme }) : byScheme.refused(said)
    const mode = said.query.get('verify_mode')
    if (mode?.decided === false) return undecided(mode, said.title)
    return mode?.text === 'none' ? says(said, 'unverified', mode, '`verify_mode=none`', 'accepts any certificate') : byScheme.verified({ ...said, scheme })
  },
  plan: () => ({ set: [], remove: ['verify_mode'], scheme: 'memcache+tls', advice: "Use `memcache+tls://` with Rust's memcache (feature `tls`), and `ca_path` for a private CA." }),
}

const generic: PlainDriver = {
  id: 'memcached',
  title: 'a client of Memcached',
  languages: [],
  common: true,
  decide: (said) => {
    const tls = tlsOf(said)
    if (tls?.name === 'tls_context') return pythonContext(tls, said.title) ?? undecided(tls, said.title)
    if (tls !== undefined) return byScheme.unsourced(said, `\`${tls.name}\``)
    const scheme = said.scheme.toLowerCase()
    return scheme === '' ? withoutTls(said) : /tls|ssl/.test(scheme) ? byScheme.unsourced(said, `\`${scheme}://\``) : byScheme.cleartext({ ...said, scheme })
  },
  plan,
  instead: 'No client of Memcached is known here to verify without a TLS context of its own: keep the server on this machine, or reach it through a tunnel that verifies.',
}

/** Django's `CACHES` (https://docs.djangoproject.com/en/stable/topics/cache/#memcached), Flask-Caching's settings. */
function isCacheOf(candidate: Candidate): boolean {
  if (candidate.kind !== 'settings') return false
  return candidate.entries.some(({ name, value }) => (name === 'BACKEND' && value.kind === 'text' && /memcached\.\w{1,40}$/.test(value.text.text)) || name === 'CACHE_MEMCACHED_SERVERS')
}

export const memcached = schemeFamily({
  ids: ['memcached'],
  title: 'Memcached',
  schemes: ['memcached', 'memcache'],
  urls: /^memcached?(?:\+\w{1,8})?:\/\//i,
  sign: /^MEMCACHED?_(?:URL|SERVERS?)$/,
  isOurs: isCacheOf,
  // `unix:/run/memcached.sock`
  accepts: (candidate) => !(candidate.kind === 'settings' && candidate.entries.some(({ value }) => value.kind === 'text' && /^(?:unix:|\/)/.test(value.text.text))),
  tellingNames: ['cache_memcached_servers'],
  imports: null,
  callees: [],
  calls: memcachedCalls,
  environmentNames: ['MEMCACHED_URL'],
  // Read by Dalli (lib/dalli/servers_arg_normalizer.rb); of applications; what Heroku's add-ons set.
  addressNames: ['MEMCACHE_SERVERS', 'MEMCACHED_SERVERS', 'MEMCACHED_URL', 'MEMCACHE_URL', 'MEMCACHIER_SERVERS', 'MEMCACHEDCLOUD_SERVERS'],
  settingNames: ['servers', 'server', 'host', 'hosts', 'endpoint', 'url', 'location'],
  urlNames: ['url', 'servers', 'server', 'hosts', 'host', 'endpoint', 'location', 'cache_memcached_servers', 'hostname', '0'],
  tlsSettings,
  drivers: [python, rust, generic],
  assumed: { other: 'memcached' },
})
