"use strict";
exports.id = 312;
exports.ids = [312];
exports.modules = {

/***/ 2312:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./src/engine/explainAmong.js + 2 modules
var explainAmong = __webpack_require__(6686);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
// EXTERNAL MODULE: ./src/publishers/foreignText.js
var foreignText = __webpack_require__(3205);
// EXTERNAL MODULE: ./src/publishers/paint.js
var publishers_paint = __webpack_require__(1570);
// EXTERNAL MODULE: ./src/publishers/concernsTls.js
var concernsTls = __webpack_require__(627);
// EXTERNAL MODULE: ./src/publishers/terminalText.js
var terminalText = __webpack_require__(2655);
;// CONCATENATED MODULE: ./src/publishers/explanation.js




function renderExplanation(explanation, { colour, columns }) {
    const { connection, driver, posture, because, score, grade, findings, attacker, others, hardening, page } = explanation;
    const paint = (0,publishers_paint/* painter */.C2)(colour);
    const width = Math.min(110, Math.max(40, columns ?? 100));
    const labelled = (label, text) => (0,terminalText/* wrap */.LV)(text, width - INDENT, colour, paint).map((line, index) => (index === 0 ? paint('dim', label.padEnd(INDENT)) : ' '.repeat(INDENT)) + line);
    const nameWidth = Math.max(0, ...others.map(({ title }) => (0,terminalText/* widthOf */.qz)((0,foreignText/* visible */.RK)(title))));
    const otherLine = ({ title, posture: kind, because: why }, index) => {
        const name = (0,foreignText/* visible */.RK)(title);
        const lead = name + ' '.repeat(nameWidth - (0,terminalText/* widthOf */.qz)(name) + 2) + kind.padEnd(15);
        const room = Math.max(24, width - INDENT - nameWidth - 17);
        return (0,terminalText/* wrap */.LV)(why, room, colour, paint).map((line, row) => {
            const label = index === 0 && row === 0 ? paint('dim', 'elsewhere'.padEnd(INDENT)) : ' '.repeat(INDENT);
            return label + (row === 0 ? lead : ' '.repeat(nameWidth + 17)) + line;
        });
    };
    const blocks = [
        [
            `${(0,publishers_paint/* badge */.qS)(colour, grade)} ${paint('bold', posture.kind)}${score === null ? '' : ` \u00b7 ${score} of 100`} \u00b7 ${(0,foreignText/* visible */.RK)(driver.title)} (${driver.certainty})`,
            `    ${(0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(connection.endpoint, 300))}`,
        ],
        [...labelled('why', because), ...labelled('attacker', attacker)],
        findings.flatMap(({ severity, ruleId, message }) => [
            `${paint(publishers_paint/* severityStyle */.fW[severity], severity.padEnd(INDENT))}${paint('bold', (0,foreignText/* visible */.RK)(ruleId))}`,
            ...(0,terminalText/* wrap */.LV)(message, width - INDENT, colour, paint).map((line) => ' '.repeat(INDENT) + line),
        ]),
        others.flatMap(otherLine),
        !(0,concernsTls/* concernsTls */.B)(findings)
            ? []
            : [
                ...labelled('fix', hardening.advice),
                ...(hardening.example === null ? [] : hardening.example.split('\n').slice(0, 20).map((line) => ' '.repeat(INDENT) + paint('green', (0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(line, 600))))),
            ],
        labelled('more', page),
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}
const INDENT = 11;

// EXTERNAL MODULE: ./src/engine/databases/familySet.js + 2 modules
var familySet = __webpack_require__(4423);
;// CONCATENATED MODULE: ./src/cli/familyOfScheme.js

const loaders = [
    { schemes: /^(?:postgres(?:ql)?|cockroach(?:db)?)$/, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(249), __webpack_require__.e(763), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 763))).postgres },
    { schemes: /^(?:mysql|mariadb)$/, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(249), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 6979))).mysql },
    { schemes: /^mongodb$/, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(574), __webpack_require__.e(807)]).then(__webpack_require__.bind(__webpack_require__, 1574))).mongodb },
    { schemes: /^(?:redis|rediss|valkey|valkeys)$/, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(201), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 201))).redis },
    { schemes: /^amqps?$/, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(840), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 5840))).amqp },
    { schemes: /^(?:sqlserver|mssql)$/, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(275), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 275))).sqlserver },
];
async function familyOfScheme(text) {
    const scheme = /^(?:jdbc:)?([a-z]{2,20})(?:\+[a-z0-9_]{1,30})?:\/\//.exec(text)?.[1];
    const loader = scheme === undefined ? undefined : loaders.find(({ schemes }) => schemes.test(scheme));
    return loader === undefined ? null : (0,familySet/* familySet */.f)([await loader.load()]);
}

;// CONCATENATED MODULE: ./src/cli/explain.js




async function runExplain(call) {
    const { arguments: given, terminal } = call;
    const driver = given.value('driver');
    if (given.has('jsonl')) {
        if (given.positionals.length > 0 || driver !== null)
            throw new userError/* UserError */.y('explain --jsonl reads texts and drivers from the standard input only');
        const { answerLine } = await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(249), __webpack_require__.e(763), __webpack_require__.e(979), __webpack_require__.e(201), __webpack_require__.e(275), __webpack_require__.e(840), __webpack_require__.e(574), __webpack_require__.e(668), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 59));
        for await (const line of terminal.lines(LINE_LIMIT))
            await terminal.write(`${answerLine(line, LINE_LIMIT)}\n`);
        return 0;
    }
    if (driver === '?') {
        const { knownDrivers } = await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(249), __webpack_require__.e(763), __webpack_require__.e(979), __webpack_require__.e(201), __webpack_require__.e(275), __webpack_require__.e(840), __webpack_require__.e(574), __webpack_require__.e(668), __webpack_require__.e(883)]).then(__webpack_require__.bind(__webpack_require__, 6642));
        await terminal.write(knownDrivers.map(({ family, ids }) => `${family}: ${ids.join(', ')}\n`).join(''));
        return 0;
    }
    if (given.positionals.length === 0)
        throw new userError/* UserError */.y('explain needs a TEXT: a connection string, in quotes');
    const options = { colour: terminal.colour(given.has('no-color')), columns: terminal.columns };
    let exit = 0;
    for (const [index, text] of given.positionals.entries()) {
        const answer = await explain(driver === null ? { text } : { text, driver });
        if (answer.ok)
            await terminal.write(`${index === 0 ? '' : '\n'}${renderExplanation(answer.value, options)}`);
        else {
            terminal.say(given.positionals.length === 1 ? answer.error : `text ${index + 1}: ${answer.error}`);
            exit = 2;
        }
    }
    return exit;
}
async function explain(input) {
    const own = input.driver === undefined ? await familyOfScheme(input.text) : null;
    return own === null ? (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(249), __webpack_require__.e(763), __webpack_require__.e(979), __webpack_require__.e(201), __webpack_require__.e(275), __webpack_require__.e(840), __webpack_require__.e(574), __webpack_require__.e(668), __webpack_require__.e(883)]).then(__webpack_require__.bind(__webpack_require__, 6642))).explain(input) : (0,explainAmong/* explainAmong */.Q)(own, input);
}
const LINE_LIMIT = 1024 * 1024;


/***/ }),

/***/ 6686:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ explainAmong)
});

// EXTERNAL MODULE: ./src/engine/assess.js + 6 modules
var assess = __webpack_require__(5972);
// EXTERNAL MODULE: ./src/engine/conditional.js + 1 modules
var conditional = __webpack_require__(7589);
// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/engine/databases/inputAmong.js

const urlNames = ['url', 'connectionString', 'dsn', 'uri', 'jdbcUrl', 'conninfo'];
const nowhere = { start: 0, end: 0 };
function connectionAmong({ families, readConnection }, input) {
    const environment = Object.entries(input.env ?? {}).map(([name, text]) => ({ ...base([]), kind: 'environment', name, value: textValue(text) }));
    const main = mainCandidate(input, families);
    const hinted = main?.kind === 'settings' && input.family === undefined ? mainCandidate({ ...input, family: 'postgres' }, families) : null;
    const reading = { language: 'text', imports: [], candidates: main === null ? environment : [main, ...environment], comments: [], incomplete: null };
    const preferred = families.find(({ ids }) => input.family !== undefined && ids.includes(input.family)) ?? null;
    for (const candidate of main === null ? environment : [main, ...(hinted === null ? [] : [hinted])]) {
        const connection = readConnection(candidate, reading, preferred);
        if (connection !== null)
            return connection;
    }
    return null;
}
function mainCandidate({ text, settings = {}, family, program }, families) {
    const entries = Object.entries(settings);
    const url = text === undefined ? entries.find(([name, value]) => urlNames.includes(name) && typeof value === 'string') : undefined;
    const neighbours = entries.filter((entry) => entry !== url).map(([name, value]) => setting(name, value, 0));
    const written = text ?? url?.[1];
    const words = typeof written !== 'string' ? null : commandWords(written, program, families);
    if (words !== null)
        return { ...base([]), kind: 'command', words, assignments: [] };
    if (typeof written === 'string')
        return { ...base(neighbours, family === undefined ? [] : [family]), kind: 'text', value: withHoles(written), span: { start: 0, end: written.length } };
    return entries.length === 0 ? null : { ...base([], family === undefined ? [] : [family]), kind: 'settings', entries: neighbours };
}
function commandWords(text, program, families) {
    const own = program !== undefined && families.some(({ vocabulary: { commands } }) => commands.has(program)) && text.trimStart().startsWith('-');
    const words = [...text.slice(0, 10_000).matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].slice(0, 200).map((match) => (0,mappedText/* plainText */.wh)(match[0].replace(/'([^']*)'|"([^"]*)"/g, '$1$2'), match.index));
    if (own)
        return [(0,mappedText/* plainText */.wh)(program), ...words];
    return words.length > 1 && newPrograms.has(words[0]?.text ?? '') ? words : null;
}
const newPrograms = new Set(['redis-cli', 'valkey-cli', 'mongosh', 'mongo', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport']);
function base(neighbours, keyPath = []) {
    const site = { callee: null, position: null, keyPath, neighbours, span: nowhere };
    return { span: nowhere, sites: [site], place: 'code', use: 'value', encoding: 'plain' };
}
function setting(name, value, depth) {
    return { name, value: settingValue(value, depth), span: nowhere };
}
function settingValue(value, depth) {
    if (typeof value === 'string')
        return textValue(value);
    if (typeof value === 'object' && value !== null && depth < 8) {
        return { kind: 'settings', entries: Object.entries(value).slice(0, 200).map(([name, member]) => setting(name, member, depth + 1)), span: nowhere };
    }
    return { kind: 'symbol', name: String(value).slice(0, 200), span: nowhere };
}
function textValue(text) {
    return { kind: 'text', text: withHoles(text), span: { start: 0, end: text.length } };
}
function withHoles(text) {
    const parts = [];
    let at = 0;
    for (const match of text.matchAll(/\$\{(\w{1,100})(?::?-([^{}]{0,200}))?\}|\{\{([^{}]{1,200})\}\}/g)) {
        parts.push((0,mappedText/* plainText */.wh)(text.slice(at, match.index), at));
        at = match.index + match[0].length;
        const expression = (match[1] ?? match[3] ?? '').trim();
        parts.push({ text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start: match.index, end: at, expression, fallback: match[2] ?? null }] });
    }
    parts.push((0,mappedText/* plainText */.wh)(text.slice(at), at));
    return (0,mappedText/* joinTexts */.B5)(parts);
}

;// CONCATENATED MODULE: ./src/engine/driverAnchor.js
function driverAnchor(id) {
    return id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

// EXTERNAL MODULE: ./src/engine/formats/conditions.js
var conditions = __webpack_require__(7342);
// EXTERNAL MODULE: ./src/engine/grade.js
var grade = __webpack_require__(5790);
// EXTERNAL MODULE: ./src/engine/nearest.js
var nearest = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/engine/result.js
var result = __webpack_require__(9368);
// EXTERNAL MODULE: ./src/engine/rules/registry.js + 18 modules
var registry = __webpack_require__(2295);
;// CONCATENATED MODULE: ./src/engine/explainAmong.js









function explainAmong(set, input) {
    const { families, familyOf, findDriver } = set;
    const known = families.flatMap(({ drivers }) => drivers.map(({ id }) => id));
    const wanted = input.driver;
    if (wanted !== undefined && families.every(({ ids }) => findDriver(ids[0], wanted) === null)) {
        const hint = (0,nearest/* nearest */.p)(wanted, known);
        return (0,result/* err */._)(`unknown driver; ${hint === null ? '' : `did you mean ${hint}? `}known are ${known.join(', ')}`);
    }
    const owner = wanted === undefined ? undefined : families.find(({ ids }) => findDriver(ids[0], wanted) !== null);
    const said = connectionAmong(set, owner === undefined ? input : { ...input, family: owner.ids[0], program: findDriver(owner.ids[0], wanted ?? '')?.id ?? '' });
    if (said === null)
        return (0,result/* err */._)('this is no database connection that we know');
    const connection = (0,conditional/* withConditions */.Z)(said, input.text === undefined ? null : (0,conditions/* conditionsIn */.A)(input.text));
    const family = familyOf(connection.family);
    const driver = wanted === undefined ? null : findDriver(connection.family, wanted);
    if (wanted !== undefined && driver === null)
        return (0,result/* err */._)(`driver ${(0,nearest/* nearest */.p)(wanted, known) ?? ''} does not belong to family ${connection.family}`);
    const ofAll = (0,assess/* assess */.n)(connection, family, { reading: noFile, source: noSource }, defaults, driver);
    const assessment = driver?.measured === undefined ? ofAll : asMeasured(ofAll, (0,assess/* assess */.n)(connection, family, { reading: noFile, source: noSource }, defaults, { ...driver, judge: driver.measured.judge }), driver.measured.version);
    const breaches = (0,registry/* checkRules */.MM)(assessment.judgement.posture.kind === 'error' ? ofAll : assessment).flatMap(({ rule, breaches: found }) => found.map((breach) => ({ rule, breach })));
    const { posture } = assessment.judgement;
    const score = posture.kind === 'local' || assessment.locality === 'local' || posture.kind === 'unknown' ? null : (0,grade/* scoreOf */.uw)(breaches.map(({ breach }) => breach));
    return (0,result.ok)({
        connection,
        driver: assessment.driver,
        posture,
        because: assessment.judgement.because,
        score,
        grade: score === null ? null : (0,grade/* letterOf */.UB)(score),
        findings: breaches.map(({ rule, breach }) => ({ ruleId: rule.id, severity: rule.severity, message: breach.message })),
        attacker: attackerUnder(posture),
        others: othersOf(assessment, family),
        hardening: assessment.hardening,
        page: `docs/drivers/${family.ids[0]}.md#${driverAnchor(assessment.driver.id)}`,
    });
}
function asMeasured(ofAll, measured, version) {
    if (measured.judgement.posture.kind !== 'error' || ofAll.judgement.posture.kind === 'error')
        return measured;
    const because = `${measured.judgement.because} (${version}; other versions take it: ${ofAll.judgement.because})`;
    return { ...measured, judgement: { ...measured.judgement, because } };
}
function attackerUnder(posture) {
    switch (posture.kind) {
        case 'local':
            return 'Nothing crosses a network, so nobody on one can read or change it.';
        case 'cleartext':
            return 'Whoever can see the traffic reads the login and all data, and can change both.';
        case 'opportunistic':
            return 'Whoever sits on the path makes the client fall back to cleartext by refusing TLS, then reads the login and all data.';
        case 'unverified':
            return 'Whoever sits on the path presents any certificate, poses as the server and reads everything; mere listening is prevented.';
        case 'verify-ca':
            return posture.anchor === 'public'
                ? 'Anyone can get a certificate of a public CA for a host of their own and pose as the server with it.'
                : 'Whoever holds any certificate of that CA, for whatever host, can pose as the server.';
        case 'verify-full':
            return 'Posing as the server takes its private key or a certificate that the trusted CA issued for its name.';
        case 'error':
            return posture.sent === null ? 'The driver refuses this text, so nothing is sent.' : `The server ends the session, but only after the login has been sent. ${attackerUnder(posture.sent)}`;
        case 'unknown':
            return 'That depends on a value that is only known at run time.';
    }
}
function othersOf({ connection, driver, locality }, family) {
    if (locality === 'local')
        return [];
    return family.drivers
        .filter((other) => other.common && other.id !== driver.id)
        .map((other) => {
        const { posture, because } = other.judge(connection);
        return { id: other.id, title: other.title, posture: posture.kind, because };
    });
}
const noSource = { path: '', text: '', lineStarts: [0], partial: false };
const noFile = { language: 'text', imports: [], candidates: [], comments: [], incomplete: null };
const defaults = {
    failUnder: { kind: 'never' },
    failOn: 'threshold',
    profiles: [],
    drivers: {},
    rules: {},
    allowInlineIgnores: 'never',
    baseline: null,
    reviewComments: 'never',
    suggestions: false,
    checkRun: false,
    checkName: '',
    stepSummary: false,
    sarifFile: null,
    jsonFile: null,
    htmlFile: null,
    includesPath: () => true,
    localityOf: () => null,
    treatmentOf: () => 'graded',
};


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
    const letter = grade ?? '\u2013';
    return colour ? painter(true)(gradeStyle[letter], ` ${letter} `) : `[${letter}]`;
}
const gradeStyle = { A: 'onGreen', B: 'onGreen', C: 'onYellow', D: 'onYellow', E: 'onRed', F: 'onRed', '\u2013': 'onGrey' };


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
    const bar = paint('dim', '\u2502');
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