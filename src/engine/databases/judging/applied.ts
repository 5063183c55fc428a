/** A connection as it would read once a hardening is carried out, so that a driver can be asked what it makes of its own remedy. */
import type { Connection, Hardening, Parameter, ParameterValue, UriText } from '../../model.js'
import { unwrapped } from '../notation/settings.js'

type Carried = Pick<Hardening, 'set' | 'remove' | 'scheme'>

export function applied(connection: Connection, { set, remove, scheme }: Carried): Connection {
  const replaced = (parameter: Parameter) => set.some(({ name, place }) => parameter.origin === place && (isNamed(parameter, name) || holds(parameter, name)))
  const kept = without(connection, (parameter) => remove.some((name) => isNamed(parameter, name)) || replaced(parameter))
  const added = [...parentsOf(set), ...set].map(({ name, value, place }): Parameter => ({ name, value: valueOf(name, value), origin: place, span: null, valueSpan: null }))
  const uri = kept.uri === null ? null : withPieces(scheme === undefined ? kept.uri : { ...kept.uri, scheme }, set)
  return { ...kept, ...(scheme === undefined ? {} : { scheme, dialect: null }), parameters: [...kept.parameters, ...added], uri }
}

/** The connection without some of its parameters, in its text as well. */
export function without(connection: Connection, drop: (parameter: Parameter) => boolean): Connection {
  const { parameters, uri } = connection
  const own = parameters.filter(({ origin }) => origin === 'query')
  let index = 0
  const query = uri?.query?.split('&').filter((piece) => {
    const parameter = piece === '' ? undefined : own[index++]
    return piece !== '' && (parameter === undefined || !drop(parameter))
  })
  return { ...connection, parameters: parameters.filter((parameter) => !drop(parameter)), uri: uri === null || query === undefined ? uri : { ...uri, query: query.length === 0 ? null : query.join('&') } }
}

/** The name as written, or, of a setting, below the mappings that only wrap it; a mapping goes with its members. */
function isNamed(parameter: Parameter, name: string): boolean {
  const written = [parameter.name, ...(parameter.origin === 'setting' ? [unwrapped(parameter.name)] : [])]
  return written.some((each) => each === name || (parameter.origin === 'setting' && each.startsWith(`${name}.`)))
}

/** `ssl: false` where `ssl.ca` is to be set. */
function holds(parameter: Parameter, name: string): boolean {
  return parameter.origin === 'setting' && parameter.value.kind !== 'settings' && (name.startsWith(`${parameter.name}.`) || name.startsWith(`${unwrapped(parameter.name)}.`))
}

function parentsOf(set: Hardening['set']): Hardening['set'] {
  const parents = set.flatMap(({ name, place }) => (place === 'setting' && /^\w+\.\w/.test(name) ? name.split('.').slice(0, -1).map((_, index, steps) => steps.slice(0, index + 1).join('.')) : []))
  return [...new Set(parents)].map((name) => ({ name, value: '{}', place: 'setting' }))
}

/** A fragment is dropped: the text that is proposed has none. */
function withPieces(uri: UriText, set: Hardening['set']): UriText {
  const added = set.flatMap(({ name, value, place }) => (place === 'query' ? [`${name}=${filled(value).replace(/[%&#+\s]/g, encodeURIComponent)}`] : []))
  const pieces = [...(uri.query === null ? [] : [uri.query]), ...added]
  return { ...uri, query: pieces.length === 0 ? null : pieces.join('&'), fragment: null }
}

function valueOf(name: string, value: string): ParameterValue {
  if (value === '{}') return { kind: 'settings' }
  const isSwitch = name.startsWith('--') && value === ''
  return isSwitch ? { kind: 'symbol', name: 'true' } : /^(?:true|false|none|null|\d+)$|^&?[\w.]+[({]|^\[|^:/i.test(value) ? { kind: 'symbol', name: filled(value) } : { kind: 'text', text: filled(value) }
}

function filled(value: string): string {
  return value.replaceAll('<CA_FILE>', '/path/to/ca.crt')
}
