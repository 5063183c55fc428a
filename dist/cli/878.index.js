export const id = 878;
export const ids = [878];
export const modules = {

/***/ 541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./src/engine/context.js + 1 modules
var engine_context = __webpack_require__(7361);
;// CONCATENATED MODULE: ./src/engine/locality.js
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

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(7926);
;// CONCATENATED MODULE: ./src/engine/spreads.js
/** `new Pool({ host, ...options })`: what an object that the text does not show brings may be the mode. */

/** `unknown` where a default decided, or where the object stands behind what decided and may set it again. */
function withSpreads(judgement, { candidate }) {
    const { posture, deciding, byDefault } = judgement;
    if (posture.kind === 'error' || posture.kind === 'local' || posture.kind === 'unknown')
        return judgement;
    const spreads = candidate.kind === 'settings' ? spreadsIn(candidate.entries, 0) : candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : spreadsIn(neighbours, 0)));
    const open = spreads.find((spread) => {
        // A URI says its own mode; an object beside it can only be told to weaken what looks strong.
        if (deciding?.origin !== 'setting' && candidate.kind === 'text')
            return posture.kind === 'verify-full' || posture.kind === 'verify-ca';
        if (deciding === null)
            return byDefault;
        return spread.name === mappedText/* SPREAD */.Mo && deciding.span !== null && spread.span.start > deciding.span.start;
    });
    if (open === undefined)
        return judgement;
    const because = `the settings that ${named(open)} brings are put in at run time, and the mode may be among them`;
    return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false };
}
const deepest = 4;
function spreadsIn(entries, depth) {
    return entries.flatMap((entry) => {
        if (entry.name === mappedText/* SPREAD */.Mo || entry.name === mappedText/* ADDING_SPREAD */.CZ || isOpenObject(entry))
            return [entry];
        return entry.value.kind === 'settings' && depth < deepest ? spreadsIn(entry.value.entries, depth + 1) : [];
    });
}
/** `'options' => $options`, `connect_args=make_args()`, `connectionString: process.env.DATABASE_URL`: an object or a URL that is made elsewhere. */
function isOpenObject({ name, value }) {
    if (!objects.test(name))
        return false;
    if (value.kind === 'text')
        return value.text.text === mappedText/* HOLE */.vs && value.text.pieces.every((piece) => piece.kind === 'hole' && piece.fallback === null);
    return value.kind === 'symbol' && !nothing.test(value.name);
}
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

;// CONCATENATED MODULE: ./src/engine/weakening.js
/** At most what the plainest reading of the settings leaves of it. */
function withoutDoubt(judgement, connection, title, source) {
    const { kind } = judgement.posture;
    if (kind !== 'verify-full' && kind !== 'verify-ca' && kind !== 'unknown')
        return judgement;
    for (const { name, text, isSymbol } of saidBy(connection)) {
        const left = leftBy(name, text.trim(), isSymbol);
        if (left === null || (left === 'chain' && kind !== 'verify-full') || ((left === 'a callback' || left === 'an expression') && kind === 'unknown'))
            continue;
        const named = `\`${name.replaceAll('`', '').slice(0, 60)}\``;
        const because = left === 'a callback'
            ? `${named} decides about the certificate in code of its own, so what ${title} accepts cannot be read here`
            : left === 'an expression'
                ? `${named} is decided at run time, so what ${title} accepts cannot be read here`
                : `${named} asks for ${left === 'nothing' ? 'no check of the certificate' : 'no check of the host name'}, and whether ${title} obeys is not known`;
        return { ...judgement, posture: postures(because)[left], because, deciding: null, byDefault: false };
    }
    return kind !== 'unknown' && handsOverTls(connection) && switchedOff.test(source) ? { ...judgement, posture: { kind: 'unknown', reason: madeElsewhere }, because: madeElsewhere, deciding: null, byDefault: false } : judgement;
}
const madeElsewhere = 'the file switches certificate checks off, and whether for this connection cannot be read here';
/** Switches of TLS libraries whose object is handed to the client: OpenSSL's, native-tls', rustls'. */
const switchedOff = /\bdanger_accept_invalid_certs\(\s{0,5}true|\bset_verify\(\s{0,5}(?:\w+::)?(?:SslVerifyMode::|SSL_VERIFY_)NONE|\.dangerous\(\)\s{0,20}\.with_custom_certificate_verifier|\bcertificateVerification\s{0,3}=\s{0,3}\.none|\bcheck_hostname\s{0,3}=\s{0,3}False|\bverify_mode\s{0,3}=\s{0,3}(?:ssl\.)?CERT_NONE|\bsetattr\(\s{0,5}[\w.]{1,60},\s{0,5}["'](?:check_hostname|verify_mode)|\bcreate_default_(?:https_)?context\s{0,3}=[^=]/;
/** `connect("…", connector)`: an argument is made elsewhere. */
function handsOverTls({ candidate }) {
    return candidate.sites.some(({ callee, neighbours }) => callee !== null && neighbours.some(({ name, value }) => value.kind === 'symbol' && (/^\d$/.test(name) || /ssl|tls|context|connector/i.test(name)) && /(?:^|[(&\s])(?:tls|ssl|ctx|context|connector|\w*(?:tls|ssl|connector|context))\b|(?:Tls|Ssl)\w*::/i.test(value.name)));
}
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
        return 'nothing';
    return isSymbol && (accepts || namesCheck.test(last) || certificateCheck.test(last)) && namesSwitch.test(last) && written !== '' && !isConstant.test(written) ? 'an expression' : null;
}
/** Elixir's `customize_hostname_check: [match_fun: …]` and a depth switch nothing off. */
const namesSwitch = /(?:^|\.)(?!customize)(?=[^.]{0,60}(?:verif|valid|check|insecure|unauthorized|trust|skip|accept|allow|ignore|assert|identi))(?![^.]{0,60}depth)[^.]{1,80}$/i;
/** `true`, `verify_peer`, `:verify_peer`, `ssl.CERT_REQUIRED`, `Mode.Full`; anything else, such as `cfg.verify` and `!debug`, is decided at run time. */
const isConstant = /^(?:[Tt]rue|[Ff]alse|[Nn]one|null|nil|undefined|yes|no|on|off|verify_\w{1,20}|:\w{1,60}|-?\d[\w.]{0,20}|(?:[\w.:]{1,60}[.:])?(?:[A-Z][A-Z0-9_]{1,60}|Verify\w{0,20}|Full|Required?|Strict|Peer|Always|Enabled?))$/;
const isOff = /^(?:false|0|no|off|none|nil|null|disabled?|ignore|:?verify_none|(?:[\w.]{1,40}[.:]{1,2})?(?:VERIFY|CERT)_NONE)$/i;
const isOn = /^(?:true|1|yes|on)$/i;
/** `ssl.verify_hostname`, `sslCheckHostname`, `endpointIdentification` … */
const namesCheck = /(?:verif|valid|check|assert)\w{0,20}host_?name|host_?name_?(?:verif|valid|check)|endpoint_?identification|verify_?peer_?name|verify_?identity$/i;
/** `ssl_verify`, `sslVerifyPeer`, `tls.verify`, `certificateValidation` … */
const certificateCheck = /(?:ssl|tls|cert|x509|peer)\w{0,20}[._]?(?:verif|valid(?:ate|ation)|check)|(?:verif|validat|check)\w{0,12}_?(?:ssl|tls|cert|peer|server_?cert)|reject_?unauthorized|verify_?mode$|(?:^|\.)(?:ssl|tls|ssl_?context|tls_?config|(?:socket|ssl|tls)_?opt(?:ion)?s)\.verify$/i;
const accepting = /(?:skip|no|disable)_?(?:ssl_?|tls_?|cert\w{0,10}_?|peer_?)?verif|trust_?all|accept_?(?:any|invalid|all)\w{0,10}_?cert|weak_?cert|allow_?(?:invalid|insecure|self_?signed|all|any|unverified|untrusted)|ignore_?(?:ssl|cert|invalid)/i;
/** `UserCertificateValidationCallback`, `certificateValidation`, `ServerCertificateCustomValidationCallback` */
const certificateCallback = /(?:certificate\w{0,20}validation|validate_?(?:server_?)?certificate)(?:_?callback)?$/i;
const nameCallback = /(?:check_?server_?identity|host_?name_?verifier)$/i;
/** `(a, b) => true`, `(h, s) -> true`, `delegate { return true; }` */
const alwaysTrue = /(?:=>|->)\s{0,5}(?:true\b|\{\s{0,20}return\s{1,5}true\b)|^delegate\b[^{]{0,200}\{\s{0,20}return\s{1,5}true\b/;
/** Code that accepts any certificate, whoever calls it. */
const acceptsAny = /_create_unverified_context|InsecureSkipVerify\s{0,5}[:=]\s{0,5}true|TrustAll|InsecureTrustManager|danger(?:ous)?_?accept_?invalid_?certs?\w{0,20}\(\s{0,5}true|AcceptAnyServerCertificate|NoCertificateVerification|NullTrustManager|TrustEverything|SslVerifyMode\.NONE|CertificateValidations\.AllowAll|SslVerifyMode::NONE|allow_?invalid_?certificates?\(\s{0,5}(?:Some\(\s{0,5})?true|CERT_NONE|SSL_VERIFY_NONE|(?:^|::|^:)VERIFY_NONE$/i;
const anyName = /invalidHostNameAllowed\(\s{0,5}true|SslVerifyMode\.CA\b|NoopHostnameVerifier|AllowAllHostname|danger_?accept_?invalid_?hostnames\(\s{0,5}true|check_hostname\s{0,3}=\s{0,3}False/i;

// EXTERNAL MODULE: ./src/engine/within.js
var within = __webpack_require__(7969);
;// CONCATENATED MODULE: ./src/engine/assess.js






/** `stated`: the driver that the caller insists on (`explain --driver`); else the text, the calls and the imports tell. */
function assess(connection, family, file, config, stated = null) {
    const { source } = file;
    const reading = (0,within/* readingOf */.M)(connection.candidate, file.reading);
    const { driver, certainty, judgement: written } = stated === null ? judge(family.handedOver?.(connection, reading.language) ?? connection, family, reading, config) : { driver: stated, certainty: 'stated', judgement: stated.judge(connection) };
    const sure = withoutDoubt(written, stated === null ? connection : unknownTo(stated, connection, written), driver.title, source.text);
    const judgement = chosenLater(stated === null ? withSpreads(sure, connection) : sure, connection);
    const locality = localityOf(connection, config.localityOf);
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
    const byCall = driverOfCall(connection, family, reading) ?? driverOfParameters(connection, family);
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
    return best?.driver ?? null;
}
/** A text that has the words of one framework is written for it. */
function driverOfParameters({ parameters }, family) {
    return family.drivers.find(({ recognition }) => recognition.parameters?.some((word) => parameters.some(({ name, origin }) => name === word && origin === 'query')) === true) ?? null;
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
    return imports.some((name) => recognition.imports.some((known) => name === known || ['.', '/', '::', '\\'].some((mark) => name.startsWith(known + mark))));
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
        return { driver, certainty: 'assumed', judgement: { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false } };
    }
    let weakest = { driver, certainty: 'assumed', judgement };
    for (const other of family.drivers.filter(({ common }) => common)) {
        const candidate = other.judge(connection);
        const [theirs, best] = [strengthOf(candidate.posture), strengthOf(weakest.judgement.posture)];
        if (theirs !== null && (best === null || theirs < best))
            weakest = { driver: other, certainty: 'assumed', judgement: candidate };
    }
    return weakest;
}
/** An application's own switch, `DB_SSL`, whose value the text does not give; null: there is none. */
function tlsLater({ notation, parameters }) {
    if (notation !== 'settings')
        return null;
    return parameters.find(({ name, value }) => value.kind === 'hole' && value.fallback === null && /^(?:use_?)?(?:ssl|tls)(?:_?enabled|_?mode)?$/i.test(name))?.name ?? null;
}
/** `RedisController(host: …, requireSsl: redis.requireSsl)`: a program's own word for TLS. That the assumed driver does not know it is no mistake of the writer's. */
function withForeignSwitch(judgement, { notation, parameters, hosts }) {
    if (notation !== 'settings' || !judgement.byDefault)
        return judgement;
    // A host that comes from a variable of this very name is named.
    const named = parameters.some(({ name }) => /(?:^|\.)(?:host|hostname|server|addr)$/i.test(name));
    if (!named && hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && host.text === '{host}')) {
        const because = 'the settings name neither a host nor a mode that a known driver reads';
        return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false };
    }
    const unread = new Set(judgement.problems.flatMap(({ kind, parameter }) => (kind === 'ignored' || kind === 'misspelt' ? [parameter] : [])));
    const found = parameters.find(({ name, value, origin }) => origin === 'setting' && ownSwitch.test(name) && mayBeOn(value) && (unread.has(name) || value.kind !== 'text'));
    if (found === undefined)
        return judgement;
    const because = `\`${found.name}\` has to do with TLS, and no driver is named that reads it`;
    return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false, problems: judgement.problems.filter(({ parameter }) => parameter !== found.name) };
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
function chosenLater(judgement, { candidate: { chosen } }) {
    if (chosen === undefined)
        return judgement;
    const because = 'the scheme, and with it whether there is TLS, is chosen at run time';
    return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false };
}
function staysHere(judgement) {
    return { ...judgement, posture: { kind: 'local' }, because: 'the host is this machine, so nothing crosses a network', problems: [], facts: {} };
}


/***/ }),

/***/ 2495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withConditions)
/* harmony export */ });
/** The connection with a hole for the value of every parameter whose condition the connection itself does not stand under. */
function withConditions(connection, conditions) {
    if (conditions === null)
        return connection;
    const anchor = anchorOf(connection.candidate, conditions);
    const parameters = connection.parameters.map((parameter) => underCondition(parameter, anchor, conditions));
    return { ...connection, ...(hasOtherHost(connection.candidate, conditions) ? withOpenHost(connection) : {}), parameters };
}
/** `if (dev) config.host = 'localhost'`: there are two hosts, and the program chooses one. */
function hasOtherHost(candidate, { at, foreign }) {
    if (candidate.kind !== 'settings')
        return false;
    const [first, ...others] = candidate.entries.filter(({ name }) => saysWhere.test(name));
    const anchor = first === undefined ? null : at(first.span.start);
    return others.some(({ name, span }) => name === first?.name && foreign(span, anchor) !== null);
}
function withOpenHost({ hosts, endpoint }) {
    const [first] = hosts;
    const port = first?.kind === 'name' ? first.port : null;
    const shown = first?.kind === 'name' && first.name !== '' ? endpoint.replace(first.name, () => '{host}') : endpoint;
    return { hosts: [{ kind: 'hole', text: '{host}', fallback: null, port }], endpoint: shown };
}
function underCondition(parameter, anchor, { foreign }) {
    // A switch whose only purpose is to take protection away still does so where the condition holds.
    if (parameter.span === null || isSwitch.test(parameter.name))
        return parameter;
    const branch = foreign(parameter.span, anchor) ?? (parameter.valueSpan === null ? null : foreign(parameter.valueSpan, anchor));
    return branch === null ? parameter : { ...parameter, value: { kind: 'hole', expression: branch.condition, fallback: null } };
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

/***/ 7361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  UU: () => (/* binding */ defaultTreatment)
});

// UNUSED EXPORTS: contextOfPath

;// CONCATENATED MODULE: ./src/engine/services.js
/** The bridge network of one project, or of one job; CapRover puts `srv-captain--` in front of a service's name. https://caprover.com/docs/one-click-apps.html */
function isOwnService(host, { candidate }, source) {
    const { compose, job } = servicesOf(source);
    return (ofCompose.test(candidate.sites[0].keyPath[0] ?? '') && (compose.has(host) || compose.has(host.replace(/^srv-captain--/, '')))) || job.has(host);
}
/** Services, and what they share: fragments (`x-environment: &environment`) and files written in place. https://docs.docker.com/reference/compose-file/extension/ */
const ofCompose = /^(?:services|configs|x-[^\s]{0,100})$/;
const known = new WeakMap();
/** Looked for once in each file. */
function servicesOf(source) {
    const before = known.get(source);
    if (before !== undefined)
        return before;
    const services = { compose: composeServices(source.text), job: pipelines.test(source.path) ? jobServices(source.text) : new Set() };
    known.set(source, services);
    return services;
}
const pipelines = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|[\w.-]*\.gitlab-ci\.ya?ml|\.gitlab\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/[\w.-]+)?\.ya?ml|bitbucket-pipelines\.ya?ml|\.circleci\/[\w.-]+\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.cirrus\.ya?ml)$/i;
/** Keys one level below a top-level `services:`. Reads lines, so that it also works on half a file. */
function composeServices(text) {
    const services = new Set();
    let indent = null;
    let inside = false;
    for (const line of text.split('\n')) {
        if (/^\s*(?:#|\r?$)/.test(line))
            continue;
        const depth = line.length - line.trimStart().length;
        if (depth === 0) {
            inside = /^['"]?services['"]?\s*:/.test(line);
            indent = null;
        }
        else if (inside) {
            indent ??= depth;
            // An override file takes one away with `!reset`.
            const key = depth === indent ? /^\s+['"]?((?:\$\$)?[\w.-]{1,100})['"]?\s*:(?!\s{0,9}!reset\b)/.exec(line)?.[1] : undefined;
            if (key !== undefined)
                services.add(key);
        }
    }
    return services;
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
    if (folders.some((folder) => exampleFolders.has(folder) || /(?:^|[-_])(?:examples?|samples?)(?:[-_]|$)/.test(folder)) || isExampleFile(name, language))
        return 'example';
    return folders.some((folder) => docsFolders.has(folder)) || /^(?:readme|changelog|contributing|history)\b|^[a-z][\w.-]*\.[1-8]$|\.rd$/.test(name) ? 'docs' : null;
}
/** What behave and Cucumber run features with. https://behave.readthedocs.io/en/latest/gherkin/#layout-variations */
const ofFeatures = /(?:^|\/)features\/(?:environment\.py$|(?:steps|step_definitions|support)\/)/;
/** What a pipeline installs a chart or a pack with, to test it: `ci/default-values.yaml`. https://github.com/helm/chart-testing/blob/main/doc/ct_install.md */
const ofChartTesting = /(?:^|\/)\.?ci\/[\w.-]{0,80}(?:values|vars)[\w.-]{0,80}\.(?:ya?ml|hcl|json|tfvars)$/i;
/** `test:` beside `production:` or `development:`, as Rails and Sequelize name the environments of one file. */
function isTestEnvironment({ sites: [site] }, { text }) {
    return /^tests?$/.test(site.keyPath[0] ?? '') && /^[ \t]{0,4}\[?["']?(?:production|development)["']?\s{0,5}(?:[:=\]]|$)/m.test(text);
}
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
        // `#[test] fn adds() { … }` on one line.
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
    if (completesItself(connection, source) || onlyAsks(connection))
        return 'advised';
    if (connection.hosts.length > 0 && connection.hosts.every((host) => isService(host, connection, locality, source)))
        return 'advised';
    return locality === 'placeholder' && isTemplate(connection) ? 'advised' : 'graded';
}
/** `pg_isready` learns whether the server answers, and hands it no password. https://www.postgresql.org/docs/current/app-pg-isready.html */
function onlyAsks({ candidate }) {
    return candidate.kind === 'command' && /(?:^|\/)pg_isready$/.test(candidate.words[0]?.text ?? '');
}
/** A host that the same file starts, or the default for one (`${REDIS_HOST:-redis}`). */
function isService(host, connection, locality, source) {
    if (host.kind === 'hole')
        return host.fallback !== null && isOwnService(host.fallback.replace(/:\d{1,5}$/, ''), connection, source);
    return host.kind === 'name' && locality === 'internal' && isOwnService(host.name, connection, source);
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
    const hole = candidate.value.pieces.find((piece) => piece.kind === 'hole');
    const name = candidate.sites[0].keyPath.at(-1);
    if (hole?.kind !== 'hole' || name === undefined || lastName(hole.expression) !== lastName(name))
        return false;
    return /:\/\/["'`]|prefix|starts_?with|contains|includes|indexOf|match/i.test(source.text.slice(Math.max(0, candidate.span.start - 300), candidate.span.start));
}
function lastName(expression) {
    return /\b\w+$/.exec(expression.trim())?.[0] ?? expression;
}
/** `host: ""` in a mapping, `${HOST:-}` or Spring's `${HOST:}`: who installs it says where. */
function leavesHost({ hosts, candidate }) {
    if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && host.fallback === '' && /^\{[A-Z][A-Z0-9_]{0,80}\}$/.test(host.text)))
        return true;
    return hosts.length === 0 && candidate.kind === 'settings' && candidate.entries.some(({ name, value }) => /^(?:host|hostname|server|address)$/i.test(name) && (value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && /^(?:null|~)?$/i.test(value.name)));
}
/** Beside the usual names: Perl's `t` and `xt`, Rust's and Go's benches. */
const testFolders = new Set(['__tests__', 'testing', 'testdata', 'spec', 'specs', 'fixtures', '__fixtures__', 'testfixtures', 'mocks', '__mocks__', 'e2e', 'cypress', 'testutil', 'testutils', 't', 'xt', 'bench', 'benches', 'benchmark', 'benchmarks']);
/** `tests`, `test-helpers`, `integration_tests`, `Shop.Tests`, `ShopIntegrationTests`; not `latest` nor `contest`. */
function isTestFolder(folder, written) {
    return testFolders.has(folder) || /(?:^|[._-])tests?(?:$|[._-](?:data|helpers?|utils?|support|suites?|fixtures|apps?|lib|common|infra(?:structure)?)$)/.test(folder) || /[a-z0-9]Tests?$/.test(written);
}
const exampleFolders = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials', 'quickstart', 'quickstarts']);
/** R's packages have `vignettes`. https://r-pkgs.org/vignettes.html */
const docsFolders = new Set(['doc', 'docs', 'documentation', 'vignettes']);
const dataLanguages = new Set(['yaml', 'json', 'dotenv', 'properties', 'ini', 'toml', 'xml', 'hcl', 'dockerfile', 'conf', 'hocon', 'prisma']);
/** `config.example.yml`, `app.conf.dist`; also `sample-passwords.json`, where no program has such a name. */
function isExampleFile(name, language) {
    return /(?:^|[._-])(?:example|sample|dist)(?:\.[a-z0-9]+)?$/.test(name) || ((dataLanguages.has(language) || language === 'text') && /^(?:example|sample)s?[._-]/.test(name));
}
/** `test_x.py`, `x_test.go`, `x.spec.ts`, `docker-compose.test.yml`, `.env.test`, `OrderServiceTest.java`, Perl's `pg.t`. */
function isTestFile(name) {
    return (/^(?:test|spec)[._-]/i.test(name) ||
        /[._-](?:tests?|testing|specs?|e2e|cy)(?:\.[a-z0-9]{1,12}){0,2}$/i.test(name) ||
        /^tests?\.[a-z0-9]{1,12}$/i.test(name) ||
        /\.t$/.test(name) ||
        /[a-z0-9](?:Tests?|Spec|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|swift|ts|js|dart)$/.test(name) ||
        /^(?:conftest\.py|pytest\.ini|tox\.ini|phpunit\.xml(?:\.dist)?)$/.test(name));
}


/***/ }),

/***/ 3720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ families),
  Ap: () => (/* binding */ registry_familyOf),
  IN: () => (/* binding */ findDriver),
  dC: () => (/* binding */ readConnection),
  vP: () => (/* binding */ registry_vocabulary)
});

// UNUSED EXPORTS: driverIds

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(7926);
;// CONCATENATED MODULE: ./src/engine/databases/notation/findUri.js
/** Where in a text a URI of a family stands, and where it ends. */

const MAXIMUM_SCHEME = 60;
const MAXIMUM_TRIES = 50;
/** null: there is none, or it is only the shape of one (`postgres://…`, a regular expression). */
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
/** The longest end of what stands before `://` that is a scheme of the family: `url=postgresql`, `spring:jdbc:postgresql`. */
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
/** `jdbc:postgresql:shop`, `jdbc:postgresql:/`: a database of the local host. */
function findHostless({ hostless }, text) {
    const match = hostless === null ? null : hostless.exec(text);
    if (match === null)
        return null;
    const from = match.index;
    return { from, to: uriEnd(text, from, from + match[0].length), schemeLength: match[0].length - 1 };
}
/** A text that begins with the URI is the URI, blanks at its end included; within other text it ends at a blank, a quote or a bracket. */
function uriEnd(text, from, bodyStart) {
    const quote = from > 0 ? text.charAt(from - 1) : '';
    // Where nothing stands in front, no quote has been opened, and a quote is a letter of the user or host like any other.
    const stops = closing.get(quote) ?? (text.slice(0, from).trim() === '' ? '' : '\'"`');
    let end = stopAt(text, bodyStart, stops);
    const body = text.slice(bodyStart, end);
    const colon = body.indexOf(':');
    // A password with a blank in it: what follows the colon is no port, and the `@` is still to come.
    if (end < text.length && colon >= 0 && !body.includes('@') && !/^\d*(?:[/?,]|$)/.test(body.slice(colon + 1)) && !body.startsWith('[')) {
        const at = text.indexOf('@', end);
        if (at >= 0 && at - end < 100 && !text.slice(end, at).includes('\n'))
            end = stopAt(text, at, stops);
    }
    // A user with a blank in it, in a text that is nothing but the URI.
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
        // `sslmode='require'` belongs to the URI as its writer meant it.
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
/** Bare schemes, `postgres://…`, `postgres://...`, and what is a pattern rather than a URI. */
function isElided(body) {
    const text = body.trim();
    if (text === '' || text === '/' || /^[?#&]*$/.test(text))
        return true;
    const host = text.slice(text.lastIndexOf('@') + 1);
    // Whatever a password looks like: a plain host behind it is connected to.
    if (host !== text && /^(?!\.{2,})[_.-]*[A-Za-z0-9][\w.,:-]*(?:[/?][\w./?&=%~:-]*)?$/.test(host))
        return false;
    if (/^(?:\.{2,}|…|\*{1,3}(?:$|\/)|\.\.\.)/.test(text) || /^(?:\.{3}|…)/.test(host))
        return true;
    if (/^(?:\[\^|\(\?|\(\[|\\[wWdDsS.]|\.\*|\.\+|\^|\$\/?$|\|)/.test(text))
        return true;
    return !text.includes(mappedText/* HOLE */.vs) && /\[\^|\(\?[:=!<]|\\[wds][+*]|\.\*\)|\)\$?\/[gimsuy]*$|\]\+/.test(text);
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/pieces.js
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
    mapped.text.split(mappedText/* HOLE */.vs).forEach((run, index) => {
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
function pieces_valueOf(name, mapped, decoder) {
    const { shown, filled, holes } = decode(mapped, decoder);
    const secret = isSecretName(name);
    if (holes.length === 0) {
        const template = secret ? null : templateOf(shown);
        return template === null ? { kind: 'text', text: secret ? '***' : shown } : { kind: 'hole', ...template };
    }
    const literal = mapped.text !== mappedText/* HOLE */.vs;
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
    return (0,mappedText/* sliceText */.S$)(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/hosts.js
/** Hosts as the URI's authority, a keyword or a setting writes them, and the printable end point made of them. */


const MAXIMUM_HOSTS = 32;
/** `h1:5432,h2:5432`, `[::1]:5432`, `%2Frun%2Fpostgresql`. An empty list for an empty text. */
function hostsOfAuthority(mapped) {
    if (mapped.text === '')
        return [];
    const hosts = splitOn(mapped, ',').flatMap((item) => {
        const end = hostEnd(item.text);
        const port = item.text[end] === ':' ? portOf((0,mappedText/* sliceText */.S$)(item, end + 1, item.text.length)) : null;
        const host = (0,mappedText/* sliceText */.S$)(item, 0, end);
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
            return [hostOf((0,mappedText/* sliceText */.S$)(name, 0, own - 1), portOf((0,mappedText/* sliceText */.S$)(name, own, name.text.length)))];
        return name.text === '' ? [] : [hostOf(name, port ?? null)];
    });
    return withOthers(names, hosts);
}
function hostOf(mapped, port) {
    const { shown, filled, holes } = decode(mapped);
    if (holes.length > 0) {
        // `{directory}/{instance}`: no host's name holds a slash.
        if (shown.startsWith('/') || /^\{[^{}]{1,200}\}\//.test(shown))
            return { kind: 'socket', path: shown };
        if (filled !== null && filled !== '' && holes.every(({ constant }) => constant === true))
            return hostOf((0,mappedText/* plainText */.wh)(filled), port);
        return { kind: 'hole', text: shown, fallback: filled, port };
    }
    const template = templateOf(shown);
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
    const { shown, holes } = decode(mapped);
    if (holes.length > 0)
        return shown;
    const text = percentDecode(shown).trim();
    return /^\d{1,5}$/.test(text) || /^(?:PORT|<[\w -]{1,30}>|\$\{?\w{1,60}\}?|%(?:[sdui]|(?:hh?|ll?|z)[du])|\{\w{0,60}\})$/.test(text) ? text : null;
}
function splitOn(mapped, separator) {
    const parts = [];
    let from = 0;
    for (let at = 0; at <= mapped.text.length && parts.length < MAXIMUM_HOSTS; at++) {
        if (at < mapped.text.length && mapped.text[at] !== separator)
            continue;
        parts.push((0,mappedText/* sliceText */.S$)(mapped, from, at));
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
    return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/password.js
/** What may be said of a password. The text itself does not leave this file. */


/** `mapped`: the raw password, perhaps empty. `encoded`: the source says it as base64 or the like. */
function readPassword(mapped, user, encoded, decoder) {
    const { shown, filled, holes } = decode(mapped, decoder);
    const span = (0,mappedText/* spanOf */.ee)(mapped);
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
    const template = templateOf(shown);
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
    if (/^(?:[x]{3,100}|[X]{3,100}|[*]{1,100}|[.]{2,100}|…|[-_]{2,100}|[?]{2,100}|•{1,100})$/.test(text))
        return true;
    if (/^[A-Z][A-Z_]{0,40}$/.test(text) && /PASS|PWD|SECRET|REDACTED|HIDDEN/.test(text))
        return true;
    return /^(?:your|my|the|some|enter|insert|replace|db|database)[-_ ]?(?:your|own|db|database|strong|secure|secret|with)?[-_ ]?(?:password|passwd|pass|pwd)(?:[-_ ]?here)?$|^(?:redacted|hidden|masked|placeholder|replace[-_]?me|todo|secure[-_]password|strong[-_]password)$/i.test(text) && !defaults.has(text.toLowerCase());
}
/** Generators and sources whose next value an attacker can guess. */
function isPredictable(expression) {
    return /\bMath\.random\b|\brandom\.(?:random|randint|randrange|choices?|sample|getrandbits|uniform)\b|\b(?:mt_)?s?rand\s*\(|\brand\.(?:Int|Intn|Float64|Int63|Read)\b|\bRandom\.(?:rand|new)\b|\bnew Random\b|\btime\.(?:time|Now|time_ns)\b|\bDate\.now\b|\bnew Date\b|\bdatetime\.(?:now|utcnow)\b|\bcurrentTimeMillis\b|\bnanoTime\b|\bgetpid\b|\bprocess\.pid\b|\buuid1?\.?uuid1\b|\buniqid\b|\$RANDOM\b|^RANDOM$|\bcounter\b|\bdate \+%/.test(expression);
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/settings.js
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
            if (setting.name === mappedText/* SPREAD */.Mo || setting.name === mappedText/* ADDING_SPREAD */.CZ)
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
        return { kind: 'symbol', name: isSecretName(name) ? '***' : value.name };
    return isPrivateKey(value.text) ? { kind: 'text', text: '***' } : pieces_valueOf(name, value.text, (text) => text);
}
/** `ssl: { key: '-----BEGIN PRIVATE KEY-----…' }`. */
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
    ...['kwargs', 'connect_kwargs', 'connection_kwargs', 'properties', 'dsn', 'pool', 'client', 'credentials', 'parameters', 'url', 'redisoptions'],
]);
/** The name with the wrappers in front of it taken away (`options.dialectOptions.ssl.ca` → `ssl.ca`), and one all in capitals in lower case: those are variables' names. */
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
    return entries.some(({ name, value }) => name === mappedText/* SPREAD */.Mo || name === mappedText/* ADDING_SPREAD */.CZ || (value.kind === 'settings' && wrappers.has(name.toLowerCase()) && bringsMore(value.entries)));
}
/** What a setting names, as far as the text says: a literal, the default of what is put in at run time (`process.env.CLIENT || 'pg'`), a class (`Mysql::class`). '' : nothing. */
function nameIn(setting) {
    if (setting?.value.kind === 'symbol')
        return /^[\w\\]{1,80}::class$/.test(setting.value.name) ? setting.value.name.replace(/::class$/, '') : '';
    const text = textOf(setting);
    if (text === null)
        return '';
    const { shown, filled, holes } = decode(text, (same) => same);
    return holes.length === 0 ? shown.trim() : (filled ?? '').trim();
}
/** Literal text of a setting; null for anything else. */
function textOf(setting) {
    return setting?.value.kind === 'text' ? setting.value.text : null;
}
/** Wider than what is masked by name: a span too many only hides a harmless text. */
function looksSecret(name) {
    return isSecretName(name) || /passw|passphrase|secret|token|jaas|_pwd$|private_?key|api_?key/i.test(name);
}
function spansOfSecrets(entries, depth = 0) {
    if (depth > MAXIMUM_DEPTH)
        return [];
    return entries.flatMap((entry) => {
        if (entry.value.kind === 'settings')
            return spansOfSecrets(entry.value.entries, depth + 1);
        if (entry.value.kind === 'symbol' && looksSecret(entry.name) && mayHoldSecret(entry.value.name))
            return [entry.value.span];
        if (entry.value.kind !== 'text' || !(looksSecret(entry.name) || isPrivateKey(entry.value.text)))
            return [];
        return entry.value.text.pieces.some((piece) => piece.kind === 'literal') ? [entry.value.span] : [];
    });
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/settingValues.js




const same = (text) => text;
function partOfSetting(setting) {
    return setting?.value.kind === 'symbol' && isNothingName(setting.value.name) ? { kind: 'absent' } : partAsWritten(setting);
}
/** `user=None` is an expression like any other. */
function partAsWritten(setting) {
    if (setting === null)
        return { kind: 'absent' };
    return setting.value.kind === 'text' ? partOf(setting.value.text, same) : { kind: 'hole', text: `{${expressionOf(setting)}}`, fallback: null };
}
function passwordOfSetting(setting, user, encoded) {
    if (setting === null)
        return { password: { kind: 'absent' }, secretSpans: [] };
    if (setting.value.kind === 'text')
        return readPassword(setting.value.text, user, encoded, same);
    return { password: passwordOfExpression(expressionOf(setting), setting.value.kind === 'symbol' ? setting.value.span : null), secretSpans: [] };
}
/** Empty: none is given. A port that is a number counts for every host without one. */
function hostsOfSettings(host, port) {
    if (host === null)
        return [];
    if (host.value.kind === 'text')
        return hostsOfLists(host.value.text, textOf(port)).map((each) => withPort(each, port));
    if (host.value.kind === 'settings' && host.value.entries.length > 0 && host.value.entries.every(({ name }) => /^\d+$/.test(name))) {
        const { entries } = host.value;
        return [...entries.slice(0, MAXIMUM_HOSTS).flatMap((each) => hostsOfSettings(each, port)), ...(entries.length > MAXIMUM_HOSTS ? [moreHosts] : [])];
    }
    const expression = expressionOf(host);
    return isNothingName(expression) ? [] : [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
/**
 * Under which names a call that builds a URL of its parts takes the scheme: SQLAlchemy's `URL.create(drivername=…)`, pydantic's
 * `PostgresDsn.build(scheme="postgresql+psycopg", host=…)` and `MultiHostUrl.build(…)`. https://docs.pydantic.dev/latest/api/networks/
 */
function schemeNames({ sites }) {
    return sites.some(({ callee }) => callee !== null && /(?:Dsn|Url)\.build$/.test(callee)) ? ['drivername', 'scheme'] : ['drivername'];
}
/** The expression of a setting that is no string; its name where it is a mapping. */
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

// EXTERNAL MODULE: ./src/engine/partition.js
var partition = __webpack_require__(8246);
;// CONCATENATED MODULE: ./src/engine/databases/notation/linksBeside.js


const processSwitch = 'NODE_TLS_REJECT_UNAUTHORIZED';
/** The settings that a driver looks at, by the names it reads, and the switch for all of Node. */
function besides(keeps, settings, reading) {
    const seen = new Set();
    const kept = flatten(settings, 'setting').flatMap((parameter) => {
        const name = unwrapped(parameter.name.replace(/^(?:\d+\.)+/, ''));
        const key = `${name}@${String(parameter.span?.start)}`;
        if ((/^\d+$/.test(name) && parameter.value.kind !== 'symbol') || seen.has(key) || !(keeps(name.toLowerCase()) || keeps(name.split('.')[0]?.toLowerCase() ?? '')))
            return [];
        seen.add(key);
        if (parameter.value.kind === 'symbol')
            return [{ ...parameter, name, value: withoutLiterals(parameter.value) }];
        return [{ ...parameter, name, value: /(?:^|[._-])(?:key|pfx|passphrase|password|secret|token|pem|config)$/i.test(name) && parameter.value.kind === 'text' ? { kind: 'text', text: '***' } : parameter.value }];
    });
    const variables = settings.filter(({ name }) => name === processSwitch);
    return [...kept, ...flatten([...variables, ...contentsOf(reading).variables], 'environment')];
}
const holdsSecret = /passw|secret|token|private.?key|passphrase|api.?key/i;
/** Words in quotes inside an expression may be a password. */
function withoutLiterals(value) {
    return holdsSecret.test(value.name) || /auth/i.test(value.name) ? { kind: 'symbol', name: value.name.replace(/(["'`]).*["'`]?/s, '$1…$1') } : value;
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
    const next = texts[(0,partition/* countBefore */.t)(texts, (each) => each < start)];
    return next !== undefined && next < Math.max(end, start + 1);
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/uri.js
/**
 * A tolerant reader of connection URIs. Drivers disagree about what is a legal URI, so nothing is refused here:
 * the pieces are found as a person would find them, and each driver judges the raw text again by its own grammar.
 */




const uri_MAXIMUM_PARAMETERS = 5000;
/** `mapped` is the URI and nothing else; `schemeLength` leads up to `://` (or to the `:` of `jdbc:postgresql:`). */
function readUri(mapped, schemeLength, encoded) {
    const { text } = mapped;
    const hierarchical = text.startsWith('://', schemeLength);
    const start = schemeLength + (hierarchical ? 3 : 1);
    const userEnd = hierarchical ? userInfoEnd(text, start) : -1;
    const hostStart = userEnd < 0 ? start : userEnd + 1;
    // `jdbc:postgresql:shop` names a database only.
    const hostEnd = hierarchical ? indexOfAny(text, '/?#', hostStart) : start;
    const fragmentAt = text.indexOf('#', hostEnd);
    const end = fragmentAt < 0 ? text.length : fragmentAt;
    const questionAt = text.indexOf('?', hostEnd);
    const queryAt = questionAt < 0 || questionAt > end ? putInAt(text, hostEnd, end) : questionAt;
    const pathEnd = queryAt < 0 ? end : queryAt;
    const query = queryAt < 0 ? null : text[queryAt] === mappedText/* HOLE */.vs ? readOpenQuery(mapped, queryAt, end) : readQuery(mapped, queryAt + 1, end);
    const login = readUserInfo(mapped, start, userEnd, encoded, query?.written ?? []);
    const path = text.slice(hostEnd, pathEnd);
    const nameStart = hostEnd + (path.startsWith('/') ? 1 : 0);
    const authority = (0,mappedText/* sliceText */.S$)(mapped, hostStart, hostEnd);
    const tail = fragmentAt < 0 ? null : readQuery(mapped, fragmentAt + 1, text.length);
    return {
        scheme: text.slice(0, schemeLength),
        ...login,
        hasUserInfo: userEnd >= 0,
        hosts: hostsOf(text.slice(0, schemeLength), hostsOfAuthority(authority), query?.written ?? []),
        database: pathEnd > nameStart ? partOf((0,mappedText/* sliceText */.S$)(mapped, nameStart, pathEnd)) : databaseFromQuery(query?.written ?? []),
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
/** `/%s%ssslmode=%s`: what is put in before a parameter brings the `?`, and maybe others. -1: there is no such place. */
function putInAt(text, from, to) {
    const found = text.slice(from, to).search(/\uE000(?=[A-Za-z_][\w.-]{1,60}=)/);
    return found < 0 ? -1 : from + found;
}
/**
 * Where the `@` stands that ends the user information, or -1. Passwords hold raw `@ / ? #` far more often than paths and fragments hold `@`,
 * and taking too much for a password shows less of it than taking too little: the last `@` before the query is the one.
 */
function userInfoEnd(text, start) {
    const limit = queryStart(text, start);
    const last = limit > start ? text.lastIndexOf('@', limit - 1) : -1;
    const before = text.slice(start, indexOfAny(text, '/?#', start));
    const colon = before.startsWith('[') ? -1 : before.indexOf(':');
    // `host/db@2024`: nothing here can be a password.
    if (last >= start)
        return before.includes('@') || colon >= 0 || last - start < before.length ? last : -1;
    if (colon < 0 || /^(?:\d*|\uE000)(?:,|$)/.test(before.slice(colon + 1)))
        return -1;
    const next = text.indexOf('@', limit);
    return next < 0 ? -1 : text.lastIndexOf('@', indexOfAny(text, '/?&=', next) - 1);
}
/** The first `?` that a parameter follows: `?sslmode=…`, not the one in `pa?ss@host`. */
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
    const user = end < 0 ? (named === undefined ? { kind: 'absent' } : partOf(named.value)) : partOf((0,mappedText/* sliceText */.S$)(mapped, start, userStop));
    if (end >= 0 && userStop < end)
        return { user, ...readPassword((0,mappedText/* sliceText */.S$)(mapped, userStop + 1, end), user, encoded, percentDecode) };
    const password = fromQuery('password');
    if (password !== undefined)
        return { user, ...readPassword(password.value, user, encoded, percentDecode) };
    return { user, password: { kind: 'absent' }, secretSpans: [] };
}
/** Splits at `&`, the one separator all drivers agree on. */
function readQuery(mapped, from, to) {
    const written = [];
    const parameters = [];
    const secretSpans = [];
    let masked = '';
    let at = from;
    while (at <= to && written.length < uri_MAXIMUM_PARAMETERS) {
        const ampersand = mapped.text.indexOf('&', at);
        const stop = ampersand < 0 || ampersand > to ? to : ampersand;
        const equals = mapped.text.indexOf('=', at);
        const nameEnd = equals < 0 || equals > stop ? stop : equals;
        const name = decode((0,mappedText/* sliceText */.S$)(mapped, at, nameEnd)).shown;
        const value = (0,mappedText/* sliceText */.S$)(mapped, Math.min(nameEnd + 1, stop), stop);
        const valueSpan = (0,mappedText/* spanOf */.ee)(value);
        // What has an `@` in it may be the end of a password with a `?` in it.
        const torn = name.includes('@') || (value.text.includes('@') && !/^(?:\/|%2F)/i.test(value.text) && name !== 'options');
        const secret = torn || isSecretName(name);
        if (at > from)
            masked += '&';
        const label = name.includes('@') ? '***' : mapped.text.slice(at, nameEnd);
        masked += secret && value.text !== '' ? `${label}=***` : name.includes('@') ? label : mapped.text.slice(at, stop);
        if (secret && valueSpan !== null && !value.pieces.every((piece) => piece.kind === 'hole'))
            secretSpans.push(valueSpan);
        if (stop > at) {
            written.push({ name, value });
            parameters.push({ name: name.includes('@') ? '***' : name, value: torn ? { kind: 'text', text: '***' } : pieces_valueOf(name, value), origin: 'query', span: (0,mappedText/* spanOf */.ee)(mapped, at, stop), valueSpan });
        }
        at = stop + 1;
    }
    return { written, parameters, masked, secretSpans };
}
/** What is put in is a piece of its own. */
function readOpenQuery(mapped, at, to) {
    const [first, rest] = [readQuery(mapped, at, at + 1), readQuery(mapped, at + 1, to)];
    return { written: rest.written, parameters: [...first.parameters, ...rest.parameters], masked: `${first.masked}&${rest.masked}`, secretSpans: rest.secretSpans };
}
/** libpq and most of PostgreSQL's clients obey `?host=` alone; what others make of it differs, and most know no such parameter. */
function hostsOf(scheme, ofAuthority, written) {
    const [ofHost, ofAddress] = [hostsFromQuery(written, 'host'), hostsFromQuery(written, 'hostaddr')];
    return /^(?:postgres|cockroach|crdb)/i.test(scheme) && ofHost.length > 0 ? hostsOfPlaces(ofHost, ofAddress) : hostsOfPlaces(ofHost, ofAuthority, ofAddress);
}
/** `?host=` and `?hostaddr=` move the connection elsewhere, for most drivers whatever the authority says. */
function hostsFromQuery(written, name) {
    const host = written.findLast((each) => each.name === name && each.value.text !== '');
    if (host === undefined)
        return [];
    const decoded = percentDecode(host.value.text) === host.value.text ? host.value : decodedText(host.value);
    return hostsOfLists(decoded, written.findLast((each) => each.name === 'port' && each.value.text !== '')?.value ?? null);
}
function databaseFromQuery(written) {
    const named = written.findLast((each) => each.name === 'dbname' || each.name === 'database');
    return named === undefined ? { kind: 'absent' } : partOf(named.value);
}
function distinct(spans) {
    return [...new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span])).values()];
}
function decodedText(mapped) {
    const text = percentDecode(mapped.text);
    const span = (0,mappedText/* spanOf */.ee)(mapped);
    if (span === null || mapped.text.includes(mappedText/* HOLE */.vs))
        return mapped;
    return { text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] };
}
function indexOfAny(text, characters, from) {
    for (let at = from; at < text.length; at++)
        if (characters.includes(text.charAt(at)))
            return at;
    return text.length;
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/links.js
/** What the smaller families have in common: a URI with settings beside it, or settings that name hosts, as one connection. */







/** Also inside `sasl: {…}` and `Auth: …{…}`. */
function links_findSetting(entries, names) {
    const found = findSetting(entries, names);
    if (found !== null)
        return found;
    const login = entries.find(({ name, value }) => value.kind === 'settings' && /^(?:auth|sasl|credentials)$/i.test(name));
    return login?.value.kind === 'settings' ? findSetting(login.value.entries, names) : null;
}
/** The URI of the family in a text, if there is one. */
function readLink(shape, text, candidate, reading) {
    const found = findUriOf(shape.schemes, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, besides(shape.keeps, candidate.sites.flatMap((site) => site.neighbours), reading), candidate.sites.flatMap((site) => site.neighbours));
}
/** A URL of the shape `shape.urls` that is the whole text: `http://…` where the call says whose it is. */
function readWholeUrl(shape, text, candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const found = wholeUrl(shape, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, besides(shape.keeps, neighbours, reading), neighbours);
}
function wholeUrl(shape, { text }) {
    const match = shape.urls.exec(text);
    return match === null || match.index !== 0 || text.length > 8000 || /\s/.test(text.trim()) ? null : { from: 0, to: text.trimEnd().length, schemeLength: match[0].length - 3 };
}
function linkConnection(shape, text, found, candidate, beside, neighbours) {
    const mapped = (0,mappedText/* sliceText */.S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const secret = links_findSetting(neighbours, shape.passwordNames);
    const password = reading.password.kind === 'absent' ? passwordOfSetting(secret, reading.user, candidate.encoding === 'base64').password : reading.password;
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
        endpoint: endpointOf(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...reading.secretSpans, ...secretParameters(masked), ...secretsAmong(neighbours)],
        candidate,
    };
}
/** `ssl_options={'password': …}`, `jwt_token=…`: more is taken for a secret than drivers read. */
function maskLoosely(parameter) {
    const { value } = parameter;
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? value.expression : '';
    return holdsSecret.test(parameter.name) || (value.kind !== 'hole' && holdsSecret.test(text)) ? { ...parameter, value: value.kind === 'hole' ? { ...value, fallback: null } : { kind: 'text', text: '***' } } : parameter;
}
function maskPiece(piece) {
    const equals = piece.indexOf('=');
    return holdsSecret.test(decodeURIComponentSafely(piece)) && equals >= 0 ? `${piece.slice(0, equals)}=***` : piece;
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
/** Settings without a URL: `new Kafka({ brokers })`, `pika.ConnectionParameters(host=…)`. The caller knows that they are of the family. */
function settingsConnection(shape, candidate, reading) {
    const { entries } = candidate;
    const url = links_findSetting(entries, shape.urlNames);
    const urlText = url === null ? null : firstText(url.value);
    if (urlText !== null && wholeUrl(shape, urlText) !== null) {
        // The formats give a URL with a scheme of the family as a text, too; then that one is read.
        return hasOwnText(reading, url?.value.span ?? candidate.span) ? null : readWholeUrl(shape, urlText, candidate, reading);
    }
    const named = links_findSetting(entries, shape.hostNames) ?? url;
    const hosts = named === null ? [unknownHost] : hostsOfValue(named.value, links_portOf(entries));
    const user = partAsWritten(links_findSetting(entries, shape.userNames));
    const secret = links_findSetting(entries, shape.passwordNames);
    const database = partAsWritten(links_findSetting(entries, shape.databaseNames));
    return {
        family: shape.family,
        notation: 'settings',
        scheme: null,
        dialect: null,
        user,
        password: passwordOfSetting(secret, user, candidate.encoding === 'base64').password,
        hosts,
        database,
        parameters: besides(shape.keeps, entries, reading),
        uri: null,
        endpoint: endpointOf(shape.lead, user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: secretsAmong(entries),
        candidate,
    };
}
/** Wider than what is known to be one: logins made by a call (`auth.basic('neo4j', '…')`) count as well. */
function secretsAmong(settings) {
    const logins = settings.flatMap(({ name, value }) => (value.kind === 'symbol' && /["'`]/.test(value.name) && /auth|cred|login|passw|sasl|jaas|secret|token/i.test(`${name} ${value.name}`) ? [value.span] : []));
    const lists = settings.flatMap(({ name, value }) => (value.kind === 'settings' && /^(?:basic_?)?auth$/i.test(name) && value.entries.some((entry) => /^\d$/.test(entry.name)) ? [value.span] : []));
    return [...spansOfSecrets(settings), ...logins, ...lists];
}
const unknownHost = { kind: 'hole', text: '{host}', fallback: null, port: null };
function links_portOf(entries) {
    const setting = links_findSetting(entries, ['port']);
    const text = setting?.value.kind === 'symbol' ? setting.value.name : (textOf(setting)?.text ?? '');
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
        const hosts = value.entries.slice(0, MAXIMUM_HOSTS).flatMap((entry) => (/^\d+$/.test(entry.name) || hostLike.test(entry.name) ? hostsOfValue(entry.value, port) : []));
        if (value.entries.length > MAXIMUM_HOSTS)
            return [...hosts, moreHosts];
        return hosts.length > 0 ? hosts : [unknownHost];
    }
    if (value.kind === 'text')
        return eachOf(value.text).flatMap((text) => hostsOfAuthority(withoutLogin(text))).map((host) => links_withPort(host, port));
    const quoted = [...value.name.matchAll(/["'`]([\w.:[\]-]{1,253})["'`]/g)];
    // The source of a long list is cut, and so may be its last host.
    const isCut = quoted.length > MAXIMUM_HOSTS || value.name.length >= LONGEST_SOURCE;
    const literals = [...quoted.slice(0, MAXIMUM_HOSTS).flatMap(([, text]) => hostsOfAuthority((0,mappedText/* plainText */.wh)(text ?? ''))), ...(isCut && quoted.length > 0 ? [moreHosts] : [])];
    return literals.length > 0 && makesList.test(value.name) ? literals.map((host) => links_withPort(host, port)) : [{ kind: 'hole', text: `{${value.name.replace(/["'`].*/s, '…').replace(/^\[(.*)\]$/s, '$1').slice(0, 60)}}`, fallback: null, port }];
}
/** `['a:9092']`, `[]string{"a:9092"}`, `new[] { "a:9092" }`, `List.of("a:9092")`; `Configuration["Kafka:Servers"]` and `os.Getenv("BROKERS")` name what they read. */
const makesList = /^(?:&?vec!\s?)?[[({]|^\[\][\w.]{1,20}\{|^new\b[^("]{0,40}[[{]|^(?:[\w.]{0,40}\.)?(?:asList|of|listOf|setOf|arrayOf|arrayListOf|mutableListOf|singletonList|singleton|List|Seq|Set|Array|Vector|Arrays|TCP)(?:<[\w.]{0,30}>)?\(/;
const hostLike = /^(?:host|hostname|address)$/i;
function links_withPort(host, port) {
    return host.kind === 'socket' || host.port !== null ? host : { ...host, port };
}
/** Kafka's `INTERNAL://a:9092,INTERNAL://b:9092`: every one has a scheme of its own. */
function eachOf(text) {
    const each = text.text.split(',').slice(0, MAXIMUM_HOSTS);
    if (each.length < 2 || !each.every((one) => /^\s{0,9}[A-Za-z][\w+]{0,20}:\/\//.test(one)))
        return [text];
    let from = 0;
    return each.map((one) => {
        const start = from + (one.length - one.trimStart().length);
        from += one.length + 1;
        return (0,mappedText/* sliceText */.S$)(text, start, from - 1);
    });
}
/** `user:password@host` and `scheme://host`: only the host is one. */
function withoutLogin(text) {
    const at = text.text.lastIndexOf('@');
    const scheme = /^[a-z][\w+]{0,20}:\/\//i.exec(text.text)?.[0].length ?? 0;
    return (0,mappedText/* sliceText */.S$)(text, Math.max(at + 1, scheme), text.text.length);
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
    return links_findSetting(candidate.entries, names) !== null;
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/tlsNames.js
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/options.js
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
    return (equals < 0 ? piece : piece.slice(0, equals)).includes(mappedText/* HOLE */.vs);
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
    if (rawValue.includes(mappedText/* HOLE */.vs) && parameter !== null)
        return { option: { ...optionOf(parameter), name }, refused };
    const text = unescaped(rawValue, grammar);
    if (parameter?.value.kind === 'hole')
        return { option: { ...optionOf(parameter), name }, refused };
    // `***` is what was masked because it may be a piece of a password.
    if (isStandIn(rawValue) || (rawValue === '***' && concernsTls(name) && !isSecretName(name)))
        return { option: { name, text: `{${rawValue}}`, decided: false, quoted: true, object: false, parameter }, refused };
    return { option: { name, text, decided: true, quoted: true, object: false, parameter }, refused };
}
/** What a build, a deployment or a reader replaces: `@mode@` (Maven), `__MODE__`, `%MODE%`, `[[ .mode ]]`, `<mode>`. No driver knows a value of this shape. */
function isStandIn(text) {
    return text.length < 120 && /^(?:@[A-Za-z_][\w.-]*@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9_]+%|<[A-Za-z][\w .|-]*>|\[\[.*)$/.test(text);
}
function unescaped(text, grammar) {
    return percentDecode(grammar.plus === 'space' ? text.replaceAll('+', ' ') : text);
}
/** Parameters of a keyword/value string, in order. */
function keywordOptions(connection) {
    return connection.parameters.filter((parameter) => parameter.origin === 'keyword').map(optionOf);
}
/** Settings of a call or mapping, without the mappings that only wrap them. */
function settingOptions(connection) {
    return connection.parameters.flatMap((parameter) => (parameter.origin === 'setting' ? [{ ...optionOf(parameter), name: unwrapped(parameter.name) }] : []));
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
    return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean;
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/verdict.js

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
const verdict_open = verdict({ kind: 'unknown', reason: 'the parameters are put in at run time' }, 'the parameters are put in at run time, and the mode may be among them');
function undecided(option, title) {
    const reason = `\`${shown(option.name)}\` is decided at run time`;
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
    if (uri?.query?.split('&').some(hasOpenName) === true)
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/harden.js




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
    return parameter.origin === 'setting' ? unwrapped(parameter.name) : parameter.name;
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
    const text = found === undefined ? '' : harden_textOf(found);
    return text === '' || isMissing(text) || text.startsWith('{') ? '<CA_FILE>' : text;
}
function harden_textOf({ value }) {
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
    return isSecretName(parameter.name) || parameter.name === 'user' ? '***' : harden_textOf(parameter);
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
    return text.split('\n').map((line) => line.match(/.{1,190}/gsu)?.map(printable).join('') ?? '').join('\n').slice(0, 2000);
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/weakCiphers.js
/** Broken suites in a cipher list of OpenSSL. https://docs.openssl.org/3.0/man1/openssl-ciphers/#cipher-strings */
/** No encryption, no authentication, or a cipher or hash that is broken (RFC 7465, RFC 8429, RFC 9155). */
const broken = new Set([
    ...['NULL', 'ENULL', 'ANULL', 'ADH', 'AECDH', 'ANON', 'COMPLEMENTOFALL', 'COMPLEMENTOFDEFAULT'],
    ...['EXP', 'EXPORT', 'EXPORT40', 'EXPORT56', 'EXP1024', 'LOW', 'RC2', 'RC4', 'DES', '3DES', 'MD5'],
]);
/** The items of the list that enable a broken suite, at most five; null: none does. `ALL` holds the anonymous suites, `@SECLEVEL=0` lets all of them pass. */
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/nodeTls.js




/** Members of `ssl`, or an expression such as `isLive && { rejectUnauthorized: false }`. */
function tlsObject(title, ssl, settings) {
    const reject = settings.get('ssl.rejectUnauthorized');
    if (isExactlyFalse(reject) || (!ssl.object && turnsOff(ssl.text)))
        return verdict(unverified, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, reject ?? ssl);
    if (reject !== undefined && !reject.decided)
        return runtime(reject, title);
    if (!ssl.decided)
        return runtime(ssl, title);
    const compare = settings.get('ssl.checkServerIdentity');
    const ca = settings.get('ssl.ca');
    if (compare !== undefined && !isNothing(compare)) {
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: ca === undefined ? 'public' : anchorOf(ca.text) }, `a \`checkServerIdentity\` of its own decides about the host name under ${title}`, compare);
    }
    return verdict(verified, `\`${ssl.name}\` verifies chain and host name under ${title}`, ssl);
}
/** `rejectUnauthorized !== false` is what Node asks: the string, `0` and `null` leave the checks on (measured). */
function isExactlyFalse(option) {
    return option !== undefined && !option.quoted && /^(?:false|!1)$/.test(option.text);
}
function runtime(option, title) {
    const reason = `\`${option.name}\` is decided at run time`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} verifies cannot be read here`, option);
}
function turnsOff(text) {
    return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1|0)\b/.test(text);
}
/** `NODE_TLS_REJECT_UNAUTHORIZED=0` is the default of `rejectUnauthorized` for the whole process. */
function afterProcessSwitch(connection, settings, title, found) {
    const option = environmentOption(connection, 'NODE_TLS_REJECT_UNAUTHORIZED');
    const explicit = settings.get('ssl.rejectUnauthorized');
    if (option?.text !== '0' || (explicit !== undefined && explicit.text === 'true'))
        return found;
    if (connection.notation === 'environment' && connection.hosts.length === 0)
        return verdict(unverified, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes every TLS connection of the process accept any certificate, ${title}'s too`, option);
    if (found.posture.kind !== 'verify-full' && found.posture.kind !== 'verify-ca')
        return found;
    return verdict(unverified, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes ${title} accept any certificate`, option);
}
function nodeFacts(connection, settings) {
    const variable = environmentOption(connection, 'NODE_TLS_REJECT_UNAUTHORIZED');
    const reject = settings.get('ssl.rejectUnauthorized');
    const ssl = settings.get('ssl');
    const minimum = settings.get('ssl.minVersion');
    // `secureProtocol` names one version and nothing else, the legacy way; `SSLv23_method` and `TLS_method` leave the choice to the library.
    const only = settings.get('ssl.secureProtocol');
    const version = /^TLSv1(?:\.([0-3]))?$/.exec(minimum?.text ?? '') ?? /^TLSv1(?:_([12]))?(?:_client|_server)?_method$/.exec(only?.text ?? '');
    const lowest = minimum?.text.startsWith('TLSv1') === true ? minimum : only;
    const ca = settings.get('ssl.ca') ?? settings.get('sslrootcert');
    const ciphers = settings.get('ssl.ciphers');
    const weak = ciphers === undefined || !ciphers.quoted ? null : weakCiphersIn(ciphers.text);
    const off = isExactlyFalse(reject) ? reject : ssl !== undefined && turnsOff(ssl.text) ? ssl : undefined;
    return {
        ...(variable?.text === '0' ? { bypass: { what: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches certificate checks off for the whole process', span: variable.parameter?.span ?? null } } : {}),
        ...(off === undefined ? {} : { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: off.parameter?.span ?? null } }),
        ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ciphers', span: ciphers?.parameter?.span ?? null } }),
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: lowest === only ? 'secureProtocol' : 'minVersion', span: lowest?.parameter?.span ?? null } }),
        ...(ca === undefined || ca.text === '' ? {} : { trustAnchor: { value: ca.decided && !ca.text.includes('CERTIFICATE') ? printable(ca.text) : 'a file' } }),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/problems.js



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
    const name = shown(parameter.name);
    if (/^amp;/i.test(parameter.name) && concernsTls(parameter.name)) {
        const message = `\`&amp;\` is written where \`&\` is meant, so ${reader.title} reads a parameter \`${name}\`; write \`&${name.slice(4)}\`.`;
        return [{ kind: 'escaped', parameter: name, message, span: parameter.span }];
    }
    const meant = reader.known(parameter.name) ? null : meaning(parameter.name, reader.suggestions);
    if (reader.known(parameter.name) || (meant === null && !concernsTls(parameter.name)))
        return [];
    const effect = reader.unknown === 'ignored' ? `${reader.title} ignores \`${name}\`` : reader.unknown === 'refused' ? `${reader.title} refuses \`${name}\`` : `${reader.title} sends \`${name}\` to the server, which refuses it`;
    if (meant !== null)
        return [{ kind: 'misspelt', parameter: name, message: `${effect}; write \`${meant}\`.`, span: parameter.span }];
    return [{ kind: 'ignored', parameter: name, message: `${effect}, so it has no effect on TLS; use parameters that it reads.`, span: parameter.span }];
}
function settingProblem(parameter, connection, reader) {
    if (parameter.origin !== 'setting')
        return [];
    const name = unwrapped(parameter.name);
    const top = name.split('.')[0] ?? '';
    if (name.includes('.') || !/ssl|^tls/i.test(top) || reader.settings(name) || !(tlsNames.has(top.toLowerCase()) || /^ssl/i.test(top)))
        return [];
    const meant = meaning(top, reader.suggestions);
    const advice = meant === null || meant === top ? (connection.uri === null ? '' : '; write what is meant into the text') : `; write \`${meant}\``;
    return [{ kind: meant === null || meant === top ? 'ignored' : 'misspelt', parameter: shown(name), message: `${reader.title} does not read the setting \`${shown(name)}\`${advice}.`, span: parameter.span }];
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
        else if (tlsNames.has(parameter.name.toLowerCase()) && valueText(before) !== valueText(parameter)) {
            const name = shown(parameter.name);
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
    const names = fragment.split(/[?&]/).flatMap((piece) => (piece.includes('=') && concernsTls(piece.split('=')[0] ?? '') ? [shown(piece.split('=')[0] ?? '')] : []));
    const [name] = names;
    if (name === undefined)
        return [];
    const effect = reader.fragment === 'dropped' ? `${reader.title} drops it` : `${reader.title} reads the \`#\` as part of the text`;
    return [{ kind: 'fragment', parameter: name, message: `\`${name}\` stands after a \`#\`, and ${effect}; write it into the query, and the \`#\` before it as \`%23\`.`, span: null }];
}
/** `/shop&sslmode=…`: without a `?` it is all the name of a database. */
function inDatabase(connection) {
    const { database } = connection;
    if (connection.uri === null || database.kind === 'absent')
        return [];
    const piece = database.text.split('&').slice(1).find((each) => each.includes('=') && concernsTls(each.split('=')[0] ?? ''));
    if (piece === undefined)
        return [];
    const name = shown(piece.split('=')[0] ?? '');
    return [{ kind: 'misplaced', parameter: name, message: `\`${name}\` follows an \`&\` but no \`?\` comes before it, so it belongs to the database name; write \`?\` before the first parameter.`, span: null }];
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/plainDriver.js





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
            const decided = isLocal(connection) ? local : isOpenEnded(connection) ? verdict_open : plain.decide(said);
            const found = settings === null || decided.posture.kind === 'local' ? decided : afterProcessSwitch(connection, settings, title, decided);
            const reader = { title, known: (name) => known.has(name), suggestions: known, unknown: plain.unknown ?? 'ignored', fragment: 'dropped', settings: () => true };
            const facts = { ...(settings === null ? {} : nodeFacts(connection, settings)), ...plain.facts?.(said) };
            return judgement(found, found.posture.kind === 'local' || found.posture.kind === 'error' ? [] : problemsOf(connection, reader), facts);
        },
        harden: (connection) => harden(connection, { title, mutual: null, ...plain.plan(connection) }),
        ...(plain.instead === undefined ? {} : { instead: plain.instead }),
    };
}
const grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
function read(connection, title) {
    return {
        connection,
        title,
        scheme: connection.uri?.scheme ?? '',
        query: new Map(queryOptions(connection, grammar).options.map((option) => [option.name, option])),
        settings: new Map(settingOptions(connection).map((option) => [option.name, option])),
    };
}
/** The members of the TLS object under the names that `tlsObject` knows. */
function nodeSettings({ settings }, prefix) {
    return new Map([...settings].flatMap(([name, option]) => (name.startsWith(prefix) ? [[`ssl.${name.slice(prefix.length)}`, option]] : name === prefix.slice(0, -1) ? [['ssl', option]] : [])));
}
/** What `tls.connect` does with an object. A `servername` that is no host of the connection lets a certificate for another name pass. */
function nodeTls(said, object, prefix) {
    const settings = nodeSettings(said, prefix);
    const found = tlsObject(said.title, object, settings);
    const name = settings.get('ssl.servername');
    const hosts = said.connection.hosts.map((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : ''));
    if (found.posture.kind !== 'verify-full' || name === undefined || hosts.includes(name.decided ? name.text : `{${name.text}}`) || hosts.includes(name.text))
        return found;
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl.ca') ? 'private' : 'public' }, `\`servername\` lets ${said.title} accept a certificate for another name than the host's`, name);
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
const byScheme = {
    cleartext: ({ scheme, title }) => verdict(cleartext, `\`${shown(scheme)}://\` never uses TLS under ${title}`),
    verified: ({ scheme, title }) => verdict(verified, `\`${shown(scheme)}://\` verifies chain and host name under ${title}`),
    unverified: ({ scheme, title }) => verdict(unverified, `\`${shown(scheme)}://\` accepts any certificate under ${title}`),
    chainOnly: ({ scheme, title }, anchor) => verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `\`${shown(scheme)}://\` makes ${title} verify the chain but not the host name`),
    serverDecides: ({ title }, what) => verdict(tlsFirst, `${what}: ${title} uses TLS only when the server asks for it, and whoever sits on the path can unsay that`),
    refused: ({ scheme, title }) => refused(`it knows no scheme \`${shown(scheme)}\``, title),
    unsourced: ({ title }, what) => verdict({ kind: 'unknown', reason: `what ${title} verifies with ${what} has not been measured` }, `what ${title} verifies with ${what} depends on the client and has not been measured`),
};
function says(said, posture, option, what, effect) {
    return verdict({ cleartext: cleartext, verified: verified, unverified: unverified }[posture], `${what} ${effect} under ${said.title}`, option ?? null, option === undefined);
}
/** `true`, `false`, undecided, or something else. */
function truth(option) {
    if (option === undefined)
        return 'absent';
    if (!option.decided)
        return 'open';
    return isTrue(option) ? 'yes' : isFalse(option) || (!option.quoted && /^(?:none|null|nil|undefined)$/i.test(option.text)) ? 'no' : 'other';
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/goTls.js
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

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/scheme.js


/** `amqps`, `amqp` or something that the client does not know; settings may name it as `protocol`. */
function transport(said) {
    const protocol = said.settings.get('protocol');
    if (protocol !== undefined && said.scheme === '' && !protocol.decided)
        return 'open';
    const scheme = (said.scheme === '' ? (protocol?.text ?? 'amqp') : said.scheme).toLowerCase().replace(/:$/, '');
    return scheme === 'amqps' ? 'tls' : scheme === 'amqp' || scheme === 'pyamqp' ? 'plain' : 'unknown';
}
function named(said) {
    return said.scheme === '' ? { ...said, scheme: transport(said) === 'tls' ? 'amqps' : 'amqp' } : said;
}
/** Clients in which nothing but the scheme brings TLS. */
function bySchemeOnly(overTls) {
    return (said) => {
        switch (transport(said)) {
            case 'tls':
                return overTls(named(said));
            case 'plain':
                return said.scheme === '' && !said.settings.has('protocol') ? verdict(cleartext, `without a scheme or \`ssl\` ${said.title} never uses TLS`, null, true) : byScheme.cleartext(named(said));
            case 'open':
                return decidedLater(said.settings.get('protocol'), said.title);
            case 'unknown':
                return byScheme.refused(said);
        }
    };
}
/** `RABBITMQ_SSL=true` is a switch of the program's own: the writer knows it by that name. */
function decidedLater(protocol, title) {
    const name = /^\{([A-Za-z_]{0,60}(?:SSL|TLS)[A-Za-z_]{0,20})\}$/i.exec(protocol?.text ?? '')?.[1];
    const reason = name === undefined ? '`protocol` is decided at run time' : `what \`${name}\` makes of the connection is decided at run time`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`, protocol ?? null);
}
/** `settings`: what says the same where there is no URI, as the program writes it and by names. */
function useTls(connection, more, settings = { snippet: "protocol: 'amqps'", set: [{ name: 'protocol', value: 'amqps' }] }) {
    const advice = `Use \`amqps://\`${more}`;
    return connection.uri === null ? { ...settings, remove: undoing, place: 'setting', advice } : { set: [], remove: undoing, scheme: 'amqps', advice };
}
/** Names that take verification away, or aim it at another host, under one client or another. */
const undoing = ['verify', 'verify_peer', 'verify_ssl', 'server_name_indication', 'rejectUnauthorized', 'checkServerIdentity', 'servername', 'InsecureSkipVerify'];
function rootAnchor(said) {
    const root = said.query.get('cacertfile');
    return root === undefined || root.text === '' ? 'public' : anchorOf(root.text);
}
const missing = { name: 'tls', text: '', decided: false, quoted: false, object: false, parameter: null };

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/go.js
/** amqp091-go and its predecessor, streadway/amqp. */





/** rabbitmq/amqp091-go connection.go@28da80d: `Dial` verifies against the system's store or `cacertfile`, and against the URI's host or `server_name_indication`. */
const go = {
    id: 'amqp091-go',
    aliases: ['streadway/amqp', 'streadway-amqp', 'rabbitmq/amqp091-go', 'amqp091'],
    title: 'amqp091-go',
    callees: ['amqp.Dial', 'amqp.DialTLS', 'amqp.DialConfig', 'amqp091.Dial', 'rabbitmq.Dial'],
    imports: ['github.com/rabbitmq/amqp091-go', 'github.com/streadway/amqp'],
    languages: ['go'],
    common: true,
    reads: ['cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'auth_mechanism', 'heartbeat', 'channel_max', 'connection_timeout'],
    decide: bySchemeOnly((said) => {
        const skip = skipsChecks(said.settings.values());
        if (skip !== undefined)
            return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
        const maySkip = maySkipChecks(said.settings.values());
        if (maySkip !== undefined)
            return undecided(maySkip, said.title);
        const config = said.settings.get('1');
        if (config !== undefined && !isNothing(config) && !/^&?tls\.Config\{\s*\}/.test(config.text))
            return undecided({ ...config, name: 'tls.Config' }, said.title);
        const name = said.query.get('server_name_indication');
        if (name !== undefined && name.text !== '' && !said.connection.hosts.some((host) => host.kind === 'name' && host.name === name.text)) {
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: rootAnchor(said) }, `\`server_name_indication\` makes ${said.title} accept a certificate for another name than the host's`, name);
        }
        return byScheme.verified(said);
    }),
    facts: (said) => {
        const skip = skipsChecks(said.settings.values());
        return skip === undefined ? {} : { bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
    },
    plan: (connection) => useTls(connection, ' with amqp091-go, and `cacertfile` or `DialTLS` with `RootCAs` for a private CA.'),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/jvm.js
/** The RabbitMQ Java client, and Spring AMQP on it. */



/** rabbitmq-java-client ConnectionFactory.java@v5.20.0, @v5.25.0: `amqps` uses TrustEverythingTrustManager; main (6.0) the default context and the host name. */
const java = (version) => ({
    id: version === 5 ? 'rabbitmq-java' : 'rabbitmq-java@6',
    aliases: version === 5 ? ['rabbitmq-java@5', 'amqp-client', 'amqp-client@5'] : ['amqp-client@6'],
    title: `the RabbitMQ Java client ${String(version)}`,
    callees: version === 5 ? ['factory.setUri', 'connectionFactory.setUri', 'ConnectionFactory.setUri'] : [],
    imports: version === 5 ? ['com.rabbitmq.client'] : [],
    languages: version === 5 ? ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'] : [],
    common: version === 5,
    decide: (said) => {
        const protocol = version === 5 && said.connection.uri === null ? said.settings.get('sslProtocol') : undefined;
        // `useSslProtocol()` takes TrustEverythingTrustManager; with an argument it may be a context of the writer's.
        if (protocol !== undefined)
            return protocol.decided && (protocol.text === 'true' || protocol.quoted) ? says(said, 'unverified', protocol, '`useSslProtocol()`', 'accepts any certificate') : undecided({ ...protocol, decided: false }, said.title);
        return bySchemeOnly(version === 5 ? byScheme.unverified : byScheme.verified)(said);
    },
    plan: (connection) => version === 6
        ? useTls(connection, ' with the RabbitMQ Java client 6.')
        : {
            ...useTls(connection, ' with the RabbitMQ Java client 5, but not alone.'),
            snippet: 'factory.useSslProtocol(sslContext);\nfactory.enableHostnameVerification();',
        },
    ...(version === 5 ? { instead: 'After `setUri` call `factory.useSslProtocol(sslContext)` with a context that has a trust store and `factory.enableHostnameVerification()`, or use version 6' } : {}),
});
/** Spring Boot's `spring.rabbitmq.*`: with `ssl.enabled` certificate and host name are checked unless `validate-server-certificate` or `verify-hostname` is off. https://docs.spring.io/spring-boot/appendix/application-properties/ */
const spring = {
    id: 'spring-rabbit',
    aliases: ['spring-amqp'],
    title: 'Spring AMQP',
    imports: ['org.springframework.amqp'],
    languages: ['java', 'kotlin', 'groovy'],
    decide: (said) => {
        if (said.connection.uri !== null)
            return bySchemeOnly((each) => byScheme.unsourced(each, '`amqps://` alone'))(said);
        const enabled = said.settings.get('ssl.enabled');
        if (truth(enabled) === 'open')
            return undecided(enabled ?? missing, said.title);
        if (truth(enabled) !== 'yes')
            return says(said, 'cleartext', enabled, enabled === undefined ? 'without `ssl.enabled` there' : '`ssl.enabled: false`', enabled === undefined ? 'is no TLS' : 'means no TLS');
        const validate = said.settings.get('ssl.validate-server-certificate');
        if (truth(validate) === 'no')
            return says(said, 'unverified', validate, '`validate-server-certificate: false`', 'accepts any certificate');
        const name = said.settings.get('ssl.verify-hostname');
        if (truth(name) === 'no')
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ssl.trust-store') ? 'private' : 'public' }, `\`verify-hostname: false\` makes ${said.title} verify the chain only`, name ?? null);
        return truth(validate) === 'open' || truth(name) === 'open' ? undecided(validate ?? name ?? missing, said.title) : says(said, 'verified', enabled, '`ssl.enabled: true`', 'verifies chain and host name');
    },
    plan: (connection) => (connection.uri !== null ? useTls(connection, ' with Spring AMQP, and `spring.rabbitmq.ssl.enabled=true`, which verifies.') : { set: [{ name: 'ssl.enabled', value: 'true' }], remove: ['ssl.validate-server-certificate', 'ssl.verify-hostname'], place: 'setting', advice: 'Use `spring.rabbitmq.ssl.enabled=true` and leave `validate-server-certificate` and `verify-hostname` on.', snippet: 'ssl:\n  enabled: true' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/node.js


/** Measured with 2.3.1: the query says nothing about TLS, the second argument goes to `tls.connect`. */
const amqplib = {
    id: 'amqplib',
    title: 'amqplib',
    callees: ['amqp.connect', 'amqplib.connect', 'amqpConnectionManager.connect'],
    imports: ['amqplib', 'amqplib/callback_api', 'amqp-connection-manager'],
    languages: ['javascript', 'typescript'],
    common: true,
    reads: ['heartbeat', 'frameMax', 'channelMax', 'locale'],
    node: '',
    decide: bySchemeOnly((said) => {
        const marker = { name: 'amqps://', text: 'true', decided: true, quoted: false, object: true, parameter: null };
        const found = nodeTls(said, marker, '');
        return found.posture.kind === 'verify-full' ? byScheme.verified(said) : found;
    }),
    plan: (connection) => useTls(connection, ' with amqplib, and give a private CA in the second argument: `connect(url, { ca })`; it reads no TLS parameters in the URL.'),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/massTransit.js



const massTransit = {
    id: 'MassTransit',
    aliases: ['masstransit'],
    title: 'MassTransit',
    callees: ['Host'],
    imports: ['MassTransit'],
    languages: ['csharp', 'fsharp', 'vb'],
    instead: 'No setting switches it on, only the call within the lambda of `Host`: `h.UseSsl(s => { s.ServerName = "<HOST>"; })`',
    decide,
    plan: (connection) => ({ ...useTls(connection, ' in `UseSsl` of MassTransit\'s `Host`, with `ServerName` set and no certificate callback.'), set: [], remove: [], place: 'setting', snippet: 'h.UseSsl(s => { s.ServerName = "<HOST>"; s.Protocol = SslProtocols.Tls12; });' }),
};
/** What a lambda says further on than this is not kept. */
const LONGEST_KNOWN = 190;
function decide(said) {
    const { title, scheme, connection } = said;
    const lambdas = [...said.settings.values()].filter(({ text }) => text.includes('=>'));
    const open = connection.hosts.every((host) => host.kind === 'hole' && host.fallback === null && host.port === null) && scheme === '';
    if (/^(?:rabbitmqs|amqps)$/i.test(scheme) || connection.hosts.some((host) => host.kind !== 'socket' && host.port === '5671'))
        return byScheme.unsourced(said, 'TLS');
    if (lambdas.some(({ text }) => /UseSsl/.test(text) || text.length >= LONGEST_KNOWN))
        return byScheme.unsourced(said, 'what `Host` is configured with');
    if (open)
        return verdict({ kind: 'unknown', reason: 'the host is put in at run time, and a URI with a scheme may be one' }, `the host is put in at run time, and a URI whose scheme decides may be one, so what ${title} does cannot be read here`);
    return verdict(cleartext, `without \`UseSsl\` ${title} uses no TLS`, null, true);
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/others.js
/** .NET, Erlang, and clients that nothing tells. */




/** rabbitmq-dotnet-client ConnectionFactory.SetUri: `amqps` sets `AcceptablePolicyErrors = RemoteCertificateNameMismatch`. */
const dotnet = {
    id: 'RabbitMQ.Client',
    aliases: ['rabbitmq-dotnet', 'rabbitmq-dotnet-client'],
    title: 'RabbitMQ.Client',
    imports: ['RabbitMQ.Client'],
    languages: ['csharp', 'fsharp', 'vb'],
    common: true,
    decide: (said) => {
        const member = (name) => [...said.settings].find(([each]) => each.endsWith(`Ssl.${name}`))?.[1];
        const [accepted, enabled] = [member('AcceptablePolicyErrors'), member('Enabled')];
        const whole = accepted !== undefined && /^(?:SslPolicyErrors\.)?None$/.test(accepted.text);
        if (said.connection.uri === null && truth(enabled) === 'yes')
            return says(said, 'verified', enabled, '`Ssl.Enabled = true`', 'verifies chain and host name');
        return bySchemeOnly((each) => (whole ? says(each, 'verified', accepted, '`AcceptablePolicyErrors = None`', 'verifies chain and host name') : byScheme.chainOnly(each, 'public')))(said);
    },
    plan: (connection) => ({
        ...useTls(connection, ' with RabbitMQ.Client, and after `Uri` set `factory.Ssl.AcceptablePolicyErrors = SslPolicyErrors.None`: the URI makes it accept a certificate for another name.'),
        set: [...(connection.uri === null ? [{ name: 'Ssl.Enabled', value: 'true' }] : []), { name: 'Ssl.AcceptablePolicyErrors', value: 'SslPolicyErrors.None' }],
        place: 'setting',
        snippet: 'factory.Ssl.AcceptablePolicyErrors = SslPolicyErrors.None;',
    }),
};
/** https://www.rabbitmq.com/docs/uri-query-parameters: amqp_client, Federation and Shovel. */
const erlang = {
    id: 'rabbitmq-erlang',
    aliases: ['amqp_client', 'shovel', 'federation', 'elixir-amqp'],
    title: 'the RabbitMQ Erlang client',
    imports: ['amqp_client', 'AMQP'],
    languages: ['erlang', 'elixir'],
    reads: ['verify', 'cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'fail_if_no_peer_cert', 'depth', 'password', 'heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism'],
    decide: (said) => ofRecord(said) ?? bySchemeOnly(ofUri)(said),
    instead: 'Give the client an `amqps://` URI with these parameters',
    plan: () => ({
        set: [{ name: 'verify', value: 'verify_peer' }, { name: 'cacertfile', value: '<CA_FILE>' }, { name: 'server_name_indication', value: '<HOST>' }],
        remove: [],
        scheme: 'amqps',
        advice: 'Use `amqps://` with `verify=verify_peer`, `cacertfile` and `server_name_indication`.',
        mutual: '`certfile` and `keyfile`',
    }),
};
/** `#amqp_params_network{ssl_options = [{verify, …}]}`, Elixir's `AMQP.Connection.open(ssl_options: […])`: any list asks for TLS. null: there is none. */
function ofRecord(said) {
    const ssl = said.settings.get('ssl_options');
    if (said.connection.uri !== null || ssl === undefined || isNothing(ssl) || /^:?none$/.test(ssl.text))
        return null;
    const verify = said.settings.get('ssl_options.verify');
    if (verify === undefined)
        return ssl.object ? byScheme.unsourced(said, 'no `verify` in `ssl_options`') : undecided({ ...ssl, decided: false }, said.title);
    if (/^:?verify_none$/.test(verify.text))
        return says(said, 'unverified', verify, '`verify_none`', 'accepts any certificate');
    if (!/^:?verify_peer$/.test(verify.text))
        return undecided({ ...verify, decided: false }, said.title);
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`verify_peer\` makes ${said.title} verify the chain; whether it compares the name depends on its version`, verify);
}
function ofUri(said) {
    const verify = said.query.get('verify');
    if (verify === undefined)
        return byScheme.unsourced(said, 'no `verify` in the URI');
    if (!verify.decided)
        return undecided(verify, said.title);
    if (verify.text === 'verify_none')
        return says(said, 'unverified', verify, '`verify=verify_none`', 'accepts any certificate');
    if (verify.text !== 'verify_peer')
        return byScheme.unsourced(said, 'this value of `verify`');
    const name = said.query.get('server_name_indication');
    if (name !== undefined && name.text !== 'disable' && said.query.has('cacertfile'))
        return says(said, 'verified', verify, '`verify=verify_peer` with `server_name_indication`', 'verifies chain and host name');
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: rootAnchor(said) }, `\`verify=verify_peer\` without \`server_name_indication\` makes ${said.title} verify the chain only`, verify);
}
/** Nothing tells the client: the scheme says whether there is TLS (https://www.rabbitmq.com/docs/uri-spec), not what is verified. */
const generic = {
    id: 'amqp',
    aliases: ['amqp-generic'],
    title: 'an AMQP client',
    languages: [],
    reads: ['verify', 'cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'fail_if_no_peer_cert', 'heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism', 'ssl_options', 'ssl'],
    decide: bySchemeOnly((said) => byScheme.unsourced(said, '`amqps://`')),
    plan: (connection) => useTls(connection, ', name the CA, and see that the client compares the host name; not every client does.'),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/php.js
/** PHP's extension: php-amqp/php-amqp amqp_connection_resource.c@9af3c45, read, not measured. Only `cacert` brings TLS; with it `verify`, on by default, looks at chain and host name. */



const phpAmqp = {
    id: 'php-amqp',
    title: "PHP's amqp extension",
    callees: ['AMQPConnection'],
    languages: ['php'],
    decide: php_decide,
    plan: () => ({
        set: [{ name: 'cacert', value: '<CA_FILE>' }, { name: 'verify', value: 'true' }],
        remove: ['CACert'],
        place: 'setting',
        mutual: '`cert` and `key`',
        snippet: "$connection->setCACert('<CA_FILE>');\n$connection->setVerify(true);",
        advice: "Give PHP's amqp extension `cacert`, leave `verify` on and connect to the port of TLS.",
    }),
};
function php_decide(said) {
    if (said.connection.uri !== null)
        return refused('it reads settings only', said.title);
    const [root, verify] = [said.settings.get('cacert') ?? said.settings.get('CACert'), said.settings.get('verify')];
    if (root === undefined || isNothing(root) || (root.decided && root.text === ''))
        return verdict(cleartext, `${said.title} uses no TLS without \`cacert\``, root ?? null, root === undefined);
    if (!root.decided && !/^\{?__DIR__/.test(root.text))
        return undecided(root, said.title);
    if (verify === undefined)
        return says(said, 'verified', root, '`cacert`', 'makes it verify chain and host name');
    if (isFalse(verify) || isNothing(verify))
        return says(said, 'unverified', verify, '`verify = false`', 'accepts any certificate');
    return verify.decided ? says(said, 'verified', verify, '`cacert` with `verify`', 'verifies chain and host name') : undecided(verify, said.title);
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/phpAmqplib.js
/**
 * php-amqplib: php-amqplib/php-amqplib PhpAmqpLib/Connection/{AMQPSSLConnection,AMQPConnectionConfig,AMQPConnectionFactory}.php@a82bc9d, read, not measured.
 * AMQPSSLConnection without options uses no TLS; with options PHP's streams verify chain and host name unless they say otherwise
 * (https://www.php.net/manual/en/context.ssl.php). AMQPStreamConnection has TLS by the context that it is given as its twelfth argument.
 */



const phpAmqplib = {
    id: 'php-amqplib',
    title: 'php-amqplib',
    callees: ['AMQPStreamConnection', 'AMQPSSLConnection', 'AMQPConnectionConfig'],
    imports: ['PhpAmqpLib'],
    languages: ['php'],
    decide: phpAmqplib_decide,
    plan: () => ({
        set: [],
        remove: [],
        place: 'setting',
        mutual: "`'local_cert'` and `'local_pk'` among the options",
        snippet: "new AMQPSSLConnection($host, 5671, $user, $password, $vhost, ['cafile' => '<CA_FILE>', 'verify_peer' => true, 'verify_peer_name' => true]);",
        advice: 'Use `AMQPSSLConnection` with `cafile`, `verify_peer` and `verify_peer_name`, or `setIsSecure(true)` of `AMQPConnectionConfig`.',
    }),
    instead: 'It is the class that brings TLS, not a setting',
};
function phpAmqplib_decide(said) {
    if (said.connection.uri !== null)
        return refused('it reads settings only', said.title);
    const callees = said.connection.candidate.sites.flatMap(({ callee }) => callee ?? []);
    // Settings of which no class is named are those of the class that has them.
    const isOf = (name, options) => callees.some((callee) => callee.endsWith(name)) || (callees.length === 0 && options.some((option) => said.settings.get(option) !== undefined));
    if (isOf('AMQPConnectionConfig', ['isSecure']))
        return ofConfig(said);
    if (isOf('AMQPSSLConnection', contextOptions))
        return ofOptions(said);
    const { candidate } = said.connection;
    const context = candidate.kind === 'settings' ? candidate.entries.find(({ name, value }) => /^(?:11|context)$/.test(name) && !(value.kind === 'symbol' && value.name === 'null')) : undefined;
    if (context !== undefined)
        return verdict({ kind: 'unknown', reason: 'what the context holds stands elsewhere' }, `what the context holds stands elsewhere, so what ${said.title} does cannot be read here`);
    return verdict(cleartext, `\`AMQPStreamConnection\` without a context never uses TLS under ${said.title}`, null, true);
}
function ofOptions(said) {
    const all = said.settings.get('ssl_options');
    // An array that is written in the call has its members among the arguments.
    const option = (name) => said.settings.get(`ssl_options.${name}`) ?? said.settings.get(name);
    const [given] = contextOptions.map(option).filter((each) => each !== undefined);
    if (given === undefined && all !== undefined && !isNothing(all) && !all.object && all.text !== '[]')
        return undecided({ ...all, decided: false }, said.title);
    if (given === undefined)
        return verdict(cleartext, `\`AMQPSSLConnection\` without options uses no TLS under ${said.title}`, all ?? null, all === undefined);
    return phpAmqplib_verified(said, given, { peer: option('verify_peer'), name: option('verify_peer_name'), own: option('allow_self_signed'), called: option('peer_name') });
}
/** https://www.php.net/manual/en/context.ssl.php */
const contextOptions = ['verify_peer', 'verify_peer_name', 'allow_self_signed', 'peer_name', 'cafile', 'capath', 'local_cert', 'local_pk', 'ciphers', 'crypto_method', 'passphrase', 'SNI_enabled', 'security_level'];
function ofConfig(said) {
    const secure = said.settings.get('isSecure');
    if (secure === undefined || isFalse(secure))
        return verdict(cleartext, `\`AMQPConnectionConfig\` without \`setIsSecure(true)\` uses no TLS under ${said.title}`, secure ?? null, secure === undefined);
    if (!isTrue(secure))
        return undecided({ ...secure, decided: false }, said.title);
    return phpAmqplib_verified(said, secure, { peer: said.settings.get('sslVerify'), name: said.settings.get('sslVerifyName') });
}
function phpAmqplib_verified(said, by, { peer, name, own, called }) {
    const open = [peer, name, own].find((option) => option !== undefined && !isTrue(option) && !isFalse(option));
    if (peer !== undefined && isFalse(peer))
        return says(said, 'unverified', peer, 'a peer that is not verified', 'may show any certificate');
    if (own !== undefined && isTrue(own))
        return says(said, 'unverified', own, '`allow_self_signed`', 'accepts any certificate');
    if (open !== undefined)
        return undecided({ ...open, decided: false }, said.title);
    if (name !== undefined && isFalse(name))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `a name that is not verified leaves the chain to ${said.title}`, name);
    if (called !== undefined)
        return undecided({ ...called, decided: false }, said.title);
    return says(said, 'verified', by, 'TLS by its defaults', 'verifies chain and host name');
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/python.js
/** pika, and Celery's kombu on py-amqp. */




/** Texts of Python's ssl module. */
function pythonContext(said, option) {
    const { text } = option;
    if (/_create_unverified_context|CERT_NONE/.test(text))
        return says(said, 'unverified', option, `\`${option.name}\``, 'accepts any certificate');
    if (/check_hostname\s*=\s*False/.test(text))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`check_hostname=False\` makes ${said.title} verify the chain but not the host name`, option);
    if (/create_default_context\s*\(/.test(text))
        return says(said, 'verified', option, `\`${option.name}\` with Python's default context`, 'verifies chain and host name');
    const reason = `what the context in \`${option.name}\` verifies is decided elsewhere`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`, option);
}
/** pika/connection.py: `amqps` gets `ssl.create_default_context()`; `ssl_options` in the query makes a `PROTOCOL_TLS_CLIENT` context, which verifies as well. */
const pika = {
    id: 'pika',
    aliases: ['aio-pika', 'aio_pika'],
    title: 'pika',
    callees: ['pika.URLParameters', 'pika.ConnectionParameters', 'URLParameters', 'ConnectionParameters'],
    imports: ['pika'],
    languages: ['python'],
    common: true,
    reads: ['backpressure_detection', 'blocked_connection_timeout', 'channel_max', 'client_properties', 'connection_attempts', 'frame_max', 'heartbeat', 'locale', 'retry_delay', 'socket_timeout', 'stack_timeout', 'ssl_options', 'tcp_options'],
    unknown: 'refused',
    decide: (said) => {
        const beside = said.settings.get('ssl_options') ?? said.settings.get('ssl');
        if (beside !== undefined && !isNothing(beside) && !isFalse(beside))
            return pythonContext(said, beside);
        return bySchemeOnly((tls) => {
            const options = tls.query.get('ssl_options');
            return options !== undefined && (!options.decided || !/^\{.*\}$/s.test(options.text) || /protocol/.test(options.text)) ? undecided(options, tls.title) : byScheme.verified(tls);
        })(said);
    },
    plan: (connection) => useTls(connection, " with pika, or `ssl_options=pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')`.", { snippet: "ssl_options=pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')", set: [{ name: 'ssl_options', value: "pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')" }] }),
};
/** celery/py-amqp amqp/transport.py: a `PROTOCOL_TLS_CLIENT` context whose `check_hostname` is on only with `server_hostname`, which kombu does not set. */
const kombu = {
    id: 'kombu',
    aliases: ['celery', 'py-amqp'],
    title: 'Celery (kombu)',
    callees: ['kombu.Connection', 'Celery'],
    imports: ['kombu', 'celery'],
    languages: ['python'],
    common: true,
    reads: ['ssl', 'heartbeat', 'login_method', 'connect_timeout'],
    decide: (said) => {
        const tls = said.settings.get('broker_use_ssl') ?? said.settings.get('ssl');
        if (tls === undefined || truth(tls) === 'no')
            return bySchemeOnly((each) => byScheme.chainOnly(each, 'public'))(said);
        const member = (name) => said.settings.get(`broker_use_ssl.${name}`) ?? said.settings.get(`ssl.${name}`);
        const requirement = member('cert_reqs');
        if (/CERT_NONE/.test(requirement?.text ?? tls.text) || requirement?.text === '0')
            return says(said, 'unverified', requirement ?? tls, '`cert_reqs: ssl.CERT_NONE`', 'accepts any certificate');
        if (!tls.object && truth(tls) !== 'yes')
            return undecided(tls, said.title);
        if (member('context') !== undefined || (requirement !== undefined && !/CERT_(?:REQUIRED|OPTIONAL)/.test(requirement.text)))
            return undecided(member('context') ?? requirement ?? tls, said.title);
        if (member('server_hostname') !== undefined)
            return says(said, 'verified', tls, '`server_hostname`', 'makes it verify chain and host name');
        const root = member('ca_certs');
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `without \`server_hostname\` ${said.title} verifies the chain but not the host name`, tls);
    },
    // kombu/transport/pyamqp.py puts the URI's host in the place of a `server_hostname` that is there and None.
    plan: () => ({
        set: [
            { name: 'broker_use_ssl.ca_certs', value: '<CA_FILE>' },
            { name: 'broker_use_ssl.cert_reqs', value: 'ssl.CERT_REQUIRED' },
            { name: 'broker_use_ssl.server_hostname', value: 'None' },
        ],
        remove: [],
        place: 'setting',
        scheme: 'amqps',
        snippet: "broker_use_ssl = {'ca_certs': '<CA_FILE>', 'cert_reqs': ssl.CERT_REQUIRED, 'server_hostname': None}",
        advice: "Use `amqps://` with Celery and kombu, and `broker_use_ssl = {'ca_certs': '<CA_FILE>', 'cert_reqs': ssl.CERT_REQUIRED, 'server_hostname': None}`: without `server_hostname` the host name is not compared.",
    }),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/ruby.js
/** Bunny. */



/** ruby-amqp/bunny transport.rb: `verify_peer` defaults to true, sets VERIFY_PEER and compares the host name. */
const bunny = {
    id: 'bunny',
    title: 'Bunny',
    callees: ['Bunny.new', 'Bunny.run'],
    imports: ['bunny', 'sneakers', 'hutch'],
    languages: ['ruby'],
    common: true,
    reads: ['heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism', 'verify', 'fail_if_no_peer_cert', 'cacertfile', 'certfile', 'keyfile'],
    decide: (said) => {
        const tls = optionNamed({ ...said, query: new Map() }, 'tls', 'ssl');
        const overTls = (each) => {
            const off = ['verify_ssl', 'verify_peer', 'verify'].map((name) => each.settings.get(name)).find((option) => option !== undefined);
            if (off !== undefined && truth(off) !== 'yes')
                return truth(off) === 'no' ? says(each, 'unverified', off, `\`${off.name}: false\``, 'accepts any certificate') : undecided(off, each.title);
            const inQuery = each.query.get('verify');
            if (inQuery !== undefined && inQuery.text !== 'true')
                return /^(?:verify_none|false)$/.test(inQuery.text) ? says(each, 'unverified', inQuery, `\`verify=${inQuery.text}\``, 'accepts any certificate') : byScheme.unsourced(each, '`verify` in the URI');
            return each.scheme === '' ? says(each, 'verified', tls, '`tls: true`', 'verifies chain and host name') : byScheme.verified(each);
        };
        if (truth(tls) === 'yes')
            return overTls(said);
        return truth(tls) === 'open' ? undecided(tls ?? missing, said.title) : bySchemeOnly(overTls)(said);
    },
    plan: (connection) => useTls(connection, ' with Bunny, with `tls_ca_certificates: [...]` for a private CA, and leave `verify_peer` on.', { snippet: 'tls: true, tls_ca_certificates: ["<CA_FILE>"]', set: [{ name: 'tls', value: 'true' }] }),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/easyNetQ.js
/** EasyNetQ. EasyNetQ/EasyNetQ Persistent/PersistentConnection.cs, read, not measured: `ssl=true` hands the host to RabbitMQ.Client as the name to compare, and masks no error; a text with `amqps://` does the same. */


const easyNetQ = {
    id: 'EasyNetQ',
    title: 'EasyNetQ',
    dialects: ['EasyNetQ'],
    callees: ['RabbitHutch.CreateBus', 'AddEasyNetQ', 'RegisterEasyNetQ'],
    imports: ['EasyNetQ'],
    languages: ['csharp', 'fsharp', 'vb'],
    decide: (said) => {
        if (said.scheme !== '')
            return /^amqps$/i.test(said.scheme) ? byScheme.verified(said) : byScheme.cleartext(said);
        const ssl = said.settings.get('ssl');
        if (ssl === undefined)
            return verdict(cleartext, 'EasyNetQ uses no TLS without `ssl=true`', null, true);
        const asked = truth(ssl);
        if (asked === 'yes')
            return verdict(verified, '`ssl=true` verifies chain and host name under EasyNetQ', ssl);
        return asked === 'open' ? undecided(ssl, said.title) : verdict(cleartext, '`ssl` switched off never uses TLS under EasyNetQ', ssl);
    },
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: [], ...(uri === null ? { place: 'setting' } : { scheme: 'amqps' }), snippet: 'ssl=true', advice: 'Add `ssl=true` to the string of EasyNetQ, or write an `amqps://` URI.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/notation/adoNet.js
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
    const [first, last] = [before <= 0 ? null : readPairs((0,mappedText/* sliceText */.S$)(mapped, 0, before)), behind < 0 ? null : readPairs((0,mappedText/* sliceText */.S$)(mapped, behind, text.length))];
    return first === null ? null : [...first, { name: '{…}', value: { text: '', pieces: [] }, span: null, valueSpan: null }, ...(last ?? [])];
}
/** `end`: behind the `;` or at the end of the text. */
function readPair(mapped, from) {
    const { text } = mapped;
    const open = (0,mappedText/* holeAt */.EI)(mapped, from);
    if (open !== null && /^\s{0,20}(?:;|$)/.test(text.slice(from + 1, from + 24))) {
        const end = endOf(text, from + 1);
        return { pair: { name: `{${open.expression}}`, value: { text: '', pieces: [] }, span: (0,mappedText/* spanOf */.ee)(mapped, from, from + 1), valueSpan: null }, end };
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
    return value === null ? null : { pair: { name, value: value.value, span: (0,mappedText/* spanOf */.ee)(mapped, from, value.to), valueSpan: (0,mappedText/* spanOf */.ee)(mapped, start, value.to) }, end: value.end };
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
    return { value: (0,mappedText/* sliceText */.S$)(mapped, start, to), to, end };
}
/** null: the quote never closes, so it is a letter as any other. */
function readQuoted(mapped, from, closer) {
    const { text } = mapped;
    const parts = [];
    let run = from;
    for (let at = text.indexOf(closer, from); at >= 0; at = text.indexOf(closer, at + 2)) {
        if (text.charAt(at + 1) === closer) {
            parts.push((0,mappedText/* sliceText */.S$)(mapped, run, at + 1));
            run = at + 2;
            continue;
        }
        parts.push((0,mappedText/* sliceText */.S$)(mapped, run, at));
        return { value: (0,mappedText/* joinTexts */.B5)(parts), to: at + 1 };
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
        return { name, value: isSecretPair(name) ? maskedValue(value) : pieces_valueOf(name, value, (text) => text), origin: 'keyword', span, valueSpan };
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
    return isSecretName(bare) || /passw|pwd|passphrase|secret|token|accountkey|clientkey$/.test(bare);
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/readEasyNetQ.js
/** EasyNetQ's own strings: `host=rabbit:5672,other;username=app;password=…;ssl=true`. EasyNetQ/EasyNetQ ConnectionString/ConnectionStringGrammar.cs */



const easyNetQCallees = ['RabbitHutch.CreateBus', 'AddEasyNetQ', 'RegisterEasyNetQ'];
const sign = /(?:^|\.)(?:RabbitHutch\.CreateBus|AddEasyNetQ|RegisterEasyNetQ)$/;
/** null: it is no such call, or its text is a URI. */
function readEasyNetQ(shape, candidate, reading) {
    if (!isInside(candidate, sign))
        return null;
    const text = candidate.value;
    const pairs = text.text.includes('://') ? null : readPairs(text);
    if (pairs === null || !pairs.some(({ name }) => /^host$/i.test(name)))
        return null;
    const entries = pairs.map(({ name, value, span, valueSpan }) => ({ name: name.toLowerCase(), value: { kind: 'text', text: value, span: valueSpan ?? candidate.span }, span: span ?? candidate.span }));
    const connection = settingsConnection(shape, { ...candidate, kind: 'settings', entries, span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span }, reading);
    return connection === null ? null : { ...connection, dialect: 'EasyNetQ' };
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/family.js













const schemes = ['amqp', 'amqps', 'pyamqp', 'rabbitmq', 'rabbitmqs'];
const tlsSettings = ['ssl', 'tls', 'ssl_options', 'broker_use_ssl', 'verify_peer', 'verify_ssl', 'verify', 'protocol', 'ca', 'verify_peer_name', 'allow_self_signed', 'peer_name', 'cafile', 'capath', 'local_cert', 'local_pk', 'crypto_method', 'cacert', 'issecure', 'sslverify', 'sslverifyname', 'rejectunauthorized', 'checkserveridentity', 'servername', 'ciphers', 'minversion', 'insecureskipverify', 'tlsconfig', 'acceptablepolicyerrors', 'tls_ca_certificates', 'sslprotocol', 'hostnameverification'];
const shape = {
    family: 'amqp',
    schemes: { plain: new Set(schemes), jdbc: new Set(), hostless: null },
    lead: 'amqp://',
    urlNames: ['url', 'uri', '0'],
    urls: /^(?:(?:py)?amqps?|rabbitmqs?)(?:\+\w{1,20})?:\/\//i,
    hostNames: ['host', 'hostname', 'hosts', 'addresses'],
    userNames: ['username', 'user', 'userid', 'login'],
    passwordNames: ['password', 'pass'],
    databaseNames: ['virtual_host', 'virtualhost', 'vhost'],
    keeps: (name) => tlsSettings.includes(name) || /^[12]$/.test(name),
};
const vocabulary = {
    schemes: new Set(schemes),
    settingNames: new Set([...tlsSettings, 'ssl.enabled', 'ssl.validate-server-certificate', 'ssl.verify-hostname', 'ssl.trust-store', 'host', 'hostname', 'hosts', 'port', 'username', 'user', 'userid', 'password', 'pass', 'virtual_host', 'virtual-host', 'vhost']),
    tellingNames: new Set(['broker_use_ssl']),
    environmentNames: new Set(),
    callees: new Set(['amqp.connect', 'amqplib.connect', 'amqp.Dial', 'amqp.DialTLS', 'amqp.DialConfig', 'pika.ConnectionParameters', 'pika.URLParameters', 'ConnectionParameters', 'URLParameters', 'aio_pika.connect', 'aio_pika.connect_robust', 'kombu.Connection', 'Bunny.new', 'Celery', 'ConnectionFactory', 'CachingConnectionFactory', 'AMQPConnection', 'AMQPConnectionConfig', 'AMQPStreamConnection', 'AMQPSSLConnection', 'AMQP.Connection.open', 'RabbitmqBroker', 'amqp_params_network', 'amqp_connection.start', ...easyNetQCallees]),
    positions: new Map([
        ['php AMQPStreamConnection', ['host', 'port', 'user', 'password', 'vhost']],
        ['php AMQPSSLConnection', ['host', 'port', 'user', 'password', 'vhost', 'ssl_options']],
        ...['java', 'kotlin', 'scala', 'groovy'].map((language) => [`${language} CachingConnectionFactory`, ['host', 'port']]),
        ['csharp Host', ['host']],
        // https://pika.readthedocs.io/en/stable/modules/parameters.html
        ['python ConnectionParameters', ['host', 'port', 'virtual_host', 'credentials', '', '', '', 'ssl_options']],
    ]),
    commands: new Set(),
};
const amqp = {
    ids: ['amqp'],
    title: 'AMQP',
    vocabulary,
    read: family_read,
    drivers: [amqplib, go, pika, kombu, bunny, java(5), java(6), dotnet, massTransit, easyNetQ, erlang, spring, phpAmqp, phpAmqplib, generic].map(plainDriver),
    assumed: (language, { candidate, scheme }) => (/^rabbitmqs?$/.test(scheme ?? '') ? 'MassTransit' : isSpring(candidate) ? 'spring-rabbit' : (assumed[language] ?? 'amqp')),
};
/** The vendor's own client where it has one for the language; for Python the weaker of the two in use, Celery's. */
const assumed = {
    javascript: 'amqplib',
    typescript: 'amqplib',
    go: 'amqp091-go',
    python: 'kombu',
    ruby: 'bunny',
    java: 'rabbitmq-java',
    kotlin: 'rabbitmq-java',
    scala: 'rabbitmq-java',
    groovy: 'rabbitmq-java',
    csharp: 'RabbitMQ.Client',
    erlang: 'rabbitmq-erlang',
    elixir: 'rabbitmq-erlang',
};
function family_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return readLink(shape, candidate.value, candidate, reading) ?? readEasyNetQ(shape, candidate, reading);
        case 'settings':
            return isOurs(candidate, reading) ? settingsConnection(shape, candidate, reading) : null;
        case 'environment':
            return candidate.value.kind === 'text' ? readWholeUrl(shape, candidate.value.text, candidate, reading) : null;
        case 'command':
            return null;
    }
}
/** Calls that only a client of AMQP offers, Spring's `spring.rabbitmq`, or a bare `connect` beside the client's import. */
function isOurs(candidate, reading) {
    if (isInside(candidate, /^amqp_params_network$|^amqp_connection\.start(?:_link)?$/))
        return hasSetting(candidate, ['host']);
    if (isInside(candidate, /^(?:amqplib|amqp\.connect|amqplib\.connect|pika\.\w*Parameters|aio_pika\.connect(?:_robust)?|Bunny\.new|kombu\.Connection)$/))
        return true;
    // `RABBITMQ_HOST`, `SHOP_RABBITMQ_HOST`
    if (isInside(candidate, /^(?:[A-Z][A-Z0-9]{0,40}_){0,6}RABBIT(?:MQ)?$|^(?:[A-Z][A-Z0-9]{0,40}_){0,6}AMQP$/))
        return hasSetting(candidate, ['host', 'hostname', 'addresses']);
    if (isInside(candidate, /^amqp$/) && candidate.sites.every(({ callee }) => callee === null))
        return hasSetting(candidate, reading.language === 'text' ? ['url', 'protocol', 'host', 'hostname'] : ['url', 'protocol']) || (hasSetting(candidate, ['host', 'hostname']) && hasSetting(candidate, shape.databaseNames));
    if (isSpring(candidate))
        return hasSetting(candidate, ['host', 'addresses']) && candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'rabbitmq');
    if (isInside(candidate, /(?:^|\.)(?:AMQPStreamConnection|AMQPSSLConnection|AMQP\.Connection\.open|RabbitmqBroker)$/))
        return true;
    if (isInside(candidate, /^RabbitMq\.Host$/) && importsOneOf(reading, /^MassTransit/))
        return hasSetting(candidate, ['host']);
    if (reading.language === 'php' && isInside(candidate, /^AMQPConnection(?:Config)?$/))
        return hasSetting(candidate, ['host']);
    // JMS has a factory of that name, too.
    if (isInside(candidate, /(?:^|\.)(?:Caching)?ConnectionFactory$/) && importsOneOf(reading, /rabbitmq|springframework\.amqp/i))
        return hasSetting(candidate, ['host', 'hostname', 'uri']);
    return isInside(candidate, /^(?:ConnectionParameters|URLParameters)$/) && importsOneOf(reading, /^pika(?:[./]|$)/);
}
function isSpring({ sites }) {
    return sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('rabbitmq'));
}

;// CONCATENATED MODULE: ./src/engine/databases/cassandraJava.js


const javaCallees = ['CqlSession.builder', 'Cluster.builder'];
/** Lower case. */
const javaSettings = ['sslcontext', 'sslenginefactory', 'ssl', 'sslbundle', 'cloudsecureconnectbundle', 'configloader'];
const cassandraJava = {
    id: 'cassandra-java',
    aliases: ['java-driver-core', 'cassandra-driver-core'],
    title: 'the Java driver for Cassandra',
    callees: javaCallees,
    imports: ['com.datastax.oss.driver', 'com.datastax.driver.core'],
    languages: ['java', 'kotlin', 'scala', 'groovy', 'hocon'],
    decide: ({ settings, title }) => {
        const given = (...names) => names.map((name) => settings.get(name)).find((option) => option !== undefined && !isNothing(option));
        // `spring.cassandra.ssl: false` and `ssl.enabled: false`.
        const isOff = isFalse(settings.get('ssl')) || isFalse(settings.get('ssl.enabled'));
        const tls = given('sslEngineFactory', 'sslContext') ?? (isOff ? undefined : given('ssl'));
        const whether = settings.get('ssl.enabled');
        if (tls?.name === 'ssl' && whether?.decided === false)
            return undecided(whether, title);
        if (tls !== undefined)
            return overTls(tls, title);
        const elsewhere = given('cloudSecureConnectBundle', 'configLoader');
        return elsewhere === undefined ? verdict(cleartext, `without \`withSslContext\` ${title} uses no TLS`, null, true) : undecided({ ...elsewhere, decided: false }, title);
    },
    plan: () => ({ set: [{ name: 'sslEngineFactory', value: 'new ProgrammaticSslEngineFactory(context, null, true)' }], remove: ['ssl', 'SSL', 'sslContext', 'cloudSecureConnectBundle', 'configLoader'], place: 'setting', snippet: '.withSslEngineFactory(new ProgrammaticSslEngineFactory(context, null, true))', advice: 'Call `withSslEngineFactory(new ProgrammaticSslEngineFactory(context, null, true))`: the third argument makes the driver compare the host name.' }),
};
function overTls(tls, title) {
    if (/TrustAll|InsecureTrustManager/i.test(tls.text))
        return verdict(unverified, `\`${tls.name}\` accepts any certificate under ${title}`, tls);
    if (/^(?:new\s+)?ProgrammaticSslEngineFactory\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200})?,\s{0,20}true\s{0,20}\)$/.test(tls.text))
        return verdict(verified, `the engine factory verifies chain and host name under ${title}`, tls);
    // A factory or options of the program's own.
    if (tls.name === 'sslEngineFactory' && !/ProgrammaticSslEngineFactory\(/.test(tls.text))
        return undecided({ ...tls, decided: false }, title);
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`${tls.name}\` verifies the chain at most, and no host name, under ${title}`, tls);
}

;// CONCATENATED MODULE: ./src/engine/databases/cassandraDotnet.js


const cassandraDotnet = {
    id: 'cassandra-csharp',
    aliases: ['CassandraCSharpDriver'],
    title: 'the C# driver for Cassandra',
    callees: ['Cluster.Builder'],
    imports: ['Cassandra'],
    languages: ['csharp', 'fsharp', 'vb'],
    decide: ({ settings, title }) => {
        const [ssl, bundle] = [settings.get('ssl'), settings.get('cloudSecureConnectionBundle')];
        if (bundle !== undefined)
            return undecided({ ...bundle, decided: false }, title);
        if (ssl === undefined || isNothing(ssl))
            return verdict(cleartext, `without \`WithSSL\` ${title} uses no TLS`, null, true);
        if (/=>\s{0,9}true\b/.test(ssl.text))
            return verdict(unverified, `a callback that returns true accepts any certificate under ${title}`, ssl);
        if (!/^(?:true|new\s+SSLOptions\(\))$/.test(ssl.text))
            return undecided({ ...ssl, decided: false }, title);
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`WithSSL\` verifies the chain, and the name that a reverse look-up gives, under ${title}`, ssl);
    },
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['cloudSecureConnectionBundle', 'SSL'], place: 'setting', snippet: '.WithSSL(new SSLOptions().SetHostNameResolver(address => "<HOST>"))', advice: 'Call `WithSSL` with options whose `SetHostNameResolver` gives the name that the certificate must have.' }),
    instead: 'With `SetHostNameResolver` the name is the program\'s to give.',
};

;// CONCATENATED MODULE: ./src/engine/databases/gocql.js



const gocql = {
    id: 'gocql',
    aliases: ['cassandra-gocql-driver'],
    title: 'gocql',
    callees: ['gocql.NewCluster', 'gocql.ClusterConfig'],
    imports: ['github.com/gocql/gocql', 'github.com/apache/cassandra-gocql-driver', 'github.com/scylladb/gocql'],
    languages: ['go'],
    decide: (said) => {
        const options = said.settings.get('SslOpts');
        if (options === undefined || isNothing(options))
            return verdict(cleartext, 'gocql uses no TLS without `SslOpts`', options ?? null, options === undefined);
        const verify = said.settings.get('SslOpts.EnableHostVerification');
        const config = said.settings.get('SslOpts.Config');
        const skip = skipsChecks(said.settings.values());
        const maySkip = maySkipChecks(said.settings.values());
        if (!options.object && !/SslOptions\s{0,5}\{/.test(options.text))
            return undecided(options, said.title);
        if (isTrue(verify) || /EnableHostVerification:\s{0,9}true/.test(options.text))
            return verdict(verified, '`EnableHostVerification` verifies chain and host name under gocql', verify ?? options);
        if (verify !== undefined && !isFalse(verify))
            return undecided(verify, said.title);
        if (skip !== undefined)
            return verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate under gocql', skip);
        if (maySkip !== undefined)
            return undecided(maySkip, said.title);
        if (config === undefined || isNothing(config))
            return verdict(unverified, 'without `EnableHostVerification` gocql accepts any certificate', options);
        return config.object || /tls\.Config\s{0,5}\{/.test(config.text) ? verdict(verified, '`SslOpts.Config` verifies chain and host name under gocql', config) : undecided(config, said.title);
    },
    plan: () => ({ set: [{ name: 'SslOpts.EnableHostVerification', value: 'true' }], remove: [], place: 'setting', snippet: 'cluster.SslOpts = &gocql.SslOptions{CaPath: "<CA_FILE>", EnableHostVerification: true}', advice: 'Set `SslOpts` with `EnableHostVerification: true` and the CA in `CaPath`.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/cassandra.js







const cassandra_tlsSettings = ['ssloptions', 'sslopts', 'ssl_context', 'ssl_options', ...javaSettings];
const cassandra_shape = {
    family: 'cassandra',
    schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
    lead: 'cassandra://',
    urlNames: [],
    urls: /^(?!)/,
    hostNames: ['contactpoints', 'contactpoint', 'contact_points', 'contact-points', 'hosts', '0'],
    userNames: ['username'],
    passwordNames: ['password'],
    databaseNames: ['keyspace'],
    keeps: (name) => cassandra_tlsSettings.includes(name),
};
const cassandra_vocabulary = {
    schemes: new Set(),
    settingNames: new Set([...cassandra_tlsSettings, 'contactpoints', 'contactpoint', 'contact_points', 'localdatacenter', 'keyspace', 'auth_provider', 'port', 'hosts']),
    tellingNames: new Set(['contactpoints', 'contact_points', 'contact-points']),
    environmentNames: new Set(),
    callees: new Set(['cassandra.Client', 'Cluster', 'gocql.NewCluster', 'gocql.ClusterConfig', 'Cluster.Builder', ...javaCallees]),
    positions: new Map([['go gocql.NewCluster', ['hosts…']]]),
    commands: new Set(),
};
function cassandra_read(candidate, reading) {
    if (candidate.use !== 'value' || candidate.kind !== 'settings')
        return null;
    const javascript = hasSetting(candidate, ['contactpoints']) && (isInside(candidate, /^cassandra(?:\.Client)?$/) || (isCode(reading) && importsOneOf(reading, /^(?:cassandra-driver|express-cassandra|@?datastax)/)) || hasSetting(candidate, ['localdatacenter', 'keyspace', 'authprovider', 'ssloptions']));
    const python = isInside(candidate, /(?:^|\.)Cluster$/) && importsOneOf(reading, /^(?:cassandra|scylla)/) && hasSetting(candidate, ['0', 'contact_points']);
    const go = reading.language === 'go' && isInside(candidate, /^gocql\.(?:NewCluster|ClusterConfig)$/);
    const java = isJvm(reading) && isInside(candidate, /(?:^|\.)(?:CqlSession|Cluster)\.builder$/) && hasSetting(candidate, ['contactpoints', ...javaSettings]);
    const dotnet = reading.language === 'csharp' && isInside(candidate, /(?:^|\.)Cluster\.Builder$/) && importsOneOf(reading, /^Cassandra(?:\.|$)/) && hasSetting(candidate, ['contactpoints', 'contactpoint']);
    return javascript || python || go || java || dotnet || cassandra_isSpring(candidate) ? settingsConnection(cassandra_shape, candidate, reading) : null;
}
/** `spring.cassandra.contact-points`, `spring.data.cassandra` before Spring Boot 3: the Java driver without TLS unless `ssl` says so. */
function cassandra_isSpring(candidate) {
    return candidate.kind === 'settings' && hasSetting(candidate, ['contact-points']) && candidate.sites.some(({ keyPath }) => keyPath.includes('cassandra'));
}
const isJvm = ({ language }) => ['java', 'kotlin', 'scala', 'groovy', 'hocon'].includes(language);
const isCode = ({ language }) => language === 'javascript' || language === 'typescript';
/** Measured with 4.10.0: the driver sets `rejectUnauthorized: false` unless `sslOptions` says otherwise. */
const node = {
    id: 'cassandra-driver',
    aliases: ['cassandra-driver-node', 'nodejs-driver'],
    title: 'the Node.js driver for Cassandra',
    callees: ['cassandra.Client', 'Client'],
    imports: ['cassandra-driver'],
    languages: ['javascript', 'typescript'],
    common: true,
    node: 'sslOptions.',
    decide: (said) => {
        const ssl = said.settings.get('sslOptions');
        if (ssl === undefined || isNothing(ssl) || truth(ssl) === 'no')
            return verdict(cleartext, 'without `sslOptions` the driver never uses TLS', ssl ?? null, ssl === undefined);
        const reject = said.settings.get('sslOptions.rejectUnauthorized');
        if (reject === undefined && ssl.object)
            return verdict(unverified, '`sslOptions` without `rejectUnauthorized: true` accepts any certificate: this driver switches the check off', ssl);
        if (reject === undefined || !reject.decided)
            return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(ssl.text) ? verdict(unverified, '`rejectUnauthorized: false` accepts any certificate', ssl) : undecided(reject ?? ssl, said.title);
        return nodeTls(said, ssl, 'sslOptions.');
    },
    plan: () => ({ set: [{ name: 'sslOptions.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', advice: 'Pass `sslOptions: { ca, rejectUnauthorized: true }`: this driver verifies nothing without `rejectUnauthorized: true`.', snippet: "sslOptions: { ca: [fs.readFileSync('<CA_FILE>')], rejectUnauthorized: true }" }),
};
/** datastax/python-driver docs/security.rst: TLS only with `ssl_context` or `ssl_options`. */
const python = {
    id: 'cassandra-python',
    aliases: ['datastax-python-driver', 'scylla-driver'],
    title: 'the Python driver for Cassandra',
    callees: ['Cluster', 'cassandra.cluster.Cluster'],
    imports: ['cassandra', 'cassandra.cluster'],
    languages: ['python'],
    common: true,
    decide: (said) => {
        const [context, options] = [said.settings.get('ssl_context'), said.settings.get('ssl_options')];
        const given = [context, options].find((option) => option !== undefined && !isNothing(option));
        if (given === undefined)
            return verdict(cleartext, 'without `ssl_context` the driver never uses TLS', context ?? options ?? null, context === undefined);
        const text = [context?.text, options?.text, said.settings.get('ssl_options.cert_reqs')?.text].join(' ');
        if (/CERT_NONE|_create_unverified_context/.test(text))
            return says(said, 'unverified', given, `\`${given.name}\``, 'accepts any certificate');
        return byScheme.unsourced(said, `\`${given.name}\``);
    },
    plan: () => ({ set: [{ name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }], remove: [], place: 'setting', snippet: "ssl_context=ssl.create_default_context(cafile='<CA_FILE>'), ssl_options={'server_hostname': '<HOST>'}", advice: "Pass `ssl_context=ssl.create_default_context(cafile='<CA_FILE>')` and the name in `ssl_options={'server_hostname': …}`." }),
};
const cassandra_generic = {
    id: 'cassandra',
    title: 'a Cassandra driver',
    languages: [],
    decide: (said) => byScheme.unsourced(said, 'these settings'),
    plan: () => ({ set: [], remove: [], snippet: 'sslOptions / ssl_context', advice: "Give the driver a TLS context that names the CA and compares the host name." }),
};
const cassandra = {
    ids: ['cassandra'],
    title: 'Cassandra',
    vocabulary: cassandra_vocabulary,
    read: cassandra_read,
    drivers: [node, python, gocql, cassandraJava, cassandraDotnet, cassandra_generic].map(plainDriver),
    assumed: (language, connection) => (language === 'go' ? 'gocql' : language === 'csharp' ? 'cassandra-csharp' : isJvm({ language }) || cassandra_isSpring(connection.candidate) ? 'cassandra-java' : language === 'python' || connection.candidate.kind !== 'settings' ? 'cassandra-python' : isNamed(connection, 'contactpoints') || language === 'javascript' || language === 'typescript' ? 'cassandra-driver' : 'cassandra'),
};
function isNamed({ candidate }, name) {
    return candidate.kind === 'settings' && hasSetting(candidate, [name]);
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/dotnet.js
/**
 * ClickHouse's client for .NET: ClickHouse.Driver (ClickHouse/clickhouse-cs@26249ca4) and ClickHouse.Client (DarkWanderer/ClickHouse.Client@1c31a5b),
 * read, not measured. It speaks HTTP through .NET's HttpClient, whose handler verifies chain and host name by default
 * (https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler.servercertificatecustomvalidationcallback); a handler of the program's own decides for itself.
 */




const dotnet_dotnet = {
    // Not by its package's name: `clickhouse-driver` is Python's.
    id: 'clickhouse-cs',
    aliases: ['ClickHouse.Driver', 'ClickHouse.Client'],
    title: "ClickHouse's client for .NET",
    dialects: ['ado.net'],
    callees: ['ClickHouseConnection', 'ClickHouseClient', 'ClickHouseDataSource', 'AddClickHouseDataSource', 'AddClickHouse', 'ClickHouseConnectionStringBuilder'],
    imports: ['ClickHouse.Client', 'ClickHouse.Driver'],
    languages: ['csharp', 'fsharp', 'vb', 'powershell'],
    decide: dotnet_decide,
    facts: (said) => (skipping(said) === undefined ? {} : { bypass: { what: 'the call asks to skip the validation of the certificate', span: skipping(said)?.parameter?.span ?? null } }),
    plan: () => ({ set: [{ name: 'Protocol', value: 'https' }], remove: [], place: 'keyword', advice: "Use `Protocol=https` with ClickHouse's client for .NET, and trust a private CA in the system's store." }),
};
function dotnet_decide(said) {
    if (said.connection.notation !== 'keywords')
        return refused('it reads ADO.NET strings only', said.title);
    const protocol = keywordOptions(said.connection).findLast(({ name }) => bareName(name) === 'protocol');
    if (protocol === undefined)
        return says(said, 'cleartext', undefined, 'without `Protocol=https` there', 'is no TLS');
    if (!protocol.decided)
        return undecided(protocol, said.title);
    if (/^http$/i.test(protocol.text))
        return says(said, 'cleartext', protocol, '`Protocol=http`', 'never uses TLS');
    if (!/^https$/i.test(protocol.text))
        return refused(`\`Protocol=${shown(protocol.text)}\` is neither \`http\` nor \`https\``, said.title, protocol);
    const skip = skipping(said);
    if (skip !== undefined)
        return says(said, 'unverified', skip, 'a second argument `true`, or `skipServerCertificateValidation`,', 'accepts any certificate');
    const other = [...said.settings.values()].find(({ text }) => !/^false$/i.test(text));
    if (other !== undefined)
        return verdict({ kind: 'unknown', reason: 'a client of the program is handed over' }, `the call hands over a client or a factory, whose handler decides about the certificate, so what ${said.title} accepts cannot be read here`, other);
    return verdict(verified, `\`Protocol=https\` verifies chain and host name under ${said.title}`, protocol);
}
/** `new ClickHouseConnection("…", true)` */
function skipping({ settings }) {
    return [...settings.values()].find(({ text, quoted }) => !quoted && /^true$/i.test(text));
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/drivers.js





const useHttps = ({ scheme }, advice) => ({ set: [], remove: ['rejectUnauthorized', 'skip_verify'], scheme: scheme?.startsWith('jdbc:') === true ? scheme : 'https', advice });
/** Names that the URL may hold; every other one is refused (measured with 1.23.1). https://clickhouse.com/docs/integrations/javascript#url-configuration */
const urlNames = /^(?:application|session_id|pathname|access_token|request_timeout|max_open_connections|compression_(?:request|response)|log_level|keep_alive_(?:enabled|idle_socket_ttl)|(?:clickhouse_setting|ch)_\w+|(?:clickhouse_)?http_header_\w+|http_headers_\w+|use_multipart_params|role)$/;
const drivers_node = {
    id: '@clickhouse/client',
    aliases: ['clickhouse-js', '@clickhouse/client-web'],
    title: '@clickhouse/client',
    callees: ['createClient'],
    imports: ['@clickhouse/client', '@clickhouse/client-web'],
    languages: ['javascript', 'typescript'],
    common: true,
    unknown: 'refused',
    node: 'tls.',
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme === '')
            return plainHost(said);
        if (scheme !== 'http' && scheme !== 'https')
            return refused(`it takes \`http\` and \`https\` only, not \`${scheme.slice(0, 30)}\``, said.title);
        for (const [name, option] of said.query)
            if (!urlNames.test(name))
                return refused('the URL holds a parameter that it does not know', said.title, option);
        if (scheme === 'http')
            return byScheme.cleartext({ ...said, scheme });
        const agent = said.settings.get('http_agent');
        if (agent !== undefined && !isNothing(agent))
            return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(agent.text) ? verdict(unverified, '`http_agent` with `rejectUnauthorized: false` accepts any certificate', agent) : undecided(agent, said.title);
        const object = { name: 'tls', text: 'true', decided: true, quoted: false, object: true, parameter: null };
        const found = nodeTls(said, object, 'tls.');
        return found.posture.kind === 'verify-full' ? byScheme.verified({ ...said, scheme }) : found;
    },
    plan: (connection) => useHttps(connection, 'Use `https://` with @clickhouse/client, and `tls: { ca_cert }` for a private CA.'),
};
/** Without a scheme the URL is put in at run time. */
function plainHost(said) {
    const reason = 'the URL, and with it the scheme, is put in at run time';
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`);
}
/** ClickHouse/clickhouse-go clickhouse_options.go@0c09672: `secure` and `skip_verify` are Go booleans, and an empty one is true. */
const drivers_go = {
    id: 'clickhouse-go',
    aliases: ['clickhouse-go@2', 'github.com/ClickHouse/clickhouse-go'],
    title: 'clickhouse-go',
    callees: ['clickhouse.Open', 'clickhouse.OpenDB', 'clickhouse.ParseDSN'],
    imports: ['github.com/ClickHouse/clickhouse-go', 'github.com/ClickHouse/clickhouse-go/v2'],
    languages: ['go'],
    common: true,
    reads: ['secure', 'skip_verify', 'debug', 'compress', 'dial_timeout', 'read_timeout', 'connection_open_strategy', 'block_buffer_size', 'username', 'password', 'database', 'http_proxy'],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme === '')
            return byStruct(said);
        const [secure, skip] = [goBoolean(said.query.get('secure')), goBoolean(said.query.get('skip_verify'))];
        if (secure === 'open' || skip === 'open')
            return undecided(said.query.get(secure === 'open' ? 'secure' : 'skip_verify') ?? drivers_missing, said.title);
        if (secure === 'refused' || skip === 'refused')
            return refused('`secure` and `skip_verify` take Go booleans only', said.title, said.query.get('secure'));
        if (scheme === 'https' && secure !== 'yes')
            return refused('`https` needs `secure=true`', said.title);
        if (scheme === 'http' && secure === 'yes')
            return refused('`http` does not go with `secure=true`', said.title, said.query.get('secure'));
        if (!/^(?:clickhouse|tcp|native|https?)$/.test(scheme))
            return byScheme.refused(said);
        if (secure !== 'yes')
            return verdict(cleartext, `without \`secure=true\` ${said.title} never uses TLS`, said.query.get('secure') ?? null, !said.query.has('secure'));
        return skip === 'yes' ? says(said, 'unverified', said.query.get('skip_verify'), '`skip_verify=true`', 'accepts any certificate') : says(said, 'verified', said.query.get('secure'), '`secure=true`', 'verifies chain and host name');
    },
    facts: (said) => {
        const skip = said.query.get('skip_verify');
        return goBoolean(skip) === 'yes' ? { bypass: { what: '`skip_verify=true` switches certificate checks off', span: skip?.parameter?.span ?? null } } : {};
    },
    plan: (connection) => (connection.notation === 'settings' ? { set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], place: 'setting', snippet: 'TLS: &tls.Config{}', advice: 'Set `TLS: &tls.Config{}` in `clickhouse.Options`, with `RootCAs` for a private CA.' } : { set: [{ name: 'secure', value: 'true' }], remove: ['skip_verify'], ...(connection.scheme === 'http' ? { scheme: 'https' } : {}), advice: 'Use `secure=true` without `skip_verify` with clickhouse-go.' }),
};
const drivers_missing = { name: 'secure', text: '', decided: false, quoted: false, object: false, parameter: null };
/** strconv.ParseBool, and nothing for true. */
function goBoolean(option) {
    if (option === undefined)
        return 'no';
    if (!option.decided)
        return 'open';
    return /^(?:|1|t|T|true|TRUE|True)$/.test(option.text) ? 'yes' : /^(?:0|f|F|false|FALSE|False)$/.test(option.text) ? 'no' : 'refused';
}
function byStruct(said) {
    const tls = said.settings.get('TLS') ?? said.settings.get('tls');
    if (tls === undefined || isNothing(tls))
        return verdict(cleartext, `without \`TLS\` in its options ${said.title} never uses TLS`, tls ?? null, tls === undefined);
    const [skip, maySkip] = [skipsChecks(said.settings.values()), maySkipChecks(said.settings.values())];
    if (skip === undefined && maySkip !== undefined)
        return undecided(maySkip, said.title);
    if (skip !== undefined)
        return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
    return tls.object || /^&?tls\.Config\{/.test(tls.text) ? verdict(verified, '`TLS` verifies chain and host name under clickhouse-go', tls) : undecided(tls, said.title);
}
/** clickhouse_connect: `secure`, `interface='https'`, or port 443 or 8443; `verify` is on by default. https://clickhouse.com/docs/integrations/language-clients/python/driver-api */
const connect = {
    id: 'clickhouse-connect',
    aliases: ['clickhouse_connect', 'clickhouse-sqlalchemy+connect'],
    title: 'clickhouse-connect',
    dialects: ['clickhousedb', 'connect'],
    callees: ['clickhouse_connect.get_client', 'clickhouse_connect.get_async_client', 'clickhouse_connect.create_client'],
    imports: ['clickhouse_connect'],
    languages: ['python'],
    common: true,
    reads: ['secure', 'verify', 'interface', 'ca_cert', 'client_cert', 'client_cert_key', 'compress', 'connect_timeout', 'send_receive_timeout', 'user', 'username', 'password', 'database', 'protocol'],
    decide: (said) => {
        const [secure, verify, face] = [optionNamed(said, 'secure'), optionNamed(said, 'verify'), optionNamed(said, 'interface')];
        if ([secure, verify, face].some((option) => option?.decided === false))
            return undecided([secure, verify, face].find((option) => option?.decided === false) ?? drivers_missing, said.title);
        const port = said.connection.hosts.map((host) => (host.kind === 'socket' ? null : host.port)).find((each) => each !== null);
        const on = truth(secure) === 'yes' ? secure : face?.text === 'https' ? face : undefined;
        const byPort = face === undefined && (port === '443' || port === '8443');
        if (on === undefined && !byPort && !/^https$/i.test(said.scheme))
            return says(said, 'cleartext', secure ?? face, secure === undefined ? 'without `secure=True` there' : '`secure` switched off', secure === undefined ? 'is no TLS' : 'means no TLS');
        if (verify !== undefined && isFalse(verify))
            return says(said, 'unverified', verify, '`verify=False`', 'accepts any certificate');
        return says(said, 'verified', on, on === undefined ? 'the port' : `\`${on.name}=${on.text}\``, on === undefined ? 'means TLS that is verified fully' : 'verifies chain and host name');
    },
    facts: (said) => verifyFacts(said),
    plan: secureParameter('clickhouse-connect'),
};
function verifyFacts(said) {
    const verify = optionNamed(said, 'verify');
    return verify !== undefined && verify.decided && isFalse(verify) ? { bypass: { what: '`verify` switched off accepts any certificate', span: verify.parameter?.span ?? null } } : {};
}
function secureParameter(title) {
    return (connection) => ({ set: [{ name: 'secure', value: 'True' }], remove: ['verify'], ...(connection.notation === 'settings' ? { place: 'setting' } : {}), advice: `Use \`secure=True\` with ${title}, leave \`verify\` on, and name a private CA with \`ca_cert\` or \`ca_certs\`.` });
}
/** clickhouse-driver: no TLS without `secure` or `clickhouses`. https://clickhouse-driver.readthedocs.io/en/latest/features.html#tls-support; what a verified one compares was not measured. */
const drivers_native = {
    id: 'clickhouse-driver',
    aliases: ['clickhouse_driver', 'clickhouse-sqlalchemy', 'asynch'],
    title: 'clickhouse-driver',
    dialects: ['native', 'asynch'],
    callees: ['clickhouse_driver.Client', 'Client.from_url', 'clickhouse_driver.connect'],
    imports: ['clickhouse_driver'],
    languages: ['python'],
    common: true,
    reads: ['secure', 'verify', 'ca_certs', 'ciphers', 'ssl_version', 'compression', 'connect_timeout', 'send_receive_timeout', 'client_name', 'alt_hosts', 'check_hostname', 'server_hostname', 'keyfile', 'certfile', 'protocol'],
    decide: (said) => {
        const [secure, verify] = [optionNamed(said, 'secure'), optionNamed(said, 'verify')];
        if (secure?.decided === false || verify?.decided === false)
            return undecided(secure?.decided === false ? secure : (verify ?? drivers_missing), said.title);
        const protocol = said.query.get('protocol')?.text;
        if (truth(secure) !== 'yes' && !/^clickhouses/i.test(said.scheme) && protocol !== 'https' && !/^https/i.test(said.scheme))
            return says(said, 'cleartext', secure, secure === undefined ? 'without `secure=True` there' : '`secure` switched off', secure === undefined ? 'is no TLS' : 'means no TLS');
        if (verify !== undefined && isFalse(verify))
            return says(said, 'unverified', verify, '`verify=False`', 'accepts any certificate');
        return byScheme.unsourced(said, '`secure=True`');
    },
    facts: verifyFacts,
    plan: secureParameter('clickhouse-driver'),
};
/** https://clickhouse.com/docs/integrations/language-clients/java/jdbc: no TLS without `ssl=true` or `https`; what `sslmode=strict` compares was not measured. */
const jdbc = {
    id: 'clickhouse-jdbc',
    aliases: ['com.clickhouse:clickhouse-jdbc'],
    title: 'clickhouse-jdbc',
    imports: ['com.clickhouse.jdbc', 'ru.yandex.clickhouse'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    reads: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl_mode', 'user', 'password', 'database', 'compress'],
    decide: (said) => {
        const [ssl, mode] = [optionNamed(said, 'ssl'), optionNamed(said, 'sslmode', 'ssl_mode')];
        if (ssl?.decided === false || mode?.decided === false)
            return undecided(ssl?.decided === false ? ssl : (mode ?? drivers_missing), said.title);
        if (truth(ssl) !== 'yes' && !/:https$/i.test(said.scheme))
            return says(said, 'cleartext', ssl, ssl === undefined ? 'without `ssl=true` there' : '`ssl` switched off', ssl === undefined ? 'is no TLS' : 'means no TLS');
        return mode !== undefined && /^none$/i.test(mode.text) ? says(said, 'unverified', mode, '`sslmode=none`', 'accepts any certificate') : byScheme.unsourced(said, '`ssl=true`');
    },
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }, { name: 'sslmode', value: 'strict' }, { name: 'sslrootcert', value: '<CA_FILE>' }], remove: [], advice: 'Use `ssl=true`, `sslmode=strict` and `sslrootcert` with clickhouse-jdbc.' }),
};
/** plausible/ch README: HTTP on port 8123 unless `scheme` says `https`. Read, not measured. */
const elixir = {
    id: 'ch',
    title: "Elixir's Ch",
    callees: ['Ch.start_link'],
    languages: ['elixir'],
    decide: (said) => {
        const scheme = said.settings.get('scheme');
        if (scheme === undefined || (scheme.decided && scheme.text === 'http'))
            return says(said, 'cleartext', scheme, scheme === undefined ? 'HTTP, the default,' : '`scheme: "http"`', 'never uses TLS');
        return scheme.decided && scheme.text === 'https' ? byScheme.unsourced(said, '`scheme: "https"`') : undecided({ ...scheme, decided: false }, said.title);
    },
    plan: () => ({ set: [{ name: 'scheme', value: 'https' }], remove: [], place: 'setting', snippet: 'scheme: "https"', advice: 'Pass `scheme: "https"` to Ch, and the CA in `transport_opts`.' }),
};
/** ClickHouse's HTTP interface under a client that is not known. */
const http = {
    id: 'clickhouse-http',
    title: 'an HTTP client',
    languages: [],
    decide: (said) => (/^http$/i.test(said.scheme) ? byScheme.cleartext(said) : byScheme.unsourced(said, `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
    plan: (connection) => useHttps(connection, 'Use `https://`, and leave the checks of certificate and host name on.'),
};
/**
 * ClickHouse's own command: TLS when asked for, on port 9440 and to ClickHouse Cloud; what it then checks stands in its configuration file.
 * https://clickhouse.com/docs/interfaces/cli#connection-options
 */
const command = {
    id: 'clickhouse-cli',
    title: 'clickhouse-client',
    aliases: ['clickhouse-client'],
    dialects: ['clickhouse-cli'],
    languages: [],
    decide: (said) => {
        const flag = (name) => said.settings.get(name);
        const [secure, plain, any, file] = [flag('secure'), flag('no-secure'), flag('accept-invalid-certificate'), flag('config-file') ?? flag('config')];
        if (plain !== undefined)
            return says(said, 'cleartext', plain, '`--no-secure`', 'never uses TLS');
        const byPlace = said.connection.hosts.some((host) => host.kind === 'name' && (host.port === '9440' || /\.clickhouse\.cloud$/i.test(host.name)));
        if (secure === undefined && !byPlace)
            return file === undefined ? verdict(cleartext, 'clickhouse-client uses no TLS without `--secure`', null, true) : byScheme.unsourced(said, `\`--${file.name}\``);
        return any === undefined ? byScheme.unsourced(said, secure === undefined ? 'this port or host' : '`--secure`') : says(said, 'unverified', any, '`--accept-invalid-certificate`', 'accepts any certificate');
    },
    facts: ({ settings }) => (settings.has('accept-invalid-certificate') ? { bypass: { what: '`--accept-invalid-certificate` switches certificate checks off', span: settings.get('accept-invalid-certificate')?.parameter?.span ?? null } } : {}),
    plan: () => ({ set: [{ name: 'secure', value: 'true' }], remove: ['no-secure', 'accept-invalid-certificate'], place: 'setting', snippet: '--secure', advice: 'Use `--secure` with clickhouse-client, and name a private CA with `openSSL.client.caConfig` in its configuration file.' }),
};
const clickhouseDrivers = [drivers_node, drivers_go, connect, drivers_native, jdbc, dotnet_dotnet, elixir, http, command].map(plainDriver);

;// CONCATENATED MODULE: ./src/engine/databases/notation/flags.js
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
        const parts = /^--?([A-Za-z][\w-]{0,60})(=?)/.exec(word.text);
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
            flags.push({ name, value: long && parts[2] === '=' ? (0,mappedText/* sliceText */.S$)(word, parts[0].length, word.text.length) : null, word });
        else if (long && parts[2] === '=')
            flags.push({ name, value: (0,mappedText/* sliceText */.S$)(word, parts[0].length, word.text.length), word });
        else if (!long && word.text.length > 2)
            flags.push({ name, value: (0,mappedText/* sliceText */.S$)(word, 2, word.text.length), word });
        else if (next !== undefined && !next.text.startsWith('-')) {
            flags.push({ name, value: next, word });
            at++;
        }
        else
            flags.push({ name, value: null, word });
    }
    return { flags, words };
}
/** The name of the program, without its folder. */
function programOf(command) {
    return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/readCommand.js
/** `clickhouse-client --host db --secure`, `clickhouse client …`. https://clickhouse.com/docs/interfaces/cli */





const programs = ['clickhouse-client', 'clickhouse'];
const letters = new Map([['h', 'host'], ['u', 'user'], ['d', 'database'], ['q', 'query'], ['s', 'secure'], ['n', 'multiquery'], ['m', 'multiline'], ['f', 'format'], ['t', 'time'], ['C', 'config-file']]);
const switches = new Set(['secure', 'no-secure', 'multiquery', 'multiline', 'time', 'accept-invalid-certificate', 'echo', 'stacktrace', 'ignore-error', 'verbose', 'version', 'help']);
const concerning = new Set(['secure', 'no-secure', 'accept-invalid-certificate', 'config-file', 'config']);
const readCommand_same = (text) => text;
function readCommand(candidate) {
    const program = programOf(candidate);
    if (!programs.includes(program) || (program !== 'clickhouse-client' && candidate.words[1]?.text !== 'client'))
        return null;
    const { flags } = readFlags(candidate.words.slice(1), { letters, switches });
    const find = (name) => flags.find((flag) => flag.name === name)?.value ?? null;
    const [host, userName, name, secret] = [find('host'), find('user'), find('database'), find('password')];
    // Without a host it is this machine; a URI is a candidate of its own.
    if (host === null)
        return null;
    const user = userName === null ? { kind: 'absent' } : partOf(userName, readCommand_same);
    const database = name === null ? { kind: 'absent' } : partOf(name, readCommand_same);
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', readCommand_same);
    const hosts = hostsOfLists(host, find('port'));
    return {
        family: 'clickhouse',
        notation: 'command',
        scheme: null,
        dialect: 'clickhouse-cli',
        user,
        password: login.password,
        hosts,
        database,
        parameters: flags.flatMap(parameterOf),
        uri: null,
        endpoint: endpointOf('clickhouse://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: login.secretSpans,
        candidate,
    };
}
function parameterOf({ name, value, word }) {
    if (!concerning.has(name))
        return [];
    const said = switches.has(name) ? { kind: 'symbol', name: 'true' } : value === null ? { kind: 'text', text: '' } : pieces_valueOf(name, value, readCommand_same);
    return [{ name, value: said, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/readPairsText.js
/** ClickHouse's ADO.NET strings: `Host=db;Protocol=https;Port=8443;Username=app;Database=shop`. */






/** Bare. ClickHouseConnectionStringBuilder.cs of ClickHouse/clickhouse-cs@26249ca4 and DarkWanderer/ClickHouse.Client@1c31a5b. */
const readPairsText_known = new Set(['host', 'port', 'protocol', 'path', 'database', 'username', 'password', 'compression', 'usesession', 'sessionid', 'timeout', 'useservertimezone', 'usecustomdecimals', 'useformdataparameters', 'readstringsasbytearrays', 'roles', 'jsonreadmode', 'jsonwritemode', 'maxconnectionsperserver']);
/** null: this is no such text. */
function readPairsText(text, candidate, reading) {
    const pairs = text.text.includes('=') ? readPairs(text) : null;
    return pairs === null || !readPairsText_isOurs(pairs, candidate, reading.imports) ? null : connectionOf(text, pairs, candidate, reading);
}
function readPairsText_isOurs(pairs, { sites }, imports) {
    const names = pairs.map(({ name }) => bareName(name));
    if (!names.includes('host') || !names.every((name) => readPairsText_known.has(name) || name.startsWith('{') || name.startsWith('set')))
        return false;
    const around = sites.flatMap(({ callee, keyPath }) => [callee ?? '', ...keyPath]).join(' ');
    if (/click_?house/i.test(around))
        return true;
    const protocol = pairs.findLast(({ name }) => bareName(name) === 'protocol')?.value.text ?? '';
    return names.length > 1 && (/^https?$/i.test(protocol) || imports.some((name) => /^ClickHouse\.(?:Client|Driver)(?:\.|$)/.test(name)));
}
function connectionOf(text, pairs, candidate, reading) {
    const isKnown = (name) => readPairsText_known.has(bareName(name));
    const same = (part) => part;
    const last = (wanted) => pairs.findLast(({ name }) => bareName(name) === wanted)?.value ?? null;
    const [userText, secret, host, name] = [last('username'), last('password'), last('host'), last('database')];
    const user = userText === null ? { kind: 'absent' } : partOf(userText, same);
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same);
    const hosts = host === null ? [] : hostsOfLists(host, last('port'));
    const database = name === null ? { kind: 'absent' } : partOf(name, same);
    return {
        family: 'clickhouse',
        notation: 'keywords',
        scheme: 'ado.net',
        dialect: null,
        user,
        password: login.password,
        hosts,
        database,
        // What the call gets beside the text: a client of one's own, or a switch for all checks.
        parameters: [...pairParameters(pairs, isKnown), ...besides((each) => /^(?:\d|skipservercertificatevalidation|httpclient(?:factory|name)?)$/.test(each), candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : neighbours)), reading)],
        uri: null,
        endpoint: endpointOf('clickhouse://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...pairSecrets(pairs, isKnown), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/family.js




const family_tlsSettings = ['secure', 'verify', 'interface', 'protocol', 'tls', 'ssl', 'sslmode', 'http_agent', 'insecureskipverify', 'ca_cert', 'ca_certs', 'skip_verify', 'check_hostname', 'port', 'ssl_mode', 'scheme'];
const family_jdbc = ['jdbc:clickhouse', 'jdbc:ch', 'jdbc:clickhouse:http', 'jdbc:clickhouse:https', 'jdbc:ch:http', 'jdbc:ch:https'];
const family_schemes = ['clickhouse', 'clickhouses', 'clickhousedb'];
const family_shape = {
    family: 'clickhouse',
    schemes: { plain: new Set(family_schemes), jdbc: new Set(family_jdbc), hostless: null },
    lead: 'clickhouse://',
    urlNames: ['url', 'host', 'dsn'],
    urls: /^(?:https?|tcp|clickhouse(?:s|db)?(?:\+\w{1,20})?):\/\//i,
    hostNames: ['host', 'hostname', 'addr', 'url'],
    userNames: ['username', 'user'],
    passwordNames: ['password'],
    databaseNames: ['database', 'db'],
    keeps: (name) => family_tlsSettings.includes(name),
};
const family_vocabulary = {
    schemes: new Set([...family_schemes, ...family_jdbc]),
    settingNames: new Set([...family_tlsSettings, 'url', 'host', 'hostname', 'addr', 'username', 'password', 'database', 'dsn']),
    tellingNames: new Set(['clickhouse', 'clickhouse_settings']),
    environmentNames: new Set(['CLICKHOUSE_URL']),
    callees: new Set(['createClient', 'clickhouse_connect.get_client', 'clickhouse_connect.get_async_client', 'clickhouse_connect.create_client', 'clickhouse_driver.Client', 'clickhouse.Open', 'clickhouse.OpenDB', 'Ch.start_link']),
    positions: new Map(['Client', 'clickhouse_driver.Client'].map((callee) => [`python ${callee}`, ['host']])),
    commands: new Set(programs),
};
const family_sign = /^(?:clickhouse|CLICKHOUSE_(?:URL|DSN|URI)|clickhouse_?(?:url|dsn|uri))$|^clickhouse(?:_connect|_driver)?\.\w+$/i;
function clickhouse_family_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return readLink(family_shape, candidate.value, candidate, reading) ?? (isInside(candidate, family_sign) ? readWholeUrl(family_shape, candidate.value, candidate, reading) : null) ?? readPairsText(candidate.value, candidate, reading);
        case 'settings':
            return family_isOurs(candidate, reading) ? settingsConnection(family_shape, candidate, reading) : null;
        case 'environment':
            return candidate.name === 'CLICKHOUSE_URL' && candidate.value.kind === 'text' ? readWholeUrl(family_shape, candidate.value.text, candidate, reading) : null;
        case 'command':
            return readCommand(candidate);
    }
}
/** `createClient` is Redis's and Supabase's as well: it counts beside the import of ClickHouse's client. */
function family_isOurs(candidate, reading) {
    if (reading.language === 'elixir' && isInside(candidate, /^Ch\.start_link$/))
        return hasSetting(candidate, ['hostname', 'scheme']);
    if (!hasSetting(candidate, ['url', 'host', 'addr', 'dsn']))
        return false;
    if (isInside(candidate, /^(?:clickhouse_connect|clickhouse_driver|clickhouse)\.(?:get_client|get_async_client|create_client|create_async_client|Client|Open|OpenDB)$/))
        return true;
    // `CLICKHOUSE_HOST`, `SHOP_CLICKHOUSE_HOST`
    if (isInside(candidate, /^(?:[A-Z][A-Z0-9]{0,40}_){0,6}CLICKHOUSE$/))
        return hasSetting(candidate, ['host', 'addr']);
    if (isInside(candidate, /(?:^|\.)createClient$/))
        return importsOneOf(reading, /^@clickhouse\/client(?:-web)?$/);
    if (isInside(candidate, /(?:^|\.)(?:Client|connect)$/))
        return importsOneOf(reading, /^clickhouse_driver(?:\.|$)/);
    // Bare settings that `explain` hands over under a driver of ClickHouse.
    return reading.language === 'text' && isInside(candidate, /^clickhouse$/);
}
const clickhouse = {
    ids: ['clickhouse'],
    title: 'ClickHouse',
    vocabulary: family_vocabulary,
    read: clickhouse_family_read,
    drivers: clickhouseDrivers,
    assumed: (language, { notation, scheme, uri }) => {
        if (notation === 'jdbc')
            return 'clickhouse-jdbc';
        if (notation === 'keywords')
            return 'clickhouse-cs';
        if (language === 'elixir' && notation === 'settings')
            return 'ch';
        if (language === 'javascript' || language === 'typescript')
            return '@clickhouse/client';
        // `secure` among settings is the word of Python's clients.
        if (language === 'python' || (notation === 'settings' && language !== 'go'))
            return 'clickhouse-driver';
        return scheme !== null && /^https?$/.test(scheme) && uri !== null && language !== 'go' ? 'clickhouse-http' : 'clickhouse-go';
    },
};

;// CONCATENATED MODULE: ./src/engine/databases/schemeFamily.js


function schemeFamily(said) {
    const shape = {
        family: said.ids[0],
        schemes: { plain: new Set(said.schemes), jdbc: new Set(), hostless: null },
        lead: `${said.schemes[0] ?? 'https'}://`,
        urlNames: said.urlNames,
        urls: said.urls,
        hostNames: ['host', 'hosts', ...said.urlNames],
        userNames: ['user', 'username'],
        passwordNames: ['password', 'pass', 'token'],
        databaseNames: ['database', 'bucket', 'db'],
        keeps: (name) => said.tlsSettings.includes(name),
    };
    const names = new RegExp(`^(?:${said.ids.join('|')})$`, 'i');
    const isOurs = (candidate, reading) => isInside(candidate, names) || isInside(candidate, said.sign) || (said.imports !== null && importsOneOf(reading, said.imports) && isInside(candidate, /(?:^|\.)(?:Client|createClient|connect|New|NewClient|RestClient\.builder|ConnectionSettings)$/));
    return {
        ids: said.ids,
        title: said.title,
        vocabulary: vocabularyOf(said),
        read: (candidate, reading) => {
            if (candidate.use !== 'value')
                return null;
            switch (candidate.kind) {
                case 'text':
                    return readLink(shape, candidate.value, candidate, reading) ?? (isOurs(candidate, reading) ? readWholeUrl(shape, candidate.value, candidate, reading) : null);
                case 'settings':
                    return isOurs(candidate, reading) && hasSetting(candidate, said.urlNames) ? settingsConnection(shape, candidate, reading) : null;
                case 'environment':
                    return said.environmentNames.includes(candidate.name) && candidate.value.kind === 'text' ? readWholeUrl(shape, candidate.value.text, candidate, reading) : null;
                case 'command':
                    return null;
            }
        },
        drivers: said.drivers.map(plainDriver),
        assumed: (language) => said.assumed[language] ?? said.assumed.other,
    };
}
function vocabularyOf(said) {
    return {
        schemes: new Set(said.schemes),
        // Not the names of URLs: `0`, `url`, `node` would make settings of every call.
        settingNames: new Set([...said.tlsSettings, ...(said.settingNames ?? [])]),
        tellingNames: new Set(said.tellingNames ?? []),
        environmentNames: new Set(said.environmentNames),
        callees: new Set(said.callees),
        positions: new Map(said.positions ?? []),
        commands: new Set(),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/couchbase.js
/** Couchbase: `couchbase://` is plain, `couchbases://` is TLS against the trusted authority. https://docs.couchbase.com/nodejs-sdk/current/howtos/managing-connections.html */




/** The chain is verified, the pages of the SDKs say so; that the name is as well is not confirmed for all of them. `tls_verify=none` is libcouchbase's and its wrappers'. */
const sdk = {
    id: 'couchbase',
    aliases: ['couchbase-sdk', 'libcouchbase', 'gocb'],
    title: 'the Couchbase SDK',
    callees: ['couchbase.connect', 'Cluster.connect', 'gocb.Connect', 'Cluster'],
    imports: ['couchbase', 'github.com/couchbase/gocb', 'com.couchbase.client'],
    languages: ['javascript', 'typescript', 'python', 'go', 'java', 'kotlin', 'scala', 'csharp', 'php', 'ruby', 'rust'],
    common: true,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme === 'couchbase' || scheme === 'http')
            return byScheme.cleartext({ ...said, scheme });
        const off = optionNamed(said, 'tls_verify', 'ssl', 'tlsSkipVerify', 'TLSSkipVerify', 'noSslVerify');
        if (off !== undefined && (off.text === 'none' || off.text === 'no_verify' || (isTrue(off) && !isFalse(off))))
            return says(said, 'unverified', off, `\`${off.name}=${off.text}\``, 'accepts any certificate');
        if (off !== undefined && !off.decided)
            return byScheme.unsourced(said, `\`${off.name}\` decided at run time`);
        return scheme === 'couchbases' ? verdict({ kind: 'unknown', reason: 'whether the Couchbase SDK compares the host name is not confirmed' }, '`couchbases://` verifies the chain under the Couchbase SDK; whether it compares the host name is not confirmed') : byScheme.unsourced(said, `\`${scheme}://\``);
    },
    reads: ['tls_verify', 'trust_certificate', 'certpath', 'truststorepath', 'ssl'],
    plan: () => ({ set: [], remove: [], scheme: 'couchbases', advice: 'Use `couchbases://` with the Couchbase SDK, and `trust_certificate=<CA_FILE>` (or `trustStorePath`) for a cluster of your own.' }),
};
const couchbase = schemeFamily({
    ids: ['couchbase'],
    title: 'Couchbase',
    schemes: ['couchbase', 'couchbases'],
    urls: /^couchbases?:\/\//i,
    sign: /^couchbase\.connect$/,
    imports: null,
    callees: ['couchbase.connect', 'Cluster.connect', 'gocb.Connect'],
    environmentNames: [],
    urlNames: ['connectionstring', 'connstr', '0'],
    tlsSettings: ['tls_verify', 'tlsskipverify', 'nosslverify', 'truststorepath', 'trust_certificate', 'ssl'],
    drivers: [sdk],
    assumed: { other: 'couchbase' },
});

;// CONCATENATED MODULE: ./src/engine/databases/elasticsearch.js
/** Elasticsearch and OpenSearch: HTTP, so the scheme says whether there is TLS. https://www.elastic.co/docs/reference/elasticsearch/clients */




const plan = () => ({ set: [], remove: [], scheme: 'https', advice: 'Use `https://` and give the client the CA certificate.' });
/** No scheme is HTTP on port 9200 to some clients and an error to others. */
function overHttps(said, decide) {
    const scheme = said.scheme.toLowerCase();
    if (scheme === 'http')
        return byScheme.cleartext({ ...said, scheme });
    return scheme === '' ? byScheme.unsourced(said, 'hosts without a scheme') : decide();
}
const js = ['javascript', 'typescript'];
/** It hands `tls` (`ssl` in version 7 and in OpenSearch's client) to Node's `tls.connect`. */
const elasticsearch_node = {
    id: '@elastic/elasticsearch',
    aliases: ['elasticsearch-js', '@opensearch-project/opensearch'],
    title: 'the Elasticsearch client for Node',
    imports: ['@elastic/elasticsearch', '@opensearch-project/opensearch'],
    languages: js,
    common: true,
    node: 'tls.',
    decide: (said) => overHttps(said, () => {
        const [tls, ssl] = [said.settings.get('tls'), said.settings.get('ssl')];
        if (tls !== undefined)
            return nodeTls(said, tls, 'tls.');
        return ssl !== undefined ? nodeTls(said, ssl, 'ssl.') : byScheme.verified(said);
    }),
    plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: ['tls.rejectUnauthorized'], place: 'setting', snippet: "node: 'https://…', tls: { ca: fs.readFileSync('<CA_FILE>') }" }),
};
/** The old package did not verify unless `ssl` said so. https://www.elastic.co/guide/en/elasticsearch/client/elasticsearch-js/current/_httpsssl.html */
const legacy = {
    id: 'elasticsearch.js',
    title: 'the old elasticsearch package for Node',
    imports: ['elasticsearch'],
    languages: js,
    decide: (said) => overHttps(said, () => {
        const reject = said.settings.get('ssl.rejectUnauthorized');
        return reject?.text === 'true' ? says(said, 'verified', reject, '`ssl.rejectUnauthorized: true`', 'verifies chain and host name') : byScheme.unverified(said);
    }),
    plan: () => ({ set: [{ name: 'ssl.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>'), rejectUnauthorized: true }" }),
};
/** https://www.elastic.co/docs/reference/elasticsearch/clients/python/configuration: certifi's CAs unless `ca_certs` names others; `verify_certs=False` checks nothing. */
const elasticsearch_python = {
    id: 'elasticsearch-py',
    aliases: ['opensearch-py', 'elasticsearch-dsl'],
    title: 'the Elasticsearch client for Python',
    callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'],
    imports: ['elasticsearch', 'opensearchpy', 'elasticsearch_dsl'],
    languages: ['python'],
    common: true,
    decide: (said) => overHttps(said, () => {
        const verify = said.settings.get('verify_certs');
        if (isFalse(verify))
            return says(said, 'unverified', verify, '`verify_certs=False`', 'accepts any certificate');
        const name = said.settings.get('ssl_assert_hostname');
        if (isFalse(name))
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ca_certs') ? 'private' : 'public' }, `\`ssl_assert_hostname=False\` verifies the chain but not the host name under ${said.title}`, name ?? null);
        const open = [verify, name].find((option) => option !== undefined && !option.decided);
        return open !== undefined ? byScheme.unsourced(said, `\`${shown(open.name)}\` decided at run time`) : verdict(verified, `\`https://\` verifies chain and host name under ${said.title}`, verify ?? null);
    }),
    facts: ({ settings }) => (isFalse(settings.get('verify_certs')) ? { bypass: { what: '`verify_certs=False` switches certificate checks off', span: settings.get('verify_certs')?.parameter?.span ?? null } } : {}),
    plan: () => ({ set: [{ name: 'ca_certs', value: '<CA_FILE>' }], remove: ['verify_certs', 'ssl_assert_hostname'], place: 'setting', snippet: "'https://…', ca_certs='<CA_FILE>'" }),
};
const elasticsearch_generic = {
    id: 'elasticsearch',
    aliases: ['opensearch', 'elasticsearch-java', 'go-elasticsearch'],
    title: 'an Elasticsearch client',
    languages: [],
    decide: (said) => overHttps(said, () => byScheme.unsourced(said, '`https://`')),
    plan,
};
const elasticsearch = schemeFamily({
    ids: ['elasticsearch', 'opensearch'],
    title: 'Elasticsearch',
    schemes: [],
    urls: /^https?:\/\//i,
    sign: /^(?:Async)?(?:Elasticsearch|OpenSearch)$|(?:^|\.)(?:elasticsearch|opensearchpy?)\.(?:Client|(?:Async)?Elasticsearch|OpenSearch|New(?:Base|Typed|Default)?Client|Config)$|^(?:Elasticsearch|OpenSearch)\.Client(?:\.new)?$|(?:^|\.)ClientBuilder\.create\(\)\.setHosts$|^(?:Elasticsearch|OpenSearch)Client(?:Settings)?$|^ElasticClient$|^(?:ELASTIC(?:SEARCH)?|OPENSEARCH|ES)_(?:URL|URI|HOSTS?|NODES?)$/,
    imports: /^(?:Nest|Elasticsearch\.Net|OpenSearch\.Client|@elastic\/elasticsearch|@opensearch-project\/opensearch|elasticsearch\d{0,2}|opensearchpy|github\.com\/(?:elastic\/go-elasticsearch|opensearch-project\/opensearch-go).*|(?:org\.(?:elasticsearch|opensearch)\.client|co\.elastic)\..*)$/,
    callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch', 'elasticsearch.NewClient', 'elasticsearch.NewBaseClient', 'elasticsearch.NewTypedClient', 'opensearch.NewClient', 'Elasticsearch.Client.new', 'OpenSearch.Client.new', 'ElasticsearchClientSettings', 'ElasticsearchClient', 'ElasticClient', 'ConnectionSettings', 'RestClient.builder', 'ClientBuilder.create().setHosts'],
    positions: [...['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'].map((callee) => [`python ${callee}`, ['hosts']]), ...['java', 'kotlin', 'scala', 'groovy'].map((language) => [`${language} RestClient.builder`, ['hosts']]), ['php ClientBuilder.create().setHosts', ['hosts']], ...['ElasticsearchClient', 'ElasticClient', 'ConnectionSettings', 'ElasticsearchClientSettings', 'OpenSearchClient'].map((callee) => [`csharp ${callee}`, ['hosts']])],
    environmentNames: ['ELASTICSEARCH_URL', 'ELASTICSEARCH_HOSTS', 'ELASTIC_URL', 'OPENSEARCH_URL'],
    // `spring.elasticsearch.uris`
    tellingNames: ['uris'],
    urlNames: ['uris', 'node', 'nodes', 'hosts', 'addresses', 'url', 'host', '0'],
    settingNames: ['node', 'nodes', 'addresses'],
    tlsSettings: ['tls', 'ssl', 'verify_certs', 'ca_certs', 'ssl_assert_hostname', 'ssl_assert_fingerprint', 'use_ssl', 'transport_options'],
    drivers: [elasticsearch_node, legacy, elasticsearch_python, elasticsearch_generic],
    assumed: { javascript: '@elastic/elasticsearch', typescript: '@elastic/elasticsearch', python: 'elasticsearch-py', other: 'elasticsearch' },
});

;// CONCATENATED MODULE: ./src/engine/databases/httpStores.js


const stores = [
    { id: 'influxdb', title: 'InfluxDB', plain: /^http$/i, secure: 'https', urls: /^https?:\/\//i, sign: /^(?:InfluxDB(?:Client|Client3|ClientAsync)?|influxdb2?\.NewClient)$|^INFLUX(?:DB)?_(?:URL|HOST)$/, callees: ['InfluxDBClient', 'InfluxDB', 'influxdb2.NewClient'], environmentNames: ['INFLUXDB_URL', 'INFLUX_URL'] },
    { id: 'surrealdb', title: 'SurrealDB', plain: /^(?:ws|http)$/i, secure: 'wss', urls: /^(?:wss?|https?):\/\//i, sign: /^(?:Surreal|AsyncSurreal)$|^SURREAL(?:DB)?_(?:URL|ENDPOINT)$/, callees: ['Surreal', 'AsyncSurreal'], environmentNames: ['SURREALDB_URL', 'SURREAL_URL'] },
    { id: 'arangodb', title: 'ArangoDB', plain: /^(?:http|tcp)$/i, secure: 'https', urls: /^(?:https?|tcp|ssl):\/\//i, sign: /^(?:ArangoClient|arangojs|ArangoDB)$|^ARANGO(?:DB)?_(?:URL|ENDPOINT|HOSTS?)$/, callees: ['ArangoClient', 'arangojs'], environmentNames: ['ARANGODB_URL', 'ARANGO_URL'] },
    { id: 'etcd', title: 'etcd', plain: /^http$/i, secure: 'https', urls: /^https?:\/\//i, sign: /^(?:clientv3\.(?:New|Config)|Etcd3)$|^ETCD(?:CTL)?_ENDPOINTS?$/, callees: ['clientv3.New', 'clientv3.Config', 'Etcd3'], settingNames: ['endpoints'], environmentNames: ['ETCDCTL_ENDPOINTS', 'ETCD_ENDPOINTS'], urlNames: ['endpoints', 'hosts', '0'] },
    { id: 'memcached', title: 'Memcached', schemes: ['memcached'], plain: /^memcached$/i, secure: 'memcached', urls: /^memcached:\/\//i, sign: /^MEMCACHED?_(?:URL|SERVERS?)$/, callees: [], environmentNames: ['MEMCACHED_URL'] },
];
function httpStores_decide(store, said) {
    const scheme = said.scheme.toLowerCase();
    return store.plain.test(scheme) ? byScheme.cleartext({ ...said, scheme }) : byScheme.unsourced(said, scheme === '' ? 'hosts without a scheme' : `\`${scheme}://\``);
}
function familyOf(store) {
    const client = {
        id: store.id,
        title: `a client of ${store.title}`,
        languages: [],
        common: true,
        decide: (said) => httpStores_decide(store, said),
        plan: () => ({ set: [], remove: [], scheme: store.secure, advice: store.id === 'memcached' ? 'Memcached has no TLS in most clients: keep it on this machine or inside a tunnel that verifies.' : `Use \`${store.secure}://\` with ${store.title}, and give the client the CA certificate.` }),
    };
    const said = { ...store, ids: [store.id], schemes: store.schemes ?? [], imports: null, environmentNames: store.environmentNames ?? [], urlNames: store.urlNames ?? ['url', 'hosts', 'host', 'endpoint', '0'], tlsSettings: ['verify_ssl', 'ssl_ca_cert', 'tls', 'ca_cert'], drivers: [client], assumed: { other: store.id } };
    return schemeFamily(said);
}
const httpStores = stores.map(familyOf);

;// CONCATENATED MODULE: ./src/engine/databases/judging/applied.js

function applied(connection, { set, remove, scheme }) {
    const replaced = (parameter) => set.some(({ name, place }) => parameter.origin === place && (applied_isNamed(parameter, name) || holds(parameter, name)));
    const kept = without(connection, (parameter) => remove.some((name) => applied_isNamed(parameter, name)) || replaced(parameter));
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
function applied_isNamed(parameter, name) {
    const written = [parameter.name, ...(parameter.origin === 'setting' ? [unwrapped(parameter.name)] : [])];
    return written.some((each) => each === name || (parameter.origin === 'setting' && each.startsWith(`${name}.`)));
}
/** `ssl: false` where `ssl.ca` is to be set. */
function holds(parameter, name) {
    return parameter.origin === 'setting' && parameter.value.kind !== 'settings' && (name.startsWith(`${parameter.name}.`) || name.startsWith(`${unwrapped(parameter.name)}.`));
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
    return { ...hardening, remove: [...new Set([...removed, ...remove])], example: example === null || isWhole ? example : besideText(kept, example) };
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

;// CONCATENATED MODULE: ./src/engine/databases/kafkaCommand.js
/**
 * Kafka on a command line: `kcat -b broker -X security.protocol=SSL`, `kafka-topics.sh --bootstrap-server broker --command-config FILE`.
 * https://github.com/edenhill/kcat, https://kafka.apache.org/documentation/#basic_ops
 */




const cats = ['kcat', 'kafkacat'];
const tools = ['topics', 'console-consumer', 'console-producer', 'consumer-groups', 'configs', 'acls', 'broker-api-versions', 'consumer-perf-test', 'producer-perf-test', 'get-offsets', 'leader-election', 'reassign-partitions', 'log-dirs', 'delete-records', 'verifiable-producer', 'verifiable-consumer', 'avro-console-consumer', 'avro-console-producer', 'cluster', 'features', 'share-groups', 'transactions'];
const kafkaPrograms = [...cats, ...tools.flatMap((name) => [`kafka-${name}`, `kafka-${name}.sh`])];
const ofCat = { letters: new Map([['b', 'brokers'], ['X', 'property'], ['F', 'config'], ['t', 'topic'], ['p', 'partition'], ['G', 'group'], ['o', 'offset'], ['f', 'format'], ['K', 'key'], ['k', 'fixed'], ['D', 'delimiter'], ['H', 'header'], ['s', 'serialization'], ['r', 'registry'], ['c', 'count'], ['m', 'timeout']]), switches: new Set() };
const ofTool = { letters: new Map(), switches: new Set(['create', 'list', 'describe', 'delete', 'alter', 'from-beginning', 'if-not-exists', 'if-exists', 'all-groups', 'all-topics', 'reset-offsets', 'execute', 'add', 'remove', 'version', 'help']) };
/** Files with settings of their own. */
const files = new Set(['config', 'command-config', 'consumer-config', 'producer-config']);
const isFile = ({ name, word }) => files.has(name) || /^--(?:consumer|producer)\.config\b/.test(word.text);
const pairs = new Set(['property', 'consumer-property', 'producer-property', 'command-property']);
function readKafkaCommand(candidate) {
    const program = programOf(candidate);
    if (!kafkaPrograms.includes(program))
        return null;
    const isCat = cats.includes(program);
    const { flags } = readFlags(candidate.words.slice(1), isCat ? ofCat : ofTool);
    const brokers = flags.find(({ name }) => ['brokers', 'bootstrap-server', 'broker-list', 'bootstrap-servers'].includes(name))?.value ?? null;
    if (brokers === null || brokers.text === '')
        return null;
    const hosts = hostsOfAuthority(brokers);
    const settings = flags.flatMap(settingOf);
    return {
        family: 'kafka',
        notation: 'command',
        scheme: null,
        dialect: isCat ? 'kcat' : 'kafka-tools',
        user: { kind: 'absent' },
        password: { kind: 'absent' },
        hosts,
        database: { kind: 'absent' },
        parameters: settings.map(({ parameter }) => parameter),
        uri: null,
        endpoint: endpointOf('kafka://', false, hosts, { kind: 'absent' }),
        span: candidate.span,
        secretSpans: settings.flatMap(({ secret }) => secret ?? []),
        candidate,
    };
}
function settingOf(flag) {
    const { name, value, word } = flag;
    // What stands in a file is decided there.
    if (isFile(flag))
        return [{ parameter: { name: 'security.protocol', value: { kind: 'hole', expression: name, fallback: null }, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: null }, secret: null }];
    const equals = value !== null && pairs.has(name) ? value.text.indexOf('=') : -1;
    if (value === null || equals <= 0)
        return [];
    const [setting, said] = [value.text.slice(0, equals), (0,mappedText/* sliceText */.S$)(value, equals + 1, value.text.length)];
    const at = (0,mappedText/* spanOf */.ee)(said);
    return [{ parameter: { name: setting, value: pieces_valueOf(setting, said, (text) => text), origin: 'setting', span: (0,mappedText/* spanOf */.ee)(value), valueSpan: at }, secret: isSecretName(setting) ? at : null }];
}

;// CONCATENATED MODULE: ./src/engine/databases/kafkaGo.js




const goKafkaCallees = [
    ...['NewSyncProducer', 'NewAsyncProducer', 'NewConsumer', 'NewConsumerGroup', 'NewClient', 'NewClusterAdmin', 'NewBroker'].map((name) => `sarama.${name}`),
    ...['kafka.ReaderConfig', 'kafka.WriterConfig', 'kafka.Writer', 'kafka.NewReader', 'kafka.NewWriter', 'kafka.Client', 'kafka.Dialer', 'kafka.Transport'],
    ...['kafka.Dial', 'kafka.DialLeader', 'kafka.DialContext', 'kafka.DialPartition'],
    // Watermill's, over sarama.
    ...['kafka.NewPublisher', 'kafka.NewSubscriber', 'kafka.PublisherConfig', 'kafka.SubscriberConfig'],
    'kgo.SeedBrokers',
];
/** Options of franz-go, lower case. */
const goKafkaSettings = ['dialtls', 'dialtlsconfig', 'dialer', 'sasl'];
const goKafkaPositions = [
    ...goKafkaCallees.flatMap((callee) => (callee.startsWith('sarama') ? [[`go ${callee}`, callee.endsWith('ConsumerGroup') ? ['brokers', '', 'config'] : ['brokers', 'config']]] : [])),
    ['go kafka.Dial', ['', 'brokers']],
    ['go kgo.SeedBrokers', ['brokers…']],
    // kafka-go's functions dial with `DefaultDialer`, which has no TLS.
    ...['kafka.DialLeader', 'kafka.DialContext', 'kafka.DialPartition'].map((callee) => [`go ${callee}`, ['', '', 'brokers']]),
];
const kafkaGo_own = /^(?:kgo\.SeedBrokers|sarama\.New\w+|kafka\.(?:ReaderConfig|WriterConfig|Writer|NewReader|NewWriter|Client|Dial(?:Leader|Context|Partition)?|(?:New)?(?:Publisher|Subscriber)(?:Config)?))$/;
/** They say what a reader or a writer does about TLS; alone where that one is made elsewhere. */
const parts = /^kafka\.(?:Dialer|Transport)$/;
/** null: these settings are not theirs. */
function readGoKafka(shape, candidate, reading) {
    if (reading.language !== 'go' || !(isInside(candidate, kafkaGo_own) || isLonePart(candidate)))
        return null;
    // librdkafka's package is called `kafka` as well.
    if (!reading.imports.some((name) => /^github\.com\/(?:IBM|Shopify)\/sarama$|^github\.com\/segmentio\/kafka-go(?:\/|$)|^github\.com\/twmb\/franz-go(?:\/|$)|^github\.com\/ThreeDotsLabs\/watermill-kafka(?:\/|$)/.test(name)))
        return null;
    return settingsConnection({ ...shape, hostNames: ['brokers', 'addr', '0'], keeps: (name) => /^(?:net|config|overwritesaramaconfig|dialer|transport|tls|dialtls|dialtlsconfig)$/.test(name) }, candidate, reading);
}
function isLonePart(candidate) {
    return isInside(candidate, parts) && hasSetting(candidate, ['tls']) && !isInside(candidate, /^(?:Dialer|Transport|kafka\.New(?:Reader|Writer))$/);
}
function kafkaGo_ofConfig(said, config, lead) {
    const beside = [...said.settings].flatMap(([name, option]) => (name === lead || name.startsWith(`${lead}.`) ? [option] : []));
    const skip = skipsChecks(beside);
    const maySkip = maySkipChecks(beside);
    if (skip !== undefined)
        return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${said.title}`, skip);
    if (maySkip !== undefined)
        return undecided(maySkip, said.title);
    if (config !== undefined && !config.object && !/tls\.Config\s{0,5}\{/.test(config.text))
        return undecided(config, said.title);
    return namedElsewhere(said, said.settings.get(`${lead}.ServerName`)) ?? verdict(verified, `TLS verifies chain and host name under ${said.title}`, config ?? null);
}
/** `ServerName` is what a certificate is compared with then, whatever the hosts are. https://pkg.go.dev/crypto/tls#Config */
function namedElsewhere({ connection: { hosts }, title }, name) {
    if (name === undefined || hosts.every((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : '') === name.text))
        return null;
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ServerName\` lets ${title} accept a certificate for another name than the host's`, name);
}
const kafkaGo_plan = (name, value, remove, snippet) => () => ({ set: [{ name, value }], remove, place: 'setting', snippet, advice: 'Switch TLS on with a `tls.Config` that names the CA in `RootCAs`, and leave `InsecureSkipVerify` off.' });
const sarama = {
    id: 'sarama',
    title: 'sarama',
    callees: goKafkaCallees.filter((callee) => /^sarama|(?:Publisher|Subscriber)(?:Config)?$/.test(callee)),
    imports: ['github.com/IBM/sarama', 'github.com/Shopify/sarama', 'github.com/ThreeDotsLabs/watermill-kafka'],
    languages: ['go'],
    decide: (said) => {
        const enable = said.settings.get('Net.TLS.Enable');
        const config = said.settings.get('Net.TLS.Config');
        const whole = said.settings.get('config') ?? said.settings.get('OverwriteSaramaConfig');
        if (enable !== undefined && !isTrue(enable) && !isFalse(enable))
            return undecided(enable, said.title);
        if (isTrue(enable))
            return config !== undefined && isNothing(config) ? verdict(verified, 'TLS verifies chain and host name under sarama', enable ?? null) : kafkaGo_ofConfig(said, config, 'Net.TLS.Config');
        if (enable === undefined && whole !== undefined && !isNothing(whole) && !/^(?:sarama\.NewConfig|kafka\.DefaultSarama\w{3,30}Config)\(\)$/.test(whole.text))
            return undecided(whole, said.title);
        return verdict(cleartext, 'sarama uses no TLS unless `Net.TLS.Enable` asks for it', enable ?? null, enable === undefined);
    },
    plan: kafkaGo_plan('Net.TLS.Enable', 'true', ['Net.TLS.Config', 'Net.TLS.Config.InsecureSkipVerify'], 'config.Net.TLS.Enable = true\nconfig.Net.TLS.Config = &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}'),
};
const kafkaGo = {
    id: 'kafka-go',
    aliases: ['segmentio/kafka-go'],
    title: 'kafka-go',
    callees: goKafkaCallees.filter((callee) => callee.startsWith('kafka') && !/(?:Publisher|Subscriber)(?:Config)?$/.test(callee)),
    imports: ['github.com/segmentio/kafka-go'],
    languages: ['go'],
    decide: (said) => {
        const inner = said.settings.get('tls');
        if (inner !== undefined && !isNothing(inner))
            return kafkaGo_ofConfig(said, inner, 'tls');
        for (const holder of ['Dialer', 'Transport']) {
            const outer = said.settings.get(holder);
            const config = said.settings.get(`${holder}.TLS`);
            if (config !== undefined && !isNothing(config))
                return kafkaGo_ofConfig(said, config, `${holder}.TLS`);
            if (outer === undefined || outer.object || isNothing(outer))
                continue;
            return /TLS:/.test(outer.text) ? kafkaGo_ofConfig(said, outer, holder) : undecided(outer, said.title);
        }
        return verdict(cleartext, 'kafka-go uses no TLS unless `Dialer.TLS` or `Transport.TLS` is set', null, true);
    },
    plan: kafkaGo_plan('Transport.TLS', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', ['Dialer', 'Dialer.TLS', 'Dialer.TLS.InsecureSkipVerify', 'Transport.TLS.InsecureSkipVerify'], 'Transport: &kafka.Transport{TLS: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}}'),
};
const franzGo = {
    id: 'franz-go',
    aliases: ['kgo'],
    title: 'franz-go',
    callees: ['kgo.SeedBrokers'],
    imports: ['github.com/twmb/franz-go'],
    languages: ['go'],
    decide: (said) => {
        const config = said.settings.get('DialTLSConfig');
        if (config !== undefined && !isNothing(config))
            return kafkaGo_ofConfig(said, config, 'DialTLSConfig');
        const tls = said.settings.get('DialTLS');
        if (tls !== undefined)
            return verdict(verified, '`DialTLS` verifies chain and host name under franz-go', tls);
        const dialer = said.settings.get('Dialer');
        if (dialer !== undefined)
            return undecided({ ...dialer, decided: false }, said.title);
        return verdict(cleartext, 'franz-go uses no TLS without `DialTLS` or `DialTLSConfig`', null, true);
    },
    plan: kafkaGo_plan('DialTLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', ['DialTLS', 'Dialer', 'DialTLSConfig.InsecureSkipVerify', 'DialTLSConfig.ServerName'], 'kgo.DialTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool})'),
};
const goKafkaDrivers = [sarama, kafkaGo, franzGo];

;// CONCATENATED MODULE: ./src/engine/databases/kafkaChangefeed.js



const kafkaSchemes = new Set(['kafka']);
/** null: it is in no such statement. */
function readChangefeed(shape, candidate, reading) {
    if (!candidate.sites.some(({ callee }) => callee === 'CREATE CHANGEFEED'))
        return null;
    return readLink({ ...shape, schemes: { ...shape.schemes, plain: kafkaSchemes } }, candidate.value, candidate, reading);
}
const changefeed = {
    id: 'cockroachdb-changefeed',
    title: "CockroachDB's changefeed",
    languages: [],
    reads: ['tls_enabled', 'insecure_tls_skip_verify', 'ca_cert', 'client_cert', 'client_key', 'sasl_enabled', 'sasl_handshake', 'sasl_user', 'sasl_password', 'sasl_mechanism', 'topic_name', 'topic_prefix'],
    decide: ({ query, title }) => {
        const tls = query.get('tls_enabled');
        if (tls === undefined || /^(?:false|f|0)$/i.test(tls.text))
            return verdict(cleartext, `without \`tls_enabled=true\` ${title} uses no TLS`, tls ?? null, tls === undefined);
        if (!tls.decided)
            return undecided(tls, title);
        const skip = query.get('insecure_tls_skip_verify');
        if (isTrue(skip))
            return verdict(unverified, `\`insecure_tls_skip_verify=true\` accepts any certificate under ${title}`, skip ?? null);
        return skip !== undefined && !skip.decided ? undecided(skip, title) : verdict(verified, `\`tls_enabled=true\` verifies chain and host name under ${title}`, tls);
    },
    plan: () => ({ set: [{ name: 'tls_enabled', value: 'true' }], remove: ['insecure_tls_skip_verify'], snippet: 'tls_enabled=true&ca_cert=<CA_IN_BASE64>', advice: 'Add `tls_enabled=true`, and `ca_cert` for a private CA.' }),
    instead: 'Write the sink as `kafka://host:port?tls_enabled=true`.',
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaPipelines.js



const pipelineNames = ['seed_brokers', 'addresses'];
/** The last name is that of the component; `redpanda` is also what all of them share. */
const component = /^(?:kafka(?:_franz|_balanced)?|ockam_kafka|redpanda(?:_common|_migrator\w{0,20})?)$/;
const older = /^kafka(?:_balanced)?$/;
const around = /^(?:in|out)puts?(?:_resources)?$/;
/** null: these settings are no such component's. */
function readPipeline(shape, candidate, reading) {
    const ours = candidate.sites.some(({ callee, keyPath }) => callee === null && ((component.test(keyPath.at(-1) ?? '') && hasSetting(candidate, ['seed_brokers'])) || (older.test(keyPath.at(-1) ?? '') && keyPath.some((name) => around.test(name)) && hasSetting(candidate, ['addresses']))));
    if (!ours)
        return null;
    const connection = settingsConnection({ ...shape, hostNames: pipelineNames, keeps: (name) => /^(?:tls|sasl)$/.test(name) }, candidate, reading);
    return connection === null ? null : { ...connection, dialect: redpandaConnect.id };
}
const redpandaConnect = {
    id: 'redpanda-connect',
    aliases: ['benthos'],
    title: 'Redpanda Connect',
    dialects: ['redpanda-connect'],
    languages: [],
    decide: (said) => {
        const enabled = said.settings.get('tls.enabled');
        const skip = said.settings.get('tls.skip_cert_verify');
        if (enabled === undefined || isFalse(enabled))
            return verdict(cleartext, 'Redpanda Connect uses no TLS unless `tls.enabled` is true', enabled ?? null, enabled === undefined);
        if (!isTrue(enabled))
            return undecided(enabled, said.title);
        if (isTrue(skip))
            return verdict(unverified, '`skip_cert_verify: true` accepts any certificate under Redpanda Connect', skip ?? null);
        return skip === undefined || isFalse(skip) ? verdict(verified, '`tls.enabled` verifies chain and host name under Redpanda Connect', enabled) : undecided(skip, said.title);
    },
    plan: () => ({ set: [{ name: 'tls.enabled', value: 'true' }], remove: ['tls.skip_cert_verify'], place: 'setting', snippet: 'tls:\n  enabled: true\n  root_cas_file: <CA_FILE>', advice: 'Set `tls.enabled: true` for Redpanda Connect, with `root_cas_file` for a private CA, and leave `skip_cert_verify` off.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaRuby.js
/**
 * ruby-kafka. zendesk/ruby-kafka lib/kafka/client.rb and ssl_context.rb, read, not measured: TLS only where an authority, the system's authorities or
 * a certificate of the client's are given; then chain and, unless `ssl_verify_hostname` is false, host name are verified. A login without TLS is
 * refused unless `sasl_over_ssl` is false.
 */


const making = ['ssl_ca_cert', 'ssl_ca_cert_file_path', 'ssl_client_cert', 'ssl_client_cert_key', 'ssl_client_cert_chain', 'ssl_ca_certs_from_system'];
const logins = ['sasl_plain_username', 'sasl_scram_username', 'sasl_gssapi_principal'];
/** Lower case. */
const rubyKafkaNames = [...making, ...logins, 'ssl_verify_hostname', 'sasl_over_ssl', 'seed_brokers'];
const rubyKafka = {
    id: 'ruby-kafka',
    title: 'ruby-kafka',
    callees: ['Kafka.new'],
    imports: ['kafka'],
    languages: ['ruby'],
    common: true,
    decide: ({ settings, title }) => {
        const given = making.map((name) => settings.get(name)).filter((option) => option !== undefined && !isNothing(option) && !isFalse(option));
        const [first] = given;
        const sure = given.find((option) => isTrue(option) || (option.quoted && option.decided) || /^(?:File|IO|Pathname)\b/.test(option.text));
        if (sure === undefined && first !== undefined)
            return undecided({ ...first, decided: false }, title);
        if (sure !== undefined) {
            const names = settings.get('ssl_verify_hostname');
            if (isFalse(names))
                return verdict({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl_ca_certs_from_system') ? 'public' : 'private' }, `\`ssl_verify_hostname: false\` leaves the host name unchecked under ${title}`, names);
            return names !== undefined && !isTrue(names) ? undecided(names, title) : verdict(verified, `\`${sure.name}\` verifies chain and host name under ${title}`, sure);
        }
        const login = logins.map((name) => settings.get(name)).find((option) => option?.quoted === true && option.decided);
        if (login !== undefined && !isFalse(settings.get('sasl_over_ssl')))
            return refused('a login needs TLS, or `sasl_over_ssl: false`', title, login);
        return verdict(cleartext, `${title} uses no TLS without \`ssl_ca_cert\` or \`ssl_ca_certs_from_system\``, null, true);
    },
    plan: () => ({ set: [{ name: 'ssl_ca_cert_file_path', value: '<CA_FILE>' }], remove: ['ssl_verify_hostname', 'sasl_over_ssl'], place: 'setting', snippet: 'ssl_ca_cert_file_path: "<CA_FILE>"', advice: 'Pass `ssl_ca_cert_file_path`, or `ssl_ca_certs_from_system: true`, and leave `ssl_verify_hostname` on.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafka.js











/** Confluent.Kafka's objects of settings. */
const dotnetConfigs = ['ProducerConfig', 'ConsumerConfig', 'AdminClientConfig', 'ClientConfig'];
const bootstrap = ['bootstrap.servers', 'bootstrap_servers', 'bootstrap-servers', 'bootstrapservers', 'metadata.broker.list', 'broker_list'];
const protocolNames = ['security.protocol', 'security_protocol', 'security-protocol', 'securityprotocol'];
const kept = /^(?:security[._-]?protocol|ssl(?:[._-]endpoint[._-]identification[._-]algorithm|[._-]?check_?hostname|_context|[._-](?:truststore|ca)[._-]?(?:location|pem)|_cafile|[._-]enabled[._-]protocols|[._-]protocol|[._-]cipher[._-]?suites)?|sslendpointidentificationalgorithm|sslcalocation|enable[._]?ssl[._]?certificate[._]?verification|sasl[._-]mechanisms?|sasl|saslmechanism|security|properties)$/;
const kafka_shape = {
    family: 'kafka',
    schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
    lead: 'kafka://',
    urlNames: [],
    urls: /^(?!)/,
    hostNames: [...bootstrap, 'brokers'],
    userNames: ['sasl.username', 'sasl_plain_username', 'saslusername', 'username'],
    passwordNames: ['sasl.password', 'sasl_plain_password', 'saslpassword', 'password'],
    databaseNames: [],
    keeps: (name) => kept.test(name),
};
const kafka_vocabulary = {
    schemes: kafkaSchemes,
    settingNames: new Set([...bootstrap, ...protocolNames, 'brokers', 'clientid', 'ssl', 'sasl', 'sasl.mechanism', 'sasl.mechanisms', 'ssl.endpoint.identification.algorithm', 'enable.ssl.certificate.verification', 'ssl.ca.location', 'ssl.truststore.location', ...goKafkaSettings, ...rubyKafkaNames, ...pipelineNames]),
    tellingNames: new Set([...protocolNames, 'seed_brokers', 'bootstrap.servers', 'bootstrap-servers', 'enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm']),
    environmentNames: new Set(),
    callees: new Set(['Kafka', 'KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'AIOKafkaProducer', 'AIOKafkaConsumer', 'confluent_kafka.Producer', 'confluent_kafka.Consumer', 'Kafka.new', ...dotnetConfigs, ...goKafkaCallees]),
    positions: new Map([...goKafkaPositions, ['ruby Kafka.new', ['brokers']]]),
    commands: new Set(kafkaPrograms),
};
/** `security.protocol` with one of its four values, brokers under the client's own names, or the constructor of KafkaJS. */
function kafka_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    if (candidate.kind === 'command')
        return readKafkaCommand(candidate);
    if (candidate.kind === 'text')
        return readChangefeed(kafka_shape, candidate, reading);
    if (candidate.kind !== 'settings')
        return null;
    if (reading.language === 'ruby' && isInside(candidate, /^Kafka\.new$/))
        return settingsConnection({ ...kafka_shape, hostNames: ['seed_brokers', 'brokers'], keeps: (name) => rubyKafkaNames.includes(name) }, candidate, reading);
    const inOther = readGoKafka(kafka_shape, candidate, reading) ?? readPipeline(kafka_shape, candidate, reading);
    if (inOther !== null)
        return inOther;
    // Go's programs call structures of their own so.
    const ours = reading.language !== 'go' && isInside(candidate, /^(?:kafka|(?:\w{0,40}_)?KAFKA|Kafka(?:Producer|Consumer|AdminClient)?|AIOKafka(?:Producer|Consumer))$/) && hasSetting(candidate, ['brokers', ...bootstrap]);
    const protocol = protocolOf(candidate);
    // KafkaJS' options where a framework takes them: NestJS' `options: { client: { clientId, brokers } }`.
    const kafkajs = /^(?:java|type)script$/.test(reading.language) && hasSetting(candidate, ['brokers']) && hasSetting(candidate, ['clientid']);
    const named = hasSetting(candidate, bootstrap);
    const spring = candidate.sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('kafka'));
    if (!ours && !kafkajs && !protocol && !(named && (spring || isKafka(reading) || hasSetting(candidate, [...protocolNames, 'bootstrap.servers']))))
        return null;
    // `spring.kafka.producer`: the protocol may stand one level up.
    if (spring && !protocol && !hasSetting(candidate, ['security', 'properties']) && candidate.sites.every(({ keyPath }) => keyPath.at(-1) !== 'kafka'))
        return null;
    // `properties` stand inside the mapping that names the brokers, which is read with them.
    if (!named && candidate.sites.some(({ keyPath, neighbours }) => keyPath.at(-1) === 'properties' && neighbours.some(({ name }) => bootstrap.includes(name))))
        return null;
    return settingsConnection(kafka_shape, candidate, reading);
}
function protocolOf({ entries }) {
    return entries.some(({ name, value }) => protocolNames.includes(name.toLowerCase()) && (value.kind === 'text' ? /^(?:SASL_)?(?:PLAINTEXT|SSL)$|^.?$/i.test(value.text.text) : value.kind === 'symbol' && /(?:SASL_?)?(?:PLAIN_?TEXT|SSL)$/i.test(value.name)));
}
const isKafka = (reading) => importsOneOf(reading, /^(?:kafka|aiokafka|confluent_kafka|org\.apache\.kafka|org\.springframework\.kafka|kafkajs|Confluent\.Kafka|github\.com\/confluentinc\/confluent-kafka-go)/);
/** Whatever the spelling: `security.protocol`, `security_protocol`, `SecurityProtocol`. */
function kafka_find(said, ...names) {
    const wanted = new Set(names.map(kafka_bare));
    for (const [name, option] of said.settings)
        if (wanted.has(kafka_bare(name)))
            return option;
    return undefined;
}
function kafka_bare(name) {
    return name.toLowerCase().replace(/[._-]/g, '');
}
/** Measured with 2.2.4: whatever is truthy is TLS, and only an object changes what `tls.connect` checks. */
const kafkajs = {
    id: 'kafkajs',
    title: 'KafkaJS',
    callees: ['Kafka'],
    imports: ['kafkajs'],
    languages: ['javascript', 'typescript'],
    common: true,
    node: 'ssl.',
    decide: (said) => {
        const ssl = said.settings.get('ssl');
        if (ssl === undefined || isNothing(ssl) || (!ssl.quoted && /^(?:false|0)$/.test(ssl.text)) || (ssl.quoted && ssl.decided && ssl.text === ''))
            return verdict(cleartext, ssl === undefined ? 'without `ssl` KafkaJS never uses TLS' : '`ssl` switched off never uses TLS under KafkaJS', ssl ?? null, ssl === undefined);
        if (ssl.object || (!ssl.quoted && !ssl.decided))
            return nodeTls(said, ssl, 'ssl.');
        return ssl.decided ? verdict(verified, '`ssl` verifies chain and host name under KafkaJS', ssl) : undecided(ssl, said.title);
    },
    facts: (said) => saslFacts(said.settings.get('sasl.mechanism')),
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['ssl.rejectUnauthorized'], place: 'setting', snippet: "ssl: { ca: [fs.readFileSync('<CA_FILE>', 'utf8')] }", advice: 'Pass `ssl: true` to KafkaJS, or `ssl: { ca }` for a private CA.', mutual: '`ssl.cert` and `ssl.key`' }),
};
/** PLAINTEXT is the default of both: librdkafka CONFIGURATION.md; Kafka's CommonClientConfigs. */
function byProtocol(accent) {
    return (said) => {
        const protocol = kafka_find(said, ...protocolNames);
        if (protocol === undefined || isNothing(protocol))
            return verdict(cleartext, `without \`security.protocol\` ${said.title} uses PLAINTEXT`, protocol ?? null, true);
        const written = protocol.text.replace(/^.*\./, '');
        const value = accent.exact && protocol.quoted ? written : written.toUpperCase().replace(/^SASL_?(?=PLAIN|SSL)/, 'SASL_');
        if (!protocol.decided && !/^(?:SASL_)?(?:PLAIN_?TEXT|SSL)$/.test(value))
            return undecided(protocol, said.title);
        const label = `\`${shown(protocol.name)}=${shown(value)}\``;
        if (/^(?:SASL_)?PLAIN_?TEXT$/.test(value))
            return verdict(cleartext, `${label} never uses TLS under ${said.title}`, protocol);
        if (!/^(?:SASL_)?SSL$/.test(value))
            return refused(`it knows no such protocol as ${label}`, said.title, protocol);
        return kafka_overTls(said, accent, protocol, label);
    };
}
function kafka_overTls(said, accent, protocol, label) {
    const verification = kafka_find(said, 'enable.ssl.certificate.verification');
    if (verification !== undefined && truth(verification) === 'no')
        return verdict(unverified, `\`enable.ssl.certificate.verification=false\` accepts any certificate under ${said.title}`, verification);
    const context = kafka_find(said, 'ssl_context');
    if (context !== undefined && !isNothing(context))
        return /CERT_NONE|_create_unverified_context/.test(context.text) ? verdict(unverified, `\`ssl_context\` accepts any certificate under ${said.title}`, context) : /create_default_context\s*\(/.test(context.text) ? verdict(verified, `\`ssl_context\` verifies chain and host name under ${said.title}`, context) : undecided(context, said.title);
    const algorithm = kafka_find(said, ...accent.hostName);
    if ((verification !== undefined && truth(verification) !== 'yes') || (algorithm !== undefined && !algorithm.decided && !/(?:Https|None)$/.test(algorithm.text)))
        return undecided(verification ?? algorithm ?? protocol, said.title);
    if (algorithm !== undefined && accent.noName.test(algorithm.text.replace(/^.*\./, ''))) {
        const root = kafka_find(said, 'ssl.truststore.location', 'ssl.ca.location', 'ssl_cafile', 'ssl.ca.pem');
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `\`${shown(algorithm.name)}\` makes ${said.title} verify the chain but not the host name`, algorithm);
    }
    return verdict(verified, `${label} verifies chain and host name under ${said.title}`, protocol);
}
function saslFacts(mechanism) {
    if (mechanism === undefined || !/^plain$/i.test(mechanism.text.replace(/^.*\./, '')))
        return {};
    return { cleartextPassword: { what: 'SASL PLAIN sends the password as it is', span: mechanism.parameter?.span ?? null } };
}
function factsOf(said) {
    const versions = kafka_find(said, 'ssl.enabled.protocols');
    const old = /TLSv1(?:\.([01]))?(?![.\d])/.exec(versions?.text ?? '');
    const ciphers = kafka_find(said, 'ssl.cipher.suites');
    const weak = ciphers === undefined ? null : weakCiphersIn(ciphers.text.replaceAll('_', '-'));
    return {
        ...saslFacts(kafka_find(said, 'sasl.mechanism', 'sasl.mechanisms')),
        ...(old === null || versions === undefined ? {} : { minimumTls: { version: `1.${old[1] ?? '0'}`, parameter: 'ssl.enabled.protocols', span: versions.parameter?.span ?? null } }),
        ...(weak === null || ciphers === undefined ? {} : { weakCiphers: { value: weak, parameter: 'ssl.cipher.suites', span: ciphers.parameter?.span ?? null } }),
    };
}
const sslPlan = (names, title) => (connection) => {
    const sasl = connection.parameters.some(({ name }) => /sasl/i.test(name)) || connection.parameters.some(({ value }) => value.kind === 'text' && /^SASL_/i.test(value.text));
    const value = sasl ? 'SASL_SSL' : 'SSL';
    return { set: [{ name: names.protocol, value }, { name: names.root, value: '<CA_FILE>' }], remove: otherSpellings(connection, names), place: 'setting', snippet: snippetOf(connection, [`${names.protocol}=${value}`, `${names.root}=<CA_FILE>`]), advice: `Use \`${names.protocol}=${value}\` and \`${names.root}\` with ${title}, and leave the checks of certificate and host name on.` };
};
/** Kafka's own tools read a file. */
function snippetOf({ dialect }, settings) {
    return dialect === 'kcat' ? settings.map((setting) => `-X ${setting}`).join(' ') : settings.join('\n');
}
/** Whatever the spelling, one of them must not contradict another. */
function otherSpellings({ parameters }, { protocol, root, remove }) {
    const undoing = new Set([protocol, root, ...remove].map(kafka_bare));
    return parameters.flatMap(({ name }) => (undoing.has(kafka_bare(unwrapped(name))) ? [unwrapped(name)] : []));
}
/** apache/kafka SslConfigs: `ssl.endpoint.identification.algorithm` is `https` by default; blank switches the comparison off. */
const kafka_java = {
    id: 'kafka-clients',
    aliases: ['kafka-java', 'spring-kafka'],
    dialects: ['kafka-tools'],
    title: 'the Kafka Java client',
    imports: ['org.apache.kafka', 'org.springframework.kafka'],
    languages: ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'],
    common: true,
    decide: byProtocol({ noName: /^\s*$/, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
    facts: factsOf,
    plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.truststore.location', remove: ['ssl.endpoint.identification.algorithm'] }, 'the Kafka Java client'),
};
/** confluentinc/librdkafka CONFIGURATION.md: `enable.ssl.certificate.verification` true, `ssl.endpoint.identification.algorithm` https. */
const librdkafka = {
    id: 'librdkafka',
    aliases: ['confluent-kafka', 'confluent_kafka', 'confluent-kafka-go', 'Confluent.Kafka', 'node-rdkafka', 'rdkafka'],
    title: 'librdkafka',
    dialects: ['kcat'],
    callees: ['confluent_kafka.Producer', 'confluent_kafka.Consumer', 'kafka.NewProducer', 'kafka.NewConsumer'],
    imports: ['confluent_kafka', 'github.com/confluentinc/confluent-kafka-go', 'Confluent.Kafka', 'rdkafka', 'node-rdkafka'],
    languages: ['python', 'go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'],
    common: true,
    decide: byProtocol({ noName: /^none$/i, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
    facts: factsOf,
    plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.ca.location', remove: ['enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm'] }, 'librdkafka'),
};
/** dpkp/kafka-python kafka/conn.py: `ssl_check_hostname` is True by default and the chain is verified; the value is compared letter by letter. */
const kafka_python = {
    id: 'kafka-python',
    aliases: ['aiokafka', 'kafka-python-ng'],
    title: 'kafka-python',
    callees: ['KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'kafka.KafkaProducer', 'kafka.KafkaConsumer'],
    imports: ['kafka'],
    languages: ['python'],
    common: true,
    decide: byProtocol({ noName: /^false$/i, hostName: ['ssl_check_hostname'], exact: true }),
    facts: factsOf,
    plan: sslPlan({ protocol: 'security_protocol', root: 'ssl_cafile', remove: ['ssl_check_hostname'] }, 'kafka-python'),
};
const jvm = new Set(['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon']);
const kafka = {
    ids: ['kafka'],
    title: 'Kafka',
    vocabulary: kafka_vocabulary,
    read: kafka_read,
    drivers: [kafkajs, kafka_java, librdkafka, kafka_python, ...goKafkaDrivers, rubyKafka, changefeed, redpandaConnect].map(plainDriver),
    assumed: (language, { candidate, parameters, scheme }) => {
        if (scheme === 'kafka')
            return changefeed.id;
        if ((language === 'javascript' || language === 'typescript') && candidate.kind === 'settings' && hasSetting(candidate, ['brokers']))
            return 'kafkajs';
        if (language === 'python')
            return parameters.some(({ name }) => name.includes('.')) || (candidate.kind === 'settings' && hasSetting(candidate, ['bootstrap.servers'])) ? 'librdkafka' : 'kafka-python';
        if (candidate.kind === 'settings' && hasSetting(candidate, ['brokers']) && !hasSetting(candidate, protocolNames))
            return 'kafkajs';
        return jvm.has(language) || !['go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'].includes(language) ? 'kafka-clients' : 'librdkafka';
    },
};

;// CONCATENATED MODULE: ./src/engine/databases/libsql.js
/** libSQL and Turso. tursodatabase/libsql-client-ts packages/libsql-core/src/config.ts, uri.ts; read, not measured. */




function libsql_decide(said) {
    const { title, query } = said;
    const scheme = said.scheme.toLowerCase();
    if (scheme === 'file')
        return local;
    for (const [name, option] of query) {
        if (name !== 'tls' && name !== 'authToken')
            return refused(`\`${shown(name)}\` is not a parameter of it`, title, option);
        if (name === 'tls' && option.decided && option.text !== '0' && option.text !== '1')
            return refused(`\`tls=${shown(option.text)}\` is neither 0 nor 1`, title, option);
    }
    const tls = query.get('tls');
    if (scheme === 'libsql')
        return tls?.text === '0' ? withoutTls(said) : verdict(verified, tls === undefined ? `\`libsql://\` verifies chain and host name under ${title}` : `\`tls=1\` verifies chain and host name under ${title}`, tls ?? null);
    if (scheme === 'http' || scheme === 'ws')
        return tls?.text === '1' ? refused(`\`${scheme}://\` contradicts \`tls=1\``, title, tls) : byScheme.cleartext({ ...said, scheme });
    if (scheme === 'https' || scheme === 'wss')
        return tls?.text === '0' ? refused(`\`${scheme}://\` contradicts \`tls=0\``, title, tls) : byScheme.verified({ ...said, scheme });
    return byScheme.refused(said);
}
/** Without TLS there is no default port. */
function withoutTls({ connection, query, title }) {
    const tls = query.get('tls') ?? null;
    const ported = connection.hosts.every((host) => host.kind === 'socket' || host.port !== null);
    return ported ? verdict(cleartext, `\`tls=0\` never uses TLS under ${title}`, tls) : refused('`tls=0` without a port', title, tls);
}
const client = {
    id: '@libsql/client',
    aliases: ['libsql', 'turso'],
    title: 'the libSQL client',
    imports: ['@libsql/client', '@libsql/client/web', 'drizzle-orm/libsql'],
    languages: ['javascript', 'typescript'],
    common: true,
    decide: libsql_decide,
    reads: ['tls', 'authToken'],
    unknown: 'refused',
    plan: () => ({ set: [], remove: ['tls'], scheme: 'libsql', advice: 'Use `libsql://` without `tls=0` with the libSQL client.' }),
};
const libsql = schemeFamily({
    ids: ['libsql'],
    title: 'libSQL',
    schemes: ['libsql'],
    urls: /^(?:libsql|https?|wss?):\/\//i,
    sign: /^(?:TURSO|LIBSQL)_(?:DATABASE_)?(?:URL|URI)$/,
    imports: /^@libsql\/client/,
    callees: ['createClient'],
    environmentNames: ['TURSO_DATABASE_URL', 'TURSO_URL', 'LIBSQL_URL'],
    urlNames: ['url'],
    tlsSettings: ['tls'],
    drivers: [client],
    assumed: { other: '@libsql/client' },
});

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/accent.js


function readOptions(connection, accent) {
    const { options: written, refused } = uriOptions(connection, accent);
    const fromUri = accent.spelling === 'any' ? written : asFirstSpelt(written);
    const options = new Map();
    const flags = connection.parameters.filter(({ origin }) => origin === 'flag').map(optionOf);
    for (const given of [...settingOptions(connection), ...flags, ...fromUri]) {
        const option = accent.legacy(given);
        const name = option.name.toLowerCase();
        const list = options.get(name) ?? [];
        list.push(option);
        options.set(name, list);
    }
    return { options, refused, fromUri };
}
/** Of `tls=true&TLS=false` only what is spelt as the first is ever looked at. */
function asFirstSpelt(options) {
    const spelling = new Map();
    for (const { name } of options)
        if (!spelling.has(name.toLowerCase()))
            spelling.set(name.toLowerCase(), name);
    return options.filter(({ name }) => spelling.get(name.toLowerCase()) === name);
}
function uriOptions(connection, accent) {
    const { uri } = connection;
    const query = uri?.query ?? null;
    if (uri === null || query === null || accent.semicolons === 'data')
        return queryOptions(connection, accent.query);
    const raw = uri.fragment === null || accent.query.fragment === 'dropped' ? query : `${query}#${uri.fragment}`;
    if (accent.semicolons === 'instead' && raw.includes('&') && raw.includes(';'))
        return { options: [], refused: '`&` and `;` both part its options' };
    const split = raw.includes(';') ? { ...connection, uri: { ...uri, query: query.replaceAll(';', '&') }, parameters: [] } : connection;
    const read = queryOptions(split, accent.query);
    const second = accent.semicolons === 'instead' && raw.split(/[&;]/).some((piece) => piece.indexOf('=') !== piece.lastIndexOf('='));
    return second ? { ...read, refused: 'an option has a second `=`' } : read;
}
/** What one option says. Text must be `true` or `false` to the letter. */
function said(option) {
    if (option === undefined)
        return { kind: 'absent' };
    if (!option.decided)
        return { kind: 'undecided', option };
    if (option.quoted && option.text === '')
        return { kind: 'blank', option };
    if (option.quoted ? option.text === 'true' : isTrue(option))
        return { kind: 'on', option };
    if (option.quoted ? option.text === 'false' : isFalse(option) || /^(?:none|null|nil|undefined)$/i.test(option.text))
        return { kind: 'off', option };
    return { kind: 'odd', option };
}
/** The option that counts: what the program says, else what the URI says last. */
function effective(options, name) {
    const list = options.get(name);
    return list?.find(({ parameter }) => parameter?.origin !== 'query' && parameter !== null) ?? list?.at(-1);
}
/** `ssl_cert_reqs=CERT_NONE`, whatever it was translated to. */
function asWritten(option) {
    const { parameter } = option;
    if (parameter === null || option.object)
        return `\`${shown(option.name)}=${option.object ? '{…}' : shown(option.text)}\``;
    const { name, value } = parameter;
    return `\`${shown(unwrapped(name))}=${value.kind === 'text' ? shown(value.text) : value.kind === 'symbol' ? shown(value.name) : shown(option.text)}\``;
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/accents.js

const web = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const plain = { ...web, fragment: 'data' };
/** Whatever the values: https://github.com/mongodb/specifications/blob/master/source/uri-options/uri-options.md#tlsinsecure */
const exclusive = [
    ...['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'].map((name) => ['tlsinsecure', name]),
    ...['tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'].map((name) => ['tlsallowinvalidcertificates', name]),
    ['tlsdisablecertificaterevocationcheck', 'tlsdisableocspendpointcheck'],
];
/** https://github.com/mongodb/specifications/blob/master/source/auth/auth.md: MONGODB-CR went with MongoDB 4.0. */
const mechanisms = new Set(['DEFAULT', 'GSSAPI', 'MONGODB-AWS', 'MONGODB-OIDC', 'MONGODB-X509', 'PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256']);
const specification = {
    title: 'a MongoDB driver by the specification',
    query: plain,
    semicolons: 'data',
    oddBoolean: 'ignored',
    blank: 'ignored',
    twice: 'must agree',
    spelling: 'any',
    reads: new Set([
        ...['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword'],
        ...['tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck', 'authmechanism'],
    ]),
    names: null,
    exclusive,
    // Drivers differ: PyMongo and Go take `tlsCAFile` for `tls=true`, Node does not. Java's and .NET's builders have a setter each.
    implied: (options) => {
        const [java] = options.get('sslsettings') ?? [];
        const [dotnet] = options.get('usetls') ?? [];
        return java !== undefined && /\benabled\(\s{0,5}true/.test(java.text) ? java : dotnet !== undefined && said(dotnet).kind === 'on' ? dotnet : null;
    },
    impliedAgainstOff: 'off',
    acceptsAny: ['tlsinsecure', 'tlsallowinvalidcertificates'],
    ignoresNames: ['tlsallowinvalidhostnames'],
    nodeTls: false,
    needsSlash: false,
    mechanisms,
    legacy: (option) => option,
    refusedSettings: new Set(),
};
/** Measured: unknown names, odd values, empty values and duplicates are refused. */
const accents_node = {
    ...specification,
    implied: null,
    title: "MongoDB's Node driver",
    query: web,
    oddBoolean: 'refused',
    blank: 'refused',
    twice: 'refused',
    // https://github.com/mongodb-js/mongodb-connection-string-url/blob/main/src/index.ts `CaseInsensitiveMap`
    spelling: 'as the first',
    // https://github.com/mongodb/node-mongodb-native/blob/main/src/connection_string.ts `OPTIONS`
    names: new Set([
        ...['appname', 'auth', 'authmechanism', 'authmechanismproperties', 'authsource', 'autoencryption', 'autoselectfamily', 'autoselectfamilyattempttimeout', 'allowpartialtrustchain'],
        ...['bsonregexp', 'serverapi', 'checkkeys', 'compressors', 'connecttimeoutms', 'dbname', 'directconnection', 'driverinfo', 'enableutf8validation', 'family', 'fieldsasraw'],
        ...['forceserverobjectid', 'fsync', 'heartbeatfrequencyms', 'ignoreundefined', 'j', 'journal', 'keepalive', 'keepaliveinitialdelay', 'loadbalanced', 'localthresholdms'],
        ...['maxconnecting', 'maxidletimems', 'maxpoolsize', 'maxstalenessseconds', 'mininternalbuffersize', 'minpoolsize', 'minheartbeatfrequencyms', 'monitorcommands', 'nodelay'],
        ...['pkfactory', 'promotebuffers', 'promotelongs', 'promotevalues', 'usebigint64', 'proxyhost', 'proxypassword', 'proxyport', 'proxyusername', 'raw', 'readconcern', 'readconcernlevel'],
        ...['readpreference', 'readpreferencetags', 'replicaset', 'retryreads', 'retrywrites', 'serializefunctions', 'servermonitoringmode', 'serverselectiontimeoutms', 'servername'],
        ...['sockettimeoutms', 'srvmaxhosts', 'srvservicename', 'ssl', 'timeoutms', 'tls', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscrlfile'],
        ...['tlscertificatekeyfile', 'tlscertificatekeyfilepassword', 'tlsinsecure', 'w', 'waitqueuetimeoutms', 'writeconcern', 'wtimeout', 'wtimeoutms', 'zlibcompressionlevel'],
        ...['ca', 'crl', 'cert', 'ciphers', 'ecdhcurve', 'key', 'mindhsize', 'passphrase', 'pfx', 'rejectunauthorized', 'secureprotocol', 'session', 'alpnprotocols', 'checkserveridentity'],
    ]),
    nodeTls: true,
};
/** Ruby: checks are on unless they are switched off. https://www.mongodb.com/docs/ruby-driver/current/reference/create-client/#tls-options */
const ruby = {
    ...specification,
    title: "MongoDB's Ruby driver",
    reads: new Set([...specification.reads, 'ssl_verify', 'ssl_verify_certificate', 'ssl_verify_hostname', 'ssl_ca_cert', 'ssl_cert', 'ssl_key']),
    legacy: (option) => {
        const renamed = rubyNames.get(option.name.toLowerCase());
        if (renamed === undefined)
            return option;
        const { kind } = said(option);
        if (kind === 'on' || kind === 'off')
            return { ...option, name: renamed, text: kind === 'on' ? 'false' : 'true', quoted: true };
        return { ...option, name: renamed, decided: false };
    },
};
const rubyNames = new Map([['ssl_verify', 'tlsInsecure'], ['ssl_verify_certificate', 'tlsAllowInvalidCertificates'], ['ssl_verify_hostname', 'tlsAllowInvalidHostnames']]);
const legacyValues = new Map([['cert_none', 'true'], ['cert_optional', 'false'], ['cert_required', 'false']]);
/** PyMongo 3's own names. https://pymongo.readthedocs.io/en/3.11.0/api/pymongo/mongo_client.html */
function legacyPymongo(option) {
    const name = option.name.toLowerCase();
    const renamed = legacyNames.get(name);
    if (renamed !== undefined)
        return { ...option, name: renamed };
    if (name === 'ssl_cert_reqs') {
        const text = legacyValues.get(option.text.toLowerCase().replace(/^ssl\./, ''));
        if (text === undefined && (!option.quoted || !option.decided))
            return { ...option, name: 'tlsAllowInvalidCertificates', decided: false };
        return text === undefined ? option : { ...option, name: 'tlsAllowInvalidCertificates', text, quoted: true, decided: true };
    }
    if (name !== 'ssl_match_hostname')
        return option;
    const { kind } = said(option);
    if (kind === 'undecided' || (kind === 'odd' && !option.quoted))
        return { ...option, name: 'tlsAllowInvalidHostnames', decided: false };
    return kind === 'on' || kind === 'off' ? { ...option, name: 'tlsAllowInvalidHostnames', text: kind === 'on' ? 'false' : 'true', quoted: true } : option;
}
const legacyNames = new Map([
    ...[['ssl_ca_certs', 'tlsCAFile'], ['ssl_certfile', 'tlsCertificateKeyFile'], ['ssl_keyfile', 'tlsCertificateKeyFile'], ['ssl_crlfile', 'tlsCRLFile']],
    ['ssl_pem_passphrase', 'tlsCertificateKeyFilePassword'],
]);
/** A file, or a check that is asked for, switches TLS on. https://github.com/mongodb/mongo-python-driver/blob/master/pymongo/client_options.py `_parse_ssl_options`; measured with 3.11. */
function pymongoImplies(options) {
    for (const name of ['tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword', 'tlscrlfile']) {
        const option = effective(options, name);
        if (option !== undefined && option.text !== '' && said(option).kind !== 'off')
            return option;
    }
    for (const name of ['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsinsecure']) {
        const option = effective(options, name);
        if (option !== undefined && said(option).kind === 'off')
            return option;
    }
    return null;
}
const pymongo3 = {
    ...specification,
    title: 'PyMongo 3',
    query: { ...plain, malformed: 'strict' },
    semicolons: 'instead',
    twice: 'last',
    exclusive: [...exclusive.filter(([, name]) => name !== 'tlsdisablecertificaterevocationcheck'), ['tlscrlfile', 'tlsdisableocspendpointcheck']],
    implied: pymongoImplies,
    impliedAgainstOff: 'refused',
    reads: new Set([...specification.reads, ...legacyNames.keys(), 'ssl_cert_reqs', 'ssl_match_hostname', 'tlscrlfile']),
    needsSlash: true,
    mechanisms: null,
    legacy: legacyPymongo,
};
const pymongo4 = {
    ...pymongo3,
    title: 'PyMongo 4',
    reads: new Set([...specification.reads, 'tlscrlfile']),
    needsSlash: false,
    mechanisms,
    legacy: (option) => option,
    refusedSettings: new Set(['ssl_cert_reqs', 'ssl_match_hostname', ...legacyNames.keys()]),
};
/** https://github.com/mongodb/mongo-go-driver/blob/master/x/mongo/driver/connstring/connstring.go: options are taken one by one, in order; it has no `tlsAllowInvalid…`. */
const accents_go = {
    ...specification,
    title: "MongoDB's Go driver",
    semicolons: 'too',
    oddBoolean: 'refused',
    reads: new Set(['tls', 'ssl', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatefile', 'tlsprivatekeyfile', 'tlsinsecure', 'tlsdisableocspendpointcheck', 'authmechanism', ...['sslinsecure', 'sslcertificateauthorityfile', 'sslclientcertificatekeyfile']]),
    exclusive: exclusive.filter(([one, two]) => one === 'tlsinsecure' && two === 'tlsdisableocspendpointcheck'),
    acceptsAny: ['tlsinsecure'],
    ignoresNames: [],
    implied: (options) => {
        // `SetTLSConfig` asks for TLS, whatever the URI says.
        const config = options.get('tlsconfig')?.find(({ parameter, object, text }) => parameter?.origin === 'setting' && (object || !/^nil$/.test(text)));
        if (config !== undefined)
            return config;
        for (const name of ['tlscafile', 'tlscertificatekeyfile', 'tlscertificatefile', 'tlsprivatekeyfile', 'tlsdisableocspendpointcheck']) {
            const option = effective(options, name);
            if (option !== undefined)
                return option;
        }
        return null;
    },
    impliedAgainstOff: 'later wins',
    legacy: (option) => ({ ...option, name: goNames.get(option.name.toLowerCase()) ?? option.name }),
};
const goNames = new Map([['sslinsecure', 'tlsInsecure'], ['sslcertificateauthorityfile', 'tlsCAFile'], ['sslclientcertificatekeyfile', 'tlsCertificateKeyFile']]);

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/vocabulary.js
/** https://www.mongodb.com/docs/manual/reference/connection-string/ */
const vocabulary_schemes = ['mongodb', 'mongodb+srv'];
/** Lower case. https://github.com/mongodb/specifications/blob/master/source/uri-options/uri-options.md, and the names it replaced. */
const tlsOptionNames = new Set([
    ...['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword'],
    ...['tlscrlfile', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck', 'authmechanism'],
    ...['ssl_cert_reqs', 'ssl_match_hostname', 'ssl_ca_certs', 'ssl_certfile', 'ssl_keyfile', 'ssl_crlfile', 'ssl_pem_passphrase'],
    ...['sslvalidate', 'sslca', 'sslcert', 'sslkey', 'sslinsecure', 'sslallowinvalidcertificates', 'sslallowinvalidhostnames', 'sslcafile', 'sslpemkeyfile'],
    ...['ssl_verify', 'ssl_verify_certificate', 'ssl_verify_hostname', 'ssl_ca_cert', 'ssl_cert', 'ssl_key'],
    ...['rejectunauthorized', 'checkserveridentity', 'ca', 'secureprotocol', 'minversion', 'ciphers', 'tlsconfig', 'sslsettings', 'usetls'],
]);
/** Names that nothing but a MongoDB client has. */
const tellingNames = new Set(['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscertificatekeyfile', 'tlsdisableocspendpointcheck']);
/** Quarkus' names, behind `quarkus.`. https://quarkus.io/guides/mongodb#configuration-reference */
const quarkusNames = new Set(['mongodb.hosts', 'mongodb.database', 'mongodb.tls', 'mongodb.tls-insecure', 'mongodb.tls-configuration-name', 'mongodb.credentials.username', 'mongodb.credentials.password']);
const vocabulary_programs = new Set(['mongosh', 'mongo', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'mongofiles']);
const vocabulary_vocabulary = {
    schemes: new Set(vocabulary_schemes),
    settingNames: new Set([...tlsOptionNames, ...quarkusNames, 'host', 'hosts', 'port', 'user', 'username', 'password', 'uri', 'url', 'authsource', 'replicaset', 'database', 'dbname', 'addrs']),
    tellingNames: new Set([...tellingNames, 'mongodb.hosts']),
    environmentNames: new Set(['NODE_TLS_REJECT_UNAUTHORIZED']),
    callees: new Set([
        ...['MongoClient', 'MongoClient.connect', 'mongodb.MongoClient', 'pymongo.MongoClient', 'AsyncIOMotorClient', 'motor.motor_asyncio.AsyncIOMotorClient', 'AsyncMongoClient', 'MotorClient'],
        ...['mongoose.connect', 'mongoose.createConnection', 'mongoengine.connect', 'MongooseModule.forRoot', 'mongo.Connect', 'mongo.NewClient', 'options.Client.ApplyURI', 'ApplyURI', 'applyConnectionString'],
        ...['MongoClients.create', 'MongoClient.create', 'ConnectionString', 'MongoClientSettings.FromConnectionString', 'MongoClientSettings', 'MongoUrl', 'Mongo.Client.new', 'MongoDB\\Client', 'Client::with_uri_str', 'ClientOptions::parse', 'mgo.Dial', 'mgo.DialWithTimeout', 'mgo.DialWithInfo', 'mgo.DialInfo'],
    ]),
    positions: new Map([
        ...['java', 'kotlin', 'scala', 'groovy', 'python'].map((language) => [`${language} MongoClient`, ['host', 'port']]),
        ...['AsyncIOMotorClient', 'MotorClient', 'AsyncMongoClient'].map((callee) => [`python ${callee}`, ['host', 'port']]),
        ['ruby Mongo.Client.new', ['hosts']],
        ...['mgo.Dial', 'mgo.DialWithTimeout'].map((callee) => [`go ${callee}`, ['host']]),
        // Before version 2.
        ['ruby MongoClient.new', ['host', 'port']],
    ]),
    commands: vocabulary_programs,
};

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/facts.js



function facts_factsOf(options, accent) {
    return { ...bypass(options, accent), ...trustAnchor(options), ...mechanism(options) };
}
function bypass(options, { acceptsAny, nodeTls }) {
    for (const name of acceptsAny) {
        const option = effective(options, name);
        if (option !== undefined && said(option).kind === 'on')
            return { bypass: { what: `${asWritten(option)} switches certificate checks off`, span: option.parameter?.span ?? null } };
    }
    const reject = nodeTls ? options.get('rejectunauthorized')?.find(({ parameter }) => parameter?.origin === 'setting') : undefined;
    return reject !== undefined && said(reject).kind === 'off' ? { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: reject.parameter?.span ?? null } } : {};
}
function trustAnchor(options) {
    const root = effective(options, 'tlscafile') ?? effective(options, 'ca');
    return root === undefined || root.text === '' ? {} : { trustAnchor: { value: root.decided && !root.text.includes('CERTIFICATE') ? printable(root.text) : 'a file' } };
}
/** https://github.com/mongodb/specifications/blob/master/source/auth/auth.md: PLAIN's payload is user and password as they are. */
function mechanism(options) {
    const option = effective(options, 'authmechanism');
    if (option?.decided !== true || option.text === '')
        return {};
    const span = option.parameter?.span ?? null;
    return {
        authentication: { methods: [shown(option.text)], parameter: option.name, span },
        ...(option.text.toUpperCase() === 'PLAIN' ? { cleartextPassword: { what: '`authMechanism=PLAIN` sends the password as it is', span } } : {}),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/judge.js







function judgeWith(accent) {
    const suggestions = new Set(['tls', 'tlsCAFile', 'tlsCertificateKeyFile', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'authMechanism']);
    const known = (name) => (accent.names ?? accent.reads).has(name.toLowerCase());
    return (connection) => {
        const reading = readOptions(connection, accent);
        const found = throughSocket(connection) ? local : (refusal(connection, reading, accent) ?? afterSwitch(connection, accent, judge_decide(connection, reading, accent)));
        const problems = [
            ...problemsOf(connection, { title: accent.title, known, suggestions, unknown: accent.names === null ? 'ignored' : 'refused', fragment: accent.query.fragment, settings: (name) => tlsOptionNames.has(name.toLowerCase()) }),
            ...oddValues(reading, accent),
        ];
        return judgement(found, found.posture.kind === 'local' ? [] : problems, facts_factsOf(reading.options, accent));
    };
}
/** A text without a host is refused rather than local. */
function throughSocket({ hosts }) {
    return hosts.length > 0 && hosts.every(({ kind }) => kind === 'socket');
}
function refusal(connection, { options, refused: broken, fromUri }, accent) {
    const { title } = accent;
    const { uri } = connection;
    if (uri !== null) {
        if (!/^mongodb(?:\+srv)?$/.test(uri.scheme))
            return refused('the scheme must be in lower case', title);
        if (uri.ambiguous)
            return refused('user name or password hold a letter that must be percent-encoded', title);
        if (isSrv(connection) && (connection.hosts.length > 1 || connection.hosts.some((host) => host.kind !== 'socket' && host.port !== null)))
            return refused('`mongodb+srv` takes one host and no port', title);
        if (accent.needsSlash && uri.path === '' && uri.query !== null)
            return refused('a `/` must stand between the hosts and the options', title);
    }
    if (broken !== null)
        return refused(broken, title);
    for (const name of accent.refusedSettings) {
        const option = options.get(name)?.find(({ parameter }) => parameter?.origin === 'setting');
        if (option !== undefined)
            return refused(`\`${shown(option.name)}\` is no option it knows`, title, option);
    }
    for (const option of fromUri) {
        const name = option.name.toLowerCase();
        if (accent.names !== null && !accent.names.has(name))
            return refused(`\`${shown(option.name)}\` is no option it knows`, title, option);
        if (accent.blank === 'refused' && option.decided && option.text === '')
            return refused(`\`${shown(option.name)}\` has no value`, title, option);
        if (accent.twice === 'refused' && fromUri.filter((other) => other.name.toLowerCase() === name).length > 1 && name !== 'readpreferencetags')
            return refused(`\`${shown(option.name)}\` is given twice`, title, option);
    }
    return oddBoolean(options, accent) ?? contradiction(options, accent) ?? judge_mechanism(connection, options, accent);
}
const booleans = ['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'];
/** Of no interest but that they keep the driver from connecting. */
const otherBooleans = ['retrywrites', 'retryreads', 'directconnection', 'loadbalanced', 'journal'];
function oddBoolean(options, { oddBoolean: effect, names, title }) {
    if (effect === 'ignored')
        return null;
    for (const name of [...booleans, ...otherBooleans]) {
        if (names !== null && !names.has(name))
            continue;
        const odd = options.get(name)?.find((option) => ['odd', 'blank'].includes(said(option).kind));
        if (odd !== undefined)
            return refused(`\`${shown(odd.name)}\` takes \`true\` or \`false\` only`, title, odd);
    }
    return null;
}
function contradiction(options, accent) {
    const both = [...(options.get('tls') ?? []), ...(options.get('ssl') ?? [])];
    const counted = accent.twice === 'last' ? [effective(options, 'tls'), effective(options, 'ssl')].flatMap((option) => option ?? []) : both;
    const kinds = new Set(counted.map((option) => (accent.twice === 'last' && ['odd', 'blank'].includes(said(option).kind) ? 'off' : said(option).kind)).filter((kind) => kind === 'on' || kind === 'off'));
    if (kinds.size > 1)
        return refused('`tls` and `ssl` must say the same', accent.title, both.at(-1) ?? null);
    for (const [one, two] of accent.exclusive) {
        const [first, second] = [effective(options, one), effective(options, two)];
        if (first !== undefined && second !== undefined)
            return refused(`\`${shown(first.name)}\` and \`${shown(second.name)}\` may not stand together`, accent.title, second);
    }
    return null;
}
function judge_mechanism(connection, options, accent) {
    const option = effective(options, 'authmechanism');
    if (option?.decided !== true || option.text === '')
        return null;
    const name = option.text.toUpperCase();
    if (name === 'MONGODB-X509' && connection.password.kind !== 'absent')
        return refused('`authMechanism=MONGODB-X509` takes no password', accent.title, option);
    if (accent.mechanisms !== null && !accent.mechanisms.has(name))
        return refused(`\`authMechanism=${shown(option.text)}\` is no mechanism it knows`, accent.title, option);
    return null;
}
function isSrv({ scheme }) {
    return scheme === 'mongodb+srv';
}
function judge_decide(connection, { options, fromUri }, accent) {
    const { title } = accent;
    const given = [effective(options, 'tls'), effective(options, 'ssl')];
    const runtime = given.find((option) => option !== undefined && said(option).kind === 'undecided');
    if (runtime !== undefined)
        return undecided(runtime, title);
    const on = given.find((option) => said(option).kind === 'on');
    const off = given.find((option) => said(option).kind === 'off');
    const implied = accent.implied?.(options) ?? null;
    if (off !== undefined && implied !== null && accent.impliedAgainstOff === 'refused')
        return refused(`\`${shown(implied.name)}\` asks for TLS and \`${shown(off.name)}=false\` forbids it`, title, off);
    if (off !== undefined && !(implied !== null && accent.impliedAgainstOff === 'later wins' && judge_placeOf(implied, fromUri) > judge_placeOf(off, fromUri)))
        return verdict(cleartext, `${asWritten(off)} never uses TLS under ${title}`, off);
    const cause = on ?? implied;
    if (cause !== null)
        return withTls(options, accent, asWritten(cause), cause);
    if (isSrv(connection))
        return withTls(options, accent, "`mongodb+srv`'s default", null);
    if (hasOpenOptions(connection))
        return verdict_open;
    if (connection.uri === null && connection.hosts.some((host) => host.kind === 'hole') && connection.notation === 'settings' && !options.has('port'))
        return uriAtRunTime(options, accent);
    return verdict(cleartext, `${title} uses no TLS unless \`tls=true\` asks for it`, null, true);
}
function judge_placeOf({ parameter }, fromUri) {
    return fromUri.findIndex((option) => option.parameter === parameter);
}
/** The URI decides whether TLS is used, and it is not written here. */
function uriAtRunTime(options, accent) {
    const found = withTls(options, accent, 'the URI', null);
    if (found.posture.kind === 'unverified')
        return found;
    const reason = 'the URI is put in at run time';
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${accent.title} does cannot be read here`);
}
function hasOpenOptions({ uri }) {
    return uri !== null && (uri.query?.split('&').some(hasOpenName) === true || (/^\uE000$/.test(uri.authority) && uri.path === '' && uri.query === null));
}
function withTls(options, accent, cause, option) {
    const { title } = accent;
    for (const name of accent.acceptsAny) {
        const found = effective(options, name);
        if (found === undefined)
            continue;
        const { kind } = said(found);
        if (kind === 'on')
            return verdict(unverified, `${asWritten(found)} accepts any certificate under ${title}`, found);
        if (kind === 'undecided')
            return undecided(found, title);
    }
    if (accent.nodeTls) {
        const reject = programOption(options, 'rejectunauthorized');
        if (said(reject).kind === 'off')
            return verdict(unverified, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, reject ?? null);
        if (reject !== undefined && said(reject).kind === 'undecided')
            return undecided(reject, title);
    }
    const skip = programOption(options, 'tlsconfig');
    const inside = programOption(options, 'tlsconfig.insecureskipverify');
    if (inside !== undefined && said(inside).kind === 'on')
        return verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', inside);
    if (skip !== undefined && skipsChecks([skip]) !== undefined)
        return verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip);
    const maySkip = maySkipChecks([inside, skip].flatMap((one) => one ?? []));
    if (maySkip !== undefined)
        return undecided(maySkip, title);
    // A `tls.Config` that is made elsewhere.
    if (skip !== undefined && !skip.object && !/tls\.Config\s{0,5}\{/.test(skip.text))
        return undecided(skip, title);
    const lax = laxNames(options, accent);
    if (lax !== null)
        return lax;
    return verdict(verified, `${cause} verifies chain and host name under ${title}`, option);
}
function laxNames(options, accent) {
    const root = effective(options, 'tlscafile') ?? effective(options, 'ca');
    const posture = { kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) };
    for (const name of accent.ignoresNames) {
        const found = effective(options, name);
        if (found !== undefined && said(found).kind === 'on')
            return verdict(posture, `${asWritten(found)} verifies the chain but not the host name under ${accent.title}`, found);
        if (found !== undefined && said(found).kind === 'undecided')
            return undecided(found, accent.title);
    }
    const compare = accent.nodeTls ? programOption(options, 'checkserveridentity') : undefined;
    return isNothing(compare) ? null : verdict(posture, `a \`checkServerIdentity\` of its own decides about the host name under ${accent.title}`, compare ?? null);
}
/** Only what the program says: in a URI the name has no effect (measured). */
function programOption(options, name) {
    return options.get(name)?.find(({ parameter }) => parameter?.origin === 'setting');
}
/** https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue */
function afterSwitch(connection, accent, found) {
    const option = accent.nodeTls ? environmentOption(connection, 'NODE_TLS_REJECT_UNAUTHORIZED') : null;
    if (option?.text !== '0' || !['verify-full', 'verify-ca'].includes(found.posture.kind))
        return found;
    return verdict(unverified, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes ${accent.title} accept any certificate`, option);
}
function oddValues({ fromUri }, accent) {
    if (accent.oddBoolean === 'refused')
        return [];
    return fromUri
        .filter((option) => booleans.includes(option.name.toLowerCase()) && ['odd', 'blank'].includes(said(option).kind))
        .slice(0, 5)
        .map((option) => ({
        kind: 'unknown-value',
        parameter: shown(option.name),
        message: `\`${shown(option.name)}=${shown(option.text)}\` is neither \`true\` nor \`false\`, so ${accent.title} ignores it; write \`${shown(option.name)}=true\`.`,
        span: option.parameter?.span ?? null,
    }));
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/drivers.js



function hardenWith(title) {
    return (connection) => {
        const parameters = connection.parameters.filter(({ origin }) => origin === 'query');
        const written = parameters.find(({ name }) => name.toLowerCase() === 'tls') ?? parameters.find(({ name }) => name.toLowerCase() === 'ssl');
        const inUri = connection.uri !== null;
        const name = written?.name ?? 'tls';
        const advice = `Use \`${connection.notation === 'command' ? '--tls' : 'tls=true'}\` with ${title}, name a private CA with \`${connection.notation === 'command' ? '--' : ''}tlsCAFile\`, and take away what accepts any certificate or host name.`;
        const remove = connection.parameters.map((parameter) => parameter.name).filter((each) => /^(?:tlsInsecure|sslInsecure|tlsAllowInvalid\w+|ssl_cert_reqs|ssl_match_hostname|sslValidate|rejectUnauthorized|amp;\w+|sslmode|secureConnection)$/i.test(each) || (each.toLowerCase() === 'ssl' && name.toLowerCase() === 'tls'));
        const base = { title, remove, mutual: '`tlsCertificateKeyFile`', advice };
        if (inUri)
            return harden(withPath(connection), { ...base, set: [{ name, value: 'true' }] });
        if (connection.notation === 'command')
            return harden(connection, { ...base, set: [{ name: '--tls', value: '' }], place: 'flag' });
        return harden(connection, { ...base, set: [{ name: 'tls', value: 'true' }], place: 'setting', snippet: title.startsWith('PyMongo') ? 'tls=True' : 'tls: true' });
    };
}
/** A `/` stands before the `?`. */
function withPath(connection) {
    return connection.database.kind === 'absent' ? { ...connection, endpoint: `${connection.endpoint}/` } : connection;
}
const nodeLanguages = ['javascript', 'typescript'];
const mongodbDrivers = [
    {
        id: 'mongodb-spec',
        aliases: ['mongodb-java', 'mongodb-csharp', 'mongodb-rust', 'mongodb-php', 'mongo-java-driver', 'MongoDB.Driver', 'mongocxx'],
        title: 'a MongoDB driver by the specification',
        recognition: { dialects: ['mongo'], callees: [], imports: [], languages: [] },
        common: true,
        judge: judgeWith(specification),
        harden: hardenWith('a MongoDB driver'),
    },
    {
        id: 'mongodb',
        aliases: ['mongodb@7', 'mongodb-node', 'node-mongodb-native', 'mongoose'],
        title: "MongoDB's Node driver 7",
        recognition: {
            dialects: [],
            callees: ['MongoClient', 'MongoClient.connect', 'mongoose.connect', 'mongoose.createConnection', 'MongooseModule.forRoot'],
            imports: ['mongodb', 'mongoose', '@nestjs/mongoose'],
            languages: nodeLanguages,
        },
        common: true,
        judge: judgeWith(accents_node),
        harden: hardenWith("MongoDB's Node driver"),
    },
    {
        id: 'pymongo',
        aliases: ['pymongo@3', 'pymongo@3.11', 'motor', 'motor@2', 'mongoengine'],
        title: 'PyMongo 3',
        recognition: {
            dialects: [],
            callees: ['MongoClient', 'pymongo.MongoClient', 'AsyncIOMotorClient', 'AsyncMongoClient', 'MotorClient', 'mongoengine.connect', 'motor.motor_asyncio.AsyncIOMotorClient'],
            imports: ['pymongo', 'motor', 'mongoengine', 'beanie'],
            languages: ['python'],
        },
        common: true,
        judge: judgeWith(pymongo3),
        harden: hardenWith('PyMongo'),
    },
    {
        id: 'pymongo@4',
        aliases: ['motor@3', 'pymongo4'],
        title: 'PyMongo 4',
        recognition: { dialects: [], callees: [], imports: [], languages: ['python'] },
        common: false,
        judge: judgeWith(pymongo4),
        harden: hardenWith('PyMongo'),
    },
    {
        id: 'mongo-go-driver',
        aliases: ['mongo-go', 'go.mongodb.org/mongo-driver'],
        title: "MongoDB's Go driver",
        recognition: {
            dialects: [],
            callees: ['mongo.Connect', 'mongo.NewClient', 'options.Client.ApplyURI', 'ApplyURI'],
            imports: ['go.mongodb.org/mongo-driver'],
            languages: ['go'],
        },
        common: true,
        judge: judgeWith(accents_go),
        harden: hardenWith("MongoDB's Go driver"),
    },
    {
        id: 'mongodb-ruby',
        aliases: ['mongo-ruby-driver', 'mongoid'],
        title: "MongoDB's Ruby driver",
        recognition: { dialects: [], callees: ['Mongo.Client.new', 'Mongo.Client'], imports: ['mongo', 'mongoid'], languages: ['ruby'] },
        common: false,
        judge: judgeWith(ruby),
        harden: hardenWith("MongoDB's Ruby driver"),
    },
    {
        id: 'mongodump',
        aliases: ['mongodb-tools', 'mongorestore', 'mongoexport', 'mongoimport'],
        title: "MongoDB's database tools",
        // Either flag sets `InsecureSkipVerify`. https://www.mongodb.com/docs/database-tools/mongodump/#std-option-mongodump.--tlsInsecure
        recognition: { dialects: ['mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'mongofiles'], callees: [], imports: [], languages: [] },
        common: false,
        judge: judgeWith({ ...accents_go, title: "MongoDB's database tools", acceptsAny: ['tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames'] }),
        harden: hardenWith("MongoDB's database tools"),
    },
    {
        id: 'mongosh',
        aliases: [],
        title: 'mongosh',
        // Built on the Node driver. https://www.mongodb.com/docs/mongodb-shell/
        recognition: { dialects: ['mongosh'], callees: [], imports: [], languages: [] },
        common: false,
        judge: judgeWith({ ...accents_node, title: 'mongosh', twice: 'must agree' }),
        harden: hardenWith('mongosh'),
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/mgo.js
/** mgo for Go, no longer maintained. globalsign/mgo session.go@eeefdec, read, not measured: TLS with `ssl=true` in the text, or by a `DialServer` of the program; gopkg.in/mgo.v2 refuses `ssl`. */



const mgo = plainDriver({
    id: 'mgo',
    aliases: ['globalsign/mgo'],
    title: 'mgo',
    callees: ['mgo.Dial', 'mgo.DialWithTimeout', 'mgo.DialWithInfo', 'mgo.DialInfo'],
    imports: ['gopkg.in/mgo.v2', 'github.com/globalsign/mgo'],
    languages: ['go'],
    reads: ['ssl', 'replicaSet', 'authSource', 'authMechanism', 'connect', 'maxPoolSize'],
    decide: ({ query, settings, title, connection: { uri } }) => {
        const text = settings.get('host');
        if (uri === null && text !== undefined && !text.quoted)
            return undecided({ ...text, decided: false }, title);
        const dial = settings.get('DialServer') ?? settings.get('Dial');
        if (dial !== undefined)
            return undecided({ ...dial, decided: false }, title);
        const ssl = query.get('ssl');
        if (ssl !== undefined && !ssl.decided)
            return undecided(ssl, title);
        if (isTrue(ssl))
            return verdict({ kind: 'unknown', reason: '`ssl=true` is refused by one version of mgo and verifies under another' }, '`ssl=true` is refused by gopkg.in/mgo.v2 and uses TLS under globalsign/mgo', ssl ?? null);
        return verdict(cleartext, 'mgo uses no TLS unless `DialServer` brings it', ssl ?? null, ssl === undefined);
    },
    plan: () => ({ set: [], remove: [], snippet: 'DialServer: func(addr *mgo.ServerAddr) (net.Conn, error) { return tls.Dial("tcp", addr.String(), config) }', advice: 'mgo is no longer maintained: use go.mongodb.org/mongo-driver with `tls=true`.' }),
    instead: 'Use go.mongodb.org/mongo-driver.',
});

// EXTERNAL MODULE: ./src/engine/spanIndex.js
var spanIndex = __webpack_require__(9336);
;// CONCATENATED MODULE: ./src/engine/databases/notation/beside.js



function beside_besides(candidate, reading, { belongs, environment }) {
    const neighbours = neighboursOf(candidate);
    const written = candidate.kind === 'settings' ? [] : flatten(neighbours, 'setting').filter(({ name }) => belongs((unwrapped(name).split('.')[0] ?? '').toLowerCase()));
    const variables = neighbours.filter(({ name }) => environment.has(name));
    return unique([...written, ...flatten(variables, 'environment'), ...fromFile(candidate, reading, environment)]);
}
/** `connect(uri, { tls: true })`: the object in second place is not a setting called `1` but settings. */
function neighboursOf(candidate) {
    return lifted(candidate.sites.flatMap((site) => site.neighbours));
}
function lifted(entries) {
    return entries.flatMap((entry) => (/^\d$/.test(entry.name) && entry.value.kind === 'settings' ? entry.value.entries : [entry]));
}
/** The words of a command of the family are read with the command. */
function insideCommand({ span }, reading, programs) {
    const byProgram = commandsOf(reading);
    for (const program of programs) {
        const commands = byProgram.get(program);
        if (commands !== undefined && (0,spanIndex/* covers */.hU)(commands, span))
            return true;
    }
    return false;
}
/** The formats give a URI in a variable as a text, too; then that one is read. */
function alsoText({ value }, reading) {
    let index = texts.get(reading);
    if (index === undefined) {
        index = (0,spanIndex/* spanIndex */.zs)(reading.candidates.flatMap(({ kind, span }) => (kind === 'text' ? [span] : [])));
        texts.set(reading, index);
    }
    return (0,spanIndex/* overlaps */.$f)(index, value.span);
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
        const program = programOf(each);
        const list = spans.get(program);
        if (list === undefined)
            spans.set(program, [each.span]);
        else
            list.push(each.span);
    }
    const found = new Map([...spans].map(([program, list]) => [program, (0,spanIndex/* spanIndex */.zs)(list)]));
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
const beside_known = new WeakMap();
function fromFile(candidate, reading, names) {
    const variables = variablesNamed(reading, names);
    return variables.flatMap((other) => other === candidate || (other.place !== 'code' && other.place !== candidate.place) || other.use !== 'value' ? [] : flatten([{ name: other.name, value: other.value, span: other.span }], 'environment'));
}
const beside_named = new WeakMap();
/** The same for the names that a family reads. */
function variablesNamed(reading, names) {
    const ofFamily = beside_named.get(names) ?? new WeakMap();
    beside_named.set(names, ofFamily);
    const before = ofFamily.get(reading);
    if (before !== undefined)
        return before;
    const variables = differingVariables([...names].flatMap((name) => variablesOf(reading).get(name) ?? []));
    ofFamily.set(reading, variables);
    return variables;
}
/** Looked at once for each file, however many candidates ask. */
function variablesOf(reading) {
    const before = beside_known.get(reading);
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
    beside_known.set(reading, differing);
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

;// CONCATENATED MODULE: ./src/engine/databases/notation/uriConnection.js
/** A connection made of one URI and of what stands beside it. */






function uriConnection(text, found, { family, candidate, beside, passwordNames }) {
    const mapped = (0,mappedText/* sliceText */.S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const neighbours = neighboursOf(candidate);
    const setting = reading.password.kind === 'absent' ? findSetting(neighbours, passwordNames) : null;
    return {
        ...reading,
        password: setting === null ? reading.password : passwordOfSetting(setting, reading.user, candidate.encoding === 'base64').password,
        secretSpans: [...reading.secretSpans, ...spansOfSecrets(neighbours)],
        family,
        notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        parameters: [...parameters, ...beside],
        endpoint: endpointOf(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/readCommand.js
/** Command lines of mongosh, the old mongo shell and the database tools. https://www.mongodb.com/docs/mongodb-shell/reference/options/ */







const readCommand_letters = new Map([['h', 'host'], ['u', 'username'], ['p', 'password'], ['d', 'db'], ['c', 'collection'], ['o', 'out']]);
/** Lower case. */
const readCommand_switches = new Set([
    ...['tls', 'ssl', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsinsecure', 'sslallowinvalidcertificates', 'sslallowinvalidhostnames', 'tlsdisabledprotocols'],
    ...['quiet', 'verbose', 'nodb', 'norc', 'ipv6', 'version', 'help', 'drop', 'gzip', 'shell', 'json', 'oplog'],
]);
const mongodb_readCommand_same = (text) => text;
function readCommand_readCommand(candidate) {
    if (!vocabulary_programs.has(programOf(candidate)))
        return null;
    const { flags, words } = readFlags(candidate.words.slice(1), { letters: readCommand_letters, switches: readCommand_switches });
    const parameters = flags.flatMap(readCommand_parameterOf);
    const find = (...names) => flags.find(({ name }) => names.includes(name.toLowerCase()))?.value ?? null;
    const text = [find('uri'), ...words, find('host')].find((word) => word?.text.includes('://') === true);
    const user = find('username');
    const userPart = user === null ? { kind: 'absent' } : partOf(user, mongodb_readCommand_same);
    const password = find('password');
    const secret = password === null ? null : readPassword(password, userPart, candidate.encoding === 'base64', mongodb_readCommand_same);
    if (text !== undefined && text !== null) {
        const connection = readText(text, candidate, parameters);
        if (connection === null)
            return null;
        const own = connection.password.kind === 'absent' && secret !== null ? secret.password : connection.password;
        return { ...connection, dialect: programOf(candidate), password: own, secretSpans: [...connection.secretSpans, ...(secret?.secretSpans ?? [])] };
    }
    const hosts = readCommand_hostsOf(find('host'), find('port'), words);
    if (hosts.length === 0)
        return null;
    const name = find('db');
    const database = name === null ? { kind: 'absent' } : partOf(name, mongodb_readCommand_same);
    return {
        family: 'mongodb',
        notation: 'command',
        scheme: null,
        dialect: programOf(candidate),
        user: userPart,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters,
        uri: null,
        endpoint: endpointOf('mongodb://', user !== null, hosts, database),
        span: candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
/** `--host rs0/one:27017,two:27017` names a replica set first; a bare `db.corp/shop` is host and database. */
function readCommand_hostsOf(host, port, words) {
    if (host !== null) {
        const slash = host.text.indexOf('/');
        const list = slash < 0 ? host : { text: host.text.slice(slash + 1), pieces: [] };
        return list.text.includes(':') || list.text.includes(',') ? hostsOfAuthority(list) : hostsOfLists(list, port);
    }
    const address = words.find(({ text }) => /^[\w.-]+:\d{1,5}(?:\/\w*)?$/.test(text) || /^[\w-]+(?:\.[\w-]+)+\/\w+$/.test(text));
    return address === undefined ? [] : hostsOfAuthority({ text: address.text.split('/')[0] ?? '', pieces: [] });
}
/** The flags that touch TLS or the login, under the names that a URI has for them. */
function readCommand_parameterOf({ name, value, word }) {
    const option = names.get(name.toLowerCase());
    if (option === undefined)
        return [];
    const said = readCommand_switches.has(name.toLowerCase()) ? { kind: 'symbol', name: value?.text === 'false' ? 'false' : 'true' } : value === null ? { kind: 'text', text: '' } : pieces_valueOf(option, value, mongodb_readCommand_same);
    return [{ name: option, value: said, origin: 'flag', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}
const names = new Map([
    ...['tls', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'tlsCAFile', 'tlsCertificateKeyFile'].map((name) => [name.toLowerCase(), name]),
    ...[['ssl', 'tls'], ['sslallowinvalidcertificates', 'tlsAllowInvalidCertificates'], ['sslallowinvalidhostnames', 'tlsAllowInvalidHostnames']],
    ...[['sslcafile', 'tlsCAFile'], ['sslpemkeyfile', 'tlsCertificateKeyFile'], ['authenticationmechanism', 'authMechanism']],
]);

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/readSettings.js






function readSettings(candidate, beside, reading) {
    const quarkus = ofQuarkus(candidate.entries);
    if (quarkus === null && !readSettings_isOurs(candidate, reading))
        return null;
    const entries = quarkus ?? lifted(candidate.entries);
    const url = findSetting(entries, ['uri', 'url', 'connectionstring', 'mongouri', '0']);
    // A URI among the settings is a candidate of its own and takes the others up.
    if (textOf(url)?.text.includes('://') === true)
        return null;
    const parameters = flatten(entries, 'setting').filter(({ name }) => !/^\d$/.test(name));
    const hosts = readSettings_hostsOf(entries, url);
    const speaksOfTls = parameters.some(({ name }) => tlsOptionNames.has((unwrapped(name).split('.')[0] ?? '').toLowerCase()));
    const says = speaksOfTls || isDialed(candidate) || isMongoid(candidate, reading.language) || bringsMore(entries) || findSetting(entries, ['port', '1', 'username', 'user', 'password']) !== null;
    if (hosts === null || (!says && hosts.every((host) => host.kind === 'hole')))
        return null;
    const user = partOfSetting(findSetting(entries, ['username', 'user']));
    const secret = passwordOfSetting(findSetting(entries, ['password']), user, candidate.encoding === 'base64');
    const database = partOfSetting(findSetting(entries, ['database', 'dbname']));
    return {
        family: 'mongodb',
        notation: 'settings',
        scheme: null,
        dialect: null,
        user,
        password: secret.password,
        hosts,
        database,
        parameters: [...parameters, ...beside],
        uri: null,
        endpoint: endpointOf('mongodb://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
/** `mgo.Dial(addr)` takes nothing else. */
function isDialed({ sites }) {
    return sites[0].callee?.startsWith('mgo.') === true;
}
/** `quarkus.mongodb.hosts` and its kin, among whatever else the file configures; null: they are not there. */
function ofQuarkus(entries) {
    if (!entries.some(({ name }) => name === 'mongodb.hosts'))
        return null;
    return entries.flatMap((entry) => (quarkusNames.has(entry.name) ? [{ ...entry, name: entry.name.replace(/^mongodb\.(?:credentials\.)?/, '').replace('tls-insecure', 'tlsInsecure') }] : []));
}
/** null: no host and no place for one. A hole stands for a URI that is put in at run time. */
function readSettings_hostsOf(entries, url) {
    const named = findSetting(entries, ['host', 'hosts', 'hostname', 'server', 'addrs']);
    // Ruby's `hosts: ['a:27017']` among other settings
    const isList = named?.value.kind === 'symbol' && /^(?:\[|%w\[)/.test(named.value.name);
    const written = isList ? hostsOfValue(named.value, null) : hostsOfSettings(named, findSetting(entries, ['port', '1']));
    if (written.length > 0)
        return written;
    if (url === null)
        return null;
    if (url.value.kind === 'text' && !url.value.text.text.includes('/'))
        return hostsOfSettings(url, findSetting(entries, ['port', '1']));
    return url.value.kind === 'settings' ? null : [{ kind: 'hole', text: `{${expressionOf(url)}}`, fallback: null, port: null }];
}
const importsOfOurs = /^(?:mongodb|mongoose|pymongo|motor|mongoengine|beanie|@nestjs\/mongoose|go\.mongodb\.org\/mongo-driver|mongo)(?:[./:]|$)/;
function readSettings_isOurs(candidate, { imports, language }) {
    if (isMongoid(candidate, language))
        return true;
    const named = candidate.sites.some(({ callee, keyPath }) => (callee !== null && isOurCallee(callee, imports)) || keyPath.some((name) => /^(?:spring\.data\.)?mongo(?:db)?$|^MONGODB_SETTINGS$/i.test(name)));
    return named || flatten(lifted(candidate.entries), 'setting').some(({ name }) => tellingNames.has((unwrapped(name).split('.')[0] ?? '').toLowerCase()));
}
/** `Mongoid.configure { |config| config.clients.default = { hosts: […], database: … } }`. https://www.mongodb.com/docs/mongoid/current/configuration/ */
function isMongoid({ sites, entries }, language) {
    return language === 'ruby' && sites.some(({ keyPath }) => /(?:^|\.)clients\.\w{1,40}$/.test(keyPath.join('.'))) && entries.some(({ name }) => name === 'hosts') && entries.some(({ name }) => name === 'database');
}
function isOurCallee(callee, imports) {
    if (/^Mongo\.Client(?:\.new)?$|(?:^|\.)(?:MongoClient(?:\.connect|\.new)?|MongoClients?\.create|MongoClientSettings|AsyncIOMotorClient|AsyncMongoClient|MotorClient)$|^mongoose\.(?:connect|createConnection)$|^mongoengine\.connect$|^mgo\.(?:Dial|DialWithTimeout|DialWithInfo|DialInfo)$|^Mongo\.Client(?:\.new)?$/.test(callee))
        return true;
    return /(?:^|\.)(?:connect|createConnection)$/.test(callee) && imports.some((name) => importsOfOurs.test(name) && /mongo/.test(name));
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/read.js






const read_schemes = { plain: new Set(['mongodb']), jdbc: new Set(), hostless: null };
const variables = new Set(['NODE_TLS_REJECT_UNAUTHORIZED']);
const neighbourhood = { belongs: (name) => tlsOptionNames.has(name), environment: variables };
function read_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return insideCommand(candidate, reading, vocabulary_programs) ? null : readText(candidate.value, candidate, beside_besides(candidate, reading, neighbourhood));
        case 'settings':
            return readSettings(candidate, beside_besides(candidate, reading, neighbourhood), reading);
        case 'environment':
            return candidate.value.kind !== 'text' || alsoText(candidate, reading) ? null : readText(candidate.value.text, candidate, []);
        case 'command':
            return readCommand_readCommand(candidate);
    }
}
function readText(text, candidate, beside) {
    const found = findUriOf(read_schemes, text);
    if (found === null || !/^mongodb(?:\+srv)?$/i.test(text.text.slice(found.from, found.from + found.schemeLength)))
        return null;
    return withSrv(uriConnection(text, found, { family: 'mongodb', candidate, beside, passwordNames: ['password'] }));
}
/** `+srv` is no driver. */
function withSrv(connection) {
    return { ...connection, dialect: null };
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/family.js




const mongodb = {
    ids: ['mongodb'],
    title: 'MongoDB',
    vocabulary: vocabulary_vocabulary,
    read: read_read,
    drivers: [...mongodbDrivers, mgo],
    // INTERFACE section 3: the specification, whatever the language.
    assumed: () => 'mongodb-spec',
};

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/facts.js



function drivers_facts_factsOf(options, title) {
    const find = (names) => {
        for (const option of options.values())
            if (names.has(option.name.toLowerCase().replace(/^--/, '').replace(/[\s_-]/g, '')))
                return option;
        return undefined;
    };
    const root = find(roots);
    return {
        ...minimum(find(versions)),
        ...ciphers(find(suites)),
        ...authentication(find(plugins)),
        ...oldPassword(find(oldPasswordNames)),
        ...readable([find(cleartextNames), find(keyNames)].find((option) => isTrue(option)), title),
        ...(root === undefined || !root.quoted || root.text === '' || !root.decided ? {} : { trustAnchor: { value: root.text.includes('CERTIFICATE') ? 'a file' : printable(root.text) } }),
    };
}
const roots = new Set(['sslca', 'ssl.ca', 'cacertificatefile', 'serversslcert', 'truststore', 'trustcertificatekeystoreurl', 'mysqlsslcafile', 'mariadbsslcafile', 'sslcafile']);
const versions = new Set(['tlsversion', 'tlsversions', 'enabledtlsprotocols', 'enabledsslprotocolsuites', 'ssl.minversion', 'ssl.secureprotocol']);
const suites = new Set(['sslcipher', 'ssl.cipher', 'ssl.ciphers', 'tlsciphersuites', 'enabledsslciphersuites', 'mysqlsslcipher', 'mariadbsslcipher']);
const plugins = new Set(['defaultauth', 'defaultauthenticationplugin', 'authenticationplugins', 'authplugin']);
const cleartextNames = new Set(['allowcleartextpasswords', 'enablecleartextplugin']);
/** go-sql-driver: the hash of MySQL before 4.1, searched in minutes. https://github.com/go-sql-driver/mysql#allowoldpasswords */
const oldPasswordNames = new Set(['allowoldpasswords']);
/** The server's RSA key is taken from whoever answers, who can then read the password. https://mysqlconnector.net/connection-options/ */
const keyNames = new Set(['allowpublickeyretrieval', 'getserverpublickey']);
/** The lowest of a list: `TLSv1,TLSv1.1,TLSv1.2`, `Tls12`, MySqlConnector's `TLS 1.0, TLS 1.2`; Node's legacy `TLSv1_method` is the only version. */
function minimum(option) {
    if (option === undefined || !option.decided)
        return {};
    const found = option.text.slice(0, 200).replace(/\bTLS (?=v?1)/gi, 'TLS').replace(/_(?:client_|server_)?method$/, '').split(/[\s,;:+[\]]+/).flatMap((item) => {
        const match = /^TLS\s?v?_?1(?:[._]?([0-3]))?$/i.exec(item.replace(/^.*\./, (lead) => (/^TLSv?1\.$/i.test(lead) ? lead : '')));
        return match === null ? [] : [`1.${match[1] ?? '0'}`];
    });
    const [version] = found.sort();
    return version === undefined ? {} : { minimumTls: { version, parameter: shown(option.name), span: option.parameter?.span ?? null } };
}
function ciphers(option) {
    const value = option === undefined || !option.decided ? null : weakCiphersIn(option.text);
    return value === null || option === undefined ? {} : { weakCiphers: { value, parameter: shown(option.name), span: option.parameter?.span ?? null } };
}
function authentication(option) {
    if (option === undefined || !option.decided || option.text === '')
        return {};
    const methods = option.text.split(',').slice(0, 10).map((each) => pluginName(shown(each.trim())));
    return { authentication: { methods, parameter: shown(option.name), span: option.parameter?.span ?? null } };
}
function oldPassword(option) {
    return option === undefined || !isTrue(option) ? {} : { authentication: { methods: ['mysql_old_password'], parameter: shown(option.name), span: option.parameter?.span ?? null } };
}
/** Connector/J names a class. */
function pluginName(name) {
    if (/MysqlClearPasswordPlugin$/.test(name))
        return 'mysql_clear_password';
    if (/MysqlNativePasswordPlugin$/.test(name))
        return 'mysql_native_password';
    return /MysqlOldPasswordPlugin$/.test(name) ? 'mysql_old_password' : name;
}
function readable(option, title) {
    if (option === undefined)
        return {};
    const key = /publickey/i.test(option.name.replace(/[\s_-]/g, ''));
    const what = key ? `\`${shown(option.name)}\` lets ${title} encrypt the password with a key that whoever answers chooses` : `\`${shown(option.name)}\` lets ${title} send the password as it is`;
    return { cleartextPassword: { what, span: option.parameter?.span ?? null } };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/client.js





const tolerant = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
function driverOf(client) {
    const { title } = client;
    const grammar = client.grammar ?? tolerant;
    const spelt = (name) => (client.ignoresCase === true ? name.toLowerCase() : name);
    const isKnown = (name) => client.names.has(spelt(name));
    const isSetting = (name, written) => client.setting?.(name, written) ?? client.names.has(spelt(name.split('.')[0] ?? ''));
    return {
        id: client.id,
        aliases: client.aliases ?? [],
        title,
        recognition: { dialects: client.dialects ?? [], callees: client.callees ?? [], imports: client.imports ?? [], languages: client.languages ?? [], parameters: client.parameters ?? [] },
        common: client.common === true,
        judge: (connection) => {
            const options = optionsOf(connection, client, grammar, isSetting);
            const found = isLocal(connection) ? local : (client_refusal(connection, client) ?? unlessOpen(client.decide(options, connection), connection));
            const problems = found.posture.kind === 'local'
                ? []
                : problemsOf(connection, { title, known: isKnown, suggestions: client.names, unknown: client.unknown ?? 'ignored', fragment: grammar.fragment, settings: (name) => isKnown(name.split('.')[0] ?? '') || isSetting(name, name) });
            return judgement(found, problems, found.posture.kind === 'local' ? {} : { ...drivers_facts_factsOf(options, title), ...client.facts?.(options) });
        },
        harden: (connection) => harden(connection, client.plan(connection, optionsOf(connection, client, grammar, isSetting))),
        ...(client.instead === undefined ? {} : { instead: client.instead }),
    };
}
function client_refusal(connection, { reads, schemes, title }) {
    const { notation, scheme } = connection;
    if (!reads.includes(notation))
        return refused(`it reads no ${words[notation]}`, title);
    if (schemes === null || notation === 'settings' || notation === 'command' || notation === 'environment')
        return null;
    return schemes.test(scheme ?? '') ? null : refused(scheme === null ? "it does not know this notation of Go's driver" : `it does not know the scheme \`${shown(scheme)}\``, title);
}
const words = { uri: 'URIs', jdbc: 'JDBC URLs', keywords: 'texts of this kind', settings: 'settings', environment: 'variables', command: 'command lines' };
function unlessOpen(found, connection) {
    return found.byDefault && isOpenEnded(connection) ? verdict_open : found;
}
function optionsOf(connection, client, grammar, isSetting) {
    const settings = settingOptions(connection).filter((option) => isSetting(option.name, option.parameter?.name ?? option.name));
    const text = [...queryOptions(connection, grammar).options, ...keywordOptions(connection)];
    const flags = connection.parameters.filter(({ origin }) => origin === 'flag').map((parameter) => flagOption(parameter.name, connection));
    const options = new Map();
    const put = (read, keep) => {
        const option = emptyObject(read);
        const name = client.ignoresCase === true ? option.name.toLowerCase() : option.name;
        if (!keep || !options.has(name))
            options.set(name, { ...option, name });
    };
    if (client.settingsWin !== true)
        for (const option of settings)
            put(option, false);
    const written = new Set();
    for (const option of text) {
        put(option, client.duplicates === 'first' && written.has(option.name));
        written.add(option.name);
    }
    for (const option of flags)
        if (option !== null)
            put(option, false);
    if (client.settingsWin === true)
        for (const option of settings)
            if (!(options.has(option.name) && isFalsy(option)))
                put(option, false);
    return options;
}
/** `?ssl={}`: what looks like a hole of a format is JSON here. */
function emptyObject(option) {
    return option.parameter?.value.kind === 'hole' && option.parameter.value.expression === '{}' ? { ...option, text: '{}', decided: true } : option;
}
/** `uri: '…?ssl={…}', ssl: false`: Node's drivers take the setting only where it is truthy. */
function isFalsy(option) {
    return (!option.quoted && /^(?:false|0|null|undefined|none|nil)$/i.test(option.text)) || (option.quoted && option.text === '');
}
function flagOption(name, connection) {
    const parameter = connection.parameters.findLast((each) => each.origin === 'flag' && each.name === name);
    if (parameter === undefined || parameter.value.kind === 'settings')
        return null;
    const { value } = parameter;
    if (value.kind === 'hole')
        return { name, text: value.fallback ?? `{${value.expression}}`, decided: value.fallback !== null, quoted: true, object: false, parameter };
    return { name, text: value.kind === 'text' ? value.text : value.name, decided: true, quoted: value.kind === 'text', object: false, parameter };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/modes.js


function byMode(mode, { title, option, root, store, accident = false, ...rest }) {
    const named = rest.named ?? (option === null ? `${title}'s default` : modes_nameOf(option));
    const byDefault = option === null;
    switch (mode) {
        case 'disabled':
            return verdict(cleartext, byDefault ? `${title} uses no TLS unless it is asked to` : `${named} never uses TLS under ${title}`, option, byDefault);
        case 'preferred':
            return verdict(tlsFirst, byDefault ? `${title} falls back to cleartext unless it is told not to` : `${named} falls back to cleartext under ${title}`, option, byDefault);
        case 'required':
            return verdict(unverified, byDefault ? `${title} accepts any certificate unless it is told not to` : `${named} accepts any certificate under ${title}`, option, byDefault);
        case 'verify-ca':
            return verdict(chainOnly(root, store, accident), `${named} verifies the chain but not the host name under ${title}`, option, byDefault);
        case 'verify-identity':
            return verdict(verified, `${named} verifies chain and host name under ${title}`, option, byDefault);
    }
}
function chainOnly(root, store, accident = false) {
    return { kind: 'verify-ca', reached: accident ? 'accident' : 'asked', anchor: root === null || root === '' ? store : anchorOf(root) };
}
function modes_nameOf(option) {
    return option.object ? `\`${shown(option.name)}\`` : `\`${shown(option.name)}=${shown(option.text)}\``;
}
/** `table`: the values a driver knows, lower case unless `exact`. */
function fromTable(option, table, context, exact = false) {
    if (!option.decided)
        return undecided(option, context.title);
    const mode = table.get(exact ? option.text : option.text.toLowerCase());
    return mode === undefined ? refused(`${modes_nameOf(option)} is no mode it knows`, context.title, option) : byMode(mode, { ...context, option });
}
/** `DISABLED` … `VERIFY_IDENTITY`. */
const usualModes = new Map([
    ['disabled', 'disabled'],
    ['preferred', 'preferred'],
    ['required', 'required'],
    ['verify_ca', 'verify-ca'],
    ['verify_identity', 'verify-identity'],
]);

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/perHost.js


/** The weakest of what the text says for all hosts and what it says for one of them. */
function underHosts(found, { uri }, title, ofMode) {
    const own = (uri?.authority ?? '').slice(0, LONGEST);
    let weakest = found;
    for (const [, name = '', written = ''] of own.matchAll(/[(,]\s{0,5}(sslmode|usessl|requiressl|verifyservercertificate)\s{0,5}=\s{0,5}([^(),]{0,100})/gi)) {
        const option = { name: shown(name), text: written.trim(), decided: !written.includes('\uE000'), quoted: true, object: false, parameter: null };
        const here = /^sslmode$/i.test(name) && option.decided ? ofMode(option) : undecided(option, title);
        if (rank(here) < rank(weakest))
            weakest = here;
    }
    return weakest;
}
/** Nobody writes more hosts by hand. */
const LONGEST = 4000;
const order = ['cleartext', 'opportunistic', 'unverified', 'unknown', 'verify-ca', 'verify-full', 'error', 'local'];
function rank({ posture }) {
    return order.indexOf(posture.kind);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/connectorJ.js
/** MySQL Connector/J 8 and 9. https://dev.mysql.com/doc/connector-j/en/connector-j-connp-props-security.html: `useSSL`, `requireSSL` and `verifyServerCertificate` count only where `sslMode` is not written. */





const title = 'Connector/J';
const connectorJ = driverOf({
    id: 'mysql-connector-j',
    aliases: ['connector-j', 'Connector/J', 'mysql-connector-java', 'mysql-connector-j@9', 'mysql-connector-j@8'],
    title,
    dialects: ['connector-j', ...['', ':replication', ':loadbalance', ':aws'].map((mode) => `jdbc:mysql${mode}`), ...['', ':loadbalance', ':replication'].map((mode) => `jdbc:mysql+srv${mode}`), 'jdbc:p6spy:mysql', 'jdbc:otel:mysql', 'jdbc:aws-wrapper:mysql', 'jdbc:log4jdbc:mysql'],
    callees: ['MysqlDataSource'],
    imports: ['com.mysql'],
    languages: ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'],
    common: true,
    reads: ['jdbc', 'settings'],
    schemes: /^jdbc:(?:p6spy:|otel:|aws-wrapper:|log4jdbc:)?mysql(?:\+srv)?(?::(?:replication|loadbalance|aws|failover|sequential|aurora|load-balance-read))?$/,
    names: new Set([
        ...['sslmode', 'usessl', 'requiressl', 'verifyservercertificate', 'trustcertificatekeystoreurl', 'trustcertificatekeystorepassword', 'trustcertificatekeystoretype', 'fallbacktosystemtruststore'],
        ...['clientcertificatekeystoreurl', 'clientcertificatekeystorepassword', 'clientcertificatekeystoretype', 'fallbacktosystemkeystore', 'tlsversions', 'enabledtlsprotocols', 'tlsciphersuites', 'enabledsslciphersuites'],
        ...['allowpublickeyretrieval', 'serverrsapublickeyfile', 'defaultauthenticationplugin', 'authenticationplugins', 'sslcontextprovider', 'keymanagerfactoryprovider', 'trustmanagerfactoryprovider'],
    ]),
    ignoresCase: true,
    decide: (options, connection) => underHosts(connectorJ_decide(options), connection, title, (mode) => fromTable(mode, usualModes, { title, root: null, store: 'public' })),
    plan: (_connection, options) => ({
        title,
        set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }, ...(options.has('trustcertificatekeystoreurl') ? [] : [{ name: 'trustCertificateKeyStoreUrl', value: 'file:<CA_FILE>' }])],
        remove: ['useSSL', 'requireSSL', 'verifyServerCertificate', 'sslmode', 'trustServerCertificate', 'allowPublicKeyRetrieval'],
        mutual: '`clientCertificateKeyStoreUrl`',
        advice: `Use \`sslMode=VERIFY_IDENTITY\` with ${title}, and \`trustCertificateKeyStoreUrl\` for a private CA; \`useSSL=true\` alone falls back to cleartext.`,
    }),
});
function connectorJ_decide(options) {
    const keyStore = options.get('trustcertificatekeystoreurl');
    const context = { title, root: keyStore === undefined || keyStore.text === '' ? null : keyStore.text, store: 'public' };
    const mode = options.get('sslmode');
    if (mode !== undefined)
        return fromTable(mode, usualModes, context);
    const [use, demand, verify] = [options.get('usessl'), options.get('requiressl'), options.get('verifyservercertificate')];
    const open = [use, demand, verify].find((option) => option?.decided === false);
    if (open !== undefined)
        return undecided(open, title);
    if (use !== undefined && isFalse(use))
        return byMode('disabled', { ...context, option: use });
    if (verify !== undefined && isTrue(verify))
        return byMode('verify-ca', { ...context, option: verify });
    if (demand !== undefined && isTrue(demand))
        return byMode('required', { ...context, option: demand });
    return byMode('preferred', { ...context, option: use ?? null, ...(use === undefined ? {} : { named: modes_nameOf(use) }) });
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/dotnet.js
/**
 * .NET: MySqlConnector (@61366757; https://mysqlconnector.net/connection-options/), which Pomelo's EF Core provider uses, falls back by default;
 * Oracle's MySql.Data demands TLS by default but verifies nothing (https://dev.mysql.com/doc/dev/connector-net/latest/api/data_api/MySql.Data.MySqlClient.MySqlSslMode.html).
 */




const modes = new Map([
    ['none', 'disabled'],
    ['disabled', 'disabled'],
    ['preferred', 'preferred'],
    ['prefered', 'preferred'],
    ['required', 'required'],
    ['verifyca', 'verify-ca'],
    ['verifyfull', 'verify-identity'],
]);
const dotnet_plain = (name) => name.toLowerCase().replace(/[\s_-]/g, '');
const spellings = (words) => words.flatMap((word) => [word.toLowerCase(), word.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()]);
const dotnet_names = new Set(spellings(['SslMode', 'SslCa', 'SslCert', 'SslKey', 'CertificateFile', 'CertificatePassword', 'CACertificateFile', 'CertificateStoreLocation', 'CertificateThumbprint', 'TlsVersion', 'TlsCipherSuites', 'AllowPublicKeyRetrieval', 'ServerRsaPublicKeyFile']));
function dotnet_find(options, ...wanted) {
    return [...options.values()].findLast(({ name }) => wanted.includes(dotnet_plain(name)));
}
function drivers_dotnet_decide(options, title, usual) {
    const [mode, ca] = [dotnet_find(options, 'sslmode'), dotnet_find(options, 'sslca', 'cacertificatefile')];
    const context = { title, root: ca === undefined || ca.text === '' ? null : ca.text, store: 'public' };
    return mode === undefined ? byMode(usual, { ...context, option: null }) : fromTable({ ...mode, text: mode.text.replace(/^MySqlSslMode\./, ''), decided: mode.decided || /^MySqlSslMode\.\w+$/.test(mode.text) }, modes, context);
}
function dotnet_anchor(options) {
    const ca = dotnet_find(options, 'sslca', 'cacertificatefile');
    return ca !== undefined && ca.decided && ca.text !== '' && !isMissing(ca.text) ? printable(ca.text) : '<CA_FILE>';
}
function driver(id, aliases, title, usual, callees, imports, dialects) {
    return driverOf({
        id,
        aliases,
        title,
        dialects,
        callees,
        imports,
        languages: ['csharp', 'fsharp', 'vb'],
        common: id === 'MySqlConnector',
        reads: ['keywords', 'settings'],
        schemes: /^ado\.net$/,
        names: dotnet_names,
        ignoresCase: true,
        decide: (options) => drivers_dotnet_decide(options, title, usual),
        plan: (connection, options) => {
            const ca = dotnet_anchor(options);
            const kept = connection.parameters.flatMap(({ name, origin, value }) => (origin === 'keyword' && value.kind === 'text' && !/^(?:sslmode|sslca|cacertificatefile|allowpublickeyretrieval)$/.test(dotnet_plain(name)) ? [`${name}=${/pass|pwd|^uid$|^user/i.test(dotnet_plain(name)) ? '***' : value.text}`] : []));
            return { title, set: [{ name: 'SslMode', value: 'VerifyFull' }, { name: 'SslCa', value: ca }], remove: ['AllowPublicKeyRetrieval'], mutual: '`SslCert` and `SslKey`', ...(connection.notation === 'keywords' ? { snippet: [...kept, 'SslMode=VerifyFull', `SslCa=${ca}`].join(';').slice(0, 180), place: 'setting' } : {}) };
        },
    });
}
const dotnetDrivers = [
    driver('MySqlConnector', ['mysqlconnector.net', 'Pomelo.EntityFrameworkCore.MySql', 'MySqlConnector (.NET)'], 'MySqlConnector', 'preferred', ['MySqlConnection', 'MySqlConnectionStringBuilder', 'UseMySql', 'MySqlDataSourceBuilder'], ['MySqlConnector', 'Pomelo.EntityFrameworkCore.MySql'], ['ado.net']),
    driver('MySql.Data', ['connector-net', 'MySql.Data@8', 'MySql.Data@9'], "Oracle's MySql.Data", 'required', ['UseMySQL'], ['MySql.Data', 'MySql.EntityFrameworkCore'], []),
];

;// CONCATENATED MODULE: ./src/engine/databases/judging/connectors.js

/**
 * Terraform's providers: `endpoint = "cloudsql://…"` (mysql), `scheme = "gcppostgres"` (postgresql).
 * https://registry.terraform.io/providers/petoju/mysql/latest/docs, https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs
 */
function orByConnector(judge) {
    return (connection) => {
        const named = connectorOf(connection);
        if (named === null)
            return judge(connection);
        const reason = `\`${named}\` has a connector of the cloud open the connection`;
        return judgement(verdict({ kind: 'unknown', reason }, reason, null), [], {});
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

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/goSqlDriver.js







const goSqlDriver_known = new Set([
    ...['allowAllFiles', 'allowCleartextPasswords', 'allowNativePasswords', 'allowOldPasswords', 'charset', 'checkConnLiveness', 'clientFoundRows', 'collation', 'columnsWithAlias'],
    ...['compress', 'connectionAttributes', 'interpolateParams', 'loc', 'maxAllowedPacket', 'multiStatements', 'parseTime', 'readTimeout', 'rejectReadOnly', 'serverPubKey', 'timeTruncate', 'timeout', 'tls', 'writeTimeout', 'connTimeout'],
]);
const goSqlDriver_booleans = new Set(['allowAllFiles', 'allowCleartextPasswords', 'allowNativePasswords', 'allowOldPasswords', 'checkConnLiveness', 'clientFoundRows', 'columnsWithAlias', 'interpolateParams', 'multiStatements', 'parseTime', 'rejectReadOnly']);
const durations = new Set(['timeout', 'readTimeout', 'writeTimeout']);
/** dsn.go: nothing is connected with a DSN that holds one of these. https://pkg.go.dev/time#ParseDuration */
function isOdd({ name, text, decided, parameter }) {
    if (!decided || parameter?.origin !== 'query')
        return false;
    return goSqlDriver_booleans.has(name) ? !/^(?:1|true|TRUE|True|0|false|FALSE|False)$/.test(text) : durations.has(name) && !/^[+-]?(?:0|(?:\d{1,18}(?:\.\d{0,18})?(?:ns|us|µs|μs|ms|s|m|h)){1,9})$/.test(text);
}
function goSqlDriver_decide(options, { title, knowsFallback }) {
    const odd = [...options.values()].find(isOdd);
    if (odd !== undefined)
        return refused(`\`${shown(odd.name)}=${shown(odd.text)}\` is no ${durations.has(odd.name) ? 'duration' : 'truth value'}`, title, odd);
    const foreign = [...options.values()].find(({ name, parameter }) => parameter?.origin === 'query' && !goSqlDriver_known.has(name) && (concernsTls(name) || (name === 'allowFallbackToPlaintext' && !knowsFallback)) && !(knowsFallback && name === 'allowFallbackToPlaintext'));
    if (foreign === undefined)
        return decideTls(options, title);
    const meant = decideTls(new Map([...options].filter(([, option]) => option !== foreign)), title);
    return endedByServer(`it is sent \`${shown(foreign.name)}\` as a variable and does not know it`, title, foreign, meant);
}
function decideTls(options, title) {
    const tls = options.get('tls') ?? options.get('TLSConfig') ?? options.get('TLS');
    if (tls === undefined)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    const maySkip = maySkipChecks(options.values());
    if (tls.object && maySkip !== undefined)
        return undecided(maySkip, title);
    if (tls.object)
        return skipsChecks(options.values()) !== undefined ? accepts(tls, title) : verdict(verified, `the \`tls.Config\` verifies chain and host name under ${title}`, tls);
    if (!tls.decided)
        return skipsChecks([tls]) !== undefined ? accepts(tls, title) : undecided(tls, title);
    return withFallback(byValue(tls, title), options, title);
}
function byValue(tls, title) {
    const { text } = tls;
    if (/^(?:1|true|TRUE|True)$/.test(text))
        return verdict(verified, `${modes_nameOf(tls)} verifies chain and host name under ${title}`, tls);
    if (/^(?:0|false|FALSE|False)$/.test(text) || text === '')
        return verdict(cleartext, `${modes_nameOf(tls)} never uses TLS under ${title}`, tls);
    if (text.toLowerCase() === 'skip-verify')
        return accepts(tls, title);
    if (text.toLowerCase() === 'preferred')
        return verdict(tlsFirst, `${modes_nameOf(tls)} falls back to cleartext under ${title}, and accepts any certificate`, tls);
    if (!/^[\w.-]{1,100}$/.test(text))
        return refused(`${modes_nameOf(tls)} is no \`tls.Config\` that is registered`, title, tls);
    const reason = `${modes_nameOf(tls)} names a \`tls.Config\` that the program registers`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} verifies cannot be read here`, tls);
}
function accepts(tls, title) {
    return verdict(unverified, tls.object || !tls.decided ? `\`InsecureSkipVerify: true\` accepts any certificate under ${title}` : `${modes_nameOf(tls)} accepts any certificate under ${title}`, tls);
}
function withFallback(found, options, title) {
    const fallback = options.get('allowFallbackToPlaintext');
    if (!isTrue(fallback) || fallback === undefined || ['cleartext', 'error', 'unknown'].includes(found.posture.kind))
        return found;
    return verdict(tlsFirst, `\`allowFallbackToPlaintext=true\` lets ${title} fall back to cleartext`, fallback);
}
const editions = [
    { id: 'go-sql-driver/mysql', aliases: ['go-sql-driver', 'github.com/go-sql-driver/mysql', 'go-sql-driver/mysql@1'], title: 'go-sql-driver/mysql', knowsFallback: true, schemes: /^$/, dialects: ['go-sql-driver/mysql'] },
    { id: 'go-sql-driver/mysql@1.5', aliases: ['go-sql-driver/mysql@1.6', 'go-sql-driver/mysql@1.5.0'], title: 'go-sql-driver/mysql 1.5', knowsFallback: false, schemes: /^$/, dialects: [] },
    { id: 'golang-migrate', aliases: ['dburl'], title: 'go-sql-driver/mysql behind a URL', knowsFallback: true, schemes: /^mysql$/, dialects: ['golang-migrate'] },
];
function clientOf(edition) {
    return {
        ...edition,
        callees: edition.id === 'go-sql-driver/mysql' ? ['mysql.NewConnector', 'mysql.Config', 'mysql.NewConfig', 'mysql.ParseDSN', 'mysql.Open', 'provider.mysql'] : [],
        imports: edition.id === 'go-sql-driver/mysql' ? ['github.com/go-sql-driver/mysql', 'gorm.io/driver/mysql'] : [],
        languages: ['go'],
        common: edition.id === 'go-sql-driver/mysql',
        reads: ['uri', 'settings'],
        grammar: { fragment: 'data', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', bare: 'dropped' },
        names: new Set([...goSqlDriver_known, 'allowFallbackToPlaintext']),
        setting: (name) => /^(?:TLSConfig|TLS|tls|AllowCleartextPasswords|AllowFallbackToPlaintext)(?:\.|$)/.test(name),
        unknown: 'refused',
        decide: (options, connection) => goSqlDriver_decide(withForeign(options, connection), edition),
        plan: (connection) => ({ title: edition.title, set: [{ name: connection.uri === null && connection.candidate.sites[0].keyPath[0] !== 'provider' ? 'TLSConfig' : 'tls', value: 'true' }], remove: ['sslmode', 'ssl-mode', 'useSSL', 'ssl', 'allowFallbackToPlaintext', 'AllowFallbackToPlaintext'], mutual: 'a `tls.Config` with certificates, registered by `mysql.RegisterTLSConfig`', advice: `Use \`tls=true\` with ${edition.title}; for a private CA register a \`tls.Config\` with \`RootCAs\` by \`mysql.RegisterTLSConfig\` and name it in \`tls\`.` }),
    };
}
function withForeign(options, connection) {
    const given = settingOptions(connection);
    const skip = skipsChecks(given) ?? maySkipChecks(given);
    return skip === undefined ? options : new Map([...options, [skip.name, skip]]);
}
const goDrivers = editions.map((edition) => {
    const driver = driverOf(clientOf(edition));
    return {
        ...driver,
        judge: orByConnector((connection) => {
            const judged = driver.judge(connection);
            const skip = skipsChecks(settingOptions(connection));
            if (skip === undefined || judged.posture.kind === 'local')
                return judged;
            const facts = { ...judged.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
            return ['verify-full', 'unknown'].includes(judged.posture.kind) ? judgement(verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip), judged.problems, facts) : { ...judged, facts };
        }),
    };
});

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/libmysqlclient.js





const library = "MySQL's client library";
const libmysqlclient_names = new Set([
    ...['ssl-mode', 'ssl_mode', 'ssl-ca', 'ssl_ca', 'ssl-capath', 'ssl-cert', 'ssl_cert', 'ssl-key', 'ssl_key', 'ssl-cipher', 'tls-version', 'tls-versions', 'tls-ciphersuites'],
    ...['ssl-mode', 'ssl-ca', 'ssl-capath', 'ssl-cert', 'ssl-key', 'ssl-cipher', 'tls-version', 'tls-ciphersuites', 'ssl-verify-server-cert', 'skip-ssl', 'ssl', 'get-server-public-key', 'enable-cleartext-plugin', 'default-auth'].map((name) => `--${name}`),
]);
function libmysqlclient_find(options, ...wanted) {
    return wanted.map((name) => options.get(name)).find((option) => option !== undefined);
}
function decideLibrary(options, connection) {
    const mode = libmysqlclient_find(options, '--ssl-mode', 'ssl-mode', 'ssl_mode');
    const ca = libmysqlclient_find(options, '--ssl-ca', 'ssl-ca', 'ssl_ca', '--ssl-capath', 'ssl-capath');
    const context = { title: library, root: ca?.text ?? null, store: 'private' };
    if (mode !== undefined)
        return fromTable(mode, usualModes, context);
    const off = switchedOff(connection);
    if (off !== null)
        return byMode('disabled', { ...context, option: off, named: `${modes_nameOf(off)} asks for no TLS, and` });
    if (ca !== undefined && connection.notation === 'command')
        return byMode('verify-ca', { ...context, option: ca, accident: true });
    return byMode('preferred', { ...context, option: null });
}
/** Whatever reads the text, a parameter that switches TLS off leaves none. */
function switchedOff(connection) {
    const parameter = connection.parameters.find(({ name, value }) => {
        const plain = name.toLowerCase().replace(/[_-]/g, '');
        return value.kind === 'text' && ((/^(?:ssl|tls|usessl|encrypt)$/.test(plain) && /^(?:false|0|no|off|disabled?)$/i.test(value.text)) || (plain === 'sslmode' && /^(?:disabled?|none)$/i.test(value.text)));
    });
    if (parameter?.value.kind !== 'text')
        return null;
    return { name: parameter.name, text: parameter.value.text, decided: true, quoted: true, object: false, parameter };
}
/**
 * The order of `--skip-ssl` and `--ssl-verify-server-cert` does not matter: asking for verification turns TLS on. Of `--ssl`, `--skip-ssl` and
 * `--disable-ssl` the last counts, a file or cipher behind it turns TLS on again, and a value that is no truth value is off (all measured).
 */
function decideMariadb(options, connection, title) {
    const foreign = options.get('--ssl-mode');
    if (foreign !== undefined)
        return refused('it knows no `--ssl-mode`', title, foreign);
    const [verify, ca] = [options.get('--ssl-verify-server-cert'), libmysqlclient_find(options, '--ssl-ca', '--ssl-capath')];
    if (verify !== undefined && !verify.decided)
        return undecided(verify, title);
    if (verify !== undefined && isOn(verify))
        return ca?.quoted === true && isMissing(ca.text) ? refused('the CA file is not there', title, ca) : verdict(verified, `\`--ssl-verify-server-cert\` verifies chain and host name under ${title}`, verify);
    const last = connection.parameters.findLast(({ name, value }) => ['--ssl', '--skip-ssl', '--disable-ssl'].includes(name) || (/^--ssl-(?:ca|capath|cert|key|cipher)$/.test(name) && !(value.kind === 'text' && value.text === '')));
    const switched = last === undefined ? null : (options.get(last.name) ?? null);
    if (switched !== null && !switched.decided)
        return undecided(switched, title);
    const off = switched !== null && (switched.name === '--ssl' ? !isOn(switched) : /^--(?:skip|disable)-ssl$/.test(switched.name) && isOn(switched));
    if (off)
        return byMode('disabled', { title, option: switched, named: `\`${switched.name}\``, root: null, store: 'public' });
    return verdict(tlsFirst, switched === null ? `${title} falls back to cleartext unless it is told to verify` : `\`${switched.name}\` lets ${title} fall back to cleartext without \`--ssl-verify-server-cert\``, switched, switched === null);
}
/** `--ssl` alone stands for `true`. mysys/my_getopt.c `get_bool_argument` */
function isOn({ text }) {
    return /^(?:1|true|on)$/i.test(text) || (/^\d{1,9}$/.test(text) && Number(text) !== 0);
}
function file(options) {
    const ca = libmysqlclient_find(options, '--ssl-ca', 'ssl-ca', 'ssl_ca');
    return ca !== undefined && ca.quoted && ca.decided && ca.text !== '' && !isMissing(ca.text) ? printable(ca.text) : '<CA_FILE>';
}
const libmysqlclientDrivers = [
    driverOf({
        id: 'libmysqlclient',
        aliases: ['mysql-cli', 'mysql CLI', 'libmysqlclient@8', 'libmysqlclient@9'],
        title: library,
        dialects: ['mysql-cli', 'luasql'],
        callees: ['mysql_real_connect'],
        languages: ['cpp', 'shell'],
        common: true,
        reads: ['uri', 'settings', 'command', 'keywords', 'environment'],
        schemes: null,
        names: libmysqlclient_names,
        decide: decideLibrary,
        plan: (connection, options) => {
            const isCommand = connection.notation === 'command';
            const lead = isCommand ? '--' : '';
            return { title: library, set: [{ name: `${lead}ssl-mode`, value: 'VERIFY_IDENTITY' }, { name: `${lead}ssl-ca`, value: file(options) }], remove: ['sslmode', 'ssl', 'tls', 'useSSL', 'sslMode', '--skip-ssl', '--get-server-public-key'], mutual: `\`${lead}ssl-cert\` and \`${lead}ssl-key\``, ...(isCommand ? { place: 'flag' } : connection.notation === 'uri' ? {} : { place: 'setting' }) };
        },
    }),
    driverOf({
        id: 'mariadb-cli',
        aliases: ['mariadb CLI', 'mariadb-cli@10.11'],
        title: "MariaDB's client",
        dialects: ['mariadb-cli'],
        languages: ['shell'],
        reads: ['command'],
        schemes: null,
        names: new Set([...libmysqlclient_names, '--disable-ssl']),
        unknown: 'refused',
        decide: (options, connection) => decideMariadb(options, connection, "MariaDB's client"),
        plan: (_connection, options) => ({ title: "MariaDB's client", set: [{ name: '--ssl-verify-server-cert', value: '' }, { name: '--ssl-ca', value: file(options) }], remove: ['--skip-ssl', '--disable-ssl', '--ssl-mode'], place: 'flag', mutual: '`--ssl-cert` and `--ssl-key`', advice: "Use `--ssl-verify-server-cert` and `--ssl-ca` with MariaDB's client." }),
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mariadbConnectorJ.js






const mariadbConnectorJ_modes = new Map([
    ['disable', 'disabled'],
    ['disabled', 'disabled'],
    ['false', 'disabled'],
    ['0', 'disabled'],
    ['trust', 'required'],
    ['required', 'required'],
    ['verify-ca', 'verify-ca'],
    ['verify_ca', 'verify-ca'],
    ['verify-full', 'verify-identity'],
    ['verify_identity', 'verify-identity'],
    ['true', 'verify-identity'],
    ['1', 'verify-identity'],
]);
const languages = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'];
const mariadbConnectorJ_legacy = ['useSSL', 'useSsl', 'trustServerCertificate', 'disableSslHostnameVerification', 'serverSslCert', 'trustStore', 'trustStorePassword', 'trustStoreType', 'trustCertificateKeyStoreUrl', 'trustCertificateKeyStorePassword', 'keyStore', 'keyStorePassword', 'clientCertificateKeyStoreUrl', 'clientCertificateKeyStorePassword', 'enabledSslProtocolSuites', 'enabledSslCipherSuites', 'serverRsaPublicKeyFile', 'allowPublicKeyRetrieval', 'allowMultiQueries'];
const three = [...mariadbConnectorJ_legacy, 'sslMode', 'fallbackToSystemTrustStore', 'fallbackToSystemKeyStore', 'restrictedAuth', 'credentialType'].map((name) => name.toLowerCase());
const mariadbConnectorJ_schemes = '^jdbc:(?:p6spy:|otel:|aws-wrapper:|log4jdbc:)?NAME(?::(?:replication|loadbalance|sequential|failover|aurora|load-balance-read))?$';
const data = { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', bare: 'unless given' };
const mariadbConnectorJDrivers = [
    driverOf({
        id: 'mariadb-java-client',
        aliases: ['mariadb-java-client@2', 'mariadb-java-client@2.7'],
        title: 'MariaDB Connector/J 2.7',
        reads: ['jdbc', 'settings'],
        schemes: new RegExp(mariadbConnectorJ_schemes.replace('NAME', '(?:mariadb|mysql)')),
        grammar: data,
        names: new Set(mariadbConnectorJ_legacy),
        // Names in their own case only.
        decide: (options) => decideOld(new Map([...options].filter(([name]) => mariadbConnectorJ_legacy.includes(name))), 'MariaDB Connector/J 2.7'),
        plan: (_connection, options) => ({ title: 'MariaDB Connector/J 2.7', set: [{ name: 'useSSL', value: 'true' }, ...mariadbConnectorJ_anchor(options, 'serverSslCert')], remove: ['sslMode', 'sslmode', 'trustServerCertificate', 'disableSslHostnameVerification'], mutual: '`keyStore` and `keyStorePassword`' }),
    }),
    driverOf({
        id: 'mariadb-java-client@3',
        aliases: ['mariadb-connector-j', 'MariaDB Connector/J'],
        title: 'MariaDB Connector/J 3',
        dialects: ['mariadb-connector-j', ...['', ':replication', ':loadbalance', ':sequential', ':failover', ':aurora', ':load-balance-read'].map((mode) => `jdbc:mariadb${mode}`), 'jdbc:p6spy:mariadb', 'jdbc:otel:mariadb', 'jdbc:aws-wrapper:mariadb', 'jdbc:log4jdbc:mariadb'],
        callees: ['MariaDbDataSource'],
        imports: ['org.mariadb'],
        languages,
        common: true,
        reads: ['jdbc', 'settings'],
        schemes: new RegExp(mariadbConnectorJ_schemes.replace('NAME', 'mariadb')),
        grammar: data,
        names: new Set(three),
        ignoresCase: true,
        decide: (options, connection) => underHosts(decideNew(options, connection, 'MariaDB Connector/J 3'), connection, 'MariaDB Connector/J 3', (mode) => fromTable(mode, mariadbConnectorJ_modes, { title: 'MariaDB Connector/J 3', root: null, store: 'public' })),
        plan: (_connection, options) => ({ title: 'MariaDB Connector/J 3', set: [{ name: 'sslMode', value: 'verify-full' }, ...mariadbConnectorJ_anchor(options, 'serverSslCert')], remove: ['useSSL', 'useSsl', 'requireSSL', 'trustServerCertificate', 'disableSslHostnameVerification', 'sslmode'], mutual: '`keyStore` and `keyStorePassword`' }),
    }),
];
/** The certificate that is named already, else one to fill in. */
function mariadbConnectorJ_anchor(options, name) {
    const found = options.get(name) ?? options.get(name.toLowerCase());
    const other = [...options.values()].some((option) => /^trust(?:store|certificatekeystoreurl)$/i.test(option.name));
    if (other)
        return [];
    return [{ name, value: found === undefined || found.text === '' || isMissing(found.text) || !found.decided ? '<CA_FILE>' : printable(found.text) }];
}
function mariadbConnectorJ_rootOf(options) {
    return [...options.values()].find(({ name, text }) => /^(?:serversslcert|truststore|trustcertificatekeystoreurl)$/i.test(name) && text !== '')?.text ?? null;
}
/** `''`, `1` and `true` are true, `0` and `false` are false, anything else is refused. */
function badBoolean(option) {
    return option !== undefined && option.decided && !/^(?:true|1|false|0)?$/i.test(option.text);
}
function mariadbConnectorJ_isOn(option) {
    return option !== undefined && (option.text === '' || isTrue(option));
}
function decideOld(options, title) {
    const [use, trust, lax] = [options.get('useSSL') ?? options.get('useSsl'), options.get('trustServerCertificate'), options.get('disableSslHostnameVerification')];
    const odd = [use, trust, lax].find((option) => badBoolean(option));
    if (odd !== undefined)
        return refused(`\`${shown(odd.name)}\` has to be \`true\` or \`false\``, title, odd);
    if (use !== undefined && !use.decided)
        return undecided(use, title);
    if (use === undefined || !mariadbConnectorJ_isOn(use))
        return byMode('disabled', { title, option: use ?? null, root: null, store: 'public' });
    return byLegacy(use, options, title);
}
function byLegacy(use, options, title) {
    const [trust, lax] = [...['trustservercertificate', 'disablesslhostnameverification']].map((wanted) => [...options.values()].find(({ name }) => name.toLowerCase() === wanted));
    const root = mariadbConnectorJ_rootOf(options);
    if (mariadbConnectorJ_isOn(trust))
        return verdict(unverified, `\`trustServerCertificate\` accepts any certificate under ${title}`, trust ?? use);
    const empty = options.get('serverSslCert');
    if ((root !== null && isMissing(root)) || (empty?.decided === true && empty.text === ''))
        return refused('the certificate that it names is not there', title, use);
    if (lax !== undefined && mariadbConnectorJ_isOn(lax))
        return byMode('verify-ca', { title, option: lax, root, store: 'public' });
    return byMode('verify-identity', { title, option: use, named: modes_nameOf(use), root, store: 'public' });
}
/**
 * Configuration.java `handleLegacySslSettings`: `useSsl` comes last and replaces whatever `sslMode` says; without it the other old names say
 * nothing. An empty `sslMode` is none. What loosens counts in whatever case it stands, however often.
 */
function decideNew(options, { parameters }, title) {
    const mode = options.get('sslmode');
    const use = options.get('usessl');
    const root = mariadbConnectorJ_rootOf(options);
    if (use !== undefined && !use.decided)
        return undecided(use, title);
    const isUsed = use !== undefined && /^useS(?:sl|SL)$/.test(use.parameter?.name ?? '') && /^(?:1|true)?$/.test(use.text);
    if (isUsed) {
        const loosened = ['trustservercertificate', 'disablesslhostnameverification'].flatMap((wanted) => parameters.find((each) => each.name.toLowerCase() === wanted && saysTrue(each)) ?? []);
        return byLegacy(use, new Map([...options, ...loosened.map((parameter) => [parameter.name.toLowerCase(), { name: parameter.name, text: 'true', decided: true, quoted: true, object: false, parameter }])]), title);
    }
    if (mode === undefined || (mode.decided && mode.text === ''))
        return byMode('disabled', { title, option: mode ?? use ?? null, root, store: 'public' });
    const found = fromTable(mode, mariadbConnectorJ_modes, { title, root, store: 'public' });
    return root !== null && isMissing(root) && ['verify-ca', 'verify-full'].includes(found.posture.kind) ? refused('the certificate that it names is not there', title, mode) : found;
}
function saysTrue({ value }) {
    if (value.kind === 'settings')
        return false;
    return /^(?:1|true)?$/i.test(value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : (value.fallback ?? 'true'));
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/json.js
const json_LONGEST = 4000;
function jsonOf(text) {
    if (text.length > json_LONGEST)
        return { kind: 'text', text };
    try {
        const value = JSON.parse(text);
        if (typeof value === 'string')
            return { kind: 'text', text: value };
        if (typeof value !== 'object' || value === null)
            return { kind: 'constant', text: String(value) };
        return { kind: 'object', members: new Map(Object.entries(value).map(([name, member]) => [name, JSON.stringify(member)])) };
    }
    catch {
        return { kind: 'text', text };
    }
}
/** The text of an option that is one; null: it is not there; otherwise something, unknown. */
function textOfValue(option) {
    return option === undefined ? null : option.quoted && option.decided ? option.text : 'a file';
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysql2.js






const mysql2_languages = ['javascript', 'typescript'];
function mysql2_decide(options, edition) {
    const { title } = edition;
    const ssl = options.get('ssl');
    if (ssl === undefined)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    const setting = ssl.parameter?.origin === 'setting';
    if (!setting && edition.url === 'json')
        return ssl.decided ? byJson(ssl, title) : undecided(ssl, title);
    if (!setting)
        return ssl.decided ? profile(ssl.text, ssl, title) : undecided(ssl, title);
    if (ssl.quoted)
        return ssl.decided ? profile(ssl.text, ssl, title) : undecided(ssl, title);
    if (isFalsy(ssl))
        return off(ssl, title);
    return ssl.object ? byMembers(ssl, options, title) : byExpression(ssl, title);
}
function byJson(ssl, title) {
    const value = jsonOf(ssl.text);
    switch (value.kind) {
        case 'text':
            return profile(value.text, ssl, title);
        case 'object':
            return byObject(ssl, value.members.get('rejectUnauthorized') === 'false', isTruthy(value.members.get('verifyIdentity')), value.members.get('ca') ?? null, title);
        case 'constant':
            return /^(?:false|null|-?0(?:\.0+)?)$/.test(value.text) ? off(ssl, title) : refused('`ssl` has to be an object or the name of a profile', title, ssl);
    }
}
/** The values that JavaScript takes for true. */
function isTruthy(value) {
    return value !== undefined && !/^(?:false|null|-?0|"")$/.test(value);
}
/** https://github.com/sidorares/node-mysql2/blob/master/lib/constants/ssl_profiles.js */
function profile(name, ssl, title) {
    return name === 'Amazon RDS' ? verdict(chainOnly('rds', 'private'), `the profile \`Amazon RDS\` verifies the chain but not the host name under ${title}`, ssl) : refused('`ssl` has to be an object or the name of a profile', title, ssl);
}
function off(ssl, title) {
    return verdict(cleartext, `\`ssl\` is off, so ${title} never uses TLS`, ssl);
}
function byMembers(ssl, options, title) {
    const [reject, identity] = [options.get('ssl.rejectUnauthorized'), options.get('ssl.verifyIdentity')];
    for (const option of [reject, identity])
        if (option !== undefined && !option.decided)
            return undecided(option, title);
    const rejects = !(reject !== undefined && !reject.quoted && reject.text === 'false');
    return byObject(reject !== undefined && !rejects ? reject : (identity ?? ssl), !rejects, identity !== undefined && !isFalsy(identity), textOfValue(options.get('ssl.ca')), title);
}
/** A name, a call or a condition: `process.env.SSL ? {…} : undefined`. */
function byExpression(ssl, title) {
    if (/rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1)\b/.test(ssl.text))
        return byObject(ssl, true, false, null, title);
    if (isTrue(ssl) || /^-?\d+$/.test(ssl.text))
        return refused('`ssl` has to be an object or the name of a profile', title, ssl);
    return undecided(ssl, title);
}
function byObject(option, accepts, comparesName, root, title) {
    if (accepts)
        return verdict(unverified, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, option);
    if (comparesName)
        return verdict(verified, `\`verifyIdentity: true\` verifies chain and host name under ${title}`, option);
    return verdict(chainOnly(root, 'public', true), `\`ssl\` without \`verifyIdentity: true\` verifies the chain but not the host name under ${title}`, option);
}
function mysql2_plan(connection, { title, url, within }) {
    // The program's `ssl` wins over the URL's.
    const inProgram = connection.parameters.some(({ name, origin }) => origin === 'setting' && /(?:^|\.)ssl(?:\.|$)/.test(name));
    if (connection.notation === 'uri' && url === 'json' && !inProgram) {
        const advice = `Use \`ssl={"verifyIdentity":true}\` with ${title}, and pass a private CA in the program as \`ssl: { ca, verifyIdentity: true }\`; it reads no \`sslmode\`.`;
        return { title, set: [{ name: 'ssl', value: '{"verifyIdentity":true}' }], remove: foreign, mutual: null, advice };
    }
    const snippet = "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true, verifyIdentity: true }";
    return {
        title,
        set: [['ca', '<CA_FILE>'], ['rejectUnauthorized', 'true'], ['verifyIdentity', 'true']].map(([name = '', value = '']) => ({ name: `${within === undefined ? '' : `${within}.`}ssl.${name}`, value })),
        remove: foreign,
        place: 'setting',
        mutual: '`ssl.cert` and `ssl.key`',
        advice: `Pass \`ssl: { ca, rejectUnauthorized: true, verifyIdentity: true }\` ${within === undefined ? '' : `in \`${within}\` `}to ${title}; without \`verifyIdentity\` it compares no host name.`,
        snippet: within === undefined ? snippet : `${within}: { ${snippet} }`,
    };
}
const foreign = ['sslmode', 'ssl-mode', 'ssl_mode', 'sslMode', 'sslaccept', 'useSSL', 'useSsl', 'requireSSL', 'verifyServerCertificate', 'trustServerCertificate', 'tls', 'encrypt', 'rejectUnauthorized'];
function facts(options) {
    const ssl = options.get('ssl');
    const text = ssl?.parameter?.origin === 'query' ? ssl.text : '';
    const accepts = /"rejectUnauthorized"\s{0,5}:\s{0,5}false/.test(text);
    return accepts ? { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: ssl?.parameter?.span ?? null } } : {};
}
const mysql2_editions = [
    { id: 'mysql2', aliases: ['mysql2@3', 'node-mysql2'], title: 'mysql2', url: 'json', callees: ['mysql.createConnection', 'mysql.createPool', 'mysql2.createConnection', 'mysql2.createPool', 'createConnection', 'createPool'], imports: ['mysql2', 'drizzle-orm/mysql2', '@mikro-orm/mysql'], common: true },
    { id: 'knex-mysql2', aliases: ['knex'], title: 'Knex with mysql2', url: 'json', callees: ['knex', 'Knex'], imports: ['knex'] },
    { id: 'sequelize-mysql2', aliases: ['sequelize'], title: 'Sequelize with mysql2', url: 'text', callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'], within: 'dialectOptions' },
    { id: 'typeorm-mysql2', aliases: ['typeorm'], title: 'TypeORM with mysql2', url: 'nothing', callees: ['DataSource', 'createConnection', 'TypeOrmModule.forRoot'], imports: ['typeorm', '@nestjs/typeorm'] },
];
const mysql2Drivers = mysql2_editions.map((edition) => {
    const client = {
        ...edition,
        languages: mysql2_languages,
        reads: ['uri', 'settings'],
        schemes: /^(?:mysql|mariadb|mysql2)$/,
        grammar: { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' },
        names: new Set(edition.url === 'nothing' ? [] : ['ssl']),
        duplicates: 'first',
        settingsWin: true,
        setting: (name, written) => /^ssl(?:\.|$)/.test(name) && (edition.within === undefined || new RegExp(`(?:^|\\.)${edition.within}\\.`).test(written)),
        decide: (options) => mysql2_decide(edition.url === 'nothing' ? withoutQuery(options) : options, edition),
        facts,
        plan: (connection) => mysql2_plan(connection, edition),
    };
    const driver = driverOf(client);
    return { ...driver, judge: (connection) => withNode(driver.judge(connection), connection) };
});
function withoutQuery(options) {
    return new Map([...options].filter(([, option]) => option.parameter?.origin === 'setting'));
}
/** What `ssl` says of versions and ciphers is handed to `tls.connect`. Node's switch for the process does not reach mysql2, which always sets `rejectUnauthorized` itself. */
function withNode(judged, connection) {
    if (judged.posture.kind === 'local')
        return judged;
    const settings = new Map(connection.parameters.filter(({ origin }) => origin === 'setting').map((parameter) => [parameter.name.replace(/^.*?(?=ssl(?:\.|$))/, ''), parameter]));
    const found = nodeFacts({ ...connection, parameters: connection.parameters.filter(({ name }) => name !== 'NODE_TLS_REJECT_UNAUTHORIZED') }, new Map([...settings].map(([name, parameter]) => [name, optionOfParameter(name, parameter)])));
    return { ...judged, facts: { ...found, ...judged.facts } };
}
function optionOfParameter(name, parameter) {
    const { value } = parameter;
    const text = value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : value.kind === 'hole' ? (value.fallback ?? '') : '';
    return { name, text, decided: value.kind === 'text' || value.kind === 'symbol', quoted: value.kind === 'text', object: value.kind === 'settings', parameter };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mariadbNode.js
/** MariaDB's connector for Node 3.5 (measured). In a URL only the literal `ssl=true` counts. https://mariadb.com/docs/connectors/mariadb-connector-nodejs */






const mariadbNode_title = "MariaDB's connector for Node";
const base = driverOf({
    id: 'mariadb',
    aliases: ['mariadb@3', 'mariadb-connector-nodejs', 'prisma-adapter-mariadb', 'prisma@7'],
    title: mariadbNode_title,
    callees: ['mariadb.createConnection', 'mariadb.createPool', 'mariadb.createPoolCluster', 'PrismaMariaDb'],
    imports: ['mariadb', '@prisma/adapter-mariadb'],
    languages: ['javascript', 'typescript'],
    common: true,
    reads: ['uri', 'settings'],
    schemes: /^mariadb$/,
    grammar: { fragment: 'dropped', plus: 'plus', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' },
    names: new Set(['ssl']),
    setting: (name) => /^ssl(?:\.|$)/.test(name),
    decide: mariadbNode_decide,
    plan: (connection) => connection.notation === 'uri'
        ? { title: mariadbNode_title, set: [{ name: 'ssl', value: 'true' }], remove: foreign, mutual: null, ...(connection.scheme === 'mysql' ? { scheme: 'mariadb' } : {}), advice: `Use \`ssl=true\` with ${mariadbNode_title}, or pass \`ssl: { ca }\` in the program for a private CA; it reads nothing else of TLS from a URL.` }
        : { title: mariadbNode_title, set: [{ name: 'ssl.ca', value: '<CA_FILE>' }, { name: 'ssl.rejectUnauthorized', value: 'true' }], remove: foreign, place: 'setting', mutual: '`ssl.cert` and `ssl.key`', advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` to ${mariadbNode_title}.`, snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }" },
});
const mariadbNode = {
    ...base,
    judge: (connection) => {
        const judged = base.judge(connection);
        if (judged.posture.kind === 'local' || judged.posture.kind === 'error')
            return judged;
        const settings = new Map(settingOptions(connection).map((option) => [option.name, option]));
        const before = { posture: judged.posture, because: judged.because, option: judged.deciding === null ? null : optionOf(judged.deciding), byDefault: judged.byDefault };
        return judgement(afterProcessSwitch(connection, settings, mariadbNode_title, before), judged.problems, { ...nodeFacts(connection, settings), ...judged.facts });
    },
};
function mariadbNode_decide(options) {
    const ssl = options.get('ssl');
    if (ssl === undefined)
        return byMode('disabled', { title: mariadbNode_title, option: null, root: null, store: 'public' });
    if (ssl.parameter?.origin === 'query') {
        if (!ssl.decided)
            return undecided(ssl, mariadbNode_title);
        return ssl.text === 'true' ? verdict(verified, `\`ssl=true\` verifies chain and host name under ${mariadbNode_title}`, ssl) : verdict(cleartext, `only \`ssl=true\` turns TLS on in a URL under ${mariadbNode_title}, so it uses none`, ssl);
    }
    if (isFalsy(ssl))
        return verdict(cleartext, `\`ssl\` is off, so ${mariadbNode_title} never uses TLS`, ssl);
    if ((ssl.quoted && ssl.decided) || isTrue(ssl))
        return verdict(verified, `\`ssl\` verifies chain and host name under ${mariadbNode_title}`, ssl);
    return tlsObject(mariadbNode_title, ssl, options);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/pymysql.js
/**
 * PyMySQL: 1.0.2 measured, 1.2 read (pymysql/connections.py@0305ab3, CHANGELOG v1.2.0), and aiomysql 0.1.1 (measured; connection.py@db2f54e).
 * Before 1.2, and in aiomysql to this day, TLS is left out whenever the server's greeting offers none.
 */




const pymysql_names = new Set(['ssl', 'ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_key_password', 'ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity']);
const context = "ssl.create_default_context(cafile='<CA_FILE>')";
/** Arguments as Python takes them for true: any text that is not empty, `'false'` included. */
function given(option) {
    return option !== undefined && (option.object || !(isFalsy(option) || (!option.quoted && isFalse(option)))) ? option : null;
}
const pymysql_switches = ['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_verify_cert', 'ssl_verify_identity'];
function askedOf(options) {
    for (const name of pymysql_switches) {
        const option = given(options.get(name));
        if (option !== null)
            return option;
    }
    return null;
}
/** The mapping `ssl` has no member. */
function isEmptyMapping(ssl, options) {
    return (ssl.object || ssl.text === '{}') && ![...options.keys()].some((name) => name.startsWith('ssl.'));
}
function decideOldPyMySql(options, title) {
    const disabled = given(options.get('ssl_disabled'));
    if (disabled !== null)
        return disabled.decided ? byMode('disabled', { title, option: disabled, root: null, store: 'public' }) : undecided(disabled, title);
    const asked = askedOf(options);
    const ssl = given(options.get('ssl'));
    const used = asked ?? (ssl !== null && !isEmptyMapping(ssl, options) ? ssl : null);
    if (used === null)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    if (used === ssl && !ssl.object && (ssl.quoted || isTrue(ssl)))
        return refused('`ssl` has to be a mapping or an `SSLContext`', title, ssl);
    const root = options.get('ssl_ca') ?? options.get('ssl.ca');
    if (root?.quoted === true && isMissing(root.text))
        return refused('the CA file is not there', title, root);
    const checked = used === ssl ? byMapping(ssl, options, title) : byArguments(used, options, title);
    if (checked.posture.kind === 'error')
        return checked;
    return verdict(tlsFirst, `${title} goes on in cleartext when the server's greeting offers no TLS, whatever \`${used.name}\` says`, used);
}
function decideNewPyMySql(options, title) {
    const disabled = given(options.get('ssl_disabled'));
    if (disabled !== null)
        return disabled.decided ? byMode('disabled', { title, option: disabled, root: null, store: 'public' }) : undecided(disabled, title);
    const asked = askedOf(options);
    if (asked !== null)
        return byArguments(asked, options, title);
    const ssl = given(options.get('ssl'));
    if (ssl === null || isEmptyMapping(ssl, options))
        return verdict(tlsFirst, `${title} falls back to cleartext unless it is told not to`, null, true);
    if (ssl.object)
        return byMapping(ssl, options, title);
    if (ssl.quoted || isTrue(ssl))
        return refused('`ssl` has to be a mapping or an `SSLContext`', title, ssl);
    return byContext(ssl, title);
}
/** Python: "Cannot set verify_mode to CERT_NONE when check_hostname is enabled". */
const withoutChain = 'Python compares no host name without verifying the chain, which takes `ssl_verify_cert=True`';
/** The arguments replace `ssl`; without `ssl_verify_cert` the `verify_mode` is False, which is `CERT_NONE`. */
function byArguments(asked, options, title) {
    const [verify, identity, ca] = [options.get('ssl_verify_cert'), options.get('ssl_verify_identity'), options.get('ssl_ca')];
    for (const option of [verify, identity])
        if (option !== undefined && !option.decided)
            return undecided(option, title);
    if (ca?.quoted === true && isMissing(ca.text))
        return refused('the CA file is not there', title, ca);
    const root = ca !== undefined && given(ca) !== null ? (ca.quoted && ca.decided ? ca.text : 'a file') : null;
    const named = root !== null && given(identity) !== null;
    const checks = verify !== undefined && given(verify) !== null && !/^(?:none|0|false|no)$/i.test(verify.text);
    if (named && !checks)
        return refused(withoutChain, title, identity ?? asked);
    if (!checks)
        return verdict(unverified, `without \`ssl_verify_cert\` ${title} accepts any certificate`, verify ?? asked);
    if (named)
        return verdict(verified, `\`ssl_verify_identity\` verifies chain and host name under ${title}`, identity ?? asked);
    return verdict(chainOnly(root, 'public', given(identity) !== null), `${title} verifies the chain but not the host name${root === null ? ' where no `ssl_ca` is named' : ' without `ssl_verify_identity`'}`, verify);
}
/** `ssl={'ca': …}`: chain and name, unless `check_hostname` or `verify_mode` say otherwise; without a CA nothing. */
function byMapping(ssl, options, title) {
    const [ca, path, compare, mode] = [options.get('ssl.ca'), options.get('ssl.capath'), options.get('ssl.check_hostname'), options.get('ssl.verify_mode')];
    for (const option of [compare, mode])
        if (option !== undefined && !option.decided && !/CERT_(?:NONE|REQUIRED)/.test(option.text))
            return undecided(option, title);
    if (ca?.quoted === true && isMissing(ca.text))
        return refused('the CA file is not there', title, ca);
    const root = [ca, path].find((option) => given(option) !== null);
    const compares = root !== undefined && (compare === undefined || given(compare) !== null);
    if (!verifies(mode, root !== undefined))
        return compares ? refused(withoutChain, title, mode ?? ssl) : verdict(unverified, `${mode === undefined ? '`ssl` without a `ca`' : '`verify_mode`'} accepts any certificate under ${title}`, mode ?? ssl);
    if (!compares)
        return verdict(chainOnly(root?.text ?? null, 'public'), `${title} verifies the chain but not the host name here`, compare ?? mode ?? ssl);
    return verdict(verified, `\`ssl\` with a \`ca\` verifies chain and host name under ${title}`, ssl);
}
/** `_create_ssl_ctx`: what is no word it knows is as good as nothing. */
function verifies(mode, hasRoot) {
    if (mode === undefined || (!mode.quoted && /^none$/i.test(mode.text)))
        return hasRoot;
    if (/^(?:none|0|false|no)$|CERT_NONE$/i.test(mode.text))
        return false;
    return /^(?:optional|required|1|true|yes)$/i.test(mode.text) || hasRoot;
}
/** An `SSLContext`: made by `create_default_context` it verifies. */
function byContext(ssl, title) {
    if (/_create_unverified_context|CERT_NONE/.test(ssl.text))
        return verdict(unverified, `the context accepts any certificate under ${title}`, ssl);
    if (/check_hostname\s*=\s*False/.test(ssl.text))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: /cafile|cadata/.test(ssl.text) ? 'private' : 'public' }, `a context with \`check_hostname=False\` verifies the chain but not the host name under ${title}`, ssl);
    return /^(?:ssl\.)?create_default_context\(/.test(ssl.text) ? verdict(verified, `the context verifies chain and host name under ${title}`, ssl) : undecided({ ...ssl, decided: false }, title);
}
function decideAio(options, title) {
    const ssl = given(options.get('ssl'));
    if (ssl === null || isEmptyMapping(ssl, options))
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    return verdict(tlsFirst, `${title} goes on in cleartext when the server's greeting offers no TLS, whatever \`ssl\` says`, ssl);
}
const pymysql_python = ['python'];
const remove = ['ssl_disabled', 'ssl_mode', 'sslmode', 'ssl_check_hostname'];
const newPlan = (title) => ({
    title,
    set: [
        { name: 'ssl_ca', value: '<CA_FILE>' },
        { name: 'ssl_verify_cert', value: 'True' },
        { name: 'ssl_verify_identity', value: 'True' },
    ],
    remove,
    place: 'setting',
    mutual: '`ssl_cert` and `ssl_key`',
    snippet: "ssl_ca='<CA_FILE>', ssl_verify_cert=True, ssl_verify_identity=True",
});
const pymysqlDrivers = [
    driverOf({ id: 'pymysql@1.2', aliases: ['PyMySQL@1.2', 'PyMySQL'], title: 'PyMySQL 1.2', callees: ['pymysql.connect', 'pymysql.connections.Connection'], imports: ['pymysql'], languages: pymysql_python, common: true, reads: ['settings'], schemes: null, names: pymysql_names, setting: (name) => /^ssl(?:[_.]|$)/.test(name), unknown: 'refused', decide: (options) => decideNewPyMySql(options, 'PyMySQL 1.2'), plan: () => ({ ...newPlan('PyMySQL'), advice: "Pass `ssl_ca`, `ssl_verify_cert=True` and `ssl_verify_identity=True` to PyMySQL 1.2 or newer; older ones go on in cleartext when the server offers no TLS." }) }),
    driverOf({ id: 'pymysql', aliases: ['pymysql@1.0', 'pymysql@1.1', 'pymysql@1'], title: 'PyMySQL before 1.2', reads: ['settings'], schemes: null, names: pymysql_names, setting: (name) => /^ssl(?:[_.]|$)/.test(name), unknown: 'refused', decide: (options) => decideOldPyMySql(options, 'PyMySQL before 1.2'), plan: () => ({ ...newPlan('PyMySQL'), advice: 'Pass `ssl_ca`, `ssl_verify_cert=True` and `ssl_verify_identity=True` to PyMySQL.' }), instead: 'Move to PyMySQL 1.2 or newer, which insists on TLS with these arguments' }),
    driverOf({ id: 'aiomysql', title: 'aiomysql', callees: ['aiomysql.connect', 'aiomysql.create_pool'], imports: ['aiomysql'], languages: pymysql_python, reads: ['settings'], schemes: null, names: new Set(['ssl']), setting: (name) => /^ssl(?:\.|$)/.test(name), unknown: 'refused', decide: (options) => decideAio(options, 'aiomysql'), plan: () => ({ title: 'aiomysql', set: [{ name: 'ssl', value: context }], remove, place: 'setting', mutual: '`context.load_cert_chain(…)`', advice: `Pass \`ssl=${context}\` to aiomysql.`, snippet: `ssl=${context}` }), instead: 'aiomysql cannot insist on TLS: use PyMySQL 1.2 in a thread; an account with `REQUIRE SSL` on the server keeps honest clients out of cleartext, not an attacker out of the middle' }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlclient.js
/**
 * mysqlclient (MySQLdb), which Django uses: 1.4.6 on MariaDB's C library measured, 2.2 read (_mysql.c@4742adc).
 * 2.2 knows `ssl_mode`, in capitals only; 1.4 on MariaDB's library refuses it, and TLS is left out when the server offers none.
 */





const mysqlclient_names = new Set(['ssl', 'ssl_mode']);
function decideOldMysqlclient(options, title) {
    const mode = options.get('ssl_mode');
    if (mode !== undefined)
        return refused("`ssl_mode` is not supported by MariaDB's C library before mysqlclient 2", title, mode);
    const ssl = given(options.get('ssl'));
    if (ssl === null || isEmptyMapping(ssl, options))
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    return verdict(tlsFirst, `${title} goes on in cleartext when the server offers no TLS, whatever \`ssl\` says`, ssl);
}
function decideNewMysqlclient(options, title) {
    const [mode, ssl, ca] = [options.get('ssl_mode'), options.get('ssl'), options.get('ssl.ca')];
    const context = { title, root: ca === undefined ? null : ca.quoted && ca.decided ? ca.text : 'a file', store: 'public' };
    if (mode !== undefined)
        return fromTable(mode, new Map([...usualModes].map(([name, meaning]) => [name.toUpperCase(), meaning])), context, true);
    if (ssl !== undefined && !ssl.object && !ssl.decided)
        return undecided(ssl, title);
    // Since 2.2.4 `ssl=True` is REQUIRED and `ssl=False` DISABLED.
    if (ssl !== undefined && !ssl.object && !ssl.quoted && isFalsy(ssl) && !/^none$/i.test(ssl.text))
        return byMode('disabled', { ...context, option: ssl });
    if (ssl !== undefined && !ssl.object && !ssl.quoted && isTrue(ssl))
        return byMode('required', { ...context, option: ssl });
    return verdict(tlsFirst, ssl === undefined ? `${title} falls back to cleartext unless \`ssl_mode\` forbids it` : `\`ssl\` without \`ssl_mode\` lets ${title} fall back to cleartext`, ssl ?? null, ssl === undefined);
}
const setting = (name) => /^ssl(?:_mode)?(?:\.|$)/.test(name);
const mysqlclient_plan = {
    set: [
        { name: 'ssl_mode', value: 'VERIFY_IDENTITY' },
        { name: 'ssl.ca', value: '<CA_FILE>' },
    ],
    remove: ['sslmode', 'ssl_disabled'],
    place: 'setting',
    mutual: "`ssl={'cert': …, 'key': …}`",
    snippet: "ssl_mode='VERIFY_IDENTITY', ssl={'ca': '<CA_FILE>'}",
};
const mysqlclientDrivers = [
    driverOf({ id: 'mysqlclient@2.2', aliases: ['mysqlclient@2', 'MySQLdb', 'django'], title: 'mysqlclient 2.2', dialects: ['django-mysql'], callees: ['MySQLdb.connect'], imports: ['MySQLdb'], languages: ['python'], common: true, reads: ['settings'], schemes: null, names: mysqlclient_names, setting, unknown: 'refused', decide: (options) => decideNewMysqlclient(options, 'mysqlclient 2.2'), plan: () => ({ title: 'mysqlclient 2.2', ...mysqlclient_plan, advice: "Pass `ssl_mode='VERIFY_IDENTITY'` and `ssl={'ca': …}` to mysqlclient (in Django: in `OPTIONS`)." }) }),
    driverOf({ id: 'mysqlclient', aliases: ['mysqlclient@1', 'mysqlclient@1.4'], title: "mysqlclient 1.4 on MariaDB's library", reads: ['settings'], schemes: null, names: mysqlclient_names, setting, unknown: 'refused', decide: (options) => decideOldMysqlclient(options, "mysqlclient 1.4 on MariaDB's library"), plan: () => ({ title: 'mysqlclient', ...mysqlclient_plan, advice: "Move to mysqlclient 2.2 and pass `ssl_mode='VERIFY_IDENTITY'` and `ssl={'ca': …}`; this version cannot insist on TLS." }), instead: 'Move to mysqlclient 2.2, which knows `ssl_mode`' }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlConnectorPython.js
/** mysql-connector-python (connection.py l. 222–231, network.py, constants.py @a5fdd71): without `ssl_verify_cert` it clears the flag when the server offers no TLS. */




const mysqlConnectorPython_title = 'mysql-connector-python';
const connectorNames = new Set(['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity', 'ssl_cipher', 'tls_versions', 'tls_ciphersuites', 'auth_plugin', 'allow_local_infile']);
function decideConnectorPython(options) {
    const [disabled, verify, identity, ca] = [options.get('ssl_disabled'), options.get('ssl_verify_cert'), options.get('ssl_verify_identity'), options.get('ssl_ca')];
    const open = [disabled, verify, identity].find((option) => option?.decided === false);
    if (open !== undefined)
        return undecided(open, mysqlConnectorPython_title);
    const isOn = (option) => option !== undefined && given(option) !== null && !/^(?:false|0|no|off)$/i.test(option.text);
    if (disabled !== undefined && isOn(disabled))
        return byMode('disabled', { title: mysqlConnectorPython_title, option: disabled, root: null, store: 'public' });
    const root = ca === undefined ? null : ca.quoted && ca.decided ? ca.text : 'a file';
    if (verify !== undefined && isOn(verify))
        return byMode(isOn(identity) ? 'verify-identity' : 'verify-ca', { title: mysqlConnectorPython_title, option: isOn(identity) ? (identity ?? verify) : verify, root, store: 'public' });
    if (identity !== undefined && isOn(identity))
        return verdict({ kind: 'unknown', reason: '`ssl_verify_identity` without `ssl_verify_cert`' }, `what \`ssl_verify_identity\` without \`ssl_verify_cert\` does under ${mysqlConnectorPython_title} is not confirmed`, identity);
    return verdict(tlsFirst, ca === undefined ? `${mysqlConnectorPython_title} falls back to cleartext unless it is told to verify` : `\`ssl_ca\` without \`ssl_verify_cert\` lets ${mysqlConnectorPython_title} fall back to cleartext`, ca ?? null, ca === undefined);
}
const mysqlConnectorPython = driverOf({
    id: mysqlConnectorPython_title,
    aliases: ['mysql.connector', 'mysqlconnector'],
    title: mysqlConnectorPython_title,
    callees: ['mysql.connector.connect', 'mysql.connector.aio.connect', 'mysql.connector.pooling.MySQLConnectionPool', 'MySQLConnectionPool'],
    imports: ['mysql.connector'],
    languages: ['python'],
    reads: ['settings'],
    schemes: null,
    names: connectorNames,
    unknown: 'refused',
    decide: decideConnectorPython,
    plan: () => ({
        title: mysqlConnectorPython_title,
        set: [
            { name: 'ssl_ca', value: '<CA_FILE>' },
            { name: 'ssl_verify_cert', value: 'True' },
            { name: 'ssl_verify_identity', value: 'True' },
        ],
        remove: ['ssl_disabled', 'ssl_mode', 'sslmode'],
        place: 'setting',
        mutual: '`ssl_cert` and `ssl_key`',
        snippet: "ssl_ca='<CA_FILE>', ssl_verify_cert=True, ssl_verify_identity=True",
        advice: `Pass \`ssl_ca\`, \`ssl_verify_cert=True\` and \`ssl_verify_identity=True\` to ${mysqlConnectorPython_title}.`,
    }),
});

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqljs.js
/** mysqljs/mysql 2.18 (measured): it never compares the host name, whatever it is told. https://github.com/mysqljs/mysql#ssl-options */






const mysqljs_title = 'mysqljs/mysql';
const mysqljs = driverOf({
    id: 'mysql',
    aliases: ['mysqljs', 'mysql@2'],
    title: mysqljs_title,
    callees: ['mysql.createConnection', 'mysql.createPool', 'mysql.createPoolCluster'],
    imports: ['mysql', 'promise-mysql'],
    languages: ['javascript', 'typescript'],
    reads: ['uri', 'settings'],
    schemes: null,
    grammar: { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' },
    names: new Set(['ssl']),
    setting: (name) => /^ssl(?:\.|$)/.test(name),
    decide: (options, connection) => {
        const ssl = options.get('ssl');
        const repeated = connection.parameters.filter(({ origin, name }) => origin === 'query' && name === 'ssl').length > 1;
        if (ssl === undefined)
            return byMode('disabled', { title: mysqljs_title, option: null, root: null, store: 'public' });
        // Two values become an array, and an array is an object.
        if (repeated)
            return checked(ssl, null);
        if (ssl.parameter?.origin !== 'setting')
            return ssl.decided ? mysqljs_byJson(ssl) : undecided(ssl, mysqljs_title);
        if (ssl.quoted)
            return ssl.decided ? mysqljs_profile(ssl.text, ssl) : undecided(ssl, mysqljs_title);
        if (isFalsy(ssl))
            return mysqljs_off(ssl);
        if (isTrue(ssl))
            return accepting(ssl);
        return ssl.object ? mysqljs_byMembers(ssl, options) : /rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1)\b/.test(ssl.text) ? accepting(ssl) : undecided(ssl, mysqljs_title);
    },
    plan: () => ({
        title: mysqljs_title,
        set: [{ name: 'ssl.ca', value: '<CA_FILE>' }, { name: 'ssl.rejectUnauthorized', value: 'true' }],
        remove: [...foreign, 'ssl'],
        place: 'setting',
        mutual: null,
        advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` to ${mysqljs_title}.`,
        snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }",
    }),
    instead: 'Use mysql2 with `ssl: { ca, verifyIdentity: true }`, which compares it',
});
function mysqljs_byJson(ssl) {
    const value = jsonOf(ssl.text);
    if (value.kind === 'text')
        return mysqljs_profile(value.text, ssl);
    if (value.kind === 'constant')
        return /^(?:false|null|-?0(?:\.0+)?)$/.test(value.text) ? mysqljs_off(ssl) : accepting(ssl);
    return value.members.get('rejectUnauthorized') === 'false' ? accepting(ssl) : checked(ssl, value.members.get('ca') ?? null);
}
function mysqljs_byMembers(ssl, options) {
    const reject = options.get('ssl.rejectUnauthorized');
    if (reject !== undefined && !reject.decided)
        return undecided(reject, mysqljs_title);
    return reject !== undefined && !reject.quoted && reject.text === 'false' ? accepting(reject) : checked(ssl, textOfValue(options.get('ssl.ca')));
}
function mysqljs_profile(name, ssl) {
    return name === 'Amazon RDS' ? verdict(chainOnly('rds', 'private'), `the profile \`Amazon RDS\` verifies the chain but not the host name under ${mysqljs_title}`, ssl) : refused('`ssl` is no profile it knows', mysqljs_title, ssl);
}
function mysqljs_off(ssl) {
    return verdict(cleartext, `\`ssl\` is off, so ${mysqljs_title} never uses TLS`, ssl);
}
function accepting(ssl) {
    return verdict(unverified, ssl.name === 'ssl' ? `\`ssl\` without an object accepts any certificate under ${mysqljs_title}` : `\`rejectUnauthorized: false\` accepts any certificate under ${mysqljs_title}`, ssl);
}
function checked(ssl, root) {
    return verdict(chainOnly(root, 'public', true), `${mysqljs_title} verifies the chain but never the host name`, ssl);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/luaResty.js
/**
 * lua-resty-mysql. openresty/lua-resty-mysql lib/resty/mysql.lua, read, not measured: `ssl` or `ssl_verify` insist on TLS (a server without it is an
 * error); only `ssl_verify` verifies, and the handshake is given no name, so that the chain is all that is looked at.
 */



const luaResty_title = 'lua-resty-mysql';
const luaResty = driverOf({
    id: 'lua-resty-mysql',
    title: luaResty_title,
    callees: ['mysql.connect'],
    imports: ['resty.mysql'],
    languages: ['lua'],
    reads: ['settings'],
    schemes: null,
    names: new Set(['ssl', 'ssl_verify']),
    decide: luaResty_decide,
    plan: () => ({ title: luaResty_title, set: [{ name: 'ssl', value: 'true' }, { name: 'ssl_verify', value: 'true' }], remove: [], place: 'setting', mutual: null, snippet: 'ssl = true, ssl_verify = true', advice: 'Write `ssl = true, ssl_verify = true` with lua-resty-mysql, and name the CA with `lua_ssl_trusted_certificate`.' }),
    instead: 'No option of it compares the host name; put a proxy that does in front of the server.',
});
function luaResty_decide(options) {
    const [ssl, verify] = [options.get('ssl'), options.get('ssl_verify')];
    const isOff = (option) => option === undefined || isNothing(option) || isFalse(option);
    if (isTrue(verify))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` verifies the chain but not the host name under ${luaResty_title}`, verify ?? null);
    if (verify !== undefined && !isOff(verify))
        return undecided({ ...verify, decided: false }, luaResty_title);
    if (isTrue(ssl))
        return verdict(unverified, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${luaResty_title}`, ssl ?? null);
    if (ssl !== undefined && !isOff(ssl))
        return undecided({ ...ssl, decided: false }, luaResty_title);
    return verdict(cleartext, `${luaResty_title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined);
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/otpTls.js
/**
 * What Erlang's `ssl:connect` does with a client's list of options. https://www.erlang.org/doc/apps/ssl/ssl.html: without `verify` OTP before 26
 * accepts any certificate; a socket that is upgraded has no host name to compare but that of `server_name_indication`.
 */

/** `member`: of the list, by name; `list`: the setting that holds it, or switches it on. */
function otpTls(list, member, { title, verifies, namesHost }) {
    const [verify, root, name] = [member('verify'), member('cacertfile'), member('server_name_indication')];
    if (verify !== undefined && /verify_none$/.test(verify.text))
        return verdict(unverified, `\`verify_none\` accepts any certificate under ${title}`, verify);
    if (verify !== undefined && !/verify_peer$/.test(verify.text))
        return undecided({ ...verify, decided: false }, title);
    if (verify === undefined && !verifies)
        return verdict(unverified, `without \`{verify, verify_peer}\` ${title} accepts any certificate (OTP before 26)`, list);
    const own = member('verify_fun');
    if (own !== undefined)
        return undecided({ ...own, decided: false }, title);
    const anchor = root === undefined || !root.decided ? 'private' : anchorOf(root.text);
    const compares = name === undefined ? namesHost : !/^:?(?:disable|undefined)$/.test(name.text);
    return compares
        ? verdict(verified, `\`verify_peer\` verifies chain and host name under ${title}`, verify ?? list)
        : verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `\`verify_peer\` without \`server_name_indication\` verifies the chain but not the host name under ${title}`, verify ?? list);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlOtp.js
/** mysql-otp: mysql-otp/mysql-otp src/mysql_protocol.erl@1afd596, read, not measured. `{ssl, List}` insists on TLS, sets `verify_peer` and hands over the host's name unless the list says otherwise. */





const mysqlOtp_title = 'mysql-otp';
const mysqlOtp = driverOf({
    id: 'mysql-otp',
    title: mysqlOtp_title,
    callees: ['mysql.start_link', 'mysql_poolboy.add_pool', 'mysql_poolboy.child_spec'],
    languages: ['erlang'],
    reads: ['settings'],
    schemes: null,
    names: new Set(['ssl']),
    decide: mysqlOtp_decide,
    plan: () => ({
        title: mysqlOtp_title,
        set: [{ name: 'ssl.cacertfile', value: '<CA_FILE>' }, { name: 'ssl.verify', value: 'verify_peer' }],
        remove: ['ssl_mode', 'sslmode', 'ssl.server_name_indication', 'ssl.verify_fun'],
        place: 'setting',
        mutual: '`certfile` and `keyfile` in `ssl`',
        snippet: '{ssl, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}]}',
        advice: 'Write `{ssl, [{verify, verify_peer}, {cacertfile, …}]}` with mysql-otp; it compares the host name itself.',
    }),
});
function mysqlOtp_decide(options) {
    const ssl = options.get('ssl');
    if (ssl === undefined || isNothing(ssl))
        return byMode('disabled', { title: mysqlOtp_title, option: ssl ?? null, root: null, store: 'private' });
    if (!ssl.object && /^(?:true|false)$/.test(ssl.text))
        return refused('`ssl` takes a list of options', mysqlOtp_title, ssl);
    if (!ssl.object && ssl.text !== '[]')
        return undecided({ ...ssl, decided: false }, mysqlOtp_title);
    return otpTls(ssl, (name) => options.get(`ssl.${name}`), { title: mysqlOtp_title, verifies: true, namesHost: true });
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/others.js
/** Drivers that were read, not run: sqlx and mysql_async (Rust), Prisma up to 6, MyXQL (Elixir); and those whose behaviour nobody confirmed. */




const others_plain = { title: '', root: null, store: 'public' };
/** launchbadge/sqlx@9d6bf662 sqlx-mysql/src/options: `sslmode` and `ssl-mode` are one, values in any case. */
function decideSqlx(options) {
    const mode = [...options.values()].findLast(({ name }) => /^ssl[-_]?mode$/.test(name));
    const ca = options.get('ssl-ca') ?? options.get('sslca') ?? options.get('ssl_ca');
    const context = { ...others_plain, title: 'sqlx', root: ca?.text ?? null };
    return mode === undefined ? byMode('preferred', { ...context, option: null }) : fromTable(mode, usualModes, context);
}
/** blackbeam/mysql_async:src/opts/mod.rs@08e9a99. */
function decideAsync(options) {
    const title = 'mysql_async';
    const [demand, chain, name] = [options.get('require_ssl'), options.get('verify_ca'), options.get('verify_identity')];
    const open = [demand, chain, name].find((option) => option?.decided === false);
    if (open !== undefined)
        return undecided(open, title);
    if (demand === undefined || !isTrue(demand))
        return byMode('disabled', { ...others_plain, title, option: demand ?? null });
    if (isFalse(chain))
        return byMode('required', { ...others_plain, title, option: chain ?? null });
    if (isFalse(name))
        return byMode('verify-ca', { ...others_plain, title, option: name ?? null });
    return byMode('verify-identity', { ...others_plain, title, option: demand });
}
/** prisma/prisma-engines quaint/src/connector/mysql/url.rs@788d38ef: any `ssl*` parameter it knows turns TLS on, and only `sslaccept=strict` verifies. */
function decidePrisma(options) {
    const title = 'Prisma 6';
    const accept = options.get('sslaccept');
    const asked = accept ?? ['sslcert', 'sslidentity', 'sslpassword'].map((name) => options.get(name)).find((option) => option !== undefined);
    if (asked === undefined)
        return byMode('disabled', { ...others_plain, title, option: null });
    if (!asked.decided)
        return undecided(asked, title);
    if (accept?.text === 'strict')
        return verdict(verified, `\`sslaccept=strict\` verifies chain and host name under ${title}`, accept);
    return verdict(unverified, accept === undefined ? `\`${asked.name}\` without \`sslaccept=strict\` accepts any certificate under ${title}` : `${modes_nameOf(accept)} accepts any certificate under ${title}`, asked);
}
/** elixir-ecto/myxql lib/myxql/client.ex, CHANGELOG v0.8: `ssl: true` verifies; before, it did not. */
function decideMyxql(options, title, verifies) {
    const ssl = options.get('ssl');
    if (ssl === undefined || isFalsy(ssl))
        return byMode('disabled', { ...others_plain, title, option: ssl ?? null });
    const verify = [options.get('ssl.verify'), options.get('ssl_opts.verify')].find((option) => option !== undefined);
    if (/verify_none/.test(verify?.text ?? '') || /verify_none/.test(ssl.text))
        return verdict(unverified, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify ?? ssl);
    if (!isTrue(ssl) && !ssl.object)
        return /verify_peer/.test(ssl.text) && verifies ? byPeer(ssl, title) : undecided({ ...ssl, decided: false }, title);
    const named = options.get('ssl.server_name_indication') ?? options.get('ssl_opts.server_name_indication');
    if (ssl.object && named !== undefined && /verify_peer/.test(verify?.text ?? ''))
        return verdict(verified, `\`verify_peer\` with \`server_name_indication\` verifies chain and host name under ${title}`, named);
    if (ssl.object)
        return verifies || /verify_peer/.test(verify?.text ?? '') ? byPeer(ssl, title) : verdict(unverified, `\`ssl\` without \`verify: :verify_peer\` accepts any certificate under ${title}`, ssl);
    return verifies ? verdict(verified, `\`ssl: true\` verifies chain and host name under ${title}`, ssl) : verdict(unverified, `\`ssl: true\` accepts any certificate under ${title}`, ssl);
}
function byPeer(ssl, title) {
    return verdict(chainOnly(null, 'private'), `\`verify_peer\` verifies the chain under ${title}; whether it compares the name depends on \`server_name_indication\``, ssl);
}
const rust = ['rust'];
const others_elixir = ['elixir'];
const others_js = ['javascript', 'typescript'];
const prismaScheme = /^mysql$/;
function unconfirmed(id, aliases, title, dialects) {
    const reason = `what ${title} does by default is not confirmed`;
    return driverOf({ id, aliases, title, dialects, reads: ['uri', 'jdbc', 'settings', 'keywords'], schemes: null, names: new Set(), decide: () => verdict({ kind: 'unknown', reason }, reason, null, true), plan: () => ({ title, set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }], remove: [], mutual: null, advice: `Tell ${title} to verify chain and host name as its manual says.` }) });
}
const myxqlPlan = () => ({ title: 'MyXQL', set: [{ name: 'ssl.cacertfile', value: '<CA_FILE>' }, { name: 'ssl.verify', value: ':verify_peer' }, { name: 'ssl.server_name_indication', value: '~c"<HOST>"' }], remove: ['ssl_opts', 'ssl'], place: 'setting', mutual: '`certfile` and `keyfile`', snippet: 'ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer, server_name_indication: ~c"<HOST>"]', advice: 'Pass `ssl: true` with MyXQL 0.8 or newer for public CAs, else `ssl: [cacertfile: …, verify: :verify_peer, server_name_indication: …]`.' });
const otherDrivers = [
    driverOf({ id: 'sqlx-mysql', aliases: ['sqlx mysql', 'sqlx'], title: 'sqlx', callees: ['MySqlPool.connect', 'MySqlPoolOptions', 'MySqlConnectOptions', 'MySqlConnection.connect', 'MySqlPool::connect', 'MySqlConnection::connect'], imports: ['sqlx'], languages: rust, reads: ['uri', 'settings'], schemes: /^(?:mysql|mariadb)$/, names: new Set(['sslmode', 'ssl-mode', 'sslca', 'ssl-ca', 'ssl-cert', 'ssl-key', 'ssl_mode', 'ssl_ca']), decide: decideSqlx, plan: () => ({ title: 'sqlx', set: [{ name: 'ssl-mode', value: 'VERIFY_IDENTITY' }, { name: 'ssl-ca', value: '<CA_FILE>' }], remove: ['sslmode', 'ssl', 'require_ssl', 'ssl_mode', 'ssl_ca'], mutual: '`ssl-cert` and `ssl-key`' }) }),
    driverOf({ id: 'mysql_async', title: 'mysql_async', callees: ['mysql_async::Pool::new', 'mysql_async::Opts::from_url'], imports: ['mysql_async'], languages: rust, reads: ['uri'], schemes: prismaScheme, names: new Set(['require_ssl', 'verify_ca', 'verify_identity', 'built_in_roots']), unknown: 'refused', decide: decideAsync, plan: () => ({ title: 'mysql_async', set: [{ name: 'require_ssl', value: 'true' }], remove: ['verify_ca', 'verify_identity', 'sslmode', 'ssl-mode', 'ssl'], mutual: '`SslOpts::with_client_identity`', advice: 'Use `require_ssl=true` with mysql_async, and `SslOpts::with_root_certs` for a private CA.' }) }),
    driverOf({ id: 'prisma-mysql', aliases: ['prisma', 'prisma@6', 'prisma@5', 'Prisma <= 6 mysql'], title: 'Prisma 6', callees: ['PrismaClient'], imports: ['@prisma/client'], languages: [...others_js, 'prisma'], dialects: [], reads: ['uri'], schemes: prismaScheme, names: new Set(['sslaccept', 'sslcert', 'sslidentity', 'sslpassword']), decide: decidePrisma, plan: () => ({ title: 'Prisma 6', set: [{ name: 'sslaccept', value: 'strict' }, { name: 'sslcert', value: '<CA_FILE>' }], remove: ['sslmode', 'ssl', 'ssl-mode'], mutual: '`sslidentity` and `sslpassword`' }) }),
    driverOf({ id: 'myxql', aliases: ['MyXQL', 'myxql@0.8'], title: 'MyXQL', dialects: ['myxql'], callees: ['MyXQL.start_link'], imports: ['MyXQL', 'Ecto.Adapters.MyXQL'], languages: others_elixir, reads: ['uri', 'settings'], schemes: /^(?:mysql|ecto)$/, names: new Set(['ssl', 'ssl_opts']), settingsWin: true, decide: (options) => decideMyxql(options, 'MyXQL', true), plan: myxqlPlan }),
    driverOf({ id: 'myxql@0.7', title: 'MyXQL 0.7', reads: ['uri', 'settings'], schemes: /^(?:mysql|ecto)$/, names: new Set(['ssl', 'ssl_opts']), settingsWin: true, decide: (options) => decideMyxql(options, 'MyXQL 0.7', false), plan: myxqlPlan }),
    unconfirmed('r2dbc-mysql', ['r2dbc'], 'R2DBC', ['r2dbc:mysql', 'r2dbcs:mysql', 'r2dbc:pool:mysql', 'r2dbc:mariadb', 'r2dbcs:mariadb', 'r2dbc:pool:mariadb']),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/perl.js





function perl_isOn(option) {
    return option !== undefined && option.text !== '' && option.text !== '0';
}
function decideMysql(options, title) {
    const ssl = options.get('mysql_ssl');
    if (ssl !== undefined && !ssl.decided)
        return undecided(ssl, title);
    if (ssl === undefined || !perl_isOn(ssl))
        return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'public' });
    const optional = options.get('mysql_ssl_optional');
    if (optional !== undefined && perl_isOn(optional))
        return verdict(tlsFirst, `\`mysql_ssl_optional\` lets ${title} fall back to cleartext`, optional);
    return refused("it cannot enforce TLS with MariaDB's C library, and says so", title, ssl);
}
function perl_decideMariadb(options, title) {
    const foreign = [...options.values()].find(({ name, parameter }) => parameter?.origin === 'keyword' && /ssl|tls/i.test(name) && !name.startsWith('mariadb_'));
    if (foreign !== undefined)
        return refused(`it knows no \`${foreign.name.slice(0, 40)}\``, title, foreign);
    const [ssl, ca, verify, optional] = ['mariadb_ssl', 'mariadb_ssl_ca_file', 'mariadb_ssl_verify_server_cert', 'mariadb_ssl_optional'].map((name) => options.get(name));
    if (ssl !== undefined && !ssl.decided)
        return undecided(ssl, title);
    if (ssl === undefined || !perl_isOn(ssl))
        return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'public' });
    if (ca !== undefined && ca.decided && isMissing(ca.text))
        return refused('the CA file is not there', title, ca);
    if (perl_isOn(verify) && perl_isOn(optional))
        return refused('`mariadb_ssl_optional` and `mariadb_ssl_verify_server_cert` exclude one another', title, optional ?? null);
    if (perl_isOn(verify) && (ca === undefined || ca.text === '') && !perl_isOn(options.get('mariadb_ssl_ca_path')))
        return refused('`mariadb_ssl_verify_server_cert` needs `mariadb_ssl_ca_file`', title, verify ?? null);
    if (perl_isOn(optional))
        return verdict(tlsFirst, `\`mariadb_ssl_optional\` lets ${title} fall back to cleartext`, optional ?? null);
    return verdict(verified, `\`mariadb_ssl=1\` verifies chain and host name under ${title}`, ssl);
}
function perl_pairs(lead, connection, add) {
    const added = new Set(add.map(([name]) => name));
    const kept = connection.parameters.flatMap(({ name, origin, value }) => (origin === 'keyword' && value.kind === 'text' && !added.has(name) && !/pass|pwd|user|^ssl/i.test(name) ? [`${name}=${value.text}`] : []));
    return `${lead}:${[...kept, ...add.map(([name, value]) => `${name}=${value}`)].join(';')}`.slice(0, 180);
}
const perlDrivers = [
    driverOf({
        id: 'perl-DBD-mysql',
        aliases: ['DBD::mysql'],
        title: 'DBD::mysql',
        dialects: ['dbi:mysql'],
        callees: [],
        imports: ['DBD::mysql'],
        languages: ['perl'],
        reads: ['keywords', 'settings'],
        schemes: /^dbi:mysql$/,
        names: new Set(['mysql_ssl', 'mysql_ssl_ca_file', 'mysql_ssl_ca_path', 'mysql_ssl_client_key', 'mysql_ssl_client_cert', 'mysql_ssl_cipher', 'mysql_ssl_verify_server_cert', 'mysql_ssl_optional']),
        decide: (options) => decideMysql(options, 'DBD::mysql'),
        plan: (connection) => ({ title: 'DBD::mysql', set: [{ name: 'mysql_ssl', value: '1' }, { name: 'mysql_ssl_ca_file', value: '<CA_FILE>' }, { name: 'mysql_ssl_verify_server_cert', value: '1' }], remove: ['ssl', 'mysql_ssl_optional'], mutual: '`mysql_ssl_client_cert` and `mysql_ssl_client_key`', snippet: perl_pairs('dbi:mysql', connection, [['mysql_ssl', '1'], ['mysql_ssl_ca_file', '<CA_FILE>'], ['mysql_ssl_verify_server_cert', '1']]), advice: "Use `mysql_ssl=1`, `mysql_ssl_ca_file` and `mysql_ssl_verify_server_cert=1`; where DBD::mysql is built on MariaDB's library it refuses TLS, so use DBD::MariaDB there." }),
    }),
    driverOf({
        id: 'perl-DBD-MariaDB',
        aliases: ['DBD::MariaDB'],
        title: 'DBD::MariaDB',
        dialects: ['dbi:mariadb'],
        callees: [],
        imports: ['DBD::MariaDB'],
        languages: ['perl'],
        reads: ['keywords', 'settings'],
        schemes: /^dbi:mariadb$/,
        names: new Set(['mariadb_ssl', 'mariadb_ssl_ca_file', 'mariadb_ssl_ca_path', 'mariadb_ssl_client_key', 'mariadb_ssl_client_cert', 'mariadb_ssl_cipher', 'mariadb_ssl_verify_server_cert', 'mariadb_ssl_optional', 'ssl', 'sslmode', 'tls']),
        unknown: 'refused',
        decide: (options) => perl_decideMariadb(options, 'DBD::MariaDB'),
        plan: (connection, options) => {
            const ca = options.get('mariadb_ssl_ca_file');
            const file = ca !== undefined && ca.decided && ca.text !== '' && !isMissing(ca.text) && !isTrue(ca) ? printable(ca.text) : '<CA_FILE>';
            return { title: 'DBD::MariaDB', set: [{ name: 'mariadb_ssl', value: '1' }, { name: 'mariadb_ssl_ca_file', value: file }, { name: 'mariadb_ssl_verify_server_cert', value: '1' }], remove: ['ssl', 'sslmode', 'mariadb_ssl_optional'], mutual: '`mariadb_ssl_client_cert` and `mariadb_ssl_client_key`', snippet: perl_pairs('dbi:MariaDB', connection, [['mariadb_ssl', '1'], ['mariadb_ssl_ca_file', file], ['mariadb_ssl_verify_server_cert', '1']]) };
        },
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/php.js




const php = ['php'];
/** `attr.MYSQL_ATTR_SSL_CA`, `3.PDO::MYSQL_ATTR_SSL_CA`, `options.mysql_attr_ssl_ca`. */
function attribute(connection, name) {
    return settingOptions(connection).find((option) => (option.name.split(/[.:\\]/).at(-1) ?? '').toLowerCase() === name);
}
const triggers = ['mysql_attr_ssl_ca', 'mysql_attr_ssl_capath', 'mysql_attr_ssl_key', 'mysql_attr_ssl_cert', 'mysql_attr_ssl_cipher', 'attr_ssl_ca', 'attr_ssl_capath', 'attr_ssl_key', 'attr_ssl_cert', 'attr_ssl_cipher'];
function decidePdo(connection, title) {
    const asked = triggers.map((name) => attribute(connection, name)).find((option) => option !== undefined && !isNothing(option) && option.text !== '');
    if (asked === undefined)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    // A constant such as `__DIR__ . '/ca.pem'` is something; a variable or `env(…)` may be nothing.
    if (!asked.decided && /^\{?(?:\$\w|env\(|getenv\(|\$_ENV|config\()/.test(asked.text))
        return undecided(asked, title);
    if (asked.quoted && asked.decided && isMissing(asked.text))
        return refused('the CA file is not there', title, asked);
    const verify = attribute(connection, 'mysql_attr_ssl_verify_server_cert') ?? attribute(connection, 'attr_ssl_verify_server_cert');
    if (verify !== undefined && !verify.decided)
        return undecided(verify, title);
    if (verify !== undefined && (isFalse(verify) || isNothing(verify)))
        return verdict(unverified, `\`MYSQL_ATTR_SSL_VERIFY_SERVER_CERT\` is off, so ${title} accepts any certificate`, verify);
    return verdict(verified, `\`${shortName(asked)}\` makes ${title} verify chain and host name`, asked);
}
function shortName(option) {
    return (option.name.split(/[.:\\]/).at(-1) ?? '').toUpperCase();
}
/** Flags of `real_connect`; `opt` and `ca` stand for what `mysqli_options` and `mysqli_ssl_set` were given. */
function decideMysqli(connection, title) {
    const options = settingOptions(connection);
    const flags = options.filter(({ name }) => /^(?:flags(?:\.\d+)?|\d+)$/.test(name)).filter(({ text }) => /MYSQLI_CLIENT_SSL/.test(text));
    const lax = flags.find(({ text }) => text.includes('MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT'));
    const [flag] = flags;
    const ca = options.find(({ name }) => name === 'ca' || name === 'ssl_ca');
    const verify = options.find(({ name }) => name === 'opt' || name === 'MYSQLI_OPT_SSL_VERIFY_SERVER_CERT' || name === 'mysqli_opt_ssl_verify_server_cert');
    const verifies = verify !== undefined && !isFalse(verify);
    // CodeIgniter's own switch, an array or a boolean. https://codeigniter.com/user_guide/database/configuration.html
    const encrypt = options.find(({ name }) => name === 'encrypt' || name.startsWith('encrypt.'));
    if (encrypt !== undefined && !isFalse(encrypt) && !isNothing(encrypt))
        return undecided({ ...encrypt, name: 'encrypt', decided: false }, title);
    if (lax !== undefined)
        return verdict(unverified, `\`MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT\` makes ${title} accept any certificate`, lax);
    // `$tls ? MYSQLI_CLIENT_SSL : 0`
    const chosen = flags.find(({ text }) => /\?[^?]{1,200}:/.test(text));
    if (chosen !== undefined)
        return undecided({ ...chosen, name: 'flags', decided: false }, title);
    const named = ca !== undefined && !isNothing(ca) && ca.text !== '';
    if (named && verifies && flag === undefined)
        return verdict(verified, `${title} verifies chain and host name with a CA and \`MYSQLI_OPT_SSL_VERIFY_SERVER_CERT\``, verify);
    if (flag !== undefined)
        return verdict(unverified, `\`MYSQLI_CLIENT_SSL\` accepts any certificate under ${title}`, flag);
    if (named)
        return verdict({ kind: 'unknown', reason: 'a CA without a flag was not measured' }, `what a CA alone does under ${title} is not confirmed`, ca);
    // `MYSQL_CLIENT_FLAGS` under a condition: what they are is not in the text.
    const later = options.find(({ name, decided }) => /^flags(?:\.\d+)?$/.test(name) && !decided);
    if (later !== undefined)
        return undecided(later, title);
    return byMode('disabled', { title, option: null, root: null, store: 'public' });
}
const pdoLines = "[\n  PDO::MYSQL_ATTR_SSL_CA => '<CA_FILE>',\n  PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true,\n]";
const phpDrivers = [
    driverOf({
        id: 'php-pdo_mysql',
        aliases: ['pdo_mysql', 'laravel', 'doctrine'],
        title: 'PDO with mysqlnd',
        dialects: ['pdo', 'laravel'],
        callees: ['PDO'],
        imports: ['PDO'],
        languages: php,
        // Doctrine's own word. https://www.doctrine-project.org/projects/doctrine-dbal/en/current/reference/configuration.html
        parameters: ['serverVersion'],
        reads: ['keywords', 'settings', 'uri'],
        schemes: /^(?:pdo|mysql|mariadb|mysql2)$/,
        names: new Set(),
        setting: (name) => /ssl/i.test(name),
        decide: (_options, connection) => decidePdo(connection, 'PDO with mysqlnd'),
        plan: () => ({ title: 'PDO', set: [{ name: 'PDO::MYSQL_ATTR_SSL_CA', value: '<CA_FILE>' }, { name: 'PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT', value: 'true' }], remove: [], place: 'setting', mutual: '`PDO::MYSQL_ATTR_SSL_CERT` and `PDO::MYSQL_ATTR_SSL_KEY`', snippet: pdoLines, advice: 'Pass `PDO::MYSQL_ATTR_SSL_CA` and `PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true` among the options of PDO; it reads nothing of TLS from the DSN.' }),
    }),
    driverOf({
        id: 'php-mysqli',
        aliases: ['mysqli'],
        title: 'mysqli with mysqlnd',
        dialects: ['mysqli'],
        callees: ['mysqli', 'mysqli_connect', 'mysqli_real_connect', 'mysqli.real_connect', 'real_connect'],
        languages: php,
        reads: ['settings'],
        schemes: null,
        names: new Set(['ca', 'opt', 'flags', 'ssl_ca', 'encrypt']),
        decide: (_options, connection) => decideMysqli(connection, 'mysqli with mysqlnd'),
        plan: (connection) => ({ title: 'mysqli', set: [{ name: 'MYSQLI_OPT_SSL_VERIFY_SERVER_CERT', value: 'true' }, { name: 'ssl_ca', value: '<CA_FILE>' }], remove: settingOptions(connection).filter(({ text }) => text.includes('MYSQLI_CLIENT_SSL')).map(({ name }) => name), place: 'setting', mutual: 'the first two arguments of `mysqli_ssl_set`', snippet: "mysqli_options($db, MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, true);\nmysqli_ssl_set($db, NULL, NULL, '<CA_FILE>', NULL, NULL);", advice: 'Call `mysqli_options` with `MYSQLI_OPT_SSL_VERIFY_SERVER_CERT` and `mysqli_ssl_set` with the CA before `mysqli_real_connect`, without `MYSQLI_CLIENT_SSL` among its flags.' }),
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/odbc.js
/**
 * The two ODBC drivers. Connector/ODBC hands its mode to MySQL's own client library and leaves a word that it does not know to that library's default
 * (mysql-connector-odbc driver/connect.cc; read, not measured). What MariaDB's makes of its options is not confirmed.
 * https://dev.mysql.com/doc/connector-odbc/en/connector-odbc-configuration-connection-parameters.html
 * https://mariadb.com/kb/en/about-mariadb-connector-odbc/#parameters
 */



const ofMysql = 'MySQL Connector/ODBC';
const ofMariadb = 'MariaDB Connector/ODBC';
function odbc_decideMysql(options) {
    const mode = ['sslmode', 'ssl-mode', 'ssl_mode'].map((name) => options.get(name)).find((option) => option !== undefined);
    const root = (options.get('sslca') ?? options.get('ssl-ca'))?.text ?? null;
    const context = { title: ofMysql, root, store: 'private' };
    if (mode === undefined)
        return byMode('preferred', { ...context, option: null });
    if (!mode.decided)
        return undecided(mode, ofMysql);
    const known = usualModes.get(mode.text.toLowerCase());
    return known === undefined ? byMode('preferred', { ...context, option: mode, named: `${modes_nameOf(mode)} is no mode of it, and the default` }) : byMode(known, { ...context, option: mode });
}
const odbc_unconfirmed = 'what MariaDB Connector/ODBC does is not confirmed';
const odbcDrivers = [
    driverOf({
        id: 'mysql-odbc',
        aliases: ['myodbc', 'connector-odbc'],
        title: ofMysql,
        dialects: ['mysql-odbc'],
        reads: ['keywords'],
        schemes: /^odbc$/,
        names: new Set(['sslmode', 'ssl-mode', 'ssl_mode', 'sslca', 'ssl-ca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify', 'tls-versions']),
        ignoresCase: true,
        decide: odbc_decideMysql,
        plan: () => ({ title: ofMysql, set: [{ name: 'SSLMODE', value: 'VERIFY_IDENTITY' }, { name: 'SSLCA', value: '<CA_FILE>' }], remove: ['sslverify'], mutual: '`SSLCERT` and `SSLKEY`' }),
    }),
    driverOf({
        id: 'mariadb-odbc',
        aliases: ['maodbc'],
        title: ofMariadb,
        dialects: ['mariadb-odbc'],
        reads: ['keywords'],
        schemes: /^odbc$/,
        names: new Set(['sslca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify', 'forcetls', 'tlsversion', 'tlspeerfp']),
        ignoresCase: true,
        decide: () => verdict({ kind: 'unknown', reason: odbc_unconfirmed }, odbc_unconfirmed, null, true),
        plan: () => ({ title: ofMariadb, set: [{ name: 'FORCETLS', value: '1' }, { name: 'SSLVERIFY', value: '1' }, { name: 'SSLCA', value: '<CA_FILE>' }], remove: ['sslmode'], mutual: '`SSLCERT` and `SSLKEY`' }),
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/ruby.js



const certificates = ['sslca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify'];
const ruby_names = new Set([...certificates, 'ssl_mode']);
const ruby_ruby = ['ruby'];
/** `:verify_identity`, `'verify_identity'`, `SSL_MODE_VERIFY_IDENTITY`. */
const symbols = new Map([...usualModes].flatMap(([name, mode]) => [[name, mode], [`:${name}`, mode], [`ssl_mode_${name}`, mode], [`ssl_${name}`, mode], [`trilogy::ssl_${name}`, mode], [`mysql2::client::ssl_mode_${name}`, mode]]));
function modeOf(options) {
    const mode = options.get('ssl_mode');
    return mode === undefined || isFalsy(mode) ? undefined : symbols.has(mode.text.toLowerCase()) ? { ...mode, decided: true } : mode;
}
function ruby_decideMariadb(options, title) {
    const mode = modeOf(options);
    if (mode !== undefined && !mode.decided)
        return undecided(mode, title);
    const given = certificates.map((name) => options.get(name)).find((option) => option !== undefined);
    if (given === undefined || (mode !== undefined && symbols.get(mode.text.toLowerCase()) === 'disabled')) {
        return mode === undefined ? byMode('disabled', { title, option: null, root: null, store: 'public' }) : byMode('disabled', { title, option: mode, named: `\`ssl_mode\` without \`sslca\``, root: null, store: 'public' });
    }
    return verdict(tlsFirst, `${title} goes on in cleartext when the server offers no TLS, whatever \`${given.name}\` says`, given);
}
function ruby_decideMysql(options, title) {
    const mode = modeOf(options);
    const ca = options.get('sslca');
    if (mode !== undefined)
        return fromTable(mode, symbols, { title, root: ca?.text ?? null, store: 'public' });
    return verdict({ kind: 'unknown', reason: 'without `ssl_mode` the client library decides' }, `without \`ssl_mode\` the client library that ${title} is built on decides`, null, true);
}
/** Rails hands a number on as it is. github/trilogy inc/trilogy/socket.h `trilogy_ssl_mode_t`, rails trilogy_adapter.rb `parse_ssl_mode` */
const numbers = new Map([['0', 'disabled'], ['1', 'verify-identity'], ['2', 'verify-ca'], ['3', 'required'], ['4', 'preferred']]);
function decideTrilogy(options, title) {
    const mode = modeOf(options);
    const ssl = options.get('ssl');
    const context = { title, root: options.get('ssl_ca')?.text ?? null, store: 'public' };
    if (mode !== undefined)
        return fromTable(/^[0-4]$/.test(mode.text) ? { ...mode, decided: true } : mode, /^[0-4]$/.test(mode.text) ? numbers : symbols, context);
    if (ssl !== undefined && !isFalsy(ssl))
        return undecided({ ...ssl, decided: false }, title);
    return byMode('disabled', { ...context, option: null });
}
const ruby_plan = (title, ca) => ({
    title,
    set: [
        { name: 'ssl_mode', value: 'verify_identity' },
        { name: ca, value: '<CA_FILE>' },
    ],
    remove: ['sslmode', 'sslverify'],
    mutual: '`sslcert` and `sslkey`',
});
const rubyDrivers = [
    driverOf({
        id: 'ruby-mysql2',
        aliases: ['mysql2 gem', 'rails', 'activerecord'],
        title: "Ruby's mysql2",
        dialects: ['mysql2', 'rails-mysql2'],
        callees: ['Mysql2::Client', 'Mysql2::Client.new', 'Sequel.mysql2'],
        imports: ['mysql2'],
        languages: ruby_ruby,
        reads: ['settings', 'uri'],
        schemes: /^mysql2?$/,
        names: ruby_names,
        decide: (options) => ruby_decideMariadb(options, "Ruby's mysql2"),
        plan: () => ({ ...ruby_plan("Ruby's mysql2", 'sslca'), advice: 'Use `ssl_mode: :verify_identity` and `sslca` with mysql2.' }),
        instead: "On MariaDB's client library mysql2 cannot insist on TLS: build it on MySQL's own, or use trilogy with `ssl_mode: verify_identity`",
    }),
    driverOf({ id: 'ruby-mysql2@libmysqlclient', aliases: ['mysql2 gem / ActiveRecord mysql2'], title: "Ruby's mysql2 on MySQL's library", reads: ['settings', 'uri'], schemes: /^mysql2?$/, names: ruby_names, decide: (options) => ruby_decideMysql(options, "Ruby's mysql2 on MySQL's library"), plan: () => ruby_plan("Ruby's mysql2", 'sslca') }),
    driverOf({ id: 'trilogy', title: 'trilogy', dialects: ['trilogy'], callees: ['Trilogy.new', 'Trilogy'], imports: ['trilogy'], languages: ruby_ruby, reads: ['settings', 'uri'], schemes: /^trilogy$/, names: new Set(['ssl_mode', 'ssl', 'ssl_ca', 'ssl_capath', 'ssl_cert', 'ssl_key', 'ssl_cipher', 'ssl_crl', 'tls_min_version', 'tls_max_version']), decide: (options) => decideTrilogy(options, 'trilogy'), plan: () => ruby_plan('trilogy', 'ssl_ca') }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/sqlalchemy.js






const sqlalchemy_grammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
/** Into the mapping `ssl`. */
const gathered = ['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_capath', 'ssl_cipher', 'ssl_check_hostname'];
const everyone = ['charset', 'use_unicode', 'connect_timeout', 'read_timeout', 'write_timeout', 'unix_socket', 'init_command', 'sql_mode', 'local_infile', 'read_default_file', 'read_default_group', 'client_flag', 'program_name', 'autocommit', 'ssl', 'host', 'port', 'user', 'passwd', 'password', 'db', 'database', 'compress', 'named_pipe', 'conv', 'auth_plugin', ...gathered];
const pymysqlOnly = ['ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity', 'ssl_key_password', 'bind_address', 'binary_prefix', 'max_allowed_packet', 'defer_connect', 'auth_plugin_map', 'server_public_key', 'collation', 'cursorclass'];
const pymysqlNames = new Set([...everyone, ...pymysqlOnly]);
const aiomysqlNames = new Set([...everyone, 'echo', 'loop', 'server_public_key', 'cursorclass']);
const mysqldbNames = new Set([...everyone, 'multi_statements']);
/** What the gathering leaves of the options that a URL gave. */
function gather(options) {
    const result = new Map();
    let first = null;
    for (const [name, option] of options) {
        if (!gathered.includes(name) || option.parameter?.origin !== 'query')
            result.set(name, option);
        else {
            first ??= option;
            result.set(`ssl.${name.slice(4)}`, name === 'ssl_check_hostname' ? { ...option, name: 'ssl.check_hostname', quoted: false } : { ...option, name: `ssl.${name.slice(4)}` });
        }
    }
    // `connect_args={'ssl': …}` replaces the mapping.
    if (first !== null && !result.has('ssl'))
        result.set('ssl', { ...first, name: 'ssl', object: true, quoted: false, decided: true });
    return result;
}
function sqlalchemy_judgeWith(dialect) {
    const { title } = dialect;
    return (options) => {
        const wrong = [...options.values()].find(({ name, parameter }) => !dialect.names.has(name.split('.')[0] ?? '') && parameter?.origin === 'query');
        if (wrong !== undefined)
            return refused(`the driver's \`connect\` takes no \`${shown(wrong.name)}\``, title, wrong);
        return dialect.decide(gather(options), title);
    };
}
const decideAiomysql = (options, title) => {
    const found = decideOldPyMySql(new Map([...options].filter(([name]) => /^ssl(?:\.|$)/.test(name))), title);
    return found;
};
const unknown = (reason) => () => ({ posture: { kind: 'unknown', reason }, because: reason, option: null, byDefault: true });
const measured = new Map([
    ['mysqldb', { title: 'SQLAlchemy with mysqlclient 1.4', names: mysqldbNames, decide: decideOldMysqlclient }],
    ['pymysql', { title: 'SQLAlchemy with PyMySQL before 1.2', names: pymysqlNames, decide: decideOldPyMySql }],
    ['aiomysql', { title: 'SQLAlchemy with aiomysql', names: aiomysqlNames, decide: decideAiomysql }],
]);
const newest = new Map([
    ['mysqldb', { title: 'SQLAlchemy with mysqlclient 2.2', names: new Set([...mysqldbNames, 'ssl_mode']), decide: decideNewMysqlclient }],
    ['pymysql', { title: 'SQLAlchemy with PyMySQL 1.2', names: pymysqlNames, decide: decideNewPyMySql }],
    ['aiomysql', { title: 'SQLAlchemy with aiomysql', names: aiomysqlNames, decide: decideAiomysql }],
    ['mysqlconnector', { title: 'SQLAlchemy with mysql-connector-python', names: new Set([...everyone, ...connectorNames]), decide: (options) => decideConnectorPython(options) }],
]);
const unsourced = ['asyncmy', 'mariadbconnector', 'cymysql', 'pyodbc', 'oursql', 'gaerdbms', 'mysqlclient'];
const threeArguments = {
    snippet: "connect_args={'ssl_ca': '<CA_FILE>', 'ssl_verify_cert': True, 'ssl_verify_identity': True}",
    set: [['ssl_ca', '<CA_FILE>'], ['ssl_verify_cert', 'True'], ['ssl_verify_identity', 'True']],
};
const connectArgs = new Map([
    ['mysqldb', { snippet: "connect_args={'ssl_mode': 'VERIFY_IDENTITY', 'ssl': {'ca': '<CA_FILE>'}}", set: [['ssl_mode', 'VERIFY_IDENTITY'], ['ssl.ca', '<CA_FILE>']] }],
    ['aiomysql', { snippet: "connect_args={'ssl': ssl.create_default_context(cafile='<CA_FILE>')}", set: [['ssl', "ssl.create_default_context(cafile='<CA_FILE>')"]] }],
]);
function sqlalchemy_client(id, dialects, title, dialectOf) {
    return {
        id,
        title,
        dialects,
        reads: ['uri', 'settings'],
        schemes: /^(?:mysql|mariadb)(?:\+\w+)?$/,
        grammar: sqlalchemy_grammar,
        names: new Set([...everyone, ...pymysqlOnly, 'ssl_mode']),
        unknown: 'refused',
        settingsWin: true,
        setting: (name, written) => /^ssl(?:[_.]|$)/.test(name) && /(?:^|\.)(?:connect_args|query|connectargs)\./i.test(written),
        decide: (options, connection) => {
            const { name, dialect } = dialectOf(connection);
            return dialect === null ? unknown(`what SQLAlchemy's dialect \`${shown(name)}\` does is not confirmed`)() : sqlalchemy_judgeWith(dialect)(options);
        },
        plan: (connection) => {
            const { name } = dialectOf(connection);
            const { snippet, set } = connectArgs.get(name) ?? threeArguments;
            return { title, set: set.map(([argument, value]) => ({ name: `connect_args.${argument}`, value })), remove: ['sslmode', 'ssl-mode', 'ssl', 'tls', 'useSSL', 'ssl_disabled', ...gathered], place: 'setting', mutual: '`ssl_cert` and `ssl_key`', snippet, advice: `Pass \`${snippet}\` to \`create_engine\`.` };
        },
        instead: 'Use mysqlclient 2.2 (`mysql+mysqldb`) or PyMySQL 1.2 (`mysql+pymysql`), which can insist on verified TLS',
    };
}
function partsOf(table) {
    return ({ dialect, scheme }) => {
        const name = dialect ?? (scheme === null ? 'pymysql' : 'mysqldb');
        return { name, dialect: table.get(name) ?? null };
    };
}
/** `sqlalchemy` is what was measured; a dialect in the text means the newest release of its driver. */
const sqlalchemyDrivers = [
    driverOf({ ...sqlalchemy_client('sqlalchemy', [], 'SQLAlchemy', partsOf(measured)), aliases: ['sqlalchemy@1'] }),
    driverOf({ ...sqlalchemy_client('sqlalchemy@2', [], 'SQLAlchemy 2', partsOf(newest)), callees: ['sqlalchemy.create_engine', 'create_engine', 'create_async_engine', 'engine_from_config', 'SQLALCHEMY_DATABASE_URI'], imports: ['sqlalchemy', 'flask_sqlalchemy'], languages: ['python'] }),
    ...[...newest].map(([name, dialect]) => driverOf({ ...sqlalchemy_client(`sqlalchemy+${name}`, [name], dialect.title, () => ({ name, dialect })), aliases: [`mysql+${name}`, `mariadb+${name}`] })),
    ...unsourced.map((name) => driverOf({ ...sqlalchemy_client(`sqlalchemy+${name}`, [name], `SQLAlchemy with ${name}`, () => ({ name, dialect: null })), aliases: [`mysql+${name}`] })),
];

;// CONCATENATED MODULE: ./src/engine/databases/judging/vertx.js
/**
 * What the clients of Vert.x verify once there is TLS, alike for PostgreSQL and MySQL; Quarkus' reactive clients are those. Read, not measured:
 * eclipse-vertx/vertx-sql-client@2848fdf PgConnectionFactory.java and MySQLConnectionFactory.java (the same in 4.x),
 * https://quarkus.io/guides/datasource#reactive-datasource-configuration-reference
 */



/** `mode`: what asks for TLS. `needs`: what the client insists on with that mode, before it connects. */
function vertxTls(said, mode, needs) {
    const { title } = said;
    const named = `\`${mode.name}=${shown(mode.text)}\``;
    const elsewhere = optionNamed(said, 'tlsConfigurationName');
    if (elsewhere !== undefined)
        return undecided({ ...elsewhere, decided: false }, title);
    // Vert.x 5: `setSslOptions(new ClientSSLOptions().setTrustAll(true))`.
    const options = optionNamed(said, 'sslOptions');
    const written = options?.text ?? '';
    if (options !== undefined && !/ClientSSLOptions\(\)/.test(written))
        return undecided({ ...options, decided: false }, title);
    const trustAll = optionNamed(said, 'trustAll');
    const all = /setTrustAll\(\s{0,9}true/.test(written) ? 'yes' : truth(trustAll);
    if (all === 'yes')
        return verdict(unverified, `\`trustAll\` makes ${title} accept any certificate`, trustAll ?? options ?? mode);
    if (all === 'open' || all === 'other')
        return undecided({ ...(trustAll ?? mode), decided: false }, title);
    const trust = optionNamed(said, ...trustNames);
    const hasTrust = trust !== undefined || /set(?:Pem|Jks|Pfx|)Trust(?:Store)?Options\(/.test(written);
    const algorithm = optionNamed(said, 'hostnameVerificationAlgorithm');
    if (algorithm?.decided === false)
        return undecided(algorithm, title);
    const names = /setHostnameVerificationAlgorithm\(\s{0,9}"(?:HTTPS|LDAPS)"/i.test(written) || /^(?:https|ldaps)$/i.test(algorithm?.text ?? '');
    if (needs.algorithm && !names)
        return refused(`${named} needs \`hostnameVerificationAlgorithm\``, title, mode);
    if (needs.trust && !hasTrust)
        return refused(`${named} needs the certificates to trust`, title, mode);
    if (names)
        return verdict(verified, `\`hostnameVerificationAlgorithm\` makes ${title} verify chain and host name`, algorithm ?? mode);
    return verdict({ kind: 'verify-ca', reached: needs.trust ? 'asked' : 'accident', anchor: hasTrust ? 'private' : 'public' }, `${named} verifies the chain but not the host name under ${title}`, mode);
}
const trustNames = ['trustOptions', 'pemTrustOptions', 'jksTrustOptions', 'pfxTrustOptions', 'trustStoreOptions'];
/** Every name that decides it; lower case. */
const vertxNames = new Set(['sslmode', 'trustall', 'hostnameverificationalgorithm', 'ssloptions', 'tlsconfigurationname', ...trustNames.map((name) => name.toLowerCase())]);
/** `SslMode.VERIFY_CA`, `verify-ca`, `VERIFY_CA`; '': decided at run time. */
function vertx_modeOf({ text, decided, quoted }) {
    const constant = quoted ? undefined : /(?:^|\.)SslMode\.([A-Z_]{1,20})$/.exec(text)?.[1];
    return (constant ?? (decided ? text : '')).toLowerCase().replaceAll('_', '-');
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/vertx.js




const vertxMysqlClient = plainDriver({
    id: 'vertx-mysql-client',
    aliases: ['vertx-mysql', 'quarkus-reactive-mysql-client'],
    title: 'the Vert.x MySQL client',
    dialects: ['vertx-mysql'],
    callees: ['MySQLConnectOptions', 'MySQLConnectOptions.fromUri', 'MySQLPool.pool', 'MySQLPool.client', 'MySQLConnection.connect', 'MySQLBuilder.pool', 'MySQLBuilder.client'],
    imports: ['io.vertx.mysqlclient', 'io.vertx.mutiny.mysqlclient', 'io.vertx.reactivex.mysqlclient', 'io.vertx.rxjava3.mysqlclient'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: vertx_decide,
    // No parameter of its URL has to do with TLS: what it does not know it sends along as an attribute.
    reads: ['useAffectedRows', 'socket', 'schema'],
    plan: ({ notation }) => ({
        set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }],
        remove: ['trustAll'],
        place: 'setting',
        snippet: 'new MySQLConnectOptions()\n  .setSslMode(SslMode.VERIFY_IDENTITY)\n  .setHostnameVerificationAlgorithm("HTTPS")\n  .setPemTrustOptions(new PemTrustOptions().addCertPath("<CA_FILE>"))',
        advice: notation === 'settings'
            ? 'Use `SslMode.VERIFY_IDENTITY` with `setHostnameVerificationAlgorithm("HTTPS")` and trust options that hold the CA.'
            : 'Use the mode `verify-identity` with the algorithm `HTTPS` and a trusted CA: in Quarkus `quarkus.datasource.reactive.mysql.ssl-mode`, `hostname-verification-algorithm` and `trust-certificate-pem.certs`.',
    }),
});
function vertx_decide(said) {
    const { title, settings } = said;
    const mode = settings.get('sslMode');
    if (mode === undefined) {
        // Quarkus asks for TLS where a TLS configuration is named (MySQLPoolRecorder.java).
        const named = settings.get('tlsConfigurationName');
        return named === undefined ? verdict(tlsFirst, `${title} falls back to cleartext unless \`sslMode\` tells it not to`, null, true) : undecided({ ...named, decided: false }, title);
    }
    const written = `\`${mode.name}=${shown(mode.text)}\``;
    switch (vertx_modeOf(mode)) {
        case '':
            return undecided(mode, title);
        case 'disabled':
            return verdict(cleartext, `${written} never uses TLS under ${title}`, mode);
        case 'preferred':
            return verdict(tlsFirst, `${written} falls back to cleartext under ${title}`, mode);
        case 'required':
            return vertxTls(said, mode, { trust: false, algorithm: false });
        case 'verify-ca':
            return vertxTls(said, mode, { trust: true, algorithm: false });
        case 'verify-identity':
            return vertxTls(said, mode, { trust: false, algorithm: true });
        default:
            return refused(`${written} is no mode it knows`, title, mode);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/reactive.js


/** By Vert.x' own names: what stands beside `quarkus.datasource.reactive.url` or `QUARKUS_DATASOURCE_REACTIVE_URL`; null: the text is none of those. */
function reactiveSettings(candidate) {
    const { keyPath } = candidate.sites[0];
    const last = reactive_bare(keyPath.at(-1) ?? '');
    if (!/(?:^|-)quarkus-datasource-(?:.{1,100}-)?reactive-url$/.test(reactive_bare(keyPath.slice(-6).join('.'))))
        return null;
    // All names of a list of variables stand in one row; those of another data source are not meant.
    const own = last.endsWith('-reactive-url') ? last.slice(0, -'url'.length) : '';
    return flatten(neighboursOf(candidate), 'setting').flatMap((parameter) => {
        const name = reactive_bare(parameter.name);
        if (own !== '' && !name.startsWith(own))
            return [];
        const known = reactive_names.find(([pattern]) => pattern.test(name.slice(own.length)))?.[1];
        return known === undefined || parameter.value.kind === 'settings' ? [] : [{ ...parameter, name: known }];
    });
}
const reactive_names = [
    [/^(?:(?:postgresql|mysql)-)?ssl-mode$/, 'sslMode'],
    [/^trust-all$/, 'trustAll'],
    [/^hostname-verification-algorithm$/, 'hostnameVerificationAlgorithm'],
    [/^tls-configuration-name$/, 'tlsConfigurationName'],
    [/^(?:trust-certificate-(?:pem|jks|pfx)(?:-enabled|-certs|-path)?|certs)(?:-\d{1,3}-?)?$/, 'trustOptions'],
];
/** `%prod.quarkus.datasource."orders".reactive`, `QUARKUS_DATASOURCE__ORDERS__REACTIVE`: as `quarkus-datasource-orders-reactive`. */
function reactive_bare(name) {
    return name.slice(-300).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/vocabulary.js

/** Schemes without a dialect: of drivers (`mysql`, `mariadb`, `mysql2`, `trilogy`), then of configuration libraries. */
const baseSchemes = ['mysql', 'mariadb', 'mysql2', 'trilogy', 'mysqls', 'mysqlgis', 'mysql-connector', 'mysql-pymysql'];
const jdbcNames = ['mysql', 'mariadb'];
const jdbcModes = [':replication', ':loadbalance', ':sequential', ':failover', ':aurora', ':load-balance-read', ':aws', ''];
const jdbcSchemes = jdbcNames.flatMap((name) => [
    ...jdbcModes.map((mode) => `jdbc:${name}${mode}`),
    ...['jdbc:p6spy', 'jdbc:otel', 'jdbc:aws-wrapper', 'jdbc:log4jdbc', 'r2dbc', 'r2dbcs', 'r2dbc:pool'].map((lead) => `${lead}:${name}`),
    ...['', ':loadbalance', ':replication'].map((mode) => `jdbc:${name}+srv${mode}`),
]);
const dialects = ['pymysql', 'mysqldb', 'mysqlclient', 'aiomysql', 'asyncmy', 'mysqlconnector', 'mariadbconnector', 'cymysql', 'pyodbc', 'oursql', 'gaerdbms'];
/** Names that mean a connection to MySQL by themselves. */
const vocabulary_tellingNames = new Set([
    ...['ssl_verify_identity', 'ssl_verify_cert', 'ssl_disabled', 'allowpublickeyretrieval', 'allowcleartextpasswords', 'allownativepasswords', 'verifyservercertificate'],
    ...['mysql_ssl', 'mysql_ssl_ca_file', 'mysql_ssl_verify_server_cert', 'mariadb_ssl', 'mariadb_ssl_ca_file', 'mysql_attr_ssl_ca', 'mysql_attr_ssl_verify_server_cert'],
]);
/** What touches TLS or the login in one of the drivers. Lower case. */
const ownNames = new Set([
    ...vocabulary_tellingNames,
    ...['sslmode', 'ssl_mode', 'ssl-mode', 'usessl', 'requiressl', 'trustservercertificate', 'disablesslhostnameverification', 'serversslcert', 'sslaccept', 'sslidentity'],
    ...['ssl_check_hostname', 'ssl_capath', 'ssl_cipher', 'ssl_key_password', 'sslca', 'sslcapath', 'sslcipher', 'sslverify', 'verifyidentity', 'require_ssl', 'verify_ca', 'verify_identity'],
    ...['trustcertificatekeystoreurl', 'truststore', 'tlsversions', 'tls_versions', 'enabledtlsprotocols', 'enabledsslprotocolsuites', 'tlsciphersuites', 'enabledsslciphersuites'],
    ...['defaultauthenticationplugin', 'authenticationplugins', 'enable_cleartext_plugin', 'enablecleartextplugin', 'allowfallbacktoplaintext', 'allowoldpasswords', 'check_hostname'],
    ...['ssl_opts', 'flags', 'attr', 'opt', 'tlsversion', 'sslmaxversion', 'tls_version', 'insecureauth', 'authplugins', 'auth_plugin', 'get_server_public_key'],
]);
const placeNames = [
    ...['host', 'hostname', 'server', 'addr', 'port', 'user', 'username', 'uid', 'password', 'passwd', 'pwd', 'database', 'dbname', 'db', 'name', 'dsn', 'uri', 'url', 'net', 'unix_socket', 'socketpath', 'socket'],
    ...['connectionstring', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra', 'connectionlimit', 'charset'],
];
/** Calls that nothing but a client of MySQL offers. */
const ownCallees = [
    ...['pymysql.connect', 'pymysql.connections.Connection', 'aiomysql.connect', 'aiomysql.create_pool', 'MySQLdb.connect', 'mysql.connector.connect', 'mysql.connector.aio.connect', 'mysql.connector.pooling.MySQLConnectionPool', 'MySQLConnectionPool', 'asyncmy.connect', 'asyncmy.create_pool', 'mariadb.connect', 'mariadb.ConnectionPool'],
    ...['mysql.createConnection', 'mysql.createPool', 'mysql.createPoolCluster', 'mysql2.createConnection', 'mysql2.createPool', 'mariadb.createConnection', 'mariadb.createPool', 'PrismaMariaDb'],
    ...['mysql.NewConnector', 'mysql.Config', 'mysql.NewConfig', 'mysql.ParseDSN', 'mysql.Open', 'mysqli', 'mysqli_connect', 'mysqli_real_connect', 'mysqli.real_connect', 'Mysql2::Client', 'Mysql2::Client.new', 'Trilogy.new', 'Trilogy'],
    ...['Sequel.mysql2', 'MySqlConnection', 'MySqlConnectionStringBuilder', 'UseMySql', 'UseMySQL', 'MySqlDataSourceBuilder', 'MyXQL.start_link', 'MySqlPool.connect', 'MySqlPoolOptions', 'MySqlConnectOptions', 'MySqlConnectOptions.new', 'MySQLDatabase', 'PooledMySQLDatabase', 'mysqli.real_connect', 'MySQLConnectOptions', 'mysql.Config', 'ConnectionOptions', 'PoolOptions', 'MysqlConnectionOptions', 'MySqlConnection.connect', 'mysql.start_link', 'mysql_real_connect', 'mysql_real_connect_nonblocking', 'mysql_real_connect_start', 'mysql.connect', 'MysqlDataSource', 'MariaDbDataSource'],
];
const mysql_vocabulary_vocabulary = {
    schemes: new Set([...baseSchemes, ...baseSchemes.slice(0, 2).flatMap((scheme) => dialects.map((dialect) => `${scheme}+${dialect}`)), ...jdbcSchemes]),
    settingNames: new Set([...tlsNames, ...ownNames, ...placeNames]),
    tellingNames: vocabulary_tellingNames,
    environmentNames: new Set(),
    callees: new Set([
        ...ownCallees,
        ...['createConnection', 'createPool', 'create_engine', 'create_async_engine', 'URL.create', 'knex', 'Sequelize', 'DataSource', 'drizzle', 'dj_database_url.config', 'dj_database_url.parse'],
        ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'gorm.Open', 'DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'PDO', 'DBI.connect'],
    ]),
    positions: new Map([
        ...['mysqli', 'mysqli_connect', 'mysqli.connect', 'real_connect'].map((callee) => [`php ${callee}`, ['host', 'user', 'password', 'database', 'port', 'socket', 'flags']]),
        ['php mysqli_real_connect', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        ['cpp mysql_real_connect_nonblocking', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        // MariaDB's: https://mariadb.com/kb/en/mysql_real_connect_start/
        ['cpp mysql_real_connect_start', ['', '', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        // LuaSQL; lua-resty-mysql takes a table.
        ['lua mysql.connect', ['database', 'user', 'password', 'host', 'port']],
        ['cpp mysql_real_connect', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        ...['pymysql.connect', 'MySQLdb.connect'].map((callee) => [`python ${callee}`, ['host', 'user', 'password', 'database', 'port']]),
        ...['MySQLDatabase', 'PooledMySQLDatabase'].map((callee) => [`python ${callee}`, ['database']]),
    ]),
    commands: new Set([
        ...['mysql', 'mariadb', 'mysqldump', 'mariadb-dump', 'mysqladmin', 'mariadb-admin', 'mysqlimport', 'mariadb-import', 'mysqlcheck', 'mariadb-check'],
        ...['mysqlshow', 'mariadb-show', 'mysqlbinlog', 'mariadb-binlog', 'mysqlpump', 'mysqlslap', 'mariadb-slap', 'mycli', 'wp'],
    ]),
};

;// CONCATENATED MODULE: ./src/engine/databases/mysql/findUri.js


/** Longest first, so that `jdbc:mysql:replication` is not taken for something that ends in `jdbc:mysql`. */
const findUri_schemes = { plain: new Set(baseSchemes), jdbc: new Set([...jdbcSchemes].sort((a, b) => b.length - a.length)), hostless: null };
function findUri(mapped) {
    const found = findUriOf(findUri_schemes, mapped);
    return found === null ? null : { ...found, to: withJson(mapped.text, found.to) };
}
const LONGEST_JSON = 500;
const MAXIMUM_OBJECTS = 10;
/** `?ssl={"rejectUnauthorized":true}`: the quotes within the braces end nothing. */
function withJson(text, end) {
    let to = end;
    for (let count = 0; count < MAXIMUM_OBJECTS && /["']/.test(text.charAt(to)) && /\{[^{}"'\s]{0,80}$/.test(text.slice(Math.max(0, to - 90), to)); count++) {
        const close = text.indexOf('}', to);
        if (close < 0 || close - to > LONGEST_JSON)
            return end;
        to = close + 1;
        while (to < text.length && !/[\s'"`]/.test(text.charAt(to)))
            to++;
    }
    return to;
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/surroundings.js





const places = new Set(['host', 'hostname', 'port', 'socket', 'unix_socket', 'socketpath']);
/** Neighbouring settings, then Node's switch where the file sets it. */
function surroundings_besides(candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? [] : candidate.sites.flatMap((site) => site.neighbours);
    const written = flatten(neighbours, 'setting').filter(belongs);
    return surroundings_unique([...written, ...surroundings_switches(candidate, reading)]);
}
function belongs({ name, value }) {
    const [first = '', ...rest] = unwrapped(name).split('.');
    // A positional text may be a password; what is in a positional mapping has names of its own.
    if (/^\d+$/.test(first))
        return value.kind === 'symbol' || rest.some((each) => concernsTls(each));
    const lower = first.toLowerCase();
    return tlsNames.has(lower) || vertxNames.has(lower) || ownNames.has(lower) || concernsTls(name) || (rest.length === 0 && places.has(lower));
}
function surroundings_switches(candidate, reading) {
    return surroundings_variablesOf(reading)
        .filter((each) => each !== candidate && each.use === 'value' && (each.place === 'code' || each.place === candidate.place))
        .flatMap((each) => flatten([{ name: each.name, value: each.value, span: each.span }], 'environment'));
}
const surroundings_variables = new WeakMap();
const surroundings_commands = new WeakMap();
/** Looked for once in each file. */
function surroundings_variablesOf(reading) {
    const before = surroundings_variables.get(reading);
    if (before !== undefined)
        return before;
    const found = reading.candidates.flatMap((each) => (each.kind === 'environment' && each.name === 'NODE_TLS_REJECT_UNAUTHORIZED' ? [each] : [])).slice(0, 20);
    surroundings_variables.set(reading, found);
    return found;
}
/** The words of a command of ours are read with the command. */
function insideOwnCommand(candidate, reading) {
    let found = surroundings_commands.get(reading);
    if (found === undefined) {
        found = (0,spanIndex/* spanIndex */.zs)(reading.candidates.flatMap((each) => (each.kind === 'command' && ownsWords(each) ? [each.span] : [])));
        surroundings_commands.set(reading, found);
    }
    return (0,spanIndex/* covers */.hU)(found, candidate.span);
}
function ownsWords(command) {
    return mysql_vocabulary_vocabulary.commands.has(surroundings_programOf(command.words[0]?.text ?? ''));
}
/** Without its folder. */
function surroundings_programOf(word) {
    return word.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}
function surroundings_unique(parameters) {
    const seen = new Set();
    return parameters.filter((parameter) => {
        const key = `${parameter.name}@${String(parameter.span?.start ?? '')}`;
        return seen.has(key) ? false : seen.add(key).has(key);
    });
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/readCommand.js
/** Command lines of `mysql`, `mariadb` and their kin. https://dev.mysql.com/doc/refman/en/mysql-command-options.html, https://mariadb.com/kb/en/mariadb-command-line-client/ */






const MAXIMUM_WORDS = 2_000;
const mysql_readCommand_same = (text) => text;
function mysql_readCommand_readCommand(candidate, beside) {
    if (!ownsWords(candidate))
        return null;
    const password = candidate.assignments.findLast(({ name }) => name === 'MYSQL_PWD')?.value;
    const program = surroundings_programOf(candidate.words[0]?.text ?? '');
    if (program === 'wp')
        return ofWordPress(candidate, beside);
    return commandConnection(program, candidate.words.slice(1, MAXIMUM_WORDS), candidate, beside, password?.kind === 'text' ? password.text : null);
}
/** `wp config create --dbhost=db --dbuser=app`: what WordPress is going to connect with. https://developer.wordpress.org/cli/commands/config/create/ */
function ofWordPress(candidate, beside) {
    const words = candidate.words.slice(1, MAXIMUM_WORDS);
    if (!words.some(({ text }) => text === 'config') || !words.some(({ text }) => text.startsWith('--dbhost=')))
        return null;
    const own = new Map([['--dbhost=', '-h'], ['--dbuser=', '-u'], ['--dbpass=', '-p'], ['--dbname=', '-D']]);
    const flags = words.flatMap((word) => {
        const lead = [...own.keys()].find((name) => word.text.startsWith(name));
        return lead === undefined ? [] : [(0,mappedText/* joinTexts */.B5)([(0,mappedText/* plainText */.wh)(own.get(lead) ?? ''), (0,mappedText/* sliceText */.S$)(word, lead.length, word.text.length)])];
    });
    const connection = commandConnection('wp', flags, candidate, beside, null);
    return connection === null ? null : { ...connection, dialect: null };
}
/** A whole command line in one string, or only its flags: `mysql -h db --ssl-mode=REQUIRED`, `-h db -u app --skip-ssl`. */
function readCommandText(text, candidate, beside) {
    const lead = /^\s{0,20}(?:([\w./-]{0,100}?[\w-]{4,20})\s{1,5})?(?=--?[A-Za-z])/.exec(text.text.slice(0, 200));
    if (lead === null || text.text.length > 4000)
        return null;
    const program = surroundings_programOf(lead[1] ?? '');
    if (program !== '' && !mysql_vocabulary_vocabulary.commands.has(program))
        return null;
    const words = wordsOf(text, lead[0].length);
    if (program === '' && !areFlagsOfMySql(words))
        return null;
    return commandConnection(program === '' ? 'mysql' : program, words, candidate, beside, null);
}
/** Bare flags: nothing but flags of these programs, a host and a user among them. */
function areFlagsOfMySql(words) {
    const flags = flagsOf(words);
    const has = (...names) => flags.some(({ name }) => names.includes(name));
    return has('host') && has('user') && has('password', 'ssl', 'skip-ssl', 'ssl-mode', 'ssl-ca', 'ssl-verify-server-cert') && flags.every(({ name }) => readCommand_known.has(name)) && words.every((word, index) => word.text.startsWith('-') || takesValue(words[index - 1]));
}
const readCommand_known = new Set([
    ...['host', 'port', 'user', 'password', 'database', 'socket', 'protocol', 'execute', 'ssl', 'skip-ssl', 'disable-ssl', 'ssl-mode', 'ssl-ca', 'ssl-capath', 'ssl-cert', 'ssl-key', 'ssl-cipher', 'ssl-crl', 'ssl-crlpath'],
    ...['ssl-verify-server-cert', 'disable-ssl-verify-server-cert', 'skip-ssl-verify-server-cert', 'tls-version', 'tls-ciphersuites', 'default-auth', 'enable-cleartext-plugin', 'get-server-public-key', 'connect-timeout', 'no-defaults', 'defaults-file'],
]);
function takesValue(word) {
    return word !== undefined && /^(?:-[hPuDSe]|--(?:host|port|user|database|socket|protocol|ssl-(?:ca|capath|cert|key|cipher|mode)|tls-version))$/.test(word.text);
}
/** Blanks separate, quotes hold together; enough for what programs write. */
function wordsOf(text, from) {
    const words = [];
    for (let at = from; at < text.text.length && words.length < MAXIMUM_WORDS;) {
        if (/\s/.test(text.text.charAt(at))) {
            at++;
            continue;
        }
        const start = at;
        let quote = '';
        for (; at < text.text.length; at++) {
            const character = text.text.charAt(at);
            if (quote === '' ? /\s/.test(character) : false)
                break;
            if (quote === '' && /["']/.test(character))
                quote = character;
            else if (character === quote)
                quote = '';
        }
        words.push((0,mappedText/* sliceText */.S$)(text, start, at));
    }
    return words;
}
const shortNames = new Map([['h', 'host'], ['P', 'port'], ['u', 'user'], ['p', 'password'], ['D', 'database'], ['S', 'socket'], ['e', 'execute']]);
/** Take their value behind `=` only. */
const joinedOnly = new Set(['password', 'ssl', 'ssl-verify-server-cert', 'skip-ssl', 'disable-ssl', 'enable-cleartext-plugin', 'get-server-public-key', 'disable-ssl-verify-server-cert', 'skip-ssl-verify-server-cert', 'no-defaults']);
function flagsOf(words) {
    return words.flatMap((word, index) => {
        const next = words[index + 1];
        const following = next === undefined || next.text.startsWith('-') ? null : next;
        const long = /^--([A-Za-z][\w-]{0,40})(=?)/.exec(word.text);
        if (long !== null) {
            const name = (long[1] ?? '').replaceAll('_', '-').toLowerCase();
            return [{ name, value: long[2] === '=' ? readCommand_bare((0,mappedText/* sliceText */.S$)(word, long[0].length, word.text.length)) : joinedOnly.has(name) ? null : following, word }];
        }
        const name = shortNames.get(/^-([A-Za-z])/.exec(word.text)?.[1] ?? '');
        if (name === undefined)
            return [];
        return [{ name, value: word.text.length > 2 ? readCommand_bare((0,mappedText/* sliceText */.S$)(word, 2, word.text.length)) : name === 'password' ? null : following, word }];
    });
}
function readCommand_bare(value) {
    return /^(["']).*\1$/s.test(value.text) && value.text.length > 1 ? (0,mappedText/* sliceText */.S$)(value, 1, value.text.length - 1) : value;
}
function commandConnection(program, words, candidate, beside, password) {
    const flags = flagsOf(words);
    const find = (name) => flags.findLast((flag) => flag.name === name);
    const [host, socket, port] = [find('host')?.value ?? null, find('socket')?.value ?? null, find('port')?.value ?? null];
    const speaksOfTls = flags.some(({ name }) => /ssl|tls|cleartext|public-key/.test(name));
    // Without a host these programs use the socket of this machine, or what an option file says.
    if (host === null && !speaksOfTls)
        return null;
    const userValue = find('user')?.value ?? null;
    const user = userValue === null ? { kind: 'absent' } : partOf(userValue, mysql_readCommand_same);
    const written = password ?? find('password')?.value ?? null;
    const secret = written === null ? null : readPassword(written, user, candidate.encoding === 'base64', mysql_readCommand_same);
    const name = find('database')?.value ?? null;
    const database = name === null ? { kind: 'absent' } : partOf(name, mysql_readCommand_same);
    const hosts = host !== null ? hostsOfLists(host, port) : socket !== null ? [{ kind: 'socket', path: socket.text.slice(0, 200) }] : [{ kind: 'hole', text: '{host}', fallback: null, port: null }];
    return {
        family: 'mysql',
        notation: 'command',
        scheme: null,
        dialect: readCommand_clientOf(program, flags),
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: [...flags.filter((flag) => /ssl|tls|auth|cleartext|public-key|protocol|defaults|login-path/.test(flag.name)).map(mysql_readCommand_parameterOf), ...beside],
        uri: null,
        endpoint: endpointOf('mysql://', user.kind !== 'absent', hosts, database),
        span: candidate.kind === 'command' ? candidate.span : ((0,mappedText/* spanOf */.ee)(candidate.kind === 'text' ? candidate.value : { text: '', pieces: [] }) ?? candidate.span),
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
/** Only MySQL's own client knows `--ssl-mode`, and since 8.0 only MariaDB's the older flags; without either both behave alike. */
function readCommand_clientOf(program, flags) {
    if (flags.some(({ name }) => name === 'ssl-mode'))
        return 'mysql-cli';
    if (program.startsWith('mariadb') || flags.some(({ name }) => /^(?:ssl|skip-ssl|disable-ssl|(?:skip-|disable-)?ssl-verify-server-cert)$/.test(name)))
        return 'mariadb-cli';
    return 'mysql-cli';
}
function mysql_readCommand_parameterOf(flag) {
    const value = flag.value === null ? { kind: 'symbol', name: 'true' } : pieces_valueOf(flag.name, flag.value, mysql_readCommand_same);
    return { name: `--${flag.name}`, value, origin: 'flag', span: (0,mappedText/* spanOf */.ee)(flag.word), valueSpan: flag.value === null ? null : (0,mappedText/* spanOf */.ee)(flag.value) };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/readGoDsn.js
/**
 * The DSN of Go's driver: `user:password@tcp(host:3306)/shop?tls=true`.
 * https://github.com/go-sql-driver/mysql#dsn-data-source-name: the last `/` ends the address, the last `@` before it the login.
 */





const readGoDsn_MAXIMUM_LENGTH = 4000;
const readGoDsn_MAXIMUM_PARAMETERS = 200;
/** null: this is no such text. `@tcp(…)/` or `(host:port)/` behind a login tells it apart; `login@/shop` only what opens it. */
function readGoDsn(mapped, candidate, beside) {
    const text = mapped.text.trimEnd();
    if (text.length > readGoDsn_MAXIMUM_LENGTH)
        return null;
    if (!text.includes(')/'))
        return isOpened(candidate) ? withoutAddress(mapped, text, candidate, beside) : null;
    const question = text.indexOf('?', text.indexOf(')/'));
    const slash = text.lastIndexOf('/', question < 0 ? text.length : question);
    const close = slash - 1;
    const open = text.lastIndexOf('(', close);
    if (open < 0 || text.charAt(close) !== ')')
        return null;
    const at = text.lastIndexOf('@', open);
    const network = text.slice(at + 1, open);
    if (!/^(?:tcp[46]?|unix|[a-z][\w+.-]{0,30})?$/i.test(network) || /[\s;,=]/.test(text.slice(slash + 1, question < 0 ? text.length : question)))
        return null;
    const address = (0,mappedText/* sliceText */.S$)(mapped, open + 1, close);
    if (/[\s()]/.test(address.text) || (at < 0 && !/^(?:tcp[46]?|unix)$/.test(network)) || (at >= 0 && !/^[^\s'"`]{0,64}$/.test(text.slice(0, Math.min(at, firstColon(text, at))))))
        return null;
    if (network === '' && !/:(?:\d{1,5}|\uE000|%[sdv])$/.test(address.text))
        return null;
    return connection(mapped, { at, open, close, slash, question, network, end: mapped.text.length }, candidate, beside);
}
/** `sql.Open("mysql", …)`, `mysql.ParseDSN(…)` */
function isOpened({ sites }) {
    return sites.some(({ callee, neighbours }) => /(?:^|\.)mysql\.(?:Open|ParseDSN)$/.test(callee ?? '') || (/(?:^|\.)sqlx?\.(?:Open|Connect|MustConnect|MustOpen)$/.test(callee ?? '') && textOf(findSetting(neighbours, ['0']))?.text === 'mysql'));
}
/** Without an address, or with the network alone, it is 127.0.0.1: dsn.go, `normalize`. */
function withoutAddress(mapped, text, candidate, beside) {
    const question = text.indexOf('?');
    const slash = text.lastIndexOf('/', question < 0 ? text.length : question);
    const at = text.lastIndexOf('@', slash);
    const network = text.slice(at + 1, Math.max(slash, 0));
    if (slash < 0 || !/^(?:tcp)?$/.test(network) || /\s/.test(text))
        return null;
    const found = connection(mapped, { at, open: slash, close: slash, slash, question, network, end: mapped.text.length }, candidate, beside);
    return { ...found, hosts: [{ kind: 'name', name: '127.0.0.1', port: null }], endpoint: found.endpoint.replace(`${network}()/`, `${network}/`) };
}
function firstColon(text, end) {
    const colon = text.indexOf(':');
    return colon < 0 ? end : colon;
}
function connection(mapped, { at, open, close, slash, question, network, end }, candidate, beside) {
    const same = (part) => part;
    const colon = at < 0 ? -1 : mapped.text.slice(0, at).indexOf(':');
    const user = at < 0 ? { kind: 'absent' } : partOf((0,mappedText/* sliceText */.S$)(mapped, 0, colon < 0 ? at : colon), same);
    const secret = colon < 0 ? null : readPassword((0,mappedText/* sliceText */.S$)(mapped, colon + 1, at), user, candidate.encoding === 'base64', same);
    const address = (0,mappedText/* sliceText */.S$)(mapped, open + 1, close);
    const hosts = network === 'unix' ? [{ kind: 'socket', path: printable(decode(address, same).shown) }] : hostsOfAuthority(address);
    const nameEnd = question < 0 ? end : question;
    const database = nameEnd > slash + 1 ? partOf((0,mappedText/* sliceText */.S$)(mapped, slash + 1, nameEnd)) : { kind: 'absent' };
    const query = question < 0 ? null : readGoDsn_readPairs(mapped, question + 1, end);
    const place = decode(address, same).shown;
    const name = database.kind === 'absent' ? '' : database.text;
    return {
        family: 'mysql',
        notation: 'uri',
        scheme: null,
        dialect: 'go-sql-driver/mysql',
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: [...(query?.parameters ?? []), ...beside],
        uri: { scheme: '', authority: `${network}(${address.text})`, path: mapped.text.slice(slash, nameEnd), query: query?.masked ?? null, fragment: null, ambiguous: false },
        endpoint: printable(`${at < 0 ? '' : '***@'}${network}(${place})/${name}`),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...(query?.secretSpans ?? [])],
        candidate,
    };
}
function readGoDsn_readPairs(mapped, from, to) {
    const parameters = [];
    const secretSpans = [];
    const shownPieces = [];
    for (let start = from; start <= to && parameters.length < readGoDsn_MAXIMUM_PARAMETERS;) {
        const next = mapped.text.indexOf('&', start);
        const stop = next < 0 || next > to ? to : next;
        const equals = mapped.text.slice(start, stop).indexOf('=');
        const nameEnd = equals < 0 ? stop : start + equals;
        const name = decode((0,mappedText/* sliceText */.S$)(mapped, start, nameEnd)).shown;
        const value = (0,mappedText/* sliceText */.S$)(mapped, Math.min(nameEnd + 1, stop), stop);
        const valueSpan = (0,mappedText/* spanOf */.ee)(value);
        const secret = isSecretName(name) || name.includes('@') || value.text.includes('@');
        if (secret && valueSpan !== null)
            secretSpans.push(valueSpan);
        shownPieces.push(secret ? `${name.includes('@') ? '***' : mapped.text.slice(start, nameEnd)}=***` : mapped.text.slice(start, stop));
        if (stop > start)
            parameters.push({ name: name.includes('@') ? '***' : name, value: secret ? { kind: 'text', text: '***' } : pieces_valueOf(name, value), origin: 'query', span: (0,mappedText/* spanOf */.ee)(mapped, start, stop), valueSpan });
        start = stop + 1;
    }
    return { parameters, secretSpans, masked: shownPieces.join('&') };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/dbiPairs.js
/** Perl's DBI beyond pairs: `dbi:mysql:shop;host=db`, `dbi:mysql:shop:db:3306`. What has no name is database, host and port in that order. DBD::mysql `_OdbcParse`, https://metacpan.org/pod/DBD::mysql#connect */

const MOST_PARTS = 60;
/** null: the text begins with a pair, which is read as all others are. */
function dbiPairs(mapped, start) {
    const { text } = mapped;
    const pairs = [];
    for (let at = start; at < text.length && pairs.length < MOST_PARTS;) {
        const stop = text.slice(at).search(/[:;]/);
        const end = stop < 0 ? text.length : at + stop;
        const equals = text.slice(at, end).indexOf('=');
        if (equals >= 0 && pairs.length === 0)
            return null;
        const name = equals < 0 ? ['dbname', 'host', 'port'].find((each) => !pairs.some((pair) => pair.name.toLowerCase() === each)) : text.slice(at, at + equals).trim();
        if (name === undefined || !/^[A-Za-z]\w{0,60}$/.test(name))
            return null;
        const value = (0,mappedText/* sliceText */.S$)(mapped, equals < 0 ? at : at + equals + 1, end);
        pairs.push({ name, value, span: (0,mappedText/* spanOf */.ee)(mapped, at, end), valueSpan: (0,mappedText/* spanOf */.ee)(value) });
        at = end + 1;
    }
    return pairs.length === 0 ? null : pairs;
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/keywords.js
/**
 * libpq's keyword/value strings: `host=db user=app password='it''s' sslmode = require`.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE
 * With a prefix (`pgsql:` of PHP's PDO, `dbi:Pg:` of Perl's DBI) the pairs are separated by `;` as well.
 */

const keywords_MAXIMUM_PAIRS = 20_000;
/** null: this is no such string. */
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
    while (pairs.length < keywords_MAXIMUM_PAIRS) {
        at = skip(mapped.text, at, semicolons);
        if (at >= mapped.text.length)
            break;
        if (mapped.text[at] === mappedText/* HOLE */.vs && open.length < keywords_MAXIMUM_PAIRS) {
            open.push(expressionAt(mapped, at++));
            continue;
        }
        const pair = keywords_readPair(mapped, at, semicolons);
        if (pair === null)
            return null;
        pairs.push(pair.pair);
        at = pair.end;
    }
    // `host=…, port=…` is how an object says what it holds.
    if (pairs.length > 1 && pairs.slice(0, -1).every(({ value }) => value.text.endsWith(',')))
        return null;
    if (!speaksOfAConnection(pairs, lead !== null))
        return null;
    const prefix = lead?.[1] ?? null;
    // The mode that holds may stand behind what is read.
    return at < mapped.text.length ? { prefix, pairs: pairs.filter(({ name }) => !/^ssl/i.test(name)), open: [...open, 'more settings'] } : { prefix, pairs, open };
}
function expressionAt(mapped, at) {
    const [piece] = (0,mappedText/* sliceText */.S$)(mapped, at, at + 1).pieces;
    return piece?.kind === 'hole' ? piece.expression : '';
}
function keywords_readPair(mapped, from, semicolons) {
    const { text } = mapped;
    const name = /^\w{1,63}/.exec(text.slice(from, from + 64))?.[0];
    if (name === undefined)
        return null;
    let at = skipBlank(text, from + name.length);
    if (text[at] !== '=')
        return null;
    at = skipBlank(text, at + 1);
    // An empty value ends the string or stands before the next pair only when it is quoted; `sslmode= host=db` takes `host=db` as the mode.
    const quoted = text[at] === "'";
    const parts = [];
    const valueStart = at;
    if (quoted)
        at++;
    let runStart = at;
    for (; at < text.length; at++) {
        const character = text.charAt(at);
        // `password=<my secret password>`: the writer's hint, blanks and all.
        if (!quoted && character === '<' && at === valueStart)
            at += /^<[\w .-]{1,60}(?=>)/.exec(text.slice(at, at + 64))?.[0].length ?? 0;
        if (character === '\\') {
            parts.push((0,mappedText/* sliceText */.S$)(mapped, runStart, at));
            runStart = ++at;
        }
        else if (quoted ? character === "'" : /\s/.test(character) || (semicolons && character === ';'))
            break;
    }
    parts.push((0,mappedText/* sliceText */.S$)(mapped, runStart, Math.min(at, text.length)));
    const end = Math.min(quoted ? at + 1 : at, text.length);
    const value = (0,mappedText/* joinTexts */.B5)(parts);
    return { pair: { name, value, span: (0,mappedText/* spanOf */.ee)(mapped, from, end), valueSpan: (0,mappedText/* spanOf */.ee)(mapped, valueStart, end) }, end };
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
const keywords_places = new Set(['host', 'hostaddr', 'dbname', 'service', 'sslmode']);
/** libpq's, and PgBouncer's own. */
const usual = new Set([...keywords_places, 'port', 'user', 'password', 'sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name', 'database', 'auth_user', 'auth_dbname', 'pool_size', 'pool_mode']);
function speaksOfAConnection(pairs, prefixed) {
    const names = pairs.map((pair) => pair.name.toLowerCase());
    const known = names.filter((name) => usual.has(name)).length;
    return names.some((name) => keywords_places.has(name)) && (prefixed || known >= 2 || (pairs.length === 1 && names[0] === 'sslmode'));
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/readPairs.js
/**
 * Texts of `name=value` pairs between semicolons: PHP's PDO (`mysql:host=…;dbname=…`), Perl's DBI (`dbi:mysql:database=…;host=…`)
 * and ADO.NET (`Server=…;Uid=…;SslMode=Required`).
 */






const readPairs_MAXIMUM_PAIRS = 2_000;
const readPairs_same = (part) => part;
/** null: it is no such text. */
function readPairText(mapped, candidate, beside, around) {
    const lead = /^\s{0,20}(mysql|dbi:mysql(?:\([^)]{0,100}\))?|dbi:MariaDB(?:\([^)]{0,100}\))?):(?=[\w.-]{1,60}(?:=|$)|[\w.\uE000-]{1,100}(?:[:;]|$))/i.exec(mapped.text.slice(0, 300));
    if (lead !== null)
        return prefixed(mapped, lead[0].length, (lead[1] ?? '').toLowerCase(), candidate, beside);
    if (!mapped.text.includes('=') || !mapped.text.includes(';'))
        return null;
    const pairs = pairsOf(mapped, 0);
    const odbc = pairs === null ? null : odbcDialect(pairs);
    if (pairs !== null && odbc !== null)
        return { ...readPairs_connection(mapped, pairs, 'odbc', candidate, beside), dialect: odbc };
    return pairs !== null && speaksOfMySql(pairs, around) ? readPairs_connection(mapped, pairs, 'ado.net', candidate, beside) : null;
}
/** libpq's form where a call or a setting of MySQL's takes it: coturn's `mysql-userdb="host=db dbname=turn"`, Drogon's `newMysqlClient("host=db port=3306 dbname=shop")`, AMPHP's `Amp\\Mysql\\ConnectionConfig::fromString`. */
function readSpacedText(mapped, candidate, beside) {
    if (!takesMySql(candidate))
        return null;
    const found = readKeywords(mapped);
    return found === null || found.prefix !== null ? null : readPairs_connection(mapped, found.pairs, null, candidate, beside);
}
/** The call that takes the text, or the setting that holds it, says whose it is. */
function takesMySql({ sites }) {
    return sites.some(({ callee, keyPath }) => /mysql|mariadb/i.test(callee ?? '') || /^(?!.*(?:pg|psql|postgres)).*(?:mysql|mariadb)/i.test(keyPath.at(-1) ?? ''));
}
function prefixed(mapped, start, lead, candidate, beside) {
    const scheme = lead.startsWith('dbi:mariadb') ? 'dbi:mariadb' : lead.startsWith('dbi') ? 'dbi:mysql' : 'pdo';
    const pairs = (lead.startsWith('dbi') ? dbiPairs(mapped, start) : null) ?? pairsOf(mapped, start);
    if (pairs === null || pairs.length === 0)
        return null;
    const names = pairs.map(({ name }) => name.toLowerCase());
    if (!names.some((name) => ['host', 'hostname', 'dbname', 'database', 'db', 'unix_socket', 'mysql_socket', 'mariadb_socket'].includes(name)))
        return null;
    // `dbi:mysql:$source`: what is put in may name the host as well.
    const [only, ...more] = pairs;
    const hole = more.length === 0 && only !== undefined && only.value.text.length === 1 ? only.value.pieces[0] : undefined;
    const found = readPairs_connection(mapped, pairs, scheme, candidate, beside);
    return hole?.kind === 'hole' && scheme !== 'pdo' && only?.span?.start === only?.valueSpan?.start ? { ...found, hosts: [{ kind: 'hole', text: `{${hole.expression}}`, fallback: null, port: null }], openParts: [hole.expression] } : found;
}
/** null: something in it is no pair. */
function pairsOf(mapped, start) {
    const { text } = mapped;
    const pairs = [];
    for (let at = start; at < text.length && pairs.length < readPairs_MAXIMUM_PAIRS;) {
        if (/[\s;]/.test(text.charAt(at))) {
            at++;
            continue;
        }
        const equals = text.indexOf('=', at);
        const name = equals < 0 ? '' : text.slice(at, equals).trim();
        if (!/^[A-Za-z][\w .-]{0,60}$/.test(name))
            return null;
        const end = valueEnd(text, equals + 1);
        const value = unquoted(trimmed((0,mappedText/* sliceText */.S$)(mapped, equals + 1, end)));
        pairs.push({ name, value, span: (0,mappedText/* spanOf */.ee)(mapped, at, end), valueSpan: (0,mappedText/* spanOf */.ee)(value) });
        at = end + 1;
    }
    return pairs;
}
/** `Driver={MySQL ODBC 8.0 Unicode Driver}`, `Driver=MariaDB`, `/usr/lib/libmaodbc.so`; null: another driver, or none. */
function odbcDialect(pairs) {
    const driver = pairs.findLast(({ name }) => readPairs_plain(name) === 'driver')?.value.text ?? '';
    return /maria|maodbc/i.test(driver) ? 'mariadb-odbc' : /mysql|myodbc/i.test(driver) ? 'mysql-odbc' : null;
}
/** A value in quotes may hold a `;`. */
function valueEnd(text, from) {
    let at = from;
    while (text.charAt(at) === ' ')
        at++;
    const quote = text.charAt(at);
    if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        if (close > 0 && /^\s{0,20}(?:;|$)/.test(text.slice(close + 1, close + 22)))
            at = close;
    }
    const end = text.indexOf(';', at);
    return end < 0 ? text.length : end;
}
function unquoted(value) {
    const quote = value.text.charAt(0);
    return (quote === '"' || quote === "'") && value.text.length > 1 && value.text.endsWith(quote) ? (0,mappedText/* sliceText */.S$)(value, 1, value.text.length - 1) : value;
}
const readPairs_plain = (name) => name.toLowerCase().replace(/[\s_-]/g, '');
/** Keywords that only MySQL's providers have. https://mysqlconnector.net/connection-options/ */
const tellingWords = new Set([
    ...['allowpublickeyretrieval', 'allowuservariables', 'convertzerodatetime', 'allowzerodatetime', 'treattinyasboolean', 'guidformat', 'oldguids', 'serverrsapublickeyfile'],
    ...['allowloadlocalinfile', 'useaffectedrows', 'ignorecommandtransaction', 'nobackslashescapes', 'defaultcommandtimeout', 'sslca', 'sslcert', 'sslkey', 'tlsversion', 'charset'],
]);
function speaksOfMySql(pairs, { own, other }) {
    const value = (...names) => pairs.find(({ name }) => names.includes(readPairs_plain(name)))?.value.text;
    const server = value(...hostNames);
    const login = value(...userNames) !== undefined || value('pwd', 'password') !== undefined;
    if (server === undefined || !(login || (own && value('sslmode') !== undefined)))
        return false;
    // ODBC and SQL Server are read elsewhere.
    if (value('driver', 'provider', 'initialcatalog', 'trustservercertificate', 'integratedsecurity', 'trustedconnection', 'multipleactiveresultsets') !== undefined)
        return false;
    return own || (!other && isUsualForm(pairs)) || value('port') === '3306' || pairs.some(({ name }) => tellingWords.has(readPairs_plain(name))) || (/^(?:none|disabled|preferred|required)$/i.test(value('sslmode') ?? '') && value('host') === undefined);
}
/** `Server=db;Database=shop;Uid=app;Pwd=…`, as Connector/NET's manual writes it; a server with an instance or a port behind a comma is SQL Server's. https://dev.mysql.com/doc/connector-net/en/connector-net-connections-string.html */
function isUsualForm(pairs) {
    const text = (wanted) => pairs.find(({ name }) => readPairs_plain(name) === wanted)?.value.text;
    const server = text('server');
    return server !== undefined && /^[^,\\:()]{1,253}$/.test(server) && !/\.database\./i.test(server) && text('uid') !== undefined && text('pwd') !== undefined && text('database') !== undefined;
}
const hostNames = ['server', 'host', 'datasource', 'address', 'addr', 'networkaddress', 'hostname'];
const userNames = ['uid', 'userid', 'username', 'user'];
function readPairs_connection(mapped, pairs, scheme, candidate, beside) {
    const last = (...names) => pairs.findLast(({ name }) => names.includes(readPairs_plain(name)));
    const [userPair, passwordPair, hostPair, databasePair] = [last(...userNames), last('password', 'pwd', 'pass'), last(...hostNames), last('database', 'dbname', 'db', 'initialcatalog')];
    const user = userPair === undefined ? { kind: 'absent' } : partOf(userPair.value, readPairs_same);
    const secret = passwordPair === undefined ? null : readPassword(passwordPair.value, user, candidate.encoding === 'base64', readPairs_same);
    const database = databasePair === undefined ? { kind: 'absent' } : partOf(databasePair.value, readPairs_same);
    const hosts = readPairs_hostsOf(hostPair, last('port'), last('unixsocket', 'mysqlsocket', 'mariadbsocket'));
    const others = pairs.flatMap(({ name, valueSpan }) => (isSecret(name) && name !== passwordPair?.name && valueSpan !== null ? [valueSpan] : []));
    return {
        family: 'mysql',
        notation: 'keywords',
        scheme,
        dialect: null,
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: [...pairs.map(({ name, value, span, valueSpan }) => ({ name, value: isSecret(name) ? { kind: 'text', text: '***' } : pieces_valueOf(name, value, readPairs_same), origin: 'keyword', span, valueSpan })), ...beside],
        uri: null,
        endpoint: endpointOf('mysql://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...others],
        candidate,
    };
}
function isSecret(name) {
    return isSecretName(name) || /passw|pwd$|secret|token/i.test(readPairs_plain(name));
}
/** Without a host these clients use the socket of this machine. */
function readPairs_hostsOf(host, port, socket) {
    if (socket !== undefined && socket.value.text !== '')
        return [{ kind: 'socket', path: socket.value.text.slice(0, 200) }];
    return host === undefined ? [] : hostsOfLists(host.value, port?.value ?? null);
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/foreignReceiver.js
/** `amqp.createConnection({ host })` is no database's, even in a file that also imports a driver with a `createConnection`. */
const foreignReceiver_known = /^(?:amqp\w*|mqtt|net|tls|https?|http2|dgram|redis|ioredis|mongo\w*|ldap\w*|smtp\w*|imap\w*|s?ftp|ssh\w*|ws|websocket|socket\w*|io|kafka\w*|nats|rabbit\w*|pika|zmq|elastic\w*|mysql\w*|mariadb|pymysql|pg|psycopg2?|asyncpg|oracledb|mssql|cassandra|neo4j|snowflake\w*|sqlite3?)$/i;
/** `callee` as written. `own`: receivers of the family itself. */
function hasForeignReceiver(callee, own) {
    const receiver = callee.split('.').at(-2);
    return receiver !== undefined && receiver.length <= 40 && foreignReceiver_known.test(receiver) && !own.test(receiver);
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/qtOptions.js
/** Qt: `db.setConnectOptions("sslmode=verify-full;connect_timeout=5")` hands pairs on to the client library. https://doc.qt.io/qt-6/qsqldatabase.html#setConnectOptions */


/** `mode`: what the client library calls its mode, for options that are put in at run time. */
function qtOptions({ entries, sites }, mode) {
    const setting = sites.some(({ callee }) => /(?:^|\.)QSqlDatabase\.addDatabase$/.test(callee ?? '')) ? findSetting(entries, ['connectoptions']) : null;
    if (setting === null)
        return [];
    const text = textOf(setting);
    const place = { origin: 'setting', span: setting.span, valueSpan: setting.value.span };
    if (text === null || text.text.includes(mappedText/* HOLE */.vs))
        return [{ name: mode, value: { kind: 'hole', expression: setting.name, fallback: null }, ...place }];
    return text.text.split(';').flatMap((pair) => {
        const [, name = '', value = ''] = /^\s{0,9}(\w{1,60})\s{0,9}=\s{0,9}([^\s]{0,300})/.exec(pair) ?? [];
        return name === '' ? [] : [{ name: qtOptions_ofMysql[name] ?? name, value: { kind: 'text', text: value.replace(/^SSL_MODE_(?=[A-Z_]{1,20}$)/, '') }, ...place }];
    });
}
/** Qt's words for the options of `mysql_options`. https://doc.qt.io/qt-6/sql-driver.html#qmysql-for-mysql-or-mariadb-5-6-and-higher */
const qtOptions_ofMysql = { MYSQL_OPT_SSL_MODE: 'ssl_mode', SSL_CA: 'ssl_ca', MYSQL_OPT_SSL_CA: 'ssl_ca', SSL_CERT: 'ssl_cert', MYSQL_OPT_SSL_CERT: 'ssl_cert', SSL_KEY: 'ssl_key', MYSQL_OPT_SSL_KEY: 'ssl_key' };

;// CONCATENATED MODULE: ./src/engine/databases/notation/rDriver.js

/** What it is called; '' : it is no such call, or the driver is named elsewhere. */
function rDriver({ entries, sites }) {
    if (!sites.some(({ callee }) => callee !== null && /(?:^|\.)(?:dbConnect|dbCanConnect|dbPool)$/.test(callee)))
        return '';
    const { value } = findSetting(entries, ['drv', '0']) ?? { value: null };
    if (value?.kind !== 'symbol')
        return '';
    const [, made, asked] = /^(?:\w{1,40}::)?(?:(\w{1,40})\(\s{0,20}\)|dbDriver\(\s{0,20}["'](\w{1,40})["']\s{0,20}\))$/.exec(value.name) ?? [];
    return made ?? asked ?? '';
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/ormImports.js
const ormImports_packages = {
    postgres: /^(?:@mikro-orm\/postgresql|drizzle-orm\/(?:node-postgres|postgres-js|vercel-postgres|neon-serverless))$/,
    mysql: /^(?:@mikro-orm\/(?:mysql|mariadb)|drizzle-orm\/mysql2)$/,
};
/** Does a package of the product's, and no other one's, take these settings? */
function takenByOrm({ sites, entries }, product, imports) {
    const orms = imports.filter((name) => /^(?:@mikro-orm\/(?!core|migrations|reflection|cli|seeder|nestjs)|drizzle-orm\/)/.test(name) && !/^drizzle-orm\/(?:\w{1,20}-core|migrator|sql|relations)/.test(name));
    if (!orms.some((name) => ormImports_packages[product].test(name)) || !orms.every((name) => ormImports_packages[product].test(name.replace(/\/migrator$/, ''))))
        return false;
    const has = (name) => entries.some((entry) => entry.name === name);
    // `drizzle(pool)`, `drizzle(client, { schema })`: what connects is made elsewhere.
    const ofDrizzle = sites.some(({ callee }) => callee === 'drizzle') && has('connection');
    return ofDrizzle || (has('dbName') && orms.some((name) => name.startsWith('@mikro-orm/')));
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/readSettings.js
/** Settings of a call or a mapping: `createConnection({…})`, `pymysql.connect(host=…)`, Django's `DATABASES`, Rails' database.yml. */








const readSettings_urlNames = ['url', 'uri', 'dsn', 'connectionstring', 'connection_string', 'jdbcurl', '0'];
function readSettings_readSettings(candidate, beside, imports) {
    const { entries } = candidate;
    const url = findSetting(entries, rDriver(candidate) === '' ? readSettings_urlNames : readSettings_urlNames.filter((name) => name !== '0'));
    const urlText = textOf(url)?.text ?? '';
    // A literal URI or DSN among the settings is a candidate of its own and takes the others up.
    if (/^\s*[a-z][\w+.:-]*:\/\/|\)\/|^\s*(?:mysql|dbi:\w+):\w+=/i.test(urlText))
        return null;
    const dialect = dialectOf(candidate, imports);
    if (dialect === null)
        return null;
    const user = partAsWritten(findSetting(entries, ['user', 'username', 'uid', 'userid', 'user id']));
    const secret = passwordOfSetting(findSetting(entries, ['password', 'passwd', 'pass', 'pwd']), user, candidate.encoding === 'base64');
    const hosts = mysql_readSettings_hostsOf(entries, url, dialect);
    const database = partAsWritten(findSetting(entries, ['database', 'dbname', 'db', 'name']));
    const written = [...flatten(entries, 'setting').map(inWords), ...qtOptions(candidate, 'ssl_mode')];
    const inGo = written.some(isWordOfGo);
    const parameters = inGo ? written.map((parameter) => (isWordOfGo(parameter) ? { ...parameter, name: 'TLSConfig' } : parameter)) : written;
    if (hosts.every((host) => host === nowhere) && !bringsMore(entries) && !parameters.some(({ name }) => /ssl|tls|MYSQL_ATTR/i.test(name)))
        return null;
    return {
        family: 'mysql',
        notation: 'settings',
        scheme: null,
        dialect: inGo ? 'go-sql-driver/mysql' : dialect === '' ? null : dialect,
        user,
        password: secret.password,
        hosts,
        database,
        parameters: [...parameters, ...beside],
        uri: null,
        endpoint: endpointOf('mysql://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
/** `ssl_mode = skip-verify` of Grafana and Gitea: a word that only Go's driver has. https://github.com/go-sql-driver/mysql#tls */
function isWordOfGo({ name, value }) {
    return /^ssl_?mode$/i.test(name) && value.kind === 'text' && value.text === 'skip-verify';
}
/** sqlx: `ssl_mode(MySqlSslMode::VerifyCa)` is `ssl_mode=VERIFY_CA`. https://docs.rs/sqlx/latest/sqlx/mysql/enum.MySqlSslMode.html */
function inWords(parameter) {
    const word = parameter.value.kind === 'symbol' ? /(?:^|::)MySqlSslMode::(\w{1,20})$/.exec(parameter.value.name)?.[1] : undefined;
    return word === undefined ? parameter : { ...parameter, value: { kind: 'text', text: word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() } };
}
/** What names the product and, for some frameworks, the driver too. '' : MySQL, by some driver; null: not MySQL. */
function dialectOf(candidate, imports) {
    const named = (...names) => nameIn(findSetting(candidate.entries, names));
    const drivername = /^(?:mysql|mariadb)(?:\+(\w+))?$/i.exec(named(...schemeNames(candidate)));
    if (drivername !== null)
        return drivername[1]?.toLowerCase() ?? 'mysqldb';
    const engine = named('engine');
    if (/^(?:django\.db\.backends|django\.contrib\.gis\.db\.backends|django_prometheus\.db\.backends)\.mysql$/.test(engine))
        return 'django-mysql';
    if (/^mysql\.connector\.django$/.test(engine))
        return 'mysqlconnector';
    const product = [engine, named('adapter'), named('dialect'), named('client'), named('type'), named('driver'), named('dbdriver'), named('driverclassname'), named('model').replace(/^(?!mysql4$).*/, '')].filter((each) => each !== '');
    const [first] = product.filter((each) => /mysql|maria|trilogy|myxql/i.test(each));
    if (first !== undefined)
        return isLaravel(candidate, named('driver')) ? 'laravel' : frameworkOf(first, named('adapter') !== '');
    if (product.some((each) => /postg|pgsql|^pg\b|psycopg|cockroach|sqlite|mongo|redis|mssql|sqlserver|oracle|clickhouse/i.test(each)))
        return null;
    const adapter = symbolOf(findSetting(candidate.entries, ['adapter']));
    if (/^(?:MariaDB|MySQL)$/.test(rDriver(candidate)))
        return '';
    if (/MyXQL$/.test(adapter))
        return 'myxql';
    if (takenByOrm(candidate, 'mysql', imports))
        return '';
    if (imports.includes('luasql.mysql') && !imports.includes('resty.mysql') && candidate.sites.some(({ callee }) => callee === 'mysql.connect'))
        return 'luasql';
    if (candidate.sites.some(({ callee, keyPath }) => (callee !== null && isOwnCallee(callee, imports)) || keyPath.some((name) => /^(?:mysql2?|mariadb|maria)$/i.test(name))))
        return '';
    return flatten(candidate.entries, 'setting').some(({ name }) => vocabulary_tellingNames.has((name.split(/[.:]/).at(-1) ?? '').toLowerCase())) ? '' : null;
}
/** `'mysql' => ['driver' => 'mysql', …, 'strict' => true]` among `connections`. laravel/framework config/database.php */
function isLaravel({ entries, sites }, driver) {
    if (!/^(?:mysql|mariadb)$/.test(driver) || !sites.some(({ keyPath }) => keyPath.includes('connections')))
        return false;
    return entries.some(({ name }) => name === 'strict' || name === 'unix_socket' || name === 'collation');
}
function frameworkOf(name, isAdapter) {
    if (/^trilogy$/i.test(name))
        return 'trilogy';
    if (/MyXQL/.test(name))
        return 'myxql';
    if (isAdapter && /^mysql2$/i.test(name))
        return 'rails-mysql2';
    if (/^(?:pdo_mysql|(?:Cake\\Database\\Driver\\)?Mysql)$/.test(name))
        return 'pdo';
    if (/^mysqli$/i.test(name))
        return 'mysqli';
    if (/^com\.mysql/.test(name))
        return 'connector-j';
    return /^org\.mariadb/.test(name) ? 'mariadb-connector-j' : '';
}
/** `RMariaDB::MariaDB()` */
function symbolOf(setting) {
    return setting?.value.kind === 'symbol' ? setting.value.name : '';
}
/** Types of mysql2's; others have types of these names, Temporal for one. */
const shared = new Set(['ConnectionOptions', 'PoolOptions']);
const readSettings_own = new Set(ownCallees.filter((callee) => !shared.has(callee)).map((callee) => callee.replaceAll('::', '.')));
/** `createConnection`, `createPool` and `connect` tell nothing without the import of a driver. */
function isOwnCallee(callee, imports) {
    if (hasForeignReceiver(callee, /^(?:mysql\w*|mariadb|pymysql)$/i))
        return false;
    for (let from = callee; from !== ''; from = from.includes('.') ? from.slice(from.indexOf('.') + 1) : '')
        if (readSettings_own.has(from))
            return true;
    if (/(?:^|\.)(?:mysql\.(?:Config|NewConfig)|RMariaDB\.MariaDB|RMySQL\.MySQL|real_connect|MysqlConnectionOptions)$/.test(callee))
        return true;
    if (/^(?:MikroORM\.init(?:Sync)?|defineConfig)$/.test(callee))
        return imports.some((name) => /^@mikro-orm\/(?:mysql|mariadb)$/.test(name));
    const generic = /(?:^|\.)(?:createConnection|createPool|createPoolCluster|connect|create_pool|Connect|Connection|ConnectionOptions|PoolOptions)$/.test(callee);
    return generic && imports.some((name) => /^(?:mysql2?(?:\/promise)?|promise-mysql|mariadb(?:\/\w+)?|pymysql|MySQLdb|aiomysql|asyncmy|mysql\.connector)(?:[./]|$)/.test(name)) && !imports.some((name) => /^(?:pg|postgres|psycopg\w*|asyncpg|pg8000|typeorm|amqplib|ioredis|mongodb)(?:[./]|$)/.test(name));
}
/** Neither a host nor a URL is among the settings. */
const nowhere = { kind: 'hole', text: '{host}', fallback: null, port: null };
/** A socket wins over a host. Go's `Addr` has the port in it. */
function mysql_readSettings_hostsOf(entries, url, dialect) {
    const socket = textOf(findSetting(entries, ['unix_socket', 'unixsocket', 'socketpath', 'socket']));
    if (socket !== null && socket.text.startsWith('/'))
        return [{ kind: 'socket', path: socket.text.slice(0, 200) }];
    const host = findSetting(entries, ['host', 'hostname', 'server', 'addr']);
    const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '');
    // https://docs.djangoproject.com/en/stable/ref/settings/#host: without one, or with a path, it is the socket.
    if (dialect === 'django-mysql' && !written)
        return [{ kind: 'socket', path: '' }];
    const named = host ?? url;
    if (named === null)
        return [nowhere];
    const port = findSetting(entries, ['port']);
    if (named.value.kind === 'text')
        return host === null ? [] : hostsOfText(named, port);
    const expression = named.value.kind === 'symbol' ? named.value.name : named.name;
    return /^(?:None|null|nil|undefined|~)?$/.test(expression) ? [] : [readSettings_withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
function hostsOfText(host, port) {
    if (host.value.kind !== 'text')
        return [];
    return hostsOfLists(host.value.text, textOf(port)).map((each) => {
        const joined = each.kind === 'name' ? /^([^:[\]]+):(\d{1,5})$/.exec(each.name) : null;
        return joined === null ? readSettings_withPort(each, port) : { kind: 'name', name: joined[1] ?? '', port: joined[2] ?? null };
    });
}
function readSettings_withPort(host, port) {
    if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name))
        return host;
    return { ...host, port: port.value.name };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/read.js
/** What a candidate says, if it is a connection to MySQL or MariaDB at all. */













function mysql_read_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return insideOwnCommand(candidate, reading) ? null : readReactive(candidate, reading) ?? read_readText(candidate.value, candidate, surroundings_besides(candidate, reading), reading);
        case 'settings':
            return readSettings_readSettings(candidate, surroundings_besides(candidate, reading), reading.imports);
        case 'environment':
            return readVariable(candidate, reading);
        case 'command':
            return mysql_readCommand_readCommand(candidate, surroundings_besides(candidate, reading));
    }
}
/** Quarkus' reactive client. */
function readReactive(candidate, reading) {
    const beside = reactiveSettings(candidate);
    const connection = beside === null ? null : read_readText(candidate.value, candidate, beside, reading);
    return connection === null ? null : { ...connection, dialect: 'vertx-mysql' };
}
/** The formats give a URI in a variable as a text, too; then that one is read. */
function readVariable(candidate, reading) {
    if (candidate.value.kind !== 'text' || findUri(candidate.value.text) === null)
        return null;
    return alsoText(candidate, reading) ? null : read_readText(candidate.value.text, candidate, [], reading);
}
function read_readText(text, candidate, beside, reading) {
    const found = findUri(text);
    if (found !== null)
        return withNeighbours(read_uriConnection((0,mappedText/* sliceText */.S$)(text, found.from, found.to), found.schemeLength, candidate, beside));
    const other = readGoDsn(text, candidate, beside) ?? readPairText(text, candidate, beside, { own: inMySqlPlace(candidate, reading), other: inOtherPlace(candidate, reading) }) ?? readSpacedText(text, candidate, beside) ?? readCommandText(text, candidate, beside);
    return other === null ? null : withNeighbours(other);
}
/** The call that takes the text, or the import, is of a MySQL provider for .NET. */
function inMySqlPlace(candidate, { imports }) {
    return candidate.sites.some(({ callee, keyPath }) => /(?:^|\.)(?:MySql\w*|UseMySql|UseMySQL|AddMySql\w*)$/.test(callee ?? '') || keyPath.some((name) => /mysql|mariadb/i.test(name))) || imports.some((name) => /^(?:MySqlConnector|MySql\.Data|Pomelo\.EntityFrameworkCore\.MySql)(?:\.|$)/.test(name));
}
/** Something says that the text is another product's. */
function inOtherPlace({ sites }, { imports }) {
    return [...imports, ...sites.flatMap(({ callee, keyPath }) => [callee ?? '', ...keyPath])].some((name) => /sql_?server|mssql|sqlclient|(?:^|\.)SqlConnection|odbc|oledb|npgsql|postgres|oracle|sqlite|firebird|db2|sybase|teradata|snowflake/i.test(name));
}
/** `new PDO(dsn, 'user', 'password')`, `createConnection(uri, { password })`: what stands beside the text is of the connection. */
function withNeighbours(connection) {
    const { candidate } = connection;
    const neighbours = candidate.sites.flatMap((site) => (/(?:^|\.|\\)PDO$|DBI(?:\.|->)connect$/.test(site.callee ?? '') ? site.neighbours.map((each) => (each.name === '2' && each.value.kind === 'text' ? { ...each, name: 'password' } : each)) : site.neighbours));
    const secretSpans = [...connection.secretSpans, ...spansOfSecrets(neighbours)];
    const setting = connection.password.kind === 'absent' ? findSetting(neighbours, ['password', 'passwd']) : null;
    return setting === null ? { ...connection, secretSpans } : { ...connection, password: passwordOfSetting(setting, connection.user, candidate.encoding === 'base64').password, secretSpans };
}
function read_uriConnection(mapped, schemeLength, candidate, beside) {
    // golang-migrate puts a scheme before the DSN of Go's driver.
    const wrapped = mapped.text.includes(')/') ? readGoDsn((0,mappedText/* sliceText */.S$)(mapped, schemeLength + 3, mapped.text.length), candidate, beside) : null;
    if (wrapped !== null)
        return { ...wrapped, scheme: 'mysql', dialect: 'golang-migrate', endpoint: `mysql://${wrapped.endpoint}`, span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span };
    const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const written = addressesIn(reading.uri.authority) ?? reading.hosts;
    const hosts = socketOf(parameters) ?? (written.length > 0 ? written : hostsBeside(beside));
    return {
        ...reading,
        family: 'mysql',
        notation: /^(?:jdbc|r2dbcs?):/.test(lower) ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 || lower.includes(':') ? null : lower.slice(plus + 1),
        hosts,
        parameters: [...parameters, ...beside],
        endpoint: endpointOf(`${scheme}://`, hasUserInfo, hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}
/** Connector/J: `address=(host=h)(port=3306)`, `(host=h,port=3306)`. https://dev.mysql.com/doc/connector-j/en/connector-j-reference-jdbc-url-format.html */
function addressesIn(authority) {
    if (!authority.includes('(host='))
        return null;
    return authority.split('(host=').slice(1, 32).map((piece) => ({ kind: 'name', name: /^[^(),\s]{0,253}/.exec(piece)?.[0] ?? '', port: /port=(\d{1,5})/.exec(piece.slice(0, 300))?.[1] ?? null }));
}
/** `?unix_socket=`, `?socket=`: nothing crosses a network. */
function socketOf(parameters) {
    const found = parameters.find(({ name, value }) => /^(?:unix_?socket|socket(?:path)?|localsocket)$/i.test(name) && value.kind === 'text' && value.text.startsWith('/'));
    return found?.value.kind === 'text' ? [{ kind: 'socket', path: found.value.text }] : null;
}
/** The host that a setting gives when the text itself gives none. */
function hostsBeside(beside) {
    const host = beside.find(({ name, origin }) => origin === 'setting' && /^(?:host|hostname)$/i.test(name));
    if (host === undefined)
        return [];
    if (host.value.kind === 'text')
        return hostsOfLists({ text: host.value.text, pieces: [{ kind: 'literal', at: 0, length: host.value.text.length, start: 0, end: 0, verbatim: false }] }, null);
    return [{ kind: 'hole', text: `{${host.value.kind === 'hole' ? host.value.expression : host.value.kind === 'symbol' ? host.value.name : host.name}}`, fallback: host.value.kind === 'hole' ? host.value.fallback : null, port: null }];
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/nodeConfig.js
/**
 * Data files that only programs of Node read: Sequelize's `config.json` (`dialect`), LoopBack's `datasources.json` (`connector`), TypeORM's
 * `ormconfig.json` (`entities`, `synchronize`), Knex' and Ghost's (`client` beside `connection`). Their drivers do other things about TLS than the vendor's library.
 */
function isConfigOfNode({ kind, sites, ...candidate }, language) {
    if (language !== 'json' || kind !== 'settings' || !('entries' in candidate))
        return false;
    return candidate.entries.some(({ name }) => nodeConfig_ownNames.has(name)) || sites.some(({ keyPath, neighbours }) => keyPath.includes('typeorm') || (keyPath.includes('connection') && neighbours.some(({ name }) => name === 'client')));
}
const nodeConfig_ownNames = new Set(['dialect', 'dialectOptions', 'connector', 'entities', 'synchronize']);

;// CONCATENATED MODULE: ./src/engine/databases/mysql/family.js























const mysql = {
    ids: ['mysql', 'mariadb'],
    title: 'MySQL',
    vocabulary: mysql_vocabulary_vocabulary,
    read: mysql_read_read,
    drivers: [
        ...mysql2Drivers,
        mysqljs,
        mariadbNode,
        ...pymysqlDrivers,
        ...mysqlclientDrivers,
        mysqlConnectorPython,
        ...sqlalchemyDrivers,
        ...goDrivers,
        connectorJ,
        ...mariadbConnectorJDrivers,
        vertxMysqlClient,
        ...dotnetDrivers,
        ...phpDrivers,
        ...rubyDrivers,
        ...odbcDrivers,
        ...perlDrivers,
        ...libmysqlclientDrivers,
        mysqlOtp,
        luaResty,
        ...otherDrivers,
    ],
    assumed: (language, connection) => byNotation(connection) ?? (isConfigOfNode(connection.candidate, language) ? 'mysql2' : language === 'php' && isSilent(connection) ? 'php-pdo_mysql' : null) ?? (connection.notation === 'uri' ? family_ofUri[language] : byLanguage[language]) ?? 'libmysqlclient',
};
function byNotation({ notation, scheme, dialect }) {
    if (notation === 'jdbc')
        return 'mysql-connector-j';
    if (notation === 'keywords')
        return scheme === 'ado.net' ? 'MySqlConnector' : scheme === 'dbi:mysql' ? 'perl-DBD-mysql' : scheme === 'dbi:mariadb' ? 'perl-DBD-MariaDB' : scheme === 'pdo' ? 'php-pdo_mysql' : 'libmysqlclient';
    return dialect === 'go-sql-driver/mysql' ? dialect : null;
}
/** Measured: mysqlnd, which PDO and mysqli are built on, asks for no TLS by itself. Whoever has a switch of another name may turn it on. */
function isSilent({ parameters }) {
    return parameters.every(({ name, value }) => !/ssl|tls|encrypt|flags/i.test(name) || /(?:mysql_)?attr_ssl_\w+$/i.test(name) || (value.kind === 'text' && family_isOff.test(value.text)) || (value.kind === 'symbol' && family_isOff.test(value.name)));
}
const family_isOff = /^(?:false|0|no|off|null)?$/i;
/** INTERFACE section 3. */
const byLanguage = {
    python: 'pymysql@1.2',
    javascript: 'mysql2',
    typescript: 'mysql2',
    go: 'go-sql-driver/mysql',
    java: 'mysql-connector-j',
    kotlin: 'mysql-connector-j',
    scala: 'mysql-connector-j',
    groovy: 'mysql-connector-j',
    clojure: 'mysql-connector-j',
    csharp: 'MySqlConnector',
    fsharp: 'MySqlConnector',
    vb: 'MySqlConnector',
};
/** PyMySQL, PHP's, Go's driver, Connector/J and MySqlConnector read no `mysql://`: what stands before the first two takes it apart, and the others' defaults are the library's. */
const family_ofUri = { python: 'sqlalchemy@2', javascript: 'mysql2', typescript: 'mysql2', go: 'golang-migrate', prisma: 'prisma-mysql' };

;// CONCATENATED MODULE: ./src/engine/databases/nats.js





const nats_tlsSettings = ['tls', 'tls_context', 'tls_hostname', 'tls_handshake_first', 'secure', 'rootcas', 'clientcert', 'nats.secure', 'nats.rootcas'];
const nats_shape = {
    family: 'nats',
    schemes: { plain: new Set(['nats', 'natss']), jdbc: new Set(), hostless: null },
    lead: 'nats://',
    urlNames: ['servers', 'url', 'urls', '0'],
    urls: /^(?:natss?|tls|wss?):\/\//i,
    hostNames: ['servers', 'host', 'hosts'],
    userNames: ['user', 'username'],
    passwordNames: ['pass', 'password', 'token'],
    databaseNames: [],
    keeps: (name) => nats_tlsSettings.includes(name) || /^\d$/.test(name),
};
/** All of them take servers first. */
const positions = [
    ...['python nats.connect', 'python NATS.connect', 'python Client.connect', 'go nats.Connect', 'javascript nats.connect', 'ruby NATS.connect', 'rust async_nats.connect'].map((callee) => [callee, ['servers']]),
    ...['java', 'kotlin', 'scala'].map((language) => [`${language} Nats.connect`, ['servers']]),
];
const nats_vocabulary = {
    schemes: new Set(['nats', 'natss', 'tls']),
    settingNames: new Set(['servers', 'tls', 'tls_handshake_first', 'tls_hostname', 'token']),
    tellingNames: new Set(),
    environmentNames: new Set(),
    callees: new Set(['nats.Connect', 'nats.connect', 'NATS.connect', 'async_nats.connect', 'nats.Options', 'NatsOpts', 'Nats.connect']),
    positions: new Map(positions),
    commands: new Set(),
};
const nats_sign = /^(?:nats|NATS|Nats|async_nats)(?:\.(?:connect|Connect|Options))?$|(?:^|_)NATS_(?:URL|URI|SERVERS?)$|^nats[-_]?(?:url|uri|servers?)$/i;
/** `nats.Connect("", nats.InProcessServer(server))` opens no socket. https://pkg.go.dev/github.com/nats-io/nats.go#InProcessServer */
function isInProcess(candidate) {
    const given = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap(({ neighbours }) => neighbours);
    return given.some(({ value }) => value.kind === 'symbol' && /^(?:\w{1,30}\.)?InProcessServer\(/.test(value.name));
}
function nats_read(candidate, reading) {
    if (candidate.use !== 'value' || isInProcess(candidate))
        return null;
    switch (candidate.kind) {
        case 'text': {
            const link = readLink(nats_shape, candidate.value, candidate, reading);
            if (link !== null || !nats_isOurs(candidate, reading))
                return link;
            // `nats.Connect("tls://…")`, and in `nats.Connect("demo:4222")` hosts alone.
            return readWholeUrl(nats_shape, candidate.value, candidate, reading) ?? hostAlone(candidate, reading);
        }
        case 'settings':
            return nats_isOurs(candidate, reading) && hasSetting(candidate, ['servers']) ? settingsConnection(nats_shape, candidate, reading) : null;
        case 'environment':
            return candidate.value.kind === 'text' && /nats/i.test(candidate.name) ? readWholeUrl(nats_shape, candidate.value.text, candidate, reading) : null;
        case 'command':
            return null;
    }
}
/** `nats.connect`, a name such as `NATS_URL`, or a bare `connect` beside the import. */
function nats_isOurs(candidate, reading) {
    return isInside(candidate, nats_sign) || (isInside(candidate, /^(?:\w{1,30}\.)?connect$|^servers$/) && importsOneOf(reading, /^(?:nats|@nats-io\/.*)$/));
}
function hostAlone(candidate, reading) {
    const { text } = candidate.value;
    if (!/^(?:[^\s/@]{1,300}@)?[\w.-]{1,253}:\d{1,5}$/.test(text))
        return null;
    const servers = { name: 'servers', value: { kind: 'text', text: candidate.value, span: candidate.span }, span: candidate.span };
    const neighbours = candidate.sites.flatMap((site) => site.neighbours);
    const login = text.lastIndexOf('@');
    const connection = settingsConnection(nats_shape, { ...candidate, kind: 'settings', entries: [servers, ...neighbours] }, reading);
    return connection === null ? null : { ...connection, notation: 'uri', candidate, secretSpans: login < 0 ? connection.secretSpans : [...connection.secretSpans, candidate.span] };
}
/** Where a scheme may insist on TLS, servers of elsewhere leave it open. */
const askedUnlessOpen = (said) => (said.scheme === '' && said.connection.hosts.length > 0 && said.connection.hosts.every((host) => host.kind === 'hole' && host.fallback === null && host.port === null) ? verdict({ kind: 'unknown', reason: 'the servers are put in at run time' }, `the servers are put in at run time, and with them the scheme that ${said.title} goes by`) : asked(said));
const asked = (said) => byScheme.serverDecides(said, said.scheme === '' ? 'no `tls` option is given' : `\`${said.scheme.toLowerCase()}://\` alone insists on nothing`);
/** Measured with 2.29.3: no scheme counts, only the `tls` option does; `null` forbids TLS. */
const nats_node = {
    id: 'nats',
    aliases: ['nats.js', '@nats-io/transport-node'],
    title: 'nats.js',
    callees: ['nats.connect', 'connect'],
    imports: ['nats', '@nats-io/transport-node', '@nats-io/nats-core'],
    languages: ['javascript', 'typescript'],
    common: true,
    node: 'tls.',
    decide: (said) => {
        const tls = said.settings.get('tls');
        if (tls === undefined || (!tls.quoted && /^undefined$/.test(tls.text)) || (tls.decided && isFalse(tls)))
            return asked(said);
        if (tls.text === 'null' && !tls.quoted)
            return verdict(cleartext, '`tls: null` never uses TLS under nats.js', tls);
        if (tls.object || !tls.decided)
            return nodeTls(said, tls, 'tls.');
        return isTrue(tls) ? verdict(verified, '`tls` verifies chain and host name under nats.js', tls) : undecided(tls, said.title);
    },
    plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "tls: { ca: fs.readFileSync('<CA_FILE>', 'utf8') }", advice: 'Pass the option `tls` (`tls: {}` for the system\'s CAs, `tls: { ca }` for your own) with nats.js; no scheme makes it insist on TLS.' }),
};
/** nats-io/nats.go nats.go: `tls` and `wss` set Opts.Secure, as `nats.Secure` and `nats.RootCAs` do; else INFO decides. */
const nats_go = {
    id: 'nats.go',
    aliases: ['nats-go', 'github.com/nats-io/nats.go'],
    title: 'nats.go',
    callees: ['nats.Connect'],
    imports: ['github.com/nats-io/nats.go'],
    languages: ['go'],
    common: true,
    decide: (said) => {
        const options = [...said.settings.values()];
        const skip = skipsChecks(options);
        const maySkip = maySkipChecks(options);
        const scheme = said.scheme.toLowerCase();
        const secure = options.find(({ text }) => /\bnats\.(?:Secure|RootCAs)\(/.test(text));
        const asOption = said.settings.get('Secure');
        if (skip === undefined && maySkip !== undefined)
            return undecided(maySkip, said.title);
        if (asOption !== undefined && skip === undefined && isTrue(asOption) && !said.settings.has('TLSConfig'))
            return says(said, 'verified', asOption, '`Secure: true`', 'verifies chain and host name');
        if (skip !== undefined)
            return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
        if (secure !== undefined)
            return /Secure\(\s*\)|Secure\(\s*&tls\.Config\{|RootCAs\(/.test(secure.text) ? says(said, 'verified', secure, '`nats.Secure` or `nats.RootCAs`', 'verifies chain and host name') : byScheme.unsourced(said, 'a configuration made elsewhere');
        if (scheme === 'tls' || scheme === 'wss')
            return byScheme.verified({ ...said, scheme });
        if (scheme === 'ws')
            return byScheme.cleartext({ ...said, scheme });
        return scheme === 'nats' || scheme === '' ? askedUnlessOpen(said) : refused('it knows `nats`, `tls`, `ws` and `wss` only', said.title);
    },
    plan: (connection) => ({ ...insist(connection, 'nats.RootCAs("<CA_FILE>")'), advice: 'Use `tls://` with nats.go, and `nats.RootCAs("<CA_FILE>")` for a private CA; `nats://` uses TLS only when the server asks for it.' }),
};
/** nats-io/nats.py client.py: TLS follows INFO's `tls_required` whatever the scheme; only `tls_handshake_first` and `wss` insist. */
const nats_python = {
    id: 'nats.py',
    aliases: ['nats-py'],
    title: 'nats.py',
    callees: ['nats.connect', 'nc.connect'],
    imports: ['nats'],
    languages: ['python'],
    common: true,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme === 'ws')
            return byScheme.cleartext({ ...said, scheme });
        const first = said.settings.get('tls_handshake_first');
        const insists = scheme === 'wss' || isTrue(first);
        if (!insists)
            return first === undefined || first.decided ? askedUnlessOpen(said) : undecided(first, said.title);
        return pythonTls(said, said.settings.get('tls'), first);
    },
    plan: ({ uri }) => ({ set: [{ name: 'tls_handshake_first', value: 'True' }], remove: [], place: 'setting', ...(/^ws$/i.test(uri?.scheme ?? '') ? { scheme: 'wss' } : {}), snippet: "tls=ssl.create_default_context(cafile='<CA_FILE>'), tls_handshake_first=True", advice: 'Pass `tls=ssl.create_default_context()` and `tls_handshake_first=True` with nats.py (the server needs `handshake_first`); otherwise TLS is used only when the server asks for it.' }),
};
function pythonTls(said, context, first) {
    if (context !== undefined && /_create_unverified_context|CERT_NONE/.test(context.text))
        return verdict(unverified, '`tls` accepts any certificate under nats.py', context);
    if (context === undefined || isNothing(context) || /create_default_context\s*\(/.test(context.text))
        return says(said, 'verified', first ?? context, first === undefined ? '`wss://`' : '`tls_handshake_first=True`', 'verifies chain and host name');
    return byScheme.unsourced(said, 'a context made elsewhere');
}
/** The protocol itself, for clients whose own rules are not known. */
const nats_generic = {
    id: 'nats-client',
    title: 'a NATS client',
    languages: [],
    decide: (said) => (/^(?:tls|wss|natss)$/i.test(said.scheme) ? byScheme.unsourced(said, `\`${said.scheme.toLowerCase()}://\``) : /^ws$/i.test(said.scheme) ? byScheme.cleartext(said) : askedUnlessOpen(said)),
    plan: (connection) => ({ ...insist(connection, 'tls: true'), advice: 'Make the client insist on TLS by its own option, and name the CA; `nats://` uses TLS only when the server asks for it.' }),
};
/** `option`: of the program, where there is no URI. */
function insist({ uri }, option) {
    const scheme = /^wss?$/i.test(uri?.scheme ?? '') ? 'wss' : 'tls';
    return uri === null ? { set: [{ name: 'options', value: option }], remove: [], place: 'setting', snippet: option } : { set: [], remove: [], scheme };
}
const nats_assumed = { go: 'nats.go', python: 'nats.py', javascript: 'nats', typescript: 'nats' };
const nats = {
    ids: ['nats'],
    title: 'NATS',
    vocabulary: nats_vocabulary,
    read: nats_read,
    drivers: [nats_node, nats_go, nats_python, nats_generic].map(plainDriver),
    assumed: (language) => nats_assumed[language] ?? 'nats-client',
};

;// CONCATENATED MODULE: ./src/engine/databases/neo4j.js



const neo4j_tlsSettings = ['encrypted', 'trust', 'trustedcertificates', 'trusted_certificates', 'ssl_context', 'clientcertificate', 'client_certificate'];
const neo4j_shape = {
    family: 'neo4j',
    schemes: { plain: new Set(['neo4j', 'bolt', 'bolts']), jdbc: new Set(['jdbc:neo4j']), hostless: null },
    lead: 'neo4j://',
    urlNames: ['uri', 'url'],
    urls: /^(?:neo4j|bolt)(?:\+\w{1,8})?s?:\/\//i,
    hostNames: [],
    userNames: ['username', 'user'],
    passwordNames: ['password'],
    databaseNames: ['database'],
    keeps: (name) => neo4j_tlsSettings.includes(name),
};
const neo4j_vocabulary = {
    schemes: new Set(['neo4j', 'bolt', 'bolts', 'jdbc:neo4j']),
    settingNames: new Set(['encrypted', 'trust', 'trustedcertificates', 'trusted_certificates']),
    tellingNames: new Set(),
    environmentNames: new Set(),
    callees: new Set(['GraphDatabase.driver', 'AsyncGraphDatabase.driver', 'neo4j.driver', 'neo4j.NewDriver', 'neo4j.NewDriverWithContext']),
    commands: new Set(),
};
function neo4j_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    if (candidate.kind === 'text')
        return readLink(neo4j_shape, candidate.value, candidate, reading);
    return candidate.kind === 'environment' && candidate.value.kind === 'text' ? readWholeUrl(neo4j_shape, candidate.value.text, candidate, reading) : null;
}
const neo4j_schemes = /^(?:neo4j|bolt)(?:\+(s|ssc))?$/;
/** What the scheme alone says; exact spelling, `BOLT+S` and `bolts` are refused (measured). */
function ofScheme(said, insecure) {
    const match = neo4j_schemes.exec(said.scheme.replace(/^jdbc:/, ''));
    if (match === null)
        return byScheme.refused(said);
    return match[1] === 's' ? byScheme.verified(said) : match[1] === 'ssc' ? byScheme.unverified(said) : insecure();
}
const neo4j_settingOf = (said, ...names) => optionNamed({ ...said, query: new Map() }, ...names);
/** Measured with 6.3.0. */
const neo4j_node = {
    id: 'neo4j-driver',
    aliases: ['neo4j-driver-js', 'neo4j-javascript-driver'],
    title: 'neo4j-driver',
    callees: ['neo4j.driver'],
    imports: ['neo4j-driver', 'neo4j-driver-lite'],
    languages: ['javascript', 'typescript'],
    common: true,
    decide: (said) => {
        const [encrypted, trust] = [neo4j_settingOf(said, 'encrypted'), neo4j_settingOf(said, 'trust')];
        if (/^bolt/.test(said.scheme) && said.query.size > 0)
            return refused('`bolt` takes no parameters in the URL', said.title);
        const configured = encrypted ?? trust;
        if (/\+/.test(said.scheme) && neo4j_schemes.test(said.scheme) && configured !== undefined)
            return refused(`\`${configured.name}\` stands beside a scheme that decides already`, said.title, configured);
        return ofScheme(said, () => (encrypted === undefined ? byScheme.cleartext(said) : byOption(said, encrypted, trust)));
    },
    plan: neo4j_harden,
};
function byOption(said, encrypted, trust) {
    if (encrypted.text === 'ENCRYPTION_OFF' || truth(encrypted) === 'no')
        return says(said, 'cleartext', encrypted, '`encrypted` switched off', 'never uses TLS');
    if (truth(encrypted) !== 'yes' && encrypted.text !== 'ENCRYPTION_ON')
        return encrypted.decided ? refused('`encrypted` is neither on nor off', said.title, encrypted) : undecided(encrypted, said.title);
    if (trust === undefined)
        return verdict(verified, `\`encrypted\` verifies chain and host name under ${said.title}`, encrypted);
    if (/TRUST_ALL_CERTIFICATES/.test(trust.text))
        return verdict(unverified, `\`trust: TRUST_ALL_CERTIFICATES\` accepts any certificate under ${said.title}`, trust);
    if (/TRUST_(?:CUSTOM|SYSTEM)_CA_SIGNED_CERTIFICATES/.test(trust.text))
        return verdict(verified, `\`trust\` verifies chain and host name under ${said.title}`, trust);
    return undecided(trust, said.title);
}
/** neo4j-python-driver docs/source/api.rst: `encrypted`, `trusted_certificates` and `ssl_context` count for `bolt` and `neo4j` only. */
const neo4j_python = {
    id: 'neo4j-python',
    aliases: ['neo4j', 'neo4j-python-driver'],
    title: 'the Neo4j Python driver',
    callees: ['GraphDatabase.driver', 'AsyncGraphDatabase.driver', 'neo4j.GraphDatabase.driver'],
    imports: ['neo4j'],
    languages: ['python'],
    common: true,
    decide: (said) => {
        const [encrypted, trust, context] = [neo4j_settingOf(said, 'encrypted'), neo4j_settingOf(said, 'trusted_certificates', 'trust'), neo4j_settingOf(said, 'ssl_context')];
        const configured = encrypted ?? trust ?? context;
        if (/\+/.test(said.scheme) && neo4j_schemes.test(said.scheme) && configured !== undefined)
            return refused(`\`${configured.name}\` stands beside a scheme that decides already`, said.title, configured);
        return ofScheme(said, () => {
            if (context !== undefined && truth(context) !== 'no')
                return /CERT_NONE|_create_unverified_context/.test(context.text) ? says(said, 'unverified', context, '`ssl_context`', 'accepts any certificate') : undecided(context, said.title);
            if (encrypted === undefined || truth(encrypted) === 'no')
                return encrypted === undefined ? byScheme.cleartext(said) : says(said, 'cleartext', encrypted, '`encrypted=False`', 'never uses TLS');
            if (truth(encrypted) !== 'yes')
                return undecided(encrypted, said.title);
            if (trust === undefined || /TrustSystemCAs|TrustCustomCAs|TRUST_SYSTEM_CA/.test(trust.text))
                return says(said, 'verified', encrypted, '`encrypted=True`', 'verifies chain and host name');
            return /TrustAll\b|TRUST_ALL_CERTIFICATES/.test(trust.text) ? says(said, 'unverified', trust, '`TrustAll()`', 'accepts any certificate') : undecided(trust, said.title);
        });
    },
    plan: neo4j_harden,
};
/** The scheme means the same under all official drivers; `withEncryption` and the like cannot be seen from here. */
const official = {
    id: 'neo4j-official',
    aliases: ['neo4j-java-driver', 'neo4j-go-driver', 'Neo4j.Driver'],
    title: 'an official Neo4j driver',
    languages: ['java', 'kotlin', 'go', 'csharp'],
    imports: ['org.neo4j.driver', 'github.com/neo4j/neo4j-go-driver', 'Neo4j.Driver'],
    decide: (said) => ofScheme(said, () => verdict(cleartext, `\`${said.scheme.toLowerCase()}://\` without an encryption option never uses TLS under ${said.title}`, null, true)),
    plan: neo4j_harden,
};
function neo4j_harden(connection) {
    const scheme = /bolt/.test(connection.scheme ?? '') ? 'bolt+s' : 'neo4j+s';
    return { set: [], remove: ['encrypted', 'trust', 'trusted_certificates'], scheme, advice: `Use \`${scheme}://\` and no \`encrypted\` or \`trust\` beside it; a private CA must be in the system's store, or be named by the driver's own option.` };
}
const neo4j_assumed = { javascript: 'neo4j-driver', typescript: 'neo4j-driver', python: 'neo4j-python' };
const neo4j = {
    ids: ['neo4j'],
    title: 'Neo4j',
    vocabulary: neo4j_vocabulary,
    read: neo4j_read,
    drivers: [neo4j_node, neo4j_python, official].map(plainDriver),
    assumed: (language) => neo4j_assumed[language] ?? 'neo4j-official',
};

;// CONCATENATED MODULE: ./src/engine/databases/oracle/drivers.js




function drivers_optionsOf({ connection }) {
    const all = connection.parameters.map((parameter) => ({ ...optionOf(parameter), name: unwrapped(parameter.name) }));
    return new Map(all.map((option) => [option.name.toLowerCase().replace(/^(?:oracle\.net\.|tls_)/, (lead) => (lead === 'tls_' ? 'ssl_' : '')).replaceAll('sslserverdnmatch', 'ssl_server_dn_match'), option]));
}
function drivers_decide(client, said) {
    const { title } = client;
    const options = drivers_optionsOf(said);
    const protocol = options.get('protocol');
    if (protocol !== undefined && !protocol.decided)
        return undecided(protocol, title);
    const { connection } = said;
    const ssl = options.get('ssl');
    if (protocol === undefined && ssl !== undefined && !/^(?:false|disable|0|no)$/i.test(ssl.text))
        return verdict({ kind: 'unknown', reason: `what ${title} verifies with \`SSL\` is not confirmed` }, `\`SSL=${shown(ssl.text)}\` turns TLS on under ${title}; what it verifies is not confirmed`, ssl);
    if (protocol === undefined) {
        const placed = connection.hosts.some((host) => host.kind === 'name');
        return placed && connection.notation !== 'jdbc' ? verdict(cleartext, `${title} uses no TLS unless the protocol is \`tcps\``, null, true) : verdict({ kind: 'unknown', reason: 'the protocol stands in tnsnames.ora or a wallet' }, `the text names an alias only, and the protocol of ${title} stands in tnsnames.ora or a wallet`);
    }
    if (!/^tcps$/i.test(protocol.text))
        return verdict(cleartext, `\`${shown(protocol.text)}\` never uses TLS under ${title}; what sqlnet.ora encrypts by itself cannot be seen here`, protocol);
    return byMatch(client, options.get('ssl_server_dn_match'), connection.dialect === 'descriptor', protocol);
}
function byMatch({ title, matches }, match, descriptor, protocol) {
    if (match !== undefined && !match.decided)
        return undecided(match, title);
    const on = match === undefined ? matches[descriptor ? 'descriptor' : 'url'] : /^(?:true|yes|on|1)$/i.test(match.text);
    const named = match === undefined ? '`tcps`' : `\`${shown(match.name)}=${shown(match.text)}\``;
    if (on === null)
        return verdict({ kind: 'unknown', reason: `whether ${title} compares the name by default is not confirmed` }, `${named} verifies the chain under ${title}; whether it compares the name by default is not confirmed`, protocol);
    return on ? verdict(verified, `${named} verifies chain and name under ${title}`, match ?? protocol) : verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `${named} verifies the chain but not the name under ${title}`, match ?? protocol);
}
const drivers_jvm = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'];
const clients = [
    // `tcps://` sets the match itself, a descriptor does not. Oracle Database Security Guide 19; https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.Oracle.Options.SSL.DNMatch.html
    { id: 'oracle-thin', aliases: ['ojdbc', 'jdbc:oracle:thin', 'oracle-jdbc'], title: "Oracle's JDBC driver", dialects: ['jdbc:oracle:thin', 'jdbc:oracle:oci', 'jdbc:oracle:oci8'], callees: ['OracleDataSource'], imports: ['oracle.jdbc'], languages: drivers_jvm, matches: { descriptor: false, url: true } },
    // `ssl_server_dn_match=True` is the default of connect(): oracle/python-oracledb doc/src/api_manual/module.rst@v2.1.2
    { id: 'python-oracledb', aliases: ['oracledb', 'cx_Oracle'], title: 'python-oracledb', dialects: ['oracledb', 'oracledb_async', 'cx_oracle'], callees: ['oracledb.connect', 'oracledb.create_pool', 'cx_Oracle.connect'], imports: ['oracledb', 'cx_Oracle'], languages: ['python'], matches: { descriptor: true, url: true } },
    { id: 'node-oracledb', title: 'node-oracledb', callees: ['oracledb.getConnection', 'oracledb.createPool'], imports: ['oracledb'], languages: ['javascript', 'typescript'], matches: { descriptor: null, url: null } },
    // https://docs.oracle.com/en/database/oracle/oracle-database/23/odpnt/ConfigurationSSLServerDNMatch.html
    { id: 'ODP.NET', aliases: ['Oracle.ManagedDataAccess'], title: 'ODP.NET', callees: ['OracleConnection'], imports: ['Oracle.ManagedDataAccess.Client'], languages: ['csharp', 'fsharp', 'vb'], matches: { descriptor: false, url: false } },
    { id: 'go-ora', aliases: ['godror'], title: 'go-ora', imports: ['github.com/sijms/go-ora/v2', 'github.com/godror/godror'], languages: ['go'], matches: { descriptor: null, url: null } },
    { id: 'oracle', title: 'an Oracle client', languages: [], matches: { descriptor: null, url: null } },
];
const drivers_plan = () => ({ set: [{ name: 'PROTOCOL', value: 'tcps' }, { name: 'SSL_SERVER_DN_MATCH', value: 'TRUE' }], remove: [], snippet: '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=<HOST>)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=<SERVICE>))(SECURITY=(SSL_SERVER_DN_MATCH=TRUE)(MY_WALLET_DIRECTORY=<WALLET>)))', advice: 'Use the protocol `tcps` with `SSL_SERVER_DN_MATCH=TRUE` and a wallet that holds the CA certificate.', mutual: 'a wallet with a client certificate' });
const oracleDrivers = clients.map((client) => plainDriver({ ...client, common: client.id === 'oracle-thin' || client.id === 'python-oracledb', decide: (said) => drivers_decide(client, said), plan: drivers_plan }));

;// CONCATENATED MODULE: ./src/engine/databases/oracle/read.js
/**
 * How Oracle is addressed: `jdbc:oracle:thin:@…` around an address, and the address itself, which is Easy Connect (`tcps://host:2484/service?k=v`,
 * `host:1521:SID`), a descriptor in brackets, or an alias of tnsnames.ora; and `oracle://` URLs of SQLAlchemy, go-ora and others.
 * https://docs.oracle.com/en/database/oracle/oracle-database/19/netag/configuring-naming-methods.html
 */







const read_tlsSettings = ['ssl_server_dn_match', 'ssl_server_cert_dn', 'wallet_location', 'protocol', 'sslserverdnmatch', 'walletlocation', 'ssl', 'ssl verify', 'wallet', 'ssl_context', 'oracle', 'javax', 'connectstring', 'data source'];
const read_shape = {
    family: 'oracle',
    schemes: { plain: new Set(['oracle', ...['oracledb', 'oracledb_async', 'cx_oracle'].map((dialect) => `oracle+${dialect}`)]), jdbc: new Set(), hostless: null },
    lead: 'oracle://',
    urlNames: ['dsn', 'connectstring', 'connectionstring'],
    urls: /^oracle(?:\+\w+)?:\/\//i,
    hostNames: ['host', 'server'],
    userNames: ['user', 'username'],
    passwordNames: ['password'],
    databaseNames: ['service_name', 'sid', 'database'],
    keeps: (name) => read_tlsSettings.includes(name),
};
const read_jdbc = /jdbc:oracle:(thin|oci8?):([^@\s"'<>]{0,200})@/i;
/** `isOurs`: the call says so, so an address alone is one. */
function readOracle(candidate, reading, isOurs) {
    switch (candidate.kind) {
        case 'text': {
            const found = read_jdbc.exec(candidate.value.text);
            if (found !== null)
                return jdbcConnection(candidate.value, found, candidate);
            return readLink(read_shape, candidate.value, candidate, reading) ?? read_readPairsText(candidate.value, candidate, isOurs) ?? readPdo(candidate.value, candidate) ?? (isOurs ? addressConnection(candidate.value, candidate) : null);
        }
        case 'settings': {
            if (!isOurs)
                return null;
            const address = textOf(findSetting(candidate.entries, ['dsn', 'connectstring', 'connectionstring', 'data source']));
            return address === null ? settingsConnection(read_shape, candidate, reading) : addressConnection(address, candidate);
        }
        case 'environment':
        case 'command':
            return null;
    }
}
function jdbcConnection(text, found, candidate) {
    const end = addressEnd(text.text, found.index + found[0].length);
    const start = found.index + found[0].length;
    const loginStart = start - 1 - (found[2] ?? '').length;
    const login = (0,mappedText/* sliceText */.S$)(text, loginStart, start - 1);
    return read_connectionOf((0,mappedText/* sliceText */.S$)(text, start, end), login, (0,mappedText/* sliceText */.S$)(text, found.index, end), `jdbc:oracle:${(found[1] ?? 'thin').toLowerCase()}`, candidate);
}
/** A descriptor holds blanks; nothing else does. */
function addressEnd(text, start) {
    if (/^\s{0,5}\(/.test(text.slice(start, start + 8))) {
        const last = text.lastIndexOf(')');
        return last < start ? text.length : last + 1;
    }
    const stop = text.slice(start, start + 4000).search(/[\s"'`<>]/);
    return stop < 0 ? Math.min(text.length, start + 4000) : start + stop;
}
/** ADO.NET: `Data Source=(DESCRIPTION=…);User Id=app`; an address without brackets only where the call says whose it is. */
function read_readPairsText(text, candidate, isOurs) {
    if (!/\bdata\s?source\s{0,9}=/i.test(text.text))
        return null;
    const pairs = readPairs(text) ?? [];
    const value = (wanted) => pairs.findLast(({ name }) => wanted.test(bareName(name)))?.value ?? null;
    const source = value(/^datasource$/);
    if (source === null || !(isOurs || /^\s{0,20}\(\s{0,20}DESCRIPTION/i.test(source.text)))
        return null;
    const found = addressConnection(source, candidate);
    if (found === null)
        return null;
    const [named, secret] = [value(/^(?:userid|uid|user)$/), value(/^(?:password|pwd)$/)];
    const user = named === null ? { kind: 'absent' } : partOf(named, (written) => written);
    const login = secret === null ? null : readPassword(secret, user, candidate.encoding === 'base64', (written) => written);
    return { ...found, user, password: login?.password ?? { kind: 'absent' }, secretSpans: [...found.secretSpans, ...(login?.secretSpans ?? [])], endpoint: endpointOf('oracle://', user.kind !== 'absent', found.hosts, { kind: 'absent' }), span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span };
}
/** PHP: `oci:dbname=//host:1521/service;charset=…`. https://www.php.net/manual/en/ref.pdo-oci.connection.php */
function readPdo(text, candidate) {
    const lead = /^\s{0,9}oci:dbname=/i.exec(text.text);
    if (lead === null)
        return null;
    const end = text.text.indexOf(';', lead[0].length);
    const found = addressConnection((0,mappedText/* sliceText */.S$)(text, lead[0].length, end < 0 ? text.text.length : end), candidate);
    return found === null ? null : { ...found, span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span };
}
function addressConnection(address, candidate) {
    if (!/^\s{0,20}\(\s{0,20}DESCRIPTION|^(?:tcps?:)?\/\/|^[\w.-]{1,253}:\d{1,5}[:/]|^[\w.-]{1,253}\/[\w.-]{1,100}$/i.test(address.text))
        return null;
    return read_connectionOf(address, null, address, null, candidate);
}
function read_connectionOf(address, login, whole, scheme, candidate) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const descriptor = /^\s{0,20}\(/.test(address.text);
    const slash = login === null ? -1 : login.text.indexOf('/');
    const user = login === null || login.text === '' ? { kind: 'absent' } : partOf(slash < 0 ? login : (0,mappedText/* sliceText */.S$)(login, 0, slash));
    const secret = login === null || slash < 0 ? null : readPassword((0,mappedText/* sliceText */.S$)(login, slash + 1, login.text.length), user, candidate.encoding === 'base64', (text) => text);
    const { hosts, pairs } = descriptor ? ofDescriptor(address) : ofEasyConnect(address);
    const written = textOf(findSetting(neighbours, ['password']));
    const beside = written === null ? null : readPassword(written, user, candidate.encoding === 'base64', (text) => text);
    const protocol = pairs.some(({ name }) => name.toUpperCase() === 'PROTOCOL') ? [] : descriptor || hosts.length === 0 ? [] : [parameter('PROTOCOL', 'tcp', null)];
    return {
        family: 'oracle',
        notation: scheme === null ? 'keywords' : 'jdbc',
        scheme,
        dialect: descriptor ? 'descriptor' : null,
        user,
        password: secret?.password ?? beside?.password ?? { kind: 'absent' },
        hosts: hosts.length === 0 ? [{ kind: 'hole', text: '{alias}', fallback: null, port: null }] : hosts,
        database: { kind: 'absent' },
        parameters: [...protocol, ...pairs, ...settingsOf(neighbours)],
        uri: null,
        endpoint: endpointOf(scheme === null ? 'oracle://' : `${scheme}:@`, user.kind !== 'absent', hosts, { kind: 'absent' }),
        span: (0,mappedText/* spanOf */.ee)(whole) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...(beside?.secretSpans ?? []), ...spansOfSecrets(neighbours)],
        candidate,
    };
}
/** `(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=h)(PORT=2484))(SECURITY=(SSL_SERVER_DN_MATCH=yes)))`: only the innermost pairs carry values. */
function ofDescriptor(address) {
    const pairs = [];
    const lists = { host: [], port: [] };
    for (const match of [...address.text.matchAll(/\(\s{0,20}([\w.]{1,60})\s{0,20}=\s{0,20}([^()]{0,400}?)\s{0,20}\)/g)].slice(0, 200)) {
        const [name, value] = [match[1] ?? '', match[2] ?? ''];
        if (/^host$/i.test(name))
            lists.host.push(value);
        else if (/^port$/i.test(name))
            lists.port.push(value);
        else if (!/passw/i.test(name))
            pairs.push(parameter(name, value, (0,mappedText/* spanOf */.ee)((0,mappedText/* sliceText */.S$)(address, match.index, match.index + match[0].length))));
    }
    return { hosts: lists.host.length === 0 ? [] : hostsOfLists((0,mappedText/* plainText */.wh)(lists.host.join(',')), lists.port.length === 0 ? null : (0,mappedText/* plainText */.wh)(lists.port.join(','))), pairs };
}
function ofEasyConnect(address) {
    const { text } = address;
    const protocol = /^(\w{1,10}):\/\//.exec(text);
    const start = protocol?.[0].length ?? (text.startsWith('//') ? 2 : 0);
    const rest = text.slice(start);
    const stop = rest.search(/[/?]/);
    const authority = stop < 0 ? rest : rest.slice(0, stop);
    // A bare word is an alias of tnsnames.ora.
    const alias = protocol === null && start === 0 && !/[:/]/.test(rest.split('?')[0] ?? '');
    const query = text.indexOf('?');
    const pairs = query < 0 ? [] : text.slice(query + 1).split('&').slice(0, 100).flatMap((piece) => (piece.includes('=') ? [parameter(piece.slice(0, piece.indexOf('=')), piece.slice(piece.indexOf('=') + 1).replace(/^"|"$/g, ''), null)] : []));
    // `host:1521:SID`.
    const named = /^([^:]{1,253}:\d{1,5}):[\w.$#]{1,100}$/.exec(authority)?.[1] ?? authority;
    return { hosts: alias ? [] : hostsOfAuthority((0,mappedText/* sliceText */.S$)(address, start, start + named.length)), pairs: [...(protocol === null ? [] : [parameter('PROTOCOL', protocol[1] ?? '', null)]), ...pairs] };
}
function parameter(name, text, span) {
    return { name, value: { kind: 'text', text }, origin: 'keyword', span, valueSpan: null };
}
/** Properties beside the text: `oracle.net.ssl_server_dn_match`, `ssl_server_dn_match=True`. */
function settingsOf(neighbours) {
    return flatten(neighbours, 'setting').filter(({ name }) => read_tlsSettings.includes(unwrapped(name).split('.')[0]?.toLowerCase() ?? '') && !/passw/i.test(name));
}

;// CONCATENATED MODULE: ./src/engine/databases/oracle/family.js



/** https://www.php.net/manual/en/function.oci-connect.php */
const phpCallees = ['oci_connect', 'oci_pconnect', 'oci_new_connect'];
const callees = ['oracledb.connect', 'oracledb.create_pool', 'oracledb.makedsn', 'cx_Oracle.connect', 'cx_Oracle.SessionPool', 'oracledb.getConnection', 'oracledb.createPool', 'OracleConnection', ...phpCallees];
const oracle_family_vocabulary = {
    schemes: new Set(['oracle', 'oracle+oracledb', 'oracle+oracledb_async', 'oracle+cx_oracle', 'jdbc:oracle:thin', 'jdbc:oracle:oci', 'jdbc:oracle:oci8']),
    settingNames: new Set(['dsn', 'connectstring', 'ssl_server_dn_match', 'sslserverdnmatch', 'wallet_location', 'service_name']),
    tellingNames: new Set(),
    environmentNames: new Set(),
    callees: new Set(callees),
    positions: new Map(phpCallees.map((callee) => [`php ${callee}`, ['user', 'password', 'dsn']])),
    commands: new Set(),
};
const oracle_family_sign = /^(?:oracle|(?:oracledb|cx_Oracle)\.\w{1,40}|OracleConnection|oci_(?:p|new_)?connect)$/;
const oracle = {
    ids: ['oracle'],
    title: 'Oracle',
    vocabulary: oracle_family_vocabulary,
    read: (candidate, reading) => (candidate.use === 'value' ? readOracle(candidate, reading, isInside(candidate, oracle_family_sign) || (importsOneOf(reading, /^(?:oracledb|cx_Oracle)$/) && isInside(candidate, /(?:^|\.)(?:connect|create_pool|getConnection|createPool)$/))) : null),
    drivers: oracleDrivers,
    assumed: (language, { notation, scheme }) => {
        if (notation === 'jdbc')
            return 'oracle-thin';
        const byLanguage = { python: 'python-oracledb', javascript: 'node-oracledb', typescript: 'node-oracledb', go: 'go-ora', csharp: 'ODP.NET' };
        return byLanguage[language] ?? (scheme?.includes('+') === true ? 'python-oracledb' : 'oracle');
    },
};

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/serverSettings.js
/** What a session of PostgreSQL may be started with. Drivers hand it the names that they do not know. https://www.postgresql.org/docs/current/runtime-config.html */
/** Of the protocol itself: https://www.postgresql.org/docs/current/protocol-message-formats.html (StartupMessage). */
const ofProtocol = new Set(['user', 'database', 'options', 'replication']);
/** Settings of the contexts user, superuser and backend, in lower case, as the server compares them: `postgres --describe-config` of version 15 and what hides from it; then those that 16 to 18 brought. */
const settable = new Set([
    ...['allow_in_place_tablespaces', 'allow_system_table_mods', 'application_name', 'array_nulls', 'backend_flush_after', 'backslash_quote'],
    ...['backtrace_functions', 'bytea_output', 'check_function_bodies', 'client_connection_check_interval', 'client_encoding', 'client_min_messages'],
    ...['commit_delay', 'commit_siblings', 'compute_query_id', 'constraint_exclusion', 'cpu_index_tuple_cost', 'cpu_operator_cost', 'cpu_tuple_cost'],
    ...['cursor_tuple_fraction', 'datestyle', 'deadlock_timeout', 'debug_assertions', 'debug_discard_caches', 'debug_pretty_print', 'debug_print_parse'],
    ...['debug_print_plan', 'debug_print_rewritten', 'default_statistics_target', 'default_table_access_method', 'default_tablespace'],
    ...['default_text_search_config', 'default_toast_compression', 'default_transaction_deferrable', 'default_transaction_isolation'],
    ...['default_transaction_read_only', 'dynamic_library_path', 'effective_cache_size', 'effective_io_concurrency', 'enable_async_append'],
    ...['enable_bitmapscan', 'enable_gathermerge', 'enable_hashagg', 'enable_hashjoin', 'enable_incremental_sort', 'enable_indexonlyscan'],
    ...['enable_indexscan', 'enable_material', 'enable_memoize', 'enable_mergejoin', 'enable_nestloop', 'enable_parallel_append', 'enable_parallel_hash'],
    ...['enable_partition_pruning', 'enable_partitionwise_aggregate', 'enable_partitionwise_join', 'enable_seqscan', 'enable_sort', 'enable_tidscan'],
    ...['escape_string_warning', 'exit_on_error', 'extension_destdir', 'extra_float_digits', 'force_parallel_mode', 'from_collapse_limit', 'geqo'],
    ...['geqo_effort', 'geqo_generations', 'geqo_pool_size', 'geqo_seed', 'geqo_selection_bias', 'geqo_threshold', 'gin_fuzzy_search_limit'],
    ...['gin_pending_list_limit', 'hash_mem_multiplier', 'idle_in_transaction_session_timeout', 'idle_session_timeout', 'ignore_checksum_failure'],
    ...['ignore_system_indexes', 'intervalstyle', 'is_superuser', 'jit', 'jit_above_cost', 'jit_debugging_support', 'jit_dump_bitcode', 'jit_expressions'],
    ...['jit_inline_above_cost', 'jit_optimize_above_cost', 'jit_profiling_support', 'jit_tuple_deforming', 'join_collapse_limit', 'lc_messages'],
    ...['lc_monetary', 'lc_numeric', 'lc_time', 'lo_compat_privileges', 'local_preload_libraries', 'lock_timeout', 'log_btree_build_stats'],
    ...['log_connections', 'log_disconnections', 'log_duration', 'log_error_verbosity', 'log_executor_stats', 'log_lock_waits', 'log_min_duration_sample'],
    ...['log_min_duration_statement', 'log_min_error_statement', 'log_min_messages', 'log_parameter_max_length', 'log_parameter_max_length_on_error'],
    ...['log_parser_stats', 'log_planner_stats', 'log_replication_commands', 'log_statement', 'log_statement_sample_rate', 'log_statement_stats'],
    ...['log_temp_files', 'log_transaction_sample_rate', 'logical_decoding_work_mem', 'maintenance_io_concurrency', 'maintenance_work_mem'],
    ...['max_parallel_maintenance_workers', 'max_parallel_workers', 'max_parallel_workers_per_gather', 'max_stack_depth', 'min_parallel_index_scan_size'],
    ...['min_parallel_table_scan_size', 'optimize_bounded_sort', 'parallel_leader_participation', 'parallel_setup_cost', 'parallel_tuple_cost'],
    ...['password_encryption', 'plan_cache_mode', 'post_auth_delay', 'quote_all_identifiers', 'random_page_cost', 'recursive_worktable_factor', 'role'],
    ...['row_security', 'search_path', 'seed', 'seq_page_cost', 'session_authorization', 'session_preload_libraries', 'session_replication_role'],
    ...['standard_conforming_strings', 'statement_timeout', 'stats_fetch_consistency', 'synchronize_seqscans', 'synchronous_commit', 'tcp_keepalives_count'],
    ...['tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_user_timeout', 'temp_buffers', 'temp_file_limit', 'temp_tablespaces', 'timezone'],
    ...['timezone_abbreviations', 'trace_locks', 'trace_notify', 'trace_sort', 'track_activities', 'track_counts', 'track_functions', 'track_io_timing'],
    ...['track_wal_io_timing', 'transaction_deferrable', 'transaction_isolation', 'transaction_read_only', 'transform_null_equals', 'update_process_title'],
    ...['vacuum_cost_delay', 'vacuum_cost_limit', 'vacuum_cost_page_dirty', 'vacuum_cost_page_hit', 'vacuum_cost_page_miss', 'vacuum_failsafe_age'],
    ...['vacuum_freeze_min_age', 'vacuum_freeze_table_age', 'vacuum_multixact_failsafe_age', 'vacuum_multixact_freeze_min_age'],
    ...['vacuum_multixact_freeze_table_age', 'wal_compression', 'wal_consistency_checking', 'wal_init_zero', 'wal_recycle', 'wal_sender_timeout'],
    ...['wal_skip_threshold', 'work_mem', 'xmlbinary', 'xmloption', 'zero_damaged_pages'],
    ...['commit_timestamp_buffers', 'createrole_self_grant', 'debug_logical_replication_streaming', 'debug_parallel_query', 'enable_distinct_reordering'],
    ...['enable_group_by_reordering', 'enable_presorted_aggregate', 'enable_self_join_elimination', 'event_triggers', 'extension_control_path'],
    ...['file_copy_method', 'icu_validation_level', 'idle_replication_slot_timeout', 'io_combine_limit', 'log_lock_failures', 'logical_replication_mode'],
    ...['restrict_nonsystem_relation_kind', 'scram_iterations', 'send_abort_for_crash', 'track_cost_delay_timing', 'transaction_timeout'],
    ...['vacuum_buffer_usage_limit', 'vacuum_max_eager_freeze_failure_rate', 'vacuum_truncate'],
]);
/** A name with a dot belongs to an extension or to the application: the server takes it without knowing it. */
function mayStart(name) {
    const plain = name.toLowerCase();
    return plain.includes('.') || plain.startsWith('_pq_') || ofProtocol.has(plain) || settable.has(plain);
}
/** Settings that only the server's own configuration may change. Of TLS all of them are. */
const fixed = /^(?:ssl\w*|port|listen_addresses|max_connections|shared_buffers|password_encryption_mode|hba_file|config_file|data_directory|krb_\w+|unix_socket_\w+|archive_\w+|wal_level|fsync|log_destination|logging_collector|autovacuum|max_wal_\w+|superuser_reserved_connections)$/;
/** The first setting in `options` (`-c ssl=on --port=1`) that no session may change. Unknown ones are left alone: CockroachDB and poolers have their own. */
function fixedSetting(options) {
    for (const match of options.matchAll(/(?:^|\s)(?:-c\s{0,5}|--)([\w-]{1,63})=/g)) {
        const name = (match[1] ?? '').toLowerCase().replaceAll('-', '_');
        if (fixed.test(name))
            return name;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/startup.js

/** CockroachDB ignores what it does not know; golang-migrate takes its own `x-…` out before it connects. */
function serverRefuses(name, { family, hosts }) {
    const cockroach = family === 'cockroachdb' || hosts.some((host) => host.kind !== 'socket' && host.port === '26257');
    return !cockroach && !mayStart(name) && !name.startsWith('x-');
}
/** What must go from a URL before such a driver connects with it at all. `known`: the names it keeps to itself. */
function refusedByServer(connection, known) {
    return connection.parameters.filter(({ name, origin }) => origin === 'query' && !known.has(name) && serverRefuses(name, connection)).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/vocabulary.js

/** Schemes without a dialect. The first five are understood by at least one driver, the others by configuration libraries. */
const vocabulary_baseSchemes = [
    ...['postgres', 'postgresql', 'postgresqls', 'cockroachdb', 'cockroach', 'crdb'],
    ...['postgis', 'pgsql', 'psql', 'timescale', 'timescalegis', 'pg', 'ecto', 'asyncpg', 'psycopg', 'postgresext'],
];
const vocabulary_dialects = ['psycopg2', 'psycopg', 'psycopg_async', 'psycopg2cffi', 'asyncpg', 'aiopg', 'pg8000', 'pygresql', 'ssl', 'pool'];
const vocabulary_jdbcSchemes = ['jdbc:postgresql', 'jdbc:postgres', 'jdbc:cockroachdb', 'jdbc:p6spy:postgresql', 'jdbc:otel:postgresql', 'r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'];
/** Environment variables that libpq reads, by the parameter they stand for. https://www.postgresql.org/docs/current/libpq-envars.html */
const libpqEnvironment = new Map([
    ...[['PGHOST', 'host'], ['PGHOSTADDR', 'hostaddr'], ['PGPORT', 'port'], ['PGDATABASE', 'dbname'], ['PGUSER', 'user'], ['PGPASSWORD', 'password']],
    ...[['PGPASSFILE', 'passfile'], ['PGSERVICE', 'service'], ['PGSERVICEFILE', 'servicefile'], ['PGOPTIONS', 'options'], ['PGAPPNAME', 'application_name']],
    ...[['PGSSLMODE', 'sslmode'], ['PGREQUIRESSL', 'requiressl'], ['PGSSLNEGOTIATION', 'sslnegotiation'], ['PGSSLROOTCERT', 'sslrootcert']],
    ...[['PGSSLCERT', 'sslcert'], ['PGSSLKEY', 'sslkey'], ['PGSSLCERTMODE', 'sslcertmode'], ['PGSSLCRL', 'sslcrl'], ['PGSSLCRLDIR', 'sslcrldir']],
    ...[['PGSSLSNI', 'sslsni'], ['PGREQUIREPEER', 'requirepeer'], ['PGREQUIREAUTH', 'require_auth'], ['PGCHANNELBINDING', 'channel_binding']],
    ...[['PGSSLMINPROTOCOLVERSION', 'ssl_min_protocol_version'], ['PGSSLMAXPROTOCOLVERSION', 'ssl_max_protocol_version']],
    ...[['PGGSSENCMODE', 'gssencmode'], ['PGTARGETSESSIONATTRS', 'target_session_attrs'], ['PGCONNECT_TIMEOUT', 'connect_timeout']],
]);
/** Variables that switch TLS or its checks for one kind of client: no libpq parameter stands for them. */
const otherEnvironment = new Set(['PGSSL', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'COCKROACH_INSECURE', 'COCKROACH_URL', 'COCKROACH_CERTS_DIR']);
/** Names that mean a PostgreSQL connection by themselves. */
const postgres_vocabulary_tellingNames = ['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept', 'server_tls_sslmode', 'client_tls_sslmode'];
const vocabulary_placeNames = [
    ...['host', 'hostname', 'hostaddr', 'server', 'port', 'user', 'username', 'password', 'passwd', 'database', 'dbname', 'db', 'name', 'service', 'dsn', 'uri', 'url'],
    ...['connectionstring', 'connectionuri', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra'],
];
const postgres_vocabulary_vocabulary = {
    schemes: new Set([...vocabulary_baseSchemes, ...vocabulary_baseSchemes.flatMap((scheme) => vocabulary_dialects.map((dialect) => `${scheme}+${dialect}`)), ...vocabulary_jdbcSchemes]),
    settingNames: new Set([...tlsNames, ...vocabulary_placeNames, ...postgres_vocabulary_tellingNames, 'server_tls_ca_file']),
    tellingNames: new Set(postgres_vocabulary_tellingNames),
    environmentNames: new Set([...libpqEnvironment.keys(), ...otherEnvironment]),
    callees: new Set([
        ...['psycopg2.connect', 'psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool'],
        ...['SimpleConnectionPool', 'ThreadedConnectionPool', 'ConnectionPool', 'AsyncConnectionPool', 'asyncpg.connect', 'asyncpg.create_pool', 'aiopg.connect', 'aiopg.create_pool', 'pg8000.connect'],
        ...['pg8000.native.Connection', 'pg8000.dbapi.connect', 'create_engine', 'create_async_engine', 'URL.create', 'engine_from_config', 'dj_database_url.config', 'dj_database_url.parse', 'databases.Database'],
        ...['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link', 'config', 'dbConnect', 'dbCanConnect', 'dbPool', 'establish_connection', 'Npgsql.NpgsqlConnection'],
        ...['Pool', 'Client', 'pg.Pool', 'pg.Client', 'postgres', 'pgp', 'knex', 'Sequelize', 'DataSource', 'createPool', 'PrismaPg', 'drizzle'],
        ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.Connect', 'pgxpool.ParseConfig', 'pgconn.Connect', 'postgres.Open', 'pq.NewConnector', 'pq.NewListener', 'gorm.Open'],
        ...['PgConnectOptions.new', 'PgConnectOptions', 'PostgresqlConnectionConfiguration.builder', 'tokio_postgres.connect', 'Client.connect', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'Config.from_str', 'NpgsqlConnectionStringBuilder', 'PostgresClient.Configuration', 'PostgresClientKit.ConnectionConfiguration'],
        ...['PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource', 'PostgreSQLConnection', 'Endpoint', 'Connection.open', 'pgdriver.NewConnector', 'pgdriver.WithDSN', 'pg.Options', 'Sequel.postgres', 'ConnectionFactoryOptions.builder', 'pgmoon.new', 'pg.Connect', 'epgsql.connect', 'Session.single', 'Session.pooled', 'Pool.withEndpoints', 'defineConfig'],
        ...['PGSimpleDataSource', 'PGPoolingDataSource', 'PGConnectionPoolDataSource', 'PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase', 'MikroORM.init', 'TypeOrmModule.forRoot', 'PoolConfig', 'ClientConfig', 'SequelizeOptions', 'DataSourceOptions', 'PostgresConnectionOptions', 'TypeOrmModuleOptions', 'Knex.Config', 'KnexConfig', 'pgp()', 'pgPromise()'],
        ...['DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'setProperty', 'addDataSourceProperty', 'PG.connect', 'PGconn.new', 'pg_connect', 'pg_pconnect', 'PDO', 'DBI.connect', 'PQconnectdb', 'PQconnectStart', 'PQconnectdbParams', 'PQconnectStartParams', 'PQsetdbLogin', 'PQsetdb', 'postgres.connect', 'createDbClient', 'QSqlDatabase.addDatabase'],
    ]),
    positions: new Map([
        ...['PostgreSQLConnection'].map((callee) => [`dart ${callee}`, ['host', 'port', 'database']]),
        ...['tokio_postgres.connect', 'Client.connect'].map((callee) => [`rust ${callee}`, ['url', 'tls']]),
        ['cpp PQsetdbLogin', ['host', 'port', '', '', 'dbname', 'user', 'password']],
        // drogon: https://github.com/drogonframework/drogon lib/inc/drogon/HttpAppFramework.h
        ['cpp createDbClient', ['driver', 'host', 'port', 'database', 'user', 'password']],
        ['cpp QSqlDatabase.addDatabase', ['driver']],
        ['cpp PQsetdb', ['host', 'port', '', '', 'dbname']],
        // LuaSQL
        ['lua postgres.connect', ['dbname', 'user', 'password', 'host', 'port']],
        ['erlang epgsql.connect', ['host', 'user', 'password']],
        ['elixir epgsql.connect', ['host', 'user', 'password']],
        ...['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'].map((callee) => [`python ${callee}`, ['database']]),
    ]),
    commands: new Set(['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'pg_isready', 'pgbench', 'createdb', 'dropdb', 'vacuumdb', 'reindexdb', 'clusterdb', 'pgcli', 'cockroach']),
};

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/facts.js


function postgres_drivers_facts_factsOf(options, title) {
    const root = options.get('sslrootcert');
    return {
        ...facts_minimum(options),
        ...facts_authentication(options.get('require_auth'), title),
        ...(root === undefined || root.text === '' ? {} : { trustAnchor: { value: printable(root.text) } }),
    };
}
/** `TLSv1` to `TLSv1.3`, any case. A ceiling below 1.2 lowers the floor with it. */
function facts_minimum(options) {
    for (const name of ['ssl_max_protocol_version', 'ssl_min_protocol_version']) {
        const option = options.get(name);
        const version = option === undefined ? null : tlsVersion(option.text);
        if (version === null || option === undefined || (name === 'ssl_max_protocol_version' && version >= '1.2'))
            continue;
        return { minimumTls: { version, parameter: name, span: option.parameter?.span ?? null } };
    }
    return {};
}
function tlsVersion(text) {
    const match = /^(?:ssl\.TLSVersion\.|tls\.Version)?TLSv?_?(1)(?:[._]?([0-3]))?$/i.exec(text);
    return match === null ? null : `1.${match[2] ?? '0'}`;
}
/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-REQUIRE-AUTH: a list of methods, or, all negated with `!`, of those refused. */
function facts_authentication(option, title) {
    if (option === undefined || option.text === '' || !option.decided)
        return {};
    const methods = option.text.split(',').map((method) => method.trim()).filter((method) => method !== '' && !method.startsWith('!')).slice(0, 10).map(shown);
    if (methods.length === 0)
        return {};
    const span = option.parameter?.span ?? null;
    return {
        authentication: { methods, parameter: option.name, span },
        ...(methods.includes('password') ? { cleartextPassword: { what: `\`require_auth=password\` lets ${title} send the password as it is`, span } } : {}),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/values.js
/** Values that a driver refuses by itself, whatever the server would say. */

const oneOf = (...values) => (text) => values.includes(text);
/** `parse_int_param`: an integer, blanks around it allowed. */
const integer = (text) => /^\s*[-+]?\d{1,9}\s*$/.test(text);
const ports = (text) => text.split(',').every((port) => port === '' || (/^\s*\+?\d{1,5}\s*$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535));
const values_tlsVersion = (text) => text === '' || /^TLSv1(?:\.[1-3])?$/i.test(text);
const sessions = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'];
/** A list of methods, all of them negated or none, none twice. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-REQUIRE-AUTH */
function values_authentication(version) {
    const methods = ['none', 'password', 'md5', 'gss', 'sspi', 'scram-sha-256', ...(version >= 18 ? ['oauth'] : [])];
    return (text) => {
        if (text === '')
            return true;
        const items = text.split(',');
        const bare = items.map((item) => item.replace(/^!/, ''));
        const negated = items.filter((item) => item.startsWith('!')).length;
        return bare.every((item) => methods.includes(item)) && new Set(bare).size === bare.length && (negated === 0 || negated === items.length);
    };
}
/** `connectOptions2` of fe-connect.c, in versions 15 to 18. */
function libpqValues(version) {
    return new Map([
        ['gssencmode', oneOf('disable', 'prefer', 'require')],
        ['channel_binding', oneOf('disable', 'prefer', 'require')],
        ['ssl_min_protocol_version', values_tlsVersion],
        ['ssl_max_protocol_version', values_tlsVersion],
        ['target_session_attrs', oneOf(...sessions)],
        ['port', ports],
        ...['connect_timeout', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout'].map((name) => [name, integer]),
        ...(version < 16 ? [] : [['sslcertmode', oneOf('disable', 'allow', 'require')], ['load_balance_hosts', oneOf('disable', 'random')], ['require_auth', values_authentication(version)]]),
        ...(version < 17 ? [] : [['sslnegotiation', oneOf('postgres', 'direct')]]),
        ...(version < 18 ? [] : ['min_protocol_version', 'max_protocol_version'].map((name) => [name, oneOf('3.0', '3.2', 'latest')])),
    ]);
}
/** jackc/pgconn config.go (1.11), which pgx 5 took over. */
const pgxValues = new Map([
    ['target_session_attrs', oneOf(...sessions)],
    ['port', ports],
    ['connect_timeout', (text) => /^\+?\d{1,9}$/.test(text)],
    ['min_read_buffer_size', (text) => /^[-+]?\d{1,9}$/.test(text)],
]);
/** conn.go and connector.go of lib/pq 1.10: `client_encoding` and `datestyle` are its own to set. */
const pqValues = new Map([
    ['port', ports],
    ['connect_timeout', (text) => /^[-+]?\d{1,9}$/.test(text)],
    ['client_encoding', (text) => /^(?:utf8|unicode)$/.test(text.toLowerCase().replace(/[^a-z0-9]/g, ''))],
    ['datestyle', oneOf('ISO, MDY')],
    ['binary_parameters', oneOf('yes', 'no')],
    ['disable_prepared_binary_result', oneOf('yes', 'no')],
]);
/** connect_utils.py of asyncpg 0.27: members of Python's `ssl.TLSVersion`. */
const asyncpgValues = new Map([
    ['ssl_min_protocol_version', (text) => text === '' || /^(?:TLSv1(?:[._][1-3])?|(?:MINIMUM|MAXIMUM)_SUPPORTED)$/.test(text)],
    ['ssl_max_protocol_version', (text) => text === '' || /^(?:TLSv1(?:[._][1-3])?|(?:MINIMUM|MAXIMUM)_SUPPORTED)$/.test(text)],
    ['port', ports],
]);
/** The first option with a value that the driver refuses. */
function refusedValue(options, values) {
    for (const [name, takes] of values) {
        const option = options.get(name);
        if (option?.decided === true && !takes(option.text))
            return { option, reason: `\`${name}=${shown(option.text)}\` is no value it knows` };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/libpqLike.js








function judgeLikeLibpq(accent) {
    return (connection) => {
        const read = collect(connection, accent);
        const refusal = read.verdict?.posture.kind === 'error' ? read.verdict : refusalBeyondTls(connection, accent, read.options);
        const meant = refusal ?? (isLocal(connection) ? local : (read.verdict ?? libpqLike_decide(connection, accent, read.options)));
        const found = read.ended === null ? meant : endedByServer(read.ended.reason, accent.title, read.ended.option, meant);
        const problems = [
            ...problemsOf(connection, {
                title: accent.title,
                known: (name) => accent.names.has(name) || (accent.sslTrue && name === 'ssl'),
                suggestions: accent.names,
                unknown: accent.unknown === 'server' ? 'refused by the server' : accent.unknown,
                fragment: accent.query.fragment,
                settings: (name) => accent.names.has(name) || (accent.settings !== undefined && /^ssl(?:\.|$)/.test(name)) || name === 'ssl_require',
            }),
        ];
        return judgement(found, found.posture.kind === 'local' ? [] : problems, postgres_drivers_facts_factsOf(read.options, accent.title));
    };
}
/** What is in force, by name: the call's settings before the text, the text before the environment. */
function collect(connection, accent) {
    const options = new Map();
    const refusals = [];
    let ended = null;
    const refuse = (reason, option = null) => refusals.push(refused(reason, accent.title, option));
    for (const [variable, name] of libpqEnvironment) {
        const option = environmentOption(connection, variable);
        if (option === null || !accent.names.has(name) || (option.text === '' && (name !== 'sslmode' || accent.emptyVariable !== 'refused')))
            continue;
        if (name !== 'requiressl')
            options.set(name, option);
        else if (!options.has('sslmode') && option.text.startsWith('1'))
            options.set('sslmode', { ...option, text: 'require' });
    }
    if (connection.uri !== null && (accent.uri === null || !accent.uri.test(connection.uri.scheme)))
        refuse(`it does not know the scheme \`${shown(connection.uri.scheme)}\``);
    if (connection.notation === 'keywords' && !accent.keywords)
        refuse('it reads no keyword/value strings');
    const query = queryOptions(connection, accent.query);
    if (query.refused !== null)
        refuse(query.refused);
    const written = new Map();
    const duplicates = connection.notation === 'keywords' ? 'last' : accent.duplicates;
    for (const option of [...query.options, ...keywordOptions(connection)]) {
        const own = translate(option, connection.notation === 'uri' && accent.sslTrue, accent);
        if (!accent.names.has(own.name)) {
            // To the server, whatever else becomes of it.
            if (own.name === 'options' && accent.unknown === 'server')
                written.set(own.name, own);
            if (accent.unknown === 'refused')
                refuse(`\`${shown(own.name)}\` is not a parameter of it`, own);
            else if (accent.unknown === 'server' && serverRefuses(own.name, connection))
                ended ??= { reason: `it is sent \`${shown(own.name)}\` as a setting and does not accept it`, option: own };
            continue;
        }
        if (written.has(own.name) && accent.duplicates === 'refused' && connection.notation !== 'keywords')
            refuse(`\`${shown(own.name)}\` is given twice`, own);
        if (!written.has(own.name) || duplicates === 'last')
            written.set(own.name, own);
    }
    for (const [name, option] of written)
        options.set(name, option);
    const settings = settingOptions(connection);
    for (const option of settings) {
        if (option.name === 'ssl_require' && /^true$/i.test(option.text))
            options.set('sslmode', { ...option, name: 'sslmode', text: 'require' });
        else if (accent.names.has(option.name) && option.text !== 'None' && option.text !== 'null')
            options.set(option.name, option);
        else if (accent.settings === undefined && /^ssl(?!_require)/i.test(option.name) && !isNothing(option) && !option.name.includes('.'))
            refuse(`\`${shown(option.name)}\` is not a parameter of it`, option);
    }
    const fixed = fixedSetting(options.get('options')?.text ?? '');
    if (fixed !== null)
        ended ??= { reason: `it lets no session set \`${fixed}\``, option: options.get('options') ?? null };
    return { options, verdict: refusals[0] ?? accent.settings?.(settings, options) ?? null, ended };
}
/** What keeps the driver from connecting at all, to a socket as well. */
function refusalBeyondTls(connection, accent, options) {
    const { title } = accent;
    const variable = connection.parameters.find(({ name, origin }) => origin === 'environment' && accent.refusedVariables?.has(name) === true);
    if (variable !== undefined)
        return refused(`it stops where \`${variable.name}\` is set`, title);
    if (accent.escapedHost === 'refused' && /%(?!25)[0-7]/.test(connection.uri?.authority ?? ''))
        return refused('the host holds an escape', title);
    if (accent.severalHosts === 'one name' && connection.hosts.length > 1)
        return refused('it takes the list of hosts for the name of one', title);
    const file = accent.opens?.map((name) => options.get(name)).find((each) => each?.decided === true && isMissing(each.text));
    if (file !== undefined && !/^(?:disable|allow|prefer)?$/.test(options.get('sslmode')?.text ?? ''))
        return refused(`the file \`${shown(file.text)}\` is not there`, title, file);
    if (accent.pairsKey === true && has(options, 'sslcert') !== has(options, 'sslkey'))
        return refused('`sslcert` and `sslkey` are needed together', title);
    const value = refusedValue(options, accent.values);
    return value === null ? null : refused(value.reason, title, value.option);
}
function has(options, name) {
    return (options.get(name)?.text ?? '') !== '';
}
function translate(option, sslTrue, accent) {
    if (sslTrue && option.name === 'ssl' && option.text === 'true')
        return { ...option, name: 'sslmode', text: 'require' };
    if (option.name === 'requiressl' && accent.names.has('requiressl'))
        return { ...option, name: 'sslmode', text: option.text.startsWith('1') ? 'require' : 'prefer' };
    return option;
}
function libpqLike_decide(connection, accent, options) {
    const option = options.get('sslmode') ?? null;
    if (option !== null && !option.decided)
        return undecided(option, accent.title);
    if (isOpenEnded(connection) && option === null)
        return verdict_open;
    const written = option !== null && (option.text !== '' || accent.emptyMode === 'refused');
    if (option !== null && option.text === '' && option.parameter?.origin === 'environment')
        return refused('`PGSSLMODE` is empty', accent.title, option);
    const mode = written ? accent.mode(option.text) : null;
    if (written && mode === null)
        return refused(`\`sslmode=${shown(option.text)}\` is no mode it knows`, accent.title, option);
    // An address, unlike a name, is compared with nothing.
    if (mode === 'verify-full' && accent.namesHost === true && has(options, 'hostaddr') && !has(options, 'host') && (connection.uri?.authority ?? '') === '') {
        return refused('`sslmode=verify-full` with `hostaddr` and no host name', accent.title, option);
    }
    const named = connection.hosts.every((host) => host.kind === 'name' && !/^[\d.]+$|:/.test(host.name));
    const base = byRoot(named ? accent : { ...accent, comparesNamesUntil: null }, mode, option, options.get('sslrootcert') ?? null);
    return afterBinding(accent, afterDirect(accent, base, options.get('sslnegotiation') ?? null), options.get('channel_binding') ?? null);
}
/** Mode and root certificate together. */
function byRoot(accent, mode, option, root) {
    const { title } = accent;
    const path = root === null || root.text === '' ? null : root.text;
    const byDefault = mode === null;
    const effective = mode ?? accent.default;
    const named = byDefault ? `${title}'s default \`sslmode=${effective}\`` : `\`sslmode=${effective}\``;
    const under = byDefault ? '' : ` under ${title}`;
    if (path === 'system' && accent.system !== 'file') {
        if (accent.system === 'upgrade')
            return verdict(verified, `\`sslrootcert=system\` makes ${title} verify chain and host name whatever \`sslmode\` says`, root);
        if (effective === 'verify-full' || (byDefault && accent.system === 'store'))
            return verdict(verified, `\`sslrootcert=system\` verifies chain and host name against the system's store under ${title}`, root, false);
        if (accent.system === 'store')
            return refused(`\`sslrootcert=system\` with \`sslmode=${effective}\``, title, option ?? root);
    }
    const missing = path !== null && (isMissing(path) || path === 'system');
    if (missing && effective !== 'disable' && accent.missingRoot === 'refused' && !(accent.root === 'file' && ['allow', 'prefer'].includes(effective))) {
        return refused(`the root certificate \`${shown(path)}\` is not there`, title, root);
    }
    switch (effective) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS${under}`, option, byDefault);
        case 'allow':
            return accent.allow === 'cleartext'
                ? verdict(cleartext, `${named} connects without TLS${under}, and does not retry with it when the server objects`, option, byDefault)
                : verdict(cleartextFirst, `${named} tries cleartext first${under}`, option, byDefault);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext${under}`, option, byDefault);
        case 'require':
            if (path === null || missing)
                return verdict(unverified, `${named} accepts any certificate${under}`, option, byDefault);
            return libpqLike_chainOnly(accent, path, `${named} with \`sslrootcert\` verifies the chain but not the host name${under}`, 'accident', option, byDefault);
        case 'verify-ca':
            if (missing)
                return refused(`the root certificate \`${shown(path)}\` is not there`, title, root);
            return libpqLike_chainOnly(accent, path, `${named} verifies the chain but not the host name${under}`, 'asked', option, byDefault);
        default:
            if (missing)
                return refused(`the root certificate \`${shown(path)}\` is not there`, title, root);
            return verdict(verified, `${named} verifies chain and host name${under}`, option, byDefault);
    }
}
function libpqLike_chainOnly(accent, path, because, reached, option, byDefault) {
    const { comparesNamesUntil } = accent;
    if (comparesNamesUntil !== null) {
        const until = `${accent.title} ${comparesNamesUntil}`;
        return verdict({ kind: 'verify-full', until }, `${accent.title} compares the host name as well, but only before ${comparesNamesUntil}: from then on the chain alone is verified`, option, byDefault);
    }
    const anchor = path === null && accent.root === 'store' ? 'public' : anchorOf(path);
    return verdict({ kind: 'verify-ca', reached, anchor }, because, option, byDefault);
}
/** `sslnegotiation=direct` opens with TLS. */
function afterDirect(accent, base, negotiation) {
    if (negotiation === null || negotiation.text === 'postgres' || negotiation.text === '')
        return base;
    if (negotiation.text !== 'direct')
        return refused(`\`sslnegotiation=${shown(negotiation.text)}\` is no value it knows`, accent.title, negotiation);
    if (base.posture.kind !== 'cleartext' && base.posture.kind !== 'opportunistic')
        return base;
    if (accent.direct === 'raises weak modes' && base.posture.kind === 'opportunistic') {
        return verdict(unverified, `\`sslnegotiation=direct\` makes ${accent.title} insist on TLS, with any certificate`, negotiation);
    }
    return refused('`sslnegotiation=direct` with an `sslmode` below `require`', accent.title, negotiation);
}
/** `channel_binding=require` makes a login without TLS fail; the certificate stays unchecked. */
function afterBinding(accent, base, binding) {
    if (!accent.bindsChannel || binding === null || binding.text !== 'require')
        return base;
    if (base.posture.kind === 'cleartext')
        return refused('`channel_binding=require` without TLS', accent.title, binding);
    if (base.posture.kind !== 'opportunistic')
        return base;
    return verdict(unverified, `\`channel_binding=require\` makes a cleartext login fail under ${accent.title}, but any certificate is accepted`, binding);
}
const libpqLike_modes = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']);
/** Lower case, letter by letter. */
function exactMode(text) {
    return libpqLike_modes.has(text) ? text : null;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/asyncpg.js






const asyncpg_title = 'asyncpg';
/** `SSLMode[value.replace('-', '_')]`: underscores are as good as dashes. */
const mode = (text) => exactMode(text.replaceAll('_', '-'));
const asyncpgAccent = {
    title: asyncpg_title,
    query: { fragment: 'dropped', plus: 'space', blank: 'dropped', malformed: 'strict', semicolon: 'data', blanks: 'kept' },
    uri: /^postgres(?:ql)?$/i,
    keywords: false,
    names: new Set([
        ...['host', 'port', 'dbname', 'database', 'user', 'password', 'passfile', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslcrl', 'sslpassword'],
        ...['ssl_min_protocol_version', 'ssl_max_protocol_version'],
    ]),
    unknown: 'server',
    duplicates: 'last',
    default: 'prefer',
    mode,
    emptyMode: 'default',
    system: 'file',
    missingRoot: 'refused',
    allow: 'opportunistic',
    root: 'file',
    comparesNamesUntil: null,
    sslTrue: false,
    direct: 'unknown',
    bindsChannel: false,
    values: asyncpgValues,
    emptyVariable: 'refused',
    opens: ['sslcert', 'sslcrl'],
    settings: sslArgument,
};
/** The argument wins over the DSN: a mode, True (a default context), False, or a context. */
function sslArgument(settings, collected) {
    const option = settings.find(({ name }) => name === 'ssl');
    if (option === undefined || isNothing(option))
        return null;
    if (option.quoted)
        collected.set('sslmode', { ...option, name: 'sslmode' });
    else if (/^false$/i.test(option.text))
        collected.set('sslmode', { ...option, name: 'sslmode', text: 'disable' });
    else
        return contextVerdict(option, asyncpg_title);
    return null;
}
/** What a Python expression for an SSL context says of itself. */
function contextVerdict(option, driver) {
    if (/_create_unverified_context|CERT_NONE/.test(option.text))
        return verdict(unverified, `the unverified context accepts any certificate under ${driver}`, option);
    if (/check_hostname\s*=\s*False/.test(option.text))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: /cafile|cadata/.test(option.text) ? 'private' : 'public' }, `a context with \`check_hostname=False\` verifies the chain but not the host name under ${driver}`, option);
    if (/^true$/i.test(option.text))
        return verdict(verified, `\`${option.name}=True\` verifies chain and host name against the system's store under ${driver}`, option);
    if (/create_default_context/.test(option.text))
        return verdict(verified, `a default context verifies chain and host name under ${driver}`, option);
    const reason = `the context in \`${option.name}\` is made elsewhere`;
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${driver} verifies cannot be read here`, option);
}
const asyncpg = {
    id: 'asyncpg',
    aliases: [],
    title: asyncpg_title,
    recognition: { dialects: [], callees: ['asyncpg.connect', 'asyncpg.create_pool', 'databases.Database'], imports: ['asyncpg'], languages: ['python'] },
    common: true,
    judge: judgeLikeLibpq(asyncpgAccent),
    harden: (connection) => connection.notation === 'keywords'
        ? rewritten(`${asyncpg_title} reads no keyword/value strings: write \`postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=<CA_FILE>\`.`)
        : connection.notation === 'settings' || connection.parameters.some((parameter) => parameter.origin === 'setting' && /(?:^|\.)ssl$/.test(parameter.name))
            ? harden(connection, {
                title: asyncpg_title,
                set: [{ name: 'ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
                remove: ['sslmode'],
                place: 'setting',
                mutual: '`context.load_cert_chain(…)`',
                advice: `Pass \`ssl=ssl.create_default_context(cafile='<CA_FILE>')\` to ${asyncpg_title}.`,
                snippet: "ssl=ssl.create_default_context(cafile='<CA_FILE>')",
            })
            : harden(connection, {
                title: asyncpg_title,
                set: [
                    { name: 'sslmode', value: 'verify-full' },
                    { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) },
                ],
                remove: refusedByServer(connection, asyncpgAccent.names),
                mutual: '`sslcert` and `sslkey`',
            }),
};

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/bun.js



function bun_decide(said) {
    const { title, query, settings } = said;
    const tls = settings.get('tls') ?? settings.get('ssl');
    if (tls !== undefined && (tls.object || !tls.quoted))
        return isFalse(tls) ? verdict(cleartext, `\`${tls.name}: false\` never uses TLS under ${title}`, tls) : nodeTls(said, tls, `${tls.name}.`);
    const mode = [...query.values()].findLast(({ name }) => /^ssl-?_?mode$/i.test(name));
    if (mode === undefined)
        return verdict(cleartext, `${title} uses no TLS unless \`sslmode\` or \`tls\` asks for it`, null, true);
    return mode.decided ? bun_byMode(mode, title) : undecided(mode, title);
}
function bun_byMode(mode, title) {
    const named = `\`${mode.name}=${shown(mode.text)}\``;
    switch (mode.text.toLowerCase().replaceAll('_', '-')) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS under ${title}`, mode);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, mode);
        case 'require':
        case 'verify-ca':
        case 'verify-full':
            return verdict({ kind: 'unknown', reason: `what ${title} verifies is not confirmed` }, `${named} makes ${title} insist on TLS; what its native part then verifies is not confirmed`, mode);
        default:
            return refused(`${named} is no mode it knows`, title, mode);
    }
}
const bunSql = plainDriver({
    id: 'bun',
    aliases: ['bun.sql', 'Bun.SQL'],
    title: 'Bun.sql',
    callees: ['Bun.SQL', 'bun.SQL'],
    imports: ['bun'],
    languages: ['javascript', 'typescript'],
    decide: bun_decide,
    reads: ['sslmode', 'ssl-mode', 'ssl_mode'],
    plan: () => ({ set: [{ name: 'tls.rejectUnauthorized', value: 'true' }, { name: 'tls.ca', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "tls: { ca: Bun.file('<CA_FILE>'), rejectUnauthorized: true }", advice: 'Pass `tls: { ca, rejectUnauthorized: true }` to Bun.SQL, with `sslmode=verify-full` in the URL; what the URL alone verifies is not confirmed.' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/libpq.js



const supported = { from: 15, to: 18 };
/** Parameters by the version that brought them; 0: long before 15. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS */
const libpq_names = [
    [0, ['service', 'user', 'password', 'passfile', 'channel_binding', 'connect_timeout', 'dbname', 'host', 'hostaddr', 'port', 'client_encoding', 'options', 'application_name']],
    [0, ['fallback_application_name', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'sslmode', 'sslcompression', 'sslcert']],
    [0, ['sslkey', 'sslpassword', 'sslrootcert', 'sslcrl', 'sslcrldir', 'sslsni', 'requirepeer', 'ssl_min_protocol_version', 'ssl_max_protocol_version', 'gssencmode']],
    [0, ['krbsrvname', 'gsslib', 'replication', 'target_session_attrs', 'requiressl', 'authtype']],
    [16, ['sslcertmode', 'require_auth', 'load_balance_hosts']],
    [17, ['sslnegotiation', 'gssdelegation']],
    [18, ['servicefile', 'min_protocol_version', 'max_protocol_version', 'scram_client_key', 'scram_server_key', 'sslkeylogfile', 'oauth_issuer', 'oauth_client_id', 'oauth_client_secret', 'oauth_scope']],
];
function namesUpTo(version) {
    return new Set(libpq_names.flatMap(([since, list]) => (since <= version ? list : [])));
}
function uriGrammar({ to }) {
    return { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'refused', semicolon: 'data', blanks: to >= 18 ? 'trimmed' : 'kept' };
}
function libpqAccent(title, versions = supported) {
    return {
        title,
        query: uriGrammar(versions),
        uri: /^postgres(?:ql)?$/,
        keywords: true,
        names: namesUpTo(versions.to),
        unknown: 'refused',
        duplicates: 'last',
        default: 'prefer',
        mode: exactMode,
        emptyMode: 'refused',
        system: versions.from >= 16 ? 'store' : versions.to < 16 ? 'file' : 'by version',
        missingRoot: 'ignored',
        allow: 'opportunistic',
        root: 'file',
        comparesNamesUntil: null,
        sslTrue: true,
        direct: 'refuses weak modes',
        bindsChannel: true,
        values: libpqValues(versions.to),
        namesHost: true,
        emptyVariable: 'refused',
    };
}
/** `knowsSystem`: the driver takes `sslrootcert=system` for the system's store, not for a file. */
function hardenLibpq(title, knowsSystem = true) {
    return (connection) => harden(connection, {
        title,
        set: [
            { name: 'sslmode', value: 'verify-full' },
            { name: 'sslrootcert', value: rootOf(connection) === 'system' && !knowsSystem ? '<CA_FILE>' : rootOf(connection) },
        ],
        remove: ['ssl', 'requiressl', 'sslaccept', 'tls', 'ssl_mode', 'useSSL', 'uselibpqcompat'],
        mutual: '`sslcert` and `sslkey`',
        settingsWin: true,
    });
}
const silent = { dialects: [], callees: [], imports: [], languages: [] };
/** A framework's own URL: its query is keywords by the time libpq sees it, so `ssl=true` is not rewritten. */
const url = { keywords: false, sslTrue: false, emptyMode: 'default', query: { ...uriGrammar(supported), fragment: 'dropped', malformed: 'tolerated' } };
const some = (...list) => ({ ...url, unknown: 'ignored', names: new Set(['host', 'port', 'user', 'password', 'dbname', 'database', 'sslmode', ...list]) });
/** What they hand on, and what becomes of the rest. Read, not measured. */
const frameworks = [
    { id: 'diesel', title: 'Diesel', recognition: { callees: ['PgConnection::establish'], imports: ['diesel'], languages: ['rust'] }, sources: ['diesel wraps libpq through pq-sys'] },
    // Keys outside `PG::Connection.conndefaults` are dropped without a word. rails/rails activerecord/lib/active_record/connection_adapters/postgresql_adapter.rb
    { id: 'activerecord', title: 'Active Record', aliases: ['rails'], accent: { ...url, unknown: 'ignored', uri: /^(?:postgres(?:ql)?|postgis)$/ }, recognition: { callees: ['establish_connection'], imports: ['active_record', 'rails'], languages: ['ruby'] }, sources: ['rails/rails activerecord postgresql_adapter.rb, ConnectionUrlResolver'] },
    { id: 'sequel', title: 'Sequel', accent: some('sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name'), recognition: { callees: ['Sequel.connect', 'Sequel.postgres'], imports: ['sequel'], languages: ['ruby'] }, sources: ['jeremyevans/sequel lib/sequel/adapters/postgres.rb'] },
    { id: 'laravel-pgsql', title: "Laravel's pgsql", aliases: ['laravel'], accent: { ...some('sslcert', 'sslkey', 'sslrootcert', 'application_name', 'charset'), uri: /^(?:postgres(?:ql)?|pgsql)$/ }, sources: ['laravel/framework src/Illuminate/Database/Connectors/PostgresConnector.php, ConfigurationUrlParser.php'] },
    { id: 'doctrine', title: 'Doctrine', aliases: ['doctrine-dbal'], accent: { ...some('sslrootcert', 'sslcert', 'sslkey', 'sslcrl', 'gssencmode', 'application_name', 'charset'), uri: /^(?:pdo-)?(?:postgres(?:ql)?|pgsql)$/ }, recognition: { callees: ['DriverManager::getConnection'], languages: ['php'], parameters: ['serverVersion'] }, sources: ['doctrine/dbal src/Driver/PDO/PgSQL/Driver.php'] },
    // `ssl_require=True` is `sslmode=require` and no more. jazzband/dj-database-url dj_database_url/__init__.py
    { id: 'dj-database-url', title: 'dj-database-url', aliases: ['dj_database_url'], accent: { ...url, uri: /^(?:postgres(?:ql)?|postgis|pgsql|psql|timescale(?:gis)?|cockroach)$/ }, recognition: { callees: ['dj_database_url.config', 'dj_database_url.parse'], imports: ['dj_database_url'], languages: ['python'] }, sources: ['jazzband/dj-database-url dj_database_url/__init__.py'] },
];
const rows = [
    { id: 'libpq', title: 'libpq', aliases: ['postgresql', 'django'], common: true, recognition: { callees: ['PQconnectdb', 'PQconnectStart'], languages: ['c', 'cpp', 'text'] } },
    { id: 'psycopg2', title: 'psycopg2', common: true, recognition: { callees: ['psycopg2.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], imports: ['psycopg2'], languages: ['python'] } },
    { id: 'psycopg', title: 'psycopg 3', aliases: ['psycopg3', 'psycopg_async'], recognition: { callees: ['psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'AsyncConnection.connect', 'ConnectionPool', 'AsyncConnectionPool'], imports: ['psycopg', 'psycopg_pool'], languages: ['python'] } },
    { id: 'aiopg', title: 'aiopg', recognition: { callees: ['aiopg.connect', 'aiopg.create_pool'], imports: ['aiopg'], languages: ['python'] } },
    { id: 'psql', title: 'psql', aliases: ['pg_dump', 'pg_restore', 'pgbench'], recognition: { dialects: ['psql'], languages: ['shell'] } },
    { id: 'ruby-pg', title: "Ruby's pg", recognition: { callees: ['PG.connect', 'PG::Connection.new', 'PG::Connection.open', 'PGconn.new'], imports: ['pg'], languages: ['ruby'] } },
    { id: 'php-pg_connect', title: "PHP's pg_connect", recognition: { callees: ['pg_connect', 'pg_pconnect'], languages: ['php'] } },
    { id: 'php-pdo_pgsql', title: "PHP's PDO", aliases: ['pdo_pgsql'], accent: { uri: null }, recognition: { dialects: ['pgsql'], callees: ['PDO'], languages: ['php'] } },
    { id: 'perl-DBD-Pg', title: "Perl's DBD::Pg", aliases: ['DBD::Pg'], accent: { uri: null }, recognition: { dialects: ['dbi:pg'], languages: ['perl'] } },
    ...frameworks,
    ...[15, 16, 17, 18].map((version) => ({ id: `libpq@${version}`, title: `libpq ${version}`, aliases: [`libpq${version}`, `psycopg2@libpq${version}`, `psql@${version}`], versions: { from: version, to: version } })),
];
const libpqDrivers = rows.map((row) => ({
    id: row.id,
    aliases: row.aliases ?? [],
    title: row.title,
    recognition: { ...silent, ...row.recognition },
    common: row.common ?? false,
    sources: row.sources ?? ['measured: libpq 15.18, 16.14, 17.10 and 18.4', 'https://www.postgresql.org/docs/current/libpq-ssl.html'],
    judge: judgeLikeLibpq({ ...libpqAccent(row.title, row.versions), ...row.accent }),
    // All of them were measured as Debian 12 has them.
    ...(row.versions === undefined && row.id !== 'libpq' && row.sources === undefined ? { measured: { version: 'libpq 15', judge: judgeLikeLibpq({ ...libpqAccent(row.title, { from: 15, to: 15 }), ...row.accent }) } } : {}),
    harden: hardenLibpq(row.title, row.versions?.to !== 15),
}));

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/cockroach.js





const cockroach_title = 'cockroach';
const hardenUrl = hardenLibpq(cockroach_title);
const judgeUrl = judgeLikeLibpq({ ...libpqAccent(cockroach_title), uri: /^(?:postgres(?:ql)?|cockroachdb?)$/ });
const cockroach = {
    id: 'cockroach',
    aliases: ['cockroach-cli'],
    title: 'the cockroach command',
    recognition: { dialects: ['cockroach'], callees: [], imports: [], languages: ['shell'] },
    common: false,
    judge,
    harden: (connection) => connection.uri !== null
        ? hardenUrl(connection)
        : harden(connection, {
            title: cockroach_title,
            set: [{ name: '--certs-dir', value: '<CERTS_DIR>' }],
            remove: ['--insecure', 'COCKROACH_INSECURE'],
            place: 'flag',
            mutual: null,
            advice: 'Remove `--insecure` and use `--certs-dir=<CERTS_DIR>` with cockroach, made by `cockroach cert create-ca`, `create-node` and `create-client`.',
        }),
};
function judge(connection) {
    const flag = connection.parameters.find((parameter) => parameter.name === '--insecure');
    const variable = environmentOption(connection, 'COCKROACH_INSECURE');
    const option = flag !== undefined ? optionOf(flag) : variable;
    if (option !== null && (isTrue(option) || option.text === 't')) {
        const what = flag === undefined ? '`COCKROACH_INSECURE=true`' : '`--insecure`';
        const because = `${what} runs CockroachDB without TLS and without passwords`;
        return judgement(verdict(cleartext, because, option), [], { bypass: { what: because, span: option.parameter?.span ?? null } });
    }
    if (connection.uri !== null)
        return judgeUrl(connection);
    return judgement(verdict(verified, 'without `--insecure` cockroach verifies chain and host name against its certificates directory'), [], {});
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/dartPostgres.js



const dartPostgres = plainDriver({
    id: 'postgres-dart',
    aliases: ['package:postgres', 'postgres-dart@3'],
    title: "Dart's postgres 3",
    callees: ['Connection.open', 'Connection.openFromUrl', 'Pool.withUrl', 'Pool.withEndpoints', 'Endpoint'],
    imports: ['package:postgres/postgres.dart'],
    languages: ['dart'],
    decide: dartPostgres_decide,
    reads: ['sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'application_name', 'connect_timeout', 'client_encoding', 'query_timeout', 'replication'],
    unknown: 'refused',
    plan: ({ notation }) => notation !== 'uri'
        ? { set: [{ name: 'sslMode', value: 'SslMode.verifyFull' }], remove: [], place: 'setting', snippet: 'settings: ConnectionSettings(sslMode: SslMode.verifyFull)', advice: "Use `ConnectionSettings(sslMode: SslMode.verifyFull)` with Dart's postgres, and a `securityContext` for a private CA." }
        : { set: [{ name: 'sslmode', value: 'verify-full' }], remove: ['ssl'], advice: "Use `sslmode=verify-full` with Dart's postgres." },
});
function dartPostgres_decide(said) {
    if (said.connection.notation === 'keywords')
        return refused('it reads URLs and settings only', said.title);
    // lib/src/connection_string.dart: a host with a slash is a socket, wherever its path begins.
    if (said.connection.hosts.length > 0 && said.connection.hosts.every((host) => host.kind === 'name' && host.name.includes('/')))
        return local;
    const mode = optionNamed(said, 'sslmode', 'sslMode');
    // What opens it, with which settings, stands elsewhere.
    if (mode === undefined && said.connection.candidate.sites.every(({ callee }) => callee !== 'Pool.withEndpoints') && said.connection.candidate.sites[0].callee === 'Endpoint')
        return verdict({ kind: 'unknown', reason: 'the settings that the end point is opened with stand elsewhere' }, `the settings that the end point is opened with stand elsewhere, so what ${said.title} does cannot be read here`);
    const elsewhere = said.settings.get('settings');
    if (mode === undefined && elsewhere !== undefined && !elsewhere.object)
        return undecided({ ...elsewhere, decided: false }, said.title);
    if (mode === undefined)
        return verdict(unverified, `${said.title}'s default \`SslMode.require\` accepts any certificate`, null, true);
    if (!mode.decided)
        return undecided(mode, said.title);
    switch (mode.text) {
        case 'disable':
        case 'SslMode.disable':
            return says(said, 'cleartext', mode, '`disable`', 'never uses TLS');
        case 'require':
        case 'SslMode.require':
            return says(said, 'unverified', mode, '`require`', 'accepts any certificate');
        case 'verify-ca':
        case 'verify-full':
        case 'SslMode.verifyFull':
            return verdict(verified, `\`${shown(mode.text)}\` verifies chain and host name under ${said.title}`, mode);
        default:
            return refused(`\`${shown(mode.text)}\` is no mode it knows`, said.title, mode);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/epgsql.js




const epgsql = plainDriver({
    id: 'epgsql',
    title: 'epgsql',
    callees: ['epgsql.connect', 'epgsqla.connect', 'epgsqli.connect', 'epgsql_pool.start_pool', 'pgapp.connect'],
    languages: ['erlang', 'elixir'],
    decide: epgsql_decide,
    plan: () => ({
        set: [{ name: 'ssl', value: 'required' }, { name: 'ssl_opts.verify', value: 'verify_peer' }, { name: 'ssl_opts.cacertfile', value: '<CA_FILE>' }, { name: 'ssl_opts.server_name_indication', value: '<HOST>' }],
        remove: ['sslmode'],
        place: 'setting',
        mutual: '`certfile` and `keyfile` in `ssl_opts`',
        snippet: 'ssl => required, ssl_opts => [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}, {server_name_indication, "<HOST>"}]',
        advice: 'Write `ssl => required` and `ssl_opts => [{verify, verify_peer}, {cacertfile, …}, {server_name_indication, Host}]` with epgsql.',
    }),
});
function epgsql_decide({ settings, title }) {
    const [ssl, host] = [settings.get('ssl'), settings.get('host')];
    // `epgsql:connect(Options)`: a single argument is all of them.
    if (settings.size === 1 && host !== undefined && !host.quoted && !host.decided)
        return undecided(host, title);
    if (ssl === undefined || isNothing(ssl) || isFalse(ssl))
        return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined);
    if (isTrue(ssl))
        return verdict(tlsFirst, `\`ssl => true\` falls back to cleartext under ${title}; only \`required\` insists on TLS`, ssl);
    if (!/^:?required$/.test(ssl.text))
        return undecided({ ...ssl, decided: false }, title);
    const list = settings.get('ssl_opts');
    if (list !== undefined && !list.object)
        return undecided({ ...list, decided: false }, title);
    return otpTls(ssl, (name) => settings.get(`ssl_opts.${name}`), { title, verifies: false, namesHost: false });
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/goTlsConfig.js




function judgeWithTlsConfig(accent) {
    const judge = judgeLikeLibpq({ ...accent, settings: () => null });
    return (connection) => {
        const base = judge(connection);
        const options = settingOptions(connection);
        // Cloud SQL's and AlloyDB's connectors bring TLS of their own below the driver, others a tunnel.
        const dials = options.find(({ name }) => name === 'DialFunc');
        if (dials !== undefined && base.posture.kind !== 'local') {
            const because = 'a `DialFunc` of the program makes the connection, and may bring TLS of its own';
            return judgement(verdict({ kind: 'unknown', reason: because }, because, dials), base.problems, base.facts);
        }
        const none = options.find(({ name, text, object }) => /^TLSConfig$/.test(name) && !object && text === 'nil');
        if (none !== undefined && connection.notation !== 'settings' && base.posture.kind !== 'local')
            return judgement(verdict(cleartext, '`TLSConfig = nil` takes the TLS away that the text asks for', none), base.problems, base.facts);
        const skip = skipsChecks(options);
        if (base.posture.kind === 'local')
            return base;
        const made = options.find(({ name, text, object }) => name === 'TLSConfig' && !object && text !== 'nil' && !/\btls\.Config\{/.test(text));
        if (skip === undefined && made !== undefined) {
            const because = `\`TLSConfig\` is made by \`${/^[\w.]{1,60}/.exec(made.text)?.[0] ?? 'an expression'}\`, and takes the place of what the text asks for`;
            return judgement(verdict({ kind: 'unknown', reason: because }, because, made), base.problems, base.facts);
        }
        const maySkip = maySkipChecks(options);
        if (skip === undefined && maySkip !== undefined && ['verify-full', 'verify-ca'].includes(base.posture.kind))
            return judgement(undecided(maySkip, accent.title), base.problems, base.facts);
        if (skip === undefined)
            return base;
        const facts = { ...base.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
        // go-pg's and Bun's options know no mode: a `tls.Config` is what asks for TLS.
        const asks = connection.notation === 'settings' && base.byDefault;
        if (base.posture.kind === 'error' && ['verify-full', 'verify-ca'].includes(base.posture.sent?.kind ?? ''))
            return { ...base, posture: { ...base.posture, sent: { kind: 'unverified' } }, facts };
        if (!asks && !['verify-full', 'verify-ca', 'unverified', 'unknown'].includes(base.posture.kind))
            return { ...base, facts };
        return judgement(verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip), base.problems, facts);
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/go.js





const go_shared = {
    // net/url: a `;` makes the pair unreadable, and Query() drops it.
    query: { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'drops the pair', blanks: 'kept' },
    uri: /^postgres(?:ql)?$/,
    keywords: true,
    unknown: 'server',
    duplicates: 'first',
    mode: exactMode,
    emptyMode: 'default',
    root: 'store',
    sslTrue: false,
    bindsChannel: false,
    escapedHost: 'refused',
};
const pgxNames = [
    ...['host', 'port', 'database', 'dbname', 'user', 'password', 'passfile', 'connect_timeout', 'sslmode', 'sslkey', 'sslcert', 'sslrootcert', 'sslpassword', 'sslsni'],
    ...['target_session_attrs', 'min_read_buffer_size', 'service', 'servicefile', 'statement_cache_capacity', 'statement_cache_mode', 'prefer_simple_protocol'],
    // pgxpool's own: it takes them out before it connects.
    ...['pool_max_conns', 'pool_min_conns', 'pool_min_idle_conns', 'pool_max_conn_lifetime', 'pool_max_conn_lifetime_jitter', 'pool_max_conn_idle_time', 'pool_health_check_period'],
    // YugabyteDB's copy of pgx keeps these to itself; which of the two is linked in, go.mod says. https://docs.yugabyte.com/stable/develop/drivers-orms/go/yb-pgx-reference/
    ...['load_balance', 'topology_keys', 'yb_servers_refresh_interval', 'fallback_to_topology_keys_only', 'failed_host_reconnect_delay_secs'],
];
const pgx4 = {
    ...go_shared,
    values: pgxValues,
    pairsKey: true,
    title: 'pgx 4',
    names: new Set(pgxNames),
    default: 'prefer',
    system: 'file',
    missingRoot: 'refused',
    // The server's refusal of a login without TLS ends the attempt: pgconn 1.11 goes on to the next configuration for network errors only.
    allow: 'cleartext',
    comparesNamesUntil: null,
    direct: 'unknown',
};
const pgx5 = {
    ...pgx4,
    title: 'pgx 5',
    names: new Set([...pgxNames, 'sslnegotiation', 'channel_binding', 'require_auth', 'krbsrvname', 'krbspn', 'default_query_exec_mode', 'description_cache_capacity', 'min_protocol_version', 'max_protocol_version']),
    system: 'upgrade',
    allow: 'opportunistic',
    direct: 'raises weak modes',
};
const pqNames = [
    ...['host', 'port', 'dbname', 'user', 'password', 'passfile', 'sslmode', 'sslkey', 'sslcert', 'sslrootcert', 'sslinline', 'sslsni', 'client_encoding', 'datestyle'],
    ...['connect_timeout', 'fallback_application_name', 'binary_parameters', 'disable_prepared_binary_result', 'krbsrvname', 'krbspn'],
];
const pq = {
    ...go_shared,
    title: 'lib/pq',
    values: pqValues,
    names: new Set([...pqNames, 'hostaddr', 'sslnegotiation', 'service', 'servicefile', 'target_session_attrs', 'load_balance_hosts']),
    default: 'require',
    // Before 1.12 a file name, from 1.12 on the system's store.
    system: 'by version',
    missingRoot: 'ignored',
    allow: 'opportunistic',
    // Measured with 1.10.7; github.com/lib/pq/pull/1226 ended it.
    comparesNamesUntil: '1.11',
    direct: 'refuses weak modes',
};
/** Measured: three modes beside `disable`, one host, and of libpq's variables some stop it. lib/pq conn.go, ssl.go, url.go of 1.10. */
const pq110 = {
    ...pq,
    title: 'lib/pq 1.10',
    names: new Set(pqNames.filter((name) => name !== 'passfile')),
    mode: (text) => (text === 'allow' || text === 'prefer' ? null : exactMode(text)),
    system: 'file',
    direct: 'unknown',
    severalHosts: 'one name',
    refusedVariables: new Set(['PGHOSTADDR', 'PGSERVICE', 'PGSERVICEFILE', 'PGREALM', 'PGREQUIRESSL', 'PGSSLCRL', 'PGREQUIREPEER', 'PGKRBSRVNAME', 'PGGSSLIB', 'PGSYSCONFDIR', 'PGLOCALEDIR']),
};
const goLanguage = ['go'];
const go_goDrivers = [
    {
        id: 'pgx',
        aliases: ['pgx5', 'pgx@5', 'gorm'],
        title: 'pgx 5',
        recognition: {
            dialects: [],
            callees: ['pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.ParseConfig', 'pgconn.Connect', 'pgxpool.NewWithConfig', 'postgres.Open'],
            imports: ['github.com/jackc/pgx/v5', 'gorm.io/driver/postgres'],
            languages: goLanguage,
        },
        common: true,
        judge: judgeWithTlsConfig(pgx5),
        harden: hardenLibpq('pgx 5'),
    },
    {
        id: 'pgx4',
        aliases: ['pgx@4'],
        title: 'pgx 4',
        recognition: { dialects: [], callees: ['pgxpool.Connect', 'pgxpool.ConnectConfig'], imports: ['github.com/jackc/pgx/v4', 'github.com/jackc/pgx'], languages: goLanguage },
        common: false,
        judge: judgeWithTlsConfig(pgx4),
        harden: hardenLibpq('pgx 4', false),
    },
    {
        id: 'lib/pq',
        aliases: ['pq'],
        title: 'lib/pq',
        recognition: { dialects: [], callees: ['pq.NewConnector', 'pq.NewListener', 'pq.Open', 'pq.ParseURL', 'provider.postgresql', 'terraform.backend.pg'], imports: ['github.com/lib/pq'], languages: goLanguage },
        common: true,
        judge: orByConnector(judgeWithTlsConfig(pq)),
        measured: { version: 'lib/pq 1.10', judge: judgeWithTlsConfig(pq110) },
        harden: hardenLibpq('lib/pq'),
    },
    {
        id: 'lib/pq@1.10',
        aliases: ['pq@1.10'],
        title: 'lib/pq 1.10',
        recognition: { dialects: [], callees: [], imports: [], languages: goLanguage },
        common: false,
        judge: judgeWithTlsConfig(pq110),
        harden: hardenLibpq('lib/pq 1.10', false),
    },
    {
        id: 'lib/pq@1.12',
        aliases: ['lib/pq@1.11', 'pq@1.12'],
        title: 'lib/pq 1.12',
        recognition: { dialects: [], callees: [], imports: [], languages: goLanguage },
        common: false,
        judge: judgeWithTlsConfig({ ...pq, title: 'lib/pq 1.12', comparesNamesUntil: null, system: 'store' }),
        harden: hardenLibpq('lib/pq 1.12'),
    },
    {
        id: 'lib/pq@next',
        aliases: ['pq@next'],
        title: 'the next lib/pq',
        recognition: { dialects: [], callees: [], imports: [], languages: goLanguage },
        common: false,
        judge: judgeWithTlsConfig({ ...pq, title: 'the next lib/pq', default: 'prefer', comparesNamesUntil: null, system: 'store' }),
        harden: hardenLibpq('the next lib/pq'),
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/goOwn.js




const tlsConfig = '&tls.Config{MinVersion: tls.VersionTLS12, ServerName: "<HOST>", RootCAs: pool}';
const goPg = plainDriver({
    id: 'go-pg',
    aliases: ['github.com/go-pg/pg'],
    title: 'go-pg',
    callees: ['pg.Options', 'pg.Connect', 'pg.ParseURL'],
    imports: ['github.com/go-pg/pg', 'gopkg.in/pg.v5'],
    languages: ['go'],
    decide: (said) => goOwn_ofConfig(said) ?? (said.connection.notation === 'settings' ? verdict(cleartext, 'go-pg uses no TLS without `TLSConfig`', null, true) : ofMode(said, (mode) => says(said, 'verified', mode, `\`sslmode=${shown(mode.text)}\``, 'verifies chain and host name'))),
    reads: ['sslmode', 'application_name', 'connect_timeout'],
    unknown: 'refused',
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'TLSConfig', value: tlsConfig }] : [{ name: 'sslmode', value: 'verify-full' }], remove: [], ...(uri === null ? { place: 'setting' } : {}), snippet: `TLSConfig: ${tlsConfig}`, advice: 'Give go-pg a `TLSConfig` with `ServerName` and `RootCAs`.' }),
});
const bunPgdriver = plainDriver({
    id: 'bun-pgdriver',
    aliases: ['pgdriver', 'github.com/uptrace/bun/driver/pgdriver'],
    title: "Bun's pgdriver",
    callees: ['pgdriver.NewConnector', 'pgdriver.WithDSN', 'pgdriver.WithAddr', 'pgdriver.Config'],
    imports: ['github.com/uptrace/bun/driver/pgdriver'],
    languages: ['go'],
    decide: (said) => {
        const insecure = said.settings.get('Insecure');
        if (insecure !== undefined && isTrue(insecure))
            return verdict(cleartext, "`WithInsecure(true)` never uses TLS under Bun's pgdriver", insecure);
        // Releases before the commit above accept any certificate with `false`, too.
        if (insecure !== undefined)
            return isFalse(insecure) ? verdict(unverified, '`WithInsecure(false)` accepts any certificate in most releases', insecure) : undecided({ ...insecure, decided: false }, said.title);
        return goOwn_ofConfig(said) ?? (said.connection.notation === 'settings' ? verdict(unverified, `${said.title} accepts any certificate unless it is told to verify`, null, true) : ofMode(said, (mode) => chainOf(said, mode)));
    },
    reads: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'host', 'application_name', 'timeout', 'dial_timeout', 'connect_timeout', 'read_timeout', 'write_timeout'],
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'TLSConfig', value: tlsConfig }] : [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: '<CA_FILE>' }], remove: ['Insecure'], ...(uri === null ? { place: 'setting' } : {}), snippet: `pgdriver.WithTLSConfig(${tlsConfig})`, advice: "Use `sslmode=verify-full` and `sslrootcert`, or `WithTLSConfig` with `ServerName` and `RootCAs`, with Bun's pgdriver." }),
});
/** A `tls.Config` beside the text takes the place of what it says; null: there is none. */
function goOwn_ofConfig(said) {
    const options = [...said.settings.values()];
    const config = said.settings.get('TLSConfig');
    const skip = skipsChecks(options);
    const maySkip = maySkipChecks(options);
    if (skip !== undefined)
        return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
    if (maySkip !== undefined)
        return undecided(maySkip, said.title);
    if (config === undefined)
        return null;
    if (isNothing(config))
        return verdict(cleartext, `\`TLSConfig: nil\` never uses TLS under ${said.title}`, config);
    return config.object || /\btls\.Config\{/.test(config.text) ? verdict(verified, `\`TLSConfig\` verifies chain and host name under ${said.title}`, config) : undecided({ ...config, decided: false }, said.title);
}
function ofMode(said, verifies) {
    const mode = said.query.get('sslmode');
    if (mode === undefined || mode.text === '')
        return verdict(unverified, `without \`sslmode\` ${said.title} accepts any certificate`, mode ?? null, true);
    if (!mode.decided)
        return undecided(mode, said.title);
    if (mode.text === 'disable')
        return says(said, 'cleartext', mode, '`sslmode=disable`', 'never uses TLS');
    if (mode.text === 'verify-ca' || mode.text === 'verify-full' || (mode.text === 'require' && said.query.has('sslrootcert')))
        return verifies(mode);
    return /^(?:allow|prefer|require)$/.test(mode.text) ? says(said, 'unverified', mode, `\`sslmode=${mode.text}\``, 'accepts any certificate') : refused(`\`sslmode=${shown(mode.text)}\` is no mode it knows`, said.title, mode);
}
/** pgdriver compares the host name with `verify-full` only. */
function chainOf(said, mode) {
    if (mode.text === 'verify-full')
        return says(said, 'verified', mode, '`sslmode=verify-full`', 'verifies chain and host name');
    const root = said.query.get('sslrootcert');
    return verdict({ kind: 'verify-ca', reached: mode.text === 'require' ? 'accident' : 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `\`sslmode=${mode.text}\` makes ${said.title} verify the chain but not the host name`, mode);
}

// EXTERNAL MODULE: ../../node_modules/pg-connection-string/esm/index.mjs
var esm = __webpack_require__(4876);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/parse.js
/**
 * What node-postgres makes of the TLS parameters of a URI, by its own parser.
 *
 * That parser opens the files that `sslcert`, `sslkey` and `sslrootcert` name, and the URI comes from whoever opened the pull request.
 * So it is never given the URI: it gets a constant host and those four parameters that name no file, rebuilt from decoded values.
 * It also writes a warning to stderr for `prefer`, `require` and `verify-ca`, which mean `verify-full` today: they are handed over as that.
 */

/** Decoded parameters of the query, the last duplicate of each. `compatible`: `uselibpqcompat=true` is in force. */
function nodeSsl(query, compatible) {
    const files = ['sslcert', 'sslkey', 'sslrootcert'].some((name) => (query.get(name) ?? '') !== '');
    const root = (query.get('sslrootcert') ?? '') !== '';
    const mode = query.get('sslmode') ?? '';
    // Two modes of the compatible reading depend on a file; the rest of this function could not hand that on.
    if (compatible && mode === 'verify-ca')
        return root ? { kind: 'on', rejectUnauthorized: true, comparesName: false } : { kind: 'refused', reason: '`sslmode=verify-ca` needs `sslrootcert`' };
    if (compatible && mode === 'require' && root)
        return { kind: 'on', rejectUnauthorized: true, comparesName: false };
    const ssl = parsedSsl(query, mode, compatible);
    if (ssl === undefined)
        return files ? { kind: 'on', rejectUnauthorized: true, comparesName: true } : { kind: 'absent' };
    // A file parameter makes an object of whatever `ssl` said before; `sslmode` is looked at afterwards.
    return files && mode === '' ? { kind: 'on', rejectUnauthorized: true, comparesName: true } : fromConfig(ssl);
}
function parsedSsl(query, mode, compatible) {
    const parameters = new URLSearchParams();
    for (const name of ['ssl', 'sslnegotiation']) {
        const value = query.get(name);
        if (value !== undefined)
            parameters.set(name, value);
    }
    if (mode !== '')
        parameters.set('sslmode', !compatible && ['prefer', 'require', 'verify-ca'].includes(mode) ? 'verify-full' : mode);
    if (compatible)
        parameters.set('uselibpqcompat', 'true');
    return esm/* default.parse */.Ay.parse(`postgres://host/db?${parameters.toString()}`).ssl;
}
function fromConfig(ssl) {
    if (ssl === false || ssl === '')
        return { kind: 'off' };
    if (ssl === 'no-verify')
        return { kind: 'on', rejectUnauthorized: false, comparesName: true };
    if (typeof ssl === 'string')
        return { kind: 'refused', reason: 'it takes `ssl` from the URI for `true`, `1`, `0` or `no-verify` only' };
    const rejectUnauthorized = !(typeof ssl === 'object' && ssl !== null && 'rejectUnauthorized' in ssl && ssl.rejectUnauthorized === false);
    return { kind: 'on', rejectUnauthorized, comparesName: true };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/sockets.js

/** `found`: what the same text would mean on a network. A text without any host is no socket to Node's drivers. */
function onSocket({ hosts }, title, found) {
    const insists = ['unverified', 'verify-ca', 'verify-full'].includes(found.posture.kind);
    return insists && hosts.some(({ kind }) => kind === 'socket') ? refused('it asks for TLS on a socket, where PostgreSQL has none', title, found.option) : found.posture.kind === 'error' ? found : local;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pg.js








const pg_grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const pg_names = new Set(['ssl', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslnegotiation', 'uselibpqcompat']);
function pg_judgeWith(edition) {
    const { title } = edition;
    const known = edition.reads === 'all' ? pg_names : new Set([edition.reads === 'ssl' ? 'ssl' : 'sslmode']);
    return (connection) => {
        const query = new Map(queryOptions(connection, pg_grammar).options.map((option) => [option.name, option]));
        const settings = new Map(settingOptions(connection).map((option) => [option.name, option]));
        const meant = isLocal(connection) ? onSocket(connection, title, pg_decide(connection, query, settings, edition)) : (pg_refusal(connection, title) ?? afterProcessSwitch(connection, settings, title, pg_decide(connection, query, settings, edition)));
        // It hands `options` to the server, pg 8.0 did not yet.
        const fixed = isLocal(connection) || edition.reads === 'ssl' ? null : fixedSetting(query.get('options')?.text ?? '');
        const found = fixed === null ? meant : endedByServer(`it lets no session set \`${fixed}\``, title, query.get('options') ?? null, meant);
        const mode = query.get('sslmode');
        const odd = edition.reads === 'all' && mode?.decided === true && mode.text !== '' && !/^(?:disable|prefer|require|verify-ca|verify-full|no-verify)$/.test(mode.text);
        const problems = [
            ...problemsOf(connection, { title, known: (name) => known.has(name), suggestions: known, unknown: 'ignored', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
            ...(odd ? [{ kind: 'unknown-value', parameter: 'sslmode', message: `\`sslmode=${shown(mode.text)}\` is no mode that ${title} knows, and it verifies fully for want of one; write \`sslmode=verify-full\`.`, span: mode.parameter?.span ?? null }] : []),
        ];
        const anchor = query.get('sslrootcert');
        return judgement(found, found.posture.kind === 'local' ? [] : problems, nodeFacts(connection, anchor === undefined ? settings : new Map([...settings, ['sslrootcert', anchor]])));
    };
}
function pg_refusal(connection, title) {
    if (connection.notation === 'keywords')
        return refused('it reads no keyword/value strings', title);
    if (connection.notation === 'jdbc')
        return refused('it reads no JDBC URLs', title);
    return connection.hosts.length > 1 ? refused('it cannot read several hosts', title) : null;
}
/** What the URI says of TLS wins over the `ssl` of the program, and that over `PGSSLMODE`. */
function pg_decide(connection, query, settings, edition) {
    const { title } = edition;
    const undecidedOption = [...query.values()].find((option) => ['ssl', 'sslmode'].includes(option.name) && !option.decided);
    if (undecidedOption !== undefined && edition.reads === 'all')
        return undecided(undecidedOption, title);
    const missing = ['sslrootcert', 'sslcert', 'sslkey'].map((name) => query.get(name)).find((file) => file?.decided === true && (isMissing(file.text) || (file.name === 'sslrootcert' && file.text === 'system')));
    if (edition.reads === 'all' && missing !== undefined)
        return refused(`the file \`${shown(missing.text)}\` is not there`, title, missing);
    const negotiation = query.get('sslnegotiation');
    if (edition.negotiates && negotiation?.decided === true && !['', 'postgres', 'direct'].includes(negotiation.text))
        return refused(`\`sslnegotiation=${shown(negotiation.text)}\` is neither \`postgres\` nor \`direct\``, title, negotiation);
    const fromUri = edition.reads === 'all' ? byUri(query, edition) : edition.reads === 'ssl' ? byOldUri(query, title) : bySlonik(query, title);
    if (fromUri !== null)
        return fromUri;
    const ssl = settings.get('ssl');
    if (ssl !== undefined && !(isNothing(ssl) && ssl.text !== 'null'))
        return bySetting(ssl, settings, edition);
    if (isOpenEnded(connection))
        return verdict_open;
    return byEnvironment(connection, title);
}
function byUri(query, edition) {
    const { title } = edition;
    const compatible = edition.compatible === 'always' || (edition.compatible === 'asked' && query.get('uselibpqcompat')?.text === 'true');
    const ssl = nodeSsl(new Map([...query].map(([name, option]) => [name, option.text])), compatible);
    const mode = query.get('sslmode');
    const option = mode !== undefined && mode.text !== '' ? mode : (query.get('ssl') ?? query.get('sslrootcert') ?? query.get('sslnegotiation') ?? query.get('sslcert') ?? null);
    const named = option === null ? '`ssl`' : `\`${shown(option.name)}=${shown(option.text)}\``;
    const soon = !compatible && ['prefer', 'require', 'verify-ca'].includes(mode?.text ?? '');
    return fromSsl(ssl, title, named, option, soon, query.get('sslrootcert')?.text ?? null, mode?.text ?? '');
}
function fromSsl(ssl, title, named, option, soon, root, mode) {
    switch (ssl.kind) {
        case 'absent':
            return null;
        case 'off':
            return verdict(cleartext, `${named} never uses TLS under ${title}`, option);
        case 'refused':
            return refused(ssl.reason, title, option);
        case 'on':
            if (!ssl.rejectUnauthorized)
                return verdict(unverified, `${named} accepts any certificate under ${title}`, option);
            if (!ssl.comparesName)
                return verdict({ kind: 'verify-ca', reached: mode === 'require' ? 'accident' : 'asked', anchor: anchorOf(root) }, `${named} verifies the chain but not the host name under ${title}`, option);
            if (soon)
                return verdict({ kind: 'verify-full', until: 'pg 9' }, `${named} verifies chain and host name under ${title}, but pg 9 is to give it libpq's weaker meaning`, option);
            return verdict(verified, `${named} verifies chain and host name under ${title}`, option);
    }
}
/** pg 8.0: any other value is as good as none. */
function byOldUri(query, title) {
    const ssl = query.get('ssl');
    return ssl !== undefined && ['true', '1'].includes(ssl.text) ? verdict(verified, `\`ssl=${ssl.text}\` verifies chain and host name under ${title}`, ssl) : null;
}
function bySlonik(query, title) {
    const mode = query.get('sslmode');
    if (mode === undefined || mode.text === '')
        return verdict(cleartext, `${title} uses no TLS unless \`sslmode\` asks for it`, null, true);
    if (!mode.decided)
        return undecided(mode, title);
    if (mode.text === 'disable')
        return verdict(cleartext, `\`sslmode=disable\` never uses TLS under ${title}`, mode);
    if (mode.text === 'no-verify')
        return verdict(unverified, `\`sslmode=no-verify\` accepts any certificate under ${title}`, mode);
    return mode.text === 'require' ? verdict(verified, `\`sslmode=require\` verifies chain and host name under ${title}`, mode) : refused(`\`sslmode=${shown(mode.text)}\` is no mode it knows`, title, mode);
}
function bySetting(ssl, settings, { title, reads }) {
    if (isFalse(ssl) && !ssl.quoted)
        return verdict(cleartext, `\`ssl: false\` never uses TLS under ${title}`, ssl);
    if (!ssl.quoted && /^[1-9]\d*$/.test(ssl.text))
        return refused('`ssl` is a number', title, ssl);
    if (ssl.text === 'null' || (ssl.quoted && ssl.text === ''))
        return verdict(cleartext, `\`ssl\` is empty, so ${title} uses no TLS`, ssl);
    if (ssl.quoted && reads === 'all' && ssl.decided && ssl.text !== 'true') {
        return ssl.text === 'no-verify' ? verdict(unverified, `\`ssl: 'no-verify'\` accepts any certificate under ${title}`, ssl) : refused(`\`ssl: '${shown(ssl.text)}'\` is no value it knows`, title, ssl);
    }
    return tlsObject(title, ssl, settings);
}
function byEnvironment(connection, title) {
    const mode = environmentOption(connection, 'PGSSLMODE');
    if (mode !== null && !mode.decided)
        return undecided(mode, title);
    if (mode !== null && ['prefer', 'require', 'verify-ca', 'verify-full'].includes(mode.text))
        return verdict(verified, `\`PGSSLMODE=${mode.text}\` verifies chain and host name under ${title}`, mode);
    if (mode?.text === 'no-verify')
        return verdict(unverified, `\`PGSSLMODE=no-verify\` accepts any certificate under ${title}`, mode);
    return verdict(cleartext, mode === null ? `${title} uses no TLS unless it is asked to` : `\`PGSSLMODE=${shown(mode.text)}\` leaves ${title} without TLS`, mode, mode === null);
}
const snippet = 'ssl: { ca: fs.readFileSync(\'<CA_FILE>\', \'utf8\'), rejectUnauthorized: true }';
const pg_rows = [
    { id: 'pg', aliases: ['pg@8', 'pg@8.4', 'pg@8.17', 'node-postgres', 'drizzle'], title: 'node-postgres 8', callees: ['Pool', 'Client', 'pg.Pool', 'pg.Client'], imports: ['pg', 'pg-pool', 'drizzle-orm/node-postgres', '@mikro-orm/postgresql'] },
    { id: 'knex', title: 'Knex', compatible: 'ignored', callees: ['knex', 'Knex'], imports: ['knex'] },
    { id: 'sequelize', title: 'Sequelize', callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'] },
    { id: 'typeorm', title: 'TypeORM', callees: ['DataSource', 'createConnection', 'TypeOrmModule.forRoot'], imports: ['typeorm', '@nestjs/typeorm'] },
    { id: 'pg-promise', title: 'pg-promise', callees: ['pgp'], imports: ['pg-promise'] },
    { id: 'slonik', title: 'Slonik', reads: 'slonik', imports: ['slonik'] },
    { id: 'prisma-adapter-pg', aliases: ['prisma', 'prisma@7'], title: "Prisma 7's pg adapter", callees: ['PrismaPg'], imports: ['@prisma/adapter-pg'] },
    { id: 'pg@9', title: 'node-postgres 9 (announced)', compatible: 'always' },
    { id: 'pg@8.16.3', aliases: ['pg-816', 'pg@8.16'], title: 'node-postgres 8.16' },
    { id: 'pg@8.0.3', aliases: ['pg-80', 'pg@8.0'], title: 'node-postgres 8.0', reads: 'ssl' },
];
const nodePostgresDrivers = pg_rows.map((row) => ({
    id: row.id,
    aliases: row.aliases ?? [],
    title: row.title,
    recognition: { dialects: [], callees: row.callees ?? [], imports: row.imports ?? [], languages: ['javascript', 'typescript'] },
    common: row.id === 'pg',
    judge: pg_judgeWith({ title: row.title, compatible: row.compatible ?? 'asked', reads: row.reads ?? 'all', negotiates: row.reads === undefined && row.id !== 'pg@8.16.3' }),
    ...(row.reads === 'slonik' ? { instead: 'Slonik takes its mode from a URI only: write `sslmode=require` there' } : {}),
    harden: (connection) => {
        const inText = connection.notation === 'uri' && row.reads === undefined;
        const root = rootOf(connection);
        if (row.reads === 'slonik' && connection.notation === 'uri')
            return harden(connection, { title: row.title, set: [{ name: 'sslmode', value: 'require' }], remove: ['ssl'], mutual: null, advice: `Use \`sslmode=require\` with ${row.title}, which verifies chain and host name, and give a private CA by \`NODE_EXTRA_CA_CERTS\`.` });
        return inText
            ? harden(connection, {
                title: row.title,
                set: [
                    { name: 'sslmode', value: 'verify-full' },
                    { name: 'sslrootcert', value: root === 'system' ? '<CA_FILE>' : root },
                ],
                remove: ['ssl', 'uselibpqcompat', 'sslaccept', 'requiressl'],
                mutual: '`sslcert` and `sslkey`',
            })
            : harden(connection, {
                title: row.title,
                set: [
                    { name: 'ssl.ca', value: '<CA_FILE>' },
                    { name: 'ssl.rejectUnauthorized', value: 'true' },
                ],
                remove: ['sslmode', 'ssl.checkServerIdentity', 'NODE_TLS_REJECT_UNAUTHORIZED'],
                place: 'setting',
                mutual: '`ssl.cert` and `ssl.key`',
                advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` with the CA's certificate to ${row.title}.`,
                snippet,
            });
    },
}));

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pairs.js




function hardenPairs(connection, title, set, mutual) {
    const written = set.map(([name, value]) => {
        const found = connection.parameters.findLast((parameter) => parameter.origin === 'keyword' && bareName(parameter.name) === bareName(name));
        return { name: found?.name ?? name, value: value === '<CA_FILE>' ? rootOf(connection, found?.name ?? name) : value };
    });
    const remove = connection.parameters.flatMap(({ name }) => (bareName(name) === 'trustservercertificate' ? [name] : []));
    const drop = new Set([...written.map(({ name }) => bareName(name)), 'trustservercertificate']);
    const kept = connection.parameters.filter((parameter) => parameter.origin === 'keyword' && !drop.has(bareName(parameter.name)) && !parameter.name.startsWith('***'));
    const snippet = [...kept.map((parameter) => `${parameter.name}=${shownValue(parameter)}`), ...written.map(({ name, value }) => `${name}=${value}`)].map(printable).join(';').slice(0, 2000);
    return harden(connection, { title, set: written, remove, mutual, place: 'keyword', snippet });
}
function shownValue({ name, value }) {
    if (isSecretName(bareName(name)) || /^(?:username|userid|user|uid|psw)$/.test(bareName(name)))
        return '***';
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? `{${value.expression}}` : '';
    return /[;"'{}]/.test(text) && value.kind === 'text' ? `{${text.replaceAll('}', '}}')}}` : text;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/npgsql.js






/** Names that touch TLS, without case and blanks; the last duplicate counts, an empty value is as good as none (DbConnectionStringBuilder). */
const npgsql_names = new Set(['sslmode', 'sslnegotiation', 'trustservercertificate', 'rootcertificate', 'sslcertificate', 'sslkey', 'sslpassword', 'checkcertificaterevocation', 'channelbinding', 'requireauth', 'gssencryptionmode']);
function npgsql_judgeWith(edition) {
    return (connection) => {
        const options = new Map(keywordOptions(connection).filter(({ text }) => text !== '').map((option) => [bareName(option.name), option]));
        const found = isLocal(connection) ? local : connection.scheme === 'ado.net' ? npgsql_decide(connection, options, edition) : refused('it reads ADO.NET strings only', edition.title);
        const problems = problemsOf(connection, {
            title: edition.title,
            known: (name) => npgsql_names.has(bareName(name)) || !/ssl|tls|cert|encrypt/i.test(name),
            suggestions: new Set(['SSL Mode', 'Root Certificate']),
            unknown: 'refused',
            fragment: 'dropped',
            settings: () => true,
        });
        const trust = options.get('trustservercertificate');
        const inert = trust !== undefined && !edition.requireNeedsTrust && connection.scheme === 'ado.net';
        const message = `\`${shown(trust?.name ?? '')}\` does nothing in ${edition.title}; what is verified depends on \`SSL Mode\` alone.`;
        return judgement(found, found.posture.kind === 'local' ? [] : [...problems, ...(inert ? [{ kind: 'ignored', parameter: shown(trust.name), message, span: trust.parameter?.span ?? null }] : [])], npgsql_factsOf(options));
    };
}
function npgsql_decide(connection, options, { title, requireNeedsTrust }) {
    const mode = options.get('sslmode');
    if (mode !== undefined && !mode.decided)
        return undecided(mode, title);
    if (mode === undefined && connection.parameters.some(({ name }) => name.startsWith('{'))) {
        return verdict({ kind: 'unknown', reason: 'parameters are put in at run time' }, 'parameters are put in at run time, and `SSL Mode` may be among them');
    }
    const root = options.get('rootcertificate')?.text ?? null;
    const named = mode === undefined ? `${title}'s default \`SSL Mode=Prefer\`` : `\`${shown(mode.name)}=${shown(mode.text)}\``;
    const under = mode === undefined ? '' : ` under ${title}`;
    const option = mode ?? null;
    switch ((mode?.text ?? 'prefer').toLowerCase().split('.').at(-1)) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS${under}`, option);
        case 'allow':
            return verdict(cleartextFirst, `${named} tries cleartext first${under}`, option);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext${under}`, option, option === null);
        case 'require':
            return requireMode(named, option, options.get('trustservercertificate'), title, requireNeedsTrust);
        case 'verifyca':
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === null ? 'public' : anchorOf(root) }, `${named} verifies the chain but not the host name${under}`, option);
        case 'verifyfull':
            return verdict(verified, `${named} verifies chain and host name${under}`, option);
        default:
            return refused(`${named} is no mode it knows`, title, option);
    }
}
function requireMode(named, option, trust, title, needsTrust) {
    if (!needsTrust)
        return verdict(unverified, `${named} accepts any certificate under ${title}, even with \`Root Certificate\``, option);
    if (trust !== undefined && !trust.decided)
        return undecided(trust, title);
    return /^(?:true|yes|1)$/i.test(trust?.text ?? '') ? verdict(unverified, `${named} with \`Trust Server Certificate\` accepts any certificate under ${title}`, option) : refused(`${named} without \`Trust Server Certificate=true\``, title, option);
}
function npgsql_factsOf(options) {
    const root = options.get('rootcertificate');
    return root === undefined || !root.decided ? {} : { trustAnchor: { value: printable(root.text) } };
}
function npgsql_harden(title) {
    return (connection) => hardenPairs(connection, title, [['SSL Mode', 'VerifyFull'], ['Root Certificate', '<CA_FILE>']], '`SSL Certificate` and `SSL Key`');
}
const none = { dialects: [], callees: [], imports: [], languages: [] };
const npgsqlDrivers = [
    {
        id: 'npgsql',
        aliases: ['npgsql@8', 'npgsql@9', 'npgsql@10', 'efcore-npgsql'],
        title: 'Npgsql',
        recognition: { dialects: ['npgsql'], callees: ['NpgsqlConnection', 'NpgsqlDataSource.Create', 'UseNpgsql'], imports: ['Npgsql'], languages: ['csharp', 'fsharp', 'vb', 'powershell'] },
        common: true,
        judge: npgsql_judgeWith({ title: 'Npgsql', requireNeedsTrust: false }),
        harden: npgsql_harden('Npgsql'),
    },
    { id: 'npgsql@7', aliases: ['npgsql@6'], title: 'Npgsql 6 and 7', recognition: none, common: false, judge: npgsql_judgeWith({ title: 'Npgsql 7', requireNeedsTrust: true }), harden: npgsql_harden('Npgsql 7') },
];

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pg8000.js





const recognition = { dialects: [], callees: ['pg8000.connect', 'pg8000.native.Connection', 'pg8000.dbapi.connect'], imports: ['pg8000'], languages: ['python'] };
const settings = new Set(['ssl_context', 'ssl']);
/** From 1.16 on. */
function pg8000Context(connection, title, problems) {
    const options = settingOptions(connection);
    const context = options.find(({ name }) => name === 'ssl_context');
    if (context === undefined || isNothing(context))
        return judgement(verdict(tlsFirst, `${title} falls back to cleartext unless it is given an \`ssl_context\``, context ?? null, true), problems, {});
    if (isFalse(context))
        return judgement(verdict(cleartext, `\`ssl_context=False\` never uses TLS under ${title}`, context), problems, {});
    if (/^true$/i.test(context.text))
        return judgement(verdict(unverified, `\`ssl_context=True\` accepts any certificate under ${title}`, context), problems, {});
    return judgement(contextVerdict(context, title), problems, {});
}
function pg8000_judge(connection, title, newest) {
    if (isLocal(connection) && connection.notation !== 'settings')
        return judgement(local, [], {});
    if (connection.notation !== 'settings')
        return judgement(refused('it reads settings only, no text', title), [], {});
    const problems = problemsOf(connection, { title, known: () => false, suggestions: settings, unknown: 'ignored', fragment: 'dropped', settings: (name) => settings.has(name) });
    const options = settingOptions(connection);
    const context = options.find(({ name }) => name === 'ssl_context');
    if (newest || (context !== undefined && !isNothing(context)))
        return pg8000Context(connection, title, problems);
    const old = options.find(({ name }) => name === 'ssl');
    // Any text is true, `'false'` and `'disable'` included.
    if (old !== undefined && !isNothing(old) && (old.quoted ? old.text !== '' : !isFalse(old)))
        return judgement(verdict(unverified, `\`ssl\` accepts any certificate under ${title}`, old), problems, {});
    return judgement(verdict(cleartext, `without \`ssl_context\` older releases of ${title} use no TLS, and newer ones fall back to cleartext`, old ?? null, old === undefined), problems, {});
}
function pg8000_driver(id, aliases, title, newest) {
    return {
        id,
        aliases,
        title,
        recognition: newest ? { dialects: [], callees: [], imports: [], languages: [] } : recognition,
        common: false,
        judge: (connection) => pg8000_judge(connection, title, newest),
        harden: (connection) => harden(connection, {
            title,
            set: [{ name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
            remove: ['ssl', 'sslmode', 'sslrootcert'],
            place: 'setting',
            mutual: '`context.load_cert_chain(…)`',
            advice: `Pass \`ssl_context=ssl.create_default_context(cafile='<CA_FILE>')\` to ${title}.`,
            snippet: "ssl_context=ssl.create_default_context(cafile='<CA_FILE>')",
        }),
    };
}
const pg8000Drivers = [pg8000_driver('pg8000', [], 'pg8000', false), pg8000_driver('pg8000@1.31', ['pg8000@1.30', 'pg8000@1.16'], 'pg8000 1.31', true)];

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgbouncer.js



/** The server's side decides where either is written: it is what PgBouncer does as a client. */
function pgbouncer_decide({ settings, title }) {
    const [client, server] = [settings.get('client_tls_sslmode'), settings.get('server_tls_sslmode')];
    if (client !== undefined && server === undefined)
        return clientSide(client, title);
    if (server === undefined)
        return verdict(tlsFirst, `${title}'s default \`server_tls_sslmode=prefer\` falls back to cleartext`, null, true);
    return server.decided ? serverSide(server, settings.get('server_tls_ca_file'), title) : undecided(server, title);
}
function serverSide(mode, root, title) {
    const named = `\`${mode.name}=${shown(mode.text)}\``;
    switch (mode.text) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS to the server`, mode);
        case 'allow':
            return verdict(cleartextFirst, `${named} tries cleartext first`, mode);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext`, mode);
        case 'require':
            return verdict(unverified, `${named} accepts any certificate of the server`, mode);
        case 'verify-ca':
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name`, mode);
        case 'verify-full':
            return verdict(verified, `${named} verifies chain and host name`, mode);
        default:
            return refused(`${named} is no mode it knows`, title, mode);
    }
}
/** As a server it can only insist; whether the client verifies is the client's affair. */
function clientSide(mode, title) {
    const named = `\`${mode.name}=${shown(mode.text)}\``;
    if (!mode.decided)
        return undecided(mode, title);
    if (mode.text === 'disable')
        return verdict(cleartext, `${named} offers its clients no TLS`, mode);
    if (mode.text === 'allow' || mode.text === 'prefer')
        return verdict(tlsFirst, `${named} lets clients connect without TLS`, mode);
    if (/^(?:require|verify-ca|verify-full)$/.test(mode.text))
        return verdict({ kind: 'unknown', reason: 'the clients decide what they verify' }, `${named} makes clients use TLS; whether they verify the certificate is theirs to decide`, mode);
    return refused(`${named} is no mode it knows`, title, mode);
}
const pgbouncer = plainDriver({
    id: 'pgbouncer',
    title: 'PgBouncer',
    languages: [],
    decide: pgbouncer_decide,
    plan: () => ({ set: [{ name: 'server_tls_sslmode', value: 'verify-full' }, { name: 'server_tls_ca_file', value: '<CA_FILE>' }], remove: [], place: 'setting', mutual: '`server_tls_cert_file` and `server_tls_key_file`', snippet: 'server_tls_sslmode = verify-full\nserver_tls_ca_file = <CA_FILE>\nclient_tls_sslmode = require' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgjdbc.js






const pgjdbc_title = 'pgjdbc';
/** Names are taken as written, escapes and all; measured with 42.5.5. */
const pgjdbc_grammar = { fragment: 'data', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', rawNames: true };
const pgjdbc_names = new Set([
    ...['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'sslpassword', 'sslfactory', 'sslfactoryarg', 'sslhostnameverifier', 'sslpasswordcallback', 'sslNegotiation'],
    ...['sslResponseTimeout', 'gssEncMode', 'channelBinding', 'requireAuth'],
]);
const pgjdbc = {
    id: 'pgjdbc',
    aliases: ['postgresql-jdbc', 'jdbc'],
    title: pgjdbc_title,
    recognition: {
        dialects: ['jdbc:postgresql', 'jdbc:postgres', 'jdbc:p6spy:postgresql', 'jdbc:otel:postgresql'],
        callees: ['DriverManager.getConnection', 'setJdbcUrl', 'setUrl', 'PGSimpleDataSource', 'HikariDataSource'],
        imports: ['org.postgresql'],
        languages: ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'],
    },
    common: true,
    judge: (connection) => {
        const read = pgjdbc_collect(connection);
        const meant = isLocal(connection) ? local : read.refused !== null ? refused(read.refused, pgjdbc_title) : isOpenEnded(connection) && !read.options.has('sslmode') ? verdict_open : pgjdbc_decide(read.options);
        const found = read.fixed === null || isLocal(connection) ? meant : endedByServer(`it lets no session set \`${read.fixed}\``, pgjdbc_title, null, meant);
        const problems = problemsOf(connection, { title: pgjdbc_title, known: (name) => pgjdbc_names.has(name), suggestions: pgjdbc_names, unknown: 'ignored', fragment: 'data', settings: (name) => pgjdbc_names.has(name) });
        return judgement(found, found.posture.kind === 'local' ? [] : problems, pgjdbc_factsOf(read.options));
    },
    harden: (connection) => connection.notation === 'keywords' || (connection.notation === 'uri' && connection.uri !== null)
        ? rewritten(`${pgjdbc_title} reads \`jdbc:postgresql://\` URLs only: write \`jdbc:postgresql://HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=<CA_FILE>\`.`)
        : harden(connection, {
            title: pgjdbc_title,
            set: [
                { name: 'sslmode', value: 'verify-full' },
                { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) },
            ],
            remove: ['ssl', 'sslfactory', 'sslhostnameverifier', 'useSSL', 'requireSSL', 'trustServerCertificate'],
            mutual: '`sslcert` and `sslkey` (PKCS-8 in DER)',
        }),
};
/** The URL wins over Properties and setters; keys are case sensitive, the last duplicate counts. */
function pgjdbc_collect(connection) {
    const options = new Map();
    for (const option of settingOptions(connection)) {
        const name = setterNames.get(option.name.toLowerCase()) ?? option.name;
        if (pgjdbc_names.has(name))
            options.set(name, { ...option, name });
    }
    const query = queryOptions(connection, pgjdbc_grammar);
    for (const option of query.options)
        if (pgjdbc_names.has(option.name))
            options.set(option.name, option);
    if (connection.notation === 'keywords')
        return { options, refused: 'it reads no keyword/value strings', fixed: null };
    const scheme = connection.uri?.scheme ?? 'jdbc:postgresql';
    const fixed = fixedSetting(query.options.findLast(({ name }) => name === 'options')?.text ?? '');
    return { options, fixed, refused: /^jdbc:(?:p6spy:|otel:)?postgresql$/i.test(scheme) ? null : `it does not know the scheme \`${shown(scheme)}\`` };
}
/** PGSimpleDataSource.setSslMode and its kind, as properties of a bean. */
const setterNames = new Map([['setssl', 'ssl'], ['setsslmode', 'sslmode'], ['setsslrootcert', 'sslrootcert'], ['setsslcert', 'sslcert'], ['setsslkey', 'sslkey'], ['setsslfactory', 'sslfactory'], ['sslmode', 'sslmode'], ['sslrootcert', 'sslrootcert']]);
function pgjdbc_decide(options) {
    const written = options.get('sslmode');
    const ssl = options.get('ssl');
    const option = written ?? ssl ?? null;
    if (option !== null && !option.decided)
        return undecided(option, pgjdbc_title);
    const mode = written !== undefined ? written.text.toLowerCase() : ssl !== undefined && (ssl.text === '' || /^true$/i.test(ssl.text)) ? 'verify-full' : 'prefer';
    const named = written !== undefined ? `\`sslmode=${shown(mode)}\`` : ssl === undefined ? `${pgjdbc_title}'s default \`sslmode=prefer\`` : `\`ssl${ssl.text === '' ? '' : `=${shown(ssl.text)}`}\``;
    const byDefault = option === null;
    switch (mode) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS under ${pgjdbc_title}`, option);
        case 'allow':
            return verdict(cleartextFirst, `${named} tries cleartext first under ${pgjdbc_title}`, option);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext${byDefault ? '' : ` under ${pgjdbc_title}`}`, option, byDefault);
        case 'require':
        case 'verify-ca':
        case 'verify-full':
            return byFactory(mode, named, option, options);
        default:
            return refused(`\`sslmode=${shown(mode)}\` is no mode it knows`, pgjdbc_title, option);
    }
}
function byFactory(mode, named, option, options) {
    const factory = options.get('sslfactory');
    const kind = factory?.text.split('.').at(-1) ?? 'LibPQFactory';
    const root = options.get('sslrootcert')?.text ?? null;
    if (kind === 'NonValidatingFactory')
        return verdict(unverified, `\`sslfactory=${kind}\` accepts any certificate whatever the mode under ${pgjdbc_title}`, factory ?? option);
    const pinned = kind === 'SingleCertValidatingFactory';
    if (kind === 'LibPQFactory' || kind === '') {
        if (mode === 'require')
            return verdict(unverified, `${named} accepts any certificate under ${pgjdbc_title}, even with \`sslrootcert\``, option);
        if (root !== null && (isMissing(root) || root === 'system'))
            return refused(`the root certificate \`${shown(root)}\` is not there`, pgjdbc_title, option);
        if (mode === 'verify-full')
            return verdict(verified, `${named} verifies chain and host name under ${pgjdbc_title}`, option);
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: anchorOf(root) }, `${named} verifies the chain but not the host name under ${pgjdbc_title}`, option);
    }
    if (!pinned && kind !== 'DefaultJavaSSLFactory') {
        const reason = `the socket factory \`${shown(kind)}\` decides what is verified`;
        return verdict({ kind: 'unknown', reason }, `${reason} under ${pgjdbc_title}`, factory ?? option);
    }
    if (mode === 'verify-full')
        return verdict(verified, `${named} with \`sslfactory=${kind}\` verifies chain and host name under ${pgjdbc_title}`, option);
    return verdict({ kind: 'verify-ca', reached: mode === 'require' ? 'accident' : 'asked', anchor: pinned ? 'private' : 'public' }, `${named} with \`sslfactory=${kind}\` verifies the chain but not the host name under ${pgjdbc_title}`, option);
}
function pgjdbc_factsOf(options) {
    const factory = options.get('sslfactory');
    const root = options.get('sslrootcert');
    const auth = options.get('requireAuth');
    const methods = auth?.text.split(',').map((each) => each.trim()).filter((each) => each !== '' && !each.startsWith('!')).map(shown) ?? [];
    return {
        ...(factory?.text.endsWith('NonValidatingFactory') === true ? { bypass: { what: '`NonValidatingFactory` accepts any certificate', span: factory.parameter?.span ?? null } } : {}),
        ...(root === undefined || root.text === '' || isTrue(root) ? {} : { trustAnchor: { value: printable(root.text) } }),
        ...(methods.length === 0 ? {} : { authentication: { methods, parameter: 'requireAuth', span: auth?.parameter?.span ?? null } }),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgmoon.js



const pgmoon = plainDriver({
    id: 'pgmoon',
    title: 'pgmoon',
    callees: ['pgmoon.new', 'pgmoon.Postgres'],
    languages: ['lua'],
    decide: pgmoon_decide,
    plan: () => ({
        set: [{ name: 'ssl', value: 'true' }, { name: 'ssl_required', value: 'true' }, { name: 'ssl_verify', value: 'true' }],
        remove: [],
        place: 'setting',
        snippet: 'ssl = true, ssl_required = true, ssl_verify = true',
        advice: 'Write `ssl = true, ssl_required = true, ssl_verify = true` with pgmoon, and name the CA with `lua_ssl_trusted_certificate`.',
    }),
    instead: 'No option of it compares the host name; put a proxy that does in front of the server',
});
function pgmoon_decide({ connection, settings, title }) {
    if (connection.notation !== 'settings')
        return refused('it reads settings only', title);
    const [ssl, verify] = [settings.get('ssl'), settings.get('ssl_verify')];
    if (pgmoon_isOff(ssl))
        return verdict(cleartext, `${title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined);
    const insists = requiredBy(settings);
    const open = [ssl, insists, verify].find((option) => option !== undefined && truth(option) === 'open');
    if (open !== undefined)
        return undecided(open, title);
    if (insists === undefined || pgmoon_isOff(insists))
        return verdict(tlsFirst, `\`ssl\` without \`ssl_required\` falls back to cleartext under ${title}`, insists ?? ssl ?? null);
    if (verify !== undefined && isTrue(verify))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` verifies the chain but not the host name under ${title}`, verify);
    return verdict(unverified, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${title}`, verify ?? ssl ?? null);
}
/** `ssl_required` is handed on in libpq's words: `require`, `prefer`. */
function requiredBy(settings) {
    const mode = settings.get('sslmode');
    if (mode === undefined || !mode.decided)
        return settings.get('ssl_required') ?? mode;
    return { ...mode, text: mode.text === 'require' ? 'true' : 'false', quoted: false };
}
function pgmoon_isOff(option) {
    return option === undefined || truth(option) === 'no';
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresNio.js



const postgresNio = plainDriver({
    id: 'postgres-nio',
    title: 'PostgresNIO',
    callees: ['PostgresConnection.Configuration', 'PostgresClient.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource'],
    imports: ['PostgresNIO', 'PostgresKit', 'FluentPostgresDriver'],
    languages: ['swift'],
    decide: postgresNio_decide,
    reads: ['tlsmode', 'sslmode', 'tls', 'ssl'],
    plan: ({ notation }) => notation === 'uri'
        ? { set: [{ name: 'tlsmode', value: 'require' }], remove: ['sslmode', 'tls', 'ssl'], advice: 'Use `tlsmode=require` in a URL for PostgresNIO: it verifies chain and host name.' }
        : { set: [], remove: [], snippet: 'tls: .require(try .init(configuration: .makeClientConfiguration()))', advice: 'Use `tls: .require(…)` with PostgresNIO and a context of `makeClientConfiguration()`, with its `trustRoots` for a private CA.' },
    instead: 'A URL with `tlsmode=require` makes it verify chain and host name, too',
});
function postgresNio_decide(said) {
    if (said.connection.notation === 'keywords')
        return refused('it reads URLs and settings only', said.title);
    return said.connection.notation === 'uri' ? ofUrl(said) : ofSettings(said);
}
/** The last of four names. A mode it does not know is refused. */
function ofUrl(said) {
    const mode = [...said.query.values()].findLast(({ name }) => /^(?:tlsmode|sslmode|tls|ssl)$/i.test(name));
    if (mode === undefined)
        return verdict(tlsFirst, `${said.title}'s default \`prefer\` falls back to cleartext`, null, true);
    if (!mode.decided)
        return undecided(mode, said.title);
    const what = `\`${shown(mode.name)}=${shown(mode.text)}\``;
    if (/^(?:require|verify-ca|verify-full)$/.test(mode.text))
        return says(said, 'verified', mode, what, 'verifies chain and host name');
    if (/^(?:prefer|allow|true)$/.test(mode.text))
        return verdict(tlsFirst, `${what} falls back to cleartext under ${said.title}`, mode);
    return /^(?:disable|false)$/.test(mode.text) ? says(said, 'cleartext', mode, what, 'never uses TLS') : refused(`\`${shown(mode.text)}\` is no mode it knows`, said.title, mode);
}
/** `tls: .require(…)` comes in libpq's words, by what its context verifies. */
function ofSettings(said) {
    const tls = said.settings.get('sslmode') ?? said.settings.get('tls');
    const elsewhere = { kind: 'unknown', reason: 'what `tls` is set to stands elsewhere' };
    if (tls === undefined)
        return verdict(elsewhere, `${said.title} takes \`tls\` for every host, and it is not among what can be read here`);
    switch (tls.decided ? tls.text : '') {
        case 'disable':
            return says(said, 'cleartext', tls, '`.disable`', 'never uses TLS');
        case 'prefer':
            return verdict(tlsFirst, `\`.prefer\` falls back to cleartext under ${said.title}`, tls);
        case 'require':
            return says(said, 'unverified', tls, 'a context of `certificateVerification = .none`', 'accepts any certificate');
        case 'verify-ca':
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `a context of \`.noHostnameVerification\` verifies the chain but not the host name under ${said.title}`, tls);
        case 'verify-full':
            return says(said, 'verified', tls, '`.require` with a context of `makeClientConfiguration()`', 'verifies chain and host name');
        default:
            return undecided(tls, said.title);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgrex.js




const postgrex_settings = new Set(['ssl', 'ssl_opts']);
const postgrex_none = { dialects: [], callees: [], imports: [], languages: [] };
function postgrex_driver(edition, about) {
    const { title } = edition;
    return {
        recognition: postgrex_none,
        common: false,
        title,
        judge: (connection) => postgrex_judge(connection, edition),
        harden: (connection) => harden(connection, {
            title,
            set: [
                { name: 'ssl.cacertfile', value: '<CA_FILE>' },
                { name: 'ssl.verify', value: ':verify_peer' },
            ],
            remove: ['ssl', 'ssl_opts', 'sslmode', 'sslrootcert'],
            place: 'setting',
            mutual: '`certfile` and `keyfile` in `ssl`',
            advice: 'Set `ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer]` in the repository\'s configuration; a URL can only say `ssl=true`.',
            snippet: 'ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer]',
        }),
        ...about,
    };
}
const postgrexDrivers = [
    postgrex_driver({ title: 'Postgrex', verifies: 'always', comparesName: true }, { id: 'postgrex', aliases: ['ecto', 'postgrex@0.21', 'postgrex@1'], recognition: { ...postgrex_none, callees: ['Postgrex.start_link'], languages: ['elixir'] } }),
    postgrex_driver({ title: 'Postgrex 0.20', verifies: 'list', comparesName: true }, { id: 'postgrex@0.20', aliases: ['postgrex@0.18', 'postgrex@0.19'] }),
    postgrex_driver({ title: 'Postgrex before 0.18', verifies: 'asked', comparesName: false }, { id: 'postgrex@0.17', aliases: ['postgrex@0'], instead: 'Move to Postgrex 0.21, which verifies chain and host name' }),
];
function postgrex_judge(connection, edition) {
    const { title } = edition;
    if (isLocal(connection))
        return judgement(local, [], {});
    const query = queryOptions(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' });
    const written = settingOptions(connection);
    const find = (name) => written.findLast((option) => option.name === name);
    const member = (name) => written.find((option) => option.name === `ssl.${name}` || option.name === `ssl_opts.${name}`);
    const problems = problemsOf(connection, {
        title,
        known: (name) => name === 'ssl',
        suggestions: postgrex_settings,
        unknown: 'ignored',
        fragment: 'dropped',
        settings: (name) => postgrex_settings.has(name.split('.')[0] ?? ''),
    });
    // Ecto merges the URL over the settings.
    const said = query.options.findLast((option) => option.name === 'ssl') ?? find('ssl');
    return judgement(postgrex_decide(said, written.some(({ name }) => name.startsWith('ssl_opts.')), member, edition), problems, {});
}
function postgrex_decide(ssl, hasOptions, member, { title, verifies, comparesName }) {
    if (ssl === undefined || isNothing(ssl))
        return verdict(cleartext, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, true);
    if (isFalse(ssl))
        return verdict(cleartext, `\`ssl: false\` never uses TLS under ${title}`, ssl);
    if (!ssl.object && !isTrue(ssl))
        return ssl.decided && ssl.quoted ? refused('`ssl` is neither true, false nor a list of options', title, ssl) : undecided(ssl, title);
    if (ssl.object && verifies === 'asked')
        return refused('before 0.18 `ssl` is true or false, its options stand in `ssl_opts`', title, ssl);
    const [verify, root, name] = [member('verify'), member('cacertfile'), member('server_name_indication')];
    if (verify !== undefined && /verify_none$/.test(verify.text))
        return verdict(unverified, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify);
    if (verify !== undefined && !/verify_peer$/.test(verify.text))
        return undecided(verify, title);
    const byDefault = verifies === 'always' || (verifies === 'list' && ssl.object);
    if (verify === undefined && !byDefault)
        return verdict(unverified, `${hasOptions ? '`ssl_opts` without `verify: :verify_peer`' : '`ssl: true` alone'} accepts any certificate under ${title}`, ssl);
    const anchor = anchorOf(root?.text ?? 'system');
    if (name !== undefined && /^:?disable$/.test(name.text))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `\`server_name_indication: :disable\` leaves the host name unchecked under ${title}`, name);
    if (!comparesName && name === undefined)
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `${title} hands OTP no host name to compare`, verify ?? ssl);
    return verdict(verified, `\`ssl\` verifies chain and host name against ${anchor === 'public' ? 'public authorities' : 'the certificate in `cacertfile`'} under ${title}`, ssl);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresClientKit.js



const postgresClientKit = plainDriver({
    id: 'PostgresClientKit',
    title: 'PostgresClientKit',
    callees: ['PostgresClientKit.ConnectionConfiguration', 'ConnectionConfiguration'],
    imports: ['PostgresClientKit'],
    languages: ['swift'],
    decide: ({ settings, title }) => {
        const [ssl, own] = [settings.get('ssl'), settings.get('sslServiceConfiguration')];
        if (ssl !== undefined && isFalse(ssl))
            return verdict(cleartext, `\`ssl = false\` never uses TLS under ${title}`, ssl);
        if (ssl !== undefined && !isTrue(ssl))
            return undecided({ ...ssl, decided: false }, title);
        if (own !== undefined)
            return undecided({ ...own, decided: false }, title);
        return verdict(unverified, `without \`sslServiceConfiguration\` ${title} accepts any certificate`, ssl ?? null, ssl === undefined);
    },
    plan: () => ({ set: [], remove: [], snippet: 'configuration.sslServiceConfiguration = SSLService.Configuration(withCACertificateFilePath: "<CA_FILE>", …)', advice: 'Give PostgresClientKit an `sslServiceConfiguration` that names the CA and allows no self-signed certificate.' }),
    instead: 'Use PostgresNIO with `tls: .require(…)`, which verifies chain and host name',
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresJs.js








const postgresJs_title = 'postgres.js';
const postgresJs_grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' };
const postgresJs_names = new Set(['ssl', 'sslmode', 'sslnegotiation']);
/** Its own options, which it takes from the URL as well. */
const postgresJs_own = new Set([...postgresJs_names, 'database', 'user', 'username', 'max', 'idle_timeout', 'connect_timeout', 'max_lifetime', 'target_session_attrs', 'application_name']);
const postgresJs = {
    id: 'postgres',
    aliases: ['postgres.js', 'postgres@3'],
    title: postgresJs_title,
    recognition: { dialects: [], callees: ['postgres'], imports: ['postgres', 'drizzle-orm/postgres-js'], languages: ['javascript', 'typescript'] },
    common: true,
    judge: (connection) => {
        const query = new Map();
        for (const option of queryOptions(connection, postgresJs_grammar).options)
            query.set(option.name, option);
        const settings = new Map(settingOptions(connection).map((option) => [option.name, option]));
        const found = isLocal(connection) ? (escapedPath(connection) ?? onSocket(connection, postgresJs_title, postgresJs_decide(connection, query, settings))) : afterStart(connection, query, postgresJs_refusal(connection, query) ?? afterProcessSwitch(connection, settings, postgresJs_title, postgresJs_decide(connection, query, settings)));
        const mode = query.get('sslmode') ?? query.get('ssl');
        const odd = mode?.decided === true && mode.text !== '' && !/^(?:disable|false|allow|prefer|require|verify-ca|verify-full|true|1)$/.test(mode.text);
        const problems = [
            ...problemsOf(connection, { title: postgresJs_title, known: (name) => postgresJs_names.has(name), suggestions: postgresJs_names, unknown: 'refused by the server', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
            ...(odd ? [{ kind: 'unknown-value', parameter: mode.name, message: `\`${mode.name}=${shown(mode.text)}\` is no mode that ${postgresJs_title} knows, and it verifies fully for want of one; write \`${mode.name}=verify-full\`.`, span: mode.parameter?.span ?? null }] : []),
        ];
        return judgement(found, found.posture.kind === 'local' ? [] : problems, nodeFacts(connection, settings));
    },
    harden: (connection) => connection.notation === 'uri' && !connection.parameters.some(({ name, origin }) => origin === 'setting' && /^ssl(?:\.|$)/.test(name))
        ? harden(connection, {
            title: postgresJs_title,
            set: [{ name: 'sslmode', value: 'verify-full' }],
            remove: ['ssl', ...refusedByServer(connection, postgresJs_own)],
            mutual: '`ssl: { ca, cert, key }` in the program',
            advice: `Use \`sslmode=verify-full\` with ${postgresJs_title}, and name a private CA in the program with \`ssl: { ca }\`; it reads no \`sslrootcert\`.`,
        })
        : harden(connection, {
            title: postgresJs_title,
            set: [
                { name: 'ssl.ca', value: '<CA_FILE>' },
                { name: 'ssl.rejectUnauthorized', value: 'true' },
            ],
            remove: ['sslmode'],
            place: 'setting',
            mutual: '`ssl.cert` and `ssl.key`',
            advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` with the CA's certificate to ${postgresJs_title}.`,
            snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }",
        }),
};
/** `%2Frun%2Fpostgresql` is the name of a host to it: only `?host=` may be a path. */
function escapedPath({ uri, hosts }) {
    return uri !== null && hosts.some(({ kind }) => kind === 'socket') && uri.authority.includes('%') ? refused('it takes the escaped path for the name of a host', postgresJs_title) : null;
}
/** `any` is none of them. Measured. */
const postgresJs_sessions = new Set(['read-write', 'read-only', 'primary', 'standby', 'prefer-standby']);
function postgresJs_refusal(connection, query) {
    const session = query.get('target_session_attrs') ?? environmentOption(connection, 'PGTARGETSESSIONATTRS');
    if (session?.decided === true && session.text !== '' && !postgresJs_sessions.has(session.text))
        return refused(`\`target_session_attrs=${shown(session.text)}\` is no value it knows`, postgresJs_title, session);
    if (connection.notation === 'keywords')
        return refused('it reads no keyword/value strings', postgresJs_title);
    if (connection.notation === 'jdbc')
        return refused('it reads no JDBC URLs', postgresJs_title);
    return null;
}
/** Every name that is not its own starts the session. */
function afterStart(connection, query, meant) {
    for (const [name, option] of query) {
        const fixed = name === 'options' ? fixedSetting(option.text) : null;
        if (fixed !== null)
            return endedByServer(`it lets no session set \`${fixed}\``, postgresJs_title, option, meant);
        if (option.text !== '' && !postgresJs_own.has(name) && serverRefuses(name, connection))
            return endedByServer(`it is sent \`${shown(name)}\` as a setting and does not accept it`, postgresJs_title, option, meant);
    }
    return meant;
}
function postgresJs_decide(connection, query, settings) {
    const code = settings.get('ssl');
    if (code !== undefined && !(isNothing(code) && code.text !== 'null'))
        return code.quoted && !/^(?:disable|false)$/.test(code.text) ? byText(code, 'ssl') : code.quoted ? verdict(verified, `\`ssl: '${code.text}'\` is a word like any other to ${postgresJs_title}, and it verifies chain and host name`, code) : postgresJs_byValue(code, settings);
    const mode = query.get('sslmode');
    const option = mode !== undefined && mode.text !== '' ? mode : query.get('ssl');
    if (option?.text === 'prefer' && query.get('sslnegotiation')?.text === 'direct')
        return verdict(unverified, `\`sslnegotiation=direct\` makes ${postgresJs_title} insist on TLS, with any certificate`, option);
    if (option !== undefined)
        return byText(option, option.name);
    if (isOpenEnded(connection))
        return verdict_open;
    const variable = environmentOption(connection, 'PGSSL');
    return variable === null ? verdict(cleartext, `${postgresJs_title} uses no TLS unless it is asked to`, null, true) : byText(variable, 'PGSSL');
}
function postgresJs_byValue(ssl, settings) {
    if (isFalse(ssl) || ssl.text === 'null')
        return verdict(cleartext, `\`ssl: false\` never uses TLS under ${postgresJs_title}`, ssl);
    return tlsObject(postgresJs_title, ssl, settings);
}
/** Three names mean less than they do elsewhere, four nothing at all, and any other text is full verification. */
function byText(option, name) {
    if (!option.decided)
        return undecided(option, postgresJs_title);
    const named = `\`${shown(name)}=${shown(option.text)}\``;
    switch (option.text) {
        case '':
        case 'disable':
        case 'false':
            return verdict(cleartext, `${named} never uses TLS under ${postgresJs_title}`, option);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext under ${postgresJs_title}`, option);
        case 'allow':
        case 'require':
            return verdict(unverified, `${named} accepts any certificate under ${postgresJs_title}`, option);
        default:
            return verdict(verified, `${named} verifies chain and host name under ${postgresJs_title}`, option);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/prisma.js




/** A mode that it does not know, `verify-full` among them, is taken for `prefer` with any certificate. */
function prisma_decide({ connection, query, scheme, title }) {
    if (connection.notation !== 'uri' || !/^postgres(?:ql)?$/.test(scheme))
        return refused('it reads `postgresql://` URLs only', title);
    const [mode, accept] = [query.get('sslmode'), query.get('sslaccept')];
    const open = [mode, accept].find((option) => option?.decided === false);
    if (open !== undefined)
        return undecided(open, title);
    switch (mode?.text) {
        case 'disable':
            return verdict(cleartext, `\`sslmode=disable\` never uses TLS under ${title}`, mode);
        case 'require':
            // Any value but the permissive one falls to strict here; for MySQL it does not.
            return accept !== undefined && accept.text !== 'accept_invalid_certs'
                ? verdict(verified, `\`sslmode=require\` with \`sslaccept=${shown(accept.text)}\` verifies chain and host name under ${title}`, accept)
                : verdict(unverified, `\`sslmode=require\` without \`sslaccept=strict\` accepts any certificate under ${title}`, mode);
        case undefined:
            return verdict(tlsFirst, `${title}'s default \`sslmode=prefer\` falls back to cleartext`, null, true);
        default:
            return verdict(tlsFirst, mode?.text === 'prefer' ? `\`sslmode=prefer\` falls back to cleartext under ${title}` : `\`sslmode=${shown(mode?.text ?? '')}\` is no mode that ${title} knows, and it takes it for \`prefer\`, which falls back to cleartext`, mode);
    }
}
const prismaPostgres = plainDriver({
    id: 'prisma@6',
    aliases: ['prisma@5', 'prisma@4', 'prisma-postgres', 'prisma-engines'],
    title: 'Prisma 6',
    // Version 7 takes no URL in the constructor.
    callees: ['PrismaClient'],
    languages: ['prisma', 'javascript', 'typescript'],
    decide: prisma_decide,
    reads: ['sslmode', 'sslaccept', 'sslcert', 'sslidentity', 'sslpassword', 'schema', 'host', 'connection_limit', 'pool_timeout', 'connect_timeout', 'socket_timeout', 'pgbouncer', 'statement_cache_size', 'application_name', 'channel_binding', 'options', 'single_use_connections'],
    plan: (connection) => ({ set: [{ name: 'sslmode', value: 'require' }, { name: 'sslaccept', value: 'strict' }, { name: 'sslcert', value: rootOf(connection, 'sslcert') }], remove: ['ssl', 'sslrootcert'], mutual: '`sslidentity` and `sslpassword`', advice: 'Use `sslmode=require` and `sslaccept=strict` with Prisma 6, and `sslcert=<CA_FILE>` for a private CA: there is no other form that verifies.' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/psqlodbc.js






const psqlodbc_title = 'psqlODBC';
const psqlodbc = {
    id: 'pyodbc-psqlodbc',
    aliases: ['psqlodbc', 'postgresql-odbc', 'PostgreSQL Unicode', 'PostgreSQL ANSI'],
    title: psqlodbc_title,
    recognition: { dialects: ['psqlodbc'], callees: [], imports: [], languages: [] },
    common: false,
    judge: (connection) => {
        const options = new Map(keywordOptions(connection).map((option) => [bareName(option.name), option]));
        const root = rootIn(options.get('pqopt'));
        const found = isLocal(connection) ? local : connection.scheme === 'odbc' ? psqlodbc_decide(connection, options.get('sslmode'), root) : refused('it reads ODBC strings only', psqlodbc_title);
        const known = (name) => /^(?:sslmode|pqopt)$/.test(bareName(name)) || !/ssl|tls|cert|encrypt/i.test(name);
        const problems = problemsOf(connection, { title: psqlodbc_title, known, suggestions: new Set(['SSLmode']), unknown: 'ignored', fragment: 'dropped', settings: () => true });
        return judgement(found, found.posture.kind === 'local' ? [] : [...problems, ...oddValue(options.get('sslmode'))], psqlodbc_factsOf(root));
    },
    harden: (connection) => hardenPairs(connection, psqlodbc_title, [['SSLmode', 'verify-full'], ['pqopt', '{sslrootcert=<CA_FILE>}']], null),
};
const psqlodbc_modes = /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/;
/** Measured: the value is taken without outer blanks; `VERIFY-FULL`, `bogus` and an empty one went out in cleartext. */
function psqlodbc_decide(connection, option, root) {
    if (option !== undefined && !option.decided)
        return undecided(option, psqlodbc_title);
    if (option === undefined && connection.parameters.some(({ name }) => /^(?:dsn|filedsn)$/i.test(name) || name.startsWith('{'))) {
        return verdict({ kind: 'unknown', reason: 'the data source of the machine, or what is put in at run time, may set `SSLmode`' }, `\`SSLmode\` is not in the text, and the data source or the program may set it for ${psqlodbc_title}`);
    }
    const mode = option?.text.trim() ?? '';
    const named = option === undefined ? `${psqlodbc_title}'s default` : `\`${shown(option.name)}=${shown(option.text)}\``;
    if (!psqlodbc_modes.test(mode))
        return verdict(cleartext, option === undefined ? `${named} never uses TLS` : `${named} is no mode that ${psqlodbc_title} knows, and it uses no TLS for want of one`, option ?? null, option === undefined);
    const missing = root !== null && isMissing(root);
    switch (mode) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS under ${psqlodbc_title}`, option);
        case 'allow':
            return verdict(cleartextFirst, `${named} tries cleartext first under ${psqlodbc_title}`, option);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext under ${psqlodbc_title}`, option);
        case 'require':
            if (root === null || missing)
                return verdict(unverified, `${named} accepts any certificate under ${psqlodbc_title}`, option);
            return verdict({ kind: 'verify-ca', reached: 'accident', anchor: anchorOf(root) }, `${named} with \`sslrootcert\` verifies the chain but not the host name under ${psqlodbc_title}`, option);
        case 'verify-ca':
            if (missing)
                return refused(`the root certificate \`${shown(root)}\` is not there`, psqlodbc_title, option);
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: anchorOf(root) }, `${named} verifies the chain but not the host name under ${psqlodbc_title}`, option);
        default:
            return missing ? refused(`the root certificate \`${shown(root)}\` is not there`, psqlodbc_title, option) : verdict(verified, `${named} verifies chain and host name under ${psqlodbc_title}`, option);
    }
}
function rootIn(options) {
    return /(?:^|\s)sslrootcert\s{0,5}=\s{0,5}'?([^\s']{1,400})/.exec(options?.text ?? '')?.[1] ?? null;
}
function oddValue(option) {
    if (option === undefined || !option.decided || option.text.trim() === '' || psqlodbc_modes.test(option.text.trim()))
        return [];
    const message = `\`${shown(option.name)}=${shown(option.text)}\` is no mode that ${psqlodbc_title} knows, so it uses no TLS at all; write \`SSLmode=verify-full\`.`;
    return [{ kind: 'unknown-value', parameter: shown(option.name), message, span: option.parameter?.span ?? null }];
}
function psqlodbc_factsOf(root) {
    return root === null ? {} : { trustAnchor: { value: printable(root) } };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/r2dbc.js




function r2dbc_decide(said) {
    const { title, scheme } = said;
    // The builder's settings have no scheme.
    if (said.connection.notation !== 'settings' && !/^r2dbcs?:/i.test(scheme))
        return refused('it reads `r2dbc:postgresql://` URLs only', title);
    const [mode, ssl] = [optionNamed(said, 'sslMode', 'sslmode'), optionNamed(said, 'ssl')];
    const open = [mode, ssl].find((option) => option?.decided === false);
    if (open !== undefined)
        return undecided(open, title);
    if (mode === undefined) {
        if (isTrue(ssl) || /^r2dbcs:/i.test(scheme))
            return verdict(verified, `${ssl === undefined ? '`r2dbcs:`' : `\`ssl=${shown(ssl.text)}\``} verifies chain and host name under ${title}`, ssl ?? null);
        return verdict(cleartext, `${title} uses no TLS unless \`sslMode\` or \`ssl\` asks for it`, ssl ?? null, ssl === undefined);
    }
    return r2dbc_byMode(mode, optionNamed(said, 'sslRootCert'), title);
}
function r2dbc_byMode(mode, root, title) {
    const named = `\`${mode.name}=${shown(mode.text)}\``;
    switch (mode.text.toLowerCase().replaceAll('_', '-')) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS under ${title}`, mode);
        case 'allow':
            return verdict(cleartextFirst, `${named} tries cleartext first under ${title}`, mode);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, mode);
        case 'require':
            return verdict(unverified, `${named} accepts any certificate under ${title}`, mode);
        case 'verify-ca':
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode);
        case 'verify-full':
            return verdict(verified, `${named} verifies chain and host name under ${title}`, mode);
        case 'tunnel':
            return verdict({ kind: 'unknown', reason: 'TLS is the business of the tunnel' }, `${named} leaves TLS to a tunnel in front of the server, which cannot be seen here`, mode);
        default:
            return refused(`${named} is no mode it knows`, title, mode);
    }
}
const r2dbcPostgresql = plainDriver({
    id: 'r2dbc-postgresql',
    aliases: ['r2dbc'],
    title: 'r2dbc-postgresql',
    dialects: ['r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'],
    callees: ['ConnectionFactories.get', 'PostgresqlConnectionConfiguration.builder', 'ConnectionFactoryOptions.builder'],
    imports: ['io.r2dbc'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: r2dbc_decide,
    reads: ['ssl', 'sslMode', 'sslmode', 'sslRootCert', 'sslCert', 'sslKey', 'sslPassword', 'sslHostnameVerifier', 'sslFactory', 'sslContextBuilderCustomizer'],
    plan: (connection) => ({ set: [{ name: 'sslMode', value: 'verify-full' }, { name: 'sslRootCert', value: rootOf(connection, 'sslRootCert') }], remove: ['sslmode', 'ssl', 'sslrootcert'], mutual: '`sslCert` and `sslKey`' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/serverless.js


const reason = '`neonConfig` decides how the proxy is reached: over TLS unless it is told otherwise';
const neonServerless = plainDriver({
    id: 'neon-serverless',
    aliases: ['@neondatabase/serverless', '@vercel/postgres'],
    title: "Neon's serverless driver",
    callees: ['neon', 'Pool', 'Client', 'createPool', 'createClient'],
    imports: ['@neondatabase/serverless', '@vercel/postgres'],
    languages: ['javascript', 'typescript'],
    decide: () => verdict({ kind: 'unknown', reason }, reason),
    plan: () => ({ set: [], remove: [], snippet: 'neonConfig.useSecureWebSocket = true', advice: "Leave `neonConfig.useSecureWebSocket` on with Neon's serverless driver." }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/rust.js




const rust_rust = ['rust'];
/** Its own parser, as strict as libpq's: config.rs of sfackler/rust-postgres@e1cd6be. */
const strict = { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'strict', semicolon: 'data', blanks: 'kept' };
const tokioNames = new Map([
    ...['user', 'password', 'dbname', 'options', 'application_name', 'host', 'hostaddr', 'port', 'connect_timeout', 'tcp_user_timeout', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_retries'].map((name) => [name, null]),
    ['sslmode', /^(?:disable|prefer|require)$/],
    ['sslnegotiation', /^(?:postgres|direct)$/],
    ['target_session_attrs', /^(?:any|read-write|read-only)$/],
    ['channel_binding', /^(?:disable|prefer|require)$/],
    ['load_balance_hosts', /^(?:disable|random)$/],
]);
/** Whether and what is verified is the connector's business: `NoTls`, or one that verifies unless it is told not to. */
function decideTokio({ connection, title }) {
    const query = queryOptions(connection, strict);
    if (query.refused !== null)
        return refused(query.refused, title);
    if (connection.uri !== null && !/^postgres(?:ql)?$/.test(connection.uri.scheme))
        return refused(`it does not know the scheme \`${shown(connection.uri.scheme)}\``, title);
    const options = new Map();
    for (const option of [...query.options, ...keywordOptions(connection), ...settingOptions(connection).filter(({ name }) => name === 'sslmode')]) {
        const values = tokioNames.get(option.name);
        if (values === undefined)
            return refused(`\`${shown(option.name)}\` is not a parameter of it`, title, option);
        if (values !== null && option.decided && !values.test(option.text))
            return refused(`\`${option.name}=${shown(option.text)}\` is no value it knows`, title, option);
        options.set(option.name, option);
    }
    return byConnector(options.get('sslmode') ?? null, rust_connectorOf(connection), title);
}
function byConnector(mode, connector, title) {
    if (mode !== null && !mode.decided)
        return undecided(mode, title);
    const named = mode === null ? `${title}'s default \`sslmode=prefer\`` : `\`sslmode=${mode.text}\``;
    if (mode?.text === 'disable')
        return verdict(cleartext, `${named} never uses TLS under ${title}`, mode);
    if (mode?.text === 'require') {
        if (connector === 'none')
            return refused('`sslmode=require` with `NoTls`', title, mode);
        return connector === 'trusting' ? verdict(unverified, `the connector accepts any certificate under ${title}`, mode) : verdict(verified, `${named} makes ${title} insist on TLS, and its connectors verify chain and host name unless they are told not to`, mode);
    }
    return connector === 'none' ? verdict(cleartext, `\`NoTls\` leaves ${title} without TLS`, mode) : verdict(tlsFirst, `${named} falls back to cleartext${mode === null ? '' : ` under ${title}`}`, mode, mode === null);
}
/** `Client::connect(url, NoTls)`, `builder.danger_accept_invalid_certs(true)` beside the text. */
function rust_connectorOf(connection) {
    const texts = settingOptions(connection).map(({ name, text }) => `${name}=${text}`);
    const beside = connection.candidate.sites.flatMap(({ neighbours }) => neighbours.flatMap(({ value }) => (value.kind === 'symbol' ? [value.name] : value.kind === 'text' ? [value.text.text] : [])));
    const all = [...texts, ...beside].join(' ');
    if (/\bNoTls\b/.test(all))
        return 'none';
    return /danger_accept_invalid_(?:certs|hostnames)|SslVerifyMode::NONE/.test(all) ? 'trusting' : 'verifying';
}
/** launchbadge/sqlx@9d6bf662 sqlx-postgres/src/options: modes in any case, `allow` never does TLS, a root certificate does not raise `require`, unknown names are only logged. */
function rust_decideSqlx({ connection, query, settings, title }) {
    if (connection.notation === 'keywords')
        return refused('it reads no keyword/value strings', title);
    const find = (...names) => [...settings.values(), ...query.values()].findLast(({ name }) => names.includes(name));
    const mode = find('sslmode', 'ssl-mode') ?? null;
    const root = find('sslrootcert', 'ssl-root-cert', 'ssl-ca');
    if (mode !== null && !mode.decided)
        return undecided(mode, title);
    const text = (mode?.text ?? 'prefer').toLowerCase().split('::').at(-1);
    const named = mode === null ? `${title}'s default \`sslmode=prefer\`` : `\`${mode.name}=${shown(mode.text)}\``;
    switch (text?.replace('verifyca', 'verify-ca').replace('verifyfull', 'verify-full')) {
        case 'disable':
            return verdict(cleartext, `${named} never uses TLS under ${title}`, mode);
        case 'allow':
            return verdict(cleartext, `${named} never uses TLS under ${title}, which has not implemented it`, mode);
        case 'prefer':
            return verdict(tlsFirst, `${named} falls back to cleartext${mode === null ? '' : ` under ${title}`}`, mode, mode === null);
        case 'require':
            return verdict(unverified, `${named} accepts any certificate under ${title}, even with \`sslrootcert\``, mode);
        case 'verify-ca':
            return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode);
        case 'verify-full':
            return verdict(verified, `${named} verifies chain and host name under ${title}`, mode);
        default:
            return refused(`${named} is no mode it knows`, title, mode);
    }
}
const tokioPostgres = plainDriver({
    id: 'tokio-postgres',
    aliases: ['rust-postgres', 'postgres-rust', 'deadpool-postgres', 'bb8-postgres'],
    title: 'tokio-postgres',
    callees: ['tokio_postgres::connect', 'tokio_postgres::Config', 'tokio_postgres::Config::new', 'deadpool_postgres::Config::new', 'postgres::Config::new', 'Config::new', 'Client::connect'],
    imports: ['tokio_postgres', 'postgres', 'deadpool_postgres', 'bb8_postgres'],
    languages: rust_rust,
    decide: decideTokio,
    reads: [...tokioNames.keys()],
    unknown: 'refused',
    plan: () => ({ set: [{ name: 'sslmode', value: 'require' }], remove: ['ssl', 'sslrootcert', 'sslcert', 'sslkey'], mutual: '`identity` of the connector', advice: 'Use `sslmode=require` with tokio-postgres and a connector that verifies, made with the CA certificate: `TlsConnector::builder().add_root_certificate(…)`.' }),
});
const sqlxPostgres = plainDriver({
    id: 'sqlx',
    aliases: ['sqlx-postgres', 'seaorm', 'sea-orm'],
    title: 'sqlx',
    callees: ['PgPool::connect', 'PgPool.connect', 'PgPoolOptions', 'PgConnectOptions', 'PgConnection::connect', 'PgConnection.connect', 'Database::connect', 'Database.connect'],
    imports: ['sqlx', 'sea_orm'],
    languages: rust_rust,
    decide: rust_decideSqlx,
    reads: ['sslmode', 'ssl-mode', 'sslrootcert', 'ssl-root-cert', 'ssl-ca', 'sslcert', 'ssl-cert', 'sslkey', 'ssl-key'],
    plan: (connection) => ({ set: [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) }], remove: ['ssl-mode', 'ssl-root-cert', 'ssl-ca', 'ssl', 'require_ssl'], mutual: '`sslcert` and `sslkey`' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/sqlalchemy.js








/** The regular expression that splits the URL knows no fragment; blanks are dropped, duplicates become a list. */
const drivers_sqlalchemy_grammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const scheme = /^(?:postgresql|cockroachdb)(?:\+\w+)?$/;
function libpqKeywords(title) {
    return { ...libpqAccent(title), query: drivers_sqlalchemy_grammar, uri: scheme, keywords: false, duplicates: 'refused', emptyMode: 'default', sslTrue: false };
}
/** Arguments of asyncpg.connect that a query can fill; TLS is `ssl`, by mode. */
const asyncpgArguments = new Set([
    ...['host', 'port', 'user', 'password', 'passfile', 'database', 'loop', 'timeout', 'statement_cache_size', 'max_cached_statement_lifetime', 'max_cacheable_statement_size'],
    ...['command_timeout', 'ssl', 'direct_tls', 'connection_class', 'record_class', 'server_settings', 'target_session_attrs', 'krbsrvname', 'gsslib', 'service', 'servicefile'],
    ...['prepared_statement_cache_size', 'prepared_statement_name_func', 'async_fallback', 'async_creator_fn', 'sslmode'],
]);
function asyncpgKeywords(title) {
    return {
        ...asyncpgAccent,
        title,
        query: drivers_sqlalchemy_grammar,
        uri: scheme,
        names: asyncpgArguments,
        unknown: 'refused',
        duplicates: 'refused',
    };
}
/** `ssl=require` is asyncpg's argument; there is no argument `sslmode`. The environment still says `PGSSLMODE`. */
function judgeAsyncpg(title) {
    const accent = asyncpgKeywords(title);
    const judge = judgeLikeLibpq(accent);
    const known = new Set([...asyncpgArguments].filter((name) => name !== 'sslmode'));
    return (connection) => {
        const query = queryOptions(connection, drivers_sqlalchemy_grammar).options;
        const wrong = query.find(({ name }) => name === 'sslmode' || !known.has(name)) ?? settingOptions(connection).find(({ name, parameter }) => name === 'sslmode' && /connect_args|query/.test(parameter?.name ?? ''));
        const found = isLocal(connection) ? local : wrong === undefined ? null : refused(`asyncpg's \`connect\` takes no \`${shown(wrong.name)}\`; it is \`ssl\` there`, title, wrong);
        const problems = problemsOf(connection, { title, known: (name) => known.has(name), suggestions: known, unknown: 'refused', fragment: 'data', settings: (name) => /^ssl$/.test(name) });
        if (found !== null)
            return judgement(found, found.posture.kind === 'local' ? [] : problems, {});
        // The argument of the query becomes the setting that asyncpg reads.
        const parameters = connection.parameters.map((parameter) => (parameter.origin === 'query' && parameter.name === 'ssl' ? { ...parameter, name: 'sslmode' } : parameter));
        const uri = connection.uri === null || connection.uri.query === null ? connection.uri : { ...connection.uri, query: connection.uri.query.replace(/(^|&)ssl=/g, '$1sslmode=') };
        return { ...judge({ ...connection, parameters, uri }), problems };
    };
}
/** pg8000's `connect` knows `ssl_context` only, and a query can give it nothing but text. */
function judgePg8000(title) {
    const known = new Set(['host', 'port', 'user', 'password', 'database', 'timeout', 'tcp_keepalive', 'application_name', 'replication', 'source_address', 'unix_sock']);
    return (connection) => {
        const wrong = queryOptions(connection, drivers_sqlalchemy_grammar).options.find(({ name }) => !known.has(name));
        const problems = problemsOf(connection, { title, known: (name) => known.has(name), suggestions: new Set(['ssl_context']), unknown: 'refused', fragment: 'data', settings: (name) => name === 'ssl_context' });
        if (isLocal(connection))
            return judgement(local, [], {});
        if (connection.uri !== null && !scheme.test(connection.uri.scheme))
            return judgement(refused(`it does not know the scheme \`${shown(connection.uri.scheme)}\``, title), problems, {});
        if (wrong !== undefined)
            return judgement(refused(`pg8000's \`connect\` takes no \`${shown(wrong.name)}\` from a URL; TLS is \`ssl_context\` in \`connect_args\``, title, wrong), problems, {});
        return pg8000Context(connection, title, problems);
    };
}
function hardenAsyncpg(title) {
    const line = "connect_args={'ssl': ssl.create_default_context(cafile='<CA_FILE>')}";
    return (connection) => harden(connection, {
        title,
        set: [{ name: 'connect_args.ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
        remove: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
        place: 'setting',
        mutual: '`context.load_cert_chain(…)`',
        advice: `Pass \`${line}\` to \`create_async_engine\`; ${title} reads no \`sslmode\`.`,
        snippet: line,
    });
}
function hardenPg8000(title) {
    const line = "connect_args={'ssl_context': ssl.create_default_context(cafile='<CA_FILE>')}";
    return (connection) => harden(connection, {
        title,
        set: [{ name: 'connect_args.ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
        remove: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
        place: 'setting',
        mutual: '`context.load_cert_chain(…)`',
        advice: `Pass \`${line}\` to \`create_engine\`; ${title} reads no \`sslmode\`.`,
        snippet: line,
    });
}
function refuseDialect(title) {
    return (connection) => judgement(refused(`it has no dialect \`${shown(connection.dialect ?? '')}\``, title), [], {});
}
function withLibpq(dbapi) {
    const title = `SQLAlchemy with ${dbapi}`;
    return { title, judge: judgeLikeLibpq(libpqKeywords(title)), harden: hardenLibpq(title) };
}
const asyncpgTitle = 'SQLAlchemy with asyncpg';
const pg8000Title = 'SQLAlchemy with pg8000';
/** By dialect: what follows the `+`. */
const sqlalchemy_dialects = new Map([
    ...['psycopg2', 'psycopg', 'psycopg_async', 'psycopg2cffi'].map((name) => [name, withLibpq(name)]),
    ['asyncpg', { title: asyncpgTitle, judge: judgeAsyncpg(asyncpgTitle), harden: hardenAsyncpg(asyncpgTitle) }],
    ['pg8000', { title: pg8000Title, judge: judgePg8000(pg8000Title), harden: hardenPg8000(pg8000Title) }],
]);
const sqlalchemy_plain = withLibpq('psycopg2');
const sqlalchemy_unknown = { title: 'SQLAlchemy', judge: refuseDialect('SQLAlchemy'), harden: sqlalchemy_plain.harden };
function partsFor(connection) {
    return connection.dialect === null ? sqlalchemy_plain : (sqlalchemy_dialects.get(connection.dialect) ?? sqlalchemy_unknown);
}
const sqlalchemy_python = ['python', 'ini', 'toml'];
/** `sqlalchemy` chooses by the dialect; the others are what a dialect in the text states. */
const sqlalchemy_sqlalchemyDrivers = [
    {
        id: 'sqlalchemy',
        aliases: ['SQLAlchemy', 'flask-sqlalchemy'],
        title: 'SQLAlchemy',
        recognition: { dialects: [], callees: ['sqlalchemy.create_engine', 'create_engine', 'create_async_engine', 'engine_from_config', 'SQLALCHEMY_DATABASE_URI'], imports: ['sqlalchemy', 'flask_sqlalchemy'], languages: ['python'] },
        common: false,
        judge: (connection) => partsFor(connection).judge(connection),
        harden: (connection) => partsFor(connection).harden(connection),
    },
    ...[...sqlalchemy_dialects].map(([name, parts]) => ({
        id: `sqlalchemy+${name}`,
        aliases: [`postgresql+${name}`, `cockroachdb+${name}`],
        title: parts.title,
        recognition: { dialects: name === 'psycopg2' ? [name, 'cockroachdb'] : [name], callees: [], imports: [], languages: sqlalchemy_python },
        common: false,
        judge: parts.judge,
        harden: parts.harden,
    })),
];

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/vertx.js




const vertxPgClient = plainDriver({
    id: 'vertx-pg-client',
    aliases: ['vertx-pg', 'quarkus-reactive-pg-client'],
    title: 'the Vert.x PostgreSQL client',
    dialects: ['vertx-pg'],
    callees: ['PgConnectOptions', 'PgConnectOptions.fromUri', 'PgPool.pool', 'PgPool.client', 'PgConnection.connect', 'PgBuilder.pool', 'PgBuilder.client'],
    imports: ['io.vertx.pgclient', 'io.vertx.mutiny.pgclient', 'io.vertx.reactivex.pgclient', 'io.vertx.rxjava3.pgclient'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: drivers_vertx_decide,
    reads: ['sslmode', 'sslnegotiation', 'channel_binding', 'application_name', 'search_path'],
    plan: ({ notation }) => ({
        set: [{ name: 'sslMode', value: 'VERIFY_FULL' }],
        remove: ['trustAll', 'sslmode'],
        place: 'setting',
        snippet: 'new PgConnectOptions()\n  .setSslMode(SslMode.VERIFY_FULL)\n  .setHostnameVerificationAlgorithm("HTTPS")\n  .setPemTrustOptions(new PemTrustOptions().addCertPath("<CA_FILE>"))',
        advice: notation === 'settings'
            ? 'Use `SslMode.VERIFY_FULL` with `setHostnameVerificationAlgorithm("HTTPS")` and trust options that hold the CA.'
            : 'Use the mode `verify-full` with the algorithm `HTTPS` and a trusted CA: in Quarkus `quarkus.datasource.reactive.postgresql.ssl-mode`, `hostname-verification-algorithm` and `trust-certificate-pem.certs`.',
    }),
});
function drivers_vertx_decide(said) {
    const { title } = said;
    if (said.connection.notation === 'keywords')
        return refused('it reads URLs and settings only', title);
    const mode = optionNamed(said, 'sslMode', 'sslmode');
    if (mode === undefined) {
        // Quarkus asks for TLS where a TLS configuration is named (PgPoolRecorder.java).
        const named = optionNamed(said, 'tlsConfigurationName');
        return named === undefined ? verdict(cleartext, `${title} uses no TLS unless \`sslMode\` asks for it`, null, true) : undecided({ ...named, decided: false }, title);
    }
    const written = `\`${mode.name}=${shown(mode.text)}\``;
    switch (vertx_modeOf(mode)) {
        case '':
            return undecided(mode, title);
        case 'disable':
            return verdict(cleartext, `${written} never uses TLS under ${title}`, mode);
        case 'allow':
            return verdict(cleartextFirst, `${written} tries cleartext first under ${title}`, mode);
        case 'prefer':
            return verdict(tlsFirst, `${written} falls back to cleartext under ${title}`, mode);
        case 'require':
            return vertxTls(said, mode, { trust: false, algorithm: false });
        case 'verify-ca':
            return vertxTls(said, mode, { trust: true, algorithm: false });
        case 'verify-full':
            return vertxTls(said, mode, { trust: true, algorithm: true });
        default:
            return refused(`${written} is no mode it knows`, title, mode);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/findUri.js


const postgres_findUri_schemes = { plain: new Set(vocabulary_baseSchemes), jdbc: new Set(vocabulary_jdbcSchemes), hostless: /(?<![\w:])jdbc:postgresql:(?=[\w/?])/i };
function findUri_findUri(mapped) {
    return findUriOf(postgres_findUri_schemes, mapped);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/surroundings.js







const surroundings_places = new Set(['host', 'hostname', 'port']);
/** Parameters of origin `setting` and `environment`, those in the file's own variables last. */
function postgres_surroundings_besides(candidate, reading) {
    const neighbours = neighboursOf(candidate);
    const written = candidate.kind === 'settings' ? [] : flatten(neighbours, 'setting').filter((parameter) => surroundings_belongs(parameter.name));
    return postgres_surroundings_unique([...written, ...environmentOf(neighbours), ...environmentBeside(candidate, reading), ...repositoryBeside(candidate, reading)]);
}
function surroundings_belongs(name) {
    const [first = '', ...rest] = unwrapped(name).split('.');
    return tlsNames.has(first.toLowerCase()) || vertxNames.has(first.toLowerCase()) || first.startsWith('server_tls_') || /^ssl_?opts$/.test(first) || first === 'DialFunc' || first === 'Insecure' || (rest.length === 0 && surroundings_places.has(first.toLowerCase()));
}
/** Assignments of variables among settings: a mapping of a Compose file, the words before a command. */
function environmentOf(settings) {
    return flatten(settings.filter((setting) => isVariable(setting.name)), 'environment');
}
/** Ecto merges what the file's calls of `config :shop, Shop.Repo, …` say; which of them run, the program decides. */
function repositoryBeside(candidate, reading) {
    const name = candidate.kind === 'settings' && reading.language === 'elixir' ? repositoryOf(candidate) : null;
    if (name === null || (candidate.kind === 'settings' && saysTls(candidate)) || !surroundings_contentsOf(reading).repositories.has(name))
        return [];
    return [{ name: 'ssl', value: { kind: 'hole', expression: 'ssl', fallback: null }, origin: 'setting', span: null, valueSpan: null }];
}
/** `Shop.Repo` of `config :shop, Shop.Repo, …`; null: it is another call. */
function repositoryOf({ sites: [{ callee }], entries }) {
    const second = entries.find(({ name }) => name === '1')?.value;
    return callee === 'config' && second?.kind === 'symbol' ? second.name : null;
}
function saysTls({ entries }) {
    return entries.some(({ name }) => name === 'ssl');
}
function environmentBeside(candidate, reading) {
    return surroundings_contentsOf(reading).environment.flatMap((other) => other === candidate || (other.place !== 'code' && other.place !== candidate.place) || other.use !== 'value'
        ? []
        : flatten([{ name: other.name, value: other.value, span: other.span }], 'environment'));
}
function isVariable(name) {
    return libpqEnvironment.has(name) || otherEnvironment.has(name);
}
function postgres_surroundings_unique(parameters) {
    const seen = new Set();
    return parameters.filter((parameter) => {
        const key = `${parameter.name}@${parameter.span?.start ?? ''}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
const surroundings_known = new WeakMap();
/** Looked at once for each file, however many candidates ask. */
function surroundings_contentsOf(reading) {
    const before = surroundings_known.get(reading);
    if (before !== undefined)
        return before;
    const commands = (0,spanIndex/* spanIndex */.zs)(reading.candidates.flatMap((each) => (each.kind === 'command' && surroundings_ownsWords(each) ? [each.span] : [])));
    // `PGSSLMODE=require pg_dump …` holds for this one command.
    const variables = reading.candidates.flatMap((each) => (each.kind === 'environment' && isVariable(each.name) && !(0,spanIndex/* covers */.hU)(commands, each.span) ? [each] : []));
    const contents = {
        variables,
        environment: differingVariables(variables),
        commands,
        repositories: new Set(reading.language === 'elixir' ? reading.candidates.flatMap((each) => (each.kind === 'settings' && saysTls(each) ? (repositoryOf(each) ?? []) : [])) : []),
        hasJdbc: reading.candidates.some((each) => each.kind === 'text' && each.place === 'code' && /^\s{0,9}jdbc:/i.test(each.value.text)),
        hasUri: reading.candidates.some((each) => each.kind === 'text' && each.use === 'value' && each.place === 'code' && findUri_findUri(each.value) !== null),
    };
    surroundings_known.set(reading, contents);
    return contents;
}
/** The words of a command of ours are read with the command, but for those that tell the server where to connect itself. */
function surroundings_insideOwnCommand(candidate, reading) {
    return !candidate.sites.some(({ callee }) => callee !== null && /^(?:connection|dblink\w*)$/i.test(callee)) && (0,spanIndex/* covers */.hU)(surroundings_contentsOf(reading).commands, candidate.span);
}
function surroundings_ownsWords(command) {
    return postgres_vocabulary_vocabulary.commands.has(postgres_surroundings_programOf(command));
}
/** The name of the program, without its folder or an image's tag. */
function postgres_surroundings_programOf(command) {
    return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase().replace(/(?:@sha256)?:[\w.-]{1,128}$/, '') ?? '';
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readCommand.js
/** Command lines of `psql` and its kin, and of `cockroach`. */








function postgres_readCommand_readCommand(candidate, beside) {
    if (!surroundings_ownsWords(candidate))
        return null;
    const environment = environmentOf(candidate.assignments);
    const around = [...environment, ...beside];
    const conninfo = candidate.words.slice(1).map(withoutFlag).find((word) => findUri_findUri(word) !== null || readKeywords(word) !== null);
    const flags = readCommand_flagsOf(candidate.words.slice(1));
    if (postgres_surroundings_programOf(candidate) === 'cockroach')
        return readCockroach(candidate, conninfo, flags, around);
    if (conninfo !== undefined) {
        const connection = postgres_read_readText(conninfo, candidate, around);
        // `psql -h db "sslmode=require"`: the text says the mode, the flags say where.
        const placed = connection !== null && connection.hosts.length === 0 ? readPsql(candidate, flags, around) : null;
        return connection === null || placed === null ? connection : { ...connection, hosts: placed.hosts, endpoint: placed.endpoint, span: candidate.span };
    }
    return readPsql(candidate, flags, around);
}
const readCommand_shortNames = new Map([['h', 'host'], ['p', 'port'], ['U', 'username'], ['u', 'username'], ['d', 'dbname']]);
/** `--host=db`, `--host db`, `-h db`, `-hdb`. */
function readCommand_flagsOf(words) {
    return words.slice(0, 200).flatMap((word, index) => {
        const long = /^--([\w-]{1,40})(=?)/.exec(word.text);
        const next = words[index + 1];
        const following = next === undefined || next.text.startsWith('-') ? null : next;
        if (long !== null)
            return [{ name: long[1] ?? '', value: long[2] === '=' ? (0,mappedText/* sliceText */.S$)(word, long[0].length, word.text.length) : following, word }];
        const short = /^-([A-Za-z])/.exec(word.text);
        const name = readCommand_shortNames.get(short?.[1] ?? '');
        if (name === undefined)
            return [];
        return [{ name, value: word.text.length > 2 ? (0,mappedText/* sliceText */.S$)(word, 2, word.text.length) : following, word }];
    });
}
function withoutFlag(word) {
    const lead = /^--?[\w-]{1,40}=/.exec(word.text);
    return lead === null ? word : (0,mappedText/* sliceText */.S$)(word, lead[0].length, word.text.length);
}
function readPsql(candidate, flags, around) {
    const host = flags.find((flag) => flag.name === 'host')?.value ?? null;
    const variable = around.find((parameter) => parameter.name === 'PGHOST');
    const mode = around.find((parameter) => parameter.name === 'PGSSLMODE' || parameter.name === 'PGREQUIRESSL');
    if (host === null && variable === undefined && mode === undefined)
        return null;
    const hosts = host !== null
        ? hostsOfLists(host, flags.find((flag) => flag.name === 'port')?.value ?? null)
        : variable?.value.kind === 'text'
            ? hostsOfAuthority({ text: variable.value.text, pieces: [] })
            : [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null }];
    return { ...readCommand_base(candidate, 'postgres', flags, around), hosts, endpoint: endpoint(flags, hosts) };
}
function readCockroach(candidate, url, flags, around) {
    const insecure = flags.find((flag) => flag.name === 'insecure' && flag.word.text !== '--insecure=false');
    const written = flags
        .filter((flag) => ['insecure', 'certs-dir'].includes(flag.name))
        .map((flag) => ({ name: `--${flag.name}`, value: flagValue(flag), origin: 'flag', span: (0,mappedText/* spanOf */.ee)(flag.word), valueSpan: null }));
    if (url !== undefined) {
        const connection = postgres_read_readText(url, candidate, [...around, ...written]);
        return connection === null ? null : { ...connection, family: 'cockroachdb', dialect: 'cockroach' };
    }
    const variable = around.some((parameter) => parameter.name === 'COCKROACH_INSECURE');
    if (insecure === undefined && !variable && !written.some((parameter) => parameter.name === '--certs-dir'))
        return null;
    const host = flags.find((flag) => flag.name === 'host')?.value ?? null;
    const hosts = host === null ? [] : hostsOfAuthority(host);
    return { ...readCommand_base(candidate, 'cockroachdb', flags, [...around, ...written]), hosts, endpoint: hosts.length === 0 ? `cockroach ${subcommand(candidate)}` : endpoint(flags, hosts) };
}
function flagValue(flag) {
    if (flag.name === 'insecure')
        return { kind: 'symbol', name: flag.word.text === '--insecure=false' ? 'false' : 'true' };
    return flag.value === null ? { kind: 'text', text: '' } : pieces_valueOf(flag.name, flag.value, (text) => text);
}
function subcommand(candidate) {
    return candidate.words.slice(1, 3).map((word) => word.text).filter((text) => /^[a-z][a-z-]{0,30}$/.test(text)).join(' ');
}
function endpoint(flags, hosts) {
    const name = flags.find((flag) => flag.name === 'dbname' || flag.name === 'database')?.value ?? null;
    return endpointOf('postgresql://', flags.some((flag) => flag.name === 'username'), hosts, name === null ? { kind: 'absent' } : partOf(name, (text) => text));
}
function readCommand_base(candidate, family, flags, parameters) {
    const same = (text) => text;
    const find = (...names) => flags.find((flag) => names.includes(flag.name))?.value ?? null;
    const [user, name] = [find('username', 'user'), find('dbname', 'database')];
    const part = user === null ? { kind: 'absent' } : partOf(user, same);
    const password = candidate.assignments.findLast((each) => each.name === 'PGPASSWORD')?.value;
    const secret = password?.kind === 'text' ? readPassword(password.text, part, candidate.encoding === 'base64', same) : null;
    return {
        family,
        notation: 'command',
        scheme: null,
        dialect: postgres_surroundings_programOf(candidate) === 'cockroach' ? 'cockroach' : 'psql',
        user: part,
        password: secret?.password ?? { kind: 'absent' },
        hosts: [],
        database: name === null ? { kind: 'absent' } : partOf(name, same),
        parameters,
        uri: null,
        endpoint: '',
        span: candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readPairsText.js
/** Npgsql's and psqlODBC's connection strings: `Host=db;Username=app;SSL Mode=Require`, `Driver={PostgreSQL Unicode};Server=db;SSLmode=require`. */





/** Bare. https://www.npgsql.org/doc/connection-string-parameters.html, https://odbc.postgresql.org/docs/config.html */
const postgres_readPairsText_known = new Set([
    ...['host', 'server', 'servername', 'port', 'database', 'db', 'username', 'userid', 'user', 'uid', 'password', 'psw', 'pwd', 'passfile', 'driver', 'dsn', 'description'],
    ...['sslmode', 'sslnegotiation', 'trustservercertificate', 'rootcertificate', 'sslcertificate', 'sslkey', 'sslpassword', 'checkcertificaterevocation', 'channelbinding', 'requireauth', 'pqopt', 'gssencryptionmode'],
    ...['pooling', 'minpoolsize', 'maxpoolsize', 'minimumpoolsize', 'maximumpoolsize', 'connectionidlelifetime', 'connectionpruninginterval', 'connectionlifetime', 'timeout', 'commandtimeout', 'connectiontimeout'],
    ...['internalcommandtimeout', 'cancellationtimeout', 'keepalive', 'tcpkeepalive', 'readbuffersize', 'writebuffersize', 'searchpath', 'clientencoding', 'encoding', 'timezone', 'options', 'applicationname'],
    ...['includeerrordetail', 'includeerrordetails', 'persistsecurityinfo', 'logparameters', 'maxautoprepare', 'autopreparesminusages', 'noresetonclose', 'loadtablecomposites', 'multiplexing', 'targetsessionattributes'],
    ...['loadbalancehosts', 'hostrecheckseconds', 'enlist', 'integratedsecurity', 'kerberosservicename', 'includerealm', 'writecoalescingbufferthresholdbytes', 'arraynullabilitymode', 'usessl', 'usesslstream'],
    ...['readonly', 'protocol', 'fakeoidindex', 'showoidcolumn', 'rowversioning', 'showsystemtables', 'connsettings', 'fetch', 'usedeclarefetch', 'bytea', 'byteaaslongvarbinary', 'maxvarcharsize', 'boolsaschar'],
]);
/** Names of Npgsql's that other products' strings do not have. */
const readPairsText_own = new Set(['searchpath', 'includeerrordetail', 'includeerrordetails', 'rootcertificate', 'channelbinding', 'maxautoprepare', 'noresetonclose', 'targetsessionattributes', 'loadbalancehosts', 'sslnegotiation']);
const readPairsText_foreign = new Set(['encrypt', 'initialcatalog', 'datasource', 'multipleactiveresultsets', 'trustedconnection', 'allowuservariables', 'allowpublickeyretrieval', 'charset', 'characterset', 'convertzerodatetime', 'provider', 'treattinyasboolean']);
/** null: this is no such text. `Server=…;Database=…;User Id=…` may be anybody's. */
function readPairsText_readPairsText(text, candidate, { imports }, beside) {
    if (!text.text.includes('=') || !/[;=]\s*\S/.test(text.text))
        return null;
    const pairs = readPairs(text);
    // `host=db dbname=shop sslmode=require;…`: a semicolon in one of libpq's values makes no pairs of Npgsql's.
    if (pairs !== null && pairs.some(({ value }) => /\s(?:dbname|user|port|sslmode|password|host)\s?=/.test(value.text)))
        return null;
    if (pairs === null || pairs.length < 2 || !speaksOfPostgres(pairs, candidate, imports))
        return null;
    return readPairsText_connectionOf(text, pairs, candidate, beside);
}
function speaksOfPostgres(pairs, candidate, imports) {
    const names = pairs.map(({ name }) => bareName(name));
    const valueOf = (...wanted) => pairs.findLast(({ name }) => wanted.includes(bareName(name)))?.value.text ?? null;
    const driver = valueOf('driver');
    if (driver !== null && driver !== '')
        return /postgre|psqlodbc/i.test(driver);
    if (names.some((name) => readPairsText_foreign.has(name)) || !names.some((name) => ['host', 'server', 'servername'].includes(name)))
        return false;
    // ClickHouse's client for .NET.
    if (/^https?$/i.test(valueOf('protocol') ?? '') || (imports.some((name) => /^ClickHouse\./.test(name)) && !imports.some((name) => /^Npgsql(?:\.|$)/.test(name))))
        return false;
    const around = candidate.sites.flatMap((site) => [site.callee ?? '', ...site.keyPath, ...site.neighbours.flatMap(productNamed)]).join(' ');
    if (/npgsql|postg|cockroach|\bpg/i.test(around))
        return true;
    if (/mysql|maria|clickhouse|cassandra|vertica|sql_?server|mssql|sqlconnection|sqlite|oracle|rabbit|redis|mongo|smtp|ldap/i.test(around))
        return false;
    if (names.some((name) => readPairsText_own.has(name)) || /^(?:5432|26257)$/.test(valueOf('port') ?? ''))
        return true;
    if (imports.some((name) => /^Npgsql(?:\.|$)/.test(name)) && !imports.some((name) => /mysql|sqlclient/i.test(name)))
        return true;
    if (!names.includes('host') || !names.some((name) => ['username', 'userid', 'user'].includes(name)))
        return false;
    // MySQL's providers take these names as other words for `Server` and `User ID`, and hardly anyone writes them; Npgsql's manual does.
    if (names.includes('username') && names.includes('database') && !pairs.some(({ name }) => /^ssl mode$/i.test(name)) && valueOf('sslmode') === null && valueOf('port') === null)
        return true;
    const mode = (valueOf('sslmode') ?? '').toLowerCase().replace(/[\s_-]/g, '');
    // MySqlConnector has `Host` and `Username` too; its modes are None, Preferred, Required, VerifyCA, VerifyFull.
    if (/^(?:none|preferred|required)$/.test(mode) || /^33\d\d\d?$/.test(valueOf('port') ?? ''))
        return false;
    // A port that is put in at run time, or another one than usual.
    if (names.includes('port') && mode === '')
        return names.includes('username') && names.includes('database');
    return pairs.some(({ name }) => /^(?:ssl mode|trust server certificate)$/i.test(name)) || /^(?:disable|allow|prefer|require)$/.test(mode);
}
/** `"Provider": "postgresql"` beside the string. */
function productNamed({ name, value }) {
    return /^(?:\w{0,20}_)?(?:\w{0,20}provider(?:name)?|dbms|dialect|\w{0,20}engine|\w{0,20}dbtype|\w{0,20}databasetype|vendor)$/i.test(name) && value.kind === 'text' ? [value.text.text.slice(0, 60)] : [];
}
function readPairsText_connectionOf(text, pairs, candidate, beside) {
    const isKnown = (name) => postgres_readPairsText_known.has(bareName(name));
    const same = (part) => part;
    const last = (...wanted) => pairs.findLast(({ name }) => wanted.includes(bareName(name)))?.value ?? null;
    const [userText, secret, host, port, name] = [last('username', 'userid', 'user', 'uid'), last('password', 'psw', 'pwd'), last('host', 'server', 'servername'), last('port'), last('database', 'db')];
    const user = userText === null ? { kind: 'absent' } : partOf(userText, same);
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same);
    const hosts = host === null ? [{ kind: 'hole', text: '{host}', fallback: null, port: null }] : hostsOfLists(host, port);
    const database = name === null ? { kind: 'absent' } : partOf(name, same);
    const odbc = pairs.some((pair) => bareName(pair.name) === 'driver');
    return {
        family: 'postgres',
        notation: 'keywords',
        // Tells these pairs from libpq's keywords.
        scheme: odbc ? 'odbc' : 'ado.net',
        dialect: odbc ? 'psqlodbc' : null,
        user,
        password: login.password,
        hosts,
        database,
        parameters: [...pairParameters(pairs, isKnown), ...beside.filter(({ origin }) => origin === 'environment')],
        uri: null,
        endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...pairSecrets(pairs, isKnown), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/variableGroups.js


/** By the variable that begins a part, or its host in the first: what holds there. Looked at once for each file. */
function groupsOf(reading) {
    const before = variableGroups_known.get(reading);
    if (before !== undefined)
        return before;
    // Only a script has commands; what a mapping of data gives is for its container.
    const isScript = reading.language === 'shell';
    const scopes = new Map();
    for (const each of surroundings_contentsOf(reading).variables) {
        const key = scopeOf(each, isScript);
        if (scopes.get(key)?.push(each) === undefined)
            scopes.set(key, [each]);
    }
    const groups = new Map();
    const hasHost = new Set();
    for (const [key, variables] of scopes) {
        if (!variables.some(isHost))
            continue;
        hasHost.add(key);
        for (const { opener, ...group } of variableGroups_partsOf(variables, !trees.has(reading.language)))
            groups.set(opener, group);
    }
    const exportedBefore = exportsOf(scopes);
    // `PGSSLMODE=disable run` after `export PGHOST=db`.
    for (const [key, variables] of scopes) {
        const [first] = variables;
        if (first === undefined || hasHost.has(key) || !(isScript && isOfCommand(first)))
            continue;
        const exported = exportedBefore(first);
        if (exported.some(isHost))
            groups.set(first, { held: [...exported.filter(({ name }) => !variables.some((each) => each.name === name)), ...variables], own: variables });
    }
    // What stands beside no host may be for all of them, and what a script exports is for its commands.
    const shared = surroundings_contentsOf(reading).environment.filter((each) => !(isScript && isOfCommand(each)) && !hasHost.has(scopeOf(each, isScript)));
    for (const [opener, { held, own }] of groups) {
        const exported = isScript && isOfCommand(opener) ? exportedBefore(opener) : [];
        const more = [...shared.filter(({ place }) => place === opener.place), ...exported].filter((each) => !isHost(each) && !own.some(({ name }) => name === each.name));
        if (more.length > 0)
            groups.set(opener, { held: [...new Set([...more, ...held])], own });
    }
    variableGroups_known.set(reading, groups);
    return groups;
}
const variableGroups_known = new WeakMap();
/** Formats in which one file may hold several documents. */
const trees = new Set(['yaml', 'json', 'toml', 'hcl', 'xml']);
/** The mapping or list, or the command, that it is given for. */
const scopeOf = (each, isScript) => `${scriptOf(each)}${isScript && isOfCommand(each) ? `\0${String(each.sites[0].span.start)}` : ''}`;
const scriptOf = ({ place, sites }) => `${place}\0${sites[0].keyPath.slice(0, -1).join('\0')}`;
/** `PGHOST=db pg_restore`, `docker run -e PGHOST=db`; `export PGHOST=db` and a line of its own hold for all that follows. */
function isOfCommand({ sites: [{ callee, span: whole }], span }) {
    if (callee !== null && /^(?:export|declare|typeset|readonly|local|setenv|ENV|ARG)$/.test(callee))
        return false;
    return whole.start < span.start || whole.end > span.end;
}
/** Of each name the last that a script has set so far, by the scope of the script. Found by halving: a script may have many commands and many exports. */
function exportsOf(scopes) {
    const byScope = new Map();
    return (opener) => {
        const scope = scriptOf(opener);
        const byName = byScope.get(scope) ?? byNames(scopes.get(scope) ?? []);
        byScope.set(scope, byName);
        return [...byName.values()].flatMap((list) => list[(0,partition/* countBefore */.t)(list, ({ span }) => span.start < opener.span.start) - 1] ?? []);
    };
}
function byNames(variables) {
    const byName = new Map();
    for (const each of variables)
        if (byName.get(each.name)?.push(each) === undefined)
            byName.set(each.name, [each]);
    return byName;
}
/** libpq and node-postgres then stay on this machine. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-HOST */
function isHost({ name, value }) {
    return (name === 'PGHOST' || name === 'PGHOSTADDR') && !(value.kind === 'text' && value.text.text === '');
}
/** A variable that gets another value begins the next part. What was set before still holds, but for another document of the same shape. */
function variableGroups_partsOf(variables, persists) {
    const parts = [];
    let held = new Map();
    let own = [];
    let opener = null;
    const close = () => {
        if (opener !== null && [...held.values()].some(isHost))
            parts.push({ opener, own, held: [...held.values()].sort((a, b) => a.span.start - b.span.start) });
    };
    for (const each of variables) {
        const other = held.get(each.name);
        if (other !== undefined && variableGroups_textOf(other) === variableGroups_textOf(each))
            continue;
        if (other !== undefined) {
            close();
            held = new Map(persists ? held : []);
            own = [];
            opener = null;
        }
        held.set(each.name, each);
        own.push(each);
        opener ??= isHost(each) || (persists && [...held.values()].some(isHost)) ? each : null;
    }
    close();
    return parts;
}
function variableGroups_textOf({ value, span }) {
    return value.kind === 'text' ? value.text.text : `${value.kind}@${String(span.start)}`;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readEnvironment.js











function readEnvironment(candidate, reading) {
    if (candidate.value.kind === 'text' && findUri_findUri(candidate.value.text) !== null)
        return readUriValue(candidate, reading);
    if (!isVariable(candidate.name) || surroundings_insideOwnCommand(candidate, reading))
        return null;
    const groups = groupsOf(reading);
    const { hasUri } = surroundings_contentsOf(reading);
    if (libpqEnvironment.has(candidate.name) && [...groups.keys()].some(({ place }) => place === candidate.place)) {
        const group = groups.get(candidate);
        return group === undefined ? null : together(candidate, group);
    }
    if (hasUri && !outlives(candidate, reading))
        return null;
    return weakens(candidate) ? alone(candidate) : null;
}
/** What the drivers of a URI in the same file do not take up: another product's switch, or Node's where no driver of Node's reads the URI. */
function outlives(candidate, { language }) {
    if (candidate.name === 'NODE_TLS_REJECT_UNAUTHORIZED')
        return !['javascript', 'typescript'].includes(language);
    return candidate.name === 'COCKROACH_INSECURE';
}
/** The formats give a URI in a variable as a text, too; then that one is read. */
function readUriValue(candidate, reading) {
    return candidate.value.kind !== 'text' || alsoText(candidate, reading) ? null : postgres_read_readText(candidate.value.text, candidate, []);
}
function together(candidate, { held: siblings, own }) {
    const text = (...names) => {
        const found = siblings.findLast((each) => names.includes(each.name));
        return found?.value.kind === 'text' ? found.value.text : null;
    };
    const same = (part) => part;
    const [userText, passwordText, databaseText] = [text('PGUSER'), text('PGPASSWORD'), text('PGDATABASE')];
    const user = userText === null ? { kind: 'absent' } : partOf(userText, same);
    const secret = passwordText === null ? null : readPassword(passwordText, user, candidate.encoding === 'base64', same);
    const hostsOf = (name) => {
        const host = text(name);
        return host === null ? [] : hostsOfLists(host, text('PGPORT'));
    };
    const known = hostsOfPlaces(hostsOf('PGHOST'), hostsOf('PGHOSTADDR'));
    const hosts = known.length > 0 ? known : [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null }];
    const database = databaseText === null ? { kind: 'absent' } : partOf(databaseText, same);
    return {
        ...readEnvironment_bare(candidate, 'postgres'),
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: parametersOf(siblings),
        endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
        secretSpans: secret?.secretSpans ?? [],
        span: hullOf(candidate, own),
    };
}
const FAR = 400;
/** From the first to the last of them, as far as they stand close together. */
function hullOf(candidate, given) {
    let { start, end } = candidate.span;
    const own = given.filter((each) => libpqEnvironment.has(each.name));
    for (const { span } of own)
        if (span.start >= end && span.start - end < FAR)
            end = span.end;
    for (const { span } of [...own].reverse())
        if (span.end <= start && start - span.end < FAR)
            start = span.start;
    return { start, end };
}
function alone(candidate) {
    const cockroach = candidate.name.startsWith('COCKROACH');
    return { ...readEnvironment_bare(candidate, cockroach ? 'cockroachdb' : 'postgres'), parameters: parametersOf([candidate]), endpoint: candidate.name };
}
function readEnvironment_bare(candidate, family) {
    return {
        family,
        notation: 'environment',
        scheme: null,
        dialect: family === 'cockroachdb' ? 'cockroach' : null,
        user: { kind: 'absent' },
        password: { kind: 'absent' },
        hosts: [],
        database: { kind: 'absent' },
        parameters: [],
        uri: null,
        endpoint: candidate.name,
        span: candidate.span,
        secretSpans: [],
        candidate,
    };
}
function parametersOf(candidates) {
    return candidates.flatMap((each) => flatten([{ name: each.name, value: each.value, span: each.span }], 'environment'));
}
/** Only switches that take protection away are worth a finding where no connection is in sight. */
function weakens(candidate) {
    const value = candidate.value.kind === 'text' ? ((0,mappedText/* spanOf */.ee)(candidate.value.text) === null ? '' : candidate.value.text.text) : candidate.value.kind === 'symbol' ? candidate.value.name : '';
    const text = value.trim().toLowerCase();
    switch (candidate.name) {
        case 'PGSSLMODE':
            return ['disable', 'allow', 'prefer', 'require', 'no-verify'].includes(text);
        case 'NODE_TLS_REJECT_UNAUTHORIZED':
            return text === '0';
        case 'COCKROACH_INSECURE':
            return ['true', '1', 't', 'yes'].includes(text);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/callees.js
/** Whose calls make a connection to PostgreSQL: clients, with the names that their calls bear. */

const callees_clients = [
    { client: 'psycopg', modules: ['psycopg', 'psycopg2'], shared: ['connect', 'ConnectionPool', 'AsyncConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], packages: ['psycopg', 'psycopg2', 'psycopg_pool'] },
    { client: 'asyncpg', modules: ['asyncpg'], shared: ['connect', 'create_pool'], packages: ['asyncpg'] },
    { client: 'aiopg', modules: ['aiopg'], shared: ['connect', 'create_pool'], packages: ['aiopg'] },
    { client: 'pg8000', modules: ['pg8000'], shared: ['connect'], packages: ['pg8000'] },
    { client: 'peewee', calls: ['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'] },
    { client: 'node-postgres', modules: ['pg'], shared: ['Pool', 'PoolConfig', 'Client', 'ClientConfig', 'pgPromise()', 'pgp()', 'pgp'], packages: ['pg', 'pg-pool', 'pg-promise', '@neondatabase/serverless', '@vercel/postgres'] },
    { client: 'postgres.js', shared: ['postgres'], packages: ['postgres'] },
    { client: 'Prisma', calls: ['PrismaPg'] },
    { client: 'pgx', modules: ['pgx', 'pgxpool', 'pgxconn', 'pgconn', 'pgpool'] },
    { client: 'lib/pq', modules: ['pq'] },
    { client: "Bun's pgdriver, go-pg", calls: ['pgdriver.NewConnector', 'pg.Connect'] },
    { client: 'sqlx', calls: ['PgConnectOptions', 'PgConnectOptions.new'] },
    { client: 'tokio-postgres', calls: ['postgres.Config.new', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'tokio_postgres.connect'], shared: ['Config.new', 'Config.from_str'], packages: ['postgres', 'tokio_postgres', 'deadpool_postgres', 'bb8_postgres'] },
    { client: 'pgjdbc', calls: ['PGSimpleDataSource'] },
    { client: 'R2DBC', calls: ['PostgresqlConnectionConfiguration.builder'] },
    { client: 'Skunk', shared: ['Session.single', 'Session.pooled'], packages: ['skunk'] },
    { client: 'Npgsql', calls: ['NpgsqlConnectionStringBuilder'] },
    { client: 'PostgresNIO', calls: ['PostgresClient.Configuration', 'PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource'], packages: ['FluentPostgresDriver', 'PostgresKit', 'PostgresNIO'] },
    { client: 'PostgresClientKit', calls: ['PostgresClientKit.ConnectionConfiguration'] },
    { client: "Dart's postgres", calls: ['PostgreSQLConnection'], shared: ['Connection.open', 'Endpoint', 'Pool.withEndpoints'], packages: ['package:postgres'] },
    { client: "Ruby's pg", modules: ['PG', 'PGconn'] },
    { client: 'Sequel', calls: ['Sequel.postgres'] },
    { client: "PHP's pgsql", calls: ['pg_connect', 'pg_pconnect'] },
    { client: 'Postgrex', calls: ['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link'] },
    { client: 'epgsql', calls: ['epgsql.connect', 'epgsqla.connect', 'epgsqli.connect'] },
    { client: 'pgmoon', calls: ['pgmoon.new'] },
    { client: 'RPostgres', calls: ['RPostgres.Postgres'] },
    { client: 'libpq', calls: ['PQconnectdbParams', 'PQconnectStartParams', 'PQsetdb', 'PQsetdbLogin'] },
];
const calls = new Set(callees_clients.flatMap(({ calls: own = [] }) => own));
const modules = new Set(callees_clients.flatMap(({ modules: own = [] }) => own));
const callees_shared = new Set(callees_clients.flatMap(({ shared: own = [] }) => own));
const callees_packages = new Set(callees_clients.flatMap(({ packages: own = [] }) => own));
/** MikroORM's package of a database exports both. https://mikro-orm.io/docs/configuration */
const mikro = new Set(['MikroORM.init', 'MikroORM.initSync', 'defineConfig']);
/** `Pool`, `Client`, `connect` tell nothing without the import of a client. */
function callees_isOwnCallee(callee, imports) {
    if (hasForeignReceiver(callee, /^(?:pg|psycopg2?|asyncpg)$/i))
        return false;
    if (endsAsOneOf(calls, callee) || modules.has(/^(\w{1,40})\./.exec(callee)?.[1] ?? ''))
        return true;
    if (mikro.has(callee))
        return imports.includes('@mikro-orm/postgresql');
    return endsAsOneOf(callees_shared, callee) && imports.some((name) => callees_packages.has(name) || callees_packages.has(packageOf(name)));
}
/** `sqlx::PgConnectOptions::new` and `PgConnectOptions::new`. */
function endsAsOneOf(names, callee) {
    for (let rest = callee; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '')
        if (names.has(rest))
            return true;
    return false;
}
/** `psycopg2.extras`, `pg/lib/client`, `tokio_postgres::Config`; a scope is part of the name. */
function packageOf(name) {
    return /^(?:@[\w-]{1,80}\/)?(?:package:)?[\w-]{1,80}/.exec(name)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/libpqWords.js

/** `ssl_mode = "disable"`: MySQL's words for the modes are others. */
function isLibpqMode({ name, value }) {
    return modeName.test(unwrapped(name)) && (value.kind === 'text' ? libpqWords_modes.test(value.text) : value.kind === 'symbol' && enumerated(value.name) !== null);
}
const modeName = /^(?:ssl[_-]?mode|tls[_-]?mode)$/i;
const libpqWords_modes = /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/;
function inLibpqWords(parameter) {
    const { value } = parameter;
    const name = unwrapped(parameter.name);
    const said = value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : '';
    if (modeName.test(name))
        return asMode(parameter, said);
    if (/^ssl[._]enabled?$/i.test(name) && /^false$/i.test(said))
        return libpqWords_modeOf(parameter, 'disable');
    if (/^(?:require_ssl|ssl_required)$/i.test(name) && /^(?:true|false)$/i.test(said))
        return libpqWords_modeOf(parameter, /^true$/i.test(said) ? 'require' : 'prefer');
    return value.kind === 'symbol' && name === 'tls' ? ofNio(parameter, value.name) : parameter;
}
/** `user: { ssl: { mode: disable } }, admin: { ssl: { mode: disable } }`: one mode for all of them; several are not put in order here. */
function withNestedMode(parameters) {
    const nested = parameters.flatMap(({ name, value }) => (nestedMode.test(name) ? [value.kind === 'text' && libpqWords_modes.test(value.text) ? value.text : null] : []));
    const [mode] = nested;
    if (mode === undefined || mode === null || nested.some((other) => other !== mode) || parameters.some(({ name }) => name === 'sslmode'))
        return parameters;
    // The mapping that holds nothing but the mode is none of a driver's.
    const around = new Set(parameters.flatMap(({ name }) => (nestedMode.test(name) ? [name.replace(/\.mode$/i, '')] : [])));
    return parameters.filter(({ name, value }) => value.kind !== 'settings' || !around.has(name)).map((parameter) => (nestedMode.test(parameter.name) ? { ...parameter, name: 'sslmode' } : parameter));
}
const nestedMode = /(?:^|\.)(?:ssl|tls)\.mode$/i;
function asMode(parameter, said) {
    const { value } = parameter;
    if (value.kind === 'text')
        return libpqWords_modes.test(value.text) ? { ...parameter, name: 'sslmode' } : parameter;
    if (value.kind === 'hole')
        return { ...parameter, name: 'sslmode' };
    const named = enumerated(said);
    if (named !== null)
        return libpqWords_modeOf(parameter, named);
    // A variable; `true` and `None` are no modes.
    return value.kind === 'symbol' && !/^(?:true|false|none|null|nil|undefined|\d+)$/i.test(said) ? { ...parameter, name: 'sslmode', value: { kind: 'hole', expression: said, fallback: null } } : parameter;
}
/** `SslMode.Require`, `PgSslMode::VerifyFull`, `SSLMode.VERIFY_FULL`, `.disable`, `:require`, a bare word of YAML in a string; null: no mode of libpq's. */
function enumerated(symbol) {
    const last = /^(?:Some\()?(?:[\w.:]{1,80}[.:])?\.?:?([A-Za-z_]{5,11})\)?$/.exec(symbol)?.[1];
    const word = last?.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-').toLowerCase();
    return word !== undefined && libpqWords_modes.test(word) ? word : null;
}
/** PostgresNIO: `tls: .disable`, `.prefer(context)`, `.require(context)`; the context of a configuration that is made here and not changed verifies. https://api.vapor.codes/postgresnio/postgresnio */
function ofNio(parameter, said) {
    const kind = /^(?:[\w.]{0,80}\.)?(disable|prefer|require)\b/.exec(said)?.[1];
    if (kind === undefined)
        return parameter;
    if (kind !== 'require' || /certificateVerification[:\s=]{1,4}\.none/.test(said))
        return libpqWords_modeOf(parameter, kind);
    if (/certificateVerification[:\s=]{1,4}\.noHostnameVerification/.test(said))
        return libpqWords_modeOf(parameter, 'verify-ca');
    if (/\b(?:makeClientConfiguration\(\)|clientDefault\b)/.test(said))
        return libpqWords_modeOf(parameter, 'verify-full');
    return { ...parameter, name: 'sslmode', value: { kind: 'hole', expression: said, fallback: null } };
}
function libpqWords_modeOf(parameter, text) {
    return { ...parameter, name: 'sslmode', value: { kind: 'text', text } };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readSettings.js











const postgres_readSettings_urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'connectionuri', 'jdbcurl', 'conninfo', '0'];
function postgres_readSettings_readSettings(candidate, beside, imports) {
    const entries = [...candidate.entries, ...settingsOfPool(candidate)];
    const url = isRepository(candidate) || rDriver(candidate) !== '' ? findSetting(entries, postgres_readSettings_urlNames.filter((name) => name !== '0')) : findSetting(entries, postgres_readSettings_urlNames);
    const urlText = textOf(url);
    // A literal URI among the settings is a candidate of its own and takes the others up.
    if (urlText !== null && (findUri_findUri(urlText) !== null || readKeywords(urlText) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(urlText.text)))
        return null;
    if (isPoolOfEndpoints(candidate))
        return null;
    const kind = kindOf(candidate, imports);
    if (kind === null)
        return null;
    const user = partAsWritten(findSetting(entries, ['user', 'username']));
    const secret = passwordOfSetting(findSetting(entries, ['password', 'passwd', 'pass']), user, candidate.encoding === 'base64');
    const hosts = djangoSocket(entries) ?? dartSocket(entries) ?? hostsIn(entries, url);
    const database = partAsWritten(findSetting(entries, ['database', 'dbname', 'db', 'name', 'database_name', 'databasename']));
    const parameters = withNestedMode(flatten(entries.filter((entry) => !isReference(entry)), 'setting').map(takesWords(candidate) ? (each) => each : inLibpqWords)).concat(qtOptions(candidate, 'sslmode'));
    if (hosts.every((host) => host === readSettings_nowhere) && !bringsMore(entries) && !connectsWithoutTls(entries) && !parameters.some((parameter) => postgres_vocabulary_vocabulary.tellingNames.has(lastName(parameter)) || /^(?:ssl|tlsconfig$)/.test(lastName(parameter))))
        return null;
    const builder = candidate.sites.some(({ callee }) => callee !== null && /(?:^|\.)NpgsqlConnectionStringBuilder$/.test(callee));
    return {
        ...kind,
        ...(builder ? { scheme: 'ado.net' } : {}),
        notation: 'settings',
        user,
        password: secret.password,
        hosts,
        database,
        parameters: [...(builder ? flatten(entries, 'keyword').map(asKeyword) : parameters), ...beside],
        uri: null,
        endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
/** PostgreSQL's or CockroachDB's port with a user and a database beside it. https://www.iana.org/assignments/service-names-port-numbers (5432) */
function isOwnPort(entries) {
    const port = findSetting(entries, ['port']);
    const text = port?.value.kind === 'text' ? port.value.text.text : port?.value.kind === 'symbol' ? port.value.name : '';
    if (text !== '5432' && text !== '26257')
        return false;
    return findSetting(entries, ['user', 'username']) !== null && findSetting(entries, ['database', 'dbname', 'db', 'name', 'database_name', 'databasename']) !== null;
}
/** `sslKeySecret: { name: a }`, `sslRootCertConfigMap: a`, CloudNativePG's `sslKey: { name: a, key: b }`: where a chart takes a file from is no parameter of any driver. */
function isReference({ name, value }) {
    const selects = value.kind === 'settings' && value.entries.length > 0 && value.entries.every((entry) => /^(?:name|key|optional)$/.test(entry.name));
    return /^(?:ssl|tls)\w{0,40}(?:Secret|ConfigMap|Volume)(?:Name|Key|Ref)?$/.test(name) || (selects && /^(?:ssl|tls)/.test(name));
}
function lastName(parameter) {
    return unwrapped(parameter.name).split('.')[0]?.toLowerCase() ?? '';
}
/** `SslMode = SslMode.Require` of Npgsql's builder is `SSL Mode=Require` in its string. */
function asKeyword(parameter) {
    const { value } = parameter;
    const last = value.kind === 'symbol' ? /^(?:[\w.]{1,80}\.)?(?:SslMode|SslNegotiation|ChannelBinding)\.(\w{1,20})$/.exec(value.name)?.[1] : undefined;
    if (last !== undefined)
        return { ...parameter, value: { kind: 'text', text: last } };
    return value.kind === 'symbol' && /^(?:true|false)$/i.test(value.name) ? { ...parameter, value: { kind: 'text', text: value.name } } : value.kind === 'symbol' ? { ...parameter, value: { kind: 'hole', expression: value.name, fallback: null } } : parameter;
}
/** Whether these settings speak of the family, and what they say of the driver. */
function kindOf(candidate, imports) {
    const named = productOf(candidate.entries) || rDriver(candidate);
    const sqlalchemy = textOf(findSetting(candidate.entries, schemeNames(candidate)))?.text ?? '';
    const scheme = /^(?:postgresql|postgres|cockroachdb|cockroach)(?:\+(\w+))?$/i.exec(sqlalchemy);
    if (scheme !== null)
        return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: sqlalchemy.toLowerCase(), dialect: scheme[1]?.toLowerCase() ?? null };
    if (ofFamily.test(named))
        return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: null, dialect: null };
    if (ofOthers.test(named))
        return null;
    if (candidate.sites.some(({ callee }) => callee !== null && otherProducts.test(callee)))
        return null;
    if (candidate.sites.some((site) => (site.callee !== null && callees_isOwnCallee(site.callee, imports)) || site.keyPath.some((name) => /^(?:postgres(?:ql)?|pg|psql|cockroach(?:db)?|epgsql)$/i.test(name))))
        return { family: 'postgres', scheme: null, dialect: null };
    if (takenByOrm(candidate, 'postgres', imports) || isSequelize(candidate, imports) || isRepository(candidate) || connectsWithoutTls(candidate.entries))
        return { family: 'postgres', scheme: null, dialect: null };
    const telling = flatten(candidate.entries, 'setting').some((parameter) => postgres_vocabulary_vocabulary.tellingNames.has(lastName(parameter)) || isLibpqMode(parameter));
    return telling || isOwnPort(candidate.entries) || demandsTls(candidate) ? { family: 'postgres', scheme: null, dialect: null } : null;
}
/** What names the product. `engine` is MySQL's storage engine for Laravel, and may be null. */
function productOf(entries) {
    const names = ['drivername', 'engine', 'adapter', 'dialect', 'client', 'type', 'driver', 'dbdriver', 'driverclassname'].flatMap((name) => {
        const naming = findSetting(entries, [name]);
        // `adapter: Ecto.Adapters.Postgres`, `drv = RPostgres::Postgres()`
        if (textOf(naming) !== null || naming?.value.kind !== 'symbol')
            return nameIn(naming);
        return /^(?:null|nil|None|undefined)$/.test(naming.value.name) ? [] : naming.value.name;
    });
    return names.find((name) => ofFamily.test(name) || ofOthers.test(name)) ?? names.find((name) => name !== '') ?? '';
}
const ofFamily = /postg|pgsql|psycopg|cockroach|^pg$|^pg-|^qpsql|timescale/i;
const ofOthers = /mysql|myxql|maria|sqlite|mongo|redis|mssql|sqlserver|\btds\b|oracle|clickhouse/i;
/** `MySqlConnectionStringBuilder`, `MySqlConnectOptions::new`: the name of the call says whose settings they are. */
const otherProducts = /mysql|maria(?:db)?|mssql|sqlclient|^oracle|redis|mongo|clickhouse|cassandra/i;
/** `database: { require_ssl: true }` of an application in Rust or Ruby; another product's port beside it says otherwise. */
function demandsTls({ entries, sites }) {
    const port = findSetting(entries, ['port']);
    if (port !== null || !sites.some(({ keyPath }) => /^(?:database|db)$/i.test(keyPath.at(-1) ?? '')))
        return false;
    return entries.some(({ name }) => /^(?:require_ssl|ssl_required)$/i.test(name));
}
/** Rust: `config.connect(NoTls)`, whoever made the configuration. */
function connectsWithoutTls(entries) {
    return entries.some(({ name, value }) => name === 'tls' && value.kind === 'symbol' && /(?:^|::)NoTls$/.test(value.name));
}
/** `dialectOptions: { ssl }` of Sequelize where the dialect is named elsewhere: other dialects' drivers have to be installed by name, too. */
function isSequelize({ sites, entries }, imports) {
    const tls = entries.some(({ name, value }) => name === 'dialectOptions' && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'ssl'));
    return tls && sites.some(({ callee }) => callee !== null && /^Sequelize(?:Options)?$/.test(callee)) && !imports.some((name) => /^(?:mysql2?|mariadb|tedious)(?:\/|$)/.test(name));
}
/** `config :shop, Shop.Repo, ssl: true`, `Shop.RepoBase`, `Shop.Repo.Replica`, `Shop.ReadRepo`: Ecto merges it with what names the adapter elsewhere; the adapter of a new project is PostgreSQL's. */
function isRepository({ sites, entries }) {
    const named = sites.some(({ callee, neighbours }) => callee === 'config' && [...entries, ...neighbours].some(({ name, value }) => name === '1' && value.kind === 'symbol' && /(?:^|\.)(?:[A-Z]\w{0,40})?Repo(?:\.[A-Z]\w{0,40}|[A-Z]\w{0,40})?$/.test(value.name)));
    return named && entries.some(({ name }) => name === 'ssl' || name === 'hostname');
}
/** Neither a host nor a URL is among the settings. */
const readSettings_nowhere = { kind: 'hole', text: '{host}', fallback: null, port: null };
function hostsIn(entries, url) {
    const [host, address, port] = [findSetting(entries, ['host', 'hostname', 'servername', 'servernames', 'server', 'addr']), findSetting(entries, ['hostaddr']), findSetting(entries, ['port'])];
    return host === null || address === null ? postgres_readSettings_hostsOf(host ?? address, port, url) : hostsOfPlaces(postgres_readSettings_hostsOf(host, port, url), postgres_readSettings_hostsOf(address, port, null));
}
function postgres_readSettings_hostsOf(host, port, url) {
    const named = host ?? url;
    if (named === null)
        return [readSettings_nowhere];
    if (named.value.kind === 'text')
        return host === null ? [] : hostsOfLists(named.value.text, textOf(port)).map((each) => postgres_readSettings_withPort(each, port));
    const expression = named.value.kind === 'symbol' ? named.value.name : named.name;
    if (/^(?:None|null|nil|undefined|~)?$/.test(expression))
        return [];
    return [postgres_readSettings_withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
/** Django without a `HOST` means the socket. https://docs.djangoproject.com/en/stable/ref/settings/#host */
function djangoSocket(entries) {
    const engine = textOf(findSetting(entries, ['engine']))?.text ?? '';
    const host = findSetting(entries, ['host']);
    const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '');
    return /^django/.test(engine) && !written ? [{ kind: 'socket', path: '' }] : null;
}
/** Dart: `Pool.withEndpoints(endpoints, settings: PoolSettings(sslMode: …))`, where the end points have a name. */
function settingsOfPool({ sites }) {
    return sites.flatMap(({ callee, neighbours }) => (callee === 'Pool.withEndpoints' ? neighbours.filter(({ name }) => name === 'settings') : []));
}
/** Each of `[Endpoint(…)]` is told by itself. */
function isPoolOfEndpoints({ entries, sites }) {
    const { value } = findSetting(entries, ['0']) ?? { value: null };
    return sites[0].callee === 'Pool.withEndpoints' && value !== null && (value.kind === 'settings' || (value.kind === 'symbol' && value.name.startsWith('[')));
}
/** Dart: `Endpoint(host: path, isUnixSocket: true)`. isoos/postgresql-dart lib/postgres.dart@ffcd055 */
function dartSocket(entries) {
    const { value } = findSetting(entries, ['isunixsocket']) ?? { value: null };
    return value?.kind === 'symbol' && value.name === 'true' ? [{ kind: 'socket', path: textOf(findSetting(entries, ['host']))?.text ?? '' }] : null;
}
function postgres_readSettings_withPort(host, port) {
    if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name))
        return host;
    return { ...host, port: port.value.name };
}
/** Calls that hand their keywords to libpq as they are: `ssl_mode` is no `sslmode` there. */
function takesWords({ sites }) {
    return sites.some(({ callee }) => callee !== null && /^(?:psycopg2|psycopg|PG)\.connect$|^(?:psycopg\.)?(?:Async)?Connection\.connect$/.test(callee));
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/read.js
/** What a candidate says, if it is a connection to PostgreSQL or CockroachDB at all. */















function postgres_read_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return surroundings_insideOwnCommand(candidate, reading) ? null : read_readReactive(candidate, reading) ?? postgres_read_readText(candidate.value, candidate, postgres_surroundings_besides(candidate, reading), reading);
        case 'settings':
            return isHandedOn(candidate) && (surroundings_contentsOf(reading).hasUri || surroundings_contentsOf(reading).hasJdbc) ? null : postgres_readSettings_readSettings(candidate, postgres_surroundings_besides(candidate, reading), reading.imports);
        case 'environment':
            return readEnvironment(candidate, reading);
        case 'command':
            return postgres_readCommand_readCommand(candidate, postgres_surroundings_besides(candidate, reading));
    }
}
/** Quarkus' reactive client reads neither libpq's variables nor any other setting. */
function read_readReactive(candidate, reading) {
    const beside = reactiveSettings(candidate);
    const connection = beside === null ? null : postgres_read_readText(candidate.value, candidate, beside, reading);
    return connection === null ? null : { ...connection, dialect: 'vertx-pg' };
}
/** What a pool hands to the driver of a URL (`hikari.data-source-properties`), and which is read with that. */
function isHandedOn({ sites, entries }) {
    return sites.some(({ keyPath }) => /^data-?source-?properties$/i.test(keyPath.at(-1) ?? '')) && findSetting(entries, ['servername', 'host', 'url']) === null;
}
/** A URI (anywhere in the text), a JDBC URL or a keyword/value string; `beside`: parameters that stand elsewhere. */
function postgres_read_readText(text, candidate, beside, reading = null) {
    const found = findUri_findUri(text);
    if (found !== null) {
        const connection = postgres_read_uriConnection((0,mappedText/* sliceText */.S$)(text, found.from, found.to), found.schemeLength, candidate, beside);
        return areDummies(connection.hosts) || isGrammar(text.text.slice(found.from, found.to)) ? null : read_withNeighbours(connection);
    }
    const pairs = reading === null ? null : readPairsText_readPairsText(text, candidate, reading, beside);
    if (pairs !== null)
        return read_withNeighbours(pairs);
    const keywords = isOtherCall(candidate, reading) ? null : readKeywords(text);
    return keywords === null ? null : read_withNeighbours(keywordConnection(text, keywords, candidate, beside));
}
/** coturn's `mysql-userdb="host=… dbname=…"` and `redis-statsdb`, Drogon's `newMysqlClient` and AMPHP's configurations take the form, but libpq does not read it; what Qt hands on is told with the rest of the connection. https://github.com/amphp/sql-common `SqlConfig::parseConnectionString` */
function isOtherCall({ sites }, reading) {
    return sites.some(({ callee, keyPath }) => /mysql|mariadb|\.setConnectOptions$/i.test(callee ?? '') || /^(?!.*(?:pg|psql|postgres)).*(?:mysql|mariadb|redis|mongo)/i.test(keyPath.at(-1) ?? '') || (reading?.language === 'php' && /Config\.fromString$/.test(callee ?? '')));
}
/** `postgresql://[userspec@][hostspec][/dbname]`: how such a text is written. */
function isGrammar(uri) {
    return /:\/\/\[[^\]\s@]{0,60}@\]/.test(uri);
}
/** `connect(dsn, password='…')`: secrets beside the text are secrets of the connection, and stand on lines that are shown. */
function read_withNeighbours(connection) {
    const { candidate } = connection;
    const neighbours = candidate.sites.flatMap((site) => site.neighbours);
    const secretSpans = [...connection.secretSpans, ...spansOfSecrets(neighbours)];
    const setting = connection.password.kind === 'absent' ? findSetting(neighbours, ['password', 'passwd', 'pgpassword']) : null;
    return setting === null ? { ...connection, secretSpans } : { ...connection, password: passwordOfSetting(setting, connection.user, candidate.encoding === 'base64').password, secretSpans };
}
function postgres_read_uriConnection(mapped, schemeLength, candidate, beside) {
    const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const jdbc = /^(?:jdbc|r2dbcs?):/.test(lower);
    const plus = lower.indexOf('+');
    const hosts = reading.hosts.length > 0 ? reading.hosts : read_hostsBeside(beside);
    return {
        ...reading,
        family: /cockroach|crdb/.test(lower) ? 'cockroachdb' : 'postgres',
        notation: jdbc ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        hosts,
        parameters: [...parameters, ...beside],
        endpoint: endpointOf(`${scheme}://`, hasUserInfo, hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}
function keywordConnection(text, { prefix, pairs, open }, candidate, beside) {
    const last = (...names) => pairs.findLast((pair) => names.includes(pair.name.toLowerCase()));
    const same = (part) => part;
    const [userPair, passwordPair, hostPair, database] = [last('user'), last('password'), last('host'), last('dbname', 'database')];
    const user = userPair === undefined ? { kind: 'absent' } : partOf(userPair.value, same);
    const secret = passwordPair === undefined ? null : readPassword(passwordPair.value, user, candidate.encoding === 'base64', same);
    const hostsIn = (pair) => (pair === undefined ? [] : hostsOfLists(pair.value, last('port')?.value ?? null));
    const written = hostsOfPlaces(hostsIn(hostPair), hostsIn(last('hostaddr')));
    const told = written.length > 0 ? written : read_hostsBeside(beside);
    // Without a host libpq takes the socket; but what is put in at run time may name one, and `sslmode=…` alone is a piece of a longer text.
    const elsewhere = open[0] ?? (beside.some(({ name }) => name === 'DialFunc') ? 'host' : undefined) ?? (candidate.kind === 'text' && (pairs.every((pair) => /^ssl/i.test(pair.name)) || isPart(pairs, candidate)) ? 'host' : undefined);
    const hosts = told.length > 0 || elsewhere === undefined ? told : [{ kind: 'hole', text: `{${elsewhere}}`, fallback: null, port: null }];
    const name = database === undefined ? { kind: 'absent' } : partOf(database.value, same);
    const otherSecrets = pairs.flatMap((pair) => (/^(?:sslpassword|scram_\w+_key)$/i.test(pair.name) && pair.valueSpan !== null ? [pair.valueSpan] : []));
    return {
        family: 'postgres',
        notation: 'keywords',
        scheme: prefix === null ? null : prefix.toLowerCase().startsWith('dbi') ? 'dbi:pg' : 'pgsql',
        dialect: null,
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database: name,
        parameters: [
            ...pairs.map((pair) => ({ name: pair.name, value: pieces_valueOf(pair.name, pair.value, same), origin: 'keyword', span: pair.span, valueSpan: pair.valueSpan })),
            ...beside,
        ],
        ...(open.length === 0 ? {} : { openParts: open }),
        uri: null,
        endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, name),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...otherSecrets],
        candidate,
    };
}
/** The host stands in another part: `parts.push('sslmode=disable')`, `["host=" + host, "sslmode=disable"]`. */
function isPart(pairs, { sites }) {
    return pairs.length === 1 && sites.some(({ callee, neighbours }) => /(?:^|\.)(?:append|push|add|write|writestring|push_str|push_back|emplace_back|join|concat|implode)$/i.test(callee ?? '') || neighbours.some(({ name }) => /^\d+$/.test(name)));
}
/** The host that a setting or `PGHOST` gives when the text itself gives none. */
function read_hostsBeside(beside) {
    const find = (...names) => beside.find((parameter) => names.includes(parameter.name.toLowerCase()));
    const port = find('port', 'pgport')?.value;
    const hostsOf = (host) => (host === undefined ? [] : hostOfParameter(host, port?.kind === 'text' ? port.text : null));
    return hostsOfPlaces(hostsOf(find('host', 'hostname') ?? find('pghost')), hostsOf(find('hostaddr', 'pghostaddr')));
}
function hostOfParameter(host, port) {
    if (host.value.kind !== 'text')
        return [{ kind: 'hole', text: `{${holeName(host)}}`, fallback: host.value.kind === 'hole' ? host.value.fallback : null, port: null }];
    const path = host.value.text;
    if (path === '')
        return [];
    return path.startsWith('/') ? [{ kind: 'socket', path }] : [{ kind: 'name', name: path, port }];
}
function holeName(parameter) {
    return parameter.value.kind === 'hole' ? parameter.value.expression : parameter.value.kind === 'symbol' ? parameter.value.name : parameter.name;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/family.js




























const postgres = {
    ids: ['postgres', 'cockroachdb'],
    title: 'PostgreSQL',
    vocabulary: postgres_vocabulary_vocabulary,
    read: postgres_read_read,
    drivers: [...libpqDrivers, asyncpg, ...pg8000Drivers, ...sqlalchemy_sqlalchemyDrivers, ...nodePostgresDrivers, postgresJs, ...go_goDrivers, goPg, bunPgdriver, pgjdbc, r2dbcPostgresql, vertxPgClient, tokioPostgres, sqlxPostgres, prismaPostgres, bunSql, ...postgrexDrivers, epgsql, dartPostgres, postgresClientKit, postgresNio, pgmoon, neonServerless, ...npgsqlDrivers, psqlodbc, pgbouncer, cockroach].map(noteSwitch),
    handedOver,
    assumed: (language, connection) => {
        if (connection.parameters.some(({ name }) => name === 'NODE_TLS_REJECT_UNAUTHORIZED') && connection.hosts.length === 0)
            return 'pg';
        if (connection.notation === 'jdbc')
            return /^r2dbc/.test(connection.scheme ?? '') ? 'r2dbc-postgresql' : 'pgjdbc';
        if (language === 'rust')
            return weakerInRust(connection);
        if (connection.parameters.some(({ name }) => /(?:^|\.)(?:server|client)_tls_sslmode$/.test(name)))
            return 'pgbouncer';
        // A server behind PgBouncer: https://www.pgbouncer.org/config.html#section-databases
        if (language === 'ini' && connection.notation === 'keywords' && connection.candidate.sites.some(({ keyPath }) => keyPath[0] === 'databases'))
            return 'pgbouncer';
        if (connection.scheme === 'ado.net')
            return 'npgsql';
        if (connection.scheme === 'odbc')
            return 'pyodbc-psqlodbc';
        if (isConfigOfNode(connection.candidate, language))
            return 'pg';
        return assumedByLanguage[language] ?? 'libpq';
    },
};
/**
 * golang-migrate and Ory's tools know `cockroach://`, dj-database-url `pgsql://` and `postgis://`, Ecto `ecto://`: their drivers are handed
 * `postgres://` or its parts. `cockroachdb://` is SQLAlchemy's own, in Python and perhaps in files that name no language.
 */
function handedOver(connection, language) {
    const { scheme, uri } = connection;
    const replaced = /^(?:cockroach|crdb|postgis|pgsql|psql|timescale|timescalegis|pg|ecto|asyncpg|psycopg|postgresext)$/.test(scheme ?? '') || (scheme === 'cockroachdb' && codeBesidePython.has(language));
    if (!replaced || uri === null)
        return connection;
    return { ...connection, scheme: 'postgres', dialect: null, uri: { ...uri, scheme: 'postgres' } };
}
/** The weaker of the two common drivers. tokio-postgres is weaker only behind `NoTls`: it knows no mode below that sqlx does not know. */
function weakerInRust(connection) {
    return tokioPostgres.judge(connection).posture.kind === 'cleartext' ? 'tokio-postgres' : 'sqlx';
}
const codeBesidePython = new Set(['go', 'ruby', 'javascript', 'java', 'kotlin', 'scala', 'groovy', 'php', 'rust', 'csharp', 'elixir', 'swift', 'dart', 'perl', 'shell', 'cpp']);
/** INTERFACE section 3. A language whose driver is not here yet falls back to libpq, as every data format does. */
const assumedByLanguage = {
    javascript: 'pg',
    typescript: 'pg',
    go: 'pgx',
    java: 'pgjdbc',
    kotlin: 'pgjdbc',
    scala: 'pgjdbc',
    groovy: 'pgjdbc',
    clojure: 'pgjdbc',
    hocon: 'pgjdbc',
    elixir: 'postgrex',
    prisma: 'prisma@6',
    csharp: 'npgsql',
    fsharp: 'npgsql',
    vb: 'npgsql',
};
/** A variable that stands alone and weakens libpq is a bypass under every driver that reads it. */
function noteSwitch(driver) {
    return { ...driver, judge: (connection) => withSwitch(connection, driver.judge(connection)) };
}
function withSwitch(connection, judged) {
    const [parameter] = connection.parameters;
    if (connection.notation !== 'environment' || connection.hosts.length > 0 || parameter?.name !== 'PGSSLMODE' || parameter.value.kind !== 'text')
        return judged;
    if (parameter.value.text === 'require')
        return judged;
    const what = `\`PGSSLMODE=${parameter.value.text}\` takes the protection of TLS from every connection of the process that names no mode`;
    return { ...judged, facts: { ...judged.facts, bypass: { what, span: parameter.span } } };
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/harden.js

function harden_hardenWith({ title, query, settings, snippet, note, remove, valkeys = false }) {
    return (connection) => {
        const said = note === undefined ? '' : ` ${note}`;
        const plan = (pairs) => ({ title, set: pairs.map(([name, value]) => ({ name, value: value === '<CA_FILE>' ? rootOf(connection, name) : value })), remove, mutual: null });
        if (connection.notation === 'command') {
            const set = [...(connection.uri === null ? [['--tls', '']] : []), ['--cacert', '<CA_FILE>']];
            const advice = `Use ${connection.uri === null ? '`--tls`' : '`rediss://`'} and \`--cacert\` with ${title}, without \`--insecure\`.${said}`;
            return harden(connection, { ...plan(set), remove: ['--insecure'], mutual: '`--cert` and `--key`', place: 'flag', advice, ...(connection.uri === null ? {} : { scheme: secureScheme(connection.uri.scheme, valkeys) }) });
        }
        if (connection.uri === null)
            return harden(connection, { ...plan(settings), place: 'setting', snippet, advice: `Set \`${snippet}\` with ${title}.${said}` });
        const scheme = secureScheme(connection.uri.scheme, valkeys);
        return harden(connection, { ...plan(query), scheme, advice: `Use \`${scheme}://\`${query.map(([name, value]) => ` and \`${name}=${value}\``).join('')} with ${title}.${said}` });
    };
}
function secureScheme(scheme, valkeys) {
    const lower = scheme.toLowerCase();
    if (lower.includes('sentinel'))
        return 'rediss-sentinel';
    return valkeys && lower.startsWith('valkey') ? 'valkeys' : 'rediss';
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/judge.js




function judge_judgeWith(dialect) {
    return (connection) => {
        const said = readSaid(connection, dialect.title);
        const found = judge_throughSocket(connection) ? local : dialect.decide(said);
        if (found.posture.kind === 'local')
            return judgement(found, [], {});
        return judgement(found, [...unread(said, dialect)], { ...ownAnchor(said), ...dialect.facts(said) });
    };
}
function judge_throughSocket(connection) {
    return isLocal(connection) || (connection.uri !== null && /^(?:(?:redis|valkey)[+-](?:socket|unix)|unix)$/i.test(connection.uri.scheme));
}
function readSaid(connection, title) {
    const { uri } = connection;
    const settings = new Map();
    for (const option of settingOptions(connection)) {
        const name = plainName(option.name);
        if (!settings.has(name))
            settings.set(name, { ...option, name: shown(name) });
    }
    const flags = new Map();
    for (const parameter of connection.parameters) {
        if (parameter.origin !== 'flag')
            continue;
        const value = parameter.value.kind === 'text' ? parameter.value.text : parameter.value.kind === 'symbol' ? parameter.value.name : '';
        flags.set(parameter.name, { name: parameter.name, text: value, decided: parameter.value.kind !== 'hole', quoted: false, object: false, parameter });
    }
    return {
        connection,
        title,
        scheme: uri === null ? null : uri.scheme,
        query: queryOptions(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }).options,
        settings,
        flags,
        blank: blanksOf(connection),
    };
}
/** Mappings around TLS settings that say nothing themselves. */
function plainName(name) {
    const rest = name.replace(/^\d\./, '').replace(/^(?:connection_pool_kwargs|redis_client_kwargs|broker_use_ssl|redis_backend_use_ssl|redisOptions|context|stream)\./i, '').replace(/^stream\./, '');
    const dot = rest.indexOf('.');
    return dot < 0 ? rest.toLowerCase() : rest.slice(0, dot).toLowerCase() + rest.slice(dot);
}
function blanksOf({ uri, candidate }) {
    const end = uri === null ? '' : (uri.fragment ?? uri.query ?? (uri.path === '' ? uri.authority : uri.path));
    const text = candidate.kind === 'text' ? candidate.value.text.slice(0, 200) : '';
    const lead = /^\s+/.exec(text)?.[0].length ?? 0;
    return { before: lead > 0 && uri !== null && text.startsWith(`${uri.scheme}:`, lead), behind: /\s$/.test(end) };
}
/** Names in the query that speak of TLS and that this driver does not read. */
function unread({ query }, { reads, refusesUnknown, title }) {
    return query
        .filter(({ name }) => !reads.has(name.toLowerCase()) && (concernsTls(name) || /verify|insecure/i.test(name)))
        .slice(0, 8)
        .map(({ name, parameter }) => ({
        kind: 'ignored',
        parameter: shown(name),
        message: `${title} ${refusesUnknown ? 'refuses' : 'ignores'} \`${shown(name)}\`${refusesUnknown ? '' : ', so it has no effect on TLS'}; the scheme \`rediss\` asks for TLS.`,
        span: parameter?.span ?? null,
    }));
}
function ownAnchor({ query, settings, flags }) {
    const root = settings.get('ssl_ca_certs') ?? query.find(({ name }) => name === 'ssl_ca_certs') ?? flags.get('--cacert') ?? settings.get('cafile') ?? settings.get('ssl_params.ca_file');
    return root === undefined || root.text === '' || isNothing(root) ? {} : { trustAnchor: { value: root.decided ? printable(root.text) : 'a file' } };
}
/** A switch that is on as such: `True`, `'true'`, `1`. */
function judge_isOff(option) {
    return isFalse(option) || (option !== undefined && isNothing(option));
}
function noFacts() {
    return {};
}
/** The URI is put in at run time: its scheme is not written. */
function urlIsOpen({ connection, settings }) {
    if (connection.notation !== 'settings')
        return false;
    const named = ['url', 'uri', 'redis_url', 'location', 'broker'].some((name) => settings.has(name) && settings.get(name)?.text !== '');
    // Beside a port stands a host.
    return named || (!settings.has('port') && connection.hosts.every((host) => host.kind === 'hole' && /\b(?:url|uri)\b|_(?:url|uri)\b|(?:url|uri)\W*$|\{host\}/i.test(host.text)));
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/erlang.js




function erlang_decide({ settings, title, scheme }) {
    if (scheme !== null)
        return refused('it takes a host, not a URI', title);
    const tls = settings.get('tls');
    if (tls === undefined || /^\[\s*\]$/.test(tls.text))
        return verdict(cleartext, `${title} uses no TLS unless \`tls\` asks for it`, tls ?? null, tls === undefined);
    return tls.object ? otpTls(tls, (name) => settings.get(`tls.${name}`), { title, verifies: false, namesHost: false }) : undecided({ ...tls, decided: false }, title);
}
const eredis = {
    id: 'eredis',
    aliases: [],
    title: 'eredis',
    recognition: { dialects: [], callees: ['eredis.start_link'], imports: [], languages: ['erlang', 'elixir'] },
    common: false,
    judge: judge_judgeWith({ title: 'eredis', decide: erlang_decide, reads: new Set(), refusesUnknown: false, facts: noFacts }),
    harden: harden_hardenWith({ title: 'eredis', query: [], settings: [['tls.verify', 'verify_peer'], ['tls.cacertfile', '<CA_FILE>'], ['tls.server_name_indication', '<HOST>']], snippet: '{tls, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}, {server_name_indication, "<HOST>"}]}', remove: [] }),
};

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/go.js





/** https://github.com/redis/go-redis/blob/master/options.go `setupConnParams`, and those of clusters and fail-over. */
const go_names = new Set([
    ...['db', 'protocol', 'client_name', 'max_retries', 'min_retry_backoff', 'max_retry_backoff', 'dial_timeout', 'read_timeout', 'write_timeout', 'pool_fifo', 'pool_size', 'pool_timeout'],
    ...['min_idle_conns', 'max_idle_conns', 'max_active_conns', 'conn_max_idle_time', 'idle_timeout', 'conn_max_lifetime', 'max_conn_age', 'idle_check_frequency', 'skip_verify', 'addr'],
    ...['read_only', 'route_by_latency', 'route_randomly', 'max_redirects', 'master_name', 'replica_only', 'use_disconnected_replicas', 'sentinel_username', 'sentinel_password', 'username', 'password'],
]);
const goRedis = { valkey: false, refusesUnknown: true, bareSkips: false };
/** https://github.com/redis/rueidis/blob/main/url.go, and rueidis.go: without `TLSConfig` it dials plain TCP, with one it compares the address that it dials. */
const rueidis = { valkey: true, refusesUnknown: false, bareSkips: true };
const decideWith = (dialect) => (said) => {
    const { title, scheme, query, settings, blank } = said;
    const config = settings.get('tlsconfig');
    const skipsInCode = skipsChecks(settings.values());
    const mayBeSkipped = maySkipChecks(settings.values());
    if (scheme === null) {
        if (skipsInCode !== undefined)
            return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skipsInCode);
        if (mayBeSkipped !== undefined)
            return undecided(mayBeSkipped, title);
        if (config !== undefined && !isNothing(config))
            return config.object || /tls\.Config\s{0,5}\{/.test(config.text) ? verdict(verified, `\`TLSConfig\` verifies chain and host name under ${title}`, config) : undecided(config, title);
        if (urlIsOpen(said))
            return verdict({ kind: 'unknown', reason: 'the address is put in at run time' }, `the address is put in at run time, so what ${title} does cannot be read here`);
        return verdict(cleartext, `${title} uses no TLS without \`TLSConfig\``, null, true);
    }
    if (!(dialect.valkey ? /^(?:rediss?|valkeys?|unix)$/i : /^(?:rediss?|unix)$/i).test(scheme) || blank.before || blank.behind)
        return refused('it knows the schemes `redis`, `rediss` and `unix`', title);
    const odd = dialect.refusesUnknown ? query.find(({ name }) => !go_names.has(name)) : undefined;
    if (odd !== undefined)
        return refused(`\`${shown(odd.name)}\` is no parameter it knows`, title, odd);
    const skip = query.findLast(({ name }) => name === 'skip_verify');
    if (skip?.decided === true && !/^(?:true|false|1|0|)$/.test(skip.text))
        return refused('`skip_verify` takes `true` or `false` only', title, skip);
    const secure = /^(?:rediss|valkeys)$/i.test(scheme);
    if (!secure && (config === undefined || isNothing(config)))
        return verdict(cleartext, `\`${shown(scheme.toLowerCase())}://\` never uses TLS under ${title}`);
    if (skip !== undefined && !skip.decided)
        return undecided(skip, title);
    if (skip !== undefined && (['true', '1'].includes(skip.text) || (dialect.bareSkips && skip.text === '')))
        return verdict(unverified, `\`skip_verify=${skip.text}\` accepts any certificate under ${title}`, skip);
    if (skipsInCode !== undefined)
        return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skipsInCode);
    if (mayBeSkipped !== undefined)
        return undecided(mayBeSkipped, title);
    return verdict(verified, secure ? `\`${shown(scheme.toLowerCase())}://\` verifies chain and host name under ${title}` : `\`TLSConfig\` verifies chain and host name under ${title}`, secure ? null : (config ?? null));
};
/** The scheme decides; `DialUseTLS` counts without a URI only, `DialTLSSkipVerify` with TLS. https://pkg.go.dev/github.com/gomodule/redigo/redis#DialURL */
function decideRedigo({ title, scheme, settings, blank, connection }) {
    const options = [...settings.values()];
    // Before the URI: how the measured table writes the two options.
    const words = connection.candidate.kind === 'text' ? (/^((?:usetls |skipverify ){1,4})redis/.exec(connection.candidate.value.text)?.[1] ?? '') : '';
    const skip = options.find(({ text }) => /DialTLSSkipVerify\(\s{0,9}true|InsecureSkipVerify:\s{0,9}true/.test(text));
    const skips = skip !== undefined || words.includes('skipverify');
    const maySkip = maySkipChecks(options) ?? options.find(({ text }) => /DialTLSSkipVerify\(\s{0,9}(?!(?:true|false)\b)\S/.test(text));
    const useTls = options.find(({ text }) => /DialUseTLS\(\s{0,9}true/.test(text));
    if (scheme !== null && (blank.before || blank.behind || !/^rediss?$/i.test(scheme)))
        return refused('it knows the schemes `redis` and `rediss`', title);
    const chosen = options.find(({ text }) => /DialUseTLS\((?!\s{0,9}(?:true|false)\b)/.test(text));
    if (scheme === null && useTls === undefined && chosen !== undefined)
        return verdict({ kind: 'unknown', reason: 'what `DialUseTLS` is given is decided at run time' }, `what \`DialUseTLS\` is given is decided at run time, so what ${title} does cannot be read here`, chosen);
    if (scheme === null ? useTls === undefined : /^redis$/i.test(scheme))
        return verdict(cleartext, scheme === null ? `${title} uses no TLS without \`DialUseTLS\`` : `\`redis://\` never uses TLS under ${title}, whatever \`DialUseTLS\` says`, null, scheme === null);
    if (skips)
        return verdict(unverified, `\`DialTLSSkipVerify(true)\` accepts any certificate under ${title}`, skip ?? null);
    if (maySkip !== undefined)
        return undecided({ ...maySkip, name: 'DialTLSSkipVerify', decided: false }, title);
    return verdict(verified, scheme === null ? `\`DialUseTLS(true)\` verifies chain and host name under ${title}` : `\`rediss://\` verifies chain and host name under ${title}`, useTls ?? null);
}
function go_facts(said) {
    const skip = said.query.findLast(({ name }) => name === 'skip_verify');
    if (skip !== undefined && ['true', '1'].includes(skip.text))
        return { bypass: { what: `\`skip_verify=${skip.text}\` switches certificate checks off`, span: skip.parameter?.span ?? null } };
    const inCode = skipsChecks(said.settings.values()) ?? [...said.settings.values()].find(({ text }) => /DialTLSSkipVerify\(\s{0,9}true/.test(text));
    return inCode === undefined ? {} : { bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: inCode.parameter?.span ?? null } };
}
const go_languages = ['go'];
const drivers_go_goDrivers = [
    {
        id: 'go-redis',
        aliases: ['go-redis@9', 'go-redis@8'],
        title: 'go-redis',
        recognition: { dialects: [], callees: ['redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.ParseURL', 'redis.FailoverOptions', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'asynq.NewClient', 'asynq.NewServer', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt'], imports: ['github.com/redis/go-redis', 'github.com/go-redis/redis'], languages: go_languages },
        common: true,
        judge: judge_judgeWith({ title: 'go-redis', decide: decideWith(goRedis), reads: new Set(['skip_verify']), refusesUnknown: true, facts: go_facts }),
        harden: harden_hardenWith({ title: 'go-redis', query: [], settings: [['TLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}']], snippet: 'TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', note: 'Hand over a private CA with `TLSConfig.RootCAs`.', remove: ['skip_verify'] }),
    },
    {
        id: 'rueidis',
        aliases: ['valkey-go'],
        title: 'rueidis',
        recognition: { dialects: [], callees: ['rueidis.ClientOption', 'rueidis.NewClient', 'rueidis.ParseURL', 'rueidis.MustParseURL'], imports: ['github.com/redis/rueidis'], languages: go_languages },
        common: false,
        judge: judge_judgeWith({ title: 'rueidis', decide: decideWith(rueidis), reads: new Set(['skip_verify']), refusesUnknown: false, facts: go_facts }),
        harden: harden_hardenWith({ title: 'rueidis', valkeys: true, query: [], settings: [['TLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}']], snippet: 'TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', note: 'Hand over a private CA with `TLSConfig.RootCAs`.', remove: ['skip_verify'] }),
    },
    {
        id: 'redigo',
        aliases: ['redigo@1'],
        title: 'redigo',
        recognition: { dialects: [], callees: ['redis.DialURL', 'redis.DialURLContext', 'redis.Dial', 'redis.DialContext'], imports: ['github.com/gomodule/redigo'], languages: go_languages },
        common: false,
        judge: judge_judgeWith({ title: 'redigo', decide: decideRedigo, reads: new Set(), refusesUnknown: false, facts: go_facts }),
        harden: harden_hardenWith({ title: 'redigo', query: [], settings: [['options', 'redis.DialUseTLS(true)']], snippet: 'redis.DialUseTLS(true), redis.DialTLSConfig(&tls.Config{RootCAs: pool})', note: 'Hand over a private CA with `DialTLSConfig`.', remove: [] }),
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/vocabulary.js
/** Schemes without what follows a `+`. https://www.iana.org/assignments/uri-schemes/prov/redis */
const redis_vocabulary_baseSchemes = ['redis', 'rediss', 'valkey', 'valkeys', 'redis-sentinel', 'rediss-sentinel', 'redis-socket', 'redis-tls'];
const redis_vocabulary_dialects = ['socket', 'ssl', 'tls', 'unix', 'cluster', 'sentinel'];
/** Names, lower case, that touch TLS or the place, beside a URI or among settings. */
const vocabulary_tlsSettings = new Set([
    ...['ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_ca_path', 'ssl_certfile', 'ssl_keyfile', 'ssl_context', 'ssl_params', 'socket', 'tlsconfig', 'context', 'stream'],
    ...['usessl', 'use_ssl', 'scheme', 'verifypeer', 'rejectunauthorized', 'connection_pool_kwargs', 'redis_client_kwargs', 'broker_use_ssl', 'redis_backend_use_ssl', 'broker_transport_options'],
]);
const redis_vocabulary_programs = new Set(['redis-cli', 'valkey-cli']);
const vocabulary_variables = new Set(['NODE_TLS_REJECT_UNAUTHORIZED']);
/** https://github.com/redis/hiredis#connecting */
const hiredis = ['redisConnect', 'redisConnectWithTimeout', 'redisConnectNonBlock', 'redisConnectBind', 'redisConnectBindNonBlock', 'redisAsyncConnect', 'redisAsyncConnectBind'];
/** https://pub.dev/packages/redis */
const dartCallees = ['RedisConnection().connect', 'RedisConnection.connect', 'RedisConnection().connectSecure', 'RedisConnection.connectSecure'];
const redis_vocabulary_vocabulary = {
    schemes: new Set([...redis_vocabulary_baseSchemes, ...redis_vocabulary_dialects.flatMap((dialect) => [`redis+${dialect}`, `valkey+${dialect}`])]),
    settingNames: new Set(['configuration', 'abortconnect', 'sslhost', 'host', 'port', 'password', 'username', 'db', 'url', 'addr', 'addrs', 'sentinels', 'sentineladdrs', 'sentinelrootnodes', 'transport', 'store', 'backend', 'hosts', 'ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_params', 'socket', 'tlsconfig', 'rejectunauthorized', 'stream', 'initaddress', 'startupnodes']),
    tellingNames: new Set(['ssl_check_hostname', 'ssl_params', 'ssl_cert_reqs']),
    environmentNames: vocabulary_variables,
    callees: new Set([
        ...['Redis', 'redis.Redis', 'StrictRedis', 'redis.StrictRedis', 'redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.Redis', 'redis.asyncio.from_url', 'aioredis.from_url'],
        ...['redis.ConnectionPool', 'ConnectionPool.from_url', 'redis.ConnectionPool.from_url', 'RedisCluster', 'Valkey', 'valkey.Valkey', 'valkey.from_url', 'Celery'],
        ...['IORedis', 'IORedis.Cluster', 'Redis.Cluster', 'createClient', 'redis.createClient', 'createCluster', 'redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.ParseURL'],
        ...['redis.DialURL', 'redis.DialURLContext', 'redis.Dial', 'Redis.new', 'RedisClient.config', 'Jedis', 'JedisPool', 'JedisPooled', 'JedisCluster', 'RedisClient.create', 'RedisURI.create', 'RedisStandaloneConfiguration'],
        ...['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis', 'AddStackExchangeRedisCache', 'AddStackExchangeRedisOutputCache', 'Predis\\Client', 'Client', 'Redis.connect', 'redis.connect', 'redis.pconnect', 'redisConnect', 'Redix.start_link', 'ConfigurationOptions', 'RedisURI.Builder.redis', 'RedisURI.builder', 'RedisURI.create', 'RedisOptions', 'ClusterOptions', 'redis.Options', 'redis.UniversalOptions', 'redis.ClusterOptions', 'redis.FailoverOptions', 'RedisClientOptions', 'Queue', 'Worker', 'QueueEvents', 'FlowProducer', 'BullModule.forRoot'],
        ...['createRedisClient', 'RedisConnection.make', 'RedisConnection.Configuration', 'RedisConnectionPool', 'RedisConfiguration', 'UnifiedJedis', 'RedisClusterConfiguration', 'eredis.start_link', 'eredis_cluster.connect', 'RedisURI.Builder.rediss', 'RedisURI.Builder.sentinel', 'Sentinel', 'redis.sentinel.Sentinel', 'JedisSentinelPool', 'RedisSentinelConfiguration', 'RedisSettings', 'RedisHuey', 'RedisBroker', 'RedisJobStore', 'createSentinel', 'redis.NewSentinelClient', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'asynq.NewClient', 'asynq.NewServer', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt', 'rueidis.ClientOption', 'rueidis.NewClient', 'rueidis.ParseURL', 'rueidis.MustParseURL', 'IORedis.Cluster', 'Redis.Cluster'],
        ...hiredis,
        ...dartCallees,
    ]),
    positions: new Map([
        ...['Redis', 'StrictRedis', 'redis.Redis', 'redis.StrictRedis', 'Valkey'].map((callee) => [`python ${callee}`, ['host', 'port', 'db', 'password']]),
        ...['java', 'kotlin', 'scala', 'groovy'].flatMap((language) => [
            ...['Jedis', 'JedisPooled', 'UnifiedJedis', 'JedisCluster', 'RedisStandaloneConfiguration', 'RedisURI.create', 'RedisURI.Builder.redis', 'Builder.redis'].map((callee) => [`${language} ${callee}`, ['host', 'port']]),
            ...['RedisURI.Builder.sentinel', 'Builder.sentinel'].map((callee) => [`${language} ${callee}`, ['host', 'port']]),
            ...['JedisSentinelPool', 'RedisSentinelConfiguration'].map((callee) => [`${language} ${callee}`, ['', 'sentinels']]),
            [`${language} RedisClusterConfiguration`, ['addrs']],
            [`${language} JedisPool`, ['', 'host', 'port', '', 'password', 'ssl']],
        ]),
        ...['Redis.connect', 'Redis.pconnect', 'redis.connect', 'redis.pconnect'].map((callee) => [`php ${callee}`, ['host', 'port']]),
        ...['Sentinel', 'redis.sentinel.Sentinel'].map((callee) => [`python ${callee}`, ['sentinels']]),
        ['php RedisCluster', ['', 'addrs']],
        ['javascript Redis', ['port', 'host']],
        ['javascript IORedis', ['port', 'host']],
        ...['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis'].map((callee) => [`csharp ${callee}`, ['configuration']]),
        ['cpp createRedisClient', ['host', 'port', '', 'password', '', '', '', 'db', 'username']],
        ['erlang eredis.start_link', ['host', 'port', '', 'password']],
        ['lua redis.connect', ['host', 'port']],
        // OpenResty's manual calls the client `red`.
        ['lua red.connect', ['host', 'port']],
        ['php Client', ['url']],
        // phpredis' sessions.
        ['php ini_set', ['option', 'url']],
        ['php session_save_path', ['url']],
        ...hiredis.map((callee) => [`cpp ${callee}`, ['host', 'port']]),
        ...['Redis', 'RedisCluster'].map((callee) => [`cpp ${callee}`, ['url']]),
        ...dartCallees.map((callee) => [`dart ${callee}`, ['host', 'port']]),
        ['go redis.Dial', ['', 'addr']],
    ]),
    commands: redis_vocabulary_programs,
};

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/more.js




const more_nothing = new Set();
const more_noFacts = () => ({});
const moreDrivers = [
    {
        id: 'redis-dart',
        aliases: [],
        title: 'redis for Dart',
        recognition: { dialects: [], callees: dartCallees.map((callee) => callee.replaceAll('()', '')), imports: ['package:redis'], languages: ['dart'] },
        common: false,
        judge: judge_judgeWith({
            title: 'redis for Dart',
            // https://github.com/ra1u/redis-dart/blob/master/lib/connection.dart: `SecureSocket.connect` verifies chain and name with the system's authorities.
            decide: ({ scheme, title, connection }) => (scheme !== null ? refused('it takes a host, not a URI', title) : connection.candidate.sites[0].callee?.endsWith('.connectSecure') === true ? verdict(verified, '`connectSecure` verifies chain and host name', null) : verdict(cleartext, '`connect` never uses TLS, `connectSecure` does', null)),
            reads: more_nothing,
            refusesUnknown: false,
            facts: more_noFacts,
        }),
        harden: harden_hardenWith({ title: 'redis for Dart', query: [], settings: [], snippet: 'connectSecure(host, port)', remove: [] }),
        instead: 'Call `connectSecure`, which takes a host and a port, instead of `connect`.',
    },
    {
        id: 'redis-plus-plus',
        aliases: ['redis++'],
        title: 'redis-plus-plus',
        recognition: { dialects: ['tcp'], callees: [], imports: ['sw/redis++'], languages: ['cpp'] },
        common: false,
        judge: judge_judgeWith({
            title: 'redis-plus-plus',
            decide: ({ scheme, title }) => (scheme !== null && !/^(?:tcp|redis|unix)$/i.test(scheme) ? refused('it knows the schemes `tcp`, `redis` and `unix`', title) : verdict(cleartext, `a URI never uses TLS under ${title}, \`ConnectionOptions\` with \`tls.enabled\` do`, null)),
            reads: more_nothing,
            refusesUnknown: false,
            facts: more_noFacts,
        }),
        harden: harden_hardenWith({ title: 'redis-plus-plus', query: [], settings: [['tls.enabled', 'true']], snippet: 'options.tls.enabled = true; options.tls.cacert = "<CA_FILE>"; options.tls.sni = "<HOST>"', remove: [] }),
        instead: 'Use `ConnectionOptions` with `tls.enabled`, `tls.cacert` and `tls.sni`; what is compared with the name depends on hiredis.',
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/jvm.js




const secureSchemes = /^(?:rediss|rediss-sentinel|redis\+ssl|redis\+tls)$/i;
/** https://github.com/redis/lettuce/blob/main/src/main/java/io/lettuce/core/RedisURI.java: TLS with verification in full, unless `verifyPeer` says less. */
function decideLettuce(said) {
    const { title, scheme, query } = said;
    if (scheme === null)
        return springSettings(said);
    if (!secureSchemes.test(scheme)) {
        return /^redis(?:-sentinel)?$/i.test(scheme) ? verdict(cleartext, `\`${scheme.toLowerCase()}://\` never uses TLS under ${title}`) : refused('it does not know the scheme', title);
    }
    const verify = query.findLast(({ name }) => name.toLowerCase() === 'verifypeer');
    if (verify === undefined)
        return verdict(verified, `\`${scheme.toLowerCase()}://\` verifies chain and host name under ${title}`);
    if (!verify.decided)
        return undecided(verify, title);
    const named = `\`verifyPeer=${shown(verify.text)}\``;
    if (/^(?:none|false)$/i.test(verify.text))
        return verdict(unverified, `${named} accepts any certificate under ${title}`, verify);
    if (/^ca$/i.test(verify.text))
        return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${named} verifies the chain but not the host name under ${title}`, verify);
    if (/^(?:full|true)$/i.test(verify.text))
        return verdict(verified, `${named} verifies chain and host name under ${title}`, verify);
    return verdict({ kind: 'unknown', reason: `what ${title} makes of ${named} is not confirmed` }, `what ${title} makes of ${named} is not confirmed`, verify);
}
/** `spring.data.redis.ssl.enabled`, before Spring Boot 3.1 `spring.redis.ssl`. https://docs.spring.io/spring-boot/appendix/application-properties/ */
function springSettings(said) {
    const { title, settings } = said;
    const ssl = settings.get('ssl.enabled') ?? settings.get('ssl.bundle') ?? settings.get('ssl') ?? settings.get('usessl') ?? thirdPlace(settings);
    if (ssl === undefined && urlIsOpen(said))
        return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
    if (ssl === undefined || isFalse(ssl))
        return verdict(cleartext, ssl === undefined ? `${title} uses no TLS unless \`ssl\` asks for it` : `\`${ssl.name}=${shown(ssl.text)}\` never uses TLS under ${title}`, ssl ?? null, ssl === undefined);
    if (!ssl.decided)
        return undecided(ssl, title);
    const verify = settings.get('verifyPeer') ?? settings.get('verifypeer');
    if (isFalse(verify))
        return verdict(unverified, `\`verifyPeer\` switched off accepts any certificate under ${title}`, verify ?? null);
    if (verify !== undefined && !verify.decided && !/SslVerifyMode\.(?:FULL|CA|NONE)$/.test(verify.text))
        return undecided(verify, title);
    return isTrue(ssl) || ssl.name === 'ssl.bundle' ? verdict(verified, `\`${ssl.name}\` verifies chain and host name under ${title}`, ssl) : undecided(ssl, title);
}
/** `new Jedis("host", 6379, true)`. */
function thirdPlace(settings) {
    return [...settings].find(([name, option]) => /^\d$/.test(name) && !option.quoted && /^(?:true|false)$/.test(option.text))?.[1];
}
/** https://github.com/redis/jedis/blob/master/src/main/java/redis/clients/jedis/DefaultJedisSocketFactory.java: the host name is compared from 7.5.3 on. */
function decideJedis(said, comparesNames) {
    const { title, scheme } = said;
    const config = scheme === null ? clientConfig(said) : undefined;
    if (config !== undefined)
        return undecided({ ...config, name: 'JedisClientConfig', decided: false }, title);
    const base = scheme === null ? springSettings(said) : /^rediss$/i.test(scheme) ? verdict(verified, `\`rediss://\` verifies chain and host name under ${title}`) : verdict(cleartext, `${title} uses TLS for \`rediss://\` only`);
    if (base.posture.kind !== 'verify-full' || comparesNames)
        return base;
    return { ...base, posture: { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, because: `${title} verifies the chain but, before 7.5.3, not the host name` };
}
/** `new JedisPooled(pool, address, clientConfig)`, `new JedisCluster(nodes, builder.build())`: what it says of TLS is not in sight. */
function clientConfig({ settings }) {
    if (settings.has('ssl'))
        return undefined;
    return [...settings.values()].find(({ text, quoted, object }) => !quoted && !object && /config\w{0,20}(?:\.build\(\))?$|\.build\(\)$/i.test(text) && !/pool/i.test(text));
}
function jvm_facts({ query }) {
    const verify = query.findLast(({ name }) => name.toLowerCase() === 'verifypeer');
    return verify !== undefined && /^(?:none|false)$/i.test(verify.text) ? { bypass: { what: `\`verifyPeer=${shown(verify.text)}\` switches certificate checks off`, span: verify.parameter?.span ?? null } } : {};
}
const jvm_languages = ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'];
const jedisCallees = ['JedisPool', 'JedisPooled', 'Jedis', 'JedisCluster', 'UnifiedJedis'];
const jvmDrivers = [
    {
        id: 'lettuce',
        aliases: ['lettuce@6', 'lettuce@7', 'spring-data-redis'],
        title: 'Lettuce',
        recognition: { dialects: [], callees: ['RedisClient.create', 'RedisURI.create', 'RedisClusterClient.create', 'RedisStandaloneConfiguration'], imports: ['io.lettuce'], languages: jvm_languages },
        common: true,
        judge: judge_judgeWith({ title: 'Lettuce', decide: decideLettuce, reads: new Set(['verifypeer']), refusesUnknown: false, facts: jvm_facts }),
        harden: harden_hardenWith({ title: 'Lettuce', query: [], settings: [['ssl.enabled', 'true']], snippet: 'ssl.enabled: true', note: 'Hand over a private CA with `SslOptions`.', remove: ['verifyPeer'] }),
    },
    {
        id: 'jedis',
        aliases: ['jedis@5', 'jedis@6', 'jedis@7', 'jedis@7.4'],
        title: 'Jedis before 7.5.3',
        recognition: { dialects: [], callees: jedisCallees, imports: ['redis.clients.jedis'], languages: jvm_languages },
        common: true,
        judge: judge_judgeWith({ title: 'Jedis', decide: (said) => decideJedis(said, false), reads: new Set(), refusesUnknown: false, facts: noFacts }),
        harden: harden_hardenWith({ title: 'Jedis', query: [], settings: [['ssl', 'true']], snippet: '.ssl(true).hostnameVerifier(verifier)', remove: [] }),
        instead: 'Move to Jedis 7.5.3, which compares it, or set `hostnameVerifier` or `SSLParameters.setEndpointIdentificationAlgorithm("HTTPS")`',
    },
    {
        id: 'jedis@7.5.3',
        aliases: ['jedis@8'],
        title: 'Jedis 7.5.3',
        recognition: { dialects: [], callees: [], imports: [], languages: jvm_languages },
        common: false,
        judge: judge_judgeWith({ title: 'Jedis 7.5.3', decide: (said) => decideJedis(said, true), reads: new Set(), refusesUnknown: false, facts: noFacts }),
        harden: harden_hardenWith({ title: 'Jedis', query: [], settings: [['ssl', 'true']], snippet: '.ssl(true)', remove: [] }),
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/node.js





/** Members of `tls` (or of `socket`) under the names that Node's own reader has for them. */
function node_tlsSettings(settings, lead) {
    return new Map([...settings].map(([name, option]) => [name === lead ? 'ssl' : name.startsWith(`${lead}.`) ? `ssl.${name.slice(lead.length + 1)}` : name, option]));
}
/** The text's `tls`, then the program's, then the scheme, which must be spelt `rediss` in lower case. https://github.com/redis/ioredis/blob/main/lib/Redis.ts `parseOptions` */
function decideIoredis(said, version) {
    const { title, scheme, query, settings, blank, connection } = said;
    if (scheme !== null) {
        if (!/^rediss?$/i.test(scheme) && !(scheme === '' && version === 6))
            return refused('it knows the schemes `redis` and `rediss`', title);
        if (blank.before && version === 6)
            return refused('a blank stands before the scheme', title);
    }
    const options = node_tlsSettings(settings, 'tls');
    // The last of several counts; ioredis 5 makes a list of them, which is as good as any value.
    const all = query.filter(({ name }) => name === 'tls');
    const written = version === 5 && all.length > 1 ? listed(all) : all.at(-1);
    const own = options.get('ssl');
    const program = own === undefined || (own.text === 'undefined' && !own.quoted) ? undefined : own;
    const found = written !== undefined ? byQuery(written, title) : program !== undefined ? byProgram(program, options, title) : node_byScheme(said);
    return afterProcessSwitch(connection, options, title, found);
}
function listed(all) {
    const first = all.find(({ text }) => text !== '') ?? all[0];
    return first === undefined ? undefined : { ...first, text: all.map(({ text }) => text).join(',') };
}
/** Any text is true, `false` as well. */
function byQuery(option, title) {
    if (option.decided && option.text === '')
        return verdict(cleartext, `an empty \`tls\` in the text takes TLS away under ${title}`, option);
    return verdict(verified, `\`tls=${shown(option.text)}\`, like any value, switches TLS on and verifies chain and host name under ${title}`, option);
}
function byProgram(option, options, title) {
    if (isFalse(option) || isNothing(option))
        return verdict(cleartext, `\`tls: ${shown(option.text)}\` takes TLS away under ${title}`, option);
    return tlsObject(title, option, options);
}
function node_byScheme(said) {
    const { scheme, title, blank } = said;
    if (scheme === null)
        return urlIsOpen(said) ? unknownUrl(title) : verdict(cleartext, `${title} uses no TLS without \`tls\``, null, true);
    if (scheme === 'rediss' && !blank.before)
        return verdict(verified, `\`rediss://\` verifies chain and host name under ${title}`);
    return verdict(cleartext, scheme === 'redis' ? `\`redis://\` never uses TLS under ${title}` : `${title} uses TLS for a text that begins with \`rediss://\` only, in lower case`);
}
function unknownUrl(title) {
    return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
}
/** https://github.com/redis/node-redis/blob/master/docs/client-configuration.md: only `socket` has a say beside the scheme; 5 and later refuse a contradiction. */
function decideNodeRedis(said, version) {
    const { title, scheme, settings, connection } = said;
    if (scheme !== null && !/^rediss?$/i.test(scheme))
        return refused('it knows the schemes `redis` and `rediss`', title);
    // Number() of what stands behind the slash.
    const database = connection.uri?.path.slice(1) ?? '';
    if (scheme !== null && /^[A-Za-z_/-]/.test(database) && !/[%\uE000]/.test(database))
        return refused(`the database \`${shown(database)}\` is no number`, title);
    const options = new Map([...node_tlsSettings(settings, 'socket')]);
    const tls = settings.get('socket.tls');
    const wanted = tls === undefined || isNothing(tls) ? null : !isFalse(tls);
    const secure = scheme === null ? null : scheme.toLowerCase() === 'rediss';
    const top = settings.get('tls');
    if (top !== undefined && !isNothing(top) && !isFalse(top) && secure !== true && wanted !== true) {
        const reason = '`tls` stands outside `socket`, where only node-redis 3 reads it';
        return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does depends on its version`, top);
    }
    if (tls !== undefined && !tls.decided)
        return verdict({ kind: 'unknown', reason: '`socket.tls` is decided at run time' }, `\`socket.tls\` is decided at run time, so what ${title} does cannot be read here`, tls);
    if (version === 6 && secure !== null && wanted !== null && wanted !== secure)
        return refused('`socket.tls` contradicts the scheme', title, tls ?? null);
    if (secure === true || wanted === true) {
        const cause = settings.get('socket') ?? tls;
        const found = cause === undefined ? verdict(verified, `\`rediss://\` verifies chain and host name under ${title}`) : tlsObject(title, { ...cause, name: secure === true ? 'rediss' : 'socket.tls' }, options);
        return afterProcessSwitch(connection, options, title, found);
    }
    if (scheme === null && wanted === null && urlIsOpen(said))
        return unknownUrl(title);
    return verdict(cleartext, secure === false ? `\`redis://\` never uses TLS under ${title}` : `${title} uses no TLS without \`socket.tls\``, tls ?? null, secure === null && tls === undefined);
}
const node_facts = (lead) => (said) => nodeFacts(said.connection, node_tlsSettings(said.settings, lead));
const node_languages = ['javascript', 'typescript'];
const node_none = new Set();
const nodeDrivers = [
    ...[['ioredis', 6, ['ioredis@6', 'bullmq'], true], ['ioredis5', 5, ['ioredis@5', 'ioredis@4', 'iovalkey'], false]].map(([id, version, aliases, common]) => ({
        id,
        aliases,
        title: `ioredis ${String(version)}`,
        recognition: { dialects: [], callees: common ? ['Redis', 'IORedis', 'Redis.Cluster', 'IORedis.Cluster'] : [], imports: common ? ['ioredis', 'bullmq', 'bull'] : [], languages: node_languages },
        common,
        judge: judge_judgeWith({ title: `ioredis ${String(version)}`, decide: (said) => decideIoredis(said, version), reads: new Set(['tls']), refusesUnknown: false, facts: node_facts('tls') }),
        harden: harden_hardenWith({ title: 'ioredis', query: [], settings: [['tls.ca', '<CA_FILE>'], ['tls.rejectUnauthorized', 'true']], snippet: "tls: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }", note: 'Hand over a private CA with `tls: { ca }`.', remove: [] }),
    })),
    ...[['node-redis', 6, ['redis@6', 'redis@5', 'node-redis@5', 'node-redis@6', '@redis/client'], true], ['node-redis4', 4, ['redis@4', 'node-redis@4'], false]].map(([id, version, aliases, common]) => ({
        id,
        aliases,
        title: `node-redis ${String(version)}`,
        recognition: { dialects: [], callees: common ? ['createClient', 'redis.createClient', 'createCluster'] : [], imports: common ? ['redis', '@redis/client'] : [], languages: node_languages },
        common,
        judge: judge_judgeWith({ title: `node-redis ${String(version)}`, decide: (said) => decideNodeRedis(said, version), reads: node_none, refusesUnknown: false, facts: node_facts('socket') }),
        harden: harden_hardenWith({ title: 'node-redis', query: [], settings: [['socket.tls', 'true'], ['socket.ca', '<CA_FILE>'], ['socket.rejectUnauthorized', 'true']], snippet: "socket: { tls: true, ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }", note: 'Hand over a private CA with `socket: { ca }`.', remove: [] }),
    })),
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/others.js




function openUrl(title) {
    return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
}
function others_chainOnly(root, because, option) {
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined || root.text === '' ? 'public' : anchorOf(root.decided ? root.text : null) }, because, option);
}
/** The query is not read; `ssl: false` does not undo `rediss`. https://github.com/redis/redis-rb/blob/v4.8.0/lib/redis/connection/ruby.rb */
function decideRuby(said) {
    const { title, scheme, settings, blank } = said;
    if (scheme !== null && (blank.before || blank.behind || !/^rediss?$/i.test(scheme)))
        return refused('it knows the schemes `redis`, `rediss` and `unix`', title);
    const ssl = settings.get('ssl');
    const secure = scheme !== null && /^rediss$/i.test(scheme);
    if (!secure) {
        if (ssl !== undefined && !ssl.decided)
            return undecided(ssl, title);
        const isOpen = scheme === null && urlIsOpen(said) && ssl === undefined;
        // Whatever the URL is going to say, nothing is verified.
        if (isOpen && skipsRuby(settings))
            return verdict(unverified, `\`verify_mode: VERIFY_NONE\` accepts any certificate under ${title}`, settings.get('ssl_params.verify_mode') ?? settings.get('ssl_params') ?? null);
        if (!isTrue(ssl))
            return isOpen ? openUrl(title) : noTls(said, ssl);
    }
    const mode = settings.get('ssl_params.verify_mode');
    if (skipsRuby(settings))
        return verdict(unverified, `\`verify_mode: VERIFY_NONE\` accepts any certificate under ${title}`, mode ?? settings.get('ssl_params') ?? null);
    if (mode !== undefined && !mode.decided && !/VERIFY_PEER/.test(mode.text))
        return undecided(mode, title);
    const names = settings.get('ssl_params.verify_hostname');
    if (isFalse(names))
        return others_chainOnly(settings.get('ssl_params.ca_file'), `\`verify_hostname: false\` leaves the host name unchecked under ${title}`, names ?? null);
    return verdict(verified, `${secure ? '`rediss://`' : '`ssl: true`'} verifies chain and host name under ${title}`, secure ? null : (ssl ?? null));
}
function skipsRuby(settings) {
    return /VERIFY_NONE/.test(settings.get('ssl_params.verify_mode')?.text ?? '') || /VERIFY_NONE/.test(settings.get('ssl_params')?.text ?? '');
}
function noTls({ scheme, title }, option) {
    if (scheme === null && urlish(option))
        return openUrl(title);
    return verdict(cleartext, scheme === null ? `${title} uses no TLS unless it is asked to` : `\`${shown(scheme.toLowerCase())}://\` never uses TLS under ${title}`, option ?? null, scheme === null && option === undefined);
}
function urlish(option) {
    return option !== undefined && !option.decided;
}
/** `tls://` or `ssl://` before the host, in lower case, or a stream context with a host that has neither. https://github.com/phpredis/phpredis#connect-open */
function decidePhp(said) {
    const { title, settings, scheme } = said;
    if (scheme !== null)
        return refused('it takes a host, not a URI', title);
    const host = settings.get('host') ?? settings.get('0');
    const lead = /^(\w+):\/\//.exec(host?.text ?? '')?.[1] ?? settings.get('scheme')?.text ?? '';
    const peer = settings.get('verify_peer');
    const name = settings.get('verify_peer_name');
    const root = settings.get('cafile');
    const context = peer ?? name ?? root ?? settings.get('allow_self_signed') ?? settings.get('context') ?? settings.get('stream');
    if (lead !== '' && !['tls', 'ssl', 'tcp'].includes(lead))
        return refused(`it knows no transport \`${shown(lead)}\``, title, host ?? null);
    if (lead === 'tcp' || (lead === '' && context === undefined))
        return verdict(cleartext, `${title} uses TLS for a host that begins with \`tls://\` only`, host ?? null, lead === '');
    if (isFalse(peer))
        return verdict(unverified, `\`verify_peer: false\` accepts any certificate under ${title}`, peer ?? null);
    if (peer !== undefined && !peer.decided)
        return undecided(peer, title);
    if (isFalse(name))
        return others_chainOnly(root, `\`verify_peer_name: false\` leaves the host name unchecked under ${title}`, name ?? null);
    if (name !== undefined && !name.decided)
        return undecided(name, title);
    return verdict(verified, `${lead === '' ? 'the stream context' : `\`${lead}://\``} verifies chain and host name under ${title}`, context ?? host ?? null);
}
/** The host name is never compared (measured). The query is not read. */
function decideCli({ title, scheme, flags, connection }) {
    if (scheme !== null && !/^(?:rediss?|valkeys?)$/i.test(scheme))
        return refused('it knows the schemes `redis` and `rediss`', title);
    if (scheme !== null && connection.user.kind === 'literal' && connection.user.text === '' && connection.password.kind !== 'absent')
        return refused('an empty user name is sent before the password, and no server knows it', title);
    const tls = flags.get('--tls');
    const secure = scheme !== null && /^(?:rediss|valkeys)$/i.test(scheme);
    if (!secure && tls === undefined)
        return verdict(cleartext, scheme === null ? `${title} uses no TLS without \`--tls\`` : `\`${scheme.toLowerCase()}://\` without \`--tls\` never uses TLS under ${title}`, null, scheme === null);
    const insecure = flags.get('--insecure');
    if (insecure !== undefined)
        return verdict(unverified, `\`--insecure\` accepts any certificate under ${title}`, insecure);
    return others_chainOnly(flags.get('--cacert') ?? flags.get('--cacertdir'), `${title} verifies the chain but never the host name`, tls ?? null);
}
/** No driver is told: the scheme decides, and any switch that weakens it under one of the common drivers counts. */
function decideByScheme(said) {
    const { scheme, query, settings, title, connection } = said;
    const find = (name) => query.findLast((option) => option.name.toLowerCase() === name) ?? settings.get(name);
    const tls = settings.get('tls.enabled') ?? settings.get('ssl.enabled') ?? settings.get('tls') ?? settings.get('ssl') ?? settings.get('usessl') ?? settings.get('use_ssl');
    const secure = scheme !== null && /^(?:rediss|valkeys|rediss-sentinel)$/i.test(scheme);
    if (scheme !== null && !secure && !/^(?:redis|valkey|redis-sentinel|(?:redis|valkey)\+(?:cluster|sentinel))$/i.test(scheme)) {
        const reason = `clients differ about the scheme \`${shown(scheme)}\``;
        return verdict({ kind: 'unknown', reason }, `${reason}; write \`rediss\``);
    }
    if (!secure) {
        if (scheme !== null)
            return verdict(cleartext, `\`${scheme.toLowerCase()}://\` never uses TLS under ${title}`);
        const wanted = phpScheme(settings);
        if (tls === undefined && wanted === undefined)
            return urlIsOpen(said) ? openUrl(title) : noTls(said, undefined);
        if (tls !== undefined && judge_isOff(tls))
            return verdict(cleartext, `\`${tls.name}=${shown(tls.text)}\` uses no TLS`, tls);
        if (tls !== undefined && !tls.decided)
            return undecided(tls, title);
    }
    for (const [name, values] of weakening) {
        const option = find(name);
        if (option !== undefined && !option.decided && !/CERT_NONE$|VERIFY_NONE$/.test(option.text))
            return undecided(option, title);
        if (option !== undefined && values.test(option.text))
            return verdict(unverified, `\`${shown(option.name)}=${shown(option.text)}\` accepts any certificate under the clients that read it`, option);
    }
    // redis-rs: https://docs.rs/redis/latest/redis/#connection-parameters
    if (secure && connection.uri?.fragment === 'insecure')
        return verdict(unverified, '`#insecure` accepts any certificate under redis-rs');
    const names = find('ssl_check_hostname') ?? find('verify_peer_name');
    const peer = find('verifypeer');
    if (isFalse(names) || /^ca$/i.test(peer?.text ?? ''))
        return others_chainOnly(find('ssl_ca_certs'), `\`${shown((isFalse(names) ? names : peer)?.name ?? '')}\` leaves the host name unchecked under the clients that read it`, names ?? peer ?? null);
    if (!secure && tls?.name.endsWith('.enabled') === true && !isFramework(connection)) {
        const reason = `\`${shown(tls.name)}\` asks for TLS, and no driver is named that reads it`;
        return verdict({ kind: 'unknown', reason }, reason, tls);
    }
    return verdict(verified, secure ? `\`${scheme.toLowerCase()}://\` asks for TLS, and most clients verify chain and host name` : 'TLS is asked for, and most clients verify chain and host name', secure ? null : (tls ?? null));
}
/** What Spring and Quarkus make of their own settings is known: Lettuce and Vert.x verify. */
function isFramework({ candidate }) {
    return candidate.sites.some(({ keyPath }) => keyPath.some((name) => /^(?:spring|quarkus|micronaut)(?:\.|$)/i.test(name)));
}
/** Predis and Laravel: `'scheme' => 'tls'`. */
function phpScheme(settings) {
    const scheme = settings.get('scheme');
    if (scheme !== undefined && /^(?:tls|rediss)$/i.test(scheme.text))
        return scheme;
    const host = settings.get('host') ?? settings.get('0');
    return host !== undefined && /^(?:tls|ssl):\/\//i.test(host.text) ? host : undefined;
}
const weakening = [
    ['ssl_cert_reqs', /^(?:none|null|(?:ssl\.)?cert_none)$/i],
    ['skip_verify', /^(?:true|1)$/i],
    ['verifypeer', /^(?:none|false)$/i],
    ['verify_peer', /^(?:false|0)$/i],
    ['tls.rejectUnauthorized', /^false$/],
    ['ssl_params.verify_mode', /VERIFY_NONE$/],
];
function others_facts({ settings, query, flags }) {
    for (const [name, values] of weakening) {
        const option = settings.get(name) ?? query.findLast((each) => each.name.toLowerCase() === name);
        if (option !== undefined && !isNothing(option) && values.test(option.text))
            return { bypass: { what: `\`${shown(option.name)}=${shown(option.text)}\` switches certificate checks off`, span: option.parameter?.span ?? null } };
    }
    const signed = settings.get('allow_self_signed');
    if (isTrue(signed))
        return { bypass: { what: '`allow_self_signed: true` accepts certificates that anyone can make', span: signed?.parameter?.span ?? null } };
    const insecure = flags.get('--insecure');
    return insecure === undefined ? {} : { bypass: { what: '`--insecure` switches certificate checks off', span: insecure.parameter?.span ?? null } };
}
const others_nothing = new Set();
const queryWords = new Set(['ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'skip_verify', 'verifypeer', 'verify_peer', 'verify_peer_name']);
const others_otherDrivers = [
    {
        id: 'redis-url',
        aliases: ['redis', 'valkey', 'redis-rs', 'predis', 'StackExchange.Redis'],
        title: 'a Redis client',
        recognition: { dialects: [], callees: [], imports: [], languages: [] },
        common: true,
        judge: judge_judgeWith({ title: 'a Redis client', decide: decideByScheme, reads: queryWords, refusesUnknown: false, facts: others_facts }),
        harden: harden_hardenWith({ title: 'the client', valkeys: true, query: [], settings: [['tls', 'true']], snippet: 'tls: true', remove: ['ssl_cert_reqs', 'skip_verify', 'verifyPeer', 'ssl_check_hostname'] }),
    },
    {
        id: 'redis-rb',
        aliases: ['redis-rb@4', 'redis-client', 'sidekiq'],
        title: 'redis-rb 4',
        recognition: { dialects: [], callees: ['Redis.new', 'RedisClient.config', 'Sidekiq.configure_server'], imports: ['redis', 'sidekiq'], languages: ['ruby'] },
        common: false,
        judge: judge_judgeWith({ title: 'redis-rb', decide: decideRuby, reads: others_nothing, refusesUnknown: false, facts: others_facts }),
        harden: harden_hardenWith({ title: 'redis-rb', query: [], settings: [['ssl', 'true'], ['ssl_params.ca_file', '<CA_FILE>']], snippet: 'ssl: true, ssl_params: { ca_file: "<CA_FILE>" }', note: 'Name a private CA with `ssl_params: { ca_file: }`.', remove: [] }),
    },
    {
        id: 'phpredis',
        aliases: ['phpredis@5', 'phpredis@6', 'ext-redis'],
        title: 'phpredis',
        recognition: { dialects: [], callees: ['redis.connect', 'redis.pconnect'], imports: [], languages: ['php'] },
        common: false,
        judge: judge_judgeWith({ title: 'phpredis', decide: decidePhp, reads: others_nothing, refusesUnknown: false, facts: others_facts }),
        harden: harden_hardenWith({ title: 'phpredis', query: [], settings: [['scheme', 'tls'], ['stream.verify_peer', 'true'], ['stream.verify_peer_name', 'true'], ['stream.cafile', '<CA_FILE>']], snippet: "'tls://' . $host, with ['stream' => ['verify_peer' => true, 'verify_peer_name' => true, 'cafile' => '<CA_FILE>']]", remove: [] }),
    },
    {
        id: 'redis-cli',
        aliases: ['valkey-cli', 'redis-cli@7'],
        title: 'redis-cli',
        recognition: { dialects: ['redis-cli'], callees: [], imports: [], languages: [] },
        common: false,
        judge: judge_judgeWith({ title: 'redis-cli', decide: decideCli, reads: others_nothing, refusesUnknown: false, facts: others_facts }),
        harden: harden_hardenWith({ title: 'redis-cli', valkeys: true, query: [], settings: [], snippet: '--tls --cacert <CA_FILE>', remove: [] }),
        instead: 'Where the network is not trusted, go through `stunnel` with `checkHost` or run the command on the server.',
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/python.js





const plainNames = new Set([
    ...['host', 'port', 'db', 'username', 'password', 'socket_timeout', 'socket_connect_timeout', 'socket_keepalive', 'socket_keepalive_options', 'socket_type', 'retry_on_timeout'],
    ...['retry_on_error', 'encoding', 'encoding_errors', 'decode_responses', 'parser_class', 'socket_read_size', 'health_check_interval', 'client_name', 'retry', 'redis_connect_func'],
    ...['credential_provider', 'command_packer', 'lib_name', 'lib_version', 'protocol', 'max_connections', 'timeout'],
]);
const python_tlsNames = new Set([
    ...['ssl_keyfile', 'ssl_certfile', 'ssl_cert_reqs', 'ssl_ca_certs', 'ssl_ca_data', 'ssl_ca_path', 'ssl_check_hostname', 'ssl_password', 'ssl_validate_ocsp', 'ssl_validate_ocsp_stapled'],
    ...['ssl_ocsp_context', 'ssl_ocsp_expected_cert', 'ssl_min_version', 'ssl_ciphers', 'ssl_include_verify_flags', 'ssl_exclude_verify_flags'],
]);
function python_decide(said, edition) {
    const { title, scheme, query, settings } = said;
    if (scheme === null)
        return bySettings(said, edition);
    const lower = scheme.toLowerCase();
    if (!/^rediss?$/.test(edition.anyCase ? lower : scheme))
        return refused('it knows the schemes `redis`, `rediss` and `unix`', title);
    const tls = lower === 'rediss';
    const [option] = query.filter(({ name, text }) => text !== '' && !plainNames.has(name) && !(tls && python_tlsNames.has(name)));
    if (option !== undefined)
        return refused(`\`${shown(option.name)}\` is no argument of its connection`, title, option);
    const [beside] = [...settings.values()].filter(({ name }) => name === 'ssl' || (!tls && python_tlsNames.has(name)));
    if (beside !== undefined && !(beside.name === 'ssl' && isNothing(beside)))
        return refused(`\`${beside.name}\` is no argument of its connection beside a URI${tls ? '' : ' without TLS'}`, title, beside);
    if (!tls)
        return verdict(cleartext, `\`redis://\` never uses TLS under ${title}`);
    return verification((name) => query.find((each) => each.name === name && each.text !== '') ?? settings.get(name), title, edition);
}
function bySettings(said, edition) {
    const { title, settings } = said;
    const ssl = settings.get('ssl');
    if (ssl === undefined && urlIsOpen(said))
        return atRunTime(said, edition);
    if (ssl === undefined || judge_isOff(ssl))
        return verdict(cleartext, ssl === undefined ? `${title} uses no TLS unless \`ssl=True\` asks for it` : `\`ssl=${shown(ssl.text)}\` never uses TLS under ${title}`, ssl ?? null, ssl === undefined);
    if (!ssl.decided || !(isTrue(ssl) || ssl.quoted))
        return undecided(ssl, title);
    return verification((name) => settings.get(name), title, edition);
}
function atRunTime({ settings, title }, edition) {
    const found = verification((name) => settings.get(name), title, edition);
    if (found.posture.kind === 'unverified')
        return found;
    return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
}
/** Of `SSLConnection`. A context without certificates compares no name. */
function verification(find, title, { comparesNames }) {
    const required = find('ssl_cert_reqs');
    const context = find('ssl_context');
    if (context !== undefined && !isNothing(context))
        return undecided(context, title);
    if (required !== undefined) {
        const off = isNothing(required) || /(?:^|\.)CERT_NONE$/.test(required.text) || required.text === 'none' || (!required.quoted && required.text === '0');
        if (off)
            return verdict(unverified, `\`ssl_cert_reqs=${shown(required.text)}\` accepts any certificate under ${title}`, required);
        if (!required.decided && !/(?:^|\.)CERT_(?:REQUIRED|OPTIONAL)$/.test(required.text))
            return undecided(required, title);
        if (required.quoted && !/^(?:optional|required)$/.test(required.text))
            return refused(`\`ssl_cert_reqs=${shown(required.text)}\` is none of \`none\`, \`optional\`, \`required\``, title, required);
    }
    const root = find('ssl_ca_certs');
    if (root?.decided === true && isMissing(root.text))
        return refused(`the file \`${shown(root.text)}\` is not there`, title, root);
    const compare = find('ssl_check_hostname');
    if (compare !== undefined && !compare.decided)
        return undecided(compare, title);
    const compares = compare === undefined || compare.text === '' ? comparesNames : !/^(?:0|f|false|n|no|none)$/i.test(compare.text);
    if (compares)
        return verdict(verified, compare === undefined ? `TLS verifies chain and host name under ${title}` : `\`ssl_check_hostname=${shown(compare.text)}\` verifies the host name as well as the chain under ${title}`, compare ?? required ?? null);
    const why = compare === undefined ? `${title} verifies the chain but, by its default \`ssl_check_hostname=False\`, not the host name` : `\`ssl_check_hostname=${shown(compare.text)}\` leaves the host name unchecked under ${title}`;
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, why, compare ?? null);
}
/** https://github.com/celery/kombu/blob/main/kombu/utils/url.py `parse_ssl_cert_reqs`: what it does not know means no verification; names as redis-py does. */
function decideKombu({ title, scheme, query, settings, connection }) {
    const beside = settings.get('ssl_cert_reqs');
    if (scheme === null && beside !== undefined && (isNothing(beside) || /(?:^|\.)(?:CERT_NONE|none)$/.test(beside.text)))
        return verdict(unverified, `\`ssl_cert_reqs=${shown(beside.text)}\` accepts any certificate under ${title}`, beside);
    if (scheme === null)
        return connection.notation === 'settings' ? verdict({ kind: 'unknown', reason: 'the URI is not written here' }, `the URI decides under ${title}, and it is not written here`) : verdict(cleartext, `${title} uses no TLS`, null, true);
    if (/^redis$/i.test(scheme)) {
        const use = [...settings.values()].find(({ name }) => /^(?:broker_use_ssl|redis_backend_use_ssl)$/.test(name));
        if (use === undefined || judge_isOff(use))
            return verdict(cleartext, `\`redis://\` never uses TLS under ${title}`);
    }
    else if (!/^rediss$/i.test(scheme))
        return verdict({ kind: 'unknown', reason: `what ${title} makes of this scheme is not confirmed` }, `what ${title} makes of this scheme is not confirmed`);
    const required = query.findLast(({ name }) => name === 'ssl_cert_reqs') ?? settings.get('ssl_cert_reqs');
    if (required !== undefined) {
        const text = required.text.replace(/^ssl\./, '');
        if (!required.decided && !text.startsWith('CERT_'))
            return undecided(required, title);
        if (!['CERT_REQUIRED', 'CERT_OPTIONAL', 'required', 'optional'].includes(text))
            return verdict(unverified, `\`ssl_cert_reqs=${shown(required.text)}\` accepts any certificate under ${title}`, required);
    }
    const compare = query.findLast(({ name }) => name === 'ssl_check_hostname');
    if (compare?.decided === true && compare.text.toLowerCase() !== 'false')
        return verdict(verified, `\`ssl_check_hostname=${shown(compare.text)}\` verifies the host name as well as the chain under ${title}`, compare);
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${title} verifies the chain; the host name is compared only from redis-py 6 on`, required ?? null);
}
function python_facts({ query, settings }) {
    const find = (name) => query.find((each) => each.name === name) ?? settings.get(name);
    const [required, minimum, ciphers] = [find('ssl_cert_reqs'), find('ssl_min_version'), find('ssl_ciphers')];
    const off = required !== undefined && (isNothing(required) || /(?:^|\.)(?:CERT_NONE|none)$/.test(required.text));
    // A member of `ssl.TLSVersion`. https://docs.python.org/3/library/ssl.html#ssl.TLSVersion
    const version = /(?:^|\.)TLSv1(?:_([1-3]))?$/.exec(minimum?.text ?? '');
    const weak = ciphers === undefined || !ciphers.quoted ? null : weakCiphersIn(ciphers.text);
    return {
        ...(off ? { bypass: { what: `\`ssl_cert_reqs=${shown(required.text)}\` switches certificate checks off`, span: required.parameter?.span ?? null } } : {}),
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'ssl_min_version', span: minimum?.parameter?.span ?? null } }),
        ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ssl_ciphers', span: ciphers?.parameter?.span ?? null } }),
    };
}
const remedy = harden_hardenWith({
    title: 'redis-py',
    query: [['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'true'], ['ssl_ca_certs', '<CA_FILE>']],
    settings: [['ssl', 'True'], ['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'True'], ['ssl_ca_certs', '<CA_FILE>']],
    snippet: 'ssl=True, ssl_cert_reqs="required", ssl_check_hostname=True, ssl_ca_certs="<CA_FILE>"',
    remove: ['ssl'],
});
const python_callees = [
    ...['redis.Redis', 'Redis', 'redis.StrictRedis', 'StrictRedis', 'redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.Redis', 'redis.asyncio.from_url', 'aioredis.from_url'],
    ...['redis.ConnectionPool', 'ConnectionPool.from_url', 'redis.ConnectionPool.from_url', 'RedisCluster', 'valkey.Valkey', 'Valkey', 'valkey.from_url'],
];
const reads = python_tlsNames;
const pythonDrivers = [
    {
        id: 'redis-py',
        aliases: ['redis-py@4', 'redis-py@4.3.4', 'redis-py@5', 'redis-py@3', 'aioredis'],
        title: 'redis-py 4',
        recognition: { dialects: [], callees: [], imports: [], languages: ['python'] },
        common: true,
        judge: judge_judgeWith({ title: 'redis-py before 6', decide: (said) => python_decide(said, { comparesNames: false, anyCase: true }), reads, refusesUnknown: true, facts: python_facts }),
        harden: remedy,
    },
    {
        id: 'redis-py@6',
        aliases: ['redis-py@7', 'redis-py6'],
        title: 'redis-py 6',
        recognition: { dialects: [], callees: python_callees, imports: ['redis', 'django_redis', 'aioredis'], languages: ['python'] },
        common: true,
        judge: judge_judgeWith({ title: 'redis-py 6', decide: (said) => python_decide(said, { comparesNames: true, anyCase: false }), reads, refusesUnknown: true, facts: python_facts }),
        harden: remedy,
    },
    {
        id: 'kombu',
        aliases: ['celery'],
        title: 'Celery (kombu)',
        recognition: { dialects: [], callees: ['Celery'], imports: ['celery', 'kombu'], languages: ['python'] },
        common: false,
        judge: judge_judgeWith({ title: 'Celery', decide: decideKombu, reads, refusesUnknown: false, facts: python_facts }),
        harden: harden_hardenWith({ title: 'Celery', query: [['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'true'], ['ssl_ca_certs', '<CA_FILE>']], settings: [['broker_use_ssl.ssl_cert_reqs', 'ssl.CERT_REQUIRED'], ['broker_use_ssl.ssl_ca_certs', '<CA_FILE>']], snippet: 'broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_ca_certs": "<CA_FILE>"}', note: 'Run it with redis-py 6 or newer, which compares the host name.', remove: ['ssl_cert_reqs'] }),
    },
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/readCommand.js
/** Command lines of redis-cli and valkey-cli. https://redis.io/docs/latest/develop/tools/cli/ */







const redis_readCommand_letters = new Map([['h', 'host'], ['p', 'port'], ['a', 'pass'], ['u', 'uri'], ['n', 'db'], ['s', 'socket']]);
const redis_readCommand_switches = new Set(['tls', 'insecure', 'cluster', 'raw', 'no-raw', 'verbose', 'no-auth-warning', 'scan', 'bigkeys', 'latency', 'stat', 'askpass', 'version', 'help', 'csv', 'json']);
const readCommand_concerning = new Set(['tls', 'insecure', 'cacert', 'cacertdir', 'cert', 'key', 'sni', 'tls-ciphers', 'tls-ciphersuites']);
const redis_readCommand_same = (text) => text;
function redis_readCommand_readCommand(candidate) {
    if (!redis_vocabulary_programs.has(programOf(candidate)))
        return null;
    const { flags } = readFlags(candidate.words.slice(1), { letters: redis_readCommand_letters, switches: redis_readCommand_switches });
    const find = (name) => flags.find((flag) => flag.name === name)?.value ?? null;
    const parameters = flags.flatMap(redis_readCommand_parameterOf);
    const [uri, host, socket, userName] = [find('uri'), find('host'), find('socket'), find('user')];
    const user = userName === null ? { kind: 'absent' } : partOf(userName, redis_readCommand_same);
    const password = find('pass') ?? assigned(candidate);
    const secret = password === null ? null : readPassword(password, user, candidate.encoding === 'base64', redis_readCommand_same);
    if (uri !== null) {
        const connection = redis_read_readText(uri, candidate, parameters);
        if (connection === null)
            return null;
        const own = connection.password.kind === 'absent' && secret !== null ? secret.password : connection.password;
        return { ...connection, dialect: 'redis-cli', password: own, secretSpans: [...connection.secretSpans, ...(secret?.secretSpans ?? [])] };
    }
    // Without a host it is this machine.
    if (host === null || socket !== null)
        return null;
    const hosts = hostsOfLists(host, find('port'));
    return {
        family: 'redis',
        notation: 'command',
        scheme: null,
        dialect: 'redis-cli',
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database: { kind: 'absent' },
        parameters,
        uri: null,
        endpoint: endpointOf('redis://', user.kind !== 'absent' || secret !== null, hosts, { kind: 'absent' }),
        span: candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
function assigned(candidate) {
    const value = candidate.assignments.findLast(({ name }) => name === 'REDISCLI_AUTH')?.value;
    return value?.kind === 'text' ? value.text : null;
}
function redis_readCommand_parameterOf({ name, value, word }) {
    if (!readCommand_concerning.has(name))
        return [];
    const said = redis_readCommand_switches.has(name) ? { kind: 'symbol', name: 'true' } : value === null ? { kind: 'text', text: '' } : pieces_valueOf(name, value, redis_readCommand_same);
    return [{ name: `--${name}`, value: said, origin: 'flag', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readConfiguration.js
/** StackExchange.Redis: `cache:6380,password=…,ssl=True,abortConnect=False`. https://stackexchange.github.io/StackExchange.Redis/Configuration */




const readConfiguration_same = (text) => text;
const longest = 4000;
const mostPieces = 100;
const readConfiguration_ownNames = /^(?:abortconnect|ssl|sslhost|sslprotocols|allowadmin|connecttimeout|connectretry|synctimeout|asynctimeout|defaultdatabase|keepalive|servicename|channelprefix|resolvedns|password|user|checkcertificaterevocation|name|version|tiebreaker|configcheckseconds|proxy|writebuffer|responsetimeout|protocol|setclientlibrary|highintegrity|tunnel|loggerfactory)$/;
/** null: it is no such text. `alone`: a host with a port is enough, for the call says whose it is. */
function readConfiguration(text, candidate, beside, alone) {
    const pieces = text.text.length > longest ? [] : piecesOf(text);
    const hosts = pieces.flatMap((piece) => (piece.text.includes('=') ? [] : hostsOfAuthority(piece)));
    const pairs = pieces.flatMap(pairOf);
    const isOurs = pairs.length > 0 ? pairs.every(({ name }) => readConfiguration_ownNames.test(name.toLowerCase())) : alone;
    if (!isOurs || hosts.length === 0 || !hosts.every((host) => host.kind !== 'name' || /^[\w.:[\]-]{1,253}$/.test(host.name)))
        return null;
    const value = (wanted) => pairs.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null;
    const [userText, passwordText] = [value('user'), value('password')];
    const user = userText === null ? { kind: 'absent' } : partOf(userText, readConfiguration_same);
    const secret = passwordText === null ? null : readPassword(passwordText, user, candidate.encoding === 'base64', readConfiguration_same);
    const database = { kind: 'absent' };
    return {
        family: 'redis',
        notation: 'keywords',
        scheme: null,
        dialect: null,
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: [...pairs.map(readConfiguration_parameterOf), ...beside],
        uri: null,
        endpoint: endpointOf('redis://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
function piecesOf(text) {
    const pieces = [];
    for (let from = 0; from <= text.text.length && pieces.length < mostPieces;) {
        const comma = text.text.indexOf(',', from);
        const to = comma === -1 ? text.text.length : comma;
        const lead = text.text.slice(from, to).length - text.text.slice(from, to).trimStart().length;
        if (text.text.slice(from, to).trim() !== '')
            pieces.push((0,mappedText/* sliceText */.S$)(text, from + lead, from + lead + text.text.slice(from, to).trim().length));
        from = to + 1;
    }
    return pieces;
}
function pairOf(piece) {
    const equals = piece.text.indexOf('=');
    return equals < 1 ? [] : [{ name: piece.text.slice(0, equals).trim(), value: (0,mappedText/* sliceText */.S$)(piece, equals + 1, piece.text.length), whole: piece }];
}
function readConfiguration_parameterOf({ name, value, whole }) {
    return { name, value: isSecretName(name.toLowerCase()) ? { kind: 'text', text: '***' } : pieces_valueOf(name, value, readConfiguration_same), origin: 'setting', span: (0,mappedText/* spanOf */.ee)(whole), valueSpan: (0,mappedText/* spanOf */.ee)(value) };
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readPhp.js
/** PHP: `new Predis\Client('tls://cache:6380')`, `$redis->connect('tls://cache', 6380)`. The scheme is the transport's. https://www.php.net/manual/en/transports.inet.php */





const readPhp_transport = /^(tls|ssl|tcp|redis|rediss):\/\/(?=\S)/i;
/** null: it is no such text, or in no call of theirs. */
function readPhp(text, candidate, beside, imports) {
    const lead = readPhp_transport.exec(text.text);
    if (lead === null)
        return null;
    const scheme = (lead[1] ?? '').toLowerCase();
    const calledBy = (pattern) => candidate.sites.some(({ callee }) => callee !== null && pattern.test(callee));
    if (calledBy(/^(?:Predis\.)?Client$/) && imports.some((name) => /^Predis\b/.test(name)) && !scheme.startsWith('redis')) {
        const read = uriConnection(text, { from: 0, to: text.text.length, schemeLength: scheme.length }, { family: 'redis', candidate, beside, passwordNames: ['password'] });
        const redis = scheme === 'tcp' ? 'redis' : 'rediss';
        // `?ssl[verify_peer]=0` sets what PHP's stream does.
        const parameters = read.parameters.map((parameter) => ({ ...parameter, name: parameter.name.replace(/^ssl\[(\w{1,40})\]$/, '$1') }));
        return { ...read, scheme: redis, parameters, uri: read.uri === null ? null : { ...read.uri, scheme: redis, query: read.uri.query?.replace(/ssl(?:\[|%5B)(\w{1,40})(?:\]|%5D)/gi, '$1') ?? null } };
    }
    if (calledBy(/^(?:ini_set|session_save_path)$/))
        return session(text, candidate, beside);
    return calledBy(/^redis\.p?connect$/i) && !scheme.startsWith('redis') ? connected(text, lead[0].length, candidate, beside) : null;
}
/** `ini_set('session.save_path', 'tls://cache:6380?auth=…')`: phpredis keeps sessions there. https://github.com/phpredis/phpredis#php-session-handler */
function readSession(candidate, beside) {
    const option = textOf(findSetting(candidate.entries, ['option']));
    const path = textOf(findSetting(candidate.entries, ['url']));
    return path === null || (option !== null && option.text !== 'session.save_path') ? null : session(path, candidate, beside);
}
function session(path, candidate, beside) {
    const lead = /^(?:tls|ssl|tcp):\/\/(?=\S)/i.exec(path.text);
    if (lead === null)
        return null;
    const query = path.text.search(/[?,\s]/);
    const found = connected(query === -1 ? path : (0,mappedText/* sliceText */.S$)(path, 0, query), lead[0].length, candidate, beside);
    const auth = /[?&](?:auth|auth\[\])=/i.test(path.text);
    return auth ? { ...found, password: passwordOfSetting({ name: 'auth', value: { kind: 'text', text: (0,mappedText/* sliceText */.S$)(path, path.text.search(/[?&]auth/i), path.text.length), span: candidate.span }, span: candidate.span }, found.user, false).password, secretSpans: [candidate.span] } : found;
}
/** The transport's scheme stands before the host. */
function connected(text, lead, candidate, beside) {
    const hosts = hostsOfAuthority((0,mappedText/* sliceText */.S$)(text, lead, text.text.length));
    const host = { name: 'host', value: { kind: 'text', text: text.text.slice(0, 300) }, origin: 'setting', span: candidate.span, valueSpan: candidate.span };
    const none = { kind: 'absent' };
    return {
        family: 'redis',
        notation: 'settings',
        scheme: null,
        dialect: null,
        user: none,
        password: none,
        hosts,
        database: none,
        parameters: [host, ...beside],
        uri: null,
        endpoint: endpointOf('redis://', false, hosts, none),
        span: candidate.span,
        secretSpans: [],
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readPlusPlus.js


/** null: it is no such call. */
function readPlusPlus(candidate, beside, { language, imports }) {
    if (language !== 'cpp' || !imports.some((name) => /sw\/redis\+\+\//.test(name)))
        return null;
    const text = textOf(findSetting(candidate.entries, ['url', '0']));
    if (text === null || !/^tcp:\/\/[^/\s]/.test(text.text))
        return null;
    return uriConnection(text, { from: 0, to: text.text.length, schemeLength: 3 }, { family: 'redis', candidate, beside, passwordNames: ['password'] });
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readSettings.js
/** Settings of a call or mapping: `redis.Redis(host=…, ssl=True)`, `new Redis({ host, tls: {} })`, `spring.data.redis`. */









function redis_readSettings_readSettings(candidate, beside, reading) {
    if (reading.language === 'php' && candidate.sites.some(({ callee }) => callee !== null && /^(?:ini_set|session_save_path)$/.test(callee)))
        return readSession(candidate, beside);
    const sign = signOf(candidate, reading);
    if (sign === null || isOnlyName(candidate, reading))
        return null;
    const entries = [...withUrl(lifted(candidate.entries), reading), ...ofCluster(candidate)];
    const plusPlus = readPlusPlus(candidate, beside, reading);
    if (plusPlus !== null)
        return plusPlus;
    const transport = reading.language === 'php' ? textOf(findSetting(entries, ['url'])) : null;
    // `tcp://` is no scheme of ours, so that no text candidate has it.
    if (transport !== null && /^tcp:/i.test(transport.text))
        return readPhp(transport, candidate, beside, reading.imports);
    const named = findSetting(entries, ['url', 'uri', 'redis_url', 'location', 'broker']);
    const url = textOf(named)?.text === '' ? null : named;
    // A URI among the settings is a candidate of its own and takes the others up.
    if ([...entries].some((entry) => /^\s*[a-z][\w+.-]*:\/\//i.test(textOf(entry)?.text ?? '') && !isPhpHost(entry)))
        return null;
    const configuration = findSetting(entries, ['configuration', 'configurationoptions', 'instanceconfiguration']);
    const whole = configuration?.value.kind === 'text' ? readConfiguration(configuration.value.text, candidate, beside, sign === 'call') : null;
    // One with pairs in it is a text candidate of its own.
    if (whole !== null)
        return whole.parameters.length > beside.length ? null : { ...whole, notation: 'settings' };
    const parameters = [...flatten(entries, 'setting'), ...initiatedLater(reading, candidate)];
    const inner = entries.find(({ name, value }) => name.toLowerCase() === 'socket' && value.kind === 'settings');
    const place = inner?.value.kind === 'settings' ? [...inner.value.entries, ...entries] : entries;
    const hosts = redis_readSettings_hostsOf(place, sign);
    const tls = parameters.some(({ name }) => vocabulary_tlsSettings.has((unwrapped(name).split('.')[0] ?? '').toLowerCase()));
    if (hosts.length === 0 && (!tls || (url === null && sign === 'path' && !onlyTls(candidate))))
        return null;
    if (sign === 'path' && !tls && !place.some(({ name }) => /^(?:port|password|username)$/i.test(name)) && !readSettings_isVariable(candidate))
        return null;
    const unknownPlace = { kind: 'hole', text: `{${url === null ? 'host' : expressionOf(url)}}`, fallback: null, port: null };
    const user = partOfSetting(findSetting(place, ['username', 'user']));
    const secret = withoutEmpty(passwordOfSetting(findSetting(place, ['password', 'pass', 'auth_pass']), user, candidate.encoding === 'base64'));
    const where = hosts.length === 0 ? [unknownPlace] : hosts;
    return {
        family: 'redis',
        notation: 'settings',
        scheme: null,
        dialect: null,
        user,
        password: secret.password,
        hosts: where,
        database: { kind: 'absent' },
        parameters: [...parameters, ...beside],
        uri: null,
        endpoint: endpointOf('redis://', user.kind !== 'absent', where, { kind: 'absent' }),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
/** ioredis: `new Redis(config.redisUrl, options)`, where what stands first may also be a port. */
function withUrl(entries, { language }) {
    const first = entries.find(({ name, value }) => name === 'port' && value.kind === 'symbol' && /ur[il]\b/i.test(value.name));
    if (!/script$/.test(language) || first === undefined)
        return entries;
    return entries.flatMap((entry) => (entry === first ? [{ ...entry, name: 'url' }] : entry.name === 'host' && entry.value.kind === 'symbol' ? [] : [entry]));
}
/** ioredis: `new Cluster([{ host, port }], { redisOptions: { tls } })`, options that count for every node. */
function ofCluster({ sites: [{ callee, neighbours }] }) {
    return callee?.endsWith('.Cluster') === true ? lifted(neighbours).filter(({ name }) => name === 'redisOptions') : [];
}
/** hiredis makes TLS of a connection that stands: `redisInitiateSSLWithContext(c, ssl)`. https://github.com/redis/hiredis#ssltls-support */
function initiatedLater({ language, imports }, { span }) {
    return language === 'cpp' && imports.some((name) => /hiredis_ssl\.h$/.test(name)) ? [{ name: 'tls', value: { kind: 'hole', expression: 'redisInitiateSSL', fallback: null }, origin: 'setting', span, valueSpan: null }] : [];
}
/** `REDIS_HOST`: whoever reads the variable connects. */
const readSettings_isVariable = ({ sites }) => sites.some(({ keyPath }) => keyPath.some((name) => /^_?(?:[A-Z][A-Z0-9]{0,40}_){0,6}(?:REDIS|VALKEY)$/.test(name)));
/** An empty password is how clients of Redis write that there is none: go-redis' `Password: ""`. */
function withoutEmpty(secret) {
    return secret.password.kind === 'literal' && secret.password.span === null ? { ...secret, password: { kind: 'absent' } } : secret;
}
/** `tls://host` is how phpredis writes a host. */
const phpHost = /^(?:tls|ssl|tcp):\/\//i;
function isPhpHost(entry) {
    return /^(?:host|0)$/i.test(entry.name) && phpHost.test(textOf(entry)?.text ?? '');
}
/** By name; of a call also by place: `Redis('host', 6379)`, `new Redis(6379, 'host')`, `redis.Dial("tcp", "host:6379")`. */
function redis_readSettings_hostsOf(entries, sign) {
    const [first, second] = [findSetting(entries, ['host', 'addr', 'addrs', 'initaddress', 'startupnodes', 'sentinelrootnodes', 'sentinels', 'sentineladdrs', 'hosts', 'hostname', 'endpoints', 'server', 'nodes']), findSetting(entries, ['port'])];
    if (/^(?:sentinels|sentinelrootnodes|hosts)$/i.test(first?.name ?? '')) {
        const sentinels = hostsOfSentinels(first);
        if (sentinels.length > 0)
            return sentinels;
    }
    // ioredis takes the port first; a host that is a number is the port.
    const swapped = second !== null && second.value.kind === 'text' && first?.value.kind === 'symbol' && /^\d{1,5}$/.test(first.value.name);
    // `new Redis('host')`: what is no number is no port. https://github.com/redis/ioredis#connect-to-redis
    const alone = sign === 'call' && first === null ? textOf(second) : null;
    if (alone !== null && /^[\w.\uE000-]{1,253}(?::\d{1,5})?$/.test(alone.text) && !/^\d+$/.test(alone.text))
        return hostsOfAuthority(alone);
    // `JedisPool("host", 6379)` beside `JedisPool(config, "host", 6379)`.
    const leading = entries.find(({ name, value }) => name === '0' && value.kind === 'text');
    const shifted = sign === 'call' && leading !== undefined && first?.value.kind === 'symbol' && /^\d{1,5}$/.test(first.value.name);
    const named = shifted ? leading : swapped ? second : inList(first);
    const places = sign === 'call' ? entries.filter(({ name }) => /^[01]$/.test(name)) : [];
    const found = named ?? places.find((entry) => textOf(entry) !== null && !/^(?:tcp|unix)$/.test(textOf(entry)?.text ?? '')) ?? null;
    const text = textOf(found);
    if (text === null)
        return isSocketPort(findSetting(entries, ['port'])) ? [socket] : hostsOfSettings(found, findSetting(entries, ['port']));
    const lead = phpHost.exec(text.text)?.[0].length ?? 0;
    const rest = (0,mappedText/* sliceText */.S$)(text, lead, text.text.length);
    const port = findSetting(entries, ['port']);
    if (isSocketPort(port))
        return [socket];
    if (found?.name.toLowerCase().startsWith('addr') === true || /:\d{1,5}$/.test(rest.text))
        return hostsOfAuthority(rest);
    return found === null || rest.text.includes(' ') ? [] : hostsOfSettings({ ...found, value: { kind: 'text', text: rest, span: found.value.span } }, port);
}
/** `[('host', 26379)]` of redis-py's Sentinel, `[{ host, port }]` of ioredis. */
function hostsOfSentinels(list) {
    // What a list of mappings is made of is only there as it is written.
    if (list?.value.kind === 'symbol')
        return [...list.value.name.matchAll(sentinel)].slice(0, MAXIMUM_SENTINELS).map(([, ...found]) => ({ kind: 'name', name: found[0] ?? found[2] ?? '', port: found[1] ?? found[3] ?? null }));
    if (list?.value.kind === 'text')
        return hostsOfAuthority(list.value.text);
    if (list?.value.kind !== 'settings')
        return [];
    return list.value.entries.slice(0, MAXIMUM_SENTINELS).flatMap(({ value }) => {
        if (value.kind === 'settings')
            return hostsOfSettings(findSetting(value.entries, ['host', '0']), findSetting(value.entries, ['port', '1']));
        if (value.kind === 'text')
            return hostsOfAuthority(value.text);
        const [, name, port] = /^\(\s*["']([\w.:-]{1,253})["']\s*,\s*["']?(\d{1,5})?/.exec(value.name) ?? [];
        return [name === undefined ? { kind: 'hole', text: `{${value.name.slice(0, 60)}}`, fallback: null, port: null } : { kind: 'name', name, port: port ?? null }];
    });
}
const sentinel = /\bhost["']?\s{0,4}(?::|=>)\s{0,4}["']([\w.:-]{1,253})["'](?:\s{0,4},\s{0,4}[:"']?port["']?\s{0,4}(?::|=>)\s{0,4}["']?(\d{1,5}))?|\(\s{0,4}["']([\w.:-]{1,253})["']\s{0,4},\s{0,4}(\d{1,5})\s{0,4}\)/g;
const MAXIMUM_SENTINELS = 32;
const socket = { kind: 'socket', path: '' };
/** phpredis: `connect('/run/redis.sock', 0)`. */
function isSocketPort(port) {
    return port?.value.kind === 'symbol' && port.value.name === '0';
}
/** `EndPoints = { "cache:6380" }` */
function inList(setting) {
    const only = setting?.value.kind === 'settings' ? setting.value.entries[0] : undefined;
    return setting !== null && only !== undefined && /^\d$/.test(only.name) ? { ...only, name: 'addr' } : setting;
}
/** Erlang: `eredis:start_link(Options)`, whose one argument says nothing here. */
function isOnlyName({ entries }, { language }) {
    return language === 'erlang' && entries.length === 1 && entries[0]?.name === 'host' && entries[0].value.kind === 'symbol';
}
/** `call`: a client of Redis is made with them; `path`: they stand below a name that says redis. */
function signOf(candidate, { imports, language }) {
    if (imports.some((name) => /^@upstash\/redis/.test(name)))
        return null;
    if (readSettings_isNamed(candidate) || (imports.some((name) => /^@adonisjs\/redis$|^@ioc:Adonis\/Addons\/Redis$/.test(name)) && candidate.sites.some(({ keyPath }) => keyPath.includes('connections'))))
        return 'call';
    for (const { callee, keyPath: whole } of candidate.sites) {
        if (callee !== null && readSettings_isOurCallee(callee, imports, language, candidate.entries))
            return 'call';
        // What a service is given in its environment is no description of a service.
        const keyPath = whole.slice(whole.findLastIndex((name) => name === 'environment' || name === 'env') + 1);
        if (keyPath.some((name) => /^(?:services|containers|initContainers|volumes|image|resources|probes?|livenessProbe|readinessProbe)$/i.test(name)))
            continue;
        if (keyPath.some((name) => tlsMapping.test(name)))
            return 'path';
        if (keyPath.some((name) => name.split(/[._-]|(?<=[a-z])(?=[A-Z])/).some((word) => /^(?:redis|valkey)$/i.test(word))))
            return 'path';
    }
    return null;
}
/** Nest's `transport: Transport.REDIS`, cache-manager's `store: redisStore`, Django's `BACKEND: 'channels_redis.core.RedisChannelLayer'`. */
function readSettings_isNamed({ entries }) {
    return entries.some(({ name, value }) => (/^(?:transport|store)$/.test(name) && value.kind === 'symbol' && /^(?:Transport\.REDIS|(?:await )?redisStore\w*|redisStore(?:\.\w+)?)$/.test(value.name)) || (name === 'BACKEND' && value.kind === 'text' && /redis/i.test(value.text.text)));
}
/** Celery's mapping for connections whose URI stands elsewhere; its names are redis-py's (those for RabbitMQ have no `ssl_` before them). */
const tlsMapping = /^(?:celery_)?(?:broker_use_ssl|redis_backend_use_ssl)$/i;
function onlyTls({ sites, entries }) {
    return sites.some(({ keyPath }) => keyPath.some((name) => tlsMapping.test(name))) && entries.some(({ name }) => name.toLowerCase() === 'ssl_cert_reqs');
}
const ourImports = /^(?:redis|ioredis|iovalkey|@redis\/client|valkey|aioredis|redis\.asyncio|github\.com\/(?:redis|go-redis)\/|github\.com\/gomodule\/redigo|redis\.clients\.jedis|io\.lettuce)(?:[./:\w]|$)/;
function readSettings_isOurCallee(callee, imports, language, entries) {
    const imported = imports.some((name) => ourImports.test(name));
    if (/^redis\.p?connect$/i.test(callee))
        return language === 'php' || language === 'lua';
    if (language === 'lua' && callee === 'red.connect')
        return true;
    if (/(?:^|\.)(?:RedisOptions|ClusterOptions|RedisClientOptions|redis\.(?:Universal|Cluster|Failover)?Options|redis\.New(?:Failover(?:Cluster)?|Sentinel)Client|asynq\.New(?:Client|Server)|asynq\.Redis(?:Failover|Cluster)?ClientOpt|JedisSentinelPool|RedisSentinelConfiguration|redis(?:Async)?Connect(?:WithTimeout|NonBlock|Bind(?:NonBlock)?)?|rueidis\.(?:ClientOption|NewClient)|RedisConnection(?:\(\))?\.connect(?:Secure)?|Redix\.start_link|eredis\.start_link|RedisURI\.builder|RedisURI\.create|(?:RedisURI\.)?Builder\.(?:redis|sentinel))$/.test(callee))
        return true;
    if (/(?:^|\.)ConnectionMultiplexer\.(?:Connect|ConnectAsync)$|(?:^|\.)ConfigurationOptions\.Parse$|(?:^|\.)AddStackExchangeRedis(?:Cache|OutputCache)?$/.test(callee))
        return true;
    if (/(?:^|\.)createRedisClient$/.test(callee))
        return language === 'cpp';
    if (/(?:^|\.)ConfigurationOptions$/.test(callee))
        return language === 'csharp';
    if (/(?:^|\.)Redis(?:Connection\.make|Connection\.Configuration|ConnectionPool|Configuration)$/.test(callee))
        return language === 'swift';
    if (language === 'php' && /^(?:Predis\.)?Client$/.test(callee))
        return /^Predis/.test(callee) || imports.some((name) => /^Predis\b/.test(name));
    if (/^(?:Queue|Worker|QueueEvents|FlowProducer|BullModule\.forRoot)$/.test(callee))
        return imports.some((name) => /bull/.test(name));
    // `fastify.register(require('@fastify/redis'), { host })`; another plugin's settings name a user or a database.
    if (/(?:^|\.)register$/.test(callee))
        return imports.some((name) => /^(?:@fastify\/redis|fastify-redis)$/.test(name)) && !entries.some(({ name }) => /^(?:user|database|connectionString)$/.test(name));
    if (/^(?:redis|aioredis|valkey)(?:\.asyncio)?\.(?:(?:Strict)?Redis|Valkey|RedisCluster|ConnectionPool|BlockingConnectionPool|createClient|createCluster|NewClient|NewClusterClient|NewUniversalClient|Dial|DialContext)$/.test(callee))
        return true;
    if (/(?:^|\.)(?:IORedis|StrictRedis|Redis|(?:IO)?Redis\.Cluster|Redis\.new|Jedis|JedisPool|JedisPooled|UnifiedJedis|JedisCluster|Valkey|Redis(?:Standalone|Cluster)Configuration)$/.test(callee))
        return language !== 'php' || callee !== 'Redis';
    if (/(?:^|\.)RedisCluster$/.test(callee) && language === 'php')
        return true;
    if (language === 'python' && /(?:^|\.)Redis(?:Settings|Huey|Broker|JobStore|Storage\d?)$/.test(callee))
        return true;
    return imported && /(?:^|\.)(?:Sentinel|createSentinel|createClient|createCluster|RedisCluster|ConnectionPool|NewClient)$/.test(callee);
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/read.js
/** What a candidate says, if it is a connection to Redis or Valkey at all. */









const redis_read_schemes = { plain: new Set(redis_vocabulary_baseSchemes), jdbc: new Set(), hostless: null };
const read_neighbourhood = { belongs: (name) => vocabulary_tlsSettings.has(name) || /^\d$/.test(name), environment: vocabulary_variables };
function redis_read_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return insideCommand(candidate, reading, redis_vocabulary_programs) ? null : ofText(candidate.value, candidate, beside_besides(candidate, reading, read_neighbourhood), reading);
        case 'settings':
            return redis_readSettings_readSettings(candidate, beside_besides(candidate, reading, read_neighbourhood), reading);
        case 'environment':
            return candidate.value.kind !== 'text' || alsoText(candidate, reading) ? null : redis_read_readText(candidate.value.text, candidate, []);
        case 'command':
            return redis_readCommand_readCommand(candidate);
    }
}
function ofText(text, candidate, beside, { language, imports }) {
    return redis_read_readText(text, candidate, beside) ?? (language === 'php' ? readPhp(text, candidate, beside, imports) : null) ?? (text.text.includes('://') ? null : readConfiguration(text, candidate, beside, false));
}
function redis_read_readText(text, candidate, beside) {
    const context = { family: 'redis', candidate, beside, passwordNames: ['password'] };
    if (isMap(text, candidate))
        return null;
    const found = findUriOf(redis_read_schemes, text) ?? ownSocket(text);
    if (found !== null)
        return withoutEmpty(uriConnection(text, found, context));
    const whole = withoutScheme(text, candidate);
    return whole === null ? null : uriConnection(whole, { from: 0, to: whole.text.length, schemeLength: 0 }, context);
}
/** Rspamd: `map = "redis://WHITELIST"` names a key, its servers stand elsewhere. https://docs.rspamd.com/tutorials/multimap_guide */
function isMap({ text }, { sites }) {
    return sites[0].keyPath.at(-1) === 'map' && /^rediss?:\/\/\w{1,100}$/.test(text);
}
/** `unix://` is Redis' only where its path says so: `unix:///run/redis/redis.sock`. */
function ownSocket(text) {
    return /^unix:\/\/[^\s]{0,300}(?:redis|valkey)[^\s]{0,100}$/i.test(text.text) ? { from: 0, to: text.text.length, schemeLength: 4 } : null;
}
/** `//:secret@host` is a text for ioredis 6; only where a person says that it is one for Redis. It gets an empty scheme. */
function withoutScheme(text, { sites }) {
    const told = sites.length === 1 && sites[0].keyPath.join('.') === 'redis';
    return told && /^\/\/[^/\s]{1,300}/.test(text.text) ? (0,mappedText/* joinTexts */.B5)([(0,mappedText/* plainText */.wh)(':'), text]) : null;
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/family.js









const redis = {
    ids: ['redis'],
    title: 'Redis',
    vocabulary: redis_vocabulary_vocabulary,
    read: redis_read_read,
    drivers: [...pythonDrivers, ...nodeDrivers, ...drivers_go_goDrivers, ...moreDrivers, ...jvmDrivers, ...others_otherDrivers, eredis],
    assumed: (language) => family_assumedByLanguage[language] ?? 'redis-url',
};
/** INTERFACE section 3, the newest version each; elsewhere the scheme decides. */
const family_assumedByLanguage = {
    python: 'redis-py@6',
    javascript: 'ioredis',
    typescript: 'ioredis',
    go: 'go-redis',
    java: 'lettuce',
    kotlin: 'lettuce',
    scala: 'lettuce',
    groovy: 'lettuce',
    clojure: 'lettuce',
};

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/server.js
/** Where the server is, as the clients of SQL Server write it: `tcp:db.corp,1433`, `db\SQLEXPRESS`, `(local)`. */


/** No server written: the program gives one elsewhere. */
const openHost = { kind: 'hole', text: '{server}', fallback: null, port: null };
/** `separator` of the port: `,` in connection strings, `:` in JDBC URLs. Trouble with neither: IPv6 stands in brackets or has no port. */
function hostOfServer(mapped, port, separator) {
    const lead = /^\s{0,20}(?:tcp|np|lpc|admin):/i.exec(mapped.text)?.[0].length ?? 0;
    const name = (0,mappedText/* sliceText */.S$)(mapped, lead, mapped.text.length);
    const end = server_hostEnd(name.text, separator);
    const written = new RegExp(`[${separator}:]\\s{0,5}(\\d{1,5})\\s{0,5}$`).exec(name.text.slice(end))?.[1] ?? port;
    const { shown, filled, holes } = decode((0,mappedText/* sliceText */.S$)(name, 0, end), (text) => text.trim());
    if (filled !== null && filled !== '' && holes.length > 0 && holes.every(({ constant }) => constant === true))
        return hostOfServer((0,mappedText/* plainText */.wh)(filled), written, separator);
    if (holes.length > 0)
        return { kind: 'hole', text: shown, fallback: filled, port: written };
    // https://learn.microsoft.com/sql/relational-databases/native-client/features/sql-server-express-localdb-support: this machine.
    if (/^(?:\.|\(\.\)|\(local\)|\(localdb\)|)$/i.test(shown))
        return { kind: 'name', name: 'localhost', port: written };
    if (/^\\\\\.\\pipe/i.test(name.text))
        return { kind: 'name', name: 'localhost', port: null };
    return { kind: 'name', name: shown.replace(/^\[(.*)\]$/, '$1'), port: written };
}
function server_hostEnd(text, separator) {
    if (text.startsWith('[')) {
        const close = text.indexOf(']');
        if (close > 0)
            return close + 1;
    }
    const colons = text.split(':').length - 1;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\' || character === separator || character === '/')
            return at;
        if (character === ':' && separator === ',' && colons === 1 && /^:\s{0,5}(?:\d{1,5}|\uE000)\s{0,5}$/.test(text.slice(at)))
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readCmdlet.js
/**
 * PowerShell's `Invoke-Sqlcmd -ServerInstance db -Encrypt Strict` and dbatools' `-SqlInstance`. Both hand their words to SqlClient.
 * https://learn.microsoft.com/powershell/module/sqlserver/invoke-sqlcmd, https://docs.dbatools.io/Connect-DbaInstance
 */






const cmdlets = ['Invoke-Sqlcmd', 'Invoke-DbaQuery', 'Connect-DbaInstance'];
const readCmdlet_names = new Set(cmdlets.map((name) => name.toLowerCase()));
const readCmdlet_switches = new Set(['trustservercertificate', 'encryptconnection', 'verbose', 'outputsqlerrors', 'disablevariables', 'disablecommands', 'includesqlusererrors', 'abortonerror', 'dedicatedadministratorconnection', 'enableexception']);
const readCmdlet_same = (text) => text;
function readCmdlet(candidate) {
    if (!isCmdlet(candidate))
        return null;
    const { flags } = readFlags(candidate.words.slice(1), { letters: new Map(), switches: readCmdlet_switches });
    const find = (...wanted) => flags.find(({ name }) => wanted.includes(name.toLowerCase()))?.value ?? null;
    // One with `-ConnectionString` has a text that is a candidate of its own; without a server it is this machine.
    const server = find('serverinstance', 'sqlinstance');
    if (server === null)
        return null;
    const part = (...wanted) => {
        const value = find(...wanted);
        return value === null ? { kind: 'absent' } : partOf(value, readCmdlet_same);
    };
    const [user, database, secret] = [part('username'), part('database'), find('password')];
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', readCmdlet_same);
    const hosts = [hostOfServer(server, null, ',')];
    return {
        family: 'sqlserver',
        notation: 'command',
        scheme: null,
        dialect: null,
        user,
        password: login.password,
        hosts,
        database,
        parameters: flags.flatMap(readCmdlet_parameterOf),
        uri: null,
        endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: login.secretSpans,
        candidate,
    };
}
function isCmdlet(candidate) {
    return candidate.kind === 'command' && readCmdlet_names.has(candidate.words[0]?.text.toLowerCase() ?? '');
}
/** A switch may be given a value: `-TrustServerCertificate:$false`. */
function readCmdlet_parameterOf({ name, value, word }) {
    const lower = name.toLowerCase();
    const known = lower === 'encrypt' || lower === 'encryptconnection' ? 'Encrypt' : lower === 'trustservercertificate' ? 'TrustServerCertificate' : null;
    if (known === null)
        return [];
    const switched = word.text.includes(':') ? (word.pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : []))[0] ?? word.text.replace(/^.*:/, '')).toLowerCase() : undefined;
    if (switched !== undefined && !/^(?:true|false)$/.test(switched))
        return [{ name: known, value: { kind: 'hole', expression: switched, fallback: null }, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: null }];
    const said = readCmdlet_switches.has(lower) || switched !== undefined ? { kind: 'text', text: switched ?? 'true' } : value === null ? { kind: 'text', text: '' } : pieces_valueOf(known, value, readCmdlet_same);
    return [{ name: known, value: said, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/vocabulary.js


const uriSchemes = new Set(['mssql', 'sqlserver']);
const sqlserver_vocabulary_jdbcSchemes = new Set(['jdbc:sqlserver', 'jdbc:jtds:sqlserver']);
/** What the names of a connection string stand for, without case, blanks and underscores. */
const meanings = {
    server: ['server', 'datasource', 'address', 'addr', 'networkaddress', 'servername'],
    port: ['port', 'portnumber'],
    instance: ['instancename', 'instance'],
    database: ['database', 'initialcatalog', 'databasename'],
    user: ['userid', 'uid', 'user', 'username'],
    password: ['password', 'pwd'],
    driver: ['driver'],
};
const byName = new Map(['server', 'port', 'instance', 'database', 'user', 'password', 'driver'].flatMap((meaning) => meanings[meaning].map((name) => [name, meaning])));
function meaningOf(name) {
    return byName.get(bareName(name)) ?? null;
}
/**
 * Names of SqlClient, the ODBC driver and mssql-jdbc, bare.
 * https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring
 * https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute
 * https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties
 */
const connectionNames = new Set([
    ...byName.keys(),
    ...['encrypt', 'trustservercertificate', 'hostnameincertificate', 'servercertificate', 'integratedsecurity', 'trustedconnection', 'authentication', 'persistsecurityinfo'],
    ...['applicationintent', 'applicationname', 'app', 'asynchronousprocessing', 'async', 'attachdbfilename', 'extendedproperties', 'initialfilename', 'columnencryptionsetting', 'columnencryption'],
    ...['commandtimeout', 'connectretrycount', 'connectretryinterval', 'connecttimeout', 'connectiontimeout', 'timeout', 'connectionlifetime', 'loadbalancetimeout', 'connectionreset'],
    ...['contextconnection', 'currentlanguage', 'language', 'enclaveattestationurl', 'attestationprotocol', 'enlist', 'failoverpartner', 'failoverpartnerspn', 'serverspn', 'ipaddresspreference'],
    ...['maxpoolsize', 'minpoolsize', 'multipleactiveresultsets', 'marsconnection', 'multisubnetfailover', 'networklibrary', 'network', 'net', 'packetsize', 'poolblockingperiod', 'pooling'],
    ...['replication', 'transactionbinding', 'transparentnetworkipresolution', 'typesystemversion', 'userinstance', 'workstationid', 'wsid', 'dsn', 'filedsn', 'description', 'regional', 'quotedid'],
    ...['ansinpw', 'autotranslate', 'clientcertificate', 'clientkey', 'keepalive', 'keepaliveinterval', 'keystoreauthentication', 'keystoreprincipalid', 'keystoresecret', 'longasmax'],
    ...['usefmtonly', 'tdsversion', 'logintimeout', 'querytimeout', 'sockettimeout', 'locktimeout', 'selectmethod', 'sendstringparametersasunicode', 'responsebuffering'],
    ...['truststore', 'truststorepassword', 'truststoretype', 'trustmanagerclass', 'trustmanagerconstructorarg', 'sslprotocol', 'fips', 'fipsprovider', 'authenticationscheme', 'accesstoken'],
    ...['servernameasace', 'statementpoolingcachesize', 'disablestatementpooling', 'usebulkcopyforbatchinsert', 'sendtimeasdatetime', 'socketfactoryclass', 'socketfactoryconstructorarg', 'domain'],
    ...['lastupdatecount', 'xopenstates', 'cancelquerytimeout', 'delayloadinglobs', 'gsscredential', 'jaasconfigurationname', 'keyvaultproviderclientid', 'maxresultbuffer', 'msiclientid', 'preparemethod'],
    ...['schema', 'connectionlimit', 'pooltimeout', 'socket', 'isolationlevel', 'maxidleconnectionlifetime', 'maxconnectionlifetime', 'clientid', 'clientsecret', 'tenantid', 'requesttimeout', 'stream'],
    ...['providerconnectionstring', 'provider', 'metadata', 'mars', 'appname', 'dialtimeout', 'log', 'certificate', 'tlsmin', 'failoverport', 'protocol', 'disableretry', 'krb5conffile'],
]);
function isConnectionName(name) {
    return connectionNames.has(bareName(name));
}
/** `Encrypt` alone also belongs to cookies and files; `Trust Server Certificate` is Npgsql's as well, but both mean a database. */
const sqlserver_vocabulary_tellingNames = ['trustservercertificate', 'trust server certificate', 'trust_server_certificate', 'multipleactiveresultsets'];
const settingNames = [
    ...['server', 'data source', 'datasource', 'initial catalog', 'initialcatalog', 'database', 'databasename', 'user id', 'userid', 'uid', 'user', 'username', 'password', 'pwd', 'port', 'domain'],
    ...['encrypt', 'encryption', 'integrated security', 'trusted_connection', 'persist security info', 'hostnameincertificate', 'servercertificate', 'columnencryption', 'driver', 'options'],
    ...['authentication', 'dialect', 'type', 'client', 'dialectoptions', 'connection', 'cryptocredentialsdetails', 'servername', 'network address', 'addr', 'address', 'provider', 'host', 'dataserver'],
];
const vocabulary_commands = new Set(['sqlcmd', ...cmdlets]);
const sqlserver_vocabulary_vocabulary = {
    schemes: new Set([...uriSchemes, ...['pyodbc', 'pymssql', 'aioodbc'].map((dialect) => `mssql+${dialect}`), ...sqlserver_vocabulary_jdbcSchemes]),
    settingNames: new Set(settingNames),
    tellingNames: new Set(sqlserver_vocabulary_tellingNames),
    environmentNames: new Set(),
    callees: new Set([
        ...['SqlConnection', 'SqlConnectionStringBuilder', 'UseSqlServer', 'options.UseSqlServer', 'AddSqlServer', 'AddDbContext', 'sql.connect', 'mssql.connect', 'sql.ConnectionPool', 'mssql.ConnectionPool', 'ConnectionPool'],
        ...['tedious.Connection', 'pyodbc.connect', 'aioodbc.connect', 'pymssql.connect', 'create_engine', 'create_async_engine', 'URL.create', 'sql.Open', 'sqlserver.Open', 'mssql.NewConnector', 'sqlx.Open', 'sqlx.Connect'],
        ...['Config.from_ado_string', 'Config::from_ado_string', 'from_ado_string', 'from_jdbc_string', 'sqlsrv_connect', 'SQLServerDataSource', 'DriverManager.getConnection', 'Sequelize', 'DataSource', 'knex', 'OdbcConnection', 'PrismaMssql', 'TinyTds::Client.new'],
    ]),
    positions: new Map([['php sqlsrv_connect', ['server']]]),
    commands: vocabulary_commands,
};

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readPairsText.js
/** Connection strings of pairs: ADO.NET, ODBC, OLE DB. */







const readPairsText_same = (text) => text;
/** Entity Framework 6 wraps the text in another one. */
function innerPairs(pairs) {
    const inner = pairs.find(({ name }) => bareName(name) === 'providerconnectionstring');
    return (inner === undefined ? null : readPairs(inner.value)) ?? pairs;
}
/** Names that no other product's connection strings have. */
const sqlserver_readPairsText_own = new Set([
    ...['encrypt', 'trustservercertificate', 'initialcatalog', 'integratedsecurity', 'trustedconnection', 'multipleactiveresultsets', 'marsconnection', 'multisubnetfailover', 'attachdbfilename', 'applicationintent'],
    ...['columnencryptionsetting', 'hostnameincertificate', 'failoverpartner', 'userinstance', 'transparentnetworkipresolution', 'poolblockingperiod', 'typesystemversion', 'workstationid'],
]);
/** Names of MySQL's, PostgreSQL's, SQLite's and other products' strings, bare. */
const sqlserver_readPairsText_foreign = new Set([
    ...['host', 'sslmode', 'ssl', 'charset', 'characterset', 'allowuservariables', 'allowpublickeyretrieval', 'convertzerodatetime', 'treattinyasboolean', 'guidformat', 'oldguids', 'allowzerodatetime'],
    ...['searchpath', 'includeerrordetail', 'rootcertificate', 'sslcertificate', 'servercompatibilitymode', 'maxautoprepare', 'version', 'cache', 'mode', 'journalmode', 'foreignkeys', 'dbapassword'],
    ...['endpoint', 'accountendpoint', 'accountname', 'accountkey', 'sharedaccesskey', 'sharedaccesskeyname', 'account', 'warehouse', 'serviceurl', 'dialect', 'wirecompression'],
]);
/** Strict: `Server=…;Database=…;User Id=…;Password=…` alone is MySQL's as well. */
function speaksOfSqlServer(pairs, sign) {
    const names = pairs.map(({ name }) => bareName(name));
    const last = (wanted) => pairs.findLast(({ name }) => meaningOf(name) === wanted)?.value.text ?? null;
    const driver = last('driver');
    if (driver !== null && driver !== '' && !driver.includes('\uE000'))
        return isDriverName(driver);
    const provider = pairs.find(({ name }) => bareName(name) === 'provider')?.value.text ?? null;
    if (provider !== null)
        return /^(?:sqloledb|msoledbsql|sqlncli|system\.data\.sqlclient|microsoft\.data\.sqlclient)/i.test(provider);
    const told = names.filter((name) => sqlserver_readPairsText_own.has(name)).length;
    const server = last('server');
    if (names.some((name) => sqlserver_readPairsText_foreign.has(name)) || (server !== null && /[()/]/.test(server) && !isLocalName(server)))
        return false;
    const port = last('port');
    if (sign === 'other' || (sign === 'beside' && !isOnlyOurs(names, server)) || (port !== null && !/^(?:1433|\uE000|\{\w+\})$/.test(port) && told < 2))
        return false;
    if (server === null)
        return (names.includes('encrypt') && names.includes('trustservercertificate')) || (sign === 'own' && told > 0);
    // `Integrated Security=True` is a login, too.
    const more = names.some((name) => ['database', 'user', 'password'].includes(meaningOf(name) ?? '') || name === 'integratedsecurity' || name === 'trustedconnection') || told > 1;
    // Whoever hands the login over beside it: `new SqlConnection("Server=db;Encrypt=false", credential)`.
    if (!more && !(sign === 'own' && told > 0))
        return false;
    return told > 0 || sign === 'own' || driver !== null || isServerName(server) || last('user')?.toLowerCase() === 'sa';
}
/** Npgsql takes some of the names, too, but no `Server=tcp:db,1433` with them. */
function isOnlyOurs(names, server) {
    const told = names.filter((name) => sqlserver_readPairsText_own.has(name));
    return told.some((name) => !readPairsText_shared.has(name)) || (told.length > 0 && server !== null && isServerName(server));
}
const readPairsText_shared = new Set(['trustservercertificate', 'integratedsecurity']);
function isDriverName(name) {
    return /sql server|sqlsrv|msodbcsql|freetds|tdsodbc|sqlncli/i.test(name);
}
/** `tcp:db`, `db,1433`, `db\SQLEXPRESS`, Azure. */
function isServerName(server) {
    return /^(?:tcp|np|lpc|admin):/i.test(server) || /,\s{0,5}\d{2,5}$/.test(server) || /^[\w.-]+\\\w+/.test(server) || /\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(server) || isLocalName(server);
}
function isLocalName(server) {
    return /^\((?:local|localdb|\.)\)/i.test(server);
}
function pairsConnection(text, pairs, candidate) {
    return {
        ...pairsReading(pairs, candidate.encoding === 'base64', ','),
        family: 'sqlserver',
        notation: 'keywords',
        scheme: null,
        uri: null,
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        candidate,
    };
}
/** What the pairs say, whatever the notation around them. */
function pairsReading(pairs, encoded, separator) {
    const last = (wanted) => pairs.findLast(({ name }) => meaningOf(name) === wanted) ?? null;
    const part = (wanted) => {
        const pair = last(wanted);
        return pair === null ? { kind: 'absent' } : partOf(pair.value, readPairsText_same);
    };
    const [server, user, database, secret] = [last('server'), part('user'), part('database'), last('password')];
    const port = last('port')?.value.text.trim() ?? null;
    const hosts = [server === null ? openHost : hostOfServer(server.value, port !== null && /^\d{1,5}$/.test(port) ? port : null, separator)];
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : readPassword(secret.value, user, encoded, readPairsText_same);
    const parameters = pairParameters(pairs, isConnectionName);
    return {
        dialect: readPairsText_dialectOf(pairs),
        user,
        password: login.password,
        hosts,
        database,
        parameters,
        endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
        secretSpans: [...pairSecrets(pairs, isConnectionName), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
    };
}
/** The driver that the text itself names. */
function readPairsText_dialectOf(pairs) {
    if (pairs.some(({ name }) => bareName(name) === 'provider') && !pairs.some(({ name, value }) => bareName(name) === 'provider' && /sqlclient/i.test(value.text)))
        return 'oledb';
    const driver = pairs.findLast(({ name }) => meaningOf(name) === 'driver')?.value.text ?? '';
    return readPairsText_odbcDialect(driver);
}
/** `ODBC Driver 18 for SQL Server`, `/opt/microsoft/msodbcsql18/lib64/libmsodbcsql-18.3.so`. null: the version is not told. */
function readPairsText_odbcDialect(driver) {
    const version = /odbc driver (\d{2}) for sql server|msodbcsql-?(\d{2})/i.exec(driver);
    const number = version?.[1] ?? version?.[2];
    if (number !== undefined)
        return Number(number) >= 18 ? 'odbc18' : 'odbc17';
    if (/freetds|tdsodbc/i.test(driver))
        return 'freetds';
    return /^sql server$|native client|sqlncli/i.test(driver.trim()) ? 'odbc17' : null;
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/encryption.js



function encryption_judgeWith(edition) {
    return (connection) => {
        const collected = encryption_collect(connection, edition);
        const reason = edition.refuses(connection);
        const found = isLocal(connection) ? local : reason !== null ? refused(reason, edition.title) : decideAll(connection, edition, collected);
        const problems = problemsOf(connection, {
            ...edition.reader,
            title: edition.title,
            suggestions: new Set(['Encrypt', 'TrustServerCertificate']),
            fragment: 'dropped',
            settings: edition.reader.known,
        });
        const bypass = found.posture.kind === 'unverified' ? bypassOf(collected.trust, edition) : {};
        return judgement(found, found.posture.kind === 'local' ? [] : problems, { ...bypass, ...edition.facts?.(connection) });
    };
}
function encryption_collect(connection, edition) {
    const options = (wanted) => connection.parameters.filter((parameter) => edition.key(parameter) === wanted).map(optionOf);
    return { encrypt: options('encrypt'), trust: options('trust') };
}
function decideAll(connection, edition, { encrypt, trust }) {
    if (edition.duplicates === 'refused' && (encrypt.length > 1 || trust.length > 1))
        return refused('a parameter is given twice', edition.title, encrypt[1] ?? trust[1] ?? null);
    if (edition.duplicates === 'last' || (encrypt.length < 2 && trust.length < 2))
        return encryption_decide(connection, edition, encrypt.at(-1), trust.at(-1));
    const all = [encrypt[0], encrypt.at(-1)].flatMap((one) => [trust[0], trust.at(-1)].map((other) => encryption_decide(connection, edition, one, other)));
    return all.reduce((weakest, each) => (encryption_rank(each) < encryption_rank(weakest) ? each : weakest));
}
const ranks = ['cleartext', 'opportunistic', 'unknown', 'unverified', 'verify-ca', 'verify-full', 'error', 'local'];
function encryption_rank({ posture }) {
    return ranks.indexOf(posture.kind);
}
function encryption_decide(connection, edition, encrypt, trust) {
    const { title } = edition;
    if (encrypt !== undefined && !encrypt.decided)
        return undecided(encrypt, title);
    const level = encrypt === undefined ? 'default' : edition.level(encrypt);
    const written = encrypt === undefined ? '' : `\`${shown(encrypt.name)}=${shown(encrypt.text)}\``;
    if (level === 'refused')
        return refused(`${written} is no value it knows`, title, encrypt ?? null);
    if (level === 'unsourced')
        return verdict({ kind: 'unknown', reason: `what ${title} makes of ${written} is not confirmed` }, `what ${title} makes of ${written} is not confirmed by any source we have`, encrypt);
    if (level === 'default') {
        if (connection.parameters.some(({ name }) => name.startsWith('{'))) {
            return verdict({ kind: 'unknown', reason: 'parameters are put in at run time' }, `parameters are put in at run time, and \`Encrypt\` may be among them`);
        }
        if (edition.default === null) {
            const reason = edition.why ?? 'the default is not in the text';
            return verdict({ kind: 'unknown', reason }, `no encryption is asked for, and what ${title} then does is decided elsewhere: ${reason}`, null, true);
        }
        return atLevel(edition, edition.default, `${title}'s default`, null, trust);
    }
    return atLevel(edition, level, written, encrypt ?? null, trust);
}
function atLevel(edition, level, named, option, trust) {
    const { title } = edition;
    const byDefault = option === null;
    const under = byDefault ? '' : ` under ${title}`;
    if (level === 'off')
        return verdict(cleartext, `${named} encrypts at most the login, and sends all data in clear${under}`, option, byDefault);
    if (level === 'strict')
        return verdict(verified, `${named} begins with TLS and verifies chain and host name${under}`, option, byDefault);
    if (trust !== undefined && !trust.decided)
        return undecided(trust, title);
    const trusts = trust === undefined ? (edition.trustsByDefault ?? false) : edition.trusts(trust);
    if (trusts === 'refused')
        return refused(`\`${shown(trust?.name ?? '')}=${shown(trust?.text ?? '')}\` is no value it knows`, title, trust ?? null);
    if (level === 'opportunistic' || !edition.insists)
        return verdict(tlsFirst, `${named} goes on in clear${under} when the server, or who poses as it, declines TLS`, option, byDefault);
    if (trusts) {
        return trust === undefined
            ? verdict(unverified, `${title} accepts any certificate unless it is told not to`, null, true)
            : verdict(unverified, `\`${shown(trust.name)}=${shown(trust.text)}\` accepts any certificate under ${title}`, trust);
    }
    return verdict(verified, `${named} verifies chain and host name${under}`, option, byDefault);
}
function bypassOf(trust, edition) {
    const found = trust.find((option) => edition.trusts(option) === true);
    return found === undefined ? {} : { bypass: { what: `\`${shown(found.name)}=${shown(found.text)}\` switches the check of the server's certificate off`, span: found.parameter?.span ?? null } };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/hardenPairs.js






function hardenPairs_hardenPairs(connection, { title, set, advice }) {
    const named = set.map(({ name, value }) => ({ name: writtenName(connection, name), value }));
    const pairs = connection.uri === null && (connection.notation === 'keywords' || connection.notation === 'jdbc' || connection.scheme === 'sqlserver;');
    const place = pairs ? 'keyword' : connection.notation === 'settings' || connection.notation === 'command' ? 'setting' : 'query';
    const plan = { title, set: named, remove: [], mutual: null, place };
    const hardened = harden(connection, {
        ...plan,
        ...(pairs ? { snippet: hardenPairs_exampleOf(connection, named) } : {}),
        ...(advice === undefined ? {} : { advice }),
    });
    // SQL Server signs its own certificate unless it is given one; Azure's is from a public CA.
    const azure = connection.hosts.every((host) => host.kind === 'name' && /\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(host.name));
    return { ...hardened, needs: azure ? [] : ['ca-file'], advice: azure ? hardened.advice : `${hardened.advice} The client's system must trust the CA of the server's certificate.` };
}
function writtenName({ parameters }, name) {
    const found = parameters.findLast((parameter) => bareName(unwrapped(parameter.name)) === bareName(name));
    return found?.name ?? name;
}
function hardenPairs_exampleOf(connection, set) {
    const drop = new Set(set.map(({ name }) => bareName(name)));
    const kept = connection.parameters.filter((parameter) => parameter.origin === 'keyword' && !drop.has(bareName(parameter.name)) && !parameter.name.startsWith('***'));
    const pairs = [...kept.map((parameter) => `${parameter.name}=${hardenPairs_valueOf(parameter)}`), ...set.map(({ name, value }) => `${name}=${value}`)].map(printable);
    const lead = connection.notation === 'keywords' ? '' : `${connection.endpoint.split('/').slice(0, 3).join('/').replace('***@', '')};`;
    return `${lead}${pairs.join(';')}`.slice(0, 2000);
}
function hardenPairs_valueOf({ name, value }) {
    if (isSecretName(bareName(name)) || /^(?:user|userid|uid|username)$/.test(bareName(name)) || !isConnectionName(name))
        return '***';
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? `{${value.expression}}` : '';
    return /[;"'{}]/.test(text) && value.kind === 'text' ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/microsoft.js






const lastWord = (option) => option.text.trim().toLowerCase().split('.').at(-1) ?? '';
function levels(words, otherwise, empty) {
    const map = new Map(Object.entries(words));
    return (option) => (option.text.trim() === '' ? empty : (map.get(lastWord(option)) ?? otherwise));
}
const yes = { true: 'on', yes: 'on' };
const no = { false: 'off', no: 'off' };
/** SqlConnectionEncryptOption since 5.0, EncryptOption of mssql-jdbc since 11.2. */
const microsoft_words = { ...yes, ...no, mandatory: 'on', optional: 'off', strict: 'strict' };
/** `keyOf` is given the name in lower case, blanks kept. */
function keyed(keyOf, origins) {
    return ({ name, origin }) => (origins.includes(origin) ? keyOf((origin === 'setting' ? unwrapped(name) : name).toLowerCase()) : null);
}
const trustWord = (option) => (/^(?:true|yes)$/.test(lastWord(option)) ? true : /^(?:false|no)?$/.test(lastWord(option)) ? false : 'refused');
/** DbConnectionStringBuilder: an empty value takes the name away, the last duplicate counts. Unknown names throw. */
const sqlClient = {
    title: 'Microsoft.Data.SqlClient',
    key: keyed((name) => (name === 'encrypt' ? 'encrypt' : name === 'trustservercertificate' || name === 'trust server certificate' ? 'trust' : null), ['keyword', 'setting']),
    duplicates: 'last',
    level: levels(microsoft_words, 'refused', 'default'),
    trusts: trustWord,
    // dotnet/SqlClient release-notes/4.0/4.0.0.md: Encrypt is true by default.
    default: 'on',
    insists: true,
    refuses: (connection) => onlyPairs(connection) ?? foreignName(connection),
    reader: { known: isConnectionName, unknown: 'refused' },
};
function onlyPairs({ notation, scheme, parameters }) {
    if (notation === 'jdbc')
        return 'it reads no JDBC URLs';
    if (notation === 'uri' && scheme !== null)
        return 'it reads no URIs';
    return notation === 'keywords' && parameters.some(({ name }) => /^(?:driver|provider)$/i.test(name)) ? '`Driver` and `Provider` belong to ODBC and OLE DB' : null;
}
/** Only names around TLS count here: the list of all names it knows may be older than the driver. */
function foreignName({ parameters }) {
    const found = parameters.find(({ name, origin }) => origin === 'keyword' && /^(?:ssl ?mode|ssl|tls|use encryption for data)$/i.test(name));
    return found === undefined ? null : `it does not know \`${found.name}\``;
}
const microsoft_jdbc = {
    title: 'mssql-jdbc',
    key: keyed((name) => (/^(?:set)?encrypt$/.test(name) ? 'encrypt' : /^(?:set)?trustservercertificate$/.test(name) ? 'trust' : null), ['keyword', 'setting']),
    duplicates: 'last',
    level: levels(microsoft_words, 'refused', 'refused'),
    trusts: (option) => (lastWord(option) === 'true' ? true : lastWord(option) === 'false' ? false : 'refused'),
    // microsoft/mssql-jdbc v10.2.0 SQLServerDriver.java: ENCRYPT "true".
    default: 'on',
    insists: true,
    refuses: ({ notation, scheme }) => (notation === 'settings' || (notation === 'jdbc' && scheme === 'jdbc:sqlserver') ? null : 'it reads `jdbc:sqlserver://` only'),
    reader: { known: isConnectionName, unknown: 'ignored' },
    facts: jdbcFacts,
};
/** https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties: sslProtocol, trustStore. */
function jdbcFacts({ parameters }) {
    const find = (name) => parameters.findLast((parameter) => unwrapped(parameter.name).toLowerCase() === name);
    const [protocol, store] = [find('sslprotocol'), find('truststore')];
    const version = protocol?.value.kind === 'text' ? /^TLSv1(?:\.([0-2]))?$/i.exec(protocol.value.text) : null;
    return {
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'sslProtocol', span: protocol?.span ?? null } }),
        ...(store?.value.kind === 'text' && store.value.text !== '' ? { trustAnchor: { value: 'a trust store' } } : {}),
    };
}
/**
 * https://learn.microsoft.com/sql/connect/odbc/major-version-differences, dsn-connection-string-attribute. `True` and `1` are not in the manual:
 * 18 takes them for yes, refuses or ignores them, which is `verify-full` or nothing; under 17 ignoring them would be cleartext.
 */
const odbc18 = {
    title: 'ODBC Driver 18',
    key: keyed((name) => (name === 'encrypt' || name === '-n' ? 'encrypt' : name === 'trustservercertificate' || name === '-c' ? 'trust' : null), ['keyword', 'setting', 'query', 'flag']),
    duplicates: 'weakest',
    level: levels({ ...microsoft_words, 1: 'on', 0: 'off', m: 'on', o: 'off', s: 'strict', disable: 'off' }, 'refused', 'default'),
    trusts: (option) => (/^(?:yes|true|1)$/.test(lastWord(option)) ? true : /^(?:no|false|0|)$/.test(lastWord(option)) ? false : 'refused'),
    default: 'on',
    insists: true,
    refuses: ({ notation, scheme }) => (notation === 'jdbc' ? 'it reads no JDBC URLs' : notation === 'uri' && !/^mssql(?:\+|$)/.test(scheme ?? '') ? 'it reads no URIs' : null),
    reader: { known: (name) => isConnectionName(name) || /^(?:odbc_connect|autocommit|timeout|-\w)$/i.test(name), unknown: 'ignored' },
};
const odbc17 = { ...odbc18, title: 'ODBC Driver 17', default: 'off', level: levels({ yes: 'on', no: 'off', m: 'on', o: 'off', optional: 'off', false: 'off', 0: 'off' }, 'unsourced', 'default') };
/** A data source's name (`DSN=`, and SQLAlchemy's host where no `driver` is given) stands for settings of the machine. */
function judgeOdbc(edition, dialect) {
    const plain = encryption_judgeWith(edition);
    const bySource = encryption_judgeWith({ ...edition, default: null, why: 'the data source of the machine names the driver and its settings' });
    const byName = encryption_judgeWith({ ...edition, title: 'the ODBC driver', default: null, why: '`Driver` does not tell which ODBC driver it is; 17 encrypts nothing by default, 18 does' });
    return (connection) => (isDataSource(connection) ? bySource : namesAnother(connection, dialect) ? byName : plain)(connection);
}
/** `DRIVER={driver}`, `Driver=MSSQL`: put in at run time, or a name that only the machine's odbcinst.ini explains. */
function namesAnother(connection, dialect) {
    const driver = connection.parameters.find(({ name }) => bareName(unwrapped(name)) === 'driver');
    if (driver === undefined || /^odbc1[78]$/.test(connection.dialect ?? ''))
        return false;
    return driver.value.kind !== 'hole' || readPairsText_odbcDialect(driver.value.fallback ?? '') !== dialect;
}
function isDataSource({ notation, scheme, dialect, parameters }) {
    const has = (wanted) => parameters.some(({ name }) => bareName(unwrapped(name)) === wanted);
    if (has('dsn') || has('filedsn'))
        return !has('driver');
    return notation === 'uri' && /^mssql/.test(scheme ?? '') && !/^odbc1[78]$/.test(dialect ?? '') && !has('driver');
}
/** PHP's sqlsrv, also under Laravel (`encrypt`, `trust_server_certificate`): whichever ODBC driver is installed. laravel/framework SqlServerConnector.php. */
const sqlsrv = {
    ...odbc18,
    title: "PHP's sqlsrv",
    key: ({ name }) => (bareName(unwrapped(name)) === 'encrypt' ? 'encrypt' : bareName(unwrapped(name)) === 'trustservercertificate' ? 'trust' : null),
    default: null,
    why: 'ODBC Driver 17 encrypts nothing by default, 18 does',
};
const microsoft_none = { dialects: [], callees: [], imports: [], languages: [] };
const microsoft_dotnet = ['csharp', 'fsharp', 'vb', 'powershell', 'xml'];
const microsoft_jvm = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'];
function microsoft_harden(title, on, off, names = ['Encrypt', 'TrustServerCertificate']) {
    return (connection) => hardenPairs_hardenPairs(connection, { title, set: [{ name: names[0], value: on }, { name: names[1], value: off }] });
}
const microsoftDrivers = [
    {
        id: 'Microsoft.Data.SqlClient',
        aliases: ['SqlClient', 'SqlClient@4', 'SqlClient@5', 'SqlClient@6', 'Microsoft.Data.SqlClient@4', 'ado.net', 'efcore-sqlserver'],
        title: 'Microsoft.Data.SqlClient',
        recognition: { ...microsoft_none, callees: ['UseSqlServer', 'AddSqlServer'], imports: ['Microsoft.Data.SqlClient', 'Microsoft.EntityFrameworkCore.SqlServer'], languages: microsoft_dotnet },
        common: true,
        judge: encryption_judgeWith(sqlClient),
        harden: microsoft_harden('Microsoft.Data.SqlClient', 'True', 'False'),
    },
    {
        id: 'System.Data.SqlClient',
        aliases: ['Microsoft.Data.SqlClient@3', 'Microsoft.Data.SqlClient@2', 'Microsoft.Data.SqlClient@1', 'SqlClient@3', 'SqlClient@2', 'SqlClient@1'],
        title: 'System.Data.SqlClient (and Microsoft.Data.SqlClient before 4.0)',
        recognition: { ...microsoft_none, imports: ['System.Data.SqlClient'], languages: microsoft_dotnet },
        common: false,
        judge: encryption_judgeWith({ ...sqlClient, title: 'System.Data.SqlClient', default: 'off', level: levels({ ...yes, ...no }, 'refused', 'default') }),
        harden: microsoft_harden('System.Data.SqlClient', 'True', 'False'),
    },
    {
        id: 'mssql-jdbc',
        aliases: ['jdbc:sqlserver', 'mssql-jdbc@10.2', 'mssql-jdbc@11', 'mssql-jdbc@12', 'mssql-jdbc@13'],
        title: 'mssql-jdbc',
        recognition: { dialects: ['jdbc:sqlserver'], callees: ['SQLServerDataSource'], imports: ['com.microsoft.sqlserver'], languages: microsoft_jvm },
        common: true,
        judge: encryption_judgeWith(microsoft_jdbc),
        harden: microsoft_harden('mssql-jdbc', 'true', 'false', ['encrypt', 'trustServerCertificate']),
    },
    {
        id: 'mssql-jdbc@9.4',
        aliases: ['mssql-jdbc@6', 'mssql-jdbc@7', 'mssql-jdbc@8', 'mssql-jdbc@9', 'mssql-jdbc@10'],
        title: 'mssql-jdbc before 10.2',
        recognition: microsoft_none,
        common: false,
        // microsoft/mssql-jdbc v9.4.1 SQLServerDriver.java: ENCRYPT "false".
        judge: encryption_judgeWith({ ...microsoft_jdbc, title: 'mssql-jdbc 9.4', default: 'off', level: levels({ true: 'on', false: 'off' }, 'refused', 'refused') }),
        harden: microsoft_harden('mssql-jdbc 9.4', 'true', 'false', ['encrypt', 'trustServerCertificate']),
    },
    {
        id: 'msodbcsql18',
        aliases: ['odbc18', 'odbc@18', 'ODBC Driver 18 for SQL Server', 'pyodbc', 'aioodbc', 'sqlcmd', 'msodbcsql@18'],
        title: 'ODBC Driver 18',
        recognition: { dialects: ['odbc18', 'pyodbc', 'aioodbc'], callees: ['pyodbc.connect', 'aioodbc.connect'], imports: [], languages: ['python'] },
        common: true,
        judge: judgeOdbc(odbc18, 'odbc18'),
        harden: microsoft_harden('ODBC Driver 18', 'yes', 'no'),
    },
    {
        id: 'msodbcsql17',
        aliases: ['odbc17', 'odbc@17', 'ODBC Driver 17 for SQL Server', 'msodbcsql@17'],
        title: 'ODBC Driver 17',
        recognition: { ...microsoft_none, dialects: ['odbc17'] },
        common: false,
        judge: judgeOdbc(odbc17, 'odbc17'),
        harden: microsoft_harden('ODBC Driver 17', 'yes', 'no'),
    },
    { id: 'sqlsrv', aliases: ['laravel-sqlsrv', 'pdo_sqlsrv'], title: "PHP's sqlsrv", recognition: { ...microsoft_none, dialects: ['sqlsrv'], callees: ['sqlsrv_connect'], languages: ['php'] }, common: false, judge: encryption_judgeWith(sqlsrv), harden: microsoft_harden("PHP's sqlsrv", 'yes', 'no') },
];

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/others.js





const word = (option) => option.text.trim().toLowerCase();
/** strconv.ParseBool. */
const goTrue = /^(?:1|t|T|TRUE|true|True)$/;
const goFalse = /^(?:0|f|F|FALSE|false|False)$/;
/** microsoft/go-mssqldb msdsn/conn_str.go: without `encrypt` only the login is encrypted, and unverified; names in any case; a URI's duplicates are an error. */
const others_go = {
    title: 'go-mssqldb',
    key: ({ name }) => (/^encrypt$/i.test(name) ? 'encrypt' : /^trust ?server ?certificate$/i.test(name) ? 'trust' : null),
    duplicates: 'last',
    level: (option) => {
        const { text } = option;
        if (goTrue.test(text) || /^(?:mandatory|yes)$/i.test(text))
            return 'on';
        if (goFalse.test(text) || /^(?:optional|no|disable)$/i.test(text))
            return 'off';
        return /^strict$/i.test(text) ? 'strict' : 'refused';
    },
    trusts: ({ text }) => (goTrue.test(text) ? true : goFalse.test(text) ? false : 'refused'),
    default: 'off',
    insists: true,
    refuses: (connection) => {
        if (connection.notation === 'jdbc' || connection.scheme === 'sqlserver;')
            return 'it reads no JDBC URLs';
        // KEDA makes a text of them.
        if (connection.notation === 'settings' && !connection.candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'keda.mssql'))
            return 'it takes a text only';
        return connection.scheme !== null && connection.scheme.includes('+') ? 'it does not know the scheme' : null;
    },
    reader: { known: (name) => isConnectionName(name) || /^(?:app name|dial timeout|guid conversion|epa enabled)$/i.test(name), unknown: 'ignored' },
    facts: goFacts,
};
/** `tlsmin`: 1.0 to 1.3; `certificate`: a file of the CA. https://github.com/microsoft/go-mssqldb#common-parameters */
function goFacts({ parameters }) {
    const find = (wanted) => parameters.findLast(({ name }) => name.toLowerCase() === wanted);
    const [minimum, certificate] = [find('tlsmin'), find('certificate')];
    const version = minimum?.value.kind === 'text' && /^1\.[0-3]$/.test(minimum.value.text) ? minimum.value.text : null;
    return {
        ...(version === null ? {} : { minimumTls: { version, parameter: 'tlsmin', span: minimum?.span ?? null } }),
        ...(certificate?.value.kind === 'text' && certificate.value.text !== '' ? { trustAnchor: { value: 'a file' } } : {}),
    };
}
/** prisma/tiberius src/client/config.rs: strings without `encrypt` encrypt the login only; the last duplicate counts (a HashMap). */
const tiberius = {
    title: 'tiberius',
    key: ({ name, origin }) => (origin !== 'keyword' ? null : /^encrypt$/i.test(name) ? 'encrypt' : /^trustservercertificate$/i.test(name) ? 'trust' : null),
    duplicates: 'last',
    level: (option) => (/^(?:true|yes)$/.test(word(option)) ? 'on' : /^(?:false|no)$/.test(word(option)) || option.text === 'DANGER_PLAINTEXT' ? 'off' : 'refused'),
    trusts: (option) => (/^(?:true|yes)$/.test(word(option)) ? true : /^(?:false|no)$/.test(word(option)) ? false : 'refused'),
    default: 'off',
    insists: true,
    refuses: ({ notation, scheme }) => (notation === 'keywords' || notation === 'jdbc' || scheme === 'sqlserver;' ? null : 'it reads ADO.NET and JDBC strings only'),
    reader: { known: isConnectionName, unknown: 'ignored' },
};
/** pymssql src/pymssql/_mssql.pyx TDS_ENCRYPTION_LEVEL; what FreeTDS does unasked, and whether it verifies, is for freetds.conf. */
function freetds(title) {
    return {
        title,
        key: (parameter) => (bareName(unwrapped(parameter.name)) === 'encryption' ? 'encrypt' : null),
        duplicates: 'weakest',
        level: (option) => ({ off: 'off', request: 'opportunistic', require: 'on' }[word(option)] ?? 'unsourced'),
        trusts: () => true,
        default: null,
        why: 'freetds.conf, or the version of FreeTDS, sets `encryption`',
        trustsByDefault: true,
        insists: true,
        refuses: () => null,
        reader: { known: (name) => (/^(?:encrypt|trust_?server_?certificate)$/i.test(name) ? false : isConnectionName(name) || /^(?:encryption|charset|tds_version|appname)$/i.test(name)), unknown: 'ignored' },
    };
}
/** No source for what it does with TLS: whatever is written, we do not know. */
function others_unsourced(title) {
    return { ...freetds(title), key: () => null, why: 'no source that we have confirms its default', reader: { known: () => true, unknown: 'ignored' } };
}
const others_none = { dialects: [], callees: [], imports: [], languages: [] };
function others_harden(title, names) {
    return (connection) => hardenPairs_hardenPairs(connection, { title, set: [{ name: names[0], value: 'true' }, { name: names[1], value: 'false' }] });
}
/** Verification cannot be asked for in the text. */
function instead(title, advice) {
    return (connection) => ({ ...hardenPairs_hardenPairs(connection, { title, set: [], advice }), set: [], example: null, needs: [], advice });
}
const useOdbc = 'With FreeTDS only freetds.conf can ask for a verified certificate (`encryption = require`, `ca file`, `check certificate hostname`); use ODBC Driver 18 with `Encrypt=yes` and `TrustServerCertificate=no`.';
const drivers_others_otherDrivers = [
    {
        id: 'go-mssqldb',
        aliases: ['microsoft/go-mssqldb', 'denisenkom/go-mssqldb', 'gorm-sqlserver'],
        title: 'go-mssqldb',
        recognition: { ...others_none, callees: ['inputs.sqlserver', 'keda.mssql', 'sqlserver.Open', 'mssql.NewConnector', 'sql.Open', 'sqlx.Open', 'sqlx.Connect'], imports: ['github.com/microsoft/go-mssqldb', 'github.com/denisenkom/go-mssqldb', 'gorm.io/driver/sqlserver'], languages: ['go'] },
        common: true,
        judge: (connection) => encryption_judgeWith(connection.notation === 'uri' ? { ...others_go, duplicates: 'refused' } : others_go)(connection),
        harden: others_harden('go-mssqldb', ['encrypt', 'TrustServerCertificate']),
    },
    {
        id: 'tiberius',
        aliases: ['prisma@6', 'prisma'],
        title: 'tiberius (Prisma up to 6)',
        recognition: { ...others_none, dialects: ['sqlserver;'], callees: ['Config.from_ado_string', 'Config::from_ado_string', 'Config::from_jdbc_string'], imports: ['tiberius'], languages: ['rust'] },
        common: false,
        judge: encryption_judgeWith(tiberius),
        harden: others_harden('tiberius', ['encrypt', 'trustServerCertificate']),
    },
    { id: 'pymssql', aliases: [], title: 'pymssql', recognition: { dialects: ['pymssql'], callees: ['pymssql.connect'], imports: ['pymssql'], languages: ['python'] }, common: false, judge: encryption_judgeWith(freetds('pymssql')), harden: instead('pymssql', useOdbc) },
    { id: 'freetds', aliases: ['tiny_tds', 'tdsodbc'], title: 'FreeTDS', recognition: { ...others_none, dialects: ['freetds'] }, common: false, judge: encryption_judgeWith(freetds('FreeTDS')), harden: instead('FreeTDS', useOdbc) },
    { id: 'jtds', aliases: [], title: 'jTDS', recognition: { ...others_none, dialects: ['jdbc:jtds:sqlserver'] }, common: false, judge: encryption_judgeWith(others_unsourced('jTDS')), harden: instead('jTDS', 'jTDS is no longer maintained; use mssql-jdbc with `encrypt=true;trustServerCertificate=false`.') },
    { id: 'oledb', aliases: ['msoledbsql', 'sqloledb'], title: 'OLE DB', recognition: { ...others_none, dialects: ['oledb'] }, common: false, judge: encryption_judgeWith(others_unsourced('OLE DB')), harden: instead('OLE DB', 'Use Microsoft.Data.SqlClient with `Encrypt=True;TrustServerCertificate=False`.') },
];

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/tedious.js





/** `options.encrypt`: a boolean or `'strict'`; anything else throws (tedious src/connection.ts). */
const objectLevel = (option) => {
    if (!option.quoted && /^(?:undefined|null)$/.test(option.text))
        return option.text === 'null' ? 'refused' : 'default';
    if (option.quoted)
        return option.text === 'strict' ? 'strict' : 'refused';
    return isFalse(option) ? 'off' : option.text === 'true' ? 'on' : 'refused';
};
const objectTrust = (option) => (option.quoted ? 'refused' : option.text === 'true' ? true : /^(?:false|undefined)$/.test(option.text) ? false : 'refused');
/** Paths from the top of the configuration, the outermost first to be asked. */
function paths(...ends) {
    return ({ name, origin }) => {
        if (origin !== 'setting')
            return null;
        if (ends.some((end) => name === `${end}encrypt`))
            return 'encrypt';
        return ends.some((end) => name === `${end}trustServerCertificate`) ? 'trust' : null;
    };
}
const tedious = {
    title: 'tedious',
    key: paths('options.'),
    duplicates: 'last',
    level: objectLevel,
    trusts: objectTrust,
    default: 'on',
    insists: true,
    refuses: (connection) => (connection.notation === 'settings' ? certificatePath(connection) : 'it takes a configuration object only'),
    reader: { known: (name) => isConnectionName(name) || /^(?:options|cryptocredentialsdetails|servername|type)$/i.test(name), unknown: 'ignored' },
    facts: cryptoFacts,
};
/** `ca` is the certificate itself; a path in its place leaves nothing that a server's certificate could be checked against. */
function certificatePath({ parameters }) {
    const ca = parameters.find(({ name }) => name.endsWith('cryptoCredentialsDetails.ca'));
    return ca?.value.kind === 'text' && !ca.value.text.includes('CERTIFICATE') && ca.value.text !== '***' ? '`ca` takes the certificate itself, not the name of a file' : null;
}
/** `cryptoCredentialsDetails` goes to tls.createSecureContext; `rejectUnauthorized` is set from `trustServerCertificate` and cannot be switched there. */
function cryptoFacts(connection) {
    const inside = connection.parameters.flatMap((parameter) => {
        const member = /cryptoCredentialsDetails\.(minVersion|ciphers|ca)$/.exec(parameter.name)?.[1];
        return member === undefined ? [] : [[`ssl.${member}`, optionOf(parameter)]];
    });
    return nodeFacts({ ...connection, parameters: [] }, new Map(inside));
}
/** mssql: the text is parsed by @tediousjs/connection-string, `options.encrypt` wins over `encrypt`, which counts when it is a boolean. */
const mssql = {
    ...tedious,
    title: 'mssql',
    key: (parameter) => (parameter.origin === 'keyword' ? textKey(parameter) : paths('options.', '', 'extra.', 'extra.options.')(parameter)),
    level: (option) => (option.parameter?.origin === 'keyword' ? (truthy(option) ? 'on' : 'off') : /^(?:extra\.)?encrypt$/.test(option.name) && option.text !== 'true' && !isFalse(option) ? 'default' : objectLevel(option)),
    trusts: (option) => (option.parameter?.origin === 'keyword' ? truthy(option) : objectTrust(option)),
    refuses: (connection) => connection.notation === 'settings' || connection.notation === 'keywords' ? (connection.parameters.some(({ name }) => /^(?:driver|provider)$/i.test(name)) && connection.notation === 'keywords' ? null : certificatePath(connection)) : 'it reads no URIs, and finds no server in one',
    reader: { known: (name) => (/^trust[\s_]+server/i.test(name) ? false : tedious.reader.known(name)), unknown: 'ignored' },
};
/** Lower case, blanks as written: `Trust Server Certificate` is no name of its schema. */
function textKey({ name }) {
    const lower = name.toLowerCase();
    return lower === 'encrypt' ? 'encrypt' : lower === 'trustservercertificate' ? 'trust' : null;
}
/** `false`, `no`, `0` and nothing are false, whatever else is written is true: `Encrypt=Optional`, `Encrypt=disabled`, `Encrypt=strict`. */
function truthy({ text }) {
    return !['', 'false', 'no', '0'].includes(text.trim().toLowerCase());
}
/**
 * What @tediousjs/connection-string 1.1 does with a value that is not there: it takes the `;` for the value's first letter, and all up to the next
 * `;` with it. `Encrypt=;TrustServerCertificate=true` is one pair, and its `Encrypt` is true. At the very end nothing is left to take.
 */
function swallowed(connection) {
    const parameters = [];
    let skip = false;
    const all = connection.parameters;
    for (const [index, parameter] of all.entries()) {
        if (skip) {
            skip = false;
            continue;
        }
        const empty = parameter.origin === 'keyword' && parameter.valueSpan === null && parameter.value.kind === 'text' && parameter.value.text === '';
        skip = empty && all[index + 1]?.origin === 'keyword';
        parameters.push(skip ? { ...parameter, value: { kind: 'text', text: ';' } } : parameter);
    }
    return { ...connection, parameters };
}
/** The members of `options` in front, so that they are the last to count. */
function optionsLast(connection) {
    const inner = (parameter) => /(?:^|\.)options\./.test(parameter.name);
    return { ...connection, parameters: [...connection.parameters.filter((each) => !inner(each)), ...connection.parameters.filter(inner)] };
}
/** sequelize 6.37 lib/dialects/mssql/connection-manager.js: `trustServerCertificate: true` unless `dialectOptions.options` says otherwise. URIs are parsed, their query goes to `dialectOptions`, which is not where tedious looks. */
const sequelize = { ...tedious, title: 'Sequelize', key: paths('dialectOptions.options.', 'options.dialectOptions.options.'), trustsByDefault: true, refuses: (connection) => (connection.notation === 'keywords' || connection.notation === 'jdbc' ? 'it reads URIs and settings only' : null) };
/** knex 3.3 lib/dialects/mssql/index.js: `encrypt: settings.encrypt || false`, then `options` over it. */
const knex = { ...mssql, title: 'Knex', key: paths('connection.options.', 'connection.', 'options.', ''), default: 'off', refuses: (connection) => (connection.notation === 'settings' ? null : 'it reads settings only') };
const tedious_none = { dialects: [], callees: [], imports: [], languages: [] };
const tedious_node = ['javascript', 'typescript'];
function tedious_harden(title, lead) {
    return (connection) => {
        if (connection.notation === 'keywords')
            return hardenPairs_hardenPairs(connection, { title, set: [{ name: 'Encrypt', value: 'true' }, { name: 'TrustServerCertificate', value: 'false' }] });
        const hardened = hardenPairs_hardenPairs({ ...connection, notation: 'settings' }, {
            title,
            set: [{ name: `${lead}encrypt`, value: 'true' }, { name: `${lead}trustServerCertificate`, value: 'false' }],
            advice: `Pass \`options: { encrypt: true, trustServerCertificate: false }\` to ${title}, with tedious 20.3.9 or later.`,
        });
        const inner = 'encrypt: true, trustServerCertificate: false';
        return { ...hardened, example: lead.startsWith('dialect') ? `dialectOptions: { options: { ${inner} } }` : `options: { ${inner} }` };
    };
}
const judgeMssql = (edition) => {
    const judge = encryption_judgeWith(edition);
    return (connection) => judge(optionsLast(swallowed(connection)));
};
const tediousDrivers = [
    { id: 'tedious', aliases: ['tedious@20.3'], title: 'tedious', recognition: { ...tedious_none, callees: ['tedious.Connection', 'Connection'], imports: ['tedious'], languages: tedious_node }, common: false, judge: encryption_judgeWith(tedious), harden: tedious_harden('tedious', 'options.') },
    // Between 20.0.5 and 20.3.9 nobody looked: the weaker of the two counts.
    { id: 'tedious@19', aliases: ['tedious@18', 'tedious@20.0', 'tedious@20.1', 'tedious@20.2'], title: 'tedious before 20.3', recognition: tedious_none, common: false, judge: encryption_judgeWith({ ...tedious, title: 'tedious 19', insists: false }), harden: tedious_harden('tedious', 'options.'), instead: 'Move to tedious 20.3.9 or later, which insists' },
    {
        id: 'mssql',
        aliases: ['node-mssql', 'mssql@12.7', 'typeorm'],
        title: 'mssql',
        recognition: { ...tedious_none, callees: ['sql.connect', 'mssql.connect', 'sql.ConnectionPool', 'mssql.ConnectionPool', 'ConnectionPool', 'connect', 'DataSource'], imports: ['mssql'], languages: tedious_node },
        common: true,
        judge: judgeMssql(mssql),
        harden: tedious_harden('mssql', 'options.'),
    },
    // mssql 12.0 to 12.6 ask for tedious 19, 12.7 takes 20 too, older ones ask for older ones (its package.json).
    { id: 'mssql@12.0', aliases: ['mssql@12', 'mssql@11', 'mssql@10', 'mssql@9', 'mssql@8', 'mssql@7', 'mssql@6'], title: 'mssql before 12.7', recognition: tedious_none, common: false, judge: judgeMssql({ ...mssql, title: 'mssql before 12.7', insists: false }), harden: tedious_harden('mssql', 'options.'), instead: 'Move to mssql 12.7 with tedious 20.3.9 or later, which insists' },
    { id: 'sequelize', aliases: [], title: 'Sequelize', recognition: { ...tedious_none, callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'], languages: tedious_node }, common: false, judge: encryption_judgeWith(sequelize), harden: tedious_harden('Sequelize', 'dialectOptions.options.') },
    { id: 'knex', aliases: [], title: 'Knex', recognition: { ...tedious_none, callees: ['knex', 'Knex'], imports: ['knex'], languages: tedious_node }, common: false, judge: (connection) => encryption_judgeWith(knex)(optionsLast(connection)), harden: tedious_harden('Knex', 'options.') },
];

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/findUri.js


function findSqlServerUri(mapped) {
    const found = findUriOf({ plain: uriSchemes, jdbc: sqlserver_vocabulary_jdbcSchemes, hostless: null }, mapped);
    if (found === null)
        return null;
    const { text } = mapped;
    const body = text.slice(found.from + found.schemeLength + 3, found.to);
    const semicolons = /^jdbc:sqlserver$/i.test(text.slice(found.from, found.from + found.schemeLength)) || /^[^?@]{0,300};\s{0,5}\w{1,60}\s{0,5}=/.test(body);
    // A property's value may hold blanks (`applicationName=My App;encrypt=false`): more pairs behind the blank belong to a text that begins with the URL.
    const goesOn = semicolons && text.slice(0, found.from).trim() === '' && /^[^;\n]{1,200};\s{0,5}\w{1,60}\s{0,5}=/.test(text.slice(found.to, found.to + 300));
    return { ...found, to: goesOn ? text.trimEnd().length : found.to, semicolons };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readCommand.js
/** `sqlcmd -S tcp:db.corp,1433 -U app -P … -N -C`. https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility */





/** Options that a value belongs to, in the same word or the next. */
const valued = new Set(['S', 'U', 'P', 'd', 'H', 'i', 'o', 'Q', 'q', 'v', 'l', 't', 'h', 's', 'w', 'a', 'c', 'K']);
function sqlserver_readCommand_readCommand(candidate) {
    const [program, ...words] = candidate.words;
    const path = program?.text ?? '';
    if (path.split(/[/\\]/).at(-1)?.toLowerCase().replace(/\.exe$/, '') !== 'sqlcmd')
        return null;
    const values = new Map();
    const flags = [];
    for (let at = 0; at < Math.min(words.length, 200); at++) {
        const word = words[at];
        const letter = /^-([A-Za-z])/.exec(word?.text ?? '')?.[1];
        if (word === undefined || letter === undefined)
            continue;
        const glued = word.text.length > 2 ? (0,mappedText/* sliceText */.S$)(word, 2, word.text.length) : null;
        if (letter === 'N' || letter === 'C')
            flags.push(flag(letter, word, glued, words[at + 1]));
        if (!valued.has(letter))
            continue;
        const value = glued ?? words[++at];
        if (value !== undefined)
            values.set(letter, value);
    }
    const server = values.get('S');
    // `sqlcmd -?`, `sqlcmd -i setup.sql`: nothing is said of a connection, or it is to this machine.
    if (server === undefined)
        return null;
    const same = (text) => text;
    const part = (letter) => {
        const value = values.get(letter);
        return value === undefined ? { kind: 'absent' } : partOf(value, same);
    };
    const [user, database, secret] = [part('U'), part('d'), values.get('P')];
    const login = secret === undefined ? { password: { kind: 'absent' }, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same);
    const hosts = [hostOfServer(server, null, ',')];
    return {
        family: 'sqlserver',
        notation: 'command',
        scheme: null,
        dialect: /mssql-tools18/.test(path) ? 'odbc18' : /mssql-tools\//.test(path) ? 'odbc17' : null,
        user,
        password: login.password,
        hosts,
        database,
        parameters: flags,
        uri: null,
        endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: login.secretSpans,
        candidate,
    };
}
/** `-N`, `-No`, and go-sqlcmd's `-N disable`. */
function flag(letter, word, glued, next) {
    const separate = letter === 'N' && next !== undefined && /^(?:o|m|s|true|false|optional|mandatory|strict|disable|t|f|0|1)$/i.test(next.text) ? next : null;
    const value = letter === 'N' ? (glued ?? separate) : null;
    return { name: `-${letter}`, value: value === null ? { kind: 'text', text: 'yes' } : pieces_valueOf('N', value, (text) => text), origin: 'flag', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/surroundings.js
const ownCallee = /(?:^|\.)(?:SqlConnection(?:StringBuilder)?|UseSqlServer|AddSqlServer|SqlServer|PrismaMssql|SQLServerDataSource|sqlsrv_connect|PrismaMssql)$|^(?:mssql|tedious|pymssql|sqlserver)\./i;
const otherCallee = /npgsql|mysql|maria|sqlite|oracle|postgres|firebird|snowflake|teradata|db2|odp\b/i;
const ownModule = /^(?:Microsoft\.Data\.SqlClient|System\.Data\.SqlClient|Microsoft\.EntityFrameworkCore\.SqlServer|mssql|tedious|pymssql|tiberius|com\.microsoft\.sqlserver)(?:[./:]|$)|go-mssqldb/;
const otherModule = /npgsql|mysql|maria|sqlite|oracle|postgres|firebird|snowflake/i;
function surroundings_signOf(candidate, { imports }) {
    for (const { callee, keyPath } of candidate.sites) {
        const names = [callee ?? '', ...keyPath];
        if (names.some((name) => ownCallee.test(name) || /sql_?server|mssql|sqlsrv/i.test(name)))
            return 'own';
        if (names.some((name) => otherCallee.test(name)))
            return 'other';
    }
    const [own, other] = [imports.some((name) => ownModule.test(name)), imports.some((name) => otherModule.test(name))];
    return own === other ? null : own ? 'own' : 'beside';
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readSettings.js








const productNames = ['drivername', 'dialect', 'client', 'type', 'engine', 'adapter', 'provider', 'dbdriver'];
const sqlserver_readSettings_urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'jdbcurl', '0'];
function sqlserver_readSettings_readSettings(candidate, reading) {
    const { entries } = candidate;
    const url = textOf(findSetting(entries, sqlserver_readSettings_urlNames));
    // A literal text among the settings is a candidate of its own and takes the others up.
    if (url !== null && (findSqlServerUri(url) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(url.text) || speaksOfSqlServer(readPairs(url) ?? [], surroundings_signOf(candidate, reading))))
        return null;
    const server = findSetting(entries, ['server', 'servername', 'host', 'hostname', 'datasource', 'data source', 'dataserver']);
    const authentication = entries.find(({ name }) => name === 'authentication');
    const login = authentication?.value.kind === 'settings' ? authentication.value.entries : [];
    const userSetting = findSetting(entries, ['user', 'username', 'uid', 'userid', 'user id']) ?? findSetting(login, ['username']);
    if (!isOwn(candidate, reading, server, userSetting))
        return null;
    const user = partAsWritten(userSetting);
    const secret = passwordOfSetting(findSetting(entries, ['password', 'passwd', 'pwd']) ?? findSetting(login, ['password']), user, candidate.encoding === 'base64');
    const hosts = [readSettings_hostOf(server, findSetting(entries, ['port']) ?? findSetting(readSettings_optionsOf(entries), ['port']))];
    const database = partAsWritten(findSetting(entries, ['database', 'initialcatalog', 'initial catalog', 'db', 'name']) ?? findSetting(readSettings_optionsOf(entries), ['database']));
    const driver = textOf(findSetting(entries, ['driver']))?.text ?? '';
    const written = textOf(findSetting(entries, ['drivername']))?.text ?? '';
    return {
        family: 'sqlserver',
        notation: 'settings',
        scheme: null,
        dialect: readPairsText_odbcDialect(driver) ?? (/^sqlsrv$/i.test(driver) ? 'sqlsrv' : (/^mssql\+(\w+)/i.exec(written)?.[1]?.toLowerCase() ?? (isTinyTds(candidate) ? 'freetds' : null))),
        user,
        password: secret.password,
        hosts,
        database,
        parameters: flatten(entries, 'setting'),
        uri: null,
        endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
/** Never host and port alone. */
function isOwn(candidate, reading, server, user) {
    const { entries } = candidate;
    const product = nameIn(findSetting(entries, productNames));
    const driver = nameIn(findSetting(entries, ['driver']));
    const named = `${product} ${driver}`;
    if (/mssql|sql_?server|^tedious$|sqlsrv|odbc driver \d{2} for sql|msodbcsql/i.test(named))
        return server !== null || user !== null || tells(entries);
    if (/\w/.test(product) && product !== 'default' && /mysql|maria|sqlite|mongo|redis|postg|^pg|oracle|clickhouse|cockroach|better-sqlite/i.test(product))
        return false;
    const place = server !== null || findSetting(entries, ['datasource', 'data source']) !== null;
    if (place && tells(entries))
        return true;
    // Bare settings that `explain` hands over under a driver of SQL Server.
    if (reading.language === 'text' && place && candidate.sites.some(({ keyPath }) => keyPath.length === 1 && keyPath[0] === 'sqlserver'))
        return true;
    const callee = candidate.sites.some((site) => site.callee !== null && readSettings_isOwnCallee(site.callee, reading.imports));
    return callee && place;
}
/** `options: { trustServerCertificate }` is nobody else's; `encrypt` is beside `server` and `options`. */
function tells(entries) {
    const names = flatten(entries, 'setting').map(({ name }) => bareName(name));
    if (names.some((name) => /(?:^|\.)trustservercertificate$/.test(name)))
        return !names.some((name) => /(?:^|\.)sslmode$/.test(name));
    // tedious: the user stands in `authentication.options`.
    return names.includes('server') && names.some((name) => /(?:^|\.)options\.encrypt$/.test(name) || name === 'authentication.options.username');
}
function readSettings_isOwnCallee(callee, imports) {
    if (/^pymssql\.connect$|^sqlsrv_connect$|^mssql\.|^tedious\.|SqlConnectionStringBuilder$|^TinyTds\.Client(?:\.new)?$|SQLServerDataSource$/.test(callee))
        return true;
    const generic = /(?:^|\.)(?:Connection|ConnectionPool|connect)$/.test(callee);
    return generic && imports.some((name) => /^(?:mssql|tedious|pymssql)(?:\/|$)/.test(name));
}
/** Ruby's client is FreeTDS. https://github.com/rails-sqlserver/tiny_tds */
function isTinyTds({ sites }) {
    return sites.some(({ callee }) => callee !== null && callee.startsWith('TinyTds.'));
}
function readSettings_optionsOf(entries) {
    const options = entries.find(({ name }) => name === 'options');
    return options?.value.kind === 'settings' ? options.value.entries : [];
}
function readSettings_hostOf(server, port) {
    const written = port?.value.kind === 'symbol' ? port.value.name : (textOf(port)?.text ?? '');
    const number = /^\d{1,5}$/.test(written) ? written : null;
    if (server === null)
        return openHost;
    if (server.value.kind === 'text')
        return hostOfServer(server.value.text, number, ',');
    return { kind: 'hole', text: `{${server.value.kind === 'symbol' ? server.value.name : server.name}}`, fallback: null, port: number };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readUrl.js
/** `jdbc:sqlserver://db:1433;encrypt=true`, Prisma's `sqlserver://db:1433;encrypt=true`, and URIs: `mssql+pyodbc://…?driver=…`, `sqlserver://app:pw@db?encrypt=true`. */







/** null: what follows the first `;` are no pairs. */
function semicolonConnection(mapped, schemeLength, candidate) {
    const { text } = mapped;
    const scheme = text.slice(0, schemeLength).toLowerCase();
    const start = schemeLength + 3;
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const authority = (0,mappedText/* sliceText */.S$)(mapped, start, end);
    const rest = (0,mappedText/* sliceText */.S$)(mapped, end, text.length);
    const pairs = rest.text.replace(/[\s;]/g, '') === '' ? [] : readPairs(rest);
    if (pairs === null || authority.text.includes('@'))
        return null;
    const reading = pairsReading(pairs, candidate.encoding === 'base64', ':');
    const hosts = authority.text.trim() === '' ? reading.hosts : [hostOfServer(authority, null, ':')];
    return {
        ...reading,
        family: 'sqlserver',
        notation: scheme.startsWith('jdbc:') ? 'jdbc' : 'uri',
        scheme: scheme === 'sqlserver' ? 'sqlserver;' : scheme,
        dialect: null,
        hosts,
        uri: null,
        endpoint: endpointOf(`${scheme}://`, reading.user.kind !== 'absent', hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}
function readUrl_uriConnection(mapped, schemeLength, candidate) {
    const { scheme, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const base = { family: 'sqlserver', notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri', scheme: lower, span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span, candidate };
    const inner = odbcConnect(mapped);
    if (inner !== null) {
        const odbc = pairsReading(inner, candidate.encoding === 'base64', ',');
        return { ...base, ...odbc, dialect: odbc.dialect ?? 'pyodbc', uri: null, parameters: odbc.parameters.map((each) => ({ ...each, span: null, valueSpan: null })), secretSpans: [base.span] };
    }
    const driver = reading.parameters.findLast(({ name }) => name.toLowerCase() === 'driver')?.value;
    const named = driver?.kind === 'text' ? readPairsText_odbcDialect(driver.text.replaceAll('+', ' ')) : null;
    const hosts = reading.hosts.length > 0 ? reading.hosts : [openHost];
    return { ...base, ...reading, dialect: named ?? (plus < 0 ? null : lower.slice(plus + 1)), hosts, endpoint: endpointOf(`${scheme}://`, hasUserInfo, hosts, reading.database) };
}
/** SQLAlchemy hands `?odbc_connect=` to the driver as it is, once decoded. https://docs.sqlalchemy.org/en/20/dialects/mssql.html#pass-through-exact-pyodbc-string */
function odbcConnect(mapped) {
    const at = /[?&]odbc_connect=/i.exec(mapped.text);
    if (at === null)
        return null;
    const from = at.index + at[0].length;
    const stop = mapped.text.indexOf('&', from);
    const value = (0,mappedText/* sliceText */.S$)(mapped, from, stop < 0 ? mapped.text.length : stop);
    const span = (0,mappedText/* spanOf */.ee)(value);
    const { shown, holes } = decode(value, (text) => text.replaceAll('+', ' '));
    if (span === null || holes.length > 0)
        return null;
    const text = percentDecode(shown);
    return readPairs({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] });
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/read.js
/** What a candidate says, if it is a connection to SQL Server at all. */










function sqlserver_read_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return sqlserver_read_withNeighbours(sqlserver_read_readText(candidate.value, candidate, reading));
        case 'settings':
            return sqlserver_readSettings_readSettings(candidate, reading);
        case 'command':
            return sqlserver_readCommand_readCommand(candidate) ?? readCmdlet(candidate);
        case 'environment':
            return null;
    }
}
function sqlserver_read_readText(text, candidate, reading) {
    const found = findSqlServerUri(text);
    if (found !== null) {
        const uri = (0,mappedText/* sliceText */.S$)(text, found.from, found.to);
        return found.semicolons ? semicolonConnection(uri, found.schemeLength, candidate) : readUrl_uriConnection(uri, found.schemeLength, candidate);
    }
    const pdo = /^\s{0,20}sqlsrv:(?=\s{0,20}[A-Za-z])/i.exec(text.text);
    if (pdo !== null)
        return pdoConnection((0,mappedText/* sliceText */.S$)(text, pdo[0].length, text.text.length), candidate);
    const other = /^\s{0,20}(dblib|odbc):(?=\s{0,20}[A-Za-z])/i.exec(text.text);
    if (other !== null)
        return otherPdo((0,mappedText/* sliceText */.S$)(text, other[0].length, text.text.length), candidate, (other[1] ?? '').toLowerCase() === 'dblib');
    const pairs = readPairs(text);
    if (pairs === null)
        return null;
    const inner = innerPairs(pairs);
    return speaksOfSqlServer(inner, surroundings_signOf(candidate, reading)) ? pairsConnection(text, inner, candidate) : null;
}
/** PHP's `sqlsrv:Server=db,1433;Database=shop`. https://www.php.net/manual/en/ref.pdo-sqlsrv.connection.php */
function pdoConnection(text, candidate) {
    const pairs = readPairs(text);
    return pairs?.some(({ name }) => /^server$/i.test(name.trim())) === true ? { ...pairsConnection(text, pairs, candidate), dialect: 'sqlsrv' } : null;
}
/** PHP's `dblib:host=db:1433;dbname=shop` goes through FreeTDS, `odbc:Driver=…` through the driver that it names. https://www.php.net/manual/en/ref.pdo-dblib.connection.php */
function otherPdo(text, candidate, isFreeTds) {
    const pairs = readPairs(text);
    if (pairs === null || (isFreeTds ? !pairs.some(({ name }) => /^host$/i.test(name.trim())) : !speaksOfSqlServer(innerPairs(pairs), 'other')))
        return null;
    const found = pairsConnection(text, innerPairs(pairs).map((pair) => (isFreeTds && /^host$/i.test(pair.name.trim()) ? { ...pair, name: 'server' } : pair)), candidate);
    return isFreeTds ? { ...found, dialect: 'freetds' } : found;
}
/** Names that a program gives beside the text and that a driver reads: `encrypt`, `connect_args.encryption`, `dialectOptions.options.encrypt`. */
const beside = /(?:^|\.)(?:encrypt|encryption|trustservercertificate|trust_server_certificate|cryptocredentialsdetails(?:\.\w+)?)$/i;
function sqlserver_read_withNeighbours(connection) {
    if (connection === null)
        return null;
    const neighbours = connection.candidate.sites.flatMap((site) => site.neighbours);
    const settings = flatten(neighbours, 'setting').filter(({ name }) => beside.test(unwrapped(name)));
    return { ...connection, parameters: [...connection.parameters, ...settings], secretSpans: [...connection.secretSpans, ...spansOfSecrets(neighbours)] };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/family.js






const sqlserver = {
    ids: ['sqlserver'],
    title: 'SQL Server',
    vocabulary: sqlserver_vocabulary_vocabulary,
    read: sqlserver_read_read,
    drivers: [...microsoftDrivers, ...tediousDrivers, ...drivers_others_otherDrivers],
    assumed: family_assumed,
};
const family_byLanguage = { go: 'go-mssqldb', rust: 'tiberius', javascript: 'mssql', typescript: 'mssql', php: 'sqlsrv', ruby: 'freetds' };
/** INTERFACE section 3: by notation. */
function family_assumed(language, connection) {
    const { notation, scheme, parameters } = connection;
    const has = (wanted) => parameters.some(({ name }) => wanted.test(name));
    switch (notation) {
        case 'jdbc':
            return 'mssql-jdbc';
        case 'command':
            return isCmdlet(connection.candidate) ? 'Microsoft.Data.SqlClient' : 'msodbcsql18';
        case 'keywords':
            if (isOfTelegraf(connection))
                return 'go-mssqldb';
            return has(/^(?:driver|dsn)$/i) || language === 'python' ? 'msodbcsql18' : (family_byLanguage[language] ?? 'Microsoft.Data.SqlClient');
        case 'uri':
            if (scheme === 'sqlserver;')
                return 'tiberius';
            return language === 'python' ? 'msodbcsql18' : language === 'go' || language === 'rust' ? (family_byLanguage[language] ?? 'tedious') : 'tedious';
        case 'settings':
        case 'environment':
            return family_bySettings(language, has);
    }
}
/** Telegraf is a program in Go. */
function isOfTelegraf({ candidate }) {
    return candidate.sites.some(({ keyPath }) => /^inputs\.(?:sqlserver|sql)(?:\.|$)/.test(keyPath.join('.')));
}
function family_bySettings(language, has) {
    if (language === 'php' || language === 'ruby')
        return family_byLanguage[language] ?? 'freetds';
    if (['csharp', 'fsharp', 'vb', 'powershell'].includes(language))
        return 'Microsoft.Data.SqlClient';
    if (['java', 'kotlin', 'scala', 'groovy', 'hocon'].includes(language))
        return 'mssql-jdbc';
    if (language === 'python')
        return has(/^driver$|(?:^|\.)driver$|^drivername$/i) ? 'msodbcsql18' : 'pymssql';
    if (has(/^authentication$/))
        return 'tedious';
    return has(/^dialect$/) ? 'sequelize' : has(/^client$/) ? 'knex' : 'mssql';
}

;// CONCATENATED MODULE: ./src/engine/databases/registry.js

















const registry_listed = [postgres, mysql, mongodb, redis, amqp, kafka, nats, cassandra, clickhouse, neo4j, sqlserver, oracle, elasticsearch, couchbase, libsql, ...httpStores];
/** No driver leaves here whose remedies it has not been asked about itself. */
const families = registry_listed.map((family) => ({ ...family, drivers: family.drivers.map(proven) }));
const registry_vocabulary = {
    schemes: union(({ schemes }) => schemes),
    settingNames: union(({ settingNames }) => settingNames),
    tellingNames: union(({ tellingNames }) => tellingNames),
    environmentNames: union(({ environmentNames }) => environmentNames),
    callees: new Set([...union(({ callees }) => callees)].map(calleeName)),
    positions: new Map(families.flatMap((family) => [...(family.vocabulary.positions ?? [])])),
    commands: union(({ commands }) => commands),
};
const driverIds = families.flatMap(({ drivers }) => drivers.map(({ id }) => id));
/** The family of an id such as `cockroachdb`; ids come from `readConnection`, so an unknown one is the first family's. */
function registry_familyOf(id) {
    return families.find(({ ids }) => ids.includes(id)) ?? families[0] ?? postgres;
}
/**
 * `pg`, `node-postgres`, `pg@9`, `libpq@16`. A version that has no driver of its own is that of the nearest one below it (`pg@8.0.5` →
 * `pg@8.0.3`), or of the oldest that we know (`npgsql@4` → `npgsql@6`); a driver without versions is the same in all. null: no such driver.
 */
function findDriver(familyId, idOrAlias) {
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
/** What the first family that knows the candidate makes of it; `preferred` is asked before the others. */
function readConnection(candidate, reading, preferred = null) {
    for (const { read } of preferred === null ? families : [preferred, ...families]) {
        const connection = read(candidate, reading);
        if (connection !== null)
            return connection;
    }
    return null;
}
/** `Mysql2::Client.new`, `Predis\\Client`: the formats write every step of a callee with a dot. */
function calleeName(name) {
    return name.replace(/::|\\|->/g, '.');
}
function union(part) {
    return new Set(families.flatMap((family) => [...part(family.vocabulary)]));
}


/***/ }),

/***/ 2272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ conditionsIn),
  y: () => (/* binding */ conditionsOf)
});

;// CONCATENATED MODULE: ./src/engine/formats/templateBranches.js
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
                branches.push({ start: top.from, end: tag.start, condition: top.condition });
            stack.pop();
            if (tag.role === 'divides')
                stack.push({ from: tag.end, condition: top.condition === null ? null : tag.body });
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

// EXTERNAL MODULE: ./src/engine/partition.js
var partition = __webpack_require__(8246);
;// CONCATENATED MODULE: ./src/engine/formats/conditions.js


/** Those of a template and, in a program, those of the program. null: nothing in the file depends on anything. */
function conditionsIn(text, ofProgram = []) {
    const { branches: ofTemplate, tags } = templateBranches(text);
    return conditionsOf([...ofTemplate, ...ofProgram], tags);
}
function conditionsOf(branches, tags = new Set()) {
    if (branches.length === 0)
        return null;
    const edges = edgesOf(branches);
    const nestedAt = (offset) => {
        return edges[(0,partition/* countBefore */.t)(edges, ({ from }) => from <= offset) - 1]?.within ?? null;
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

/***/ 5775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** `max(0, min(caps, 100 − penalties))`. */
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

/***/ 7926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/**
 * Text as the program sees it, every character of it mapped back to the file it was read from.
 * A literal may be joined from many pieces, hold escapes, and have holes where the program puts a value in at run time.
 */

/** Stands in `MappedText.text` for one hole, whatever its length in the source. Never occurs there otherwise. */
const HOLE = '\uE000';
/** The expression of the hole that stands for the middle of a text that is too long to be read. */
const LEFT_OUT = '⋯';
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

/***/ 8246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 9336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   zs: () => (/* binding */ spanIndex)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);

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


/***/ }),

/***/ 7969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
