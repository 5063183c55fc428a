/**
 * The configuration of an application that is a program itself, in PHP, Ruby, Flask (`app.config['MYSQL_HOST']`) and Scrapy, and of what JavaScript hands variables to: constants (`define('DB_HOST', …)`), members (`$CFG->dbhost`,
 * `gitlab_rails['db_host']`), variables (`$wgDBserver`) and properties of a class name a database together.
 */
import type { Candidate, Setting, Site } from '../../model.js'
import { prefixedSettings } from '../prefixedSettings.js'
import { productMapping } from '../productMapping.js'
import type { Item } from '../../text/node.js'
import { calleeOfCall } from './callees.js'
import type { CodeFile } from './file.js'
import { canonical, keyName } from './path.js'
import { holeAs } from './textOf.js'
import { entriesOf, valueOf } from './valueOf.js'

export function assignedCandidates(file: CodeFile): Candidate[] {
  if (!['php', 'ruby', 'python', 'javascript', 'typescript'].includes(file.language.id)) return []
  return ownedIn(file)
}

function ownedIn(file: CodeFile): Candidate[] {
  // Variables are for programs of any language, and what a module of settings says is read in other files.
  const isHanded = (owner: string): boolean => file.language.id === 'javascript' || file.language.id === 'typescript' || (owner === '' && isPythonSettings(file) && !isSpider(file))
  return [...ownersIn(file)].flatMap(([run, entries]): Candidate[] => {
    const owner = run.replace(/#.*/s, '')
    if (entries.some(isAsked)) return []
    const prefixed = prefixedSettings(entries, (entry) => entry, file.vocabulary).map(({ names, entries: all, own }) => ({ names, all: wordPress(all, entries), own, callee: callee(entries) }))
    if (/^cfg\.Servers\.\w+$/.test(owner) && entries.some(({ name }) => name === 'host')) return [candidateOf(owner, ['mysql'], phpMyAdmin(entries), entries, 'mysqli_real_connect')]
    // `class JConfig { public $dbtype = 'mysqli'; public $host = … }`
    const mapping = owner === '' && prefixed.length === 0 && entries.some(({ name }) => name === 'dbtype') ? productMapping([], entries, () => []) : null
    const found = [...prefixed.map(({ names, all, own, callee: given }) => candidateOf(owner, names, all, own, given)), ...(mapping === null ? [] : [candidateOf(owner, [mapping.name ?? ''], mapping.entries, entries.filter(({ name }) => /^(?:db\w*|host|user|password)$/.test(name)), null)])]
    return isHanded(owner) ? found.map((candidate) => ({ ...candidate, within: { language: 'dotenv', imports: [] } })) : found
  })
}

const hostOfProduct = /^(?:[A-Z][A-Z0-9]{0,30}_){0,3}(?:REDIS|MYSQL|POSTGRES(?:QL)?|MONGO(?:DB)?)_HOST$/

/** What is given values, by what they are given to: '' for constants, variables and properties. */
function ownersIn(file: CodeFile): ReadonlyMap<string, readonly Setting[]> {
  const owners = new Map<string, Setting[]>()
  const runs = new Map<string, string>()
  const put = (owner: string, setting: Setting): void => {
    const run = runs.get(owner) ?? owner
    const known = owners.get(run)
    if (known === undefined) owners.set(run, [setting])
    else if (known.some(({ name }) => name === setting.name)) {
      // Given again: what another branch of the program says, or another server.
      const next = `${owner}#${String(setting.span.start)}`
      runs.set(owner, next)
      owners.set(next, [setting])
    } else if (known.length < mostSettings) known.push(setting)
  }
  if (file.language.id === 'javascript' || file.language.id === 'typescript') return variablesHanded(file)
  const hasSpiders = isSpider(file)
  const isConfiguration = isPythonSettings(file)
  for (const { path, item } of file.found.assignments) {
    const steps = canonical(path).replaceAll('$', '').split('.')
    const name = steps.at(-1) ?? ''
    const owner = steps.slice(0, -1).join('.')
    // What is handed to a call by its name is told there.
    if (item.value === null || !interesting.test(name) || file.found.uses.has(canonical(path)) || (file.language.id === 'ruby' && (owner === '' || owner === 'ENV')) || (file.language.id === 'python' && !/(?:^|\.)config$/.test(owner) && !(owner === '' && ((hasSpiders && /^[A-Z]/.test(name)) || (isConfiguration && isConstant(file, name, item) && isPlain(file, name, item)))))) continue
    put(owner, { name, value: valueOf(file, item.value), span: { start: item.start, end: item.end } })
  }
  if (file.language.id === 'php') {
    for (const setting of constantsIn(file)) put('', setting)
    for (const { group, call } of file.found.groups) {
      // `$CONFIG = ['dbtype' => 'mysql', 'dbhost' => …]`
      if (call !== null || !group.items.some(({ keys }) => /^(?:dbhost|dbserver)$/i.test(keyName(keys[0], file.source) ?? ''))) continue
      for (const setting of entriesOf(file, group)) put(String(group.start), setting)
    }
  }
  if (file.language.id === 'python') {
    for (const { group, call } of file.found.groups) {
      // Flask-Caching's `config = {'CACHE_REDIS_HOST': …}`, handed on with `from_mapping` or as `config=`; not `{'REDIS_HOST': 'redis_host'}`.
      if (call !== null || !group.items.some(({ keys }) => hostOfProduct.test(keyName(keys[0], file.source) ?? ''))) continue
      const settings = entriesOf(file, group)
      if (settings.some(isNameOfItself)) continue
      for (const setting of settings) put(String(group.start), setting)
    }
  }
  const signs = (owners.get(runs.get('') ?? '') ?? []).filter(({ name }) => wordPressSigns.test(name))
  // What stands once holds for all branches.
  for (const [run, settings] of owners) if (run.replace(/#.*/s, '') === '') settings.push(...signs.filter(({ name }) => !settings.some((other) => other.name === name)))
  return owners
}

/** `settings.py`, `config/base.py`: modules that hold what the rest of a program reads. */
const pythonSettings = /(?:^|\/)(?:(?:\w{1,40}_)?(?:settings|config|conf|configuration)(?:_\w{1,40})?|(?:settings|config|conf)\/\w{1,60})\.py$/i

const isPythonSettings = ({ language, path }: CodeFile): boolean => language.id === 'python' && pythonSettings.test(path)

/** In capitals, or a field of Pydantic's: `redis_host: str = "redis"`. */
function isConstant({ source }: CodeFile, name: string, { start }: Item): boolean {
  return /^[A-Z]/.test(name) || /^\s{0,9}:\s{0,9}[A-Za-z]/.test(source.slice(start + name.length, start + name.length + 20))
}

/** `REDIS_HOST = "redis"` of a module or a class that nothing else in the file reads: neither a text that it is put into, nor what a variable may replace. */
function isPlain({ source, functions }: CodeFile, name: string, { value, start }: Item): boolean {
  if (value?.kind === 'string' && keyName(value, source)?.toLowerCase() === name.toLowerCase()) return false
  const isLiteral = value?.kind === 'string' ? value.tokens.length === 1 && value.tokens[0]?.literal?.holes.length === 0 : value?.kind === 'word'
  return isLiteral && (functions?.at(start) ?? null) === null && [...source.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length === 1
}

/** Scrapy's settings, which its pipelines read. https://docs.scrapy.org/en/latest/topics/settings.html */
const isSpider = (file: CodeFile): boolean => file.language.id === 'python' && file.found.assignments.some(({ path }) => path.length === 1 && spiderSigns.test(path[0] ?? ''))

const spiderSigns = /^(?:BOT_NAME|SPIDER_MODULES|ITEM_PIPELINES)$/

/** `env: { DB_HOST: 'db' }` of pm2's file, of a child process, of a function in the cloud: each mapping for itself. https://pm2.keymetrics.io/docs/usage/application-declaration/ */
function variablesHanded(file: CodeFile): ReadonlyMap<string, readonly Setting[]> {
  const found = file.found.groups.flatMap(({ group }) => group.items.flatMap(({ keys, value }): [string, readonly Setting[]][] => {
    if (keys.length !== 1 || value?.kind !== 'group' || value.group.bracket !== '{' || !/^(?:env(?:_\w{1,40})?|environment)$/.test(keyName(keys[0], file.source) ?? '')) return []
    const settings = entriesOf(file, value.group).filter(({ name }) => /^[A-Z][A-Z0-9_]{1,80}$/.test(name)).slice(0, mostSettings)
    // `{ REDIS_HOST: 'REDIS_HOST' }` names the variable.
    return settings.some(isNameOfItself) ? [] : [[String(value.start), settings]]
  }))
  return new Map(found)
}

const isNameOfItself = ({ name, value }: Setting): boolean => value.kind === 'text' && value.text.text.toLowerCase() === name.toLowerCase()

const wordPressSigns = /^(?:DB_CHARSET|DB_COLLATE|MYSQL_CLIENT_FLAGS|table_prefix)$/

const hostLike = /host|server/i

/** `$this->option('redis-host')`: what a user is asked for goes somewhere else. */
const isAsked = ({ name, value }: Setting): boolean => hostLike.test(name) && value.kind === 'symbol' && /->|\$(?!_ENV|_SERVER)\w/.test(value.name)

const mostSettings = 200
/** A name of a database's settings, or of an application that has them. */
const interesting = /^(?:\w{0,60}(?:host\w{0,5}|server|port|user\w{0,5}|pass\w{0,5}|name|type|driver|db\w{0,20}|adapter|engine|dialect|database|ssl\w{0,20}|tls\w{0,20}|sslmode|scheme|client_flags|charset|collate|encrypt\w{0,20}|options)|table_prefix)$/i

/** `define('DB_HOST', …)`, Bedrock's `Config::define('DB_HOST', …)`. */
function constantsIn(file: CodeFile): Setting[] {
  return file.found.groups.flatMap(({ group, call }): Setting[] => {
    const [first, second] = group.items
    if (call === null || first?.value?.kind !== 'string' || second?.value === null || second === undefined || !/^(?:Config\.)?define$/.test(calleeOfCall(file, call))) return []
    const name = keyName(first.value, file.source)
    return name === null || !interesting.test(name) ? [] : [{ name, value: valueOf(file, second.value), span: { start: call.start, end: call.end } }]
  })
}

/** Its flags have a name of their own. https://developer.wordpress.org/reference/classes/wpdb/db_connect/ */
function wordPress(entries: readonly Setting[], all: readonly Setting[]): readonly Setting[] {
  const flags = all.find(({ name }) => name === 'MYSQL_CLIENT_FLAGS')
  return flags === undefined ? entries : [...entries, { ...flags, name: 'flags' }]
}

/** `ssl` is a switch of its own; what mysqli is told then depends on others. https://docs.phpmyadmin.net/en/latest/config.html#cfg_Servers_ssl */
function phpMyAdmin(entries: readonly Setting[]): readonly Setting[] {
  const others = entries.filter(({ name }) => !name.startsWith('ssl'))
  const ssl = entries.find(({ name, value }) => name === 'ssl' && !(value.kind === 'symbol' && /^(?:false|0)$/i.test(value.name)))
  return ssl === undefined ? others : [...others, { ...ssl, name: 'flags', value: { kind: 'text', text: holeAs('ssl', ssl.value.span), span: ssl.value.span } }]
}

/** WordPress hands them to mysqli. */
const callee = (entries: readonly Setting[]): string | null => (entries.some(({ name }) => wordPressSigns.test(name)) && entries.some(({ name }) => name === 'DB_HOST') ? 'mysqli_real_connect' : null)

function candidateOf(owner: string, names: readonly string[], entries: readonly Setting[], own: readonly Setting[], given: string | null): Candidate {
  const places = own.filter(({ name }) => hostLike.test(name) || /^(?:name|user\w*|port|pass\w*|database|driver)$/i.test(name))
  const spans = (places.length > 0 ? places : own.length === 0 ? entries : own).map(({ span }) => span)
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const site: Site = { callee: given, position: null, keyPath: [...(/^\d*$/.test(owner) ? [] : owner.split('.')), ...names], neighbours: [], span }
  return { kind: 'settings', entries, span, sites: [site], place: 'code', use: 'value', encoding: 'plain' }
}
