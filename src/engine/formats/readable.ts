import type { SourceText } from '../model.js'

/**
 * The text as most programs take it, letter for letter in its place. To git a lone `\r` ends no line, to most languages it does: behind
 * `# comment\r` Python goes on to run. The marks of a merge that was not finished are no text: blank, so that both sides can be read.
 */
export function readable(source: SourceText): SourceText {
  const text = withoutConflicts(source.text.includes('\r') ? source.text.replace(/\r(?!\n)/g, '\n') : source.text)
  return text === source.text ? source : { ...source, text }
}

function withoutConflicts(text: string): string {
  if (!/^<{7} /m.test(text) || !/^>{7} /m.test(text)) return text
  return text.replace(/^(?:<{7} |>{7} |\|{7} |={7}\r?$)[^\r\n]*/gm, (mark) => mark.replace(/[^\r\n]/g, ' '))
}
