"use strict";
exports.id = 854;
exports.ids = [854];
exports.modules = {

/***/ 9102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ vertxNames),
/* harmony export */   Pg: () => (/* binding */ vertxTls),
/* harmony export */   VV: () => (/* binding */ modeOf)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _plainDriver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8657);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(710);



function vertxTls(said, mode, needs) {
    const { title } = said;
    const named = `\`${mode.name}=${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(mode.text)}\``;
    const elsewhere = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'tlsConfigurationName');
    if (elsewhere !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({ ...elsewhere, decided: false }, title);
    const options = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'sslOptions');
    const written = options?.text ?? '';
    if (options !== undefined && !/ClientSSLOptions\(\)/.test(written))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({ ...options, decided: false }, title);
    const trustAll = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'trustAll');
    const all = /setTrustAll\(\s{0,9}true/.test(written) ? 'yes' : (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im)(trustAll);
    if (all === 'yes')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .unverified */ .Qs, `\`trustAll\` makes ${title} accept any certificate`, trustAll ?? options ?? mode);
    if (all === 'open' || all === 'other')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({ ...(trustAll ?? mode), decided: false }, title);
    const trust = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, ...trustNames);
    const hasTrust = trust !== undefined || /set(?:Pem|Jks|Pfx|)Trust(?:Store)?Options\(/.test(written);
    const algorithm = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'hostnameVerificationAlgorithm');
    if (algorithm?.decided === false)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(algorithm, title);
    const names = /setHostnameVerificationAlgorithm\(\s{0,9}"(?:HTTPS|LDAPS)"/i.test(written) || /^(?:https|ldaps)$/i.test(algorithm?.text ?? '');
    if (needs.algorithm && !names)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`${named} needs \`hostnameVerificationAlgorithm\``, title, mode);
    if (needs.trust && !hasTrust)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`${named} needs the certificates to trust`, title, mode);
    if (names)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr, `\`hostnameVerificationAlgorithm\` makes ${title} verify chain and host name`, algorithm ?? mode);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: needs.trust ? 'asked' : 'accident', anchor: hasTrust ? 'private' : 'public' }, `${named} verifies the chain but not the host name under ${title}`, mode);
}
const trustNames = ['trustOptions', 'pemTrustOptions', 'jksTrustOptions', 'pfxTrustOptions', 'trustStoreOptions'];
const vertxNames = new Set(['sslmode', 'trustall', 'hostnameverificationalgorithm', 'ssloptions', 'tlsconfigurationname', ...trustNames.map((name) => name.toLowerCase())]);
function modeOf({ text, decided, quoted }) {
    const constant = quoted ? undefined : /(?:^|\.)SslMode\.([A-Z_]{1,20})$/.exec(text)?.[1];
    return (constant ?? (decided ? text : '')).toLowerCase().replaceAll('_', '-');
}


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


/***/ }),

/***/ 1432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ programOf),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

const MOST_WORDS = 2_000;
function readFlags(all, { letters, switches }) {
    const flags = [];
    const words = [];
    const list = all.slice(0, MOST_WORDS);
    for (let at = 0; at < list.length; at++) {
        const word = list[at];
        if (word === undefined)
            break;
        const parts = /^--?([A-Za-z][\w.-]{0,60})(=?)/.exec(word.text);
        const letter = /^-([A-Za-z])/.exec(word.text)?.[1];
        const long = word.text.startsWith('--') || (parts !== null && (parts[1] ?? '').length > 1 && !letters.has(letter ?? ''));
        const name = parts === null ? null : long ? (parts[1] ?? '') : (letters.get(letter ?? '') ?? null);
        if (name === null || parts === null) {
            if (!word.text.startsWith('-'))
                words.push(word);
            continue;
        }
        const next = list[at + 1];
        if (switches.has(name.toLowerCase()))
            flags.push({ name, value: long && parts[2] === '=' ? (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(word, parts[0].length, word.text.length) : null, word });
        else if (long && parts[2] === '=')
            flags.push({ name, value: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(word, parts[0].length, word.text.length), word });
        else if (!long && word.text.length > 2)
            flags.push({ name, value: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(word, 2, word.text.length), word });
        else if (next !== undefined && !next.text.startsWith('-')) {
            flags.push({ name, value: next, word });
            at++;
        }
        else
            flags.push({ name, value: null, word });
    }
    return { flags, words: words.length > 1 ? words.filter((word) => !isRest(word)) : words };
}
function isRest({ text, pieces: [piece] }) {
    return text === _mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs && piece?.kind === 'hole' && /^[@*]$/.test(piece.expression);
}
function programOf(command) {
    return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}


/***/ })

};
;