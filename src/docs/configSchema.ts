/** The config file's JSON Schema, for editors: made from the option table, so that it cannot say anything else. */
import { severities, type Option, type OptionType } from '../engine/options.js'

/** Draft-07, which editors understand everywhere. `ruleIds`, `familyIds`: what `rules` and `drivers` may name. */
export function renderConfigSchema(options: readonly Option[], ruleIds: readonly string[], familyIds: readonly string[]): string {
  const accepted = options.filter(({ where }) => where.includes('file'))
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'db-tls-gate configuration',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      accepted.map(({ name, type, description, default: given }) => [
        name,
        { description: description.replaceAll('`', ''), ...(given === null ? {} : { default: type.kind === 'boolean' ? given === 'true' : given }), ...schemaOf(type, ruleIds, familyIds) },
      ]),
    ),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function schemaOf(type: OptionType, ruleIds: readonly string[], familyIds: readonly string[]): object {
  switch (type.kind) {
    case 'threshold':
      return { anyOf: [{ enum: ['A', 'B', 'C', 'D', 'E', 'never'] }, { type: 'integer', minimum: 0, maximum: 100 }] }
    case 'choice':
      return { enum: type.choices }
    case 'boolean':
      return { type: 'boolean' }
    case 'text':
    case 'path':
      return { type: 'string', minLength: 1, maxLength: 1000 }
    case 'globs':
      return globs
    case 'profiles':
      return {
        type: 'array',
        items: { type: 'object', additionalProperties: false, required: ['paths', 'treat-as'], properties: { paths: globs, 'treat-as': { enum: ['graded', 'advised', 'ignored'] } } },
      }
    case 'drivers':
      return { type: 'object', propertyNames: { enum: familyIds }, additionalProperties: { type: 'string' } }
    case 'rules':
      // `off` unquoted is the boolean false to a YAML 1.1 reader.
      return { type: 'object', propertyNames: { enum: ruleIds }, additionalProperties: { enum: ['off', ...severities, false] } }
    case 'hosts':
      return { type: 'object', additionalProperties: false, properties: { internal: globs, local: globs } }
  }
}

/** A leading `!` turns nothing round and is refused. */
const globs = { type: 'array', items: { type: 'string', maxLength: 512, pattern: '^(?!\\s*!)' } }
