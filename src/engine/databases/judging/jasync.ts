/** What jasync-sql's `SSLConfiguration` makes of its modes, alike for PostgreSQL and MySQL. jasync-sql/jasync-sql@4fe7c77d SSLConfiguration.kt (`disable` by default), NettyUtils.kt; read, not measured. */
import type { Connection } from '../../model.js'
import { isNothing, shown, type Option } from './options.js'
import { optionNamed, type Said } from './plainDriver.js'
import { anchorOf, cleartext, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from './verdict.js'

/** Its builders take JDBC's URLs, too: `MySQLConnectionBuilder.createConnectionPool("jdbc:mysql://…")`. */
export function ofJasync(connection: Connection | null, driver: string): Connection | null {
  const isOurs = connection?.candidate.sites.some(({ callee }) => /(?:^|\.)(?:PostgreSQL|MySQL)ConnectionBuilder\.createConnectionPool$/.test(callee ?? '')) === true
  return connection === null || !isOurs ? connection : { ...connection, dialect: driver }
}

export function decideJasync(said: Said): Verdict {
  const { title } = said
  const mode = optionNamed(said, 'sslmode') ?? configured(said)
  if (mode === undefined) return verdict(cleartext, `${title} uses no TLS unless \`sslmode\` asks for it`, null, true)
  if (!mode.decided) return undecided(mode, title)
  const named = `\`${mode.name}=${shown(mode.text)}\``
  const root = optionNamed(said, 'sslrootcert')
  switch (mode.text) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, mode)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, mode)
    case 'require':
      return verdict(unverified, `${named} accepts any certificate under ${title}`, mode)
    case 'verify-ca':
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode)
    case 'verify-full':
      return verdict(verified, `${named} verifies chain and host name under ${title}`, mode)
    default:
      return refused(`${named} is no mode it knows`, title, mode)
  }
}

const words: Readonly<Record<string, string | undefined>> = { Disable: 'disable', Prefer: 'prefer', Require: 'require', VerifyCA: 'verify-ca', VerifyFull: 'verify-full' }

/** `ssl = SSLConfiguration(SSLConfiguration.Mode.Require)`: as if it were written in a URL; what else stands there is decided elsewhere. */
function configured({ settings }: Said): Option | undefined {
  const ssl = settings.get('ssl')
  if (ssl === undefined || isNothing(ssl)) return undefined
  if (/^SSLConfiguration\(\s{0,9}\)$/.test(ssl.text)) return { ...ssl, text: 'disable', decided: true }
  const word = words[/^SSLConfiguration\((?:\s{0,9}mode\s{0,9}=)?\s{0,9}(?:SSLConfiguration\.)?Mode\.(\w{1,20})\b/.exec(ssl.text)?.[1] ?? '']
  return word === undefined ? { ...ssl, decided: false } : { ...ssl, text: word, decided: true }
}

export const jasyncPlan = {
  set: [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: '<CA_FILE>' }],
  remove: ['ssl'],
  mutual: '`sslcert` and `sslkey`',
} as const
