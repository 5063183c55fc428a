/** What can be decided by a user. The option table that reads it from text is in config.ts. */
import type { Severity } from './model.js'

export interface Config {
  readonly failUnder: Threshold
  readonly failOn: 'threshold' | 'regression'
  readonly profiles: readonly Profile[]
  /** Family id → driver id. */
  readonly drivers: Readonly<Record<string, string>>
  /** Rule id → off, or another severity. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>
  readonly allowInlineIgnores: 'always' | 'base' | 'never'
  /** Path of the baseline, in the base revision; null: none. */
  readonly baseline: string | null
  readonly reviewComments: 'on-findings' | 'never'
  readonly suggestions: boolean
  readonly checkRun: boolean
  readonly checkName: string
  readonly stepSummary: boolean
  readonly sarifFile: string | null
  readonly jsonFile: string | null
  readonly htmlFile: string | null
  /** Compiled from `paths` and `paths-ignore`. */
  readonly includesPath: (path: string) => boolean
  /** Compiled from `hosts`: `local`, `internal`, or null when no pattern matches. */
  readonly localityOf: (host: string) => 'local' | 'internal' | null
  /** Compiled from `profiles`: the last profile that matches the path wins; null: none does. */
  readonly treatmentOf: (path: string) => 'graded' | 'advised' | 'ignored' | null
}

export type Threshold = { readonly kind: 'never' } | { readonly kind: 'score'; readonly minimum: number; readonly label: string }

export interface Profile {
  readonly paths: readonly string[]
  readonly treatAs: 'graded' | 'advised' | 'ignored'
}

/** One thing wrong with what the user wrote. */
export interface ConfigProblem {
  /** `.github/db-tls-gate.yml`, `input fail-under`, `--fail-under`. */
  readonly where: string
  readonly line: number | null
  /** What is wrong and what is accepted; sanitised, one line. */
  readonly message: string
}

/** Raw settings by their INTERFACE name (`fail-under`, `paths-ignore`, `drivers` …), before decoding; undefined or '' means not given. */
export interface RawOverrides {
  /** How to name an option in a problem: `input fail-under` for the Action, `--fail-under` for the CLI. */
  readonly naming: (option: string) => string
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The text of the config file and where it came from; null: there is none. */
export interface ConfigFile {
  readonly path: string
  readonly text: string
}

/** All that decides beside the change itself. */
export interface Policy {
  readonly config: Config
  /** Lines of the baseline file: `fingerprint rule path`. */
  readonly baseline: ReadonlySet<string>
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  /** Version of this tool, for the report. */
  readonly version: string
}
