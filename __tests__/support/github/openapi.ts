/**
 * GitHub's own description of its REST interface (@octokit/openapi 23.0.2, MIT; 23 operations, prose dropped), used both ways:
 * what we send and what the fake answers must match it. So the fake cannot drift from GitHub into what would suit us.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

export interface Operation {
  readonly id: string
  readonly parameters: Readonly<Record<string, string>>
}

type Json = Record<string, unknown>

const description = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi-subset.json'), 'utf8')) as Json
const paths = at(description, 'paths')
/** The description says that a comment's line is an integer; GitHub answers null for an outdated one (omartelo/lich#130). */
const comment = at(description, 'components', 'schemas', 'pull-request-review-comment', 'properties')
const DEVIATIONS: ReadonlySet<object> = new Set([at(comment, 'line'), at(comment, 'position'), at(comment, 'original_line')])

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'github', components: convert(at(description, 'components'), false) })
ajv.addSchema({ $id: 'github-strict', components: convert(at(description, 'components'), true) })
const compiled = new Map<string, ValidateFunction>()

/** The operation that a request means; null: GitHub may know it, we must not use it. */
export function findOperation(method: string, pathname: string): Operation | null {
  for (const [template, methods] of Object.entries(paths)) {
    const operation = (methods as Json)[method.toLowerCase()] as Json | undefined
    const names: string[] = []
    // `{path}` is a file's path: Octokit sends its slashes encoded, curl and browsers do not.
    const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => (names.push(name), name === 'path' || name === 'basehead' ? '(.+)' : '([^/]+)'))
    const match = new RegExp(`^${pattern}$`).exec(pathname)
    if (operation === undefined || match === null) continue
    return { id: String(operation['operationId']), parameters: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])) }
  }
  return null
}

/** What is wrong with a request, in words; null: nothing. Unknown keys of the body are wrong: GitHub ignores them in silence. */
export function requestProblem(operation: Operation, query: URLSearchParams, body: unknown): string | null {
  const { spec } = specOf(operation.id)
  const parameters = (spec['parameters'] as Json[]).map((parameter) => dereference(parameter))
  for (const name of query.keys()) {
    const parameter = parameters.find((one) => one['in'] === 'query' && one['name'] === name)
    if (parameter === undefined) return `${operation.id}: unknown query parameter ${name}`
    if (name === 'per_page' && Number(query.get(name)) > 100) return `${operation.id}: per_page is over 100`
  }
  const schema = bodySchema(spec)
  if (schema === null) return body === undefined ? null : `${operation.id}: a body where none belongs`
  return problem(`request ${operation.id}`, convert(schema, true), body ?? {})
}

/** The same for an answer of the fake. */
export function answerProblem(operation: Operation, status: number, body: unknown): string | null {
  const { spec } = specOf(operation.id)
  const answers = spec['responses'] as Json
  const answer = answers[String(status)]
  // 401, 403, 429 and 5xx can come from any operation, whether it lists them or not.
  if (answer === undefined) return [401, 403, 404, 422, 429, 500, 502, 503].includes(status) ? null : `${operation.id}: GitHub never answers ${status}`
  const schema = at(dereference(answer as Json), 'content', 'application/json', 'schema')
  if (Object.keys(schema).length === 0) return null
  return problem(`answer ${operation.id} ${status}`, convert(schema, false), body)
}

/** The smallest value that the description accepts as this operation's answer; tests put what matters over it. */
export function sampleAnswer(operationId: string, status: number): unknown {
  const { spec } = specOf(operationId)
  return sample(at(dereference((spec['responses'] as Json)[String(status)] as Json), 'content', 'application/json', 'schema'))
}

export function sampleOf(...names: readonly [string, ...string[]]): Json {
  return sample({ ...dereference(at(description, 'components', 'schemas', ...names)), nullable: false }) as Json
}

function specOf(id: string): { spec: Json } {
  for (const methods of Object.values(paths)) for (const spec of Object.values(methods as Json)) if ((spec as Json)['operationId'] === id) return { spec: spec as Json }
  throw new Error(`no operation ${id}`)
}

function bodySchema(spec: Json): Json | null {
  const schema = at(spec, 'requestBody', 'content', 'application/json', 'schema')
  return Object.keys(schema).length === 0 ? null : schema
}

function problem(key: string, schema: unknown, value: unknown): string | null {
  const validate = compiled.get(key) ?? ajv.compile(schema as object)
  compiled.set(key, validate)
  return validate(value) ? null : `${key}: ${ajv.errorsText(validate.errors)}`
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a second type; `strict` forbids keys that are not described. */
function convert(schema: unknown, strict: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((each) => convert(each, strict))
  if (typeof schema !== 'object' || schema === null) return schema
  const converted: Json = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref') converted['$ref'] = `${strict ? 'github-strict' : 'github'}${String(value)}`
    else if (key !== 'nullable' && key !== 'discriminator' && key !== 'example') converted[key] = convert(value, strict)
  }
  if (strict && 'properties' in schema && !('additionalProperties' in schema)) converted['additionalProperties'] = false
  if (DEVIATIONS.has(schema)) return { anyOf: [{ type: 'null' }, converted] }
  return (schema as Json)['nullable'] === true ? { anyOf: [{ type: 'null' }, converted] } : converted
}

function sample(schema: Json): unknown {
  const own = dereference(schema)
  if (own['nullable'] === true) return null
  const choices = (own['oneOf'] ?? own['anyOf']) as Json[] | undefined
  if (choices !== undefined) return sample(choices.find((choice) => String(choice['$ref']).endsWith('content-file')) ?? choices[0] ?? {})
  if (Array.isArray(own['enum'])) return own['enum'][0]
  switch (own['type']) {
    case 'array':
      return []
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'string':
      return own['format'] === 'uri' ? 'https://github.example/x' : own['format'] === 'date-time' ? '2026-01-01T00:00:00Z' : 'x'
    default:
      return Object.fromEntries(((own['required'] ?? []) as string[]).map((name) => [name, sample(at(own, 'properties', name))]))
  }
}

function dereference(value: Json): Json {
  const reference = value['$ref']
  return typeof reference === 'string' ? dereference(at(description, ...reference.slice(2).split('/'))) : value
}

function at(value: unknown, ...names: readonly string[]): Json {
  let found: unknown = value
  for (const name of names) found = typeof found === 'object' && found !== null ? (found as Json)[name] : undefined
  return (found ?? {}) as Json
}
