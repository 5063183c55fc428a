import type { ConnectionDetail, Finding, Hardening, ReportedConnection, Suppressed } from '../../engine/model.js'
import { concernsTls } from '../concernsTls.js'
import { cut, visible } from '../foreignText.js'
import { countOf, type Shown } from '../publication.js'
import { html, joined, lines, prose, type Html } from './markup.js'
import { referenceLinks } from './rules.js'
import { gradeClass } from './summary.js'

/** One connection: what it is and became at a glance; its findings, fix and source behind a disclosure. `data-…`: what the filters read. `accepted`: its findings that are ignored and cost nothing. */
export function connectionArticle({ connection, detail }: Shown, index: number, open: boolean, accepted: readonly Suppressed[]): Html {
  const { path, startLine, endpoint, findings, grade, family, change } = connection
  const id = `c${index + 1}`
  const severities = [...new Set(findings.map(({ severity }) => severity))].join(' ')
  return html`<li><article id="${id}" aria-labelledby="${id}-title" data-grade="${grade ?? 'none'}" data-severities="${severities}" data-family="${family}" data-change="${change}" data-text="${cut(`${path} ${endpoint}`, 1000).toLowerCase()}">
<div class="head">
<p class="badge grade-${gradeClass(grade)}" aria-hidden="true">${grade ?? '–'}</p>
<div>
<h3 id="${id}-title"><span class="sr">${grade === null ? 'Not graded' : `Grade ${grade}`}: </span><code>${cut(path, 400)}:${startLine}</code></h3>
<p class="endpoint"><code>${cut(endpoint, 400)}</code></p>
<dl class="facts">${facts(connection, detail).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${accepted.length === 0 ? '' : html`\n<p class="accepted">Ignored: ${joined(accepted.map(({ ruleId, by }) => html`<a href="#rule-${ruleId}"><code>${ruleId}</code></a> by ${by}`), ', ')}</p>`}
</div>
</div>
${findings.length === 0 ? '' : details(connection, detail, open)}
</article></li>
`
}

function facts({ before, posture, score, grade, graded, driver, family, change, context, locality }: ReportedConnection, { driverTitle, advised }: ConnectionDetail): readonly (readonly [string, Html])[] {
  const points = (value: number | null, letter: string | null): string | null => (value === null ? null : `${value}${letter === null ? '' : ` (${letter})`}`)
  const standing = graded ? points(score, grade) : change === 'moved' ? 'only moved' : advised ? 'advice only' : 'not graded'
  return [
    ['On the wire', became(before?.posture ?? null, posture)],
    ['Score', became(points(before?.score ?? null, before?.grade ?? null), standing ?? 'not graded')],
    ['Driver', html`${driverTitle} (${driver.certainty})`],
    ['Family', html`${family}`],
    ['Change', html`${change}`],
    ['Where', html`${context}, ${locality} host`],
  ]
}

function became(before: string | null, after: string): Html {
  if (before === null || before === after) return html`<strong>${after}</strong>`
  return html`<span class="before">${before}</span> <span aria-hidden="true">→</span><span class="sr"> became </span> <strong>${after}</strong>`
}

function details({ findings, because }: ReportedConnection, { hardening, frame }: ConnectionDetail, open: boolean): Html {
  // A finding about the posture says it already.
  const isSaid = findings.some(({ message }) => message.includes(because.replace(/[.]$/, '')))
  const parts = [
    html`<h4>Findings</h4>\n<ul class="findings">${findings.map(findingItem)}</ul>`,
    ...(concernsTls(findings) ? [remedy(hardening)] : []),
    ...(frame.length === 0 ? [] : [html`<h4>Source, secrets masked</h4>\n<pre><code>${frame.map(frameLine)}</code></pre>`]),
    html`<h4>Relevant to</h4>\n<p>${joined(referenceLinks(findings), ', ')}</p>`,
  ]
  return html`<details${open ? html` open` : html``}><summary>${countOf(findings.length, 'finding')} <span class="muted">${joined(findings.slice(0, 8).map(({ ruleId }) => html`${ruleId}`), ', ')}</span></summary>
<div class="body">
${isSaid ? '' : html`<p>${prose(/[.!?]$/.test(because) ? because : `${because}.`)}</p>\n`}${parts.map((part) => html`${part}\n`)}</div>
</details>`
}

function findingItem({ severity, ruleId, message }: Finding): Html {
  return html`<li><span class="severity ${severity}">${severity}</span> <a href="#rule-${ruleId}"><code>${ruleId}</code></a> ${prose(message)}</li>\n`
}

function remedy({ advice, example, set, remove }: Hardening): Html {
  const assignments = set.map(({ name, value, place }) => html`<code>${cut(`${name}=${value}`, 300)}</code> (${place})`)
  return html`<h4>How to fix it</h4>
<p>${prose(advice)}</p>
${example === null ? (assignments.length === 0 ? '' : html`<p>Set ${joined(assignments, ', ')}.</p>`) : html`<pre class="fix"><code>${lines(example, 4000)}</code></pre>`}
${remove.length === 0 ? '' : html`<p>Drop ${joined(remove.map((name) => html`<code>${cut(name, 300)}</code>`), ', ')}.</p>`}`
}

function frameLine({ line, text, from, to }: ConnectionDetail['frame'][number]): Html {
  const shown = (part: string): string => visible(part.replaceAll('\t', '    '))
  return html`<span class="number">${line}</span> ${shown(text.slice(0, from))}<mark>${shown(text.slice(from, to))}</mark>${shown(text.slice(to).replace(/\r$/, ''))}\n`
}
