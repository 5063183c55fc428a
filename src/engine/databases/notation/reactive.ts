/** Quarkus' reactive data sources: the URL and the settings beside it are Vert.x'. https://quarkus.io/guides/datasource#reactive-datasource-configuration-reference */
import type { Candidate, Parameter } from '../../model.js'
import { neighboursOf } from './beside.js'
import { flatten } from './settings.js'

/** By Vert.x' own names: what stands beside `quarkus.datasource.reactive.url` or `QUARKUS_DATASOURCE_REACTIVE_URL`; null: the text is none of those. */
export function reactiveSettings(candidate: Candidate): readonly Parameter[] | null {
  const { keyPath } = candidate.sites[0]
  const last = bare(keyPath.at(-1) ?? '')
  if (!/(?:^|-)quarkus-datasource-(?:.{1,100}-)?reactive-url$/.test(bare(keyPath.slice(-6).join('.')))) return null
  // All names of a list of variables stand in one row; those of another data source are not meant.
  const own = last.endsWith('-reactive-url') ? last.slice(0, -'url'.length) : ''
  return flatten(neighboursOf(candidate), 'setting').flatMap((parameter) => {
    const name = bare(parameter.name)
    if (own !== '' && !name.startsWith(own)) return []
    const known = names.find(([pattern]) => pattern.test(name.slice(own.length)))?.[1]
    return known === undefined || parameter.value.kind === 'settings' ? [] : [{ ...parameter, name: known }]
  })
}

const names = [
  [/^(?:(?:postgresql|mysql)-)?ssl-mode$/, 'sslMode'],
  [/^trust-all$/, 'trustAll'],
  [/^hostname-verification-algorithm$/, 'hostnameVerificationAlgorithm'],
  [/^tls-configuration-name$/, 'tlsConfigurationName'],
  [/^(?:trust-certificate-(?:pem|jks|pfx)(?:-enabled|-certs|-path)?|certs)(?:-\d{1,3}-?)?$/, 'trustOptions'],
] as const

/** `%prod.quarkus.datasource."orders".reactive`, `QUARKUS_DATASOURCE__ORDERS__REACTIVE`: as `quarkus-datasource-orders-reactive`. */
function bare(name: string): string {
  return name.slice(-300).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')
}
