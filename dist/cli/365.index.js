export const id = 365;
export const ids = [365];
export const modules = {

/***/ 7804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

;// CONCATENATED MODULE: ./src/engine/context.ts
function contextOf(path, language, candidate) {
    const segments = path.toLowerCase().split('/');
    const name = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    if (folders.some((folder) => testFolders.has(folder)) || isTestFile(path.split('/').at(-1) ?? ''))
        return 'test';
    if (folders.some((folder) => exampleFolders.has(folder)) || /(?:^|[._-])(?:example|sample|dist|tpl)(?:\.[a-z0-9]+)?$/.test(name))
        return 'example';
    if (candidate.place === 'prose' || folders.some((folder) => docsFolders.has(folder)) || /^(?:readme|changelog|contributing|history)\b/.test(name))
        return 'docs';
    if (candidate.place === 'comment' || candidate.place === 'docstring')
        return 'comment';
    return dataLanguages.has(language) ? 'config' : 'code';
}
/** Graded or only advised, before the user's profiles. */
function defaultTreatment(context, connection, locality, source) {
    if (context !== 'code' && context !== 'config')
        return 'advised';
    if (locality === 'internal' && connection.hosts.length > 0 && connection.hosts.every((host) => host.kind === 'name' && isOwnService(host.name, connection, source)))
        return 'advised';
    return 'graded';
}
const testFolders = new Set([
    'test', 'tests', '__tests__', 'testing', 'testdata', 'test-data', 'spec', 'specs', 'fixtures', '__fixtures__', 'mocks', '__mocks__', 'e2e', 'cypress', 'testutil', 'testutils', 'integration-tests', 'integration_tests',
]);
const exampleFolders = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials', 'quickstart', 'quickstarts']);
const docsFolders = new Set(['doc', 'docs', 'documentation']);
const dataLanguages = new Set(['yaml', 'json', 'dotenv', 'properties', 'ini', 'toml', 'xml', 'hcl', 'dockerfile', 'conf']);
/** `test_x.py`, `x_test.go`, `x.spec.ts`, `docker-compose.test.yml`, `.env.test`, `OrderServiceTest.java`. */
function isTestFile(name) {
    return (/^(?:test|spec)[._-]/i.test(name) ||
        /[._-](?:tests?|specs?|e2e|cy)(?:\.[a-z0-9]{1,12}){0,2}$/i.test(name) ||
        /^tests?\.[a-z0-9]{1,12}$/i.test(name) ||
        /[a-z0-9](?:Tests?|Spec|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|swift|ts|js|dart)$/.test(name) ||
        name === 'conftest.py');
}
/** A host that the same Compose file defines as a service: the bridge network of one project. */
function isOwnService(host, { candidate }, source) {
    return candidate.sites[0].keyPath[0] === 'services' && composeServices(source.text).has(host);
}
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
            const key = depth === indent ? /^\s+['"]?([\w.-]{1,100})['"]?\s*:/.exec(line)?.[1] : undefined;
            if (key !== undefined)
                services.add(key);
        }
    }
    return services;
}

;// CONCATENATED MODULE: ./src/engine/locality.ts
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
        /\.(?:test|invalid)$/.test(lower));
}
/** Single labels, names that public DNS does not resolve, and addresses of RFC 1918, 3927, 4193, 4291 and 6598. */
function isInternal(name) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name))
        return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(name);
    if (name.includes(':'))
        return /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(name);
    return !name.includes('.') || /\.(?:internal|local|lan|intranet|corp|home\.arpa|svc|cluster\.local|docker|consul)$/.test(name) || /\.svc\./.test(name);
}

;// CONCATENATED MODULE: ./src/engine/strength.ts
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

;// CONCATENATED MODULE: ./src/engine/assess.ts



/** `stated`: the driver that the caller insists on (`explain --driver`); else the text, the calls and the imports tell. */
function assess(connection, family, file, config, stated = null) {
    const { reading, source } = file;
    const { driver, certainty, judgement } = stated === null ? judge(connection, family, reading, config) : { driver: stated, certainty: 'stated', judgement: stated.judge(connection) };
    const locality = localityOf(connection, config.localityOf);
    const context = contextOf(source.path, reading.language, connection.candidate);
    return {
        connection,
        driver: { id: driver.id, title: driver.title, certainty },
        judgement: locality === 'local' ? staysHere(judgement) : judgement,
        hardening: driver.harden(connection),
        context,
        locality: judgement.posture.kind === 'local' ? 'local' : locality,
        treatment: config.treatmentOf(source.path) ?? defaultTreatment(context, connection, locality, source),
    };
}
function judge(connection, family, reading, config) {
    const byScheme = driverOfScheme(connection, family);
    if (byScheme !== null)
        return { driver: byScheme, certainty: 'stated', judgement: byScheme.judge(connection) };
    const byCall = driverOfCall(connection, family, reading);
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
    let best = null;
    for (const site of candidate.sites) {
        for (const driver of family.drivers) {
            const { callees, languages } = driver.recognition;
            if (!languages.includes(reading.language))
                continue;
            const matched = [site.callee, ...site.keyPath].flatMap((name) => (name === null ? [] : callees.filter((callee) => name === callee || name.endsWith(`.${callee}`))));
            for (const callee of matched) {
                const exact = callee.includes('.') || callee.includes('_') || importsDriver(driver, reading);
                if (exact && (best === null || callee.length > best.length))
                    best = { driver, length: callee.length };
            }
        }
    }
    return best?.driver ?? null;
}
function driverOfImport(family, reading) {
    return family.drivers.find((driver) => importsDriver(driver, reading)) ?? null;
}
/** `psycopg2` is imported by `psycopg2`, `psycopg2.extras` and `psycopg2/extras`. */
function importsDriver({ recognition }, { imports, language }) {
    if (!recognition.languages.includes(language))
        return false;
    return imports.some((name) => recognition.imports.some((known) => name === known || name.startsWith(`${known}.`) || name.startsWith(`${known}/`)));
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
        return { driver, certainty: 'assumed', judgement };
    let weakest = { driver, certainty: 'assumed', judgement };
    for (const other of family.drivers.filter(({ common }) => common)) {
        const candidate = other.judge(connection);
        const [theirs, best] = [strengthOf(candidate.posture), strengthOf(weakest.judgement.posture)];
        if (theirs !== null && (best === null || theirs < best))
            weakest = { driver: other, certainty: 'assumed', judgement: candidate };
    }
    return weakest;
}
function findDriver(family, id) {
    return family.drivers.find((driver) => driver.id === id) ?? null;
}
function staysHere(judgement) {
    return { ...judgement, posture: { kind: 'local' }, because: 'the host is this machine, so nothing crosses a network', problems: [], facts: {} };
}


/***/ }),

/***/ 1630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ families),
  Ap: () => (/* binding */ familyOf),
  IN: () => (/* binding */ findDriver),
  dC: () => (/* binding */ readConnection),
  vP: () => (/* binding */ registry_vocabulary)
});

// UNUSED EXPORTS: driverIds

// EXTERNAL MODULE: ./src/engine/mappedText.ts
var mappedText = __webpack_require__(2992);
;// CONCATENATED MODULE: ./src/engine/databases/notation/pieces.ts
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
    const other = /^(?:%[sdv]|%\((\w{1,100})\)s|\{(\w{0,100})\}|\$(\w{1,100})|\{\{([^{}]{1,200})\}\}|#\{([^{}]{1,200})\}|@(\w{1,100})@|%(\w{1,100})%|\$\((\w{1,100})\))$/.exec(text);
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
    return secretNames.has(name.toLowerCase().replace(/^.*[.]/, ''));
}
const secretNames = new Set([
    ...['password', 'passwd', 'pass', 'pwd', 'pgpassword', 'sslpassword', 'sslkeypassword', 'passphrase', 'secret', 'token'],
    ...['scram_client_key', 'scram_server_key', 'oauth_client_secret', 'accesstoken', 'authtoken', 'amp;password', 'amp;sslpassword', 'ssl_key_password'],
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
    return sliceText(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/hosts.ts
/** Hosts as the URI's authority, a keyword or a setting writes them, and the printable end point made of them. */


const MAXIMUM_HOSTS = 32;
/** `h1:5432,h2:5432`, `[::1]:5432`, `%2Frun%2Fpostgresql`. An empty list for an empty text. */
function hostsOfAuthority(mapped) {
    if (mapped.text === '')
        return [];
    return splitOn(mapped, ',')
        .slice(0, MAXIMUM_HOSTS)
        .flatMap((item) => {
        const end = hostEnd(item.text);
        const port = item.text[end] === ':' ? portOf((0,mappedText/* sliceText */.S$)(item, end + 1, item.text.length)) : null;
        const host = (0,mappedText/* sliceText */.S$)(item, 0, end);
        return host.text === '' ? [] : [hostOf(host, port)];
    });
}
/** The host names and ports of two lists that run side by side: `host=h1,h2 port=5432,5433`. */
function hostsOfLists(names, ports) {
    const portList = ports === null ? [] : splitOn(ports, ',').map(portOf);
    return splitOn(names, ',')
        .slice(0, MAXIMUM_HOSTS)
        .flatMap((name, index) => {
        const port = portList.length === 1 ? portList[0] : portList[index];
        return name.text === '' ? [] : [hostOf(name, port ?? null)];
    });
}
function hostOf(mapped, port) {
    const { shown, filled, holes } = decode(mapped);
    if (holes.length > 0) {
        if (shown.startsWith('/'))
            return { kind: 'socket', path: shown };
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
    if (colon >= 0 && /^[0-9a-fA-F:]*:[0-9a-fA-F:.]*$/.test(text) && text.indexOf(':', colon + 1) >= 0)
        return text.length;
    return colon < 0 ? text.length : colon;
}
/** Only what can be a port is kept: anything else may be the rest of a password with a space in it. */
function portOf(mapped) {
    const { shown, holes } = decode(mapped);
    if (holes.length > 0)
        return shown;
    const text = percentDecode(shown).trim();
    return /^\d{1,5}$/.test(text) || /^(?:PORT|<[\w -]{1,30}>|\$\{?\w{1,60}\}?|%[sd]|\{\w{0,60}\})$/.test(text) ? text : null;
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
/** `postgresql://***@db.example.com:26257/shop`; `lead` ends in `://` or `:`. At most 200 characters, none of them invisible. */
function endpointOf(lead, hasUser, hosts, database) {
    const list = hosts.map(hostText).join(',');
    const name = database.kind === 'absent' || database.text === '' ? '' : `/${database.text.split('&')[0] ?? ''}`;
    return printable(`${lead}${hasUser ? '***@' : ''}${list}${name}`);
}
function hostText(host) {
    if (host.kind === 'socket')
        return encodeURIComponent(host.path);
    const name = host.kind === 'hole' ? host.text : host.name.includes(':') ? `[${host.name}]` : host.name;
    return host.port === null ? name : `${name}:${host.port}`;
}
/** Without control, bidirectional and other invisible characters, which could forge what a reader sees. */
function printable(text) {
    const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, '');
    return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/settings.ts
/** Settings as programs write them, flattened to dotted parameters: `ssl.rejectUnauthorized`, `OPTIONS.sslmode`. */


const MAXIMUM_DEPTH = 6;
const MAXIMUM_PARAMETERS = 300;
/** Every member, the objects themselves included; secrets masked. */
function flatten(entries, origin) {
    const parameters = [];
    const visit = (list, prefix, depth) => {
        for (const setting of list) {
            if (parameters.length >= MAXIMUM_PARAMETERS)
                return;
            const name = prefix + setting.name;
            parameters.push({ name, value: parameterValue(name, setting.value), origin, span: setting.span, valueSpan: setting.value.span });
            if (setting.value.kind === 'settings' && depth < MAXIMUM_DEPTH)
                visit(setting.value.entries, `${name}.`, depth + 1);
        }
    };
    visit(entries, '', 0);
    return parameters;
}
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
/** The first entry with one of these names (any case), at the top or one level down in what wraps it (`NAME`, `query`, `connection`). */
function findSetting(entries, names) {
    for (const name of names)
        for (const entry of entries)
            if (entry.name.toLowerCase() === name)
                return entry;
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
    ...['kwargs', 'connect_kwargs', 'connection_kwargs', 'properties', 'dsn', 'pool', 'client', 'credentials', 'parameters', 'url'],
]);
/** The name with the wrappers in front of it taken away (`options.dialectOptions.ssl.ca` → `ssl.ca`), and one all in capitals in lower case: those are variables' names. */
function unwrapped(name) {
    const steps = name.split('.');
    while (steps.length > 1 && wrappers.has((steps[0] ?? '').toLowerCase()))
        steps.shift();
    const rest = steps.join('.');
    return /^[A-Z][A-Z0-9_]*$/.test(rest) ? rest.toLowerCase() : rest;
}
/** Literal text of a setting; null for anything else. */
function textOf(setting) {
    return setting?.value.kind === 'text' ? setting.value.text : null;
}
/** Wider than what is masked by name: a span too many only hides a harmless text. */
function looksSecret(name) {
    return isSecretName(name) || /passw|passphrase|secret|token|_pwd$|private_?key|api_?key/i.test(name);
}
function spansOfSecrets(entries, depth = 0) {
    if (depth > MAXIMUM_DEPTH)
        return [];
    return entries.flatMap((entry) => {
        if (entry.value.kind === 'settings')
            return spansOfSecrets(entry.value.entries, depth + 1);
        if (entry.value.kind !== 'text' || !(looksSecret(entry.name) || isPrivateKey(entry.value.text)))
            return [];
        return entry.value.text.pieces.some((piece) => piece.kind === 'literal') ? [entry.value.span] : [];
    });
}

;// CONCATENATED MODULE: ./src/engine/databases/judging/options.ts
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
    for (const piece of query.split('&')) {
        if (piece === '') {
            if (grammar.malformed !== 'tolerated')
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
        if (read.option !== null)
            options.push(read.option);
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
    const name = unescaped(rawName, grammar);
    let refused = null;
    if (equals < 0 && grammar.malformed !== 'tolerated')
        refused = `\`${shown(name)}\` has no value`;
    if (grammar.malformed === 'refused') {
        if (rawValue.includes('='))
            refused = `a second \`=\` in \`${shown(name)}\``;
        if (/%(?![0-9a-fA-F]{2})|%00/.test(piece))
            refused = `a broken escape in \`${shown(name)}\``;
    }
    if (rawValue === '' && grammar.blank === 'dropped')
        return { option: null, refused };
    if (rawValue.includes(mappedText/* HOLE */.vs) && parameter !== null)
        return { option: { ...optionOf(parameter), name }, refused };
    const text = unescaped(rawValue, grammar);
    if (parameter?.value.kind === 'hole')
        return { option: { ...optionOf(parameter), name }, refused };
    return { option: { name, text, decided: true, quoted: true, object: false, parameter }, refused };
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/verdict.ts

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
    return verdict({ kind: 'error', reason }, `${title} refuses the text: ${reason}`, option);
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
    const { uri } = connection;
    if (uri?.query?.split('&').some(hasOpenName) === true)
        return true;
    return uri !== null && /^\uE000$/.test(uri.authority) && uri.path === '' && uri.query === null && connection.user.kind === 'absent';
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/harden.ts




function harden(connection, plan) {
    const place = plan.place ?? placeOf(connection);
    const set = plan.set.map(({ name, value }) => ({ name: place === 'environment' ? `PG${name.toUpperCase().replaceAll('_', '')}` : name, value, place }));
    const present = connection.parameters.map((parameter) => nameOf(parameter));
    const remove = [...new Set([...plan.remove, ...misspellings(connection, plan)])].filter((name) => present.includes(name) && !plan.set.some((each) => each.name === name));
    const words = set.map(({ name, value }) => `\`${name}=${value}\``);
    const advice = plan.advice ?? `Use ${words.join(' and ')} with ${plan.title}.`;
    return {
        set,
        remove,
        advice: plan.mutual === null ? advice : `${advice} For mutual TLS also set ${plan.mutual}.`,
        example: plan.snippet ?? exampleOf(connection, set, remove, place),
        needs: set.some(({ value }) => value.includes('<CA_FILE>')) || plan.snippet?.includes('<CA_FILE>') === true ? ['ca-file'] : [],
    };
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
            const pairs = [...kept.map((parameter) => `${parameter.name}=${masked(parameter)}`), ...set.map(({ name, value }) => `${name}=${value}`)];
            return clean(`${connection.endpoint}?${pairs.join('&')}`);
        }
        case 'keyword': {
            const pairs = [...kept.map((parameter) => `${parameter.name}=${quoted(masked(parameter))}`), ...set.map(({ name, value }) => `${name}=${quoted(value)}`)];
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
    return isSecretName(parameter.name) || parameter.name === 'user' ? '***' : harden_textOf(parameter).replace(/[&#\s]/g, encodeURIComponent);
}
function quoted(value) {
    return /^[^\s'\\]+$/.test(value) ? value : `'${value.replace(/['\\]/g, '\\$&')}'`;
}
/** Line by line, so that the cap on one line does not cut a snippet short. */
function clean(text) {
    return text.split('\n').map((line) => line.match(/.{1,190}/gsu)?.map(printable).join('') ?? '').join('\n').slice(0, 2000);
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/tlsNames.ts
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/vocabulary.ts

/** Schemes without a dialect. The first five are understood by at least one driver, the others by configuration libraries. */
const baseSchemes = [
    ...['postgres', 'postgresql', 'postgresqls', 'cockroachdb', 'cockroach', 'crdb'],
    ...['postgis', 'pgsql', 'psql', 'timescale', 'timescalegis', 'pg'],
];
const dialects = ['psycopg2', 'psycopg', 'psycopg_async', 'psycopg2cffi', 'asyncpg', 'aiopg', 'pg8000', 'pygresql', 'ssl', 'pool'];
const jdbcSchemes = ['jdbc:postgresql', 'jdbc:postgres', 'jdbc:cockroachdb', 'jdbc:p6spy:postgresql', 'jdbc:otel:postgresql', 'r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'];
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
const tellingNames = ['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept'];
const placeNames = [
    ...['host', 'hostname', 'hostaddr', 'server', 'port', 'user', 'username', 'password', 'passwd', 'database', 'dbname', 'db', 'name', 'service', 'dsn', 'uri', 'url'],
    ...['connectionstring', 'connectionuri', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra'],
];
const vocabulary = {
    schemes: new Set([...baseSchemes, ...baseSchemes.flatMap((scheme) => dialects.map((dialect) => `${scheme}+${dialect}`)), ...jdbcSchemes]),
    settingNames: new Set([...tlsNames, ...placeNames]),
    tellingNames: new Set(tellingNames),
    environmentNames: new Set([...libpqEnvironment.keys(), ...otherEnvironment]),
    callees: new Set([
        ...['psycopg2.connect', 'psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool'],
        ...['SimpleConnectionPool', 'ThreadedConnectionPool', 'ConnectionPool', 'AsyncConnectionPool', 'asyncpg.connect', 'asyncpg.create_pool', 'aiopg.connect', 'aiopg.create_pool', 'pg8000.connect'],
        ...['pg8000.native.Connection', 'pg8000.dbapi.connect', 'create_engine', 'create_async_engine', 'URL.create', 'engine_from_config', 'dj_database_url.config', 'dj_database_url.parse', 'databases.Database'],
        ...['Pool', 'Client', 'pg.Pool', 'pg.Client', 'postgres', 'pgp', 'knex', 'Sequelize', 'DataSource', 'createPool', 'PrismaPg', 'drizzle'],
        ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.Connect', 'pgxpool.ParseConfig', 'pgconn.Connect', 'postgres.Open', 'pq.NewConnector', 'pq.NewListener', 'gorm.Open'],
        ...['DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'setProperty', 'addDataSourceProperty', 'PG.connect', 'PGconn.new', 'pg_connect', 'pg_pconnect', 'PDO', 'DBI.connect', 'PQconnectdb', 'PQconnectStart'],
    ]),
    commands: new Set(['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'pg_isready', 'pgbench', 'createdb', 'dropdb', 'vacuumdb', 'pgcli', 'cockroach']),
};

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/facts.ts


function factsOf(options, title) {
    const root = options.get('sslrootcert');
    return {
        ...minimum(options),
        ...authentication(options.get('require_auth'), title),
        ...(root === undefined || root.text === '' ? {} : { trustAnchor: { value: printable(root.text) } }),
    };
}
/** `TLSv1` to `TLSv1.3`, any case. A ceiling below 1.2 lowers the floor with it. */
function minimum(options) {
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
function authentication(option, title) {
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/problems.ts



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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/startup.ts
/** Some drivers hand names they do not know to the server as session settings. Which of them does it refuse? */

/** Connection parameters of one client or another that are no settings of the server. */
const clientOnly = new Set([
    ...['host', 'hostaddr', 'port', 'user', 'password', 'passfile', 'dbname', 'database', 'service', 'servicefile', 'connect_timeout', 'fallback_application_name'],
    ...['keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'target_session_attrs', 'load_balance_hosts', 'requirepeer'],
    ...['gssencmode', 'krbsrvname', 'gsslib', 'gssdelegation', 'pgbouncer', 'schema', 'connection_limit', 'pool_timeout', 'pool_max_conns', 'sslmode', 'nosuchoption'],
    ...['requiressl', 'uselibpqcompat', 'connecttimeout', 'sockettimeout', 'charset', 'serverversion', 'application-name', 'replication_mode'],
]);
/** Names around TLS are refused as well: the server knows `ssl` and its kind, but no session may change them. */
function serverRefuses(name) {
    return clientOnly.has(name.toLowerCase()) || (concernsTls(name) && !['key', 'ca', 'verify'].includes(name));
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/libpqLike.ts






function judgeLikeLibpq(accent) {
    return (connection) => {
        const read = collect(connection, accent);
        const found = isLocal(connection) ? local : (read.verdict ?? decide(connection, accent, read.options));
        const problems = [
            ...problemsOf(connection, {
                title: accent.title,
                known: (name) => accent.names.has(name) || (accent.sslTrue && name === 'ssl'),
                suggestions: accent.names,
                unknown: accent.unknown === 'refused' ? 'refused' : 'refused by the server',
                fragment: accent.query.fragment,
                settings: (name) => accent.names.has(name) || (accent.settings !== undefined && /^ssl(?:\.|$)/.test(name)) || name === 'ssl_require',
            }),
        ];
        return judgement(found, found.posture.kind === 'local' ? [] : problems, factsOf(read.options, accent.title));
    };
}
/** What is in force, by name: the call's settings before the text, the text before the environment. */
function collect(connection, accent) {
    const options = new Map();
    const refusals = [];
    const refuse = (reason, option = null) => refusals.push(refused(reason, accent.title, option));
    for (const [variable, name] of libpqEnvironment) {
        const option = environmentOption(connection, variable);
        if (option === null || option.text === '' || !accent.names.has(name))
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
            if (accent.unknown === 'refused')
                refuse(`\`${shown(own.name)}\` is not a parameter of it`, own);
            else if (serverRefuses(own.name))
                refuse(`the server is sent \`${shown(own.name)}\` as a setting and does not accept it`, own);
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
    return { options, verdict: refusals[0] ?? accent.settings?.(settings, options) ?? null };
}
function translate(option, sslTrue, accent) {
    if (sslTrue && option.name === 'ssl' && option.text === 'true')
        return { ...option, name: 'sslmode', text: 'require' };
    if (option.name === 'requiressl' && accent.names.has('requiressl'))
        return { ...option, name: 'sslmode', text: option.text.startsWith('1') ? 'require' : 'prefer' };
    return option;
}
function decide(connection, accent, options) {
    const option = options.get('sslmode') ?? null;
    if (option !== null && !option.decided)
        return undecided(option, accent.title);
    if (isOpenEnded(connection) && option === null)
        return verdict_open;
    const written = option !== null && (option.text !== '' || accent.emptyMode === 'refused');
    const mode = written ? accent.mode(option.text) : null;
    if (written && mode === null)
        return refused(`\`sslmode=${shown(option.text)}\` is no mode it knows`, accent.title, option);
    // An address, unlike a name, is compared with nothing.
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
            return chainOnly(accent, path, `${named} with \`sslrootcert\` verifies the chain but not the host name${under}`, 'accident', option, byDefault);
        case 'verify-ca':
            if (missing)
                return refused(`the root certificate \`${shown(path)}\` is not there`, title, root);
            return chainOnly(accent, path, `${named} verifies the chain but not the host name${under}`, 'asked', option, byDefault);
        default:
            if (missing)
                return refused(`the root certificate \`${shown(path)}\` is not there`, title, root);
            return verdict(verified, `${named} verifies chain and host name${under}`, option, byDefault);
    }
}
function chainOnly(accent, path, because, reached, option, byDefault) {
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
const modes = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']);
/** Lower case, letter by letter. */
function exactMode(text) {
    return modes.has(text) ? text : null;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/asyncpg.ts




const title = 'asyncpg';
/** `SSLMode[value.replace('-', '_')]`: underscores are as good as dashes. */
const mode = (text) => exactMode(text.replaceAll('_', '-'));
const asyncpgAccent = {
    title,
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
        return contextVerdict(option, title);
    return null;
}
/** What a Python expression for an SSL context says of itself. */
function contextVerdict(option, driver) {
    if (/_create_unverified_context|CERT_NONE|check_hostname\s*=\s*False/.test(option.text))
        return verdict(unverified, `the unverified context accepts any certificate under ${driver}`, option);
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
    title,
    recognition: { dialects: [], callees: ['asyncpg.connect', 'asyncpg.create_pool', 'databases.Database'], imports: ['asyncpg'], languages: ['python'] },
    common: true,
    judge: judgeLikeLibpq(asyncpgAccent),
    harden: (connection) => connection.notation === 'settings' || connection.parameters.some((parameter) => parameter.origin === 'setting' && /(?:^|\.)ssl$/.test(parameter.name))
        ? harden(connection, {
            title,
            set: [{ name: 'ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
            remove: ['sslmode'],
            place: 'setting',
            mutual: '`context.load_cert_chain(…)`',
            advice: `Pass \`ssl=ssl.create_default_context(cafile='<CA_FILE>')\` to ${title}.`,
            snippet: "ssl=ssl.create_default_context(cafile='<CA_FILE>')",
        })
        : harden(connection, {
            title,
            set: [
                { name: 'sslmode', value: 'verify-full' },
                { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) },
            ],
            remove: ['ssl', 'requiressl', 'channel_binding'],
            mutual: '`sslcert` and `sslkey`',
        }),
};

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/libpq.ts


const supported = { from: 15, to: 18 };
/** Parameters by the version that brought them; 0: long before 15. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS */
const names = [
    [0, ['service', 'user', 'password', 'passfile', 'channel_binding', 'connect_timeout', 'dbname', 'host', 'hostaddr', 'port', 'client_encoding', 'options', 'application_name']],
    [0, ['fallback_application_name', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'sslmode', 'sslcompression', 'sslcert']],
    [0, ['sslkey', 'sslpassword', 'sslrootcert', 'sslcrl', 'sslcrldir', 'sslsni', 'requirepeer', 'ssl_min_protocol_version', 'ssl_max_protocol_version', 'gssencmode']],
    [0, ['krbsrvname', 'gsslib', 'replication', 'target_session_attrs', 'requiressl', 'authtype']],
    [16, ['sslcertmode', 'require_auth', 'load_balance_hosts']],
    [17, ['sslnegotiation', 'gssdelegation']],
    [18, ['servicefile', 'min_protocol_version', 'max_protocol_version', 'scram_client_key', 'scram_server_key', 'sslkeylogfile', 'oauth_issuer', 'oauth_client_id', 'oauth_client_secret', 'oauth_scope']],
];
function namesUpTo(version) {
    return new Set(names.flatMap(([since, list]) => (since <= version ? list : [])));
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
    });
}
const silent = { dialects: [], callees: [], imports: [], languages: [] };
const rows = [
    { id: 'libpq', title: 'libpq', aliases: ['postgresql', 'django'], common: true, recognition: { callees: ['PQconnectdb', 'PQconnectStart', 'dj_database_url.config', 'dj_database_url.parse'], languages: ['python', 'c', 'cpp', 'text'] } },
    { id: 'psycopg2', title: 'psycopg2', common: true, recognition: { callees: ['psycopg2.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], imports: ['psycopg2'], languages: ['python'] } },
    { id: 'psycopg', title: 'psycopg 3', aliases: ['psycopg3', 'psycopg_async'], recognition: { callees: ['psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'AsyncConnection.connect', 'ConnectionPool', 'AsyncConnectionPool'], imports: ['psycopg', 'psycopg_pool'], languages: ['python'] } },
    { id: 'aiopg', title: 'aiopg', recognition: { callees: ['aiopg.connect', 'aiopg.create_pool'], imports: ['aiopg'], languages: ['python'] } },
    { id: 'psql', title: 'psql', aliases: ['pg_dump', 'pg_restore', 'pgbench'], recognition: { dialects: ['psql'], languages: ['shell'] } },
    { id: 'ruby-pg', title: "Ruby's pg", aliases: ['activerecord'], recognition: { callees: ['PG.connect', 'PG::Connection.new', 'PG::Connection.open', 'PGconn.new'], imports: ['pg'], languages: ['ruby'] } },
    { id: 'php-pg_connect', title: "PHP's pg_connect", recognition: { callees: ['pg_connect', 'pg_pconnect'], languages: ['php'] } },
    { id: 'php-pdo_pgsql', title: "PHP's PDO", aliases: ['pdo_pgsql'], accent: { uri: null }, recognition: { dialects: ['pgsql'], callees: ['PDO'], languages: ['php'] } },
    { id: 'perl-DBD-Pg', title: "Perl's DBD::Pg", aliases: ['DBD::Pg'], accent: { uri: null }, recognition: { dialects: ['dbi:pg'], languages: ['perl'] } },
    ...[15, 16, 17, 18].map((version) => ({ id: `libpq@${version}`, title: `libpq ${version}`, aliases: [`libpq${version}`, `psycopg2@libpq${version}`, `psql@${version}`], versions: { from: version, to: version } })),
];
const libpqDrivers = rows.map((row) => ({
    id: row.id,
    aliases: row.aliases ?? [],
    title: row.title,
    recognition: { ...silent, ...row.recognition },
    common: row.common ?? false,
    judge: judgeLikeLibpq({ ...libpqAccent(row.title, row.versions), ...row.accent }),
    harden: hardenLibpq(row.title, row.versions?.to !== 15),
}));

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/cockroach.ts





const cockroach_title = 'cockroach';
const judgeUrl = judgeLikeLibpq({ ...libpqAccent(cockroach_title), uri: /^(?:postgres(?:ql)?|cockroachdb?)$/ });
const cockroach = {
    id: 'cockroach',
    aliases: ['cockroach-cli'],
    title: 'the cockroach command',
    recognition: { dialects: ['cockroach'], callees: [], imports: [], languages: ['shell'] },
    common: false,
    judge,
    harden: (connection) => harden(connection, {
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/goTlsConfig.ts



function judgeWithTlsConfig(accent) {
    const judge = judgeLikeLibpq({ ...accent, settings: () => null });
    return (connection) => {
        const base = judge(connection);
        const skip = settingOptions(connection).find(({ name, text }) => (/(?:^|\.)InsecureSkipVerify$/.test(name) && text === 'true') || /InsecureSkipVerify:\s*true/.test(text));
        if (skip === undefined || base.posture.kind === 'local')
            return base;
        const facts = { ...base.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
        if (!['verify-full', 'verify-ca', 'unverified', 'unknown'].includes(base.posture.kind))
            return { ...base, facts };
        return judgement(verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip), base.problems, facts);
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/go.ts



const shared = {
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
};
const pgxNames = [
    ...['host', 'port', 'database', 'dbname', 'user', 'password', 'passfile', 'connect_timeout', 'sslmode', 'sslkey', 'sslcert', 'sslrootcert', 'sslpassword', 'sslsni'],
    ...['target_session_attrs', 'min_read_buffer_size', 'service', 'servicefile', 'statement_cache_capacity', 'statement_cache_mode', 'prefer_simple_protocol'],
];
const pgx4 = {
    ...shared,
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
const pq = {
    ...shared,
    title: 'lib/pq',
    names: new Set([
        ...['host', 'hostaddr', 'port', 'dbname', 'user', 'password', 'passfile', 'sslmode', 'sslkey', 'sslcert', 'sslrootcert', 'sslinline', 'sslsni', 'sslnegotiation'],
        ...['connect_timeout', 'fallback_application_name', 'binary_parameters', 'disable_prepared_binary_result', 'krbsrvname', 'krbspn', 'service'],
    ]),
    default: 'require',
    // Before 1.12 a file name, from 1.12 on the system's store.
    system: 'by version',
    missingRoot: 'ignored',
    allow: 'opportunistic',
    // Measured with 1.10.7; github.com/lib/pq/pull/1226 ended it.
    comparesNamesUntil: '1.11',
    direct: 'refuses weak modes',
};
const goLanguage = ['go'];
const goDrivers = [
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
        aliases: ['pq', 'lib/pq@1.10'],
        title: 'lib/pq',
        recognition: { dialects: [], callees: ['pq.NewConnector', 'pq.NewListener', 'pq.Open', 'pq.ParseURL'], imports: ['github.com/lib/pq'], languages: goLanguage },
        common: true,
        judge: judgeWithTlsConfig(pq),
        harden: hardenLibpq('lib/pq'),
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

// EXTERNAL MODULE: ./node_modules/pg-connection-string/esm/index.mjs
var esm = __webpack_require__(984);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/parse.ts
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/weakCiphers.ts
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

;// CONCATENATED MODULE: ./src/engine/databases/judging/nodeTls.ts




/** Members of `ssl`, or an expression such as `isLive && { rejectUnauthorized: false }`. */
function tlsObject(title, ssl, settings) {
    const reject = settings.get('ssl.rejectUnauthorized');
    if (isFalse(reject) || (!ssl.object && turnsOff(ssl.text)))
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
    return verdict(verified, `\`ssl\` verifies chain and host name under ${title}`, ssl);
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
    const version = /^TLSv1(?:\.([0-3]))?$/.exec(minimum?.text ?? '');
    const ca = settings.get('ssl.ca') ?? settings.get('sslrootcert');
    const ciphers = settings.get('ssl.ciphers');
    const weak = ciphers === undefined || !ciphers.quoted ? null : weakCiphersIn(ciphers.text);
    const off = isFalse(reject) ? reject : ssl !== undefined && turnsOff(ssl.text) ? ssl : undefined;
    return {
        ...(variable?.text === '0' ? { bypass: { what: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches certificate checks off for the whole process', span: variable.parameter?.span ?? null } } : {}),
        ...(off === undefined ? {} : { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: off.parameter?.span ?? null } }),
        ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ciphers', span: ciphers?.parameter?.span ?? null } }),
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'minVersion', span: minimum?.parameter?.span ?? null } }),
        ...(ca === undefined || ca.text === '' ? {} : { trustAnchor: { value: ca.decided && !ca.text.includes('CERTIFICATE') ? printable(ca.text) : 'a file' } }),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pg.ts






const grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const pg_names = new Set(['ssl', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslnegotiation', 'uselibpqcompat']);
function judgeWith(edition) {
    const { title } = edition;
    const known = edition.reads === 'all' ? pg_names : new Set([edition.reads === 'ssl' ? 'ssl' : 'sslmode']);
    return (connection) => {
        const query = new Map(queryOptions(connection, grammar).options.map((option) => [option.name, option]));
        const settings = new Map(settingOptions(connection).map((option) => [option.name, option]));
        const found = isLocal(connection) ? local : (refusal(connection, title) ?? afterProcessSwitch(connection, settings, title, pg_decide(connection, query, settings, edition)));
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
function refusal(connection, title) {
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
    const missing = query.get('sslrootcert');
    if (edition.reads === 'all' && missing !== undefined && missing.decided && (isMissing(missing.text) || missing.text === 'system'))
        return refused(`the file \`${shown(missing.text)}\` is not there`, title, missing);
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
    { id: 'pg', aliases: ['pg@8', 'node-postgres', 'drizzle'], title: 'node-postgres 8', callees: ['Pool', 'Client', 'pg.Pool', 'pg.Client'], imports: ['pg', 'pg-pool', 'drizzle-orm/node-postgres'] },
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
    judge: judgeWith({ title: row.title, compatible: row.compatible ?? 'asked', reads: row.reads ?? 'all' }),
    harden: (connection) => {
        const inText = connection.notation === 'uri' && row.reads === undefined;
        const root = rootOf(connection);
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pg8000.ts





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
function driver(id, aliases, title, newest) {
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
const pg8000Drivers = [driver('pg8000', [], 'pg8000', false), driver('pg8000@1.31', ['pg8000@1.30', 'pg8000@1.16'], 'pg8000 1.31', true)];

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgjdbc.ts





const pgjdbc_title = 'pgjdbc';
const pgjdbc_grammar = { fragment: 'data', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
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
        languages: ['java', 'kotlin', 'scala', 'groovy', 'properties'],
    },
    common: true,
    judge: (connection) => {
        const read = pgjdbc_collect(connection);
        const found = isLocal(connection) ? local : read.refused !== null ? refused(read.refused, pgjdbc_title) : isOpenEnded(connection) && !read.options.has('sslmode') ? verdict_open : pgjdbc_decide(read.options);
        const problems = problemsOf(connection, { title: pgjdbc_title, known: (name) => pgjdbc_names.has(name), suggestions: pgjdbc_names, unknown: 'ignored', fragment: 'data', settings: (name) => pgjdbc_names.has(name) });
        return judgement(found, found.posture.kind === 'local' ? [] : problems, pgjdbc_factsOf(read.options));
    },
    harden: (connection) => harden(connection, {
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
        return { options, refused: 'it reads no keyword/value strings' };
    const scheme = connection.uri?.scheme ?? 'jdbc:postgresql';
    return { options, refused: /^jdbc:(?:p6spy:|otel:)?postgresql$/i.test(scheme) ? null : `it does not know the scheme \`${shown(scheme)}\`` };
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresJs.ts






const postgresJs_title = 'postgres.js';
const postgresJs_grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' };
const postgresJs_names = new Set(['ssl', 'sslmode', 'sslnegotiation']);
/** Its own options, which it takes from the URL as well. */
const own = new Set([...postgresJs_names, 'host', 'port', 'database', 'user', 'username', 'max', 'idle_timeout', 'connect_timeout', 'max_lifetime', 'target_session_attrs', 'application_name']);
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
        const found = isLocal(connection) ? local : (postgresJs_refusal(connection, query) ?? afterProcessSwitch(connection, settings, postgresJs_title, postgresJs_decide(connection, query, settings)));
        const mode = query.get('sslmode') ?? query.get('ssl');
        const odd = mode?.decided === true && mode.text !== '' && !/^(?:disable|false|allow|prefer|require|verify-ca|verify-full|true|1)$/.test(mode.text);
        const problems = [
            ...problemsOf(connection, { title: postgresJs_title, known: (name) => postgresJs_names.has(name), suggestions: postgresJs_names, unknown: 'refused by the server', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
            ...(odd ? [{ kind: 'unknown-value', parameter: mode.name, message: `\`${mode.name}=${shown(mode.text)}\` is no mode that ${postgresJs_title} knows, and it verifies fully for want of one; write \`${mode.name}=verify-full\`.`, span: mode.parameter?.span ?? null }] : []),
        ];
        return judgement(found, found.posture.kind === 'local' ? [] : problems, nodeFacts(connection, settings));
    },
    harden: (connection) => connection.notation === 'uri'
        ? harden(connection, {
            title: postgresJs_title,
            set: [{ name: 'sslmode', value: 'verify-full' }],
            remove: ['ssl', 'sslrootcert', 'sslcert', 'sslkey', 'uselibpqcompat', 'sslaccept', 'channel_binding'],
            mutual: '`ssl: { ca, cert, key }` in the program',
            advice: `Use \`sslmode=verify-full\` with ${postgresJs_title}, and name a private CA in the program with \`ssl: { ca }\`; it reads no \`sslrootcert\`.`,
        })
        : harden(connection, {
            title: postgresJs_title,
            set: [{ name: 'ssl.ca', value: '<CA_FILE>' }],
            remove: ['sslmode'],
            place: 'setting',
            mutual: '`ssl.cert` and `ssl.key`',
            advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` with the CA's certificate to ${postgresJs_title}.`,
            snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }",
        }),
};
function postgresJs_refusal(connection, query) {
    if (connection.notation === 'keywords')
        return refused('it reads no keyword/value strings', postgresJs_title);
    if (connection.notation === 'jdbc')
        return refused('it reads no JDBC URLs', postgresJs_title);
    for (const [name, option] of query) {
        if (option.text !== '' && !own.has(name) && serverRefuses(name))
            return refused(`the server is sent \`${shown(name)}\` as a setting and does not accept it`, postgresJs_title, option);
    }
    return null;
}
function postgresJs_decide(connection, query, settings) {
    const code = settings.get('ssl');
    if (code !== undefined && !(isNothing(code) && code.text !== 'null'))
        return code.quoted ? byText(code, 'ssl') : byValue(code, settings);
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
function byValue(ssl, settings) {
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/sqlalchemy.ts








/** The regular expression that splits the URL knows no fragment; blanks are dropped, duplicates become a list. */
const sqlalchemy_grammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const scheme = /^(?:postgresql|cockroachdb)(?:\+\w+)?$/;
function libpqKeywords(title) {
    return { ...libpqAccent(title), query: sqlalchemy_grammar, uri: scheme, keywords: false, duplicates: 'refused', emptyMode: 'default', sslTrue: false };
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
        query: sqlalchemy_grammar,
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
        const query = queryOptions(connection, sqlalchemy_grammar).options;
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
        const wrong = queryOptions(connection, sqlalchemy_grammar).options.find(({ name }) => !known.has(name));
        const problems = problemsOf(connection, { title, known: (name) => known.has(name), suggestions: new Set(['ssl_context']), unknown: 'refused', fragment: 'data', settings: (name) => name === 'ssl_context' });
        if (isLocal(connection))
            return judgement(local, [], {});
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
const plain = withLibpq('psycopg2');
const unknown = { title: 'SQLAlchemy', judge: refuseDialect('SQLAlchemy'), harden: plain.harden };
function partsFor(connection) {
    return connection.dialect === null ? plain : (sqlalchemy_dialects.get(connection.dialect) ?? unknown);
}
const python = ['python', 'ini', 'toml'];
/** `sqlalchemy` chooses by the dialect; the others are what a dialect in the text states. */
const sqlalchemyDrivers = [
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
        recognition: { dialects: name === 'psycopg2' ? [name, 'cockroachdb'] : [name], callees: [], imports: [], languages: python },
        common: false,
        judge: parts.judge,
        harden: parts.harden,
    })),
];

;// CONCATENATED MODULE: ./src/engine/databases/notation/keywords.ts
/**
 * libpq's keyword/value strings: `host=db user=app password='it''s' sslmode = require`.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE
 * With a prefix (`pgsql:` of PHP's PDO, `dbi:Pg:` of Perl's DBI) the pairs are separated by `;` as well.
 */

const MAXIMUM_PAIRS = 100;
/** null: this is no such string. */
function readKeywords(mapped) {
    const lead = /^\s{0,20}(pgsql|dbi:Pg(?:\([^)]{0,100}\))?):(?=\s{0,20}\w)/i.exec(mapped.text);
    const start = lead === null ? 0 : lead[0].length;
    const head = mapped.text.slice(start, start + 200);
    if (!/^\s{0,20}[A-Za-z_]\w{0,40}\s{0,5}=/.test(head))
        return null;
    const semicolons = lead !== null;
    const pairs = [];
    let at = start;
    while (pairs.length < MAXIMUM_PAIRS) {
        at = skip(mapped.text, at, semicolons);
        if (at >= mapped.text.length)
            break;
        const pair = readPair(mapped, at, semicolons);
        if (pair === null)
            return null;
        pairs.push(pair.pair);
        at = pair.end;
    }
    return speaksOfAConnection(pairs, lead !== null) ? { prefix: lead?.[1] ?? null, pairs } : null;
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
    // An empty value ends the string or stands before the next pair only when it is quoted; `sslmode= host=db` takes `host=db` as the mode.
    const quoted = text[at] === "'";
    const parts = [];
    const valueStart = at;
    if (quoted)
        at++;
    let runStart = at;
    for (; at < text.length; at++) {
        const character = text.charAt(at);
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
const places = new Set(['host', 'hostaddr', 'dbname', 'service', 'sslmode']);
const usual = new Set([...places, 'port', 'user', 'password', 'sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name', 'database']);
function speaksOfAConnection(pairs, prefixed) {
    const names = pairs.map((pair) => pair.name.toLowerCase());
    const known = names.filter((name) => usual.has(name)).length;
    return names.some((name) => places.has(name)) && (prefixed || known >= 2 || (pairs.length === 1 && names[0] === 'sslmode'));
}

;// CONCATENATED MODULE: ./src/engine/databases/notation/password.ts
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
        return { password: { kind: 'hole', expression, predictable: isPredictable(expression) }, secretSpans: literalSpans(mapped) };
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
/** For a password that is no string: a call, a name. */
function symbolPassword(expression) {
    if (/^(?:None|null|nil|undefined)$/.test(expression))
        return { kind: 'absent' };
    return { kind: 'hole', expression, predictable: isPredictable(expression) };
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

;// CONCATENATED MODULE: ./src/engine/databases/notation/uri.ts
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
    const queryAt = questionAt < 0 || questionAt > end ? -1 : questionAt;
    const pathEnd = queryAt < 0 ? end : queryAt;
    const query = queryAt < 0 ? null : readQuery(mapped, queryAt + 1, end);
    const login = readUserInfo(mapped, start, userEnd, encoded, query?.written ?? []);
    const path = text.slice(hostEnd, pathEnd);
    const nameStart = hostEnd + (path.startsWith('/') ? 1 : 0);
    const authority = (0,mappedText/* sliceText */.S$)(mapped, hostStart, hostEnd);
    const tail = fragmentAt < 0 ? null : readQuery(mapped, fragmentAt + 1, text.length);
    return {
        scheme: text.slice(0, schemeLength),
        ...login,
        hasUserInfo: userEnd >= 0,
        hosts: hostsFromQuery(query?.written ?? []) ?? hostsOfAuthority(authority),
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
/** `?host=` and `?hostaddr=` move the connection elsewhere whatever the authority says. */
function hostsFromQuery(written) {
    const find = (name) => written.findLast((each) => each.name === name && each.value.text !== '');
    const host = find('host') ?? find('hostaddr');
    if (host === undefined)
        return null;
    const decoded = percentDecode(host.value.text) === host.value.text ? host.value : decodedText(host.value);
    return hostsOfLists(decoded, find('port')?.value ?? null);
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

;// CONCATENATED MODULE: ./src/engine/databases/notation/findUri.ts
/** Where in a text a URI of a family stands, and where it ends. */

const MAXIMUM_SCHEME = 60;
const MAXIMUM_TRIES = 50;
/** null: there is none, or it is only the shape of one (`postgres://…`, a regular expression). */
function findUriOf(schemes, mapped) {
    const { text } = mapped;
    let at = text.indexOf('://');
    for (let tries = 0; at >= 0 && tries < MAXIMUM_TRIES; tries++, at = text.indexOf('://', at + 3)) {
        const lead = /[A-Za-z][\w+.:-]*$/.exec(text.slice(Math.max(0, at - MAXIMUM_SCHEME), at))?.[0] ?? '';
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
    const stops = closing.get(quote) ?? '\'"`';
    let end = stopAt(text, bodyStart, stops);
    const body = text.slice(bodyStart, end);
    const colon = body.indexOf(':');
    // A password with a blank in it: what follows the colon is no port, and the `@` is still to come.
    if (end < text.length && colon >= 0 && !body.includes('@') && !/^\d*(?:[/?,]|$)/.test(body.slice(colon + 1)) && !body.startsWith('[')) {
        const at = text.indexOf('@', end);
        if (at >= 0 && at - end < 100 && !text.slice(end, at).includes('\n'))
            end = stopAt(text, at, stops);
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
    if (/^(?:\.{2,}|…|\*{1,3}(?:$|\/)|\.\.\.)/.test(text) || /^(?:\.{3}|…)/.test(host))
        return true;
    if (/^(?:\[\^|\(\?|\(\[|\\[wWdDsS.]|\.\*|\.\+|\^|\$\/?$|\|)/.test(text))
        return true;
    return !text.includes(mappedText/* HOLE */.vs) && /\[\^|\(\?[:=!<]|\\[wds][+*]|\.\*\)|\)\$?\/[gimsuy]*$|\]\+/.test(text);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/findUri.ts


const schemes = { plain: new Set(baseSchemes), jdbc: new Set(jdbcSchemes), hostless: /(?<![\w:])jdbc:postgresql:(?=[\w/?])/i };
function findUri(mapped) {
    return findUriOf(schemes, mapped);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/surroundings.ts




const surroundings_places = new Set(['host', 'hostname', 'port']);
/** Parameters of origin `setting` and `environment`, those in the file's own variables last. */
function besides(candidate, reading) {
    const neighbours = candidate.sites.flatMap((site) => site.neighbours);
    const written = candidate.kind === 'settings' ? [] : flatten(neighbours, 'setting').filter((parameter) => belongs(parameter.name));
    return unique([...written, ...environmentOf(neighbours), ...environmentBeside(candidate, reading)]);
}
function belongs(name) {
    const [first = '', ...rest] = unwrapped(name).split('.');
    return tlsNames.has(first.toLowerCase()) || (rest.length === 0 && surroundings_places.has(first.toLowerCase()));
}
/** Assignments of variables among settings: a mapping of a Compose file, the words before a command. */
function environmentOf(settings) {
    return flatten(settings.filter((setting) => isVariable(setting.name)), 'environment');
}
function environmentBeside(candidate, reading) {
    return contentsOf(reading).environment.flatMap((other) => other === candidate || (other.place !== 'code' && other.place !== candidate.place) || other.use !== 'value'
        ? []
        : flatten([{ name: other.name, value: other.value, span: other.span }], 'environment'));
}
function isVariable(name) {
    return libpqEnvironment.has(name) || otherEnvironment.has(name);
}
function unique(parameters) {
    const seen = new Set();
    return parameters.filter((parameter) => {
        const key = `${parameter.name}@${parameter.span?.start ?? ''}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
const known = new WeakMap();
/** Looked at once for each file, however many candidates ask. */
function contentsOf(reading) {
    const before = known.get(reading);
    if (before !== undefined)
        return before;
    const environment = reading.candidates.flatMap((each) => (each.kind === 'environment' && isVariable(each.name) ? [each] : []));
    const contents = {
        environment: environment.slice(0, 100),
        commands: reading.candidates.filter((each) => each.kind === 'command' && ownsWords(each)).slice(0, 1000),
        hasUri: reading.candidates.some((each) => each.kind === 'text' && each.use === 'value' && each.place === 'code' && findUri(each.value) !== null),
    };
    known.set(reading, contents);
    return contents;
}
/** The words of a command of ours are read with the command. */
function insideOwnCommand(candidate, reading) {
    return contentsOf(reading).commands.some((command) => command.span.start <= candidate.span.start && candidate.span.end <= command.span.end);
}
function ownsWords(command) {
    return vocabulary.commands.has(programOf(command));
}
/** The name of the program, without its folder. */
function programOf(command) {
    return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readCommand.ts
/** Command lines of `psql` and its kin, and of `cockroach`. */








function readCommand(candidate, beside) {
    if (!ownsWords(candidate))
        return null;
    const environment = environmentOf(candidate.assignments);
    const around = [...environment, ...beside];
    const conninfo = candidate.words.slice(1).map(withoutFlag).find((word) => findUri(word) !== null || readKeywords(word) !== null);
    const flags = flagsOf(candidate.words.slice(1));
    if (programOf(candidate) === 'cockroach')
        return readCockroach(candidate, conninfo, flags, around);
    if (conninfo !== undefined)
        return readText(conninfo, candidate, around);
    return readPsql(candidate, flags, around);
}
const shortNames = new Map([['h', 'host'], ['p', 'port'], ['U', 'username'], ['u', 'username'], ['d', 'dbname']]);
/** `--host=db`, `--host db`, `-h db`, `-hdb`. */
function flagsOf(words) {
    return words.slice(0, 200).flatMap((word, index) => {
        const long = /^--([\w-]{1,40})(=?)/.exec(word.text);
        const next = words[index + 1];
        const following = next === undefined || next.text.startsWith('-') ? null : next;
        if (long !== null)
            return [{ name: long[1] ?? '', value: long[2] === '=' ? (0,mappedText/* sliceText */.S$)(word, long[0].length, word.text.length) : following, word }];
        const short = /^-([A-Za-z])/.exec(word.text);
        const name = shortNames.get(short?.[1] ?? '');
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
    return { ...base(candidate, 'postgres', flags, around), hosts, endpoint: endpoint(flags, hosts) };
}
function readCockroach(candidate, url, flags, around) {
    const insecure = flags.find((flag) => flag.name === 'insecure' && flag.word.text !== '--insecure=false');
    const written = flags
        .filter((flag) => ['insecure', 'certs-dir'].includes(flag.name))
        .map((flag) => ({ name: `--${flag.name}`, value: flagValue(flag), origin: 'flag', span: (0,mappedText/* spanOf */.ee)(flag.word), valueSpan: null }));
    if (url !== undefined) {
        const connection = readText(url, candidate, [...around, ...written]);
        return connection === null ? null : { ...connection, family: 'cockroachdb', dialect: 'cockroach' };
    }
    const variable = around.some((parameter) => parameter.name === 'COCKROACH_INSECURE');
    if (insecure === undefined && !variable && !written.some((parameter) => parameter.name === '--certs-dir'))
        return null;
    const host = flags.find((flag) => flag.name === 'host')?.value ?? null;
    const hosts = host === null ? [] : hostsOfAuthority(host);
    return { ...base(candidate, 'cockroachdb', flags, [...around, ...written]), hosts, endpoint: hosts.length === 0 ? `cockroach ${subcommand(candidate)}` : endpoint(flags, hosts) };
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
function base(candidate, family, flags, parameters) {
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
        dialect: programOf(candidate) === 'cockroach' ? 'cockroach' : 'psql',
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readEnvironment.ts









function readEnvironment(candidate, reading) {
    if (candidate.value.kind === 'text' && findUri(candidate.value.text) !== null)
        return readUriValue(candidate, reading);
    if (!isVariable(candidate.name))
        return null;
    const { environment, hasUri } = contentsOf(reading);
    const siblings = environment.filter((each) => each.place === candidate.place);
    const host = siblings.find((each) => each.name === 'PGHOST' || each.name === 'PGHOSTADDR');
    if (host !== undefined && libpqEnvironment.has(candidate.name))
        return candidate === host ? together(candidate, siblings) : null;
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
    if (candidate.value.kind !== 'text')
        return null;
    const { span } = candidate.value;
    const twice = reading.candidates.some((each) => each.kind === 'text' && each.span.start < span.end && span.start < each.span.end);
    return twice ? null : readText(candidate.value.text, candidate, []);
}
function together(candidate, siblings) {
    const text = (...names) => {
        const found = siblings.findLast((each) => names.includes(each.name));
        return found?.value.kind === 'text' ? found.value.text : null;
    };
    const same = (part) => part;
    const [userText, passwordText, databaseText, hostText] = [text('PGUSER'), text('PGPASSWORD'), text('PGDATABASE'), text('PGHOST') ?? text('PGHOSTADDR')];
    const user = userText === null ? { kind: 'absent' } : partOf(userText, same);
    const secret = passwordText === null ? null : readPassword(passwordText, user, candidate.encoding === 'base64', same);
    const hosts = hostText === null ? [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null }] : hostsOfLists(hostText, text('PGPORT'));
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
    };
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

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readSettings.ts







const urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'connectionuri', 'jdbcurl', 'conninfo', '0'];
function readSettings(candidate, beside, imports) {
    const { entries } = candidate;
    const url = findSetting(entries, urlNames);
    const urlText = textOf(url);
    // A literal URI among the settings is a candidate of its own and takes the others up.
    if (urlText !== null && (findUri(urlText) !== null || readKeywords(urlText) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(urlText.text)))
        return null;
    const kind = kindOf(candidate, imports);
    if (kind === null)
        return null;
    const user = partOfSetting(findSetting(entries, ['user', 'username']));
    const secret = passwordOf(findSetting(entries, ['password', 'passwd', 'pass']), user, candidate.encoding === 'base64');
    const hosts = djangoSocket(entries) ?? hostsOf(findSetting(entries, ['host', 'hostname', 'hostaddr', 'servername', 'server']), findSetting(entries, ['port']), url);
    const database = partOfSetting(findSetting(entries, ['database', 'dbname', 'db', 'name']));
    const parameters = flatten(entries, 'setting');
    if (hosts.every((host) => host.kind === 'hole' && host.text === '{host}') && !parameters.some((parameter) => vocabulary.tellingNames.has(lastName(parameter)) || lastName(parameter).startsWith('ssl')))
        return null;
    return {
        ...kind,
        notation: 'settings',
        user,
        password: secret.password,
        hosts,
        database,
        parameters: [...parameters, ...beside],
        uri: null,
        endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
function lastName(parameter) {
    return unwrapped(parameter.name).split('.')[0]?.toLowerCase() ?? '';
}
/** Whether these settings speak of the family, and what they say of the driver. */
function kindOf(candidate, imports) {
    const named = textOf(findSetting(candidate.entries, ['drivername', 'engine', 'adapter', 'dialect', 'client', 'type', 'driver', 'driverclassname']))?.text ?? '';
    const sqlalchemy = textOf(findSetting(candidate.entries, ['drivername']))?.text ?? '';
    const scheme = /^(?:postgresql|postgres|cockroachdb|cockroach)(?:\+(\w+))?$/i.exec(sqlalchemy);
    if (scheme !== null)
        return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: sqlalchemy.toLowerCase(), dialect: scheme[1]?.toLowerCase() ?? null };
    if (/postg|pgsql|psycopg|cockroach|^pg$|^pg-|timescale/i.test(named))
        return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: null, dialect: null };
    if (named !== '' && /mysql|maria|sqlite|mongo|redis|mssql|sqlserver|oracle|clickhouse/i.test(named))
        return null;
    if (candidate.sites.some((site) => (site.callee !== null && isOwnCallee(site.callee, imports)) || site.keyPath.some((name) => /^(?:postgres(?:ql)?|pg|psql|cockroach(?:db)?)$/i.test(name))))
        return { family: 'postgres', scheme: null, dialect: null };
    const telling = flatten(candidate.entries, 'setting').some((parameter) => vocabulary.tellingNames.has(lastName(parameter)));
    return telling ? { family: 'postgres', scheme: null, dialect: null } : null;
}
/** Calls that nothing but a PostgreSQL driver offers. `Pool`, `Client`, `connect` tell nothing without the import of one. */
function isOwnCallee(callee, imports) {
    if (/^(?:psycopg2?|asyncpg|aiopg|pg8000)\.|^pgx?(?:pool|conn)?\.|^pq\.|^PG(?:conn)?\.|^pg_p?connect$|^PrismaPg$|^PGSimpleDataSource$/.test(callee))
        return true;
    const generic = /(?:^|\.)(?:Pool|Client|postgres|pgp|connect|create_pool|ConnectionPool|AsyncConnectionPool|SimpleConnectionPool|ThreadedConnectionPool)$/.test(callee);
    return generic && imports.some((name) => /^(?:pg(?:-pool|-promise|8000)?|postgres|@neondatabase\/serverless|@vercel\/postgres|asyncpg|aiopg|psycopg(?:2|_pool)?)(?:[./]|$)/.test(name));
}
function partOfSetting(setting) {
    if (setting === null)
        return { kind: 'absent' };
    if (setting.value.kind === 'text')
        return partOf(setting.value.text, (text) => text);
    return { kind: 'hole', text: `{${setting.value.kind === 'symbol' ? setting.value.name : setting.name}}`, fallback: null };
}
/** Of a setting beside the text or among the settings. */
function passwordOf(setting, user, encoded) {
    if (setting === null)
        return { password: { kind: 'absent' }, secretSpans: [] };
    if (setting.value.kind === 'text')
        return readPassword(setting.value.text, user, encoded, (text) => text);
    return { password: symbolPassword(setting.value.kind === 'symbol' ? setting.value.name : setting.name), secretSpans: [] };
}
function hostsOf(host, port, url) {
    const named = host ?? url;
    if (named === null)
        return [{ kind: 'hole', text: '{host}', fallback: null, port: null }];
    if (named.value.kind === 'text')
        return host === null ? [] : hostsOfLists(named.value.text, textOf(port)).map((each) => withPort(each, port));
    const expression = named.value.kind === 'symbol' ? named.value.name : named.name;
    if (/^(?:None|null|nil|undefined)$/.test(expression))
        return [];
    return [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
/** Django without a `HOST` means the socket. https://docs.djangoproject.com/en/stable/ref/settings/#host */
function djangoSocket(entries) {
    const engine = textOf(findSetting(entries, ['engine']))?.text ?? '';
    const host = findSetting(entries, ['host']);
    const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '');
    return /^django/.test(engine) && !written ? [{ kind: 'socket', path: '' }] : null;
}
function withPort(host, port) {
    if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name))
        return host;
    return { ...host, port: port.value.name };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/read.ts
/** What a candidate says, if it is a connection to PostgreSQL or CockroachDB at all. */












function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return insideOwnCommand(candidate, reading) ? null : readText(candidate.value, candidate, besides(candidate, reading));
        case 'settings':
            return readSettings(candidate, besides(candidate, reading), reading.imports);
        case 'environment':
            return readEnvironment(candidate, reading);
        case 'command':
            return readCommand(candidate, besides(candidate, reading));
    }
}
/** A URI (anywhere in the text), a JDBC URL or a keyword/value string; `beside`: parameters that stand elsewhere. */
function readText(text, candidate, beside) {
    const found = findUri(text);
    if (found !== null)
        return withNeighbours(uriConnection((0,mappedText/* sliceText */.S$)(text, found.from, found.to), found.schemeLength, candidate, beside));
    const keywords = readKeywords(text);
    return keywords === null ? null : withNeighbours(keywordConnection(text, keywords.prefix, keywords.pairs, candidate, beside));
}
/** `connect(dsn, password='…')`: secrets beside the text are secrets of the connection, and stand on lines that are shown. */
function withNeighbours(connection) {
    const { candidate } = connection;
    const neighbours = candidate.sites.flatMap((site) => site.neighbours);
    const secretSpans = [...connection.secretSpans, ...spansOfSecrets(neighbours)];
    const setting = connection.password.kind === 'absent' ? findSetting(neighbours, ['password', 'passwd', 'pgpassword']) : null;
    return setting === null ? { ...connection, secretSpans } : { ...connection, password: passwordOf(setting, connection.user, candidate.encoding === 'base64').password, secretSpans };
}
function uriConnection(mapped, schemeLength, candidate, beside) {
    const { scheme, parameters, hasUserInfo, ...reading } = readUri(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const jdbc = /^(?:jdbc|r2dbcs?):/.test(lower);
    const plus = lower.indexOf('+');
    const hosts = reading.hosts.length > 0 ? reading.hosts : hostsBeside(beside);
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
function keywordConnection(text, prefix, pairs, candidate, beside) {
    const last = (...names) => pairs.findLast((pair) => names.includes(pair.name.toLowerCase()));
    const same = (part) => part;
    const [userPair, passwordPair, hostPair, database] = [last('user'), last('password'), last('host') ?? last('hostaddr'), last('dbname', 'database')];
    const user = userPair === undefined ? { kind: 'absent' } : partOf(userPair.value, same);
    const secret = passwordPair === undefined ? null : readPassword(passwordPair.value, user, candidate.encoding === 'base64', same);
    const written = hostPair === undefined ? [] : hostsOfLists(hostPair.value, last('port')?.value ?? null);
    const hosts = written.length > 0 ? written : hostsBeside(beside);
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
        uri: null,
        endpoint: endpointOf('postgresql://', user.kind !== 'absent', hosts, name),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...otherSecrets],
        candidate,
    };
}
/** The host that a setting or `PGHOST` gives when the text itself gives none. */
function hostsBeside(beside) {
    const find = (...names) => beside.find((parameter) => names.includes(parameter.name.toLowerCase()));
    const host = find('host', 'hostname') ?? find('pghost', 'pghostaddr');
    const port = find('port', 'pgport')?.value;
    if (host === undefined)
        return [];
    if (host.value.kind !== 'text')
        return [{ kind: 'hole', text: `{${holeName(host)}}`, fallback: host.value.kind === 'hole' ? host.value.fallback : null, port: null }];
    const path = host.value.text;
    if (path === '')
        return [];
    return path.startsWith('/') ? [{ kind: 'socket', path }] : [{ kind: 'name', name: path, port: port?.kind === 'text' ? port.text : null }];
}
function holeName(parameter) {
    return parameter.value.kind === 'hole' ? parameter.value.expression : parameter.value.kind === 'symbol' ? parameter.value.name : parameter.name;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/family.ts











const postgres = {
    ids: ['postgres', 'cockroachdb'],
    title: 'PostgreSQL',
    vocabulary: vocabulary,
    read: read,
    drivers: [...libpqDrivers, asyncpg, ...pg8000Drivers, ...sqlalchemyDrivers, ...nodePostgresDrivers, postgresJs, ...goDrivers, pgjdbc, cockroach].map(noteSwitch),
    assumed: (language, connection) => {
        if (connection.parameters.some(({ name }) => name === 'NODE_TLS_REJECT_UNAUTHORIZED') && connection.hosts.length === 0)
            return 'pg';
        if (connection.notation === 'jdbc')
            return 'pgjdbc';
        return assumedByLanguage[language] ?? 'libpq';
    },
};
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

;// CONCATENATED MODULE: ./src/engine/databases/registry.ts

const [first, ...others] = [postgres];
const families = [first, ...others];
const registry_vocabulary = {
    schemes: union(({ schemes }) => schemes),
    settingNames: union(({ settingNames }) => settingNames),
    tellingNames: union(({ tellingNames }) => tellingNames),
    environmentNames: union(({ environmentNames }) => environmentNames),
    callees: union(({ callees }) => callees),
    commands: union(({ commands }) => commands),
};
const driverIds = families.flatMap(({ drivers }) => drivers.map(({ id }) => id));
/** The family of an id such as `cockroachdb`; ids come from `readConnection`, so an unknown one is the first family's. */
function familyOf(id) {
    return families.find(({ ids }) => ids.includes(id)) ?? first;
}
/**
 * `pg`, `node-postgres`, `pg@9`, `libpq@16`, `libpq16`. A version that has no driver of its own is that of the nearest one below it
 * (`pg@8.0.5` → `pg@8.0.3`, `pg@8.20` → `pg`), else the driver without a version. null: no such driver.
 */
function findDriver(familyId, idOrAlias) {
    const family = families.find(({ ids }) => ids.includes(familyId));
    if (family === undefined)
        return null;
    const wanted = idOrAlias.trim();
    const find = (name) => family.drivers.find(({ id }) => id === name) ?? family.drivers.find(({ id, aliases }) => [id, ...aliases].some((each) => each.toLowerCase() === name.toLowerCase())) ?? null;
    const exact = find(wanted);
    if (exact !== null)
        return exact;
    const at = wanted.lastIndexOf('@');
    const version = wanted.slice(at + 1);
    if (at <= 0 || !/^\d{1,4}(?:\.\d{1,4}){0,3}(?:[\w.-]{0,20})?$/.test(version))
        return null;
    const steps = version.split('.');
    for (let length = steps.length - 1; length > 0; length--) {
        const shorter = find(`${wanted.slice(0, at)}@${steps.slice(0, length).join('.')}`);
        if (shorter !== null)
            return shorter;
    }
    return find(wanted.slice(0, at));
}
/** What the first family that knows the candidate makes of it. */
function readConnection(candidate, reading) {
    for (const { read } of families) {
        const connection = read(candidate, reading);
        if (connection !== null)
            return connection;
    }
    return null;
}
function union(part) {
    return new Set(families.flatMap((family) => [...part(family.vocabulary)]));
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 2992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   EI: () => (/* binding */ holeAt),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text as the program sees it, every character of it mapped back to the file it was read from.
 * A literal may be joined from many pieces, hold escapes, and have holes where the program puts a value in at run time.
 */
/** Stands in `MappedText.text` for one hole, whatever its length in the source. Never occurs there otherwise. */
const HOLE = '\uE000';
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
    for (const piece of mapped.pieces) {
        const cutFrom = Math.max(from, piece.at);
        const cutTo = Math.min(to, piece.at + piece.length);
        if (cutFrom >= cutTo)
            continue;
        if (piece.kind === 'hole')
            pieces.push({ ...piece, at: cutFrom - from });
        else if (piece.verbatim)
            pieces.push({
                ...piece,
                at: cutFrom - from,
                length: cutTo - cutFrom,
                start: piece.start + (cutFrom - piece.at),
                end: piece.start + (cutTo - piece.at),
            });
        else
            pieces.push({ ...piece, at: cutFrom - from, length: cutTo - cutFrom });
    }
    return { text: mapped.text.slice(from, to), pieces };
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
    for (const piece of mapped.pieces)
        if (piece.kind === 'hole' && piece.at === at)
            return piece;
    return null;
}


/***/ })

};
