/** Prisma up to 6, whose engine in Rust has a reading of its own. Prisma 7 hands the text to node-postgres. prisma/prisma-engines quaint/src/connector/postgres/url.rs@0d495ae9; read, not measured. */
import type { Driver } from '../../family.js'
import { rootOf } from '../../judging/harden.js'
import { shown } from '../../judging/options.js'
import { plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

/** A mode that it does not know, `verify-full` among them, is taken for `prefer` with any certificate. */
function decide({ connection, query, scheme, title }: Said): Verdict {
  if (connection.notation !== 'uri' || !/^postgres(?:ql)?$/.test(scheme)) return refused('it reads `postgresql://` URLs only', title)
  const [mode, accept] = [query.get('sslmode'), query.get('sslaccept')]
  const open = [mode, accept].find((option) => option?.decided === false)
  if (open !== undefined) return undecided(open, title)
  switch (mode?.text) {
    case 'disable':
      return verdict(cleartext, `\`sslmode=disable\` never uses TLS under ${title}`, mode)
    case 'require':
      // Any value but the permissive one falls to strict here; for MySQL it does not.
      return accept !== undefined && accept.text !== 'accept_invalid_certs'
        ? verdict(verified, `\`sslmode=require\` with \`sslaccept=${shown(accept.text)}\` verifies chain and host name under ${title}`, accept)
        : verdict(unverified, `\`sslmode=require\` without \`sslaccept=strict\` accepts any certificate under ${title}`, mode)
    case undefined:
      return verdict(tlsFirst, `${title}'s default \`sslmode=prefer\` falls back to cleartext`, null, true)
    default:
      return verdict(tlsFirst, mode?.text === 'prefer' ? `\`sslmode=prefer\` falls back to cleartext under ${title}` : `\`sslmode=${shown(mode?.text ?? '')}\` is no mode that ${title} knows, and it takes it for \`prefer\`, which falls back to cleartext`, mode)
  }
}

export const prismaPostgres: Driver = plainDriver({
  id: 'prisma@6',
  aliases: ['prisma@5', 'prisma@4', 'prisma-postgres', 'prisma-engines'],
  title: 'Prisma 6',
  // Version 7 takes no URL in the constructor.
  callees: ['PrismaClient'],
  languages: ['prisma', 'javascript', 'typescript'],
  decide,
  reads: ['sslmode', 'sslaccept', 'sslcert', 'sslidentity', 'sslpassword', 'schema', 'host', 'connection_limit', 'pool_timeout', 'connect_timeout', 'socket_timeout', 'pgbouncer', 'statement_cache_size', 'application_name', 'channel_binding', 'options', 'single_use_connections'],
  plan: (connection) => ({ set: [{ name: 'sslmode', value: 'require' }, { name: 'sslaccept', value: 'strict' }, { name: 'sslcert', value: rootOf(connection, 'sslcert') }], remove: ['ssl', 'sslrootcert'], mutual: '`sslidentity` and `sslpassword`', advice: 'Use `sslmode=require` and `sslaccept=strict` with Prisma 6, and `sslcert=<CA_FILE>` for a private CA: there is no other form that verifies.' }),
})
