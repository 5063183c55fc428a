import type { Vocabulary } from '../model.js'
import { settingName } from './place.js'

/** Names with values by what stands in front of the name that counts: `spring.datasource.url` and `spring.datasource.username` are `url` and `username` under `spring.datasource`. */
export function groupsOf<T extends { readonly name: string }>(entries: readonly T[], vocabulary: Vocabulary): [string[], T[]][] {
  const groups = new Map<string, T[]>()
  for (const written of entries) {
    // `redis.host.name`
    const entry = /\.host\.(?:name|port)$/.test(written.name) ? { ...written, name: written.name.replace(/host\.name$/, 'hostname').replace(/host\.port$/, 'port') } : written
    const name = settingName(entry.name, vocabulary)
    const before = entry.name.slice(0, Math.max(0, entry.name.length - name.length - 1))
    // `spring.kafka.properties.security.protocol` stands beside `spring.kafka.bootstrap-servers`.
    const prefix = (name.includes('.') ? before.replace(/\.properties$/, '') : before).replace(poolProperties, '').replace(reactiveProperties, '$1')
    const group = groups.get(prefix) ?? []
    group.push(name === entry.name ? entry : { ...entry, name })
    groups.set(prefix, group)
  }
  return [...groups].map(([prefix, group]) => [prefix === '' ? [] : prefix.split('.'), group])
}

/** What a pool hands to the driver belongs to the URL one level up. */
const poolProperties = /\.(?:hikari|tomcat|dbcp2)\.(?:data-?source-?properties|connection-?properties)$/i

/** Quarkus: what `reactive.postgresql.ssl-mode` says is of `reactive.url`. https://quarkus.io/guides/datasource#reactive-datasource-configuration-reference */
const reactiveProperties = /(\.reactive)\.(?:postgresql|mysql|trust-certificate-pem)$/
