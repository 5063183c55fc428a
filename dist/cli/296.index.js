"use strict";
exports.id = 296;
exports.ids = [296];
exports.modules = {

/***/ 306:
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
/** The same connection, of which something decides that cannot be read: `because` says what. */
function unknownBecause(judgement, because) {
    return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false };
}

;// CONCATENATED MODULE: ./src/engine/spreads.js
/** `new Pool({ host, ...options })`: what an object that the text does not show brings may be the mode. */


/** `unknown` where a default decided, or where the object stands behind what decided and may set it again. */
function withSpreads(judgement, connection) {
    const { candidate } = connection;
    const { posture, deciding, byDefault } = judgement;
    if (posture.kind === 'error' || posture.kind === 'local' || posture.kind === 'unknown')
        return judgement;
    const lists = candidate.kind === 'settings' ? [candidate.entries] : candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : [neighbours]));
    const isStrong = posture.kind === 'verify-full' || posture.kind === 'verify-ca';
    if (isStrong && bringsParameters(connection, deciding?.span?.start ?? 0)) {
        const because = 'further parameters are put in at run time, and one that takes the checks away may be among them';
        return unknownBecause(judgement, because);
    }
    if (candidate.kind === 'command' && ((candidate.isOpen === true && (isStrong || byDefault)) || (isStrong && candidate.words.slice(1).some(bringsOptions))))
        return unknownBecause(judgement, 'further options are put in at run time, and what they say of TLS cannot be read here');
    const open = lists.flatMap((entries) => spreadsIn(entries, '', 0)).find(({ spread, within, isBehind }) => {
        if (isOptionsBehind(spread))
            return isStrong && candidate.kind === 'text';
        if (spread.weakens === true)
            return isStrong;
        // `config.options = options` under a condition, where it was a mapping that says so.
        if (isOpenObject(spread) && isBehind(spread.name))
            return isStrong;
        // A URI says its own mode; an object beside it can only be told to weaken what looks strong.
        if (deciding?.origin !== 'setting' && candidate.kind === 'text')
            return isStrong || (byDefault && spread.name === mappedText/* ADDING_SPREAD */.CZ && joinsParameters(connection));
        // Without a URI something among the settings said so.
        if (deciding === null)
            return byDefault || isStrong;
        // Python refuses a setting that is given twice; another one may still take away what a switch alone does not say.
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
/** `$MYSQL_OPTS`, `"$@"`: a word of its own that says by its name that it is options. */
function bringsOptions({ text, pieces: [hole] }) {
    return text === mappedText/* HOLE */.vs && hole?.kind === 'hole' && /^(?:[@*]|(?:\w{1,40}_)?(?:opts?|options?|args?|arguments|flags?|params?|extras?|ssl|tls)(?:_\w{1,40})?)$/i.test(hole.expression);
}
/** `psycopg.connect(dsn, **conf['OPTIONS'])`: libpq's own parameters, which are put behind those of the text. https://www.psycopg.org/psycopg3/docs/api/conninfo.html */
function joinsParameters({ notation, candidate }) {
    return notation === 'keywords' && candidate.sites.some(({ callee }) => /(?:^|\.)psycopg2?\.(?:\w{1,40}\.)?connect$/.test(callee ?? ''));
}
/** `?sslmode=verify-full&${extra}`, `host=db sslmode=verify-full %s`, `Host=db;SSL Mode=VerifyFull;{extra}`: whole parameters, of which the last one of a name counts in most drivers. */
function bringsParameters({ uri, openParts = [], parameters }, decided) {
    return openParts.length > 0 || parameters.some(({ name, origin, span }) => origin === 'keyword' && name.startsWith('{') && (span?.start ?? Infinity) > decided) || (uri?.query?.split('&').some((piece) => /^[^=]{0,200}/.exec(piece)?.[0].includes(mappedText/* HOLE */.vs) === true) ?? false);
}
/** A mode leaves nothing open, and a context brings its checks along. */
const saysAll = /(?:^|[._])(?:ssl_?mode|ssl|ssl_?context|ssl_?root_?cert)$/i;
const deepest = 4;
function spreadsIn(entries, within, depth) {
    const first = new Map(entries.map(({ name }, at) => [name, at]).reverse());
    return entries.flatMap((entry, at) => {
        if (entry.name === mappedText/* SPREAD */.Mo || entry.name === mappedText/* ADDING_SPREAD */.CZ || isOpenObject(entry) || (depth === 0 && isOptionsBehind(entry)))
            return [{ spread: entry, within, isBehind: (name) => (first.get(name) ?? at) < at }];
        return entry.value.kind === 'settings' && depth < deepest ? spreadsIn(entry.value.entries, `${within}${entry.name}.`, depth + 1) : [];
    });
}
/** `ssl: { ...given }`: what decides is the mapping that the object is a part of. */
function isWithin(deciding, within) {
    return within !== '' && within.startsWith(`${deciding}.`);
}
/** `'options' => $options`, `connect_args=make_args()`, `connectionString: process.env.DATABASE_URL`: an object or a URL that is made elsewhere. */
function isOpenObject({ name, value }) {
    if (!objects.test(name))
        return false;
    if (value.kind === 'text')
        return value.text.text === mappedText/* HOLE */.vs && value.text.pieces.every((piece) => piece.kind === 'hole' && piece.fallback === null);
    return value.kind === 'symbol' && !nothing.test(value.name);
}
/** `new Redis('rediss://\u2026', options)`, `amqp.connect(url, all[env])`: an object behind a text that says so by its name, or that is made on the spot; no callback, and no login. */
function isOptionsBehind({ name, value }) {
    if (!/^[1-9]$/.test(name) || value.kind !== 'symbol' || isFunction.test(value.name) || connector.test(value.name))
        return false;
    return namesOptions.test(value.name) || (made.test(value.name) && !login.test(value.name) && !optionOfGo.test(value.name));
}
const isFunction = /^(?:async\b|function\b|fn\b|lambda\b|\w{1,60}\s?=>|\([\w\s,]{0,120}\)\s?=>)/;
/** Rust: their drivers have been asked. */
const connector = /^(?:\w{1,40}::){0,3}Make(?:TlsConnector|RustlsConnect)::new\(/;
const namesOptions = /^(?:await )?(?:new )?[\w$.?!]{0,100}(?:opt|conf|setting|param|extra|kwarg|tls|ssl|secur|context|args|init)\w{0,60}!?(?:\(|$)/i;
/** `nats.RootCAs("ca.pem")`: the driver has been asked. */
const optionOfGo = /^[a-z]\w{0,40}\.[A-Z]\w{0,60}\(/;
/** A call, or a member of a table. */
const made = /[)\]]$/;
const login = /^(?:process\.env|[\w.]{0,60}\bauth\b|Deno\.env|os\.(?:environ|getenv)|System\.getenv|getenv|env|ENV|\$_ENV)\b|user|pass|pwd|login|basicauth|bearerauth|secret|cred|token/i;
const objects = /^(?:connection_?(?:string|uri)|ur[il]|dsn|conninfo|jdbc_?url|options|connect_?args|dialect_?options|driver_?options|connection_?options|extra|kwargs)$/i;
const nothing = /^(?:none|null|nil|undefined|true|false|\d+|\[\s*\]|\{\s*\}|array\(\)|dict\(\))$/i;
/** Only a name is shown: in an expression may stand a secret. */
function named({ value }) {
    const [piece] = value.kind === 'text' ? value.text.pieces : [];
    const expression = value.kind === 'symbol' ? value.name : piece?.kind === 'hole' ? piece.expression : '';
    const name = /^(?:\.\.\.|\*\*)?\s*([\w.$]{1,60})$/.exec(expression)?.[1];
    return name === undefined ? 'another object' : `\`${name}\``;
}

;// CONCATENATED MODULE: ./src/engine/strength.js
/** null: not comparable (`local`, `error`, `unknown`). */
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
    // What every client of Node asks that is told nothing else. https://nodejs.org/api/tls.html#tlscheckserveridentityhostname-cert
    { languages: ['javascript', 'typescript', 'vue', 'svelte', 'astro'], form: /\btls(?:\.checkServerIdentity|\[["']checkServerIdentity["']\])\s{0,3}=(?!=)/g },
    // What every client of Python and Ruby is handed that makes a context of its own.
    { languages: ['python'], form: /\bssl\.(?:create_default_context|SSLContext(?:\.\w{1,40})?|match_hostname|CERT_REQUIRED)\s{0,3}=(?!=)/g },
    { languages: ['ruby'], form: /\bOpenSSL::SSL(?:::VERIFY_PEER\s{0,3}=(?!=)|::SSLContext::DEFAULT_PARAMS\s{0,3}(?:=(?!=)|\[|\.)|\.(?:const_set|send)\()/g },
    // `url.replace("verify-full", "disable")`, within whatever expression.
    { languages: any, form: /\b(?:replace\w{0,6}|Replace\w{0,3}|sub|gsub|str_i?replace)\(\s{0,5}(?:[\w.$]{1,40},\s{0,3})?["'`](?:\w{1,20}=)?(?:verify-?(?:full|ca)\b|VERIFY_(?:IDENTITY|CA)|Verify(?:Full|CA|Identity)|rediss|amqps|mongodb\+srv|neo4j\+s|bolt\+s|(?:tls|ssl|secure|encrypt)=(?:true|1))/gi },
    // Lettuce's `RedisURI`, Redisson's `SingleServerConfig`. https://github.com/redis/lettuce/blob/main/src/main/java/io/lettuce/core/RedisURI.java
    { families: ['redis'], languages: jvm, form: /\b(?:(?:set|with)VerifyPeer\((?!\s{0,5}(?:true\b|(?:SslVerifyMode\.)?FULL\b))|isVerifyPeer\s{0,3}=(?!=)(?!\s{0,3}(?:true\b))|(?:setSsl|withSsl)\(\s{0,5}false|isSsl\s{0,3}=(?!=)(?!\s{0,3}(?:true\b))|(?:setSslVerificationMode\(|sslVerificationMode\s{0,3}=(?!=))(?!\s{0,5}(?:(?:SslVerificationMode\.)?STRICT\b))|disablePeerVerification\()/g },
    // MongoDB's builder: anything but `b -> b.enabled(true)`.
    { families: ['mongodb'], languages: jvm, form: /\bapplyToSslSettings(?!\s{0,5}[({]\s{0,5}(?:\(?\w{1,30}\)?\s{0,3}->\s{0,5}\{?\s{0,20})?\w{1,30}\.enabled\(\s?true\s?\)\s{0,5};?\s{0,20}[)}])/g },
    // `extra.forEach(properties::put)`, `more.forEach((k, v) -> properties.setProperty(k, v))`
    { languages: jvm, ofSettings: true, form: /\b(?:forEach\(\s{0,5}\w{1,40}::(?:put|set)\w{0,20}|forEach\s{0,3}[({]\s{0,5}\(?\w{1,30},\s{0,3}\w{1,30}\)?\s{0,3}->\s{0,5}\{?\s{0,20}\w{1,40}(?:\.(?:put|set|add)\w{0,20}\(|\[))/g },
    // R2DBC: `options.mutate().option(SSL, false)`
    { languages: jvm, drivers: ['r2dbc-postgresql'], form: /(?<=[\w)])\.mutate\(\s?\)/g },
    // pgjdbc's data source, told after its URL.
    { families: ['postgres'], languages: jvm, form: /\b(?:(?:setSslMode\(|sslMode\s{0,3}=(?!=))\s{0,5}"(?:disable|allow|prefer|require|verify-ca)"|setSslHostnameVerifier\(|sslHostnameVerifier\s{0,3}=(?!=))/gi },
    // StackExchange.Redis
    { families: ['redis'], languages: dotnet, form: /\b(?:add_CertificateValidation\(|AddHandler\s{1,5}\w{1,60}\.CertificateValidation\b|(?:Remote)?CertificateValidation(?:Callback)?\s{0,3}(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|Ssl\s{0,3}(?:=(?!=)|<-)(?!\s{0,3}(?:true\b)))/gi },
    { families: ['postgres'], languages: dotnet, form: /\b(?:(?:Use)?UserCertificateValidationCallback|UseSslClientAuthenticationOptionsCallback|RemoteCertificateValidationCallback)\s{0,3}(?:(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|\()/gi },
    { families: ['mysql'], languages: dotnet, form: /\b(?:Use)?RemoteCertificateValidationCallback\s{0,3}(?:(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|\()/gi },
    { families: ['mongodb'], languages: dotnet, form: /\bserverCertificateValidationCallback\s{0,3}[:=](?!=)(?!\s{0,3}(?:null\b))/gi },
    { families: ['sqlserver'], languages: dotnet, form: /(?<=["\w.])Trust ?Server ?Certificate"?\s{0,3}(?:,|\]?\s{0,3}(?:=(?!=)|<-))\s{0,3}"?(?!false|null)\w/gi },
    { families: ['kafka'], languages: dotnet, form: /"(?:enable\.ssl\.certificate\.verification"\s{0,3}[,\]=]{1,2}\s{0,3}"false|ssl\.endpoint\.identification\.algorithm"\s{0,3}[,\]=]{1,2}\s{0,3}"(?!https))/gi },
    { families: ['amqp'], languages: dotnet, form: /\b(?:Ssl\.Enabled\s{0,3}(?:=(?!=)|<-)(?!\s{0,3}(?:true\b))|AcceptablePolicyErrors\s{0,3}(?:\|?=(?!=)|<-)(?!\s{0,3}(?:SslPolicyErrors\.None\s{0,5}[;,}]))|CertificateValidationCallback\s{0,3}(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b)))/gi },
    // Members of an options object: `opt.TLSConfig = nil`, `cfg.ConnConfig.TLSConfig.InsecureSkipVerify = true`.
    { languages: ['go'], form: /(?<=\.)(?:(?:TLSConfig|TlsConfig|TLS|SslOpts)\s{0,3}=(?!=)\s{0,3}nil\b|(?:TLSConfig|TlsConfig|TLS)\.InsecureSkipVerify\s{0,3}=(?!=)(?!\s{0,3}(?:false\b)))/g },
    // go-redis gives its own `tls.Config` to its own dialer only. https://github.com/redis/go-redis/blob/master/options.go `NewDialer`
    { families: ['redis'], languages: ['go'], form: /\b(?:Dialer\s{0,3}[:=](?!=)(?!\s{0,3}(?:nil\b))|DialTLSConfig\((?!\s{0,5}(?:&?tls\.Config\b))|DialNetDial\(|DialContextFunc\()/g },
    { families: ['mysql'], languages: ['go'], form: /\bAllowFallbackToPlaintext\s{0,3}[:=](?!=)(?!\s{0,3}(?:false\b))/g },
    { families: ['mongodb'], languages: ['go'], form: /\boptions\.MergeClientOptions\(/g },
    { families: ['postgres'], languages: ['go'], form: /\bpgdriver\.WithInsecure\((?!\s{0,5}(?:false\b))/g },
    // What the connectors of tokio-postgres, Scylla and others are made of.
    { families: ['postgres', 'cassandra', 'kafka', 'mysql', 'redis'], languages: ['rust'], except: ['sqlx'], form: /\b(?:danger_accept_invalid_(?:certs|hostnames)\((?!\s{0,5}(?:false\b))|set_verify(?:_callback)?\((?!\s{0,5}(?:(?:\w+::)?SslVerifyMode::PEER\s{0,3}\)))|(?:set_)?verify_hostname\((?!\s{0,5}(?:true\b))|dangerous\(\)|with_custom_certificate_verifier\()/g },
    { families: ['postgres', 'mysql'], languages: ['rust'], except: ['tokio-postgres'], form: /(?<=\.)ssl_mode\(\s{0,5}(?:\w{1,30}::){0,3}(?:Disabled?|Allow|Prefer(?:red)?|Required?|VerifyCa)\b/g },
    { families: ['mongodb'], languages: ['rust'], form: /\b(?:tls\s{0,3}[:=](?!=)\s{0,3}None\b|Tls::Disabled\b)/g },
    { families: ['mongodb'], languages: ['cpp'], form: /\ballow_invalid_(?:certificates|hostnames)\((?!\s{0,5}(?:false\b))/g },
    { families: ['redis'], languages: ['rust'], form: /\b(?:addr\s{0,3}=(?!=)\s{0,3}(?:\w{1,20}::){0,2}Tcp\(|TlsMode::Insecure\b|insecure:(?!\s{0,3}(?:false\b)))/g },
];
/** Unknown where a switch of this client stands in the file that would make less of what was said. */
function unlessSwitched(judgement, { candidate }, { id, title, family }, { reading, source }) {
    const { posture } = judgement;
    // What only a public CA stands for is said to be little as it is.
    if (posture.kind !== 'verify-full' && (posture.kind !== 'verify-ca' || posture.anchor === 'public'))
        return judgement;
    const mayCount = ({ families, languages, drivers, except, ofSettings }) => families?.includes(family) !== false && languages.includes(reading.language) && drivers?.includes(id) !== false && except?.includes(id) !== true && (ofSettings === undefined || judgement.deciding?.origin === 'setting');
    const meets = ({ start, end }) => start < candidate.span.end && candidate.span.start < end;
    // `RedisClient.create(uri)` has the settings of the builder that made `uri`.
    const isOwn = (owner) => meets(owner.span) || (owner.kind === 'settings' && owner.entries.some(({ span }) => meets(span)));
    const isOpen = unseenSwitches_forms.some((form) => mayCount(form) && switchesIn(form, source, reading).some((owners) => owners.length === 0 || owners.some(isOwn)));
    if (!isOpen)
        return judgement;
    const because = `the file has a switch by which ${title} checks less or uses no TLS, and whether it is thrown for this connection cannot be read here`;
    return unknownBecause(judgement, because);
}
const known = new WeakMap();
/** For each place where it stands the candidates that have it among their settings. Looked for once in each file. */
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
/** Settings of nothing that is reached are of an object that another call gets. */
const saysWhere = /host|server|addr|endpoint|ur[il]$|nodes|brokers?|bootstrap|contact_?points?|dsn|data_?source|^[01]$/i;
const MOST_PLACES = 50;
/** Beyond comments. */
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

;// CONCATENATED MODULE: ./src/engine/weakening.js

/** At most what the plainest reading of the settings leaves of it. */
function withoutDoubt(judgement, connection, title, source) {
    const { kind } = judgement.posture;
    if (kind !== 'verify-full' && kind !== 'verify-ca' && kind !== 'unknown')
        return judgement;
    const found = saidBy(connection).flatMap(({ name, text, isSymbol }) => {
        const left = leftBy(name, text.trim(), isSymbol);
        return left === null || (left === 'chain' && kind !== 'verify-full') || ((left === 'a callback' || left === 'an expression') && kind === 'unknown') ? [] : [{ name, left }];
    });
    // Several say something: what leaves least of it holds.
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
/** Switches of TLS libraries whose object is handed to the client: OpenSSL's, native-tls', rustls'. */
const switchedOff = /\bdanger_accept_invalid_certs\(\s{0,5}true|\bset_verify\(\s{0,5}(?:\w+::)?(?:SslVerifyMode::|SSL_VERIFY_)NONE|\.dangerous\(\)\s{0,20}\.with_custom_certificate_verifier|\bcertificateVerification\s{0,3}=\s{0,3}\.none|\bcheck_hostname\s{0,3}=\s{0,3}(?:False|0|None|not)\b|\bverify_mode\s{0,3}[&|]?=\s{0,3}(?:0\b|False\b|None\b|[^=\n]{0,80}CERT_NONE)|\bsetattr\(\s{0,5}[\w.]{1,60},\s{0,5}["'](?:check_hostname|verify_mode)|\bcreate_default_(?:https_)?context\s{0,3}=[^=]/;
/** `connect("\u2026", connector)`: an argument is made elsewhere. */
function handsOverTls({ candidate }) {
    return (candidate.kind === 'settings' && flat(candidate.entries, '', 0).some(isMadeElsewhere)) || candidate.sites.some(({ callee, neighbours }) => callee !== null && flat(neighbours, '', 0).some(isMadeElsewhere));
}
/** What is given to the members of a context of this file stands behind its expression. */
function isMadeElsewhere({ name, text, isSymbol }) {
    if (/; (?:check_hostname|verify_mode)=/.test(text))
        return false;
    return isSymbol && (/^\d$/.test(name) || /ssl|tls|context|connector/i.test(name)) && /(?:^|[(&\s])(?:tls|ssl|ctx|context|connector|\w*(?:tls|ssl|connector|context))\b|(?:Tls|Ssl)\w*::/i.test(text);
}
const leastFirst = ['nothing', 'a callback', 'an expression', 'chain'];
function postures(reason) {
    return { nothing: { kind: 'unverified' }, chain: { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, 'a callback': { kind: 'unknown', reason }, 'an expression': { kind: 'unknown', reason } };
}
/** The settings of the connection, and all that a call gets beside it: families keep only what their drivers read. */
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
    // Whether a certificate was withdrawn is another question than whose it is.
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
/** Elixir's `customize_hostname_check: [match_fun: \u2026]` and a depth switch nothing off. */
const namesSwitch = /(?:^|\.)(?!customize)(?=[^.]{0,60}(?:verif|valid|check|insecure|unauthorized|trust|skip|accept|allow|ignore|assert|identi))(?![^.]{0,60}depth)[^.]{1,80}$/i;
/** `true`, `verify_peer`, `:verify_peer`, `ssl.CERT_REQUIRED`, `Mode.Full`; anything else, such as `cfg.verify` and `!debug`, is decided at run time. */
const isConstant = /^(?:[Tt]rue|[Ff]alse|[Nn]one|null|nil|undefined|yes|no|on|off|verify_\w{1,20}|:\w{1,60}|-?\d[\w.]{0,20}|(?:[\w.:]{1,60}[.:])?(?:[A-Z][A-Z0-9_]{1,60}|Verify\w{0,20}|Full|Required?|Strict|Peer|Always|Enabled?))$/;
const isOff = /^(?:false|0|no|off|none|nil|null|disabled?|ignore|:?verify_none|(?:[\w.]{1,40}[.:]{1,2})?(?:VERIFY|CERT)_NONE)$/i;
const isOn = /^(?:true|1|yes|on)$/i;
/** `ssl.verify_hostname`, `sslCheckHostname`, `endpointIdentification` \u2026 */
const namesCheck = /(?:verif|valid|check|assert)\w{0,20}host_?name|host_?name_?(?:verif|valid|check)|endpoint_?identification|verify_?peer_?name|verify_?identity$/i;
/** `ssl_verify`, `sslVerifyPeer`, `tls.verify`, `certificateValidation` \u2026 */
const certificateCheck = /(?:ssl|tls|cert|x509|peer)\w{0,20}[._]?(?:verif|valid(?:ate|ation)|check)|(?:verif|validat|check)\w{0,12}_?(?:ssl|tls|cert|peer|server_?cert)|reject_?unauthorized|verify_?mode$|(?:^|\.)(?:ssl|tls|ssl_?context|tls_?config|(?:socket|ssl|tls)_?opt(?:ion)?s)\.verify$/i;
const accepting = /(?:skip|no|disable)_?(?:ssl_?|tls_?|cert\w{0,10}_?|peer_?)?verif|trust_?all|accept_?(?:any|invalid|all)\w{0,10}_?cert|weak_?cert|allow_?(?:invalid|insecure|self_?signed|all|any|unverified|untrusted)|ignore_?(?:ssl|cert|invalid)/i;
/** `allow_invalid_hostname`, `tlsAllowInvalidHostnames`: the chain is another matter. */
const anyHostName = /(?:allow|accept|ignore)_?(?:invalid|any|all)_?host_?names?$/i;
/** `UserCertificateValidationCallback`, `certificateValidation`, `ServerCertificateCustomValidationCallback` */
const certificateCallback = /(?:certificate\w{0,20}validation|validate_?(?:server_?)?certificate)(?:_?callback)?$/i;
const nameCallback = /(?:check_?server_?identity|host_?name_?verifier)$/i;
/** `(a, b) => true`, `(h, s) -> true`, `delegate { return true; }` */
const alwaysTrue = /(?:=>|->)\s{0,5}(?:true\b|\{\s{0,20}return\s{1,5}true\b)|^delegate\b[^{]{0,200}\{\s{0,20}return\s{1,5}true\b/;
/** Code that accepts any certificate, whoever calls it. */
const acceptsAny = /_create_unverified_context|loadTrustMaterial\(\s{0,5}(?:\w{1,20},\s{0,5})?\(?\w{1,20},\s{0,3}\w{1,20}\)?\s{0,3}->\s{0,5}true|TrustSelfSignedStrategy|InsecureSkipVerify\s{0,5}[:=]\s{0,5}true|TrustAll|InsecureTrustManager|danger(?:ous)?_?accept_?invalid_?certs?\w{0,20}\(\s{0,5}true|AcceptAnyServerCertificate|NoCertificateVerification|NullTrustManager|TrustEverything|SslVerifyMode\.NONE|CertificateValidations\.AllowAll|SslVerifyMode::NONE|allow_?invalid_?certificates?\(\s{0,5}(?:Some\(\s{0,5})?true|CERT_NONE|SSL_VERIFY_NONE|(?:^|::|^:)VERIFY_NONE$/i;
const anyName = /invalidHostNameAllowed\(\s{0,5}true|SslVerifyMode\.CA\b|NoopHostnameVerifier|AllowAllHostname|danger_?accept_?invalid_?hostnames\(\s{0,5}true|check_hostname\s{0,3}=\s{0,3}False/i;

// EXTERNAL MODULE: ./src/engine/within.js
var within = __webpack_require__(9754);
;// CONCATENATED MODULE: ./src/engine/assess.js









/** `stated`: the driver that the caller insists on (`explain --driver`); else the text, the calls and the imports tell. */
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
        // Who names the driver wants to know that it refuses, wherever the server is.
        judgement: locality === 'local' && !(stated !== null && judgement.posture.kind === 'error') ? staysHere(judgement) : judgement,
        hardening: driver.harden(connection),
        context,
        locality: judgement.posture.kind === 'local' ? 'local' : locality,
        treatment: config.treatmentOf(source.path) ?? (0,engine_context/* defaultTreatment */.UU)(context, connection, locality, source),
    };
}
/** With only those settings that make no difference to what the driver says: of every other one, and of the members of what it reads, it knows what it does. */
function unknownTo({ judge: ask }, connection, answer) {
    const said = JSON.stringify(answer);
    const top = ({ name }) => name.split('.')[0] ?? '';
    const makesNone = (name) => JSON.stringify(ask({ ...connection, parameters: connection.parameters.filter((other) => top(other) !== name) })) === said;
    const without = new Set([...new Set(connection.parameters.map(top))].slice(0, MOST_SETTINGS).filter(makesNone));
    return { ...connection, parameters: connection.parameters.filter((one) => one.origin === 'setting' && without.has(top(one))) };
}
/** A person's own input. */
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
/** An import that nothing ties to this text must not make it look better than the language's usual driver would. */
function isStronger(inferred, assumed) {
    if (assumed.certainty === 'stated')
        return true;
    const [a, b] = [strengthOf(inferred.judgement.posture), strengthOf(assumed.judgement.posture)];
    return a !== null && b !== null && a > b;
}
function driverOfScheme({ dialect, scheme }, family) {
    return family.drivers.find(({ recognition }) => recognition.dialects.some((name) => name === dialect || name === scheme)) ?? null;
}
/** The most exact callee wins; a bare name such as `Pool` or `connect` counts only beside an import of its driver. */
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
                // PHP's own extensions are imported nowhere.
                const exact = callee.includes('.') || callee.includes('_') || isNamedAfter(callee, driver) || reading.language === 'php' || importsDriver(driver, reading);
                if (exact && (best === null || callee.length > best.length))
                    best = { driver, length: callee.length };
            }
        }
    }
    return best?.driver ?? driverOfName(candidate.sites, drivers, reading);
}
/** Go: only who is imported has put its name into `database/sql`. */
function driverOfName(sites, drivers, reading) {
    const names = sites.flatMap(({ callee, neighbours }) => (/(?:^|\.)(?:Must)?(?:Open|Connect)(?:Context|DB)?$/.test(callee ?? '') ? neighbours.flatMap(({ name, value }) => (/^[01]$/.test(name) && value.kind === 'text' ? [value.text.text] : [])) : []));
    return drivers.find((driver) => driver.recognition.registered?.some((name) => names.includes(name)) === true && importsDriver(driver, reading)) ?? null;
}
/** A text that has the words of one framework is written for it, but not in a program of another language. */
function driverOfParameters({ parameters }, family, { language }) {
    const isForeign = language !== 'text' && family.drivers.some(({ common, recognition }) => common && recognition.languages.includes(language));
    return family.drivers.find(({ recognition }) => (recognition.languages.includes(language) || !isForeign) && recognition.parameters?.some((word) => parameters.some(({ name, origin }) => name === word && origin === 'query')) === true) ?? null;
}
/** Terraform's providers and backends, Telegraf's inputs and KEDA's scalers are programs with a driver of their own, also in a fence of documentation. */
function driverOfProvider(keyPath, family) {
    const block = /^(?:provider|inputs)$/.test(keyPath[0] ?? '') ? keyPath.slice(0, 2) : keyPath.at(-1)?.startsWith('keda.') === true ? ['keda', keyPath.at(-1)?.slice(5) ?? ''] : keyPath[0] === 'terraform' && keyPath[1] === 'backend' ? keyPath.slice(0, 3) : [];
    return block.length < 2 ? null : (family.drivers.find(({ recognition }) => recognition.callees.includes(block.join('.'))) ?? null);
}
/** With a dot between their steps, whatever the language writes. */
function calleesOf(driver) {
    const known = written.get(driver);
    if (known !== undefined)
        return known;
    const callees = driver.recognition.callees.map((callee) => callee.replace(/::|\\/g, '.'));
    written.set(driver, callees);
    return callees;
}
const written = new WeakMap();
/** `JedisPool` is nobody else's. */
function isNamedAfter(callee, { id }) {
    const name = (/^\w*/.exec(id)?.[0] ?? '').toLowerCase();
    return name.length >= 5 && callee.length > name.length && callee.toLowerCase().startsWith(name);
}
function driverOfImport(family, reading) {
    return family.drivers.find((driver) => importsDriver(driver, reading)) ?? null;
}
/** `psycopg2` is imported by `psycopg2`, `psycopg2.extras` and `psycopg2/extras`, `sqlx` by `sqlx::PgPool`. */
function importsDriver({ recognition }, { imports, language }) {
    if (!recognition.languages.includes(language))
        return false;
    return imports.some((name) => recognition.imports.some((known) => name === known || ['.', '/', '::', '\\', '@'].some((mark) => name.startsWith(known + mark))));
}
/** What a driver refuses says nothing while the driver is only assumed: the weakest meaning among the common ones counts. */
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
    const refused = { driver, certainty: 'assumed', judgement };
    const common = family.drivers.filter((other) => other.common);
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
/** That a driver of another language verifies with it protects nobody here. */
function notRead(judgement, { title }) {
    const because = `${title} refuses this text, and no driver is named that reads it`;
    return unknownBecause(judgement, because);
}
/** An application's own switch, `DB_SSL`, whose value the text does not give; null: there is none. */
function tlsLater({ notation, parameters }) {
    if (notation !== 'settings')
        return null;
    return parameters.find(({ name, value }) => value.kind === 'hole' && value.fallback === null && /^(?:use_?)?(?:ssl|tls)(?:_?enabled|_?mode)?$/i.test(name))?.name ?? null;
}
/** `RedisController(host: \u2026, requireSsl: redis.requireSsl)`: a program's own word for TLS. That the assumed driver does not know it is no mistake of the writer's. */
function withForeignSwitch(judgement, { notation, parameters, hosts }) {
    if (notation !== 'settings' || !judgement.byDefault)
        return judgement;
    // A host that comes from a variable of this very name is named.
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
/** On, or an expression; not `false`, and no mode in words that somebody else reads. */
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
/** Which scheme it gets, and so whether there is TLS at all, is not in the text. */
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
/**
 * Without the settings that are given again further on. What a mapping holds goes with it, unless a value takes its place under a condition
 * only: then its members still count where the condition does not hold.
 */
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
/**
 * What stands only under a condition is decided at run time: `sslmode: verify-full` inside `{{ if .tls }}` says nothing of a host that is
 * always written; beside a host in the same block it says what it says.
 */



/** The connection with a hole for the value of every parameter whose condition the connection itself does not stand under. */
function withConditions(connection, conditions) {
    if (conditions === null)
        return { ...connection, parameters: lastGiven(connection.parameters, () => false) };
    const anchor = anchorOf(connection.candidate, conditions);
    const settled = lastGiven(connection.parameters, (parameter) => branchOf(parameter, anchor, conditions) !== null);
    const parameters = settled.map((parameter) => underCondition(parameter, anchor, conditions));
    const chosen = withoutTlsOf(connection, anchor);
    return { ...connection, ...(hasOtherHost(connection, conditions) ? withOpenHost(connection) : {}), ...(chosen === null ? {} : { candidate: { ...connection.candidate, chosen } }), parameters };
}
/** `{{ if .Values.tls.enabled }}redis-cli --tls \u2026{{ else }}redis-cli \u2026{{ end }}`: a switch decides which of the two runs; null: what is written here decides. */
function withoutTlsOf({ candidate, parameters }, anchor) {
    if (candidate.kind !== 'command' || anchor === null || parameters.some(({ name }) => ofTls.test(name)))
        return null;
    const { condition, instead = '' } = anchor;
    const isOther = (condition === 'else' && ofSwitch.test(instead) && !/\bnot\b/.test(instead)) || /^if\s+not\s+\S{0,80}(?:ssl|tls)\S{0,40}$/i.test(condition);
    return isOther ? (condition === 'else' ? instead : condition) : null;
}
const ofTls = /ssl|tls|insecure|secure|verify/i;
const ofSwitch = /^if\b[^"]{0,200}(?:ssl|tls)/i;
/** `if (dev) config.host = 'localhost'`, `if (!host) host = 'localhost'`: there are two hosts, and the program chooses one. */
function hasOtherHost(connection, conditions) {
    const { candidate } = connection;
    if (candidate.kind !== 'settings')
        return false;
    const [first, ...others] = candidate.entries.filter(({ name }) => saysWhere.test(name));
    const anchor = first === undefined ? null : conditions.at(first.span.start);
    return others.some(({ name, span }) => name === first?.name && conditions.foreign(span, anchor) !== null) || (isLocal(connection) && candidate.entries.some((entry) => takesHost(entry, conditions, conditions.at(candidate.span.start), 0)));
}
/** One that is remote in one of two cases is remote. */
function isLocal(connection) {
    return (0,locality/* localityOf */.f)(connection, () => null) === 'local';
}
/** Is the host, or the value of the name that it is, given under a condition that its user does not stand under? Also in `socket: { host }`. */
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
    // A switch whose only purpose is to take protection away still does so where the condition holds.
    const branch = isSwitch.test(parameter.name) ? null : branchOf(parameter, anchor, conditions);
    return branch === null ? parameter : { ...parameter, value: { kind: 'hole', expression: branch.condition, fallback: null } };
}
function branchOf({ span, valueSpan }, anchor, { foreign }) {
    return span === null ? null : (foreign(span, anchor) ?? (valueSpan === null ? null : foreign(valueSpan, anchor)));
}
const isSwitch = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|COCKROACH_INSECURE)$/;
/** Where the host stands; without one, where all of it stands. */
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

;// CONCATENATED MODULE: ./src/engine/services.js
/**
 * The bridge network of one project, or of one job; CapRover puts `srv-captain--` in front of a service's name. https://caprover.com/docs/one-click-apps.html
 * The machine that the containers run on is on that network, too.
 */
function isOwnService(host, { candidate }, source) {
    const { compose, job, moved, movesMachine } = servicesOf(source);
    const inCompose = compose.size > 0 && ofCompose.test(candidate.sites[0].keyPath[0] ?? '');
    if ((inCompose || isPipeline(source.path)) && ownMachine.test(host))
        return !movesMachine;
    if (moved.has(host))
        return false;
    return (inCompose && [host, host.replace(/^srv-captain--/, ''), serviceOfContainer(host)].some((name) => compose.has(name))) || job.has(host) || (isWorkshop(source) && /^[a-z][\w-]{0,62}$/i.test(host));
}
/** https://docs.docker.com/desktop/features/networking/#i-want-to-connect-from-a-container-to-a-service-on-the-host, and Podman's name for it. */
const ownMachine = /^host\.(?:docker|containers)\.internal$/i;
/** `extra_hosts: ["host.docker.internal:10.0.0.7"]`, `--add-host=host.docker.internal:10.0.0.7`: the name is another machine's. */
const elsewhere = /(?:^[ \t]{0,40}(?:-[ \t]{1,9})?["']?|\[\s{0,9}["']?|--add-host[ =]["']?)host\.(?:docker|containers)\.internal["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?!host-gateway|127\.)/im;
/**
 * A development container, Tilt's cluster on the developer's machine, and what is laid over a Compose file for development: a name without a dot is a service
 * beside it. https://containers.dev https://docs.tilt.dev https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/
 */
function isWorkshop({ path, text }) {
    return /(?:^|\/)(?:\.devcontainer(?:\/|\.json$)|(?:[\w-]+\.)?Tiltfile$)/.test(path) || (/(?:^|\/)(?:docker-)?compose[._-](?:dev|develop|development|devel|local)\.ya?ml$/.test(path) && !text.includes('!reset'));
}
/** `extra_hosts: ["db:10.0.0.7"]`: names to which the file gives an address of their own. */
function movedIn(text) {
    const given = /(?<![\w.-])([a-z][\w-]{0,62})["']?[ \t]{0,3}[:=][ \t]{0,3}["']?\[?(?:\d{1,3}(?:\.\d{1,3}){3}(?![\w.])|[0-9a-f]{1,4}:[0-9a-f:]{0,35}:[0-9a-f]{0,4}(?![\w:]))|^[ \t]{0,40}-[ \t]{1,9}["']?([a-z][\w-]{0,62})[:=]\$\{/gim;
    return new Set([...text.matchAll(given)].flatMap(([, ...names]) => names.filter((name) => name !== undefined)));
}
/** `shop_db_1`: what Compose called the first container of `db` before version 2. `shop-db-1` may be a machine of that name, too. */
function serviceOfContainer(host) {
    return /^[\w-]{1,60}_([A-Za-z][A-Za-z\d.-]{0,60})_1$/.exec(host)?.[1] ?? host;
}
/** Services, and what they share: fragments (`x-environment: &environment`) and files written in place. https://docs.docker.com/reference/compose-file/extension/ */
const ofCompose = /^(?:services|configs|x-[^\s]{0,100})$/;
/** `redis://$$REDIS_CACHE` in a service's command: every value that the file gives the variable; null: it is none of the container's, or has no value here. */
function valuesInContainer(host, { candidate }, source) {
    const name = /^\{(\w{1,100})\}$/.exec(host)?.[1];
    if (name === undefined || candidate.kind !== 'text' || !ofCompose.test(candidate.sites[0].keyPath[0] ?? ''))
        return null;
    if (!candidate.value.pieces.some((piece) => piece.kind === 'hole' && piece.expression === name && source.text.startsWith('$$', piece.start)))
        return null;
    return servicesOf(source).given().get(name) ?? null;
}
/** `mr.Addr()` behind `mr, err := miniredis.Run()`, `pg.getHost()` behind `pg = new PostgreSQLContainer(\u2026)`: a server that the program starts for itself, and that lives as long as it does. */
function isStartedHere(host, { text }) {
    const name = /^\{([A-Za-z_]\w{0,60})\.(?:Addr|Host|getHost|getServer|get_container_host_ip)(?:\(\))?\}$/.exec(host)?.[1];
    if (name === undefined)
        return false;
    const given = [...text.matchAll(new RegExp(`\\b${name}(?:, ?\\w{1,40})? ?:?= ?(?!=)([^\\n]{0,200})`, 'g'))].slice(0, 20);
    return given.length > 0 && given.every(([, value = '']) => /^(?:await )?(?:miniredis\.(?:Run|RunT|NewMiniRedis)\(|(?:new )?\w{0,40}Container(?:<[^<>]{0,80}>)?\()/.test(value));
}
/** `NAME: value`, `- NAME=value` and the default of `NAME: ${OTHER:-value}`, wherever they stand. */
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
/** Looked for once in each file. */
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
/** A file of continuous integration: its jobs run on machines that live as long as they do. */
const isPipeline = (path) => pipelines.test(path);
const pipelines = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|[\w.-]*\.gitlab-ci\.ya?ml|\.gitlab\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/[\w.-]+)?\.ya?ml|bitbucket-pipelines\.ya?ml|\.circleci\/[\w.-]+\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.cirrus\.ya?ml)$/i;
/** Keys one level below a top-level `services:`, and the names that they give their containers. Reads lines, so that it also works on half a file. */
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
            // An override file takes one away with `!reset`.
            // As an end point shows what is put in: `{service}_db`.
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
/** The same in JSON: keys, or names of a list's items, in front of an image. */
function jsonServices(text) {
    const start = text.indexOf('"services"');
    return new Set(start === -1 ? [] : [...text.slice(start).matchAll(/"([\w.-]{1,100})"\s{0,9}(?::\s{0,9}\{|,)\s{0,40}"image"\s{0,9}:|"image"\s{0,9}:\s{0,9}"[^"\n]{1,300}",\s{0,40}"name"\s{0,9}:\s{0,9}"([\w.-]{1,100})"/g)].map((match) => match[1] ?? match[2] ?? ''));
}
/**
 * The names by which a job reaches its services: keys (GitHub, Woodpecker), `name` or `alias` of an entry (Drone, GitLab, CircleCI's images),
 * or the image itself. https://docs.gitlab.com/ci/services/#accessing-the-services
 */
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
/** `tutum/wordpress:latest` is reached as `tutum__wordpress` and `tutum-wordpress`. */
function imageNames(image) {
    const name = image.replace(/@.*/s, '').replace(/:[\w.-]*$/, '');
    return [...new Set([name, name.replaceAll('/', '__'), name.replaceAll('/', '-')])];
}

;// CONCATENATED MODULE: ./src/engine/context.js

function contextOf(path, language, candidate, source = null) {
    const byPath = contextOfPath(path, language);
    if (byPath === 'test')
        return 'test';
    if (dataLanguages.has(language) && source !== null && isTestEnvironment(candidate, source))
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
    return dataLanguages.has(language) ? 'config' : 'code';
}
/** What the names of the file and its folders say; null: nothing. */
function contextOfPath(path, language) {
    const segments = path.toLowerCase().split('/');
    const name = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    const written = path.split('/');
    if (folders.some((folder, at) => isTestFolder(folder, written[at] ?? '')) || isTestFile(written.at(-1) ?? '') || ofFeatures.test(path) || ofChartTesting.test(path))
        return 'test';
    if (folders.some((folder) => exampleFolders.has(folder) || /(?:^|[-_])(?:examples?|samples?|demos?)(?:[-_]|$)/.test(folder)) || isExampleFile(name, language))
        return 'example';
    return folders.some((folder) => docsFolders.has(folder)) || /^(?:readme|changelog|contributing|history)\b|^[a-z][\w.-]*\.[1-8]$|\.rd$|\.html?$/.test(name) ? 'docs' : null;
}
/** What behave and Cucumber run features with. https://behave.readthedocs.io/en/latest/gherkin/#layout-variations */
const ofFeatures = /(?:^|\/)features\/(?:environment\.py$|(?:steps|step_definitions|support)\/)/;
/** What a pipeline installs a chart or a pack with, to test it: `ci/default-values.yaml`. https://github.com/helm/chart-testing/blob/main/doc/ct_install.md */
const ofChartTesting = /(?:^|\/)\.?ci\/[\w.-]{0,80}(?:values|vars)[\w.-]{0,80}\.(?:ya?ml|hcl|json|tfvars)$/i;
/** `test:` beside `production:` or `development:`, as Rails and Sequelize name the environments of one file. */
function isTestEnvironment({ sites: [site] }, { text }) {
    return /^tests?$/.test(site.keyPath[0] ?? '') && /^[ \t]{0,4}\[?["']?(?:production|development)["']?\s{0,5}(?:[:=\]]|$)/m.test(text);
}
/** `TEST_DATABASE_URL=postgres://\u2026`: what a suite connects to, beside the application's own; in a program, as long as nothing there connects with it. */
function isOfTests({ sites }, language) {
    return ofTests.test(sites[0].keyPath.at(-1) ?? '') && (dataLanguages.has(language) || language === 'shell' || sites.every(({ callee }) => callee === null));
}
const ofTests = /^TEST_(?:[A-Z0-9]{1,40}_){0,6}(?:URL|URI|DSN)$/;
const unitTests = new WeakMap();
/** Rust keeps a file's unit tests in a module under `#[cfg(test)]`, or as functions under `#[test]`. Looked for once in each file. */
function isUnitTest({ span }, source) {
    const spans = unitTests.get(source) ?? unitTestsIn(source.text);
    unitTests.set(source, spans);
    return spans.some(({ start, end }) => start < span.start && span.start < end);
}
/** `#[cfg(test)] mod tests;` only names another file. A body ends where a brace stands as far in as its first line. */
function unitTestsIn(text) {
    const spans = [];
    const heads = /^([ \t]{0,40})#\[(?:cfg\(test\)|(?:tokio::|sqlx::|async_std::|actix_rt::)?test\b[^\]\n]{0,200})\]\s{0,20}(?:#\[[^\]\n]{0,200}\]\s{0,20}){0,9}(?:pub(?:\([a-z]{1,10}\))? )?(?:async )?(?:mod|fn)\b[^;{]{0,500}\{/gm;
    for (let head = heads.exec(text); head !== null && spans.length < MOST_TESTS; head = heads.exec(text)) {
        const body = head.index + head[0].length;
        const line = text.slice(body, body + 500).split('\n', 1)[0] ?? '';
        // `#[test] fn adds() { \u2026 }` on one line.
        const end = /\}\s{0,20}$/.test(line) ? body + line.length : text.indexOf(`\n${head[1] ?? ''}}`, body);
        spans.push({ start: head.index, end: end === -1 ? text.length : end });
        if (end === -1)
            break;
        heads.lastIndex = end;
    }
    return spans;
}
const MOST_TESTS = 5_000;
/** Graded or only advised, before the user's profiles. */
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
/** `pg_isready` learns whether the server answers, and hands it no password. https://www.postgresql.org/docs/current/app-pg-isready.html */
function onlyAsks({ candidate }) {
    return candidate.kind === 'command' && /(?:^|\/)pg_isready$/.test(candidate.words[0]?.text ?? '');
}
/** `cockroach start-single-node --insecure` in a job: a server of CockroachDB for the tests beside it. */
function servesJob({ candidate, family, hosts }, { path }) {
    return candidate.kind === 'command' && family === 'cockroachdb' && hosts.length === 0 && isPipeline(path);
}
/** A host that the same file starts, or the default for one (`${REDIS_HOST:-redis}`). */
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
/** Addresses and names that are nobody's: a job that is given one tries whether it starts. RFC 5737, RFC 3849, RFC 2606. */
function isReserved(name) {
    return /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$|^\[?2001:db8:|(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)$/i.test(name);
}
/** `postgres://user:password@host:port/database`: no client takes a word for a port, so this is what a form shows. */
function isTemplate({ candidate, hosts }) {
    // Behind the host, not where a password or a parameter stands.
    return candidate.kind === 'text' && hosts.every((host) => host.kind === 'name') && /[:,]\s?(?:<[\w -]{0,20}port[\w -]{0,20}>|\[port\]|port)(?![\w.:=-])/i.test(candidate.value.text.slice(0, 500).replace(/:\/\/[^/?#]{0,300}@/, '://').replace(/[?#].*/s, ''));
}
/** `if !strings.Contains(uri, "://") { uri = "redis://" + uri }`: an address without a scheme gets one; whose it is, and with what, is said elsewhere. */
function completesItself({ candidate }, source) {
    if (candidate.kind !== 'text' || candidate.value.pieces.length !== 2)
        return false;
    // Ruby's `uri = URI("redis://#{given}") unless %w[redis rediss].include?(uri.scheme)`.
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
/** `host: ""` or `host:` in a mapping, `${HOST:-}` or Spring's `${HOST:}`: who installs it says where. */
function leavesHost({ hosts, candidate }) {
    if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && host.fallback === '' && /^\{[A-Z][A-Z0-9_]{0,80}\}$/.test(host.text)))
        return true;
    if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && /^\{(?:null|nil|none|undefined|~)?\}$/i.test(host.text)))
        return true;
    return hosts.length === 0 && candidate.kind === 'settings' && candidate.entries.some(({ name, value }) => /^(?:host|hostname|server|address|brokers|bootstrap[._-]?servers)$/i.test(name) && (value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && /^(?:null|nil|none|undefined|~)?$/i.test(value.name)));
}
/** Beside the usual names: Perl's `t` and `xt`, Rust's and Go's benches. */
const testFolders = new Set(['__tests__', 'testing', 'testdata', 'spec', 'specs', 'fixtures', '__fixtures__', 'testfixtures', 'mocks', '__mocks__', 'e2e', 'cypress', 'testutil', 'testutils', 't', 'xt', 'bench', 'benches', 'benchmark', 'benchmarks']);
/** `tests`, `test-helpers`, `integration_tests`, `Shop.Tests`, `ShopIntegrationTests`; not `latest` nor `contest`. */
function isTestFolder(folder, written) {
    return testFolders.has(folder) || testPackage.test(folder) || /(?:^|[._-])tests?(?:$|[._-](?:data|cases?|resources|scripts?|env(?:ironment)?s?|helpers?|utils?|support|suites?|fixtures|apps?|lib|common|images?|infra(?:structure)?)$)/.test(folder) || /[a-z0-9]Tests?$/.test(written);
}
/** `integrationtests`, `testserver`, and the packages beside which Go's tests stand: `sqltest`, `dockertest`. */
const testPackage = /^(?:(?:unit|integration|functional|acceptance|system|smoke|load|stress|perf|api|app|http|sql|db|store|storage|docker|pg|mysql|redis|mongo)tests?|test(?:case|file|resource|bed|server|helper|support|kit|env|suite|lib|common|db|harness|container)s?)$/;
const exampleFolders = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials', 'quickstart', 'quickstarts']);
/** R's packages have `vignettes`. https://r-pkgs.org/vignettes.html */
const docsFolders = new Set(['doc', 'docs', 'documentation', 'vignettes']);
const dataLanguages = new Set(['yaml', 'json', 'dotenv', 'properties', 'ini', 'toml', 'xml', 'hcl', 'dockerfile', 'conf', 'hocon', 'prisma']);
/** `config.example.yml`, `app.conf.dist`, `.env.template`, `env-example-postgres`; also `sample-passwords.json`, where no program has such a name. */
function isExampleFile(name, language) {
    return /(?:^|[._-])(?:example|sample|dist)(?:\.[a-z0-9]+)?$/.test(name) || /^\.?env[._-](?:example|sample|template)(?:[_-][\w-]{1,40})?$|\.env\.template$/.test(name) || ((dataLanguages.has(language) || language === 'text') && /^(?:example|sample)s?[._-]/.test(name));
}
/** `test_x.py`, `x_test.go`, `x.spec.ts`, `docker-compose.test.yml`, `.env.test`, `orders-fixtures.ts`, `OrderServiceTest.java`, Perl's `pg.t`. */
function isTestFile(name) {
    return (/^(?:test|spec)[._-]/i.test(name) ||
        /[._-](?:tests?|testing|specs?|e2e|cy|fixtures?|mocks?)(?:\.[a-z0-9]{1,12}){0,2}$/i.test(name) ||
        /^tests?\.[a-z0-9]{1,12}$/i.test(name) ||
        /\.t$/.test(name) ||
        /[a-z0-9](?:Tests?|Spec|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|swift|ts|js|dart)$/.test(name) ||
        // https://jestjs.io/docs/configuration#setupfiles-array, https://vitest.dev/config/#setupfiles
        /^(?:jest|vitest|mocha|playwright|cypress)[._-](?:[a-z]{1,20}[._-])?(?:setup|config|env|global[._-]?(?:setup|teardown))(?:[._-][a-z]{1,20})?\.[cm]?[jt]sx?$|^setup-?[Tt]ests?\.[cm]?[jt]sx?$/.test(name) ||
        /^(?:conftest\.py|pytest\.ini|tox\.ini|phpunit\.xml(?:\.dist)?)$/.test(name));
}


/***/ }),

/***/ 4423:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ familySet)
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
/** The connection without some of its parameters, in its text as well. */
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
/** The name as written, or, of a setting, below the mappings that only wrap it; a mapping goes with its members. */
function isNamed(parameter, name) {
    const written = [parameter.name, ...(parameter.origin === 'setting' ? [(0,settings/* unwrapped */.DE)(parameter.name)] : [])];
    return written.some((each) => each === name || (parameter.origin === 'setting' && each.startsWith(`${name}.`)));
}
/** `ssl: false` where `ssl.ca` is to be set. */
function holds(parameter, name) {
    return parameter.origin === 'setting' && parameter.value.kind !== 'settings' && (name.startsWith(`${parameter.name}.`) || name.startsWith(`${(0,settings/* unwrapped */.DE)(parameter.name)}.`));
}
function parentsOf(set) {
    const parents = set.flatMap(({ name, place }) => (place === 'setting' && /^\w+\.\w/.test(name) ? name.split('.').slice(0, -1).map((_, index, steps) => steps.slice(0, index + 1).join('.')) : []));
    return [...new Set(parents)].map((name) => ({ name, value: '{}', place: 'setting' }));
}
/** A fragment is dropped: the text that is proposed has none. */
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


/** The driver with every hardening held against its own judgement: what it would refuse is removed, what falls short is said. */
function proven(driver) {
    return { ...driver, harden: (connection) => prove(connection, driver) };
}
/** Parameters of other clients that one text may hold before we give up on it. */
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
    // What is set in the text itself is a text already, Go's DSNs without a scheme too.
    const isWhole = hardening.set.some(({ place }) => place === 'query') || (example !== null && /^\S{0,80}:\/\//.test(example));
    return { ...hardening, remove: [...new Set([...removed, ...remove])], example: example === null || isWhole ? example : (0,harden/* besideText */.Gw)(kept, example) };
}
function prove_short(hardening, { posture, because }, { instead }) {
    const shortfall = { posture: posture.kind, because };
    switch (posture.kind) {
        // The notation or the scheme is not this driver's: the advice says what to write, the text cannot be mended in place.
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

/** No driver leaves here whose remedies it has not been asked about itself. */
function familySet(listed) {
    const provenOf = (family) => ({ ...family, drivers: family.drivers.map(proven) });
    const first = provenOf(listed[0]);
    const families = [first, ...listed.slice(1).map(provenOf)];
    return {
        families,
        vocabulary: vocabularyOf(families),
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
/** `8.16.3`, `v5`, and with the epoch and the revision of a package: `1:13.02.0000-2+b1`. */
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
/** `Mysql2::Client.new`, `Predis\\Client`: the formats write every step of a callee with a dot. */
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
/** Settings, below the text where that changes as well. */
function besideText(connection, snippet, remove = []) {
    const isText = connection.uri !== null && (connection.notation === 'uri' || connection.notation === 'jdbc');
    return isText ? `${exampleOf(connection, [], remove, 'query') ?? ''}\n${snippet}` : snippet;
}
/** For a text in a notation that the driver does not read: nothing that is set in it would help. */
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
/** The root certificate that is written already, else one to fill in. */
function rootOf(connection, name = 'sslrootcert') {
    const found = connection.parameters.findLast((parameter) => [name, 'PGSSLROOTCERT'].includes(nameOf(parameter)));
    const text = found === undefined ? '' : textOf(found);
    return text === '' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(text) || text.startsWith('{') ? '<CA_FILE>' : text;
}
function textOf({ value }) {
    return value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : value.kind === 'hole' ? `{${value.expression}}` : '';
}
/** Other spellings of what is set: `SSLMODE`, `amp;sslmode`. */
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
/** ADO.NET's and ODBC's: blanks are of the value, and braces hold a name. */
function betweenSemicolons(value) {
    return value.includes(';') && !/^\{[^}]*\}$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
/** Line by line, so that the cap on one line does not cut a snippet short. */
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
/** The parameters of a connection as one driver's own grammar reads them. */




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
            // libpq stops at the end of the text, so an `&` may close it.
            const closing = grammar.malformed === 'refused' && place === pieces.length - 1 && place > 0;
            if (grammar.malformed !== 'tolerated' && !closing)
                refused ??= 'an empty piece in the query';
            continue;
        }
        const parameter = uri.query === null ? null : (own[index++] ?? null);
        // `?{parameters}`: names that are put in at run time. See isOpenEnded.
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
/** A hole where a name should be. */
function hasOpenName(piece) {
    const equals = piece.indexOf('=');
    return (equals < 0 ? piece : piece.slice(0, equals)).includes(_mappedText_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs);
}
/** `?currentSchema=%s%s`: what is put in right behind a value that is put in brings further parameters. */
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
    // `***` is what was masked because it may be a piece of a password.
    if (isStandIn(rawValue) || (rawValue === '***' && (0,_notation_tlsNames_js__WEBPACK_IMPORTED_MODULE_2__/* .concernsTls */ .B)(name) && !(0,_notation_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name)))
        return { option: { name, text: `{${rawValue}}`, decided: false, quoted: true, object: false, parameter }, refused };
    return { option: { name, text, decided: true, quoted: true, object: false, parameter }, refused };
}
/** What a build, a deployment or a reader replaces: `@mode@` (Maven), `__MODE__`, `%MODE%`, `[[ .mode ]]`, `<mode>`. No driver knows a value of this shape. */
function isStandIn(text) {
    return text.length < 120 && /^(?:@[A-Za-z_][\w.-]*@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9_]+%|<[A-Za-z][\w .|-]*>|\[\[.*)$/.test(text);
}
function unescaped(text, grammar) {
    return (0,_notation_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecode */ .YZ)(grammar.plus === 'space' ? text.replaceAll('+', ' ') : text);
}
/** Parameters of a keyword/value string, in order. */
function keywordOptions(connection) {
    return connection.parameters.filter((parameter) => parameter.origin === 'keyword').map(optionOf);
}
/** Settings of a call or mapping, without the mappings that only wrap them. */
function settingOptions(connection) {
    return connection.parameters.flatMap((parameter) => (parameter.origin === 'setting' ? [{ ...optionOf(parameter), name: (0,_notation_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .DE)(parameter.name) }] : []));
}
/** The last value a variable is given in the file. */
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
/** A name or mode from hostile text, fit for a message. */
function shown(text) {
    // Whatever has an `@` may be a piece of a password.
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
/**
 * `found`: what the text means but for this. PostgreSQL looks at a session's settings when the login is over (InitPostgres,
 * src/backend/utils/init/postinit.c), MySQL at statements only then, and an impostor looks at nothing.
 */
function endedByServer(reason, title, option, found) {
    if (found.posture.kind === 'error')
        return found;
    return verdict({ kind: 'error', reason, sent: found.posture }, `${found.because}; when the login is over the server ends the session of ${title}: ${reason}`, option);
}
/** See isOpenEnded. */
const open = verdict({ kind: 'unknown', reason: 'the parameters are put in at run time' }, 'the parameters are put in at run time, and the mode may be among them');
function undecided(option, title) {
    const reason = `\`${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(option.name)}\` is decided at run time`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`, option);
}
/** Unix sockets, and texts without a host, which mean this machine. Settings without a host may get one at run time. */
function isLocal(connection) {
    if (connection.hosts.length > 0)
        return connection.hosts.every((host) => host.kind === 'socket');
    return ['uri', 'jdbc', 'keywords'].includes(connection.notation) && !isOpenEnded(connection);
}
/** Nothing but a hole behind the scheme, or a hole for whole parameters: the mode may come with it. */
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
/** `/shop{{ .params }}`, `/${DB_WITH_OPTIONS}`: the name of what ends the path says that it is more than the name of a database. */
function bringsParameters({ candidate }) {
    const last = candidate.kind === 'text' ? candidate.value.pieces.findLast(({ kind }) => kind === 'hole') : undefined;
    return last?.kind === 'hole' && /(?:param(?:eter)?s?|propert(?:y|ies)|props|query(?:_?string)?|opt(?:ion)?s?|suffix|(?:^|[_.])args|extra|ssl|tls)$/i.test(last.expression.trim());
}
const local = verdict({ kind: 'local' }, 'the connection goes through a socket of this machine, so nothing crosses a network');
/** Bundles of public authorities, and other names of the system's store: anyone can get a certificate that they vouch for. */
function anchorOf(root) {
    if (root === null)
        return 'private';
    return /^system$|certifi\b|ca-certificates\.crt|ca-bundle\.(?:crt|pem|trust\.crt)|tls-ca-bundle|\/etc\/ssl\/cert\.pem|\/ssl\/certs\/?$|cacert\.pem|isrg|letsencrypt|cacerts$/i.test(root) ? 'public' : 'private';
}
/** `/nonexistent` is by convention (Debian policy 9.2.3) a path that does not exist; an empty device is no certificate. */
function isMissing(path) {
    return /^\/(?:nonexistent|dev\/(?:null|zero))(?:\/|$)/.test(path) || path.includes('#');
}


/***/ }),

/***/ 7440:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ MAXIMUM_HOSTS),
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
/** Hosts as the URI's authority, a keyword or a setting writes them, and the printable end point made of them. */


const MAXIMUM_HOSTS = 32;
/** `h1:5432,h2:5432`, `[::1]:5432`, `%2Frun%2Fpostgresql`. An empty list for an empty text. */
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
/**
 * Of several places that name hosts, in the order in which they hold for most: the first that names one. Drivers differ in what `?host=` and
 * `hostaddr` do to the others, so that one which only leads to this machine hides none that leads elsewhere.
 */
function hostsOfPlaces(...places) {
    const named = places.filter((hosts) => hosts.length > 0);
    const [first = [], ...others] = named;
    return first.every(isHere) ? [...first, ...others.filter((hosts) => !hosts.every(isHere)).flat()] : first;
}
function isHere(host) {
    return host.kind === 'socket' || (host.kind === 'name' && /^(?:localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0)$/i.test(host.name));
}
/** `postgres://dummy`, `postgres://dummy:dummy@dummy/dummy`: there to satisfy a build or an import, never connected to. */
function areDummies(hosts) {
    return hosts.length > 0 && hosts.every((host) => host.kind === 'name' && /^(?:dummy|fake|bogus|placeholder|unused|nothing|nowhere|none|null|noop|not-used|ignored?|changeme)$/i.test(host.name));
}
/** The host names and ports of two lists that run side by side: `host=h1,h2 port=5432,5433`. */
function hostsOfLists(names, ports) {
    const portList = ports === null ? [] : splitOn(ports, ',').map(portOf);
    const hosts = splitOn(names, ',').flatMap((name, index) => {
        const port = portList.length === 1 ? portList[0] : portList[index];
        // `HOST = 127.0.0.1:5432` of an application's own configuration; no name holds a colon, and an address of version 6 more than one.
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
        // `{directory}/{instance}`: no host's name holds a slash.
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
    // A bare IPv6 address has more than one colon; only brackets can give it a port.
    if (colon >= 0 && /^[0-9a-fA-F]*:[0-9a-fA-F:.]*$/.test(text) && text.indexOf(':', colon + 1) >= 0)
        return text.length;
    return colon < 0 ? text.length : colon;
}
/** Only what can be a port is kept: anything else may be the rest of a password with a space in it. */
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
/** Stands for the hosts of a list that is longer than is read. */
const moreHosts = { kind: 'hole', text: '{more hosts}', fallback: null, port: null };
/** `postgresql://***@db.example.com:26257/shop`; `lead` ends in `://` or `:`. At most 200 characters, none of them invisible. */
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
/** Without control, bidirectional and other invisible characters, which could forge what a reader sees. */
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
/** What may be said of a password. The text itself does not leave this file. */


/** `mapped`: the raw password, perhaps empty. `encoded`: the source says it as base64 or the like. */
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
/** For a password that is no string: a call, a name. `span`: of the whole expression; null: not known. */
function passwordOfExpression(expression, span) {
    if (/^(?:None|null|nil|undefined)$/.test(expression))
        return { kind: 'absent' };
    return isDecoded(expression) ? { kind: 'literal', span, default: false, encoded: true } : { kind: 'hole', expression, predictable: isPredictable(expression) };
}
/** `wrap('s3cret')` may hold the password; `os.environ['DB_PASSWORD']` names where it comes from. */
function mayHoldSecret(expression) {
    return isDecoded(expression) || (/["'`]/.test(expression) && !/env|config|setting|secret|vault|propert|param|viper/i.test(expression));
}
/** A literal that a program undoes the base64 or hexadecimal writing of. */
function isDecoded(expression) {
    return /(?:b64decode|b64_decode|base64_decode|decode64|unpack1?|FromBase64String|\batob|Buffer\.from|getDecoder|EncodingWithPadding|(?:Std|URL|RawStd|RawURL)Encoding\.DecodeString|[Bb]ase64\.decode\w*|base64decode|unhexlify|fromhex|hex2bin|hex\.DecodeString)[^"'`]{0,80}["'`][\w+/=-]{4}/.test(expression);
}
function expressionSpans(mapped) {
    return mapped.pieces.flatMap((piece) => (piece.kind === 'hole' && mayHoldSecret(piece.expression) ? [{ start: piece.start, end: piece.end }] : []));
}
function literalSpans(mapped) {
    return mapped.pieces.flatMap((piece) => (piece.kind === 'literal' && piece.length > 2 ? [{ start: piece.start, end: piece.end }] : []));
}
/** Passwords that products ship with, that their own guides use, or that lead every list of guesses. */
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
/** Text that asks for a password rather than being one. */
function isPlaceholder(text) {
    if (/^<[^<>]{0,100}>$|^\[[^[\]]{1,100}\]$/.test(text))
        return true;
    // Laravel's for none. https://laravel.com/docs/configuration#environment-variable-types
    if (/^\(?null\)?$/.test(text))
        return true;
    if (/^(?:[x]{3,100}|[X]{3,100}|[*]{1,100}|[.]{2,100}|\u2026|[-_]{2,100}|[?]{2,100}|\u2022{1,100})$/.test(text))
        return true;
    if (/^[A-Z][A-Z_]{0,40}$/.test(text) && /PASS|PWD|SECRET|REDACTED|HIDDEN/.test(text))
        return true;
    return /^(?:your|my|the|some|enter|insert|replace|db|database)[-_ ]?(?:your|own|db|database|strong|secure|secret|with)?[-_ ]?(?:password|passwd|pass|pwd)(?:[-_ ]?here)?$|^(?:redacted|hidden|masked|placeholder|replace[-_]?me|todo|secure[-_]password|strong[-_]password)$/i.test(text) && !defaults.has(text.toLowerCase());
}
/** Generators and sources whose next value an attacker can guess. */
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
/** Slices of a mapped text as the model wants them: decoded, holes named, secrets gone. */

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
/** A literal that some program fills in later without the file's language knowing: `%s`, `{mode}`, `${MODE:-disable}`, `$MODE`, `{{ mode }}`. */
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
/** Names whose value is a secret and is never kept. */
function isSecretName(name) {
    const last = name.toLowerCase().replace(/^.*[.]/, '');
    return secretNames.has(last) || /(?:passw(?:or)?d|passphrase|_pwd|secret)$/.test(last);
}
const secretNames = new Set([
    ...['password', 'passwd', 'pass', 'pwd', 'pgpassword', 'sslpassword', 'sslkeypassword', 'passphrase', 'secret', 'token'],
    ...['scram_client_key', 'scram_server_key', 'oauth_client_secret', 'accesstoken', 'authtoken', 'amp;password', 'amp;sslpassword', 'ssl_key_password'],
    ...['tlscertificatekeyfilepassword', 'sslclientcertificatekeypassword', 'ssl_pem_passphrase', 'ssl_password', 'authmechanismproperties', 'auth_pass', 'auth', 'sentinelpassword', 'sentinel_password'],
]);
/** Decodes `%XX`; what is no escape stays as it is. */
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
/** Cut, with the surrounding white space left out. */
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
/** Settings as programs write them, flattened to dotted parameters: `ssl.rejectUnauthorized`, `OPTIONS.sslmode`. */



const MAXIMUM_DEPTH = 6;
const MAXIMUM_PARAMETERS = 300;
/** Every member, the objects themselves included; secrets masked. */
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
/** `ssl` given a second time as a mapping, or taken away: nothing of the first mapping is left. */
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
/** `ssl: { key: '-----BEGIN PRIVATE KEY-----\u2026' }`. */
function isPrivateKey({ text }) {
    return text.includes('PRIVATE KEY');
}
/** The entry with the first of these names (any case) that there is, at the top or one level down in what wraps it (`NAME`, `query`, `connection`). */
function findSetting(entries, names) {
    for (const name of names) {
        // What is said again takes the place of what was said before: `{ ...base, host: 'db' }`.
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
/** Names of mappings that only hold settings of the connection; a driver reads through them. */
const wrappers = new Set([
    ...['connect_args', 'options', 'query', 'dialectoptions', 'connection', 'config', 'extra', 'driveroptions', 'poolconfig', 'connectargs'],
    ...['replication', 'default', 'primary', 'production', 'development', 'staging', 'test', 'databases', 'engine_options', 'sqlalchemy_engine_options'],
    ...['settings', 'configuration', 'sqlconfiguration', 'endpoint', 'dbcredentials', 'connectionoptions', 'datasource', 'connection_options', 'mastersettings'],
    ...['hikari', 'hikaricp', 'data-source-properties', 'datasourceproperties', 'data_source_properties', 'datasource-properties'],
    ...['kwargs', 'connect_kwargs', 'connection_kwargs', 'properties', 'dsn', 'pool', 'client', 'credentials', 'parameters', 'url', 'redisoptions', 'defaults'],
]);
/** The name with the wrappers in front of it taken away (`options.dialectOptions.ssl.ca` \u2192 `ssl.ca`), and one all in capitals in lower case: those are variables' names. */
function unwrapped(name) {
    if (!/[.A-Z]/.test(name))
        return name;
    const steps = name.split('.');
    while (steps.length > 1 && wrappers.has((steps[0] ?? '').toLowerCase()))
        steps.shift();
    const rest = steps.join('.');
    return /^[A-Z][A-Z0-9_]*$/.test(rest) ? rest.toLowerCase() : rest;
}
/** Does an object of elsewhere bring settings, at the top or in what wraps them? `connection: { ...db }` */
function bringsMore(entries) {
    return entries.some(({ name, value }) => name === _mappedText_js__WEBPACK_IMPORTED_MODULE_2__/* .SPREAD */ .Mo || name === _mappedText_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDING_SPREAD */ .CZ || (value.kind === 'settings' && wrappers.has(name.toLowerCase()) && bringsMore(value.entries)));
}
/** What a setting names, as far as the text says: a literal, the default of what is put in at run time (`process.env.CLIENT || 'pg'`), a class (`Mysql::class`). '' : nothing. */
function nameIn(setting) {
    if (setting?.value.kind === 'symbol')
        return /^[\w\\]{1,80}::class$/.test(setting.value.name) ? setting.value.name.replace(/::class$/, '') : '';
    const text = textOf(setting);
    if (text === null)
        return '';
    const { shown, filled, holes } = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(text, (same) => same);
    return holes.length === 0 ? shown.trim() : (filled ?? '').trim();
}
/** Literal text of a setting; null for anything else. */
function textOf(setting) {
    return setting?.value.kind === 'text' ? setting.value.text : null;
}
/** Wider than what is masked by name: a span too many only hides a harmless text. */
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
/** Names by which settings decide or touch on TLS, whatever the family. */
/** Lower case. Those that mean PostgreSQL by themselves are in its vocabulary. */
const tlsNames = new Set([
    ...['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept'],
    ...['ssl', 'tls', 'sslcert', 'sslkey', 'sslpassword', 'sslcrl', 'sslcrldir', 'sslcertmode', 'sslsni', 'requiressl', 'ssl_context', 'sslcontext', 'ssl_mode'],
    ...['ssl_min_protocol_version', 'ssl_max_protocol_version', 'require_auth', 'channel_binding', 'gssencmode', 'uselibpqcompat', 'native', 'sslhostnameverifier'],
    ...['rejectunauthorized', 'tlsconfig', 'insecureskipverify', 'servername', 'checkserveridentity', 'minversion', 'maxversion', 'ciphers', 'secureprotocol'],
    ...['ca', 'cert', 'key', 'pfx', 'verify', 'cacertfile', 'cert_reqs', 'ca_certs', 'encrypt', 'trustservercertificate', 'ssl_ca', 'ssl_cert', 'ssl_key'],
]);
/** A name that has to do with TLS or how the server is authenticated. */
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


/** Those of a template and, in a program, those of the program. null: nothing in the file depends on anything. */
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
/** From which offset on which branch is the innermost one. */
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
/**
 * The blocks of Go's templates (Helm, consul-template), Jinja and Liquid, Handlebars, ERB and EJS, Terraform's and Blade's. A block that nothing
 * closes is none: the template engine refuses it. A loop or a `with` counts as a condition, for it may write nothing.
 */
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
/** By what begins a tag; the patterns are held against what stands in it, `-`, `~` and blanks at its ends left out. */
const notations = [
    ['{{', { closing: '}}', opens: /^(?:(?:if|with|range|define|block)\b|[#^][A-Za-z])/, divides: /^(?:else\b|\^$)/, closes: /^(?:end$|\/[A-Za-z])/, defines: /^(?:define|block)\b/ }],
    ['{%', { closing: '%}', opens: /^(?:if|unless|for|case)\b/, divides: /^(?:else|elif|elsif|elseif|when)\b/, closes: /^end(?:if|unless|for|case)\b/ }],
    ['%{', { closing: '}', opens: /^(?:if|for)\b/, divides: /^else\b/, closes: /^end(?:if|for)\b/ }],
    ['<%', { closing: '%>', opens: /^(?:if|unless|case|while|for)\b|\bdo(?:\s{0,9}\|[^|]{0,60}\|)?$|^[^}]{0,400}\{$/, divides: /^(?:else|elsif|when)\b|^\}\s{0,9}else\b/, closes: /^(?:end\b|\}\s{0,3}\)?;?$)/ }],
];
const beginnings = /\{\{|\{%|%\{|<%/g;
function* tagsIn(text) {
    /** Where each notation's next closing mark stands; asked again only behind it. */
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
/** Without the marks that trim white space. */
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
/** Changes whenever the same text would earn another grade. */
const GRADE_VERSION = 1;
/** Lowest score of each letter, best first. Below the last one is F. */
const letterMinimum = { A: 90, B: 75, C: 60, D: 45, E: 30, F: 0 };
/** `max(0, min(caps, 100 \u2212 penalties))`. */
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
/** The worst score of those that count; null when nothing is graded: nothing to grade is no A. */
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
/**
 * `configured` answers for hosts that the config names.
 * A host put in at run time is `unknown`, also with a loopback default: the default is for the developer's machine, the diff for production.
 */
function localityOf(connection, configured) {
    const { hosts } = connection;
    if (hosts.length === 0)
        return withoutHost(connection);
    const localities = hosts.map((host) => localityOfHost(host, configured));
    return weakest.find((locality) => localities.includes(locality)) ?? 'unknown';
}
/** With several hosts the one farthest away counts. */
const weakest = ['remote', 'unknown', 'placeholder', 'internal', 'local'];
/** A whole text without a host means this machine in every client of the family; loose settings may get theirs elsewhere. */
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
/** RFC 6761 section 6.3 (`localhost`), RFC 1122 3.2.1.3 (127/8), RFC 4291 2.5.3 (::1); 0.0.0.0 reaches this machine on Linux. */
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
/** RFC 2606 names and what people write where the reader is to put a host. */
function isPlaceholder(name) {
    const lower = name.toLowerCase();
    return (/[<>]/.test(name) ||
        /^(?:\[?your[-_ ].{0,80}|(?:db[-_]?)?host(?:name)?|server(?:name)?|x{3,}|\*{3,})$/.test(lower) ||
        /(?:^|\.)example(?:\.(?:com|org|net))?$/.test(lower) ||
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ||
        /\.(?:test|invalid)$/.test(lower));
}
/** Single labels, names that public DNS does not resolve, and addresses of RFC 1918, 3927, 4193, 4291 and 6598. */
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
/**
 * Text as the program sees it, every character of it mapped back to the file it was read from.
 * A literal may be joined from many pieces, hold escapes, and have holes where the program puts a value in at run time.
 */

/** Stands in `MappedText.text` for one hole, whatever its length in the source. Never occurs there otherwise. */
const HOLE = '\uE000';
/** The expression of the hole that stands for the middle of a text that is too long to be read. */
const LEFT_OUT = '\u22ef';
/** Names of a setting that stands for all settings of an object which the text does not show: `...options`; Python's `**options` in a call, which cannot set twice what the call sets. */
const SPREAD = '...';
const ADDING_SPREAD = '**';
/** A run of source text, letter by letter: what a plain file or an `explain` argument is. */
function plainText(text, start = 0) {
    const clean = text.replaceAll(HOLE, '\uFFFD');
    if (clean.length === 0)
        return { text: '', pieces: [] };
    return {
        text: clean,
        pieces: [{ kind: 'literal', at: 0, length: clean.length, start, end: start + clean.length, verbatim: clean === text }],
    };
}
/** Joins texts in the order in which the program concatenates them. */
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
/** The characters `from` (inclusive) to `to` (exclusive) as a text of their own. */
function sliceText(mapped, from, to) {
    const pieces = [];
    // A text of many lines has as many pieces, and is cut into as many words: going through all of them for each would be quadratic.
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
/** A part of a piece, which then stands at `at`; what is no verbatim literal is not divided in the source. Field by field: a text may have a piece for every character. */
function cut(piece, from, to, at) {
    const { kind, start, end } = piece;
    if (kind === 'hole')
        return { kind, at, length: 1, start, end, expression: piece.expression, fallback: piece.fallback, ...(piece.constant === true ? { constant: true } : {}) };
    const { verbatim } = piece;
    return verbatim ? { kind, at, length: to - from, start: start + (from - piece.at), end: start + (to - piece.at), verbatim } : { kind, at, length: to - from, start, end, verbatim };
}
/** The smallest source range that holds the characters `from` to `to`; null for an empty text. */
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
/** The hole that stands at a character of the text, if one does. */
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
/** Of what is connected to without a word of where: the host is put in elsewhere. */
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
/** Of a list that is in order, how many come before the first that does not; a binary search. */
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
/** The reading that a candidate belongs to: the file's own, or one that differs in language and imports only. */
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
/** Shared by all fences that are alike, since families look around in each reading once. */
const readings = new WeakMap();


/***/ })

};
;