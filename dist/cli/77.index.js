"use strict";
exports.id = 77;
exports.ids = [77];
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

/***/ 6717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ otpTls)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);
/**
 * What Erlang's `ssl:connect` does with a client's list of options. https://www.erlang.org/doc/apps/ssl/ssl.html: without `verify` OTP before 26
 * accepts any certificate; a socket that is upgraded has no host name to compare but that of `server_name_indication`.
 */

/** `member`: of the list, by name; `list`: the setting that holds it, or switches it on. */
function otpTls(list, member, { title, verifies, namesHost }) {
    const [verify, root, name] = [member('verify'), member('cacertfile'), member('server_name_indication')];
    if (verify !== undefined && /verify_none$/.test(verify.text))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .unverified */ .Qs, `\`verify_none\` accepts any certificate under ${title}`, verify);
    if (verify !== undefined && !/verify_peer$/.test(verify.text))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)({ ...verify, decided: false }, title);
    if (verify === undefined && !verifies)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .unverified */ .Qs, `without \`{verify, verify_peer}\` ${title} accepts any certificate (OTP before 26)`, list);
    const own = member('verify_fun');
    if (own !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)({ ...own, decided: false }, title);
    const anchor = root === undefined || !root.decided ? 'private' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(root.text);
    const compares = name === undefined ? namesHost : !/^:?(?:disable|undefined)$/.test(name.text);
    return compares
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verified */ .zr, `\`verify_peer\` verifies chain and host name under ${title}`, verify ?? list)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor }, `\`verify_peer\` without \`server_name_indication\` verifies the chain but not the host name under ${title}`, verify ?? list);
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

/***/ 8461:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ differingVariables),
/* harmony export */   N: () => (/* binding */ lifted),
/* harmony export */   Y6: () => (/* binding */ insideCommand),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   xE: () => (/* binding */ alsoText)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _spanIndex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9777);



function besides(candidate, reading, { belongs, environment }) {
    const neighbours = neighboursOf(candidate);
    const written = candidate.kind === 'settings' ? [] : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(neighbours, 'setting').filter(({ name }) => belongs(((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(name).split('.')[0] ?? '').toLowerCase()));
    const variables = neighbours.filter(({ name }) => environment.has(name));
    return unique([...written, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(variables, 'environment'), ...fromFile(candidate, reading, environment)]);
}
/** `ssl_key =` of a file of settings, beside a URI: nobody gave it any. */
function namesNoFile({ name, value }) {
    const isEmpty = value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && value.name === '';
    return isEmpty && /(?:^|[._-])(?:ssl|tls)[._-]?(?:key|cert|ca|ca_?cert|root_?cert|crl)$/i.test(name);
}
/** `connect(uri, { tls: true })`: the object in second place is not a setting called `1` but settings. */
function neighboursOf(candidate) {
    return lifted(candidate.sites.flatMap((site) => site.neighbours)).filter((one) => !namesNoFile(one));
}
function lifted(entries) {
    return entries.flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? entry.value.entries : [entry]));
}
/** The words of a command of the family are read with the command. */
function insideCommand({ span }, reading, programs) {
    const byProgram = commandsOf(reading);
    for (const program of programs) {
        const commands = byProgram.get(program);
        if (commands !== undefined && (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(commands, span))
            return true;
    }
    return false;
}
/** The formats give a URI in a variable as a text, too; then that one is read. */
function alsoText({ value }, reading) {
    let index = texts.get(reading);
    if (index === undefined) {
        index = (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_1__/* .spanIndex */ .zs)(reading.candidates.flatMap(({ kind, span }) => (kind === 'text' ? [span] : [])));
        texts.set(reading, index);
    }
    return (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(index, value.span);
}
const texts = new WeakMap();
const commands = new WeakMap();
/** By program. */
function commandsOf(reading) {
    const before = commands.get(reading);
    if (before !== undefined)
        return before;
    const spans = new Map();
    for (const each of reading.candidates) {
        if (each.kind !== 'command')
            continue;
        const program = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .programOf */ .o)(each);
        const list = spans.get(program);
        if (list === undefined)
            spans.set(program, [each.span]);
        else
            list.push(each.span);
    }
    const found = new Map([...spans].map(([program, list]) => [program, (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_1__/* .spanIndex */ .zs)(list)]));
    commands.set(reading, found);
    return found;
}
/** Up to a hundred all of them; of more the last of each value that a variable gets: a hundred that say the same must not hide the one that says something else. */
function differingVariables(all) {
    if (all.length <= MOST)
        return all;
    const kept = new Set();
    const counts = new Map();
    return all
        .toReversed()
        .filter(({ name, value, place }) => {
        const key = `${name} ${place} ${value.kind === 'text' ? value.text.text.slice(0, 200) : value.kind}`;
        const count = counts.get(name) ?? 0;
        if (kept.has(key) || count >= MOST_VALUES)
            return false;
        kept.add(key);
        counts.set(name, count + 1);
        return true;
    })
        .toReversed();
}
const MOST = 100;
const MOST_VALUES = 12;
const known = new WeakMap();
function fromFile(candidate, reading, names) {
    const variables = variablesNamed(reading, names);
    return variables.flatMap((other) => other === candidate || (other.place !== 'code' && other.place !== candidate.place) || other.use !== 'value' ? [] : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)([{ name: other.name, value: other.value, span: other.span }], 'environment'));
}
const named = new WeakMap();
/** The same for the names that a family reads. */
function variablesNamed(reading, names) {
    const ofFamily = named.get(names) ?? new WeakMap();
    named.set(names, ofFamily);
    const before = ofFamily.get(reading);
    if (before !== undefined)
        return before;
    const variables = differingVariables([...names].flatMap((name) => variablesOf(reading).get(name) ?? []));
    ofFamily.set(reading, variables);
    return variables;
}
/** Looked at once for each file, however many candidates ask. */
function variablesOf(reading) {
    const before = known.get(reading);
    if (before !== undefined)
        return before;
    const byName = new Map();
    for (const each of reading.candidates) {
        if (each.kind !== 'environment')
            continue;
        const list = byName.get(each.name);
        if (list === undefined)
            byName.set(each.name, [each]);
        else
            list.push(each);
    }
    const differing = new Map([...byName].map(([name, list]) => [name, differingVariables(list)]));
    known.set(reading, differing);
    return differing;
}
function unique(parameters) {
    const seen = new Set();
    return parameters.filter((parameter) => {
        const key = `${parameter.name}@${String(parameter.span?.start ?? '')}-${String(parameter.span?.end ?? '')}`;
        // Settings without a place in a file (a person's input) are told apart by their names alone.
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
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


/***/ }),

/***/ 5782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hasForeignReceiver)
/* harmony export */ });
/** `amqp.createConnection({ host })` is no database's, even in a file that also imports a driver with a `createConnection`. */
const known = /^(?:amqp\w*|mqtt|net|tls|https?|http2|dgram|redis|ioredis|mongo\w*|ldap\w*|smtp\w*|imap\w*|s?ftp|ssh\w*|ws|websocket|socket\w*|io|kafka\w*|nats|rabbit\w*|pika|zmq|elastic\w*|mysql\w*|mariadb|pymysql|pg|psycopg2?|asyncpg|oracledb|mssql|cassandra|neo4j|snowflake\w*|sqlite3?)$/i;
/** `callee` as written. `own`: receivers of the family itself. A module of the file's is foreign, too: `teradatasql.connect(host=\u2026)`. */
function hasForeignReceiver(callee, own, imports) {
    const receiver = callee.split('.').at(-2);
    return receiver !== undefined && receiver.length <= 40 && (known.test(receiver) || imports.includes(receiver) || isSqlServers(receiver, imports)) && !own.test(receiver);
}
/** `const sql = require('mssql')`, as its manual has it. */
function isSqlServers(receiver, imports) {
    return receiver === 'sql' && imports.some((name) => /^mssql(?:\/|$)/.test(name));
}


/***/ }),

/***/ 411:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ putInUri)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/** `$DATABASE_URL?sslmode=require`: the URI is put in at run time, and what stands behind it is of its query. */

/** Parameters that one family alone knows, and what its URIs are taken to begin with: a parameter of TLS is written behind a URI that may use it. */
const families = {
    postgres: { parameter: /^sslmode$/, lead: 'postgresql://' },
    mysql: { parameter: /^useSSL$/, lead: 'jdbc:mysql://' },
    mongodb: { parameter: /^(?:tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames))$/, lead: 'mongodb+srv://' },
    redis: { parameter: /^ssl_cert_reqs$/, lead: 'rediss://' },
    clickhouse: { parameter: /^skip_verify$/, lead: 'clickhouse://' },
};
/** null: nothing of that family's is put behind it. */
function putInUri(family, mapped) {
    const [first] = mapped.pieces;
    if (first?.kind !== 'hole' || !mapped.text.startsWith(_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs))
        return null;
    const query = /^.(?:\/[\w\uE000%.-]{0,100})?\?([^\s?]{1,1000})$/.exec(mapped.text)?.[1];
    const { parameter, lead } = families[family];
    if (query?.split('&').some((pair) => parameter.test(pair.split('=', 1)[0] ?? '')) !== true)
        return null;
    const start = { text: lead, pieces: [{ kind: 'literal', at: 0, length: lead.length, start: first.start, end: first.start, verbatim: false }] };
    return { text: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)([start, mapped]), schemeLength: lead.length - '://'.length };
}


/***/ }),

/***/ 9777:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   zs: () => (/* binding */ spanIndex)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6175);

function spanIndex(spans) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    let furthest = 0;
    return { starts: sorted.map(({ start }) => start), ends: sorted.map(({ end }) => (furthest = Math.max(furthest, end))) };
}
/** Does any of them share a character with it? */
function overlaps(index, { start, end }) {
    return (index.ends[(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(index.starts, (each) => each < end) - 1] ?? 0) > start;
}
/** Does any of them hold all of it? */
function covers(index, { start, end }) {
    return (index.ends[(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(index.starts, (each) => each <= start) - 1] ?? -1) >= end;
}


/***/ })

};
;