/** PHP 8.2 with mysqlnd (measured). A DSN carries nothing of TLS: attributes and flags do. https://www.php.net/manual/en/ref.pdo-mysql.php, https://www.php.net/manual/en/mysqli.real-connect.php */
import type { Connection } from '../../../model.js'
import { isFalse, isNothing, settingOptions, type Option } from '../../judging/options.js'
import { isMissing, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf } from './client.js'
import { byMode } from './modes.js'

const php = ['php']

/** `attr.MYSQL_ATTR_SSL_CA`, `3.PDO::MYSQL_ATTR_SSL_CA`, `options.mysql_attr_ssl_ca`; what is given later holds. */
function attribute(connection: Connection, name: string): Option | undefined {
  return settingOptions(connection).findLast((option) => (option.name.split(/[.:\\]/).at(-1) ?? '').toLowerCase() === name)
}

const triggers = ['mysql_attr_ssl_ca', 'mysql_attr_ssl_capath', 'mysql_attr_ssl_key', 'mysql_attr_ssl_cert', 'mysql_attr_ssl_cipher', 'attr_ssl_ca', 'attr_ssl_capath', 'attr_ssl_key', 'attr_ssl_cert', 'attr_ssl_cipher']

function decidePdo(connection: Connection, title: string): Verdict {
  const asked = triggers.map((name) => attribute(connection, name)).find((option) => option !== undefined && !isNothing(option) && option.text !== '')
  if (asked === undefined) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  // A constant such as `__DIR__ . '/ca.pem'` is something; a variable or `env(…)` may be nothing, and so may what a condition decides.
  if (!asked.decided && /^\{?(?:\$\w|env\(|getenv\(|\$_ENV|config\(|(?:if|else|elseif|unless|switch|case|foreach|for|while)\b)/.test(asked.text)) return undecided(asked, title)
  if (asked.quoted && asked.decided && isMissing(asked.text)) return refused('the CA file is not there', title, asked)
  const verify = attribute(connection, 'mysql_attr_ssl_verify_server_cert') ?? attribute(connection, 'attr_ssl_verify_server_cert')
  if (verify !== undefined && !verify.decided) return undecided(verify, title)
  if (verify !== undefined && (isFalse(verify) || isNothing(verify))) return verdict(unverified, `\`MYSQL_ATTR_SSL_VERIFY_SERVER_CERT\` is off, so ${title} accepts any certificate`, verify)
  return verdict(verified, `\`${shortName(asked)}\` makes ${title} verify chain and host name`, asked)
}

function shortName(option: Option): string {
  return (option.name.split(/[.:\\]/).at(-1) ?? '').toUpperCase()
}

/** Flags of `real_connect`; `opt` and `ca` stand for what `mysqli_options` and `mysqli_ssl_set` were given. */
function decideMysqli(connection: Connection, title: string): Verdict {
  const options = settingOptions(connection)
  const flags = options.filter(({ name }) => /^(?:flags(?:\.\d+)?|\d+)$/.test(name)).filter(({ text }) => /MYSQLI_CLIENT_SSL/.test(text))
  const lax = flags.find(({ text }) => text.includes('MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT'))
  const [flag] = flags
  const ca = options.find(({ name }) => name === 'ca' || name === 'ssl_ca')
  const verify = options.find(({ name }) => name === 'opt' || name === 'MYSQLI_OPT_SSL_VERIFY_SERVER_CERT' || name === 'mysqli_opt_ssl_verify_server_cert')
  const verifies = verify !== undefined && !isFalse(verify)
  // CodeIgniter's own switch, an array or a boolean. https://codeigniter.com/user_guide/database/configuration.html
  const encrypt = options.find(({ name }) => name === 'encrypt' || name.startsWith('encrypt.'))
  if (encrypt !== undefined && !isFalse(encrypt) && !isNothing(encrypt)) return undecided({ ...encrypt, name: 'encrypt', decided: false }, title)
  if (lax !== undefined) return verdict(unverified, `\`MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT\` makes ${title} accept any certificate`, lax)
  // `$tls ? MYSQLI_CLIENT_SSL : 0`
  const chosen = flags.find(({ text }) => /\?[^?]{1,200}:/.test(text))
  if (chosen !== undefined) return undecided({ ...chosen, name: 'flags', decided: false }, title)
  const named = ca !== undefined && !isNothing(ca) && ca.text !== ''
  if (named && verifies && flag === undefined) return verdict(verified, `${title} verifies chain and host name with a CA and \`MYSQLI_OPT_SSL_VERIFY_SERVER_CERT\``, verify)
  if (flag !== undefined) return verdict(unverified, `\`MYSQLI_CLIENT_SSL\` accepts any certificate under ${title}`, flag)
  if (named) return verdict({ kind: 'unknown', reason: 'a CA without a flag was not measured' }, `what a CA alone does under ${title} is not confirmed`, ca)
  // `MYSQL_CLIENT_FLAGS` under a condition: what they are is not in the text.
  const later = options.find(({ name, decided }) => /^flags(?:\.\d+)?$/.test(name) && !decided)
  if (later !== undefined) return undecided(later, title)
  return byMode('disabled', { title, option: null, root: null, store: 'public' })
}

const pdoLines = "[\n  PDO::MYSQL_ATTR_SSL_CA => '<CA_FILE>',\n  PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true,\n]"

export const phpDrivers = [
  driverOf({
    id: 'php-pdo_mysql',
    aliases: ['pdo_mysql', 'laravel', 'doctrine'],
    title: 'PDO with mysqlnd',
    dialects: ['pdo', 'laravel'],
    callees: ['PDO', 'PDOConfig'],
    imports: ['PDO'],
    languages: php,
    // Doctrine's own word. https://www.doctrine-project.org/projects/doctrine-dbal/en/current/reference/configuration.html
    parameters: ['serverVersion'],
    reads: ['keywords', 'settings', 'uri'],
    schemes: /^(?:pdo|mysql|mariadb|mysql2)$/,
    names: new Set(),
    setting: (name) => /ssl/i.test(name),
    decide: (_options, connection) => decidePdo(connection, 'PDO with mysqlnd'),
    plan: () => ({ title: 'PDO', set: [{ name: 'PDO::MYSQL_ATTR_SSL_CA', value: '<CA_FILE>' }, { name: 'PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT', value: 'true' }], remove: [], place: 'setting', mutual: '`PDO::MYSQL_ATTR_SSL_CERT` and `PDO::MYSQL_ATTR_SSL_KEY`', snippet: pdoLines, advice: 'Pass `PDO::MYSQL_ATTR_SSL_CA` and `PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true` among the options of PDO; it reads nothing of TLS from the DSN.' }),
  }),
  driverOf({
    id: 'php-mysqli',
    aliases: ['mysqli'],
    title: 'mysqli with mysqlnd',
    dialects: ['mysqli'],
    callees: ['mysqli', 'mysql_connect', 'mysql_pconnect', 'MysqliConfig', 'mysqli_connect', 'mysqli_real_connect', 'mysqli.real_connect', 'real_connect'],
    languages: php,
    reads: ['settings'],
    schemes: null,
    names: new Set(['ca', 'opt', 'flags', 'ssl_ca', 'encrypt']),
    decide: (_options, connection) => decideMysqli(connection, 'mysqli with mysqlnd'),
    plan: (connection) => ({ title: 'mysqli', set: [{ name: 'MYSQLI_OPT_SSL_VERIFY_SERVER_CERT', value: 'true' }, { name: 'ssl_ca', value: '<CA_FILE>' }], remove: settingOptions(connection).filter(({ text }) => text.includes('MYSQLI_CLIENT_SSL')).map(({ name }) => name), place: 'setting', mutual: 'the first two arguments of `mysqli_ssl_set`', snippet: "mysqli_options($db, MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, true);\nmysqli_ssl_set($db, NULL, NULL, '<CA_FILE>', NULL, NULL);", advice: 'Call `mysqli_options` with `MYSQLI_OPT_SSL_VERIFY_SERVER_CERT` and `mysqli_ssl_set` with the CA before `mysqli_real_connect`, without `MYSQLI_CLIENT_SSL` among its flags.' }),
  }),
]
