import { explain, type ExplainInput } from '../engine/explain.js'
import { err, ok, type Result } from '../engine/result.js'
import { escaped } from '../publishers/json.js'

/** One line of `explain --jsonl`, INTERFACE section 2. Whatever comes in, one line of JSON goes out; the text is never repeated. */
export function answerLine(line: string, limit: number): string {
  try {
    const input = line.length > limit ? err(`the line is longer than ${limit} characters`) : readInput(line)
    return escaped(JSON.stringify(input.ok ? answer(input.value) : { error: input.error }))
  } catch (error) {
    return JSON.stringify({ error: `internal error (${error instanceof Error ? error.name : 'unknown'})` })
  }
}

function answer(input: ExplainInput): object {
  const explained = explain(input)
  if (!explained.ok) return { error: explained.error }
  const { driver, connection, posture, because, score, grade, findings } = explained.value
  return {
    driver: { id: driver.id, certainty: driver.certainty },
    family: connection.family,
    posture: posture.kind,
    because,
    score,
    grade,
    findings: findings.map(({ ruleId, severity }) => ({ ruleId, severity })),
  }
}

const shape = '{"driver"?: ID, "text"?: string, "settings"?: object, "env"?: {NAME: value}}'

function readInput(line: string): Result<ExplainInput> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return err('the line is no JSON') // the parser's own words quote the line
  }
  if (!isObject(parsed)) return err(`must be an object: ${shape}`)
  const { driver, text, settings, env, ...others } = parsed
  if (Object.keys(others).length > 0) return err(`holds a key that is none of driver, text, settings, env`)
  if (driver !== undefined && driver !== null && typeof driver !== 'string') return err('driver must be a string')
  if (text !== undefined && text !== null && typeof text !== 'string') return err('text must be a string')
  if (settings !== undefined && settings !== null && !isObject(settings)) return err('settings must be an object')
  const variables = variablesOf(env)
  if (!variables.ok) return variables
  if (typeof text !== 'string' && !isObject(settings) && Object.keys(variables.value).length === 0) return err('text, settings or env is needed')
  return ok({
    ...(typeof driver === 'string' ? { driver } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    ...(isObject(settings) ? { settings } : {}),
    ...(Object.keys(variables.value).length === 0 ? {} : { env: variables.value }),
  })
}

function variablesOf(env: unknown): Result<Readonly<Record<string, string>>> {
  if (env === undefined || env === null) return ok({})
  if (!isObject(env)) return err('env must be an object')
  const variables: [string, string][] = []
  for (const [name, value] of Object.entries(env)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return err('every value of env must be a string')
    variables.push([name, String(value)])
  }
  return ok(Object.fromEntries(variables))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
