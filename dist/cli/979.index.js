"use strict";
exports.id = 979;
exports.ids = [979];
exports.modules = {

/***/ 6979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mysql: () => (/* binding */ mysql)
});

// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
// EXTERNAL MODULE: ./src/engine/databases/judging/harden.js
var harden = __webpack_require__(6393);
// EXTERNAL MODULE: ./src/engine/databases/judging/problems.js
var judging_problems = __webpack_require__(5399);
// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
// EXTERNAL MODULE: ./src/engine/databases/judging/weakCiphers.js
var weakCiphers = __webpack_require__(3655);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/facts.js



function factsOf(options, title) {
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
        ...readable([find(cleartextNames), find(keyNames)].find((option) => (0,judging_options/* isTrue */.Hn)(option)), title),
        ...(root === undefined || !root.quoted || root.text === '' || !root.decided ? {} : { trustAnchor: { value: root.text.includes('CERTIFICATE') ? 'a file' : (0,notation_hosts/* printable */.g$)(root.text) } }),
    };
}
const roots = new Set(['sslca', 'ssl.ca', 'cacertificatefile', 'serversslcert', 'truststore', 'trustcertificatekeystoreurl', 'mysqlsslcafile', 'mariadbsslcafile', 'sslcafile']);
const versions = new Set(['tlsversion', 'tlsversions', 'enabledtlsprotocols', 'enabledsslprotocolsuites', 'ssl.minversion', 'ssl.secureprotocol']);
const suites = new Set(['sslcipher', 'ssl.cipher', 'ssl.ciphers', 'tlsciphersuites', 'enabledsslciphersuites', 'mysqlsslcipher', 'mariadbsslcipher']);
const plugins = new Set(['defaultauth', 'defaultauthenticationplugin', 'authenticationplugins', 'authplugin']);
const cleartextNames = new Set(['allowcleartextpasswords', 'enablecleartextplugin']);
const oldPasswordNames = new Set(['allowoldpasswords']);
const keyNames = new Set(['allowpublickeyretrieval', 'getserverpublickey']);
function minimum(option) {
    if (option === undefined || !option.decided)
        return {};
    const found = option.text.slice(0, 200).replace(/\bTLS (?=v?1)/gi, 'TLS').replace(/_(?:client_|server_)?method$/, '').split(/[\s,;:+[\]]+/).flatMap((item) => {
        const match = /^TLS\s?v?_?1(?:[._]?([0-3]))?$/i.exec(item.replace(/^.*\./, (lead) => (/^TLSv?1\.$/i.test(lead) ? lead : '')));
        return match === null ? [] : [`1.${match[1] ?? '0'}`];
    });
    const [version] = found.sort();
    return version === undefined ? {} : { minimumTls: { version, parameter: (0,judging_options/* shown */.SP)(option.name), span: option.parameter?.span ?? null } };
}
function ciphers(option) {
    const value = option === undefined || !option.decided ? null : (0,weakCiphers/* weakCiphersIn */.W)(option.text);
    return value === null || option === undefined ? {} : { weakCiphers: { value, parameter: (0,judging_options/* shown */.SP)(option.name), span: option.parameter?.span ?? null } };
}
function authentication(option) {
    if (option === undefined || !option.decided || option.text === '')
        return {};
    const methods = option.text.split(',').slice(0, 10).map((each) => pluginName((0,judging_options/* shown */.SP)(each.trim())));
    return { authentication: { methods, parameter: (0,judging_options/* shown */.SP)(option.name), span: option.parameter?.span ?? null } };
}
function oldPassword(option) {
    return option === undefined || !(0,judging_options/* isTrue */.Hn)(option) ? {} : { authentication: { methods: ['mysql_old_password'], parameter: (0,judging_options/* shown */.SP)(option.name), span: option.parameter?.span ?? null } };
}
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
    const what = key ? `\`${(0,judging_options/* shown */.SP)(option.name)}\` lets ${title} encrypt the password with a key that whoever answers chooses` : `\`${(0,judging_options/* shown */.SP)(option.name)}\` lets ${title} send the password as it is`;
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
            const found = (0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : (refusal(connection, client) ?? unlessOpen(client.decide(options, connection), connection));
            const problems = found.posture.kind === 'local'
                ? []
                : (0,judging_problems/* problemsOf */.G)(connection, { title, known: isKnown, suggestions: client.names, unknown: client.unknown ?? 'ignored', fragment: grammar.fragment, settings: (name) => isKnown(name.split('.')[0] ?? '') || isSetting(name, name) });
            return (0,verdict/* judgement */._U)(found, problems, found.posture.kind === 'local' ? {} : { ...factsOf(options, title), ...client.facts?.(options) });
        },
        harden: (connection) => (0,harden/* harden */.bc)(connection, client.plan(connection, optionsOf(connection, client, grammar, isSetting))),
        ...(client.instead === undefined ? {} : { instead: client.instead }),
    };
}
function refusal(connection, { reads, schemes, title }) {
    const { notation, scheme } = connection;
    if (!reads.includes(notation))
        return (0,verdict/* refused */.J5)(`it reads no ${words[notation]}`, title);
    if (schemes === null || notation === 'settings' || notation === 'command' || notation === 'environment')
        return null;
    return schemes.test(scheme ?? '') ? null : (0,verdict/* refused */.J5)(scheme === null ? "it does not know this notation of Go's driver" : `it does not know the scheme \`${(0,judging_options/* shown */.SP)(scheme)}\``, title);
}
const words = { uri: 'URIs', jdbc: 'JDBC URLs', keywords: 'texts of this kind', settings: 'settings', environment: 'variables', command: 'command lines' };
function unlessOpen(found, connection) {
    return found.byDefault && (0,verdict/* isOpenEnded */.VL)(connection) ? verdict/* open */.ho : found;
}
function optionsOf(connection, client, grammar, isSetting) {
    const settings = (0,judging_options/* settingOptions */.Xk)(connection).filter((option) => isSetting(option.name, option.parameter?.name ?? option.name));
    const text = [...(0,judging_options/* queryOptions */.jQ)(connection, grammar).options, ...(0,judging_options/* keywordOptions */.KN)(connection)];
    const flags = connection.parameters.filter(({ origin }) => origin === 'flag').map((parameter) => flagOption(parameter.name, connection));
    const options = new Map();
    const put = (read, keep) => {
        const option = emptyObject(read);
        const name = client.ignoresCase === true ? option.name.toLowerCase() : option.name;
        if (!keep || !options.has(name))
            options.set(name, { ...option, name });
    };
    if (client.settingsWin === undefined)
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
    if (client.settingsWin !== undefined)
        for (const option of settings)
            if (client.settingsWin === 'always' || !(options.has(option.name) && isFalsy(option)))
                put(option, false);
    return options;
}
function emptyObject(option) {
    return option.parameter?.value.kind === 'hole' && option.parameter.value.expression === '{}' ? { ...option, text: '{}', decided: true } : option;
}
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
    const named = rest.named ?? (option === null ? `${title}'s default` : nameOf(option));
    const byDefault = option === null;
    switch (mode) {
        case 'disabled':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, byDefault ? `${title} uses no TLS unless it is asked to` : `${named} never uses TLS under ${title}`, option, byDefault);
        case 'preferred':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, byDefault ? `${title} falls back to cleartext unless it is told not to` : `${named} falls back to cleartext under ${title}`, option, byDefault);
        case 'required':
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, byDefault ? `${title} accepts any certificate unless it is told not to` : `${named} accepts any certificate under ${title}`, option, byDefault);
        case 'verify-ca':
            return (0,verdict/* verdict */.WJ)(chainOnly(root, store, accident), `${named} verifies the chain but not the host name under ${title}`, option, byDefault);
        case 'verify-identity':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${title}`, option, byDefault);
    }
}
function chainOnly(root, store, accident = false) {
    return { kind: 'verify-ca', reached: accident ? 'accident' : 'asked', anchor: root === null || root === '' ? store : (0,verdict/* anchorOf */.dI)(root) };
}
function nameOf(option) {
    return option.object ? `\`${(0,judging_options/* shown */.SP)(option.name)}\`` : `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\``;
}
function fromTable(option, table, context, exact = false) {
    if (!option.decided)
        return (0,verdict/* undecided */.oo)(option, context.title);
    const mode = table.get(exact ? option.text : option.text.toLowerCase());
    return mode === undefined ? (0,verdict/* refused */.J5)(`${nameOf(option)} is no mode it knows`, context.title, option) : byMode(mode, { ...context, option });
}
const usualModes = new Map([
    ['disabled', 'disabled'],
    ['preferred', 'preferred'],
    ['required', 'required'],
    ['verify_ca', 'verify-ca'],
    ['verify_identity', 'verify-identity'],
]);

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/perHost.js


function underHosts(found, { uri }, title, ofMode) {
    const own = (uri?.authority ?? '').slice(0, LONGEST);
    let weakest = found;
    for (const [, name = '', written = ''] of own.matchAll(/[(,]\s{0,5}(sslmode|usessl|requiressl|verifyservercertificate)\s{0,5}=\s{0,5}([^(),]{0,100})/gi)) {
        const option = { name: (0,judging_options/* shown */.SP)(name), text: written.trim(), decided: !written.includes('\uE000'), quoted: true, object: false, parameter: null };
        const here = /^sslmode$/i.test(name) && option.decided ? ofMode(option) : (0,verdict/* undecided */.oo)(option, title);
        if (rank(here) < rank(weakest))
            weakest = here;
    }
    return weakest;
}
const LONGEST = 4000;
const order = ['cleartext', 'opportunistic', 'unverified', 'unknown', 'verify-ca', 'verify-full', 'error', 'local'];
function rank({ posture }) {
    return order.indexOf(posture.kind);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/connectorJ.js





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
    settingsWin: 'always',
    decide: (options, connection) => underHosts(decide(options), connection, title, (mode) => fromTable(mode, usualModes, { title, root: null, store: 'public' })),
    plan: (_connection, options) => ({
        title,
        settingsWin: true,
        set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }, ...(options.has('trustcertificatekeystoreurl') ? [] : [{ name: 'trustCertificateKeyStoreUrl', value: 'file:<CA_FILE>' }])],
        remove: ['useSSL', 'requireSSL', 'verifyServerCertificate', 'sslmode', 'trustServerCertificate', 'allowPublicKeyRetrieval'],
        mutual: '`clientCertificateKeyStoreUrl`',
        advice: `Use \`sslMode=VERIFY_IDENTITY\` with ${title}, and \`trustCertificateKeyStoreUrl\` for a private CA; \`useSSL=true\` alone falls back to cleartext.`,
    }),
});
function decide(options) {
    const keyStore = options.get('trustcertificatekeystoreurl');
    const context = { title, root: keyStore === undefined || keyStore.text === '' ? null : keyStore.text, store: 'public' };
    const mode = options.get('sslmode');
    if (mode !== undefined)
        return fromTable(mode, usualModes, context);
    const [use, demand, verify] = [options.get('usessl'), options.get('requiressl'), options.get('verifyservercertificate')];
    const open = [use, demand, verify].find((option) => option?.decided === false);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, title);
    if (use !== undefined && (0,judging_options/* isFalse */.Wu)(use))
        return byMode('disabled', { ...context, option: use });
    if (verify !== undefined && (0,judging_options/* isTrue */.Hn)(verify))
        return byMode('verify-ca', { ...context, option: verify });
    if (demand !== undefined && (0,judging_options/* isTrue */.Hn)(demand))
        return byMode('required', { ...context, option: demand });
    return byMode('preferred', { ...context, option: use ?? null, ...(use === undefined ? {} : { named: nameOf(use) }) });
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/dotnet.js




const modes = new Map([
    ['none', 'disabled'],
    ['disabled', 'disabled'],
    ['preferred', 'preferred'],
    ['prefered', 'preferred'],
    ['required', 'required'],
    ['verifyca', 'verify-ca'],
    ['verifyfull', 'verify-identity'],
]);
const plain = (name) => name.toLowerCase().replace(/[\s_-]/g, '');
const spellings = (words) => words.flatMap((word) => [word.toLowerCase(), word.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()]);
const names = new Set(spellings(['SslMode', 'SslCa', 'SslCert', 'SslKey', 'CertificateFile', 'CertificatePassword', 'CACertificateFile', 'CertificateStoreLocation', 'CertificateThumbprint', 'TlsVersion', 'TlsCipherSuites', 'AllowPublicKeyRetrieval', 'ServerRsaPublicKeyFile']));
function find(options, ...wanted) {
    return [...options.values()].findLast(({ name }) => wanted.includes(plain(name)));
}
function dotnet_decide(options, title, usual) {
    const [mode, ca] = [find(options, 'sslmode'), find(options, 'sslca', 'cacertificatefile')];
    const context = { title, root: ca === undefined || ca.text === '' ? null : ca.text, store: 'public' };
    return mode === undefined ? byMode(usual, { ...context, option: null }) : fromTable({ ...mode, text: mode.text.replace(/^MySqlSslMode\./, ''), decided: mode.decided || /^MySqlSslMode\.\w+$/.test(mode.text) }, modes, context);
}
function dotnet_anchor(options) {
    const ca = find(options, 'sslca', 'cacertificatefile');
    return ca !== undefined && ca.decided && ca.text !== '' && !(0,verdict/* isMissing */.b2)(ca.text) ? (0,notation_hosts/* printable */.g$)(ca.text) : '<CA_FILE>';
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
        names,
        ignoresCase: true,
        decide: (options) => dotnet_decide(options, title, usual),
        plan: (connection, options) => {
            const ca = dotnet_anchor(options);
            const kept = connection.parameters.flatMap(({ name, origin, value }) => (origin === 'keyword' && value.kind === 'text' && !/^(?:sslmode|sslca|cacertificatefile|allowpublickeyretrieval)$/.test(plain(name)) ? [`${name}=${/pass|pwd|^uid$|^user/i.test(plain(name)) ? '***' : value.text}`] : []));
            return { title, set: [{ name: 'SslMode', value: 'VerifyFull' }, { name: 'SslCa', value: ca }], remove: ['AllowPublicKeyRetrieval'], mutual: '`SslCert` and `SslKey`', ...(connection.notation === 'keywords' ? { snippet: [...kept, 'SslMode=VerifyFull', `SslCa=${ca}`].join(';').slice(0, 180), place: 'setting' } : {}) };
        },
    });
}
const dotnetDrivers = [
    driver('MySqlConnector', ['mysqlconnector.net', 'Pomelo.EntityFrameworkCore.MySql', 'MySqlConnector (.NET)'], 'MySqlConnector', 'preferred', ['MySqlConnection', 'MySqlConnectionStringBuilder', 'UseMySql', 'MySqlDataSourceBuilder'], ['MySqlConnector', 'Pomelo.EntityFrameworkCore.MySql'], ['ado.net']),
    driver('MySql.Data', ['connector-net', 'MySql.Data@8', 'MySql.Data@9'], "Oracle's MySql.Data", 'required', ['UseMySQL'], ['MySql.Data', 'MySql.EntityFrameworkCore'], []),
];

// EXTERNAL MODULE: ./src/engine/databases/judging/connectors.js
var connectors = __webpack_require__(3307);
// EXTERNAL MODULE: ./src/engine/databases/judging/goTls.js
var goTls = __webpack_require__(7792);
// EXTERNAL MODULE: ./src/engine/databases/notation/tlsNames.js
var tlsNames = __webpack_require__(7712);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/goSqlDriver.js







const known = new Set([
    ...['allowAllFiles', 'allowCleartextPasswords', 'allowNativePasswords', 'allowOldPasswords', 'charset', 'checkConnLiveness', 'clientFoundRows', 'collation', 'columnsWithAlias'],
    ...['compress', 'connectionAttributes', 'interpolateParams', 'loc', 'maxAllowedPacket', 'multiStatements', 'parseTime', 'readTimeout', 'rejectReadOnly', 'serverPubKey', 'timeTruncate', 'timeout', 'tls', 'writeTimeout', 'connTimeout'],
]);
const booleans = new Set(['allowAllFiles', 'allowCleartextPasswords', 'allowNativePasswords', 'allowOldPasswords', 'checkConnLiveness', 'clientFoundRows', 'columnsWithAlias', 'interpolateParams', 'multiStatements', 'parseTime', 'rejectReadOnly']);
const durations = new Set(['timeout', 'readTimeout', 'writeTimeout']);
function isOdd({ name, text, decided, parameter }) {
    if (!decided || parameter?.origin !== 'query')
        return false;
    return booleans.has(name) ? !/^(?:1|true|TRUE|True|0|false|FALSE|False)$/.test(text) : durations.has(name) && !/^[+-]?(?:0|(?:\d{1,18}(?:\.\d{0,18})?(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h)){1,9})$/.test(text);
}
function goSqlDriver_decide(options, { title, knowsFallback }) {
    const odd = [...options.values()].find(isOdd);
    if (odd !== undefined)
        return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(odd.name)}=${(0,judging_options/* shown */.SP)(odd.text)}\` is no ${durations.has(odd.name) ? 'duration' : 'truth value'}`, title, odd);
    const foreign = [...options.values()].find(({ name, parameter }) => parameter?.origin === 'query' && !known.has(name) && ((0,tlsNames/* concernsTls */.B)(name) || (name === 'allowFallbackToPlaintext' && !knowsFallback)) && !(knowsFallback && name === 'allowFallbackToPlaintext'));
    if (foreign === undefined)
        return decideTls(options, title);
    const meant = decideTls(new Map([...options].filter(([, option]) => option !== foreign)), title);
    return (0,verdict/* endedByServer */.L9)(`it is sent \`${(0,judging_options/* shown */.SP)(foreign.name)}\` as a variable and does not know it`, title, foreign, meant);
}
function decideTls(options, title) {
    const tls = options.get('tls') ?? options.get('TLSConfig') ?? options.get('TLS');
    if (tls === undefined)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    const maySkip = (0,goTls/* maySkipChecks */.g)(options.values());
    if (tls.object && maySkip !== undefined)
        return (0,verdict/* undecided */.oo)(maySkip, title);
    if (tls.object)
        return (0,goTls/* skipsChecks */.Q)(options.values()) !== undefined ? accepts(tls, title) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `the \`tls.Config\` verifies chain and host name under ${title}`, tls);
    if (!tls.decided)
        return (0,goTls/* skipsChecks */.Q)([tls]) !== undefined ? accepts(tls, title) : (0,verdict/* undecided */.oo)(tls, title);
    return withFallback(byValue(tls, options, title), options, title);
}
function byValue(tls, options, title) {
    const { text } = tls;
    if (/^(?:1|true|TRUE|True)$/.test(text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${nameOf(tls)} verifies chain and host name under ${title}`, tls);
    if (/^(?:0|false|FALSE|False)$/.test(text) || text === '')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${nameOf(tls)} never uses TLS under ${title}`, tls);
    if (text.toLowerCase() === 'skip-verify')
        return accepts(tls, title);
    if (text.toLowerCase() === 'preferred')
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${nameOf(tls)} falls back to cleartext under ${title}, and accepts any certificate`, tls);
    if (!/^[\w.-]{1,100}$/.test(text))
        return (0,verdict/* refused */.J5)(`${nameOf(tls)} is no \`tls.Config\` that is registered`, title, tls);
    const config = [...options.values()].filter(({ name }) => name === `registered.${text}` || name.startsWith(`registered.${text}.`));
    if ((0,goTls/* skipsChecks */.Q)(config) !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${nameOf(tls)} names a \`tls.Config\` with \`InsecureSkipVerify: true\`, which accepts any certificate under ${title}`, tls);
    if (config.length > 0 && config.every(({ name, object }) => object || name !== `registered.${text}.tls`) && (0,goTls/* maySkipChecks */.g)(config) === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `the registered \`tls.Config\` verifies chain and host name under ${title}`, tls);
    const reason = `${nameOf(tls)} names a \`tls.Config\` that the program registers`;
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${title} verifies cannot be read here`, tls);
}
function accepts(tls, title) {
    return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, tls.object || !tls.decided ? `\`InsecureSkipVerify: true\` accepts any certificate under ${title}` : `${nameOf(tls)} accepts any certificate under ${title}`, tls);
}
function withFallback(found, options, title) {
    const fallback = options.get('allowFallbackToPlaintext');
    if (!(0,judging_options/* isTrue */.Hn)(fallback) || fallback === undefined || ['cleartext', 'error', 'unknown'].includes(found.posture.kind))
        return found;
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`allowFallbackToPlaintext=true\` lets ${title} fall back to cleartext`, fallback);
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
        names: new Set([...known, 'allowFallbackToPlaintext']),
        setting: (name) => /^(?:TLSConfig|TLS|tls|AllowCleartextPasswords|AllowFallbackToPlaintext|registered)(?:\.|$)/.test(name),
        unknown: 'refused',
        decide: (options, connection) => goSqlDriver_decide(withForeign(options, connection), edition),
        plan: (connection) => ({ title: edition.title, set: [{ name: connection.uri === null && connection.candidate.sites[0].keyPath[0] !== 'provider' ? 'TLSConfig' : 'tls', value: 'true' }], remove: ['sslmode', 'ssl-mode', 'useSSL', 'ssl', 'allowFallbackToPlaintext', 'AllowFallbackToPlaintext'], mutual: 'a `tls.Config` with certificates, registered by `mysql.RegisterTLSConfig`', advice: `Use \`tls=true\` with ${edition.title}; for a private CA register a \`tls.Config\` with \`RootCAs\` by \`mysql.RegisterTLSConfig\` and name it in \`tls\`.` }),
    };
}
function withForeign(options, connection) {
    const given = (0,judging_options/* settingOptions */.Xk)(connection);
    const skip = (0,goTls/* skipsChecks */.Q)(given) ?? (0,goTls/* maySkipChecks */.g)(given);
    return skip === undefined ? options : new Map([...options, [skip.name, skip]]);
}
const goDrivers = editions.map((edition) => {
    const driver = driverOf(clientOf(edition));
    return {
        ...driver,
        judge: (0,connectors/* orByConnector */.Q)((connection) => {
            const judged = driver.judge(connection);
            const skip = (0,goTls/* skipsChecks */.Q)((0,judging_options/* settingOptions */.Xk)(connection));
            if (skip === undefined || judged.posture.kind === 'local')
                return judged;
            const facts = { ...judged.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
            return ['verify-full', 'unknown'].includes(judged.posture.kind) ? (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`InsecureSkipVerify: true` accepts any certificate', skip), judged.problems, facts) : { ...judged, facts };
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
        return weakenedBehind(mode, options, connection) ?? fromTable(mode, usualModes, context);
    const off = switchedOff(connection);
    if (off !== null)
        return byMode('disabled', { ...context, option: off, named: `${nameOf(off)} asks for no TLS, and` });
    if (ca !== undefined && connection.notation === 'command')
        return byMode('verify-ca', { ...context, option: ca, accident: true });
    return byMode('preferred', { ...context, option: null });
}
function weakenedBehind(mode, options, { parameters }) {
    const at = parameters.findLastIndex(({ name }) => name === mode.name);
    if (!mode.name.startsWith('--') || !mode.decided)
        return null;
    const behind = parameters.slice(at + 1).filter(({ origin }) => origin === 'flag').flatMap(({ name }) => options.get(name) ?? []);
    const off = behind.find((each) => (each.name === '--ssl' ? !isOn(each) : /^--(?:skip|disable)-ssl$/.test(each.name) && isOn(each)));
    const context = { title: library, root: null, store: 'private' };
    if (off !== undefined)
        return off.decided ? byMode('disabled', { ...context, option: off, named: `\`${off.name}\` behind \`--ssl-mode\`` }) : (0,verdict/* undecided */.oo)(off, library);
    const noName = behind.find((each) => (each.name === '--ssl-verify-server-cert' ? !isOn(each) : /^--(?:skip|disable)-ssl-verify-server-cert$/.test(each.name) && isOn(each)));
    if (noName === undefined || mode.text.toLowerCase() !== 'verify_identity')
        return null;
    return noName.decided ? byMode('verify-ca', { ...context, option: noName, named: `\`${noName.name}\` behind \`--ssl-mode\`` }) : (0,verdict/* undecided */.oo)(noName, library);
}
function switchedOff(connection) {
    const parameter = connection.parameters.find(({ name, value }) => {
        const plain = name.toLowerCase().replace(/[_-]/g, '');
        return value.kind === 'text' && ((/^(?:ssl|tls|usessl|encrypt)$/.test(plain) && /^(?:false|0|no|off|disabled?)$/i.test(value.text)) || (plain === 'sslmode' && /^(?:disabled?|none)$/i.test(value.text)));
    });
    if (parameter?.value.kind !== 'text')
        return null;
    return { name: parameter.name, text: parameter.value.text, decided: true, quoted: true, object: false, parameter };
}
function decideMariadb(options, connection, title) {
    const foreign = options.get('--ssl-mode');
    if (foreign !== undefined)
        return (0,verdict/* refused */.J5)('it knows no `--ssl-mode`', title, foreign);
    const [verify, ca] = [options.get('--ssl-verify-server-cert'), libmysqlclient_find(options, '--ssl-ca', '--ssl-capath')];
    if (verify !== undefined && !verify.decided)
        return (0,verdict/* undecided */.oo)(verify, title);
    if (verify !== undefined && isOn(verify))
        return ca?.quoted === true && (0,verdict/* isMissing */.b2)(ca.text) ? (0,verdict/* refused */.J5)('the CA file is not there', title, ca) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`--ssl-verify-server-cert\` verifies chain and host name under ${title}`, verify);
    const last = connection.parameters.findLast(({ name, value }) => ['--ssl', '--skip-ssl', '--disable-ssl'].includes(name) || (/^--ssl-(?:ca|capath|cert|key|cipher)$/.test(name) && !(value.kind === 'text' && value.text === '')));
    const switched = last === undefined ? null : (options.get(last.name) ?? null);
    if (switched !== null && !switched.decided)
        return (0,verdict/* undecided */.oo)(switched, title);
    const off = switched !== null && (switched.name === '--ssl' ? !isOn(switched) : /^--(?:skip|disable)-ssl$/.test(switched.name) && isOn(switched));
    if (off)
        return byMode('disabled', { title, option: switched, named: `\`${switched.name}\``, root: null, store: 'public' });
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, switched === null ? `${title} falls back to cleartext unless it is told to verify` : `\`${switched.name}\` lets ${title} fall back to cleartext without \`--ssl-verify-server-cert\``, switched, switched === null);
}
function isOn({ text }) {
    return /^(?:1|true|on)$/i.test(text) || (/^\d{1,9}$/.test(text) && Number(text) !== 0);
}
function file(options) {
    const ca = libmysqlclient_find(options, '--ssl-ca', 'ssl-ca', 'ssl_ca');
    return ca !== undefined && ca.quoted && ca.decided && ca.text !== '' && !(0,verdict/* isMissing */.b2)(ca.text) ? (0,notation_hosts/* printable */.g$)(ca.text) : '<CA_FILE>';
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
            return { title: library, set: [{ name: `${lead}ssl-mode`, value: 'VERIFY_IDENTITY' }, { name: `${lead}ssl-ca`, value: file(options) }], remove: ['sslmode', 'ssl', 'tls', 'useSSL', 'sslMode', '--skip-ssl', '--disable-ssl', '--ssl', '--skip-ssl-verify-server-cert', '--disable-ssl-verify-server-cert', '--ssl-verify-server-cert', '--get-server-public-key'], mutual: `\`${lead}ssl-cert\` and \`${lead}ssl-key\``, ...(isCommand ? { place: 'flag' } : connection.notation === 'uri' ? {} : { place: 'setting' }) };
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
const legacy = ['useSSL', 'useSsl', 'trustServerCertificate', 'disableSslHostnameVerification', 'serverSslCert', 'trustStore', 'trustStorePassword', 'trustStoreType', 'trustCertificateKeyStoreUrl', 'trustCertificateKeyStorePassword', 'keyStore', 'keyStorePassword', 'clientCertificateKeyStoreUrl', 'clientCertificateKeyStorePassword', 'enabledSslProtocolSuites', 'enabledSslCipherSuites', 'serverRsaPublicKeyFile', 'allowPublicKeyRetrieval', 'allowMultiQueries'];
const three = [...legacy, 'sslMode', 'fallbackToSystemTrustStore', 'fallbackToSystemKeyStore', 'restrictedAuth', 'credentialType'].map((name) => name.toLowerCase());
const schemes = '^jdbc:(?:p6spy:|otel:|aws-wrapper:|log4jdbc:)?NAME(?::(?:replication|loadbalance|sequential|failover|aurora|load-balance-read))?$';
const data = { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', bare: 'unless given' };
const mariadbConnectorJDrivers = [
    driverOf({
        id: 'mariadb-java-client',
        aliases: ['mariadb-java-client@2', 'mariadb-java-client@2.7'],
        title: 'MariaDB Connector/J 2.7',
        reads: ['jdbc', 'settings'],
        schemes: new RegExp(schemes.replace('NAME', '(?:mariadb|mysql)')),
        grammar: data,
        names: new Set(legacy),
        decide: (options) => decideOld(new Map([...options].filter(([name]) => legacy.includes(name))), 'MariaDB Connector/J 2.7'),
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
        schemes: new RegExp(schemes.replace('NAME', 'mariadb')),
        grammar: data,
        names: new Set(three),
        ignoresCase: true,
        decide: (options, connection) => underHosts(decideNew(options, connection, 'MariaDB Connector/J 3'), connection, 'MariaDB Connector/J 3', (mode) => fromTable(mode, mariadbConnectorJ_modes, { title: 'MariaDB Connector/J 3', root: null, store: 'public' })),
        plan: (_connection, options) => ({ title: 'MariaDB Connector/J 3', set: [{ name: 'sslMode', value: 'verify-full' }, ...mariadbConnectorJ_anchor(options, 'serverSslCert')], remove: ['useSSL', 'useSsl', 'requireSSL', 'trustServerCertificate', 'disableSslHostnameVerification', 'sslmode'], mutual: '`keyStore` and `keyStorePassword`' }),
    }),
];
function mariadbConnectorJ_anchor(options, name) {
    const found = options.get(name) ?? options.get(name.toLowerCase());
    const other = [...options.values()].some((option) => /^trust(?:store|certificatekeystoreurl)$/i.test(option.name));
    if (other)
        return [];
    return [{ name, value: found === undefined || found.text === '' || (0,verdict/* isMissing */.b2)(found.text) || !found.decided ? '<CA_FILE>' : (0,notation_hosts/* printable */.g$)(found.text) }];
}
function rootOf(options) {
    return [...options.values()].find(({ name, text }) => /^(?:serversslcert|truststore|trustcertificatekeystoreurl)$/i.test(name) && text !== '')?.text ?? null;
}
function badBoolean(option) {
    return option !== undefined && option.decided && !/^(?:true|1|false|0)?$/i.test(option.text);
}
function mariadbConnectorJ_isOn(option) {
    return option !== undefined && (option.text === '' || (0,judging_options/* isTrue */.Hn)(option));
}
function decideOld(options, title) {
    const [use, trust, lax] = [options.get('useSSL') ?? options.get('useSsl'), options.get('trustServerCertificate'), options.get('disableSslHostnameVerification')];
    const odd = [use, trust, lax].find((option) => badBoolean(option));
    if (odd !== undefined)
        return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(odd.name)}\` has to be \`true\` or \`false\``, title, odd);
    if (use !== undefined && !use.decided)
        return (0,verdict/* undecided */.oo)(use, title);
    if (use === undefined || !mariadbConnectorJ_isOn(use))
        return byMode('disabled', { title, option: use ?? null, root: null, store: 'public' });
    return byLegacy(use, options, title);
}
function byLegacy(use, options, title) {
    const [trust, lax] = [...['trustservercertificate', 'disablesslhostnameverification']].map((wanted) => [...options.values()].find(({ name }) => name.toLowerCase() === wanted));
    const root = rootOf(options);
    if (mariadbConnectorJ_isOn(trust))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`trustServerCertificate\` accepts any certificate under ${title}`, trust ?? use);
    const empty = options.get('serverSslCert');
    if ((root !== null && (0,verdict/* isMissing */.b2)(root)) || (empty?.decided === true && empty.text === ''))
        return (0,verdict/* refused */.J5)('the certificate that it names is not there', title, use);
    if (lax !== undefined && mariadbConnectorJ_isOn(lax))
        return byMode('verify-ca', { title, option: lax, root, store: 'public' });
    return byMode('verify-identity', { title, option: use, named: nameOf(use), root, store: 'public' });
}
function decideNew(options, { parameters }, title) {
    const mode = options.get('sslmode');
    const use = options.get('usessl');
    const root = rootOf(options);
    if (use !== undefined && !use.decided)
        return (0,verdict/* undecided */.oo)(use, title);
    const isUsed = use !== undefined && /^useS(?:sl|SL)$/.test(use.parameter?.name ?? '') && /^(?:1|true)?$/.test(use.text);
    if (isUsed) {
        const loosened = ['trustservercertificate', 'disablesslhostnameverification'].flatMap((wanted) => parameters.find((each) => each.name.toLowerCase() === wanted && saysTrue(each)) ?? []);
        return byLegacy(use, new Map([...options, ...loosened.map((parameter) => [parameter.name.toLowerCase(), { name: parameter.name, text: 'true', decided: true, quoted: true, object: false, parameter }])]), title);
    }
    if (mode === undefined || (mode.decided && mode.text === ''))
        return byMode('disabled', { title, option: mode ?? use ?? null, root, store: 'public' });
    const found = fromTable(mode, mariadbConnectorJ_modes, { title, root, store: 'public' });
    return root !== null && (0,verdict/* isMissing */.b2)(root) && ['verify-ca', 'verify-full'].includes(found.posture.kind) ? (0,verdict/* refused */.J5)('the certificate that it names is not there', title, mode) : found;
}
function saysTrue({ value }) {
    if (value.kind === 'settings')
        return false;
    return /^(?:1|true)?$/i.test(value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : (value.fallback ?? 'true'));
}

// EXTERNAL MODULE: ./src/engine/databases/judging/nodeTls.js
var nodeTls = __webpack_require__(2850);
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
        return ssl.decided ? byJson(ssl, title) : (0,verdict/* undecided */.oo)(ssl, title);
    if (!setting)
        return ssl.decided ? profile(ssl.text, ssl, title) : (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl.quoted)
        return ssl.decided ? profile(ssl.text, ssl, title) : (0,verdict/* undecided */.oo)(ssl, title);
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
            return /^(?:false|null|-?0(?:\.0+)?)$/.test(value.text) ? off(ssl, title) : (0,verdict/* refused */.J5)('`ssl` has to be an object or the name of a profile', title, ssl);
    }
}
function isTruthy(value) {
    return value !== undefined && !/^(?:false|null|-?0|"")$/.test(value);
}
function profile(name, ssl, title) {
    return name === 'Amazon RDS' ? (0,verdict/* verdict */.WJ)(chainOnly('rds', 'private'), `the profile \`Amazon RDS\` verifies the chain but not the host name under ${title}`, ssl) : (0,verdict/* refused */.J5)('`ssl` has to be an object or the name of a profile', title, ssl);
}
function off(ssl, title) {
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl\` is off, so ${title} never uses TLS`, ssl);
}
function byMembers(ssl, options, title) {
    const [reject, identity] = [options.get('ssl.rejectUnauthorized'), options.get('ssl.verifyIdentity')];
    for (const option of [reject, identity])
        if (option !== undefined && !option.decided)
            return (0,verdict/* undecided */.oo)(option, title);
    const rejects = !(reject !== undefined && !reject.quoted && reject.text === 'false');
    return byObject(reject !== undefined && !rejects ? reject : (identity ?? ssl), !rejects, identity !== undefined && !isFalsy(identity), textOfValue(options.get('ssl.ca')), title);
}
function byExpression(ssl, title) {
    if (/rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1)\b/.test(ssl.text))
        return byObject(ssl, true, false, null, title);
    if ((0,judging_options/* isTrue */.Hn)(ssl) || /^-?\d+$/.test(ssl.text))
        return (0,verdict/* refused */.J5)('`ssl` has to be an object or the name of a profile', title, ssl);
    return (0,verdict/* undecided */.oo)(ssl, title);
}
function byObject(option, accepts, comparesName, root, title) {
    if (accepts)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, option);
    if (comparesName)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`verifyIdentity: true\` verifies chain and host name under ${title}`, option);
    return (0,verdict/* verdict */.WJ)(chainOnly(root, 'public', true), `\`ssl\` without \`verifyIdentity: true\` verifies the chain but not the host name under ${title}`, option);
}
function plan(connection, { title, url, within }) {
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
        plan: (connection) => plan(connection, edition),
    };
    const driver = driverOf(client);
    return { ...driver, judge: (connection) => withNode(driver.judge(connection), connection) };
});
function withoutQuery(options) {
    return new Map([...options].filter(([, option]) => option.parameter?.origin === 'setting'));
}
function withNode(judged, connection) {
    if (judged.posture.kind === 'local')
        return judged;
    const settings = new Map(connection.parameters.filter(({ origin }) => origin === 'setting').map((parameter) => [parameter.name.replace(/^.*?(?=ssl(?:\.|$))/, ''), parameter]));
    const found = (0,nodeTls/* nodeFacts */.MD)({ ...connection, parameters: connection.parameters.filter(({ name }) => name !== 'NODE_TLS_REJECT_UNAUTHORIZED') }, new Map([...settings].map(([name, parameter]) => [name, optionOfParameter(name, parameter)])));
    return { ...judged, facts: { ...found, ...judged.facts } };
}
function optionOfParameter(name, parameter) {
    const { value } = parameter;
    const text = value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : value.kind === 'hole' ? (value.fallback ?? '') : '';
    return { name, text, decided: value.kind === 'text' || value.kind === 'symbol', quoted: value.kind === 'text', object: value.kind === 'settings', parameter };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mariadbNode.js






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
        const settings = new Map((0,judging_options/* settingOptions */.Xk)(connection).map((option) => [option.name, option]));
        const before = { posture: judged.posture, because: judged.because, option: judged.deciding === null ? null : (0,judging_options/* optionOf */.XD)(judged.deciding), byDefault: judged.byDefault };
        return (0,verdict/* judgement */._U)((0,nodeTls/* afterProcessSwitch */.EI)(connection, settings, mariadbNode_title, before), judged.problems, { ...(0,nodeTls/* nodeFacts */.MD)(connection, settings), ...judged.facts });
    },
};
function mariadbNode_decide(options) {
    const ssl = options.get('ssl');
    if (ssl === undefined)
        return byMode('disabled', { title: mariadbNode_title, option: null, root: null, store: 'public' });
    if (ssl.parameter?.origin === 'query') {
        if (!ssl.decided)
            return (0,verdict/* undecided */.oo)(ssl, mariadbNode_title);
        return ssl.text === 'true' ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl=true\` verifies chain and host name under ${mariadbNode_title}`, ssl) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `only \`ssl=true\` turns TLS on in a URL under ${mariadbNode_title}, so it uses none`, ssl);
    }
    if (isFalsy(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl\` is off, so ${mariadbNode_title} never uses TLS`, ssl);
    if ((ssl.quoted && ssl.decided) || (0,judging_options/* isTrue */.Hn)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl\` verifies chain and host name under ${mariadbNode_title}`, ssl);
    return (0,nodeTls/* tlsObject */.J)(mariadbNode_title, ssl, options);
}

// EXTERNAL MODULE: ./src/engine/databases/judging/pythonContext.js
var pythonContext = __webpack_require__(1642);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/pymysql.js





const pymysql_names = new Set(['ssl', 'ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_key_password', 'ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity']);
const context = "ssl.create_default_context(cafile='<CA_FILE>')";
function given(option) {
    return option !== undefined && (option.object || !(isFalsy(option) || (!option.quoted && (0,judging_options/* isFalse */.Wu)(option)))) ? option : null;
}
const switches = ['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_verify_cert', 'ssl_verify_identity'];
function askedOf(options) {
    for (const name of switches) {
        const option = given(options.get(name));
        if (option !== null)
            return option;
    }
    return null;
}
function isEmptyMapping(ssl, options) {
    return (ssl.object || ssl.text === '{}') && ![...options.keys()].some((name) => name.startsWith('ssl.'));
}
function decideOldPyMySql(options, title) {
    const disabled = given(options.get('ssl_disabled'));
    if (disabled !== null)
        return disabled.decided ? byMode('disabled', { title, option: disabled, root: null, store: 'public' }) : (0,verdict/* undecided */.oo)(disabled, title);
    const asked = askedOf(options);
    const ssl = given(options.get('ssl'));
    if (asked === null && ssl !== null && !ssl.object && !ssl.decided && ssl.quoted)
        return (0,verdict/* undecided */.oo)(ssl, title);
    const used = asked ?? (ssl !== null && !isEmptyMapping(ssl, options) ? ssl : null);
    if (used === null)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    if (used === ssl && !ssl.object && (ssl.quoted || (0,judging_options/* isTrue */.Hn)(ssl)))
        return (0,verdict/* refused */.J5)('`ssl` has to be a mapping or an `SSLContext`', title, ssl);
    const root = options.get('ssl_ca') ?? options.get('ssl.ca');
    if (root?.quoted === true && (0,verdict/* isMissing */.b2)(root.text))
        return (0,verdict/* refused */.J5)('the CA file is not there', title, root);
    const checked = used === ssl ? byMapping(ssl, options, title) : byArguments(used, options, title);
    if (checked.posture.kind === 'error')
        return checked;
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} goes on in cleartext when the server's greeting offers no TLS, whatever \`${used.name}\` says`, used);
}
function decideNewPyMySql(options, title) {
    const disabled = given(options.get('ssl_disabled'));
    if (disabled !== null)
        return disabled.decided ? byMode('disabled', { title, option: disabled, root: null, store: 'public' }) : (0,verdict/* undecided */.oo)(disabled, title);
    const asked = askedOf(options);
    if (asked !== null)
        return byArguments(asked, options, title);
    const ssl = given(options.get('ssl'));
    if (ssl === null || isEmptyMapping(ssl, options))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} falls back to cleartext unless it is told not to`, null, true);
    if (ssl.object)
        return byMapping(ssl, options, title);
    if (!ssl.decided && ssl.quoted)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl.quoted || (0,judging_options/* isTrue */.Hn)(ssl))
        return (0,verdict/* refused */.J5)('`ssl` has to be a mapping or an `SSLContext`', title, ssl);
    return byContext(ssl, title);
}
const withoutChain = 'Python compares no host name without verifying the chain, which takes `ssl_verify_cert=True`';
function byArguments(asked, options, title) {
    const [verify, identity, ca] = [options.get('ssl_verify_cert'), options.get('ssl_verify_identity'), options.get('ssl_ca')];
    for (const option of [verify, identity])
        if (option !== undefined && !option.decided)
            return (0,verdict/* undecided */.oo)(option, title);
    if (ca?.quoted === true && (0,verdict/* isMissing */.b2)(ca.text))
        return (0,verdict/* refused */.J5)('the CA file is not there', title, ca);
    const root = ca !== undefined && given(ca) !== null ? (ca.quoted && ca.decided ? ca.text : 'a file') : null;
    const named = root !== null && given(identity) !== null;
    const checks = verify !== undefined && given(verify) !== null && !/^(?:none|0|false|no)$/i.test(verify.text);
    if (named && !checks)
        return (0,verdict/* refused */.J5)(withoutChain, title, identity ?? asked);
    if (!checks)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `without \`ssl_verify_cert\` ${title} accepts any certificate`, verify ?? asked);
    if (named)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl_verify_identity\` verifies chain and host name under ${title}`, identity ?? asked);
    return (0,verdict/* verdict */.WJ)(chainOnly(root, 'public', given(identity) !== null), `${title} verifies the chain but not the host name${root === null ? ' where no `ssl_ca` is named' : ' without `ssl_verify_identity`'}`, verify);
}
function byMapping(ssl, options, title) {
    const [ca, path, compare, mode] = [options.get('ssl.ca'), options.get('ssl.capath'), options.get('ssl.check_hostname'), options.get('ssl.verify_mode')];
    const root = [ca, path].find((option) => given(option) !== null);
    for (const option of [...(root === undefined ? [] : [compare]), mode])
        if (option !== undefined && !option.decided && !/CERT_(?:NONE|REQUIRED)/.test(option.text))
            return (0,verdict/* undecided */.oo)(option, title);
    if (ca?.quoted === true && (0,verdict/* isMissing */.b2)(ca.text))
        return (0,verdict/* refused */.J5)('the CA file is not there', title, ca);
    const compares = root !== undefined && (compare === undefined || given(compare) !== null);
    if (!verifies(mode, root !== undefined))
        return compares ? (0,verdict/* refused */.J5)(withoutChain, title, mode ?? ssl) : (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${mode === undefined ? '`ssl` without a `ca`' : '`verify_mode`'} accepts any certificate under ${title}`, mode ?? ssl);
    if (!compares)
        return (0,verdict/* verdict */.WJ)(chainOnly(root?.text ?? null, 'public'), `${title} verifies the chain but not the host name here`, compare ?? mode ?? ssl);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl\` with a \`ca\` verifies chain and host name under ${title}`, ssl);
}
function verifies(mode, hasRoot) {
    if (mode === undefined || (!mode.quoted && /^none$/i.test(mode.text)))
        return hasRoot;
    if (/^(?:none|0|false|no)$|CERT_NONE$/i.test(mode.text))
        return false;
    return /^(?:optional|required|1|true|yes)$/i.test(mode.text) || hasRoot;
}
function byContext(ssl, title) {
    return (0,pythonContext/* pythonContext */.w)(ssl, title) ?? (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
}
function decideAio(options, title) {
    const ssl = given(options.get('ssl'));
    if (ssl === null || isEmptyMapping(ssl, options))
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} goes on in cleartext when the server's greeting offers no TLS, whatever \`ssl\` says`, ssl);
}
const python = ['python'];
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
    driverOf({ id: 'pymysql@1.2', aliases: ['PyMySQL@1.2', 'PyMySQL'], title: 'PyMySQL 1.2', callees: ['pymysql.connect', 'pymysql.connections.Connection'], imports: ['pymysql'], languages: python, common: true, reads: ['settings'], schemes: null, names: pymysql_names, setting: (name) => /^ssl(?:[_.]|$)/.test(name), unknown: 'refused', decide: (options) => decideNewPyMySql(options, 'PyMySQL 1.2'), plan: () => ({ ...newPlan('PyMySQL'), advice: "Pass `ssl_ca`, `ssl_verify_cert=True` and `ssl_verify_identity=True` to PyMySQL 1.2 or newer; older ones go on in cleartext when the server offers no TLS." }) }),
    driverOf({ id: 'pymysql', aliases: ['pymysql@1.0', 'pymysql@1.1', 'pymysql@1'], title: 'PyMySQL before 1.2', reads: ['settings'], schemes: null, names: pymysql_names, setting: (name) => /^ssl(?:[_.]|$)/.test(name), unknown: 'refused', decide: (options) => decideOldPyMySql(options, 'PyMySQL before 1.2'), plan: () => ({ ...newPlan('PyMySQL'), advice: 'Pass `ssl_ca`, `ssl_verify_cert=True` and `ssl_verify_identity=True` to PyMySQL.' }), instead: 'Move to PyMySQL 1.2 or newer, which insists on TLS with these arguments' }),
    driverOf({ id: 'aiomysql', title: 'aiomysql', callees: ['aiomysql.connect', 'aiomysql.create_pool'], imports: ['aiomysql'], languages: python, reads: ['settings'], schemes: null, names: new Set(['ssl']), setting: (name) => /^ssl(?:\.|$)/.test(name), unknown: 'refused', decide: (options) => decideAio(options, 'aiomysql'), plan: () => ({ title: 'aiomysql', set: [{ name: 'ssl', value: context }], remove, place: 'setting', mutual: '`context.load_cert_chain(\u2026)`', advice: `Pass \`ssl=${context}\` to aiomysql.`, snippet: `ssl=${context}` }), instead: 'aiomysql cannot insist on TLS: use PyMySQL 1.2 in a thread; an account with `REQUIRE SSL` on the server keeps honest clients out of cleartext, not an attacker out of the middle' }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlclient.js





const mysqlclient_names = new Set(['ssl', 'ssl_mode']);
function decideOldMysqlclient(options, title) {
    const mode = options.get('ssl_mode');
    if (mode !== undefined)
        return (0,verdict/* refused */.J5)("`ssl_mode` is not supported by MariaDB's C library before mysqlclient 2", title, mode);
    const ssl = given(options.get('ssl'));
    if (ssl === null || isEmptyMapping(ssl, options))
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} goes on in cleartext when the server offers no TLS, whatever \`ssl\` says`, ssl);
}
function decideNewMysqlclient(options, title) {
    const [mode, ssl, ca] = [options.get('ssl_mode'), options.get('ssl'), options.get('ssl.ca')];
    const context = { title, root: ca === undefined ? null : ca.quoted && ca.decided ? ca.text : 'a file', store: 'public' };
    if (mode !== undefined)
        return fromTable(mode, new Map([...usualModes].map(([name, meaning]) => [name.toUpperCase(), meaning])), context, true);
    if (ssl !== undefined && !ssl.object && !ssl.decided)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl !== undefined && !ssl.object && !ssl.quoted && isFalsy(ssl) && !/^none$/i.test(ssl.text))
        return byMode('disabled', { ...context, option: ssl });
    if (ssl !== undefined && !ssl.object && !ssl.quoted && (0,judging_options/* isTrue */.Hn)(ssl))
        return byMode('required', { ...context, option: ssl });
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, ssl === undefined ? `${title} falls back to cleartext unless \`ssl_mode\` forbids it` : `\`ssl\` without \`ssl_mode\` lets ${title} fall back to cleartext`, ssl ?? null, ssl === undefined);
}
const setting = (name) => /^ssl(?:_mode)?(?:\.|$)/.test(name);
const mysqlclient_plan = {
    set: [
        { name: 'ssl_mode', value: 'VERIFY_IDENTITY' },
        { name: 'ssl.ca', value: '<CA_FILE>' },
    ],
    remove: ['sslmode', 'ssl_disabled'],
    place: 'setting',
    mutual: "`ssl={'cert': \u2026, 'key': \u2026}`",
    snippet: "ssl_mode='VERIFY_IDENTITY', ssl={'ca': '<CA_FILE>'}",
};
const mysqlclientDrivers = [
    driverOf({ id: 'mysqlclient@2.2', aliases: ['mysqlclient@2', 'MySQLdb', 'django'], title: 'mysqlclient 2.2', dialects: ['django-mysql'], callees: ['MySQLdb.connect'], imports: ['MySQLdb'], languages: ['python'], common: true, reads: ['settings'], schemes: null, names: mysqlclient_names, setting, unknown: 'refused', decide: (options) => decideNewMysqlclient(options, 'mysqlclient 2.2'), plan: () => ({ title: 'mysqlclient 2.2', ...mysqlclient_plan, advice: "Pass `ssl_mode='VERIFY_IDENTITY'` and `ssl={'ca': \u2026}` to mysqlclient (in Django: in `OPTIONS`)." }) }),
    driverOf({ id: 'mysqlclient', aliases: ['mysqlclient@1', 'mysqlclient@1.4'], title: "mysqlclient 1.4 on MariaDB's library", reads: ['settings'], schemes: null, names: mysqlclient_names, setting, unknown: 'refused', decide: (options) => decideOldMysqlclient(options, "mysqlclient 1.4 on MariaDB's library"), plan: () => ({ title: 'mysqlclient', ...mysqlclient_plan, advice: "Move to mysqlclient 2.2 and pass `ssl_mode='VERIFY_IDENTITY'` and `ssl={'ca': \u2026}`; this version cannot insist on TLS." }), instead: 'Move to mysqlclient 2.2, which knows `ssl_mode`' }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mariadbPython.js



const mariadbPython_title = "MariaDB's connector for Python";
const mariadbPython = driverOf({
    id: 'mariadb-connector-python',
    aliases: ['mariadb-python'],
    title: mariadbPython_title,
    callees: ['mariadb.connect', 'mariadb.ConnectionPool'],
    imports: ['mariadb'],
    languages: ['python'],
    reads: ['settings'],
    schemes: null,
    names: new Set(['ssl', 'ssl_ca', 'ssl_capath', 'ssl_cert', 'ssl_key', 'ssl_cipher', 'ssl_crl', 'ssl_crlpath', 'ssl_verify_cert', 'tls_version', 'tls_fp', 'tls_fp_list', 'tls_peer_fp', 'tls_peer_fp_list']),
    decide: mariadbPython_decide,
    plan: () => ({
        title: mariadbPython_title,
        set: [
            { name: 'ssl_ca', value: '<CA_FILE>' },
            { name: 'ssl_verify_cert', value: 'True' },
        ],
        remove: ['ssl_disabled', 'ssl_verify_identity', 'ssl_mode', 'sslmode'],
        place: 'setting',
        mutual: '`ssl_cert` and `ssl_key`',
        snippet: "ssl_ca='<CA_FILE>', ssl_verify_cert=True",
        advice: `Pass \`ssl_ca\` and \`ssl_verify_cert=True\` to ${mariadbPython_title}.`,
    }),
});
function mariadbPython_decide(options) {
    const [verify, fingerprint] = [options.get('ssl_verify_cert'), [...options.values()].find(({ name }) => name.startsWith('tls_'))];
    if (verify !== undefined && !verify.decided)
        return (0,verdict/* undecided */.oo)(verify, mariadbPython_title);
    if (verify !== undefined && given(verify) !== null)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl_verify_cert\` verifies chain and host name under ${mariadbPython_title}`, verify);
    if (fingerprint?.name.includes('fp') === true)
        return (0,verdict/* undecided */.oo)({ ...fingerprint, decided: false }, mariadbPython_title);
    const asked = [...options.values()].find((option) => option.name.startsWith('ssl') && option !== verify && given(option) !== null);
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, asked === undefined ? `${mariadbPython_title} uses TLS at most where the server offers it` : `\`${asked.name.split('.', 1)[0] ?? 'ssl'}\` without \`ssl_verify_cert\` lets ${mariadbPython_title} go on in cleartext`, asked ?? null, asked === undefined);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlConnectorPython.js




const mysqlConnectorPython_title = 'mysql-connector-python';
const connectorNames = new Set(['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity', 'ssl_cipher', 'tls_versions', 'tls_ciphersuites', 'auth_plugin', 'allow_local_infile']);
function decideConnectorPython(options) {
    const [disabled, verify, identity, ca] = [options.get('ssl_disabled'), options.get('ssl_verify_cert'), options.get('ssl_verify_identity'), options.get('ssl_ca')];
    const open = [disabled, verify, identity].find((option) => option?.decided === false);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, mysqlConnectorPython_title);
    const isOn = (option) => option !== undefined && given(option) !== null && !/^(?:false|0|no|off)$/i.test(option.text);
    if (disabled !== undefined && isOn(disabled))
        return byMode('disabled', { title: mysqlConnectorPython_title, option: disabled, root: null, store: 'public' });
    const root = ca === undefined ? null : ca.quoted && ca.decided ? ca.text : 'a file';
    if (verify !== undefined && isOn(verify))
        return byMode(isOn(identity) ? 'verify-identity' : 'verify-ca', { title: mysqlConnectorPython_title, option: isOn(identity) ? (identity ?? verify) : verify, root, store: 'public' });
    if (identity !== undefined && isOn(identity))
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: '`ssl_verify_identity` without `ssl_verify_cert`' }, `what \`ssl_verify_identity\` without \`ssl_verify_cert\` does under ${mysqlConnectorPython_title} is not confirmed`, identity);
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, ca === undefined ? `${mysqlConnectorPython_title} falls back to cleartext unless it is told to verify` : `\`ssl_ca\` without \`ssl_verify_cert\` lets ${mysqlConnectorPython_title} fall back to cleartext`, ca ?? null, ca === undefined);
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
        if (repeated)
            return checked(ssl, null);
        if (ssl.parameter?.origin !== 'setting')
            return ssl.decided ? mysqljs_byJson(ssl) : (0,verdict/* undecided */.oo)(ssl, mysqljs_title);
        if (ssl.quoted)
            return ssl.decided ? mysqljs_profile(ssl.text, ssl) : (0,verdict/* undecided */.oo)(ssl, mysqljs_title);
        if (isFalsy(ssl))
            return mysqljs_off(ssl);
        if ((0,judging_options/* isTrue */.Hn)(ssl))
            return accepting(ssl);
        return ssl.object ? mysqljs_byMembers(ssl, options) : /rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1)\b/.test(ssl.text) ? accepting(ssl) : (0,verdict/* undecided */.oo)(ssl, mysqljs_title);
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
        return (0,verdict/* undecided */.oo)(reject, mysqljs_title);
    return reject !== undefined && !reject.quoted && reject.text === 'false' ? accepting(reject) : checked(ssl, textOfValue(options.get('ssl.ca')));
}
function mysqljs_profile(name, ssl) {
    return name === 'Amazon RDS' ? (0,verdict/* verdict */.WJ)(chainOnly('rds', 'private'), `the profile \`Amazon RDS\` verifies the chain but not the host name under ${mysqljs_title}`, ssl) : (0,verdict/* refused */.J5)('`ssl` is no profile it knows', mysqljs_title, ssl);
}
function mysqljs_off(ssl) {
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl\` is off, so ${mysqljs_title} never uses TLS`, ssl);
}
function accepting(ssl) {
    return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, ssl.name === 'ssl' ? `\`ssl\` without an object accepts any certificate under ${mysqljs_title}` : `\`rejectUnauthorized: false\` accepts any certificate under ${mysqljs_title}`, ssl);
}
function checked(ssl, root) {
    return (0,verdict/* verdict */.WJ)(chainOnly(root, 'public', true), `${mysqljs_title} verifies the chain but never the host name`, ssl);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/amphp.js



const amphp_title = "AMPHP's MySQL client";
const amphpMysql = driverOf({
    id: 'amphp-mysql',
    title: amphp_title,
    callees: ['MysqlConfig', 'MysqlConfig.fromString', 'MysqlConfig.fromAuthority'],
    languages: ['php'],
    reads: ['settings', 'keywords'],
    schemes: null,
    names: new Set(['context', 'connectContext']),
    decide: amphp_decide,
    plan: () => ({
        title: amphp_title,
        set: [],
        remove: [],
        place: 'setting',
        mutual: '`withCertificate` of the TLS context',
        snippet: "context: (new ConnectContext)->withTlsContext((new ClientTlsContext('<HOST>'))->withCaFile('<CA_FILE>'))",
        advice: 'Give the configuration a connect context with a TLS context that names the host.',
    }),
    instead: 'No text of its has an option for TLS: `withTlsContext` of its connect context does it.',
});
function amphp_decide(options) {
    const context = options.get('connectContext') ?? options.get('context');
    if (context === undefined || (0,judging_options/* isNothing */.qv)(context))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${amphp_title} uses no TLS without a TLS context`, context ?? null, context === undefined);
    return (0,verdict/* undecided */.oo)({ ...context, decided: false }, amphp_title);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/dart.js




const dart_packages = [
    { id: 'mysql1-dart', title: "Dart's mysql1", callees: ['MySqlConnection.connect', 'ConnectionSettings'], imports: ['package:mysql1'], name: 'useSSL', modes: ['disabled', 'disabled', 'preferred'] },
    { id: 'mysql_client-dart', title: "Dart's mysql_client", callees: ['MySQLConnection.createConnection', 'MySQLConnectionPool'], imports: ['package:mysql_client'], name: 'secure', modes: ['required', 'disabled', 'required'] },
];
const dartDrivers = dart_packages.map(({ id, title, callees, imports, name, modes }) => driverOf({
    id,
    title,
    callees,
    imports,
    languages: ['dart'],
    reads: ['settings'],
    schemes: null,
    names: new Set([name]),
    decide: (options) => {
        const option = options.get(name);
        if (option !== undefined && !(0,judging_options/* isTrue */.Hn)(option) && !(0,judging_options/* isFalse */.Wu)(option))
            return (0,verdict/* undecided */.oo)({ ...option, decided: false }, title);
        return byMode(option === undefined ? modes[0] : (0,judging_options/* isTrue */.Hn)(option) ? modes[2] : modes[1], { title, option: option ?? null, root: null, store: 'public' });
    },
    plan: () => ({ title, set: [{ name, value: 'true' }], remove: [], place: 'setting', mutual: null, snippet: `${name}: true`, advice: `Write \`${name}: true\` with ${title}; it accepts any certificate, so put a proxy that verifies in front of the server.` }),
    instead: 'No option of it verifies the certificate; put a proxy that does in front of the server.',
}));

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlNio.js




const mysqlNio_title = 'MySQLNIO';
const mysqlNio = driverOf({
    id: 'mysql-nio',
    title: mysqlNio_title,
    callees: ['mysql', 'DatabaseConfigurationFactory.mysql', 'MySQLConfiguration'],
    imports: ['FluentMySQLDriver', 'MySQLKit', 'MySQLNIO'],
    languages: ['swift'],
    reads: ['settings'],
    schemes: null,
    names: new Set(['tlsConfiguration']),
    decide: mysqlNio_decide,
    plan: () => ({ title: mysqlNio_title, set: [], remove: [], place: 'setting', mutual: null, advice: 'MySQLNIO takes a server without TLS at its word: let the server refuse logins without TLS (`REQUIRE SSL`), or put a proxy in front that verifies.' }),
    instead: 'No setting of it insists on TLS; put a proxy that does in front of the server.',
});
function mysqlNio_decide(options) {
    const tls = options.get('tlsConfiguration');
    const context = { title: mysqlNio_title, option: tls ?? null, root: null, store: 'public' };
    if (tls === undefined)
        return byMode('preferred', context);
    if ((0,judging_options/* isNothing */.qv)(tls) || /^\.none$/.test(tls.text))
        return byMode('disabled', { ...context, named: '`tlsConfiguration: nil`' });
    return /^[.\w]{1,60}\(/.test(tls.text) || tls.object ? byMode('preferred', { ...context, named: '`tlsConfiguration`' }) : (0,verdict/* undecided */.oo)({ ...tls, decided: false }, mysqlNio_title);
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/luaResty.js



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
    const isOff = (option) => option === undefined || (0,judging_options/* isNothing */.qv)(option) || (0,judging_options/* isFalse */.Wu)(option);
    if ((0,judging_options/* isTrue */.Hn)(verify))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` verifies the chain but not the host name under ${luaResty_title}`, verify ?? null);
    if (verify !== undefined && !isOff(verify))
        return (0,verdict/* undecided */.oo)({ ...verify, decided: false }, luaResty_title);
    if ((0,judging_options/* isTrue */.Hn)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${luaResty_title}`, ssl ?? null);
    if (ssl !== undefined && !isOff(ssl))
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, luaResty_title);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${luaResty_title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined);
}

// EXTERNAL MODULE: ./src/engine/databases/judging/otpTls.js
var otpTls = __webpack_require__(6717);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/mysqlOtp.js





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
        advice: 'Write `{ssl, [{verify, verify_peer}, {cacertfile, \u2026}]}` with mysql-otp; it compares the host name itself.',
    }),
});
function mysqlOtp_decide(options) {
    const ssl = options.get('ssl');
    if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl))
        return byMode('disabled', { title: mysqlOtp_title, option: ssl ?? null, root: null, store: 'private' });
    if (!ssl.object && /^(?:true|false)$/.test(ssl.text))
        return (0,verdict/* refused */.J5)('`ssl` takes a list of options', mysqlOtp_title, ssl);
    if (!ssl.object && ssl.text !== '[]')
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, mysqlOtp_title);
    return (0,otpTls/* otpTls */.X)(ssl, (name) => options.get(`ssl.${name}`), { title: mysqlOtp_title, verifies: true, namesHost: true });
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/others.js




const others_plain = { title: '', root: null, store: 'public' };
function decideSqlx(options) {
    const mode = [...options.values()].findLast(({ name }) => /^ssl[-_]?mode$/.test(name));
    const ca = options.get('ssl-ca') ?? options.get('sslca') ?? options.get('ssl_ca');
    const context = { ...others_plain, title: 'sqlx', root: ca?.text ?? null };
    return mode === undefined ? byMode('preferred', { ...context, option: null }) : fromTable(mode, usualModes, context);
}
function decideAsync(options) {
    const title = 'mysql_async';
    const given = options.get('ssl_opts');
    if (given !== undefined && !/^None$/.test(given.text))
        return ofSslOpts(given, title);
    const [demand, chain, name] = [options.get('require_ssl'), options.get('verify_ca'), options.get('verify_identity')];
    const open = [demand, chain, name].find((option) => option?.decided === false);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, title);
    if (demand === undefined || !(0,judging_options/* isTrue */.Hn)(demand))
        return byMode('disabled', { ...others_plain, title, option: demand ?? null });
    if ((0,judging_options/* isFalse */.Wu)(chain))
        return byMode('required', { ...others_plain, title, option: chain ?? null });
    if ((0,judging_options/* isFalse */.Wu)(name))
        return byMode('verify-ca', { ...others_plain, title, option: name ?? null });
    return byMode('verify-identity', { ...others_plain, title, option: demand });
}
function ofSslOpts(option, title) {
    const danger = (name) => new RegExp(`with_danger_${name}\\(\\s{0,9}(true|false)?`).exec(option.text);
    const [any, names] = [danger('accept_invalid_certs'), danger('skip_domain_validation')];
    if ([any, names].some((found) => found !== null && found[1] === undefined))
        return (0,verdict/* undecided */.oo)({ ...option, decided: false }, title);
    if (any?.[1] === 'true')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`with_danger_accept_invalid_certs\` accepts any certificate under ${title}`, option);
    if (names?.[1] === 'true')
        return (0,verdict/* verdict */.WJ)(chainOnly(null, 'private'), `\`with_danger_skip_domain_validation\` leaves the host name unchecked under ${title}`, option);
    return /SslOpts::(?:default|new)\(\)/.test(option.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`SslOpts\` verifies chain and host name under ${title}`, option) : (0,verdict/* undecided */.oo)({ ...option, decided: false }, title);
}
function decidePrisma(options) {
    const title = 'Prisma 6';
    const accept = options.get('sslaccept');
    const asked = accept ?? ['sslcert', 'sslidentity', 'sslpassword'].map((name) => options.get(name)).find((option) => option !== undefined);
    if (asked === undefined)
        return byMode('disabled', { ...others_plain, title, option: null });
    if (!asked.decided)
        return (0,verdict/* undecided */.oo)(asked, title);
    if (accept?.text === 'strict')
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`sslaccept=strict\` verifies chain and host name under ${title}`, accept);
    return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, accept === undefined ? `\`${asked.name}\` without \`sslaccept=strict\` accepts any certificate under ${title}` : `${nameOf(accept)} accepts any certificate under ${title}`, asked);
}
function decideMyxql(options, title, verifies) {
    const ssl = options.get('ssl');
    if (ssl === undefined || isFalsy(ssl))
        return byMode('disabled', { ...others_plain, title, option: ssl ?? null });
    const verify = [options.get('ssl.verify'), options.get('ssl_opts.verify')].find((option) => option !== undefined);
    if (/verify_none/.test(verify?.text ?? '') || /verify_none/.test(ssl.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify ?? ssl);
    if (!(0,judging_options/* isTrue */.Hn)(ssl) && !ssl.object)
        return /verify_peer/.test(ssl.text) && verifies ? byPeer(ssl, title) : (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
    const named = options.get('ssl.server_name_indication') ?? options.get('ssl_opts.server_name_indication');
    if (ssl.object && named !== undefined && /verify_peer/.test(verify?.text ?? ''))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`verify_peer\` with \`server_name_indication\` verifies chain and host name under ${title}`, named);
    if (ssl.object)
        return verifies || /verify_peer/.test(verify?.text ?? '') ? byPeer(ssl, title) : (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl\` without \`verify: :verify_peer\` accepts any certificate under ${title}`, ssl);
    return verifies ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl: true\` verifies chain and host name under ${title}`, ssl) : (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl: true\` accepts any certificate under ${title}`, ssl);
}
function byPeer(ssl, title) {
    return (0,verdict/* verdict */.WJ)(chainOnly(null, 'private'), `\`verify_peer\` verifies the chain under ${title}; whether it compares the name depends on \`server_name_indication\``, ssl);
}
const rust = ['rust'];
const elixir = ['elixir'];
const js = ['javascript', 'typescript'];
const prismaScheme = /^mysql$/;
const myxqlPlan = () => ({ title: 'MyXQL', set: [{ name: 'ssl.cacertfile', value: '<CA_FILE>' }, { name: 'ssl.verify', value: ':verify_peer' }, { name: 'ssl.server_name_indication', value: '~c"<HOST>"' }], remove: ['ssl_opts', 'ssl'], place: 'setting', mutual: '`certfile` and `keyfile`', snippet: 'ssl: [cacertfile: "<CA_FILE>", verify: :verify_peer, server_name_indication: ~c"<HOST>"]', advice: 'Pass `ssl: true` with MyXQL 0.8 or newer for public CAs, else `ssl: [cacertfile: \u2026, verify: :verify_peer, server_name_indication: \u2026]`.' });
const otherDrivers = [
    driverOf({ id: 'sqlx-mysql', aliases: ['sqlx mysql', 'sqlx'], title: 'sqlx', callees: ['MySqlPool.connect', 'MySqlPoolOptions', 'MySqlConnectOptions', 'MySqlConnection.connect', 'MySqlPool::connect', 'MySqlConnection::connect'], imports: ['sqlx'], languages: rust, reads: ['uri', 'settings'], schemes: /^(?:mysql|mariadb)$/, names: new Set(['sslmode', 'ssl-mode', 'sslca', 'ssl-ca', 'ssl-cert', 'ssl-key', 'ssl_mode', 'ssl_ca']), decide: decideSqlx, plan: () => ({ title: 'sqlx', set: [{ name: 'ssl-mode', value: 'VERIFY_IDENTITY' }, { name: 'ssl-ca', value: '<CA_FILE>' }], remove: ['sslmode', 'ssl', 'require_ssl', 'ssl_mode', 'ssl_ca'], mutual: '`ssl-cert` and `ssl-key`' }) }),
    driverOf({ id: 'mysql_async', aliases: ['rust-mysql'], title: 'mysql_async', callees: ['mysql::Pool::new', 'mysql::Conn::new', 'mysql_async::Pool::new', 'mysql_async::Opts::from_url', 'OptsBuilder.new', 'OptsBuilder.default'], imports: ['mysql_async', 'mysql'], languages: rust, reads: ['uri', 'settings'], schemes: prismaScheme, names: new Set(['require_ssl', 'verify_ca', 'verify_identity', 'built_in_roots', 'ssl_opts']), unknown: 'refused', decide: decideAsync, plan: () => ({ title: 'mysql_async', set: [{ name: 'require_ssl', value: 'true' }], remove: ['verify_ca', 'verify_identity', 'sslmode', 'ssl-mode', 'ssl'], mutual: '`SslOpts::with_client_identity`', advice: 'Use `require_ssl=true` with mysql_async, and `SslOpts::with_root_certs` for a private CA.' }) }),
    driverOf({ id: 'prisma-mysql', aliases: ['prisma', 'prisma@6', 'prisma@5', 'Prisma <= 6 mysql'], title: 'Prisma 6', callees: ['PrismaClient'], imports: ['@prisma/client'], languages: [...js, 'prisma'], dialects: [], reads: ['uri'], schemes: prismaScheme, names: new Set(['sslaccept', 'sslcert', 'sslidentity', 'sslpassword']), decide: decidePrisma, plan: () => ({ title: 'Prisma 6', set: [{ name: 'sslaccept', value: 'strict' }, { name: 'sslcert', value: '<CA_FILE>' }], remove: ['sslmode', 'ssl', 'ssl-mode'], mutual: '`sslidentity` and `sslpassword`' }) }),
    driverOf({ id: 'myxql', aliases: ['MyXQL', 'myxql@0.8'], title: 'MyXQL', dialects: ['myxql'], callees: ['MyXQL.start_link'], imports: ['MyXQL', 'Ecto.Adapters.MyXQL'], languages: elixir, reads: ['uri', 'settings'], schemes: /^(?:mysql|ecto)$/, names: new Set(['ssl', 'ssl_opts']), settingsWin: true, decide: (options) => decideMyxql(options, 'MyXQL', true), plan: myxqlPlan }),
    driverOf({ id: 'myxql@0.7', title: 'MyXQL 0.7', reads: ['uri', 'settings'], schemes: /^(?:mysql|ecto)$/, names: new Set(['ssl', 'ssl_opts']), settingsWin: true, decide: (options) => decideMyxql(options, 'MyXQL 0.7', false), plan: myxqlPlan }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/perl.js





function perl_isOn(option) {
    return option !== undefined && option.text !== '' && option.text !== '0';
}
function decideMysql(options, title) {
    const ssl = options.get('mysql_ssl');
    if (ssl !== undefined && !ssl.decided)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl === undefined || !perl_isOn(ssl))
        return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'public' });
    const optional = options.get('mysql_ssl_optional');
    if (optional !== undefined && perl_isOn(optional))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`mysql_ssl_optional\` lets ${title} fall back to cleartext`, optional);
    return (0,verdict/* refused */.J5)("it cannot enforce TLS with MariaDB's C library, and says so", title, ssl);
}
function perl_decideMariadb(options, title) {
    const foreign = [...options.values()].find(({ name, parameter }) => parameter?.origin === 'keyword' && /ssl|tls/i.test(name) && !name.startsWith('mariadb_'));
    if (foreign !== undefined)
        return (0,verdict/* refused */.J5)(`it knows no \`${foreign.name.slice(0, 40)}\``, title, foreign);
    const [ssl, ca, verify, optional] = ['mariadb_ssl', 'mariadb_ssl_ca_file', 'mariadb_ssl_verify_server_cert', 'mariadb_ssl_optional'].map((name) => options.get(name));
    if (ssl !== undefined && !ssl.decided)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl === undefined || !perl_isOn(ssl))
        return byMode('disabled', { title, option: ssl ?? null, root: null, store: 'public' });
    if (ca !== undefined && ca.decided && (0,verdict/* isMissing */.b2)(ca.text))
        return (0,verdict/* refused */.J5)('the CA file is not there', title, ca);
    if (perl_isOn(verify) && perl_isOn(optional))
        return (0,verdict/* refused */.J5)('`mariadb_ssl_optional` and `mariadb_ssl_verify_server_cert` exclude one another', title, optional ?? null);
    if (perl_isOn(verify) && (ca === undefined || ca.text === '') && !perl_isOn(options.get('mariadb_ssl_ca_path')))
        return (0,verdict/* refused */.J5)('`mariadb_ssl_verify_server_cert` needs `mariadb_ssl_ca_file`', title, verify ?? null);
    if (perl_isOn(optional))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`mariadb_ssl_optional\` lets ${title} fall back to cleartext`, optional ?? null);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`mariadb_ssl=1\` verifies chain and host name under ${title}`, ssl);
}
function pairs(lead, connection, add) {
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
        plan: (connection) => ({ title: 'DBD::mysql', set: [{ name: 'mysql_ssl', value: '1' }, { name: 'mysql_ssl_ca_file', value: '<CA_FILE>' }, { name: 'mysql_ssl_verify_server_cert', value: '1' }], remove: ['ssl', 'mysql_ssl_optional'], mutual: '`mysql_ssl_client_cert` and `mysql_ssl_client_key`', snippet: pairs('dbi:mysql', connection, [['mysql_ssl', '1'], ['mysql_ssl_ca_file', '<CA_FILE>'], ['mysql_ssl_verify_server_cert', '1']]), advice: "Use `mysql_ssl=1`, `mysql_ssl_ca_file` and `mysql_ssl_verify_server_cert=1`; where DBD::mysql is built on MariaDB's library it refuses TLS, so use DBD::MariaDB there." }),
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
            const file = ca !== undefined && ca.decided && ca.text !== '' && !(0,verdict/* isMissing */.b2)(ca.text) && !(0,judging_options/* isTrue */.Hn)(ca) ? (0,notation_hosts/* printable */.g$)(ca.text) : '<CA_FILE>';
            return { title: 'DBD::MariaDB', set: [{ name: 'mariadb_ssl', value: '1' }, { name: 'mariadb_ssl_ca_file', value: file }, { name: 'mariadb_ssl_verify_server_cert', value: '1' }], remove: ['ssl', 'sslmode', 'mariadb_ssl_optional'], mutual: '`mariadb_ssl_client_cert` and `mariadb_ssl_client_key`', snippet: pairs('dbi:MariaDB', connection, [['mariadb_ssl', '1'], ['mariadb_ssl_ca_file', file], ['mariadb_ssl_verify_server_cert', '1']]) };
        },
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/php.js




const php = ['php'];
function attribute(connection, name) {
    return (0,judging_options/* settingOptions */.Xk)(connection).findLast((option) => (option.name.split(/[.:\\]/).at(-1) ?? '').toLowerCase() === name);
}
const triggers = ['mysql_attr_ssl_ca', 'mysql_attr_ssl_capath', 'mysql_attr_ssl_key', 'mysql_attr_ssl_cert', 'mysql_attr_ssl_cipher', 'attr_ssl_ca', 'attr_ssl_capath', 'attr_ssl_key', 'attr_ssl_cert', 'attr_ssl_cipher'];
function decidePdo(connection, title) {
    const asked = triggers.map((name) => attribute(connection, name)).find((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option) && option.text !== '');
    if (asked === undefined)
        return byMode('disabled', { title, option: null, root: null, store: 'public' });
    if (!asked.decided && /^\{?(?:\$\w|env\(|getenv\(|\$_ENV|config\(|(?:if|else|elseif|unless|switch|case|foreach|for|while)\b)/.test(asked.text))
        return (0,verdict/* undecided */.oo)(asked, title);
    if (asked.quoted && asked.decided && (0,verdict/* isMissing */.b2)(asked.text))
        return (0,verdict/* refused */.J5)('the CA file is not there', title, asked);
    const verify = attribute(connection, 'mysql_attr_ssl_verify_server_cert') ?? attribute(connection, 'attr_ssl_verify_server_cert');
    if (verify !== undefined && !verify.decided)
        return (0,verdict/* undecided */.oo)(verify, title);
    if (verify !== undefined && ((0,judging_options/* isFalse */.Wu)(verify) || (0,judging_options/* isNothing */.qv)(verify)))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`MYSQL_ATTR_SSL_VERIFY_SERVER_CERT\` is off, so ${title} accepts any certificate`, verify);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${shortName(asked)}\` makes ${title} verify chain and host name`, asked);
}
function shortName(option) {
    return (option.name.split(/[.:\\]/).at(-1) ?? '').toUpperCase();
}
function decideMysqli(connection, title) {
    const options = (0,judging_options/* settingOptions */.Xk)(connection);
    const flags = options.filter(({ name }) => /^(?:flags(?:\.\d+)?|\d+)$/.test(name)).filter(({ text }) => /MYSQLI_CLIENT_SSL/.test(text));
    const lax = flags.find(({ text }) => text.includes('MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT'));
    const [flag] = flags;
    const ca = options.find(({ name }) => name === 'ca' || name === 'ssl_ca');
    const verify = options.find(({ name }) => name === 'opt' || name === 'MYSQLI_OPT_SSL_VERIFY_SERVER_CERT' || name === 'mysqli_opt_ssl_verify_server_cert');
    const verifies = verify !== undefined && !(0,judging_options/* isFalse */.Wu)(verify);
    const encrypt = options.find(({ name }) => name === 'encrypt' || name.startsWith('encrypt.'));
    if (encrypt !== undefined && !(0,judging_options/* isFalse */.Wu)(encrypt) && !(0,judging_options/* isNothing */.qv)(encrypt))
        return (0,verdict/* undecided */.oo)({ ...encrypt, name: 'encrypt', decided: false }, title);
    if (lax !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT\` makes ${title} accept any certificate`, lax);
    const chosen = flags.find(({ text }) => /\?[^?]{1,200}:/.test(text));
    if (chosen !== undefined)
        return (0,verdict/* undecided */.oo)({ ...chosen, name: 'flags', decided: false }, title);
    const named = ca !== undefined && !(0,judging_options/* isNothing */.qv)(ca) && ca.text !== '';
    if (named && verifies && flag === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${title} verifies chain and host name with a CA and \`MYSQLI_OPT_SSL_VERIFY_SERVER_CERT\``, verify);
    if (flag !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`MYSQLI_CLIENT_SSL\` accepts any certificate under ${title}`, flag);
    if (named)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'a CA without a flag was not measured' }, `what a CA alone does under ${title} is not confirmed`, ca);
    const later = options.find(({ name, decided }) => /^flags(?:\.\d+)?$/.test(name) && !decided);
    if (later !== undefined)
        return (0,verdict/* undecided */.oo)(later, title);
    return byMode('disabled', { title, option: null, root: null, store: 'public' });
}
const pdoLines = "[\n  PDO::MYSQL_ATTR_SSL_CA => '<CA_FILE>',\n  PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true,\n]";
const phpDrivers = [
    driverOf({
        id: 'php-pdo_mysql',
        aliases: ['pdo_mysql', 'laravel', 'doctrine'],
        title: 'PDO with mysqlnd',
        dialects: ['pdo', 'laravel'],
        callees: ['PDO', 'PDOConfig'],
        imports: ['PDO'],
        languages: php,
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
        callees: ['mysqli', 'mysql_connect', 'mysql_pconnect', 'MysqliConfig', 'mysqli_connect', 'mysqli_real_connect', 'mysqli.real_connect', 'real_connect'],
        languages: php,
        reads: ['settings'],
        schemes: null,
        names: new Set(['ca', 'opt', 'flags', 'ssl_ca', 'encrypt']),
        decide: (_options, connection) => decideMysqli(connection, 'mysqli with mysqlnd'),
        plan: (connection) => ({ title: 'mysqli', set: [{ name: 'MYSQLI_OPT_SSL_VERIFY_SERVER_CERT', value: 'true' }, { name: 'ssl_ca', value: '<CA_FILE>' }], remove: (0,judging_options/* settingOptions */.Xk)(connection).filter(({ text }) => text.includes('MYSQLI_CLIENT_SSL')).map(({ name }) => name), place: 'setting', mutual: 'the first two arguments of `mysqli_ssl_set`', snippet: "mysqli_options($db, MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, true);\nmysqli_ssl_set($db, NULL, NULL, '<CA_FILE>', NULL, NULL);", advice: 'Call `mysqli_options` with `MYSQLI_OPT_SSL_VERIFY_SERVER_CERT` and `mysqli_ssl_set` with the CA before `mysqli_real_connect`, without `MYSQLI_CLIENT_SSL` among its flags.' }),
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/odbc.js



const ofMysql = 'MySQL Connector/ODBC';
const ofMariadb = 'MariaDB Connector/ODBC';
function odbc_decideMysql(options) {
    const mode = ['sslmode', 'ssl-mode', 'ssl_mode'].map((name) => options.get(name)).find((option) => option !== undefined);
    const root = (options.get('sslca') ?? options.get('ssl-ca'))?.text ?? null;
    const context = { title: ofMysql, root, store: 'private' };
    if (mode === undefined)
        return byMode('preferred', { ...context, option: null });
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, ofMysql);
    const known = usualModes.get(mode.text.toLowerCase());
    return known === undefined ? byMode('preferred', { ...context, option: mode, named: `${nameOf(mode)} is no mode of it, and the default` }) : byMode(known, { ...context, option: mode });
}
const unconfirmed = 'what MariaDB Connector/ODBC does is not confirmed';
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
        decide: () => (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: unconfirmed }, unconfirmed, null, true),
        plan: () => ({ title: ofMariadb, set: [{ name: 'FORCETLS', value: '1' }, { name: 'SSLVERIFY', value: '1' }, { name: 'SSLCA', value: '<CA_FILE>' }], remove: ['sslmode'], mutual: '`SSLCERT` and `SSLKEY`' }),
    }),
];

// EXTERNAL MODULE: ./src/engine/databases/judging/jasync.js
var jasync = __webpack_require__(6345);
// EXTERNAL MODULE: ./src/engine/databases/judging/plainDriver.js
var plainDriver = __webpack_require__(8657);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/jasync.js


const jasyncMysql = (0,plainDriver/* plainDriver */.tU)({
    id: 'jasync-mysql',
    aliases: ['jasync'],
    title: 'jasync-sql',
    dialects: ['jasync-mysql'],
    callees: ['MySQLConnectionBuilder.createConnectionPool'],
    imports: ['com.github.jasync.sql.db.mysql'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: jasync/* decideJasync */.f6,
    reads: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
    plan: () => jasync/* jasyncPlan */.O0,
    instead: 'Put `sslmode=verify-full` into the URL, or hand over an `SSLConfiguration` of that mode.',
});

// EXTERNAL MODULE: ./src/engine/databases/judging/vertx.js
var vertx = __webpack_require__(9102);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/r2dbc.js





const r2dbc_ofMysql = new Map([...usualModes].map(([name, mode]) => [name.replaceAll('_', '-'), mode]));
const r2dbc_ofMariadb = new Map([
    ...['disable', 'disabled', '0', 'false'].map((name) => [name, 'disabled']),
    ...['trust', 'required', 'enable-trust'].map((name) => [name, 'required']),
    ...['verify-ca', 'enable-without-hostname-verification'].map((name) => [name, 'verify-ca']),
    ...['verify-full', 'verify-identity', '1', 'true', 'enable'].map((name) => [name, 'verify-identity']),
]);
const own = ['sslHostnameVerifier', 'sslContextBuilderCustomizer'];
function byTable(said, mode, modes, root) {
    const { title } = said;
    const word = (0,vertx/* modeOf */.VV)(mode);
    if (word === '')
        return (0,verdict/* undecided */.oo)(mode, title);
    if (word === 'tunnel')
        return (0,verdict/* undecided */.oo)({ ...mode, decided: false }, title);
    const known = modes.get(word);
    if (known === undefined)
        return (0,verdict/* refused */.J5)(`\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode it knows`, title, mode);
    const handed = known.startsWith('verify') ? own.map((name) => (0,plainDriver/* optionNamed */.b7)(said, name)).find((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option)) : undefined;
    return handed === undefined ? byMode(known, { title, option: mode, root: (0,plainDriver/* optionNamed */.b7)(said, root)?.text ?? null, store: 'public' }) : (0,verdict/* undecided */.oo)({ ...handed, decided: false }, title);
}
function refusedText({ title, scheme, connection }, form, lead) {
    return connection.notation !== 'settings' && !form.test(scheme) ? (0,verdict/* refused */.J5)(`it reads \`${lead}\` URLs only`, title) : null;
}
function r2dbc_decideMysql(said) {
    const { title, scheme } = said;
    const wrong = refusedText(said, /^r2dbcs?:(?:pool:)?mysql$/i, 'r2dbc:mysql://');
    if (wrong !== null)
        return wrong;
    const [mode, ssl] = [(0,plainDriver/* optionNamed */.b7)(said, 'sslMode'), (0,plainDriver/* optionNamed */.b7)(said, 'ssl')];
    if (mode !== undefined)
        return byTable(said, mode, r2dbc_ofMysql, 'sslCa');
    if (ssl?.decided === false)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl !== undefined)
        return byMode((0,judging_options/* isTrue */.Hn)(ssl) ? 'required' : 'disabled', { title, option: ssl, root: null, store: 'public' });
    return byMode(/^r2dbcs:/i.test(scheme) ? 'required' : 'preferred', { title, option: null, root: null, store: 'public' });
}
function r2dbc_decideMariadb(said) {
    const wrong = refusedText(said, /^r2dbcs?:(?:pool:)?mariadb$/i, 'r2dbc:mariadb://');
    if (wrong !== null)
        return wrong;
    const [mode, ssl] = [(0,plainDriver/* optionNamed */.b7)(said, 'sslMode'), (0,plainDriver/* optionNamed */.b7)(said, 'ssl')];
    if (mode !== undefined)
        return byTable(said, mode, r2dbc_ofMariadb, 'serverSslCert');
    return (0,judging_options/* isTrue */.Hn)(ssl) ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${said.title} does not know \`ssl\`, and uses no TLS without \`sslMode\``, ssl ?? null) : byMode('disabled', { title: said.title, option: null, root: null, store: 'public' });
}
function anchoredBy(name) {
    return (said) => {
        const root = (0,plainDriver/* optionNamed */.b7)(said, name);
        return root === undefined ? {} : { trustAnchor: { value: root.text } };
    };
}
const jvm = ['java', 'kotlin', 'scala', 'groovy'];
const r2dbc_names = ['ssl', 'sslMode', 'sslCert', 'sslKey', 'sslKeyPassword', 'tlsVersion', 'sslHostnameVerifier', 'sslContextBuilderCustomizer'];
const r2dbcDrivers = [
    (0,plainDriver/* plainDriver */.tU)({
        id: 'r2dbc-mysql',
        aliases: ['r2dbc'],
        title: 'r2dbc-mysql',
        dialects: ['r2dbc:mysql', 'r2dbcs:mysql', 'r2dbc:pool:mysql'],
        callees: ['MySqlConnectionConfiguration.builder'],
        imports: ['io.asyncer.r2dbc.mysql', 'dev.miku.r2dbc.mysql'],
        languages: jvm,
        decide: r2dbc_decideMysql,
        facts: anchoredBy('sslCa'),
        reads: [...r2dbc_names, 'sslCa'],
        plan: () => ({ set: [{ name: 'sslMode', value: 'VERIFY_IDENTITY' }, { name: 'sslCa', value: '<CA_FILE>' }], remove: ['ssl'], mutual: '`sslCert` and `sslKey`' }),
    }),
    (0,plainDriver/* plainDriver */.tU)({
        id: 'r2dbc-mariadb',
        title: 'r2dbc-mariadb',
        dialects: ['r2dbc:mariadb', 'r2dbcs:mariadb', 'r2dbc:pool:mariadb'],
        callees: ['MariadbConnectionConfiguration.builder'],
        imports: ['org.mariadb.r2dbc'],
        languages: jvm,
        decide: r2dbc_decideMariadb,
        facts: anchoredBy('serverSslCert'),
        reads: [...r2dbc_names, 'serverSslCert', 'clientSslCert', 'clientSslKey', 'clientSslPassword', 'tlsProtocol', 'sslTunnelDisableHostVerification'],
        plan: () => ({ set: [{ name: 'sslMode', value: 'VERIFY_FULL' }, { name: 'serverSslCert', value: '<CA_FILE>' }], remove: ['ssl'], mutual: '`clientSslCert` and `clientSslKey`' }),
    }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/ruby.js



const certificates = ['sslca', 'sslcapath', 'sslcert', 'sslkey', 'sslcipher', 'sslverify'];
const ruby_names = new Set([...certificates, 'ssl_mode']);
const ruby = ['ruby'];
const symbols = new Map([...usualModes].flatMap(([name, mode]) => [[name, mode], [`:${name}`, mode], [`ssl_mode_${name}`, mode], [`ssl_${name}`, mode], [`trilogy::ssl_${name}`, mode], [`mysql2::client::ssl_mode_${name}`, mode]]));
function modeOf(options) {
    const mode = options.get('ssl_mode');
    return mode === undefined || isFalsy(mode) ? undefined : symbols.has(mode.text.toLowerCase()) ? { ...mode, decided: true } : mode;
}
function ruby_decideMariadb(options, title) {
    const mode = modeOf(options);
    if (mode !== undefined && !mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    const given = certificates.map((name) => options.get(name)).find((option) => option !== undefined);
    if (given === undefined || (mode !== undefined && symbols.get(mode.text.toLowerCase()) === 'disabled')) {
        return mode === undefined ? byMode('disabled', { title, option: null, root: null, store: 'public' }) : byMode('disabled', { title, option: mode, named: `\`ssl_mode\` without \`sslca\``, root: null, store: 'public' });
    }
    return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} goes on in cleartext when the server offers no TLS, whatever \`${given.name}\` says`, given);
}
function ruby_decideMysql(options, title) {
    const mode = modeOf(options);
    const ca = options.get('sslca');
    if (mode !== undefined)
        return fromTable(mode, symbols, { title, root: ca?.text ?? null, store: 'public' });
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'without `ssl_mode` the client library decides' }, `without \`ssl_mode\` the client library that ${title} is built on decides`, null, true);
}
const numbers = new Map([['0', 'disabled'], ['1', 'verify-identity'], ['2', 'verify-ca'], ['3', 'required'], ['4', 'preferred']]);
function decideTrilogy(options, title) {
    const mode = modeOf(options);
    const ssl = options.get('ssl');
    const context = { title, root: options.get('ssl_ca')?.text ?? null, store: 'public' };
    if (mode !== undefined)
        return fromTable(/^[0-4]$/.test(mode.text) ? { ...mode, decided: true } : mode, /^[0-4]$/.test(mode.text) ? numbers : symbols, context);
    if (ssl !== undefined && !isFalsy(ssl))
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
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
        languages: ruby,
        reads: ['settings', 'uri'],
        schemes: /^mysql2?$/,
        names: ruby_names,
        decide: (options) => ruby_decideMariadb(options, "Ruby's mysql2"),
        plan: () => ({ ...ruby_plan("Ruby's mysql2", 'sslca'), advice: 'Use `ssl_mode: :verify_identity` and `sslca` with mysql2.' }),
        instead: "On MariaDB's client library mysql2 cannot insist on TLS: build it on MySQL's own, or use trilogy with `ssl_mode: verify_identity`",
    }),
    driverOf({ id: 'ruby-mysql2@libmysqlclient', aliases: ['mysql2 gem / ActiveRecord mysql2'], title: "Ruby's mysql2 on MySQL's library", reads: ['settings', 'uri'], schemes: /^mysql2?$/, names: ruby_names, decide: (options) => ruby_decideMysql(options, "Ruby's mysql2 on MySQL's library"), plan: () => ruby_plan("Ruby's mysql2", 'sslca') }),
    driverOf({ id: 'trilogy', title: 'trilogy', dialects: ['trilogy'], callees: ['Trilogy.new', 'Trilogy'], imports: ['trilogy'], languages: ruby, reads: ['settings', 'uri'], schemes: /^trilogy$/, names: new Set(['ssl_mode', 'ssl', 'ssl_ca', 'ssl_capath', 'ssl_cert', 'ssl_key', 'ssl_cipher', 'ssl_crl', 'tls_min_version', 'tls_max_version']), decide: (options) => decideTrilogy(options, 'trilogy'), plan: () => ruby_plan('trilogy', 'ssl_ca') }),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/script.js




const deno = "Deno's mysql";
const denoMysql = driverOf({
    id: 'deno-mysql',
    title: deno,
    callees: ['Client.connect', 'ClientMySQL'],
    imports: ['https://deno.land/x/mysql', 'jsr:@db/mysql', '@db/mysql'],
    languages: ['javascript', 'typescript'],
    reads: ['settings'],
    schemes: null,
    names: new Set(['tls']),
    decide: decideDeno,
    plan: () => ({ title: deno, set: [{ name: 'tls.mode', value: 'verify_identity' }], remove: [], place: 'setting', mutual: null, snippet: "tls: { mode: 'verify_identity', caCerts: [await Deno.readTextFile('<CA_FILE>')] }", advice: `Write \`tls: { mode: TLSMode.VERIFY_IDENTITY }\` with ${deno}; a private CA goes into \`caCerts\`.` }),
});
function decideDeno(options) {
    const [tls, mode] = [options.get('tls'), options.get('tls.mode')];
    if (tls === undefined || (0,judging_options/* isNothing */.qv)(tls))
        return byMode('disabled', { title: deno, option: null, root: null, store: 'public' });
    if (!tls.object)
        return (0,verdict/* undecided */.oo)({ ...tls, decided: false }, deno);
    if (mode === undefined || (0,judging_options/* isNothing */.qv)(mode))
        return byMode('disabled', { title: deno, option: tls, root: null, store: 'public' });
    const written = mode.parameter?.value.kind === 'symbol' ? mode.parameter.value.name : mode.decided ? mode.text : '';
    const word = (mode.quoted ? /^([a-z_]{1,40})$/ : /^TLSMode\.([A-Z_]{1,40})$/).exec(written)?.[1]?.toLowerCase();
    if (word === undefined)
        return (0,verdict/* undecided */.oo)({ ...mode, decided: false }, deno);
    if (word === 'verify_identity')
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${nameOf(mode)} verifies chain and host name under ${deno}`, mode);
    if (word === 'disabled')
        return byMode('disabled', { title: deno, option: mode, root: null, store: 'public' });
    return mode.quoted ? (0,verdict/* refused */.J5)(`${nameOf(mode)} is no mode it knows`, deno, mode) : (0,verdict/* undecided */.oo)({ ...mode, decided: false }, deno);
}
const session = 'express-mysql-session';
const sessionStore = driverOf({
    id: 'express-mysql-session',
    title: session,
    callees: ['MySQLStore'],
    imports: [session],
    languages: ['javascript', 'typescript'],
    reads: ['settings'],
    schemes: null,
    names: new Set(['ssl']),
    decide: (options) => {
        const ssl = options.get('ssl');
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, ssl === undefined ? `${session} hands on no option of TLS` : `${session} does not hand \`ssl\` on to the driver`, ssl ?? null, ssl === undefined);
    },
    plan: () => ({ title: session, set: [], remove: ['ssl'], place: 'setting', mutual: null, snippet: "new MySQLStore({}, mysql.createPool({ \u2026, ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), verifyIdentity: true } }))", advice: `Give ${session} a pool of mysql2's own as its second argument, with \`ssl: { ca, verifyIdentity: true }\`.` }),
    instead: 'Give it a pool of mysql2 as the second argument, with `ssl: { ca, verifyIdentity: true }`',
});
const scriptDrivers = [denoMysql, sessionStore];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/sqlalchemy.js






const grammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const gathered = ['ssl_ca', 'ssl_cert', 'ssl_key', 'ssl_capath', 'ssl_cipher', 'ssl_check_hostname'];
const everyone = ['charset', 'use_unicode', 'connect_timeout', 'read_timeout', 'write_timeout', 'unix_socket', 'init_command', 'sql_mode', 'local_infile', 'read_default_file', 'read_default_group', 'client_flag', 'program_name', 'autocommit', 'ssl', 'host', 'port', 'user', 'passwd', 'password', 'db', 'database', 'compress', 'named_pipe', 'conv', 'auth_plugin', ...gathered];
const pymysqlOnly = ['ssl_disabled', 'ssl_verify_cert', 'ssl_verify_identity', 'ssl_key_password', 'bind_address', 'binary_prefix', 'max_allowed_packet', 'defer_connect', 'auth_plugin_map', 'server_public_key', 'collation', 'cursorclass'];
const pymysqlNames = new Set([...everyone, ...pymysqlOnly]);
const aiomysqlNames = new Set([...everyone, 'echo', 'loop', 'server_public_key', 'cursorclass']);
const mysqldbNames = new Set([...everyone, 'multi_statements']);
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
    if (first !== null && !result.has('ssl'))
        result.set('ssl', { ...first, name: 'ssl', object: true, quoted: false, decided: true });
    return result;
}
function judgeWith(dialect) {
    const { title } = dialect;
    return (options) => {
        const wrong = [...options.values()].find(({ name, parameter }) => !dialect.names.has(name.split('.')[0] ?? '') && parameter?.origin === 'query');
        if (wrong !== undefined)
            return (0,verdict/* refused */.J5)(`the driver's \`connect\` takes no \`${(0,judging_options/* shown */.SP)(wrong.name)}\``, title, wrong);
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
function client(id, dialects, title, dialectOf) {
    return {
        id,
        title,
        dialects,
        reads: ['uri', 'settings'],
        schemes: /^(?:mysql|mariadb)(?:\+\w+)?$/,
        grammar,
        names: new Set([...everyone, ...pymysqlOnly, 'ssl_mode']),
        unknown: 'refused',
        settingsWin: true,
        setting: (name, written) => /^ssl(?:[_.]|$)/.test(name) && /(?:^|\.)(?:connect_args|query|connectargs)\./i.test(written),
        decide: (options, connection) => {
            const { name, dialect } = dialectOf(connection);
            return dialect === null ? unknown(`what SQLAlchemy's dialect \`${(0,judging_options/* shown */.SP)(name)}\` does is not confirmed`)() : judgeWith(dialect)(options);
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
const sqlalchemyDrivers = [
    driverOf({ ...client('sqlalchemy', [], 'SQLAlchemy', partsOf(measured)), aliases: ['sqlalchemy@1'] }),
    driverOf({ ...client('sqlalchemy@2', [], 'SQLAlchemy 2', partsOf(newest)), callees: ['sqlalchemy.create_engine', 'create_engine', 'create_async_engine', 'engine_from_config', 'SQLALCHEMY_DATABASE_URI'], imports: ['sqlalchemy', 'flask_sqlalchemy'], languages: ['python'] }),
    ...[...newest].map(([name, dialect]) => driverOf({ ...client(`sqlalchemy+${name}`, [name], dialect.title, () => ({ name, dialect })), aliases: [`mysql+${name}`, `mariadb+${name}`] })),
    ...unsourced.map((name) => driverOf({ ...client(`sqlalchemy+${name}`, [name], `SQLAlchemy with ${name}`, () => ({ name, dialect: null })), aliases: [`mysql+${name}`] })),
];

;// CONCATENATED MODULE: ./src/engine/databases/mysql/drivers/vertx.js




const vertxMysqlClient = (0,plainDriver/* plainDriver */.tU)({
    id: 'vertx-mysql-client',
    aliases: ['vertx-mysql', 'quarkus-reactive-mysql-client'],
    title: 'the Vert.x MySQL client',
    dialects: ['vertx-mysql'],
    callees: ['MySQLConnectOptions', 'MySQLConnectOptions.fromUri', 'MySQLPool.pool', 'MySQLPool.client', 'MySQLConnection.connect', 'MySQLBuilder.pool', 'MySQLBuilder.client'],
    imports: ['io.vertx.mysqlclient', 'io.vertx.mutiny.mysqlclient', 'io.vertx.reactivex.mysqlclient', 'io.vertx.rxjava3.mysqlclient'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: vertx_decide,
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
        const named = settings.get('tlsConfigurationName');
        return named === undefined ? (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} falls back to cleartext unless \`sslMode\` tells it not to`, null, true) : (0,verdict/* undecided */.oo)({ ...named, decided: false }, title);
    }
    const written = `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch ((0,vertx/* modeOf */.VV)(mode)) {
        case '':
            return (0,verdict/* undecided */.oo)(mode, title);
        case 'disabled':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${written} never uses TLS under ${title}`, mode);
        case 'preferred':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${written} falls back to cleartext under ${title}`, mode);
        case 'required':
            return (0,vertx/* vertxTls */.Pg)(said, mode, { trust: false, algorithm: false });
        case 'verify-ca':
            return (0,vertx/* vertxTls */.Pg)(said, mode, { trust: true, algorithm: false });
        case 'verify-identity':
            return (0,vertx/* vertxTls */.Pg)(said, mode, { trust: false, algorithm: true });
        default:
            return (0,verdict/* refused */.J5)(`${written} is no mode it knows`, title, mode);
    }
}

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/beside.js
var beside = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var settings = __webpack_require__(3366);
// EXTERNAL MODULE: ./src/engine/databases/notation/reactive.js
var reactive = __webpack_require__(5760);
// EXTERNAL MODULE: ./src/engine/databases/notation/uri.js
var uri = __webpack_require__(1597);
// EXTERNAL MODULE: ./src/engine/databases/notation/putInUri.js
var putInUri = __webpack_require__(411);
// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/vocabulary.js

const baseSchemes = ['mysql', 'mariadb', 'mysql2', 'trilogy', 'mysqls', 'mysqlgis', 'mysql-connector', 'mysql-pymysql'];
const jdbcNames = ['mysql', 'mariadb'];
const jdbcModes = [':replication', ':loadbalance', ':sequential', ':failover', ':aurora', ':load-balance-read', ':aws', ''];
const jdbcSchemes = jdbcNames.flatMap((name) => [
    ...jdbcModes.map((mode) => `jdbc:${name}${mode}`),
    ...['jdbc:p6spy', 'jdbc:otel', 'jdbc:aws-wrapper', 'jdbc:log4jdbc', 'r2dbc', 'r2dbcs', 'r2dbc:pool'].map((lead) => `${lead}:${name}`),
    ...['', ':loadbalance', ':replication'].map((mode) => `jdbc:${name}+srv${mode}`),
]);
const dialects = ['pymysql', 'mysqldb', 'mysqlclient', 'aiomysql', 'asyncmy', 'mysqlconnector', 'mariadbconnector', 'cymysql', 'pyodbc', 'oursql', 'gaerdbms'];
const tellingNames = new Set([
    ...['ssl_verify_identity', 'ssl_verify_cert', 'ssl_disabled', 'allowpublickeyretrieval', 'allowcleartextpasswords', 'allownativepasswords', 'verifyservercertificate'],
    ...['mysql_ssl', 'mysql_ssl_ca_file', 'mysql_ssl_verify_server_cert', 'mariadb_ssl', 'mariadb_ssl_ca_file', 'mysql_attr_ssl_ca', 'mysql_attr_ssl_verify_server_cert'],
]);
const ownNames = new Set([
    ...tellingNames,
    ...['sslmode', 'ssl_mode', 'ssl-mode', 'usessl', 'requiressl', 'trustservercertificate', 'disablesslhostnameverification', 'serversslcert', 'sslaccept', 'sslidentity'],
    ...['ssl_check_hostname', 'ssl_capath', 'ssl_cipher', 'ssl_key_password', 'sslca', 'sslcapath', 'sslcipher', 'sslverify', 'verifyidentity', 'require_ssl', 'verify_ca', 'verify_identity'],
    ...['trustcertificatekeystoreurl', 'truststore', 'tlsversions', 'tls_versions', 'enabledtlsprotocols', 'enabledsslprotocolsuites', 'tlsciphersuites', 'enabledsslciphersuites'],
    ...['defaultauthenticationplugin', 'authenticationplugins', 'enable_cleartext_plugin', 'enablecleartextplugin', 'allowfallbacktoplaintext', 'allowoldpasswords', 'check_hostname'],
    ...['ssl_opts', 'flags', 'attr', 'opt', 'tlsversion', 'sslmaxversion', 'tls_version', 'insecureauth', 'authplugins', 'auth_plugin', 'get_server_public_key'],
]);
const placeNames = [
    ...['host', 'hostname', 'server', 'servername', 'ip_or_hostname', 'addr', 'port', 'user', 'username', 'uid', 'password', 'passwd', 'pwd', 'database', 'dbname', 'db', 'name', 'dsn', 'uri', 'url', 'net', 'unix_socket', 'socketpath', 'socket'],
    ...['connectionstring', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra', 'connectionlimit', 'charset'],
];
const ownCallees = [
    ...['pymysql.connect', 'pymysql.connections.Connection', 'aiomysql.connect', 'aiomysql.create_pool', 'MySQLdb.connect', 'mysql.connector.connect', 'mysql.connector.aio.connect', 'mysql.connector.pooling.MySQLConnectionPool', 'MySQLConnectionPool', 'asyncmy.connect', 'asyncmy.create_pool', 'mariadb.connect', 'mariadb.ConnectionPool'],
    ...['mysql.createConnection', 'mysql.createPool', 'mysql.createPoolCluster', 'mysql2.createConnection', 'mysql2.createPool', 'mariadb.createConnection', 'mariadb.createPool', 'PrismaMariaDb'],
    ...['mysql.RegisterTLSConfig', 'mysql.NewConnector', 'mysql.Config', 'mysql.NewConfig', 'mysql.ParseDSN', 'mysql.Open', 'mysqli', 'mysqli_connect', 'mysqli_real_connect', 'mysql_connect', 'mysql_pconnect', 'mysqli.real_connect', 'Mysql2::Client', 'Mysql2::Client.new', 'Trilogy.new', 'Trilogy'],
    ...['Sequel.mysql2', 'MySqlConnection', 'MySqlConnectionStringBuilder', 'UseMySql', 'UseMySQL', 'MySqlDataSourceBuilder', 'MyXQL.start_link', 'MySqlPool.connect', 'MySqlPoolOptions', 'MySqlConnectOptions', 'MySqlConnectOptions.new', 'MySqlConnectOptions.from_str', 'MySQLDatabase', 'PooledMySQLDatabase', 'mysqli.real_connect', 'MySQLConnectOptions', 'mysql.Config', 'ConnectionOptions', 'PoolOptions', 'MysqlConnectionOptions', 'MySqlConnection.connect', 'mysql.start_link', 'mysql_real_connect', 'mysql_real_connect_nonblocking', 'mysql_real_connect_start', 'mysql.connect', 'MysqlDataSource', 'MariaDbDataSource', 'poolCluster.add'],
    ...['MySQLConnectionBuilder.createConnectionPool', 'MySqlConnectionConfiguration.builder', 'MariadbConnectionConfiguration.builder'],
    ...['OptsBuilder.new', 'OptsBuilder.default'],
    ...['DatabaseConfigurationFactory.mysql', 'MySQLConfiguration', 'MySQLConnection.createConnection', 'MySQLConnectionPool'],
    ...['MysqlConfig', 'MysqlConfig.fromAuthority', 'MysqliConfig'],
    ...['get_driver_instance().connect', 'get_mysql_driver_instance().connect'],
    ...['Client().connect', 'ClientMySQL', 'MySQLStore'],
];
const vocabulary = {
    schemes: new Set([...baseSchemes, ...baseSchemes.slice(0, 2).flatMap((scheme) => dialects.map((dialect) => `${scheme}+${dialect}`)), ...jdbcSchemes]),
    settingNames: new Set([...tlsNames/* tlsNames */.G, ...ownNames, ...placeNames]),
    tellingNames,
    environmentNames: new Set(),
    callees: new Set([
        ...ownCallees,
        ...['mysql', 'createConnection', 'createPool', 'create_engine', 'create_async_engine', 'URL.create', 'knex', 'Sequelize', 'DataSource', 'drizzle', 'dj_database_url.config', 'dj_database_url.parse'],
        ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'gorm.Open', 'DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'PDO', 'PDOConfig', 'DBI.connect'],
    ]),
    positions: new Map([
        ...['mysqli', 'mysqli_connect', 'mysqli.connect', 'real_connect'].map((callee) => [`php ${callee}`, ['host', 'user', 'password', 'database', 'port', 'socket', 'flags']]),
        ...['mysql_connect', 'mysql_pconnect'].map((callee) => [`php ${callee}`, ['host', 'user', 'password', '', 'flags']]),
        ['php mysqli_real_connect', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        ['cpp mysql_real_connect_nonblocking', ['', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        ['php MysqlConfig', ['host', 'port', 'user', 'password', 'database', 'context']],
        ['php MysqlConfig.fromAuthority', ['host', 'user', 'password', 'database', 'context']],
        ['cpp mysql_real_connect_start', ['', '', 'host', 'user', 'password', 'database', 'port', 'socket', 'flags']],
        ['lua mysql.connect', ['database', 'user', 'password', 'host', 'port']],
        ...['driver.connect', 'get_driver_instance().connect', 'get_mysql_driver_instance().connect'].map((callee) => [`cpp ${callee}`, ['host', 'user', 'password']]),
        ['go mysql.RegisterTLSConfig', ['registered', 'tls']],
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


const findUri_schemes = { plain: new Set(baseSchemes), jdbc: new Set([...jdbcSchemes].sort((a, b) => b.length - a.length)), hostless: null };
function findUri_findUri(mapped) {
    const found = (0,findUri/* findUriOf */.L)(findUri_schemes, mapped);
    return found === null ? null : { ...found, to: withJson(mapped.text, found.to) };
}
const LONGEST_JSON = 500;
const MAXIMUM_OBJECTS = 10;
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

// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/engine/databases/notation/password.js
var notation_password = __webpack_require__(4170);
// EXTERNAL MODULE: ./src/engine/databases/notation/pieces.js
var pieces = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/engine/spanIndex.js
var spanIndex = __webpack_require__(9777);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/surroundings.js






const places = new Set(['host', 'hostname', 'port', 'socket', 'unix_socket', 'socketpath']);
function besides(candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? [] : candidate.sites.flatMap((site) => site.neighbours);
    const written = (0,beside/* unlessInUrl */.Zi)((0,settings/* flatten */.Bq)(neighbours, 'setting'), candidate).filter(belongs);
    return unique([...written, ...registered(candidate, reading), ...surroundings_switches(candidate, reading)]);
}
function belongs({ name, value }) {
    const [first = '', ...rest] = (0,settings/* unwrapped */.DE)(name).split('.');
    if (/^\d+$/.test(first))
        return value.kind === 'symbol' || rest.some((each) => (0,tlsNames/* concernsTls */.B)(each));
    const lower = first.toLowerCase();
    return tlsNames/* tlsNames */.G.has(lower) || vertx/* vertxNames */.M0.has(lower) || ownNames.has(lower) || (0,tlsNames/* concernsTls */.B)(name) || (rest.length === 0 && places.has(lower));
}
function surroundings_switches(candidate, reading) {
    return variablesOf(reading)
        .flatMap((each) => (each === candidate ? [] : (0,beside/* handedTo */.Gi)(candidate, each)));
}
function registered(candidate, reading) {
    if (reading.language !== 'go')
        return [];
    return registrationsOf(reading).flatMap(({ entries, sites }) => {
        const beside = sites.filter(registers).flatMap(({ neighbours }) => neighbours);
        const name = ((0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(entries, ['registered'])) ?? (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(beside, ['0'])))?.text;
        if (name === undefined || !surroundings_names(candidate, name))
            return [];
        return (0,settings/* flatten */.Bq)(entries.filter((entry) => entry.name !== 'registered').map((entry) => ({ ...entry, name: `registered.${name}.${entry.name}` })), 'setting');
    });
}
function surroundings_names(candidate, wanted) {
    if (candidate.kind === 'text')
        return candidate.value.text.includes(`tls=${wanted}`);
    return candidate.kind === 'settings' && (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(candidate.entries, ['tlsconfig']))?.text === wanted;
}
const registrations = new WeakMap();
function registrationsOf(reading) {
    const before = registrations.get(reading);
    if (before !== undefined)
        return before;
    const found = reading.candidates.filter((each) => each.kind === 'settings' && isRegistration(each)).slice(0, 20);
    registrations.set(reading, found);
    return found;
}
function isRegistration({ sites }) {
    return sites.some(registers);
}
function registers({ callee }) {
    return callee?.endsWith('.RegisterTLSConfig') === true;
}
const variables = new WeakMap();
const commands = new WeakMap();
function variablesOf(reading) {
    const before = variables.get(reading);
    if (before !== undefined)
        return before;
    const found = reading.candidates.flatMap((each) => (each.kind === 'environment' && each.name === 'NODE_TLS_REJECT_UNAUTHORIZED' ? [each] : [])).slice(0, 20);
    variables.set(reading, found);
    return found;
}
function insideOwnCommand(candidate, reading) {
    let found = commands.get(reading);
    if (found === undefined) {
        found = (0,spanIndex/* spanIndex */.zs)(reading.candidates.flatMap((each) => (each.kind === 'command' && ownsWords(each) ? [each.span] : [])));
        commands.set(reading, found);
    }
    return (0,spanIndex/* covers */.hU)(found, candidate.span);
}
function ownsWords(command) {
    return vocabulary.commands.has(programOf(command.words[0]?.text ?? ''));
}
function programOf(word) {
    return word.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
}
function unique(parameters) {
    const seen = new Set();
    return parameters.filter((parameter) => {
        const key = `${parameter.name}@${String(parameter.span?.start ?? '')}`;
        return seen.has(key) ? false : seen.add(key).has(key);
    });
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/readCommand.js







const MAXIMUM_WORDS = 2_000;
const same = (text) => text;
function readCommand(candidate, beside) {
    if (!ownsWords(candidate))
        return null;
    const password = candidate.assignments.findLast(({ name }) => name === 'MYSQL_PWD')?.value;
    const program = programOf(candidate.words[0]?.text ?? '');
    if (program === 'wp')
        return ofWordPress(candidate, beside);
    return commandConnection(program, candidate.words.slice(1, MAXIMUM_WORDS), candidate, beside, password?.kind === 'text' ? password.text : null);
}
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
function readCommandText(text, candidate, beside) {
    const lead = /^\s{0,20}(?:([\w./-]{0,100}?[\w-]{4,20})\s{1,5})?(?=--?[A-Za-z])/.exec(text.text.slice(0, 200));
    if (lead === null || text.text.length > 4000)
        return null;
    const program = programOf(lead[1] ?? '');
    if (program !== '' && !vocabulary.commands.has(program))
        return null;
    const words = wordsOf(text, lead[0].length);
    if (program === '' && !areFlagsOfMySql(words))
        return null;
    return commandConnection(program === '' ? 'mysql' : program, words, candidate, beside, null);
}
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
const joinedOnly = new Set(['password', 'ssl', 'ssl-verify-server-cert', 'skip-ssl', 'disable-ssl', 'enable-cleartext-plugin', 'get-server-public-key', 'disable-ssl-verify-server-cert', 'skip-ssl-verify-server-cert', 'no-defaults']);
function flagsOf(words) {
    return words.flatMap((word, index) => {
        const next = words[index + 1];
        const following = next === undefined || next.text.startsWith('-') ? null : next;
        const long = /^--([A-Za-z][\w-]{0,40})(=?)/.exec(word.text);
        if (long !== null) {
            const name = (long[1] ?? '').replaceAll('_', '-').toLowerCase();
            return [{ name, value: long[2] === '=' ? bare((0,mappedText/* sliceText */.S$)(word, long[0].length, word.text.length)) : joinedOnly.has(name) ? null : following, word }];
        }
        const name = shortNames.get(/^-([A-Za-z])/.exec(word.text)?.[1] ?? '');
        if (name === undefined)
            return [];
        return [{ name, value: word.text.length > 2 ? bare((0,mappedText/* sliceText */.S$)(word, 2, word.text.length)) : name === 'password' ? null : following, word }];
    });
}
function bare(value) {
    return /^(["']).*\1$/s.test(value.text) && value.text.length > 1 ? (0,mappedText/* sliceText */.S$)(value, 1, value.text.length - 1) : value;
}
function commandConnection(program, words, candidate, beside, password) {
    const flags = flagsOf(words);
    const find = (name) => flags.findLast((flag) => flag.name === name);
    const [host, socket, port] = [find('host')?.value ?? null, find('socket')?.value ?? null, find('port')?.value ?? null];
    const speaksOfTls = flags.some(({ name }) => /ssl|tls|cleartext|public-key/.test(name));
    if (host === null && !speaksOfTls)
        return null;
    const userValue = find('user')?.value ?? null;
    const user = userValue === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userValue, same);
    const written = password ?? find('password')?.value ?? null;
    const secret = written === null ? null : (0,notation_password/* readPassword */.kf)(written, user, candidate.encoding === 'base64', same);
    const name = find('database')?.value ?? null;
    const database = name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, same);
    const hosts = host !== null ? (0,notation_hosts/* hostsOfLists */.gI)(host, port) : socket !== null ? [{ kind: 'socket', path: socket.text.slice(0, 200) }] : [openHost/* openHost */.Z];
    return {
        family: 'mysql',
        notation: 'command',
        scheme: null,
        dialect: readCommand_clientOf(program, flags),
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: [...flags.filter((flag) => /ssl|tls|auth|cleartext|public-key|protocol|defaults|login-path/.test(flag.name)).map(parameterOf), ...beside],
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('mysql://', user.kind !== 'absent', hosts, database),
        span: candidate.kind === 'command' ? candidate.span : ((0,mappedText/* spanOf */.ee)(candidate.kind === 'text' ? candidate.value : { text: '', pieces: [] }) ?? candidate.span),
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
function readCommand_clientOf(program, flags) {
    if (flags.some(({ name }) => name === 'ssl-mode'))
        return 'mysql-cli';
    if (program.startsWith('mariadb') || flags.some(({ name }) => /^(?:ssl|skip-ssl|disable-ssl|(?:skip-|disable-)?ssl-verify-server-cert)$/.test(name)))
        return 'mariadb-cli';
    return 'mysql-cli';
}
function parameterOf(flag) {
    const value = flag.value === null ? { kind: 'symbol', name: 'true' } : (0,pieces/* valueOf */.RP)(flag.name, flag.value, same);
    return { name: `--${flag.name}`, value, origin: 'flag', span: (0,mappedText/* spanOf */.ee)(flag.word), valueSpan: flag.value === null ? null : (0,mappedText/* spanOf */.ee)(flag.value) };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/readGoDsn.js





const MAXIMUM_LENGTH = 4000;
const MAXIMUM_PARAMETERS = 200;
function readGoDsn(mapped, candidate, beside) {
    const text = mapped.text.trimEnd();
    if (text.length > MAXIMUM_LENGTH)
        return null;
    if (!text.includes(')/'))
        return withPath(mapped, text, candidate, beside) ?? (isOpened(candidate) ? withoutAddress(mapped, text, candidate, beside) : null) ?? openAddress(mapped, text, candidate, beside);
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
function withPath(mapped, text, candidate, beside) {
    const found = /@(tcp[46]?|unix)\(([^\s()]{1,300})\)(?=\uE000(?:\?|$))/.exec(text);
    if (found === null || !/^[^\s'"`]{1,64}$/.test(text.slice(0, Math.min(found.index, firstColon(text, found.index)))))
        return null;
    const [all, network = ''] = found;
    const close = found.index + all.length - 1;
    return connection(mapped, { at: found.index, open: found.index + 1 + network.length, close, slash: close, question: text.indexOf('?', close), network, end: mapped.text.length }, candidate, beside);
}
function isOpened({ sites }) {
    return sites.some(({ callee, neighbours }) => /(?:^|\.)mysql\.(?:Open|ParseDSN)$/.test(callee ?? '') || (/(?:^|\.)sqlx?\.(?:Open|Connect|MustConnect|MustOpen)$/.test(callee ?? '') && (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(neighbours, ['0']))?.text === 'mysql'));
}
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
function openAddress(mapped, text, candidate, beside) {
    const question = text.indexOf('?');
    const slash = text.lastIndexOf('/', question);
    const at = text.lastIndexOf('@', slash);
    if (at < 1 || !/^(?:\uE000|%[sv])$/.test(text.slice(at + 1, slash)) || /\s/.test(text) || !/[?&](?:parseTime|multiStatements|interpolateParams|allowNativePasswords|loc)=/.test(text.slice(question)))
        return null;
    return connection(mapped, { at, open: at, close: slash, slash, question, network: '', end: mapped.text.length }, candidate, beside);
}
function firstColon(text, end) {
    const colon = text.indexOf(':');
    return colon < 0 ? end : colon;
}
function connection(mapped, { at, open, close, slash, question, network, end }, candidate, beside) {
    const same = (part) => part;
    const colon = at < 0 ? -1 : mapped.text.slice(0, at).indexOf(':');
    const user = at < 0 ? { kind: 'absent' } : (0,pieces/* partOf */.BU)((0,mappedText/* sliceText */.S$)(mapped, 0, colon < 0 ? at : colon), same);
    const secret = colon < 0 ? null : (0,notation_password/* readPassword */.kf)((0,mappedText/* sliceText */.S$)(mapped, colon + 1, at), user, candidate.encoding === 'base64', same);
    const address = (0,mappedText/* sliceText */.S$)(mapped, open + 1, close);
    const hosts = network === 'unix' ? [{ kind: 'socket', path: (0,notation_hosts/* printable */.g$)((0,pieces/* decode */.D4)(address, same).shown) }] : (0,notation_hosts/* hostsOfAuthority */.Mk)(address);
    const nameEnd = question < 0 ? end : question;
    const database = nameEnd > slash + 1 ? (0,pieces/* partOf */.BU)((0,mappedText/* sliceText */.S$)(mapped, slash + 1, nameEnd)) : { kind: 'absent' };
    const query = question < 0 ? null : readPairs(mapped, question + 1, end);
    const place = (0,pieces/* decode */.D4)(address, same).shown;
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
        uri: { scheme: '', authority: `${network}(${address.text})`, path: mapped.text.slice(mapped.text.charAt(slash) === ')' ? slash + 1 : slash, nameEnd), query: query?.masked ?? null, fragment: null, ambiguous: false },
        endpoint: (0,notation_hosts/* printable */.g$)(`${at < 0 ? '' : '***@'}${network}(${place})/${name}`),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...(query?.secretSpans ?? [])],
        candidate,
    };
}
function readPairs(mapped, from, to) {
    const parameters = [];
    const secretSpans = [];
    const shownPieces = [];
    for (let start = from; start <= to && parameters.length < MAXIMUM_PARAMETERS;) {
        const next = mapped.text.indexOf('&', start);
        const stop = next < 0 || next > to ? to : next;
        const equals = mapped.text.slice(start, stop).indexOf('=');
        const nameEnd = equals < 0 ? stop : start + equals;
        const name = (0,pieces/* decode */.D4)((0,mappedText/* sliceText */.S$)(mapped, start, nameEnd)).shown;
        const value = (0,mappedText/* sliceText */.S$)(mapped, Math.min(nameEnd + 1, stop), stop);
        const valueSpan = (0,mappedText/* spanOf */.ee)(value);
        const secret = (0,pieces/* isSecretName */.eh)(name) || name.includes('@') || value.text.includes('@');
        if (secret && valueSpan !== null)
            secretSpans.push(valueSpan);
        shownPieces.push(secret ? `${name.includes('@') ? '***' : mapped.text.slice(start, nameEnd)}=***` : mapped.text.slice(start, stop));
        if (stop > start)
            parameters.push({ name: name.includes('@') ? '***' : name, value: secret ? { kind: 'text', text: '***' } : (0,pieces/* valueOf */.RP)(name, value), origin: 'query', span: (0,mappedText/* spanOf */.ee)(mapped, start, stop), valueSpan });
        start = stop + 1;
    }
    return { parameters, secretSpans, masked: shownPieces.join('&') };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/dbiPairs.js

const MOST_PARTS = 60;
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

// EXTERNAL MODULE: ./src/engine/databases/notation/keywords.js
var keywords = __webpack_require__(3983);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/readPairs.js







const MAXIMUM_PAIRS = 2_000;
const readPairs_same = (part) => part;
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
function readSpacedText(mapped, candidate, beside) {
    if (!takesMySql(candidate))
        return null;
    const found = (0,keywords/* readKeywords */.X)(mapped);
    return found === null || found.prefix !== null ? null : readPairs_connection(mapped, found.pairs, null, candidate, beside);
}
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
    const [only, ...more] = pairs;
    const hole = more.length === 0 && only !== undefined && only.value.text.length === 1 ? only.value.pieces[0] : undefined;
    const found = readPairs_connection(mapped, pairs, scheme, candidate, beside);
    return hole?.kind === 'hole' && scheme !== 'pdo' && only?.span?.start === only?.valueSpan?.start ? { ...found, hosts: [{ kind: 'hole', text: `{${hole.expression}}`, fallback: null, port: null }], openParts: [hole.expression] } : found;
}
function pairsOf(mapped, start) {
    const { text } = mapped;
    const pairs = [];
    for (let at = start; at < text.length && pairs.length < MAXIMUM_PAIRS;) {
        if (/[\s;]/.test(text.charAt(at))) {
            at++;
            continue;
        }
        const open = (0,mappedText/* holeAt */.EI)(mapped, at);
        if (open !== null && /^\s{0,20}(?:;|$)/.test(text.slice(at + 1, at + 24))) {
            pairs.push({ name: `{${open.expression}}`, value: (0,mappedText/* sliceText */.S$)(mapped, at, at + 1), span: (0,mappedText/* spanOf */.ee)(mapped, at, at + 1), valueSpan: null });
            at++;
            continue;
        }
        const equals = text.indexOf('=', at);
        const name = equals < 0 ? '' : text.slice(at, equals).trim();
        if (!/^[A-Za-z][\w .-]{0,60}$/.test(name))
            return null;
        const end = valueEnd(text, equals + 1);
        const value = unquoted((0,pieces/* trimmed */.dE)((0,mappedText/* sliceText */.S$)(mapped, equals + 1, end)));
        pairs.push({ name, value, span: (0,mappedText/* spanOf */.ee)(mapped, at, end), valueSpan: (0,mappedText/* spanOf */.ee)(value) });
        at = end + 1;
    }
    return pairs;
}
function odbcDialect(pairs) {
    const driver = pairs.findLast(({ name }) => readPairs_plain(name) === 'driver')?.value.text ?? '';
    return /maria|maodbc/i.test(driver) ? 'mariadb-odbc' : /mysql|myodbc/i.test(driver) ? 'mysql-odbc' : null;
}
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
    if (value('initialcatalog') !== undefined && !(own && value('port') !== undefined))
        return false;
    if (value('driver', 'provider', 'trustservercertificate', 'integratedsecurity', 'trustedconnection', 'multipleactiveresultsets') !== undefined)
        return false;
    return own || (!other && isUsualForm(pairs)) || value('port') === '3306' || pairs.some(({ name }) => tellingWords.has(readPairs_plain(name))) || (/^(?:none|disabled|preferred|required)$/i.test(value('sslmode') ?? '') && value('host') === undefined);
}
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
    const user = userPair === undefined ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userPair.value, readPairs_same);
    const secret = passwordPair === undefined ? null : (0,notation_password/* readPassword */.kf)(passwordPair.value, user, candidate.encoding === 'base64', readPairs_same);
    const database = databasePair === undefined ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(databasePair.value, readPairs_same);
    const told = hostsOf(hostPair, last('port'), last('unixsocket', 'mysqlsocket', 'mariadbsocket'));
    const hosts = told.length === 0 && pairs.some(({ name }) => name.startsWith('{')) ? [openHost/* openHost */.Z] : told;
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
        parameters: [...pairs.map(({ name, value, span, valueSpan }) => ({ name, value: isSecret(name) ? { kind: 'text', text: '***' } : (0,pieces/* valueOf */.RP)(name, value, readPairs_same), origin: 'keyword', span, valueSpan })), ...beside],
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('mysql://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...others],
        candidate,
    };
}
function isSecret(name) {
    return (0,pieces/* isSecretName */.eh)(name) || /passw|pwd$|secret|token/i.test(readPairs_plain(name));
}
function hostsOf(host, port, socket) {
    if (socket !== undefined && socket.value.text !== '')
        return [{ kind: 'socket', path: socket.value.text.slice(0, 200) }];
    return host === undefined ? [] : (0,notation_hosts/* hostsOfLists */.gI)(host.value, port?.value ?? null);
}

// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
// EXTERNAL MODULE: ./src/engine/databases/notation/foreignReceiver.js
var foreignReceiver = __webpack_require__(5782);
// EXTERNAL MODULE: ./src/engine/databases/notation/qtOptions.js
var qtOptions = __webpack_require__(2726);
// EXTERNAL MODULE: ./src/engine/databases/notation/rDriver.js
var rDriver = __webpack_require__(9111);
// EXTERNAL MODULE: ./src/engine/databases/notation/ormImports.js
var ormImports = __webpack_require__(1045);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/readSettings.js










const urlNames = ['url', 'uri', 'dsn', 'connectionstring', 'connection_string', 'jdbcurl', '0'];
function readSettings(candidate, beside, imports) {
    const { entries } = candidate;
    const url = (0,settings/* findSetting */.SP)(entries, (0,rDriver/* rDriver */.l)(candidate) === '' ? urlNames : urlNames.filter((name) => name !== '0'));
    const urlText = (0,settings/* textOf */.b6)(url)?.text ?? '';
    if (/^\s*[a-z][\w+.:-]*:\/\/|\)\/|^\s*(?:mysql|dbi:\w+):\w+=/i.test(urlText))
        return null;
    const dialect = dialectOf(candidate, imports);
    if (dialect === null)
        return null;
    const user = (0,settingValues/* partAsWritten */.Dc)((0,settings/* findSetting */.SP)(entries, ['user', 'username', 'uid', 'userid', 'user id', 'login']));
    const secret = (0,settingValues/* passwordOfSetting */.rA)((0,settings/* findSetting */.SP)(entries, ['password', 'passwd', 'pass', 'pwd']), user, candidate.encoding === 'base64');
    const hosts = readSettings_hostsOf(entries, url, dialect);
    const database = (0,settingValues/* partAsWritten */.Dc)((0,settings/* findSetting */.SP)(entries, ['database', 'databasename', 'dbname', 'db', 'name']));
    const written = [...(0,settings/* flatten */.Bq)(entries, 'setting').map(inWords), ...(0,qtOptions/* qtOptions */.M)(candidate, 'ssl_mode')];
    const inGo = written.some(isWordOfGo);
    const parameters = inGo ? written.map((parameter) => (isWordOfGo(parameter) ? { ...parameter, name: 'TLSConfig' } : parameter)) : written;
    if (hosts.every((host) => host === openHost/* openHost */.Z) && !(0,settings/* bringsMore */.Zu)(entries) && !parameters.some(({ name }) => /ssl|tls|MYSQL_ATTR/i.test(name)))
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('mysql://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...(0,settings/* spansOfSecrets */.qs)(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
function isWordOfGo({ name, value }) {
    return /^ssl_?mode$/i.test(name) && value.kind === 'text' && value.text === 'skip-verify';
}
function inWords(parameter) {
    const word = parameter.value.kind === 'symbol' ? /(?:^|::)MySqlSslMode::(\w{1,20})$/.exec(parameter.value.name)?.[1] : undefined;
    return word === undefined ? parameter : { ...parameter, value: { kind: 'text', text: word.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() } };
}
function dialectOf(candidate, imports) {
    const named = (...names) => (0,settings/* nameIn */.ZC)((0,settings/* findSetting */.SP)(candidate.entries, names));
    const drivername = /^(?:mysql|mariadb)(?:\+(\w+))?$/i.exec(named(...(0,settingValues/* schemeNames */.SL)(candidate)));
    if (drivername !== null)
        return drivername[1]?.toLowerCase() ?? 'mysqldb';
    const engine = named('engine');
    if (/^(?:django\.db\.backends|django\.contrib\.gis\.db\.backends|django_prometheus\.db\.backends)\.mysql$/.test(engine))
        return 'django-mysql';
    if (/^mysql\.connector\.django$/.test(engine))
        return 'mysqlconnector';
    const product = [engine, named('adapter'), named('dialect'), named('client'), named('type'), named('driver'), named('dbdriver'), named('driverclassname'), named('datasourceclassname'), named('provider'), named('conn_type'), named('protocol'), named('model').replace(/^(?!mysql4$).*/, '')].filter((each) => each !== '');
    const [first] = product.filter((each) => /mysql|maria|trilogy|myxql/i.test(each));
    if (first !== undefined && candidate.sites.some(({ callee }) => callee?.endsWith('ConnectionFactoryOptions.builder') === true))
        return /maria/i.test(first) ? 'r2dbc:mariadb' : 'r2dbc:mysql';
    if (first !== undefined)
        return isLaravel(candidate, named('driver')) ? 'laravel' : frameworkOf(first, named('adapter') !== '');
    const unnamed = product.every((each) => each === '') && (0,settings/* findSetting */.SP)(candidate.entries, ['driver']) === null;
    if (unnamed && candidate.sites.some(({ callee }) => callee !== null && /(?:^|[.\\])PDOConfig$/.test(callee)) && imports.some((name) => /^Swoole\b/.test(name)))
        return '';
    if (product.some((each) => /postg|pgsql|^pg\b|psycopg|cockroach|sqlite|mongo|redis|mssql|sqlserver|oracle|clickhouse/i.test(each)))
        return null;
    if (candidate.sites[0].callee?.endsWith('PDO') === true && candidate.entries.some(({ name }) => /(?:^|\.)MYSQL_ATTR_SSL_|Mysql\.ATTR_SSL_/.test(name)))
        return 'pdo';
    const adapter = symbolOf((0,settings/* findSetting */.SP)(candidate.entries, ['adapter']));
    if (/^(?:MariaDB|MySQL)$/.test((0,rDriver/* rDriver */.l)(candidate)))
        return '';
    if (/MyXQL$/.test(adapter))
        return 'myxql';
    if (/^:?(?:mysql2|trilogy)$/.test(adapter))
        return frameworkOf(adapter.replace(':', ''), true);
    if ((0,ormImports/* takenByOrm */.F)(candidate, 'mysql', imports))
        return '';
    if (imports.includes('luasql.mysql') && !imports.includes('resty.mysql') && candidate.sites.some(({ callee }) => callee === 'mysql.connect'))
        return 'luasql';
    if (candidate.sites.some(({ callee, keyPath }) => (callee !== null && (isOwnCallee(callee, imports) || isDenos(callee, candidate, imports))) || keyPath.some((name) => /^(?:mysql2?|mariadb|maria)$/i.test(name))))
        return '';
    return (0,settings/* flatten */.Bq)(candidate.entries, 'setting').some(({ name, value }) => tellingNames.has((name.split(/[.:]/).at(-1) ?? '').toLowerCase()) && !(value.kind === 'text' && isPhrase.test(value.text))) ? '' : null;
}
const isPhrase = /\S\s\S|[^\x20-\x7e]/;
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
function symbolOf(setting) {
    return setting?.value.kind === 'symbol' ? setting.value.name : '';
}
const shared = new Set(['ConnectionOptions', 'PoolOptions', 'driver.connect', 'poolCluster.add', 'Client().connect', 'MySQLStore']);
const readSettings_own = new Set(ownCallees.filter((callee) => !shared.has(callee)).map((callee) => callee.replaceAll('::', '.')));
const ownReceiver = /^(?:mysql\w*|mariadb|pymysql|aiomysql|asyncmy|cymysql)$/i;
function isOwnCallee(callee, imports) {
    if ((0,foreignReceiver/* hasForeignReceiver */.s)(callee, ownReceiver, []))
        return false;
    for (let from = callee; from !== ''; from = from.includes('.') ? from.slice(from.indexOf('.') + 1) : '')
        if (readSettings_own.has(from))
            return true;
    if (/(?:^|\.)(?:mysql\.(?:Config|NewConfig)|RMariaDB\.MariaDB|RMySQL\.MySQL|real_connect|MysqlConnectionOptions)$/.test(callee))
        return true;
    if (/(?:^|\.)driver\.connect$/.test(callee))
        return imports.some((name) => /^(?:mysql_driver|mysql_connection|cppconn\/|mysqlx?\/jdbc|jdbc\/(?:mysql_|cppconn)|mariadb\/conncpp|conncpp)/.test(name));
    if (callee === 'MySQLStore')
        return imports.includes('express-mysql-session');
    if (/(?:^|\.)poolCluster\.add$/.test(callee))
        return !imports.some((name) => /^(?:pg|mongodb|ioredis)$/.test(name));
    if (callee === 'mysql')
        return imports.includes('FluentMySQLDriver');
    if (/^(?:MikroORM\.init(?:Sync)?|defineConfig)$/.test(callee))
        return imports.some((name) => /^@mikro-orm\/(?:mysql|mariadb)$/.test(name));
    const generic = /(?:^|\.)(?:createConnection|createPool|createPoolCluster|connect|create_pool|Connect|Connection|ConnectionOptions|PoolOptions)$/.test(callee);
    return generic && !(0,foreignReceiver/* hasForeignReceiver */.s)(callee, ownReceiver, imports) && imports.some((name) => /^(?:mysql2?(?:\/promise)?|promise-mysql|mariadb(?:\/\w+)?|pymysql|MySQLdb|aiomysql|asyncmy|mysql\.connector)(?:[./]|$)/.test(name)) && !imports.some((name) => /^(?:pg|postgres|psycopg\w*|asyncpg|pg8000|typeorm|amqplib|ioredis|mongodb)(?:[./]|$)/.test(name));
}
function isDenos(callee, { entries }, imports) {
    if (callee !== 'Client().connect')
        return false;
    return imports.some((name) => /^(?:https:\/\/deno\.land\/x\/mysql[@/]|(?:jsr:)?@db\/mysql(?:[@/]|$))/.test(name)) || (imports.some((name) => /(?:^|\/)(?:deps|mod)\.ts$/.test(name)) && ['hostname', 'username', 'db'].every((name) => entries.some((entry) => entry.name === name)));
}
function readSettings_hostsOf(entries, url, dialect) {
    const socket = (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(entries, ['unix_socket', 'unixsocket', 'socketpath', 'socket']));
    if (socket !== null && socket.text.startsWith('/'))
        return [{ kind: 'socket', path: socket.text.slice(0, 200) }];
    const host = (0,settings/* findSetting */.SP)(entries, ['host', 'hostname', 'server', 'servername', 'addr', 'ip_or_hostname']);
    const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '');
    if (dialect === 'django-mysql' && !written)
        return [{ kind: 'socket', path: '' }];
    const named = host ?? url;
    if (named === null)
        return [openHost/* openHost */.Z];
    const port = (0,settings/* findSetting */.SP)(entries, ['port']);
    if (named.value.kind === 'text')
        return host === null ? [] : hostsOfText(named, port);
    const expression = named.value.kind === 'symbol' ? named.value.name : named.name;
    if (/^(?:NULL|nullptr)$/.test(expression))
        return [{ kind: 'socket', path: '' }];
    return /^(?:None|null|nil|undefined|~)?$/.test(expression) ? [] : [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
function hostsOfText(host, port) {
    if (host.value.kind !== 'text')
        return [];
    const { text } = host.value;
    return (0,notation_hosts/* hostsOfLists */.gI)(text.text.startsWith('tcp://') ? (0,mappedText/* sliceText */.S$)(text, 6, text.text.length) : text, (0,settings/* textOf */.b6)(port)).map((each) => {
        const joined = each.kind === 'name' ? /^([^:[\]]+):(\d{1,5})$/.exec(each.name) : null;
        return joined === null ? withPort(each, port) : { kind: 'name', name: joined[1] ?? '', port: joined[2] ?? null };
    });
}
function withPort(host, port) {
    if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name))
        return host;
    return { ...host, port: port.value.name };
}

;// CONCATENATED MODULE: ./src/engine/databases/mysql/read.js














function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return insideOwnCommand(candidate, reading) ? null : readReactive(candidate, reading) ?? readText(candidate.value, candidate, besides(candidate, reading), reading);
        case 'settings':
            return isRegistration(candidate) ? null : readSettings(candidate, besides(candidate, reading), reading.imports);
        case 'environment':
            return readVariable(candidate, reading);
        case 'command':
            return readCommand(candidate, besides(candidate, reading));
    }
}
function readReactive(candidate, reading) {
    const beside = (0,reactive/* reactiveSettings */.Z)(candidate);
    const connection = beside === null ? null : readText(candidate.value, candidate, beside, reading);
    return connection === null ? null : { ...connection, dialect: 'vertx-mysql' };
}
function readVariable(candidate, reading) {
    if (candidate.value.kind !== 'text' || findUri_findUri(candidate.value.text) === null)
        return null;
    return (0,beside/* alsoText */.xE)(candidate, reading) ? null : readText(candidate.value.text, candidate, [], reading);
}
function readText(text, candidate, beside, reading) {
    const found = findUri_findUri(text);
    if (found !== null)
        return withNeighbours(uriConnection((0,mappedText/* sliceText */.S$)(text, found.from, found.to), found.schemeLength, candidate, beside));
    const putIn = (0,putInUri/* putInUri */.T)('mysql', text);
    if (putIn !== null)
        return withNeighbours(uriConnection(putIn.text, putIn.found.schemeLength, candidate, beside));
    const other = readGoDsn(text, candidate, beside) ?? readPairText(text, candidate, beside, { own: inMySqlPlace(candidate, reading), other: inOtherPlace(candidate, reading) }) ?? readSpacedText(text, candidate, beside) ?? readCommandText(text, candidate, beside);
    return other === null ? null : withNeighbours(other);
}
function inMySqlPlace(candidate, { imports }) {
    if (candidate.sites.some(({ neighbours }) => neighbours.some(({ value }) => value.kind === 'symbol' && /^(?:\w{1,40}\.){0,4}(?:DataType|DbType|DBType)\.MySql\w{0,20}$/i.test(value.name))))
        return true;
    return candidate.sites.some(({ callee, keyPath }) => /(?:^|\.)(?:MySql\w*|UseMySql|UseMySQL|AddMySql\w*)$/.test(callee ?? '') || keyPath.some((name) => /mysql|mariadb/i.test(name))) || imports.some((name) => /^(?:MySqlConnector|MySql\.Data|Pomelo\.EntityFrameworkCore\.MySql)(?:\.|$)/.test(name));
}
function inOtherPlace({ sites }, { imports }) {
    return [...imports, ...sites.flatMap(({ callee, keyPath }) => [callee ?? '', ...keyPath])].some((name) => /sql_?server|mssql|sqlclient|(?:^|\.)SqlConnection|odbc|oledb|npgsql|postgres|oracle|sqlite|firebird|db2|sybase|teradata|snowflake|^OPEN(?:ROWSET|DATASOURCE)$/i.test(name));
}
function withNeighbours(connection) {
    const { candidate } = connection;
    const neighbours = candidate.sites.flatMap((site) => (/(?:^|\.|\\)PDO$|DBI(?:\.|->)connect$/.test(site.callee ?? '') ? site.neighbours.map((each) => (each.name === '2' && each.value.kind === 'text' ? { ...each, name: 'password' } : each)) : site.neighbours));
    const secretSpans = [...connection.secretSpans, ...(0,settings/* spansOfSecrets */.qs)(neighbours)];
    const setting = connection.password.kind === 'absent' ? (0,settings/* findSetting */.SP)(neighbours, ['password', 'passwd']) : null;
    return setting === null ? { ...connection, secretSpans } : { ...connection, password: (0,settingValues/* passwordOfSetting */.rA)(setting, connection.user, candidate.encoding === 'base64').password, secretSpans };
}
function uriConnection(mapped, schemeLength, candidate, beside) {
    const wrapped = mapped.text.includes(')/') ? readGoDsn((0,mappedText/* sliceText */.S$)(mapped, schemeLength + 3, mapped.text.length), candidate, beside) : null;
    if (wrapped !== null)
        return { ...wrapped, scheme: 'mysql', dialect: 'golang-migrate', endpoint: `mysql://${wrapped.endpoint}`, span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span };
    const { scheme, parameters, hasUserInfo, ...reading } = (0,uri/* readUri */.D)(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const written = addressesIn(reading.uri.authority) ?? reading.hosts;
    const hosts = socketOf(parameters) ?? (written.length > 0 ? (0,notation_hosts/* hostsGivenOver */.HK)(written, hostsBeside(beside), candidate) : hostsBeside(beside));
    return {
        ...reading,
        family: 'mysql',
        notation: /^(?:jdbc|r2dbcs?):/.test(lower) ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 || lower.includes(':') ? null : lower.slice(plus + 1),
        hosts,
        parameters: [...parameters, ...beside],
        endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, hasUserInfo, hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}
function addressesIn(authority) {
    if (!authority.includes('(host='))
        return null;
    return authority.split('(host=').slice(1, 32).map((piece) => ({ kind: 'name', name: /^[^(),\s]{0,253}/.exec(piece)?.[0] ?? '', port: /port=(\d{1,5})/.exec(piece.slice(0, 300))?.[1] ?? null }));
}
function socketOf(parameters) {
    const found = parameters.find(({ name, value }) => /^(?:unix_?socket|socket(?:path)?|localsocket)$/i.test(name) && value.kind === 'text' && value.text.startsWith('/'));
    return found?.value.kind === 'text' ? [{ kind: 'socket', path: found.value.text }] : null;
}
function hostsBeside(beside) {
    const host = beside.find(({ name, origin }) => origin === 'setting' && /^(?:host|hostname)$/i.test((0,settings/* unwrapped */.DE)(name)));
    if (host === undefined)
        return [];
    if (host.value.kind === 'text')
        return (0,notation_hosts/* hostsOfLists */.gI)({ text: host.value.text, pieces: [{ kind: 'literal', at: 0, length: host.value.text.length, start: 0, end: 0, verbatim: false }] }, null);
    return [{ kind: 'hole', text: `{${host.value.kind === 'hole' ? host.value.expression : host.value.kind === 'symbol' ? host.value.name : host.name}}`, fallback: host.value.kind === 'hole' ? host.value.fallback : null, port: null }];
}

// EXTERNAL MODULE: ./src/engine/databases/notation/nodeConfig.js
var nodeConfig = __webpack_require__(6701);
;// CONCATENATED MODULE: ./src/engine/databases/mysql/family.js































const mysql = {
    ids: ['mysql', 'mariadb'],
    title: 'MySQL',
    vocabulary: vocabulary,
    read: (candidate, reading) => (0,jasync/* ofJasync */.A2)(read(candidate, reading), jasyncMysql.id),
    drivers: [
        ...mysql2Drivers,
        mysqljs,
        mariadbNode,
        ...pymysqlDrivers,
        ...mysqlclientDrivers,
        mysqlConnectorPython,
        mariadbPython,
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
        amphpMysql,
        mysqlNio,
        ...dartDrivers,
        ...scriptDrivers,
        ...r2dbcDrivers,
        jasyncMysql,
        ...otherDrivers,
    ],
    assumed: (language, connection) => byNotation(connection) ?? ((0,nodeConfig/* isConfigOfNode */.E)(connection.candidate, language) ? ((0,nodeConfig/* isOfSequelize */.l)(connection.candidate) ? 'sequelize-mysql2' : 'mysql2') : language === 'php' && isSilent(connection) ? 'php-pdo_mysql' : null) ?? (connection.notation === 'uri' ? ofUri[language] : byLanguage[language]) ?? 'libmysqlclient',
};
function byNotation({ notation, scheme, dialect, candidate }) {
    if (notation === 'jdbc')
        return /^r2dbcs?:/.test(scheme ?? '') ? (/mariadb$/.test(scheme ?? '') ? 'r2dbc-mariadb' : 'r2dbc-mysql') : 'mysql-connector-j';
    if (notation === 'settings' && isOfAnsible(candidate))
        return 'pymysql@1.2';
    if (notation === 'keywords')
        return scheme === 'ado.net' ? 'MySqlConnector' : scheme === 'dbi:mysql' ? 'perl-DBD-mysql' : scheme === 'dbi:mariadb' ? 'perl-DBD-MariaDB' : scheme === 'pdo' ? 'php-pdo_mysql' : 'libmysqlclient';
    return dialect === 'go-sql-driver/mysql' ? dialect : null;
}
function isOfAnsible({ sites: [{ keyPath, neighbours }] }) {
    return keyPath.some((name) => /^(?:[a-z_]{1,40}\.[a-z_]{1,40}\.)?mysql_(?:db|info|query|replication|role|user|variables)$/.test(name)) || (keyPath.includes('module_args') && neighbours.some(({ name }) => name === 'module_name'));
}
function isSilent({ parameters }) {
    return parameters.every(({ name, value }) => !/ssl|tls|encrypt|flags/i.test(name) || /(?:mysql_)?attr_ssl_\w+$/i.test(name) || (value.kind === 'text' && isOff.test(value.text)) || (value.kind === 'symbol' && isOff.test(value.name)));
}
const isOff = /^(?:false|0|no|off|null)?$/i;
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
const ofUri = { python: 'sqlalchemy@2', javascript: 'mysql2', typescript: 'mysql2', go: 'golang-migrate', prisma: 'prisma-mysql' };


/***/ })

};
;