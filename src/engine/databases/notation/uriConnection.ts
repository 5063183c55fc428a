/** A connection made of one URI and of what stands beside it. */
import { sliceText, spanOf, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, Parameter } from '../../model.js'
import { neighboursOf } from './beside.js'
import type { FoundUri } from './findUri.js'
import { endpointOf } from './hosts.js'
import { passwordOfSetting } from './settingValues.js'
import { findSetting, spansOfSecrets } from './settings.js'
import { readUri } from './uri.js'

export interface UriContext {
  readonly family: string
  readonly candidate: Candidate
  /** Parameters of the call, the mapping or the environment that the URI stands in. */
  readonly beside: readonly Parameter[]
  /** Lower-case names under which a password may stand beside the URI. */
  readonly passwordNames: readonly string[]
}

export function uriConnection(text: MappedText, found: FoundUri, { family, candidate, beside, passwordNames }: UriContext): Connection {
  const mapped = sliceText(text, found.from, found.to)
  const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, found.schemeLength, candidate.encoding === 'base64')
  const lower = scheme.toLowerCase()
  const plus = lower.indexOf('+')
  const neighbours = neighboursOf(candidate)
  const setting = reading.password.kind === 'absent' ? findSetting(neighbours, passwordNames) : null
  return {
    ...reading,
    password: setting === null ? reading.password : passwordOfSetting(setting, reading.user, candidate.encoding === 'base64').password,
    secretSpans: [...reading.secretSpans, ...spansOfSecrets(neighbours)],
    family,
    notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri',
    scheme: lower,
    dialect: plus < 0 ? null : lower.slice(plus + 1),
    parameters: [...parameters, ...beside],
    endpoint: endpointOf(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
    span: spanOf(mapped) ?? candidate.span,
    candidate,
  }
}
