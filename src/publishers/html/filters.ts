import type { Severity } from '../../engine/model.js'
import type { Shown } from '../publication.js'
import { html, type Html } from './markup.js'
import { gradeClass } from './summary.js'

/** Hidden until the script shows it: without a script the list stands there whole. A choice that would change nothing is left out. */
export function filterForm(shown: readonly Shown[]): Html {
  const connections = shown.map(({ connection }) => connection)
  const grades = countsOf(connections.map(({ grade }) => grade ?? 'none'))
  const families = countsOf(connections.map(({ family }) => family))
  const changes = countsOf(connections.map(({ change }) => change))
  const changed = (changes.get('added') ?? 0) + (changes.get('modified') ?? 0)
  return html`<form id="filters" role="search" aria-label="Filter the connections" hidden>
<fieldset><legend>Grade</legend>
${[...grades].sort(([one], [other]) => (one < other ? -1 : 1)).map(([grade, count]) => html`<label class="check"><input type="checkbox" name="grade" value="${grade}" checked> <b class="grade-${gradeClass(grade)}">${grade === 'none' ? 'not graded' : grade}</b> <span class="muted">${count}</span></label>\n`)}</fieldset>
<p><label for="f-severity">Severity</label>
<select id="f-severity" name="severity"><option value="">all connections</option>${severities.map(([value, title]) => html`<option value="${value}">${title}</option>`)}</select></p>
<p><label for="f-family">Family</label>
<select id="f-family" name="family"><option value="">all</option>${[...families].sort().map(([family, count]) => html`<option value="${family}">${family} (${count})</option>`)}</select></p>
<p><label for="f-change">Change</label>
<select id="f-change" name="change"><option value="">all</option>${changed === 0 ? '' : html`<option value="added modified">added or modified (${changed})</option>`}${[...changes].sort().map(([change, count]) => html`<option value="${change}">${change} (${count})</option>`)}</select></p>
<p class="grow"><label for="f-text">Path or endpoint contains</label>
<input id="f-text" name="text" type="search" autocomplete="off" spellcheck="false"></p>
<p class="buttons"><button type="reset">Reset</button> <button type="button" id="open-all">Open all</button> <button type="button" id="close-all">Close all</button></p>
</form>
<p id="shown" role="status" aria-live="polite"></p>`
}

/** `value`: the severities that it lets through. */
const severities: readonly (readonly [string, string])[] = (['critical', 'high', 'medium', 'low'] as const satisfies readonly Severity[]).map((severity, index, all) => [
  all.slice(0, index + 1).join(' '),
  severity === 'critical' ? 'critical findings' : severity === 'low' ? 'any finding' : `${severity} findings or worse`,
])

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
