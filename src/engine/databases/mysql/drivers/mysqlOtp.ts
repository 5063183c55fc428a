/** mysql-otp: mysql-otp/mysql-otp src/mysql_protocol.erl@1afd596, read, not measured. `{ssl, List}` insists on TLS, sets `verify_peer` and hands over the host's name unless the list says otherwise. */
import { otpTls } from '../../judging/otpTls.js'
import { isNothing } from '../../judging/options.js'
import { refused, undecided } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode } from './modes.js'

const title = 'mysql-otp'

export const mysqlOtp = driverOf({
  id: 'mysql-otp',
  title,
  callees: ['mysql.start_link', 'mysql_poolboy.add_pool', 'mysql_poolboy.child_spec'],
  languages: ['erlang'],
  reads: ['settings'],
  schemes: null,
  names: new Set(['ssl']),
  decide,
  plan: () => ({
    title,
    set: [{ name: 'ssl.cacertfile', value: '<CA_FILE>' }, { name: 'ssl.verify', value: 'verify_peer' }],
    remove: ['ssl_mode', 'sslmode', 'ssl.server_name_indication', 'ssl.verify_fun'],
    place: 'setting',
    mutual: '`certfile` and `keyfile` in `ssl`',
    snippet: '{ssl, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}]}',
    advice: 'Write `{ssl, [{verify, verify_peer}, {cacertfile, …}]}` with mysql-otp; it compares the host name itself.',
  }),
})

function decide(options: Options) {
  const ssl = options.get('ssl')
  if (ssl === undefined || isNothing(ssl)) return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'private' })
  if (!ssl.object && /^(?:true|false)$/.test(ssl.text)) return refused('`ssl` takes a list of options', title, ssl)
  if (!ssl.object && ssl.text !== '[]') return undecided({ ...ssl, decided: false }, title)
  return otpTls(ssl, (name) => options.get(`ssl.${name}`), { title, verifies: true, namesHost: true })
}
