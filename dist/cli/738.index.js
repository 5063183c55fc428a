"use strict";
exports.id = 738;
exports.ids = [738];
exports.modules = {

/***/ 5876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  US: () => (/* binding */ policyOf),
  T4: () => (/* binding */ readPolicy),
  OG: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ../../node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(8662);
;// CONCATENATED MODULE: ./src/engine/globs.js

const LONGEST_PATH = 4096;
const LONGEST_NAME = 255;
const MOST_ALTERNATIVES = 1000;
function compilePaths(paths, pathsIgnore) {
    const included = compile(paths, pathOptions);
    const ignored = compile(pathsIgnore, pathOptions);
    return (path) => isTooLong(path) || ((paths.length === 0 || included(path)) && !ignored(path));
}
function compileHosts(hosts) {
    const local = compile(hosts.local, hostOptions);
    const internal = compile(hosts.internal, hostOptions);
    return (host) => (local(host) ? 'local' : internal(host) ? 'internal' : null);
}
function compileProfiles(profiles) {
    const compiled = profiles.map(({ paths, treatAs }) => ({ matches: compile(paths, pathOptions), treatAs }));
    return (path) => compiled.findLast(({ matches }) => matches(path))?.treatAs ?? null;
}
const pathOptions = { dot: true, matchBase: true, nonegate: true, nocomment: true, optimizationLevel: 2 };
const hostOptions = { dot: true, nocase: true, nonegate: true, nocomment: true };
function compile(patterns, options) {
    const matchers = patterns.map((pattern) => new esm/* Minimatch */.VR(pattern.endsWith('/') ? `${pattern}**` : pattern.replace(/^\.\//, ''), options));
    return (text) => !isTooLong(text) && matchers.some((matcher) => matcher.match(text));
}
function isTooLong(text) {
    return text.length > LONGEST_PATH || text.split('/').some((name) => name.length > LONGEST_NAME);
}
function alternativesOf(glob) {
    const open = [{ sum: 0, product: 1, from: 0 }];
    for (let at = 0; at < glob.length; at++) {
        const top = open.at(-1);
        if (top === undefined)
            break;
        const char = glob[at];
        if (char === '\\')
            at++;
        else if (char === '{')
            open.push({ sum: 0, product: 1, from: at + 1 });
        else if (char === ',' && open.length > 1) {
            top.sum += top.product;
            top.product = 1;
        }
        else if (char === '}' && open.length > 1) {
            open.pop();
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.product *= rangeOf(glob.slice(top.from, at)) ?? top.sum + top.product;
        }
    }
    return open.reduce((product, { sum, product: own }) => product * Math.max(1, sum + own), 1);
}
function rangeOf(body) {
    const match = /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(-?\d{1,9}))?$/.exec(body);
    if (match === null)
        return null;
    const [from, to] = [match[1] ?? '', match[2] ?? ''].map((end) => (/\d/.test(end) ? Number(end) : end.charCodeAt(0)));
    return Math.floor(Math.abs((to ?? 0) - (from ?? 0)) / Math.max(1, Math.abs(Number(match[3] ?? 1)))) + 1;
}

// EXTERNAL MODULE: ./src/engine/grade.js
var grade = __webpack_require__(5790);
// EXTERNAL MODULE: ./src/engine/nearest.js
var nearest = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/engine/options.js
var options = __webpack_require__(5603);
// EXTERNAL MODULE: ./src/engine/result.js
var result = __webpack_require__(9368);
;// CONCATENATED MODULE: ./src/engine/configValues.js





const GLOB_LIMIT = 512;
const LIST_LIMIT = 500;
const decoders = {
    threshold: decodeThreshold,
    choice: (raw, type) => {
        const choices = type.kind === 'choice' ? type.choices : [];
        return typeof raw === 'string' && choices.includes(raw) ? (0,result.ok)(raw) : refuse(`${show(raw)} is none of ${choices.join(', ')}`);
    },
    boolean: (raw) => {
        if (typeof raw === 'boolean')
            return (0,result.ok)(raw);
        if (raw === 'true' || raw === 'True' || raw === 'TRUE')
            return (0,result.ok)(true);
        if (raw === 'false' || raw === 'False' || raw === 'FALSE')
            return (0,result.ok)(false);
        return refuse(`${show(raw)} is neither true nor false`);
    },
    text: (raw) => (typeof raw === 'string' && raw.length <= 1000 ? (0,result.ok)(raw) : refuse(`${show(raw)} is no text of at most 1000 characters`)),
    path: (raw) => typeof raw === 'string' && raw.length > 0 && raw.length <= 1000 && !/[\0\r\n]/.test(raw) ? (0,result.ok)(raw) : refuse(`${show(raw)} is no path`),
    globs: decodeGlobs,
    profiles: decodeProfiles,
    drivers: decodeDrivers,
    rules: (raw, _type, known) => decodeMapping(raw, (id, value) => {
        if (!known.ruleIds.includes(id))
            return refuse(unknownName('rule', id, known.ruleIds));
        const level = value === false ? 'off' : value;
        const accepted = ['off', ...options/* severities */.g];
        return accepted.includes(level) ? (0,result.ok)(level) : refuse(`${id}: ${show(value)} is none of off, ${options/* severities */.g.join(', ')}`);
    }),
    hosts: (raw) => {
        const decoded = decodeMapping(raw, (key, value) => key === 'internal' || key === 'local' ? prefixed(key, decodeGlobs(value)) : refuse(unknownName('key', key, ['internal', 'local'])));
        return decoded.ok ? (0,result.ok)({ internal: [], local: [], ...decoded.value }) : decoded;
    },
};
function decodeThreshold(raw) {
    const text = String(raw).trim();
    if (text.toLowerCase() === 'never')
        return (0,result.ok)({ kind: 'never' });
    if (text === 'F' || text === 'f')
        return refuse('F would never fail; write never to only report');
    const letter = text.toUpperCase();
    if (letter === 'A' || letter === 'B' || letter === 'C' || letter === 'D' || letter === 'E')
        return (0,result.ok)({ kind: 'score', minimum: grade/* letterMinimum */.DW[letter], label: letter });
    if (/^\d{1,3}$/.test(text) && Number(text) <= 100)
        return (0,result.ok)({ kind: 'score', minimum: Number(text), label: text });
    return refuse(`${show(raw)} is neither a grade from A to E, a score from 0 to 100, nor never`);
}
function decodeGlobs(raw) {
    const list = typeof raw === 'string' ? raw.split(/\r?\n/) : raw;
    if (!Array.isArray(list))
        return refuse(`${show(raw)} is no list of globs`);
    if (list.length > LIST_LIMIT)
        return refuse(`has more than ${LIST_LIMIT} entries`);
    const globs = [];
    const problems = [];
    for (const item of list) {
        const glob = typeof item === 'string' ? item.trim() : null;
        if (glob === null || glob.length > GLOB_LIMIT)
            problems.push(`${show(item)} is no glob of at most ${GLOB_LIMIT} characters`);
        else if (glob.startsWith('!'))
            problems.push(`${show(glob)} begins with !, which turns nothing round here; name what is left out in paths-ignore`);
        else if (alternativesOf(glob) > MOST_ALTERNATIVES)
            problems.push(`${show(glob)} stands for more than ${MOST_ALTERNATIVES} patterns; write fewer braces`);
        else if (glob !== '')
            globs.push(glob);
    }
    return problems.length > 0 ? (0,result/* err */._)(problems) : (0,result.ok)(globs);
}
function decodeProfiles(raw) {
    if (!Array.isArray(raw) || raw.length > LIST_LIMIT)
        return refuse('is no list of profiles with paths and treat-as');
    const profiles = [];
    const problems = [];
    for (const [index, item] of raw.entries()) {
        const here = `entry ${index + 1}`;
        const fields = isMapping(item) ? item : {};
        for (const key of Object.keys(fields))
            if (key !== 'paths' && key !== 'treat-as')
                problems.push(`${here}: ${unknownName('key', key, ['paths', 'treat-as'])}`);
        const paths = decodeGlobs(fields['paths']);
        const treatAs = fields['treat-as'];
        if (!paths.ok)
            problems.push(...paths.error.map((problem) => `${here}: paths: ${problem}`));
        if (treatAs !== 'graded' && treatAs !== 'advised' && treatAs !== 'ignored')
            problems.push(`${here}: treat-as: ${show(treatAs)} is none of graded, advised, ignored`);
        else if (paths.ok)
            profiles.push({ paths: paths.value, treatAs });
    }
    return problems.length > 0 ? (0,result/* err */._)(problems) : (0,result.ok)(profiles);
}
function decodeDrivers(raw, _type, known) {
    const pairs = typeof raw === 'string' ? [raw] : raw;
    if (!Array.isArray(pairs))
        return decodeMapping(raw, decodeDriver);
    const mapping = {};
    for (const pair of pairs) {
        const [family, ...rest] = String(pair).split('=');
        if (family === undefined || family === '' || rest.length === 0)
            return refuse(`${show(pair)} is not of the form FAMILY=ID`);
        mapping[family] = rest.join('=');
    }
    return decodeMapping(mapping, decodeDriver);
    function decodeDriver(family, driver) {
        if (!known.familyIds.includes(family))
            return refuse(unknownName('family', family, known.familyIds));
        const id = typeof driver === 'string' ? known.driver(family, driver) : null;
        return id === null ? refuse(`${family}: ${unknownName('driver', String(driver), known.driverIds(family))}`) : (0,result.ok)(id);
    }
}
function decodeMapping(raw, decode) {
    if (!isMapping(raw))
        return refuse(`${show(raw)} is no mapping`);
    const problems = [];
    const mapping = {};
    for (const [key, value] of Object.entries(raw).slice(0, LIST_LIMIT)) {
        const decoded = decode(key, value);
        if (decoded.ok)
            Object.defineProperty(mapping, key, { value: decoded.value, enumerable: true });
        else
            problems.push(...decoded.error);
    }
    return problems.length > 0 ? (0,result/* err */._)(problems) : (0,result.ok)(mapping);
}
function prefixed(key, decoded) {
    return decoded.ok ? decoded : (0,result/* err */._)(decoded.error.map((problem) => `${key}: ${problem}`));
}
function unknownName(what, name, known) {
    const hint = (0,nearest/* nearest */.p)(name, known);
    return `unknown ${what} ${show(name)}; ${hint === null ? `known are ${known.join(', ')}` : `did you mean ${hint}?`}`;
}
function isMapping(raw) {
    return raw !== null && typeof raw === 'object' && !Array.isArray(raw);
}
function refuse(problem) {
    return (0,result/* err */._)([problem]);
}
function show(raw) {
    const text = typeof raw === 'string' ? raw : raw === undefined ? 'nothing' : JSON.stringify(raw);
    return `"${text.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)}"`;
}

;// CONCATENATED MODULE: ./src/engine/config.js






const FILE_LIMIT = 256 * 1024;
function decodeConfig(file, overrides, known) {
    const problems = [];
    const values = new Map();
    const decodeInto = (option, raw, where, line) => {
        const decoded = decoders[option.type.kind](raw, option.type, known);
        if (decoded.ok)
            values.set(option.name, decoded.value);
        else
            for (const message of decoded.error)
                problems.push({ where, line, message: `${option.name}: ${message}` });
    };
    for (const option of options/* optionTable */.s)
        if (option.default !== null)
            decodeInto(option, option.default, 'default', null);
    if (file !== null)
        readFile(file, decodeInto, problems);
    for (const option of options/* optionTable */.s) {
        const raw = overrides.values[option.name];
        if (raw !== undefined && raw !== '' && raw.length > 0)
            decodeInto(option, raw, overrides.naming(option.name), null);
    }
    return problems.length > 0 ? (0,result/* err */._)(problems) : (0,result.ok)(configOf(values));
}
function readFile(file, decodeInto, problems) {
    const complain = (line, message) => void problems.push({ where: file.path, line, message });
    if (file.text.length > FILE_LIMIT)
        return complain(null, `is larger than ${FILE_LIMIT / 1024} KiB`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, maxAliasCount: 20 });
    for (const problem of document.errors.slice(0, 10))
        complain(lines.linePos(problem.pos[0]).line, `is no valid YAML (${problem.code})`);
    if (document.errors.length > 0 || document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null))
        return;
    if (!(0,dist/* isMap */.jh)(document.contents))
        return complain(1, 'must be a mapping of option names to values');
    const accepted = options/* optionTable */.s.filter(({ where }) => where.includes('file'));
    for (const { key, value } of document.contents.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const line = (0,dist/* isScalar */.jn)(key) ? lines.linePos(key.range[0]).line : null;
        const option = accepted.find((candidate) => candidate.name === name);
        if (option === undefined) {
            const names = accepted.map((candidate) => candidate.name);
            const hint = (0,nearest/* nearest */.p)(name, names);
            complain(line, `unknown key ${quoted(name)}; ${hint === null ? `known are ${names.join(', ')}` : `did you mean ${hint}?`}`);
            continue;
        }
        let raw;
        try {
            raw = (0,dist/* isNode */.Ll)(value) ? value.toJS(document) : value;
        }
        catch {
            complain(line, `${name}: an alias cannot be resolved`);
            continue;
        }
        if (raw !== null && raw !== undefined)
            decodeInto(option, raw, file.path, line);
    }
}
function configOf(values) {
    const get = (name, otherwise) => (values.has(name) ? values.get(name) : otherwise);
    const hosts = get('hosts', { internal: [], local: [] });
    return {
        failUnder: get('fail-under', { kind: 'never' }),
        failOn: get('fail-on', 'threshold'),
        profiles: get('profiles', []),
        drivers: get('drivers', {}),
        rules: get('rules', {}),
        allowInlineIgnores: get('allow-inline-ignores', 'always'),
        baseline: get('baseline', null),
        reviewComments: get('review-comments', 'on-findings'),
        suggestions: get('suggestions', true),
        checkRun: get('check-run', true),
        checkName: get('check-name', ''),
        stepSummary: get('step-summary', true),
        sarifFile: get('sarif-file', null),
        jsonFile: get('json-file', null),
        htmlFile: get('html-file', null),
        includesPath: compilePaths(get('paths', []), get('paths-ignore', [])),
        localityOf: compileHosts(hosts),
        treatmentOf: compileProfiles(get('profiles', [])),
    };
}
function quoted(name) {
    return `"${name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)}"`;
}

// EXTERNAL MODULE: ./src/engine/databases/registry.js + 49 modules
var registry = __webpack_require__(694);
// EXTERNAL MODULE: ./src/engine/rules/registry.js + 18 modules
var rules_registry = __webpack_require__(2295);
;// CONCATENATED MODULE: ./src/engine/known.js



const known = {
    ruleIds: rules_registry/* rules */.aO.map(({ id }) => id),
    familyIds: registry/* families */.TJ.flatMap(({ ids }) => ids),
    driver: (family, driver) => (0,registry/* findDriver */.IN)(family, driver)?.id ?? null,
    driverIds: (family) => registry/* families */.TJ.find(({ ids }) => ids.includes(family))?.drivers.map(({ id }) => id) ?? [],
};
function readConfig(file, overrides) {
    return decodeConfig(file, overrides, known);
}

// EXTERNAL MODULE: ./src/io/local/policyFiles.js
var policyFiles = __webpack_require__(314);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
;// CONCATENATED MODULE: ./src/cli/policy.js



async function readPolicy(call, source, root) {
    return policyOf(await readPolicyText(call, source, root));
}
async function readPolicyText({ arguments: given, version, today }, source, root) {
    const flags = {
        'fail-under': given.value('fail-under') ?? undefined,
        'fail-on': given.value('fail-on') ?? undefined,
        paths: given.values('paths'),
        'paths-ignore': given.values('paths-ignore'),
        drivers: given.values('driver'),
        'allow-inline-ignores': given.has('no-ignores') ? 'never' : undefined,
    };
    const text = { file: await (0,policyFiles/* readConfigFile */.RG)(source, root, given.value('config')), flags, baseline: new Set(), today, version };
    return { ...text, baseline: await (0,policyFiles/* readBaseline */.mF)(source, policyOf(text).config.baseline) };
}
function policyOf({ file, flags, baseline, today, version }) {
    const config = readConfig(file, { naming: (option) => `--${option === 'drivers' ? 'driver' : option}`, values: flags });
    if (!config.ok)
        throw new userError/* UserError */.y(config.error.map(({ where, line, message }) => `${where}${line === null ? '' : `:${line}`}: ${message}`).join('; '));
    return { config: config.value, baseline, today, version };
}


/***/ }),

/***/ 7056:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   kN: () => (/* binding */ readHunkHeader),
/* harmony export */   z7: () => (/* binding */ readHunkBody)
/* harmony export */ });
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
function parsePatch(patch) {
    const lines = patch.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const hunks = [];
    let at = 0;
    let oldLacksNewline = false;
    let newLacksNewline = false;
    let damage = null;
    while (at < lines.length && damage === null) {
        const counts = readHunkHeader(lines[at] ?? '');
        if (counts === null) {
            damage = `line ${at + 1} of the patch is no hunk header`;
            break;
        }
        const before = hunks.at(-1);
        if (before !== undefined && (counts.oldStart < before.oldStart + before.oldLines || counts.newStart < before.newStart + before.newLines)) {
            damage = `the hunks of the patch overlap at its line ${at + 1}`;
            break;
        }
        const body = readHunkBody(lines, at + 1, counts);
        hunks.push({ oldStart: counts.oldStart, oldLines: body.oldLines, newStart: counts.newStart, newLines: body.newLines, lines: body.lines });
        oldLacksNewline ||= body.oldLacksNewline;
        newLacksNewline ||= body.newLacksNewline;
        if (body.oldLines !== counts.oldLines || body.newLines !== counts.newLines)
            damage = `the patch is cut off after its line ${body.next}`;
        at = body.next;
    }
    if (hunks.length === 0 && damage === null)
        damage = 'the patch is empty';
    return { hunks: withoutByteOrderMark(hunks), oldLacksNewline, newLacksNewline, damage };
}
function readHunkHeader(line) {
    const match = header.exec(line);
    if (match === null)
        return null;
    return { oldStart: Number(match[1]), oldLines: Number(match[2] ?? 1), newStart: Number(match[3]), newLines: Number(match[4] ?? 1) };
}
function readHunkBody(lines, from, counts) {
    const body = [];
    let oldLines = 0;
    let newLines = 0;
    let oldLacksNewline = false;
    let newLacksNewline = false;
    let at = from;
    for (; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line.startsWith('\\')) {
            const mark = body.at(-1)?.mark;
            oldLacksNewline ||= mark === '-' || mark === ' ';
            newLacksNewline ||= mark === '+' || mark === ' ';
            continue;
        }
        if (oldLines >= counts.oldLines && newLines >= counts.newLines)
            break;
        const mark = line === '' || line === '\r' ? ' ' : line[0];
        if (mark !== ' ' && mark !== '+' && mark !== '-')
            break;
        if (mark !== '+' && oldLines >= counts.oldLines)
            break;
        if (mark !== '-' && newLines >= counts.newLines)
            break;
        if (mark !== '+')
            oldLines++;
        if (mark !== '-')
            newLines++;
        body.push({ mark, text: line === '\r' ? line : line.slice(1) });
    }
    return { lines: body, oldLines, newLines, oldLacksNewline, newLacksNewline, next: at };
}
function withoutByteOrderMark(hunks) {
    const [first, ...rest] = hunks;
    if (first === undefined || (first.oldStart > 1 && first.newStart > 1))
        return hunks;
    const lines = first.lines.map((line) => (line.text.startsWith('\uFEFF') ? { ...line, text: line.text.slice(1) } : line));
    return [{ ...first, lines }, ...rest];
}


/***/ }),

/***/ 4546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ concerns),
  nn: () => (/* reexport */ joinParts),
  lv: () => (/* binding */ judgeFiles),
  NQ: () => (/* binding */ review),
  QR: () => (/* binding */ reviewOf)
});

// UNUSED EXPORTS: countsMore

;// CONCATENATED MODULE: ./src/engine/match.js
const SPAN_LIMIT = 200;
function matchSides(base, head, mapLine) {
    const partner = head.map(() => null);
    const taken = new Set();
    const pairBy = (keysOfBase, keysOfHead) => {
        const waiting = new Map();
        for (const [index, side] of base.entries()) {
            if (taken.has(index))
                continue;
            for (const key of keysOfBase(side)) {
                const queue = waiting.get(key);
                if (queue === undefined)
                    waiting.set(key, { positions: [index], next: 0 });
                else
                    queue.positions.push(index);
            }
        }
        for (const [index, side] of head.entries()) {
            if (partner[index] !== null)
                continue;
            for (const key of keysOfHead(side)) {
                const queue = waiting.get(key);
                if (queue === undefined)
                    continue;
                while (taken.has(queue.positions[queue.next] ?? -1))
                    queue.next++;
                const found = queue.positions[queue.next];
                if (found === undefined)
                    continue;
                partner[index] = found;
                taken.add(found);
                break;
            }
        }
    };
    const pairByOne = (key) => {
        const keys = (side) => {
            const one = key(side);
            return one === null ? [] : [`${group(side)}\0${one}`];
        };
        pairBy(keys, keys);
    };
    pairBy((side) => [`${group(side)}\0${mapLine(side.startLine) ?? 'deleted'}\0${side.said}`], (side) => [`${group(side)}\0${side.startLine}\0${side.said}`]);
    pairBy((side) => [side, ...side.calls].flatMap(linesOf).map((line) => `${group(side)}\0${mapLine(line) ?? 'deleted'}\0${side.said}`), (side) => [side, ...side.calls].flatMap(linesOf).map((line) => `${group(side)}\0${line}\0${side.said}`));
    pairByOne(({ said }) => said);
    pairBy((side) => linesOf(side).flatMap((line) => keyOfLine(side, mapLine(line))), (side) => linesOf(side).flatMap((line) => keyOfLine(side, line)));
    pairByOne(({ connection }) => connection.candidate.sites[0].keyPath.join('\0') || null);
    pairByOne(({ connection }) => connection.endpoint);
    if (base.length === 1 && head.length === 1)
        pairByOne(() => 'only one');
    return partner;
}
function linesOf({ startLine, endLine }) {
    const last = Math.min(endLine, startLine + SPAN_LIMIT);
    return Array.from({ length: last - startLine + 1 }, (_, index) => startLine + index);
}
function keyOfLine(side, line) {
    return line === null ? [] : [`${group(side)}\0${line}`];
}
function group({ connection }) {
    return connection.family === 'cockroachdb' ? 'postgres' : connection.family;
}

// EXTERNAL MODULE: ./src/engine/partition.js
var partition = __webpack_require__(6175);
;// CONCATENATED MODULE: ./src/engine/lines.js

function lineAt({ lineStarts }, offset) {
    return Math.max(1, (0,partition/* countBefore */.t)(lineStarts, (start) => start <= offset));
}
function regionOf(source, span) {
    const startLine = lineAt(source, span.start);
    const last = Math.max(span.start, span.end - 1);
    const endLine = lineAt(source, last);
    return {
        startLine,
        startColumn: span.start - startOfLine(source, startLine) + 1,
        endLine,
        endColumn: last - startOfLine(source, endLine) + 2,
    };
}
function startOfLine({ lineStarts, text }, line) {
    return lineStarts[line - 1] ?? text.length;
}
function endOfLine(source, line) {
    const next = source.lineStarts[line];
    if (next === undefined)
        return source.text.length;
    const end = next - 1;
    return source.text[end - 1] === '\r' && end - 1 >= startOfLine(source, line) ? end - 1 : end;
}
function textOfLine(source, line) {
    return source.text.slice(startOfLine(source, line), endOfLine(source, line));
}

;// CONCATENATED MODULE: ./src/engine/compareSides.js


function compareSides(file, base, head, mapLine) {
    const former = base?.connections ?? [];
    const partner = matchSides(former.map((one) => sideOf(one, base?.source ?? head.source)), head.connections.map((one) => sideOf(one, head.source)), mapLine);
    return head.connections.flatMap((after, index) => {
        const position = partner[index] ?? null;
        const before = position === null ? null : (former[position] ?? null);
        const change = changeOf(file, before, after);
        return change === null ? [] : [{ path: file.path, after, side: head, before, change, file }];
    });
}
function changeOf(file, before, after) {
    if (before === null)
        return 'added';
    if (before.said !== after.said || before.score !== after.score || postureOf(before) !== postureOf(after) || leadsElsewhere(before, after) || countsNow(before, after))
        return 'modified';
    for (let line = after.region.startLine; line <= after.region.endLine; line++)
        if (file.added.has(line))
            return 'moved';
    return null;
}
function leadsElsewhere(before, after) {
    const [from, to] = [before.assessment.connection, after.assessment.connection];
    return from.endpoint !== to.endpoint || JSON.stringify(from.hosts) !== JSON.stringify(to.hosts);
}
function countsNow(before, after) {
    return before.assessment.treatment !== 'graded' && after.assessment.treatment === 'graded';
}
function postureOf({ assessment }) {
    return JSON.stringify(assessment.judgement.posture);
}
function sideOf({ assessment: { connection }, said, region }, source) {
    const calls = connection.candidate.sites.slice(1, 1 + MOST_CALLS).map(({ span }) => regionOf(source, span));
    return { connection, said, startLine: region.startLine, endLine: region.endLine, calls };
}
const MOST_CALLS = 8;

// EXTERNAL MODULE: ./src/engine/context.js + 1 modules
var context = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/engine/databases/registry.js + 49 modules
var registry = __webpack_require__(694);
;// CONCATENATED MODULE: ./src/engine/diff/baseLineMap.js

function baseLineMap({ head, hunks }) {
    if (head === null)
        return () => null;
    let shift = 0;
    const parts = hunks.map((hunk) => {
        const before = shift;
        shift += hunk.newLines - hunk.oldLines;
        const kept = [];
        let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart;
        for (const { mark } of hunk.lines) {
            if (mark !== '+')
                kept.push(mark === ' ' ? newLine : null);
            if (mark !== '-')
                newLine++;
        }
        return { firstOld: hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart, oldLines: hunk.oldLines, kept, before, after: shift };
    });
    return (baseLine) => {
        const part = parts[(0,partition/* countBefore */.t)(parts, ({ firstOld }) => firstOld <= baseLine) - 1];
        if (part === undefined)
            return baseLine;
        const offset = baseLine - part.firstOld;
        if (offset >= part.oldLines)
            return baseLine + part.after;
        const kept = part.kept[offset];
        return kept === undefined ? baseLine + part.before : kept;
    };
}

// EXTERNAL MODULE: ./src/engine/spanIndex.js
var spanIndex = __webpack_require__(9777);
;// CONCATENATED MODULE: ./src/engine/lineSet.js

function lineSet(runs) {
    const index = (0,spanIndex/* spanIndex */.zs)(runs);
    return { has: (line) => (0,spanIndex/* covers */.hU)(index, { start: line, end: line + 1 }) };
}
function addLines(runs, start, count = 1) {
    const last = runs.at(-1);
    if (last?.end === start)
        runs[runs.length - 1] = { start: last.start, end: start + count };
    else if (count > 0)
        runs.push({ start, end: start + count });
}

// EXTERNAL MODULE: ./src/engine/result.js
var result = __webpack_require__(9368);
// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/engine/diff/sourceText.js

function sourceText(path, written, partial = false) {
    const text = written.replaceAll(mappedText/* HOLE */.vs, '\uF8FF');
    const lineStarts = new Array(Math.max(1, countLines(text))).fill(0);
    for (let at = text.indexOf('\n'), line = 1; line < lineStarts.length; at = text.indexOf('\n', at + 1))
        lineStarts[line++] = at + 1;
    return { path, text, lineStarts, partial };
}
function splitLines(text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    if (text.endsWith('\n'))
        lines.pop();
    return lines;
}
function countLines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count++;
    return text === '' || text.endsWith('\n') ? count : count + 1;
}
function joinLines(lines, finalNewline) {
    return lines.length === 0 ? '' : lines.join('\n') + (finalNewline ? '\n' : '');
}

;// CONCATENATED MODULE: ./src/engine/diff/applyBackwards.js


function applyBackwards(patch, headText, lossy = false) {
    const head = splitLines(headText);
    const base = [];
    let next = 0;
    for (const hunk of patch.hunks) {
        const start = hunk.newLines === 0 ? hunk.newStart : hunk.newStart - 1;
        if (start < next || start > head.length)
            return (0,result/* err */._)(`the patch does not fit the file: it has no line ${hunk.newStart}`);
        while (next < start)
            base.push(head[next++] ?? '');
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
        if (base.length !== oldStart)
            return (0,result/* err */._)(`the patch does not fit the file: its hunks are out of step at line ${hunk.newStart}`);
        for (const line of hunk.lines) {
            if (line.mark === '-') {
                base.push(line.text);
                continue;
            }
            const there = head[next];
            if (there === undefined || !same(there, line.text, lossy))
                return (0,result/* err */._)(`the patch does not fit the file at line ${next + 1}`);
            if (line.mark === ' ')
                base.push(there);
            next++;
        }
    }
    while (next < head.length)
        base.push(head[next++] ?? '');
    return (0,result.ok)(joinLines(base, baseEndsWithNewline(patch, headText)));
}
function same(there, patched, lossy) {
    return there === patched || (lossy && asciiOf(there) === asciiOf(patched));
}
const asciiOf = (text) => text.replace(/[^\0-\x7f]+/g, '?');
function baseEndsWithNewline(patch, headText) {
    if (patch.oldLacksNewline)
        return false;
    return patch.newLacksNewline || headText === '' || headText.endsWith('\n');
}

// EXTERNAL MODULE: ../../node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(5953);
;// CONCATENATED MODULE: ./src/engine/diff/compare.js


const contextLines = 3;
const maxEditLength = 1000;
function compare(baseText, headText) {
    return baseText === '' ? newFile(headText) : toHunks(compareLines(markedLines(baseText), markedLines(headText)));
}
function newFile(text) {
    if (text === '')
        return [];
    let made = null;
    const hunk = {
        oldStart: 0,
        oldLines: 0,
        newStart: 1,
        newLines: countLines(text),
        get lines() {
            return (made ??= splitLines(text).map((line) => ({ mark: '+', text: line })));
        },
    };
    return [hunk];
}
function markedLines(text) {
    const lines = splitLines(text);
    const keys = text === '' || text.endsWith('\n') ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n`];
    return { lines, keys };
}
function compareLines(base, head) {
    const shorter = Math.min(base.keys.length, head.keys.length);
    let prefix = 0;
    while (prefix < shorter && base.keys[prefix] === head.keys[prefix])
        prefix++;
    let suffix = 0;
    while (suffix < shorter - prefix && base.keys.at(-1 - suffix) === head.keys.at(-1 - suffix))
        suffix++;
    const baseEnd = base.keys.length - suffix;
    const headEnd = head.keys.length - suffix;
    const numbers = new Map();
    const numberOf = (key) => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
    };
    const oneSided = baseEnd === prefix || headEnd === prefix;
    const steps = oneSided ? undefined : (0,array/* diffArrays */.E)(base.keys.slice(prefix, baseEnd).map(numberOf), head.keys.slice(prefix, headEnd).map(numberOf), { maxEditLength });
    const counts = steps ?? [
        { removed: true, added: false, count: baseEnd - prefix },
        { removed: false, added: true, count: headEnd - prefix },
    ];
    const lines = head.lines.slice(0, prefix).map((text) => ({ mark: ' ', text }));
    let oldAt = prefix;
    let newAt = prefix;
    for (const { removed, added, count } of counts) {
        const mark = removed ? '-' : added ? '+' : ' ';
        for (let i = 0; i < count; i++)
            lines.push({ mark, text: (removed ? base.lines[oldAt + i] : head.lines[newAt + i]) ?? '' });
        if (!added)
            oldAt += count;
        if (!removed)
            newAt += count;
    }
    for (const text of head.lines.slice(headEnd))
        lines.push({ mark: ' ', text });
    return lines;
}
function toHunks(lines) {
    const hunks = [];
    let oldLine = 1;
    let newLine = 1;
    let at = 0;
    for (const [from, to] of changedRuns(lines)) {
        for (; at < from; at++) {
            oldLine++;
            newLine++;
        }
        const part = lines.slice(from, to);
        const oldLines = part.filter((line) => line.mark !== '+').length;
        const newLines = part.filter((line) => line.mark !== '-').length;
        hunks.push({ oldStart: oldLines === 0 ? oldLine - 1 : oldLine, oldLines, newStart: newLines === 0 ? newLine - 1 : newLine, newLines, lines: part });
        oldLine += oldLines;
        newLine += newLines;
        at = to;
    }
    return hunks;
}
function changedRuns(lines) {
    const runs = [];
    for (const [i, line] of lines.entries()) {
        if (line.mark === ' ')
            continue;
        const from = Math.max(0, i - contextLines);
        const to = Math.min(lines.length, i + 1 + contextLines);
        const last = runs.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = to;
        else
            runs.push([from, to]);
    }
    return runs;
}

;// CONCATENATED MODULE: ./src/engine/diff/wide.js
const probe = 8000;
function wideEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (bytes.length % 4 === 0 && a === 0xff && b === 0xfe && c === 0 && d === 0)
        return { size: 4, bigEndian: false };
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return { size: 4, bigEndian: true };
    if (a === 0xff && b === 0xfe)
        return { size: 2, bigEndian: false };
    if (a === 0xfe && b === 0xff)
        return { size: 2, bigEndian: true };
    return bytes.includes(0) ? byItsNuls(bytes.subarray(0, probe)) : null;
}
function byItsNuls(bytes) {
    const units = Math.floor(bytes.length / 4);
    if (units < 2)
        return null;
    const nuls = [0, 0, 0, 0];
    for (let at = 0; at < units * 4; at++)
        if (bytes[at] === 0)
            nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
    const [first = 0, second = 0, third = 0, fourth = 0] = nuls.map((count) => count / units);
    const [most, few] = [0.7, 0.1];
    if (second > most && third > most && fourth > most && first < few)
        return { size: 4, bigEndian: false };
    if (first > most && second > most && third > most && fourth < few)
        return { size: 4, bigEndian: true };
    if (second > most && fourth > most && first < few && third < few)
        return { size: 2, bigEndian: false };
    return first > most && third > most && second < few && fourth < few ? { size: 2, bigEndian: true } : null;
}
function wideText(bytes, { size, bigEndian }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % size));
    const parts = [];
    for (let from = 0; from < view.byteLength; from += 8192) {
        const codes = [];
        for (let at = from; at < Math.min(view.byteLength, from + 8192); at += size)
            codes.push(size === 2 ? view.getUint16(at, !bigEndian) : view.getUint32(at, !bigEndian));
        parts.push(size === 2 ? String.fromCharCode(...codes) : String.fromCodePoint(...codes.map((code) => (code > 0x10ffff ? 0xfffd : code))));
    }
    return parts.join('').replace(/^\uFEFF/, '');
}

;// CONCATENATED MODULE: ./src/engine/diff/decode.js

const sizeLimit = 5 * 1024 * 1024;
const binaryProbe = 8000;
const textKinds = /\.(?:py|pyi|[cm]?[jt]sx?|go|java|kts?|scala|groovy|gradle|rb|php|cs|fs|vb|rs|swift|exs?|erl|pl|pm|dart|cc?|cpp|h|hpp|sh|bash|ps1|sql|lua|r|ya?ml|jsonc?|toml|ini|cfg|conf|properties|env|xml|tf|hcl|md|txt)$/i;
function decode(bytes, path = '') {
    if (bytes.length > sizeLimit)
        return { kind: 'too large' };
    const wide = wideEncoding(bytes);
    if (wide !== null)
        return { kind: 'text', text: wideText(bytes, wide), encoding: wide.size === 4 ? 'utf-32' : 'utf-16' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
    }
    catch {
        if (bytes.subarray(0, binaryProbe).includes(0) && !textKinds.test(path))
            return { kind: 'binary' };
        return { kind: 'text', text: latin1(bytes), encoding: 'latin-1' };
    }
}
function latin1(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return text;
}

;// CONCATENATED MODULE: ./src/engine/diff/fromHunks.js

const maxLines = 500_000;
function fromHunks(path, previousPath, hunks) {
    const head = oneSide(hunks, '-', (hunk) => hunk.newStart);
    const base = oneSide(hunks, '+', (hunk) => hunk.oldStart);
    if (head === null || base === null)
        return null;
    return {
        head: head === '' ? null : sourceText(path, head, true),
        base: base === '' ? null : sourceText(previousPath ?? path, base, true),
    };
}
function wholeAddedFile(hunks, lacksNewline) {
    const [only, ...others] = hunks;
    if (only === undefined || others.length > 0)
        return null;
    if (only.oldStart !== 0 || only.oldLines !== 0 || only.newStart !== 1)
        return null;
    return only.lines.map((line) => line.text).join('\n') + (lacksNewline ? '' : '\n');
}
function oneSide(hunks, other, startOf) {
    const lines = [];
    for (const hunk of hunks) {
        const own = hunk.lines.filter((line) => line.mark !== other);
        if (own.length === 0)
            continue;
        if (startOf(hunk) + own.length > maxLines)
            return null;
        while (lines.length < startOf(hunk) - 1)
            lines.push('');
        for (const line of own)
            lines.push(line.text);
    }
    return lines.length === 0 ? '' : lines.join('\n') + '\n';
}

// EXTERNAL MODULE: ./src/engine/diff/hunks.js
var hunks = __webpack_require__(7056);
;// CONCATENATED MODULE: ./src/engine/diff/toTextChange.js







function toTextChange(file) {
    const head = readSide(file.head, file.path);
    if (head.kind === 'nothing')
        return { change: null, unread: null };
    const patch = file.patch === null ? null : (0,hunks/* parsePatch */.iz)(file.patch);
    if (head.kind === 'unread')
        return withoutHead(file, patch, head.reason);
    const headText = head.kind === 'text' ? head.text : null;
    const base = file.base === null ? null : readSide(file.base, file.previousPath ?? file.path);
    if (base === null || base.kind === 'unread') {
        if (patch === null)
            return unread(file, base === null ? 'what changed in it is not shown' : base.reason);
        return fromPatch(file, patch, headText, head.kind === 'text' && head.lossy);
    }
    const baseText = base.kind === 'text' ? base.text : null;
    if (headText === null && baseText === null)
        return { change: null, unread: null };
    return { change: textChange(file, headText, baseText, hunksBetween(patch, headText ?? '', baseText ?? '')), unread: null };
}
function readSide(content, path) {
    if (content.kind === 'unread')
        return content;
    if (content.kind === 'absent')
        return content;
    if (content.kind === 'skipped')
        return { kind: 'nothing' };
    const decoded = decode(content.bytes, path);
    if (decoded.kind === 'too large')
        return { kind: 'unread', reason: 'larger than 5 MB' };
    if (decoded.kind === 'binary')
        return { kind: 'nothing' };
    return { kind: 'text', text: decoded.text, lossy: decoded.encoding === 'latin-1' };
}
function hunksBetween(patch, headText, baseText) {
    if (patch !== null && patch.damage === null) {
        const undone = applyBackwards(patch, headText);
        if (undone.ok && undone.value === baseText)
            return patch.hunks;
    }
    return compare(baseText, headText);
}
function fromPatch(file, patch, headText, lossy) {
    if (patch.damage !== null)
        return partly(file, patch, headText, patch.damage);
    const base = applyBackwards(patch, headText ?? '', lossy);
    if (!base.ok)
        return partly(file, patch, headText, base.error);
    const created = patch.hunks.every((hunk) => hunk.oldStart === 0 && hunk.oldLines === 0);
    return { change: textChange(file, headText, created ? null : base.value, patch.hunks), unread: null };
}
function withoutHead(file, patch, reason) {
    if (patch === null)
        return unread(file, reason);
    const whole = patch.damage === null ? wholeAddedFile(patch.hunks, patch.newLacksNewline) : null;
    if (whole !== null)
        return { change: textChange(file, whole, null, patch.hunks), unread: null };
    return partly(file, patch, '', patch.damage === null ? reason : `${reason}; ${patch.damage}`);
}
function partly(file, patch, headText, reason) {
    const sides = fromHunks(file.path, file.previousPath, patch.hunks);
    if (sides === null || patch.hunks.length === 0)
        return unread(file, reason);
    return { change: toTextChange_changeOf(file, headText === null ? null : sides.head, sides.base, patch.hunks), unread: { path: file.path, reason } };
}
function unread(file, reason) {
    return { change: null, unread: { path: file.path, reason } };
}
function textChange(file, head, base, hunks) {
    const headSource = head === null ? null : sourceText(file.path, head);
    const baseSource = base === null ? null : sourceText(file.previousPath ?? file.path, base);
    return toTextChange_changeOf(file, headSource, baseSource, hunks);
}
function toTextChange_changeOf(file, head, base, hunks) {
    const added = [];
    const shown = [];
    for (const hunk of hunks) {
        if (hunk.oldLines === 0) {
            addLines(added, hunk.newStart, hunk.newLines);
            addLines(shown, hunk.newStart, hunk.newLines);
            continue;
        }
        let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart;
        for (const { mark } of hunk.lines) {
            if (mark === '+')
                addLines(added, newLine);
            if (mark !== '-')
                addLines(shown, newLine++);
        }
    }
    return { path: file.path, head, base, added: lineSet(added), hunks, commentable: lineSet(head === null ? [] : shown) };
}

;// CONCATENATED MODULE: ./src/engine/formats/schemes.js

const longestScheme = 48;
function schemeBefore(text, colon, vocabulary) {
    if (!mayEnd(text, colon, vocabulary))
        return null;
    let from = colon;
    while (from > 0 && colon - from < longestScheme && isSchemeCharacter(text.charCodeAt(from - 1)))
        from--;
    for (let start = from; start < colon; start++) {
        if (!beginsWord(text, start))
            continue;
        if (isKnown(text.slice(start, colon).toLowerCase(), vocabulary))
            return start;
    }
    return null;
}
function mayEnd(text, colon, vocabulary) {
    let known = endings.get(vocabulary);
    if (known === undefined)
        endings.set(vocabulary, (known = new Set([...vocabulary.schemes].map((scheme) => scheme.slice(-2)))));
    return known.has(text.slice(Math.max(0, colon - 2), colon).toLowerCase()) || text.slice(Math.max(0, colon - longestScheme), colon).includes('+');
}
const endings = new WeakMap();
function* findSchemes(text, vocabulary) {
    let at = 0;
    for (;;) {
        const colon = text.indexOf(':', at);
        if (colon === -1)
            return;
        at = colon + 1;
        const slashes = text.startsWith('//', colon + 1);
        if (!slashes && !/[\w/?@]/.test(text[colon + 1] ?? ''))
            continue;
        const from = schemeBefore(text, colon, vocabulary);
        if (from === null)
            continue;
        if (slashes)
            yield { from, body: colon + 3 };
        else if (text.slice(from, from + 5).toLowerCase() === 'jdbc:')
            yield { from, body: colon + 1 };
    }
}
function isKnown(name, { schemes }) {
    const plus = name.indexOf('+');
    return schemes.has(name) || (plus > 0 && schemes.has(name.slice(0, plus)));
}
function isSchemeCharacter(code) {
    return isWordCharacter(code) || code === COLON || code === mappedText/* HOLE */.vs.charCodeAt(0);
}
const COLON = 58;
function isWordCharacter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 43 || code === 46 || code === 95 || code === 45;
}
function beginsWord(text, at) {
    const before = text[at - 1];
    if (before === undefined || !isWordCharacter(before.charCodeAt(0)))
        return true;
    if (before === '+')
        return /(?:^|[^A-Za-z0-9+._-])db$/.test(text.slice(Math.max(0, at - 4), at - 1));
    if (before === '-')
        return text[at - 2] === ':' || /\$\{\w{1,80}$/.test(text.slice(Math.max(0, at - 84), at - 1));
    return /[nrt]/.test(before) && text[at - 2] === '\\';
}

;// CONCATENATED MODULE: ./src/engine/formats/wordScan.js
function compileWords(words, accept) {
    const { classes, table, found } = automatonOf(words);
    const ends = (text, state, end) => (found.get(state) ?? []).some((word) => accept(text, word, end));
    const inBytes = (bytes) => {
        let state = 0;
        for (let at = 0; at < bytes.length; at++) {
            state = table[state + (classes[bytes[at] ?? 0] ?? 0)] ?? 0;
            if (state >= 0)
                continue;
            state = ~state;
            if (ends(bytes, state, at + 1))
                return true;
        }
        return false;
    };
    const inText = (text) => {
        let state = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            state = code > 127 ? 0 : (table[state + (classes[code] ?? 0)] ?? 0);
            if (state >= 0)
                continue;
            state = ~state;
            if (ends(text, state, at + 1))
                return true;
        }
        return false;
    };
    const endsIn = (text) => {
        const places = [];
        let state = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            state = code > 127 ? 0 : (table[state + (classes[code] ?? 0)] ?? 0);
            if (state >= 0)
                continue;
            state = ~state;
            if (ends(text, state, at + 1))
                places.push(at + 1);
        }
        return places;
    };
    return words.length === 0 ? { isIn: () => false, endsIn: () => [] } : { isIn: (text) => (typeof text === 'string' ? inText(text) : inBytes(text)), endsIn };
}
function sliceOf(text, from, to) {
    const start = Math.max(0, from);
    return typeof text === 'string' ? text.slice(start, to) : String.fromCharCode(...text.subarray(start, to));
}
function automatonOf(words) {
    const classes = classesOf(words);
    const width = Math.max(0, ...classes) + 1;
    const { table, first, sibling, column, found } = treeOf(words, classes, width);
    const order = [0];
    const fail = new Int32Array(first.length);
    for (const state of order) {
        const row = state * width;
        const behind = (fail[state] ?? 0) * width;
        if (state !== 0)
            table.copyWithin(row, behind, behind + width);
        for (let child = first[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
            order.push(child);
            const at = row + (column[child] ?? 0);
            const instead = state === 0 ? 0 : (table[at] ?? 0);
            const shorter = instead < 0 ? ~instead : instead;
            fail[child] = shorter / width;
            const inherited = found.get(shorter);
            const own = child * width;
            if (inherited !== undefined)
                found.set(own, [...(found.get(own) ?? []), ...inherited]);
            table[at] = found.has(own) ? ~own : own;
        }
    }
    return { classes, table, found };
}
function treeOf(words, classes, width) {
    const most = words.reduce((sum, { length }) => sum + length, 1);
    const table = new Int32Array(most * width);
    const [first, sibling, column] = [new Int32Array(most), new Int32Array(most), new Uint8Array(most)];
    const found = new Map();
    let count = 1;
    for (const [index, word] of words.entries()) {
        let state = 0;
        for (let at = 0; at < word.length; at++) {
            const wanted = classes[word.charCodeAt(at)] ?? 0;
            const known = table[state * width + wanted] ?? 0;
            if (known === 0) {
                table[state * width + wanted] = count;
                column[count] = wanted;
                sibling[count] = first[state] ?? 0;
                first[state] = count;
            }
            state = known === 0 ? count++ : known;
        }
        found.set(state * width, [...(found.get(state * width) ?? []), index]);
    }
    return { table: table.subarray(0, count * width), first, sibling, column, found };
}
function classesOf(words) {
    const classes = new Uint8Array(256);
    let count = 0;
    for (const char of new Set(words.join(''))) {
        const code = char.charCodeAt(0);
        classes[code] = ++count;
        if (code >= 97 && code <= 122)
            classes[code - 32] = count;
    }
    return classes;
}

;// CONCATENATED MODULE: ./src/engine/formats/prefilter.js


function mayConcern(patch, vocabulary) {
    return mayConnect(patch, vocabulary) || tlsWords.test(patch);
}
function mayConnect(file, vocabulary) {
    return scanOf(vocabulary).isIn(file);
}
function signsIn(text, vocabulary) {
    const tls = [...text.matchAll(new RegExp(tlsWords.source, 'g'))].map((match) => match.index + match[0].length);
    const all = Float64Array.from([...scanOf(vocabulary).endsIn(text), ...tls]).sort();
    return [...all.filter((end, index) => end !== all[index - 1])];
}
function scanOf(vocabulary) {
    const known = compiled.get(vocabulary);
    if (known !== undefined)
        return known;
    const scan = compile(vocabulary);
    compiled.set(vocabulary, scan);
    return scan;
}
const tlsWords = /(?:^|[^A-Za-z])(?:ssl|tls)|SSL|TLS|[a-z](?:Ssl|Tls)(?![a-z])|[Rr]eject_?[Uu]nauthorized|[Vv]erify[_-]?(?:ca|CA|[Ff]ull|[Ii]dentity|[Mm]ode|[Pp]eer|[Nn]one|[Hh]ost|[Cc]ert)|[Ii]nsecure|connect_args|\b[Ee]ncrypt["']?\s{0,5}[:=]|[Tt]rust[_-]?(?:[Ss]erver|[Ss]tore|[Aa]nchor|[Aa]ll)|(?:ca|root|client|server)[_-]?[Cc]ert|check_hostname|CERT_(?:NONE|OPTIONAL|REQUIRED)|\bbase64\b/;
const everyday = new Set(['pool', 'client', 'config', 'connect', 'connection', 'cluster', 'endpoint', 'datasource', 'createpool', 'createconnection', 'createclient', 'defineconfig', 'producer', 'consumer', 'dial', 'queue', 'worker', 'seturl', 'setproperty', 'cache', 'database', 'app', 'sentinel', 'client.new', 'client.connect', 'client.create', 'client.builder', 'client.config', 'client.default', 'config.config', 'base.client', 'db.connect', 'any.connect']);
const compiled = new WeakMap();
const shapes = {
    'jdbc:': (text, start, end) => isEdge(text, start - 1) && /\w/.test(sliceOf(text, end, end + 1)),
    host: isKey,
    hostname: isKey,
    secret: isKind,
    opaque: isKind,
    ...Object.fromEntries(['postgres', 'postgresql', 'mysql', 'mariadb', 'redis', 'valkey', 'mongo', 'mongodb', 'rabbit', 'rabbitmq', 'clickhouse'].flatMap((product) => [`${product}_host`, `${product}host`, `${product}_hostname`, `${product}_addr`, `${product}_addresses`]).map((word) => [word, isWord])),
    dbhost: isKeysEnd,
    db_host: isWord,
    db_endpoint: isWord,
    database_endpoint: isWord,
    redis_nodes: isWord,
    valkey_nodes: isWord,
    redis_cluster_nodes: isWord,
    database_host: isWord,
    database_address: isWord,
    pgsql: (text, start, end) => isEdge(text, end) && /name\s{1,40}$/i.test(sliceOf(text, start - 48, start)),
    backend_hostname0: isWord,
    backend_hostname1: isWord,
    mysql_servers: isWord,
    pgsql_servers: isWord,
    db_address: isWord,
    dbserver: isKeysEnd,
    connectaddr: isKey,
    es_hosts: isWord,
    ':6379': (text, start, end) => isEdge(text, end) && /[a-z}\])]$/i.test(sliceOf(text, start - 1, start)),
    '@type': (text, _start, end) => /^\s{1,20}(?:redis|mongo|mysql|postgres|rabbitmq)/.test(sliceOf(text, end, end + 30)),
    scaledobject: isKind,
    scaledjob: isKind,
    receivers: isKey,
    datasources: isKey,
    mongodb_hosts: isWord,
    mongo_hosts: isWord,
    bootstrap_servers: isWord,
    brokers: isKey,
    seed_brokers: isKey,
    ':9092': (text, _start, end) => isEdge(text, end),
    bootstrapservers: isKey,
    kafkabootstrapservers: isKey,
    kafkabrokers: isKey,
    kafka_brokers: isWord,
    kafka_broker_list: isWord,
    login_host: isKey,
    enginename: isKey,
    dbname: isKey,
    'output.kafka': isAlways,
    'output.redis': isAlways,
    'metricbeat.modules': isAlways,
    gmysql: isAlways,
    gpgsql: isAlways,
    engine_name: isKey,
    'mongodb.hosts': isAlways,
    master_host: isAlways,
    source_host: isAlways,
    postgres_fdw: isAlways,
    mysql_fdw: isAlways,
    ',ssl=': isAlways,
    ',password=': isAlways,
    'abortconnect=': isAlways,
    nats: (text, start, end) => /["'/@]$|(?:from|import)\s{1,4}$/.test(sliceOf(text, start - 12, start)) && /^(?:["'.]|-io\/|\s)/.test(sliceOf(text, end, end + 4)),
    async_nats: isWord,
    ...Object.fromEntries(['influxdb', 'etcd_client', 'jetcd', 'memcache', 'pylibmc', 'surrealdb', 'arangojs', 'arangodb', 'arangors', 'couchbase', 'com.clickhouse', 'clickhouse::', 'elasticsearch', 'opensearch', 'olivere/elastic', 'elastica', 'cassandra', 'scylla', 'xandra', 'libsql', 'known_node', 'known_nodes', 'clientbuilder::create', 'cache_memcached_servers'].map((word) => [word, isAlways])),
    'dbi:mysql': isAlways,
    'dbi:mariadb': isAlways,
    'dbi:pg': isAlways,
    "postgresql('": isAlways,
    "mysql('": isAlways,
    "mongodb('": isAlways,
    "remote('": isFunction,
    "remotesecure('": isFunction,
    rabbitmq_host_port: isWord,
    nats_url: isWord,
    ...Object.fromEntries([':dbtype ', ':subprotocol ', ':server-name ', ':spec {:'].map((word) => [word, isAlways])),
    'database link': isAlways,
    sp_addlinkedserver: isWord,
    'sql.host': isWord,
    'net::amqp': isAlways,
    qsqldatabase: isWord,
    tiberius: isWord,
    memjs: isWord,
    'redis.sentinel': isAlways,
    notls: isWord,
    tokio_postgres: isWord,
    postgres_native_tls: isWord,
    postgres_openssl: isWord,
    usingrabbitmq: isWord,
    createusingrabbitmq: isWord,
    bootstrap_servers_config: isWord,
    'kafka.bootstrap.servers': isAlways,
    'session.save_path': isAlways,
    session_save_path: isAlways,
    'cassandra.cluster': isAlways,
    '@tcp(': isAlways,
    '@tcp4(': isAlways,
    '@tcp6(': isAlways,
    '@unix(': isAlways,
    '@(': (text, _start, end) => /^[^()\s]{1,250}:(?:\d{2,5}|%[sdv]|\$?\{[^{}\s]{0,80}\})\)\//.test(sliceOf(text, end, end + 260)),
    'server=': (text, start, end) => isEdge(text, start - 1) && /^[^;"'`<>()\r\n]{1,120};\s{0,4}[A-Za-z][A-Za-z ]{1,30}=/.test(sliceOf(text, end, end + 160)),
};
const tlsNames = /ssl|tls|encrypt|trust|verif|cert|unauthorized|insecure/;
const pairKeys = ['initial catalog', 'integrated security', 'trusted_connection', 'data source=', 'user id='];
function compile(vocabulary) {
    const names = [...vocabulary.tellingNames, ...vocabulary.environmentNames, ...vocabulary.commands, ...[...vocabulary.callees].map((callee) => callee.slice(callee.indexOf(' ') + 1)).filter((callee) => !everyday.has(callee.toLowerCase())).flatMap(asWritten)];
    const plain = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2 && !Object.hasOwn(shapes, name));
    const keys = [...vocabulary.settingNames].filter((name) => tlsNames.test(name) && !plain.includes(name));
    const bases = [...vocabulary.schemes].filter((scheme) => !vocabulary.schemes.has(/^[^+]*/.exec(scheme)?.[0] ?? '') || !scheme.includes('+'));
    const schemeWords = bases.flatMap((scheme) => [`${scheme}://`, `${scheme}+`]);
    const chosen = (text, start, end) => namesScheme(sliceOf(text, start - NEAR, end + NEAR), vocabulary);
    const words = [...new Set([...plain, ...keys, ...pairKeys, ...Object.keys(shapes), ...schemeWords, escapedEnd, ...chosenEnds])];
    const checks = words.map((word) => {
        if (chosenEnds.includes(word))
            return chosen;
        if (word === escapedEnd)
            return (text, start) => endsScheme(text, start, vocabulary);
        if (word.endsWith('://'))
            return (text, _start, end) => endsScheme(text, end - 3, vocabulary);
        if (word.endsWith('+'))
            return (text, _start, end) => hasDialect(text, end, vocabulary);
        return shapes[word] ?? (keys.includes(word) ? isKey : word.endsWith('=') ? (text, start) => isEdge(text, start - 1) : isWord);
    });
    return compileWords(words, (text, word, end) => checks[word]?.(text, end - (words[word]?.length ?? 0), end) === true);
}
const chosenEnds = ['}://', ')://', '%s://', '%v://', '"://', "'://", '`://', ' ://', ...['\\u003a', '\\x3a', '\\072', '\\u002f', '\\x2f', '\\057']];
const NEAR = 120;
const escapedEnd = ':\\/\\/';
function namesScheme(text, { schemes }) {
    return (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).some((word) => schemes.has(word.toLowerCase()) || word.split(/(?<=[a-z0-9])(?=[A-Z])/).some((part) => schemes.has(part.toLowerCase())));
}
function asWritten(callee) {
    if (/^[a-z]\w*\.[a-z]\w*$/.test(callee))
        return [callee, callee.replace('.', ':'), callee.replace('.', '::')];
    return /^[A-Z]\w*\./.test(callee) ? [callee, callee.replaceAll('.', '\\'), callee.replace(/\.(?=[A-Z])/g, '::'), callee.replaceAll('.', '::')] : [callee];
}
function isAlways() {
    return true;
}
function isWord(text, start, end) {
    return isEdge(text, start - 1) && isEdge(text, end);
}
function isEdge(text, at) {
    const code = typeof text === 'string' ? text.charCodeAt(at) : text[at];
    return code === undefined || !((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57));
}
function endsScheme(text, colon, vocabulary) {
    const before = sliceOf(text, colon - LOOK_BACK, colon);
    return schemeBefore(before, before.length, vocabulary) !== null;
}
function hasDialect(text, end, vocabulary) {
    const dialect = /^[\w+.-]{1,40}(?=:\/\/)/.exec(sliceOf(text, end, end + 44));
    return dialect !== null && endsScheme(text, end + dialect[0].length, vocabulary);
}
const LOOK_BACK = 144;
function isKey(text, start, end) {
    return isEdge(text, start - 1) && isKeysEnd(text, start, end);
}
function isKeysEnd(text, _start, end) {
    return /^["']?\]?\s{0,9}(?:[:=]|,\s)/.test(sliceOf(text, end, end + 13));
}
function isFunction(text, start) {
    return /\b(?:from|join|function|into|as)\s{1,9}$/i.test(sliceOf(text, start - 20, start));
}
function isKind(text, start) {
    return /\b(?:kind|type):\s{0,9}["']?$/i.test(sliceOf(text, start - 16, start));
}

// EXTERNAL MODULE: ./src/engine/assess.js + 5 modules
var assess = __webpack_require__(306);
// EXTERNAL MODULE: ./src/engine/conditional.js + 1 modules
var conditional = __webpack_require__(7589);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/engine/fingerprint.js

function fingerprintOf(ruleId, path, { connection, judgement }, occurrence) {
    const { deciding, posture } = judgement;
    const mode = deciding === null ? posture.kind : `${deciding.name}=${deciding.value.kind === 'text' ? deciding.value.text : deciding.value.kind}`;
    const parts = ['1', ruleId, path, connection.family, connection.notation, connection.endpoint, mode, String(occurrence)];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

// EXTERNAL MODULE: ./src/engine/formats/conditions.js
var formats_conditions = __webpack_require__(7342);
;// CONCATENATED MODULE: ./src/engine/text/literalRules.js
function quoted(mark, multiline = false) {
    return { open: mark, close: mark, multiline, escapes: 'backslash', holes: [] };
}
function braces(open, doubled = false) {
    return { kind: 'braces', open, doubled };
}
function wideBraces(open) {
    return { kind: 'braces', open, doubled: true, lines: true };
}
function pythonPrefixes() {
    const holes = [braces('{', true)];
    const raw = { escapes: 'raw' };
    return { r: raw, b: {}, u: {}, br: raw, rb: raw, f: { holes }, t: { holes }, fr: { ...raw, holes }, rf: { ...raw, holes } };
}
function closerOf(open) {
    return { '(': ')', '[': ']', '{': '}', '<': '>' }[open ?? ''] ?? open ?? '';
}
const swiftHole = { kind: 'braces', open: '\\(', close: ')', doubled: false };
const powershellHoles = [{ kind: 'braces', open: '$(', close: ')', doubled: false }, braces('${'), { kind: 'bare', open: '$env:' }, { kind: 'bare', open: '$' }];
const swiftRawHole = { kind: 'braces', open: '\\#(', close: ')', doubled: false };
const dollars = [{ kind: 'braces', open: '${', doubled: false, lines: true }, { kind: 'bare', open: '$' }];
const quotedCharacter = /^'(?:\\[^\n][^'\n]{0,8}|[^\\'\n]{1,2})'/u;

;// CONCATENATED MODULE: ./src/engine/text/languageRow.js

function languageRow(id, extensions, own) {
    return { ...usual, ...own, id, extensions };
}
const usual = {
    names: [],
    interpreters: [],
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    strings: [quoted('"'), quoted("'")],
    delimited: [],
    heredoc: null,
    symbols: false,
    bareCalls: false,
    prefixes: {},
    anyPrefix: null,
    characters: null,
    digitMark: '',
    regexLiterals: 'none',
    markup: false,
    nestedComments: false,
    continuedComments: false,
    notComments: [],
    adjacentLiterals: false,
    joinMarks: ['+'],
    keyMarks: [':'],
    memberMarks: ['.', '?.', '::'],
    newline: 'blank',
    nameFirst: false,
    braceSuffix: true,
    namedArguments: [],
    initialisers: false,
    forgiving: false,
    handsFailuresOn: false,
    typeArguments: '',
    pairs: false,
    endMarks: [],
    restarts: new Set(),
    operatorWords: {},
    imports: 'path',
};

;// CONCATENATED MODULE: ./src/engine/text/scriptLanguages.js


const scriptLanguages = [
    languageRow('python', ['py', 'pyi', 'pyw', 'bzl', 'tiltfile'], {
        names: ['tiltfile'],
        interpreters: ['python', 'python3'],
        lineComments: ['#'],
        blockComments: [],
        strings: [quoted('"""', true), quoted("'''", true), quoted('"'), quoted("'")],
        prefixes: pythonPrefixes(),
        adjacentLiterals: true,
        keyMarks: [':'],
        newline: 'ends',
        braceSuffix: false,
        namedArguments: ['='],
        restarts: new Set(['def', 'class', 'import', 'from', 'async', 'if', 'with', 'try', '@']),
        operatorWords: { if: 0, else: 0, or: 1, and: 2, in: 3, is: 3, not: 3 },
        imports: 'python',
    }),
    languageRow('ruby', ['rb', 'rake', 'gemspec', 'ru'], {
        names: ['rakefile'],
        interpreters: ['ruby'],
        characters: /^\?["'`#](?=[\s,;.)\]}]|$)/,
        lineComments: ['#'],
        blockComments: [['\n=begin', '\n=end']],
        strings: [{ ...quoted('"', true), holes: [braces('#{')] }, quoted("'", true), { ...quoted('`', true), holes: [braces('#{')] }],
        regexLiterals: 'argument',
        delimited: [
            { starts: '%', pattern: /^%r([({[<|!/])/, close: (match) => closerOf(match[1]), escapes: 'raw', holes: [braces('#{')], operator: true, nests: true, regex: true, modifiers: true },
            { starts: '%', pattern: /^%[QqWwIix]?([({[<|!])/, close: (match) => closerOf(match[1]), escapes: 'backslash', holes: [braces('#{')], operator: true, nests: true },
        ],
        heredoc: { mark: /^<<(?:[~-]|(?=["'`]?[A-Z_]))(["'`]?)([A-Za-z_]\w{0,60})\1/, holes: [braces('#{')] },
        symbols: true,
        bareCalls: true,
        adjacentLiterals: true,
        keyMarks: [':', '=>'],
        newline: 'operator',
        namedArguments: [':'],
        operatorWords: { if: 0, unless: 0, or: 1, and: 2 },
    }),
    languageRow('elixir', ['ex', 'exs'], {
        interpreters: ['elixir'],
        characters: /^\?(?:\\.|\S)/u,
        lineComments: ['#'],
        blockComments: [],
        strings: [{ ...quoted('"""', true), holes: [braces('#{')] }, { ...quoted("'''", true), holes: [braces('#{')] }, { ...quoted('"', true), holes: [braces('#{')] }, quoted("'", true)],
        delimited: [
            { starts: '~', pattern: /^~r("{3}|'{3}|[({[<|/"'])/, close: (match) => closerOf(match[1]), escapes: 'raw', holes: [braces('#{')], operator: false, modifiers: true },
            { starts: '~', pattern: /^~[a-z]("{3}|'{3}|[({[<|/"'])/, close: (match) => closerOf(match[1]), escapes: 'backslash', holes: [braces('#{')], operator: false, modifiers: true },
            { starts: '~', pattern: /^~[A-Z][A-Z0-9]{0,20}("{3}|'{3}|[({[<|/"'])/, close: (match) => closerOf(match[1]), escapes: 'raw', holes: [], operator: false, modifiers: true },
        ],
        symbols: true,
        bareCalls: true,
        joinMarks: ['<>'],
        keyMarks: [':', '=>'],
        memberMarks: ['.'],
        newline: 'operator',
        namedArguments: [':'],
        operatorWords: { or: 1, and: 2, in: 3, when: 0 },
    }),
    languageRow('erlang', ['erl', 'hrl', 'escript'], {
        interpreters: ['escript'],
        characters: /^\$(?:\\(?:x\{[\da-fA-F]{1,8}\}|[0-7]{1,3}|\^.|.)|\S)/u,
        lineComments: ['%'],
        blockComments: [],
        strings: [{ ...quoted('"""', true), escapes: 'none' }, quoted('"', true), quoted("'", true)],
        delimited: [{ starts: '<', pattern: /^<<"(?=(?:[^"\\]|\\.){0,300}"((?:\/utf8)?>>))/, close: (match) => `"${match[1] ?? ''}`, escapes: 'backslash', holes: [], operator: false }],
        adjacentLiterals: true,
        joinMarks: ['++'],
        keyMarks: ['=>', ':='],
        memberMarks: [':'],
        pairs: true,
        endMarks: ['->', '.'],
        operatorWords: { orelse: 1, andalso: 2, when: 0 },
    }),
    languageRow('perl', ['pl', 'pm', 't', 'cgi'], {
        interpreters: ['perl'],
        lineComments: ['#'],
        blockComments: ['pod', 'head', 'over', 'item', 'back', 'begin', 'end', 'for', 'encoding', 'method', 'attr', 'func'].map((name) => [`\n=${name}`, '\n=cut']),
        strings: [{ ...quoted('"', true), holes: [braces('${'), braces('@{'), { kind: 'bare', open: '$' }] }, { ...quoted("'", true), escapes: 'quote' }, { ...quoted('`', true), holes: [braces('${'), { kind: 'bare', open: '$' }] }],
        delimited: [
            { starts: 'q', pattern: /^q[qx]\s?([({[<|!/])/, close: (match) => closerOf(match[1]), escapes: 'backslash', holes: [braces('${'), { kind: 'bare', open: '$' }], operator: true, nests: true },
            { starts: 'q', pattern: /^q\s?([({[<|!/])/, close: (match) => closerOf(match[1]), escapes: 'raw', holes: [], operator: true, nests: true },
        ],
        heredoc: { mark: /^<<~?(["']?)([A-Z_]\w{0,60})\1/, holes: [braces('${'), { kind: 'bare', open: '$' }] },
        regexLiterals: 'argument',
        joinMarks: ['.'],
        keyMarks: ['=>'],
        memberMarks: ['->', '::'],
        namedArguments: ['=>'],
        operatorWords: { if: 0, unless: 0, or: 1, and: 2, eq: 3, ne: 3, x: 6 },
    }),
    languageRow('lua', ['lua'], {
        interpreters: ['lua', 'luajit'],
        lineComments: ['--'],
        blockComments: [['--[[', ']]'], ['--[=[', ']=]'], ['--[==[', ']==]'], ['--[===[', ']===]']],
        strings: [quoted('"'), quoted("'")],
        delimited: [{ starts: '[', pattern: /^\[(={0,8})\[/, close: (match) => `]${match[1] ?? ''}]`, escapes: 'none', holes: [], operator: true }],
        joinMarks: ['..'],
        keyMarks: [],
        memberMarks: ['.', ':'],
        newline: 'operator',
        initialisers: true,
        operatorWords: { or: 1, and: 2 },
    }),
    languageRow('r', ['r'], {
        interpreters: ['Rscript'],
        lineComments: ['#'],
        blockComments: [],
        strings: [quoted('"', true), quoted("'", true)],
        delimited: [{ starts: 'rR', pattern: /^[rR]["'](-{0,8})([({[])/, close: (match) => `${closerOf(match[2])}${match[1] ?? ''}${match[0].charAt(1)}`, escapes: 'none', holes: [], operator: false }],
        keyMarks: ['<-', '='],
        memberMarks: ['$', '::', '@'],
        newline: 'operator',
        namedArguments: ['='],
    }),
    languageRow('powershell', ['ps1', 'psm1', 'psd1'], {
        interpreters: ['pwsh', 'powershell'],
        lineComments: ['#'],
        blockComments: [['<#', '#>']],
        strings: [
            { ...quoted('@"', true), close: '\n"@', escapes: 'backtick', holes: powershellHoles },
            { ...quoted("@'", true), close: "\n'@", escapes: 'none' },
            { ...quoted('"', true), escapes: 'backtick', holes: powershellHoles },
            { ...quoted("'", true), escapes: 'doubled' },
        ],
        keyMarks: [],
        memberMarks: ['.', '::'],
        newline: 'operator',
        initialisers: true,
    }),
    languageRow('sql', ['sql', 'pgsql', 'ddl', 'psql'], {
        lineComments: ['--'],
        strings: [{ ...quoted("'", true), escapes: 'doubled' }],
        delimited: [{ starts: '$', pattern: /^\$([A-Za-z_]\w{0,30})?\$/, close: (match) => match[0], escapes: 'none', holes: [], operator: false }],
        joinMarks: ['||'],
        memberMarks: ['.'],
    }),
    languageRow('php', ['php', 'phtml'], {
        interpreters: ['php'],
        lineComments: ['//', '#'],
        notComments: ['#['],
        strings: [{ ...quoted('"', true), holes: [braces('{$'), { kind: 'bare', open: '$' }] }, { ...quoted("'", true), escapes: 'quote' }],
        heredoc: { mark: /^<<<[ \t]{0,5}(["']?)([A-Za-z_]\w{0,60})\1/, holes: [braces('{$'), braces('${'), { kind: 'bare', open: '$' }] },
        joinMarks: ['.'],
        keyMarks: ['=>', ':'],
        memberMarks: ['->', '?->', '::'],
        namedArguments: [':'],
    }),
];

;// CONCATENATED MODULE: ./src/engine/text/languages.js



const languages = [
    ...scriptLanguages,
    languageRow('javascript', ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte'], {
        typeArguments: '<',
        forgiving: true,
        interpreters: ['node', 'deno', 'bun', 'ts-node', 'tsx'],
        strings: [{ ...quoted('`', true), holes: [braces('${')] }, quoted('"'), quoted("'")],
        regexLiterals: 'operand',
        markup: true,
        keyMarks: [':', '?:'],
        memberMarks: ['.', '?.'],
        newline: 'operator',
        restarts: new Set(['function', 'class', 'import', 'export']),
        operatorWords: { instanceof: 3, in: 3, of: 3 },
        imports: 'javascript',
    }),
    languageRow('go', ['go'], {
        strings: [{ ...quoted('`', true), escapes: 'none' }, quoted('"'), quoted("'")],
        newline: 'ends',
        nameFirst: true,
        restarts: new Set(['func', 'type', 'var', 'const', 'import', 'package']),
        imports: 'go',
    }),
    languageRow('java', ['java'], { strings: [{ ...quoted('"""', true), unindents: true }, quoted('"'), quoted("'")] }),
    languageRow('kotlin', ['kt', 'kts'], {
        typeArguments: '<',
        forgiving: true,
        nestedComments: true,
        strings: [{ ...quoted('"""', true), escapes: 'none', holes: dollars }, { ...quoted('"'), holes: dollars }, quoted("'")],
        newline: 'operator',
        namedArguments: ['='],
        operatorWords: { to: 0, in: 3, is: 3 },
    }),
    languageRow('scala', ['scala', 'sc', 'sbt'], {
        nestedComments: true,
        strings: [{ ...quoted('"""', true), escapes: 'none' }, quoted('"')],
        prefixes: { raw: { holes: dollars, escapes: 'raw' } },
        anyPrefix: { holes: dollars },
        characters: quotedCharacter,
        keyMarks: [':', '->'],
        newline: 'operator',
        namedArguments: ['='],
    }),
    languageRow('groovy', ['groovy', 'gradle', 'gvy'], {
        typeArguments: '<',
        regexLiterals: 'operand',
        strings: [{ ...quoted('$/', true), close: '/$', escapes: 'none', holes: dollars }, { ...quoted('"""', true), holes: dollars }, quoted("'''", true), { ...quoted('"'), holes: dollars }, quoted("'")],
        newline: 'operator',
    }),
    languageRow('csharp', ['cs', 'csx'], {
        typeArguments: '<',
        forgiving: true,
        strings: [
            { ...quoted('$"""', true), close: '"""', escapes: 'none', holes: [braces('{')] },
            { ...quoted('"""', true), escapes: 'none' },
            { ...quoted('$@"', true), close: '"', escapes: 'doubled', holes: [wideBraces('{')] },
            { ...quoted('@$"', true), close: '"', escapes: 'doubled', holes: [wideBraces('{')] },
            { ...quoted('@"', true), close: '"', escapes: 'doubled' },
            { ...quoted('$"'), close: '"', holes: [wideBraces('{')] },
            quoted('"'),
            quoted("'"),
        ],
        namedArguments: [':'],
        initialisers: true,
    }),
    languageRow('fsharp', ['fs', 'fsx', 'fsi'], {
        typeArguments: '<',
        nestedComments: true,
        characters: quotedCharacter,
        blockComments: [['(*', '*)']],
        strings: [
            { ...quoted('$"""', true), close: '"""', escapes: 'none', holes: [braces('{', true)] },
            { ...quoted('"""', true), escapes: 'none' },
            { ...quoted('$"', true), close: '"', holes: [braces('{', true)] },
            { ...quoted('@"', true), close: '"', escapes: 'doubled' },
            quoted('"', true),
        ],
        newline: 'operator',
        namedArguments: ['='],
    }),
    languageRow('vb', ['vb', 'vbs', 'bas'], {
        ...{ lineComments: ["'"], blockComments: [] },
        strings: [{ ...quoted('$"'), close: '"', escapes: 'doubled', holes: [braces('{', true)] }, { ...quoted('"'), escapes: 'doubled' }],
        joinMarks: ['&', '+'],
        keyMarks: [],
        memberMarks: ['.'],
        newline: 'operator',
        namedArguments: [':='],
        initialisers: true,
    }),
    languageRow('rust', ['rs'], {
        typeArguments: '::<',
        nestedComments: true,
        strings: [{ ...quoted('"', true), unindents: true }],
        delimited: [{ starts: 'br', pattern: /^(?:br|r)(#{1,16})"/, close: (match) => `"${match[1] ?? ''}`, escapes: 'none', holes: [], operator: false }],
        prefixes: { r: { escapes: 'none' }, b: {}, br: { escapes: 'none' }, c: {}, cr: { escapes: 'none' } },
        characters: quotedCharacter,
        memberMarks: ['.', '?.', '::'],
        handsFailuresOn: true,
    }),
    languageRow('cpp', ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'm', 'mm'], {
        typeArguments: '<',
        continuedComments: true,
        delimited: [{ starts: 'uULR', pattern: /^(?:u8|[uUL])?R"([^()\\\s]{0,16})\(/, close: (match) => `)${match[1] ?? ''}"`, escapes: 'none', holes: [], operator: false }],
        prefixes: { l: {}, u: {}, u8: {} },
        digitMark: "'",
        adjacentLiterals: true,
        memberMarks: ['.', '->', '::'],
    }),
    languageRow('swift', ['swift'], {
        typeArguments: '<',
        forgiving: true,
        nestedComments: true,
        strings: [{ ...quoted('"""', true), holes: [swiftHole], unindents: true }, { ...quoted('"'), holes: [swiftHole] }],
        delimited: [
            { starts: '#', pattern: /^#("{3}|")/, close: (match) => `${match[1] ?? '"'}#`, escapes: 'none', holes: [swiftRawHole], operator: false },
            { starts: '#', pattern: /^(#{2,8})("{3}|")/, close: (match) => `${match[2] ?? '"'}${match[1] ?? '#'}`, escapes: 'none', holes: [], operator: false },
        ],
        newline: 'operator',
        namedArguments: [':'],
    }),
    languageRow('dart', ['dart'], {
        typeArguments: '<',
        forgiving: true,
        nestedComments: true,
        strings: [{ ...quoted("'''", true), holes: dollars }, { ...quoted('"""', true), holes: dollars }, { ...quoted('"'), holes: dollars }, { ...quoted("'"), holes: dollars }],
        prefixes: { r: { escapes: 'none', holes: [] } },
        adjacentLiterals: true,
        namedArguments: [':'],
    }),
];

;// CONCATENATED MODULE: ./src/engine/text/token.js
function extentAt({ ends }, index) {
    const end = ends[index] ?? 0;
    return end === 0 ? null : { end: end >> 1, closed: (end & 1) === 1 };
}

;// CONCATENATED MODULE: ./src/engine/text/branches.js

function branchesOf(source, lexed, languageId) {
    const { tokens } = lexed;
    const byIndent = indented.get(languageId);
    const branches = byIndent === undefined ? [] : indentedBranches(source, tokens, ({ text }) => byIndent.has(text));
    const heads = byIndent ?? bracketedHeads.get(languageId) ?? usualHeads;
    for (let at = 0; at < tokens.length && branches.length < mostBranches; at++) {
        const token = tokens[at];
        if (token?.kind !== 'word' || !heads.has(token.text) || isMember(tokens[at - 1]))
            continue;
        const body = (byIndent === undefined ? bracketed(lexed, at, languageId === 'go') : null) ?? (modifying.has(languageId) ? modified(tokens, at) : null);
        if (body !== null)
            branches.push({ ...body, condition: conditionOf(source, token.start, body.start) });
    }
    return branches;
}
const mostBranches = 50_000;
const words = (text) => new Set(text.split(' '));
const indented = new Map([
    ['python', words('if elif else except case')],
    ['ruby', words('if elsif else unless when rescue')],
    ['elixir', words('if else unless cond case rescue')],
    ['lua', words('if elseif else')],
    ['vb', words('If ElseIf Else Case Catch')],
    ['fsharp', words('if elif else match with')],
]);
const usualHeads = words('if else elif elsif elseif unless switch catch');
const bracketedHeads = new Map([
    ['kotlin', words('if else when catch')],
    ['rust', words('if else match')],
    ['php', words('if else elseif switch match catch')],
    ['scala', words('if else match catch')],
    ['powershell', words('if else elseif If Else ElseIf IF ELSE ELSEIF switch catch')],
]);
function isMember(before) {
    return before?.kind === 'mark' && /^(?:\??\.|::|->)$/.test(before.text);
}
const longestHead = 80;
function conditionOf(source, start, end) {
    const written = source.slice(start, Math.min(Math.max(start, end), start + 200));
    return written.replace(/\s+/g, ' ').replace(/(?<![\s{:])[\s{:]+$/, '');
}
function bracketed(lexed, at, hasInit) {
    const { tokens } = lexed;
    let next = at + 1;
    for (let steps = 0; steps < longestHead; steps++) {
        const token = tokens[next];
        if (token === undefined || token.kind === 'close' || (token.text === ';' && !hasInit))
            return null;
        if (token.kind !== 'open') {
            if (steps === 0 && tokens[at]?.text === 'else' && token.text !== 'if')
                return statementFrom(lexed, next);
            next++;
            continue;
        }
        const extent = extentAt(lexed, next);
        if (extent === null || !extent.closed)
            return null;
        const closing = tokens[extent.end];
        if (token.text === '{')
            return { start: token.end, end: closing?.start ?? token.end };
        const behind = tokens[extent.end + 1];
        if (steps === 0 && token.text === '(' && behind !== undefined && startsStatement(behind))
            return statementFrom(lexed, extent.end + 1);
        next = extent.end + 1;
    }
    return null;
}
function startsStatement({ kind, text }) {
    return kind === 'word' && text !== 'else' && text !== 'as' && text !== 'in';
}
function statementFrom(lexed, from) {
    const { tokens } = lexed;
    const first = tokens[from];
    if (first === undefined)
        return null;
    let last = first;
    for (let at = from; at < tokens.length && at - from < 200; at++) {
        const token = tokens[at];
        if (token === undefined || token.kind === 'close' || token.text === ';' || (token.fresh && at > from))
            break;
        if (token.kind === 'open')
            at = Math.max(at, extentAt(lexed, at)?.end ?? at);
        last = tokens[at] ?? last;
    }
    return { start: first.start, end: last.end };
}
const modifying = new Set(['ruby', 'perl']);
function modified(tokens, at) {
    const token = tokens[at];
    if (token === undefined || token.fresh || tokens[at - 1]?.text === ';' || tokens[at - 1]?.kind === 'open' || (token.text !== 'if' && token.text !== 'unless'))
        return null;
    let from = at - 1;
    while (from > 0 && at - from < longestHead && tokens[from]?.fresh === false)
        from--;
    const first = tokens[from];
    return first === undefined || tokens[at - 1]?.text === '=' ? null : { start: first.start, end: token.start };
}
function indentedBranches(source, tokens, isHead) {
    const branches = [];
    const open = [];
    let end = 0;
    const close = (column) => {
        for (let top = open.at(-1); top !== undefined && top.column >= column; top = open.at(-1)) {
            open.pop();
            if (top.from !== null && branches.length < mostBranches)
                branches.push({ start: top.from, end, condition: conditionOf(source, top.head.start, branches_endOfLine(source, top.head.start)) });
        }
    };
    let lineStart = 0;
    for (let at = source.indexOf('\n'), index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token === undefined)
            break;
        if (token.fresh && token.kind !== 'close') {
            while (at !== -1 && at < token.start) {
                lineStart = at + 1;
                at = source.indexOf('\n', lineStart);
            }
            const column = token.start - lineStart;
            close(column);
            for (const one of open)
                one.from ??= token.start;
            if (token.kind === 'word' && isHead(token, tokens[index + 1]))
                open.push({ column, head: token, from: null });
        }
        end = token.end;
    }
    close(-1);
    return branches;
}
function branches_endOfLine(source, from) {
    const newline = source.indexOf('\n', from);
    return newline === -1 ? source.length : newline;
}

;// CONCATENATED MODULE: ./src/engine/text/functions.js


function functionsOf(source, lexed, languageId) {
    const heads = functions_indented.get(languageId);
    if (heads !== undefined)
        return indentedBranches(source, lexed.tokens, ({ text }, next) => heads.has(text) && (text !== 'async' || next?.text === 'def'));
    return functions_bracketed.has(languageId) ? bracketedBodies(lexed) : [];
}
const functions_indented = new Map([
    ['python', new Set(['def', 'async'])],
    ['ruby', new Set(['def'])],
    ['lua', new Set(['function', 'local'])],
]);
const functions_bracketed = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'perl']);
const controlling = new Set(['if', 'for', 'foreach', 'while', 'switch', 'catch', 'with', 'elseif', 'elsif', 'unless', 'until', 'match']);
const mostFunctions = 50_000;
const longestType = 12;
function bracketedBodies(lexed) {
    const { tokens } = lexed;
    const bodies = [];
    const opened = [];
    const openOf = new Map();
    for (let at = 0; at < tokens.length && bodies.length < mostFunctions; at++) {
        const token = tokens[at];
        if (token === undefined)
            break;
        if (token.kind === 'close') {
            const open = opened.pop();
            if (open !== undefined)
                openOf.set(at, open);
        }
        else if (token.kind === 'open') {
            if (token.text === '{' && isHead(tokens, at, openOf))
                bodies.push({ start: token.end, end: tokens[extentAt(lexed, at)?.end ?? -1]?.start ?? Infinity });
            opened.push(at);
        }
        else if (token.text === '=>' && tokens[at + 1] !== undefined && tokens[at + 1]?.text !== '{')
            bodies.push(expressionFrom(lexed, at + 1));
    }
    return bodies;
}
function isHead(tokens, at, openOf) {
    const before = tokens[at - 1];
    if (before?.text === '=>' || before?.text === 'sub' || tokens[at - 2]?.text === 'sub')
        return true;
    let close = at - 1;
    for (let steps = 0; steps < longestType && tokens[close]?.text !== ')'; steps++)
        close--;
    if (close !== at - 1 && tokens[close + 1]?.text !== ':')
        return false;
    const open = tokens[close]?.text === ')' ? openOf.get(close) : undefined;
    const head = open === undefined ? undefined : tokens[open - 1];
    return head !== undefined && !(head.kind === 'word' && controlling.has(head.text));
}
function expressionFrom(lexed, from) {
    const { tokens } = lexed;
    let at = from;
    for (; at < tokens.length && at - from < longestExpression; at++) {
        const token = tokens[at];
        if (token === undefined || token.kind === 'close' || token.text === ';' || token.text === ',' || (token.fresh && at > from && token.kind === 'word'))
            break;
        if (token.kind === 'open')
            at = Math.max(at, extentAt(lexed, at)?.end ?? at);
    }
    return { start: tokens[from]?.start ?? 0, end: tokens[at - 1]?.end ?? tokens[from]?.end ?? 0 };
}
const longestExpression = 200;

;// CONCATENATED MODULE: ./src/engine/text/scanString.js
const MAXIMUM_DEPTH = 12;
const MOST_LINES = 20;
const gap = '\n\n\n\n\n';
function scanString(scan, rule, at, depth = 0, endsWithText = false) {
    if (endsWithText)
        return scanTo(scan, rule, at, depth, false) ?? { literal: { rule, from: at, to: at, holes: [] }, end: at };
    const key = rule.open + rule.escapes;
    if (rule.multiline && !isUnclosed(scan, key, at)) {
        const found = scanTo(scan, rule, at, depth, true);
        if (found !== null)
            return found;
        scan.unclosed.set(key, { start: at, end: scan.text.length });
    }
    return scanTo(scan, { ...rule, multiline: false }, at, depth, false) ?? { literal: { rule, from: at, to: at, holes: [] }, end: at };
}
function scanTo(scan, rule, from, depth, mustClose) {
    const { text } = scan;
    const holes = [];
    let at = from;
    let open = 0;
    while (at < text.length && scan.steps < scan.budget) {
        scan.steps++;
        const tag = scan.tags?.get(at);
        if (tag !== undefined) {
            holes.push({ start: at, end: tag.end, expression: tag.expression, tag: true });
            at = tag.end;
            continue;
        }
        const char = text.charAt(at);
        if (rule.nests !== undefined && (char === rule.nests || (open > 0 && text.startsWith(rule.close, at)))) {
            open += char === rule.nests ? 1 : -1;
            at++;
            continue;
        }
        if (char === '\n') {
            if (!rule.multiline && text[at - 1] !== '\\')
                break;
            if (scan.partial && text.startsWith(gap, at))
                return mustClose ? null : done(rule, from, at, holes, at);
        }
        if (text.startsWith(rule.close, at)) {
            if (rule.escapes === 'doubled' && text.startsWith(rule.close, at + rule.close.length))
                at += rule.close.length;
            else {
                const more = rule.close.length === 3 && text[at + 3] === char ? 1 : 0;
                return done(rule, from, at + more, holes, at + more + rule.close.length);
            }
        }
        else if (char === '`' && rule.escapes === 'backtick') {
            at += 2;
            continue;
        }
        else if (char === '\\' && (rule.escapes === 'raw' || rule.escapes === 'quote') && text[at + 1] !== '\\' && text[at + 1] !== '\r' && text[at + 1] !== '\n' && text[at + 1] !== rule.close[0]) {
            at++;
            continue;
        }
        else if (char === '\\' && (rule.escapes === 'backslash' || rule.escapes === 'raw' || rule.escapes === 'quote') && !(scanString_swiftHole(rule) && text[at + 1] === '(')) {
            at += text[at + 1] === '\r' && text[at + 2] === '\n' ? 3 : 2;
            continue;
        }
        const hole = depth < MAXIMUM_DEPTH ? scanHole(scan, rule, at, depth) : null;
        if (hole === null)
            at++;
        else if (typeof hole === 'number')
            at += hole;
        else {
            holes.push(hole);
            at = hole.end;
        }
    }
    if (mustClose)
        return null;
    const end = Math.min(at, text.length);
    return done(rule, from, text[end - 1] === '\r' ? end - 1 : end, holes, end);
}
function scanString_swiftHole({ holes }) {
    return holes.some(({ open }) => open === '\\(');
}
function done(rule, from, to, holes, end) {
    return { literal: { rule, from, to: Math.max(from, to), holes }, end };
}
function scanHole(scan, rule, at, depth) {
    const { text } = scan;
    for (const hole of rule.holes) {
        if (!text.startsWith(hole.open, at))
            continue;
        const inside = at + hole.open.length;
        if (hole.kind === 'bare') {
            const end = wordEnd(text, inside);
            if (end > inside && !/\d/.test(text.charAt(inside)))
                return { start: at, end, expression: { start: inside, end } };
            continue;
        }
        if (hole.doubled && text.startsWith(hole.open, inside))
            return 2 * hole.open.length;
        const end = holeEnd(scan, rule, hole, inside, depth);
        if (end !== null)
            return { start: at, end: end + 1, expression: expressionIn(text, hole, inside, end) };
    }
    return null;
}
function holeEnd(scan, rule, hole, from, depth) {
    const { text } = scan;
    const key = `${rule.open} ${hole.open}`;
    if (isUnclosed(scan, key, from))
        return null;
    const close = hole.kind === 'braces' ? (hole.close ?? '}') : '}';
    let lines = rule.multiline ? Infinity : hole.kind === 'braces' && hole.lines === true ? MOST_LINES : 0;
    let open = 0;
    let at = from;
    for (; at < text.length && scan.steps < scan.budget; at++) {
        scan.steps++;
        const char = text.charAt(at);
        if (char === '\n' && lines-- <= 0)
            break;
        if (char === '{' || char === '(' || char === '[')
            open++;
        else if (char === close && open <= 0)
            return at;
        else if (char === '}' || char === ')' || char === ']')
            open--;
        else if (char === '"' || char === "'" || char === '`') {
            const inner = scan.language.strings.find(({ open: mark }) => text.startsWith(mark, at));
            if (inner !== undefined)
                at = Math.max(at, scanString(scan, inner, at + inner.open.length, depth + 1).end - 1);
        }
        else if (char === '/' && scan.language.regexLiterals !== 'none')
            at = regexInHole(scan, at) ?? at;
    }
    scan.unclosed.set(key, { start: from, end: at });
    return null;
}
function regexInHole(scan, at) {
    const { text } = scan;
    if (!/[(,=:[!&|?{;+~]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at)))
        return null;
    const match = /^\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//.exec(text.slice(at, at + 200));
    if (match === null)
        return null;
    scan.steps += match[0].length;
    return at + match[0].length - 1;
}
function isUnclosed(scan, key, at) {
    const known = scan.unclosed.get(key);
    return known !== undefined && at >= known.start && at < known.end;
}
function expressionIn(text, hole, start, end) {
    if (hole.open !== '{')
        return { start, end };
    const format = /^[^'"([{]{1,200}?(?=(?:![rsa])?(?::[^:]{0,40})?$)/.exec(text.slice(start, Math.min(end, start + 260)));
    return { start, end: format === null ? end : start + format[0].length };
}
function wordEnd(text, from) {
    let at = from;
    while (at < text.length && scanString_isWordCharacter(text.charCodeAt(at)))
        at++;
    return at;
}
function scanString_isWordCharacter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || (code > 127 && code !== 0x2028 && code !== 0xfeff && code !== 0xa0);
}

;// CONCATENATED MODULE: ./src/engine/text/comments.js

function comment(state, at) {
    const { text, language, partial } = state.scan;
    for (const [open, closing] of language.blockComments) {
        if (!text.startsWith(open, at))
            continue;
        const found = (language.nestedComments ? nestedEnd(state.scan, open, closing, at) : null) ?? plainEnd(state.scan, open, closing, at);
        let to = found === -1 ? lineEnd(text, at + open.length) : found;
        const hole = partial ? text.slice(at, to).indexOf(gap) : -1;
        if (hole !== -1)
            to = at + hole;
        const end = found === -1 || hole !== -1 ? to : to + closing.length;
        state.scan.steps += end - at;
        addComment(state, at, at + open.length, to, end);
        return end;
    }
    for (const open of language.lineComments) {
        if (!text.startsWith(open, at) || language.notComments.some((other) => text.startsWith(other, at)))
            continue;
        if (language.markup && isAddress(text, at))
            continue;
        let end = lineEnd(text, at);
        while (language.continuedComments && text[end - 1] === '\\' && end < text.length)
            end = lineEnd(text, text.indexOf('\n', end) + 1);
        addComment(state, at, at + open.length, end, end);
        return end;
    }
    return null;
}
function isAddress(text, at) {
    return text[at - 1] === ':' && /[a-z]:\/\/[\w[$%]/i.test(text.slice(Math.max(0, at - 2), at + 3));
}
function plainEnd(scan, open, closing, at) {
    const key = `comment ${open}`;
    const dead = scan.unclosed.get(key);
    const found = dead !== undefined && at >= dead.start ? -1 : scan.text.indexOf(closing, at + open.length);
    if (found === -1)
        scan.unclosed.set(key, { start: at, end: scan.text.length });
    return found;
}
function nestedEnd(scan, open, closing, at) {
    const { text } = scan;
    const key = `nested ${open}`;
    const dead = scan.unclosed.get(key);
    if (dead !== undefined && at >= dead.start)
        return null;
    let from = at + open.length;
    let inner = text.indexOf(open, from);
    for (let depth = 1;;) {
        const end = text.indexOf(closing, from);
        if (end === -1)
            break;
        if (inner !== -1 && inner < end) {
            depth++;
            from = inner + open.length;
            inner = text.indexOf(open, from);
        }
        else {
            if (--depth === 0)
                return end;
            from = end + closing.length;
        }
    }
    scan.unclosed.set(key, { start: at, end: text.length });
    return null;
}
function addComment(state, start, from, to, end) {
    if (state.skim !== null && end <= state.skim.end)
        return;
    state.comments.push({ text: state.scan.text.slice(from, to), span: { start, end }, from });
}
function lineEnd(text, from) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const separator = text.slice(from, end).search(/[\u2028\u2029]/);
    if (separator !== -1)
        return from + separator;
    return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

;// CONCATENATED MODULE: ./src/engine/text/lexState.js
function push(state, kind, start, end, own = null) {
    return pushAs(state, kind, start, end, kind === 'string' || kind === 'regex' ? '' : state.scan.text.slice(start, end), own);
}
function pushAs(state, kind, start, end, text, own = null) {
    const token = { kind, start, end, text, fresh: state.fresh, literal: own };
    state.last = token;
    state.fresh = false;
    if (state.skim === null || kind === 'open' || Math.max(end, own?.to ?? 0) > state.skim.end)
        keep(state, token);
    return end;
}
function keep({ tokens, ends }, token) {
    tokens.push(token);
    ends.push(0);
}

;// CONCATENATED MODULE: ./src/engine/text/regexEnd.js

const beforeOperand = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'await', 'yield', 'if', 'unless', 'when', 'and', 'or', 'not', 'while', 'until', 'elsif', 'then']);
function regexEnd(scan, before, at, fresh) {
    const { text } = scan;
    if (before !== undefined && !(fresh && scan.language.regexLiterals === 'argument')) {
        if (before.kind === 'close' || before.kind === 'number' || before.kind === 'string' || before.kind === 'regex')
            return null;
        if (before.kind === 'word' && !beforeOperand.has(before.text) && !(scan.language.regexLiterals === 'argument' && isArgument(text, at)))
            return null;
        if (before.end === at && before.text === '<')
            return null;
    }
    if (text[at + 1] === '>')
        return null;
    const lines = scan.language.regexLiterals === 'argument' && before?.kind !== 'word' && /^[\r\n]/.test(text.slice(at + 1, at + 2));
    let inClass = false;
    for (let i = at + 1; i < text.length && i - at < 2000; i++) {
        scan.steps++;
        const char = text[i];
        if (char === '\n' && !lines)
            return null;
        if (char === '\\')
            i++;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass)
            return wordEnd(text, i + 1);
    }
    return null;
}
function isArgument(text, at) {
    return /\s/.test(text.charAt(at - 1)) && !/[\s=]/.test(text.charAt(at + 1));
}

;// CONCATENATED MODULE: ./src/engine/text/heredoc.js


function terminatorsOf(text) {
    const found = new Map();
    for (let start = 0; start !== -1 && start < text.length;) {
        const word = /^[ \t]{0,200}([A-Za-z_]\w{0,60})(?=[^\w]|$)/.exec(text.slice(start, start + 262))?.[1];
        if (word !== undefined) {
            const list = found.get(word);
            if (list === undefined)
                found.set(word, [start]);
            else
                list.push(start);
        }
        const next = text.indexOf('\n', start);
        start = next === -1 ? -1 : next + 1;
    }
    return found;
}
function heredocAt(scan, rule, at, bodyAt, terminators) {
    const { text } = scan;
    const mark = rule.mark.exec(text.slice(at, at + 80));
    const name = mark?.[2];
    if (mark === null || name === undefined || bodyAt >= text.length)
        return null;
    const to = firstFrom(terminators().get(name) ?? [], bodyAt);
    if (to === null)
        return null;
    const raw = mark[1] === "'";
    const body = { ...scan, text: text.slice(0, to) };
    const own = { open: mark[0], close: '\uE001', multiline: false, escapes: raw ? 'none' : 'backslash', holes: raw ? [] : rule.holes };
    const { literal } = scanString(body, { ...own, multiline: true }, bodyAt, 0, true);
    scan.steps += to - bodyAt;
    const lineEnd = text.indexOf('\n', to);
    return { literal: { ...literal, to: Math.max(bodyAt, to - 1) }, end: at + mark[0].length, after: lineEnd === -1 ? text.length : lineEnd };
}
function firstFrom(places, from) {
    return places[(0,partition/* countBefore */.t)(places, (each) => each < from)] ?? null;
}

;// CONCATENATED MODULE: ./src/engine/text/specialLiterals.js



function heredoc(state, at) {
    const { scan } = state;
    const rule = scan.language.heredoc;
    if (rule === null || !scan.text.startsWith('<<', at))
        return null;
    const bodyAt = state.bodiesEnd === null ? scan.text.indexOf('\n', at) + 1 : state.bodiesEnd + 1;
    if (bodyAt === 0)
        return null;
    const found = heredocAt(scan, rule, at, bodyAt, () => (state.terminators ??= terminatorsOf(scan.text)));
    if (found === null)
        return null;
    state.bodiesEnd = found.after;
    return push(state, 'string', at, found.end, found.literal);
}
function delimited(state, at) {
    const { scan } = state;
    for (const { starts, pattern, close: closing, escapes, holes, operator, nests, regex, modifiers } of scan.language.delimited) {
        if (!starts.includes(scan.text.charAt(at)))
            continue;
        const match = pattern.exec(scan.text.slice(at, at + 40));
        if (match === null || (operator && isOperand(state, at)))
            continue;
        const rule = { open: match[0], close: closing(match), multiline: true, escapes, holes, ...(nests === true && /[({[<]$/.test(match[0]) ? { nests: match[0].slice(-1) } : {}) };
        const { literal: own, end: closed } = scanString(scan, rule, at + rule.open.length);
        const end = modifiers === true ? wordEnd(scan.text, closed) : closed;
        return regex === true ? push(state, 'regex', at, end) : push(state, 'string', at, end, own);
    }
    return null;
}
function isOperand({ last: before, fresh }, at) {
    if (before === undefined || fresh)
        return false;
    return before.kind === 'close' || before.kind === 'number' || before.kind === 'string' || (before.kind === 'word' && (before.end === at || before.text === 'def'));
}
function character(state, at) {
    const { text, language } = state.scan;
    if (language.characters === null || !/[?'$]/.test(text.charAt(at)))
        return null;
    const match = language.characters.exec(text.slice(at, at + 13));
    if (match === null || (text[at] === '?' && /[\w?!)\]}]/.test(text.charAt(at - 1))))
        return null;
    return push(state, 'number', at, at + match[0].length);
}

;// CONCATENATED MODULE: ./src/engine/text/starts.js
const COMMENT = 1;
const LITERAL = 2;
function startsOf(language) {
    const known = startTables.get(language);
    if (known !== undefined)
        return known;
    const table = new Uint8Array(128);
    const note = (chars, what) => {
        for (const char of chars)
            table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | what;
    };
    for (const open of [...language.lineComments, ...language.blockComments.map(([mark]) => mark)])
        note(open.charAt(0), COMMENT);
    for (const { open } of language.strings)
        note(open.charAt(0), LITERAL);
    for (const { starts } of language.delimited)
        note(starts, LITERAL);
    if (language.characters !== null)
        note("'?$", LITERAL);
    startTables.set(language, table);
    return table;
}
const startTables = new WeakMap();

;// CONCATENATED MODULE: ./src/engine/text/lex.js






const STEPS_PER_CHARACTER = 40;
const MOST_TOKENS = 2_000_000;
function lex({ text, partial }, language, tags = null, skimmed = []) {
    const scan = { text, language, partial, tags, steps: 0, budget: STEPS_PER_CHARACTER * text.length + 1000, unclosed: new Map() };
    const state = { scan, starts: startsOf(language), tokens: [], ends: [], open: [], comments: [], fresh: true, bodiesEnd: null, terminators: null, last: undefined, skim: null };
    let parts = 0;
    let turn = skimmed[0]?.start ?? Infinity;
    let at = /^#!(?!\[)/.test(text.slice(0, 3)) ? lineEnd(text, 0) : 0;
    while (at < text.length) {
        if (scan.steps++ >= scan.budget || state.tokens.length >= MOST_TOKENS)
            break;
        if (at >= turn && (state.fresh || at >= turn + LONG_LINE)) {
            const part = state.skim === null ? skimmed[parts++] : undefined;
            const begins = part !== undefined && at < part.end;
            if (begins || state.skim !== null)
                keep(state, { kind: 'mark', start: at, end: at, text: ';', fresh: state.fresh, literal: null });
            state.skim = begins ? { ...part, first: state.tokens.length } : null;
            turn = begins ? part.end : (skimmed[parts]?.start ?? Infinity);
        }
        at = step(state, at);
    }
    while (state.open.length > 0)
        closeTop(state, state.tokens.length, false);
    const { tokens, ends, comments } = state;
    return { tokens, ends, comments, steps: scan.steps, incomplete: at >= text.length ? null : tokens.length >= MOST_TOKENS ? 'more words and marks than can be read in one file' : 'the text is too tangled to be read in a bounded number of steps' };
}
const MOST_OPEN = 5_000;
const LONG_LINE = 2000;
function step(state, at) {
    const { scan } = state;
    const { text, language } = scan;
    const tag = scan.tags?.get(at);
    if (tag !== undefined)
        return templateTag(state, tag);
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13 || code === 0)
        return at + 1;
    const may = code < 128 ? (state.starts[code] ?? 0) : 0;
    if (may === 0 && scanString_isWordCharacter(code))
        return word(state, at);
    const char = text.charAt(at);
    if (char === '\n')
        return newLine(state, at);
    if (char === '\\')
        return continuation(text, at);
    if (char === '`' && language.id === 'powershell' && /^`\r?\n/.test(text.slice(at, at + 3)))
        return continuation(text, at);
    if (isMarker(text, at))
        return lineEnd(text, at);
    const special = ((may & COMMENT) === 0 ? null : comment(state, at)) ?? heredoc(state, at) ?? ((may & LITERAL) === 0 ? null : (delimited(state, at) ?? character(state, at)));
    if (special !== null)
        return special;
    const rule = (may & LITERAL) === 0 ? undefined : language.strings.find(({ open }) => text.startsWith(open, at));
    if (rule !== undefined)
        return isApostrophe(state, char, at) ? push(state, 'mark', at, at + 1) : literal(state, rule, at, at);
    if (scanString_isWordCharacter(code) || (char === '$' && !isMemberOfResult(language.id, text, at)))
        return word(state, at);
    if (char === ':' && language.symbols && /[A-Za-z_]/.test(text.charAt(at + 1)) && !/[\w:)\]"']/.test(text.charAt(at - 1)))
        return symbol(state, at);
    if (char === '(' || char === '[' || char === '{') {
        if (state.open.length >= MOST_OPEN)
            return push(state, 'mark', at, at + 1);
        state.open.push(state.tokens.length);
        return push(state, 'open', at, at + 1);
    }
    if (char === ')' || char === ']' || char === '}')
        return lex_close(state, char, at);
    if (char === '/' && language.regexLiterals !== 'none') {
        const end = regexEnd(scan, state.last, at, state.fresh);
        if (end !== null)
            return push(state, 'regex', at, end);
    }
    const mark = marks.get(char)?.find((one) => text.startsWith(one, at)) ?? char;
    return push(state, 'mark', at, at + mark.length);
}
function isMemberOfResult(language, text, at) {
    return language === 'r' && (text.charAt(at - 1) === ')' || text.charAt(at - 1) === ']');
}
function templateTag(state, { start, end, expression, puts, ends }) {
    if (ends === true)
        return pushAs(state, 'mark', start, end, ';');
    if (!puts)
        return end;
    return push(state, 'string', start, end, { rule: tagRule, from: start, to: end, holes: [{ start, end, expression, tag: true }] });
}
const tagRule = { open: '', close: '', multiline: true, escapes: 'none', holes: [] };
function newLine(state, at) {
    state.fresh = true;
    if (state.bodiesEnd !== null) {
        const end = Math.max(at + 1, state.bodiesEnd);
        state.bodiesEnd = null;
        return end;
    }
    if (state.scan.partial && state.scan.text.startsWith(gap, at))
        forget(state);
    return comment(state, at) ?? at + 1;
}
function symbol(state, at) {
    const end = wordEnd(state.scan.text, at + 1);
    return pushAs(state, 'word', at, end, state.scan.text.slice(at + 1, end));
}
const marks = byFirst(['...', '===', '!==', '??=', '||=', '&&=', '**=', '>>>', '<=>', '?->', '?.', '?:', '??', '||', '&&', '==', '!=', '<=', '>=', '=>', '->', '<-', '::'].concat(['<>', ':=', '+=', '-=', '*=', '.=', '&=', '|=', '=~', '**', '++', '--', '..', '<<', '>>', '//']));
function byFirst(all) {
    const map = new Map();
    for (const mark of all)
        map.set(mark.charAt(0), [...(map.get(mark.charAt(0)) ?? []), mark]);
    return map;
}
function continuation(text, at) {
    if (text[at + 1] === '\n')
        return at + 2;
    return text.startsWith('\r\n', at + 1) ? at + 3 : at + 1;
}
function isMarker(text, at) {
    const char = text.charAt(at);
    if ((char !== '<' && char !== '=' && char !== '>' && char !== '|') || (at > 0 && text[at - 1] !== '\n'))
        return false;
    return text.startsWith(char.repeat(7), at) && text[at + 7] !== char;
}
function literal(state, rule, start, quoteAt) {
    const { literal: own, end } = scanString(state.scan, rule, quoteAt + rule.open.length);
    return push(state, 'string', start, end, own);
}
function isApostrophe({ last: before, scan }, char, at) {
    return char === "'" && scan.language.markup && before?.kind === 'word' && before.end === at && !beforeOperand.has(before.text);
}
function word(state, at) {
    const { text, language } = state.scan;
    let end = at;
    do
        end = wordEnd(text, end + 1);
    while (text[end] === '$');
    state.scan.steps += end - at;
    const behind = text.charCodeAt(end);
    if (behind === 34 || behind === 39 || behind === 96) {
        const prefix = end - at <= 3 ? text.slice(at, end).toLowerCase() : '';
        const change = (Object.hasOwn(language.prefixes, prefix) ? language.prefixes[prefix] : null) ?? language.anyPrefix;
        const rule = change === null ? undefined : language.strings.find(({ open }) => text.startsWith(open, end));
        if (change !== null && rule !== undefined)
            return literal(state, { ...rule, ...change }, at, end);
    }
    const code = text.charCodeAt(at);
    if (code === 95 && end === at + 1 && language.id === 'vb' && /^\r?\n/.test(text.slice(end, end + 2)))
        return continuation(text, at);
    if (code >= 48 && code <= 57) {
        while ((text[end] === '.' && /\d/.test(text.charAt(end + 1))) || (text[end] === language.digitMark && /[\da-fA-F]/.test(text.charAt(end + 1))))
            end = wordEnd(text, end + 1);
        return push(state, 'number', at, end);
    }
    if (state.fresh && (at === 0 || text[at - 1] === '\n') && language.restarts.has(text.slice(at, end)))
        forget(state);
    return push(state, 'word', at, end);
}
function forget(state) {
    while (state.open.length > 0)
        closeTop(state, state.tokens.length, false);
}
function closeTop(state, end, closed) {
    const top = state.open.pop();
    if (top !== undefined)
        state.ends[top] = end * 2 + (closed ? 1 : 0);
}
const partner = { ')': '(', ']': '[', '}': '{' };
function lex_close(state, char, at) {
    const { open, tokens } = state;
    let depth = 0;
    while (depth < 10 && depth < open.length && tokens[open[open.length - 1 - depth] ?? -1]?.text !== partner[char])
        depth++;
    if (depth === 10 || depth === open.length)
        return push(state, 'mark', at, at + 1);
    for (let i = 0; i < depth; i++)
        closeTop(state, tokens.length, false);
    const opening = open.at(-1) ?? 0;
    closeTop(state, tokens.length, true);
    push(state, 'close', at, at + 1);
    if (state.skim === null || state.last === undefined || at >= state.skim.end)
        return at + 1;
    if (opening >= state.skim.first)
        tokens.length = state.ends.length = opening;
    else
        keep(state, state.last);
    return at + 1;
}

;// CONCATENATED MODULE: ./src/engine/text/node.js
function unnamedValues(items) {
    return items.flatMap(({ keys, value }) => (keys.length > 0 || value === null ? [] : [value]));
}
const NO_LEAD = [];
function fitted(list) {
    return list.length < 8 ? list.slice() : list;
}

;// CONCATENATED MODULE: ./src/engine/text/cursor.js
const cursor_MAXIMUM_DEPTH = 120;
function peek(cursor, ahead = 0) {
    const at = cursor.at + ahead;
    return at < cursor.end ? cursor.lexed.tokens[at] : undefined;
}
function endsHere(cursor, token) {
    if (!token.fresh || cursor.bracket === '(' || cursor.bracket === '[' || cursor.language.newline === 'blank')
        return false;
    if (cursor.bracket === '{' && cursor.language.newline === 'ends' && !cursor.language.braceSuffix)
        return false;
    const before = cursor.lexed.tokens[cursor.at - 1];
    if (before?.kind === 'mark' && before.text !== ';' && before.text !== ',')
        return false;
    return cursor.language.newline === 'ends' || token.kind !== 'mark' || token.text === '@';
}

;// CONCATENATED MODULE: ./src/engine/text/language.js
const operatorLevels = {
    ...level(0, ['?', '=>', '->']),
    ...level(1, ['||', '??', '?:']),
    ...level(2, ['&&']),
    ...level(3, ['==', '!=', '===', '!==', '<', '>', '<=', '>=', '=~', '<=>']),
    ...level(4, ['|', '^', '&', '<<', '>>', '>>>', '..']),
    ...level(5, ['+', '-', '.', '<>']),
    ...level(6, ['*', '/', '%', '**', '//']),
};
function level(height, marks) {
    return Object.fromEntries(marks.map((mark) => [mark, height]));
}

;// CONCATENATED MODULE: ./src/engine/text/leadWords.js
const keywords = new Set(('return throw raise yield await new not if elif else while assert const let var val final static public private protected internal readonly export case lambda delete ' +
    'typeof void del echo print defer go with use mut def defp defmacro function class func fn fun override lateinit async from import declare abstract open object ref out unless until for switch when require_once').split(' '));
const control = new Set('return throw raise await yield not if elif else while assert case typeof delete void for switch until unless func function when var const import'.split(' '));
const prefixMarks = new Set(['!', '-', '+', '&', '*', '**', '...', '@', '~', '++', '--', '<-', '<', '>', '/', '|']);

;// CONCATENATED MODULE: ./src/engine/text/casts.js


function castLength(cursor, token, lead) {
    const { language } = cursor;
    if (token.text !== '(' || !casting.has(language.id))
        return 0;
    const name = peek(cursor, 1);
    let at = 2;
    while (language.id !== 'php' && at < 8 && peek(cursor, at)?.text === '.' && peek(cursor, at + 1)?.kind === 'word')
        at += 2;
    const behind = peek(cursor, at + 1);
    if (name?.kind !== 'word' || peek(cursor, at)?.text !== ')' || behind === undefined)
        return 0;
    if (language.id === 'php')
        return castTypes.has(name.text) ? at + 1 : 0;
    const isType = /^(?:[A-Z]|(?:bool|boolean|byte|short|int|long|string|object)$)/.test(name.text) && !lead.some((word) => control.has(word));
    return isType && !behind.fresh && (behind.kind === 'number' || behind.kind === 'string' || (behind.kind === 'word' && !Object.hasOwn(language.operatorWords, behind.text) && !keywords.has(behind.text))) ? at + 1 : 0;
}
const casting = new Set(['php', 'csharp', 'java']);
const castTypes = new Set(['object', 'array', 'string', 'int', 'float', 'bool']);

;// CONCATENATED MODULE: ./src/engine/text/literals.js



function literalsFrom(cursor, first) {
    const literals = sideBySide(cursor, first);
    return cursor.language.id === 'cpp' ? withMacros(cursor, literals) : literals;
}
function afterMacro(cursor, token, word) {
    return cursor.language.id === 'cpp' && isMacro(token) && isLiteral(cursor, 0) ? withMacros(cursor, word) : word;
}
function sideBySide(cursor, first) {
    const tokens = [first];
    while (cursor.language.adjacentLiterals && isLiteral(cursor, 0)) {
        const next = peek(cursor);
        if (next === undefined)
            break;
        tokens.push(next);
        cursor.at++;
    }
    if (cursor.language.id === 'cpp')
        skipSuffix(cursor, tokens.at(-1) ?? first);
    return { kind: 'string', tokens, lead: NO_LEAD, start: first.start, end: tokens.at(-1)?.end ?? first.end };
}
function withMacros(cursor, first) {
    const operands = [first];
    for (let next = peek(cursor); next !== undefined && operands.length < MAXIMUM_MACROS; next = peek(cursor)) {
        const operand = isLiteral(cursor, 0) ? null : macro(cursor, next);
        if (operand !== null)
            operands.push(operand);
        else if (isLiteral(cursor, 0)) {
            cursor.at++;
            operands.push(sideBySide(cursor, next));
        }
        else
            break;
    }
    const last = operands.at(-1) ?? first;
    return operands.length === 1 ? first : { kind: 'operation', operands, operators: operands.slice(1).map(() => '+'), lead: NO_LEAD, start: first.start, end: last.end };
}
function macro(cursor, token) {
    if (token.kind !== 'word' || endsHere(cursor, token) || operatorWords.has(token.text))
        return null;
    const open = peek(cursor, 1);
    const takes = open?.text === '(' && open.start === token.end;
    const extent = takes ? extentAt(cursor.lexed, cursor.at + 1) : null;
    if (takes && extent?.closed !== true)
        return null;
    const behind = extent === null ? 1 : extent.end + 1 - cursor.at;
    const joins = isLiteral(cursor, behind) ? !takes || isMacro(token) : isMacro(token) && isEnd(cursor, behind);
    if (!joins)
        return null;
    cursor.at++;
    const word = { kind: 'word', text: token.text, lead: NO_LEAD, start: token.start, end: token.end };
    if (!takes)
        return word;
    const group = cursor.group(cursor);
    return { kind: 'call', of: word, group, lead: NO_LEAD, start: token.start, end: group.end };
}
const operatorWords = new Set(['and', 'or', 'xor', 'not', 'bitand', 'bitor', 'and_eq', 'or_eq', 'xor_eq', 'not_eq']);
const MAXIMUM_MACROS = 60;
function isMacro({ kind, text }) {
    return kind === 'word' && /^[A-Z_][A-Z]\w*$/.test(text);
}
function isLiteral(cursor, ahead) {
    const next = peek(cursor, ahead);
    return next?.kind === 'string' && !endsHere(cursor, next);
}
function isEnd(cursor, ahead) {
    const after = peek(cursor, ahead);
    return after === undefined || after.kind === 'close' || (after.kind === 'mark' && /^[,;]$/.test(after.text));
}
function skipSuffix(cursor, literal) {
    const next = peek(cursor);
    if (next?.kind === 'word' && next.start === literal.end && !isMacro(next))
        cursor.at++;
}

;// CONCATENATED MODULE: ./src/engine/text/tableCall.js

function tableCall(of, group) {
    const { start, end } = group;
    const table = { kind: 'group', group, lead: NO_LEAD, start, end };
    return { kind: 'call', of, group: { bracket: '(', items: [{ keys: [], mark: '', value: table, comma: false, start, end }], start, end }, lead: NO_LEAD, start: of.start, end };
}

;// CONCATENATED MODULE: ./src/engine/text/typeArguments.js


function skipTypesOfCall(cursor, node, token) {
    const { typeArguments } = cursor.language;
    if (typeArguments === '' || token.start !== node.end || (node.kind !== 'word' && node.kind !== 'member') || !typeArguments.startsWith(token.text))
        return false;
    const { at } = cursor;
    if (token.text === '::')
        cursor.at++;
    const first = peek(cursor);
    if (first !== undefined && skipTypeArguments(cursor, first, true))
        return true;
    cursor.at = at;
    return false;
}
const MAXIMUM_TYPE = 60;
function skipTypeArguments(cursor, first, ofCall = false) {
    if (first.text !== '<' && first.text !== '<>')
        return false;
    let depth = 0;
    for (let count = 0; count < MAXIMUM_TYPE; count++) {
        cursor.steps++;
        const token = peek(cursor, count);
        if (token === undefined || !isOfType(token, ofCall))
            return false;
        depth += token.text === '<' ? 1 : /^>+$/.test(token.text) ? -token.text.length : 0;
        if (depth > 0)
            continue;
        const next = peek(cursor, count + 1);
        if (depth < 0 || (next?.text !== '(' && (ofCall || next?.text !== '{')) || (ofCall && next.start !== token.end))
            return false;
        cursor.at += count + 1;
        return true;
    }
    return false;
}
function typesOfMethod(cursor, ahead) {
    if (peek(cursor, ahead)?.text !== '<')
        return 0;
    let depth = 0;
    for (let count = 0; count < MAXIMUM_TYPE; count++) {
        cursor.steps++;
        const token = peek(cursor, ahead + count);
        if (token === undefined || !isOfType(token, false))
            return 0;
        depth += token.text === '<' ? 1 : /^>+$/.test(token.text) ? -token.text.length : 0;
        if (depth <= 0)
            return depth === 0 && peek(cursor, ahead + count + 1)?.kind === 'word' && peek(cursor, ahead + count + 2)?.text === '(' ? count + 1 : 0;
    }
    return 0;
}
function isAssertion(cursor, ahead) {
    if (cursor.language.id !== 'javascript' || peek(cursor, ahead)?.text !== '<')
        return false;
    let at = ahead + 1;
    while (at - ahead < MAXIMUM_TYPE && /^[\w$.]+$/.test(peek(cursor, at)?.text ?? ''))
        at++;
    if (at === ahead + 1 || peek(cursor, at)?.text !== '>' || peek(cursor, at + 1)?.text !== '{')
        return false;
    const extent = extentAt(cursor.lexed, cursor.at + at + 1);
    return extent?.closed === true && cursor.lexed.tokens[extent.end + 1]?.text !== '<';
}
function isOfType({ kind, text }, ofCall) {
    if (kind === 'word' || (ofCall && kind === 'string'))
        return true;
    return (ofCall ? /^(?:[<>.,?[\]{}:;|&*]|>{2,3}|::)$/ : /^(?:[<>.,?[\]]|<>|>{2,3}|::)$/).test(text);
}

;// CONCATENATED MODULE: ./src/engine/text/parseOperand.js







const MAXIMUM_SUFFIXES = 200;
const MAXIMUM_LEAD = 12;
function parseOperand(cursor) {
    let lead = NO_LEAD;
    const first = peek(cursor);
    for (;;) {
        cursor.steps++;
        const token = peek(cursor);
        if (token === undefined || token.kind === 'close')
            return null;
        const cast = castLength(cursor, token, lead);
        if (cast > 0) {
            cursor.at += cast;
            continue;
        }
        if (token.kind === 'mark') {
            if (!prefixMarks.has(token.text) && !isImplicitMember(cursor, token) && !isMapMark(cursor, token))
                return null;
            lead = withLead(lead, token.text);
            cursor.at++;
            continue;
        }
        if (token.kind === 'word' && keywords.has(token.text) && isKeywordHere(cursor, token)) {
            lead = withLead(lead, token.text);
            cursor.at++;
            continue;
        }
        const node = withSuffixes(cursor, parsePrimary(cursor, token), lead);
        if (isBareCall(cursor, node, lead))
            return bareCall(cursor, node, lead);
        if (!isTypeInFront(cursor, node))
            return lead.length === 0 ? node : { ...node, lead, start: Math.min(first?.start ?? node.start, node.start) };
        if (isNameInFront(cursor, lead)) {
            skipType(cursor);
            return { ...node, lead };
        }
        lead = withLead(lead, textOf(node));
    }
}
const beforeList = new Set(['in', 'of', 'do', 'then', 'when', 'else', 'and', 'or', 'not', 'is', 'as', 'case', 'match', 'from', 'move']);
function isImplicitMember(cursor, token) {
    if (token.text !== '.' || cursor.language.id !== 'swift')
        return false;
    const next = peek(cursor, 1);
    return next?.kind === 'word' && next.start === token.end;
}
function isMapMark(cursor, token) {
    return token.text === '#' && cursor.language.pairs && peek(cursor, 1)?.text === '{';
}
function withLead(lead, text) {
    return lead.length < MAXIMUM_LEAD ? [...lead, text] : lead;
}
function isKeywordHere(cursor, token) {
    const next = peek(cursor, 1);
    if (next === undefined || next.fresh)
        return false;
    if (next.text === '(' && next.start === token.end)
        return control.has(token.text);
    if (next.kind === 'mark')
        return next.text === '<' ? token.text === 'return' && isAssertion(cursor, 1) : prefixMarks.has(next.text) && next.text !== '|';
    return next.kind !== 'close';
}
function parsePrimary(cursor, token) {
    const { start } = token;
    if (token.kind === 'open') {
        const group = cursor.group(cursor);
        return { kind: 'group', group, lead: NO_LEAD, start: group.start, end: group.end };
    }
    cursor.at++;
    if (token.kind === 'string') {
        return literalsFrom(cursor, token);
    }
    if (token.kind === 'regex')
        return { kind: 'regex', lead: NO_LEAD, start, end: token.end };
    const word = { kind: 'word', text: token.text, lead: NO_LEAD, start, end: token.end };
    return afterMacro(cursor, token, word);
}
function withSuffixes(cursor, primary, lead) {
    let node = primary;
    for (let count = 0; count < MAXIMUM_SUFFIXES; count++) {
        cursor.steps++;
        const token = peek(cursor);
        if (token === undefined)
            break;
        const next = suffix(cursor, node, token, lead);
        if (next === null)
            break;
        node = next;
    }
    return node;
}
function suffix(cursor, node, token, lead) {
    const { language } = cursor;
    if (token.kind === 'mark') {
        const name = peek(cursor, 1);
        if (token.text === '...' && language.id === 'go' && !token.fresh && (name === undefined || name.kind === 'close')) {
            cursor.at++;
            return { ...node, lead: withLead(node.lead, token.text), end: token.end };
        }
        if (token.text === '!' && name?.kind === 'open' && name.start === token.end && node.kind === 'word') {
            cursor.at++;
            return { kind: 'word', text: `${node.text}!`, lead: NO_LEAD, start: node.start, end: token.end };
        }
        if ((token.text === '!' || token.text === '?') && name?.kind === 'open' && name.start === token.end && token.start === node.end && node.kind === 'member' && language.imports === 'path' && language.newline === 'operator') {
            cursor.at++;
            return { ...node, name: node.name + token.text, end: token.end };
        }
        if (token.text === '!' && token.start === node.end && language.forgiving && (name === undefined || name.kind === 'close' || /^(?:\?\.|[.,;])$/.test(name.text))) {
            cursor.at++;
            return node;
        }
        if (language.handsFailuresOn && token.text === '?' && token.start === node.end) {
            cursor.at++;
            return node;
        }
        if (lead.includes('new') && token.start === node.end && skipTypeArguments(cursor, token))
            return node;
        if (skipTypesOfCall(cursor, node, token))
            return node;
        if (!language.memberMarks.includes(token.text) || endsHere(cursor, token) || name === undefined)
            return null;
        if (name.kind === 'open' && token.text === '?.') {
            cursor.at++;
            return node;
        }
        if (name.text === '*' && token.text === '.' && peek(cursor, 2)?.fresh !== false) {
            cursor.at += 2;
            return node;
        }
        const types = typesOfMethod(cursor, 1);
        const own = types === 0 ? name : (peek(cursor, 1 + types) ?? name);
        if (own.kind !== 'word' && own.kind !== 'number')
            return null;
        cursor.at += 2 + types;
        return { kind: 'member', of: node, name: own.text, lead: NO_LEAD, start: node.start, end: own.end };
    }
    if (token.kind === 'string' && !token.fresh && token.start === node.end && node.kind !== 'string' && token.literal?.rule.open === '`') {
        cursor.at++;
        const part = { kind: 'string', tokens: [token], lead: NO_LEAD, start: token.start, end: token.end };
        const item = { keys: [], mark: '', value: part, comma: false, start: token.start, end: token.end };
        return { kind: 'call', of: node, group: { bracket: '(', items: [item], start: token.start, end: token.end }, lead: NO_LEAD, start: node.start, end: token.end };
    }
    if (token.kind === 'word' && !token.fresh && (language.id === 'javascript' ? token.text === 'as' || token.text === 'satisfies' : language.id === 'vb' && token.text === 'As' && cursor.lexed.tokens[cursor.at + 1]?.text !== 'New')) {
        cursor.at++;
        skipType(cursor);
        return node;
    }
    if (token.kind !== 'open')
        return null;
    if (token.text === '{') {
        const below = token.fresh && !(language.id === 'csharp' && lead.includes('new'));
        if (!language.braceSuffix || below || node.kind === 'string' || (node.kind === 'word' && lead.includes('return') && language.id !== 'go'))
            return null;
        const group = cursor.group(cursor);
        if (language.id === 'lua')
            return tableCall(node, group);
        return { kind: 'braced', of: node, group, lead: NO_LEAD, start: node.start, end: group.end };
    }
    if (token.fresh && (cursor.bracket === '' || cursor.bracket === '{') && language.newline !== 'blank')
        return null;
    if (node.kind === 'braced' || (node.kind === 'string' && token.text === '('))
        return null;
    if (token.text === '[' && token.start > node.end && node.kind === 'word' && beforeList.has(node.text))
        return null;
    const group = cursor.group(cursor);
    if (language.id === 'php' && token.text === '(' && node.kind === 'word' && /^array$/i.test(node.text))
        return { kind: 'group', group: { ...group, bracket: '[' }, lead: node.lead, start: node.start, end: group.end };
    const calls = token.text === '(' || (node.kind === 'word' && node.text.endsWith('!'));
    return { kind: calls ? 'call' : 'index', of: node, group, lead: NO_LEAD, start: node.start, end: group.end };
}
function isTypeInFront(cursor, node) {
    const token = peek(cursor);
    if (token === undefined || token.fresh || node.kind === 'string' || node.kind === 'regex' || node.kind === 'braced' || node.kind === 'call')
        return false;
    if (node.kind === 'group' && (node.group.bracket !== '[' || node.group.items.some(({ value }) => value !== null && value.kind !== 'word')))
        return false;
    if (token.kind === 'word')
        return !Object.hasOwn(cursor.language.operatorWords, token.text) && !standsBehind(cursor, token);
    return (token.kind === 'string' || (token.kind === 'mark' && token.text === '...')) && node.kind !== 'group';
}
function standsBehind({ language, lexed, at, end }, { kind, text }) {
    return kind === 'word' && (text === 'switch' || text === 'with') && language.id === 'csharp' && at + 1 < end && lexed.tokens[at + 1]?.text === '{';
}
function isBareCall({ language, lexed, at, end, inBareCall }, node, lead) {
    const next = at < end ? lexed.tokens[at] : undefined;
    if (!language.bareCalls || inBareCall || (node.kind !== 'word' && node.kind !== 'member') || lead.length > 0 || next === undefined || next.fresh || next.start === node.end)
        return false;
    if (next.kind === 'word')
        return next.text !== 'do' && next.text !== 'then' && !Object.hasOwn(language.operatorWords, next.text);
    return next.kind === 'string' || next.kind === 'number' || next.text === '%{';
}
function bareCall(cursor, of, lead) {
    const start = peek(cursor)?.start ?? of.end;
    const items = [];
    cursor.inBareCall = true;
    while (items.length < MAXIMUM_SUFFIXES) {
        const item = cursor.item(cursor);
        if (item === null)
            break;
        items.push(item);
        if (peek(cursor)?.text !== ',')
            break;
        cursor.at++;
    }
    cursor.inBareCall = false;
    const end = items.at(-1)?.end ?? of.end;
    return { kind: 'call', of, group: { bracket: '(', items, start, end }, lead, start: of.start, end };
}
function isNameInFront(cursor, lead) {
    return cursor.language.nameFirst && (lead.includes('var') || lead.includes('const'));
}
function skipType(cursor) {
    for (let count = 0; count < 40; count++) {
        const token = peek(cursor);
        if (token === undefined || token.fresh || token.kind === 'string' || token.text === '{' || token.text === '(')
            return;
        if (token.kind === 'mark' && token.text !== '.' && token.text !== '*' && token.text !== '|')
            return;
        cursor.at++;
    }
}
function textOf(node) {
    if (node.kind === 'word')
        return node.text;
    if (node.kind === 'member')
        return node.name;
    return '';
}

;// CONCATENATED MODULE: ./src/engine/text/parseExpression.js




const HIGHEST_LEVEL = 6;
const JOIN_LEVEL = 5;
const MAXIMUM_OPERANDS = 20_000;
function parseExpression(cursor) {
    return parseLevel(cursor, 0);
}
function parseLevel(cursor, lowest) {
    let node = parseOperand(cursor);
    if (node === null)
        return null;
    for (let level = nextLevel(cursor, HIGHEST_LEVEL); level >= lowest; level = nextLevel(cursor, level - 1))
        node = parseOperators(cursor, level, node);
    return node;
}
function nextLevel(cursor, highest) {
    cursor.steps++;
    const token = peek(cursor);
    if (token === undefined || endsHere(cursor, token))
        return -1;
    const level = levelOf(token, cursor);
    return level <= highest ? level : -1;
}
function parseOperators(cursor, level, first) {
    const operands = [first];
    const operators = [];
    let questions = 0;
    while (operands.length < MAXIMUM_OPERANDS) {
        cursor.steps++;
        const token = peek(cursor);
        if (token === undefined || endsHere(cursor, token))
            break;
        const closesTernary = level === 0 && token.text === ':' && questions > 0;
        if (!closesTernary && levelOf(token, cursor) !== level)
            break;
        if (token.text === '?')
            questions++;
        if (closesTernary)
            questions--;
        cursor.at++;
        if (token.kind === 'word' && peek(cursor)?.text === 'not')
            cursor.at++;
        const next = parseLevel(cursor, level + 1);
        operators.push(token.text);
        if (next === null)
            break;
        operands.push(next);
    }
    const end = cursor.lexed.tokens[cursor.at - 1]?.end ?? first.end;
    return { kind: 'operation', operands: fitted(operands), operators: fitted(operators), lead: NO_LEAD, start: first.start, end };
}
function levelOf(token, cursor) {
    const { language } = cursor;
    if (standsBehind(cursor, token))
        return HIGHEST_LEVEL;
    if (token.kind === 'word')
        return Object.hasOwn(language.operatorWords, token.text) ? (language.operatorWords[token.text] ?? -1) : -1;
    if (token.kind !== 'mark' || language.keyMarks.includes(token.text) || language.endMarks.includes(token.text))
        return -1;
    if (token.text === '++' && language.joinMarks.includes('++'))
        return JOIN_LEVEL;
    return Object.hasOwn(operatorLevels, token.text) ? (operatorLevels[token.text] ?? -1) : -1;
}

;// CONCATENATED MODULE: ./src/engine/text/parse.js




function parse(lexed, language, isDull = () => false) {
    const cursor = { lexed, language, at: 0, end: lexed.tokens.length, bracket: '', depth: 0, steps: 0, tooDeep: false, inBareCall: false, isDull, group: parseGroup, item: parseItem };
    const items = parseItems(cursor);
    const root = { bracket: '', items, start: 0, end: lexed.tokens.at(-1)?.end ?? 0 };
    return { root, steps: cursor.steps, incomplete: cursor.tooDeep ? 'brackets are nested too deeply' : null };
}
function parseGroup(cursor) {
    const { lexed } = cursor;
    const opening = lexed.tokens[cursor.at];
    const extent = extentAt(lexed, cursor.at) ?? { end: cursor.at + 1, closed: false };
    const bracket = opening?.text === '(' || opening?.text === '[' ? opening.text : '{';
    const outer = { end: cursor.end, bracket: cursor.bracket };
    const last = lexed.tokens[extent.closed ? extent.end : extent.end - 1];
    let items = [];
    if (extent.end - cursor.at > DULL_LENGTH && cursor.isDull(opening?.start ?? 0, last?.end ?? 0))
        items = [unreadItem(opening, last)];
    else if (cursor.depth >= cursor_MAXIMUM_DEPTH)
        cursor.tooDeep = true;
    else {
        cursor.at++;
        cursor.depth++;
        cursor.end = extent.end;
        cursor.bracket = bracket;
        const { inBareCall } = cursor;
        cursor.inBareCall = false;
        items = parseItems(cursor);
        cursor.inBareCall = inBareCall;
        cursor.depth--;
        cursor.end = outer.end;
        cursor.bracket = outer.bracket;
    }
    cursor.at = extent.closed ? extent.end + 1 : extent.end;
    return { bracket, items, start: opening?.start ?? 0, end: last?.end ?? opening?.end ?? 0 };
}
const DULL_LENGTH = 80;
function unreadItem(opening, last) {
    const [start, end] = [opening?.start ?? 0, last?.end ?? 0];
    return { keys: NO_KEYS, mark: '', value: { kind: 'regex', lead: NO_LEAD, start, end }, comma: false, start, end };
}
function parseItems(cursor) {
    const items = [];
    let waiting = [];
    while (cursor.at < cursor.end) {
        cursor.steps++;
        const before = cursor.at;
        const item = parseItem(cursor);
        if (item !== null) {
            const statement = cursor.bracket === '' || cursor.bracket === '{';
            if (statement && item.comma && item.keys.length === 0 && item.value !== null && isName(item.value))
                waiting.push(item.value);
            else if (waiting.length > 0 && (item.mark === '=' || item.mark === ':=')) {
                items.splice(items.length - waiting.length, waiting.length);
                items.push({ ...item, keys: [...waiting, ...item.keys], start: waiting[0]?.start ?? item.start });
                waiting = [];
                continue;
            }
            else
                waiting = [];
            items.push(item);
        }
        if (cursor.at === before)
            cursor.at++;
    }
    return fitted(items);
}
function isName({ kind }) {
    return kind === 'word' || kind === 'member' || kind === 'index';
}
const assigning = new Set(['=', ':=', '+=', '||=', '??=', '.=', '&=', '|=', '&&=', '//=']);
function parseItem(cursor) {
    const first = peek(cursor);
    if (first === undefined)
        return null;
    if (first.text === ',' || first.text === ';') {
        cursor.at++;
        return null;
    }
    const parts = [];
    const marks = [];
    for (;;) {
        const part = parseExpression(cursor);
        if (part !== null)
            parts.push(part);
        else if (marks.length === 0)
            break;
        const mark = peek(cursor);
        if (mark === undefined || mark.kind !== 'mark' || parts.length !== marks.length + 1 || marks.length > 20)
            break;
        if (!cursor.language.keyMarks.includes(mark.text) && !assigning.has(mark.text))
            break;
        marks.push(mark.text);
        cursor.at++;
        if (endsBlockHead(cursor, mark.text, parts))
            break;
    }
    const separator = cursor.lexed.tokens[cursor.at];
    const comma = cursor.at < cursor.end && separator?.text === ',';
    const end = cursor.lexed.tokens[cursor.at - 1]?.end ?? first.end;
    return itemOf(parts, marks, comma, first.start, end);
}
function endsBlockHead(cursor, mark, parts) {
    if (mark !== ':')
        return false;
    const next = peek(cursor);
    if (next === undefined)
        return true;
    const head = parts[0];
    if (head?.lead.includes('case') === true || (head?.kind === 'word' && head.text === 'default' && next.fresh))
        return true;
    return cursor.bracket === '' && cursor.language.newline === 'ends' && next.fresh;
}
function itemOf(parts, marks, comma, start, end) {
    const first = parts[0];
    if (first === undefined)
        return null;
    const last = parts.at(-1);
    if (marks.length === 0 || last === undefined)
        return { keys: NO_KEYS, mark: '', value: first, comma, start, end };
    if (parts.length <= marks.length)
        return { keys: [first], mark: marks[0] ?? '', value: null, comma, start, end };
    const typed = marks.length > 1 && !assigning.has(marks[0] ?? '');
    const type = typed ? parts[1] : undefined;
    const item = { keys: typed ? [first] : parts.slice(0, -1), mark: typed ? '=' : (marks[0] ?? ''), value: last, comma, start, end };
    return type === undefined ? item : { ...item, type };
}
const NO_KEYS = [];

;// CONCATENATED MODULE: ./src/engine/text/templateTags.js
const longest = 500;
const most = 20_000;
const notations = new Map([
    ['{{', { closing: '}}', puts: /^[-~]?\s{0,100}(?![\s~-]|\/\*|!|(?:if|else|end|with|range|define|block)\b|\$\w{1,60}\s{0,3}:?=|[#/^])/ }],
    ['{%', { closing: '%}', puts: /^(?!)/ }],
    ['{#', { closing: '#}', puts: /^(?!)/ }],
    ['<%', { closing: '%>', puts: /^[=-]/ }],
]);
function templateTags(text, notation) {
    const tags = new Map();
    const closings = new Map();
    const closingFrom = (closing, from) => {
        const known = closings.get(closing) ?? -1;
        if (known >= from)
            return known;
        const found = text.indexOf(closing, from);
        closings.set(closing, found === -1 ? Infinity : found);
        return found === -1 ? Infinity : found;
    };
    const beginnings = /\{[{%#]|<%/g;
    for (;;) {
        const match = beginnings.exec(text);
        if (match === null || tags.size >= most)
            return tags;
        const found = notation.includes(match[0]) ? notations.get(match[0]) : undefined;
        const from = match.index + 2;
        const to = found === undefined ? Infinity : closingFrom(found.closing, from);
        if (found === undefined || to - from > longest)
            continue;
        tags.set(match.index, { start: match.index, end: to + 2, ...partsOf(text, from, to, found.puts) });
        beginnings.lastIndex = to + 2;
    }
}
function partsOf(text, from, to, puts) {
    const inside = text.slice(from, to);
    const start = from + (/^[-~=]{0,2}\s*/.exec(inside)?.[0].length ?? 0);
    const end = from + (/^[^]*[^\s~-]/.exec(inside)?.[0].length ?? 0);
    return { expression: { start, end: Math.max(start, end) }, puts: puts.test(inside) };
}
function componentTags(text) {
    const tags = new Map();
    for (const { index, 0: { length } } of text.matchAll(/^[ \t]{0,20}<\/?(?:script|template|style)\b[^<>]{0,300}>|<\/script>/gim)) {
        const start = index + (/^[ \t]{0,20}/.exec(text.slice(index, index + 20))?.[0].length ?? 0);
        tags.set(start, { start, end: index + length, expression: { start, end: start }, puts: false, ends: true });
        if (tags.size >= most)
            break;
    }
    return tags;
}

;// CONCATENATED MODULE: ./src/engine/formats/format.js
const MOST_CANDIDATES = 2_000;

;// CONCATENATED MODULE: ./src/engine/formats/budget.js

const tooMuch = { incomplete: 'more places or settings than can be read in one file' };
function newBudget() {
    return { left: MOST_CANDIDATES, unreadFrom: null };
}
function isSpent(budget, start) {
    if (budget.left > 0)
        return false;
    budget.unreadFrom = Math.min(budget.unreadFrom ?? start, start);
    return true;
}
function firstUnread(readings) {
    const places = readings.flatMap(({ unreadFrom }) => unreadFrom ?? []);
    return places.length === 0 ? null : places.reduce((first, place) => Math.min(first, place));
}

;// CONCATENATED MODULE: ./src/engine/formats/relevant.js




const MOST_SIGNS = 16_000;
const LARGE = 65_536;
const HUGE = 200_000;
const FAR = 16_384;
const SHORTEST = 4096;
function signsOf(text, vocabulary) {
    return text.length < LARGE ? null : signsIn(text, vocabulary);
}
function readUpToSigns(source, vocabulary, read) {
    const signs = signsOf(source.text, vocabulary);
    const end = signs?.[MOST_SIGNS];
    if (end === undefined)
        return read(source, signs);
    const reading = read({ ...source, text: source.text.slice(0, end) }, signs);
    return { ...reading, unreadFrom: firstUnread([reading, { unreadFrom: end }]) };
}
function dullParts(signs) {
    return (start, end) => {
        const next = signs[(0,partition/* countBefore */.t)(signs, (sign) => sign <= start)];
        return next === undefined || next > end;
    };
}
function farParts(text, vocabulary, signs = null) {
    if (text.length < HUGE)
        return [];
    const parts = [];
    let from = 0;
    for (const sign of Int32Array.from([...(signs ?? signsIn(text, vocabulary)), ...importsIn(text), text.length + FAR]).sort()) {
        if (sign - FAR - from > SHORTEST + FAR)
            parts.push({ start: from + FAR, end: Math.min(text.length, sign - FAR) });
        from = sign;
    }
    return parts;
}
function nearLines(text, vocabulary) {
    const whole = (0,mappedText/* plainText */.wh)(text);
    const kept = [];
    let from = 0;
    for (const part of farParts(text, vocabulary)) {
        const start = text.indexOf('\n', part.start) + 1;
        const end = text.lastIndexOf('\n', part.end - 1) + 1;
        if (start === 0 || end <= start)
            continue;
        kept.push((0,mappedText/* sliceText */.S$)(whole, from, start));
        const heading = text.lastIndexOf('\n[', end - 2) + 1;
        if (heading >= start)
            kept.push((0,mappedText/* sliceText */.S$)(whole, heading, text.indexOf('\n', heading) + 1));
        from = end;
    }
    return kept.length === 0 ? whole : (0,mappedText/* joinTexts */.B5)([...kept, (0,mappedText/* sliceText */.S$)(whole, from, text.length)]);
}
function importsIn(text) {
    return [...text.matchAll(/^[ \t]{0,20}(?:import|from|use|using|extern|include|#include|require|library)\b|\b(?:require|require_once|import_module|__import__)\s{0,3}\(|\b(?:from|import)\s{0,3}["'({]/gm)].map(({ index }) => index);
}

;// CONCATENATED MODULE: ./src/engine/formats/templateNames.js
const templateEndings = /(?:\.(?:j2|jinja2?|erb|epp|ejs|njk|liquid|tpl|tmpl|tftpl|gotmpl|template|mustache|hbs|dist|example|sample|default|defaults|in|bak|orig|old|local|ext)){1,3}$/i;
function tagsOfName(path) {
    const endings = (templateEndings.exec(path)?.[0] ?? '').toLowerCase().split('.');
    return engines.flatMap(([names, tags]) => (names.some((name) => endings.includes(name)) ? tags : []));
}
const engines = [
    [['j2', 'jinja', 'jinja2', 'njk', 'liquid'], ['{{', '{%', '{#']],
    [['tpl', 'tmpl', 'gotmpl', 'template', 'mustache', 'hbs'], ['{{']],
    [['erb', 'epp', 'ejs', 'template'], ['<%']],
];

;// CONCATENATED MODULE: ./src/engine/formats/code/aliases.js
const MAXIMUM_ALIASES = 200;
const LONGEST_IMPORT = 400;
function withoutAliases(lexed, source, { id }, { callees }) {
    const aliases = id === 'go' ? ofGo(lexed.tokens, source) : importing.has(id) ? named(lexed.tokens, id) : new Map();
    const names = aliases.size === 0 ? null : namesIn(callees);
    for (const [alias, { name, module }] of aliases)
        if (names?.any.has(name) !== true || (module ? names.first : callees).has(alias))
            aliases.delete(alias);
    if (id === 'javascript')
        for (const [name, alias] of mainNames(lexed.tokens, source, callees))
            aliases.set(name, alias);
    if (id === 'python' || id === 'javascript')
        for (const [name, alias] of bareNames(lexed.tokens, source, callees))
            if (!callees.has(aliases.get(name)?.name ?? ''))
                aliases.set(name, alias);
    if (aliases.size === 0)
        return lexed;
    return { ...lexed, tokens: lexed.tokens.map((token, at) => renamed(lexed.tokens, aliases, token, at)) };
}
const known = new WeakMap();
function namesIn(callees) {
    const before = known.get(callees);
    if (before !== undefined)
        return before;
    const steps = [...callees].map((callee) => callee.split(/[.\\]|::/));
    const names = { any: new Set(steps.flat()), first: new Set(steps.flatMap(([first = '', second]) => (second === undefined ? [] : [first]))) };
    known.set(callees, names);
    return names;
}
const importing = new Set(['python', 'javascript', 'rust', 'php', 'scala', 'kotlin']);
const behindMembers = new Set(['.', '->', '::', '?.', '?->']);
const behindNames = new Set(['(', '.', '<', '::', '?.']);
function renamed(tokens, aliases, token, at) {
    const alias = token.kind === 'word' ? aliases.get(token.text) : undefined;
    if (alias === undefined || behindMembers.has(tokens[at - 1]?.text ?? ''))
        return token;
    const next = tokens[at + 1]?.text ?? '';
    return (alias.module ? next === '.' : behindNames.has(next)) ? { ...token, text: alias.name } : token;
}
function ofGo(tokens, source) {
    const aliases = new Map();
    const first = tokens.findIndex(({ kind, fresh, text }) => kind === 'word' && fresh && text === 'import');
    for (let at = first; first !== -1 && at < tokens.length && at - first < LONGEST_IMPORT && aliases.size < MAXIMUM_ALIASES; at++) {
        const [token, path] = [tokens[at], tokens[at + 1]];
        if (token?.kind === 'word' && /^(?:func|type|var|const)$/.test(token.text) && token.fresh)
            break;
        if (token?.kind !== 'word' || token.text === 'import' || token.text === '_' || path?.kind !== 'string' || path.literal === null)
            continue;
        const name = packageOf(source.slice(path.literal.from, Math.min(path.literal.to, path.literal.from + 200)));
        if (name !== null && name !== token.text)
            aliases.set(token.text, { name, module: true });
    }
    return aliases;
}
function packageOf(path) {
    const last = path.replace(/\/v\d{1,3}$/, '').split('/').at(-1) ?? '';
    const name = last.replace(/\.v\d{1,3}$/, '').replace(/^go-/, '').replace(/[-.]go$/, '').replace(/(?<=[a-z])\d{2,4}$/, '');
    return /^[a-z]\w{0,60}$/.test(name) ? name : null;
}
function named(tokens, id) {
    const aliases = new Map();
    let left = 0;
    let whole = false;
    for (let at = 0; at < tokens.length && aliases.size < MAXIMUM_ALIASES; at++) {
        const token = tokens[at];
        if (token === undefined)
            break;
        if (token.fresh && /^(?:import|from|use)$/.test(token.text)) {
            left = LONGEST_IMPORT;
            whole = token.text === 'import' && id === 'python';
        }
        else if (token.text === ';' || token.kind === 'string' || (id === 'python' && token.fresh && tokens[at - 1]?.text !== ',' && tokens[at - 1]?.text !== '('))
            left = 0;
        if (id === 'javascript' && token.text === 'require' && tokens[at - 1]?.text === '=' && tokens[at - 2]?.text === '}')
            unpacked(tokens, at - 3, aliases);
        if (left-- <= 0 || token.kind !== 'word' || token.text !== 'as')
            continue;
        const [from, to] = [tokens[at - 1], tokens[at + 1]];
        const isWord = from?.kind === 'word' && to?.kind === 'word' && from.text !== to.text && from.text !== 'default';
        if (isWord && !(whole && tokens[at - 2]?.text === '.'))
            aliases.set(to.text, { name: from.text, module: whole });
    }
    return aliases;
}
function unpacked(tokens, from, aliases) {
    for (let at = from; at > 1 && from - at < LONGEST_IMPORT && tokens[at]?.text !== '{'; at--) {
        const [name, mark, alias] = [tokens[at - 2], tokens[at - 1], tokens[at]];
        if (name?.kind === 'word' && mark?.text === ':' && alias?.kind === 'word' && name.text !== alias.text)
            aliases.set(alias.text, { name: name.text, module: false });
    }
}
const mainExports = new Map([
    ...['ioredis', 'iovalkey'].map((module) => [module, { name: 'Redis', also: ['Redis'] }]),
    ['postgres', { name: 'postgres', also: [] }],
    ['knex', { name: 'knex', also: ['knex', 'Knex'] }],
    ['amqplib', { name: 'amqplib', also: [] }],
]);
function mainNames(tokens, source, callees) {
    const found = new Map();
    const put = (own, name) => own !== name && found.set(own, { name, module: false });
    for (let at = 1; at < tokens.length && found.size < MAXIMUM_ALIASES; at++) {
        const token = tokens[at];
        if (token?.kind !== 'word' || (token.text !== 'from' && token.text !== 'require'))
            continue;
        const { module, names } = importAt(tokens, source, at);
        const main = mainExports.get(module.replace(/\/.*/, ''));
        if (main === undefined)
            continue;
        const own = beforeNames(tokens, tokens[at - 1]?.text === '=' ? at - 2 : at - 1);
        if (own !== null)
            put(own, main.name);
        for (const each of names) {
            if (each.name === 'default' || main.also.includes(each.name))
                put(each.own, main.name);
            else if (callees.has(`${main.name}.${each.name}`))
                put(each.own, `${main.name}.${each.name}`);
        }
    }
    return found;
}
function beforeNames(tokens, end) {
    let at = end;
    if (tokens[at]?.text === '}') {
        while (at >= 0 && end - at < LONGEST_IMPORT && tokens[at]?.text !== '{')
            at--;
        if (tokens[at - 1]?.text !== ',')
            return null;
        at -= 2;
    }
    const token = tokens[at];
    return token?.kind === 'word' && token.text !== 'import' ? token.text : null;
}
function bareNames(tokens, source, callees) {
    const found = new Map();
    for (let at = 0; at < tokens.length && found.size < MAXIMUM_ALIASES; at++) {
        const token = tokens[at];
        if (token?.kind !== 'word' || (token.text !== 'from' && token.text !== 'require'))
            continue;
        const { module, names } = importAt(tokens, source, at);
        for (const { name, own } of names) {
            const callee = callees.has(name) ? undefined : qualifiers(module).map((each) => `${each}.${name}`).find((each) => callees.has(each));
            if (callee !== undefined)
                found.set(own, { name: callee, module: false });
        }
    }
    return found;
}
function importAt(tokens, source, at) {
    const opens = tokens[at + 1]?.text === '(' ? at + 2 : at + 1;
    const literal = tokens[opens]?.kind === 'string' ? tokens[opens].literal : null;
    if (literal !== null) {
        const close = tokens[at - 1]?.text === '=' ? at - 2 : at - 1;
        return { module: source.slice(literal.from, Math.min(literal.to, literal.from + 200)), names: wordsBack(tokens, close) };
    }
    if (tokens[at]?.fresh !== true)
        return { module: '', names: [] };
    const word = tokens.slice(at, at + LONGEST_MODULE).findIndex(({ text }) => text === 'import');
    if (word === -1)
        return { module: '', names: [] };
    const names = [];
    for (let i = at + word + 1, open = false; i < tokens.length && i - at < LONGEST_IMPORT; i++) {
        const token = tokens[i];
        if (token === undefined || (token.fresh && !open) || token.kind === 'close')
            break;
        open ||= token.text === '(';
        if (token.kind !== 'word' || token.text === 'as' || tokens[i - 1]?.text === 'as')
            continue;
        const renamedTo = tokens[i + 1]?.text === 'as' ? tokens[i + 2] : undefined;
        names.push({ name: token.text, own: renamedTo?.kind === 'word' ? renamedTo.text : token.text });
    }
    return { module: tokens.slice(at + 1, at + word).map(({ text }) => text).join(''), names };
}
const LONGEST_MODULE = 24;
function wordsBack(tokens, close) {
    const names = [];
    if (tokens[close]?.text !== '}')
        return names;
    for (let at = close - 1; at >= 0 && close - at < LONGEST_IMPORT && tokens[at]?.text !== '{'; at--) {
        const [from, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
        if (token?.kind !== 'word' || /^(?:as|:)$/.test(token.text) || /^(?:as|:)$/.test(tokens[at + 1]?.text ?? ''))
            continue;
        names.push({ name: /^(?:as|:)$/.test(mark?.text ?? '') ? (from?.text ?? '') : token.text, own: token.text });
    }
    return names;
}
function qualifiers(module) {
    const steps = module.split(/[./]/).map((step) => step.replace(/^@|-io$/g, ''));
    return [module, ...steps.slice(1).map((_, index) => steps.slice(index + 1).join('.')), ...steps].filter((each) => each !== '');
}

;// CONCATENATED MODULE: ./src/engine/text/decode.js

const LONGEST_EXPRESSION = 200;
function decodeLiteral(source, token, fallbackOf) {
    const { literal } = token;
    if (literal === null)
        return { text: '', pieces: [] };
    const built = { text: '', pieces: [] };
    let at = indentEnd(source, literal);
    for (const hole of literal.holes) {
        decodeRun(built, source, at, hole.start, literal);
        const expression = foldBlanks(source.slice(hole.expression.start, hole.expression.end));
        built.pieces.push({ kind: 'hole', at: built.text.length, length: 1, start: hole.start, end: hole.end, expression, fallback: fallbackOf(expression, hole.tag === true) });
        built.text += mappedText/* HOLE */.vs;
        at = hole.end;
    }
    decodeRun(built, source, at, literal.to, literal);
    return built;
}
function foldBlanks(text, longest = LONGEST_EXPRESSION) {
    return text.slice(0, 2 * longest).trim().replace(/\s+/g, ' ').slice(0, longest);
}
function decodeRun(built, source, from, to, { rule }) {
    const special = specialOf(rule.escapes, rule.holes.some((hole) => hole.kind === 'braces' && hole.doubled), rule.close === "'");
    const run = source.slice(from, to);
    let kept = from;
    while (kept < to) {
        const found = special === null ? to : from + nextSpecial(special, run, kept - from);
        if (found > kept)
            append(built, source.slice(kept, found), kept, found, true);
        if (found >= to)
            return;
        const { text, length } = undo(source, found, to, rule.unindents === true);
        const end = Math.min(to, found + length);
        if (text !== '')
            append(built, text, found, end, text === source.slice(found, end));
        kept = end;
    }
}
function specialOf(escapes, doubledBraces, single) {
    if (escapes === 'backslash')
        return doubledBraces ? /\\|\{\{|\}\}|\r\n/g : /\\|\r\n/g;
    if (escapes === 'quote')
        return /\\(?=[\\'])/g;
    if (escapes === 'backtick')
        return /`/g;
    if (escapes === 'doubled')
        return doubledBraces ? /""|\{\{|\}\}/g : single ? /''/g : /""/g;
    return doubledBraces ? /\{\{|\}\}/g : null;
}
function nextSpecial(special, run, from) {
    special.lastIndex = from;
    return special.exec(run)?.index ?? run.length;
}
const simple = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', s: ' ' };
function undo(source, at, to, unindents) {
    const char = source.charAt(at);
    if (char === '`')
        return { text: source.charAt(at + 1) === 'n' ? '\n' : source.charAt(at + 1), length: 2 };
    if (char === '\r')
        return { text: '\n', length: 2 };
    if (char !== '\\')
        return { text: char, length: 2 };
    const next = source.charAt(at + 1);
    if (at + 1 >= to)
        return { text: '\\', length: 1 };
    if (next === '\n' || next === '\r') {
        const length = next === '\r' && source[at + 2] === '\n' ? 3 : 2;
        return { text: '', length: length + (unindents ? indentAt(source, at + length) : 0) };
    }
    const coded = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([0-3]?[0-7]{2}))/.exec(source.slice(at, Math.min(to, at + 12)));
    const code = coded === null ? undefined : (coded[1] ?? coded[2] ?? coded[3] ?? coded[4]);
    if (coded?.[5] !== undefined)
        return { text: fromCode(Number.parseInt(coded[5], 8)), length: coded[0].length };
    if (coded !== null && code !== undefined)
        return { text: fromCode(Number.parseInt(code, 16)), length: coded[0].length };
    const known = Object.hasOwn(simple, next) ? simple[next] : undefined;
    return { text: known ?? next, length: 2 };
}
function indentAt(source, at) {
    return /^[ \t]{0,400}/.exec(source.slice(at, at + 400))?.[0].length ?? 0;
}
function fromCode(code) {
    const text = code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    return text === mappedText/* HOLE */.vs ? '\uFFFD' : text;
}
function append(built, text, start, end, verbatim) {
    if (verbatim) {
        for (const piece of (0,mappedText/* plainText */.wh)(text, start).pieces)
            built.pieces.push({ ...piece, at: built.text.length });
        built.text += text.replaceAll(mappedText/* HOLE */.vs, '\uFFFD');
        return;
    }
    built.pieces.push({ kind: 'literal', at: built.text.length, length: text.length, start, end, verbatim });
    built.text += text;
}
function indentEnd(source, { from, rule }) {
    if (rule.close !== '"""')
        return from;
    const lineBreak = /^[ \t]{0,20}\r?\n[ \t]{0,200}/.exec(source.slice(from, from + 224));
    return lineBreak === null ? from : from + lineBreak[0].length;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/path.js

const LONGEST_NAME = 200;
function pathOf(node, source) {
    switch (node.kind) {
        case 'word':
            return /^\d/.test(node.text) ? null : [node.text];
        case 'member': {
            const path = pathOf(node.of, source);
            if (path === null)
                return null;
            return node.of.kind === 'index' ? [...path, node.name] : [...path.slice(0, -1), `${path.at(-1) ?? ''}.${node.name}`];
        }
        case 'index': {
            const path = pathOf(node.of, source);
            const key = onlyKey(node.group.items, source);
            return path === null || key === null ? null : [...path, key];
        }
        case 'call': {
            const reader = calleeOf(node.of);
            const key = onlyKey(node.group.items.slice(0, 1), source);
            if (key === null)
                return null;
            if (reader === 'os.getenv')
                return ['os.environ', key];
            if (node.of.kind !== 'member' || node.of.name !== 'get')
                return null;
            const path = pathOf(node.of.of, source);
            return path === null ? null : [...path, key];
        }
        default:
            return null;
    }
}
function canonical(path) {
    return path.join('.').replace(/^(?:self|this|cls|\$this|exports|module\.exports)\./, '');
}
function resultName(node) {
    if (node.kind !== 'call' || !(node.of.kind === 'word' || (node.of.kind === 'member' && node.of.of.kind === 'word' && /^(?:self|this|cls|static|\$this)$/.test(node.of.of.text))))
        return null;
    return `${node.of.kind === 'word' ? node.of.text : node.of.name}()`;
}
function nameOf(node, source) {
    const path = pathOf(node, source);
    return path === null ? resultName(node) : canonical(path);
}
function calleeOf(node) {
    return calleeSteps(node, 0).slice(0, LONGEST_NAME);
}
function calleeSteps(node, depth) {
    if (depth > 8)
        return '';
    switch (node.kind) {
        case 'word':
            return node.text;
        case 'member': {
            const of = calleeSteps(node.of, depth + 1);
            return of === '' ? node.name : `${of}.${node.name}`;
        }
        case 'call':
            return `${calleeSteps(node.of, depth + 1)}()`;
        case 'index':
            return calleeSteps(node.of, depth + 1);
        case 'group': {
            const [only, ...others] = node.group.bracket === '(' ? node.group.items : [];
            return only?.value === null || only === undefined || only.keys.length > 0 || others.length > 0 || !['word', 'member', 'braced'].includes(only.value.kind) ? '' : calleeSteps(only.value, depth + 1);
        }
        case 'braced': {
            const type = node.of.kind === 'member' ? calleeSteps(node.of, depth + 1) : '';
            return /^[a-z]\w{0,40}\.[A-Z]\w{0,60}$/.test(type) ? type : '';
        }
        default:
            return '';
    }
}
function lastStep(callee) {
    return callee.slice(callee.lastIndexOf('.') + 1);
}
function keyName(key, source) {
    if (key === undefined)
        return null;
    if (key.kind === 'string')
        return staticText(key, source);
    if (key.kind === 'word')
        return key.text;
    if (key.kind === 'member')
        return pathOf(key, source)?.join('.') ?? null;
    if (key.kind === 'group' && key.group.bracket === '[')
        return onlyKey(key.group.items, source);
    return null;
}
function onlyKey(items, source) {
    const value = items.length === 1 ? items[0]?.value : undefined;
    if (value === null || value === undefined || (items[0]?.keys.length ?? 0) > 0)
        return null;
    if (value.kind === 'string')
        return staticText(value, source);
    if (value.kind === 'member' && value.end - value.start < LONGEST_NAME && attributeOfPdo.test(source.slice(value.start, value.end)))
        return value.name;
    return value.kind === 'word' ? value.text : null;
}
const attributeOfPdo = /^\\?(?:PDO|Pdo\\\w{1,20})::[A-Z_]{1,80}$/;
function staticText(node, source) {
    const [token] = node.tokens;
    if (token === undefined || node.tokens.length > 1 || node.end - node.start > LONGEST_NAME || (token.literal?.holes.length ?? 0) > 0)
        return null;
    return decodeLiteral(source, token, () => null).text;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/copies.js

const sameObject = ['freeze', 'deepFreeze', 'seal', 'preventExtensions', 'structuredClone', 'cloneDeep', 'deepcopy', 'MappingProxyType'];
const copyMakers = [...sameObject, 'dict', 'OrderedDict'];
function handsOn(name) {
    return own.has(name) || alike.test(name);
}
const own = new Set(copyMakers);
const alike = /^(?:parse|stringify|(?:deep_?)?(?:clone|copy|dup)\w{0,10}|(?:deep)?freeze|valid\w{0,20}|assert\w{0,20}|check\w{0,20}|with_indifferent_access|\w{0,10}symbolize_keys|to_h|to_unsafe_h|Ok|not|keys|len|typeof|is\w{0,20}|vars|asdict|items|format(?:_map)?|sprintf|interpolate|join|urlencode|build_query)$/i;
const selecting = /^(?:omit\w{0,5}|pick\w{0,5}|except|slice|reject|select|filter\w{0,5}|without|filter_map|transform_values|array_(?:filter|diff\w{0,10}|intersect\w{0,10}|map))$/;
const ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|^ca(?:file)?$|^secure|options|args/i;
function saysTls({ items }, source) {
    return items.some(({ keys }) => ofTls.test(keyName(keys[0], source) ?? ''));
}

;// CONCATENATED MODULE: ./src/engine/formats/code/settingsGroup.js



function pairOf({ keys, value }) {
    if (keys.length > 0 || value?.kind !== 'group' || value.group.bracket !== '{' || value.group.items.length !== 2)
        return null;
    const [first, second] = value.group.items;
    return first?.value?.kind !== 'word' || first.keys.length > 0 || second?.keys.length !== 0 || second.value === null ? null : { name: first.value.text, value: second.value };
}
const makers = new Set([...copyMakers, 'asList', 'stringMapOf', 'listOf', 'setOf', 'singletonList', 'mapOf', 'mutableMapOf', 'hashMapOf']);
const listMakers = /^(?:\w{1,20}\.){0,3}URL\.create$|^(?:java\.util\.)?(?:(?:List|Set|Collections|ImmutableList|ImmutableSet)\.(?:of|singleton|singletonList)|(?:Immutable)?Map\.of)$/;
function settingsGroup(node) {
    if (node.lead.some((word) => word === 'if' || word === 'match' || word === 'when' || word === 'switch'))
        return null;
    if (node.kind === 'group') {
        if (node.group.bracket === '{')
            return node.group;
        return node.group.bracket === '[' && node.group.items.some((item) => item.keys.length > 0 || pairOf(item) !== null) ? node.group : null;
    }
    if (node.kind === 'braced')
        return node.of.kind === 'call' ? null : node.group;
    if (node.kind !== 'call' || !(makers.has(lastStep(calleeOf(node.of))) || listMakers.test(calleeOf(node.of)) || makesObject(node)))
        return null;
    const [only] = node.group.items;
    const inner = only?.keys.length === 0 && only.value !== null && node.group.items.length === 1 ? settingsGroup(only.value) : null;
    return inner ?? (isCopy(node) ? null : node.group);
}
function isCopy(node) {
    if (node.kind !== 'call' || !copyMakers.includes(lastStep(calleeOf(node.of))) || node.group.items.length !== 1)
        return false;
    const [only] = node.group.items;
    return only?.keys.length === 0 && only.value !== null && only.value.lead.length === 0 && ['word', 'member', 'index', 'call'].includes(only.value.kind);
}
function makesObject({ of, group }) {
    const callee = calleeOf(of);
    return group.items.length > 0 && group.items.every(({ keys }) => keys.length === 1) && /^(?:\.?init|Endpoint|[A-Z][A-Za-z]*(?:Configuration|Config|Settings|Options|Endpoint))$/.test(lastStep(callee) === 'init' ? 'init' : callee.replace(/^[a-z]\w{0,20}\./, ''));
}
function methodOf({ language, source }, { bracket }, value) {
    if (language.imports !== 'javascript' || bracket !== '{' || value.kind !== 'braced' || value.of.kind !== 'call' || value.of.of.kind !== 'word')
        return null;
    const span = { start: value.start, end: value.end };
    return { name: value.of.of.text, value: { kind: 'symbol', name: foldBlanks(source.slice(span.start, Math.min(span.end, span.start + 100))), span }, span };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/names.js



function valueAt(file, name, at) {
    const bound = file.found.bindings.get(name);
    if (bound === undefined)
        return null;
    const before = names_firstFrom(bound, at) - 1;
    const nearest = Math.max(0, before > 0 && (bound[before]?.end ?? 0) >= at ? before - 1 : before);
    return (bound.length === 1 ? undefined : seenFrom(file, bound, nearest, at)) ?? bound[nearest] ?? null;
}
function seenFrom({ functions, found }, bound, nearest, at) {
    if (functions === null)
        return undefined;
    const own = functions.at(at);
    const isSeen = (node) => node !== undefined && (found.ofObjects.has(node) || functions.foreign(node, own) === null);
    for (let index = nearest; index >= 0 && nearest - index < MOST_LOOKED; index--)
        if (isSeen(bound[index]))
            return bound[index];
    return bound.slice(nearest + 1, nearest + MOST_LOOKED).find(isSeen);
}
const MOST_LOOKED = 20;
function isGivenElsewhere(file, name, at) {
    const { found, functions } = file;
    const bound = found.bindings.get(name);
    if (bound === undefined || bound.length < 2)
        return false;
    if (isPerhaps(found, bound))
        return true;
    if (functions === null)
        return false;
    const own = functions.at(at);
    const looked = bound.slice(0, MOST_LOOKED);
    if (own !== null && looked.some((node) => node.start <= at && functions.at(node.start) === own && !isAgain(file, name, node)))
        return false;
    return looked.some((node) => {
        if ((node.start <= at && at <= node.end) || !isAgain(file, name, node))
            return false;
        if (functions.foreign(node, own) !== null)
            return true;
        return node.start > at && own !== null && own !== functions.at(node.start);
    });
}
function isPerhaps({ perhaps }, bound) {
    if (perhaps.size === 0)
        return false;
    const known = perhapsBound.get(bound) ?? bound.some((node) => perhaps.has(node));
    perhapsBound.set(bound, known);
    return known;
}
const perhapsBound = new WeakMap();
function isAgain({ found, functions, language, source }, name, node) {
    if (found.again.has(node))
        return true;
    if (language.id !== 'python' || found.ofObjects.has(node))
        return false;
    const own = functions?.at(node.start) ?? null;
    if (own === null)
        return true;
    const shared = source.slice(own.start, Math.min(own.end, own.start + LONGEST_BODY)).matchAll(/^[ \t]{0,60}(?:global|nonlocal)[ \t]([\w, \t]{1,200})/gm);
    return [...shared].some(([, names = '']) => names.split(/[, \t]+/).includes(name));
}
const LONGEST_BODY = 4_000;
function names_firstFrom(nodes, at) {
    return (0,partition/* countBefore */.t)(nodes, (each) => each.start < at);
}
function constantOf({ found, source }, name) {
    const dot = name.lastIndexOf('.');
    const member = name.slice(dot + 1);
    if (dot <= 0 || found.built.has(name.slice(0, dot)))
        return null;
    const [made, ...others] = found.bindings.get(name.slice(0, dot)) ?? [];
    const group = made === undefined || others.length > 0 ? null : settingsGroup(made);
    if (group !== null)
        return group.items.findLast(({ keys }) => keyName(keys[0], source) === member)?.value ?? null;
    const [constant, ...more] = /^[A-Z]\w{0,60}$/.test(name.slice(0, dot)) && made === undefined ? (found.bindings.get(member) ?? []) : [];
    return constant === undefined || more.length > 0 ? null : constant;
}

;// CONCATENATED MODULE: ./src/engine/text/nestedDefault.js
function nestedDefault(text) {
    let rest = text;
    for (let depth = 0; depth < deepest; depth++) {
        if (!rest.includes('$'))
            return rest;
        const inner = /^(["']?)\$\{[\w.]{1,100}(?::[-=]|[-=]|:(?![?+-]))([^]*)\}\1$/.exec(rest)?.[2];
        if (inner === undefined)
            return null;
        rest = /^(["'])[^]*\1$/.test(inner) ? inner.slice(1, -1) : inner;
    }
    return null;
}
const deepest = 9;

;// CONCATENATED MODULE: ./src/engine/formats/joinedInTemplate.js

const mostOperands = 40;
function joinedInTemplate(mapped, from, to) {
    const { text } = mapped;
    const first = /["'](?:jdbc:)?[A-Za-z][\w+.:-]{1,60}:\/\//.exec(text.slice(from, to));
    if (first === null)
        return null;
    const parts = [];
    let at = from + first.index;
    for (;;) {
        const operand = operandFrom(mapped, at, to);
        if (operand === null)
            break;
        parts.push(operand.text);
        at = operand.end;
        const joins = /^\s{0,20}[+~]\s{0,20}/.exec(text.slice(at, Math.min(to, at + 44)));
        if (joins === null || parts.length > mostOperands)
            break;
        at += joins[0].length;
    }
    return parts.length < 2 ? null : (0,mappedText/* joinTexts */.B5)(parts);
}
function operandFrom(mapped, start, to) {
    const { text } = mapped;
    const quote = text[start];
    if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, start + 1);
        if (close === -1 || close >= to)
            return null;
        return { text: (0,mappedText/* sliceText */.S$)(mapped, start + 1, close), end: close + 1 };
    }
    const end = expressionEnd(text, start, to);
    const span = (0,mappedText/* spanOf */.ee)(mapped, start, end);
    if (end === start || span === null)
        return null;
    return { text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: text.slice(start, end).trim().slice(0, 200), fallback: null }] }, end };
}
function expressionEnd(text, start, to) {
    let depth = 0;
    let at = start;
    for (; at < to; at++) {
        const char = text[at] ?? '';
        if (char === '(' || char === '[')
            depth++;
        else if ((char === ')' || char === ']') && depth-- === 0)
            break;
        else if (depth === 0 && (char === '+' || char === '~' || /^\s(?:if|else|and|or)\s/.test(text.slice(at, at + 6))))
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/engine/formats/printedInTemplate.js

const mostArguments = 40;
const printsUri = /\bprintf\s{1,9}"(?:[^"\n]{0,40}(?:%s|[a-z]):\/\/|[\w.-]{0,100}(?:%s)?:(?:%[ds]|\d{1,5})\/[^"\s]{0,200}[?&](?:ssl|tls))/;
function printedInTemplate(mapped, from, to) {
    const { text } = mapped;
    const start = printsUri.exec(text.slice(from, to));
    if (start === null)
        return null;
    const quote = text.indexOf('"', from + start.index);
    const close = text.indexOf('"', quote + 1);
    if (close === -1 || close >= to)
        return null;
    const values = argumentsFrom(mapped, close + 1, to);
    const parts = [];
    let kept = quote + 1;
    let next = 0;
    for (const verb of text.slice(quote + 1, close).matchAll(/%(?:[-+#0 ]?\d{0,3}(?:\.\d{1,2})?[sdvgfq]|%)|\$\([\w./ -]{1,100}\)/g)) {
        const at = quote + 1 + verb.index;
        if (at > kept)
            parts.push((0,mappedText/* sliceText */.S$)(mapped, kept, at));
        kept = at + verb[0].length;
        const value = verb[0].startsWith('$') ? holeOf(mapped, at, kept) : verb[0] === '%%' ? (0,mappedText/* sliceText */.S$)(mapped, at, at + 1) : (values[next++] ?? holeOf(mapped, at, kept));
        if (value !== null)
            parts.push(value);
    }
    if (close > kept)
        parts.push((0,mappedText/* sliceText */.S$)(mapped, kept, close));
    return parts.length === 0 ? null : (0,mappedText/* joinTexts */.B5)(parts);
}
function argumentsFrom(mapped, from, to) {
    const { text } = mapped;
    const values = [];
    let at = from;
    while (at < to && values.length < mostArguments) {
        const char = text[at] ?? '';
        if (/\s/.test(char)) {
            at++;
            continue;
        }
        if (char === ')' || char === '|')
            break;
        const start = at;
        const quoted = char === '"' || char === '`';
        at = quoted ? endOfQuote(text, at, to) : endOfOperand(text, at, to);
        const value = quoted && at - 1 > start + 1 ? (0,mappedText/* sliceText */.S$)(mapped, start + 1, at - 1) : holeOf(mapped, start, at);
        if (value === null || at === start)
            break;
        values.push(value);
    }
    return values;
}
function endOfQuote(text, start, to) {
    const close = text.indexOf(text[start] ?? '', start + 1);
    return close === -1 || close >= to ? to : close + 1;
}
function endOfOperand(text, start, to) {
    let depth = 0;
    let at = start;
    for (; at < to; at++) {
        const char = text[at] ?? '';
        if (char === '(')
            depth++;
        else if (char === ')' && depth-- === 0)
            break;
        else if (depth === 0 && /\s/.test(char))
            break;
    }
    return at;
}
function holeOf(mapped, start, end) {
    const span = (0,mappedText/* spanOf */.ee)(mapped, start, end);
    return span === null ? null : { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: mapped.text.slice(start, end).replace(/^\(|\)$/g, '').trim().slice(0, 200), fallback: null }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/holes.js




const longestHole = 400;
const longestFirst = 4000;
const mostHoles = 200;
function withTemplateHoles(mapped) {
    return /\{[{%]|<%/.test(mapped.text) ? withHoles(mapped, { anyDollarName: false, formatting: false, onlyTemplates: true }, 20 * mostHoles) : mapped;
}
function withHoles(mapped, style, most = mostHoles) {
    const { text } = mapped;
    const parts = [];
    let kept = 0;
    let at = nextMark(text, 0);
    for (; at !== -1 && parts.length < 2 * most; at = nextMark(text, at)) {
        const isLeft = style.onlyTemplates !== true && (leftToOthers.test(text.slice(at, at + 100)) || (wholeToOthers.test(text.slice(at, at + 100)) && /^$|[/:@=,\s"']/.test(text.charAt(at - 1))));
        if (text.startsWith('$$', at) && !isLeft) {
            at += 2;
            continue;
        }
        const found = holeFrom(text, isLeft ? at + 1 : at, style);
        const inPlace = found?.open === true ? textOfHole(mapped, at, found) : null;
        if (found !== null && inPlace !== null) {
            if (at > kept)
                parts.push((0,mappedText/* sliceText */.S$)(mapped, kept, at));
            parts.push(inPlace);
            kept = found.end;
            at = found.end;
            continue;
        }
        if (found === null || found.open) {
            at++;
            continue;
        }
        const span = (0,mappedText/* spanOf */.ee)(mapped, at, found.end);
        if (span === null)
            break;
        if (at > kept)
            parts.push((0,mappedText/* sliceText */.S$)(mapped, kept, at));
        parts.push({ text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start: span.start, end: span.end, expression: found.expression.slice(0, 200), fallback: found.fallback }] });
        kept = found.end;
        at = found.end;
    }
    if (parts.length === 0)
        return mapped;
    if (kept < text.length)
        parts.push((0,mappedText/* sliceText */.S$)(mapped, kept, text.length));
    return (0,mappedText/* joinTexts */.B5)(parts);
}
function textOfHole(mapped, at, { end, written }) {
    if (mapped.text.startsWith('{{', at))
        return printedInTemplate(mapped, at + 2, end - 2) ?? joinedInTemplate(mapped, at + 2, end - 2);
    return written !== undefined && isInUri(mapped.text, at) ? (0,mappedText/* sliceText */.S$)(mapped, written.from, written.to) : null;
}
const leftToOthers = /^\$\$\{[A-Za-z_][\w-]{0,80}\}/;
const wholeToOthers = /^\$\$[A-Z_][A-Z0-9_]{0,80}(?=$|[/:@?,;\s"'])/;
const holes_marks = /[$%{<#]/g;
function nextMark(text, from) {
    holes_marks.lastIndex = from;
    return holes_marks.exec(text)?.index ?? -1;
}
function holeFrom(text, at, style) {
    const ahead = text.slice(at, at + (at === 0 && text.startsWith('{{') ? longestFirst : longestHole));
    if (style.onlyTemplates === true && !/^(?:\{\{(?!\w*[,}])|\{%|<%)/.test(ahead))
        return null;
    if (ahead.startsWith('${{'))
        return between(ahead, at, '${{', '}}');
    if (ahead.startsWith('${'))
        return braced(ahead, at);
    if (ahead.startsWith('$('))
        return plain(at, balancedEnd(ahead, 1, '(', ')'), ahead, 2, 1);
    if (ahead.startsWith('{{'))
        return between(ahead, at, '{{', '}}');
    if (ahead.startsWith('<%'))
        return between(ahead, at, '<%', '%>');
    if (/^\{%[-+~]?\s/.test(ahead))
        return between(ahead, at, '{%', '%}');
    const name = (style.anyDollarName ? /^\$(?:env:)?([A-Za-z_]\w{0,80})/i : /^\$([A-Z_][A-Z0-9_]{0,80})(?![a-z])/).exec(ahead);
    if (name !== null)
        return { end: at + name[0].length, expression: name[1] ?? '', fallback: null, open: false };
    if (!style.formatting)
        return null;
    if (ahead.startsWith('#{') || ahead.startsWith('%{'))
        return plain(at, balancedEnd(ahead, 1, '{', '}'), ahead, 2, 1);
    const format = /^(?:%\((\w{1,80})\)s|%[sdvq](?![0-9A-Fa-f])|%(?:[ui]|(?:hh?|ll?|z)[du])(?![0-9A-Za-z])|\{([\w.]{0,80})(?:![rsa])?(?::\w{0,8})?\})/.exec(ahead);
    return format === null ? null : { end: at + format[0].length, expression: [format[1], format[2]].find((group) => group !== undefined && group !== '') ?? format[0], fallback: null, open: false };
}
function between(ahead, at, opening, closing) {
    const end = ahead.indexOf(closing, opening.length);
    if (end === -1)
        return null;
    const expression = ahead.slice(opening.length, end).replace(/^[-=]\s{0,20}|[-=]$/g, '').trim();
    return { end: at + end + closing.length, expression, fallback: defaultIn(expression), open: holdsUri(expression) };
}
function holdsUri(expression) {
    return printsUri.test(expression) || /["'`][^"'`\s]{1,150}@(?:tcp[46]?|unix)\(/.test(expression) || (expression.includes('://') && /["'`](?:jdbc:)?[A-Za-z][\w+.:-]{1,60}:\/\/(?:[^"'`\s]|["']\s{0,9}[+~])/.test(expression));
}
function defaultIn(expression) {
    const quoted = /(?:\bdefault\s{1,9}|\bdefault\(\s{0,9}|\|\|\s{0,9}|\b(?:fetch|get|env|getenv|config|default|key_or_default|keyOrDefault)\b\s{0,3}\(?\s{0,3}(?:"[^"]{0,100}"|'[^']{0,100}')\s{0,9},\s{0,9})(?:"([^"]{0,200})"|'([^']{0,200})')/i.exec(expression);
    return quoted?.[1] ?? quoted?.[2] ?? null;
}
function braced(ahead, at) {
    const end = balancedEnd(ahead, 1, '{', '}');
    if (end === -1)
        return ahead.includes('://') && /^\$\{[\w.]{1,80}(?::?[-=]|:)/.test(ahead) ? { end: at, expression: '', fallback: null, open: true } : null;
    const body = ahead.slice(2, end - 1);
    const provided = /^env:([A-Z_][A-Z0-9_]{0,80})(?::-([^]*))?$/.exec(body);
    if (provided !== null)
        return { end: at + end, expression: provided[1] ?? '', fallback: provided[2] ?? null, open: false };
    const parts = /^([\w.[\]"'-]{1,100}?)(:[-=?+]|[-=?+](?=.)|:(?!\/\/))([^]*)$/.exec(body);
    const fallback = parts === null || /[?+]/.test(parts[2] ?? '') ? null : (parts[3] ?? '');
    const open = holdsUri(body) || (fallback !== null && (fallback.includes('://') || /@(?:tcp[46]?|unix)\(/.test(fallback) || /^jdbc:/i.test(fallback) || /\w=\w/.test(fallback)));
    const parameters = fallback === null || fallback.includes('://') ? null : writtenIn(fallback, at + end - 1 - fallback.length);
    return { end: at + end, expression: parts?.[1] ?? body.trim(), fallback: fallback === null ? null : nestedDefault(fallback), open, ...(parameters === null ? {} : { written: parameters }) };
}
function writtenIn(fallback, at) {
    let [from, to] = [0, fallback.length];
    for (let depth = 0; depth < 5; depth++) {
        const outer = /^\$\{\w{1,100}:?-?/.exec(fallback.slice(from, to))?.[0].length ?? 0;
        if (outer === 0 || fallback[to - 1] !== '}')
            break;
        from += outer;
        to--;
    }
    return /^[?&]?[\w.-]{1,60}=[^${}\s]{0,200}$/.test(fallback.slice(from, to)) ? { from: at + from, to: at + to } : null;
}
function isInUri(text, at) {
    return /:\/\/[^\s"'`/?]{1,300}[/?][^\s"'`]{0,300}$/.test(text.slice(Math.max(0, at - 700), at));
}
function plain(at, end, ahead, from, tail) {
    return end === -1 ? null : { end: at + end, expression: ahead.slice(from, end - tail), fallback: null, open: false };
}
function balancedEnd(text, from, opening, closing) {
    if (!text.includes(closing, from))
        return -1;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\n')
            return -1;
        if (text[at] === opening)
            depth++;
        else if (text[at] === closing && --depth === 0)
            return at + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/emptiness.js


function defaultOfName(file, name) {
    const bound = file.found.bindings.get(name) ?? [];
    const literals = bound.filter((node) => (onlyValue(node) ?? node).kind === 'string');
    const [only] = literals;
    if (only === undefined || literals.length > 1 || bound.length > MAXIMUM_BINDINGS)
        return null;
    const branch = file.conditions?.at(only.start) ?? null;
    if (branch === null || !saysEmpty(branch.condition, name))
        return null;
    const text = textOf_textOf(file, only)?.text ?? mappedText/* HOLE */.vs;
    return text.includes(mappedText/* HOLE */.vs) || text === '' ? null : text;
}
const MAXIMUM_BINDINGS = 20;
function withDefaults(file, entries) {
    const { conditions, source } = file;
    if (conditions === null)
        return entries;
    const dropped = new Set();
    const isDropped = (entry) => entry !== undefined && dropped.has(entry);
    const merged = entries.map((entry) => {
        const other = dropped.has(entry) ? undefined : entries.find((each) => each !== entry && each.name === entry.name && each.span.start > entry.span.start);
        const [first, second] = [conditions.at(entry.span.start), other === undefined ? null : conditions.at(other.span.start)];
        if (other === undefined || first === null || second === null || first === second || !/^else\b/.test(second.condition) || source.slice(first.end, second.start).replace(/[\s{}:;]|else/g, '') !== '')
            return entry;
        const fallback = [entry, other].find(({ value }) => value.kind === 'text' && !value.text.text.includes(mappedText/* HOLE */.vs));
        const given = [entry, other].find((each) => each !== fallback);
        const expression = given?.value.kind === 'symbol' ? given.value.name : given?.value.kind === 'text' && given.value.text.pieces[0]?.kind === 'hole' ? given.value.text.pieces[0].expression : null;
        const name = expression === null ? undefined : /[\w$.]{1,100}(?=\)?$)/.exec(expression)?.[0];
        const asks = name !== undefined && (fallback === entry ? saysEmpty(first.condition, name) : saysFilled(first.condition, name));
        const head = source.lastIndexOf('if', first.start);
        if (fallback?.value.kind !== 'text' || expression === null || !asks || head === -1 || first.start - head > LONGEST_HEAD)
            return entry;
        dropped.add(other);
        const span = { start: head, end: other.span.end };
        return { ...entry, span, value: { kind: 'text', span, text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback: fallback.value.text.text }] } } };
    });
    return merged.filter((_, index) => !isDropped(entries[index]));
}
const LONGEST_HEAD = 200;
const nothing = String.raw `(?:""|''|nil|None|null|undefined|0)`;
function saysEmpty(condition, name) {
    const own = ownPattern(name);
    return new RegExp(String.raw `^(?:if|unless)?\s*\(?\s*(?:${own}\s*(?:===?|is|eq)\s*${nothing}|(?:!|not\s)\s*${own}|(?:len|empty|(?:[Ss]tring|StringUtils)\.[Ii]s(?:NullOr)?(?:Empty|Blank|WhiteSpace))\(\s*${own}\s*\)(?:\s*==\s*0)?|${own}\s*\.\s*(?:isEmpty\(\)|isBlank\(\)|is_empty\(\)|is_none\(\)|empty\?|nil\?|blank\?))(?:\s*\|\|[^&]{0,80}${own}[^&]{0,40})?\s*\)?\s*(?:then)?$`).test(condition);
}
function saysFilled(condition, name) {
    const own = ownPattern(name);
    return new RegExp(String.raw `^if\s*\(?\s*(?:${own}\s*(?:!==?|is not|ne)\s*${nothing}|${own})\s*\)?\s*(?:then)?$`).test(condition);
}
function ownPattern(name) {
    return String.raw `(?:self\.|this\.|\$this->|[$@])?${name.slice(0, 100).replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`).replaceAll(String.raw `\.`, String.raw `(?:\.|->)`)}`;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/fallback.js






const LONGEST_FALLBACK = 500;
function fallbackOf(file, node) {
    const path = pathOf(node, file.source);
    return fallback_own(file, node) ?? plainOf(boundText(file, node)?.text ?? null) ?? (path === null ? null : (ownOfName(file, canonical(path)) ?? defaultOfName(file, canonical(path))));
}
function ownOfName(file, name) {
    const [only, second] = file.found.bindings.get(name) ?? [];
    return only === undefined || second !== undefined ? null : fallback_own(file, only);
}
function fallbackOfExpression(file, expression) {
    if (!/["'`]/.test(expression) && !/^[\w.$]+$/.test(expression))
        return null;
    const { root } = parse(lex({ path: '', text: expression, lineStarts: [0], partial: false }, file.language), file.language);
    const [item] = root.items;
    if (root.items.length !== 1 || item === undefined || item.keys.length > 0 || item.value === null)
        return null;
    const inner = { ...file, source: expression, texts: new Map(), found: { ...file.found, bindings: new Map() } };
    const path = pathOf(item.value, expression);
    return fallback_own(inner, item.value) ?? (path === null ? null : (plainOf(boundByName(file, canonical(path))?.text ?? null) ?? ownOfName(file, canonical(path))));
}
const readers = new Set('getenv get fetch env getProperty getOrDefault getEnv GetEnv Getenv config getString lookup_env envOr'.split(' '));
function isReader(node) {
    if (node.kind !== 'call' || node.group.items.some(({ keys }) => keys.length > 0 && !isReadersOption(keys[0])))
        return false;
    const callee = calleeOf(node.of);
    if (callee === 'config' && node.group.items.length > 2)
        return false;
    return !callee.startsWith('dj_database_url.') && readers.has(lastStep(callee).replace(/^get_env.*|^env_.*|^.*(?:Or|With)Default$/i, 'getenv'));
}
function isReadersOption(key) {
    return key?.kind === 'word' && /^(?:default|defaultValue|default_value|fallback|cast|name|key|env|required|multiline)$/.test(key.text);
}
function fallback_own(file, node) {
    const inner = onlyValue(node);
    if (inner !== null)
        return fallback_own(file, inner);
    if (node.kind === 'call' && isReader(node)) {
        const second = node.group.items.find(({ keys: [key] }) => key?.kind === 'word' && /^default/i.test(key.text)) ?? node.group.items[1];
        return second?.value === null || second === undefined ? null : plainOf(textOf_textOf(file, second.value));
    }
    if (node.kind !== 'operation' || !node.operators.every((operator) => operator === '||' || operator === '??' || operator === 'or' || operator === '?:'))
        return null;
    const last = node.operands.at(-1);
    return last === undefined ? null : plainOf(textOf_textOf(file, last));
}
function plainOf(text) {
    return text === null || text.text.includes(mappedText/* HOLE */.vs) ? null : text.text.slice(0, LONGEST_FALLBACK);
}
function otherwise(node, valueOf) {
    const last = node.kind === 'operation' && node.operators.every((one) => one === '||' || one === '??' || one === 'or') ? node.operands.at(-1) : undefined;
    const value = last === undefined ? null : valueOf(last);
    return value?.kind === 'settings' && value.entries.some(({ name }) => saysWhere.test(name)) ? value : null;
}
const saysWhere = /^(?:host|hostname|server|connection_?(?:string|uri)|ur[il])$/i;

;// CONCATENATED MODULE: ./src/engine/formats/code/places.js
const MOST_PLACES = 2_000;
const FURTHEST = 100;
function placesOf(file, word) {
    return wordsOf(file).get(word) ?? [];
}
function bracketBefore(tokens, from) {
    let depth = 0;
    for (let at = from - 1; at >= 0 && from - at < FURTHEST; at--) {
        const kind = tokens[at]?.kind;
        if (kind === 'close')
            depth++;
        else if (kind === 'open' && depth-- === 0)
            return at;
    }
    return null;
}
function bracketAfter(tokens, from) {
    let depth = 0;
    for (let at = from + 1; at < tokens.length && at - from < FURTHEST; at++) {
        const kind = tokens[at]?.kind;
        if (kind === 'open')
            depth++;
        else if (kind === 'close' && depth-- === 0)
            return at;
    }
    return null;
}
const places_known = new WeakMap();
function wordsOf({ tokens }) {
    const before = places_known.get(tokens);
    if (before !== undefined)
        return before;
    const places = new Map();
    for (const [at, { kind, text }] of tokens.entries()) {
        if (kind !== 'word')
            continue;
        const list = places.get(text);
        if (list === undefined)
            places.set(text, [at]);
        else if (list.length <= MOST_PLACES)
            list.push(at);
    }
    places_known.set(tokens, places);
    return places;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/constants.js

function isConstant(file, name) {
    const known = file.constants.get(name);
    if (known !== undefined)
        return known;
    const constant = /^[$A-Za-z_]\w{0,80}$/.test(name) && isGivenOnce(file, name);
    file.constants.set(name, constant);
    return constant;
}
function isGivenOnce(file, name) {
    const { found, tokens } = file;
    const target = found.targets.get(name)?.keys[0];
    if (target === undefined || found.bindings.get(name)?.length !== 1 || found.appended.has(name) || found.built.has(name) || found.bindings.get(name)?.some((node) => found.defaults.has(node)) === true)
        return false;
    const changing = changingIn(file);
    const places = placesOf(file, name);
    if (changing.length > MOST_CHANGING || changing.some((expression) => expression.includes(name)))
        return false;
    return places.length <= MOST_USES && places.every((at) => within(tokens[at], target) || isJoined(file, at) || isFormatted(tokens, at));
}
function within(token, span) {
    return token !== undefined && token.start >= span.start && token.end <= span.end;
}
function isJoined({ tokens, language }, at) {
    const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
    if (before === '=')
        return /^[);,]?$/.test(after) || tokens[at + 1]?.fresh === true;
    if (language.joinMarks.includes(after))
        return before === '(' || language.joinMarks.includes(before) || before === 'return';
    return language.joinMarks.includes(before) && /^[);,}\]]?$/.test(after);
}
const formats = /^(?:Sprintf|sprintf|format|Format|Errorf|Printf|printf|println|Println)$/;
const defining = /^(?:def|func|function|fn|fun|sub|void|static|string|String)$/;
function isFormatted(tokens, at) {
    if (!/^[(,]$/.test(tokens[at - 1]?.text ?? '') || !/^[),]$/.test(tokens[at + 1]?.text ?? ''))
        return false;
    const open = bracketBefore(tokens, at);
    if (open === null)
        return false;
    const name = tokens[open - 1]?.text === '!' ? open - 2 : open - 1;
    const callee = tokens[name]?.text ?? '';
    if (callee !== '%' && !formats.test(callee))
        return false;
    const close = bracketAfter(tokens, at);
    return close !== null && !/^(?:\{|=>|->|:)$/.test(tokens[close + 1]?.text ?? '') && !defining.test(tokens[name - 1]?.text ?? '');
}
function changingIn({ tokens, source }) {
    const before = constants_known.get(tokens);
    if (before !== undefined)
        return before;
    const changing = [];
    for (const { literal } of tokens)
        for (const { expression } of literal?.holes ?? []) {
            const inside = source.slice(expression.start, expression.end);
            if (changing.length <= MOST_CHANGING && /=|->|\||\bfor\b/.test(inside))
                changing.push(inside);
        }
    constants_known.set(tokens, changing);
    return changing;
}
const constants_known = new WeakMap();
const MOST_USES = 50;
const MOST_CHANGING = 200;

;// CONCATENATED MODULE: ./src/engine/formats/code/file.js

function bounded(file, places, startOf) {
    if (places.length <= MOST_CANDIDATES)
        return places;
    const sorted = [...places].sort((a, b) => startOf(a) - startOf(b));
    leave(file, sorted.slice(MOST_CANDIDATES).map(startOf));
    return sorted.slice(0, MOST_CANDIDATES);
}
function leave(file, starts) {
    for (const start of starts)
        file.unread.from = Math.min(file.unread.from ?? start, start);
}
function splice({ found }, node) {
    if (found.spliced.has(node))
        return;
    found.spliced.add(node);
    found.splicedLast.push(node);
}
function unsplice({ found }, length) {
    for (const node of found.splicedLast.splice(length))
        found.spliced.delete(node);
}
function spend(file, characters) {
    if (characters > file.budget.left)
        return false;
    file.budget.left -= characters;
    return true;
}

;// CONCATENATED MODULE: ./src/engine/text/placeholders.js
function percentPlaceholders(text) {
    return find(text, /%(?:\((\w{1,80})\)|(\d{1,2})\$)?[-+#0 ]{0,3}\d{0,4}(?:\.\d{1,3})?[a-zA-Z%@]/g, '%');
}
function bracePlaceholders(text) {
    return find(text, /\{\{|\}\}|\{([A-Za-z_][\w.[\]]{0,80})?(\d{1,3})?(?:![rsa])?(?::[^{}]{0,20})?\}/g, '{');
}
function numberedPlaceholders(text, count) {
    const all = [...text.matchAll(/%L?(\d{1,2})/g)];
    const lowest = [...new Set(all.map(([, number]) => Number(number)))].sort((one, other) => one - other).slice(0, count);
    return all.flatMap((match) => {
        const index = lowest.indexOf(Number(match[1]));
        return index === -1 ? [] : [{ from: match.index, to: match.index + match[0].length, argument: { kind: 'index', index }, literal: '' }];
    });
}
function find(text, pattern, kind) {
    const found = [];
    for (const match of text.matchAll(pattern)) {
        const [all, name, index] = match;
        const base = { from: match.index, to: match.index + all.length, literal: '' };
        if (all === '%%' || all === '{{' || all === '}}')
            found.push({ ...base, argument: null, literal: all.charAt(0) });
        else if (name !== undefined)
            found.push({ ...base, argument: { kind: 'name', name } });
        else if (index !== undefined)
            found.push({ ...base, argument: { kind: 'index', index: Number(index) - (kind === '%' ? 1 : 0) } });
        else
            found.push({ ...base, argument: { kind: 'next' } });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/engine/text/replaceRanges.js
function replaceRanges(mapped, replacements) {
    if (replacements.length === 0)
        return mapped;
    const pieces = [];
    let text = '';
    let index = 0;
    const add = (piece, content) => {
        pieces.push({ ...piece, at: text.length });
        text += content;
    };
    let at = 0;
    const pass = (to, copy) => {
        let start = -1;
        let end = 0;
        while (at < to) {
            const piece = mapped.pieces[index];
            if (piece === undefined)
                break;
            const stop = Math.min(to, piece.at + piece.length);
            const cut = cutPiece(piece, at, stop);
            start = start === -1 ? cut.start : Math.min(start, cut.start);
            end = Math.max(end, cut.end);
            if (copy)
                add(cut, mapped.text.slice(at, stop));
            at = stop;
            if (stop === piece.at + piece.length)
                index++;
        }
        return { start: Math.max(0, start), end };
    };
    for (const { from, to, by } of replacements) {
        pass(from, true);
        const put = by(pass(to, false));
        for (const piece of put.pieces)
            add(piece, put.text.slice(piece.at, piece.at + piece.length));
    }
    pass(mapped.text.length, true);
    return { text, pieces };
}
function cutPiece(piece, from, to) {
    if (piece.kind === 'hole' || (from === piece.at && to === piece.at + piece.length))
        return piece;
    if (!piece.verbatim)
        return { ...piece, at: from, length: to - from };
    const start = piece.start + (from - piece.at);
    return { ...piece, at: from, length: to - from, start, end: start + (to - from) };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/formatted.js







function formattedText(file, format, style, values, named = []) {
    const placeholders = style === 'percent' ? percentPlaceholders(format.text) : style === 'brace' ? bracePlaceholders(format.text) : numberedPlaceholders(format.text, values.length);
    const names = namesOf(file, style === 'percent' ? mappingOf(values[0]) : named);
    let next = 0;
    return replaceRanges(format, placeholders.map((placeholder) => {
        const { from, to, argument, literal } = placeholder;
        if (argument === null)
            return { from, to, by: ({ start, end }) => ({ text: literal, pieces: [{ kind: 'literal', at: 0, length: literal.length, start, end, verbatim: false }] }) };
        const node = argument.kind === 'next' ? values[next++] : argument.kind === 'index' ? values[argument.index] : names.get(argument.name);
        return { from, to, by: (span) => put(file, node, placeholder, format, span) };
    }));
}
function put(file, node, { from, to, argument }, format, span) {
    if (node === undefined) {
        const expression = argument?.kind === 'name' ? argument.name : format.text.slice(from, to);
        return withConstants(file, { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback: argument?.kind === 'name' ? fallbackOfExpression(file, argument.name) : null }] });
    }
    const text = textOf_textOf(file, node);
    if (text !== null && spend(file, text.text.length))
        return text;
    if (node.kind === 'word' && /^\d{1,10}$/.test(node.text))
        return (0,mappedText/* plainText */.wh)(node.text, node.start);
    return textOf_holeOf(file, node, span);
}
function mappingOf(node) {
    if (node === undefined)
        return [];
    if (node.kind === 'group' || node.kind === 'call')
        return node.group.items;
    return [];
}
function namesOf(file, items) {
    const names = new Map();
    for (const { keys, value } of items) {
        const name = keyName(keys[0], file.source);
        if (name !== null && value !== null)
            names.set(name, value);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/joinedCalls.js


function elementsOf(node) {
    if (node.kind === 'group' || node.kind === 'braced')
        return node.group.items;
    return (node.kind === 'call' || node.kind === 'index') && joinedCalls_listMakers.has(calleeOf(node.of)) ? node.group.items : null;
}
const joinedCalls_listMakers = new Set('listOf mutableListOf arrayOf List List.of Seq Array Vector Arrays.asList Stream.of c vec!'.split(' '));
function joiningOf(call, looks) {
    const callee = calleeOf(call.of);
    const name = lastStep(callee);
    const values = unnamedValues(call.group.items);
    const made = call.of.kind === 'member' ? (ofReceiver(call.of.of, name, values, call, looks) ?? ofFunction(callee, values, call, looks)) : ofFunction(callee, values, call, looks);
    return made ?? formatCall(callee, values, call, looks);
}
function memberJoining({ of, name }, { language, isText, isList }) {
    if (language.id !== 'ruby' && language.id !== 'scala')
        return null;
    if (transparentMethods.has(name) && isText(of))
        return { kind: 'same', value: of };
    return (name === 'join' || name === 'mkString') && isList(of) ? { kind: 'list', list: of, separator: '' } : null;
}
function builtText(node) {
    if (calleeOf(node.of) !== 'buildString')
        return null;
    const values = [];
    for (const { keys, value } of node.group.items) {
        const added = keys.length > 0 || value === null ? null : appendedTo(value);
        if (added === null)
            return null;
        values.push(...added);
    }
    return { kind: 'row', values, separator: '' };
}
function appendedTo(node) {
    const values = [];
    let at = node;
    while (at.kind === 'call' && lastStep(calleeOf(at.of)) === 'append') {
        values.unshift(...at.group.items.flatMap(({ value }) => value ?? []));
        if (at.of.kind === 'word')
            return values;
        if (at.of.kind !== 'member')
            return null;
        at = at.of.of;
    }
    return null;
}
const transparentMethods = new Set('trim strip rstrip lstrip trimIndent trimMargin stripMargin stripIndent String toString ToString to_string to_owned into as_str freeze clone encode intern trimEnd trimStart c_str str data toStdString toUtf8 constData'.split(' '));
const rows = new Set('concat plus append Append appending Concat'.split(' '));
const percentMethods = new Set(['kotlin', 'scala', 'lua', 'groovy']);
function ofReceiver(receiver, name, values, call, looks) {
    const { group } = call;
    const { language, isText, isList } = looks;
    if (isText(receiver)) {
        if (transparentMethods.has(name))
            return { kind: 'same', value: receiver };
        if (name === 'formatted' || (name === 'format' && percentMethods.has(language.id)))
            return { kind: 'format', style: 'percent', format: receiver, values, named: [] };
        if (name === 'format' && language.id === 'python')
            return { kind: 'format', style: 'brace', format: receiver, values, named: group.items };
        if (name === 'arg' && values.length > 0)
            return { kind: 'format', style: 'numbered', format: receiver, values, named: [] };
        if (rows.has(name) && values.length > 0)
            return { kind: 'chain', last: call };
        if (name === 'join' && values[0] !== undefined && isList(values[0]))
            return { kind: 'list', list: values[0], separator: receiver };
    }
    const mark = Object.hasOwn(listMethods, name) ? listMethods[name] : undefined;
    if (mark === undefined || !isList(receiver))
        return null;
    const between = values.find(isText) ?? group.items.find(({ keys, value }) => keyName(keys[0], looks.source) === 'separator' && value !== null && isText(value))?.value ?? null;
    return { kind: 'list', list: receiver, separator: between ?? (name === 'join' && language.id === 'javascript' ? ',' : mark) };
}
function chainedIn(last, isText) {
    const steps = [];
    let at = last;
    while (at.kind === 'call' && at.of.kind === 'member' && rows.has(at.of.name) && isText(at.of.of)) {
        const values = unnamedValues(at.group.items);
        if (values.length === 0)
            break;
        steps.push(values);
        at = at.of.of;
    }
    return [at, ...steps.reverse().flat()];
}
const listMethods = { join: '', joined: '', mkString: '', joinToString: ', ', concat: '' };
const functions = {
    'strings.Join': { separator: 1, takes: 'list' },
    'String.join': { separator: 0, takes: 'either' },
    'string.Join': { separator: 0, takes: 'either' },
    'String.Join': { separator: 0, takes: 'either' },
    'string.Concat': { separator: '', takes: 'either' },
    'String.Concat': { separator: '', takes: 'either' },
    'fmt.Sprint': { separator: '', takes: 'row' },
    'absl.StrCat': { separator: '', takes: 'row' },
    StrCat: { separator: '', takes: 'row' },
    'Enum.join': { separator: 1, takes: 'list' },
    'IO.iodata_to_binary': { separator: '', takes: 'list' },
    'IO.chardata_to_string': { separator: '', takes: 'list' },
    to_string: { separator: '', takes: 'list' },
    'lists.concat': { separator: '', takes: 'list' },
    'lists.append': { separator: '', takes: 'list' },
    'lists.flatten': { separator: '', takes: 'list' },
    'string.join': { separator: 1, takes: 'list' },
    iolist_to_binary: { separator: '', takes: 'list' },
    list_to_binary: { separator: '', takes: 'list' },
    'erlang.iolist_to_binary': { separator: '', takes: 'list' },
    'unicode.characters_to_binary': { separator: '', takes: 'list' },
    'table.concat': { separator: 1, takes: 'list' },
    implode: { separator: 0, takes: 'list' },
    join: { separator: 0, takes: 'either' },
    'concat!': { separator: '', takes: 'row' },
};
const pasting = new Set(['paste', 'paste0', 'str_c']);
function ofFunction(callee, values, { of, group }, looks) {
    const name = lastStep(callee);
    if (looks.language.id === 'r' && pasting.has(name))
        return pasted(name, values, group.items, looks);
    if (name === 'join' && of.kind === 'member' && of.of.kind === 'call' && calleeOf(of.of.of) === 'Joiner.on')
        return joinedBy(of.of.group.items[0]?.value ?? '', values, 'either', looks);
    if (callee === 'join' && looks.language.id !== 'perl')
        return null;
    const row = Object.hasOwn(functions, callee) ? functions[callee] : undefined;
    if (row === undefined)
        return wrapped(callee, values, looks);
    if (typeof row.separator === 'string')
        return joinedBy(row.separator, values, row.takes, looks) ?? wrapped(callee, values, looks);
    const others = values.filter((_, index) => index !== row.separator);
    return joinedBy(values[row.separator] ?? '', others, row.takes, looks);
}
function joinedBy(separator, values, takes, { isList, isText }) {
    const [list] = values;
    if (typeof separator !== 'string' && !isText(separator))
        return null;
    if (takes !== 'row' && values.length === 1 && list !== undefined && isList(list))
        return { kind: 'list', list, separator };
    return takes === 'list' || values.length === 0 || !values.some(isText) ? null : { kind: 'row', values, separator };
}
function pasted(name, values, items, looks) {
    const given = (key) => items.find(({ keys }) => keyName(keys[0], looks.source) === key)?.value ?? null;
    const [list] = values;
    const collapse = given('collapse');
    if (values.length === 1 && list !== undefined && collapse !== null && looks.isList(list))
        return joinedBy(collapse, [list], 'list', looks);
    return joinedBy(given('sep') ?? (name === 'paste' ? ' ' : ''), values, 'row', looks);
}
const wrappers = new Set('std.string std.string_view string String String.from Cow.from QString QStringLiteral QLatin1String str String.valueOf String.raw StringBuilder StringBuffer to_string TEXT _T L'.split(' '));
const builders = new Set(['StringBuilder', 'StringBuffer']);
function wrapped(callee, values, { isText }) {
    if (!wrappers.has(callee))
        return null;
    const [only, ...others] = values;
    if (only === undefined)
        return builders.has(callee) ? { kind: 'row', values: [], separator: '' } : null;
    return others.length === 0 && isText(only) ? { kind: 'same', value: only } : null;
}
const formatCalls = new Set('Sprintf sprintf Fprintf Appendf AppendFormat format format! formatln'.split(' '));
const formattingName = /printf$|^StrFormat$|^(?:str|string)_?format$|^format(?:ted)?_?string$/i;
const joinedCalls_braced = new Set(['csharp', 'vb', 'fsharp', 'powershell']);
function formatCall(callee, values, { group }, { language, source, isText }) {
    const name = lastStep(callee);
    const swift = name === 'String' ? group.items.find(({ keys, value }) => keyName(keys[0], source) === 'format' && value !== null && isText(value)) : undefined;
    if (swift?.value !== undefined && swift.value !== null)
        return { kind: 'format', style: 'percent', format: swift.value, values, named: [] };
    if (!formatCalls.has(name) && !/^[sS]tring\.Format$/.test(callee) && !(language.id === 'cpp' && formattingName.test(name)))
        return null;
    const at = values.slice(0, 2).findIndex(isText);
    const format = at === -1 ? undefined : values[at];
    if (format === undefined)
        return null;
    const style = (joinedCalls_braced.has(language.id) || name.endsWith('!')) && name !== 'sprintf' ? 'brace' : 'percent';
    return { kind: 'format', style, format, values: values.slice(at + 1), named: group.items };
}
function nodesIn(node, depth = 0) {
    if (depth > DEEPEST)
        return [node];
    const inner = node.kind === 'operation' ? node.operands : node.kind === 'call' ? [...(node.of.kind === 'member' ? [node.of.of] : []), ...valuesIn(node.group.items)] : node.kind === 'group' || node.kind === 'braced' ? valuesIn(node.group.items) : node.kind === 'member' ? [node.of] : [];
    return [node, ...inner.flatMap((each) => nodesIn(each, depth + 1))];
}
const DEEPEST = 40;
function valuesIn(items) {
    return items.flatMap(({ value }) => value ?? []);
}
function literalsIn(node) {
    return nodesIn(node).filter(({ kind }) => kind === 'string');
}

;// CONCATENATED MODULE: ./src/engine/formats/code/openNames.js

function isOpenName(file, name) {
    const { all, names } = openNamesOf(file);
    return all || names.has(name.replace(/^(?:(?:this|self|static|[A-Z]\w{0,60})(?=\.)|@{1,2})\.?/, ''));
}
function isOpenObject(file, name) {
    return lookers[file.language.id] !== byAddress && isOpenName(file, name);
}
const openNames_known = new WeakMap();
function openNamesOf(file) {
    const before = openNames_known.get(file.tokens);
    if (before !== undefined)
        return before;
    const look = lookers[file.language.id];
    const open = look === undefined ? none : look(file);
    openNames_known.set(file.tokens, open);
    return open;
}
const none = { all: false, names: new Set() };
const lookers = {
    python: inPython,
    php: inPhp,
    ruby: inRuby,
    ...{ java: inJava, csharp: inCsharp },
    ...{ go: byAddress, c: byAddress, cpp: byAddress, rust: byAddress },
};
function inPython({ tokens, source }) {
    const names = new Set();
    let all = false;
    for (const [at, { kind, text }] of tokens.entries()) {
        if (kind !== 'word' || tokens[at + 1]?.text !== '(' || tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === 'def')
            continue;
        if (text === 'exec' || text === 'execfile')
            all = true;
        if (!/^(?:globals|locals|vars)$/.test(text) || tokens[at + 2]?.text !== ')')
            continue;
        if (tokens[at + 3]?.text === '.' && /^(?:update|__setitem__|setdefault)$/.test(tokens[at + 4]?.text ?? ''))
            all = true;
        const [key, close, mark] = [tokens[at + 4], tokens[at + 5], tokens[at + 6]];
        if (tokens[at + 3]?.text !== '[' || key === undefined)
            continue;
        if (key.literal === null || key.literal.holes.length > 0)
            all ||= isGivenBehind(tokens, at + 4);
        else if (close?.text === ']' && mark !== undefined && /^[|+]?=$/.test(mark.text))
            names.add(source.slice(key.literal.from, key.literal.to));
    }
    return { all, names };
}
function isGivenBehind(tokens, from) {
    for (let at = from; at < from + LONGEST_KEY; at++)
        if (tokens[at]?.text === ']')
            return tokens[at + 1]?.text === '=';
    return true;
}
const LONGEST_KEY = 20;
function inPhp(file) {
    const { tokens, source } = file;
    const names = new Set();
    const byReference = referencesOf(file);
    let all = false;
    for (const [at, { kind, text }] of tokens.entries()) {
        if (kind !== 'word')
            continue;
        const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
        if (/^\$\$\w/.test(text) || (text === '$' && after === '{'))
            all ||= isGiven(tokens, at);
        if (before === '::' && text.startsWith('$') && after === '=' && !/^(?:self|static|parent|\$this)$/.test(tokens[at - 2]?.text ?? ''))
            names.add(text);
        if (text === '$GLOBALS' && after === '[') {
            const key = tokens[at + 2];
            if (key?.literal === null || key === undefined)
                all ||= isGivenBehind(tokens, at + 2);
            else if (/^\.?=$/.test(tokens[at + 4]?.text ?? ''))
                names.add(`$${source.slice(key.literal.from, key.literal.to)}`);
        }
        if (after !== '(' || before === 'function' || before === 'new')
            continue;
        if (text === 'extract' && before !== '->' && before !== '::')
            all = true;
        const places = before === '->' || before === '::' || !Object.hasOwn(ownReferences, text) ? byReference.get(text) : ownReferences[text];
        if (text === 'parse_str' && argumentsAt(tokens, at + 1).length < 2)
            all = true;
        for (const [place, word] of places === undefined ? [] : argumentsAt(tokens, at + 1).entries())
            if (word !== null && places?.some((one) => one === place || (one < 0 && place >= -one)) === true)
                names.add(word);
    }
    return { all, names };
}
function isGiven(tokens, at) {
    return tokens[at + 1]?.text === '=' || (tokens[at + 1]?.text === '{' && [3, 4].some((step) => tokens[at + step]?.text === '}' && tokens[at + step + 1]?.text === '='));
}
const ownReferences = {
    parse_str: [1],
    settype: [0],
    preg_match: [2],
    preg_match_all: [2],
    str_replace: [3],
    sscanf: [-2],
    similar_text: [2],
    exec: [1, 2],
    getopt: [2],
};
function referencesOf({ tokens }) {
    const places = new Map();
    for (const [at, { text }] of tokens.entries()) {
        if (text !== '&' || tokens[at + 1]?.kind !== 'word' || !/^[(,]|\w/.test(tokens[at - 1]?.text ?? ''))
            continue;
        const open = bracketBefore(tokens, at);
        const name = open === null ? undefined : tokens[open - 1];
        if (open === null || name?.kind !== 'word' || !/^(?:function|fn|&)$/.test(tokens[open - 2]?.text ?? ''))
            continue;
        let place = 0;
        let depth = 0;
        for (let before = open + 1; before < at; before++) {
            const { kind = 'mark', text: mark = '' } = tokens[before] ?? {};
            if (kind === 'open')
                depth++;
            else if (kind === 'close')
                depth--;
            else if (mark === ',' && depth === 0)
                place++;
        }
        const others = places.get(name.text);
        if (others === undefined)
            places.set(name.text, [place]);
        else
            others.push(place);
    }
    return places;
}
const MOST_ARGUMENTS = 40;
const LONGEST_CALL = 400;
function argumentsAt(tokens, open) {
    const words = [];
    let depth = 0;
    let from = open + 1;
    for (let at = open; at < tokens.length && at - open < LONGEST_CALL && words.length < MOST_ARGUMENTS; at++) {
        const { kind, text } = tokens[at] ?? { kind: 'close', text: ')' };
        if (kind === 'open')
            depth++;
        else if (kind === 'close')
            depth--;
        if (depth === 0 || (depth === 1 && text === ',')) {
            if (at > from)
                words.push(at === from + 1 && tokens[from]?.kind === 'word' ? (tokens[from]?.text ?? null) : null);
            from = at + 1;
        }
        if (depth === 0)
            break;
    }
    return words;
}
function inRuby({ tokens }) {
    const names = new Set();
    for (const [at, { kind, text }] of tokens.entries()) {
        if (kind !== 'word')
            continue;
        const owner = tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'word' ? tokens[at - 2] : undefined;
        if (owner !== undefined && (/^(?:replace|clear|concat|prepend|insert|setbyte|initialize_copy)$/.test(text) || (tokens[at + 1]?.text === '!' && /^(?:g?sub|tr(?:_s)?|slice|squeeze|upcase|downcase|swapcase|capitalize|reverse|delete|delete_prefix|delete_suffix|succ|next|replace)$/.test(text))))
            names.add(owner.text);
        if (/^(?:(?:local|instance|class|global)_variable_set|const_set)$/.test(text))
            for (let next = at + 1; next < at + 5; next++)
                if (tokens[next]?.kind === 'word')
                    names.add(tokens[next]?.text ?? '');
    }
    return { all: false, names };
}
function byAddress({ tokens }) {
    const names = new Set();
    for (const [at, { text }] of tokens.entries()) {
        const name = tokens[at + 1]?.text === 'mut' ? tokens[at + 2] : tokens[at + 1];
        if (text === '&' && name?.kind === 'word' && /^(?:[=({[,:]|:=|return)$/.test(tokens[at - 1]?.text ?? '') && !/^[.({[]$/.test(tokens[tokens[at + 1]?.text === 'mut' ? at + 3 : at + 2]?.text ?? ''))
            names.add(name.text);
    }
    return { all: false, names };
}
function inJava({ tokens }) {
    return { all: false, names: new Set(tokens.flatMap(({ text }, at) => (text === 'instanceof' || text === 'case' ? namedBehind(tokens, at + 1) : []))) };
}
function inCsharp({ tokens }) {
    const names = tokens.flatMap(({ kind, text }, at) => {
        if (kind !== 'word')
            return [];
        if (text === 'out' || text === 'is' || text === 'case')
            return namedBehind(tokens, at + 1);
        return text === 'ref' && tokens[at - 1]?.text === '=' && tokens[at + 1]?.kind === 'word' ? [tokens[at + 1]?.text ?? ''] : [];
    });
    return { all: false, names: new Set(names) };
}
function namedBehind(tokens, from) {
    let at = from;
    if (tokens[at]?.text === 'final')
        at++;
    while (tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '.' && at < from + LONGEST_KEY)
        at += 2;
    const [type, name] = [tokens[at], tokens[at + 1]?.text === '?' ? tokens[at + 2] : tokens[at + 1]];
    return type?.kind === 'word' && name?.kind === 'word' && !/^(?:when|and|or|not|null)$/.test(name.text) ? [name.text] : [];
}

;// CONCATENATED MODULE: ./src/engine/formats/code/roles.js

const saying = new Set(['echo', 'print', 'raise', 'throw', 'puts', 'warn', 'die']);
function isConsole(node) {
    return (node.kind === 'word' || node.kind === 'member') && /(?:^|[.:])(?:cout|cerr|clog|std(?:err|out)|Std(?:err|out))$/.test(calleeOf(node));
}
function saysSomething(node) {
    const [first] = node.kind === 'operation' ? node.operands : [];
    if (node.kind === 'operation' && node.operators[0] === '<<' && first !== undefined && isConsole(first))
        return true;
    return node.lead.some((word) => saying.has(word)) || first?.lead.some((word) => saying.has(word)) === true;
}
function hasDefaults(node) {
    return node.kind === 'group' && node.group.items.some(({ keys }) => keys.length > 0);
}
function isLoop(source, { start, operands: [first] }) {
    const end = first?.end ?? start;
    return /\bfor(?:each)?\b[^;{}[\]]{0,60}$/.test(source.slice(Math.max(0, start - 24, end - 90), end));
}
const roles_defining = new Set(['def', 'defp', 'defmacro', 'func', 'fn', 'fun', 'function', 'sub']);
const roles_controlling = new Set(['if', 'for', 'while', 'switch', 'catch', 'foreach', 'using', 'lock', 'with', 'elseif', 'match', 'when', 'unless', 'until']);
function isDefinition({ lead }) {
    return lead.some((word) => roles_defining.has(word));
}
function takesParameters({ group: { items } }, source, language) {
    return typedInFront.has(language) && items.slice(0, MOST_PARAMETERS).some(({ start, end }) => typedParameter.test(source.slice(start, Math.min(end, start + LONGEST_PARAMETER))));
}
const typedInFront = new Set(['cpp', 'csharp', 'java']);
const MOST_PARAMETERS = 20;
const LONGEST_PARAMETER = 200;
const typedParameter = /^(?:const\s+[A-Za-z_]|this\s+[A-Z]|(?:(?:final|params|unsigned|signed|struct|volatile)\s+)?(?!(?:new|await|ref|out|in|throw|sizeof|typeof|nameof|delete|async|static|default|return|not|is|co_await|stackalloc|checked|from|case)\b)[A-Za-z_][\w:.]{0,80}(?:<[\w:.,<>? *&]{1,100}>)?(?:\[\])?\??\s+(?!(?:is|as|and|or|not|when|with|switch|in|instanceof|xor|bitand|bitor|or_eq|and_eq)\b)[A-Za-z_]\w{0,80}\s{0,20}(?:$|=(?!=)))/;
function roles_isHead({ lead }) {
    return lead.some((word) => word === 'def' || word === 'defp' || word === 'defmacro');
}

;// CONCATENATED MODULE: ./src/engine/formats/code/parameters.js





const LONGEST_TYPE = 12;
const parameters_LONGEST_BODY = 2_000;
const LONGEST_LINE = 2_000;
function isParameter(file, name, at) {
    const bound = valueAt(file, name, at);
    if (bound === null)
        return false;
    const from = bound.start < at ? bound.end : -1;
    const places = placesOf(file, name);
    const start = (index) => file.tokens[places[index] ?? 0]?.start ?? 0;
    const before = (0,partition/* countBefore */.t)(places, (place) => (file.tokens[place]?.start ?? 0) < at);
    if (before > MOST_PLACES)
        return true;
    for (let index = before - 1; index >= 0 && start(index) > from; index--) {
        if (before - index > parameters_MOST_USES)
            return true;
        if (bodyEnd(file, places[index] ?? 0) > at)
            return true;
    }
    return false;
}
const parameters_MOST_USES = 500;
function parametersOf(file, name) {
    return placesOf(file, name)
        .slice(0, parameters_MOST_USES)
        .flatMap((place) => {
        const [end, start] = [bodyEnd(file, place), file.tokens[place]?.start];
        return end === 0 || start === undefined ? [] : [{ start, end, callee: functionOf(file, place) }];
    });
}
function functionOf({ tokens }, place) {
    const open = bracketBefore(tokens, place);
    if (open === null)
        return '';
    const head = tokens[open - 1]?.text === '=' ? tokens[open - 2] : tokens[open - 1];
    return head?.kind === 'word' ? head.text : '';
}
function bodyEnd(file, place) {
    const before = file.bodies.get(place);
    if (before !== undefined)
        return before;
    const end = endOf(file, place);
    file.bodies.set(place, end);
    return end;
}
function endOf(file, place) {
    const { tokens, language } = file;
    const [before, after] = [tokens[place - 1]?.text ?? '', tokens[place + 1]?.text ?? ''];
    if ((after === '=>' && !language.keyMarks.includes(after)) || (after === '->' && !language.memberMarks.includes(after)))
        return bodyFrom(file, place, place + 1);
    if ((after === '|' || after === ',') && isInBars(tokens, place))
        return bodyFrom(file, place, place + 1);
    if (before === '.' || before === '=' || after === '.' || after === '(')
        return 0;
    const inner = bracketBefore(tokens, place);
    const isTaken = inner !== null && language.imports === 'javascript' && /^[[{]$/.test(tokens[inner]?.text ?? '') && after !== ':' && before !== ':';
    const ends = isTaken ? bracketAfter(tokens, place) : null;
    const open = isTaken ? bracketBefore(tokens, inner) : inner;
    const close = open === null || tokens[open]?.text !== '(' ? null : bracketAfter(tokens, ends ?? place);
    if (open === null || close === null)
        return 0;
    const head = tokens[open - 1];
    if (head !== undefined && /^(?:for|foreach|catch|if|while)$/.test(head.text) && isNamedInHead(tokens, place, head.text, ends))
        return bodyFrom(file, open, close);
    if (head === undefined || head.text === 'return' || roles_controlling.has(head.text))
        return 0;
    const mark = bodyMark(tokens, close + 1);
    if (isTaken && !/^(?:=>|\{)$/.test(tokens[close + 1]?.text ?? ''))
        return 0;
    const isDefined = [tokens[open - 1], tokens[open - 2], tokens[open - 3]].some((word) => word !== undefined && (roles_defining.has(word.text) || word.text === 'async' || word.text === 'constructor'));
    return isDefined || mark !== null ? bodyFrom(file, open, mark ?? close) : 0;
}
function isNamedInHead(tokens, place, head, pattern) {
    const [before, after, type] = [tokens[place - 1], tokens[(pattern ?? place) + 1]?.text ?? '', tokens[place - 2]?.text ?? ''];
    if (head === 'catch')
        return after === ')';
    if (head === 'if' || head === 'while')
        return before?.kind === 'word' && /^(?:instanceof|is)$/.test(type);
    return after === 'of' || after === 'in' || (after === ':' && before?.kind === 'word');
}
function isInBars(tokens, place) {
    let at = place - 1;
    while (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'word' && place - at < LONGEST_TYPE)
        at -= 2;
    return tokens[at]?.text === '|';
}
function bodyMark(tokens, from) {
    for (let index = from; index < from + LONGEST_TYPE; index++) {
        const text = tokens[index]?.text;
        if (text === '{' || text === '=>')
            return index;
        if (text === undefined || /^(?:[;,)=\]}]|==|&&|\|\|)$/.test(text) || (tokens[index]?.fresh === true && index > from))
            return null;
    }
    return null;
}
function bodyFrom({ tokens, ends, source }, head, mark) {
    for (let index = mark; index < mark + LONGEST_TYPE && index < tokens.length; index++) {
        if (tokens[index]?.text !== '{')
            continue;
        const end = extentAt({ ends }, index)?.end;
        return (end === undefined ? undefined : tokens[end])?.start ?? source.length;
    }
    const indent = columnOf(source, tokens[head]);
    for (let index = mark + 1; index < Math.min(tokens.length, mark + parameters_LONGEST_BODY); index++) {
        const token = tokens[index];
        if (token?.fresh === true && token.kind !== 'close' && columnOf(source, token) <= indent)
            return token.start;
    }
    return source.length;
}
function columnOf(source, token) {
    const before = source.slice(Math.max(0, (token?.start ?? 0) - LONGEST_LINE), token?.start ?? 0);
    return /^[ \t]{0,200}/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/urlShape.js

function urlParts(node) {
    const typed = node.kind === 'braced' ? /^(?:\w+\.)?url\.URL$/ : node.kind === 'call' ? /^(?:Uri|URI(?:\.|::)Generic\.build)$/ : null;
    if (typed === null || (node.kind !== 'braced' && node.kind !== 'call') || !typed.test(calleeOf(node.of)))
        return null;
    const { items } = node.group;
    return items.some(({ keys: [key], value }) => key?.kind === 'word' && key.text.toLowerCase() === 'scheme' && value?.kind === 'string') ? items : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/textual.js


function isTextual(node, textual) {
    if (node.kind === 'string')
        return true;
    if (node.kind === 'word' || node.kind === 'regex' || node.kind === 'index')
        return false;
    const known = textual.memo.get(node);
    if (known !== undefined)
        return known;
    const answer = look(node, textual);
    textual.memo.set(node, answer);
    return answer;
}
function look(node, textual) {
    switch (node.kind) {
        case 'operation': {
            const [first] = node.operands;
            if (node.operators[0] === '%')
                return first !== undefined && isTextual(first, textual);
            return node.operators.every((operator) => textual.language.joinMarks.includes(operator)) && node.operands.some((operand) => isTextual(operand, textual));
        }
        case 'group': {
            const [item] = node.group.items;
            const single = node.group.bracket === '(' && node.group.items.length === 1 && item?.comma === false && item.keys.length === 0;
            return single && item.value !== null && isTextual(item.value, textual);
        }
        case 'call':
            return urlParts(node) !== null || joiningOf(node, looksOf(textual)) !== null;
        case 'member':
            return memberJoining(node, looksOf(textual)) !== null;
        case 'braced':
            return urlParts(node) !== null || builtText(node) !== null;
        default:
            return false;
    }
}
function looksOf(textual) {
    return { language: textual.language, source: textual.source, isText: (node) => isTextual(node, textual), isList: (node) => holdsText(node, textual) };
}
function holdsText(node, textual) {
    return elementsOf(node)?.some(({ keys, value }) => keys.length === 0 && value !== null && isTextual(value, textual)) === true;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/urlObjects.js







const MAXIMUM_PAIRS = 20;
function urlText(file, node, name) {
    const items = urlParts(node);
    if (items === null)
        return null;
    const fields = fieldsOf(file, node, items, name);
    const scheme = fields.get('scheme');
    const lead = scheme === undefined ? null : textOf_textOf(file, scheme.value);
    if (scheme === undefined || lead === null || lead.pieces.some(({ kind }) => kind === 'hole'))
        return null;
    const said = (field, render) => (field === undefined ? empty : field.condition === null ? render(field.value) : holeAs(field.condition, field.value));
    const user = said(fields.get('user') ?? fields.get('userinfo'), (value) => userOf(file, value));
    const path = said(fields.get('path'), (value) => textOrHole(file, value));
    const port = said(fields.get('port'), (value) => textOrHole(file, value));
    const query = said(fields.get('rawquery') ?? fields.get('query') ?? fields.get('queryparameters'), (value) => queryOf(file, value));
    const mark = (text) => markAt(text, scheme.value);
    const parts = [
        ...[lead, mark('://')],
        ...(user.text === '' ? [] : [user, mark('@')]),
        said(fields.get('host'), (value) => textOrHole(file, value)),
        ...(port.text === '' ? [] : [mark(':'), port]),
        ...(path.text === '' || path.text.startsWith('/') ? [path] : [mark('/'), path]),
        ...(query.text === '' ? [] : [mark('?'), query]),
    ];
    const whole = (0,mappedText/* joinTexts */.B5)(parts);
    return spend(file, whole.text.length) ? whole : null;
}
const empty = { text: '', pieces: [] };
function fieldsOf(file, node, items, name) {
    const fields = new Map();
    for (const { keys, value } of items) {
        const key = keyName(keys[0], file.source);
        if (key !== null && value !== null && !isNothing(value))
            fields.set(key.toLowerCase(), { value, condition: null });
    }
    for (const { name: member, value, span, setter } of name === null ? [] : behind(file.found.built.get(name) ?? [], node.end)) {
        const bound = name === null ? null : valueAt(file, name, span.start);
        if (setter || value === null || span.start < node.end || bound === null || bound.start > node.start || bound.end < node.end)
            continue;
        fields.set(member.toLowerCase(), { value, condition: urlObjects_conditionOf(file, span, node.start) });
    }
    return fields;
}
function urlObjects_conditionOf({ conditions }, span, anchor) {
    return conditions?.foreign(span, conditions.at(anchor))?.condition ?? null;
}
function userOf(file, value) {
    if (value.kind !== 'call' || !/^User(?:Password)?$/.test(lastStep(calleeOf(value.of))))
        return textOrHole(file, value);
    const parts = value.group.items.flatMap((item) => (item.value === null ? [] : [encoded(textOrHole(file, item.value))]));
    const [user = empty, password] = parts;
    return password === undefined ? user : (0,mappedText/* joinTexts */.B5)([user, markAt(':', value), password]);
}
function queryOf(file, value) {
    const text = textOf_textOf(file, value);
    if (text !== null)
        return text;
    const maker = value.kind === 'call' && value.of.kind === 'member' && value.of.name === 'Encode' ? value.of.of : value;
    const inline = pairsIn(file, maker);
    if (inline !== null)
        return joinPairs(inline, value);
    const path = pathOf(maker, file.source);
    return path === null || maker === value ? textOf_holeOf(file, value) : joinPairs(pairsOf(file, canonical(path), value), value);
}
function pairsOf(file, name, use) {
    const bound = valueAt(file, name, use.start);
    if (bound === null)
        return [holeAs(name, use)];
    const first = pairsIn(file, bound) ?? (/^(?:\w+\.)*Query\(\)$|^make\(\)$/.test(calleeOf(bound)) || (bound.kind === 'call' && /^(?:\w+\.Query|make)$/.test(calleeOf(bound.of))) ? [] : [holeAs(name, bound)]);
    const later = behind(file.found.queries.get(name) ?? [], bound.end).filter(({ span }) => span.start < use.start);
    const rest = later.length < MAXIMUM_PAIRS ? [] : [holeAs(name, use)];
    return [...first, ...rest, ...later.map((entry) => (entry.value === null ? holeAs(name, entry.span) : urlObjects_pairOf(file, entry.name, entry.value, urlObjects_conditionOf(file, entry.span, bound.start))))];
}
function behind(entries, at) {
    const first = (0,partition/* countBefore */.t)(entries, ({ span }) => span.start < at);
    return entries.slice(first, first + MAXIMUM_PAIRS);
}
function pairsIn(file, node) {
    const group = node.kind === 'braced' || (node.kind === 'group' && node.group.bracket === '{') ? node.group : null;
    if (group === null)
        return null;
    return group.items.slice(0, MAXIMUM_PAIRS).flatMap(({ keys, value }) => {
        const key = keyName(keys[0], file.source);
        return key === null || value === null ? [] : [urlObjects_pairOf(file, key, firstOf(value), null)];
    });
}
function firstOf(value) {
    const only = value.kind === 'braced' || value.kind === 'group' ? value.group.items[0]?.value : undefined;
    return only ?? value;
}
function urlObjects_pairOf(file, name, value, condition) {
    return (0,mappedText/* joinTexts */.B5)([markAt(`${percentEncoded(name)}=`, value), condition === null ? encoded(textOrHole(file, value)) : holeAs(condition, value)]);
}
function joinPairs(pairs, at) {
    return (0,mappedText/* joinTexts */.B5)(pairs.flatMap((pair, i) => (i === 0 ? [pair] : [markAt('&', at), pair])));
}
function textOrHole(file, value) {
    if (value.kind === 'word' && /^\d{1,10}$/.test(value.text))
        return (0,mappedText/* plainText */.wh)(value.text, value.start);
    return textOf_textOf(file, value) ?? textOf_holeOf(file, value);
}
function encoded(text) {
    const [piece] = text.pieces;
    if (piece === undefined || text.pieces.some(({ kind }) => kind === 'hole') || /^[\w.~/-]*$/.test(text.text))
        return text;
    return markAt(percentEncoded(text.text), { start: piece.start, end: text.pieces.at(-1)?.end ?? piece.end });
}
function percentEncoded(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function markAt(text, { start, end }) {
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] };
}
function isNothing(value) {
    return value.kind === 'word' && /^(?:nil|null)$/.test(value.text);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/textOf.js















function textOf_textOf(file, node) {
    const known = file.texts.get(node);
    if (known !== undefined)
        return known;
    file.texts.set(node, null);
    const text = read(file, node);
    file.texts.set(node, text);
    return text;
}
function read(file, node) {
    switch (node.kind) {
        case 'string':
            return withConstants(file, (0,mappedText/* joinTexts */.B5)(node.tokens.map((token) => decodeLiteral(file.source, token, (expression, isTag) => (isTag ? defaultIn(expression) : fallbackOfExpression(file, nameOfHole(file, expression)))))));
        case 'group': {
            const inner = onlyValue(node);
            return inner === null ? null : textOf_textOf(file, inner);
        }
        case 'operation':
            return operation(file, node);
        case 'call':
            return urlText(file, node, null) ?? textOf_put(file, joiningOf(node, textOf_looksOf(file)));
        case 'member':
            return textOf_put(file, memberJoining(node, textOf_looksOf(file)));
        case 'braced':
            return urlText(file, node, null) ?? textOf_put(file, builtText(node));
        default:
            return null;
    }
}
function onlyValue(node) {
    if (node.kind !== 'group' || node.group.bracket !== '(' || node.group.items.length !== 1)
        return null;
    const [item] = node.group.items;
    return item === undefined || item.keys.length > 0 || item.comma ? null : item.value;
}
function operation(file, node) {
    const [first, second] = node.operands;
    if (node.operators[0] === '%' && first !== undefined && second !== undefined) {
        const format = textOf_textOf(file, first);
        return format === null ? null : formattedText(file, format, 'percent', tupleOf(second));
    }
    if (node.operators.some((operator) => !file.language.joinMarks.includes(operator)))
        return null;
    const texts = node.operands.map((operand) => textOf_textOf(file, operand));
    if (texts.every((text) => text === null))
        return null;
    return (0,mappedText/* joinTexts */.B5)(node.operands.map((operand, i) => texts[i] ?? joined(file, operand)));
}
function tupleOf(node) {
    if (node.kind !== 'group' || node.group.bracket !== '(')
        return [node];
    return node.group.items.flatMap(({ value }) => (value === null ? [] : [value]));
}
function joined(file, node) {
    if (node.kind === 'word' && /^\d{1,10}$/.test(node.text))
        return (0,mappedText/* plainText */.wh)(node.text, node.start);
    const bound = boundText(file, node);
    if (bound !== null && (bound.text.text.includes('://') || bound.text.text.includes('=')) && spend(file, bound.text.text.length)) {
        splice(file, bound.node);
        return bound.text;
    }
    return textOf_holeOf(file, node);
}
function boundText(file, node) {
    const path = pathOf(node, file.source);
    return path === null || isParameter(file, canonical(path), node.start) ? null : boundByName(file, canonical(path));
}
function boundByName(file, name) {
    const bound = file.found.bindings.get(name);
    const only = bound === undefined ? constantOf(file, name) : bound[0];
    if (only === undefined || only === null || (bound?.length ?? 1) !== 1 || isOpenName(file, name))
        return null;
    if ((onlyValue(only) ?? only).kind !== 'string')
        return null;
    const text = textOf_textOf(file, only);
    return text === null ? null : { node: only, text };
}
function textOf_holeOf(file, node, span = node) {
    const expression = foldBlanks(file.source.slice(node.start, Math.min(node.end, node.start + 400)));
    return withConstants(file, { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start: span.start, end: span.end, expression, fallback: fallbackOf(file, node) }] });
}
function withConstants(file, mapped) {
    if (!mapped.text.includes(mappedText/* HOLE */.vs))
        return mapped;
    const isFilled = (name) => boundByName(file, name) !== null && isConstant(file, name);
    return { ...mapped, pieces: mapped.pieces.map((piece) => (piece.kind === 'hole' && piece.fallback !== null && isFilled(nameOfHole(file, piece.expression)) ? { ...piece, constant: true } : piece)) };
}
function nameOfHole({ language }, expression) {
    return /^(?:php|perl|powershell)$/.test(language.id) && /^[A-Za-z_]\w{0,80}$/.test(expression) ? `$${expression}` : expression;
}
function holeAs(expression, { start, end }) {
    return { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start, end, expression, fallback: null }] };
}
function textOf_looksOf(file) {
    const { language, source } = file;
    return { language, source, isText: (node) => isTextual(node, file.found.textual), isList: (node) => elementsIn(file, node).length > 0 };
}
function textOf_put(file, joining) {
    switch (joining?.kind) {
        case undefined:
            return null;
        case 'same':
            return textOf_textOf(file, joining.value);
        case 'row':
            return joinRow(file, joining.values, joining.separator);
        case 'chain':
            return joinRow(file, chainedIn(joining.last, (node) => isTextual(node, file.found.textual)), '');
        case 'list':
            return joinRow(file, elementsIn(file, joining.list), joining.separator);
        case 'format': {
            const format = textOf_textOf(file, joining.format);
            return format === null ? null : formattedText(file, format, joining.style, joining.values, joining.named);
        }
    }
}
function elementsIn(file, node) {
    const path = pathOf(node, file.source);
    const name = path === null ? null : canonical(path);
    const [bound, ...others] = name === null || file.found.parts.has(name) ? [] : (file.found.bindings.get(name) ?? []);
    const list = bound === undefined || others.length > 0 ? node : bound;
    const items = elementsOf(list);
    if (items === null)
        return [];
    if (list === bound)
        splice(file, list);
    return unnamedValues(items);
}
function joinRow(file, values, separator) {
    const given = typeof separator === 'string' ? (0,mappedText/* plainText */.wh)(separator, values[0]?.start ?? 0) : textOf_textOf(file, separator);
    if (values.length === 0)
        return (0,mappedText/* plainText */.wh)('');
    if (given === null || !values.some((value) => textOf_textOf(file, value) !== null))
        return null;
    if (!spend(file, given.text.length * values.length))
        return null;
    const between = { text: given.text, pieces: given.pieces.map((piece) => (piece.kind === 'hole' ? piece : { ...piece, verbatim: false })) };
    const parts = values.map((value) => textOf_textOf(file, value) ?? textOf_holeOf(file, value));
    return (0,mappedText/* joinTexts */.B5)(parts.flatMap((part, i) => (i === 0 || between.text === '' ? [part] : [between, part])));
}

;// CONCATENATED MODULE: ./src/engine/formats/code/addresses.js




const addresses_makers = new Set(['HttpHost', 'HostAndPort', 'InetSocketAddress', 'createUnresolved', 'ServerAddress', 'MongoServerAddress', 'DnsEndPoint']);
function addressText(file, node) {
    const maker = node.kind === 'call' ? lastStep(calleeOf(node.of)) : '';
    if (node.kind !== 'call' || !addresses_makers.has(maker))
        return null;
    const values = unnamedValues(node.group.items);
    return maker === 'HttpHost' ? httpHost(file, values) : withPort(file, values);
}
function withPort(file, [host, port]) {
    if (host === undefined)
        return null;
    const name = textOf_textOf(file, host) ?? textOf_holeOf(file, host);
    return port === undefined || name.text.includes(':') ? name : (0,mappedText/* joinTexts */.B5)([name, mark(':', port), portText(file, port)]);
}
function httpHost(file, values) {
    const [first, second, third] = values;
    const leading = schemeOf(file, first);
    const [host, port] = leading === null ? [first, second] : [second, third];
    const scheme = leading ?? schemeOf(file, third);
    if (host === undefined || (scheme === null && third !== undefined))
        return null;
    const place = withPort(file, port === undefined ? [host] : [host, port]);
    return place === null ? null : (0,mappedText/* joinTexts */.B5)([mark(`${scheme ?? 'http'}://`, host), place]);
}
function schemeOf(file, node) {
    const text = node === undefined ? null : textOf_textOf(file, node);
    return text !== null && /^https?$/i.test(text.text) ? text.text : null;
}
function portText(file, port) {
    return port.kind === 'word' && /^\d{1,5}$/.test(port.text) ? mark(port.text, port) : (textOf_textOf(file, port) ?? textOf_holeOf(file, port));
}
function mark(text, { start, end }) {
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/setters.js

const MAXIMUM_STEPS = 60;
const namedSetter = /^(?:set(?:Property|Attribute|Option|Parameter)?|put(?:IfAbsent)?|add(?:DataSource|Connection)?Property|append|(?:with)?(?:Property|Option|Parameter)|(?:p|o)(?:roperty|ption)|setdefault|__setitem__|store)$/;
function setOf(method, { items }, source) {
    const [first, second] = items;
    if (first === undefined)
        return /ssl|tls|encrypt|insecure|^trust_?cert$|^secure$/i.test(method) ? { name: settingOfMethod(method) ?? method, value: null } : null;
    if (first.value === null || first.keys.length > 0)
        return null;
    if (second !== undefined && second.value !== null && namedSetter.test(method)) {
        const name = nameOfKey(first.value, source);
        return name === null ? null : { name, value: second.value };
    }
    if (method === 'applyToClusterSettings')
        return hostsIn(first.value);
    if (method === 'applyConnectionString')
        return { name: 'connectionString', value: first.value };
    if (method === 'sentinel' && second !== undefined)
        return { name: 'sentinels', value: first.value };
    const name = settingOfMethod(method);
    return name === null ? null : { name, value: first.value };
}
function hostsIn(lambda) {
    let at = lambda.kind === 'operation' ? lambda.operands.at(-1) : undefined;
    for (let steps = 0; at?.kind === 'call' && at.of.kind === 'member' && steps < MAXIMUM_STEPS; steps++) {
        const value = at.group.items[0]?.value ?? null;
        if (at.of.name === 'hosts' && value !== null)
            return { name: 'hosts', value };
        at = at.of.of;
    }
    return null;
}
function settersOf(value, source) {
    const handed = setOfFirst(value, source);
    if (handed !== null)
        return [handed];
    const found = [];
    let at = value;
    let innermost = false;
    while (at.kind === 'call' && at.of.kind === 'member' && found.length < MAXIMUM_STEPS) {
        const set = setOf(at.of.name, at.group, source);
        if (set !== null)
            found.push(set);
        innermost = set !== null;
        at = at.of.of;
    }
    const path = found.length === 0 || !innermost ? null : pathOf(at, source);
    return path === null ? [] : found.reverse().map((each) => ({ base: canonical(path), ...each }));
}
function setOfFirst(value, source) {
    if (value.kind !== 'call' || value.of.kind !== 'word' || !/_conf_set$/.test(value.of.text))
        return null;
    const [object, name, given] = value.group.items.map((item) => item.value);
    const path = object === undefined || object === null ? null : pathOf(object, source);
    const set = name === undefined || name === null ? null : keyName(name, source);
    return path === null || set === null || given === undefined || given === null ? null : { base: canonical(path), name: set, value: given };
}
function withoutTls(value, source) {
    let at = (value.kind === 'operation' && value.operands.length === 1 ? value.operands[0] : undefined) ?? (value.kind === 'braced' ? value.of : value);
    for (let steps = 0; (at.kind === 'member' || at.kind === 'call') && steps < MAXIMUM_STEPS; steps++) {
        const given = at.kind === 'call' && at.of.kind === 'member' && connecting.test(at.of.name) ? (at.group.items.find((item) => isNoTls(item.value))?.value ?? null) : null;
        const path = given === null || at.kind !== 'call' || at.of.kind !== 'member' ? null : pathOf(at.of.of, source);
        if (given !== null && path !== null && /^[a-z]/.test(path[0] ?? ''))
            return { base: canonical(path), value: given };
        at = at.of;
    }
    return null;
}
const connecting = /^(?:connect|connect_raw|create_pool|from_config)$/;
function isNoTls(value) {
    return value !== null && (value.kind === 'word' || value.kind === 'member') && /(?:^|\.)NoTls$/.test(calleeOf(value));
}
function ownSetter(value, source) {
    if (value.kind !== 'call' || value.group.items.length !== 2)
        return null;
    const [first, second] = value.group.items;
    const callee = calleeOf(value.of);
    if (first?.value?.kind !== 'string' || second === undefined || second.value === null || first.keys.length > 0 || second.keys.length > 0)
        return null;
    const bare = callee.replace(/^(?:self|this|\$this|[a-z])\./, '');
    const name = ownNames.test(bare) && !otherNames.test(bare) ? keyName(first.value, source) : null;
    const describes = second.value.kind === 'string' && /\s/.test(source.slice(second.value.start, second.value.end));
    return name === null || describes || !/^[\w.-]{2,60}$/.test(name) ? null : { callee, name, value: bareOf(second.value) };
}
function bareOf(value) {
    const [only, ...others] = value.kind === 'call' ? value.group.items : [];
    const fits = value.kind === 'call' && others.length === 0 && only?.keys.length === 0 && /(?:quote|quoted|escape|escaped|str|string|urlencode|encodeURIComponent)$/i.test(calleeOf(value.of));
    return fits && only.value !== null ? only.value : value;
}
const otherNames = /^(?:set|add\w{0,20})?property$|flag|argument|header|cookie|column|field|label|help|desc|item|state|event|listen|class|attr|test/i;
const ownNames = /^(?:add|set|put|with|append|write|push|emit|def|maybe)_?[A-Za-z_]{0,20}$|^(?:param|arg|opt|kv|pair|option|setting|property)$/;
const plainSetter = /^(?:host(?:s|name|addr)?|ip_or_hostname|port|tcp_port|user(?:name)?|password|pass|db_?name|database|s?sl\w{0,40}|tls\w{0,40}|server_?name|trust_cert\w{0,20}|advancedConfiguration|encryption|require_ssl|use_?(?:ssl|tls)|using(?:Ssl|Tls)|.{0,20}cert.{0,20}|\w{0,40}(?:[vV]erif|[iI]nsecure|[uU]nauthorized|[tT]rust[A-Z_]|[cC]ertificate)\w{0,40})$/;
const ofClients = {
    ...{ url: 'url', Url: 'url', uri: 'uri', uris: 'uris', endpoint: 'endpoint', endpoints: 'endpoints', addEndpoint: 'endpoint', Host: 'host', hosts: 'hosts', target: 'target', server: 'server' },
    ...{ known_node: 'known_node', known_nodes: 'known_nodes', known_node_addr: 'known_node', connectedTo: 'connectedTo', address: 'address', addAddress: 'address' },
};
function settingOfMethod(method) {
    const own = /^(?:set|with|Set|With|use|Use|enable|Enable)_?([A-Z]\w{0,60})$/.exec(method)?.[1];
    if (method === 'applyToSslSettings')
        return 'sslSettings';
    if (/^[aA]ddContact(?:End)?Points?$/.test(method))
        return 'contactPoints';
    if (own !== undefined)
        return /^[A-Z]{2}/.test(own) ? own : own.charAt(0).toLowerCase() + own.slice(1);
    if (Object.hasOwn(ofClients, method))
        return ofClients[method] ?? null;
    const snake = /^(?:with|set)_([a-z]\w{0,60})$/.exec(method)?.[1];
    if (snake !== undefined && (plainSetter.test(snake) || Object.hasOwn(ofClients, snake)))
        return snake;
    return plainSetter.test(method) ? method : null;
}
function nameOfKey(node, source) {
    if (node.kind === 'string')
        return keyName(node, source);
    if (node.kind === 'word' && source[node.start] === ':')
        return node.text;
    const [named] = node.kind === 'call' && /(?:^|\.)Option\.(?:sensitiveV|v)alueOf$/.test(calleeOf(node.of)) ? node.group.items : [];
    return named?.value?.kind === 'string' ? keyName(named.value, source) : constantName(node);
}
function constantName(node) {
    const callee = calleeOf(node);
    const constant = /^PGProperty\.([A-Z_]+)/.exec(callee)?.[1];
    if (constant !== undefined)
        return constant.replaceAll('_', '').toLowerCase();
    const reactive = /^(?:ConnectionFactoryOptions\.)?(DRIVER|HOST|PORT|USER|PASSWORD|DATABASE|SSL|PROTOCOL)$/.exec(callee)?.[1];
    if (reactive !== undefined)
        return reactive.toLowerCase();
    const ofProvider = /^(?:Postgresql|MySql|MariadbSql|Mssql)ConnectionFactoryProvider\.([A-Z][A-Z_]{1,40})$/.exec(callee)?.[1];
    if (ofProvider !== undefined)
        return ofProvider.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    const kafka = /(?:^|\.)([A-Z][A-Z_]{2,60})_CONFIG$/.exec(callee)?.[1] ?? /(?:^|\.)(SASL_[A-Z_]{2,40}|SSL_[A-Z_]{2,40})$/.exec(callee)?.[1];
    return kafka === undefined ? null : kafka.replaceAll('_', '.').toLowerCase();
}

;// CONCATENATED MODULE: ./src/engine/formats/code/chains.js



function chainOf(call) {
    const steps = [];
    let at = call;
    while (at.kind === 'call' && at.of.kind === 'member' && steps.length < MAXIMUM_STEPS) {
        steps.push({ name: at.of.name, call: at, from: at.group.start - at.of.name.length });
        at = at.of.of;
    }
    at = made(at) ?? at;
    const innermost = steps.at(-1);
    if (innermost === undefined)
        return null;
    const makes = at.kind !== 'call' && (settingOfMethod(innermost.name) === null || innermost.call.group.items.length === 0);
    if (makes)
        steps.pop();
    return steps.length === 0 ? null : { root: makes ? innermost.call : at, steps: steps.reverse(), call };
}
function made(node) {
    const [only, ...others] = node.kind === 'group' && node.group.bracket === '(' ? node.group.items : [];
    return only?.value?.kind === 'call' && only.keys.length === 0 && others.length === 0 ? only.value : null;
}
function chainEntries(file, { steps }, except) {
    return steps.flatMap(({ name, call, from }) => {
        const login = call === except ? null : loginOf(file, name, call, from);
        if (login !== null)
            return [...login];
        const set = call === except ? null : setOf(name, call.group, file.source);
        if (set === null)
            return [];
        const span = { start: from, end: call.end };
        const given = unnamedValues(call.group.items);
        if (/points$/i.test(set.name) && given.length > 1)
            return [{ name: set.name, value: { kind: 'settings', entries: given.map((value, place) => ({ name: String(place), value: valueOf_valueOf(file, value), span: { start: value.start, end: value.end } })), span }, span }];
        return [{ name: set.name, value: set.value === null ? { kind: 'symbol', name: 'true', span } : valueOf_valueOf(file, set.value), span }];
    });
}
function loginOf(file, name, { group }, start) {
    if (!/^(?:with)?(?:Auth)?Credentials$/i.test(name))
        return null;
    const values = unnamedValues(group.items);
    if (values.length !== 2)
        return null;
    return values.map((value, place) => ({ name: place === 0 ? 'username' : 'password', value: valueOf_valueOf(file, value), span: { start: place === 0 ? start : value.start, end: value.end } }));
}

;// CONCATENATED MODULE: ./src/engine/formats/code/foremost.js

const MOST = 100;
const OTHERS = 40;
function foremost(all, { settingNames, tellingNames }, nameOf) {
    if (all.length <= MOST)
        return all;
    const chosen = foremost_known.get(all) ?? choose(all.map((each) => nameOf(each)?.toLowerCase() ?? ''), (name) => settingNames.has(name) || tellingNames.has(name));
    foremost_known.set(all, chosen);
    const read = [];
    for (const index of chosen) {
        const each = all[index];
        if (each !== undefined)
            read.push(each);
    }
    return read;
}
const foremost_known = new WeakMap();
function choose(names, isSetting) {
    const last = new Map();
    for (const [index, name] of names.entries())
        if (isSetting(name))
            last.set(name, index);
    const counting = new Set(last.values());
    let others = 0;
    return [...names.keys()].filter((index) => counting.has(index) || names[index] === mappedText/* SPREAD */.Mo || names[index] === mappedText/* ADDING_SPREAD */.CZ || others++ < OTHERS);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/mergedMappings.js





const mergedMappings_functions = /^(?:Object\.assign|(?:_|lodash|\$|jQuery)\.(?:assign|extend|merge|assignIn)|R\.merge(?:Right|DeepRight)?|(?:merge|deepmerge|deepMerge|mergeDeep|mergeOptions)|array_(?:merge|replace)(?:_recursive)?|(?:Keyword|Map)\.merge|maps\.merge)$/;
const defaults = /^(?:_|lodash)\.defaults(?:Deep)?$|^(?:defaults|(?:collections\.)?ChainMap)$/;
const methods = /^(?:merge|merge!|deep_merge|update|reverse_merge|with_defaults)$/;
const reversed = /^(?:reverse_merge|with_defaults)$/;
const putting = /^(?:Keyword|Map)\.put(?:_new)?$/;
const isAtom = (key) => key.kind === 'word' && key.end - key.start === key.text.length + 1;
function single(key, value) {
    const [start, end] = [key.start, value.end];
    return { kind: 'group', group: { bracket: '{', items: [{ keys: [key], mark: ':', value, comma: false, start, end }], start, end }, lead: NO_LEAD, start, end };
}
const ordered = (callee, base, added) => (callee.endsWith('_new') ? [added, base] : [base, added]);
const MOST_PARTS = 16;
function mergedEntries(file, node, hop, valueOf) {
    const parts = partsMerged(file, node);
    if (parts === null || parts.length === 0 || parts.length > MOST_PARTS)
        return null;
    const values = parts.map((part) => ({ part, value: valueOf(file, part, hop) }));
    if (!values.some(({ value }) => value.kind === 'settings' && value.entries.length > 0))
        return null;
    const entries = values.flatMap(({ part, value }) => (value.kind === 'settings' ? value.entries : [unknownPart(file, part)]));
    return foremost(node.kind === 'call' && deep.test(calleeOf(node.of)) ? deepened(entries) : entries, file.vocabulary, ({ name }) => name);
}
function partsMerged(file, node) {
    return node.kind === 'call' ? mergedMappings_partsOf(file, node) : listsOf(file, node);
}
const deep = /^(?:R\.mergeDeepRight|(?:_|lodash)\.(?:merge|defaultsDeep)|merge|deepmerge|deepMerge|mergeDeep|mergeOptions|array_\w+_recursive)$|(?:^|\.)deep_merge$/;
function deepened(entries, depth = 0) {
    const byName = new Map();
    const spreads = [];
    for (const entry of entries) {
        const before = byName.get(entry.name);
        if (entry.name === mappedText/* SPREAD */.Mo)
            spreads.push(entry);
        else if (before?.value.kind === 'settings' && entry.value.kind === 'settings' && depth < mergedMappings_DEEPEST)
            byName.set(entry.name, { ...entry, value: { ...entry.value, entries: deepened([...before.value.entries, ...entry.value.entries], depth + 1) } });
        else
            byName.set(entry.name, entry);
    }
    return [...byName.values(), ...spreads];
}
const mergedMappings_DEEPEST = 4;
function mergedMappings_partsOf({ language }, { of, group }) {
    const given = partsIn(group);
    const callee = calleeOf(of);
    if (given.length > (callee.includes('.') ? 0 : 1) && mergedMappings_functions.test(callee))
        return given;
    if (language.id === 'python' && given.length > 1 && callee === 'dict')
        return given;
    if (given.length > 1 && defaults.test(callee))
        return [...given].reverse();
    const [base, key, value] = given;
    if (putting.test(callee) && base !== undefined && key !== undefined && value !== undefined && given.length === 3)
        return isAtom(key) ? ordered(callee, base, single(key, value)) : [base, key];
    if (language.id !== 'ruby' || of.kind !== 'member' || !methods.test(of.name) || given.length === 0)
        return null;
    return reversed.test(of.name) ? [...given, of.of] : [of.of, ...given];
}
function listsOf({ language }, node) {
    const operator = Object.hasOwn(joining, language.id) ? joining[language.id] : undefined;
    if (node.kind !== 'operation' || operator === undefined || node.operators.length === 0 || !node.operators.every((one) => one === operator))
        return null;
    return language.id === 'python' ? node.operands : [...node.operands].reverse();
}
const joining = { erlang: '++', php: '+', python: '|' };
function partsIn(group) {
    const given = group.items.flatMap(({ keys, value }) => (value === null || keys.length > 0 ? [] : [value]));
    const named = group.items.filter(({ keys }) => keys.length > 0);
    const [first, last] = [named[0], named.at(-1)];
    if (first === undefined || last === undefined)
        return given;
    const span = { start: first.start, end: last.end };
    return [...given, { kind: 'group', group: { bracket: '{', items: named, ...span }, lead: NO_LEAD, ...span }];
}
function unknownPart(file, { start, end }) {
    const span = { start, end };
    return { name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs(file.source.slice(start, Math.min(end, start + 100)), span), span }, span };
}

;// CONCATENATED MODULE: ./src/engine/formats/findDsns.js

const prefixed = /(?<![\w:/])(?:mysql|pgsql|sqlsrv|dblib|oci|odbc|dbi:(?:mysql|MariaDB|Pg)(?:\([^)\s]{0,100}\))?):(?=[A-Za-z_][\w.-]{0,60}=)/i;
const inOrder = /(?<![\w:/])dbi:(?:mysql|MariaDB)(?:\([^)\s]{0,100}\))?:(?=[\w.\uE000-]{1,100}(?:[:;]|["'`\n]|$))/i;
const network = /@(?:(?:tcp[46]?|unix)\([^()\s]{1,300}\)(?:\/|(?=\uE000(?:\?|$)))|\([^()\s]{1,250}:(?:\d{2,5}|\uE000|%[sdv])\)\/)/;
const withoutAddress = /^[^\s"'`/@:=;,]{1,64}(?::[^\s"'`/@]{0,100})?@(?:tcp)?\/[\w\uE000%.-]{0,100}(?:\?[^\s"'`]{0,1000})?$/;
const openAddress = /^[^\s"'`/@=;,]{1,150}@(?:\uE000|%[sv])\/[\w\uE000%.-]{0,100}\?(?:[^\s"'`]{0,500}&)?(?:parseTime|multiStatements|interpolateParams|allowNativePasswords|loc)=/;
const configuration = /(?<![\w.@/:=\uE000-])(?:[\w.\uE000-]{1,200}(?::(?:\d{2,5}|\uE000))?,){1,10}\s{0,2}(?=(?:abortConnect|ssl|sslHost|password|allowAdmin|connectTimeout|connectRetry|syncTimeout|asyncTimeout|defaultDatabase)=)/i;
const descriptor = /^\s{0,20}\(\s{0,20}description(?:_list)?\s{0,20}=/i;
const openUri = /(?<![^\s"'`=])\uE000(?:\/[\w\uE000%.-]{0,100})?\?(?:[^\s"'`?]{0,300}&)?(?:sslmode|useSSL|tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames)|ssl_cert_reqs|skip_verify)=[^\s"'`?]{0,300}/;
function findDsn(text) {
    if (descriptor.test(text))
        return { from: 0, to: text.length };
    const open = text.includes(mappedText/* HOLE */.vs) && text.includes('?') ? openUri.exec(text) : null;
    if (open !== null)
        return { from: open.index, to: open.index + open[0].length };
    const lead = (text.includes('=') ? prefixed.exec(text) : null) ?? (/dbi:/i.test(text) ? inOrder.exec(text) : null);
    if (lead !== null)
        return { from: lead.index, to: findDsns_endOf(text, lead.index, /["'`\n]/) };
    const list = text.includes(',') && text.includes('=') ? configuration.exec(text) : null;
    if (list !== null && /:|\uE000|redis|valkey|garnet|cache/i.test(list[0]))
        return { from: list.index, to: findDsns_endOf(text, list.index, /["'`\s;]/) };
    const place = text.includes('(') ? network.exec(text) : null;
    if (place === null)
        return text.includes('@') && (withoutAddress.test(text) || openAddress.test(text)) ? { from: 0, to: text.length } : null;
    let from = place.index;
    while (from > 0 && place.index - from < 300 && !/[\s"'`=]/.test(text[from - 1] ?? ''))
        from--;
    if (text.slice(from, place.index).includes('://'))
        return null;
    const name = /^\$\{[\w.]{1,80}:?-?/.exec(text.slice(from, place.index))?.[0].length ?? 0;
    return { from: from + name, to: findDsns_endOf(text, place.index, name > 0 ? /[\s"'`}]/ : /[\s"'`]/) };
}
function findDsns_endOf(text, from, stop) {
    let at = from;
    while (at < text.length && !stop.test(text[at] ?? ''))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./src/engine/formats/findTexts.js



function findTexts(text, vocabulary, bounds) {
    const uris = findUris(text, vocabulary, bounds);
    const found = [...uris, ...besideUris(text, uris)];
    const dsn = uris.length === 0 ? findDsn(text) : null;
    if (dsn !== null)
        return [{ ...dsn, kind: 'keywords', use: 'value' }];
    if (text.includes('=')) {
        const segments = quotedSegments(text);
        if (bounds === 'scalar' && !segments.some(([from, to]) => isKeywords(text.slice(from, to), vocabulary)))
            segments.push([0, text.length]);
        for (const [from, to] of segments) {
            const start = keywordsFrom(text.slice(from, to), vocabulary);
            if (start === null || uris.some((uri) => uri.from < to && from < uri.to))
                continue;
            const kept = text.slice(from + start, to).trimEnd();
            found.push({ from: from + start, to: from + start + kept.length, kind: 'keywords', use: 'value' });
        }
    }
    return found.sort((a, b) => a.from - b.from);
}
function besideUris(text, uris) {
    if (uris.length === 0 || !/@(?:tcp[46]?|unix)\(/.test(text))
        return [];
    const gaps = [...uris.map(({ from }, i) => [uris[i - 1]?.to ?? 0, from]), [uris.at(-1)?.to ?? 0, text.length]];
    return gaps.slice(0, MOST_GAPS).flatMap(([from, to]) => {
        const dsn = findDsn(text.slice(from, to));
        return dsn === null ? [] : [{ from: from + dsn.from, to: from + dsn.to, kind: 'keywords', use: 'value' }];
    });
}
const MOST_GAPS = 50;
function findUris(text, vocabulary, bounds) {
    const starts = [...findSchemes(text, vocabulary)];
    const found = [];
    let covered = 0;
    for (const [i, { from, body }] of starts.entries()) {
        if (from < covered)
            continue;
        const whole = bounds === 'scalar' && text.slice(Math.max(0, from - 200), from).trim() === '';
        let to = whole ? blankAfter(text, body) : uriEnd(text, from, body);
        const next = starts[i + 1];
        if (next !== undefined && next.from < to && /[,;|\s]/.test(text[next.from - 1] ?? ''))
            to = next.from - 1;
        covered = to;
        found.push({ from, to, kind: 'uri', use: useOf(text, from, body, to) });
    }
    return found;
}
function blankAfter(text, from) {
    let at = from;
    while (at < text.length && !/\s/.test(text[at] ?? ''))
        at++;
    if (at < text.length && !/[@/?]/.test(text.slice(from, at))) {
        const rest = /^[ \t][^\s@/?]{0,100}@/.exec(text.slice(at, at + 104))?.[0].length ?? 0;
        if (rest > 0)
            return blankAfter(text, at + rest);
    }
    return at;
}
function uriEnd(text, from, body) {
    const quote = text[from - 1];
    const quoted = quote === '"' || quote === "'" || quote === '`';
    const escaped = text[from - 2] === '\\';
    const open = [];
    let at = body;
    for (; at < text.length; at++) {
        const char = text[at] ?? '';
        if (/\s/.test(char))
            break;
        if (quoted && char === quote) {
            if (text[at - 1] !== '\\')
                break;
            if (!escaped)
                continue;
            at--;
            break;
        }
        if (!quoted && (char === '"' || char === "'" || char === '`'))
            return text[at - 1] === '\\' ? at - 1 : at;
        if (char === '<') {
            const placeholder = /^<[\w .-]{1,60}>/.exec(text.slice(at, at + 64));
            if (placeholder === null)
                break;
            at += placeholder[0].length - 1;
        }
        else if (char === '(' || char === '[' || char === '{')
            open.push(findTexts_closerOf[char]);
        else if (char === ')' || char === ']' || char === '}') {
            if (open.at(-1) === char)
                open.pop();
            else if (!quoted)
                break;
        }
        else if (char === '>' && !quoted)
            break;
    }
    if (quoted && text[at] === quote)
        return at;
    if (/^\.{2,}$/.test(text.slice(body, Math.min(at, body + 9))))
        return at;
    while (at > body && /[.,;:!]/.test(text[at - 1] ?? ''))
        at--;
    return at;
}
const findTexts_closerOf = { '(': ')', '[': ']', '{': '}' };
function useOf(text, from, body, to) {
    const rest = text.slice(body, to);
    const at = rest.lastIndexOf('@');
    if (at >= 0 && /^[_.-]*[A-Za-z0-9][\w.,:-]*(?:[/?][\w./?&=%~:-]*)?$/.test(rest.slice(at + 1)))
        return 'value';
    if (text[from - 1] === '^' || /\(\?[:=!<]|\\[wSd]|\[\^|\.[*+]/.test(rest))
        return 'pattern';
    if (/^(?:\u2026|\.{2,}|\*+$)/.test(rest))
        return 'message';
    return rest === '' || rest === '@' ? 'listed' : 'value';
}
function isKeywords(text, vocabulary) {
    return keywordsFrom(text, vocabulary) !== null;
}
function keywordsFrom(text, { settingNames, tellingNames }) {
    let first = null;
    let known = 0;
    let pairs = 0;
    let telling = false;
    const parted = text.includes(';');
    for (let equals = text.indexOf('='); equals !== -1; equals = text.indexOf('=', equals + 1)) {
        const starts = nameStarts(text, equals);
        if (starts.length > 0)
            pairs++;
        for (const start of starts) {
            const name = text.slice(start, equals).trim().toLowerCase();
            if (!settingNames.has(name) && !tellingNames.has(name) && !(parted && name.includes(' ') && settingNames.has(name.replaceAll(' ', ''))))
                continue;
            first ??= start;
            known++;
            telling ||= tellingNames.has(name);
            break;
        }
    }
    if (first === null || !(telling || known >= 2))
        return null;
    first = openStart(text, firstOfRun(text, first));
    return pairs >= 2 || /^[\w .\uE000-]{1,60}=\s{0,9}[^\s`\\]{1,200}(?:\s\uE000){0,20}$/.test(text.slice(first, first + 300).trim()) ? first : null;
}
function firstOfRun(text, from) {
    let start = from;
    for (let count = 0; count < 10; count++) {
        const before = /(?:^|[\s;])([A-Za-z_]\w{1,40}\s{0,2}=\s{0,2}(?:'[^']{0,60}'|[^\s;='"]{0,60})[ ;]\s{0,4})$/.exec(text.slice(Math.max(0, start - 160), start))?.[1];
        if (before === undefined)
            return start;
        start -= before.length;
    }
    return start;
}
function openStart(text, from) {
    return /^[\s\uE000]{0,40}\uE000\s{0,10}$/.test(text.slice(Math.max(0, from - 51), from)) && from <= 51 ? 0 : from;
}
function nameStarts(text, equals) {
    let end = equals;
    while (end > 0 && equals - end < 3 && text[end - 1] === ' ')
        end--;
    let word = end;
    while (word > 0 && end - word < 40 && /[\w.-]/.test(text[word - 1] ?? ''))
        word--;
    if (word === end || !startsName(text[word - 1]))
        return [];
    let phrase = word;
    while (phrase > 0 && end - phrase < 40 && /[\w -]/.test(text[phrase - 1] ?? ''))
        phrase--;
    while (text[phrase] === ' ')
        phrase++;
    return phrase < word && startsName(text[phrase - 1]) ? [phrase, word] : [word];
}
const startsName = (before) => before === undefined || before === mappedText/* HOLE */.vs || /[\s;,"'`(=]/.test(before);
function quotedSegments(text) {
    const segments = [];
    const unpaired = new Set();
    for (let at = 0; at < text.length; at++) {
        const quote = text[at] ?? '';
        if (unpaired.has(quote))
            continue;
        if (quote !== '"' && quote !== "'" && quote !== '`')
            continue;
        if (quote === "'" && /\w/.test(text[at - 1] ?? ''))
            continue;
        let end = at + 1;
        while (end < text.length && text[end] !== quote)
            end += text[end] === '\\' ? 2 : 1;
        if (end >= text.length) {
            unpaired.add(quote);
            continue;
        }
        segments.push([at + 1, end]);
        at = end;
    }
    return segments;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/qualifies.js



function qualifies(file, entries, callee) {
    const { vocabulary } = file;
    const called = callee !== null && takesSettings(file, callee);
    let known = 0;
    let host = false;
    for (const { name, value } of entries) {
        const lower = name.toLowerCase();
        if (vocabulary.tellingNames.has(lower) || isTelling({ name, value }))
            return true;
        if (isSetting(lower, vocabulary) || (called && file.language.id !== 'go' && (name === mappedText/* SPREAD */.Mo || name === mappedText/* ADDING_SPREAD */.CZ)))
            known++;
        else if (/^\d$/.test(name) && value.kind === 'settings' && called)
            known += value.entries.filter((entry) => isSetting(entry.name, vocabulary)).length;
        else if (value.kind === 'settings' && wrapping.test(name) && value.entries.some((entry) => isSetting(entry.name, vocabulary) || (called && entry.name === mappedText/* SPREAD */.Mo)))
            known++;
        if (value.kind === 'settings' && called && /(?:^|\.)PDO$/.test(callee) && value.entries.some((entry) => ofPdo.test(entry.name)))
            return true;
        if (name === 'BACKEND' && value.kind === 'text' && /(?:memcached\.\w{1,40}|redis[\w.]{0,40}\.RedisCache)$/.test(value.text.text.slice(-100)))
            return true;
        host ||= namesHost({ name, value }) || (value.kind === 'settings' && wrapping.test(name) && value.entries.some(namesHost));
    }
    return (known >= 1 && called) || (known >= 2 && host);
}
const ofPdo = /^(?:PDO\.MYSQL_|Pdo\.Mysql\.|Mysql\.|MYSQL_)ATTR_SSL_[A-Z_]{1,40}$/;
function isTelling({ name, value }) {
    if (name === 'kafka.bootstrap.servers')
        return true;
    if (name === 'ssl_mode' && value.kind === 'symbol' && /(?:^|::)(?:Pg|MySql)SslMode::\w{1,20}$/.test(value.name))
        return true;
    return value.kind === 'symbol' && ((name === 'tls' && /(?:^|::)NoTls$/.test(value.name)) || (name === 'transport' && value.name === 'Transport.KAFKA'));
}
function namesHost({ name, value }) {
    return hostNames.has(name.toLowerCase()) && !(value.kind === 'settings' && value.entries.some((entry) => entry.name === 'type'));
}
const hostNames = new Set(['host', 'connectionstring', 'hostname', 'hostaddr', 'server', 'servername', 'pghost', 'db_host', 'hosts', 'brokers']);
const wrapping = /^(?:options|connect_?args|dialect_?options|ssl|tls|tls_?config|ssl_?context|query|extra|connection|driver_?options|connect_kwargs|kwargs|engine_options|params|parameters|properties|(?:sql_?)?configuration|config|settings|endpoint|db_?credentials|connection_?options|authentication|credentials)$/i;
function isSetting(name, { settingNames, tellingNames }) {
    const lower = name.toLowerCase();
    return settingNames.has(lower) || tellingNames.has(lower);
}
function takesSettings(file, callee) {
    return isCallee(callee, file.vocabulary) || positionsOf(file, callee) !== null;
}
function qualifies_holdsUri(file, entries) {
    return entries.some(({ value }) => {
        if (value.kind !== 'text' || value.text.text.length > 4000)
            return false;
        const [hole] = value.text.pieces;
        const text = hole?.kind === 'hole' && value.text.text.length === 1 ? (hole.fallback ?? '') : value.text.text;
        return findTexts(text, file.vocabulary, 'scalar').length > 0;
    });
}

;// CONCATENATED MODULE: ./src/engine/formats/code/onTheWay.js









function madeOnTheWay(file, name, isOurs) {
    for (const frame of (file.found.uses.get(name) ?? []).slice(0, onTheWay_MOST_USES)) {
        if (frame.kind !== 'argument' || !isOurs(frame.item.start))
            continue;
        const { call, outer } = frame;
        if (isUnknownMaker(file, call) && (connects(file, outer) || ((takesOut(file, call) || goesByName(file, call)) && takerByName(file, outer) !== null)))
            return call;
    }
    for (const { call, frame } of (file.found.selected.get(name) ?? []).slice(0, onTheWay_MOST_USES)) {
        if (isOurs(call.start) && leavesOutTls(file, call, call.group.items.map(({ value }) => value)) && (connects(file, frame) || takerByName(file, frame) !== null))
            return call;
    }
    return null;
}
function takerBeyond(file, { call, outer }) {
    const taker = outer.kind === 'argument' ? (connects(file, outer) ? outer : null) : goesByName(file, call) ? takerByName(file, outer) : null;
    return taker !== null && makesAnother(file, call) ? taker : null;
}
function goesByName({ language }, call) {
    const callee = calleeOf(call.of);
    return selecting.test(lastStep(callee)) || (loose.has(language.id) && !handsOn(lastStep(callee)) && !call.lead.includes('new') && !/^[A-Z]/.test(callee));
}
const onTheWay_MOST_USES = 50;
function isUnknownMaker(file, call) {
    const name = lastStep(calleeOfCall(file, call));
    return makesAnother(file, call) && !handsOn(name) && (!selecting.test(name) || takesOut(file, call));
}
function makesAnother(file, call) {
    const callee = calleeOfCall(file, call);
    return !takesSettings(file, callee) && !/^(?:Some|to_list)$/.test(lastStep(callee)) && settingsGroup(call) === null && mergedMappings_partsOf(file, call) === null;
}
function takesOut(file, call) {
    return selecting.test(lastStep(calleeOf(call.of))) && leavesOutTls(file, call, call.group.items.slice(1).map(({ value }) => value));
}
function leavesOutTls({ source }, call, told) {
    const names = told.flatMap((node) => onTheWay_namesIn(node, source));
    const way = lastStep(calleeOf(call.of));
    if (way === 'array_filter' && told.length === 0)
        return false;
    if (/^(?:array_(?:filter|map)|filter_map|transform_values)$/.test(way))
        return true;
    if (told.length === 0 || names.includes(null))
        return true;
    const speaks = names.some((each) => each !== null && ofTls.test(each));
    return /^(?:pick|slice|array_intersect)/.test(way) ? !speaks : speaks;
}
function onTheWay_namesIn(node, source) {
    if (node?.kind === 'string' || (node?.kind === 'word' && source[node.start] === ':'))
        return [source.slice(node.start, Math.min(node.end, node.start + 100))];
    return node?.kind === 'group' && node.group.bracket === '[' ? node.group.items.flatMap(({ value }) => onTheWay_namesIn(value, source)) : [null];
}
function connects(file, frame) {
    return frame.kind === 'argument' && takesSettings(file, calleeOfCall(file, frame.call));
}
function takerByName(file, frame) {
    const item = frame.kind === 'statement' ? frame.item : null;
    const [key, ...others] = item?.keys ?? [];
    const path = key === undefined || others.length > 0 ? null : pathOf(key, file.source);
    if (path === null || item === null)
        return null;
    const name = canonical(path);
    const isTaken = (use) => use.kind === 'argument' && connects(file, use) && valueAt(file, name, use.item.start) === item.value;
    return (file.found.uses.get(name) ?? []).slice(0, onTheWay_MOST_USES).find(isTaken) ?? null;
}
function through(file, node) {
    if (node.kind !== 'call' || !loose.has(file.language.id) || node.lead.includes('new') || !(node.of.kind === 'word' || node.of.kind === 'member'))
        return null;
    if (!makesAnother(file, node) || isCallee(calleeOf(node.of), file.vocabulary) || /^[A-Z]/.test(calleeOf(node.of)))
        return null;
    const parts = partsIn(node.group);
    const given = parts.find((part) => onTheWay_namesHost(file, part));
    if (given === undefined)
        return null;
    const name = resultName(node);
    const result = name === null ? null : valueAt(file, name, node.start);
    if (result === null)
        return handsOn(lastStep(calleeOf(node.of))) || selecting.test(lastStep(calleeOf(node.of))) || speaksOfTls(file, given) ? null : { given, made: null };
    const own = spreadsIn(file, result);
    if (own.length === 0 && settingsGroup(result) !== null)
        return null;
    return { given, made: parts.length === 1 && own.length === 1 ? result : null };
}
const loose = new Set(['python', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'ruby', 'elixir']);
function speaksOfTls(file, node) {
    const group = nameOf(node, file.source) === null ? null : onTheWay_mappingOf(file, node);
    return group !== null && saysTls(group, file.source);
}
function onTheWay_mappingOf(file, node) {
    const name = nameOf(node, file.source);
    return settingsGroup((name === null ? null : valueAt(file, name, node.start)) ?? node);
}
function onTheWay_namesHost(file, node) {
    return onTheWay_mappingOf(file, node)?.items.some(({ keys }) => /^(?:host|hostname|server|hosts|brokers|servers)$/i.test(keyName(keys[0], file.source) ?? '')) === true;
}
function spreadsIn(file, node) {
    return (settingsGroup(node)?.items ?? []).flatMap(({ keys, value }) => (keys.length === 0 && value !== null && /^(?:\.\.\.|\*\*)$/.test(value.lead[0] ?? '') && value.kind === 'word' && !file.found.bindings.has(value.text) ? [value] : []));
}
function entriesThrough(file, { given, made }, node, hop, valueOf) {
    const value = valueOf(file, given, hop);
    if (value.kind !== 'settings')
        return null;
    const result = made === null ? null : valueOf(file, made, hop);
    if (result?.kind !== 'settings')
        return [...value.entries, unknownStep(node)];
    const at = result.entries.findIndex(({ name }) => name === mappedText/* SPREAD */.Mo);
    return at < 0 ? null : [...result.entries.slice(0, at), ...value.entries, ...result.entries.slice(at + 1)];
}
function unknownStep(node) {
    const span = { start: node.start, end: node.end };
    return { name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs(node.kind === 'call' ? calleeOf(node.of) : '\u2026', span), span }, span };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/openHost.js



function asDefault({ found, source }, bound, value, { start, end }) {
    if (bound === null || !found.defaults.has(bound) || value.kind === 'symbol' || (value.kind === 'text' && value.text.text.includes(mappedText/* HOLE */.vs)))
        return value;
    if (value.kind === 'settings')
        return value.entries.some((entry) => entry.value.kind === 'symbol' && /^false$/i.test(entry.value.name)) ? value : { kind: 'text', text: holeAs(foldBlanks(source.slice(start, Math.min(end, start + 100))), { start, end }), span: { start, end } };
    const hole = holeAs(foldBlanks(source.slice(start, Math.min(end, start + 100))), { start, end });
    return { kind: 'text', text: { ...hole, pieces: hole.pieces.map((piece) => (piece.kind === 'hole' ? { ...piece, fallback: value.text.text } : piece)) }, span: { start, end } };
}
function withOpenHost(entries) {
    const last = entries.findLastIndex(({ name }) => name === mappedText/* SPREAD */.Mo);
    return last < 0 ? entries : entries.map((entry, at) => (at < last && /^(?:host|hostname|server)$/i.test(entry.name) && entry.value.kind === 'text' ? { ...entry, value: { ...entry.value, text: withFallback(entry.value.text, entry.value.span) } } : entry));
}
function withFallback(text, span) {
    if (text.text.includes(mappedText/* HOLE */.vs) || !/^(?:localhost|127\.|\[?::1|0\.0\.0\.0)/i.test(text.text))
        return text;
    return { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start: span.start, end: span.end, expression: 'host', fallback: text.text }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/ownMaker.js


function isOwnMaker({ language, found }, bound) {
    if (language.id !== 'go' || bound.kind !== 'call' || settingsGroup(bound) !== null)
        return false;
    const callee = calleeOf(bound.of);
    if (found.bindings.has(`${callee}()`))
        return false;
    return /^[a-z]\w{0,80}$/.test(callee) ? !ofLanguage.test(callee) : ofPackage.test(callee);
}
const ofLanguage = /^(?:new|make|append|copy|len)$/;
const ofPackage = /\.(?!New|Parse|Default|Must|Open|Clone|Set|Apply|With)\w{0,60}(?:Config|Options|Opts|Settings)$/;

;// CONCATENATED MODULE: ./src/engine/formats/code/removedAgain.js

function withoutRemoved({ conditions }, entries, anchor) {
    if (!entries.some(isGone))
        return entries;
    let kept = [];
    for (const entry of entries) {
        if (!isGone(entry))
            kept = [...kept, entry];
        else if ((conditions?.foreign(entry.span, conditions.at(anchor)) ?? null) === null)
            kept = without(kept, entry);
        else
            kept = [...kept, { ...entry, value: { kind: 'text', text: holeAs(entry.name, entry.span), span: entry.span } }];
    }
    return kept;
}
function without(entries, gone) {
    const left = entries.filter(({ name }) => bare(name) !== bare(gone.name));
    return left.length === entries.length ? [...entries, gone] : left;
}
function bare(name) {
    return name.slice(name.lastIndexOf('.') + 1).toLowerCase().replace(/[\s_-]/g, '');
}
function isGone({ value }) {
    return value.kind === 'symbol' && value.name === 'undefined';
}

;// CONCATENATED MODULE: ./src/engine/formats/code/inEachCase.js

function isHereInEachCase(file, name) {
    const bound = file.found.bindings.get(name) ?? [];
    return bound.length > 1 && bound.length <= mostCases && bound.every((node) => thisMachine.test(textOf_textOf(file, node)?.text ?? ''));
}
const mostCases = 20;
const thisMachine = /^(?:\/|(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d{1,5})?$)/i;

;// CONCATENATED MODULE: ./src/engine/formats/code/runs.js



function givenAt(file, full, name, at) {
    const all = file.found.built.get(full) ?? [];
    if (at === null || all.length === 0)
        return all;
    const runs = runsOf(file, name);
    return runs.length < 2 ? all : (entriesIn(file, full, name, all, runs)[runAt(runs, at)] ?? []);
}
function placesInRuns(file, name) {
    const { places } = memoOf(file.found);
    const before = places.get(name);
    if (before !== undefined)
        return before;
    const runs = runsOf(file, name);
    const made = runs.length < 2 ? [0] : runs.filter((run) => callsOf(file, name, run).length === 0).map(({ start }) => start);
    places.set(name, made);
    return made;
}
function runOf(file, name, at) {
    const runs = runsOf(file, name);
    return runs.length < 2 ? 0 : (runs[runAt(runs, at)]?.start ?? 0);
}
function runAt(runs, at) {
    let index = (0,partition/* countBefore */.t)(runs, ({ start }) => start <= at) - 1;
    for (let run = runs[index]; run !== undefined && run.end <= at; run = runs[index])
        index = run.outer;
    return Math.max(0, index);
}
const memo = new WeakMap();
function memoOf(found) {
    const known = memo.get(found) ?? { runs: new Map(), places: new Map(), calls: new Map(), entries: new Map() };
    memo.set(found, known);
    return known;
}
function entriesIn(file, full, name, all, runs) {
    const { entries } = memoOf(file.found);
    const key = `${name} ${full}`;
    const before = entries.get(key);
    if (before !== undefined)
        return before;
    const own = runs.map(() => []);
    for (const entry of all)
        own[runAt(runs, entry.span.start)]?.push(entry);
    const made = own.map((each) => [...each]);
    for (const [index, run] of runs.entries()) {
        const added = own[index] ?? [];
        const callers = added.length === 0 ? [] : callsOf(file, name, run).map((at) => runAt(runs, at));
        for (const caller of new Set(callers))
            if (caller !== index)
                made[caller]?.push(...added);
    }
    entries.set(key, made);
    return made;
}
function callsOf({ found }, name, { callee }) {
    if (callee === null || callee === '')
        return [];
    const { calls } = memoOf(found);
    const before = calls.get(name);
    if (before !== undefined)
        return before.get(callee) ?? [];
    const made = new Map();
    for (const frame of found.uses.get(name) ?? []) {
        if (frame.kind !== 'argument')
            continue;
        const called = lastStep(calleeOf(frame.call.of));
        const starts = made.get(called);
        if (starts === undefined)
            made.set(called, [frame.item.start]);
        else if (starts.length < runs_MOST_CALLS)
            starts.push(frame.item.start);
    }
    calls.set(name, made);
    return made.get(callee) ?? [];
}
const runs_MOST_CALLS = 50;
function runsOf(file, name) {
    const { runs } = memoOf(file.found);
    const before = runs.get(name);
    if (before !== undefined)
        return before;
    const starts = new Map();
    for (let dot = name.length, steps = 0; dot > 0 && steps < runs_DEEPEST; dot = name.lastIndexOf('.', dot - 1), steps++) {
        const own = name.slice(0, dot);
        for (const node of file.found.bindings.get(own) ?? [])
            if (!isMadeOf(file, node, own))
                starts.set(node.start, { end: Infinity, callee: null });
        for (const { start, end, callee } of parametersOf(file, own))
            starts.set(start, { end, callee });
    }
    const made = [];
    for (const [start, { end, callee }] of [...starts].sort(([a], [b]) => a - b)) {
        let outer = made.length - 1;
        for (let run = made[outer]; run !== undefined && run.end <= start; run = made[outer])
            outer = run.outer;
        made.push({ start, end: Math.min(end, made[outer]?.end ?? Infinity), outer, callee });
    }
    const settled = made.map((run) => (run.callee === null && made[run.outer]?.end === run.end ? { ...run, outer: made[run.outer]?.outer ?? -1 } : run));
    runs.set(name, settled);
    return settled;
}
const runs_DEEPEST = 4;
function isMadeOf({ source }, { start, end }, name) {
    const written = source.slice(start, Math.min(end, start + LONGEST));
    const last = name.slice(name.lastIndexOf('.') + 1);
    for (let at = written.indexOf(last); at >= 0; at = written.indexOf(last, at + 1))
        if (!/[\w$]/.test(written[at - 1] ?? '') && !/[\w$]/.test(written[at + last.length] ?? ''))
            return true;
    return false;
}
const LONGEST = 400;

;// CONCATENATED MODULE: ./src/engine/formats/code/tlsExpressions.js
const tlsExpressions_speaksOfTls = /create_default_context|(?:^|\.)create_ssl_context\(|_create_unverified_context|SSLContext\(|CERT_(?:NONE|OPTIONAL|REQUIRED)$|VERIFY_(?:NONE|PEER)$|InsecureSkipVerify|(?:^|[.:])Make(?:Tls|Rustls)Connect(?:or)?::new\(|(?:^|[.:])\w{0,20}(?:SslMode|SSLMode|TlsMode)[.:]{1,2}\w{1,20}$/;
function withMembers(base, built) {
    const members = built.flatMap(({ name, value }) => (value.kind === 'symbol' && /^(?:check_hostname|verify_mode)$/.test(name) ? [`${name}=${value.name}`] : []));
    return members.length === 0 ? base : { ...base, name: `${base.name}; ${members.join('; ')}` };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/tunedElsewhere.js




function tunedElsewhere(file, name, isOurs) {
    for (const frame of (file.found.uses.get(name) ?? []).slice(0, tunedElsewhere_MOST_USES)) {
        if (frame.kind === 'argument' && isOurs(frame.item.start) && isAlone(frame) && isTuning(file, lastStep(calleeOf(frame.call.of))))
            return frame.call;
    }
    return null;
}
function handedOver(file, name, isOurs) {
    for (const frame of (file.found.uses.get(name) ?? []).slice(0, tunedElsewhere_MOST_USES)) {
        if (frame.kind === 'argument' && frame.position !== null && isOurs(frame.item.start) && isAlone(frame) && !isCallee(calleeOf(frame.call.of), file.vocabulary) && !tunedElsewhere_saying.test(lastStep(calleeOf(frame.call.of))))
            return frame.call;
    }
    return null;
}
function isAlone({ call, outer }) {
    return outer.kind === 'statement' && outer.item?.keys.length === 0 && outer.item.value === call;
}
function isTuning(file, callee) {
    return (tuning.test(callee) || changing.test(callee)) && !placesOf(file, callee).some((place) => roles_defining.has(file.tokens[place - 1]?.text ?? '') || file.tokens[place + 1]?.text === '=');
}
const tuning = /^(?:tune|fix(?:up)?|finali[sz]e|normali[sz]e|augment|enrich|decorate|modify|alter|rewrite|adapt|loosen|(?:disable|allow|skip|trust)\w{0,30}|(?:apply|set|add|fill|inject|prepare)_?(?:default|override|option|setting|config|env|local|param)\w{0,20})$/i;
const changing = /^(?:invoke|accept|(?:override|patch|tweak|amend|adjust|mutate|relax|weaken|harden)\w{0,20}|configure\w{0,20}|customi[sz]e\w{0,20}|(?:apply|update|set_?up|enable|add|with)_?\w{0,20}(?:tls|ssl)\w{0,20})$/i;
const tunedElsewhere_saying = /^(?:\w{0,20}log\w{0,20}|write(?:line)?|print\w{0,10}|debug|trace|info\w{0,10}|warn\w{0,10}|error|nameof|\w{0,20}(?:equals?|true|false|null)|is\w{0,20})$/i;
const tunedElsewhere_MOST_USES = 50;

;// CONCATENATED MODULE: ./src/engine/formats/code/truth.js




const truth_DEEPEST = 8;
function madeTruth(file, node, known) {
    return isNegated(node) || node.kind === 'operation' || node.kind === 'member' || node.kind === 'call' || onlyValue(node) !== null ? truthOf(file, node, known, 0) : null;
}
function isNegated({ lead }) {
    return lead.includes('!') || lead.includes('not');
}
function truthOf(file, node, known, depth) {
    if (depth > truth_DEEPEST || node.lead.some((word) => !harmless.has(word)))
        return null;
    const turns = node.lead.filter((word) => word === '!' || word === 'not').length;
    const plain = plainTruth(file, node, known, depth);
    return plain === null ? null : turns % 2 === 0 ? plain : !plain;
}
const harmless = new Set(['!', 'not', '-', '+', 'return', 'const', 'new']);
function plainTruth(file, node, known, depth) {
    switch (node.kind) {
        case 'word':
            return wordTruth(node.text, file.language.id) ?? known(node);
        case 'string':
            return textTruth(literalOf(file, node), file.language.id);
        case 'member':
            return /^Boolean\.(?:TRUE|FALSE)$/.test(calleeOf(node)) ? node.name === 'TRUE' : known(node);
        case 'group': {
            const inner = onlyValue(node);
            if (inner !== null)
                return truthOf(file, inner, known, depth + 1);
            return scripts.has(file.language.id) && node.group.bracket !== '(' && isNegated(node) ? true : null;
        }
        case 'call':
            return castTruth(file, node, known, depth);
        case 'operation':
            return operationTruth(file, node, known, depth);
        default:
            return null;
    }
}
const scripts = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro']);
const onlyFalseIsFalse = new Set(['ruby', 'elixir', 'lua']);
const falseAsZero = new Set(['php', 'perl']);
function wordTruth(text, language) {
    if (/^true$/i.test(text))
        return true;
    if (/^(?:false|none|null|nil|undefined|NaN)$/i.test(text))
        return false;
    if (/^(?:0x0{1,20}|0{1,20}n?|0{1,20}\.0{1,20})$/i.test(text))
        return onlyFalseIsFalse.has(language);
    return /^\d{1,20}n?$/.test(text) ? true : null;
}
function textTruth(text, language) {
    return text === null ? null : onlyFalseIsFalse.has(language) || !(text === '' || (text === '0' && falseAsZero.has(language)));
}
function castTruth(file, node, known, depth) {
    const callee = calleeOf(node.of);
    const [only, ...others] = node.group.items;
    if (!casts.test(callee) || others.length > 0)
        return null;
    if (only === undefined)
        return callee === 'bool' ? false : null;
    if (only.keys.length > 0 || only.value === null)
        return null;
    if (only.value.kind === 'string' && parsers.test(callee))
        return /^(?:true|1|t)$/i.test(literalOf(file, only.value) ?? '');
    const given = truthOf(file, only.value, known, depth + 1);
    return given === null ? null : callee === 'not' ? !given : given;
}
const casts = /^(?:bool|Bool|Boolean|boolval|not|(?:Boolean|bool|Bool)\.(?:valueOf|parseBoolean|Parse|parse)|Convert\.ToBoolean|JSON\.parse)$/;
const parsers = /\.(?:valueOf|parseBoolean|Parse|parse|ToBoolean)$/;
function operationTruth(file, { operands, operators }, known, depth) {
    const [first, second] = operands;
    if (first === undefined || second === undefined)
        return null;
    const truths = () => operands.map((operand) => (truth_isTextual(operand) ? null : truthOf(file, operand, known, depth + 1)));
    if (operators.every((one) => one === '&&' || one === 'and'))
        return among(truths(), false);
    if (operators.every((one) => one === '||' || one === 'or'))
        return among(truths(), true);
    if (operators.length !== 1 || operands.some(({ lead }) => lead.includes('not')))
        return null;
    const [left, right] = [truth_constantOf(file, first, depth), truth_constantOf(file, second, depth)];
    if (left === null || right === null)
        return null;
    return truth_compare(operators[0] ?? '', left, right);
}
function truth_isTextual(node) {
    const inner = onlyValue(node) ?? node;
    return !isNegated(inner) && (inner.kind === 'string' || inner.kind === 'group' || (inner.kind === 'word' && /^[1-9]/.test(inner.text)));
}
function among(truths, decisive) {
    if (truths.includes(decisive))
        return decisive;
    return truths.every((truth) => truth === !decisive) ? !decisive : null;
}
function truth_constantOf(file, node, depth) {
    const inner = onlyValue(node) ?? node;
    if (inner.kind === 'string' && inner.lead.length === 0) {
        const value = literalOf(file, inner);
        return value === null ? null : { kind: 'text', value };
    }
    if (inner.kind === 'word' && inner.lead.length === 0 && /^\d{1,15}$/.test(inner.text))
        return { kind: 'number', value: inner.text };
    const truth = inner.kind === 'word' && !/^(?:true|false)$/i.test(inner.text) ? null : truthOf(file, inner, () => null, depth + 1);
    return truth === null ? null : { kind: 'truth', value: String(truth) };
}
function truth_compare(operator, left, right) {
    if (left.kind !== right.kind)
        return null;
    const same = left.kind === 'number' ? Number(left.value) === Number(right.value) : left.value === right.value;
    if (/^(?:={2,3}|eq)$/.test(operator))
        return same;
    if (/^(?:!={1,2}|<>|ne)$/.test(operator))
        return !same;
    if (left.kind !== 'number')
        return null;
    const [a, b] = [Number(left.value), Number(right.value)];
    return operator === '<' ? a < b : operator === '>' ? a > b : operator === '<=' ? a <= b : operator === '>=' ? a >= b : null;
}
function literalOf({ source }, { tokens }) {
    const text = tokens.map((token) => decodeLiteral(source, token, () => null).text).join('');
    return text.includes(mappedText/* HOLE */.vs) ? null : text;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/valueOf.js
























const MOST_MERGED = 2_000;
function valueOf_valueOf(file, node, hop = 0) {
    const known = file.values[hop].get(node);
    if (known !== undefined)
        return known;
    const span = { start: node.start, end: node.end };
    const value = valueOf_read(file, node, hop) ?? { kind: 'symbol', name: sourceOf(file, node), span };
    file.values[hop].set(node, value);
    return value;
}
function sourceOf({ source }, node) {
    const first = node.kind === 'group' && node.group.bracket === '[' ? node.group.items[0]?.value : null;
    const longest = first?.kind === 'group' && first.group.bracket === '{' ? LONGEST_LIST : undefined;
    return foldBlanks(source.slice(node.start, Math.min(node.end, node.start + 2 * LONGEST_LIST)), longest);
}
const LONGEST_LIST = 2_000;
function valueOf_read(file, node, hop) {
    const span = { start: node.start, end: node.end };
    const truth = madeTruth(file, node, (named) => truthOfName(file, named, hop));
    if (truth !== null)
        return { kind: 'symbol', name: String(truth), span };
    if (isNegated(node))
        return null;
    const text = textOf_textOf(file, node) ?? addressText(file, node);
    if (text !== null)
        return { kind: 'text', text, span };
    const inner = onlyValue(node) ?? wrappedValue(file, node);
    const taken = inner === null ? otherwise(node, (last) => valueOf_valueOf(file, last, hop)) : valueOf_valueOf(file, inner, hop);
    if (taken !== null)
        return taken;
    if (file.language.id === 'go' && node.kind === 'call' && node.group.items.length === 1 && calleeOf(node.of) === 'new')
        return { kind: 'settings', entries: [], span };
    const group = settingsGroup(node);
    if (group !== null)
        return { kind: 'settings', entries: entriesOf(file, group, hop), span };
    const merged = mergedEntries(file, node, hop, valueOf_valueOf);
    if (merged !== null)
        return { kind: 'settings', entries: merged, span };
    const chain = node.kind === 'call' && node.of.kind === 'member' && node.of.name === 'build' ? file.found.chains.get(node) : undefined;
    if (chain !== undefined)
        return { kind: 'settings', entries: chainEntries(file, chain, null), span };
    const named = nameOf(node, file.source);
    if (named !== null && hop < 2 && (!isReader(node) || file.found.bindings.has(named))) {
        const value = valueOfName(file, named, node.start, hop === 0 ? 1 : 2);
        if (value !== null && (isGivenElsewhere(file, named, node.start) || isOpenValue(file, named, value)))
            return { kind: 'text', text: holeAs(named, node), span };
        if (value !== null && !isParameter(file, named, node.start))
            return value.kind === 'text' && isHereInEachCase(file, named) ? { ...value, span } : asDefault(file, valueAt(file, named, node.start), value, node);
    }
    const fallback = isReader(node) || node.kind === 'operation' ? fallbackOf(file, node) : null;
    if (fallback === null)
        return null;
    const expression = foldBlanks(file.source.slice(node.start, Math.min(node.end, node.start + 400)));
    return { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback }] }, span };
}
function isOpenValue(file, name, value) {
    if (value.kind === 'text' && /=|:\/\//.test(value.text.text))
        return false;
    return value.kind === 'settings' ? isOpenObject(file, name) : isOpenName(file, name);
}
function truthOfName(file, named, hop) {
    const name = nameOf(named, file.source);
    const value = name === null || hop === 2 ? null : valueOfName(file, name, named.start, hop === 0 ? 1 : 2);
    return value?.kind === 'symbol' && /^(?:true|false)$/i.test(value.name) ? /^true$/i.test(value.name) : null;
}
function wrappedValue(file, written) {
    if (isCopy(written) && written.kind === 'call')
        return written.group.items[0]?.value ?? null;
    const [only, ...others] = written.kind === 'operation' ? written.operands : [];
    const node = only?.kind === 'call' && others.length === 0 ? only : written;
    if (node.kind === 'call' && file.language.id === 'python' && /^(?:pika\.)?SSLOptions$/.test(calleeOf(node.of)))
        return node.group.items[0]?.value ?? null;
    if (node.kind !== 'call' || node.group.items.length !== 1 || !/^(?:Some|Optional\.of|Uri|URI|URL|URI\.create|HttpHost\.create|Url\.parse|maps\.to_list|Map\.to_list)$/.test(calleeOf(node.of)))
        return null;
    return node.group.items[0]?.value ?? null;
}
function valueOfName(file, name, at, hop) {
    const bound = valueAt(file, name, at) ?? constantOf(file, name);
    const base = bound === null ? null : valueOf_valueOf(file, bound, hop);
    const built = builtBelow(file, name, hop, at);
    if (base?.kind === 'symbol' && (tlsExpressions_speaksOfTls.test(base.name) || driverOfR.test(base.name))) {
        const handed = bound === null ? null : handedOver(file, name, (start) => start > bound.end && start < at && valueAt(file, name, start) === bound);
        return handed === null ? withMembers(base, built) : { kind: 'text', text: holeAs(name, handed), span: base.span };
    }
    if (built.length === 0)
        return base?.kind !== 'symbol' || (constant.test(base.name) && (file.found.bindings.get(name)?.length ?? 1) === 1) ? base : null;
    const entries = foremost(withoutRemoved(file, [...(base?.kind === 'settings' ? base.entries : []), ...madeElsewhere(file, name, bound, built), ...built], bound?.start ?? at), file.vocabulary, (entry) => entry.name);
    const first = entries[0];
    if (base?.kind === 'text' || (first === undefined && base?.kind !== 'settings'))
        return base;
    return { kind: 'settings', entries, span: base?.span ?? first?.span ?? { start: at, end: at } };
}
function madeElsewhere(file, name, bound, built) {
    const [first] = built;
    if (first === undefined || (bound !== null && !['word', 'member', 'index'].includes(bound.kind) && !isCopy(bound) && !isOwnMaker(file, bound)))
        return [];
    const span = { start: bound?.start ?? first.span.start, end: bound?.start ?? first.span.start };
    return [{ name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs(bound === null ? name : file.source.slice(bound.start, Math.min(bound.end, bound.start + 100)), span), span }, span }];
}
const constant = /^(?:true|false|none|null|nil|undefined|\d{1,6})$/i;
const driverOfR = /^(?:\w{1,40}::)?(?:dbDriver\(["']\w{1,40}["']\)|(?:Postgres|PostgreSQL|MariaDB|MySQL)\(\))$/;
function builtEntries(file, name, hop = 1, at = null, full = name) {
    return foremost(givenAt(file, full, name, at), file.vocabulary, (entry) => entry.name).map(({ name: own, value, span, removed }) => ({ name: own, value: value === null ? { kind: 'symbol', name: removed === true ? 'undefined' : 'true', span } : valueOf_valueOf(file, value, hop), span }));
}
function entriesOf(file, group, hop = 0) {
    const known = file.entries[hop].get(group);
    if (known !== undefined)
        return known;
    const taking = file.found.alternating.has(group) ? inTurns(file, group, hop) : null;
    if (taking !== null) {
        file.entries[hop].set(group, taking);
        return taking;
    }
    const parts = [];
    let size = 0;
    for (const { item, position } of placed(file, group).reverse()) {
        if (size >= MOST_MERGED && isSpread(item)) {
            leave(file, [item.start]);
            continue;
        }
        const setting = isSpread(item) ? null : settingOf(file, item, group, position, hop);
        const own = spreadOf(file, item, group, hop) ?? (setting === null ? [] : [setting]);
        size += own.length;
        parts.push(own);
    }
    const entries = foremost(parts.reverse().flat(), file.vocabulary, ({ name }) => name);
    file.entries[hop].set(group, entries);
    return entries;
}
function inTurns(file, { items }, hop) {
    const entries = [];
    for (let at = 0; at + 1 < items.length; at += 2) {
        const [first, second] = [items[at], items[at + 1]];
        const name = first?.value === null || first === undefined ? null : nameOfKey(first.value, file.source);
        if (name === null || first === undefined || second === undefined || second.value === null)
            return null;
        entries.push({ name, value: valueOf_valueOf(file, second.value, hop), span: { start: first.start, end: second.end } });
    }
    return foremost(entries, file.vocabulary, ({ name }) => name);
}
function placed(file, { items }) {
    let position = 0;
    return foremost(items, file.vocabulary, (item) => (isSpread(item) ? mappedText/* SPREAD */.Mo : keyName(item.keys[0], file.source))).map((item) => ({ item, position: item.keys.length === 0 && !isSpread(item) ? position++ : position }));
}
function isSpread({ keys, value }) {
    return keys.length === 0 && value !== null && (value.lead.includes('...') || value.lead.includes('**'));
}
function spreadOf(file, { keys, value, start, end }, group, hop) {
    if (keys.length > 0 || value === null || !(value.lead.includes('...') || value.lead.includes('**')))
        return null;
    const spread = valueThrough(file, value, hop) ?? valueOf_valueOf(file, value, hop);
    if (spread.kind === 'settings' && !isFilledUp(file, value))
        return spread.entries;
    const chosen = chosenEntries(file, value, hop);
    if (chosen.length > 0 || (file.language.id !== 'go' && value.lead.includes('...') && group.bracket !== '{' && !group.items.some((item) => item.keys.length > 0)))
        return chosen;
    const expression = foldBlanks(file.source.slice(value.start, Math.min(value.end, value.start + 100)));
    const name = group.bracket === '(' && file.language.id === 'python' ? mappedText/* ADDING_SPREAD */.CZ : mappedText/* SPREAD */.Mo;
    const marker = { name, value: { kind: 'text', text: holeAs(expression, value), span: { start: value.start, end: value.end } }, span: { start, end } };
    return spread.kind === 'settings' ? [...spread.entries, marker] : [marker];
}
function isFilledUp(file, value) {
    const path = pathOf(value, file.source);
    if (path === null)
        return false;
    const bound = valueAt(file, canonical(path), value.start);
    if (bound === null)
        return true;
    return settingsGroup(bound) === null && !(bound.kind === 'call' && /^[A-Z]/.test(lastStep(calleeOf(bound.of))));
}
function chosenEntries(file, value, hop) {
    const choice = onlyValue(value) ?? value;
    if (choice.kind !== 'operation')
        return [];
    const condition = foldBlanks(file.source.slice(choice.start, Math.min(choice.end, choice.start + 100)));
    return choice.operands.flatMap((operand) => {
        const group = settingsGroup(operand);
        return group === null ? [] : entriesOf(file, group, hop).map((entry) => ({ ...entry, value: { kind: 'text', text: holeAs(condition, entry.value.span), span: entry.value.span } }));
    });
}
function settingOf(file, item, group, position, hop) {
    const { keys, value, start, end } = item;
    if (value === null)
        return null;
    const pair = group.bracket === '[' && file.language.pairs ? pairOf(item) : null;
    if (pair !== null)
        return { name: pair.name, value: valueOf_valueOf(file, pair.value, hop), span: { start, end } };
    if (keys.length > 0) {
        const name = keys[0]?.kind === 'group' ? computedName(file, keys[0]) : keyName(keys[0], file.source);
        return name === null ? computed(file, keys[0], { start, end }) : { name, value: (ofOptions.test(name) ? chosenOptions(file, value, hop) : null) ?? valueOf_valueOf(file, value, hop), span: { start, end } };
    }
    const [key, given] = value.kind === 'operation' && value.operators.length === 1 && value.operators[0] === 'to' ? value.operands : [];
    const pairName = key === undefined ? null : nameOfKey(key, file.source);
    if (pairName !== null && given !== undefined)
        return { name: pairName, value: valueOf_valueOf(file, given, hop), span: { start, end } };
    const method = methodOf(file, group, value);
    if (method !== null)
        return method;
    const name = group.bracket === '{' && value.kind === 'word' ? value.text : String(position);
    return { name, value: (group.bracket === '(' ? valueThrough(file, value, hop) : null) ?? valueOf_valueOf(file, value, hop), span: { start, end } };
}
function valueThrough(file, node, hop) {
    const handed = through(file, node);
    const entries = handed === null ? null : entriesThrough(file, handed, node, hop, valueOf_valueOf);
    return entries === null ? null : { kind: 'settings', entries, span: { start: node.start, end: node.end } };
}
const ofOptions = /^(?:connect_?args|(?:dialect|driver|connection)_?options|extra)$/i;
function chosenOptions(file, value, hop) {
    const entries = chosenEntries(file, value, hop);
    return entries.length === 0 ? null : { kind: 'settings', entries, span: { start: value.start, end: value.end } };
}
function computedName(file, { group }) {
    const [only, ...others] = group.bracket === '[' ? group.items : [];
    const value = only?.value === null || only?.value === undefined || others.length > 0 ? null : valueOf_valueOf(file, only.value, 1);
    return value?.kind !== 'text' || value.text.text.includes(mappedText/* HOLE */.vs) ? null : value.text.text;
}
function computed(file, key, span) {
    if (key === undefined || (key.kind === 'operation' && key.operators.includes('=>')) || !['group', 'operation', 'call', 'index', 'string'].includes(key.kind))
        return null;
    return { name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs(file.source.slice(key.start, Math.min(key.end, key.start + 100)), key), span: { start: key.start, end: key.end } }, span };
}
function builtBelow(file, name, hop = 1, at = null) {
    return foremost(namesBelow(file.found).get(name) ?? [], file.vocabulary, (full) => (full === name ? mappedText/* SPREAD */.Mo : (full.slice(name.length + 1).split('.')[0] ?? ''))).flatMap((full) => {
        const lead = full === name ? '' : `${full.slice(name.length + 1)}.`;
        return builtEntries(file, name, hop, at, full).map((entry) => (lead === '' ? entry : { ...entry, name: lead + entry.name }));
    });
}
const valueOf_known = new WeakMap();
function namesBelow(found) {
    const before = valueOf_known.get(found);
    if (before !== undefined)
        return before;
    const names = new Map();
    for (const full of found.built.keys()) {
        for (let dot = full.length, steps = 0; dot > 0 && steps < 4; dot = full.lastIndexOf('.', dot - 1), steps++) {
            const own = full.slice(0, dot);
            if (names.get(own)?.push(full) === undefined)
                names.set(own, [full]);
        }
    }
    valueOf_known.set(found, names);
    return names;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/parallelLists.js




const takers = /^PQ(?:connectdb|connectStart|ping)Params$/;
const parallelLists_MOST = 60;
function parallelSettings(file, call) {
    if (!takers.test(lastStep(calleeOf(call.of))))
        return null;
    const [names, values] = [parallelLists_elementsOf(file, call.group.items[0]?.value ?? null), parallelLists_elementsOf(file, call.group.items[1]?.value ?? null)];
    const settings = [...names].flatMap(([index, node]) => {
        const [name, value] = [textOf_textOf(file, node)?.text ?? '', values.get(index)];
        return name === '' || value === undefined || (value.kind === 'word' && /^(?:NULL|nullptr)$/.test(value.text)) ? [] : [{ name, value: valueOf_valueOf(file, value), span: { start: value.start, end: value.end } }];
    });
    return settings.length === 0 ? null : settings;
}
function parallelLists_elementsOf(file, argument) {
    const path = argument === null ? null : pathOf(argument, file.source);
    if (argument === null || path === null)
        return new Map();
    const name = canonical(path);
    const bound = valueAt(file, name, argument.start);
    const items = bound?.kind === 'group' || bound?.kind === 'braced' ? bound.group.items.slice(0, parallelLists_MOST) : [];
    const listed = items.flatMap(({ value }, index) => (value === null ? [] : [[String(index), value]]));
    const given = (file.found.built.get(name) ?? []).slice(0, parallelLists_MOST).flatMap((entry) => (/^\w{1,20}$/.test(entry.name) && entry.value !== null ? [[entry.name, entry.value]] : []));
    return new Map([...listed, ...given]);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/optionFunctions.js




const MAXIMUM_OPTIONS = 50;
function functionalOptions(file, { group }) {
    if (file.language.id !== 'go')
        return [];
    return group.items.slice(0, MAXIMUM_OPTIONS).flatMap(({ value, start, end }) => {
        const name = value?.kind === 'call' ? /^With([A-Z]\w{0,40})$/.exec(lastStep(calleeOf(value.of)))?.[1] : undefined;
        const given = value?.kind === 'call' && name !== undefined ? value.group.items[0]?.value : undefined;
        return name === undefined || given === undefined || given === null ? [] : [{ name, value: valueOf_valueOf(file, given), span: { start, end } }];
    });
}
function optionsBeside(file, { call, frame }) {
    if (file.language.id !== 'go' || call === null)
        return [];
    const [pack, , ...more] = calleeOf(call.of).split('.');
    if (frame.kind === 'statement')
        return /\[\]\w{1,40}\.\w{1,40}\{\s{0,9}$/.test(file.source.slice(Math.max(0, call.start - 100), call.start)) ? [spreadAt({ start: call.start, end: call.end })] : [];
    const group = frame.kind === 'argument' ? frame.call.group : frame.group;
    const start = frame.kind === 'argument' && /^(?:append|Concat)$/.test(lastStep(calleeOf(frame.call.of))) ? group.items[0] : undefined;
    const listed = start?.value?.kind === 'braced' ? start.value.group.items : [];
    const items = [...listed, ...group.items.filter((item) => item !== start || listed.length === 0)];
    const made = start?.value?.kind === 'call' && start.value !== call && !calleeOf(start.value.of).startsWith(`${pack ?? ''}.`) ? start : undefined;
    if (pack === undefined || more.length > 0 || !isOptionList(items.filter((item) => item !== made), call, pack))
        return [];
    if (made !== undefined)
        return [spreadAt({ start: made.start, end: made.end })];
    const beside = items.filter(({ value }) => value !== call).slice(0, MAXIMUM_OPTIONS);
    const set = beside.flatMap((item) => optionFunctions_settingOf(file, item, pack));
    const elsewhere = usesOf(file, pack).find(({ index }) => index < group.start || index > group.end);
    const further = elsewhere === undefined ? (beside.find(isFurther) ?? optionFunctions_appendedTo(file, frame, pack)) : { start: elsewhere.index, end: elsewhere.index + elsewhere.length };
    return further === undefined ? set : [...set, spreadAt({ start: further.start, end: further.end })];
}
function spreadAt(span) {
    return { name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs('options', span), span }, span };
}
function optionFunctions_appendedTo(file, frame, pack) {
    if (frame.kind !== 'entry')
        return undefined;
    const key = frame.outer.kind === 'statement' ? frame.outer.item?.keys[0] : undefined;
    const path = key === undefined ? null : pathOf(key, file.source);
    const uses = frame.outer.kind === 'argument' ? [frame.outer] : path === null ? [] : (file.found.uses.get(canonical(path)) ?? []).slice(0, MAXIMUM_OPTIONS);
    const joining = uses.flatMap((use) => (use.kind === 'argument' && use.position === 0 && /^(?:append|Concat)$/.test(lastStep(calleeOf(use.call.of))) ? use.call.group.items.slice(1) : []));
    return joining.find(({ value }) => value?.kind !== 'call' || !calleeOf(value.of).startsWith(`${pack}.`));
}
function isOptionList(items, call, pack) {
    return items.some(({ value }) => value === call) && items.every((item) => isFurther(item) || (item.value?.kind === 'call' && calleeOf(item.value.of).startsWith(`${pack}.`)));
}
function isFurther({ keys, value }) {
    return keys.length === 0 && (value?.lead.includes('...') === true || value?.kind === 'word' || value?.kind === 'member');
}
function optionFunctions_settingOf(file, { value, start, end }, pack) {
    if (value?.kind !== 'call')
        return [];
    const name = calleeOf(value.of).slice(pack.length + 1);
    if (!file.vocabulary.settingNames.has(name.toLowerCase()))
        return [];
    const [first] = entriesOf(file, value.group);
    return [{ name, value: first?.value ?? { kind: 'symbol', name: 'true', span: { start, end } }, span: { start, end } }];
}
const optionFunctions_known = new WeakMap();
function usesOf({ found, source, vocabulary }, pack) {
    const uses = optionFunctions_known.get(found) ?? new Map();
    optionFunctions_known.set(found, uses);
    const before = uses.get(pack);
    if (before !== undefined)
        return before;
    const all = [];
    for (const match of source.matchAll(/\b(\w{1,40})\.(\w{1,40})\(/g)) {
        if (match[1] === pack && /dial|tls/i.test(match[2] ?? '') && vocabulary.settingNames.has((match[2] ?? '').toLowerCase()))
            all.push({ index: match.index, length: match[0].length });
    }
    uses.set(pack, all);
    return all;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/callees.js






function vocabularyIn(language, vocabulary) {
    const byLanguage = inLanguages.get(vocabulary) ?? new Map();
    inLanguages.set(vocabulary, byLanguage);
    const known = byLanguage.get(language);
    if (known !== undefined)
        return known;
    const callees = [...vocabulary.callees].flatMap((callee) => {
        const blank = callee.indexOf(' ');
        return blank < 0 ? [callee] : callee.slice(0, blank) === language ? [callee.slice(blank + 1)] : [];
    });
    const own = { ...vocabulary, callees: new Set(callees) };
    byLanguage.set(language, own);
    return own;
}
const inLanguages = new WeakMap();
function isCallee(callee, { callees }) {
    return endingOf(callee, (name) => callees.has(name)) !== null;
}
function calleeOfCall(file, call) {
    const callee = calleeOf(call.of);
    if (call.of.kind === 'word' && !isCallee(callee, file.vocabulary))
        return otherNameOf(file, callee, call) ?? callee;
    if (call.of.kind !== 'member' || isCallee(callee, file.vocabulary))
        return callee;
    if (file.language.id === 'csharp' && call.of.name === 'Host')
        return `${transportAround(file, call)}Host`;
    const path = pathOf(call.of.of, file.source);
    const value = path === null ? null : valueAt(file, canonical(path), call.start);
    const bound = value?.kind === 'group' && file.language.id === 'lua' ? onlyValue(value) : value;
    if (bound?.kind !== 'call')
        return callee;
    const made = `${lastStep(calleeOf(bound.of).replace(/\.(?:new|create|getInstance)$/i, ''))}.${call.of.name}`;
    return isCallee(made, file.vocabulary) || positionsOf(file, made) !== null ? made : callee;
}
function otherNameOf(file, name, { start, group }) {
    if (name === 'super' && !group.items.some(({ value }) => value?.kind === 'string' || (value?.kind === 'group' && value.group.bracket === '{')))
        return null;
    const bound = name === 'super' ? null : valueAt(file, name, start);
    const other = name === 'super' ? baseClass(file, start) : bound !== null && (bound.kind === 'word' || bound.kind === 'member') ? calleeOf(bound) : null;
    return other !== null && isCallee(other, file.vocabulary) ? other : null;
}
function baseClass({ source }, start) {
    const before = source.slice(Math.max(0, start - FARTHEST_CLASS), start);
    const head = before.lastIndexOf('class ');
    return head < 0 ? null : (/^class\s+\w{1,80}\s+extends\s+([\w.]{1,80})/.exec(before.slice(head, head + 200))?.[1] ?? null);
}
const FARTHEST_CLASS = 4_000;
function transportAround({ source }, { start }) {
    const names = [...source.slice(Math.max(0, start - FARTHEST_TRANSPORT), start).matchAll(/\b(?:Create)?Using([A-Z]\w{2,30})\(/g)];
    const last = names.at(-1)?.[1];
    return last === undefined ? '' : `${last}.`;
}
const FARTHEST_TRANSPORT = 3_000;
function argumentsOf(file, call) {
    const parallel = parallelSettings(file, call);
    if (parallel !== null)
        return parallel;
    const entries = [...entriesOf(file, call.group), ...functionalOptions(file, call), ...typeArgument(file, call), ...receiverOf(file, call)];
    const known = positionsOf(file, calleeOfCall(file, call));
    if (known === null)
        return entries;
    const all = known.length === 1 && known[0]?.endsWith('\u2026') === true ? listed(entries, known[0].slice(0, -1)) : null;
    if (all !== null)
        return all;
    const isBehind = known[0] === 'host' && entries[0]?.name === '0' && entries.length > 1 && isPool(entries[0].value);
    const names = isBehind || isContext(file, entries[0]) ? ['', ...known] : known;
    return entries.map((entry) => {
        const at = /^\d$/.test(entry.name) ? names[Number(entry.name)] : undefined;
        const name = entry.value.kind !== 'settings' || isList(entry.value.entries) || at === 'tls' ? at : undefined;
        if (name !== undefined && name !== '')
            return { ...entry, name, value: listOf(file, call, entry) ?? entry.value };
        return isForeignUrl(file, entry, names) ? { ...entry, name: 'url', value: { kind: 'symbol', name: file.source.slice(entry.span.start, entry.span.end).slice(0, 200), span: entry.span } } : entry;
    });
}
function isContext({ language }, first) {
    return language.id === 'go' && first?.name === '0' && first.value.kind === 'symbol' && /(?:^|\.)ctx$|^context\.|\.Context\(\)$/i.test(first.value.name);
}
function receiverOf(file, { of }) {
    if (file.language.id !== 'go' || of.kind !== 'member')
        return [];
    const object = of.of.kind === 'group' ? onlyValue(of.of) : of.of;
    return object?.kind === 'braced' ? entriesOf(file, object.group) : [];
}
function typeArgument({ language, source }, { group, of }) {
    const written = language.id === 'rust' ? /::<\s{0,5}([A-Z]\w{0,40})\s{0,5}>\s{0,5}$/.exec(source.slice(Math.max(of.start, group.start - 60), group.start)) : null;
    if (written === null)
        return [];
    const start = group.start - written[0].length;
    const span = { start, end: group.start };
    return [{ name: 'type_argument', value: { kind: 'symbol', name: written[1] ?? '', span }, span }];
}
function listed(entries, name) {
    const own = entries.filter((entry) => /^\d+$/.test(entry.name));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const span = { start: first.span.start, end: last.span.end };
    return [{ name, value: own.length === 1 ? first.value : { kind: 'settings', entries: own, span }, span }, ...entries.filter((entry) => !own.includes(entry))];
}
function listOf(file, { group }, { name, span }) {
    const item = /^\d$/.test(name) ? group.items.find(({ start }) => start === span.start) : undefined;
    const value = item?.keys.length === 0 ? item.value : null;
    if (value?.kind !== 'group' || value.group.bracket !== '[' || value.group.items.length === 0)
        return null;
    const entries = entriesOf(file, value.group);
    return isList(entries) ? { kind: 'settings', entries, span } : null;
}
function isPool(value) {
    return value.kind === 'settings' ? !isList(value.entries) : value.kind === 'symbol' && /pool|config/i.test(value.name.split('.').at(-1) ?? '') && !/[([]/.test(value.name.replace(/^new\s/, '').replace(/\(\)$/, ''));
}
function isForeignUrl({ vocabulary }, { name, value }, names) {
    return value.kind === 'settings' && /^\d$/.test(name) && names[Number(name)] === 'url' && !value.entries.some((each) => vocabulary.settingNames.has(each.name.toLowerCase()));
}
function isList(entries) {
    return entries.length > 0 && entries.every(({ name }) => /^\d+$/.test(name));
}
function positionsOf({ vocabulary: { positions }, language }, callee) {
    if (positions === undefined)
        return null;
    const known = endingOf(callee, (name) => positions.has(`${language.id} ${name}`));
    return known === null ? null : (positions.get(`${language.id} ${known}`) ?? null);
}
function endingOf(callee, isKnown) {
    for (let from = callee; from !== '';) {
        if (isKnown(from))
            return from;
        const dot = from.indexOf('.');
        if (dot === -1)
            return null;
        from = from.slice(dot + 1);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/assignmentMarks.js
function withAssignments(lexed, language) {
    const { tokens } = lexed;
    if (language === 'vb')
        return { ...lexed, tokens: tokens.map((token, at) => (isAs(token) && /^new$/i.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.kind === 'word' ? assignmentMarks_assigning(token) : token)) };
    if (language === 'ruby')
        return tokens.some(({ text }) => text === 'cache_store') ? { ...lexed, tokens: tokens.map((token, at) => storeCall(token, at, tokens)) } : lexed;
    return language === 'fsharp' ? { ...lexed, tokens: tokens.map((token) => (token.kind === 'mark' && token.text === '<-' ? assignmentMarks_assigning(token) : token)) } : lexed;
}
function storeCall(token, at, tokens) {
    if (token.text === 'cache_store' && tokens[at + 1]?.text === '=' && isStore(tokens[at + 2]) && tokens[at + 3]?.text === ',')
        return { ...token, text: tokens[at + 2]?.text ?? '' };
    return token.text === '=' && tokens[at - 1]?.text === 'cache_store' && isStore(tokens[at + 1]) && tokens[at + 2]?.text === ',' ? { ...token, kind: 'word', text: 'symbol' } : token;
}
const isStore = (token) => token?.kind === 'word' && /^(?:redis_cache_store|mem_cache_store|redis_store|dalli_store|readthis_store)$/.test(token.text);
function isAs({ kind, text }) {
    return kind === 'word' && /^as$/i.test(text);
}
function assignmentMarks_assigning(token) {
    return { ...token, kind: 'mark', text: '=' };
}

;// CONCATENATED MODULE: ./src/engine/formats/applications.js
function productOfPrefix(prefix) {
    return prefixes[prefix.toUpperCase()] ?? null;
}
function productOfNames(named) {
    const found = new Set(signs.flatMap(([pattern, product]) => (named.some(({ name }) => pattern.test(name)) ? [product] : [])));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
}
function productOfImage(beside) {
    const name = /(?:^|\/)([a-z0-9][\w.-]{1,80})(?:[:@]|$)/.exec(imageAmong(beside))?.[1] ?? '';
    return name === '' ? null : (applications_images.find(([pattern]) => pattern.test(name))?.[1] ?? null);
}
function imageAmong(beside) {
    const image = beside.find(({ name }) => name === 'image')?.value;
    return image?.kind === 'text' ? image.text.text.slice(0, 300) : '';
}
const prefixes = {
    ...of('mysql', 'WORDPRESS_DB WORDPRESS_DATABASE JOOMLA_DB JOOMLA_DATABASE MATOMO_DATABASE PRESTASHOP_DATABASE MEDIAWIKI_DATABASE DRUPAL_DATABASE MAGENTO_DATABASE OPENCART_DATABASE PHPBB_DATABASE SUITECRM_DATABASE DATASOURCES_DEFAULT PMA LEAN_DB MAUTIC_DB GLPI_DB'),
    ...of('postgres', 'DISCOURSE_DB DISCOURSE_DATABASE PEERTUBE_DB PAPERLESS_DB TFE_DATABASE LISTMONK_DB MASTODON_DATABASE ODOO_DATABASE AIRFLOW_DATABASE KEYCLOAK_DATABASE'),
};
const signs = [
    [/^(?:addons_path|admin_passwd|dbfilter|list_db)$/, 'postgres'],
    [/^(?:DB_CHARSET|DB_COLLATE|MYSQL_CLIENT_FLAGS|LOGGED_IN_KEY|WP_DEBUG|WP_HOME)$/, 'mysql'],
    [/^(?:VAPID_PRIVATE_KEY|OTP_SECRET|IMMICH_VERSION)$/, 'postgres'],
    [/^MYSQL_(?:USER|DATABASE|PASSWORD)$/, 'mysql'],
    [/^POSTGRES_(?:USER|DB|PASSWORD)$/, 'postgres'],
];
const applications_images = [
    [/^(?:bookstack|snipe-?it|librenms|freescout|mautic|glpi|leantime|phpipam\w*|wordpress|matomo|invoiceninja|zabbix-\w+-mysql)(?:-|$)/, 'mysql'],
    [/^(?:mastodon|netbox|immich-server|odoo|peertube|zabbix-\w+-pgsql)(?:-|$)/, 'postgres'],
];
function of(product, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, product]));
}

;// CONCATENATED MODULE: ./src/engine/formats/hostEntries.js

function hostEntries(entries, toSetting) {
    const names = new Set(entries.map(({ name }) => name));
    const image = names.has('MYSQL_SEEDS') ? 'MYSQL' : names.has('POSTGRES_SEEDS') ? 'POSTGRES' : null;
    const redmine = names.has('REDMINE_DB_MYSQL') ? 'MYSQL' : names.has('REDMINE_DB_POSTGRES') ? 'POSTGRES' : null;
    return entries.flatMap((entry) => {
        const { name } = entry;
        const host = ofUrl.test(name) ? name.replace(/UR[LI]$/, 'HOST') : ofPurpose.test(name) ? `${name}_HOST` : ofEndpoint.test(name) ? name.replace(/ENDPOINT$/, 'HOST') : null;
        const nodes = ofNodes.test(name) ? name.replace(/(?:CLUSTER_)?NODES$/, 'HOST') : null;
        if (nodes !== null && !names.has(nodes) && areAddresses(toSetting(entry).value))
            return [{ name: nodes, entry }];
        if (host !== null && !names.has(host) && hostEntries_isAddress(toSetting(entry).value))
            return [{ name: host, entry }];
        return ofHost.test(name) && saysNone(toSetting(entry).value) ? [] : [{ name: ofImages[name] ?? (redmine !== null && ofRedmine.test(name) ? name.replace('REDMINE_DB', redmine) : null) ?? (image !== null && /^SQL_TLS(?:_ENABLED)?$/.test(name) ? `${image}_TLS` : name), entry }];
    });
}
const ofUrl = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:REDIS|VALKEY|MONGO|MONGODB|RABBIT|RABBITMQ|POSTGRES|POSTGRESQL|MYSQL|MARIADB)(?:_(?:CACHE|QUEUE|SESSIONS?|STORE|STORAGE|BROKER|CABLE))?_UR[LI]$/;
const ofPurpose = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:REDIS|VALKEY)(?:_(?:CACHE|QUEUE|SESSIONS?|SOCKETIO|BROKER|STORE|STORAGE|ENDPOINT|MASTER))?$/;
const ofEndpoint = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:DB|DATABASE|RDS)_ENDPOINT$/;
const ofNodes = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:REDIS|VALKEY)_(?:CLUSTER_)?NODES$/;
const ofRedmine = /^REDMINE_DB_(?:PORT|USERNAME|PASSWORD|DATABASE)$/;
const ofHost = /_(?:HOST|HOSTNAME|SERVER)$/;
const ofImages = {
    ...{ POSTGRES_SEEDS: 'POSTGRES_HOST', POSTGRES_PWD: 'POSTGRES_PASSWORD', MYSQL_SEEDS: 'MYSQL_HOST' },
    ...{ ZM_DB_HOST: 'MYSQL_HOST', ZM_DB_NAME: 'MYSQL_DATABASE', ZM_DB_USER: 'MYSQL_USER', ZM_DB_PASS: 'MYSQL_PASSWORD', ZM_DB_PORT: 'MYSQL_PORT' },
    ...{ REDMINE_DB_MYSQL: 'MYSQL_HOST', REDMINE_DB_POSTGRES: 'POSTGRES_HOST' },
};
function hostEntries_settingOf({ name, entry }, toSetting) {
    const setting = toSetting(entry);
    const text = setting.value.kind === 'text' ? bareAddress(setting.value.text, name !== setting.name) : null;
    return text === null ? { ...setting, name } : { ...setting, name, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? setting.value.span } };
}
function bareAddress(text, isRenamed) {
    if (isRenamed && text.text.startsWith('//'))
        return (0,mappedText/* sliceText */.S$)(text, 2, text.text.length);
    return text.text.startsWith('tcp(') && text.text.endsWith(')') ? (0,mappedText/* sliceText */.S$)(text, 'tcp('.length, text.text.length - 1) : null;
}
function hostEntries_isAddress(value) {
    return value.kind === 'text' && /^(?:\/\/)?[A-Za-z\d](?:[\w.-]{0,250}[A-Za-z\d])?:(?!15672$)\d{2,5}$/.test(value.text.text);
}
function areAddresses(value) {
    return value.kind === 'text' && /^[\w.-]{1,250}:\d{2,5}(?:,[\w.-]{1,250}:\d{2,5}){0,50}$/.test(value.text.text);
}
function saysNone(value) {
    return value.kind === 'text' && /^(?:null|nil|none|undefined)$/i.test(value.text.text.trim());
}

;// CONCATENATED MODULE: ./src/engine/formats/hostText.js
function isHost(value) {
    if (value.kind !== 'text')
        return false;
    const [piece, ...others] = value.text.pieces;
    const written = (piece?.kind === 'hole' && others.length === 0 ? (piece.fallback ?? '') : value.text.text).replace(/(?<=-)\$\$(?=\w)/g, '');
    return /^(?=[^A-Za-z]{0,250}[A-Za-z]|\d{1,3}\.)[A-Za-z\d](?:[\w.-]{0,250}[A-Za-z\d])?(?::\d{1,5})?$/.test(written) && !hostText_words.test(written);
}
function isPutIn(value) {
    return value.kind === 'text' && !value.text.pieces.some((piece) => piece.kind === 'hole' && piece.fallback === '') && /^[\w.:\uE000-]{1,300}$/.test(value.text.text) && value.text.text.includes('\uE000');
}
function isPartlyWritten(value) {
    return value.kind === 'text' && /^[\w.\uE000-]{2,300}(?::(?:\d{1,5}|\uE000))?$/.test(value.text.text) && /\uE000/.test(value.text.text) && /[A-Za-z]{2}/.test(value.text.text);
}
const isReference = (value) => (value.kind === 'symbol' ? /^(?:module|data|local|var|[a-z]+_\w+)\.[\w.[\]*]{1,200}$/.test(value.name) && !/connection_?string|[._](?:url|uri|dsn)\b/i.test(value.name) : value.kind === 'text' && (value.text.pieces.length === 1 || /^\uE000:(?:\uE000|\d{2,5})$/.test(value.text.text)) && value.text.pieces.some((piece) => piece.kind === 'hole' && /[a-z]\w{0,200}\.\w/i.test(piece.expression) && !/connection_?string|(?:^|[._])(?:url|uri|dsn)\b/i.test(piece.expression)));
const isOtherVariable = (value, name) => value.kind === 'text' && value.text.pieces.length === 1 && value.text.pieces.some((piece) => piece.kind === 'hole' && /^\s{0,3}[a-z][a-z0-9]*_[a-z0-9_]{1,80}\s{0,3}(?:\||$)/.test(piece.expression) && (/^\s{0,3}([a-z0-9_]+)/.exec(piece.expression)?.[1] ?? '') !== name.toLowerCase());
const areServers = (value) => value.kind === 'text' && value.text.text.split(',').every((one) => /^[\w.\uE000-]{1,250}:(?:\d{2,5}|\uE000)$/.test(one.trim()));
const isVariableOfLiteLlm = (value) => value.kind === 'text' && /^os\.environ\/\w{1,100}$/.test(value.text.text);
const hostText_words = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|host|hostname|server|address|string|text|any|auto|default)$/i;

;// CONCATENATED MODULE: ./src/engine/formats/outerHosts.js
function outerHosts(found, prefixes) {
    const of = new Map();
    for (const [prefix, { telling, host }] of found) {
        if (!telling || host || !/^[A-Z]/.test(prefix))
            continue;
        const words = prefix.split('_');
        const outer = words.map((_, i) => words.slice(0, words.length - 1 - i).join('_')).find((name) => name !== '' && prefixes.get(name)?.host === true);
        if (outer !== undefined)
            of.set(prefix, outer);
    }
    return { of, taken: new Set(of.values()) };
}

;// CONCATENATED MODULE: ./src/engine/formats/kafkaAddresses.js

const clusterNames = /^(?:HOSTS|BOOT_?STRAP_?SERVERS|BROKERS|BROKER_?LIST)$/i;
const clusterProducts = /(?:^|_)(?:MONGO|MONGODB|KAFKA(?:_CLUSTERS_\d{1,3})?)$/i;
const kafkaImages = /^(?:CONNECT|KSQL|KSQL_KSQL|CONTROL_CENTER|REPLICATOR|SCHEMA_REGISTRY_KAFKASTORE|KAFKA_REST)$/;
function kafkaAddresses(entries) {
    const found = entries.filter(({ name, value }) => name.length < 160 && !isRead(name) && (bootstrap.test(name) ? kafkaAddresses_areServers(value, anyPort) : (ofKafka.test(name) || ofBrokers.test(name)) && kafkaAddresses_areServers(value, kafkasPort))).slice(0, mostServers);
    if (found.length === 0)
        return [];
    const secured = entries.find(({ name, value }) => /(?:^|_)(?:SSL|TLS|SASL|SECURITY)_/.test(`${name}_`) && !/LISTENER|INTER_BROKER|^(?:DB|DATABASE|POSTGRES\w*|PG\w*|MYSQL|REDIS|SMTP|MAIL|EMAIL|LDAP|S3|SERVER|HTTPS?)_/.test(name) && !isOff(value));
    return found.map((entry) => [{ ...entry, name: 'bootstrap.servers' }, ...(secured === undefined ? [] : [kafkaAddresses_open(secured)])]);
}
const mostServers = 200;
const bootstrap = /^[A-Z][A-Z0-9_]{1,100}_BOOT_?STRAP_?SERVERS$/;
const ofKafka = /^(?:[A-Z][A-Z0-9_]{0,60}_)?KAFKA_(?:[A-Z0-9_]{0,40}_)?(?:ADDR|ADDRESS|ADDRESSES|HOST|HOSTS|SERVER|SERVERS|URL|URLS|URI|CLUSTER|ENDPOINT|ENDPOINTS|BROKER|BROKERS|BROKER_?CONNECT|NODES)$/;
const ofBrokers = /^(?:[A-Z][A-Z0-9_]{0,60}_)?(?:BROKERS|BROKER_LIST)$/;
function isRead(name) {
    return name === 'BOOTSTRAP_SERVERS' || [...name.matchAll(/_/g)].some(({ index }) => clusterNames.test(name.slice(index + 1)) && (clusterProducts.test(name.slice(0, index)) || kafkaImages.test(name.slice(0, index))));
}
const anyPort = /:(?:\d{2,5}|\uE000)$/;
const kafkasPort = /:[1-5]?909[0-9]$/;
function kafkaAddresses_areServers(value, port) {
    return value.kind === 'text' && value.text.text.slice(0, 2000).split(',').every((one) => /^(?:[A-Z_]{2,30}:\/\/)?[A-Za-z\d\uE000][\w.\uE000-]{0,250}:[\d\uE000]{1,5}$/.test(one.trim()) && port.test(one.trim()));
}
function kafkaAddresses_open({ name, span, value }) {
    return { name: 'security.protocol', span, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: name.slice(0, 200), fallback: null }] }, span: value.span } };
}
function isOff(value) {
    const said = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : '';
    return /^(?:false|no|off|0|none|PLAINTEXT|)$/i.test(said);
}

;// CONCATENATED MODULE: ./src/engine/formats/products.js
function productIn(words) {
    for (const word of words)
        for (const [pattern, product] of products)
            if (pattern.test(word))
                return product;
    return null;
}
const products = [
    [/^(?:postgres(?:ql|db|\d{1,2})?|pgsql|pg|psql|psycopg2|timescale(?:db)?|cockroach(?:db)?)$/i, 'postgres'],
    [/^(?:mysql(?:\d|db)?|mysqli|mariadb|maria)$/i, 'mysql'],
    [/^(?:redis|valkey)$/i, 'redis'],
    [/^(?:mongo|mongodb)$/i, 'mongodb'],
    [/^kafka(?:metrics)?$/i, 'kafka'],
    [/^(?:rabbit|rabbitmq|amqp)$/i, 'amqp'],
    [/^clickhouse$/i, 'clickhouse'],
];
function productOfHost(entries, host) {
    const value = entries.find(({ name }) => host.test(name))?.value;
    if (value?.kind !== 'text')
        return null;
    const [only, ...others] = value.text.pieces;
    if (only?.kind === 'hole' && others.length === 0)
        return productIn(only.expression.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/));
    const written = value.text.text.slice(0, 260).replace(/(?<=-)\$\$(?=\w)/g, '');
    if (!/^[A-Za-z\uE000][\w.\uE000-]{0,250}(?::(?:\d{1,5}|\uE000))?$/.test(written))
        return null;
    const words = [...(/^[^.:]*/.exec(written)?.[0].split(/[-_\uE000]/) ?? []), azure.exec(written)?.[1] ?? ''];
    const named = new Set(words.flatMap((word) => productIn([word]) ?? []));
    return named.size === 1 ? ([...named].find((product) => storing.has(product)) ?? null) : null;
}
const azure = /\.(postgres|mysql|mariadb)\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)(?::\d{1,5})?$/i;
const storing = new Set(['postgres', 'mysql', 'mongodb']);
function productOfLogin(entries) {
    const words = entries.flatMap(({ value }) => (value.kind !== 'text' ? [] : value.text.pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : [/^\$\$cap_\w{1,80}$/.exec(value.text.text)?.[0] ?? '']))));
    const named = new Set(words.flatMap((word) => productIn(word.slice(0, 100).split(/[^A-Za-z0-9]+/)) ?? []));
    const [only] = named;
    return named.size === 1 && only !== undefined && storing.has(only) ? only : null;
}
function productAtPort(entries) {
    const own = entries.find(({ name }) => /^port$/i.test(name))?.value;
    const address = own === undefined ? entries.find(({ name }) => /^(?:host|hostname|server|address|addr)$/i.test(name))?.value : undefined;
    const behind = address?.kind === 'text' ? /:(\d{4,5})$/.exec(address.text.text.slice(-40))?.[1] : undefined;
    if (behind !== undefined)
        return Object.hasOwn(productsByPort, behind) ? (productsByPort[behind] ?? null) : null;
    const value = own;
    const [piece] = value?.kind === 'text' ? value.text.pieces : [];
    const port = value?.kind === 'symbol' ? value.name : value?.kind !== 'text' ? '' : piece?.kind === 'hole' ? (piece.fallback ?? '') : value.text.text;
    return Object.hasOwn(productsByPort, port) ? (productsByPort[port] ?? null) : null;
}
const productsByPort = { 5432: 'postgres', 26257: 'postgres', 3306: 'mysql', 27017: 'mongodb' };

;// CONCATENATED MODULE: ./src/engine/formats/ownSwitches.js

function modeOfProgram(entries, product, isKnown) {
    const own = entries.find(({ name, value }) => (switches.test(name) || (/(?:^|_)(?:SSL|TLS)(?:_|$)/i.test(name) && !isKnown(name)) || (bringing.test(name) && isPutInWhole(value))) && !ownSwitches_isOff(value));
    return own === undefined ? null : openMode(own, product);
}
function openMode(own, product) {
    const mode = modes[product];
    if (mode === undefined)
        return null;
    const { span } = own.value;
    return { name: mode, span: own.span, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: own.name.slice(0, 200), fallback: null }] }, span } };
}
function modeOfMapping(entries, product) {
    if (product !== 'redis' && product !== 'postgres')
        return null;
    const own = entries.filter(({ name }) => /^(?:(?:use|enable|with|require|force|is)_?(?:ssl|tls)|(?:ssl|tls)_?enabled?)$/i.test(name));
    return entries.some(({ name }) => /^(?:sslmode|ssl_mode|ssl|tls)$/i.test(name)) ? null : modeOfProgram(own, product, () => false);
}
const switches = /^(?:(?:USE|ENABLE|WITH|REQUIRE|FORCE|IS)_?(?:SSL|TLS)|(?:SSL|TLS)(?:_?(?:ENABLED?|REQUIRED?|ON|ACTIVE|VERIFY))?|VERIFY_?(?:SSL|TLS))$/i;
const bringing = /^(?:PARAMS|PARAMETERS|URL_?PARAM(?:ETER)?S|CONNECTION_?PARAM(?:ETER)?S|QUERY|PROPERTIES)$/i;
function isPutInWhole(value) {
    return value.kind === 'symbol' ? !ownSwitches_isOff(value) : value.kind === 'text' && value.text.text === mappedText/* HOLE */.vs;
}
const modes = { postgres: 'sslmode', mysql: 'ssl_mode', redis: 'tls', mongodb: 'tls', amqp: 'protocol', clickhouse: 'secure', kafka: 'security.protocol' };
function ownSwitches_isOff(value) {
    const said = value.kind === 'text' ? value.text.text.trim() : value.kind === 'symbol' ? value.name : 'on';
    return said === '' || /^(?:false|0|no|off|disabled?|none|null)$/i.test(said);
}

;// CONCATENATED MODULE: ./src/engine/formats/prefixedSettings.js









function parted(written) {
    const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){1,4}$/.test(written) && applicationNames[written] === undefined ? written.replaceAll('-', '_') : written;
    const own = applicationNames[name];
    if (own !== undefined)
        return own;
    const nested = /^database__connection__(\w{1,40})$/.exec(name)?.[1];
    if (nested !== undefined)
        return `GHOST_DB_${nested.toUpperCase()}`;
    const joined = ofDatabase.exec(name)?.[1];
    if (joined !== undefined)
        return `DB_${joined.toUpperCase()}`;
    const camel = /^(postgres|postgresql|mysql|mariadb|redis|valkey|mongo|mongodb|rabbitmq|clickhouse|kafka)((?:[A-Z][a-z]{1,20}|[A-Z]{2,8}){1,4})$/.exec(name);
    if (camel !== null)
        return `${camel[1] ?? ''}_${(camel[2] ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, '_')}`.toUpperCase();
    const ofLibpq = /^([a-z][a-z0-9_]{0,60}_)?(pg)(host|hostname|port|user|username|password|pass|database|db|dbname|name|sslmode)$|^([A-Z][A-Z0-9_]{0,60}_)(PG)(HOST|PORT|USER|PASSWORD|DATABASE|SSLMODE|SSLROOTCERT)$/.exec(name);
    if (ofLibpq !== null)
        return `${ofLibpq[1] ?? ofLibpq[4] ?? ''}${ofLibpq[2] ?? ofLibpq[5] ?? ''}_${ofLibpq[3] ?? ofLibpq[6] ?? ''}`;
    if (/(?:^|_)(?:DB|DATABASE|MYSQL|MARIADB|PG|POSTGRES(?:QL)?|REDIS|MONGO(?:DB)?|RABBITMQ)_HOST_NAME$/i.test(name))
        return name.replace(/_(?=NAME$)/i, '');
    return name.replace(/(?<=_)DB(?=(?:HOST|PORT|USER|USERNAME|PASS|PASSWORD|NAME|ENGINE|TYPE|DRIVER|SSLMODE|SSLROOTCERT)$)/, 'DB_');
}
const ofDatabase = /^(?:wg)?db(host|hostname|server|port|user|username|pass|passwd|password|name|type|driver|engine|sslmode|ssl|options|driveroptions)$/i;
const applicationNames = {
    ...{ KC_DB: 'KC_DB_TYPE', KC_DB_URL_HOST: 'KC_DB_HOST', KC_DB_URL_PORT: 'KC_DB_PORT', KC_DB_URL_DATABASE: 'KC_DB_NAME', KC_DB_URL_PROPERTIES: 'KC_DB_SSL_PROPERTIES' },
    ...{ database__client: 'GHOST_DB_TYPE' },
    ...{ BOOTSTRAP_SERVERS: 'KAFKA_BOOTSTRAP_SERVERS' },
    ...{ 'db-url-host': 'DB_HOST', 'db-url-port': 'DB_PORT', 'db-url-database': 'DB_NAME', 'db-username': 'DB_USERNAME', 'db-password': 'DB_PASSWORD', 'db-url-properties': 'DB_SSL_PROPERTIES', db: 'DB_TYPE' },
};
function prefixedSettings(all, toSetting, vocabulary, hints = {}) {
    if (!all.some(({ name }) => name.includes('_') || /^pghost$/.test(name) || /(?:Host|Servers|Brokers)$|-(?:host|hostname|brokers|servers|address|sslmode)$/.test(name) || ofDatabase.test(name)))
        return [];
    const brokers = all.some(({ name }) => /BROKER|BOOT_?STRAP_?SERVERS$|KAFKA/.test(name)) ? kafkaAddresses(all.map(toSetting)) : [];
    return [...prefixedEntries(hostEntries(all, toSetting), (entry) => hostEntries_settingOf(entry, toSetting), vocabulary, hints), ...brokers.map((entries) => ({ names: ['kafka'], entries, own: entries.slice(0, 1) }))];
}
function prefixedEntries(named, toSetting, vocabulary, hints) {
    const prefixes = new Map();
    for (const { name: written } of named) {
        if (vocabulary.environmentNames.has(written) || serversOwn.test(written))
            continue;
        const name = parted(written);
        for (const { prefix, rest } of splitsOf(name)) {
            const seen = prefixes.get(prefix) ?? { telling: false, host: false, login: false, cluster: false };
            seen.telling ||= knownName(rest, vocabulary.tellingNames) !== null;
            const cluster = (clusterNames.test(rest) && clusterProducts.test(prefix)) || (clusterNames.test(rest) && kafkaImages.test(prefix));
            seen.cluster ||= cluster;
            seen.host ||= prefixedSettings_hostNames.test(rest);
            seen.login ||= loginNames.test(rest);
            prefixes.set(prefix, seen);
        }
    }
    const hasReactive = named.some(({ name }) => /^QUARKUS_DATASOURCE_(?:\w{1,60}_)?REACTIVE_URL$/.test(name));
    const isSecured = named.some(({ name }) => name === 'BOOTSTRAP_SERVERS') && named.some(({ name }) => /(?:^|_)(?:SECURITY_PROTOCOL|SSL|SASL)(?:_|$)/.test(name) && !name.startsWith('KAFKA_'));
    const isReactive = (prefix) => hasReactive && /^QUARKUS_DATASOURCE_(?:\w{1,60}_)?REACTIVE(?:_|$)/.test(prefix);
    const found = [...prefixes].filter(([prefix, { telling, host, login, cluster }]) => !isReactive(prefix) && !(isSecured && prefix === 'KAFKA') && ((telling && (host || /[A-Z]/.test(prefix))) || (host && (login || ofProduct.test(prefix) || ofStore.test(withoutNamespace(prefix)))) || cluster));
    if (found.length === 0)
        return [];
    const underPrefix = byPrefix(named);
    const application = typeAmong(named, toSetting) ?? productOfNames(named) ?? hints.ofImage?.() ?? null;
    const beside = named.filter(({ name }) => /^(?:enable|use)(?:TLS|SSL|Tls|Ssl)$/.test(name));
    const isOwn = ({ name }) => [prefixedSettings_hostNames, loginNames, clusterNames].some((names) => names.test(name)) || name === productEntry || vocabulary.settingNames.has(name.toLowerCase()) || vocabulary.tellingNames.has(name.toLowerCase());
    const outer = outerHosts(found, prefixes);
    const isPlace = ({ name }) => prefixedSettings_hostNames.test(name) || /^port$/i.test(name);
    return found.slice(0, mostPrefixes).flatMap(([prefix, { telling, host, login }]) => {
        const under = underPrefix(prefix);
        if (outer.taken.has(prefix) && !under.some(({ name }) => /_(?:USER|USERNAME|PASS|PASSWORD)$/i.test(name.slice(prefix.length)) && !/_.*_/.test(name.slice(prefix.length))))
            return [];
        const around = outer.of.get(prefix);
        const isCamel = under.some(({ name }) => /^[a-z]+[A-Z]/.test(name));
        const places = around === undefined ? [] : settingsUnder(around, underPrefix(around), toSetting, vocabulary).filter(isPlace);
        const entries = [...settingsUnder(prefix, under, toSetting, vocabulary), ...places, ...(isCamel ? beside.map(toSetting) : [])];
        const own = withoutNamespace(prefix);
        const served = productServed(entries, hints);
        const product = productIn(own.split('_')) ?? (kafkaImages.test(prefix) ? 'kafka' : null) ?? (entries.some(({ name }) => name === productEntry) ? null : (served ?? productOfPrefix(prefix) ?? (ofStore.test(own) ? (productOfHost(entries, prefixedSettings_hostNames) ?? (/^db(?:_server)?$/i.test(prefix) ? application : null) ?? productAtPort(entries) ?? productOfLogin(entries.filter(({ name }) => loginNames.test(name)))) : null)));
        if (!telling && host && !login && !ofProduct.test(prefix) && prefix !== 'DB_SERVER' && productOfPrefix(prefix) === null && served === null && productOfHost(entries, prefixedSettings_hostNames) === null && productAtPort(entries) === null)
            return [];
        if (entries.some(({ name, value }) => prefixedSettings_hostNames.test(name) && isVariableOfLiteLlm(value)))
            return [];
        if (!telling && host && !login && !entries.some(({ name, value }) => prefixedSettings_hostNames.test(name) && (isHost(value) || areServers(value) || isReference(value) || isPartlyWritten(value) || isOtherVariable(value, `${prefix}_${name}`))))
            return [];
        const secured = telling || host ? undefined : entries.find(({ name, value }) => (/SSL|TLS|SASL|SCRAM|SECUR|CERT/i.test(name) || (product === 'kafka' && holdsProtocol(value))) && !(product === 'mongodb' && /^(?:tls|ssl)$/i.test(name)) && !ownSwitches_isOff(value));
        if (!telling && !host && (isCamel || /^[a-z]/.test(prefix)) && !entries.some(({ name, value }) => clusterNames.test(name) && (areServers(value) || (isCamel && isReference(value)))))
            return [];
        if (!telling && product === null && !entries.some(({ name }) => name === productEntry))
            return [];
        if (/^[a-z]/.test(prefix) && entries.some(({ name, value }) => prefixedSettings_hostNames.test(name) && value.kind === 'text' && value.text.text === ''))
            return [];
        const told = product ?? productIn(entries.flatMap(({ name, value }) => (name === productEntry ? prefixedSettings_wordsOf(value) : [])));
        const mode = telling || told === null ? null : ((secured === undefined ? null : openMode(secured, told)) ?? modeOfProgram(entries, told, (name) => knownName(name, vocabulary.settingNames) !== null));
        const placed = told === 'kafka' ? entries.map((entry) => (/^hosts?$/i.test(entry.name) ? { ...entry, name: 'brokers' } : entry)) : told === null || told === 'amqp' || entries.some(({ name }) => /^host$/i.test(name)) ? entries : entries.map((entry) => (/^address$/i.test(entry.name) ? { ...entry, name: 'host' } : entry));
        const all = mode === null ? placed : [...placed.filter(({ name }) => name.toLowerCase() !== mode.name), mode];
        const marker = product === null ? (told === null || told === 'postgres' || told === 'mysql' ? null : (markers[told] ?? told)) : /^_?[A-Z]/.test(prefix) ? (markers[product] ?? product) : product;
        return [{ names: marker === null || marker === prefix || marker === prefix.toLowerCase() ? [prefix] : [prefix, marker], entries: all, own: all.filter((setting) => isOwn(setting) && !places.some(({ span }) => span.start === setting.span.start)) }];
    });
}
function holdsProtocol(value) {
    return value.kind === 'text' && /(?:^|[^\w.])security\.protocol\s{0,3}[=:]\s{0,3}"?(?:SASL_)?SSL\b/.test(value.text.text.slice(0, 2000));
}
function productServed(entries, { ofService }) {
    const value = ofService === undefined ? undefined : entries.find(({ name }) => prefixedSettings_hostNames.test(name))?.value;
    const [piece] = value?.kind === 'text' ? value.text.pieces : [];
    if (value?.kind !== 'text' || value.text.text.length > 200)
        return null;
    return ofService?.(value.text.pieces.length === 1 && piece?.kind === 'hole' ? (piece.fallback ?? '') : value.text.text) ?? null;
}
function typeAmong(named, toSetting) {
    const type = named.find(({ name }) => /^[A-Z][A-Z0-9]{0,40}_DB_(?:DRIVER|TYPE|ENGINE|DIALECT|VENDOR|CONNECTION)$/.test(name));
    return type === undefined ? null : productIn(prefixedSettings_wordsOf(toSetting(type).value));
}
const mostPrefixes = 4000;
const serversOwn = /^(?:MYSQL|MARIADB)_ROOT_HOST$|(?:^|_)(?:GALERA|WSREP|LDAP)_/;
const prefixedSettings_hostNames = /^(?:HOST|HOSTNAME|SERVER|ADDRESS|ADDRESSES|ADDR)$/i;
const ofStore = /^(?:\w{1,40}_)?(?:db|database|db_server)$/i;
const ofProduct = /(?:^|_)(?:POSTGRES(?:QL)?|PGSQL|MYSQL|MARIADB|REDIS|VALKEY|MONGO|MONGODB|RABBIT|RABBITMQ|CLICKHOUSE)(?:_(?:SERVER|DB|DATABASE|CACHE|QUEUE|BROKER|SESSIONS?|SERVICE|MAIN|STORE|STORAGE|CABLE|SOCKETIO|MASTER|ENDPOINT))?$|(?:^|__)(?:Postgre(?:s|sql|SQL)|MySql|MySQL|MariaDb|MariaDB|Redis|Mongo|MongoDb|MongoDB|RabbitMq|RabbitMQ|RabbitMqSettings|RabbitMQSettings|ClickHouse)$/;
const loginNames = /^(?:USER|USERNAME|PASS|PASSWD|PASSWORD|DB|DBNAME|DATABASE|NAME|PORT|TYPE|DRIVER|ENGINE|DIALECT|SCHEME|VENDOR)$/i;
const markers = { redis: 'REDIS', amqp: 'RABBITMQ', clickhouse: 'CLICKHOUSE' };
const productEntry = 'driver';
function byPrefix(named) {
    const sorted = named.map((entry, index) => ({ entry, index, name: parted(entry.name) })).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index));
    return (prefix) => {
        const start = `${prefix}_`;
        const first = (0,partition/* countBefore */.t)(sorted, ({ name }) => name < start);
        let end = first;
        while (sorted[end]?.name.startsWith(start) === true)
            end++;
        return sorted.slice(first, end).sort((a, b) => a.index - b.index).map(({ entry }) => entry);
    };
}
function settingsUnder(prefix, named, toSetting, vocabulary) {
    return named.flatMap((entry) => {
        const rest = parted(entry.name).slice(prefix.length + 1).replace(/^_/, '');
        const whole = toSetting(entry);
        const setting = ofTypes.test(rest) ? { ...whole, value: withoutTag(whole.value) } : whole;
        if (setting.value.kind === 'settings' && loginNames.test(rest))
            return [];
        if (/cert|key|ca$|crl|_ca_/i.test(rest) && setting.value.kind === 'text' && /^(?:null|none|nil)?$/i.test(setting.value.text.text))
            return [];
        if (rest === 'SSL_PROPERTIES' && setting.value.kind === 'text')
            return parametersIn(setting);
        return [{ ...setting, writtenName: whole.name, name: ofTypes.test(rest) && productIn(prefixedSettings_wordsOf(setting.value)) !== null ? productEntry : (knownName(rest, vocabulary.settingNames) ?? rest) }];
    });
}
const ofTypes = /^(?:CONNECTION|(?:DB_)?TYPE|VENDOR|ENGINE|DIALECT|SCHEME|DRIVER|CLIENT|ADAPTER|BACKEND|KIND|DBMS|TRANSPORT)$/i;
function withoutTag(value) {
    const [piece, ...others] = value.kind === 'text' ? value.text.pieces : [];
    const word = piece?.kind === 'hole' && others.length === 0 ? /^\s?["']([\w-]{1,40})["']\s{0,3}(?:\|\s{0,3}\w{1,20}\s{0,3}){1,4}$/.exec(piece.expression.slice(0, 200))?.[1] : undefined;
    if (word === undefined || piece === undefined)
        return value;
    return { kind: 'text', text: { text: word, pieces: [{ kind: 'literal', at: 0, length: word.length, start: piece.start, end: piece.end, verbatim: false }] }, span: value.span };
}
function parametersIn(setting) {
    if (setting.value.kind !== 'text')
        return [];
    const { text } = setting.value;
    const found = [...text.text.slice(0, 2000).matchAll(/(?<=^|[?&;])([A-Za-z][\w.]{0,60})=([^&;]{0,300})/g)].flatMap((match) => {
        const value = (0,mappedText/* sliceText */.S$)(text, match.index + (match[1]?.length ?? 0) + 1, match.index + match[0].length);
        return [{ name: match[1] ?? '', span: setting.span, value: { kind: 'text', text: value, span: (0,mappedText/* spanOf */.ee)(value) ?? setting.value.span } }];
    });
    return found.some(({ name }) => name === 'sslmode') || (found.length > 0 && !found.some(({ name }) => /ssl|tls|encrypt|trust/i.test(name))) ? found : [{ ...setting, name: 'SSL_PROPERTIES' }];
}
function prefixedSettings_wordsOf(value) {
    return value.kind === 'text' ? value.text.text.slice(0, 80).split(/[^A-Za-z0-9]+/) : value.kind === 'symbol' ? [value.name] : [];
}
function splitsOf(name) {
    if (name.length > 120)
        return [];
    const local = withoutNamespace(name);
    if (local !== name)
        return /^[a-z]\w{0,80}$/.test(local) ? splitsOf(local).map(({ prefix, rest }) => ({ prefix: name.slice(0, name.length - local.length) + prefix, rest })) : [];
    const nested = /^([A-Z]\w{0,60})__([A-Za-z]\w{0,40})$/.exec(name);
    if (nested !== null) {
        const [outer, rest] = [nested[1] ?? '', nested[2] ?? ''];
        const words = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,4}$/.test(rest) ? rest.split('_') : [];
        return [{ prefix: outer, rest }, ...words.slice(1).map((_, i) => ({ prefix: `${outer}__${words.slice(0, i + 1).join('_')}`, rest: words.slice(i + 1).join('_') }))];
    }
    if (!/^(?:_?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,8}|[a-z][a-z0-9]*(?:_[a-z0-9]+){1,4})$/.test(name))
        return [];
    const words = name.split('_');
    return words.slice(1).map((_, i) => ({ prefix: words.slice(0, i + 1).join('_'), rest: words.slice(i + 1).join('_') }));
}
const withoutNamespace = (name) => name.slice(name.lastIndexOf('::') + 1).replace(/^:/, '');
function knownName(name, names) {
    if (names.has(name.toLowerCase()))
        return name;
    const joined = name.replaceAll('_', '');
    return names.has(joined.toLowerCase()) ? joined : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/productMapping.js





function productMapping(keyPath, entries, beside) {
    const own = keyPath.slice(keyPath.findLastIndex((name) => name === 'environment' || name === 'env') + 1);
    const last = own.at(-1) ?? '';
    if (/^connection_?strings$/i.test(last))
        return ofConnectionString(entries);
    if (/^(?:cache|redis)_?(?:settings|options|config)?$/i.test(last) && entries.some(({ name, value }) => /^connection_?string$/i.test(name) && value.kind === 'text' && /:6379$/.test(value.text.text)))
        return ofConnectionString(entries);
    const collector = own.some((name) => name === 'receivers' || name === 'exporters');
    const beat = ofBeat(own, entries);
    const source = beat ?? ofDataSource(entries, own);
    if (source !== null)
        return source;
    const direct = ofName(collector ? last.replace(/\/.*/s, '') : last);
    const product = direct ?? (generic.test(last) ? (ofName(own.at(-2) ?? '') ?? ofSibling(beside()) ?? productOfHost(entries, entries.some(({ name }) => login.test(name)) ? host : hostOnly)) : null) ?? ofType(entries, own) ?? ofMongoid(own, entries) ?? (entries.some(({ name }) => productMapping_bootstrap.test(name)) ? 'kafka' : null);
    if (product === null || own.some((name, i) => elsewhere.test(name) && !(name === 'schema' && own[i + 1] === 'history')) || entries.some(({ name }) => ofServices.test(name) && (product !== 'kafka' || name !== 'properties')))
        return null;
    if (own.includes('properties') && entries.some(({ name, value }) => name === 'type' && value.kind === 'text' && /^(?:object|string|array)$/.test(value.text.text)))
        return null;
    const wanted = product === 'kafka' ? brokers : collector ? /^(?:endpoint|server|hosts)$/ : product === 'redis' ? hostOrList : product === 'mongodb' ? hostOrHosts : host;
    const written = entries.find(({ name }) => wanted.test(name)) ?? (product === 'redis' && own.includes('inputs') ? entries.find(({ name }) => name === 'servers') : undefined);
    const place = written === undefined ? undefined : withoutTransport(written);
    if (place === undefined || !isPlace(place, entries))
        return null;
    if (collector && product !== 'kafka')
        return ofCollector(product, written ?? place, entries, own);
    const rest = own.some((name) => pluginSections.test(name)) ? entries.filter(({ name, value }) => name !== 'name' || productOf(value) === null) : entries;
    const named = rest.map((entry) => (entry !== written ? entry : productMapping_known.test(place.name) ? place : { ...place, name: product === 'kafka' ? 'brokers' : place.value.kind === 'settings' ? 'addrs' : 'host' }));
    const above = direct === null && generic.test(last) ? beside().filter(({ name }) => /^(?:use_?)?(?:ssl|tls)/i.test(name) && !entries.some((entry) => entry.name === name)) : [];
    const all = [...named, ...above];
    const mode = product === 'amqp' ? modeOfProgram(all, product, () => false) : product === 'kafka' ? (all.some(({ name }) => protocol.test(name)) || own[0] === 'fluentd' ? null : modeOfProgram(all, product, () => false)) : modeOfMapping(all, product);
    return { name: own.some((name) => knownNames.test(name)) ? null : (markers[product] ?? product), entries: mode === null ? all : [...all, mode] };
}
function ofName(name) {
    if (name.length > 60)
        return null;
    const words = name
        .replace(/PostgreSQL|MySQL|MariaDB|MongoDB|RabbitMQ|ClickHouse/g, (product) => `_${product.toLowerCase()}_`)
        .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
        .filter((word) => word !== '');
    return words.every((word) => productIn([word]) !== null || productMapping_plain.test(word)) ? productIn(words) : null;
}
const productMapping_plain = /^(?:external|internal|remote|cloud|db|database|data|config|connection|conn|settings|client|server|cache|queue|broker|session|sessions|store|storage|shared|main|primary|master|replica|read|write|default|app|spring|options|cluster|ha|consumer|producer)$/i;
const generic = /^(?:properties|data_?source|connection-?factory|metadata|instances|args|params|credentials|sql|external|connection|conn|server|config|configuration|client|settings|options|database|db|default|primary|master|cluster|sentinel|parameters|params)$/i;
function ofType(entries, own) {
    const type = entries.find(({ name }) => /^(?:conn_?type|(?:db|database)_?(?:type|engine|driver|vendor|kind|scheme|dialect)|plugin_?name)$/i.test(name))?.value;
    const product = productOf(type);
    if (product !== null)
        return product;
    const kind = productOf(entries.find(({ name }) => name === 'type')?.value);
    if (kind === 'kafka')
        return kind;
    if (own.some((name) => pluginSections.test(name))) {
        const plugin = productOf(entries.find(({ name }) => name === 'name')?.value);
        if (plugin !== null)
            return plugin;
    }
    if (entries.some(({ name }) => /^host_?name$|^host$/i.test(name)) && entries.some(({ name }) => login.test(name))) {
        const one = kind ?? productOf(entries.find(({ name }) => /^(?:vendor|backend|engine|adapter|dialect|provider)$/.test(name))?.value);
        if (one !== null)
            return one;
    }
    const driver = entries.some(({ name }) => name === 'server') && entries.some(({ name }) => name === 'port') && entries.some(({ name }) => /^(?:username|user|database)$/.test(name)) ? productOf(entries.find(({ name }) => name === 'driver')?.value) : null;
    return driver;
}
const pluginSections = /^(?:inputs?|outputs?|\[?INPUT|OUTPUT)$/i;
const login = /^(?:port|user|username|password|pass|database|dbname|(?:username|password|credentials)secret)$/i;
function ofSibling(beside) {
    const type = beside.find(({ name, value }) => /^(?:type|client|driver|dialect|engine|adapter|data-?source-?class(?:-?name)?)$/i.test(name) || (name === 'name' && value.kind === 'text' && value.text.text === 'psycopg2'));
    return productOf(type?.value);
}
function ofMongoid(own, entries) {
    return /^(?:clients|sessions)$/.test(own.at(-2) ?? '') && ['database', 'hosts'].every((name) => entries.some((entry) => entry.name === name)) ? 'mongodb' : null;
}
function productOf(value) {
    return value?.kind === 'text' && value.text.text.length < 40 ? productIn(value.text.text.split(/[^A-Za-z0-9]+/)) : null;
}
function ofConnectionString(entries) {
    const found = entries.find(({ name, value }) => isHost(value) && value.kind === 'text' && (/:6379$/.test(value.text.text) || (ofName(name) === 'redis' && /:\d{1,5}$/.test(value.text.text))));
    return found === undefined ? null : { name: 'REDIS', entries: [{ ...found, name: 'host' }] };
}
const elsewhere = /^(?:services|containers|initContainers|volumes|images?|resources|\w*[Pp]robes?|ingress(?:es)?|metrics|exporters?|definitions|schemas?|\$defs|labels|annotations|networks|i18n|locales?|translations?|messages|scrape_configs)$/;
const ofServices = /^(?:image|build|container_name|properties|\$ref|description|title)$/i;
const host = /^(?:connect_?addr|host|hostname|host_name|host-name|server|servername|address|addresses|addr)$/i;
const hostOnly = /^(?:connect_?addr|host|hostname|host_name|host-name|server|address|addresses|addr)$/i;
const hostOrList = /^(?:host|hostname|host_name|host-name|server|address|addr|addrs|nodes|configuration|connection_?string)$/i;
const hostOrHosts = /^(?:hosts?|hostname|server|address)$/i;
const brokers = /^(?:brokers?|addresses|(?:metadata[._-])?broker[._-]?list|bootstrap[._-]?servers?)$/i;
const productMapping_bootstrap = /^bootstrap[._-]?[sS]ervers$/;
const productMapping_known = /^(?:host|hostname|server|addr|addrs|addresses|nodes|brokers|bootstrap[._-]?servers|broker_list|metadata\.broker\.list)$/i;
function withoutTransport(place) {
    if (place.value.kind === 'settings')
        return { ...place, value: { ...place.value, entries: place.value.entries.map(withoutTransport) } };
    if (place.value.kind !== 'text' || !/^tcp:\/\/(?![^/]*@)/i.test(place.value.text.text))
        return place;
    const text = (0,mappedText/* sliceText */.S$)(place.value.text, 'tcp://'.length, place.value.text.text.length);
    return { ...place, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? place.value.span } };
}
function isPlace({ value }, entries) {
    if (isHost(value))
        return true;
    if (value.kind === 'settings')
        return value.entries.length > 0 && value.entries.every((entry) => isHost(entry.value) || (isPutIn(entry.value) && (isPartlyWritten(entry.value) || entries.length > 1)));
    if (value.kind === 'text' && value.text.text.split(',').every((one) => /^[\w-][\w.-]{0,250}:\d{1,5}$/.test(one.trim())))
        return true;
    return isPutIn(value) && (entries.length > 1 || (value.kind === 'text' && /:\d{2,5}$/.test(value.text.text)));
}
function ofCollector(product, place, entries, own) {
    const tls = entries.find(({ name }) => name === 'tls')?.value;
    const insecure = tls?.kind === 'settings' ? tls.entries.find(({ name }) => name === 'insecure') : undefined;
    const isOff = insecure?.value.kind === 'symbol' && insecure.value.name === 'true';
    const first = place.value.kind === 'settings' ? place.value.entries[0]?.value : undefined;
    const at = first?.kind === 'settings' ? first.entries.find(({ name }) => name === 'endpoint')?.value : first;
    const rest = entries.filter(({ name }) => name !== 'tls').map((entry) => (entry === place ? { ...entry, name: 'host', value: at ?? entry.value } : entry));
    const mode = isOff ? offOf(product, insecure) : modeOfProgram([{ name: 'tls', span: place.span, value: { kind: 'symbol', name: 'true', span: place.span } }], product, () => false);
    return { name: own.some((name) => knownNames.test(name)) ? null : (markers[product] ?? product), entries: mode === null ? rest : [...rest, mode] };
}
function offOf(product, insecure) {
    const word = { postgres: ['sslmode', 'disable'], mysql: ['ssl_mode', 'DISABLED'] }[product];
    return word === undefined ? null : { ...insecure, name: word[0] ?? '', value: { kind: 'text', text: { text: word[1] ?? '', pieces: [{ kind: 'literal', at: 0, length: (word[1] ?? '').length, ...insecure.value.span, verbatim: false }] }, span: insecure.value.span } };
}
function ofDataSource(entries, own) {
    const url = entries.find(({ name }) => name === 'url');
    if (url === undefined || !isHost(url.value) || !(own.at(-1) === 'datasources' || entries.some(({ name }) => /^(?:access|jsonData|secureJsonData|isDefault|editable|orgId)$/.test(name))))
        return null;
    const product = productOf(entries.find(({ name }) => name === 'type')?.value);
    if (product !== 'postgres' && product !== 'mysql')
        return null;
    const inner = entries.find(({ name }) => name === 'jsonData')?.value;
    const beside = inner?.kind === 'settings' ? inner.entries : [];
    const all = [...entries.filter(({ name }) => !/^(?:name|uid|type|access|url|jsonData|secureJsonData)$/.test(name)), { ...url, name: 'host' }, ...beside];
    const isTold = all.some(({ name }) => name === 'sslmode') || (product === 'mysql' && !beside.some(({ name, value }) => /^tls/.test(name) && !(value.kind === 'symbol' && value.name === 'false')));
    const mode = isTold ? null : modeOfProgram([{ name: 'tls', span: url.span, value: { kind: 'symbol', name: 'true', span: url.span } }], product, () => false);
    return { name: product, entries: mode === null ? all : [...all.filter(({ name }) => !name.startsWith('tls')), mode] };
}
function ofBeat(own, entries) {
    const hosts = entries.find(({ name }) => name === 'hosts');
    const named = /^output\.(kafka|redis)$/.exec(own.slice(-2).join('.'))?.[1] ?? /^output\.(kafka|redis)$/.exec(own.at(-1) ?? '')?.[1];
    const product = named ?? (entries.some(({ name }) => name === 'module') ? productOf(entries.find(({ name }) => name === 'module')?.value) : null);
    if (hosts === undefined || hosts.value.kind !== 'settings' || (product !== 'kafka' && product !== 'redis' && product !== 'mongodb') || hosts.value.entries.some(({ value }) => !isHost(value) && !isPutIn(value)))
        return null;
    const tls = entries.filter(({ name, value }) => productMapping_ofTls.test(name) && !(value.kind === 'symbol' && value.name === 'false'));
    const mode = modeOfProgram(tls.slice(0, 1).map((entry) => ({ ...entry, name: 'USE_TLS' })), product, () => false);
    const rest = entries.filter((entry) => entry !== hosts && !productMapping_ofTls.test(entry.name));
    return { name: markers[product] ?? product, entries: [...rest, { ...hosts, name: product === 'kafka' ? 'brokers' : 'host' }, ...(mode === null ? [] : [mode])] };
}
const productMapping_ofTls = /^(?:ssl|tls)(?:\.|$)|^(?:certificate_authorities|certificate|verification_mode|supported_protocols|ca_trusted_fingerprint)$/;
const protocol = /^security[._-]?protocol$/i;
const knownNames = /^(?:postgres(?:ql)?|mysql2?|mariadb|mongo(?:db)?|kafka)$/i;

;// CONCATENATED MODULE: ./src/engine/formats/code/assignedSettings.js






function assignedCandidates(file) {
    if (!['php', 'ruby', 'python', 'javascript', 'typescript'].includes(file.language.id))
        return [];
    return ownedIn(file);
}
function ownedIn(file) {
    const isHanded = (owner) => file.language.id === 'javascript' || file.language.id === 'typescript' || (owner === '' && isPythonSettings(file) && !isSpider(file));
    return [...ownersIn(file)].flatMap(([run, entries]) => {
        const owner = run.replace(/#.*/s, '');
        if (entries.some(isAsked))
            return [];
        const prefixed = prefixedSettings(entries, (entry) => entry, file.vocabulary).map(({ names, entries: all, own }) => ({ names, all: wordPress(all, entries), own, callee: callee(entries) }));
        if (/^cfg\.Servers\.\w+$/.test(owner) && entries.some(({ name }) => name === 'host'))
            return [candidateOf(owner, ['mysql'], phpMyAdmin(entries), entries, 'mysqli_real_connect')];
        const mapping = owner === '' && prefixed.length === 0 && entries.some(({ name }) => name === 'dbtype') ? productMapping([], entries, () => []) : null;
        const found = [...prefixed.map(({ names, all, own, callee: given }) => candidateOf(owner, names, all, own, given)), ...(mapping === null ? [] : [candidateOf(owner, [mapping.name ?? ''], mapping.entries, entries.filter(({ name }) => /^(?:db\w*|host|user|password)$/.test(name)), null)])];
        return isHanded(owner) ? found.map((candidate) => ({ ...candidate, within: { language: 'dotenv', imports: [] } })) : found;
    });
}
const hostOfProduct = /^(?:[A-Z][A-Z0-9]{0,30}_){0,3}(?:REDIS|MYSQL|POSTGRES(?:QL)?|MONGO(?:DB)?)_HOST$/;
function ownersIn(file) {
    const owners = new Map();
    const runs = new Map();
    const put = (owner, setting) => {
        const run = runs.get(owner) ?? owner;
        const known = owners.get(run);
        if (known === undefined)
            owners.set(run, [setting]);
        else if (known.some(({ name }) => name === setting.name)) {
            const next = `${owner}#${String(setting.span.start)}`;
            runs.set(owner, next);
            owners.set(next, [setting]);
        }
        else if (known.length < mostSettings)
            known.push(setting);
    };
    if (file.language.id === 'javascript' || file.language.id === 'typescript')
        return variablesHanded(file);
    const hasSpiders = isSpider(file);
    const isConfiguration = isPythonSettings(file);
    for (const { path, item } of file.found.assignments) {
        const steps = canonical(path).replaceAll('$', '').split('.');
        const name = steps.at(-1) ?? '';
        const owner = steps.slice(0, -1).join('.');
        if (item.value === null || !interesting.test(name) || file.found.uses.has(canonical(path)) || (file.language.id === 'ruby' && (owner === '' || owner === 'ENV')) || (file.language.id === 'python' && !/(?:^|\.)config$/.test(owner) && !(owner === '' && ((hasSpiders && /^[A-Z]/.test(name)) || (isConfiguration && assignedSettings_isConstant(file, name, item) && isPlain(file, name, item))))))
            continue;
        put(owner, { name, value: valueOf_valueOf(file, item.value), span: { start: item.start, end: item.end } });
    }
    if (file.language.id === 'php') {
        for (const setting of constantsIn(file))
            put('', setting);
        for (const { group, call } of file.found.groups) {
            if (call !== null || !group.items.some(({ keys }) => /^(?:dbhost|dbserver)$/i.test(keyName(keys[0], file.source) ?? '')))
                continue;
            for (const setting of entriesOf(file, group))
                put(String(group.start), setting);
        }
    }
    if (file.language.id === 'python') {
        for (const { group, call } of file.found.groups) {
            if (call !== null || !group.items.some(({ keys }) => hostOfProduct.test(keyName(keys[0], file.source) ?? '')))
                continue;
            const settings = entriesOf(file, group);
            if (settings.some(isNameOfItself))
                continue;
            for (const setting of settings)
                put(String(group.start), setting);
        }
    }
    const signs = (owners.get(runs.get('') ?? '') ?? []).filter(({ name }) => wordPressSigns.test(name));
    for (const [run, settings] of owners)
        if (run.replace(/#.*/s, '') === '')
            settings.push(...signs.filter(({ name }) => !settings.some((other) => other.name === name)));
    return owners;
}
const pythonSettings = /(?:^|\/)(?:(?:\w{1,40}_)?(?:settings|config|conf|configuration)(?:_\w{1,40})?|(?:settings|config|conf)\/\w{1,60})\.py$/i;
const isPythonSettings = ({ language, path }) => language.id === 'python' && pythonSettings.test(path);
function assignedSettings_isConstant({ source }, name, { start }) {
    return /^[A-Z]/.test(name) || /^\s{0,9}:\s{0,9}[A-Za-z]/.test(source.slice(start + name.length, start + name.length + 20));
}
function isPlain({ source, functions }, name, { value, start }) {
    if (value?.kind === 'string' && keyName(value, source)?.toLowerCase() === name.toLowerCase())
        return false;
    const isLiteral = value?.kind === 'string' ? value.tokens.length === 1 && value.tokens[0]?.literal?.holes.length === 0 : value?.kind === 'word';
    return isLiteral && (functions?.at(start) ?? null) === null && [...source.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length === 1;
}
const isSpider = (file) => file.language.id === 'python' && file.found.assignments.some(({ path }) => path.length === 1 && spiderSigns.test(path[0] ?? ''));
const spiderSigns = /^(?:BOT_NAME|SPIDER_MODULES|ITEM_PIPELINES)$/;
function variablesHanded(file) {
    const found = file.found.groups.flatMap(({ group }) => group.items.flatMap(({ keys, value }) => {
        if (keys.length !== 1 || value?.kind !== 'group' || value.group.bracket !== '{' || !/^(?:env(?:_\w{1,40})?|environment)$/.test(keyName(keys[0], file.source) ?? ''))
            return [];
        const settings = entriesOf(file, value.group).filter(({ name }) => /^[A-Z][A-Z0-9_]{1,80}$/.test(name)).slice(0, mostSettings);
        return settings.some(isNameOfItself) ? [] : [[String(value.start), settings]];
    }));
    return new Map(found);
}
const isNameOfItself = ({ name, value }) => value.kind === 'text' && value.text.text.toLowerCase() === name.toLowerCase();
const wordPressSigns = /^(?:DB_CHARSET|DB_COLLATE|MYSQL_CLIENT_FLAGS|table_prefix)$/;
const hostLike = /host|server/i;
const isAsked = ({ name, value }) => hostLike.test(name) && value.kind === 'symbol' && /->|\$(?!_ENV|_SERVER)\w/.test(value.name);
const mostSettings = 200;
const interesting = /^(?:\w{0,60}(?:host\w{0,5}|server|port|user\w{0,5}|pass\w{0,5}|name|type|driver|db\w{0,20}|adapter|engine|dialect|database|ssl\w{0,20}|tls\w{0,20}|sslmode|scheme|client_flags|charset|collate|encrypt\w{0,20}|options)|table_prefix)$/i;
function constantsIn(file) {
    return file.found.groups.flatMap(({ group, call }) => {
        const [first, second] = group.items;
        if (call === null || first?.value?.kind !== 'string' || second?.value === null || second === undefined || !/^(?:Config\.)?define$/.test(calleeOfCall(file, call)))
            return [];
        const name = keyName(first.value, file.source);
        return name === null || !interesting.test(name) ? [] : [{ name, value: valueOf_valueOf(file, second.value), span: { start: call.start, end: call.end } }];
    });
}
function wordPress(entries, all) {
    const flags = all.find(({ name }) => name === 'MYSQL_CLIENT_FLAGS');
    return flags === undefined ? entries : [...entries, { ...flags, name: 'flags' }];
}
function phpMyAdmin(entries) {
    const others = entries.filter(({ name }) => !name.startsWith('ssl'));
    const ssl = entries.find(({ name, value }) => name === 'ssl' && !(value.kind === 'symbol' && /^(?:false|0)$/i.test(value.name)));
    return ssl === undefined ? others : [...others, { ...ssl, name: 'flags', value: { kind: 'text', text: holeAs('ssl', ssl.value.span), span: ssl.value.span } }];
}
const callee = (entries) => (entries.some(({ name }) => wordPressSigns.test(name)) && entries.some(({ name }) => name === 'DB_HOST') ? 'mysqli_real_connect' : null);
function candidateOf(owner, names, entries, own, given) {
    const places = own.filter(({ name }) => hostLike.test(name) || /^(?:name|user\w*|port|pass\w*|database|driver)$/i.test(name));
    const spans = (places.length > 0 ? places : own.length === 0 ? entries : own).map(({ span }) => span);
    const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    const site = { callee: given, position: null, keyPath: [...(/^\d*$/.test(owner) ? [] : owner.split('.')), ...names], neighbours: [], span };
    return { kind: 'settings', entries, span, sites: [site], place: 'code', use: 'value', encoding: 'plain' };
}

;// CONCATENATED MODULE: ./src/engine/text/shellClosing.js
function closing(state, open, to) {
    const end = Math.min(to, open + shellClosing_LONGEST);
    return (state.text[open] === '(' ? closingOfCommand(state, open, end) : null) ?? closingByCount(state, open, end);
}
const shellClosing_LONGEST = 20_000;
function closingOfCommand(state, open, to) {
    const { text } = state;
    const inside = [];
    let documents = [];
    for (let at = open; at < to; at++) {
        if (state.steps++ >= state.budget)
            return null;
        const char = text.charAt(at);
        const top = inside.at(-1);
        if (char === '\\')
            at++;
        else if (char === '$' && (text[at + 1] === '(' || text[at + 1] === '{')) {
            at++;
            inside.push(text[at] === '(' ? '(' : '{');
        }
        else if (char === '"') {
            if (top === '"')
                inside.pop();
            else
                inside.push('"');
        }
        else if (char === '}' && top === '{')
            inside.pop();
        else if (top === '"' || top === '{')
            continue;
        else if (char === '(')
            inside.push('(');
        else if (char === ')') {
            inside.pop();
            if (inside.length === 0)
                return at;
        }
        else if (char === "'") {
            const end = text.slice(at + 1, to).indexOf("'");
            if (end === -1)
                return null;
            at += end + 1;
        }
        else if (char === '#' && /[\s;(]/.test(text.charAt(at - 1)))
            at = shellClosing_endOfLine(text, at, to) - 1;
        else if (char === '<')
            documents = [...documents, ...documentAt(text, at)];
        else if (char === '\n' && documents.length > 0) {
            at = shellClosing_behind(text, at, to, documents) - 1;
            documents = [];
        }
    }
    return null;
}
function documentAt(text, at) {
    const [, tabs, word] = /^<<(-?)[ \t]{0,8}["']?([A-Za-z_]\w{0,60})/.exec(text.slice(at, at + 80)) ?? [];
    return word === undefined || text[at - 1] === '<' ? [] : [{ word, tabs: tabs === '-' }];
}
function shellClosing_behind(text, at, to, documents) {
    let line = at + 1;
    for (const { word, tabs } of documents) {
        for (let isBody = true; isBody && line < to;) {
            const end = shellClosing_endOfLine(text, line, to);
            const said = text.slice(line, Math.min(end, line + 200)).replace(/\r$/, '');
            isBody = (tabs ? said.replace(/^\t+/, '') : said) !== word;
            line = end + 1;
        }
    }
    return line;
}
function shellClosing_endOfLine(text, at, to) {
    const end = text.slice(at, to).indexOf('\n');
    return end === -1 ? to : at + end;
}
const closers = { '(': ')', '{': '}' };
function closingByCount(state, open, to) {
    const { text } = state;
    const [opener, closer] = [text.charAt(open), closers[text.charAt(open)]];
    let depth = 0;
    for (let at = open; at < to; at++) {
        if (state.steps++ >= state.budget)
            return null;
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (char === opener)
            depth++;
        else if (char === closer && --depth === 0)
            return at;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/text/shellHoles.js



const shellHoles_MAXIMUM_DEPTH = 8;
function hole(state, to, depth, inner) {
    const { text, at } = state;
    const next = text.charAt(at + 1);
    if (text[at] === '`') {
        const end = text.indexOf('`', at + 1);
        if (end === -1 || end >= to)
            return false;
        if (depth < shellHoles_MAXIMUM_DEPTH && !isSkimmed(state, end))
            inner.push([at + 1, end, depth + 1]);
        return addHole(state, at, end + 1, text.slice(at, Math.min(end + 1, at + 200)), null);
    }
    if (next === '(' || next === '{') {
        const end = closing(state, at + 1, to);
        if (end === null)
            return false;
        const body = text.slice(at + 2, Math.min(end, at + 600));
        if (next === '(') {
            if (depth < shellHoles_MAXIMUM_DEPTH && !isSkimmed(state, end))
                inner.push([at + 2, end, depth + 1]);
            return addHole(state, at, end + 1, `$(${body.slice(0, 190)})`, null);
        }
        const parts = /^[!#]?(\w{1,100})(?::?([-=])([^]*))?/.exec(body);
        if (parts?.[3] !== undefined && /:\/\/|@(?:tcp[46]?|unix)\(/.test(parts[3])) {
            state.started ??= at;
            const from = at + 2 + parts[0].length - parts[3].length;
            const quote = /^["']/.test(parts[3]) && text[end - 1] === parts[3].charAt(0) ? 1 : 0;
            state.parts.push(expanded(state, from + quote, end - quote));
            state.at = end + 1;
            return true;
        }
        return addHole(state, at, end + 1, parts?.[1] ?? body.slice(0, 200), parts?.[2] === undefined ? null : nestedDefault(unquoted(parts[3] ?? '')));
    }
    const name = /^(?:[A-Za-z_]\w{0,100}|[0-9@*#?$!-])/.exec(text.slice(at + 1, Math.min(to, at + 104)))?.[0];
    return name === undefined ? false : addHole(state, at, at + 1 + name.length, name, null);
}
function isSkimmed({ skim }, end) {
    return skim !== null && end <= skim.end;
}
function unquoted(text) {
    return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
function addHole(state, from, to, expression, fallback) {
    state.started ??= from;
    state.at = to;
    if (isSkimmed(state, to))
        return true;
    const span = sourceSpan(state, from, to);
    state.parts.push({ text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback }] });
    return true;
}
function expanded(state, from, to) {
    const outer = { at: state.at, parts: state.parts, started: state.started };
    state.parts = [];
    state.at = from;
    let kept = from;
    while (state.at < to && state.steps++ < state.budget) {
        const start = state.at;
        if (state.text[start] !== '$') {
            state.at++;
            continue;
        }
        state.parts.push((0,mappedText/* sliceText */.S$)(state.mapped, kept, start));
        if (!hole(state, to, shellHoles_MAXIMUM_DEPTH, []))
            state.at = start + 1;
        kept = state.at === start + 1 ? start : state.at;
    }
    state.parts.push((0,mappedText/* sliceText */.S$)(state.mapped, kept, to));
    const body = (0,mappedText/* joinTexts */.B5)(state.parts);
    Object.assign(state, outer);
    return body;
}
function sourceSpan({ mapped }, from, to) {
    return (0,mappedText/* spanOf */.ee)(mapped, from, to) ?? { start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./src/engine/text/shellWords.js



const shellWords_STEPS_PER_CHARACTER = 40;
const MOST_WORDS = 400_000;
function readShellWords(mapped, skimmed = []) {
    const state = {
        ...{ mapped, text: mapped.text, at: 0, steps: 0, budget: shellWords_STEPS_PER_CHARACTER * mapped.text.length + 1000 },
        ...{ parts: [], started: null, words: [], commands: [], documents: [], comments: [], pending: [], ends: null, count: 0 },
        ...{ skimmed: [...skimmed], skim: null },
    };
    const inner = [[0, mapped.text.length, 0]];
    for (const next of inner)
        run(state, next, inner);
    const { commands, documents, comments, steps } = state;
    return { commands, documents, comments, steps, incomplete: state.count >= MOST_WORDS ? 'more words and marks than can be read in one file' : steps >= state.budget ? 'the text is too tangled to be read in a bounded number of steps' : null };
}
function run(state, [from, to, depth], inner) {
    state.at = from;
    if (depth > 0)
        state.skim = null;
    const { text } = state;
    while (state.at < to && state.steps++ < state.budget && state.count < MOST_WORDS) {
        if (depth === 0)
            skim(state);
        const { at } = state;
        const char = text.charAt(at);
        if (char === '\\') {
            if (text[at + 1] === '\n')
                state.at = behindTags(state, at + 2);
            else if (text.startsWith('\r\n', at + 1))
                state.at = at + 3;
            else
                shellWords_literal(state, at + 1, Math.min(at + 2, to));
        }
        else if (char === '\n') {
            endCommand(state, depth > 0);
            state.at++;
            readDocuments(state, to);
        }
        else if (char === ' ' || char === '\t' || char === '\r') {
            endWord(state);
            state.at++;
        }
        else if (char === '#' && state.started === null)
            shellWords_comment(state, to);
        else if (char === "'")
            singleQuoted(state, to);
        else if (char === '"')
            doubleQuoted(state, to, depth, inner);
        else if (char === '$' || char === '`') {
            if (!hole(state, to, depth, inner))
                shellWords_literal(state, at, at + 1);
        }
        else if (char === '<' && text[at + 1] === '<' && text[at + 2] !== '<')
            shellWords_heredoc(state);
        else if (';&|(){}'.includes(char) && !(char === '{' && state.started !== null) && !(char === '}' && state.started !== null)) {
            endCommand(state, depth > 0);
            state.at++;
        }
        else if (char === '<' || char === '>') {
            endWord(state);
            state.at++;
        }
        else
            shellWords_plain(state, to);
    }
    endCommand(state, depth > 0);
}
const LONG = 2000;
function skim(state) {
    const { at, started, words } = state;
    if (state.skim !== null && at >= state.skim.end && (started === null || at >= state.skim.end + LONG))
        state.skim = null;
    const next = state.skim === null ? state.skimmed[0] : undefined;
    if (next === undefined || at < next.start || ((started !== null || words.length > 0) && at < next.start + LONG))
        return;
    endCommand(state, false);
    state.skimmed.shift();
    if (at < next.end)
        state.skim = next;
}
function behindTags({ mapped: { pieces }, text }, from) {
    let at = from;
    for (let count = 0; count < MOST_TAGS; count++) {
        const end = text.indexOf('\n', at);
        const line = end < 0 || end - at > LONGEST_TAG ? '' : text.slice(at, end);
        const offset = at + line.length - line.trimStart().length;
        const piece = line.trim().length === 1 ? pieces[(0,partition/* countBefore */.t)(pieces, (one) => one.at <= offset) - 1] : undefined;
        if (piece?.kind !== 'hole' || !/^-?\s{0,9}(?:if|else|with|range|end)\b/.test(piece.expression))
            break;
        at = end + 1;
    }
    return at;
}
const MOST_TAGS = 50;
const LONGEST_TAG = 200;
function shellWords_plain(state, to) {
    let end = state.at + 1;
    while (end < to && !/[\s\\'"$`<>;&|(){}#]/.test(state.text.charAt(end)))
        end++;
    state.steps += end - state.at;
    shellWords_literal(state, state.at, end);
}
function shellWords_literal(state, from, to) {
    state.started ??= state.at;
    if (to > from && state.skim === null)
        state.parts.push((0,mappedText/* sliceText */.S$)(state.mapped, from, to));
    state.at = Math.max(to, state.at + 1);
}
function endWord(state) {
    if (state.started === null)
        return;
    if (state.skim === null) {
        state.count++;
        state.words.push({ value: (0,mappedText/* joinTexts */.B5)(state.parts), from: state.started, to: state.at });
    }
    state.started = null;
    state.parts = [];
}
const shellWords_frames = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', 'time', 'export', 'declare', 'local', 'readonly', 'typeset', 'set', 'setenv', 'env', 'exec', 'nohup', 'command', 'builtin']);
function endCommand(state, captured) {
    endWord(state);
    const { words } = state;
    state.words = [];
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined)
        return;
    const assignments = [];
    let index = 0;
    for (; index < words.length; index++) {
        const word = words[index];
        if (word === undefined)
            break;
        const name = /^([A-Za-z_]\w{0,100})\+?=/.exec(word.value.text.slice(0, 110));
        if (name !== null) {
            assignments.push({ name: name[1] ?? '', value: (0,mappedText/* sliceText */.S$)(word.value, name[0].length, word.value.text.length), span: sourceSpan(state, word.from, word.to), appends: name[0].endsWith('+=') });
        }
        else if (!shellWords_frames.has(word.value.text) && !(index > 0 && /^-[A-Za-z]{1,3}$/.test(word.value.text) && shellWords_frames.has(words[index - 1]?.value.text ?? '')))
            break;
    }
    state.commands.push({ words: words.slice(index).map(({ value }) => value), assignments, span: sourceSpan(state, first.from, last.to), captured });
}
function shellWords_comment(state, to) {
    const found = state.text.indexOf('\n', state.at);
    const end = found === -1 || found > to ? to : found;
    const span = sourceSpan(state, state.at, end);
    if (state.skim === null)
        state.comments.push({ text: state.text.slice(state.at + 1, end), span, from: span.start + 1 });
    state.steps += 1;
    state.at = end;
}
function singleQuoted(state, to) {
    const found = state.text.indexOf("'", state.at + 1);
    if (state.skim !== null && found > state.skim.end)
        state.skim = null;
    if (found === -1 || found >= to)
        shellWords_literal(state, state.at, state.at + 1);
    else
        literalThen(state, state.at + 1, found, found + 1);
}
function literalThen(state, from, to, at) {
    shellWords_literal(state, from, to);
    state.steps += to - from;
    state.at = at;
}
function doubleQuoted(state, to, depth, inner) {
    const { text, at: start } = state;
    const before = inner.length;
    state.started ??= start;
    let kept = ++state.at;
    while (state.at < to && state.steps++ < state.budget) {
        const char = text.charAt(state.at);
        if (char === '"')
            break;
        if (char === '\\' && '"$`\\\n'.includes(text.charAt(state.at + 1))) {
            shellWords_keep(state, kept, state.at);
            const newline = text[state.at + 1] === '\n';
            kept = state.at + (newline ? 2 : 1);
            state.at += 2;
        }
        else if (char === '$' || char === '`') {
            shellWords_keep(state, kept, state.at);
            if (hole(state, to, depth, inner))
                kept = state.at;
            else {
                kept = state.at;
                state.at++;
            }
        }
        else
            state.at++;
    }
    if (state.at > kept)
        shellWords_keep(state, kept, Math.min(state.at, to));
    state.at++;
    if (state.skim === null || isSkimmed(state, state.at))
        return;
    state.skim = null;
    state.at = start;
    state.parts = [];
    inner.length = before;
    doubleQuoted(state, to, depth, inner);
}
function shellWords_keep(state, from, to) {
    if (state.skim === null)
        state.parts.push((0,mappedText/* sliceText */.S$)(state.mapped, from, to));
}
function shellWords_heredoc(state) {
    endWord(state);
    const match = /^<<(-?)[ \t]{0,20}(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|\\?([^\s;&|<>()'"\\$`]{1,80}))/.exec(state.text.slice(state.at, state.at + 130));
    if (match === null) {
        state.at += 2;
        return;
    }
    const [all, tabs, single, double, bare] = match;
    state.pending.push({ word: single ?? double ?? bare ?? '', quoted: bare === undefined || all.includes('\\'), tabs: tabs === '-' });
    state.at += all.length;
}
function readDocuments(state, to) {
    const { pending } = state;
    state.pending = [];
    for (const { word, quoted, tabs } of pending) {
        state.ends ??= indexLines(state.text);
        const end = firstAfter(state.ends.get(word) ?? [], state.at);
        if (end === null || end > to || (!tabs && /^\t/.test(state.text.slice(end, end + 1))))
            continue;
        if (!isSkimmed(state, end))
            state.documents.push(quoted ? (0,mappedText/* sliceText */.S$)(state.mapped, state.at, end) : expanded(state, state.at, end));
        const lineEnd = state.text.indexOf('\n', end);
        state.at = lineEnd === -1 ? to : lineEnd + 1;
    }
}
function indexLines(text) {
    const lines = new Map();
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        if (end - start < 120) {
            const line = text.slice(start, end).replace(/^\t{1,40}|\r$/g, '');
            const known = lines.get(line);
            if (known === undefined)
                lines.set(line, [start]);
            else
                known.push(start);
        }
        start = end + 1;
    }
    return lines;
}
function firstAfter(sorted, at) {
    return sorted[(0,partition/* countBefore */.t)(sorted, (each) => each < at)] ?? null;
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/command.js

const runners = new Set(['time', 'exec', 'docker', 'podman', 'docker-compose', 'kubectl', 'oc', 'ssh', 'winpty', 'timeout', 'gosu', 'su-exec', 'nice', 'xargs', 'watch', 'run', 'heroku', 'fly', 'npx', 'doppler', 'dotenv', 'chamber', 'aws-vault', 'sudo', 'env']);
function commandOf({ words, assignments, span, isOpen = false }, vocabulary) {
    const settings = assignments.map(({ name, value, span: own }) => ({ name, value: { kind: 'text', text: value, span: (0,mappedText/* spanOf */.ee)(value) ?? own }, span: own }));
    return commandFrom(words, settings, span, vocabulary, isOpen);
}
function commandFrom(words, assignments, span, vocabulary, isOpen = false) {
    const first = programOf(words[0]);
    const start = vocabulary.commands.has(first) ? 0 : runners.has(first) || runsByName(words, vocabulary) ? words.findIndex((word) => vocabulary.commands.has(programOf(word))) : -1;
    if (start === -1)
        return null;
    const own = words.slice(start);
    const between = words.slice(0, start).flatMap((word) => {
        const name = /^([A-Za-z_]\w{0,80})=/.exec(word.text.slice(0, 100))?.[1];
        const text = (0,mappedText/* sliceText */.S$)(word, (name?.length ?? 0) + 1, word.text.length);
        const at = (0,mappedText/* spanOf */.ee)(word);
        return name === undefined || at === null ? [] : [{ name, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? at }, span: at }];
    });
    return { kind: 'command', words: own, assignments: [...assignments, ...between], span, sites: [{ callee: programOf(own[0]), position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain', ...(isOpen ? { isOpen: true } : {}) };
}
function runsByName([first, second], { commands }) {
    const [hole] = first?.pieces ?? [];
    if (first?.text !== mappedText/* HOLE */.vs || hole?.kind !== 'hole')
        return false;
    return /^(?:exec|run|compose)$/.test(second?.text ?? '') || (/^(?:no_?op|dry_?run|sudo|as_?root)$/i.test(hole.expression) && commands.has(programOf(second)));
}
function programOf(word) {
    const text = word?.text ?? '';
    return text.slice(text.lastIndexOf('/') + 1).replace(/\.exe$/i, '').replace(/(?:@sha256)?:[\w.-]{1,128}$/, '');
}

;// CONCATENATED MODULE: ./src/engine/formats/commandLine.js


const leads = new Set(['{', 'then', 'do', 'else', 'if', 'elif', 'while', 'until', '!', 'exec', 'nohup', 'RUN', 'CMD', 'ENTRYPOINT']);
const commandLine_wrappers = new Set(['sudo', 'env', 'time', 'timeout', 'watch', 'xargs', 'docker', 'docker-compose', 'podman', 'nerdctl', 'kubectl', 'oc', 'ssh', 'su']);
const furthestProgram = 30;
function beginsWithProgram(text, { commands }) {
    const program = /(?:^|[|;&(])\s{0,9}(?:[A-Z_]{2,40}=(?:'[^'\n]{0,200}'|\S{0,200})\s{1,9}){0,3}([\w./-]{2,60})\s{1,9}-{1,2}[A-Za-z]/g;
    return [...text.slice(0, 2000).matchAll(program)].slice(0, 10).some((match) => commands.has(match[1]?.slice(match[1].lastIndexOf('/') + 1) ?? ''));
}
function readCommands(line, vocabulary, style) {
    return commandsFrom(withHoles(line, style), vocabulary, 0);
}
const commandLine_deepest = 3;
function commandsFrom(line, vocabulary, depth) {
    return splitCommands(line).flatMap((words) => {
        const command = commandLine_commandOf(words, vocabulary);
        if (command !== null)
            return [command];
        const [first, only, ...others] = words;
        if (depth < commandLine_deepest && only !== undefined && (first?.text === 'script:' || (others.length === 0 && /^(?:sh|bat)$/.test(first?.text ?? ''))) && /\s/.test(only.text))
            return commandsFrom(only, vocabulary, depth + 1);
        const flag = depth < commandLine_deepest ? words.findIndex(({ text }) => /^-[a-z]{0,4}c$/.test(text)) : -1;
        const script = flag === -1 ? undefined : words[flag + 1];
        return script !== undefined && /\s/.test(script.text) ? commandsFrom(script, vocabulary, depth + 1) : [];
    });
}
function commandLine_commandOf(words, vocabulary) {
    const assignments = [];
    let at = 0;
    for (; at < words.length; at++) {
        const [assignment] = assignmentIn(words[at]);
        if (assignment !== undefined)
            assignments.push(assignment);
        else if (!isLead(words, at))
            break;
    }
    const wrapped = commandLine_wrappers.has(commandLine_programOf(words[at]));
    const plain = at;
    const program = words.findIndex((word, i) => i >= at && (i === at || (wrapped && i < at + furthestProgram)) && vocabulary.commands.has(commandLine_programOf(word)));
    for (const word of program === -1 ? [] : words.slice(plain, program))
        assignments.push(...assignmentIn(word));
    const last = words.at(-1);
    const first = words[0];
    if (program === -1 || (words.length === program + 1 && assignments.length === 0) || first === undefined || last === undefined)
        return null;
    const spans = words.flatMap((word) => (0,mappedText/* spanOf */.ee)(word) ?? []);
    if (spans.length === 0)
        return null;
    const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    return { words: words.slice(program), assignments, span };
}
function isLead(words, at) {
    const word = words[at]?.text ?? '';
    return leads.has(word) || (words[0]?.text === 'RUN' && /^--(?:mount|network|security)=/.test(word));
}
function assignmentIn(word) {
    const name = /^([A-Za-z_]\w{0,80})=/.exec(word?.text.slice(0, 100) ?? '')?.[1];
    const span = word === undefined ? null : (0,mappedText/* spanOf */.ee)(word);
    if (word === undefined || name === undefined || span === null)
        return [];
    const text = (0,mappedText/* sliceText */.S$)(word, name.length + 1, word.text.length);
    return [{ name, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? { start: span.end, end: span.end } }, span }];
}
function commandLine_programOf(word) {
    return word === undefined ? '' : (/(?<![^/:@\\])([^/:@\\]*)(?::[\w.-]*)?(?:@[\w:]*)?$/.exec(word.text.slice(-200))?.[1] ?? '');
}
const mostWords = 20_000;
function splitCommands(line) {
    const { text } = line;
    const commands = [];
    let words = [];
    let parts = [];
    let inWord = false;
    let run = 0;
    const endRun = (at) => {
        if (at > run)
            parts.push((0,mappedText/* sliceText */.S$)(line, run, at));
    };
    const endWord = (at) => {
        endRun(at);
        if (inWord && words.length < mostWords)
            words.push((0,mappedText/* joinTexts */.B5)(parts));
        parts = [];
        inWord = false;
    };
    for (let at = 0; at < text.length;) {
        const char = text[at] ?? '';
        if (/[\s;&|()]/.test(char) || (char === '#' && !inWord)) {
            endWord(at);
            if (!/\s/.test(char)) {
                if (words.length > 0)
                    commands.push(words);
                words = [];
            }
            if (char === '#')
                return commands;
            run = ++at;
            continue;
        }
        if (!inWord)
            run = at;
        inWord = true;
        if (char === '\\') {
            endRun(at);
            run = at + 1;
            at += 2;
        }
        else if (char === '"' || char === "'") {
            endRun(at);
            run = ++at;
            while (at < text.length && text[at] !== char) {
                if (char === '"' && text[at] === '\\' && /["\\$`]/.test(text[at + 1] ?? '')) {
                    endRun(at);
                    run = ++at;
                }
                at++;
            }
            endRun(Math.min(at, text.length));
            run = ++at;
        }
        else
            at++;
    }
    endWord(text.length);
    if (words.length > 0)
        commands.push(words);
    return commands;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/powershellCommands.js





const style = { anyDollarName: true, formatting: false };
function powershellCommands(file, remarks) {
    const { source, vocabulary, found } = file;
    const strings = found.texts.flatMap(({ node }) => (node.kind === 'string' ? [node] : [])).sort((a, b) => a.start - b.start);
    const names = new Map([...vocabulary.commands].map((name) => [name.toLowerCase(), name]));
    const candidates = [];
    let covered = 0;
    for (const match of source.matchAll(/[A-Za-z][\w-]{1,40}(?:\.exe)?/g)) {
        const name = names.get(match[0].toLowerCase().replace(/\.exe$/, ''));
        const [at, end] = [match.index, match.index + match[0].length];
        if (name === undefined || at < covered || !beginsStatement(source, at) || isIn(remarks, at))
            continue;
        const from = end + (/["']/.test(source[end] ?? '') ? 1 : 0);
        if (from === end && isIn(strings, at))
            continue;
        if (candidates.length >= MOST_CANDIDATES) {
            leave(file, [at]);
            break;
        }
        const line = logicalLine(source, from);
        covered = line.end;
        const program = { text: name, pieces: [{ kind: 'literal', at: 0, length: name.length, start: at, end, verbatim: false }] };
        for (const { words, assignments, span } of readCommands((0,mappedText/* joinTexts */.B5)([program, line.text]), vocabulary, style))
            candidates.push({ kind: 'command', words, assignments, span, sites: [{ callee: name, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' });
    }
    return candidates;
}
function beginsStatement(source, at) {
    return /(?:^|[\n;|{(=])[ \t]{0,80}(?:&[ \t]{0,9})?(?:["']?(?:[^\s"'|;=(){}]{0,100}[\\/])?|["'][^"'\n]{0,100}[\\/])$/.test(source.slice(Math.max(0, at - 200), at));
}
function isIn(spans, at) {
    const before = spans[(0,partition/* countBefore */.t)(spans, ({ start }) => start <= at) - 1];
    return before !== undefined && at < before.end;
}
function logicalLine(source, from) {
    const parts = [];
    let at = from;
    for (let count = 0; count < 50 && at <= source.length; count++) {
        const newline = source.indexOf('\n', at);
        const end = newline === -1 ? source.length : newline;
        const line = (0,mappedText/* plainText */.wh)(source.slice(at, end), at);
        const mark = /`[ \t]{0,9}\r?$/.exec(line.text.slice(-12))?.[0].length ?? 0;
        parts.push((0,mappedText/* sliceText */.S$)(line, 0, line.text.length - mark));
        at = end + 1;
        if (mark === 0)
            break;
        parts.push({ text: ' ', pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end: end + 1, verbatim: false }] });
    }
    return { text: (0,mappedText/* joinTexts */.B5)(parts), end: at };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/commands.js






const commands_LONGEST_LINE = 5000;
const MAXIMUM_WORDS = 200;
const commands_runners = new Set('exec execSync execFile execFileSync spawn spawnSync execa execaSync run call check_call check_output Popen popen system getoutput Command CommandContext ProcessBuilder create_subprocess_exec create_subprocess_shell sh shell $ shell_exec passthru cmd command code not_if only_if Process'.split(' '));
function commandCandidates(file, remarks) {
    if (file.language.id === 'powershell')
        return powershellCommands(file, remarks);
    return [...inBackticks(file), ...commands_run(file)];
}
function inBackticks(file) {
    if (file.language.id !== 'ruby' && file.language.id !== 'perl')
        return [];
    return file.found.texts.flatMap(({ node, use }) => {
        if (node.kind !== 'string' || use === 'message' || !/^(?:`|%x|qx)/.test(file.source.slice(node.start, node.start + 2)))
            return [];
        const text = textOf_textOf(file, node);
        const span = { start: node.start, end: node.end };
        return text === null || text.text.length > commands_LONGEST_LINE ? [] : readShellWords(text).commands.flatMap((command) => commandOf({ ...command, span }, file.vocabulary) ?? []);
    });
}
function commands_run(file) {
    return file.found.groups.flatMap(({ group, call }) => {
        if (call === null || !commands_runners.has(lastStep(calleeOf(call.of))))
            return [];
        const span = { start: call.start, end: call.end };
        const words = commands_wordsOf(file, group);
        const [first, second] = words;
        if (first === undefined)
            return [];
        const line = /\s/.test(first.text) ? first : /^(?:\/bin\/)?(?:ba|z)?sh$/.test(first.text) && second?.text === '-c' ? words[2] : undefined;
        if (line !== undefined && line.text.length <= commands_LONGEST_LINE)
            return readShellWords(line).commands.flatMap((command) => commandOf({ ...command, span }, file.vocabulary) ?? []);
        return commandFrom(words, [], span, file.vocabulary) ?? [];
    });
}
function commands_wordsOf(file, group) {
    const words = [];
    for (const { keys, value } of group.items) {
        if (keys.length > 0 || value === null || words.length > MAXIMUM_WORDS)
            continue;
        const text = textOf_textOf(file, value);
        if (text !== null)
            words.push(text);
        else if (value.kind === 'group' && value.group.bracket === '[')
            words.push(...commands_listed(file, value.group.items));
        else if (commands_isName(value)) {
            const list = listNamed(file, value);
            if (list !== null)
                words.push(...commands_listed(file, list));
            else if (words.length > 0)
                words.push(textOf_holeOf(file, value));
        }
    }
    return words;
}
function commands_isName(node) {
    const [only, ...others] = node.kind === 'operation' ? node.operands : [node];
    return others.length === 0 && (only?.kind === 'word' || only?.kind === 'member');
}
function listNamed(file, used) {
    const path = pathOf(used.kind === 'operation' ? (used.operands[0] ?? used) : used, file.source);
    const bound = path === null ? null : valueAt(file, canonical(path), used.start);
    const items = bound === null ? null : itemsOf(file, bound);
    if (path === null || bound === null || items === null || used.start - bound.end > commands_FURTHEST)
        return null;
    const name = path.at(-1) ?? '';
    const between = file.source.slice(bound.end, used.start);
    for (let at = between.indexOf(name); at !== -1; at = between.indexOf(name, at + name.length)) {
        if (!/\w/.test(between[at - 1] ?? '') && !/\w/.test(between[at + name.length] ?? ''))
            return null;
    }
    return items;
}
function itemsOf({ source }, list) {
    const isList = list.kind === 'group' ? list.group.bracket === '[' : list.kind === 'braced' && source.startsWith('[]string', list.start);
    return isList && (list.kind === 'group' || list.kind === 'braced') ? list.group.items : null;
}
const commands_FURTHEST = 4_000;
function commands_listed(file, items) {
    return items.slice(0, MAXIMUM_WORDS).flatMap(({ value }) => (value === null ? [] : [textOf_textOf(file, value) ?? textOf_holeOf(file, value)]));
}

;// CONCATENATED MODULE: ./src/engine/formats/code/comments.js


function commentCandidates(comments, vocabulary) {
    return comments.flatMap(({ text, from }) => {
        if (!text.includes('://') && !text.includes('=') && !text.includes('jdbc:'))
            return [];
        const mapped = (0,mappedText/* plainText */.wh)(text, from);
        return comments_linesOf(text).flatMap(([start, end]) => {
            const line = mapped.text.slice(start, end);
            return findTexts(line, vocabulary, 'line').map(({ from: first, to, use }) => {
                const value = (0,mappedText/* sliceText */.S$)(mapped, start + first, start + to);
                const span = (0,mappedText/* spanOf */.ee)(value) ?? { start: from, end: from };
                const name = /([A-Za-z_][\w.-]{0,80})\W{0,4}[:=]\s{0,5}["'`]?$/.exec(line.slice(Math.max(0, first - 120), first))?.[1];
                return { kind: 'text', value, span, sites: [{ callee: null, position: null, keyPath: name === undefined ? [] : [name], neighbours: [], span }], place: 'comment', use, encoding: 'plain' };
            });
        });
    });
}
function comments_linesOf(text) {
    const lines = [];
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        lines.push([start, end]);
        start = end + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/environment.js




function environmentCandidates(file) {
    if (file.language.id === 'powershell')
        return [...ofPowershell(file), ...pairs(file)];
    return [...assigned(file), ...file.found.groups.flatMap((place) => [...environment_named(file, place), ...handed(file, place)]), ...pairs(file)];
}
const owners = /^(?:os\.environ|process\.env|Deno\.env|Bun\.env|import\.meta\.env|ENV|environ|env|\$_ENV|\$_SERVER|System\.env)$/;
function assigned(file) {
    return file.found.assignments.flatMap(({ path, item }) => {
        const full = path.join('.');
        const name = lastStep(full);
        if (!file.vocabulary.environmentNames.has(name) || !owners.test(full.slice(0, -name.length - 1)) || item.value === null)
            return [];
        return [candidate(name, valueOf_valueOf(file, item.value), { start: item.start, end: item.end }, null)];
    });
}
function ofPowershell({ source, vocabulary }) {
    return [...source.matchAll(/(?<![^\n;{(][ \t]{0,50})[ \t]{0,50}(?:\$env:([A-Z][A-Z0-9_]{1,60})[ \t]{0,20}=[ \t]{0,20}|\[(?:System\.)?Environment\]::SetEnvironmentVariable\([ \t]{0,9}["']([A-Z][A-Z0-9_]{1,60})["'][ \t]{0,9},[ \t]{0,9})(["'])([^"'\r\n]{0,500})\3/gi)].flatMap((match) => {
        const name = match[1] ?? match[2] ?? '';
        const text = match[4] ?? '';
        if (!vocabulary.environmentNames.has(name))
            return [];
        const end = match.index + match[0].length;
        const from = end - 1 - text.length;
        const span = { start: match.index + match[0].length - match[0].trimStart().length, end };
        return [candidate(name, { kind: 'text', text: (0,mappedText/* plainText */.wh)(text, from), span: { start: from, end: end - 1 } }, span, null)];
    });
}
function environment_named(file, { group, call }) {
    return group.items.flatMap((item) => {
        const name = keyName(item.keys[0], file.source);
        if (name === null || item.value === null || !file.vocabulary.environmentNames.has(name))
            return [];
        return [candidate(name, valueOf_valueOf(file, item.value), { start: item.start, end: item.end }, call === null ? null : calleeOf(call.of))];
    });
}
const setters = new Set('setdefault Setenv setenv putenv set setProperty put environment env set_var insert withEnv SetEnvironmentVariable setEnvironmentVariable EnvVar envVar NewEnvVar add'.split(' '));
function handed(file, { group, call }) {
    const [first, second] = group.items;
    if (call === null || first?.value?.kind !== 'string' || second === undefined || second.value === null)
        return [];
    const callee = calleeOf(call.of);
    const name = keyName(first.value, file.source);
    if (name === null || !file.vocabulary.environmentNames.has(name) || !setters.has(lastStep(callee)) || callee === 'env')
        return [];
    return [candidate(name, valueOf_valueOf(file, second.value), { start: call.start, end: call.end }, callee)];
}
function pairs(file) {
    return file.found.texts.flatMap(({ node, use }) => {
        const name = node.kind === 'string' && use === 'value' ? /^["'`]([A-Z][A-Z0-9_]{1,60})=/.exec(file.source.slice(node.start, node.start + 64))?.[1] : undefined;
        if (name === undefined || !file.vocabulary.environmentNames.has(name))
            return [];
        const text = textOf_textOf(file, node);
        if (text === null)
            return [];
        const span = { start: node.start, end: node.end };
        return [candidate(name, { kind: 'text', text: (0,mappedText/* sliceText */.S$)(text, name.length + 1, text.text.length), span }, span, null)];
    });
}
function candidate(name, value, span, callee) {
    return { kind: 'environment', name, value, span, sites: [{ callee, position: null, keyPath: [name], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/fsharpPipes.js



function fsharpCandidates(source, { tokens }) {
    const found = [];
    for (let at = 0; at < tokens.length && found.length < MOST_CANDIDATES; at++) {
        const token = tokens[at];
        if (token?.kind !== 'word' || (token.text !== 'Sql' && token.text !== 'String'))
            continue;
        if (called(tokens, at) === 'Sql.host' && !isPiped(tokens, at)) {
            const pipe = pipeFrom(source, tokens, at);
            if (pipe !== null) {
                found.push(pipe.candidate);
                at = pipe.end;
            }
        }
        else if (called(tokens, at) === 'String.concat') {
            const joined = concatAt(source, tokens, at);
            if (joined !== null)
                found.push(joined);
        }
    }
    return found;
}
function called(tokens, at) {
    const [first, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    return first?.kind === 'word' && dot?.text === '.' && second?.kind === 'word' ? `${first.text}.${second.text}` : null;
}
function isPiped(tokens, at) {
    return tokens[at - 1]?.text === '>' && tokens[at - 2]?.text === '|';
}
const MOST_STEPS = 40;
const names = new Map([
    ...[['host', 'Host'], ['database', 'Database'], ['username', 'Username'], ['password', 'Password'], ['port', 'Port'], ['sslMode', 'SslMode'], ['requireSslMode', 'SslMode']],
    ...[['trustServerCertificate', 'Trust Server Certificate'], ['config', mappedText/* SPREAD */.Mo]],
]);
function pipeFrom(source, tokens, from) {
    const entries = [];
    let at = from;
    let end = from;
    for (let steps = 0; steps < MOST_STEPS && tokens[at]?.text === 'Sql' && called(tokens, at) !== null; steps++) {
        const step = tokens[at + 2]?.text ?? '';
        let next = at + 3;
        while (next < tokens.length && !(tokens[next]?.text === '|' && tokens[next + 1]?.text === '>') && tokens[next]?.fresh !== true && next - at < 20)
            next++;
        end = next - 1;
        const name = names.get(step);
        if (name !== undefined)
            entries.push(fsharpPipes_settingOf(source, tokens, name, step, at, end));
        if (tokens[next]?.text !== '|')
            break;
        at = next + 2;
    }
    const [first, last] = [tokens[from], tokens[end]];
    if (entries.length < 2 || first === undefined || last === undefined)
        return null;
    const span = { start: first.start, end: last.end };
    return { candidate: { kind: 'settings', entries, span, sites: [{ callee: 'NpgsqlConnectionStringBuilder', position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }, end };
}
function fsharpPipes_settingOf(source, tokens, name, step, at, end) {
    const [head, first, last] = [tokens[at], tokens[at + 3], tokens[end]];
    const span = { start: head?.start ?? 0, end: last?.end ?? 0 };
    if (step === 'requireSslMode')
        return { name, value: { kind: 'text', text: writtenAs('Require', span), span }, span };
    const value = { start: first?.start ?? span.start, end: span.end };
    if (first?.kind === 'string' && at + 3 === end)
        return { name, value: { kind: 'text', text: decodeLiteral(source, first, () => null), span: value }, span };
    const expression = source.slice(value.start, Math.min(value.end, value.start + 200));
    if (name === mappedText/* SPREAD */.Mo)
        return { name, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...value, expression, fallback: null }] }, span: value }, span };
    return { name, value: { kind: 'symbol', name: expression, span: value }, span };
}
function writtenAs(text, span) {
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] };
}
const MOST_ELEMENTS = 60;
function concatAt(source, tokens, at) {
    const separator = tokens[at + 3];
    if (separator?.kind !== 'string')
        return null;
    const open = tokens[at + 4]?.text === '[' ? at + 4 : isPiped(tokens, at) && tokens[at - 3]?.text === ']' ? openBefore(tokens, at - 3) : -1;
    const elements = [];
    for (let next = open + 1; open >= 0 && elements.length < MOST_ELEMENTS && tokens[next]?.text !== ']'; next++) {
        const token = tokens[next];
        if (token?.kind === 'string')
            elements.push(token);
        else if (token?.text !== ';')
            return null;
    }
    const [first, last] = [elements[0], elements.at(-1)];
    if (first === undefined || last === undefined || elements.length < 2)
        return null;
    const between = (0,mappedText/* plainText */.wh)(decodeLiteral(source, separator, () => null).text);
    const value = (0,mappedText/* joinTexts */.B5)(elements.flatMap((element, index) => [...(index === 0 ? [] : [{ ...between, pieces: [] }]), decodeLiteral(source, element, () => null)]));
    const span = { start: first.start, end: last.end };
    return { kind: 'text', value, span, sites: [{ callee: null, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' };
}
function openBefore(tokens, close) {
    for (let at = close - 1; at >= 0 && close - at < MOST_ELEMENTS * 3; at--)
        if (tokens[at]?.text === '[')
            return at;
    return -1;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/imports.js
const MAXIMUM_IMPORTS = 500;
function importsOf({ text }, tokens, language) {
    const names = new Set();
    for (let i = 0; i < tokens.length && names.size < MAXIMUM_IMPORTS; i++) {
        const token = tokens[i];
        if (token?.kind !== 'word')
            continue;
        if (!imports_words[language.imports].has(token.text))
            continue;
        for (const name of imports_readers[language.imports](text, tokens, i))
            names.add(name);
    }
    return [...names];
}
const imports_words = {
    python: new Set(['import', 'from', 'import_module', '__import__']),
    javascript: new Set(['import', 'from', 'require']),
    go: new Set(['import']),
    path: new Set(['import', 'using', 'use', 'require', 'require_once', 'include', 'extern', 'new']),
};
const imports_readers = {
    python(text, tokens, at) {
        const keyword = tokens[at];
        const literal = imports_literalOf(text, tokens[at + 2]);
        if (keyword?.text !== 'import' && keyword?.text !== 'from')
            return literal === null ? [] : [literal];
        if (!keyword.fresh)
            return [];
        const names = [];
        for (let i = at + 1; i < tokens.length && names.length < 50; i++) {
            const name = pathFrom(tokens, i);
            if (name.text === '')
                break;
            names.push(name.text);
            i = name.end;
            if (keyword.text === 'from') {
                break;
            }
            if (tokens[i]?.text === 'as')
                i += 2;
            if (tokens[i]?.text !== ',')
                break;
        }
        return names;
    },
    javascript(text, tokens, at) {
        const next = tokens[at + 1];
        const name = imports_literalOf(text, next) ?? (next?.text === '(' ? imports_literalOf(text, tokens[at + 2]) : null);
        return name === null ? [] : [name.replace(/^(?:npm:|node:|jsr:)/, '').replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]*/, '$1')];
    },
    go(text, tokens, at) {
        if (tokens[at + 1]?.text !== '(') {
            const name = imports_literalOf(text, tokens[at + 1]) ?? imports_literalOf(text, tokens[at + 2]);
            return name === null ? [] : [name];
        }
        const names = [];
        for (let i = at + 2; i < tokens.length && tokens[i]?.kind !== 'close' && names.length < 200; i++) {
            const name = imports_literalOf(text, tokens[i]);
            if (name !== null)
                names.push(name);
        }
        return names;
    },
    path(text, tokens, at) {
        const keyword = tokens[at];
        if (keyword?.text === 'new') {
            const first = tokens[at + 1];
            return first?.kind === 'word' && text[first.end] === '\\' ? [first.text] : [];
        }
        if (keyword?.text === 'include' && tokens[at - 1]?.text === '#')
            return includedAt(text, keyword.end);
        if (keyword?.text === 'require' && !keyword.fresh)
            return [imports_literalOf(text, tokens[at + 1]) ?? (tokens[at + 1]?.text === '(' ? imports_literalOf(text, tokens[at + 2]) : null)].filter((name) => name !== null);
        if (keyword?.fresh !== true)
            return [];
        const literal = imports_literalOf(text, tokens[at + 1]);
        if (literal !== null)
            return [literal];
        const from = tokens[at + 1]?.text === 'static' ? at + 2 : at + 1;
        const { text: name, end } = pathFrom(tokens, from);
        if (name.endsWith('::'))
            return membersOf(tokens, end).map((member) => name + member);
        return name === '' ? [] : [name];
    },
};
function includedAt(text, from) {
    const name = /^[ \t]{0,20}[<"]([^<>"\n]{1,120})[>"]/.exec(text.slice(from, from + 150))?.[1];
    return name === undefined ? [] : [name];
}
const MAXIMUM_MEMBERS = 50;
function membersOf(tokens, from) {
    const names = [];
    for (let at = from, depth = 0; at < tokens.length && names.length < MAXIMUM_MEMBERS; at++) {
        const token = tokens[at];
        if (token?.kind === 'open')
            depth++;
        else if (token?.kind === 'close')
            depth--;
        else if (depth === 1 && token?.kind === 'word' && tokens[at - 1]?.text !== '::' && tokens[at - 1]?.text !== 'as')
            names.push(token.text);
        if (depth <= 0)
            break;
    }
    return names;
}
function imports_literalOf(text, token) {
    if (token?.kind !== 'string' || token.literal === null || token.end - token.start > 200)
        return null;
    return text.slice(token.literal.from, token.literal.to);
}
function pathFrom(tokens, from) {
    let text = '';
    let at = from;
    for (; at < tokens.length && at - from < 40; at++) {
        const token = tokens[at];
        const fits = token !== undefined && (token.kind === 'word' ? !/[\w*]$/.test(text) : token.text === '.' || token.text === '::' || token.text === '*' || token.text === '\\');
        if (token === undefined || !fits || (token.fresh && at > from))
            break;
        text += token.text;
    }
    return { text, end: at };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/boundOtherwise.js

function handedByAddress({ bindings }, value) {
    if (value?.kind !== 'word' || !/^(?:&|ref|out)$/.test(value.lead.at(-1) ?? '') || bindings.get(value.text)?.at(-1)?.kind !== 'string')
        return null;
    return { name: value.text, node: opaque(value) };
}
function boundOtherwise({ bindings, textual }, item) {
    const loop = loopName(item.keys[0]);
    if (loop !== null)
        return [loop];
    const { id } = textual.language;
    const words = id === 'python' ? ofPython(item) : id === 'ruby' ? ofRuby(item) : id === 'php' ? ofPhp(item) : [];
    return words.flatMap((word) => (word.kind !== 'word' || !bindings.has(word.text) ? [] : [{ name: word.text, node: opaque(word) }]));
}
function loopName(key) {
    if (key?.kind !== 'operation' || key.operators[0] !== 'in')
        return null;
    const [first] = key.operands;
    return first?.kind === 'word' && first.lead.at(-1) === 'for' ? { name: first.text, node: key } : null;
}
function ofPython({ keys: [key], mark, value, comma }) {
    if (key === undefined) {
        if (value?.kind === 'group' && /^(?:with|from|for)$/.test(value.lead[0] ?? ''))
            return wordsIn(value, 0).filter(({ lead }) => value.lead[0] !== 'with' || lead.at(-1) === 'as');
        return value?.kind === 'word' && (value.lead.at(-1) === 'as' || /^(?:import|from)$/.test(value.lead[0] ?? '') || (comma && value.lead.at(-1) === 'for')) ? [value] : [];
    }
    if (value !== null || !/^:=?$/.test(mark))
        return [];
    if (mark === ':=' || key.lead.at(-1) === 'as')
        return [key];
    if (key.lead.at(-1) === 'case')
        return wordsIn(key, 0);
    if (key.kind === 'group' && key.lead.at(-1) === 'with')
        return wordsIn(key, 0).filter(({ lead }) => lead.at(-1) === 'as');
    const [first] = key.kind === 'operation' && key.operators[0] === 'in' ? key.operands : [];
    return first !== undefined && (first.lead.length === 0 || first.lead.at(-1) === 'for') ? wordsIn(first, 0) : [];
}
function ofRuby({ keys: [key], mark, value }) {
    if (value === null)
        return [];
    const [first, name, inside] = value.lead;
    if (key === undefined && first === 'for' && name !== undefined && inside === 'in')
        return [{ kind: 'word', text: name, lead: NO_LEAD, start: value.start, end: value.start }];
    if (key?.kind === 'word' && key.text === 'rescue' && mark === '=>')
        return [value];
    if (value.kind !== 'call' || value.of.kind !== 'word' || value.of.text !== 'rescue')
        return [];
    return value.group.items.flatMap((item) => (item.mark === '=>' && item.value !== null ? [item.value] : []));
}
function ofPhp({ keys, value }) {
    const call = value?.kind === 'braced' ? value.of : value;
    if (keys.length > 0 || call?.kind !== 'call' || call.of.kind !== 'word' || !/^(?:foreach|catch)$/.test(call.of.text))
        return [];
    return call.group.items.flatMap((item) => (item.value === null ? [] : [...item.keys, item.value]));
}
const boundOtherwise_MOST_WORDS = 40;
const boundOtherwise_DEEPEST = 4;
function wordsIn(node, depth) {
    if (node.kind === 'word')
        return [node];
    if (depth >= boundOtherwise_DEEPEST || (node.kind !== 'group' && node.kind !== 'call'))
        return [];
    return node.group.items.slice(0, boundOtherwise_MOST_WORDS).flatMap(({ value }) => (value === null ? [] : wordsIn(value, depth + 1)));
}
function opaque(word) {
    const { start, end } = word;
    return { kind: 'operation', operands: [{ ...word, lead: NO_LEAD }], operators: ['in'], lead: NO_LEAD, start, end };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/changedInPlace.js

function changedInPlace(source, { textual }, value) {
    const { id } = textual.language;
    const base = id === 'ruby' ? changedInPlace_ofRuby(source, value) : id === 'php' ? changedInPlace_ofPhp(value) : null;
    const path = typeof base === 'string' ? [base] : base === null ? null : pathOf(base, source);
    return path === null ? [] : [canonical(path)];
}
const changedInPlace_bare = /^(?:clear|keep_if|delete_if|(?:reject|select|filter|transform_values|transform_keys)!?)$/;
const changedInPlace_called = /^(?:clear|keep_if|delete_if|(?:reject|select|filter|transform_values|transform_keys|slice|except|extract|deep_transform_values)!)$/;
function changedInPlace_ofRuby(source, value) {
    if (value.kind === 'member')
        return changedInPlace_bare.test(value.name) ? value.of : null;
    const call = value.kind === 'braced' ? value.of : value;
    const handed = call.kind === 'call' && call.group.items.length === 1 ? (call.group.items[0]?.value ?? null) : null;
    if (handed?.kind === 'call' && handed.lead.includes('&') && handed.of.kind === 'member' && handed.of.name === 'method')
        return handed.of.of;
    const named = call.kind === 'call' ? call.of : call;
    if (named.kind === 'member')
        return (value.kind === 'braced' ? changedInPlace_bare : changedInPlace_called).test(named.name) ? named.of : null;
    const [first] = value.kind === 'operation' ? value.operands : [];
    if (first?.kind !== 'word' || first.text !== 'do' || !changedInPlace_bare.test((first.lead[0] ?? '').replace('!', '')))
        return null;
    return /([@$]{0,2}[a-z_]\w{0,60})\.\w{1,30}!? $/.exec(source.slice(Math.max(0, first.end - 'do'.length - changedInPlace_LONGEST_HEAD), first.end - 'do'.length))?.[1] ?? null;
}
const changedInPlace_LONGEST_HEAD = 100;
function changedInPlace_ofPhp(value) {
    const call = value.kind === 'braced' ? value.of : value;
    if (call.kind !== 'call')
        return null;
    const callee = calleeOf(call.of);
    const [first] = call.group.items;
    if (/^array_walk(?:_recursive)?$/.test(callee))
        return first?.value ?? null;
    if (callee !== 'foreach' || first === undefined || first.value === null)
        return null;
    const [plain] = first.value.kind === 'operation' && first.value.operators[0] === '&' ? first.value.operands : [];
    const [name, ...rest] = plain?.kind === 'word' && plain.text === 'as' ? [...plain.lead, 'as'] : first.value.lead.includes('&') ? (first.keys[0]?.lead ?? []) : [];
    return name !== undefined && rest.length === 1 && rest[0] === 'as' ? name : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/extended.js


function extendsItself(value, name, source) {
    if (value.kind === 'operation' && value.operators.every((operator) => joins.has(operator)))
        return extended_isName(value.operands[0], name, source);
    if (value.kind === 'call' && value.of.kind === 'member' && isConcat(value) && extended_isName(value.of.of, name, source))
        return true;
    const format = formatOf(value);
    if (format === null)
        return false;
    const start = source.slice(format.text.start, format.text.start + 140);
    const own = /^[$@fFrRbu]{0,3}["'`]{1,3}[$#]?\{\s?([\w.$]{1,80})\s?\}/.exec(start)?.[1];
    if (own !== undefined && !/^\d/.test(own))
        return own === name;
    return /^["'`]{1,3}(?:%[sv]|\{0?\})/.test(start) && extended_isName(format.values[0], name, source);
}
const joins = new Set(['+', '.', '..', '<>', '&']);
function isConcat(call) {
    return lastStep(calleeOf(call.of)).toLowerCase() === 'concat';
}
function formatOf(value) {
    if (value.kind === 'string')
        return { text: value, values: [] };
    if (value.kind === 'operation' && value.operators[0] === '%' && value.operands[0]?.kind === 'string') {
        const given = value.operands[1];
        return { text: value.operands[0], values: given?.kind === 'group' ? given.group.items.map((item) => item.value) : [given ?? null] };
    }
    if (value.kind !== 'call' || !formatCalls.has(lastStep(calleeOf(value.of))))
        return null;
    const values = value.group.items.map((item) => (item.keys.length === 0 ? item.value : null));
    if (value.of.kind === 'member' && value.of.of.kind === 'string')
        return { text: value.of.of, values };
    const at = values.slice(0, 2).findIndex((each) => each?.kind === 'string');
    const text = values[at];
    return text === null || text === undefined ? null : { text, values: values.slice(at + 1) };
}
function extended_isName(node, name, source) {
    const path = node === null || node === undefined ? null : pathOf(node, source);
    return path !== null && canonical(path) === name;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/removals.js

function removalsIn(value, source) {
    return pathsIn(value, source).flatMap((path) => {
        const full = canonical(path);
        const dot = full.lastIndexOf('.');
        const name = full.slice(dot + 1);
        return dot <= 0 || !removals_ofTls.test(name) ? [] : [{ base: full.slice(0, dot), name }];
    });
}
const removals_ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|^ca(?:file)?$|^secure|^(?:options|connect_?args|dialect_?options)$/i;
function pathsIn(value, source) {
    if (value.kind === 'member' || value.kind === 'index')
        return value.lead.some((word) => word === 'delete' || word === 'del') ? present(pathOf(value, source)) : [];
    if (value.kind !== 'call')
        return [];
    const values = value.group.items.flatMap((item) => (item.keys.length > 0 || item.value === null ? [] : [item.value]));
    const callee = calleeOf(value.of);
    if (callee === 'unset')
        return values.flatMap((each) => present(pathOf(each, source)));
    if (callee === 'Reflect.deleteProperty' || callee === 'delete')
        return below(values[0], values[1], source);
    return value.of.kind === 'member' && taking.test(value.of.name) ? below(value.of.of, values[0], source) : [];
}
const taking = /^(?:pop|delete|delete!|[rR]emove|unset|removeKey|removeValue)$/;
function below(target, key, source) {
    const path = target === undefined ? null : pathOf(target, source);
    const name = keyName(key, source);
    return path === null || name === null ? [] : [[...path, name.replace(/^:/, '')]];
}
function present(path) {
    return path === null ? [] : [path];
}

;// CONCATENATED MODULE: ./src/engine/formats/code/sameAgain.js

function isSameAgain(name, value, source) {
    let at = value;
    for (let depth = 0; depth < 3 && at.kind === 'call' && copying.test(lastStep(calleeOf(at.of))); depth++) {
        const [only, ...others] = at.group.items;
        if (only === undefined || only.value === null || only.keys.length > 0 || others.length > 0)
            return false;
        at = only.value;
    }
    if (at.kind !== 'word' && at.kind !== 'member' && at.kind !== 'index' && at.kind !== 'call')
        return false;
    const path = pathOf(at, source);
    return path !== null && canonical(path) === name && (at.kind !== 'call' || at.group.items.slice(1).every((item) => isEmpty(item.value)));
}
const copying = /^(?:deepcopy|copy|dict|structuredClone|cloneDeep)$/;
function isEmpty(value) {
    return (value?.kind === 'group' && value.group.items.length === 0) || (value?.kind === 'word' && value.text === 'None') || (value?.kind === 'call' && value.group.items.length === 0 && calleeOf(value.of) === 'dict');
}

;// CONCATENATED MODULE: ./src/engine/formats/code/takenApart.js


function takenApart(source, { bindings, textual }, key, value) {
    const isList = textual.language.id === 'php' && key.kind === 'call' && key.of.kind === 'word' && key.of.text === 'list';
    if (key.kind !== 'group' && !isList)
        return [];
    if (key.group.bracket !== '{')
        return takenApart_inOrder(key.group.items, value).filter(({ name }) => bindings.has(name));
    if (textual.language.imports !== 'javascript')
        return [];
    const root = value.kind === 'word' || value.kind === 'member' ? pathOf(value, source)?.[0]?.split('.', 1)[0] : undefined;
    const isKnown = root !== undefined && bindings.has(root);
    return takenApart_partsOf(source, key.group.items, { ...value, lead: NO_LEAD }, 0).filter(({ name }) => isKnown || bindings.has(name));
}
function takenApart_inOrder(items, value) {
    const given = value.kind === 'group' && value.group.bracket !== '{' ? value.group.items : [];
    return items.slice(0, takenApart_MOST_PARTS).flatMap(({ keys: [key], value: word }, at) => {
        if (word?.kind !== 'word')
            return [];
        const own = key === undefined ? given[at] : undefined;
        const node = own?.keys.length === 0 && own.value !== null ? own.value : { kind: 'index', of: { ...value, lead: NO_LEAD }, group: { bracket: '[', items: [], start: word.start, end: word.end }, lead: NO_LEAD, start: word.start, end: word.end };
        return [{ name: word.text, node }];
    });
}
const takenApart_DEEPEST = 4;
function takenApart_partsOf(source, items, of, depth) {
    return items.slice(0, takenApart_MOST_PARTS).flatMap(({ keys: [key], mark, value }) => {
        if (value === null)
            return [];
        const { start, end } = value;
        if (key === undefined && value.kind === 'word' && value.lead.includes('...'))
            return [{ name: value.text, node: left(source, items, of, value) }];
        const from = key === undefined ? (value.kind === 'word' ? value.text : null) : mark === ':' ? keyName(key, source) : null;
        if (from === null)
            return [];
        const member = { kind: 'member', of, name: from, lead: NO_LEAD, start, end };
        if (value.kind === 'word')
            return [{ name: value.text, node: member }];
        return value.kind === 'group' && value.group.bracket === '{' && depth < takenApart_DEEPEST ? takenApart_partsOf(source, value.group.items, member, depth + 1) : [];
    });
}
const takenApart_MOST_PARTS = 100;
function left(source, items, of, { start, end }) {
    const span = { start, end };
    const item = (keys, value) => ({ keys, mark: keys.length === 0 ? '' : ':', value, comma: true, ...span });
    const taken = items.flatMap(({ keys: [key], value }) => {
        const name = key === undefined ? (value?.kind === 'word' && value.lead.length === 0 ? value.text : null) : keyName(key, source);
        return name === null ? [] : [item([{ kind: 'word', text: name, lead: NO_LEAD, ...span }], { kind: 'word', text: 'undefined', lead: NO_LEAD, ...span })];
    });
    return { kind: 'group', group: { bracket: '{', items: [item([], { ...of, lead: ['...'] }), ...taken.slice(0, takenApart_MOST_PARTS)], ...span }, lead: NO_LEAD, ...span };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/bind.js












function bind(source, found, item, inPattern = false) {
    const { keys, mark, start, end } = item;
    const decided = mark === '=' && keys[0]?.kind === 'operation' ? chosenTarget(keys[0]) : null;
    if (decided !== null) {
        bind(source, found, { ...item, keys: [decided], value: keys[0] ?? null }, inPattern);
        return;
    }
    const value = keys.length > 0 || item.value === null ? item.value : behindParameters(found, item.value);
    for (const { name, node } of boundOtherwise(found, item))
        add(found.bindings, name, node);
    if (value === null)
        return;
    const span = { start, end };
    const connected = withoutTls(value, source);
    if (connected !== null)
        add(found.built, connected.base, { name: 'tls', value: connected.value, span, setter: true });
    if (keys.length === 0) {
        noteQuery(source, found, value, span);
        noteMerged(source, found, value, span);
        for (const name of changedInPlace(source, found, item.value ?? value))
            add(found.built, name, { name: mappedText/* SPREAD */.Mo, value, span, setter: false });
        for (const chosen of chosenAssignments(value))
            bind(source, found, { ...chosen, value, start, end });
        for (const { base, name } of removalsIn(value, source))
            for (const owner of ownersOf(found, base, source))
                add(found.built, owner, { name, value: null, span, setter: false, removed: true });
        const set = [...settersOf(value, source), ...eachOf(value).flatMap((inner) => settersOf(inner, source))];
        const isDefault = value.kind === 'call' && value.of.kind === 'member' && /^(?:setdefault|putIfAbsent)$/.test(value.of.name);
        for (const { base, name, value: given } of set)
            if (!(isDefault && bind_isGiven(found, base, name, source)))
                for (const owner of ownersOf(found, base, source))
                    add(found.built, owner, { name, value: given, span, setter: true });
        const own = set.length === 0 ? ownSetter(value, source) : null;
        if (own !== null)
            add(found.built, nameOfRun(found, own), { name: own.name, value: own.value, span, setter: true });
        return;
    }
    if (mark === ':')
        return;
    for (const { base, name, value: given } of movedSetters(source, found, value))
        add(found.built, base, { name, value: given, span, setter: true });
    if (mark === '|=' && found.textual.language.id !== 'php') {
        for (const path of keys.map((key) => pathOf(key, source)))
            if (path !== null)
                noteAll(source, found, canonical(path), value, span);
        return;
    }
    const scope = scopeOf(value);
    if (value.kind === 'braced')
        noteTapped(source, found, value, keys[0]);
    for (const written of keys) {
        const key = behindParameters(found, written);
        const path = pathOf(key, source) ?? arrayOf(key, value, source) ?? genericOf(key, source);
        if (path === null) {
            const base = isOpenIndex(source, found, key) && key.kind === 'index' ? pathOf(key.of, source) : null;
            if (base !== null)
                for (const owner of ownersOf(found, canonical(base), source))
                    add(found.built, owner, { name: mappedText/* SPREAD */.Mo, value, span, setter: false });
            for (const part of takenApart(source, found, key, value))
                add(found.bindings, part.name, part.node);
            continue;
        }
        const name = canonical(path);
        if (scope !== null)
            bindScope(source, found, name, scope.group);
        if (path.length > 1 && isSameAgain(name, value, source))
            continue;
        if (mark === '+=' || mark === '.=' || mark === '&=' || (mark !== ':=' && extendsItself(value, name, source))) {
            add(found.appended, name, value);
            const last = name.lastIndexOf('.');
            if (last > 0 && key.kind === 'member' && value.kind !== 'string')
                add(found.built, name.slice(0, last), { name: name.slice(last + 1), value, span, setter: false });
            continue;
        }
        noteRemade(source, found, name, value, span);
        add(found.bindings, name, scope?.of ?? value);
        if (mark === '&&=')
            found.perhaps.add(scope?.of ?? value);
        noteManner(found, scope?.of ?? value, key, path, inPattern || defaulting.has(mark));
        const own = { keys: [key], mark, value, comma: false, start, end };
        found.assignments.push({ path, item: own });
        if (!found.targets.has(name))
            found.targets.set(name, own);
        const dot = name.lastIndexOf('.');
        if (dot > 0 && (key.kind === 'member' || key.kind === 'index'))
            for (const owner of ownersOf(found, name.slice(0, dot), source))
                add(found.built, owner, { name: isOpenIndex(source, found, key) ? mappedText/* SPREAD */.Mo : name.slice(dot + 1), value, span, setter: false });
        if (mark === ':=' && keys.length > 1) {
            for (const other of keys.slice(1))
                if (other.kind === 'word' && found.bindings.has(other.text))
                    add(found.bindings, other.text, opaque(other));
            break;
        }
    }
}
function chosenTarget({ operators, operands }) {
    const last = operands.at(-1);
    return operators.every((one) => deciding.has(one)) && (last?.kind === 'member' || last?.kind === 'index') ? last : null;
}
function movedSetters(source, { textual, bindings }, value) {
    if (textual.language.id !== 'rust')
        return [];
    const inner = value.kind === 'operation' && value.operands.length === 1 ? (value.operands[0] ?? value) : value;
    return settersOf(inner, source).filter(({ base }) => bindings.has(base));
}
function behindParameters({ textual }, key) {
    const mark = textual.language.id === 'ruby' ? '|' : textual.language.id === 'kotlin' ? '->' : null;
    const last = key.kind === 'operation' && key.operators.every((one) => one === mark) ? key.operands.at(-1) : undefined;
    return last ?? key;
}
function isOpenIndex(source, { textual }, key) {
    const [only, ...others] = key.kind === 'index' ? key.group.items : [];
    return (textual.language.imports === 'javascript' || /^(?:python|ruby|php)$/.test(textual.language.id)) && others.length === 0 && only?.value !== undefined && only.value !== null && isMade(only.value, source);
}
function isMade(key, source) {
    if (key.kind === 'word')
        return key.lead.length === 0 && /^[a-z_$]/.test(source.slice(key.start, key.start + 1));
    return key.kind === 'operation' || key.kind === 'call' || (key.kind === 'string' && key.tokens.some(({ literal }) => (literal?.holes.length ?? 0) > 0));
}
const defaulting = new Set(['||=', '??=', '//=']);
function noteManner({ defaults, ofObjects, again, textual }, value, key, path, isDefault) {
    if (isDefault)
        defaults.add(value);
    if (/^(?:this|self|cls|\$this|static|exports|module\.exports)\.|^@|[.[]/.test(path[0] ?? '') || path.length > 1)
        ofObjects.add(value);
    else if (!isDefault && textual.language.imports === 'javascript' && key.kind === 'word' && !key.lead.some((word) => /^(?:const|let|var|static|export|readonly|private|public|protected|declare)$/.test(word)))
        again.add(value);
}
function genericOf(key, source) {
    const last = key.kind === 'operation' && /^>{1,3}$/.test(key.operators.at(-1) ?? '') ? key.operands.at(-1) : undefined;
    return last?.kind === 'word' ? pathOf(last, source) : null;
}
function bind_isGiven({ bindings, built }, base, name, source) {
    const bound = bindings.get(base)?.at(-1);
    if (built.get(base)?.some((entry) => entry.name === name && entry.span.start > (bound?.start ?? 0)) === true)
        return true;
    const group = bound === undefined ? null : settingsGroup(bound);
    return group?.items.some(({ keys }) => keyName(keys[0], source) === name) === true;
}
function arrayOf(key, value, source) {
    const last = key.kind === 'operation' && key.operators.every((one) => one === '*') ? key.operands.at(-1) : key;
    return last?.kind === 'index' && last.group.items.length === 0 && value.kind === 'group' && value.group.bracket === '{' ? pathOf(last.of, source) : null;
}
function eachOf(value) {
    if (value.kind !== 'call' || value.of.kind !== 'member' || !/^for_?each$/i.test(value.of.name))
        return [];
    return value.group.items.flatMap(({ value: lambda }) => {
        const body = lambda?.kind === 'operation' && /^[-=]>$/.test(lambda.operators.at(-1) ?? '') ? lambda.operands.at(-1) : undefined;
        return body?.kind === 'call' ? [body] : [];
    });
}
function nameOfRun({ built }, { callee, name }) {
    for (let run = 0; run < MAXIMUM_RUNS; run++) {
        const key = `${callee}()${run === 0 ? '' : String(run)}`;
        const before = built.get(key);
        const isLast = !built.has(`${callee}()${String(run + 1)}`);
        if (before === undefined || (isLast && !(/host|server/i.test(name) && before.some((each) => each.name === name))))
            return key;
    }
    return `${callee}()${String(MAXIMUM_RUNS)}`;
}
const MAXIMUM_RUNS = 200;
function noteQuery(source, { queries }, value, span) {
    if (value.kind !== 'call' || value.of.kind !== 'member' || !/^(?:Set|Add)$/.test(value.of.name) || value.group.items.length !== 2)
        return;
    const path = pathOf(value.of.of, source);
    const [key, given] = value.group.items.map((item) => item.value);
    if (path === null || key === null || key === undefined || given === null || given === undefined)
        return;
    const name = key.kind === 'string' ? keyName(key, source) : null;
    add(queries, canonical(path), { name: name ?? '', value: name === null ? null : given, span, setter: true });
}
function scopeOf(value) {
    if (value.kind !== 'braced' || value.of.kind !== 'member' || !/^(?:apply|also)$/.test(value.of.name))
        return null;
    return { of: value.of.of, group: value.group };
}
function noteTapped(source, { bindings, textual }, { of, group }, given) {
    const { id } = textual.language;
    if (of.kind !== 'member' || !(id === 'ruby' ? /^(?:tap|then|yield_self|each|each_with_object)$/ : id === 'kotlin' ? /^(?:let|also|run|apply)$/ : /^$/).test(of.name))
        return;
    const head = group.items[0]?.keys[0] ?? group.items[0]?.value;
    const parameter = head?.kind === 'operation' && head.operators[0] === (id === 'ruby' ? '|' : '->') ? head.operands[0] : undefined;
    const [only, ...others] = /^each/.test(of.name) && of.of.kind === 'group' && of.of.group.bracket === '[' ? of.of.group.items : [];
    if (/^each/.test(of.name) && (only === undefined || others.length > 0))
        return;
    const target = only?.value ?? (pathOf(of.of, source) === null ? given : of.of);
    if (parameter?.kind === 'word' && target !== undefined && pathOf(target, source) !== null && (target.kind === 'word' || target.kind === 'member'))
        add(bindings, parameter.text, { ...target, lead: NO_LEAD, start: parameter.start, end: parameter.end });
}
function bindFurtherScope(source, found, node) {
    if (found.textual.language.id !== 'kotlin')
        return;
    const given = node.of.kind === 'call' && node.of.of.kind === 'word' && node.of.of.text === 'with' && node.of.group.items.length === 1 ? (node.of.group.items[0]?.value ?? null) : (scopeOf(node)?.of ?? null);
    if (given === null || node.group.items.some((item) => found.owners.has(item)))
        return;
    const path = given.kind === 'call' ? null : pathOf(given, source);
    const name = path === null ? `apply@${String(node.start)}` : canonical(path);
    if (path === null && (given.kind !== 'call' || found.built.has(name)))
        return;
    bindScope(source, found, name, node.group);
    if (path === null && found.built.has(name))
        add(found.bindings, name, given);
}
function bindScope(source, found, name, { items }) {
    for (const item of items) {
        const { keys, value, start, end } = item;
        const path = keys[0] === undefined ? null : pathOf(keys[0], source);
        if (path !== null && value !== null) {
            found.owners.set(item, name);
            add(found.built, name, { name: canonical(path).replace(/^it\./, ''), value, span: { start, end }, setter: false });
        }
        else if (value?.kind === 'call' && (value.of.kind === 'word' || (value.of.kind === 'member' && value.of.of.kind === 'word' && value.of.of.text === 'it'))) {
            const method = value.of.kind === 'word' ? value.of.text : value.of.name;
            const [given] = value.group.items;
            const set = method === 'putAll' && given !== undefined ? { name: mappedText/* SPREAD */.Mo, value: given.value } : setOf(method, value.group, source);
            if (set === null)
                continue;
            found.owners.set(item, name);
            add(found.built, name, { ...set, span: { start, end }, setter: true });
        }
    }
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/mergedInto.js




const merging = /^(?:putAll|update|merge!|assign|addAll)$/;
function noteMerged(source, found, value, span) {
    if (value.kind !== 'call')
        return;
    const values = value.group.items.flatMap((item) => (item.value === null || item.keys.length > 0 ? [] : [item.value]));
    if (noteOfLibrary(source, found, calleeOf(value.of), values, span) || value.of.kind !== 'member')
        return;
    const { name } = value.of;
    const byName = /^(?:update|merge!)$/.test(name) ? value.group.items.filter(({ keys }) => keys.length === 1) : [];
    const ofObject = inPlace.test(calleeOf(value.of));
    const [target, ...given] = ofObject || name === 'assign' ? values : [value.of.of, ...values];
    const path = target === undefined ? null : pathOf(target, source);
    if (path === null)
        return;
    if (ofObject || (filling.test(name) && values.length > 0) || (/^[cC]lear$/.test(name) && given.length === 0 && byName.length === 0) || putsAnything(name, given[0], source))
        add(found.built, canonical(path), { name: mappedText/* SPREAD */.Mo, value, span, setter: false });
    if (!merging.test(name) || given.length > 1 || given.length + byName.length === 0)
        return;
    for (const each of given)
        noteAll(source, found, canonical(path), each, span);
    noteEntries(source, found, canonical(path), byName);
}
function noteOfLibrary(source, found, callee, [target, ...given], span) {
    const [, owner, method = ''] = ofLibraries.exec(callee) ?? [];
    const path = target === undefined || method === '' ? null : pathOf(target, source);
    if (path === null || given.length === 0 || found.textual.language.imports !== 'javascript')
        return false;
    const name = canonical(path);
    if (/^(?:assign|assignIn|extend|merge)$/.test(method)) {
        if (owner === undefined)
            return false;
        for (const each of given)
            noteAll(source, found, name, each, span, method === 'merge' ? mergedInto_DEEPEST : 0);
        return true;
    }
    const [key, ...others] = given;
    if (owner === undefined && (!found.bindings.has(name) || (method === 'set' ? others.length !== 1 : others.length > 0)))
        return false;
    const written = key?.kind === 'string' ? keyName(key, source) : null;
    if (written === null || !/^(?:set|unset)$/.test(method))
        add(found.built, name, { name: mappedText/* SPREAD */.Mo, value: key ?? null, span, setter: false });
    else {
        const steps = `${name}.${written}`;
        const dot = steps.lastIndexOf('.');
        const isRemoved = method === 'unset';
        const base = { name: steps.slice(dot + 1), value: isRemoved ? null : (others[0] ?? null), span, setter: false };
        add(found.built, steps.slice(0, dot), isRemoved ? { ...base, removed: true } : base);
    }
    return true;
}
const ofLibraries = /^(?:(_|lodash|fp|R|\$|jQuery|dotProp|objectPath|dot)\.)?(assign|assignIn|extend|merge|mergeWith|set|setWith|unset|update|updateWith)$/;
const mergedInto_DEEPEST = 4;
function noteRemade(source, found, name, value, span) {
    const { language } = found.textual;
    if (!remaking.has(language.id))
        return;
    const isOwn = (node) => nameOf({ ...node, lead: [] }, source) === name;
    const parts = partsMerged({ language }, value);
    if (parts !== null && parts.length <= mergedInto_MOST_PARTS) {
        const at = parts.findIndex(isOwn);
        for (const part of at < 0 ? [] : parts.slice(at + 1))
            noteAll(source, found, name, part, span);
        return;
    }
    const items = value.kind === 'group' && value.group.bracket === '{' ? value.group.items : [];
    const at = items.findIndex((item) => item.keys.length === 0 && item.value !== null && /^(?:\.\.\.|\*\*)$/.test(item.value.lead[0] ?? '') && isOwn(item.value));
    if (at < 0)
        return;
    for (const item of items.slice(at + 1, at + 1 + mergedInto_MOST_PARTS)) {
        if (item.keys.length > 0)
            noteEntries(source, found, name, [item]);
        else if (item.value !== null)
            add(found.built, name, { name: mappedText/* SPREAD */.Mo, value: item.value, span, setter: false });
    }
}
const remaking = new Set(['python', 'ruby', 'php', 'javascript', 'typescript', 'vue', 'svelte', 'astro']);
const mergedInto_MOST_PARTS = 16;
const filling = /^(?:compute(?:IfAbsent|IfPresent)?|merge|load(?:FromXML)?|replace(?:All)?|set(?:DataSource|Connection)?Properties)$/;
function putsAnything(method, key, source) {
    return /^(?:put|setProperty|__setitem__|store)$/.test(method) && (key?.kind === 'call' || (key?.kind === 'word' && /^[a-z]/.test(key.text) && source[key.start] !== ':' && !/^(?:true|false|null)$/.test(key.text)));
}
const inPlace = /^(?:Object\.definePropert(?:y|ies)|Reflect\.(?:set|defineProperty))$/;
function noteAll(source, found, name, given, span, depth = 0) {
    if (given.kind === 'string')
        return;
    const entries = given.kind === 'group' && (given.group.bracket === '{' || given.group.items.some(({ keys }) => keys.length > 0)) ? given.group.items : [];
    noteEntries(source, found, name, entries, depth);
    if (entries.length === 0)
        add(found.built, name, { name: mappedText/* SPREAD */.Mo, value: given, span, setter: true });
}
function noteEntries(source, found, name, items, depth = 0) {
    const { built } = found;
    for (const item of items) {
        const key = keyName(item.keys[0], source);
        if (key !== null && depth > 0 && item.value?.kind === 'group' && item.value.group.bracket === '{')
            noteEntries(source, found, `${name}.${key}`, item.value.group.items, depth - 1);
        else if (key !== null && item.value !== null)
            add(built, name, { name: key, value: item.value, span: { start: item.start, end: item.end }, setter: false });
    }
}
function chosenAssignments(value) {
    if (value.kind !== 'operation' || !value.operators.every((one) => deciding.has(one)))
        return [];
    return value.operands.slice(1).flatMap((operand) => (operand.kind === 'group' && operand.group.bracket === '(' ? operand.group.items.filter(({ keys, mark }) => keys.length > 0 && mark === '=') : []));
}
const deciding = new Set(['&&', '||', '??', 'and', 'or', '?', ':']);
function ownersOf(found, name, source) {
    const others = [];
    for (let dot = name.length, steps = 0; dot > 0 && steps < mergedInto_DEEPEST; dot = name.lastIndexOf('.', dot - 1), steps++) {
        const other = otherName(found, name.slice(0, dot), source);
        if (other !== null)
            others.push(other + name.slice(dot));
    }
    return [name, ...others.filter((other) => other !== name)];
}
function otherName({ bindings, textual }, name, source) {
    const { id } = textual.language;
    const bound = sharing.has(id) || mergedInto_copying.has(id) ? bindings.get(name)?.at(-1) : undefined;
    if (bound === undefined || !['word', 'member', 'index', 'call'].includes(bound.kind))
        return null;
    const isAddress = mergedInto_copying.has(id) && bound.lead.length === 1 && bound.lead[0] === '&';
    const path = isAddress || bound.lead.length === 0 ? fetched(bound, source) : null;
    const other = path === null ? null : canonical(path);
    if (other === null || other === name || !bindings.has(other.split('.', 1)[0] ?? other))
        return null;
    return sharing.has(id) || isAddress || isHandle(bindings.get(other)?.at(-1)) ? other : null;
}
function fetched(bound, source) {
    if (bound.kind !== 'call' || bound.of.kind !== 'member' || bound.of.name !== 'fetch')
        return pathOf({ ...bound, lead: [] }, source);
    const path = pathOf(bound.of.of, source);
    const key = keyName(bound.group.items[0]?.value ?? undefined, source);
    return path === null || key === null ? null : [...path, key];
}
function isHandle(made) {
    return made !== undefined && (made.lead.at(-1) === '&' || made.lead.includes('new') || made.kind === 'call');
}
const mergedInto_copying = new Set(['php', 'go', 'cpp']);
const sharing = new Set(['python', 'ruby', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'java', 'kotlin', 'scala', 'groovy', 'csharp', 'dart']);

;// CONCATENATED MODULE: ./src/engine/formats/code/declaredTypes.js
function declaredType(file, name) {
    if (file.language.id !== 'cpp')
        return null;
    const types = declaredTypes_known.get(file.found) ?? typesIn(file.source);
    declaredTypes_known.set(file.found, types);
    return types.get(name) ?? null;
}
const declaredTypes_known = new WeakMap();
function typesIn(source) {
    const types = new Map();
    for (const [, type = '', name = ''] of source.matchAll(declaration)) {
        const dotted = type.replaceAll('::', '.');
        types.set(name, (types.get(name) ?? dotted) === dotted ? dotted : null);
    }
    return types;
}
const declaration = /\b((?:\w{1,40}::){0,4}[A-Z]\w{1,60})[ \t]{1,5}(\w{1,60})[ \t]{0,3};/g;

;// CONCATENATED MODULE: ./src/engine/formats/code/filledMappings.js

function isFilledMapping({ language, found }, bound) {
    if (bound.kind !== 'call' || !ofJava.has(language.id))
        return false;
    const callee = calleeOf(bound.of);
    const { items } = bound.group;
    if (!mappings.test(callee))
        return filledMappings_makers.test(callee) && !found.bindings.has(`${lastStep(callee)}()`);
    const given = items.length === 1 ? (items[0]?.value ?? null) : null;
    return given !== null && !(given.kind === 'word' && /^\d/.test(given.text));
}
const ofJava = new Set(['java', 'kotlin', 'scala', 'groovy']);
const mappings = /(?:^|\.)(?:(?:Linked|Concurrent)?HashMap|TreeMap|Hashtable|Properties)$/;
const filledMappings_makers = /(?:^|\.)[a-z]\w{0,60}(?:Props|Properties|Configs?|Configuration|Settings)$/;

;// CONCATENATED MODULE: ./src/engine/formats/code/agreed.js


function agreed(file, sites) {
    const connecting = sites.filter((site) => agreed_connects(file, site));
    if (connecting.length < 2)
        return sites;
    const times = new Map();
    for (const { neighbours } of connecting)
        for (const name of new Set(neighbours.map((each) => each.name.toLowerCase())))
            times.set(name, (times.get(name) ?? 0) + 1);
    const everywhere = ({ name }) => times.get(name.toLowerCase()) === connecting.length || /^\d$/.test(name);
    return sites.map((site) => connecting.includes(site) ? { ...site, neighbours: site.neighbours.map((each) => (everywhere(each) ? each : { ...each, value: { kind: 'text', text: holeAs('the call', each.value.span), span: each.value.span } })) } : site);
}
function differing(file, handed, anchor) {
    const calls = handed.filter(({ site }) => agreed_connects(file, site));
    if (calls.length < 2 || new Set(calls.map(({ site }) => saidBy(file, site))).size < 2)
        return [];
    const { conditions } = file;
    const branch = conditions?.at(anchor) ?? null;
    const statements = new Set(calls.map(({ statement }) => statement));
    return statements.size < calls.length || calls.some(({ span }) => (conditions?.foreign(span, branch) ?? null) !== null) ? [] : calls.map(({ site, span }) => ({ site, span }));
}
function agreed_connects({ vocabulary }, { callee }) {
    return callee !== null && isCallee(callee, vocabulary);
}
function saidBy({ source }, { callee, neighbours }) {
    return `${callee ?? ''}(${neighbours.map(({ span }) => source.slice(span.start, Math.min(span.end, span.start + LONGEST_SAID))).join(', ')})`;
}
const LONGEST_SAID = 500;

;// CONCATENATED MODULE: ./src/engine/formats/code/sites.js










const MAXIMUM_HOPS = 8;
function sitesOf(file, frame, own) {
    const around = climb(file, frame);
    return [siteOf(file, around, own), ...hops(file, around)];
}
function climb(file, frame) {
    const keys = [];
    const outer = [];
    let entry = null;
    let at = frame;
    for (let count = 0; count < 40; count++) {
        if (at.kind === 'statement') {
            const target = at.item?.keys[0];
            const result = at.item === null ? undefined : file.found.returned.get(at.item);
            if (result !== undefined)
                return { keys, argument: null, entry, outer, statement: at.item, target: [result.name] };
            const own = target === undefined ? null : pathOf(behindBlock(target), file.source);
            const owner = at.item === null ? undefined : file.found.owners.get(at.item);
            const path = own === null || owner === undefined ? own : [`${owner}.${own.join('.').replace(/^it\./, '')}`];
            return { keys, argument: null, entry, outer, statement: at.item, target: path ?? (target === undefined ? bodyOf(at.item) : nameOnly(file, target)) };
        }
        const name = keyName(at.item.keys[0], file.source) ?? shorthand(at.item, at.kind === 'entry' ? at.group : null);
        if (name !== null)
            keys.unshift(name);
        if (at.kind === 'argument')
            return { keys, argument: at, entry, outer, statement: statementOf(at), target: null };
        if (entry === null && !(at.group.bracket === '[' && at.outer.kind === 'entry' && at.group.items.every(({ keys: own }) => own.length === 0)))
            entry = at;
        else if (entry !== null && at.group.bracket === '{')
            outer.push(at);
        at = at.outer;
    }
    return { keys, argument: null, entry, outer, statement: null, target: null };
}
function behindBlock(target) {
    const last = target.kind === 'operation' && target.operators.length > 1 && target.operators.every((one) => one === '|') ? target.operands.at(-1) : undefined;
    return last ?? target;
}
function bodyOf(item) {
    const value = item?.value;
    if (value?.kind !== 'operation' || value.operators[0] !== '=>')
        return null;
    const [head] = value.operands;
    return head?.kind === 'call' && head.of.kind === 'word' ? [head.of.text] : null;
}
function nameOnly(file, target) {
    const name = keyName(target, file.source);
    return name === null ? null : [name];
}
function shorthand({ keys, value }, group) {
    return group?.bracket === '{' && keys.length === 0 && value?.kind === 'word' && value.lead.length === 0 ? value.text : null;
}
function statementOf(frame) {
    let at = frame;
    for (let count = 0; count < 40 && at.kind !== 'statement'; count++)
        at = at.outer;
    return at.kind === 'statement' ? at.item : null;
}
function siteOf(file, around, own) {
    const { argument, entry, outer, keys, target, statement } = around;
    if (argument !== null) {
        const { call } = argument;
        return {
            callee: calleeOfCall(file, call) || null,
            position: argument.position,
            keyPath: keys,
            neighbours: counting(file, [...others(file, entry?.group ?? null, entry?.item ?? null), ...forAll(file, outer), ...others(file, call.group, argument.item), ...others(file, file.found.initialisers.get(call) ?? null, null), ...later(file, argument), ...inChain(file, call)]),
            span: { start: call.start, end: call.end },
        };
    }
    const base = { callee: null, position: null, keyPath: [...(target ?? []).map((name) => name.replace(/\(\)$/, '')), ...keys] };
    if (entry !== null)
        return { ...base, neighbours: counting(file, [...others(file, entry.group, entry.item), ...forAll(file, outer), ...(target === null || keys.length !== 1 ? [] : givenTo(file, canonical(target), statement))]), span: entry.span };
    const span = statement === null ? own : { start: statement.start, end: statement.end };
    return { ...base, neighbours: target === null ? [] : siblings(file, target, own.start), span };
}
function counting({ vocabulary }, settings) {
    return foremost(settings, vocabulary, ({ name }) => name);
}
function others(file, group, item) {
    if (group === null)
        return [];
    return entriesOf(file, group).filter(({ span }) => item === null || span.start < item.start || span.end > item.end);
}
function forAll(file, outer) {
    return outer.flatMap(({ group, item }) => others(file, group, item)).filter(({ name }) => name === 'defaults');
}
function inChain(file, call) {
    const chain = file.found.chains.get(call);
    return chain === undefined ? [] : chainEntries(file, chain, call);
}
function later(file, argument) {
    const statement = statementOf(argument);
    const names = [];
    const key = statement?.keys[0];
    const path = key === undefined ? null : pathOf(key, file.source);
    if (path !== null)
        names.push(canonical(path));
    const receiver = argument.call.of.kind === 'member' ? pathOf(argument.call.of.of, file.source) : null;
    if (receiver !== null && file.found.built.get(canonical(receiver))?.some(({ setter }) => setter) === true)
        names.push(canonical(receiver));
    return names
        .flatMap((name) => builtBelow(file, name, 1, argument.call.start))
        .map((entry) => ({ ...entry, name: entry.name.replace(/^(?:Conn)?Config\.(?=\w)/, '') }))
        .filter(({ span }) => span.end <= argument.call.start || span.start >= argument.call.end);
}
function givenTo(file, name, statement) {
    if (statement === null)
        return [];
    return builtBelow(file, name).filter(({ span }) => {
        const bound = span.start < statement.end ? null : valueAt(file, name, span.start);
        return bound !== null && bound.start >= statement.start && bound.end <= statement.end;
    });
}
function siblings(file, target, at) {
    const name = canonical(target);
    const dot = name.lastIndexOf('.');
    if (dot > 0)
        return builtEntries(file, name.slice(0, dot), 1, at).filter((entry) => entry.name !== name.slice(dot + 1) && tellsOf(file, entry));
    const own = builtBelow(file, name, 1, at);
    if (own.length > 0)
        return own;
    return companions.flatMap((companion) => {
        const node = companion === name ? undefined : file.found.bindings.get(companion)?.at(-1);
        return node === undefined || !name.startsWith('SQLALCHEMY_') ? [] : [{ name: companion, value: valueOf_valueOf(file, node, 1), span: { start: node.start, end: node.end } }];
    });
}
function tellsOf({ vocabulary }, { name, value }) {
    return value.kind === 'settings' || vocabulary.settingNames.has(name.toLowerCase()) || vocabulary.tellingNames.has(name.toLowerCase());
}
const companions = ['SQLALCHEMY_ENGINE_OPTIONS'];
function hops(file, around) {
    return agreed(file, handedTo(file, around).map(({ site }) => site));
}
function sites_callsOf(file, frame) {
    const around = climb(file, frame);
    return around.target === null ? [] : differing(file, handedTo(file, around), (around.statement ?? around.entry?.span)?.start ?? 0);
}
function handedTo(file, { target, keys, entry, statement }) {
    if (target === null)
        return [];
    const found = [];
    for (let length = keys.length; length >= 0 && found.length < MAXIMUM_HOPS; length--) {
        const inner = keys.slice(length);
        const name = canonical([...target, ...keys.slice(0, length)]);
        for (const frame of usesNear(file, name, statement)) {
            if (found.length >= MAXIMUM_HOPS)
                break;
            const around = climb(file, (frame.kind === 'argument' ? takerBeyond(file, frame) : null) ?? frame);
            if (around.argument === null || !reaches(file, name, statement, around.argument.item.start))
                continue;
            const site = siteOf(file, around, { start: 0, end: 0 });
            const beside = inner.length > 0 && entry !== null ? others(file, entry.group, null).filter((each) => each.name !== inner.at(-1)) : [];
            const { item } = around.entry ?? around.argument;
            found.push({ site: { ...site, keyPath: [...site.keyPath, ...inner], neighbours: counting(file, [...beside, ...site.neighbours]) }, span: { start: item.start, end: item.end }, statement: around.statement });
        }
    }
    return found;
}
function reaches(file, name, statement, at) {
    let value = valueAt(file, name, at);
    if (value === null || statement === null || runsLater(file, at, statement))
        return true;
    const isOwn = statement.value?.kind === 'string' || file.language.id === 'elixir';
    for (let count = 0; count < MAXIMUM_BRANCHES && value !== null; count++) {
        if (value.start >= statement.start && value.end <= statement.end)
            return true;
        const before = value.start > statement.start ? valueAt(file, name, value.start) : null;
        const between = before === null || before.end > value.start ? '' : file.source.slice(Math.max(before.end, value.start - LONGEST_BRANCH), value.start);
        const isChosen = file.conditions !== null && file.conditions.foreign(value, file.conditions.at(at)) !== null;
        value = isChosen || (isOwn && isMadeOf(file, value, name)) || /(?:^|[\s}])(?:else|elif|elsif|except|catch|case|default)\b/.test(between) ? before : null;
    }
    return false;
}
const MAXIMUM_BRANCHES = 4;
const LONGEST_BRANCH = 300;
function usesNear(file, name, statement) {
    const uses = sites_usesOf(file, name);
    const bound = file.found.bindings.get(name) ?? [];
    if (statement === null)
        return uses;
    const from = (0,partition/* countBefore */.t)(uses, ({ item }) => item.start < statement.start);
    const next = bound[names_firstFrom(bound, statement.end) + MAXIMUM_BRANCHES];
    const isFirst = (bound[0]?.start ?? statement.start) >= statement.start;
    const closures = isFirst ? [] : uses.slice(Math.max(0, from - MAXIMUM_CLOSURES), from).filter(({ item }) => runsLater(file, item.start, statement));
    return closures.concat(uses.slice(isFirst ? Math.max(0, from - MAXIMUM_LOOKED) : from, Math.min(next === undefined ? uses.length : (0,partition/* countBefore */.t)(uses, ({ item }) => item.start < next.start), from + MAXIMUM_LOOKED)));
}
function runsLater({ functions, found }, at, { value, start }) {
    const own = start > at && value !== null && found.again.has(value) ? (functions?.at(at) ?? null) : null;
    return own !== null && start >= own.end;
}
const MAXIMUM_LOOKED = 100;
const MAXIMUM_CLOSURES = 20;
function sites_usesOf({ found, language }, name) {
    return found.uses.get(name) ?? found.usesOfConstants.get(name) ?? (language.id === 'ruby' ? found.uses.get(name.replace(/\(\)$/, '')) : undefined) ?? [];
}

;// CONCATENATED MODULE: ./src/engine/formats/code/builtUp.js















function chainCandidates(file) {
    const named = new Set([...file.found.built.keys()].flatMap((name) => (builtQualifies(file, name) ? placesInRuns(file, name).flatMap((at) => onlyMakerOf(file, name, at) ?? []) : [])));
    return [...new Set(file.found.chains.values())].flatMap((chain) => {
        const { root, call } = chain;
        const made = named.has(call) ? null : madeByChain(file, chain);
        if (made === null || qualifies_holdsUri(file, made.entries))
            return [];
        const { callee, entries } = made;
        const span = { start: root.start, end: call.end };
        return [{ kind: 'settings', entries, span, sites: [{ callee, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }];
    });
}
function isToldByChain(file, made) {
    const chain = made?.kind === 'call' ? file.found.chains.get(made) : undefined;
    return chain !== undefined && chain.call === made && madeByChain(file, chain) !== null;
}
function madeByChain(file, chain) {
    const { root } = chain;
    const steps = chainEntries(file, chain, null);
    const path = pathOf(root, file.source);
    if (steps.length === 0 || (path !== null && (file.found.built.has(canonical(path)) || madeFromUri(file, canonical(path), root.start) || parsedOfUri(file, canonical(path), root.start))))
        return null;
    const callee = root.kind === 'call' ? calleeOfCall(file, root) : path === null ? null : (makerOf(file, canonical(path), root.start) ?? takerOf(file, canonical(path), root.start));
    const entries = [...(root.kind === 'call' ? argumentsOf(file, root) : []), ...steps];
    return qualifies(file, entries, callee) ? { callee, entries } : null;
}
function takerOf({ source }, name, start) {
    const before = /([\w.]{1,80})\(\s{0,20}\(?(\w{1,40})\)?\s{0,5}(?:->|=>)\s{0,20}$/.exec(source.slice(Math.max(0, start - 200), start));
    return before?.[2] === name ? (before[1] ?? null) : null;
}
function builtCandidates(file, told) {
    return [...file.found.built].flatMap(([name, parts]) => {
        if (!builtQualifies(file, name) || !parts.some(({ setter, name: part }) => setter || isSetting(part, file.vocabulary)))
            return [];
        const places = placesInRuns(file, name);
        return places.flatMap((at) => {
            const own = declaredType(file, name) === null ? builtEntries(file, name, 1, at) : builtBelow(file, name, 1, at);
            return places.length > 1 && !qualifies(file, own, makerOf(file, name, at)) ? [] : builtInRun(file, name, at, own.filter(({ span }) => !told.has(span.start)));
        });
    });
}
function builtInRun(file, name, at, own) {
    const callee = makerOf(file, name, at);
    const entries = withDefaults(file, own);
    if (entries.every(builtUp_isEmpty) || qualifies_holdsUri(file, entries) || madeFromUri(file, name, at))
        return [];
    const maker = onlyMakerOf(file, name, at);
    const here = entries.filter((entry) => runOf(file, name, entry.span.start) === at);
    const spans = [...(maker === null ? [] : [maker]), ...(here.length === 0 ? entries : here).map((entry) => entry.span)];
    const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    const target = targetIn(file, name, at);
    const frame = { kind: 'statement', item: target ?? null };
    const sites = sitesOf(file, frame, span);
    const keyPath = target?.keys[0] === undefined ? name.split('.') : (pathOf(target.keys[0], file.source) ?? [name]);
    const filled = filledBefore(file, name, here[0] ?? entries[0]);
    return [{ kind: 'settings', entries: [...madeWith(file, name, at), ...filled, ...entries], span, sites: [{ callee, position: null, keyPath, neighbours: [], span }, ...sites.slice(1)], place: 'code', use: 'value', encoding: 'plain' }];
}
function targetIn(file, name, at) {
    const first = file.found.targets.get(name);
    if (first?.value?.start === at || placesInRuns(file, name).length < 2)
        return first;
    const own = byValue(file.found).get(at);
    return own?.keys[0] !== undefined && canonical(pathOf(own.keys[0], file.source) ?? []) === name ? own : first;
}
const given = new WeakMap();
function byValue(found) {
    const before = given.get(found);
    if (before !== undefined)
        return before;
    const made = new Map(found.assignments.flatMap(({ item }) => (item.value === null ? [] : [[item.value.start, item]])));
    given.set(found, made);
    return made;
}
function filledBefore(file, name, first) {
    const bound = first === undefined ? null : valueAt(file, name, first.span.start);
    return bound !== null && isFilledMapping(file, bound) ? [{ name: mappedText/* SPREAD */.Mo, ...openValue(file, bound) }] : [];
}
function madeWith(file, name, at) {
    const bound = boundTo(file, name, at);
    const maker = onlyMakerOf(file, name, at);
    const chain = maker === null ? undefined : file.found.chains.get(maker);
    if (chain !== undefined)
        return chainEntries(file, chain, null);
    if (bound?.kind === 'call' && /(?:^|\.)QSqlDatabase\.addDatabase$/.test(calleeOf(bound.of)))
        return argumentsOf(file, bound);
    const base = bound === null ? null : baseOf(file, bound);
    if (base !== null)
        return [{ name: mappedText/* SPREAD */.Mo, ...openValue(file, base) }];
    return bound?.kind === 'braced' ? entriesOf(file, bound.group) : bound?.kind === 'call' ? madeOfText(file, bound) : [];
}
function baseOf(file, bound) {
    const base = bound.kind === 'call' ? copiedBy(bound) : bound;
    if (base?.kind === 'index')
        return base;
    const path = base?.kind === 'member' || (base?.kind === 'word' && /^[$@]?[A-Za-z_]\w*$/.test(base.text) && !builtUp_isNothing.test(base.text)) ? pathOf(base, file.source) : null;
    if (base === null || path === null)
        return null;
    const name = canonical(path);
    return isParameter(file, name, base.start) || (valueAt(file, name, base.start) === null && !file.found.built.has(name)) ? base : null;
}
const builtUp_isNothing = /^(?:null|nil|none|undefined|true|false|nullptr)$/i;
function copiedBy(call) {
    const [first, ...others] = call.group.items;
    if (call.of.kind === 'member' && /^(?:copy|dup|clone)$/.test(call.of.name) && first === undefined)
        return call.of.of;
    return isCopy(call) && first !== undefined && first.keys.length === 0 && others.length === 0 ? first.value : null;
}
function madeOfText(file, { of, group: { items } }) {
    const [first] = items;
    const value = first?.value ?? null;
    if (first === undefined || value === null || !calleeOf(of).endsWith('ConnectionStringBuilder') || textOf_textOf(file, value) !== null)
        return [];
    return [{ name: mappedText/* ADDING_SPREAD */.CZ, ...openValue(file, first) }];
}
function openValue(file, { start, end }) {
    const span = { start, end };
    return { value: { kind: 'text', text: holeAs(file.source.slice(start, Math.min(end, start + 100)), span), span }, span };
}
function builtUp_isEmpty({ value }) {
    return value.kind === 'text' ? value.text.text === '' : value.kind === 'symbol' && /^(?:false|0|nil|null|None|undefined)$/i.test(value.name);
}
const builtUp_known = new WeakMap();
function builtQualifies(file, name, at = null) {
    const names = builtUp_known.get(file.found) ?? new Map();
    builtUp_known.set(file.found, names);
    const run = at === null ? null : runOf(file, name, at);
    const key = `${name} ${run === null ? '' : String(run)}`;
    const before = names.get(key);
    if (before !== undefined)
        return before;
    const answer = speaksOfConnection(file, name, run);
    names.set(key, answer);
    return answer;
}
function speaksOfConnection(file, name, run) {
    const parts = file.found.built.get(name);
    return parts !== undefined && parts.some((part) => isSetting(part.name, file.vocabulary)) && (run === null ? placesInRuns(file, name) : [run]).some((at) => qualifies(file, builtEntries(file, name, 1, at), makerOf(file, name, at)));
}
function madeFromUri(file, name, at) {
    const bound = boundTo(file, name, at) ?? (/\.(?:Conn)?Config$/.test(name) ? boundTo(file, name.slice(0, name.lastIndexOf('.')), at) : null);
    return bound?.kind === 'call' && qualifies_holdsUri(file, entriesOf(file, bound.group));
}
function parsedOfUri(file, name, at) {
    const bound = boundTo(file, name, at);
    const parsed = bound?.kind === 'call' && bound.of.kind === 'member' && bound.of.name === 'parse' && bound.of.of.kind === 'string' ? textOf_textOf(file, bound.of.of) : null;
    return parsed !== null && bound !== null && qualifies_holdsUri(file, [{ name: '', value: { kind: 'text', text: parsed, span: bound }, span: bound }]);
}
function makerOf(file, name, at) {
    const bound = boundTo(file, name, at) ?? boundTo(file, name.slice(0, Math.max(0, name.lastIndexOf('.'))), at);
    const maker = onlyMakerOf(file, name, at);
    const made = maker === null ? bound : (file.found.chains.get(maker)?.root ?? bound);
    return made?.kind === 'call' || made?.kind === 'braced' ? calleeOf(made.of) : made === null ? declaredType(file, name) : null;
}
function onlyMakerOf(file, name, at) {
    const bound = file.found.bindings.get(name) ?? [];
    const node = bound.length === 1 ? bound[0] : bound[names_firstFrom(bound, at)];
    const isOne = bound.length === 1 || node?.start === at || (file.language.id === 'rust' && placesInRuns(file, name).length < 2);
    return node?.kind === 'call' && isOne && file.found.chains.get(node)?.call === node ? node : null;
}
function boundTo(file, name, at) {
    const bound = file.found.bindings.get(name) ?? [];
    const own = bound[names_firstFrom(bound, at)];
    const node = bound.length < 2 ? bound[0] : own?.start === at ? own : placesInRuns(file, name).length < 2 ? bound[0] : isParameter(file, name, at + 1) ? null : valueAt(file, name, at + 1);
    return node === undefined || node === null ? null : unwrapped(node);
}
function unwrapped(bound) {
    let at = bound;
    for (let steps = 0; steps < 4; steps++) {
        const inner = at.kind === 'operation' && at.operands.length === 1 ? at.operands[0] : at.kind === 'call' && at.of.kind === 'member' && /^(?:unwrap|expect)$/.test(at.of.name) ? at.of.of : at.kind === 'member' && at.name === 'await' ? at.of : undefined;
        if (inner === undefined)
            break;
        at = inner;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/changers.js



function isChangedBy(file, callee, name) {
    const own = changersIn(file).get(callee);
    return own !== undefined && (own.size > 1 || !own.has(name));
}
const changers_known = new WeakMap();
function changersIn(file) {
    const before = changers_known.get(file.found);
    if (before !== undefined)
        return before;
    const changers = new Map();
    for (const [root, starts] of startsByRoot(file.found)) {
        for (const { start, end, callee } of parametersOf(file, root)) {
            const next = starts[(0,partition/* countBefore */.t)(starts, (each) => each < start)];
            if (callee === '' || next === undefined || next >= end)
                continue;
            const names = changers.get(callee);
            if (names === undefined)
                changers.set(callee, new Set([root]));
            else
                names.add(root);
        }
    }
    changers_known.set(file.found, changers);
    return changers;
}
function startsByRoot({ built }) {
    const byRoot = new Map();
    for (const [full, entries] of built) {
        const [root = ''] = full.split('.', 1);
        const starts = byRoot.get(root) ?? [];
        byRoot.set(root, starts);
        for (const { name, span } of entries)
            if (name === mappedText/* SPREAD */.Mo || changers_ofTls.test(`${full.slice(root.length)}.${name}`))
                starts.push(span.start);
    }
    for (const starts of byRoot.values())
        starts.sort((a, b) => a - b);
    return byRoot;
}
const changers_ofTls = /ssl|tls|encrypt|verif|cert|unauthorized|\.ca(?:file)?$|\.secure|trust/i;

;// CONCATENATED MODULE: ./src/engine/formats/code/leftOut.js








function leftOut(file, name, isOurs) {
    return madeOver(file, name, isOurs) ?? filteredAt(file, name, isOurs) ?? importedAt(file, name, isOurs) ?? changedWithin(file, name, isOurs);
}
const leftOut_MOST_PLACES = 100;
function madeOver(file, name, isOurs) {
    const own = name.includes('.') ? [] : (file.found.bindings.get(name) ?? []).slice(0, leftOut_MOST_PLACES);
    return own.find((node) => node.kind === 'call' && isOurs(node.start) && settingsGroup(node) === null && partsMerged(file, node) === null && !handsOn(lastStep(calleeOf(node.of))) && !isCallee(calleeOf(node.of), file.vocabulary) && isMadeOf(file, node, name)) ?? null;
}
function filteredAt(file, name, isOurs) {
    const { tokens, language } = file;
    const isPython = language.id === 'python';
    if ((!isPython && language.imports !== 'javascript') || name.includes('.'))
        return null;
    for (const at of placesOf(file, name).slice(0, leftOut_MOST_PLACES)) {
        const token = tokens[at];
        if (token === undefined || !isOurs(token.start))
            continue;
        const text = (step) => tokens[at + step]?.text ?? '';
        if (isPython && text(1) === '.' && text(2) === 'items' && text(5) === 'if' && text(-3) === ',' && picksOut(file, at + 6, text(-4)))
            return token;
        if (!isPython && text(-1) === '(' && /^(?:entries|keys)$/.test(text(-2)) && text(1) === ')' && text(2) === '.' && /^(?:filter|reduce)$/.test(text(3)) && (text(3) === 'reduce' || picksOut(file, at + 5, text(5) === '(' && text(6) === '[' ? text(7) : text(5) === '(' ? text(6) : text(5))))
            return token;
    }
    return null;
}
const LONGEST_CONDITION = 60;
function picksOut({ tokens, source }, from, key) {
    let isOfKey = false;
    const names = [];
    let keeps = false;
    let depth = 0;
    for (let at = from; at < from + LONGEST_CONDITION; at++) {
        const token = tokens[at];
        if (token === undefined)
            break;
        if (token.kind === 'open')
            depth++;
        if (token.kind === 'close' && depth-- === 0)
            break;
        if (token.kind === 'word' && token.text === key)
            isOfKey = true;
        if (token.kind === 'string')
            names.push(source.slice(token.start, token.end));
        if (/^={2,3}$/.test(token.text) || (token.text === 'in' && tokens[at - 1]?.text !== 'not'))
            keeps = true;
    }
    return isOfKey && (names.length === 0 || keeps !== names.some((each) => ofTls.test(each)));
}
function importedAt(file, name, isOurs) {
    const { tokens, language, found } = file;
    if (language.id !== 'python')
        return null;
    const at = placesOf(file, 'import').find((place) => tokens[place + 1]?.text === '*' && isOurs(tokens[place]?.start ?? 0));
    const token = at === undefined ? undefined : tokens[at];
    if (token === undefined)
        return null;
    const uses = (found.uses.get(name) ?? []).filter(({ kind, item }) => kind === 'argument' && isOurs(item.start));
    return uses.length === 0 || uses.some(({ item }) => item.start > token.start) ? token : null;
}
function changedWithin(file, name, isOurs) {
    const each = goneThrough(file, name.split('.', 1)[0] ?? name);
    if (each !== null)
        return foreignWrite(file, name);
    const use = (file.found.uses.get(name) ?? []).slice(0, leftOut_MOST_PLACES).find((frame) => frame.kind === 'entry' && isOurs(frame.item.start) && frame.item.value?.lead.some((word) => /^(?:\.\.\.|\*\*)$/.test(word)) !== true && isHeld(file, frame));
    return use === undefined ? null : foreignWrite(file, name);
}
function goneThrough(file, root) {
    const { tokens } = file;
    const at = placesOf(file, root).slice(0, leftOut_MOST_PLACES).find((place) => {
        const text = (step) => tokens[place + step]?.text ?? '';
        if (text(1) === '.' && /^(?:values|items|itervalues|each\w{0,15}|forEach|map|values_at|dig|fetch)$/.test(text(2)))
            return text(-1) === 'in' || /^(?:each|forEach|map)/.test(text(2));
        return text(-1) === '(' && /^(?:values|entries|of)$/.test(text(-2)) && text(1) === ')';
    });
    return at === undefined ? null : (tokens[at] ?? null);
}
function isHeld({ vocabulary }, frame) {
    let at = frame;
    for (let depth = 0; at.kind === 'entry' && depth < 8; depth++)
        at = at.outer;
    return at.kind !== 'argument' || !isCallee(calleeOf(at.call.of), vocabulary);
}
const leftOut_known = new WeakMap();
function foreignWrite(file, name) {
    const { found } = file;
    const writes = leftOut_known.get(found) ?? [...found.built].flatMap(([base, entries]) => {
        const [bound] = found.bindings.get(base) ?? [];
        const isOwn = bound !== undefined && (settingsGroup(bound) !== null || bound.kind === 'call' || bound.kind === 'braced');
        const write = isOwn ? undefined : entries.find((entry) => !entry.setter && (entry.name === mappedText/* SPREAD */.Mo || ofTls.test(entry.name)));
        return write === undefined ? [] : [{ base, span: write.span }];
    });
    leftOut_known.set(found, writes);
    return writes.find(({ base }) => base !== name && !base.startsWith(`${name}.`))?.span ?? null;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/built.js













function builtSince(file, place) {
    const named = built_nameOf(file, place);
    if (named === null) {
        if (place.frame.kind !== 'argument' || place.call !== null)
            return [];
        return isChangedBy(file, lastStep(calleeOf(place.frame.call.of)), '') ? [whatComesOf(place.frame.call, place.group)] : givenToClient(file, place.frame);
    }
    const { root, name } = named;
    const isOurs = (start) => {
        const bound = start < place.group.end ? null : valueAt(file, root, start);
        return bound !== null && (madeBy(bound) === place.group || (place.frame.kind === 'entry' && bound.start <= place.group.start && place.group.end <= bound.end));
    };
    return [...builtBelow(file, name).filter(({ span }) => isOurs(span.start)), ...changedBy(file, name, isOurs)];
}
function givenToClient(file, { call, outer }) {
    const key = outer.kind === 'statement' && outer.item?.value === call ? outer.item.keys[0] : undefined;
    const path = key === undefined || file.language.imports !== 'javascript' ? null : pathOf(key, file.source);
    return path === null ? [] : builtBelow(file, canonical(path)).flatMap((entry) => (ofClient.test(entry.name) && entry.span.start > call.end ? [{ ...entry, name: entry.name.replace(ofClient, '') }] : []));
}
const ofClient = /^(?:_?(?:options|config|opts|connectionConfig|connectionParameters|clientOptions)\.){1,3}/;
function withBuilt(file, place, own) {
    const anchor = file.conditions?.at(place.group.start) ?? null;
    let entries = own;
    for (const entry of builtSince(file, place)) {
        const { name, value, span } = entry;
        const isSure = (file.conditions?.foreign(span, anchor) ?? null) === null;
        const isGone = value.kind === 'symbol' && value.name === 'undefined';
        if (isSure && (value.kind === 'settings' || isGone || entries.some((each) => each.name === name && each.value.kind === 'settings')))
            entries = built_without(entries, name);
        if (!isGone || !isSure || entries === own)
            entries = [...entries, entry];
    }
    return entries;
}
function built_without(entries, name) {
    const [first = '', ...rest] = name.split('.');
    if (!entries.some((entry) => entry.name === name || entry.name === first))
        return entries;
    return entries.flatMap((entry) => {
        if (entry.name === name)
            return [];
        if (rest.length === 0 || entry.name !== first || entry.value.kind !== 'settings')
            return [entry];
        return [{ ...entry, value: { ...entry.value, entries: built_without(entry.value.entries, rest.join('.')) } }];
    });
}
const MAXIMUM_USES = 50;
const objectsOfTls = ['Ssl', 'Tls', 'SslOptions', 'TlsOptions', 'SslSettings', 'TlsSettings', 'ssl', 'tls'];
function changedBy(file, name, isOurs) {
    const handed = (own, changes) => (file.found.uses.get(own) ?? []).slice(0, MAXIMUM_USES).find((frame) => frame.kind === 'argument' && changes(lastStep(calleeOf(frame.call.of))) && isOurs(frame.item.start));
    const root = name.split('.', 1)[0] ?? name;
    const place = isOpenObject(file, root) ? placesOf(file, root).map((at) => file.tokens[at]).find((token) => token !== undefined && isOurs(token.start)) : undefined;
    if (place !== undefined)
        return [openedAt(root, place)];
    const use = handed(name, (callee) => changing.test(callee) || isChangedBy(file, callee, root)) ?? objectsOfTls.map((member) => handed(`${name}.${member}`, (callee) => !tunedElsewhere_saying.test(callee))).find((frame) => frame !== undefined);
    if (use?.kind === 'argument')
        return [whatComesOf(use.call, use.item)];
    const call = madeOnTheWay(file, name, isOurs) ?? tunedElsewhere(file, name, isOurs);
    if (call !== null)
        return [takesOut(file, call) || built_speaksOfTls(file, name, call.start) ? { ...whatComesOf(call, call), weakens: true } : whatComesOf(call, call)];
    const left = leftOut(file, name, isOurs);
    return left === null ? [] : [openedAt(name, left)];
}
function built_speaksOfTls(file, name, at) {
    const bound = valueAt(file, name, at);
    const group = bound === null ? null : madeBy(bound);
    return group === null || saysTls(group, file.source);
}
function openedAt(name, { start, end }) {
    const span = { start, end };
    return { name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs(name, span), span }, span, weakens: true };
}
function whatComesOf({ of }, { start, end }) {
    const span = { start, end };
    return { name: mappedText/* SPREAD */.Mo, value: { kind: 'text', text: holeAs(calleeOf(of), span), span }, span };
}
function built_nameOf({ source }, { frame, group }) {
    const keys = [];
    let at = frame;
    for (let depth = 0; at.kind === 'entry' && depth < built_DEEPEST; depth++) {
        const key = keyName(at.item.keys[0], source);
        if (key === null)
            return null;
        keys.unshift(key);
        at = at.outer;
    }
    const item = at.kind === 'statement' ? at.item : null;
    const key = item?.keys[0];
    if (key === undefined || item === null || item.value === null || (keys.length === 0 && madeBy(item.value) !== group))
        return null;
    const path = pathOf(key, source);
    return path === null ? null : { root: canonical(path), name: canonical([...path, ...keys]) };
}
const built_DEEPEST = 4;
function madeBy(node) {
    const tapped = node.kind === 'braced' && node.of.kind === 'member' && node.of.name === 'tap' ? settingsGroup(node.of.of) : null;
    return tapped ?? settingsGroup(node) ?? (node.kind === 'call' ? node.group : null);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/configured.js




function configuredCandidates(file) {
    if (!file.language.initialisers)
        return [];
    return file.found.groups.flatMap(({ call }) => {
        if (call === null || !call.group.items.some((item) => lambdaOf(item) !== null))
            return [];
        const callee = calleeOfCall(file, call);
        if (!takesSettings(file, callee))
            return [];
        const set = call.group.items.flatMap((item) => setBy(file, item));
        const entries = [...argumentsOf(file, call).filter(({ value }) => value.kind === 'text'), ...set];
        if (!set.some(({ name }) => isSetting(name, file.vocabulary)) || qualifies_holdsUri(file, entries))
            return [];
        const span = { start: call.start, end: call.end };
        return [{ kind: 'settings', entries, span, sites: [{ callee, position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }];
    });
}
function lambdaOf({ keys, mark, value, ...place }) {
    const [key] = keys;
    if (mark === '=' && key?.kind === 'operation' && keys.length === 1) {
        const parameter = headOf(key);
        const target = key.operands.at(-1);
        return parameter === null || target === undefined ? null : { parameter, items: [{ keys: [target], mark, value, ...place }] };
    }
    if (value?.kind !== 'operation' || keys.length > 0)
        return null;
    const parameter = headOf(value);
    const body = value.operands.at(-1);
    return parameter === null || body?.kind !== 'group' || body.group.bracket !== '{' ? null : { parameter, items: body.group.items };
}
function headOf({ operands, operators }) {
    const [first] = operands;
    if (operators.length !== 1 || operators[0] !== '=>' || first === undefined)
        return null;
    const named = first.kind === 'group' ? first.group.items.at(-1)?.value : first;
    return named?.kind === 'word' ? named.text : null;
}
function setBy(file, item) {
    const lambda = lambdaOf(item);
    if (lambda === null)
        return [];
    return lambda.items.flatMap(({ keys: [key], mark, value, start, end }) => {
        const path = key === undefined || value === null || mark !== '=' ? null : pathOf(key, file.source);
        const name = path === null ? '' : canonical(path);
        if (value === null || !name.startsWith(`${lambda.parameter}.`))
            return [];
        return [{ name: name.slice(lambda.parameter.length + 1), value: valueOf_valueOf(file, value), span: { start, end } }];
    });
}

;// CONCATENATED MODULE: ./src/engine/formats/code/namedConfigurations.js

const has = (entries, name, said = null) => entries.some((entry) => name.test(entry.name) && (said === null || (entry.value.kind === 'text' && said.test(entry.value.text.text))));
const ofHaystack = /^haystack\.backends\.(?:elasticsearch|opensearch)\w{0,40}\./;
const namedConfigurations_known = [
    { variable: /^(?:ELASTICSEARCH|OPENSEARCH)_DSL$/, entries: (entries) => has(entries, /^hosts?$/) },
    { variable: /^HAYSTACK_CONNECTIONS$/, entries: (entries) => has(entries, /^ENGINE$/, ofHaystack) && has(entries, /^URL$/) },
];
function isOfElasticsearch({ path, language }) {
    return language.id === 'php' && /(?:^|\/)config\/(?:elastic(?:search)?(?:[._-]client)?|opensearch(?:[._-]client)?)\.php$/.test(path);
}
function isNamedConfiguration(file, { call, frame }, settings) {
    if (call !== null)
        return false;
    if (isOfElasticsearch(file))
        return frame.kind === 'entry' && has(settings(), /^hosts$/);
    if (file.language.id !== 'python')
        return false;
    const name = variableOf(file, frame);
    const one = name === null ? undefined : namedConfigurations_known.find(({ variable }) => variable.test(name));
    return one?.entries(settings()) === true;
}
function variableOf({ source }, frame) {
    let at = frame;
    for (let depth = 0; at.kind === 'entry' && depth < namedConfigurations_DEEPEST; depth++)
        at = at.outer;
    const target = at.kind === 'statement' ? at.item?.keys[0] : undefined;
    const path = target === undefined ? null : pathOf(target, source);
    return path === null ? null : canonical(path);
}
const namedConfigurations_DEEPEST = 4;
function withoutNull(file, entries) {
    return isOfElasticsearch(file) ? entries.filter(({ value }) => value.kind !== 'symbol' || !/^null$/i.test(value.name)) : entries;
}
function withProduct(file, [first, ...rest]) {
    return [first.callee === null && isOfElasticsearch(file) ? { ...first, keyPath: [...first.keyPath, 'elasticsearch'] } : first, ...rest];
}

;// CONCATENATED MODULE: ./src/engine/formats/code/productOfVariable.js
const productOfVariable_hostNames = /^(?:db_?)?(?:host|hostname|server|addr)$/i;
const variable = /(?:^|[^A-Za-z])(?:[A-Z][A-Z0-9]{0,30}_){0,4}(MYSQL|MARIADB|POSTGRES|POSTGRESQL|PG|REDIS|VALKEY|MONGO|MONGODB|RABBITMQ|AMQP)_?(?:DB_|DATABASE_|CACHE_)?(?:HOST|HOSTNAME|HOST_NAME|SERVER|ADDR|ADDRESS)(?![A-Za-z0-9_])/;
const LONGEST_VALUE = 160;
function sitesOfProduct(file, entries, sites) {
    const [first, ...rest] = sites;
    if (sites.some(({ callee }) => callee !== null))
        return sites;
    const hosts = entries.filter(({ name, value }) => productOfVariable_hostNames.test(name) && value.kind !== 'settings');
    const products = new Set(hosts.map(({ value: { span } }) => variable.exec(file.source.slice(span.start, Math.min(span.end, span.start + LONGEST_VALUE)))?.[1] ?? ''));
    const [only = '', ...others] = products;
    return only === '' || others.length > 0 ? sites : [{ ...first, keyPath: [...first.keyPath, only === 'AMQP' ? 'RABBITMQ' : /^PG$|^MONGO$/.test(only) ? only.toLowerCase() : only] }, ...rest];
}
function withoutFileEngine(entries, isNamed) {
    return isNamed ? entries.filter(({ name, value }) => !(name === 'ENGINE' && value.kind === 'text' && value.text.pieces.length === 1 && value.text.pieces.some((piece) => piece.kind === 'hole' && /\.sqlite3$/.test(piece.fallback ?? '')))) : entries;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/settings.js























function settingsCandidates(file) {
    const places = new Map(file.found.groups.map((place) => [place.group, place]));
    const chosen = new Map();
    const hasUrls = file.found.texts.some(({ node }) => urlParts(node) !== null);
    for (const [index, place] of file.found.groups.entries()) {
        if (chosen.size > MOST_CANDIDATES) {
            leave(file, file.found.groups.slice(index).map(({ group }) => group.start));
            break;
        }
        if (!mayMatter(file, place) || isMerged(file, place) || (place.type === 'url.Values' && hasUrls) || !(qualifies(file, settingsIn(file, place), calleeAround(file, place)) || isNamedConfiguration(file, place, () => settingsIn(file, place))))
            continue;
        const outermost = outward(file, place, places);
        chosen.set(outermost.group, outermost);
    }
    const taken = [...chosen.values()].map((place) => ({ place, ...mappingsIn(file, place, chosen) }));
    const absorbed = new Set(taken.flatMap(({ groups, adds }) => (adds ? groups : [])));
    const needed = new Set(taken.flatMap(({ groups, adds }) => (adds ? [] : groups)));
    const told = taken.filter(({ place, adds }) => !qualifies_holdsUri(file, settingsIn(file, place)) && adds && (!absorbed.has(place.group) || needed.has(place.group))).map(({ place }) => place);
    const built = new Set(told.flatMap((place) => builtSince(file, place).map(({ span }) => span.start)));
    const whole = told.filter(({ frame }) => frame.kind !== 'statement' || frame.item === null || !built.has(frame.item.start));
    const candidates = [...whole.map((place) => fromGroup(file, place)), ...configuredCandidates(file), ...chainCandidates(file), ...builtCandidates(file, built)];
    return candidates.filter((candidate) => !candidate.sites.some((site) => qualifies_holdsUri(file, site.neighbours) && !isBeside(candidate, site)) && !isCompanion(file, candidate.sites[0]));
}
function isMerged({ found, source }, { call, frame }) {
    if (call !== null || frame.kind !== 'argument' || frame.call.of.kind !== 'member' || !merging.test(frame.call.of.name))
        return false;
    const path = pathOf(frame.call.of.of, source);
    return path !== null && found.bindings.has(canonical(path));
}
function isBeside(candidate, { callee }) {
    return candidate.kind === 'settings' && callee === null && candidate.entries.some(({ name, value }) => isHostName(name) || (value.kind === 'settings' && wrapping.test(name) && value.entries.some((entry) => isHostName(entry.name))));
}
const isHostName = (name) => /^(?:host|hostname|server)$/i.test(name);
function isCompanion({ found }, { keyPath }) {
    const name = canonical(keyPath);
    return name.endsWith('SQLALCHEMY_ENGINE_OPTIONS') && found.bindings.has(name.replace('ENGINE_OPTIONS', 'DATABASE_URI'));
}
function mappingsIn(file, place, chosen) {
    const groups = [];
    const rest = [];
    let builds = false;
    for (const item of place.group.items) {
        const value = item.value?.kind === 'call' && item.value.lead.length === 0 && isCopy(item.value) ? (item.value.group.items[0]?.value ?? null) : item.value;
        const name = value === null ? null : nameOf(value, file.source);
        const bound = value === null || name === null ? null : valueAt(file, name, value.start);
        const path = bound === null || name?.endsWith('()') !== true ? null : pathOf(bound, file.source);
        const further = path === null ? null : canonical(path);
        const made = further === null || bound === null ? bound : valueAt(file, further, bound.start);
        const named = made === null ? null : settingsGroup(made);
        const inline = value === null || place.call === null ? null : settingsGroup(value);
        const group = [named, inline].find((each) => each !== null && each !== place.group && chosen.has(each)) ?? null;
        const merged = place.call === null ? [] : value?.kind === 'call' ? partsTaken(file, value) : group === null && value?.kind === 'group' && isSpread(item) ? spreadsOf(value) : [];
        groups.push(...merged.flatMap((part) => onTheWay_mappingOf(file, part) ?? []).filter((each) => chosen.has(each)));
        if (merged.length > 0)
            rest.push(item);
        else if (group !== null)
            groups.push(group);
        else if (value !== null && [name, further].some((each) => each !== null && builtQualifies(file, each, value.start)))
            builds = true;
        else if (name !== null && isToldByChain(file, made))
            builds = true;
        else
            rest.push(item);
    }
    const places = place.call === null ? null : positionsOf(file, calleeOfCall(file, place.call));
    const adds = rest.some((item) => (groups.length > 0 && isSpread(item)) || isSetting(keyName(item.keys[0], file.source) ?? (item.keys.length === 0 ? places?.[place.group.items.indexOf(item)] : undefined) ?? '', file.vocabulary) || makesSettings(file, item) || (item.value?.kind === 'call' && partsTaken(file, item.value).length > 0));
    return { groups, adds: adds || (groups.length === 0 && !builds) };
}
function spreadsOf({ group }) {
    return group.items.flatMap((item) => (isSpread(item) && item.value !== null ? [{ ...item.value, lead: [] }] : []));
}
function partsTaken(file, node) {
    const handed = through(file, node);
    return mergedMappings_partsOf(file, node) ?? (handed === null ? [] : [handed.given, ...(handed.made === null ? [] : [handed.made])]);
}
function makesSettings(file, { value }) {
    const group = value?.kind === 'call' ? settingsGroup(value) : null;
    return group !== null && group.items.some(({ keys }) => isSetting(keyName(keys[0], file.source) ?? '', file.vocabulary));
}
function mayMatter(file, place) {
    const { vocabulary, source } = file;
    if (place.group.items.some(({ keys, value }) => [...keys, value].some((node) => node?.lead.includes('required') === true)))
        return false;
    if (onlyNames(file, place))
        return false;
    if (place.call !== null && takesSettings(file, calleeOfCall(file, place.call)))
        return true;
    if (file.found.alternating.has(place.group) || (place.call !== null && /^(?:mutableM|hashM|m)apOf$/.test(calleeOf(place.call.of))))
        return true;
    return place.group.items.some(({ keys, value }) => {
        const name = keyName(keys[0], source) ?? (value?.kind === 'word' ? value.text : null);
        return (name !== null && isSetting(name, vocabulary)) || value?.lead.includes('...') === true || value?.lead.includes('**') === true;
    });
}
function onlyNames({ source }, { group: { items }, frame, call }) {
    if (call !== null)
        return /^array_u?(?:diff|intersect)_u?(?:key|assoc)$/.test(calleeOf(call.of));
    if (frame.kind === 'argument' && /^array_u?(?:diff|intersect)_u?key$/.test(calleeOf(frame.call.of)))
        return true;
    return items.some(({ keys, value }) => /^(?:host|hostname|server)$/i.test(keyName(keys[0], source) ?? '') && value?.kind === 'word' && /^(?:1|true)$/i.test(value.text));
}
function calleeAround(file, place) {
    const { call, frame } = place;
    if (call !== null)
        return calleeOfCall(file, call);
    const around = frame.kind === 'argument' ? calleeOfCall(file, frame.call) : null;
    return around !== null && takesSettings(file, around) ? around : (typeOf(file, place) ?? settings_userOf(file, frame) ?? around);
}
function typeOf(file, { frame, type }) {
    const item = frame.kind === 'statement' ? frame.item : null;
    const written = item?.type === undefined ? null : calleeOf(item.type);
    const returned = item === null ? null : (file.found.returned.get(item)?.type ?? null);
    return [type, written, returned].find((name) => name !== null && isCallee(name, file.vocabulary)) ?? null;
}
const settings_MAXIMUM_USES = 8;
function settings_userOf(file, frame) {
    const item = frame.kind === 'statement' ? frame.item : null;
    const target = item?.keys[0];
    const path = target === undefined ? null : pathOf(target, file.source);
    const name = (item === null ? undefined : file.found.returned.get(item)?.name) ?? (path === null ? null : canonical(path));
    const uses = name === null ? [] : (file.found.uses.get(name) ?? []);
    for (const use of uses.slice(0, settings_MAXIMUM_USES)) {
        const callee = use.kind === 'argument' ? calleeOfCall(file, use.call) : '';
        if (takesSettings(file, callee))
            return callee;
        const beyond = use.kind === 'argument' ? takerBeyond(file, use) : null;
        if (beyond !== null)
            return calleeOfCall(file, beyond.call);
    }
    return null;
}
function settingsIn(file, place) {
    const { call, group } = place;
    return call === null ? [...broughtBy(file, group), ...entriesOf(file, group)] : [...argumentsOf(file, call), ...optionsBeside(file, place)];
}
function initialisersOf(file, call) {
    const group = file.found.initialisers.get(call);
    return group === undefined ? [] : entriesOf(file, group);
}
function chainedOn(file, call) {
    const chain = file.found.chains.get(call);
    return chain?.root === call ? chainEntries(file, chain, null) : [];
}
function broughtBy(file, group) {
    const [first] = initialised(file).get(group)?.group.items ?? [];
    if (first === undefined || first.value === null || textOf_textOf(file, first.value) !== null)
        return [];
    const span = { start: first.start, end: first.end };
    return [{ name: mappedText/* ADDING_SPREAD */.CZ, value: { kind: 'text', text: holeAs(file.source.slice(first.start, Math.min(first.end, first.start + 100)), span), span }, span }];
}
const settings_known = new WeakMap();
function initialised({ found }) {
    const before = settings_known.get(found);
    if (before !== undefined)
        return before;
    const calls = new Map([...found.initialisers].map(([call, group]) => [group, call]));
    settings_known.set(found, calls);
    return calls;
}
function outward(file, place, places) {
    let at = place;
    for (let count = 0; count < 6; count++) {
        const { frame } = at;
        const makes = at.call !== null && settingsGroup(at.call) !== null;
        if ((at.call !== null && !makes) || frame.kind === 'statement')
            return at;
        const taker = makes && frame.kind === 'argument' && takesSettings(file, calleeOfCall(file, frame.call)) ? places.get(frame.call.group) : undefined;
        if (taker !== undefined)
            return taker;
        if (makes)
            return at;
        const key = keyName(frame.item.keys[0], file.source);
        if (key === null || (frame.kind === 'entry' && !wrapping.test(key)))
            return at;
        const next = places.get(frame.kind === 'entry' ? frame.group : frame.call.group);
        if (next === undefined)
            return at;
        at = next;
    }
    return at;
}
function fromGroup(file, place) {
    const { group, call, frame, use } = place;
    const span = call === null ? { start: group.start, end: group.end } : { start: call.start, end: call.end };
    const sites = sitesOf(file, frame, span);
    const own = [...settingsIn(file, place), ...(call === null ? [] : [...initialisersOf(file, call), ...chainedOn(file, call)])].flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? (settings_madeBy(file, group, entry) ?? entry.value.entries) : [entry]));
    const all = withOpenHost(withBuilt(file, place, withoutNull(file, own)));
    const makes = call !== null && settingsGroup(call) !== null;
    const calls = call === null || makes ? sites_callsOf(file, frame) : [];
    const typedSites = typed(file, sites, typeOf(file, place));
    const ofProduct = call === null ? sitesOfProduct(file, all, typedSites) : typedSites;
    const entries = withoutFileEngine(all, ofProduct !== typedSites);
    return {
        kind: 'settings',
        entries,
        span,
        sites: call === null ? withProduct(file, ofProduct) : makes ? [ownSite(file, call, span, sites[0]), ...settings_takerOf(file, sites[0]), ...sites.slice(1)] : [ownSite(file, call, span, sites[0])],
        place: 'code',
        use: use === 'message' || use === 'compared' ? use : 'value',
        encoding: 'plain',
        ...(calls.length === 0 ? {} : { perCall: calls }),
    };
}
function settings_madeBy(file, { items }, { span }) {
    const value = items.find((item) => item.start === span.start)?.value ?? null;
    const name = value === null ? null : nameOf(value, file.source);
    const made = value === null || name === null ? value : valueAt(file, name, value.start);
    return made?.kind === 'call' && settingsGroup(made) !== null && positionsOf(file, calleeOfCall(file, made)) !== null ? argumentsOf(file, made) : null;
}
function settings_takerOf(file, around) {
    return around.callee !== null && isCallee(around.callee, file.vocabulary) ? [around] : [];
}
function typed({ vocabulary }, [first, ...rest], type) {
    return [type === null || (first.callee !== null && isCallee(first.callee, vocabulary)) ? first : { ...first, callee: type }, ...rest];
}
function ownSite(file, call, span, around) {
    return { callee: calleeOfCall(file, call) || null, position: null, keyPath: around.callee === null ? around.keyPath : [], neighbours: [], span };
}

;// CONCATENATED MODULE: ./src/engine/formats/httpServers.js

function httpServers(keyPath, entries, beside, isRead) {
    const around = [keyPath.slice(-2).join('.'), keyPath.at(-1) ?? ''].map(productCalled).find((product) => product !== null) ?? null;
    const own = productOfType(entries) ?? around ?? (keyPath.at(-1) === 'config' ? null : inClient(keyPath));
    return entries.flatMap((entry, i) => {
        const named = addressNamed(entry.name) ?? namedByHost(entry);
        const product = named === null ? null : (named.product ?? own);
        if (product === null || named === null || httpServers_elsewhere.test(keyPath.at(-1) ?? ''))
            return [];
        const urls = isRead(entry.name) && entry.value.kind === 'text' && wholeUrl.test(entry.value.text.text) ? [] : urlsIn(entry.value);
        const switches = urls.length === 0 ? [] : switchesOf(entries.slice(Math.max(0, i - nearest), i + nearest), named.product === null ? '' : named.prefix, beside);
        return urls.slice(0, httpServers_mostServers).map((value) => ({ product, entries: [{ name: 'url', span: value.span, value }, ...switches] }));
    });
}
const httpServers_mostServers = 5000;
const nearest = 100;
const httpServers_elsewhere = /^(?:annotations|labels|links|images?|sources|maintainers|repositories|homepage|ports|healthcheck)$/i;
function productCalled(name) {
    const found = /^(?:(?:out|in)puts?\.|(?:external|app|default|spring\.data)[._-]?)?(elastic_?search|opensearch|elastic|influx(?:_?db)?)(?:_v?[123]|_listener|_?(?:config(?:uration)?|settings|options|connection|client|server|cluster|database|db|storage|exporter|sink|output))?$/i.exec(name.slice(0, 80))?.[1];
    return found === undefined ? null : httpServers_productOf(found);
}
const httpServers_productOf = (word) => (/^influx/i.test(word) ? 'influxdb' : /^open/i.test(word) ? 'opensearch' : 'elasticsearch');
function productOfType(entries) {
    const type = entries.find(({ name }) => /^(?:@?type|kind|connector\.class|connector)$/.test(name))?.value;
    if (type?.kind !== 'text')
        return null;
    const found = /^(?:grafana-)?(elasticsearch|opensearch|influxdb)(?:_(?:logs|metrics))?(?:-\d{1,2}|-datasource)?$|\.(elasticsearch|opensearch|influxdb)\.[\w.]{0,80}Connector$/i.exec(type.text.text.slice(0, 160));
    return found === null ? null : httpServers_productOf(found[1] ?? found[2] ?? '');
}
function inClient(keyPath) {
    return /^(?:client|server|connection|default|config|http|endpoint)$/i.test(keyPath.at(-1) ?? '') ? productCalled(keyPath.at(-2) ?? '') : null;
}
function addressNamed(name) {
    if (addresses.test(name))
        return { product: null, prefix: '' };
    const words = /^((?:[\w-]{1,40}\.){0,4}|[\w-]{0,60}?[_-])?(elastic_?search|opensearch|influx_?db|ES|INFLUX)(?:_?SETTINGS)?([._-]|(?=[A-Z][a-z]))((?:connection|server|client)[._-])?(\w[\w-]{1,20})$/i.exec(name.slice(0, 160));
    const [, before = '', product = '', , , rest = ''] = words ?? [];
    if (product === '' || !addresses.test(rest) || (/^(?:es|influx)$/i.test(product) && !(before === '' && /^[A-Z]+$/.test(product))))
        return null;
    return { product: httpServers_productOf(/^es$/i.test(product) ? 'elasticsearch' : product), prefix: `${before}${product}` };
}
function namedByHost({ name, value }) {
    if (value.kind !== 'text' || !/(?:^|[._-])(?:ur[li]s?|endpoints?|hosts?|address(?:es)?|nodes?|servers?)$/i.test(name.slice(-40)))
        return null;
    const product = /^https?:\/\/(?:[^/@\s]{1,200}@)?(?:[\w-]{1,60}-)?(elasticsearch|opensearch)(?:[.-][\w.-]{1,200})?:9200\/?$/i.exec(value.text.text.slice(0, 600))?.[1];
    return product === undefined ? null : { product: httpServers_productOf(product), prefix: name };
}
const addresses = /^(?:connection[._-]?url|(?:server|node|base|api)?[._-]?(?:urls?|uris?|endpoints?|address(?:es)?)|hosts?|nodes?|servers?)$/i;
function urlsIn(value) {
    if (value.kind === 'settings')
        return value.entries.length > 0 && value.entries.every(({ name }) => /^\d+$/.test(name)) ? value.entries.flatMap((entry) => (entry.value.kind === 'text' ? urlsIn(entry.value) : [])) : [];
    if (value.kind !== 'text' || value.text.text.length > httpServers_longest || !value.text.text.includes('://'))
        return [];
    const written = value.text.text;
    return [...written.matchAll(/[^\s,;"'[\]]{1,500}/g)].flatMap(({ 0: one, index }) => {
        if (!wholeUrl.test(one) || isLink.test(one))
            return [];
        const text = (0,mappedText/* sliceText */.S$)(value.text, index, index + one.length);
        return [{ kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? value.span }];
    });
}
const httpServers_longest = 4000;
const wholeUrl = /^https?:\/\/(?:[^/@\s]{1,200}@)?[\w.:{}$()\uE000-]{1,260}(?:\/[\w\uE000-]{0,60})?\/?$/i;
const isLink = /^https?:\/\/(?:www|docs?|github|artifacts|helm|charts?)\./i;
function switchesOf(entries, prefix, beside) {
    const own = prefix === '' ? entries : entries.flatMap((entry) => (entry.name.length > prefix.length && entry.name.startsWith(prefix) ? [{ ...entry, name: entry.name.slice(prefix.length + (/^[._-]/.test(entry.name[prefix.length] ?? '') ? 1 : 0)) }] : []));
    const login = own.filter(({ name }) => /^(?:user|username|password|pass)$/i.test(name));
    const inner = own.find(({ name }) => name === 'jsonData')?.value;
    const said = [...own, ...(inner?.kind === 'settings' ? inner.entries : []), ...(prefix === '' && own.length === 1 ? beside() : [])];
    return [...login, ...said.filter(({ name }) => httpServers_ofTls.test(name))];
}
const httpServers_ofTls = /ssl|tls|verif|insecure|cert|trust/i;

;// CONCATENATED MODULE: ./src/engine/formats/kafkaConnect.js

const kafkaConnect_login = { port: 'port', user: 'user', username: 'user', password: 'password' };
const relational = { hostname: 'host', ...kafkaConnect_login, dbname: 'database' };
const flink = { hostname: 'host', ...kafkaConnect_login, 'database-name': 'database' };
const mysqlTls = { 'ssl.mode': 'ssl_mode', 'ssl.truststore': 'ssl_ca' };
const kafkaConnect_rows = [
    { className: /mysql-cdc|^mysql$/, product: 'mysql', family: 'mysql', prefix: '', names: flink },
    { className: /postgres-cdc|^postgres$/, product: 'postgres', family: 'postgres', prefix: '', names: flink },
    { className: /sqlserver-cdc|^sqlserver$/, product: 'sqlserver', family: 'sqlserver', prefix: '', names: flink },
    { className: /debezium[\w.]*mysql|debezium[\w.]*mariadb|MySqlCdcSource/i, product: 'mysql', family: 'mysql', prefix: 'database.', names: { ...relational, ...mysqlTls } },
    { className: /debezium[\w.]*postgres|PostgresCdcSource/i, product: 'postgres', family: 'postgres', prefix: 'database.', names: { ...relational, sslmode: 'sslmode', sslrootcert: 'sslrootcert', sslcert: 'sslcert', sslkey: 'sslkey' } },
    { className: /debezium[\w.]*sqlserver|SqlServerCdcSource/i, product: 'sqlserver', family: 'sqlserver', prefix: 'database.', names: { ...relational, names: 'database', encrypt: 'encrypt', trustservercertificate: 'trustservercertificate' } },
    { className: /debezium[\w.]*oracle|OracleCdcSource/i, product: 'oracle', family: 'oracle', prefix: 'database.', names: { ...relational, dbname: 'service_name' } },
    { className: /debezium[\w.]*mongo/i, product: 'mongodb', family: 'mongodb', prefix: 'mongodb.', names: { hosts: 'host', user: 'user', password: 'password', 'ssl.enabled': 'tls', 'ssl.invalid.hostname.allowed': 'tlsAllowInvalidHostnames' } },
    { className: /connect\.rabbitmq\.|RabbitMQS(?:ource|ink)$/, product: 'RABBITMQ', family: 'amqp', prefix: 'rabbitmq.', names: { host: 'host', ...kafkaConnect_login, 'virtual.host': 'vhost' } },
];
function connectorIn(entries, toSetting, beside) {
    const named = entries.find(({ name }) => name === 'connector.class' || name === 'connector');
    const setting = named === undefined ? beside.find(({ name }) => name === 'class') : toSetting(named);
    if (setting === undefined || setting.value.kind !== 'text')
        return null;
    const written = setting.value.text.text.slice(0, 200);
    const row = kafkaConnect_rows.find(({ className, prefix }) => className.test(written) && (prefix === '') === (setting.name === 'connector'));
    if (row === undefined)
        return null;
    const own = entries.filter((entry) => entry !== named && nameIn(row, entry.name) !== null);
    if (!own.some(({ name }) => nameIn(row, name) === 'host') || (row.prefix !== '' && entries.some(({ name }) => name === `${row.prefix}url`)))
        return null;
    const taken = new Set(own);
    const settings = own.map((entry) => ({ ...withoutReplicaSet(toSetting(entry)), name: nameIn(row, entry.name) ?? '' }));
    const mode = row.family === 'amqp' ? modeOfProgram(entries.filter(({ name }) => /security\.protocol$/.test(name)).map((entry) => ({ ...toSetting(entry), name: 'USE_SSL' })), row.family, () => false) : null;
    const [first] = settings;
    const driver = row.family === 'sqlserver' && first !== undefined ? [{ ...setting, name: 'driver', span: first.span }] : [];
    return { product: row.product, entries: [...settings, ...driver, ...(mode === null ? [] : [mode])], rest: entries.filter((entry) => !taken.has(entry) && !(row.prefix !== '' && entry.name.startsWith(row.prefix) && !/history/.test(entry.name))) };
}
function nameIn({ prefix, names }, name) {
    return name.startsWith(prefix) ? (names[name.slice(prefix.length).toLowerCase()] ?? null) : null;
}
function withoutReplicaSet(setting) {
    const { value } = setting;
    if (value.kind !== 'text' || value.text.pieces.length !== 1)
        return setting;
    const [piece] = value.text.pieces;
    const slash = value.text.text.indexOf('/');
    if (piece?.kind !== 'literal' || !piece.verbatim || slash === -1 || !setting.name.endsWith('hosts'))
        return setting;
    const text = value.text.text.slice(slash + 1);
    return { ...setting, value: { ...value, text: { text, pieces: [{ ...piece, at: 0, length: text.length, start: piece.start + slash + 1 }] } } };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/sqlLinks.js

const sqlLinks_longest = 3000;
function sqlLinks(source) {
    return [...each(source, databaseLink, oracleLink), ...each(source, linkedServer, linked), ...each(source, engine, (match) => engineOf(source, match)), ...each(source, remote, remoteOf)];
}
function each(source, pattern, read) {
    return [...source.matchAll(pattern)].slice(0, sqlLinks_most).map((match) => ({ at: match.index, found: read(match) }));
}
const sqlLinks_most = 5000;
const databaseLink = /\bCREATE\s{1,20}(?:OR\s{1,9}REPLACE\s{1,20})?(?:SHARED\s{1,20})?(?:PUBLIC\s{1,20})?DATABASE\s{1,20}LINK\s{1,20}([^\s';]{1,130})(\s[^';]{0,600}?)?\bUSING\s{1,20}'([^']{1,2000})'/gi;
function oracleLink(match) {
    const [all, , login = '', address = ''] = match;
    const span = { start: match.index, end: match.index + all.length };
    const from = match.index + all.indexOf(login, 1);
    const named = /\bCONNECT\s{1,20}TO\s{1,20}("?[\w$#]{1,128}"?)\s{1,20}IDENTIFIED\s{1,20}BY\s{1,20}(?:VALUES\s{1,9})?("?[^\s"';]{1,200}"?)/i.exec(login);
    const [user = '', password = ''] = named?.slice(1) ?? [];
    const at = from + (named?.index ?? 0);
    const place = (text) => at + (named?.[0].lastIndexOf(text) ?? 0);
    return settings('oracle', span, [textSetting('dsn', address, span.end - 1 - address.length), ...(user === '' ? [] : [textSetting('user', user, place(user))]), ...(password === '' ? [] : [textSetting('password', password, place(password))])]);
}
const linkedServer = /\bsp_addlinkedserver\b((?:\s{0,100},?\s{0,100}(?:@\w{1,30}\s{0,20}=\s{0,20})?(?:N?'[^']{0,800}'|NULL\b)){1,8})/gi;
const parameters = ['server', 'srvproduct', 'provider', 'datasrc', 'location', 'provstr', 'catalog'];
const ofMicrosoft = /^(?:MSOLEDBSQL\d{0,2}|SQLNCLI\d{0,2}|SQLOLEDB)$/i;
function linked(match) {
    const from = match.index + match[0].length - (match[1] ?? '').length;
    const given = new Map();
    for (const [i, one] of [...(match[1] ?? '').matchAll(/(?:@(\w{1,30})\s{0,20}=\s{0,20})?(?:N?'([^']{0,800})'|NULL\b)/gi)].entries()) {
        const text = one[2];
        const name = one[1]?.toLowerCase() ?? parameters[i] ?? '';
        if (text !== undefined && text !== '')
            given.set(name, (0,mappedText/* plainText */.wh)(text, from + one.index + one[0].length - 1 - text.length));
    }
    const product = given.get('srvproduct')?.text ?? '';
    const provider = given.get('provider');
    const server = given.get('datasrc') ?? (/^SQL Server$/i.test(product) ? given.get('server') : undefined);
    const isOurs = provider === undefined ? /^SQL ?Server$/i.test(product) : ofMicrosoft.test(provider.text);
    if (server === undefined || !isOurs)
        return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const said = (text) => ({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] });
    const [catalog, more] = [given.get('catalog'), given.get('provstr')];
    const isTrusting = /\btrust\s?server\s?certificate\s{0,3}=\s{0,3}(?:yes|true)\b/i.test(more?.text ?? '');
    const value = (0,mappedText/* joinTexts */.B5)([said(`${isTrusting ? '' : `Provider=${provider?.text ?? 'SQLNCLI'};`}Server=`), server, ...(catalog === undefined ? [] : [said(';Database='), catalog]), ...(more === undefined ? [] : [said(';'), more])]);
    return [{ kind: 'text', value, ...placeAt(span, []) }];
}
const engine = /\b(?:ENGINE\s{0,9}=\s{0,9}(Kafka|MongoDB|RabbitMQ|NATS|Redis)|(?:FROM|JOIN|FUNCTION|AS)\s{1,9}(mongodb|redis)(?=\s{0,9}\())\b/gi;
function engineOf(source, match) {
    const kind = (match[1] ?? match[2] ?? '').toLowerCase();
    const from = match.index + match[0].length;
    const semicolon = source.indexOf(';', from);
    const end = Math.min(from + sqlLinks_longest, semicolon === -1 ? source.length : semicolon);
    const whole = source.slice(from, end);
    const next = whole.search(/\bENGINE\s{0,9}=/i);
    const behind = next === -1 ? whole : whole.slice(0, next);
    const first = /^\s{0,9}\(\s{0,20}'([^']{1,500})'/.exec(behind);
    const pairs = [...behind.matchAll(/\b(\w{2,40})\s{0,9}=\s{0,9}(?:'([^']{0,500})'|(\d{1,9}))/g)].slice(0, 100);
    const named = (name) => {
        const pair = pairs.find((one) => one[1]?.toLowerCase() === name);
        const text = pair?.[2] ?? pair?.[3] ?? '';
        return pair === undefined ? undefined : textSetting(name, text, from + pair.index + pair[0].length - (pair[2] === undefined ? 0 : 1) - text.length);
    };
    const address = first === null ? named(sqlLinks_addresses[kind] ?? '') : textSetting('', first[1] ?? '', from + first[0].length - 1 - (first[1] ?? '').length);
    if (address?.value.kind !== 'text' || !/^[\w.-]{1,250}(?::\d{1,5})?(?:,\s{0,3}[\w.-]{1,250}(?::\d{1,5})?){0,50}$/.test(address.value.text.text))
        return [];
    const span = { start: from - kind.length, end: Math.max(address.span.end, ...pairs.map((pair) => from + pair.index + pair[0].length)) };
    return sqlLinks_entriesOf(kind, address, behind, span, named);
}
const sqlLinks_addresses = { kafka: 'kafka_broker_list', rabbitmq: 'rabbitmq_host_port', nats: 'nats_url' };
function sqlLinks_entriesOf(kind, address, behind, span, named) {
    const isOn = (name) => /^(?:1|true)$/i.test(textIn(named(name)));
    switch (kind) {
        case 'kafka':
            return settings('kafka', span, [{ ...address, name: 'bootstrap.servers' }, { ...(named('kafka_security_protocol') ?? sqlLinks_later("the server's configuration", span)), name: 'security.protocol' }]);
        case 'mongodb':
            return settings('mongodb', span, [{ ...address, name: 'host' }, ...(/\b(?:ssl|tls)=/i.test(behind) ? [{ ...sqlLinks_later('options', span), name: 'tls' }] : [])]);
        case 'rabbitmq':
            return settings('RABBITMQ', span, [{ ...address, name: 'host' }, ...(isOn('rabbitmq_secure') ? [{ ...sqlLinks_later('rabbitmq_secure', span), name: 'protocol' }] : [])]);
        case 'nats':
            return settings('nats', span, [{ ...address, name: 'servers' }, ...(isOn('nats_secure') ? [{ ...sqlLinks_later('nats_secure', span), name: 'tls' }] : [])]);
        default:
            return settings('REDIS', span, [{ ...address, name: 'host' }]);
    }
}
const remote = /\b(?:FROM|JOIN|FUNCTION|INTO|AS)\s{1,9}(remote(?:Secure)?)\s{0,9}\(\s{0,20}'([\w.-]{1,250}(?::\d{1,5})?)'/gi;
function remoteOf(match) {
    const [all, name = '', address = ''] = match;
    const span = { start: match.index + all.lastIndexOf(name, all.length - address.length), end: match.index + all.length };
    return settings('CLICKHOUSE', span, [textSetting('host', address, span.end - 1 - address.length), ...(/secure/i.test(name) ? [{ ...sqlLinks_later(name, span), name: 'secure' }] : [])]);
}
function sqlLinks_later(expression, span) {
    return { name: '', span, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression, fallback: null }] }, span } };
}
const textIn = (setting) => (setting?.value.kind === 'text' ? setting.value.text.text : '');
function textSetting(name, text, start) {
    const span = { start, end: start + text.length };
    return { name, span, value: { kind: 'text', text: (0,mappedText/* plainText */.wh)(text, start), span } };
}
function settings(product, span, entries) {
    return [{ kind: 'settings', entries, ...placeAt(span, [product]) }];
}
function placeAt(span, keyPath) {
    return { span, sites: [{ callee: null, position: null, keyPath, neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/sqlStatements.js





const sqlStatements_longest = 3000;
const foreign = /\bFOREIGN\s{1,20}DATA\s{1,20}WRAPPER\s{1,20}"?(\w{1,60})"?\s{1,20}OPTIONS\s{0,20}\(/gi;
const replica = /\bCHANGE\s{1,20}(?:MASTER|REPLICATION\s{1,20}SOURCE)\s{1,20}TO\b/gi;
const feed = /\bCREATE\s{1,20}(?:CHANGEFEED\b[^;']{0,300}?\bINTO|EXTERNAL\s{1,20}CONNECTION\s{1,20}[^\s;]{1,80}\s{1,20}AS)\s{1,20}'([^']{1,2000})'/gi;
const connector = /\bWITH\s{0,20}\(\s{0,200}(?='connector)/gi;
function sqlCandidates(source, comments) {
    const isLive = (at) => !isWithin(comments, at);
    return [
        ...[...source.matchAll(foreign)].flatMap((match) => (isLive(match.index) ? foreignServer(source, match.index, match.index + match[0].length, match[1] ?? '') : [])),
        ...[...source.matchAll(replica)].flatMap((match) => (isLive(match.index) ? replicaOf(source, match.index, match.index + match[0].length) : [])),
        ...[...source.matchAll(feed)].flatMap((match) => (isLive(match.index) ? [sinkOf(match.index, match[0], match[1] ?? '')] : [])),
        ...[...source.matchAll(metaCommand)].flatMap((match) => (isLive(match.index) ? [metaCommandOf(match.index, match[0], match[1] ?? '')] : [])),
        ...[...source.matchAll(integration)].flatMap((match) => (isLive(match.index) ? integrationOf(match) : [])),
        ...sqlLinks(source).flatMap(({ at, found }) => (isLive(at) ? found : [])),
        ...[...source.matchAll(connector)].flatMap((match, i, all) => (isLive(match.index) ? connectorOf(source, match.index + match[0].length, all[i + 1]?.index ?? source.length) : [])),
    ];
}
const integration = /(?:\b(?:FROM|JOIN|FUNCTION|AS)\s{1,9}|\bENGINE\s{0,9}=\s{0,9})((?:Materialized)?PostgreSQL|(?:Materialized)?MySQL)\s{0,9}\(\s{0,9}'([^'\n]{1,300})'\s{0,9},\s{0,9}'([^'\n]{1,100})'([^();]{0,600})\)/gi;
function integrationOf({ index, 0: all, 1: engine = '', 2: address = '', 3: database = '', 4: rest = '' }) {
    const start = (index ?? 0) + all.indexOf(engine);
    const end = (index ?? 0) + all.length;
    const at = (index ?? 0) + all.indexOf(address, all.indexOf(`'`));
    const place = (name, text, from) => ({ name, value: { kind: 'text', text: (0,mappedText/* plainText */.wh)(text, from), span: { start: from, end: from + text.length } }, span: { start: from, end: from + text.length } });
    const [, host = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(address) ?? [];
    const isPostgres = /postgres/i.test(engine);
    const mode = sqlStatements_pairsIn(rest, 0, rest.length, /\b(sslmode)\s{0,9}=\s{0,9}'([^']{0,30})'/gi, (name) => name.toLowerCase()).map((entry) => place(entry.name, entry.value.kind === 'text' ? entry.value.text.text : '', end - 1 - rest.length + rest.indexOf('=')));
    const span = { start, end };
    const later = { name: 'ssl_mode', value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: 'the version of ClickHouse', fallback: null }] }, span }, span };
    return sqlStatements_settings(isPostgres ? 'postgres' : 'mysql', span, [place('host', host, at), ...(port === undefined ? [] : [place('port', port, at + host.length + 1)]), place('database', database, at + address.length + 4), ...(isPostgres ? mode : [later])]);
}
function isWithin(comments, at) {
    return (comments[(0,partition/* countBefore */.t)(comments, ({ span }) => span.start <= at) - 1]?.span.end ?? 0) > at;
}
function foreignServer(source, start, from, wrapper) {
    const product = /^postgres/i.test(wrapper) ? 'postgres' : /^mysql/i.test(wrapper) ? 'mysql' : null;
    const close = source.indexOf(')', from);
    if (product === null || close === -1 || close - from > sqlStatements_longest)
        return [];
    return sqlStatements_settings(product, { start, end: close + 1 }, sqlStatements_pairsIn(source, from, close, /(\w{1,60})\s{1,20}'([^']{0,300})'/g, (name) => name));
}
function replicaOf(source, start, from) {
    const semicolon = source.indexOf(';', from);
    const end = semicolon === -1 ? Math.min(source.length, from + sqlStatements_longest) : Math.min(semicolon, from + sqlStatements_longest);
    const pairs = sqlStatements_pairsIn(source, from, end, /\b(?:MASTER|SOURCE)_(\w{1,60})\s{0,20}=\s{0,20}(?:'([^']{0,300})'|(\d{1,6}))/gi, (name) => name.toLowerCase());
    const value = (wanted) => pairs.find(({ name }) => name === wanted);
    const [ssl, verify, ca] = [value('ssl'), value('ssl_verify_server_cert'), value('ssl_ca') ?? value('ssl_capath')];
    const isOn = (setting) => setting?.value.kind === 'text' && setting.value.text.text === '1';
    const mode = !isOn(ssl) ? 'DISABLED' : isOn(verify) ? 'VERIFY_IDENTITY' : ca === undefined ? 'REQUIRED' : 'VERIFY_CA';
    const place = verify ?? ssl;
    const span = place?.span ?? { start, end: from };
    const said = { name: 'ssl_mode', value: { kind: 'text', text: { text: mode, pieces: [{ kind: 'literal', at: 0, length: mode.length, ...span, verbatim: false }] }, span }, span };
    const kept = pairs.filter(({ name }) => /^(?:host|port|user|password|ssl_ca|ssl_capath|ssl_cert|ssl_key)$/.test(name));
    return kept.some(({ name }) => name === 'host') ? sqlStatements_settings('mysql', { start, end: Math.max(from, ...pairs.map((pair) => pair.span.end)) }, [...kept, said]) : [];
}
function sinkOf(start, statement, uri) {
    const span = { start, end: start + statement.length };
    return { kind: 'text', value: (0,mappedText/* plainText */.wh)(uri, span.end - 1 - uri.length), span, sites: [{ callee: 'CREATE CHANGEFEED', position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' };
}
const metaCommand = /^[ \t]{0,20}\\c(?:onnect)?[ \t]{1,20}([a-z][\w+.-]{1,30}:\/\/[^\s'"]{1,1000})/gm;
function metaCommandOf(start, command, uri) {
    const span = { start, end: start + command.length };
    return { kind: 'text', value: (0,mappedText/* plainText */.wh)(uri, span.end - uri.length), span, sites: [{ callee: '\\connect', position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' };
}
function connectorOf(source, from, next) {
    const close = source.indexOf(';', from);
    const end = Math.min(close === -1 ? source.length : close, from + sqlStatements_longest, next);
    const pairs = sqlStatements_pairsIn(source, from, end, /'([\w.-]{1,80})'\s{0,40}=\s{0,40}'([^']{0,300})'/g, (name) => name);
    const found = connectorIn(pairs, (pair) => pair, []);
    const spans = found?.entries.map(({ span }) => span) ?? [];
    const own = found === null ? [] : sqlStatements_settings(found.product, { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map((span) => span.end)) }, found.entries);
    const overHttp = httpServers([], pairs, () => [], () => false).flatMap(({ product, entries }) => sqlStatements_settings(product, entries[0]?.span ?? { start: from, end }, entries));
    return [...own, ...overHttp, ...brokersOf(pairs)];
}
function brokersOf(pairs) {
    return pairs.filter(({ name }) => name.endsWith('.bootstrap.servers')).flatMap((brokers) => {
        const lead = brokers.name.slice(0, -'bootstrap.servers'.length);
        const own = pairs.filter(({ name }) => name.startsWith(lead)).map((pair) => ({ ...pair, name: pair.name.slice(lead.length).replace(/^(?:producer|consumer)\./, '') }));
        return sqlStatements_settings('kafka', brokers.span, own.filter(({ name }) => /^(?:bootstrap\.servers|security\.|ssl\.|sasl\.)/.test(name)));
    });
}
function sqlStatements_pairsIn(source, from, to, pattern, named) {
    return [...source.slice(from, to).matchAll(pattern)].slice(0, 100).map((match) => {
        const text = match[2] ?? match[3] ?? '';
        const end = from + match.index + match[0].length;
        const valueEnd = match[2] === undefined ? end : end - 1;
        const span = { start: valueEnd - text.length, end: valueEnd };
        return { name: named(match[1] ?? ''), value: { kind: 'text', text: (0,mappedText/* plainText */.wh)(text, span.start), span }, span: { start: from + match.index, end } };
    });
}
function sqlStatements_settings(product, span, entries) {
    return entries.length === 0 ? [] : [{ kind: 'settings', entries, span, sites: [{ callee: null, position: null, keyPath: [product], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }];
}

;// CONCATENATED MODULE: ./src/engine/formats/chosenScheme.js



function namesOfProduct(names) {
    return () => (names.some((name) => productIn(namedIn(name)) !== null) ? names : null);
}
const mostUris = 20;
const chosenScheme_longestScheme = 120;
const beforeColon = new RegExp(`(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9+.]{0,30})?((?:${mappedText/* HOLE */.vs}[A-Za-z0-9+]{0,20}){1,5})$`);
function withChosenScheme(text, vocabulary, around = null) {
    if (!text.text.includes(mappedText/* HOLE */.vs))
        return null;
    let colon = text.text.indexOf('://');
    for (let tries = 0; colon !== -1 && tries < mostUris; tries++, colon = text.text.indexOf('://', colon + 3)) {
        if (schemeBefore(text.text, colon, vocabulary) !== null)
            continue;
        const match = beforeColon.exec(text.text.slice(Math.max(0, colon - chosenScheme_longestScheme), colon));
        if (match === null)
            continue;
        const [all, lead = '', rest = ''] = match;
        const from = colon - all.length;
        const bare = lead === '' && rest === mappedText/* HOLE */.vs;
        const ofDriver = bare && /[?&]sslmode=/.test(text.text.slice(colon));
        const choices = ofDriver ? ['postgresql'] : choicesOf(text, lead, from + lead.length, rest);
        const named = choices.some((scheme) => vocabulary.schemes.has(scheme.toLowerCase())) || !bare || around === null || !chosenScheme_namesScheme(text, from) ? choices : productsAround(text, colon, around);
        const known = named.filter((scheme) => vocabulary.schemes.has(scheme.toLowerCase()));
        const [scheme] = known.sort((a, b) => a.length - b.length);
        const span = (0,mappedText/* spanOf */.ee)(text, from, colon);
        if (scheme === undefined || span === null)
            continue;
        const chosen = { text: scheme, pieces: [{ kind: 'literal', at: 0, length: scheme.length, ...span, verbatim: false }] };
        const condition = (0,mappedText/* holeAt */.EI)(text, from + lead.length)?.expression ?? '';
        return { text: (0,mappedText/* joinTexts */.B5)([(0,mappedText/* sliceText */.S$)(text, 0, from), chosen, (0,mappedText/* sliceText */.S$)(text, colon, text.text.length)]), condition };
    }
    return null;
}
function choicesOf(text, lead, at, rest) {
    const first = (0,mappedText/* holeAt */.EI)(text, at);
    if (first === null)
        return [];
    const letters = rest.split(mappedText/* HOLE */.vs).slice(1);
    if (/^(?:if|unless|with)\b/.test(first.expression)) {
        const tail = letters.at(-1) ?? '';
        return [...letters.slice(0, -1), ''].map((choice) => lead + choice + tail);
    }
    if (letters.length > 1)
        return [];
    if (lead === '' && letters.join('') === '' && chosenScheme_namesScheme(text, at))
        return [...(first.fallback === null ? [] : [first.fallback]), ...namedIn(first.expression)];
    const quoted = [...first.expression.matchAll(/["'`]([A-Za-z0-9+]{0,20})["'`]/g)].map((choice) => choice[1] ?? '');
    return [...quoted, ...(first.fallback === null ? [] : [first.fallback]), ''].map((choice) => lead + choice + (letters[0] ?? ''));
}
function namedIn(expression) {
    return expression.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
}
function chosenScheme_namesScheme(text, at) {
    return /(?:proto|protocol|scheme)$/i.test((0,mappedText/* holeAt */.EI)(text, at)?.expression.replace(/(?<!["' .])["' .]+$/, '') ?? '');
}
function productsAround(text, colon, around) {
    const names = around();
    if (names === null)
        return [];
    const authority = /^[^/?#\s]{0,300}/.exec(text.text.slice(colon + 3, colon + 303))?.[0] ?? '';
    const port = /:(\d{2,5})$/.exec(authority)?.[1];
    if (port !== undefined)
        return Object.hasOwn(schemesByPort, port) ? [schemesByPort[port] ?? ''] : [];
    const product = names.reduce((found, name) => found ?? productIn(namedIn(name)), null);
    return product === null || !Object.hasOwn(schemes, product) ? [] : [schemes[product] ?? ''];
}
const schemesByPort = { 5432: 'postgresql', 26257: 'postgresql', 3306: 'mysql', 6379: 'redis', 6380: 'redis', 27017: 'mongodb', 5672: 'amqp', 5671: 'amqp' };
const schemes = { postgres: 'postgresql', mysql: 'mysql', redis: 'redis', mongodb: 'mongodb', amqp: 'amqp' };

;// CONCATENATED MODULE: ./src/engine/formats/code/fallbackLead.js
function withFallbackLead(text) {
    const [lead, ...rest] = text.pieces;
    if (lead?.kind !== 'hole' || lead.at !== 0 || lead.fallback === null || !/^[/?&#;]/.test(text.text.slice(1)) || !/^[A-Za-z][\w+.-]{1,40}:\/\/[^\s/]/.test(lead.fallback))
        return text;
    const { fallback, start, end } = lead;
    const by = fallback.length - lead.length;
    return { text: fallback + text.text.slice(lead.length), pieces: [{ kind: 'literal', at: 0, length: fallback.length, start, end, verbatim: false }, ...rest.map((piece) => ({ ...piece, at: piece.at + by }))] };
}

;// CONCATENATED MODULE: ./src/engine/formats/windows.js



const longLine = 16_384;
const margin = 64;
const tail = 400;
function windowsOf(mapped, vocabulary) {
    const { text } = mapped;
    const windows = [];
    const slice = forwardSlicer(mapped);
    const starts = [...findSchemes(text, vocabulary)];
    let covered = 0;
    let run = -1;
    for (const [i, { from }] of starts.entries()) {
        if (from < covered)
            continue;
        if (run < from)
            run = endOfRun(text, from);
        const end = Math.min(text.length, run + tail, starts[i + 1]?.from ?? Infinity);
        windows.push(slice(Math.max(covered, from - margin), end));
        covered = end;
    }
    const sliceQuoted = forwardSlicer(mapped);
    const quoted = quotedSegments(text);
    if (windows.length === 0 && quoted.length === 0 && text.slice(0, longLine).includes('='))
        return [ends(text, 0, text.length, slice)];
    for (const [from, to] of quoted) {
        const inside = text.slice(from, Math.min(to, from + longLine));
        if (inside.includes('=') && !inside.includes('://'))
            windows.push(to - from > longLine ? ends(text, from - 1, to + 1, sliceQuoted) : sliceQuoted(from - 1, to + 1));
    }
    return windows;
}
function ends(text, from, to, slice) {
    const mark = text.slice(from, from + longLine / 2).includes(';') ? ';' : ' ';
    const cut = text.lastIndexOf(mark, from + longLine / 2) + 1;
    const head = slice(from, cut > from ? cut : from + longLine / 2);
    const next = text.indexOf(mark, to - longLine / 2) + 1;
    const last = slice(next > 0 && next < to ? next : to - longLine / 2, to);
    const at = head.pieces.at(-1)?.end ?? 0;
    return (0,mappedText/* joinTexts */.B5)([head, { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start: at, end: at, expression: mappedText/* LEFT_OUT */.Pk, fallback: null }] }, { text: mark, pieces: [{ kind: 'literal', at: 0, length: 1, start: at, end: at, verbatim: false }] }, last]);
}
const blankOrQuote = /[\s"'`]/g;
function endOfRun(text, from) {
    blankOrQuote.lastIndex = from;
    return blankOrQuote.exec(text)?.index ?? text.length;
}
function windows_linesOf(mapped, continued = true, mark = '\\') {
    const { text } = mapped;
    const lines = [];
    const slice = forwardSlicer(mapped);
    let parts = [];
    for (let from = 0; from <= text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const to = text[end - 1] === '\r' && end > from ? end - 1 : end;
        const goesOn = continued && newline !== -1 && to > from && text[to - 1] === mark && text[to - 2] !== mark && parts.length < 200 && !(mark === '^' ? /^\s{0,40}@?(?:rem\s|::)/i : /(?:^|\s)(?:[#;]|\/\/|--\s)/).test(text.slice(from, Math.min(to, from + 5000)));
        const line = from === to ? emptyLine : slice(from, goesOn ? to - 1 : to);
        const passes = parts.length > 0 && newline !== -1 && parts.length < 200 && isTag(line);
        if (!passes)
            parts.push(line);
        if (!goesOn && !passes) {
            const only = parts.length === 1 ? parts[0] : undefined;
            lines.push(only ?? (0,mappedText/* joinTexts */.B5)(parts));
            parts = [];
        }
        from = end + 1;
    }
    if (parts.length > 0)
        lines.push((0,mappedText/* joinTexts */.B5)(parts));
    return lines;
}
function isTag({ text }) {
    return text.length < 800 && /^\s{0,200}\{\{-?\s{0,9}(?:(?:if|else|with|range)\b[^{}]{0,300}|end\s{0,9})-?\}\}\s{0,200}$/.test(text);
}
const emptyLine = { text: '', pieces: [] };
function forwardSlicer(mapped) {
    const { text, pieces } = mapped;
    const [only, ...others] = pieces;
    if (only?.kind === 'literal' && only.verbatim && others.length === 0)
        return (from, to) => (0,mappedText/* plainText */.wh)(text.slice(from, to), only.start + from);
    let first = 0;
    return (from, to) => {
        while (first < pieces.length && (pieces[first]?.at ?? 0) + (pieces[first]?.length ?? 0) <= from)
            first++;
        let last = first;
        while (last < pieces.length && (pieces[last]?.at ?? 0) < to)
            last++;
        const origin = pieces[first]?.at ?? from;
        const near = pieces.slice(first, last).map((piece) => ({ ...piece, at: piece.at - origin }));
        return (0,mappedText/* sliceText */.S$)({ text: text.slice(origin, Math.max(origin, to)), pieces: near }, from - origin, to - origin);
    };
}

;// CONCATENATED MODULE: ./src/engine/formats/place.js





function baseAt(place, span) {
    place.budget.left--;
    const site = { callee: null, position: null, keyPath: place.keyPath, neighbours: place.neighbours(), span: place.around ?? span };
    return { span, sites: [site], place: place.place, use: place.use, encoding: place.encoding };
}
function textsIn(mapped, place, bounds, whole = null) {
    if (!/:\/\/|jdbc:|=|\)\//i.test(mapped.text))
        return [];
    const windows = mapped.text.length > longLine ? windowsOf(mapped, place.vocabulary) : [mapped];
    return windows.flatMap((window) => textsInWindow(window, place, bounds, whole));
}
function textsInWindow(mapped, place, bounds, whole) {
    const holed = withHoles(mapped, place.style);
    const choice = withChosenScheme(holed, place.vocabulary, namesOfProduct(place.keyPath.slice(-2)));
    const filled = choice?.text ?? holed;
    const chosen = choice === null ? {} : { chosen: choice.condition };
    const candidates = [];
    const native = nativeOf(filled, place);
    for (const found of findTexts(filled.text, native ?? place.vocabulary, bounds)) {
        const told = filled.text.slice(found.from, found.to);
        if (found.kind === 'keywords' && place.place !== 'code' && told.split('=', 3).length < 3 && !told.includes(')/'))
            continue;
        const value = (0,mappedText/* sliceText */.S$)(filled, found.from, found.to);
        const own = (0,mappedText/* spanOf */.ee)(value);
        if (own === null)
            continue;
        const span = whole !== null && found.from === 0 && found.to === filled.text.length ? whole : own;
        const use = found.use === 'value' ? place.use : found.use;
        const at = native !== null && /^tcp:/i.test(value.text) ? { ...place, keyPath: [...place.keyPath, 'clickhouse'] } : place;
        candidates.push({ ...baseAt(at, span), ...chosen, use, kind: 'text', value });
    }
    return candidates;
}
function nativeOf({ text, pieces }, { keyPath, vocabulary }) {
    if (!/\btcp:\/\//i.test(text))
        return null;
    const names = [...keyPath.slice(-4), ...pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : []))];
    if (!names.some((name) => /click_?house/i.test(name)))
        return null;
    const known = withTcp.get(vocabulary) ?? { ...vocabulary, schemes: new Set([...vocabulary.schemes, 'tcp']) };
    withTcp.set(vocabulary, known);
    return known;
}
const withTcp = new WeakMap();
function textValue(mapped, span, style) {
    return { kind: 'text', text: withHoles(mapped, style), span };
}
function areSettings(names, { settingNames, tellingNames }) {
    const lower = names.map((name) => name.toLowerCase());
    if (lower.some((name) => tellingNames.has(name)))
        return true;
    return lower.filter((name) => settingNames.has(name)).length >= 2 && lower.some((name) => name === 'host' || name === 'hostname' || name === 'adapter');
}
function settingName(name, { settingNames, tellingNames }) {
    for (let from = 0;; from = name.indexOf('.', from) + 1) {
        const rest = name.slice(from);
        if (!rest.includes('.'))
            return rest;
        if (rest.length < 60 && (settingNames.has(rest.toLowerCase()) || tellingNames.has(rest.toLowerCase())))
            return rest;
    }
}

;// CONCATENATED MODULE: ./src/engine/formats/ednMaps.js




const map = /\{([^{}]{5,3000})\}/g;
const pair = /:([a-z][\w-]{0,40})\??\s{1,40}(?:"([^"\n]{0,300})"|(\d{1,6}|true|false|nil)(?=[\s}]|$)|(\(|#[a-z]|[A-Za-z*:$@]))/g;
const ednMaps_names = { host: 'host', 'server-name': 'host', port: 'port', 'port-number': 'port', dbname: 'database', 'database-name': 'database', user: 'user', username: 'user', password: 'password' };
function ednMaps(source, place) {
    return [...source.matchAll(map)].flatMap((match) => {
        const text = match[1] ?? '';
        if (!/:(?:dbtype|subprotocol|adapter|host)\s/.test(text) || isCommented(source, match.index) || isSpent(place.budget, match.index))
            return [];
        const found = [...text.matchAll(pair)].slice(0, 60);
        const at = match.index + 1;
        const settings = found.map((one) => ednMaps_settingOf(one, at));
        const said = (name) => found.find((one) => one[1] === name)?.[2] ?? '';
        const product = productIn([said('dbtype'), said('subprotocol'), said('adapter')].filter((word) => word !== '')) ?? (/:spec\s{0,40}$/.test(source.slice(Math.max(0, match.index - 60), match.index)) ? 'redis' : null);
        const named = settings.flatMap((setting) => (ednMaps_names[setting.name] === undefined ? [] : [{ ...setting, name: ednMaps_names[setting.name] ?? '' }]));
        const placed = named.some(({ name }) => name === 'host') ? named : [...named, ...hostOfSubname(found, at)];
        if (product === null || !placed.some(({ name }) => name === 'host'))
            return [];
        const tls = settings.filter(({ name }) => /ssl|tls/i.test(name));
        const span = { start: match.index, end: match.index + match[0].length };
        return [{ ...baseAt({ ...place, keyPath: [product === 'redis' ? 'REDIS' : product] }, span), kind: 'settings', entries: [...placed, ...(product === 'redis' ? tls.map(ednMaps_open) : tls)] }];
    });
}
function ednMaps_settingOf(match, at) {
    const [whole, name = '', text, symbol] = match;
    const start = at + match.index;
    const span = { start, end: start + whole.length };
    if (text !== undefined)
        return { name, span, value: { kind: 'text', text: (0,mappedText/* plainText */.wh)(text, span.end - 1 - text.length), span: { start: span.end - 1 - text.length, end: span.end - 1 } } };
    if (symbol !== undefined)
        return { name, span, value: { kind: 'symbol', name: symbol, span } };
    return { name, span, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name, fallback: null }] }, span } };
}
function hostOfSubname(found, at) {
    const one = found.find((each) => each[1] === 'subname');
    const address = /^\/\/([\w.-]{1,250}(?::\d{1,5})?)(?:\/|$)/.exec(one?.[2] ?? '');
    if (one === undefined || address === null)
        return [];
    const host = address[1] ?? '';
    const start = at + one.index + one[0].length - 1 - (one[2] ?? '').length + 2;
    const span = { start, end: start + host.length };
    return [{ name: 'host', span, value: { kind: 'text', text: (0,mappedText/* plainText */.wh)(host, start), span } }];
}
const ednMaps_open = (setting) => ({ ...setting, name: 'tls', value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...setting.span, expression: setting.name, fallback: null }] }, span: setting.span } });
function isCommented(source, at) {
    const before = source.slice(Math.max(0, at - 400), at);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return /^[^"]{0,200};/.test(line) || /#_\s{0,9}$/.test(line);
}

;// CONCATENATED MODULE: ./src/engine/formats/lineComment.js
const marksOf = [
    [/\.(?:c|h|cc|cpp|cxx|hpp|cs|fs|go|rs|kt|kts|scala|sc|sbt|swift|dart|groovy|gradle|vue|svelte|java|m|mm|proto|zig|v|d|sol|prisma|less|scss)$/i, { line: ['//'], block: ['/*', '*/'] }],
    [/\.(?:php|phtml|tf|tfvars|hcl|nix|jsonnet|bicep)$/i, { line: ['#', '//'], block: ['/*', '*/'] }],
    [/\.(?:sql|psql|pgsql|ddl)$/i, { line: ['--'], block: ['/*', '*/'] }],
    [/\.(?:lua|hs|elm|adb|ads|vhdl?)$/i, { line: ['--'], block: null }],
    [/\.(?:xml|html?|xhtml|config|plist|csproj|props|targets|svg|jsp)$/i, { line: [], block: ['<!--', '-->'] }],
    [/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i, { line: ['#', '//'], block: ['<!--', '-->'] }],
    [/\.(?:clj|cljs|edn|lisp|el|scm|asm)$/i, { line: [';'], block: null }],
    [/\.(?:vb|bas|vbs)$/i, { line: ["'"], block: null }],
    [/\.(?:erl|hrl|tex|sty|prolog)$/i, { line: ['%'], block: null }],
    [/\.(?:bat|cmd)$/i, { line: ['REM ', 'rem ', '@REM ', '@rem ', '::'], block: null }],
    [/\.(?:json|jsonc|json5|js|ts|jsx|tsx|mjs|cjs)$/i, { line: ['//'], block: ['/*', '*/'] }],
    [/\.(?:ps1|psm1|psd1)$/i, { line: ['#'], block: ['<#', '#>'] }],
];
const unknown = { line: ['#', '//'], block: null };
function commentFinder(path) {
    const { line: marks, block } = marksOf.find(([pattern]) => pattern.test(path))?.[1] ?? unknown;
    let inBlock = false;
    return (line) => {
        const indent = line.length - line.trimStart().length;
        if (block !== null && (inBlock || line.startsWith(block[0], indent))) {
            const close = line.indexOf(block[1], inBlock ? 0 : indent + block[0].length);
            inBlock = close === -1;
            return close === -1 || line.slice(close + block[1].length).trim() === '' ? indent : null;
        }
        if (marks.some((mark) => line.startsWith(mark, indent) && (mark !== '#' || !/[!{]/.test(line[indent + 1] ?? ''))))
            return indent;
        return trailingComment(line, indent, marks);
    };
}
function trailingComment(line, indent, marks) {
    let quote = null;
    for (let at = indent; at < Math.min(line.length, 4000); at++) {
        const char = line[at] ?? '';
        if (char === '\\')
            at++;
        else if (quote !== null)
            quote = char === quote ? null : quote;
        else if (char === '"' || char === '`' || (char === "'" && !/\w/.test(line[at - 1] ?? '')))
            quote = char;
        else if (marks.some((mark) => mark[0] === char && line.startsWith(mark, at) && /\s/.test(line[at - 1] ?? '') && /[\s!]/.test(line[at + mark.length] ?? ' ')))
            return at;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/formats/joinLiterals.js

const mostJoins = 40;
function joinLiterals(candidates, source, reread) {
    let covered = 0;
    return candidates.flatMap((candidate) => {
        if (candidate.kind !== 'text' || (candidate.use !== 'value' && candidate.use !== 'listed') || candidate.place !== 'code')
            return [candidate];
        if (candidate.span.start < covered)
            return [];
        const quote = source[candidate.span.end];
        const last = candidate.value.pieces.at(-1);
        if ((quote !== '"' && quote !== "'") || last?.end !== candidate.span.end || !source.slice(Math.max(0, candidate.span.start - 1), candidate.span.start).includes(quote))
            return [candidate];
        const parts = follow(source, candidate.span.end + 1);
        if (parts.length === 0)
            return [candidate];
        const [again] = reread((0,mappedText/* joinTexts */.B5)([candidate.value, ...parts]));
        const span = again?.kind === 'text' ? (0,mappedText/* spanOf */.ee)(again.value) : null;
        if (again?.kind !== 'text' || span === null || again.value.text.length <= candidate.value.text.length)
            return [candidate];
        covered = span.end;
        return [{ ...candidate, span, use: again.use, value: again.value, sites: [{ ...candidate.sites[0], span }] }];
    });
}
function follow(source, from) {
    const parts = [];
    let at = from;
    let literals = 0;
    for (let joins = 0; joins < mostJoins; joins++) {
        const glue = /^[\s\\]{0,200}(?:(\+|\.{1,2}|<>|&|\|\||~|<<)[\s\\]{0,200})?/.exec(source.slice(at, at + 420));
        const operator = glue?.[1];
        const next = at + (glue?.[0].length ?? 0);
        const quote = source[next];
        if (quote === '"' || quote === "'") {
            const end = joinLiterals_closing(source, next);
            const goesOn = /[?&/@=]/.test(source[next + 1] ?? '') || /[?&/@=]/.test(source[at - 2] ?? '');
            if (end === null || (operator === undefined && !goesOn))
                break;
            parts.push((0,mappedText/* plainText */.wh)(source.slice(next + 1, end), next + 1));
            literals = parts.length;
            at = end + 1;
            continue;
        }
        if (operator === undefined || (operator === '.' && /\s/.test(source[at] ?? '') && /[A-Za-z]/.test(source[next] ?? '') && !/\s/.test(source[next - 1] ?? '')))
            break;
        const expression = /^[$@]{0,2}[\w.]{1,80}(?:(?:->|::|\.)\w{1,60}){0,4}(?:\([^()\n]{0,80}\)|\[[^[\]\n]{0,80}\])?/.exec(source.slice(next, next + 500))?.[0];
        if (expression === undefined)
            break;
        parts.push({ text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start: next, end: next + expression.length, expression: expression.slice(0, 200), fallback: null }] });
        literals = parts.length;
        at = next + expression.length;
    }
    return parts.slice(0, literals);
}
function joinLiterals_closing(source, quoteAt) {
    const quote = source[quoteAt];
    for (let at = quoteAt + 1; at < Math.min(source.length, quoteAt + 4096); at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === quote)
            return at;
        else if (source[at] === '\n')
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/formats/addressPairs.js


function addressIn({ name, span, value }, place) {
    const written = value.kind === 'text' && value.text.text.length < 1000 ? textValue(value.text, value.span, place.style) : null;
    if (written?.kind !== 'text')
        return [];
    const ofRedis = ofPairs.test(written.text.text) ? addressPairs_pairsIn(written.text) : null;
    if (ofRedis !== null)
        return [{ ...baseAt({ ...place, keyPath: [...place.keyPath, 'REDIS'] }, span), kind: 'settings', entries: ofRedis }];
    const ofPostgres = name === 'DATA_SOURCE_URI' ? addressPairs_partsIn(written.text) : null;
    return ofPostgres === null ? [] : [{ ...baseAt({ ...place, keyPath: [...place.keyPath, 'postgres'] }, span), kind: 'settings', entries: ofPostgres }];
}
const ofPairs = /^(?:network=tcp,)?addrs?=[\w.\uE000-]{1,250}:(?:\d{1,5}|\uE000)(?:[,\s]|$)/;
function addressPairs_pairsIn(text) {
    return [...text.text.matchAll(/([a-z_]{2,30})=([^,\s]{0,300})/g)].flatMap((match) => {
        const [whole, name = '', written = ''] = match;
        const at = match.index + whole.length - written.length;
        const value = (0,mappedText/* sliceText */.S$)(text, at, at + written.length);
        const span = (0,mappedText/* spanOf */.ee)(value) ?? (0,mappedText/* spanOf */.ee)(text);
        if (span === null || /^(?:network|pool_size|idle_timeout|prefix|ttl)$/.test(name))
            return [];
        if (name !== 'ssl' && name !== 'tls')
            return [{ name: /^addrs?$/.test(name) ? 'host' : name, span, value: { kind: 'text', text: value, span } }];
        return /^(?:false|0|no)$/i.test(written) ? [] : [{ name: 'tls', span, value: addressPairs_open(name, span) }];
    });
}
function addressPairs_partsIn(text) {
    const match = /^([\w.\uE000-]{1,250})(?::(\d{1,5}|\uE000))?(?:\/([\w\uE000-]{0,100}))?(?:\?(.{0,500}))?$/.exec(text.text);
    if (match === null)
        return null;
    const settings = [];
    const add = (name, from, to) => {
        const value = (0,mappedText/* sliceText */.S$)(text, from, to);
        const span = (0,mappedText/* spanOf */.ee)(value);
        if (span !== null)
            settings.push({ name, span, value: { kind: 'text', text: value, span } });
    };
    const [, host = '', port, database, query] = match;
    add('host', 0, host.length);
    if (port !== undefined)
        add('port', host.length + 1, host.length + 1 + port.length);
    const behind = host.length + (port === undefined ? 0 : port.length + 1);
    if (database !== undefined && database !== '')
        add('dbname', behind + 1, behind + 1 + database.length);
    const start = text.text.length - (query?.length ?? 0);
    for (const { 0: whole, 1: name = '', index } of (query ?? '').matchAll(/([a-z_]{2,40})=([^&]{0,200})/g))
        add(name, start + index + name.length + 1, start + index + whole.length);
    return settings;
}
const addressPairs_open = (name, span) => ({ kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name, fallback: null }] }, span });

;// CONCATENATED MODULE: ./src/engine/formats/ansible.js

const ansible_products = [
    [/(?:^|[._])postgresql_\w+$/, 'postgres'],
    [/(?:^|[._])mysql_\w+$/, 'mysql'],
    [/(?:^|[._])mongodb_\w+$/, 'mongodb'],
];
const ansible_names = {
    postgres: { login_host: 'host', login_user: 'user', login_password: 'password', login_port: 'port', port: 'port', login_db: 'database', db: 'database', ssl_mode: 'sslmode', ca_cert: 'sslrootcert', ssl_rootcert: 'sslrootcert' },
    mysql: { login_host: 'host', login_user: 'user', login_password: 'password', login_port: 'port', ca_cert: 'ssl.ca', ssl_ca: 'ssl.ca', client_cert: 'ssl.cert', ssl_cert: 'ssl.cert', client_key: 'ssl.key', ssl_key: 'ssl.key', check_hostname: 'ssl.check_hostname' },
    mongodb: { login_host: 'host', login_port: 'port', login_user: 'username', login_password: 'password', ssl: 'tls', tls: 'tls', ssl_cert_reqs: 'ssl_cert_reqs' },
};
function ansibleLogin(module, settings) {
    const product = ansible_products.find(([pattern]) => pattern.test(module))?.[1];
    if (product === undefined || !settings.some(({ name }) => name === 'login_host'))
        return null;
    const known = ansible_names[product] ?? {};
    const entries = settings.flatMap((setting) => (known[setting.name] === undefined ? [] : [{ ...setting, name: known[setting.name] ?? '', value: truth(setting.value) }]));
    return { product, entries: nested(entries, 'ssl') };
}
function nested(entries, name) {
    const members = entries.filter((entry) => entry.name.startsWith(`${name}.`));
    const [first] = members;
    if (first === undefined)
        return entries;
    const mapping = { name, span: first.span, value: { kind: 'settings', span: first.span, entries: members.map((entry) => ({ ...entry, name: entry.name.slice(name.length + 1) })) } };
    return [...entries.filter((entry) => !members.includes(entry)), mapping];
}
function truth(value) {
    if (value.kind !== 'symbol' && !(value.kind === 'text' && value.text.text.length < 4))
        return value;
    const word = value.kind === 'symbol' ? value.name : value.text.text;
    return /^(?:no|off)$/i.test(word) ? { kind: 'symbol', name: 'false', span: value.span } : /^(?:yes|on)$/i.test(word) ? { kind: 'symbol', name: 'true', span: value.span } : value;
}
const ansible_elsewhere = /(?:^|\.)(?:wait_for|haproxy|mail|add_host)$/;
function argumentsOfModule(name, value) {
    if (value.kind !== 'text' || value.text.text.length > LONGEST_ARGUMENTS || !value.text.text.includes('='))
        return null;
    const { text } = value.text;
    const action = /(?:^|\.)(?:local_action|action)$/.test(name) ? /^\s{0,20}([\w.]{1,80})\s/.exec(text) : null;
    const module = action?.[1] ?? name;
    if (!ansible_elsewhere.test(module) && !ansible_products.some(([pattern]) => pattern.test(module)))
        return null;
    const words = ansible_wordsOf(text, action?.[0].length ?? 0);
    if (words.length === 0 || !words.every(({ equals }) => equals > 0))
        return null;
    const entries = ansible_elsewhere.test(module) ? [] : words.map(({ from, equals, to }) => entryOf(value, from, equals, to));
    return { kind: 'mapping', entries: action === null ? entries : [{ name: module, span: value.span, value: { kind: 'mapping', entries, span: value.span } }], span: value.span };
}
const LONGEST_ARGUMENTS = 4_000;
function ansible_wordsOf(text, start) {
    const words = [];
    for (let at = start; at < text.length;) {
        while (/\s/.test(text[at] ?? ''))
            at++;
        const from = at;
        let quote = '';
        let depth = 0;
        for (; at < text.length && (quote !== '' || depth > 0 || !/\s/.test(text[at] ?? '')); at++) {
            if (text.startsWith('{{', at))
                depth++;
            else if (text.startsWith('}}', at))
                depth--;
            else if (depth === 0 && text[at] === quote)
                quote = '';
            else if (depth === 0 && quote === '' && /["']/.test(text[at] ?? ''))
                quote = text[at] ?? '';
        }
        const equals = /^\w{1,60}(?==)/.exec(text.slice(from, from + 62))?.[0].length ?? 0;
        if (at > from)
            words.push({ from, equals, to: at });
    }
    return words;
}
function entryOf(value, from, equals, to) {
    const { text } = value.text;
    const isQuoted = /["']/.test(text[from + equals + 1] ?? '') && to - from - equals > 2 && text[to - 1] === text[from + equals + 1];
    const [start, end] = isQuoted ? [from + equals + 2, to - 1] : [from + equals + 1, to];
    const span = (0,mappedText/* spanOf */.ee)(value.text, from, to) ?? value.span;
    return { name: text.slice(from, from + equals), span, value: { kind: 'text', text: (0,mappedText/* sliceText */.S$)(value.text, start, end), span: (0,mappedText/* spanOf */.ee)(value.text, start, end) ?? span } };
}

;// CONCATENATED MODULE: ./src/engine/formats/bareServers.js

function bareServers(keyPath, all, toSetting, image) {
    const mapping = ofMapping(keyPath.at(-1) ?? '', all, toSetting);
    if (mapping !== null)
        return [mapping];
    const found = all.flatMap((entry, i) => {
        const named = bareServers_nameOf(entry.name);
        if (named === null)
            return [];
        const place = toSetting(entry);
        if (!areHosts(place.value, /^UR[LI]S?$/.test(named.rest)))
            return [];
        if (named.rest === 'SEEDS' && !/temporal/.test(image()))
            return [];
        return [{ product: named.product, entries: [{ ...place, name: named.product === 'cassandra' ? 'hosts' : 'host' }, ...besides(all.slice(Math.max(0, i - bareServers_nearest), i + bareServers_nearest).filter((other) => other !== entry), named.prefix, toSetting)] }];
    });
    if (found.length === 0)
        return [];
    const name = image();
    return found.filter(({ product }) => !(servers[product] ?? bareServers_none).test(name)).slice(0, bareServers_mostServers);
}
function ofMapping(name, all, toSetting) {
    const product = /^(?:cassandra|elasticsearch|opensearch)$/.exec(name)?.[0];
    const hosts = product === undefined || all.length > bareServers_nearest ? undefined : all.find((entry) => /^(?:hosts|nodes)$/.test(entry.name) || (product === 'cassandra' && entry.name === 'host'));
    if (product === undefined || hosts === undefined)
        return null;
    const place = toSetting(hosts);
    const isOurs = product === 'cassandra' ? all.some((entry) => /^(?:keyspace|port|user|username|datacenter|dc)$/.test(entry.name)) : hasPorts(place.value);
    if (!isOurs || !areHosts(place.value, false))
        return null;
    return { product, entries: [{ ...place, name: product === 'cassandra' ? 'hosts' : 'host' }, ...all.filter((entry) => entry !== hosts).map(toSetting).map((setting) => (setting.name === 'protocol' ? { ...setting, name: 'scheme' } : setting))] };
}
const hasPorts = (value) => (value.kind === 'settings' ? value.entries.length > 0 && value.entries.every((entry) => hasPorts(entry.value)) : value.kind === 'text' && value.text.text.slice(0, 2000).split(',').every((one) => /[\w}\uE000]:(?:\d{2,5}|\uE000)\s{0,3}$/.test(one)));
const bareServers_mostServers = 5000;
const bareServers_nearest = 50;
function bareServers_nameOf(name) {
    if (name.length > 120)
        return null;
    const match = /^((?:[A-Z][A-Z0-9]{0,30}_{1,2}){0,5}(ELASTIC_?SEARCH|OPENSEARCH|INFLUX_?DB|INFLUX|CASSANDRA|SCYLLA|ES)_(?:DB_|CLUSTER_|SERVER_)?)(HOSTS?|HOSTNAMES?|ADDRESS(?:ES)?|ENDPOINTS?|NODES?|CONTACT_?POINTS?|SEEDS|UR[LI]S?)$/.exec(name);
    const [, prefix = '', word = '', rest = ''] = match ?? [];
    return match === null || (word === 'ES' && !name.startsWith('ES_')) ? null : { product: /^(?:ELASTIC|ES)/.test(word) ? 'elasticsearch' : word === 'OPENSEARCH' ? 'opensearch' : /^INFLUX/.test(word) ? 'influxdb' : 'cassandra', prefix, rest };
}
function besides(near, prefix, toSetting) {
    return near.flatMap((other) => {
        const rest = other.name.startsWith(prefix) ? other.name.slice(prefix.length).toLowerCase() : '';
        if (/^(?:port|user|username|password|keyspace)$/.test(rest))
            return [{ ...toSetting(other), name: rest }];
        if (/^(?:scheme|protocol|transport)$/.test(rest))
            return [{ ...toSetting(other), name: 'scheme' }];
        return /ssl|tls|verif|cert|insecure/.test(rest) ? [{ ...toSetting(other), name: rest }] : [];
    });
}
function areHosts(value, ofUrl) {
    if (value.kind === 'settings')
        return value.entries.length > 0 && value.entries.slice(0, bareServers_nearest).every((entry) => /^\d+$/.test(entry.name) && areHosts(entry.value, ofUrl));
    if (value.kind !== 'text')
        return false;
    if (ofUrl)
        return /^[A-Za-z\d][\w.-]{0,250}:\d{2,5}$/.test(value.text.text);
    if (isHost(value) || isPartlyWritten(value))
        return true;
    const each = value.text.text.slice(0, 2000).split(',');
    return each.length > 1 && each.every((one) => /^\s{0,3}[A-Za-z\d][\w.-]{0,250}(?::\d{2,5})?\s{0,3}$/.test(one));
}
const bareServers_none = /^(?!)/;
const servers = {
    elasticsearch: /(?:^|\/)elasticsearch(?:-oss)?(?:[:@]|$)/,
    opensearch: /(?:^|\/)opensearch(?:[:@]|$)/,
    influxdb: /(?:^|\/)influxdb(?:[:@]|$)/,
    cassandra: /(?:^|\/)(?:cassandra|scylla|dse-server)(?:[:@]|$)/,
};

;// CONCATENATED MODULE: ./src/engine/formats/choicesOfProduct.js

function ofEachChoice(entries, branches, read) {
    const choices = branches === undefined ? [entries] : choicesOfProduct(entries, branches);
    if (choices.length === 1)
        return read(entries);
    const found = choices.flatMap(read).map((each) => [each.entries.map(({ span }) => span.start).join(), each]);
    return [...new Map(found).values()];
}
function choicesOfProduct(entries, branches) {
    const choosing = entries.filter((entry) => namesProduct.test(entry.name) && choicesOfProduct_productOf(entry) !== null);
    if (choosing.length < 2 || choosing.length > mostChoices || new Set(choosing.map(choicesOfProduct_productOf)).size < 2)
        return [entries];
    const all = branches();
    const blocks = choosing.flatMap((one) => all.find((branch) => holds(branch, one) && choosing.every((other) => other === one || !holds(branch, other))) ?? []);
    if (blocks.length < choosing.length)
        return [entries];
    const withoutOthers = blocks.map((own) => entries.filter((entry) => blocks.every((block) => block === own || !holds(block, entry))));
    return choosing.every(({ name }) => name === choosing[0]?.name) ? withoutOthers : [entries];
}
function choicesOfProduct_productOf({ value }) {
    return value.kind === 'text' ? productIn([value.text.text.trim()]) : null;
}
const namesProduct = /^DB$|(?:TYPE|ENGINE|DIALECT|DRIVER|VENDOR|CONNECTION|CLIENT|BACKEND|ADAPTER)$/i;
const mostChoices = 8;
function holds({ start, end }, { span }) {
    return start <= span.start && span.start < end;
}

;// CONCATENATED MODULE: ./src/engine/formats/daprComponent.js

const daprComponent_login = { username: 'username', password: 'password' };
const daprComponent_rows = [
    { type: /^(?:pubsub|bindings)\.kafka$/, product: 'dapr.kafka', host: 'brokers', names: { brokers: 'brokers', authtype: 'authType', disabletls: 'disableTls', skipverify: 'skipVerify' }, mode: null },
    { type: /^(?:pubsub|bindings)\.rabbitmq$/, product: 'RABBITMQ', host: 'hostname', names: { hostname: 'host', protocol: 'protocol', ...daprComponent_login }, mode: null },
    { type: /^(?:state|bindings)\.mongodb$/, product: 'mongodb', host: 'host', names: { host: 'host', databasename: 'database', ...daprComponent_login }, mode: (entries) => putInBy(entries, /^params$/i, 'tls', /ssl|tls/i) },
    { type: /^state\.cassandra$/, product: 'cassandra', host: 'hosts', names: { hosts: 'contactPoints', port: 'port', keyspace: 'keyspace', ...daprComponent_login }, mode: (entries) => putInBy(entries, /^enableHostVerification$/i, 'sslOptions', null) },
];
function daprComponent(entries, beside) {
    const type = wordOf(beside.find(({ name }) => name === 'type'));
    const row = type === null ? undefined : daprComponent_rows.find((one) => one.type.test(type));
    const host = row === undefined ? undefined : entries.find(({ name }) => name.toLowerCase() === row.host);
    if (row === undefined || host === undefined)
        return null;
    const own = entries.flatMap((entry) => (daprComponent_named(row, entry) === null ? [] : [{ ...entry, name: daprComponent_named(row, entry) ?? '' }]));
    const mode = row.mode?.(entries) ?? null;
    return { product: row.product, entries: mode === null ? own : [...own, mode] };
}
const daprComponent_named = ({ names }, { name }) => names[name.toLowerCase()] ?? null;
function putInBy(entries, wanted, name, about) {
    const entry = entries.find((one) => wanted.test(one.name));
    const said = wordOf(entry);
    return entry === undefined || (about !== null && said !== null && !about.test(said)) ? null : putIn(name, entry);
}
function putIn(name, { name: expression, span, value }) {
    return { name, span, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: expression.slice(0, 200), fallback: null }] }, span: value.span } };
}
function wordOf(setting) {
    if (setting?.value.kind === 'symbol')
        return setting.value.name;
    return setting?.value.kind === 'text' && setting.value.text.pieces.every(({ kind }) => kind === 'literal') ? setting.value.text.text.slice(0, 200) : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/dottedNames.js

function groupsOf(entries, vocabulary) {
    const groups = new Map();
    for (const written of entries) {
        const entry = /\.host\.(?:name|port)$/.test(written.name) ? { ...written, name: written.name.replace(/host\.name$/, 'hostname').replace(/host\.port$/, 'port') } : written;
        const name = settingName(entry.name, vocabulary);
        const before = entry.name.slice(0, Math.max(0, entry.name.length - name.length - 1));
        const prefix = (name.includes('.') ? before.replace(/\.properties$/, '') : before).replace(poolProperties, '').replace(reactiveProperties, '$1');
        const group = groups.get(prefix) ?? [];
        group.push(name === entry.name ? entry : { ...entry, name });
        groups.set(prefix, group);
    }
    return [...groups].map(([prefix, group]) => [prefix === '' ? [] : prefix.split('.'), group]);
}
const poolProperties = /\.(?:hikari|tomcat|dbcp2)\.(?:data-?source-?properties|connection-?properties)$/i;
const reactiveProperties = /(\.reactive)\.(?:postgresql|mysql|trust-certificate-pem)$/;

;// CONCATENATED MODULE: ./src/engine/formats/inside.js


function readMapped(mapped, path, read) {
    const reading = read(asSource(path, mapped.text.replaceAll(mappedText/* HOLE */.vs, '\uFFFD')));
    const back = backMapper(mapped);
    return {
        ...reading,
        candidates: reading.candidates.map((candidate) => candidateBack(candidate, back)),
        comments: reading.comments.map(({ text, span }) => ({ text, span: back.span(span) })),
        ...(reading.branches === undefined ? {} : { branches: reading.branches.map((branch) => ({ ...branch, ...back.span(branch) })) }),
        unreadFrom: typeof reading.unreadFrom === 'number' ? back.span({ start: reading.unreadFrom, end: reading.unreadFrom }).start : null,
    };
}
function standingIn(reading, place, keyPath) {
    const within = { language: reading.language, imports: reading.imports };
    return reading.candidates.map((candidate) => {
        const [first, ...others] = candidate.sites;
        return { ...candidate, within: candidate.within ?? within, place: candidate.place === 'code' ? place : candidate.place, sites: [{ ...first, keyPath: [...keyPath, ...first.keyPath] }, ...others] };
    });
}
function asSource(path, text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return { path, text, lineStarts, partial: false };
}
function backMapper({ text, pieces }) {
    const last = pieces.at(-1);
    const near = (start, end) => {
        const first = firstEndingAfter(pieces, start);
        let until = first;
        while (until < pieces.length && (pieces[until]?.at ?? 0) < end)
            until++;
        return pieces.slice(first, until);
    };
    const span = ({ start, end }) => {
        const to = Math.max(end, start + 1);
        const found = (0,mappedText/* spanOf */.ee)({ text, pieces: near(start, to) }, start, to);
        if (found === null)
            return { start: last?.end ?? 0, end: last?.end ?? 0 };
        return end > start ? found : { start: found.start, end: found.start };
    };
    const cut = (piece) => {
        if (!piece.verbatim)
            return [{ ...piece, ...span(piece) }];
        return near(piece.start, piece.end).flatMap((outer) => {
            const from = Math.max(outer.at, piece.start);
            const to = Math.min(outer.at + outer.length, piece.end);
            if (from >= to)
                return [];
            const moved = { kind: 'literal', at: piece.at + from - piece.start, length: to - from };
            if (outer.kind === 'literal' && outer.verbatim)
                return [{ ...moved, start: outer.start + from - outer.at, end: outer.start + to - outer.at, verbatim: true }];
            return [{ ...moved, start: outer.start, end: outer.end, verbatim: false }];
        });
    };
    return { span, text: (inner) => ({ text: inner.text, pieces: inner.pieces.flatMap((piece) => (piece.kind === 'hole' ? [{ ...piece, ...span(piece) }] : cut(piece))) }), settings: new Map() };
}
function firstEndingAfter(pieces, at) {
    return (0,partition/* countBefore */.t)(pieces, (piece) => piece.at + piece.length <= at);
}
function candidateBack(candidate, back) {
    const [first, ...others] = candidate.sites;
    const siteBack = (site) => ({ ...site, span: back.span(site.span), neighbours: site.neighbours.map((each) => settingBack(each, back)) });
    const perCall = candidate.perCall?.map(({ site, span }) => ({ site: siteBack(site), span: back.span(span) }));
    const base = { span: back.span(candidate.span), sites: [siteBack(first), ...others.map(siteBack)], ...(perCall === undefined ? {} : { perCall }) };
    switch (candidate.kind) {
        case 'text':
            return { ...candidate, ...base, sites: [...base.sites], value: back.text(candidate.value) };
        case 'settings':
            return { ...candidate, ...base, sites: [...base.sites], entries: candidate.entries.map((each) => settingBack(each, back)) };
        case 'environment':
            return { ...candidate, ...base, sites: [...base.sites], value: valueBack(candidate.value, back) };
        case 'command':
            return { ...candidate, ...base, sites: [...base.sites], words: candidate.words.map((word) => back.text(word)), assignments: candidate.assignments.map((each) => settingBack(each, back)) };
    }
}
function settingBack(setting, back) {
    const known = back.settings.get(setting);
    if (known !== undefined)
        return known;
    const moved = { ...setting, span: back.span(setting.span), value: valueBack(setting.value, back) };
    back.settings.set(setting, moved);
    return moved;
}
function valueBack(value, back) {
    const span = back.span(value.span);
    if (value.kind === 'text')
        return { ...value, span, text: back.text(value.text) };
    return value.kind === 'symbol' ? { ...value, span } : { ...value, span, entries: value.entries.map((each) => settingBack(each, back)) };
}

;// CONCATENATED MODULE: ./src/engine/formats/innerFile.js

function readInnerFile(text, place) {
    const name = place.keyPath.at(-1) ?? '';
    if (place.inside === null || scriptNames.has(name.toLowerCase()))
        return null;
    const path = innerFile_named(innerFile_pathOf(/^(?:contents?|text|body|inline)$/i.test(name) ? (nameBeside(place) ?? name) : name, text.text), text.text);
    const reading = path === null ? null : place.inside(text, path);
    if (reading === null)
        return null;
    const found = standingIn(reading, place.place, place.keyPath);
    return place.use === 'value' ? found : found.map((candidate) => ({ ...candidate, use: candidate.use === 'value' ? place.use : candidate.use }));
}
function nameBeside({ neighbours }) {
    const path = neighbours().find(({ name }) => /^(?:path|file_?path|file_?name|dest|destination)$/i.test(name))?.value;
    return path?.kind === 'text' ? (/[\w.-]{1,80}$/.exec(path.text.text.slice(-200))?.[0] ?? null) : null;
}
const scriptNames = new Set(['run', 'script', 'command', 'args', 'before_script', 'after_script', 'entrypoint', 'exec', 'inline', 'bash', 'sh', 'shell', 'pwsh', 'powershell', 'inlinescript', 'install', 'before_install']);
function innerFile_named(path, text) {
    return path !== null && program.test(path) && tag.test(text) ? `${path}.j2` : path;
}
const program = /\.(?:py|js|mjs|ts|rb|php|go|exs?|sql)$/i;
const tag = /\{\{-?\s{0,9}(?:[.$"'(]|(?:if|else|end|with|range|define|include|template|tpl|printf|default|quote|toYaml)\b|[A-Za-z_][\w.]{0,80}\s{0,9}(?:[|(-]|\}\}))|\{%[-+]?\s/;
function innerFile_pathOf(name, whole) {
    const text = withoutFirstTags(whole);
    if (/\.(?:properties|ya?ml|json|toml|ini|cfg|conf|cnf|env|xml|md|tf|hcl|py|js|mjs|ts|rb|php|go|sh|bash|exs?|sql|prisma|tpl)$|^\.env/i.test(name) && !/\s/.test(name))
        return name;
    const start = text.slice(0, 400).trimStart();
    if (areVariables(text))
        return 'inner.env';
    if (/^[{[]\s{0,40}["{[\]}]/.test(start))
        return 'inner.json';
    if (/^<[?!a-zA-Z]/.test(start))
        return 'inner.xml';
    if (/^\[[\w .:"-]{1,60}\]\s/.test(start))
        return 'inner.ini';
    if (/^(?:import [a-z_][\w., ]{0,80}|from [a-z_][\w.]{0,80} import [^'"\n]{1,200})\n/.test(start))
        return 'inner.py';
    const line = /^(?:\s{0,40}#[^\n]{0,200}\n|---[^\S\n]{0,9}\n){0,9}\s{0,40}(?:-\s)?["']?[A-Za-z_][\w./-]{0,80}["']?\s?:(?:\s|$)/.test(text.slice(0, 2000));
    return line ? 'inner.yaml' : null;
}
function withoutFirstTags(text) {
    return text.slice(/^(?:\s{0,40}(?:\{\{-?\s[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\})[^\S\n]{0,40}\n){0,9}/.exec(text.slice(0, 4000))?.[0].length ?? 0);
}
function areVariables(text) {
    const head = text.length > 4000 ? text.slice(0, text.lastIndexOf('\n', 4000) + 1) : text;
    const lines = head.split('\n', 80).map((line) => line.replace(/\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\}/g, '').trim()).filter((line) => line !== '' && !line.startsWith('#'));
    return lines.length > 0 && lines.every((line) => /^(?:export\s{1,9})?[A-Z][A-Z0-9_]{2,80}=/.test(line));
}

;// CONCATENATED MODULE: ./src/engine/formats/dataSourceClass.js

function dataSourceClass(entries, toSetting) {
    const named = entries.find(({ name }) => /(?:^|\.)data-?source-?class-?name$/i.test(name));
    const value = named === undefined ? undefined : toSetting(named).value;
    const product = value?.kind === 'text' ? productIn(value.text.text.slice(0, 200).split(/[^A-Za-z0-9]+/)) : null;
    if (named === undefined || (product !== 'postgres' && product !== 'mysql'))
        return null;
    const lead = named.name.replace(/data-?source-?class-?name$/i, '');
    const isOwn = ({ name }) => name.startsWith(lead) && /^(?:data-?source(?:-?properties)?)(?:\.|$)/i.test(name.slice(lead.length));
    const properties = entries.filter(isOwn).flatMap((entry) => {
        const setting = toSetting(entry);
        return setting.value.kind === 'settings' ? setting.value.entries : [{ ...setting, name: setting.name.slice(lead.length).replace(/^[^.]*\./, '') }];
    });
    if (!properties.some(({ name }) => /^server-?names?$/i.test(name)))
        return null;
    const login = entries.filter(({ name }) => name.startsWith(lead) && /^(?:username|password)$/.test(name.slice(lead.length))).map((entry) => ({ ...toSetting(entry), name: entry.name.slice(lead.length) }));
    const taken = new Set(entries.filter((entry) => entry === named || isOwn(entry) || login.some(({ span }) => span.start === toSetting(entry).span.start)));
    return { product, entries: [{ ...toSetting(named), name: 'driverClassName' }, ...login, ...properties.map((setting) => ({ ...setting, name: dataSourceClass_names[setting.name.toLowerCase().replace(/-/g, '')] ?? setting.name }))], rest: entries.filter((entry) => !taken.has(entry)) };
}
const dataSourceClass_names = { servername: 'host', servernames: 'host', portnumber: 'port', portnumbers: 'port', databasename: 'database' };

;// CONCATENATED MODULE: ./src/engine/formats/keda.js

function kedaScaler(entries, beside) {
    const type = beside.find(({ name }) => name === 'type');
    const kind = type?.value.kind === 'text' ? type.value.text.text : '';
    const at = entries.find(({ name }) => name === (kind === 'mssql' ? 'host' : 'clusterIPAddress'));
    if (type === undefined || at === undefined)
        return null;
    if (kind === 'mssql')
        return { product: 'keda.mssql', entries: [...entries.filter(({ name }) => /^(?:host|port|database|username)$/.test(name)), { ...type, name: 'driver', span: at.span }] };
    if (kind !== 'cassandra')
        return null;
    const names = { clusterIPAddress: 'contactPoints', port: 'port', username: 'username', keyspace: 'keyspace' };
    const tls = entries.find(({ name, value }) => name === 'TLS' && !(value.kind === 'text' && value.text.text === 'disable'));
    const mode = tls === undefined ? [] : [{ name: 'sslOptions', span: tls.span, value: { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...tls.value.span, expression: 'TLS', fallback: null }] }, span: tls.value.span } }];
    return { product: 'cassandra', entries: [...entries.flatMap((entry) => (names[entry.name] === undefined ? [] : [{ ...entry, name: names[entry.name] ?? '' }])), ...mode] };
}

;// CONCATENATED MODULE: ./src/engine/formats/mailAndNames.js

function mailAndNames(entries, toSetting) {
    const backend = entries.map(({ name }) => /^(g(?:my|pg)sql)-host$/.exec(name)?.[1]).find((name) => name !== undefined);
    return backend === undefined ? dovecot(entries, toSetting) : powerDns(backend, entries, toSetting);
}
function powerDns(backend, entries, toSetting) {
    const known = /^(?:host|port|user|password|dbname)$/;
    const own = entries.flatMap((entry) => {
        const name = entry.name.startsWith(`${backend}-`) ? entry.name.slice(backend.length + 1) : '';
        return known.test(name) ? [{ ...toSetting(entry), name }] : [];
    });
    return { product: backend === 'gmysql' ? 'mysql' : 'postgres', entries: own };
}
function dovecot(entries, toSetting) {
    const [driver, connect] = ['driver', 'connect'].map((wanted) => entries.find(({ name }) => name === wanted));
    if (driver === undefined || connect === undefined)
        return null;
    const [{ value: product }, { value: pairs }] = [toSetting(driver), toSetting(connect)];
    if (product.kind !== 'text' || pairs.kind !== 'text' || !/^(?:mysql|pgsql)$/.test(product.text.text))
        return null;
    const own = [...pairs.text.text.slice(0, 2000).matchAll(/(?<![^\s])([a-z_]{2,30})=(\S{1,300})/g)].flatMap((match) => {
        const from = match.index + (match[1]?.length ?? 0) + 1;
        const text = (0,mappedText/* sliceText */.S$)(pairs.text, from, match.index + match[0].length);
        const [span, whole] = [(0,mappedText/* spanOf */.ee)(text), (0,mappedText/* spanOf */.ee)(pairs.text, match.index, match.index + match[0].length)];
        return span === null || whole === null ? [] : [{ name: match[1] ?? '', span: whole, value: { kind: 'text', text, span } }];
    });
    return own.some(({ name }) => name === 'host') ? { product: product.text.text === 'mysql' ? 'mysql' : 'postgres', entries: own } : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/migrationEndpoint.js
const migrationEndpoint_engines = [
    { engines: /^(?:aurora-)?postgres(?:ql)?$/i, product: 'postgres', modes: { none: ['sslmode', 'disable'], require: ['sslmode', 'require'], 'verify-ca': ['sslmode', 'verify-ca'], 'verify-full': ['sslmode', 'verify-full'] } },
    { engines: /^(?:aurora|mysql|mariadb)$/i, product: 'mysql', modes: { none: ['ssl_mode', 'DISABLED'], require: ['ssl_mode', 'REQUIRED'], 'verify-ca': ['ssl_mode', 'VERIFY_CA'], 'verify-full': ['ssl_mode', 'VERIFY_IDENTITY'] } },
];
const migrationEndpoint_names = { servername: 'host', port: 'port', username: 'user', password: 'password', databasename: 'database' };
function migrationEndpoint(entries, toSetting) {
    const find = (wanted) => entries.find(({ name }) => migrationEndpoint_bare(name) === wanted);
    const [written, server, kind] = [find('enginename'), find('servername'), find('endpointtype')];
    if (written === undefined || server === undefined || kind === undefined)
        return null;
    const engine = migrationEndpoint_textOf(toSetting(written));
    const row = engine === null ? undefined : migrationEndpoint_engines.find((one) => one.engines.test(engine));
    if (row === undefined)
        return null;
    const own = entries.flatMap((entry) => (migrationEndpoint_names[migrationEndpoint_bare(entry.name)] === undefined ? [] : [{ ...toSetting(entry), name: migrationEndpoint_names[migrationEndpoint_bare(entry.name)] ?? '' }]));
    const mode = find('sslmode');
    const said = mode === undefined ? null : toSetting(mode);
    const told = said === null ? row.modes['none'] : row.modes[migrationEndpoint_textOf(said)?.toLowerCase() ?? ''];
    return { product: row.product, entries: [...own, told === undefined ? { ...(said ?? toSetting(server)), name: row.modes['none']?.[0] ?? '' } : modeAs(told, said ?? toSetting(written))] };
}
const migrationEndpoint_bare = (name) => name.replaceAll('_', '').toLowerCase();
function migrationEndpoint_textOf({ value }) {
    return value.kind === 'text' && value.text.pieces.every(({ kind }) => kind === 'literal') ? value.text.text.slice(0, 60) : null;
}
function modeAs([name, text], { span, value }) {
    return { name, span, value: { kind: 'text', text: { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...value.span, verbatim: false }] }, span: value.span } };
}

;// CONCATENATED MODULE: ./src/engine/formats/knownMappings.js






function knownMapping(keyPath, entries, toSetting, beside) {
    if (!entries.some(({ name }) => hosts.test(name)))
        return null;
    const connector = connectorIn(entries, toSetting, keyPath.at(-1) === 'config' ? beside() : []);
    if (connector !== null)
        return connector;
    const pool = dataSourceClass(entries, toSetting);
    if (pool !== null)
        return pool;
    const whole = migrationEndpoint(entries, toSetting) ?? ansibleOf(keyPath, entries, toSetting, beside) ?? mailAndNames(entries, toSetting) ?? dataSource(entries, toSetting) ?? (keyPath.at(-1) === 'metadata' ? kedaScaler(entries.map(toSetting), beside()) : null);
    return whole === null ? null : { ...whole, rest: [] };
}
const hosts = /^(?:database\.hostname|mongodb\.hosts|rabbitmq\.host|hostname|server_?name|login_host|server|clusterIPAddress|g(?:my|pg)sql-host|connect|host|(?:.{1,60}\.)?data-?source-?class-?name)$/i;
function ansibleOf(keyPath, entries, toSetting, beside) {
    if (!entries.some(({ name }) => name === 'login_host'))
        return null;
    const named = keyPath.at(-1) === 'module_args' ? beside().find(({ name }) => name === 'module_name')?.value : undefined;
    return ansibleLogin(named?.kind === 'text' ? named.text.text.slice(0, 100) : (keyPath.at(-1) ?? ''), entries.map(toSetting));
}
function dataSource(entries, toSetting) {
    const driver = entries.find(({ name }) => /^driver$/i.test(name));
    const value = driver === undefined ? null : toSetting(driver).value;
    if (value?.kind !== 'text' || !/^\{?ODBC Driver \d{2} for SQL Server\}?$|libmsodbcsql/i.test(value.text.text))
        return null;
    return { product: 'sqlserver', entries: entries.map(toSetting) };
}

;// CONCATENATED MODULE: ./src/engine/formats/memcachedServers.js

function memcachedIn(all, { keyPath }, toSetting) {
    const found = all.some(({ name }) => /memcache/i.test(name)) || /memcache/i.test(keyPath.at(-1) ?? '') ? memcachedServers(keyPath, all.map(toSetting)) : null;
    return found === null ? [] : [{ product: 'memcached', entries: found }];
}
function memcachedServers(keyPath, entries) {
    const inside = around.test(keyPath.at(-1) ?? '');
    const isAddress = ({ name, value }) => (memcachedServers_named.test(name) || (inside && memcachedServers_addresses.test(name))) && memcachedServers_areServers(value);
    const servers = entries.find(isAddress);
    if (servers === undefined)
        return null;
    const secured = entries.find(({ name, value }) => (inside ? /tls|ssl/i : /memcached?_?(?:use_?|enable_?)?(?:tls|ssl)|^tls_enabled$/i).test(name) && !(value.kind === 'symbol' && value.name === 'false') && !(value.kind === 'text' && /^(?:false|no|off|0|)$/i.test(value.text.text)));
    return [{ ...servers, name: 'servers' }, ...(secured === undefined ? [] : [{ ...secured, name: 'tls', value: { kind: 'symbol', name: secured.name.slice(0, 100), span: secured.value.span } }])];
}
const around = /^(?:external|app|default)?[_-]?memcached?(?:[_-]?(?:config|settings|options|connection|client|cache|cluster))?$/i;
const memcachedServers_addresses = /^(?:servers?|hosts?|address(?:es)?|addr|nodes?|endpoints?)$/i;
const memcachedServers_named = /^(?:[\w.]{1,60}[._-]|SOGo)?memcached?[._-]?(?:storage[._-])?(?:location|servers?|hosts?|address(?:es)?|addr|nodes?|endpoints?)$/i;
function memcachedServers_areServers(value) {
    if (value.kind === 'settings')
        return value.entries.length > 0 && value.entries.slice(0, 50).every((entry) => /^\d+$/.test(entry.name) && memcachedServers_areServers(entry.value));
    if (value.kind !== 'text')
        return false;
    if (isHost(value))
        return true;
    const all = value.text.text.slice(0, 2000).split(/[,;\s]+/).filter((one) => /[^\uE000]/.test(one));
    return all.length > 0 && all.every((one) => /^\[?[\w.\uE000-]{1,250}\]?:(?:\d{2,5}|\uE000{1,4})$/.test(one));
}

;// CONCATENATED MODULE: ./src/engine/formats/namedItem.js

function namedItems(item, index) {
    const first = namedItem(item, index);
    if (item.kind !== 'mapping' || first.name === String(index))
        return [first];
    const others = item.entries.filter(({ name, value }) => (name === 'value' || name === 'Value') && value !== first.value);
    return [first, ...others.map(({ span, value }) => ({ name: first.name, span, value }))];
}
function namedItem(item, index) {
    if (item.kind === 'text') {
        const name = /^([A-Za-z_][\w.-]{0,100})=/.exec(item.text.text)?.[1];
        if (name !== undefined && !/^[a-z]+$/.test(name) && !beginsPairs.test(item.text.text)) {
            const text = (0,mappedText/* sliceText */.S$)(item.text, name.length + 1, item.text.text.length);
            return { name, span: item.span, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? item.span, ...(item.encoding === undefined ? {} : { encoding: item.encoding }) } };
        }
    }
    if (item.kind === 'mapping') {
        const name = item.entries.find(({ name: key }) => key === 'name' || key === 'Name')?.value;
        const value = item.entries.find(({ name: key }) => key === 'value' || key === 'Value')?.value;
        if (name?.kind === 'text' && value !== undefined)
            return { name: name.text.text, span: item.span, value };
        const key = item.entries.find((entry) => entry.name === 'key')?.value;
        if (key?.kind === 'text' && value !== undefined && /^[A-Z][A-Z0-9_]{2,80}$/.test(key.text.text))
            return { name: key.text.text, span: item.span, value };
        const source = item.entries.find((entry) => entry.name === 'valueFrom');
        if (name?.kind === 'text' && source?.value.kind === 'mapping')
            return { name: name.text.text, span: item.span, value: namedItem_putIn(name.text.text, source.span) };
    }
    return { name: String(index), span: item.span, value: item };
}
function namedItem_putIn(name, span) {
    return { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name.slice(0, 200), fallback: null }] }, span };
}
const beginsPairs = /^(?:host|server|hostname|address|addr|driver|provider|endpoint|user|username|database)=[^;\n]{0,300};\s{0,3}[\w ]{1,40}=/i;

;// CONCATENATED MODULE: ./src/engine/formats/serverImage.js
function isServer(entries) {
    const image = entries.find(({ name }) => name === 'image')?.value;
    return image?.kind === 'text' && serverImage_servers.test(image.text.text.slice(0, 300)) && entries.every(({ name, value }) => !/^(?:command|entrypoint|args)$/.test(name) || startsServer(value));
}
function startsServer(value) {
    const first = value.kind === 'list' ? value.items[0] : value;
    return first?.kind === 'text' && serverWords.test(first.text.text.trimStart().slice(0, 200));
}
const serverWords = /^(?:-|(?:[\w./-]{0,100}\/)?(?:docker-entrypoint\.sh|(?:mysqld|mariadbd)(?:_safe)?|postgres|redis-server|valkey-server|mongod|mongos)(?:\s|$))/;
const serverImage_servers = /(?:^|\/)(?:mariadb|mysql(?:-server)?|percona(?:-server)?|postgres(?:ql)?|postgis|pgvector|timescaledb(?:-ha)?|redis(?:-stack(?:-server)?)?|valkey|mongo(?:db)?(?:-community-server)?)(?:[:@]|$)/;

;// CONCATENATED MODULE: ./src/engine/formats/serviceCommands.js



function commandsOfText(text, place) {
    return readCommands(text, place.vocabulary, place.style).map(({ words, assignments, span }) => ({ ...baseAt(place, span), kind: 'command', words, assignments }));
}
function commandOfWords(items, place) {
    const command = commandLine_commandOf(wordsAmong(items, place), place.vocabulary);
    return command === null || items.length < 2 ? [] : [{ ...baseAt(place, command.span), kind: 'command', words: command.words, assignments: command.assignments }];
}
function wordsAmong(items, place) {
    return items.flatMap((item) => (item.kind === 'text' ? [serviceCommands_textOf(item, place)] : []));
}
function commandsOfService(entries, place) {
    const find = (name) => entries.find((entry) => entry.name === name)?.value;
    const own = serviceCommands_wordsOf(find('entrypoint'), place).concat(serviceCommands_wordsOf(find('command'), place));
    const args = serviceCommands_wordsOf(find('args'), place);
    if (own.length + args.length === 0)
        return [];
    if (own.length > 0 && commandLine_commandOf(own, place.vocabulary) !== null && args.length === 0)
        return [];
    const image = find('image');
    const program = image?.kind === 'text' ? commandLine_programOf(image.text) : '';
    const at = image?.kind === 'text' ? image.text.text.lastIndexOf(program) : -1;
    const fromImage = image?.kind === 'text' && place.vocabulary.commands.has(program) && !startingServers.has(program) && at >= 0 ? [(0,mappedText/* sliceText */.S$)(image.text, at, at + program.length)] : [];
    const words = [...own, ...args];
    const withProgram = commandLine_commandOf(words, place.vocabulary) === null ? [...fromImage, ...words] : words;
    const command = commandLine_commandOf(withProgram, place.vocabulary);
    const spans = words.flatMap((word) => (0,mappedText/* spanOf */.ee)(word) ?? []);
    if (command === null || spans.length === 0)
        return [];
    const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    const keyPath = [...place.keyPath, own.length > 0 ? 'command' : 'args'];
    return [{ ...baseAt({ ...place, keyPath }, span), kind: 'command', words: command.words, assignments: command.assignments }];
}
const startingServers = new Set(['mysql', 'mariadb', 'mongo', 'clickhouse']);
function serviceCommands_wordsOf(node, place) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.slice(0, 500).flatMap((item) => (item.kind === 'text' ? [serviceCommands_textOf(item, place)] : []));
    if (node.kind !== 'text' || node.text.text.trimEnd().includes('\n'))
        return [];
    return splitCommands(serviceCommands_textOf(node, place))[0] ?? [];
}
function serviceCommands_textOf(node, place) {
    const value = textValue(node.text, node.span, place.style);
    return value.kind === 'text' ? value.text : node.text;
}

;// CONCATENATED MODULE: ./src/engine/formats/dataTree.js
























const dataTree_deepest = 60;
const dataTree_nearest = 50;
function readTree(root, place) {
    const candidates = [];
    visit(root, place, 0, candidates, settingsCache(place));
    return candidates;
}
function visit(node, place, depth, out, toSetting) {
    if (depth > dataTree_deepest || node.kind === 'symbol' || isSpent(place.budget, node.span.start))
        return;
    if (node.kind === 'text')
        return visitText(node, place, out);
    if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'symbol'))
        return;
    const entries = node.kind === 'mapping' ? node.entries : node.items.flatMap(namedItems);
    if (node.kind === 'mapping') {
        const written = withMerged(entries, node.merged);
        const known = knownMapping(place.keyPath, written, toSetting, place.neighbours);
        if (known !== null)
            out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, known.product] }, known.rest.length === 0 ? node.span : hullOf(known.entries)), kind: 'settings', entries: known.entries });
        const all = known?.rest ?? written;
        const parts = dataTree_partsOf(all, place, toSetting);
        const isDivided = parts.length > (known === null ? 1 : 0) || parts.some(([prefix]) => productIn(prefix.slice(-1)) !== null);
        const product = isDivided || !(all.some(({ name }) => placeNames.test(name)) || /^connection_?strings$/i.test(place.keyPath.at(-1) ?? '')) ? null : productMapping(place.keyPath, settingsOf(all, toSetting, place), place.neighbours);
        if (isDivided)
            for (const [prefix, part] of parts)
                out.push(partAt(prefix, part, place, toSetting));
        else if (product !== null)
            out.push({ ...baseAt({ ...place, keyPath: product.name === null ? place.keyPath : [...place.keyPath, product.name] }, node.span), kind: 'settings', entries: product.entries });
        else if (areSettings([...all, ...dataTree_loginOf(all)].map(({ name }) => settingName(name, place.vocabulary)), place.vocabulary) || demandsTls(all, place))
            out.push({ ...baseAt(place, node.span), kind: 'settings', entries: settingsOf(all, toSetting, place) });
        out.push(...commandsOfService(entries, place));
    }
    else if (node.items.every((item) => item.kind === 'text')) {
        out.push(...commandOfWords(node.items, place));
        if (node.items.some((item) => givenNames_isGiven.test(item.text.text.slice(0, 400))))
            out.push(...givenAmong(wordsAmong(node.items, place), place));
    }
    else
        for (const [prefix, part] of dataTree_partsOf(entries, place, toSetting))
            out.push(partAt(prefix, part, place, toSetting));
    const component = node.kind === 'list' && place.keyPath.at(-1) === 'metadata' ? daprComponent(entries.map(toSetting), place.neighbours()) : null;
    if (component !== null)
        out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, component.product] }, hullOf(component.entries)), kind: 'settings', entries: component.entries });
    for (const { names, entries: settings, own } of ofEachChoice(entries, place.blocks, (choice) => prefixedSettings(choice, toSetting, place.vocabulary, { ofImage: () => productOfImage(place.neighbours()), ofService: place.ofService })))
        if ((place.ofServer !== true || names[0]?.includes('_') === true) && !(/(?:^|\.)set_fact$/.test(place.keyPath.at(-1) ?? '') && settings.every(({ value }) => value.kind === 'text' && value.text.pieces.some(({ kind }) => kind === 'hole'))))
            out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, ...names] }, hullOf(own.length === 0 ? settings : own)), kind: 'settings', entries: settings });
    if (entries.some(({ value }) => mayHoldUrl(value)))
        for (const { product, entries: settings } of httpServers(place.keyPath, entries.map(toSetting), place.neighbours, (name) => place.vocabulary.environmentNames.has(name) || place.vocabulary.tellingNames.has(name)))
            out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, product] }, settings[0]?.span ?? node.span), kind: 'settings', entries: settings });
    for (const { product, entries: settings } of [...memcachedIn(entries, place, toSetting), ...bareServers(place.keyPath, entries, toSetting, () => imageAmong(place.neighbours()))])
        out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, product] }, settings[0]?.span ?? node.span), kind: 'settings', entries: settings });
    for (const settings of ofDotnet(entries, toSetting))
        out.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, 'REDIS'] }, hullOf(settings)), kind: 'settings', entries: settings });
    const isSchema = entries.some(({ name, value }) => exampleNames.has(name) && value.kind !== 'mapping') && entries.some(({ name }) => name === 'type' || name === '$ref' || name === 'description');
    const ofServer = isServer(entries);
    for (const [i, entry] of entries.entries()) {
        if (isSpent(place.budget, entry.span.start))
            return;
        const isEnvironment = place.vocabulary.environmentNames.has(entry.name) && entry.value.kind !== 'mapping';
        if (entry.value.kind === 'symbol' && !isEnvironment)
            continue;
        const indexed = /^\d+$/.test(entry.name);
        const inner = {
            ...place,
            keyPath: indexed && node.kind === 'list' ? place.keyPath : [...place.keyPath, entry.name],
            neighbours: () => nearTo(entries, i).map(toSetting),
            around: node.span,
            ofServer: ofServer && /^env(?:ironment)?$/.test(entry.name),
            place: isRemark(entry.name) && place.place === 'code' ? 'comment' : place.place,
            use: isSpoken(entry) || (isSchema && exampleNames.has(entry.name)) ? 'message' : place.use,
            encoding: entry.value.kind === 'text' && entry.value.encoding === 'base64' ? 'base64' : place.encoding,
        };
        out.push(...addressIn(entry, inner));
        if (entry.name.includes('://'))
            out.push(...textsIn(namesText(entry), inner, 'scalar'));
        if (isEnvironment)
            out.push({ ...baseAt(inner, entry.span), kind: 'environment', name: entry.name, value: toSetting(entry).value });
        visit(argumentsOfModule(entry.name, entry.value) ?? entry.value, inner, depth + 1, out, toSetting);
    }
}
function mayHoldUrl(node) {
    return node.kind === 'text' ? node.text.text.slice(0, 400).includes('://') : node.kind === 'list' && node.items.slice(0, dataTree_nearest).some((item) => item.kind === 'text' && item.text.text.slice(0, 400).includes('://'));
}
function ofDotnet(entries, toSetting) {
    const strings = entries.filter(({ name }) => /__ConnectionString$|(?:^|__)ConnectionStrings__\w{1,60}$/.test(name)).slice(0, dataTree_nearest);
    return strings.flatMap((entry) => {
        const name = entry.name.replace(/__ConnectionString$/, '').replace(/^.*__/, '');
        return productMapping(['ConnectionStrings'], [{ ...toSetting(entry), name }], () => [])?.entries.map((each) => [each]) ?? [];
    });
}
function namesText({ name, span }) {
    return { text: name, pieces: [{ kind: 'literal', at: 0, length: name.length, start: span.start, end: Math.min(span.end, span.start + name.length), verbatim: false }] };
}
function withMerged(entries, merged) {
    if (merged === undefined)
        return entries;
    const own = new Set(entries.map(({ name }) => name));
    return [...entries, ...merged.filter(({ name }) => !own.has(name))];
}
function visitText(node, place, out) {
    const isBlock = node.text.text.trimEnd().includes('\n');
    const isFile = isBlock || node.text.text.endsWith('\n') || /^\s{0,20}\{\s{0,20}"/.test(node.text.text);
    const inner = isFile ? readInnerFile(node.text, place) : null;
    if (inner !== null) {
        place.budget.left -= inner.length;
        out.push(...inner);
    }
    else if (isBlock)
        out.push(...readBlock(windows_linesOf(node.text), place));
    else {
        out.push(...textsIn(node.text, place, 'scalar', node.span), ...givenIn(node.text, place));
        if (/^(?:\/usr\/bin\/)?env\s/.test(node.text.text))
            out.push(...environmentIn(node.text, place));
    }
    const beginsCommand = !isBlock && place.use === 'value' && beginsWithProgram(node.text.text, place.vocabulary);
    const takesCommand = beginsCommand || commandNames.has(place.keyPath.at(-1)?.toLowerCase().split('.').at(-1) ?? '') || place.keyPath.at(-2) === 'scripts';
    if (!isBlock && takesCommand && /\S\s\s{0,99}\S/.test(node.text.text.slice(0, 10_000)))
        out.push(...commandsOfText(node.text, place));
}
const placeNames = /host|server|addr|nodes|broker|configuration|string|^endpoint$|^url$|^jsonData$|^access$/i;
function settingsOf(entries, toSetting, { keyPath, vocabulary }) {
    const settings = entries.map((entry) => dataTree_renamed(toSetting(entry), vocabulary));
    const product = productIn(keyPath.slice(-2));
    const mode = product === null ? null : modeOfMapping(settings, product);
    return mode === null ? settings : [...settings, mode];
}
function dataTree_loginOf(entries) {
    const auth = entries.find(({ name }) => name === 'auth')?.value;
    return auth?.kind === 'mapping' ? auth.entries.filter(({ name }) => /^(?:user|username|password|database)$/.test(name)) : [];
}
function dataTree_partsOf(entries, { vocabulary }, toSetting) {
    if (!entries.some(({ name }) => name.includes('.')))
        return [];
    return groupsOf(entries, vocabulary).filter(([prefix, group]) => areSettings(group.map(({ name }) => name), vocabulary) || lonePlace(prefix, group, toSetting) !== null);
}
function lonePlace(prefix, group, toSetting) {
    return productIn(prefix.slice(-1)) !== null && group.length < dataTree_nearest && group.some(({ name }) => placeNames.test(name)) ? productMapping(prefix, group.map(toSetting), () => []) : null;
}
function partAt(prefix, part, place, toSetting) {
    const own = areSettings(part.map(({ name }) => name), place.vocabulary) ? null : lonePlace(prefix, part, toSetting);
    const names = own === null || own.name === null ? prefix : [...prefix, own.name];
    return { ...baseAt({ ...place, keyPath: [...place.keyPath, ...names] }, hullOf(part)), kind: 'settings', entries: own?.entries ?? part.map(toSetting) };
}
const demandsTls = (entries, { keyPath }) => /^(?:database|db|postgres\w{0,10}|pg)$/i.test(keyPath.at(-1) ?? '') && entries.some(({ name }) => /^(?:require_ssl|ssl_required)$/i.test(name));
const messageNames = new Set(['description', 'errormessage', 'helptext', 'instructions', 'documentation']);
const textNames = new Set(['message', 'help', 'hint', 'title', 'summary', 'doc', 'docs', 'readme', 'notes', 'releasenotes']);
function isSpoken({ name, value }) {
    const lower = name.toLowerCase();
    return messageNames.has(lower) || (textNames.has(lower) && value.kind === 'text');
}
const isRemark = (name) => /^(?:#|\/\/)|^_?_?comments?\d{0,3}$/i.test(name.slice(0, 40));
const exampleNames = new Set(['example', 'examples', 'pattern', '$comment']);
const commandNames = new Set(['command', 'cmd', 'args', 'entrypoint', 'run', 'script', 'exec', 'test', 'before_script', 'after_script', 'shell', 'bash', 'pwsh', 'powershell', 'inlinescript', 'raw']);
function nearTo(entries, at) {
    return entries.slice(Math.max(0, at - dataTree_nearest), at + dataTree_nearest + 1).filter((entry) => entry !== entries[at]);
}
function settingsCache(place) {
    const known = new Map();
    const toSetting = (entry, depth) => {
        const seen = known.get(entry);
        if (seen !== undefined)
            return seen;
        const value = toValue(entry.value, depth);
        const setting = { name: entry.name, span: entry.span, value: productNames.has(entry.name.toLowerCase()) ? withDefault(value) : value };
        known.set(entry, setting);
        return setting;
    };
    const toValue = (node, depth) => {
        if (node.kind === 'text')
            return textValue(node.text, node.span, place.style);
        if (node.kind === 'symbol')
            return node;
        const entries = node.kind === 'mapping' ? node.entries : node.items.map(namedItem);
        return { kind: 'settings', span: node.span, entries: depth > 5 ? [] : entries.slice(0, 4 * dataTree_nearest).map((entry) => toSetting(entry, depth + 1)) };
    };
    return (entry) => toSetting(entry, 0);
}
const productNames = new Set(['adapter', 'dialect', 'engine', 'client', 'driver', 'type']);
function withDefault(value) {
    const [piece, ...others] = value.kind === 'text' ? value.text.pieces : [];
    if (value.kind !== 'text' || piece?.kind !== 'hole' || piece.fallback === null || piece.fallback === '' || others.length > 0)
        return value;
    return { ...value, text: { text: piece.fallback, pieces: [{ kind: 'literal', at: 0, length: piece.fallback.length, start: piece.start, end: piece.end, verbatim: false }] } };
}
function hullOf(settings) {
    const spans = settings.map(({ span }) => span);
    return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), spans[0] ?? { start: 0, end: 0 });
}
const dataTree_renamed = (setting, vocabulary) => (setting.name.includes('.') ? { ...setting, name: settingName(setting.name, vocabulary) } : setting);

;// CONCATENATED MODULE: ./src/engine/formats/mappings.js




function readEntries(entries, place, names = []) {
    const known = knownMapping(names, entries, settingsCache(place), () => []);
    const own = known === null ? null : hullOfEntries(known.entries);
    const found = known === null || own === null ? [] : [{ ...baseAt({ ...place, keyPath: [...names, known.product] }, own), kind: 'settings', entries: known.entries }];
    const rest = groupsOf(known?.rest ?? entries, place.vocabulary).flatMap(([prefix, group]) => {
        const span = hullOfEntries(group);
        return span === null ? [] : readTree({ kind: 'mapping', entries: group, span }, { ...place, keyPath: [...names, ...prefix] });
    });
    return [...found, ...rest];
}
function hullOfEntries(entries) {
    const first = entries[0];
    const last = entries.at(-1);
    return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

;// CONCATENATED MODULE: ./src/engine/formats/givenNames.js






function givenIn(text, place) {
    if (!givenNames_isGiven.test(text.text.slice(0, 20_000)))
        return [];
    return splitCommands(withHoles(text, place.style)).flatMap((words) => givenAmong(words, place));
}
function givenAmong(words, place) {
    const read = (entries) => (entries.length === 0 ? [] : readEntries(entries, place, [...place.keyPath, 'environment']));
    return [...read(dotted(words)), ...read(ofHelm(words)).map(leftOpen)];
}
function leftOpen(candidate) {
    if (candidate.kind !== 'settings' || candidate.entries.some(({ name }) => /ssl|tls|encrypt|secur/i.test(name)))
        return candidate;
    const words = [...candidate.sites[0].keyPath, ...candidate.entries.flatMap(({ value }) => (value.kind === 'text' ? [value.text.text] : []))].flatMap((name) => name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/));
    const { span } = candidate;
    const mode = modeOfProgram([{ name: 'TLS', span, value: { kind: 'symbol', name: 'values', span } }], productIn(words) ?? '', () => false);
    return mode === null ? candidate : { ...candidate, entries: [...candidate.entries, mode] };
}
const givenNames_isGiven = /(?:^|[\s"'=])(?:-D|--)[a-z]\w{1,40}\.[\w.-]{1,120}=|--set(?:-string|-literal)?(?:[ =]|$)|(?:^|[\s"'=])DATA_SOURCE_URI=/;
function dotted(words) {
    return words.slice(0, givenNames_mostWords).flatMap((word) => {
        const [lead, name] = /^(?:-D|--)([a-z][\w-]{1,40}(?:\.[\w[\]-]{1,60}){1,8})=/.exec(word.text.slice(0, 400)) ?? /^(?:--env=)?(DATA_SOURCE_URI)=/.exec(word.text.slice(0, 40)) ?? [];
        const known = name !== undefined && Object.hasOwn(ofExporters, name) ? ofExporters[name] : undefined;
        const value = (0,mappedText/* sliceText */.S$)(word, lead?.length ?? 0, word.text.length);
        if (known !== undefined && word.text.startsWith('--kafka.server='))
            return [...givenNames_entryOf(known.name, value, word), ...words.slice(0, givenNames_mostWords).filter(({ text }) => /^--tls\.enabled(?:$|=(?!false))/.test(text.slice(0, 40))).slice(0, 1).flatMap((flag) => givenNames_entryOf('KAFKA_TLS_ENABLED', (0,mappedText/* sliceText */.S$)(flag, 2, flag.text.length), flag))];
        return lead === undefined || name === undefined ? [] : givenNames_entryOf(known !== undefined && known.value.test(value.text.slice(0, 300)) ? known.name : name, value, word);
    });
}
const ofExporters = {
    'redis.addr': { name: 'REDIS_ADDR', value: /^[\w.-]{1,250}:\d{2,5}$/ },
    'mysqld.address': { name: 'MYSQL_ADDRESS', value: /^[\w.-]{1,250}:\d{2,5}$/ },
    'kafka.server': { name: 'KAFKA_BROKERS', value: /^[\w.-]{1,250}:\d{2,5}$/ },
    'es.uri': { name: 'ELASTICSEARCH_URL', value: /^https?:\/\/\S/ },
};
const givenNames_mostWords = 2000;
function ofHelm(words) {
    if (!words.slice(0, 30).some((word) => /^helm\d?$/.test(commandLine_programOf(word))))
        return [];
    return words.slice(0, givenNames_mostWords).flatMap((word, i) => {
        const option = /^--set(?:-string|-literal)?(=?)/.exec(word.text.slice(0, 16));
        const next = words[i + 1];
        const given = option === null ? undefined : option[1] === '=' ? (0,mappedText/* sliceText */.S$)(word, option[0].length, word.text.length) : option[0].length === word.text.length ? next : undefined;
        return given === undefined ? [] : givenNames_partsOf(given).flatMap((part) => {
            const name = /^([A-Za-z][\w-]{0,60}(?:\.[\w[\]-]{1,60}){0,8})=/.exec(part.text.slice(0, 400))?.[1];
            return name === undefined ? [] : givenNames_entryOf(name, (0,mappedText/* sliceText */.S$)(part, name.length + 1, part.text.length), part);
        });
    });
}
function givenNames_partsOf(given) {
    const parts = [];
    let from = 0;
    let depth = 0;
    for (let at = 0; at <= given.text.length && parts.length < givenNames_mostWords; at++) {
        const char = given.text[at];
        if (char === '\\')
            at++;
        else if (char === '{')
            depth++;
        else if (char === '}')
            depth--;
        else if (char === undefined || (char === ',' && depth <= 0)) {
            parts.push((0,mappedText/* sliceText */.S$)(given, from, at));
            from = at + 1;
        }
    }
    return parts;
}
function givenNames_entryOf(name, value, whole) {
    const span = (0,mappedText/* spanOf */.ee)(whole);
    if (span === null)
        return [];
    const listed = /^\{.*\}$/s.test(value.text);
    const items = listed ? givenNames_partsOf((0,mappedText/* sliceText */.S$)(value, 1, value.text.length - 1)) : [value];
    const nodes = items.map((text) => ({ kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? span }));
    const [only] = nodes;
    return only === undefined ? [] : [{ name, span, value: listed ? { kind: 'list', items: nodes, span } : only }];
}

;// CONCATENATED MODULE: ./src/engine/formats/readLine.js









function readLine(line, place) {
    if (line.text.length < 4 || isSpent(place.budget, line.pieces[0]?.start ?? 0))
        return [];
    return [...(valueSet(line, place) ?? textsIn(line, place, 'line')), ...environmentIn(line, place), ...commandsIn(line, place), ...givenIn(line, place)];
}
function valueSet(line, place) {
    const [lead, quote, name] = place.plainBackslash === true ? (/^\s{0,80}@?set\s{1,9}("?)([A-Za-z_][\w.-]{0,120})=(?!")/i.exec(line.text.slice(0, 260)) ?? []) : [];
    if (lead === undefined || name === undefined)
        return null;
    const end = quote === '"' ? line.text.lastIndexOf('"') : line.text.length;
    return textsIn((0,mappedText/* sliceText */.S$)(line, lead.length, Math.max(lead.length, end)), { ...place, keyPath: [...place.keyPath, name] }, 'scalar');
}
function commandsIn(line, place) {
    if (!mentionsCommand(line.text, place))
        return [];
    if (/^\s{0,80}(?:CMD|ENTRYPOINT|RUN)\s{1,9}\[/.test(line.text)) {
        const words = quotedSegments(line.text).slice(0, 200).map(([from, to]) => withHoles((0,mappedText/* sliceText */.S$)(line, from, to), place.style));
        const command = commandLine_commandOf(words, place.vocabulary);
        return command === null ? [] : [{ ...baseAt(place, command.span), kind: 'command', words: command.words, assignments: command.assignments }];
    }
    const whole = place.plainBackslash === true ? withBackslashes(line) : line;
    return [whole, ...substitutedIn(line), ...ofResource(line)].flatMap((text) => readCommands(text, place.vocabulary, place.style)).map(({ words, assignments, span }) => ({ ...baseAt(place, span), kind: 'command', words, assignments }));
}
function withBackslashes(line) {
    const parts = [];
    let kept = 0;
    for (let at = line.text.indexOf('\\'); at !== -1 && parts.length < 1000; at = line.text.indexOf('\\', kept)) {
        const mark = (0,mappedText/* sliceText */.S$)(line, at, at + 1);
        parts.push((0,mappedText/* sliceText */.S$)(line, kept, at), mark, mark);
        kept = at + 1;
    }
    return parts.length === 0 ? line : (0,mappedText/* joinTexts */.B5)([...parts, (0,mappedText/* sliceText */.S$)(line, kept, line.text.length)]);
}
function ofResource(line) {
    const lead = /^\s{0,200}(?:command|unless|onlyif|refresh)\s{0,80}=>\s{0,20}(?=["'])/.exec(line.text.slice(0, 400))?.[0].length;
    const end = lead === undefined ? -1 : line.text.lastIndexOf(line.text[lead] ?? '');
    return lead === undefined || end <= lead + 1 ? [] : [(0,mappedText/* sliceText */.S$)(line, lead + 1, end)];
}
const mostSubstitutions = 20;
function substitutedIn(line) {
    return [...line.text.matchAll(/\$\(\s{0,9}(?=[\w./-]{2,80}\s)/g)].slice(0, mostSubstitutions).flatMap((match) => {
        const from = match.index + match[0].length;
        let depth = 1;
        let end = from;
        for (; end < line.text.length && end - from < 2000; end++) {
            if (line.text[end] === '(')
                depth++;
            else if (line.text[end] === ')' && --depth === 0)
                break;
        }
        return depth === 0 ? [(0,mappedText/* sliceText */.S$)(line, from, end)] : [];
    });
}
const scans = new WeakMap();
function mentionsCommand(text, { vocabulary }) {
    const scan = scans.get(vocabulary) ?? compileWords([...vocabulary.commands].map((name) => name.toLowerCase()), () => true);
    scans.set(vocabulary, scan);
    return scan.isIn(text);
}
function environmentIn(line, place) {
    const { text } = line;
    const candidates = [];
    for (const word of text.matchAll(/(?<!\w)[A-Z][A-Z0-9_]{3,100}(?!\w)/g)) {
        const name = word[0];
        if (!place.vocabulary.environmentNames.has(name) || text.slice(Math.max(0, word.index - 2), word.index) === '${')
            continue;
        const after = word.index + name.length;
        const assigned = /^["'\]]{0,3}\s{0,9}(?:=>|:=|[=:,](?![=~]))\s{0,9}/.exec(text.slice(after, after + 24));
        const isEnv = assigned === null && /\b(?:ENV|setx|setenv)\s{1,9}$/.test(text.slice(Math.max(0, word.index - 16), word.index)) ? /^\s{1,9}/.exec(text.slice(after, after + 10)) : null;
        if (assigned !== null && assigned[0].includes(',') && !/(?:setenv|putenv|setproperty|environmentvariable|set_var)\W{0,4}$/i.test(text.slice(Math.max(0, word.index - 40), word.index)))
            continue;
        const begin = after + (assigned?.[0].length ?? isEnv?.[0].length ?? 0);
        if (begin === after)
            continue;
        const from = begin + (ofNix.exec(text.slice(begin, begin + 40))?.[0].length ?? 0);
        const value = valueFrom(line, from, place);
        const span = (0,mappedText/* spanOf */.ee)(line, word.index, value?.to ?? from);
        if (value !== null && span !== null)
            candidates.push({ ...baseAt(place, span), kind: 'environment', name, value: value.value });
    }
    return candidates;
}
const ofNix = /^(?:lib\.)?mk(?:Force|Default|Override\s{1,3}\d{1,5})\s{1,3}(?=")/;
function valueFrom(line, from, place) {
    const rest = line.text.slice(from, from + 4096);
    const quote = /^["'`]/.exec(rest)?.[0];
    const close = quote === undefined ? -1 : rest.indexOf(quote, 1);
    const filled = quote === undefined ? withHoles((0,mappedText/* sliceText */.S$)(line, from, from + rest.length), place.style) : null;
    const length = close !== -1 ? close - 1 : (/^[^\s;,)\]}"'`]*/.exec(filled?.text ?? '')?.[0].length ?? 0);
    if (close === -1 && length === 0)
        return null;
    const text = filled === null ? withHoles((0,mappedText/* sliceText */.S$)(line, from + 1, from + 1 + length), place.style) : (0,mappedText/* sliceText */.S$)(filled, 0, length);
    const span = (0,mappedText/* spanOf */.ee)(text) ?? (0,mappedText/* spanOf */.ee)(line, from, from + 1);
    if (span === null)
        return null;
    const to = close !== -1 ? from + close + 1 : from + (rest.match(/^[^\s;,)\]}"'`]*/)?.[0].length ?? 0);
    return { value: { kind: 'text', text, span }, to };
}
const assignment = /^(\s{0,200}(?:[-*]\s{1,9})?["'`]?:?)([A-Za-z_][\w.-]{0,80})(["'`]?\s{0,80}(?:=>|:=|=|:)\s{0,80})(\S.*)$/;
const longestAssignment = 2000;
function assignmentOn(line, place) {
    if (line.text.length > longestAssignment)
        return null;
    const match = assignment.exec(line.text.trimEnd());
    const [, before = '', name, middle = '', written = ''] = match ?? [];
    if (name === undefined || /^(?:[=~[(]|\{(?!\{))/.test(written) || (middle.includes(':') && written.startsWith('//')))
        return null;
    const from = before.length + name.length + middle.length;
    const quote = /^["'`]/.exec(written)?.[0];
    const close = quote === undefined ? -1 : written.indexOf(quote, 1);
    const quoted = close === -1 ? null : quote;
    const body = close === -1 ? withoutComment(written).replace(/[,;]$/, '') : written.slice(0, close + 1);
    const value = (0,mappedText/* sliceText */.S$)(line, from + (quoted === null ? 0 : 1), from + body.length - (quoted === null ? 0 : 1));
    const whole = (0,mappedText/* spanOf */.ee)(line, before.length, from + body.length);
    const span = (0,mappedText/* spanOf */.ee)(line, from, from + body.length);
    if (whole === null || span === null)
        return null;
    return { name, span: whole, value: quoted === null && !/[$%{<]|:\/\//.test(body) ? { kind: 'symbol', name: body.slice(0, 200), span } : textValue(value, span, place.style) };
}
function withoutComment(written) {
    for (let at = 1; at < written.length; at++) {
        const ends = written[at] === '#' || written[at] === ';' || (written[at] === '/' && written[at + 1] === '/');
        if (ends && /\s/.test(written[at - 1] ?? ''))
            return written.slice(0, at).trimEnd();
    }
    return written;
}
function settingsOn(lines, place) {
    const candidates = [];
    let run = [];
    const flush = () => {
        if (run.length > 0 && areSettings(run.map(({ name }) => name), place.vocabulary)) {
            const entries = run.flatMap(({ line }) => assignmentOn(line, place) ?? []);
            const [first, last] = [entries[0], entries.at(-1)];
            if (first !== undefined && last !== undefined && !isSpent(place.budget, first.span.start) && areSettings(entries.map(({ name }) => name), place.vocabulary))
                candidates.push({ ...baseAt(place, { start: first.span.start, end: last.span.end }), kind: 'settings', entries });
        }
        else if (run.some(({ name, line }) => /_(?:host|hostname|server)$/.test(name) && line.text.includes('=>'))) {
            const entries = run.flatMap(({ line }) => assignmentOn(line, place) ?? []);
            for (const { names, entries: all, own } of prefixedSettings(entries, (entry) => entry, place.vocabulary)) {
                const spans = (own.length === 0 ? all : own).map(({ span }) => span);
                candidates.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, ...names] }, { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }), kind: 'settings', entries: all });
            }
        }
        run = [];
    };
    for (const line of lines) {
        const name = assignment.exec(line.text.slice(0, longestAssignment))?.[2];
        if (name !== undefined && run.length < 200)
            run.push({ name, line });
        else if (!/^\s*(?:#.*|\/\/.*)?$/.test(line.text.slice(0, 500)))
            flush();
    }
    flush();
    return candidates;
}
function readBlock(lines, place) {
    return [...lines.flatMap((line) => readLine(line, place.place === 'code' && readLine_isCommented(line.text) ? { ...place, place: 'comment' } : place)), ...settingsOn(lines.filter((line) => !readLine_isCommented(line.text)), place)];
}
const readLine_isCommented = (text) => /^\s{0,200}#/.test(text);

;// CONCATENATED MODULE: ./src/engine/formats/xmlText.js

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
function unescapeXml(line) {
    if (!line.text.includes('&') || line.text.length > 100_000)
        return line;
    const parts = [];
    let kept = 0;
    for (const entity of line.text.matchAll(/&(?:amp|lt|gt|quot|apos|#0{0,4}\d{2,3}|#x0{0,4}[\da-f]{2});/gi)) {
        const text = xmlText_saidBy(entity[0].toLowerCase());
        const span = (0,mappedText/* spanOf */.ee)(line, entity.index, entity.index + entity[0].length);
        if (text === undefined || span === null)
            continue;
        if (entity.index > kept)
            parts.push((0,mappedText/* sliceText */.S$)(line, kept, entity.index));
        parts.push({ text, pieces: [{ kind: 'literal', at: 0, length: 1, start: span.start, end: span.end, verbatim: false }] });
        kept = entity.index + entity[0].length;
    }
    return parts.length === 0 ? line : (0,mappedText/* joinTexts */.B5)([...parts, (0,mappedText/* sliceText */.S$)(line, kept, line.text.length)]);
}
function xmlText_saidBy(entity) {
    if (entity[1] !== '#')
        return entities[entity];
    const code = entity[2] === 'x' ? Number.parseInt(entity.slice(3, -1), 16) : Number.parseInt(entity.slice(2, -1), 10);
    return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
}

;// CONCATENATED MODULE: ./src/engine/formats/lines.js











const linesFormat = {
    id: 'text',
    matches: () => true,
    read: (source, vocabulary) => readLines(source, vocabulary, languageOf(source.path)),
};
const lines_style = { anyDollarName: true, formatting: true };
function placeFor(vocabulary, holes, inside = null) {
    return { vocabulary, style: holes, inside, budget: newBudget(), place: 'code', use: 'value', encoding: 'plain', keyPath: [], neighbours: () => [], around: null };
}
function readLines(source, vocabulary, language, prose = false) {
    const place = { ...placeFor(vocabulary, lines_style), place: prose ? 'prose' : 'code', plainBackslash: /\.(?:cmd|bat)$/i.test(source.path) };
    const candidates = [];
    const comments = [];
    const markup = /\.(?:xml|html?|config|plist|csproj|props|targets|xhtml|jsp|vue|svg)$/i.test(source.path);
    const lines = windows_linesOf(prose ? (0,mappedText/* plainText */.wh)(source.text) : nearLines(source.text, vocabulary), true, place.plainBackslash === true ? '^' : '\\').map((line) => (markup ? unescapeXml(line) : line));
    const live = [];
    const commentStart = commentFinder(source.path);
    for (const line of lines) {
        const mark = commentStart(line.text);
        const first = line.pieces[0];
        const last = line.pieces.at(-1);
        if (mark === null || first === undefined || last === undefined) {
            candidates.push(...readLine(line, place).map((found) => judgedByContext(found, source.text)));
            live.push(line);
            continue;
        }
        const text = withoutMarks(line.text.slice(mark));
        if (text !== '')
            comments.push({ text, span: { start: first.start + mark, end: last.end } });
        if (mark > 0)
            candidates.push(...readLine((0,mappedText/* sliceText */.S$)(line, 0, mark), place).map((found) => judgedByContext(found, source.text)));
        candidates.push(...readLine((0,mappedText/* sliceText */.S$)(line, mark, line.text.length), prose ? place : { ...place, place: 'comment' }));
    }
    candidates.push(...settingsOn(prose ? insideFences(lines) : live, place));
    if (/\.(?:clj[cs]?|edn|bb)$/i.test(source.path))
        candidates.push(...ednMaps(source.text, place));
    const joined = prose ? candidates : joinLiterals(candidates, source.text, (text) => textsIn(text, place, 'scalar'));
    return { language, imports: [], candidates: joined, comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function readLinesOnly(source, vocabulary, language) {
    return { ...readLines(source, vocabulary, language), ...(signsIn(source.text, vocabulary).length === 0 ? {} : tooMuch) };
}
function insideFences(lines) {
    const inside = [];
    let fence = null;
    for (const line of lines) {
        const mark = /^\s{0,20}(`{3,}|~{3,})/.exec(line.text.slice(0, 40))?.[1] ?? null;
        if (fence === null)
            fence = mark;
        else if (mark?.startsWith(fence) === true)
            fence = null;
        else
            inside.push(line);
        if (mark !== null)
            inside.push((0,mappedText/* plainText */.wh)('```'));
    }
    return inside;
}
function withoutMarks(comment) {
    return comment
        .trimEnd()
        .replace(/(?:\*\/|-->|#>)$/, '')
        .replace(/^\s{0,200}(?:<!--|<#|--|\/\/+|\/\*+|[#;*']+)/, '')
        .trim();
}
function judgedByContext(found, source) {
    if (found.kind !== 'text' || found.use !== 'value')
        return found;
    const before = source.slice(Math.max(0, found.span.start - 80), found.span.start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (/[A-Z_]{3,40}=["']?$/.test(line))
        return found;
    if (/(?:starts?_?with\??|has_?prefix|index_?of|contains|includes?\?|[!=]=|=~|\bcase|\bwhen)[\s("'`]{0,6}$/i.test(line))
        return { ...found, use: 'compared' };
    if (/\b(?:log(?:ger)?|console|print(?:ln|f)?|puts|echo|raise|throw|panic|fatal|die|abort|usage|warn|error)(?:\.\w{1,20}|!)?[\s(]{1,4}(?:["'`][^"'`]{1,60}\s|"[^"]{1,100}\s')$/i.test(line))
        return { ...found, use: 'message' };
    return found;
}
const lines_languages = [
    [/\.prisma$/i, 'prisma'],
    [/\.toml$/i, 'toml'],
    [/\.(?:ini|cfg)$/i, 'ini'],
    [/\.(?:conf|cnf)$/i, 'conf'],
    [/\.(?:tf|tfvars|hcl)$/i, 'hcl'],
    [/(?:^|\/)(?:dockerfile|containerfile)(?:\.[\w-]+)?$|\.dockerfile$/i, 'dockerfile'],
    [/\.(?:xml|config|plist|csproj|props|targets)$/i, 'xml'],
    [/\.(?:rb|rake|gemspec|erb|ru)$/i, 'ruby'],
    [/\.(?:php|phtml)$/i, 'php'],
    [/\.(?:cs|vb|fs|cshtml)$/i, 'csharp'],
    [/\.(?:kt|kts)$/i, 'kotlin'],
    [/\.(?:scala|sc|sbt)$/i, 'scala'],
    [/\.(?:groovy|gradle)$/i, 'groovy'],
    [/\.rs$/i, 'rust'],
    [/\.exs?$/i, 'elixir'],
    [/\.p[lm]$/i, 'perl'],
    [/\.swift$/i, 'swift'],
    [/\.dart$/i, 'dart'],
    [/\.(?:c|h|cc|cpp|cxx|hpp)$/i, 'c'],
    [/\.(?:clj[cs]?|edn|bb)$/i, 'clojure'],
];
function languageOf(path) {
    return lines_languages.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
}

;// CONCATENATED MODULE: ./src/engine/formats/code/blocks.js

function blocksOf(spans) {
    const blocks = [];
    let inner = null;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
        while (inner !== null && inner.end <= start)
            inner = inner.outer;
        inner = { start, end, outer: inner };
        blocks.push(inner);
    }
    return {
        at: (offset) => {
            let block = blocks[(0,partition/* countBefore */.t)(blocks, ({ start }) => start <= offset) - 1] ?? null;
            while (block !== null && block.end <= offset)
                block = block.outer;
            return block;
        },
    };
}
function blocks_holds(block, offset) {
    return block === null || (block.start <= offset && offset < block.end);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/assembled.js










const MAXIMUM_PARTS = 60;
function assembledCandidates(file) {
    const taken = new Set();
    const lists = [...file.found.bindings].flatMap(([name, bound]) => (file.found.parts.has(name) ? [] : bound.filter((base) => isLong(base) && !file.found.spliced.has(base)).map((base) => ({ name, run: { base, parts: [], elements: true } }))));
    const blocks = blocksOf(file.found.parts.size === 0 ? [] : file.found.blocks);
    const runs = [...file.found.parts].flatMap(([name, added]) => assembled_runsOf(file, blocks, name, added).map((run) => ({ name, run })));
    const candidates = [...lists, ...runs].flatMap(({ name, run }) => fromRun(file, name, run, taken));
    return { candidates, isPart: (start) => taken.has(start) };
}
function isLong(node) {
    return (node.kind === 'group' || node.kind === 'braced') && node.group.items.length > 1 && node.group.items.every(({ keys, comma, value }, index) => keys.length === 0 && value !== null && (comma || index === node.group.items.length - 1));
}
function assembled_runsOf(file, blocks, name, added) {
    const runs = [];
    for (const { nodes, elements } of added) {
        const [first] = nodes;
        if (first === undefined)
            continue;
        const origin = originOf(file, name, first.start);
        const base = origin !== null && blocks_holds(blocks.at(origin.start), first.start) ? origin : null;
        const block = blocks.at(first.start);
        const last = runs.at(-1);
        if (last !== undefined && last.base === base && (base !== null || isNear(file, last.block, block, first.start))) {
            last.parts.push(...nodes);
            last.elements ||= elements;
            if (block === null || blocks_holds(block, last.block?.start ?? 0))
                last.block = block;
        }
        else
            runs.push({ base, parts: [...nodes], elements, block });
    }
    return runs;
}
function isNear({ conditions }, before, block, at) {
    return blocks_holds(before, at) || block === null || (before !== null && blocks_holds(block, before.start)) || (conditions?.at(at) ?? null) !== null;
}
function originOf(file, name, at) {
    let bound = valueAt(file, name, at);
    for (let steps = 0; bound !== null && steps < MAXIMUM_PARTS && (appends(bound) || bound.end > at); steps++) {
        const before = valueAt(file, name, bound.start);
        if (before === bound)
            return null;
        bound = before;
    }
    return bound !== null && bound.start < at && !appends(bound) ? bound : null;
}
function appends(node) {
    return node.kind === 'call' && node.of.kind === 'word' && node.of.text === 'append';
}
function fromRun(file, name, { base, parts, elements }, taken) {
    const initial = initialParts(base);
    const all = [...initial.nodes, ...parts].slice(0, MAXIMUM_PARTS);
    const [first] = all;
    if (first === undefined || all.length < 2 || !all.some((node) => /[=:]/.test(file.source.slice(node.start, Math.min(node.end, node.start + 400)))))
        return [];
    const mark = elements || initial.list ? joiner(file, name) : '';
    if (mark === null)
        return [];
    const texts = all.map((node) => partText(file, node, (base ?? first).start));
    if (!spend(file, texts.reduce((sum, { text }) => sum + text.length + mark.length, 0)))
        return [];
    const text = (0,mappedText/* joinTexts */.B5)(texts.flatMap((each, index) => (index === 0 || mark === '' ? [each] : [assembled_between(mark, each), each])));
    const found = findTexts(text.text, file.vocabulary, 'scalar');
    if (found.length !== 1 || found[0]?.use !== 'value')
        return [];
    const span = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
    for (const node of all)
        for (const { start } of nodesIn(node))
            taken.add(start);
    const frame = { kind: 'statement', item: file.found.targets.get(name) ?? null };
    return [{ kind: 'text', value: text, span, sites: sitesOf(file, frame, span), place: 'code', use: 'value', encoding: 'plain' }];
}
function initialParts(base) {
    if (base === null)
        return { nodes: [], list: false };
    const made = base.kind === 'operation' && base.operators[0] === '<' ? (base.operands.at(-1) ?? base) : base;
    const inner = made.kind === 'group' || made.kind === 'braced' ? made.group : null;
    if (inner !== null)
        return { nodes: unnamedValues(inner.items), list: true };
    if (base.kind !== 'call')
        return { nodes: base.kind === 'string' || base.kind === 'operation' ? [base] : [], list: false };
    const isList = /(?:List|Array|Vec|vector)\b/.test(calleeOf(base.of));
    return { nodes: base.group.items.flatMap(({ keys, value }) => (keys.length > 0 || value?.kind !== 'string' ? [] : [value])), list: isList };
}
function partText(file, node, anchor) {
    const { conditions } = file;
    const text = textOf_textOf(file, node) ?? textOf_holeOf(file, node);
    const branch = conditions?.foreign(node, conditions.at(anchor)) ?? null;
    if (branch === null)
        return text;
    const mark = /^[?&;\s]/.exec(text.text)?.[0] ?? '';
    const end = /[;\s]$/.exec(text.text)?.[0] ?? '';
    const written = (part) => ({ text: part, pieces: part === '' ? [] : [{ kind: 'literal', at: 0, length: part.length, start: node.start, end: node.end, verbatim: false }] });
    return (0,mappedText/* joinTexts */.B5)([written(mark), holeAs(branch.condition, node), written(end)]);
}
function assembled_between(mark, { pieces }) {
    const at = pieces[0]?.start ?? 0;
    return { text: mark, pieces: [{ kind: 'literal', at: 0, length: mark.length, start: at, end: at, verbatim: false }] };
}
const LONGEST_MARK = 3;
function joiner(file, name) {
    for (const use of (file.found.uses.get(name) ?? []).slice(0, MAXIMUM_PARTS)) {
        if (use.kind !== 'argument' || !/^(?:join|Join|implode|joined)$/.test(lastStep(calleeOf(use.call.of))))
            continue;
        const { of, group } = use.call;
        const texts = [...(of.kind === 'member' ? [of.of] : []), ...group.items.flatMap(({ value }) => (value === null ? [] : [value]))].flatMap((node) => textOf_textOf(file, node)?.text ?? []);
        const mark = texts.find((each) => each.length <= LONGEST_MARK && !/[\r\n]/.test(each));
        if (mark !== undefined)
            return mark;
    }
    return assembled_marksOf(file).get(lastStep(name)) ?? null;
}
const assembled_marks = new WeakMap();
function assembled_marksOf(file) {
    const before = assembled_marks.get(file);
    if (before !== undefined)
        return before;
    const found = new Map();
    for (const [, name = '', , mark = ''] of file.source.matchAll(/(?<![\w$])([\w$]{1,100})\s{0,9}\.\s{0,9}join(?:ed)?\(\s{0,9}(?:separator:\s{0,9})?(["'`])([^"'`\n\\]{0,3})\2/g))
        if (!found.has(name))
            found.set(name, mark);
    assembled_marks.set(file, found);
    return found;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/callsOn.js

function callsOn(found, source) {
    const before = callsOn_known.get(found);
    if (before !== undefined)
        return before;
    const ofNames = new Map();
    const received = [];
    for (const { call, frame } of found.groups) {
        if (call?.of.kind !== 'member' || !mayChange.test(call.of.name))
            continue;
        const via = [];
        let at = call.of.of;
        while (at.kind === 'call' && at.of.kind === 'member' && via.length < 8) {
            via.push(at.of.name);
            at = at.of.of;
        }
        const path = pathOf(at, source);
        const full = path === null ? '' : canonical(path);
        if (path === null || via.length > 0)
            received.push({ call, via, frame });
        for (let dot = full.length, steps = 0; dot > 0 && steps < 4; dot = full.lastIndexOf('.', dot - 1), steps++) {
            const called = { call, via: [...full.slice(dot + 1).split('.'), ...via], frame };
            const list = ofNames.get(full.slice(0, dot));
            if (list === undefined)
                ofNames.set(full.slice(0, dot), [called]);
            else
                list.push(called);
        }
    }
    for (const list of [...ofNames.values(), received])
        list.sort((a, b) => a.call.start - b.call.start);
    const calls = { byName: ofNames, received, queries: queriesIn(found, source) };
    callsOn_known.set(found, calls);
    return calls;
}
function queriesIn({ bindings }, source) {
    const queries = new Map();
    for (const [alias, nodes] of bindings)
        for (const node of nodes.slice(0, 4)) {
            const path = node.kind === 'member' && /^search_?params$/i.test(node.name) ? pathOf(node.of, source) : null;
            if (path === null)
                continue;
            const aliases = queries.get(canonical(path)) ?? [];
            if (aliases.length < 8)
                queries.set(canonical(path), [...aliases, alias]);
        }
    return queries;
}
const callsOn_known = new WeakMap();
const mayChange = /host|server|addr|netloc|authority|scheme|protocol|quer|param|replace|^(?:set|split|g?sub!?|copy|with|merge|update|add|append|append_pair|put|del|delete|remove|pop|clear)$/i;

;// CONCATENATED MODULE: ./src/engine/formats/code/stepEffects.js


function effectsOf(file, call, via, condition) {
    const method = nameOfStep(call);
    const span = { start: call.start, end: call.end };
    const { items } = call.group;
    const [first, second] = items;
    const made = (of, name, value) => ({ of, name, value: value?.kind === 'symbol' && stepEffects_nothing.test(value.name) ? null : value, condition, span });
    const named = (of, entries) => entries.filter(({ name }) => !/^\d$/.test(name)).map(({ name, value }) => made(of, name, value));
    const bare = method.replace(/^_?(?:set|with|replace|update)_?(?=\w{3})/i, '');
    const isQuery = ofQuery.test(method) || via.some((step) => ofQuery.test(step));
    const given = first?.value === undefined || first.value === null || first.keys.length > 0 ? null : first.value;
    if (isQuery) {
        if (method === 'clear')
            return [made('all of the query', '', null)];
        if (/^(?:del|remove|pop|without|difference)/i.test(method))
            return stepEffects_namesIn(items, file.source).map((name) => made('parameter', name, null));
        if (given?.kind === 'string' && second !== undefined && second.value !== null && second.keys.length === 0)
            return [made('parameter', keyName(given, file.source) ?? '', valueOf_valueOf(file, second.value))];
        const value = given === null ? null : valueOf_valueOf(file, given);
        if (/^update/i.test(method))
            return value?.kind === 'settings' ? named('parameter', value.entries) : value === null ? named('parameter', entriesOf(file, call.group)) : [made('parameter', '', value)];
        if (/^(?:set|with|replace)_?query(?:_?string|_?params?)?$/i.test(method))
            return [made('all of the query', '', value ?? { kind: 'settings', entries: entriesOf(file, call.group), span })];
        return [];
    }
    const letters = given === null || !/^(?:replace\w{0,10}|g?sub!?)$/i.test(method) || second === undefined || second.value === null ? null : lettersIn(file, given);
    if (letters !== null && second !== undefined && second.value !== null)
        return [made('letters', letters, valueOf_valueOf(file, second.value))];
    if (method === 'split' && given !== null && lettersIn(file, given) === '?')
        return [made('tail', '?', null)];
    if (/^add$/i.test(method) && given !== null && via.some((step) => /^(?:end_?points|hosts|servers)$/i.test(step)))
        return [made('member', 'host', valueOf_valueOf(file, given))];
    if (method === 'put' && given?.kind === 'word' && second !== undefined && second.value !== null)
        return [made('member', given.text, valueOf_valueOf(file, second.value))];
    if (/^(?:set|_?replace|copy|with|merge|update)$/.test(method))
        return named('member', [...entriesOf(file, call.group), ...(given === null ? [] : entriesWithin(file, given))]);
    if (given?.kind === 'string' && second === undefined && /^(?:remove|delete)$/i.test(method))
        return [made('pair', keyName(given, file.source) ?? '', null)];
    if (given?.kind === 'string' && second !== undefined && second.value !== null && /^(?:add|put|append)$/i.test(method))
        return [made('pair', keyName(given, file.source) ?? '', valueOf_valueOf(file, second.value))];
    return given === null || bare === '' ? [] : [made('member', bare, valueOf_valueOf(file, given))];
}
function lettersIn(file, node) {
    if (node.kind === 'string')
        return keyName(node, file.source);
    return node.kind === 'regex' ? (/^\/((?:[\w.@:=-]|\\[.?/]){1,100})\/\w{0,5}$/.exec(file.source.slice(node.start, node.end))?.[1]?.replaceAll('\\', '') ?? null) : null;
}
function entriesWithin(file, node) {
    const value = valueOf_valueOf(file, node);
    return value.kind === 'settings' ? value.entries : [];
}
function stepEffects_namesIn(items, source) {
    return items.flatMap(({ value }) => {
        if (value?.kind === 'string')
            return [keyName(value, source) ?? ''];
        return value?.kind === 'group' ? stepEffects_namesIn(value.group.items, source) : [];
    });
}
function nameOfStep({ of }) {
    return of.kind === 'member' ? of.name : '';
}
function ofSetting({ conditions }, { name, value, span }, anchor) {
    const step = name.lastIndexOf('.');
    const isRemoved = value.kind === 'symbol' && stepEffects_nothing.test(value.name);
    return { of: step > 0 && ofQuery.test(name.slice(0, step)) ? 'parameter' : 'member', name: name.slice(step + 1), value: isRemoved ? null : value, condition: stepEffects_conditionOf(conditions, span, anchor), span };
}
function stepEffects_conditionOf(conditions, span, anchor) {
    return conditions?.foreign(span, conditions.at(anchor))?.condition ?? null;
}
const stepEffects_nothing = /^(?:undefined|nil|null|None|nullptr)$/;
const ofQuery = /(?:quer(?:y|ies)|search_?params|(?:^|\.)args)/i;

;// CONCATENATED MODULE: ./src/engine/formats/code/unknownSteps.js







function unknownSteps(file, { node, frame }) {
    if (isGivenOtherwise(file, frame) || isTuned(file, frame))
        return [opened(node, node.end)];
    if (!unknownSteps_loose.has(file.language.id))
        return madeOverElsewhere(file, { node, frame });
    const argument = frame.kind === 'entry' && isUrl.test(keyName(frame.item.keys[0], file.source) ?? '') ? frame.outer : frame;
    if (argument.kind === 'argument')
        return isUnknownCall(file, argument) && goesOn(file, argument.outer, 0) ? [opened(argument.call)] : [];
    const item = frame.kind === 'statement' ? frame.item : null;
    if (item === null || item.value === null)
        return [];
    if (item.value !== node && cuts(item.value, node))
        return [opened(item.value)];
    const path = item.keys[0] === undefined || item.mark === ':' ? null : pathOf(item.keys[0], file.source);
    return path === null ? [] : unknownSteps_madeOver(file, canonical(path), item).map((value) => opened(value));
}
function isGivenOtherwise(file, frame) {
    const outer = frame.kind === 'entry' && frame.item.keys.length === 0 ? frame.outer : frame;
    const key = outer.kind === 'statement' && outer.item?.mark !== ':' ? outer.item?.keys[0] : undefined;
    const path = key === undefined ? null : pathOf(key, file.source);
    if (path === null)
        return false;
    const name = canonical(path);
    return isOpenName(file, name) || (frame.kind === 'entry' && placesOf(file, name).some((at) => isElementGiven(file, at)));
}
function isTuned(file, frame) {
    const item = frame.kind === 'argument' && frame.outer.kind === 'statement' && parsing.test(lastStep(calleeOf(frame.call.of))) ? frame.outer.item : null;
    const path = item?.keys[0] === undefined || item.value !== (frame.kind === 'argument' ? frame.call : null) ? null : pathOf(item.keys[0], file.source);
    return path !== null && item !== null && tunedElsewhere(file, canonical(path), (start) => start > item.end) !== null;
}
const parsing = /parse|ur[il]$|dsn$|config$|options$/i;
function isElementGiven({ tokens }, at) {
    const close = tokens[at + 1]?.text === '[' ? bracketAfter(tokens, at + 1) : null;
    return close !== null && /^(?:[.+|&?]{0,2}=|<<)$/.test(tokens[close + 1]?.text ?? '');
}
function madeOverElsewhere(file, { node, frame }) {
    const item = frame.kind === 'statement' ? frame.item : null;
    const path = item?.value !== node || item.keys[0] === undefined || item.mark === ':' ? null : pathOf(item.keys[0], file.source);
    if (path === null)
        return [];
    const name = canonical(path);
    const bound = (file.found.bindings.get(name) ?? []).filter(({ start }) => start > node.end).slice(0, unknownSteps_MOST_USES);
    return bound.filter((value) => value.kind === 'call' && !startsWith(value, name) && !isCallee(calleeOf(value.of), file.vocabulary) && value.group.items.some(({ value: given }) => given?.kind === 'word' && given.text === name)).map((value) => opened(value, value.end));
}
const unknownSteps_loose = new Set(['python', 'javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'ruby', 'perl', 'lua']);
function isUnknownCall({ vocabulary }, { call, position }) {
    const callee = calleeOf(call.of);
    return position !== null && call.of.kind === 'word' && !isCallee(callee, vocabulary) && !unknownSteps_plain.test(callee) && !/^[A-Z]/.test(callee);
}
const unknownSteps_plain = /ur[il]|dsn|parse|conn|config|options?$|^(?:str|text|sprintf|format|quote|getenv|env|get|require|open|print|trim|strip|encode|decode|secret|redact|mask)/i;
function goesOn(file, outer, depth) {
    if (outer.kind === 'argument')
        return isCallee(calleeOf(outer.call.of), file.vocabulary);
    if (outer.kind === 'entry')
        return isUrl.test(keyName(outer.item.keys[0], file.source) ?? '') && goesOn(file, outer.outer, depth);
    const key = outer.item?.keys[0];
    const path = key === undefined || depth > 0 ? null : pathOf(key, file.source);
    return path !== null && (file.found.uses.get(canonical(path)) ?? []).slice(0, unknownSteps_MOST_USES).some((use) => goesOn(file, use, depth + 1));
}
const isUrl = /^(?:ur[il]|dsn|connection_?(?:string|uri|url))$/i;
const unknownSteps_MOST_USES = 20;
function cuts(value, { start, end }) {
    if (value.kind === 'index')
        return value.of.start <= start && end <= value.of.end;
    return value.kind === 'call' && value.of.kind === 'member' && cutting.test(value.of.name) && value.of.of.start <= start && end <= value.of.of.end;
}
const cutting = /^(?:r?partition|r?split|slice|substr(?:ing)?|removesuffix|truncate)$/;
function unknownSteps_madeOver({ found, functions, source }, name, item) {
    const bound = found.bindings.get(name) ?? [];
    if (bound.length < 2 || !/^[$@]?\w{1,80}$/.test(name))
        return [];
    const own = functions?.at(item.start) ?? null;
    const behind = names_firstFrom(bound, item.end);
    const next = bound.slice(behind, behind + unknownSteps_MOST_USES);
    const made = next.findIndex((value) => !startsWith(value, name));
    return next.slice(0, made < 0 ? next.length : made).filter((value) => (functions?.foreign(value, own) ?? null) === null && !isTold(value, source));
}
function startsWith(value, name) {
    let at = value;
    for (let depth = 0; depth < 8; depth++) {
        if (at.kind === 'index' || at.kind === 'member' || at.kind === 'call')
            at = at.of;
        else
            return at.kind === 'word' && depth > 0 && at.text === name;
    }
    return false;
}
function isTold(value, source) {
    if (value.kind === 'index')
        return value.group.items.length === 1 && value.group.items[0]?.value?.kind === 'string';
    if (value.kind !== 'call' || value.of.kind !== 'member')
        return true;
    const { name } = value.of;
    if (cutting.test(name))
        return false;
    return lastStep(calleeOf(value.of)) !== 'replace' || value.group.items.every(({ value: given }) => given?.kind === 'string' && !source.slice(given.start, given.start + 3).includes('{'));
}
function opened(value, at = value.start) {
    const span = { start: at, end: at };
    const called = value.kind === 'call' ? lastStep(calleeOf(value.of)) : '';
    return { of: 'parameter', name: '', value: { kind: 'text', text: holeAs(called === '' ? '\u2026' : called, span), span }, condition: null, span };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/updates.js




function updatesOf(file, name, anchor) {
    return file.language.id !== 'elixir' ? [] : (updated(file).get(name) ?? []).flatMap((group) => membersIn(file, group, anchor).map((change) => ({ ...change, condition: `another ${name}` })));
}
const updates_known = new WeakMap();
function updated({ found, source }) {
    const before = updates_known.get(found);
    if (before !== undefined)
        return before;
    const names = new Map();
    for (const { group } of found.groups) {
        const head = updates_headOf(group);
        const path = head === null ? null : pathOf(head, source);
        if (path === null)
            continue;
        const name = canonical(path);
        if (names.get(name)?.push(group) === undefined)
            names.set(name, [group]);
    }
    updates_known.set(found, names);
    return names;
}
function updates_headOf({ bracket, items }) {
    const key = bracket === '{' ? items[0]?.keys[0] : undefined;
    return key?.kind === 'operation' && key.operators.length === 1 && key.operators[0] === '|' ? (key.operands[0] ?? null) : null;
}
function membersIn(file, { items }, anchor) {
    return items.slice(0, MOST_MEMBERS).flatMap(({ keys: [key], value, start, end }) => {
        const target = key?.kind === 'operation' ? key.operands[1] : key;
        const name = target?.kind === 'member' ? target.name : keyName(target, file.source);
        return name === null || value === null ? [] : [ofSetting(file, { name, value: valueOf_valueOf(file, value, 1), span: { start, end } }, anchor)];
    });
}
const MOST_MEMBERS = 40;
function tapped(file, node, anchor) {
    if (file.language.id !== 'ruby' || node.kind !== 'braced' || node.of.kind !== 'member' || node.of.name !== 'tap')
        return null;
    return { of: node.of.of, changes: updates_headOf(node.group) === null ? [] : membersIn(file, node.group, anchor) };
}
const updates_functions = {
    're.sub': [0, 1],
    str_replace: [0, 1],
    str_ireplace: [0, 1],
    preg_replace: [0, 1],
    'strings.Replace': [1, 2],
    'strings.ReplaceAll': [1, 2],
    'String.replace': [1, 2],
};
function replacedBy(file, call) {
    const callee = calleeOf(call.of);
    const places = Object.hasOwn(updates_functions, callee) ? updates_functions[callee] : undefined;
    const [letters, other] = (places ?? []).map((place) => call.group.items[place]?.value ?? null);
    if (letters === undefined || letters === null || other === undefined || other === null)
        return null;
    const span = { start: call.start, end: call.end };
    const plain = lettersIn(file, letters);
    if (plain !== null && !/[\\[\](){}*+?^$|/]/.test(plain))
        return { of: 'letters', name: plain, value: valueOf_valueOf(file, other, 1), condition: null, span };
    return { of: 'member', name: 'host', value: { kind: 'text', text: holeAs(callee, span), span }, condition: null, span };
}
function tlsPutIn(call) {
    const callee = calleeOf(call.of);
    const span = { start: call.start, end: call.end };
    return /(?:^|[._])\w{0,30}(?:ssl|tls)/i.test(callee) ? { of: 'parameter', name: '', value: { kind: 'text', text: holeAs(callee, span), span }, condition: null, span } : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/textChanges.js










const MAXIMUM_CHANGES = 40;
function changesOf(file, place) {
    return [...followed(file, place), ...unknownSteps(file, place)];
}
function followed(file, { node, frame }) {
    const changes = [];
    let at = frame;
    for (let depth = 0; depth < 8; depth++) {
        const { item } = at;
        if (item !== null && item.value !== null)
            changes.push(...textChanges_inChain(file, item.value, node.start));
        if (at.kind === 'entry' && item?.value?.lead.includes('...') === true)
            return [...changes, ...itemsBehind(file, at.group.items, item).map((entry) => ofSetting(file, entry, node.start))];
        if (at.kind === 'entry' && isUriOfFactory(file, at)) {
            at = at.outer;
            continue;
        }
        if (at.kind !== 'argument')
            break;
        if (/^Object\.assign$/.test(calleeOf(at.call.of)) && at.position === 0)
            return [...changes, ...itemsBehind(file, at.call.group.items, at.item).map((entry) => ofSetting(file, entry, node.start))];
        const given = file.found.initialisers.get(at.call);
        if (given !== undefined)
            changes.push(...entriesOf(file, given).map((entry) => ofSetting(file, entry, node.start)));
        const source = textChanges_dataSource(file, at.call);
        if (source !== null)
            return [...changes, ...byName(file, source.name, source.made, at.call.end, at.call.start)];
        const replaced = replacedBy(file, at.call);
        if (replaced !== null)
            changes.push(replaced);
        else if (!standsFor.test(calleeOf(at.call.of)))
            return changes;
        at = at.outer;
    }
    const statement = at.kind === 'statement' ? at.item : null;
    if (statement === null)
        return [...changes, ...aroundReceiver(file, node.start)];
    const key = statement.keys[0];
    const path = key === undefined || statement.mark === ':' ? null : pathOf(key, file.source);
    if (path === null)
        return changes;
    const name = canonical(path);
    const owner = file.language.id === 'csharp' && name.endsWith('.Uri') ? name.slice(0, -'.Uri'.length) : null;
    if (owner !== null)
        return [...changes, ...builtBelow(file, owner).filter(({ span }) => span.start > statement.end).map((entry) => ofSetting(file, entry, node.start))];
    return [...changes, ...byName(file, name, { start: statement.value?.start ?? statement.start, end: statement.end }, statement.end, node.start)].sort((a, b) => a.span.start - b.span.start).slice(0, MAXIMUM_CHANGES);
}
function isUriOfFactory({ language, source }, { item }) {
    return language.id === 'csharp' && keyName(item.keys[0], source) === 'Uri';
}
function itemsBehind(file, items, item) {
    return items.slice(items.indexOf(item) + 1).flatMap(({ keys, value, start, end }) => {
        if (value === null)
            return [];
        const name = keyName(keys[0], file.source);
        if (name !== null)
            return [{ name, value: valueOf_valueOf(file, value, 1), span: { start, end } }];
        return keys.length > 0 ? [] : value.kind === 'word' && value.lead.length === 0 && items[0]?.value?.lead.includes('...') === true ? [{ name: value.text, value: valueOf_valueOf(file, value, 1), span: { start, end } }] : entriesWithin(file, value);
    });
}
const standsFor = /(?:^|[._])(?:\w{0,40}(?:parse|ur[il]|dsn|from_?str(?:ing)?|builder|components|connection_?string)\w{0,20}|(?:conn_?)?(?:options|config)|furl|new|New|Some|unwrap)$/i;
function textChanges_dataSource(file, { of }) {
    const path = of.kind === 'member' && /^setUr[il]$/i.test(of.name) ? pathOf(of.of, file.source) : null;
    const name = path === null ? '' : canonical(path);
    const made = path === null ? null : valueAt(file, name, of.start);
    return made?.kind === 'call' && /^(?:\w+\.)*(?:PG\w{0,30}DataSource|ConnectionFactory)$/.test(calleeOf(made.of)) ? { name, made } : null;
}
function textChanges_inChain(file, outer, within) {
    const changes = [];
    let at = outer;
    for (let depth = 0; at !== undefined && depth < 60; depth++) {
        if (at.kind === 'operation' && at.operators.every((one) => one === '|')) {
            changes.push(...at.operands.slice(1).map((step) => (step.kind === 'call' ? effectsOf(file, step, [], null) : [])).reverse());
            at = at.operands[0];
        }
        else if (at.kind === 'member')
            at = at.of;
        else if (at.kind === 'braced') {
            const tap = tapped(file, at, within);
            if (tap === null)
                break;
            changes.push([...tap.changes]);
            at = tap.of;
        }
        else if (at.kind === 'call' && at.of.kind === 'member' && at.of.of.start <= within && within < at.of.of.end) {
            changes.push(effectsOf(file, at, [], null));
            at = at.of.of;
        }
        else
            break;
    }
    return changes.reverse().flat();
}
function aroundReceiver(file, within) {
    const { received } = callsOn(file.found, file.source);
    const until = (0,partition/* countBefore */.t)(received, ({ call }) => call.start <= within);
    return received.slice(Math.max(0, until - MOST_NESTED), until).flatMap(({ call }) => (call.of.kind === 'member' && within < call.of.of.end ? effectsOf(file, call, [], null) : []));
}
const MOST_NESTED = 8;
function byName(file, name, made, behind, anchor) {
    const isOurs = ({ start }) => start >= behind && comesFrom(file, name, start, made);
    const built = builtBelow(file, name).filter(({ span, name: member }) => member !== mappedText/* SPREAD */.Mo && isOurs(span)).flatMap((entry) => throughQuery(file, name, entry, made, anchor) ?? [ofSetting(file, entry, anchor)]);
    const calls = callsOn(file.found, file.source).byName.get(name) ?? [];
    const first = (0,partition/* countBefore */.t)(calls, ({ call }) => call.start < behind);
    const called = calls.slice(first, first + MAXIMUM_CHANGES).filter(({ call }) => isOurs(call)).flatMap(({ call, via, frame }) => effectsOf(file, call, via, copies.test(nameOfStep(call)) && !via.some((step) => ofQuery.test(step)) && !bindsAgain(frame, name, file.source) ? `another ${name}` : stepEffects_conditionOf(file.conditions, call, anchor)));
    const others = (callsOn(file.found, file.source).queries.get(name) ?? []).flatMap((alias) => madeOf(file, alias, { start: made.start, end: Infinity }, anchor));
    const replaced = (file.found.uses.get(name) ?? []).slice(0, MAXIMUM_CHANGES).flatMap((use) => (use.kind === 'argument' && isOurs(use.call) && (bindsAgain(use.outer, name, file.source) || textChanges_connects(file, use.outer)) ? (replacedBy(file, use.call) ?? tlsPutIn(use.call) ?? []) : []));
    const updated = updatesOf(file, name, anchor).filter(({ span }) => span.start >= behind);
    return [...built, ...called, ...replaced, ...updated, ...others];
}
function throughQuery(file, name, { name: member, value, span }, made, anchor) {
    const query = value.kind === 'symbol' && ofQuery.test(member) ? /^(\w{1,60})\.(?:Encode|toString)\(\)$/.exec(value.name)?.[1] : undefined;
    const bound = query === undefined ? null : valueAt(file, query, span.start);
    if (query === undefined || bound === null)
        return null;
    const own = file.source.slice(bound.start, Math.min(bound.end, bound.start + 200));
    const isEmpty = /^(?:url\.Values\{\}|make\(url\.Values\)|new URLSearchParams\(\))$/.test(own);
    if (!isEmpty && !new RegExp(`^(?:new URLSearchParams\\()?${name.replace(/[^\w.]/g, '').replaceAll('.', '\\.')}\\.(?:Query\\(\\)|search(?:Params)?)\\)?$`).test(own))
        return null;
    const condition = stepEffects_conditionOf(file.conditions, span, anchor);
    return [...(isEmpty ? [{ of: 'all of the query', name: '', value: null, condition, span }] : []), ...madeOf(file, query, { start: made.start, end: span.start }, anchor)];
}
function madeOf(file, query, { start, end }, anchor) {
    const calls = callsOn(file.found, file.source).byName.get(query) ?? [];
    const first = (0,partition/* countBefore */.t)(calls, ({ call }) => call.start < start);
    return calls.slice(first, first + MAXIMUM_CHANGES).filter(({ call }) => call.start < end).flatMap(({ call, via }) => effectsOf(file, call, ['query', ...via], stepEffects_conditionOf(file.conditions, call, anchor)));
}
function comesFrom(file, name, at, made) {
    let value = valueAt(file, name, at);
    for (let steps = 0; value !== null && steps < 8; steps++) {
        if (value.start >= made.start && value.end <= made.end)
            return true;
        const receiver = receiverIn(value);
        const path = receiver === null ? null : pathOf(receiver, file.source);
        if (path === null || canonical(path) !== name || value.start <= made.end)
            return file.found.bindings.get(name) === undefined;
        value = valueAt(file, name, value.start);
    }
    return file.found.bindings.get(name) === undefined;
}
function textChanges_connects({ vocabulary }, frame) {
    return frame.kind === 'argument' && isCallee(calleeOf(frame.call.of), vocabulary);
}
function bindsAgain(frame, name, source) {
    const key = frame.kind === 'statement' ? frame.item?.keys[0] : undefined;
    const path = key === undefined ? null : pathOf(key, source);
    return path !== null && canonical(path) === name;
}
function receiverIn(value) {
    let at = value;
    let steps = 0;
    while (at.kind === 'call' && at.of.kind === 'member' && steps++ < 60)
        at = at.of.of;
    return at === value ? null : at;
}
const copies = /^(?:set|split|g?sub!?|_?replace\w{0,10}|copy|with\w{0,40}|merge|update_?query\w{0,20}|difference_update_query|without_?\w{0,40}|joinpath)$/;

;// CONCATENATED MODULE: ./src/engine/formats/code/changedText.js





function withChanges(file, place, text) {
    const kind = place.use === 'value' && text.text.length < changedText_LONGEST ? kindOf(text.text) : null;
    if (kind === null)
        return text;
    let changed = text;
    for (const change of changesOf(file, place)) {
        const next = change.of === 'letters' || change.of === 'tail' ? withLetters(changed, change) : kinds[kind](changed, change);
        if (next !== null && spend(file, next.text.length))
            changed = next;
    }
    return changed;
}
const changedText_LONGEST = 4_000;
const changedText_nothing = { text: '', pieces: [] };
function withLetters(text, change) {
    const from = change.name === '' ? -1 : text.text.indexOf(change.name);
    if (from < 0)
        return null;
    if (change.of === 'letters')
        return changedText_put(text, from, from + change.name.length, change.value === null ? holeAs(change.name, change.span) : said(change, change.value));
    return change.condition === null ? (0,mappedText/* sliceText */.S$)(text, 0, from) : (0,mappedText/* joinTexts */.B5)([(0,mappedText/* sliceText */.S$)(text, 0, from + 1), holeAs(change.condition, change.span)]);
}
function kindOf(text) {
    if (/^\s{0,9}[a-z][\w+.:-]{1,60}:\/\//i.test(text))
        return 'uri';
    if (/@\w{0,20}\([^()]{0,200}\)\//.test(text))
        return 'address';
    if (/^[\w.-]{1,200}(?::\d{1,5})?(?:,[\w.-]|$)/.test(text) && text.includes(','))
        return 'list';
    if (/^(?:pgsql|mysql|sqlsrv|dblib|odbc|dbi:\w{1,20}):\w{1,40}=/i.test(text.slice(0, 100)))
        return 'pairs';
    if (!/^\s{0,9}[\w .]{1,60}=/.test(text))
        return null;
    return text.includes(';') || !/\s\w+=/.test(text) ? 'pairs' : 'words';
}
const kinds = {
    uri: ofUri,
    address: (text, change) => {
        if (change.of === 'member' && change.name === 'TLSConfig' && change.value?.kind === 'text')
            return withParameter(text, { ...change, of: 'parameter', name: 'tls' });
        const part = /@\w{0,20}\(([^()]{0,200})\)/.exec(text.text);
        if (part === null || partOf(change) !== 'host' || change.value === null)
            return null;
        const from = part.index + part[0].length - 1 - (part[1]?.length ?? 0);
        return changedText_put(text, from, from + (part[1]?.length ?? 0), said(change, change.value));
    },
    words: (text, change) => {
        if (change.of === 'parameter' && change.name === '' && change.value !== null)
            return (0,mappedText/* joinTexts */.B5)([text, changedText_markAt(' ', change), said(change, change.value)]);
        return partOf(change) !== 'host' || change.value === null ? null : (0,mappedText/* joinTexts */.B5)([text, changedText_markAt(' host=', change), said(change, change.value)]);
    },
    pairs: changedText_ofPairs,
    list: (text, change) => {
        if (change.of !== 'member' || change.value === null)
            return null;
        if (partOf(change) === 'host')
            return (0,mappedText/* joinTexts */.B5)([said(change, change.value), changedText_markAt(',', change), text]);
        const own = isSwitch.test(change.name) ? /,\s{0,9}ssl\s{0,9}=[^,]{0,20}/i.exec(text.text) : null;
        const bare = own === null ? text : changedText_put(text, own.index, own.index + own[0].length, changedText_nothing);
        return isSwitch.test(change.name) ? (0,mappedText/* joinTexts */.B5)([bare, changedText_markAt(',ssl=', change), said({ ...change, name: 'ssl' }, change.value)]) : null;
    },
};
function partOf({ of, name }) {
    if (of === 'all of the query')
        return 'query';
    const bare = name.toLowerCase().replace(/[_\s-]/g, '');
    if (of === 'parameter' || of === 'pair')
        return null;
    if (/^(?:host|hosts|hostname|hostandport|server|servers|servername|servernames|addr|address|datasource)$/.test(bare))
        return 'host';
    if (bare === 'netloc' || bare === 'authority')
        return 'authority';
    if (/^(?:scheme|protocol|drivername)$/.test(bare))
        return 'scheme';
    return /^(?:query|search|rawquery|querystring|queryparameters|queryvalues|queryitems)$/.test(bare) ? 'query' : null;
}
function ofUri(text, change) {
    const parts = /^(\s{0,9}(?:jdbc:)?)([a-z][\w+.-]{0,60})(:\/\/)([^/?#;]{0,2000})/i.exec(text.text);
    if (parts === null)
        return null;
    const [, lead = '', scheme = '', colon = '', authority = ''] = parts;
    const from = lead.length + scheme.length + colon.length;
    const part = partOf(change);
    const { value } = change;
    switch (part) {
        case 'authority':
            return value === null ? null : changedText_put(text, from, from + authority.length, said(change, value));
        case 'host': {
            if (value === null)
                return null;
            const host = said(change, value);
            const start = from + authority.lastIndexOf('@') + 1;
            const port = /:[\d\uE000]{1,5}$/.exec(authority)?.[0].length ?? 0;
            return changedText_put(text, start, from + authority.length - (host.text.includes(':') ? 0 : port), host);
        }
        case 'scheme': {
            const given = value?.kind === 'text' && change.condition === null ? value.text.text.replace(/:?(?:\/\/)?$/, '') : '';
            return /^[a-z][\w+.-]{0,60}$/i.test(given) ? changedText_put(text, lead.length, lead.length + scheme.length, changedText_markAt(given, change)) : null;
        }
        case 'query':
            return withQuery(withoutQuery(text), change, value);
        case null:
            if (change.of === 'member' && isSwitch.test(change.name))
                return changedText_withoutTls(text, change);
            return change.of === 'parameter' || (change.of === 'member' && isTls(change.name)) ? withParameter(text, change) : null;
    }
}
function isTls(name) {
    return /^ssl_?mode$/i.test(name);
}
const isSwitch = /^(?:is|use|enable)?_?(?:ssl|tls)(?:_?enabled)?$/i;
function changedText_withoutTls(text, change) {
    const isOff = change.value?.kind === 'symbol' && /^false$/i.test(change.value.name);
    const scheme = /^\s{0,9}(?:rediss|valkeys|amqps|mongodb(?:\+srv)?)(?=:)/i.exec(text.text);
    if (!isOff || scheme === null)
        return null;
    if (/mongodb/i.test(scheme[0]))
        return withParameter(text, { ...change, of: 'parameter', name: 'tls' });
    return change.condition === null ? (0,mappedText/* joinTexts */.B5)([(0,mappedText/* sliceText */.S$)(text, 0, scheme[0].length - 1), (0,mappedText/* sliceText */.S$)(text, scheme[0].length, text.text.length)]) : null;
}
function withoutQuery(text) {
    const from = text.text.indexOf('?');
    if (from < 0)
        return text;
    const to = text.text.indexOf('#', from);
    return (0,mappedText/* joinTexts */.B5)([(0,mappedText/* sliceText */.S$)(text, 0, from), ...(to < 0 ? [] : [(0,mappedText/* sliceText */.S$)(text, to, text.text.length)])]);
}
function withQuery(text, change, value) {
    if (value === null)
        return text;
    if (value.kind === 'settings' && value.entries.every(({ name }) => /^[A-Za-z]/.test(name)))
        return value.entries.reduce((whole, { name, value: own }) => withParameter(whole, { ...change, of: 'parameter', name, value: own }), text);
    const query = said(change, value);
    return query.text === '' ? text : (0,mappedText/* joinTexts */.B5)([text, changedText_markAt('?', change), query.text.startsWith('?') ? (0,mappedText/* sliceText */.S$)(query, 1, query.text.length) : query]);
}
function withParameter(text, change) {
    const name = isTls(change.name) ? change.name.toLowerCase().replaceAll('_', '') : change.name;
    const kept = changedText_without(text, name);
    if (change.value === null)
        return change.condition === null ? kept : (0,mappedText/* joinTexts */.B5)([kept, changedText_markAt(`${separator(kept)}${name}=`, change), holeAs(change.condition, change.span)]);
    if (name === '')
        return (0,mappedText/* joinTexts */.B5)([text, changedText_markAt(separator(text), change), said(change, change.value)]);
    return /^[\w.-]{1,60}$/.test(name) ? (0,mappedText/* joinTexts */.B5)([kept, changedText_markAt(`${separator(kept)}${name}=`, change), kebab(said(change, change.value), change)]) : text;
}
function kebab(text, change) {
    const [piece] = text.pieces;
    const isName = piece?.kind === 'literal' && !piece.verbatim && /^(?:[A-Z][a-z]{1,20}){1,2}$/.test(text.text);
    return isName ? changedText_markAt(text.text.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(), change) : text;
}
function separator({ text }) {
    return text.includes('?') ? (/[?&]$/.test(text) ? '' : '&') : '?';
}
function changedText_without(text, name) {
    const from = text.text.indexOf('?');
    if (from < 0)
        return text;
    const parts = [];
    let at = from + 1;
    for (const pair of text.text.slice(at).split('&')) {
        if ((pair.split('=')[0] ?? '').toLowerCase() !== name.toLowerCase())
            parts.push((0,mappedText/* sliceText */.S$)(text, at - (parts.length === 0 ? 0 : 1), at + pair.length));
        at += pair.length + 1;
    }
    return (0,mappedText/* joinTexts */.B5)([(0,mappedText/* sliceText */.S$)(text, 0, parts.length === 0 ? from : from + 1), ...parts]);
}
function changedText_ofPairs(text, change) {
    if (change.of === 'parameter' && change.name === '' && change.value !== null)
        return (0,mappedText/* joinTexts */.B5)([text, ...(/;\s{0,9}$/.test(text.text) ? [] : [changedText_markAt(';', change)]), said(change, change.value)]);
    if (change.of !== 'member' && change.of !== 'pair')
        return null;
    const bare = change.name.toLowerCase().replace(/[_\s-]/g, '');
    const isHost = partOf({ ...change, of: 'member' }) === 'host';
    if (!isHost && !/^(?:ssl|encrypt|trust|root|tls|use_?ssl|checkcert)/.test(bare))
        return null;
    const written = isHost ? (/(?:^|;)\s{0,9}(data source|datasource|server|host|address|addr|network address)\s{0,9}=/i.exec(text.text)?.[1] ?? change.name) : (changedText_words.get(bare) ?? change.name);
    const value = change.value === null ? (change.condition === null ? null : holeAs(change.condition, change.span)) : said(change, change.value);
    const kept = withoutPair(text, written);
    return value === null ? kept : (0,mappedText/* joinTexts */.B5)([kept, changedText_markAt(`${/;\s{0,9}$/.test(kept.text) || kept.text === '' ? '' : ';'}${written}=`, change), value]);
}
const changedText_words = new Map([
    ['sslmode', 'SSL Mode'],
    ['trustservercertificate', 'Trust Server Certificate'],
    ['rootcertificate', 'Root Certificate'],
]);
function withoutPair(text, name) {
    const bare = (key) => key.trim().toLowerCase().replace(/\s+/g, '');
    const parts = [];
    let at = 0;
    for (const pair of text.text.split(';')) {
        if (bare(pair.split('=')[0] ?? '') !== bare(name))
            parts.push((0,mappedText/* sliceText */.S$)(text, at - (parts.length === 0 ? 0 : 1), at + pair.length));
        at += pair.length + 1;
    }
    return (0,mappedText/* joinTexts */.B5)(parts);
}
function said(change, value) {
    if (change.condition !== null)
        return holeAs(change.condition, change.span);
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'settings': {
            const [first] = value.entries;
            return first === undefined || first.value.kind === 'settings' ? holeAs(change.name, change.span) : said(change, first.value);
        }
        case 'symbol':
            return (/^(?:true|false)$/i.test(value.name) || isMode.test(value.name)) && /ssl|encrypt|trust|tls|mode/i.test(change.name) ? changedText_markAt(lastStep(value.name.replaceAll('::', '.')), change) : holeAs(value.name, change.span);
    }
}
const isMode = /^(?:\w{1,60}(?:\.|::)){1,6}(?:disabled?|none|off|allow|prefer(?:red)?|required?|on|verify_?(?:ca|full|identity)|mandatory|optional|strict)$/i;
function changedText_put(text, from, to, value) {
    return (0,mappedText/* joinTexts */.B5)([(0,mappedText/* sliceText */.S$)(text, 0, from), value, (0,mappedText/* sliceText */.S$)(text, to, text.text.length)]);
}
function changedText_markAt(text, { span: { start, end } }) {
    return { text, pieces: text === '' ? [] : [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/code/texts.js



















function textCandidates(file) {
    const read = file.found.texts.flatMap((place) => (texts_mayMatter(file, place) ? readPlace(file, place) : []));
    const { candidates, isPart } = assembledCandidates(file);
    const telling = read.flatMap(({ place, text }) => (onlySpliced(file, place) || isPart(place.node.start) ? [] : (tellingText(file, place, withOpenEnd(place, withChanges(file, place, withAppended(file, place, text)))) ?? [])));
    return [...candidates, ...bounded(file, telling, ({ place }) => place.node.start).flatMap((one) => candidatesOf(file, one))];
}
function readPlace(file, place) {
    const { length } = file.found.splicedLast;
    const text = textOf_textOf(file, place.node);
    if (file.found.splicedLast.length > length && (text === null || !isForUse(file, place, text)))
        unsplice(file, length);
    if (text !== null)
        return [{ place, text: behindOpenUri(file, place, text) }];
    return literalsIn(place.node).flatMap((node) => {
        const each = textOf_textOf(file, node);
        return each === null ? [] : [{ place: { ...place, node }, text: each }];
    });
}
function behindOpenUri(file, { node, frame }, text) {
    const item = frame.kind === 'statement' ? frame.item : null;
    const key = item !== null && /^[+.&]=$/.test(item.mark) && item.value === node ? item.keys[0] : undefined;
    const path = key === undefined || !/^\?(?:[^\s?]{1,200}&)?sslmode=/.test(text.text.slice(0, 300)) ? null : pathOf(key, file.source);
    if (key === undefined || path === null)
        return text;
    const name = canonical(path);
    const bound = valueAt(file, name, node.start);
    const before = bound === null ? null : textOf_textOf(file, bound);
    return before !== null && before.text !== mappedText/* HOLE */.vs ? text : (0,mappedText/* joinTexts */.B5)([holeAs(name, key), text]);
}
function isForUse(file, place, text) {
    const sites = sitesOf(file, place.frame, { start: place.node.start, end: place.node.end });
    return place.use === 'value' && findTexts(text.text, file.vocabulary, 'scalar').some((one) => worse(place, one, text, sites) === 'value');
}
function texts_mayMatter(file, { node }) {
    if (node.kind !== 'string')
        return true;
    const [first] = node.tokens;
    const raw = first?.literal !== null && first !== undefined && first.literal.from > node.end ? file.source.slice(first.literal.from, first.literal.to) : file.source.slice(node.start, node.end);
    return raw.includes(':') || raw.includes('=') || raw.includes('\\') || raw.includes('@tcp');
}
const MAXIMUM_APPENDED = 20;
function withAppended(file, { node, frame }, text) {
    const key = frame.kind === 'statement' && !/^[+.&]=$/.test(frame.item?.mark ?? '') ? frame.item?.keys[0] : undefined;
    const path = key === undefined ? null : pathOf(key, file.source);
    if (path !== null && urlParts(node) !== null)
        return urlText(file, node, canonical(path)) ?? text;
    const appended = path === null ? undefined : file.found.appended.get(canonical(path));
    if (path === null || appended === undefined)
        return text;
    const first = names_firstFrom(appended, node.end);
    const added = appended.slice(first, first + MAXIMUM_APPENDED).filter((one) => {
        const bound = valueAt(file, canonical(path), one.start);
        return bound !== null && bound.start <= node.start && bound.end >= node.end;
    });
    const texts = added.map((one) => appendedText(file, one, node.start, canonical(path)));
    return spend(file, texts.reduce((sum, one) => sum + one.text.length, 0)) ? (0,mappedText/* joinTexts */.B5)([text, ...texts]) : text;
}
function appendedText(file, node, anchor, name) {
    const { conditions } = file;
    const text = addedBy(textOf_textOf(file, node) ?? concatenated(file, node) ?? textOf_holeOf(file, node), name);
    const branch = conditions?.foreign(node, conditions.at(anchor)) ?? null;
    if (branch === null)
        return text;
    const mark = /^[?&;\s]/.test(text.text) ? [(0,mappedText/* sliceText */.S$)(text, 0, 1)] : [];
    return (0,mappedText/* joinTexts */.B5)([...mark, holeAs(branch.condition, node)]);
}
function addedBy(text, name) {
    const [own] = text.pieces;
    return own?.kind === 'hole' && own.at === 0 && own.expression === name ? (0,mappedText/* sliceText */.S$)(text, own.length, text.text.length) : text;
}
function concatenated(file, node) {
    if (node.kind !== 'call' || !isConcat(node))
        return null;
    return (0,mappedText/* joinTexts */.B5)(node.group.items.flatMap(({ value }) => (value === null ? [] : [textOf_textOf(file, value) ?? textOf_holeOf(file, value)])));
}
function withOpenEnd({ node }, text) {
    if (!/:\/\/[^/?#\s@]{0,200}@$/.test(text.text.slice(-210)))
        return text;
    const rest = holeAs('\u2026', { start: node.end, end: node.end });
    return (0,mappedText/* joinTexts */.B5)([text, rest, { text: '?', pieces: [{ kind: 'literal', at: 0, length: 1, start: node.end, end: node.end, verbatim: false }] }, rest]);
}
function onlySpliced({ found, source }, { node, frame }) {
    if (frame.kind !== 'statement')
        return false;
    const bound = frame.item?.value;
    if (bound === null || bound === undefined || !found.spliced.has(bound))
        return false;
    const path = frame.item?.keys[0] === undefined ? null : pathOf(frame.item.keys[0], source);
    return path !== null && !found.uses.has(canonical(path)) && node.start >= bound.start;
}
function tellingText(file, place, given) {
    const written = withFallbackLead(given);
    const choice = withChosenScheme(written, file.vocabulary, () => namesAround(file, place));
    const text = choice?.text ?? written;
    const found = findTexts(text.text, file.vocabulary, 'scalar');
    return found.length > 0 || isBlock(file, place, text) ? { place, text, found, chosen: choice === null ? {} : { chosen: choice.condition } } : null;
}
function namesAround(file, { node, frame, use }) {
    if (use !== 'value')
        return [];
    return sitesOf(file, frame, { start: node.start, end: node.end }).flatMap(({ callee, keyPath }) => [...(callee === null || !isCallee(callee, file.vocabulary) ? [] : [callee]), ...keyPath.filter((key) => /(?:ur[il]|dsn|broker|backend)$/i.test(key))]);
}
function candidatesOf(file, { place, text, found, chosen }) {
    const [first] = found;
    if (first === undefined)
        return settingsOn(windows_linesOf(text), placeFor(file.vocabulary, { anyDollarName: true, formatting: true }));
    const whole = { start: place.node.start, end: place.node.end };
    const docstring = place.docstring ? 'docstring' : 'code';
    const sites = sitesOf(file, place.frame, whole);
    if (found.length === 1 && first.from === 0 && (first.to === text.text.length || !/\s/.test(text.text.slice(first.to)))) {
        const candidate = { kind: 'text', value: first.kind === 'uri' ? text : (0,mappedText/* sliceText */.S$)(text, first.from, first.to), span: literalSpan(place), sites, place: docstring, use: worse(place, first, text, sites), encoding: 'plain', ...chosen };
        const calls = sites_callsOf(file, place.frame);
        return [calls.length === 0 ? candidate : { ...candidate, perCall: calls }];
    }
    return found.map((one) => {
        const value = (0,mappedText/* sliceText */.S$)(text, one.from, one.to);
        return { kind: 'text', value, span: (0,mappedText/* spanOf */.ee)(value) ?? whole, sites, place: docstring, use: worse(place, one, text, sites), encoding: 'plain', ...chosen };
    });
}
function isBlock(file, { use, docstring }, text) {
    if (use !== 'value' || docstring || !text.text.includes('\n'))
        return false;
    const lower = text.text.toLowerCase();
    for (const name of file.vocabulary.tellingNames)
        if (lower.includes(name))
            return true;
    return false;
}
function literalSpan({ node }) {
    let inner = node;
    while (inner.kind === 'group') {
        const value = inner.group.items[0]?.value;
        if (value === null || value === undefined)
            break;
        inner = value;
    }
    const below = inner.kind === 'string' ? inner.tokens[0]?.literal : null;
    if (below !== null && below !== undefined && below.from > inner.end)
        return { start: below.from, end: below.to };
    const start = inner.kind === 'string' ? inner.tokens[0]?.start : inner.kind === 'operation' ? inner.operands[0]?.start : undefined;
    return { start: start ?? inner.start, end: inner.end };
}
function worse({ use, docstring }, found, text, [site]) {
    if (use !== 'value' || found.use !== 'value')
        return use === 'value' || found.use === 'listed' ? found.use : use;
    const isHelp = !docstring && found.to - found.from < text.text.trim().length && (helpNames.test(site.keyPath.at(-1) ?? '') || helpHeadings.test(text.text.slice(Math.max(0, found.from - LONGEST_MANUAL), found.from)));
    return isHelp || isProse(text.text.slice(Math.max(0, found.from - 120), found.from)) ? 'message' : 'value';
}
const helpNames = /^(?:use|usage|help|long|short|examples?|epilog|synopsis|(?:long|short)?_?desc(?:ription)?|documentation|(?:usage|help)_?(?:text|prefix|suffix|string|message|template|commands?))$/i;
const helpHeadings = /^[ \t]{0,20}(?:Usage|USAGE|Examples?|EXAMPLES?|Synopsis|SYNOPSIS)(?: \w{1,30}){0,3}:?[ \t]{0,20}(?:\r?$|(?<=:[ \t]{0,20})\S)/m;
const LONGEST_MANUAL = 4000;
function isProse(before) {
    const line = before.slice(before.lastIndexOf('\n') + 1).replaceAll(mappedText/* HOLE */.vs, ' ');
    if (/[=:]\s*["'`]?$|(?:^|[(,])\s{0,40}\w{1,60}\s{1,9}'$|--?\w[\w-]*\s*["']?$|^\s*(?:-\s+|export\s|set\s|SET\s|[\w.-]{1,80}:\s*\[)/.test(line))
        return /\b(?:must|expected|invalid|example|like|such as|e\.g)\b/i.test(line);
    return (line.match(/[A-Za-z]{2,}/g) ?? []).length >= 2;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/braces.js

function isMapping({ items }, { initialisers }) {
    if (items.length === 0)
        return true;
    if (!initialisers && items.length === 1 && items[0]?.mark === '=')
        return false;
    if (initialisers && items.length === 1 && items[0]?.mark === '=' && items[0].keys[0]?.kind === 'member')
        return false;
    if (items.some(({ mark, keys }) => keys.length > 0 && mark !== '=' && mark !== ':=' && mark !== '+='))
        return items.every(({ comma }, i) => comma || i === items.length - 1);
    return items.every(({ comma, value }, i) => (comma || i === items.length - 1) && value !== null && (value.lead.includes('...') || value.lead.every((word) => braces_signs.has(word) || (initialisers && word === 'new')))) && (items.some(({ comma }) => comma) || items[0]?.value?.kind === 'word' || items[0]?.value?.kind === 'string');
}
const braces_signs = new Set(['!', 'not', '-', '+', '~', '&', '*', 'await']);
function isInitialiser(language, vocabulary, { items }, type) {
    return language.initialisers && type !== null && items.length === 1 && items[0]?.mark === '=' && isCallee(type, vocabulary);
}
function childOf(language, { bracket, items }) {
    const first = items[0]?.value;
    return language.id === 'elixir' && bracket === '{' && items.length > 1 && first?.kind === 'word' && /^[A-Z]/.test(first.text) ? `${first.text}.start_link` : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/parts.js




function parts_addedBy(item, source) {
    const { value, keys, mark } = item;
    if (value === null)
        return null;
    const [key] = keys;
    if (key === undefined)
        return value.kind === 'operation' ? byShift(value, source) : value.kind === 'call' ? (byWriter(value, source) ?? byMethod(value, source)) : null;
    if (mark !== '=')
        return null;
    if (key.kind === 'index' && key.group.items.length === 0)
        return parts_named(key.of, [value], true, source);
    const [list, ...rest] = value.kind === 'call' && calleeOf(value.of) === 'append' ? valuesOf(value) : [];
    const [target, from] = [pathOf(key, source), list === undefined ? null : pathOf(list, source)];
    return list === undefined || target === null || from === null || canonical(target) !== canonical(from) ? null : parts_named(list, rest, true, source);
}
function byWriter(call, source) {
    const name = lastStep(calleeOf(call.of));
    const [writer, text] = valuesOf(call);
    if (writer === undefined || text === undefined || isConsole(writer) || (name !== 'Fprintf' && name !== 'WriteString'))
        return null;
    return parts_named(writer, [name === 'Fprintf' ? call : text], false, source);
}
const adding = new Set('append Append AppendLine AppendFormat push push_str add Add WriteString write concat emplace_back push_back'.split(' '));
const lists = new Set(['push', 'add', 'Add', 'emplace_back', 'push_back']);
function byMethod(call, source) {
    const nodes = [];
    let elements = false;
    let at = call;
    for (let steps = 0; at.kind === 'call' && at.of.kind === 'member' && steps < MAXIMUM_STEPS; steps++) {
        if (!adding.has(at.of.name))
            return null;
        elements ||= lists.has(at.of.name);
        nodes.unshift(...(at.of.name === 'AppendFormat' ? [at] : valuesOf(at)));
        at = at.of.of;
    }
    return nodes.length === 0 ? null : parts_named(at, nodes, elements, source);
}
function byShift({ operands, operators }, source) {
    const [target, ...nodes] = operands;
    return target === undefined || isConsole(target) || operators.some((operator) => operator !== '<<') ? null : parts_named(target, nodes, false, source);
}
function parts_named(of, nodes, elements, source) {
    const path = pathOf(of, source);
    return path === null ? null : { name: canonical(path), nodes, elements };
}
function valuesOf({ group }) {
    return unnamedValues(group.items);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/returned.js




function returnedBy(source, enclosing, index, heads) {
    const { items, bracket } = enclosing.group;
    const item = items[index];
    if (item === undefined || item.value === null)
        return null;
    if (item.keys.length > 0)
        return byBody(source, item, item.value);
    const { value } = item;
    if (value.lead.includes('return') || (value.kind === 'word' && value.text === 'return')) {
        const head = bracket === '{' ? headAround(source, enclosing, heads) : headAbove(source, value.start, heads);
        return head === null ? null : { ...head, value };
    }
    const name = settingsGroup(value) === null || !endsBody(items[index + 1]) ? null : nameOfHead(items[index - 1], source);
    return name === null ? null : { name, type: null, value };
}
function byBody(source, { keys, mark }, value) {
    const [key] = keys;
    if (key === undefined || mark !== '=')
        return null;
    if (value.kind === 'operation') {
        const last = value.operands.at(-1);
        const path = value.operators.at(-1) !== '=>' || last === undefined || keys.length > 1 ? null : pathOf(key, source);
        const body = last === undefined ? null : (onlyValue(last) ?? (last.kind === 'group' ? null : last));
        return path === null || body === null ? null : { name: `${canonical(path)}()`, type: null, value: body };
    }
    const name = key.lead.some((word) => word === 'fun' || word === 'def') ? (resultName(key) ?? (key.kind === 'word' ? `${key.text}()` : null)) : null;
    return name === null ? null : { name, type: null, value };
}
function endsBody(next) {
    return next?.value?.kind === 'word' && next.value.text === 'end';
}
function nameOfHead(head, source) {
    const value = head?.value;
    if (value === null || value === undefined || !value.lead.some((word) => word === 'def' || word === 'defp'))
        return null;
    const name = value.kind === 'word' && value.text === 'do' ? value.lead.at(-1) : undefined;
    if (name !== undefined)
        return /^\w+$/.test(name) ? `${name}()` : null;
    const path = pathOf(value, source);
    return resultName(value) ?? (path === null ? null : `${canonical(path)}()`);
}
const returned_LONGEST_HEAD = 300;
const functionHeads = [
    /(?<![\w$])([\w$]+) ?(?::[^=;{}]{1,80})?= ?(?:async ?)?(?:function ?\*? ?)?\([^(){};]{0,150}\) ?(?:: ?(?:Promise<)?([\w.]{1,60})[^=(){};]{0,40})?(?:=>)? ?$/,
    /(?<![\w$])([\w$]+) ?\([^(){};]{0,150}\) ?(?:: ?(?:Promise<)?([\w.]{1,60})[^(){};=]{0,40}|->[\w<>:&' ]{1,60}|throws [\w., ]{1,80}|\??[\w*.[\] ]{0,60}|\([\w*., ]{0,80}\) ?)$/,
];
const unnamed = /^(?:function|func|fn|return|async|new|sub)$/;
function headAround(source, enclosing, { ofGroups }) {
    let at = enclosing;
    for (let steps = 0; at !== null && steps < returned_DEEPEST; steps++) {
        const known = ofGroups.get(at.group);
        const head = known === undefined ? headBefore(source, at.group.start) : known;
        ofGroups.set(at.group, head);
        if (head !== 'inherits')
            return head;
        at = at.outer;
    }
    return null;
}
function headBefore(source, from) {
    const window = source.slice(Math.max(0, from - returned_LONGEST_HEAD), from);
    const before = window.slice(Math.max(window.lastIndexOf(';'), window.lastIndexOf('{'), window.lastIndexOf('}')) + 1).replace(/\s+/g, ' ');
    for (const pattern of functionHeads) {
        const match = pattern.exec(before);
        const name = match?.[1];
        if (name === undefined)
            continue;
        if (roles_controlling.has(name))
            return 'inherits';
        return unnamed.test(name) ? null : { name: `${name}()`, type: match?.[2] ?? null };
    }
    return /=> ?$/.test(before) ? null : 'inherits';
}
const MAXIMUM_LINES = 100;
const beginning = /^(?:async\s+)?(?:local\s+)?(?:def|function)\s+(?:self\.|[A-Z]\w*[.:])?([\w?!]+)/;
function headAbove(source, at, heads) {
    const start = source.lastIndexOf('\n', at) + 1;
    const indent = indentOf(source, start);
    const before = heads.above;
    const head = before !== null && before.indent === indent && !/\b(?:def|function)\b/.test(source.slice(before.at, at)) ? before.head : lookAbove(source, start, indent);
    heads.above = { at, indent, head };
    return head;
}
function lookAbove(source, from, own) {
    let start = from;
    for (let count = 0; count < MAXIMUM_LINES && start > 0; count++) {
        const end = start - 1;
        start = source.lastIndexOf('\n', end - 1) + 1;
        const indent = indentOf(source, start);
        const name = indent < own ? beginning.exec(source.slice(start + indent, Math.min(end, start + indent + returned_LONGEST_HEAD)))?.[1] : undefined;
        if (name !== undefined)
            return { name: `${name}()`, type: null };
    }
    return null;
}
const returned_DEEPEST = 60;
function indentOf(source, start) {
    let at = start;
    while (at - start < returned_DEEPEST && (source[at] === ' ' || source[at] === '\t'))
        at++;
    return at - start;
}

;// CONCATENATED MODULE: ./src/engine/formats/code/uses.js


const comparing = new Set(('startsWith startswith HasPrefix hasPrefix starts_with TrimPrefix CutPrefix trimPrefix removeprefix strip_prefix endsWith endswith HasSuffix indexOf lastIndexOf includes contains Contains in_array ' +
    'match matches test search split Split replace replaceAll replaceFirst Replace ReplaceAll StartsWith EndsWith Contains str_replace strpos toBe toEqual toStrictEqual toMatch toContain toHaveBeenCalledWith ' +
    'equals Equal equal eq strictEqual deepEqual deepStrictEqual expect assertThat isEqualTo EqualFold equalsIgnoreCase assert_eq! assert_ne! assert! assertEqual assertEquals startswith_any partition rpartition ' +
    'strcmp strncmp strcasecmp strncasecmp stricmp _stricmp strstr g_strcmp0 pg_strcasecmp compareTo compareToIgnoreCase localeCompare start_with? end_with? include? casecmp? start_with end_with').split(' '));
const uses_saying = new Set('print println Println Printf Print Errorf Fatalf Fatal Fatalln Panicf panic die printf puts echo println! eprintln! print! panic! bail! anyhow! Logf Log Skip Skipf fail warn usage help WriteLine abort exit errx err'.split(' '));
const describing = new Set('Description ShortDescription LongDescription Summary Deprecated Example Examples Tooltip description describe'.split(' '));
const loggers = new Set('console logger log logging _log spdlog _logger Logger.logger LOG LOGGER Logger slog _logger self.logger this.logger Log stderr sys.stderr process.stdout process.stderr click errors'.split(' '));
const saidByLoggers = new Set('log info warn warning error debug trace fatal critical exception write echo secho Debug Info Warn Error Infof Warnf Errorf Debugf Fatal Fatalf New d e i w v notice'.split(' '));
const patternMakers = new Set('RegExp MustCompile Regex Pattern.compile Pattern.matches regexp.Compile regexp.MustCompile regexp.MatchString Regex.new re.compile Regexp.new preg_match preg_replace'.split(' '));
const describes = /^(?:description|long_?description|help|help_?text|usage|epilog|example)$/i;
function useOfCall(node) {
    const callee = calleeOf(node.of);
    const name = lastStep(callee);
    const owner = callee.slice(0, Math.max(0, callee.length - name.length - 1));
    if (node.lead.includes('throw') || node.lead.includes('raise') || /(?:Error|Exception)$/.test(name))
        return 'message';
    if (owner === 're' || patternMakers.has(callee) || patternMakers.has(name))
        return 'pattern';
    if (comparing.has(name) || /^assert/.test(name) || /^(?:assert|require|expect)$/.test(owner))
        return 'compared';
    if (uses_saying.has(name) || /^Log(?:Trace|Debug|Information|Warning|Error|Critical)$/.test(name) || (saidByLoggers.has(name) && (loggers.has(owner) || loggers.has(lastStep(owner)))))
        return 'message';
    if (/^(?:v?f(?:printf|puts)|Fprint(?:f|ln)?)$/.test(name) && node.group.items.some(({ value }) => value !== null && isConsole(value)))
        return 'message';
    if (describing.has(name) && owner !== '' && node.group.items.every(({ value }) => value?.kind !== 'operation' || value.operators[0] !== '=>'))
        return 'message';
    return 'value';
}
function subjectOf({ of }) {
    const callee = calleeOf(of);
    return /^strings\.Replace(?:All)?$/.test(callee) ? 0 : /^(?:str_i?replace|preg_replace|re\.subn?)$/.test(callee) ? 2 : null;
}
const namesOfMessages = new Set(['help', 'description', 'desc', 'usage', 'message', 'msg', 'error', 'example', 'placeholder', 'title', 'label', 'doc', 'metavar', 'epilog', 'hint', 'errmsg', 'err_msg', 'error_message', 'errormessage', 'tooltip', 'help_text', 'helptext', 'summary']);

;// CONCATENATED MODULE: ./src/engine/formats/code/walk.js















function walk(root, source, language, vocabulary) {
    const textual = { source, language, memo: new Map() };
    const found = { texts: [], bindings: new Map(), appended: new Map(), built: new Map(), parts: new Map(), queries: new Map(), uses: new Map(), selected: new Map(), groups: [], chains: new Map(), assignments: [], targets: new Map(), owners: new Map(), initialisers: new Map(), returned: new Map(), alternating: new Set(), usesOfConstants: new Map(), defaults: new Set(), perhaps: new Set(), ofObjects: new Set(), again: new Set(), textual, blocks: [], spliced: new Set(), splicedLast: [] };
    const state = { source, language, vocabulary, found, textual, heads: { ofGroups: new Map(), above: null }, enclosing: null, inPattern: false };
    visitStatements(state, root);
    bindResults(found, language);
    return found;
}
function bindResults({ bindings, returned }, { id }) {
    const values = new Map();
    for (const { name, value } of returned.values())
        add(values, name, value);
    for (const [name, nodes] of values) {
        if (nodes.length > 1)
            continue;
        bindings.set(name, nodes);
        const bare = name.slice(0, -2);
        if (id === 'ruby' && !bindings.has(bare))
            bindings.set(bare, nodes);
    }
}
function inTurn(items, at, { id }) {
    const [item, next] = [items[at], items[at + 1]];
    if (item === undefined)
        return [];
    if (item.keys.length < 2 || !item.comma || next?.keys.length !== 0 || !manyAtOnce.has(id))
        return [item];
    return item.keys.map((key, turn) => ({ ...item, keys: [key], value: items[at + turn]?.value ?? item.value }));
}
const manyAtOnce = new Set(['python', 'ruby', 'go', 'lua']);
function visitStatements(state, group) {
    if (group.bracket === '{')
        state.found.blocks.push(group);
    const outer = state.enclosing;
    const enclosing = { group, outer };
    state.enclosing = enclosing;
    for (const [index, item] of group.items.entries()) {
        for (const each of inTurn(group.items, index, state.language))
            bind(state.source, state.found, each, state.inPattern);
        const result = returnedBy(state.source, enclosing, index, state.heads);
        if (result !== null)
            state.found.returned.set(item, result);
        const added = parts_addedBy(item, state.source);
        if (added !== null)
            add(state.found.parts, added.name, added);
        const wasInPattern = state.inPattern;
        for (const key of item.keys) {
            state.inPattern = wasInPattern || (key.kind === 'group' && key.group.bracket === '{');
            walk_visit(state, key, { kind: 'statement', item: null }, item.mark === '=' ? 'compared' : 'value', pathOf(key, state.source) !== null);
        }
        state.inPattern = wasInPattern;
        if (item.value === null)
            continue;
        if (item.keys.length === 0 && item.value.kind === 'group' && state.language.id === 'go' && /^(?:const|var)$/.test(item.value.lead.join(' '))) {
            visitStatements(state, item.value.group);
            continue;
        }
        const lonely = item.keys.length === 0 && state.language.id === 'python' && group.bracket === '' && item.value.lead.length === 0;
        if (lonely && item.value.kind === 'string')
            state.found.texts.push({ node: item.value, frame: { kind: 'statement', item }, use: 'value', docstring: true });
        else
            walk_visit(state, item.value, { kind: 'statement', item }, saysSomething(item.value) || describes.test(keyName(item.keys[0], state.source) ?? '') ? 'message' : 'value', false);
    }
    state.enclosing = outer;
}
function walk_visit(state, node, frame, use, consumed) {
    const { found } = state;
    switch (node.kind) {
        case 'string':
            if (!consumed)
                found.texts.push({ node, frame, use, docstring: false });
            return;
        case 'word':
        case 'regex':
            noteUse(state, node, frame);
            return;
        case 'member': {
            noteUse(state, node, frame);
            const textual = isTextual(node, state.textual);
            if (textual && !consumed)
                found.texts.push({ node, frame, use, docstring: false });
            if (textual)
                walk_visit(state, node.of, frame, use, true);
            else
                visitReceiver(state, node.of, frame);
            return;
        }
        case 'index':
            noteUse(state, node, frame);
            visitReceiver(state, node.of, frame);
            visitGroup(state, node.group, frame, true, 'value');
            return;
        case 'group':
            if (node.group.bracket === '(') {
                for (const item of node.group.items) {
                    bindInParentheses(state, node.lead, item);
                    visitParts(state, item, frame, use, consumed);
                }
            }
            else
                visitGroup(state, node.group, frame, false, use, consumed);
            return;
        case 'braced':
            if (isTextual(node, state.textual)) {
                if (!consumed)
                    found.texts.push({ node, frame, use, docstring: false });
                for (const item of node.group.items)
                    visitParts(state, item, { kind: 'statement', item: null }, 'value', true);
                return;
            }
            bindFurtherScope(state.source, found, node);
            noteTapped(state.source, found, node, undefined);
            if (node.of.kind === 'call' && state.language.initialisers)
                found.initialisers.set(node.of, node.group);
            walk_visit(state, node.of, frame, use, consumed);
            visitGroup(state, node.group, frame, false, use, consumed, calleeOf(node.of).replace(/\(\)$/, ''));
            return;
        case 'operation':
            visitOperation(state, node, frame, use, consumed);
            return;
        case 'call':
            visitCall(state, node, frame, use, consumed);
    }
}
function visitReceiver(state, node, frame) {
    if (node.kind !== 'word' && node.kind !== 'member')
        walk_visit(state, node, { kind: 'statement', item: frame.kind === 'statement' ? frame.item : null }, 'value', false);
    else if (node.kind === 'member')
        visitReceiver(state, node.of, frame);
}
function visitParts(state, item, frame, use, consumed) {
    bindWithin(state, item);
    for (const key of item.keys)
        walk_visit(state, key, frame, 'value', true);
    if (item.value !== null)
        walk_visit(state, item.value, frame, use, consumed);
}
function bindInParentheses(state, lead, item) {
    if (lead.at(-1) === 'if' || lead.at(-1) === 'while')
        bindArgument(state, item);
    else if (state.language.id === 'php' && item.mark === '=' && item.keys[0]?.kind === 'word' && !lead.some((word) => /^(?:function|fn|catch)$/.test(word)))
        bind(state.source, state.found, item);
}
function bindWithin({ source, language, found }, item) {
    if (item.mark === ':=' ? language.id === 'python' : item.mark === '=' && language.imports === 'javascript' && item.keys[0]?.kind === 'group')
        bind(source, found, item);
}
function bindArgument(state, item) {
    const { source, language, found } = state;
    const [key] = item.keys;
    const target = key?.kind === 'operation' && key.operators.at(-1) === '=>' ? key.operands.at(-1) : key;
    if (item.mark === '=' && (target?.kind === 'member' || target?.kind === 'index') && assigningAnywhere.has(language.id))
        bind(source, found, { ...item, keys: [target] });
    else
        bindWithin(state, item);
    const changed = handedByAddress(found, item.value);
    if (changed !== null)
        add(found.bindings, changed.name, changed.node);
}
const assigningAnywhere = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'php', 'java']);
function visitOperation(state, node, frame, use, consumed) {
    const compares = node.operators.some((one) => ['==', '!=', '===', '!==', '=~', 'is'].includes(one) || (state.language.id !== 'cpp' && node.operands[0]?.lead.includes('<') !== true && (one === '<' || one === '>')) || (one === 'in' && !isLoop(state.source, node)));
    const textual = isTextual(node, state.textual);
    if (textual && !consumed)
        state.found.texts.push({ node, frame, use, docstring: false });
    const matches = node.operators[0] === '->' || node.operators[0] === '=>';
    const piped = pipedInto(state, node);
    const nested = piped === null ? null : nestedCalls(node.operands, piped);
    if (nested !== null) {
        walk_visit(state, nested, frame, use, consumed);
        return;
    }
    for (const operand of node.operands)
        if (operand.kind === 'group' && operand.group.bracket === '(' && node.operators.every((one) => deciding.has(one) || walk_comparing.has(one)))
            bindChosen(state, operand.group.items);
    const place = textual ? { kind: 'statement', item: null } : frame;
    for (const [i, operand] of node.operands.entries())
        walk_visit(state, operand, i === 0 && piped !== null ? { kind: 'argument', outer: frame, call: piped, item: walk_itemOf(operand), position: 0 } : isTextual(operand, state.textual) ? frame : place, compares || (matches && i === 0 && !hasDefaults(operand)) ? 'compared' : use, consumed || (textual && isTextual(operand, state.textual)));
}
function bindChosen({ source, found, language }, items) {
    if (!assigningInside.has(language.id))
        return;
    for (const item of items)
        if (item.mark === '=' && item.keys.length === 1 && item.keys[0]?.kind === 'word' && item.keys[0].lead.length === 0 && found.bindings.has(item.keys[0].text))
            bind(source, found, item);
}
const assigningInside = new Set(['javascript', 'typescript', 'vue', 'svelte', 'astro', 'java', 'groovy', 'csharp', 'dart', 'c', 'cpp', 'perl', 'ruby']);
const walk_comparing = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=']);
function pipedInto({ language, vocabulary }, { operands, operators }) {
    if (language.id !== 'elixir' || operators.some((one) => one !== '|'))
        return null;
    return operands.slice(1).find((operand) => operand.kind === 'call' && operand.lead.includes('>') && isCallee(calleeOf(operand.of), vocabulary)) ?? null;
}
function nestedCalls(operands, last) {
    const steps = operands.slice(1, operands.indexOf(last) + 1);
    const [first] = operands;
    if (first === undefined || steps.length > walk_MOST_STEPS)
        return null;
    let inner = first;
    let made = null;
    for (const step of steps) {
        if (step.kind !== 'call' || !step.lead.includes('>'))
            return null;
        inner = made = { ...step, start: inner.start, lead: [], group: { ...step.group, items: [walk_itemOf(inner), ...step.group.items] } };
    }
    return made;
}
const walk_MOST_STEPS = 20;
function walk_itemOf(value) {
    return { keys: [], mark: '', value, comma: false, start: value.start, end: value.end };
}
const walk_wrappers = new Set(['str', 'String', 'ConnectionString', 'text', 'make_url', 'URL', 'URI', 'Uri', 'create', 'parse', 'Parse', 'SecretStr', 'Some', 'Ok', 'StringPtr', 'to_string', 'Optional.of', 'Secret', 'cast_str', ...sameObject]);
function visitCall(state, node, frame, use, consumed) {
    const { found, source } = state;
    const callee = calleeOf(node.of);
    const name = lastStep(callee);
    noteUse(state, node, frame);
    noteSelected(state, node, frame);
    noteChain(found, node);
    if (name === 'of' && /(?:^|\.)(?:Immutable)?Map\.of$/.test(callee))
        found.alternating.add(node.group);
    const textual = isTextual(node, state.textual);
    const own = useOfCall(node);
    if (textual && !consumed)
        found.texts.push({ node, frame, use: own === 'message' ? own : use, docstring: false });
    const swallowed = consumed || textual;
    if (node.of.kind === 'member') {
        if (isTextual(node.of.of, state.textual))
            walk_visit(state, node.of.of, frame, use, swallowed);
        else if (textual && walk_isList(node.of.of))
            walk_visit(state, node.of.of, frame, use, true);
        else
            visitReceiver(state, node.of.of, frame);
    }
    else if (node.of.kind === 'group' && node.of.group.bracket === '(' && node.group.items.length === 0) {
        walk_visit(state, node.of, frame, use, swallowed);
    }
    else if (node.of.kind !== 'word')
        visitReceiver(state, node.of, frame);
    const transparent = textual || isReader(node) || (walk_wrappers.has(name) && node.group.items.length === 1 && !callee.startsWith('dj_database_url.'));
    const inner = own === 'value' && transparent ? use : own;
    if (!isDefinition(node) && !takesParameters(node, source, state.language.id))
        found.groups.push({ group: node.group, call: node, frame, use: inner, type: null });
    const subject = subjectOf(node);
    let position = 0;
    for (const item of node.group.items) {
        bindArgument(state, item);
        const key = keyName(item.keys[0], source);
        const argument = transparent ? frame : { kind: 'argument', outer: frame, call: node, item, position: item.keys.length === 0 ? position++ : null };
        const said = key !== null && namesOfMessages.has(key) ? 'message' : key === null && roles_isHead(node) ? 'compared' : argument.kind === 'argument' && argument.position !== null && argument.position === subject ? use : inner;
        for (const label of item.keys)
            walk_visit(state, label, { kind: 'statement', item: null }, 'value', true);
        if (item.value !== null)
            walk_visit(state, item.value, argument, said, swallowed && (isTextual(item.value, state.textual) || (textual && walk_isList(item.value))));
    }
}
function noteSelected({ source, found, language }, call, frame) {
    const of = language.id === 'ruby' && call.of.kind === 'member' && selecting.test(call.of.name) ? call.of.of : null;
    const name = of?.kind === 'word' || of?.kind === 'member' ? nameOf(of, source) : null;
    if (name !== null)
        add(found.selected, name, { call, frame });
}
function noteChain({ chains }, node) {
    const known = chains.get(node);
    if (known !== undefined && known.root !== node)
        return;
    const chain = chainOf(node);
    if (chain === null)
        return;
    for (const { call } of chain.steps)
        chains.set(call, chain);
    if (chain.root.kind === 'call')
        chains.set(chain.root, chain);
}
function walk_isList(node) {
    return elementsOf(node)?.every(({ keys }) => keys.length === 0) === true;
}
function visitGroup(state, group, frame, isIndex, use, consumed = false, type = null) {
    if (isIndex) {
        for (const item of group.items)
            visitParts(state, item, { kind: 'statement', item: null }, 'value', true);
        return;
    }
    if (group.bracket === '{' && !isMapping(group, state.language) && !isInitialiser(state.language, state.vocabulary, group, type)) {
        const wasInPattern = state.inPattern;
        state.inPattern ||= takesApart(group, state.language);
        visitStatements(state, group);
        state.inPattern = wasInPattern;
        return;
    }
    state.found.groups.push({ group, call: null, frame, use, type: type ?? childOf(state.language, group) });
    for (const item of group.items) {
        const entry = { kind: 'entry', outer: frame, group, item, span: { start: group.start, end: group.end } };
        for (const key of item.keys)
            walk_visit(state, key, { kind: 'statement', item: null }, 'value', true);
        if (item.value === null)
            continue;
        const key = keyName(item.keys[0], state.source);
        walk_visit(state, item.value, entry, key !== null && namesOfMessages.has(key) ? 'message' : use, consumed && isTextual(item.value, state.textual));
    }
}
function takesApart({ items }, { imports }) {
    return imports === 'javascript' && (items.length > 1 || (items[0]?.keys.length ?? 0) > 1) && items.every(({ comma }, index) => comma || index === items.length - 1);
}
function noteUse({ source, found }, node, frame) {
    if (frame.kind === 'statement')
        return;
    const name = nameOf(node, source);
    if (name === null)
        return;
    add(found.uses, name, frame);
    const constant = /^(?:[A-Z]\w*|settings|config|app\.config|current_app\.config)\.([A-Z][A-Z0-9_]*)$/.exec(name)?.[1];
    if (constant !== undefined)
        add(found.usesOfConstants, constant, frame);
}

;// CONCATENATED MODULE: ./src/engine/formats/code/read.js





















function readCode(source, language, whole) {
    return readUpToSigns(source, whole, (read, signs) => readParts(read, language, whole, signs));
}
function readParts(source, language, whole, signs) {
    const vocabulary = vocabularyIn(language.id, whole);
    const tagNames = tagsOfName(source.path);
    const skimmed = farParts(source.text, whole, signs);
    const lexed = lex(source, language, /\.(?:vue|svelte)$/i.test(source.path) ? componentTags(source.text) : tagNames.length === 0 ? null : templateTags(source.text, tagNames), skimmed);
    const named = withoutAliases(withAssignments(lexed, language.id), source.text, language, vocabulary);
    const parsed = signs === null ? parse(named, language) : parse(named, language, dullParts(signs));
    const found = walk(parsed.root, source.text, language, vocabulary);
    const branches = branchesOf(source.text, lexed, language.id);
    const file = {
        source: source.text,
        path: source.path,
        language,
        vocabulary,
        found,
        tokens: lexed.tokens,
        ends: lexed.ends,
        texts: new Map(),
        constants: new Map(),
        bodies: new Map(),
        values: [new Map(), new Map(), new Map()],
        entries: [new Map(), new Map(), new Map()],
        conditions: (0,formats_conditions/* conditionsOf */.y)(branches),
        functions: (0,formats_conditions/* conditionsOf */.y)(functionsOf(source.text, lexed, language.id).map((body) => ({ ...body, condition: '' }))),
        budget: { left: source.text.length + 10_000 },
        unread: { from: null },
    };
    const candidates = [
        ...textCandidates(file),
        ...settingsCandidates(file),
        ...assignedCandidates(file),
        ...environmentCandidates(file),
        ...commandCandidates(file, lexed.comments.map(({ span }) => span)),
        ...(language.id === 'fsharp' ? fsharpCandidates(source.text, lexed) : []),
        ...(language.id === 'sql' ? sqlCandidates(source.text, lexed.comments) : []),
        ...commentCandidates(lexed.comments, whole),
    ];
    return {
        language: language.id,
        imports: importsOf(source, lexed.tokens, language),
        candidates: candidates.sort((a, b) => a.span.start - b.span.start),
        comments: lexed.comments.map(({ text, span }) => ({ text, span })),
        branches,
        incomplete: lexed.incomplete ?? parsed.incomplete,
        unreadFrom: file.unread.from,
    };
}

;// CONCATENATED MODULE: ./src/engine/formats/pieceBuilder.js

class PieceBuilder {
    #source;
    #text = '';
    #pieces = [];
    #runStart = -1;
    #runEnd = -1;
    constructor(source) {
        this.#source = source;
    }
    verbatim(at) {
        if (this.#runEnd !== at)
            this.#flush();
        if (this.#runStart === -1)
            this.#runStart = at;
        this.#runEnd = at + 1;
    }
    other(text, start, end) {
        this.#flush();
        const clean = text.replaceAll('\uE000', '\uFFFD');
        if (clean === '')
            return;
        this.#pieces.push({ kind: 'literal', at: this.#text.length, length: clean.length, start, end, verbatim: false });
        this.#text += clean;
    }
    done() {
        this.#flush();
        return { text: this.#text, pieces: this.#pieces };
    }
    #flush() {
        if (this.#runStart === -1)
            return;
        for (const piece of (0,mappedText/* plainText */.wh)(this.#source.slice(this.#runStart, this.#runEnd), this.#runStart).pieces)
            this.#pieces.push({ ...piece, at: this.#text.length });
        this.#text += (0,mappedText/* plainText */.wh)(this.#source.slice(this.#runStart, this.#runEnd)).text;
        this.#runStart = -1;
        this.#runEnd = -1;
    }
}

;// CONCATENATED MODULE: ./src/engine/formats/configurationRows.js



function withConfigurationRows(reading, source, inside) {
    const start = source.search(/\binsert\s{1,20}into\s{1,20}[`"\w.]{0,60}config_info\b/i);
    const files = start === -1 ? [] : filesIn(source, start);
    if (files.length === 0)
        return reading;
    const found = files.flatMap(({ name, text }) => {
        const inner = inside(text, name);
        return inner === null ? [] : standingIn(inner, 'code', []);
    });
    let at = 0;
    const others = reading.candidates.filter(({ span }) => {
        while ((files[at]?.span.end ?? Infinity) <= span.start)
            at++;
        return (files[at]?.span.start ?? Infinity) > span.start;
    });
    const unreadFrom = files.length < mostFiles ? null : (files.at(-1)?.span.end ?? null);
    return { ...reading, candidates: [...others, ...found].sort((a, b) => a.span.start - b.span.start), unreadFrom: firstUnread([reading, { unreadFrom }]) };
}
const mostFiles = 5000;
const fileName = /^[\w.-]{1,100}\.(?:ya?ml|properties|json|toml)$/i;
function filesIn(source, from) {
    const files = [];
    let name = '';
    let since = 0;
    for (let at = source.indexOf("'", from); at !== -1 && files.length < mostFiles; at = source.indexOf("'", at)) {
        const { text, end } = literalAt(source, at);
        if (fileName.test(text.text)) {
            name = text.text;
            since = 0;
        }
        else if (name !== '' && ++since <= 2 && text.text.includes('\n')) {
            files.push({ name, text, span: { start: at, end } });
            name = '';
        }
        at = end;
    }
    return files;
}
const escapes = { n: '\n', r: '\r', t: '\t', '0': '' };
function literalAt(source, start) {
    const builder = new PieceBuilder(source);
    let at = start + 1;
    for (; at < source.length; at++) {
        const [char = '', next = ''] = [source[at], source[at + 1]];
        if (char === '\\' && next !== '') {
            builder.other(escapes[next] ?? next, at, at + 2);
            at++;
        }
        else if (char !== "'")
            builder.verbatim(at);
        else if (next === "'") {
            builder.other("'", at, at + 2);
            at++;
        }
        else
            break;
    }
    return { text: builder.done(), end: Math.min(at + 1, source.length) };
}

;// CONCATENATED MODULE: ./src/engine/formats/code.js



const codeFormats = languages.map((language) => ({
    id: language.id,
    matches: (path, firstLine) => matches(language, path, firstLine),
    read: (source, vocabulary, inside) => {
        const reading = readCode(source, language, vocabulary);
        return language.id === 'sql' ? withConfigurationRows(reading, source.text, inside) : reading;
    },
}));
function matches({ extensions, names, interpreters }, path, firstLine) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    if (dot !== -1)
        return extensions.includes(name.slice(dot + 1));
    if (names.includes(name))
        return true;
    const interpreter = /^#!\s{0,5}\/(?:[\w.-]{1,40}\/){0,10}(?:env\s{1,5}(?:-S\s{1,5})?)?([\w-]+)/.exec(firstLine.slice(0, 200))?.[1];
    return interpreter !== undefined && interpreters.includes(interpreter);
}

;// CONCATENATED MODULE: ./src/engine/formats/choices.js

function withChoices(reading, conditions) {
    if (conditions === null)
        return reading;
    const known = new Map();
    const settingOf = (setting) => {
        const before = known.get(setting);
        if (before !== undefined)
            return before;
        const after = { ...setting, value: valueOf(setting.value) };
        known.set(setting, after);
        return after;
    };
    const valueOf = (value) => {
        if (value.kind === 'text')
            return { ...value, text: textUnder(value.text, conditions.at(value.span.start), conditions) };
        return value.kind === 'settings' ? { ...value, entries: value.entries.map(settingOf) } : value;
    };
    const siteOf = (site) => ({ ...site, neighbours: site.neighbours.map(settingOf) });
    const textOf = (text) => textUnder(text, conditions.at(text.pieces[0]?.start ?? 0), conditions);
    const candidateOf = (candidate) => {
        const [first, ...others] = candidate.sites;
        const sites = [siteOf(first), ...others.map(siteOf)];
        switch (candidate.kind) {
            case 'text':
                return { ...candidate, sites, value: textOf(candidate.value) };
            case 'settings':
                return { ...candidate, sites, entries: candidate.entries.map(settingOf) };
            case 'command':
                return { ...candidate, sites, words: candidate.words.map(textOf), assignments: candidate.assignments.map(settingOf) };
            case 'environment':
                return { ...candidate, sites, value: valueOf(candidate.value) };
        }
    };
    return { ...reading, candidates: reading.candidates.map(candidateOf) };
}
function textUnder(text, anchor, { foreign, isTag }) {
    if (!text.pieces.some((piece) => foreign(piece, anchor) !== null || (piece.kind === 'hole' && isTag(piece.start))))
        return text;
    const parts = [];
    let run = null;
    for (const piece of text.pieces) {
        const own = (0,mappedText/* sliceText */.S$)(text, piece.at, piece.at + piece.length);
        const branch = foreign(piece, anchor);
        if (branch !== null || (piece.kind === 'hole' && isTag(piece.start))) {
            run = grown(run, piece, branch, own);
            continue;
        }
        parts.push(...textsOf(run), own);
        run = null;
    }
    return (0,mappedText/* joinTexts */.B5)([...parts, ...textsOf(run)]);
}
function grown(run, { start, end }, branch, own) {
    const mark = branch !== null && /^[?&;\s]/.test(own.text) ? (0,mappedText/* sliceText */.S$)(own, 0, 1) : null;
    return { start: run?.start ?? start, end, condition: run?.condition ?? branch?.condition ?? null, mark: run?.mark ?? mark };
}
function textsOf(run) {
    if (run === null || run.condition === null)
        return [];
    return [...(run.mark === null ? [] : [run.mark]), holeText(run, run.condition)];
}
function holeText({ start, end }, expression) {
    return { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start, end, expression, fallback: null }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/describesSettings.js
function describesSettings(entries) {
    return entries.some(isNameOfPort) || isTableOfVersions(entries) || entries.some(isNameOfMode) || entries.some(({ name, value }) => (plainNames.has(name.toLowerCase()) && isDescription(value)) || (name === 'properties' && value.kind === 'settings' && describesSettings(value.entries)));
}
function isNameOfPort({ name, value }) {
    return name.toLowerCase() === 'port' && value.kind === 'text' && /^[A-Za-z_]{2,40}$/.test(value.text.text);
}
function isTableOfVersions(entries) {
    return entries.length > 1 && entries.every(({ value }) => value.kind === 'symbol' && /^\d{4,7}$/.test(value.name));
}
function isNameOfMode({ name, value }) {
    return /^ssl_?mode$/i.test(name) && value.kind === 'text' && /^[A-Z][A-Z0-9_]{0,40}SSL_?MODE$/.test(value.text.text);
}
const plainNames = new Set(['host', 'hostname', 'port', 'user', 'username', 'password', 'database', 'dbname', 'sslmode', 'ssl_mode']);
const describesSettings_describing = new Set(['type', 'description', 'optional', 'required', 'default', 'examples', 'title', 'computed', 'help', 'alias', 'enum', 'flag', 'env', '$ref']);
function isDescription(value) {
    return value.kind === 'settings' && value.entries.filter(({ name }) => describesSettings_describing.has(name.toLowerCase())).length >= Math.min(2, value.entries.length) && value.entries.length > 0;
}

;// CONCATENATED MODULE: ./src/engine/formats/fluentBit.js

const isFluentBit = (text) => /^\s{0,20}\[(?:SERVICE|INPUT|FILTER|OUTPUT)\]\s{0,20}$/m.test(text) && /^\s{0,40}Name\s{1,40}\w/im.test(text);
function blankedEntry(line) {
    const match = /^\s{0,80}([A-Za-z_][\w.]{0,60})[^\S\n]{1,60}(?=[^\s=:])/.exec(line.text.slice(0, 300));
    const [all = '', name] = match ?? [];
    if (name === undefined)
        return null;
    const value = (0,mappedText/* sliceText */.S$)(line, all.length, line.text.trimEnd().length);
    const [span, whole] = [(0,mappedText/* spanOf */.ee)(value), (0,mappedText/* spanOf */.ee)(line, line.text.length - line.text.trimStart().length, line.text.trimEnd().length)];
    return span === null || whole === null ? null : { name: name.toLowerCase(), span: whole, value: { kind: 'text', text: value, span } };
}

;// CONCATENATED MODULE: ./src/engine/formats/fluentd.js


const isFluentd = ({ path, text }) => /\.(?:conf|cfg|config)(?:\.\w{1,10})?$/i.test(path) && /^\s{0,40}<(?:match|source|store|label|filter)\b/m.test(text) && /^\s{0,40}@?type\s{1,20}\w/m.test(text);
function fluentdTree({ text }) {
    const open = [{ start: 0, entries: [] }];
    const found = [];
    const comments = [];
    const close = (end) => {
        const section = open.length > 1 ? open.pop() : undefined;
        const entry = section === undefined ? null : storeOf(section.entries, { start: section.start, end });
        if (entry !== null)
            found.push(entry);
    };
    for (const line of windows_linesOf((0,mappedText/* plainText */.wh)(text), false)) {
        const written = line.text.trim().slice(0, 1000);
        const span = (0,mappedText/* spanOf */.ee)(line);
        if (span === null)
            continue;
        if (written.startsWith('#'))
            comments.push(span);
        else if (written.startsWith('</'))
            close(span.end);
        else if (/^<\w/.test(written))
            open.push({ start: span.start, entries: [] });
        else {
            const entry = entryOn(line);
            if (entry !== null)
                open.at(-1)?.entries.push(entry);
        }
    }
    while (open.length > 1)
        close(text.length);
    return { root: { kind: 'mapping', entries: found, span: { start: 0, end: text.length } }, comments };
}
function entryOn(line) {
    const match = /^(\s{0,80})(@?[a-z][\w.]{0,60})[^\S\n]{1,40}(?=\S)/i.exec(line.text.slice(0, 300));
    if (match === null)
        return null;
    const from = match[0].length;
    const quote = /^["']/.exec(line.text.slice(from))?.[0];
    const closing = quote === undefined ? -1 : line.text.indexOf(quote, from + 1);
    const remark = line.text.slice(0, 2000).search(/\s#/);
    const value = closing > 0 ? (0,mappedText/* sliceText */.S$)(line, from + 1, closing) : (0,mappedText/* sliceText */.S$)(line, from, line.text.slice(0, remark > from ? remark : undefined).trimEnd().length);
    const [span, whole] = [(0,mappedText/* spanOf */.ee)(value), (0,mappedText/* spanOf */.ee)(line, match[1]?.length ?? 0, line.text.trimEnd().length)];
    return span === null || whole === null ? null : { name: match[2] ?? '', span: whole, value: { kind: 'text', text: value, span } };
}
function storeOf(entries, span) {
    const type = entries.find(({ name }) => name === '@type' || name === 'type')?.value;
    const product = type?.kind === 'text' ? fluentd_products.find(([plugin]) => plugin.test(type.text.text.slice(0, 60)))?.[1] : undefined;
    if (product === undefined)
        return null;
    const own = entries.filter(({ value }) => value !== type);
    const secured = type?.kind === 'text' && type.text.text.startsWith('rd') ? own.find(({ name }) => /ssl|sasl|security/.test(name)) : undefined;
    const rest = secured === undefined ? own : [...own, { ...secured, name: 'security.protocol', value: fluentd_putIn(secured) }];
    return { name: product, span, value: { kind: 'mapping', entries: product === 'elasticsearch' || product === 'opensearch' ? withUrls(rest) : rest, span } };
}
function fluentd_putIn({ name, value: { span } }) {
    return { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name, fallback: null }] }, span };
}
const fluentd_products = [
    [/^(?:aws-)?elasticsearch(?:[_-]\w{1,30})?$/, 'elasticsearch'],
    [/^opensearch(?:_\w{1,30})?$/, 'opensearch'],
    [/^(?:rd)?kafka(?:2|_buffered|_group)?$/, 'kafka'],
    [/^redis(?:[_-]?\w{1,20})?$/, 'redis'],
    [/^mongo(?:_replset|_tail)?$/, 'mongodb'],
    [/^mysql(?:_\w{1,20})?$/, 'mysql'],
    [/^postgres(?:ql)?(?:_\w{1,20})?$/, 'postgres'],
    [/^influxdb$/, 'influxdb'],
    [/^rabbitmq$/, 'rabbitmq'],
];
function withUrls(entries) {
    const textOf = (name) => {
        const value = entries.find((entry) => entry.name === name)?.value;
        return value?.kind === 'text' ? value.text : null;
    };
    const [scheme, port] = [textOf('scheme')?.text ?? 'http', textOf('port')];
    return entries.map((entry) => {
        if (!/^hosts?$/.test(entry.name) || entry.value.kind !== 'text')
            return entry;
        const { text, span } = entry.value;
        const hosts = fluentd_listed(text);
        const urls = hosts.map((host) => (host.text.includes('://') ? host : (0,mappedText/* joinTexts */.B5)([marked(`${scheme}://`, span.start), host, ...(port === null || /:\d{1,5}$/.test(host.text) ? [] : [marked(':', span.end), port])])));
        return { ...entry, value: { kind: 'text', text: (0,mappedText/* joinTexts */.B5)(urls.flatMap((url, at) => (at === 0 ? [url] : [marked(',', span.end), url]))), span } };
    });
}
function marked(text, at) {
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start: at, end: at, verbatim: false }] };
}
function fluentd_listed(text) {
    const parts = [];
    for (let from = 0; from <= text.text.length;) {
        const comma = parts.length < MOST_HOSTS ? text.text.indexOf(',', from) : -1;
        const end = comma < 0 ? text.text.length : comma;
        const blanks = /^\s*/.exec(text.text.slice(from, Math.min(end, from + 200)))?.[0].length ?? 0;
        const part = (0,mappedText/* sliceText */.S$)(text, Math.min(end, from + blanks), end);
        if (part.text.trim() !== '')
            parts.push((0,mappedText/* sliceText */.S$)(part, 0, part.text.trimEnd().length));
        from = end + 1;
    }
    return parts.length === 0 ? [text] : parts;
}
const MOST_HOSTS = 100;

;// CONCATENATED MODULE: ./src/engine/formats/hocon.js

function withoutInnerQuotes(line) {
    if (!line.text.includes('"${'))
        return line;
    const parts = [];
    let from = 0;
    for (const { index, 0: whole } of line.text.matchAll(/(?<=[^=\s,([{"])"\$\{\??[\w.-]{1,200}\}"(?=[^\s,)\]}"])/g)) {
        parts.push((0,mappedText/* sliceText */.S$)(line, from, index), (0,mappedText/* sliceText */.S$)(line, index + 1, index + whole.length - 1));
        from = index + whole.length;
    }
    return parts.length === 0 ? line : (0,mappedText/* joinTexts */.B5)([...parts, (0,mappedText/* sliceText */.S$)(line, from, line.text.length)]);
}

;// CONCATENATED MODULE: ./src/engine/formats/hoconTree.js


function isHoconWithBlocks(text) {
    return /^\s{0,80}["\w.-]{1,120}\s{0,9}(?:[=:]\s{0,9})?\{\s{0,9}(?:#[^\n]*|\/\/[^\n]*)?$/m.test(text) && /^\s{0,80}["\w.-]{1,120}\s{0,9}[=:]\s{0,9}[^\s{]/m.test(text) && !/;[^\S\n]{0,20}$/m.test(text);
}
const hoconTree_deepest = 60;
function hoconTree(text) {
    if (text.length > 2_000_000)
        return null;
    const state = { text, at: 0, comments: [], long: true };
    skip(state);
    const braced = text[state.at] === '{';
    if (braced)
        state.at++;
    const entries = entriesUpTo(state, braced ? '}' : null, 0);
    return entries === null ? null : { root: { kind: 'mapping', entries, span: { start: 0, end: text.length } }, comments: state.comments };
}
function entriesUpTo(state, closing, depth) {
    if (depth > hoconTree_deepest)
        return null;
    const entries = [];
    for (;;) {
        skip(state);
        if (state.at >= state.text.length)
            return closing === null ? entries : null;
        if (state.text[state.at] === '}') {
            if (closing === null)
                return null;
            state.at++;
            return entries;
        }
        const include = /^include\s[^\n]{0,300}/.exec(state.text.slice(state.at, state.at + 320))?.[0].length ?? 0;
        if (include > 0) {
            state.at += include;
            continue;
        }
        const entry = entryAt(state, depth);
        if (entry === null)
            return null;
        entries.push(entry);
    }
}
function entryAt(state, depth) {
    const start = state.at;
    const key = /^(?:"[^"\n]{0,200}"|[\w$@-]{1,200})(?:\.(?:"[^"\n]{0,200}"|[\w$@-]{1,200})){0,40}/.exec(state.text.slice(start, start + 4000))?.[0];
    if (key === undefined)
        return null;
    const sign = /^[^\S\n]{0,80}(?:(?:\+=|[=:])\s{0,200})?/.exec(state.text.slice(start + key.length, start + key.length + 300))?.[0] ?? '';
    state.at = start + key.length + sign.length;
    if (sign.trim() === '' && state.text[state.at] !== '{')
        return null;
    const value = hoconTree_valueAt(state, depth);
    return value === null ? null : { name: key.replaceAll('"', ''), span: { start, end: value.span.end }, value };
}
function hoconTree_valueAt(state, depth) {
    const start = state.at;
    const first = state.text[start];
    if (first === '{') {
        state.at++;
        const entries = entriesUpTo(state, '}', depth + 1);
        return entries === null ? null : { kind: 'mapping', entries, span: { start, end: state.at } };
    }
    return first === '[' ? listAt(state, depth) : scalarAt(state);
}
function listAt(state, depth) {
    const start = state.at++;
    const items = [];
    while (depth < hoconTree_deepest) {
        skip(state);
        if (state.at >= state.text.length)
            return null;
        if (state.text[state.at] === ']') {
            state.at++;
            return { kind: 'list', items, span: { start, end: state.at } };
        }
        const before = state.at;
        const item = hoconTree_valueAt(state, depth + 1);
        if (item === null || state.at === before)
            return null;
        items.push(item);
    }
    return null;
}
function scalarAt(state) {
    const start = state.at;
    const isLong = state.long && state.text.startsWith('"""', start);
    const long = isLong ? state.text.indexOf('"""', start + 3) : -1;
    state.long &&= !isLong || long !== -1;
    if (long !== -1) {
        state.at = long + 3;
        return { kind: 'text', text: (0,mappedText/* plainText */.wh)(state.text.slice(start + 3, long), start + 3), span: { start, end: state.at } };
    }
    let at = start;
    let braces = 0;
    for (; at < state.text.length; at++) {
        const char = state.text[at] ?? '';
        if (char === '"') {
            const close = closingQuote(state.text, at);
            if (close === -1)
                break;
            at = close;
        }
        else if (char === '$' && state.text[at + 1] === '{')
            braces++;
        else if (char === '}' && braces > 0)
            braces--;
        else if (char === '\n' || (braces === 0 && (/[,}\]]/.test(char) || (char === '#' && /\s/.test(state.text[at - 1] ?? '')) || (char === '/' && state.text[at + 1] === '/' && /\s/.test(state.text[at - 1] ?? '')))))
            break;
    }
    state.at = at;
    return scalarOf(state.text.slice(start, at).trimEnd(), start);
}
function scalarOf(written, start) {
    const span = { start, end: start + written.length };
    if (/^(?:true|false|null|on|off|yes|no|-?\d{1,20})$/i.test(written))
        return { kind: 'symbol', name: /^(?:on|yes)$/i.test(written) ? 'true' : /^(?:off|no)$/i.test(written) ? 'false' : written, span };
    const inner = withoutInnerQuotes((0,mappedText/* plainText */.wh)(written, start));
    return { kind: 'text', text: hoconTree_unquoted(inner), span };
}
function hoconTree_unquoted(text) {
    return /^"[^"]*"$/.test(text.text) ? (0,mappedText/* sliceText */.S$)(text, 1, text.text.length - 1) : text;
}
function closingQuote(text, from) {
    for (let at = from + 1; at < text.length && text[at] !== '\n'; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return -1;
}
function skip(state) {
    for (;;) {
        while (/[\s,]/.test(state.text[state.at] ?? ''))
            state.at++;
        if (state.text[state.at] !== '#' && !state.text.startsWith('//', state.at))
            return;
        const newline = state.text.indexOf('\n', state.at);
        const end = newline === -1 ? state.text.length : newline;
        state.comments.push({ start: state.at, end });
        state.at = end;
    }
}

;// CONCATENATED MODULE: ./src/engine/formats/listFrom.js
function listFrom(scan, start, itemFrom, noItem = 'steps over') {
    const items = [];
    for (;;) {
        scan.skip(true);
        if (scan.isDone() || scan.take(']'))
            break;
        const before = scan.at;
        items.push(itemFrom());
        scan.skip(true);
        if (scan.take(',') || scan.at !== before)
            continue;
        if (noItem === 'ends')
            break;
        scan.at++;
    }
    return { kind: 'list', items, span: { start, end: scan.at } };
}

;// CONCATENATED MODULE: ./src/engine/formats/scanner.js


class Scanner {
    text;
    at = 0;
    comments = [];
    missing = new Set();
    #comment;
    constructor(text, marks) {
        this.text = text;
        this.#comment = marks;
    }
    isDone() {
        return this.at >= this.text.length;
    }
    is(mark) {
        return this.text.startsWith(mark, this.at);
    }
    take(mark) {
        if (!this.is(mark))
            return false;
        this.at += mark.length;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found === undefined)
            return null;
        this.at += found.length;
        return found;
    }
    quotedName(mark) {
        if (!this.is(mark))
            return null;
        const end = this.text.indexOf(mark, this.at + 1);
        if (end === -1 || end - this.at > 300 || this.text.slice(this.at, end).includes('\n'))
            return null;
        const name = this.text.slice(this.at + 1, end);
        this.at = end + 1;
        return name;
    }
    skip(lines) {
        while (!this.isDone()) {
            const char = this.text[this.at] ?? '';
            if (char === ' ' || char === '\t' || char === '\r' || (lines && char === '\n') || char === '\uFEFF')
                this.at++;
            else if (lines && this.is('/*') && this.#comment.test('//'))
                this.#remark(this.text.indexOf('*/', this.at + 2), 2);
            else if (this.#comment.test(this.text.slice(this.at, this.at + 2)))
                this.#remark(this.text.indexOf('\n', this.at), 0);
            else
                return;
        }
    }
    #remark(end, length) {
        const to = end === -1 ? this.text.length : end + length;
        this.comments.push({ start: this.at, end: to });
        this.at = to;
    }
    toLineEnd() {
        const newline = this.text.indexOf('\n', this.at);
        this.at = newline === -1 ? this.text.length : newline;
    }
    textBetween(from, to, escapes) {
        const written = this.text.slice(from, to);
        if (!escapes || !written.includes('\\'))
            return (0,mappedText/* plainText */.wh)(written, from);
        const builder = new PieceBuilder(this.text);
        for (let at = from; at < to;) {
            if (this.text[at] !== '\\')
                builder.verbatim(at++);
            else {
                const next = this.text[at + 1] ?? '';
                const digits = next === 'u' ? 4 : next === 'U' ? 8 : 0;
                const code = digits === 0 ? NaN : parseInt(this.text.slice(at + 2, at + 2 + digits), 16);
                const continued = /^\\[ \t\r]*\n\s*/.exec(this.text.slice(at, Math.min(to, at + 400)))?.[0].length;
                const length = continued ?? (Number.isNaN(code) ? 2 : 2 + digits);
                const made = continued !== undefined ? '' : Number.isNaN(code) || code > 0x10ffff ? (letters[next] ?? next) : String.fromCodePoint(code);
                builder.other(made, at, Math.min(at + length, to));
                at += length;
            }
        }
        return builder.done();
    }
}
const letters = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', e: '\u001B' };
function trimmedText(text) {
    const from = text.text.length - text.text.trimStart().length;
    return sliceText(text, from, Math.max(from, text.text.trimEnd().length));
}

;// CONCATENATED MODULE: ./src/engine/formats/logstash.js



function isPipeline({ path, text }) {
    return /\.(?:conf|cfg|config|logstash)$/i.test(path) && text.includes('=>') && /^\s{0,40}(?:input|filter|output)\s{0,20}\{/m.test(text);
}
const logstash_deepest = 40;
function pipelineTree({ text }) {
    const scan = new Scanner(text, /^#/);
    const entries = logstash_bodyFrom(scan, 0).map((entry) => (entry.name === 'output' && entry.value.kind === 'mapping' ? { ...entry, value: { ...entry.value, entries: entry.value.entries.map(withScheme) } } : entry));
    return { root: { kind: 'mapping', entries, span: { start: 0, end: text.length } }, scan };
}
function withScheme(plugin) {
    if (plugin.name !== 'elasticsearch' || plugin.value.kind !== 'mapping')
        return plugin;
    const { entries } = plugin.value;
    const switched = entries.filter(({ name }) => /^ssl(?:_enabled)?$/.test(name)).map(({ value }) => (value.kind === 'symbol' ? value.name : logstash_textOf(value)));
    if (!switched.every((word) => /^(?:true|false)$/.test(word)))
        return plugin;
    const scheme = switched.includes('true') ? 'https://' : 'http://';
    const whole = (node) => {
        if (node.kind === 'list')
            return { ...node, items: node.items.map(whole) };
        if (node.kind !== 'text' || !/^(?:[\w-]|\$\{)[^\s,/]{0,300}$/.test(node.text.text))
            return node;
        const { start } = node.span;
        return { ...node, text: (0,mappedText/* joinTexts */.B5)([{ text: scheme, pieces: [{ kind: 'literal', at: 0, length: scheme.length, start, end: start, verbatim: false }] }, node.text]) };
    };
    return { ...plugin, value: { ...plugin.value, entries: entries.map((entry) => (entry.name === 'hosts' ? { ...entry, value: whole(entry.value) } : entry)) } };
}
const logstash_word = /[A-Za-z_@][\w.@-]{0,100}/y;
function logstash_bodyFrom(scan, depth) {
    const entries = [];
    for (;;) {
        scan.skip(true);
        if (scan.isDone())
            break;
        if (scan.take('}')) {
            if (depth > 0)
                break;
            continue;
        }
        const start = scan.at;
        const name = scan.match(logstash_word) ?? (scan.is('"') || scan.is("'") ? logstash_textOf(stringFrom(scan)) : null);
        if (name === null) {
            scan.at++;
            continue;
        }
        scan.skip(false);
        if (scan.take('=>')) {
            scan.skip(true);
            const value = logstash_valueFrom(scan, depth);
            entries.push({ name, span: { start, end: value.span.end }, value });
            continue;
        }
        if (/^(?:if|else)$/.test(name)) {
            while (!scan.isDone() && !scan.is('{') && !scan.is('\n'))
                scan.at++;
        }
        scan.skip(true);
        if (!scan.take('{'))
            continue;
        const body = depth < logstash_deepest ? logstash_bodyFrom(scan, depth + 1) : [];
        if (/^(?:if|else)$/.test(name))
            entries.push(...body);
        else
            entries.push({ name, span: { start, end: scan.at }, value: { kind: 'mapping', entries: body, span: { start, end: scan.at } } });
    }
    return entries;
}
function logstash_valueFrom(scan, depth) {
    const start = scan.at;
    if (scan.is('"') || scan.is("'"))
        return stringFrom(scan);
    if (depth < logstash_deepest && scan.take('{'))
        return { kind: 'mapping', entries: logstash_bodyFrom(scan, depth + 1), span: { start, end: scan.at } };
    if (depth < logstash_deepest && scan.take('['))
        return listFrom(scan, start, () => logstash_valueFrom(scan, depth + 1));
    const name = scan.match(logstash_bare) ?? '';
    return { kind: 'symbol', name, span: { start, end: scan.at } };
}
const logstash_bare = /[\w.:+-]{1,100}/y;
function stringFrom(scan) {
    const start = scan.at;
    const close = scan.text.indexOf(scan.text[start] ?? '', start + 1);
    const end = close === -1 ? scan.text.length : close;
    scan.at = Math.min(end + 1, scan.text.length);
    return { kind: 'text', text: (0,mappedText/* plainText */.wh)(scan.text.slice(start + 1, end), start + 1), span: { start, end: scan.at } };
}
const logstash_textOf = (node) => (node.kind === 'text' ? node.text.text.slice(0, 100) : '');

;// CONCATENATED MODULE: ./src/engine/formats/odbcSections.js


function odbcSource(path, entries, place) {
    if (!/(?:^|\/)\.?odbc\.ini(?:[._-]\w{1,20})?$/i.test(path) || entries.length > MOST_ENTRIES)
        return null;
    const driver = entries.find(({ name }) => /^driver$/i.test(name));
    const title = driver?.value.kind === 'text' ? drivers.find(([pattern]) => pattern.test(driver.value.kind === 'text' ? driver.value.text.text.slice(0, 200) : ''))?.[1] : undefined;
    if (driver === undefined || title === undefined || !entries.some(({ name }) => /^server(?:name)?$/i.test(name)))
        return null;
    const pairs = entries.flatMap((entry) => {
        if (entry === driver || entry.value.kind !== 'text' || /[;{}]/.test(entry.value.text.text))
            return [];
        const value = textValue(entry.value.text, entry.value.span, place.style);
        return value.kind === 'text' ? [written(`;${entry.name.trim()}=`, { start: entry.span.start, end: entry.value.span.start }), value.text] : [];
    });
    const spans = entries.map(({ span }) => span);
    const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    return { ...baseAt(place, span), kind: 'text', value: (0,mappedText/* joinTexts */.B5)([written(`Driver={${title}}`, driver.span), ...pairs]) };
}
const MOST_ENTRIES = 60;
const drivers = [
    [/postgres|psqlodbc/i, 'PostgreSQL Unicode'],
    [/mariadb|maodbc/i, 'MariaDB ODBC 3.1 Driver'],
    [/mysql|myodbc/i, 'MySQL ODBC 8.0 Unicode Driver'],
];
function written(text, { start, end }) {
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, start, end, verbatim: false }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/ownServers.js



function poolServers(entries, place) {
    const valueOf = (name) => entries.find((entry) => entry.name === name);
    const ssl = valueOf('ssl')?.value;
    const isOn = ssl !== undefined && /^(?:on|true|yes|1)$/i.test(ssl.kind === 'text' ? ssl.text.text : ssl.kind === 'symbol' ? ssl.name : '');
    return entries.filter(({ name, value }) => /^backend_hostname\d{1,3}$/.test(name) && value.kind === 'text' && value.text.text !== '' && !value.text.text.startsWith('/')).slice(0, ownServers_mostServers).flatMap((entry) => {
        const port = valueOf(entry.name.replace('hostname', 'port'));
        const settings = [{ ...entry, name: 'host' }, ...(port === undefined ? [] : [{ ...port, name: 'port' }])].map(({ name, span, value }) => ({ name, span, value: value.kind === 'text' ? textValue(value.text, value.span, place.style) : value.kind === 'symbol' ? value : { kind: 'symbol', name: '', span } }));
        return [{ ...baseAt({ ...place, keyPath: ['postgres'] }, entry.span), kind: 'settings', entries: [...settings, modeOf('sslmode', isOn ? null : 'disable', entry.span)] }];
    });
}
const ownServers_mostServers = 500;
function proxyServers(text, place) {
    if (!/^\s{0,20}(?:mysql|pgsql)_servers\s{0,9}=/m.test(text))
        return [];
    const found = [];
    for (const list of text.matchAll(/^\s{0,20}(mysql|pgsql)_servers\s{0,9}=\s{0,9}\(/gm)) {
        const from = list.index + list[0].length;
        const end = text.indexOf(')', from);
        for (const server of text.slice(from, end === -1 ? text.length : end).matchAll(/\{[^{}]{1,1000}\}/g)) {
            const start = from + server.index;
            const address = /\b(?:address|hostname)\s{0,9}=\s{0,9}"([^"]{1,250})"/.exec(server[0]);
            if (isSpent(place.budget, start))
                return found;
            if (address?.[1] === undefined)
                continue;
            const at = start + address.index + address[0].length - address[1].length - 1;
            const span = { start, end: start + server[0].length };
            const host = { name: 'host', span, value: { kind: 'text', text: (0,mappedText/* plainText */.wh)(address[1], at), span: { start: at, end: at + address[1].length } } };
            const isOn = /\buse_ssl\s{0,9}=\s{0,9}1/.test(server[0]);
            const isMysql = list[1] === 'mysql';
            found.push({ ...baseAt({ ...place, keyPath: [isMysql ? 'mysql' : 'postgres'] }, span), kind: 'settings', entries: [host, isMysql ? modeOf('ssl_mode', isOn ? null : 'DISABLED', span) : modeOf('sslmode', isOn ? null : 'disable', span)] });
        }
    }
    return found;
}
function modeOf(name, mode, span) {
    const text = mode === null ? { text: '\uE000', pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: 'ssl', fallback: null }] } : { text: mode, pieces: [{ kind: 'literal', at: 0, length: mode.length, ...span, verbatim: false }] };
    return { name, span, value: { kind: 'text', text, span } };
}

;// CONCATENATED MODULE: ./src/engine/formats/userinfo.js
function isUserinfo(text, from) {
    return /^[^\s/:@]{0,300}@/.test(text.slice(from, from + 302));
}

;// CONCATENATED MODULE: ./src/engine/formats/withoutCovered.js

function withoutCovered(coarse, fine) {
    const spans = new Map();
    for (const { kind, span } of fine) {
        const list = spans.get(kind);
        if (list === undefined)
            spans.set(kind, [span]);
        else
            list.push(span);
    }
    const known = new Map([...spans].map(([kind, list]) => [kind, (0,spanIndex/* spanIndex */.zs)(list)]));
    return coarse.filter(({ kind, span }) => {
        const index = known.get(kind);
        return index === undefined || !(0,spanIndex/* overlaps */.$f)(index, span);
    });
}

;// CONCATENATED MODULE: ./src/engine/formats/dotenv.js


















const dotenvFormat = {
    id: 'dotenv',
    matches: (path, firstLine) => dotenvName.test(path) ||
        (/\.config$/i.test(path) && /^\s{0,40}(?:[#;]|\[[\w .-]{1,60}\]\s{0,20}$|[A-Za-z_][\w.]{0,60}\s{0,20}=)/.test(firstLine)) ||
        /\.(?:ini|cfg|conf|cnf|cf|inf|desktop)(?:\.(?:example|sample|dist|tpl|erb|j2))?$|(?:^|\/)\.?(?:pg_service\.conf|flaskenv|npmrc)$/i.test(path),
    read: dotenv_read,
};
const dotenvName = /(?:^|\/)(?:\.env(?:rc)?(?:[._-][\w.-]*)?|env(?:[._-](?:example|sample|template|dist|local|dev|development|prod|production|staging|test|ci|docker)(?:[_-][\w-]{1,40})?)?|\.flaskenv)$|\.env$/i;
const isOptionFile = /(?:^|\/)(?:(?:[\w-]+)?\.?my\.cnf|my\.ini|[\w.-]*(?:mysql|mariadb|client)[\w.-]*\.cnf)$|(?:^|\/)(?:mysql|my\.cnf\.d|mariadb)[\w.-]*\/(?:[\w.-]+\/){0,3}[\w.-]+\.cnf$/i;
const clientSections = /^(?:client(?:[-_]\w+)?|client-(?:server|mariadb)|mysql|mariadb|mysqldump|mariadb-dump|mysqladmin|mysqlimport|mysqlcheck)$/i;
const isTable = /(?:^|\/)(mysql|pgsql)[\w-]*\.cf$/i;
function productOfFile(path, section) {
    if ((isOptionFile.test(path) && clientSections.test(section)) || (/\.cnf$/i.test(path) && /^client(?:[._-]\w{1,40})?$/i.test(section)))
        return ['mysql'];
    if (/(?:^|\/)\.?pg_service\.conf$/i.test(path) && section !== '')
        return ['postgres'];
    const table = isTable.exec(path)?.[1];
    return table === undefined ? [] : [/^mysql$/i.test(table) ? 'mysql' : 'postgres'];
}
function dotenv_read(source, vocabulary, inside) {
    const isEnvironment = dotenvName.test(source.path);
    const style = { anyDollarName: isEnvironment, formatting: true };
    const place = placeFor(vocabulary, style, inside);
    if (isPipeline(source))
        return readPipeline(source, place);
    if (isFluentd(source))
        return readFluentd(source, place);
    const hocon = /\.conf$/i.test(source.path) && isHoconWithBlocks(source.text) ? hoconTree(source.text) : null;
    if (hocon !== null)
        return readBlocks(source, hocon.root, hocon.comments, place);
    const isBlanked = isFluentBit(source.text);
    const sections = [{ names: [], entries: [] }];
    const comments = [];
    const candidates = [];
    const isHocon = /\.conf$/i.test(source.path);
    for (const written of windows_linesOf(nearLines(source.text, vocabulary), false)) {
        const line = isHocon ? withoutInnerQuotes(written) : written;
        const header = /^\s{0,80}\[{1,2}\s{0,9}([\w.:"' -]{1,120}?)\s{0,9}\]{1,2}\s*$/.exec(line.text.slice(0, 300))?.[1];
        if (header !== undefined) {
            sections.push({ names: header.split('.').map((name) => name.replace(/^["']|["']$/g, '')), entries: [] });
            continue;
        }
        const whole = (0,mappedText/* spanOf */.ee)(line);
        if (whole === null)
            continue;
        const indent = line.text.length - line.text.trimStart().length;
        if (/[#;!]/.test(line.text[indent] ?? '') || (isHocon && line.text.startsWith('//', indent))) {
            comments.push({ text: line.text.slice(indent).replace(/^(?:[#;!]+|\/\/+)\s{0,9}/, '').trim(), span: { start: whole.start + indent, end: whole.end } });
            candidates.push(...readLine(line, { ...place, place: 'comment' }));
            continue;
        }
        const blanked = isBlanked ? blankedEntry(line) : null;
        const assigned = blanked === null ? assignedOn(line, isEnvironment) : { entry: blanked, comment: null };
        if (assigned === null) {
            candidates.push(...readLine(line, place));
            continue;
        }
        sections.at(-1)?.entries.push(isTable.test(source.path) && assigned.entry.name === 'hosts' ? { ...assigned.entry, name: 'host' } : assigned.entry);
        if (assigned.comment !== null)
            comments.push(assigned.comment);
    }
    const pool = sections.some(({ names }) => names[0] === 'pgbouncer') ? poolOf(sections) : null;
    for (const { names, entries } of pool?.sections ?? sections) {
        const data = odbcSource(source.path, entries, { ...place, keyPath: names });
        if (data !== null)
            candidates.push(data);
        else if (pool !== null && names[0] === 'databases')
            candidates.push(...entries.flatMap((entry) => serverOf(entry, pool.toServer, place)));
        else
            candidates.push(...readEntries(entries, place, [...productOfFile(source.path.replace(templateEndings, ''), names[0] ?? ''), ...names]));
    }
    candidates.push(...sections.flatMap(({ entries }) => poolServers(entries, place)), ...proxyServers(source.text, place));
    const language = isEnvironment ? 'dotenv' : languageOf(source.path);
    return { language: language === 'text' ? 'dotenv' : language, imports: [], candidates, comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function readPipeline(source, place) {
    const { root, scan } = pipelineTree(source);
    return readBlocks(source, root, scan.comments, place);
}
function readFluentd(source, place) {
    const { root, comments } = fluentdTree(source);
    const reading = readBlocks(source, root, comments, { ...place, keyPath: ['fluentd'] });
    const lines = windows_linesOf((0,mappedText/* plainText */.wh)(source.text), false).flatMap((line) => (line.text.trimStart().startsWith('#') ? [] : readLine(line, place)));
    return { ...reading, candidates: [...reading.candidates, ...withoutCovered(lines, reading.candidates)] };
}
function readBlocks(source, root, remarks, place) {
    const comments = remarks.map(({ start, end }) => ({ text: source.text.slice(start, end).replace(/^(?:#+|\/\/+)\s{0,9}/, '').trim(), span: { start, end } }));
    const inComments = comments.flatMap(({ span }) => readLine((0,mappedText/* plainText */.wh)(source.text.slice(span.start, span.end), span.start), { ...place, place: 'comment' }));
    return { language: 'hocon', imports: [], candidates: [...readTree(root, place), ...inComments], comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function poolOf(sections) {
    const isToServer = ({ name }) => name.startsWith('server_tls_');
    const toServer = sections.flatMap(({ names, entries }) => (names[0] === 'pgbouncer' ? entries.filter(isToServer) : [])).slice(0, MOST_BESIDE);
    const hasServers = sections.some(({ names, entries }) => names[0] === 'databases' && entries.length > 0);
    return { toServer, sections: hasServers ? sections.map((section) => (section.names[0] === 'pgbouncer' ? { ...section, entries: section.entries.filter((entry) => !isToServer(entry)) } : section)) : sections };
}
const MOST_BESIDE = 50;
function serverOf({ name, span, value }, beside, place) {
    if (value.kind !== 'text' || !/\bhost\s{0,3}=/.test(value.text.text))
        return [];
    const neighbours = () => beside.map((entry) => ({ name: entry.name, span: entry.span, value: entry.value.kind === 'text' ? textValue(entry.value.text, entry.value.span, place.style) : { kind: 'symbol', name: '', span: entry.span } }));
    const text = textValue(value.text, value.span, place.style);
    const at = { ...place, keyPath: ['databases', name, 'postgres'], neighbours };
    const host = /^host\s{0,3}=\s{0,3}(?=[\w\uE000][\w.\uE000-]{0,250}$)/.exec(value.text.text)?.[0].length;
    if (host !== undefined)
        return [{ ...baseAt(at, span), kind: 'settings', entries: [{ name: 'host', span: value.span, value: textValue((0,mappedText/* sliceText */.S$)(value.text, host, value.text.text.length), value.span, place.style) }, ...neighbours()] }];
    return text.kind === 'text' ? [{ ...baseAt({ ...place, keyPath: ['databases', name], neighbours }, span), kind: 'text', value: text.text }] : [];
}
const dotenv_assignment = /^(\s{0,80}(?:export\s{1,9}|set\s{1,9}|-\s{1,9})?["']?)([A-Za-z_][\w.-]{0,120}|\*)(["']?\s{0,80}(?:=|:)\s{0,80})/;
function assignedOn(line, isEnvironment) {
    const match = dotenv_assignment.exec(line.text);
    const [all = '', before = '', name] = match ?? [];
    if (name === undefined || (all.trimEnd().endsWith(':') && line.text.startsWith('//', all.trimEnd().length)))
        return null;
    if (/[^\s]:$/.test(all) && isUserinfo(line.text, all.length))
        return null;
    const from = all.length;
    const quote = /^["']/.exec(line.text.slice(from, from + 1))?.[0];
    const close = quote === undefined ? -1 : dotenv_closingQuote(line.text, from, quote);
    const end = close === -1 ? commentFrom(line.text, from, isEnvironment) : close + 1;
    const body = close === -1 ? (0,mappedText/* sliceText */.S$)(line, from, from + line.text.slice(from, end).trimEnd().length) : (0,mappedText/* sliceText */.S$)(line, from + 1, close);
    const span = (0,mappedText/* spanOf */.ee)(line, before.length, Math.max(close === -1 ? from + body.text.length : end, before.length + name.length));
    if (span === null)
        return null;
    const valueSpan = (0,mappedText/* spanOf */.ee)(line, from, close === -1 ? from + body.text.length : end) ?? { start: span.end, end: span.end };
    const hash = line.text.indexOf('#', end);
    const hashSpan = hash === -1 ? null : (0,mappedText/* spanOf */.ee)(line, hash);
    const comment = hashSpan === null ? null : { text: line.text.slice(hash).replace(/^#+\s{0,9}/, '').trim(), span: hashSpan };
    const isBare = close === -1 && !isEnvironment && !/:\/\/|@tcp\(/.test(body.text) && /^(?:true|false|null|-?\d{1,20}|\{(?![{%]).*|\[.*)$/i.test(body.text.slice(0, 500));
    const value = isBare ? { kind: 'symbol', name: body.text.slice(0, 200), span: valueSpan } : { kind: 'text', text: body, span: valueSpan };
    return { entry: { name, span, value }, comment };
}
function dotenv_closingQuote(text, from, quote) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\' && quote === '"')
            at++;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}
function commentFrom(text, from, isEnvironment) {
    for (let at = from; at < text.length; at++) {
        if ((text[at] === '#' || (!isEnvironment && text[at] === ';')) && /\s/.test(text[at - 1] ?? ''))
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/engine/formats/dockerfile.js






const dockerfileFormat = { id: 'dockerfile', matches: (path) => /(?:^|\/)(?:dockerfile|containerfile)(?:[._-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path), read: dockerfile_read };
function dockerfile_read(source, vocabulary, inside) {
    const place = placeFor(vocabulary, { anyDollarName: true, formatting: true }, inside);
    const candidates = [];
    const comments = [];
    let stage = [];
    const endStage = () => {
        candidates.push(...readEntries(stage, place));
        stage = [];
    };
    for (const line of windows_linesOf((0,mappedText/* plainText */.wh)(source.text))) {
        const remark = /^\s{0,200}#\s{0,9}/.exec(line.text)?.[0].length;
        const span = remark === undefined ? null : (0,mappedText/* spanOf */.ee)(line, line.text.indexOf('#'));
        if (remark !== undefined && span !== null) {
            comments.push({ text: line.text.slice(remark).trim(), span });
            candidates.push(...readLine((0,mappedText/* sliceText */.S$)(line, remark, line.text.length), { ...place, place: 'comment' }));
            continue;
        }
        const sets = /^\s{0,80}(?:ONBUILD\s{1,9})?(?:ENV|ARG)\s{1,80}/i.exec(line.text)?.[0].length;
        if (/^\s{0,80}FROM\s/i.test(line.text))
            endStage();
        if (sets === undefined)
            candidates.push(...readLine(line, place));
        else
            stage.push(...assignedIn((0,mappedText/* sliceText */.S$)(line, sets, line.text.length)));
    }
    endStage();
    return { language: 'dockerfile', imports: [], candidates, comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function assignedIn(rest) {
    const old = /^([A-Za-z_]\w{0,120})\s{1,80}(?=\S)/.exec(rest.text);
    const whole = (0,mappedText/* spanOf */.ee)(rest);
    if (whole === null)
        return [];
    if (old !== null) {
        const text = (0,mappedText/* sliceText */.S$)(rest, old[0].length, rest.text.trimEnd().length);
        return [{ name: old[1] ?? '', span: whole, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? whole } }];
    }
    return splitCommands(rest).flat().flatMap((word) => {
        const equals = word.text.indexOf('=');
        const span = (0,mappedText/* spanOf */.ee)(word);
        if (equals < 1 || span === null)
            return [];
        const text = (0,mappedText/* sliceText */.S$)(word, equals + 1, word.text.length);
        return [{ name: word.text.slice(0, equals), span, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? span } }];
    });
}

;// CONCATENATED MODULE: ./src/engine/formats/modes.js

function withModes(candidates, given) {
    const filled = (text, name) => ({ ...text, pieces: text.pieces.map((piece) => (modes_isMode(text, piece, name) ? modes_withDefault(piece, given) : piece)) });
    const valueOf = (value, name) => {
        if (value.kind === 'text')
            return { ...value, text: filled(value.text, name) };
        if (value.kind === 'settings')
            return { ...value, entries: value.entries.map(settingOf) };
        const fallback = modeNames.test(name) ? given(value.name) : undefined;
        return fallback === undefined ? value : { kind: 'text', span: value.span, text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: value.name, fallback }] } };
    };
    const settingOf = (setting) => ({ ...setting, value: valueOf(setting.value, setting.name) });
    return candidates.map((candidate) => {
        switch (candidate.kind) {
            case 'text':
                return { ...candidate, value: filled(candidate.value, null) };
            case 'settings':
                return { ...candidate, entries: candidate.entries.map(settingOf) };
            case 'environment':
                return { ...candidate, value: valueOf(candidate.value, candidate.name) };
            case 'command':
                return { ...candidate, words: candidate.words.map((word) => filled(word, null)), assignments: candidate.assignments.map(settingOf) };
        }
    });
}
const modeNames = /^(?:pg|db)?_?(?:ssl|tls)[_-]?(?:mode)?$|^useSSL$|^sslaccept$|_ssl_?mode$/i;
function modes_isMode({ text }, piece, name) {
    if (piece.kind !== 'hole' || piece.fallback !== null)
        return false;
    if (name !== null && text.length === 1)
        return modeNames.test(name);
    const parameter = /(?:^(?:--)?|[?&;\s])([A-Za-z][\w-]{0,40})=$/.exec(text.slice(Math.max(0, piece.at - 48), piece.at))?.[1];
    return parameter !== undefined && modeNames.test(parameter) && /^(?:$|[&;\s'"#])/.test(text.slice(piece.at + 1, piece.at + 2));
}
function modes_withDefault(piece, given) {
    const value = piece.kind === 'hole' ? given(piece.expression) : undefined;
    return piece.kind === 'hole' && value !== undefined ? { ...piece, fallback: value } : piece;
}

;// CONCATENATED MODULE: ./src/engine/formats/packTags.js
function withoutPackTags(text) {
    if (!text.includes('[['))
        return text;
    return text.replace(packTags_tag, (written, body, at) => {
        const before = text.slice(Math.max(0, at - 200), at);
        const line = before.slice(before.lastIndexOf('\n') + 1);
        const alone = line.trim() === '' && /^[^\S\n]{0,200}(?:\r?\n|$)/.test(text.slice(at + written.length, at + written.length + 202));
        if (alone || packTags_control.test(body))
            return written.replace(/[^\r\n]/g, ' ');
        const name = packTags_nameIn(body);
        const isExpression = line.trim() === '' ? /[,([]\s{0,200}$/.test(before) : /(?:[=:,([{?&|+!<>]|\bin)\s{0,20}$/.test(line) && quotesIn(line) % 2 === 0 && !/[=:]$/.test(line);
        return isExpression ? name.padEnd(written.length) : `\${${name.padEnd(written.length - 3)}}`;
    });
}
const packTags_tag = /\[\[-?\s{0,9}((?:var|template|if|else|end|range|with|define|block|env|include|printf|default|fileContents|spewDump)\b[^\n]{0,300}?|[.(][^\n]{0,300}?|\/\*[^\n]{0,300}?)-?\]\]/g;
const packTags_control = /^(?:template|if|else|end|range|with|define|block|\/\*)\b|^\/\*/;
function packTags_nameIn(body) {
    const name = /\bvar\s{1,9}"([\w.-]{1,80})"/.exec(body)?.[1] ?? /\.([A-Za-z][\w.]{0,80})/.exec(body)?.[1]?.replace(/^.*\./, '');
    return name === undefined ? 'var' : `var.${name}`.slice(0, Math.max(3, body.length - 1));
}
const quotesIn = (line) => line.split('"').length - 1;

;// CONCATENATED MODULE: ./src/engine/formats/hcl.js








const hclFormat = { id: 'hcl', matches: (path) => /\.(?:tf|tfvars|hcl|nomad|tofu|pkrvars)$/i.test(path), read: hcl_read };
const hcl_deepest = 60;
function hcl_read(written, vocabulary, inside) {
    const source = { ...written, text: withoutPackTags(written.text) };
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside);
    const scan = new Scanner(source.text, /^(?:#|\/\/)/);
    const entries = hcl_bodyFrom(scan, 0, false);
    const comments = scan.comments.map(({ start, end }) => ({ text: source.text.slice(start, end).replace(/^(?:#+|\/\/+|\/\*+)\s{0,9}|\*\/$/g, '').trim(), span: { start, end } }));
    const inComments = scan.comments.flatMap(({ start, end }) => source.text.slice(start, end).split('\n').flatMap((line, i, all) => readLine((0,mappedText/* plainText */.wh)(line, start + all.slice(0, i).reduce((sum, each) => sum + each.length + 1, 0)), { ...place, place: 'comment' })));
    const live = readTree({ kind: 'mapping', entries, span: { start: 0, end: source.text.length } }, place);
    const values = hcl_valuesIn(entries);
    const filled = values.size === 0 ? live : withModes(live, (expression) => values.get(expression));
    return { language: 'hcl', imports: [], candidates: [...filled, ...inComments], comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function hcl_valuesIn(entries) {
    const values = new Map();
    const take = (name, value) => {
        if (value?.kind === 'text' && value.text.text !== '' && value.text.text.length < 100 && !/[$%]\{/.test(value.text.text))
            values.set(name, value.text.text);
    };
    for (const { name, value } of entries) {
        if (value.kind !== 'mapping')
            continue;
        if (name === 'locals')
            for (const entry of value.entries)
                take(`local.${entry.name}`, entry.value);
        if (name === 'variable')
            for (const { name: label, value: body } of value.entries)
                take(`var.${label}`, body.kind === 'mapping' ? body.entries.find((entry) => entry.name === 'default')?.value : undefined);
    }
    return values;
}
const nameHere = /[A-Za-z_][\w.-]{0,200}/y;
function hcl_bodyFrom(scan, depth, isObject) {
    const entries = [];
    for (;;) {
        scan.skip(true);
        if (scan.isDone())
            break;
        if (scan.take('}')) {
            if (depth > 0)
                break;
            continue;
        }
        const start = scan.at;
        const name = nameFrom(scan);
        if (name === null) {
            scan.at++;
            continue;
        }
        scan.skip(false);
        if ((scan.is('=') && !scan.is('==')) || (isObject && scan.is(':'))) {
            scan.at++;
            if (scan.is('>'))
                scan.at++;
            const value = hcl_valueFrom(scan, depth);
            entries.push({ name, span: { start, end: value.span.end }, value });
            scan.skip(false);
            scan.take(',');
            continue;
        }
        const labels = [];
        for (let label = nameFrom(scan); label !== null && labels.length < 5; label = nameFrom(scan)) {
            labels.push(label);
            scan.skip(false);
        }
        if (!scan.take('{')) {
            scan.toLineEnd();
            continue;
        }
        const body = depth < hcl_deepest ? hcl_bodyFrom(scan, depth + 1, false) : [];
        entries.push(blockOf(name, labels, withSets(hcl_renamed([name, ...labels], body)), start, scan.at));
    }
    return entries;
}
function nameFrom(scan) {
    return scan.match(nameHere) ?? scan.quotedName('"');
}
function blockOf(name, labels, entries, start, end) {
    const span = { start, end };
    const own = { start: entries[0]?.span.start ?? start, end: entries.at(-1)?.span.end ?? end };
    const inner = labels.reduceRight((value, label) => ({ kind: 'mapping', entries: [{ name: label, span, value }], span }), { kind: 'mapping', entries, span: own });
    return { name, span, value: inner };
}
const providerNames = { mysql: { endpoint: 'host', custom_tls: 'tls' } };
function hcl_renamed([type, label], entries) {
    const names = type === 'provider' && label !== undefined ? providerNames[label] : undefined;
    return names === undefined ? entries : entries.map((entry) => ({ ...entry, name: names[entry.name] ?? entry.name }));
}
function withSets(entries) {
    const nameOf = ({ name, value }) => (value.kind === 'mapping' ? oneByOne[name] : undefined);
    const names = new Set(entries.flatMap((entry) => nameOf(entry) ?? []));
    if (names.size === 0)
        return entries;
    const lists = [...names].map((name) => {
        const ofName = entries.filter((entry) => nameOf(entry) === name);
        const span = { start: ofName[0]?.span.start ?? 0, end: ofName.at(-1)?.span.end ?? 0 };
        return { name, span, value: { kind: 'list', items: ofName.map(({ value }) => value), span } };
    });
    return [...entries.filter((entry) => nameOf(entry) === undefined), ...lists];
}
const oneByOne = { set: 'set', set_sensitive: 'set', env: 'env', environment_variable: 'environment_variable' };
const hcl_heredoc = /<<[-~]?\s{0,4}"?([A-Za-z_]\w{0,60})"?[^\S\n]{0,20}\r?\n/y;
function hcl_valueFrom(scan, depth) {
    scan.skip(false);
    const start = scan.at;
    if (scan.is('"')) {
        const text = hcl_stringFrom(scan);
        scan.skip(false);
        if (endsValue(scan))
            return text;
        scan.at = start;
    }
    const opening = scan.is('<<') ? scan.match(hcl_heredoc) : null;
    if (opening !== null)
        return heredocFrom(scan, start, /(\w{1,61})"?\s*$/.exec(opening)?.[1] ?? '');
    if (depth < hcl_deepest && scan.take('{')) {
        const entries = hcl_bodyFrom(scan, depth + 1, true);
        return { kind: 'mapping', entries, span: { start, end: scan.at } };
    }
    if (depth < hcl_deepest && scan.take('['))
        return listFrom(scan, start, () => hcl_valueFrom(scan, depth + 1));
    return hcl_expressionFrom(scan, start, depth);
}
const endsValue = (scan) => scan.isDone() || /[\n,}\])]/.test(scan.text[scan.at] ?? '');
function hcl_stringFrom(scan) {
    const start = scan.at;
    let holes = 0;
    let at = start + 1;
    for (; at < scan.text.length && scan.text[at] !== '\n'; at++) {
        const char = scan.text[at];
        if (char === '\\')
            at++;
        else if ((char === '$' || char === '%') && scan.text[at + 1] === '{' && scan.text[at - 1] !== char) {
            holes++;
            at++;
        }
        else if (holes > 0 && char === '{')
            holes++;
        else if (holes > 0 && char === '}')
            holes--;
        else if (holes === 0 && char === '"')
            break;
    }
    const end = Math.min(at, scan.text.length);
    scan.at = scan.text[end] === '"' ? end + 1 : end;
    return { kind: 'text', text: scan.textBetween(start + 1, end, true), span: { start, end: scan.at } };
}
function heredocFrom(scan, start, mark) {
    const from = scan.at;
    let at = scan.missing.has(mark) ? scan.text.length : from;
    while (at < scan.text.length) {
        const newline = scan.text.indexOf('\n', at);
        const end = newline === -1 ? scan.text.length : newline;
        if (scan.text.slice(at, Math.min(end, at + 200)).trim() === mark) {
            scan.at = end;
            return { kind: 'text', text: (0,mappedText/* plainText */.wh)(scan.text.slice(from, at), from), span: { start, end } };
        }
        at = end + 1;
    }
    scan.missing.add(mark);
    scan.at = from;
    return { kind: 'symbol', name: '', span: { start, end: from } };
}
function hcl_expressionFrom(scan, start, depth) {
    const items = [];
    let open = 0;
    while (!scan.isDone()) {
        const char = scan.text[scan.at] ?? '';
        if (open === 0 && /[\n,}\]]/.test(char))
            break;
        if (open > 0 && /\s/.test(char))
            scan.skip(true);
        else if (char === '"')
            items.push(hcl_stringFrom(scan));
        else if (char === '{' && depth < hcl_deepest)
            items.push(hcl_valueFrom(scan, depth + 1));
        else if (/[#]/.test(char) || scan.is('//')) {
            scan.skip(open > 0);
        }
        else {
            if (/[([]/.test(char))
                open++;
            else if (/[)\]]/.test(char))
                open--;
            scan.at++;
        }
        if (open < 0)
            break;
    }
    const written = scan.text.slice(start, scan.at).trimEnd();
    const span = { start, end: start + written.length };
    const tells = items.some((item) => item.kind === 'mapping' || (item.kind === 'text' && /:\/\/|=/.test(item.text.text)));
    return tells ? { kind: 'list', items: items.filter((item) => item.kind !== 'text' || /:\/\/|=/.test(item.text.text)), span } : { kind: 'symbol', name: written.replace(/\s+/g, ' ').slice(0, 200), span };
}

// EXTERNAL MODULE: ../../node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(7415);
;// CONCATENATED MODULE: ./src/engine/formats/intrinsics.js

function intrinsic(name, argument, span) {
    switch (name.replace(/^Fn::/, '')) {
        case 'Sub':
            return argument.kind === 'list' ? (argument.items[0] ?? null) : argument;
        case 'Join':
            return intrinsics_joined(argument, span);
        case 'Ref':
        case 'GetAtt':
        case 'ImportValue':
        case 'FindInMap':
        case 'Select':
        case 'If':
            return { kind: 'text', text: intrinsics_hole(intrinsics_wordsOf(argument), span), span };
        default:
            return null;
    }
}
function intrinsicMapping(node) {
    const [only, ...others] = node.kind === 'mapping' ? node.entries : [];
    return only === undefined || others.length > 0 || !/^(?:Ref|Fn::[A-Z]\w{1,20})$/.test(only.name) ? null : intrinsic(only.name, only.value, node.span);
}
function intrinsics_joined(argument, span) {
    if (argument.kind !== 'list')
        return null;
    const [separator, parts] = argument.items;
    const between = separator?.kind === 'text' ? separator.text.text : separator?.kind === 'symbol' && separator.name.length < 4 ? separator.name : null;
    if (between === null || parts?.kind !== 'list' || parts.items.length === 0)
        return null;
    const gap = between === '' ? { text: '', pieces: [] } : { text: between, pieces: [{ kind: 'literal', at: 0, length: between.length, ...span, verbatim: false }] };
    const texts = parts.items.slice(0, mostParts).map((part) => intrinsics_textOf(part));
    return { kind: 'text', text: (0,mappedText/* joinTexts */.B5)(texts.flatMap((text, i) => (i === 0 ? [text] : [gap, text]))), span };
}
const mostParts = 500;
function intrinsics_textOf(node) {
    if (node.kind === 'text')
        return node.text;
    if (node.kind === 'symbol')
        return /^\d{1,10}$/.test(node.name) ? { text: node.name, pieces: [{ kind: 'literal', at: 0, length: node.name.length, ...node.span, verbatim: false }] } : intrinsics_hole(node.name, node.span);
    return intrinsics_hole(intrinsics_wordsOf(node), node.span);
}
function intrinsics_wordsOf(node, depth = 0) {
    if (node.kind === 'text')
        return node.text.text.slice(0, 100);
    if (node.kind === 'symbol')
        return node.name.slice(0, 100);
    const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
    return depth > 3 ? '' : inner.slice(0, 10).map((each) => intrinsics_wordsOf(each, depth + 1)).join('.');
}
function intrinsics_hole(expression, span) {
    return { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: expression.replaceAll(mappedText/* HOLE */.vs, '').replace(/\s+/g, ' ').slice(0, 200), fallback: null }] };
}

;// CONCATENATED MODULE: ./src/engine/formats/jsonTree.js




const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, null: 7, true: 8, false: 9, string: 10, number: 11, lineComment: 12, blockComment: 13, lineBreak: 14, trivia: 15, unknown: 16, end: 17 };
const jsonTree_deepest = 500;
function parseJson(text) {
    const scanner = (0,main.createScanner)(text, false);
    const roots = [];
    const comments = [];
    const open = [];
    let broken = false;
    const place = (node) => {
        const around = open.at(-1);
        if (around === undefined)
            roots.push(node);
        else if (around.kind === 'list')
            around.items.push(node);
        else if (around.key !== null) {
            around.entries.push({ name: around.key.name, span: { start: around.key.start, end: node.span.end }, value: node });
            around.key = null;
        }
        else
            broken = true;
    };
    const close = (end) => {
        const top = open.pop();
        if (top === undefined)
            broken = true;
        else
            place(top.kind === 'mapping' ? jsonTree_mappingOf(top.entries, { start: top.start, end }) : { kind: 'list', items: top.items, span: { start: top.start, end } });
    };
    for (let kind = scanner.scan(); kind < token.end; kind = scanner.scan()) {
        const start = scanner.getTokenOffset();
        const end = start + scanner.getTokenLength();
        const top = open.at(-1);
        if (kind === token.openBrace)
            open.push({ kind: 'mapping', start, entries: [], key: null });
        else if (kind === token.openBracket)
            open.push({ kind: 'list', start, items: [] });
        else if (kind === token.closeBrace || kind === token.closeBracket)
            close(end);
        else if (kind === token.lineComment || kind === token.blockComment)
            comments.push({ start, end });
        else if (kind === token.string && top?.kind === 'mapping' && top.key === null)
            top.key = { name: scanner.getTokenValue(), start };
        else if (kind === token.string)
            place({ kind: 'text', text: mapString(text, start, end), span: { start, end } });
        else if (kind === token.unknown && top?.kind === 'mapping' && top.key === null)
            top.key = { name: scanner.getTokenValue(), start };
        else if (kind === token.unknown || kind === token.number || kind === token.true || kind === token.false || kind === token.null) {
            broken ||= kind === token.unknown;
            place({ kind: 'symbol', name: text.slice(start, Math.min(end, start + 200)), span: { start, end } });
        }
        if (open.length > jsonTree_deepest)
            return null;
        broken ||= hasError(scanner.getTokenError());
    }
    broken ||= open.length > 0;
    while (open.length > 0)
        close(text.length);
    return { roots, comments, broken };
}
function jsonTree_mappingOf(entries, span) {
    const mapping = { kind: 'mapping', entries, span };
    return intrinsicMapping(mapping) ?? mapping;
}
function hasError(code) {
    return code !== 0;
}
function mapString(source, start, end) {
    const inner = end - 1 > start && source[end - 1] === '"' ? end - 1 : end;
    if (!source.slice(start, inner).includes('\\'))
        return (0,mappedText/* plainText */.wh)(source.slice(start + 1, inner), start + 1);
    const builder = new PieceBuilder(source);
    for (let at = start + 1; at < inner;) {
        if (source[at] !== '\\') {
            builder.verbatim(at++);
            continue;
        }
        const code = /^u([0-9a-fA-F]{4})/.exec(source.slice(at + 1, at + 6))?.[1];
        const length = code === undefined ? 2 : 6;
        const made = code === undefined ? (jsonTree_escapes[source[at + 1] ?? ''] ?? source[at + 1] ?? '') : String.fromCharCode(Number.parseInt(code, 16));
        builder.other(made, at, Math.min(at + length, inner));
        at += length;
    }
    return builder.done();
}
const jsonTree_escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

;// CONCATENATED MODULE: ./src/engine/formats/json.js






const json_style = { anyDollarName: false, formatting: true };
const jsonFormat = {
    id: 'json',
    matches: (path) => /\.(?:json|jsonc|json5|jsonl|ndjson|geojson|webmanifest|tfstate|har|code-workspace|json\.(?:dist|example|sample|tpl))$|(?:^|\/)\.(?:babelrc|eslintrc|prettierrc|sequelizerc)$/i.test(path),
    read: json_read,
};
function json_read(source, vocabulary, inside) {
    const tree = parseJson(source.text);
    if (tree === null)
        return readLinesOnly(source, vocabulary, 'json');
    const place = placeFor(vocabulary, json_style, inside);
    const candidates = tree.roots.flatMap((root) => readTree(root, place));
    const comments = tree.comments.map((span) => ({ text: source.text.slice(span.start, span.end).replace(/^\/[/*]+\s{0,9}/, '').replace(/\*\/$/, '').trim(), span }));
    const lines = tree.broken || comments.length > 0 ? readLines(source, vocabulary, 'json') : null;
    const coarse = withoutCovered(lines?.candidates ?? [], candidates);
    const inComments = (0,spanIndex/* spanIndex */.zs)(tree.comments);
    const rest = coarse.flatMap((found) => ((0,spanIndex/* covers */.hU)(inComments, found.span) ? [{ ...found, place: 'comment' }] : tree.broken ? [found] : []));
    return { language: 'json', imports: [], candidates: [...candidates, ...rest], comments, incomplete: null, unreadFrom: firstUnread([place.budget, lines ?? {}]) };
}

;// CONCATENATED MODULE: ./src/engine/formats/log.js
const logFormat = {
    id: 'log',
    matches: (path) => /\.log(?:\.\d{1,4})?$/i.test(path),
    read: () => ({ language: 'log', imports: [], candidates: [], comments: [], incomplete: null }),
};

;// CONCATENATED MODULE: ./src/engine/formats/makefile.js





const makefileFormat = { id: 'make', matches: (path) => /(?:^|\/)(?:GNU|BSD)?makefile(?:[._-][\w.-]+)?$|\.(?:mk|mak|make)$/i.test(path), read: makefile_read };
const makefile_assignment = /^\s{0,40}(?:[\w.%/-]{1,80}\s{0,9}:\s{1,9})?(?:(?:export|override|private)\s{1,9}){0,2}([A-Za-z_][\w.-]{0,120})\s{0,80}(?:\?|:{1,3}|\+|!)?=\s{0,80}/;
const onlySays = /^(?:echo|printf)\s[^|>&;`]*$/;
function makefile_read(source, vocabulary, inside) {
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside);
    const candidates = [];
    const comments = [];
    const variables = [];
    for (const line of windows_linesOf((0,mappedText/* plainText */.wh)(source.text))) {
        const recipe = /^\t\s{0,40}[@+-]{0,3}\s{0,9}/.exec(line.text)?.[0].length;
        const remark = /^\s{0,40}#+\s{0,9}/.exec(line.text)?.[0].length;
        if (remark !== undefined) {
            const span = (0,mappedText/* spanOf */.ee)(line, line.text.indexOf('#'));
            if (span !== null)
                comments.push({ text: line.text.slice(remark).trim(), span });
            candidates.push(...readLine((0,mappedText/* sliceText */.S$)(line, remark, line.text.length), { ...place, place: 'comment' }));
        }
        else if (recipe !== undefined) {
            const command = (0,mappedText/* sliceText */.S$)(line, recipe, line.text.length);
            candidates.push(...readLine(command, onlySays.test(command.text) ? { ...place, use: 'message' } : place));
        }
        else {
            const variable = makefile_assignedOn(line);
            if (variable === null)
                candidates.push(...readLine(line, place));
            else
                variables.push(variable);
        }
    }
    return { language: 'make', imports: [], candidates: [...candidates, ...readEntries(variables, place)], comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function makefile_assignedOn(line) {
    const match = makefile_assignment.exec(line.text.slice(0, 2000));
    const span = (0,mappedText/* spanOf */.ee)(line);
    if (match === null || span === null)
        return null;
    const written = line.text.slice(match[0].length);
    const remark = /\s#/.exec(written)?.index ?? written.length;
    const trimmed = written.slice(0, remark).trimEnd();
    const quoted = /^(["'])[^"']*\1$/.test(trimmed) ? 1 : 0;
    const from = match[0].length + quoted;
    const text = (0,mappedText/* sliceText */.S$)(line, from, Math.max(from, match[0].length + trimmed.length - quoted));
    return { name: match[1] ?? '', span, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? span } };
}

;// CONCATENATED MODULE: ./src/engine/formats/fences.js
function fencesIn(text) {
    const fences = [];
    let open = null;
    let announced = '';
    let start = 0;
    while (start <= text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, Math.min(end, start + 300)).trimEnd();
        const indent = line.length - line.trimStart().length;
        const closes = open !== null && (open.mark === '' ? line !== '' && indent <= open.indent : closesFence(line.trim(), open.mark));
        if (open !== null && closes) {
            fences.push({ language: open.language, from: open.from, to: start });
            const wasIndented = open.mark === '';
            open = null;
            if (!wasIndented) {
                start = end + 1;
                continue;
            }
        }
        if (open === null) {
            const opened = opening(line.trim(), announced);
            if (opened !== null)
                open = { ...opened, indent, from: Math.min(end + 1, text.length) };
            announced = /^\[(?:source|listing)?%?\w{0,20},\s{0,3}["']?([\w+#-]{1,30})/i.exec(line)?.[1]?.toLowerCase() ?? '';
        }
        start = end + 1;
    }
    if (open !== null)
        fences.push({ language: open.language, from: open.from, to: text.length });
    return fences.filter(({ from, to }) => to > from);
}
function opening(line, announced) {
    const fence = /^(`{3,}|~{3,})\s{0,9}(?:\{?\.?([\w+#-]{1,30}))?/.exec(line);
    if (fence !== null)
        return { mark: fence[1] ?? '```', language: fence[2]?.toLowerCase() ?? '' };
    if (/^(?:-{4,}|\.{4,})$/.test(line) && announced !== '')
        return { mark: line, language: announced };
    const directive = /^\.\.\s(?:code-block|code|sourcecode|highlight|prompt)::\s{0,9}([\w+#-]{0,30})/.exec(line);
    return directive === null ? null : { mark: '', language: directive[1]?.toLowerCase() ?? '' };
}
function closesFence(line, mark) {
    return line.startsWith(mark) && line.replaceAll(mark[0] ?? '`', '') === '';
}
const fences_names = {
    python: 'py', python3: 'py', py: 'py', ipython: 'py', pycon: 'py', javascript: 'js', js: 'js', node: 'js', jsx: 'jsx', typescript: 'ts', ts: 'ts', tsx: 'tsx', golang: 'go', go: 'go',
    java: 'java', kotlin: 'kt', kt: 'kt', scala: 'scala', groovy: 'groovy', gradle: 'gradle', ruby: 'rb', rb: 'rb', php: 'php', csharp: 'cs', cs: 'cs', 'c#': 'cs', fsharp: 'fs', vb: 'vb', rust: 'rs', rs: 'rs',
    swift: 'swift', elixir: 'ex', ex: 'ex', exs: 'exs', erlang: 'erl', perl: 'pl', dart: 'dart', lua: 'lua', r: 'r', c: 'c', cpp: 'cpp', 'c++': 'cpp', sql: 'sql', powershell: 'ps1', ps1: 'ps1',
    bash: 'sh', sh: 'sh', shell: 'sh', zsh: 'sh', console: 'sh', 'shell-session': 'sh', terminal: 'sh', yaml: 'yaml', yml: 'yaml', json: 'json', json5: 'json5', jsonc: 'jsonc', toml: 'toml', ini: 'ini', conf: 'conf', cfg: 'ini',
    properties: 'properties', hcl: 'tf', terraform: 'tf', tf: 'tf', xml: 'xml', html: 'xml', env: 'env', dotenv: 'env', prisma: 'prisma', makefile: 'mk', make: 'mk', diff: 'diff', patch: 'diff',
};
function fileOfFence(language) {
    if (language === 'dockerfile' || language === 'docker')
        return 'Dockerfile';
    const extension = fences_names[language];
    return extension === undefined ? null : `fence.${extension}`;
}

;// CONCATENATED MODULE: ./src/engine/formats/markdown.js






const markdownFormat = {
    id: 'markdown',
    matches: (path) => /\.(?:md|mdx|markdown|rst|adoc|asciidoc|asc|txt|textile|org|pod|rdoc)$/i.test(path) && !/requirements[\w.-]*\.txt$/i.test(path),
    read: markdown_read,
};
const mostFences = 2000;
function markdown_read(source, vocabulary, inside) {
    const lines = readLines(source, vocabulary, 'markdown', true);
    const fenced = fencesIn(source.text).slice(0, mostFences).flatMap((fence) => readFence(fence, source.text, inside));
    return { ...lines, candidates: [...fenced, ...withoutCovered(lines.candidates, fenced)] };
}
function readFence({ language, from, to }, text, inside) {
    const path = fileOfFence(language);
    if (path === null)
        return [];
    const content = (0,mappedText/* plainText */.wh)(text.slice(from, to), from);
    const reading = inside(path === 'fence.sh' ? withoutPrompts(content) : content, path);
    return reading === null ? [] : standingIn(reading, 'prose', []);
}
function withoutPrompts(content) {
    if (!/^\s{0,20}[$>%#]\s/m.test(content.text))
        return content;
    const newline = '\n';
    return (0,mappedText/* joinTexts */.B5)(windows_linesOf(content, false).flatMap((line) => {
        const prompt = /^\s{0,20}[$>%#]\s{1,4}/.exec(line.text)?.[0].length ?? 0;
        const end = line.pieces.at(-1)?.end ?? null;
        const rest = (0,mappedText/* sliceText */.S$)(line, prompt, line.text.length);
        return end === null ? [] : [rest, { text: newline, pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end, verbatim: false }] }];
    }));
}

;// CONCATENATED MODULE: ./src/engine/formats/nixTree.js

const nixTree_deepest = 100;
function nixTree(text) {
    const root = frameAt('set', 0);
    const stack = [root];
    const token = /#[^\n]*|\/\*|''|"|[{}[\]();]|=(?!=)|[A-Za-z_][\w'.-]*(?:"[^"\n]{0,80}"(?:\.[\w'.-]{1,80})?)?|\d[\d.]*|\S/g;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const frame = stack.at(-1) ?? root;
        const [word] = match;
        const at = match.index;
        if (word.startsWith('#'))
            continue;
        if (word === '/*') {
            const end = text.indexOf('*/', at + 2);
            if (end === -1)
                break;
            token.lastIndex = end + 2;
            continue;
        }
        if (word === '"' || word === "''") {
            const end = endOfString(text, at + word.length, word);
            take(frame, { kind: 'text', text: (0,mappedText/* plainText */.wh)(text.slice(at + word.length, end), at + word.length), span: { start: at, end: Math.min(text.length, end + word.length) } });
            token.lastIndex = end + word.length;
        }
        else if (word === '{' || word === '[' || word === '(') {
            if (stack.length >= nixTree_deepest)
                break;
            stack.push(frameAt(word === '{' ? 'set' : word === '[' ? 'list' : 'group', at));
        }
        else if (word === '}' || word === ']' || word === ')') {
            if (stack.length === 1)
                continue;
            stack.pop();
            nixTree_close(frame, stack.at(-1) ?? root, at + 1);
        }
        else if (word === ';')
            endEntry(frame, at);
        else if (word === '=') {
            if (frame.expression !== null)
                frame.name = { text: frame.expression.text, start: frame.expression.start };
            frame.value = frame.expression = null;
        }
        else if (/^(?:true|false|null|\d.*)$/.test(word))
            take(frame, { kind: 'symbol', name: word, span: { start: at, end: at + word.length } });
        else if (/^\w/.test(word))
            frame.expression = { start: at, text: word };
    }
    while (stack.length > 1) {
        const frame = stack.pop() ?? root;
        nixTree_close(frame, stack.at(-1) ?? root, text.length);
    }
    return { kind: 'mapping', entries: root.entries, span: { start: 0, end: text.length } };
}
const frameAt = (kind, start) => ({ kind, start, entries: [], items: [], name: null, value: null, expression: null });
function take(frame, node) {
    if (frame.kind === 'list')
        frame.items.push(node);
    else if (node.kind === 'mapping' && frame.value?.kind === 'mapping' && frame.value.entries.length < mostTogether)
        frame.value = { ...node, entries: [...frame.value.entries, ...node.entries], span: { start: frame.value.span.start, end: node.span.end } };
    else
        frame.value = node;
}
const mostTogether = 500;
function nixTree_close(frame, outer, end) {
    endEntry(frame, end);
    const span = { start: frame.start, end };
    if (frame.kind === 'list')
        take(outer, { kind: 'list', items: frame.items, span });
    else if (frame.kind === 'group') {
        if (frame.value !== null)
            take(outer, frame.value);
    }
    else if (frame.entries.length > 0) {
        if (outer.kind !== 'list' && outer.kind !== 'group' && outer.name === null)
            for (const entry of frame.entries)
                outer.entries.push(entry);
        else
            take(outer, { kind: 'mapping', entries: frame.entries, span });
    }
}
function endEntry(frame, at) {
    const { name, expression } = frame;
    const value = frame.value ?? (expression === null ? null : nixTree_putIn(expression));
    if (frame.kind === 'set' && name !== null && value !== null)
        frame.entries.push(nixTree_entryOf(name.text, { start: name.start, end: Math.max(value.span.end, Math.min(at, value.span.end)) }, value));
    if (frame.kind === 'set')
        frame.name = frame.value = frame.expression = null;
}
function nixTree_putIn({ start, text }) {
    const span = { start, end: start + text.length };
    return { kind: 'text', text: { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: text.slice(0, 200), fallback: null }] }, span };
}
function nixTree_entryOf(written, span, value) {
    const name = written.replaceAll('"', '').replace(/^(?:config\.)?services\./, '');
    if (value.kind !== 'mapping' && value.kind !== 'list' && !/\.environment\.\w{1,80}$/.test(name))
        return { name, span, value };
    const parts = name.split('.').slice(0, 20);
    return parts.slice(0, -1).reduceRight((inner, part) => ({ name: part, span, value: { kind: 'mapping', entries: [inner], span: value.span } }), { name: parts.at(-1) ?? name, span, value });
}
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (quote === '"' && char === '\\')
            at++;
        else if (text.startsWith(quote, at)) {
            if (quote === '"' || !/^['$\\]/.test(text.slice(at + 2, at + 3)))
                return at;
            at += 2;
        }
        else if (char === '$' && text[at + 1] === '{')
            at = endOfHole(text, at + 2);
    }
    return text.length;
}
function endOfHole(text, from) {
    let depth = 1;
    for (let at = from; at < text.length && at < from + 300; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return from;
}

;// CONCATENATED MODULE: ./src/engine/formats/nix.js





const nixFormat = { id: 'nix', matches: (path) => /\.nix$/i.test(path), read: nix_read };
function nix_read(source, vocabulary) {
    const lines = readLines(source, vocabulary, 'text');
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: false });
    const settings = readTree(nixTree(source.text), place).filter(({ kind }) => kind === 'settings');
    return { ...lines, candidates: [...withoutCovered(lines.candidates, settings), ...settings], unreadFrom: firstUnread([lines, place.budget]) };
}

;// CONCATENATED MODULE: ./src/engine/formats/magics.js


function withoutMagics(cell) {
    if (!/^\s{0,200}[%!]/m.test(cell.text))
        return { code: cell, magics: [] };
    const lines = windows_linesOf(cell, false);
    const first = lines.findIndex(({ text }) => text.trim() !== '');
    const whole = /^\s{0,200}%%(\w{1,40})/.exec(lines[first]?.text ?? '')?.[1];
    if (whole !== undefined && !magics_ofPython.has(whole)) {
        const head = lines.slice(first, first + 1).flatMap((line) => magicOf(line));
        return { code: magics_nothing, magics: [...head, { text: magics_joined(lines.slice(first + 1)), path: bodies[whole] ?? 'magic.text' }] };
    }
    const isMagic = ({ text }) => /^\s{0,200}(?:%{1,2}[A-Za-z]|!)/.test(text);
    return { code: magics_joined(lines.filter((line) => !isMagic(line))), magics: lines.filter(isMagic).flatMap(magicOf) };
}
const magics_nothing = { text: '', pieces: [] };
const magics_ofPython = new Set(['time', 'timeit', 'capture', 'prun', 'python', 'python3', 'pypy', 'memit', 'mprun', 'lprun']);
const bodies = { bash: 'magic.sh', sh: 'magic.sh', script: 'magic.sh', system: 'magic.sh', sx: 'magic.sh', sql: 'magic.sql', sqlcmd: 'magic.sql', javascript: 'magic.js', js: 'magic.js', ruby: 'magic.rb', perl: 'magic.pl' };
function magicOf(line) {
    const mark = /^\s{0,200}(?:%{1,2}(\w{1,40})\s{0,9}|!{1,2})/.exec(line.text);
    if (mark === null)
        return [];
    const name = mark[1] ?? '';
    const text = (0,mappedText/* sliceText */.S$)(line, mark[0].length, line.text.length);
    return [{ text, path: name === '' || name === 'sx' || name === 'system' ? 'magic.sh' : name === 'env' || name === 'set_env' ? 'magic.env' : 'magic.text' }];
}
function magics_joined(lines) {
    return (0,mappedText/* joinTexts */.B5)(lines.flatMap((line) => {
        const end = line.pieces.at(-1)?.end;
        return end === undefined ? [] : [line, { text: '\n', pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end, verbatim: false }] }];
    }));
}

;// CONCATENATED MODULE: ./src/engine/formats/notebook.js







const notebookFormat = { id: 'notebook', matches: (path) => /\.ipynb$/i.test(path), read: notebook_read };
const mostCells = 2000;
function notebook_read(source, vocabulary, inside) {
    const tree = parseJson(source.text);
    const root = tree?.roots[0];
    const cells = root?.kind === 'mapping' ? (notebook_listOf(notebook_entryOf(root, 'cells')) ?? notebook_listOf(notebook_entryOf(notebook_firstOf(notebook_listOf(notebook_entryOf(root, 'worksheets'))), 'cells'))) : null;
    if (root === undefined || cells === null)
        return tree === null ? readLinesOnly(source, vocabulary, 'python') : readLines(source, vocabulary, 'python');
    const language = notebook_languageOf(root);
    const cellTexts = cells.slice(0, mostCells).flatMap((cell) => {
        const text = notebook_textOf(notebook_entryOf(cell, 'source') ?? notebook_entryOf(cell, 'input'));
        return text === null ? [] : [{ text, isCode: notebook_wordOf(notebook_entryOf(cell, 'cell_type')) !== 'markdown' }];
    });
    const parts = cellTexts.map(({ text, isCode }) => ({ isCode, ...(isCode ? withoutMagics(text) : { code: text, magics: [] }) }));
    const texts = parts.map(({ isCode, code: text }) => ({ text, isCode }));
    const magics = parts.flatMap((part) => part.magics.flatMap(({ text, path }) => inside(text, path)?.candidates ?? []));
    const code = (0,mappedText/* joinTexts */.B5)(texts.flatMap(({ text, isCode }) => (isCode ? [text, newlineBehind(text)] : [])));
    const reading = inside(code, fileOfFence(language) ?? 'cell.py');
    const prose = texts.flatMap(({ text, isCode }) => {
        const told = isCode ? null : inside(text, 'cell.md');
        return told === null ? [] : standingIn(told, 'prose', []);
    });
    return { language, imports: [], comments: [], incomplete: null, ...reading, ...(cells.length > mostCells ? tooMuch : {}), candidates: [...(reading?.candidates ?? []), ...magics, ...prose] };
}
function notebook_languageOf(root) {
    const metadata = notebook_entryOf(root, 'metadata');
    return notebook_wordOf(notebook_entryOf(notebook_entryOf(metadata, 'kernelspec'), 'language')) ?? notebook_wordOf(notebook_entryOf(notebook_entryOf(metadata, 'language_info'), 'name')) ?? 'python';
}
function notebook_textOf(node) {
    if (node?.kind === 'text')
        return node.text;
    if (node?.kind !== 'list')
        return null;
    return (0,mappedText/* joinTexts */.B5)(node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
}
function newlineBehind({ pieces }) {
    const end = pieces.at(-1)?.end ?? 0;
    return { text: '\n', pieces: [{ kind: 'literal', at: 0, length: 1, start: end, end, verbatim: false }] };
}
function notebook_entryOf(node, name) {
    return node?.kind === 'mapping' ? (node.entries.find((entry) => entry.name === name)?.value ?? null) : null;
}
function notebook_listOf(node) {
    return node?.kind === 'list' ? node.items : null;
}
function notebook_firstOf(nodes) {
    return nodes?.[0] ?? null;
}
function notebook_wordOf(node) {
    return node?.kind === 'text' ? node.text.text.toLowerCase() : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/patch.js


const patchFormat = { id: 'patch', matches: (path) => /\.(?:patch|diff)$/i.test(path), read: patch_read };
const patch_mostFiles = 500;
function patch_read(source, vocabulary, inside) {
    const files = patch_filesIn(source.text);
    if (files.length === 0)
        return readLines(source, vocabulary, 'patch');
    const readings = files.slice(0, patch_mostFiles).flatMap(({ path, parts }) => inside((0,mappedText/* joinTexts */.B5)(parts), path) ?? []);
    return {
        language: 'patch',
        imports: readings.flatMap(({ imports }) => imports),
        candidates: readings.flatMap(({ candidates }) => candidates),
        comments: readings.flatMap(({ comments }) => comments),
        incomplete: null,
    };
}
function patch_filesIn(text) {
    const files = [];
    let inHunk = false;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline + 1;
        const mark = text[start] ?? '';
        const named = mark === '+' && text.startsWith('+++ ', start) && text.startsWith('--- ', text.lastIndexOf('\n', start - 2) + 1);
        if (named) {
            const path = text.slice(start + 4, Math.min(end, start + 1004)).split('\t', 1)[0]?.trim().replace(/^[bi]\//, '') ?? '';
            files.push({ path, parts: [] });
            inHunk = false;
        }
        else if (text.startsWith('@@', start))
            inHunk = true;
        else if (inHunk && (mark === '+' || mark === ' '))
            files.at(-1)?.parts.push((0,mappedText/* plainText */.wh)(text.slice(start + 1, end), start + 1));
        else if (inHunk && !/[-\\\r\n]/.test(mark))
            inHunk = false;
        start = end;
    }
    return files;
}

;// CONCATENATED MODULE: ./src/engine/formats/properties.js





const propertiesFormat = { id: 'properties', matches: (path) => /\.properties$/i.test(path), read: properties_read };
function properties_read(source, vocabulary, inside) {
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside);
    const { text } = source;
    const sections = [[]];
    const comments = [];
    const candidates = [];
    for (let at = 0; at < text.length;) {
        const start = skipBlanks(text, at);
        const lineEnd = properties_endOfLine(text, start);
        if (start >= lineEnd)
            at = lineEnd + 1;
        else if (text[start] === '#' || text[start] === '!') {
            const written = text.slice(start, lineEnd).trimEnd();
            if (/^[#!]---$/.test(written))
                sections.push([]);
            const mark = /^[#!]+\s{0,9}/.exec(written)?.[0].length ?? 1;
            comments.push({ text: written.slice(mark), span: { start, end: start + written.length } });
            candidates.push(...readLine({ text: written.slice(mark), pieces: properties_literal(written.length - mark, start + mark) }, { ...place, place: 'comment' }));
            at = lineEnd + 1;
        }
        else {
            const name = readPart(text, start, true);
            if (text[name.end] === ':' && isUserinfo(text, name.end + 1)) {
                candidates.push(...readLine({ text: text.slice(start, lineEnd), pieces: properties_literal(lineEnd - start, start) }, place));
                at = lineEnd + 1;
                continue;
            }
            const value = readPart(text, afterSeparator(text, name.end), false);
            const end = Math.max(value.last, name.last);
            if (name.text.text !== '')
                sections.at(-1)?.push({ name: name.text.text, span: { start, end }, value: { kind: 'text', text: value.text, span: { start: Math.min(value.start, end), end } } });
            at = value.end + 1;
        }
    }
    for (const entries of sections)
        candidates.push(...readEntries(entries, place));
    return { language: 'properties', imports: [], candidates, comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
const properties_literal = (length, start) => (length === 0 ? [] : [{ kind: 'literal', at: 0, length, start, end: start + length, verbatim: true }]);
function readPart(text, start, isName) {
    const builder = new PieceBuilder(text);
    let last = start;
    let at = start;
    for (; at < text.length;) {
        const char = text[at] ?? '';
        if (char === '\n' || (char === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) || (isName && /[=:\s]/.test(char)))
            break;
        if (char !== '\\') {
            builder.verbatim(at);
            if (!/\s/.test(char))
                last = at + 1;
            at++;
            continue;
        }
        const next = text[at + 1] ?? '';
        if (next === '\n' || next === '\r') {
            at = skipBlanks(text, at + (next === '\r' && text[at + 2] === '\n' ? 3 : 2));
            continue;
        }
        const unicode = next === 'u' ? /^[0-9a-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0] : undefined;
        const length = unicode === undefined ? 2 : 6;
        builder.other(unicode === undefined ? (properties_escapes[next] ?? next) : String.fromCharCode(parseInt(unicode, 16)), at, Math.min(at + length, text.length));
        at += length;
        last = Math.min(at, text.length);
    }
    return { text: builder.done(), start, end: Math.min(at, text.length), last };
}
const properties_escapes = { t: '\t', n: '\n', r: '\r', f: '\f' };
function afterSeparator(text, from) {
    const at = skipBlanks(text, from);
    return text[at] === '=' || text[at] === ':' ? skipBlanks(text, at + 1) : at;
}
function skipBlanks(text, from) {
    let at = from;
    while (at < text.length && /[ \t\f]/.test(text[at] ?? ''))
        at++;
    return at;
}
function properties_endOfLine(text, from) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    return text[end - 1] === '\r' && end > from ? end : end;
}

;// CONCATENATED MODULE: ./src/engine/formats/rMarkdown.js





const rMarkdownFormat = { id: 'rMarkdown', matches: (path) => /\.(?:rmd|rmarkdown|qmd)$/i.test(path), read: rMarkdown_read };
function rMarkdown_read(source, vocabulary, inside) {
    const lines = readLines(source, vocabulary, 'markdown', true);
    const fences = fencesIn(source.text).slice(0, mostFences);
    const [run, shown] = [fences.filter((fence) => isRun(fence, source.text)), fences.filter((fence) => !isRun(fence, source.text))];
    const found = [...programsOf(run, source.text, inside), ...shown.flatMap((fence) => readFence(fence, source.text, inside))];
    return { ...lines, candidates: [...found, ...withoutCovered(lines.candidates, found)] };
}
function programsOf(chunks, text, inside) {
    return [...new Set(chunks.map(({ language }) => language))].flatMap((language) => {
        const path = fileOfFence(language);
        const code = (0,mappedText/* joinTexts */.B5)(chunks.filter((chunk) => chunk.language === language).map(({ from, to }) => (0,mappedText/* plainText */.wh)(text.slice(from, to), from)));
        const reading = path === null ? null : inside(code, path);
        if (reading === null)
            return [];
        return reading.candidates.map((candidate) => ({ ...candidate, within: candidate.within ?? { language: reading.language, imports: reading.imports } }));
    });
}
function isRun({ from, to }, text) {
    const head = text.slice(text.lastIndexOf('\n', from - 2) + 1, from);
    if (!/^\s{0,20}(?:`{3,}|~{3,})\s{0,9}\{[a-z]/i.test(head) || /\beval\s{0,9}=\s{0,9}(?:F|FALSE)\b/.test(head))
        return false;
    return !/^(?:#\|[^\n]{0,200}\n){0,20}#\|\s{0,9}eval\s{0,9}:\s{0,9}false\b/i.test(text.slice(from, Math.min(to, from + 4_000)));
}

;// CONCATENATED MODULE: ./src/engine/formats/readable.js
function readable(source) {
    const text = withoutConflicts(source.text.includes('\r') ? source.text.replace(/\r(?!\n)/g, '\n') : source.text);
    return text === source.text ? source : { ...source, text };
}
function withoutConflicts(text) {
    if (!/^<{7} /m.test(text) || !/^>{7} /m.test(text))
        return text;
    return text.replace(/^(?:<{7} |>{7} |\|{7} |={7}\r?$)[^\r\n]*/gm, (mark) => mark.replace(/[^\r\n]/g, ' '));
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/files.js



function filesInShell(source, inside) {
    return (text) => {
        const path = text.text.length > files_longest ? null : innerFile_pathOf('', text.text);
        const reading = path === null ? null : inside(files_asWritten(text, source), path);
        return reading === null ? null : standingIn(reading, 'code', []);
    };
}
const files_longest = 200_000;
function files_asWritten(text, source) {
    const parts = [];
    let kept = 0;
    for (const piece of text.pieces) {
        if (piece.kind !== 'hole')
            continue;
        if (piece.at > kept)
            parts.push((0,mappedText/* sliceText */.S$)(text, kept, piece.at));
        parts.push((0,mappedText/* plainText */.wh)(source.slice(piece.start, piece.end), piece.start));
        kept = piece.at + piece.length;
    }
    if (kept === 0)
        return text;
    return (0,mappedText/* joinTexts */.B5)([...parts, (0,mappedText/* sliceText */.S$)(text, kept, text.text.length)]);
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/branches.js
const branches_words = /(?<![^\n;&|(]|\\\n)[ \t]{0,200}(?:then[ \t]{1,20}|else[ \t]{1,20}|do[ \t]{1,20})?(if|then|elif|else|fi|case|esac)(?=[\s;)]|$)/g;
const branches_mostBranches = 20_000;
const branches_deepest = 100;
function shellBranches(text) {
    const branches = [];
    const open = [];
    const close = (end) => {
        const top = open.pop();
        if (top !== undefined && branches.length < branches_mostBranches)
            branches.push({ start: top.from, end, condition: top.condition });
    };
    for (const match of text.matchAll(branches_words)) {
        const word = match[1] ?? '';
        const end = match.index + match[0].length;
        const start = end - word.length;
        const top = open.at(-1);
        if (word === 'if' || word === 'case') {
            if (open.length < branches_deepest)
                open.push({ from: end, condition: text.slice(start, start + 100).split('\n', 1)[0]?.trim() ?? word });
        }
        else if (word === 'then') {
            if (top !== undefined)
                top.from = end;
        }
        else if (top !== undefined) {
            close(start);
            if (word === 'elif' || word === 'else')
                open.push({ from: end, condition: top.condition });
        }
    }
    return branches;
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/appended.js


const appended_MAXIMUM_APPENDED = 20;
function appended_withAppended(commands, conditions) {
    const values = new Map();
    const grown = new Map();
    const gone = new Set();
    for (const { assignments } of commands) {
        for (const assignment of assignments) {
            const value = values.get(assignment.name);
            if (!assignment.appends)
                values.set(assignment.name, { of: assignment, added: [] });
            else if (value !== undefined && value.added.length < appended_MAXIMUM_APPENDED) {
                value.added.push(assignment);
                grown.set(value.of, value.added);
                gone.add(assignment);
            }
        }
    }
    if (gone.size === 0)
        return commands;
    const whole = (assignment) => {
        const added = grown.get(assignment);
        return added === undefined ? assignment : { ...assignment, value: (0,mappedText/* joinTexts */.B5)([assignment.value, ...added.map((one) => addedText(one, assignment, conditions))]) };
    };
    return commands.map((command) => ({ ...command, assignments: command.assignments.flatMap((each) => (gone.has(each) ? [] : [whole(each)])) }));
}
function addedText({ value, span }, to, conditions) {
    const branch = conditions?.foreign(span, conditions.at(to.span.start)) ?? null;
    if (branch === null)
        return value;
    return (0,mappedText/* joinTexts */.B5)([...(/^[?&;\s]/.test(value.text) ? [(0,mappedText/* sliceText */.S$)(value, 0, 1)] : []), holeAs(branch.condition, span)]);
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/variables.js


function variableCandidates(commands, vocabulary) {
    const names = namesUsed(commands);
    const inFront = commands.filter(({ words, assignments }) => assignments.length > 0 && words.length > 0).map(({ assignments }) => assignments.map(variables_settingOf));
    const handed = commands.flatMap((command) => candidatesFrom(variables_handedOver(command), new Set(), vocabulary));
    return [...handed, ...[commands.flatMap(assignmentsOf), ...inFront].flatMap((settings) => candidatesFrom(settings, names, vocabulary))];
}
function candidatesFrom(settings, names, vocabulary) {
    const used = new Set(settings.flatMap(({ name, span }) => (names.has(name) ? [span.start] : [])));
    return prefixedSettings(settings, (setting) => setting, vocabulary)
        .flatMap(({ names: keyPath, entries, own }) => variables_partsOf(entries, own.length === 0 ? entries : own).map((part) => ({ keyPath, ...part })))
        .flatMap(({ keyPath, entries, own: parts }) => {
        if (parts.length === 0 || parts.some((one) => used.has(one.span.start)))
            return [];
        const span = { start: Math.min(...parts.map((one) => one.span.start)), end: Math.max(...parts.map((one) => one.span.end)) };
        return [{ kind: 'settings', entries, span, sites: [{ callee: null, position: null, keyPath, neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }];
    });
}
function variables_partsOf(entries, own) {
    const parts = [];
    const counted = new Set(own);
    let held = new Map();
    let given = [];
    for (const entry of entries) {
        const name = entry.name.toLowerCase();
        const other = held.get(name);
        if (other !== undefined && !saysTheSame(other, entry)) {
            parts.push({ entries: [...held.values()], own: given });
            held = new Map(held);
            given = [];
        }
        held.set(name, entry);
        if (counted.has(entry))
            given.push(entry);
    }
    return [...parts, { entries: [...held.values()], own: given }];
}
function saysTheSame({ value: a }, { value: b }) {
    return a.kind === 'text' && b.kind === 'text' && a.text.text === b.text.text;
}
function variables_handedOver({ words }) {
    const programs = words.slice(0, 4).map(({ text }) => text);
    if (!programs.some((name) => starters.test(name)))
        return [];
    const sets = setting.test(words.slice(1, 6).map(({ text }) => text.slice(0, 40)).join(' ')) || words.slice(1, 60).some(({ text }) => /^--(?:settings|env-vars|(?:set|replace)-env-vars)$/.test(text));
    return words.slice(1, 300).flatMap((word, index) => {
        const flag = /^(?:-e|--env|--from-literal|--build-arg)(=?)/.exec(word.text)?.[0] ?? '';
        if (flag.endsWith('='))
            return variables_assignmentIn((0,mappedText/* sliceText */.S$)(word, flag.length, word.text.length));
        const listed = /^--(?:set|update)-env-vars=/.exec(word.text)?.[0] ?? '';
        const before = words[index]?.text ?? '';
        if (listed !== '' || /^--(?:set|update)-env-vars$/.test(before))
            return variables_eachOf((0,mappedText/* sliceText */.S$)(word, listed.length, word.text.length)).flatMap(variables_assignmentIn);
        return sets || /^(?:-e|--env|--from-literal|--build-arg)$/.test(before) ? variables_assignmentIn(word) : [];
    });
}
const setting = /(?:^|\s)(?:(?:config|secrets|env):set|(?:secrets|env|appsettings) set|set env)(?:\s|$)/;
function variables_eachOf(list) {
    let from = 0;
    return list.text.split(',', 300).map((one) => {
        from += one.length + 1;
        return (0,mappedText/* sliceText */.S$)(list, from - one.length - 1, from - 1);
    });
}
const starters = /(?:^|\/)(?:docker|podman|nerdctl|kubectl|oc|heroku|fly|flyctl|dokku|az|gcloud)$/;
const exporting = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'setenv']);
function assignmentsOf({ words, assignments }) {
    const [first] = words;
    if (first === undefined)
        return assignments.map(variables_settingOf);
    return exporting.has(first.text) ? words.slice(1, 100).flatMap(variables_assignmentIn) : [];
}
function variables_settingOf({ name, value, span }) {
    return { name, value: { kind: 'text', text: value, span: (0,mappedText/* spanOf */.ee)(value) ?? { start: span.end, end: span.end } }, span };
}
function variables_assignmentIn(word) {
    const name = /^([A-Za-z_]\w{0,80})=/.exec(word.text.slice(0, 100))?.[1];
    const span = (0,mappedText/* spanOf */.ee)(word);
    if (name === undefined || span === null)
        return [];
    const text = (0,mappedText/* sliceText */.S$)(word, name.length + 1, word.text.length);
    return [{ name, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? { start: span.end, end: span.end } }, span }];
}
function namesUsed(commands) {
    const used = new Set();
    const take = (text, own) => {
        for (const piece of text.pieces)
            if (piece.kind === 'hole' && piece.expression !== own)
                used.add(piece.expression);
    };
    for (const { words, assignments } of commands) {
        for (const word of words)
            take(word, /^(\w{1,80})=/.exec(word.text.slice(0, 90))?.[1]);
        for (const { name, value } of assignments)
            take(value, name);
    }
    return used;
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/givenModes.js



function withGivenModes(candidates, commands, source, conditions) {
    let values = null;
    return withModes(candidates, (name) => (values ??= givenModes_valuesIn(commands, source, conditions)).get(name));
}
function givenModes_valuesIn(commands, source, conditions) {
    const values = new Map();
    const isAtTop = topOf(source);
    const firstUses = firstUsesIn(source);
    for (const command of commands) {
        const given = command.words[0]?.text === ':' ? command.words.slice(1).flatMap(givenModes_defaultIn) : assignmentsOf(command).map(({ name, value, span }) => ({ name, value: value.kind === 'text' ? givenModes_textOf(value.text, name) : null, at: span.start }));
        for (const { name, value, at } of given) {
            const known = values.get(name);
            const isSure = value !== null && isAtTop(at) && (conditions?.at(at) ?? null) === null && (firstUses.get(name) ?? Infinity) >= at;
            values.set(name, isSure && (known === undefined || known === value) ? value : null);
        }
        if (/^(?:read|for|select|getopts|unset|mapfile|readarray|printf|eval)$/.test(command.words[0]?.text ?? ''))
            for (const word of command.words.slice(1, 50))
                if (/^\w{1,80}$/.test(word.text))
                    values.set(word.text, null);
    }
    return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
function topOf(source) {
    const lines = [];
    let depth = 0;
    for (let start = 0; start <= source.length;) {
        const newline = source.indexOf('\n', start);
        const end = newline === -1 ? source.length : newline;
        const line = source.slice(start, Math.min(end, start + givenModes_LONGEST_LINE)).trim();
        if (/^[)}]/.test(line))
            depth = Math.max(0, depth - 1);
        lines.push({ start, isTop: depth === 0 });
        if (line.endsWith('{') || line.endsWith('('))
            depth++;
        start = end + 1;
    }
    return (at) => {
        const { start = 0, isTop = false } = lines[(0,partition/* countBefore */.t)(lines, (line) => line.start <= at) - 1] ?? {};
        return isTop && at - start <= 40 && /^(?:(?:export|readonly|declare|typeset)\s(?:-\w{1,9}\s)?|:\s"?)?$/.test(source.slice(start, at));
    };
}
const givenModes_LONGEST_LINE = 2_000;
function givenModes_defaultIn({ pieces: [piece, ...others] }) {
    return piece?.kind === 'hole' && others.length === 0 && piece.fallback !== null ? [{ name: piece.expression, value: piece.fallback, at: piece.start }] : [];
}
function givenModes_textOf({ text, pieces }, name) {
    const [piece, ...others] = pieces;
    if (pieces.every(({ kind }) => kind === 'literal'))
        return text;
    return piece?.kind === 'hole' && others.length === 0 && piece.expression === name ? piece.fallback : null;
}
function firstUsesIn(source) {
    const first = new Map();
    for (const { 1: name = '', index } of source.matchAll(/\$\{?([A-Za-z_]\w{0,80})/g))
        if (!first.has(name))
            first.set(name, index);
    return first;
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/kept.js


function withKept(commands, { commands: programs }) {
    const kept = new Map();
    for (const { assignments } of commands) {
        for (const { name, value, appends } of assignments) {
            const program = /^[\w./-]{2,80}(?=\s|$)/.exec(value.text.slice(0, 100))?.[0];
            const words = program === undefined || appends || kept.has(name) || !programs.has(program.slice(program.lastIndexOf('/') + 1)) ? null : (readShellWords(value).commands[0]?.words ?? null);
            kept.set(name, words === null || words.some(kept_isPlace) ? null : words);
        }
    }
    if (![...kept.values()].some((words) => words !== null))
        return commands;
    return commands.map((command) => {
        const at = command.words.findIndex(({ text }) => !kept_runners.test(text));
        const [hole] = command.words[at]?.pieces ?? [];
        const words = command.words[at]?.text === mappedText/* HOLE */.vs && hole?.kind === 'hole' ? (kept.get(hole.expression) ?? null) : null;
        return words === null || !command.words.some(kept_isPlace) ? command : { ...command, words: [...words, ...command.words.slice(at + 1)] };
    });
}
const kept_runners = /^(?:sudo|exec|time|command|nice|-[A-Za-z])$/;
function kept_isPlace({ text }) {
    return /^(?:-h.{0,250}|--host(?:=.{0,250})?|--bootstrap-server(?:=.{0,250})?)$/.test(text) || text.includes('://') || /\bhost=/.test(text);
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/ownHost.js

function withOwnHost(commands, { commands: programs }) {
    let own = null;
    const isOwn = ({ expression }) => ownName.test(expression) || (own ??= ownHost_namesOf(commands)).has(expression);
    return commands.map((command) => {
        const at = command.words.findIndex(({ text }) => !here.test(text));
        if (!programs.has(command.words[at]?.text.replace(/^.*\//s, '') ?? ''))
            return command;
        const words = command.words.map((word, index) => (index > at && ownHost_namesHost(word, command.words[index - 1]) ? withLocalhost(word, isOwn) : word));
        return words.every((word, index) => word === command.words[index]) ? command : { ...command, words };
    });
}
const here = /^(?:sudo|exec|time|command|nice|-[A-Za-z])$/;
function ownHost_namesHost({ text }, before) {
    if (text.startsWith(mappedText/* HOLE */.vs))
        return /^(?:-h|-H|--?host|--hostname|[^-].{0,200})$/s.test(before?.text ?? '') && /^(?:$|[:/])/.test(text.slice(1));
    return text.endsWith(mappedText/* HOLE */.vs) && /^(?:-h|-H|--host=|--hostname=)$/.test(text.slice(0, -1));
}
function withLocalhost(word, isOwn) {
    return { ...word, pieces: word.pieces.map((piece) => (piece.kind === 'hole' && isOwn(piece) ? { ...piece, fallback: 'localhost', constant: true } : piece)) };
}
function ownHost_namesOf(commands) {
    const names = new Set();
    const others = new Set();
    for (const { words, assignments } of commands) {
        const program = words[0]?.text ?? '';
        if (reading.test(program))
            return new Set();
        if (ownHost_setting.test(program))
            for (const { text } of words.slice(1, 100))
                others.add(/^\w{1,100}/.exec(text)?.[0] ?? '');
        for (const { name, value, appends } of assignments) {
            const [hole] = value.pieces;
            if (!appends && value.text === mappedText/* HOLE */.vs && hole?.kind === 'hole' && ownName.test(hole.expression))
                names.add(name);
            else
                others.add(name);
        }
    }
    for (const name of others)
        names.delete(name);
    return names;
}
const ownName = /^(?:\$\(|`)hostname(?: (?:-[fiIs]|--(?:fqdn|ip-address|all-ip-addresses|short)))?(?: 2>\/dev\/null)?(?: ?\| ?(?:awk '\{ ?print \$1;? ?\}'|cut -d ?' ' -f ?1))?(?: \|\| echo (?:'127\.0\.0\.1'|"127\.0\.0\.1"|127\.0\.0\.1|localhost))?(?:\)|`)$/;
const reading = /^(?:\.|source|eval)$/;
const ownHost_setting = /^(?:read|for|export|declare|typeset|readonly|local|printf|mapfile|readarray|getopts|select)$/;

;// CONCATENATED MODULE: ./src/engine/formats/shell/keptWords.js



const keptWords_MOST_WORDS = 200;
function withKeptWords(words, source, of) {
    let isOpen = false;
    const all = words.flatMap((word) => {
        const kept = keptIn(word, source, of, 0);
        if (kept === null)
            return [word];
        isOpen ||= kept.isOpen;
        return kept.words;
    });
    return keptWords_firstOf(all, isOpen, Math.max(keptWords_MOST_WORDS, words.length));
}
function keptWords_firstOf(words, isOpen, most = keptWords_MOST_WORDS) {
    return { words: words.slice(0, most), isOpen: isOpen || words.slice(most).some(isOfTls) };
}
const keptWords_deepest = 3;
function keptIn(word, source, of, depth) {
    const [hole] = word.pieces;
    if (word.text !== mappedText/* HOLE */.vs || hole?.kind !== 'hole' || depth > keptWords_deepest)
        return null;
    const name = hole.expression;
    const [lead, operator = '', rest = ''] = /^\$\{[A-Za-z_]\w{0,100}(?:\[[@*]\])?(?::?([-=+?])([^]*))?\}$/.exec(source.slice(hole.start, Math.min(hole.end, hole.start + 1000))) ?? [];
    const own = of(name);
    if (lead === undefined && !keptWords_isPlain(hole, source))
        return own === null || own.words.length === 0 ? null : { words: [word], isOpen: true };
    if (operator !== '+' && own !== null && (own.words.length > 0 || operator === '' || operator === '?'))
        return own;
    if (operator === '' || operator === '?')
        return null;
    const inner = keptWords_wordsIn((0,mappedText/* plainText */.wh)(rest.replace(/^"(.*)"$/s, ' $1 '), hole.end - 1 - rest.length));
    const nested = inner.flatMap((each) => keptIn(each, source, of, depth + 1)?.words ?? [each]);
    return nested.some(isOption) ? { words: nested.slice(0, keptWords_MOST_WORDS), isOpen: nested.some(isOfTls) && !rest.includes(`{${name}[`) } : null;
}
function keptWords_isPlain({ expression, start, end }, source) {
    return source.slice(start, Math.min(end, start + 200)) === `$${expression}`;
}
function keptWords_wordsIn(value) {
    const [first] = readShellWords(value).commands;
    return first === undefined ? [] : [...first.assignments.map(asWord), ...first.words].slice(0, keptWords_MOST_WORDS);
}
function asWord({ name, value, span }) {
    const lead = `${name}=`;
    return (0,mappedText/* joinTexts */.B5)([{ text: lead, pieces: [{ kind: 'literal', at: 0, length: lead.length, start: span.start, end: span.start + lead.length, verbatim: false }] }, value]);
}
function isOption({ text }) {
    return /^--?[A-Za-z]/.test(text.slice(0, 3));
}
function either(name, one, other) {
    const [items, others] = [keptWords_itemsOf(one.words), keptWords_itemsOf(other.words)];
    const known = new Map(items.map((item) => [item.key, item]));
    const merged = items.map((item) => {
        const second = others.find(({ key }) => key === item.key);
        return second === undefined || second.text === item.text ? item : keptWords_open(name, item);
    });
    const added = others.filter(({ key }) => !known.has(key));
    const differs = [...added, ...items.filter((item) => others.find(({ key }) => key === item.key)?.text !== item.text)].some(({ words }) => words.some(isOfTls));
    return { words: [...merged, ...added].flatMap(({ words }) => words).slice(0, keptWords_MOST_WORDS), isOpen: one.isOpen || other.isOpen || differs };
}
function isOfTls({ text }) {
    return /ssl|tls|cert|secur|verif/i.test(text);
}
function keptWords_itemsOf(words) {
    const items = [];
    for (let at = 0; at < words.length && items.length < keptWords_MOST_WORDS; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const next = words[at + 1];
        const key = /^(?:--[\w.-]{1,80}|-[A-Za-z])/.exec(word.text)?.[0];
        if (key === undefined)
            items.push({ key: ` ${word.text}`, text: word.text, words: [word] });
        else if (word.text === key && next !== undefined && !next.text.startsWith('-')) {
            items.push({ key, text: keptWords_said(next), words: [word, next] });
            at++;
        }
        else
            items.push({ key, text: keptWords_said(word).slice(key.length).replace(/^=/, ''), words: [word] });
    }
    return items;
}
function keptWords_said({ text, pieces }) {
    return text + pieces.map((piece) => (piece.kind === 'hole' ? ` ${piece.expression}` : '')).join('');
}
function keptWords_open(name, { key, words }) {
    const [piece] = words[0]?.pieces ?? [];
    const at = { start: piece?.start ?? 0, end: piece?.end ?? 0 };
    return { key, text: '', words: [{ text: key, pieces: [{ kind: 'literal', at: 0, length: key.length, ...at, verbatim: false }] }, holeAs(name, at)] };
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/words.js


const MOST_KEPT = 20_000;
function withWords(commands, source, conditions) {
    if (!commands.some(({ words, assignments }) => words.some(words_isPutIn) || assignments.some(({ value }) => isCommandOfHoles(value))))
        return { commands, isCut: false };
    const { all, lookUp, isCut } = words_givenIn(commands, source, conditions);
    let put = 0;
    const counted = (kept) => {
        put += kept?.words.length ?? 0;
        return put > MOST_KEPT ? null : kept;
    };
    const complete = all.map((command) => {
        const of = (name) => counted(lookUp(name, command.span.start));
        const [program, ...words] = command.words;
        const { words: made, isOpen } = withKeptWords(words, source, of);
        const assignments = command.assignments.map((each) => (isCommandOfHoles(each.value) ? { ...each, value: putInto(each.value, source, of) } : each));
        return program === undefined ? { ...command, assignments } : { ...command, assignments, words: [program, ...made], ...(isOpen ? { isOpen } : {}) };
    });
    return { commands: complete, isCut: isCut || put > MOST_KEPT };
}
function words_isPutIn({ text }) {
    return text === mappedText/* HOLE */.vs;
}
function isCommandOfHoles({ text }) {
    return text.includes(mappedText/* HOLE */.vs) && /^[\w./-]{2,80}\s/.test(text.slice(0, 90)) && text.length < 2000;
}
function putInto(value, source, of) {
    const parts = [];
    let kept = 0;
    for (let at = value.text.indexOf(mappedText/* HOLE */.vs); at !== -1; at = value.text.indexOf(mappedText/* HOLE */.vs, at + 1)) {
        const hole = (0,mappedText/* sliceText */.S$)(value, at, at + 1);
        const { words } = withKeptWords([hole], source, of);
        parts.push((0,mappedText/* sliceText */.S$)(value, kept, at), ...words.flatMap((word, i) => (i === 0 ? [word] : [blank, word])));
        kept = at + 1;
    }
    return (0,mappedText/* joinTexts */.B5)([...parts, (0,mappedText/* sliceText */.S$)(value, kept, value.text.length)]);
}
const blank = { text: ' ', pieces: [] };
const MOST_CHANGES = 50;
function words_givenIn(commands, source, conditions) {
    const history = new Map();
    const ever = new Map();
    const all = [];
    let kept = 0;
    const latest = (name) => (kept > MOST_KEPT ? null : (history.get(name)?.at(-1)?.kept ?? null));
    const give = (name, from, now) => {
        kept += now.words.length;
        if (now.words.some(isOption))
            ever.set(name, ever.has(name) ? either(name, ever.get(name) ?? now, now) : now);
        const known = history.get(name);
        if (known === undefined)
            history.set(name, [{ from, kept: now }]);
        else if (known.length < MOST_CHANGES)
            known.push({ from, kept: now });
        else
            known[known.length - 1] = { from, kept: { words: ever.get(name)?.words ?? [], isOpen: true } };
    };
    const change = ({ name, appends, span }, words, isKnown) => {
        const put = withKeptWords(words, source, latest);
        const before = latest(name);
        if (before === null && !put.words.some(isOption) && !appends)
            return;
        const now = appends ? keptWords_firstOf([...(before?.words ?? []), ...put.words], put.isOpen || before?.isOpen === true) : put;
        const isSure = isKnown && (conditions?.at(span.start) ?? null) === null && !/(?:&&|\|\|)\s{0,40}(?:(?:local|export|declare|readonly|typeset)\s{1,9})?$/.test(source.slice(Math.max(0, span.start - 60), span.start));
        give(name, span.start, isSure ? now : appends ? { ...now, isOpen: now.isOpen || put.words.some(isOfTls) } : either(name, before ?? words_nothing, isKnown ? now : { ...now, isOpen: true }));
    };
    for (let index = 0; index < commands.length; index++) {
        const command = commands[index];
        if (command === undefined)
            break;
        const list = words_listFrom(commands, index, source);
        if (list !== null) {
            change(list.assignment, list.words, true);
            index = list.last;
            continue;
        }
        for (const each of command.words.length === 0 ? command.assignments : []) {
            const { value } = each;
            const isWords = /(?:^|\s)--?[A-Za-z]/.test(value.text.slice(0, 2000)) || value.text.includes(mappedText/* HOLE */.vs) || latest(each.name) !== null;
            const words = isWords ? keptWords_wordsIn(value) : [];
            const isKnown = value.text !== mappedText/* HOLE */.vs || words.every((word) => withKeptWords([word], source, latest).words[0] !== word);
            if (isWords)
                change(each, words, isKnown);
        }
        if (words_reading.test(command.words[0]?.text ?? ''))
            for (const { text } of command.words.slice(1, 50))
                if (ever.has(text))
                    give(text, command.span.start, { words: ever.get(text)?.words ?? [], isOpen: true });
        all.push(command);
    }
    const lookUp = (name, at) => {
        if (!ever.has(name))
            return null;
        return history.get(name)?.findLast(({ from }) => from < at)?.kept ?? ever.get(name) ?? null;
    };
    return { all, lookUp, isCut: kept > MOST_KEPT };
}
const words_nothing = { words: [], isOpen: false };
const words_reading = /^(?:read|mapfile|readarray|getopts|eval)$/;
function words_listFrom(commands, from, source) {
    const head = commands[from];
    const assignment = head?.assignments.at(-1);
    if (head === undefined || assignment === undefined || head.words.length > 0 || assignment.value.text !== '' || source[assignment.span.end] !== '(')
        return null;
    const words = [];
    let last = from;
    let end = assignment.span.end;
    for (let index = from + 1; index < commands.length && index - from <= keptWords_MOST_WORDS; index++) {
        const command = commands[index];
        if (command === undefined || command.span.start < end || source.slice(end, command.span.start).replace(/#[^\n]*/g, '').includes(')'))
            break;
        words.push(...command.assignments.map(asWord), ...command.words);
        last = index;
        end = command.span.end;
    }
    return { assignment, words, last };
}

;// CONCATENATED MODULE: ./src/engine/formats/shell/read.js




















const read_MAXIMUM_HOPS = 8;
function readShell(source, vocabulary, inside) {
    return readUpToSigns(source, vocabulary, (read) => readScript(read, vocabulary, inside));
}
function readScript(source, vocabulary, inside) {
    const script = withTemplateHoles((0,mappedText/* plainText */.wh)(source.text.startsWith('#!') ? blankFirstLine(source.text) : source.text));
    const lines = readShellWords(script, farParts(script.text, vocabulary));
    const branches = shellBranches(source.text);
    const conditions = (0,formats_conditions/* conditionsOf */.y)(branches);
    const words = withWords(lines.commands, source.text, conditions);
    const commands = withOwnHost(withKept(appended_withAppended(words.commands, conditions), vocabulary), vocabulary);
    const uses = usesOfNames(commands);
    const fileIn = filesInShell(source.text, inside);
    const candidates = [
        ...commands.flatMap((command) => read_candidatesOf(command, uses, vocabulary, fileIn, 0)),
        ...variableCandidates(commands, vocabulary),
        ...lines.documents.flatMap((document) => fileIn(document) ?? documentCandidates(document, vocabulary)),
        ...commentCandidates(lines.comments, vocabulary),
    ];
    return {
        language: 'shell',
        imports: [],
        candidates: [...withGivenModes(candidates, commands, source.text, conditions)].sort((a, b) => a.span.start - b.span.start),
        comments: lines.comments.map(({ text, span }) => ({ text, span })),
        branches,
        incomplete: lines.incomplete ?? (words.isCut ? tooMuch.incomplete : null),
    };
}
function blankFirstLine(text) {
    const end = text.indexOf('\n');
    const length = end === -1 ? text.length : end;
    return ' '.repeat(length) + text.slice(length);
}
function usesOfNames(commands) {
    const uses = new Map();
    for (const { words, span } of commands) {
        for (const [index, word] of words.entries()) {
            const [hole] = word.pieces;
            if (index === 0 || word.text !== mappedText/* HOLE */.vs || hole?.kind !== 'hole')
                continue;
            const site = { callee: words[0]?.text ?? null, position: index - 1, keyPath: [], neighbours: [], span };
            const known = uses.get(hole.expression);
            if (known === undefined)
                uses.set(hole.expression, [site]);
            else if (known.length < read_MAXIMUM_HOPS)
                known.push(site);
        }
    }
    return uses;
}
const read_deepest = 3;
function read_candidatesOf(command, uses, vocabulary, fileIn, depth) {
    const { words, assignments, span } = command;
    const script = depth < read_deepest ? scriptAmong(words) : null;
    const nearby = assignments.slice(0, 100).map(read_settingOf);
    const given = assignments.flatMap((assignment) => {
        const site = { callee: null, position: null, keyPath: [assignment.name], neighbours: nearby.filter(({ name }) => name !== assignment.name), span: words.length === 0 ? assignment.span : span };
        if (vocabulary.environmentNames.has(assignment.name))
            return [{ kind: 'environment', name: assignment.name, value: read_settingOf(assignment).value, span: assignment.span, sites: [site], place: 'code', use: 'value', encoding: 'plain' }];
        return [...commandIn(assignment.value, vocabulary), ...read_textsIn(assignment.value, [site, ...(uses.get(assignment.name) ?? [])], assignment.span, 'value', vocabulary)];
    });
    const program = baseName(words[0]?.text ?? '');
    const said = words.flatMap((word, index) => {
        if (index === 0)
            return [];
        if (word === script)
            return readShellWords(word).commands.flatMap((inner) => read_candidatesOf(inner, uses, vocabulary, fileIn, depth + 1));
        const file = isObject.test(word.text.slice(0, 100)) ? fileIn(word) : null;
        if (file !== null)
            return file;
        const named = /^(?:--?[\w-]+=)?([A-Z_][A-Z0-9_]*)=/.exec(word.text.slice(0, 100));
        const option = /^--([a-z][\w-]{1,60})=/.exec(word.text.slice(0, 100))?.[1];
        const name = named?.[1];
        const wordSpan = (0,mappedText/* spanOf */.ee)(word) ?? span;
        if (wordSpan.start < span.start && !word.text.includes('://'))
            return [];
        const site = { callee: program === '' ? null : program, position: index - 1, keyPath: name === undefined ? (option === undefined ? [] : [option]) : [name], neighbours: [], span };
        if (name !== undefined && named !== null && vocabulary.environmentNames.has(name)) {
            const value = { kind: 'text', text: (0,mappedText/* sliceText */.S$)(word, named[0].length, word.text.length), span: wordSpan };
            return [{ kind: 'environment', name, value, span: wordSpan, sites: [site], place: 'code', use: 'value', encoding: 'plain' }];
        }
        const stored = name !== undefined && named !== null && exporting.has(program) ? commandIn((0,mappedText/* sliceText */.S$)(word, named[0].length, word.text.length), vocabulary) : [];
        return [...stored, ...linesPrinted(word, program).flatMap((line) => read_textsIn(line, [site], (0,mappedText/* spanOf */.ee)(line) ?? wordSpan, name === undefined ? read_useOf(command, program) : 'value', vocabulary))];
    });
    const line = commandOf(command, vocabulary);
    return [...given, ...(line === null ? [] : [line]), ...said, ...(words.some((word) => givenNames_isGiven.test(word.text.slice(0, 400))) ? givenAmong(words, placeFor(vocabulary, ofShell)) : [])];
}
const ofShell = { anyDollarName: false, formatting: false };
function linesPrinted(word, program) {
    if (program !== 'printf' || !word.text.includes('\\'))
        return [word];
    const ends = [...word.text.matchAll(/\\[nrt]/g)].slice(0, read_MOST_LINES).map(({ index }) => index);
    return [...ends, word.text.length].map((end, index) => (0,mappedText/* sliceText */.S$)(word, index === 0 ? 0 : (ends[index - 1] ?? 0) + 2, end));
}
const read_MOST_LINES = 200;
const isObject = /^\s{0,40}\{\s{0,40}"/;
function commandIn(value, vocabulary) {
    const program = /^[\w./-]{2,80}(?=\s{1,9}-)/.exec(value.text.slice(0, 100))?.[0];
    if (program === undefined || !vocabulary.commands.has(baseName(program)))
        return [];
    return readShellWords(value).commands.flatMap((command) => commandOf(command, vocabulary) ?? []);
}
function scriptAmong(words) {
    const shell = words.findIndex(({ text }) => /^(?:ba|z|da|k|a)?sh$/.test(baseName(text.slice(-40))));
    const flag = shell === -1 ? -1 : words.findIndex(({ text }, index) => index > shell && index <= shell + 4 && /^-[a-z]{0,4}c$/.test(text));
    const script = flag === -1 ? undefined : words[flag + 1];
    return script !== undefined && /\s/.test(script.text) ? script : null;
}
function read_settingOf({ name, value, span }) {
    const valueSpan = (0,mappedText/* spanOf */.ee)(value) ?? { start: span.end, end: span.end };
    return { name, value: { kind: 'text', text: value, span: valueSpan }, span };
}
function baseName(program) {
    return program.slice(program.lastIndexOf('/') + 1);
}
const read_saying = new Set(['echo', 'printf', 'log', 'info', 'warn', 'error', 'die', 'fail', 'fatal', 'usage', 'logger']);
const read_comparing = new Set(['[', '[[', 'test', 'case', 'grep', 'egrep', 'sed', 'awk', 'in']);
function read_useOf({ words, captured }, program) {
    const kept = (program === 'printf' || program === 'echo') && (captured || words[1]?.text === '-v' || (program === 'printf' && words.length > 2 && /^[a-z][\w+.:-]{1,30}:\/\//i.test(words[1]?.text.slice(0, 40) ?? '')));
    return kept ? 'value' : useBy(program);
}
const ownSaying = /^(?:echo|log|print|say|msg|warn|error|info|debug)[_-](?:err(?:or)?|info|warn(?:ing)?|debug|msg|message|success|fail(?:ure)?|ok|line|step|status|fatal|header)$/i;
function useBy(program) {
    if (read_saying.has(program) || ownSaying.test(program.slice(0, 60)))
        return 'message';
    return read_comparing.has(program) ? 'compared' : 'value';
}
function read_textsIn(written, sites, whole, use, vocabulary) {
    const choice = withChosenScheme(written, vocabulary, namesOfProduct(sites[0].keyPath));
    const value = choice?.text ?? written;
    return findTexts(value.text, vocabulary, 'scalar').map((found) => {
        const text = (0,mappedText/* sliceText */.S$)(value, found.from, found.to);
        const all = found.from === 0 && found.to === value.text.length;
        const server = inSql.exec(value.text.slice(Math.max(0, found.from - 60), found.from))?.[1];
        const [first, ...others] = sites;
        return { kind: 'text', value: text, span: (all ? (0,mappedText/* spanOf */.ee)(value) : (0,mappedText/* spanOf */.ee)(text)) ?? whole, sites: server === undefined ? sites : [{ ...first, callee: server }, ...others], place: 'code', use: use === 'value' || found.use === 'listed' ? found.use : use, encoding: 'plain', ...(choice === null ? {} : { chosen: choice.condition }) };
    });
}
const inSql = /\b(CONNECTION|dblink\w{0,20})[\s(']{1,9}$/i;
function documentCandidates(document, vocabulary) {
    const candidates = [];
    let pieceAt = 0;
    for (let start = 0; start < document.text.length;) {
        const found = document.text.indexOf('\n', start);
        const end = found === -1 ? document.text.length : found;
        const text = document.text.slice(start, end);
        while ((document.pieces[pieceAt]?.at ?? Infinity) + (document.pieces[pieceAt]?.length ?? 0) <= start)
            pieceAt++;
        if (text.includes('=') || text.includes('://')) {
            const near = { text: document.text, pieces: piecesUpTo(document, pieceAt, end) };
            candidates.push(...lineCandidates((0,mappedText/* sliceText */.S$)(near, start, end), vocabulary));
        }
        start = end + 1;
    }
    return candidates;
}
function piecesUpTo({ pieces }, from, end) {
    let to = from;
    while (to < pieces.length && (pieces[to]?.at ?? end) < end)
        to++;
    return pieces.slice(from, to);
}
function lineCandidates(line, vocabulary) {
    const whole = (0,mappedText/* spanOf */.ee)(line) ?? { start: 0, end: 0 };
    const named = /^\s{0,40}(?:export\s{1,5}|-\s{1,5})?["']?([A-Za-z_][\w.-]{0,80})["']?\s{0,5}[:=]\s{0,5}/.exec(line.text.slice(0, 200));
    const site = { callee: null, position: null, keyPath: named?.[1] === undefined ? [] : [named[1]], neighbours: [], span: whole };
    if (named?.[1] !== undefined && vocabulary.environmentNames.has(named[1])) {
        const value = { kind: 'text', text: (0,mappedText/* sliceText */.S$)(line, named[0].length, line.text.trimEnd().length), span: whole };
        return [{ kind: 'environment', name: named[1], value, span: whole, sites: [site], place: 'code', use: 'value', encoding: 'plain' }];
    }
    return read_textsIn(line, [site], whole, 'value', vocabulary);
}

;// CONCATENATED MODULE: ./src/engine/formats/shell.js

const extensions = /\.(?:sh|bash|zsh|ksh|bats|command)$/i;
const shell_names = /(?:^|\/)(?:\.(?:bashrc|bash_profile|bash_aliases|profile|zshrc|zshenv|envrc)|\.husky\/[\w-]+)$/i;
const interpreters = /^#!\s{0,5}(?:\S{0,100}\/env\s{1,5}(?:-\S{1,20}\s{1,5}){0,3})?\S{0,100}?\b(?:ba|z|k|da|a)?sh\b/;
const shellFormat = {
    id: 'shell',
    matches: (path, firstLine) => extensions.test(path) || shell_names.test(path) || (!/\.\w+$/.test(path) && interpreters.test(firstLine.slice(0, 200))),
    read: readShell,
};

;// CONCATENATED MODULE: ./src/engine/formats/toml.js







const tomlFormat = { id: 'toml', matches: (path) => /\.toml$|(?:^|\/)(?:pipfile|telegraf(?:[._-]\w{1,30})?\.conf|telegraf\.d\/[\w.-]{1,100}\.conf)$/i.test(path), read: toml_read };
const toml_deepest = 40;
function toml_read(source, vocabulary, inside) {
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside);
    const scan = new Scanner(source.text, /^#/);
    const root = newTable('', 0);
    const broken = [];
    let current = root;
    while (!scan.isDone()) {
        scan.skip(true);
        if (scan.isDone())
            break;
        const start = scan.at;
        const isHeader = scan.is('[');
        const isList = scan.take('[[');
        if (isHeader && !isList)
            scan.at++;
        const path = toml_pathFrom(scan);
        if (isHeader && path !== null && scan.take(isList ? ']]' : ']'))
            current = tableAt(root, path, isList, start);
        else if (!isHeader && path !== null && scan.take('='))
            toml_assign(scan, current, path, start);
        else {
            scan.at = start;
            scan.toLineEnd();
            broken.push({ start, end: scan.at });
            continue;
        }
        scan.skip(false);
        if (!scan.isDone() && !scan.is('\n')) {
            const rest = scan.at;
            scan.toLineEnd();
            broken.push({ start: rest, end: scan.at });
        }
    }
    const lines = broken.flatMap(({ start, end }) => windows_linesOf((0,mappedText/* plainText */.wh)(source.text.slice(start, end), start)).flatMap((line) => readLine(line, place)));
    const remarks = scan.comments.map(({ start, end }) => ({ text: source.text.slice(start, end).replace(/^#+\s{0,9}/, '').trimEnd(), span: { start, end } }));
    const inComments = remarks.flatMap(({ text, span }) => readLine((0,mappedText/* plainText */.wh)(text, span.end - (source.text.slice(span.start, span.end).length - source.text.slice(span.start, span.end).indexOf(text))), { ...place, place: 'comment' }));
    return { language: 'toml', imports: [], candidates: [...readTree(nodeOf(root, source.text.length), place), ...lines, ...inComments], comments: remarks, incomplete: null, unreadFrom: place.budget.unreadFrom };
}
function newTable(name, start) {
    return { name, entries: [], tables: new Map(), start, end: start };
}
const bareKey = /[A-Za-z0-9_-]{1,200}/y;
function toml_pathFrom(scan) {
    const names = [];
    for (;;) {
        scan.skip(false);
        const name = scan.quotedName('"') ?? scan.quotedName("'") ?? scan.match(bareKey);
        if (name === null)
            return null;
        names.push(name);
        scan.skip(false);
        if (!scan.take('.'))
            return names.length > toml_deepest ? null : names;
    }
}
function tableAt(root, path, isList, start) {
    let table = root;
    for (const [i, name] of path.entries()) {
        const known = table.tables.get(name);
        if (known !== undefined && isList && i === path.length - 1)
            table.tables.set(`${name}\0${String(table.tables.size)}`, known);
        const next = known === undefined || (isList && i === path.length - 1) ? newTable(name, start) : known;
        table.tables.set(name, next);
        table = next;
    }
    return table;
}
function toml_assign(scan, table, path, start) {
    const value = toml_valueFrom(scan, 0);
    const inner = path.slice(0, -1).reduce((outer, name) => {
        const next = outer.tables.get(name) ?? newTable(name, start);
        outer.tables.set(name, next);
        return next;
    }, table);
    inner.entries.push({ name: path.at(-1) ?? '', span: { start, end: scan.at }, value });
    inner.end = scan.at;
}
const bareValue = /[^\s,\]}#]{1,400}/y;
function toml_valueFrom(scan, depth) {
    scan.skip(depth > 0);
    const start = scan.at;
    for (const quote of ['"""', "'''"]) {
        if (!scan.take(quote))
            continue;
        const end = scan.text.indexOf(quote, scan.at);
        const to = end === -1 ? scan.text.length : end;
        const from = scan.is('\r\n') ? scan.at + 2 : scan.is('\n') ? scan.at + 1 : scan.at;
        scan.at = end === -1 ? to : to + 3;
        return { kind: 'text', text: scan.textBetween(Math.min(from, to), to, quote === '"""'), span: { start, end: scan.at } };
    }
    if (scan.is('"') || scan.is("'"))
        return toml_stringFrom(scan, start);
    if (depth < toml_deepest && scan.take('['))
        return listFrom(scan, start, () => toml_valueFrom(scan, depth + 1), 'ends');
    if (depth < toml_deepest && scan.take('{'))
        return inlineFrom(scan, start, depth);
    const name = scan.match(bareValue) ?? '';
    return { kind: 'symbol', name: name.slice(0, 200), span: { start, end: scan.at } };
}
function toml_stringFrom(scan, start) {
    const quote = scan.text[start] ?? '"';
    let end = start + 1;
    while (end < scan.text.length && scan.text[end] !== quote && scan.text[end] !== '\n')
        end += scan.text[end] === '\\' && quote === '"' ? 2 : 1;
    end = Math.min(end, scan.text.length);
    scan.at = scan.text[end] === quote ? end + 1 : end;
    return { kind: 'text', text: scan.textBetween(start + 1, end, quote === '"'), span: { start, end: scan.at } };
}
function inlineFrom(scan, start, depth) {
    const table = newTable('', start);
    for (;;) {
        scan.skip(true);
        if (scan.isDone() || scan.take('}'))
            break;
        const from = scan.at;
        const path = toml_pathFrom(scan);
        if (path === null || !scan.take('='))
            break;
        const value = toml_valueFrom(scan, depth + 1);
        table.entries.push({ name: path.join('.'), span: { start: from, end: scan.at }, value });
        scan.skip(true);
        scan.take(',');
    }
    return { kind: 'mapping', entries: table.entries, span: { start, end: scan.at } };
}
function nodeOf(table, length) {
    const inner = [...table.tables].map(([key, each]) => {
        const value = nodeOf(each, length);
        return { name: key.split('\0', 1)[0] ?? key, span: value.span, value };
    });
    const first = table.entries[0];
    const span = first === undefined ? { start: Math.min(table.start, length), end: Math.max(table.start, Math.min(table.end, length)) } : { start: first.span.start, end: table.end };
    return { kind: 'mapping', entries: [...table.entries, ...inner], span };
}

;// CONCATENATED MODULE: ./src/engine/formats/unit.js






const unitFormat = {
    id: 'unit',
    matches: (path) => /\.(?:service|timer|container|cron|crontab)$|(?:^|\/)(?:crontab|cron\.d\/[\w.-]+|procfile(?:\.[\w-]+)?|[\w@.-]+\.service\.d\/[\w.-]+\.conf)$/i.test(path),
    read: unit_read,
};
const environment = /^\s{0,9}Environment\s{0,9}=\s{0,9}/i;
const lead = /^\s{0,9}(?:(?:Exec\w{1,20}|Exec)\s{0,9}=\s{0,9}[-@:+!|]{0,4}|[\w-]{1,60}:\s{1,9}|(?:@\w{4,10}|(?:[\d*,/A-Za-z-]{1,40}\s{1,9}){4}[\d*,/A-Za-z-]{1,40})\s{1,9})/;
function unit_read(source, vocabulary, inside) {
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: false }, inside);
    const candidates = [];
    const comments = [];
    const variables = [];
    for (const line of windows_linesOf((0,mappedText/* plainText */.wh)(source.text))) {
        const remark = /^\s{0,40}[#;]+\s{0,9}/.exec(line.text)?.[0].length;
        const sets = environment.exec(line.text)?.[0].length ?? (/^\s{0,9}[A-Za-z_]\w{0,80}\s{0,2}=/.test(line.text) && !/^\s{0,9}[A-Z][a-z]\w*=/.test(line.text) ? 0 : undefined);
        const span = remark === undefined ? null : (0,mappedText/* spanOf */.ee)(line, line.text.trimStart() === '' ? 0 : line.text.length - line.text.trimStart().length);
        if (remark !== undefined) {
            if (span !== null)
                comments.push({ text: line.text.slice(remark).trim(), span });
            candidates.push(...readLine((0,mappedText/* sliceText */.S$)(line, remark, line.text.length), { ...place, place: 'comment' }));
        }
        else if (sets === undefined)
            candidates.push(...readLine((0,mappedText/* sliceText */.S$)(line, lead.exec(line.text.slice(0, 400))?.[0].length ?? 0, line.text.length), place));
        else
            for (const word of splitCommands((0,mappedText/* sliceText */.S$)(line, sets, line.text.length)).flat()) {
                const equals = word.text.indexOf('=');
                const whole = (0,mappedText/* spanOf */.ee)(word);
                if (equals < 1 || whole === null)
                    continue;
                const text = (0,mappedText/* sliceText */.S$)(word, equals + 1, word.text.length);
                variables.push({ name: word.text.slice(0, equals), span: whole, value: { kind: 'text', text, span: (0,mappedText/* spanOf */.ee)(text) ?? whole } });
            }
    }
    return { language: 'conf', imports: [], candidates: [...candidates, ...readEntries(variables, place)], comments, incomplete: null, unreadFrom: place.budget.unreadFrom };
}

;// CONCATENATED MODULE: ./src/engine/formats/uriBound.js


function endOfUris(text, vocabulary) {
    if (text.length < MOST_CANDIDATES * shortest)
        return null;
    let count = 0;
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
        const from = schemeBefore(text, at, vocabulary);
        if (from !== null && ++count > MOST_CANDIDATES)
            return from;
    }
    return null;
}
const shortest = 5;

;// CONCATENATED MODULE: ./src/engine/formats/xml.js






const xmlFormat = { id: 'xml', matches: (path, firstLine) => (/\.config$/i.test(path) && /^\uFEFF?\s{0,40}(?:<|$)/.test(firstLine)) || /\.(?:xml|csproj|vbproj|fsproj|props|targets|pubxml|plist|xhtml|hbm|jelly|nuspec|dsx|pom|iml)$/i.test(path), read: xml_read };
function xml_read(source, vocabulary, inside) {
    if (!/^\uFEFF?\s*(?:<|\{[{%])/.test(source.text.slice(0, 2000)))
        return readLines(source, vocabulary, 'xml');
    const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside);
    const { entries, comments } = xml_elementsIn(source.text);
    const root = { kind: 'mapping', entries, span: { start: 0, end: source.text.length } };
    const inComments = comments.flatMap((span) => windows_linesOf((0,mappedText/* plainText */.wh)(source.text.slice(span.start, span.end), span.start)).flatMap((line) => readLine(unescapeXml(line), { ...place, place: 'comment' })));
    return {
        language: 'xml',
        imports: [],
        candidates: [...readTree(root, place), ...inComments],
        comments: comments.map((span) => ({ text: source.text.slice(span.start + 4, span.end).replace(/-->$/, '').trim(), span })),
        incomplete: null,
        unreadFrom: place.budget.unreadFrom,
    };
}
const xml_deepest = 200;
function xml_elementsIn(text) {
    const root = { tag: '', start: 0, attributes: [], children: [], texts: [] };
    const open = [root];
    const comments = [];
    const entities = new Map();
    const close = (end) => {
        const done = open.length > 1 ? open.pop() : undefined;
        if (done !== undefined)
            open.at(-1)?.children.push(xml_entryOf(done, end));
    };
    for (let at = 0; at < text.length;) {
        const less = text.indexOf('<', at);
        const until = less === -1 ? text.length : less;
        if (until > at && open.length > 1)
            open.at(-1)?.texts.push(withEntities(unescapeXml((0,mappedText/* plainText */.wh)(text.slice(at, until), at)), entities));
        if (less === -1)
            break;
        if (text.startsWith('<!--', less)) {
            const end = endBehind(text, '-->', less + 4);
            comments.push({ start: less, end });
            at = end;
        }
        else if (text.startsWith('<![CDATA[', less)) {
            const end = endBehind(text, ']]>', less + 9);
            open.at(-1)?.texts.push((0,mappedText/* plainText */.wh)(text.slice(less + 9, text.startsWith(']]>', end - 3) ? end - 3 : end), less + 9));
            at = end;
        }
        else if (text.startsWith('<!DOCTYPE', less)) {
            at = less + (/^<!DOCTYPE[^[>]{0,2000}[[>]/.exec(text.slice(less, less + 2100))?.[0].length ?? 2);
        }
        else if (text.startsWith('<!ENTITY', less)) {
            const { entry, end } = entityFrom(text, less);
            if (entry !== null)
                root.children.push(entry);
            if (entry?.value.kind === 'text')
                entities.set(entry.name, entry.value.text);
            at = end;
        }
        else if (text[less + 1] === '/') {
            const end = endBehind(text, '>', less + 2);
            const tag = /^[\w:.-]{1,200}/.exec(text.slice(less + 2, less + 202))?.[0] ?? '';
            const depth = open.findLastIndex((element) => element.tag === tag);
            while (depth > 0 && open.length > depth)
                close(end);
            at = end;
        }
        else {
            const name = /^[A-Za-z_][\w:.-]{0,200}/.exec(text.slice(less + 1, less + 202))?.[0];
            if (name === undefined) {
                at = text[less + 1] === '?' || text[less + 1] === '!' ? endBehind(text, '>', less + 2) : less + 1;
                continue;
            }
            const { attributes, end } = attributesFrom(text, less + 1 + name.length);
            open.push({ tag: name, start: less, attributes, children: [], texts: [] });
            if (text[end - 2] === '/' || open.length > xml_deepest)
                close(end);
            at = end;
        }
    }
    while (open.length > 1)
        close(text.length);
    return { entries: root.children, comments };
}
const entity = /<!ENTITY\s{1,20}(?:%\s{1,20})?([\w:.-]{1,200})\s{1,20}(?:"([^"]*)"|'([^']*)')\s{0,20}>/y;
function entityFrom(text, from) {
    entity.lastIndex = from;
    const match = entity.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined)
        return { entry: null, end: endBehind(text, '>', from) };
    const [all, , double, single] = match;
    const value = double ?? single ?? '';
    const start = from + all.lastIndexOf(value);
    return { entry: { name, span: { start: from, end: from + all.length }, value: { kind: 'text', text: unescapeXml((0,mappedText/* plainText */.wh)(value, start)), span: { start, end: start + value.length } } }, end: from + all.length };
}
const MOST_REFERENCES = 20;
function withEntities(text, entities) {
    if (entities.size === 0 || !text.text.includes('&') || /^\s*&[\w:.-]+;\s*$/.test(text.text))
        return text;
    const parts = [];
    let at = 0;
    for (const match of [...text.text.matchAll(/&([\w:.-]{1,200});/g)].slice(0, MOST_REFERENCES)) {
        const said = entities.get(match[1] ?? '');
        if (said === undefined || said.text.length > LONGEST_ENTITY)
            continue;
        parts.push((0,mappedText/* sliceText */.S$)(text, at, match.index), said);
        at = match.index + match[0].length;
    }
    return (0,mappedText/* joinTexts */.B5)([...parts, (0,mappedText/* sliceText */.S$)(text, at, text.text.length)]);
}
const LONGEST_ENTITY = 2_000;
function endBehind(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at === -1 ? text.length : at + mark.length;
}
const attribute = /\s*([\w:.-]{1,200})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|\s*(\/?>)|\s*[^\s>]/y;
function attributesFrom(text, from) {
    const attributes = [];
    attribute.lastIndex = from;
    for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
        const [all, name, double, single, closing] = match;
        const end = match.index + all.length;
        if (closing !== undefined)
            return { attributes, end };
        if (name === undefined)
            continue;
        const value = double ?? single ?? '';
        const start = end - 1 - value.length;
        attributes.push({ name, span: { start: end - all.trimStart().length, end }, value: { kind: 'text', text: unescapeXml((0,mappedText/* plainText */.wh)(value, start)), span: { start: start - 1, end } } });
    }
    return { attributes, end: text.length };
}
function xml_entryOf({ tag, start, attributes, children, texts }, end) {
    const span = { start, end };
    const named = attributes.find(({ name }) => /^(?:name|key)$/i.test(name));
    const value = attributes.find(({ name }) => /^value$/i.test(name));
    const content = trimmed((0,mappedText/* joinTexts */.B5)(texts));
    const others = attributes.filter((each) => each !== named && each !== value && !/^(?:type|id|scope|encrypted|xml:\w+|xmlns.*)$/i.test(each.name));
    const name = named?.value.kind === 'text' && (children.length === 0 || others.length === 0) ? named.value.text.text : tag.replace(/^[\w-]+:/, '');
    if (children.length === 0 && others.length === 0) {
        if (value !== undefined)
            return { name, span, value: value.value };
        const own = content === null ? null : (0,mappedText/* spanOf */.ee)(content);
        if (content !== null && own !== null)
            return { name, span, value: { kind: 'text', text: content, span: own } };
    }
    const own = content === null ? null : (0,mappedText/* spanOf */.ee)(content);
    const rest = content === null || own === null ? [] : [{ name: 'text', span: own, value: { kind: 'text', text: content, span: own } }];
    return { name, span, value: { kind: 'mapping', entries: [...(named === undefined ? [] : [named]), ...(value === undefined ? [] : [value]), ...others, ...children, ...rest], span } };
}
function trimmed(text) {
    const from = text.text.length - text.text.trimStart().length;
    const to = text.text.trimEnd().length;
    return to > from ? (0,mappedText/* sliceText */.S$)(text, from, to) : null;
}

;// CONCATENATED MODULE: ./src/engine/formats/ansibleVariables.js

function withVariables(candidates, documents) {
    if (!candidates.some(hasHole))
        return candidates;
    const values = ansibleVariables_valuesIn(documents);
    if (values.size === 0)
        return candidates;
    return withModes(candidates, (expression) => {
        const name = /^([A-Za-z_]\w{0,120})(?:\s{0,9}\|\s{0,9}(?:string|lower|trim|quote|to_json|urlencode(?:\(\))?)){0,3}$/.exec(expression)?.[1];
        return name === undefined ? undefined : values.get(name);
    });
}
function hasHole(candidate) {
    return candidate.kind !== 'text' || candidate.value.pieces.some(({ kind }) => kind === 'hole');
}
const mostNames = 20_000;
function ansibleVariables_valuesIn(documents) {
    const values = new Map();
    const take = ({ name, value }) => {
        const text = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : null;
        if (text === null || text.length > 100 || /\{[{%]|\s/.test(text))
            return;
        values.set(name, values.has(name) && values.get(name) !== text ? null : text);
    };
    const visit = (node, depth) => {
        if (depth > 6 || values.size > mostNames)
            return;
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item, depth + 1);
        else if (node.kind === 'mapping')
            for (const entry of node.entries) {
                if (depth === 0)
                    take(entry);
                if (entry.name === 'vars' && entry.value.kind === 'mapping')
                    entry.value.entries.forEach(take);
                if (entry.value.kind === 'list' || /^(?:vars|tasks|block|plays)$/.test(entry.name))
                    visit(entry.value, depth + 1);
            }
    };
    for (const document of documents)
        visit(document, 0);
    return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./src/engine/formats/serviceImages.js
function servicesIn(documents) {
    const products = new Map();
    for (const service of documents.flatMap((document) => serviceImages_entriesOf(serviceImages_entryOf(serviceImages_entriesOf(document), 'services')?.value))) {
        const own = serviceImages_entriesOf(service.value);
        const product = productOfServer(serviceImages_textOf(serviceImages_entryOf(own, 'image')?.value));
        if (product === null)
            continue;
        for (const name of [service.name, serviceImages_textOf(serviceImages_entryOf(own, 'container_name')?.value), serviceImages_textOf(serviceImages_entryOf(own, 'hostname')?.value)])
            if (name !== '')
                products.set(name, product);
    }
    return (host) => {
        const name = host.replace(/:\d{1,5}$/, '');
        return products.get(name) ?? products.get(containerOf(name)) ?? null;
    };
}
function containerOf(host) {
    return /^[\w-]{1,60}?[_-]([A-Za-z][\w.]{0,60})[_-]1$/.exec(host)?.[1] ?? host;
}
function productOfServer(image) {
    const name = /(?:^|\/)([a-z0-9][\w.-]{1,80})(?:[:@]|\}|$)/.exec(image.slice(0, 300).replace(/\$\{\w{1,60}:?-/, '').toLowerCase())?.[1] ?? '';
    return serviceImages_servers.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
const serviceImages_servers = [
    [/^(?:postgres(?:ql|-documentdb)?(?:-\d[\w.]*|-repmgr|-ha|-ssl)?|postgis|pgvector(?:-rs)?|pgvecto-rs|timescaledb(?:-ha|-postgis)?|spilo(?:-\d+)?|cockroach|pgbouncer|pgpool|alloydbomni|citus|paradedb)$/, 'postgres'],
    [/^(?:mysql(?:-server|-\d[\w.-]*)?|mariadb(?:-server|-galera|-\d[\w.-]*)?|percona(?:-server|-xtradb-cluster)?|alpine-mariadb|proxysql|tidb)$/, 'mysql'],
    [/^(?:mongo(?:db)?(?:-community-server|-sharded|-\d[\w.-]*)?|ferretdb|percona-server-mongodb)$/, 'mongodb'],
    [/^(?:redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|garnet)$/, 'redis'],
    [/^rabbitmq$/, 'amqp'],
    [/^clickhouse(?:-server)?$/, 'clickhouse'],
];
const serviceImages_entriesOf = (node) => (node?.kind === 'mapping' ? node.entries : []);
const serviceImages_entryOf = (entries, name) => entries.find((entry) => entry.name === name);
const serviceImages_textOf = (node) => (node?.kind === 'text' ? node.text.text : '');

// EXTERNAL MODULE: ./src/engine/formats/templateBranches.js
var templateBranches = __webpack_require__(6782);
;// CONCATENATED MODULE: ./src/engine/formats/templateCalls.js



function readTemplateCalls(text, place) {
    if (!text.includes('.add_env('))
        return [];
    const containers = new Map();
    for (const match of text.matchAll(/\b([a-z_]\w{0,60})\.(?:environment\.)?add_env\(\s{0,9}["']([A-Za-z_][\w.]{1,100})["']\s{0,9},\s{0,9}([^\n]{1,1000}?)\)\s{0,9}-?%\}/g)) {
        const [whole, container = '', name = '', expression = ''] = match;
        const start = match.index + whole.lastIndexOf(expression);
        const span = { start: match.index, end: match.index + whole.length };
        if (isSpent(place.budget, span.start))
            break;
        const own = containers.get(container) ?? [];
        containers.set(container, own);
        own.push({ name, span, value: { kind: 'text', text: templateCalls_valueOf(expression, start), span: { start, end: start + expression.length } } });
    }
    return [...containers].flatMap(([container, entries]) => {
        const [first, last] = [entries[0], entries.at(-1)];
        return first === undefined || last === undefined ? [] : readTree({ kind: 'mapping', entries, span: { start: first.span.start, end: last.span.end } }, { ...place, keyPath: [container, 'environment'] });
    });
}
function templateCalls_valueOf(expression, start) {
    const literal = /^(["'])([^"'\\]{0,400})\1(?:\s?\|\s?format\(([^()]{0,300})\))?\s?$/.exec(expression);
    if (literal === null)
        return { text: mappedText/* HOLE */.vs, pieces: [{ kind: 'hole', at: 0, length: 1, start, end: start + expression.length, expression: expression.slice(0, 200), fallback: null }] };
    const [, , written = '', given] = literal;
    const text = (0,mappedText/* plainText */.wh)(written, start + 1);
    return given === undefined ? text : withGiven(text, given.split(','));
}
function withGiven(text, given) {
    const pieces = [];
    let made = '';
    let from = 0;
    const literal = (to) => {
        const part = (0,mappedText/* sliceText */.S$)(text, from, to);
        for (const piece of part.pieces)
            pieces.push({ ...piece, at: made.length + piece.at });
        made += part.text;
    };
    for (const [i, { index }] of [...text.text.matchAll(/%s/g)].entries()) {
        literal(index);
        const at = text.pieces[0]?.start ?? 0;
        pieces.push({ kind: 'hole', at: made.length, length: 1, start: at + index, end: at + index + 2, expression: (given[i] ?? '').trim().slice(0, 200), fallback: null });
        made += mappedText/* HOLE */.vs;
        from = index + 2;
    }
    literal(text.text.length);
    return { text: made, pieces };
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/engine/formats/yamlMask.js
const filler = '\uE001';
function maskTemplates(text) {
    if (!/\{\{|\{%|<%/.test(text))
        return text;
    let masked = '';
    let kept = 0;
    let openings = allOpenings;
    for (let at = nextOpening(text, 0, openings); at !== -1; at = nextOpening(text, at, openings)) {
        const closing = closings[text.slice(at, at + 2)] ?? '%>';
        const close = text.indexOf(closing, at + 2);
        if (close === -1 && closing !== '#}')
            break;
        if (close === -1) {
            openings = withoutRemarks;
            continue;
        }
        const end = close + 2;
        if (end - at > 4000) {
            at = end;
            continue;
        }
        const before = text.slice(Math.max(0, at - 500), at);
        const line = before.slice(before.lastIndexOf('\n') + 1);
        const isExpression = closing === '#}' ? false : closing === '}}' ? !/^\{\{-?\s{0,9}(?:\/\*|if\b|else\b|end\b|range\b|with\b|define\b|include\b|template\b|block\b|toYaml\b)/.test(text.slice(at, at + 30)) : text.startsWith('<%=', at);
        const alone = line.trim() === '' && /^[^\S\n]{0,500}(?:\r?\n|$)/.test(text.slice(end, end + 502));
        const isChoice = !isExpression && closing !== '#}' && /[^\s-]/.test(line) && (choice.test(text.slice(at + 2, at + 30)) || /[:=]\s{0,9}["']?$|[\w}@/]$/.test(line));
        const fill = alone || !(isExpression || isChoice) || /\|\s{0,9}nindent\s{1,9}\d/.test(text.slice(at, end)) ? ' ' : filler;
        masked += text.slice(kept, at) + text.slice(at, end).replace(/((?<=\n)[^\S\n]{1,200})|[^\n]/g, (_, indent) => indent ?? fill);
        kept = end;
        at = end;
    }
    return masked + text.slice(kept);
}
const choice = /^[-~]?\s{0,9}(?:if|unless|else|elif|elsif|end|endif)\b/;
const closings = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' };
const allOpenings = /\{\{|\{%|\{#|<%/g;
const withoutRemarks = /\{\{|\{%|<%/g;
function nextOpening(text, from, openings) {
    openings.lastIndex = from;
    return openings.exec(text)?.index ?? -1;
}

;// CONCATENATED MODULE: ./src/engine/formats/yamlParts.js


const LONGEST_WHOLE = 400;
const yamlParts_NEAR = 1000;
function partsOfYaml(text, vocabulary, mostParts) {
    const signs = [...signsIn(text, vocabulary), ...[...text.matchAll(ties)].map(({ index, 0: tie }) => index + tie.length)].sort((a, b) => a - b);
    const hasSign = (start, end) => (signs[(0,partition/* countBefore */.t)(signs, (sign) => sign <= start)] ?? Infinity) <= end;
    const lines = yamlParts_linesOf(text);
    const ends = endsOf(lines);
    let kept = '';
    let parts = 0;
    for (let at = 0, next = 0; at < lines.length; at = next) {
        const line = lines[at];
        const end = ends[at] ?? lines.length;
        if (line === undefined)
            break;
        const { end: behind } = lines[end - 1] ?? line;
        const isWhole = end - at <= LONGEST_WHOLE || !isDivided(text, line, behind);
        next = isWhole || !hasSign(line.start, behind) ? end : at + 1;
        const isKept = isWhole ? hasSign(line.start - yamlParts_NEAR, behind + yamlParts_NEAR) : next === at + 1;
        if (!isKept)
            continue;
        const block = text.slice(line.start, lines[next - 1]?.end);
        parts += block.match(/[\n:,]/g)?.length ?? 0;
        if (parts > mostParts && hasSign(line.start, text.length))
            return { text: kept.padEnd(text.length), isCut: true };
        kept = (line.start > kept.length ? `${kept.padEnd(line.start - 1)}\n` : kept) + block;
    }
    return { text: kept.padEnd(text.length), isCut: false };
}
const ties = /<<\s{0,9}:|(?<=[\s[,])[&*][A-Za-z_]/g;
function isDivided(text, { start, end, depth }, behind) {
    return depth < 0 ? !/^kind:\s{0,9}["']?Secret\b/m.test(text.slice(start, behind)) : !/[|>][-+\d]{0,2}\s{0,9}(?:#.{0,200})?$/.test(text.slice(Math.max(start, end - 300), end).trimEnd());
}
function yamlParts_linesOf(text) {
    const lines = [{ start: 0, end: 0, depth: -1 }];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline + 1;
        let at = start;
        while (text[at] === ' ' || text[at] === '\t')
            at++;
        const first = text[at] ?? '\n';
        if (text.startsWith('---', start))
            lines.push({ start, end, depth: -1 });
        else if (first !== '\n' && first !== '\r' && first !== '#')
            lines.push({ start, end, depth: 2 * (at - start) + (first === '-' && /^\s?$/.test(text[at + 1] ?? '') ? 1 : 0) });
        start = end;
    }
    return lines;
}
function endsOf(lines) {
    const ends = lines.map(() => lines.length);
    const open = [];
    for (const [index, { depth }] of lines.entries()) {
        while ((lines[open.at(-1) ?? -1]?.depth ?? -2) >= depth)
            ends[open.pop() ?? 0] = index;
        open.push(index);
    }
    return ends;
}

;// CONCATENATED MODULE: ./src/engine/formats/yamlScalar.js


function mapScalar(value, style, parsed, original, start, end) {
    if (style === 'PLAIN' && end - start === value.length)
        return (0,mappedText/* plainText */.wh)(original.slice(start, end), start);
    const builder = new PieceBuilder(original);
    let from = start;
    if (style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE')
        from++;
    else if (style !== 'PLAIN')
        from = parsed.indexOf('\n', start) + 1 || end;
    const isBlock = style.startsWith('BLOCK');
    const indent = isBlock ? Math.max(0, yamlScalar_indentOf(parsed.slice(from, end)) - yamlScalar_indentOf(value)) : 0;
    let at = 0;
    while (at < value.length && from < end) {
        if (isBlock && parsed[from - 1] === '\n') {
            const line = from;
            for (let column = 0; column < indent && parsed[from] === ' '; column++)
                from++;
            const blanks = original.slice(line, from).trim() === '' ? 0 : (/^ +/.exec(value.slice(at, at + 4000))?.[0].length ?? 0);
            if (blanks > 0) {
                const newline = parsed.indexOf('\n', from);
                builder.other(value.slice(at, at + blanks), from, newline === -1 ? end : Math.min(newline, end));
                from = newline === -1 ? end : Math.min(newline, end);
                at += blanks;
                continue;
            }
        }
        const char = parsed[from] ?? '';
        if (char === value[at]) {
            const doubled = style === 'QUOTE_SINGLE' && char === "'";
            if (doubled)
                builder.other(char, from, from + 2);
            else if (char === '\\' && style === 'QUOTE_DOUBLE')
                builder.other(char, from, from + 2);
            else
                builder.verbatim(from);
            from += doubled || (char === '\\' && style === 'QUOTE_DOUBLE') ? 2 : 1;
            at++;
        }
        else if (style === 'QUOTE_DOUBLE' && char === '\\') {
            const length = escapeLength(parsed, from);
            const made = parsed[from + 1] === '\n' || parsed[from + 1] === '\r' ? 0 : (value.codePointAt(at) ?? 0) > 0xffff && parsed[from + 1] === 'U' ? 2 : 1;
            if (made > 0)
                builder.other(value.slice(at, at + made), from, from + length);
            from += length;
            at += made;
        }
        else if (isBlock && char === '\n' && value[at] === ' ') {
            let next = from + 1;
            while (next - from <= indent && parsed[next] === ' ')
                next++;
            builder.other(' ', from, next);
            from = next;
            at++;
        }
        else if (/\s/.test(char)) {
            let blank = from;
            while (blank < end && /\s/.test(parsed[blank] ?? ''))
                blank++;
            if (/\s/.test(value[at] ?? '') && !parsed.slice(from, blank).includes(value[at] ?? '')) {
                builder.other(value[at] ?? '', from, blank);
                at++;
                from = blank;
            }
            else
                from++;
        }
        else
            break;
    }
    if (at < value.length)
        builder.other(value.slice(at), Math.min(from, end), end);
    return builder.done();
}
function yamlScalar_indentOf(text) {
    return /^(?:[^\S\n]*\n)*( *)/.exec(text)?.[1]?.length ?? 0;
}
function escapeLength(text, at) {
    const kind = text[at + 1];
    return kind === 'x' ? 4 : kind === 'u' ? 6 : kind === 'U' ? 10 : kind === '\r' ? 3 : 2;
}

;// CONCATENATED MODULE: ./src/engine/formats/yamlTree.js






const yamlTree_sizeLimit = 2_000_000;
const yamlTree_mostParts = 60_000;
const deepestBrackets = 100;
const mostAliased = 50_000;
function parseYaml(text, vocabulary) {
    const whole = maskTemplates(text);
    const isTooLarge = whole.length > yamlTree_sizeLimit || hasTooMany(whole);
    const { text: masked, isCut } = isTooLarge ? partsOfYaml(whole, vocabulary, yamlTree_mostParts) : { text: whole, isCut: false };
    if (isTooDeep(masked))
        return null;
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(masked, { prettyErrors: false, uniqueKeys: false, keepSourceTokens: false, strict: false, logLevel: 'silent', version: '1.1', merge: false });
        const scalars = [];
        const nodes = [];
        let broken = false;
        for (const document of Array.isArray(documents) ? documents : []) {
            broken ||= document.errors.length > 0;
            const node = convert(document.contents, { text, masked, scalars, document, anchors: new Map(), budget: { left: mostAliased } }, 0);
            broken ||= node?.kind === 'text';
            if (node !== null)
                nodes.push(withSecrets(node));
        }
        return { documents: nodes, scalars: scalars.sort((a, b) => a.start - b.start), broken, masked: whole, isCut: isCut || (broken && isTooLarge) };
    }
    catch {
        return null;
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            depth++;
        else if (code === 0x5d || code === 0x7d)
            depth = Math.max(0, depth - 1);
        if (depth > deepestBrackets)
            return true;
    }
    return /(?:[-?:][ \t]){60}/.test(text);
}
function hasTooMany(text) {
    if (text.length <= yamlTree_mostParts)
        return false;
    let parts = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0x3a || code === 0x2c)
            parts++;
    }
    return parts > yamlTree_mostParts;
}
function convert(node, context, depth) {
    if (depth > 200)
        return null;
    const converted = yamlTree_called(convertNode(node, context, depth), node);
    if (converted !== null && ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined)
        context.anchors.set(node.anchor, converted);
    return converted;
}
function yamlTree_called(converted, node) {
    if (converted === null)
        return null;
    const tag = (0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node) ? node.tag : undefined;
    return (tag === undefined || !/^![A-Z]/.test(tag) ? intrinsicMapping(converted) : intrinsic(tag.slice(1), converted, converted.span)) ?? converted;
}
function convertNode(node, context, depth) {
    if ((0,dist/* isScalar */.jn)(node)) {
        const span = spanOfRange(node.range);
        if (span === null)
            return null;
        context.scalars.push(span);
        const style = node.type ?? 'PLAIN';
        const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
        if (typeof node.value !== 'string')
            return { kind: 'symbol', name: context.text.slice(span.start, span.end).slice(0, 200), span };
        return { kind: 'text', text: mapScalar(written, style, context.masked, context.text, span.start, span.end), span };
    }
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = [];
        const merged = [];
        for (const pair of node.items) {
            if (!(0,dist/* isPair */.tO)(pair))
                continue;
            const key = convert(pair.key, context, depth + 1);
            const name = yamlTree_nameOf(key);
            if (name === '<<')
                merged.push(...mergedFrom(pair.value, context));
            const value = name === '<<' && (0,dist/* isAlias */.Vj)(pair.value) ? null : convert(pair.value, context, depth + 1);
            if (key === null || name === null || value === null)
                continue;
            entries.push({ name, span: { start: key.span.start, end: value.span.end }, value });
        }
        const span = tight(spanOfRange(node.range), entries.at(-1)?.span);
        return span === null ? null : { kind: 'mapping', entries, span, ...(merged.length > 0 ? { merged } : {}) };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.flatMap((item) => convert(item, context, depth + 1) ?? []);
        const span = tight(spanOfRange(node.range), items.at(-1)?.span);
        return span === null ? null : { kind: 'list', items, span };
    }
    if ((0,dist/* isAlias */.Vj)(node)) {
        const span = spanOfRange(node.range);
        const target = context.anchors.get(node.source);
        return span === null || target === undefined ? null : aliased(target, span, context);
    }
    return null;
}
function aliased(target, span, context) {
    switch (target.kind) {
        case 'text': {
            const { text } = target.text;
            return text === '' || text.includes('://') || text.includes(mappedText/* HOLE */.vs) ? null : { kind: 'text', text: { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }, span };
        }
        case 'symbol':
            return { ...target, span };
        case 'mapping':
            return { kind: 'mapping', entries: [], span, merged: spent(target.entries, context) };
        case 'list':
            return { kind: 'list', items: spent(target.items, context).flatMap((item) => (item.kind === 'text' || item.kind === 'symbol' ? (aliased(item, span, context) ?? []) : [])), span };
    }
}
function spent(list, context) {
    const taken = list.slice(0, Math.max(0, context.budget.left));
    context.budget.left -= taken.length;
    return taken;
}
function tight(span, last) {
    return span === null || last === undefined ? span : { start: span.start, end: Math.min(span.end, Math.max(last.end, span.start)) };
}
function yamlTree_nameOf(key) {
    return key?.kind === 'text' ? (/^\[([\w.-]{1,100})\]$/.exec(key.text.text)?.[1] ?? key.text.text) : key?.kind === 'symbol' ? key.name : null;
}
function mergedFrom(value, context) {
    const sources = (0,dist/* isAlias */.Vj)(value) ? [value] : (0,dist/* isSeq */.oP)(value) ? value.items : [];
    return sources.flatMap((source) => {
        const target = (0,dist/* isAlias */.Vj)(source) ? context.anchors.get(source.source) : undefined;
        return target?.kind === 'mapping' ? spent(target.entries, context) : [];
    });
}
function spanOfRange(range) {
    return range === null || range === undefined ? null : { start: range[0], end: range[1] };
}
function withSecrets(node) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(withSecrets) };
    if (node.kind !== 'mapping')
        return node;
    const kind = node.entries.find(({ name }) => name === 'kind')?.value;
    const isSecret = kind?.kind === 'text' && kind.text.text === 'Secret';
    const isList = kind?.kind === 'text' && kind.text.text === 'List';
    if (!isSecret && !isList)
        return node;
    const entries = node.entries.map((entry) => {
        if (isList && entry.name === 'items')
            return { ...entry, value: withSecrets(entry.value) };
        if (!isSecret || entry.name !== 'data' || entry.value.kind !== 'mapping')
            return entry;
        return { ...entry, value: { ...entry.value, entries: entry.value.entries.map((item) => ({ ...item, value: decoded(item.value) })) } };
    });
    return { ...node, entries };
}
function decoded(node) {
    if (node.kind !== 'text')
        return node;
    const text = decodeBase64(node.text.text);
    return text === null ? node : { kind: 'text', text: { text: text.text, pieces: text.pieces.map((piece) => ({ ...piece, ...node.span, verbatim: false })) }, span: node.span, encoding: 'base64' };
}
function decodeBase64(text) {
    const compact = text.replace(/\s/g, '');
    if (compact.length < 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
        return null;
    try {
        const bytes = Uint8Array.from(atob(compact), (char) => char.charCodeAt(0));
        const plain = (0,mappedText/* plainText */.wh)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return { text: plain.text, pieces: plain.pieces.flatMap((piece) => (piece.kind === 'literal' ? [piece] : [])) };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/engine/formats/yaml.js











const yaml_style = { anyDollarName: false, formatting: true };
const yamlFormat = {
    id: 'yaml',
    matches: (path) => /\.(?:ya?ml|sls|ya?ml\.(?:erb|j2|tpl|tmpl|tftpl|gotmpl|dist|example|sample))$/i.test(path) || ansibleVariables.test(path) || helpers.test(path),
    read: yaml_read,
};
const helpers = /(?:^|\/)templates\/(?:[\w.-]+\/){0,4}_[\w-]+\.tpl$/;
const ansibleVariables = /(?:^|\/)(?:group|host)_vars\/(?:[\w.-]+\/){0,4}[\w-]+$/;
function yaml_read(written, vocabulary, inside) {
    const source = withoutTemplateComments(written);
    if (helpers.test(source.path))
        return { language: 'yaml', imports: [], candidates: definitionsIn(source.text).flatMap((text) => inside(text, 'inner.yaml')?.candidates ?? []), comments: [], incomplete: null };
    const tree = parseYaml(source.text, vocabulary);
    if (tree === null)
        return readLinesOnly(source, vocabulary, 'yaml');
    const place = { ...placeFor(vocabulary, yaml_style, inside), keyPath: yaml_integrationOf(source), ofService: servicesIn(tree.documents), blocks: yaml_blocksOf(source.text) };
    const comments = commentsOf(source, tree);
    const inComments = comments.flatMap(({ text, span }) => readLine((0,mappedText/* plainText */.wh)(text, span.end - text.length), { ...place, place: 'comment' }));
    const candidates = withVariables(tree.documents.flatMap((document) => readTree(document, place)), tree.documents);
    const templates = templateLinesOf(source.text, tree.masked).flatMap((line) => readLine(line, place));
    const lines = tree.broken || tree.isCut ? readLines(source, vocabulary, 'yaml') : null;
    const coarse = withoutCovered(lines?.candidates ?? [], candidates);
    const rest = coarse.filter((found) => found.place !== 'comment');
    return { language: 'yaml', imports: [], candidates: [...candidates, ...withoutCovered(templates, candidates), ...readTemplateCalls(source.text, place), ...inComments, ...rest], comments, incomplete: null, ...(tree.isCut ? tooMuch : {}), unreadFrom: firstUnread([place.budget, lines ?? {}]) };
}
function yaml_blocksOf(text) {
    let blocks = null;
    return () => (blocks ??= [...(0,templateBranches/* templateBranches */.F)(text).branches].sort((a, b) => a.start - b.start || b.end - a.end));
}
function withoutTemplateComments(source) {
    if (!/\{\{-?\s?\/\*/.test(source.text))
        return source;
    let text = '';
    let kept = 0;
    for (const { index, 0: opening } of source.text.matchAll(/\{\{-?\s?\/\*/g)) {
        if (index < kept)
            continue;
        const close = source.text.indexOf('*/', index + opening.length);
        if (close === -1)
            break;
        const end = close + (/^\*\/\s{0,9}-?\}\}/.exec(source.text.slice(close, close + 14))?.[0].length ?? 2);
        text += source.text.slice(kept, index) + source.text.slice(index, end).replace(/[^\n]/g, ' ');
        kept = end;
    }
    return { ...source, text: text + source.text.slice(kept) };
}
function yaml_integrationOf({ path, text }) {
    if (!/^instances:/m.test(text))
        return [];
    const name = /(?:^|\/)([a-z]{2,20})\.(?:d\/(?:conf|auto_conf)\.ya?ml(?:\.\w{1,10})?|ya?ml)$/.exec(path)?.[1];
    const product = name === undefined ? undefined : integrations[name];
    return product === undefined ? [] : [product];
}
const integrations = { postgres: 'postgres', mysql: 'mysql', redisdb: 'redis', mongo: 'mongodb' };
function definitionsIn(text) {
    const starts = [0, ...[...text.matchAll(/^[^\S\n]{0,80}\{\{-?\s{0,9}define\b/gm)].map(({ index }) => index)];
    return starts.map((start, i) => (0,mappedText/* plainText */.wh)(text.slice(start, starts[i + 1] ?? text.length), start));
}
function templateLinesOf(text, masked) {
    if (masked === text)
        return [];
    const lines = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, end);
        if (line.includes('://') && masked.slice(start, end).trim() === '' && !/^\s{0,200}\{\{-?\s{0,9}\/\*/.test(line))
            lines.push((0,mappedText/* plainText */.wh)(line, start));
        start = end + 1;
    }
    return lines;
}
function commentsOf({ text }, { scalars }) {
    const comments = [];
    let scalar = 0;
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        while ((scalars[scalar]?.end ?? Infinity) <= at)
            scalar++;
        if ((scalars[scalar]?.start ?? Infinity) <= at || !/^\s?$/.test(text[at - 1] ?? ''))
            continue;
        const newline = text.indexOf('\n', at);
        const end = newline === -1 ? text.length : newline;
        const written = text.slice(at, end).trimEnd();
        comments.push({ text: written.replace(/^#+\s{0,9}/, ''), span: { start: at, end: at + written.length } });
        at = end;
    }
    return comments;
}

;// CONCATENATED MODULE: ./src/engine/formats/registry.js




























const registry_formats = [
    ...codeFormats,
    ...[propertiesFormat, tomlFormat, xmlFormat, hclFormat, nixFormat, dockerfileFormat, makefileFormat, unitFormat],
    ...[dotenvFormat, shellFormat, yamlFormat, jsonFormat, notebookFormat, patchFormat, markdownFormat, rMarkdownFormat],
    logFormat,
    linesFormat,
];
function readFile(written, vocabulary) {
    const source = readable(written);
    if (source.text.includes('\0'))
        return readMapped(withoutNuls(source.text), source.path, (text) => readWhole(text, vocabulary));
    return readWhole(source, vocabulary);
}
function withoutNuls(text) {
    const pieces = [];
    let kept = '';
    for (const { 0: run, index } of text.matchAll(/[^\0]+/g)) {
        pieces.push({ kind: 'literal', at: kept.length, length: run.length, start: index, end: index + run.length, verbatim: true });
        kept += run;
    }
    return { text: kept, pieces };
}
function readWhole(source, vocabulary) {
    const end = endOfUris(source.text, vocabulary);
    const reading = readNested(end === null ? source : { ...source, text: source.text.slice(0, end) }, vocabulary, 0);
    return withChoices({ ...reading, unreadFrom: firstUnread([reading, { unreadFrom: end }]) }, (0,formats_conditions/* conditionsIn */.A)(source.text));
}
const registry_deepest = 3;
function readNested(source, vocabulary, depth) {
    const format = registry_formatOf(source);
    const parts = [];
    const inside = (mapped, path) => {
        if (depth >= registry_deepest)
            return null;
        const part = readMapped(mapped, path, (inner) => readNested(inner, vocabulary, depth + 1));
        parts.push(part);
        return part;
    };
    try {
        const reading = format.read(source, vocabulary, inside);
        return withParts({ ...reading, candidates: reading.candidates.filter((candidate) => candidate.kind !== 'settings' || !describesSettings(candidate.entries)) }, parts);
    }
    catch {
        return withParts({ ...linesFormat.read(source, vocabulary, inside), language: format.id }, parts);
    }
}
function withParts(reading, parts) {
    if (parts.length === 0)
        return reading;
    return {
        ...reading,
        comments: distinct([reading, ...parts].flatMap(({ comments }) => comments)),
        incomplete: reading.incomplete ?? parts.find(({ incomplete }) => incomplete !== null)?.incomplete ?? null,
        unreadFrom: firstUnread([reading, ...parts]),
    };
}
function distinct(comments) {
    const starts = new Set();
    return comments.filter(({ span }) => {
        const isNew = !starts.has(span.start);
        starts.add(span.start);
        return isNew;
    });
}
const ofVariant = /(\.(?:ya?ml|json|toml|ini|properties|xml|env))\.[\w-]{1,30}$/i;
function registry_formatOf({ path, text }) {
    const firstLine = text.slice(0, 200).split('\n', 1)[0] ?? '';
    const byName = (name) => registry_formats.find((format) => format !== linesFormat && format.matches(name, firstLine));
    return byName(path.replace(/\.ini\.php$/i, '.ini')) ?? byName(path.replace(templateEndings, '')) ?? byName(path.replace(ofVariant, '$1')) ?? (areVariables(text) ? variablesFormat : linesFormat);
}
const variablesFormat = { ...dotenvFormat, read: (source, vocabulary, inside) => dotenvFormat.read({ ...source, path: `${source.path}.env` }, vocabulary, inside) };

// EXTERNAL MODULE: ./src/engine/grade.js
var engine_grade = __webpack_require__(5790);
;// CONCATENATED MODULE: ./src/engine/ignore.js


function readIgnores(reading, source, known, today) {
    return [...reading.comments, ...commentsWithin(source, reading.comments)].flatMap(({ text, span }) => {
        const match = directive.exec(text.slice(0, 4000));
        if (match === null)
            return [];
        const ruleIds = (match[1] ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '');
        const { reason, until } = readReason(match[2] ?? '');
        const unknown = ruleIds.filter((id) => !known.has(id));
        const fault = ruleIds.length === 0
            ? 'names no rule'
            : unknown.length > 0
                ? `names ${unknown.length === 1 ? 'an unknown rule' : 'unknown rules'}`
                : reason === null
                    ? 'gives no reason; write `-- reason` behind it'
                    : until !== null && !isDate(until)
                        ? `ends on no date: \`until ${until}\`; write \`until YYYY-MM-DD\``
                        : until !== null && until < today
                            ? `expired on ${until}`
                            : null;
        const raw = source.text.slice(span.start, span.end).indexOf(NAME);
        return [{ line: lineAt(source, span.start + Math.max(0, raw)), startLine: lineAt(source, span.start), endLine: lineAt(source, Math.max(span.start, span.end - 1)), ruleIds, reason, until, fault }];
    });
}
function commentsWithin(source, known) {
    const { text } = source;
    const found = [];
    const comments = (0,spanIndex/* spanIndex */.zs)(known.map(({ span }) => span));
    for (let start = text.indexOf(NAME); start !== -1 && found.length < LINES; start = text.indexOf(NAME, start + 1)) {
        if ((0,spanIndex/* overlaps */.$f)(comments, { start, end: start + 1 }))
            continue;
        const line = lineAt(source, start);
        const before = text.slice(Math.max(startOfLine(source, line), start - longestAhead), start);
        const end = endOfLine(source, line);
        if (/(?:\{#|\{\{-?\s{0,9}(?:\/\*|!)|<%-?#)[^}>]{0,100}$/.test(before) || opensComment(before))
            found.push({ text: text.slice(start, Math.min(end, start + 1000)), span: { start, end } });
    }
    return found;
}
function opensComment(before) {
    const mark = /(?:^|\s)(?:#+|\/\/+|--+|;+|\/\*+|<!--)\s{0,9}$/.exec(before);
    if (mark === null || before.length === longestAhead)
        return false;
    const ahead = before.slice(0, mark.index);
    return ahead.split('"').length % 2 === 1 && ahead.split("'").length % 2 === 1;
}
const NAME = 'db-tls-gate:';
const longestAhead = 2000;
const LINES = 500;
function ignoresAt(ignores, source) {
    const byLine = new Map();
    for (const ignore of ignores) {
        for (let line = ignore.startLine; line <= Math.min(ignore.endLine, ignore.startLine + LINES); line++) {
            const there = byLine.get(line);
            if (there === undefined)
                byLine.set(line, [ignore]);
            else
                there.push(ignore);
        }
    }
    return ({ startLine, endLine }) => {
        if (byLine.size === 0)
            return [];
        const found = new Set();
        let [first, last] = [startLine, endLine];
        while (first > Math.max(1, startLine - LINES) && ignore_goesOn(source, first - 1))
            first--;
        while (last < Math.min(source.lineStarts.length, endLine + LINES) && ignore_goesOn(source, last))
            last++;
        for (let line = first - 1; line <= Math.min(last, first + 2 * LINES); line++)
            for (const ignore of byLine.get(line)?.slice(0, LINES) ?? [])
                found.add(ignore);
        return [...found];
    };
}
function ignore_goesOn(source, line) {
    const end = endOfLine(source, line);
    let at = end;
    while (end - at < LINES && source.text[at - 1] === '\\')
        at--;
    return (end - at) % 2 === 1;
}
const directive = /db-tls-gate:\s{0,10}ignore\[([^\]\n]{0,500})\]([^\n]{0,500})/;
function readReason(rest) {
    const start = rest.indexOf('--');
    if (start === -1)
        return { reason: null, until: null };
    const text = rest.slice(start + 2).trim().replace(/(?:\*\/|-->|#\}|\*\/\s{0,9}-?\}\}|(?:--)?\}\}|-?%>)$/, '').trim();
    const dated = /(?:^|\s)until\s{1,5}(\d[\d./-]{0,20})$/.exec(text);
    const reason = (dated === null ? text : text.slice(0, dated.index)).trim();
    return { reason: reason === '' ? null : reason, until: dated?.[1] ?? null };
}
function isDate(text) {
    const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return month !== undefined && day !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

;// CONCATENATED MODULE: ./src/engine/overlap.js

function withoutOverlaps(connections) {
    const ordered = [...connections].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || rank(b) - rank(a));
    const dropped = new Set();
    const open = [];
    for (const inner of ordered) {
        while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= inner.span.start)
            open.pop();
        for (const outer of open.slice(-8)) {
            if (outer.span.end < inner.span.end || dropped.has(outer) || !sameFamily(outer, inner) || !consistsOf(outer, inner.span) || apart(outer, inner))
                continue;
            dropped.add(poorer(outer, inner));
            if (dropped.has(inner))
                break;
        }
        if (!dropped.has(inner))
            open.push(inner);
    }
    return ordered.filter((connection) => !dropped.has(connection));
}
const indices = new WeakMap();
function consistsOf(connection, span) {
    const known = indices.get(connection);
    const index = known ?? (0,spanIndex/* spanIndex */.zs)([...overlap_partsOf(connection.candidate), ...connection.parameters.flatMap((parameter) => parameter.span ?? [])]);
    if (known === undefined)
        indices.set(connection, index);
    return (0,spanIndex/* overlaps */.$f)(index, span);
}
function overlap_partsOf(candidate) {
    switch (candidate.kind) {
        case 'text':
            return candidate.value.pieces;
        case 'settings':
            return candidate.entries.map(({ span }) => span);
        case 'environment':
        case 'command':
            return [candidate.span];
    }
}
function apart(outer, inner) {
    if (outer.notation !== 'settings' || inner.notation !== 'settings' || outer.hosts.length === 0)
        return false;
    const named = new Set(outer.hosts.flatMap((host) => (host.kind === 'name' ? host.name : [])));
    return inner.hosts.some((host) => host.kind === 'name' && !named.has(host.name));
}
function sameFamily(a, b) {
    const group = ({ family }) => (family === 'cockroachdb' ? 'postgres' : family);
    return group(a) === group(b);
}
function poorer(outer, inner) {
    if (rank(outer) !== rank(inner))
        return rank(outer) > rank(inner) ? inner : outer;
    if (outer.notation === 'settings' && outer.hosts.length === 0 && inner.hosts.length > 0)
        return outer;
    return inner;
}
function rank({ notation }) {
    switch (notation) {
        case 'command':
            return 3;
        case 'uri':
        case 'jdbc':
        case 'keywords':
            return 2;
        case 'settings':
            return 1;
        case 'environment':
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/engine/perCall.js
function perCall(connection, read, assess) {
    const whole = assess(connection);
    const { candidate } = connection;
    const each = (candidate.perCall ?? []).flatMap(({ site, span }) => {
        const own = read({ ...candidate, span, sites: [candidate.sites[0], site] });
        return own === null || own.family !== connection.family ? [] : [assess({ ...own, span, writtenAt: connection.span })];
    });
    const [first] = each;
    if (first === undefined || each.length !== candidate.perCall?.length)
        return [whole];
    if (each.some((one) => resultOf(one) !== resultOf(first)))
        return each;
    return [resultOf(whole) === resultOf(first) ? whole : { ...first, connection: { ...first.connection, span: connection.span, writtenAt: connection.span } }];
}
function resultOf({ judgement: { posture, problems } }) {
    return JSON.stringify([posture, problems.map(({ kind, parameter }) => [kind, parameter])]);
}

// EXTERNAL MODULE: ./src/engine/within.js
var engine_within = __webpack_require__(9754);
;// CONCATENATED MODULE: ./src/engine/readSome.js





const MOST_CONNECTIONS = 500;
function readSome(reading) {
    const candidates = reading.candidates.length > MOST_CONNECTIONS ? [...reading.candidates].sort((a, b) => a.span.start - b.span.start) : reading.candidates;
    const end = reading.unreadFrom ?? Number.POSITIVE_INFINITY;
    const read = [];
    let count = 0;
    let cut = false;
    for (const [index, candidate] of candidates.entries()) {
        if (index >= MOST_CANDIDATES || count >= MOST_CONNECTIONS || candidate.span.start >= end) {
            const unreadFrom = Math.min(candidate.span.start, end);
            return index >= MOST_CANDIDATES || count >= MOST_CONNECTIONS ? { read, unreadFrom, incomplete: 'more connections than can be judged in one file' } : { read, ...readSome_leftOut(unreadFrom) };
        }
        const connection = (0,registry/* readConnection */.dC)(candidate, (0,engine_within/* readingOf */.M)(candidate, reading));
        if (connection === null)
            continue;
        read.push(connection);
        cut ||= isCut(connection);
        count += 1 + (connection.candidate.perCall?.length ?? 0);
    }
    const rest = reading.unreadFrom === undefined || reading.unreadFrom === null ? { unreadFrom: null, incomplete: null } : readSome_leftOut(reading.unreadFrom);
    return { read, ...rest, incomplete: rest.incomplete ?? (cut ? 'a connection string that is too long to be read whole' : null) };
}
function isCut({ candidate, uri }) {
    if (candidate.kind !== 'text')
        return false;
    const { text, pieces } = candidate.value;
    return (uri === null && text.length > LONGEST_PAIRS) || pieces.some((piece) => piece.kind === 'hole' && piece.expression === mappedText/* LEFT_OUT */.Pk);
}
const LONGEST_PAIRS = 60_000;
function readSome_leftOut(unreadFrom) {
    return { unreadFrom, ...tooMuch };
}
function unreadSpans(from, { text }) {
    return from === null ? [] : [{ start: from, end: text.length }];
}

// EXTERNAL MODULE: ./src/engine/rules/registry.js + 18 modules
var rules_registry = __webpack_require__(2295);
;// CONCATENATED MODULE: ./src/engine/secrets.js

function secretsAt(spans) {
    const merged = mergedSpans(spans);
    return {
        within: ({ start, end }) => {
            const found = [];
            for (let index = firstBehind(merged, start); index < merged.length; index++) {
                const span = merged[index];
                if (span === undefined || span.start >= end)
                    break;
                found.push(span);
            }
            return found;
        },
    };
}
function mergedSpans(spans) {
    const merged = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
function firstBehind(spans, offset) {
    return (0,partition/* countBefore */.t)(spans, ({ end }) => end <= offset);
}

;// CONCATENATED MODULE: ./src/engine/toldInUri.js
function withoutToldInUri(connections) {
    const uris = new Map();
    for (const one of connections) {
        const name = isLive(one) && one.uri !== null ? toldInUri_holeOf(one.hosts[0]) : null;
        if (name === null)
            continue;
        const known = uris.get(name);
        if (known === undefined)
            uris.set(name, [one]);
        else if (known.length < MOST_ALIKE)
            known.push(one);
    }
    if (uris.size === 0)
        return connections;
    const told = new Set();
    const taking = new Map();
    for (const settings of connections) {
        const made = toldInUri_madeOf(settings, uris);
        const taker = settings.password.kind === 'literal' ? made.find((uri) => putsInPassword(uri, settings)) : made[0];
        if (taker === undefined)
            continue;
        told.add(settings);
        taking.set(taker, withLogin(taking.get(taker) ?? taker, settings));
    }
    return told.size === 0 ? connections : connections.flatMap((one) => (told.has(one) ? [] : [taking.get(one) ?? one]));
}
const MOST_ALIKE = 50;
function toldInUri_madeOf(settings, uris) {
    const { candidate, hosts } = settings;
    if (candidate.kind !== 'settings' || !isLive(settings) || settings.hosts.length !== 1 || candidate.entries.some(toldInUri_saysTls))
        return [];
    const entry = candidate.entries.find(({ name, writtenName }) => writtenName !== undefined && /^(?:host|hostname|server|address|addr)$/i.test(name));
    if (entry?.writtenName === undefined)
        return [];
    const own = toldInUri_holeOf(hosts[0]);
    const [same, named] = [own === null ? [] : (uris.get(own) ?? []), [entry.writtenName, `env.${entry.writtenName}`].flatMap((name) => uris.get(name) ?? [])];
    const isPutIn = (uri) => same.includes(uri) || !isOfCompose(candidate);
    return [...new Set([...same, ...named])].filter((uri) => isPutIn(uri) && toldInUri_sameFamily(uri, settings) && areOfOnePlace(uri.candidate.sites[0], candidate) && agree(uri, settings));
}
const isLive = ({ candidate: { place, use, encoding } }) => place === 'code' && use === 'value' && encoding === 'plain';
function toldInUri_holeOf(host) {
    return host?.kind === 'hole' ? (/^\{([^{}]{1,200})\}$/.exec(host.text)?.[1] ?? null) : null;
}
function toldInUri_saysTls({ name, writtenName, value }) {
    return [name, writtenName ?? '', ...(value.kind === 'text' ? [value.text.text.slice(0, 500)] : [])].some((text) => /ssl|tls|secur|encrypt|cert|verif|(?:^|_)ca(?:_|$)|(?:^|_)mode$|option|param|propert|quer/i.test(text));
}
const isOfCompose = ({ sites: [{ keyPath }] }) => keyPath.length > 2 && /^(?:services|x-[^\s]{0,100})$/.test(keyPath[0] ?? '');
function toldInUri_sameFamily(uri, settings) {
    return uri.family === settings.family || (uri.family === 'cockroachdb' && settings.family === 'postgres');
}
function areOfOnePlace(uri, { span, sites: [{ keyPath }] }) {
    const around = uri.keyPath.slice(0, -1);
    return around.every((name, at) => name === keyPath[at]) && (around.length === 0 || covers(uri.span, span));
}
const covers = (outer, inner) => outer.start <= inner.start && outer.end >= inner.end;
function agree({ hosts: [a], database: ofUri }, { hosts: [b], database }) {
    const [port, other] = [a, b].map((host) => (host === undefined || host.kind === 'socket' ? null : host.port));
    const isNumber = (text) => /^\d+$/.test(text ?? '');
    return !(isNumber(port) && isNumber(other) && port !== other) && !(ofUri.kind === 'literal' && database.kind === 'literal' && ofUri.text !== database.text);
}
function putsInPassword({ password }, { candidate }) {
    return password.kind === 'hole' && candidate.kind === 'settings' && candidate.entries.some(({ name, writtenName }) => /pass|pwd/i.test(name) && (writtenName === password.expression || `env.${writtenName ?? ''}` === password.expression));
}
function withLogin(uri, settings) {
    const password = putsInPassword(uri, settings) ? settings.password : uri.password;
    const user = uri.user.kind === 'hole' && settings.user.kind === 'literal' ? settings.user : uri.user;
    return { ...uri, user, password, secretSpans: [...uri.secretSpans, ...settings.secretSpans] };
}

;// CONCATENATED MODULE: ./src/engine/judgeSide.js

















const ruleIds = new Set(rules_registry/* rules */.aO.map(({ id }) => id));
function judgeSide(source, policy) {
    if (!mayConnect(source.text, registry/* vocabulary */.vP))
        return { source, connections: [], ignores: [], secrets: secretsAt([]), incomplete: null };
    const reading = readFile(source, registry/* vocabulary */.vP);
    const ignores = readIgnores(reading, source, ruleIds, policy.today);
    const ignoresOf = ignoresAt(ignores, source);
    const conditions = (0,formats_conditions/* conditionsIn */.A)(source.text, reading.branches);
    const { read, unreadFrom, incomplete } = readSome(reading);
    const connections = withoutToldInUri(withoutOverlaps(read));
    const assessOne = (connection) => (0,assess/* assess */.n)((0,conditional/* withConditions */.Z)(connection, conditions), (0,registry/* familyOf */.Ap)(connection.family), { reading, source }, policy.config);
    const seen = new Map();
    const judged = connections
        .flatMap((connection) => perCall(connection, (candidate) => (0,registry/* readConnection */.dC)(candidate, (0,engine_within/* readingOf */.M)(candidate, reading)), assessOne))
        .flatMap((assessment) => (assessment.treatment === 'ignored' ? [] : [judgeConnection(assessment, source, ignoresOf, policy, seen)]));
    return { source, connections: judged, ignores, secrets: secretsAt([...connections.flatMap(secretsOf), ...unreadSpans(unreadFrom, source)]), incomplete: incomplete ?? reading.incomplete };
}
function secretsOf({ secretSpans, candidate, span }) {
    return candidate.encoding === 'base64' ? [...secretSpans, span] : secretSpans;
}
function judgeConnection(assessment, source, ignoresOf, policy, seen) {
    const region = regionOf(source, assessment.connection.span);
    const ignores = [...new Set(judgeSide_placesOf(assessment.connection).flatMap((place) => ignoresOf(regionOf(source, place))))];
    const breaches = (0,rules_registry/* checkRules */.MM)(assessment).flatMap(({ rule, breaches: found }) => found.map((breach) => {
        const key = fingerprintOf(rule.id, source.path, assessment, 0);
        const occurrence = seen.get(key) ?? 0;
        seen.set(key, occurrence + 1);
        const fingerprint = occurrence === 0 ? key : fingerprintOf(rule.id, source.path, assessment, occurrence);
        const setting = policy.config.rules[rule.id];
        const severity = setting === undefined || setting === 'off' ? rule.severity : setting;
        const ignore = ignores.find((one) => one.fault === null && one.ruleIds.includes(rule.id) && policy.honours(one, region));
        const suppressedBy = setting === 'off'
            ? { by: 'config', reason: null, ignore: null }
            : ignore !== undefined
                ? { by: 'comment', reason: ignore.reason, ignore }
                : policy.accepted.has(fingerprint)
                    ? { by: 'baseline', reason: null, ignore: null }
                    : null;
        return { rule, breach, severity, fingerprint, suppressedBy };
    }));
    const { kind } = assessment.judgement.posture;
    const score = kind === 'local' || kind === 'unknown' ? null : (0,engine_grade/* scoreOf */.uw)(breaches.filter(({ suppressedBy }) => suppressedBy === null).map(({ breach }) => breach));
    return { assessment, region, said: judgeSide_saidBy(assessment, source), breaches, score, grade: score === null ? null : (0,engine_grade/* letterOf */.UB)(score) };
}
function judgeSide_placesOf({ span, writtenAt, candidate: { sites } }) {
    const [call, ...others] = sites.slice(1);
    return [span, ...(writtenAt === undefined ? [] : [writtenAt]), ...(call === undefined || call.callee === null || others.length > 0 ? [] : [call.span])];
}
function judgeSide_saidBy({ connection: { candidate, family, notation } }, source) {
    const written = candidate.kind === 'text'
        ? candidate.value.pieces.map((piece) => (piece.kind === 'hole' ? `{${piece.expression}}` : candidate.value.text.slice(piece.at, piece.at + piece.length))).join('')
        : unformatted(source.text.slice(candidate.span.start, candidate.span.end));
    return `${family} ${notation} ${written.replace(/\s+/g, ' ')}`;
}
function unformatted(code) {
    return code.replace(/["'`]/g, '"').replace(/\s{0,200}([{}()[\],:;=<>|])\s{0,200}/g, '$1').replace(/,(?=[}\])])/g, '');
}

;// CONCATENATED MODULE: ./src/engine/addedRegion.js

function addedRegion(source, region, added) {
    const { startLine, startColumn, endLine, endColumn } = region;
    let first = startLine;
    while (first <= endLine && !added.has(first))
        first++;
    if (first > endLine)
        return { startLine, startColumn, endLine, endColumn };
    let last = first;
    while (last < endLine && added.has(last + 1))
        last++;
    return {
        startLine: first,
        startColumn: first === startLine ? startColumn : 1,
        endLine: last,
        endColumn: last === endLine ? endColumn : endOfLine(source, last) - startOfLine(source, last) + 1,
    };
}

;// CONCATENATED MODULE: ./src/engine/frame.js

const frame_LINES = 12;
const WIDTH = 400;
function frameOf(source, span, secrets) {
    const first = lineAt(source, span.start);
    const last = Math.min(lineAt(source, Math.max(span.start, span.end - 1)), first + frame_LINES - 1);
    const frame = [];
    for (let line = first; line <= last; line++) {
        const [lineStart, lineEnd] = [startOfLine(source, line), endOfLine(source, line)];
        const from = Math.max(span.start, lineStart);
        const to = Math.max(from, Math.min(span.end, lineEnd));
        const before = source.text.slice(lineStart, from);
        const prefix = isHarmless(before) ? before : '\u2026 ';
        const shown = masked(source.text, { start: from, end: to }, secrets).slice(0, WIDTH);
        const quote = /['"`]$/.exec(prefix)?.[0];
        const closing = quote !== undefined && source.text[to] === quote ? quote : '';
        frame.push({ line, text: prefix + shown + closing, from: prefix.length, to: prefix.length + shown.length });
    }
    return frame;
}
const harmlessPrefix = /^\s*[\w$.,\- ]{0,80}(?:\[['"]?[\w.-]{1,60}['"]?\])?\s{0,3}(?::=|=>|[:=(])?\s{0,3}(?:[\w$.]{1,60}\()?(?:"[a-z]{1,12}",\s?)?['"`]?$/;
function isHarmless(before) {
    return before.length <= 160 && harmlessPrefix.test(before);
}
function masked(text, { start, end }, secrets) {
    let shown = '';
    let at = start;
    for (const secret of secrets.within({ start, end })) {
        if (secret.start > at)
            shown += text.slice(at, secret.start);
        if (secret.end > at)
            shown += '***';
        at = Math.max(at, Math.min(secret.end, end));
    }
    return (shown + text.slice(at, end)).replace(namedSecret, '$1***');
}
const namedSecret = /((?:passw(?:or)?d|passphrase|pwd|secret|token|api_?key)['"]?\s{0,4}[=:]\s{0,4}['"]?)(?![*$%{<(])[^\s'"&;,)}>]{1,500}/gi;

;// CONCATENATED MODULE: ./src/engine/ampersand.js

function ampersandIn(source, text) {
    const [first, last] = [text.pieces[0], text.pieces.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    if (isMarkup(source))
        return '&amp;';
    if (/["'`]/.test(source.text.charAt(last.end)))
        return '&';
    const before = source.text.slice(startOfLine(source, lineAt(source, first.start)), first.start);
    const shell = /\.(?:sh|bash|zsh|ksh|bats|envrc)$/i.test(source.path) || source.text.startsWith('#!');
    const script = /\.ya?ml$/i.test(source.path) && /^\s*\w+\s{0,9}=/.test(before);
    return !shell && !script && plainValue.test(before) ? '&' : null;
}
const plainValue = /^\s{0,200}(?:-\s{1,9})?(?:["']?[\w.${}[\]-]{1,120}["']?\s{0,9}[:=]\s{0,9}|ENV\s{1,9}\w{1,120}(?:=|\s{1,9}))?$/;
function isMarkup({ path, text }) {
    return /\.(?:xml|config|csproj|vbproj|props|targets|pom|xhtml|svg|resx|plist|nuspec)$/i.test(path) || text.slice(0, 200).trimStart().startsWith('<?xml');
}

;// CONCATENATED MODULE: ./src/engine/suggest.js



const suggest_LINES = 20;
const suggest_WIDTH = 2000;
function suggest(source, { connection, hardening, judgement }, secrets) {
    if (hardening.example === null || hardening.set.length === 0 || hardening.scheme !== undefined || hardening.shortfall !== undefined || judgement.posture.kind === 'unknown')
        return null;
    const region = regionOf(source, connection.span);
    const { startLine, endLine } = region;
    if (endLine - startLine >= suggest_LINES || source.partial)
        return null;
    const [from, to] = [startOfLine(source, startLine), endOfLine(source, endLine)];
    if (to - from > (endLine - startLine + 1) * (suggest_WIDTH + 1))
        return null;
    const original = source.text.slice(from, to);
    if (original.includes('\r') || source.text[to] === '\r' || secrets.within({ start: from, end: to }).length > 0)
        return null;
    for (let line = startLine; line <= endLine; line++) {
        const text = textOfLine(source, line);
        if (text.length > suggest_WIDTH || looksSecret.test(text))
            return null;
    }
    const edits = editsFor(source, connection.candidate.kind === 'text' ? connection.candidate.value : null, connection.parameters, hardening);
    if (edits === null || edits.length === 0 || edits.some((edit) => edit.start < from || edit.end > to))
        return null;
    const replacement = apply(original, edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })));
    if (replacement === original)
        return null;
    return { startLine, endLine, replacement, safe: hardening.needs.length === 0 };
}
const looksSecret = /(?:passw(?:or)?d|pwd|secret|token|api_?key)['"]?\s{0,4}[=:]\s{0,4}['"]?[^\s'"$<{(]/i;
function editsFor(source, text, parameters, hardening) {
    const edits = [];
    const additions = [];
    for (const { name, value, place } of hardening.set) {
        const origin = place === 'query' ? 'query' : place;
        const present = parameters.filter((parameter) => parameter.name === name && parameter.origin === origin);
        const last = present.at(-1);
        if (last === undefined) {
            if (place !== 'query' && place !== 'keyword')
                return null;
            additions.push(`${name}=${filled(value)}`);
            continue;
        }
        if (present.length > 1 || last.valueSpan === null || last.value.kind !== 'text')
            return null;
        if (isPlaceholder(value) || last.value.text === value)
            continue;
        const written = source.text.slice(last.valueSpan.start, last.valueSpan.end);
        const quote = /^(['"]).*\1$/s.exec(written)?.[1] ?? '';
        if (written.slice(quote.length, written.length - quote.length) !== last.value.text)
            return null;
        edits.push({ ...last.valueSpan, text: quote + value + quote });
    }
    for (const name of hardening.remove)
        if (parameters.some((parameter) => parameter.name === name && parameter.origin !== 'environment'))
            return null;
    if (additions.length > 0) {
        const insertion = text === null ? null : insertionInto(source, text, additions, hardening.set[0]?.place === 'keyword');
        if (insertion === null)
            return null;
        edits.push(insertion);
    }
    return edits;
}
function insertionInto(source, text, additions, keywords) {
    const last = text.pieces.at(-1);
    if (last === undefined || last.kind === 'hole' || !last.verbatim || text.text.includes('#') || (0,mappedText/* holeAt */.EI)(text, text.text.length - 1) !== null)
        return null;
    const hasQuery = text.text.includes('?');
    const needsAmpersand = !keywords && (additions.length > 1 || hasQuery);
    const ampersand = needsAmpersand ? ampersandIn(source, text) : '&';
    if (ampersand === null)
        return null;
    const separator = keywords ? ' ' : ampersand;
    const lead = keywords ? ' ' : !hasQuery ? '?' : /[?&]$/.test(text.text) ? '' : ampersand;
    return { start: last.end, end: last.end, text: lead + additions.join(separator) };
}
function isPlaceholder(value) {
    return /^<.*>$/s.test(value);
}
function filled(value) {
    if (!isPlaceholder(value))
        return value;
    const name = value.slice(1, -1).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-?(?:file|path)$/, '');
    return `/path/to/${name}.${name.includes('key') ? 'key' : 'crt'}`;
}
function apply(text, edits) {
    return [...edits].sort((a, b) => b.start - a.start).reduce((edited, { start, end, text: inserted }) => edited.slice(0, start) + inserted + edited.slice(end), text);
}

;// CONCATENATED MODULE: ./src/engine/verdict.js

function verdictOf(connections, unread, config) {
    const failing = connections.filter((connection) => fails(connection, config));
    const worst = failing.reduce((least, one) => ((one.score ?? 0) < (least?.score ?? 101) ? one : least), null);
    if (worst !== null)
        return { verdict: 'fail', because: failure(worst, config) };
    const first = unread[0];
    if (first !== undefined)
        return { verdict: 'incomplete', because: `${unread.length === 1 ? 'one file was' : `${unread.length} files were`} not read` };
    if (!connections.some(({ graded }) => graded))
        return { verdict: 'pass', because: 'nothing to grade' };
    if (config.failUnder.kind === 'never')
        return { verdict: 'pass', because: 'the threshold is `never`' };
    return { verdict: 'pass', because: config.failOn === 'regression' ? 'nothing got worse' : `no connection is graded below ${config.failUnder.label}` };
}
function fails(connection, { failUnder, failOn }) {
    if (failUnder.kind === 'never')
        return false;
    if (failOn === 'threshold' || connection.before === null)
        return connection.graded && (0,engine_grade/* isBelow */.Yw)(connection.score, failUnder);
    const { before, score } = connection;
    if (connection.posture === 'unknown' && connection.change === 'modified')
        return before.score !== null;
    return connection.graded && (0,engine_grade/* isBelow */.Yw)(score, failUnder) && (before.score === null || (score ?? 0) < before.score);
}
function failure({ grade, score, change, posture, before }, { failUnder }) {
    const limit = failUnder.kind === 'score' ? failUnder.label : 'never';
    if (posture === 'unknown')
        return `a connection went from ${before?.grade ?? 'graded'} to unknown`;
    return `${change === 'modified' ? 'a modified' : change === 'added' ? 'an added' : 'a'} connection is graded ${grade ?? (0,engine_grade/* letterOf */.UB)(score ?? 0)} (${score ?? 0}), worse than ${limit}`;
}

;// CONCATENATED MODULE: ./src/engine/report.js








function report_partOf(mode, file, { config }) {
    const compared = file.connections;
    return {
        connections: compared.map(toConnection),
        details: compared.map(toDetail),
        suppressed: compared.flatMap(suppressedOf),
        notices: noticesOf(file, mode, config),
        baselineLines: compared.flatMap(baselineLinesOf),
        unread: file.unread,
    };
}
function joinParts(parts) {
    return {
        connections: parts.flatMap(({ connections }) => connections),
        details: parts.flatMap(({ details }) => details),
        suppressed: parts.flatMap(({ suppressed }) => suppressed),
        notices: parts.flatMap(({ notices }) => notices),
        baselineLines: parts.flatMap(({ baselineLines }) => baselineLines),
        unread: parts.flatMap(({ unread }) => unread),
    };
}
function toReview(parts, mode, known, policy) {
    const { connections, details, suppressed, notices, baselineLines, ...judged } = joinParts(parts);
    const unread = [...known, ...judged.unread];
    const graded = connections.filter((connection) => connection.graded);
    const score = (0,engine_grade/* worstScore */.Wx)(graded.map((connection) => connection.score));
    const { verdict, because } = verdictOf(connections, unread, policy.config);
    const byGrade = {};
    for (const { grade } of graded)
        if (grade !== null)
            byGrade[grade] = (byGrade[grade] ?? 0) + 1;
    return {
        mode,
        report: {
            schemaVersion: 1,
            tool: { name: 'db-tls-gate', version: policy.version },
            gradeVersion: engine_grade/* GRADE_VERSION */.R5,
            verdict,
            grade: score === null ? null : (0,engine_grade/* letterOf */.UB)(score),
            score,
            connections,
            suppressed: suppressed.map(({ entry }) => entry),
            unread: report_distinct(unread),
            summary: {
                files: new Set(connections.map(({ path }) => path)).size,
                connections: connections.length,
                findings: connections.reduce((count, { findings }) => count + findings.length, 0),
                byGrade,
            },
        },
        details,
        suppressedDetails: suppressed.map(({ detail }) => detail),
        newIgnores: suppressed.filter(({ isNew }) => isNew).map(({ entry }) => entry),
        notices,
        verdictBecause: because,
        baselineLines: [...new Set(baselineLines)].sort(),
    };
}
function toConnection({ path, after, side, before, change }) {
    const { assessment, region } = after;
    const { connection, driver, judgement } = assessment;
    const graded = assessment.treatment === 'graded' && change !== 'moved' && after.score !== null;
    return {
        path,
        ...region,
        notation: connection.notation,
        family: connection.family,
        driver: { id: driver.id, certainty: driver.certainty },
        endpoint: connection.endpoint,
        locality: assessment.locality,
        context: assessment.context,
        posture: judgement.posture.kind,
        because: judgement.because,
        change,
        before: before === null ? null : { posture: before.assessment.judgement.posture.kind, ...(countsNow(before, after) ? { score: null, grade: null } : { score: before.score, grade: before.grade }) },
        graded,
        score: graded ? after.score : null,
        grade: graded ? after.grade : null,
        findings: change === 'moved' ? [] : findingsOf(after.breaches, side, assessment, region),
    };
}
function openOf(breaches) {
    return breaches.filter(({ suppressedBy }) => suppressedBy === null);
}
function findingsOf(breaches, side, assessment, region) {
    const open = openOf(breaches);
    const main = open.reduce((worst, one) => (capOf(one) < (worst === null ? 100 : capOf(worst)) ? one : worst), null);
    const suggestion = main === null ? null : suggest(side.source, assessment, side.secrets);
    return open.map((one) => ({
        ruleId: one.rule.id,
        severity: one.severity,
        message: one.breach.message,
        ...placeOf(one, side, region),
        cwe: one.rule.references.cwe,
        owaspApi: one.rule.references.owaspApi,
        asvs: one.rule.references.asvs,
        pciDss: one.rule.references.pciDss,
        fingerprint: one.fingerprint,
        suggestion: one === main ? suggestion : null,
    }));
}
function placeOf({ breach: { span } }, side, region) {
    return span === null ? pick(region) : regionOf(side.source, span);
}
function capOf({ breach: { cost } }) {
    return cost.kind === 'cap' ? cost.score : 100;
}
function pick({ startLine, startColumn, endLine, endColumn }) {
    return { startLine, startColumn, endLine, endColumn };
}
function toDetail({ after, side, file, change }) {
    const { assessment, region } = after;
    return {
        driverTitle: assessment.driver.title,
        anchor: anchorOf(region, file.commentable, file.hunks.map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }))),
        frame: frameOf(side.source, assessment.connection.span, side.secrets),
        hardening: assessment.hardening,
        advised: assessment.treatment === 'advised',
        addedRegions: change === 'moved' ? [] : openOf(after.breaches).map((one) => addedRegion(side.source, placeOf(one, side, region), file.added)),
    };
}
function anchorOf({ startLine, endLine }, commentable, hunks) {
    const hunk = hunks.find(({ first, last }) => first <= endLine && last >= startLine && last >= first);
    if (hunk === undefined)
        return null;
    const [from, to] = [Math.max(startLine, hunk.first), Math.min(endLine, hunk.last)];
    return commentable.has(from) && commentable.has(to) ? { startLine: from, endLine: to } : null;
}
function suppressedOf({ path, after, side, change, file }) {
    if (change === 'moved')
        return [];
    return after.breaches.flatMap((one) => {
        const { rule, suppressedBy, severity, fingerprint, breach } = one;
        return suppressedBy === null
            ? []
            : [
                {
                    entry: { path, line: after.region.startLine, ruleId: rule.id, reason: suppressedBy.reason, by: suppressedBy.by },
                    detail: { severity, message: breach.message, fingerprint, region: addedRegion(side.source, placeOf(one, side, after.region), file.added) },
                    isNew: change !== 'unchanged' && suppressedBy.ignore !== null && (change === 'added' || file.added.has(suppressedBy.ignore.line)),
                },
            ];
    });
}
function noticesOf({ head, added, connections }, mode, config) {
    if (head === null)
        return [];
    const ignoresOf = ignoresAt(head.ignores, head.source);
    const near = new Set(head.connections.flatMap(({ region }) => ignoresOf(region)));
    const nearChanged = new Set(connections.flatMap(({ after }) => ignoresOf(after.region)));
    const used = new Set(head.connections.flatMap(({ breaches }) => breaches.flatMap(({ suppressedBy }) => suppressedBy?.ignore ?? [])));
    return head.ignores.flatMap((ignore) => {
        const fault = ignore.fault ?? (used.has(ignore) ? null : config.allowInlineIgnores === 'always' ? 'matches no finding' : 'is not honoured here (`allow-inline-ignores`) or matches no finding');
        const reported = mode === 'audit' || added.has(ignore.line) || nearChanged.has(ignore) || (ignore.fault !== null && near.has(ignore));
        return fault === null || !reported ? [] : [{ path: head.source.path, line: ignore.line, message: `this \`db-tls-gate: ignore[\u2026]\` ${fault}` }];
    });
}
function baselineLinesOf({ path, after, change }) {
    if (change === 'moved')
        return [];
    return after.breaches
        .filter(({ suppressedBy }) => suppressedBy === null || suppressedBy.by === 'baseline')
        .map(({ rule, fingerprint }) => `${fingerprint} ${rule.id} ${path.replace(/[\r\n]/g, '?')}`);
}
function report_distinct(unread) {
    return [...new Map(unread.map((one) => [`${one.path}\0${one.reason}`, one])).values()];
}

;// CONCATENATED MODULE: ./src/engine/review.js











function review(change, policy) {
    return reviewOf([judgeFiles(change.files, change.mode, policy)], change.mode, change.unread, policy);
}
function judgeFiles(files, mode, policy) {
    const accepted = new Set([...policy.baseline].map((line) => line.split(' ')[0] ?? ''));
    return joinParts(files.filter(({ path }) => policy.config.includesPath(path)).map((file) => report_partOf(mode, judgeFile(file, mode, policy, accepted), policy)));
}
function reviewOf(parts, mode, unread, policy) {
    return toReview(parts, mode, unread, policy);
}
function concerns(patchOrFile) {
    return typeof patchOrFile === 'string' ? mayConcern(patchOrFile, registry/* vocabulary */.vP) : mayConnect(patchOrFile, registry/* vocabulary */.vP) || wideEncoding(patchOrFile) !== null;
}
function countsMore(previousPath, path, { includesPath, treatmentOf }) {
    const counts = (name, language) => includesPath(name) && (treatmentOf(name) ?? (contextOfPath(name, language) === null ? 'graded' : 'advised')) === 'graded';
    const kind = (name) => /\.[^./]{0,20}$/.exec(name)?.[0].toLowerCase() ?? '';
    return counts(path, '') && (!counts(previousPath, 'text') || kind(previousPath) !== kind(path));
}
function judgeFile(file, mode, policy, accepted) {
    const { change, unread } = toTextChange(file);
    const notRead = unread === null ? [] : [unread];
    if (change === null || change.head === null)
        return { connections: [], head: null, added: noLines, unread: notRead };
    const side = (source, honours) => judgeSide(source, { config: policy.config, accepted, today: policy.today, honours });
    const compare = (after) => (mode === 'audit' ? auditOf(change, after) : compareSides(change, base, after, baseLineMap(change)));
    const { allowInlineIgnores } = policy.config;
    const isNew = mode === 'audit' || (file.previousPath !== null && !policy.config.includesPath(file.previousPath));
    const base = change.base === null || isNew ? null : side(change.base, () => allowInlineIgnores !== 'never');
    let head = side(change.head, ({ line }) => allowInlineIgnores === 'always' || (allowInlineIgnores === 'base' && !(mode === 'review' && change.added.has(line))));
    let connections = compare(head);
    const strangers = new Set(allowInlineIgnores === 'base' ? connections.filter(isNewlyIgnored).map(({ after }) => after.region.startLine) : []);
    if (strangers.size > 0) {
        head = side(change.head, ({ line }, { startLine }) => !change.added.has(line) && !strangers.has(startLine));
        connections = compare(head);
    }
    for (const one of [head, base])
        if (one !== null && one.incomplete !== null)
            notRead.push({ path: file.path, reason: one.incomplete });
    return { connections, head, added: mode === 'audit' ? noLines : change.added, unread: notRead };
}
function isNewlyIgnored({ after, change }) {
    return change === 'added' && after.breaches.some(({ suppressedBy }) => suppressedBy !== null && suppressedBy.ignore !== null);
}
function auditOf(file, head) {
    return head.connections.map((after) => ({ path: file.path, after, side: head, before: null, change: 'unchanged', file }));
}
const noLines = lineSet([]);


/***/ }),

/***/ 8616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xr: () => (/* binding */ withPlainFile),
/* harmony export */   ad: () => (/* binding */ oversized),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   uE: () => (/* binding */ SIZE_LIMIT),
/* harmony export */   vD: () => (/* binding */ PROBE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errorCode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1724);



const SIZE_LIMIT = 5 * 1024 * 1024;
function openTree(root) {
    const plainFolders = new Map();
    const folderKind = (folder) => {
        const key = folder.toString('latin1');
        const known = plainFolders.get(key);
        if (known !== undefined)
            return known;
        const kind = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).then((found) => (found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'absent'), () => 'absent');
        plainFolders.set(key, kind);
        return kind;
    };
    return {
        async read(path) {
            const relative = Buffer.from(path);
            const prefix = Buffer.from(root.endsWith('/') ? root : `${root}/`);
            for (let at = relative.indexOf(SLASH); at !== -1; at = relative.indexOf(SLASH, at + 1)) {
                const kind = await folderKind(Buffer.concat([prefix, relative.subarray(0, at)]));
                if (kind === 'link')
                    return { kind: 'skipped', reason: 'lies behind a symbolic link' };
                if (kind === 'absent')
                    return { kind: 'absent' };
            }
            return readPlainFile(Buffer.concat([prefix, relative]));
        },
    };
}
function readPlainFile(path) {
    return withPlainFile(path, (bytes) => ({ kind: 'bytes', bytes: Buffer.from(bytes) }));
}
function withPlainFile(path, take, seen = false) {
    try {
        const refused = seen ? null : refusal(path);
        if (refused !== null)
            return refused;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!found.isFile())
                return { kind: 'skipped', reason: 'is no plain file' };
            if (found.size > SIZE_LIMIT)
                return oversized(readInto(file, PROBE));
            const bytes = readInto(file, SIZE_LIMIT + 1);
            return bytes.length > SIZE_LIMIT ? oversized(bytes) : take(bytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        const code = (0,_errorCode_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        if (seen && code === 'ELOOP')
            return { kind: 'skipped', reason: 'is a symbolic link' };
        return { kind: 'unread', reason: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code})` };
    }
}
function refusal(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (found.isSymbolicLink())
        return { kind: 'skipped', reason: 'is a symbolic link' };
    return found.isFile() ? null : { kind: 'skipped', reason: found.isDirectory() ? 'is a folder' : 'is no plain file' };
}
function oversized(start) {
    const probe = start.subarray(0, PROBE);
    const marked = (probe[0] === 0xff && probe[1] === 0xfe) || (probe[0] === 0xfe && probe[1] === 0xff);
    if (!marked && probe.includes(0) && !isUtf8Start(probe))
        return { kind: 'skipped', reason: 'is binary' };
    return { kind: 'unread', reason: 'larger than 5 MB' };
}
function isUtf8Start(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
const PROBE = 8000;
const SLASH = 0x2f;
let shared = Buffer.allocUnsafe(256 * 1024);
function readInto(file, limit) {
    let total = 0;
    for (;;) {
        const wanted = Math.min(shared.length, limit);
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, shared, total, wanted - total, null);
        total += count;
        if (count === 0 || total >= limit)
            return shared.subarray(0, total);
        if (total === shared.length) {
            const larger = Buffer.allocUnsafe(Math.min(4 * shared.length, SIZE_LIMIT + 1));
            shared.copy(larger, 0, 0, total);
            shared = larger;
        }
    }
}


/***/ }),

/***/ 555:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4588);


async function runGit(folder, args, overrides = [], input = '') {
    const child = startGit(folder, args, overrides);
    const stdout = [];
    const stderr = [];
    child.stdout?.on('data', (chunk) => stdout.push(chunk));
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
    const code = await endOf(child);
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
}
function startGit(folder, args, overrides = []) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ...args], {
        cwd: folder,
        env: environment([...hardening, ...overrides]),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
function endOf(child) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(error.code === 'ENOENT' ? new _userError_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git is not installed, or not in PATH; `review --diff` and `audit` work without it') : error);
        });
        child.on('close', (code) => resolve(code ?? 128));
    });
}
const hardening = [
    ['safe.directory', '*'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.sshCommand', 'false'],
    ['core.gitProxy', ''],
    ['core.askPass', ''],
    ['core.pager', 'cat'],
    ['diff.external', ''],
    ['credential.helper', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['protocol.allow', 'never'],
];
const kept = new Set(['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_CEILING_DIRECTORIES']);
function environment(overrides) {
    const result = {};
    for (const [name, value] of Object.entries(process.env))
        if (!name.startsWith('GIT_') || kept.has(name))
            result[name] = value;
    Object.assign(result, {
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_CONFIG_COUNT: String(overrides.length),
    });
    for (const [index, [name, value]] of overrides.entries()) {
        result[`GIT_CONFIG_KEY_${index}`] = name;
        result[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return result;
}


/***/ }),

/***/ 825:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayMatter)
/* harmony export */ });
function mayMatter(bytes, { concerns }) {
    return concerns(bytes);
}


/***/ }),

/***/ 314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ fromRevision),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   Td: () => (/* binding */ fromTree),
/* harmony export */   b_: () => (/* binding */ overlookedConfig),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4722);
/* harmony import */ var _errorCode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1724);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6007);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4588);







function fromRevision(repository, revision) {
    return {
        where: `in the base revision ${revision.slice(0, 12)}`,
        read: async (path) => (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fileAt */ .Wd)(repository, revision, path))?.toString('utf8') ?? null,
    };
}
function fromTree(root) {
    return {
        where: `under ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(root, 200)}`,
        read: (path) => Promise.resolve().then(() => {
            const found = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
            if (found.kind === 'bytes')
                return Buffer.from(found.bytes).toString('utf8');
            if (found.kind === 'absent')
                return null;
            throw new _userError_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path)}: ${found.reason}`);
        }),
    };
}
async function readConfigFile(source, root, given) {
    const path = given ?? DEFAULT_CONFIG;
    const inside = insideOf(root, path) ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? insideOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), path) : null);
    if (inside === null)
        return { path, text: await readOwn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), path) };
    const text = await source.read(inside);
    if (text === null && given !== null)
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`--config ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path, 300)}: no such file ${source.where}`);
    return text === null ? null : { path: (0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(inside, 300), text };
}
async function overlookedConfig(source, root) {
    if ((await source.read(DEFAULT_CONFIG)) !== null || ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, DEFAULT_CONFIG))).kind !== 'bytes')
        return null;
    return `${DEFAULT_CONFIG} is not ${source.where} yet and does not count; the defaults do`;
}
async function readBaseline(source, path) {
    if (path === null)
        return new Set();
    if (insideOf('/', `/${path}`) !== path || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path, 300)}: must be a path inside the repository`);
    const text = await source.read(path);
    if (text === null)
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path, 300)}: no such file ${source.where}`);
    return new Set(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')));
}
const DEFAULT_CONFIG = '.github/db-tls-gate.yml';
function insideOf(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return null;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? inside : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
async function readOwn(full, path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, 'utf8').catch((error) => {
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`--config ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path, 300)}: ${(0,_errorCode_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'ENOENT' ? 'no such file' : 'cannot be read'}`);
    });
}


/***/ }),

/***/ 6114:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Wd: () => (/* binding */ listChanges)
/* harmony export */ });
/* unused harmony export parseRaw */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(555);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6007);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4588);



async function listChanges(repository, range) {
    const format = ['--raw', '-z', '--no-abbrev', '-M', '-l4000', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
    const args = range.kind === 'revisions'
        ? ['diff-tree', '-r', ...format, '--end-of-options', range.base, range.head]
        : ['diff-index', ...(range.kind === 'index' ? ['--cached'] : []), ...format, '--end-of-options', range.base];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository.top, args, repository.overrides);
    if (answer.code !== 0)
        throw failure(answer);
    return parseRaw(answer.stdout);
}
async function listFiles(repository, folder, which) {
    const args = ['ls-files', '-z', ...(which === 'all' ? ['--cached'] : []), '--others', '--exclude-standard'];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(folder, args, repository.overrides);
    if (answer.code !== 0)
        throw failure(answer);
    const unread = [...answer.stderr.matchAll(/^warning: could not open directory '(.{1,4096}?)': (.{1,200})$/gm)].map(([, path = '', reason = '']) => ({ path, reason: reason.toLowerCase() }));
    return { paths: splitAtNul(answer.stdout).filter((path) => path.at(-1) !== 0x2f), unread };
}
function parseRaw(bytes) {
    const fields = splitAtNul(bytes);
    const changes = [];
    for (let at = 0; at < fields.length;) {
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = (fields[at++] ?? Buffer.alloc(0)).toString('latin1').slice(1).split(' ');
        const first = fields[at++];
        if (first === undefined)
            break;
        const second = status.startsWith('R') || status.startsWith('C') ? fields[at++] : undefined;
        const change = { before: sideOf(oldMode, oldId), after: sideOf(newMode, newId), unmerged: status.startsWith('U') };
        changes.push(second === undefined ? { path: first, previousPath: null, ...change } : { path: second, previousPath: first, ...change });
    }
    return changes;
}
function sideOf(mode, id) {
    if (/^0*$/.test(mode))
        return { kind: 'absent', id: null };
    return { kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file', id: /^0+$/.test(id) ? null : id };
}
function splitAtNul(bytes) {
    const parts = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
        parts.push(bytes.subarray(from, end));
        from = end + 1;
    }
    return parts;
}
function failure(answer) {
    return new _userError_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git cannot compare: ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(answer)}`);
}


/***/ }),

/***/ 6007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ requireRepository),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export pathIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4722);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(555);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4588);





async function findRepository(folder) {
    const kind = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ['rev-parse', '--is-bare-repository', '--is-inside-work-tree']);
    if (kind.code !== 0) {
        if (kind.stderr.includes('not a git repository'))
            return null;
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(folder)}: git cannot read this repository: ${firstLine(kind)}`);
    }
    if (!kind.stdout.toString().includes('\ntrue'))
        return { top: folder, bare: true, overrides: [] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel']);
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(answer.stdout.toString().replace(/\r?\n$/, ''));
    if (!`${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : `${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) {
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(folder)}: its repository claims another folder as its working tree (core.worktree)`);
    }
    return { top, bare: false, overrides: await filtersOff(top) };
}
async function requireRepository(folder) {
    const repository = await findRepository(folder);
    if (repository === null)
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(folder)}: not in a git repository; name one with --root, or give a diff with --diff`);
    return repository;
}
async function resolveRevision(repository, revision, option) {
    const found = (await objectOf(repository, revision, 'commit')) ?? (await objectOf(repository, revision, 'tree'));
    if (found === null)
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${option} ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(revision, 200)}: no such revision in ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(repository.top)}`);
    return found;
}
async function objectOf(repository, revision, kind) {
    if (revision === '' || revision.includes('\0'))
        return null;
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${kind}}`]);
    const id = stdout.toString().trim();
    return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
async function mergeBase(repository, one, other) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.top, ['merge-base', '--end-of-options', one, other]);
    return code === 0 ? (stdout.toString().split('\n')[0] ?? null) : null;
}
async function isShallow(repository) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.top, ['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true';
}
async function defaultBranch(repository) {
    for (const name of defaultBranches)
        if ((await objectOf(repository, name, 'commit')) !== null)
            return name;
    return null;
}
const defaultBranches = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
async function emptyTree(repository) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.top, ['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim();
}
async function fileAt(repository, revision, path) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.top, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', '--end-of-options', revision, path]);
    const [mode, type, id] = stdout.toString().split('\t')[0]?.split(' ') ?? [];
    if (code !== 0 || mode === undefined || type === undefined || id === undefined)
        return null;
    if (type !== 'blob' || !mode.startsWith('100'))
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path)}: is no plain file in ${revision.slice(0, 12)}`);
    const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.top, ['cat-file', 'blob', id]);
    if (blob.code !== 0)
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(path)}: cannot be read from ${revision.slice(0, 12)}: ${firstLine(blob)}`);
    return blob.stdout;
}
function firstLine({ stderr }) {
    return (0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(stderr.split('\n').find((line) => line.trim() !== '') ?? 'git gave no reason', 300);
}
async function filtersOff(folder) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ['config', '--null', '--name-only', '--get-regexp', '^filter[.]']);
    const names = new Set(stdout.toString().split('\0').filter((key) => key.includes('.')).map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    return [...names].flatMap((name) => [
        [`filter.${name}.clean`, ''],
        [`filter.${name}.smudge`, ''],
        [`filter.${name}.process`, ''],
        [`filter.${name}.required`, 'false'],
    ]);
}
const pathIn = (repository, path) => join(repository.top, path);


/***/ })

};
;