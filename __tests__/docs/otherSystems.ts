import type { AnySchema } from 'ajv'

/** The keys of other systems that we use, from their references; a misspelt one is none. */
export const otherSystems: Readonly<Record<string, AnySchema>> = {
  gitlab: jobsOf({ image: { type: 'string' }, variables: { type: 'object' }, rules: { type: 'array', items: closed({ if: { type: 'string' } }) }, script: { type: 'array', items: { type: 'string' } } }),
  azure: closed({
    trigger: { const: 'none' },
    pr: { type: 'array', items: { type: 'string' } },
    pool: closed({ vmImage: { type: 'string' } }),
    steps: { type: 'array', items: { anyOf: [closed({ checkout: { const: 'self' }, fetchDepth: { type: 'integer' } }), closed({ script: { type: 'string' }, displayName: { type: 'string' } })] } },
  }),
  'pre-commit': closed({
    repos: {
      type: 'array',
      items: closed({
        repo: { type: 'string' },
        hooks: { type: 'array', items: closed({ id: { type: 'string' }, name: { type: 'string' }, language: { const: 'system' }, entry: { type: 'string' }, pass_filenames: { type: 'boolean' }, always_run: { type: 'boolean' } }) },
      }),
    },
  }),
}

function closed(properties: Readonly<Record<string, AnySchema>>): AnySchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function jobsOf(properties: Readonly<Record<string, AnySchema>>): AnySchema {
  return { type: 'object', additionalProperties: closed(properties) }
}
