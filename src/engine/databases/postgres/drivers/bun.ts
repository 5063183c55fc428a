/** Bun's own client. oven-sh/bun src/js/internal/sql/shared.ts@00099222; what its native part verifies is not confirmed, so modes above `prefer` are `unknown`. */
import type { Driver } from '../../family.js'
import { isFalse, shown, type Option } from '../../judging/options.js'
import { nodeTls, plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'

function decide(said: Said): Verdict {
  const { title, query, settings } = said
  const tls = settings.get('tls') ?? settings.get('ssl')
  if (tls !== undefined && (tls.object || !tls.quoted)) return isFalse(tls) ? verdict(cleartext, `\`${tls.name}: false\` never uses TLS under ${title}`, tls) : nodeTls(said, tls, `${tls.name}.`)
  const mode = [...query.values()].findLast(({ name }) => /^ssl-?_?mode$/i.test(name))
  if (mode === undefined) return verdict(cleartext, `${title} uses no TLS unless \`sslmode\` or \`tls\` asks for it`, null, true)
  return mode.decided ? byMode(mode, title) : undecided(mode, title)
}

function byMode(mode: Option, title: string): Verdict {
  const named = `\`${mode.name}=${shown(mode.text)}\``
  switch (mode.text.toLowerCase().replaceAll('_', '-')) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, mode)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, mode)
    case 'require':
    case 'verify-ca':
    case 'verify-full':
      return verdict({ kind: 'unknown', reason: `what ${title} verifies is not confirmed` }, `${named} makes ${title} insist on TLS; what its native part then verifies is not confirmed`, mode)
    default:
      return refused(`${named} is no mode it knows`, title, mode)
  }
}

export const bunSql: Driver = plainDriver({
  id: 'bun',
  aliases: ['bun.sql', 'Bun.SQL'],
  title: 'Bun.sql',
  callees: ['Bun.SQL', 'bun.SQL', 'SQL'],
  imports: ['bun'],
  languages: ['javascript', 'typescript'],
  decide,
  reads: ['sslmode', 'ssl-mode', 'ssl_mode'],
  plan: () => ({ set: [{ name: 'tls.rejectUnauthorized', value: 'true' }, { name: 'tls.ca', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "tls: { ca: Bun.file('<CA_FILE>'), rejectUnauthorized: true }", advice: 'Pass `tls: { ca, rejectUnauthorized: true }` to Bun.SQL, with `sslmode=verify-full` in the URL; what the URL alone verifies is not confirmed.' }),
})
