/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5728:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8330);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8728);
/* harmony import */ var _io_local_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1123);
/* harmony import */ var _io_local_helper_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2939);




Error.stackTraceLimit = 0;
if (process.argv[2] !== _io_local_helper_js__WEBPACK_IMPORTED_MODULE_3__/* .HELPER */ .Z || !(await Promise.all(/* import() */[__nccwpck_require__.e(443), __nccwpck_require__.e(916), __nccwpck_require__.e(249), __nccwpck_require__.e(763), __nccwpck_require__.e(979), __nccwpck_require__.e(201), __nccwpck_require__.e(275), __nccwpck_require__.e(840), __nccwpck_require__.e(574), __nccwpck_require__.e(668), __nccwpck_require__.e(295), __nccwpck_require__.e(310), __nccwpck_require__.e(751), __nccwpck_require__.e(462)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4462))).helpWithAudit())
    await runProgram();
async function runProgram() {
    const terminal = (0,_io_local_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openTerminal */ .j)();
    const broken = (error) => {
        terminal.say(`internal error (${error instanceof Error ? error.name : 'unknown'}); nothing was judged`);
        process.exitCode = 3;
    };
    process.on('uncaughtException', (error) => {
        broken(error);
        process.exit();
    });
    let ended = false;
    process.once('beforeExit', () => {
        if (!ended)
            broken(null);
    });
    try {
        process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(terminal, _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE, new Date().toISOString().slice(0, 10));
    }
    catch (error) {
        broken(error);
    }
    ended = true;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6044:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   tS: () => (/* binding */ flagTable)
/* harmony export */ });
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5603);

const gate = ['review', 'audit'];
const judging = ['review', 'audit', 'baseline'];
const every = ['review', 'audit', 'explain', 'rules', 'baseline'];
const formats = ['pretty', 'json', 'sarif', 'markdown', 'html'];
const flagTable = [
    { name: 'base', argument: 'REV', many: null, commands: ['review'], description: 'Compare with the merge base of this revision. With --diff: read configuration and baseline from it.' },
    { name: 'head', argument: 'REV', many: null, commands: ['review'], description: 'Compare this revision instead of the working tree.' },
    { name: 'staged', argument: null, many: null, commands: ['review'], description: 'Compare the index with HEAD: what is about to be committed.' },
    { name: 'diff', argument: 'FILE|-', many: null, commands: ['review'], description: 'Judge this unified diff; the files it touches are read under --root.' },
    { name: 'root', argument: 'DIR', many: null, commands: judging, description: 'The repository or tree (default: the one around the current folder).' },
    { name: 'format', argument: formats.join('|'), many: null, commands: gate, description: 'How the report is written (default: pretty).' },
    { name: 'output', argument: 'FILE', many: null, commands: judging, description: 'Write the report to this file instead of the standard output.' },
    { name: 'config', argument: 'FILE', many: null, commands: judging, description: 'Configuration file (default: .github/db-tls-gate.yml), read from the base revision whenever there is one.' },
    { name: 'fail-under', argument: 'A|B|C|D|E|never', many: null, commands: gate, description: described('fail-under') },
    { name: 'fail-on', argument: 'threshold|regression', many: null, commands: gate, description: described('fail-on') },
    { name: 'paths', argument: 'GLOB\u2026', many: { mark: null }, commands: judging, description: 'Judge only files that match one of these globs.' },
    { name: 'paths-ignore', argument: 'GLOB\u2026', many: { mark: null }, commands: judging, description: 'Leave out files that match one of these globs.' },
    { name: 'driver', argument: 'FAMILY=ID\u2026', many: { mark: '=' }, commands: judging, description: 'Driver to assume for a family where the file does not tell: postgres=psycopg2.' },
    { name: 'no-ignores', argument: null, many: null, commands: judging, description: 'Take no notice of `db-tls-gate: ignore[\u2026]` comments.' },
    { name: 'quiet', argument: null, many: null, commands: judging, description: 'Show connections with findings only, and no progress or remarks.' },
    { name: 'driver', argument: 'ID', many: null, commands: ['explain'], description: 'The driver that reads the text, also with a version: pg@8.0 (default: what the text states, else the usual one). `?` lists all.' },
    { name: 'jsonl', argument: null, many: null, commands: ['explain'], description: 'Read one JSON object per line (driver, text, settings, env), answer one per line.' },
    { name: 'no-color', argument: null, many: null, commands: every, description: 'No colour. NO_COLOR and FORCE_COLOR are honoured too.' },
    { name: 'version', argument: null, many: null, commands: every, description: 'Print the version.' },
    { name: 'help', argument: null, many: null, commands: every, description: 'Print this.' },
];
function flagsOf(command) {
    const all = flagTable;
    return all.filter(({ commands }) => commands.includes(command));
}
function described(name) {
    return _engine_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionTable */ .s.find((option) => option.name === name)?.description ?? '';
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/engine/nearest.js
var nearest = __nccwpck_require__(2683);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __nccwpck_require__(4588);
// EXTERNAL MODULE: ./src/publishers/foreignText.js
var foreignText = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./src/cli/commands.js
const commandTable = [
    {
        name: 'review',
        usage: ['[--base REV [--head REV]] [--root DIR]', '--staged [--root DIR]', '--diff FILE|- [--root DIR]'],
        summary: 'gate a change: the working tree, two revisions, the index, or a unified diff over a tree',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(443), __nccwpck_require__.e(916), __nccwpck_require__.e(249), __nccwpck_require__.e(763), __nccwpck_require__.e(979), __nccwpck_require__.e(201), __nccwpck_require__.e(275), __nccwpck_require__.e(840), __nccwpck_require__.e(574), __nccwpck_require__.e(668), __nccwpck_require__.e(295), __nccwpck_require__.e(310), __nccwpck_require__.e(751), __nccwpck_require__.e(407), __nccwpck_require__.e(696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9696))).runReview,
    },
    {
        name: 'audit',
        usage: ['[PATH\u2026] [--root DIR]'],
        summary: 'grade whole files or folders',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(443), __nccwpck_require__.e(916), __nccwpck_require__.e(249), __nccwpck_require__.e(763), __nccwpck_require__.e(979), __nccwpck_require__.e(201), __nccwpck_require__.e(275), __nccwpck_require__.e(840), __nccwpck_require__.e(574), __nccwpck_require__.e(668), __nccwpck_require__.e(295), __nccwpck_require__.e(310), __nccwpck_require__.e(751), __nccwpck_require__.e(407), __nccwpck_require__.e(768)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2768))).runAudit,
    },
    {
        name: 'explain',
        usage: ['[--driver ID] TEXT\u2026', '--jsonl'],
        summary: 'say what one connection string really does',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(295), __nccwpck_require__.e(310), __nccwpck_require__.e(312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2312))).runExplain,
    },
    {
        name: 'rules',
        usage: ['[ID]'],
        summary: "list the rules, or print one rule's page",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(295), __nccwpck_require__.e(625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7625))).runRules,
    },
    {
        name: 'baseline',
        usage: ['[PATH\u2026] [--root DIR]'],
        summary: "print today's findings as a baseline file",
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(443), __nccwpck_require__.e(916), __nccwpck_require__.e(249), __nccwpck_require__.e(763), __nccwpck_require__.e(979), __nccwpck_require__.e(201), __nccwpck_require__.e(275), __nccwpck_require__.e(840), __nccwpck_require__.e(574), __nccwpck_require__.e(668), __nccwpck_require__.e(295), __nccwpck_require__.e(310), __nccwpck_require__.e(751), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 888))).runBaseline,
    },
];

// EXTERNAL MODULE: ./src/cli/flags.js
var flags = __nccwpck_require__(6044);
;// CONCATENATED MODULE: ./src/cli/help.js


function renderHelp(command, width = 100) {
    if (command === null) {
        return [
            'Grades database connections by what their driver does on the wire, and gates what weakens them.',
            section('Usage', commandTable.flatMap(usageLines)),
            section('Commands', columns(commandTable.map(({ name, summary }) => [name, summary]), width)),
            section('Options of review and audit', columns((0,flags/* flagsOf */.Zo)('review').filter(isCommon).map(row), width)),
            section('Exit codes', columns(exitCodes, width)),
            "db-tls-gate COMMAND --help says more on one command.\n",
        ].join('\n\n');
    }
    const judges = (0,flags/* flagsOf */.Zo)(command.name).some(({ name }) => name === 'root');
    return [
        `${command.name}: ${command.summary}`,
        section('Usage', usageLines(command)),
        section('Options', columns((0,flags/* flagsOf */.Zo)(command.name).map(row), width)),
        ...(judges ? ['`--` ends the options: `db-tls-gate audit --paths "**/*.py" -- src`.'] : []),
        section('Exit codes', columns(exitCodes, width)),
    ].join('\n\n') + '\n';
}
const exitCodes = [
    ['0', 'passed'],
    ['1', 'the gate failed'],
    ['2', 'usage or configuration is wrong; one line says what and where'],
    ['3', 'incomplete: something could not be read, or an internal error; never a pass'],
];
function usageLines({ name, usage }) {
    return usage.map((form) => `db-tls-gate ${name} ${form}`);
}
function isCommon({ name }) {
    const all = flags/* flagTable */.tS;
    return all.some((flag) => flag.name === name && flag.commands.includes('review') && flag.commands.includes('audit'));
}
function row({ name, argument, description }) {
    return [`--${name}${argument === null ? '' : ` ${argument}`}`, description];
}
function section(title, lines) {
    return [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}
function columns(rows, width) {
    const left = Math.min(28, Math.max(...rows.map(([first]) => first.length)));
    return rows.flatMap(([first, second]) => {
        const lines = wrapped(second, Math.max(30, width - left - 4));
        const head = first.length <= left ? [`${first.padEnd(left)}  ${lines[0] ?? ''}`] : [first, ' '.repeat(left + 2) + (lines[0] ?? '')];
        return [...head, ...lines.slice(1).map((line) => ' '.repeat(left + 2) + line)];
    });
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./src/engine/result.js
var result = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./src/cli/parseArguments.js



function parseArguments(words, flags) {
    const given = new Map();
    const positionals = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '--') {
            positionals.push(...words.slice(at + 1));
            break;
        }
        if (!isOption(word)) {
            positionals.push(word);
            continue;
        }
        const [name = '', inline] = word === '-h' ? ['help'] : splitOnce(word.replace(/^--?/, ''));
        const flag = word.startsWith('--') || word === '-h' ? flags.find((one) => one.name === name) : undefined;
        if (flag === undefined)
            return (0,result/* err */._)(unknown(word, name, flags));
        const values = given.get(flag.name) ?? [];
        given.set(flag.name, values);
        if (flag.argument === null) {
            if (inline !== undefined)
                return (0,result/* err */._)(`--${flag.name} takes no value`);
            continue;
        }
        const { many } = flag;
        if (inline !== undefined)
            values.push(inline);
        else {
            const first = words[at + 1];
            if (first === undefined || isOption(first))
                return (0,result/* err */._)(`--${flag.name} needs a value: ${flag.argument}`);
            values.push(first);
            at++;
        }
        while (many !== null && at + 1 < words.length) {
            const next = words[at + 1] ?? '';
            if (isOption(next) || next === '--' || (many.mark !== null && !next.includes(many.mark)))
                break;
            values.push(next);
            at++;
        }
    }
    return (0,result.ok)({
        positionals,
        value: (name) => given.get(name)?.at(-1) ?? null,
        values: (name) => given.get(name),
        has: (name) => given.has(name),
    });
}
function isOption(word) {
    return word.startsWith('-') && word !== '-';
}
function splitOnce(text) {
    const at = text.indexOf('=');
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function unknown(word, name, flags) {
    const hint = (0,nearest/* nearest */.p)(name, flags.map((flag) => flag.name));
    return `unknown option ${(0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(splitOnce(word)[0], 60))}${hint === null ? '' : `; did you mean --${hint}?`}`;
}

;// CONCATENATED MODULE: ./src/cli/run.js







async function run(terminal, version, today) {
    const [name, ...words] = terminal.arguments;
    try {
        if (name === undefined)
            return usage(terminal, `a command is missing: ${commandTable.map((each) => each.name).join(', ')}`);
        if (name === '--version')
            return await print(terminal, `${version}\n`);
        if (name === '--help' || name === '-h')
            return await print(terminal, renderHelp(null));
        const command = commandTable.find((each) => each.name === name);
        if (command === undefined)
            return usage(terminal, run_unknown(name));
        const parsed = parseArguments(words, (0,flags/* flagsOf */.Zo)(command.name));
        if (!parsed.ok)
            return usage(terminal, parsed.error, command.name);
        if (parsed.value.has('help'))
            return await print(terminal, renderHelp(command));
        if (parsed.value.has('version'))
            return await print(terminal, `${version}\n`);
        const start = await command.load();
        return await start({ arguments: parsed.value, terminal, version, today });
    }
    catch (error) {
        if (!(error instanceof userError/* UserError */.y))
            throw error;
        terminal.say(error.message);
        return 2;
    }
}
async function print(terminal, text) {
    await terminal.write(text);
    return 0;
}
function usage(terminal, problem, command = '') {
    terminal.say(`${problem} (see db-tls-gate ${command === '' ? '' : `${command} `}--help)`);
    return 2;
}
function run_unknown(name) {
    const names = commandTable.map((each) => each.name);
    const hint = (0,nearest/* nearest */.p)(name, names);
    const what = name.startsWith('-') ? 'option' : 'command';
    return `unknown ${what} ${(0,foreignText/* visible */.RK)((0,foreignText/* cut */.Jj)(name, 60))}${hint === null ? `; known commands are ${names.join(', ')}` : `; did you mean ${hint}?`}`;
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
function nearest(name, known) {
    const wanted = name.toLowerCase().slice(0, 60);
    let best = null;
    let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, candidate.toLowerCase().slice(0, 60));
        if (distance < fewest)
            [best, fewest] = [candidate, distance];
    }
    return best;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   s: () => (/* binding */ optionTable)
/* harmony export */ });
const severities = ['low', 'medium', 'high', 'critical'];
const optionTable = [
    {
        name: 'github-token',
        type: { kind: 'text' },
        default: '${{ github.token }}',
        where: ['input'],
        description: 'Token that reads the pull request and writes the review and the check run.',
    },
    {
        name: 'config-token',
        type: { kind: 'text' },
        default: null,
        where: ['input'],
        description: 'Token that reads `config` when that lies in another repository.',
    },
    {
        name: 'config',
        type: { kind: 'path' },
        default: '.github/db-tls-gate.yml',
        where: ['input', 'flag'],
        description: 'Path of the config file, read from the base revision, or `owner/repo/path@ref`.',
    },
    {
        name: 'fail-under',
        type: { kind: 'threshold' },
        default: 'C',
        where: ['input', 'file', 'flag'],
        description: 'Fail when the result is worse than this grade (`A` to `E`) or score (0 to 100); `never` only reports.',
    },
    {
        name: 'fail-on',
        type: { kind: 'choice', choices: ['threshold', 'regression'] },
        default: 'threshold',
        where: ['input', 'file', 'flag'],
        description: '`threshold` judges every added or modified connection; `regression` fails a modified one only when it also got worse.',
    },
    {
        name: 'paths',
        type: { kind: 'globs' },
        default: null,
        where: ['input', 'file', 'flag'],
        description: 'Judge only files that match one of these globs (one per line). All files when empty.',
    },
    {
        name: 'paths-ignore',
        type: { kind: 'globs' },
        default: null,
        where: ['input', 'file', 'flag'],
        description: 'Leave out files that match one of these globs (one per line).',
    },
    {
        name: 'profiles',
        type: { kind: 'profiles' },
        default: null,
        where: ['file'],
        description: 'List of `paths` and `treat-as` (`graded`, `advised`, `ignored`): overrules what is graded by default; the last match wins.',
    },
    {
        name: 'drivers',
        type: { kind: 'drivers' },
        default: null,
        where: ['file', 'flag'],
        description: 'Driver to assume per family, where the file does not tell: `postgres: psycopg2`.',
    },
    {
        name: 'rules',
        type: { kind: 'rules' },
        default: null,
        where: ['file'],
        description: 'Per rule `off` or another severity (`low`, `medium`, `high`, `critical`).',
    },
    {
        name: 'hosts',
        type: { kind: 'hosts' },
        default: null,
        where: ['file'],
        description: 'Globs of host names that are `internal` or `local` in your network. A `local` host is listed and never graded.',
    },
    {
        name: 'allow-inline-ignores',
        type: { kind: 'choice', choices: ['always', 'base', 'never'] },
        default: 'always',
        where: ['file'],
        description: 'Which `db-tls-gate: ignore[\u2026]` comments count: all, only those already on the base revision, or none.',
    },
    {
        name: 'baseline',
        type: { kind: 'path' },
        default: null,
        where: ['file'],
        description: 'Path of the baseline file, read from the base revision.',
    },
    {
        name: 'review-comments',
        type: { kind: 'choice', choices: ['on-findings', 'never'] },
        default: 'on-findings',
        where: ['input', 'file'],
        description: 'Whether findings are posted as review comments.',
    },
    {
        name: 'suggestions',
        type: { kind: 'boolean' },
        default: 'true',
        where: ['input', 'file'],
        description: 'Whether review comments offer a change that can be applied with one click.',
    },
    {
        name: 'check-run',
        type: { kind: 'boolean' },
        default: 'true',
        where: ['input'],
        description: 'Whether a check run with the grade is published.',
    },
    {
        name: 'check-name',
        type: { kind: 'text' },
        default: 'Database TLS grade',
        where: ['input'],
        description: "Name of the check run. Choose one that differs from the job's name.",
    },
    {
        name: 'step-summary',
        type: { kind: 'boolean' },
        default: 'true',
        where: ['input'],
        description: 'Whether the report is written to the job summary.',
    },
    {
        name: 'sarif-file',
        type: { kind: 'path' },
        default: null,
        where: ['input'],
        description: 'Write a SARIF 2.1.0 report to this path inside the workspace or `RUNNER_TEMP`.',
    },
    {
        name: 'json-file',
        type: { kind: 'path' },
        default: null,
        where: ['input'],
        description: 'Write the JSON report to this path inside the workspace or `RUNNER_TEMP`.',
    },
    {
        name: 'html-file',
        type: { kind: 'path' },
        default: null,
        where: ['input'],
        description: 'Write a self-contained HTML report to this path inside the workspace or `RUNNER_TEMP`.',
    },
];


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony export assertNever */
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });
function assertNever(value) {
    throw new Error(`unreachable: ${typeof value}`);
}


/***/ }),

/***/ 1724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ HELPER)
/* harmony export */ });
const HELPER = 'help-with-audit';


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal)
});

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = require("node:string_decoder");
// EXTERNAL MODULE: ./src/publishers/logLine.js
var logLine = __nccwpck_require__(4722);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/io/local/errorCode.js
var errorCode = __nccwpck_require__(1724);
;// CONCATENATED MODULE: ./src/io/local/output.js


const NUMBER = 1;
function openOutput() {
    let streams = false;
    const byStream = (bytes) => new Promise((taken) => void withoutReader(process.stdout).write(bytes, () => taken()));
    return async (text) => {
        const bytes = Buffer.from(text);
        streams ||= isShown();
        let written = 0;
        while (!streams && written < bytes.length) {
            try {
                written += (0,external_node_fs_.writeSync)(NUMBER, bytes, written);
            }
            catch (error) {
                const code = (0,errorCode/* errorCode */.C)(error);
                if (code === 'EPIPE')
                    process.exit();
                if (code !== 'EAGAIN')
                    throw error;
                streams = true;
            }
        }
        if (streams)
            await byStream(bytes.subarray(written));
    };
}
let terminal = null;
function isShown() {
    terminal ??= isDevice() && process.stdout.isTTY;
    return terminal;
}
function isDevice() {
    const device = (0,external_node_fs_.fstatSync)(NUMBER);
    if (!device.isCharacterDevice())
        return false;
    return process.platform === 'win32' || (0,external_node_fs_.statSync)('/dev/null', { throwIfNoEntry: false })?.rdev !== device.rdev;
}
const watched = new WeakSet();
function withoutReader(stream) {
    if (watched.has(stream))
        return stream;
    watched.add(stream);
    stream.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit();
        throw error;
    });
    return stream;
}

;// CONCATENATED MODULE: ./src/io/local/terminal.js



function openTerminal() {
    const stderr = () => withoutReader(process.stderr);
    let shown = false;
    const progress = (line) => {
        if ((line === null && !shown) || !stderr().isTTY)
            return;
        stderr().write(`\r\u001b[2K${line ?? ''}`);
        shown = line !== null;
    };
    return {
        write: openOutput(),
        conclude: (code) => {
            process.exitCode = code;
        },
        say: (line) => {
            progress(null);
            stderr().write(`db-tls-gate: ${(0,logLine/* logLine */.B)(line, 2000)}\n`);
        },
        progress,
        colour: (plain) => !plain && wantsColour(process.env, isShown()),
        get columns() {
            return isShown() ? process.stdout.columns : null;
        },
        folder: process.cwd(),
        arguments: process.argv.slice(2),
        lines: inputLines,
    };
}
function wantsColour(env, isTerminal) {
    const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: term } = env;
    if (no !== '')
        return false;
    if (force !== '')
        return force !== '0' && force !== 'false';
    return isTerminal && term !== 'dumb';
}
async function* inputLines(limit) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let line = '';
    let first = true;
    for await (const chunk of process.stdin) {
        const text = decoder.write(chunk);
        const parts = (first ? text.replace(/^\uFEFF/, '') : text).split('\n');
        if (text !== '')
            first = false;
        for (const [index, part] of parts.entries()) {
            if (line.length <= limit)
                line += part.slice(0, limit + 1 - line.length);
            if (index === parts.length - 1)
                break;
            yield line.endsWith('\r') ? line.slice(0, -1) : line;
            line = '';
        }
    }
    line += decoder.end();
    if (line !== '')
        yield line;
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
function visible(text) {
    return text.replace(UNSAFE, '\uFFFD');
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const last = text.charCodeAt(end - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
function visibleLines(text) {
    return text.replaceAll('\r\n', '\n').replace(UNSAFE_BUT_LINES, '\uFFFD');
}
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu;
const UNSAFE_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/gu;


/***/ }),

/***/ 4722:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3205);

function logLine(text, max = 1000) {
    const shown = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max).replaceAll(/[\r\n\t]+/g, ' '));
    return (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(shown.replaceAll(/:(?=:)/g, ': ').replaceAll(/##(?=\[)/g, '## '), max);
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(5728);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;