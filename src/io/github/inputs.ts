import type { RawOverrides } from '../../engine/configTypes.js'
import { err, ok, type Result } from '../../engine/result.js'
import { repositoryOf } from './eventReaders.js'
import type { Repository } from './subject.js'

export interface Inputs {
  readonly token: string
  /** For a config file in another repository; null: `token` serves. */
  readonly configToken: string | null
  readonly config: ConfigPlace
  /** Everything else, undecoded. */
  readonly overrides: RawOverrides
}

export type ConfigPlace =
  /** `given`: the user named it, so it must exist. */
  | { readonly kind: 'base'; readonly path: string; readonly given: boolean }
  | { readonly kind: 'repository'; readonly repository: Repository; readonly path: string; readonly ref: string }

export type Environment = Readonly<Record<string, string | undefined>>

/** `names`: the inputs of action.yml. The error is one line. */
export function readInputs(environment: Environment, names: readonly string[]): Result<Inputs> {
  const token = inputOf(environment, 'github-token')
  if (token === '') return err("input github-token: is empty; leave it out or write '${{ github.token }}'.")
  const config = configPlace(inputOf(environment, 'config'))
  if (!config.ok) return config
  const values: Record<string, string> = {}
  for (const name of names) if (!OURS.includes(name)) values[name] = inputOf(environment, name)
  const configToken = inputOf(environment, 'config-token')
  return ok({
    token,
    configToken: configToken === '' ? null : configToken,
    config: config.value,
    overrides: { naming: (option) => `input ${option}`, values },
  })
}

const OURS: readonly string[] = ['github-token', 'config-token', 'config']
const DEFAULT_CONFIG = '.github/db-tls-gate.yml'

/** The runner upper-cases the name and turns blanks into `_`; hyphens stay. */
function inputOf(environment: Environment, name: string): string {
  return (environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

function configPlace(input: string): Result<ConfigPlace> {
  if (input === '' || input === DEFAULT_CONFIG) return ok({ kind: 'base', path: DEFAULT_CONFIG, given: false })
  const remote = /^([^/@]+\/[^/@]+)\/([^@]+)@([\w./-]+)$/.exec(input)
  const path = remote?.[2] ?? input
  if (unsafePath(path) !== null) return err(`input config: the path ${unsafePath(path) ?? ''}; write a path relative to the root of the repository.`)
  if (remote === null) return ok({ kind: 'base', path, given: true })
  const repository = repositoryOf(remote[1])
  if (repository === null) return err("input config: write 'owner/repo/path@ref' or a path in this repository.")
  return ok({ kind: 'repository', repository, path, ref: remote[3] ?? '' })
}

/** Why a path must not be put into a request, else null. A path of exactly `..` would collapse to another address. */
export function unsafePath(path: string): string | null {
  if (path === '') return 'is empty'
  if (path.length > 4096) return 'is longer than 4096 characters'
  if (path.includes('\0')) return 'holds a NUL character'
  if (path.startsWith('/')) return 'begins with a slash'
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) return "has an empty, '.' or '..' segment"
  return null
}
