/** The option table: every setting a user can give, once. Help, README, action.yml and the config file's schema are made from it. */

export type OptionType =
  | { readonly kind: 'threshold' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text' }
  | { readonly kind: 'path' }
  | { readonly kind: 'globs' }
  | { readonly kind: 'profiles' }
  | { readonly kind: 'drivers' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'hosts' }

export interface Option {
  readonly name: string
  readonly type: OptionType
  /** As a user would write it; null: nothing. Decoded by the same code as a user's value. */
  readonly default: string | null
  /** `input`: of the Action; `file`: key of the config file; `flag`: of the CLI's `review` and `audit`. */
  readonly where: readonly ('input' | 'file' | 'flag')[]
  /** One sentence of plain Markdown. */
  readonly description: string
}

export const severities = ['low', 'medium', 'high', 'critical'] as const

export const optionTable = [
  {
    name: 'github-token',
    type: { kind: 'text' },
    default: '${{ github.token }}',
    where: ['input'],
    description: 'Token that reads the pull request and writes the review and the check run.',
  },
  {
    name: 'config-token',
    type: { kind: 'text' },
    default: null,
    where: ['input'],
    description: 'Token that reads `config` when that lies in another repository.',
  },
  {
    name: 'config',
    type: { kind: 'path' },
    default: '.github/db-tls-gate.yml',
    where: ['input', 'flag'],
    description: 'Path of the config file, read from the base revision, or `owner/repo/path@ref`.',
  },
  {
    name: 'fail-under',
    type: { kind: 'threshold' },
    default: 'C',
    where: ['input', 'file', 'flag'],
    description: 'Fail when the result is worse than this grade (`A` to `E`) or score (0 to 100); `never` only reports.',
  },
  {
    name: 'fail-on',
    type: { kind: 'choice', choices: ['threshold', 'regression'] },
    default: 'threshold',
    where: ['input', 'file', 'flag'],
    description:
      '`threshold` judges every added or modified connection; `regression` fails a modified one only when it also got worse.',
  },
  {
    name: 'paths',
    type: { kind: 'globs' },
    default: null,
    where: ['input', 'file', 'flag'],
    description: 'Judge only files that match one of these globs (one per line). All files when empty.',
  },
  {
    name: 'paths-ignore',
    type: { kind: 'globs' },
    default: null,
    where: ['input', 'file', 'flag'],
    description: 'Leave out files that match one of these globs (one per line).',
  },
  {
    name: 'profiles',
    type: { kind: 'profiles' },
    default: null,
    where: ['file'],
    description: 'List of `paths` and `treat-as` (`graded`, `advised`, `ignored`): overrules what is graded by default; the last match wins.',
  },
  {
    name: 'drivers',
    type: { kind: 'drivers' },
    default: null,
    where: ['file', 'flag'],
    description: 'Driver to assume per family, where the file does not tell: `postgres: psycopg2`.',
  },
  {
    name: 'rules',
    type: { kind: 'rules' },
    default: null,
    where: ['file'],
    description: 'Per rule `off` or another severity (`low`, `medium`, `high`, `critical`).',
  },
  {
    name: 'hosts',
    type: { kind: 'hosts' },
    default: null,
    where: ['file'],
    description: 'Globs of host names that are `internal` or `local` in your network. A `local` host is listed and never graded.',
  },
  {
    name: 'allow-inline-ignores',
    type: { kind: 'choice', choices: ['always', 'base', 'never'] },
    default: 'always',
    where: ['file'],
    description: 'Which `db-tls-gate: ignore[…]` comments count: all, only those already on the base revision, or none.',
  },
  {
    name: 'baseline',
    type: { kind: 'path' },
    default: null,
    where: ['file'],
    description: 'Path of the baseline file, read from the base revision.',
  },
  {
    name: 'review-comments',
    type: { kind: 'choice', choices: ['on-findings', 'never'] },
    default: 'on-findings',
    where: ['input', 'file'],
    description: 'Whether findings are posted as review comments.',
  },
  {
    name: 'suggestions',
    type: { kind: 'boolean' },
    default: 'true',
    where: ['input', 'file'],
    description: 'Whether review comments offer a change that can be applied with one click.',
  },
  {
    name: 'check-run',
    type: { kind: 'boolean' },
    default: 'true',
    where: ['input'],
    description: 'Whether a check run with the grade is published.',
  },
  {
    name: 'check-name',
    type: { kind: 'text' },
    default: 'Database TLS grade',
    where: ['input'],
    description: "Name of the check run. Choose one that differs from the job's name.",
  },
  {
    name: 'step-summary',
    type: { kind: 'boolean' },
    default: 'true',
    where: ['input'],
    description: 'Whether the report is written to the job summary.',
  },
  {
    name: 'sarif-file',
    type: { kind: 'path' },
    default: null,
    where: ['input'],
    description: 'Write a SARIF 2.1.0 report to this path inside the workspace or `RUNNER_TEMP`.',
  },
  {
    name: 'json-file',
    type: { kind: 'path' },
    default: null,
    where: ['input'],
    description: 'Write the JSON report to this path inside the workspace or `RUNNER_TEMP`.',
  },
  {
    name: 'html-file',
    type: { kind: 'path' },
    default: null,
    where: ['input'],
    description: 'Write a self-contained HTML report to this path inside the workspace or `RUNNER_TEMP`.',
  },
] as const satisfies readonly Option[]

export type OptionName = (typeof optionTable)[number]['name']
