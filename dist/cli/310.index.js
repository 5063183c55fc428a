"use strict";
exports.id = 310;
exports.ids = [310];
exports.modules = {

/***/ 5972:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./src/engine/context.js + 1 modules
var engine_context = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/engine/locality.js
var engine_locality = __webpack_require__(2036);
// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/engine/unknownBecause.js
function unknownBecause(judgement, because) {
    return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false };
}

;// CONCATENATED MODULE: ./src/engine/spreads.js


function withSpreads(judgement, connection) {
    const { candidate } = connection;
    const { posture, deciding, byDefault } = judgement;
    if (posture.kind === 'error' || posture.kind === 'local' || posture.kind === 'unknown')
        return judgement;
    const lists = candidate.kind === 'settings' ? [candidate.entries] : candidate.sites.map(({ callee, neighbours }) => (callee === null ? neighbours.filter(({ name }) => name === mappedText/* SPREAD */.Mo) : neighbours));
    const isStrong = posture.kind === 'verify-full' || posture.kind === 'verify-ca';
    if (isStrong && bringsParameters(connection, deciding?.span?.start ?? 0)) {
        const because = 'further parameters are put in at run time, and one that takes the checks away may be among them';
        return unknownBecause(judgement, because);
    }
    if (candidate.kind === 'command' && ((candidate.isOpen === true && (isStrong || byDefault)) || (isStrong && candidate.words.slice(1).some(bringsOptions))))
        return unknownBecause(judgement, 'further options are put in at run time, and what they say of TLS cannot be read here');
    const open = lists.flatMap((entries) => spreadsIn(entries, '', 0)).find(({ spread, within, isBehind }) => {
        if (isOtherWay(spread))
            return isStrong;
        if (isStrong && isUrlOverRest(spread, candidate))
            return true;
        if (isOptionsBehind(spread))
            return isStrong && candidate.kind === 'text';
        if (spread.weakens === true)
            return isStrong && (within === '' || deciding === null || isWithin(deciding.name, within) || deciding.name.startsWith(within) || objects.test(within.split('.', 1)[0] ?? ''));
        if (isOpenObject(spread) && isBehind(spread.name))
            return isStrong;
        if (deciding?.origin !== 'setting' && candidate.kind === 'text')
            return isStrong || (byDefault && spread.name === mappedText/* ADDING_SPREAD */.CZ && joinsParameters(connection));
        if (deciding === null)
            return byDefault || isStrong;
        if (spread.name === mappedText/* ADDING_SPREAD */.CZ && isStrong)
            return deciding.origin === 'setting' && !saysAll.test(deciding.name);
        if (spread.name !== mappedText/* SPREAD */.Mo || deciding.span === null)
            return false;
        return isWithin(deciding.name, within) || isBehind(deciding.name.slice(within.length).split('.')[0] ?? '') || spread.span.start > deciding.span.start;
    })?.spread;
    if (open === undefined)
        return judgement;
    const because = `the settings that ${named(open)} brings are put in at run time, and the mode may be among them`;
    return unknownBecause(judgement, because);
}
function bringsOptions({ text, pieces: [hole] }) {
    return text === mappedText/* HOLE */.vs && hole?.kind === 'hole' && /^(?:[@*]|(?:\w{1,40}_)?(?:opts?|options?|args?|arguments|flags?|params?|extras?|ssl|tls)(?:_\w{1,40})?)$/i.test(hole.expression);
}
function joinsParameters({ notation, candidate }) {
    return notation === 'keywords' && candidate.sites.some(({ callee }) => /(?:^|\.)psycopg2?\.(?:\w{1,40}\.)?connect$/.test(callee ?? ''));
}
function bringsParameters({ uri, openParts = [], parameters }, decided) {
    return openParts.length > 0 || parameters.some(({ name, origin, span }) => origin === 'keyword' && name.startsWith('{') && (span?.start ?? Infinity) > decided) || (uri?.query?.split('&').some((piece) => /^[^=]{0,200}/.exec(piece)?.[0].includes(mappedText/* HOLE */.vs) === true) ?? false);
}
const saysAll = /(?:^|[._])(?:ssl_?mode|ssl|ssl_?context|ssl_?root_?cert)$/i;
const deepest = 4;
function spreadsIn(entries, within, depth) {
    const first = new Map(entries.map(({ name }, at) => [name, at]).reverse());
    return entries.flatMap((entry, at) => {
        if (entry.name.endsWith(`.${mappedText/* SPREAD */.Mo}`))
            return [{ spread: { ...entry, name: mappedText/* SPREAD */.Mo, weakens: true }, within: `${within}${entry.name.slice(0, -mappedText/* SPREAD */.Mo.length)}`, isBehind: () => false }];
        if (entry.name === mappedText/* SPREAD */.Mo || entry.name === mappedText/* ADDING_SPREAD */.CZ || isOpenObject(entry) || isOtherWay(entry) || (depth === 0 && isOptionsBehind(entry)))
            return [{ spread: entry, within, isBehind: (name) => (first.get(name) ?? at) < at }];
        return entry.value.kind === 'settings' && depth < deepest ? spreadsIn(entry.value.entries, `${within}${entry.name}.`, depth + 1) : [];
    });
}
function isWithin(deciding, within) {
    return within !== '' && within.startsWith(`${deciding}.`);
}
function isOpenObject({ name, value }) {
    if (!objects.test(name))
        return false;
    if (value.kind === 'text')
        return value.text.text === mappedText/* HOLE */.vs && value.text.pieces.every((piece) => piece.kind === 'hole' && piece.fallback === null);
    return value.kind === 'symbol' && !nothing.test(value.name);
}
function isUrlOverRest({ name }, candidate) {
    return name === 'url' && candidate.kind === 'settings' && candidate.entries.some((entry) => entry.name === 'adapter' || entry.name === 'driver');
}
function isOtherWay({ name, value }) {
    if (!/^(?:(?:async_)?creator|async_creator_fn|(?:ConnConfig\.)?Fallbacks|Connection|connection_pool|socketFactory|Conn|BeforeConnect)$/.test(name))
        return false;
    if (value.kind === 'symbol')
        return !nothing.test(value.name) && !(name === 'BeforeConnect' && /^func\b/.test(value.name)) && !(name === 'Connection' && /(?:^|\.)(?:Undici|Http)Connection$/.test(value.name));
    return name.endsWith('Fallbacks');
}
function isOptionsBehind({ name, value }) {
    if (!/^[1-9]$/.test(name) || value.kind !== 'symbol' || isFunction.test(value.name) || connector.test(value.name))
        return false;
    return namesOptions.test(value.name) || (made.test(value.name) && !login.test(value.name) && !optionOfGo.test(value.name));
}
const isFunction = /^(?:async\b|function\b|fn\b|lambda\b|\w{1,60}\s?=>|\([\w\s,]{0,120}\)\s?=>)/;
const connector = /^(?:\w{1,40}::){0,3}Make(?:TlsConnector|RustlsConnect)::new\(/;
const namesOptions = /^(?:await )?(?:new )?[\w$.?!]{0,100}(?:opt|conf|setting|param|extra|kwarg|tls|ssl|secur|context|args|init)\w{0,60}!?(?:\(|$)/i;
const optionOfGo = /^[a-z]\w{0,40}\.[A-Z]\w{0,60}\(/;
const made = /[)\]]$/;
const login = /^(?:process\.env|[\w.]{0,60}\bauth\b|Deno\.env|os\.(?:environ|getenv)|System\.getenv|getenv|env|ENV|\$_ENV)\b|user|pass|pwd|login|basicauth|bearerauth|secret|cred|token/i;
const objects = /^(?:connection_?(?:string|uri)|ur[il]|dsn|conninfo|jdbc_?url|options|connect_?args|dialect_?options|driver_?options|connection_?options|extra|kwargs)$/i;
const nothing = /^(?:none|null|nil|undefined|true|false|\d+|\[\s*\]|\{\s*\}|array\(\)|dict\(\))$/i;
function named({ value }) {
    const [piece] = value.kind === 'text' ? value.text.pieces : [];
    const expression = value.kind === 'symbol' ? value.name : piece?.kind === 'hole' ? piece.expression : '';
    const name = /^(?:\.\.\.|\*\*)?\s*([\w.$]{1,60})$/.exec(expression)?.[1];
    return name === undefined ? 'another object' : `\`${name}\``;
}

;// CONCATENATED MODULE: ./src/engine/strength.js
function strengthOf(posture) {
    switch (posture.kind) {
        case 'cleartext':
            return 0;
        case 'opportunistic':
            return posture.first === 'cleartext' ? 1 : 2;
        case 'unverified':
            return 3;
        case 'verify-ca':
            return 4;
        case 'verify-full':
            return 5;
        case 'local':
        case 'error':
        case 'unknown':
            return null;
    }
}

// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
;// CONCATENATED MODULE: ./src/engine/unseenSwitches.js

const jvm = ['java', 'kotlin', 'scala', 'groovy'];
const dotnet = ['csharp', 'fsharp', 'vb'];
const any = [...jvm, ...dotnet, 'go', 'rust', 'swift', 'dart', 'python', 'ruby', 'php', 'javascript', 'typescript', 'cpp'];
const unseenSwitches_forms = [
    { languages: ['javascript', 'typescript', 'vue', 'svelte', 'astro'], form: /\btls(?:\.checkServerIdentity|\[["']checkServerIdentity["']\])\s{0,3}=(?!=)/g },
    { languages: ['python'], form: /\bssl\.(?:create_default_context|SSLContext(?:\.\w{1,40})?|match_hostname|CERT_REQUIRED)\s{0,3}=(?!=)/g },
    { languages: ['ruby'], form: /\bOpenSSL::SSL(?:::VERIFY_PEER\s{0,3}=(?!=)|::SSLContext::DEFAULT_PARAMS\s{0,3}(?:=(?!=)|\[|\.)|\.(?:const_set|send)\()/g },
    { languages: any, form: /\b(?:replace\w{0,6}|Replace\w{0,3}|sub|gsub|str_i?replace)\(\s{0,5}(?:[\w.$]{1,40},\s{0,3})?["'`](?:\w{1,20}=)?(?:verify-?(?:full|ca)\b|VERIFY_(?:IDENTITY|CA)|Verify(?:Full|CA|Identity)|rediss|amqps|mongodb\+srv|neo4j\+s|bolt\+s|(?:tls|ssl|secure|encrypt)=(?:true|1))/gi },
    { families: ['redis'], languages: jvm, form: /\b(?:(?:set|with)VerifyPeer\((?!\s{0,5}(?:true\b|(?:SslVerifyMode\.)?FULL\b))|isVerifyPeer\s{0,3}=(?!=)(?!\s{0,3}(?:true\b))|(?:setSsl|withSsl)\(\s{0,5}false|isSsl\s{0,3}=(?!=)(?!\s{0,3}(?:true\b))|(?:setSslVerificationMode\(|sslVerificationMode\s{0,3}=(?!=))(?!\s{0,5}(?:(?:SslVerificationMode\.)?STRICT\b))|disablePeerVerification\()/g },
    { families: ['mongodb'], languages: jvm, form: /\bapplyToSslSettings(?!\s{0,5}[({]\s{0,5}(?:\(?\w{1,30}\)?\s{0,3}->\s{0,5}\{?\s{0,20})?\w{1,30}\.enabled\(\s?true\s?\)\s{0,5};?\s{0,20}[)}])/g },
    { languages: jvm, ofSettings: true, form: /\b(?:forEach\(\s{0,5}\w{1,40}::(?:put|set)\w{0,20}|forEach\s{0,3}[({]\s{0,5}\(?\w{1,30},\s{0,3}\w{1,30}\)?\s{0,3}->\s{0,5}\{?\s{0,20}\w{1,40}(?:\.(?:put|set|add)\w{0,20}\(|\[))/g },
    { languages: jvm, drivers: ['r2dbc-postgresql'], form: /(?<=[\w)])\.mutate\(\s?\)/g },
    { families: ['postgres'], languages: jvm, form: /\b(?:(?:setSslMode\(|sslMode\s{0,3}=(?!=))\s{0,5}"(?:disable|allow|prefer|require|verify-ca)"|setSslHostnameVerifier\(|sslHostnameVerifier\s{0,3}=(?!=))/gi },
    { families: ['redis'], languages: dotnet, form: /\b(?:add_CertificateValidation\(|AddHandler\s{1,5}\w{1,60}\.CertificateValidation\b|(?:Remote)?CertificateValidation(?:Callback)?\s{0,3}(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|Ssl\s{0,3}(?:=(?!=)|<-)(?!\s{0,3}(?:true\b)))/gi },
    { families: ['postgres'], languages: dotnet, form: /\b(?:(?:Use)?UserCertificateValidationCallback|UseSslClientAuthenticationOptionsCallback|RemoteCertificateValidationCallback)\s{0,3}(?:(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|\()/gi },
    { families: ['mysql'], languages: dotnet, form: /\b(?:Use)?RemoteCertificateValidationCallback\s{0,3}(?:(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|\()/gi },
    { families: ['mongodb'], languages: dotnet, form: /\bserverCertificateValidationCallback\s{0,3}[:=](?!=)(?!\s{0,3}(?:null\b))/gi },
    { families: ['sqlserver'], languages: dotnet, form: /(?<=["\w.])Trust ?Server ?Certificate"?\s{0,3}(?:,|\]?\s{0,3}(?:=(?!=)|<-))\s{0,3}"?(?!false|null)\w/gi },
    { families: ['kafka'], languages: dotnet, form: /"(?:enable\.ssl\.certificate\.verification"\s{0,3}[,\]=]{1,2}\s{0,3}"false|ssl\.endpoint\.identification\.algorithm"\s{0,3}[,\]=]{1,2}\s{0,3}"(?!https))/gi },
    { families: ['amqp'], languages: dotnet, form: /\b(?:Ssl\.Enabled\s{0,3}(?:=(?!=)|<-)(?!\s{0,3}(?:true\b))|AcceptablePolicyErrors\s{0,3}(?:\|?=(?!=)|<-)(?!\s{0,3}(?:SslPolicyErrors\.None\s{0,5}[;,}]))|CertificateValidationCallback\s{0,3}(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b)))/gi },
    { languages: ['go'], form: /(?<=\.)(?:(?:TLSConfig|TlsConfig|TLS|SslOpts)\s{0,3}=(?!=)\s{0,3}nil\b|(?:TLSConfig|TlsConfig|TLS)\.InsecureSkipVerify\s{0,3}=(?!=)(?!\s{0,3}(?:false\b)))/g },
    { families: ['redis'], languages: ['go'], form: /\b(?:Dialer\s{0,3}[:=](?!=)(?!\s{0,3}(?:nil\b))|DialTLSConfig\((?!\s{0,5}(?:&?tls\.Config\b))|DialNetDial\(|DialContextFunc\()/g },
    { families: ['mysql'], languages: ['go'], form: /\bAllowFallbackToPlaintext\s{0,3}[:=](?!=)(?!\s{0,3}(?:false\b))/g },
    { families: ['mongodb'], languages: ['go'], form: /\boptions\.MergeClientOptions\(/g },
    { families: ['postgres'], languages: ['go'], form: /\bpgdriver\.WithInsecure\((?!\s{0,5}(?:false\b))/g },
    { families: ['postgres', 'cassandra', 'kafka', 'mysql', 'redis'], languages: ['rust'], except: ['sqlx'], form: /\b(?:danger_accept_invalid_(?:certs|hostnames)\((?!\s{0,5}(?:false\b))|set_verify(?:_callback)?\((?!\s{0,5}(?:(?:\w+::)?SslVerifyMode::PEER\s{0,3}\)))|(?:set_)?verify_hostname\((?!\s{0,5}(?:true\b))|dangerous\(\)|with_custom_certificate_verifier\()/g },
    { families: ['postgres', 'mysql'], languages: ['rust'], except: ['tokio-postgres'], form: /(?<=\.)ssl_mode\(\s{0,5}(?:\w{1,30}::){0,3}(?:Disabled?|Allow|Prefer(?:red)?|Required?|VerifyCa)\b/g },
    { families: ['mongodb'], languages: ['rust'], form: /\b(?:tls\s{0,3}[:=](?!=)\s{0,3}None\b|Tls::Disabled\b)/g },
    { families: ['mongodb'], languages: ['cpp'], form: /\ballow_invalid_(?:certificates|hostnames)\((?!\s{0,5}(?:false\b))/g },
    { families: ['redis'], languages: ['rust'], form: /\b(?:addr\s{0,3}=(?!=)\s{0,3}(?:\w{1,20}::){0,2}Tcp\(|TlsMode::Insecure\b|insecure:(?!\s{0,3}(?:false\b)))/g },
];
function unlessSwitched(judgement, { candidate }, { id, title, family }, { reading, source }) {
    const { posture } = judgement;
    if (posture.kind !== 'verify-full' && (posture.kind !== 'verify-ca' || posture.anchor === 'public'))
        return judgement;
    const mayCount = ({ families, languages, drivers, except, ofSettings }) => families?.includes(family) !== false && languages.includes(reading.language) && drivers?.includes(id) !== false && except?.includes(id) !== true && (ofSettings === undefined || judgement.deciding?.origin === 'setting');
    const meets = ({ start, end }) => start < candidate.span.end && candidate.span.start < end;
    const isOwn = (owner) => meets(owner.span) || (owner.kind === 'settings' && owner.entries.some(({ span }) => meets(span)));
    const isOpen = unseenSwitches_forms.some((form) => mayCount(form) && switchesIn(form, source, reading).some((owners) => owners.length === 0 || owners.some(isOwn)));
    if (!isOpen)
        return judgement;
    const because = `the file has a switch by which ${title} checks less or uses no TLS, and whether it is thrown for this connection cannot be read here`;
    return unknownBecause(judgement, because);
}
const known = new WeakMap();
function switchesIn(form, source, reading) {
    const answers = known.get(source) ?? new Map();
    known.set(source, answers);
    const before = answers.get(form);
    if (before !== undefined)
        return before;
    const answer = placesIn(form.form, source.text).map((at) => ownersOf(at, reading.candidates));
    answers.set(form, answer);
    return answer;
}
function ownersOf(at, candidates) {
    const holds = ({ span }) => span.start <= at && at < span.end;
    return candidates.filter((candidate) => (candidate.kind === 'settings' && candidate.entries.some(holds) && candidate.entries.some(({ name }) => saysWhere.test(name))) || candidate.sites.some(({ callee, neighbours }) => (callee !== null || candidate.kind === 'text') && neighbours.some(holds)));
}
const saysWhere = /host|server|addr|endpoint|ur[il]$|nodes|brokers?|bootstrap|contact_?points?|dsn|data_?source|^[01]$/i;
const MOST_PLACES = 50;
function placesIn(form, text) {
    const places = [];
    for (const { index } of text.matchAll(form)) {
        const line = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 400), index);
        if (!isComment.test(line))
            places.push(index);
        if (places.length === MOST_PLACES)
            break;
    }
    return places;
}
const isComment = /(?:^|[^:])\/\/|^\s*(?:\*|#|')/;

;// CONCATENATED MODULE: ./src/engine/ownWords.js


function withoutOwnWords(driver, others, connection, refused) {
    if (connection.notation !== 'settings')
        return null;
    let judgement = refused;
    let { parameters } = connection;
    let first = null;
    for (let step = 0; step < MOST_NAMES && judgement.posture.kind === 'error'; step++) {
        const { foreign } = judgement.posture;
        const rest = parameters.filter(({ name, origin }) => origin !== 'setting' || name !== foreign);
        if (foreign === undefined || rest.length === parameters.length)
            return null;
        if (others.some((other) => changes(other, { ...connection, parameters }, { ...connection, parameters: rest })))
            return null;
        first ??= foreign;
        parameters = rest;
        judgement = driver.judge({ ...connection, parameters });
    }
    if (judgement.posture.kind === 'error' || first === null)
        return null;
    const because = `\`${first}\` has to do with TLS, and no driver is named that reads it`;
    return (strengthOf(judgement.posture) ?? 0) >= tlsAtAll ? unknownBecause(judgement, because) : judgement;
}
function changes(driver, before, after) {
    const [a, b] = [driver.judge(before).posture, driver.judge(after).posture];
    return a.kind !== 'error' && JSON.stringify(a) !== JSON.stringify(b);
}
const MOST_NAMES = 20;
const tlsAtAll = 3;

;// CONCATENATED MODULE: ./src/engine/weakening.js

function withoutDoubt(judgement, connection, title, source) {
    const { kind } = judgement.posture;
    if (kind !== 'verify-full' && kind !== 'verify-ca' && kind !== 'unknown')
        return judgement;
    const found = saidBy(connection).flatMap(({ name, text, isSymbol }) => {
        const left = leftBy(name, text.trim(), isSymbol);
        return left === null || (left === 'chain' && kind !== 'verify-full') || ((left === 'a callback' || left === 'an expression') && kind === 'unknown') ? [] : [{ name, left }];
    });
    const least = leastFirst.flatMap((each) => found.find(({ left }) => left === each) ?? [])[0];
    if (least !== undefined) {
        const { name, left } = least;
        const named = `\`${name.replaceAll('`', '').slice(0, 60)}\``;
        const because = left === 'a callback'
            ? `${named} decides about the certificate in code of its own, so what ${title} accepts cannot be read here`
            : left === 'an expression'
                ? `${named} is decided at run time, so what ${title} accepts cannot be read here`
                : `${named} asks for ${left === 'nothing' ? 'no check of the certificate' : 'no check of the host name'}, and whether ${title} obeys is not known`;
        return { ...judgement, posture: postures(because)[left], because, deciding: null, byDefault: false };
    }
    return kind !== 'unknown' && handsOverTls(connection) && switchedOff.test(source) ? unknownBecause(judgement, madeElsewhere) : judgement;
}
const madeElsewhere = 'the file switches certificate checks off, and whether for this connection cannot be read here';
const switchedOff = /\bdanger_accept_invalid_certs\(\s{0,5}true|\bset_verify\(\s{0,5}(?:\w+::)?(?:SslVerifyMode::|SSL_VERIFY_)NONE|\.dangerous\(\)\s{0,20}\.with_custom_certificate_verifier|\bcertificateVerification\s{0,3}=\s{0,3}\.none|\bcheck_hostname\s{0,3}=\s{0,3}(?:False|0|None|not)\b|\bverify_mode\s{0,3}[&|]?=\s{0,3}(?:0\b|False\b|None\b|[^=\n]{0,80}CERT_NONE)|\bsetattr\(\s{0,5}[\w.]{1,60},\s{0,5}["'](?:check_hostname|verify_mode)|\bcreate_default_(?:https_)?context\s{0,3}=[^=]/;
function handsOverTls({ candidate }) {
    return (candidate.kind === 'settings' && flat(candidate.entries, '', 0).some(isMadeElsewhere)) || candidate.sites.some(({ callee, neighbours }) => callee !== null && flat(neighbours, '', 0).some(isMadeElsewhere));
}
function isMadeElsewhere({ name, text, isSymbol }) {
    if (/; (?:check_hostname|verify_mode)=/.test(text))
        return false;
    return isSymbol && (/^\d$/.test(name) || /ssl|tls|context|connector/i.test(name)) && /(?:^|[(&\s])(?:tls|ssl|ctx|context|connector|\w*(?:tls|ssl|connector|context))\b|(?:Tls|Ssl)\w*::/i.test(text);
}
const leastFirst = ['nothing', 'a callback', 'an expression', 'chain'];
function postures(reason) {
    return { nothing: { kind: 'unverified' }, chain: { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, 'a callback': { kind: 'unknown', reason }, 'an expression': { kind: 'unknown', reason } };
}
function saidBy({ parameters, candidate }) {
    const own = parameters.flatMap(({ name, value, origin }) => (origin === 'setting' && (value.kind === 'text' || value.kind === 'symbol') ? [{ name, text: value.kind === 'text' ? value.text : value.name, isSymbol: value.kind === 'symbol' }] : []));
    return [...own, ...candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : flat(neighbours, '', 0)))];
}
const weakening_deepest = 4;
function flat(settings, lead, depth) {
    return settings.flatMap(({ name, value }) => ofValue(lead + name, value, depth));
}
function ofValue(name, value, depth) {
    if (value.kind === 'settings')
        return depth < weakening_deepest ? flat(value.entries, `${name}.`, depth + 1) : [];
    return [value.kind === 'text' ? { name, text: value.text.text, isSymbol: false } : { name, text: value.name, isSymbol: true }];
}
function leftBy(name, written, isSymbol) {
    if (isSymbol && acceptsAny.test(written))
        return 'nothing';
    if (isSymbol && anyName.test(written))
        return 'chain';
    const last = name.slice(0, 200);
    if (/revocation|ocsp|crl/i.test(last))
        return null;
    if (isSymbol && !isOff.test(written) && certificateCallback.test(last))
        return alwaysTrue.test(written) ? 'nothing' : 'a callback';
    if (isSymbol && !isOff.test(written) && nameCallback.test(last))
        return 'chain';
    if (isSymbol && /^\d$/.test(last) && alwaysTrue.test(written))
        return 'chain';
    if (isOff.test(written))
        return namesCheck.test(last) ? 'chain' : certificateCheck.test(last) ? 'nothing' : null;
    const accepts = accepting.test(last) || /insecure/i.test(last);
    if (isOn.test(written) && accepts)
        return anyHostName.test(last) ? 'chain' : 'nothing';
    return isSymbol && (accepts || namesCheck.test(last) || certificateCheck.test(last)) && namesSwitch.test(last) && written !== '' && !isConstant.test(written) ? 'an expression' : null;
}
const namesSwitch = /(?:^|\.)(?!customize)(?=[^.]{0,60}(?:verif|valid|check|insecure|unauthorized|trust|skip|accept|allow|ignore|assert|identi))(?![^.]{0,60}depth)[^.]{1,80}$/i;
const isConstant = /^(?:[Tt]rue|[Ff]alse|[Nn]one|null|nil|undefined|yes|no|on|off|verify_\w{1,20}|:\w{1,60}|-?\d[\w.]{0,20}|(?:[\w.:]{1,60}[.:])?(?:[A-Z][A-Z0-9_]{1,60}|Verify\w{0,20}|Full|Required?|Strict|Peer|Always|Enabled?))$/;
const isOff = /^(?:false|0|no|off|none|nil|null|disabled?|ignore|:?verify_none|(?:[\w.]{1,40}[.:]{1,2})?(?:VERIFY|CERT)_NONE)$/i;
const isOn = /^(?:true|1|yes|on)$/i;
const namesCheck = /(?:verif|valid|check|assert)\w{0,20}host_?name|host_?name_?(?:verif|valid|check)|endpoint_?identification|verify_?peer_?name|verify_?identity$/i;
const certificateCheck = /(?:ssl|tls|cert|x509|peer)\w{0,20}[._]?(?:verif|valid(?:ate|ation)|check)|(?:verif|validat|check)\w{0,12}_?(?:ssl|tls|cert|peer|server_?cert)|reject_?unauthorized|verify_?mode$|(?:^|\.)(?:ssl|tls|ssl_?context|tls_?config|(?:socket|ssl|tls)_?opt(?:ion)?s)\.verify$/i;
const accepting = /(?:skip|no|disable)_?(?:ssl_?|tls_?|cert\w{0,10}_?|peer_?)?verif|trust_?all|accept_?(?:any|invalid|all)\w{0,10}_?cert|weak_?cert|allow_?(?:invalid|insecure|self_?signed|all|any|unverified|untrusted)|ignore_?(?:ssl|cert|invalid)/i;
const anyHostName = /(?:allow|accept|ignore)_?(?:invalid|any|all)_?host_?names?$/i;
const certificateCallback = /(?:certificate\w{0,20}validation|validate_?(?:server_?)?certificate)(?:_?callback)?$/i;
const nameCallback = /(?:check_?server_?identity|host_?name_?verifier)$/i;
const alwaysTrue = /(?:=>|->)\s{0,5}(?:true\b|\{\s{0,20}return\s{1,5}true\b)|^delegate\b[^{]{0,200}\{\s{0,20}return\s{1,5}true\b/;
const acceptsAny = /_create_unverified_context|loadTrustMaterial\(\s{0,5}(?:\w{1,20},\s{0,5})?\(?\w{1,20},\s{0,3}\w{1,20}\)?\s{0,3}->\s{0,5}true|TrustSelfSignedStrategy|InsecureSkipVerify\s{0,5}[:=]\s{0,5}true|TrustAll|InsecureTrustManager|danger(?:ous)?_?accept_?invalid_?certs?\w{0,20}\(\s{0,5}true|AcceptAnyServerCertificate|NoCertificateVerification|NullTrustManager|TrustEverything|SslVerifyMode\.NONE|CertificateValidations\.AllowAll|SslVerifyMode::NONE|allow_?invalid_?certificates?\(\s{0,5}(?:Some\(\s{0,5})?true|CERT_NONE|SSL_VERIFY_NONE|(?:^|::|^:)VERIFY_NONE$/i;
const anyName = /invalidHostNameAllowed\(\s{0,5}true|SslVerifyMode\.CA\b|NoopHostnameVerifier|AllowAllHostname|danger_?accept_?invalid_?hostnames\(\s{0,5}true|check_hostname\s{0,3}=\s{0,3}False/i;

// EXTERNAL MODULE: ./src/engine/within.js
var within = __webpack_require__(9754);
;// CONCATENATED MODULE: ./src/engine/assess.js










function assess(connection, family, file, config, stated = null) {
    const { source } = file;
    const reading = (0,within/* readingOf */.M)(connection.candidate, file.reading);
    const { driver, certainty, judgement: written } = stated === null ? judge(family.handedOver?.(connection, reading.language) ?? connection, family, reading, config) : { driver: stated, certainty: 'stated', judgement: stated.judge(connection) };
    const sure = withoutDoubt(written, stated === null ? connection : unknownTo(stated, connection, written), driver.title, source.text);
    const judgement = chosenLater(stated === null ? unlessSwitched(withSpreads(sure, connection), connection, { id: driver.id, title: driver.title, family: family.ids[0] }, { reading: file.reading, source }) : sure, connection);
    const locality = (0,engine_locality/* localityOf */.f)(connection, config.localityOf);
    const context = (0,engine_context/* contextOf */.Vm)(source.path, file.reading.language, connection.candidate, source);
    return {
        connection,
        driver: { id: driver.id, title: driver.title, certainty },
        judgement: locality === 'local' && !(stated !== null && judgement.posture.kind === 'error') ? staysHere(judgement) : judgement,
        hardening: driver.harden(connection),
        context,
        locality: judgement.posture.kind === 'local' ? 'local' : locality,
        treatment: config.treatmentOf(source.path) ?? (0,engine_context/* defaultTreatment */.UU)(context, connection, locality, source),
    };
}
function unknownTo({ judge: ask }, connection, answer) {
    const said = JSON.stringify(answer);
    const top = ({ name }) => name.split('.')[0] ?? '';
    const makesNone = (name) => JSON.stringify(ask({ ...connection, parameters: connection.parameters.filter((other) => top(other) !== name) })) === said;
    const without = new Set([...new Set(connection.parameters.map(top))].slice(0, MOST_SETTINGS).filter(makesNone));
    return { ...connection, parameters: connection.parameters.filter((one) => one.origin === 'setting' && without.has(top(one))) };
}
const MOST_SETTINGS = 200;
function judge(connection, family, reading, config) {
    const byScheme = driverOfScheme(connection, family);
    if (byScheme !== null)
        return { driver: byScheme, certainty: 'stated', judgement: byScheme.judge(connection) };
    const byCall = driverOfCall(connection, family, reading) ?? driverOfParameters(connection, family, reading);
    if (byCall !== null)
        return { driver: byCall, certainty: 'inferred', judgement: byCall.judge(connection) };
    const assumed = assume(connection, family, reading, config);
    const byImport = driverOfImport(family, reading);
    if (byImport === null)
        return assumed;
    const inferred = { driver: byImport, certainty: 'inferred', judgement: byImport.judge(connection) };
    return isStronger(inferred, assumed) ? assumed : inferred;
}
function isStronger(inferred, assumed) {
    if (assumed.certainty === 'stated')
        return true;
    const [a, b] = [strengthOf(inferred.judgement.posture), strengthOf(assumed.judgement.posture)];
    return a !== null && b !== null && a > b;
}
function driverOfScheme({ dialect, scheme }, family) {
    const known = (written) => (written === null ? null : (family.drivers.find(({ recognition }) => recognition.dialects.includes(written)) ?? null));
    return known(dialect) ?? known(scheme);
}
function driverOfCall({ candidate }, family, reading) {
    const byProvider = driverOfProvider(candidate.sites[0].keyPath, family);
    if (byProvider !== null)
        return byProvider;
    let best = null;
    const drivers = family.drivers.filter(({ recognition }) => recognition.languages.includes(reading.language));
    for (const site of candidate.sites) {
        for (const driver of drivers) {
            const callees = calleesOf(driver);
            const matched = [site.callee?.replaceAll('()', '') ?? null, ...site.keyPath].flatMap((name) => (name === null ? [] : callees.filter((callee) => name === callee || name.endsWith(`.${callee}`))));
            for (const callee of matched) {
                const exact = callee.includes('.') || callee.includes('_') || isNamedAfter(callee, driver) || reading.language === 'php' || importsDriver(driver, reading);
                if (exact && (best === null || callee.length > best.length))
                    best = { driver, length: callee.length };
            }
        }
    }
    return best?.driver ?? driverOfName(candidate.sites, drivers, reading);
}
function driverOfName(sites, drivers, reading) {
    const names = sites.flatMap(({ callee, neighbours }) => (/(?:^|\.)(?:Must)?(?:Open|Connect)(?:Context|DB)?$/.test(callee ?? '') ? neighbours.flatMap(({ name, value }) => (/^[01]$/.test(name) && value.kind === 'text' ? [value.text.text] : [])) : []));
    return drivers.find((driver) => driver.recognition.registered?.some((name) => names.includes(name)) === true && importsDriver(driver, reading)) ?? null;
}
function driverOfParameters({ parameters }, family, { language }) {
    const isForeign = language !== 'text' && family.drivers.some(({ common, recognition }) => common && recognition.languages.includes(language));
    return family.drivers.find(({ recognition }) => (recognition.languages.includes(language) || !isForeign) && recognition.parameters?.some((word) => parameters.some(({ name, origin }) => name === word && origin === 'query')) === true) ?? null;
}
function driverOfProvider(keyPath, family) {
    const block = /^(?:provider|inputs)$/.test(keyPath[0] ?? '') ? keyPath.slice(0, 2) : keyPath.at(-1)?.startsWith('keda.') === true ? ['keda', keyPath.at(-1)?.slice(5) ?? ''] : keyPath[0] === 'terraform' && keyPath[1] === 'backend' ? keyPath.slice(0, 3) : [];
    return block.length < 2 ? null : (family.drivers.find(({ recognition }) => recognition.callees.includes(block.join('.'))) ?? null);
}
function calleesOf(driver) {
    const known = written.get(driver);
    if (known !== undefined)
        return known;
    const callees = driver.recognition.callees.map((callee) => callee.replace(/::|\\/g, '.'));
    written.set(driver, callees);
    return callees;
}
const written = new WeakMap();
function isNamedAfter(callee, { id }) {
    const name = (/^\w*/.exec(id)?.[0] ?? '').toLowerCase();
    return name.length >= 5 && callee.length > name.length && callee.toLowerCase().startsWith(name);
}
function driverOfImport(family, reading) {
    return family.drivers.find((driver) => importsDriver(driver, reading)) ?? null;
}
function importsDriver({ recognition }, { imports, language }) {
    if (!recognition.languages.includes(language))
        return false;
    return imports.some((name) => recognition.imports.some((known) => name === known || ['.', '/', '::', '\\', '@'].some((mark) => name.startsWith(known + mark))));
}
function assume(connection, family, reading, config) {
    const configured = config.drivers[connection.family] ?? config.drivers[family.ids[0]];
    const chosen = findDriver(family, configured);
    if (chosen !== null)
        return { driver: chosen, certainty: 'stated', judgement: chosen.judge(connection) };
    const driver = findDriver(family, family.assumed(reading.language, connection)) ?? family.drivers[0];
    if (driver === undefined)
        throw new Error(`family ${family.ids[0]} has no driver`);
    const judgement = driver.judge(connection);
    if (judgement.posture.kind !== 'error')
        return { driver, certainty: 'assumed', judgement: withForeignSwitch(judgement, connection) };
    const later = tlsLater(connection);
    if (later !== null) {
        const because = `\`${later}\` is decided at run time, and no driver is named that reads it`;
        return { driver, certainty: 'assumed', judgement: unknownBecause(judgement, because) };
    }
    const common = family.drivers.filter((other) => other.common);
    const told = knowsLanguage(family, reading.language) ? null : withoutOwnWords(driver, common, connection, judgement);
    if (told !== null)
        return { driver, certainty: 'assumed', judgement: told };
    const refused = { driver, certainty: 'assumed', judgement };
    const own = weakestOf(refused, common.filter(({ recognition }) => recognition.languages.includes(reading.language)), connection);
    if (own.judgement.posture.kind !== 'error')
        return own;
    const foreign = weakestOf(refused, common, connection);
    return knowsLanguage(family, reading.language) && (strengthOf(foreign.judgement.posture) ?? 0) > unverifiedTls ? { ...refused, judgement: notRead(judgement, driver) } : foreign;
}
function weakestOf(start, drivers, connection) {
    let weakest = start;
    for (const other of drivers) {
        const candidate = other.judge(connection);
        const [theirs, best] = [strengthOf(candidate.posture), strengthOf(weakest.judgement.posture)];
        if (theirs !== null && (best === null || theirs < best))
            weakest = { driver: other, certainty: 'assumed', judgement: candidate };
    }
    return weakest;
}
const unverifiedTls = 3;
function knowsLanguage({ drivers }, language) {
    return drivers.some(({ recognition }) => recognition.languages.includes(language));
}
function notRead(judgement, { title }) {
    const because = `${title} refuses this text, and no driver is named that reads it`;
    return unknownBecause(judgement, because);
}
function tlsLater({ notation, parameters }) {
    if (notation !== 'settings')
        return null;
    return parameters.find(({ name, value }) => value.kind === 'hole' && value.fallback === null && /^(?:use_?)?(?:ssl|tls)(?:_?enabled|_?mode)?$/i.test(name))?.name ?? null;
}
function withForeignSwitch(judgement, { notation, parameters, hosts }) {
    if (notation !== 'settings' || !judgement.byDefault)
        return judgement;
    const named = parameters.some(({ name }) => /(?:^|\.)(?:host|hostname|server|addr)$/i.test(name));
    if (!named && hosts.length > 0 && hosts.every(openHost/* isOpenHost */.T)) {
        const because = 'the settings name neither a host nor a mode that a known driver reads';
        return unknownBecause(judgement, because);
    }
    const unread = new Set(judgement.problems.flatMap(({ kind, parameter }) => (kind === 'ignored' || kind === 'misspelt' ? [parameter] : [])));
    const found = parameters.find(({ name, value, origin }) => origin === 'setting' && ownSwitch.test(name) && mayBeOn(value) && (unread.has(name) || value.kind !== 'text'));
    if (found === undefined)
        return judgement;
    const because = `\`${found.name}\` has to do with TLS, and no driver is named that reads it`;
    return { ...unknownBecause(judgement, because), problems: judgement.problems.filter(({ parameter }) => parameter !== found.name) };
}
const ownSwitch = /^(?:\w{1,30}\.)?(?:(?:require|use|enable|force|with|is|has)_?(?:ssl|tls)\w{0,10}|(?:ssl|tls)(?:_?(?:enabled?|required|on|mode|config(?:uration)?|options|settings|context|policy))?)$/i;
function mayBeOn(value) {
    if (value.kind === 'settings')
        return true;
    if (value.kind === 'hole')
        return value.fallback === null || assess_isOn.test(value.fallback);
    return value.kind === 'text' ? assess_isOn.test(value.text) : !/^(?:false|0|no|off|none|nil|null|undefined|\.disable)$/i.test(value.name);
}
const assess_isOn = /^(?:true|yes|on|1|required?|enabled?)$/i;
function findDriver(family, id) {
    return family.drivers.find((driver) => driver.id === id) ?? null;
}
function chosenLater(judgement, { candidate: { chosen, kind } }) {
    if (chosen === undefined)
        return judgement;
    const because = `the ${kind === 'command' ? 'command' : 'scheme'}, and with it whether there is TLS, is chosen at run time`;
    return unknownBecause(judgement, because);
}
function staysHere(judgement) {
    return { ...judgement, posture: { kind: 'local' }, because: 'the host is this machine, so nothing crosses a network', problems: [], facts: {} };
}


/***/ }),

/***/ 7589:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ withConditions)
});

;// CONCATENATED MODULE: ./src/engine/givenAgain.js
function lastGiven(parameters, isConditional) {
    const last = new Map();
    const replaced = new Map();
    for (const [at, parameter] of parameters.entries()) {
        if (parameter.origin !== 'setting')
            continue;
        last.set(parameter.name, at);
        if (!isConditional(parameter))
            replaced.set(parameter.name, at);
    }
    const gone = new Set();
    for (const [at, { name, origin, value }] of parameters.entries()) {
        if (origin !== 'setting' || last.get(name) === at)
            continue;
        gone.add(at);
        if (value.kind !== 'settings' || (replaced.get(name) ?? -1) <= at)
            continue;
        for (let member = at + 1; parameters[member]?.name.startsWith(`${name}.`) === true; member++)
            gone.add(member);
    }
    return gone.size === 0 ? parameters : parameters.filter((_, at) => !gone.has(at));
}

// EXTERNAL MODULE: ./src/engine/locality.js
var locality = __webpack_require__(2036);
// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
;// CONCATENATED MODULE: ./src/engine/conditional.js



function withConditions(connection, conditions) {
    if (conditions === null)
        return { ...connection, parameters: lastGiven(connection.parameters, () => false) };
    const anchor = anchorOf(connection.candidate, conditions);
    const settled = lastGiven(connection.parameters, (parameter) => branchOf(parameter, anchor, conditions) !== null);
    const parameters = settled.map((parameter) => underCondition(parameter, anchor, conditions));
    const chosen = withoutTlsOf(connection, anchor);
    return { ...connection, ...(hasOtherHost(connection, conditions) ? withOpenHost(connection) : {}), ...(chosen === null ? {} : { candidate: { ...connection.candidate, chosen } }), parameters };
}
function withoutTlsOf({ candidate, parameters }, anchor) {
    if (candidate.kind !== 'command' || anchor === null || parameters.some(({ name }) => ofTls.test(name)))
        return null;
    const { condition, instead = '' } = anchor;
    const isOther = (condition === 'else' && ofSwitch.test(instead) && !/\bnot\b/.test(instead)) || /^if\s+not\s+\S{0,80}(?:ssl|tls)\S{0,40}$/i.test(condition);
    return isOther ? (condition === 'else' ? instead : condition) : null;
}
const ofTls = /ssl|tls|insecure|secure|verify/i;
const ofSwitch = /^if\b[^"]{0,200}(?:ssl|tls)/i;
function hasOtherHost(connection, conditions) {
    const { candidate } = connection;
    if (candidate.kind !== 'settings')
        return false;
    const [first, ...others] = candidate.entries.filter(({ name }) => saysWhere.test(name));
    const anchor = first === undefined ? null : conditions.at(first.span.start);
    return others.some(({ name, span }) => name === first?.name && conditions.foreign(span, anchor) !== null) || (isLocal(connection) && candidate.entries.some((entry) => takesHost(entry, conditions, conditions.at(candidate.span.start), 0)));
}
function isLocal(connection) {
    return (0,locality/* localityOf */.f)(connection, () => null) === 'local';
}
function takesHost({ name, value, span }, conditions, user, depth) {
    if (value.kind === 'settings')
        return depth < deepest && value.entries.some((entry) => takesHost(entry, conditions, user, depth + 1));
    if (value.kind !== 'text' || !saysWhere.test(name))
        return false;
    return conditions.foreign(span, user) !== null || conditions.foreign(value.span, conditions.at(span.start)) !== null;
}
const deepest = 3;
function withOpenHost({ hosts, endpoint }) {
    const [first] = hosts;
    const port = first?.kind === 'name' ? first.port : null;
    const shown = first?.kind === 'name' && first.name !== '' ? endpoint.replace(first.name, () => openHost/* openHost */.Z.text) : endpoint;
    return { hosts: [{ ...openHost/* openHost */.Z, port }], endpoint: shown };
}
function underCondition(parameter, anchor, conditions) {
    const branch = isSwitch.test(parameter.name) ? null : branchOf(parameter, anchor, conditions);
    return branch === null ? parameter : { ...parameter, value: { kind: 'hole', expression: branch.condition, fallback: null } };
}
function branchOf({ span, valueSpan }, anchor, { foreign }) {
    return span === null ? null : (foreign(span, anchor) ?? (valueSpan === null ? null : foreign(valueSpan, anchor)));
}
const isSwitch = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|COCKROACH_INSECURE)$/;
function anchorOf(candidate, { at, common }) {
    if (candidate.kind === 'text')
        return at(candidate.value.pieces[0]?.start ?? candidate.span.start);
    if (candidate.kind !== 'settings')
        return at(candidate.span.start);
    const host = candidate.entries.find(({ name }) => saysWhere.test(name));
    return host === undefined ? common(candidate.entries.map(({ span }) => span)) : at(host.span.start);
}
const saysWhere = /(?:^|[._-])(?:host(?:name|addr)?s?|server(?:name)?s?|addr(?:ess|esses|s)?|endpoints?|ur[il]|nodes|brokers?|bootstrap\.servers|contact_?points?|dsn|connection_?string)$/i;


/***/ }),

/***/ 4888:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  UU: () => (/* binding */ defaultTreatment)
});

// UNUSED EXPORTS: contextOfPath

// EXTERNAL MODULE: ./src/engine/dataLanguages.js
var dataLanguages = __webpack_require__(2674);
;// CONCATENATED MODULE: ./src/engine/services.js
function isOwnService(host, { candidate }, source) {
    const { compose, job, moved, movesMachine } = servicesOf(source);
    const inCompose = compose.size > 0 && ofCompose.test(candidate.sites[0].keyPath[0] ?? '');
    if ((inCompose || isPipeline(source.path)) && ownMachine.test(host))
        return !movesMachine;
    if (moved.has(host))
        return false;
    return (inCompose && [host, host.replace(/^srv-captain--/, ''), serviceOfContainer(host)].some((name) => compose.has(name))) || job.has(host) || (isWorkshop(source) && /^[a-z][\w-]{0,62}$/i.test(host));
}
const ownMachine = /^host\.(?:docker|containers)\.internal$/i;
const elsewhere = /(?:^[ \t]{0,40}(?:-[ \t]{1,9})?["']?|\[\s{0,9}["']?|--add-host[ =]["']?)host\.(?:docker|containers)\.internal["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?!host-gateway|127\.)/im;
function isWorkshop({ path, text }) {
    return /(?:^|\/)(?:\.devcontainer(?:\/|\.json$)|(?:[\w-]+\.)?Tiltfile$)/.test(path) || (/(?:^|\/)(?:docker-)?compose[._-](?:dev|develop|development|devel|local)\.ya?ml$/.test(path) && !text.includes('!reset'));
}
function movedIn(text) {
    const given = /(?<![\w.-])([a-z][\w-]{0,62})["']?[ \t]{0,3}[:=][ \t]{0,3}["']?\[?(?:\d{1,3}(?:\.\d{1,3}){3}(?![\w.])|[0-9a-f]{1,4}:[0-9a-f:]{0,35}:[0-9a-f]{0,4}(?![\w:]))|^[ \t]{0,40}-[ \t]{1,9}["']?([a-z][\w-]{0,62})[:=]\$\{/gim;
    return new Set([...text.matchAll(given)].flatMap(([, ...names]) => names.filter((name) => name !== undefined)));
}
function serviceOfContainer(host) {
    return /^[\w-]{1,60}_([A-Za-z][A-Za-z\d.-]{0,60})_1$/.exec(host)?.[1] ?? host;
}
const ofCompose = /^(?:services|configs|x-[^\s]{0,100})$/;
function valuesInContainer(host, { candidate }, source) {
    const name = /^\{(\w{1,100})\}$/.exec(host)?.[1];
    if (name === undefined || candidate.kind !== 'text' || !ofCompose.test(candidate.sites[0].keyPath[0] ?? ''))
        return null;
    if (!candidate.value.pieces.some((piece) => piece.kind === 'hole' && piece.expression === name && source.text.startsWith('$$', piece.start)))
        return null;
    return servicesOf(source).given().get(name) ?? null;
}
function isStartedHere(host, { text }) {
    const name = /^\{([A-Za-z_]\w{0,60})\.(?:Addr|Host|getHost|getServer|get_container_host_ip)(?:\(\))?\}$/.exec(host)?.[1];
    if (name === undefined)
        return false;
    const given = [...text.matchAll(new RegExp(`\\b${name}(?:, ?\\w{1,40})? ?:?= ?(?!=)([^\\n]{0,200})`, 'g'))].slice(0, 20);
    return given.length > 0 && given.every(([, value = '']) => /^(?:await )?(?:miniredis\.(?:Run|RunT|NewMiniRedis)\(|(?:new )?\w{0,40}Container(?:<[^<>]{0,80}>)?\()/.test(value));
}
function givenIn(text) {
    const given = new Map();
    for (const [, name = '', written = ''] of text.matchAll(/^[ \t]{1,40}(?:-[ \t]{1,9})?["']?([A-Z_][A-Z0-9_]{0,99})["']?[ \t]{0,9}[:=][ \t]{0,9}([^\n]{0,300})/gm)) {
        const value = (written.split(' #', 1)[0] ?? '').trim().replace(/^["']|["']$/g, '');
        const values = given.get(name) ?? [];
        values.push(/^\$\{\w{1,100}:?-([^{}]{0,200})\}$/.exec(value)?.[1] ?? value);
        given.set(name, values);
    }
    return given;
}
const known = new WeakMap();
function servicesOf(source) {
    const before = known.get(source);
    if (before !== undefined)
        return before;
    let given = null;
    const services = {
        compose: /\.json$/i.test(source.path) ? jsonServices(source.text) : composeServices(source.text),
        job: isPipeline(source.path) ? jobServices(source.text) : new Set(),
        moved: movedIn(source.text),
        movesMachine: elsewhere.test(source.text),
        given: () => (given ??= givenIn(source.text)),
    };
    known.set(source, services);
    return services;
}
const isPipeline = (path) => pipelines.test(path);
const pipelines = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|[\w.-]*\.gitlab-ci\.ya?ml|\.gitlab\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/[\w.-]+)?\.ya?ml|bitbucket-pipelines\.ya?ml|\.circleci\/[\w.-]+\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.cirrus\.ya?ml)$/i;
function composeServices(text) {
    const services = new Set();
    if (!/^['"]?services['"]?\s{0,20}:/m.test(text))
        return services;
    let indent = null;
    let inside = false;
    for (const line of text.split('\n')) {
        if (/^\s*(?:#|\r?$)/.test(line))
            continue;
        const depth = line.length - line.trimStart().length;
        if (depth === 0) {
            inside = /^['"]?services['"]?\s{0,20}:/.test(line);
            indent = null;
        }
        else if (inside) {
            indent ??= depth;
            const written = line.slice(0, 300).replace(/\{\{-?\s{0,9}([\w.]{1,60})\s{0,9}-?\}\}/g, '{$1}');
            const key = depth === indent ? /^\s+['"]?((?:\$\$)?[\w.{}-]{1,100})['"]?\s*:(?!\s{0,9}!reset\b)/.exec(written)?.[1] : undefined;
            const container = /^\s+(?:container_name|hostname)\s*:\s*['"]?([\w.-]{1,100})['"]?\s*(?:#.*)?\r?$/.exec(line.slice(0, 300))?.[1];
            for (const name of [key, container])
                if (name !== undefined)
                    services.add(name);
        }
    }
    return services;
}
function jsonServices(text) {
    const start = text.indexOf('"services"');
    return new Set(start === -1 ? [] : [...text.slice(start).matchAll(/"([\w.-]{1,100})"\s{0,9}(?::\s{0,9}\{|,)\s{0,40}"image"\s{0,9}:|"image"\s{0,9}:\s{0,9}"[^"\n]{1,300}",\s{0,40}"name"\s{0,9}:\s{0,9}"([\w.-]{1,100})"/g)].map((match) => match[1] ?? match[2] ?? ''));
}
function jobServices(text) {
    const services = new Set();
    let outer = null;
    let inner = null;
    for (const line of text.split('\n')) {
        if (/^\s*(?:#|\r?$)/.test(line))
            continue;
        const depth = line.length - line.trimStart().length;
        const isItem = /^\s*- /.test(line);
        if (outer !== null && (depth < outer || (depth === outer && !isItem)))
            outer = inner = null;
        if (/^\s*(?:- )?['"]?(?:services|docker)['"]?\s*:\s*(?:#.*)?\r?$/.test(line.slice(0, 200))) {
            outer = depth;
            inner = null;
            continue;
        }
        if (outer === null)
            continue;
        inner ??= depth;
        for (const name of namesOn(line.slice(0, 300), depth === inner))
            services.add(name);
    }
    return services;
}
function namesOn(line, isEntry) {
    const named = /^\s*(?:- )?['"]?(?:name|alias)['"]?\s*:\s*['"]?([\w./:@-]+)/.exec(line)?.[1];
    if (named !== undefined)
        return imageNames(named);
    if (!isEntry)
        return [];
    const image = /^\s*- (?:image:\s*)?['"]?([\w./-]+(?::[\w.-]+)?)['"]?\s*\r?$/.exec(line)?.[1];
    if (image !== undefined)
        return imageNames(image);
    const key = /^\s*['"]?([\w.-]{1,100})['"]?\s*:/.exec(line)?.[1];
    return key === undefined ? [] : [key];
}
function imageNames(image) {
    const name = image.replace(/@.*/s, '').replace(/:[\w.-]*$/, '');
    return [...new Set([name, name.replaceAll('/', '__'), name.replaceAll('/', '-')])];
}

;// CONCATENATED MODULE: ./src/engine/context.js


function contextOf(path, language, candidate, source = null) {
    const byPath = contextOfPath(path, language);
    if (byPath === 'test')
        return 'test';
    if (dataLanguages/* dataLanguages */.S.has(language) && source !== null && isTestEnvironment(candidate, source))
        return 'test';
    if (isOfTests(candidate, language))
        return 'test';
    if (language === 'rust' && source !== null && isUnitTest(candidate, source))
        return 'test';
    if (byPath === 'example')
        return 'example';
    if (candidate.place === 'prose' || byPath === 'docs')
        return 'docs';
    if (candidate.place === 'comment' || candidate.place === 'docstring')
        return 'comment';
    return dataLanguages/* dataLanguages */.S.has(language) ? 'config' : 'code';
}
function contextOfPath(path, language) {
    if (path === '')
        return null;
    const segments = path.toLowerCase().split('/');
    const name = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    const written = path.split('/');
    if (folders.some((folder, at) => isTestFolder(folder, written[at] ?? '')) || isTestFile(written.at(-1) ?? '') || ofFeatures.test(path) || ofChartTesting.test(path))
        return 'test';
    const ofExamples = packageOfGenerators.test(path) ? path.toLowerCase().replace(packageOfGenerators, '/').split('/').slice(0, -1) : folders;
    if (ofExamples.some((folder) => exampleFolders.has(folder) || /(?:^|[-_])(?:examples?|samples?|demos?)(?:[-_]|$)/.test(folder)) || isExampleFile(name, language))
        return 'example';
    return folders.some((folder) => docsFolders.has(folder)) || /^(?:readme|changelog|contributing|history)\b|^[a-z][\w.-]*\.[1-8]$|\.rd$|\.html?$/.test(name) ? 'docs' : null;
}
const packageOfGenerators = /\/(?:java|kotlin|scala|groovy)\/(?:com|org|io|net)\/example\/(?:demo\/)?/;
const ofFeatures = /(?:^|\/)features\/(?:environment\.py$|(?:steps|step_definitions|support)\/)/;
const ofChartTesting = /(?:^|\/)\.?ci\/[\w.-]{0,80}(?:values|vars)[\w.-]{0,80}\.(?:ya?ml|hcl|json|tfvars)$/i;
function isTestEnvironment({ sites: [site] }, { text }) {
    return /^tests?$/.test(site.keyPath[0] ?? '') && /^[ \t]{0,4}\[?["']?(?:production|development)["']?\s{0,5}(?:[:=\]]|$)/m.test(text);
}
function isOfTests({ sites }, language) {
    return ofTests.test(sites[0].keyPath.at(-1) ?? '') && (dataLanguages/* dataLanguages */.S.has(language) || language === 'shell' || sites.every(({ callee }) => callee === null));
}
const ofTests = /^TEST_(?:[A-Z0-9]{1,40}_){0,6}(?:URL|URI|DSN)$/;
const unitTests = new WeakMap();
function isUnitTest({ span }, source) {
    const spans = unitTests.get(source) ?? unitTestsIn(source.text);
    unitTests.set(source, spans);
    return spans.some(({ start, end }) => start < span.start && span.start < end);
}
function unitTestsIn(text) {
    const spans = [];
    const heads = /^([ \t]{0,40})#\[(?:cfg\(test\)|(?:tokio::|sqlx::|async_std::|actix_rt::)?test\b[^\]\n]{0,200})\]\s{0,20}(?:#\[[^\]\n]{0,200}\]\s{0,20}){0,9}(?:pub(?:\([a-z]{1,10}\))? )?(?:async )?(?:mod|fn)\b[^;{]{0,500}\{/gm;
    for (let head = heads.exec(text); head !== null && spans.length < MOST_TESTS; head = heads.exec(text)) {
        const body = head.index + head[0].length;
        const line = text.slice(body, body + 500).split('\n', 1)[0] ?? '';
        const end = /\}\s{0,20}$/.test(line) ? body + line.length : text.indexOf(`\n${head[1] ?? ''}}`, body);
        spans.push({ start: head.index, end: end === -1 ? text.length : end });
        if (end === -1)
            break;
        heads.lastIndex = end;
    }
    return spans;
}
const MOST_TESTS = 5_000;
function defaultTreatment(context, connection, locality, source) {
    if (context !== 'code' && context !== 'config')
        return 'advised';
    if ((context === 'config' || connection.candidate.kind === 'settings') && leavesHost(connection))
        return 'advised';
    if (completesItself(connection, source) || onlyAsks(connection) || servesJob(connection, source))
        return 'advised';
    if (connection.hosts.length > 0 && connection.hosts.every((host) => isService(host, connection, locality, source)))
        return 'advised';
    return locality === 'placeholder' && isTemplate(connection) ? 'advised' : 'graded';
}
function onlyAsks({ candidate }) {
    return candidate.kind === 'command' && /(?:^|\/)pg_isready$/.test(candidate.words[0]?.text ?? '');
}
function servesJob({ candidate, family, hosts }, { path }) {
    return candidate.kind === 'command' && family === 'cockroachdb' && hosts.length === 0 && isPipeline(path);
}
function isService(host, connection, locality, source) {
    if (host.kind === 'hole') {
        if (host.fallback === null && (isStartedHere(host.text, source) || isOwnService(host.text, connection, source)))
            return true;
        const given = host.fallback === null ? valuesInContainer(host.text, connection, source) : [host.fallback];
        return given !== null && given.every((name) => isOwnService(name.replace(/:\d{1,5}$/, ''), connection, source));
    }
    if (host.kind === 'name' && isPipeline(source.path) && isReserved(host.name))
        return true;
    return host.kind === 'name' && locality === 'internal' && isOwnService(host.name, connection, source);
}
function isReserved(name) {
    return /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$|^\[?2001:db8:|(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)$/i.test(name);
}
function isTemplate({ candidate, hosts }) {
    return candidate.kind === 'text' && hosts.every((host) => host.kind === 'name') && /[:,]\s?(?:<[\w -]{0,20}port[\w -]{0,20}>|\[port\]|port)(?![\w.:=-])/i.test(candidate.value.text.slice(0, 500).replace(/:\/\/[^/?#]{0,300}@/, '://').replace(/[?#].*/s, ''));
}
function completesItself({ candidate }, source) {
    if (candidate.kind !== 'text' || candidate.value.pieces.length !== 2)
        return false;
    if (/^["'`)\s]{0,4}\s(?:unless|if)\s[^\n]{0,120}(?:scheme|:\/\/)/.test(source.text.slice(candidate.span.end, candidate.span.end + 200)))
        return true;
    const hole = candidate.value.pieces.find((piece) => piece.kind === 'hole');
    const name = candidate.sites[0].keyPath.at(-1);
    if (hole?.kind !== 'hole' || name === undefined || lastName(hole.expression) !== lastName(name))
        return false;
    return /:\/\/["'`]|prefix|starts_?with|contains|includes|indexOf|match/i.test(source.text.slice(Math.max(0, candidate.span.start - 300), candidate.span.start));
}
function lastName(expression) {
    return /\b\w+$/.exec(expression.trim())?.[0] ?? expression;
}
function leavesHost({ hosts, candidate }) {
    if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && host.fallback === '' && /^\{[A-Z][A-Z0-9_]{0,80}\}$/.test(host.text)))
        return true;
    if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && /^\{(?:null|nil|none|undefined|~)?\}$/i.test(host.text)))
        return true;
    return hosts.length === 0 && candidate.kind === 'settings' && candidate.entries.some(({ name, value }) => /^(?:host|hostname|server|address|brokers|bootstrap[._-]?servers)$/i.test(name) && (value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && /^(?:null|nil|none|undefined|~)?$/i.test(value.name)));
}
const testFolders = new Set(['__tests__', 'testing', 'testdata', 'spec', 'specs', 'fixtures', '__fixtures__', 'testfixtures', 'mocks', '__mocks__', 'e2e', 'cypress', 'testutil', 'testutils', 't', 'xt', 'bench', 'benches', 'benchmark', 'benchmarks']);
function isTestFolder(folder, written) {
    return testFolders.has(folder) || testPackage.test(folder) || /(?:^|[._-])tests?(?:$|[._-](?:data|cases?|resources|scripts?|env(?:ironment)?s?|helpers?|utils?|support|suites?|fixtures|apps?|lib|common|images?|infra(?:structure)?)$)/.test(folder) || /[a-z0-9]Tests?$/.test(written);
}
const testPackage = /^(?:(?:unit|integration|functional|acceptance|system|smoke|load|stress|perf|api|app|http|sql|db|store|storage|docker|pg|mysql|redis|mongo)tests?|test(?:case|file|resource|bed|server|helper|support|kit|env|suite|lib|common|db|harness|container)s?)$/;
const exampleFolders = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials', 'quickstart', 'quickstarts']);
const docsFolders = new Set(['doc', 'docs', 'documentation', 'vignettes']);
function isExampleFile(name, language) {
    return /(?:^|[._-])(?:example|sample|dist)(?:\.[a-z0-9]+)?$/.test(name) || /^\.?env[._-](?:example|sample|template)(?:[_-][\w-]{1,40})?$|\.env\.template$/.test(name) || ((dataLanguages/* dataLanguages */.S.has(language) || language === 'text') && /^(?:example|sample)s?[._-]/.test(name));
}
function isTestFile(name) {
    return (/^(?:test|spec|run[_-]?tests?)[._-]/i.test(name) ||
        /[._-](?:tests?|testing|specs?|e2e|cy|fixtures?|mocks?)(?:\.[a-z0-9]{1,12}){0,2}$/i.test(name) ||
        /^tests?\.[a-z0-9]{1,12}$/i.test(name) ||
        /\.t$/.test(name) ||
        /[a-z0-9](?:Tests?|Spec|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|swift|ts|js|dart)$/.test(name) ||
        /^(?:jest|vitest|mocha|playwright|cypress)[._-](?:[a-z]{1,20}[._-])?(?:setup|config|env|global[._-]?(?:setup|teardown))(?:[._-][a-z]{1,20})?\.[cm]?[jt]sx?$|^setup-?[Tt]ests?\.[cm]?[jt]sx?$/.test(name) ||
        /^(?:conftest\.py|pytest\.ini|tox\.ini|phpunit\.xml(?:\.dist)?)$/.test(name));
}


/***/ }),

/***/ 2674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ dataLanguages)
/* harmony export */ });
const dataLanguages = new Set(['yaml', 'json', 'dotenv', 'properties', 'ini', 'toml', 'xml', 'hcl', 'dockerfile', 'conf', 'hocon', 'prisma']);


/***/ }),

/***/ 4423:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ familySet),
  Y: () => (/* binding */ vocabularyOf)
});

// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var settings = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/engine/databases/judging/applied.js

function applied(connection, { set, remove, scheme }) {
    const replaced = (parameter) => set.some(({ name, place }) => parameter.origin === place && (isNamed(parameter, name) || holds(parameter, name)));
    const kept = without(connection, (parameter) => remove.some((name) => isNamed(parameter, name)) || replaced(parameter));
    const added = [...parentsOf(set), ...set].map(({ name, value, place }) => ({ name, value: applied_valueOf(name, value), origin: place, span: null, valueSpan: null }));
    const uri = kept.uri === null ? null : withPieces(scheme === undefined ? kept.uri : { ...kept.uri, scheme }, set);
    return { ...kept, ...(scheme === undefined ? {} : { scheme, dialect: null }), parameters: [...kept.parameters, ...added], uri };
}
function without(connection, drop) {
    const { parameters, uri } = connection;
    const own = parameters.filter(({ origin }) => origin === 'query');
    let index = 0;
    const query = uri?.query?.split('&').filter((piece) => {
        const parameter = piece === '' ? undefined : own[index++];
        return piece !== '' && (parameter === undefined || !drop(parameter));
    });
    return { ...connection, parameters: parameters.filter((parameter) => !drop(parameter)), uri: uri === null || query === undefined ? uri : { ...uri, query: query.length === 0 ? null : query.join('&') } };
}
function isNamed(parameter, name) {
    const written = [parameter.name, ...(parameter.origin === 'setting' ? [(0,settings/* unwrapped */.DE)(parameter.name)] : [])];
    return written.some((each) => each === name || (parameter.origin === 'setting' && each.startsWith(`${name}.`)));
}
function holds(parameter, name) {
    return parameter.origin === 'setting' && parameter.value.kind !== 'settings' && (name.startsWith(`${parameter.name}.`) || name.startsWith(`${(0,settings/* unwrapped */.DE)(parameter.name)}.`));
}
function parentsOf(set) {
    const parents = set.flatMap(({ name, place }) => (place === 'setting' && /^\w+\.\w/.test(name) ? name.split('.').slice(0, -1).map((_, index, steps) => steps.slice(0, index + 1).join('.')) : []));
    return [...new Set(parents)].map((name) => ({ name, value: '{}', place: 'setting' }));
}
function withPieces(uri, set) {
    const added = set.flatMap(({ name, value, place }) => (place === 'query' ? [`${name}=${filled(value).replace(/[%&#+\s]/g, encodeURIComponent)}`] : []));
    const pieces = [...(uri.query === null ? [] : [uri.query]), ...added];
    return { ...uri, query: pieces.length === 0 ? null : pieces.join('&'), fragment: null };
}
function applied_valueOf(name, value) {
    if (value === '{}')
        return { kind: 'settings' };
    const isSwitch = name.startsWith('--') && value === '';
    return isSwitch ? { kind: 'symbol', name: 'true' } : /^(?:true|false|none|null|\d+)$|^&?[\w.]+[({]|^\[|^:/i.test(value) ? { kind: 'symbol', name: filled(value) } : { kind: 'text', text: filled(value) };
}
function filled(value) {
    return value.replaceAll('<CA_FILE>', '/path/to/ca.crt');
}

// EXTERNAL MODULE: ./src/engine/databases/judging/harden.js
var harden = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/engine/databases/judging/prove.js


function proven(driver) {
    return { ...driver, harden: (connection) => prove(connection, driver) };
}
const MAXIMUM_REMOVED = 16;
function prove(connection, driver) {
    const removed = [];
    let kept = connection;
    for (;;) {
        const hardening = driver.harden(kept);
        const { posture, because, deciding } = driver.judge(applied(kept, hardening));
        if (posture.kind === 'verify-full' || posture.kind === 'local')
            return withRemoved(hardening, removed, kept);
        const culprit = posture.kind === 'error' && deciding !== null && kept.parameters.includes(deciding) ? deciding : null;
        if (culprit === null || removed.length === MAXIMUM_REMOVED)
            return prove_short(withRemoved(hardening, removed, kept), { posture, because }, driver);
        removed.push(culprit.name);
        kept = without(kept, ({ name, origin }) => name === culprit.name && origin === culprit.origin);
    }
}
function withRemoved(hardening, removed, kept) {
    if (removed.length === 0)
        return hardening;
    const { example, remove } = hardening;
    const isWhole = hardening.set.some(({ place }) => place === 'query') || (example !== null && /^\S{0,80}:\/\//.test(example));
    return { ...hardening, remove: [...new Set([...removed, ...remove])], example: example === null || isWhole ? example : (0,harden/* besideText */.Gw)(kept, example) };
}
function prove_short(hardening, { posture, because }, { instead }) {
    const shortfall = { posture: posture.kind, because };
    switch (posture.kind) {
        case 'error':
            return { ...hardening, example: hardening.set.every(({ place }) => place === 'setting') ? hardening.example : null, shortfall, advice: sentences(because, hardening.advice, ...(instead === undefined ? [] : [instead])) };
        case 'unknown':
            return { ...hardening, shortfall, ...(instead === undefined ? {} : { advice: sentences(hardening.advice, instead) }) };
        default:
            return { ...hardening, shortfall, advice: sentences(hardening.advice, `Even so ${because}`, ...(instead === undefined ? [] : [instead])) };
    }
}
function sentences(...parts) {
    return parts.map((part) => `${part.replace(/(?<![.\s])[.\s]+$/, '')}.`).join(' ');
}

;// CONCATENATED MODULE: ./src/engine/databases/familySet.js

function familySet(listed) {
    const provenOf = (family) => ({ ...family, drivers: family.drivers.map(proven) });
    const first = provenOf(listed[0]);
    const families = [first, ...listed.slice(1).map(provenOf)];
    return {
        families,
        familyOf: (id) => families.find(({ ids }) => ids.includes(id)) ?? first,
        findDriver: (familyId, idOrAlias) => findDriver(families, familyId, idOrAlias),
        readConnection: (candidate, reading, preferred = null) => {
            for (const { read } of preferred === null ? families : [preferred, ...families]) {
                const connection = read(candidate, reading);
                if (connection !== null)
                    return connection;
            }
            return null;
        },
    };
}
function vocabularyOf(families) {
    const union = (part) => new Set(families.flatMap((family) => [...part(family.vocabulary)]));
    return {
        schemes: union(({ schemes }) => schemes),
        settingNames: union(({ settingNames }) => settingNames),
        tellingNames: union(({ tellingNames }) => tellingNames),
        environmentNames: union(({ environmentNames }) => environmentNames),
        callees: new Set([...union(({ callees }) => callees)].map(calleeName)),
        positions: new Map(families.flatMap((family) => [...(family.vocabulary.positions ?? [])])),
        commands: union(({ commands }) => commands),
    };
}
function findDriver(families, familyId, idOrAlias) {
    const family = families.find(({ ids }) => ids.includes(familyId));
    if (family === undefined)
        return null;
    const wanted = idOrAlias.trim().toLowerCase();
    const named = [...family.drivers.map((driver) => ({ name: driver.id.toLowerCase(), driver })), ...family.drivers.flatMap((driver) => driver.aliases.map((alias) => ({ name: alias.toLowerCase(), driver })))];
    const exact = family.drivers.find(({ id }) => id === idOrAlias.trim()) ?? named.find(({ name }) => name === wanted)?.driver;
    if (exact !== undefined)
        return exact;
    const at = wanted.lastIndexOf('@');
    const version = at <= 0 ? null : versionOf(wanted.slice(at + 1));
    if (version === null)
        return null;
    const base = wanted.slice(0, at);
    const editions = named
        .flatMap(({ name, driver }) => (name.startsWith(`${base}@`) ? [{ driver, version: versionOf(name.slice(at + 1)) }] : []))
        .flatMap(({ driver, version: own }) => (own === null ? [] : [{ driver, version: own }]))
        .sort((one, other) => compareVersions(one.version, other.version));
    return (editions.findLast((edition) => compareVersions(edition.version, version) <= 0) ?? editions[0])?.driver ?? named.find(({ name }) => name === base)?.driver ?? null;
}
function versionOf(text) {
    if (!/^(?:\d{1,2}:)?v?\d{1,4}(?:\.\d{1,4}){0,3}(?:[^\d.][\w.+~-]{0,40})?$/.test(text))
        return null;
    return (/\d{1,4}(?:\.\d{1,4}){0,3}/.exec(text.replace(/^\d{1,2}:/, ''))?.[0] ?? '').split('.').map(Number);
}
function compareVersions(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
        const difference = (one[index] ?? 0) - (other[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function calleeName(name) {
    return name.replace(/::|\\|->/g, '.');
}


/***/ }),

/***/ 6393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ besideText),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   bc: () => (/* binding */ harden),
/* harmony export */   fm: () => (/* binding */ rewritten)
/* harmony export */ });
/* harmony import */ var _notation_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _notation_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5248);
/* harmony import */ var _notation_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3366);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(710);




function harden(written, plan) {
    const scheme = written.uri === null || plan.scheme === undefined || plan.scheme === written.uri.scheme ? null : plan.scheme;
    const connection = scheme === null ? written : { ...written, endpoint: written.endpoint.replace(/^.{0,80}?:\/\//, `${scheme}://`) };
    const place = plan.place ?? (plan.settingsWin === true && isSetBeside(connection, plan) ? 'setting' : placeOf(connection));
    const set = plan.set.map(({ name, value }) => ({ name: place === 'environment' ? `PG${name.toUpperCase().replaceAll('_', '')}` : name, value, place }));
    const present = connection.parameters.map((parameter) => nameOf(parameter));
    const remove = [...new Set([...plan.remove, ...misspellings(connection, plan)])].filter((name) => present.includes(name) && !plan.set.some((each) => each.name === name));
    const words = set.map(({ name, value }) => `\`${name}=${value}\``);
    const advice = plan.advice ?? `Use ${words.join(' and ')} with ${plan.title}.`;
    return {
        set,
        remove,
        advice: plan.mutual === null ? advice : `${advice} For mutual TLS also set ${plan.mutual}.`,
        example: plan.snippet === undefined ? exampleOf(connection, set, remove, place) : scheme === null && remove.length === 0 ? plan.snippet : besideText(connection, plan.snippet, remove),
        needs: set.some(({ value }) => value.includes('<CA_FILE>')) || plan.snippet?.includes('<CA_FILE>') === true ? ['ca-file'] : [],
        ...(scheme === null ? {} : { scheme }),
    };
}
function besideText(connection, snippet, remove = []) {
    const isText = connection.uri !== null && (connection.notation === 'uri' || connection.notation === 'jdbc');
    return isText ? `${exampleOf(connection, [], remove, 'query') ?? ''}\n${snippet}` : snippet;
}
function rewritten(advice) {
    return { set: [], remove: [], advice, example: null, needs: ['ca-file'] };
}
function nameOf(parameter) {
    return parameter.origin === 'setting' ? (0,_notation_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrapped */ .DE)(parameter.name) : parameter.name;
}
function placeOf(connection) {
    switch (connection.notation) {
        case 'uri':
        case 'jdbc':
            return 'query';
        case 'keywords':
            return 'keyword';
        case 'settings':
            return 'setting';
        case 'environment':
        case 'command':
            return 'environment';
    }
}
function isSetBeside({ parameters }, { set }) {
    return parameters.some((parameter) => parameter.origin === 'setting' && set.some(({ name }) => nameOf(parameter) === name));
}
function rootOf(connection, name = 'sslrootcert') {
    const found = connection.parameters.findLast((parameter) => [name, 'PGSSLROOTCERT'].includes(nameOf(parameter)));
    const text = found === undefined ? '' : textOf(found);
    return text === '' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(text) || text.startsWith('{') ? '<CA_FILE>' : text;
}
function textOf({ value }) {
    return value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : value.kind === 'hole' ? `{${value.expression}}` : '';
}
function misspellings(connection, plan) {
    const plain = (name) => name.toLowerCase().replace(/^amp;|[_-]/g, '');
    return connection.parameters.map((parameter) => nameOf(parameter)).filter((name) => plan.set.some((each) => plain(each.name) === plain(name) && each.name !== name));
}
function exampleOf(connection, set, remove, place) {
    const drop = new Set([...remove, ...set.map(({ name }) => name)]);
    const kept = connection.parameters.filter((parameter) => (parameter.origin === 'query' || parameter.origin === 'keyword') && !drop.has(parameter.name));
    switch (place) {
        case 'query': {
            const pairs = [...kept.map((parameter) => `${parameter.name}=${masked(parameter).replace(/[&#=%+\s]/g, encodeURIComponent)}`), ...set.map(({ name, value }) => `${name}=${value}`)];
            return clean(pairs.length === 0 ? connection.endpoint : `${connection.endpoint}?${pairs.join('&')}`);
        }
        case 'keyword': {
            const written = connection.scheme === null ? quoted : betweenSemicolons;
            const pairs = [...kept.map((parameter) => `${parameter.name}=${written(masked(parameter))}`), ...set.map(({ name, value }) => `${name}=${written(value)}`)];
            return clean(`${connection.scheme === 'pgsql' ? 'pgsql:' : connection.scheme === 'dbi:pg' ? 'dbi:Pg:' : ''}${pairs.join(connection.scheme === null ? ' ' : ';')}`);
        }
        case 'setting':
            return clean(set.map(({ name, value }) => `${name}='${value}'`).join(', '));
        case 'environment':
            return clean(set.map(({ name, value }) => `${name}=${value}`).join('\n'));
        case 'flag':
            return clean(set.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)).join(' '));
    }
}
function masked(parameter) {
    return (0,_notation_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(parameter.name) || parameter.name === 'user' ? '***' : textOf(parameter);
}
function quoted(value) {
    return /^[^\s'\\]+$/.test(value) ? value : `'${value.replace(/['\\]/g, '\\$&')}'`;
}
function betweenSemicolons(value) {
    return value.includes(';') && !/^\{[^}]*\}$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
function clean(text) {
    return text.split('\n').map((line) => line.match(/.{1,190}/gsu)?.map(_notation_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join('') ?? '').join('\n').slice(0, 2000);
}


/***/ }),

/***/ 7005:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   KN: () => (/* binding */ keywordOptions),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   UH: () => (/* binding */ hasOpenEnd),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   Xk: () => (/* binding */ settingOptions),
/* harmony export */   dp: () => (/* binding */ environmentOption),
/* harmony export */   jQ: () => (/* binding */ queryOptions),
/* harmony export */   mS: () => (/* binding */ hasOpenName),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _notation_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);
/* harmony import */ var _notation_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);
/* harmony import */ var _notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);




function queryOptions(connection, grammar) {
    const { uri } = connection;
    if (uri === null)
        return { options: [], refused: null };
    const own = connection.parameters.filter((parameter) => parameter.origin === 'query');
    const query = effectiveQuery(uri.query, uri.fragment, grammar);
    if (query === null)
        return { options: [], refused: null };
    const options = [];
    let refused = null;
    let index = 0;
    const pieces = query.split('&');
    for (const [place, piece] of pieces.entries()) {
        if (piece === '') {
            const closing = grammar.malformed === 'refused' && place === pieces.length - 1 && place > 0;
            if (grammar.malformed !== 'tolerated' && !closing)
                refused ??= 'an empty piece in the query';
            continue;
        }
        const parameter = uri.query === null ? null : (own[index++] ?? null);
        if (hasOpenName(piece))
            continue;
        if (grammar.semicolon === 'drops the pair' && piece.includes(';'))
            continue;
        const read = readPiece(piece, parameter, grammar);
        if (read.refused !== null)
            refused ??= read.refused;
        const { option } = read;
        const skipped = !piece.includes('=') && (grammar.bare === 'dropped' || (grammar.bare === 'unless given' && options.some(({ name }) => name === option?.name)));
        if (option !== null && !skipped)
            options.push(option);
    }
    return { options, refused };
}
function hasOpenName(piece) {
    const equals = piece.indexOf('=');
    return (equals < 0 ? piece : piece.slice(0, equals)).includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs);
}
function hasOpenEnd(query) {
    return query.endsWith(`=${_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs}${_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs}`);
}
function effectiveQuery(query, fragment, grammar) {
    if (grammar.fragment === 'dropped' || fragment === null)
        return query;
    if (query !== null)
        return `${query}#${fragment}`;
    const at = fragment.indexOf('?');
    return at < 0 ? null : fragment.slice(at + 1);
}
function readPiece(piece, parameter, grammar) {
    const equals = piece.indexOf('=');
    const rawName = equals < 0 ? piece : piece.slice(0, equals);
    const written = equals < 0 ? '' : piece.slice(equals + 1);
    const rawValue = grammar.blanks === 'trimmed' ? written.trim() : written;
    const name = grammar.rawNames === true ? rawName : unescaped(rawName, grammar);
    let refused = null;
    if (equals < 0 && grammar.malformed !== 'tolerated')
        refused = `\`${shown(name)}\` has no value`;
    if (grammar.malformed === 'refused') {
        if (rawValue.includes('='))
            refused = `a second \`=\` in \`${shown(name)}\``;
        if (/%(?![0-9a-fA-F]{2})|%00/.test(piece) && !isStandIn(rawValue))
            refused = `a broken escape in \`${shown(name)}\``;
    }
    if (rawValue === '' && grammar.blank === 'dropped')
        return { option: null, refused };
    if (rawValue.includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs) && parameter !== null)
        return { option: { ...optionOf(parameter), name }, refused };
    const text = unescaped(rawValue, grammar);
    if (parameter?.value.kind === 'hole')
        return { option: { ...optionOf(parameter), name }, refused };
    if (isStandIn(rawValue) || (rawValue === '***' && (0,_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_2__/* .concernsTls */ .B)(name) && !(0,_notation_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name)))
        return { option: { name, text: `{${rawValue}}`, decided: false, quoted: true, object: false, parameter }, refused };
    return { option: { name, text, decided: true, quoted: true, object: false, parameter }, refused };
}
function isStandIn(text) {
    return text.length < 120 && /^(?:@[A-Za-z_][\w.-]*@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9_]+%|<[A-Za-z][\w .|-]*>|\[\[.*)$/.test(text);
}
function unescaped(text, grammar) {
    return (0,_notation_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecode */ .YZ)(grammar.plus === 'space' ? text.replaceAll('+', ' ') : text);
}
function keywordOptions(connection) {
    return connection.parameters.filter((parameter) => parameter.origin === 'keyword').map(optionOf);
}
function settingOptions(connection) {
    return connection.parameters.flatMap((parameter) => (parameter.origin === 'setting' ? [{ ...optionOf(parameter), name: (0,_notation_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .DE)(parameter.name) }] : []));
}
function environmentOption(connection, name) {
    const parameter = connection.parameters.findLast((each) => each.origin === 'environment' && each.name === name);
    return parameter === undefined ? null : optionOf(parameter);
}
const constants = /^(?:true|false|none|null|nil|undefined|-?\d{1,9})$/i;
function optionOf(parameter) {
    const { name, value } = parameter;
    switch (value.kind) {
        case 'text':
            if (isStandIn(value.text))
                return { name, text: `{${value.text}}`, decided: false, quoted: true, object: false, parameter };
            return { name, text: value.text, decided: true, quoted: true, object: false, parameter };
        case 'symbol':
            return { name, text: value.name, decided: constants.test(value.name), quoted: false, object: false, parameter };
        case 'hole':
            return { name, text: value.fallback ?? `{${value.expression}}`, decided: value.fallback !== null, quoted: true, object: false, parameter };
        case 'settings':
            return { name, text: '', decided: true, quoted: false, object: true, parameter };
    }
}
function isTrue(option) {
    return option !== undefined && /^(?:true|1|yes|on)$/i.test(option.text);
}
function isFalse(option) {
    return option !== undefined && /^(?:false|0|no|off)$/i.test(option.text);
}
function isNothing(option) {
    return option === undefined || (!option.quoted && /^(?:none|null|nil|undefined)$/i.test(option.text));
}
function shown(text) {
    if (text.includes('@') || text.includes('://'))
        return '***';
    const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}`]/gu, '');
    return clean.length > 40 ? `${clean.slice(0, 39)}\u2026` : clean;
}


/***/ }),

/***/ 710:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   L9: () => (/* binding */ endedByServer),
/* harmony export */   Qs: () => (/* binding */ unverified),
/* harmony export */   VL: () => (/* binding */ isOpenEnded),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   X$: () => (/* binding */ cleartext),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   kb: () => (/* binding */ tlsFirst),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   sr: () => (/* binding */ local),
/* harmony export */   t2: () => (/* binding */ cleartextFirst),
/* harmony export */   yy: () => (/* binding */ refusedName),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);

function verdict(posture, because, option = null, byDefault = false) {
    return { posture, because, option, byDefault };
}
function judgement({ posture, because, option, byDefault }, problems, facts) {
    return { posture, because, deciding: option?.parameter ?? null, byDefault, problems, facts };
}
const cleartext = { kind: 'cleartext' };
const unverified = { kind: 'unverified' };
const tlsFirst = { kind: 'opportunistic', first: 'tls' };
const cleartextFirst = { kind: 'opportunistic', first: 'cleartext' };
const verified = { kind: 'verify-full', until: null };
function refused(reason, title, option = null) {
    return verdict({ kind: 'error', reason, sent: null }, `${title} refuses the text: ${reason}`, option);
}
function refusedName(option, title) {
    const found = refused(`\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(option.name)}\` is not a parameter of it`, title, option);
    return found.posture.kind === 'error' ? { ...found, posture: { ...found.posture, foreign: option.name } } : found;
}
function endedByServer(reason, title, option, found) {
    if (found.posture.kind === 'error')
        return found;
    return verdict({ kind: 'error', reason, sent: found.posture }, `${found.because}; when the login is over the server ends the session of ${title}: ${reason}`, option);
}
const open = verdict({ kind: 'unknown', reason: 'the parameters are put in at run time' }, 'the parameters are put in at run time, and the mode may be among them');
function undecided(option, title) {
    const reason = `\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(option.name)}\` is decided at run time`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`, option);
}
function isLocal(connection) {
    if (connection.hosts.length > 0)
        return connection.hosts.every((host) => host.kind === 'socket');
    return ['uri', 'jdbc', 'keywords'].includes(connection.notation) && !isOpenEnded(connection);
}
function isOpenEnded(connection) {
    const { uri, openParts = [] } = connection;
    if (openParts.length > 0)
        return true;
    if (typeof uri?.query === 'string' && (uri.query.split('&').some(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOpenName */ .mS) || (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOpenEnd */ .UH)(uri.query)))
        return true;
    if (uri?.query === null && uri.path.endsWith('\uE000') && bringsParameters(connection))
        return true;
    return uri !== null && /^\uE000$/.test(uri.authority) && uri.path === '' && uri.query === null && connection.user.kind === 'absent';
}
function bringsParameters({ candidate }) {
    const last = candidate.kind === 'text' ? candidate.value.pieces.findLast(({ kind }) => kind === 'hole') : undefined;
    return last?.kind === 'hole' && /(?:param(?:eter)?s?|propert(?:y|ies)|props|query(?:_?string)?|opt(?:ion)?s?|suffix|(?:^|[_.])args|extra|ssl|tls)$/i.test(last.expression.trim());
}
const local = verdict({ kind: 'local' }, 'the connection goes through a socket of this machine, so nothing crosses a network');
function anchorOf(root) {
    if (root === null)
        return 'private';
    return /^system$|certifi\b|ca-certificates\.crt|ca-bundle\.(?:crt|pem|trust\.crt)|tls-ca-bundle|\/etc\/ssl\/cert\.pem|\/ssl\/certs\/?$|cacert\.pem|isrg|letsencrypt|cacerts$/i.test(root) ? 'public' : 'private';
}
function isMissing(path) {
    return /^\/(?:nonexistent|dev\/(?:null|zero))(?:\/|$)/.test(path) || path.includes('#');
}


/***/ }),

/***/ 7440:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ MAXIMUM_HOSTS),
/* harmony export */   HK: () => (/* binding */ hostsGivenOver),
/* harmony export */   L2: () => (/* binding */ areDummies),
/* harmony export */   Mk: () => (/* binding */ hostsOfAuthority),
/* harmony export */   Ni: () => (/* binding */ hostsOfPlaces),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   gI: () => (/* binding */ hostsOfLists),
/* harmony export */   ns: () => (/* binding */ moreHosts)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);


const MAXIMUM_HOSTS = 32;
function hostsOfAuthority(mapped) {
    if (mapped.text === '')
        return [];
    const hosts = splitOn(mapped, ',').flatMap((item) => {
        const end = hostEnd(item.text);
        const port = item.text[end] === ':' ? portOf((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(item, end + 1, item.text.length)) : null;
        const host = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(item, 0, end);
        return host.text === '' ? [] : [hostOf(host, port)];
    });
    return withOthers(mapped, hosts);
}
function hostsOfPlaces(...places) {
    const named = places.filter((hosts) => hosts.length > 0);
    const [first = [], ...others] = named;
    return first.every(isHere) ? [...first, ...others.filter((hosts) => !hosts.every(isHere)).flat()] : first;
}
function hostsGivenOver(written, given, { sites }) {
    return sites.some(({ callee }) => callee !== null) && written.every(isHere) && !given.every(isHere) ? given : written;
}
function isHere(host) {
    return host.kind === 'socket' || (host.kind === 'name' && /^(?:localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0)$/i.test(host.name));
}
function areDummies(hosts) {
    return hosts.length > 0 && hosts.every((host) => host.kind === 'name' && /^(?:dummy|fake|bogus|placeholder|unused|nothing|nowhere|none|null|noop|not-used|ignored?|changeme)$/i.test(host.name));
}
function hostsOfLists(names, ports) {
    const portList = ports === null ? [] : splitOn(ports, ',').map(portOf);
    const hosts = splitOn(names, ',').flatMap((name, index) => {
        const port = portList.length === 1 ? portList[0] : portList[index];
        const own = /^[^:/[\]]{1,253}:(?=\d{1,5}$)/.exec(name.text)?.[0].length ?? 0;
        if (own > 0 && ports === null)
            return [hostOf((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(name, 0, own - 1), portOf((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(name, own, name.text.length)))];
        return name.text === '' ? [] : [hostOf(name, port ?? null)];
    });
    return withOthers(names, hosts);
}
function hostOf(mapped, port) {
    const { shown, filled, holes } = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(mapped);
    if (holes.length > 0) {
        if (shown.startsWith('/') || /^\{[^{}]{1,200}\}\//.test(shown))
            return { kind: 'socket', path: shown };
        if (filled !== null && filled !== '' && holes.every(({ constant }) => constant === true))
            return hostOf((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(filled), port);
        return { kind: 'hole', text: shown, fallback: filled, port };
    }
    const template = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(shown);
    if (template !== null)
        return { kind: 'hole', text: `{${template.expression}}`, fallback: template.fallback, port };
    const name = shown.replace(/^\[(.*)\]$/, '$1');
    if (name.startsWith('/') || name.startsWith('@'))
        return { kind: 'socket', path: name };
    return { kind: 'name', name, port };
}
function hostEnd(text) {
    if (text.startsWith('[')) {
        const close = text.indexOf(']');
        if (close > 0)
            return close + 1;
    }
    const colon = text.indexOf(':');
    if (colon >= 0 && /^[0-9a-fA-F]*:[0-9a-fA-F:.]*$/.test(text) && text.indexOf(':', colon + 1) >= 0)
        return text.length;
    return colon < 0 ? text.length : colon;
}
function portOf(mapped) {
    const { shown, holes } = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(mapped);
    if (holes.length > 0)
        return shown;
    const text = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecode */ .YZ)(shown).trim();
    return /^\d{1,5}$/.test(text) || /^(?:PORT|<[\w -]{1,30}>|\$\{?\w{1,60}\}?|%(?:[sdui]|(?:hh?|ll?|z)[du])|\{\w{0,60}\})$/.test(text) ? text : null;
}
function splitOn(mapped, separator) {
    const parts = [];
    let from = 0;
    for (let at = 0; at <= mapped.text.length && parts.length < MAXIMUM_HOSTS; at++) {
        if (at < mapped.text.length && mapped.text[at] !== separator)
            continue;
        parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, from, at));
        from = at + 1;
    }
    return parts;
}
function withOthers(mapped, hosts) {
    const isCut = hosts.length > 0 && mapped.text.split(',', MAXIMUM_HOSTS + 1).length > MAXIMUM_HOSTS;
    return isCut ? [...hosts, moreHosts] : hosts;
}
const moreHosts = { kind: 'hole', text: '{more hosts}', fallback: null, port: null };
function endpointOf(lead, hasUser, hosts, database) {
    const list = hosts.map(hostText).join(',');
    const name = database.kind === 'absent' || database.text === '' ? '' : `/${database.text.split('&')[0] ?? ''}`;
    return printable(`${lead}${hasUser ? '***@' : ''}${list}${name}`);
}
function hostText(host) {
    if (host.kind === 'socket')
        return encodeURIComponent(host.path.replace(/\p{Cs}/gu, ''));
    const name = host.kind === 'hole' ? host.text : host.name.includes(':') ? `[${host.name}]` : host.name;
    return host.port === null ? name : `${name}:${host.port}`;
}
function printable(text) {
    const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, '');
    return clean.length > 200 ? `${clean.slice(0, 199)}\u2026` : clean;
}


/***/ }),

/***/ 4170:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ passwordOfExpression),
/* harmony export */   dV: () => (/* binding */ mayHoldSecret),
/* harmony export */   kf: () => (/* binding */ readPassword)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);


function readPassword(mapped, user, encoded, decoder) {
    const { shown, filled, holes } = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(mapped, decoder);
    const span = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped);
    const [hole] = holes;
    if (hole !== undefined) {
        const expression = shown === `{${hole.expression}}` ? hole.expression : holes.map((each) => each.expression).join(', ');
        if (filled !== null && filled !== '' && !isPlaceholder(filled) && holes.some((each) => each.fallback !== null && each.fallback !== '')) {
            return { password: { kind: 'literal', span, default: isDefault(filled, user), encoded }, secretSpans: span === null ? [] : [span] };
        }
        const secretSpans = [...literalSpans(mapped), ...expressionSpans(mapped)];
        if (holes.length === 1 && isDecoded(hole.expression))
            return { password: { kind: 'literal', span, default: false, encoded: true }, secretSpans };
        return { password: { kind: 'hole', expression, predictable: isPredictable(expression) }, secretSpans };
    }
    if (shown === '')
        return { password: { kind: 'literal', span: null, default: true, encoded }, secretSpans: [] };
    const template = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(shown);
    if (template !== null && (template.fallback ?? '') === '')
        return { password: { kind: 'hole', expression: template.expression, predictable: isPredictable(template.expression) }, secretSpans: [] };
    if (template?.fallback !== undefined && template.fallback !== null)
        return { password: { kind: 'literal', span, default: isDefault(template.fallback, user), encoded }, secretSpans: span === null ? [] : [span] };
    if (isPlaceholder(shown))
        return { password: { kind: 'placeholder' }, secretSpans: [] };
    return { password: { kind: 'literal', span, default: isDefault(shown, user), encoded }, secretSpans: span === null ? [] : [span] };
}
function passwordOfExpression(expression, span) {
    if (/^(?:None|null|nil|undefined)$/.test(expression))
        return { kind: 'absent' };
    return isDecoded(expression) ? { kind: 'literal', span, default: false, encoded: true } : { kind: 'hole', expression, predictable: isPredictable(expression) };
}
function mayHoldSecret(expression) {
    return isDecoded(expression) || (/["'`]/.test(expression) && !/env|config|setting|secret|vault|propert|param|viper/i.test(expression));
}
function isDecoded(expression) {
    return /(?:b64decode|b64_decode|base64_decode|decode64|unpack1?|FromBase64String|\batob|Buffer\.from|getDecoder|EncodingWithPadding|(?:Std|URL|RawStd|RawURL)Encoding\.DecodeString|[Bb]ase64\.decode\w*|base64decode|unhexlify|fromhex|hex2bin|hex\.DecodeString)[^"'`]{0,80}["'`][\w+/=-]{4}/.test(expression);
}
function expressionSpans(mapped) {
    return mapped.pieces.flatMap((piece) => (piece.kind === 'hole' && mayHoldSecret(piece.expression) ? [{ start: piece.start, end: piece.end }] : []));
}
function literalSpans(mapped) {
    return mapped.pieces.flatMap((piece) => (piece.kind === 'literal' && piece.length > 2 ? [{ start: piece.start, end: piece.end }] : []));
}
const defaults = new Set([
    ...['postgres', 'postgresql', 'cockroach', 'cockroachdb', 'root', 'admin', 'administrator', 'sa', 'user', 'guest', 'test', 'default', 'toor'],
    ...['password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'password1', 'password123', 'pass', 'passwd', 'pwd', 'admin123', 'root123', 'postgres123'],
    ...['changeme', 'change_me', 'change-me', 'changeit', 'changethis', 'mysecretpassword', 'mypassword', 'letmein', 'welcome', 'welcome1'],
    ...['123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '0000', '111111', 'qwerty', 'abc123'],
]);
function isDefault(password, user) {
    const text = password.toLowerCase();
    return defaults.has(text) || (user.kind === 'literal' && user.text !== '' && user.text.toLowerCase() === text);
}
function isPlaceholder(text) {
    if (/^<[^<>]{0,100}>$|^\[[^[\]]{1,100}\]$/.test(text))
        return true;
    if (/^\(?null\)?$/.test(text))
        return true;
    if (/^(?:[x]{3,100}|[X]{3,100}|[*]{1,100}|[.]{2,100}|\u2026|[-_]{2,100}|[?]{2,100}|\u2022{1,100})$/.test(text))
        return true;
    if (/^[A-Z][A-Z_]{0,40}$/.test(text) && /PASS|PWD|SECRET|REDACTED|HIDDEN/.test(text))
        return true;
    return /^(?:your|my|the|some|enter|insert|replace|db|database)[-_ ]?(?:your|own|db|database|strong|secure|secret|with)?[-_ ]?(?:password|passwd|pass|pwd)(?:[-_ ]?here)?$|^(?:redacted|hidden|masked|placeholder|replace[-_]?me|todo|secure[-_]password|strong[-_]password)$/i.test(text) && !defaults.has(text.toLowerCase());
}
function isPredictable(expression) {
    return /\bMath\.random\b|\brandom\.(?:random|randint|randrange|choices?|sample|getrandbits|uniform)\b|\b(?:mt_)?s?rand\s*\(|\brand\.(?:Int|Intn|Float64|Int63|Read)\b|\bRandom\.(?:rand|new)\b|\bnew Random\b|\btime\.(?:time|Now|time_ns)\b|\bDate\.now\b|\bnew Date\b|\bdatetime\.(?:now|utcnow)\b|\bcurrentTimeMillis\b|\bnanoTime\b|\bgetpid\b|\bprocess\.pid\b|\buuid1?\.?uuid1\b|\buniqid\b|\$RANDOM\b|^RANDOM$|\bcounter\b|\bdate \+%/.test(expression);
}


/***/ }),

/***/ 5248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   YZ: () => (/* binding */ percentDecode),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

function decode(mapped, decoder = percentDecode) {
    const holes = [];
    for (const piece of mapped.pieces)
        if (piece.kind === 'hole')
            holes.push(piece);
    if (holes.length === 0) {
        const text = decoder(mapped.text);
        return { shown: text, filled: text, holes };
    }
    let shown = '';
    let filled = '';
    mapped.text.split(_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs).forEach((run, index) => {
        const text = decoder(run);
        shown += text;
        if (filled !== null)
            filled += text;
        const hole = holes[index];
        if (hole === undefined)
            return;
        shown += `{${hole.expression}}`;
        filled = filled === null || hole.fallback === null ? null : filled + hole.fallback;
    });
    return { shown, filled, holes };
}
function partOf(mapped, decoder) {
    const { shown, filled, holes } = decode(mapped, decoder);
    if (holes.length > 0)
        return { kind: 'hole', text: shown, fallback: filled };
    const template = templateOf(shown);
    return template === null ? { kind: 'literal', text: shown } : { kind: 'hole', text: `{${template.expression}}`, fallback: template.fallback };
}
function templateOf(text) {
    const shell = /^\$\{(\w{1,100})(?::?-([^{}]{0,200}))?\}$/.exec(text);
    if (shell !== null)
        return { expression: shell[1] ?? '', fallback: shell[2] ?? null };
    const other = /^(?:%(?:[sdvui]|(?:hh?|ll?|z)[du])|%\((\w{1,100})\)s|\{(\w{0,100})\}|\$(\w{1,100})|\{\{([^{}]{1,200})\}\}|#\{([^{}]{1,200})\}|@(\w{1,100})@|%(\w{1,100})%|\$\((\w{1,100})\))$/.exec(text);
    if (other === null)
        return null;
    return { expression: (other.slice(1).find(Boolean) ?? text).trim(), fallback: null };
}
function valueOf(name, mapped, decoder) {
    const { shown, filled, holes } = decode(mapped, decoder);
    const secret = isSecretName(name);
    if (holes.length === 0) {
        const template = secret ? null : templateOf(shown);
        return template === null ? { kind: 'text', text: secret ? '***' : shown } : { kind: 'hole', ...template };
    }
    const literal = mapped.text !== _mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs;
    const expression = literal ? (secret ? '***' : shown) : (holes[0]?.expression ?? '');
    return { kind: 'hole', expression, fallback: secret ? null : filled };
}
function isSecretName(name) {
    const last = name.toLowerCase().replace(/^.*[.]/, '');
    return secretNames.has(last) || /(?:passw(?:or)?d|passphrase|_pwd|secret)$/.test(last);
}
const secretNames = new Set([
    ...['password', 'passwd', 'pass', 'pwd', 'pgpassword', 'sslpassword', 'sslkeypassword', 'passphrase', 'secret', 'token'],
    ...['scram_client_key', 'scram_server_key', 'oauth_client_secret', 'accesstoken', 'authtoken', 'amp;password', 'amp;sslpassword', 'ssl_key_password'],
    ...['tlscertificatekeyfilepassword', 'sslclientcertificatekeypassword', 'ssl_pem_passphrase', 'ssl_password', 'authmechanismproperties', 'auth_pass', 'auth', 'sentinelpassword', 'sentinel_password'],
]);
function percentDecode(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}
function trimmed(mapped) {
    const start = mapped.text.length - mapped.text.trimStart().length;
    return (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceText */ .S$)(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}


/***/ }),

/***/ 3366:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   SP: () => (/* binding */ findSetting),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   Zu: () => (/* binding */ bringsMore),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qs: () => (/* binding */ spansOfSecrets)
/* harmony export */ });
/* unused harmony export wrappers */
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);
/* harmony import */ var _password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5248);



const MAXIMUM_DEPTH = 6;
const MAXIMUM_PARAMETERS = 300;
function flatten(entries, origin) {
    const parameters = [];
    const visit = (list, prefix, depth) => {
        const replaced = replacedIn(list);
        for (const setting of list) {
            if (parameters.length >= MAXIMUM_PARAMETERS)
                return;
            if (replaced.has(setting))
                continue;
            if (setting.name === _mappedText_js__WEBPACK_IMPORTED_MODULE_2__/* .SPREAD */ .Mo || setting.name === _mappedText_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDING_SPREAD */ .CZ)
                continue;
            const name = prefix + setting.name;
            parameters.push({ name, value: parameterValue(name, setting.value), origin, span: setting.span, valueSpan: setting.value.span });
            if (setting.value.kind === 'settings' && depth < MAXIMUM_DEPTH)
                visit(setting.value.entries, `${name}.`, depth + 1);
        }
    };
    visit(entries, '', 0);
    return parameters;
}
function replacedIn(list) {
    const given = list.filter(({ value }) => value.kind === 'settings' || (value.kind === 'symbol' && nothing.test(value.name)));
    const last = new Map(given.map((setting) => [setting.name, setting]));
    return new Set(given.filter((setting) => setting.value.kind === 'settings' && last.get(setting.name) !== setting));
}
const nothing = /^(?:undefined|null|None|nil)$/;
function parameterValue(name, value) {
    if (value.kind === 'settings')
        return { kind: 'settings' };
    if (value.kind === 'symbol')
        return { kind: 'symbol', name: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name) ? '***' : value.name };
    return isPrivateKey(value.text) ? { kind: 'text', text: '***' } : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(name, value.text, (text) => text);
}
function isPrivateKey({ text }) {
    return text.includes('PRIVATE KEY');
}
function findSetting(entries, names) {
    for (const name of names) {
        const last = entries.findLast((entry) => entry.name.toLowerCase() === name);
        if (last !== undefined)
            return last;
    }
    for (const entry of entries) {
        if (entry.value.kind !== 'settings' || !wrappers.has(entry.name.toLowerCase()))
            continue;
        const found = findSetting(entry.value.entries, names);
        if (found !== null)
            return found;
    }
    return null;
}
const wrappers = new Set([
    ...['connect_args', 'options', 'query', 'dialectoptions', 'connection', 'config', 'extra', 'driveroptions', 'poolconfig', 'connectargs'],
    ...['replication', 'default', 'primary', 'production', 'development', 'staging', 'test', 'databases', 'engine_options', 'sqlalchemy_engine_options'],
    ...['settings', 'configuration', 'sqlconfiguration', 'endpoint', 'dbcredentials', 'connectionoptions', 'datasource', 'connection_options', 'mastersettings'],
    ...['hikari', 'hikaricp', 'data-source-properties', 'datasourceproperties', 'data_source_properties', 'datasource-properties'],
    ...['kwargs', 'connect_kwargs', 'connection_kwargs', 'properties', 'dsn', 'pool', 'client', 'credentials', 'parameters', 'url', 'redisoptions', 'defaults'],
]);
function unwrapped(name) {
    if (!/[.A-Z]/.test(name))
        return name;
    const steps = name.split('.');
    while (steps.length > 1 && wrappers.has((steps[0] ?? '').toLowerCase()))
        steps.shift();
    const rest = steps.join('.');
    return /^[A-Z][A-Z0-9_]*$/.test(rest) ? rest.toLowerCase() : rest;
}
function bringsMore(entries) {
    return entries.some(({ name, value }) => name === _mappedText_js__WEBPACK_IMPORTED_MODULE_2__/* .SPREAD */ .Mo || name === _mappedText_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDING_SPREAD */ .CZ || (value.kind === 'settings' && wrappers.has(name.toLowerCase()) && bringsMore(value.entries)));
}
function nameIn(setting) {
    if (setting?.value.kind === 'symbol')
        return /^[\w\\]{1,80}::class$/.test(setting.value.name) ? setting.value.name.replace(/::class$/, '') : '';
    const text = textOf(setting);
    if (text === null)
        return '';
    const { shown, filled, holes } = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(text, (same) => same);
    return holes.length === 0 ? shown.trim() : (filled ?? '').trim();
}
function textOf(setting) {
    return setting?.value.kind === 'text' ? setting.value.text : null;
}
function looksSecret(name) {
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name) || /passw|passphrase|secret|token|jaas|_pwd$|private_?key|api_?key/i.test(name);
}
function spansOfSecrets(entries, depth = 0) {
    if (depth > MAXIMUM_DEPTH)
        return [];
    return entries.flatMap((entry) => {
        if (entry.value.kind === 'settings')
            return spansOfSecrets(entry.value.entries, depth + 1);
        if (entry.value.kind === 'symbol' && looksSecret(entry.name) && (0,_password_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSecret */ .dV)(entry.value.name))
            return [entry.value.span];
        if (entry.value.kind !== 'text' || !(looksSecret(entry.name) || isPrivateKey(entry.value.text)))
            return [];
        return entry.value.text.pieces.some((piece) => piece.kind === 'literal') ? [entry.value.span] : [];
    });
}


/***/ }),

/***/ 7712:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ concernsTls),
/* harmony export */   G: () => (/* binding */ tlsNames)
/* harmony export */ });
const tlsNames = new Set([
    ...['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept'],
    ...['ssl', 'tls', 'sslcert', 'sslkey', 'sslpassword', 'sslcrl', 'sslcrldir', 'sslcertmode', 'sslsni', 'requiressl', 'ssl_context', 'sslcontext', 'ssl_mode'],
    ...['ssl_min_protocol_version', 'ssl_max_protocol_version', 'require_auth', 'channel_binding', 'gssencmode', 'uselibpqcompat', 'native', 'sslhostnameverifier'],
    ...['rejectunauthorized', 'tlsconfig', 'insecureskipverify', 'servername', 'checkserveridentity', 'minversion', 'maxversion', 'ciphers', 'secureprotocol'],
    ...['ca', 'cert', 'key', 'pfx', 'verify', 'cacertfile', 'cert_reqs', 'ca_certs', 'encrypt', 'trustservercertificate', 'ssl_ca', 'ssl_cert', 'ssl_key'],
]);
function concernsTls(name) {
    const text = name.toLowerCase().replace(/^amp;/, '');
    return tlsNames.has(text) || /ssl|tls|encrypt|trustserver|cert|channel_?binding|require_?auth/.test(text);
}


/***/ }),

/***/ 7342:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ conditionsIn),
/* harmony export */   y: () => (/* binding */ conditionsOf)
/* harmony export */ });
/* harmony import */ var _templateBranches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);


function conditionsIn(text, ofProgram = []) {
    const { branches: ofTemplate, tags } = (0,_templateBranches_js__WEBPACK_IMPORTED_MODULE_0__/* .templateBranches */ .F)(text);
    return conditionsOf([...ofTemplate, ...ofProgram], tags);
}
function conditionsOf(branches, tags = new Set()) {
    if (branches.length === 0)
        return null;
    const edges = edgesOf(branches);
    const nestedAt = (offset) => {
        return edges[(0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(edges, ({ from }) => from <= offset) - 1]?.within ?? null;
    };
    return {
        at: (offset) => nestedAt(offset)?.branch ?? null,
        foreign: ({ start }, anchor) => {
            const branch = nestedAt(start)?.branch ?? null;
            return branch === null || (anchor !== null && branch.start <= anchor.start && anchor.end <= branch.end) ? null : branch;
        },
        common: (spans) => {
            let nested = nestedAt(spans[0]?.start ?? 0);
            while (nested !== null && !holdsAll(nested.branch, spans))
                nested = nested.outer;
            return nested?.branch ?? null;
        },
        isTag: (offset) => tags.has(offset),
    };
}
function holdsAll({ start, end }, spans) {
    return spans.every((span) => span.start >= start && span.start < end);
}
function edgesOf(branches) {
    const sorted = branches.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
    const edges = [];
    const leave = (from, until) => {
        let nested = from;
        for (; nested !== null && nested.branch.end <= until; nested = nested.outer)
            edges.push({ from: nested.branch.end, within: nested.outer });
        return nested;
    };
    let within = null;
    for (const branch of sorted) {
        within = { branch, outer: leave(within, branch.start) };
        edges.push({ from: branch.start, within });
    }
    leave(within, Infinity);
    return edges;
}


/***/ }),

/***/ 6782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ templateBranches)
/* harmony export */ });
function templateBranches(text) {
    const branches = [];
    const tags = new Set();
    const open = new Map();
    for (const tag of tagsIn(text)) {
        const stack = open.get(tag.notation) ?? [];
        open.set(tag.notation, stack);
        const top = stack.at(-1);
        if (tag.role === 'opens') {
            if (stack.length < deepest)
                stack.push({ from: tag.end, condition: tag.isCondition ? tag.body : null });
        }
        else if (top === undefined)
            continue;
        else {
            if (top.condition !== null && branches.length < mostBranches)
                branches.push({ start: top.from, end: tag.start, condition: top.condition, ...(top.instead === undefined ? {} : { instead: top.instead }) });
            stack.pop();
            if (tag.role === 'divides')
                stack.push({ from: tag.end, condition: top.condition === null ? null : tag.body, ...(top.condition === null ? {} : { instead: top.condition }) });
        }
        tags.add(tag.start);
    }
    return { branches, tags };
}
const deepest = 100;
const mostBranches = 20_000;
const longestTag = 500;
const notations = [
    ['{{', { closing: '}}', opens: /^(?:(?:if|with|range|define|block)\b|[#^][A-Za-z])/, divides: /^(?:else\b|\^$)/, closes: /^(?:end$|\/[A-Za-z])/, defines: /^(?:define|block)\b/ }],
    ['{%', { closing: '%}', opens: /^(?:if|unless|for|case)\b/, divides: /^(?:else|elif|elsif|elseif|when)\b/, closes: /^end(?:if|unless|for|case)\b/ }],
    ['%{', { closing: '}', opens: /^(?:if|for)\b/, divides: /^else\b/, closes: /^end(?:if|for)\b/ }],
    ['<%', { closing: '%>', opens: /^(?:if|unless|case|while|for)\b|\bdo(?:\s{0,9}\|[^|]{0,60}\|)?$|^[^}]{0,400}\{$/, divides: /^(?:else|elsif|when)\b|^\}\s{0,9}else\b/, closes: /^(?:end\b|\}\s{0,3}\)?;?$)/ }],
];
const beginnings = /\{\{|\{%|%\{|<%/g;
function* tagsIn(text) {
    const closings = new Map();
    const closingFrom = (notation, from) => {
        let at = closings.get(notation) ?? -1;
        if (at < from)
            at = text.indexOf(notation.closing, from);
        closings.set(notation, at === -1 ? Infinity : at);
        return at === -1 ? Infinity : at;
    };
    for (let start = nextFrom(text, 0); start !== -1;) {
        const notation = notations.find(([opening]) => text.startsWith(opening, start))?.[1];
        const from = start + 2;
        const close = notation === undefined || text[start - 1] === '$' ? Infinity : closingFrom(notation, from);
        const body = close - from > longestTag ? '' : bare(text.slice(from, close));
        const role = notation === undefined || body === '' ? null : roleOf(body, notation);
        if (notation === undefined || role === null)
            start = nextFrom(text, from);
        else {
            const end = close + notation.closing.length;
            yield { start, end, notation, role, isCondition: notation.defines?.test(body) !== true, body: body.slice(0, 200).replace(/\s+/g, ' ') };
            start = nextFrom(text, end);
        }
    }
}
function nextFrom(text, from) {
    beginnings.lastIndex = from;
    return beginnings.exec(text)?.index ?? -1;
}
function bare(written) {
    return written.replace(/^[-~=_]/, '').replace(/[-~_]$/, '').trim();
}
function roleOf(body, { opens, divides, closes }) {
    return divides.test(body) ? 'divides' : closes.test(body) ? 'closes' : opens.test(body) ? 'opens' : null;
}


/***/ }),

/***/ 5790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ letterMinimum),
/* harmony export */   R5: () => (/* binding */ GRADE_VERSION),
/* harmony export */   UB: () => (/* binding */ letterOf),
/* harmony export */   Wx: () => (/* binding */ worstScore),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
const GRADE_VERSION = 1;
const letterMinimum = { A: 90, B: 75, C: 60, D: 45, E: 30, F: 0 };
function scoreOf(breaches) {
    let cap = 100;
    let penalties = 0;
    for (const { cost } of breaches) {
        if (cost.kind === 'cap')
            cap = Math.min(cap, cost.score);
        if (cost.kind === 'penalty')
            penalties += cost.points;
    }
    return Math.max(0, Math.min(cap, 100 - penalties));
}
function letterOf(score) {
    for (const letter of ['A', 'B', 'C', 'D', 'E'])
        if (score >= letterMinimum[letter])
            return letter;
    return 'F';
}
function worstScore(scores) {
    const graded = scores.filter((score) => score !== null);
    return graded.length === 0 ? null : Math.min(...graded);
}
function isBelow(score, threshold) {
    return threshold.kind === 'score' && score !== null && score < threshold.minimum;
}


/***/ }),

/***/ 2036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ localityOf)
/* harmony export */ });
function localityOf(connection, configured) {
    const { hosts } = connection;
    if (hosts.length === 0)
        return withoutHost(connection);
    const localities = hosts.map((host) => localityOfHost(host, configured));
    return weakest.find((locality) => localities.includes(locality)) ?? 'unknown';
}
const weakest = ['remote', 'unknown', 'placeholder', 'internal', 'local'];
function withoutHost({ notation, database, user }) {
    const whole = notation === 'uri' || notation === 'jdbc' || (notation === 'keywords' && (database.kind !== 'absent' || user.kind !== 'absent'));
    return whole ? 'local' : 'unknown';
}
function localityOfHost(host, configured) {
    if (host.kind === 'socket')
        return 'local';
    if (host.kind === 'hole')
        return 'unknown';
    const name = host.name.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
    if (name === '')
        return 'local';
    const named = configured(name);
    if (named !== null)
        return named;
    if (isLoopback(name))
        return 'local';
    if (isPlaceholder(host.name))
        return 'placeholder';
    return isInternal(name) ? 'internal' : 'remote';
}
function isLoopback(name) {
    return (name === 'localhost' ||
        name.endsWith('.localhost') ||
        name === 'localhost.localdomain' ||
        /^127(?:\.\d{1,3}){3}$/.test(name) ||
        name === '0.0.0.0' ||
        name === '::1' ||
        name === '0:0:0:0:0:0:0:1' ||
        /^::ffff:127(?:\.\d{1,3}){3}$/.test(name));
}
function isPlaceholder(name) {
    const lower = name.toLowerCase();
    return (/[<>]/.test(name) ||
        /^(?:\[?your[-_ ].{0,80}|(?:db[-_]?)?host(?:name)?|server(?:name)?|x{3,}|\*{3,})$/.test(lower) ||
        /(?:^|\.)example(?:\.(?:com|org|net))?$/.test(lower) ||
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ||
        /\.(?:test|invalid)$/.test(lower));
}
function isInternal(name) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name))
        return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(name);
    if (name.includes(':'))
        return /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(name);
    return !name.includes('.') || /\.(?:internal|local|lan|intranet|corp|home\.arpa|svc|cluster\.local|docker|consul|mesos|thisdcos\.directory)$/.test(name) || /\.svc\./.test(name);
}


/***/ }),

/***/ 5745:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   CZ: () => (/* binding */ ADDING_SPREAD),
/* harmony export */   EI: () => (/* binding */ holeAt),
/* harmony export */   Mo: () => (/* binding */ SPREAD),
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6175);

const HOLE = '\uE000';
const LEFT_OUT = '\u22ef';
const SPREAD = '...';
const ADDING_SPREAD = '**';
function plainText(text, start = 0) {
    const clean = text.replaceAll(HOLE, '\uFFFD');
    if (clean.length === 0)
        return { text: '', pieces: [] };
    return {
        text: clean,
        pieces: [{ kind: 'literal', at: 0, length: clean.length, start, end: start + clean.length, verbatim: clean === text }],
    };
}
function joinTexts(parts) {
    let text = '';
    const pieces = [];
    for (const part of parts) {
        for (const piece of part.pieces)
            pieces.push({ ...piece, at: piece.at + text.length });
        text += part.text;
    }
    return { text, pieces };
}
function sliceText(mapped, from, to) {
    const pieces = [];
    for (let index = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(mapped.pieces, ({ at, length }) => at + length <= from); index < mapped.pieces.length; index++) {
        const piece = mapped.pieces[index];
        if (piece === undefined || piece.at >= to)
            break;
        const cutFrom = Math.max(from, piece.at);
        const cutTo = Math.min(to, piece.at + piece.length);
        if (cutFrom < cutTo)
            pieces.push(cut(piece, cutFrom, cutTo, cutFrom - from));
    }
    return { text: mapped.text.slice(from, to), pieces };
}
function cut(piece, from, to, at) {
    const { kind, start, end } = piece;
    if (kind === 'hole')
        return { kind, at, length: 1, start, end, expression: piece.expression, fallback: piece.fallback, ...(piece.constant === true ? { constant: true } : {}) };
    const { verbatim } = piece;
    return verbatim ? { kind, at, length: to - from, start: start + (from - piece.at), end: start + (to - piece.at), verbatim } : { kind, at, length: to - from, start, end, verbatim };
}
function spanOf(mapped, from = 0, to = mapped.text.length) {
    const { pieces } = sliceText(mapped, from, to);
    const first = pieces[0];
    if (first === undefined)
        return null;
    let { start, end } = first;
    for (const piece of pieces) {
        start = Math.min(start, piece.start);
        end = Math.max(end, piece.end);
    }
    return { start, end };
}
function holeAt(mapped, at) {
    const piece = mapped.pieces[(0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(mapped.pieces, (each) => each.at < at)];
    return piece?.kind === 'hole' && piece.at === at ? piece : null;
}


/***/ }),

/***/ 8651:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isOpenHost),
/* harmony export */   Z: () => (/* binding */ openHost)
/* harmony export */ });
const openHost = { kind: 'hole', text: '{host}', fallback: null, port: null };
function isOpenHost(host) {
    return host.kind === 'hole' && host.text === openHost.text;
}


/***/ }),

/***/ 6175:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countBefore)
/* harmony export */ });
function countBefore(sorted, isBefore) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const each = sorted[middle];
        if (each !== undefined && isBefore(each))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 9754:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
function readingOf({ within }, reading) {
    if (within === undefined)
        return reading;
    const known = readings.get(reading) ?? new Map();
    readings.set(reading, known);
    const key = [within.language, ...within.imports].join('\n');
    const own = known.get(key) ?? { ...reading, ...within };
    known.set(key, own);
    return own;
}
const readings = new WeakMap();


/***/ })

};
;