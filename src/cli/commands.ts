/** The commands, once: the entry starts them and `--help` lists them from this table. Each is loaded when it is asked for. */
import type { Terminal } from '../io/local/terminal.js'
import type { CommandName } from './flags.js'
import type { Arguments } from './parseArguments.js'

/** INTERFACE section 2: passed, failed, usage, incomplete. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Call {
  readonly arguments: Arguments
  readonly terminal: Terminal
  /** Version of this tool. */
  readonly version: string
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

export interface Command {
  readonly name: CommandName
  /** What follows the name; one line per form. */
  readonly usage: readonly [string, ...string[]]
  readonly summary: string
  readonly load: () => Promise<(call: Call) => Promise<ExitCode>>
}

export const commandTable: readonly Command[] = [
  {
    name: 'review',
    usage: ['[--base REV [--head REV]] [--root DIR]', '--staged [--root DIR]', '--diff FILE|- [--root DIR]'],
    summary: 'gate a change: the working tree, two revisions, the index, or a unified diff over a tree',
    load: async () => (await import('./review.js')).runReview,
  },
  {
    name: 'audit',
    usage: ['[PATH…] [--root DIR]'],
    summary: 'grade whole files or folders',
    load: async () => (await import('./audit.js')).runAudit,
  },
  {
    name: 'explain',
    usage: ['[--driver ID] TEXT…', '--jsonl'],
    summary: 'say what one connection string really does',
    load: async () => (await import('./explain.js')).runExplain,
  },
  {
    name: 'rules',
    usage: ['[ID]'],
    summary: "list the rules, or print one rule's page",
    load: async () => (await import('./rules.js')).runRules,
  },
  {
    name: 'baseline',
    usage: ['[PATH…] [--root DIR]'],
    summary: "print today's findings as a baseline file",
    load: async () => (await import('./baseline.js')).runBaseline,
  },
]
