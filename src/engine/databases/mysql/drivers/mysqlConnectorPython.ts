/** mysql-connector-python (connection.py l. 222–231, network.py, constants.py @a5fdd71): without `ssl_verify_cert` it clears the flag when the server offers no TLS. */
import { tlsFirst, undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode } from './modes.js'
import { given } from './pymysql.js'

const title = 'mysql-connector-python'
export const connectorNames: ReadonlySet<string> = new Set(['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity', 'ssl_cipher', 'tls_versions', 'tls_ciphersuites', 'auth_plugin', 'allow_local_infile'])

export function decideConnectorPython(options: Options): Verdict {
  const [disabled, verify, identity, ca] = [options.get('ssl_disabled'), options.get('ssl_verify_cert'), options.get('ssl_verify_identity'), options.get('ssl_ca')]
  const open = [disabled, verify, identity].find((option) => option?.decided === false)
  if (open !== undefined) return undecided(open, title)
  const isOn = (option: typeof disabled) => option !== undefined && given(option) !== null && !/^(?:false|0|no|off)$/i.test(option.text)
  if (disabled !== undefined && isOn(disabled)) return byMode('disabled', { title, option: disabled, root: null, store: 'public' })
  const root = ca === undefined ? null : ca.quoted && ca.decided ? ca.text : 'a file'
  if (verify !== undefined && isOn(verify)) return byMode(isOn(identity) ? 'verify-identity' : 'verify-ca', { title, option: isOn(identity) ? (identity ?? verify) : verify, root, store: 'public' })
  if (identity !== undefined && isOn(identity)) return verdict({ kind: 'unknown', reason: '`ssl_verify_identity` without `ssl_verify_cert`' }, `what \`ssl_verify_identity\` without \`ssl_verify_cert\` does under ${title} is not confirmed`, identity)
  return verdict(tlsFirst, ca === undefined ? `${title} falls back to cleartext unless it is told to verify` : `\`ssl_ca\` without \`ssl_verify_cert\` lets ${title} fall back to cleartext`, ca ?? null, ca === undefined)
}

export const mysqlConnectorPython = driverOf({
  id: title,
  aliases: ['mysql.connector', 'mysqlconnector'],
  title,
  callees: ['mysql.connector.connect', 'mysql.connector.aio.connect', 'mysql.connector.pooling.MySQLConnectionPool', 'MySQLConnectionPool'],
  imports: ['mysql.connector'],
  languages: ['python'],
  reads: ['settings'],
  schemes: null,
  names: connectorNames,
  unknown: 'refused',
  decide: decideConnectorPython,
  plan: () => ({
    title,
    set: [
      { name: 'ssl_ca', value: '<CA_FILE>' },
      { name: 'ssl_verify_cert', value: 'True' },
      { name: 'ssl_verify_identity', value: 'True' },
    ],
    remove: ['ssl_disabled', 'ssl_mode', 'sslmode'],
    place: 'setting',
    mutual: '`ssl_cert` and `ssl_key`',
    snippet: "ssl_ca='<CA_FILE>', ssl_verify_cert=True, ssl_verify_identity=True",
    advice: `Pass \`ssl_ca\`, \`ssl_verify_cert=True\` and \`ssl_verify_identity=True\` to ${title}.`,
  }),
})
