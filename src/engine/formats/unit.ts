import { plainText, sliceText, spanOf } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { splitCommands } from './commandLine.js'
import type { DataEntry } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { placeFor } from './lines.js'
import { readEntries } from './mappings.js'
import { readLine } from './readLine.js'
import { linesOf } from './windows.js'

/** What starts programs on a machine: systemd's units, crontabs, Procfiles: variables, and commands behind something else. */
export const unitFormat: Format = {
  id: 'unit',
  matches: (path) => /\.(?:service|timer|container|cron|crontab)$|(?:^|\/)(?:crontab|cron\.d\/[\w.-]+|procfile(?:\.[\w-]+)?|[\w@.-]+\.service\.d\/[\w.-]+\.conf)$/i.test(path),
  read,
}

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment, crontab(5), https://devcenter.heroku.com/articles/procfile */
const environment = /^\s{0,9}Environment\s{0,9}=\s{0,9}/i
const lead = /^\s{0,9}(?:(?:Exec\w{1,20}|Exec)\s{0,9}=\s{0,9}[-@:+!|]{0,4}|[\w-]{1,60}:\s{1,9}|(?:@\w{4,10}|(?:[\d*,/A-Za-z-]{1,40}\s{1,9}){4}[\d*,/A-Za-z-]{1,40})\s{1,9})/

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const place = placeFor(vocabulary, { anyDollarName: false, formatting: false }, inside)
  const candidates: Candidate[] = []
  const comments: FileReading['comments'][number][] = []
  const variables: DataEntry[] = []
  for (const line of linesOf(plainText(source.text))) {
    const remark = /^\s{0,40}[#;]+\s{0,9}/.exec(line.text)?.[0].length
    const sets = environment.exec(line.text)?.[0].length ?? (/^\s{0,9}[A-Za-z_]\w{0,80}\s{0,2}=/.test(line.text) && !/^\s{0,9}[A-Z][a-z]\w*=/.test(line.text) ? 0 : undefined)
    const span = remark === undefined ? null : spanOf(line, line.text.trimStart() === '' ? 0 : line.text.length - line.text.trimStart().length)
    if (remark !== undefined) {
      if (span !== null) comments.push({ text: line.text.slice(remark).trim(), span })
      candidates.push(...readLine(sliceText(line, remark, line.text.length), { ...place, place: 'comment' }))
    } else if (sets === undefined) candidates.push(...readLine(sliceText(line, lead.exec(line.text.slice(0, 400))?.[0].length ?? 0, line.text.length), place))
    else
      for (const word of splitCommands(sliceText(line, sets, line.text.length)).flat()) {
        const equals = word.text.indexOf('=')
        const whole = spanOf(word)
        if (equals < 1 || whole === null) continue
        const text = sliceText(word, equals + 1, word.text.length)
        variables.push({ name: word.text.slice(0, equals), span: whole, value: { kind: 'text', text, span: spanOf(text) ?? whole } })
      }
  }
  return { language: 'conf', imports: [], candidates: [...candidates, ...readEntries(variables, place)], comments, incomplete: null, unreadFrom: place.budget.unreadFrom }
}
