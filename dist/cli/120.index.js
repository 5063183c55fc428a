export const id = 120;
export const ids = [120];
export const modules = {

/***/ 1715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ formatOf),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/io/local/terminal.ts + 1 modules
var local_terminal = __webpack_require__(8926);
// EXTERNAL MODULE: ./src/io/local/userError.ts
var userError = __webpack_require__(2527);
// EXTERNAL MODULE: ./src/publishers/json.ts
var json = __webpack_require__(2783);
// EXTERNAL MODULE: ./src/publishers/concernsTls.ts
var concernsTls = __webpack_require__(851);
// EXTERNAL MODULE: ./src/publishers/markdown.ts
var markdown = __webpack_require__(3348);
;// CONCATENATED MODULE: ./src/publishers/publication.ts
/** Every connection with its detail, worst first: graded by score, then what has findings, then the rest. */
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
/** `1 file`, `2 files`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/publishers/overview.ts


/** `F · 1 insecure database connection`. Our own words only. */
function titleOf({ report }) {
    const graded = report.connections.filter((connection) => connection.graded);
    if (report.verdict === 'incomplete')
        return `Incomplete · ${countOf(report.unread.length, 'file')} could not be read`;
    if (report.connections.length === 0)
        return 'No database connections changed';
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
/** Blocks of Markdown: what the change itself ignores, the verdict, the table, what was not read, what was ignored. */
function overview(review, publication) {
    const { report, newIgnores, notices } = review;
    return [
        ...capped(`New in this change: ${countOf(newIgnores.length, 'ignored finding')}`, newIgnores.map(ignored)),
        `**${VERDICT[report.verdict]}**: ${(0,markdown/* plain */.pj)(review.verdictBecause)}.`,
        ...(report.connections.length === 0 ? [] : [connectionTable(worstFirst(review))]),
        ...capped('Not read; what they hold is not known', report.unread.map(({ path, reason }) => `- ${(0,markdown/* code */.aY)(path)}: ${(0,markdown/* plain */.pj)(reason)}`)),
        ...capped('Ignored', report.suppressed.filter((entry) => !newIgnores.includes(entry)).map(ignored)),
        ...capped('Notes', notices.map(({ path, line, message }) => `- ${(0,markdown/* code */.aY)(`${path}:${line}`)}: ${(0,markdown/* plain */.pj)(message)}`)),
        ...(publication.runUrl === null ? [] : [(0,markdown/* link */.nf)('Workflow run', publication.runUrl)]),
    ];
}
/** `A → F`, or one of them when there is no other. */
function change(before, after) {
    const now = after ?? 'not graded';
    return before === null || before === after ? now : `${before} → ${now}`;
}
const INSECURE = ['D', 'E', 'F'];
const VERDICT = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
const MAX_ROWS = 100;
function connectionTable(shown) {
    const rows = shown.slice(0, MAX_ROWS).map(({ connection, detail }) => [
        change(connection.before?.grade ?? null, gradeText(connection, detail.advised)),
        change(connection.before?.posture ?? null, connection.posture),
        (0,markdown/* code */.aY)(`${connection.path}:${connection.startLine}`),
        (0,markdown/* code */.aY)(connection.endpoint),
        `${(0,markdown/* plain */.pj)(detail.driverTitle)} (${connection.driver.certainty})`,
        connection.findings.map(({ ruleId }) => (0,markdown/* code */.aY)(ruleId)).join(', '),
    ]);
    const more = shown.length > MAX_ROWS ? `\n\n${shown.length - MAX_ROWS} more are not shown.` : '';
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
function capped(heading, lines) {
    if (lines.length === 0)
        return [];
    const rest = lines.length > MAX_ROWS ? `\n- ${lines.length - MAX_ROWS} more` : '';
    return [`**${heading}**\n${lines.slice(0, MAX_ROWS).join('\n')}${rest}`];
}

;// CONCATENATED MODULE: ./src/publishers/connectionText.ts



/** Blocks of Markdown on one connection: grade, what happens on the wire, findings, the fix, the driver, references. */
function connectionText({ connection, detail }, publication) {
    const { findings, driver, because } = connection;
    return [
        headline({ connection, detail }),
        // A finding often begins with the same words.
        ...(findings.some(({ message }) => message.startsWith(because.replace(/\.$/, ''))) ? [] : [sentence((0,markdown/* plain */.pj)(because))]),
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
        // The hardened text shows them in their place.
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
/** "Relevant to": whether a requirement applies is for the reader's assessor to say. */
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

;// CONCATENATED MODULE: ./src/publishers/markdownReport.ts




/** The whole report as a Markdown document, worst connection first. Nothing is left out: a file has no size limit. */
function renderMarkdownReport(review) {
    const blocks = [`# ${titleOf(review)}`, ...overview(review, local), ...worstFirst(review).flatMap(section)];
    return `${blocks.join('\n\n')}\n`;
}
/** On a machine of one's own there is no workflow run and no page to link to. */
const local = { checkName: '', suggestions: false, headSha: '', runUrl: null, rulePage: () => null };
function section(shown) {
    const { connection, detail } = shown;
    if (connection.findings.length === 0)
        return [];
    const frame = detail.frame.map(({ line, text }) => `${line} | ${text}`).join('\n');
    return [`## ${(0,markdown/* code */.aY)(`${connection.path}:${connection.startLine}`)}`, ...(frame === '' ? [] : [(0,markdown/* fence */.EU)(frame, 'text')]), ...connectionText(shown, local)];
}

// EXTERNAL MODULE: ./src/publishers/foreignText.ts
var foreignText = __webpack_require__(946);
// EXTERNAL MODULE: ./src/publishers/paint.ts
var publishers_paint = __webpack_require__(5545);
// EXTERNAL MODULE: ./src/publishers/terminalText.ts
var terminalText = __webpack_require__(1418);
;// CONCATENATED MODULE: ./src/publishers/terminal.ts
/** The report for people at a terminal. */





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
    // A finding about the posture says it already.
    const isSaid = findings.some(({ message }) => message.includes(because.replace(/[.]$/, '')));
    const why = isSaid ? [] : [...(0,terminalText/* wrap */.LV)(terminal_sentence(because), show.prose, colour, paint).map((line) => MARGIN + line), ''];
    const parts = [...head, ...frame, ...why];
    if (findings.length === 0)
        return parts.join('\n').trimEnd();
    return [...parts, ...findings.flatMap((finding) => findingLines(finding, show)), ...referenceLines(findings, show), ...((0,concernsTls/* concernsTls */.B)(findings) ? ['', ...remedyLines(detail, show)] : [])].join('\n');
}
/** `cleartext, was verify-full · 10 of 100, was 92 (A) · psycopg2 (inferred)`. */
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
/** Once per connection: "relevant to", since whether a requirement applies is for the reader to say. */
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
    // Not broken by us, so that it can be copied whole; further left where that makes it fit.
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

// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
;// CONCATENATED MODULE: ./src/cli/publish.ts






/** Before anything is read: a format that we do not write is refused at once. */
function formatOf({ arguments: given }) {
    const wanted = given.value('format') ?? 'pretty';
    const format = flags/* formats */.Fx.find((each) => each === wanted);
    if (format === undefined)
        throw new userError/* UserError */.y(`--format: must be one of ${flags/* formats */.Fx.join(', ')}`);
    if (format === 'sarif' || format === 'html')
        throw new userError/* UserError */.y(`--format ${format}: comes with a later version; pretty, json and markdown are there`);
    return format;
}
/** The verdict stands before anything is written, and writing does not change it. */
async function publish(call, review, format) {
    const { arguments: given, terminal } = call;
    const output = given.value('output');
    const render = () => {
        switch (format) {
            case 'json':
                return (0,json/* renderJson */.h)(review);
            case 'markdown':
                return renderMarkdownReport(review);
            default:
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
        await (0,local_terminal/* writeOutput */.zh)(output, text);
    return exit;
}
const EXIT = { pass: 0, fail: 1, incomplete: 3 };


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _publishers_logLine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(493);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);




/** The real path of a folder that the user named, or of the current one. Errors: UserError when it is none. */
async function findFolder(current, given, option) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, given ?? '.');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${option} ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(given ?? current)}: no such folder`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ concernsTls)
/* harmony export */ });
/** Whether the driver's TLS remedy answers any of these findings: not those that are only about how a password is kept. */
function concernsTls(findings) {
    return findings.some(({ ruleId }) => !ruleId.endsWith('-password'));
}


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** The public report, INTERFACE section 7: nothing of what publishers see beside it. */
function renderJson({ report }) {
    return `${escaped(JSON.stringify(report, null, 2))}\n`;
}
/**
 * The same data when parsed; but what a terminal or an editor would obey or hide (C1 controls, bidirectional marks, line separators,
 * zero-width characters) stands as `\uXXXX`. JSON.stringify does so for C0 controls and lone surrogates only.
 */
function escaped(json) {
    return json.replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export fit */
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(946);
/**
 * The only place that builds Markdown from foreign text. GitHub links no mention and no reference inside `code` and `pre`, and parses no HTML
 * there; so foreign text stands in code spans and fences, and nowhere else.
 */


/** A code span. `max`: UTF-16 units of the text. Never spans lines, never empty. */
function code(text, max = 200) {
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max));
    if (shown.trim() === '')
        return '` `';
    const fenceOf = '`'.repeat(longestRun(shown, '`') + 1);
    // CommonMark strips one space from both ends when both have one.
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fenceOf}${pad}${shown}${pad}${fenceOf}`;
}
/** A fenced block with the line feeds around it that it needs. `max`: UTF-16 units of the text. */
function fence(text, language = '', max = 4000) {
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max));
    const marks = '`'.repeat(Math.max(3, longestRun(shown, '`') + 1));
    return `${marks}${/^[a-z]{0,20}$/.test(language) ? language : ''}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${marks}`;
}
/**
 * One of our own sentences, as one line. Its code spans are built anew, since the names in them may be foreign; every other word that could
 * be mark-up, a mention, a reference or a link becomes a code span too.
 */
function plain(message, max = 2000) {
    return pieces((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(message, max))
        .flatMap((piece) => (piece.isCode ? [code(piece.text, max)] : piece.text.split(/(\s+)/).map(word)))
        // Two spans side by side would be read as one.
        .reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '')
        .trim();
}
/** Head and rows of cells that are Markdown already; a `|` in a cell is escaped here and nowhere else. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
/** A link to a page of ours; `title` is ours. Anything but an https address gives the title alone. */
function link(title, url) {
    if (url === null || !/^https?:\/\/[\w.:/%@~+-]+(?:#[\w-]+)?$/.test(url))
        return title;
    return `[${title}](${url})`;
}
/**
 * As many whole blocks as fit, in order, joined by an empty line; `left` says what had to stay out. Nothing is cut inside of mark-up.
 * A block may be a function: what is not shown is not rendered.
 */
function fit(blocks, max, left) {
    let text = '';
    for (const [index, each] of blocks.entries()) {
        const block = typeof each === 'string' ? each : each();
        const next = text === '' ? block : `${text}\n\n${block}`;
        const rest = blocks.length - index - 1;
        const room = rest === 0 ? 0 : left(rest).length + 2;
        if (next.length + room > max)
            return text === '' ? left(blocks.length - index) : `${text}\n\n${left(blocks.length - index)}`;
        text = next;
    }
    return text;
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
/** Code spans by CommonMark's rule: a run of backticks ends at the next run of the same length; one without an end is text. */
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
/** For each run of backticks the index of the next one as long; from the back, so that a thousand lone runs cost a thousand steps. */
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
function word(text) {
    if (text.trim() === '')
        return text === '' ? '' : ' ';
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (!HARMLESS.test(shown) || LINKED.test(shown))
        return code(text);
    return shown;
}
// Letters, digits and the punctuation of prose; no `@ # < > & * _ [ ] \ | ~ $ ! ^ { } :emoji:` and no backtick.
const HARMLESS = /^[\p{L}\p{M}\p{N}.,;'"’“”()/=%?+…–—→≥≤·:-]+$/u;
const LINKED = /:\/\/|^\(*www\.|^\(*GH-\d|^[0-9a-f]{7,40}$|:[\w+-]+:|^[-+=]+$|^\d+[.)]$/i;
/** `\|` is how a table holds a bar; a bar behind a backslash cannot be escaped that way, so another bar stands for it. */
function cell(markdown) {
    return markdown.replaceAll('\n', ' ').replaceAll(/\\\|/g, '\\¦').replaceAll('|', '\\|');
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   fW: () => (/* binding */ severityStyle),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
/** SGR parameters, on and off (ECMA-48 8.3.117). */
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
/** Without colour text stays as it is. */
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text);
}
const severityStyle = { critical: 'bright', high: 'red', medium: 'yellow', low: 'cyan' };
/** ` F ` on red, `[F]` without colour; a connection without a grade gets ` – `. */
function badge(colour, grade) {
    const letter = grade ?? '–';
    return colour ? painter(true)(gradeStyle[letter], ` ${letter} `) : `[${letter}]`;
}
const gradeStyle = { A: 'onGreen', B: 'onGreen', C: 'onYellow', D: 'onYellow', E: 'onRed', F: 'onRed', '–': 'onGrey' };


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   lS: () => (/* binding */ codeFrame),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(946);

/** Columns of a terminal: 2 for East Asian wide characters and emoji, 0 for marks that combine. */
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
/** Unicode 15, East_Asian_Width W and F, in blocks. */
const wide = [
    [0x1100, 0x115f], [0x231a, 0x231b], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60],
    [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];
/** Lines of at most `width` columns where words allow it. `code spans` are painted; without colour they keep their marks. */
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
/** Numbered source lines with the span underlined; a line wider than `columns` (null: no limit) goes on in the next row. */
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
/** Cuts a line into rows, before a parameter or at a blank where one is near; `at`: how many cells stand before. */
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
/** How many columns of a row may stay empty for a nicer break. */
const NEAR = 24;


/***/ })

};
