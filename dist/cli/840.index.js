"use strict";
exports.id = 840;
exports.ids = [840];
exports.modules = {

/***/ 5840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  amqp: () => (/* binding */ amqp)
});

// EXTERNAL MODULE: ./src/engine/databases/notation/links.js + 1 modules
var links = __webpack_require__(1871);
// EXTERNAL MODULE: ./src/engine/databases/judging/plainDriver.js
var plainDriver = __webpack_require__(8657);
// EXTERNAL MODULE: ./src/engine/databases/judging/goTls.js
var goTls = __webpack_require__(7792);
// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/scheme.js


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
function bySchemeOnly(overTls) {
    return (said) => {
        switch (transport(said)) {
            case 'tls':
                return overTls(named(said));
            case 'plain':
                return said.scheme === '' && !said.settings.has('protocol') ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without a scheme or \`ssl\` ${said.title} never uses TLS`, null, true) : plainDriver/* byScheme */.Zb.cleartext(named(said));
            case 'open':
                return decidedLater(said.settings.get('protocol'), said.title);
            case 'unknown':
                return plainDriver/* byScheme */.Zb.refused(said);
        }
    };
}
function decidedLater(protocol, title) {
    const name = /^\{([A-Za-z_]{0,60}(?:SSL|TLS)[A-Za-z_]{0,20})\}$/i.exec(protocol?.text ?? '')?.[1];
    const reason = name === undefined ? '`protocol` is decided at run time' : `what \`${name}\` makes of the connection is decided at run time`;
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${title} does cannot be read here`, protocol ?? null);
}
function useTls(connection, more, settings = { snippet: "protocol: 'amqps'", set: [{ name: 'protocol', value: 'amqps' }] }) {
    const advice = `Use \`amqps://\`${more}`;
    return connection.uri === null ? { ...settings, remove: undoing, place: 'setting', advice } : { set: [], remove: undoing, scheme: 'amqps', advice };
}
const undoing = ['verify', 'verify_peer', 'verify_ssl', 'server_name_indication', 'rejectUnauthorized', 'checkServerIdentity', 'servername', 'InsecureSkipVerify'];
function rootAnchor(said) {
    const root = said.query.get('cacertfile');
    return root === undefined || root.text === '' ? 'public' : (0,verdict/* anchorOf */.dI)(root.text);
}
const missing = { name: 'tls', text: '', decided: false, quoted: false, object: false, parameter: null };

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/go.js





const go = {
    id: 'amqp091-go',
    aliases: ['streadway/amqp', 'streadway-amqp', 'rabbitmq/amqp091-go', 'amqp091'],
    title: 'amqp091-go',
    callees: ['amqp.Dial', 'amqp.DialTLS', 'amqp.DialConfig', 'amqp091.Dial', 'rabbitmq.Dial'],
    imports: ['github.com/rabbitmq/amqp091-go', 'github.com/streadway/amqp'],
    languages: ['go'],
    common: true,
    reads: ['cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'auth_mechanism', 'heartbeat', 'channel_max', 'connection_timeout'],
    decide: (said) => {
        const skip = (0,goTls/* skipsChecks */.Q)(said.settings.values());
        return skip !== undefined && said.scheme === '' ? accepts(said, skip) : ofScheme(said);
    },
    facts: (said) => {
        const skip = (0,goTls/* skipsChecks */.Q)(said.settings.values());
        return skip === undefined ? {} : { bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
    },
    plan: (connection) => useTls(connection, ' with amqp091-go, and `cacertfile` or `DialTLS` with `RootCAs` for a private CA.'),
};
const ofScheme = bySchemeOnly((said) => {
    const skip = (0,goTls/* skipsChecks */.Q)(said.settings.values());
    if (skip !== undefined)
        return accepts(said, skip);
    const maySkip = (0,goTls/* maySkipChecks */.g)(said.settings.values());
    if (maySkip !== undefined)
        return (0,verdict/* undecided */.oo)(maySkip, said.title);
    const client = said.settings.get('TLSClientConfig') ?? said.settings.get('tlsclientconfig');
    if (client !== undefined && !client.decided && !client.object && !(0,judging_options/* isNothing */.qv)(client))
        return (0,verdict/* undecided */.oo)(client, said.title);
    const config = said.settings.get('1');
    if (config !== undefined && !(0,judging_options/* isNothing */.qv)(config) && !/^&?tls\.Config\{\s*\}/.test(config.text))
        return (0,verdict/* undecided */.oo)({ ...config, name: 'tls.Config' }, said.title);
    const name = said.query.get('server_name_indication');
    if (name !== undefined && name.text !== '' && !said.connection.hosts.some((host) => host.kind === 'name' && host.name === name.text)) {
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: rootAnchor(said) }, `\`server_name_indication\` makes ${said.title} accept a certificate for another name than the host's`, name);
    }
    return plainDriver/* byScheme */.Zb.verified(said);
});
function accepts(said, skip) {
    return (0,plainDriver/* says */.FA)(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/jvm.js



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
        if (protocol !== undefined)
            return protocol.decided && (protocol.text === 'true' || protocol.quoted) ? (0,plainDriver/* says */.FA)(said, 'unverified', protocol, '`useSslProtocol()`', 'accepts any certificate') : (0,verdict/* undecided */.oo)({ ...protocol, decided: false }, said.title);
        return bySchemeOnly(version === 5 ? plainDriver/* byScheme */.Zb.unverified : plainDriver/* byScheme */.Zb.verified)(said);
    },
    plan: (connection) => version === 6
        ? useTls(connection, ' with the RabbitMQ Java client 6.')
        : {
            ...useTls(connection, ' with the RabbitMQ Java client 5, but not alone.'),
            snippet: 'factory.useSslProtocol(sslContext);\nfactory.enableHostnameVerification();',
        },
    ...(version === 5 ? { instead: 'After `setUri` call `factory.useSslProtocol(sslContext)` with a context that has a trust store and `factory.enableHostnameVerification()`, or use version 6' } : {}),
});
const spring = {
    id: 'spring-rabbit',
    aliases: ['spring-amqp'],
    title: 'Spring AMQP',
    imports: ['org.springframework.amqp'],
    languages: ['java', 'kotlin', 'groovy'],
    decide: (said) => {
        if (said.connection.uri !== null)
            return bySchemeOnly((each) => plainDriver/* byScheme */.Zb.unsourced(each, '`amqps://` alone'))(said);
        const enabled = said.settings.get('ssl.enabled');
        if ((0,plainDriver/* truth */.Im)(enabled) === 'open')
            return (0,verdict/* undecided */.oo)(enabled ?? missing, said.title);
        if ((0,plainDriver/* truth */.Im)(enabled) !== 'yes')
            return (0,plainDriver/* says */.FA)(said, 'cleartext', enabled, enabled === undefined ? 'without `ssl.enabled` there' : '`ssl.enabled: false`', enabled === undefined ? 'is no TLS' : 'means no TLS');
        const validate = said.settings.get('ssl.validate-server-certificate');
        if ((0,plainDriver/* truth */.Im)(validate) === 'no')
            return (0,plainDriver/* says */.FA)(said, 'unverified', validate, '`validate-server-certificate: false`', 'accepts any certificate');
        const name = said.settings.get('ssl.verify-hostname');
        if ((0,plainDriver/* truth */.Im)(name) === 'no')
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ssl.trust-store') ? 'private' : 'public' }, `\`verify-hostname: false\` makes ${said.title} verify the chain only`, name ?? null);
        return (0,plainDriver/* truth */.Im)(validate) === 'open' || (0,plainDriver/* truth */.Im)(name) === 'open' ? (0,verdict/* undecided */.oo)(validate ?? name ?? missing, said.title) : (0,plainDriver/* says */.FA)(said, 'verified', enabled, '`ssl.enabled: true`', 'verifies chain and host name');
    },
    plan: (connection) => (connection.uri !== null ? useTls(connection, ' with Spring AMQP, and `spring.rabbitmq.ssl.enabled=true`, which verifies.') : { set: [{ name: 'ssl.enabled', value: 'true' }], remove: ['ssl.validate-server-certificate', 'ssl.verify-hostname'], place: 'setting', advice: 'Use `spring.rabbitmq.ssl.enabled=true` and leave `validate-server-certificate` and `verify-hostname` on.', snippet: 'ssl:\n  enabled: true' }),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/node.js




const amqplib = {
    id: 'amqplib',
    title: 'amqplib',
    callees: ['amqp.connect', 'amqplib.connect', 'amqpConnectionManager.connect'],
    imports: ['amqplib', 'amqplib/callback_api', 'amqp-connection-manager'],
    languages: ['javascript', 'typescript'],
    common: true,
    reads: ['heartbeat', 'frameMax', 'channelMax', 'locale'],
    node: '',
    decide: (said) => {
        const { candidate, hosts } = said.connection;
        const isOpen = said.scheme === '' && !said.settings.has('protocol') && hosts.every(({ kind }) => kind === 'hole') && !(candidate.kind === 'settings' && (0,links/* hasSetting */.VY)(candidate, ['host', 'hostname']));
        if (!isOpen)
            return node_ofScheme(said);
        const found = (0,plainDriver/* nodeTls */.Y_)(said, marker, '');
        const reason = 'the URI is put in at run time';
        return found.posture.kind === 'unverified' ? found : (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`);
    },
    plan: (connection) => useTls(connection, ' with amqplib, and give a private CA in the second argument: `connect(url, { ca })`; it reads no TLS parameters in the URL.'),
};
const marker = { name: 'amqps://', text: 'true', decided: true, quoted: false, object: true, parameter: null };
const node_ofScheme = bySchemeOnly((said) => {
    const found = (0,plainDriver/* nodeTls */.Y_)(said, marker, '');
    return found.posture.kind === 'verify-full' ? plainDriver/* byScheme */.Zb.verified(said) : found;
});

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
const LONGEST_KNOWN = 190;
function decide(said) {
    const { title, scheme, connection } = said;
    const lambdas = [...said.settings.values()].filter(({ text }) => text.includes('=>'));
    const open = connection.hosts.every((host) => host.kind === 'hole' && host.fallback === null && host.port === null) && scheme === '';
    if (/^(?:rabbitmqs|amqps)$/i.test(scheme) || connection.hosts.some((host) => host.kind !== 'socket' && host.port === '5671'))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'TLS');
    if (lambdas.some(({ text }) => /UseSsl/.test(text) || text.length >= LONGEST_KNOWN))
        return plainDriver/* byScheme */.Zb.unsourced(said, 'what `Host` is configured with');
    if (open)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the host is put in at run time, and a URI with a scheme may be one' }, `the host is put in at run time, and a URI whose scheme decides may be one, so what ${title} does cannot be read here`);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`UseSsl\` ${title} uses no TLS`, null, true);
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/more.js




const rhea = {
    id: 'rhea',
    dialects: ['rhea'],
    aliases: ['rhea-promise'],
    title: 'rhea',
    imports: ['rhea', 'rhea-promise'],
    languages: ['javascript'],
    node: '',
    decide: (said) => {
        if (said.connection.uri !== null)
            return (0,verdict/* refused */.J5)('it takes a host, not a URI', said.title);
        const transport = said.settings.get('transport');
        if (transport === undefined || (0,judging_options/* isNothing */.qv)(transport) || transport.text === 'tcp')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${said.title} uses no TLS without \`transport: 'tls'\``, transport ?? null, transport === undefined);
        if (!transport.decided)
            return (0,verdict/* undecided */.oo)(transport, said.title);
        if (!/^(?:tls|ssl)$/.test(transport.text))
            return (0,verdict/* refused */.J5)('it knows the transports `tcp`, `tls` and `ssl`', said.title, transport);
        return (0,plainDriver/* nodeTls */.Y_)(said, { ...transport, quoted: false, object: true, text: 'true' }, '');
    },
    plan: () => ({ set: [{ name: 'transport', value: 'tls' }, { name: 'ca', value: '<CA_FILE>' }], remove: ['rejectUnauthorized'], place: 'setting', snippet: "transport: 'tls', ca: [fs.readFileSync('<CA_FILE>')]", advice: "Pass `transport: 'tls'` to rhea, and `ca` for a private CA." }),
};
const switched = [
    { id: 'amqprs', title: 'amqprs', callees: ['OpenConnectionArguments.new'], imports: ['amqprs'], language: 'rust', switches: ['tls_adaptor'], snippet: '.tls_adaptor(TlsAdaptor::without_client_auth(Some(Path::new("<CA_FILE>")), "<HOST>".to_string()).unwrap())' },
    { id: 'SimpleAmqpClient', title: 'SimpleAmqpClient', callees: ['AmqpClient.Channel.Create'], imports: ['SimpleAmqpClient'], language: 'cpp', switches: ['tls_params'], snippet: 'Channel::CreateSecure("<CA_FILE>", host)' },
    { id: 'dart_amqp', title: 'dart_amqp', callees: [], imports: ['package:dart_amqp'], language: 'dart', switches: ['tlsContext', 'settings.tlsContext'], snippet: 'tlsContext: SecurityContext.defaultContext' },
    { id: 'Net::AMQP::RabbitMQ', title: 'Net::AMQP::RabbitMQ', callees: ['RabbitMQ.connect'], imports: ['Net::AMQP::RabbitMQ'], language: 'perl', switches: ['ssl', 'options.ssl'], snippet: "ssl => 1, ssl_verify_host => 1, ssl_cacert => '<CA_FILE>'" },
];
const byItsSwitch = ({ id, aliases = [], title, callees, imports, language, switches, snippet }) => ({
    id,
    aliases,
    title,
    dialects: [id],
    callees,
    imports,
    languages: [language],
    decide: (said) => {
        if (said.connection.uri !== null)
            return bySchemeOnly((each) => plainDriver/* byScheme */.Zb.unsourced(each, '`amqps://`'))(said);
        const given = switches.map((name) => said.settings.get(name)).find((option) => option !== undefined);
        if (given === undefined || (0,judging_options/* isFalse */.Wu)(given) || (0,judging_options/* isNothing */.qv)(given) || given.text === '0')
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`${switches[0] ?? ''}\``, given ?? null, given === undefined);
        return plainDriver/* byScheme */.Zb.unsourced(said, `\`${given.name}\``);
    },
    plan: (connection) => ({ ...useTls(connection, ` with ${title}.`), set: [], place: 'setting', snippet, advice: `Ask ${title} for TLS, name the CA, and leave its checks on.` }),
    instead: `What ${title} verifies has not been measured: where that matters, put a proxy that verifies in front of the server.`,
});
const moreDrivers = [rhea, ...switched.map(byItsSwitch)];

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/others.js




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
        const given = enabled ?? [...said.settings].find(([each]) => /(?:^|\.)Ssl$/.test(each))?.[1];
        const whole = accepted !== undefined && /^(?:SslPolicyErrors\.)?None$/.test(accepted.text);
        const overTls = said.connection.uri === null ? (0,plainDriver/* truth */.Im)(enabled) === 'yes' : /^amqps$/i.test(said.scheme);
        if (overTls && accepted !== undefined && !whole)
            return accepting(accepted, said);
        if (said.connection.uri === null && (0,plainDriver/* truth */.Im)(enabled) === 'yes')
            return (0,plainDriver/* says */.FA)(said, 'verified', enabled, '`Ssl.Enabled = true`', 'verifies chain and host name');
        if (said.connection.uri === null && given !== undefined && !given.decided)
            return (0,verdict/* undecided */.oo)(given, said.title);
        return bySchemeOnly((each) => (whole ? (0,plainDriver/* says */.FA)(each, 'verified', accepted, '`AcceptablePolicyErrors = None`', 'verifies chain and host name') : plainDriver/* byScheme */.Zb.chainOnly(each, 'public')))(said);
    },
    plan: (connection) => ({
        ...useTls(connection, ' with RabbitMQ.Client, and after `Uri` set `factory.Ssl.AcceptablePolicyErrors = SslPolicyErrors.None`: the URI makes it accept a certificate for another name.'),
        set: [...(connection.uri === null ? [{ name: 'Ssl.Enabled', value: 'true' }] : []), { name: 'Ssl.AcceptablePolicyErrors', value: 'SslPolicyErrors.None' }],
        place: 'setting',
        snippet: 'factory.Ssl.AcceptablePolicyErrors = SslPolicyErrors.None;',
    }),
};
function accepting(accepted, said) {
    const faults = accepted.text.split('|').map((fault) => fault.trim().replace(/^(?:[\w.]{1,60}\.)?SslPolicyErrors\./, ''));
    if (faults.includes('RemoteCertificateChainErrors'))
        return (0,plainDriver/* says */.FA)(said, 'unverified', accepted, '`AcceptablePolicyErrors` with `RemoteCertificateChainErrors`', 'accepts any certificate');
    if (!faults.every((fault) => /^(?:None|RemoteCertificateNameMismatch|RemoteCertificateNotAvailable)$/.test(fault)))
        return (0,verdict/* undecided */.oo)({ ...accepted, decided: false }, said.title);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`AcceptablePolicyErrors\` lets ${said.title} accept a certificate for another name`, accepted);
}
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
function ofRecord(said) {
    const ssl = said.settings.get('ssl_options');
    if (said.connection.uri !== null || ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl) || /^:?none$/.test(ssl.text))
        return null;
    const verify = said.settings.get('ssl_options.verify');
    if (verify === undefined)
        return ssl.object ? plainDriver/* byScheme */.Zb.unsourced(said, 'no `verify` in `ssl_options`') : (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, said.title);
    if (/^:?verify_none$/.test(verify.text))
        return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`verify_none`', 'accepts any certificate');
    if (!/^:?verify_peer$/.test(verify.text))
        return (0,verdict/* undecided */.oo)({ ...verify, decided: false }, said.title);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`verify_peer\` makes ${said.title} verify the chain; whether it compares the name depends on its version`, verify);
}
function ofUri(said) {
    const verify = said.query.get('verify');
    if (verify === undefined)
        return plainDriver/* byScheme */.Zb.unsourced(said, 'no `verify` in the URI');
    if (!verify.decided)
        return (0,verdict/* undecided */.oo)(verify, said.title);
    if (verify.text === 'verify_none')
        return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`verify=verify_none`', 'accepts any certificate');
    if (verify.text !== 'verify_peer')
        return plainDriver/* byScheme */.Zb.unsourced(said, 'this value of `verify`');
    const name = said.query.get('server_name_indication');
    if (name !== undefined && name.text !== 'disable' && said.query.has('cacertfile'))
        return (0,plainDriver/* says */.FA)(said, 'verified', verify, '`verify=verify_peer` with `server_name_indication`', 'verifies chain and host name');
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: rootAnchor(said) }, `\`verify=verify_peer\` without \`server_name_indication\` makes ${said.title} verify the chain only`, verify);
}
const generic = {
    id: 'amqp',
    aliases: ['amqp-generic'],
    title: 'an AMQP client',
    languages: [],
    reads: ['verify', 'cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'fail_if_no_peer_cert', 'heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism', 'ssl_options', 'ssl'],
    decide: bySchemeOnly((said) => plainDriver/* byScheme */.Zb.unsourced(said, '`amqps://`')),
    plan: (connection) => useTls(connection, ', name the CA, and see that the client compares the host name; not every client does.'),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/php.js



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
        return (0,verdict/* refused */.J5)('it reads settings only', said.title);
    const [root, verify] = [said.settings.get('cacert') ?? said.settings.get('CACert'), said.settings.get('verify')];
    if (root === undefined || (0,judging_options/* isNothing */.qv)(root) || (root.decided && root.text === ''))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${said.title} uses no TLS without \`cacert\``, root ?? null, root === undefined);
    if (!root.decided && !/^\{?__DIR__/.test(root.text))
        return (0,verdict/* undecided */.oo)(root, said.title);
    if (verify === undefined)
        return (0,plainDriver/* says */.FA)(said, 'verified', root, '`cacert`', 'makes it verify chain and host name');
    if ((0,judging_options/* isFalse */.Wu)(verify) || (0,judging_options/* isNothing */.qv)(verify))
        return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`verify = false`', 'accepts any certificate');
    return verify.decided ? (0,plainDriver/* says */.FA)(said, 'verified', verify, '`cacert` with `verify`', 'verifies chain and host name') : (0,verdict/* undecided */.oo)(verify, said.title);
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/phpMore.js



const bunnyPhp = {
    id: 'bunny-php',
    aliases: ['bunny/bunny'],
    title: 'Bunny for PHP',
    dialects: ['bunny-php'],
    imports: ['Bunny'],
    languages: ['php'],
    decide: (said) => {
        if (said.connection.uri !== null)
            return (0,verdict/* refused */.J5)('it reads settings only', said.title);
        const name = ['tls', 'ssl'].find((each) => said.settings.get(each) !== undefined) ?? 'tls';
        const tls = said.settings.get(name);
        if (tls === undefined || (0,judging_options/* isNothing */.qv)(tls) || (0,judging_options/* isFalse */.Wu)(tls))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${said.title} uses no TLS without an array in \`tls\``, tls ?? null, tls === undefined);
        if ((0,judging_options/* isTrue */.Hn)(tls))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${name}\` that is no array brings no TLS under ${said.title}`, tls);
        if (!tls.object)
            return (0,verdict/* undecided */.oo)({ ...tls, decided: false }, said.title);
        const member = (each) => said.settings.get(`${name}.${each}`);
        return checked(said, [member('verify_peer'), member('allow_self_signed'), member('verify_peer_name'), member('peer_name')], tls);
    },
    instead: 'Give `tls` an array, with `cafile`; without one there is no TLS.',
    plan: () => ({ set: [{ name: 'tls.cafile', value: '<CA_FILE>' }], remove: ['tls', 'ssl'], place: 'setting', snippet: "'tls' => ['cafile' => '<CA_FILE>', 'verify_peer' => true, 'verify_peer_name' => true]", advice: 'Pass `tls` as an array with `cafile` to Bunny, and connect to the port of TLS.' }),
};
function checked(said, [peer, own, name, called], by) {
    if ((0,judging_options/* isFalse */.Wu)(peer))
        return (0,plainDriver/* says */.FA)(said, 'unverified', peer, 'a peer that is not verified', 'may show any certificate');
    if ((0,judging_options/* isTrue */.Hn)(own))
        return (0,plainDriver/* says */.FA)(said, 'unverified', own, '`allow_self_signed`', 'accepts any certificate');
    const open = [peer, own, name].find((option) => option !== undefined && !(0,judging_options/* isTrue */.Hn)(option) && !(0,judging_options/* isFalse */.Wu)(option)) ?? called;
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)({ ...open, decided: false }, said.title);
    if ((0,judging_options/* isFalse */.Wu)(name))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `a name that is not verified leaves the chain to ${said.title}`, name ?? null);
    return (0,plainDriver/* says */.FA)(said, 'verified', by, 'TLS by its defaults', 'verifies chain and host name');
}
const enqueue = {
    id: 'enqueue-amqp',
    aliases: ['enqueue/amqp-lib', 'enqueue/amqp-ext'],
    title: 'Enqueue',
    dialects: ['enqueue-amqp'],
    callees: ['AmqpConnectionFactory'],
    imports: ['Enqueue'],
    languages: ['php'],
    decide: (said) => {
        const on = (0,plainDriver/* optionNamed */.b7)(said, 'ssl_on');
        const secure = /^amqps|\+(?:ssl|tls)\b/i.test(said.scheme);
        if (!secure && (on === undefined || (0,judging_options/* isFalse */.Wu)(on)))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`ssl_on\` ${said.title} uses no TLS`, on ?? null, on === undefined);
        if (!secure && !(0,judging_options/* isTrue */.Hn)(on))
            return (0,verdict/* undecided */.oo)({ ...(on ?? noOption), decided: false }, said.title);
        const verify = (0,plainDriver/* optionNamed */.b7)(said, 'ssl_verify');
        if ((0,judging_options/* isFalse */.Wu)(verify))
            return (0,plainDriver/* says */.FA)(said, 'unverified', verify, '`ssl_verify`', 'switched off accepts any certificate');
        if (verify !== undefined && !(0,judging_options/* isTrue */.Hn)(verify))
            return (0,verdict/* undecided */.oo)({ ...verify, decided: false }, said.title);
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-full', until: null }, `TLS with \`ssl_verify\`, its default, verifies chain and host name under ${said.title}`, verify ?? on ?? null);
    },
    reads: ['ssl_on', 'ssl_verify', 'ssl_cacert', 'ssl_cert', 'ssl_key', 'ssl_passphrase'],
    plan: ({ uri }) => ({ set: [...(uri === null ? [{ name: 'ssl_on', value: 'true' }] : []), { name: 'ssl_cacert', value: '<CA_FILE>' }], remove: ['ssl_verify'], ...(uri === null ? { place: 'setting' } : { scheme: 'amqps' }), mutual: '`ssl_cert` and `ssl_key`' }),
};
const noOption = { name: 'ssl_on', text: '', decided: false, quoted: false, object: false, parameter: null };

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/phpAmqplib.js



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
        return (0,verdict/* refused */.J5)('it reads settings only', said.title);
    const callees = said.connection.candidate.sites.flatMap(({ callee }) => callee ?? []);
    const isOf = (name, options) => callees.some((callee) => callee.endsWith(name)) || (callees.length === 0 && options.some((option) => said.settings.get(option) !== undefined));
    if (isOf('AMQPConnectionConfig', ['isSecure']))
        return ofConfig(said);
    if (isOf('AMQPSSLConnection', contextOptions))
        return ofOptions(said);
    const { candidate } = said.connection;
    const context = candidate.kind === 'settings' ? candidate.entries.find(({ name, value }) => /^(?:11|context)$/.test(name) && !(value.kind === 'symbol' && value.name === 'null')) : undefined;
    if (context !== undefined)
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'what the context holds stands elsewhere' }, `what the context holds stands elsewhere, so what ${said.title} does cannot be read here`);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`AMQPStreamConnection\` without a context never uses TLS under ${said.title}`, null, true);
}
function ofOptions(said) {
    const all = said.settings.get('ssl_options');
    const option = (name) => said.settings.get(`ssl_options.${name}`) ?? said.settings.get(name);
    const [given] = contextOptions.map(option).filter((each) => each !== undefined);
    if (given === undefined && all !== undefined && !(0,judging_options/* isNothing */.qv)(all) && !all.object && all.text !== '[]')
        return (0,verdict/* undecided */.oo)({ ...all, decided: false }, said.title);
    if (given === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`AMQPSSLConnection\` without options uses no TLS under ${said.title}`, all ?? null, all === undefined);
    return verified(said, given, { peer: option('verify_peer'), name: option('verify_peer_name'), own: option('allow_self_signed'), called: option('peer_name') });
}
const contextOptions = ['verify_peer', 'verify_peer_name', 'allow_self_signed', 'peer_name', 'cafile', 'capath', 'local_cert', 'local_pk', 'ciphers', 'crypto_method', 'passphrase', 'SNI_enabled', 'security_level'];
function ofConfig(said) {
    const secure = said.settings.get('isSecure');
    if (secure === undefined || (0,judging_options/* isFalse */.Wu)(secure))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`AMQPConnectionConfig\` without \`setIsSecure(true)\` uses no TLS under ${said.title}`, secure ?? null, secure === undefined);
    if (!(0,judging_options/* isTrue */.Hn)(secure))
        return (0,verdict/* undecided */.oo)({ ...secure, decided: false }, said.title);
    return verified(said, secure, { peer: said.settings.get('sslVerify'), name: said.settings.get('sslVerifyName') });
}
function verified(said, by, { peer, name, own, called }) {
    const open = [peer, name, own].find((option) => option !== undefined && !(0,judging_options/* isTrue */.Hn)(option) && !(0,judging_options/* isFalse */.Wu)(option));
    if (peer !== undefined && (0,judging_options/* isFalse */.Wu)(peer))
        return (0,plainDriver/* says */.FA)(said, 'unverified', peer, 'a peer that is not verified', 'may show any certificate');
    if (own !== undefined && (0,judging_options/* isTrue */.Hn)(own))
        return (0,plainDriver/* says */.FA)(said, 'unverified', own, '`allow_self_signed`', 'accepts any certificate');
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)({ ...open, decided: false }, said.title);
    if (name !== undefined && (0,judging_options/* isFalse */.Wu)(name))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `a name that is not verified leaves the chain to ${said.title}`, name);
    if (called !== undefined)
        return (0,verdict/* undecided */.oo)({ ...called, decided: false }, said.title);
    return (0,plainDriver/* says */.FA)(said, 'verified', by, 'TLS by its defaults', 'verifies chain and host name');
}

// EXTERNAL MODULE: ./src/engine/databases/judging/pythonContext.js
var pythonContext = __webpack_require__(1642);
;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/python.js





function contextOf(said, option) {
    const known = (0,pythonContext/* pythonContext */.w)(option, said.title);
    if (known !== null)
        return known;
    const reason = `what the context in \`${option.name}\` verifies is decided elsewhere`;
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`, option);
}
const pika = {
    id: 'pika',
    title: 'pika',
    callees: ['pika.URLParameters', 'pika.ConnectionParameters', 'URLParameters', 'ConnectionParameters'],
    imports: ['pika'],
    languages: ['python'],
    common: true,
    reads: ['backpressure_detection', 'blocked_connection_timeout', 'channel_max', 'client_properties', 'connection_attempts', 'frame_max', 'heartbeat', 'locale', 'retry_delay', 'socket_timeout', 'stack_timeout', 'ssl_options', 'tcp_options'],
    unknown: 'refused',
    decide: (said) => {
        const beside = said.settings.get('ssl_options') ?? said.settings.get('ssl');
        if (beside !== undefined && !(0,judging_options/* isNothing */.qv)(beside) && !(0,judging_options/* isFalse */.Wu)(beside))
            return contextOf(said, beside);
        return bySchemeOnly((tls) => {
            const options = tls.query.get('ssl_options');
            return options !== undefined && (!options.decided || !/^\{.*\}$/s.test(options.text) || /protocol/.test(options.text)) ? (0,verdict/* undecided */.oo)(options, tls.title) : plainDriver/* byScheme */.Zb.verified(tls);
        })(said);
    },
    plan: (connection) => useTls(connection, " with pika, or `ssl_options=pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')`.", { snippet: "ssl_options=pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')", set: [{ name: 'ssl_options', value: "pika.SSLOptions(ssl.create_default_context(cafile='<CA_FILE>'), '<HOST>')" }] }),
};
const aioPika = {
    id: 'aio-pika',
    aliases: ['aio_pika', 'aiormq'],
    title: 'aio-pika',
    callees: ['aio_pika.connect', 'aio_pika.connect_robust', 'aiormq.connect'],
    imports: ['aio_pika', 'aiormq'],
    languages: ['python'],
    reads: ['cafile', 'capath', 'cadata', 'certfile', 'keyfile', 'no_verify_ssl', 'heartbeat', 'name', 'auth', 'timeout', 'reconnect_interval', 'fail_fast', 'heartbeat_monitoring', 'connection_timeout'],
    decide: (said) => {
        const { settings, query, scheme } = said;
        const ssl = settings.get('ssl');
        if (scheme === '' && ssl !== undefined && (0,plainDriver/* truth */.Im)(ssl) !== 'no' && (0,plainDriver/* truth */.Im)(ssl) !== 'yes')
            return (0,verdict/* undecided */.oo)(ssl, said.title);
        return scheme === '' && ssl !== undefined && (0,plainDriver/* truth */.Im)(ssl) === 'yes' ? overTls(said, ssl) : bySchemeOnly((tls) => overTls(tls, query.get('no_verify_ssl')))(said);
    },
    plan: (connection) => useTls(connection, ' with aio-pika, without `no_verify_ssl`.', { snippet: 'ssl=True', set: [{ name: 'ssl', value: 'True' }] }),
};
function overTls(said, by) {
    const { settings, query, scheme, title } = said;
    const context = settings.get('ssl_context') ?? settings.get('context');
    if (context !== undefined && !(0,judging_options/* isNothing */.qv)(context))
        return contextOf(said, context);
    const options = settings.get('ssl_options');
    const lax = query.get('no_verify_ssl') ?? (scheme === '' ? (settings.get('ssl_options.no_verify_ssl') ?? settings.get('no_verify_ssl')) : undefined);
    if (lax !== undefined && !(lax.quoted ? lax.text === '0' : (0,judging_options/* isFalse */.Wu)(lax) || (0,judging_options/* isNothing */.qv)(lax)))
        return lax.decided ? (0,plainDriver/* says */.FA)(said, 'unverified', lax, '`no_verify_ssl`', 'accepts any certificate') : (0,verdict/* undecided */.oo)(lax, title);
    if (scheme === '' && options !== undefined && !options.object && !(0,judging_options/* isNothing */.qv)(options))
        return (0,verdict/* undecided */.oo)({ ...options, decided: false }, title);
    return scheme === '' ? (0,plainDriver/* says */.FA)(said, 'verified', by, '`ssl=True`', 'verifies chain and host name') : plainDriver/* byScheme */.Zb.verified(said);
}
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
        if (tls === undefined || (0,plainDriver/* truth */.Im)(tls) === 'no')
            return bySchemeOnly((each) => plainDriver/* byScheme */.Zb.chainOnly(each, 'public'))(said);
        const member = (name) => said.settings.get(`broker_use_ssl.${name}`) ?? said.settings.get(`ssl.${name}`);
        const requirement = member('cert_reqs');
        if (/CERT_NONE/.test(requirement?.text ?? tls.text) || requirement?.text === '0')
            return (0,plainDriver/* says */.FA)(said, 'unverified', requirement ?? tls, '`cert_reqs: ssl.CERT_NONE`', 'accepts any certificate');
        if (!tls.object && (0,plainDriver/* truth */.Im)(tls) !== 'yes')
            return (0,verdict/* undecided */.oo)(tls, said.title);
        if (member('context') !== undefined || (requirement !== undefined && !/CERT_(?:REQUIRED|OPTIONAL)/.test(requirement.text)))
            return (0,verdict/* undecided */.oo)(member('context') ?? requirement ?? tls, said.title);
        if (member('server_hostname') !== undefined)
            return (0,plainDriver/* says */.FA)(said, 'verified', tls, '`server_hostname`', 'makes it verify chain and host name');
        const root = member('ca_certs');
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.decided ? root.text : null) }, `without \`server_hostname\` ${said.title} verifies the chain but not the host name`, tls);
    },
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



const bunny = {
    id: 'bunny',
    title: 'Bunny',
    callees: ['Bunny.new', 'Bunny.run'],
    imports: ['bunny', 'sneakers', 'hutch'],
    languages: ['ruby'],
    common: true,
    reads: ['heartbeat', 'connection_timeout', 'channel_max', 'auth_mechanism', 'verify', 'fail_if_no_peer_cert', 'cacertfile', 'certfile', 'keyfile'],
    decide: (said) => {
        const tls = (0,plainDriver/* optionNamed */.b7)({ ...said, query: new Map() }, 'tls', 'ssl');
        const overTls = (each) => {
            const off = ['verify_ssl', 'verify_peer', 'verify'].map((name) => each.settings.get(name)).find((option) => option !== undefined);
            if (off !== undefined && (0,plainDriver/* truth */.Im)(off) !== 'yes')
                return (0,plainDriver/* truth */.Im)(off) === 'no' ? (0,plainDriver/* says */.FA)(each, 'unverified', off, `\`${off.name}: false\``, 'accepts any certificate') : (0,verdict/* undecided */.oo)(off, each.title);
            const inQuery = each.query.get('verify');
            if (inQuery !== undefined && inQuery.text !== 'true')
                return /^(?:verify_none|false)$/.test(inQuery.text) ? (0,plainDriver/* says */.FA)(each, 'unverified', inQuery, `\`verify=${inQuery.text}\``, 'accepts any certificate') : plainDriver/* byScheme */.Zb.unsourced(each, '`verify` in the URI');
            return each.scheme === '' ? (0,plainDriver/* says */.FA)(each, 'verified', tls, '`tls: true`', 'verifies chain and host name') : plainDriver/* byScheme */.Zb.verified(each);
        };
        if ((0,plainDriver/* truth */.Im)(tls) === 'yes')
            return overTls(said);
        return (0,plainDriver/* truth */.Im)(tls) === 'open' ? (0,verdict/* undecided */.oo)(tls ?? missing, said.title) : bySchemeOnly(overTls)(said);
    },
    plan: (connection) => useTls(connection, ' with Bunny, with `tls_ca_certificates: [...]` for a private CA, and leave `verify_peer` on.', { snippet: 'tls: true, tls_ca_certificates: ["<CA_FILE>"]', set: [{ name: 'tls', value: 'true' }] }),
};

;// CONCATENATED MODULE: ./src/engine/databases/amqp/drivers/easyNetQ.js


const easyNetQ = {
    id: 'EasyNetQ',
    title: 'EasyNetQ',
    dialects: ['EasyNetQ'],
    callees: ['RabbitHutch.CreateBus', 'AddEasyNetQ', 'RegisterEasyNetQ'],
    imports: ['EasyNetQ'],
    languages: ['csharp', 'fsharp', 'vb'],
    decide: (said) => {
        if (said.scheme !== '')
            return /^amqps$/i.test(said.scheme) ? plainDriver/* byScheme */.Zb.verified(said) : plainDriver/* byScheme */.Zb.cleartext(said);
        const ssl = said.settings.get('ssl');
        if (ssl === undefined)
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'EasyNetQ uses no TLS without `ssl=true`', null, true);
        const asked = (0,plainDriver/* truth */.Im)(ssl);
        if (asked === 'yes')
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, '`ssl=true` verifies chain and host name under EasyNetQ', ssl);
        return asked === 'open' ? (0,verdict/* undecided */.oo)(ssl, said.title) : (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, '`ssl` switched off never uses TLS under EasyNetQ', ssl);
    },
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'ssl', value: 'true' }] : [], remove: [], ...(uri === null ? { place: 'setting' } : { scheme: 'amqps' }), snippet: 'ssl=true', advice: 'Add `ssl=true` to the string of EasyNetQ, or write an `amqps://` URI.' }),
};

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/adoNet.js
var adoNet = __webpack_require__(8306);
;// CONCATENATED MODULE: ./src/engine/databases/amqp/readEasyNetQ.js



const easyNetQCallees = ['RabbitHutch.CreateBus', 'AddEasyNetQ', 'RegisterEasyNetQ'];
const sign = /(?:^|\.)(?:RabbitHutch\.CreateBus|AddEasyNetQ|RegisterEasyNetQ)$/;
function readEasyNetQ(shape, candidate, reading) {
    if (!(0,links/* isInside */.FK)(candidate, sign))
        return null;
    const text = candidate.value;
    const pairs = text.text.includes('://') ? null : (0,adoNet/* readPairs */.SX)(text);
    if (pairs === null || !pairs.some(({ name }) => /^host$/i.test(name)))
        return null;
    const entries = pairs.map(({ name, value, span, valueSpan }) => ({ name: name.toLowerCase(), value: { kind: 'text', text: value, span: valueSpan ?? candidate.span }, span: span ?? candidate.span }));
    const connection = (0,links/* settingsConnection */.sT)(shape, { ...candidate, kind: 'settings', entries, span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span }, reading);
    return connection === null ? null : { ...connection, dialect: 'EasyNetQ' };
}

;// CONCATENATED MODULE: ./src/engine/databases/amqp/family.js















const schemes = ['amqp', 'amqps', 'pyamqp', 'rabbitmq', 'rabbitmqs'];
const tlsSettings = ['ssl', 'tls', 'ssl_options', 'broker_use_ssl', 'verify_peer', 'verify_ssl', 'verify', 'protocol', 'ca', 'ssl_context', 'no_verify_ssl', 'verify_peer_name', 'allow_self_signed', 'peer_name', 'cafile', 'capath', 'local_cert', 'local_pk', 'crypto_method', 'cacert', 'issecure', 'sslverify', 'sslverifyname', 'rejectunauthorized', 'transport', 'settings', 'options', 'tls_adaptor', 'tlscontext', 'tls_params', 'checkserveridentity', 'servername', 'ciphers', 'minversion', 'insecureskipverify', 'tlsconfig', 'acceptablepolicyerrors', 'tls_ca_certificates', 'sslprotocol', 'hostnameverification', 'ssl_on', 'ssl_verify', 'ssl_cacert'];
const shape = {
    family: 'amqp',
    schemes: { plain: new Set(schemes), jdbc: new Set(), hostless: null },
    lead: 'amqp://',
    urlNames: ['url', 'uri', 'broker', '0'],
    urls: /^(?:(?:py)?amqps?|rabbitmqs?)(?:\+\w{1,20})?:\/\//i,
    hostNames: ['host', 'hostname', 'hosts', 'addresses'],
    userNames: ['username', 'user', 'userid', 'login'],
    passwordNames: ['password', 'pass'],
    databaseNames: ['virtual_host', 'virtualhost', 'vhost'],
    keeps: (name) => tlsSettings.includes(name) || /^(?:[12]|tlsclientconfig)$/.test(name),
};
const vocabulary = {
    schemes: new Set(schemes),
    settingNames: new Set([...tlsSettings, 'ssl.enabled', 'ssl.validate-server-certificate', 'ssl.verify-hostname', 'ssl.trust-store', 'host', 'hostname', 'hosts', 'port', 'username', 'user', 'userid', 'password', 'pass', 'virtual_host', 'virtual-host', 'vhost']),
    tellingNames: new Set(['broker_use_ssl']),
    environmentNames: new Set(),
    callees: new Set(['amqp.connect', 'amqplib.connect', 'amqp.Dial', 'amqp.DialTLS', 'amqp.DialConfig', 'pika.ConnectionParameters', 'pika.URLParameters', 'ConnectionParameters', 'URLParameters', 'aio_pika.connect', 'aio_pika.connect_robust', 'aiormq.connect', 'kombu.Connection', 'Bunny.new', 'Celery', 'ConnectionFactory', 'CachingConnectionFactory', 'AMQPConnection', 'AMQPConnectionConfig', 'AMQPStreamConnection', 'AMQPSSLConnection', 'AmqpConnectionFactory', 'UseRabbitMQ', 'AMQP.Connection.open', 'RabbitmqBroker', 'amqp_params_network', 'amqp_connection.start', 'amqp_socket_open', 'amqp_socket_open_noblock', 'OpenConnectionArguments.new', 'AmqpClient.Channel.Create', 'RabbitMQ.connect', ...easyNetQCallees]),
    positions: new Map([
        ['php AMQPStreamConnection', ['host', 'port', 'user', 'password', 'vhost']],
        ['php AMQPSSLConnection', ['host', 'port', 'user', 'password', 'vhost', 'ssl_options']],
        ...['java', 'kotlin', 'scala', 'groovy'].map((language) => [`${language} CachingConnectionFactory`, ['host', 'port']]),
        ['csharp Host', ['host']],
        ['csharp UseRabbitMQ', ['host']],
        ['go amqp.DialTLS', ['url', 'tls']],
        ['rust OpenConnectionArguments.new', ['host', 'port', 'user', 'password']],
        ['cpp AmqpClient.Channel.Create', ['host', 'port', 'user', 'password', 'vhost']],
        ['perl RabbitMQ.connect', ['host', 'options']],
        ...['amqp_socket_open', 'amqp_socket_open_noblock'].map((callee) => [`cpp ${callee}`, ['', 'host', 'port']]),
        ['python ConnectionParameters', ['host', 'port', 'virtual_host', 'credentials', '', '', '', 'ssl_options']],
    ]),
    commands: new Set(),
};
const amqp = {
    ids: ['amqp'],
    title: 'AMQP',
    vocabulary,
    read,
    drivers: [amqplib, go, pika, aioPika, kombu, bunny, java(5), java(6), dotnet, massTransit, easyNetQ, erlang, spring, phpAmqp, phpAmqplib, bunnyPhp, enqueue, ...moreDrivers, generic].map(plainDriver/* plainDriver */.tU),
    assumed: (language, { candidate, scheme }) => (/^rabbitmqs?$/.test(scheme ?? '') ? 'MassTransit' : isSpring(candidate) ? 'spring-rabbit' : (assumed[language] ?? 'amqp')),
};
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
function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return ofFastStream(ofImport((0,links/* readLink */.XF)(shape, candidate.value, candidate, reading), reading)) ?? readEasyNetQ(shape, candidate, reading);
        case 'settings':
            return isOurs(candidate, reading) ? ofImport(overSocket((0,links/* settingsConnection */.sT)(shape, ofBroadway(candidate), reading), candidate, reading), reading) : null;
        case 'environment':
            return candidate.value.kind === 'text' ? (0,links/* readWholeUrl */.fZ)(shape, candidate.value.text, candidate, reading) : null;
        case 'command':
            return null;
    }
}
function ofBroadway(candidate) {
    const connection = isBroadway(candidate) ? candidate.entries.find(({ name, value }) => name === 'connection' && value.kind === 'settings') : undefined;
    return connection?.value.kind === 'settings' ? { ...candidate, entries: connection.value.entries } : candidate;
}
const isBroadway = ({ entries, sites }) => [...entries, ...sites[0].neighbours].some(({ value }) => value.kind === 'symbol' && value.name === 'BroadwayRabbitMQ.Producer');
function ofFastStream(connection) {
    const isOpen = connection?.candidate.sites.some(({ callee, neighbours }) => /(?:^|\.)RabbitBroker$/.test(callee ?? '') && neighbours.some(({ name, value }) => name === 'security' && !(value.kind === 'symbol' && value.name === 'None'))) === true;
    return connection === null || !isOpen ? connection : { ...connection, openParts: [...(connection.openParts ?? []), 'security'] };
}
const ofPhp = [
    { id: 'bunny-php', callee: /(?:^|\.)Client$/, imported: /^Bunny(?:\W|$)/ },
    { id: 'enqueue-amqp', callee: /(?:^|\.)AmqpConnectionFactory$/, imported: /^Enqueue(?:\W|$)/ },
];
function ofImport(connection, { imports, language }) {
    const php = language === 'php' && connection !== null ? ofPhp.find(({ callee, imported }) => (0,links/* isInside */.FK)(connection.candidate, callee) && ((0,links/* isInside */.FK)(connection.candidate, imported) || imports.some((name) => imported.test(name)))) : undefined;
    if (php !== undefined && connection !== null)
        return { ...connection, dialect: php.id };
    const dialect = [['rhea', /^rhea(?:-promise)?$/], ['dart_amqp', /^package:dart_amqp/]].find(([, own]) => imports.some((name) => own.test(name)))?.[0];
    return connection === null || dialect === undefined ? connection : { ...connection, dialect };
}
function overSocket(found, candidate, { language, imports }) {
    const isOpen = language === 'cpp' && imports.some((name) => /(?:amqp_|\/)ssl_socket\.h$/.test(name));
    if (found === null || !isOpen)
        return found;
    return { ...found, parameters: [...found.parameters, { name: 'protocol', value: { kind: 'hole', expression: 'tls', fallback: null }, origin: 'setting', span: candidate.span, valueSpan: null }] };
}
function isOurs(candidate, reading) {
    if (reading.language === 'python' && candidate.entries.some(({ name, value }) => /^(?:celery_)?broker_use_ssl$/i.test(name) && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'cert_reqs')))
        return true;
    if ((0,links/* isInside */.FK)(candidate, /^amqp_params_network$|^amqp_connection\.start(?:_link)?$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host']);
    if (isObjectOfAmqplib(candidate, reading))
        return true;
    if ((0,links/* isInside */.FK)(candidate, /^(?:amqplib|amqp\.connect|amqplib\.connect|pika\.\w*Parameters|aio_pika\.connect(?:_robust)?|aiormq\.connect|Bunny\.new|kombu\.Connection)$/))
        return true;
    if ((0,links/* isInside */.FK)(candidate, /^(?:[A-Z][A-Z0-9]{0,40}_){0,6}RABBIT(?:MQ)?$|^(?:[A-Z][A-Z0-9]{0,40}_){0,6}AMQP$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'hostname', 'addresses']);
    if ((0,links/* isInside */.FK)(candidate, /^amqp$/) && candidate.sites.every(({ callee }) => callee === null))
        return (0,links/* hasSetting */.VY)(candidate, reading.language === 'text' ? ['url', 'protocol', 'host', 'hostname'] : ['url', 'protocol']) || ((0,links/* hasSetting */.VY)(candidate, ['host', 'hostname']) && (0,links/* hasSetting */.VY)(candidate, shape.databaseNames));
    if (isSpring(candidate))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'addresses']) && candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'rabbitmq');
    if (isSection(candidate))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'hostname']) && (0,links/* hasSetting */.VY)(candidate, [...shape.userNames, ...shape.databaseNames]);
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:AMQPStreamConnection|AMQPSSLConnection|AMQP\.Connection\.open|RabbitmqBroker)$/))
        return true;
    if ((0,links/* isInside */.FK)(candidate, /^RabbitMq\.Host$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host']);
    if ((0,links/* isInside */.FK)(candidate, /^amqp_socket_open(?:_noblock)?$|(?:^|\.)(?:OpenConnectionArguments\.new|AmqpClient\.Channel\.Create|RabbitMQ\.connect)$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host']);
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:connect|createConnection|Connection)$/) && (0,links/* importsOneOf */.On)(reading, /^rhea(?:-promise)?$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host']);
    if ((0,links/* isInside */.FK)(candidate, /^amqp\.DialTLS$/))
        return candidate.entries.some(({ name, value }) => name === 'tls' && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'InsecureSkipVerify'));
    if (isBroadway(candidate))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'connection']);
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:Client|ConnectionSettings)$/) && (0,links/* importsOneOf */.On)(reading, /^package:dart_amqp/))
        return true;
    if (reading.language === 'php' && (0,links/* isInside */.FK)(candidate, /^AMQPConnection(?:Config)?$/))
        return (0,links/* hasSetting */.VY)(candidate, ['host']);
    if (reading.language === 'csharp' && (0,links/* isInside */.FK)(candidate, /(?:^|\.)UseRabbitMQ$/))
        return candidate.entries.length === 1 && candidate.entries.some(({ name, value }) => name === 'host' && value.kind === 'text' && /^[\w.-]{1,250}$/.test(value.text.text));
    if (reading.language === 'php' && ofPhp.some(({ callee, imported }) => (0,links/* isInside */.FK)(candidate, callee) && ((0,links/* isInside */.FK)(candidate, imported) || (0,links/* importsOneOf */.On)(reading, imported))))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'user', 'pass', 'vhost']);
    if ((0,links/* isInside */.FK)(candidate, /(?:^|\.)(?:Caching)?ConnectionFactory$/) && (0,links/* importsOneOf */.On)(reading, /rabbitmq|springframework\.amqp/i))
        return (0,links/* hasSetting */.VY)(candidate, ['host', 'hostname', 'uri']);
    return (0,links/* isInside */.FK)(candidate, /^(?:ConnectionParameters|URLParameters)$/) && (0,links/* importsOneOf */.On)(reading, /^pika(?:[./]|$)/);
}
function isSection({ sites, entries }) {
    if (entries.some(({ name, value }) => /^port$/i.test(name) && /^15\d{3}$/.test(value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : '')))
        return false;
    return sites.every(({ callee }) => callee === null) && sites.some(({ keyPath }) => keyPath.slice(-4).some((name) => /^(?:old_sound_)?rabbit(?:_?mq)?$/i.test(name)) && !keyPath.some((name) => /^(?:services|containers|initContainers|volumes|images?|resources|management|\w*[Pp]robes?)$/.test(name)));
}
function isSpring({ sites }) {
    return sites.some(({ keyPath }) => keyPath.includes('spring') && keyPath.includes('rabbitmq'));
}
function isObjectOfAmqplib({ entries }, { language }) {
    return /^(?:java|type)script$/.test(language) && entries.some(({ name, value }) => name === 'protocol' && value.kind === 'text' && /^amqps?$/.test(value.text.text)) && entries.some(({ name }) => name === 'hostname');
}


/***/ }),

/***/ 1871:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VY: () => (/* binding */ hasSetting),
  eF: () => (/* binding */ hostsOfValue),
  On: () => (/* binding */ importsOneOf),
  FK: () => (/* binding */ isInside),
  XF: () => (/* binding */ readLink),
  fZ: () => (/* binding */ readWholeUrl),
  sT: () => (/* binding */ settingsConnection)
});

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
;// CONCATENATED MODULE: ./src/engine/databases/notation/listedUrls.js
const MOST_URLS = 100;
function listedUrl(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind === 'symbol')
        return weakest(textsOfSource(value));
    const texts = value.entries.slice(0, MOST_URLS).flatMap(({ name, value: each }) => (/^\d+$/.test(name) && each.kind === 'text' ? [each.text] : []));
    return value.entries[0]?.name === '0' && value.entries[0].value.kind === 'text' ? weakest(texts) : null;
}
function weakest(texts) {
    const [first] = texts;
    if (first === undefined || !first.text.includes('://'))
        return first ?? null;
    const remote = texts.filter(({ text }) => /^[\w+.-]{1,40}:\/\//.test(text) && !ofThisMachine.test(text));
    return remote.find(({ text }) => !overTls.test(text)) ?? remote[0] ?? first;
}
const ofThisMachine = /^[\w+.-]{1,40}:\/\/(?:[^@/]{0,200}@)?(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?:[:/?]|$)/i;
const overTls = /^(?!nats:)[\w+.-]{0,40}(?:s|tls|ssl|ssc):\/\//i;
function textsOfSource({ name, span }) {
    if (!makesList.test(name) || !/^[^"'`]{0,60}["'`]/.test(name))
        return [];
    return [...name.matchAll(/(["'`])([^"'`\s\\]{1,300})\1/g)].map(([, , text = '']) => ({ text, pieces: [{ kind: 'literal', at: 0, length: text.length, ...span, verbatim: false }] }));
}
const makesList = /^(?:&?vec!\s?)?[[({]|^\[\][\w.]{1,20}\{|^new\b[^("]{0,40}[[{]|^(?:[\w.]{0,40}\.)?(?:asList|of|listOf|setOf|arrayOf|arrayListOf|mutableListOf|singletonList|singleton|List|Seq|Set|Array|Vector|Arrays|TCP)(?:<[\w.]{0,30}>)?\(/;

// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
// EXTERNAL MODULE: ./src/engine/databases/notation/linksBeside.js
var linksBeside = __webpack_require__(8132);
// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var notation_settings = __webpack_require__(3366);
// EXTERNAL MODULE: ./src/engine/databases/notation/uri.js
var uri = __webpack_require__(1597);
;// CONCATENATED MODULE: ./src/engine/databases/notation/links.js









function findSetting(entries, names) {
    const found = (0,notation_settings/* findSetting */.SP)(entries, names);
    if (found !== null)
        return found;
    const login = entries.find(({ name, value }) => value.kind === 'settings' && /^(?:auth|sasl|credentials)$/i.test(name));
    return login?.value.kind === 'settings' ? (0,notation_settings/* findSetting */.SP)(login.value.entries, names) : null;
}
function readLink(shape, text, candidate, reading) {
    const found = (0,findUri/* findUriOf */.L)(shape.schemes, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,linksBeside/* besides */.oN)(shape.keeps, candidate.sites.flatMap((site) => site.neighbours), reading), candidate.sites.flatMap((site) => site.neighbours));
}
function readWholeUrl(shape, text, candidate, reading) {
    const neighbours = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap((site) => site.neighbours);
    const found = wholeUrl(shape, text);
    return found === null ? null : linkConnection(shape, text, found, candidate, (0,linksBeside/* besides */.oN)(shape.keeps, neighbours, reading), neighbours);
}
function wholeUrl(shape, { text }) {
    const match = shape.urls.exec(text);
    if (match === null || match.index !== 0 || text.length > 8000)
        return null;
    const next = /,\s{0,5}[A-Za-z][\w+]{0,20}:\/\//.exec(text);
    const to = next === null ? text.trimEnd().length : next.index;
    return /\s/.test(text.slice(0, to).trim()) ? null : { from: 0, to, schemeLength: match[0].length - 3 };
}
function linkConnection(shape, text, found, candidate, beside, neighbours) {
    const mapped = (0,mappedText/* sliceText */.S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = (0,uri/* readUri */.D)(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const secret = findSetting(neighbours, shape.passwordNames);
    const password = reading.password.kind === 'absent' ? (0,settingValues/* passwordOfSetting */.rA)(secret, reading.user, candidate.encoding === 'base64').password : reading.password;
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
        endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        secretSpans: [...reading.secretSpans, ...secretParameters(masked), ...secretsAmong(neighbours)],
        candidate,
    };
}
function maskLoosely(parameter) {
    const { value } = parameter;
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? value.expression : '';
    return linksBeside/* holdsSecret */.hK.test(parameter.name) || (value.kind !== 'hole' && linksBeside/* holdsSecret */.hK.test(text)) ? { ...parameter, value: value.kind === 'hole' ? { ...value, fallback: null } : { kind: 'text', text: '***' } } : parameter;
}
function maskPiece(piece) {
    const equals = piece.indexOf('=');
    return linksBeside/* holdsSecret */.hK.test(decodeURIComponentSafely(piece)) && equals >= 0 ? `${piece.slice(0, equals)}=***` : piece;
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
function settingsConnection(shape, candidate, reading) {
    const { entries } = candidate;
    const url = findSetting(entries, shape.urlNames);
    const urlText = url === null ? null : listedUrl(url.value);
    if (urlText !== null && wholeUrl(shape, urlText) !== null) {
        return (0,linksBeside/* hasOwnText */.cm)(reading, url?.value.span ?? candidate.span) ? null : readWholeUrl(shape, urlText, candidate, reading);
    }
    const named = findSetting(entries, shape.hostNames) ?? url;
    const hosts = named === null ? [openHost/* openHost */.Z] : hostsOfValue(named.value, portOf(entries));
    const user = (0,settingValues/* partAsWritten */.Dc)(findSetting(entries, shape.userNames));
    const secret = findSetting(entries, shape.passwordNames);
    const database = (0,settingValues/* partAsWritten */.Dc)(findSetting(entries, shape.databaseNames));
    return {
        family: shape.family,
        notation: 'settings',
        scheme: null,
        dialect: null,
        user,
        password: (0,settingValues/* passwordOfSetting */.rA)(secret, user, candidate.encoding === 'base64').password,
        hosts,
        database,
        parameters: (0,linksBeside/* besides */.oN)(shape.keeps, entries, reading),
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)(shape.lead, user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: secretsAmong(entries),
        candidate,
    };
}
function secretsAmong(settings) {
    const logins = settings.flatMap(({ name, value }) => (value.kind === 'symbol' && /["'`]/.test(value.name) && /auth|cred|login|passw|sasl|jaas|secret|token/i.test(`${name} ${value.name}`) ? [value.span] : []));
    const lists = settings.flatMap(({ name, value }) => (value.kind === 'settings' && /^(?:basic_?)?auth$/i.test(name) && value.entries.some((entry) => /^\d$/.test(entry.name)) ? [value.span] : []));
    return [...(0,notation_settings/* spansOfSecrets */.qs)(settings), ...logins, ...lists];
}
function portOf(entries) {
    const setting = findSetting(entries, ['port']);
    const text = setting?.value.kind === 'symbol' ? setting.value.name : ((0,notation_settings/* textOf */.b6)(setting)?.text ?? '');
    return /^\d{1,5}$/.test(text) ? text : null;
}
const LONGEST_SOURCE = 200;
function hostsOfValue(value, port) {
    if (value.kind === 'settings') {
        const hosts = value.entries.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq).flatMap((entry) => (/^\d+$/.test(entry.name) || hostLike.test(entry.name) ? hostsOfValue(entry.value, port) : []));
        if (value.entries.length > notation_hosts/* MAXIMUM_HOSTS */.Fq)
            return [...hosts, notation_hosts/* moreHosts */.ns];
        return hosts.length > 0 ? hosts : [openHost/* openHost */.Z];
    }
    if (value.kind === 'text')
        return eachOf(value.text).flatMap((text) => (0,notation_hosts/* hostsOfAuthority */.Mk)(withoutLogin(text))).map((host) => withPort(host, port));
    const mapped = hostsOfMappings(value.name, port);
    if (mapped !== null)
        return mapped;
    const asked = hostsAsked(value.name, port);
    if (asked !== null)
        return asked;
    const quoted = [...value.name.matchAll(/["'`]([\w.:[\]-]{1,253})["'`]/g)];
    const isCut = quoted.length > notation_hosts/* MAXIMUM_HOSTS */.Fq || value.name.length >= LONGEST_SOURCE;
    const literals = [...quoted.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq).flatMap(([, text]) => (0,notation_hosts/* hostsOfAuthority */.Mk)((0,mappedText/* plainText */.wh)(text ?? ''))), ...(isCut && quoted.length > 0 ? [notation_hosts/* moreHosts */.ns] : [])];
    return literals.length > 0 && makesList.test(value.name) ? literals.map((host) => withPort(host, port)) : [{ kind: 'hole', text: `{${value.name.replace(/["'`].*/s, '\u2026').replace(/^\[(.*)\]$/s, '$1').slice(0, 60)}}`, fallback: null, port }];
}
function hostsAsked(source, port) {
    if (!/^\s{0,9}\[/.test(source))
        return null;
    const asked = [...source.matchAll(/(?<![\w$])(?:env|getenv|(?:os\.)?environ\.get)\(\s{0,5}["']([\w.-]{1,80})["']\s{0,5}(?:,\s{0,5}["']([\w.:/[\]-]{0,253})["'])?/g)];
    if (asked.length === 0)
        return null;
    return [...asked.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq).map(([, name, fallback]) => ({ kind: 'hole', text: `{${name ?? ''}}`, fallback: fallback ?? null, port })), ...(asked.length > notation_hosts/* MAXIMUM_HOSTS */.Fq || !source.endsWith(']') ? [notation_hosts/* moreHosts */.ns] : [])];
}
function hostsOfMappings(source, port) {
    if (!/^\s{0,9}\[\s{0,9}[{[]/.test(source))
        return null;
    const keys = [...source.matchAll(/(?<![\w$.])["']?:?(host|hostname|port)["']?\s{0,5}(?:=>|[:=])\s{0,5}(?:["'`]([\w.:[\]-]{1,253})["'`]|(\d{1,5})|)/g)];
    const named = keys.flatMap(([, key = '', text, digits], at) => {
        if (key === 'port')
            return [];
        const behind = keys[at + 1];
        const own = behind?.[1] === 'port' ? (behind[3] ?? behind[2] ?? null) : port;
        return text === undefined && digits === undefined ? [openHost/* openHost */.Z] : (0,notation_hosts/* hostsOfAuthority */.Mk)((0,mappedText/* plainText */.wh)(text ?? '')).map((host) => withPort(host, own));
    });
    return named.length === 0 ? null : [...named.slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq), ...(!source.endsWith(']') || named.length > notation_hosts/* MAXIMUM_HOSTS */.Fq ? [notation_hosts/* moreHosts */.ns] : [])];
}
const hostLike = /^(?:host|hostname|address)$/i;
function withPort(host, port) {
    return host.kind === 'socket' || host.port !== null ? host : { ...host, port };
}
function eachOf(text) {
    const each = text.text.split(',').slice(0, notation_hosts/* MAXIMUM_HOSTS */.Fq);
    if (each.length < 2 || !each.every((one) => /^\s{0,9}[A-Za-z][\w+]{0,20}:\/\//.test(one)))
        return [text];
    let from = 0;
    return each.map((one) => {
        const start = from + (one.length - one.trimStart().length);
        from += one.length + 1;
        return (0,mappedText/* sliceText */.S$)(text, start, from - 1);
    });
}
function withoutLogin(text) {
    const at = text.text.lastIndexOf('@');
    const scheme = /^[a-z][\w+]{0,20}:\/\//i.exec(text.text)?.[0].length ?? 0;
    return (0,mappedText/* sliceText */.S$)(text, Math.max(at + 1, scheme), text.text.length);
}
function isInside(candidate, pattern) {
    return candidate.sites.some(({ callee, keyPath }) => (callee !== null && pattern.test(callee)) || keyPath.some((name) => pattern.test(name)));
}
function importsOneOf(reading, pattern) {
    return reading.imports.some((name) => pattern.test(name));
}
function hasSetting(candidate, names) {
    return findSetting(candidate.entries, names) !== null;
}


/***/ }),

/***/ 8132:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ hasOwnText),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);


const processSwitch = 'NODE_TLS_REJECT_UNAUTHORIZED';
function besides(keeps, settings, reading) {
    const seen = new Set();
    const kept = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(settings, 'setting').flatMap((parameter) => {
        const name = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(parameter.name.replace(/^(?:\d+\.)+/, ''));
        const key = `${name}@${String(parameter.span?.start)}`;
        if ((/^\d+$/.test(name) && parameter.value.kind !== 'symbol') || seen.has(key) || !(keeps(name.toLowerCase()) || keeps(name.split('.')[0]?.toLowerCase() ?? '')))
            return [];
        seen.add(key);
        if (parameter.value.kind === 'symbol')
            return [{ ...parameter, name, value: withoutLiterals(parameter.value) }];
        return [{ ...parameter, name, value: /(?:^|[._-])(?:key|pfx|passphrase|password|secret|token|pem|config)$/i.test(name) && parameter.value.kind === 'text' ? { kind: 'text', text: '***' } : parameter.value }];
    });
    const variables = settings.filter(({ name }) => name === processSwitch);
    return [...kept, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)([...variables, ...contentsOf(reading).variables], 'environment')];
}
const holdsSecret = /passw|secret|token|private.?key|passphrase|api.?key/i;
function withoutLiterals(value) {
    return holdsSecret.test(value.name) || /auth/i.test(value.name) ? { kind: 'symbol', name: value.name.replace(/(["'`]).*["'`]?/s, '$1\u2026$1') } : value;
}
const known = new WeakMap();
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
function hasOwnText(reading, { start, end }) {
    const { texts } = contentsOf(reading);
    const next = texts[(0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .countBefore */ .t)(texts, (each) => each < start)];
    return next !== undefined && next < Math.max(end, start + 1);
}


/***/ })

};
;