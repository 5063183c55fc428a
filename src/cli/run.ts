import { nearest } from '../engine/nearest.js'
import type { Terminal } from '../io/local/terminal.js'
import { UserError } from '../io/local/userError.js'
import { cut, visible } from '../publishers/foreignText.js'
import { commandTable, type ExitCode } from './commands.js'
import { flagsOf } from './flags.js'
import { renderHelp } from './help.js'
import { parseArguments } from './parseArguments.js'

/** The CLI, step by step: which command, which options, then the command itself. Wrong input is one line and 2; what else is thrown is a bug. */
export async function run(terminal: Terminal, version: string, today: string): Promise<ExitCode> {
  const [name, ...words] = terminal.arguments
  try {
    if (name === undefined) return usage(terminal, `a command is missing: ${commandTable.map((each) => each.name).join(', ')}`)
    if (name === '--version') return await print(terminal, `${version}\n`)
    if (name === '--help' || name === '-h') return await print(terminal, renderHelp(null))
    const command = commandTable.find((each) => each.name === name)
    if (command === undefined) return usage(terminal, unknown(name))
    const parsed = parseArguments(words, flagsOf(command.name))
    if (!parsed.ok) return usage(terminal, parsed.error, command.name)
    if (parsed.value.has('help')) return await print(terminal, renderHelp(command))
    if (parsed.value.has('version')) return await print(terminal, `${version}\n`)
    const start = await command.load()
    return await start({ arguments: parsed.value, terminal, version, today })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    terminal.say(error.message)
    return 2
  }
}

async function print(terminal: Terminal, text: string): Promise<0> {
  await terminal.write(text)
  return 0
}

function usage(terminal: Terminal, problem: string, command = ''): 2 {
  terminal.say(`${problem} (see db-tls-gate ${command === '' ? '' : `${command} `}--help)`)
  return 2
}

function unknown(name: string): string {
  const names = commandTable.map((each) => each.name)
  const hint = nearest(name, names)
  const what = name.startsWith('-') ? 'option' : 'command'
  return `unknown ${what} ${visible(cut(name, 60))}${hint === null ? `; known commands are ${names.join(', ')}` : `; did you mean ${hint}?`}`
}
