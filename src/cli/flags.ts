/** Every option of the command line, once: the parser and `--help` read this table. */
import { optionTable } from '../engine/options.js'

export type CommandName = 'review' | 'audit' | 'explain' | 'rules' | 'baseline'

export interface Flag {
  readonly name: string
  /** What follows; null: nothing does. */
  readonly argument: string | null
  /** Takes values up to the next option, and may be repeated. `mark`: only as long as they hold this character. */
  readonly many: { readonly mark: string | null } | null
  readonly commands: readonly CommandName[]
  readonly description: string
}

const gate = ['review', 'audit'] as const
const judging = ['review', 'audit', 'baseline'] as const
const every = ['review', 'audit', 'explain', 'rules', 'baseline'] as const

export const formats = ['pretty', 'json', 'sarif', 'markdown', 'html'] as const

export const flagTable = [
  { name: 'base', argument: 'REV', many: null, commands: ['review'], description: 'Compare with the merge base of this revision. With --diff: read configuration and baseline from it.' },
  { name: 'head', argument: 'REV', many: null, commands: ['review'], description: 'Compare this revision instead of the working tree.' },
  { name: 'staged', argument: null, many: null, commands: ['review'], description: 'Compare the index with HEAD: what is about to be committed.' },
  { name: 'diff', argument: 'FILE|-', many: null, commands: ['review'], description: 'Judge this unified diff; the files it touches are read under --root.' },
  { name: 'root', argument: 'DIR', many: null, commands: judging, description: 'The repository or tree (default: the one around the current folder).' },
  { name: 'format', argument: formats.join('|'), many: null, commands: gate, description: 'How the report is written (default: pretty).' },
  { name: 'output', argument: 'FILE', many: null, commands: judging, description: 'Write the report to this file instead of the standard output.' },
  { name: 'config', argument: 'FILE', many: null, commands: judging, description: 'Configuration file (default: .github/db-tls-gate.yml), read from the base revision whenever there is one.' },
  { name: 'fail-under', argument: 'A|B|C|D|E|never', many: null, commands: gate, description: described('fail-under') },
  { name: 'fail-on', argument: 'threshold|regression', many: null, commands: gate, description: described('fail-on') },
  { name: 'paths', argument: 'GLOB…', many: { mark: null }, commands: judging, description: 'Judge only files that match one of these globs.' },
  { name: 'paths-ignore', argument: 'GLOB…', many: { mark: null }, commands: judging, description: 'Leave out files that match one of these globs.' },
  { name: 'driver', argument: 'FAMILY=ID…', many: { mark: '=' }, commands: judging, description: 'Driver to assume for a family where the file does not tell: postgres=psycopg2.' },
  { name: 'no-ignores', argument: null, many: null, commands: judging, description: 'Take no notice of `db-tls-gate: ignore[…]` comments.' },
  { name: 'quiet', argument: null, many: null, commands: judging, description: 'Show connections with findings only, and no progress or remarks.' },
  { name: 'driver', argument: 'ID', many: null, commands: ['explain'], description: 'The driver that reads the text, also with a version: pg@8.0 (default: what the text states, else the usual one). `?` lists all.' },
  { name: 'jsonl', argument: null, many: null, commands: ['explain'], description: 'Read one JSON object per line (driver, text, settings, env), answer one per line.' },
  { name: 'no-color', argument: null, many: null, commands: every, description: 'No colour. NO_COLOR and FORCE_COLOR are honoured too.' },
  { name: 'version', argument: null, many: null, commands: every, description: 'Print the version.' },
  { name: 'help', argument: null, many: null, commands: every, description: 'Print this.' },
] as const satisfies readonly Flag[]

export function flagsOf(command: CommandName): readonly Flag[] {
  const all: readonly Flag[] = flagTable
  return all.filter(({ commands }) => commands.includes(command))
}

/** One text for the Action's input, the file's key and the flag. */
function described(name: string): string {
  return optionTable.find((option) => option.name === name)?.description ?? ''
}
