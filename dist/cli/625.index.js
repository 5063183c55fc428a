"use strict";
exports.id = 625;
exports.ids = [625];
exports.modules = {

/***/ 7625:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./src/publishers/markdown.js
var markdown = __webpack_require__(6505);
;// CONCATENATED MODULE: ./src/docs/render.js

function renderRulePage(rule) {
    return [
        `# ${rule.title}`,
        `${(0,markdown/* code */.aY)(rule.id)} · severity ${rule.severity}`,
        rule.rationale,
        `**Cost.** ${rule.costs}`,
        '## Bad',
        ...rule.examples.bad.map(renderExample),
        '## Good',
        ...rule.examples.good.map(renderExample),
        '## Relevant to',
        renderReferences(rule.references),
        'One line of source shows a choice of configuration, neither compliance nor a violation: a reference says which requirement the choice is relevant to.',
        '## Switch it off',
        `For a repository, or with another severity (${(0,markdown/* code */.aY)('low')}, ${(0,markdown/* code */.aY)('medium')}, ${(0,markdown/* code */.aY)('high')}, ${(0,markdown/* code */.aY)('critical')}), in ${(0,markdown/* code */.aY)('.github/db-tls-gate.yml')}:`,
        (0,markdown/* fence */.EU)(`rules:\n  ${rule.id}: off`, 'yaml'),
        'For one connection, in a comment on its line, on the line above, or inside its text where it spans several lines. The reason is required, the end is not:',
        (0,markdown/* fence */.EU)(`db-tls-gate: ignore[${rule.id}] -- why this is acceptable here until 2027-01-31`, 'text'),
        'Either lifts what this rule costs and nothing else, and stays listed in the report.',
    ].join('\n\n');
}
function renderRuleTable(rules, pages, withCosts = false) {
    return table(['rule', 'severity', 'demands', ...(withCosts ? ['cost'] : []), 'relevant to'], rules.map(({ id, severity, title, costs, references }) => [`[${code(id)}](${pages}${id}.md)`, severity, title, ...(withCosts ? [costs] : []), references.cwe.join(', ')]));
}
function renderOptionTable(options, where) {
    return table([where === 'input' ? 'input' : 'key', 'default', 'description'], options
        .filter((option) => option.where.includes(where))
        .map((option) => [code(option.name), option.default === null ? '–' : code(option.default), option.description]));
}
function renderOutputsTable(outputs) {
    return table(['output', 'description'], outputs.map(({ name, description }) => [code(name), description]));
}
function renderReferences({ cwe, owaspApi, asvs, pciDss }) {
    return [
        ...cwe.map((id) => `* [${id}](https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html)`),
        ...owaspApi.map((id) => `* OWASP API Security Top 10 2023, [${id}](https://owasp.org/API-Security/editions/2023/en/0x11-t10/)`),
        ...asvs.map((id) => `* OWASP ASVS 5.0, ${(0,markdown/* code */.aY)(id)}`),
        ...pciDss.map((id) => `* PCI DSS 4.0.1, requirement ${id}${pciScope[id] === undefined ? '' : `, ${pciScope[id]}`}`),
    ].join('\n');
}
const pciScope = {
    '2.2.2': 'for vendor default accounts',
    '4.2.1': 'where account data crosses open, public networks',
    '8.3.2': 'for authentication factors in transmission',
    '8.6.2': 'for accounts that can be used for interactive login',
};
function renderExample(example) {
    const { driver, text, settings, file, environment } = example;
    const variables = Object.entries(environment ?? {}).map(([name, value]) => `${name}=${value}\n`);
    const lead = `Under ${(0,markdown/* code */.aY)(driver)}${file === undefined ? '' : `, in ${(0,markdown/* code */.aY)(file.path)}`}:`;
    const body = file !== undefined
        ? (0,markdown/* fence */.EU)(file.text, languageOf(file.path))
        : settings !== undefined
            ? (0,markdown/* fence */.EU)(variables.join('') + JSON.stringify(settings, null, 2), 'json')
            : (0,markdown/* fence */.EU)(variables.join('') + (text ?? ''), 'text');
    return `${lead}\n\n${body}`;
}
function languageOf(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    return { py: 'python', js: 'javascript', ts: 'typescript', go: 'go', rb: 'ruby', java: 'java', php: 'php', sh: 'sh', yaml: 'yaml', yml: 'yaml' }[extension] ?? 'text';
}

// EXTERNAL MODULE: ./src/engine/nearest.js
var nearest = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/engine/rules/registry.js + 18 modules
var registry = __webpack_require__(2295);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
// EXTERNAL MODULE: ./src/publishers/paint.js
var publishers_paint = __webpack_require__(1570);
;// CONCATENATED MODULE: ./src/cli/rules.js





async function runRules({ arguments: given, terminal }) {
    const [id, extra] = given.positionals;
    if (extra !== undefined)
        throw new userError/* UserError */.y('rules takes one ID');
    if (id === undefined) {
        const paint = (0,publishers_paint/* painter */.C2)(terminal.colour(given.has('no-color')));
        const width = Math.max(...registry/* rules */.aO.map((rule) => rule.id.length));
        const line = (rule) => `${paint(publishers_paint/* severityStyle */.fW[rule.severity], rule.severity.padEnd(8))}  ${paint('bold', rule.id.padEnd(width))}  ${rule.title.replaceAll('`', '')}  ${paint('dim', rule.references.cwe.join(', '))}\n`;
        await terminal.write(registry/* rules */.aO.map(line).join(''));
        return 0;
    }
    const rule = (0,registry/* ruleOf */.Y)(id);
    if (rule === null) {
        const hint = (0,nearest/* nearest */.p)(id, registry/* rules */.aO.map((each) => each.id));
        throw new userError/* UserError */.y(`unknown rule ${id}${hint === null ? '; `db-tls-gate rules` lists all' : `; did you mean ${hint}?`}`);
    }
    await terminal.write(`${renderRulePage(rule).trimEnd()}\n`);
    return 0;
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


/***/ })

};
;