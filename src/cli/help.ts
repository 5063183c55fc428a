import { commandTable, type Command } from './commands.js'
import { flagsOf, flagTable, type Flag } from './flags.js'

/** null: all commands. Made from the tables; `width`: columns. */
export function renderHelp(command: Command | null, width = 100): string {
  if (command === null) {
    return [
      'Grades database connections by what their driver does on the wire, and gates what weakens them.',
      section('Usage', commandTable.flatMap(usageLines)),
      section('Commands', columns(commandTable.map(({ name, summary }) => [name, summary]), width)),
      section('Options of review and audit', columns(flagsOf('review').filter(isCommon).map(row), width)),
      section('Exit codes', columns(exitCodes, width)),
      "db-tls-gate COMMAND --help says more on one command.\n",
    ].join('\n\n')
  }
  const judges = flagsOf(command.name).some(({ name }) => name === 'root')
  return [
    `${command.name}: ${command.summary}`,
    section('Usage', usageLines(command)),
    section('Options', columns(flagsOf(command.name).map(row), width)),
    ...(judges ? ['`--` ends the options: `db-tls-gate audit --paths "**/*.py" -- src`.'] : []),
    section('Exit codes', columns(exitCodes, width)),
  ].join('\n\n') + '\n'
}

const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'passed'],
  ['1', 'the gate failed'],
  ['2', 'usage or configuration is wrong; one line says what and where'],
  ['3', 'incomplete: something could not be read, or an internal error; never a pass'],
]

function usageLines({ name, usage }: Command): readonly string[] {
  return usage.map((form) => `db-tls-gate ${name} ${form}`)
}

function isCommon({ name }: Flag): boolean {
  const all: readonly Flag[] = flagTable
  return all.some((flag) => flag.name === name && flag.commands.includes('review') && flag.commands.includes('audit'))
}

function row({ name, argument, description }: Flag): readonly [string, string] {
  return [`--${name}${argument === null ? '' : ` ${argument}`}`, description]
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')
}

/** Two columns; the second is wrapped at blanks. A long first cell stands on a line of its own. */
function columns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const left = Math.min(28, Math.max(...rows.map(([first]) => first.length)))
  return rows.flatMap(([first, second]) => {
    const lines = wrapped(second, Math.max(30, width - left - 4))
    const head = first.length <= left ? [`${first.padEnd(left)}  ${lines[0] ?? ''}`] : [first, ' '.repeat(left + 2) + (lines[0] ?? '')]
    return [...head, ...lines.slice(1).map((line) => ' '.repeat(left + 2) + line)]
  })
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
