"use strict";
exports.id = 358;
exports.ids = [358];
exports.modules = {

/***/ 7792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ skipsChecks),
/* harmony export */   g: () => (/* binding */ maySkipChecks)
/* harmony export */ });
const own = /(?:^|\.)InsecureSkipVerify$/i;
function skipsChecks(options) {
    return find(options, (text) => text === 'true', /InsecureSkipVerify:\s{0,9}true\b/);
}
function maySkipChecks(options) {
    const found = find(options, (text) => text !== 'true' && text !== 'false', /InsecureSkipVerify:\s{0,9}(?!(?:true|false)\b)\S/);
    return found === undefined ? undefined : { ...found, name: 'InsecureSkipVerify', decided: false };
}
function find(options, said, inCode) {
    for (const option of options)
        if ((own.test(option.name) && said(option.text)) || (!option.object && inCode.test(option.text)))
            return option;
    return undefined;
}


/***/ }),

/***/ 1642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pythonContext)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);


function pythonContext(option, title) {
    const [expression = '', ...members] = option.text.slice(0, LONGEST).split('; ');
    const given = members.map((member) => /^(check_hostname|verify_mode)=(.*)$/s.exec(member)).flatMap((found) => (found === null ? [] : [{ name: found[1], value: (found[2] ?? '').trim() }]));
    const modes = given.filter(({ name }) => name === 'verify_mode');
    const names = given.filter(({ name }) => name === 'check_hostname');
    if (accepting.test(expression) || modes.some(({ value }) => none.test(value)))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .unverified */ .Qs, `the context in \`${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(option.name)}\` accepts any certificate under ${title}`, option);
    if (!makesDefault.test(expression) || chooses.test(expression.replace(/"[^"]*"|'[^']*'/g, '""')))
        return null;
    if (names.some(({ value }) => off.test(value))) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor: /cafile|cadata/.test(expression) ? 'private' : 'public' }, `a context with \`check_hostname=False\` verifies the chain but not the host name under ${title}`, option);
    }
    const known = modes.every(({ value }) => required.test(value)) && names.every(({ value }) => on.test(value));
    return known ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr, `the default context in \`${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(option.name)}\` verifies chain and host name under ${title}`, option) : null;
}
const LONGEST = 800;
const accepting = /_create_unverified_context|_create_stdlib_context|CERT_NONE|Purpose\.CLIENT_AUTH/;
const makesDefault = /^(?:[\w.]{1,60}\(\s{0,9}){0,2}(?:ssl\.)?create_default_context\s{0,9}\(/;
const chooses = /\b(?:if|and|or)\b|[\])}]\s{0,9}\[/;
const none = /^(?:(?:[\w.]{1,40}\.)?CERT_NONE|0|False|None)$/i;
const required = /^(?:(?:[\w.]{1,40}\.)?CERT_(?:REQUIRED|OPTIONAL)|1|2)$/;
const off = /^(?:False|0|None)$/i;
const on = /^(?:True|1)$/i;


/***/ }),

/***/ 8306:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ pairParameters),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   ou: () => (/* binding */ pairSecrets),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);


const MAXIMUM_LENGTH = 60_000;
const EITHER_END = 4_000;
const MAXIMUM_PAIRS = 20_000;
const MAXIMUM_NAME = 60;
function readPairs(mapped) {
    const { text } = mapped;
    if (text.length > MAXIMUM_LENGTH)
        return endPairs(mapped);
    const pairs = [];
    let at = 0;
    while (pairs.length < MAXIMUM_PAIRS) {
        while (at < text.length && /[\s;]/.test(text.charAt(at)))
            at++;
        if (at >= text.length)
            break;
        const read = readPair(mapped, at);
        if (read === null)
            return null;
        pairs.push(read.pair);
        at = read.end;
    }
    return pairs.length === 0 ? null : pairs;
}
function endPairs(mapped) {
    const { text } = mapped;
    const [before, behind] = [text.lastIndexOf(';', EITHER_END), text.indexOf(';', text.length - EITHER_END)];
    const [first, last] = [before <= 0 ? null : readPairs((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, 0, before)), behind < 0 ? null : readPairs((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, behind, text.length))];
    return first === null ? null : [...first, { name: '{\u2026}', value: { text: '', pieces: [] }, span: null, valueSpan: null }, ...(last ?? [])];
}
function readPair(mapped, from) {
    const { text } = mapped;
    const open = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .holeAt */ .EI)(mapped, from);
    if (open !== null && /^\s{0,20}(?:;|$)/.test(text.slice(from + 1, from + 24))) {
        const end = endOf(text, from + 1);
        return { pair: { name: `{${open.expression}}`, value: { text: '', pieces: [] }, span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped, from, from + 1), valueSpan: null }, end };
    }
    const equals = text.indexOf('=', from);
    if (equals < 0 || equals - from > MAXIMUM_NAME)
        return null;
    const name = text.slice(from, equals).trim();
    if (!/^[A-Za-z_](?:[\w ./-]{0,58}[\w])?$/.test(name))
        return null;
    let start = equals + 1;
    while (start < text.length && /[ \t]/.test(text.charAt(start)))
        start++;
    const value = readValue(mapped, start);
    return value === null ? null : { pair: { name, value: value.value, span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped, from, value.to), valueSpan: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped, start, value.to) }, end: value.end };
}
const closers = new Map([['"', '"'], ["'", "'"], ['{', '}']]);
function readValue(mapped, start) {
    const { text } = mapped;
    const closer = closers.get(text.charAt(start));
    const quoted = closer === undefined ? null : readQuoted(mapped, start + 1, closer);
    if (quoted !== null && /^\s{0,20}(?:;|$)/.test(text.slice(quoted.to, quoted.to + 24)))
        return { ...quoted, end: endOf(text, quoted.to) };
    const end = endOf(text, start);
    const stop = text.charAt(end - 1) === ';' ? end - 1 : end;
    const to = start + text.slice(start, stop).trimEnd().length;
    return { value: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, start, to), to, end };
}
function readQuoted(mapped, from, closer) {
    const { text } = mapped;
    const parts = [];
    let run = from;
    for (let at = text.indexOf(closer, from); at >= 0; at = text.indexOf(closer, at + 2)) {
        if (text.charAt(at + 1) === closer) {
            parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, run, at + 1));
            run = at + 2;
            continue;
        }
        parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, run, at));
        return { value: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTexts */ .B5)(parts), to: at + 1 };
    }
    return null;
}
function endOf(text, from) {
    const semicolon = text.indexOf(';', from);
    return semicolon < 0 ? text.length : semicolon + 1;
}
function bareName(name) {
    return name.toLowerCase().replace(/[\s_-]/g, '');
}
function pairParameters(pairs, known) {
    return pairs.map(({ name, value, span, valueSpan }, index) => {
        const before = pairs[index - 1];
        if (before !== undefined && isSecretPair(before.name) && !known(name) && !name.startsWith('{'))
            return { name: '***', value: { kind: 'text', text: '***' }, origin: 'keyword', span, valueSpan };
        if (name.startsWith('{'))
            return { name, value: { kind: 'hole', expression: name.slice(1, -1), fallback: null }, origin: 'keyword', span, valueSpan };
        return { name, value: isSecretPair(name) ? maskedValue(value) : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(name, value, (text) => text), origin: 'keyword', span, valueSpan };
    });
}
function pairSecrets(pairs, known) {
    return pairs.flatMap(({ name, value, span, valueSpan }, index) => {
        const before = pairs[index - 1];
        if (before !== undefined && isSecretPair(before.name) && !known(name))
            return span === null || name.startsWith('{') ? [] : [span];
        return isSecretPair(name) && valueSpan !== null && value.pieces.some((piece) => piece.kind === 'literal') ? [valueSpan] : [];
    });
}
function maskedValue(value) {
    const [hole] = value.pieces;
    return hole?.kind === 'hole' && value.text.length === 1 ? { kind: 'hole', expression: hole.expression, fallback: null } : { kind: 'text', text: '***' };
}
function isSecretPair(name) {
    const bare = bareName(name);
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(bare) || /passw|pwd|passphrase|secret|token|accountkey|clientkey$/.test(bare);
}


/***/ })

};
;