import type { Setting, Value } from '../model.js'

/** What an Ansible module is told of the server that it changes, under the names that drivers know; null: this is none. */
export interface AnsibleLogin {
  readonly product: string
  readonly entries: readonly Setting[]
}

const products: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[._])postgresql_\w+$/, 'postgres'],
  [/(?:^|[._])mysql_\w+$/, 'mysql'],
  [/(?:^|[._])mongodb_\w+$/, 'mongodb'],
]

/** https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_db_module.html, …/mysql/mysql_db_module.html, …/mongodb/mongodb_user_module.html */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  postgres: { login_host: 'host', login_user: 'user', login_password: 'password', login_port: 'port', port: 'port', login_db: 'database', db: 'database', ssl_mode: 'sslmode', ca_cert: 'sslrootcert', ssl_rootcert: 'sslrootcert' },
  // The four of TLS are members of PyMySQL's `ssl`. https://github.com/ansible-collections/community.mysql plugins/module_utils/mysql.py@8d380a9 `mysql_connect`
  mysql: { login_host: 'host', login_user: 'user', login_password: 'password', login_port: 'port', ca_cert: 'ssl.ca', ssl_ca: 'ssl.ca', client_cert: 'ssl.cert', ssl_cert: 'ssl.cert', client_key: 'ssl.key', ssl_key: 'ssl.key', check_hostname: 'ssl.check_hostname' },
  mongodb: { login_host: 'host', login_port: 'port', login_user: 'username', login_password: 'password', ssl: 'tls', tls: 'tls', ssl_cert_reqs: 'ssl_cert_reqs' },
}

export function ansibleLogin(module: string, settings: readonly Setting[]): AnsibleLogin | null {
  const product = products.find(([pattern]) => pattern.test(module))?.[1]
  if (product === undefined || !settings.some(({ name }) => name === 'login_host')) return null
  const known = names[product] ?? {}
  const entries = settings.flatMap((setting) => (known[setting.name] === undefined ? [] : [{ ...setting, name: known[setting.name] ?? '', value: truth(setting.value) }]))
  return { product, entries: nested(entries, 'ssl') }
}

/** `ssl.ca` and `ssl.key` are members of one mapping, `ssl`. */
function nested(entries: readonly Setting[], name: string): readonly Setting[] {
  const members = entries.filter((entry) => entry.name.startsWith(`${name}.`))
  const [first] = members
  if (first === undefined) return entries
  const mapping: Setting = { name, span: first.span, value: { kind: 'settings', span: first.span, entries: members.map((entry) => ({ ...entry, name: entry.name.slice(name.length + 1) })) } }
  return [...entries.filter((entry) => !members.includes(entry)), mapping]
}

/** YAML of Ansible's day: `ssl: no`. */
function truth(value: Value): Value {
  if (value.kind !== 'symbol' && !(value.kind === 'text' && value.text.text.length < 4)) return value
  const word = value.kind === 'symbol' ? value.name : value.text.text
  return /^(?:no|off)$/i.test(word) ? { kind: 'symbol', name: 'false', span: value.span } : /^(?:yes|on)$/i.test(word) ? { kind: 'symbol', name: 'true', span: value.span } : value
}
