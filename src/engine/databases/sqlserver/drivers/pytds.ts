/** Python's pytds, read, not measured: denisenkom/pytds src/pytds/__init__.py@66b1794 (without `cafile` it says that it knows no encryption), src/pytds/tls.py (`VERIFY_PEER`, and the name unless `validate_host` is off). */
import { isFalse, isNothing, isTrue } from '../../judging/options.js'
import { plainDriver, says, type Said } from '../../judging/plainDriver.js'
import { anchorOf, undecided, verdict, type Verdict } from '../../judging/verdict.js'

export const pytds = plainDriver({
  id: 'pytds',
  aliases: ['python-tds', 'sqlalchemy-pytds'],
  title: 'pytds',
  dialects: ['pytds'],
  callees: ['pytds.connect'],
  imports: ['pytds'],
  languages: ['python'],
  decide,
  plan: () => ({ set: [{ name: 'cafile', value: '<CA_FILE>' }], remove: ['validate_host', 'enc_login_only'], place: 'setting', snippet: "cafile='<CA_FILE>'", advice: 'Pass `cafile` to pytds, and leave `validate_host` on and `enc_login_only` off.' }),
})

function decide(said: Said): Verdict {
  const [file, host, login] = ['cafile', 'validate_host', 'enc_login_only'].map((name) => said.settings.get(name))
  if (file === undefined || (!file.quoted && isNothing(file)) || file.text === '') return says(said, 'cleartext', file, 'a connection without `cafile`', 'never uses TLS')
  // `certifi.where()` is always a file.
  if (!file.quoted && !/^certifi\.where\(\)$/.test(file.text)) return undecided({ ...file, decided: false }, said.title)
  if (!file.decided) return undecided(file, said.title)
  if (login !== undefined && !isFalse(login)) return isTrue(login) ? says(said, 'cleartext', login, '`enc_login_only`', 'encrypts the login and nothing else') : undecided({ ...login, decided: false }, said.title)
  if (host === undefined || isTrue(host)) return says(said, 'verified', file, '`cafile`', 'verifies chain and host name')
  if (!isFalse(host)) return undecided({ ...host, decided: false }, said.title)
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: file.quoted ? anchorOf(file.text) : 'public' }, `\`validate_host=False\` makes ${said.title} verify the chain but not the host name`, host)
}
