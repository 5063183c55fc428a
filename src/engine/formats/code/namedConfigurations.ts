/** Mappings that a framework finds by the name of a variable: with one setting of one connection in them, and no call that takes them. */
import type { Setting, Site } from '../../model.js'
import type { CodeFile, Frame, GroupPlace } from './file.js'
import { canonical, pathOf } from './path.js'

interface Known {
  /** What the outermost mapping is bound to. */
  readonly variable: RegExp
  readonly entries: (entries: readonly Setting[]) => boolean
}

const has = (entries: readonly Setting[], name: RegExp, said: RegExp | null = null): boolean => entries.some((entry) => name.test(entry.name) && (said === null || (entry.value.kind === 'text' && said.test(entry.value.text.text))))

const ofHaystack = /^haystack\.backends\.(?:elasticsearch|opensearch)\w{0,40}\./

const known: readonly Known[] = [
  // https://django-elasticsearch-dsl.readthedocs.io/en/latest/quickstart.html, https://github.com/django-es/django-opensearch-dsl
  { variable: /^(?:ELASTICSEARCH|OPENSEARCH)_DSL$/, entries: (entries) => has(entries, /^hosts?$/) },
  // https://django-haystack.readthedocs.io/en/master/settings.html#haystack-connections
  { variable: /^HAYSTACK_CONNECTIONS$/, entries: (entries) => has(entries, /^ENGINE$/, ofHaystack) && has(entries, /^URL$/) },
]

/**
 * Files of Laravel that hold nothing else: `config/elasticsearch.php` with `'connections' => ['default' => ['hosts' => […]]]`.
 * https://github.com/cviebrock/laravel-elasticsearch, https://github.com/babenkoivan/elastic-client
 */
function isOfElasticsearch({ path, language }: CodeFile): boolean {
  return language.id === 'php' && /(?:^|\/)config\/(?:elastic(?:search)?(?:[._-]client)?|opensearch(?:[._-]client)?)\.php$/.test(path)
}

export function isNamedConfiguration(file: CodeFile, { call, frame }: GroupPlace, settings: () => readonly Setting[]): boolean {
  if (call !== null) return false
  if (isOfElasticsearch(file)) return frame.kind === 'entry' && has(settings(), /^hosts$/)
  if (file.language.id !== 'python') return false
  const name = variableOf(file, frame)
  const one = name === null ? undefined : known.find(({ variable }) => variable.test(name))
  return one?.entries(settings()) === true
}

/** The name that the outermost mapping is bound to; null: none is. */
function variableOf({ source }: CodeFile, frame: Frame): string | null {
  let at = frame
  for (let depth = 0; at.kind === 'entry' && depth < DEEPEST; depth++) at = at.outer
  const target = at.kind === 'statement' ? at.item?.keys[0] : undefined
  const path = target === undefined ? null : pathOf(target, source)
  return path === null ? null : canonical(path)
}

const DEEPEST = 4

/** `'sslVerification' => null` leaves it to the client. https://github.com/cviebrock/laravel-elasticsearch src/Factory.php */
export function withoutNull(file: CodeFile, entries: readonly Setting[]): readonly Setting[] {
  return isOfElasticsearch(file) ? entries.filter(({ value }) => value.kind !== 'symbol' || !/^null$/i.test(value.name)) : entries
}

/** With the product whose settings all of the file are. */
export function withProduct(file: CodeFile, [first, ...rest]: readonly [Site, ...Site[]]): readonly [Site, ...Site[]] {
  return [first.callee === null && isOfElasticsearch(file) ? { ...first, keyPath: [...first.keyPath, 'elasticsearch'] } : first, ...rest]
}
