/**
 * MariaDB's connector for Python, read, not measured: mariadb_connection.c@0ce5a58 hands its arguments to MariaDB's client library, `mysql_ssl_set` and `MYSQL_OPT_SSL_VERIFY_SERVER_CERT`,
 * as MariaDB's programs do, which were measured; connections.py: a mapping `ssl` is `ssl_ca` and so on.
 */
import { tlsFirst, undecided, verdict, verified } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { given } from './pymysql.js'

const title = "MariaDB's connector for Python"

export const mariadbPython = driverOf({
  id: 'mariadb-connector-python',
  aliases: ['mariadb-python'],
  title,
  callees: ['mariadb.connect', 'mariadb.ConnectionPool'],
  imports: ['mariadb'],
  languages: ['python'],
  reads: ['settings'],
  schemes: null,
  names: new Set(['ssl', 'ssl_ca', 'ssl_capath', 'ssl_cert', 'ssl_key', 'ssl_cipher', 'ssl_crl', 'ssl_crlpath', 'ssl_verify_cert', 'tls_version', 'tls_fp', 'tls_fp_list', 'tls_peer_fp', 'tls_peer_fp_list']),
  decide,
  plan: () => ({
    title,
    set: [
      { name: 'ssl_ca', value: '<CA_FILE>' },
      { name: 'ssl_verify_cert', value: 'True' },
    ],
    remove: ['ssl_disabled', 'ssl_verify_identity', 'ssl_mode', 'sslmode'],
    place: 'setting',
    mutual: '`ssl_cert` and `ssl_key`',
    snippet: "ssl_ca='<CA_FILE>', ssl_verify_cert=True",
    advice: `Pass \`ssl_ca\` and \`ssl_verify_cert=True\` to ${title}.`,
  }),
})

function decide(options: Options) {
  const [verify, fingerprint] = [options.get('ssl_verify_cert'), [...options.values()].find(({ name }) => name.startsWith('tls_'))]
  if (verify !== undefined && !verify.decided) return undecided(verify, title)
  if (verify !== undefined && given(verify) !== null) return verdict(verified, `\`ssl_verify_cert\` verifies chain and host name under ${title}`, verify)
  if (fingerprint?.name.includes('fp') === true) return undecided({ ...fingerprint, decided: false }, title)
  const asked = [...options.values()].find((option) => option.name.startsWith('ssl') && option !== verify && given(option) !== null)
  return verdict(tlsFirst, asked === undefined ? `${title} uses TLS at most where the server offers it` : `\`${asked.name.split('.', 1)[0] ?? 'ssl'}\` without \`ssl_verify_cert\` lets ${title} go on in cleartext`, asked ?? null, asked === undefined)
}
