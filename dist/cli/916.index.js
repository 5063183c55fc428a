"use strict";
exports.id = 916;
exports.ids = [916];
exports.modules = {

/***/ 2850:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ afterProcessSwitch),
/* harmony export */   J: () => (/* binding */ tlsObject),
/* harmony export */   MD: () => (/* binding */ nodeFacts)
/* harmony export */ });
/* harmony import */ var _notation_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);
/* harmony import */ var _weakCiphers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(710);




function tlsObject(title, ssl, settings) {
    const reject = settings.get('ssl.rejectUnauthorized');
    if (isExactlyFalse(reject) || (!ssl.object && turnsOff(ssl.text)))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .unverified */ .Qs, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, reject ?? ssl);
    if (reject !== undefined && !reject.decided)
        return runtime(reject, title);
    if (!ssl.decided)
        return runtime(ssl, title);
    const compare = settings.get('ssl.checkServerIdentity');
    const ca = settings.get('ssl.ca');
    if (compare !== undefined && !(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .isNothing */ .qv)(compare)) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor: ca === undefined ? 'public' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .anchorOf */ .dI)(ca.text) }, `a \`checkServerIdentity\` of its own decides about the host name under ${title}`, compare);
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verified */ .zr, `\`${ssl.name}\` verifies chain and host name under ${title}`, ssl);
}
function isExactlyFalse(option) {
    return option !== undefined && !option.quoted && /^(?:false|!1)$/.test(option.text);
}
function runtime(option, title) {
    const reason = `\`${option.name}\` is decided at run time`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)({ kind: 'unknown', reason }, `${reason}, so what ${title} verifies cannot be read here`, option);
}
function turnsOff(text) {
    return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1|0)\b/.test(text);
}
function afterProcessSwitch(connection, settings, title, found) {
    const option = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOption */ .dp)(connection, 'NODE_TLS_REJECT_UNAUTHORIZED');
    const explicit = settings.get('ssl.rejectUnauthorized');
    if (option?.text !== '0' || (explicit !== undefined && explicit.text === 'true'))
        return found;
    if (connection.notation === 'environment' && connection.hosts.length === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .unverified */ .Qs, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes every TLS connection of the process accept any certificate, ${title}'s too`, option);
    if (found.posture.kind !== 'verify-full' && found.posture.kind !== 'verify-ca')
        return found;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .unverified */ .Qs, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes ${title} accept any certificate`, option);
}
function nodeFacts(connection, settings) {
    const variable = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOption */ .dp)(connection, 'NODE_TLS_REJECT_UNAUTHORIZED');
    const reject = settings.get('ssl.rejectUnauthorized');
    const ssl = settings.get('ssl');
    const minimum = settings.get('ssl.minVersion');
    const only = settings.get('ssl.secureProtocol');
    const version = /^TLSv1(?:\.([0-3]))?$/.exec(minimum?.text ?? '') ?? /^TLSv1(?:_([12]))?(?:_client|_server)?_method$/.exec(only?.text ?? '');
    const lowest = minimum?.text.startsWith('TLSv1') === true ? minimum : only;
    const ca = settings.get('ssl.ca') ?? settings.get('sslrootcert');
    const ciphers = settings.get('ssl.ciphers');
    const weak = ciphers === undefined || !ciphers.quoted ? null : (0,_weakCiphers_js__WEBPACK_IMPORTED_MODULE_2__/* .weakCiphersIn */ .W)(ciphers.text);
    const off = isExactlyFalse(reject) ? reject : ssl !== undefined && turnsOff(ssl.text) ? ssl : undefined;
    return {
        ...(variable?.text === '0' ? { bypass: { what: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches certificate checks off for the whole process', span: variable.parameter?.span ?? null } } : {}),
        ...(off === undefined ? {} : { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: off.parameter?.span ?? null } }),
        ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ciphers', span: ciphers?.parameter?.span ?? null } }),
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: lowest === only ? 'secureProtocol' : 'minVersion', span: lowest?.parameter?.span ?? null } }),
        ...(ca === undefined || ca.text === '' ? {} : { trustAnchor: { value: ca.decided && !ca.text.includes('CERTIFICATE') ? (0,_notation_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ca.text) : 'a file' } }),
    };
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
function nodeSettings({ settings }, prefix) {
    return new Map([...settings].flatMap(([name, option]) => (name.startsWith(prefix) ? [[`ssl.${name.slice(prefix.length)}`, option]] : name === prefix.slice(0, -1) ? [['ssl', option]] : [])));
}
function nodeTls(said, object, prefix) {
    const settings = nodeSettings(said, prefix);
    const found = (0,_nodeTls_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsObject */ .J)(said.title, object, settings);
    const name = settings.get('ssl.servername');
    const hosts = said.connection.hosts.map((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : ''));
    if (found.posture.kind !== 'verify-full' || name === undefined || hosts.includes(name.decided ? name.text : `{${name.text}}`) || hosts.includes(name.text))
        return found;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl.ca') ? 'private' : 'public' }, `\`servername\` lets ${said.title} accept a certificate for another name than the host's`, name);
}
function optionNamed({ settings, query }, ...names) {
    for (const name of names) {
        const option = settings.get(name) ?? query.get(name);
        if (option !== undefined)
            return option;
    }
    return undefined;
}
function mayBringScheme({ connection: { hosts } }) {
    return hosts.some((host) => host.kind === 'hole' || (host.kind === 'name' && /^[A-Z][A-Z0-9_]+$/.test(host.name)));
}
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

/***/ 3655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ weakCiphersIn)
/* harmony export */ });
const broken = new Set([
    ...['NULL', 'ENULL', 'ANULL', 'ADH', 'AECDH', 'ANON', 'COMPLEMENTOFALL', 'COMPLEMENTOFDEFAULT'],
    ...['EXP', 'EXPORT', 'EXPORT40', 'EXPORT56', 'EXP1024', 'LOW', 'RC2', 'RC4', 'DES', '3DES', 'MD5'],
]);
function weakCiphersIn(list) {
    const items = list.slice(0, 4000).split(/[:, ]/).filter((item) => item !== '');
    const refused = new Set(items.filter((item) => /^[!-]/.test(item)).map((item) => item.slice(1).toUpperCase()));
    const weak = items.filter((item) => {
        const name = item.toUpperCase();
        if (/^[!-]/.test(name) || refused.has(name))
            return false;
        if (name === 'ALL')
            return !refused.has('ANULL') && !refused.has('ADH');
        if (name === '@SECLEVEL=0')
            return true;
        return name.split(/[-_+]/).some((part) => broken.has(part) && !refused.has(part));
    });
    return weak.length === 0 ? null : weak.slice(0, 5).join(':');
}


/***/ }),

/***/ 3152:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findUriOf)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

const MAXIMUM_SCHEME = 60;
const MAXIMUM_TRIES = 50;
function findUriOf(schemes, mapped) {
    const { text } = mapped;
    let at = text.indexOf('://');
    for (let tries = 0; at >= 0 && tries < MAXIMUM_TRIES; tries++, at = text.indexOf('://', at + 3)) {
        const lead = /(?<![\w+.:-])[\d_+.:-]*([A-Za-z][\w+.:-]*)$/.exec(text.slice(Math.max(0, at - MAXIMUM_SCHEME), at))?.[1] ?? '';
        const scheme = knownScheme(schemes, lead);
        if (scheme === null)
            continue;
        const from = at - scheme.length;
        const to = uriEnd(text, from, at + 3);
        return isElided(text.slice(at + 3, to)) ? null : { from, to, schemeLength: scheme.length };
    }
    return findHostless(schemes, text);
}
function knownScheme({ plain, jdbc }, lead) {
    const lower = lead.toLowerCase();
    for (const scheme of jdbc)
        if (lower.endsWith(scheme) && !/[\w+]/.test(lower.charAt(lower.length - scheme.length - 1)))
            return lead.slice(-scheme.length);
    const last = lead.split(/[:.]|--/).at(-1) ?? '';
    const base = last.toLowerCase().split('+')[0] ?? '';
    if (!plain.has(base) || /\+[^+]*\+/.test(last))
        return null;
    const before = lower.slice(0, lower.length - last.length);
    return /(?:jdbc|https?|mysql|redis|mongodb):$/.test(before) ? null : last;
}
function findHostless({ hostless }, text) {
    const match = hostless === null ? null : hostless.exec(text);
    if (match === null)
        return null;
    const from = match.index;
    return { from, to: uriEnd(text, from, from + match[0].length), schemeLength: match[0].length - 1 };
}
function uriEnd(text, from, bodyStart) {
    const quote = from > 0 ? text.charAt(from - 1) : '';
    const stops = closing.get(quote) ?? (text.slice(0, from).trim() === '' ? '' : '\'"`');
    let end = stopAt(text, bodyStart, stops);
    const body = text.slice(bodyStart, end);
    const colon = body.indexOf(':');
    if (end < text.length && colon >= 0 && !body.includes('@') && !/^\d*(?:[/?,]|$)/.test(body.slice(colon + 1)) && !body.startsWith('[')) {
        const at = text.indexOf('@', end);
        if (at >= 0 && at - end < 100 && !text.slice(end, at).includes('\n'))
            end = stopAt(text, at, stops);
    }
    else if (end < text.length && stops === '' && !/[@/?]/.test(body)) {
        const at = /^[ \t][^\s@/?:]{0,100}@/.exec(text.slice(end, end + 104))?.[0].length ?? 0;
        if (at > 0)
            end = stopAt(text, end + at, stops);
    }
    if (text.slice(0, from).trim() === '' && /^[ \t]*$/.test(text.slice(end)))
        return text.length;
    return from > 0 ? trimPunctuation(text, bodyStart, end) : end;
}
const closing = new Map([['"', '"'], ["'", "'"], ['`', '`'], ['(', ')`\'"'], ['<', '>`\'"'], ['[', ']`\'"']]);
function stopAt(text, from, stops) {
    for (let at = from; at < text.length; at++) {
        const character = text.charAt(at);
        if (/\s/.test(character))
            return at;
        if (!stops.includes(character))
            continue;
        if (character === "'" && text[at - 1] === '=' && text.indexOf("'", at + 1) > 0) {
            at = text.indexOf("'", at + 1);
            continue;
        }
        if (character === '"' && text[at - 1] === '=' && text.indexOf('"', at + 1) > 0 && stops !== '"') {
            at = text.indexOf('"', at + 1);
            continue;
        }
        return at;
    }
    return text.length;
}
function trimPunctuation(text, from, end) {
    let to = end;
    while (to > from && /[.,;:!)\]}>]/.test(text.charAt(to - 1))) {
        const open = { ')': '(', ']': '[', '}': '{', '>': '<' }[text.charAt(to - 1)];
        if (open !== undefined && text.slice(from, to - 1).includes(open))
            break;
        to--;
    }
    return to;
}
function isElided(body) {
    const text = body.trim();
    if (text === '' || text === '/' || /^[?#&]*$/.test(text))
        return true;
    const host = text.slice(text.lastIndexOf('@') + 1);
    if (host !== text && /^(?!\.{2,})[_.-]*[A-Za-z0-9][\w.,:-]*(?:[/?][\w./?&=%~:-]*)?$/.test(host))
        return false;
    if (/^(?:\.{2,}|\u2026|\*{1,3}(?:$|\/)|\.\.\.)/.test(text) || /^(?:\.{3}|\u2026)/.test(host))
        return true;
    if (/^(?:\[\^|\(\?|\(\[|\\[wWdDsS.]|\.\*|\.\+|\^|\$\/?$|\|)/.test(text))
        return true;
    return !text.includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs) && /\[\^|\(\?[:=!<]|\\[wds][+*]|\.\*\)|\)\$?\/[gimsuy]*$|\]\+/.test(text);
}


/***/ }),

/***/ 357:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ partAsWritten),
/* harmony export */   Hq: () => (/* binding */ partOfSetting),
/* harmony export */   SA: () => (/* binding */ hostsOfSettings),
/* harmony export */   SL: () => (/* binding */ schemeNames),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   rA: () => (/* binding */ passwordOfSetting)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _password_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5248);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);




const same = (text) => text;
function partOfSetting(setting) {
    return setting?.value.kind === 'symbol' && isNothingName(setting.value.name) ? { kind: 'absent' } : partAsWritten(setting);
}
function partAsWritten(setting) {
    if (setting === null)
        return { kind: 'absent' };
    return setting.value.kind === 'text' ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(setting.value.text, same) : { kind: 'hole', text: `{${expressionOf(setting)}}`, fallback: null };
}
function passwordOfSetting(setting, user, encoded) {
    if (setting === null)
        return { password: { kind: 'absent' }, secretSpans: [] };
    if (setting.value.kind === 'text')
        return (0,_password_js__WEBPACK_IMPORTED_MODULE_1__/* .readPassword */ .kf)(setting.value.text, user, encoded, same);
    return { password: (0,_password_js__WEBPACK_IMPORTED_MODULE_1__/* .passwordOfExpression */ .RR)(expressionOf(setting), setting.value.kind === 'symbol' ? setting.value.span : null), secretSpans: [] };
}
function hostsOfSettings(host, port) {
    if (host === null)
        return [];
    if (host.value.kind === 'text')
        return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOfLists */ .gI)(host.value.text, (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(port)).map((each) => withPort(each, port));
    if (host.value.kind === 'settings' && host.value.entries.length > 0 && host.value.entries.every(({ name }) => /^\d+$/.test(name))) {
        const { entries } = host.value;
        return [...entries.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_HOSTS */ .Fq).flatMap((each) => hostsOfSettings(each, port)), ...(entries.length > _hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_HOSTS */ .Fq ? [_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreHosts */ .ns] : [])];
    }
    const expression = expressionOf(host);
    return isNothingName(expression) ? [] : [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
function schemeNames({ sites }) {
    return sites.some(({ callee }) => callee !== null && /(?:Dsn|Url)\.build$/.test(callee)) ? ['drivername', 'scheme'] : ['drivername'];
}
function expressionOf(setting) {
    return setting.value.kind === 'symbol' ? setting.value.name : setting.name;
}
function isNothingName(name) {
    return /^(?:None|null|nil|undefined|~)?$/.test(name);
}
function withPort(host, port) {
    if (host.kind === 'socket' || host.port !== null || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name))
        return host;
    return { ...host, port: port.value.name };
}


/***/ }),

/***/ 1597:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readUri)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _password_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5248);




const MAXIMUM_PARAMETERS = 5000;
function readUri(mapped, schemeLength, encoded) {
    const { text } = mapped;
    const hierarchical = text.startsWith('://', schemeLength);
    const start = schemeLength + (hierarchical ? 3 : 1);
    const userEnd = hierarchical ? userInfoEnd(text, start) : -1;
    const hostStart = userEnd < 0 ? start : userEnd + 1;
    const hostEnd = hierarchical ? indexOfAny(text, '/?#', hostStart) : start;
    const fragmentAt = text.indexOf('#', hostEnd);
    const end = fragmentAt < 0 ? text.length : fragmentAt;
    const questionAt = text.indexOf('?', hostEnd);
    const queryAt = questionAt < 0 || questionAt > end ? putInAt(text, hostEnd, end) : questionAt;
    const pathEnd = queryAt < 0 ? end : queryAt;
    const query = queryAt < 0 ? null : text[queryAt] === _mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs ? readOpenQuery(mapped, queryAt, end) : readQuery(mapped, queryAt + 1, end);
    const login = readUserInfo(mapped, start, userEnd, encoded, query?.written ?? []);
    const path = text.slice(hostEnd, pathEnd);
    const nameStart = hostEnd + (path.startsWith('/') ? 1 : 0);
    const authority = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(mapped, hostStart, hostEnd);
    const tail = fragmentAt < 0 ? null : readQuery(mapped, fragmentAt + 1, text.length);
    return {
        scheme: text.slice(0, schemeLength),
        ...login,
        hasUserInfo: userEnd >= 0,
        hosts: hostsOf(text.slice(0, schemeLength), (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOfAuthority */ .Mk)(authority), query?.written ?? []),
        database: pathEnd > nameStart ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(mapped, nameStart, pathEnd)) : databaseFromQuery(query?.written ?? []),
        parameters: query?.parameters ?? [],
        uri: {
            scheme: text.slice(0, schemeLength),
            authority: authority.text,
            path,
            query: query?.masked ?? null,
            fragment: tail?.masked ?? null,
            ambiguous: userEnd >= 0 && /[@/?#]/.test(text.slice(start, userEnd)),
        },
        secretSpans: distinct([...login.secretSpans, ...(query?.secretSpans ?? []), ...(tail?.secretSpans ?? [])]),
    };
}
function putInAt(text, from, to) {
    const found = text.slice(from, to).search(/\uE000(?=[A-Za-z_][\w.-]{1,60}=)/);
    return found < 0 ? -1 : from + found;
}
function userInfoEnd(text, start) {
    const limit = queryStart(text, start);
    const last = limit > start ? text.lastIndexOf('@', limit - 1) : -1;
    const before = text.slice(start, indexOfAny(text, '/?#', start));
    const colon = before.startsWith('[') ? -1 : before.indexOf(':');
    if (last >= start)
        return before.includes('@') || colon >= 0 || last - start < before.length ? last : -1;
    if (colon < 0 || /^(?:\d*|\uE000)(?:,|$)/.test(before.slice(colon + 1)))
        return -1;
    const next = text.indexOf('@', limit);
    return next < 0 ? -1 : text.lastIndexOf('@', indexOfAny(text, '/?&=', next) - 1);
}
function queryStart(text, start) {
    for (let at = text.indexOf('?', start); at >= 0; at = text.indexOf('?', at + 1)) {
        if (/^&?[\w%.;-]{1,64}(?:[=&]|$)/.test(text.slice(at + 1, at + 68)))
            return at;
    }
    return text.length;
}
function readUserInfo(mapped, start, end, encoded, written) {
    const fromQuery = (name) => written.find((each) => each.name === name);
    const colon = end < 0 ? -1 : mapped.text.indexOf(':', start);
    const userStop = colon < 0 || colon > end ? end : colon;
    const named = fromQuery('user');
    const user = end < 0 ? (named === undefined ? { kind: 'absent' } : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(named.value)) : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(mapped, start, userStop));
    if (end >= 0 && userStop < end)
        return { user, ...(0,_password_js__WEBPACK_IMPORTED_MODULE_1__/* .readPassword */ .kf)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(mapped, userStop + 1, end), user, encoded, _pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDecode */ .YZ) };
    const password = fromQuery('password');
    if (password !== undefined)
        return { user, ...(0,_password_js__WEBPACK_IMPORTED_MODULE_1__/* .readPassword */ .kf)(password.value, user, encoded, _pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDecode */ .YZ) };
    return { user, password: { kind: 'absent' }, secretSpans: [] };
}
function readQuery(mapped, from, to) {
    const written = [];
    const parameters = [];
    const secretSpans = [];
    let masked = '';
    let at = from;
    while (at <= to && written.length < MAXIMUM_PARAMETERS) {
        const ampersand = mapped.text.indexOf('&', at);
        const stop = ampersand < 0 || ampersand > to ? to : ampersand;
        const equals = mapped.text.indexOf('=', at);
        const nameEnd = equals < 0 || equals > stop ? stop : equals;
        const name = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(mapped, at, nameEnd)).shown;
        const value = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(mapped, Math.min(nameEnd + 1, stop), stop);
        const valueSpan = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(value);
        const torn = name.includes('@') || (value.text.includes('@') && !/^(?:\/|%2F)/i.test(value.text) && name !== 'options');
        const secret = torn || (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name);
        if (at > from)
            masked += '&';
        const label = name.includes('@') ? '***' : mapped.text.slice(at, nameEnd);
        masked += secret && value.text !== '' ? `${label}=***` : name.includes('@') ? label : mapped.text.slice(at, stop);
        if (secret && valueSpan !== null && !value.pieces.every((piece) => piece.kind === 'hole'))
            secretSpans.push(valueSpan);
        if (stop > at) {
            written.push({ name, value });
            parameters.push({ name: name.includes('@') ? '***' : name, value: torn ? { kind: 'text', text: '***' } : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(name, value), origin: 'query', span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(mapped, at, stop), valueSpan });
        }
        at = stop + 1;
    }
    return { written, parameters, masked, secretSpans };
}
function readOpenQuery(mapped, at, to) {
    const [first, rest] = [readQuery(mapped, at, at + 1), readQuery(mapped, at + 1, to)];
    return { written: rest.written, parameters: [...first.parameters, ...rest.parameters], masked: `${first.masked}&${rest.masked}`, secretSpans: rest.secretSpans };
}
function hostsOf(scheme, ofAuthority, written) {
    const [ofHost, ofAddress] = [hostsFromQuery(written, 'host'), hostsFromQuery(written, 'hostaddr')];
    return /^(?:postgres|cockroach|crdb)/i.test(scheme) && ofHost.length > 0 ? (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOfPlaces */ .Ni)(ofHost, ofAddress) : (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOfPlaces */ .Ni)(ofHost, ofAuthority, ofAddress);
}
function hostsFromQuery(written, name) {
    const host = written.findLast((each) => each.name === name && each.value.text !== '');
    if (host === undefined)
        return [];
    const decoded = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDecode */ .YZ)(host.value.text) === host.value.text ? host.value : decodedText(host.value);
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOfLists */ .gI)(decoded, written.findLast((each) => each.name === 'port' && each.value.text !== '')?.value ?? null);
}
function databaseFromQuery(written) {
    const named = written.findLast((each) => each.name === 'dbname' || each.name === 'database');
    return named === undefined ? { kind: 'absent' } : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(named.value);
}
function distinct(spans) {
    return [...new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span])).values()];
}
function decodedText(mapped) {
    const text = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDecode */ .YZ)(mapped.text);
    const span = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(mapped);
    if (span === null || mapped.text.includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs))
        return mapped;
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] };
}
function indexOfAny(text, characters, from) {
    for (let at = from; at < text.length; at++)
        if (characters.includes(text.charAt(at)))
            return at;
    return text.length;
}


/***/ })

};
;