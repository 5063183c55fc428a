"use strict";
exports.id = 407;
exports.ids = [407];
exports.modules = {

/***/ 3873:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ formatOf),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/engine/rules/registry.js + 18 modules
var registry = __webpack_require__(2295);
// EXTERNAL MODULE: ./src/io/local/namedFiles.js + 1 modules
var namedFiles = __webpack_require__(8741);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/publishers/concernsTls.js
var concernsTls = __webpack_require__(627);
// EXTERNAL MODULE: ./src/publishers/foreignText.js
var foreignText = __webpack_require__(3205);
;// CONCATENATED MODULE: ./src/publishers/publication.js
function worstFirst({ report, details }) {
    return report.connections
        .flatMap((connection, index) => {
        const detail = details[index];
        return detail === undefined ? [] : [{ connection, detail }];
    })
        .sort(({ connection: one }, { connection: other }) => rank(one) - rank(other) || compare(one.path, other.path) || one.startLine - other.startLine);
}
function rank({ graded, score, findings }) {
    if (graded && score !== null)
        return score;
    return findings.length > 0 ? 200 : 300;
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/publishers/markdown.js
var markdown = __webpack_require__(6505);
;// CONCATENATED MODULE: ./src/publishers/html/markup.js


function html(strings, ...values) {
    return markupOf(strings.map((text, index) => text + (index < values.length ? inserted(values[index] ?? '') : '')).join(''));
}
function lines(text, max) {
    return markupOf(escaped((0,foreignText/* visibleLines */.gB)((0,foreignText/* cut */.Jj)(text, max))));
}
function prose(message, max = 4000) {
    return html `${(0,markdown/* pieces */.IE)((0,foreignText/* cut */.Jj)(message, max).replaceAll(/\s+/g, ' ')).map(({ isCode, text }) => (isCode ? html `<code>${text}</code>` : html `${text}`))}`;
}
function joined(parts, between) {
    return html `${parts.map((part, index) => (index === 0 ? part : html `${between}${part}`))}`;
}
function outside(title, url) {
    if (url === null || !/^https?:\/\/[\w.:/%@~+-]+(?:#[\w-]+)?$/.test(url))
        return title;
    return html `<a href="${url}" rel="noopener noreferrer">${title}</a>`;
}
function own(text) {
    return markupOf(text);
}
function inserted(value) {
    if (typeof value === 'string')
        return escaped((0,foreignText/* visible */.RK)(value));
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
function markupOf(markup) {
    return { markup };
}
function escaped(text) {
    return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

;// CONCATENATED MODULE: ./src/publishers/html/rules.js

function ruleSection({ report }, rules, rulePage) {
    const met = new Set([...report.connections.flatMap(({ findings }) => findings), ...report.suppressed].map(({ ruleId }) => ruleId));
    const shown = rules.filter(({ id }) => met.has(id));
    if (shown.length === 0)
        return html ``;
    return html `<section aria-labelledby="rules">
<h2 id="rules">What the rules demand</h2>
${shown.map((rule) => ruleText(rule, rulePage(rule.id)))}</section>`;
}
function referenceLinks(all) {
    const distinct = (names) => [...new Set(names)];
    return [
        ...distinct(all.flatMap(({ cwe }) => cwe)).map((id) => outside(html `${id}`, `https://cwe.mitre.org/data/definitions/${id.replace(/^CWE-/, '')}.html`)),
        ...distinct(all.flatMap(({ owaspApi }) => owaspApi)).map((id) => outside(html `OWASP ${id}`, 'https://owasp.org/API-Security/editions/2023/en/0x11-t10/')),
        ...distinct(all.flatMap(({ asvs }) => asvs)).map((id) => html `OWASP ASVS ${id}`),
        ...distinct(all.flatMap(({ pciDss }) => pciDss)).map((id) => html `PCI DSS 4.0.1 requirement ${id}`),
    ];
}
function ruleText({ id, title, severity, rationale, costs, references }, page) {
    return html `<section class="rule" id="rule-${id}" aria-labelledby="rule-${id}-title" tabindex="-1">
<h3 id="rule-${id}-title">${title}</h3>
<p><code>${id}</code> · severity ${severity}</p>
<p>${prose(rationale)}</p>
<p>${prose(costs)} Relevant to ${joined(referenceLinks([references]), ', ')}.</p>
${page === null ? '' : html `<p>${outside(html `Examples, and how to switch it off`, page)}</p>`}
</section>
`;
}

;// CONCATENATED MODULE: ./src/publishers/overview.js


function titleOf(review) {
    const added = review.newIgnores.length;
    return `${gradeTitle(review)}${added === 0 ? '' : `, ${countOf(added, 'finding')} ignored by this change`}`;
}
function overview(review, publication, most = MAX_ROWS) {
    return [...leadOf(review, most), ...bodyOf(review, most), ...(publication.runUrl === null ? [] : [(0,markdown/* link */.nf)('Workflow run', publication.runUrl)])];
}
function leadOf({ newIgnores }, most = MAX_ROWS) {
    return list(`New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, newIgnores.map(ignored), most);
}
function bodyOf(review, most = MAX_ROWS) {
    const { report, newIgnores, notices } = review;
    return [
        `**${VERDICT[report.verdict]}**: ${(0,markdown/* plain */.pj)(review.verdictBecause)}.`,
        ...(report.connections.length === 0 ? [] : [connectionTable(worstFirst(review), most)]),
        ...list('Not read; what they hold is not known', report.unread.map(({ path, reason }) => `- ${(0,markdown/* code */.aY)(path)}: ${(0,markdown/* plain */.pj)(reason)}`), most),
        ...list('Ignored', report.suppressed.filter((entry) => !newIgnores.includes(entry)).map(ignored), most),
        ...list('Notes', notices.map(({ path, line, message }) => `- ${(0,markdown/* code */.aY)(`${path}:${line}`)}: ${(0,markdown/* plain */.pj)(message)}`), most),
    ];
}
function change(before, after) {
    const now = after ?? 'not graded';
    return before === null || before === after ? now : `${before} → ${now}`;
}
function gradeTitle({ mode, report }) {
    const graded = report.connections.filter((connection) => connection.graded);
    if (report.verdict === 'incomplete')
        return `Incomplete · ${countOf(report.unread.length, 'file')} could not be read`;
    if (report.connections.length === 0)
        return `No database connections ${mode === 'audit' ? 'found' : 'changed'}`;
    if (report.grade === null)
        return `${countOf(report.connections.length, 'database connection')}, none graded`;
    const insecure = graded.filter((connection) => connection.grade !== null && INSECURE.includes(connection.grade)).length;
    if (insecure > 0)
        return `${report.grade} · ${countOf(insecure, 'insecure database connection')}`;
    const connections = countOf(graded.length, 'database connection');
    const isVerified = graded.every((connection) => connection.posture === 'verify-full');
    if (isVerified)
        return `${report.grade} · ${connections}, ${graded.length === 1 ? '' : 'all '}verified`;
    return `${report.grade} · ${connections}, ${countOf(graded.reduce((sum, { findings }) => sum + findings.length, 0), 'finding')}`;
}
const INSECURE = ['D', 'E', 'F'];
const VERDICT = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
const MAX_ROWS = 100;
function connectionTable(shown, most) {
    const rows = shown.slice(0, most).map(({ connection, detail }) => [
        change(connection.before?.grade ?? null, gradeText(connection, detail.advised)),
        change(connection.before?.posture ?? null, connection.posture),
        (0,markdown/* code */.aY)(`${connection.path}:${connection.startLine}`),
        (0,markdown/* code */.aY)(connection.endpoint),
        `${(0,markdown/* plain */.pj)(detail.driverTitle)} (${connection.driver.certainty})`,
        connection.findings.map(({ ruleId }) => (0,markdown/* code */.aY)(ruleId)).join(', '),
    ]);
    const more = shown.length > most ? `\n\n${shown.length - most} more are not shown.` : '';
    return (0,markdown/* table */.tp)(['Grade', 'On the wire', 'Where', 'Connection', 'Driver', 'Findings'], rows) + more;
}
function gradeText({ graded, grade, change: kind }, advised) {
    if (graded && grade !== null)
        return grade;
    return kind === 'moved' ? 'moved' : advised ? 'notice only' : 'not graded';
}
function ignored({ path, line, ruleId, reason, by }) {
    return `- ${(0,markdown/* code */.aY)(`${path}:${line}`)} ${(0,markdown/* code */.aY)(ruleId)} by ${by}${reason === null ? '' : `: ${(0,markdown/* code */.aY)(reason)}`}`;
}
function list(heading, lines, most) {
    if (lines.length === 0)
        return [];
    const rest = lines.length > most ? `\n- ${lines.length - most} more` : '';
    return [`**${heading}**\n${lines.slice(0, most).join('\n')}${rest}`];
}

;// CONCATENATED MODULE: ./src/publishers/html/summary.js




function pageHead(review, { runUrl, headSha }) {
    const { verdict, grade, score, summary } = review.report;
    const counts = Object.entries(summary.byGrade).filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1));
    const run = [...(headSha === '' ? [] : [html `<span>commit <code>${headSha.slice(0, 12)}</code></span>`]), ...(runUrl === null ? [] : [outside(html `workflow run`, runUrl)])];
    return html `<header class="page">
${badge(verdict, grade)}
<div>
<p class="tool">Database TLS report</p>
<h1>${titleOf(review)}</h1>
<p class="verdict ${verdict}"><strong>${summary_VERDICT[verdict]}</strong>: ${prose(review.verdictBecause)}.</p>
</div>
<dl class="counts">
<div><dt>Score</dt><dd>${score === null ? '–' : `${score} of 100${verdict === 'incomplete' ? ', of what was read' : ''}`}</dd></div>
<div><dt>Connections</dt><dd>${summary.connections}</dd></div>
<div><dt>Findings</dt><dd>${summary.findings}</dd></div>
<div><dt>Files</dt><dd>${summary.files}</dd></div>
<div><dt>By grade</dt><dd>${counts.length === 0 ? '–' : counts.map(([letter, count]) => html `<span class="count">${count} × <b class="grade-${gradeClass(letter)}">${letter}</b></span> `)}</dd></div>
</dl>
${run.length === 0 ? html `` : html `<p class="run">${run.map((part) => html `${part} `)}</p>`}
</header>`;
}
function badge(verdict, grade) {
    if (verdict === 'incomplete')
        return html `<p class="badge grade-none"><span class="sr">No grade, the result is incomplete </span><span aria-hidden="true">?</span></p>`;
    return html `<p class="badge grade-${gradeClass(grade)}"><span class="sr">${grade === null ? 'No grade' : 'Grade'} </span>${grade ?? '–'}</p>`;
}
function listings(review) {
    const { report, newIgnores, notices, suppressedDetails } = review;
    const messages = new Map(report.suppressed.map((entry, index) => [entry, suppressedDetails[index]?.message ?? null]));
    const suppressed = (entry) => suppressedItem(entry, messages.get(entry) ?? null);
    return html `${listing('new-ignores', `New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, 'warn', newIgnores.map(suppressed))}
${listing('unread', 'Not read; what these hold is not known', 'warn', report.unread.map(({ path, reason }) => html `<code>${(0,foreignText/* cut */.Jj)(path, 400)}</code>: ${prose(reason)}`))}
${listing('suppressed', 'Ignored', '', report.suppressed.filter((entry) => !newIgnores.includes(entry)).map(suppressed))}
${listing('notices', 'Remarks', '', notices.map(({ path, line, message }) => html `<code>${(0,foreignText/* cut */.Jj)(path, 400)}:${line}</code>: ${prose(message)}`))}`;
}
function gradeClass(grade) {
    return grade !== null && /^[A-F]$/.test(grade) ? grade.toLowerCase() : 'none';
}
const summary_VERDICT = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
const MOST = 2000;
function listing(id, title, kind, items) {
    if (items.length === 0)
        return html ``;
    const left = items.length - MOST;
    return html `<section class="panel ${kind}" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>
${items.slice(0, MOST).map((item) => html `<li>${item}</li>\n`)}${left > 0 ? html `<li>${left} more are only in the JSON report</li>\n` : html ``}</ul>
</section>`;
}
function suppressedItem({ path, line, ruleId, reason, by }, message) {
    const why = reason === null ? html `` : html `: <q>${(0,foreignText/* cut */.Jj)(reason, 500)}</q>`;
    return html `<code>${(0,foreignText/* cut */.Jj)(path, 400)}:${line}</code> <a href="#rule-${ruleId}"><code>${ruleId}</code></a> by ${by}${why}${message === null ? html `` : html `<br><span class="muted">${prose(message)}</span>`}`;
}

;// CONCATENATED MODULE: ./src/publishers/html/connection.js






function connectionArticle({ connection, detail }, index, open, accepted) {
    const { path, startLine, endpoint, findings, grade, family, change } = connection;
    const id = `c${index + 1}`;
    const severities = [...new Set(findings.map(({ severity }) => severity))].join(' ');
    return html `<li><article id="${id}" aria-labelledby="${id}-title" data-grade="${grade ?? 'none'}" data-severities="${severities}" data-family="${family}" data-change="${change}" data-text="${(0,foreignText/* cut */.Jj)(`${path} ${endpoint}`, 1000).toLowerCase()}">
<div class="head">
<p class="badge grade-${gradeClass(grade)}" aria-hidden="true">${grade ?? '–'}</p>
<div>
<h3 id="${id}-title"><span class="sr">${grade === null ? 'Not graded' : `Grade ${grade}`}: </span><code>${(0,foreignText/* cut */.Jj)(path, 400)}:${startLine}</code></h3>
<p class="endpoint"><code>${(0,foreignText/* cut */.Jj)(endpoint, 400)}</code></p>
<dl class="facts">${facts(connection, detail).map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${accepted.length === 0 ? '' : html `\n<p class="accepted">Ignored: ${joined(accepted.map(({ ruleId, by }) => html `<a href="#rule-${ruleId}"><code>${ruleId}</code></a> by ${by}`), ', ')}</p>`}
</div>
</div>
${findings.length === 0 ? '' : details(connection, detail, open)}
</article></li>
`;
}
function facts({ before, posture, score, grade, graded, driver, family, change, context, locality }, { driverTitle, advised }) {
    const points = (value, letter) => (value === null ? null : `${value}${letter === null ? '' : ` (${letter})`}`);
    const standing = graded ? points(score, grade) : change === 'moved' ? 'only moved' : advised ? 'advice only' : 'not graded';
    return [
        ['On the wire', became(before?.posture ?? null, posture)],
        ['Score', became(points(before?.score ?? null, before?.grade ?? null), standing ?? 'not graded')],
        ['Driver', html `${driverTitle} (${driver.certainty})`],
        ['Family', html `${family}`],
        ['Change', html `${change}`],
        ['Where', html `${context}, ${locality} host`],
    ];
}
function became(before, after) {
    if (before === null || before === after)
        return html `<strong>${after}</strong>`;
    return html `<span class="before">${before}</span> <span aria-hidden="true">→</span><span class="sr"> became </span> <strong>${after}</strong>`;
}
function details({ findings, because }, { hardening, frame }, open) {
    const isSaid = findings.some(({ message }) => message.includes(because.replace(/[.]$/, '')));
    const parts = [
        html `<h4>Findings</h4>\n<ul class="findings">${findings.map(findingItem)}</ul>`,
        ...((0,concernsTls/* concernsTls */.B)(findings) ? [remedy(hardening)] : []),
        ...(frame.length === 0 ? [] : [html `<h4>Source, secrets masked</h4>\n<pre><code>${frame.map(frameLine)}</code></pre>`]),
        html `<h4>Relevant to</h4>\n<p>${joined(referenceLinks(findings), ', ')}</p>`,
    ];
    return html `<details${open ? html ` open` : html ``}><summary>${countOf(findings.length, 'finding')} <span class="muted">${joined(findings.slice(0, 8).map(({ ruleId }) => html `${ruleId}`), ', ')}</span></summary>
<div class="body">
${isSaid ? '' : html `<p>${prose(/[.!?]$/.test(because) ? because : `${because}.`)}</p>\n`}${parts.map((part) => html `${part}\n`)}</div>
</details>`;
}
function findingItem({ severity, ruleId, message }) {
    return html `<li><span class="severity ${severity}">${severity}</span> <a href="#rule-${ruleId}"><code>${ruleId}</code></a> ${prose(message)}</li>\n`;
}
function remedy({ advice, example, set, remove }) {
    const assignments = set.map(({ name, value, place }) => html `<code>${(0,foreignText/* cut */.Jj)(`${name}=${value}`, 300)}</code> (${place})`);
    return html `<h4>How to fix it</h4>
<p>${prose(advice)}</p>
${example === null ? (assignments.length === 0 ? '' : html `<p>Set ${joined(assignments, ', ')}.</p>`) : html `<pre class="fix"><code>${lines(example, 4000)}</code></pre>`}
${remove.length === 0 ? '' : html `<p>Drop ${joined(remove.map((name) => html `<code>${(0,foreignText/* cut */.Jj)(name, 300)}</code>`), ', ')}.</p>`}`;
}
function frameLine({ line, text, from, to }) {
    const shown = (part) => (0,foreignText/* visible */.RK)(part.replaceAll('\t', '    '));
    return html `<span class="number">${line}</span> ${shown(text.slice(0, from))}<mark>${shown(text.slice(from, to))}</mark>${shown(text.slice(to).replace(/\r$/, ''))}\n`;
}

;// CONCATENATED MODULE: ./src/publishers/html/filters.js


function filterForm(shown) {
    const connections = shown.map(({ connection }) => connection);
    const grades = countsOf(connections.map(({ grade }) => grade ?? 'none'));
    const families = countsOf(connections.map(({ family }) => family));
    const changes = countsOf(connections.map(({ change }) => change));
    const changed = (changes.get('added') ?? 0) + (changes.get('modified') ?? 0);
    return html `<form id="filters" role="search" aria-label="Filter the connections" hidden>
<fieldset><legend>Grade</legend>
${[...grades].sort(([one], [other]) => (one < other ? -1 : 1)).map(([grade, count]) => html `<label class="check"><input type="checkbox" name="grade" value="${grade}" checked> <b class="grade-${gradeClass(grade)}">${grade === 'none' ? 'not graded' : grade}</b> <span class="muted">${count}</span></label>\n`)}</fieldset>
<p><label for="f-severity">Severity</label>
<select id="f-severity" name="severity"><option value="">all connections</option>${severities.map(([value, title]) => html `<option value="${value}">${title}</option>`)}</select></p>
<p><label for="f-family">Family</label>
<select id="f-family" name="family"><option value="">all</option>${[...families].sort().map(([family, count]) => html `<option value="${family}">${family} (${count})</option>`)}</select></p>
<p><label for="f-change">Change</label>
<select id="f-change" name="change"><option value="">all</option>${changed === 0 ? '' : html `<option value="added modified">added or modified (${changed})</option>`}${[...changes].sort().map(([change, count]) => html `<option value="${change}">${change} (${count})</option>`)}</select></p>
<p class="grow"><label for="f-text">Path or endpoint contains</label>
<input id="f-text" name="text" type="search" autocomplete="off" spellcheck="false"></p>
<p class="buttons"><button type="reset">Reset</button> <button type="button" id="open-all">Open all</button> <button type="button" id="close-all">Close all</button></p>
</form>
<p id="shown" role="status" aria-live="polite"></p>`;
}
const severities = ['critical', 'high', 'medium', 'low'].map((severity, index, all) => [
    all.slice(0, index + 1).join(' '),
    severity === 'critical' ? 'critical findings' : severity === 'low' ? 'any finding' : `${severity} findings or worse`,
]);
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./src/publishers/html/script.js
const script = `(() => {
  'use strict'
  const form = document.getElementById('filters')
  const shown = document.getElementById('shown')
  if (!form || !shown) return
  const entries = Array.from(document.querySelectorAll('article[data-grade]'), (article) => ({
    item: article.parentElement,
    details: article.querySelector('details'),
    grade: article.dataset.grade,
    severities: article.dataset.severities.split(' '),
    family: article.dataset.family,
    change: article.dataset.change,
    text: article.dataset.text,
  }))
  const apply = () => {
    const data = new FormData(form)
    const grades = new Set(data.getAll('grade'))
    const [severities, changes] = ['severity', 'change'].map((name) => data.get(name).split(' ').filter(Boolean))
    const family = data.get('family')
    const words = data.get('text').toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    for (const entry of entries) {
      const passes =
        grades.has(entry.grade) &&
        (severities.length === 0 || entry.severities.some((one) => severities.includes(one))) &&
        (family === '' || entry.family === family) &&
        (changes.length === 0 || changes.includes(entry.change)) &&
        words.every((word) => entry.text.includes(word))
      entry.item.hidden = !passes
      if (passes) count += 1
    }
    shown.textContent = count + ' of ' + entries.length + (entries.length === 1 ? ' connection' : ' connections') + ' shown'
  }
  const turn = (open) => {
    for (const { item, details } of entries) if (details && !item.hidden) details.open = open
  }
  form.addEventListener('input', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', (event) => event.preventDefault())
  document.getElementById('open-all').addEventListener('click', () => turn(true))
  document.getElementById('close-all').addEventListener('click', () => turn(false))
  let closed = []
  addEventListener('beforeprint', () => {
    closed = entries.filter(({ details }) => details && !details.open)
    for (const { details } of closed) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const { details } of closed) details.open = false
  })
  form.hidden = false
  // A browser may bring back what was chosen before a reload.
  apply()
  addEventListener('pageshow', apply)
})()
`;

;// CONCATENATED MODULE: ./src/publishers/html/style.js
const style = `:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0550ae; --focus: #0550ae;
  --mark: #fff1b8; --warn: #9a6700; --warn-panel: #fff8e6; --good: #116329; --bad: #a40e26; --fix: #e9f7ec;
  --critical: #a40e26; --high: #a53e00; --medium: #7d4e00; --low: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #161b22; --text: #e6edf3; --muted: #9ea7b3; --line: #3d444d; --link: #79c0ff; --focus: #79c0ff;
    --mark: #4b3b00; --warn: #e3b341; --warn-panel: #272008; --good: #6fdd8b; --bad: #ff8d85; --fix: #12261e;
    --critical: #ff8d85; --high: #ffa657; --medium: #e3b341; --low: #79c0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem 1.25rem 3rem; max-width: 76rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
h1, h2, h3, h4, p, dl, dd, ul, ol, pre, fieldset { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; }
h4 { font-size: .875rem; margin: 1rem 0 .25rem; color: var(--muted); }
h1, h3, p, li, dd, code, q { overflow-wrap: anywhere; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
p code, li code, dd code { background: var(--panel); border-radius: .25rem; padding: .05rem .15rem; }
.head code, pre code { background: none; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
section:focus { outline: none; }
[hidden] { display: none !important; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted, .tool { color: var(--muted); }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--page); border: 2px solid var(--focus); z-index: 1; }
.skip:focus { left: .5rem; }

header.page { display: grid; grid-template-columns: auto 1fr; gap: .5rem 1.25rem; align-items: center; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
header.page .badge { font-size: 2.75rem; width: 5rem; height: 5rem; border-radius: .75rem; }
.counts, .run { grid-column: 1 / -1; }
.counts, .facts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; }
.counts { margin-top: .5rem; }
dt { color: var(--muted); font-size: .8125rem; }
.counts dd { font-weight: 600; }
.count { margin-right: .5rem; white-space: nowrap; }
.run { color: var(--muted); }
.verdict strong { font-size: 1.0625rem; }
.pass strong { color: var(--good); } .fail strong { color: var(--bad); } .incomplete strong { color: var(--warn); }

.badge { display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: .5rem; font-weight: 700; font-size: 1.25rem; border: 1px solid transparent; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.grade-a { background: #116329; color: #fff; } .grade-b { background: #3d6b12; color: #fff; } .grade-c { background: #7d5c00; color: #fff; }
.grade-d { background: #9a4a00; color: #fff; } .grade-e { background: #b32416; color: #fff; } .grade-f { background: #8c0d22; color: #fff; } .grade-none { background: #57606a; color: #fff; }
b[class^=grade-] { padding: 0 .4rem; border-radius: .25rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }

.panel { border: 1px solid var(--line); border-left: .35rem solid var(--muted); border-radius: .375rem; background: var(--panel); padding: .75rem 1rem; margin-top: 1.25rem; }
.panel.warn { border-left-color: var(--warn); background: var(--warn-panel); }
.panel h2 { margin: 0 0 .25rem; font-size: 1.0625rem; }
.panel ul { padding-left: 1.25rem; }
.panel li { margin: .25rem 0; }
.panel code { background: none; padding: 0; }

form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--panel); }
fieldset { border: 0; padding: 0; min-width: 0; }
legend, form label[for] { padding: 0; font-size: .8125rem; color: var(--muted); display: block; }
.check { display: inline-flex; align-items: center; gap: .3rem; margin-right: .75rem; min-height: 2.25rem; }
.grow { flex: 1 1 14rem; }
input[type=search], select, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: .375rem; padding: .3rem .6rem; min-height: 2.25rem; max-width: 100%; }
input[type=search] { width: 100%; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
button { cursor: pointer; }
#shown { margin: .75rem 0; color: var(--muted); min-height: 1.5rem; }

.connections { list-style: none; padding: 0; }
.connections > li { margin-bottom: 1rem; }
article { border: 1px solid var(--line); border-radius: .5rem; background: var(--page); }
.head { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; padding: .75rem 1rem; }
.endpoint { color: var(--muted); }
.facts { margin-top: .35rem; gap: .15rem 1.5rem; }
.facts dd { font-size: .9375rem; }
.accepted { margin-top: .35rem; color: var(--muted); font-size: .9375rem; }
.before { color: var(--muted); text-decoration: line-through; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .5rem 1rem; font-weight: 600; }
summary .muted { font-weight: 400; }
.body { padding: 0 1rem 1rem; }
.body h4:first-child { margin-top: .25rem; }
.findings { list-style: none; padding: 0; }
.findings li { margin: .35rem 0; }
.severity { display: inline-block; border: 1px solid; border-radius: 1rem; padding: 0 .6rem; font-size: .8125rem; font-weight: 600; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.fix { background: var(--fix); margin-top: .35rem; }
.number { color: var(--muted); user-select: none; padding-right: .5rem; }
mark { background: var(--mark); color: inherit; }
.rule { margin-bottom: 1.25rem; max-width: 60rem; }
.rule p { margin: .25rem 0; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }

@media (max-width: 40rem) {
  body { padding: .75rem .75rem 2rem; }
  header.page .badge { font-size: 1.75rem; width: 3.25rem; height: 3.25rem; }
  h1 { font-size: 1.25rem; }
  form p, form fieldset { flex: 1 1 100%; }
  select { width: 100%; }
}
@media (forced-colors: active) {
  .badge, b[class^=grade-], mark { border: 1px solid; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --panel: #fff; --text: #000; --muted: #444; --line: #bbb; --link: #000; --mark: #eee; --warn-panel: #fff; --fix: #fff; --critical: #000; --high: #000; --medium: #000; --low: #000; --good: #000; --bad: #000; --warn: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  form, #shown, .skip { display: none !important; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .head, summary, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
  pre, .findings li { break-inside: avoid; }
  .rule a[href^=http]::after { content: ' (' attr(href) ')'; }
}
`;

;// CONCATENATED MODULE: ./src/publishers/html.js










function renderHtml(review, rules, options) {
    const shown = worstFirst(review);
    const left = shown.length - html_MOST;
    const accepted = acceptedAt(review);
    const page = html `<!doctype html>
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
${shown.length === 0 ? html `<p>There is no database connection to report.</p>` : filterForm(shown.slice(0, html_MOST))}
<ol class="connections">
${shown.slice(0, html_MOST).map((each, index) => connectionArticle(each, index, shown.length <= MOST_OPEN, accepted(each.connection.path, each.connection.startLine)))}
</ol>
${left > 0 ? html `<p>${countOf(left, 'more connection')} only in the JSON report.</p>` : html ``}
</section>
${ruleSection(review, rules, options.rulePage)}
</main>
<footer><p>${review.report.tool.name} ${review.report.tool.version}, grade version ${review.report.gradeVersion}. A reference says which requirement a line of source is relevant to; it is no statement on compliance.</p></footer>
<script>${own(script)}</script>
</body>
</html>
`;
    return page.markup;
}
function acceptedAt({ report }) {
    const byPlace = new Map();
    for (const entry of report.suppressed) {
        const place = `${entry.path}\0${entry.line}`;
        const there = byPlace.get(place);
        if (there === undefined)
            byPlace.set(place, [entry]);
        else
            there.push(entry);
    }
    return (path, line) => byPlace.get(`${path}\0${line}`) ?? [];
}
const html_MOST = 5000;
const MOST_OPEN = 100;
const POLICY = ["default-src 'none'", `style-src ${hashOf(style)}`, `script-src ${hashOf(script)}`, "base-uri 'none'", "form-action 'none'"].join('; ');
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

// EXTERNAL MODULE: ./src/publishers/json.js
var json = __webpack_require__(4834);
;// CONCATENATED MODULE: ./src/publishers/connectionText.js



function connectionText({ connection, detail }, publication) {
    const { findings, driver, because } = connection;
    return [
        headline({ connection, detail }),
        ...(findings.some(({ message }) => message.includes(because.replace(/\.$/, ''))) ? [] : [sentence((0,markdown/* plain */.pj)(because))]),
        ...(findings.length === 0 ? [] : [findings.map((finding) => findingLine(finding, publication)).join('\n')]),
        ...((0,concernsTls/* concernsTls */.B)(findings) ? remediation(detail.hardening) : []),
        driverText((0,markdown/* plain */.pj)(detail.driverTitle), driver.certainty),
        ...references(findings),
    ];
}
function headline({ connection, detail }) {
    const { before, graded, grade, score, posture, endpoint } = connection;
    const after = change(before?.posture ?? null, posture);
    if (!graded)
        return `**${detail.advised ? 'Notice only' : 'Not graded'}** · ${after} · ${(0,markdown/* code */.aY)(endpoint)}`;
    const numbers = change(numberText(before?.score ?? null), numberText(score));
    return `**Grade ${change(before?.grade ?? null, grade)}** (${numbers} of 100) · ${after} · ${(0,markdown/* code */.aY)(endpoint)}`;
}
function numberText(score) {
    return score === null ? null : String(score);
}
function findingLine({ severity, ruleId, message }, { rulePage }) {
    return `- **${severity}** · ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(ruleId), rulePage(ruleId))}: ${(0,markdown/* plain */.pj)(message)}`;
}
function remediation({ advice, example, set, remove }) {
    const assignments = set.map(({ name, value, place }) => `${(0,markdown/* code */.aY)(`${name}=${value}`)} (${place})`);
    const lines = [
        ...(assignments.length === 0 || example !== null ? [] : [`Set ${assignments.join(', ')}.`]),
        ...(remove.length === 0 ? [] : [`Drop ${remove.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}.`]),
    ];
    return [
        `**How to fix it**: ${(0,markdown/* plain */.pj)(advice)}`,
        ...(example === null ? [] : [(0,markdown/* fence */.EU)(example, 'text', 2000)]),
        ...(lines.length === 0 ? [] : [lines.join(' ')]),
    ];
}
function driverText(title, certainty) {
    if (certainty === 'stated')
        return `Driver: ${title}, as the text itself states.`;
    if (certainty === 'inferred')
        return `Driver: ${title}, inferred from the code around it.`;
    return `Driver: ${title}, **assumed**, because nothing in this file names one; the defaults of another driver may differ.`;
}
function references(findings) {
    const names = [
        ...findings.flatMap(({ cwe }) => cwe.map((id) => `CWE-${id.replace(/^CWE-/, '')}`)),
        ...findings.flatMap(({ owaspApi }) => owaspApi.map((id) => `OWASP ${id}`)),
        ...findings.flatMap(({ asvs }) => asvs.map((id) => `ASVS ${id}`)),
        ...findings.flatMap(({ pciDss }) => pciDss.map((id) => `PCI DSS ${id.replace(/^PCI DSS /, '')}`)),
    ];
    return names.length === 0 ? [] : [`Relevant to ${[...new Set(names)].map((name) => (0,markdown/* plain */.pj)(name)).join(', ')}.`];
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/publishers/markdownReport.js




function renderMarkdownReport(review) {
    const blocks = [`# ${titleOf(review)}`, ...overview(review, local, Infinity), ...worstFirst(review).flatMap(section)];
    return `${blocks.join('\n\n')}\n`;
}
const local = { checkName: '', suggestions: false, headSha: '', runUrl: null, rulePage: () => null, origin: 'repository', job: null, attempt: null, formerAttempts: [] };
function section(shown) {
    const { connection, detail } = shown;
    if (connection.findings.length === 0)
        return [];
    const frame = detail.frame.map(({ line, text }) => `${line} | ${text}`).join('\n');
    return [`## ${(0,markdown/* code */.aY)(`${connection.path}:${connection.startLine}`)}`, ...(frame === '' ? [] : [(0,markdown/* fence */.EU)(frame, 'text')]), ...connectionText(shown, local)];
}

;// CONCATENATED MODULE: ./src/publishers/sarif/place.js


function physicalLocation(path, region) {
    return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' }, ...(region === null ? {} : { region }) } };
}
function uriOf(path) {
    return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}
function clean(text) {
    return place_sentence((0,foreignText/* cut */.Jj)(text, 300));
}
function place_sentence(message) {
    return withoutLinks((0,markdown/* plain */.pj)(message, 2000));
}
function withoutLinks(text) {
    return text.replaceAll('](', '] (');
}

;// CONCATENATED MODULE: ./src/publishers/sarif/rule.js


function descriptorOf(rule, severity, page) {
    const { id, title, rationale, references, costs } = rule;
    const demands = [...references.cwe, ...references.owaspApi.map((name) => `OWASP ${name}`), ...references.asvs.map((name) => `ASVS ${name}`), ...references.pciDss.map((name) => `PCI DSS ${name}`)];
    const paragraphs = [rationale, costs, `Relevant to ${demands.join(', ')}.`];
    return {
        id,
        name: id,
        shortDescription: { text: (0,foreignText/* cut */.Jj)(title, DESCRIPTION) },
        fullDescription: { text: (0,foreignText/* cut */.Jj)(rationale, DESCRIPTION) },
        help: { text: paragraphs.join('\n\n'), markdown: [...paragraphs, ...(page === null ? [] : [(0,markdown/* link */.nf)('Examples, references and how to switch the rule off', page)])].join('\n\n') },
        ...(page === null ? {} : { helpUri: page }),
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            precision: 'high',
            'security-severity': securitySeverity[severity],
            tags: ['security', ...references.cwe.map((cwe) => `external/cwe/${cwe.toLowerCase()}`), ...references.owaspApi.map((owasp) => `owasp-${owasp.toLowerCase().replace(':', '-')}`)],
        },
    };
}
function levelOf(severity) {
    return severity === 'low' ? 'note' : severity === 'medium' ? 'warning' : 'error';
}
const DESCRIPTION = 1024;
const securitySeverity = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

;// CONCATENATED MODULE: ./src/publishers/sarif/result.js


function resultOf(finding, { connection, detail }, index, indexOf) {
    const { posture, driver, grade, score, change, family, before } = connection;
    return {
        ...common(finding.ruleId, finding.message, finding.fingerprint, connection.path, detail.addedRegions[index] ?? finding, indexOf),
        level: detail.advised ? 'note' : levelOf(finding.severity),
        properties: { posture, driver: driver.id, certainty: driver.certainty, family, change, grade: grade ?? 'none', score: score ?? -1, ...(before === null ? {} : { before }) },
    };
}
function suppressedResult({ path, ruleId, reason, by }, detail, indexOf) {
    if (detail === undefined)
        return [];
    const { message, fingerprint, region, severity } = detail;
    const justification = reason === null ? JUSTIFICATION[by] : clean(reason);
    return [
        {
            ...common(ruleId, message, fingerprint, path, region, indexOf),
            level: levelOf(severity),
            suppressions: [{ kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification }],
        },
    ];
}
const JUSTIFICATION = { comment: 'An ignore in the source.', config: 'The rule is off in the configuration.', baseline: 'The finding is in the baseline.' };
function common(ruleId, message, fingerprint, path, { startLine, startColumn, endLine, endColumn }, indexOf) {
    const index = indexOf.get(ruleId);
    const text = place_sentence(message);
    return {
        ruleId,
        ...(index === undefined ? {} : { ruleIndex: index }),
        message: { text, markdown: text },
        locations: [physicalLocation(path, { startLine, startColumn, endLine, endColumn })],
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    };
}

;// CONCATENATED MODULE: ./src/publishers/sarif.js






function renderSarif(review, rules, { checkName, rulePage, withSuppressed }) {
    const { tool, unread, verdict, grade, score, suppressed } = review.report;
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const results = worstFirst(review).flatMap((shown) => shown.connection.findings.map((finding, index) => resultOf(finding, shown, index, indexOf)));
    const silent = withSuppressed ? suppressed.flatMap((entry, index) => suppressedResult(entry, review.suppressedDetails[index], indexOf)) : [];
    const left = results.length + silent.length - MOST_RESULTS;
    const notifications = [
        ...unread.map(({ path, reason }) => notification('error', `${(0,markdown/* code */.aY)(path)} was not read: ${clean(reason)}`, path, null)),
        ...review.notices.map(({ path, line, message }) => notification('warning', clean(message), path, line)),
        ...(left > 0 ? [notification('warning', `${countOf(left, 'more finding')} only in the other reports`, null, null)] : []),
    ];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: rules.map((rule) => descriptorOf(rule, severityOf(review, rule), rulePage(rule.id))) } },
                automationDetails: { id: checkName === '' ? `${tool.name}/` : `${tool.name}/${(0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(checkName, 200))}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: notifications.slice(0, MOST_NOTIFICATIONS) }],
                results: [...results, ...silent].slice(0, MOST_RESULTS),
                properties: { verdict, grade: grade ?? 'none', score: score ?? -1 },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const MOST_RESULTS = 5000;
const MOST_NOTIFICATIONS = 1000;
function severityOf({ report, suppressedDetails }, { id, severity }) {
    for (const { findings } of report.connections)
        for (const finding of findings)
            if (finding.ruleId === id)
                return finding.severity;
    const index = report.suppressed.findIndex(({ ruleId }) => ruleId === id);
    return suppressedDetails[index]?.severity ?? severity;
}
function notification(level, text, path, line) {
    const locations = path === null || path.startsWith('(') ? {} : { locations: [physicalLocation(path, line === null ? null : { startLine: line })] };
    return { level, message: { text }, ...locations };
}

// EXTERNAL MODULE: ./src/publishers/paint.js
var publishers_paint = __webpack_require__(1570);
// EXTERNAL MODULE: ./src/publishers/terminalText.js
var terminalText = __webpack_require__(2655);
;// CONCATENATED MODULE: ./src/publishers/terminal.js





function renderTerminal(review, options) {
    const { report, details, newIgnores, notices } = review;
    const show = { ...options, paint: (0,publishers_paint/* painter */.C2)(options.colour), prose: Math.min(110, Math.max(40, (options.columns ?? 100) - MARGIN.length)) };
    const shown = report.connections.flatMap((connection, index) => {
        const detail = details[index];
        return detail === undefined || (options.quiet && connection.findings.length === 0) ? [] : [connectionBlock(connection, detail, show)];
    });
    const older = report.suppressed.filter((entry) => !newIgnores.includes(entry));
    const blocks = [
        ...listBlock(`New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, newIgnores.map(suppressedLine), show),
        ...shown,
        ...listBlock('Not read; what these hold is not known', report.unread.map(({ path, reason }) => [path, reason]), show),
        ...(options.quiet ? [] : listBlock('Ignored', older.map(suppressedLine), show)),
        ...listBlock('Remarks', notices.map(({ path, line, message }) => [`${path}:${line}`, message]), show),
        ...(options.quiet && report.verdict === 'pass' ? [] : [summaryLine(review, show)]),
    ];
    return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
const MARGIN = '    ';
function connectionBlock(connection, detail, show) {
    const { path, startLine, startColumn, endpoint, findings, because } = connection;
    const { paint, colour } = show;
    const head = [
        `${(0,publishers_paint/* badge */.qS)(colour, connection.grade)} ${paint('bold', `${(0,foreignText/* visible */.RK)(path)}:${startLine}:${startColumn}`)}  ${(0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(endpoint, 300))}`,
        MARGIN + standing(connection, detail, show),
    ];
    if (connection.change === 'moved')
        return head.join('\n');
    const frame = detail.frame.length === 0 ? [] : ['', ...(0,terminalText/* codeFrame */.lS)(detail.frame, show.columns === null ? null : show.columns - MARGIN.length, paint).map((line) => MARGIN + line), ''];
    const isSaid = findings.some(({ message }) => message.includes(because.replace(/[.]$/, '')));
    const why = isSaid ? [] : [...(0,terminalText/* wrap */.LV)(terminal_sentence(because), show.prose, colour, paint).map((line) => MARGIN + line), ''];
    const parts = [...head, ...frame, ...why];
    if (findings.length === 0)
        return parts.join('\n').trimEnd();
    return [...parts, ...findings.flatMap((finding) => findingLines(finding, show)), ...referenceLines(findings, show), ...((0,concernsTls/* concernsTls */.B)(findings) ? ['', ...remedyLines(detail, show)] : [])].join('\n');
}
function standing({ posture, before, score, graded, change, driver, context, locality }, { advised, driverTitle }, { paint }) {
    const former = before !== null && before.posture !== posture ? `, was ${before.posture}` : '';
    const formerScore = change !== 'moved' && before !== null && before.score !== null && before.score !== score ? `, was ${before.score}${before.grade === null ? '' : ` (${before.grade})`}` : '';
    const ungraded = change === 'moved' ? 'only moved' : advised ? `advice only (${context === 'code' || context === 'config' ? 'by profile or Compose file' : context})` : locality === 'local' || posture === 'local' ? 'local, not graded' : 'not graded';
    const standingScore = graded && score !== null ? `${score} of 100` : ungraded;
    const parts = [paint('bold', posture) + former, standingScore + formerScore, `${(0,foreignText/* visible */.RK)(driverTitle)} (${driver.certainty})`];
    return parts.join(paint('dim', ' · '));
}
function findingLines({ severity, ruleId, message }, { paint, prose, colour }) {
    const head = `${MARGIN}${paint(publishers_paint/* severityStyle */.fW[severity], severity.padEnd(8))}  ${paint('bold', (0,foreignText/* visible */.RK)(ruleId))}`;
    return [head, ...(0,terminalText/* wrap */.LV)(message, prose - 10, colour, paint).map((line) => `${MARGIN}${' '.repeat(10)}${line}`)];
}
function referenceLines(findings, { paint, prose }) {
    const names = findings.flatMap(({ cwe, owaspApi, asvs, pciDss }) => [
        ...cwe,
        ...owaspApi.map((id) => `OWASP ${id}`),
        ...asvs.map((id) => `ASVS ${id.replace(/^v?5\.0(?:\.0)?-/, '')}`),
        ...pciDss.map((id) => `PCI DSS ${id}`),
    ]);
    const order = ['CWE', 'OWASP', 'ASVS', 'PCI'];
    const rank = (name) => order.findIndex((prefix) => name.startsWith(prefix));
    const unique = [...new Set(names)].sort((a, b) => rank(a) - rank(b)).map((name) => name.replaceAll(' ', '\u00a0'));
    if (unique.length === 0)
        return [];
    const lines = (0,terminalText/* wrap */.LV)(`Relevant to ${unique.join(', ')}`, prose - 10, false, paint);
    return lines.map((line) => `${MARGIN}${' '.repeat(10)}${paint('dim', line.replaceAll('\u00a0', ' '))}`);
}
function remedyLines({ hardening: { advice, example } }, { paint, prose, colour, columns }) {
    const lines = (0,terminalText/* wrap */.LV)(advice, prose - 10, colour, paint);
    const code = example === null ? [] : example.split('\n').slice(0, 20).map((line) => (0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(line.replaceAll('\t', '    '), 600)));
    const margin = columns !== null && code.some((line) => (0,terminalText/* widthOf */.qz)(line) > columns - MARGIN.length - 10) ? MARGIN : `${MARGIN}${' '.repeat(10)}`;
    return [...lines.map((line, index) => `${MARGIN}${index === 0 ? paint('green', 'fix'.padEnd(10)) : ' '.repeat(10)}${line}`), ...code.map((line) => margin + paint('green', line))];
}
function suppressedLine({ path, line, ruleId, reason, by }) {
    return [`${path}:${line}`, `${ruleId}, by ${by}${reason === null ? '' : `: ${reason}`}`];
}
function listBlock(title, rows, { paint, prose, colour }) {
    if (rows.length === 0)
        return [];
    const lines = rows.map(([place = '', text = '']) => `${MARGIN}${(0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(place, 400))}  ${(0,terminalText/* wrap */.LV)((0,foreignText/* cut */.Jj)(text, 1000), prose * 100, colour, paint).join(' ')}`);
    return [[paint('bold', title), ...lines].join('\n')];
}
function summaryLine({ report, verdictBecause }, { colour, paint }) {
    const { connections, findings, byGrade } = report.summary;
    const grades = Object.entries(byGrade).filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)).map(([grade, count]) => `${count} × ${grade}`);
    const word = { pass: paint('green', 'passed'), fail: paint('red', 'failed'), incomplete: paint('yellow', 'incomplete') }[report.verdict];
    const counts = [countOf(connections, 'connection'), ...(connections > 0 ? [countOf(findings, 'finding')] : []), ...(grades.length > 1 ? [grades.join(', ')] : [])];
    return `${(0,publishers_paint/* badge */.qS)(colour, report.grade)} ${paint('bold', word)}: ${(0,terminalText/* wrap */.LV)(verdictBecause, 10_000, colour, paint).join(' ')}${paint('dim', ` · ${counts.join(', ')}`)}`;
}
function terminal_sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./src/cli/flags.js
var flags = __webpack_require__(6044);
;// CONCATENATED MODULE: ./src/cli/publish.js









function formatOf({ arguments: given }) {
    const wanted = given.value('format') ?? 'pretty';
    const format = flags/* formats */.Fx.find((each) => each === wanted);
    if (format === undefined)
        throw new userError/* UserError */.y(`--format: must be one of ${flags/* formats */.Fx.join(', ')}`);
    return format;
}
async function publish(call, review, format) {
    const { arguments: given, terminal } = call;
    const output = given.value('output');
    const render = () => {
        switch (format) {
            case 'json':
                return (0,json/* renderJson */.h)(review);
            case 'markdown':
                return renderMarkdownReport(review);
            case 'sarif':
                return renderSarif(review, registry/* rules */.aO, { checkName: '', rulePage: noPage, withSuppressed: true });
            case 'html':
                return renderHtml(review, registry/* rules */.aO, { runUrl: null, headSha: '', rulePage: noPage });
            case 'pretty':
                return renderTerminal(review, {
                    colour: output === null && terminal.colour(given.has('no-color')),
                    columns: output === null ? terminal.columns : null,
                    quiet: given.has('quiet'),
                });
        }
    };
    const exit = EXIT[review.report.verdict];
    const text = render();
    terminal.conclude(exit);
    if (output === null)
        await terminal.write(text);
    else
        await (0,namedFiles/* writeOutput */.z)(terminal.folder, output, text);
    return exit;
}
const noPage = () => null;
const EXIT = { pass: 0, fail: 1, incomplete: 3 };


/***/ }),

/***/ 8791:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _publishers_logLine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4722);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4588);




async function findFolder(current, given, option) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, given ?? '.');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${option} ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(given ?? current)}: no such folder`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
}


/***/ }),

/***/ 8741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readInput),
  z: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/publishers/logLine.js
var logLine = __webpack_require__(4722);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/io/writePlainFile.js



async function passesLink(root, target) {
    for (let each = target; each !== root && each.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep); each = (0,external_node_path_.dirname)(each)) {
        if (await isLink(each))
            return true;
    }
    return false;
}
async function writePlainFile(path, content) {
    const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = await (0,promises_.open)(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
    try {
        if (!(await file.stat()).isFile())
            throw Object.assign(new Error('not a plain file'), { code: 'ENOTFILE' });
        await file.truncate(0);
        await file.writeFile(content, 'utf8');
    }
    finally {
        await file.close();
    }
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/io/local/errorCode.js
var errorCode = __webpack_require__(1724);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
;// CONCATENATED MODULE: ./src/io/local/namedFiles.js






async function readInput(path, limit) {
    if (path === '-') {
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return within(Buffer.concat(chunks), 'standard input', limit);
    }
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        const why = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'permission denied' }[(0,errorCode/* errorCode */.C)(error)] ?? 'cannot be read';
        throw new userError/* UserError */.y(`${(0,logLine/* logLine */.B)(path)}: ${why}`);
    });
    return within(bytes, path, limit);
}
async function writeOutput(folder, path, text) {
    const target = (0,external_node_path_.resolve)(await (0,promises_.realpath)(folder), path);
    try {
        if (target.startsWith('/dev/'))
            await (0,promises_.writeFile)(target, text);
        else if (await passesLink(await (0,promises_.realpath)(folder), target))
            throw Object.assign(new Error(), { code: 'ELOOP' });
        else
            await writePlainFile(target, text);
    }
    catch (error) {
        throw new userError/* UserError */.y(`--output ${(0,logLine/* logLine */.B)(path)}: ${WRITE_FAULTS[(0,errorCode/* errorCode */.C)(error)] ?? 'cannot be written'}`);
    }
}
const WRITE_FAULTS = {
    ENOENT: 'no such folder',
    ENOTDIR: 'no such folder',
    EISDIR: 'is a folder',
    EACCES: 'permission denied',
    ENOSPC: 'no space left',
    ELOOP: 'leads through a symbolic link',
    ENOTFILE: 'is no plain file',
    ENXIO: 'is no plain file',
};
function within(bytes, name, limit) {
    if (bytes.length > limit)
        throw new userError/* UserError */.y(`${(0,logLine/* logLine */.B)(name)}: is larger than ${Math.floor(limit / 1024 / 1024)} MiB`);
    return bytes;
}


/***/ }),

/***/ 627:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ concernsTls)
/* harmony export */ });
function concernsTls(findings) {
    return findings.some(({ ruleId }) => !ruleId.endsWith('-password'));
}


/***/ }),

/***/ 4834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson({ report }) {
    return `${escaped(JSON.stringify(report, null, 2))}\n`;
}
function escaped(json) {
    return json.replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 6505:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export fit */
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);


function code(text, max = 200) {
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max));
    if (shown.trim() === '')
        return '` `';
    const fenceOf = '`'.repeat(longestRun(shown, '`') + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fenceOf}${pad}${shown}${pad}${fenceOf}`;
}
function fence(text, language = '', max = 4000) {
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max));
    const marks = '`'.repeat(Math.max(3, longestRun(shown, '`') + 1));
    return `${marks}${/^[a-z]{0,20}$/.test(language) ? language : ''}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${marks}`;
}
function plain(message, max = 2000) {
    return pieces((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(message, max))
        .flatMap((piece, at) => (piece.isCode ? [code(piece.text, max)] : piece.text.split(/(\s+)/).map((text, index) => word(text, at + index === 0))))
        .reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '')
        .trim();
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
function link(title, url) {
    if (url === null || !/^https?:\/\/[\w.:/%@~+-]+(?:#[\w-]+)?$/.test(url))
        return title;
    return `[${title}](${url})`;
}
function fit(blocks, max, left) {
    const taken = [];
    let size = 0;
    for (const [index, each] of blocks.entries()) {
        const block = typeof each === 'string' ? each : each();
        const next = size + bytesOf(block) + (index === 0 ? 0 : 2);
        const rest = blocks.length - index - 1;
        const room = rest === 0 ? 0 : bytesOf(left(rest)) + 2;
        if (next + room > max)
            return [...taken, left(blocks.length - index)].join('\n\n');
        taken.push(block);
        size = next;
    }
    return taken.join('\n\n');
}
function bytesOf(text) {
    return Buffer.byteLength(text, 'utf8');
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
function pieces(message) {
    const runs = [...message.matchAll(/`+/g)];
    const found = [];
    const nextOfLength = followingRuns(runs);
    let at = 0;
    for (let index = 0; index < runs.length; index++) {
        const open = runs[index];
        const closeIndex = nextOfLength[index];
        const close = closeIndex === undefined ? undefined : runs[closeIndex];
        if (open === undefined || close === undefined || closeIndex === undefined)
            continue;
        found.push({ isCode: false, text: message.slice(at, open.index) });
        found.push({ isCode: true, text: message.slice(open.index + open[0].length, close.index) });
        at = close.index + close[0].length;
        index = closeIndex;
    }
    found.push({ isCode: false, text: message.slice(at) });
    return found;
}
function followingRuns(runs) {
    const next = new Map();
    const following = [];
    for (let index = runs.length - 1; index >= 0; index--) {
        const length = runs[index]?.[0].length ?? 0;
        following[index] = next.get(length);
        next.set(length, index);
    }
    return following;
}
function word(text, first) {
    if (text.trim() === '')
        return text === '' ? '' : ' ';
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (HARMLESS.test(shown) && !LINKED.test(shown) && !(first && LISTED.test(shown)))
        return shown;
    const [, stem = text, end = ''] = /^(.*?[^.,;])([.,;]{1,3})$/s.exec(text) ?? [];
    return code(stem) + end;
}
const HARMLESS = /^[\p{L}\p{M}\p{N}.,;'"’“”()/=%?+…–—→≥≤·:-]+$/u;
const LINKED = /:\/\/|^\(*www\.|^\(*GH-\d|^[0-9a-f]{7,40}$|:[\w+-]+:|^[-+=]+$/i;
const LISTED = /^\d+[.)]$/;
function cell(markdown) {
    return markdown.replaceAll('\n', ' ').replaceAll(/\\\|/g, '\\¦').replaceAll('|', '\\|');
}


/***/ }),

/***/ 1570:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   fW: () => (/* binding */ severityStyle),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
const styles = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    bright: [91, 39],
    onRed: ['1;97;41', 0],
    onYellow: ['1;30;43', 0],
    onGreen: ['1;30;42', 0],
    onGrey: ['1;97;100', 0],
};
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text);
}
const severityStyle = { critical: 'bright', high: 'red', medium: 'yellow', low: 'cyan' };
function badge(colour, grade) {
    const letter = grade ?? '–';
    return colour ? painter(true)(gradeStyle[letter], ` ${letter} `) : `[${letter}]`;
}
const gradeStyle = { A: 'onGreen', B: 'onGreen', C: 'onYellow', D: 'onYellow', E: 'onRed', F: 'onRed', '–': 'onGrey' };


/***/ }),

/***/ 2655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   lS: () => (/* binding */ codeFrame),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += widthOfOne(character);
    return width;
}
function widthOfOne(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x300)
        return 1;
    if (/^[\p{Mn}\p{Me}]$/u.test(character))
        return 0;
    return wide.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
}
const wide = [
    [0x1100, 0x115f], [0x231a, 0x231b], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60],
    [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];
function wrap(prose, width, colour, paint) {
    const lines = [];
    let line = '';
    let used = 0;
    let inCode = false;
    for (const word of (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(prose.replaceAll(/[ \t\r\n]+/g, ' ').trim()).split(' ')) {
        const marks = word.split('`');
        const shown = marks
            .map((part, index) => {
            if (index > 0)
                inCode = !inCode;
            return inCode && colour ? paint('cyan', part) : part;
        })
            .join(colour ? '' : '`');
        const wordWidth = widthOf(colour ? marks.join('') : word);
        if (used > 0 && used + 1 + wordWidth > width) {
            lines.push(line);
            line = shown;
            used = wordWidth;
        }
        else {
            line = used === 0 ? shown : `${line} ${shown}`;
            used += wordWidth + (used === 0 ? 0 : 1);
        }
    }
    return [...lines, line];
}
function codeFrame(frame, columns, paint) {
    const drawn = frame.map(draw);
    const indents = drawn.filter(({ cells }) => cells.some((cell) => cell !== ' ')).map(({ cells }) => cells.findIndex((cell) => cell !== ' '));
    const indent = indents.length === 0 ? 0 : Math.min(...indents);
    const numberWidth = Math.max(...frame.map(({ line }) => String(line).length));
    const bar = paint('dim', '│');
    return drawn.flatMap(({ line, cells, from, to }) => rowsOf(cells.slice(indent), columns === null ? Infinity : Math.max(20, columns - numberWidth - 3)).flatMap(({ at, cells: row }, index) => {
        const number = paint('dim', (index === 0 ? String(line) : '').padStart(numberWidth));
        const [start, end] = [Math.max(0, from - indent - at), Math.max(0, to - indent - at)];
        const before = widthOf(row.slice(0, start).join(''));
        const under = widthOf(row.slice(start, end).join(''));
        const code = `${number} ${bar} ${row.join('')}`.trimEnd();
        return under === 0 ? [code] : [code, `${' '.repeat(numberWidth)} ${bar} ${' '.repeat(before)}${paint('red', '^'.repeat(under))}`];
    }));
}
const TAB = 4;
function draw({ line, text, from, to }) {
    const cells = [];
    let at = 0;
    let [start, end] = [0, 0];
    for (const character of text.replace(/\r$/, '')) {
        if (at <= from)
            start = cells.length;
        if (character === '\t')
            cells.push(...Array(TAB - (cells.length % TAB)).fill(' '));
        else
            cells.push((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(character));
        at += character.length;
        if (at <= to)
            end = cells.length;
    }
    return { line, cells, from: from >= at ? cells.length : start, to: end };
}
function rowsOf(cells, columns) {
    const rows = [];
    for (let at = 0; at < cells.length || rows.length === 0;) {
        let end = at;
        for (let used = 0; end < cells.length; end++) {
            used += widthOf(cells[end] ?? '');
            if (used > columns)
                break;
        }
        if (end < cells.length) {
            let nice = end;
            while (nice > end - NEAR && nice > at && !'?&, '.includes(cells[nice] ?? ''))
                nice--;
            if (nice > end - NEAR && nice > at)
                end = nice;
        }
        end = Math.max(end, at + 1);
        rows.push({ at, cells: cells.slice(at, end) });
        at = end;
    }
    return rows;
}
const NEAR = 24;


/***/ })

};
;