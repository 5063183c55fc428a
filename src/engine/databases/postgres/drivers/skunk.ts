/**
 * Skunk (Scala). typelevel/skunk modules/core/shared/src/main/scala/SSL.scala, read, not measured: `SSL.None` is the default, `SSL.Trusted` accepts any certificate, a server without TLS is refused unless
 * `withFallback(true)`; the names of hosts are compared only where `TLSParameters` name an algorithm (typelevel/fs2 TLSParameters.scala).
 */
import type { Driver } from '../../family.js'
import type { Option } from '../../judging/options.js'
import { plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, refused, tlsFirst, undecided, unverified, verdict, type Verdict } from '../../judging/verdict.js'

export const skunk: Driver = plainDriver({
  id: 'skunk',
  title: 'Skunk',
  callees: ['Session.single', 'Session.pooled'],
  imports: ['skunk'],
  languages: ['scala'],
  decide,
  plan: () => ({
    set: [{ name: 'ssl', value: 'SSL.System' }],
    remove: [],
    place: 'setting',
    snippet: 'ssl = SSL.System.withTLSParameters(TLSParameters(endpointIdentificationAlgorithm = Some("HTTPS")))',
    advice: 'Write `ssl = SSL.System` with Skunk, and `withTLSParameters` with the algorithm `HTTPS`, by which names are compared.',
  }),
  instead: 'Give `withTLSParameters` the algorithm `HTTPS`, by which names are compared; whether they are cannot be seen from here.',
})

function decide({ connection, settings, title }: Said): Verdict {
  if (connection.notation !== 'settings') return refused('it reads settings only', title)
  const ssl = settings.get('ssl')
  if (ssl === undefined || base.exec(ssl.text)?.[1] === 'None') return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined)
  const [, kind, rest = ''] = base.exec(ssl.text) ?? []
  if (kind === undefined || !/^(?:\.withFallback\((?:true|false)\))?$/.test(rest)) return undecided({ ...ssl, decided: false }, title)
  if (rest === '.withFallback(true)') return verdict(tlsFirst, `\`withFallback(true)\` falls back to cleartext under ${title}`, ssl)
  return kind === 'Trusted' ? verdict(unverified, `\`SSL.Trusted\` accepts any certificate under ${title}`, ssl) : ofSystem(ssl, title)
}

const base = /^SSL\.(None|Trusted|System)\b(.{0,200})$/

function ofSystem(ssl: Option, title: string): Verdict {
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`SSL.System\` alone verifies the chain but not the host name under ${title}`, ssl)
}
