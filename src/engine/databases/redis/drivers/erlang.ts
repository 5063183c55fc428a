/** eredis: `{tls, […]}` goes to `ssl:connect` over a socket that is open already; an empty list, the default, is no TLS. https://hexdocs.pm/eredis/eredis.html; read, not measured. */
import type { Driver } from '../../family.js'
import { otpTls } from '../../judging/otpTls.js'
import { cleartext, refused, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { hardenWith } from './harden.js'
import { judgeWith, noFacts, type Said } from './judge.js'

function decide({ settings, title, scheme }: Said): Verdict {
  if (scheme !== null) return refused('it takes a host, not a URI', title)
  const tls = settings.get('tls')
  if (tls === undefined || /^\[\s*\]$/.test(tls.text)) return verdict(cleartext, `${title} uses no TLS unless \`tls\` asks for it`, tls ?? null, tls === undefined)
  return tls.object ? otpTls(tls, (name) => settings.get(`tls.${name}`), { title, verifies: false, namesHost: false }) : undecided({ ...tls, decided: false }, title)
}

export const eredis: Driver = {
  id: 'eredis',
  aliases: [],
  title: 'eredis',
  recognition: { dialects: [], callees: ['eredis.start_link'], imports: [], languages: ['erlang', 'elixir'] },
  common: false,
  judge: judgeWith({ title: 'eredis', decide, reads: new Set(), refusesUnknown: false, facts: noFacts }),
  harden: hardenWith({ title: 'eredis', query: [], settings: [['tls.verify', 'verify_peer'], ['tls.cacertfile', '<CA_FILE>'], ['tls.server_name_indication', '<HOST>']], snippet: '{tls, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}, {server_name_indication, "<HOST>"}]}', remove: [] }),
}
