"use strict";
exports.id = 275;
exports.ids = [275];
exports.modules = {

/***/ 275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlserver: () => (/* binding */ sqlserver)
});

// EXTERNAL MODULE: ./src/engine/databases/notation/adoNet.js
var adoNet = __webpack_require__(8306);
// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var notation_settings = __webpack_require__(3366);
// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
// EXTERNAL MODULE: ./src/engine/databases/notation/password.js
var notation_password = __webpack_require__(4170);
// EXTERNAL MODULE: ./src/engine/databases/notation/pieces.js
var pieces = __webpack_require__(5248);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/server.js


const openHost = { kind: 'hole', text: '{server}', fallback: null, port: null };
function hostOfServer(mapped, port, separator) {
    const lead = /^\s{0,20}(?:tcp|np|lpc|admin):/i.exec(mapped.text)?.[0].length ?? 0;
    const name = (0,mappedText/* sliceText */.S$)(mapped, lead, mapped.text.length);
    const end = hostEnd(name.text, separator);
    const written = new RegExp(`[${separator}:]\\s{0,5}(\\d{1,5})\\s{0,5}$`).exec(name.text.slice(end))?.[1] ?? port;
    const { shown, filled, holes } = (0,pieces/* decode */.D4)((0,mappedText/* sliceText */.S$)(name, 0, end), (text) => text.trim());
    if (filled !== null && filled !== '' && holes.length > 0 && holes.every(({ constant }) => constant === true))
        return hostOfServer((0,mappedText/* plainText */.wh)(filled), written, separator);
    if (holes.length > 0)
        return { kind: 'hole', text: shown, fallback: filled, port: written };
    if (/^(?:\.|\(\.\)|\(local\)|\(localdb\)|)$/i.test(shown))
        return { kind: 'name', name: 'localhost', port: written };
    if (/^\\\\\.\\pipe/i.test(name.text))
        return { kind: 'name', name: 'localhost', port: null };
    return { kind: 'name', name: shown.replace(/^\[(.*)\]$/, '$1'), port: written };
}
function hostEnd(text, separator) {
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

// EXTERNAL MODULE: ./src/engine/databases/notation/flags.js
var notation_flags = __webpack_require__(1432);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readCmdlet.js






const cmdlets = ['Invoke-Sqlcmd', 'Invoke-DbaQuery', 'Connect-DbaInstance'];
const names = new Set(cmdlets.map((name) => name.toLowerCase()));
const switches = new Set(['trustservercertificate', 'encryptconnection', 'verbose', 'outputsqlerrors', 'disablevariables', 'disablecommands', 'includesqlusererrors', 'abortonerror', 'dedicatedadministratorconnection', 'enableexception']);
const same = (text) => text;
function readCmdlet(candidate) {
    if (!isCmdlet(candidate))
        return null;
    const { flags } = (0,notation_flags/* readFlags */.u)(candidate.words.slice(1), { letters: new Map(), switches });
    const find = (...wanted) => flags.find(({ name }) => wanted.includes(name.toLowerCase()))?.value ?? null;
    const server = find('serverinstance', 'sqlinstance');
    if (server === null)
        return null;
    const part = (...wanted) => {
        const value = find(...wanted);
        return value === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(value, same);
    };
    const [user, database, secret] = [part('username'), part('database'), find('password')];
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : (0,notation_password/* readPassword */.kf)(secret, user, candidate.encoding === 'base64', same);
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
        parameters: flags.flatMap(parameterOf),
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('sqlserver://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: login.secretSpans,
        candidate,
    };
}
function isCmdlet(candidate) {
    return candidate.kind === 'command' && names.has(candidate.words[0]?.text.toLowerCase() ?? '');
}
function parameterOf({ name, value, word }) {
    const lower = name.toLowerCase();
    const known = lower === 'encrypt' || lower === 'encryptconnection' ? 'Encrypt' : lower === 'trustservercertificate' ? 'TrustServerCertificate' : null;
    if (known === null)
        return [];
    const switched = word.text.includes(':') ? (word.pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : []))[0] ?? word.text.replace(/^.*:/, '')).toLowerCase() : undefined;
    if (switched !== undefined && !/^(?:true|false)$/.test(switched))
        return [{ name: known, value: { kind: 'hole', expression: switched, fallback: null }, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: null }];
    const said = switches.has(lower) || switched !== undefined ? { kind: 'text', text: switched ?? 'true' } : value === null ? { kind: 'text', text: '' } : (0,pieces/* valueOf */.RP)(known, value, same);
    return [{ name: known, value: said, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/vocabulary.js


const uriSchemes = new Set(['mssql', 'sqlserver']);
const jdbcSchemes = new Set(['jdbc:sqlserver', 'jdbc:jtds:sqlserver', ...['mssql', 'sqlserver'].flatMap((name) => [`r2dbc:${name}`, `r2dbcs:${name}`, `r2dbc:pool:${name}`])]);
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
    return byName.get((0,adoNet/* bareName */.yZ)(name)) ?? null;
}
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
    return connectionNames.has((0,adoNet/* bareName */.yZ)(name));
}
const tellingNames = ['trustservercertificate', 'trust server certificate', 'trust_server_certificate', 'multipleactiveresultsets'];
const settingNames = [
    ...['server', 'data source', 'datasource', 'initial catalog', 'initialcatalog', 'database', 'databasename', 'user id', 'userid', 'uid', 'user', 'username', 'password', 'pwd', 'port', 'domain'],
    ...['encrypt', 'encryption', 'integrated security', 'trusted_connection', 'persist security info', 'hostnameincertificate', 'servercertificate', 'columnencryption', 'driver', 'options'],
    ...['authentication', 'dialect', 'type', 'client', 'dialectoptions', 'connection', 'cryptocredentialsdetails', 'servername', 'network address', 'addr', 'address', 'provider', 'host', 'dataserver'],
];
const commands = new Set(['sqlcmd', ...cmdlets]);
const vocabulary = {
    schemes: new Set([...uriSchemes, ...['pyodbc', 'pymssql', 'aioodbc', 'pytds'].map((dialect) => `mssql+${dialect}`), ...jdbcSchemes]),
    settingNames: new Set(settingNames),
    tellingNames: new Set(tellingNames),
    environmentNames: new Set(),
    callees: new Set([
        ...['SqlConnection', 'SqlConnectionStringBuilder', 'UseSqlServer', 'options.UseSqlServer', 'AddSqlServer', 'AddDbContext', 'sql.connect', 'mssql.connect', 'sql.ConnectionPool', 'mssql.ConnectionPool', 'ConnectionPool'],
        ...['tedious.Connection', 'pyodbc.connect', 'aioodbc.connect', 'pymssql.connect', 'pytds.connect', 'create_engine', 'create_async_engine', 'URL.create', 'sql.Open', 'sqlserver.Open', 'mssql.NewConnector', 'sqlx.Open', 'sqlx.Connect'],
        ...['Config.from_ado_string', 'Config::from_ado_string', 'from_ado_string', 'from_jdbc_string', 'sqlsrv_connect', 'SQLServerDataSource', 'DriverManager.getConnection', 'Sequelize', 'DataSource', 'knex', 'OdbcConnection', 'PrismaMssql', 'TinyTds::Client.new', 'tiberius.Config.new', 'Tds.start_link', 'MssqlConnectionConfiguration.builder', 'MSSQLConnectOptions'],
    ]),
    positions: new Map([
        ['php sqlsrv_connect', ['server']],
        ['python pymssql.connect', ['server', 'user', 'password', 'database']],
        ['python pytds.connect', ['dsn', 'database', 'user', 'password']],
    ]),
    commands,
};

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readPairsText.js







const readPairsText_same = (text) => text;
function innerPairs(pairs) {
    const inner = pairs.find(({ name }) => (0,adoNet/* bareName */.yZ)(name) === 'providerconnectionstring');
    return (inner === undefined ? null : (0,adoNet/* readPairs */.SX)(inner.value)) ?? pairs;
}
const own = new Set([
    ...['encrypt', 'trustservercertificate', 'initialcatalog', 'integratedsecurity', 'trustedconnection', 'multipleactiveresultsets', 'marsconnection', 'multisubnetfailover', 'attachdbfilename', 'applicationintent'],
    ...['columnencryptionsetting', 'hostnameincertificate', 'failoverpartner', 'userinstance', 'transparentnetworkipresolution', 'poolblockingperiod', 'typesystemversion', 'workstationid'],
]);
const foreign = new Set([
    ...['host', 'sslmode', 'ssl', 'charset', 'characterset', 'allowuservariables', 'allowpublickeyretrieval', 'convertzerodatetime', 'treattinyasboolean', 'guidformat', 'oldguids', 'allowzerodatetime'],
    ...['searchpath', 'includeerrordetail', 'rootcertificate', 'sslcertificate', 'servercompatibilitymode', 'maxautoprepare', 'version', 'cache', 'mode', 'journalmode', 'foreignkeys', 'dbapassword'],
    ...['endpoint', 'accountendpoint', 'accountname', 'accountkey', 'sharedaccesskey', 'sharedaccesskeyname', 'account', 'warehouse', 'serviceurl', 'dialect', 'wirecompression'],
]);
function speaksOfSqlServer(pairs, sign) {
    const names = pairs.map(({ name }) => (0,adoNet/* bareName */.yZ)(name));
    const last = (wanted) => pairs.findLast(({ name }) => meaningOf(name) === wanted)?.value.text ?? null;
    const driver = last('driver');
    if (driver !== null && driver !== '' && !driver.includes('\uE000'))
        return isDriverName(driver);
    const provider = pairs.find(({ name }) => (0,adoNet/* bareName */.yZ)(name) === 'provider')?.value.text ?? null;
    if (provider !== null)
        return /^(?:sqloledb|msoledbsql|sqlncli|system\.data\.sqlclient|microsoft\.data\.sqlclient)/i.test(provider);
    const told = names.filter((name) => own.has(name)).length;
    const server = last('server');
    if (names.some((name) => foreign.has(name)) || (server !== null && /[()/]/.test(server) && !isLocalName(server)))
        return false;
    const port = last('port');
    if (sign === 'other' || (sign === 'beside' && !isOnlyOurs(names, server)) || (port !== null && sign !== 'own' && !/^(?:1433|\uE000|\{\w+\})$/.test(port) && told < 2))
        return false;
    if (server === null)
        return (names.includes('encrypt') && names.includes('trustservercertificate')) || (sign === 'own' && told > 0);
    const more = names.some((name) => ['database', 'user', 'password'].includes(meaningOf(name) ?? '') || name === 'integratedsecurity' || name === 'trustedconnection') || told > 1;
    if (!more && !(sign === 'own' && told > 0))
        return false;
    return told > 0 || sign === 'own' || driver !== null || isNamedServer(pairs) || isServerName(server) || last('user')?.toLowerCase() === 'sa';
}
function isOnlyOurs(names, server) {
    const told = names.filter((name) => own.has(name));
    return told.some((name) => !shared.has(name)) || (told.length > 0 && server !== null && isServerName(server));
}
const shared = new Set(['trustservercertificate', 'integratedsecurity']);
function isDriverName(name) {
    return /sql server|sqlsrv|msodbcsql|freetds|tdsodbc|sqlncli/i.test(name);
}
function isNamedServer(pairs) {
    const [piece, ...others] = pairs.findLast(({ name }) => meaningOf(name) === 'server')?.value.pieces ?? [];
    return piece?.kind === 'hole' && others.length === 0 && /(?:^|[^A-Za-z]|ms)sql_?server/i.test(piece.expression.slice(0, 200));
}
function isServerName(server) {
    return /^(?:tcp|np|lpc|admin):/i.test(server) || /,\s{0,5}\d{2,5}$/.test(server) || /^[\w.-]+\\\w+/.test(server) || /\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(server) || isLocalName(server);
}
function isLocalName(server) {
    return /^\((?:local|localdb|\.)\)/i.test(server);
}
function pairsConnection(text, pairs, candidate) {
    const said = pairsReading(pairs, candidate.encoding === 'base64', ',');
    return {
        ...said,
        dialect: said.dialect ?? (candidate.sites.some(({ callee }) => /^OPEN(?:ROWSET|DATASOURCE)$/i.test(callee ?? '')) ? 'oledb' : null),
        family: 'sqlserver',
        notation: 'keywords',
        scheme: null,
        uri: null,
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        candidate,
    };
}
function pairsReading(pairs, encoded, separator) {
    const last = (wanted) => pairs.findLast(({ name }) => meaningOf(name) === wanted) ?? null;
    const part = (wanted) => {
        const pair = last(wanted);
        return pair === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(pair.value, readPairsText_same);
    };
    const [server, user, database, secret] = [last('server'), part('user'), part('database'), last('password')];
    const port = last('port')?.value.text.trim() ?? null;
    const hosts = [server === null ? openHost : hostOfServer(server.value, port !== null && /^\d{1,5}$/.test(port) ? port : null, separator)];
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : (0,notation_password/* readPassword */.kf)(secret.value, user, encoded, readPairsText_same);
    const parameters = (0,adoNet/* pairParameters */.N8)(pairs, isConnectionName);
    return {
        dialect: dialectOf(pairs),
        user,
        password: login.password,
        hosts,
        database,
        parameters,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('sqlserver://', user.kind !== 'absent', hosts, database),
        secretSpans: [...(0,adoNet/* pairSecrets */.ou)(pairs, isConnectionName), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
    };
}
function dialectOf(pairs) {
    if (pairs.some(({ name }) => (0,adoNet/* bareName */.yZ)(name) === 'provider') && !pairs.some(({ name, value }) => (0,adoNet/* bareName */.yZ)(name) === 'provider' && /sqlclient/i.test(value.text)))
        return 'oledb';
    const driver = pairs.findLast(({ name }) => meaningOf(name) === 'driver')?.value.text ?? '';
    return odbcDialect(driver);
}
function odbcDialect(driver) {
    const version = /odbc driver (\d{2}) for sql server|msodbcsql-?(\d{2})/i.exec(driver);
    const number = version?.[1] ?? version?.[2];
    if (number !== undefined)
        return Number(number) >= 18 ? 'odbc18' : 'odbc17';
    if (/freetds|tdsodbc/i.test(driver))
        return 'freetds';
    return /^sql server$|native client|sqlncli/i.test(driver.trim()) ? 'odbc17' : null;
}

// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/engine/databases/judging/problems.js
var judging_problems = __webpack_require__(5399);
// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/encryption.js



function judgeWith(edition) {
    return (connection) => {
        const collected = collect(connection, edition);
        const reason = edition.refuses(connection);
        const found = (0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : reason !== null ? (0,verdict/* refused */.J5)(reason, edition.title) : decideAll(connection, edition, collected);
        const problems = (0,judging_problems/* problemsOf */.G)(connection, {
            ...edition.reader,
            title: edition.title,
            suggestions: new Set(['Encrypt', 'TrustServerCertificate']),
            fragment: 'dropped',
            settings: edition.reader.known,
        });
        const bypass = found.posture.kind === 'unverified' ? bypassOf(collected.trust, edition) : {};
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, { ...bypass, ...edition.facts?.(connection) });
    };
}
function collect(connection, edition) {
    const options = (wanted) => connection.parameters.filter((parameter) => edition.key(parameter) === wanted).map(judging_options/* optionOf */.XD);
    return { encrypt: options('encrypt'), trust: options('trust') };
}
function decideAll(connection, edition, { encrypt, trust }) {
    if (edition.duplicates === 'refused' && (encrypt.length > 1 || trust.length > 1))
        return (0,verdict/* refused */.J5)('a parameter is given twice', edition.title, encrypt[1] ?? trust[1] ?? null);
    if (edition.duplicates === 'last' || (encrypt.length < 2 && trust.length < 2))
        return decide(connection, edition, encrypt.at(-1), trust.at(-1));
    const all = [encrypt[0], encrypt.at(-1)].flatMap((one) => [trust[0], trust.at(-1)].map((other) => decide(connection, edition, one, other)));
    return all.reduce((weakest, each) => (rank(each) < rank(weakest) ? each : weakest));
}
const ranks = ['cleartext', 'opportunistic', 'unknown', 'unverified', 'verify-ca', 'verify-full', 'error', 'local'];
function rank({ posture }) {
    return ranks.indexOf(posture.kind);
}
function decide(connection, edition, encrypt, trust) {
    const { title } = edition;
    if (encrypt !== undefined && !encrypt.decided)
        return (0,verdict/* undecided */.oo)(encrypt, title);
    const level = encrypt === undefined ? 'default' : edition.level(encrypt);
    const written = encrypt === undefined ? '' : `\`${(0,judging_options/* shown */.SP)(encrypt.name)}=${(0,judging_options/* shown */.SP)(encrypt.text)}\``;
    if (level === 'refused')
        return (0,verdict/* refused */.J5)(`${written} is no value it knows`, title, encrypt ?? null);
    if (level === 'unsourced')
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: `what ${title} makes of ${written} is not confirmed` }, `what ${title} makes of ${written} is not confirmed by any source we have`, encrypt);
    if (level === 'default') {
        if (connection.parameters.some(({ name }) => name.startsWith('{'))) {
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'parameters are put in at run time' }, `parameters are put in at run time, and \`Encrypt\` may be among them`);
        }
        if (edition.default === null) {
            const reason = edition.why ?? 'the default is not in the text';
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `no encryption is asked for, and what ${title} then does is decided elsewhere: ${reason}`, null, true);
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
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} encrypts at most the login, and sends all data in clear${under}`, option, byDefault);
    if (level === 'strict')
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} begins with TLS and verifies chain and host name${under}`, option, byDefault);
    if (trust !== undefined && !trust.decided)
        return (0,verdict/* undecided */.oo)(trust, title);
    const trusts = trust === undefined ? (edition.trustsByDefault ?? false) : edition.trusts(trust);
    if (trusts === 'refused')
        return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(trust?.name ?? '')}=${(0,judging_options/* shown */.SP)(trust?.text ?? '')}\` is no value it knows`, title, trust ?? null);
    if (level === 'opportunistic' || !edition.insists)
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} goes on in clear${under} when the server, or who poses as it, declines TLS`, option, byDefault);
    if (trusts) {
        return trust === undefined
            ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${title} accepts any certificate unless it is told not to`, null, true)
            : (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`${(0,judging_options/* shown */.SP)(trust.name)}=${(0,judging_options/* shown */.SP)(trust.text)}\` accepts any certificate under ${title}`, trust);
    }
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name${under}`, option, byDefault);
}
function bypassOf(trust, edition) {
    const found = trust.find((option) => edition.trusts(option) === true);
    return found === undefined ? {} : { bypass: { what: `\`${(0,judging_options/* shown */.SP)(found.name)}=${(0,judging_options/* shown */.SP)(found.text)}\` switches the check of the server's certificate off`, span: found.parameter?.span ?? null } };
}

// EXTERNAL MODULE: ./src/engine/databases/judging/harden.js
var harden = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/hardenPairs.js






function hardenPairs(connection, { title, set, advice }) {
    const named = set.map(({ name, value }) => ({ name: writtenName(connection, name), value }));
    const pairs = connection.uri === null && (connection.notation === 'keywords' || connection.notation === 'jdbc' || connection.scheme === 'sqlserver;');
    const place = pairs ? 'keyword' : connection.notation === 'settings' || connection.notation === 'command' ? 'setting' : 'query';
    const plan = { title, set: named, remove: [], mutual: null, place };
    const hardened = (0,harden/* harden */.bc)(connection, {
        ...plan,
        ...(pairs ? { snippet: exampleOf(connection, named) } : {}),
        ...(advice === undefined ? {} : { advice }),
    });
    const azure = connection.hosts.every((host) => host.kind === 'name' && /\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(host.name));
    return { ...hardened, needs: azure ? [] : ['ca-file'], advice: azure ? hardened.advice : `${hardened.advice} The client's system must trust the CA of the server's certificate.` };
}
function writtenName({ parameters }, name) {
    const found = parameters.findLast((parameter) => (0,adoNet/* bareName */.yZ)((0,notation_settings/* unwrapped */.DE)(parameter.name)) === (0,adoNet/* bareName */.yZ)(name));
    return found?.name ?? name;
}
function exampleOf(connection, set) {
    const drop = new Set(set.map(({ name }) => (0,adoNet/* bareName */.yZ)(name)));
    const kept = connection.parameters.filter((parameter) => parameter.origin === 'keyword' && !drop.has((0,adoNet/* bareName */.yZ)(parameter.name)) && !parameter.name.startsWith('***'));
    const pairs = [...kept.map((parameter) => `${parameter.name}=${hardenPairs_valueOf(parameter)}`), ...set.map(({ name, value }) => `${name}=${value}`)].map(notation_hosts/* printable */.g$);
    const lead = connection.notation === 'keywords' ? '' : `${connection.endpoint.split('/').slice(0, 3).join('/').replace('***@', '')};`;
    return `${lead}${pairs.join(';')}`.slice(0, 2000);
}
function hardenPairs_valueOf({ name, value }) {
    if ((0,pieces/* isSecretName */.eh)((0,adoNet/* bareName */.yZ)(name)) || /^(?:user|userid|uid|username)$/.test((0,adoNet/* bareName */.yZ)(name)) || !isConnectionName(name))
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
const words = { ...yes, ...no, mandatory: 'on', optional: 'off', strict: 'strict' };
function keyed(keyOf, origins) {
    return ({ name, origin }) => (origins.includes(origin) ? keyOf((origin === 'setting' ? (0,notation_settings/* unwrapped */.DE)(name) : name).toLowerCase()) : null);
}
const trustWord = (option) => (/^(?:true|yes)$/.test(lastWord(option)) ? true : /^(?:false|no)?$/.test(lastWord(option)) ? false : 'refused');
const sqlClient = {
    title: 'Microsoft.Data.SqlClient',
    key: keyed((name) => (name === 'encrypt' ? 'encrypt' : name === 'trustservercertificate' || name === 'trust server certificate' ? 'trust' : null), ['keyword', 'setting']),
    duplicates: 'last',
    level: levels(words, 'refused', 'default'),
    trusts: trustWord,
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
function foreignName({ parameters }) {
    const found = parameters.find(({ name, origin }) => origin === 'keyword' && /^(?:ssl ?mode|ssl|tls|use encryption for data)$/i.test(name));
    return found === undefined ? null : `it does not know \`${found.name}\``;
}
const jdbc = {
    title: 'mssql-jdbc',
    key: keyed((name) => (/^(?:set)?encrypt$/.test(name) ? 'encrypt' : /^(?:set)?trustservercertificate$/.test(name) ? 'trust' : null), ['keyword', 'setting']),
    duplicates: 'last',
    level: levels(words, 'refused', 'refused'),
    trusts: (option) => (lastWord(option) === 'true' ? true : lastWord(option) === 'false' ? false : 'refused'),
    default: 'on',
    insists: true,
    refuses: ({ notation, scheme }) => (notation === 'settings' || (notation === 'jdbc' && scheme === 'jdbc:sqlserver') ? null : 'it reads `jdbc:sqlserver://` only'),
    reader: { known: isConnectionName, unknown: 'ignored' },
    facts: jdbcFacts,
};
function jdbcFacts({ parameters }) {
    const find = (name) => parameters.findLast((parameter) => (0,notation_settings/* unwrapped */.DE)(parameter.name).toLowerCase() === name);
    const [protocol, store] = [find('sslprotocol'), find('truststore')];
    const version = protocol?.value.kind === 'text' ? /^TLSv1(?:\.([0-2]))?$/i.exec(protocol.value.text) : null;
    return {
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'sslProtocol', span: protocol?.span ?? null } }),
        ...(store?.value.kind === 'text' && store.value.text !== '' ? { trustAnchor: { value: 'a trust store' } } : {}),
    };
}
const odbc18 = {
    title: 'ODBC Driver 18',
    key: keyed((name) => (name === 'encrypt' || name === '-n' ? 'encrypt' : name === 'trustservercertificate' || name === '-c' ? 'trust' : null), ['keyword', 'setting', 'query', 'flag']),
    duplicates: 'weakest',
    level: levels({ ...words, 1: 'on', 0: 'off', m: 'on', o: 'off', s: 'strict', disable: 'off' }, 'refused', 'default'),
    trusts: (option) => (/^(?:yes|true|1)$/.test(lastWord(option)) ? true : /^(?:no|false|0|)$/.test(lastWord(option)) ? false : 'refused'),
    default: 'on',
    insists: true,
    refuses: ({ notation, scheme }) => (notation === 'jdbc' ? 'it reads no JDBC URLs' : notation === 'uri' && !/^mssql(?:\+|$)/.test(scheme ?? '') ? 'it reads no URIs' : null),
    reader: { known: (name) => isConnectionName(name) || /^(?:odbc_connect|autocommit|timeout|-\w)$/i.test(name), unknown: 'ignored' },
};
const odbc17 = { ...odbc18, title: 'ODBC Driver 17', default: 'off', level: levels({ yes: 'on', no: 'off', m: 'on', o: 'off', optional: 'off', false: 'off', 0: 'off' }, 'unsourced', 'default') };
function judgeOdbc(edition, dialect) {
    const plain = judgeWith(edition);
    const bySource = judgeWith({ ...edition, default: null, why: 'the data source of the machine names the driver and its settings' });
    const byName = judgeWith({ ...edition, title: 'the ODBC driver', default: null, why: '`Driver` does not tell which ODBC driver it is; 17 encrypts nothing by default, 18 does' });
    return (connection) => (isDataSource(connection) ? bySource : namesAnother(connection, dialect) ? byName : plain)(connection);
}
function namesAnother(connection, dialect) {
    const driver = connection.parameters.find(({ name }) => (0,adoNet/* bareName */.yZ)((0,notation_settings/* unwrapped */.DE)(name)) === 'driver');
    if (driver === undefined || /^odbc1[78]$/.test(connection.dialect ?? ''))
        return false;
    return driver.value.kind !== 'hole' || odbcDialect(driver.value.fallback ?? '') !== dialect;
}
function isDataSource({ notation, scheme, dialect, parameters }) {
    const has = (wanted) => parameters.some(({ name }) => (0,adoNet/* bareName */.yZ)((0,notation_settings/* unwrapped */.DE)(name)) === wanted);
    if (has('dsn') || has('filedsn'))
        return !has('driver');
    return notation === 'uri' && /^mssql/.test(scheme ?? '') && !/^odbc1[78]$/.test(dialect ?? '') && !has('driver');
}
const sqlsrv = {
    ...odbc18,
    title: "PHP's sqlsrv",
    key: ({ name }) => ((0,adoNet/* bareName */.yZ)((0,notation_settings/* unwrapped */.DE)(name)) === 'encrypt' ? 'encrypt' : (0,adoNet/* bareName */.yZ)((0,notation_settings/* unwrapped */.DE)(name)) === 'trustservercertificate' ? 'trust' : null),
    default: null,
    why: 'ODBC Driver 17 encrypts nothing by default, 18 does',
};
const none = { dialects: [], callees: [], imports: [], languages: [] };
const dotnet = ['csharp', 'fsharp', 'vb', 'powershell', 'xml'];
const jvm = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'];
function microsoft_harden(title, on, off, names = ['Encrypt', 'TrustServerCertificate']) {
    return (connection) => hardenPairs(connection, { title, set: [{ name: names[0], value: on }, { name: names[1], value: off }] });
}
const microsoftDrivers = [
    {
        id: 'Microsoft.Data.SqlClient',
        aliases: ['SqlClient', 'SqlClient@4', 'SqlClient@5', 'SqlClient@6', 'Microsoft.Data.SqlClient@4', 'ado.net', 'efcore-sqlserver'],
        title: 'Microsoft.Data.SqlClient',
        recognition: { ...none, callees: ['UseSqlServer', 'AddSqlServer'], imports: ['Microsoft.Data.SqlClient', 'Microsoft.EntityFrameworkCore.SqlServer'], languages: dotnet },
        common: true,
        judge: judgeWith(sqlClient),
        harden: microsoft_harden('Microsoft.Data.SqlClient', 'True', 'False'),
    },
    {
        id: 'System.Data.SqlClient',
        aliases: ['Microsoft.Data.SqlClient@3', 'Microsoft.Data.SqlClient@2', 'Microsoft.Data.SqlClient@1', 'SqlClient@3', 'SqlClient@2', 'SqlClient@1'],
        title: 'System.Data.SqlClient (and Microsoft.Data.SqlClient before 4.0)',
        recognition: { ...none, imports: ['System.Data.SqlClient'], languages: dotnet },
        common: false,
        judge: judgeWith({ ...sqlClient, title: 'System.Data.SqlClient', default: 'off', level: levels({ ...yes, ...no }, 'refused', 'default') }),
        harden: microsoft_harden('System.Data.SqlClient', 'True', 'False'),
    },
    {
        id: 'mssql-jdbc',
        aliases: ['jdbc:sqlserver', 'mssql-jdbc@10.2', 'mssql-jdbc@11', 'mssql-jdbc@12', 'mssql-jdbc@13'],
        title: 'mssql-jdbc',
        recognition: { dialects: ['jdbc:sqlserver'], callees: ['SQLServerDataSource'], imports: ['com.microsoft.sqlserver'], languages: jvm },
        common: true,
        judge: judgeWith(jdbc),
        harden: microsoft_harden('mssql-jdbc', 'true', 'false', ['encrypt', 'trustServerCertificate']),
    },
    {
        id: 'mssql-jdbc@9.4',
        aliases: ['mssql-jdbc@6', 'mssql-jdbc@7', 'mssql-jdbc@8', 'mssql-jdbc@9', 'mssql-jdbc@10'],
        title: 'mssql-jdbc before 10.2',
        recognition: none,
        common: false,
        judge: judgeWith({ ...jdbc, title: 'mssql-jdbc 9.4', default: 'off', level: levels({ true: 'on', false: 'off' }, 'refused', 'refused') }),
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
        recognition: { ...none, dialects: ['odbc17'] },
        common: false,
        judge: judgeOdbc(odbc17, 'odbc17'),
        harden: microsoft_harden('ODBC Driver 17', 'yes', 'no'),
    },
    { id: 'sqlsrv', aliases: ['laravel-sqlsrv', 'pdo_sqlsrv'], title: "PHP's sqlsrv", recognition: { ...none, dialects: ['sqlsrv'], callees: ['sqlsrv_connect'], languages: ['php'] }, common: false, judge: judgeWith(sqlsrv), harden: microsoft_harden("PHP's sqlsrv", 'yes', 'no') },
];

// EXTERNAL MODULE: ./src/engine/databases/judging/plainDriver.js
var plainDriver = __webpack_require__(8657);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/pytds.js



const pytds = (0,plainDriver/* plainDriver */.tU)({
    id: 'pytds',
    aliases: ['python-tds', 'sqlalchemy-pytds'],
    title: 'pytds',
    dialects: ['pytds'],
    callees: ['pytds.connect'],
    imports: ['pytds'],
    languages: ['python'],
    decide: pytds_decide,
    plan: () => ({ set: [{ name: 'cafile', value: '<CA_FILE>' }], remove: ['validate_host', 'enc_login_only'], place: 'setting', snippet: "cafile='<CA_FILE>'", advice: 'Pass `cafile` to pytds, and leave `validate_host` on and `enc_login_only` off.' }),
});
function pytds_decide(said) {
    const [file, host, login] = ['cafile', 'validate_host', 'enc_login_only'].map((name) => said.settings.get(name));
    if (file === undefined || (!file.quoted && (0,judging_options/* isNothing */.qv)(file)) || file.text === '')
        return (0,plainDriver/* says */.FA)(said, 'cleartext', file, 'a connection without `cafile`', 'never uses TLS');
    if (!file.quoted && !/^certifi\.where\(\)$/.test(file.text))
        return (0,verdict/* undecided */.oo)({ ...file, decided: false }, said.title);
    if (!file.decided)
        return (0,verdict/* undecided */.oo)(file, said.title);
    if (login !== undefined && !(0,judging_options/* isFalse */.Wu)(login))
        return (0,judging_options/* isTrue */.Hn)(login) ? (0,plainDriver/* says */.FA)(said, 'cleartext', login, '`enc_login_only`', 'encrypts the login and nothing else') : (0,verdict/* undecided */.oo)({ ...login, decided: false }, said.title);
    if (host === undefined || (0,judging_options/* isTrue */.Hn)(host))
        return (0,plainDriver/* says */.FA)(said, 'verified', file, '`cafile`', 'verifies chain and host name');
    if (!(0,judging_options/* isFalse */.Wu)(host))
        return (0,verdict/* undecided */.oo)({ ...host, decided: false }, said.title);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: file.quoted ? (0,verdict/* anchorOf */.dI)(file.text) : 'public' }, `\`validate_host=False\` makes ${said.title} verify the chain but not the host name`, host);
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/r2dbc.js



const title = 'r2dbc-mssql';
const r2dbc = {
    title,
    key: ({ name }) => (name === 'ssl' ? 'encrypt' : name === 'trustServerCertificate' ? 'trust' : null),
    duplicates: 'weakest',
    level: ({ text }) => (/^true$/i.test(text) ? 'on' : 'off'),
    trusts: ({ text }) => /^true$/i.test(text),
    default: 'off',
    insists: true,
    refuses: ({ notation, scheme }) => (notation !== 'settings' && !/^r2dbcs?:/.test(scheme ?? '') ? 'it reads `r2dbc:mssql://` URLs only' : null),
    reader: { known: (name) => (/^(?:encrypt|trust server certificate)$/i.test(name) ? false : isConnectionName(name) || /^(?:ssl|sslTunnel|connectionId|lockWaitTimeout|preferCursoredExecution|tcpKeepAlive|tcpNoDelay)$/.test(name)), unknown: 'ignored' },
};
const r2dbcMssql = {
    id: 'r2dbc-mssql',
    aliases: ['r2dbc'],
    title,
    recognition: { dialects: ['r2dbc:mssql', 'r2dbcs:mssql', 'r2dbc:pool:mssql', 'r2dbc:sqlserver', 'r2dbcs:sqlserver', 'r2dbc:pool:sqlserver'], callees: ['MssqlConnectionConfiguration.builder'], imports: ['io.r2dbc.mssql'], languages: ['java', 'kotlin', 'scala', 'groovy'] },
    common: false,
    judge: (connection) => {
        const tunnel = connection.parameters.some(({ name }) => name === 'sslTunnel');
        const isSecure = /^r2dbcs:/.test(connection.scheme ?? '');
        return judgeWith(tunnel ? { ...r2dbc, default: null, why: '`sslTunnel` wraps all in TLS of its own' } : isSecure ? { ...r2dbc, default: 'on' } : r2dbc)(connection);
    },
    harden: (connection) => hardenPairs(connection, { title, set: [{ name: 'ssl', value: 'true' }, { name: 'trustServerCertificate', value: 'false' }] }),
};

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/others.js





const word = (option) => option.text.trim().toLowerCase();
const goTrue = /^(?:1|t|T|TRUE|true|True)$/;
const goFalse = /^(?:0|f|F|FALSE|false|False)$/;
const go = {
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
        if (connection.notation === 'settings' && !connection.candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'keda.mssql'))
            return 'it takes a text only';
        return connection.scheme !== null && connection.scheme.includes('+') ? 'it does not know the scheme' : null;
    },
    reader: { known: (name) => isConnectionName(name) || /^(?:app name|dial timeout|guid conversion|epa enabled)$/i.test(name), unknown: 'ignored' },
    facts: goFacts,
};
function goFacts({ parameters }) {
    const find = (wanted) => parameters.findLast(({ name }) => name.toLowerCase() === wanted);
    const [minimum, certificate] = [find('tlsmin'), find('certificate')];
    const version = minimum?.value.kind === 'text' && /^1\.[0-3]$/.test(minimum.value.text) ? minimum.value.text : null;
    return {
        ...(version === null ? {} : { minimumTls: { version, parameter: 'tlsmin', span: minimum?.span ?? null } }),
        ...(certificate?.value.kind === 'text' && certificate.value.text !== '' ? { trustAnchor: { value: 'a file' } } : {}),
    };
}
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
const tiberiusBuilder = {
    ...tiberius,
    key: ({ name }) => (name === 'encryption' ? 'encrypt' : name === 'trust_cert' ? 'trust' : null),
    level: ({ text }) => ({ Required: 'on', On: 'opportunistic', Off: 'off', NotSupported: 'off' }[text.replace(/^.*::/, '')] ?? 'unsourced'),
    trusts: () => true,
    default: 'on',
    refuses: () => null,
};
function inWords(connection) {
    const level = ({ value }) => (value.kind === 'symbol' ? /(?:^|::)EncryptionLevel::(\w{1,20})$/.exec(value.name)?.[1] : undefined);
    return { ...connection, parameters: connection.parameters.map((parameter) => ({ ...parameter, value: level(parameter) === undefined ? parameter.value : { kind: 'text', text: level(parameter) ?? '' } })) };
}
const tds = {
    ...tiberiusBuilder,
    title: 'tds',
    key: ({ name }) => (name === 'ssl' ? 'encrypt' : name.startsWith('ssl_opts') ? 'trust' : null),
    level: ({ text }) => (/^(?:true|:?required)$/.test(text) ? 'on' : /^(?:false|nil|:?not_supported)$/.test(text) ? 'off' : 'unsourced'),
    trusts: ({ text }) => (/verify_none/.test(text) ? true : 'refused'),
    default: 'off',
    trustsByDefault: true,
};
function freetds(title) {
    return {
        title,
        key: (parameter) => ((0,adoNet/* bareName */.yZ)((0,notation_settings/* unwrapped */.DE)(parameter.name)) === 'encryption' ? 'encrypt' : null),
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
function unsourced(title) {
    return { ...freetds(title), key: () => null, why: 'no source that we have confirms its default', reader: { known: () => true, unknown: 'ignored' } };
}
const others_none = { dialects: [], callees: [], imports: [], languages: [] };
function others_harden(title, names) {
    return (connection) => hardenPairs(connection, { title, set: [{ name: names[0], value: 'true' }, { name: names[1], value: 'false' }] });
}
function instead(title, advice) {
    return (connection) => ({ ...hardenPairs(connection, { title, set: [], advice }), set: [], example: null, needs: [], advice });
}
const useOdbc = 'With FreeTDS only freetds.conf can ask for a verified certificate (`encryption = require`, `ca file`, `check certificate hostname`); use ODBC Driver 18 with `Encrypt=yes` and `TrustServerCertificate=no`.';
const otherDrivers = [
    {
        id: 'go-mssqldb',
        aliases: ['microsoft/go-mssqldb', 'denisenkom/go-mssqldb', 'gorm-sqlserver'],
        title: 'go-mssqldb',
        recognition: { ...others_none, callees: ['inputs.sqlserver', 'keda.mssql', 'sqlserver.Open', 'mssql.NewConnector', 'sql.Open', 'sqlx.Open', 'sqlx.Connect'], imports: ['github.com/microsoft/go-mssqldb', 'github.com/denisenkom/go-mssqldb', 'gorm.io/driver/sqlserver'], languages: ['go'] },
        common: true,
        judge: (connection) => judgeWith(connection.notation === 'uri' ? { ...go, duplicates: 'refused' } : go)(connection),
        harden: others_harden('go-mssqldb', ['encrypt', 'TrustServerCertificate']),
    },
    {
        id: 'tiberius',
        aliases: ['prisma@6', 'prisma'],
        title: 'tiberius (Prisma up to 6)',
        recognition: { ...others_none, dialects: ['sqlserver;'], callees: ['Config.from_ado_string', 'Config::from_ado_string', 'Config::from_jdbc_string', 'tiberius.Config.new'], imports: ['tiberius'], languages: ['rust'] },
        common: false,
        judge: (connection) => (connection.notation === 'settings' ? judgeWith(tiberiusBuilder)(inWords(connection)) : judgeWith(tiberius)(connection)),
        harden: others_harden('tiberius', ['encrypt', 'trustServerCertificate']),
    },
    { id: 'tds', aliases: ['Tds', 'Ecto.Adapters.Tds'], title: 'tds', recognition: { ...others_none, dialects: ['tds'], callees: ['Tds.start_link'], imports: ['Ecto.Adapters.Tds', 'Tds'], languages: ['elixir'] }, common: false, judge: judgeWith(tds), harden: instead('tds', 'Pass `ssl: true` with `ssl_opts: [verify: :verify_peer, cacertfile: \u2026, server_name_indication: \u2026]`.'), instead: 'See that the certificate is verified before data is sent.' },
    { id: 'pymssql', aliases: [], title: 'pymssql', recognition: { dialects: ['pymssql'], callees: ['pymssql.connect'], imports: ['pymssql'], languages: ['python'] }, common: false, judge: judgeWith(freetds('pymssql')), harden: instead('pymssql', useOdbc) },
    { id: 'freetds', aliases: ['tiny_tds', 'tdsodbc'], title: 'FreeTDS', recognition: { ...others_none, dialects: ['freetds'] }, common: false, judge: judgeWith(freetds('FreeTDS')), harden: instead('FreeTDS', useOdbc) },
    { id: 'jtds', aliases: [], title: 'jTDS', recognition: { ...others_none, dialects: ['jdbc:jtds:sqlserver'] }, common: false, judge: judgeWith(unsourced('jTDS')), harden: instead('jTDS', 'jTDS is no longer maintained; use mssql-jdbc with `encrypt=true;trustServerCertificate=false`.') },
    { id: 'oledb', aliases: ['msoledbsql', 'sqloledb'], title: 'OLE DB', recognition: { ...others_none, dialects: ['oledb'] }, common: false, judge: judgeWith(unsourced('OLE DB')), harden: instead('OLE DB', 'Use Microsoft.Data.SqlClient with `Encrypt=True;TrustServerCertificate=False`.') },
];

// EXTERNAL MODULE: ./src/engine/databases/judging/nodeTls.js
var nodeTls = __webpack_require__(2850);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/tedious.js





const objectLevel = (option) => {
    if (!option.quoted && /^(?:undefined|null)$/.test(option.text))
        return option.text === 'null' ? 'refused' : 'default';
    if (option.quoted)
        return option.text === 'strict' ? 'strict' : 'refused';
    return (0,judging_options/* isFalse */.Wu)(option) ? 'off' : option.text === 'true' ? 'on' : 'refused';
};
const objectTrust = (option) => (option.quoted ? 'refused' : option.text === 'true' ? true : /^(?:false|undefined)$/.test(option.text) ? false : 'refused');
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
function certificatePath({ parameters }) {
    const ca = parameters.find(({ name }) => name.endsWith('cryptoCredentialsDetails.ca'));
    return ca?.value.kind === 'text' && !ca.value.text.includes('CERTIFICATE') && ca.value.text !== '***' ? '`ca` takes the certificate itself, not the name of a file' : null;
}
function cryptoFacts(connection) {
    const inside = connection.parameters.flatMap((parameter) => {
        const member = /cryptoCredentialsDetails\.(minVersion|ciphers|ca)$/.exec(parameter.name)?.[1];
        return member === undefined ? [] : [[`ssl.${member}`, (0,judging_options/* optionOf */.XD)(parameter)]];
    });
    return (0,nodeTls/* nodeFacts */.MD)({ ...connection, parameters: [] }, new Map(inside));
}
const mssql = {
    ...tedious,
    title: 'mssql',
    key: (parameter) => (parameter.origin === 'keyword' ? textKey(parameter) : paths('options.', '', 'extra.', 'extra.options.')(parameter)),
    level: (option) => (option.parameter?.origin === 'keyword' ? (truthy(option) ? 'on' : 'off') : /^(?:extra\.)?encrypt$/.test(option.name) && option.text !== 'true' && !(0,judging_options/* isFalse */.Wu)(option) ? 'default' : objectLevel(option)),
    trusts: (option) => (option.parameter?.origin === 'keyword' ? truthy(option) : objectTrust(option)),
    refuses: (connection) => connection.notation === 'settings' || connection.notation === 'keywords' ? (connection.parameters.some(({ name }) => /^(?:driver|provider)$/i.test(name)) && connection.notation === 'keywords' ? null : certificatePath(connection)) : 'it reads no URIs, and finds no server in one',
    reader: { known: (name) => (/^trust[\s_]+server/i.test(name) ? false : tedious.reader.known(name)), unknown: 'ignored' },
};
function textKey({ name }) {
    const lower = name.toLowerCase();
    return lower === 'encrypt' ? 'encrypt' : lower === 'trustservercertificate' ? 'trust' : null;
}
function truthy({ text }) {
    return !['', 'false', 'no', '0'].includes(text.trim().toLowerCase());
}
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
function optionsLast(connection) {
    const inner = (parameter) => /(?:^|\.)options\./.test(parameter.name);
    return { ...connection, parameters: [...connection.parameters.filter((each) => !inner(each)), ...connection.parameters.filter(inner)] };
}
const sequelize = { ...tedious, title: 'Sequelize', key: paths('dialectOptions.options.', 'options.dialectOptions.options.'), trustsByDefault: true, refuses: (connection) => (connection.notation === 'keywords' || connection.notation === 'jdbc' ? 'it reads URIs and settings only' : null) };
const knex = { ...mssql, title: 'Knex', key: paths('connection.options.', 'connection.', 'options.', ''), default: 'off', refuses: (connection) => (connection.notation === 'settings' ? null : 'it reads settings only') };
const tedious_none = { dialects: [], callees: [], imports: [], languages: [] };
const node = ['javascript', 'typescript'];
function tedious_harden(title, lead) {
    return (connection) => {
        if (connection.notation === 'keywords')
            return hardenPairs(connection, { title, set: [{ name: 'Encrypt', value: 'true' }, { name: 'TrustServerCertificate', value: 'false' }] });
        const hardened = hardenPairs({ ...connection, notation: 'settings' }, {
            title,
            set: [{ name: `${lead}encrypt`, value: 'true' }, { name: `${lead}trustServerCertificate`, value: 'false' }],
            advice: `Pass \`options: { encrypt: true, trustServerCertificate: false }\` to ${title}, with tedious 20.3.9 or later.`,
        });
        const inner = 'encrypt: true, trustServerCertificate: false';
        return { ...hardened, example: lead.startsWith('dialect') ? `dialectOptions: { options: { ${inner} } }` : `options: { ${inner} }` };
    };
}
const judgeMssql = (edition) => {
    const judge = judgeWith(edition);
    return (connection) => judge(optionsLast(swallowed(connection)));
};
const tediousDrivers = [
    { id: 'tedious', aliases: ['tedious@20.3'], title: 'tedious', recognition: { ...tedious_none, callees: ['tedious.Connection', 'Connection'], imports: ['tedious'], languages: node }, common: false, judge: judgeWith(tedious), harden: tedious_harden('tedious', 'options.') },
    { id: 'tedious@19', aliases: ['tedious@18', 'tedious@20.0', 'tedious@20.1', 'tedious@20.2'], title: 'tedious before 20.3', recognition: tedious_none, common: false, judge: judgeWith({ ...tedious, title: 'tedious 19', insists: false }), harden: tedious_harden('tedious', 'options.'), instead: 'Move to tedious 20.3.9 or later, which insists' },
    {
        id: 'mssql',
        aliases: ['node-mssql', 'mssql@12.7', 'typeorm'],
        title: 'mssql',
        recognition: { ...tedious_none, callees: ['sql.connect', 'mssql.connect', 'sql.ConnectionPool', 'mssql.ConnectionPool', 'ConnectionPool', 'connect', 'DataSource'], imports: ['mssql'], languages: node },
        common: true,
        judge: judgeMssql(mssql),
        harden: tedious_harden('mssql', 'options.'),
    },
    { id: 'mssql@12.0', aliases: ['mssql@12', 'mssql@11', 'mssql@10', 'mssql@9', 'mssql@8', 'mssql@7', 'mssql@6'], title: 'mssql before 12.7', recognition: tedious_none, common: false, judge: judgeMssql({ ...mssql, title: 'mssql before 12.7', insists: false }), harden: tedious_harden('mssql', 'options.'), instead: 'Move to mssql 12.7 with tedious 20.3.9 or later, which insists' },
    { id: 'sequelize', aliases: [], title: 'Sequelize', recognition: { ...tedious_none, callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'], languages: node }, common: false, judge: judgeWith(sequelize), harden: tedious_harden('Sequelize', 'dialectOptions.options.') },
    { id: 'knex', aliases: [], title: 'Knex', recognition: { ...tedious_none, callees: ['knex', 'Knex'], imports: ['knex'], languages: node }, common: false, judge: (connection) => judgeWith(knex)(optionsLast(connection)), harden: tedious_harden('Knex', 'options.') },
];

// EXTERNAL MODULE: ./src/engine/databases/judging/vertx.js
var vertx = __webpack_require__(9102);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/drivers/vertx.js



const vertxMssqlClient = (0,plainDriver/* plainDriver */.tU)({
    id: 'vertx-mssql-client',
    aliases: ['vertx-mssql', 'quarkus-reactive-mssql-client'],
    title: 'the Vert.x SQL Server client',
    dialects: ['vertx-mssql'],
    callees: ['MSSQLConnectOptions', 'MSSQLPool.pool', 'MSSQLConnection.connect', 'MSSQLBuilder.pool'],
    imports: ['io.vertx.mssqlclient', 'io.vertx.mutiny.mssqlclient', 'io.vertx.reactivex.mssqlclient', 'io.vertx.rxjava3.mssqlclient'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: vertx_decide,
    plan: () => ({
        set: [{ name: 'ssl', value: 'true' }],
        remove: ['trustAll', 'encryptionMode'],
        place: 'setting',
        snippet: 'new MSSQLConnectOptions()\n  .setSsl(true)\n  .setHostnameVerificationAlgorithm("HTTPS")\n  .setPemTrustOptions(new PemTrustOptions().addCertPath("<CA_FILE>"))',
        advice: 'Call `setSsl(true)` and `setHostnameVerificationAlgorithm("HTTPS")`, and give it trust options that hold the CA.',
    }),
    instead: 'Give it `setHostnameVerificationAlgorithm("HTTPS")`, by which names are compared.',
});
function vertx_decide(said) {
    const { settings, title } = said;
    const [ssl, mode] = [settings.get('ssl'), settings.get('encryptionMode')];
    if (mode !== undefined)
        return (0,verdict/* undecided */.oo)({ ...mode, decided: false }, title);
    const asked = (0,plainDriver/* truth */.Im)(ssl);
    if (ssl === undefined || asked === 'no')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`ssl\` ${title} encrypts the login and nothing else`, ssl ?? null, ssl === undefined);
    return asked === 'yes' ? (0,vertx/* vertxTls */.Pg)(said, ssl, { trust: false, algorithm: false }) : (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
}

// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/findUri.js


function findSqlServerUri(mapped) {
    const found = (0,findUri/* findUriOf */.L)({ plain: uriSchemes, jdbc: jdbcSchemes, hostless: null }, mapped);
    if (found === null)
        return null;
    const { text } = mapped;
    const body = text.slice(found.from + found.schemeLength + 3, found.to);
    const semicolons = /^jdbc:sqlserver$/i.test(text.slice(found.from, found.from + found.schemeLength)) || /^[^?@]{0,300};\s{0,5}\w{1,60}\s{0,5}=/.test(body);
    const goesOn = semicolons && text.slice(0, found.from).trim() === '' && /^[^;\n]{1,200};\s{0,5}\w{1,60}\s{0,5}=/.test(text.slice(found.to, found.to + 300));
    return { ...found, to: goesOn ? text.trimEnd().length : found.to, semicolons };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readCommand.js





const valued = new Set(['S', 'U', 'P', 'd', 'H', 'i', 'o', 'Q', 'q', 'v', 'l', 't', 'h', 's', 'w', 'a', 'c', 'K']);
function readCommand(candidate) {
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
    if (server === undefined)
        return null;
    const same = (text) => text;
    const part = (letter) => {
        const value = values.get(letter);
        return value === undefined ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(value, same);
    };
    const [user, database, secret] = [part('U'), part('d'), values.get('P')];
    const login = secret === undefined ? { password: { kind: 'absent' }, secretSpans: [] } : (0,notation_password/* readPassword */.kf)(secret, user, candidate.encoding === 'base64', same);
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('sqlserver://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: login.secretSpans,
        candidate,
    };
}
function flag(letter, word, glued, next) {
    const separate = letter === 'N' && next !== undefined && /^(?:o|m|s|true|false|optional|mandatory|strict|disable|t|f|0|1)$/i.test(next.text) ? next : null;
    const value = letter === 'N' ? (glued ?? separate) : null;
    return { name: `-${letter}`, value: value === null ? { kind: 'text', text: 'yes' } : (0,pieces/* valueOf */.RP)('N', value, (text) => text), origin: 'flag', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) };
}

// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/surroundings.js
const ownCallee = /(?:^|\.)(?:SqlConnection(?:StringBuilder)?|UseSqlServer|AddSqlServer|SqlServer|PrismaMssql|SQLServerDataSource|sqlsrv_connect|PrismaMssql|OPENROWSET|OPENDATASOURCE)$|^(?:mssql|tedious|pymssql|sqlserver)\./i;
const otherCallee = /npgsql|mysql|maria|sqlite|oracle|postgres|firebird|snowflake|teradata|db2|odp\b/i;
const ownModule = /^(?:Microsoft\.Data\.SqlClient|System\.Data\.SqlClient|Microsoft\.EntityFrameworkCore\.SqlServer|mssql|tedious|pymssql|tiberius|com\.microsoft\.sqlserver)(?:[./:]|$)|go-mssqldb/;
const otherModule = /npgsql|mysql|maria|sqlite|oracle|postgres|firebird|snowflake/i;
function signOf(candidate, { imports }) {
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
const urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'jdbcurl', '0'];
function readSettings(candidate, reading) {
    const { entries } = candidate;
    const url = (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, urlNames));
    if (url !== null && (findSqlServerUri(url) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(url.text) || speaksOfSqlServer((0,adoNet/* readPairs */.SX)(url) ?? [], signOf(candidate, reading))))
        return null;
    const server = (candidate.sites.some(({ callee }) => callee === 'pytds.connect') ? (0,notation_settings/* findSetting */.SP)(entries, ['dsn']) : null) ?? (0,notation_settings/* findSetting */.SP)(entries, ['server', 'servername', 'host', 'hostname', 'datasource', 'data source', 'dataserver']);
    const authentication = entries.find(({ name }) => name === 'authentication');
    const login = authentication?.value.kind === 'settings' ? authentication.value.entries : [];
    const userSetting = (0,notation_settings/* findSetting */.SP)(entries, ['user', 'username', 'uid', 'userid', 'user id']) ?? (0,notation_settings/* findSetting */.SP)(login, ['username']);
    if (!isOwn(candidate, reading, server, userSetting))
        return null;
    const user = (0,settingValues/* partAsWritten */.Dc)(userSetting);
    const secret = (0,settingValues/* passwordOfSetting */.rA)((0,notation_settings/* findSetting */.SP)(entries, ['password', 'passwd', 'pwd']) ?? (0,notation_settings/* findSetting */.SP)(login, ['password']), user, candidate.encoding === 'base64');
    const hosts = [hostOf(server, (0,notation_settings/* findSetting */.SP)(entries, ['port']) ?? (0,notation_settings/* findSetting */.SP)(optionsOf(entries), ['port']))];
    const database = (0,settingValues/* partAsWritten */.Dc)((0,notation_settings/* findSetting */.SP)(entries, ['database', 'initialcatalog', 'initial catalog', 'db', 'name']) ?? (0,notation_settings/* findSetting */.SP)(optionsOf(entries), ['database']));
    const driver = (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, ['driver']))?.text ?? '';
    const written = (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, ['drivername']))?.text ?? '';
    return {
        family: 'sqlserver',
        notation: 'settings',
        scheme: null,
        dialect: odbcDialect(driver) ?? (/^sqlsrv$/i.test(driver) ? 'sqlsrv' : (/^mssql\+(\w+)/i.exec(written)?.[1]?.toLowerCase() ?? (isTinyTds(candidate) ? 'freetds' : isVertx(candidate) ? 'vertx-mssql' : null))),
        user,
        password: secret.password,
        hosts,
        database,
        parameters: (0,notation_settings/* flatten */.Bq)(entries, 'setting'),
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('sqlserver://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...(0,notation_settings/* spansOfSecrets */.qs)(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
function isOwn(candidate, reading, server, user) {
    const { entries } = candidate;
    const product = (0,notation_settings/* nameIn */.ZC)((0,notation_settings/* findSetting */.SP)(entries, productNames));
    const driver = (0,notation_settings/* nameIn */.ZC)((0,notation_settings/* findSetting */.SP)(entries, ['driver']));
    const named = `${product} ${driver}`;
    if (/mssql|sql_?server|^tedious$|sqlsrv|odbc driver \d{2} for sql|msodbcsql/i.test(named))
        return server !== null || user !== null || tells(entries);
    if (/\w/.test(product) && product !== 'default' && /mysql|maria|sqlite|mongo|redis|postg|^pg|oracle|clickhouse|cockroach|better-sqlite/i.test(product))
        return false;
    const place = server !== null || (0,notation_settings/* findSetting */.SP)(entries, ['datasource', 'data source']) !== null;
    if (place && tells(entries))
        return true;
    if (reading.language === 'text' && place && candidate.sites.some(({ keyPath }) => keyPath.length === 1 && keyPath[0] === 'sqlserver'))
        return true;
    if ((tells(entries) || (0,notation_settings/* findSetting */.SP)(entries, ['encrypt']) !== null) && candidate.sites.some(({ callee }) => /(?:^|\.)SqlConnectionStringBuilder$/.test(callee ?? '')))
        return true;
    const callee = candidate.sites.some((site) => site.callee !== null && isOwnCallee(site.callee, reading.imports));
    return callee && place;
}
function tells(entries) {
    const names = (0,notation_settings/* flatten */.Bq)(entries, 'setting').map(({ name }) => (0,adoNet/* bareName */.yZ)(name));
    if (names.some((name) => /(?:^|\.)trustservercertificate$/.test(name)))
        return !names.some((name) => /(?:^|\.)sslmode$/.test(name));
    return names.includes('server') && names.some((name) => /(?:^|\.)options\.encrypt$/.test(name) || name === 'authentication.options.username');
}
function isOwnCallee(callee, imports) {
    if (/^pymssql\.connect$|^pytds\.connect$|^sqlsrv_connect$|^mssql\.|^tedious\.|SqlConnectionStringBuilder$|^TinyTds\.Client(?:\.new)?$|SQLServerDataSource$|(?:^|\.)tiberius\.Config\.new$|^Tds\.start_link$|(?:^|\.)(?:MssqlConnectionConfiguration\.builder|MSSQLConnectOptions)$/.test(callee))
        return true;
    if (/(?:^|\.)Config\.new$/.test(callee))
        return imports.some((name) => /^tiberius(?:::|$)/.test(name));
    const generic = /(?:^|\.)(?:Connection|ConnectionPool|connect)$/.test(callee);
    return generic && imports.some((name) => /^(?:mssql|tedious|pymssql)(?:\/|$)/.test(name));
}
function isTinyTds({ sites }) {
    return sites.some(({ callee }) => callee !== null && callee.startsWith('TinyTds.'));
}
function isVertx({ sites }) {
    return sites.some(({ callee }) => callee !== null && /(?:^|\.)MSSQLConnectOptions$/.test(callee));
}
function optionsOf(entries) {
    const options = entries.find(({ name }) => name === 'options');
    return options?.value.kind === 'settings' ? options.value.entries : [];
}
function hostOf(server, port) {
    const written = port?.value.kind === 'symbol' ? port.value.name : ((0,notation_settings/* textOf */.b6)(port)?.text ?? '');
    const number = /^\d{1,5}$/.test(written) ? written : null;
    if (server === null)
        return openHost;
    if (server.value.kind === 'text')
        return hostOfServer(server.value.text, number, ',');
    return { kind: 'hole', text: `{${server.value.kind === 'symbol' ? server.value.name : server.name}}`, fallback: null, port: number };
}

// EXTERNAL MODULE: ./src/engine/databases/notation/uri.js
var uri = __webpack_require__(1597);
;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/readUrl.js







function semicolonConnection(mapped, schemeLength, candidate) {
    const { text } = mapped;
    const scheme = text.slice(0, schemeLength).toLowerCase();
    const start = schemeLength + 3;
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const authority = (0,mappedText/* sliceText */.S$)(mapped, start, end);
    const rest = (0,mappedText/* sliceText */.S$)(mapped, end, text.length);
    const pairs = rest.text.replace(/[\s;]/g, '') === '' ? [] : (0,adoNet/* readPairs */.SX)(rest);
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, reading.user.kind !== 'absent', hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}
function uriConnection(mapped, schemeLength, candidate) {
    const { scheme, hasUserInfo, ...reading } = (0,uri/* readUri */.D)(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const base = { family: 'sqlserver', notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri', scheme: lower, span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span, candidate };
    const inner = odbcConnect(mapped);
    if (inner !== null) {
        const odbc = pairsReading(inner, candidate.encoding === 'base64', ',');
        return { ...base, ...odbc, dialect: odbc.dialect ?? 'pyodbc', uri: null, parameters: odbc.parameters.map((each) => ({ ...each, span: null, valueSpan: null })), secretSpans: [base.span] };
    }
    const driver = reading.parameters.findLast(({ name }) => name.toLowerCase() === 'driver')?.value;
    const named = driver?.kind === 'text' ? odbcDialect(driver.text.replaceAll('+', ' ')) : null;
    const hosts = reading.hosts.length > 0 ? reading.hosts : [openHost];
    return { ...base, ...reading, dialect: named ?? (plus < 0 ? null : lower.slice(plus + 1)), hosts, endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, hasUserInfo, hosts, reading.database) };
}
function odbcConnect(mapped) {
    const at = /[?&]odbc_connect=/i.exec(mapped.text);
    if (at === null)
        return null;
    const from = at.index + at[0].length;
    const stop = mapped.text.indexOf('&', from);
    const value = (0,mappedText/* sliceText */.S$)(mapped, from, stop < 0 ? mapped.text.length : stop);
    const span = (0,mappedText/* spanOf */.ee)(value);
    const { shown, holes } = (0,pieces/* decode */.D4)(value, (text) => text.replaceAll('+', ' '));
    if (span === null || holes.length > 0)
        return null;
    const text = (0,pieces/* percentDecode */.YZ)(shown);
    return (0,adoNet/* readPairs */.SX)({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] });
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/read.js










function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return withNeighbours(readText(candidate.value, candidate, reading));
        case 'settings':
            return readSettings(candidate, reading);
        case 'command':
            return readCommand(candidate) ?? readCmdlet(candidate);
        case 'environment':
            return null;
    }
}
function readText(text, candidate, reading) {
    const found = findSqlServerUri(text);
    if (found !== null) {
        const uri = (0,mappedText/* sliceText */.S$)(text, found.from, found.to);
        return found.semicolons ? semicolonConnection(uri, found.schemeLength, candidate) : uriConnection(uri, found.schemeLength, candidate);
    }
    const pdo = /^\s{0,20}sqlsrv:(?=\s{0,20}[A-Za-z])/i.exec(text.text);
    if (pdo !== null)
        return pdoConnection((0,mappedText/* sliceText */.S$)(text, pdo[0].length, text.text.length), candidate);
    const other = /^\s{0,20}(dblib|odbc):(?=\s{0,20}[A-Za-z])/i.exec(text.text);
    if (other !== null)
        return otherPdo((0,mappedText/* sliceText */.S$)(text, other[0].length, text.text.length), candidate, (other[1] ?? '').toLowerCase() === 'dblib');
    const pairs = (0,adoNet/* readPairs */.SX)(text);
    if (pairs === null)
        return null;
    const inner = innerPairs(pairs);
    return speaksOfSqlServer(inner, signOf(candidate, reading) ?? signOfSiblings(candidate)) ? pairsConnection(text, inner, candidate) : null;
}
function signOfSiblings({ sites: [{ keyPath, neighbours }] }) {
    if (!/^connection_?strings$/i.test(keyPath.at(-2) ?? ''))
        return null;
    const siblings = neighbours.flatMap(({ value }) => {
        const pairs = value.kind === 'text' ? (0,adoNet/* readPairs */.SX)(value.text) : null;
        return pairs === null ? [] : [innerPairs(pairs)];
    });
    return siblings.every((pairs) => speaksOfSqlServer(pairs, 'own')) && siblings.some((pairs) => speaksOfSqlServer(pairs, null)) ? 'own' : null;
}
function pdoConnection(text, candidate) {
    const pairs = (0,adoNet/* readPairs */.SX)(text);
    return pairs?.some(({ name }) => /^server$/i.test(name.trim())) === true ? { ...pairsConnection(text, pairs, candidate), dialect: 'sqlsrv' } : null;
}
function otherPdo(text, candidate, isFreeTds) {
    const pairs = (0,adoNet/* readPairs */.SX)(text);
    if (pairs === null || (isFreeTds ? !pairs.some(({ name }) => /^host$/i.test(name.trim())) : !speaksOfSqlServer(innerPairs(pairs), 'other')))
        return null;
    const found = pairsConnection(text, innerPairs(pairs).map((pair) => (isFreeTds && /^host$/i.test(pair.name.trim()) ? { ...pair, name: 'server' } : pair)), candidate);
    return isFreeTds ? { ...found, dialect: 'freetds' } : found;
}
const beside = /(?:^|\.)(?:encrypt|encryption|trustservercertificate|trust_server_certificate|cryptocredentialsdetails(?:\.\w+)?)$/i;
function withNeighbours(connection) {
    if (connection === null)
        return null;
    const neighbours = connection.candidate.sites.flatMap((site) => site.neighbours);
    const settings = (0,notation_settings/* flatten */.Bq)(neighbours, 'setting').filter(({ name }) => beside.test((0,notation_settings/* unwrapped */.DE)(name)));
    return { ...connection, parameters: [...connection.parameters, ...settings], secretSpans: [...connection.secretSpans, ...(0,notation_settings/* spansOfSecrets */.qs)(neighbours)] };
}

;// CONCATENATED MODULE: ./src/engine/databases/sqlserver/family.js









const sqlserver = {
    ids: ['sqlserver'],
    title: 'SQL Server',
    vocabulary: vocabulary,
    read: read,
    drivers: [...microsoftDrivers, ...tediousDrivers, pytds, r2dbcMssql, vertxMssqlClient, ...otherDrivers],
    assumed,
};
const byLanguage = { go: 'go-mssqldb', rust: 'tiberius', javascript: 'mssql', typescript: 'mssql', php: 'sqlsrv', ruby: 'freetds' };
function assumed(language, connection) {
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
            return has(/^(?:driver|dsn)$/i) || language === 'python' ? 'msodbcsql18' : (byLanguage[language] ?? 'Microsoft.Data.SqlClient');
        case 'uri':
            if (scheme === 'sqlserver;')
                return 'tiberius';
            if (/^r2dbcs?:/.test(scheme ?? ''))
                return 'r2dbc-mssql';
            return language === 'python' ? 'msodbcsql18' : language === 'go' || language === 'rust' ? (byLanguage[language] ?? 'tedious') : 'tedious';
        case 'settings':
        case 'environment':
            return bySettings(language, has);
    }
}
function isOfTelegraf({ candidate }) {
    return candidate.sites.some(({ keyPath }) => /^inputs\.(?:sqlserver|sql)(?:\.|$)/.test(keyPath.join('.')));
}
function bySettings(language, has) {
    if (language === 'php' || language === 'ruby')
        return byLanguage[language] ?? 'freetds';
    if (['csharp', 'fsharp', 'vb', 'powershell'].includes(language))
        return 'Microsoft.Data.SqlClient';
    if (['java', 'kotlin', 'scala', 'groovy', 'hocon'].includes(language))
        return 'mssql-jdbc';
    if (language === 'python')
        return has(/^driver$|(?:^|\.)driver$|^drivername$/i) ? 'msodbcsql18' : 'pymssql';
    const others = { rust: 'tiberius', elixir: 'tds', cpp: 'freetds', perl: 'freetds', lua: 'freetds', r: 'freetds', swift: 'freetds', dart: 'freetds', erlang: 'freetds' };
    if (others[language] !== undefined)
        return others[language];
    if (has(/^authentication$/))
        return 'tedious';
    return has(/^dialect$/) ? 'sequelize' : has(/^client$/) ? 'knex' : 'mssql';
}


/***/ })

};
;