import type { Review, Suppressed } from '../../engine/model.js'
import { cut } from '../foreignText.js'
import { titleOf } from '../overview.js'
import { countOf, type Publication } from '../publication.js'
import { html, outside, prose, type Html } from './markup.js'

/** Grade, title, verdict and the counts. */
export function pageHead(review: Review, { runUrl, headSha }: Pick<Publication, 'runUrl' | 'headSha'>): Html {
  const { verdict, grade, score, summary } = review.report
  const counts = Object.entries(summary.byGrade).filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1))
  const run = [...(headSha === '' ? [] : [html`<span>commit <code>${headSha.slice(0, 12)}</code></span>`]), ...(runUrl === null ? [] : [outside(html`workflow run`, runUrl)])]
  return html`<header class="page">
${badge(verdict, grade)}
<div>
<p class="tool">Database TLS report</p>
<h1>${titleOf(review)}</h1>
<p class="verdict ${verdict}"><strong>${VERDICT[verdict]}</strong>: ${prose(review.verdictBecause)}.</p>
</div>
<dl class="counts">
<div><dt>Score</dt><dd>${score === null ? '–' : `${score} of 100${verdict === 'incomplete' ? ', of what was read' : ''}`}</dd></div>
<div><dt>Connections</dt><dd>${summary.connections}</dd></div>
<div><dt>Findings</dt><dd>${summary.findings}</dd></div>
<div><dt>Files</dt><dd>${summary.files}</dd></div>
<div><dt>By grade</dt><dd>${counts.length === 0 ? '–' : counts.map(([letter, count]) => html`<span class="count">${count} × <b class="grade-${gradeClass(letter)}">${letter}</b></span> `)}</dd></div>
</dl>
${run.length === 0 ? html`` : html`<p class="run">${run.map((part) => html`${part} `)}</p>`}
</header>`
}

/** A good letter above something that nobody looked at would say more than is known. */
function badge(verdict: Review['report']['verdict'], grade: string | null): Html {
  if (verdict === 'incomplete') return html`<p class="badge grade-none"><span class="sr">No grade, the result is incomplete </span><span aria-hidden="true">?</span></p>`
  return html`<p class="badge grade-${gradeClass(grade)}"><span class="sr">${grade === null ? 'No grade' : 'Grade'} </span>${grade ?? '–'}</p>`
}

/** What must not be overlooked first: ignores that the change itself adds, and what was not read. */
export function listings(review: Review): Html {
  const { report, newIgnores, notices, suppressedDetails } = review
  const messages = new Map(report.suppressed.map((entry, index) => [entry, suppressedDetails[index]?.message ?? null]))
  const suppressed = (entry: Suppressed): Html => suppressedItem(entry, messages.get(entry) ?? null)
  return html`${listing('new-ignores', `New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, 'warn', newIgnores.map(suppressed))}
${listing('unread', 'Not read; what these hold is not known', 'warn', report.unread.map(({ path, reason }) => html`<code>${cut(path, 400)}</code>: ${prose(reason)}`))}
${listing('suppressed', 'Ignored', '', report.suppressed.filter((entry) => !newIgnores.includes(entry)).map(suppressed))}
${listing('notices', 'Remarks', '', notices.map(({ path, line, message }) => html`<code>${cut(path, 400)}:${line}</code>: ${prose(message)}`))}`
}

export function gradeClass(grade: string | null): string {
  return grade !== null && /^[A-F]$/.test(grade) ? grade.toLowerCase() : 'none'
}

const VERDICT = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' } as const
/** Entries of one list; a file of a hundred thousand lines must not make a page that no browser opens. */
const MOST = 2000

function listing(id: string, title: string, kind: 'warn' | '', items: readonly Html[]): Html {
  if (items.length === 0) return html``
  const left = items.length - MOST
  return html`<section class="panel ${kind}" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>
${items.slice(0, MOST).map((item) => html`<li>${item}</li>\n`)}${left > 0 ? html`<li>${left} more are only in the JSON report</li>\n` : html``}</ul>
</section>`
}

function suppressedItem({ path, line, ruleId, reason, by }: Suppressed, message: string | null): Html {
  const why = reason === null ? html`` : html`: <q>${cut(reason, 500)}</q>`
  return html`<code>${cut(path, 400)}:${line}</code> <a href="#rule-${ruleId}"><code>${ruleId}</code></a> by ${by}${why}${message === null ? html`` : html`<br><span class="muted">${prose(message)}</span>`}`
}
