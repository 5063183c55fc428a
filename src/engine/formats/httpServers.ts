/**
 * Servers that are reached over HTTP, in configurations of programs: Kibana's `elasticsearch.hosts`, Telegraf's `[[outputs.influxdb]]`, Vector's
 * and Grafana's `type: elasticsearch` beside a URL. A name or a type says of which product the URL is.
 */
import { sliceText, spanOf } from '../mappedText.js'
import type { Setting, Value } from '../model.js'

export interface HttpServer {
  /** A name that the family knows, for the settings to stand below. */
  readonly product: string
  readonly entries: readonly Setting[]
}

/** One for each URL: another of the list may be without TLS. `beside`: what stands next to the mapping. */
export function httpServers(keyPath: readonly string[], entries: readonly Setting[], beside: () => readonly Setting[], isRead: (name: string) => boolean): HttpServer[] {
  const around = [keyPath.slice(-2).join('.'), keyPath.at(-1) ?? ''].map(productCalled).find((product) => product !== null) ?? null
  const own = productOfType(entries) ?? around ?? (keyPath.at(-1) === 'config' ? null : inClient(keyPath))
  return entries.flatMap((entry, i): HttpServer[] => {
    const named = addressNamed(entry.name) ?? namedByHost(entry)
    const product = named === null ? null : (named.product ?? own)
    if (product === null || named === null || elsewhere.test(keyPath.at(-1) ?? '')) return []
    const urls = isRead(entry.name) && entry.value.kind === 'text' && wholeUrl.test(entry.value.text.text) ? [] : urlsIn(entry.value)
    const switches = urls.length === 0 ? [] : switchesOf(entries.slice(Math.max(0, i - nearest), i + nearest), named.product === null ? '' : named.prefix, beside)
    return urls.slice(0, mostServers).map((value) => ({ product, entries: [{ name: 'url', span: value.span, value }, ...switches] }))
  })
}

/** More than connections of one file are judged. */
const mostServers = 5000
/** Neighbours to each side: keeps a mapping of 100,000 names linear. */
const nearest = 100

/** What stands below these are links for people, or the ports of containers. */
const elsewhere = /^(?:annotations|labels|links|images?|sources|maintainers|repositories|homepage|ports|healthcheck)$/i

/** `elasticsearch`, `output.elasticsearch`, `outputs.influxdb_v2`, `elasticsearch-source`. */
function productCalled(name: string): string | null {
  const found = /^(?:(?:out|in)puts?\.|(?:external|app|default|spring\.data)[._-]?)?(elastic_?search|opensearch|elastic|influx(?:_?db)?)(?:_v?[123]|_listener|_?(?:config(?:uration)?|settings|options|connection|client|server|cluster|database|db|storage|exporter|sink|output))?$/i.exec(name.slice(0, 80))?.[1]
  return found === undefined ? null : productOf(found)
}

const productOf = (word: string): string => (/^influx/i.test(word) ? 'influxdb' : /^open/i.test(word) ? 'opensearch' : 'elasticsearch')

/** `type: elasticsearch` (Vector, Grafana, Fleet), `@type opensearch` (Fluentd), a sink of Kafka Connect. */
function productOfType(entries: readonly Setting[]): string | null {
  const type = entries.find(({ name }) => /^(?:@?type|kind|connector\.class|connector)$/.test(name))?.value
  if (type?.kind !== 'text') return null
  const found = /^(?:grafana-)?(elasticsearch|opensearch|influxdb)(?:_(?:logs|metrics))?(?:-\d{1,2}|-datasource)?$|\.(elasticsearch|opensearch|influxdb)\.[\w.]{0,80}Connector$/i.exec(type.text.text.slice(0, 160))
  return found === null ? null : productOf(found[1] ?? found[2] ?? '')
}

/** `elasticsearch: { client: { url: … } }` */
function inClient(keyPath: readonly string[]): string | null {
  return /^(?:client|server|connection|default|config|http|endpoint)$/i.test(keyPath.at(-1) ?? '') ? productCalled(keyPath.at(-2) ?? '') : null
}

interface Named {
  /** null: the mapping must say it. */
  readonly product: string | null
  /** In front of the words that belong to it: `elasticsearch`. */
  readonly prefix: string
}

/** `elasticsearch.hosts`, `GRAYLOG_ELASTICSEARCH_HOSTS`, `elasticsearchHosts`; `hosts` alone. */
function addressNamed(name: string): Named | null {
  if (addresses.test(name)) return { product: null, prefix: '' }
  const words = /^((?:[\w-]{1,40}\.){0,4}|[\w-]{0,60}?[_-])?(elastic_?search|opensearch|influx_?db|ES|INFLUX)(?:_?SETTINGS)?([._-]|(?=[A-Z][a-z]))((?:connection|server|client)[._-])?(\w[\w-]{1,20})$/i.exec(name.slice(0, 160))
  const [, before = '', product = '', , , rest = ''] = words ?? []
  // `es` is a word of its own; `RESOURCES_HOST` is not.
  if (product === '' || !addresses.test(rest) || (/^(?:es|influx)$/i.test(product) && !(before === '' && /^[A-Z]+$/.test(product)))) return null
  return { product: productOf(/^es$/i.test(product) ? 'elasticsearch' : product), prefix: `${before}${product}` }
}

/** `SEARCH_ENDPOINT: http://opensearch:9200`: the host and its port say whose it is. */
function namedByHost({ name, value }: Setting): Named | null {
  if (value.kind !== 'text' || !/(?:^|[._-])(?:ur[li]s?|endpoints?|hosts?|address(?:es)?|nodes?|servers?)$/i.test(name.slice(-40))) return null
  const product = /^https?:\/\/(?:[^/@\s]{1,200}@)?(?:[\w-]{1,60}-)?(elasticsearch|opensearch)(?:[.-][\w.-]{1,200})?:9200\/?$/i.exec(value.text.text.slice(0, 600))?.[1]
  return product === undefined ? null : { product: productOf(product), prefix: name }
}

const addresses = /^(?:connection[._-]?url|(?:server|node|base|api)?[._-]?(?:urls?|uris?|endpoints?|address(?:es)?)|hosts?|nodes?|servers?)$/i

/** Whole ones; what is a link to a page of somebody has a path or a name that says so. */
function urlsIn(value: Value): Value[] {
  if (value.kind === 'settings') return value.entries.length > 0 && value.entries.every(({ name }) => /^\d+$/.test(name)) ? value.entries.flatMap((entry) => (entry.value.kind === 'text' ? urlsIn(entry.value) : [])) : []
  if (value.kind !== 'text' || value.text.text.length > longest || !value.text.text.includes('://')) return []
  const written = value.text.text
  // `'["http://a:9200"]'`, `http://a:9200,http://b:9200`
  return [...written.matchAll(/[^\s,;"'[\]]{1,500}/g)].flatMap(({ 0: one, index }): Value[] => {
    if (!wholeUrl.test(one) || isLink.test(one)) return []
    const text = sliceText(value.text, index, index + one.length)
    return [{ kind: 'text', text, span: spanOf(text) ?? value.span }]
  })
}

const longest = 4000
const wholeUrl = /^https?:\/\/(?:[^/@\s]{1,200}@)?[\w.:{}$()\uE000-]{1,260}(?:\/[\w\uE000-]{0,60})?\/?$/i
const isLink = /^https?:\/\/(?:www|docs?|github|artifacts|helm|charts?)\./i

/** What is said of TLS: all of the mapping, or what begins with the same words, without them. */
function switchesOf(entries: readonly Setting[], prefix: string, beside: () => readonly Setting[]): Setting[] {
  const own = prefix === '' ? entries : entries.flatMap((entry) => (entry.name.length > prefix.length && entry.name.startsWith(prefix) ? [{ ...entry, name: entry.name.slice(prefix.length + (/^[._-]/.test(entry.name[prefix.length] ?? '') ? 1 : 0)) }] : []))
  const login = own.filter(({ name }) => /^(?:user|username|password|pass)$/i.test(name))
  // Grafana keeps them in `jsonData`.
  const inner = own.find(({ name }) => name === 'jsonData')?.value
  const said = [...own, ...(inner?.kind === 'settings' ? inner.entries : []), ...(prefix === '' && own.length === 1 ? beside() : [])]
  return [...login, ...said.filter(({ name }) => ofTls.test(name))]
}

const ofTls = /ssl|tls|verif|insecure|cert|trust/i
