/** r2dbc-postgresql, for Spring WebFlux and others. pgjdbc/r2dbc-postgresql@1874ffd1 PostgresqlConnectionConfiguration.java, SSLMode.java; read, not measured. */
import type { Driver } from '../../family.js'
import { rootOf } from '../../judging/harden.js'
import { isTrue, shown, type Option } from '../../judging/options.js'
import { optionNamed, plainDriver, type Said } from '../../judging/plainDriver.js'
import { anchorOf, cleartext, cleartextFirst, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

function decide(said: Said): Verdict {
  const { title, scheme } = said
  // The builder's settings have no scheme.
  if (said.connection.notation !== 'settings' && !/^r2dbcs?:/i.test(scheme)) return refused('it reads `r2dbc:postgresql://` URLs only', title)
  const [mode, ssl] = [optionNamed(said, 'sslMode', 'sslmode'), optionNamed(said, 'ssl')]
  const open = [mode, ssl].find((option) => option?.decided === false)
  if (open !== undefined) return undecided(open, title)
  if (mode === undefined) {
    if (isTrue(ssl) || /^r2dbcs:/i.test(scheme)) return verdict(verified, `${ssl === undefined ? '`r2dbcs:`' : `\`ssl=${shown(ssl.text)}\``} verifies chain and host name under ${title}`, ssl ?? null)
    return verdict(cleartext, `${title} uses no TLS unless \`sslMode\` or \`ssl\` asks for it`, ssl ?? null, ssl === undefined)
  }
  return byMode(mode, optionNamed(said, 'sslRootCert'), title)
}

function byMode(mode: Option, root: Option | undefined, title: string): Verdict {
  const named = `\`${mode.name}=${shown(mode.text)}\``
  switch (mode.text.toLowerCase().replaceAll('_', '-')) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, mode)
    case 'allow':
      return verdict(cleartextFirst, `${named} tries cleartext first under ${title}`, mode)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, mode)
    case 'require':
      return verdict(unverified, `${named} accepts any certificate under ${title}`, mode)
    case 'verify-ca':
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode)
    case 'verify-full':
      return verdict(verified, `${named} verifies chain and host name under ${title}`, mode)
    case 'tunnel':
      return verdict({ kind: 'unknown', reason: 'TLS is the business of the tunnel' }, `${named} leaves TLS to a tunnel in front of the server, which cannot be seen here`, mode)
    default:
      return refused(`${named} is no mode it knows`, title, mode)
  }
}

export const r2dbcPostgresql: Driver = plainDriver({
  id: 'r2dbc-postgresql',
  aliases: ['r2dbc'],
  title: 'r2dbc-postgresql',
  dialects: ['r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'],
  callees: ['ConnectionFactories.get', 'PostgresqlConnectionConfiguration.builder', 'ConnectionFactoryOptions.builder'],
  imports: ['io.r2dbc'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide,
  reads: ['ssl', 'sslMode', 'sslmode', 'sslRootCert', 'sslCert', 'sslKey', 'sslPassword', 'sslHostnameVerifier', 'sslFactory', 'sslContextBuilderCustomizer'],
  plan: (connection) => ({ set: [{ name: 'sslMode', value: 'verify-full' }, { name: 'sslRootCert', value: rootOf(connection, 'sslRootCert') }], remove: ['sslmode', 'ssl', 'sslrootcert'], mutual: '`sslCert` and `sslKey`' }),
})
