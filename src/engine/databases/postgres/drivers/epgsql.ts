/** epgsql: epgsql/epgsql src/commands/epgsql_cmd_connect.erl@28e9f84 (4.8.0), read, not measured. `ssl => true` goes on without TLS when the server has none; only `required` insists. */
import type { Driver } from '../../family.js'
import { isFalse, isNothing, isTrue } from '../../judging/options.js'
import { otpTls } from '../../judging/otpTls.js'
import { plainDriver, type Said } from '../../judging/plainDriver.js'
import { cleartext, tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'

export const epgsql: Driver = plainDriver({
  id: 'epgsql',
  title: 'epgsql',
  callees: ['epgsql.connect', 'epgsqla.connect', 'epgsqli.connect', 'epgsql_pool.start_pool', 'pgapp.connect'],
  languages: ['erlang', 'elixir'],
  decide,
  plan: () => ({
    set: [{ name: 'ssl', value: 'required' }, { name: 'ssl_opts.verify', value: 'verify_peer' }, { name: 'ssl_opts.cacertfile', value: '<CA_FILE>' }, { name: 'ssl_opts.server_name_indication', value: '<HOST>' }],
    remove: ['sslmode'],
    place: 'setting',
    mutual: '`certfile` and `keyfile` in `ssl_opts`',
    snippet: 'ssl => required, ssl_opts => [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}, {server_name_indication, "<HOST>"}]',
    advice: 'Write `ssl => required` and `ssl_opts => [{verify, verify_peer}, {cacertfile, …}, {server_name_indication, Host}]` with epgsql.',
  }),
})

function decide({ settings, title }: Said): Verdict {
  const [ssl, host] = [settings.get('ssl'), settings.get('host')]
  // `epgsql:connect(Options)`: a single argument is all of them.
  if (settings.size === 1 && host !== undefined && !host.quoted && !host.decided) return undecided(host, title)
  if (ssl === undefined || isNothing(ssl) || isFalse(ssl)) return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined)
  if (isTrue(ssl)) return verdict(tlsFirst, `\`ssl => true\` falls back to cleartext under ${title}; only \`required\` insists on TLS`, ssl)
  if (!/^:?required$/.test(ssl.text)) return undecided({ ...ssl, decided: false }, title)
  const list = settings.get('ssl_opts')
  if (list !== undefined && !list.object) return undecided({ ...list, decided: false }, title)
  return otpTls(ssl, (name) => settings.get(`ssl_opts.${name}`), { title, verifies: false, namesHost: false })
}
