import { describe, expect, test } from '@jest/globals'
import { commandTable } from '../../src/cli/commands.js'
import { flagTable } from '../../src/cli/flags.js'
import { renderHelp } from '../../src/cli/help.js'

describe('help', () => {
  test.each([null, ...commandTable].map((command) => [command?.name ?? 'all commands', command] as const))('%s fits into 100 columns', (_, command) => {
    for (const line of renderHelp(command).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('every option says what it does in one sentence and belongs to a command', () => {
    for (const { description, commands } of flagTable) {
      expect(description).toMatch(/^[A-Z`].*[.]$/)
      expect(commands.length).toBeGreaterThan(0)
    }
  })

  test('no command has two options of one name', () => {
    for (const { name } of commandTable) {
      const names = flagTable.filter(({ commands }) => (commands as readonly string[]).includes(name)).map((flag) => flag.name)
      expect(names).toEqual([...new Set(names)])
    }
  })
})
