/** One table of what functions that are handed a mapping give back, by the last step of their names. */
import type { Group } from '../../text/node.js'
import { keyName } from './path.js'

/** The object itself, or one that says the same. */
export const sameObject: readonly string[] = ['freeze', 'deepFreeze', 'seal', 'preventExtensions', 'structuredClone', 'cloneDeep', 'deepcopy', 'MappingProxyType']

/** Another mapping that says the same, unless they are told more. */
export const copyMakers: readonly string[] = [...sameObject, 'dict', 'OrderedDict']

/** The mapping or what is no mapping at all: they hand it on, look at it, say that it will do, or make a text of it. */
export function handsOn(name: string): boolean {
  return own.has(name) || alike.test(name)
}

const own: ReadonlySet<string> = new Set(copyMakers)
const alike = /^(?:parse|stringify|(?:deep_?)?(?:clone|copy|dup)\w{0,10}|(?:deep)?freeze|valid\w{0,20}|assert\w{0,20}|check\w{0,20}|with_indifferent_access|\w{0,10}symbolize_keys|to_h|to_unsafe_h|Ok|not|keys|len|typeof|is\w{0,20}|vars|asdict|items|format(?:_map)?|sprintf|interpolate|join|urlencode|build_query)$/i

/** Some of it: Ruby's methods, functions of lodash and Ramda, PHP's. */
export const selecting = /^(?:omit\w{0,5}|pick\w{0,5}|except|slice|reject|select|filter\w{0,5}|without|filter_map|transform_values|array_(?:filter|diff\w{0,10}|intersect\w{0,10}|map))$/

/** Names of settings without which a connection may be less than it was. */
export const ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|^ca(?:file)?$|^secure|options|args/i

export function saysTls({ items }: Group, source: string): boolean {
  return items.some(({ keys }) => ofTls.test(keyName(keys[0], source) ?? ''))
}
