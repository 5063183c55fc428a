/** Methods that set a setting: `setHost`, `withSsl`, `ssl_mode`, `setProperty("ssl", …)`. */
import type { Group, Node } from '../../text/node.js'
import { calleeOf, canonical, keyName, pathOf } from './path.js'

export const MAXIMUM_STEPS = 60

const namedSetter = /^(?:set(?:Property|Attribute|Option|Parameter)?|SetKey|put(?:IfAbsent)?|add(?:DataSource|Connection)?Property|append|(?:with)?(?:Property|Option|Parameter)|(?:p|o)(?:roperty|ption)|setdefault|__setitem__|store|config)$/

/** What a step of a chain, or a call on a name, sets; null: nothing. `value` null: it is switched on. */
export function setOf(method: string, { items }: Group, source: string): { readonly name: string; readonly value: Node | null } | null {
  const [first, second] = items
  if (first === undefined) return /ssl|tls|encrypt|insecure|^trust_?cert$|^trustServerCertificate$|^secure$/i.test(method) ? { name: settingOfMethod(method) ?? method, value: null } : null
  if (first.value === null || first.keys.length > 0) return null
  if (second !== undefined && second.value !== null && namedSetter.test(method)) {
    const name = nameOfKey(first.value, source)
    return name === null ? null : { name, value: second.value }
  }
  if (method === 'applyToClusterSettings') return hostsIn(first.value)
  if (method === 'applyConnectionString') return { name: 'connectionString', value: first.value }
  // Spring's `new RedisSentinelConfiguration().master("m").sentinel("host", 26379)`.
  if (method === 'sentinel' && second !== undefined) return { name: 'sentinels', value: first.value }
  const name = settingOfMethod(method)
  return name === null ? null : { name, value: first.value }
}

/** MongoDB's builder in Java: `applyToClusterSettings(builder -> builder.hosts(…))`; null: it sets others. */
function hostsIn(lambda: Node): { readonly name: string; readonly value: Node } | null {
  let at: Node | undefined = lambda.kind === 'operation' ? lambda.operands.at(-1) : undefined
  for (let steps = 0; at?.kind === 'call' && at.of.kind === 'member' && steps < MAXIMUM_STEPS; steps++) {
    const value = at.group.items[0]?.value ?? null
    if (at.of.name === 'hosts' && value !== null) return { name: 'hosts', value }
    at = at.of.of
  }
  return null
}

/** `props.setProperty("ssl", "true")`, `dataSource.setSslMode("require")`, `config.host("db").port(5432)`: all that a statement sets of one name. */
export function settersOf(value: Node, source: string): { readonly base: string; readonly name: string; readonly value: Node | null }[] {
  const handed = setOfFirst(value, source)
  if (handed !== null) return [handed]
  const found: { name: string; value: Node | null }[] = []
  let at = value
  let innermost = false
  while (at.kind === 'call' && at.of.kind === 'member' && found.length < MAXIMUM_STEPS) {
    const set = setOf(at.of.name, at.group, source)
    if (set !== null) found.push(set)
    innermost = set !== null
    at = at.of.of
  }
  // `Options::new().host(…)`: what the first call makes has no name here.
  const path = found.length === 0 || !innermost ? null : pathOf(at, source)
  return path === null ? [] : found.reverse().map((each) => ({ base: canonical(path), ...each }))
}

/** C: `rd_kafka_conf_set(conf, "bootstrap.servers", "…", errstr, size)` sets it of what it is handed first; null: it is no such call. */
function setOfFirst(value: Node, source: string): { readonly base: string; readonly name: string; readonly value: Node } | null {
  if (value.kind !== 'call' || value.of.kind !== 'word' || !/_conf_set$/.test(value.of.text)) return null
  const [object, name, given] = value.group.items.map((item) => item.value)
  const path = object === undefined || object === null ? null : pathOf(object, source)
  const set = name === undefined || name === null ? null : keyName(name, source)
  return path === null || set === null || given === undefined || given === null ? null : { base: canonical(path), name: set, value: given }
}

/** Rust: `cfg.create_pool(runtime, NoTls)`, `config.connect(NoTls).await?`: what connects says that there is no TLS; null: it says nothing of it. */
export function withoutTls(value: Node, source: string): { readonly base: string; readonly value: Node } | null {
  // `….await?`, `match ….await {`
  let at = (value.kind === 'operation' && value.operands.length === 1 ? value.operands[0] : undefined) ?? (value.kind === 'braced' ? value.of : value)
  for (let steps = 0; (at.kind === 'member' || at.kind === 'call') && steps < MAXIMUM_STEPS; steps++) {
    const given = at.kind === 'call' && at.of.kind === 'member' && connecting.test(at.of.name) ? (at.group.items.find((item) => isNoTls(item.value))?.value ?? null) : null
    const path = given === null || at.kind !== 'call' || at.of.kind !== 'member' ? null : pathOf(at.of.of, source)
    if (given !== null && path !== null && /^[a-z]/.test(path[0] ?? '')) return { base: canonical(path), value: given }
    at = at.of
  }
  return null
}

const connecting = /^(?:connect|connect_raw|create_pool|from_config)$/

function isNoTls(value: Node | null): boolean {
  return value !== null && (value.kind === 'word' || value.kind === 'member') && /(?:^|\.)NoTls$/.test(calleeOf(value))
}

/** A function of the program's own that takes a name and a value: `addParam("sslmode", mode)`, `this.setOption('host', host)`; null: it is none. */
export function ownSetter(value: Node, source: string): { readonly callee: string; readonly name: string; readonly value: Node } | null {
  if (value.kind !== 'call' || value.group.items.length !== 2) return null
  const [first, second] = value.group.items
  const callee = calleeOf(value.of)
  if (first?.value?.kind !== 'string' || second === undefined || second.value === null || first.keys.length > 0 || second.keys.length > 0) return null
  const bare = callee.replace(/^(?:self|this|\$this|[a-z])\./, '')
  const name = ownNames.test(bare) && !otherNames.test(bare) ? keyName(first.value, source) : null
  // `addOption('host', 'the host to use')` describes it.
  const describes = second.value.kind === 'string' && /\s/.test(source.slice(second.value.start, second.value.end))
  return name === null || describes || !/^[\w.-]{2,60}$/.test(name) ? null : { callee, name, value: bareOf(second.value) }
}

/** `dataSourceStr(mode)`, `url.QueryEscape(host)`: the same text, made fit for the place. */
function bareOf(value: Node): Node {
  const [only, ...others] = value.kind === 'call' ? value.group.items : []
  const fits = value.kind === 'call' && others.length === 0 && only?.keys.length === 0 && /(?:quote|quoted|escape|escaped|str|string|urlencode|encodeURIComponent)$/i.test(calleeOf(value.of))
  return fits && only.value !== null ? only.value : value
}

/** `setProperty` is a method of the object around it, which Kotlin's `apply` leaves out. */
const otherNames = /^(?:set|add\w{0,20})?property$|flag|argument|header|cookie|column|field|label|help|desc|item|state|event|listen|class|attr|test/i
const ownNames = /^(?:add|set|put|with|append|write|push|emit|def|maybe)_?[A-Za-z_]{0,20}$|^(?:param|arg|opt|kv|pair|option|setting|property)$/

/** `ssl_mode`, `host`: methods that are named as the setting is, in languages of builders (Rust, Kotlin, Java's records). */
const plainSetter = /^(?:host(?:s|name|addr)?|ip_or_hostname|port|tcp_port|user(?:name)?|password|pass|db_?name|database|s?sl\w{0,40}|tls\w{0,40}|server_?name|trust_cert\w{0,20}|advancedConfiguration|encryption|require_ssl|use_?(?:ssl|tls)|using(?:Ssl|Tls)|.{0,20}cert.{0,20}|\w{0,40}(?:[vV]erif|[iI]nsecure|[uU]nauthorized|[tT]rust[A-Z_]|[cC]ertificate)\w{0,40})$/

/** What builders of single clients call theirs: Scylla's `known_node`, jetcd's `endpoints`, Spring's `connectedTo`. */
const ofClients: Readonly<Record<string, string>> = {
  ...{ url: 'url', Url: 'url', uri: 'uri', uris: 'uris', endpoint: 'endpoint', endpoints: 'endpoints', addEndpoint: 'endpoint', Host: 'host', hosts: 'hosts', target: 'target', server: 'server' },
  ...{ known_node: 'known_node', known_nodes: 'known_nodes', known_node_addr: 'known_node', connectedTo: 'connectedTo', address: 'address', addAddress: 'address' },
  // kafka-rust's `with_security`.
  security: 'security',
}

/** The setting that a method sets: `setHost`, `withSsl`, `SetTLSConfig`, `ssl_mode`; null: it sets none. */
export function settingOfMethod(method: string): string | null {
  const own = /^(?:set|with|Set|With|use|Use|enable|Enable)_?([A-Z]\w{0,60})$/.exec(method)?.[1]
  // MongoDB's builder in Java.
  if (method === 'applyToSslSettings') return 'sslSettings'
  // Cassandra's in Java.
  if (/^[aA]ddContact(?:End)?Points?$/.test(method)) return 'contactPoints'
  if (own !== undefined) return /^[A-Z]{2}/.test(own) ? own : own.charAt(0).toLowerCase() + own.slice(1)
  if (Object.hasOwn(ofClients, method)) return ofClients[method] ?? null
  // Rust: `with_url`
  const snake = /^(?:with|set)_([a-z]\w{0,60})$/.exec(method)?.[1]
  if (snake !== undefined && (plainSetter.test(snake) || Object.hasOwn(ofClients, snake))) return snake
  return plainSetter.test(method) ? method : null
}

/** Of a setting that a program gives by a literal or by a constant of its library. */
export function nameOfKey(node: Node, source: string): string | null {
  if (node.kind === 'string') return keyName(node, source)
  // Ruby's `config.store(:sslmode, mode)`
  if (node.kind === 'word' && source[node.start] === ':') return node.text
  // R2DBC: `option(Option.valueOf("sslMode"), "require")`
  const [named] = node.kind === 'call' && /(?:^|\.)Option\.(?:sensitiveV|v)alueOf$/.test(calleeOf(node.of)) ? node.group.items : []
  return named?.value?.kind === 'string' ? keyName(named.value, source) : constantName(node)
}

/** pgjdbc: `PGProperty.SSL_MODE.getName()` says `sslmode`; Kafka: `ProducerConfig.BOOTSTRAP_SERVERS_CONFIG` says `bootstrap.servers`. */
function constantName(node: Node): string | null {
  const callee = calleeOf(node)
  const constant = /^PGProperty\.([A-Z_]+)/.exec(callee)?.[1]
  if (constant !== undefined) return constant.replaceAll('_', '').toLowerCase()
  // R2DBC: `option(DRIVER, "postgresql")`
  const reactive = /^(?:ConnectionFactoryOptions\.)?(DRIVER|HOST|PORT|USER|PASSWORD|DATABASE|SSL|PROTOCOL)$/.exec(callee)?.[1]
  if (reactive !== undefined) return reactive.toLowerCase()
  const ofProvider = /^(?:Postgresql|MySql|MariadbSql|Mssql)ConnectionFactoryProvider\.([A-Z][A-Z_]{1,40})$/.exec(callee)?.[1]
  if (ofProvider !== undefined) return ofProvider.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const kafka = /(?:^|\.)([A-Z][A-Z_]{2,60})_CONFIG$/.exec(callee)?.[1] ?? /(?:^|\.)(SASL_[A-Z_]{2,40}|SSL_[A-Z_]{2,40})$/.exec(callee)?.[1]
  return kafka === undefined ? null : kafka.replaceAll('_', '.').toLowerCase()
}
