"use strict";
exports.id = 201;
exports.ids = [201];
exports.modules = {

/***/ 5393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uriConnection)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5745);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7440);
/* harmony import */ var _settingValues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);






function uriConnection(text, found, { family, candidate, beside, passwordNames }) {
    const mapped = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceText */ .S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = (0,_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .readUri */ .D)(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const neighbours = (0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .neighboursOf */ .YV)(candidate);
    const setting = reading.password.kind === 'absent' ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .findSetting */ .SP)(neighbours, passwordNames) : null;
    return {
        ...reading,
        password: setting === null ? reading.password : (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordOfSetting */ .rA)(setting, reading.user, candidate.encoding === 'base64').password,
        secretSpans: [...reading.secretSpans, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOfSecrets */ .qs)(neighbours)],
        family,
        notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        parameters: [...parameters, ...beside],
        endpoint: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_5__/* .spanOf */ .ee)(mapped) ?? candidate.span,
        candidate,
    };
}


/***/ }),

/***/ 201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  redis: () => (/* binding */ redis)
});

// EXTERNAL MODULE: ./src/engine/databases/judging/otpTls.js
var otpTls = __webpack_require__(6717);
// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
// EXTERNAL MODULE: ./src/engine/databases/judging/harden.js
var harden = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/harden.js

function hardenWith({ title, query, settings, snippet, note, remove, valkeys = false }) {
    return (connection) => {
        const said = note === undefined ? '' : ` ${note}`;
        const plan = (pairs) => ({ title, set: pairs.map(([name, value]) => ({ name, value: value === '<CA_FILE>' ? (0,harden/* rootOf */.I5)(connection, name) : value })), remove, mutual: null });
        if (connection.notation === 'command') {
            const set = [...(connection.uri === null ? [['--tls', '']] : []), ['--cacert', '<CA_FILE>']];
            const advice = `Use ${connection.uri === null ? '`--tls`' : '`rediss://`'} and \`--cacert\` with ${title}, without \`--insecure\`.${said}`;
            return (0,harden/* harden */.bc)(connection, { ...plan(set), remove: ['--insecure'], mutual: '`--cert` and `--key`', place: 'flag', advice, ...(connection.uri === null ? {} : { scheme: secureScheme(connection.uri.scheme, valkeys) }) });
        }
        if (connection.uri === null)
            return (0,harden/* harden */.bc)(connection, { ...plan(settings), place: 'setting', snippet, advice: `Set \`${snippet}\` with ${title}.${said}` });
        const scheme = secureScheme(connection.uri.scheme, valkeys);
        return (0,harden/* harden */.bc)(connection, { ...plan(query), scheme, advice: `Use \`${scheme}://\`${query.map(([name, value]) => ` and \`${name}=${value}\``).join('')} with ${title}.${said}` });
    };
}
function secureScheme(scheme, valkeys) {
    const lower = scheme.toLowerCase();
    if (lower.includes('sentinel'))
        return 'rediss-sentinel';
    return valkeys && lower.startsWith('valkey') ? 'valkeys' : 'rediss';
}

// EXTERNAL MODULE: ./src/engine/databases/notation/tlsNames.js
var tlsNames = __webpack_require__(7712);
// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/judge.js




function judgeWith(dialect) {
    return (connection) => {
        const said = readSaid(connection, dialect.title);
        const found = throughSocket(connection) ? verdict/* local */.sr : dialect.decide(said);
        if (found.posture.kind === 'local')
            return (0,verdict/* judgement */._U)(found, [], {});
        return (0,verdict/* judgement */._U)(found, [...unread(said, dialect)], { ...ownAnchor(said), ...dialect.facts(said) });
    };
}
function throughSocket(connection) {
    return (0,verdict/* isLocal */.IX)(connection) || (connection.uri !== null && /^(?:(?:redis|valkey)[+-](?:socket|unix)|unix)$/i.test(connection.uri.scheme));
}
function readSaid(connection, title) {
    const { uri } = connection;
    const settings = new Map();
    for (const option of (0,judging_options/* settingOptions */.Xk)(connection)) {
        const name = plainName(option.name);
        if (!settings.has(name))
            settings.set(name, { ...option, name: (0,judging_options/* shown */.SP)(name) });
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
        query: (0,judging_options/* queryOptions */.jQ)(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }).options,
        settings,
        flags,
        blank: blanksOf(connection),
    };
}
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
function unread({ query }, { reads, refusesUnknown, title }) {
    return query
        .filter(({ name }) => !reads.has(name.toLowerCase()) && ((0,tlsNames/* concernsTls */.B)(name) || /verify|insecure/i.test(name)))
        .slice(0, 8)
        .map(({ name, parameter }) => ({
        kind: 'ignored',
        parameter: (0,judging_options/* shown */.SP)(name),
        message: `${title} ${refusesUnknown ? 'refuses' : 'ignores'} \`${(0,judging_options/* shown */.SP)(name)}\`${refusesUnknown ? '' : ', so it has no effect on TLS'}; the scheme \`rediss\` asks for TLS.`,
        span: parameter?.span ?? null,
    }));
}
function ownAnchor({ query, settings, flags }) {
    const root = settings.get('ssl_ca_certs') ?? query.find(({ name }) => name === 'ssl_ca_certs') ?? flags.get('--cacert') ?? settings.get('cafile') ?? settings.get('ssl_params.ca_file');
    return root === undefined || root.text === '' || (0,judging_options/* isNothing */.qv)(root) ? {} : { trustAnchor: { value: root.decided ? (0,notation_hosts/* printable */.g$)(root.text) : 'a file' } };
}
function isOff(option) {
    return (0,judging_options/* isFalse */.Wu)(option) || (option !== undefined && (0,judging_options/* isNothing */.qv)(option));
}
function noFacts() {
    return {};
}
function urlIsOpen({ connection, settings }) {
    if (connection.notation !== 'settings')
        return false;
    const named = ['url', 'uri', 'redis_url', 'location', 'broker'].some((name) => settings.has(name) && settings.get(name)?.text !== '');
    return named || (!settings.has('port') && connection.hosts.every((host) => host.kind === 'hole' && /\b(?:url|uri)\b|_(?:url|uri)\b|(?:url|uri)\W*$|\{(?:host|it)\}/i.test(host.text)));
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/erlang.js




function decide({ settings, title, scheme }) {
    if (scheme !== null)
        return (0,verdict/* refused */.J5)('it takes a host, not a URI', title);
    const tls = settings.get('tls');
    if (tls === undefined || /^\[\s*\]$/.test(tls.text))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`tls\` asks for it`, tls ?? null, tls === undefined);
    return tls.object ? (0,otpTls/* otpTls */.X)(tls, (name) => settings.get(`tls.${name}`), { title, verifies: false, namesHost: false }) : (0,verdict/* undecided */.oo)({ ...tls, decided: false }, title);
}
const eredis = {
    id: 'eredis',
    aliases: [],
    title: 'eredis',
    recognition: { dialects: [], callees: ['eredis.start_link'], imports: [], languages: ['erlang', 'elixir'] },
    common: false,
    judge: judgeWith({ title: 'eredis', decide, reads: new Set(), refusesUnknown: false, facts: noFacts }),
    harden: hardenWith({ title: 'eredis', query: [], settings: [['tls.verify', 'verify_peer'], ['tls.cacertfile', '<CA_FILE>'], ['tls.server_name_indication', '<HOST>']], snippet: '{tls, [{verify, verify_peer}, {cacertfile, "<CA_FILE>"}, {server_name_indication, "<HOST>"}]}', remove: [] }),
};

// EXTERNAL MODULE: ./src/engine/databases/judging/goTls.js
var goTls = __webpack_require__(7792);
;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/go.js






const names = new Set([
    ...['db', 'protocol', 'client_name', 'max_retries', 'min_retry_backoff', 'max_retry_backoff', 'dial_timeout', 'read_timeout', 'write_timeout', 'pool_fifo', 'pool_size', 'pool_timeout'],
    ...['min_idle_conns', 'max_idle_conns', 'max_active_conns', 'conn_max_idle_time', 'idle_timeout', 'conn_max_lifetime', 'max_conn_age', 'idle_check_frequency', 'skip_verify', 'addr'],
    ...['read_only', 'route_by_latency', 'route_randomly', 'max_redirects', 'master_name', 'replica_only', 'use_disconnected_replicas', 'sentinel_username', 'sentinel_password', 'username', 'password'],
]);
const goRedis = { valkey: false, refusesUnknown: true, bareSkips: false };
const rueidis = { valkey: true, refusesUnknown: false, bareSkips: true };
const decideWith = (dialect) => (said) => {
    const { title, scheme, query, settings, blank } = said;
    const config = settings.get('tlsconfig');
    const skipsInCode = (0,goTls/* skipsChecks */.Q)(settings.values());
    const mayBeSkipped = (0,goTls/* maySkipChecks */.g)(settings.values());
    if (scheme === null) {
        if (skipsInCode !== undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skipsInCode);
        if (mayBeSkipped !== undefined)
            return (0,verdict/* undecided */.oo)(mayBeSkipped, title);
        if (config !== undefined && !(0,judging_options/* isNothing */.qv)(config))
            return config.object || /tls\.Config\s{0,5}\{/.test(config.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`TLSConfig\` verifies chain and host name under ${title}`, config) : (0,verdict/* undecided */.oo)(config, title);
        if (urlIsOpen(said))
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the address is put in at run time' }, `the address is put in at run time, so what ${title} does cannot be read here`);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`TLSConfig\``, null, true);
    }
    if (!(dialect.valkey ? /^(?:rediss?|valkeys?|unix)$/i : /^(?:rediss?|unix)$/i).test(scheme) || blank.before || blank.behind)
        return (0,verdict/* refused */.J5)('it knows the schemes `redis`, `rediss` and `unix`', title);
    const odd = dialect.refusesUnknown ? query.find(({ name }) => !names.has(name)) : undefined;
    if (odd !== undefined)
        return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(odd.name)}\` is no parameter it knows`, title, odd);
    const skip = query.findLast(({ name }) => name === 'skip_verify');
    if (skip?.decided === true && !/^(?:true|false|1|0|)$/.test(skip.text))
        return (0,verdict/* refused */.J5)('`skip_verify` takes `true` or `false` only', title, skip);
    const secure = /^(?:rediss|valkeys)$/i.test(scheme);
    if (!secure && (config === undefined || (0,judging_options/* isNothing */.qv)(config)))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${(0,judging_options/* shown */.SP)(scheme.toLowerCase())}://\` never uses TLS under ${title}`);
    if (skip !== undefined && !skip.decided)
        return (0,verdict/* undecided */.oo)(skip, title);
    if (skip !== undefined && (['true', '1'].includes(skip.text) || (dialect.bareSkips && skip.text === '')))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`skip_verify=${skip.text}\` accepts any certificate under ${title}`, skip);
    if (skipsInCode !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skipsInCode);
    if (mayBeSkipped !== undefined)
        return (0,verdict/* undecided */.oo)(mayBeSkipped, title);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, secure ? `\`${(0,judging_options/* shown */.SP)(scheme.toLowerCase())}://\` verifies chain and host name under ${title}` : `\`TLSConfig\` verifies chain and host name under ${title}`, secure ? null : (config ?? null));
};
function decideRedigo({ title, scheme, settings, blank, connection }) {
    const options = [...settings.values()];
    const words = connection.candidate.kind === 'text' ? (/^((?:usetls |skipverify ){1,4})redis/.exec(connection.candidate.value.text)?.[1] ?? '') : '';
    const skip = options.find(({ text }) => /DialTLSSkipVerify\(\s{0,9}true|InsecureSkipVerify:\s{0,9}true/.test(text));
    const skips = skip !== undefined || words.includes('skipverify');
    const maySkip = (0,goTls/* maySkipChecks */.g)(options) ?? options.find(({ text }) => /DialTLSSkipVerify\(\s{0,9}(?!(?:true|false)\b)\S/.test(text));
    const useTls = options.find(({ text }) => /DialUseTLS\(\s{0,9}true/.test(text));
    if (scheme !== null && (blank.before || blank.behind || !/^rediss?$/i.test(scheme)))
        return (0,verdict/* refused */.J5)('it knows the schemes `redis` and `rediss`', title);
    const chosen = options.find(({ text }) => /DialUseTLS\((?!\s{0,9}(?:true|false)\b)/.test(text));
    if (scheme === null && useTls === undefined && chosen !== undefined)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'what `DialUseTLS` is given is decided at run time' }, `what \`DialUseTLS\` is given is decided at run time, so what ${title} does cannot be read here`, chosen);
    if (scheme === null ? useTls === undefined : /^redis$/i.test(scheme))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, scheme === null ? `${title} uses no TLS without \`DialUseTLS\`` : `\`redis://\` never uses TLS under ${title}, whatever \`DialUseTLS\` says`, null, scheme === null);
    if (skips)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`DialTLSSkipVerify(true)\` accepts any certificate under ${title}`, skip ?? null);
    if (maySkip !== undefined)
        return (0,verdict/* undecided */.oo)({ ...maySkip, name: 'DialTLSSkipVerify', decided: false }, title);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, scheme === null ? `\`DialUseTLS(true)\` verifies chain and host name under ${title}` : `\`rediss://\` verifies chain and host name under ${title}`, useTls ?? null);
}
function decideRadix({ title, scheme, settings }) {
    if (scheme !== null && scheme !== 'redis')
        return (0,verdict/* refused */.J5)('it knows the scheme `redis` only', title);
    const options = [...settings.values()];
    const skip = (0,goTls/* skipsChecks */.Q)(options);
    if (skip !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`InsecureSkipVerify: true\` accepts any certificate under ${title}`, skip);
    const dialer = options.find(({ name, object }) => /(?:^|\.)(?:NetDialer|CustomConn)$/i.test(name) || (/^dialer$/i.test(name) && !object));
    if (dialer !== undefined)
        return (0,verdict/* undecided */.oo)({ ...dialer, decided: false }, title);
    const tls = options.find(({ text }) => /\bDialUseTLS\(|ConnFunc\(|PoolFunc\(|\bDialer\b/.test(text));
    if (tls === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`DialUseTLS\``, null, true);
    if ((0,goTls/* maySkipChecks */.g)(options) === undefined && /^(?:\w+\.)?DialUseTLS\(\s{0,9}&tls\.Config\{/.test(tls.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`DialUseTLS\` verifies chain and host name under ${title}`, tls);
    return (0,verdict/* undecided */.oo)({ ...tls, name: 'the connection', decided: false }, title);
}
function facts(said) {
    const skip = said.query.findLast(({ name }) => name === 'skip_verify');
    if (skip !== undefined && ['true', '1'].includes(skip.text))
        return { bypass: { what: `\`skip_verify=${skip.text}\` switches certificate checks off`, span: skip.parameter?.span ?? null } };
    const inCode = (0,goTls/* skipsChecks */.Q)(said.settings.values()) ?? [...said.settings.values()].find(({ text }) => /DialTLSSkipVerify\(\s{0,9}true/.test(text));
    return inCode === undefined ? {} : { bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: inCode.parameter?.span ?? null } };
}
const languages = ['go'];
const goDrivers = [
    {
        id: 'go-redis',
        aliases: ['go-redis@9', 'go-redis@8'],
        title: 'go-redis',
        recognition: { dialects: [], callees: ['redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.ParseURL', 'redis.FailoverOptions', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'asynq.NewClient', 'asynq.NewServer', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt'], imports: ['github.com/redis/go-redis', 'github.com/go-redis/redis'], languages },
        common: true,
        judge: judgeWith({ title: 'go-redis', decide: decideWith(goRedis), reads: new Set(['skip_verify']), refusesUnknown: true, facts }),
        harden: hardenWith({ title: 'go-redis', query: [], settings: [['TLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}']], snippet: 'TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', note: 'Hand over a private CA with `TLSConfig.RootCAs`.', remove: ['skip_verify'] }),
    },
    {
        id: 'rueidis',
        aliases: ['valkey-go'],
        title: 'rueidis',
        recognition: { dialects: [], callees: ['rueidis.ClientOption', 'rueidis.NewClient', 'valkey.ClientOption', 'valkey.NewClient', 'rueidis.ParseURL', 'rueidis.MustParseURL'], imports: ['github.com/redis/rueidis', 'github.com/valkey-io/valkey-go'], languages },
        common: false,
        judge: judgeWith({ title: 'rueidis', decide: decideWith(rueidis), reads: new Set(['skip_verify']), refusesUnknown: false, facts }),
        harden: hardenWith({ title: 'rueidis', valkeys: true, query: [], settings: [['TLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}']], snippet: 'TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', note: 'Hand over a private CA with `TLSConfig.RootCAs`.', remove: ['skip_verify'] }),
    },
    {
        id: 'radix',
        aliases: ['radix@3'],
        title: 'radix',
        recognition: { dialects: [], callees: ['radix.Dial', 'radix.NewPool', 'radix.NewCluster', 'radix.NewSentinel', 'radix.PoolConfig.New', 'radix.Dialer.Dial', 'radix.ClusterConfig.New'], imports: ['github.com/mediocregopher/radix'], languages },
        common: false,
        judge: judgeWith({ title: 'radix', decide: decideRadix, reads: new Set(), refusesUnknown: false, facts }),
        harden: (connection) => (0,harden/* harden */.bc)(connection, { title: 'radix', set: [{ name: 'options', value: 'radix.DialUseTLS(&tls.Config{})' }], remove: [], mutual: null, place: 'setting', snippet: 'radix.DialUseTLS(&tls.Config{RootCAs: pool})', advice: 'Dial with `radix.DialUseTLS(&tls.Config{})`, whose `RootCAs` are a private CA; a pool takes a `PoolConnFunc` that dials so. Version 4 has `Dialer{NetDialer: &tls.Dialer{}}` instead.', ...(connection.uri === null ? {} : { scheme: 'redis' }) }),
    },
    {
        id: 'redigo',
        aliases: ['redigo@1'],
        title: 'redigo',
        recognition: { dialects: [], callees: ['redis.DialURL', 'redis.DialURLContext', 'redis.Dial', 'redis.DialContext', 'redis.NewStore', 'redis.NewStoreWithDB', 'redistore.NewRediStore'], imports: ['github.com/gomodule/redigo'], languages },
        common: false,
        judge: judgeWith({ title: 'redigo', decide: decideRedigo, reads: new Set(), refusesUnknown: false, facts }),
        harden: hardenWith({ title: 'redigo', query: [], settings: [['options', 'redis.DialUseTLS(true)']], snippet: 'redis.DialUseTLS(true), redis.DialTLSConfig(&tls.Config{RootCAs: pool})', note: 'Hand over a private CA with `DialTLSConfig`.', remove: [] }),
    },
];

// EXTERNAL MODULE: ./src/engine/databases/notation/clientCalls.js
var clientCalls = __webpack_require__(5443);
;// CONCATENATED MODULE: ./src/engine/databases/redis/callees.js

const script = ['javascript'];
const dartCallees = ['RedisConnection().connect', 'RedisConnection.connect', 'RedisConnection().connectSecure', 'RedisConnection.connectSecure'];
const glideCallees = ['GlideClientConfiguration', 'GlideClusterClientConfiguration', 'GlideClient.createClient', 'GlideClusterClient.createClient', 'GlideClientConfiguration.builder', 'GlideClusterClientConfiguration.builder'];
const nestModules = ['RedisModule', 'IORedisModule', 'ClusterModule'].flatMap((name) => ['forRoot', 'forRootAsync', 'register', 'registerAsync'].map((step) => `${name}.${step}`));
const hostAndPort = ['host', 'port'];
const pythonPackages = /^(?:redis|aioredis|valkey)(?:\.|$)/;
const scriptPackages = /^(?:redis|@redis\/client|valkey)(?:[/@]|$)/;
const redisCalls = [
    { client: 'redis-py', languages: ['python'], callees: ['redis.ConnectionPool', 'redis.BlockingConnectionPool', 'redis.RedisCluster', 'redis.asyncio.Redis', 'redis.asyncio.RedisCluster', 'redis.asyncio.ConnectionPool', 'aioredis.Redis', 'aioredis.ConnectionPool', 'valkey.ConnectionPool', 'valkey.ValkeyCluster', 'RedisSettings', 'RedisHuey', 'RedisBroker', 'RedisJobStore', 'RedisStorage', 'RedisStorage2', 'RedisCluster', 'ValkeyCluster'] },
    { client: 'redis-py', languages: ['python'], callees: ['Redis', 'StrictRedis', 'redis.Redis', 'redis.StrictRedis', 'Valkey'], positions: ['host', 'port', 'db', 'password'] },
    { client: 'clients that are called as the server is', callees: ['Redis', 'Valkey'] },
    { client: 'redis-py', languages: ['python'], callees: ['Sentinel', 'redis.sentinel.Sentinel'], positions: ['sentinels'], imports: pythonPackages },
    { client: 'redis-py', languages: ['python'], callees: ['ConnectionPool', 'BlockingConnectionPool'], imports: pythonPackages },
    { client: 'redis-py', languages: ['python'], callees: ['redis.from_url', 'Redis.from_url', 'StrictRedis.from_url', 'redis.asyncio.from_url', 'aioredis.from_url', 'redis.ConnectionPool.from_url', 'valkey.from_url'], positions: ['url'] },
    { client: 'redis-py', languages: ['python'], callees: ['ConnectionPool.from_url', 'BlockingConnectionPool.from_url'], positions: ['url'], imports: pythonPackages },
    { client: 'redis-py', languages: ['python'], callees: ['Celery'], hinted: true },
    { client: 'walrus', languages: ['python'], callees: ['Database', 'Walrus'], positions: ['host', 'port', 'db'], imports: /^walrus(?:\.|$)/ },
    { client: 'aiocache', languages: ['python'], callees: ['RedisCache'], imports: /^aiocache(?:\.|$)/ },
    { client: 'aiocache', languages: ['python'], callees: ['Cache'], hinted: true },
    { client: 'Valkey GLIDE', languages: ['python'], callees: ['GlideClientConfiguration', 'GlideClusterClientConfiguration'], positions: ['addresses'] },
    { client: 'Valkey GLIDE', callees: glideCallees },
    { client: 'ioredis', languages: script, callees: ['Redis', 'IORedis'], positions: ['port', 'host'] },
    { client: 'ioredis', languages: script, callees: ['IORedis.Cluster', 'Redis.Cluster', 'RedisOptions', 'ClusterOptions', 'RedisModuleOptions', 'RedisModuleAsyncOptions'] },
    { client: 'node-redis', languages: script, callees: ['RedisClientOptions', 'redis.createClient', 'redis.createCluster'] },
    { client: 'node-redis', languages: script, callees: ['createRedisClient'], hinted: true },
    { client: 'node-redis', languages: script, callees: ['createClient', 'redis.createClient'], positions: ['port', 'host'], imports: scriptPackages },
    { client: 'node-redis', languages: script, callees: ['createCluster', 'createSentinel'], imports: scriptPackages },
    { client: 'connect-redis', languages: script, callees: ['RedisStore', 'connectRedis'], imports: /^connect-redis$/ },
    { client: "Deno's redis", languages: script, callees: ['connect'], imports: /^(?:https:\/\/deno\.land\/x\/redis\b|jsr:@db\/redis\b|@db\/redis$)/ },
    { client: 'BullMQ', languages: script, callees: ['BullModule.forRoot'] },
    { client: "Nest's modules, which hand their `config` to ioredis", languages: script, callees: nestModules, imports: /(?:^|\/)(?:nestjs-)?(?:io)?redis(?:[.-](?:core|module|cluster)){0,2}$/ },
    { client: 'cache-manager', languages: script, callees: ['redisStore', 'redisInsStore', 'KeyvRedis', 'createKeyv'], imports: /^(?:cache-manager-(?:io)?redis[\w-]*|@tirke\/node-cache-manager-ioredis|@keyv\/redis)$/ },
    { client: 'rsmq', languages: script, callees: ['RedisSMQ'] },
    { client: 'BullMQ', languages: script, callees: ['Queue', 'Worker', 'QueueEvents', 'FlowProducer'], imports: /bull/ },
    { client: 'go-redis', languages: ['go'], callees: ['redis.Options', 'redis.UniversalOptions', 'redis.ClusterOptions', 'redis.FailoverOptions', 'redis.RingOptions', 'redis.NewClient', 'redis.NewClusterClient', 'redis.NewUniversalClient', 'redis.NewSentinelClient', 'redis.NewFailoverClient', 'redis.NewFailoverClusterClient', 'redis.NewRing'] },
    { client: 'go-redis', languages: ['go'], callees: ['redis.ParseURL'], hinted: true },
    { client: 'asynq', languages: ['go'], callees: ['asynq.NewClient', 'asynq.NewServer', 'asynq.NewScheduler', 'asynq.NewInspector', 'asynq.RedisClientOpt', 'asynq.RedisFailoverClientOpt', 'asynq.RedisClusterClientOpt'] },
    { client: 'rueidis', languages: ['go'], callees: ['rueidis.ClientOption', 'rueidis.NewClient'] },
    { client: 'valkey-go', languages: ['go'], callees: ['valkey.ClientOption', 'valkey.NewClient'], imports: /^github\.com\/valkey-io\/valkey-go(?:\/|$)/ },
    { client: 'rueidis', languages: ['go'], callees: ['rueidis.ParseURL', 'rueidis.MustParseURL'], hinted: true },
    { client: 'redigo', languages: ['go'], callees: ['redis.Dial'], positions: ['', 'addr'] },
    { client: 'redigo', languages: ['go'], callees: ['redis.DialContext'] },
    { client: 'redigo', languages: ['go'], callees: ['redis.DialURL', 'redis.DialURLContext'], hinted: true },
    { client: 'radix', languages: ['go'], callees: ['radix.Dial', 'radix.NewPool', 'radix.PoolConfig.New', 'radix.Dialer.Dial'], positions: ['', 'addr'], imports: /^github\.com\/mediocregopher\/radix/ },
    { client: 'radix', languages: ['go'], callees: ['radix.NewCluster', 'radix.ClusterConfig.New'], positions: ['addrs'], imports: /^github\.com\/mediocregopher\/radix/ },
    { client: "Gin's sessions", languages: ['go'], callees: ['redis.NewStore', 'redistore.NewRediStore', 'redis.NewStoreWithDB'], positions: ['', '', 'addr'], imports: /^(?:github\.com\/gin-contrib\/sessions\/redis|(?:gopkg\.in|github\.com)\/boj\/redistore)/ },
    { client: 'Jedis, Lettuce, Spring', languages: clientCalls/* jvm */.yo, callees: ['Jedis', 'JedisPooled', 'UnifiedJedis', 'JedisCluster', 'RedisStandaloneConfiguration', 'RedisURI', 'RedisURI.create', 'RedisURI.Builder.redis', 'RedisURI.Builder.rediss', 'RedisURI.Builder.sentinel', 'Builder.redis', 'Builder.sentinel'], positions: hostAndPort },
    { client: 'Jedis, Lettuce, Spring', languages: clientCalls/* jvm */.yo, callees: ['JedisSentinelPool', 'RedisSentinelConfiguration'], positions: ['', 'sentinels'] },
    { client: 'Jedis, Lettuce, Spring', languages: clientCalls/* jvm */.yo, callees: ['RedisClusterConfiguration'], positions: ['addrs'] },
    { client: 'Jedis, Lettuce, Spring', languages: clientCalls/* jvm */.yo, callees: ['JedisPool'], positions: ['', 'host', 'port', '', 'password', 'ssl'] },
    { client: "Spring's factories", languages: clientCalls/* jvm */.yo, callees: ['LettuceConnectionFactory', 'JedisConnectionFactory'], positions: hostAndPort },
    { client: "Scala's", languages: ['scala'], callees: ['RedisClient'], positions: hostAndPort },
    { client: 'Lettuce', languages: clientCalls/* jvm */.yo, callees: ['RedisURI.builder'] },
    { client: 'Lettuce', languages: clientCalls/* jvm */.yo, callees: ['RedisClient.create'], hinted: true },
    { client: 'StackExchange.Redis', languages: clientCalls/* dotnet */.RX, callees: ['ConnectionMultiplexer.Connect', 'ConnectionMultiplexer.ConnectAsync', 'ConfigurationOptions.Parse', 'AddStackExchangeRedis', 'UseRedisStorage'], positions: ['configuration'] },
    { client: 'StackExchange.Redis', languages: clientCalls/* dotnet */.RX, callees: ['ConfigurationOptions', 'AddStackExchangeRedisCache', 'AddStackExchangeRedisOutputCache'] },
    { client: 'health checks', languages: clientCalls/* dotnet */.RX, callees: ['AddRedis'], positions: ['configuration'] },
    { client: 'ServiceStack.Redis', languages: clientCalls/* dotnet */.RX, callees: ['RedisManagerPool', 'PooledRedisClientManager', 'BasicRedisClientManager'], positions: ['configuration'] },
    { client: "Rails' store", languages: ['ruby'], callees: ['redis_cache_store', 'redis_store'], positions: ['', 'url'] },
    { client: "Ruby's redis", callees: ['Redis.new', 'RedisClient.config'] },
    { client: "Ruby's redis", languages: ['ruby'], callees: ['RedisClient.new'] },
    { client: 'phpredis', languages: ['php'], callees: ['Redis.connect', 'Redis.pconnect', 'redis.connect', 'redis.pconnect', '$redis.connect', '$redis.pconnect'], positions: hostAndPort },
    { client: 'php-resque', languages: ['php'], callees: ['Resque.setBackend'], positions: ['addr'] },
    { client: 'phpredis', languages: ['php'], callees: ['RedisCluster'], positions: ['', 'addrs'] },
    { client: 'phpredis', languages: ['php'], callees: ['RedisSentinel'] },
    { client: "Swoole's", languages: ['php'], callees: ['RedisConfig'], imports: /^Swoole\b/ },
    { client: 'Predis', languages: ['php'], callees: ['Predis.Client'], positions: ['url'] },
    { client: 'Predis', languages: ['php'], callees: ['Client'], positions: ['url'], imports: /^Predis\b/ },
    { client: 'redis-rs', languages: ['rust'], callees: ['ConnectionAddr.Tcp'], positions: hostAndPort },
    { client: 'redis-rs', languages: ['rust'], callees: ['ConnectionAddr.TcpTls'] },
    { client: 'redis-rs', languages: ['rust'], callees: ['redis.Client.open'], positions: ['addresses'] },
    { client: 'hiredis', languages: ['cpp'], callees: ['redisConnect', 'redisConnectWithTimeout', 'redisConnectNonBlock', 'redisConnectBind', 'redisConnectBindNonBlock', 'redisAsyncConnect', 'redisAsyncConnectBind'], positions: hostAndPort },
    { client: 'redis-plus-plus', languages: ['cpp'], callees: ['redis.Redis', 'redis.RedisCluster'], positions: ['url'] },
    { client: 'redis-plus-plus', languages: ['cpp'], callees: ['redis.ConnectionOptions'], positions: hostAndPort },
    { client: 'redis-plus-plus', languages: ['cpp'], callees: ['Redis', 'RedisCluster'], positions: ['url'], imports: /sw\/redis\+\+\// },
    { client: 'redis-plus-plus', languages: ['cpp'], callees: ['ConnectionOptions'], imports: /sw\/redis\+\+\// },
    { client: "drogon's", languages: ['cpp'], callees: ['createRedisClient'], positions: ['host', 'port', '', 'password', '', '', '', 'db', 'username'] },
    { client: 'RediStack', languages: ['swift'], callees: ['RedisConnection.make', 'RedisConnection.Configuration', 'RedisConnectionPool', 'RedisConfiguration'] },
    { client: 'redis for Dart', languages: ['dart'], callees: dartCallees, positions: hostAndPort },
    { client: "OpenResty's, whose manual calls the client `red`", languages: ['lua'], callees: ['redis.connect', 'Redis.connect', 'red.connect'], positions: hostAndPort },
    { client: 'Redix', callees: ['Redix.start_link'] },
    { client: 'eredis', languages: ['erlang', 'elixir'], callees: ['eredis.start_link'], positions: ['host', 'port', '', 'password'] },
    { client: 'eredis', languages: ['erlang', 'elixir'], callees: ['eredis_cluster.connect'] },
    { client: 'redux', languages: ['r'], callees: ['redux.hiredis', 'redux.redis_config'] },
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/more.js





const nothing = new Set();
const more_noFacts = () => ({});
const moreDrivers = [
    {
        id: 'redis-dart',
        aliases: [],
        title: 'redis for Dart',
        recognition: { dialects: [], callees: dartCallees.map((callee) => callee.replaceAll('()', '')), imports: ['package:redis'], languages: ['dart'] },
        common: false,
        judge: judgeWith({
            title: 'redis for Dart',
            decide: ({ scheme, title, connection }) => (scheme !== null ? (0,verdict/* refused */.J5)('it takes a host, not a URI', title) : connection.candidate.sites[0].callee?.endsWith('.connectSecure') === true ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`connectSecure` verifies chain and host name', null) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, '`connect` never uses TLS, `connectSecure` does', null)),
            reads: nothing,
            refusesUnknown: false,
            facts: more_noFacts,
        }),
        harden: hardenWith({ title: 'redis for Dart', query: [], settings: [], snippet: 'connectSecure(host, port)', remove: [] }),
        instead: 'Call `connectSecure`, which takes a host and a port, instead of `connect`.',
    },
    {
        id: 'lua-resty-redis',
        aliases: ['resty.redis'],
        title: 'lua-resty-redis',
        recognition: { dialects: [], callees: ['red.connect', 'redis.connect', 'Redis.connect'], imports: ['resty.redis'], languages: ['lua'] },
        common: false,
        judge: judgeWith({ title: 'lua-resty-redis', decide: decideResty, reads: nothing, refusesUnknown: false, facts: more_noFacts }),
        harden: hardenWith({ title: 'lua-resty-redis', query: [], settings: [['ssl', 'true'], ['ssl_verify', 'true'], ['server_name', '<HOST>']], snippet: 'ssl = true, ssl_verify = true, server_name = "<HOST>"', note: 'Name the CA with `lua_ssl_trusted_certificate`.', remove: [] }),
    },
    {
        id: 'redis-plus-plus',
        aliases: ['redis++'],
        title: 'redis-plus-plus',
        recognition: { dialects: ['tcp'], callees: [], imports: ['sw/redis++'], languages: ['cpp'] },
        common: false,
        judge: judgeWith({
            title: 'redis-plus-plus',
            decide: decidePlusPlus,
            reads: nothing,
            refusesUnknown: false,
            facts: more_noFacts,
        }),
        harden: hardenWith({ title: 'redis-plus-plus', query: [], settings: [['tls.enabled', 'true']], snippet: 'options.tls.enabled = true; options.tls.cacert = "<CA_FILE>"; options.tls.sni = "<HOST>"', remove: [] }),
        instead: 'Use `ConnectionOptions` with `tls.enabled`, `tls.cacert` and `tls.sni`; what is compared with the name depends on hiredis.',
    },
    {
        id: 'valkey-glide',
        aliases: ['glide'],
        title: 'Valkey GLIDE',
        recognition: { dialects: [], callees: glideCallees, imports: ['glide', '@valkey/valkey-glide', 'glide.api', 'valkey-glide', 'Valkey.Glide'], languages: ['python', 'javascript', 'java', 'kotlin', 'scala', 'groovy', 'go', 'csharp'] },
        common: false,
        judge: judgeWith({ title: 'Valkey GLIDE', decide: decideGlide, reads: nothing, refusesUnknown: false, facts: more_noFacts }),
        harden: hardenWith({ title: 'Valkey GLIDE', query: [], settings: [['use_tls', 'True']], snippet: 'use_tls=True', note: 'Leave `use_insecure_tls` off.', remove: [] }),
    },
];
function decidePlusPlus({ scheme, title, settings }) {
    if (scheme !== null && !/^(?:tcp|redis|unix)$/i.test(scheme))
        return (0,verdict/* refused */.J5)('it knows the schemes `tcp`, `redis` and `unix`', title);
    const tls = settings.get('tls.enabled') ?? settings.get('tls');
    if (scheme !== null || tls === undefined || (0,judging_options/* isFalse */.Wu)(tls))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `a URI never uses TLS under ${title}, \`ConnectionOptions\` with \`tls.enabled\` do`, null);
    if (!(0,judging_options/* isTrue */.Hn)(tls))
        return (0,verdict/* undecided */.oo)(tls, title);
    const reason = `what ${title} compares with the host name depends on hiredis`;
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, reason, tls);
}
function decideResty({ title, scheme, settings }) {
    if (scheme !== null)
        return (0,verdict/* refused */.J5)('it takes a host, not a URI', title);
    const [ssl, verify, name] = [settings.get('ssl'), settings.get('ssl_verify'), settings.get('server_name')];
    if (ssl === undefined || (0,judging_options/* isFalse */.Wu)(ssl) || (0,judging_options/* isNothing */.qv)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined);
    if (!(0,judging_options/* isTrue */.Hn)(ssl))
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
    if (verify === undefined || (0,judging_options/* isFalse */.Wu)(verify) || (0,judging_options/* isNothing */.qv)(verify))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${title}`, verify ?? ssl);
    if (!(0,judging_options/* isTrue */.Hn)(verify))
        return (0,verdict/* undecided */.oo)({ ...verify, decided: false }, title);
    if (name === undefined || (0,judging_options/* isNothing */.qv)(name))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` without \`server_name\` verifies the chain but not the host name under ${title}`, verify);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl_verify\` with \`server_name\` verifies chain and host name under ${title}`, verify);
}
function decideGlide({ title, scheme, settings }) {
    if (scheme !== null)
        return (0,verdict/* refused */.J5)('it takes addresses, not a URI', title);
    const tls = settings.get('use_tls') ?? settings.get('usetls') ?? settings.get('tls');
    if (tls === undefined || (0,judging_options/* isFalse */.Wu)(tls) || (0,judging_options/* isNothing */.qv)(tls))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`use_tls\` asks for it`, tls ?? null, tls === undefined);
    if (!(0,judging_options/* isTrue */.Hn)(tls))
        return (0,verdict/* undecided */.oo)(tls, title);
    const advanced = [...settings].flatMap(([name, option]) => (/^advanced_?config/i.test(name) ? [option] : []));
    const insecure = advanced.find((option) => (/insecure/i.test(option.name) && (0,judging_options/* isTrue */.Hn)(option)) || /insecure_?(?:tls)?["']?\s{0,4}[(=:]\s{0,4}true/i.test(option.text));
    if (insecure !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `insecure TLS accepts any certificate under ${title}`, insecure);
    const open = advanced.find((option) => !option.object && (option.text.length > 180 || !/^\w{1,80}\((?!.{0,200}insecure)/is.test(option.text)));
    return open === undefined ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${tls.name}\` verifies chain and host name under ${title}`, tls) : (0,verdict/* undecided */.oo)(open, title);
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/jvm.js




const secureSchemes = /^(?:rediss|rediss-sentinel|redis\+ssl|redis\+tls)$/i;
function decideLettuce(said) {
    const { title, scheme, query } = said;
    if (scheme === null)
        return springSettings(said);
    if (!secureSchemes.test(scheme)) {
        return /^redis(?:-sentinel)?$/i.test(scheme) ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${scheme.toLowerCase()}://\` never uses TLS under ${title}`) : (0,verdict/* refused */.J5)('it does not know the scheme', title);
    }
    const told = bySetter(said);
    if (told !== null)
        return told;
    const verify = query.findLast(({ name }) => name.toLowerCase() === 'verifypeer');
    if (verify === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${scheme.toLowerCase()}://\` verifies chain and host name under ${title}`);
    if (!verify.decided)
        return (0,verdict/* undecided */.oo)(verify, title);
    const named = `\`verifyPeer=${(0,judging_options/* shown */.SP)(verify.text)}\``;
    if (/^(?:none|false)$/i.test(verify.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${title}`, verify);
    if (/^ca$/i.test(verify.text))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${named} verifies the chain but not the host name under ${title}`, verify);
    if (/^(?:full|true)$/i.test(verify.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${title}`, verify);
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: `what ${title} makes of ${named} is not confirmed` }, `what ${title} makes of ${named} is not confirmed`, verify);
}
function bySetter({ title, settings }) {
    const option = settings.get('verifypeer') ?? settings.get('isverifypeer') ?? settings.get('sslverificationmode');
    if (option === undefined)
        return null;
    const named = `\`${(0,judging_options/* shown */.SP)(option.name)}\``;
    if (/^(?:false|(?:\w{1,40}\.){0,4}NONE)$/.test(option.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} switched off accepts any certificate under ${title}`, option);
    if (/^(?:\w{1,40}\.){0,4}CA(?:_ONLY)?$/.test(option.text))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${named} verifies the chain but not the host name under ${title}`, option);
    return /^(?:true|(?:\w{1,40}\.){0,4}(?:FULL|STRICT))$/.test(option.text) ? null : (0,verdict/* undecided */.oo)(option, title);
}
function springSettings(said) {
    const { title, settings } = said;
    const ssl = settings.get('ssl.enabled') ?? settings.get('ssl.bundle') ?? settings.get('ssl') ?? settings.get('usessl') ?? thirdPlace(settings);
    if (ssl === undefined && urlIsOpen(said))
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
    if (ssl === undefined || (0,judging_options/* isFalse */.Wu)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, ssl === undefined ? `${title} uses no TLS unless \`ssl\` asks for it` : `\`${ssl.name}=${(0,judging_options/* shown */.SP)(ssl.text)}\` never uses TLS under ${title}`, ssl ?? null, ssl === undefined);
    if (!ssl.decided)
        return (0,verdict/* undecided */.oo)(ssl, title);
    const verify = settings.get('verifyPeer') ?? settings.get('verifypeer');
    if ((0,judging_options/* isFalse */.Wu)(verify))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`verifyPeer\` switched off accepts any certificate under ${title}`, verify ?? null);
    if (verify !== undefined && !verify.decided && !/SslVerifyMode\.(?:FULL|CA|NONE)$/.test(verify.text))
        return (0,verdict/* undecided */.oo)(verify, title);
    return (0,judging_options/* isTrue */.Hn)(ssl) || ssl.name === 'ssl.bundle' ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${ssl.name}\` verifies chain and host name under ${title}`, ssl) : (0,verdict/* undecided */.oo)(ssl, title);
}
function thirdPlace(settings) {
    return [...settings].find(([name, option]) => /^\d$/.test(name) && !option.quoted && /^(?:true|false)$/.test(option.text))?.[1];
}
function decideJedis(said, comparesNames) {
    const { title, scheme } = said;
    const config = scheme === null ? clientConfig(said) : undefined;
    if (config !== undefined)
        return (0,verdict/* undecided */.oo)({ ...config, name: 'JedisClientConfig', decided: false }, title);
    const base = scheme === null ? springSettings(said) : /^rediss$/i.test(scheme) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`rediss://\` verifies chain and host name under ${title}`) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses TLS for \`rediss://\` only`);
    if (base.posture.kind !== 'verify-full' || comparesNames)
        return base;
    return { ...base, posture: { kind: 'verify-ca', reached: 'asked', anchor: 'public' }, because: `${title} verifies the chain but, before 7.5.3, not the host name` };
}
function clientConfig({ settings }) {
    if (settings.has('ssl'))
        return undefined;
    return [...settings.values()].find(({ text, quoted, object }) => !quoted && !object && /config\w{0,20}(?:\.build\(\))?$|\.build\(\)$/i.test(text) && !/pool/i.test(text));
}
function jvm_facts({ query }) {
    const verify = query.findLast(({ name }) => name.toLowerCase() === 'verifypeer');
    return verify !== undefined && /^(?:none|false)$/i.test(verify.text) ? { bypass: { what: `\`verifyPeer=${(0,judging_options/* shown */.SP)(verify.text)}\` switches certificate checks off`, span: verify.parameter?.span ?? null } } : {};
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
        judge: judgeWith({ title: 'Lettuce', decide: decideLettuce, reads: new Set(['verifypeer']), refusesUnknown: false, facts: jvm_facts }),
        harden: hardenWith({ title: 'Lettuce', query: [], settings: [['ssl.enabled', 'true']], snippet: 'ssl.enabled: true', note: 'Hand over a private CA with `SslOptions`.', remove: ['verifyPeer'] }),
    },
    {
        id: 'jedis',
        aliases: ['jedis@5', 'jedis@6', 'jedis@7', 'jedis@7.4'],
        title: 'Jedis before 7.5.3',
        recognition: { dialects: [], callees: jedisCallees, imports: ['redis.clients.jedis'], languages: jvm_languages },
        common: true,
        judge: judgeWith({ title: 'Jedis', decide: (said) => decideJedis(said, false), reads: new Set(), refusesUnknown: false, facts: noFacts }),
        harden: hardenWith({ title: 'Jedis', query: [], settings: [['ssl', 'true']], snippet: '.ssl(true).hostnameVerifier(verifier)', remove: [] }),
        instead: 'Move to Jedis 7.5.3, which compares it, or set `hostnameVerifier` or `SSLParameters.setEndpointIdentificationAlgorithm("HTTPS")`',
    },
    {
        id: 'jedis@7.5.3',
        aliases: ['jedis@8'],
        title: 'Jedis 7.5.3',
        recognition: { dialects: [], callees: [], imports: [], languages: jvm_languages },
        common: false,
        judge: judgeWith({ title: 'Jedis 7.5.3', decide: (said) => decideJedis(said, true), reads: new Set(), refusesUnknown: false, facts: noFacts }),
        harden: hardenWith({ title: 'Jedis', query: [], settings: [['ssl', 'true']], snippet: '.ssl(true)', remove: [] }),
    },
];

// EXTERNAL MODULE: ./src/engine/databases/judging/nodeTls.js
var nodeTls = __webpack_require__(2850);
;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/node.js






function tlsSettings(settings, lead) {
    return new Map([...settings].map(([name, option]) => [name === lead ? 'ssl' : name.startsWith(`${lead}.`) ? `ssl.${name.slice(lead.length + 1)}` : name, option]));
}
function decideIoredis(said, version) {
    const { title, scheme, query, settings, blank, connection } = said;
    if (scheme !== null) {
        if (!/^rediss?$/i.test(scheme) && !(scheme === '' && version === 6))
            return (0,verdict/* refused */.J5)('it knows the schemes `redis` and `rediss`', title);
        if (blank.before && version === 6)
            return (0,verdict/* refused */.J5)('a blank stands before the scheme', title);
    }
    const options = tlsSettings(settings, 'tls');
    const all = query.filter(({ name }) => name === 'tls');
    const written = version === 5 && all.length > 1 ? listed(all) : all.at(-1);
    const own = options.get('ssl');
    const program = own === undefined || (own.text === 'undefined' && !own.quoted) ? undefined : own;
    const found = written !== undefined ? byQuery(written, title) : program !== undefined ? byProgram(program, options, title) : byScheme(said);
    return (0,nodeTls/* afterProcessSwitch */.EI)(connection, options, title, found);
}
function listed(all) {
    const first = all.find(({ text }) => text !== '') ?? all[0];
    return first === undefined ? undefined : { ...first, text: all.map(({ text }) => text).join(',') };
}
function byQuery(option, title) {
    if (option.decided && option.text === '')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `an empty \`tls\` in the text takes TLS away under ${title}`, option);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`tls=${(0,judging_options/* shown */.SP)(option.text)}\`, like any value, switches TLS on and verifies chain and host name under ${title}`, option);
}
function byProgram(option, options, title) {
    if ((0,judging_options/* isFalse */.Wu)(option) || (0,judging_options/* isNothing */.qv)(option))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`tls: ${(0,judging_options/* shown */.SP)(option.text)}\` takes TLS away under ${title}`, option);
    return (0,nodeTls/* tlsObject */.J)(title, option, options);
}
function byScheme(said) {
    const { scheme, title, blank } = said;
    if (scheme === null)
        return urlIsOpen(said) ? unknownUrl(title) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`tls\``, null, true);
    if (scheme === 'rediss' && !blank.before)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`rediss://\` verifies chain and host name under ${title}`);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, scheme === 'redis' ? `\`redis://\` never uses TLS under ${title}` : `${title} uses TLS for a text that begins with \`rediss://\` only, in lower case`);
}
function unknownUrl(title) {
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
}
function decideNodeRedis(said, version) {
    const { title, scheme, settings, connection } = said;
    if (scheme !== null && !/^rediss?$/i.test(scheme))
        return (0,verdict/* refused */.J5)('it knows the schemes `redis` and `rediss`', title);
    const database = connection.uri?.path.slice(1) ?? '';
    if (scheme !== null && /^[A-Za-z_/-]/.test(database) && !/[%\uE000]/.test(database))
        return (0,verdict/* refused */.J5)(`the database \`${(0,judging_options/* shown */.SP)(database)}\` is no number`, title);
    const options = new Map([...tlsSettings(settings, 'socket')]);
    const tls = settings.get('socket.tls');
    const wanted = tls === undefined || (0,judging_options/* isNothing */.qv)(tls) ? null : !(0,judging_options/* isFalse */.Wu)(tls);
    const secure = scheme === null ? null : scheme.toLowerCase() === 'rediss';
    const top = settings.get('tls');
    if (top !== undefined && !(0,judging_options/* isNothing */.qv)(top) && !(0,judging_options/* isFalse */.Wu)(top) && secure !== true && wanted !== true) {
        const reason = '`tls` stands outside `socket`, where only node-redis 3 reads it';
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${title} does depends on its version`, top);
    }
    if (tls !== undefined && !tls.decided)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: '`socket.tls` is decided at run time' }, `\`socket.tls\` is decided at run time, so what ${title} does cannot be read here`, tls);
    if (version === 6 && secure !== null && wanted !== null && wanted !== secure)
        return (0,verdict/* refused */.J5)('`socket.tls` contradicts the scheme', title, tls ?? null);
    if (secure === true || wanted === true) {
        const cause = settings.get('socket') ?? tls;
        const found = cause === undefined ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`rediss://\` verifies chain and host name under ${title}`) : (0,nodeTls/* tlsObject */.J)(title, { ...cause, name: secure === true ? 'rediss' : 'socket.tls' }, options);
        return (0,nodeTls/* afterProcessSwitch */.EI)(connection, options, title, found);
    }
    if (scheme === null && wanted === null && (urlIsOpen(said) || hasOpenNodes(said)))
        return unknownUrl(title);
    const open = scheme !== null || wanted !== null ? undefined : ['socket', 'defaults', 'defaults.socket'].map((name) => settings.get(name)).find((option) => option?.decided === false);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, title);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, secure === false ? `\`redis://\` never uses TLS under ${title}` : `${title} uses no TLS without \`socket.tls\``, tls ?? null, secure === null && tls === undefined);
}
function hasOpenNodes({ connection: { candidate, hosts } }) {
    return candidate.kind === 'settings' && hosts.every(({ kind }) => kind === 'hole') && candidate.entries.some(({ name, value }) => name === 'rootNodes' && value.kind !== 'settings');
}
const node_facts = (lead) => (said) => (0,nodeTls/* nodeFacts */.MD)(said.connection, tlsSettings(said.settings, lead));
const node_languages = ['javascript', 'typescript'];
const none = new Set();
const nodeDrivers = [
    ...[['ioredis', 6, ['ioredis@6', 'bullmq'], true], ['ioredis5', 5, ['ioredis@5', 'ioredis@4', 'iovalkey'], false]].map(([id, version, aliases, common]) => ({
        id,
        aliases,
        title: `ioredis ${String(version)}`,
        recognition: { dialects: [], callees: common ? ['Redis', 'IORedis', 'Redis.Cluster', 'IORedis.Cluster', ...nestModules] : [], imports: common ? ['ioredis', 'bullmq', 'bull'] : [], languages: node_languages },
        common,
        judge: judgeWith({ title: `ioredis ${String(version)}`, decide: (said) => decideIoredis(said, version), reads: new Set(['tls']), refusesUnknown: false, facts: node_facts('tls') }),
        harden: hardenWith({ title: 'ioredis', query: [], settings: [['tls.ca', '<CA_FILE>'], ['tls.rejectUnauthorized', 'true']], snippet: "tls: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }", note: 'Hand over a private CA with `tls: { ca }`.', remove: [] }),
    })),
    ...[['node-redis', 6, ['redis@6', 'redis@5', 'node-redis@5', 'node-redis@6', '@redis/client'], true], ['node-redis4', 4, ['redis@4', 'node-redis@4'], false]].map(([id, version, aliases, common]) => ({
        id,
        aliases,
        title: `node-redis ${String(version)}`,
        recognition: { dialects: [], callees: common ? ['createClient', 'redis.createClient', 'createCluster', 'RedisSMQ'] : [], imports: common ? ['redis', '@redis/client', 'cache-manager-redis-yet', 'cache-manager-redis-store', '@keyv/redis', 'rsmq'] : [], languages: node_languages },
        common,
        judge: judgeWith({ title: `node-redis ${String(version)}`, decide: (said) => decideNodeRedis(said, version), reads: none, refusesUnknown: false, facts: node_facts('socket') }),
        harden: hardenWith({ title: 'node-redis', query: [], settings: [['socket.tls', 'true'], ['socket.ca', '<CA_FILE>'], ['socket.rejectUnauthorized', 'true']], snippet: "socket: { tls: true, ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }", note: 'Hand over a private CA with `socket: { ca }`.', remove: [] }),
    })),
];

;// CONCATENATED MODULE: ./src/engine/databases/redis/drivers/others.js




function openUrl(title) {
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
}
function chainOnly(root, because, option) {
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined || root.text === '' ? 'public' : (0,verdict/* anchorOf */.dI)(root.decided ? root.text : null) }, because, option);
}
function decideRuby(said) {
    const { title, scheme, settings, blank } = said;
    if (scheme !== null && (blank.before || blank.behind || !/^rediss?$/i.test(scheme)))
        return (0,verdict/* refused */.J5)('it knows the schemes `redis`, `rediss` and `unix`', title);
    const ssl = settings.get('ssl');
    const secure = scheme !== null && /^rediss$/i.test(scheme);
    if (!secure) {
        if (ssl !== undefined && !ssl.decided)
            return (0,verdict/* undecided */.oo)(ssl, title);
        const isOpen = scheme === null && urlIsOpen(said) && ssl === undefined;
        if (isOpen && skipsRuby(settings))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`verify_mode: VERIFY_NONE\` accepts any certificate under ${title}`, settings.get('ssl_params.verify_mode') ?? settings.get('ssl_params') ?? null);
        if (!(0,judging_options/* isTrue */.Hn)(ssl))
            return isOpen ? openUrl(title) : noTls(said, ssl);
    }
    const mode = settings.get('ssl_params.verify_mode');
    if (skipsRuby(settings))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`verify_mode: VERIFY_NONE\` accepts any certificate under ${title}`, mode ?? settings.get('ssl_params') ?? null);
    if (mode !== undefined && !mode.decided && !/VERIFY_PEER/.test(mode.text))
        return (0,verdict/* undecided */.oo)(mode, title);
    const params = settings.get('ssl_params');
    if (params !== undefined && !params.decided && !params.object && mode === undefined)
        return (0,verdict/* undecided */.oo)(params, title);
    const names = settings.get('ssl_params.verify_hostname');
    if ((0,judging_options/* isFalse */.Wu)(names))
        return chainOnly(settings.get('ssl_params.ca_file'), `\`verify_hostname: false\` leaves the host name unchecked under ${title}`, names ?? null);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${secure ? '`rediss://`' : '`ssl: true`'} verifies chain and host name under ${title}`, secure ? null : (ssl ?? null));
}
function skipsRuby(settings) {
    return /VERIFY_NONE/.test(settings.get('ssl_params.verify_mode')?.text ?? '') || /VERIFY_NONE/.test(settings.get('ssl_params')?.text ?? '');
}
function noTls({ scheme, title }, option) {
    if (scheme === null && urlish(option))
        return openUrl(title);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, scheme === null ? `${title} uses no TLS unless it is asked to` : `\`${(0,judging_options/* shown */.SP)(scheme.toLowerCase())}://\` never uses TLS under ${title}`, option ?? null, scheme === null && option === undefined);
}
function urlish(option) {
    return option !== undefined && !option.decided;
}
function decidePhp(said) {
    const { title, settings, scheme } = said;
    if (scheme !== null)
        return (0,verdict/* refused */.J5)('it takes a host, not a URI', title);
    const host = settings.get('host') ?? settings.get('0');
    const lead = /^(\w+):\/\//.exec(host?.text ?? '')?.[1] ?? settings.get('scheme')?.text ?? '';
    const peer = settings.get('verify_peer');
    const name = settings.get('verify_peer_name');
    const root = settings.get('cafile');
    const context = peer ?? name ?? root ?? settings.get('allow_self_signed') ?? settings.get('context') ?? settings.get('stream');
    if (lead !== '' && !['tls', 'ssl', 'tcp'].includes(lead))
        return (0,verdict/* refused */.J5)(`it knows no transport \`${(0,judging_options/* shown */.SP)(lead)}\``, title, host ?? null);
    if (lead === 'tcp' || (lead === '' && context === undefined))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses TLS for a host that begins with \`tls://\` only`, host ?? null, lead === '');
    if ((0,judging_options/* isFalse */.Wu)(peer))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`verify_peer: false\` accepts any certificate under ${title}`, peer ?? null);
    if (peer !== undefined && !peer.decided)
        return (0,verdict/* undecided */.oo)(peer, title);
    if ((0,judging_options/* isFalse */.Wu)(name))
        return chainOnly(root, `\`verify_peer_name: false\` leaves the host name unchecked under ${title}`, name ?? null);
    if (name !== undefined && !name.decided)
        return (0,verdict/* undecided */.oo)(name, title);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${lead === '' ? 'the stream context' : `\`${lead}://\``} verifies chain and host name under ${title}`, context ?? host ?? null);
}
function decideCli({ title, scheme, flags, connection }) {
    if (scheme !== null && !/^(?:rediss?|valkeys?)$/i.test(scheme))
        return (0,verdict/* refused */.J5)('it knows the schemes `redis` and `rediss`', title);
    if (scheme !== null && connection.user.kind === 'literal' && connection.user.text === '' && connection.password.kind !== 'absent')
        return (0,verdict/* refused */.J5)('an empty user name is sent before the password, and no server knows it', title);
    const tls = flags.get('--tls');
    const secure = scheme !== null && /^(?:rediss|valkeys)$/i.test(scheme);
    if (!secure && tls === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, scheme === null ? `${title} uses no TLS without \`--tls\`` : `\`${scheme.toLowerCase()}://\` without \`--tls\` never uses TLS under ${title}`, null, scheme === null);
    const insecure = flags.get('--insecure');
    if (insecure !== undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`--insecure\` accepts any certificate under ${title}`, insecure);
    if (!secure && tls?.decided === false)
        return (0,verdict/* undecided */.oo)(tls, title);
    return chainOnly(flags.get('--cacert') ?? flags.get('--cacertdir'), `${title} verifies the chain but never the host name`, tls ?? null);
}
function decideByScheme(said) {
    const { scheme, query, settings, title, connection } = said;
    const find = (name) => query.findLast((option) => option.name.toLowerCase() === name) ?? settings.get(name);
    const tls = settings.get('tls.enabled') ?? settings.get('ssl.enabled') ?? settings.get('tls') ?? settings.get('ssl') ?? settings.get('usessl') ?? settings.get('use_ssl');
    const secure = scheme !== null && /^(?:rediss|valkeys|rediss-sentinel)$/i.test(scheme);
    if (scheme !== null && !secure && !/^(?:redis|valkey|redis-sentinel|(?:redis|valkey)\+(?:cluster|sentinel))$/i.test(scheme)) {
        const reason = `clients differ about the scheme \`${(0,judging_options/* shown */.SP)(scheme)}\``;
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}; write \`rediss\``);
    }
    if (!secure) {
        if (scheme !== null)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${scheme.toLowerCase()}://\` never uses TLS under ${title}`);
        if (connection.candidate.sites[0].callee?.endsWith('ConnectionAddr.TcpTls') === true)
            return ofRust(said);
        const wanted = phpScheme(settings);
        if (tls === undefined && wanted === undefined)
            return urlIsOpen(said) ? openUrl(title) : noTls(said, undefined);
        if (tls !== undefined && isOff(tls))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${tls.name}=${(0,judging_options/* shown */.SP)(tls.text)}\` uses no TLS`, tls);
        if (tls !== undefined && !tls.decided)
            return (0,verdict/* undecided */.oo)(tls, title);
        if (tls === undefined && wanted?.decided === false)
            return (0,verdict/* undecided */.oo)(wanted, title);
    }
    for (const [name, values] of weakening) {
        const option = find(name);
        if (option !== undefined && !option.decided && !/CERT_NONE$|VERIFY_NONE$/.test(option.text))
            return (0,verdict/* undecided */.oo)(option, title);
        if (option !== undefined && values.test(option.text))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\` accepts any certificate under the clients that read it`, option);
    }
    if (secure && connection.uri?.fragment === 'insecure')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`#insecure` accepts any certificate under redis-rs');
    const names = find('ssl_check_hostname') ?? find('verify_peer_name');
    const peer = find('verifypeer');
    if ((0,judging_options/* isFalse */.Wu)(names) || /^ca$/i.test(peer?.text ?? ''))
        return chainOnly(find('ssl_ca_certs'), `\`${(0,judging_options/* shown */.SP)(((0,judging_options/* isFalse */.Wu)(names) ? names : peer)?.name ?? '')}\` leaves the host name unchecked under the clients that read it`, names ?? peer ?? null);
    if (!secure && tls?.name.endsWith('.enabled') === true && !isFramework(connection)) {
        const reason = `\`${(0,judging_options/* shown */.SP)(tls.name)}\` asks for TLS, and no driver is named that reads it`;
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, reason, tls);
    }
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, secure ? `\`${scheme.toLowerCase()}://\` asks for TLS, and most clients verify chain and host name` : 'TLS is asked for, and most clients verify chain and host name', secure ? null : (tls ?? null));
}
function ofRust({ settings }) {
    const [insecure, params] = [settings.get('insecure'), settings.get('tls_params')];
    if ((0,judging_options/* isTrue */.Hn)(insecure))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`insecure: true` accepts any certificate under redis-rs', insecure ?? null);
    const open = insecure === undefined || !insecure.decided ? insecure : params !== undefined && !(0,judging_options/* isNothing */.qv)(params) ? { ...params, decided: false } : undefined;
    return open === undefined ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`ConnectionAddr::TcpTls` verifies chain and host name under redis-rs', insecure ?? null) : (0,verdict/* undecided */.oo)(open, 'redis-rs');
}
function isFramework({ candidate }) {
    return candidate.sites.some(({ keyPath }) => keyPath.some((name) => /^(?:spring|quarkus|micronaut)(?:\.|$)/i.test(name)));
}
function phpScheme(settings) {
    const scheme = settings.get('scheme');
    if (scheme !== undefined && (!scheme.decided || /^(?:tls|rediss)$/i.test(scheme.text)))
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
        if (option !== undefined && !(0,judging_options/* isNothing */.qv)(option) && values.test(option.text))
            return { bypass: { what: `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\` switches certificate checks off`, span: option.parameter?.span ?? null } };
    }
    const signed = settings.get('allow_self_signed');
    if ((0,judging_options/* isTrue */.Hn)(signed))
        return { bypass: { what: '`allow_self_signed: true` accepts certificates that anyone can make', span: signed?.parameter?.span ?? null } };
    const insecure = flags.get('--insecure');
    return insecure === undefined ? {} : { bypass: { what: '`--insecure` switches certificate checks off', span: insecure.parameter?.span ?? null } };
}
const others_nothing = new Set();
const queryWords = new Set(['ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'skip_verify', 'verifypeer', 'verify_peer', 'verify_peer_name']);
const otherDrivers = [
    {
        id: 'redis-url',
        aliases: ['redis', 'valkey', 'redis-rs', 'predis', 'StackExchange.Redis'],
        title: 'a Redis client',
        recognition: { dialects: [], callees: [], imports: [], languages: [] },
        common: true,
        judge: judgeWith({ title: 'a Redis client', decide: decideByScheme, reads: queryWords, refusesUnknown: false, facts: others_facts }),
        harden: hardenWith({ title: 'the client', valkeys: true, query: [], settings: [['tls', 'true']], snippet: 'tls: true', remove: ['ssl_cert_reqs', 'skip_verify', 'verifyPeer', 'ssl_check_hostname'] }),
    },
    {
        id: 'redis-rb',
        aliases: ['redis-rb@4', 'redis-client', 'sidekiq'],
        title: 'redis-rb 4',
        recognition: { dialects: [], callees: ['Redis.new', 'RedisClient.config', 'Sidekiq.configure_server', 'redis_cache_store', 'redis_store'], imports: ['redis', 'sidekiq'], languages: ['ruby'] },
        common: false,
        judge: judgeWith({ title: 'redis-rb', decide: decideRuby, reads: others_nothing, refusesUnknown: false, facts: others_facts }),
        harden: hardenWith({ title: 'redis-rb', query: [], settings: [['ssl', 'true'], ['ssl_params.ca_file', '<CA_FILE>']], snippet: 'ssl: true, ssl_params: { ca_file: "<CA_FILE>" }', note: 'Name a private CA with `ssl_params: { ca_file: }`.', remove: [] }),
    },
    {
        id: 'phpredis',
        aliases: ['phpredis@5', 'phpredis@6', 'ext-redis'],
        title: 'phpredis',
        recognition: { dialects: [], callees: ['redis.connect', 'redis.pconnect', 'Redis.connect', 'Redis.pconnect', '$redis.connect', '$redis.pconnect', 'Redis', 'RedisConfig'], imports: [], languages: ['php'] },
        common: false,
        judge: judgeWith({ title: 'phpredis', decide: decidePhp, reads: others_nothing, refusesUnknown: false, facts: others_facts }),
        harden: hardenWith({ title: 'phpredis', query: [], settings: [['scheme', 'tls'], ['stream.verify_peer', 'true'], ['stream.verify_peer_name', 'true'], ['stream.cafile', '<CA_FILE>']], snippet: "'tls://' . $host, with ['stream' => ['verify_peer' => true, 'verify_peer_name' => true, 'cafile' => '<CA_FILE>']]", remove: [] }),
    },
    {
        id: 'redis-cli',
        aliases: ['valkey-cli', 'redis-cli@7'],
        title: 'redis-cli',
        recognition: { dialects: ['redis-cli'], callees: [], imports: [], languages: [] },
        common: false,
        judge: judgeWith({ title: 'redis-cli', decide: decideCli, reads: others_nothing, refusesUnknown: false, facts: others_facts }),
        harden: hardenWith({ title: 'redis-cli', valkeys: true, query: [], settings: [], snippet: '--tls --cacert <CA_FILE>', remove: [] }),
        instead: 'Where the network is not trusted, go through `stunnel` with `checkHost` or run the command on the server.',
    },
];

// EXTERNAL MODULE: ./src/engine/databases/judging/weakCiphers.js
var weakCiphers = __webpack_require__(3655);
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
        return (0,verdict/* refused */.J5)('it knows the schemes `redis`, `rediss` and `unix`', title);
    const tls = lower === 'rediss';
    const [option] = query.filter(({ name, text }) => text !== '' && !plainNames.has(name) && !(tls && python_tlsNames.has(name)));
    if (option !== undefined)
        return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(option.name)}\` is no argument of its connection`, title, option);
    const [beside] = [...settings.values()].filter(({ name }) => name === 'ssl' || (!tls && python_tlsNames.has(name)));
    if (beside !== undefined && !(beside.name === 'ssl' && (0,judging_options/* isNothing */.qv)(beside)))
        return (0,verdict/* refused */.J5)(`\`${beside.name}\` is no argument of its connection beside a URI${tls ? '' : ' without TLS'}`, title, beside);
    if (!tls)
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`redis://\` never uses TLS under ${title}`);
    return verification((name) => query.find((each) => each.name === name && each.text !== '') ?? settings.get(name), title, edition);
}
function bySettings(said, edition) {
    const { title, settings } = said;
    const ssl = settings.get('ssl');
    if (ssl === undefined && urlIsOpen(said))
        return atRunTime(said, edition);
    if (ssl === undefined || isOff(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, ssl === undefined ? `${title} uses no TLS unless \`ssl=True\` asks for it` : `\`ssl=${(0,judging_options/* shown */.SP)(ssl.text)}\` never uses TLS under ${title}`, ssl ?? null, ssl === undefined);
    if (!ssl.decided || !((0,judging_options/* isTrue */.Hn)(ssl) || ssl.quoted))
        return (0,verdict/* undecided */.oo)(ssl, title);
    return verification((name) => settings.get(name), title, edition);
}
function atRunTime({ settings, title }, edition) {
    const found = verification((name) => settings.get(name), title, edition);
    if (found.posture.kind === 'unverified')
        return found;
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`);
}
function verification(find, title, { comparesNames }) {
    const required = find('ssl_cert_reqs');
    const context = find('ssl_context');
    if (context !== undefined && !(0,judging_options/* isNothing */.qv)(context))
        return (0,verdict/* undecided */.oo)(context, title);
    if (required !== undefined) {
        if (checksNothing(required))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl_cert_reqs=${(0,judging_options/* shown */.SP)(required.text)}\` accepts any certificate under ${title}`, required);
        if (!required.decided && !/(?:^|\.)CERT_(?:REQUIRED|OPTIONAL)$/.test(required.text))
            return (0,verdict/* undecided */.oo)(required, title);
        if (required.quoted && !/^(?:optional|required)$/.test(required.text))
            return (0,verdict/* refused */.J5)(`\`ssl_cert_reqs=${(0,judging_options/* shown */.SP)(required.text)}\` is none of \`none\`, \`optional\`, \`required\``, title, required);
    }
    const root = find('ssl_ca_certs');
    if (root?.decided === true && (0,verdict/* isMissing */.b2)(root.text))
        return (0,verdict/* refused */.J5)(`the file \`${(0,judging_options/* shown */.SP)(root.text)}\` is not there`, title, root);
    const compare = find('ssl_check_hostname');
    if (compare !== undefined && !compare.decided)
        return (0,verdict/* undecided */.oo)(compare, title);
    const compares = compare === undefined || compare.text === '' ? comparesNames : !/^(?:0|f|false|n|no|none)$/i.test(compare.text);
    if (compares)
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, compare === undefined ? `TLS verifies chain and host name under ${title}` : `\`ssl_check_hostname=${(0,judging_options/* shown */.SP)(compare.text)}\` verifies the host name as well as the chain under ${title}`, compare ?? required ?? null);
    const why = compare === undefined ? `${title} verifies the chain but, by its default \`ssl_check_hostname=False\`, not the host name` : `\`ssl_check_hostname=${(0,judging_options/* shown */.SP)(compare.text)}\` leaves the host name unchecked under ${title}`;
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.decided ? root.text : null) }, why, compare ?? null);
}
function decideKombu({ title, scheme, query, settings, connection }) {
    const beside = settings.get('ssl_cert_reqs');
    if (scheme === null && beside !== undefined && ((0,judging_options/* isNothing */.qv)(beside) || /(?:^|\.)(?:CERT_NONE|none)$/.test(beside.text)))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl_cert_reqs=${(0,judging_options/* shown */.SP)(beside.text)}\` accepts any certificate under ${title}`, beside);
    if (scheme === null)
        return connection.notation === 'settings' ? (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the URI is not written here' }, `the URI decides under ${title}, and it is not written here`) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS`, null, true);
    if (/^redis$/i.test(scheme)) {
        const use = [...settings.values()].find(({ name }) => /^(?:broker_use_ssl|redis_backend_use_ssl)$/.test(name));
        if (use === undefined || isOff(use))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`redis://\` never uses TLS under ${title}`);
    }
    else if (!/^rediss$/i.test(scheme))
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: `what ${title} makes of this scheme is not confirmed` }, `what ${title} makes of this scheme is not confirmed`);
    const required = query.findLast(({ name }) => name === 'ssl_cert_reqs') ?? settings.get('ssl_cert_reqs');
    if (required !== undefined) {
        const text = required.text.replace(/^ssl\./, '');
        if (!required.decided && !text.startsWith('CERT_'))
            return (0,verdict/* undecided */.oo)(required, title);
        if (!['CERT_REQUIRED', 'CERT_OPTIONAL', 'required', 'optional'].includes(text))
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl_cert_reqs=${(0,judging_options/* shown */.SP)(required.text)}\` accepts any certificate under ${title}`, required);
    }
    const compare = query.findLast(({ name }) => name === 'ssl_check_hostname');
    if (compare?.decided === true && compare.text.toLowerCase() !== 'false')
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl_check_hostname=${(0,judging_options/* shown */.SP)(compare.text)}\` verifies the host name as well as the chain under ${title}`, compare);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `${title} verifies the chain; the host name is compared only from redis-py 6 on`, required ?? null);
}
function checksNothing(required) {
    return (0,judging_options/* isNothing */.qv)(required) || /(?:^|\.)CERT_NONE$/.test(required.text) || required.text === 'none' || (!required.quoted && /^(?:0|False)$/.test(required.text));
}
function python_facts({ query, settings }) {
    const find = (name) => query.find((each) => each.name === name) ?? settings.get(name);
    const [required, minimum, ciphers] = [find('ssl_cert_reqs'), find('ssl_min_version'), find('ssl_ciphers')];
    const off = required !== undefined && checksNothing(required);
    const version = /(?:^|\.)TLSv1(?:_([1-3]))?$/.exec(minimum?.text ?? '');
    const weak = ciphers === undefined || !ciphers.quoted ? null : (0,weakCiphers/* weakCiphersIn */.W)(ciphers.text);
    return {
        ...(off ? { bypass: { what: `\`ssl_cert_reqs=${(0,judging_options/* shown */.SP)(required.text)}\` switches certificate checks off`, span: required.parameter?.span ?? null } } : {}),
        ...(version === null ? {} : { minimumTls: { version: `1.${version[1] ?? '0'}`, parameter: 'ssl_min_version', span: minimum?.parameter?.span ?? null } }),
        ...(weak === null ? {} : { weakCiphers: { value: weak, parameter: 'ssl_ciphers', span: ciphers?.parameter?.span ?? null } }),
    };
}
const remedy = hardenWith({
    title: 'redis-py',
    query: [['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'true'], ['ssl_ca_certs', '<CA_FILE>']],
    settings: [['ssl', 'True'], ['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'True'], ['ssl_ca_certs', '<CA_FILE>']],
    snippet: 'ssl=True, ssl_cert_reqs="required", ssl_check_hostname=True, ssl_ca_certs="<CA_FILE>"',
    remove: ['ssl'],
});
const callees = [
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
        judge: judgeWith({ title: 'redis-py before 6', decide: (said) => python_decide(said, { comparesNames: false, anyCase: true }), reads, refusesUnknown: true, facts: python_facts }),
        harden: remedy,
    },
    {
        id: 'redis-py@6',
        aliases: ['redis-py@7', 'redis-py6'],
        title: 'redis-py 6',
        recognition: { dialects: [], callees, imports: ['redis', 'django_redis', 'aioredis'], languages: ['python'] },
        common: true,
        judge: judgeWith({ title: 'redis-py 6', decide: (said) => python_decide(said, { comparesNames: true, anyCase: false }), reads, refusesUnknown: true, facts: python_facts }),
        harden: remedy,
    },
    {
        id: 'kombu',
        aliases: ['celery'],
        title: 'Celery (kombu)',
        recognition: { dialects: [], callees: ['Celery'], imports: ['celery', 'kombu'], languages: ['python'] },
        common: false,
        judge: judgeWith({ title: 'Celery', decide: decideKombu, reads, refusesUnknown: false, facts: python_facts }),
        harden: hardenWith({ title: 'Celery', query: [['ssl_cert_reqs', 'required'], ['ssl_check_hostname', 'true'], ['ssl_ca_certs', '<CA_FILE>']], settings: [['broker_use_ssl.ssl_cert_reqs', 'ssl.CERT_REQUIRED'], ['broker_use_ssl.ssl_ca_certs', '<CA_FILE>']], snippet: 'broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_ca_certs": "<CA_FILE>"}', note: 'Run it with redis-py 6 or newer, which compares the host name.', remove: ['ssl_cert_reqs'] }),
    },
];

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/beside.js
var notation_beside = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/engine/databases/notation/putInUri.js
var putInUri = __webpack_require__(411);
// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
// EXTERNAL MODULE: ./src/engine/databases/notation/uriConnection.js
var uriConnection = __webpack_require__(5393);
// EXTERNAL MODULE: ./src/engine/databases/notation/flags.js
var notation_flags = __webpack_require__(1432);
// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/engine/databases/notation/password.js
var notation_password = __webpack_require__(4170);
// EXTERNAL MODULE: ./src/engine/databases/notation/pieces.js
var notation_pieces = __webpack_require__(5248);
;// CONCATENATED MODULE: ./src/engine/databases/redis/vocabulary.js


const baseSchemes = ['redis', 'rediss', 'valkey', 'valkeys', 'redis-sentinel', 'rediss-sentinel', 'redis-socket', 'redis-tls'];
const dialects = ['socket', 'ssl', 'tls', 'unix', 'cluster', 'sentinel'];
const vocabulary_tlsSettings = new Set([
    ...['ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_ca_path', 'ssl_certfile', 'ssl_keyfile', 'ssl_context', 'ssl_params', 'socket', 'tlsconfig', 'context', 'stream'],
    ...['usessl', 'use_ssl', 'usetls', 'use_tls', 'advanced_config', 'advancedconfiguration', 'insecure', 'scheme', 'verifypeer', 'isverifypeer', 'sslverificationmode', 'rejectunauthorized', 'connection_pool_kwargs', 'defaults', 'redis_client_kwargs', 'broker_use_ssl', 'redis_backend_use_ssl', 'broker_transport_options'],
]);
const programs = new Set(['redis-cli', 'valkey-cli']);
const variables = new Set(['NODE_TLS_REJECT_UNAUTHORIZED']);
const vocabulary = {
    schemes: new Set([...baseSchemes, ...dialects.flatMap((dialect) => [`redis+${dialect}`, `valkey+${dialect}`])]),
    settingNames: new Set(['configuration', 'abortconnect', 'sslhost', 'host', 'port', 'password', 'username', 'db', 'url', 'addr', 'addrs', 'sentinels', 'sentineladdrs', 'sentinelrootnodes', 'transport', 'store', 'backend', 'hosts', 'ssl', 'tls', 'ssl_cert_reqs', 'ssl_check_hostname', 'ssl_ca_certs', 'ssl_params', 'socket', 'tlsconfig', 'rejectunauthorized', 'stream', 'initaddress', 'startupnodes', 'startup_nodes', 'rootnodes', 'addresses', 'endpoint', 'usetls', 'use_tls']),
    tellingNames: new Set(['ssl_check_hostname', 'ssl_params', 'ssl_cert_reqs']),
    environmentNames: variables,
    callees: new Set((0,clientCalls/* calleesOf */.vf)(redisCalls).filter((callee) => callee !== 'javascript connect')),
    positions: new Map([
        ...(0,clientCalls/* positionsOf */.q$)(redisCalls),
        ['php ini_set', ['option', 'url']],
        ['php session_save_path', ['url']],
    ]),
    commands: programs,
};

;// CONCATENATED MODULE: ./src/engine/databases/redis/readCommand.js








const letters = new Map([['h', 'host'], ['p', 'port'], ['a', 'pass'], ['u', 'uri'], ['n', 'db'], ['s', 'socket']]);
const switches = new Set(['tls', 'insecure', 'cluster', 'raw', 'no-raw', 'verbose', 'no-auth-warning', 'scan', 'bigkeys', 'latency', 'stat', 'askpass', 'version', 'help', 'csv', 'json']);
const concerning = new Set(['tls', 'insecure', 'cacert', 'cacertdir', 'cert', 'key', 'sni', 'tls-ciphers', 'tls-ciphersuites']);
const same = (text) => text;
function readCommand(candidate) {
    if (!programs.has((0,notation_flags/* programOf */.o)(candidate)))
        return null;
    const { flags } = (0,notation_flags/* readFlags */.u)(candidate.words.slice(1), { letters, switches });
    const find = (name) => flags.find((flag) => flag.name === name)?.value ?? null;
    const parameters = flags.flatMap(parameterOf);
    const [uri, host, socket, userName] = [find('uri'), find('host'), find('socket'), find('user')];
    const user = userName === null ? { kind: 'absent' } : (0,notation_pieces/* partOf */.BU)(userName, same);
    const password = find('pass') ?? assigned(candidate);
    const secret = password === null ? null : (0,notation_password/* readPassword */.kf)(password, user, candidate.encoding === 'base64', same);
    const told = uri === null ? null : readText(uri, candidate, parameters);
    const isOpen = uri !== null && told === null && parameters.length > 0 && uri.text === mappedText/* HOLE */.vs;
    if (told !== null) {
        const own = told.password.kind === 'absent' && secret !== null ? secret.password : told.password;
        return { ...told, dialect: 'redis-cli', password: own, secretSpans: [...told.secretSpans, ...(secret?.secretSpans ?? [])] };
    }
    if (!isOpen && (uri !== null || host === null || socket !== null))
        return null;
    const hosts = isOpen || host === null ? [openHost/* openHost */.Z] : (0,notation_hosts/* hostsOfLists */.gI)(host, find('port'));
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('redis://', user.kind !== 'absent' || secret !== null, hosts, { kind: 'absent' }),
        span: candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}
function assigned(candidate) {
    const value = candidate.assignments.findLast(({ name }) => name === 'REDISCLI_AUTH')?.value;
    return value?.kind === 'text' ? value.text : null;
}
function parameterOf({ name, value, word }) {
    if (!concerning.has(name))
        return [];
    const said = switches.has(name) ? { kind: 'symbol', name: 'true' } : value === null ? { kind: 'text', text: '' } : (0,notation_pieces/* valueOf */.RP)(name, value, same);
    return [{ name: `--${name}`, value: said, origin: 'flag', span: (0,mappedText/* spanOf */.ee)(word), valueSpan: value === null ? null : (0,mappedText/* spanOf */.ee)(value) }];
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readConfiguration.js




const readConfiguration_same = (text) => text;
const longest = 4000;
const mostPieces = 100;
const ownNames = /^(?:abortconnect|ssl|sslhost|sslprotocols|allowadmin|connecttimeout|connectretry|synctimeout|asynctimeout|defaultdatabase|keepalive|servicename|channelprefix|resolvedns|password|user|checkcertificaterevocation|name|version|tiebreaker|configcheckseconds|proxy|writebuffer|responsetimeout|protocol|setclientlibrary|highintegrity|tunnel|loggerfactory)$/;
function readConfiguration(text, candidate, beside, alone) {
    const pieces = text.text.length > longest ? [] : piecesOf(text);
    const hosts = pieces.flatMap((piece) => (piece.text.includes('=') ? [] : (0,notation_hosts/* hostsOfAuthority */.Mk)(piece)));
    const pairs = pieces.flatMap(pairOf);
    const isOurs = pairs.length > 0 ? pairs.every(({ name }) => ownNames.test(name.toLowerCase())) : alone;
    if (!isOurs || hosts.length === 0 || !hosts.every((host) => host.kind !== 'name' || /^[\w.:[\]-]{1,253}$/.test(host.name)))
        return null;
    const value = (wanted) => pairs.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null;
    const [userText, passwordText] = [value('user'), value('password')];
    const user = userText === null ? { kind: 'absent' } : (0,notation_pieces/* partOf */.BU)(userText, readConfiguration_same);
    const secret = passwordText === null ? null : (0,notation_password/* readPassword */.kf)(passwordText, user, candidate.encoding === 'base64', readConfiguration_same);
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('redis://', user.kind !== 'absent', hosts, database),
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
    return { name, value: (0,notation_pieces/* isSecretName */.eh)(name.toLowerCase()) ? { kind: 'text', text: '***' } : (0,notation_pieces/* valueOf */.RP)(name, value, readConfiguration_same), origin: 'setting', span: (0,mappedText/* spanOf */.ee)(whole), valueSpan: (0,mappedText/* spanOf */.ee)(value) };
}

// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var settings = __webpack_require__(3366);
// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
;// CONCATENATED MODULE: ./src/engine/databases/redis/readPhp.js





const transport = /^(tls|ssl|tcp|redis|rediss):\/\/(?=\S)/i;
function readPhp(text, candidate, beside, imports) {
    const lead = transport.exec(text.text);
    if (lead === null)
        return null;
    const scheme = (lead[1] ?? '').toLowerCase();
    const calledBy = (pattern) => candidate.sites.some(({ callee }) => callee !== null && pattern.test(callee));
    if (((calledBy(/^(?:Predis\.)?Client$/) && imports.some((name) => /^Predis\b/.test(name))) || isOfLaravel(candidate)) && !scheme.startsWith('redis')) {
        const read = (0,uriConnection/* uriConnection */.d)(text, { from: 0, to: text.text.length, schemeLength: scheme.length }, { family: 'redis', candidate, beside, passwordNames: ['password'] });
        const redis = scheme === 'tcp' ? 'redis' : 'rediss';
        const parameters = read.parameters.map((parameter) => ({ ...parameter, name: parameter.name.replace(/^ssl\[(\w{1,40})\]$/, '$1') }));
        return { ...read, scheme: redis, parameters, uri: read.uri === null ? null : { ...read.uri, scheme: redis, query: read.uri.query?.replace(/ssl(?:\[|%5B)(\w{1,40})(?:\]|%5D)/gi, '$1') ?? null } };
    }
    if (calledBy(/^(?:ini_set|session_save_path)$/))
        return session(text, candidate, beside);
    return calledBy(/(?:^|\.)\$?redis\.p?connect$/i) && !scheme.startsWith('redis') ? connected(text, lead[0].length, candidate, beside) : null;
}
function isOfLaravel({ sites: [{ keyPath }] }) {
    return keyPath[0] === 'redis' && keyPath.length === 3 && keyPath[2] === 'url';
}
function readSession(candidate, beside) {
    const option = (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(candidate.entries, ['option']));
    const path = (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(candidate.entries, ['url']));
    return path === null || (option !== null && option.text !== 'session.save_path') ? null : session(path, candidate, beside);
}
function session(path, candidate, beside) {
    const lead = /^(?:tls|ssl|tcp):\/\/(?=\S)/i.exec(path.text);
    if (lead === null)
        return null;
    const query = path.text.search(/[?,\s]/);
    const found = connected(query === -1 ? path : (0,mappedText/* sliceText */.S$)(path, 0, query), lead[0].length, candidate, beside);
    const auth = /[?&](?:auth|auth\[\])=/i.test(path.text);
    return auth ? { ...found, password: (0,settingValues/* passwordOfSetting */.rA)({ name: 'auth', value: { kind: 'text', text: (0,mappedText/* sliceText */.S$)(path, path.text.search(/[?&]auth/i), path.text.length), span: candidate.span }, span: candidate.span }, found.user, false).password, secretSpans: [candidate.span] } : found;
}
function connected(text, lead, candidate, beside) {
    const hosts = (0,notation_hosts/* hostsOfAuthority */.Mk)((0,mappedText/* sliceText */.S$)(text, lead, text.text.length));
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('redis://', false, hosts, none),
        span: candidate.span,
        secretSpans: [],
        candidate,
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readPlusPlus.js


function readPlusPlus(candidate, beside, { language, imports }) {
    if (language !== 'cpp' || !(imports.some((name) => /sw\/redis\+\+\//.test(name)) || candidate.sites.some(({ callee }) => callee?.startsWith('sw.redis.') === true)))
        return null;
    const text = (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(candidate.entries, ['url', '0']));
    if (text === null || !/^tcp:\/\/[^/\s]/.test(text.text))
        return null;
    return (0,uriConnection/* uriConnection */.d)(text, { from: 0, to: text.text.length, schemeLength: 3 }, { family: 'redis', candidate, beside, passwordNames: ['password'] });
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/readSettings.js











function readSettings(candidate, beside, reading) {
    if (reading.language === 'php' && candidate.sites.some(({ callee }) => callee !== null && /^(?:ini_set|session_save_path)$/.test(callee)))
        return readSession(candidate, beside);
    const sign = signOf(candidate, reading);
    if (sign === null || isOnlyName(candidate, reading))
        return null;
    const entries = [...withUrl((0,notation_beside/* lifted */.N)(candidate.entries), reading), ...ofCluster(candidate)];
    const plusPlus = readPlusPlus(candidate, beside, reading);
    if (plusPlus !== null)
        return plusPlus;
    const transport = reading.language === 'php' ? (0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(entries, ['url'])) : null;
    if (transport !== null && /^tcp:/i.test(transport.text))
        return readPhp(transport, candidate, beside, reading.imports);
    const named = (0,settings/* findSetting */.SP)(entries, ['url', 'uri', 'redis_url', 'location', 'broker']);
    const url = (0,settings/* textOf */.b6)(named)?.text === '' ? null : named;
    if ([...entries].some((entry) => /^\s*[a-z][\w+.-]*:\/\//i.test((0,settings/* textOf */.b6)(entry)?.text ?? '') && !isPhpHost(entry)))
        return null;
    const configuration = (0,settings/* findSetting */.SP)(entries, ['configuration', 'configurationoptions', 'instanceconfiguration']);
    const whole = configuration?.value.kind === 'text' ? readConfiguration(configuration.value.text, candidate, beside, sign === 'call') : null;
    if (whole !== null)
        return whole.parameters.length > beside.length ? null : { ...whole, notation: 'settings' };
    const parameters = [...(0,settings/* flatten */.Bq)(entries, 'setting'), ...initiatedLater(reading, candidate)];
    const inner = entries.find(({ name, value }) => name.toLowerCase() === 'socket' && value.kind === 'settings');
    const place = inner?.value.kind === 'settings' ? [...inner.value.entries, ...entries] : entries;
    const hosts = hostsOf(place, sign);
    const tls = parameters.some(({ name }) => vocabulary_tlsSettings.has(((0,settings/* unwrapped */.DE)(name).split('.')[0] ?? '').toLowerCase()));
    if (hosts.length === 0 && (!tls || (url === null && sign === 'path' && !onlyTls(candidate))))
        return null;
    if (sign === 'path' && !tls && !place.some(({ name }) => /^(?:port|password|username)$/i.test(name)) && !isVariable(candidate))
        return null;
    const unknownPlace = { kind: 'hole', text: `{${url === null ? 'host' : (0,settingValues/* expressionOf */.ez)(url)}}`, fallback: null, port: null };
    const user = (0,settingValues/* partOfSetting */.Hq)((0,settings/* findSetting */.SP)(place, ['username', 'user']));
    const secret = withoutEmpty((0,settingValues/* passwordOfSetting */.rA)((0,settings/* findSetting */.SP)(place, ['password', 'pass', 'auth_pass', 'auth']), user, candidate.encoding === 'base64'));
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)('redis://', user.kind !== 'absent', where, { kind: 'absent' }),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...(0,settings/* spansOfSecrets */.qs)(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
function withUrl(entries, { language }) {
    const first = entries.find(({ name, value }) => name === 'port' && value.kind === 'symbol' && /ur[il]\b/i.test(value.name));
    if (!/script$/.test(language) || first === undefined)
        return entries;
    return entries.flatMap((entry) => (entry === first ? [{ ...entry, name: 'url' }] : entry.name === 'host' && entry.value.kind === 'symbol' ? [] : [entry]));
}
function ofCluster({ sites: [{ callee, neighbours }] }) {
    return callee?.endsWith('.Cluster') === true ? (0,notation_beside/* lifted */.N)(neighbours).filter(({ name }) => name === 'redisOptions') : [];
}
function initiatedLater({ language, imports }, { span }) {
    return language === 'cpp' && imports.some((name) => /hiredis_ssl\.h$/.test(name)) ? [{ name: 'tls', value: { kind: 'hole', expression: 'redisInitiateSSL', fallback: null }, origin: 'setting', span, valueSpan: null }] : [];
}
const isVariable = ({ sites }) => sites.some(({ keyPath }) => keyPath.some((name) => /^_?(?:[A-Z][A-Z0-9]{0,40}_){0,6}(?:REDIS|VALKEY)$/.test(name)));
function withoutEmpty(secret) {
    return secret.password.kind === 'literal' && secret.password.span === null ? { ...secret, password: { kind: 'absent' } } : secret;
}
const phpHost = /^(?:tls|ssl|tcp):\/\//i;
function isPhpHost(entry) {
    return /^(?:host|0)$/i.test(entry.name) && phpHost.test((0,settings/* textOf */.b6)(entry)?.text ?? '');
}
function hostsOf(entries, sign) {
    const [first, second] = [(0,settings/* findSetting */.SP)(entries, ['host', 'addr', 'addrs', 'initaddress', 'startupnodes', 'startup_nodes', 'addresses', 'rootnodes', 'endpoint', 'sentinelrootnodes', 'sentinels', 'sentineladdrs', 'hosts', 'hostname', 'endpoints', 'server', 'nodes']), (0,settings/* findSetting */.SP)(entries, ['port'])];
    if (/^(?:sentinels|sentinelrootnodes|hosts|startup_?nodes|addresses|rootnodes)$/i.test(first?.name ?? '') || isListOfHosts(first)) {
        const listed = hostsOfList(first);
        if (listed.length > 0)
            return listed;
    }
    const shards = hostsOfShards(first);
    if (shards.length > 0)
        return shards;
    const swapped = second !== null && second.value.kind === 'text' && first?.value.kind === 'symbol' && /^\d{1,5}$/.test(first.value.name);
    const alone = sign === 'call' && first === null ? (0,settings/* textOf */.b6)(second) : null;
    if (alone !== null && /^[\w.\uE000-]{1,253}(?::\d{1,5})?$/.test(alone.text) && !/^\d+$/.test(alone.text))
        return (0,notation_hosts/* hostsOfAuthority */.Mk)(alone);
    const leading = entries.find(({ name, value }) => name === '0' && value.kind === 'text');
    const shifted = sign === 'call' && leading !== undefined && first?.value.kind === 'symbol' && /^\d{1,5}$/.test(first.value.name);
    const named = shifted ? leading : swapped ? second : inList(first);
    const places = sign === 'call' ? entries.filter(({ name }) => /^[01]$/.test(name)) : [];
    const found = named ?? places.find((entry) => (0,settings/* textOf */.b6)(entry) !== null && !/^(?:tcp|unix)$/.test((0,settings/* textOf */.b6)(entry)?.text ?? '')) ?? null;
    const text = (0,settings/* textOf */.b6)(found);
    if (text === null)
        return isSocketPort((0,settings/* findSetting */.SP)(entries, ['port'])) ? [socket] : (0,settingValues/* hostsOfSettings */.SA)(found, (0,settings/* findSetting */.SP)(entries, ['port']));
    const lead = phpHost.exec(text.text)?.[0].length ?? 0;
    const rest = (0,mappedText/* sliceText */.S$)(text, lead, text.text.length);
    const port = (0,settings/* findSetting */.SP)(entries, ['port']);
    if (isSocketPort(port))
        return [socket];
    if (found?.name.toLowerCase() === 'addr' && /^:\d{1,5}$/.test(rest.text))
        return [{ kind: 'name', name: 'localhost', port: rest.text.slice(1) }];
    if (found?.name.toLowerCase().startsWith('addr') === true || /:\d{1,5}$/.test(rest.text))
        return (0,notation_hosts/* hostsOfAuthority */.Mk)(rest);
    return found === null || rest.text.includes(' ') ? [] : (0,settingValues/* hostsOfSettings */.SA)({ ...found, value: { kind: 'text', text: rest, span: found.value.span } }, port);
}
function hostsOfList(list) {
    if (list?.value.kind === 'symbol')
        return [...list.value.name.matchAll(listedHost)].slice(0, MAXIMUM_HOSTS).map(([, ...found]) => ({ kind: 'name', name: found[0] ?? found[2] ?? '', port: found[1] ?? found[3] ?? null }));
    if (list?.value.kind === 'text')
        return (0,notation_hosts/* hostsOfAuthority */.Mk)(list.value.text);
    if (list?.value.kind !== 'settings')
        return [];
    return list.value.entries.slice(0, MAXIMUM_HOSTS).flatMap(({ value }) => {
        if (value.kind === 'settings')
            return (0,settingValues/* hostsOfSettings */.SA)((0,settings/* findSetting */.SP)(value.entries, ['host', '0']), (0,settings/* findSetting */.SP)(value.entries, ['port', '1']));
        if (value.kind === 'text')
            return (0,notation_hosts/* hostsOfAuthority */.Mk)(value.text);
        const [, name, port] = /^\(\s*["']([\w.:-]{1,253})["']\s*,\s*["']?(\d{1,5})?/.exec(value.name) ?? [];
        return [name === undefined ? { kind: 'hole', text: `{${value.name.slice(0, 60)}}`, fallback: null, port: null } : { kind: 'name', name, port: port ?? null }];
    });
}
function isListOfHosts(list) {
    if (list?.value.kind !== 'settings' || list.value.entries.length < 2)
        return false;
    return list.value.entries.every(({ name, value }) => {
        if (value.kind === 'text')
            return /^\d+$/.test(name) && !/:\/\/|^\d*$/.test(value.text.text);
        return value.kind === 'symbol' && !/^\d*$/.test(value.name) && (name === value.name || name === mappedText/* SPREAD */.Mo || /^\d+$/.test(name));
    });
}
const listedHost = /\bhost["']?\s{0,4}(?::|=>)\s{0,4}["']([\w.:-]{1,253})["'](?:\s{0,4},\s{0,4}[:"']?port["']?\s{0,4}(?::|=>)\s{0,4}["']?(\d{1,5}))?|\(\s{0,4}["']([\w.:-]{1,253})["']\s{0,4},\s{0,4}(\d{1,5})\s{0,4}\)/g;
const MAXIMUM_HOSTS = 32;
function hostsOfShards(shards) {
    if (shards?.name.toLowerCase() !== 'addrs' || shards.value.kind !== 'settings')
        return [];
    return shards.value.entries.slice(0, MAXIMUM_HOSTS).flatMap(({ value }) => (value.kind === 'text' ? (0,notation_hosts/* hostsOfAuthority */.Mk)(value.text) : []));
}
const socket = { kind: 'socket', path: '' };
function isSocketPort(port) {
    return port?.value.kind === 'symbol' && port.value.name === '0';
}
function inList(setting) {
    const only = setting?.value.kind === 'settings' ? setting.value.entries[0] : undefined;
    return setting !== null && only !== undefined && /^\d$/.test(only.name) ? { ...only, name: 'addr' } : setting;
}
function isOnlyName({ entries, sites }, { language }) {
    const host = (0,settings/* findSetting */.SP)(entries, ['host'])?.value;
    if (sites.some(({ callee }) => callee !== null && /(?:^|\.)Client\.open$/.test(callee)))
        return !/^\(\s{0,9}[\w."'&]/.test(symbolOf((0,settings/* findSetting */.SP)(entries, ['addresses'])));
    if (sites.some(({ callee }) => callee !== null && /(?:^|\.)AddRedis$/.test(callee)) && !/[\w.\uE000]:(?:\d{2,5}|\uE000)(?:,|$)/.test((0,settings/* textOf */.b6)((0,settings/* findSetting */.SP)(entries, ['configuration']))?.text ?? ''))
        return true;
    if (sites.some(({ callee }) => callee !== null && /(?:Lettuce|Jedis)ConnectionFactory$/.test(callee)))
        return host?.kind !== 'text' && ((0,settings/* findSetting */.SP)(entries, ['port']) === null || (host?.kind === 'symbol' && /config/i.test(host.name)));
    return language === 'erlang' && entries.length === 1 && entries[0]?.name === 'host' && entries[0].value.kind === 'symbol';
}
const symbolOf = (setting) => (setting?.value.kind === 'symbol' ? setting.value.name : '');
function signOf(candidate, reading) {
    const { imports } = reading;
    if (imports.some((name) => /^@upstash\/redis/.test(name)))
        return null;
    if (isNamed(candidate) || isCelery(candidate) || (imports.some((name) => /^@adonisjs\/redis$|^@ioc:Adonis\/Addons\/Redis$/.test(name)) && candidate.sites.some(({ keyPath }) => keyPath.includes('connections'))))
        return 'call';
    for (const { callee, keyPath: whole } of candidate.sites) {
        if (callee !== null && isOurCallee(callee, reading, candidate.entries))
            return 'call';
        const keyPath = whole.slice(whole.findLastIndex((name) => name === 'environment' || name === 'env') + 1);
        if (keyPath.some((name) => /^(?:services|containers|initContainers|volumes|image|resources|probes?|livenessProbe|readinessProbe)$/i.test(name)))
            continue;
        if (keyPath.some((name) => tlsMapping.test(name) || name === 'RQ_QUEUES'))
            return 'path';
        if (keyPath.some((name) => name.split(/[._-]|(?<=[a-z])(?=[A-Z])/).some((word) => /^(?:redis|valkey)$/i.test(word))))
            return 'path';
    }
    return null;
}
function isNamed({ entries }) {
    return entries.some(({ name, value }) => (name === '0' && value.kind === 'symbol' && /^(?:Cache\.REDIS|:exq)$/.test(value.name)) || (/^(?:transport|store)$/.test(name) && value.kind === 'symbol' && /^(?:Transport\.REDIS|(?:await )?redisStore\w*|redisStore(?:\.\w+)?)$/.test(value.name)) || (name === 'BACKEND' && value.kind === 'text' && /redis/i.test(value.text.text)));
}
const tlsMapping = /^(?:celery_)?(?:broker_use_ssl|redis_backend_use_ssl)$/i;
function isCelery({ entries }) {
    return entries.some(({ name, value }) => tlsMapping.test(name) && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'ssl_cert_reqs'));
}
function onlyTls({ sites, entries }) {
    return sites.some(({ keyPath }) => keyPath.some((name) => tlsMapping.test(name))) && entries.some(({ name }) => name.toLowerCase() === 'ssl_cert_reqs');
}
function isOurCallee(callee, reading, entries) {
    if (/(?:^|\.)register$/.test(callee) && !/(?:^|\.)\w{0,20}Module\.register$/.test(callee))
        return reading.imports.some((name) => /^(?:@fastify\/redis|fastify-redis)$/.test(name)) && !entries.some(({ name }) => /^(?:user|database|connectionString)$/.test(name));
    return (0,clientCalls/* isCalleeOf */.s4)(redisCalls, callee, reading);
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/read.js










const schemes = { plain: new Set(baseSchemes), jdbc: new Set(), hostless: null };
const neighbourhood = { belongs: (name) => vocabulary_tlsSettings.has(name) || /^\d$/.test(name), environment: variables };
function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return (0,notation_beside/* insideCommand */.Y6)(candidate, reading, programs) ? null : ofText(candidate.value, candidate, (0,notation_beside/* besides */.oN)(candidate, reading, neighbourhood), reading);
        case 'settings':
            return readSettings(candidate, (0,notation_beside/* besides */.oN)(candidate, reading, neighbourhood), reading);
        case 'environment':
            return candidate.value.kind !== 'text' || (0,notation_beside/* alsoText */.xE)(candidate, reading) ? null : readText(candidate.value.text, candidate, []);
        case 'command':
            return readCommand(candidate);
    }
}
function ofText(text, candidate, beside, { language, imports }) {
    return readText(text, candidate, beside) ?? (language === 'php' ? readPhp(text, candidate, beside, imports) : null) ?? (text.text.includes('://') ? null : readConfiguration(text, candidate, beside, false));
}
function readText(text, candidate, beside) {
    const context = { family: 'redis', candidate, beside, passwordNames: ['password'] };
    if (isMap(text, candidate))
        return null;
    const found = (0,findUri/* findUriOf */.L)(schemes, text) ?? ownSocket(text);
    if (found !== null)
        return withoutEmpty((0,uriConnection/* uriConnection */.d)(text, found, context));
    const putIn = (0,putInUri/* putInUri */.T)('redis', text);
    if (putIn !== null)
        return (0,uriConnection/* uriConnection */.d)(putIn.text, putIn.found, context);
    const whole = withoutScheme(text, candidate);
    return whole === null ? null : (0,uriConnection/* uriConnection */.d)(whole, { from: 0, to: whole.text.length, schemeLength: 0 }, context);
}
function isMap({ text }, { sites }) {
    return sites[0].keyPath.at(-1) === 'map' && /^rediss?:\/\/\w{1,100}$/.test(text);
}
function ownSocket(text) {
    return /^unix:\/\/[^\s]{0,300}(?:redis|valkey)[^\s]{0,100}$/i.test(text.text) ? { from: 0, to: text.text.length, schemeLength: 4 } : null;
}
function withoutScheme(text, { sites }) {
    const told = sites.length === 1 && sites[0].keyPath.join('.') === 'redis';
    return told && /^\/\/[^/\s]{1,300}/.test(text.text) ? (0,mappedText/* joinTexts */.B5)([(0,mappedText/* plainText */.wh)(':'), text]) : null;
}

;// CONCATENATED MODULE: ./src/engine/databases/redis/family.js









const redis = {
    ids: ['redis'],
    title: 'Redis',
    vocabulary: vocabulary,
    read: read,
    drivers: [...pythonDrivers, ...nodeDrivers, ...goDrivers, ...moreDrivers, ...jvmDrivers, ...otherDrivers, eredis],
    assumed: (language) => assumedByLanguage[language] ?? 'redis-url',
};
const assumedByLanguage = {
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


/***/ })

};
;