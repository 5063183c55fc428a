/** What stands beside a link or among settings and is worth keeping. */
import type { Span } from '../../mappedText.js'
import type { FileReading, Parameter, Setting } from '../../model.js'
import { flatten, unwrapped } from './settings.js'
import { countBefore } from '../../partition.js'

const processSwitch = 'NODE_TLS_REJECT_UNAUTHORIZED'

/** The settings that a driver looks at, by the names it reads, and the switch for all of Node. */
export function besides(keeps: (name: string) => boolean, settings: readonly Setting[], reading: FileReading): readonly Parameter[] {
  const seen = new Set<string>()
  const kept = flatten(settings, 'setting').flatMap((parameter): Parameter[] => {
    const name = unwrapped(parameter.name.replace(/^(?:\d+\.)+/, ''))
    const key = `${name}@${String(parameter.span?.start)}`
    if ((/^\d+$/.test(name) && parameter.value.kind !== 'symbol') || seen.has(key) || !(keeps(name.toLowerCase()) || keeps(name.split('.')[0]?.toLowerCase() ?? ''))) return []
    seen.add(key)
    if (parameter.value.kind === 'symbol') return [{ ...parameter, name, value: withoutLiterals(parameter.value) }]
    return [{ ...parameter, name, value: /(?:^|[._-])(?:key|pfx|passphrase|password|secret|token|pem|config)$/i.test(name) && parameter.value.kind === 'text' ? { kind: 'text', text: '***' } : parameter.value }]
  })
  const variables = settings.filter(({ name }) => name === processSwitch)
  return [...kept, ...flatten([...variables, ...contentsOf(reading).variables], 'environment')]
}

export const holdsSecret = /passw|secret|token|private.?key|passphrase|api.?key/i

/** Words in quotes inside an expression may be a password. */
function withoutLiterals(value: Extract<Parameter['value'], { kind: 'symbol' }>): Parameter['value'] {
  return holdsSecret.test(value.name) || /auth/i.test(value.name) ? { kind: 'symbol', name: value.name.replace(/(["'`]).*["'`]?/s, '$1…$1') } : value
}

interface Contents {
  readonly variables: readonly Setting[]
  /** Where texts begin, in order. */
  readonly texts: readonly number[]
}

const known = new WeakMap<FileReading, Contents>()

/** Looked at once for each file, however many candidates ask. */
function contentsOf(reading: FileReading): Contents {
  const before = known.get(reading)
  if (before !== undefined) return before
  const variables = reading.candidates.flatMap((each) => (each.kind === 'environment' && each.name === processSwitch && each.place === 'code' ? [{ name: each.name, value: each.value, span: each.span }] : []))
  const texts = reading.candidates.flatMap((each) => (each.kind === 'text' ? [each.span.start] : [])).sort((a, b) => a - b)
  const contents = { variables: variables.slice(0, 20), texts }
  known.set(reading, contents)
  return contents
}

/** Does a text of its own begin inside this range? */
export function hasOwnText(reading: FileReading, { start, end }: Span): boolean {
  const { texts } = contentsOf(reading)
  const next = texts[countBefore(texts, (each) => each < start)]
  return next !== undefined && next < Math.max(end, start + 1)
}
