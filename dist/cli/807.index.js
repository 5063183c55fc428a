"use strict";
exports.id = 807;
exports.ids = [807];
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

/***/ 5782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hasForeignReceiver)
/* harmony export */ });
const known = /^(?:amqp\w*|mqtt|net|tls|https?|http2|dgram|redis|ioredis|mongo\w*|ldap\w*|smtp\w*|imap\w*|s?ftp|ssh\w*|ws|websocket|socket\w*|io|kafka\w*|nats|rabbit\w*|pika|zmq|elastic\w*|mysql\w*|mariadb|pymysql|pg|psycopg2?|asyncpg|oracledb|mssql|cassandra|neo4j|snowflake\w*|sqlite3?)$/i;
function hasForeignReceiver(callee, own, imports) {
    const receiver = callee.split('.').at(-2);
    return receiver !== undefined && receiver.length <= 40 && (known.test(receiver) || imports.includes(receiver) || isSqlServers(receiver, imports)) && !own.test(receiver);
}
function isSqlServers(receiver, imports) {
    return receiver === 'sql' && imports.some((name) => /^mssql(?:\/|$)/.test(name));
}


/***/ }),

/***/ 1871:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VY: () => (/* binding */ hasSetting),
  eF: () => (/* binding */ hostsOfValue),
  On: () => (/* binding */ importsOneOf),
  FK: () => (/* binding */ isInside),
  XF: () => (/* binding */ readLink),
  fZ: () => (/* binding */ readWholeUrl),
  sT: () => (/* binding */ settingsConnection)
});

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
;// CONCATENATED MODULE: ./src/engine/databases/notation/listedUrls.js
const MOST_URLS = 100;
function listedUrl(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind === 'symbol')
        return weakest(textsOfSource(value));
    const texts = value.entries.slice(0, MOST_URLS).flatMap(({ name, value: each }) => (/^\d+$/.test(name) && each.kind === 'text' ? [each.text] : []));
    return value.entries[0]?.name === '0' && value.entries[0].value.kind === 'text' ? weakest(texts) : null;
}
function weakest(texts) {
    const [first] = texts;
    if (first === undefined || !first.text.includes('://'))
        return first ?? null;
    const remote = texts.filter(({ text }) => /^[\w+.-]{1,40}:\/\//.test(text) && !ofThisMachine.test(text));
    return remote.find(({ text }) => !overTls.test(text)) ?? remote[0] ?? first;
}
const ofThisMachine = /^[\w+.-]{1,40}:\/\/(?:[^@/]{0,200}@)?(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?:[:/?]|$)/i;
const overTls = /^(?!nats:)[\w+.-]{0,40}(?:s|tls|ssl|ssc):\/\//i;
function textsOfSource({ name, span }) {
    if (!makesList.test(name) || !/^[^"'`]{0,60}["'`]/.test(name))
        return [];
    return [...name.matchAll(/(["'`])([^"'`\s\\]{1,300})\1/g)].map(([, , text = '']) => ({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }));
}
const makesList = /^(?:&?vec!\s?)?[[({]|^\[\][\w.]{1,20}\{|^new\b[^("]{0,40}[[{]|^(?:[\w.]{0,40}\.)?(?:asList|of|listOf|setOf|arrayOf|arrayListOf|mutableListOf|singletonList|singleton|List|Seq|Set|Array|Vector|Arrays|TCP)(?:<[\w.]{0,30}>)?\(/;

// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
// EXTERNAL MODULE: ./src/engine/databases/notation/linksBeside.js
var linksBeside = __webpack_require__(8132);
// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var notation_settings = __webpack_require__(3366);
// EXTERNAL MODULE: ./src/engine/databases/notation/uri.js
var uri = __webpack_require__(1597);
;// CONCATENATED MODULE: ./src/engine/databases/notation/links.js









function findSetting(entries, names) {
    const found = (0,notation_settings/* findSetting */.SP)(entries, names);
    if (found !== null)
        return found;
    const login = entries.find(({ name, value }) => value.kind === 'settings' && /^(?:auth|sasl|credentials)$/i.test(name));
    return login?.value.kind === 'settings' ? (0,notation_settings/* findSetting */.SP)(login.value.entries, names) : null;
}
function readLink(shape, text, candidate, reading) {
    const found = (0,findUri/* findUriOf */.L)(shape.schemes, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,linksBeside/* besides */.oN)(shape.keeps, candidate.sites.flatMap((site) => site.neighbours), reading), candidate.sites.flatMap((site) => site.neighbours));
}
function readWholeUrl(shape, text, candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const found = wholeUrl(shape, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,linksBeside/* besides */.oN)(shape.keeps, neighbours, reading), neighbours);
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
    const mapped = (0,mappedText/* sliceText */.S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = (0,uri/* readUri */.D)(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const secret = findSetting(neighbours, shape.passwordNames);
    const password = reading.password.kind === 'absent' ? (0,settingValues/* passwordOfSetting */.rA)(secret, reading.user, candidate.encoding === 'base64').password : reading.password;
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...reading.secretSpans, ...secretParameters(masked), ...secretsAmong(neighbours)],
        candidate,
    };
}
function maskLoosely(parameter) {
    const { value } = parameter;
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? value.expression : '';
    return linksBeside/* holdsSecret */.hK.test(parameter.name) || (value.kind !== 'hole' && linksBeside/* holdsSecret */.hK.test(text)) ? { ...parameter, value: value.kind === 'hole' ? { ...value, fallback: null } : { kind: 'text', text: '***' } } : parameter;
}
function maskPiece(piece) {
    const equals = piece.indexOf('=');
    return linksBeside/* holdsSecret */.hK.test(decodeURIComponentSafely(piece)) && equals >= 0 ? `${piece.slice(0, equals)}=***` : piece;
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
    const urlText = url === null ? null : listedUrl(url.value);
    if (urlText !== null && wholeUrl(shape, urlText) !== null) {
        return (0,linksBeside/* hasOwnText */.cm)(reading, url?.value.span ?? candidate.span) ? null : readWholeUrl(shape, urlText, candidate, reading);
    }
    const named = findSetting(entries, shape.hostNames) ?? url;
    const hosts = named === null ? [openHost/* openHost */.Z] : hostsOfValue(named.value, portOf(entries));
    const user = (0,settingValues/* partAsWritten */.Dc)(findSetting(entries, shape.userNames));
    const secret = findSetting(entries, shape.passwordNames);
    const database = (0,settingValues/* partAsWritten */.Dc)(findSetting(entries, shape.databaseNames));
    return {
        family: shape.family,
        notation: 'settings',
        scheme: null,
        dialect: null,
        user,
        password: (0,settingValues/* passwordOfSetting */.rA)(secret, user, candidate.encoding === 'base64').password,
        hosts,
        database,
        parameters: (0,linksBeside/* besides */.oN)(shape.keeps, entries, reading),
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)(shape.lead, user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: secretsAmong(entries),
        candidate,
    };
}
function secretsAmong(settings) {
    const logins = settings.flatMap(({ name, value }) => (value.kind === 'symbol' && /["'`]/.test(value.name) && /auth|cred|login|passw|sasl|jaas|secret|token/i.test(`${name} ${value.name}`) ? [value.span] : []));
    const lists = settings.flatMap(({ name, value }) => (value.kind === 'settings' && /^(?:basic_?)?auth$/i.test(name) && value.entries.some((entry) => /^\d$/.test(entry.name)) ? [value.span] : []));
    return [...(0,notation_settings/* spansOfSecrets */.qs)(settings), ...logins, ...lists];
}
function portOf(entries) {
    const setting = findSetting(entries, ['port']);
    const text = setting?.value.kind === 'symbol' ? setting.value.name : ((0,notation_settings/* textOf */.b6)(setting)?.text ?? '');
    return /^\d{1,5}$/.test(text) ? text : null;
}
const LONGEST_SOURCE = 200;
function hostsOfValue(value, port) {
    if (value.kind === 'settings') {
        const hosts = value.entries.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq).flatMap((entry) => (/^\d+$/.test(entry.name) || hostLike.test(entry.name) ? hostsOfValue(entry.value, port) : []));
        if (value.entries.length > notation_hosts/* MAXIMUM_HOSTS */.Fq)
            return [...hosts, notation_hosts/* moreHosts */.ns];
        return hosts.length > 0 ? hosts : [openHost/* openHost */.Z];
    }
    if (value.kind === 'text')
        return eachOf(value.text).flatMap((text) => (0,notation_hosts/* hostsOfAuthority */.Mk)(withoutLogin(text))).map((host) => withPort(host, port));
    const mapped = hostsOfMappings(value.name, port);
    if (mapped !== null)
        return mapped;
    const asked = hostsAsked(value.name, port);
    if (asked !== null)
        return asked;
    const quoted = [...value.name.matchAll(/["'`]([\w.:[\]-]{1,253})["'`]/g)];
    const isCut = quoted.length > notation_hosts/* MAXIMUM_HOSTS */.Fq || value.name.length >= LONGEST_SOURCE;
    const literals = [...quoted.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq).flatMap(([, text]) => (0,notation_hosts/* hostsOfAuthority */.Mk)((0,mappedText/* plainText */.wh)(text ?? ''))), ...(isCut && quoted.length > 0 ? [notation_hosts/* moreHosts */.ns] : [])];
    return literals.length > 0 && makesList.test(value.name) ? literals.map((host) => withPort(host, port)) : [{ kind: 'hole', text: `{${value.name.replace(/["'`].*/s, '\u2026').replace(/^\[(.*)\]$/s, '$1').slice(0, 60)}}`, fallback: null, port }];
}
function hostsAsked(source, port) {
    if (!/^\s{0,9}\[/.test(source))
        return null;
    const asked = [...source.matchAll(/(?<![\w$])(?:env|getenv|(?:os\.)?environ\.get)\(\s{0,5}["']([\w.-]{1,80})["']\s{0,5}(?:,\s{0,5}["']([\w.:/[\]-]{0,253})["'])?/g)];
    if (asked.length === 0)
        return null;
    return [...asked.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq).map(([, name, fallback]) => ({ kind: 'hole', text: `{${name ?? ''}}`, fallback: fallback ?? null, port })), ...(asked.length > notation_hosts/* MAXIMUM_HOSTS */.Fq || !source.endsWith(']') ? [notation_hosts/* moreHosts */.ns] : [])];
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
        return text === undefined && digits === undefined ? [openHost/* openHost */.Z] : (0,notation_hosts/* hostsOfAuthority */.Mk)((0,mappedText/* plainText */.wh)(text ?? '')).map((host) => withPort(host, own));
    });
    return named.length === 0 ? null : [...named.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq), ...(!source.endsWith(']') || named.length > notation_hosts/* MAXIMUM_HOSTS */.Fq ? [notation_hosts/* moreHosts */.ns] : [])];
}
const hostLike = /^(?:host|hostname|address)$/i;
function withPort(host, port) {
    return host.kind === 'socket' || host.port !== null ? host : { ...host, port };
}
function eachOf(text) {
    const each = text.text.split(',').slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq);
    if (each.length < 2 || !each.every((one) => /^\s{0,9}[A-Za-z][\w+]{0,20}:\/\//.test(one)))
        return [text];
    let from = 0;
    return each.map((one) => {
        const start = from + (one.length - one.trimStart().length);
        from += one.length + 1;
        return (0,mappedText/* sliceText */.S$)(text, start, from - 1);
    });
}
function withoutLogin(text) {
    const at = text.text.lastIndexOf('@');
    const scheme = /^[a-z][\w+]{0,20}:\/\//i.exec(text.text)?.[0].length ?? 0;
    return (0,mappedText/* sliceText */.S$)(text, Math.max(at + 1, scheme), text.text.length);
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

/***/ 5393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uriConnection)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5745);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7440);
/* harmony import */ var _settingValues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);






function uriConnection(text, found, { family, candidate, beside, passwordNames }) {
    const mapped = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceText */ .S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = (0,_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .readUri */ .D)(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const neighbours = (0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .neighboursOf */ .YV)(candidate);
    const setting = reading.password.kind === 'absent' ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .findSetting */ .SP)(neighbours, passwordNames) : null;
    return {
        ...reading,
        password: setting === null ? reading.password : (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordOfSetting */ .rA)(setting, reading.user, candidate.encoding === 'base64').password,
        secretSpans: [...reading.secretSpans, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOfSecrets */ .qs)(neighbours)],
        family,
        notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        parameters: [...parameters, ...beside],
        endpoint: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_5__/* .spanOf */ .ee)(mapped) ?? candidate.span,
        candidate,
    };
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