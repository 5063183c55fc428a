"use strict";
exports.id = 666;
exports.ids = [666];
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

/***/ 6717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ otpTls)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);

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

/***/ 8461:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ handedTo),
/* harmony export */   Ix: () => (/* binding */ differingVariables),
/* harmony export */   Jf: () => (/* binding */ heldAt),
/* harmony export */   N: () => (/* binding */ lifted),
/* harmony export */   Y6: () => (/* binding */ insideCommand),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   Zi: () => (/* binding */ unlessInUrl),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   xE: () => (/* binding */ alsoText)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _spanIndex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9777);




function besides(candidate, reading, { belongs, environment }) {
    const neighbours = neighboursOf(candidate);
    const written = candidate.kind === 'settings' ? [] : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(neighbours, 'setting').filter(({ name }) => belongs(((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(name).split('.')[0] ?? '').toLowerCase()));
    const variables = neighbours.filter(({ name }) => environment.has(name));
    return unique([...written, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(variables, 'environment'), ...fromFile(candidate, reading, environment)]);
}
function namesNoFile({ name, value }) {
    const isEmpty = value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && value.name === '';
    return isEmpty && /(?:^|[._-])(?:ssl|tls)[._-]?(?:key|cert|ca|ca_?cert|root_?cert|crl)$/i.test(name);
}
function neighboursOf(candidate) {
    return lifted(candidate.sites.flatMap((site) => site.neighbours)).filter((one) => !namesNoFile(one));
}
function unlessInUrl(parameters, candidate) {
    const { callee, keyPath, neighbours } = candidate.sites[0];
    if (candidate.kind !== 'text' || callee !== null || keyPath.at(-1) !== 'url' || !neighbours.some(({ name }) => name === 'adapter' || name === 'driver'))
        return parameters;
    const { text } = candidate.value;
    const said = text.includes('?') ? text.slice(text.indexOf('?') + 1).split('&').map((pair) => pair.split('=', 1)[0] ?? '') : [];
    return said.some((name) => name.includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLE */ .vs)) ? [] : parameters.filter(({ name }) => !said.includes(name));
}
function lifted(entries) {
    return entries.flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? entry.value.entries : [entry]));
}
function insideCommand({ span }, reading, programs) {
    const byProgram = commandsOf(reading);
    for (const program of programs) {
        const commands = byProgram.get(program);
        if (commands !== undefined && (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(commands, span))
            return true;
    }
    return false;
}
function alsoText({ value }, reading) {
    let index = texts.get(reading);
    if (index === undefined) {
        index = (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .spanIndex */ .zs)(reading.candidates.flatMap(({ kind, span }) => (kind === 'text' ? [span] : [])));
        texts.set(reading, index);
    }
    return (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$f)(index, value.span);
}
const texts = new WeakMap();
const commands = new WeakMap();
function commandsOf(reading) {
    const before = commands.get(reading);
    if (before !== undefined)
        return before;
    const spans = new Map();
    for (const each of reading.candidates) {
        if (each.kind !== 'command')
            continue;
        const program = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .programOf */ .o)(each);
        const list = spans.get(program);
        if (list === undefined)
            spans.set(program, [each.span]);
        else
            list.push(each.span);
    }
    const found = new Map([...spans].map(([program, list]) => [program, (0,_spanIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .spanIndex */ .zs)(list)]));
    commands.set(reading, found);
    return found;
}
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
    return variables.flatMap((other) => (other === candidate ? [] : handedTo(candidate, other)));
}
function handedTo({ place, span }, variable) {
    const held = (variable.place === 'code' || variable.place === place) && variable.use === 'value' ? heldAt(variable, span.start) : null;
    return held === null ? [] : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)([{ name: held.name, value: held.value, span: held.span }], 'environment');
}
function heldAt(variable, offset) {
    const holds = variable.holdsAt?.(offset) ?? true;
    if (holds === false)
        return null;
    const { name, value } = variable;
    if (holds === true || value.kind !== 'text' || !/^verify/i.test(value.text.text))
        return variable;
    return { ...variable, value: { ...value, text: { text: _mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLE */ .vs, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: name, fallback: null }] } } };
}
const named = new WeakMap();
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
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 5443:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ isCallOf),
/* harmony export */   RX: () => (/* binding */ dotnet),
/* harmony export */   js: () => (/* binding */ js),
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   s4: () => (/* binding */ isCalleeOf),
/* harmony export */   vf: () => (/* binding */ calleesOf),
/* harmony export */   yo: () => (/* binding */ jvm)
/* harmony export */ });
const js = ['javascript', 'typescript'];
const jvm = ['java', 'kotlin', 'scala', 'groovy'];
const dotnet = ['csharp', 'fsharp', 'vb', 'powershell'];
function isCallOf(calls, { sites }, reading) {
    return sites.some(({ callee }) => callee !== null && isCalleeOf(calls, callee, reading));
}
function isCalleeOf(calls, callee, { language, imports }) {
    const byName = indexOf(calls);
    for (let rest = callee; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
        const named = byName.get(rest) ?? [];
        if (named.some(({ languages, imports: needed, hinted }) => hinted !== true && languages?.includes(language) !== false && (needed === undefined || imports.some((name) => needed.test(name)))))
            return true;
    }
    return false;
}
function indexOf(calls) {
    const known = indices.get(calls);
    if (known !== undefined)
        return known;
    const made = new Map();
    for (const call of calls)
        for (const callee of call.callees)
            made.set(callee, [...(made.get(callee) ?? []), call]);
    indices.set(calls, made);
    return made;
}
const indices = new WeakMap();
function calleesOf(calls) {
    return calls.flatMap(({ languages, callees }) => (languages === undefined ? callees : languages.flatMap((language) => callees.map((callee) => `${language} ${callee}`))));
}
function positionsOf(calls) {
    return calls.flatMap(({ languages = [], callees, positions }) => (positions === undefined ? [] : languages.flatMap((language) => callees.map((callee) => [`${language} ${callee}`, positions]))));
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


/***/ }),

/***/ 411:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ putInUri)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

const families = {
    postgres: { parameter: /^sslmode$/, lead: 'postgresql://' },
    mysql: { parameter: /^useSSL$/, lead: 'jdbc:mysql://' },
    mongodb: { parameter: /^(?:tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames))$/, lead: 'mongodb+srv://' },
    redis: { parameter: /^ssl_cert_reqs$/, lead: 'rediss://' },
    clickhouse: { parameter: /^skip_verify$/, lead: 'clickhouse://' },
};
function putInUri(family, mapped) {
    const [first] = mapped.pieces;
    if (first?.kind !== 'hole' || !mapped.text.startsWith(_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs))
        return null;
    const query = /^.(?:\/[\w\uE000%.-]{0,100})?\?([^\s?]{1,1000})$/.exec(mapped.text)?.[1];
    const { parameter, lead } = families[family];
    if (query?.split('&').some((pair) => parameter.test(pair.split('=', 1)[0] ?? '')) !== true)
        return null;
    const start = { text: lead, pieces: [{ kind: 'literal', at: 0, length: lead.length, start: first.start, end: first.start, verbatim: false }] };
    const text = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)([start, mapped]);
    return { text, found: { from: 0, to: text.text.length, schemeLength: lead.length - '://'.length } };
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
function overlaps(index, { start, end }) {
    return (index.ends[(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(index.starts, (each) => each < end) - 1] ?? 0) > start;
}
function covers(index, { start, end }) {
    return (index.ends[(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(index.starts, (each) => each <= start) - 1] ?? -1) >= end;
}


/***/ })

};
;