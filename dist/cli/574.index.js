"use strict";
exports.id = 574;
exports.ids = [574];
exports.modules = {

/***/ 1574:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mongodb: () => (/* binding */ mongodb)
});

// EXTERNAL MODULE: ./src/engine/databases/judging/harden.js
var harden = __webpack_require__(6393);
// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var settings = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/accent.js


function readOptions(connection, accent) {
    const { options: written, refused } = uriOptions(connection, accent);
    const fromUri = accent.spelling === 'any' ? written : asFirstSpelt(written);
    const options = new Map();
    const flags = connection.parameters.filter(({ origin }) => origin === 'flag').map(judging_options/* optionOf */.XD);
    for (const given of [...(0,judging_options/* settingOptions */.Xk)(connection), ...flags, ...fromUri]) {
        const option = accent.legacy(given);
        const name = option.name.toLowerCase();
        const list = options.get(name) ?? [];
        list.push(option);
        options.set(name, list);
    }
    return { options, refused, fromUri };
}
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
        return (0,judging_options/* queryOptions */.jQ)(connection, accent.query);
    const raw = uri.fragment === null || accent.query.fragment === 'dropped' ? query : `${query}#${uri.fragment}`;
    if (accent.semicolons === 'instead' && raw.includes('&') && raw.includes(';'))
        return { options: [], refused: '`&` and `;` both part its options' };
    const split = raw.includes(';') ? { ...connection, uri: { ...uri, query: query.replaceAll(';', '&') }, parameters: [] } : connection;
    const read = (0,judging_options/* queryOptions */.jQ)(split, accent.query);
    const second = accent.semicolons === 'instead' && raw.split(/[&;]/).some((piece) => piece.indexOf('=') !== piece.lastIndexOf('='));
    return second ? { ...read, refused: 'an option has a second `=`' } : read;
}
function said(option) {
    if (option === undefined)
        return { kind: 'absent' };
    if (!option.decided)
        return { kind: 'undecided', option };
    if (option.quoted && option.text === '')
        return { kind: 'blank', option };
    if (option.quoted ? option.text === 'true' : (0,judging_options/* isTrue */.Hn)(option))
        return { kind: 'on', option };
    if (option.quoted ? option.text === 'false' : (0,judging_options/* isFalse */.Wu)(option) || /^(?:none|null|nil|undefined)$/i.test(option.text))
        return { kind: 'off', option };
    return { kind: 'odd', option };
}
function effective(options, name) {
    const list = options.get(name);
    return list?.find(({ parameter }) => parameter?.origin !== 'query' && parameter !== null) ?? list?.at(-1);
}
function asWritten(option) {
    const { parameter } = option;
    if (parameter === null || option.object)
        return `\`${(0,judging_options/* shown */.SP)(option.name)}=${option.object ? '{\u2026}' : (0,judging_options/* shown */.SP)(option.text)}\``;
    const { name, value } = parameter;
    return `\`${(0,judging_options/* shown */.SP)((0,settings/* unwrapped */.DE)(name))}=${value.kind === 'text' ? (0,judging_options/* shown */.SP)(value.text) : value.kind === 'symbol' ? (0,judging_options/* shown */.SP)(value.name) : (0,judging_options/* shown */.SP)(option.text)}\``;
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/accents.js

const web = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const plain = { ...web, fragment: 'data' };
const exclusive = [
    ...['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'].map((name) => ['tlsinsecure', name]),
    ...['tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'].map((name) => ['tlsallowinvalidcertificates', name]),
    ['tlsdisablecertificaterevocationcheck', 'tlsdisableocspendpointcheck'],
];
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
    implied: (options) => {
        const [java] = options.get('sslsettings') ?? [];
        const [dotnet] = options.get('usetls') ?? options.get('usessl') ?? [];
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
const node = {
    ...specification,
    implied: null,
    title: "MongoDB's Node driver",
    query: web,
    oddBoolean: 'refused',
    blank: 'refused',
    twice: 'refused',
    spelling: 'as the first',
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
const go = {
    ...specification,
    title: "MongoDB's Go driver",
    semicolons: 'too',
    oddBoolean: 'refused',
    reads: new Set(['tls', 'ssl', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatefile', 'tlsprivatekeyfile', 'tlsinsecure', 'tlsdisableocspendpointcheck', 'authmechanism', ...['sslinsecure', 'sslcertificateauthorityfile', 'sslclientcertificatekeyfile']]),
    exclusive: exclusive.filter(([one, two]) => one === 'tlsinsecure' && two === 'tlsdisableocspendpointcheck'),
    acceptsAny: ['tlsinsecure'],
    ignoresNames: [],
    implied: (options) => {
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

// EXTERNAL MODULE: ./src/engine/databases/judging/goTls.js
var goTls = __webpack_require__(7792);
// EXTERNAL MODULE: ./src/engine/databases/judging/problems.js
var judging_problems = __webpack_require__(5399);
// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/vocabulary.js
const schemes = ['mongodb', 'mongodb+srv'];
const tlsOptionNames = new Set([
    ...['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword'],
    ...['tlscrlfile', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck', 'authmechanism'],
    ...['ssl_cert_reqs', 'ssl_match_hostname', 'ssl_ca_certs', 'ssl_certfile', 'ssl_keyfile', 'ssl_crlfile', 'ssl_pem_passphrase'],
    ...['sslvalidate', 'sslca', 'sslcert', 'sslkey', 'sslinsecure', 'sslallowinvalidcertificates', 'sslallowinvalidhostnames', 'sslcafile', 'sslpemkeyfile'],
    ...['ssl_verify', 'ssl_verify_certificate', 'ssl_verify_hostname', 'ssl_ca_cert', 'ssl_cert', 'ssl_key', 'ssl_opts'],
    ...['rejectunauthorized', 'checkserveridentity', 'ca', 'secureprotocol', 'minversion', 'ciphers', 'tlsconfig', 'sslsettings', 'usetls'],
    ...['usessl', 'allowinsecuretls', 'verifysslcertificate'],
]);
const tellingNames = new Set(['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscertificatekeyfile', 'tlsdisableocspendpointcheck']);
const quarkusNames = new Set(['mongodb.hosts', 'mongodb.database', 'mongodb.tls', 'mongodb.tls-insecure', 'mongodb.tls-configuration-name', 'mongodb.credentials.username', 'mongodb.credentials.password']);
const programs = new Set(['mongosh', 'mongo', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'mongofiles']);
const vocabulary = {
    schemes: new Set(schemes),
    settingNames: new Set([...tlsOptionNames, ...quarkusNames, 'host', 'hosts', 'port', 'user', 'username', 'password', 'uri', 'url', 'authsource', 'replicaset', 'database', 'dbname', 'addrs', 'hostname', 'seeds', 'login']),
    tellingNames: new Set([...tellingNames, 'mongodb.hosts']),
    environmentNames: new Set(['NODE_TLS_REJECT_UNAUTHORIZED']),
    callees: new Set([
        ...['MongoClient', 'MongoClient.connect', 'mongodb.MongoClient', 'pymongo.MongoClient', 'AsyncIOMotorClient', 'motor.motor_asyncio.AsyncIOMotorClient', 'AsyncMongoClient', 'MotorClient'],
        ...['mongoose.connect', 'mongoose.createConnection', 'mongoengine.connect', 'mongoengine.register_connection', 'MongooseModule.forRoot', 'mongo.Connect', 'mongo.NewClient', 'options.Client.ApplyURI', 'options.Client', 'ClientOptions.builder', 'ApplyURI', 'applyConnectionString'],
        ...['MongoClients.create', 'MongoClient.create', 'ConnectionString', 'MongoClientSettings.FromConnectionString', 'MongoClientSettings.FromUrl', 'MongoClientSettings', 'MongoUrl', 'Mongo.Client.new', 'MongoDB\\Client', 'Client::with_uri_str', 'ClientOptions::parse', 'mgo.Dial', 'mgo.DialWithTimeout', 'mgo.DialWithInfo', 'mgo.DialInfo'],
        ...['mc_worker_api.connect', 'mongo_api.connect', 'Mongo.start_link'],
    ]),
    positions: new Map([
        ...['java', 'kotlin', 'scala', 'groovy', 'python'].map((language) => [`${language} MongoClient`, ['host', 'port']]),
        ...['AsyncIOMotorClient', 'MotorClient', 'AsyncMongoClient'].map((callee) => [`python ${callee}`, ['host', 'port']]),
        ...['MongoClient', 'MongoClient.connect', 'mongoose.connect', 'mongoose.createConnection', 'MongooseModule.forRoot'].map((callee) => [`javascript ${callee}`, ['url']]),
        ['php MongoDB.Client', ['url']],
        ['ruby Mongo.Client.new', ['hosts']],
        ...['mgo.Dial', 'mgo.DialWithTimeout'].map((callee) => [`go ${callee}`, ['host']]),
        ['erlang mongo_api.connect', ['', 'hosts']],
        ['ruby MongoClient.new', ['host', 'port']],
    ]),
    commands: programs,
};

// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/facts.js



function factsOf(options, accent) {
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
    return root === undefined || root.text === '' ? {} : { trustAnchor: { value: root.decided && !root.text.includes('CERTIFICATE') ? (0,notation_hosts/* printable */.g$)(root.text) : 'a file' } };
}
function mechanism(options) {
    const option = effective(options, 'authmechanism');
    if (option?.decided !== true || option.text === '')
        return {};
    const span = option.parameter?.span ?? null;
    return {
        authentication: { methods: [(0,judging_options/* shown */.SP)(option.text)], parameter: option.name, span },
        ...(option.text.toUpperCase() === 'PLAIN' ? { cleartextPassword: { what: '`authMechanism=PLAIN` sends the password as it is', span } } : {}),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/judge.js







function judgeWith(accent) {
    const suggestions = new Set(['tls', 'tlsCAFile', 'tlsCertificateKeyFile', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'authMechanism']);
    const known = (name) => (accent.names ?? accent.reads).has(name.toLowerCase());
    return (connection) => {
        const reading = readOptions(connection, accent);
        const found = throughSocket(connection) ? verdict/* local */.sr : (refusal(connection, reading, accent) ?? afterSwitch(connection, accent, decide(connection, reading, accent)));
        const problems = [
            ...(0,judging_problems/* problemsOf */.G)(connection, { title: accent.title, known, suggestions, unknown: accent.names === null ? 'ignored' : 'refused', fragment: accent.query.fragment, settings: (name) => tlsOptionNames.has(name.toLowerCase()) }),
            ...oddValues(reading, accent),
        ];
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, factsOf(reading.options, accent));
    };
}
function throughSocket({ hosts }) {
    return hosts.length > 0 && hosts.every(({ kind }) => kind === 'socket');
}
function refusal(connection, { options, refused: broken, fromUri }, accent) {
    const { title } = accent;
    const { uri } = connection;
    if (uri !== null) {
        if (!/^mongodb(?:\+srv)?$/.test(uri.scheme))
            return (0,verdict/* refused */.J5)('the scheme must be in lower case', title);
        if (uri.ambiguous)
            return (0,verdict/* refused */.J5)('user name or password hold a letter that must be percent-encoded', title);
        if (isSrv(connection) && (connection.hosts.length > 1 || connection.hosts.some((host) => host.kind !== 'socket' && host.port !== null)))
            return (0,verdict/* refused */.J5)('`mongodb+srv` takes one host and no port', title);
        if (accent.needsSlash && uri.path === '' && uri.query !== null)
            return (0,verdict/* refused */.J5)('a `/` must stand between the hosts and the options', title);
    }
    if (broken !== null)
        return (0,verdict/* refused */.J5)(broken, title);
    for (const name of accent.refusedSettings) {
        const option = options.get(name)?.find(({ parameter }) => parameter?.origin === 'setting');
        if (option !== undefined)
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(option.name)}\` is no option it knows`, title, option);
    }
    for (const option of fromUri) {
        const name = option.name.toLowerCase();
        if (accent.names !== null && !accent.names.has(name))
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(option.name)}\` is no option it knows`, title, option);
        if (accent.blank === 'refused' && option.decided && option.text === '')
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(option.name)}\` has no value`, title, option);
        if (accent.twice === 'refused' && fromUri.filter((other) => other.name.toLowerCase() === name).length > 1 && name !== 'readpreferencetags')
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(option.name)}\` is given twice`, title, option);
    }
    return oddBoolean(options, accent) ?? contradiction(options, accent) ?? judge_mechanism(connection, options, accent);
}
const booleans = ['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'];
const otherBooleans = ['retrywrites', 'retryreads', 'directconnection', 'loadbalanced', 'journal'];
function oddBoolean(options, { oddBoolean: effect, names, title }) {
    if (effect === 'ignored')
        return null;
    for (const name of [...booleans, ...otherBooleans]) {
        if (names !== null && !names.has(name))
            continue;
        const odd = options.get(name)?.find((option) => ['odd', 'blank'].includes(said(option).kind));
        if (odd !== undefined)
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(odd.name)}\` takes \`true\` or \`false\` only`, title, odd);
    }
    return null;
}
function contradiction(options, accent) {
    const both = [...(options.get('tls') ?? []), ...(options.get('ssl') ?? [])];
    const counted = accent.twice === 'last' ? [effective(options, 'tls'), effective(options, 'ssl')].flatMap((option) => option ?? []) : both;
    const kinds = new Set(counted.map((option) => (accent.twice === 'last' && ['odd', 'blank'].includes(said(option).kind) ? 'off' : said(option).kind)).filter((kind) => kind === 'on' || kind === 'off'));
    if (kinds.size > 1)
        return (0,verdict/* refused */.J5)('`tls` and `ssl` must say the same', accent.title, both.at(-1) ?? null);
    for (const [one, two] of accent.exclusive) {
        const [first, second] = [effective(options, one), effective(options, two)];
        if (first !== undefined && second !== undefined)
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(first.name)}\` and \`${(0,judging_options/* shown */.SP)(second.name)}\` may not stand together`, accent.title, second);
    }
    return null;
}
function judge_mechanism(connection, options, accent) {
    const option = effective(options, 'authmechanism');
    if (option?.decided !== true || option.text === '')
        return null;
    const name = option.text.toUpperCase();
    if (name === 'MONGODB-X509' && connection.password.kind !== 'absent')
        return (0,verdict/* refused */.J5)('`authMechanism=MONGODB-X509` takes no password', accent.title, option);
    if (accent.mechanisms !== null && !accent.mechanisms.has(name))
        return (0,verdict/* refused */.J5)(`\`authMechanism=${(0,judging_options/* shown */.SP)(option.text)}\` is no mechanism it knows`, accent.title, option);
    return null;
}
function isSrv({ scheme }) {
    return scheme === 'mongodb+srv';
}
function decide(connection, { options, fromUri }, accent) {
    const { title } = accent;
    const given = [effective(options, 'tls'), effective(options, 'ssl')];
    const anew = [programOption(options, 'usetls'), programOption(options, 'usessl')];
    const runtime = [...given, ...anew].find((option) => option !== undefined && said(option).kind === 'undecided');
    if (runtime !== undefined)
        return (0,verdict/* undecided */.oo)(runtime, title);
    const on = given.find((option) => said(option).kind === 'on');
    const off = given.find((option) => said(option).kind === 'off');
    const implied = accent.implied?.(options) ?? null;
    if (off !== undefined && implied !== null && accent.impliedAgainstOff === 'refused')
        return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(implied.name)}\` asks for TLS and \`${(0,judging_options/* shown */.SP)(off.name)}=false\` forbids it`, title, off);
    if (off !== undefined && !(implied !== null && accent.impliedAgainstOff === 'later wins' && placeOf(implied, fromUri) > placeOf(off, fromUri)))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${asWritten(off)} never uses TLS under ${title}`, off);
    const lambda = programOption(options, 'sslsettings');
    if (lambda !== undefined && /\benabled\(\s{0,5}false/.test(lambda.text) && !isBehind(connection, lambda))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`enabled(false)\` in \`applyToSslSettings\` never uses TLS under ${title}`, lambda);
    if (lambda !== undefined && /^[A-Za-z_][\w.]{0,80}$/.test(lambda.text) && !(0,judging_options/* isNothing */.qv)(lambda))
        return (0,verdict/* undecided */.oo)({ ...lambda, decided: false }, title);
    const cause = on ?? implied;
    if (cause !== null && /^(?:usetls|usessl|sslsettings)$/i.test(cause.name) && isFromElsewhere(connection, options))
        return uriAtRunTime(options, accent);
    if (cause !== null)
        return withTls(options, accent, asWritten(cause), cause);
    if (isSrv(connection))
        return withTls(options, accent, "`mongodb+srv`'s default", null);
    if (hasOpenOptions(connection))
        return verdict/* open */.ho;
    if (isFromElsewhere(connection, options))
        return uriAtRunTime(options, accent);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`tls=true\` asks for it`, null, true);
}
function isFromElsewhere({ uri, hosts, notation }, options) {
    return uri === null && hosts.some((host) => host.kind === 'hole') && notation === 'settings' && !options.has('port');
}
function isBehind({ uri, candidate, parameters }, { parameter }) {
    const applied = uri !== null ? candidate.span.start : (parameters.find(({ name }) => name === 'connectionString')?.span?.start ?? 0);
    return (parameter?.span?.start ?? 0) < applied;
}
function placeOf({ parameter }, fromUri) {
    return fromUri.findIndex((option) => option.parameter === parameter);
}
function uriAtRunTime(options, accent) {
    const found = withTls(options, accent, 'the URI', null);
    if (found.posture.kind === 'unverified')
        return found;
    const reason = 'the URI is put in at run time';
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${accent.title} does cannot be read here`);
}
function hasOpenOptions({ uri }) {
    return uri !== null && (uri.query?.split('&').some(judging_options/* hasOpenName */.mS) === true || (/^\uE000$/.test(uri.authority) && uri.path === '' && uri.query === null));
}
function withTls(options, accent, cause, option) {
    const { title } = accent;
    for (const name of accent.acceptsAny) {
        const found = effective(options, name);
        if (found === undefined)
            continue;
        const { kind } = said(found);
        if (kind === 'on')
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${asWritten(found)} accepts any certificate under ${title}`, found);
        if (kind === 'undecided')
            return (0,verdict/* undecided */.oo)(found, title);
    }
    if (accent.nodeTls) {
        const reject = programOption(options, 'rejectunauthorized');
        if (said(reject).kind === 'off')
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, reject ?? null);
        if (reject !== undefined && said(reject).kind === 'undecided')
            return (0,verdict/* undecided */.oo)(reject, title);
    }
    const skip = programOption(options, 'tlsconfig');
    const inside = programOption(options, 'tlsconfig.insecureskipverify');
    if (inside !== undefined && said(inside).kind === 'on')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`InsecureSkipVerify: true` accepts any certificate', inside);
    if (skip !== undefined && (0,goTls/* skipsChecks */.Q)([skip]) !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`InsecureSkipVerify: true` accepts any certificate', skip);
    const maySkip = (0,goTls/* maySkipChecks */.g)([inside, skip].flatMap((one) => one ?? []));
    if (maySkip !== undefined)
        return (0,verdict/* undecided */.oo)(maySkip, title);
    if (skip !== undefined && !skip.object && !/tls\.Config\s{0,5}\{/.test(skip.text))
        return (0,verdict/* undecided */.oo)(skip, title);
    const lax = laxNames(options, accent);
    if (lax !== null)
        return lax;
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${cause} verifies chain and host name under ${title}`, option);
}
function laxNames(options, accent) {
    const root = effective(options, 'tlscafile') ?? effective(options, 'ca');
    const posture = { kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.decided ? root.text : null) };
    for (const name of accent.ignoresNames) {
        const found = effective(options, name);
        if (found !== undefined && said(found).kind === 'on')
            return (0,verdict/* verdict */.WJ)(posture, `${asWritten(found)} verifies the chain but not the host name under ${accent.title}`, found);
        if (found !== undefined && said(found).kind === 'undecided')
            return (0,verdict/* undecided */.oo)(found, accent.title);
    }
    const compare = accent.nodeTls ? programOption(options, 'checkserveridentity') : undefined;
    return (0,judging_options/* isNothing */.qv)(compare) ? null : (0,verdict/* verdict */.WJ)(posture, `a \`checkServerIdentity\` of its own decides about the host name under ${accent.title}`, compare ?? null);
}
function programOption(options, name) {
    return options.get(name)?.find(({ parameter }) => parameter?.origin === 'setting');
}
function afterSwitch(connection, accent, found) {
    const option = accent.nodeTls ? (0,judging_options/* environmentOption */.dp)(connection, 'NODE_TLS_REJECT_UNAUTHORIZED') : null;
    if (option?.text !== '0' || !['verify-full', 'verify-ca'].includes(found.posture.kind))
        return found;
    return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`NODE_TLS_REJECT_UNAUTHORIZED=0\` makes ${accent.title} accept any certificate`, option);
}
function oddValues({ fromUri }, accent) {
    if (accent.oddBoolean === 'refused')
        return [];
    return fromUri
        .filter((option) => booleans.includes(option.name.toLowerCase()) && ['odd', 'blank'].includes(said(option).kind))
        .slice(0, 5)
        .map((option) => ({
        kind: 'unknown-value',
        parameter: (0,judging_options/* shown */.SP)(option.name),
        message: `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\` is neither \`true\` nor \`false\`, so ${accent.title} ignores it; write \`${(0,judging_options/* shown */.SP)(option.name)}=true\`.`,
        span: option.parameter?.span ?? null,
    }));
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/mongoKitten.js


const own = judgeWith({ ...specification, title: 'MongoKitten', reads: new Set([...specification.reads, 'sslverify']) });
function judge(connection) {
    const judged = own(connection);
    const option = connection.parameters.find(({ name, origin }) => name === 'sslVerify' && origin === 'query');
    const isOn = option === undefined || (option.value.kind === 'text' && /^(?:true|1)$/.test(option.value.text));
    if (isOn || judged.posture.kind !== 'verify-full')
        return judged;
    const because = 'whether `sslVerify` switches the checks off differs between versions of MongoKitten';
    return { ...judged, posture: { kind: 'unknown', reason: because }, because, deciding: option, byDefault: false };
}
function mongoKitten(harden) {
    return { id: 'mongokitten', aliases: ['MongoKitten'], title: 'MongoKitten', recognition: { dialects: [], callees: ['MongoDatabase.connect', 'MongoDatabase.lazyConnect'], imports: ['MongoKitten', 'MongoClient'], languages: ['swift'] }, common: false, judge, harden };
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/drivers.js




function hardenWith(title) {
    return (connection) => {
        const parameters = connection.parameters.filter(({ origin }) => origin === 'query');
        const written = parameters.find(({ name }) => name.toLowerCase() === 'tls') ?? parameters.find(({ name }) => name.toLowerCase() === 'ssl');
        const inUri = connection.uri !== null;
        const name = written?.name ?? 'tls';
        const advice = `Use \`${connection.notation === 'command' ? '--tls' : 'tls=true'}\` with ${title}, name a private CA with \`${connection.notation === 'command' ? '--' : ''}tlsCAFile\`, and take away what accepts any certificate or host name.`;
        const remove = connection.parameters.map((parameter) => parameter.name).filter((each) => /^(?:tlsInsecure|sslInsecure|tlsAllowInvalid\w+|ssl_cert_reqs|ssl_match_hostname|sslValidate|sslVerify|rejectUnauthorized|amp;\w+|sslmode|secureConnection)$/i.test(each) || (each.toLowerCase() === 'ssl' && name.toLowerCase() === 'tls'));
        const base = { title, remove, mutual: '`tlsCertificateKeyFile`', advice };
        if (inUri)
            return (0,harden/* harden */.bc)(withPath(connection), { ...base, set: [{ name, value: 'true' }] });
        if (connection.notation === 'command')
            return (0,harden/* harden */.bc)(connection, { ...base, set: [{ name: '--tls', value: '' }], place: 'flag' });
        return (0,harden/* harden */.bc)(connection, { ...base, set: [{ name: 'tls', value: 'true' }], place: 'setting', snippet: title.startsWith('PyMongo') ? 'tls=True' : 'tls: true' });
    };
}
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
        judge: judgeWith(node),
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
        judge: judgeWith(go),
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
    mongoKitten(hardenWith('MongoKitten')),
    {
        id: 'mongodump',
        aliases: ['mongodb-tools', 'mongorestore', 'mongoexport', 'mongoimport'],
        title: "MongoDB's database tools",
        recognition: { dialects: ['mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'mongofiles'], callees: [], imports: [], languages: [] },
        common: false,
        judge: judgeWith({ ...go, title: "MongoDB's database tools", acceptsAny: ['tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames'] }),
        harden: hardenWith("MongoDB's database tools"),
    },
    {
        id: 'mongosh',
        aliases: [],
        title: 'mongosh',
        recognition: { dialects: ['mongosh'], callees: [], imports: [], languages: [] },
        common: false,
        judge: judgeWith({ ...node, title: 'mongosh', twice: 'must agree' }),
        harden: hardenWith('mongosh'),
    },
];

// EXTERNAL MODULE: ./src/engine/databases/judging/plainDriver.js
var plainDriver = __webpack_require__(8657);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/mgo.js



const mgo = (0,plainDriver/* plainDriver */.tU)({
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
            return (0,verdict/* undecided */.oo)({ ...text, decided: false }, title);
        const dial = settings.get('DialServer') ?? settings.get('Dial');
        if (dial !== undefined)
            return (0,verdict/* undecided */.oo)({ ...dial, decided: false }, title);
        const ssl = query.get('ssl');
        if (ssl !== undefined && !ssl.decided)
            return (0,verdict/* undecided */.oo)(ssl, title);
        if ((0,judging_options/* isTrue */.Hn)(ssl))
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: '`ssl=true` is refused by one version of mgo and verifies under another' }, '`ssl=true` is refused by gopkg.in/mgo.v2 and uses TLS under globalsign/mgo', ssl ?? null);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'mgo uses no TLS unless `DialServer` brings it', ssl ?? null, ssl === undefined);
    },
    plan: () => ({ set: [], remove: [], snippet: 'DialServer: func(addr *mgo.ServerAddr) (net.Conn, error) { return tls.Dial("tcp", addr.String(), config) }', advice: 'mgo is no longer maintained: use go.mongodb.org/mongo-driver with `tls=true`.' }),
    instead: 'Use go.mongodb.org/mongo-driver.',
});

// EXTERNAL MODULE: ./src/engine/databases/judging/otpTls.js
var otpTls = __webpack_require__(6717);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/drivers/otp.js



function otp_decide(said) {
    const { title, scheme, settings } = said;
    const [ssl, list] = [(0,plainDriver/* optionNamed */.b7)(said, 'ssl', 'tls'), settings.get('ssl_opts')];
    const asks = scheme === 'mongodb+srv' ? 'yes' : (0,plainDriver/* truth */.Im)(ssl);
    if (asks === 'open' && ssl !== undefined)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (asks !== 'yes')
        return settings.has('url') && scheme === '' ? (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`ssl\` switches it on`, ssl ?? null, ssl === undefined);
    if (list !== undefined && !list.object && !list.decided)
        return (0,verdict/* undecided */.oo)(list, title);
    const cause = list ?? ssl;
    if (cause === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `without \`verify: :verify_peer\` ${title} accepts any certificate (OTP before 26)`);
    return (0,otpTls/* otpTls */.X)(cause, (name) => settings.get(`ssl_opts.${name}`), { title, verifies: false, namesHost: true });
}
const verifying = (peer) => [{ name: 'ssl', value: 'true' }, { name: 'ssl_opts.verify', value: peer }, { name: 'ssl_opts.cacertfile', value: '<CA_FILE>' }];
const reason = 'the URI is put in at run time';
const mongodbErlang = (0,plainDriver/* plainDriver */.tU)({
    id: 'mongodb-erlang',
    title: 'mongodb-erlang',
    callees: ['mc_worker_api.connect', 'mongo_api.connect', 'mongoc.connect'],
    languages: ['erlang'],
    reads: ['ssl', 'ssl_opts'],
    decide: otp_decide,
    plan: () => ({ set: verifying('verify_peer'), remove: ['tls'], place: 'setting', snippet: '{ssl, true}, {ssl_opts, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}]}', advice: 'Write `{ssl, true}` and `{ssl_opts, [{verify, verify_peer}, {cacertfile, \u2026}]}`.' }),
});
const mongodbElixir = (0,plainDriver/* plainDriver */.tU)({
    id: 'mongodb-elixir',
    aliases: ['mongodb_driver'],
    title: "Elixir's mongodb",
    callees: ['Mongo.start_link'],
    languages: ['elixir'],
    reads: ['ssl', 'tls', 'replicaSet', 'authSource', 'authMechanism', 'w', 'maxPoolSize', 'appname', 'readPreference', 'connectTimeoutMS'],
    decide: otp_decide,
    plan: () => ({ set: verifying(':verify_peer'), remove: ['tls'], place: 'setting', snippet: 'ssl: true, ssl_opts: [verify: :verify_peer, cacertfile: "<CA_FILE>"]', advice: 'Write `ssl: true` and `ssl_opts: [verify: :verify_peer, cacertfile: \u2026]`.' }),
});

// EXTERNAL MODULE: ./src/engine/databases/notation/beside.js
var notation_beside = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/engine/databases/notation/putInUri.js
var putInUri = __webpack_require__(411);
// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
// EXTERNAL MODULE: ./src/engine/databases/notation/uriConnection.js
var uriConnection = __webpack_require__(5393);
// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/flags.js
var notation_flags = __webpack_require__(1432);
// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/engine/databases/notation/password.js
var notation_password = __webpack_require__(4170);
// EXTERNAL MODULE: ./src/engine/databases/notation/pieces.js
var pieces = __webpack_require__(5248);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/readCommand.js








const letters = new Map([['h', 'host'], ['u', 'username'], ['p', 'password'], ['d', 'db'], ['c', 'collection'], ['o', 'out']]);
const switches = new Set([
    ...['tls', 'ssl', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsinsecure', 'sslallowinvalidcertificates', 'sslallowinvalidhostnames', 'tlsdisabledprotocols'],
    ...['quiet', 'verbose', 'nodb', 'norc', 'ipv6', 'version', 'help', 'drop', 'gzip', 'shell', 'json', 'oplog'],
]);
const same = (text) => text;
function readCommand(candidate) {
    if (!programs.has((0,notation_flags/* programOf */.o)(candidate)))
        return null;
    const { flags, words } = (0,notation_flags/* readFlags */.u)(candidate.words.slice(1), { letters, switches });
    const parameters = flags.flatMap(parameterOf);
    const find = (...names) => flags.find(({ name }) => names.includes(name.toLowerCase()))?.value ?? null;
    const text = [find('uri'), ...words, find('host')].find((word) => word?.text.includes('://') === true);
    const user = find('username');
    const userPart = user === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(user, same);
    const password = find('password');
    const secret = password === null ? null : (0,notation_password/* readPassword */.kf)(password, userPart, candidate.encoding === 'base64', same);
    if (text !== undefined && text !== null) {
        const connection = readText(text, candidate, parameters);
        if (connection === null)
            return null;
        const own = connection.password.kind === 'absent' && secret !== null ? secret.password : connection.password;
        return { ...connection, dialect: (0,notation_flags/* programOf */.o)(candidate), password: own, secretSpans: [...connection.secretSpans, ...(secret?.secretSpans ?? [])] };
    }
    const named = hostsOf(find('host'), find('port'), words);
    const isOpen = named.length === 0 && [find('uri'), ...words].some((word) => word?.text === mappedText/* HOLE */.vs) && parameters.some(({ name }) => /^(?:tls|ssl)/i.test(name));
    const hosts = isOpen ? [openHost/* openHost */.Z] : named;
    if (hosts.length === 0)
        return null;
    const name = find('db');
    const database = name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, same);
    return {
        family: 'mongodb',
        notation: 'command',
        scheme: null,
        dialect: (0,notation_flags/* programOf */.o)(candidate),
        user: userPart,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters,
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('mongodb://', user !== null, hosts, database),
        span: candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
function hostsOf(host, port, words) {
    if (host !== null) {
        const slash = host.text.indexOf('/');
        const list = slash < 0 ? host : { text: host.text.slice(slash + 1), pieces: [] };
        return list.text.includes(':') || list.text.includes(',') ? (0,notation_hosts/* hostsOfAuthority */.Mk)(list) : (0,notation_hosts/* hostsOfLists */.gI)(list, port);
    }
    const address = words.find(({ text }) => /^[\w.-]+:\d{1,5}(?:\/\w*)?$/.test(text) || /^[\w-]+(?:\.[\w-]+)+\/\w+$/.test(text));
    return address === undefined ? [] : (0,notation_hosts/* hostsOfAuthority */.Mk)({ text: address.text.split('/')[0] ?? '', pieces: [] });
}
function parameterOf({ name, value, word }) {
    const option = names.get(name.toLowerCase());
    if (option === undefined)
        return [];
    const said = switches.has(name.toLowerCase()) ? { kind: 'symbol', name: value?.text === 'false' ? 'false' : 'true' } : value === null ? { kind: 'text', text: '' } : (0,pieces/* valueOf */.RP)(option, value, same);
    return [{ name: option, value: said, origin: 'flag', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}
const names = new Map([
    ...['tls', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'tlsCAFile', 'tlsCertificateKeyFile'].map((name) => [name.toLowerCase(), name]),
    ...[['ssl', 'tls'], ['sslallowinvalidcertificates', 'tlsAllowInvalidCertificates'], ['sslallowinvalidhostnames', 'tlsAllowInvalidHostnames']],
    ...[['sslcafile', 'tlsCAFile'], ['sslpemkeyfile', 'tlsCertificateKeyFile'], ['authenticationmechanism', 'authMechanism']],
]);

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/readR.js
const readR_names = { weak_cert_validation: 'tlsAllowInvalidCertificates', allow_invalid_hostname: 'tlsAllowInvalidHostnames' };
function optionsOfR({ sites }, { language }) {
    if (language !== 'r')
        return [];
    return sites.flatMap(({ neighbours }) => neighbours).flatMap(({ name, value }) => {
        if (name !== 'options' || value.kind !== 'symbol' || !/^(?:mongolite::)?ssl_options\(/.test(value.name))
            return [];
        return [...value.name.slice(0, LONGEST).matchAll(/\b(weak_cert_validation|allow_invalid_hostname) ?= ?([^,)]{1,60})/g)].flatMap(([, own = '', given = '']) => {
            const written = given.trim();
            if (/^(?:FALSE|F|NULL)$/.test(written))
                return [];
            return [{ name: readR_names[own] ?? own, value: /^(?:TRUE|T)$/.test(written) ? { kind: 'text', text: 'true' } : { kind: 'hole', expression: own, fallback: null }, origin: 'setting', span: value.span, valueSpan: null }];
        });
    });
}
const LONGEST = 400;

// EXTERNAL MODULE: ./src/engine/databases/notation/foreignReceiver.js
var foreignReceiver = __webpack_require__(5782);
// EXTERNAL MODULE: ./src/engine/databases/notation/links.js + 1 modules
var links = __webpack_require__(1871);
// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
;// CONCATENATED MODULE: ./src/engine/databases/mongodb/readSettings.js








function readSettings(candidate, beside, reading) {
    const quarkus = ofQuarkus(candidate.entries);
    if (quarkus === null && !isOurs(candidate, reading))
        return null;
    const entries = quarkus ?? (0,notation_beside/* lifted */.N)(candidate.entries);
    const url = (0,settings/* findSetting */.SP)(entries, ['uri', 'url', 'connectionstring', 'mongouri', '0']);
    if ((0,settings/* textOf */.b6)(url)?.text.includes('://') === true)
        return null;
    const parameters = (0,settings/* flatten */.Bq)(entries, 'setting').filter(({ name }) => !/^\d$/.test(name));
    const hosts = readSettings_hostsOf(entries, url) ?? ofBuilder(candidate, reading);
    const speaksOfTls = parameters.some(({ name }) => tlsOptionNames.has(((0,settings/* unwrapped */.DE)(name).split('.')[0] ?? '').toLowerCase()));
    const says = speaksOfTls || isDialed(candidate) || isMongoid(candidate, reading.language) || (0,settings/* bringsMore */.Zu)(entries) || (0,settings/* findSetting */.SP)(entries, ['port', '1', 'username', 'user', 'password']) !== null;
    if (hosts === null || (!says && hosts.every((host) => host.kind === 'hole')))
        return null;
    const user = (0,settingValues/* partOfSetting */.Hq)((0,settings/* findSetting */.SP)(entries, ['username', 'user', 'login']));
    const secret = (0,settingValues/* passwordOfSetting */.rA)((0,settings/* findSetting */.SP)(entries, ['password']), user, candidate.encoding === 'base64');
    const database = (0,settingValues/* partOfSetting */.Hq)((0,settings/* findSetting */.SP)(entries, ['database', 'dbname']));
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('mongodb://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...(0,settings/* spansOfSecrets */.qs)(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
function ofBuilder({ sites, entries }, { candidates }) {
    const callee = sites[0].callee ?? '';
    const inGo = callee === 'options.Client' && entries.some(({ name, value }) => /^TLSConfig$/.test(name) && value.kind === 'settings');
    const isWritten = candidates.some((each) => each.kind === 'text' && /^mongodb(?:\+srv)?:/i.test(each.value.text));
    const tells = inGo ? !isWritten : parsesUri.test(callee) && entries.some(({ name }) => tlsOptionNames.has(name.toLowerCase()));
    return tells ? [openHost/* openHost */.Z] : null;
}
const parsesUri = /(?:^|\.)(?:MongoClientSettings\.From(?:ConnectionString|Url)|ClientOptions\.parse(?:_async)?)$/;
function isDialed({ sites }) {
    return sites[0].callee?.startsWith('mgo.') === true;
}
function ofQuarkus(entries) {
    if (!entries.some(({ name }) => name === 'mongodb.hosts'))
        return null;
    return entries.flatMap((entry) => (quarkusNames.has(entry.name) ? [{ ...entry, name: entry.name.replace(/^mongodb\.(?:credentials\.)?/, '').replace('tls-insecure', 'tlsInsecure') }] : []));
}
function readSettings_hostsOf(entries, url) {
    const named = (0,settings/* findSetting */.SP)(entries, ['host', 'hosts', 'hostname', 'server', 'addrs', 'seeds']);
    const isList = named?.value.kind === 'symbol' && /^(?:\[|%w\[|vec!\s?\[)/.test(named.value.name);
    const written = isList ? (0,links/* hostsOfValue */.eF)(named.value, null) : (0,settingValues/* hostsOfSettings */.SA)(named, (0,settings/* findSetting */.SP)(entries, ['port', '1']));
    if (written.length > 0)
        return written;
    if (url === null)
        return null;
    if (url.value.kind === 'text' && !url.value.text.text.includes('/'))
        return (0,settingValues/* hostsOfSettings */.SA)(url, (0,settings/* findSetting */.SP)(entries, ['port', '1']));
    return url.value.kind === 'settings' ? null : [{ kind: 'hole', text: `{${(0,settingValues/* expressionOf */.ez)(url)}}`, fallback: null, port: null }];
}
const importsOfOurs = /^(?:mongodb|mongoose|pymongo|motor|mongoengine|beanie|@nestjs\/mongoose|go\.mongodb\.org\/mongo-driver|mongo)(?:[./:]|$)/;
function isOurs(candidate, { imports, language }) {
    if (isMongoid(candidate, language))
        return true;
    const named = candidate.sites.some(({ callee, keyPath }) => (callee !== null && isOurCallee(callee, imports)) || keyPath.some((name) => /^(?:spring\.data\.)?mongo(?:db)?$|^MONGODB_SETTINGS$/i.test(name)));
    return named || (0,settings/* flatten */.Bq)((0,notation_beside/* lifted */.N)(candidate.entries), 'setting').some(({ name }) => tellingNames.has(((0,settings/* unwrapped */.DE)(name).split('.')[0] ?? '').toLowerCase()));
}
function isMongoid({ sites, entries }, language) {
    return language === 'ruby' && sites.some(({ keyPath }) => /(?:^|\.)clients\.\w{1,40}$/.test(keyPath.join('.'))) && entries.some(({ name }) => name === 'hosts') && entries.some(({ name }) => name === 'database');
}
function isOurCallee(callee, imports) {
    if (/^Mongo\.Client(?:\.new)?$|(?:^|\.)(?:MongoClient(?:\.connect|\.new)?|MongoClients?\.create|MongoClientSettings(?:\.builder|\.From(?:ConnectionString|Url))?|AsyncIOMotorClient|AsyncMongoClient|MotorClient)$|^mongoose\.(?:connect|createConnection)$|^mongoengine\.(?:connect|register_connection)$|^(?:mc_worker_api|mongo_api)\.connect$|^Mongo\.start_link$|^mgo\.(?:Dial|DialWithTimeout|DialWithInfo|DialInfo)$|^Mongo\.Client(?:\.new)?$/.test(callee))
        return true;
    if (callee === 'options.Client')
        return imports.some((name) => name.startsWith('go.mongodb.org/mongo-driver'));
    if (/(?:^|\.)ClientOptions\.(?:builder|parse(?:_async)?)$/.test(callee))
        return imports.some((name) => name.startsWith('mongodb'));
    if ((0,foreignReceiver/* hasForeignReceiver */.s)(callee, /^mongo\w*$/i, imports))
        return false;
    return /(?:^|\.)(?:connect|createConnection)$/.test(callee) && imports.some((name) => importsOfOurs.test(name) && /mongo/.test(name));
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/read.js








const read_schemes = { plain: new Set(['mongodb']), jdbc: new Set(), hostless: null };
const variables = new Set(['NODE_TLS_REJECT_UNAUTHORIZED']);
const neighbourhood = { belongs: (name) => tlsOptionNames.has(name), environment: variables };
function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return (0,notation_beside/* insideCommand */.Y6)(candidate, reading, programs) ? null : readText(candidate.value, candidate, [...(0,notation_beside/* besides */.oN)(candidate, reading, neighbourhood), ...optionsOfR(candidate, reading)]);
        case 'settings':
            return readSettings(candidate, (0,notation_beside/* besides */.oN)(candidate, reading, neighbourhood), reading);
        case 'environment':
            return candidate.value.kind !== 'text' || (0,notation_beside/* alsoText */.xE)(candidate, reading) ? null : readText(candidate.value.text, candidate, []);
        case 'command':
            return readCommand(candidate);
    }
}
function readText(text, candidate, beside) {
    const context = { family: 'mongodb', candidate, beside, passwordNames: ['password'] };
    const putIn = (0,putInUri/* putInUri */.T)('mongodb', text);
    if (putIn !== null)
        return withSrv((0,uriConnection/* uriConnection */.d)(putIn.text, putIn.found, context));
    const found = (0,findUri/* findUriOf */.L)(read_schemes, text);
    if (found === null || !/^mongodb(?:\+srv)?$/i.test(text.text.slice(found.from, found.from + found.schemeLength)))
        return null;
    return withSrv((0,uriConnection/* uriConnection */.d)(text, found, context));
}
function withSrv(connection) {
    return { ...connection, dialect: null };
}

;// CONCATENATED MODULE: ./src/engine/databases/mongodb/family.js





const mongodb = {
    ids: ['mongodb'],
    title: 'MongoDB',
    vocabulary: vocabulary,
    read: read,
    drivers: [...mongodbDrivers, mgo, mongodbErlang, mongodbElixir],
    assumed: () => 'mongodb-spec',
};


/***/ })

};
;