"use strict";
exports.id = 571;
exports.ids = [571];
exports.modules = {

/***/ 8657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   KA: () => (/* binding */ settingEnding),
/* harmony export */   Y_: () => (/* binding */ nodeTls),
/* harmony export */   Zb: () => (/* binding */ byScheme),
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   tE: () => (/* binding */ mayBringScheme),
/* harmony export */   tU: () => (/* binding */ plainDriver)
/* harmony export */ });
/* harmony import */ var _harden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6393);
/* harmony import */ var _nodeTls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2850);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7005);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5399);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(710);





function plainDriver(plain) {
    const { id, title, languages } = plain;
    const known = new Set(plain.reads ?? []);
    return {
        id,
        aliases: plain.aliases ?? [],
        title,
        recognition: { dialects: plain.dialects ?? [], callees: plain.callees ?? [], imports: plain.imports ?? [], languages },
        common: plain.common ?? false,
        judge: (connection) => {
            const said = read(connection, title);
            const settings = plain.node === undefined ? null : nodeSettings(said, plain.node);
            const decided = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocal */ .IX)(connection) ? _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .local */ .sr : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpenEnded */ .VL)(connection) ? _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho : plain.decide(said);
            const found = settings === null || decided.posture.kind === 'local' ? decided : (0,_nodeTls_js__WEBPACK_IMPORTED_MODULE_1__/* .afterProcessSwitch */ .EI)(connection, settings, title, decided);
            const reader = { title, known: (name) => known.has(name), suggestions: known, unknown: plain.unknown ?? 'ignored', fragment: 'dropped', settings: () => true };
            const facts = { ...(settings === null ? {} : (0,_nodeTls_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFacts */ .MD)(connection, settings)), ...plain.facts?.(said) };
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judgement */ ._U)(found, found.posture.kind === 'local' || found.posture.kind === 'error' ? [] : (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(connection, reader), facts);
        },
        harden: (connection) => (0,_harden_js__WEBPACK_IMPORTED_MODULE_0__/* .harden */ .bc)(connection, { title, mutual: null, ...plain.plan(connection) }),
        ...(plain.instead === undefined ? {} : { instead: plain.instead }),
    };
}
const grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
function read(connection, title) {
    return {
        connection,
        title,
        scheme: connection.uri?.scheme ?? '',
        query: new Map((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .queryOptions */ .jQ)(connection, grammar).options.map((option) => [option.name, option])),
        settings: new Map((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOptions */ .Xk)(connection).map((option) => [option.name, option])),
    };
}
/** The members of the TLS object under the names that `tlsObject` knows. */
function nodeSettings({ settings }, prefix) {
    return new Map([...settings].flatMap(([name, option]) => (name.startsWith(prefix) ? [[`ssl.${name.slice(prefix.length)}`, option]] : name === prefix.slice(0, -1) ? [['ssl', option]] : [])));
}
/** What `tls.connect` does with an object. A `servername` that is no host of the connection lets a certificate for another name pass. */
function nodeTls(said, object, prefix) {
    const settings = nodeSettings(said, prefix);
    const found = (0,_nodeTls_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsObject */ .J)(said.title, object, settings);
    const name = settings.get('ssl.servername');
    const hosts = said.connection.hosts.map((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : ''));
    if (found.posture.kind !== 'verify-full' || name === undefined || hosts.includes(name.decided ? name.text : `{${name.text}}`) || hosts.includes(name.text))
        return found;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl.ca') ? 'private' : 'public' }, `\`servername\` lets ${said.title} accept a certificate for another name than the host's`, name);
}
/** A switch among the settings, else in the query; undefined: nowhere. */
function optionNamed({ settings, query }, ...names) {
    for (const name of names) {
        const option = settings.get(name) ?? query.get(name);
        if (option !== undefined)
            return option;
    }
    return undefined;
}
/** A host that is put in at run time, or named by a constant, may bring a scheme. */
function mayBringScheme({ connection: { hosts } }) {
    return hosts.some((host) => host.kind === 'hole' || (host.kind === 'name' && /^[A-Z][A-Z0-9_]+$/.test(host.name)));
}
/** A setting of that name, also of a host in a list: `hosts: [{ host, protocol: 'https' }]`. */
function settingEnding({ settings }, name) {
    return settings.get(name) ?? [...settings.values()].find((option) => option.name.endsWith(`.${name}`));
}
const byScheme = {
    cleartext: ({ scheme, title }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .cleartext */ .X$, `\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(scheme)}://\` never uses TLS under ${title}`),
    verified: ({ scheme, title }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr, `\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(scheme)}://\` verifies chain and host name under ${title}`),
    unverified: ({ scheme, title }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .unverified */ .Qs, `\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(scheme)}://\` accepts any certificate under ${title}`),
    chainOnly: ({ scheme, title }, anchor) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor }, `\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(scheme)}://\` makes ${title} verify the chain but not the host name`),
    serverDecides: ({ title }, what) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .tlsFirst */ .kb, `${what}: ${title} uses TLS only when the server asks for it, and whoever sits on the path can unsay that`),
    refused: ({ scheme, title }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`it knows no scheme \`${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(scheme)}\``, title),
    unsourced: ({ title }, what) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)({ kind: 'unknown', reason: `what ${title} verifies with ${what} has not been measured` }, `what ${title} verifies with ${what} depends on the client and has not been measured`),
};
function says(said, posture, option, what, effect) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)({ cleartext: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .cleartext */ .X$, verified: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr, unverified: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .unverified */ .Qs }[posture], `${what} ${effect} under ${said.title}`, option ?? null, option === undefined);
}
/** `true`, `false`, undecided, or something else. */
function truth(option) {
    if (option === undefined)
        return 'absent';
    if (!option.decided)
        return 'open';
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)(option) ? 'yes' : (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isFalse */ .Wu)(option) || (!option.quoted && /^(?:none|null|nil|undefined)$/i.test(option.text)) ? 'no' : 'other';
}


/***/ }),

/***/ 5399:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);
/* harmony import */ var _notation_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7005);



const MAXIMUM_PROBLEMS = 12;
const MAXIMUM_LOOKED_AT = 300;
function problemsOf(connection, reader) {
    const own = connection.parameters.filter((parameter) => parameter.origin === 'query' || parameter.origin === 'keyword').slice(0, MAXIMUM_LOOKED_AT);
    return [
        ...own.flatMap((parameter) => nameProblem(parameter, reader)),
        ...connection.parameters.flatMap((parameter) => settingProblem(parameter, connection, reader)),
        ...conflicts(own, reader),
        ...inFragment(connection, reader),
        ...inDatabase(connection),
    ].slice(0, MAXIMUM_PROBLEMS);
}
function nameProblem(parameter, reader) {
    const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(parameter.name);
    if (/^amp;/i.test(parameter.name) && (0,_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsTls */ .B)(parameter.name)) {
        const message = `\`&amp;\` is written where \`&\` is meant, so ${reader.title} reads a parameter \`${name}\`; write \`&${name.slice(4)}\`.`;
        return [{ kind: 'escaped', parameter: name, message, span: parameter.span }];
    }
    const meant = reader.known(parameter.name) ? null : meaning(parameter.name, reader.suggestions);
    if (reader.known(parameter.name) || (meant === null && !(0,_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsTls */ .B)(parameter.name)))
        return [];
    const effect = reader.unknown === 'ignored' ? `${reader.title} ignores \`${name}\`` : reader.unknown === 'refused' ? `${reader.title} refuses \`${name}\`` : `${reader.title} sends \`${name}\` to the server, which refuses it`;
    if (meant !== null)
        return [{ kind: 'misspelt', parameter: name, message: `${effect}; write \`${meant}\`.`, span: parameter.span }];
    return [{ kind: 'ignored', parameter: name, message: `${effect}, so it has no effect on TLS; use parameters that it reads.`, span: parameter.span }];
}
function settingProblem(parameter, connection, reader) {
    if (parameter.origin !== 'setting')
        return [];
    const name = (0,_notation_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .DE)(parameter.name);
    const top = name.split('.')[0] ?? '';
    if (name.includes('.') || !/ssl|^tls/i.test(top) || reader.settings(name) || !(_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__/* .tlsNames */ .G.has(top.toLowerCase()) || /^ssl/i.test(top)))
        return [];
    const meant = meaning(top, reader.suggestions);
    const advice = meant === null || meant === top ? (connection.uri === null ? '' : '; write what is meant into the text') : `; write \`${meant}\``;
    return [{ kind: meant === null || meant === top ? 'ignored' : 'misspelt', parameter: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name), message: `${reader.title} does not read the setting \`${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}\`${advice}.`, span: parameter.span }];
}
/** The known name that differs only in case, `_`, `-`, or by a slip of one or two letters. */
function meaning(name, known) {
    const plain = bare(name);
    for (const candidate of known)
        if (bare(candidate) === plain && candidate !== name)
            return candidate;
    if (plain.length < 5 || plain.length > 30 || !plain.includes('ssl'))
        return null;
    const allowed = plain.length < 8 ? 1 : 2;
    for (const candidate of known)
        if (candidate.startsWith('ssl') && distance(plain, bare(candidate)) <= allowed)
            return candidate;
    return null;
}
function bare(name) {
    return name.toLowerCase().replace(/[_-]/g, '');
}
/** Edits between two short names; a swap of neighbours counts as two. */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return 3;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 3;
}
/** The same name with different values, or `ssl` and `sslmode` that contradict one another. */
function conflicts(own, reader) {
    const first = new Map();
    const problems = [];
    for (const parameter of own) {
        const before = first.get(parameter.name);
        if (before === undefined)
            first.set(parameter.name, parameter);
        else if (_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__/* .tlsNames */ .G.has(parameter.name.toLowerCase()) && valueText(before) !== valueText(parameter)) {
            const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(parameter.name);
            problems.push({ kind: 'conflict', parameter: name, message: `\`${name}\` is given twice with different values, and drivers differ in which one counts; keep one.`, span: parameter.span });
        }
    }
    const [ssl, mode] = [first.get('ssl'), first.get('sslmode')];
    if (ssl !== undefined && mode !== undefined && reader.known('ssl') && isOff(ssl) !== isOff(mode)) {
        problems.push({ kind: 'conflict', parameter: 'ssl', message: '`ssl` and `sslmode` contradict one another; keep `sslmode`.', span: ssl.span });
    }
    return problems;
}
function valueText({ value }) {
    return value.kind === 'text' ? value.text : value.kind === 'hole' ? (value.fallback ?? value.expression) : value.kind === 'symbol' ? value.name : '';
}
function isOff(parameter) {
    return /^(?:false|0|disable|no|off)$/i.test(valueText(parameter));
}
function inFragment(connection, reader) {
    const fragment = connection.uri?.fragment ?? null;
    if (fragment === null)
        return [];
    const names = fragment.split(/[?&]/).flatMap((piece) => (piece.includes('=') && (0,_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsTls */ .B)(piece.split('=')[0] ?? '') ? [(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(piece.split('=')[0] ?? '')] : []));
    const [name] = names;
    if (name === undefined)
        return [];
    const effect = reader.fragment === 'dropped' ? `${reader.title} drops it` : `${reader.title} reads the \`#\` as part of the text`;
    return [{ kind: 'fragment', parameter: name, message: `\`${name}\` stands after a \`#\`, and ${effect}; write it into the query, and the \`#\` before it as \`%23\`.`, span: null }];
}
/** `/shop&sslmode=\u2026`: without a `?` it is all the name of a database. */
function inDatabase(connection) {
    const { database } = connection;
    if (connection.uri === null || database.kind === 'absent')
        return [];
    const piece = database.text.split('&').slice(1).find((each) => each.includes('=') && (0,_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsTls */ .B)(each.split('=')[0] ?? ''));
    if (piece === undefined)
        return [];
    const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(piece.split('=')[0] ?? '');
    return [{ kind: 'misplaced', parameter: name, message: `\`${name}\` follows an \`&\` but no \`?\` comes before it, so it belongs to the database name; write \`?\` before the first parameter.`, span: null }];
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
/**
 * Pairs with `;` between them: ADO.NET (`Server=db;User Id=app;Password="a;b"`), ODBC (`Driver={ODBC Driver 18 for SQL Server};UID=app`)
 * and the properties of `jdbc:sqlserver:`. Names may hold blanks; a value may be in quotes (doubled inside) or braces (`}}` inside).
 * https://learn.microsoft.com/dotnet/api/system.data.common.dbconnectionstringbuilder#remarks
 * https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function#comments
 */


/** No writer's string is longer; keeps the reader linear in the number of strings. */
const MAXIMUM_LENGTH = 60_000;
const EITHER_END = 4_000;
const MAXIMUM_PAIRS = 20_000;
const MAXIMUM_NAME = 60;
/** In order, duplicates included. null: this is no such text; one pair alone is one. */
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
/** Of a text that is longer than what is read the beginning and the end: between them may stand any pair. */
function endPairs(mapped) {
    const { text } = mapped;
    const [before, behind] = [text.lastIndexOf(';', EITHER_END), text.indexOf(';', text.length - EITHER_END)];
    const [first, last] = [before <= 0 ? null : readPairs((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, 0, before)), behind < 0 ? null : readPairs((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, behind, text.length))];
    return first === null ? null : [...first, { name: '{\u2026}', value: { text: '', pieces: [] }, span: null, valueSpan: null }, ...(last ?? [])];
}
/** `end`: behind the `;` or at the end of the text. */
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
/** `to`: where the value ends, its quote included. */
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
/** null: the quote never closes, so it is a letter as any other. */
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
/** Behind the next `;`, or the end. */
function endOf(text, from) {
    const semicolon = text.indexOf(';', from);
    return semicolon < 0 ? text.length : semicolon + 1;
}
/** `Trust Server Certificate`, `trust_server_certificate`, `TrustServerCertificate`: names count without case and blanks under most of these readers. */
function bareName(name) {
    return name.toLowerCase().replace(/[\s_-]/g, '');
}
/**
 * Parameters of origin `keyword`, secrets masked. A name that is not `known` right behind a secret may be the rest of it
 * (`Password=a;b=c` without quotes), so it is masked as well.
 */
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
/** Where secrets stand among the pairs, torn ones included. */
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
/** The words of a command line as flags: `--host=db`, `--host db`, `-h db`, `-hdb`. */

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
/** `cqlsh "$@" 127.0.0.1`: flags that are handed on, as far as anyone knows. */
function isRest({ text, pieces: [piece] }) {
    return text === _mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs && piece?.kind === 'hole' && /^[@*]$/.test(piece.expression);
}
/** The name of the program, without its folder. */
function programOf(command) {
    return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}


/***/ })

};
;