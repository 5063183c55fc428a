import type { Review } from '../engine/model.js'
import { connectionText } from './connectionText.js'
import { code, fence } from './markdown.js'
import { overview, titleOf } from './overview.js'
import type { Publication, Shown } from './publication.js'
import { worstFirst } from './publication.js'

/** The whole report as a Markdown document, worst connection first. Nothing is left out: a file has no size limit. */
export function renderMarkdownReport(review: Review): string {
  const blocks = [`# ${titleOf(review)}`, ...overview(review, local, Infinity), ...worstFirst(review).flatMap(section)]
  return `${blocks.join('\n\n')}\n`
}

/** On a machine of one's own there is no workflow run and no page to link to. */
const local: Publication = { checkName: '', suggestions: false, headSha: '', runUrl: null, rulePage: () => null, origin: 'repository', job: null, attempt: null, formerAttempts: [] }

function section(shown: Shown): readonly string[] {
  const { connection, detail } = shown
  if (connection.findings.length === 0) return []
  const frame = detail.frame.map(({ line, text }) => `${line} | ${text}`).join('\n')
  return [`## ${code(`${connection.path}:${connection.startLine}`)}`, ...(frame === '' ? [] : [fence(frame, 'text')]), ...connectionText(shown, local)]
}
