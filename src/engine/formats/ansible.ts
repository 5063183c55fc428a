import { sliceText, spanOf } from '../mappedText.js'
import type { Setting, Value } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'

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

/** Other modules with a `host` or a `port`, which is no database's. */
const elsewhere = /(?:^|\.)(?:wait_for|haproxy|mail|add_host)$/

/** `postgresql_user: login_host=db name=shop`, `local_action: wait_for host=web port=80`: a module's arguments in one text, as the mapping that they are; null: it is none. */
export function argumentsOfModule(name: string, value: DataNode): DataNode | null {
  if (value.kind !== 'text' || value.text.text.length > LONGEST_ARGUMENTS || !value.text.text.includes('=')) return null
  const { text } = value.text
  const action = /(?:^|\.)(?:local_action|action)$/.test(name) ? /^\s{0,20}([\w.]{1,80})\s/.exec(text) : null
  const module = action?.[1] ?? name
  if (!elsewhere.test(module) && !products.some(([pattern]) => pattern.test(module))) return null
  const words = wordsOf(text, action?.[0].length ?? 0)
  if (words.length === 0 || !words.every(({ equals }) => equals > 0)) return null
  const entries = elsewhere.test(module) ? [] : words.map(({ from, equals, to }) => entryOf(value, from, equals, to))
  return { kind: 'mapping', entries: action === null ? entries : [{ name: module, span: value.span, value: { kind: 'mapping', entries, span: value.span } }], span: value.span }
}

const LONGEST_ARGUMENTS = 4_000

interface Word {
  readonly from: number
  readonly equals: number
  readonly to: number
}

/** A word ends with a blank that is neither quoted nor in `{{ … }}`. https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_intro.html */
function wordsOf(text: string, start: number): readonly Word[] {
  const words: Word[] = []
  for (let at = start; at < text.length; ) {
    while (/\s/.test(text[at] ?? '')) at++
    const from = at
    let quote = ''
    let depth = 0
    for (; at < text.length && (quote !== '' || depth > 0 || !/\s/.test(text[at] ?? '')); at++) {
      if (text.startsWith('{{', at)) depth++
      else if (text.startsWith('}}', at)) depth--
      else if (depth === 0 && text[at] === quote) quote = ''
      else if (depth === 0 && quote === '' && /["']/.test(text[at] ?? '')) quote = text[at] ?? ''
    }
    const equals = /^\w{1,60}(?==)/.exec(text.slice(from, from + 62))?.[0].length ?? 0
    if (at > from) words.push({ from, equals, to: at })
  }
  return words
}

function entryOf(value: Extract<DataNode, { kind: 'text' }>, from: number, equals: number, to: number): DataEntry {
  const { text } = value.text
  const isQuoted = /["']/.test(text[from + equals + 1] ?? '') && to - from - equals > 2 && text[to - 1] === text[from + equals + 1]
  const [start, end] = isQuoted ? [from + equals + 2, to - 1] : [from + equals + 1, to]
  const span = spanOf(value.text, from, to) ?? value.span
  return { name: text.slice(from, from + equals), span, value: { kind: 'text', text: sliceText(value.text, start, end), span: spanOf(value.text, start, end) ?? span } }
}
