import { cut, visible } from './foreignText.js'

/**
 * One line that the runner cannot mistake for a command: it reads `::name …::` at the start of a line and `##[name …]` anywhere in one,
 * from both output streams (actions/runner, ActionCommand.cs). Everything that is logged passes here.
 */
export function logLine(text: string, max = 1000): string {
  // Cut again at the end: breaking the marks makes the text longer. Cut first: a hostile text may have any length.
  const shown = visible(cut(text, max).replaceAll(/[\r\n\t]+/g, ' '))
  return cut(shown.replaceAll(/:(?=:)/g, ': ').replaceAll(/##(?=\[)/g, '## '), max)
}
