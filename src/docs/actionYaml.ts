/** The inputs and outputs of action.yml. */
import type { Option } from '../engine/options.js'
import type { Output } from './outputs.js'

/**
 * Only the token has a default of its own: any other default would reach the program as if the user had written it and overrule the config file.
 */
export function renderActionInputs(options: readonly Option[]): string {
  const inputs = options.filter(({ where }) => where.includes('input'))
  return ['inputs:', ...inputs.flatMap(renderInput)].join('\n')
}

export function renderActionOutputs(outputs: readonly Output[]): string {
  return ['outputs:', ...outputs.flatMap(({ name, description }) => [`  ${name}:`, `    description: ${scalar(description)}`])].join('\n')
}

function renderInput({ name, default: value, description }: Option): readonly string[] {
  const given = value?.startsWith('${{') === true ? [`    default: ${value}`] : []
  const effective = value === null || given.length > 0 ? '' : ` Default: \`${value}\`.`
  return [`  ${name}:`, `    description: ${scalar(description + effective)}`, '    required: false', ...given]
}

/** A single-quoted YAML scalar: nothing in it is special but the quote itself. */
function scalar(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
