"use strict";
exports.id = 668;
exports.ids = [668];
exports.modules = {

/***/ 1668:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ families),
  Ap: () => (/* binding */ familyOf),
  IN: () => (/* binding */ findDriver),
  dC: () => (/* binding */ readConnection),
  u5: () => (/* binding */ registry),
  vP: () => (/* binding */ registry_vocabulary)
});

// UNUSED EXPORTS: driverIds

// EXTERNAL MODULE: ./src/engine/databases/amqp/family.js + 14 modules
var family = __webpack_require__(5840);
// EXTERNAL MODULE: ./src/engine/databases/notation/clientCalls.js
var clientCalls = __webpack_require__(5443);
;// CONCATENATED MODULE: ./src/engine/databases/arangodbCalls.js

const arangoCalls = [
    { languages: ['python'], callees: ['ArangoClient', 'ArangoClientAsync'], positions: ['hosts'] },
    { languages: clientCalls.js, callees: ['Database'], positions: ['url'], imports: /^arangojs(?:\/|$)/ },
    { languages: clientCalls.js, callees: ['arangojs', 'arangojs.Database'], positions: ['url'] },
    { languages: ['go'], callees: ['http.ConnectionConfig', 'http.NewConnection'], imports: /arangodb\/go-driver/ },
    { languages: ['go'], callees: ['connection.NewRoundRobinEndpoints', 'connection.NewMaglevHashEndpoints'], positions: ['endpoints'], imports: /arangodb\/go-driver/ },
    { languages: clientCalls/* jvm */.yo, callees: ['ArangoDB.Builder'] },
    { languages: clientCalls/* dotnet */.RX, callees: ['HttpApiTransport.UsingBasicAuth', 'HttpApiTransport.UsingNoAuth', 'HttpApiTransport.UsingJwtAuth'], positions: ['url'] },
    { languages: ['rust'], callees: ['Connection.establish_jwt', 'Connection.establish_basic_auth', 'Connection.establish_without_auth'], positions: ['url'], imports: /^arangors(?:::|$)/ },
    { languages: ['rust'], callees: ['arangors.Connection.establish_jwt', 'arangors.Connection.establish_basic_auth'], positions: ['url'] },
];

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/flags.js
var notation_flags = __webpack_require__(1432);
// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
// EXTERNAL MODULE: ./src/engine/databases/notation/password.js
var notation_password = __webpack_require__(4170);
// EXTERNAL MODULE: ./src/engine/databases/notation/pieces.js
var pieces = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/engine/databases/notation/uri.js
var uri = __webpack_require__(1597);
;// CONCATENATED MODULE: ./src/engine/databases/notation/commandConnection.js






const same = (text) => text;
function commandConnection(candidate, shape) {
    if (!shape.programs.includes((0,notation_flags/* programOf */.o)(candidate)))
        return null;
    const { flags, words } = (0,notation_flags/* readFlags */.u)(candidate.words.slice(1), shape.grammar);
    const find = (names) => flags.find(({ name, value }) => names.includes(name) && value !== null)?.value ?? null;
    const place = find(shape.hosts) ?? (shape.words === undefined ? null : (words[shape.words.host] ?? null));
    if (place === null || place.text === '')
        return null;
    const port = find(shape.port) ?? (shape.words?.port === undefined || shape.words.port === null ? null : (words[shape.words.port] ?? null));
    const { user, password, secretSpans } = loginOf(find(shape.user), find(shape.password), find(shape.login ?? []), candidate.encoding === 'base64');
    const parameters = flags.flatMap((flag) => parameterOf(flag, shape));
    const base = { family: shape.family, notation: 'command', dialect: shape.dialect, user, password, candidate, span: candidate.span, secretSpans };
    const url = /^([A-Za-z][\w+]{0,20}):\/\//.exec(place.text);
    if (url !== null) {
        const first = (0,mappedText/* sliceText */.S$)(place, 0, place.text.includes(',') ? place.text.indexOf(',') : place.text.length);
        const reading = (0,uri/* readUri */.D)(first, url[1]?.length ?? 0, candidate.encoding === 'base64');
        const scheme = reading.scheme.toLowerCase();
        const own = reading.user.kind === 'absent' ? {} : { user: reading.user, password: reading.password, secretSpans: [...secretSpans, ...reading.secretSpans] };
        return { ...base, ...own, scheme, hosts: reading.hosts, database: reading.database, parameters, uri: reading.uri, endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, reading.hasUserInfo, reading.hosts, reading.database) };
    }
    const hosts = (0,notation_hosts/* hostsOfLists */.gI)(place, port);
    return { ...base, scheme: null, hosts, database: { kind: 'absent' }, parameters, uri: null, endpoint: (0,notation_hosts/* endpointOf */.X5)(shape.lead, user.kind !== 'absent', hosts, { kind: 'absent' }) };
}
function loginOf(name, secret, login, encoded) {
    const colon = login?.text.indexOf(':') ?? -1;
    const [userText, secretText] = login === null ? [name, secret] : colon < 0 ? [login, secret] : [(0,mappedText/* sliceText */.S$)(login, 0, colon), (0,mappedText/* sliceText */.S$)(login, colon + 1, login.text.length)];
    const user = userText === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userText, same);
    if (secretText === null)
        return { user, password: { kind: 'absent' }, secretSpans: [] };
    return { user, ...(0,notation_password/* readPassword */.kf)(secretText, user, encoded, same) };
}
function parameterOf({ name, value, word }, { keeps, grammar }) {
    if (!keeps.includes(name))
        return [];
    const said = value !== null ? (0,pieces/* valueOf */.RP)(name, value, same) : grammar.switches.has(name.toLowerCase()) ? { kind: 'symbol', name: 'true' } : { kind: 'text', text: '' };
    return [{ name, value: said, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

;// CONCATENATED MODULE: ./src/engine/databases/arangodbCommand.js

const arangoPrograms = ['arangosh', 'arangodump', 'arangorestore', 'arangoimport', 'arangoexport', 'arangobench', 'arangobackup'];
function readArangoCommand(candidate) {
    return commandConnection(candidate, { family: 'arangodb', programs: arangoPrograms, dialect: 'arangosh', lead: 'tcp://', grammar: { letters: new Map(), switches: new Set() }, hosts: ['server.endpoint'], port: [], user: ['server.username'], password: ['server.password'], keeps: [] });
}

// EXTERNAL MODULE: ./src/engine/databases/judging/goTls.js
var goTls = __webpack_require__(7792);
// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/engine/databases/judging/plainDriver.js
var plainDriver = __webpack_require__(8657);
// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
;// CONCATENATED MODULE: ./src/engine/databases/judging/httpClient.js




function httpClient({ plain, secure, instead, bare, verify = [], skip = [], own = [], advice, switch: beside, ...driver }) {
    const off = (said) => verify.map((name) => (0,plainDriver/* optionNamed */.b7)(said, name)).find((option) => (0,judging_options/* isFalse */.Wu)(option)) ?? skip.map((name) => (0,plainDriver/* optionNamed */.b7)(said, name)).find((option) => (0,judging_options/* isTrue */.Hn)(option));
    return {
        ...driver,
        decide: (said) => {
            const scheme = said.scheme.toLowerCase();
            if (scheme === '')
                return bare?.(said) ?? plainDriver/* byScheme */.Zb.unsourced(said, 'hosts without a scheme');
            if (plain.test(scheme))
                return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
            return secure.test(scheme) ? overTls({ ...said, scheme }, driver, { off: off(said), switches: [...verify, ...skip], own }) : plainDriver/* byScheme */.Zb.unsourced(said, `\`${scheme.slice(0, 30)}://\``);
        },
        facts: (said) => {
            const option = off(said);
            return option === undefined ? {} : { bypass: { what: `\`${option.name}\` switches certificate checks off`, span: option.parameter?.span ?? null } };
        },
        plan: ({ uri }) => ({ set: beside !== undefined && uri === null ? [beside] : [], remove: [...verify, ...skip], scheme: instead, ...(beside !== undefined && uri === null ? { place: 'setting' } : {}), advice }),
    };
}
function overTls(said, { node, languages }, { off, switches, own }) {
    if (off !== undefined)
        return (0,plainDriver/* says */.FA)(said, 'unverified', off, `\`${off.name}\``, 'accepts any certificate');
    const open = switches.map((name) => (0,plainDriver/* optionNamed */.b7)(said, name)).find((option) => option !== undefined && !option.decided);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, said.title);
    if (languages.includes('go')) {
        const skipped = (0,goTls/* skipsChecks */.Q)(said.settings.values());
        if (skipped !== undefined)
            return (0,plainDriver/* says */.FA)(said, 'unverified', skipped, '`InsecureSkipVerify: true`', 'accepts any certificate');
        const maySkip = (0,goTls/* maySkipChecks */.g)(said.settings.values());
        if (maySkip !== undefined)
            return (0,verdict/* undecided */.oo)(maySkip, said.title);
    }
    const object = node === '' ? topLevel : node === undefined ? undefined : said.settings.get(node.slice(0, -1));
    if (node !== undefined && object !== undefined) {
        const found = (0,plainDriver/* nodeTls */.Y_)(said, object, node);
        if (found.posture.kind !== 'verify-full')
            return found;
    }
    const handed = own.map((name) => (0,plainDriver/* optionNamed */.b7)(said, name)).find((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option));
    return handed !== undefined ? (0,verdict/* undecided */.oo)({ ...handed, decided: false }, said.title) : plainDriver/* byScheme */.Zb.verified(said);
}
const topLevel = { name: 'tls', text: 'true', decided: true, quoted: false, object: true, parameter: null };

// EXTERNAL MODULE: ./src/engine/databases/notation/links.js + 1 modules
var links = __webpack_require__(1871);
;// CONCATENATED MODULE: ./src/engine/databases/schemeFamily.js



const concernsChecks = /ssl|tls|verif|valid|cert|insecure|unauthorized|trust|(?:^|\.)(?:scheme|protocol)$/;
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
        keeps: (name) => said.tlsSettings.includes(name) || concernsChecks.test(name),
    };
    const names = new RegExp(`^(?:${said.ids.join('|')})$`, 'i');
    const isTold = (candidate, reading) => (0,links/* isInside */.FK)(candidate, names) ||
        said.isOurs?.(candidate) === true ||
        (0,links/* isInside */.FK)(candidate, said.sign) ||
        (0,clientCalls/* isCallOf */.G_)(said.calls ?? [], candidate, reading) ||
        (said.imports !== null && (0,links/* importsOneOf */.On)(reading, said.imports) && (0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:Client|createClient|connect|New|NewClient|RestClient\.builder|ConnectionSettings)$/));
    const isOurs = (candidate, reading) => isTold(candidate, reading) && (said.accepts?.(candidate, reading) ?? true);
    return {
        ids: said.ids,
        title: said.title,
        vocabulary: vocabularyOf(said),
        read: (candidate, reading) => {
            if (candidate.use !== 'value')
                return null;
            switch (candidate.kind) {
                case 'text':
                    return (0,links/* readLink */.XF)(shape, candidate.value, candidate, reading) ?? (isOurs(candidate, reading) ? (0,links/* readWholeUrl */.fZ)(shape, candidate.value, candidate, reading) : null);
                case 'settings':
                    return isOurs(candidate, reading) && (0,links/* hasSetting */.VY)(candidate, said.urlNames) ? (0,links/* settingsConnection */.sT)(shape, candidate, reading) : null;
                case 'environment':
                    return environmentConnection(said, shape, candidate, reading);
                case 'command':
                    return said.readCommand?.(candidate) ?? null;
            }
        },
        drivers: said.drivers.map(plainDriver/* plainDriver */.tU),
        assumed: (language) => said.assumed[language] ?? said.assumed.other,
    };
}
function environmentConnection({ environmentNames, addressNames }, shape, candidate, reading) {
    const { name, value, span, sites, place, use, encoding } = candidate;
    if (value.kind !== 'text')
        return null;
    const url = environmentNames.includes(name) ? (0,links/* readWholeUrl */.fZ)(shape, value.text, candidate, reading) : null;
    if (url !== null)
        return url;
    if (addressNames?.includes(name) !== true || !areAddresses(value.text.text))
        return null;
    return (0,links/* settingsConnection */.sT)(shape, { kind: 'settings', entries: [{ name: 'servers', value, span }], span, sites, place, use, encoding }, reading);
}
function areAddresses(text) {
    return text.length < 4000 && text.split(/[,\s]/).every((one) => /^(?:[\w.\uE000-]{1,250}(?::(?:\d{1,5}|\uE000))?)?$/.test(one)) && /\w|\uE000/.test(text);
}
function vocabularyOf(said) {
    return {
        schemes: new Set(said.schemes),
        settingNames: new Set([...said.tlsSettings, ...(said.settingNames ?? [])]),
        tellingNames: new Set(said.tellingNames ?? []),
        environmentNames: new Set([...said.environmentNames, ...(said.addressNames ?? [])]),
        callees: new Set([...said.callees, ...(0,clientCalls/* calleesOf */.vf)(said.calls ?? [])]),
        positions: new Map([...(said.positions ?? []), ...(0,clientCalls/* positionsOf */.q$)(said.calls ?? [])]),
        commands: new Set(said.commands ?? []),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/arangodb.js






const http = { plain: /^(?:http|tcp|http\+tcp|h2|vst|h2\+tcp|vst\+tcp)$/, secure: /^(?:https|ssl|tls|http\+ssl|h2\+ssl|vst\+ssl)$/, instead: 'https' };
const advice = 'Use `https://` with ArangoDB, leave the checks on, and give the client the CA certificate.';
const python = httpClient({ ...http, id: 'python-arango', title: 'python-arango', imports: ['arango', 'arangoasync'], languages: ['python'], verify: ['verify_override'], own: ['http_client'], advice });
const node = httpClient({ ...http, id: 'arangojs', title: 'arangojs', imports: ['arangojs'], languages: ['javascript', 'typescript'], node: 'agentOptions.connect.', own: ['agentOptions', 'agent'], advice });
const go = httpClient({ ...http, id: 'arangodb-go-driver', title: "ArangoDB's driver for Go", imports: ['github.com/arangodb/go-driver'], languages: ['go'], skip: ['InsecureSkipVerify', 'insecureSkipVerify'], own: ['Transport'], advice });
const java = {
    id: 'arangodb-java-driver',
    title: "ArangoDB's driver for Java",
    callees: ['ArangoDB.Builder'],
    imports: ['com.arangodb'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: (said) => {
        const [ssl, name, context] = [said.settings.get('ssl') ?? said.settings.get('useSsl'), said.settings.get('verifyHost'), said.settings.get('sslContext')];
        if (ssl === undefined || (0,plainDriver/* truth */.Im)(ssl) === 'no')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`useSsl(true)\` ${said.title} uses no TLS`, ssl ?? null, ssl === undefined);
        if ((0,plainDriver/* truth */.Im)(ssl) !== 'yes')
            return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, said.title);
        if (context !== undefined)
            return (0,verdict/* undecided */.oo)({ ...context, decided: false }, said.title);
        if (name !== undefined && (0,plainDriver/* truth */.Im)(name) === 'no')
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`verifyHost(false)\` verifies the chain but not the host name under ${said.title}`, name);
        return name !== undefined && (0,plainDriver/* truth */.Im)(name) !== 'yes' ? (0,verdict/* undecided */.oo)({ ...name, decided: false }, said.title) : (0,plainDriver/* says */.FA)(said, 'verified', ssl, '`useSsl(true)`', 'verifies chain and host name');
    },
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['useSsl', 'verifyHost', 'sslContext'], place: 'setting', snippet: '.useSsl(true)', advice: "Call `useSsl(true)`, leave `verifyHost` on, and give a private CA with `sslContext`." }),
};
const command = {
    id: 'arangosh',
    title: "ArangoDB's command line",
    dialects: ['arangosh'],
    languages: [],
    decide: (said) => (http.plain.test(said.scheme.toLowerCase()) ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme: said.scheme.toLowerCase() }) : plainDriver/* byScheme */.Zb.unsourced(said, said.scheme === '' ? 'hosts without a scheme' : `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
    plan: () => ({ set: [], remove: [], scheme: 'ssl', advice: 'Use `ssl://` with `--server.endpoint`.' }),
};
const generic = {
    id: 'arangodb',
    title: 'a client of ArangoDB',
    languages: [],
    common: true,
    decide: command.decide,
    plan: () => ({ set: [], remove: [], scheme: 'https', advice }),
};
const arangodb = schemeFamily({
    ids: ['arangodb'],
    title: 'ArangoDB',
    schemes: [],
    urls: /^(?:https?|tcp|ssl|tls|http\+(?:tcp|ssl)|h2|vst)(?:\+(?:tcp|ssl))?:\/\//i,
    sign: /^(?:ArangoClient|arangojs|ArangoDB)$|^ARANGO(?:DB)?_(?:URL|ENDPOINT|HOSTS?)$/,
    imports: null,
    callees: ['ArangoClient', 'arangojs'],
    calls: arangoCalls,
    commands: arangoPrograms,
    readCommand: readArangoCommand,
    settingNames: ['endpoints', 'url', 'hosts', 'host'],
    environmentNames: ['ARANGODB_URL', 'ARANGO_URL'],
    urlNames: ['url', 'hosts', 'host', 'endpoints', 'endpoint', 'urls', '0'],
    tlsSettings: ['verify_override', 'http_client', 'agentoptions', 'agent', 'tlsconfig', 'transport', 'usessl', 'verifyhost', 'sslcontext', 'insecureskipverify'],
    drivers: [python, node, go, java, command, generic],
    assumed: { other: 'arangodb' },
});

;// CONCATENATED MODULE: ./src/engine/databases/cassandraJava.js


const javaCallees = ['CqlSession.builder', 'Cluster.builder', 'CqlSessionBuilder'];
const javaSettings = ['sslcontext', 'sslenginefactory', 'ssl', 'sslbundle', 'cloudsecureconnectbundle', 'configloader'];
const cassandraJava = {
    id: 'cassandra-java',
    aliases: ['java-driver-core', 'cassandra-driver-core'],
    title: 'the Java driver for Cassandra',
    callees: javaCallees,
    imports: ['com.datastax.oss.driver', 'com.datastax.driver.core'],
    languages: ['java', 'kotlin', 'scala', 'groovy', 'hocon'],
    decide: ({ settings, title }) => {
        const given = (...names) => names.map((name) => settings.get(name)).find((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option));
        const isOff = (0,judging_options/* isFalse */.Wu)(settings.get('ssl')) || (0,judging_options/* isFalse */.Wu)(settings.get('ssl.enabled'));
        const tls = given('sslEngineFactory', 'sslContext') ?? (isOff ? undefined : given('ssl'));
        const whether = settings.get('ssl.enabled');
        if (tls?.name === 'ssl' && whether?.decided === false)
            return (0,verdict/* undecided */.oo)(whether, title);
        if (tls !== undefined)
            return cassandraJava_overTls(tls, title);
        const elsewhere = given('cloudSecureConnectBundle', 'configLoader');
        return elsewhere === undefined ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`withSslContext\` ${title} uses no TLS`, null, true) : (0,verdict/* undecided */.oo)({ ...elsewhere, decided: false }, title);
    },
    plan: () => ({ set: [{ name: 'sslEngineFactory', value: 'new ProgrammaticSslEngineFactory(context, null, true)' }], remove: ['ssl', 'SSL', 'sslContext', 'cloudSecureConnectBundle', 'configLoader'], place: 'setting', snippet: '.withSslEngineFactory(new ProgrammaticSslEngineFactory(context, null, true))', advice: 'Call `withSslEngineFactory(new ProgrammaticSslEngineFactory(context, null, true))`: the third argument makes the driver compare the host name.' }),
};
function cassandraJava_overTls(tls, title) {
    if (/TrustAll|InsecureTrustManager/i.test(tls.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`${tls.name}\` accepts any certificate under ${title}`, tls);
    if (/^(?:new\s+)?ProgrammaticSslEngineFactory\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200})?,\s{0,20}true\s{0,20}\)$/.test(tls.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `the engine factory verifies chain and host name under ${title}`, tls);
    if (tls.name === 'sslEngineFactory' && !/ProgrammaticSslEngineFactory\(/.test(tls.text))
        return (0,verdict/* undecided */.oo)({ ...tls, decided: false }, title);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`${tls.name}\` verifies the chain at most, and no host name, under ${title}`, tls);
}

;// CONCATENATED MODULE: ./src/engine/databases/cassandraOthers.js




const otherSettings = ['tls_context', 'ssl_context', 'ssl', 'server_cert', 'client_cert', 'encryption', 'transport_options', 'known_node', 'known_nodes', 'nodes'];
const otherCalls = [
    { languages: ['rust'], callees: ['SessionBuilder.new', 'scylla.SessionBuilder.new', 'GenericSessionBuilder.new'] },
    { languages: ['ruby'], callees: ['Cassandra.cluster'] },
    { languages: ['elixir'], callees: ['Xandra.start_link', 'Xandra.Cluster.start_link'] },
    { languages: ['c', 'cpp'], callees: ['cass_cluster_set_contact_points'], positions: ['', 'contact_points'] },
    { languages: ['c', 'cpp'], callees: ['cass_cluster_set_ssl'], positions: ['', 'ssl'] },
    { languages: ['php'], callees: ['Cassandra.cluster'] },
];
function client(id, title, languages, callees, switches, advice) {
    return {
        id,
        title,
        languages,
        callees,
        decide: (said) => {
            const given = switches.map((name) => said.settings.get(name)).find((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option) && (0,plainDriver/* truth */.Im)(option) !== 'no');
            return given === undefined ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`${switches[0]}\` ${title} uses no TLS`, null, true) : plainDriver/* byScheme */.Zb.unsourced(said, `\`${given.name}\``);
        },
        plan: () => ({ set: [{ name: switches[0], value: 'true' }], remove: [], place: 'setting', snippet: switches[0], advice }),
    };
}
const cassandraOthers = [
    client('scylla-rust', "Scylla's driver for Rust", ['rust'], ['SessionBuilder.new'], ['tls_context', 'ssl_context'], 'Call `tls_context(Some(context))` with a context that names the CA and compares the host name.'),
    client('cassandra-ruby', 'the Ruby driver for Cassandra', ['ruby'], ['Cassandra.cluster'], ['server_cert', 'ssl', 'client_cert'], 'Pass `server_cert:` (or a context in `ssl:` that verifies).'),
    client('xandra', 'Xandra', ['elixir'], ['Xandra.start_link', 'Xandra.Cluster.start_link'], ['encryption'], 'Pass `encryption: true` and `transport_options: [verify: :verify_peer, cacertfile: \u2026]`.'),
    client('cassandra-cpp', 'the C/C++ driver for Cassandra', ['c', 'cpp'], ['cass_cluster_set_contact_points'], ['ssl'], 'Call `cass_cluster_set_ssl` with a trusted certificate and `CASS_SSL_VERIFY_PEER_CERT | CASS_SSL_VERIFY_PEER_IDENTITY`.'),
    client('cassandra-php', 'the PHP driver for Cassandra', ['php'], ['Cassandra.cluster'], ['sSL', 'SSL', 'ssl'], 'Call `withSSL` with a context that verifies.'),
    { ...client('cqlsh', 'cqlsh', [], [], ['ssl'], 'Use `--ssl`, and name the CA with `certfile` in `cqlshrc`, `validate` left on.'), dialects: ['cqlsh'] },
];
const cassandraPrograms = ['cqlsh'];
function readCassandraCommand(candidate) {
    return commandConnection(candidate, { family: 'cassandra', programs: cassandraPrograms, dialect: 'cqlsh', lead: 'cassandra://', grammar: { letters: new Map([['u', 'username'], ['p', 'password'], ['k', 'keyspace'], ['e', 'execute'], ['f', 'file']]), switches: new Set(['ssl', 'debug', 'tty', 'no-color', 'version', 'help']) }, hosts: [], port: [], user: ['username'], password: ['password'], words: { host: 0, port: 1 }, keeps: ['ssl'] });
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
            return (0,verdict/* undecided */.oo)({ ...bundle, decided: false }, title);
        if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`WithSSL\` ${title} uses no TLS`, null, true);
        if (/=>\s{0,9}true\b/.test(ssl.text))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `a callback that returns true accepts any certificate under ${title}`, ssl);
        if (!/^(?:true|new\s+SSLOptions\(\))$/.test(ssl.text))
            return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`WithSSL\` verifies the chain, and the name that a reverse look-up gives, under ${title}`, ssl);
    },
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['cloudSecureConnectionBundle', 'SSL'], place: 'setting', snippet: '.WithSSL(new SSLOptions().SetHostNameResolver(address => "<HOST>"))', advice: 'Call `WithSSL` with options whose `SetHostNameResolver` gives the name that the certificate must have.' }),
    instead: 'With `SetHostNameResolver` the name is the program\'s to give.',
};

;// CONCATENATED MODULE: ./src/engine/databases/cassandraSpark.js



const lead = 'spark.cassandra.connection.';
const enabled = `${lead}ssl.enabled`;
const store = `${lead}ssl.trustStore.path`;
const sparkHost = `${lead}host`;
const sparkNames = [sparkHost, enabled, store.toLowerCase()];
function readSpark(shape, candidate, reading) {
    if (!(0,links/* hasSetting */.VY)(candidate, [sparkHost]))
        return null;
    const connection = (0,links/* settingsConnection */.sT)({ ...shape, hostNames: [sparkHost], userNames: ['spark.cassandra.auth.username'], passwordNames: ['spark.cassandra.auth.password'], keeps: (name) => name === enabled || name === store.toLowerCase() }, candidate, reading);
    return connection === null ? null : { ...connection, dialect: sparkCassandra.id };
}
const sparkCassandra = {
    id: 'spark-cassandra-connector',
    title: "Spark's connector for Cassandra",
    dialects: ['spark-cassandra-connector'],
    imports: ['com.datastax.spark.connector'],
    languages: ['scala', 'java', 'kotlin', 'python'],
    decide: ({ settings, title }) => {
        const [ssl, trust] = [settings.get(enabled), settings.get(store)];
        const asked = (0,plainDriver/* truth */.Im)(ssl);
        if (ssl === undefined || asked === 'no')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`${enabled}\` ${title} uses no TLS`, ssl ?? null, ssl === undefined);
        if (asked !== 'yes')
            return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: trust === undefined ? 'public' : 'private' }, `\`${enabled}\` verifies the chain but not the host name under ${title}`, ssl);
    },
    instead: 'It never compares the host name: reach the servers through a network of their own, and name a trust store with their CA alone.',
    plan: () => ({ set: [{ name: enabled, value: 'true' }, { name: store, value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: `${enabled}=true\n${store}=<CA_FILE>`, advice: `Set \`${enabled}=true\` and \`${store}\`.` }),
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
        if (options === undefined || (0,judging_options/* isNothing */.qv)(options))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'gocql uses no TLS without `SslOpts`', options ?? null, options === undefined);
        const verify = said.settings.get('SslOpts.EnableHostVerification');
        const config = said.settings.get('SslOpts.Config');
        const skip = (0,goTls/* skipsChecks */.Q)(said.settings.values());
        const maySkip = (0,goTls/* maySkipChecks */.g)(said.settings.values());
        if (!options.object && !/SslOptions\s{0,5}\{/.test(options.text))
            return (0,verdict/* undecided */.oo)(options, said.title);
        if ((0,judging_options/* isTrue */.Hn)(verify) || /EnableHostVerification:\s{0,9}true/.test(options.text))
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`EnableHostVerification` verifies chain and host name under gocql', verify ?? options);
        if (verify !== undefined && !(0,judging_options/* isFalse */.Wu)(verify))
            return (0,verdict/* undecided */.oo)(verify, said.title);
        if (skip !== undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`InsecureSkipVerify: true` accepts any certificate under gocql', skip);
        if (maySkip !== undefined)
            return (0,verdict/* undecided */.oo)(maySkip, said.title);
        if (config === undefined || (0,judging_options/* isNothing */.qv)(config))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, 'without `EnableHostVerification` gocql accepts any certificate', options);
        return config.object || /tls\.Config\s{0,5}\{/.test(config.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`SslOpts.Config` verifies chain and host name under gocql', config) : (0,verdict/* undecided */.oo)(config, said.title);
    },
    plan: () => ({ set: [{ name: 'SslOpts.EnableHostVerification', value: 'true' }], remove: [], place: 'setting', snippet: 'cluster.SslOpts = &gocql.SslOptions{CaPath: "<CA_FILE>", EnableHostVerification: true}', advice: 'Set `SslOpts` with `EnableHostVerification: true` and the CA in `CaPath`.' }),
};

// EXTERNAL MODULE: ./src/engine/databases/judging/pythonContext.js
var pythonContext = __webpack_require__(1642);
;// CONCATENATED MODULE: ./src/engine/databases/cassandra.js











const tlsSettings = ['ssloptions', 'sslopts', 'ssl_context', 'ssl_options', ...otherSettings, ...javaSettings];
const shape = {
    family: 'cassandra',
    schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
    lead: 'cassandra://',
    urlNames: [],
    urls: /^(?!)/,
    hostNames: ['contactpoints', 'contactpoint', 'contact_points', 'contact-points', 'hosts', 'nodes', 'known_node', 'known_nodes', '0'],
    userNames: ['username'],
    passwordNames: ['password'],
    databaseNames: ['keyspace'],
    keeps: (name) => tlsSettings.includes(name) || /ssl|tls|verif|cert|insecure/.test(name),
};
const vocabulary = {
    schemes: new Set(),
    settingNames: new Set([...tlsSettings, 'contactpoints', 'contactpoint', 'contact_points', 'localdatacenter', 'keyspace', 'auth_provider', 'port', 'hosts', ...sparkNames]),
    tellingNames: new Set(['contactpoints', 'contact_points', 'contact-points', sparkHost]),
    environmentNames: new Set(),
    callees: new Set(['cassandra.Client', 'Cluster', 'gocql.NewCluster', 'gocql.ClusterConfig', 'Cluster.Builder', ...javaCallees, ...(0,clientCalls/* calleesOf */.vf)(otherCalls)]),
    positions: new Map([['go gocql.NewCluster', ['hosts\u2026']], ['python Cluster', ['contact_points']], ...(0,clientCalls/* positionsOf */.q$)(otherCalls)]),
    commands: new Set(cassandraPrograms),
};
function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    if (candidate.kind === 'command')
        return readCassandraCommand(candidate);
    if (candidate.kind !== 'settings')
        return null;
    const ofSpark = readSpark(shape, candidate, reading);
    if (ofSpark !== null)
        return ofSpark;
    const javascript = (0,links/* hasSetting */.VY)(candidate, ['contactpoints']) && ((0,links/* isInside */.FK)(candidate, /^cassandra(?:\.Client)?$/) || (isCode(reading) && (0,links/* importsOneOf */.On)(reading, /^(?:cassandra-driver|express-cassandra|@?datastax)/)) || (0,links/* hasSetting */.VY)(candidate, ['localdatacenter', 'keyspace', 'authprovider', 'ssloptions']));
    const python = (0,links/* isInside */.FK)(candidate, /(?:^|\.)Cluster$/) && (0,links/* importsOneOf */.On)(reading, /^(?:cassandra|scylla)/) && (0,links/* hasSetting */.VY)(candidate, ['0', 'contact_points']);
    const go = reading.language === 'go' && (0,links/* isInside */.FK)(candidate, /^gocql\.(?:NewCluster|ClusterConfig)$/);
    const java = isJvm(reading) && (0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:(?:CqlSession|Cluster)\.builder|CqlSessionBuilder)$/) && (0,links/* hasSetting */.VY)(candidate, ['contactpoints', ...javaSettings]);
    const dotnet = reading.language === 'csharp' && (0,links/* isInside */.FK)(candidate, /(?:^|\.)Cluster\.Builder$/) && (0,links/* hasSetting */.VY)(candidate, ['contactpoints', 'contactpoint']);
    if ((0,clientCalls/* isCallOf */.G_)(otherCalls, candidate, reading))
        return (0,links/* hasSetting */.VY)(candidate, ['hosts', 'nodes', 'known_node', 'known_nodes', 'contact_points', 'contactpoints']) ? withTls((0,links/* settingsConnection */.sT)(shape, candidate, reading), reading) : null;
    return javascript || python || go || java || dotnet || isSpring(candidate) || isVariable(candidate) ? (0,links/* settingsConnection */.sT)(shape, candidate, reading) : null;
}
function withTls(connection, { language, candidates }) {
    const call = language === 'c' || language === 'cpp' ? candidates.find(({ sites: [{ callee }] }) => callee === 'cass_cluster_set_ssl') : undefined;
    if (connection === null || call === undefined)
        return connection;
    return { ...connection, parameters: [...connection.parameters, { name: 'ssl', value: { kind: 'symbol', name: 'cass_cluster_set_ssl' }, origin: 'setting', span: call.span, valueSpan: null }] };
}
function isSpring(candidate) {
    return candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, ['contact-points']) && candidate.sites.some(({ keyPath }) => keyPath.includes('cassandra'));
}
function isVariable(candidate) {
    return candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, ['hosts']) && candidate.sites.every(({ callee, keyPath }) => callee === null && keyPath.at(-1) === 'cassandra');
}
const isJvm = ({ language }) => ['java', 'kotlin', 'scala', 'groovy', 'hocon'].includes(language);
const isCode = ({ language }) => language === 'javascript' || language === 'typescript';
const cassandra_node = {
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
        if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl) || (0,plainDriver/* truth */.Im)(ssl) === 'no')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'without `sslOptions` the driver never uses TLS', ssl ?? null, ssl === undefined);
        const reject = said.settings.get('sslOptions.rejectUnauthorized');
        if (reject === undefined && ssl.object)
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`sslOptions` without `rejectUnauthorized: true` accepts any certificate: this driver switches the check off', ssl);
        if (reject === undefined || !reject.decided)
            return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(ssl.text) ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`rejectUnauthorized: false` accepts any certificate', ssl) : (0,verdict/* undecided */.oo)(reject ?? ssl, said.title);
        return (0,plainDriver/* nodeTls */.Y_)(said, ssl, 'sslOptions.');
    },
    plan: () => ({ set: [{ name: 'sslOptions.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', advice: 'Pass `sslOptions: { ca, rejectUnauthorized: true }`: this driver verifies nothing without `rejectUnauthorized: true`.', snippet: "sslOptions: { ca: [fs.readFileSync('<CA_FILE>')], rejectUnauthorized: true }" }),
};
const cassandra_python = {
    id: 'cassandra-python',
    aliases: ['datastax-python-driver', 'scylla-driver'],
    title: 'the Python driver for Cassandra',
    callees: ['Cluster', 'cassandra.cluster.Cluster'],
    imports: ['cassandra', 'cassandra.cluster'],
    languages: ['python'],
    common: true,
    decide: (said) => {
        const [context, options] = [said.settings.get('ssl_context'), said.settings.get('ssl_options')];
        const given = [context, options].find((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option));
        if (given === undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'without `ssl_context` the driver never uses TLS', context ?? options ?? null, context === undefined);
        const text = [context?.text, options?.text, said.settings.get('ssl_options.cert_reqs')?.text].join(' ');
        if (/CERT_NONE|_create_unverified_context/.test(text))
            return (0,plainDriver/* says */.FA)(said, 'unverified', given, `\`${given.name}\``, 'accepts any certificate');
        const known = context === undefined ? null : (0,pythonContext/* pythonContext */.w)(context, said.title);
        return known?.posture.kind === 'unverified' ? known : plainDriver/* byScheme */.Zb.unsourced(said, `\`${given.name}\``);
    },
    plan: () => ({ set: [{ name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }], remove: [], place: 'setting', snippet: "ssl_context=ssl.create_default_context(cafile='<CA_FILE>'), ssl_options={'server_hostname': '<HOST>'}", advice: "Pass `ssl_context=ssl.create_default_context(cafile='<CA_FILE>')` and the name in `ssl_options={'server_hostname': \u2026}`." }),
};
const cassandra_generic = {
    id: 'cassandra',
    title: 'a Cassandra driver',
    languages: [],
    decide: (said) => (isVariable(said.connection.candidate) && said.settings.size === 0 ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without a word of TLS ${said.title} uses none`, null, true) : plainDriver/* byScheme */.Zb.unsourced(said, 'these settings')),
    plan: () => ({ set: [], remove: [], snippet: 'sslOptions / ssl_context', advice: "Give the driver a TLS context that names the CA and compares the host name." }),
};
const cassandra = {
    ids: ['cassandra'],
    title: 'Cassandra',
    vocabulary,
    read,
    drivers: [cassandra_node, cassandra_python, gocql, cassandraJava, cassandraDotnet, sparkCassandra, ...cassandraOthers, cassandra_generic].map(plainDriver/* plainDriver */.tU),
    assumed: (language, connection) => (language === 'go' ? 'gocql' : language === 'csharp' ? 'cassandra-csharp' : isJvm({ language }) || isSpring(connection.candidate) ? 'cassandra-java' : language === 'python' || connection.candidate.kind !== 'settings' ? 'cassandra-python' : isNamed(connection, 'contactpoints') || language === 'javascript' || language === 'typescript' ? 'cassandra-driver' : 'cassandra'),
};
function isNamed({ candidate }, name) {
    return candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, [name]);
}

// EXTERNAL MODULE: ./src/engine/databases/notation/putInUri.js
var putInUri = __webpack_require__(411);
// EXTERNAL MODULE: ./src/engine/databases/notation/adoNet.js
var adoNet = __webpack_require__(8306);
;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/dotnet.js




const dotnet = {
    id: 'clickhouse-cs',
    aliases: ['ClickHouse.Driver', 'ClickHouse.Client'],
    title: "ClickHouse's client for .NET",
    dialects: ['ado.net'],
    callees: ['ClickHouseConnection', 'ClickHouseClient', 'ClickHouseDataSource', 'AddClickHouseDataSource', 'AddClickHouse', 'ClickHouseConnectionStringBuilder'],
    imports: ['ClickHouse.Client', 'ClickHouse.Driver'],
    languages: ['csharp', 'fsharp', 'vb', 'powershell'],
    decide,
    facts: (said) => (skipping(said) === undefined ? {} : { bypass: { what: 'the call asks to skip the validation of the certificate', span: skipping(said)?.parameter?.span ?? null } }),
    plan: () => ({ set: [{ name: 'Protocol', value: 'https' }], remove: [], place: 'keyword', advice: "Use `Protocol=https` with ClickHouse's client for .NET, and trust a private CA in the system's store." }),
};
function decide(said) {
    if (said.connection.notation !== 'keywords')
        return (0,verdict/* refused */.J5)('it reads ADO.NET strings only', said.title);
    const protocol = (0,judging_options/* keywordOptions */.KN)(said.connection).findLast(({ name }) => (0,adoNet/* bareName */.yZ)(name) === 'protocol');
    if (protocol === undefined)
        return (0,plainDriver/* says */.FA)(said, 'cleartext', undefined, 'without `Protocol=https` there', 'is no TLS');
    if (!protocol.decided)
        return (0,verdict/* undecided */.oo)(protocol, said.title);
    if (/^http$/i.test(protocol.text))
        return (0,plainDriver/* says */.FA)(said, 'cleartext', protocol, '`Protocol=http`', 'never uses TLS');
    if (!/^https$/i.test(protocol.text))
        return (0,verdict/* refused */.J5)(`\`Protocol=${(0,judging_options/* shown */.SP)(protocol.text)}\` is neither \`http\` nor \`https\``, said.title, protocol);
    const skip = skipping(said);
    if (skip !== undefined)
        return (0,plainDriver/* says */.FA)(said, 'unverified', skip, 'a second argument `true`, or `skipServerCertificateValidation`,', 'accepts any certificate');
    const other = [...said.settings.values()].find(({ text }) => !/^false$/i.test(text));
    if (other !== undefined)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'a client of the program is handed over' }, `the call hands over a client or a factory, whose handler decides about the certificate, so what ${said.title} accepts cannot be read here`, other);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`Protocol=https\` verifies chain and host name under ${said.title}`, protocol);
}
function skipping({ settings }) {
    return [...settings.values()].find(({ text, quoted }) => !quoted && /^true$/i.test(text));
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/others.js



const others_otherCalls = [
    { languages: ['go'], callees: ['ch.Options', 'ch.Dial'], imports: /^github\.com\/ClickHouse\/ch-go(?:\/|$)/ },
    { languages: clientCalls/* jvm */.yo, callees: ['Client.Builder'], imports: /^com\.clickhouse\.client/ },
    { languages: ['rust'], callees: ['Client.default', 'clickhouse.Client.default'], imports: /^clickhouse(?:::|$)/ },
    { languages: ['rust'], callees: ['clickhouse.Client.default'] },
    { languages: ['cpp'], callees: ['clickhouse.ClientOptions', 'ClientOptions'], imports: /^clickhouse\// },
    { languages: ['cpp'], callees: ['clickhouse.ClientOptions'] },
];
const others_advice = 'Use `https://`, and leave the checks of certificate and host name on.';
const others_java = {
    id: 'clickhouse-java',
    title: "ClickHouse's client for Java",
    imports: ['com.clickhouse.client'],
    languages: clientCalls/* jvm */.yo,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        const mode = said.settings.get('SSLMode') ?? said.settings.get('sslmode');
        if (scheme !== 'https')
            return plainDriver/* byScheme */.Zb.unsourced(said, 'an endpoint without a scheme');
        if (mode === undefined || /STRICT$/i.test(mode.text))
            return mode === undefined ? plainDriver/* byScheme */.Zb.verified({ ...said, scheme }) : (0,plainDriver/* says */.FA)(said, 'verified', mode, '`SSLMode.STRICT`', 'verifies chain and host name');
        if (/(?:TRUST|NONE)$/i.test(mode.text))
            return (0,plainDriver/* says */.FA)(said, 'unverified', mode, '`SSLMode.TRUST`', 'accepts any certificate');
        return /VERIFY_CA$/i.test(mode.text) ? (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`SSLMode.VERIFY_CA\` verifies the chain but not the host name under ${said.title}`, mode) : (0,verdict/* undecided */.oo)({ ...mode, decided: false }, said.title);
    },
    plan: () => ({ set: [], remove: ['SSLMode', 'sslmode'], scheme: 'https', advice: others_advice }),
};
const rust = {
    id: 'clickhouse-rs',
    title: "ClickHouse's client for Rust",
    callees: ['clickhouse::Client::default'],
    imports: ['clickhouse'],
    languages: ['rust'],
    decide: (said) => (/^http$/i.test(said.scheme) ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme: 'http' }) : plainDriver/* byScheme */.Zb.unsourced(said, said.scheme === '' ? 'an address without a scheme' : `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
    plan: () => ({ set: [], remove: [], scheme: 'https', advice: others_advice }),
};
const cpp = {
    id: 'clickhouse-cpp',
    title: "ClickHouse's client for C++",
    callees: ['clickhouse.ClientOptions', 'ClientOptions'],
    imports: ['clickhouse/client.h'],
    languages: ['cpp'],
    decide: (said) => {
        const ssl = said.settings.get('SSLOptions') ?? said.settings.get('ssloptions');
        if (ssl === undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`SetSSLOptions\` ${said.title} uses no TLS`, null, true);
        return /SetSkipVerification\(\s{0,5}true/.test(ssl.text) ? (0,plainDriver/* says */.FA)(said, 'unverified', ssl, '`SetSkipVerification(true)`', 'accepts any certificate') : plainDriver/* byScheme */.Zb.unsourced(said, '`SetSSLOptions`');
    },
    plan: () => ({ set: [{ name: 'SSLOptions', value: 'clickhouse::ClientOptions::SSLOptions()' }], remove: [], place: 'setting', snippet: '.SetSSLOptions(clickhouse::ClientOptions::SSLOptions())', advice: 'Call `SetSSLOptions`, name a private CA with `SetPathToCAFiles`, and leave `SetSkipVerification` alone.' }),
};
const otherDrivers = [others_java, rust, cpp];

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/drivers.js






const useHttps = ({ scheme }, advice) => ({ set: [], remove: ['rejectUnauthorized', 'skip_verify'], scheme: scheme?.startsWith('jdbc:') === true ? scheme : 'https', advice });
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
            return (0,verdict/* refused */.J5)(`it takes \`http\` and \`https\` only, not \`${scheme.slice(0, 30)}\``, said.title);
        for (const [name, option] of said.query)
            if (!urlNames.test(name))
                return (0,verdict/* refused */.J5)('the URL holds a parameter that it does not know', said.title, option);
        if (scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        const agent = said.settings.get('http_agent');
        if (agent !== undefined && !(0,judging_options/* isNothing */.qv)(agent))
            return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(agent.text) ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`http_agent` with `rejectUnauthorized: false` accepts any certificate', agent) : (0,verdict/* undecided */.oo)(agent, said.title);
        const object = { name: 'tls', text: 'true', decided: true, quoted: false, object: true, parameter: null };
        const found = (0,plainDriver/* nodeTls */.Y_)(said, object, 'tls.');
        return found.posture.kind === 'verify-full' ? plainDriver/* byScheme */.Zb.verified({ ...said, scheme }) : found;
    },
    plan: (connection) => useHttps(connection, 'Use `https://` with @clickhouse/client, and `tls: { ca_cert }` for a private CA.'),
};
function plainHost(said) {
    const reason = 'the URL, and with it the scheme, is put in at run time';
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`);
}
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
            return (0,verdict/* undecided */.oo)(said.query.get(secure === 'open' ? 'secure' : 'skip_verify') ?? missing, said.title);
        if (secure === 'refused' || skip === 'refused')
            return (0,verdict/* refused */.J5)('`secure` and `skip_verify` take Go booleans only', said.title, said.query.get('secure'));
        if (scheme === 'https' && secure !== 'yes')
            return (0,verdict/* refused */.J5)('`https` needs `secure=true`', said.title);
        if (scheme === 'http' && secure === 'yes')
            return (0,verdict/* refused */.J5)('`http` does not go with `secure=true`', said.title, said.query.get('secure'));
        if (!/^(?:clickhouse|tcp|native|https?)$/.test(scheme))
            return plainDriver/* byScheme */.Zb.refused(said);
        if (secure !== 'yes')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`secure=true\` ${said.title} never uses TLS`, said.query.get('secure') ?? null, !said.query.has('secure'));
        return skip === 'yes' ? (0,plainDriver/* says */.FA)(said, 'unverified', said.query.get('skip_verify'), '`skip_verify=true`', 'accepts any certificate') : (0,plainDriver/* says */.FA)(said, 'verified', said.query.get('secure'), '`secure=true`', 'verifies chain and host name');
    },
    facts: (said) => {
        const skip = said.query.get('skip_verify');
        return goBoolean(skip) === 'yes' ? { bypass: { what: '`skip_verify=true` switches certificate checks off', span: skip?.parameter?.span ?? null } } : {};
    },
    plan: (connection) => (connection.notation === 'settings' ? { set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], place: 'setting', snippet: 'TLS: &tls.Config{}', advice: 'Set `TLS: &tls.Config{}` in `clickhouse.Options`, with `RootCAs` for a private CA.' } : { set: [{ name: 'secure', value: 'true' }], remove: ['skip_verify'], ...(connection.scheme === 'http' ? { scheme: 'https' } : {}), advice: 'Use `secure=true` without `skip_verify` with clickhouse-go.' }),
};
const chGo = {
    id: 'ch-go',
    aliases: ['github.com/ClickHouse/ch-go'],
    title: 'ch-go',
    callees: ['ch.Dial', 'ch.Options', 'chpool.Options'],
    imports: ['github.com/ClickHouse/ch-go'],
    languages: ['go'],
    decide: byStruct,
    plan: () => ({ set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], place: 'setting', snippet: 'TLS: &tls.Config{}', advice: 'Set `TLS: &tls.Config{}` in `ch.Options`, with `RootCAs` for a private CA.' }),
};
const missing = { name: 'secure', text: '', decided: false, quoted: false, object: false, parameter: null };
function goBoolean(option) {
    if (option === undefined)
        return 'no';
    if (!option.decided)
        return 'open';
    return /^(?:|1|t|T|true|TRUE|True)$/.test(option.text) ? 'yes' : /^(?:0|f|F|false|FALSE|False)$/.test(option.text) ? 'no' : 'refused';
}
function byStruct(said) {
    const tls = said.settings.get('TLS') ?? said.settings.get('tls');
    if (tls === undefined || (0,judging_options/* isNothing */.qv)(tls))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`TLS\` in its options ${said.title} never uses TLS`, tls ?? null, tls === undefined);
    const [skip, maySkip] = [(0,goTls/* skipsChecks */.Q)(said.settings.values()), (0,goTls/* maySkipChecks */.g)(said.settings.values())];
    if (skip === undefined && maySkip !== undefined)
        return (0,verdict/* undecided */.oo)(maySkip, said.title);
    if (skip !== undefined)
        return (0,plainDriver/* says */.FA)(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
    return tls.object || /^&?tls\.Config\{/.test(tls.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`TLS\` verifies chain and host name under ${said.title}`, tls) : (0,verdict/* undecided */.oo)(tls, said.title);
}
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
        const [secure, verify, face] = [(0,plainDriver/* optionNamed */.b7)(said, 'secure'), (0,plainDriver/* optionNamed */.b7)(said, 'verify'), (0,plainDriver/* optionNamed */.b7)(said, 'interface')];
        if ([secure, verify, face].some((option) => option?.decided === false))
            return (0,verdict/* undecided */.oo)([secure, verify, face].find((option) => option?.decided === false) ?? missing, said.title);
        const port = said.connection.hosts.map((host) => (host.kind === 'socket' ? null : host.port)).find((each) => each !== null);
        const on = (0,plainDriver/* truth */.Im)(secure) === 'yes' ? secure : face?.text === 'https' ? face : undefined;
        const byPort = face === undefined && (port === '443' || port === '8443');
        if (on === undefined && !byPort && !/^https$/i.test(said.scheme))
            return (0,plainDriver/* says */.FA)(said, 'cleartext', secure ?? face, secure === undefined ? 'without `secure=True` there' : '`secure` switched off', secure === undefined ? 'is no TLS' : 'means no TLS');
        if (verify !== undefined && (0,judging_options/* isFalse */.Wu)(verify))
            return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`verify=False`', 'accepts any certificate');
        return (0,plainDriver/* says */.FA)(said, 'verified', on, on === undefined ? 'the port' : `\`${on.name}=${on.text}\``, on === undefined ? 'means TLS that is verified fully' : 'verifies chain and host name');
    },
    facts: (said) => verifyFacts(said),
    plan: secureParameter('clickhouse-connect'),
};
function verifyFacts(said) {
    const verify = (0,plainDriver/* optionNamed */.b7)(said, 'verify');
    return verify !== undefined && verify.decided && (0,judging_options/* isFalse */.Wu)(verify) ? { bypass: { what: '`verify` switched off accepts any certificate', span: verify.parameter?.span ?? null } } : {};
}
function secureParameter(title) {
    return (connection) => ({ set: [{ name: 'secure', value: 'True' }], remove: ['verify'], ...(connection.notation === 'settings' ? { place: 'setting' } : {}), advice: `Use \`secure=True\` with ${title}, leave \`verify\` on, and name a private CA with \`ca_cert\` or \`ca_certs\`.` });
}
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
        const [secure, verify] = [(0,plainDriver/* optionNamed */.b7)(said, 'secure'), (0,plainDriver/* optionNamed */.b7)(said, 'verify')];
        if (secure?.decided === false || verify?.decided === false)
            return (0,verdict/* undecided */.oo)(secure?.decided === false ? secure : (verify ?? missing), said.title);
        const protocol = said.query.get('protocol')?.text;
        if ((0,plainDriver/* truth */.Im)(secure) !== 'yes' && !/^clickhouses/i.test(said.scheme) && protocol !== 'https' && !/^https/i.test(said.scheme))
            return (0,plainDriver/* says */.FA)(said, 'cleartext', secure, secure === undefined ? 'without `secure=True` there' : '`secure` switched off', secure === undefined ? 'is no TLS' : 'means no TLS');
        if (verify !== undefined && (0,judging_options/* isFalse */.Wu)(verify))
            return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`verify=False`', 'accepts any certificate');
        return plainDriver/* byScheme */.Zb.unsourced(said, '`secure=True`');
    },
    facts: verifyFacts,
    plan: secureParameter('clickhouse-driver'),
};
const jdbc = {
    id: 'clickhouse-jdbc',
    aliases: ['com.clickhouse:clickhouse-jdbc'],
    title: 'clickhouse-jdbc',
    imports: ['com.clickhouse.jdbc', 'ru.yandex.clickhouse'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    reads: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl_mode', 'user', 'password', 'database', 'compress'],
    decide: (said) => {
        const [ssl, mode] = [(0,plainDriver/* optionNamed */.b7)(said, 'ssl'), (0,plainDriver/* optionNamed */.b7)(said, 'sslmode', 'ssl_mode')];
        if (ssl?.decided === false || mode?.decided === false)
            return (0,verdict/* undecided */.oo)(ssl?.decided === false ? ssl : (mode ?? missing), said.title);
        if ((0,plainDriver/* truth */.Im)(ssl) !== 'yes' && !/:https$/i.test(said.scheme))
            return (0,plainDriver/* says */.FA)(said, 'cleartext', ssl, ssl === undefined ? 'without `ssl=true` there' : '`ssl` switched off', ssl === undefined ? 'is no TLS' : 'means no TLS');
        return mode !== undefined && /^none$/i.test(mode.text) ? (0,plainDriver/* says */.FA)(said, 'unverified', mode, '`sslmode=none`', 'accepts any certificate') : plainDriver/* byScheme */.Zb.unsourced(said, '`ssl=true`');
    },
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }, { name: 'sslmode', value: 'strict' }, { name: 'sslrootcert', value: '<CA_FILE>' }], remove: [], advice: 'Use `ssl=true`, `sslmode=strict` and `sslrootcert` with clickhouse-jdbc.' }),
};
const elixir = {
    id: 'ch',
    title: "Elixir's Ch",
    callees: ['Ch.start_link'],
    languages: ['elixir'],
    decide: (said) => {
        const scheme = said.settings.get('scheme');
        if (scheme === undefined || (scheme.decided && scheme.text === 'http'))
            return (0,plainDriver/* says */.FA)(said, 'cleartext', scheme, scheme === undefined ? 'HTTP, the default,' : '`scheme: "http"`', 'never uses TLS');
        return scheme.decided && scheme.text === 'https' ? plainDriver/* byScheme */.Zb.unsourced(said, '`scheme: "https"`') : (0,verdict/* undecided */.oo)({ ...scheme, decided: false }, said.title);
    },
    plan: () => ({ set: [{ name: 'scheme', value: 'https' }], remove: [], place: 'setting', snippet: 'scheme: "https"', advice: 'Pass `scheme: "https"` to Ch, and the CA in `transport_opts`.' }),
};
const drivers_http = {
    id: 'clickhouse-http',
    title: 'an HTTP client',
    languages: [],
    decide: (said) => (/^http$/i.test(said.scheme) ? plainDriver/* byScheme */.Zb.cleartext(said) : plainDriver/* byScheme */.Zb.unsourced(said, `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
    plan: (connection) => useHttps(connection, 'Use `https://`, and leave the checks of certificate and host name on.'),
};
const drivers_command = {
    id: 'clickhouse-cli',
    title: 'clickhouse-client',
    aliases: ['clickhouse-client'],
    dialects: ['clickhouse-cli'],
    languages: [],
    decide: (said) => {
        const flag = (name) => said.settings.get(name);
        const [secure, plain, any, file] = [flag('secure'), flag('no-secure'), flag('accept-invalid-certificate'), flag('config-file') ?? flag('config')];
        if (plain !== undefined)
            return (0,plainDriver/* says */.FA)(said, 'cleartext', plain, '`--no-secure`', 'never uses TLS');
        const byPlace = said.connection.hosts.some((host) => host.kind === 'name' && (host.port === '9440' || /\.clickhouse\.cloud$/i.test(host.name)));
        if (secure === undefined && !byPlace)
            return file === undefined ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'clickhouse-client uses no TLS without `--secure`', null, true) : plainDriver/* byScheme */.Zb.unsourced(said, `\`--${file.name}\``);
        return any === undefined ? plainDriver/* byScheme */.Zb.unsourced(said, secure === undefined ? 'this port or host' : '`--secure`') : (0,plainDriver/* says */.FA)(said, 'unverified', any, '`--accept-invalid-certificate`', 'accepts any certificate');
    },
    facts: ({ settings }) => (settings.has('accept-invalid-certificate') ? { bypass: { what: '`--accept-invalid-certificate` switches certificate checks off', span: settings.get('accept-invalid-certificate')?.parameter?.span ?? null } } : {}),
    plan: () => ({ set: [{ name: 'secure', value: 'true' }], remove: ['no-secure', 'accept-invalid-certificate'], place: 'setting', snippet: '--secure', advice: 'Use `--secure` with clickhouse-client, and name a private CA with `openSSL.client.caConfig` in its configuration file.' }),
};
const clickhouseDrivers = [drivers_node, drivers_go, chGo, connect, drivers_native, jdbc, dotnet, elixir, ...otherDrivers, drivers_http, drivers_command].map(plainDriver/* plainDriver */.tU);

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/readCommand.js





const programs = ['clickhouse-client', 'clickhouse'];
const letters = new Map([['h', 'host'], ['u', 'user'], ['d', 'database'], ['q', 'query'], ['s', 'secure'], ['n', 'multiquery'], ['m', 'multiline'], ['f', 'format'], ['t', 'time'], ['C', 'config-file']]);
const switches = new Set(['secure', 'no-secure', 'multiquery', 'multiline', 'time', 'accept-invalid-certificate', 'echo', 'stacktrace', 'ignore-error', 'verbose', 'version', 'help']);
const concerning = new Set(['secure', 'no-secure', 'accept-invalid-certificate', 'config-file', 'config']);
const readCommand_same = (text) => text;
function readCommand(candidate) {
    const program = (0,notation_flags/* programOf */.o)(candidate);
    if (!programs.includes(program) || (program !== 'clickhouse-client' && candidate.words[1]?.text !== 'client'))
        return null;
    const { flags } = (0,notation_flags/* readFlags */.u)(candidate.words.slice(1), { letters, switches });
    const find = (name) => flags.find((flag) => flag.name === name)?.value ?? null;
    const [host, userName, name, secret] = [find('host'), find('user'), find('database'), find('password')];
    if (host === null)
        return null;
    const user = userName === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userName, readCommand_same);
    const database = name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, readCommand_same);
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : (0,notation_password/* readPassword */.kf)(secret, user, candidate.encoding === 'base64', readCommand_same);
    const hosts = (0,notation_hosts/* hostsOfLists */.gI)(host, find('port'));
    return {
        family: 'clickhouse',
        notation: 'command',
        scheme: null,
        dialect: 'clickhouse-cli',
        user,
        password: login.password,
        hosts,
        database,
        parameters: flags.flatMap(readCommand_parameterOf),
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('clickhouse://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: login.secretSpans,
        candidate,
    };
}
function readCommand_parameterOf({ name, value, word }) {
    if (!concerning.has(name))
        return [];
    const said = switches.has(name) ? { kind: 'symbol', name: 'true' } : value === null ? { kind: 'text', text: '' } : (0,pieces/* valueOf */.RP)(name, value, readCommand_same);
    return [{ name, value: said, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

// EXTERNAL MODULE: ./src/engine/databases/notation/linksBeside.js
var linksBeside = __webpack_require__(8132);
;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/readPairsText.js






const known = new Set(['host', 'port', 'protocol', 'path', 'database', 'username', 'password', 'compression', 'usesession', 'sessionid', 'timeout', 'useservertimezone', 'usecustomdecimals', 'useformdataparameters', 'readstringsasbytearrays', 'roles', 'jsonreadmode', 'jsonwritemode', 'maxconnectionsperserver']);
function readPairsText(text, candidate, reading) {
    const pairs = text.text.includes('=') ? (0,adoNet/* readPairs */.SX)(text) : null;
    return pairs === null || !isOurs(pairs, candidate, reading.imports) ? null : connectionOf(text, pairs, candidate, reading);
}
function isOurs(pairs, { sites }, imports) {
    const names = pairs.map(({ name }) => (0,adoNet/* bareName */.yZ)(name));
    if (!names.includes('host') || !names.every((name) => known.has(name) || name.startsWith('{') || name.startsWith('set')))
        return false;
    const around = sites.flatMap(({ callee, keyPath }) => [callee ?? '', ...keyPath]).join(' ');
    if (/click_?house/i.test(around))
        return true;
    const protocol = pairs.findLast(({ name }) => (0,adoNet/* bareName */.yZ)(name) === 'protocol')?.value.text ?? '';
    return names.length > 1 && (/^https?$/i.test(protocol) || imports.some((name) => /^ClickHouse\.(?:Client|Driver)(?:\.|$)/.test(name)));
}
function connectionOf(text, pairs, candidate, reading) {
    const isKnown = (name) => known.has((0,adoNet/* bareName */.yZ)(name));
    const same = (part) => part;
    const last = (wanted) => pairs.findLast(({ name }) => (0,adoNet/* bareName */.yZ)(name) === wanted)?.value ?? null;
    const [userText, secret, host, name] = [last('username'), last('password'), last('host'), last('database')];
    const user = userText === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userText, same);
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : (0,notation_password/* readPassword */.kf)(secret, user, candidate.encoding === 'base64', same);
    const hosts = host === null ? [] : (0,notation_hosts/* hostsOfLists */.gI)(host, last('port'));
    const database = name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, same);
    return {
        family: 'clickhouse',
        notation: 'keywords',
        scheme: 'ado.net',
        dialect: null,
        user,
        password: login.password,
        hosts,
        database,
        parameters: [...(0,adoNet/* pairParameters */.N8)(pairs, isKnown), ...(0,linksBeside/* besides */.oN)((each) => /^(?:\d|skipservercertificatevalidation|httpclient(?:factory|name)?)$/.test(each), candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : neighbours)), reading)],
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('clickhouse://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...(0,adoNet/* pairSecrets */.ou)(pairs, isKnown), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/clickhouse/family.js







const family_tlsSettings = ['secure', 'verify', 'interface', 'protocol', 'tls', 'ssl', 'sslmode', 'http_agent', 'insecureskipverify', 'ca_cert', 'ca_certs', 'skip_verify', 'check_hostname', 'port', 'ssl_mode', 'scheme', 'ssloptions'];
const family_jdbc = ['jdbc:clickhouse', 'jdbc:ch', 'jdbc:clickhouse:http', 'jdbc:clickhouse:https', 'jdbc:ch:http', 'jdbc:ch:https'];
const schemes = ['clickhouse', 'clickhouses', 'clickhousedb'];
const family_shape = {
    family: 'clickhouse',
    schemes: { plain: new Set(schemes), jdbc: new Set(family_jdbc), hostless: null },
    lead: 'clickhouse://',
    urlNames: ['url', 'host', 'dsn', 'endpoint'],
    urls: /^(?:https?|tcp|clickhouse(?:s|db)?(?:\+\w{1,20})?):\/\//i,
    hostNames: ['host', 'hostname', 'addr', 'address', 'url', 'endpoint'],
    userNames: ['username', 'user'],
    passwordNames: ['password'],
    databaseNames: ['database', 'db'],
    keeps: (name) => family_tlsSettings.includes(name),
};
const family_vocabulary = {
    schemes: new Set([...schemes, ...family_jdbc]),
    settingNames: new Set([...family_tlsSettings, 'url', 'host', 'hostname', 'addr', 'username', 'password', 'database', 'dsn', 'endpoint']),
    tellingNames: new Set(['clickhouse', 'clickhouse_settings']),
    environmentNames: new Set(['CLICKHOUSE_URL']),
    callees: new Set(['createClient', 'clickhouse_connect.get_client', 'clickhouse_connect.get_async_client', 'clickhouse_connect.create_client', 'clickhouse_driver.Client', 'clickhouse.Open', 'clickhouse.OpenDB', 'Ch.start_link', ...(0,clientCalls/* calleesOf */.vf)(others_otherCalls)]),
    positions: new Map([...['Client', 'clickhouse_driver.Client'].map((callee) => [`python ${callee}`, ['host']]), ...(0,clientCalls/* positionsOf */.q$)(others_otherCalls)]),
    commands: new Set(programs),
};
const sign = /^(?:clickhouse|CLICKHOUSE_(?:URL|DSN|URI)|clickhouse_?(?:url|dsn|uri))$|^clickhouse(?:_connect|_driver)?\.\w+$/i;
function family_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return (0,links/* readLink */.XF)(family_shape, (0,putInUri/* putInUri */.T)('clickhouse', candidate.value)?.text ?? candidate.value, candidate, reading) ?? ((0,links/* isInside */.FK)(candidate, sign) ? (0,links/* readWholeUrl */.fZ)(family_shape, candidate.value, candidate, reading) : null) ?? readPairsText(candidate.value, candidate, reading);
        case 'settings':
            return family_isOurs(candidate, reading) ? (0,links/* settingsConnection */.sT)(family_shape, candidate, reading) : null;
        case 'environment':
            return candidate.name === 'CLICKHOUSE_URL' && candidate.value.kind === 'text' ? (0,links/* readWholeUrl */.fZ)(family_shape, candidate.value.text, candidate, reading) : null;
        case 'command':
            return readCommand(candidate);
    }
}
function family_isOurs(candidate, reading) {
    if (reading.language === 'elixir' && (0,links/* isInside */.FK)(candidate, /^Ch\.start_link$/))
        return (0,links/* hasSetting */.VY)(candidate, ['hostname', 'scheme']);
    if (!(0,links/* hasSetting */.VY)(candidate, ['url', 'host', 'addr', 'address', 'dsn', 'endpoint']))
        return false;
    if ((0,clientCalls/* isCallOf */.G_)(others_otherCalls, candidate, reading))
        return true;
    if ((0,links/* isInside */.FK)(candidate, /^(?:clickhouse_connect|clickhouse_driver|clickhouse)\.(?:get_client|get_async_client|create_client|create_async_client|Client|Open|OpenDB)$/))
        return true;
    if ((0,links/* isInside */.FK)(candidate, /^(?:[A-Z][A-Z0-9]{0,40}_){0,6}CLICKHOUSE$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'addr']);
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)createClient$/))
        return (0,links/* importsOneOf */.On)(reading, /^@clickhouse\/client(?:-web)?$/);
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:Client|connect)$/))
        return (0,links/* importsOneOf */.On)(reading, /^clickhouse_driver(?:\.|$)/);
    return reading.language === 'text' && (0,links/* isInside */.FK)(candidate, /^clickhouse$/);
}
const clickhouse = {
    ids: ['clickhouse'],
    title: 'ClickHouse',
    vocabulary: family_vocabulary,
    read: family_read,
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
        if (language === 'python' || (notation === 'settings' && language !== 'go'))
            return 'clickhouse-driver';
        return scheme !== null && /^https?$/.test(scheme) && uri !== null && language !== 'go' ? 'clickhouse-http' : 'clickhouse-go';
    },
};

;// CONCATENATED MODULE: ./src/engine/databases/couchbase.js





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
        if (scheme === '')
            return bare(said);
        if (scheme === 'couchbase' || scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        const off = (0,plainDriver/* optionNamed */.b7)(said, 'tls_verify', 'ssl', 'tlsSkipVerify', 'TLSSkipVerify', 'noSslVerify');
        if (off !== undefined && (off.text === 'none' || off.text === 'no_verify' || ((0,judging_options/* isTrue */.Hn)(off) && !(0,judging_options/* isFalse */.Wu)(off))))
            return (0,plainDriver/* says */.FA)(said, 'unverified', off, `\`${off.name}=${off.text}\``, 'accepts any certificate');
        if (off !== undefined && !off.decided)
            return plainDriver/* byScheme */.Zb.unsourced(said, `\`${off.name}\` decided at run time`);
        return scheme === 'couchbases' ? (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'whether the Couchbase SDK compares the host name is not confirmed' }, '`couchbases://` verifies the chain under the Couchbase SDK; whether it compares the host name is not confirmed') : plainDriver/* byScheme */.Zb.unsourced(said, `\`${scheme}://\``);
    },
    reads: ['tls_verify', 'trust_certificate', 'certpath', 'truststorepath', 'ssl'],
    plan: () => ({ set: [], remove: [], scheme: 'couchbases', advice: 'Use `couchbases://` with the Couchbase SDK, and `trust_certificate=<CA_FILE>` (or `trustStorePath`) for a cluster of your own.' }),
};
function bare(said) {
    const { candidate, hosts } = said.connection;
    const texts = candidate.kind === 'settings' ? candidate.entries.map(({ name, value }) => `${name} ${value.kind === 'symbol' ? value.name : value.kind === 'settings' ? value.entries.map((entry) => entry.name).join(' ') : ''}`) : [];
    const asked = texts.find((text) => /tls|ssl|secur|environment|cert/i.test(text));
    if (asked !== undefined || hosts.some((host) => host.kind !== 'name' || /\.cloud\.couchbase\.com$/i.test(host.name)))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'hosts without a scheme');
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `a host without a scheme is \`couchbase://\` under ${said.title}, which never uses TLS`, null, true);
}
const place = ['connectionstring', 'username', 'password'];
const calls = [
    { languages: clientCalls/* jvm */.yo, callees: ['Cluster.connect'], positions: place, imports: /^com\.couchbase/ },
    { languages: clientCalls/* dotnet */.RX, callees: ['Cluster.ConnectAsync'], positions: place, imports: /^Couchbase(?:\.|$)/ },
    { languages: ['ruby'], callees: ['Cluster.connect', 'Couchbase.Cluster.connect'], positions: ['connectionstring'], imports: /^couchbase(?:\/|$)/ },
    { languages: clientCalls.js, callees: ['couchbase.connect'], positions: ['connectionstring'] },
    { languages: ['go'], callees: ['gocb.Connect'], positions: ['connectionstring'] },
];
const couchbase = schemeFamily({
    ids: ['couchbase'],
    title: 'Couchbase',
    schemes: ['couchbase', 'couchbases'],
    urls: /^couchbases?:\/\//i,
    sign: /^couchbase\.connect$/,
    imports: null,
    callees: ['couchbase.connect', 'Cluster.connect', 'gocb.Connect'],
    calls,
    settingNames: ['connectionstring', 'connstr'],
    environmentNames: [],
    urlNames: ['connectionstring', 'connstr', '0'],
    tlsSettings: ['tls_verify', 'tlsskipverify', 'nosslverify', 'truststorepath', 'trust_certificate', 'ssl'],
    drivers: [sdk],
    assumed: { other: 'couchbase' },
});

;// CONCATENATED MODULE: ./src/engine/databases/elasticsearchCalls.js

const hosts = ['hosts'];
const elasticsearchCalls = [
    { client: 'elastic4s', languages: ['scala'], callees: ['ElasticProperties'], positions: hosts, imports: /^com\.sksamuel\.elastic4s/ },
    { languages: ['python'], callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'], positions: hosts },
    { languages: ['python'], callees: ['connections.create_connection', 'connections.configure', 'create_connection', 'async_connections.create_connection'], imports: /^(?:elasticsearch_dsl|elasticsearch\.dsl|opensearchpy|opensearch_dsl|django_elasticsearch_dsl)(?:\.|$)/ },
    { languages: clientCalls.js, callees: ['elasticsearch.Client', 'opensearch.Client'] },
    { languages: clientCalls.js, callees: ['ElasticsearchModule.register'] },
    { languages: clientCalls.js, callees: ['Client'], imports: /^(?:elasticsearch|es7|es6|@elastic\/elasticsearch(?:-serverless)?|@opensearch-project\/opensearch)$/ },
    { languages: ['go'], callees: ['elastic.SetURL'], positions: ['hosts\u2026'], imports: /olivere\/elastic/ },
    { languages: ['go'], callees: ['config.Config'], imports: /olivere\/elastic/ },
    { languages: ['go'], callees: ['elasticsearch.Config', 'opensearch.Config', 'opensearchapi.Config', 'elasticsearch.NewClient', 'elasticsearch.NewTypedClient', 'elasticsearch.NewBaseClient', 'opensearch.NewClient'] },
    { languages: clientCalls/* jvm */.yo, callees: ['RestClient.builder', 'Rest5Client.builder', 'ApacheHttpClient5TransportBuilder.builder', 'RestClientTransport.builder'], positions: hosts },
    { languages: clientCalls/* jvm */.yo, callees: ['ElasticsearchClient.of', 'ElasticsearchAsyncClient.of'] },
    { languages: clientCalls/* jvm */.yo, callees: ['ClientConfiguration.builder'], imports: /^org\.springframework\.data\.elasticsearch/ },
    { languages: clientCalls/* jvm */.yo, callees: ['ClientConfiguration.builder'] },
    { languages: clientCalls/* jvm */.yo, callees: ['ClientConfiguration.create'], positions: ['connectedTo'] },
    { languages: clientCalls/* jvm */.yo, callees: ['HttpClientConfig.Builder'], positions: hosts, imports: /^io\.searchbox/ },
    { languages: clientCalls/* dotnet */.RX, callees: ['ElasticsearchClient', 'ElasticClient', 'ConnectionSettings', 'ElasticsearchClientSettings', 'OpenSearchClient', 'ElasticLowLevelClient', 'ConnectionConfiguration', 'ElasticsearchSinkOptions', 'StaticConnectionPool', 'SniffingConnectionPool', 'StaticNodePool', 'SingleNodePool', 'SingleNodeConnectionPool'], positions: hosts },
    { languages: ['php'], callees: ['ClientBuilder.create', 'ClientBuilder.fromConfig'] },
    { languages: ['php'], callees: ['Client', 'Elastica.Client'], imports: /^Elastica(?:\\|$)/ },
    { languages: ['ruby'], callees: ['Elasticsearch.Client.new', 'OpenSearch.Client.new', 'Elasticsearch.Transport.Client.new'] },
    { languages: ['rust'], callees: ['Transport.single_node', 'Transport.static_node_list', 'SingleNodeConnectionPool.new', 'MultiNodeConnectionPool.static_node_list'], positions: ['url'] },
];

;// CONCATENATED MODULE: ./src/engine/databases/elasticsearchCommand.js






const curlPrograms = ['curl'];
function readCurl(candidate) {
    if (!curlPrograms.includes((0,notation_flags/* programOf */.o)(candidate)))
        return null;
    const { words, options } = argumentsOf(candidate.words.slice(1));
    const url = [...options.flatMap(({ name, value }) => (name === 'url' && value !== null ? [value] : [])), ...words].find(isSearch);
    if (url === undefined || isProbe(url, options))
        return null;
    const login = options.find(({ name }) => name === 'user')?.value ?? null;
    const normal = [...candidate.words.slice(0, 1), authorityOf(url), ...(login === null ? [] : [{ text: '--user', pieces: [] }, login])];
    const connection = commandConnection({ ...candidate, words: normal }, { family: 'elasticsearch', programs: curlPrograms, dialect: curl.id, lead: 'http://', grammar: { letters: new Map(), switches: new Set() }, hosts: [], port: [], user: [], password: [], login: ['user'], words: { host: 0, port: null }, keeps: [] });
    const headers = options.filter(({ name, value }) => name === 'header' && value !== null && isLogin.test(value.text));
    const open = words.find((word) => word !== url && word.text === mappedText/* HOLE */.vs);
    const parameters = [...options.flatMap(elasticsearchCommand_parameterOf), ...(open === undefined ? [] : [decidedBy('options', open)])];
    return connection === null ? null : { ...connection, candidate, parameters, secretSpans: [...connection.secretSpans, ...headers.flatMap(({ value }) => (value === null ? [] : ((0,mappedText/* spanOf */.ee)(value) ?? [])))] };
}
function argumentsOf(all) {
    const words = [];
    const options = [];
    const list = all.slice(0, MOST_WORDS);
    for (let at = 0; at < list.length; at++) {
        const word = list[at];
        if (word === undefined)
            break;
        const long = /^--([a-z][\w.-]{1,40})$/.exec(word.text)?.[1];
        if (long !== undefined) {
            const value = withValue.has(long) ? (list[++at] ?? null) : null;
            options.push({ name: long, value, word });
        }
        else if (/^-[A-Za-z0-9#]/.test(word.text)) {
            for (let letter = 1; letter < word.text.length; letter++) {
                const name = elasticsearchCommand_letters[word.text[letter] ?? ''] ?? '';
                if (!withValue.has(name))
                    options.push({ name, value: null, word });
                else {
                    const rest = (0,mappedText/* sliceText */.S$)(word, letter + 1, word.text.length);
                    options.push({ name, value: rest.text === '' ? (list[++at] ?? null) : rest, word });
                    break;
                }
            }
        }
        else
            words.push(word);
    }
    return { words, options };
}
const MOST_WORDS = 500;
const elasticsearchCommand_letters = { k: 'insecure', u: 'user', H: 'header', X: 'request', d: 'data', F: 'form', o: 'output', T: 'upload-file', K: 'config', w: 'write-out', m: 'max-time', x: 'proxy', A: 'user-agent', b: 'cookie', c: 'cookie-jar', e: 'referer', E: 'cert', r: 'range', y: 'speed-time', Y: 'speed-limit', z: 'time-cond', C: 'continue-at', D: 'dump-header', P: 'ftp-port', Q: 'quote', t: 'telnet-option', U: 'proxy-user' };
const sending = ['data', 'data-raw', 'data-binary', 'data-urlencode', 'data-ascii', 'json', 'form', 'upload-file'];
const withValue = new Set([...Object.values(elasticsearchCommand_letters).filter((name) => name !== 'insecure'), ...sending, 'url', 'cacert', 'capath', 'key', 'cert-type', 'key-type', 'pass', 'connect-timeout', 'retry', 'retry-delay', 'retry-max-time', 'resolve', 'connect-to', 'netrc-file', 'unix-socket', 'interface', 'ciphers', 'tls-max', 'oauth2-bearer', 'limit-rate', 'max-redirs', 'noproxy', 'output-dir', 'proto', 'stderr', 'trace', 'aws-sigv4']);
const isLogin = /^authorization\s{0,5}:/i;
function isSearch({ text, pieces }) {
    const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:[^/@\s]{1,200}@)?([^/?#\s]{1,260})([^?#\s]{0,400})/i.exec(text.slice(0, 900)) ?? [];
    if (host === '' || text.startsWith('{') || (/^[a-z][\w+.-]{0,20}:\/\//i.test(text) && !/^https?:/i.test(text)))
        return false;
    if (/:9200$/.test(host) || ofSearch.test(path))
        return true;
    const named = pieces.some((piece) => piece.kind === 'hole' && /(?:^|_)(?:ES|ELASTIC(?:_?SEARCH)?|OPEN_?SEARCH)(?:_|$)/i.test(piece.expression) && text.slice(0, piece.at).length <= 300) && host.includes(mappedText/* HOLE */.vs);
    return named || (/elastic_?search|opensearch/i.test(host) && /^\/(?:[\w.*,-]{1,100}\/)?_[a-z]/.test(path));
}
const ofSearch = /\/_(?:cluster\/(?:health|settings|state|stats|reroute)|cat\/(?:indices|nodes|shards|health|aliases|allocation|count)|bulk|index_template(?:\/|$)|component_template\/|template\/|snapshot\/|ilm\/|delete_by_query|update_by_query|reindex|forcemerge)/;
function isProbe({ text }, options) {
    const hasLogin = options.some(({ name, value }) => name === 'user' || name === 'oauth2-bearer' || name === 'netrc' || name === 'cert' || name === 'aws-sigv4' || (name === 'header' && value !== null && isLogin.test(value.text))) || /^https?:\/\/[^/@\s]{1,200}@/i.test(text);
    const sends = options.some(({ name, value }) => sending.includes(name) || (name === 'request' && value !== null && !/^(?:GET|HEAD)$/i.test(value.text)));
    return !hasLogin && !sends && !/\/_(?:m?search|m?get|doc|source|sql|count|bulk)(?:[/?]|$)/.test(text);
}
function authorityOf(url) {
    const lead = /^https?:\/\//i.exec(url.text)?.[0].length ?? 0;
    const slash = url.text.slice(lead).search(/[/?#]/);
    return slash < 0 ? url : (0,mappedText/* sliceText */.S$)(url, 0, lead + slash);
}
function elasticsearchCommand_parameterOf(option) {
    const { name, word } = option;
    if (name === 'insecure' || name === 'no-insecure')
        return [{ name: 'insecure', value: { kind: 'symbol', name: name === 'insecure' ? 'true' : 'false' }, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: null }];
    return name === 'config' ? [decidedBy(name, word)] : [];
}
function decidedBy(name, word) {
    return { name, value: { kind: 'hole', expression: name, fallback: null }, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: null };
}
const curl = {
    id: 'curl',
    title: 'curl',
    dialects: ['curl'],
    languages: [],
    decide: (said) => {
        const insecure = said.settings.get('insecure');
        if (said.scheme.toLowerCase() === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme: 'http' });
        if ((0,judging_options/* isTrue */.Hn)(insecure))
            return (0,plainDriver/* says */.FA)(said, 'unverified', insecure, '`--insecure`', 'accepts any certificate');
        if (said.scheme === '')
            return (0,plainDriver/* mayBringScheme */.tE)(said) ? plainDriver/* byScheme */.Zb.unsourced(said, 'a host that is put in at run time') : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `a host without a scheme is plain HTTP under ${said.title}`, null, true);
        const open = said.settings.get('config') ?? said.settings.get('options');
        return open === undefined ? plainDriver/* byScheme */.Zb.verified(said) : (0,verdict/* undecided */.oo)({ ...open, decided: false }, said.title);
    },
    facts: ({ settings }) => ((0,judging_options/* isTrue */.Hn)(settings.get('insecure')) ? { bypass: { what: '`--insecure` switches certificate checks off', span: settings.get('insecure')?.parameter?.span ?? null } } : {}),
    instead: 'Write `https://` in front of the host.',
    plan: () => ({ set: [], remove: ['insecure'], scheme: 'https', advice: 'Use `https://` and `--cacert <CA_FILE>`, and leave `-k` out.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/elasticsearch.js








const plan = () => ({ set: [], remove: [], scheme: 'https', advice: 'Use `https://` and give the client the CA certificate.' });
function bareHttp(said) {
    if ((0,plainDriver/* mayBringScheme */.tE)(said))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'hosts that are put in at run time');
    const asked = ['use_ssl', 'scheme', 'protocol', 'transport'].map((name) => (0,plainDriver/* settingEnding */.KA)(said, name)).find((option) => option !== undefined && (0,plainDriver/* truth */.Im)(option) !== 'no' && !/^http$/i.test(option.text));
    if (asked !== undefined)
        return plainDriver/* byScheme */.Zb.unsourced(said, `\`${asked.name}\``);
    const { candidate } = said.connection;
    const listed = candidate.kind === 'settings' ? candidate.entries.flatMap(({ value }) => (value.kind === 'symbol' ? [value.name] : [])) : [];
    if (listed.some((text) => /\b(?:scheme|protocol)["']?\s{0,5}(?:=>|[:=])\s{0,5}["':]?https/i.test(text)))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'a scheme of its hosts');
    if (said.connection.hosts.some((host) => host.kind !== 'socket' && host.port === '443'))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'port 443');
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `a host without a scheme is plain HTTP under ${said.title}`, null, true);
}
function namesHosts(candidate, { language, imports }) {
    if (candidate.kind !== 'settings' || !['csharp', 'java', 'kotlin', 'scala', 'groovy'].includes(language))
        return true;
    if (language !== 'csharp' && imports.some((name) => /elasticsearch|opensearch/.test(name)))
        return true;
    const first = candidate.entries.find(({ name }) => name === 'hosts');
    return first === undefined || first.value.kind !== 'symbol' || first.value.name.includes('"');
}
function isHaystacks(candidate) {
    return candidate.kind === 'settings' && candidate.entries.some(({ name, value }) => name === 'ENGINE' && value.kind === 'text' && /^haystack\.backends\.(?:elasticsearch|opensearch)/.test(value.text.text));
}
function overHttps(said, decide) {
    const named = said.scheme === '' ? (0,plainDriver/* settingEnding */.KA)(said, 'scheme') : undefined;
    const scheme = (named?.decided === true && named.quoted ? named.text : said.scheme).toLowerCase();
    if (scheme === 'http')
        return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
    return scheme === '' ? plainDriver/* byScheme */.Zb.unsourced(said, 'hosts without a scheme') : decide();
}
const js = ['javascript', 'typescript'];
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
            return (0,plainDriver/* nodeTls */.Y_)(said, tls, 'tls.');
        const agent = said.settings.get('agent');
        if (agent !== undefined && ssl === undefined && !agent.object && !(0,judging_options/* isNothing */.qv)(agent))
            return /rejectUnauthorized['"]?\s{0,5}:\s{0,5}false/.test(agent.text) ? (0,plainDriver/* says */.FA)(said, 'unverified', agent, '`agent` with `rejectUnauthorized: false`', 'accepts any certificate') : (0,verdict/* undecided */.oo)({ ...agent, decided: false }, said.title);
        return ssl !== undefined ? (0,plainDriver/* nodeTls */.Y_)(said, ssl, 'ssl.') : plainDriver/* byScheme */.Zb.verified(said);
    }),
    plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: ['tls.rejectUnauthorized'], place: 'setting', snippet: "node: 'https://\u2026', tls: { ca: fs.readFileSync('<CA_FILE>') }" }),
};
const legacy = {
    id: 'elasticsearch.js',
    title: 'the old elasticsearch package for Node',
    imports: ['elasticsearch'],
    callees: ['elasticsearch.Client'],
    languages: js,
    decide: (said) => said.scheme === '' ? bareHttp(said) : overHttps(said, () => {
        const reject = said.settings.get('ssl.rejectUnauthorized');
        return reject?.text === 'true' ? (0,plainDriver/* says */.FA)(said, 'verified', reject, '`ssl.rejectUnauthorized: true`', 'verifies chain and host name') : plainDriver/* byScheme */.Zb.unverified(said);
    }),
    plan: ({ uri }) => ({ set: [...(uri === null ? [{ name: 'protocol', value: 'https' }] : []), { name: 'ssl.rejectUnauthorized', value: 'true' }], remove: [], place: 'setting', snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>'), rejectUnauthorized: true }" }),
};
const elasticsearch_python = {
    id: 'elasticsearch-py',
    aliases: ['opensearch-py', 'elasticsearch-dsl'],
    title: 'the Elasticsearch client for Python',
    callees: ['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'],
    imports: ['elasticsearch', 'opensearchpy', 'elasticsearch_dsl'],
    languages: ['python'],
    common: true,
    decide: (said) => said.scheme === '' && said.connection.candidate.sites.some(({ callee }) => callee?.endsWith('OpenSearch') === true) && !/^true$/i.test(said.settings.get('use_ssl')?.text ?? '') ? bareHttp(said) :
        overHttps(said, () => {
            const verify = said.settings.get('verify_certs');
            if ((0,judging_options/* isFalse */.Wu)(verify))
                return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`verify_certs=False`', 'accepts any certificate');
            const context = said.settings.get('ssl_context');
            if (context !== undefined && !(0,judging_options/* isNothing */.qv)(context))
                return (0,pythonContext/* pythonContext */.w)(context, said.title) ?? (0,verdict/* undecided */.oo)(context, said.title);
            const name = said.settings.get('ssl_assert_hostname');
            if ((0,judging_options/* isFalse */.Wu)(name))
                return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ca_certs') ? 'private' : 'public' }, `\`ssl_assert_hostname=False\` verifies the chain but not the host name under ${said.title}`, name ?? null);
            const open = [verify, name].find((option) => option !== undefined && !option.decided);
            return open !== undefined ? plainDriver/* byScheme */.Zb.unsourced(said, `\`${(0,judging_options/* shown */.SP)(open.name)}\` decided at run time`) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`https://\` verifies chain and host name under ${said.title}`, verify ?? null);
        }),
    facts: ({ settings }) => ((0,judging_options/* isFalse */.Wu)(settings.get('verify_certs')) ? { bypass: { what: '`verify_certs=False` switches certificate checks off', span: settings.get('verify_certs')?.parameter?.span ?? null } } : {}),
    plan: () => ({ set: [{ name: 'ca_certs', value: '<CA_FILE>' }], remove: ['verify_certs', 'ssl_assert_hostname'], place: 'setting', snippet: "'https://\u2026', ca_certs='<CA_FILE>'" }),
};
const elasticsearch_http = { plain: /^http$/, secure: /^https$/, instead: 'https' };
const php = httpClient({ ...elasticsearch_http, id: 'elasticsearch-php', title: "Elasticsearch's client for PHP", callees: ['ClientBuilder.create'], imports: ['Elastic\\Elasticsearch', 'Elasticsearch', 'OpenSearch'], languages: ['php'], verify: ['SSLVerification'], own: ['httpClient', 'asyncHttpClient', 'httpClientOptions', 'handler'], bare: bareHttp, switch: { name: 'scheme', value: 'https' }, advice: 'Use `https://` and `setCABundle` for a private CA, and leave `setSSLVerification` alone.' });
const elastica = httpClient({ ...elasticsearch_http, id: 'elastica', title: 'Elastica', imports: ['Elastica'], languages: ['php'], verify: ['curl.CURLOPT_SSL_VERIFYPEER'], own: ['curl'], bare: bareHttp, switch: { name: 'scheme', value: 'https' }, advice: "Use `https://` URLs in `hosts`, or `'transport' => 'Https'`." });
const olivere = httpClient({ ...elasticsearch_http, id: 'olivere/elastic', title: 'olivere/elastic', callees: ['elastic.SetURL', 'config.Config'], imports: ['github.com/olivere/elastic', 'gopkg.in/olivere/elastic'], languages: ['go'], own: ['SetHttpClient'], advice: 'Use `https://` with `SetURL`, and `SetHttpClient` for a private CA.' });
const elasticsearch_go = httpClient({ ...elasticsearch_http, id: 'go-elasticsearch', aliases: ['opensearch-go'], title: "Elasticsearch's client for Go", imports: ['github.com/elastic/go-elasticsearch', 'github.com/opensearch-project/opensearch-go'], languages: ['go'], skip: ['InsecureSkipVerify'], own: ['Transport'], advice: 'Use `https://` in `Addresses`, and `CACert` for a private CA.' });
const ruby = httpClient({ ...elasticsearch_http, id: 'elasticsearch-ruby', title: "Elasticsearch's client for Ruby", callees: ['Elasticsearch.Client.new', 'OpenSearch.Client.new'], imports: ['elasticsearch', 'opensearch'], languages: ['ruby'], verify: ['transport_options.ssl.verify'], bare: bareHttp, switch: { name: 'scheme', value: 'https' }, advice: "Use `https://`, and `transport_options: { ssl: { ca_file: '<CA_FILE>' } }` for a private CA." });
const spring = {
    id: 'spring-data-elasticsearch',
    title: 'Spring Data Elasticsearch',
    callees: ['ClientConfiguration.builder', 'ClientConfiguration.create'],
    imports: ['org.springframework.data.elasticsearch'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: (said) => {
        if (said.scheme !== '')
            return overHttps(said, () => plainDriver/* byScheme */.Zb.unsourced(said, '`https://`'));
        const ssl = said.settings.get('usingSsl');
        if (ssl === undefined || (0,plainDriver/* truth */.Im)(ssl) === 'no')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`usingSsl\` ${said.title} speaks HTTP`, ssl ?? null, ssl === undefined);
        return (0,plainDriver/* truth */.Im)(ssl) === 'yes' ? overTls({ ...said, scheme: 'https' }, { languages: [] }, { off: undefined, switches: [], own: [] }) : (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, said.title);
    },
    plan: () => ({ set: [{ name: 'usingSsl', value: 'true' }], remove: [], place: 'setting', scheme: 'https', snippet: '.usingSsl()', advice: 'Call `usingSsl()` behind `connectedTo`, and give it a context for a private CA.' }),
};
const elasticsearch_rust = {
    id: 'elasticsearch-rs',
    title: "Elasticsearch's client for Rust",
    imports: ['elasticsearch', 'opensearch'],
    callees: ['Transport.single_node'],
    languages: ['rust'],
    decide: (said) => overHttps(said, () => {
        const validation = said.settings.get('cert_validation');
        if (validation !== undefined && /CertificateValidation::None/.test(validation.text))
            return (0,plainDriver/* says */.FA)(said, 'unverified', validation, '`CertificateValidation::None`', 'accepts any certificate');
        const isWhole = said.connection.candidate.sites.some(({ callee }) => callee?.endsWith('single_node') === true);
        return isWhole && validation === undefined ? plainDriver/* byScheme */.Zb.verified(said) : plainDriver/* byScheme */.Zb.unsourced(said, '`https://`');
    }),
    plan,
};
const elasticsearch_generic = {
    id: 'elasticsearch',
    aliases: ['opensearch', 'elasticsearch-java'],
    title: 'an Elasticsearch client',
    languages: [],
    decide: (said) => overHttps(said, () => plainDriver/* byScheme */.Zb.unsourced(said, '`https://`')),
    plan,
};
const elasticsearch = schemeFamily({
    ids: ['elasticsearch', 'opensearch'],
    title: 'Elasticsearch',
    schemes: [],
    urls: /^https?:\/\//i,
    sign: /^(?:Async)?(?:Elasticsearch|OpenSearch)$|(?:^|\.)(?:elasticsearch|opensearchpy?)\.(?:Client|(?:Async)?Elasticsearch|OpenSearch|New(?:Base|Typed|Default)?Client|Config)$|^(?:Elasticsearch|OpenSearch)\.Client(?:\.new)?$|^(?:Elasticsearch|OpenSearch)Client(?:Settings)?$|^ElasticClient$|^(?:ELASTIC(?:SEARCH)?|OPENSEARCH|ES)_(?:URL|URI|HOSTS?|NODES?)$|^(?:ELASTICSEARCH|OPENSEARCH)_DSL$/,
    isOurs: isHaystacks,
    imports: /^(?:Nest|Elasticsearch\.Net|OpenSearch\.Client|@elastic\/elasticsearch|@opensearch-project\/opensearch|elasticsearch\d{0,2}|opensearchpy|github\.com\/(?:elastic\/go-elasticsearch|opensearch-project\/opensearch-go).*|(?:org\.(?:elasticsearch|opensearch)\.client|co\.elastic)\..*)$/,
    callees: [],
    calls: elasticsearchCalls,
    accepts: namesHosts,
    commands: curlPrograms,
    readCommand: readCurl,
    environmentNames: ['ELASTICSEARCH_URL', 'ELASTICSEARCH_HOSTS', 'ELASTIC_URL', 'OPENSEARCH_URL'],
    tellingNames: ['uris'],
    urlNames: ['uris', 'node', 'nodes', 'hosts', 'addresses', 'url', 'host', 'connectedto', 'urls', '0'],
    settingNames: ['node', 'nodes', 'addresses', 'hosts', 'host', 'url', 'urls', 'connectedto', 'sethttpclient'],
    tlsSettings: ['tls', 'ssl', 'verify_certs', 'ca_certs', 'ssl_assert_hostname', 'ssl_context', 'ssl_assert_fingerprint', 'use_ssl', 'transport_options', 'agent', 'scheme', 'protocol', 'transport', 'sethttpclient', 'httpclient', 'asynchttpclient', 'httpclientoptions', 'handler', 'usingssl', 'httpclientconfigcallback'],
    drivers: [elasticsearch_node, legacy, elasticsearch_python, php, elastica, olivere, elasticsearch_go, ruby, spring, elasticsearch_rust, curl, elasticsearch_generic],
    assumed: { javascript: '@elastic/elasticsearch', typescript: '@elastic/elasticsearch', python: 'elasticsearch-py', other: 'elasticsearch' },
});

;// CONCATENATED MODULE: ./src/engine/databases/etcdCalls.js

const hostAndPort = ['host', 'port'];
const etcdCalls = [
    { languages: ['go'], callees: ['clientv3.New', 'clientv3.Config', 'clientv3.NewFromURL'], positions: ['endpoints'] },
    { languages: ['go'], callees: ['clientv3.NewFromURLs'], positions: ['endpoints'] },
    { languages: ['go'], callees: ['client.Config', 'client.New'], imports: /(?:go\.etcd\.io|coreos)\/etcd/ },
    { languages: ['python'], callees: ['etcd3.client', 'etcd3.Etcd3Client', 'etcd3gw.client', 'etcd3gw.Etcd3Client'], positions: hostAndPort },
    { languages: ['python'], callees: ['etcd.Client', 'aetcd.Client', 'aetcd.client'], positions: hostAndPort, imports: /^(?:etcd|aetcd)(?:\.|$)/ },
    { languages: clientCalls.js, callees: ['Etcd3'] },
    { languages: clientCalls/* jvm */.yo, callees: ['Client.builder'], imports: /^io\.etcd\.jetcd/ },
    { languages: clientCalls/* dotnet */.RX, callees: ['EtcdClient'], positions: ['url'] },
    { languages: ['rust'], callees: ['etcd_client.Client.connect'], positions: ['url', 'tls'] },
    { languages: ['rust'], callees: ['Client.connect'], positions: ['url', 'tls'], imports: /^etcd_client(?:::|$)/ },
    { languages: ['ruby'], callees: ['Etcdv3.new', 'Etcd.client', 'Etcd.Client.new'] },
    { languages: ['elixir'], callees: ['eetcd.open'], positions: ['', 'endpoints'] },
    { languages: ['erlang'], callees: ['eetcd.open'], positions: ['', 'endpoints'] },
];

;// CONCATENATED MODULE: ./src/engine/databases/etcdCommand.js

const etcdPrograms = ['etcdctl', 'etcdutl'];
const etcdCommand_switches = new Set(['insecure-skip-tls-verify', 'insecure-transport', 'debug', 'hex', 'prefix', 'keys-only', 'print-value-only', 'from-key', 'help', 'cluster']);
function readEtcdCommand(candidate) {
    return commandConnection(candidate, {
        family: 'etcd',
        programs: etcdPrograms,
        dialect: 'etcdctl',
        lead: 'etcd://',
        grammar: { letters: new Map([['w', 'write-out']]), switches: etcdCommand_switches },
        hosts: ['endpoints', 'endpoint'],
        port: [],
        user: [],
        password: [],
        login: ['user'],
        keeps: ['cacert', 'ca-file', 'cert', 'cert-file', 'insecure-skip-tls-verify', 'insecure-transport'],
    });
}

;// CONCATENATED MODULE: ./src/engine/databases/etcd.js







const etcd_advice = 'Use `https://` with etcd, and give the client the CA certificate.';
const etcd_plan = () => ({ set: [], remove: [], scheme: 'https', advice: etcd_advice });
function plainBare(said, what) {
    if ((0,plainDriver/* mayBringScheme */.tE)(said))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'endpoints that are put in at run time');
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without ${what} ${said.title} uses no TLS`, null, true);
}
const etcd_go = {
    id: 'clientv3',
    aliases: ['go.etcd.io/etcd/client/v3'],
    title: "etcd's client for Go",
    callees: ['clientv3.New', 'clientv3.Config'],
    imports: ['go.etcd.io/etcd', 'github.com/coreos/etcd', 'github.com/etcd-io/etcd'],
    languages: ['go'],
    common: true,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        const tls = said.settings.get('tls') ?? said.settings.get('TLS');
        const given = tls !== undefined && !(0,judging_options/* isNothing */.qv)(tls);
        if (scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        if (scheme !== 'https' && !given)
            return plainBare(said, '`TLS`');
        const found = overTls({ ...said, scheme }, { languages: ['go'] }, { off: undefined, switches: [], own: [] });
        if (!given || found.posture.kind !== 'verify-full')
            return found;
        return tls.object || /^&?tls\.Config\s{0,5}\{/.test(tls.text) ? (0,plainDriver/* says */.FA)(said, 'verified', tls, '`TLS`', 'verifies chain and host name') : (0,verdict/* undecided */.oo)({ ...tls, decided: false }, said.title);
    },
    plan: () => ({ set: [{ name: 'TLS', value: '&tls.Config{}' }], remove: [], scheme: 'https', place: 'setting', snippet: 'TLS: &tls.Config{RootCAs: pool}', advice: "Set `TLS: &tls.Config{RootCAs: pool}` with etcd's client for Go, and write `https://` before the endpoints." }),
};
const etcd_python = {
    id: 'python-etcd3',
    title: 'python-etcd3',
    callees: ['etcd3.client', 'etcd3.Etcd3Client'],
    imports: ['etcd3'],
    languages: ['python'],
    decide: (said) => {
        const ca = said.settings.get('ca_cert');
        if (ca === undefined || (0,judging_options/* isNothing */.qv)(ca))
            return plainBare(said, '`ca_cert`');
        return ca.decided && ca.quoted ? (0,plainDriver/* says */.FA)(said, 'verified', ca, '`ca_cert`', 'verifies chain and host name') : (0,verdict/* undecided */.oo)({ ...ca, decided: false }, said.title);
    },
    plan: () => ({ set: [{ name: 'ca_cert', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "ca_cert='<CA_FILE>'", advice: "Pass `ca_cert='<CA_FILE>'` to python-etcd3: without it there is no TLS." }),
};
const pythonHttp = {
    id: 'python-etcd',
    title: 'python-etcd',
    imports: ['etcd', 'etcd3gw'],
    languages: ['python'],
    decide: (said) => {
        const protocol = said.settings.get('protocol');
        if (protocol !== undefined && !protocol.decided)
            return (0,verdict/* undecided */.oo)(protocol, said.title);
        return protocol?.text === 'https' ? plainDriver/* byScheme */.Zb.unsourced(said, "`protocol='https'`") : plainBare(said, "`protocol='https'`");
    },
    plan: () => ({ set: [{ name: 'protocol', value: 'https' }], remove: [], place: 'setting', snippet: "protocol='https', ca_cert='<CA_FILE>'", advice: "Pass `protocol='https'` and `ca_cert='<CA_FILE>'`." }),
};
const etcd_node = {
    id: 'etcd3',
    title: 'etcd3 for Node',
    callees: ['Etcd3'],
    imports: ['etcd3'],
    languages: ['javascript', 'typescript'],
    common: true,
    decide: (said) => {
        const credentials = said.settings.get('credentials');
        if (credentials !== undefined && !(0,judging_options/* isNothing */.qv)(credentials))
            return (0,plainDriver/* says */.FA)(said, 'verified', credentials, '`credentials`', 'verifies chain and host name');
        const scheme = said.scheme.toLowerCase();
        return scheme === 'https' ? plainDriver/* byScheme */.Zb.verified({ ...said, scheme }) : scheme === 'http' ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme }) : plainBare(said, '`credentials`');
    },
    plan: () => ({ set: [{ name: 'credentials', value: '{ rootCertificate }' }], remove: [], scheme: 'https', place: 'setting', snippet: "credentials: { rootCertificate: fs.readFileSync('<CA_FILE>') }", advice: 'Pass `credentials: { rootCertificate }` to etcd3, and write `https://` before the hosts.' }),
};
const etcd_java = {
    id: 'jetcd',
    title: 'jetcd',
    imports: ['io.etcd.jetcd'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: (said) => {
        const context = said.settings.get('sslContext');
        if (context === undefined || (0,judging_options/* isNothing */.qv)(context))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`sslContext\` ${said.title} uses no TLS, whatever the scheme`, null, true);
        return /InsecureTrustManager/.test(context.text) ? (0,plainDriver/* says */.FA)(said, 'unverified', context, '`InsecureTrustManagerFactory`', 'accepts any certificate') : (0,verdict/* undecided */.oo)({ ...context, decided: false }, said.title);
    },
    plan: () => ({ set: [{ name: 'sslContext', value: 'b -> b.trustManager(ca)' }], remove: [], place: 'setting', snippet: '.sslContext(b -> b.trustManager(new File("<CA_FILE>")))', advice: 'Call `sslContext(b -> b.trustManager(new File("<CA_FILE>")))`: without it jetcd speaks plaintext, whatever the scheme of the endpoints.' }),
};
const etcd_rust = {
    id: 'etcd-client',
    title: "Rust's etcd-client",
    callees: ['etcd_client.Client.connect'],
    imports: ['etcd_client'],
    languages: ['rust'],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        const options = said.settings.get('tls');
        if (scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        if (options !== undefined && !(0,judging_options/* isNothing */.qv)(options))
            return (0,verdict/* undecided */.oo)({ ...options, decided: false }, said.title);
        return scheme === 'https' ? plainDriver/* byScheme */.Zb.verified({ ...said, scheme }) : plainBare(said, 'TLS options');
    },
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'tls', value: 'Some(options)' }] : [], remove: ['tls'], scheme: 'https', ...(uri === null ? { place: 'setting' } : {}), advice: etcd_advice }),
};
const etcd_command = {
    id: 'etcdctl',
    title: 'etcdctl',
    languages: [],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        const [ca, cert, skip, plain] = [(0,plainDriver/* optionNamed */.b7)(said, 'cacert', 'ca-file'), (0,plainDriver/* optionNamed */.b7)(said, 'cert', 'cert-file'), said.settings.get('insecure-skip-tls-verify'), said.settings.get('insecure-transport')];
        if (scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        const asked = scheme === 'https' ? undefined : (ca ?? cert ?? ((0,judging_options/* isFalse */.Wu)(plain) ? plain : undefined));
        if (scheme !== 'https' && asked === undefined)
            return said.connection.hosts.every((host) => host.kind === 'hole') ? plainDriver/* byScheme */.Zb.unsourced(said, 'endpoints that are put in at run time') : plainBare(said, '`https://` or `--cacert`');
        if (skip !== undefined && ((0,plainDriver/* truth */.Im)(skip) === 'yes' || (0,judging_options/* isTrue */.Hn)(skip)))
            return (0,plainDriver/* says */.FA)(said, 'unverified', skip, '`--insecure-skip-tls-verify`', 'accepts any certificate');
        if (skip !== undefined && !skip.decided)
            return (0,verdict/* undecided */.oo)(skip, said.title);
        return asked === undefined ? plainDriver/* byScheme */.Zb.verified({ ...said, scheme }) : (0,plainDriver/* says */.FA)(said, 'verified', asked, `\`--${asked.name}\``, 'verifies chain and host name');
    },
    facts: ({ settings }) => ((0,judging_options/* isTrue */.Hn)(settings.get('insecure-skip-tls-verify')) ? { bypass: { what: '`--insecure-skip-tls-verify` switches certificate checks off', span: settings.get('insecure-skip-tls-verify')?.parameter?.span ?? null } } : {}),
    dialects: ['etcdctl'],
    plan: () => ({ set: [{ name: 'cacert', value: '<CA_FILE>' }], remove: ['insecure-skip-tls-verify', 'cert', 'cert-file', 'ca-file', 'insecure-transport'], scheme: 'https', place: 'setting', snippet: '--endpoints=https://\u2026 --cacert=<CA_FILE>', advice: 'Write `https://` before the endpoints and name the CA with `--cacert=<CA_FILE>`.' }),
};
const etcd_generic = {
    id: 'etcd',
    title: 'a client of etcd',
    languages: [],
    common: true,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        return scheme === 'http' ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme }) : plainDriver/* byScheme */.Zb.unsourced(said, scheme === '' ? 'hosts without a scheme' : `\`${scheme}://\``);
    },
    plan: etcd_plan,
};
const etcd = schemeFamily({
    ids: ['etcd'],
    title: 'etcd',
    schemes: [],
    urls: /^https?:\/\//i,
    sign: /^(?:clientv3\.(?:New|Config)|Etcd3)$|^ETCD(?:CTL)?_ENDPOINTS?$/,
    imports: null,
    callees: [],
    calls: etcdCalls,
    commands: etcdPrograms,
    readCommand: readEtcdCommand,
    settingNames: ['endpoints', 'host', 'hosts', 'target'],
    environmentNames: ['ETCDCTL_ENDPOINTS', 'ETCD_ENDPOINTS'],
    urlNames: ['endpoints', 'endpoint', 'hosts', 'host', 'url', 'target', '0'],
    tlsSettings: ['tls', 'ca_cert', 'credentials', 'protocol', 'sslcontext', 'insecureskipverify'],
    drivers: [etcd_go, etcd_python, pythonHttp, etcd_node, etcd_java, etcd_rust, etcd_command, etcd_generic],
    assumed: { go: 'clientv3', other: 'etcd' },
});

// EXTERNAL MODULE: ./src/engine/databases/familySet.js + 2 modules
var familySet = __webpack_require__(4423);
;// CONCATENATED MODULE: ./src/engine/databases/influxdbCalls.js

const urlAndToken = ['url', 'token'];
const influxCalls = [
    { languages: ['python'], callees: ['InfluxDBClient', 'DataFrameClient'], positions: ['host', 'port', 'username', 'password', 'database', 'ssl', 'verify_ssl'], imports: /^influxdb(?:\.|$)/ },
    { languages: ['python'], callees: ['InfluxDBClient', 'InfluxDBClientAsync', 'InfluxDBClient3', 'influxdb_client.InfluxDBClient'], imports: /^influxdb_client/ },
    { languages: ['python'], callees: ['InfluxDBClient.from_dsn'], positions: ['url'] },
    { languages: clientCalls.js, callees: ['InfluxDB', 'Influx.InfluxDB', 'influx.InfluxDB'], positions: ['url'] },
    { languages: clientCalls.js, callees: ['InfluxDBClient'], positions: ['url'] },
    { languages: ['go'], callees: ['influxdb2.NewClient', 'influxdb2.NewClientWithOptions', 'influxdb.NewClient'], positions: ['url', 'token', 'options'], imports: /influxdb/ },
    { languages: ['go'], callees: ['client.HTTPConfig', 'influxdb3.ClientConfig', 'client.NewHTTPClient', 'influxdb3.New'], imports: /influxdb/ },
    { languages: clientCalls/* jvm */.yo, callees: ['InfluxDBClientFactory.create', 'InfluxDBFactory.connect', 'InfluxDBClientKotlinFactory.create', 'InfluxDBClientScalaFactory.create', 'InfluxDBClientReactiveFactory.create'], positions: ['url', 'token', 'password'] },
    { languages: clientCalls/* jvm */.yo, callees: ['InfluxDBClient.getInstance'], positions: urlAndToken },
    { languages: clientCalls/* jvm */.yo, callees: ['InfluxDBClientOptions.builder', 'InfluxDBClientOptions.Builder'] },
    { languages: clientCalls/* dotnet */.RX, callees: ['InfluxDBClient', 'InfluxDBClientFactory.Create', 'InfluxDBClientOptions', 'InfluxDBClientOptions.Builder', 'InfluxDbClient', 'LineProtocolClient'], positions: urlAndToken },
    { languages: ['php'], callees: ['InfluxDB.Client', 'Client'], imports: /^InfluxDB2?(?:\\|$)/ },
    { languages: ['php'], callees: ['InfluxDB.Client.fromDSN'], positions: ['url'] },
    { languages: ['ruby'], callees: ['InfluxDB2.Client.new'], positions: urlAndToken },
    { languages: ['ruby'], callees: ['InfluxDB.Client.new'], positions: ['database'] },
    { languages: ['rust'], callees: ['influxdb.Client.new', 'influxdb2.Client.new'], positions: ['url'] },
    { languages: ['rust'], callees: ['Client.new'], positions: ['url'], imports: /^influxdb2?(?:::|$)/ },
];

;// CONCATENATED MODULE: ./src/engine/databases/influxdbCommand.js

const influxPrograms = ['influx', 'influx_inspect'];
function readInfluxCommand(candidate) {
    return commandConnection(candidate, {
        family: 'influxdb',
        programs: influxPrograms,
        dialect: 'influx-cli',
        lead: 'http://',
        grammar: { letters: new Map([['t', 'token'], ['o', 'org'], ['b', 'bucket']]), switches: new Set(['ssl', 'unsafessl', 'skip-verify', 'active', 'json', 'hide-headers', 'pretty', 'force', 'import', 'compressed', 'http-debug']) },
        hosts: ['host', 'host-url'],
        port: ['port'],
        user: ['username'],
        password: ['password', 'token'],
        keeps: ['ssl', 'unsafeSsl', 'skip-verify'],
    });
}

;// CONCATENATED MODULE: ./src/engine/databases/influxdb.js







const influxdb_http = { plain: /^(?:http|influxdb)$/, secure: /^https$/, instead: 'https', reads: [] };
const influxdb_advice = 'Use `https://` with InfluxDB, leave the checks on, and give the client the CA certificate.';
function bySwitch(said, name, verifies) {
    const ssl = (0,plainDriver/* optionNamed */.b7)(said, name);
    const value = (0,plainDriver/* truth */.Im)(ssl);
    if (ssl !== undefined && (value === 'open' || value === 'other'))
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, said.title);
    return value === 'yes' ? verifies(said) : (0,plainDriver/* says */.FA)(said, 'cleartext', ssl, ssl === undefined ? `without \`${name}\` there` : `\`${name}\` switched off`, ssl === undefined ? 'is no TLS' : 'means no TLS');
}
const pythonOld = {
    id: 'influxdb-python',
    title: "InfluxDB's Python client for version 1",
    imports: ['influxdb'],
    languages: ['python'],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme !== '')
            return /^(?:http|influxdb|udp\+influxdb)$/.test(scheme) ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme }) : plainDriver/* byScheme */.Zb.unsourced(said, `\`${scheme.slice(0, 30)}://\``);
        return bySwitch(said, 'ssl', () => {
            const verify = (0,plainDriver/* optionNamed */.b7)(said, 'verify_ssl');
            if (verify !== undefined && !verify.decided)
                return (0,verdict/* undecided */.oo)(verify, said.title);
            return (0,judging_options/* isTrue */.Hn)(verify) ? (0,plainDriver/* says */.FA)(said, 'verified', verify, '`verify_ssl=True`', 'verifies chain and host name') : (0,plainDriver/* says */.FA)(said, 'unverified', verify, verify === undefined ? 'without `verify_ssl=True` this client' : '`verify_ssl=False`', 'accepts any certificate');
        });
    },
    plan: () => ({ set: [{ name: 'ssl', value: 'True' }, { name: 'verify_ssl', value: 'True' }], remove: [], place: 'setting', snippet: 'ssl=True, verify_ssl=True', advice: 'Pass `ssl=True, verify_ssl=True`: this client verifies nothing without the second.' }),
};
const influxdb_python = httpClient({ ...influxdb_http, id: 'influxdb-client-python', title: "InfluxDB's Python client", imports: ['influxdb_client', 'influxdb_client_3'], languages: ['python'], verify: ['verify_ssl'], advice: influxdb_advice });
const nodeOld = httpClient({ ...influxdb_http, id: 'influx', title: 'influx for Node', imports: ['influx'], languages: ['javascript', 'typescript'], node: '', bare: byProtocol, switch: { name: 'protocol', value: 'https' }, advice: 'Use `protocol: "https"` or `https://` with influx for Node, and `options: { ca }` for a private CA.' });
const influxdb_node = httpClient({ ...influxdb_http, id: '@influxdata/influxdb-client', title: "InfluxDB's client for Node", imports: ['@influxdata/influxdb-client', '@influxdata/influxdb3-client'], languages: ['javascript', 'typescript'], node: 'transportOptions.', advice: influxdb_advice });
const influxdb_go = httpClient({ ...influxdb_http, id: 'influxdb-client-go', title: "InfluxDB's client for Go", imports: ['github.com/influxdata/influxdb-client-go', 'github.com/influxdata/influxdb1-client', 'github.com/influxdata/influxdb/client', 'github.com/InfluxCommunity/influxdb3-go'], languages: ['go'], skip: ['InsecureSkipVerify'], own: ['options'], advice: influxdb_advice });
const csharp = httpClient({ ...influxdb_http, id: 'InfluxDB.Client', title: "InfluxDB's client for .NET", imports: ['InfluxDB.Client'], languages: ['csharp', 'fsharp', 'vb', 'powershell'], verify: ['VerifySsl', 'verifySsl'], own: ['VerifySslCallback'], reads: ['org', 'bucket', 'token', 'logLevel', 'timeout', 'verifySsl', 'allowHttpRedirects'], advice: influxdb_advice });
function byProtocol(said) {
    const protocol = (0,plainDriver/* settingEnding */.KA)(said, 'protocol');
    if (protocol !== undefined && !protocol.decided)
        return (0,verdict/* undecided */.oo)(protocol, said.title);
    if (protocol?.text !== 'https')
        return (0,plainDriver/* says */.FA)(said, 'cleartext', protocol, protocol === undefined ? 'without `protocol: "https"` there' : '`protocol: "http"`', protocol === undefined ? 'is no TLS' : 'means no TLS');
    return overTls({ ...said, scheme: 'https' }, { node: '', languages: [] }, { off: undefined, switches: [], own: [] });
}
const influxdb_ruby = {
    id: 'influxdb-client-ruby',
    title: "InfluxDB's Ruby client",
    callees: ['InfluxDB2.Client.new'],
    imports: ['influxdb-client'],
    languages: ['ruby'],
    decide: (said) => {
        const [ssl, mode] = [said.settings.get('use_ssl'), said.settings.get('verify_mode')];
        if ((0,plainDriver/* truth */.Im)(ssl) === 'no')
            return (0,plainDriver/* says */.FA)(said, 'cleartext', ssl, '`use_ssl: false`', 'means no TLS');
        if (ssl !== undefined && (0,plainDriver/* truth */.Im)(ssl) !== 'yes')
            return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, said.title);
        if (mode !== undefined && /VERIFY_NONE$/.test(mode.text))
            return (0,plainDriver/* says */.FA)(said, 'unverified', mode, '`verify_mode: VERIFY_NONE`', 'accepts any certificate');
        if (mode !== undefined && !/VERIFY_PEER$/.test(mode.text))
            return (0,verdict/* undecided */.oo)({ ...mode, decided: false }, said.title);
        return (0,plainDriver/* says */.FA)(said, 'verified', ssl, '`use_ssl`, which is on by default whatever the scheme,', 'verifies chain and host name');
    },
    plan: () => ({ set: [], remove: ['use_ssl', 'verify_mode'], scheme: 'https', advice: influxdb_advice }),
};
const rubyOld = {
    id: 'influxdb-ruby',
    title: "InfluxDB's Ruby client for version 1",
    callees: ['InfluxDB.Client.new'],
    imports: ['influxdb'],
    languages: ['ruby'],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme === 'http')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        const off = said.settings.get('verify_ssl');
        const secure = (secured) => overTls({ ...secured, scheme: 'https' }, { languages: [] }, { off: (0,plainDriver/* truth */.Im)(off) === 'no' ? off : undefined, switches: ['verify_ssl'], own: [] });
        return scheme === 'https' ? secure(said) : bySwitch(said, 'use_ssl', secure);
    },
    plan: () => ({ set: [{ name: 'use_ssl', value: 'true' }], remove: ['verify_ssl'], place: 'setting', snippet: "use_ssl: true, ssl_ca_cert: '<CA_FILE>'", advice: "Pass `use_ssl: true`, leave `verify_ssl` on, and name a private CA with `ssl_ca_cert: '<CA_FILE>'`." }),
};
const influxdb_command = {
    id: 'influx-cli',
    title: 'the influx command',
    dialects: ['influx-cli'],
    languages: [],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        const [ssl, off] = [said.settings.get('ssl'), (0,plainDriver/* optionNamed */.b7)(said, 'unsafeSsl', 'skip-verify')];
        if (influxdb_http.plain.test(scheme))
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        if (scheme === '' && (0,plainDriver/* mayBringScheme */.tE)(said))
            return plainDriver/* byScheme */.Zb.unsourced(said, 'a host that is put in at run time');
        if (scheme === '' && ssl === undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`-ssl\` ${said.title} uses no TLS`, null, true);
        return overTls({ ...said, scheme: 'https' }, { languages: [] }, { off: off !== undefined && (0,plainDriver/* truth */.Im)(off) !== 'no' && off.decided ? off : undefined, switches: ['unsafeSsl', 'skip-verify'], own: [] });
    },
    facts: (said) => ((0,plainDriver/* optionNamed */.b7)(said, 'unsafeSsl', 'skip-verify') === undefined ? {} : { bypass: { what: 'a switch of the command line takes the certificate checks away', span: (0,plainDriver/* optionNamed */.b7)(said, 'unsafeSsl', 'skip-verify')?.parameter?.span ?? null } }),
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: ['unsafeSsl', 'skip-verify'], scheme: 'https', place: 'setting', snippet: 'influx \u2026 --host https://<HOST>:8086', advice: 'Write `https://` before the host (`-ssl` for version 1), and leave `--skip-verify` and `-unsafeSsl` out.' }),
};
const influxdb_generic = {
    id: 'influxdb',
    title: 'a client of InfluxDB',
    languages: [],
    common: true,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (influxdb_http.plain.test(scheme))
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        if (scheme !== '')
            return plainDriver/* byScheme */.Zb.unsourced(said, `\`${scheme.slice(0, 30)}://\``);
        const asked = ['ssl', 'use_ssl', 'protocol'].map((name) => (0,plainDriver/* settingEnding */.KA)(said, name)).filter((option) => option !== undefined);
        const on = asked.find((option) => (0,plainDriver/* truth */.Im)(option) !== 'no' && option.text !== 'http');
        if (on !== undefined)
            return plainDriver/* byScheme */.Zb.unsourced(said, `\`${on.name}\``);
        if ((0,plainDriver/* mayBringScheme */.tE)(said))
            return plainDriver/* byScheme */.Zb.unsourced(said, 'a host that is put in at run time');
        const [first] = asked;
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, first === undefined ? `without a switch for TLS ${said.title} speaks plain HTTP` : `\`${first.name}\` means no TLS under ${said.title}`, first ?? null, first === undefined);
    },
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: [], scheme: 'https', advice: influxdb_advice }),
};
const influxdb = schemeFamily({
    ids: ['influxdb'],
    title: 'InfluxDB',
    schemes: ['influxdb'],
    urls: /^(?:https?|influxdb):\/\//i,
    sign: /^(?:InfluxDB(?:Client|Client3|ClientAsync)?|influxdb2?\.NewClient)$|^INFLUX(?:DB)?(?:_V2)?_(?:URL|HOST)$/,
    imports: null,
    callees: ['InfluxDBClient', 'InfluxDB'],
    calls: influxCalls,
    commands: influxPrograms,
    readCommand: readInfluxCommand,
    environmentNames: ['INFLUXDB_URL', 'INFLUX_URL', 'INFLUX_HOST', 'INFLUXDB_V2_URL', 'INFLUXDB_HOST'],
    settingNames: ['url', 'host', 'hosts', 'addr'],
    urlNames: ['url', 'hosts', 'host', 'addr', '0'],
    tlsSettings: ['verify_ssl', 'ssl_ca_cert', 'ssl', 'use_ssl', 'protocol', 'options', 'transportoptions', 'ca', 'servername', 'checkserveridentity', 'insecureskipverify', 'verifyssl', 'verifysslcallback', 'verify_mode', 'tlsconfig', 'tls'],
    drivers: [pythonOld, influxdb_python, nodeOld, influxdb_node, influxdb_go, csharp, influxdb_ruby, rubyOld, influxdb_command, influxdb_generic],
    assumed: { other: 'influxdb' },
});

// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var settings = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/engine/databases/kafkaCommand.js




const cats = ['kcat', 'kafkacat'];
const tools = ['topics', 'console-consumer', 'console-producer', 'consumer-groups', 'configs', 'acls', 'broker-api-versions', 'consumer-perf-test', 'producer-perf-test', 'get-offsets', 'leader-election', 'reassign-partitions', 'log-dirs', 'delete-records', 'verifiable-producer', 'verifiable-consumer', 'avro-console-consumer', 'avro-console-producer', 'cluster', 'features', 'share-groups', 'transactions'];
const kafkaPrograms = [...cats, ...tools.flatMap((name) => [`kafka-${name}`, `kafka-${name}.sh`])];
const ofCat = { letters: new Map([['b', 'brokers'], ['X', 'property'], ['F', 'config'], ['t', 'topic'], ['p', 'partition'], ['G', 'group'], ['o', 'offset'], ['f', 'format'], ['K', 'key'], ['k', 'fixed'], ['D', 'delimiter'], ['H', 'header'], ['s', 'serialization'], ['r', 'registry'], ['c', 'count'], ['m', 'timeout']]), switches: new Set() };
const ofTool = { letters: new Map(), switches: new Set(['create', 'list', 'describe', 'delete', 'alter', 'from-beginning', 'if-not-exists', 'if-exists', 'all-groups', 'all-topics', 'reset-offsets', 'execute', 'add', 'remove', 'version', 'help']) };
const files = new Set(['config', 'command-config', 'consumer-config', 'producer-config']);
const isFile = ({ name, word }) => files.has(name) || /^--(?:consumer|producer)\.config\b/.test(word.text);
const pairs = new Set(['property', 'consumer-property', 'producer-property', 'command-property']);
function readKafkaCommand(candidate) {
    const program = (0,notation_flags/* programOf */.o)(candidate);
    if (!kafkaPrograms.includes(program))
        return null;
    const isCat = cats.includes(program);
    const { flags } = (0,notation_flags/* readFlags */.u)(candidate.words.slice(1), isCat ? ofCat : ofTool);
    const brokers = flags.find(({ name }) => ['brokers', 'bootstrap-server', 'broker-list', 'bootstrap-servers'].includes(name))?.value ?? null;
    if (brokers === null || brokers.text === '')
        return null;
    const hosts = (0,notation_hosts/* hostsOfAuthority */.Mk)(brokers);
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('kafka://', false, hosts, { kind: 'absent' }),
        span: candidate.span,
        secretSpans: settings.flatMap(({ secret }) => secret ?? []),
        candidate,
    };
}
function settingOf(flag) {
    const { name, value, word } = flag;
    if (isFile(flag))
        return [{ parameter: { name: 'security.protocol', value: { kind: 'hole', expression: name, fallback: null }, origin: 'setting', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: null }, secret: null }];
    const equals = value !== null && pairs.has(name) ? value.text.indexOf('=') : -1;
    if (value === null || equals <= 0)
        return [];
    const [setting, said] = [value.text.slice(0, equals), (0,mappedText/* sliceText */.S$)(value, equals + 1, value.text.length)];
    const at = (0,mappedText/* spanOf */.ee)(said);
    return [{ parameter: { name: setting, value: (0,pieces/* valueOf */.RP)(setting, said, (text) => text), origin: 'setting', span: (0,mappedText/* spanOf */.ee)(value), valueSpan: at }, secret: (0,pieces/* isSecretName */.eh)(setting) ? at : null }];
}

// EXTERNAL MODULE: ./src/engine/databases/judging/weakCiphers.js
var weakCiphers = __webpack_require__(3655);
;// CONCATENATED MODULE: ./src/engine/databases/kafkaProtocol.js





const protocolNames = ['security.protocol', 'security_protocol', 'security-protocol', 'securityprotocol'];
function kafkaProtocol_byProtocol(accent) {
    return (said) => {
        const protocol = find(said, ...protocolNames);
        const others = said.settings.get('properties');
        if (protocol === undefined && others !== undefined && !others.object && !(0,judging_options/* isNothing */.qv)(others))
            return (0,verdict/* undecided */.oo)({ ...others, decided: false }, said.title);
        if (protocol === undefined || (0,judging_options/* isNothing */.qv)(protocol))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`security.protocol\` ${said.title} uses PLAINTEXT`, protocol ?? null, true);
        const written = constantOf(protocol.text);
        const value = accent.exact && protocol.quoted ? written : written.toUpperCase().replace(/^SASL_?(?=PLAIN|SSL)/, 'SASL_');
        if (!protocol.decided && !/^(?:SASL_)?(?:PLAIN_?TEXT|SSL)$/.test(value))
            return (0,verdict/* undecided */.oo)(protocol, said.title);
        const label = `\`${(0,judging_options/* shown */.SP)(protocol.name)}=${(0,judging_options/* shown */.SP)(value)}\``;
        if (/^(?:SASL_)?PLAIN_?TEXT$/.test(value))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${label} never uses TLS under ${said.title}`, protocol);
        if (!/^(?:SASL_)?SSL$/.test(value))
            return (0,verdict/* refused */.J5)(`it knows no such protocol as ${label}`, said.title, protocol);
        return kafkaProtocol_overTls(said, accent, protocol, label);
    };
}
function constantOf(text) {
    return text.replace(/\.(?:name|toString)(?:\(\))?$/, '').replace(/^.*\./, '');
}
function kafkaProtocol_overTls(said, accent, protocol, label) {
    const verification = find(said, 'enable.ssl.certificate.verification');
    if (verification !== undefined && (0,plainDriver/* truth */.Im)(verification) === 'no')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`enable.ssl.certificate.verification=false\` accepts any certificate under ${said.title}`, verification);
    const context = find(said, 'ssl_context');
    if (context !== undefined && !(0,judging_options/* isNothing */.qv)(context))
        return (0,pythonContext/* pythonContext */.w)(context, said.title) ?? (0,verdict/* undecided */.oo)(context, said.title);
    const algorithm = find(said, ...accent.hostName);
    if ((verification !== undefined && (0,plainDriver/* truth */.Im)(verification) !== 'yes') || (algorithm !== undefined && !algorithm.decided && !/(?:Https|None)$/.test(algorithm.text)))
        return (0,verdict/* undecided */.oo)(verification ?? algorithm ?? protocol, said.title);
    if (algorithm !== undefined && accent.noName.test(algorithm.text.replace(/^.*\./, ''))) {
        const root = find(said, 'ssl.truststore.location', 'ssl.ca.location', 'ssl_cafile', 'ssl.ca.pem');
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.decided ? root.text : null) }, `\`${(0,judging_options/* shown */.SP)(algorithm.name)}\` makes ${said.title} verify the chain but not the host name`, algorithm);
    }
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${label} verifies chain and host name under ${said.title}`, protocol);
}
function saslFacts(mechanism) {
    if (mechanism === undefined || !/^plain$/i.test(mechanism.text.replace(/^.*\./, '')))
        return {};
    return { cleartextPassword: { what: 'SASL PLAIN sends the password as it is', span: mechanism.parameter?.span ?? null } };
}
function factsOf(said) {
    const versions = find(said, 'ssl.enabled.protocols');
    const old = /TLSv1(?:\.([01]))?(?![.\d])/.exec(versions?.text ?? '');
    const ciphers = find(said, 'ssl.cipher.suites');
    const weak = ciphers === undefined ? null : (0,weakCiphers/* weakCiphersIn */.W)(ciphers.text.replaceAll('_', '-'));
    return {
        ...saslFacts(find(said, 'sasl.mechanism', 'sasl.mechanisms')),
        ...(old === null || versions === undefined ? {} : { minimumTls: { version: `1.${old[1] ?? '0'}`, parameter: 'ssl.enabled.protocols', span: versions.parameter?.span ?? null } }),
        ...(weak === null || ciphers === undefined ? {} : { weakCiphers: { value: weak, parameter: 'ssl.cipher.suites', span: ciphers.parameter?.span ?? null } }),
    };
}
function find(said, ...names) {
    const wanted = new Set(names.map(kafkaProtocol_bare));
    for (const [name, option] of said.settings)
        if (wanted.has(kafkaProtocol_bare(name)))
            return option;
    return undefined;
}
function kafkaProtocol_bare(name) {
    return name.toLowerCase().replace(/^kafka\./, '').replace(/[._-]/g, '');
}

;// CONCATENATED MODULE: ./src/engine/databases/kafkaAio.js




function ofHelpers(connection, reading) {
    const isAio = (0,links/* isInside */.FK)(connection.candidate, /(?:^|\.)AIOKafka(?:Producer|Consumer|Client|AdminClient)$/) || (0,links/* importsOneOf */.On)(reading, /^aiokafka(?:\.|$)/);
    return isAio ? { ...connection, dialect: reading.imports.includes('aiokafka.helpers') ? 'aiokafka-helpers' : 'aiokafka' } : connection;
}
const byContext = kafkaProtocol_byProtocol({ noName: /^(?!)/, hostName: [], exact: true });
const aiokafka = {
    id: 'aiokafka',
    title: 'aiokafka',
    dialects: ['aiokafka', 'aiokafka-helpers'],
    callees: ['AIOKafkaProducer', 'AIOKafkaConsumer'],
    imports: ['aiokafka'],
    languages: ['python'],
    decide: kafkaAio_decide,
    facts: factsOf,
    plan: ({ parameters }) => ({
        set: [
            { name: 'security_protocol', value: 'SSL' },
            { name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" },
        ],
        remove: parameters.flatMap(({ name }) => (/^(?:securityprotocol|sslcontext)$/.test(kafkaProtocol_bare((0,settings/* unwrapped */.DE)(name))) ? [(0,settings/* unwrapped */.DE)(name)] : [])),
        place: 'setting',
        snippet: "security_protocol='SSL', ssl_context=ssl.create_default_context(cafile='<CA_FILE>')",
        advice: "Use `security_protocol='SSL'` (or `SASL_SSL`) and `ssl_context=ssl.create_default_context(cafile=\u2026)` with aiokafka.",
    }),
};
function kafkaAio_decide(said) {
    const context = said.settings.get('ssl_context');
    const own = context !== undefined && said.connection.dialect === 'aiokafka-helpers' ? { ...context, text: context.text.replace(/^(?:aiokafka\.)?(?:helpers\.)?(?=create_ssl_context\()create_ssl_context/, 'ssl.create_default_context') } : context;
    const found = byContext(own === undefined ? said : { ...said, settings: new Map([...said.settings, ['ssl_context', own]]) });
    return context === undefined && found.posture.kind === 'verify-full' ? (0,verdict/* refused */.J5)('`ssl_context` is not there', said.title, null) : found;
}

;// CONCATENATED MODULE: ./src/engine/databases/kafkaGo.js




const goKafkaCallees = [
    ...['NewSyncProducer', 'NewAsyncProducer', 'NewConsumer', 'NewConsumerGroup', 'NewClient', 'NewClusterAdmin', 'NewBroker'].map((name) => `sarama.${name}`),
    ...['kafka.ReaderConfig', 'kafka.WriterConfig', 'kafka.Writer', 'kafka.NewReader', 'kafka.NewWriter', 'kafka.Client', 'kafka.Dialer', 'kafka.Transport'],
    ...['kafka.Dial', 'kafka.DialLeader', 'kafka.DialContext', 'kafka.DialPartition'],
    ...['kafka.NewPublisher', 'kafka.NewSubscriber', 'kafka.PublisherConfig', 'kafka.SubscriberConfig'],
    'kgo.SeedBrokers',
];
const goKafkaSettings = ['dialtls', 'dialtlsconfig', 'dialer', 'sasl'];
const goKafkaPositions = [
    ...goKafkaCallees.flatMap((callee) => (callee.startsWith('sarama') ? [[`go ${callee}`, callee.endsWith('ConsumerGroup') ? ['brokers', '', 'config'] : ['brokers', 'config']]] : [])),
    ['go kafka.Dial', ['', 'brokers']],
    ['go kgo.SeedBrokers', ['brokers\u2026']],
    ...['kafka.DialLeader', 'kafka.DialContext', 'kafka.DialPartition'].map((callee) => [`go ${callee}`, ['', '', 'brokers']]),
];
const own = /^(?:kgo\.SeedBrokers|sarama\.New\w+|kafka\.(?:ReaderConfig|WriterConfig|Writer|NewReader|NewWriter|Client|Dial(?:Leader|Context|Partition)?|(?:New)?(?:Publisher|Subscriber)(?:Config)?))$/;
const parts = /^kafka\.(?:Dialer|Transport)$/;
function readGoKafka(shape, candidate, reading) {
    if (reading.language !== 'go' || !((0,links/* isInside */.FK)(candidate, own) || isLonePart(candidate)))
        return null;
    if (!reading.imports.some((name) => /^github\.com\/(?:IBM|Shopify)\/sarama$|^github\.com\/segmentio\/kafka-go(?:\/|$)|^github\.com\/twmb\/franz-go(?:\/|$)|^github\.com\/ThreeDotsLabs\/watermill-kafka(?:\/|$)/.test(name)))
        return null;
    return (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['brokers', 'addr', '0'], keeps: (name) => /^(?:net|config|overwritesaramaconfig|dialer|transport|tls|dialtls|dialtlsconfig)$/.test(name) }, candidate, reading);
}
function isLonePart(candidate) {
    return (0,links/* isInside */.FK)(candidate, parts) && (0,links/* hasSetting */.VY)(candidate, ['tls']) && !(0,links/* isInside */.FK)(candidate, /^(?:Dialer|Transport|kafka\.New(?:Reader|Writer))$/);
}
function ofConfig(said, config, lead) {
    const beside = [...said.settings].flatMap(([name, option]) => (name === lead || name.startsWith(`${lead}.`) ? [option] : []));
    const skip = (0,goTls/* skipsChecks */.Q)(beside);
    const maySkip = (0,goTls/* maySkipChecks */.g)(beside);
    if (skip !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`InsecureSkipVerify: true\` accepts any certificate under ${said.title}`, skip);
    if (maySkip !== undefined)
        return (0,verdict/* undecided */.oo)(maySkip, said.title);
    if (config !== undefined && !config.object && !/tls\.Config\s{0,5}\{/.test(config.text))
        return (0,verdict/* undecided */.oo)(config, said.title);
    return namedElsewhere(said, said.settings.get(`${lead}.ServerName`)) ?? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `TLS verifies chain and host name under ${said.title}`, config ?? null);
}
function namedElsewhere({ connection: { hosts }, title }, name) {
    if (name === undefined || hosts.every((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : '') === name.text))
        return null;
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ServerName\` lets ${title} accept a certificate for another name than the host's`, name);
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
        if (enable !== undefined && !(0,judging_options/* isTrue */.Hn)(enable) && !(0,judging_options/* isFalse */.Wu)(enable))
            return (0,verdict/* undecided */.oo)(enable, said.title);
        if ((0,judging_options/* isTrue */.Hn)(enable))
            return config !== undefined && (0,judging_options/* isNothing */.qv)(config) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, 'TLS verifies chain and host name under sarama', enable ?? null) : ofConfig(said, config, 'Net.TLS.Config');
        if (enable === undefined && whole !== undefined && !(0,judging_options/* isNothing */.qv)(whole) && !/^(?:sarama\.NewConfig|kafka\.DefaultSarama\w{3,30}Config)\(\)$/.test(whole.text))
            return (0,verdict/* undecided */.oo)(whole, said.title);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'sarama uses no TLS unless `Net.TLS.Enable` asks for it', enable ?? null, enable === undefined);
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
        if (inner !== undefined && !(0,judging_options/* isNothing */.qv)(inner))
            return ofConfig(said, inner, 'tls');
        for (const holder of ['Dialer', 'Transport']) {
            const outer = said.settings.get(holder);
            const config = said.settings.get(`${holder}.TLS`);
            if (config !== undefined && !(0,judging_options/* isNothing */.qv)(config))
                return ofConfig(said, config, `${holder}.TLS`);
            if (outer === undefined || outer.object || (0,judging_options/* isNothing */.qv)(outer))
                continue;
            return /TLS:/.test(outer.text) ? ofConfig(said, outer, holder) : (0,verdict/* undecided */.oo)(outer, said.title);
        }
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'kafka-go uses no TLS unless `Dialer.TLS` or `Transport.TLS` is set', null, true);
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
        if (config !== undefined && !(0,judging_options/* isNothing */.qv)(config))
            return ofConfig(said, config, 'DialTLSConfig');
        const tls = said.settings.get('DialTLS');
        if (tls !== undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`DialTLS` verifies chain and host name under franz-go', tls);
        const dialer = said.settings.get('Dialer');
        if (dialer !== undefined)
            return (0,verdict/* undecided */.oo)({ ...dialer, decided: false }, said.title);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'franz-go uses no TLS without `DialTLS` or `DialTLSConfig`', null, true);
    },
    plan: kafkaGo_plan('DialTLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', ['DialTLS', 'Dialer', 'DialTLSConfig.InsecureSkipVerify', 'DialTLSConfig.ServerName'], 'kgo.DialTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool})'),
};
const goKafkaDrivers = [sarama, kafkaGo, franzGo];

;// CONCATENATED MODULE: ./src/engine/databases/kafkaChangefeed.js



const kafkaSchemes = new Set(['kafka']);
function readChangefeed(shape, candidate, reading) {
    if (!candidate.sites.some(({ callee }) => callee === 'CREATE CHANGEFEED'))
        return null;
    return (0,links/* readLink */.XF)({ ...shape, schemes: { ...shape.schemes, plain: kafkaSchemes } }, candidate.value, candidate, reading);
}
const changefeed = {
    id: 'cockroachdb-changefeed',
    title: "CockroachDB's changefeed",
    languages: [],
    reads: ['tls_enabled', 'insecure_tls_skip_verify', 'ca_cert', 'client_cert', 'client_key', 'sasl_enabled', 'sasl_handshake', 'sasl_user', 'sasl_password', 'sasl_mechanism', 'topic_name', 'topic_prefix'],
    decide: ({ query, title }) => {
        const tls = query.get('tls_enabled');
        if (tls === undefined || /^(?:false|f|0)$/i.test(tls.text))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`tls_enabled=true\` ${title} uses no TLS`, tls ?? null, tls === undefined);
        if (!tls.decided)
            return (0,verdict/* undecided */.oo)(tls, title);
        const skip = query.get('insecure_tls_skip_verify');
        if ((0,judging_options/* isTrue */.Hn)(skip))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`insecure_tls_skip_verify=true\` accepts any certificate under ${title}`, skip ?? null);
        return skip !== undefined && !skip.decided ? (0,verdict/* undecided */.oo)(skip, title) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`tls_enabled=true\` verifies chain and host name under ${title}`, tls);
    },
    plan: () => ({ set: [{ name: 'tls_enabled', value: 'true' }], remove: ['insecure_tls_skip_verify'], snippet: 'tls_enabled=true&ca_cert=<CA_IN_BASE64>', advice: 'Add `tls_enabled=true`, and `ca_cert` for a private CA.' }),
    instead: 'Write the sink as `kafka://host:port?tls_enabled=true`.',
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaDapr.js



function readDapr(shape, candidate, reading) {
    if (!candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'dapr.kafka'))
        return null;
    const connection = (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['brokers'], keeps: (name) => /^(?:authtype|disabletls|skipverify)$/.test(name) }, candidate, reading);
    return connection === null ? null : { ...connection, dialect: daprKafka.id };
}
const daprKafka = {
    id: 'dapr-kafka',
    title: "Dapr's Kafka component",
    dialects: ['dapr-kafka'],
    languages: [],
    decide: (said) => {
        const [way, disables, skips] = [said.settings.get('authType'), said.settings.get('disableTls'), said.settings.get('skipVerify')];
        if (disables !== undefined && (0,judging_options/* isTrue */.Hn)(disables))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, "`disableTls: true` never uses TLS under Dapr's Kafka component", disables);
        if (disables !== undefined && !(0,judging_options/* isFalse */.Wu)(disables))
            return (0,verdict/* undecided */.oo)(disables, said.title);
        if (way === undefined)
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'no `authType` is written, and it decides whether there is TLS' }, 'no `authType` is written, and it decides whether there is TLS', null, true);
        if (/^none$/i.test(way.text))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, "`authType: none` never uses TLS under Dapr's Kafka component", way);
        if (!/^(?:password|oidc|oidc_private_key_jwt|mtls|certificate|awsiam)$/i.test(way.text))
            return (0,verdict/* undecided */.oo)(way, said.title);
        if (skips !== undefined && (0,judging_options/* isTrue */.Hn)(skips))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, "`skipVerify: true` accepts any certificate under Dapr's Kafka component", skips);
        return skips === undefined || (0,judging_options/* isFalse */.Wu)(skips) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, "every `authType` but `none` verifies chain and host name under Dapr's Kafka component", way) : (0,verdict/* undecided */.oo)(skips, said.title);
    },
    plan: () => ({ set: [{ name: 'authType', value: 'certificate' }], remove: ['disableTls', 'skipVerify'], place: 'setting', advice: "Write an `authType` other than `none` for Dapr's Kafka component, such as `certificate` or `mtls`, with `caCert` for a private CA, and leave `disableTls` and `skipVerify` off." }),
};

// EXTERNAL MODULE: ./src/engine/databases/judging/otpTls.js
var otpTls = __webpack_require__(6717);
;// CONCATENATED MODULE: ./src/engine/databases/kafkaErlang.js




const starts = /^:?brod\.start_client$/;
const brodPositions = new Map(['erlang', 'elixir'].map((language) => [`${language} brod.start_client`, ['brokers', '', 'config']]));
function readBrod(shape, candidate, reading) {
    if (reading.language !== 'erlang' && reading.language !== 'elixir')
        return null;
    const broadway = (0,links/* hasSetting */.VY)(candidate, ['hosts']) && ((0,links/* isInside */.FK)(candidate, /BroadwayKafka/) || [...candidate.entries, ...candidate.sites[0].neighbours].some(({ value }) => value.kind === 'symbol' && /^BroadwayKafka\./.test(value.name)));
    const application = applicationOf(candidate);
    if (application === ':kafka_ex' && (0,links/* hasSetting */.VY)(candidate, ['brokers']))
        return called(kafkaEx.id, (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['brokers'], keeps: (name) => /^(?:use_ssl|ssl_options)$/.test(name) }, candidate, reading));
    if (application === ':kaffe')
        return ofKaffe(shape, candidate, reading);
    if (!(0,links/* isInside */.FK)(candidate, starts) && !broadway)
        return null;
    const connection = (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['brokers', 'hosts'], keeps: (name) => /^(?:ssl|config|client_config)$/.test(name) }, candidate, reading);
    return called(brod.id, connection);
}
function called(driver, connection) {
    return connection === null ? null : { ...connection, dialect: driver };
}
function applicationOf({ sites, entries }) {
    const first = sites.some(({ callee }) => callee === 'config') ? entries.find(({ name }) => name === '0')?.value : undefined;
    return first?.kind === 'symbol' ? first.name : '';
}
function ofKaffe(shape, candidate, reading) {
    const parts = candidate.entries.flatMap(({ name, value }) => (/^(?:producer|consumer)$/.test(name) && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'endpoints') ? [value] : []));
    const [part] = [...parts].sort((a, b) => Number(asks(a.entries)) - Number(asks(b.entries)));
    const heroku = part?.entries.find(({ name }) => name === 'heroku_kafka_env');
    if (part === undefined)
        return null;
    const named = part.entries.map((entry) => (entry.name === 'endpoints' ? { ...entry, value: inTuples(entry.value) } : entry));
    const entries = heroku === undefined ? named : [...named, { ...heroku, name: 'ssl', value: { kind: 'symbol', name: 'heroku_kafka_env', span: heroku.span } }];
    return called(brod.id, (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['endpoints'], keeps: (name) => name === 'ssl' }, { ...candidate, entries }, reading));
}
function inTuples(value) {
    if (value.kind !== 'settings')
        return value;
    return { kind: 'symbol', name: `[${value.entries.slice(0, MOST_BROKERS).map((entry) => `{"${entry.name}", ${entry.value.kind === 'symbol' ? entry.value.name : '0'}}`).join(', ')}]`.slice(0, 2000), span: value.span };
}
const MOST_BROKERS = 32;
const asks = (entries) => entries.some(({ name, value }) => name === 'ssl' && !(value.kind === 'symbol' && value.name === 'false'));
const kafkaEx = {
    id: 'kafka_ex',
    title: 'KafkaEx',
    dialects: ['kafka_ex'],
    imports: ['KafkaEx'],
    languages: ['elixir'],
    decide: ({ settings, title }) => {
        const [ssl, options] = [settings.get('use_ssl'), settings.get('ssl_options')];
        if (ssl === undefined || (0,judging_options/* isFalse */.Wu)(ssl) || (0,judging_options/* isNothing */.qv)(ssl))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`use_ssl\` asks for it`, ssl ?? null, ssl === undefined);
        if (!(0,judging_options/* isTrue */.Hn)(ssl))
            return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
        if (options === undefined || /^\[\s*\]$/.test(options.text))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`use_ssl\` without \`verify: :verify_peer\` accepts any certificate under ${title} (OTP before 26)`, ssl);
        return options.object ? (0,otpTls/* otpTls */.X)(options, (name) => settings.get(`ssl_options.${name}`), { title, verifies: false, namesHost: true }) : (0,verdict/* undecided */.oo)({ ...options, decided: false }, title);
    },
    instead: 'Give `ssl_options` as a whole, with `verify: :verify_peer`.',
    plan: () => ({ set: [], remove: [], place: 'setting', snippet: 'use_ssl: true, ssl_options: [verify: :verify_peer, cacertfile: "<CA_FILE>"]', advice: 'Set `use_ssl: true` with `verify: :verify_peer` and `cacertfile` in `ssl_options` for KafkaEx.' }),
};
const brod = {
    id: 'brod',
    aliases: ['broadway_kafka', 'kafka_protocol'],
    title: 'brod',
    dialects: ['brod'],
    callees: ['brod.start_client', ':brod.start_client', 'BroadwayKafka.Producer'],
    languages: ['erlang', 'elixir'],
    decide: ({ settings, title }) => {
        const config = settings.get('config') ?? settings.get('client_config');
        const found = ['ssl', 'config.ssl', 'client_config.ssl'].find((name) => settings.has(name));
        const ssl = found === undefined ? undefined : settings.get(found);
        if (ssl === undefined && config !== undefined && !config.object && !(0,judging_options/* isNothing */.qv)(config) && !/^\[\s*\]$/.test(config.text))
            return (0,verdict/* undecided */.oo)({ ...config, decided: false }, title);
        if (ssl === undefined || (0,judging_options/* isFalse */.Wu)(ssl) || (0,judging_options/* isNothing */.qv)(ssl))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined);
        if ((0,judging_options/* isTrue */.Hn)(ssl))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl\` without \`{verify, verify_peer}\` accepts any certificate under ${title} (OTP before 26)`, ssl);
        return ssl.object ? (0,otpTls/* otpTls */.X)(ssl, (name) => settings.get(`${found ?? ''}.${name}`), { title, verifies: false, namesHost: true }) : (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
    },
    instead: 'Give the list of TLS options as a whole.',
    plan: () => ({ set: [], remove: [], place: 'setting', snippet: '{ssl, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}]}', advice: 'Pass `ssl` with `{verify, verify_peer}` and `cacertfile` to brod.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaFastStream.js




const fastStreamPositions = new Map([['python KafkaBroker', ['bootstrap_servers']]]);
function readFastStream(shape, candidate, reading) {
    if (reading.language !== 'python' || !(0,links/* isInside */.FK)(candidate, /(?:^|\.)KafkaBroker$/) || !(0,links/* importsOneOf */.On)(reading, /^(?:faststream|propan)(?:\.|$)/))
        return null;
    const connection = (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['bootstrap_servers'], keeps: (name) => name === 'security' || name === 'config' }, candidate, reading);
    return connection === null ? null : { ...connection, dialect: fastStream.id };
}
const fastStream = {
    id: 'faststream-kafka',
    aliases: ['faststream'],
    title: 'FastStream',
    dialects: ['faststream-kafka'],
    callees: ['KafkaBroker'],
    imports: ['faststream.kafka', 'faststream.confluent'],
    languages: ['python'],
    decide: ({ settings, title }) => {
        const config = settings.get('config');
        if (config !== undefined && !(0,judging_options/* isNothing */.qv)(config))
            return (0,verdict/* undecided */.oo)({ ...config, decided: false }, title);
        const security = settings.get('security');
        if (security === undefined || (0,judging_options/* isNothing */.qv)(security))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`security\` ${title} never uses TLS`, security ?? null, security === undefined);
        const context = /\bssl_context\s{0,5}=\s{0,5}(.{1,200})$/.exec(security.text)?.[1];
        return (context === undefined ? null : (0,pythonContext/* pythonContext */.w)({ ...security, text: context.replace(/\)$/, '') }, title)) ?? (0,verdict/* undecided */.oo)({ ...security, decided: false }, title);
    },
    instead: 'Give it `security=BaseSecurity(ssl_context=ssl.create_default_context())`, or one of the classes for SASL with that context.',
    plan: () => ({ set: [], remove: [], place: 'setting', snippet: 'security=BaseSecurity(ssl_context=ssl.create_default_context(cafile="<CA_FILE>"))', advice: 'Pass `security` with a context that verifies to FastStream.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaFaust.js



const faustCallees = ['faust.App'];
const kafkaFaust_schemes = new Set(['kafka', 'aiokafka', 'confluent']);
function readFaust(shape, candidate, reading) {
    if (!candidate.sites.some(({ callee }) => callee === 'faust.App' || (callee === 'App' && (0,links/* importsOneOf */.On)(reading, /^faust(?:\.|$)/))))
        return null;
    const connection = (0,links/* readLink */.XF)({ ...shape, schemes: { ...shape.schemes, plain: kafkaFaust_schemes }, keeps: (name) => name === 'broker_credentials' }, candidate.value, candidate, reading);
    return connection === null ? null : { ...connection, dialect: faust.id };
}
const faust = {
    id: 'faust',
    title: 'Faust',
    dialects: ['faust'],
    callees: faustCallees,
    imports: ['faust'],
    languages: ['python'],
    decide: ({ settings, title }) => {
        const credentials = settings.get('broker_credentials');
        if (credentials === undefined || (0,judging_options/* isNothing */.qv)(credentials))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`broker_credentials\` ${title} never uses TLS`, credentials ?? null, credentials === undefined);
        if (/CERT_NONE|_create_unverified_context/.test(credentials.text))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `the context of \`broker_credentials\` accepts any certificate under ${title}`, credentials);
        return /create_default_context\(/.test(credentials.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `the context of \`broker_credentials\` verifies chain and host name under ${title}`, credentials) : (0,verdict/* undecided */.oo)({ ...credentials, decided: false }, title);
    },
    plan: () => ({ set: [{ name: 'broker_credentials', value: 'ssl.create_default_context(cafile="<CA_FILE>")' }], remove: [], place: 'setting', snippet: 'broker_credentials=ssl.create_default_context(cafile="<CA_FILE>")', advice: 'Pass `broker_credentials` with a context that verifies.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaNode.js





const nodeKafkaSettings = ['kafkahost', 'ssloptions'];
function readNodeKafka(shape, candidate, reading) {
    if (reading.language !== 'javascript')
        return null;
    if ((0,links/* hasSetting */.VY)(candidate, ['kafkahost']) && (0,links/* isInside */.FK)(candidate, /(?:^|\.)KafkaClient$|^ConsumerGroup$/))
        return (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['kafkahost'], keeps: (name) => name === 'ssloptions' }, candidate, reading);
    const client = clientOfNest(candidate);
    if (client !== null)
        return (0,links/* settingsConnection */.sT)(shape, { ...candidate, entries: client }, reading);
    return (0,links/* hasSetting */.VY)(candidate, ['brokers']) && (0,links/* hasSetting */.VY)(candidate, ['clientid']) ? (0,links/* settingsConnection */.sT)(shape, candidate, reading) : null;
}
function clientOfNest({ entries }) {
    if (!entries.some(({ name, value }) => name === 'transport' && value.kind === 'symbol' && value.name === 'Transport.KAFKA'))
        return null;
    const inner = (of, wanted) => of.flatMap(({ name, value }) => (name === wanted && value.kind === 'settings' ? value.entries : []));
    const client = inner(inner(entries, 'options'), 'client');
    return client.length === 0 ? null : client;
}
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
        if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl) || (!ssl.quoted && /^(?:false|0)$/.test(ssl.text)) || (ssl.quoted && ssl.decided && ssl.text === ''))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, ssl === undefined ? 'without `ssl` KafkaJS never uses TLS' : '`ssl` switched off never uses TLS under KafkaJS', ssl ?? null, ssl === undefined);
        if (ssl.object || (!ssl.quoted && !ssl.decided))
            return (0,plainDriver/* nodeTls */.Y_)(said, ssl, 'ssl.');
        return ssl.decided ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`ssl` verifies chain and host name under KafkaJS', ssl) : (0,verdict/* undecided */.oo)(ssl, said.title);
    },
    facts: (said) => saslFacts(said.settings.get('sasl.mechanism')),
    plan: () => ({ set: [{ name: 'ssl', value: 'true' }], remove: ['ssl.rejectUnauthorized'], place: 'setting', snippet: "ssl: { ca: [fs.readFileSync('<CA_FILE>', 'utf8')] }", advice: 'Pass `ssl: true` to KafkaJS, or `ssl: { ca }` for a private CA.', mutual: '`ssl.cert` and `ssl.key`' }),
};
const kafkaNode = {
    id: 'kafka-node',
    title: 'kafka-node',
    callees: ['kafka.KafkaClient', 'KafkaClient', 'kafka.ConsumerGroup'],
    imports: ['kafka-node'],
    languages: ['javascript'],
    node: 'sslOptions.',
    decide: (said) => {
        const ssl = said.settings.get('sslOptions');
        if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl) || (!ssl.quoted && /^(?:false|0)$/.test(ssl.text)))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'without `sslOptions` kafka-node never uses TLS', ssl ?? null, ssl === undefined);
        return (0,plainDriver/* nodeTls */.Y_)(said, ssl, 'sslOptions.');
    },
    plan: () => ({ set: [{ name: 'sslOptions.ca', value: '<CA_FILE>' }], remove: ['sslOptions.rejectUnauthorized'], place: 'setting', snippet: "sslOptions: { ca: [fs.readFileSync('<CA_FILE>', 'utf8')] }", advice: 'Pass `sslOptions: { ca }` to kafka-node.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaPipelines.js



const pipelineNames = ['seed_brokers', 'addresses'];
const component = /^(?:kafka(?:_franz|_balanced)?|ockam_kafka|redpanda(?:_common|_migrator\w{0,20})?)$/;
const older = /^kafka(?:_balanced)?$/;
const around = /^(?:in|out)puts?(?:_resources)?$/;
function readPipeline(shape, candidate, reading) {
    const ours = candidate.sites.some(({ callee, keyPath }) => callee === null && ((component.test(keyPath.at(-1) ?? '') && (0,links/* hasSetting */.VY)(candidate, ['seed_brokers'])) || (older.test(keyPath.at(-1) ?? '') && keyPath.some((name) => around.test(name)) && (0,links/* hasSetting */.VY)(candidate, ['addresses']))));
    if (!ours)
        return null;
    const connection = (0,links/* settingsConnection */.sT)({ ...shape, hostNames: pipelineNames, keeps: (name) => /^(?:tls|sasl)$/.test(name) }, candidate, reading);
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
        if (enabled === undefined || (0,judging_options/* isFalse */.Wu)(enabled))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'Redpanda Connect uses no TLS unless `tls.enabled` is true', enabled ?? null, enabled === undefined);
        if (!(0,judging_options/* isTrue */.Hn)(enabled))
            return (0,verdict/* undecided */.oo)(enabled, said.title);
        if ((0,judging_options/* isTrue */.Hn)(skip))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`skip_cert_verify: true` accepts any certificate under Redpanda Connect', skip ?? null);
        return skip === undefined || (0,judging_options/* isFalse */.Wu)(skip) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`tls.enabled` verifies chain and host name under Redpanda Connect', enabled) : (0,verdict/* undecided */.oo)(skip, said.title);
    },
    plan: () => ({ set: [{ name: 'tls.enabled', value: 'true' }], remove: ['tls.skip_cert_verify'], place: 'setting', snippet: 'tls:\n  enabled: true\n  root_cas_file: <CA_FILE>', advice: 'Set `tls.enabled: true` for Redpanda Connect, with `root_cas_file` for a private CA, and leave `skip_cert_verify` off.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaRuby.js


const making = ['ssl_ca_cert', 'ssl_ca_cert_file_path', 'ssl_client_cert', 'ssl_client_cert_key', 'ssl_client_cert_chain', 'ssl_ca_certs_from_system'];
const logins = ['sasl_plain_username', 'sasl_scram_username', 'sasl_gssapi_principal'];
const rubyKafkaNames = [...making, ...logins, 'ssl_verify_hostname', 'sasl_over_ssl', 'seed_brokers'];
const rubyKafka = {
    id: 'ruby-kafka',
    title: 'ruby-kafka',
    callees: ['Kafka.new'],
    imports: ['kafka'],
    languages: ['ruby'],
    common: true,
    decide: ({ settings, title }) => {
        const given = making.map((name) => settings.get(name)).filter((option) => option !== undefined && !(0,judging_options/* isNothing */.qv)(option) && !(0,judging_options/* isFalse */.Wu)(option));
        const [first] = given;
        const sure = given.find((option) => (0,judging_options/* isTrue */.Hn)(option) || (option.quoted && option.decided) || /^(?:File|IO|Pathname)\b/.test(option.text));
        if (sure === undefined && first !== undefined)
            return (0,verdict/* undecided */.oo)({ ...first, decided: false }, title);
        if (sure !== undefined) {
            const names = settings.get('ssl_verify_hostname');
            if ((0,judging_options/* isFalse */.Wu)(names))
                return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: settings.has('ssl_ca_certs_from_system') ? 'public' : 'private' }, `\`ssl_verify_hostname: false\` leaves the host name unchecked under ${title}`, names);
            return names !== undefined && !(0,judging_options/* isTrue */.Hn)(names) ? (0,verdict/* undecided */.oo)(names, title) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${sure.name}\` verifies chain and host name under ${title}`, sure);
        }
        const login = logins.map((name) => settings.get(name)).find((option) => option?.quoted === true && option.decided);
        if (login !== undefined && !(0,judging_options/* isFalse */.Wu)(settings.get('sasl_over_ssl')))
            return (0,verdict/* refused */.J5)('a login needs TLS, or `sasl_over_ssl: false`', title, login);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`ssl_ca_cert\` or \`ssl_ca_certs_from_system\``, null, true);
    },
    plan: () => ({ set: [{ name: 'ssl_ca_cert_file_path', value: '<CA_FILE>' }], remove: ['ssl_verify_hostname', 'sasl_over_ssl'], place: 'setting', snippet: 'ssl_ca_cert_file_path: "<CA_FILE>"', advice: 'Pass `ssl_ca_cert_file_path`, or `ssl_ca_certs_from_system: true`, and leave `ssl_verify_hostname` on.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafkaRust.js


const makers = ['Producer.from_hosts', 'Consumer.from_hosts', 'KafkaClient.new'];
const rustKafkaPositions = new Map([...makers.map((callee) => [`rust ${callee}`, ['brokers']]), ['rust KafkaClient.new_secure', ['brokers', 'security']]]);
function readRustKafka(shape, candidate, reading) {
    if (reading.language !== 'rust' || !(0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:(?:Producer|Consumer)\.from_hosts|KafkaClient\.new(?:_secure)?)$/) || !(0,links/* importsOneOf */.On)(reading, /^kafka::/))
        return null;
    const connection = (0,links/* settingsConnection */.sT)({ ...shape, hostNames: ['brokers'], keeps: (name) => /^(?:with_)?security$/.test(name) }, candidate, reading);
    return connection === null ? null : { ...connection, dialect: rustKafka.id };
}
const rustKafka = {
    id: 'kafka-rust',
    title: 'kafka-rust',
    dialects: ['kafka-rust'],
    callees: ['Producer.from_hosts', 'Consumer.from_hosts', 'KafkaClient.new', 'KafkaClient.new_secure'],
    imports: ['kafka'],
    languages: ['rust'],
    decide: ({ settings, title }) => {
        const security = settings.get('security') ?? settings.get('with_security');
        if (security === undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`with_security\` ${title} never uses TLS`, null, true);
        return /set_verify\(\s{0,9}SslVerifyMode::NONE/.test(security.text) ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`SslVerifyMode::NONE\` accepts any certificate under ${title}`, security) : (0,verdict/* undecided */.oo)({ ...security, decided: false }, title);
    },
    instead: 'Give `with_security` a connector that verifies; what it checks cannot be seen from here.',
    plan: () => ({ set: [], remove: [], place: 'setting', snippet: '.with_security(SecurityConfig::new(SslConnector::builder(SslMethod::tls())?.build()))', advice: 'Call `with_security` with a connector that verifies.' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/kafka.js
















const dotnetConfigs = ['ProducerConfig', 'ConsumerConfig', 'AdminClientConfig', 'ClientConfig'];
const bootstrap = ['bootstrap.servers', 'bootstrap_servers', 'bootstrap-servers', 'bootstrapservers', 'metadata.broker.list', 'broker_list'];
const ofSpark = 'kafka.bootstrap.servers';
const telling = ['bootstrap.servers', 'metadata.broker.list'];
const jvmBuilders = ['KafkaSource.builder', 'KafkaSink.builder', 'ProducerSettings', 'ConsumerSettings', 'AdminClientSettings'];
const kept = /^(?:kafka\.)?(?:security[._-]?protocol|ssl(?:[._-]endpoint[._-]identification[._-]algorithm|[._-]?check_?hostname|_context|[._-](?:truststore|ca)[._-]?(?:location|pem)|_cafile|[._-]enabled[._-]protocols|[._-]protocol|[._-]cipher[._-]?suites)?|sslendpointidentificationalgorithm|sslcalocation|enable[._]?ssl[._]?certificate[._]?verification|sasl[._-]mechanisms?|sasl|saslmechanism|security|properties)$/;
const kafka_shape = {
    family: 'kafka',
    schemes: { plain: new Set(), jdbc: new Set(), hostless: null },
    lead: 'kafka://',
    urlNames: [],
    urls: /^(?!)/,
    hostNames: [...bootstrap, ofSpark, 'brokers', 'brokerconnect', 'brokerlist', 'broker-list'],
    userNames: ['sasl.username', 'sasl_plain_username', 'saslusername', 'username'],
    passwordNames: ['sasl.password', 'sasl_plain_password', 'saslpassword', 'password'],
    databaseNames: [],
    keeps: (name) => kept.test(name),
};
const kafka_vocabulary = {
    schemes: kafkaSchemes,
    settingNames: new Set([...bootstrap, ...protocolNames, 'brokers', 'clientid', 'group_id', 'client_config', 'ssl', 'sasl', 'sasl.mechanism', 'sasl.mechanisms', 'ssl.endpoint.identification.algorithm', 'enable.ssl.certificate.verification', 'ssl.ca.location', 'ssl.truststore.location', ...goKafkaSettings, ...nodeKafkaSettings, ...rubyKafkaNames, ...pipelineNames]),
    tellingNames: new Set([...protocolNames, ...telling, 'seed_brokers', 'bootstrap-servers', 'kafkahost', 'enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm']),
    environmentNames: new Set(),
    callees: new Set(['Kafka', 'KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'AIOKafkaProducer', 'AIOKafkaConsumer', 'confluent_kafka.Producer', 'confluent_kafka.Consumer', 'Kafka.new', 'KafkaClient', 'csharp UseKafka', ...dotnetConfigs, ...goKafkaCallees, ...jvmBuilders, ...faustCallees, ...brodPositions.keys(), ...fastStreamPositions.keys(), ...rustKafkaPositions.keys()].map((name) => name.replace(/^\w+ /, ''))),
    positions: new Map([...goKafkaPositions, ...brodPositions, ...fastStreamPositions, ...rustKafkaPositions, ['ruby Kafka.new', ['brokers']], ['csharp UseKafka', ['bootstrap.servers']]]),
    commands: new Set(kafkaPrograms),
};
function kafka_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    if (candidate.kind === 'command')
        return readKafkaCommand(candidate);
    if (candidate.kind === 'text')
        return readChangefeed(kafka_shape, candidate, reading) ?? readFaust(kafka_shape, candidate, reading);
    if (candidate.kind !== 'settings')
        return null;
    if ((reading.language === 'ruby' && (0,links/* isInside */.FK)(candidate, /^Kafka\.new$/)) || isFluentd(candidate))
        return (0,links/* settingsConnection */.sT)({ ...kafka_shape, hostNames: ['seed_brokers', 'brokers'], keeps: (name) => rubyKafkaNames.includes(name) }, candidate, reading);
    const inOther = readGoKafka(kafka_shape, candidate, reading) ?? readNodeKafka(kafka_shape, candidate, reading) ?? readBrod(kafka_shape, candidate, reading) ?? readPipeline(kafka_shape, candidate, reading) ?? readDapr(kafka_shape, candidate, reading) ?? readFastStream(kafka_shape, candidate, reading) ?? readRustKafka(kafka_shape, candidate, reading);
    if (inOther !== null)
        return inOther;
    const ours = reading.language !== 'go' && (0,links/* isInside */.FK)(candidate, /^(?:kafka|(?:\w{0,40}_)?KAFKA|Kafka(?:Producer|Consumer|AdminClient)?|AIOKafka(?:Producer|Consumer))$/) && (0,links/* hasSetting */.VY)(candidate, ['brokers', ...bootstrap]);
    const protocol = protocolOf(candidate);
    const named = (0,links/* hasSetting */.VY)(candidate, [...bootstrap, ofSpark]);
    const spring = candidate.sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('kafka'));
    const built = candidate.sites.some(({ callee }) => callee !== null && jvmBuilders.includes(callee));
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)UseKafka$/) && reading.language === 'csharp')
        return candidate.entries.length === 1 && candidate.entries.some(({ name, value }) => name === 'bootstrap.servers' && value.kind === 'text' && /:\d{2,5}$/.test(value.text.text)) ? (0,links/* settingsConnection */.sT)(kafka_shape, candidate, reading) : null;
    if (!ours && !protocol && !(named && (spring || built || isKafka(reading) || (0,links/* hasSetting */.VY)(candidate, [...protocolNames, ...telling, ofSpark]))))
        return null;
    if (spring && !protocol && !(0,links/* hasSetting */.VY)(candidate, ['security', 'properties']) && candidate.sites.every(({ keyPath }) => keyPath.at(-1) !== 'kafka'))
        return null;
    if (!named && candidate.sites.some(({ keyPath, neighbours }) => keyPath.at(-1) === 'properties' && neighbours.some(({ name }) => bootstrap.includes(name))))
        return null;
    const connection = (0,links/* settingsConnection */.sT)(kafka_shape, candidate, reading);
    return connection === null || reading.language !== 'python' ? connection : ofHelpers(connection, reading);
}
function isFluentd(candidate) {
    return candidate.kind === 'settings' && candidate.sites.some(({ keyPath }) => keyPath[0] === 'fluentd' && keyPath.at(-1) === 'kafka') && !(0,links/* hasSetting */.VY)(candidate, protocolNames);
}
function protocolOf({ entries }) {
    return entries.some(({ name, value }) => protocolNames.includes(name.toLowerCase()) && (value.kind === 'text' ? /^(?:SASL_)?(?:PLAINTEXT|SSL)$|^.?$/i.test(value.text.text) : value.kind === 'symbol' && /(?:SASL_?)?(?:PLAIN_?TEXT|SSL)(?:\.(?:name|toString)(?:\(\))?)?$/i.test(value.name)));
}
const isKafka = (reading) => (0,links/* importsOneOf */.On)(reading, /^(?:kafka|aiokafka|confluent_kafka|org\.apache\.kafka|org\.springframework\.kafka|kafkajs|Confluent\.Kafka|RdKafka|node-rdkafka|rdkafka|librdkafka|github\.com\/confluentinc\/confluent-kafka-go)/);
const sslPlan = (names, title) => (connection) => {
    const sasl = connection.parameters.some(({ name }) => /sasl/i.test(name)) || connection.parameters.some(({ value }) => value.kind === 'text' && /^SASL_/i.test(value.text));
    const value = sasl ? 'SASL_SSL' : 'SSL';
    return { set: [{ name: names.protocol, value }, { name: names.root, value: '<CA_FILE>' }], remove: otherSpellings(connection, names), place: 'setting', snippet: snippetOf(connection, [`${names.protocol}=${value}`, `${names.root}=<CA_FILE>`]), advice: `Use \`${names.protocol}=${value}\` and \`${names.root}\` with ${title}, and leave the checks of certificate and host name on.` };
};
function snippetOf({ dialect }, settings) {
    return dialect === 'kcat' ? settings.map((setting) => `-X ${setting}`).join(' ') : settings.join('\n');
}
function otherSpellings({ parameters }, { protocol, root, remove }) {
    const undoing = new Set([protocol, root, ...remove].map(kafkaProtocol_bare));
    return parameters.flatMap(({ name }) => (undoing.has(kafkaProtocol_bare((0,settings/* unwrapped */.DE)(name))) ? [(0,settings/* unwrapped */.DE)(name)] : []));
}
const kafka_java = {
    id: 'kafka-clients',
    aliases: ['kafka-java', 'spring-kafka'],
    dialects: ['kafka-tools'],
    title: 'the Kafka Java client',
    imports: ['org.apache.kafka', 'org.springframework.kafka'],
    languages: ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'],
    common: true,
    decide: kafkaProtocol_byProtocol({ noName: /^\s*$/, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
    facts: factsOf,
    plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.truststore.location', remove: ['ssl.endpoint.identification.algorithm'] }, 'the Kafka Java client'),
};
const librdkafka = {
    id: 'librdkafka',
    aliases: ['confluent-kafka', 'confluent_kafka', 'confluent-kafka-go', 'Confluent.Kafka', 'node-rdkafka', 'rdkafka'],
    title: 'librdkafka',
    dialects: ['kcat'],
    callees: ['confluent_kafka.Producer', 'confluent_kafka.Consumer', 'kafka.NewProducer', 'kafka.NewConsumer'],
    imports: ['confluent_kafka', 'github.com/confluentinc/confluent-kafka-go', 'Confluent.Kafka', 'rdkafka', 'node-rdkafka', 'RdKafka', '@confluentinc/kafka-javascript'],
    languages: ['python', 'go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'],
    common: true,
    decide: kafkaProtocol_byProtocol({ noName: /^none$/i, hostName: ['ssl.endpoint.identification.algorithm'], exact: false }),
    facts: factsOf,
    plan: sslPlan({ protocol: 'security.protocol', root: 'ssl.ca.location', remove: ['enable.ssl.certificate.verification', 'ssl.endpoint.identification.algorithm'] }, 'librdkafka'),
};
const kafka_python = {
    id: 'kafka-python',
    aliases: ['kafka-python-ng'],
    title: 'kafka-python',
    callees: ['KafkaProducer', 'KafkaConsumer', 'KafkaAdminClient', 'kafka.KafkaProducer', 'kafka.KafkaConsumer'],
    imports: ['kafka'],
    languages: ['python'],
    common: true,
    decide: kafkaProtocol_byProtocol({ noName: /^false$/i, hostName: ['ssl_check_hostname'], exact: true }),
    facts: factsOf,
    plan: sslPlan({ protocol: 'security_protocol', root: 'ssl_cafile', remove: ['ssl_check_hostname'] }, 'kafka-python'),
};
const jvm = new Set(['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon']);
const kafka = {
    ids: ['kafka'],
    title: 'Kafka',
    vocabulary: kafka_vocabulary,
    read: kafka_read,
    drivers: [kafkajs, kafkaNode, kafka_java, librdkafka, kafka_python, aiokafka, faust, ...goKafkaDrivers, rubyKafka, brod, kafkaEx, fastStream, rustKafka, changefeed, redpandaConnect, daprKafka].map(plainDriver/* plainDriver */.tU),
    assumed: (language, { candidate, parameters, scheme }) => {
        if (scheme === 'kafka')
            return changefeed.id;
        if (isFluentd(candidate))
            return rubyKafka.id;
        if (candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, [ofSpark]))
            return kafka_java.id;
        if ((language === 'javascript' || language === 'typescript') && candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, ['brokers']))
            return 'kafkajs';
        if (language === 'python')
            return parameters.some(({ name }) => name.includes('.')) || (candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, ['bootstrap.servers'])) ? 'librdkafka' : 'kafka-python';
        if (candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, ['brokers']) && !(0,links/* hasSetting */.VY)(candidate, protocolNames))
            return 'kafkajs';
        return jvm.has(language) || !['go', 'csharp', 'fsharp', 'rust', 'ruby', 'php', 'c', 'cpp', 'javascript', 'typescript'].includes(language) ? 'kafka-clients' : 'librdkafka';
    },
};

;// CONCATENATED MODULE: ./src/engine/databases/libsql.js




function libsql_decide(said) {
    const { title, query } = said;
    const scheme = said.scheme.toLowerCase();
    if (scheme === 'file')
        return verdict/* local */.sr;
    for (const [name, option] of query) {
        if (name !== 'tls' && name !== 'authToken')
            return (0,verdict/* refusedName */.yy)(option, title);
        if (name === 'tls' && option.decided && option.text !== '0' && option.text !== '1')
            return (0,verdict/* refused */.J5)(`\`tls=${(0,judging_options/* shown */.SP)(option.text)}\` is neither 0 nor 1`, title, option);
    }
    const tls = query.get('tls');
    if (scheme === 'libsql')
        return tls?.text === '0' ? withoutTls(said) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, tls === undefined ? `\`libsql://\` verifies chain and host name under ${title}` : `\`tls=1\` verifies chain and host name under ${title}`, tls ?? null);
    if (scheme === 'http' || scheme === 'ws')
        return tls?.text === '1' ? (0,verdict/* refused */.J5)(`\`${scheme}://\` contradicts \`tls=1\``, title, tls) : plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
    if (scheme === 'https' || scheme === 'wss')
        return tls?.text === '0' ? (0,verdict/* refused */.J5)(`\`${scheme}://\` contradicts \`tls=0\``, title, tls) : plainDriver/* byScheme */.Zb.verified({ ...said, scheme });
    return plainDriver/* byScheme */.Zb.refused(said);
}
function withoutTls({ connection, query, title }) {
    const tls = query.get('tls') ?? null;
    const ported = connection.hosts.every((host) => host.kind === 'socket' || host.port !== null);
    return ported ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`tls=0\` never uses TLS under ${title}`, tls) : (0,verdict/* refused */.J5)('`tls=0` without a port', title, tls);
}
const libsql_client = {
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
    drivers: [libsql_client],
    assumed: { other: '@libsql/client' },
});

;// CONCATENATED MODULE: ./src/engine/databases/memcachedCalls.js

const servers = ['servers'];
const memcachedCalls_all = ['servers\u2026'];
const memcachedCalls_hostAndPort = ['host', 'port'];
const memcachedCalls_python = /^(?:pymemcache|bmemcached|pylibmc|memcache|aiomcache|emcache)(?:\.|$)/;
const memcachedCalls = [
    { languages: ['python'], callees: ['base.Client', 'hash.HashClient', 'pymemcache.Client', 'HashClient', 'PooledClient'], positions: servers, imports: /^pymemcache/ },
    { languages: ['python'], callees: ['pylibmc.Client', 'memcache.Client', 'bmemcached.Client'], positions: servers, imports: memcachedCalls_python },
    { languages: ['python'], callees: ['Client'], positions: ['host'], imports: memcachedCalls_python },
    { languages: ['python'], callees: ['aiomcache.Client', 'emcache.MemcachedHostAddress', 'MemcachedHostAddress'], positions: memcachedCalls_hostAndPort, imports: memcachedCalls_python },
    { languages: ['python'], callees: ['MemcachedCache'], positions: ['endpoint', 'port'], imports: /^aiocache/ },
    { languages: clientCalls.js, callees: ['Memcached'], positions: servers },
    { languages: clientCalls.js, callees: ['memjs.Client.create', 'MemcachePlus', 'MemcacheClient', 'KeyvMemcache'], positions: servers },
    { languages: clientCalls.js, callees: ['Client.create'], positions: servers, imports: /^memjs$/ },
    { languages: clientCalls.js, callees: ['MemcachedStore', 'MemcachedSessionStore'], imports: /^(?:connect-memcached|connect-memjs)$/ },
    { languages: ['go'], callees: ['memcache.New'], positions: memcachedCalls_all, imports: /gomemcache|rainycape\/memcache/ },
    { languages: ['go'], callees: ['memcache.ServerList.SetServers', 'ServerList.SetServers', 'ss.SetServers'], positions: memcachedCalls_all, imports: /gomemcache|rainycape\/memcache/ },
    { languages: ['go'], callees: ['mc.NewMC', 'mc.NewMCwithConfig'], positions: servers },
    { languages: clientCalls/* jvm */.yo, callees: ['MemcachedClient', 'XMemcachedClient', 'XMemcachedClientBuilder', 'BinaryConnectionFactory'], positions: memcachedCalls_all, imports: /^(?:net\.spy\.memcached|net\.rubyeye\.xmemcached)/ },
    { languages: clientCalls/* jvm */.yo, callees: ['MemcacheClientBuilder.newStringClient', 'MemcacheClientBuilder.newByteArrayClient'] },
    { languages: clientCalls/* dotnet */.RX, callees: ['MemcachedClientConfiguration.AddServer', 'options.AddServer', 'MemcachedClientOptions.AddServer'], positions: memcachedCalls_hostAndPort, imports: /^Enyim\.Caching/ },
    { languages: ['php'], callees: ['Memcached.addServer', 'Memcache.addServer', 'Memcache.connect', 'memcache.connect', 'Memcache.pconnect', 'memcache_connect', 'memcache_pconnect'], positions: memcachedCalls_hostAndPort },
    { languages: ['php'], callees: ['Memcached.addServers'], positions: servers },
    { languages: ['php'], callees: ['MemcachedAdapter.createConnection'], positions: ['url'] },
    { languages: ['ruby'], callees: ['Dalli.Client.new'], positions: servers },
    { languages: ['ruby'], callees: ['mem_cache_store', 'dalli_store'], positions: ['', 'servers'] },
    { languages: ['rust'], callees: ['memcache.connect', 'memcache.Client.connect'], positions: ['url'] },
    { languages: ['perl'], callees: ['Cache.Memcached.new', 'Cache.Memcached.Fast.new', 'Cache.Memcached.libmemcached.new', 'Cache.Memcached'], positions: [] },
    { languages: ['c', 'cpp'], callees: ['memcached_server_add', 'memcached_server_list_append'], positions: ['', ...memcachedCalls_hostAndPort] },
    { languages: ['lua'], callees: ['memcached.connect'], positions: memcachedCalls_hostAndPort },
];

;// CONCATENATED MODULE: ./src/engine/databases/memcached.js






const memcached_tlsSettings = ['tls_context', 'ssl_context', 'ssl', 'ssl_verify', 'tls', 'use_ssl', 'usesslstream', 'dialcontext', 'sslcontext'];
function tlsOf({ settings }) {
    return [...settings.values()].find((option) => memcached_tlsSettings.includes(option.name.toLowerCase()) && !(0,judging_options/* isNothing */.qv)(option) && (0,plainDriver/* truth */.Im)(option) !== 'no');
}
function memcached_withoutTls(said) {
    const { candidate } = said.connection;
    const options = candidate.kind === 'settings' ? candidate.entries.find(({ name, value }) => /^[1-9]$/.test(name) && value.kind === 'symbol' && /opt|conf|param|setting/i.test(value.name)) : undefined;
    if (options !== undefined)
        return plainDriver/* byScheme */.Zb.unsourced(said, 'options that are made elsewhere');
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without TLS options ${said.title} speaks plain TCP`, null, true);
}
const memcached_plan = () => ({ set: [], remove: [], advice: 'Most clients of Memcached know no TLS: keep the server on this machine, or go through a tunnel that verifies; a client that takes a TLS context must be given one that checks certificate and host name.' });
const memcached_python = {
    id: 'pymemcache',
    title: 'pymemcache',
    imports: ['pymemcache', 'bmemcached'],
    callees: ['PyMemcacheCache'],
    languages: ['python'],
    common: true,
    decide: (said) => {
        const context = said.settings.get('tls_context');
        return context === undefined || (0,judging_options/* isNothing */.qv)(context) ? memcached_withoutTls(said) : ((0,pythonContext/* pythonContext */.w)(context, said.title) ?? (0,verdict/* undecided */.oo)(context, said.title));
    },
    plan: () => ({ set: [{ name: 'tls_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }], remove: [], place: 'setting', snippet: "tls_context=ssl.create_default_context(cafile='<CA_FILE>')", advice: "Pass `tls_context=ssl.create_default_context(cafile='<CA_FILE>')` to the client, with a server that was started with `--enable-ssl`." }),
};
const memcached_rust = {
    id: 'rust-memcache',
    title: "Rust's memcache",
    imports: ['memcache'],
    callees: ['memcache.connect', 'memcache.Client.connect'],
    languages: ['rust'],
    reads: ['timeout', 'tcp_nodelay', 'udp', 'protocol', 'connect_timeout', 'verify_mode', 'ca_path', 'key_path', 'cert_path', 'bind'],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        if (scheme !== 'memcache+tls')
            return scheme === '' ? plainDriver/* byScheme */.Zb.unsourced(said, 'hosts without a scheme') : /^memcache(?:\+(?:tcp|udp|unix))?$/.test(scheme) ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme }) : plainDriver/* byScheme */.Zb.refused(said);
        const mode = said.query.get('verify_mode');
        if (mode?.decided === false)
            return (0,verdict/* undecided */.oo)(mode, said.title);
        return mode?.text === 'none' ? (0,plainDriver/* says */.FA)(said, 'unverified', mode, '`verify_mode=none`', 'accepts any certificate') : plainDriver/* byScheme */.Zb.verified({ ...said, scheme });
    },
    plan: () => ({ set: [], remove: ['verify_mode'], scheme: 'memcache+tls', advice: "Use `memcache+tls://` with Rust's memcache (feature `tls`), and `ca_path` for a private CA." }),
};
const memcached_generic = {
    id: 'memcached',
    title: 'a client of Memcached',
    languages: [],
    common: true,
    decide: (said) => {
        const tls = tlsOf(said);
        if (tls?.name === 'tls_context')
            return (0,pythonContext/* pythonContext */.w)(tls, said.title) ?? (0,verdict/* undecided */.oo)(tls, said.title);
        if (tls !== undefined)
            return plainDriver/* byScheme */.Zb.unsourced(said, `\`${tls.name}\``);
        const scheme = said.scheme.toLowerCase();
        return scheme === '' ? memcached_withoutTls(said) : /tls|ssl/.test(scheme) ? plainDriver/* byScheme */.Zb.unsourced(said, `\`${scheme}://\``) : plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
    },
    plan: memcached_plan,
    instead: 'No client of Memcached is known here to verify without a TLS context of its own: keep the server on this machine, or reach it through a tunnel that verifies.',
};
function isCacheOf(candidate) {
    if (candidate.kind !== 'settings')
        return false;
    return candidate.entries.some(({ name, value }) => (name === 'BACKEND' && value.kind === 'text' && /memcached\.\w{1,40}$/.test(value.text.text)) || name === 'CACHE_MEMCACHED_SERVERS');
}
const memcached = schemeFamily({
    ids: ['memcached'],
    title: 'Memcached',
    schemes: ['memcached', 'memcache'],
    urls: /^memcached?(?:\+\w{1,8})?:\/\//i,
    sign: /^MEMCACHED?_(?:URL|SERVERS?)$/,
    isOurs: isCacheOf,
    accepts: (candidate) => !(candidate.kind === 'settings' && candidate.entries.some(({ value }) => value.kind === 'text' && /^(?:unix:|\/)/.test(value.text.text))),
    tellingNames: ['cache_memcached_servers'],
    imports: null,
    callees: [],
    calls: memcachedCalls,
    environmentNames: ['MEMCACHED_URL'],
    addressNames: ['MEMCACHE_SERVERS', 'MEMCACHED_SERVERS', 'MEMCACHED_URL', 'MEMCACHE_URL', 'MEMCACHIER_SERVERS', 'MEMCACHEDCLOUD_SERVERS'],
    settingNames: ['servers', 'server', 'host', 'hosts', 'endpoint', 'url', 'location'],
    urlNames: ['url', 'servers', 'server', 'hosts', 'host', 'endpoint', 'location', 'cache_memcached_servers', 'hostname', '0'],
    tlsSettings: memcached_tlsSettings,
    drivers: [memcached_python, memcached_rust, memcached_generic],
    assumed: { other: 'memcached' },
});

// EXTERNAL MODULE: ./src/engine/databases/mongodb/family.js + 13 modules
var mongodb_family = __webpack_require__(1574);
// EXTERNAL MODULE: ./src/engine/databases/mysql/family.js + 41 modules
var mysql_family = __webpack_require__(6979);
;// CONCATENATED MODULE: ./src/engine/databases/nats.js






const nats_tlsSettings = ['tls', 'tls_context', 'tls_hostname', 'tls_handshake_first', 'secure', 'rootcas', 'clientcert', 'nats.secure', 'nats.rootcas', 'opentls', 'sslcontext', 'sslcontextfactory'];
const nats_shape = {
    family: 'nats',
    schemes: { plain: new Set(['nats', 'natss', 'opentls']), jdbc: new Set(), hostless: null },
    lead: 'nats://',
    urlNames: ['servers', 'url', 'urls', '0'],
    urls: /^(?:natss?|(?:open)?tls|wss?):\/\//i,
    hostNames: ['servers', 'host', 'hosts'],
    userNames: ['user', 'username'],
    passwordNames: ['pass', 'password', 'token'],
    databaseNames: [],
    keeps: (name) => nats_tlsSettings.includes(name) || /^\d$/.test(name),
};
const positions = [
    ...['python nats.connect', 'python NATS.connect', 'python Client.connect', 'go nats.Connect', 'javascript nats.connect', 'ruby NATS.connect', 'rust async_nats.connect'].map((callee) => [callee, ['servers']]),
    ...['java', 'kotlin', 'scala'].map((language) => [`${language} Nats.connect`, ['servers']]),
];
const nats_vocabulary = {
    schemes: new Set(['nats', 'natss', 'tls', 'opentls']),
    settingNames: new Set(['servers', 'tls', 'tls_handshake_first', 'tls_hostname', 'token']),
    tellingNames: new Set(['opentls']),
    environmentNames: new Set(),
    callees: new Set(['nats.Connect', 'nats.connect', 'NATS.connect', 'async_nats.connect', 'nats.Options', 'NatsOpts', 'Nats.connect', 'Gnat.start_link']),
    positions: new Map(positions),
    commands: new Set(),
};
const nats_sign = /^Gnat\.start_link$|^(?:nats|NATS|Nats|async_nats)(?:\.(?:connect|Connect|Options))?$|(?:^|_)NATS_(?:URL|URI|SERVERS?)$|^nats[-_]?(?:url|uri|servers?)$/i;
function isInProcess(candidate) {
    const given = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap(({ neighbours }) => neighbours);
    return given.some(({ value }) => value.kind === 'symbol' && /^(?:\w{1,30}\.)?InProcessServer\(/.test(value.name));
}
function nats_read(candidate, reading) {
    if (candidate.use !== 'value' || isInProcess(candidate))
        return null;
    switch (candidate.kind) {
        case 'text': {
            const link = (0,links/* readLink */.XF)(nats_shape, candidate.value, candidate, reading);
            if (link !== null || !nats_isOurs(candidate, reading))
                return link;
            return (0,links/* readWholeUrl */.fZ)(nats_shape, candidate.value, candidate, reading) ?? hostAlone(candidate, reading);
        }
        case 'settings':
            if ((0,links/* hasSetting */.VY)(candidate, ['opentls']) && (0,links/* importsOneOf */.On)(reading, /^io\.nats\.client/))
                return (0,links/* settingsConnection */.sT)(nats_shape, candidate, reading);
            return nats_isOurs(candidate, reading) && (0,links/* hasSetting */.VY)(candidate, (0,links/* isInside */.FK)(candidate, /^Gnat\./) ? ['host'] : ['servers']) ? (0,links/* settingsConnection */.sT)(nats_shape, candidate, reading) : null;
        case 'environment':
            return candidate.value.kind === 'text' && /nats/i.test(candidate.name) ? (0,links/* readWholeUrl */.fZ)(nats_shape, candidate.value.text, candidate, reading) : null;
        case 'command':
            return null;
    }
}
function nats_isOurs(candidate, reading) {
    return (0,links/* isInside */.FK)(candidate, nats_sign) || ((0,links/* isInside */.FK)(candidate, /(?:^|\.)Options\.[bB]uilder(?:\(\))?\.servers?$/) && (0,links/* importsOneOf */.On)(reading, /^io\.nats\.client/)) || ((0,links/* isInside */.FK)(candidate, /^(?:\w{1,30}\.)?connect$|^servers$/) && (0,links/* importsOneOf */.On)(reading, /^(?:nats|@nats-io\/.*)$/));
}
function hostAlone(candidate, reading) {
    const { text } = candidate.value;
    if (!/^(?:[^\s/@]{1,300}@)?[\w.-]{1,253}:\d{1,5}$/.test(text))
        return null;
    const servers = { name: 'servers', value: { kind: 'text', text: candidate.value, span: candidate.span }, span: candidate.span };
    const neighbours = candidate.sites.flatMap((site) => site.neighbours);
    const login = text.lastIndexOf('@');
    const connection = (0,links/* settingsConnection */.sT)(nats_shape, { ...candidate, kind: 'settings', entries: [servers, ...neighbours] }, reading);
    return connection === null ? null : { ...connection, notation: 'uri', candidate, secretSpans: login < 0 ? connection.secretSpans : [...connection.secretSpans, candidate.span] };
}
const askedUnlessOpen = (said) => (said.scheme === '' && said.connection.hosts.length > 0 && said.connection.hosts.every((host) => host.kind === 'hole' && host.fallback === null && host.port === null) ? (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the servers are put in at run time' }, `the servers are put in at run time, and with them the scheme that ${said.title} goes by`) : asked(said));
const asked = (said) => plainDriver/* byScheme */.Zb.serverDecides(said, said.scheme === '' ? 'no `tls` option is given' : `\`${said.scheme.toLowerCase()}://\` alone insists on nothing`);
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
        if (tls === undefined || (!tls.quoted && /^undefined$/.test(tls.text)) || (tls.decided && (0,judging_options/* isFalse */.Wu)(tls)))
            return asked(said);
        if (tls.text === 'null' && !tls.quoted)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, '`tls: null` never uses TLS under nats.js', tls);
        if (tls.object || !tls.decided)
            return (0,plainDriver/* nodeTls */.Y_)(said, tls, 'tls.');
        return (0,judging_options/* isTrue */.Hn)(tls) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`tls` verifies chain and host name under nats.js', tls) : (0,verdict/* undecided */.oo)(tls, said.title);
    },
    plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "tls: { ca: fs.readFileSync('<CA_FILE>', 'utf8') }", advice: 'Pass the option `tls` (`tls: {}` for the system\'s CAs, `tls: { ca }` for your own) with nats.js; no scheme makes it insist on TLS.' }),
};
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
        const skip = (0,goTls/* skipsChecks */.Q)(options);
        const maySkip = (0,goTls/* maySkipChecks */.g)(options);
        const scheme = said.scheme.toLowerCase();
        const secure = options.find(({ text }) => /\bnats\.(?:Secure|RootCAs)\(/.test(text));
        const asOption = said.settings.get('Secure');
        if (skip === undefined && maySkip !== undefined)
            return (0,verdict/* undecided */.oo)(maySkip, said.title);
        if (asOption !== undefined && skip === undefined && (0,judging_options/* isTrue */.Hn)(asOption) && !said.settings.has('TLSConfig'))
            return (0,plainDriver/* says */.FA)(said, 'verified', asOption, '`Secure: true`', 'verifies chain and host name');
        if (skip !== undefined)
            return (0,plainDriver/* says */.FA)(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
        if (secure !== undefined)
            return /Secure\(\s*\)|Secure\(\s*&tls\.Config\{|RootCAs\(/.test(secure.text) ? (0,plainDriver/* says */.FA)(said, 'verified', secure, '`nats.Secure` or `nats.RootCAs`', 'verifies chain and host name') : plainDriver/* byScheme */.Zb.unsourced(said, 'a configuration made elsewhere');
        if (scheme === 'tls' || scheme === 'wss')
            return plainDriver/* byScheme */.Zb.verified({ ...said, scheme });
        if (scheme === 'ws')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        return scheme === 'nats' || scheme === '' ? askedUnlessOpen(said) : (0,verdict/* refused */.J5)('it knows `nats`, `tls`, `ws` and `wss` only', said.title);
    },
    plan: (connection) => ({ ...insist(connection, 'nats.RootCAs("<CA_FILE>")'), advice: 'Use `tls://` with nats.go, and `nats.RootCAs("<CA_FILE>")` for a private CA; `nats://` uses TLS only when the server asks for it.' }),
};
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
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        const first = said.settings.get('tls_handshake_first');
        const insists = scheme === 'wss' || (0,judging_options/* isTrue */.Hn)(first);
        if (!insists)
            return first === undefined || first.decided ? askedUnlessOpen(said) : (0,verdict/* undecided */.oo)(first, said.title);
        return pythonTls(said, said.settings.get('tls'), first);
    },
    plan: ({ uri }) => ({ set: [{ name: 'tls_handshake_first', value: 'True' }], remove: [], place: 'setting', ...(/^ws$/i.test(uri?.scheme ?? '') ? { scheme: 'wss' } : {}), snippet: "tls=ssl.create_default_context(cafile='<CA_FILE>'), tls_handshake_first=True", advice: 'Pass `tls=ssl.create_default_context()` and `tls_handshake_first=True` with nats.py (the server needs `handshake_first`); otherwise TLS is used only when the server asks for it.' }),
};
function pythonTls(said, context, first) {
    if (context === undefined || (0,judging_options/* isNothing */.qv)(context))
        return (0,plainDriver/* says */.FA)(said, 'verified', first ?? context, first === undefined ? '`wss://`' : '`tls_handshake_first=True`', 'verifies chain and host name');
    const known = (0,pythonContext/* pythonContext */.w)(context, said.title);
    if (known !== null)
        return known;
    return plainDriver/* byScheme */.Zb.unsourced(said, 'a context made elsewhere');
}
const nats_java = {
    id: 'nats.java',
    aliases: ['jnats', 'nats-java'],
    title: 'nats.java',
    callees: ['Nats.connect', 'Options.Builder().server', 'Options.builder().server'],
    imports: ['io.nats.client'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: (said) => {
        const { title, settings } = said;
        const [context, open, secure] = [settings.get('sslContext') ?? settings.get('sslContextFactory'), settings.get('opentls'), settings.get('secure')];
        if (context !== undefined && !(0,judging_options/* isNothing */.qv)(context))
            return (0,verdict/* undecided */.oo)({ ...context, decided: false }, title);
        if (open !== undefined)
            return (0,judging_options/* isTrue */.Hn)(open) ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`opentls()\` accepts any certificate under ${title}`, open) : (0,verdict/* undecided */.oo)({ ...open, decided: false }, title);
        const scheme = said.scheme.toLowerCase();
        if (scheme === 'opentls')
            return plainDriver/* byScheme */.Zb.unverified({ ...said, scheme });
        if (secure !== undefined || scheme === 'tls' || scheme === 'wss')
            return plainDriver/* byScheme */.Zb.chainOnly({ ...said, scheme: secure === undefined ? scheme : 'tls' }, 'public');
        if (scheme === 'nats' || scheme === 'ws')
            return plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme });
        return scheme === '' ? askedUnlessOpen(said) : (0,verdict/* refused */.J5)('it knows `nats`, `tls`, `opentls`, `ws` and `wss` only', title);
    },
    plan: ({ uri }) => ({ set: [], remove: ['opentls'], scheme: /^wss?$/i.test(uri?.scheme ?? '') ? 'wss' : 'tls', snippet: 'builder.sslContext(contextThatComparesNames)', advice: 'Use `tls://`, and give `sslContext` a context whose sockets compare the host name; `secure()` and `tls://` alone verify the chain only.' }),
    instead: 'Give `sslContext` a context whose sockets compare the host name.',
};
const nats_generic = {
    id: 'nats-client',
    title: 'a NATS client',
    languages: [],
    decide: (said) => (/^(?:tls|wss|natss)$/i.test(said.scheme) ? plainDriver/* byScheme */.Zb.unsourced(said, `\`${said.scheme.toLowerCase()}://\``) : /^ws$/i.test(said.scheme) ? plainDriver/* byScheme */.Zb.cleartext(said) : askedUnlessOpen(said)),
    plan: (connection) => ({ ...insist(connection, 'tls: true'), advice: 'Make the client insist on TLS by its own option, and name the CA; `nats://` uses TLS only when the server asks for it.' }),
};
function insist({ uri }, option) {
    const scheme = /^wss?$/i.test(uri?.scheme ?? '') ? 'wss' : 'tls';
    return uri === null ? { set: [{ name: 'options', value: option }], remove: [], place: 'setting', snippet: option } : { set: [], remove: [], scheme };
}
const assumed = { go: 'nats.go', python: 'nats.py', java: 'nats.java', kotlin: 'nats.java', scala: 'nats.java', groovy: 'nats.java', javascript: 'nats', typescript: 'nats' };
const nats = {
    ids: ['nats'],
    title: 'NATS',
    vocabulary: nats_vocabulary,
    read: nats_read,
    drivers: [nats_node, nats_go, nats_python, nats_java, nats_generic].map(plainDriver/* plainDriver */.tU),
    assumed: (language) => assumed[language] ?? 'nats-client',
};

;// CONCATENATED MODULE: ./src/engine/databases/neo4j.js




const neo4j_switches = ['encrypted', 'trust', 'trustedcertificates', 'trusted_certificates', 'ssl_context', 'encryption', 'withoutencryption', 'truststrategy'];
const neo4j_tlsSettings = [...neo4j_switches, 'clientcertificate', 'client_certificate'];
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
    keeps: (name) => neo4j_tlsSettings.includes(name) || /^[23]$/.test(name),
};
const neo4j_vocabulary = {
    schemes: new Set(['neo4j', 'bolt', 'bolts', 'jdbc:neo4j']),
    settingNames: new Set(['encrypted', 'trust', 'trustedcertificates', 'trusted_certificates', 'encryption', 'withoutencryption', 'truststrategy']),
    tellingNames: new Set(),
    environmentNames: new Set(),
    callees: new Set(['GraphDatabase.driver', 'AsyncGraphDatabase.driver', 'neo4j.driver', 'neo4j.NewDriver', 'neo4j.NewDriverWithContext']),
    positions: new Map([
        ...['GraphDatabase.driver', 'AsyncGraphDatabase.driver'].map((callee) => [`python ${callee}`, ['uri']]),
        ...['javascript', 'typescript'].map((language) => [`${language} neo4j.driver`, ['uri', 'auth']]),
    ]),
    commands: new Set(),
};
function neo4j_read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    if (candidate.kind === 'text')
        return (0,links/* readLink */.XF)(neo4j_shape, candidate.value, candidate, reading);
    if (candidate.kind === 'settings')
        return (0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:(?:Async)?GraphDatabase|neo4j)\.driver$/) && (0,links/* hasSetting */.VY)(candidate, neo4j_switches) ? (0,links/* settingsConnection */.sT)(neo4j_shape, candidate, reading) : null;
    return candidate.kind === 'environment' && candidate.value.kind === 'text' ? (0,links/* readWholeUrl */.fZ)(neo4j_shape, candidate.value.text, candidate, reading) : null;
}
const neo4j_schemes = /^(?:neo4j|bolt)(?:\+(s|ssc))?$/;
function ofScheme(said, insecure) {
    if (said.scheme === '')
        return insecure();
    const match = neo4j_schemes.exec(said.scheme.replace(/^jdbc:/, ''));
    if (match === null)
        return plainDriver/* byScheme */.Zb.refused(said);
    return match[1] === 's' ? plainDriver/* byScheme */.Zb.verified(said) : match[1] === 'ssc' ? plainDriver/* byScheme */.Zb.unverified(said) : insecure();
}
const neo4j_settingOf = (said, ...names) => (0,plainDriver/* optionNamed */.b7)({ ...said, query: new Map() }, ...names);
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
            return (0,verdict/* refused */.J5)('`bolt` takes no parameters in the URL', said.title);
        const configured = encrypted ?? trust;
        if (/\+/.test(said.scheme) && neo4j_schemes.test(said.scheme) && configured !== undefined)
            return (0,verdict/* refused */.J5)(`\`${configured.name}\` stands beside a scheme that decides already`, said.title, configured);
        return ofScheme(said, () => (encrypted === undefined ? plainDriver/* byScheme */.Zb.cleartext(said) : byOption(said, encrypted, trust)));
    },
    plan: harden,
};
function byOption(said, encrypted, trust) {
    if (encrypted.text === 'ENCRYPTION_OFF' || (0,plainDriver/* truth */.Im)(encrypted) === 'no')
        return (0,plainDriver/* says */.FA)(said, 'cleartext', encrypted, '`encrypted` switched off', 'never uses TLS');
    if ((0,plainDriver/* truth */.Im)(encrypted) !== 'yes' && encrypted.text !== 'ENCRYPTION_ON')
        return encrypted.decided ? (0,verdict/* refused */.J5)('`encrypted` is neither on nor off', said.title, encrypted) : (0,verdict/* undecided */.oo)(encrypted, said.title);
    if (trust === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`encrypted\` verifies chain and host name under ${said.title}`, encrypted);
    if (/TRUST_ALL_CERTIFICATES/.test(trust.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`trust: TRUST_ALL_CERTIFICATES\` accepts any certificate under ${said.title}`, trust);
    if (/TRUST_(?:CUSTOM|SYSTEM)_CA_SIGNED_CERTIFICATES/.test(trust.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`trust\` verifies chain and host name under ${said.title}`, trust);
    return (0,verdict/* undecided */.oo)(trust, said.title);
}
function ofContext(context, title) {
    const known = (0,pythonContext/* pythonContext */.w)(context, title);
    return known === null || known.posture.kind === 'verify-full' ? (0,verdict/* undecided */.oo)(context, title) : known;
}
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
            return (0,verdict/* refused */.J5)(`\`${configured.name}\` stands beside a scheme that decides already`, said.title, configured);
        return ofScheme(said, () => {
            if (context !== undefined && (0,plainDriver/* truth */.Im)(context) !== 'no')
                return ofContext(context, said.title);
            if (encrypted === undefined || (0,plainDriver/* truth */.Im)(encrypted) === 'no')
                return encrypted === undefined ? plainDriver/* byScheme */.Zb.cleartext(said) : (0,plainDriver/* says */.FA)(said, 'cleartext', encrypted, '`encrypted=False`', 'never uses TLS');
            if ((0,plainDriver/* truth */.Im)(encrypted) !== 'yes')
                return (0,verdict/* undecided */.oo)(encrypted, said.title);
            if (trust === undefined || /TrustSystemCAs|TrustCustomCAs|TRUST_SYSTEM_CA/.test(trust.text))
                return (0,plainDriver/* says */.FA)(said, 'verified', encrypted, '`encrypted=True`', 'verifies chain and host name');
            return /TrustAll\b|TRUST_ALL_CERTIFICATES/.test(trust.text) ? (0,plainDriver/* says */.FA)(said, 'unverified', trust, '`TrustAll()`', 'accepts any certificate') : (0,verdict/* undecided */.oo)(trust, said.title);
        });
    },
    plan: harden,
};
function decideOfficial(said) {
    const { title, scheme, settings, connection } = said;
    const find = (name) => [...settings.values()].find((option) => option.name === name || option.name.endsWith(`.${name}`));
    const [encryption, trust] = [find('encryption'), find('trustStrategy')];
    const configured = encryption ?? trust;
    if (/\+/.test(scheme) && neo4j_schemes.test(scheme) && configured !== undefined)
        return (0,verdict/* refused */.J5)(`\`${configured.name}\` stands beside a scheme that decides already`, title, configured);
    return ofScheme(said, () => {
        if (encryption !== undefined && (0,plainDriver/* truth */.Im)(encryption) === 'yes')
            return byTrust(encryption, trust, title);
        const whole = settings.get('2');
        const isOfObject = !connection.candidate.sites.some(({ callee }) => callee !== null && /(?:^|\.)NewDriver/.test(callee));
        if (whole !== undefined && !whole.object && !whole.decided && isOfObject && (!/=>|->/.test(whole.text) || /encrypt|trust/i.test(whole.text)))
            return byLambda(whole, title);
        if (scheme === '')
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${scheme.toLowerCase()}://\` without an encryption option never uses TLS under ${title}`, null, true);
    });
}
function byTrust(encryption, trust, title) {
    if (trust === undefined || /^(?:\w{1,40}\.){0,4}trustSystemCertificates\(\)$/.test(trust.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`withEncryption\` verifies chain and host name under ${title}`, encryption);
    if (/\btrustAllCertificates\(/.test(trust.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`trustAllCertificates\` accepts any certificate under ${title}`, trust);
    const asked = /^(?:\w{1,40}\.){0,4}trust(?:CustomCertificateSignedBy|SystemCertificates)\([^()]{0,200}(?:\([^()]{0,200}\))?[^()]{0,20}\)(\.withoutHostnameVerification\(\))?$/.exec(trust.text);
    if (asked === null)
        return (0,verdict/* undecided */.oo)({ ...trust, decided: false }, title);
    return asked[1] === undefined ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`withEncryption\` verifies chain and host name under ${title}`, encryption) : (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: /CustomCertificate/.test(trust.text) ? 'private' : 'public' }, `\`withoutHostnameVerification\` verifies the chain but not the host name under ${title}`, trust);
}
function byLambda(whole, title) {
    if (/EncryptionLevel\.None\b/.test(whole.text))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`EncryptionLevel.None\` never uses TLS under ${title}`, whole);
    return /EncryptionLevel\.Encrypted\b/.test(whole.text) && /\bCreateInsecure\(/.test(whole.text) ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`CreateInsecure\` accepts any certificate under ${title}`, whole) : (0,verdict/* undecided */.oo)({ ...whole, name: 'the configuration', decided: false }, title);
}
const official = {
    id: 'neo4j-official',
    aliases: ['neo4j-java-driver', 'neo4j-go-driver', 'Neo4j.Driver'],
    title: 'an official Neo4j driver',
    languages: ['java', 'kotlin', 'go', 'csharp'],
    imports: ['org.neo4j.driver', 'github.com/neo4j/neo4j-go-driver', 'Neo4j.Driver'],
    decide: decideOfficial,
    plan: harden,
};
function harden(connection) {
    const scheme = /bolt/.test(connection.scheme ?? '') ? 'bolt+s' : 'neo4j+s';
    return { set: [], remove: ['encrypted', 'trust', 'trusted_certificates'], scheme, advice: `Use \`${scheme}://\` and no \`encrypted\` or \`trust\` beside it; a private CA must be in the system's store, or be named by the driver's own option.` };
}
const neo4j_assumed = { javascript: 'neo4j-driver', typescript: 'neo4j-driver', python: 'neo4j-python' };
const neo4j = {
    ids: ['neo4j'],
    title: 'Neo4j',
    vocabulary: neo4j_vocabulary,
    read: neo4j_read,
    drivers: [neo4j_node, neo4j_python, official].map(plainDriver/* plainDriver */.tU),
    assumed: (language) => neo4j_assumed[language] ?? 'neo4j-official',
};

;// CONCATENATED MODULE: ./src/engine/databases/oracle/drivers.js




function optionsOf({ connection }) {
    const all = connection.parameters.map((parameter) => ({ ...(0,judging_options/* optionOf */.XD)(parameter), name: (0,settings/* unwrapped */.DE)(parameter.name) }));
    return new Map(all.map((option) => [option.name.toLowerCase().replace(/^(?:oracle\.net\.|tls_)/, (lead) => (lead === 'tls_' ? 'ssl_' : '')).replaceAll('sslserverdnmatch', 'ssl_server_dn_match'), option]));
}
function drivers_decide(client, said) {
    const { title } = client;
    const options = optionsOf(said);
    const protocol = options.get('protocol');
    if (protocol !== undefined && !protocol.decided)
        return (0,verdict/* undecided */.oo)(protocol, title);
    const { connection } = said;
    const ssl = options.get('ssl');
    if (protocol === undefined && ssl !== undefined && !/^(?:false|disable|0|no)$/i.test(ssl.text))
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: `what ${title} verifies with \`SSL\` is not confirmed` }, `\`SSL=${(0,judging_options/* shown */.SP)(ssl.text)}\` turns TLS on under ${title}; what it verifies is not confirmed`, ssl);
    if (protocol === undefined) {
        const placed = connection.hosts.some((host) => host.kind === 'name');
        return placed && connection.notation !== 'jdbc' ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless the protocol is \`tcps\``, null, true) : (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the protocol stands in tnsnames.ora or a wallet' }, `the text names an alias only, and the protocol of ${title} stands in tnsnames.ora or a wallet`);
    }
    if (!/^tcps$/i.test(protocol.text))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${(0,judging_options/* shown */.SP)(protocol.text)}\` never uses TLS under ${title}; what sqlnet.ora encrypts by itself cannot be seen here`, protocol);
    return byMatch(client, options.get('ssl_server_dn_match'), connection.dialect === 'descriptor', protocol);
}
function byMatch({ title, matches }, match, descriptor, protocol) {
    if (match !== undefined && !match.decided)
        return (0,verdict/* undecided */.oo)(match, title);
    const on = match === undefined ? matches[descriptor ? 'descriptor' : 'url'] : /^(?:true|yes|on|1)$/i.test(match.text);
    const named = match === undefined ? '`tcps`' : `\`${(0,judging_options/* shown */.SP)(match.name)}=${(0,judging_options/* shown */.SP)(match.text)}\``;
    if (on === null)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: `whether ${title} compares the name by default is not confirmed` }, `${named} verifies the chain under ${title}; whether it compares the name by default is not confirmed`, protocol);
    return on ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and name under ${title}`, match ?? protocol) : (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `${named} verifies the chain but not the name under ${title}`, match ?? protocol);
}
const drivers_jvm = ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'];
const clients = [
    { id: 'oracle-thin', aliases: ['ojdbc', 'jdbc:oracle:thin', 'oracle-jdbc'], title: "Oracle's JDBC driver", dialects: ['jdbc:oracle:thin', 'jdbc:oracle:oci', 'jdbc:oracle:oci8'], callees: ['OracleDataSource'], imports: ['oracle.jdbc'], languages: drivers_jvm, matches: { descriptor: false, url: true } },
    { id: 'python-oracledb', aliases: ['oracledb', 'cx_Oracle'], title: 'python-oracledb', dialects: ['oracledb', 'oracledb_async', 'cx_oracle'], callees: ['oracledb.connect', 'oracledb.create_pool', 'cx_Oracle.connect'], imports: ['oracledb', 'cx_Oracle'], languages: ['python'], matches: { descriptor: true, url: true } },
    { id: 'node-oracledb', title: 'node-oracledb', callees: ['oracledb.getConnection', 'oracledb.createPool'], imports: ['oracledb'], languages: ['javascript', 'typescript'], matches: { descriptor: null, url: null } },
    { id: 'ODP.NET', aliases: ['Oracle.ManagedDataAccess'], title: 'ODP.NET', callees: ['OracleConnection'], imports: ['Oracle.ManagedDataAccess.Client'], languages: ['csharp', 'fsharp', 'vb'], matches: { descriptor: false, url: false } },
    { id: 'go-ora', aliases: ['godror'], title: 'go-ora', imports: ['github.com/sijms/go-ora/v2', 'github.com/godror/godror'], languages: ['go'], matches: { descriptor: null, url: null } },
    { id: 'oracle', title: 'an Oracle client', languages: [], matches: { descriptor: null, url: null } },
];
const drivers_plan = () => ({ set: [{ name: 'PROTOCOL', value: 'tcps' }, { name: 'SSL_SERVER_DN_MATCH', value: 'TRUE' }], remove: [], snippet: '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=<HOST>)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=<SERVICE>))(SECURITY=(SSL_SERVER_DN_MATCH=TRUE)(MY_WALLET_DIRECTORY=<WALLET>)))', advice: 'Use the protocol `tcps` with `SSL_SERVER_DN_MATCH=TRUE` and a wallet that holds the CA certificate.', mutual: 'a wallet with a client certificate' });
const oracleDrivers = clients.map((client) => (0,plainDriver/* plainDriver */.tU)({ ...client, common: client.id === 'oracle-thin' || client.id === 'python-oracledb', decide: (said) => drivers_decide(client, said), plan: drivers_plan }));

;// CONCATENATED MODULE: ./src/engine/databases/oracle/read.js








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
function readOracle(candidate, reading, isOurs) {
    switch (candidate.kind) {
        case 'text': {
            const found = read_jdbc.exec(candidate.value.text);
            if (found !== null)
                return jdbcConnection(candidate.value, found, candidate);
            return (0,links/* readLink */.XF)(read_shape, candidate.value, candidate, reading) ?? read_readPairsText(candidate.value, candidate, isOurs) ?? readPdo(candidate.value, candidate) ?? (isOurs ? addressConnection(candidate.value, candidate) : null);
        }
        case 'settings': {
            if (!isOurs)
                return null;
            const address = (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(candidate.entries, ['dsn', 'connectstring', 'connectionstring', 'data source']));
            return address === null ? (0,links/* settingsConnection */.sT)(read_shape, candidate, reading) : addressConnection(address, candidate);
        }
        case 'command':
            return read_readCommand(candidate);
        case 'environment':
            return null;
    }
}
const oraclePrograms = new Set(['sqlplus', 'sqlldr', 'expdp', 'impdp', 'sqlcl']);
function read_readCommand(candidate) {
    if (!oraclePrograms.has((0,notation_flags/* programOf */.o)(candidate)))
        return null;
    for (const word of candidate.words.slice(1, read_MOST_WORDS)) {
        const login = /^(?:userid=)?["']?([\w$#{}\uE000-]{1,128}(?:\/[^\s@]{0,200})?)@(?=\S)/i.exec(word.text);
        if (login === null)
            continue;
        const from = login[0].length - 1 - (login[1] ?? '').length;
        const address = (0,mappedText/* sliceText */.S$)(word, login[0].length, word.text.replace(/["']$/, '').length);
        return read_connectionOf(address, (0,mappedText/* sliceText */.S$)(word, from, login[0].length - 1), word, null, candidate);
    }
    return null;
}
const read_MOST_WORDS = 40;
function jdbcConnection(text, found, candidate) {
    const end = addressEnd(text.text, found.index + found[0].length);
    const start = found.index + found[0].length;
    const loginStart = start - 1 - (found[2] ?? '').length;
    const login = (0,mappedText/* sliceText */.S$)(text, loginStart, start - 1);
    return read_connectionOf((0,mappedText/* sliceText */.S$)(text, start, end), login, (0,mappedText/* sliceText */.S$)(text, found.index, end), `jdbc:oracle:${(found[1] ?? 'thin').toLowerCase()}`, candidate);
}
function addressEnd(text, start) {
    if (/^\s{0,5}\(/.test(text.slice(start, start + 8))) {
        const last = text.lastIndexOf(')');
        return last < start ? text.length : last + 1;
    }
    const stop = text.slice(start, start + 4000).search(/[\s"'`<>]/);
    return stop < 0 ? Math.min(text.length, start + 4000) : start + stop;
}
function read_readPairsText(text, candidate, isOurs) {
    if (!/\bdata\s?source\s{0,9}=/i.test(text.text))
        return null;
    const pairs = (0,adoNet/* readPairs */.SX)(text) ?? [];
    const value = (wanted) => pairs.findLast(({ name }) => wanted.test((0,adoNet/* bareName */.yZ)(name)))?.value ?? null;
    const source = value(/^datasource$/);
    if (source === null || !(isOurs || /^\s{0,20}\(\s{0,20}DESCRIPTION/i.test(source.text)))
        return null;
    const found = addressConnection(source, candidate);
    if (found === null)
        return null;
    const [named, secret] = [value(/^(?:userid|uid|user)$/), value(/^(?:password|pwd)$/)];
    const user = named === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(named, (written) => written);
    const login = secret === null ? null : (0,notation_password/* readPassword */.kf)(secret, user, candidate.encoding === 'base64', (written) => written);
    return { ...found, user, password: login?.password ?? { kind: 'absent' }, secretSpans: [...found.secretSpans, ...(login?.secretSpans ?? [])], endpoint: (0,notation_hosts/* endpointOf */.X5)('oracle://', user.kind !== 'absent', found.hosts, { kind: 'absent' }), span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span };
}
function readPdo(text, candidate) {
    const lead = /^\s{0,9}oci:dbname=/i.exec(text.text);
    if (lead === null)
        return null;
    const end = text.text.indexOf(';', lead[0].length);
    const found = addressConnection((0,mappedText/* sliceText */.S$)(text, lead[0].length, end < 0 ? text.text.length : end), candidate);
    return found === null ? null : { ...found, span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span };
}
function addressConnection(address, candidate) {
    if (!/^\s{0,20}\(\s{0,20}DESCRIPTION|^(?:tcps?:)?\/\/|^[\w.\uE000-]{1,253}:(?:\d{1,5}|\uE000)[:/]|^[\w.\uE000-]{1,253}\/[\w.\uE000-]{1,100}$/i.test(address.text))
        return null;
    return read_connectionOf(address, null, address, null, candidate);
}
function read_connectionOf(address, login, whole, scheme, candidate) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const descriptor = /^\s{0,20}\(/.test(address.text);
    const slash = login === null ? -1 : login.text.indexOf('/');
    const user = login === null || login.text === '' ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(slash < 0 ? login : (0,mappedText/* sliceText */.S$)(login, 0, slash));
    const secret = login === null || slash < 0 ? null : (0,notation_password/* readPassword */.kf)((0,mappedText/* sliceText */.S$)(login, slash + 1, login.text.length), user, candidate.encoding === 'base64', (text) => text);
    const { hosts, pairs } = descriptor ? ofDescriptor(address) : ofEasyConnect(address);
    const written = (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(neighbours, ['password']));
    const beside = written === null ? null : (0,notation_password/* readPassword */.kf)(written, user, candidate.encoding === 'base64', (text) => text);
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)(scheme === null ? 'oracle://' : `${scheme}:@`, user.kind !== 'absent', hosts, { kind: 'absent' }),
        span: (0,mappedText/* spanOf */.ee)(whole) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...(beside?.secretSpans ?? []), ...(0,settings/* spansOfSecrets */.qs)(neighbours)],
        candidate,
    };
}
function ofDescriptor(address) {
    const pairs = [];
    const lists = { host: [], port: [] };
    for (const match of [...address.text.matchAll(/\(\s{0,20}([\w.]{1,60})\s{0,20}=\s{0,20}([^()]{0,400}?)\s{0,20}\)/g)].slice(0, 200)) {
        const [name, value] = [match[1] ?? '', match[2] ?? ''];
        const start = match.index + match[0].lastIndexOf(value);
        if (/^host$/i.test(name))
            lists.host.push((0,mappedText/* sliceText */.S$)(address, start, start + value.length));
        else if (/^port$/i.test(name))
            lists.port.push((0,mappedText/* sliceText */.S$)(address, start, start + value.length));
        else if (!/passw/i.test(name))
            pairs.push(parameter(name, value, (0,mappedText/* spanOf */.ee)((0,mappedText/* sliceText */.S$)(address, match.index, match.index + match[0].length))));
    }
    return { hosts: lists.host.flatMap((host, place) => (0,notation_hosts/* hostsOfLists */.gI)(host, lists.port[place] ?? lists.port[0] ?? null)), pairs };
}
function ofEasyConnect(address) {
    const { text } = address;
    const protocol = /^(\w{1,10}):\/\//.exec(text);
    const start = protocol?.[0].length ?? (text.startsWith('//') ? 2 : 0);
    const rest = text.slice(start);
    const stop = rest.search(/[/?]/);
    const authority = stop < 0 ? rest : rest.slice(0, stop);
    const alias = protocol === null && start === 0 && !/[:/]/.test(rest.split('?')[0] ?? '');
    const query = text.indexOf('?');
    const pairs = query < 0 ? [] : text.slice(query + 1).split('&').slice(0, 100).flatMap((piece) => (piece.includes('=') ? [parameter(piece.slice(0, piece.indexOf('=')), piece.slice(piece.indexOf('=') + 1).replace(/^"|"$/g, ''), null)] : []));
    const named = /^([^:]{1,253}:(?:\d{1,5}|\uE000)):[\w.$#\uE000]{1,100}$/.exec(authority)?.[1] ?? authority;
    return { hosts: alias ? [] : (0,notation_hosts/* hostsOfAuthority */.Mk)((0,mappedText/* sliceText */.S$)(address, start, start + named.length)), pairs: [...(protocol === null ? [] : [parameter('PROTOCOL', protocol[1] ?? '', null)]), ...pairs] };
}
function parameter(name, text, span) {
    return { name, value: { kind: 'text', text }, origin: 'keyword', span, valueSpan: null };
}
function settingsOf(neighbours) {
    return (0,settings/* flatten */.Bq)(neighbours, 'setting').filter(({ name }) => read_tlsSettings.includes((0,settings/* unwrapped */.DE)(name).split('.')[0]?.toLowerCase() ?? '') && !/passw/i.test(name));
}

;// CONCATENATED MODULE: ./src/engine/databases/oracle/family.js



const phpCallees = ['oci_connect', 'oci_pconnect', 'oci_new_connect'];
const callees = ['oracledb.connect', 'oracledb.create_pool', 'oracledb.makedsn', 'cx_Oracle.makedsn', 'cx_Oracle.connect', 'cx_Oracle.SessionPool', 'oracledb.getConnection', 'oracledb.createPool', 'OracleConnection', ...phpCallees];
const oracle_family_vocabulary = {
    schemes: new Set(['oracle', 'oracle+oracledb', 'oracle+oracledb_async', 'oracle+cx_oracle', 'jdbc:oracle:thin', 'jdbc:oracle:oci', 'jdbc:oracle:oci8']),
    settingNames: new Set(['dsn', 'connectstring', 'ssl_server_dn_match', 'sslserverdnmatch', 'wallet_location', 'service_name']),
    tellingNames: new Set(),
    environmentNames: new Set(),
    callees: new Set(callees),
    positions: new Map([['python cx_Oracle.connect', ['user', 'password', 'dsn']], ...phpCallees.map((callee) => [`php ${callee}`, ['user', 'password', 'dsn']]), ...['oracledb.makedsn', 'cx_Oracle.makedsn'].map((callee) => [`python ${callee}`, ['host', 'port', 'sid', 'service_name']])]),
    commands: oraclePrograms,
};
const family_sign = /^(?:oracle|(?:oracledb|cx_Oracle)\.\w{1,40}|OracleConnection|oci_(?:p|new_)?connect)$/;
const oracle = {
    ids: ['oracle'],
    title: 'Oracle',
    vocabulary: oracle_family_vocabulary,
    read: (candidate, reading) => (candidate.use === 'value' ? readOracle(candidate, reading, (0,links/* isInside */.FK)(candidate, family_sign) || ((0,links/* importsOneOf */.On)(reading, /^(?:oracledb|cx_Oracle)$/) && (0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:connect|create_pool|getConnection|createPool)$/))) : null),
    drivers: oracleDrivers,
    assumed: (language, { notation, scheme }) => {
        if (notation === 'jdbc')
            return 'oracle-thin';
        const byLanguage = { python: 'python-oracledb', javascript: 'node-oracledb', typescript: 'node-oracledb', go: 'go-ora', csharp: 'ODP.NET' };
        return byLanguage[language] ?? (scheme?.includes('+') === true ? 'python-oracledb' : 'oracle');
    },
};

// EXTERNAL MODULE: ./src/engine/databases/postgres/family.js + 48 modules
var postgres_family = __webpack_require__(763);
// EXTERNAL MODULE: ./src/engine/databases/redis/family.js + 17 modules
var redis_family = __webpack_require__(201);
// EXTERNAL MODULE: ./src/engine/databases/sqlserver/family.js + 18 modules
var sqlserver_family = __webpack_require__(275);
;// CONCATENATED MODULE: ./src/engine/databases/surrealdbCalls.js

const url = ['url'];
const surrealCalls = [
    { languages: ['python'], callees: ['Surreal', 'AsyncSurreal', 'SurrealDB', 'AsyncSurrealDB', 'BlockingWsSurrealConnection', 'AsyncWsSurrealConnection'], positions: url },
    { languages: clientCalls.js, callees: ['Surreal.connect'], positions: url },
    { languages: clientCalls.js, callees: ['Surreal'], positions: url, imports: /^surrealdb(?:\.|$)/ },
    { languages: ['go'], callees: ['surrealdb.New', 'surrealdb.FromEndpointURLString'], positions: url },
    { languages: ['rust'], callees: ['Surreal.new', 'Surreal.init', 'any.connect', 'DB.connect', 'surrealdb.engine.any.connect'], positions: url, imports: /^surrealdb(?:::|$)/ },
    { languages: ['rust'], callees: ['surrealdb.engine.any.connect'], positions: url },
    { languages: clientCalls/* jvm */.yo, callees: ['Surreal.connect'], positions: url },
    { languages: clientCalls/* jvm */.yo, callees: ['SurrealWebSocketConnection'], positions: ['host', 'port', 'tls'] },
    { languages: clientCalls/* dotnet */.RX, callees: ['SurrealDbClient', 'SurrealDbHttpClient', 'SurrealDbWsClient'], positions: url },
    { languages: ['php'], callees: ['Surreal.connect'], positions: url },
];

;// CONCATENATED MODULE: ./src/engine/databases/surrealdbCommand.js

const surrealPrograms = ['surreal'];
function readSurrealCommand(candidate) {
    if (!/^(?:sql|import|export|is-ready|ml|version)$/.test(candidate.words[1]?.text ?? ''))
        return null;
    return commandConnection(candidate, { family: 'surrealdb', programs: surrealPrograms, dialect: 'surreal', lead: 'ws://', grammar: { letters: new Map([['e', 'endpoint'], ['u', 'user'], ['p', 'pass'], ['t', 'token']]), switches: new Set(['pretty', 'json', 'multi', 'hide-welcome']) }, hosts: ['endpoint', 'conn'], port: [], user: ['user', 'username'], password: ['pass', 'password'], keeps: [] });
}

;// CONCATENATED MODULE: ./src/engine/databases/surrealdb.js





const surrealdb_http = { plain: /^(?:ws|http)$/, secure: /^(?:wss|https)$/, instead: 'wss' };
const surrealdb_advice = 'Use `wss://` with SurrealDB, and give the client the CA certificate.';
const surrealdb_node = httpClient({ ...surrealdb_http, id: 'surrealdb.js', title: "SurrealDB's client for JavaScript", imports: ['surrealdb', 'surrealdb.js', 'surrealdb.node'], languages: ['javascript', 'typescript'], advice: surrealdb_advice });
const surrealdb_rust = {
    id: 'surrealdb-rust',
    title: "SurrealDB's client for Rust",
    imports: ['surrealdb'],
    languages: ['rust'],
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        const engine = said.settings.get('type_argument');
        if (engine !== undefined && /^(?:Ws|Http)$/.test(engine.text))
            return (0,plainDriver/* says */.FA)(said, 'cleartext', engine, `\`${engine.text}\``, 'means no TLS');
        if (engine !== undefined && /^(?:Wss|Https)$/.test(engine.text))
            return plainDriver/* byScheme */.Zb.unsourced(said, `\`${engine.text}\``);
        return surrealdb_http.plain.test(scheme) ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme }) : plainDriver/* byScheme */.Zb.unsourced(said, scheme === '' ? 'an engine that is not named here' : `\`${scheme.slice(0, 30)}://\``);
    },
    plan: () => ({ set: [], remove: [], scheme: 'wss', advice: 'Use `Surreal::new::<Wss>` or `wss://` with SurrealDB.' }),
};
const surrealdb_generic = {
    id: 'surrealdb',
    title: 'a client of SurrealDB',
    languages: [],
    common: true,
    decide: (said) => {
        const scheme = said.scheme.toLowerCase();
        return surrealdb_http.plain.test(scheme) ? plainDriver/* byScheme */.Zb.cleartext({ ...said, scheme }) : plainDriver/* byScheme */.Zb.unsourced(said, scheme === '' ? 'hosts without a scheme' : `\`${scheme.slice(0, 30)}://\``);
    },
    plan: () => ({ set: [], remove: [], scheme: 'wss', advice: surrealdb_advice }),
};
const surrealdb = schemeFamily({
    ids: ['surrealdb'],
    title: 'SurrealDB',
    schemes: [],
    urls: /^(?:wss?|https?):\/\//i,
    sign: /^(?:Surreal|AsyncSurreal)$|^SURREAL(?:DB)?_(?:URL|ENDPOINT)$/,
    imports: null,
    callees: ['Surreal', 'AsyncSurreal'],
    calls: surrealCalls,
    commands: surrealPrograms,
    readCommand: readSurrealCommand,
    settingNames: ['url', 'endpoint'],
    environmentNames: ['SURREALDB_URL', 'SURREAL_URL', 'SURREAL_ENDPOINT'],
    urlNames: ['url', 'endpoint', 'host', '0'],
    tlsSettings: ['type_argument', 'tls'],
    drivers: [surrealdb_node, surrealdb_rust, surrealdb_generic],
    assumed: { other: 'surrealdb' },
});

;// CONCATENATED MODULE: ./src/engine/databases/registry.js





















const listed = [postgres_family.postgres, mysql_family.mysql, mongodb_family.mongodb, redis_family.redis, family.amqp, kafka, nats, cassandra, clickhouse, neo4j, sqlserver_family.sqlserver, oracle, elasticsearch, couchbase, libsql, influxdb, surrealdb, arangodb, etcd, memcached];
const registry = (0,familySet/* familySet */.f)(listed);
const { families, familyOf, findDriver, readConnection } = registry;
const registry_vocabulary = (0,familySet/* vocabularyOf */.Y)(families);
const driverIds = families.flatMap(({ drivers }) => drivers.map(({ id }) => id));


/***/ })

};
;