import type { Review } from '../engine/model.js'
import { rules } from '../engine/rules/registry.js'
import { writeOutput } from '../io/local/namedFiles.js'
import { UserError } from '../io/local/userError.js'
import { renderHtml } from '../publishers/html.js'
import { renderJson } from '../publishers/json.js'
import { renderMarkdownReport } from '../publishers/markdownReport.js'
import { renderSarif } from '../publishers/sarif.js'
import { renderTerminal } from '../publishers/terminal.js'
import type { Call, ExitCode } from './commands.js'
import { formats } from './flags.js'

type Format = (typeof formats)[number]

/** Before anything is read: a format that we do not write is refused at once. */
export function formatOf({ arguments: given }: Call): Format {
  const wanted = given.value('format') ?? 'pretty'
  const format = formats.find((each) => each === wanted)
  if (format === undefined) throw new UserError(`--format: must be one of ${formats.join(', ')}`)
  return format
}

/** The verdict stands before anything is written, and writing does not change it. */
export async function publish(call: Call, review: Review, format: Format): Promise<ExitCode> {
  const { arguments: given, terminal } = call
  const output = given.value('output')
  const render = (): string => {
    switch (format) {
      case 'json':
        return renderJson(review)
      case 'markdown':
        return renderMarkdownReport(review)
      case 'sarif':
        return renderSarif(review, rules, { checkName: '', rulePage: noPage, withSuppressed: true })
      case 'html':
        return renderHtml(review, rules, { runUrl: null, headSha: '', rulePage: noPage })
      case 'pretty':
        return renderTerminal(review, {
          colour: output === null && terminal.colour(given.has('no-color')),
          columns: output === null ? terminal.columns : null,
          quiet: given.has('quiet'),
        })
    }
  }
  const exit = EXIT[review.report.verdict]
  const text = render()
  terminal.conclude(exit)
  if (output === null) await terminal.write(text)
  else await writeOutput(terminal.folder, output, text)
  return exit
}

/** A copy of this tool does not know where its pages can be read. */
const noPage = (): null => null
const EXIT = { pass: 0, fail: 1, incomplete: 3 } as const
