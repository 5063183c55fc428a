/** pgmoon (Lua): leafo/pgmoon pgmoon/init.moon@8ece613, read, not measured. Without `ssl` no TLS; with it a server that has none is spoken to in clear unless `ssl_required`; the handshake is given no name, so `ssl_verify` looks at the chain alone. */
import type { Driver } from '../../family.js'
import { isTrue, type Option } from '../../judging/options.js'
import { plainDriver, truth, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, tlsFirst, undecided, unverified, verdict, type Verdict } from '../../judging/verdict.js'

export const pgmoon: Driver = plainDriver({
  id: 'pgmoon',
  title: 'pgmoon',
  callees: ['pgmoon.new', 'pgmoon.Postgres'],
  imports: ['pgmoon', 'lapis.config'],
  languages: ['lua'],
  decide,
  plan: () => ({
    set: [{ name: 'ssl', value: 'true' }, { name: 'ssl_required', value: 'true' }, { name: 'ssl_verify', value: 'true' }],
    remove: [],
    place: 'setting',
    snippet: 'ssl = true, ssl_required = true, ssl_verify = true',
    advice: 'Write `ssl = true, ssl_required = true, ssl_verify = true` with pgmoon, and name the CA with `lua_ssl_trusted_certificate`.',
  }),
  instead: 'No option of it compares the host name; put a proxy that does in front of the server',
})

function decide({ connection, settings, title }: Said): Verdict {
  if (connection.notation !== 'settings') return refused('it reads settings only', title)
  const [ssl, verify] = [settings.get('ssl'), settings.get('ssl_verify')]
  if (isOff(ssl)) return verdict(cleartext, `${title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined)
  const insists = requiredBy(settings)
  const open = [ssl, insists, verify].find((option) => option !== undefined && truth(option) === 'open')
  if (open !== undefined) return undecided(open, title)
  if (insists === undefined || isOff(insists)) return verdict(tlsFirst, `\`ssl\` without \`ssl_required\` falls back to cleartext under ${title}`, insists ?? ssl ?? null)
  if (verify !== undefined && isTrue(verify)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` verifies the chain but not the host name under ${title}`, verify)
  return verdict(unverified, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${title}`, verify ?? ssl ?? null)
}

/** `ssl_required` is handed on in libpq's words: `require`, `prefer`. */
function requiredBy(settings: Said['settings']): Option | undefined {
  const mode = settings.get('sslmode')
  if (mode === undefined || !mode.decided) return settings.get('ssl_required') ?? mode
  return { ...mode, text: mode.text === 'require' ? 'true' : 'false', quoted: false }
}

function isOff(option: Option | undefined): boolean {
  return option === undefined || truth(option) === 'no'
}
