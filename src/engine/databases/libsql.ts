/** libSQL and Turso. tursodatabase/libsql-client-ts packages/libsql-core/src/config.ts, uri.ts; read, not measured. */
import { shown } from './judging/options.js'
import { byScheme, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, local, refused, refusedName, verdict, verified, type Verdict } from './judging/verdict.js'
import { schemeFamily } from './schemeFamily.js'

function decide(said: Said): Verdict {
  const { title, query } = said
  const scheme = said.scheme.toLowerCase()
  if (scheme === 'file') return local
  for (const [name, option] of query) {
    if (name !== 'tls' && name !== 'authToken') return refusedName(option, title)
    if (name === 'tls' && option.decided && option.text !== '0' && option.text !== '1') return refused(`\`tls=${shown(option.text)}\` is neither 0 nor 1`, title, option)
  }
  const tls = query.get('tls')
  if (scheme === 'libsql') return tls?.text === '0' ? withoutTls(said) : verdict(verified, tls === undefined ? `\`libsql://\` verifies chain and host name under ${title}` : `\`tls=1\` verifies chain and host name under ${title}`, tls ?? null)
  if (scheme === 'http' || scheme === 'ws') return tls?.text === '1' ? refused(`\`${scheme}://\` contradicts \`tls=1\``, title, tls) : byScheme.cleartext({ ...said, scheme })
  if (scheme === 'https' || scheme === 'wss') return tls?.text === '0' ? refused(`\`${scheme}://\` contradicts \`tls=0\``, title, tls) : byScheme.verified({ ...said, scheme })
  return byScheme.refused(said)
}

/** Without TLS there is no default port. */
function withoutTls({ connection, query, title }: Said): Verdict {
  const tls = query.get('tls') ?? null
  const ported = connection.hosts.every((host) => host.kind === 'socket' || host.port !== null)
  return ported ? verdict(cleartext, `\`tls=0\` never uses TLS under ${title}`, tls) : refused('`tls=0` without a port', title, tls)
}

const client: PlainDriver = {
  id: '@libsql/client',
  aliases: ['libsql', 'turso'],
  title: 'the libSQL client',
  imports: ['@libsql/client', '@libsql/client/web', 'drizzle-orm/libsql'],
  languages: ['javascript', 'typescript'],
  common: true,
  decide,
  reads: ['tls', 'authToken'],
  unknown: 'refused',
  plan: () => ({ set: [], remove: ['tls'], scheme: 'libsql', advice: 'Use `libsql://` without `tls=0` with the libSQL client.' }),
}

export const libsql = schemeFamily({
  ids: ['libsql'],
  title: 'libSQL',
  schemes: ['libsql'],
  urls: /^(?:libsql|https?|wss?):\/\//i,
  sign: /^(?:TURSO|LIBSQL)_(?:DATABASE_)?(?:URL|URI)$/,
  imports: /^@libsql\/client/,
  callees: ['createClient'],
  environmentNames: ['TURSO_DATABASE_URL', 'TURSO_URL', 'LIBSQL_URL'],
  urlNames: ['url'],
  tlsSettings: ['tls'],
  drivers: [client],
  assumed: { other: '@libsql/client' },
})
