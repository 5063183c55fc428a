"use strict";
exports.id = 761;
exports.ids = [761];
exports.modules = {

/***/ 3307:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ orByConnector)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);

/**
 * Terraform's providers: `endpoint = "cloudsql://\u2026"` (mysql), `scheme = "gcppostgres"` (postgresql).
 * https://registry.terraform.io/providers/petoju/mysql/latest/docs, https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs
 */
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

/***/ 1642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pythonContext)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
/** What an expression for an SSL context of Python's says of itself, with what is given to its members: `ssl.create_default_context(); check_hostname=False`. https://docs.python.org/3/library/ssl.html */


/** null: the text does not tell; what is chosen between two is not told. */
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
/** Characters of an expression; a longer one is cut anyway. */
const LONGEST = 800;
/** A context for a server asks nobody for a certificate. */
const accepting = /_create_unverified_context|_create_stdlib_context|CERT_NONE|Purpose\.CLIENT_AUTH/;
const makesDefault = /^(?:[\w.]{1,60}\(\s{0,9}){0,2}(?:ssl\.)?create_default_context\s{0,9}\(/;
/** `\u2026 if live else None`, `live and \u2026`, `{'live': \u2026}[stage]` */
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
/**
 * What the clients of Vert.x verify once there is TLS, alike for PostgreSQL and MySQL; Quarkus' reactive clients are those. Read, not measured:
 * eclipse-vertx/vertx-sql-client@2848fdf PgConnectionFactory.java and MySQLConnectionFactory.java (the same in 4.x),
 * https://quarkus.io/guides/datasource#reactive-datasource-configuration-reference
 */



/** `mode`: what asks for TLS. `needs`: what the client insists on with that mode, before it connects. */
function vertxTls(said, mode, needs) {
    const { title } = said;
    const named = `\`${mode.name}=${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(mode.text)}\``;
    const elsewhere = (0,_plainDriver_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(said, 'tlsConfigurationName');
    if (elsewhere !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({ ...elsewhere, decided: false }, title);
    // Vert.x 5: `setSslOptions(new ClientSSLOptions().setTrustAll(true))`.
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
/** Every name that decides it; lower case. */
const vertxNames = new Set(['sslmode', 'trustall', 'hostnameverificationalgorithm', 'ssloptions', 'tlsconfigurationname', ...trustNames.map((name) => name.toLowerCase())]);
/** `SslMode.VERIFY_CA`, `verify-ca`, `VERIFY_CA`; '': decided at run time. */
function modeOf({ text, decided, quoted }) {
    const constant = quoted ? undefined : /(?:^|\.)SslMode\.([A-Z_]{1,20})$/.exec(text)?.[1];
    return (constant ?? (decided ? text : '')).toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 3983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readKeywords)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/**
 * libpq's keyword/value strings: `host=db user=app password='it''s' sslmode = require`.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE
 * With a prefix (`pgsql:` of PHP's PDO, `dbi:Pg:` of Perl's DBI) the pairs are separated by `;` as well.
 */

const MAXIMUM_PAIRS = 20_000;
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
    // `host=\u2026, port=\u2026` is how an object says what it holds.
    if (pairs.length > 1 && pairs.slice(0, -1).every(({ value }) => value.text.endsWith(',')))
        return null;
    // `sslmode=%s&` is a piece of a URL's query.
    if (pairs.some(({ name, value }) => /^ssl/.test(name) && value.text.endsWith('&')))
        return null;
    if (!speaksOfAConnection(pairs, lead !== null))
        return null;
    const prefix = lead?.[1] ?? null;
    // The mode that holds may stand behind what is read.
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
/** libpq's, and PgBouncer's own. */
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
/* harmony export */   E: () => (/* binding */ isConfigOfNode)
/* harmony export */ });
/**
 * Data files that only programs of Node read: Sequelize's `config.json` (`dialect`), LoopBack's `datasources.json` (`connector`), TypeORM's
 * `ormconfig.json` (`entities`, `synchronize`), Knex' and Ghost's (`client` beside `connection`). Ghost's also as variables
 * (`database__connection__host`). Their drivers do other things about TLS than the vendor's library.
 */
function isConfigOfNode({ kind, sites, ...candidate }, language) {
    if (sites.some(({ keyPath }) => keyPath.includes('GHOST_DB')))
        return true;
    if (language !== 'json' || kind !== 'settings' || !('entries' in candidate))
        return false;
    return candidate.entries.some(({ name }) => ownNames.has(name)) || sites.some(({ keyPath, neighbours }) => keyPath.includes('typeorm') || (keyPath.includes('connection') && neighbours.some(({ name }) => name === 'client')));
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
/** Does a package of the product's, and no other one's, take these settings? */
function takenByOrm({ sites, entries }, product, imports) {
    const orms = imports.filter((name) => /^(?:@mikro-orm\/(?!core|migrations|reflection|cli|seeder|nestjs)|drizzle-orm\/)/.test(name) && !/^drizzle-orm\/(?:\w{1,20}-core|migrator|sql|relations)/.test(name));
    if (!orms.some((name) => packages[product].test(name)) || !orms.every((name) => packages[product].test(name.replace(/\/migrator$/, ''))))
        return false;
    const has = (name) => entries.some((entry) => entry.name === name);
    // `drizzle(pool)`, `drizzle(client, { schema })`: what connects is made elsewhere.
    const ofDrizzle = sites.some(({ callee }) => callee === 'drizzle') && has('connection');
    return ofDrizzle || (has('dbName') && orms.some((name) => name.startsWith('@mikro-orm/')));
}


/***/ }),

/***/ 2726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ qtOptions)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/** Qt: `db.setConnectOptions("sslmode=verify-full;connect_timeout=5")` hands pairs on to the client library. https://doc.qt.io/qt-6/qsqldatabase.html#setConnectOptions */


/** `mode`: what the client library calls its mode, for options that are put in at run time. */
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
/** Qt's words for the options of `mysql_options`. https://doc.qt.io/qt-6/sql-driver.html#qmysql-for-mysql-or-mariadb-5-6-and-higher */
const ofMysql = { MYSQL_OPT_SSL_MODE: 'ssl_mode', SSL_CA: 'ssl_ca', MYSQL_OPT_SSL_CA: 'ssl_ca', SSL_CERT: 'ssl_cert', MYSQL_OPT_SSL_CERT: 'ssl_cert', SSL_KEY: 'ssl_key', MYSQL_OPT_SSL_KEY: 'ssl_key' };


/***/ }),

/***/ 9111:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rDriver)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);

/** What it is called; '' : it is no such call, or the driver is named elsewhere. */
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


/** By Vert.x' own names: what stands beside `quarkus.datasource.reactive.url` or `QUARKUS_DATASOURCE_REACTIVE_URL`; null: the text is none of those. */
function reactiveSettings(candidate) {
    const { keyPath } = candidate.sites[0];
    const last = bare(keyPath.at(-1) ?? '');
    if (!/(?:^|-)quarkus-datasource-(?:.{1,100}-)?reactive-url$/.test(bare(keyPath.slice(-6).join('.'))))
        return null;
    // All names of a list of variables stand in one row; those of another data source are not meant.
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
/** `%prod.quarkus.datasource."orders".reactive`, `QUARKUS_DATASOURCE__ORDERS__REACTIVE`: as `quarkus-datasource-orders-reactive`. */
function bare(name) {
    return name.slice(-300).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
}


/***/ })

};
;