"use strict";
exports.id = 719;
exports.ids = [719];
exports.modules = {

/***/ 7792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ skipsChecks),
/* harmony export */   g: () => (/* binding */ maySkipChecks)
/* harmony export */ });
const own = /(?:^|\.)InsecureSkipVerify$/i;
/** Switches the checks off. */
function skipsChecks(options) {
    return find(options, (text) => text === 'true', /InsecureSkipVerify:\s{0,9}true\b/);
}
/** Whether the checks are switched off is decided at run time: `InsecureSkipVerify: cfg.Insecure`. */
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

/***/ 1642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pythonContext)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
/** What an expression for an SSL context of Python's says of itself, with what is given to its members: `ssl.create_default_context(); check_hostname=False`. https://docs.python.org/3/library/ssl.html */


/** null: the text does not tell; what is chosen between two is not told. */
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
/** Characters of an expression; a longer one is cut anyway. */
const LONGEST = 800;
/** A context for a server asks nobody for a certificate. */
const accepting = /_create_unverified_context|_create_stdlib_context|CERT_NONE|Purpose\.CLIENT_AUTH/;
const makesDefault = /^(?:[\w.]{1,60}\(\s{0,9}){0,2}(?:ssl\.)?create_default_context\s{0,9}\(/;
/** `\u2026 if live else None`, `live and \u2026`, `{'live': \u2026}[stage]` */
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

/***/ 954:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   On: () => (/* binding */ importsOneOf),
/* harmony export */   VY: () => (/* binding */ hasSetting),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   eF: () => (/* binding */ hostsOfValue),
/* harmony export */   fZ: () => (/* binding */ readWholeUrl),
/* harmony export */   sT: () => (/* binding */ settingsConnection)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5745);
/* harmony import */ var _findUri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3152);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7440);
/* harmony import */ var _openHost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _settingValues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(357);
/* harmony import */ var _linksBeside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8132);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3366);
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1597);
/** What the smaller families have in common: a URI with settings beside it, or settings that name hosts, as one connection. */








/** Also inside `sasl: {\u2026}` and `Auth: \u2026{\u2026}`. */
function findSetting(entries, names) {
    const found = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .findSetting */ .SP)(entries, names);
    if (found !== null)
        return found;
    const login = entries.find(({ name, value }) => value.kind === 'settings' && /^(?:auth|sasl|credentials)$/i.test(name));
    return login?.value.kind === 'settings' ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .findSetting */ .SP)(login.value.entries, names) : null;
}
/** The URI of the family in a text, if there is one. */
function readLink(shape, text, candidate, reading) {
    const found = (0,_findUri_js__WEBPACK_IMPORTED_MODULE_0__/* .findUriOf */ .L)(shape.schemes, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,_linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .besides */ .oN)(shape.keeps, candidate.sites.flatMap((site) => site.neighbours), reading), candidate.sites.flatMap((site) => site.neighbours));
}
/** A URL of the shape `shape.urls` that is the whole text: `http://\u2026` where the call says whose it is. */
function readWholeUrl(shape, text, candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const found = wholeUrl(shape, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,_linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .besides */ .oN)(shape.keeps, neighbours, reading), neighbours);
}
function wholeUrl(shape, { text }) {
    const match = shape.urls.exec(text);
    if (match === null || match.index !== 0 || text.length > 8000)
        return null;
    // `http://a:9200, http://b:9200`: the first stands for all.
    const next = /,\s{0,5}[A-Za-z][\w+]{0,20}:\/\//.exec(text);
    const to = next === null ? text.trimEnd().length : next.index;
    return /\s/.test(text.slice(0, to).trim()) ? null : { from: 0, to, schemeLength: match[0].length - 3 };
}
function linkConnection(shape, text, found, candidate, beside, neighbours) {
    const mapped = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceText */ .S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = (0,_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .readUri */ .D)(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const secret = findSetting(neighbours, shape.passwordNames);
    const password = reading.password.kind === 'absent' ? (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_3__/* .passwordOfSetting */ .rA)(secret, reading.user, candidate.encoding === 'base64').password : reading.password;
    const masked = parameters.map(maskLoosely);
    return {
        ...reading,
        password,
        family: shape.family,
        notation: /^jdbc:/.test(lower) ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        parameters: [...masked, ...beside],
        uri: { ...reading.uri, query: reading.uri.query === null ? null : reading.uri.query.split('&').map(maskPiece).join('&'), fragment: reading.uri.fragment === null ? null : maskPiece(reading.uri.fragment) },
        endpoint: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .spanOf */ .ee)(mapped) ?? candidate.span,
        secretSpans: [...reading.secretSpans, ...secretParameters(masked), ...secretsAmong(neighbours)],
        candidate,
    };
}
/** `ssl_options={'password': \u2026}`, `jwt_token=\u2026`: more is taken for a secret than drivers read. */
function maskLoosely(parameter) {
    const { value } = parameter;
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? value.expression : '';
    return _linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSecret */ .hK.test(parameter.name) || (value.kind !== 'hole' && _linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSecret */ .hK.test(text)) ? { ...parameter, value: value.kind === 'hole' ? { ...value, fallback: null } : { kind: 'text', text: '***' } } : parameter;
}
function maskPiece(piece) {
    const equals = piece.indexOf('=');
    return _linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsSecret */ .hK.test(decodeURIComponentSafely(piece)) && equals >= 0 ? `${piece.slice(0, equals)}=***` : piece;
}
function decodeURIComponentSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function secretParameters(parameters) {
    return parameters.flatMap(({ value, valueSpan }) => (value.kind === 'text' && value.text === '***' && valueSpan !== null ? [valueSpan] : []));
}
/** Settings without a URL: `new Kafka({ brokers })`, `pika.ConnectionParameters(host=\u2026)`. The caller knows that they are of the family. */
function settingsConnection(shape, candidate, reading) {
    const { entries } = candidate;
    const url = findSetting(entries, shape.urlNames);
    const urlText = url === null ? null : firstText(url.value);
    if (urlText !== null && wholeUrl(shape, urlText) !== null) {
        // The formats give a URL with a scheme of the family as a text, too; then that one is read.
        return (0,_linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOwnText */ .cm)(reading, url?.value.span ?? candidate.span) ? null : readWholeUrl(shape, urlText, candidate, reading);
    }
    const named = findSetting(entries, shape.hostNames) ?? url;
    const hosts = named === null ? [_openHost_js__WEBPACK_IMPORTED_MODULE_2__/* .openHost */ .Z] : hostsOfValue(named.value, portOf(entries));
    const user = (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_3__/* .partAsWritten */ .Dc)(findSetting(entries, shape.userNames));
    const secret = findSetting(entries, shape.passwordNames);
    const database = (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_3__/* .partAsWritten */ .Dc)(findSetting(entries, shape.databaseNames));
    return {
        family: shape.family,
        notation: 'settings',
        scheme: null,
        dialect: null,
        user,
        password: (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_3__/* .passwordOfSetting */ .rA)(secret, user, candidate.encoding === 'base64').password,
        hosts,
        database,
        parameters: (0,_linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .besides */ .oN)(shape.keeps, entries, reading),
        uri: null,
        endpoint: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(shape.lead, user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: secretsAmong(entries),
        candidate,
    };
}
/** Wider than what is known to be one: logins made by a call (`auth.basic('neo4j', '\u2026')`) count as well. */
function secretsAmong(settings) {
    const logins = settings.flatMap(({ name, value }) => (value.kind === 'symbol' && /["'`]/.test(value.name) && /auth|cred|login|passw|sasl|jaas|secret|token/i.test(`${name} ${value.name}`) ? [value.span] : []));
    const lists = settings.flatMap(({ name, value }) => (value.kind === 'settings' && /^(?:basic_?)?auth$/i.test(name) && value.entries.some((entry) => /^\d$/.test(entry.name)) ? [value.span] : []));
    return [...(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .spansOfSecrets */ .qs)(settings), ...logins, ...lists];
}
function portOf(entries) {
    const setting = findSetting(entries, ['port']);
    const text = setting?.value.kind === 'symbol' ? setting.value.name : ((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(setting)?.text ?? '');
    return /^\d{1,5}$/.test(text) ? text : null;
}
function firstText(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind === 'symbol')
        return firstOfList(value);
    const [first] = value.entries;
    return first?.name === '0' && first.value.kind === 'text' ? first.value.text : null;
}
/** `["https://a:9200"]`: the source of a list is all that is kept of it, so that its first text stands for the whole. */
function firstOfList({ name, span }) {
    const first = makesList.test(name) ? (/^[^"'`]{0,60}(["'`])([^"'`\s\\]{1,300})\1/.exec(name)?.[2] ?? null) : null;
    return first === null ? null : { text: first, pieces: [{ kind: 'literal', at: 0, length: first.length, ...span, verbatim: false }] };
}
/** Of an expression; the rest is cut. */
const LONGEST_SOURCE = 200;
/** A text with commas, a list, or the source of a list (`['a:9092', 'b:9092']`). */
function hostsOfValue(value, port) {
    if (value.kind === 'settings') {
        const hosts = value.entries.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq).flatMap((entry) => (/^\d+$/.test(entry.name) || hostLike.test(entry.name) ? hostsOfValue(entry.value, port) : []));
        if (value.entries.length > _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq)
            return [...hosts, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreHosts */ .ns];
        return hosts.length > 0 ? hosts : [_openHost_js__WEBPACK_IMPORTED_MODULE_2__/* .openHost */ .Z];
    }
    if (value.kind === 'text')
        return eachOf(value.text).flatMap((text) => (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOfAuthority */ .Mk)(withoutLogin(text))).map((host) => withPort(host, port));
    const mapped = hostsOfMappings(value.name, port);
    if (mapped !== null)
        return mapped;
    const asked = hostsAsked(value.name, port);
    if (asked !== null)
        return asked;
    const quoted = [...value.name.matchAll(/["'`]([\w.:[\]-]{1,253})["'`]/g)];
    // The source of a long list is cut, and so may be its last host.
    const isCut = quoted.length > _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq || value.name.length >= LONGEST_SOURCE;
    const literals = [...quoted.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq).flatMap(([, text]) => (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOfAuthority */ .Mk)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(text ?? ''))), ...(isCut && quoted.length > 0 ? [_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreHosts */ .ns] : [])];
    return literals.length > 0 && makesList.test(value.name) ? literals.map((host) => withPort(host, port)) : [{ kind: 'hole', text: `{${value.name.replace(/["'`].*/s, '\u2026').replace(/^\[(.*)\]$/s, '$1').slice(0, 60)}}`, fallback: null, port }];
}
/** `[env('ELASTIC_HOST', 'localhost:9200')]`: hosts of a list that variables hold; null: there is none. */
function hostsAsked(source, port) {
    if (!/^\s{0,9}\[/.test(source))
        return null;
    const asked = [...source.matchAll(/(?<![\w$])(?:env|getenv|(?:os\.)?environ\.get)\(\s{0,5}["']([\w.-]{1,80})["']\s{0,5}(?:,\s{0,5}["']([\w.:/[\]-]{0,253})["'])?/g)];
    if (asked.length === 0)
        return null;
    return [...asked.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq).map(([, name, fallback]) => ({ kind: 'hole', text: `{${name ?? ''}}`, fallback: fallback ?? null, port })), ...(asked.length > _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq || !source.endsWith(']') ? [_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreHosts */ .ns] : [])];
}
/** `[{'host': 'a', 'port': 9200}, {host: 'b'}]`: the source of a list of mappings; null: it is none. */
function hostsOfMappings(source, port) {
    if (!/^\s{0,9}\[\s{0,9}[{[]/.test(source))
        return null;
    const keys = [...source.matchAll(/(?<![\w$.])["']?:?(host|hostname|port)["']?\s{0,5}(?:=>|[:=])\s{0,5}(?:["'`]([\w.:[\]-]{1,253})["'`]|(\d{1,5})|)/g)];
    const named = keys.flatMap(([, key = '', text, digits], at) => {
        if (key === 'port')
            return [];
        const behind = keys[at + 1];
        const own = behind?.[1] === 'port' ? (behind[3] ?? behind[2] ?? null) : port;
        return text === undefined && digits === undefined ? [_openHost_js__WEBPACK_IMPORTED_MODULE_2__/* .openHost */ .Z] : (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOfAuthority */ .Mk)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(text ?? '')).map((host) => withPort(host, own));
    });
    return named.length === 0 ? null : [...named.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq), ...(!source.endsWith(']') || named.length > _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq ? [_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreHosts */ .ns] : [])];
}
/** `['a:9092']`, `[]string{"a:9092"}`, `new[] { "a:9092" }`, `List.of("a:9092")`; `Configuration["Kafka:Servers"]` and `os.Getenv("BROKERS")` name what they read. */
const makesList = /^(?:&?vec!\s?)?[[({]|^\[\][\w.]{1,20}\{|^new\b[^("]{0,40}[[{]|^(?:[\w.]{0,40}\.)?(?:asList|of|listOf|setOf|arrayOf|arrayListOf|mutableListOf|singletonList|singleton|List|Seq|Set|Array|Vector|Arrays|TCP)(?:<[\w.]{0,30}>)?\(/;
const hostLike = /^(?:host|hostname|address)$/i;
function withPort(host, port) {
    return host.kind === 'socket' || host.port !== null ? host : { ...host, port };
}
/** Kafka's `INTERNAL://a:9092,INTERNAL://b:9092`: every one has a scheme of its own. */
function eachOf(text) {
    const each = text.text.split(',').slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq);
    if (each.length < 2 || !each.every((one) => /^\s{0,9}[A-Za-z][\w+]{0,20}:\/\//.test(one)))
        return [text];
    let from = 0;
    return each.map((one) => {
        const start = from + (one.length - one.trimStart().length);
        from += one.length + 1;
        return (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceText */ .S$)(text, start, from - 1);
    });
}
/** `user:password@host` and `scheme://host`: only the host is one. */
function withoutLogin(text) {
    const at = text.text.lastIndexOf('@');
    const scheme = /^[a-z][\w+]{0,20}:\/\//i.exec(text.text)?.[0].length ?? 0;
    return (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceText */ .S$)(text, Math.max(at + 1, scheme), text.text.length);
}
/** Does a call, or a name around the candidate, match? */
function isInside(candidate, pattern) {
    return candidate.sites.some(({ callee, keyPath }) => (callee !== null && pattern.test(callee)) || keyPath.some((name) => pattern.test(name)));
}
function importsOneOf(reading, pattern) {
    return reading.imports.some((name) => pattern.test(name));
}
/** Names among the settings, one level into what only wraps them. */
function hasSetting(candidate, names) {
    return findSetting(candidate.entries, names) !== null;
}


/***/ }),

/***/ 8132:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ hasOwnText),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);


const processSwitch = 'NODE_TLS_REJECT_UNAUTHORIZED';
/** The settings that a driver looks at, by the names it reads, and the switch for all of Node. */
function besides(keeps, settings, reading) {
    const seen = new Set();
    const kept = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(settings, 'setting').flatMap((parameter) => {
        const name = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(parameter.name.replace(/^(?:\d+\.)+/, ''));
        const key = `${name}@${String(parameter.span?.start)}`;
        if ((/^\d+$/.test(name) && parameter.value.kind !== 'symbol') || seen.has(key) || !(keeps(name.toLowerCase()) || keeps(name.split('.')[0]?.toLowerCase() ?? '')))
            return [];
        seen.add(key);
        if (parameter.value.kind === 'symbol')
            return [{ ...parameter, name, value: withoutLiterals(parameter.value) }];
        return [{ ...parameter, name, value: /(?:^|[._-])(?:key|pfx|passphrase|password|secret|token|pem|config)$/i.test(name) && parameter.value.kind === 'text' ? { kind: 'text', text: '***' } : parameter.value }];
    });
    const variables = settings.filter(({ name }) => name === processSwitch);
    return [...kept, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)([...variables, ...contentsOf(reading).variables], 'environment')];
}
const holdsSecret = /passw|secret|token|private.?key|passphrase|api.?key/i;
/** Words in quotes inside an expression may be a password. */
function withoutLiterals(value) {
    return holdsSecret.test(value.name) || /auth/i.test(value.name) ? { kind: 'symbol', name: value.name.replace(/(["'`]).*["'`]?/s, '$1\u2026$1') } : value;
}
const known = new WeakMap();
/** Looked at once for each file, however many candidates ask. */
function contentsOf(reading) {
    const before = known.get(reading);
    if (before !== undefined)
        return before;
    const variables = reading.candidates.flatMap((each) => (each.kind === 'environment' && each.name === processSwitch && each.place === 'code' ? [{ name: each.name, value: each.value, span: each.span }] : []));
    const texts = reading.candidates.flatMap((each) => (each.kind === 'text' ? [each.span.start] : [])).sort((a, b) => a - b);
    const contents = { variables: variables.slice(0, 20), texts };
    known.set(reading, contents);
    return contents;
}
/** Does a text of its own begin inside this range? */
function hasOwnText(reading, { start, end }) {
    const { texts } = contentsOf(reading);
    const next = texts[(0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(texts, (each) => each < start)];
    return next !== undefined && next < Math.max(end, start + 1);
}


/***/ })

};
;