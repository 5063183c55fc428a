/** The table of measured observations, and each row as a person would ask about it. */
import type { ExplainInput } from '../src/engine/explain.js'

export interface Observation {
  readonly family: string
  readonly driver: string
  readonly version: string
  readonly input: string
  readonly env: string
  /** The weakest that real servers saw; `error`: it never connected. */
  readonly posture: string
}

/** What is put in for the stand-ins. A host that no list calls special, paths that need not exist. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['HOST', 'db.corp.example'],
  ['PORT', '5432'],
  ['USER', 'app'],
  ['TRUSTSTORE', '/srv/tls/trust.jks'],
  ['CA', '/srv/tls/ca.crt'],
  ['CERT', '/srv/tls/client.crt'],
  ['KEY', '/srv/tls/client.key'],
  ['SOCK', '/run/postgresql'],
  ['ESOCK', '%2Frun%2Fpostgresql'],
])

/** As `explain --jsonl` takes it. */
export function questionOf({ driver, input, env }: Observation, host: string | null = null): ExplainInput {
  const filled = (text: string) => text.replace(/\b(?:HOST|PORT|USER|TRUSTSTORE|CA|CERT|KEY|SOCK|ESOCK)\b/g, (name) => (name === 'HOST' && host !== null ? host : (standIns.get(name) ?? name)))
  const variables = Object.fromEntries(
    env
      .split(' ')
      .filter((each) => each.includes('='))
      .map((each) => [each.slice(0, each.indexOf('=')), filled(each.slice(each.indexOf('=') + 1))]),
  )
  const text = filled(input)
  const settings: unknown = text.startsWith('{') ? JSON.parse(text) : null
  const said = typeof settings === 'object' && settings !== null ? { settings: Object.fromEntries(Object.entries(settings)) } : { text }
  return { driver, ...said, ...(Object.keys(variables).length === 0 ? {} : { env: variables }) }
}

/** The host is this machine, or a socket of it: what crosses no network is `local`. */
export function staysLocal({ input }: Observation): boolean {
  return /@(?:127\.\d|localhost|\[::1\]|ESOCK)|\/\/(?:127\.\d|localhost|\[::1\])| -h 127\.|^-h 127\.|\(127\.|hostaddr=127\.|\bE?SOCK\b|"host": "(?:127\.|localhost)/.test(input) && !/,HOST/.test(input)
}

/** Fields in double quotes may hold commas, line ends and doubled quotes. */
export function readObservations(text: string): readonly Observation[] {
  const lines: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted && character === '"' && text[at + 1] === '"') field += text.charAt(at++)
    else if (character === '"') quoted = !quoted
    else if (quoted) field += character
    else if (character === ',' || character === '\n') {
      lines.at(-1)?.push(field.replace(/\r$/, ''))
      field = ''
      if (character === '\n') lines.push([])
    } else field += character
  }
  lines.at(-1)?.push(field)
  const [head = [], ...body] = lines
  const column = (line: readonly string[], name: string) => line[head.indexOf(name)] ?? ''
  return body
    .filter((line) => column(line, 'family') !== '')
    .map((line) => ({ family: column(line, 'family'), driver: column(line, 'driver'), version: column(line, 'version'), input: column(line, 'input'), env: column(line, 'env'), posture: column(line, 'posture') }))
}
