/**
 * The report as one HTML file that needs nothing else: it works from disk, without a network, and is complete without its script, which only filters.
 * Its security policy lets nothing be loaded or sent, whatever a file or a connection may be called.
 */
import { createHash } from 'node:crypto'
import type { Review, Rule, Suppressed } from '../engine/model.js'
import { connectionArticle } from './html/connection.js'
import { filterForm } from './html/filters.js'
import { html, own } from './html/markup.js'
import { ruleSection } from './html/rules.js'
import { script } from './html/script.js'
import { style } from './html/style.js'
import { pageHead, listings } from './html/summary.js'
import { titleOf } from './overview.js'
import { countOf, type Publication, worstFirst } from './publication.js'

export type HtmlOptions = Pick<Publication, 'runUrl' | 'headSha' | 'rulePage'>

/** `headSha`: '' where there is none. */
export function renderHtml(review: Review, rules: readonly Rule[], options: HtmlOptions): string {
  const shown = worstFirst(review)
  const left = shown.length - MOST
  const accepted = acceptedAt(review)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(review)} – db-tls-gate</title>
<style>${own(style)}</style>
</head>
<body>
<a class="skip" href="#connections">Skip to the connections</a>
${pageHead(review, options)}
<main>
${listings(review)}
<section id="connections" aria-labelledby="connections-title" tabindex="-1">
<h2 id="connections-title">Connections</h2>
${shown.length === 0 ? html`<p>There is no database connection to report.</p>` : filterForm(shown.slice(0, MOST))}
<ol class="connections">
${shown.slice(0, MOST).map((each, index) => connectionArticle(each, index, shown.length <= MOST_OPEN, accepted(each.connection.path, each.connection.startLine)))}
</ol>
${left > 0 ? html`<p>${countOf(left, 'more connection')} only in the JSON report.</p>` : html``}
</section>
${ruleSection(review, rules, options.rulePage)}
</main>
<footer><p>${review.report.tool.name} ${review.report.tool.version}, grade version ${review.report.gradeVersion}. A reference says which requirement a line of source is relevant to; it is no statement on compliance.</p></footer>
<script>${own(script)}</script>
</body>
</html>
`
  return page.markup
}

/** An entry stands at the beginning of its connection. */
function acceptedAt({ report }: Review): (path: string, line: number) => readonly Suppressed[] {
  const byPlace = new Map<string, Suppressed[]>()
  for (const entry of report.suppressed) {
    const place = `${entry.path}\0${entry.line}`
    const there = byPlace.get(place)
    if (there === undefined) byPlace.set(place, [entry])
    else there.push(entry)
  }
  return (path, line) => byPlace.get(`${path}\0${line}`) ?? []
}

/** Articles; a browser still scrolls through them. */
const MOST = 5000
/** Up to as many connections their findings are shown at once. */
const MOST_OPEN = 100

const POLICY = ["default-src 'none'", `style-src ${hashOf(style)}`, `script-src ${hashOf(script)}`, "base-uri 'none'", "form-action 'none'"].join('; ')

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
