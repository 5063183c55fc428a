"use strict";
exports.id = 249;
exports.ids = [249];
exports.modules = {

/***/ 3307:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ orByConnector)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);

function orByConnector(judge) {
    return (connection) => {
        const named = connectorOf(connection);
        if (named === null)
            return judge(connection);
        const reason = `\`${named}\` has a connector of the cloud open the connection`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .judgement */ ._U)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)({ kind: 'unknown', reason }, reason, null), [], {});
    };
}
function connectorOf({ candidate, hosts, parameters }) {
    if (candidate.sites[0].keyPath[0] !== 'provider')
        return null;
    if (hosts.some((host) => host.kind === 'name' && host.name.startsWith('cloudsql://')))
        return 'cloudsql://';
    const scheme = parameters.find(({ name }) => name === 'scheme')?.value;
    return scheme?.kind === 'text' && /^(?:aws|gcp)postgres$/.test(scheme.text) ? scheme.text : null;
}


/***/ }),

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

/***/ 6345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ ofJasync),
/* harmony export */   O0: () => (/* binding */ jasyncPlan),
/* harmony export */   f6: () => (/* binding */ decideJasync)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _plainDriver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8657);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(710);



function ofJasync(connection, driver) {
    const isOurs = connection?.candidate.sites.some(({ callee }) => /(?:^|\.)(?:PostgreSQL|MySQL)ConnectionBuilder\.createConnectionPool$/.test(callee ?? '')) === true;
    return connection === null || !isOurs ? connection : { ...connection, dialect: driver };
}
function decideJasync(said) {
    const { title } = said;
    const mode = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'sslmode') ?? configured(said);
    if (mode === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .cleartext */ .X$, `${title} uses no TLS unless \`sslmode\` asks for it`, null, true);
    if (!mode.decided)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(mode, title);
    const named = `\`${mode.name}=${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(mode.text)}\``;
    const root = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'sslrootcert');
    switch (mode.text) {
        case 'disable':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .cleartext */ .X$, `${named} never uses TLS under ${title}`, mode);
        case 'prefer':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .tlsFirst */ .kb, `${named} falls back to cleartext under ${title}`, mode);
        case 'require':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .unverified */ .Qs, `${named} accepts any certificate under ${title}`, mode);
        case 'verify-ca':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .anchorOf */ .dI)(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode);
        case 'verify-full':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr, `${named} verifies chain and host name under ${title}`, mode);
        default:
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`${named} is no mode it knows`, title, mode);
    }
}
const words = { Disable: 'disable', Prefer: 'prefer', Require: 'require', VerifyCA: 'verify-ca', VerifyFull: 'verify-full' };
function configured({ settings }) {
    const ssl = settings.get('ssl');
    if (ssl === undefined || (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv)(ssl))
        return undefined;
    if (/^SSLConfiguration\(\s{0,9}\)$/.test(ssl.text))
        return { ...ssl, text: 'disable', decided: true };
    const word = words[/^SSLConfiguration\((?:\s{0,9}mode\s{0,9}=)?\s{0,9}(?:SSLConfiguration\.)?Mode\.(\w{1,20})\b/.exec(ssl.text)?.[1] ?? ''];
    return word === undefined ? { ...ssl, decided: false } : { ...ssl, text: word, decided: true };
}
const jasyncPlan = {
    set: [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: '<CA_FILE>' }],
    remove: ['ssl'],
    mutual: '`sslcert` and `sslkey`',
};


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

/***/ 3983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readKeywords)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

const MAXIMUM_PAIRS = 20_000;
function readKeywords(mapped) {
    const lead = /^\s{0,20}(pgsql|dbi:Pg(?:\([^)]{0,100}\))?):(?=\s{0,20}\w)/i.exec(mapped.text);
    const start = lead === null ? 0 : lead[0].length;
    const head = mapped.text.slice(start, start + 200);
    if (!/^[\s\uE000]{0,20}[A-Za-z_]\w{0,40}\s{0,5}=/.test(head))
        return null;
    const semicolons = lead !== null;
    const pairs = [];
    const open = [];
    let at = start;
    while (pairs.length < MAXIMUM_PAIRS) {
        at = skip(mapped.text, at, semicolons);
        if (at >= mapped.text.length)
            break;
        if (mapped.text[at] === _mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs && open.length < MAXIMUM_PAIRS) {
            open.push(expressionAt(mapped, at++));
            continue;
        }
        const pair = readPair(mapped, at, semicolons);
        if (pair === null)
            return null;
        pairs.push(pair.pair);
        at = pair.end;
    }
    if (pairs.length > 1 && pairs.slice(0, -1).every(({ value }) => value.text.endsWith(',')))
        return null;
    if (pairs.some(({ name, value }) => /^ssl/.test(name) && value.text.endsWith('&')))
        return null;
    if (!speaksOfAConnection(pairs, lead !== null))
        return null;
    const prefix = lead?.[1] ?? null;
    return at < mapped.text.length ? { prefix, pairs: pairs.filter(({ name }) => !/^ssl/i.test(name)), open: [...open, 'more settings'] } : { prefix, pairs, open };
}
function expressionAt(mapped, at) {
    const [piece] = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(mapped, at, at + 1).pieces;
    return piece?.kind === 'hole' ? piece.expression : '';
}
function readPair(mapped, from, semicolons) {
    const { text } = mapped;
    const name = /^\w{1,63}/.exec(text.slice(from, from + 64))?.[0];
    if (name === undefined)
        return null;
    let at = skipBlank(text, from + name.length);
    if (text[at] !== '=')
        return null;
    at = skipBlank(text, at + 1);
    const quoted = text[at] === "'";
    const parts = [];
    const valueStart = at;
    if (quoted)
        at++;
    let runStart = at;
    for (; at < text.length; at++) {
        const character = text.charAt(at);
        if (!quoted && character === '<' && at === valueStart)
            at += /^<[\w .-]{1,60}(?=>)/.exec(text.slice(at, at + 64))?.[0].length ?? 0;
        if (character === '\\') {
            parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(mapped, runStart, at));
            runStart = ++at;
        }
        else if (quoted ? character === "'" : /\s/.test(character) || (semicolons && character === ';'))
            break;
    }
    parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(mapped, runStart, Math.min(at, text.length)));
    const end = Math.min(quoted ? at + 1 : at, text.length);
    const value = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTexts */ .B5)(parts);
    return { pair: { name, value, span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(mapped, from, end), valueSpan: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(mapped, valueStart, end) }, end };
}
function skip(text, from, semicolons) {
    let at = from;
    while (at < text.length && (/\s/.test(text.charAt(at)) || (semicolons && text[at] === ';')))
        at++;
    return at;
}
function skipBlank(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text.charAt(at)))
        at++;
    return at;
}
const places = new Set(['host', 'hostaddr', 'dbname', 'service', 'sslmode']);
const usual = new Set([...places, 'port', 'user', 'password', 'sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name', 'database', 'auth_user', 'auth_dbname', 'pool_size', 'pool_mode']);
function speaksOfAConnection(pairs, prefixed) {
    const names = pairs.map((pair) => pair.name.toLowerCase());
    const known = names.filter((name) => usual.has(name)).length;
    return names.some((name) => places.has(name)) && (prefixed || known >= 2 || (pairs.length === 1 && names[0] === 'sslmode'));
}


/***/ }),

/***/ 6701:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isConfigOfNode),
/* harmony export */   l: () => (/* binding */ isOfSequelize)
/* harmony export */ });
function isConfigOfNode({ kind, sites, ...candidate }, language) {
    if (sites.some(({ keyPath }) => keyPath.includes('GHOST_DB')))
        return true;
    if (language !== 'json' || kind !== 'settings' || !('entries' in candidate))
        return false;
    return candidate.entries.some(({ name }) => ownNames.has(name)) || sites.some(({ keyPath, neighbours }) => keyPath.includes('typeorm') || (keyPath.includes('connection') && neighbours.some(({ name }) => name === 'client')));
}
function isOfSequelize(candidate) {
    return candidate.kind === 'settings' && candidate.entries.some(({ name }) => name === 'dialect' || name === 'dialectOptions');
}
const ownNames = new Set(['dialect', 'dialectOptions', 'connector', 'entities', 'synchronize']);


/***/ }),

/***/ 1045:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ takenByOrm)
/* harmony export */ });
const packages = {
    postgres: /^(?:@mikro-orm\/postgresql|drizzle-orm\/(?:node-postgres|postgres-js|vercel-postgres|neon-serverless))$/,
    mysql: /^(?:@mikro-orm\/(?:mysql|mariadb)|drizzle-orm\/mysql2)$/,
};
function takenByOrm({ sites, entries }, product, imports) {
    const orms = imports.filter((name) => /^(?:@mikro-orm\/(?!core|migrations|reflection|cli|seeder|nestjs)|drizzle-orm\/)/.test(name) && !/^drizzle-orm\/(?:\w{1,20}-core|migrator|sql|relations)/.test(name));
    if (!orms.some((name) => packages[product].test(name)) || !orms.every((name) => packages[product].test(name.replace(/\/migrator$/, ''))))
        return false;
    const has = (name) => entries.some((entry) => entry.name === name);
    const ofDrizzle = sites.some(({ callee }) => callee === 'drizzle') && has('connection');
    return ofDrizzle || (has('dbName') && orms.some((name) => name.startsWith('@mikro-orm/')));
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

/***/ 2726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ qtOptions)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);


function qtOptions({ entries, sites }, mode) {
    const setting = sites.some(({ callee }) => /(?:^|\.)QSqlDatabase\.addDatabase$/.test(callee ?? '')) ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .findSetting */ .SP)(entries, ['connectoptions']) : null;
    if (setting === null)
        return [];
    const text = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(setting);
    const place = { origin: 'setting', span: setting.span, valueSpan: setting.value.span };
    if (text === null || text.text.includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLE */ .vs))
        return [{ name: mode, value: { kind: 'hole', expression: setting.name, fallback: null }, ...place }];
    return text.text.split(';').flatMap((pair) => {
        const [, name = '', value = ''] = /^\s{0,9}(\w{1,60})\s{0,9}=\s{0,9}([^\s]{0,300})/.exec(pair) ?? [];
        return name === '' ? [] : [{ name: ofMysql[name] ?? name, value: { kind: 'text', text: value.replace(/^SSL_MODE_(?=[A-Z_]{1,20}$)/, '') }, ...place }];
    });
}
const ofMysql = { MYSQL_OPT_SSL_MODE: 'ssl_mode', SSL_CA: 'ssl_ca', MYSQL_OPT_SSL_CA: 'ssl_ca', SSL_CERT: 'ssl_cert', MYSQL_OPT_SSL_CERT: 'ssl_cert', SSL_KEY: 'ssl_key', MYSQL_OPT_SSL_KEY: 'ssl_key' };


/***/ }),

/***/ 9111:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rDriver)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);

function rDriver({ entries, sites }) {
    if (!sites.some(({ callee }) => callee !== null && /(?:^|\.)(?:dbConnect|dbCanConnect|dbPool)$/.test(callee)))
        return '';
    const { value } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .findSetting */ .SP)(entries, ['drv', '0']) ?? { value: null };
    if (value?.kind !== 'symbol')
        return '';
    const [, made, asked] = /^(?:\w{1,40}::)?(?:(\w{1,40})\(\s{0,20}\)|dbDriver\(\s{0,20}["'](\w{1,40})["']\s{0,20}\))$/.exec(value.name) ?? [];
    return made ?? asked ?? '';
}


/***/ }),

/***/ 5760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reactiveSettings)
/* harmony export */ });
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);


function reactiveSettings(candidate) {
    const { keyPath } = candidate.sites[0];
    const last = bare(keyPath.at(-1) ?? '');
    if (!/(?:^|-)quarkus-datasource-(?:.{1,100}-)?reactive-url$/.test(bare(keyPath.slice(-6).join('.'))))
        return null;
    const own = last.endsWith('-reactive-url') ? last.slice(0, -'url'.length) : '';
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)((0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .neighboursOf */ .YV)(candidate), 'setting').flatMap((parameter) => {
        const name = bare(parameter.name);
        if (own !== '' && !name.startsWith(own))
            return [];
        const known = names.find(([pattern]) => pattern.test(name.slice(own.length)))?.[1];
        return known === undefined || parameter.value.kind === 'settings' ? [] : [{ ...parameter, name: known }];
    });
}
const names = [
    [/^(?:(?:postgresql|mysql)-)?ssl-mode$/, 'sslMode'],
    [/^trust-all$/, 'trustAll'],
    [/^hostname-verification-algorithm$/, 'hostnameVerificationAlgorithm'],
    [/^tls-configuration-name$/, 'tlsConfigurationName'],
    [/^(?:trust-certificate-(?:pem|jks|pfx)(?:-enabled|-certs|-path)?|certs)(?:-\d{1,3}-?)?$/, 'trustOptions'],
];
function bare(name) {
    return name.slice(-300).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
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