"use strict";
exports.id = 717;
exports.ids = [717];
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








function findSetting(entries, names) {
    const found = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .findSetting */ .SP)(entries, names);
    if (found !== null)
        return found;
    const login = entries.find(({ name, value }) => value.kind === 'settings' && /^(?:auth|sasl|credentials)$/i.test(name));
    return login?.value.kind === 'settings' ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .findSetting */ .SP)(login.value.entries, names) : null;
}
function readLink(shape, text, candidate, reading) {
    const found = (0,_findUri_js__WEBPACK_IMPORTED_MODULE_0__/* .findUriOf */ .L)(shape.schemes, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,_linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .besides */ .oN)(shape.keeps, candidate.sites.flatMap((site) => site.neighbours), reading), candidate.sites.flatMap((site) => site.neighbours));
}
function readWholeUrl(shape, text, candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const found = wholeUrl(shape, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,_linksBeside_js__WEBPACK_IMPORTED_MODULE_4__/* .besides */ .oN)(shape.keeps, neighbours, reading), neighbours);
}
function wholeUrl(shape, { text }) {
    const match = shape.urls.exec(text);
    if (match === null || match.index !== 0 || text.length > 8000)
        return null;
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
function settingsConnection(shape, candidate, reading) {
    const { entries } = candidate;
    const url = findSetting(entries, shape.urlNames);
    const urlText = url === null ? null : firstText(url.value);
    if (urlText !== null && wholeUrl(shape, urlText) !== null) {
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
function firstOfList({ name, span }) {
    const first = makesList.test(name) ? (/^[^"'`]{0,60}(["'`])([^"'`\s\\]{1,300})\1/.exec(name)?.[2] ?? null) : null;
    return first === null ? null : { text: first, pieces: [{ kind: 'literal', at: 0, length: first.length, ...span, verbatim: false }] };
}
const LONGEST_SOURCE = 200;
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
    const isCut = quoted.length > _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq || value.name.length >= LONGEST_SOURCE;
    const literals = [...quoted.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq).flatMap(([, text]) => (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOfAuthority */ .Mk)((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(text ?? ''))), ...(isCut && quoted.length > 0 ? [_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreHosts */ .ns] : [])];
    return literals.length > 0 && makesList.test(value.name) ? literals.map((host) => withPort(host, port)) : [{ kind: 'hole', text: `{${value.name.replace(/["'`].*/s, '\u2026').replace(/^\[(.*)\]$/s, '$1').slice(0, 60)}}`, fallback: null, port }];
}
function hostsAsked(source, port) {
    if (!/^\s{0,9}\[/.test(source))
        return null;
    const asked = [...source.matchAll(/(?<![\w$])(?:env|getenv|(?:os\.)?environ\.get)\(\s{0,5}["']([\w.-]{1,80})["']\s{0,5}(?:,\s{0,5}["']([\w.:/[\]-]{0,253})["'])?/g)];
    if (asked.length === 0)
        return null;
    return [...asked.slice(0, _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq).map(([, name, fallback]) => ({ kind: 'hole', text: `{${name ?? ''}}`, fallback: fallback ?? null, port })), ...(asked.length > _hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_HOSTS */ .Fq || !source.endsWith(']') ? [_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreHosts */ .ns] : [])];
}
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
const makesList = /^(?:&?vec!\s?)?[[({]|^\[\][\w.]{1,20}\{|^new\b[^("]{0,40}[[{]|^(?:[\w.]{0,40}\.)?(?:asList|of|listOf|setOf|arrayOf|arrayListOf|mutableListOf|singletonList|singleton|List|Seq|Set|Array|Vector|Arrays|TCP)(?:<[\w.]{0,30}>)?\(/;
const hostLike = /^(?:host|hostname|address)$/i;
function withPort(host, port) {
    return host.kind === 'socket' || host.port !== null ? host : { ...host, port };
}
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
function withoutLogin(text) {
    const at = text.text.lastIndexOf('@');
    const scheme = /^[a-z][\w+]{0,20}:\/\//i.exec(text.text)?.[0].length ?? 0;
    return (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceText */ .S$)(text, Math.max(at + 1, scheme), text.text.length);
}
function isInside(candidate, pattern) {
    return candidate.sites.some(({ callee, keyPath }) => (callee !== null && pattern.test(callee)) || keyPath.some((name) => pattern.test(name)));
}
function importsOneOf(reading, pattern) {
    return reading.imports.some((name) => pattern.test(name));
}
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
function withoutLiterals(value) {
    return holdsSecret.test(value.name) || /auth/i.test(value.name) ? { kind: 'symbol', name: value.name.replace(/(["'`]).*["'`]?/s, '$1\u2026$1') } : value;
}
const known = new WeakMap();
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
function hasOwnText(reading, { start, end }) {
    const { texts } = contentsOf(reading);
    const next = texts[(0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(texts, (each) => each < start)];
    return next !== undefined && next < Math.max(end, start + 1);
}


/***/ })

};
;