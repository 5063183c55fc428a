/**
 * A pool that is told the class of its data source and the properties of that class, instead of a URL.
 * https://github.com/brettwooldridge/HikariCP#gear-configuration-knobs-baby (dataSourceClassName)
 */
import type { Setting } from '../model.js'
import type { KnownMapping } from './knownMappings.js'
import { productIn } from './products.js'

/** null: no class, or not of a product that is known by it. `dataSource.serverName` beside the class, or a mapping `dataSource`. */
export function dataSourceClass<T extends { readonly name: string }>(entries: readonly T[], toSetting: (entry: T) => Setting): KnownMapping<T> | null {
  const named = entries.find(({ name }) => /(?:^|\.)data-?source-?class-?name$/i.test(name))
  const value = named === undefined ? undefined : toSetting(named).value
  const product = value?.kind === 'text' ? productIn(value.text.text.slice(0, 200).split(/[^A-Za-z0-9]+/)) : null
  if (named === undefined || (product !== 'postgres' && product !== 'mysql')) return null
  const lead = named.name.replace(/data-?source-?class-?name$/i, '')
  const isOwn = ({ name }: T): boolean => name.startsWith(lead) && /^(?:data-?source(?:-?properties)?)(?:\.|$)/i.test(name.slice(lead.length))
  const properties = entries.filter(isOwn).flatMap((entry): readonly Setting[] => {
    const setting = toSetting(entry)
    return setting.value.kind === 'settings' ? setting.value.entries : [{ ...setting, name: setting.name.slice(lead.length).replace(/^[^.]*\./, '') }]
  })
  if (!properties.some(({ name }) => /^server-?names?$/i.test(name))) return null
  const login = entries.filter(({ name }) => name.startsWith(lead) && /^(?:username|password)$/.test(name.slice(lead.length))).map((entry) => ({ ...toSetting(entry), name: entry.name.slice(lead.length) }))
  const taken = new Set(entries.filter((entry) => entry === named || isOwn(entry) || login.some(({ span }) => span.start === toSetting(entry).span.start)))
  return { product, entries: [{ ...toSetting(named), name: 'driverClassName' }, ...login, ...properties.map((setting) => ({ ...setting, name: names[setting.name.toLowerCase().replace(/-/g, '')] ?? setting.name }))], rest: entries.filter((entry) => !taken.has(entry)) }
}

/** As their drivers' families call them. */
const names: Readonly<Record<string, string | undefined>> = { servername: 'host', servernames: 'host', portnumber: 'port', portnumbers: 'port', databasename: 'database' }
