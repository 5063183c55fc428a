"use strict";
exports.id = 295;
exports.ids = [295];
exports.modules = {

/***/ 2295:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ checkRules),
  Y: () => (/* binding */ ruleOf),
  aO: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./src/engine/rules/circumstances.js
function crossesNetwork({ judgement, locality }) {
    return judgement.posture.kind !== 'local' && locality !== 'local';
}
function transportOf({ judgement: { posture } }) {
    return posture.kind === 'error' ? (posture.sent ?? posture) : posture;
}
function letsStrangersAnswer(posture) {
    return posture.kind === 'cleartext' || posture.kind === 'opportunistic' || posture.kind === 'unverified';
}
function maySpeakTls(assessment) {
    const { kind } = transportOf(assessment);
    return crossesNetwork(assessment) && kind !== 'cleartext' && kind !== 'error';
}
function decidingSpan(assessment) {
    return within(assessment, assessment.judgement.deciding?.span ?? null);
}
function within({ connection: { span: whole } }, span) {
    return span !== null && span.start >= whole.start && span.end <= whole.end ? span : null;
}
const cap = (score) => ({ kind: 'cap', score });
const penalty = (points) => ({ kind: 'penalty', points });
const advice = { kind: 'none' };

;// CONCATENATED MODULE: ./src/engine/rules/wording.js
function seen({ judgement, driver }) {
    const sentence = sentenceOf(judgement.because);
    return driver.certainty === 'assumed' ? `Assuming ${driver.title}, since nothing here names the driver: ${sentence}` : sentence;
}
function remedy({ set, remove, advice, scheme, shortfall }) {
    if (set.length === 0 || scheme !== undefined || shortfall !== undefined)
        return sentenceOf(advice);
    const drop = remove.length === 0 ? '' : ` and drop ${listed(remove.map(code))}`;
    return `Write ${listed(set.map(settingOf))}${drop}.`;
}
function code(text) {
    const shown = text.slice(0, 400).replace(UNPRINTABLE, '\uFFFD').replaceAll('`', "'").trim();
    if (shown === '')
        return '` `';
    const characters = Array.from(shown);
    return `\`${characters.length > LENGTH ? `${characters.slice(0, LENGTH - 1).join('')}\u2026` : shown}\``;
}
function sentenceOf(text) {
    const line = text.slice(0, SENTENCE).replace(/\s+/g, ' ').trim();
    return /[.!?]$/.test(line) ? line : `${line}.`;
}
function listed(items) {
    const shown = items.slice(0, 5);
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
const LENGTH = 60;
const SENTENCE = 800;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
function settingOf({ name, value, place }) {
    if (/^<.*>$/.test(value))
        return code(name);
    return code(place === 'setting' ? `${name}: ${value}` : `${name}=${value}`);
}

;// CONCATENATED MODULE: ./src/engine/rules/effectiveTlsParameters.js


const MOST = 5;
const effectiveTlsParameters = {
    id: 'effective-tls-parameters',
    title: 'Write TLS parameters that this driver obeys',
    severity: 'high',
    rationale: 'A TLS parameter protects only when the driver that receives it knows it. Misspelt names, names of another driver, values it does not know, parameters behind a `#` or an undecoded `&amp;`, and duplicates that contradict each other are often ignored without a word: the text looks secure and the connection is not. ' +
        'Where the driver refuses the text instead, nothing connects until someone removes the parameter, usually in a hurry.',
    references: { cwe: ['CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: [] },
    costs: 'Caps the score at 50 (D).',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=required' },
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?application_name=shop&amp;sslmode=verify-full' },
            { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop#?sslmode=verify-full' },
            { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=disable&sslmode=verify-full' },
            { driver: 'mysql2', text: 'mysql://shop@db.example.com/shop?sslmode=require' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&tlsinsecurely=false' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?application_name=shop&sslmode=verify-full' },
            { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment))
            return [];
        return [...refusals(assessment), ...assessment.judgement.problems.flatMap((problem) => breachOf(assessment, problem))].slice(0, MOST);
    },
};
function refusals(assessment) {
    const { posture, problems, deciding } = assessment.judgement;
    if (posture.kind !== 'error' || problems.some(({ parameter }) => deciding === null || parameter === deciding.name))
        return [];
    const who = assessment.driver.certainty === 'assumed' ? `${assessment.driver.title} (assumed; no other common driver accepts it)` : assessment.driver.title;
    const what = posture.sent === null ? `${who} refuses this text, so nothing connects` : `The server ends what ${who} begins with this text, after the login`;
    return [{ message: `${what}: ${sentenceOf(posture.reason)} ${remedy(assessment.hardening)}`, span: decidingSpan(assessment), cost: cap(50) }];
}
function breachOf(assessment, problem) {
    const { posture } = assessment.judgement;
    const refused = posture.kind !== 'error' ? '' : posture.sent === null ? ' The driver refuses the text, so nothing connects.' : ' The server ends the session after the login, which has been sent by then.';
    const message = problem.message.trim() === '' ? `${code(problem.parameter)} does not do here what its name says.` : sentenceOf(problem.message);
    return [{ message: `${message}${refused}`, span: within(assessment, problem.span), cost: cap(50) }];
}

;// CONCATENATED MODULE: ./src/engine/rules/explicitTlsMode.js


const explicitTlsMode = {
    id: 'explicit-tls-mode',
    title: 'Write the TLS mode down',
    severity: 'low',
    rationale: 'A text without a mode means what the driver, its version and the environment make of it: encrypted here, cleartext there, verified until the next major release. Nobody who reviews the line can tell. ' +
        'Writing the mode costs one parameter, survives an upgrade and another driver, and is checked here. A mode that is only known at run time cannot be graded at all.',
    references: { cwe: ['CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: [] },
    costs: 'Nothing where a default or a value of the run time decides; caps the score at 78 (B) where the next major version of the driver gives the text a weaker meaning.',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=require' },
            { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop' },
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=${PGSSLMODE}' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full' },
            { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment))
            return [];
        const { posture, byDefault } = assessment.judgement;
        const span = decidingSpan(assessment);
        const write = remedy(assessment.hardening);
        if (posture.kind === 'unknown')
            return [{ message: `${sentenceOf(posture.reason)} So the connection cannot be graded, and nobody who reads it can tell how safe it is. ${write}`, span, cost: advice }];
        if (posture.kind === 'verify-full' && posture.until !== null)
            return [{ message: `${seen(assessment)} The upgrade to ${code(posture.until)} takes that away without any change of the text. ${write}`, span, cost: cap(78) }];
        if (!byDefault || posture.kind === 'error')
            return [];
        return [{ message: `No TLS mode is written, so a default decides, and defaults differ between drivers and versions. ${seen(assessment)} ${write}`, span, cost: advice }];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/explicitTrustAnchor.js


const explicitTrustAnchor = {
    id: 'explicit-trust-anchor',
    title: 'Name the CA that the server is verified with',
    severity: 'low',
    rationale: 'A driver that is told to verify but not with what takes its default: a file of the user it runs as, the store of the system, or a bundle of public CAs. Where your CA is not in it the connection fails, and the quick repair is to switch verification off; where more is in it, more is trusted than was meant. ' +
        'Naming the root certificate beside the mode makes the trust visible in review. It costs no points.',
    references: { cwe: ['CWE-295'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.4'], pciDss: [] },
    costs: 'Nothing: it is advice.',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full' },
            { driver: 'redis-py', text: 'rediss://cache.example.com:6379/0?ssl_check_hostname=true' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'redis-py', text: 'rediss://cache.example.com:6379/0?ssl_check_hostname=true&ssl_ca_certs=/etc/tls/ca.crt' },
        ],
    },
    check: (assessment) => {
        const { posture, facts } = assessment.judgement;
        if (!crossesNetwork(assessment) || (posture.kind !== 'verify-full' && posture.kind !== 'verify-ca'))
            return [];
        if (facts.trustAnchor !== undefined || !assessment.hardening.needs.includes('ca-file'))
            return [];
        const names = assessment.hardening.set.filter(({ value }) => /^<.*>$/.test(value)).map(({ name }) => code(name));
        const write = names.length === 0 ? 'Name the file of the CA that signed the certificate of the server.' : `Write ${listed(names)} with the file of the CA that signed the certificate of the server.`;
        return [
            {
                message: `The server is verified, but with what is nowhere written: ${assessment.driver.title} takes what it finds by default (a file of the user, the store of the system, or public CAs). ${write}`,
                span: decidingSpan(assessment),
                cost: advice,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/modernTlsVersion.js


const modern = new Set(['1.2', '1.3']);
const modernTlsVersion = {
    id: 'modern-tls-version',
    title: 'Allow TLS 1.2 and newer only',
    severity: 'high',
    rationale: 'TLS 1.0 and 1.1 rest on MD5 and SHA-1, have known attacks, and are deprecated by RFC 8996. A client that still accepts them can be talked down to them by whoever sits on the path, even when both ends know better. ' +
        'Current drivers start at TLS 1.2 by themselves, so the line that lowers the minimum is usually a leftover.',
    references: { cwe: ['CWE-326', 'CWE-757'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.1.1'], pciDss: ['4.2.1'] },
    costs: 'Caps the score at 45 (D).',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt&ssl_min_protocol_version=TLSv1' },
            { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt ssl_min_protocol_version=TLSv1.1' },
            { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, minVersion: 'TLSv1' } } },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsVersions=TLSv1,TLSv1.2' },
            { driver: 'MySqlConnector', text: 'Server=db.example.com;User ID=shop;SslMode=VerifyFull;TlsVersion=TLS 1.0, TLS 1.2' },
            { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_min_version: 'ssl.TLSVersion.TLSv1' } },
            { driver: 'mysql', settings: { host: 'db.example.com', ssl: { secureProtocol: 'TLSv1_method' } } },
            { driver: 'mssql-jdbc', text: 'jdbc:sqlserver://db.example.com;encrypt=true;sslProtocol=TLSv1' },
            { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9093', 'security.protocol': 'SASL_SSL', 'ssl.enabled.protocols': 'TLSv1,TLSv1.2' } },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt&ssl_min_protocol_version=TLSv1.2' },
            { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.3' } } },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsVersions=TLSv1.2,TLSv1.3' },
            { driver: 'MySqlConnector', text: 'Server=db.example.com;User ID=shop;SslMode=VerifyFull;TlsVersion=TLS 1.2, TLS 1.3' },
            { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_min_version: 'ssl.TLSVersion.TLSv1_2' } },
            { driver: 'mysql', settings: { host: 'db.example.com', ssl: { secureProtocol: 'TLS_method' } } },
        ],
    },
    check: (assessment) => {
        const lowest = assessment.judgement.facts.minimumTls;
        if (lowest === undefined || modern.has(lowest.version) || !maySpeakTls(assessment))
            return [];
        const version = /^\d/.test(lowest.version) ? `TLS ${lowest.version}` : lowest.version;
        return [
            {
                message: `${code(lowest.parameter)} allows ${code(version)}: versions below 1.2 have known attacks, and whoever sits on the path can force them. Allow TLS 1.2 or newer only, or drop the parameter.`,
                span: within(assessment, lowest.span),
                cost: cap(45),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/noCleartextPasswordExchange.js


const readable = new Set(['password', 'plain', 'mysql_clear_password', 'ldap', 'pam']);
const noCleartextPasswordExchange = {
    id: 'no-cleartext-password-exchange',
    title: 'Give the password only to a verified server',
    severity: 'high',
    rationale: 'Some login methods hand over the password itself, or accept a key from the server with which it can read it. That is tolerable only when the server has proven who it is. ' +
        'Where the connection is unencrypted, may fall back, or accepts any certificate, whoever answers in place of the server receives the password.',
    references: { cwe: ['CWE-319', 'CWE-522'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['8.3.2'] },
    costs: 'Caps the score at 50 (D).',
    examples: {
        bad: [
            { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=require&require_auth=password' },
            { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=prefer require_auth=password' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=skip-verify&allowCleartextPasswords=true' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=PREFERRED&allowPublicKeyRetrieval=true' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?authMechanism=PLAIN&authSource=$external' },
            { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9092', 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'PLAIN' } },
        ],
        good: [
            { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt&require_auth=password' },
            { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=prefer require_auth=scram-sha-256' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true&allowCleartextPasswords=true' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&allowPublicKeyRetrieval=true' },
            { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9093', 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'PLAIN' } },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&authMechanism=PLAIN&authSource=$external' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment) || !letsStrangersAnswer(transportOf(assessment)))
            return [];
        const exchange = exchangeOf(assessment);
        if (exchange === null)
            return [];
        return [
            {
                message: `${exchange.what.includes(' ') ? sentenceOf(exchange.what) : `${code(exchange.what)} lets the server read the password.`} The server is not verified, so whoever answers in its place gets it. ${remedy(assessment.hardening)}`,
                span: within(assessment, exchange.span),
                cost: cap(50),
            },
        ];
    },
};
function exchangeOf({ judgement: { facts } }) {
    if (facts.cleartextPassword !== undefined)
        return facts.cleartextPassword;
    const { authentication } = facts;
    const method = authentication?.methods.find((name) => readable.has(name.toLowerCase()));
    return authentication === undefined || method === undefined ? null : { what: `${authentication.parameter}=${method}`, span: authentication.span };
}

;// CONCATENATED MODULE: ./src/engine/rules/noDefaultPassword.js


const administrators = new Set(['root', 'postgres', 'sa', 'admin']);
const noDefaultPassword = {
    id: 'no-default-password',
    title: 'Use no default credentials',
    severity: 'high',
    rationale: 'Passwords that products ship with, that their guides print, that equal the user name, or that are empty, are what every scanner tries first. TLS does not help: the attacker simply logs in. ' +
        'The administrator account that comes with the product is the other half of such a login, and an application that uses it can drop every table; that alone costs a few points.',
    references: { cwe: ['CWE-1392', 'CWE-521'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.2.3'], pciDss: ['2.2.2'] },
    costs: 'A default password caps the score at 45 (D); an administrator account (`root`, `postgres`, `sa`, `admin`) takes 4 points off.',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://postgres:postgres@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop:changeme@db.example.com/shop?sslmode=verify-full' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&password=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?user=shop&password=shop&sslMode=VERIFY_IDENTITY' },
            { driver: 'mongodb', text: 'mongodb://admin:admin@db.example.com/shop?tls=true' },
            { driver: 'amqplib', text: 'amqps://guest:guest@mq.example.com/' },
            { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;Database=shop;User Id=sa;Password=sa;Encrypt=True' },
            { driver: 'lib/pq', text: 'host=db.example.com user=root dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop:${DB_PASSWORD}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop:tuesday-teapot@db.example.com/shop?sslmode=verify-full' },
            { driver: 'lib/pq', text: 'host=db.example.com user=shop dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mongodb', text: 'mongodb://shop:${DB_PASSWORD}@db.example.com/shop?tls=true' },
            { driver: 'amqplib', text: 'amqps://shop:${MQ_PASSWORD}@mq.example.com/' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment))
            return [];
        const { password } = assessment.connection;
        if (password.kind === 'literal' && password.default)
            return [defaultPassword(within(assessment, password.span))];
        const administrator = administratorOf(assessment);
        return administrator === null ? [] : [administratorAccount(administrator)];
    },
};
function defaultPassword(span) {
    return {
        message: 'The password is empty, equals the user name or is a well-known default: whoever reaches the server logs in with it, TLS or not. Give this account a long random password and put it in at run time.',
        span,
        cost: cap(45),
    };
}
function administratorAccount(name) {
    return {
        message: `${code(name)} is an administrator account: a leak or an injection through this connection owns the whole server. Log in as a user that may do only what the program needs.`,
        span: null,
        cost: penalty(4),
    };
}
function administratorOf({ connection: { user } }) {
    const name = user.kind === 'literal' ? user.text.toLowerCase() : '';
    return administrators.has(name) ? name : null;
}

;// CONCATENATED MODULE: ./src/engine/rules/noEncodedPassword.js

const secret = (value) => `apiVersion: v1
kind: Secret
metadata:
  name: shop-db
type: Opaque
data:
  DATABASE_URL: ${value}
`;
const noEncodedPassword = {
    id: 'no-encoded-password',
    title: 'Do not take encoding for protection',
    severity: 'medium',
    rationale: 'Base64 is a way to write bytes, not to hide them: everyone who can read the file decodes it with one command. A Kubernetes Secret manifest in a repository is therefore a password in the source, only less visible to those who review it. ' +
        'Keep the secret out of the repository (External Secrets, Sealed Secrets, SOPS, the secret store of the platform) and change the one that was committed.',
    references: { cwe: ['CWE-261'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.3.1'], pciDss: ['8.6.2'] },
    costs: 'Takes 8 points off.',
    examples: {
        bad: [
            {
                driver: 'libpq',
                file: { path: 'secret.yaml', text: secret('cG9zdGdyZXNxbDovL3Nob3A6dHVlc2RheS10ZWFwb3RAZGIuZXhhbXBsZS5jb20vc2hvcD9zc2xtb2RlPXZlcmlmeS1mdWxs') },
            },
            {
                driver: 'libmysqlclient',
                file: { path: 'deploy/secret.yml', text: secret('bXlzcWw6Ly9zaG9wOnR1ZXNkYXktdGVhcG90QGRiLmV4YW1wbGUuY29tL3Nob3A=') },
            },
            {
                driver: 'mongodb-spec',
                file: { path: 'charts/shop/secret.yaml', text: secret('bW9uZ29kYjovL3Nob3A6dHVlc2RheS10ZWFwb3RAZGIuZXhhbXBsZS5jb20vc2hvcD90bHM9dHJ1ZQ==') },
            },
            {
                driver: 'redis-url',
                file: { path: 'cache/secret.yaml', text: secret('cmVkaXNzOi8vOnR1ZXNkYXktdGVhcG90QGNhY2hlLmV4YW1wbGUuY29tOjYzNzkvMA==') },
            },
        ],
        good: [
            {
                driver: 'libpq',
                file: {
                    path: 'external-secret.yaml',
                    text: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: shop-db\nspec:\n  secretStoreRef:\n    name: vault\n  target:\n    name: shop-db\n',
                },
            },
            { driver: 'psycopg2', text: 'postgresql://shop:${DB_PASSWORD}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mongodb', text: 'mongodb://shop:${DB_PASSWORD}@db.example.com/shop?tls=true' },
        ],
    },
    check: (assessment) => {
        const { password } = assessment.connection;
        if (password.kind !== 'literal' || !password.encoded || !crossesNetwork(assessment))
            return [];
        return [
            {
                message: 'The password is in the source, merely encoded: base64 is undone with one command, so everyone who can read the repository has it. Keep it in a secret store, put it in at run time, and change this one.',
                span: within(assessment, password.span),
                cost: penalty(8),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/noLiteralPassword.js

const noLiteralPassword = {
    id: 'no-literal-password',
    title: 'Keep the password out of the source',
    severity: 'medium',
    rationale: 'A password in the source is known to everyone who can read the repository, its forks, its history, its build artefacts and its backups, and it stays in the history after it is removed. It is also the same everywhere, so it cannot be changed without a release. ' +
        'Read it at run time from the environment, a mounted secret or a secret store, and change the one that was committed.',
    references: { cwe: ['CWE-798'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.3.1'], pciDss: ['8.6.2'] },
    costs: 'Takes 8 points off.',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop:tuesday-teapot@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&password=tuesday-teapot&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mongodb', text: 'mongodb://shop:tuesday-teapot@db.example.com/shop?tls=true' },
            { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;Database=shop;User Id=shop;Password=tuesday-teapot;Encrypt=True' },
            { driver: 'ioredis', text: 'rediss://:tuesday-teapot@cache.example.com:6379/0' },
            { driver: 'lib/pq', text: 'host=db.example.com user=shop password=tuesday-teapot dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt' },
        ],
        good: [
            { driver: 'mongodb', text: 'mongodb://shop:${DB_PASSWORD}@db.example.com/shop?tls=true' },
            { driver: 'psycopg2', text: 'postgresql://shop:${DB_PASSWORD}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop:<password>@db.example.com/shop?sslmode=verify-full' },
        ],
    },
    check: (assessment) => {
        const { password } = assessment.connection;
        if (password.kind !== 'literal' || password.encoded || !crossesNetwork(assessment))
            return [];
        if (password.default && password.span === null)
            return [];
        return [
            {
                message: 'The password is written in the source: everyone who can read the repository or its history has it. Put it in at run time (an environment variable, a mounted secret, a secret store) and change this one.',
                span: within(assessment, password.span),
                cost: penalty(8),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/noPlaintextFallback.js


const noPlaintextFallback = {
    id: 'no-plaintext-fallback',
    title: 'Never fall back to cleartext',
    severity: 'high',
    rationale: 'An opportunistic client takes TLS when the server offers it and goes on without it when the server does not. The offer itself is not protected: whoever sits on the path answers "no TLS here" and the client sends login and data in clear, without any error. ' +
        'It looks encrypted in every test, because nobody interferes there. Some modes even try cleartext first.',
    references: { cwe: ['CWE-757', 'CWE-319'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['4.2.1'] },
    costs: 'Caps the score at 30 (E); at 15 (F) where cleartext is tried first.',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop' },
            { driver: 'psql', text: 'postgresql://shop@db.example.com/shop?sslmode=allow' },
            { driver: 'asyncpg', text: 'postgresql://shop@db.example.com/shop?sslmode=prefer' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&ssl=false' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=PREFERRED' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=preferred' },
            { driver: 'libmysqlclient', text: 'mysql --host=db.example.com --user=shop --ssl-mode=PREFERRED shop' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'asyncpg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true' },
        ],
    },
    check: (assessment) => {
        const posture = transportOf(assessment);
        const chosen = posture.kind === 'unverified' && crossesNetwork(assessment) ? chosenInPlace(assessment) : null;
        if (chosen !== null)
            return [{ message: `${code(chosen.name)} is given under a condition only: where it does not hold, login and data go unencrypted. ${remedy(assessment.hardening)}`, span: chosen.valueSpan, cost: cap(30) }];
        if (!crossesNetwork(assessment) || posture.kind !== 'opportunistic')
            return [];
        const meaning = posture.first === 'cleartext'
            ? 'Login and data are usually sent unencrypted.'
            : 'Whoever sits on the path refuses TLS and then reads the login and all data.';
        return [
            {
                message: `${seen(assessment)} ${meaning} ${remedy(assessment.hardening)}`,
                span: decidingSpan(assessment),
                cost: cap(posture.first === 'cleartext' ? 15 : 30),
            },
        ];
    },
};
function chosenInPlace({ connection: { scheme }, judgement: { deciding } }) {
    if (deciding?.value.kind !== 'symbol' || /^(?:rediss|valkeys|amqps|wss|https|.*\+(?:srv|ssl|tls))$/.test(scheme ?? ''))
        return null;
    return choices.some((choice) => deciding.value.kind === 'symbol' && choice.test(deciding.value.name)) ? deciding : null;
}
const none = String.raw `(?:false|undefined|null|void 0)`;
const choices = [/&&\s{0,5}\(?\s{0,5}\{/, new RegExp(String.raw `\?\s{0,5}${none}\s{0,5}:`), new RegExp(String.raw `\}\s{0,5}\)?\s{0,5}:\s{0,5}${none}\s{0,5}\)?$`)];

;// CONCATENATED MODULE: ./src/engine/rules/noVerificationBypass.js


const noVerificationBypass = {
    id: 'no-verification-bypass',
    title: 'Do not switch verification off from outside',
    severity: 'high',
    rationale: 'An environment variable, a command-line flag or a trust-everything factory takes verification away from connections that ask for it, often from every connection of the process, and nothing in their own text shows it. ' +
        'Such switches are set once to get past an error and then stay. Give the client the CA certificate instead: that removes the error and keeps the protection.',
    references: { cwe: ['CWE-295', 'CWE-693'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2'], pciDss: ['4.2.1'] },
    costs: 'Caps the score at 50 (D).',
    examples: {
        bad: [
            { driver: 'pg', file: { path: '.env', text: 'NODE_TLS_REJECT_UNAUTHORIZED=0\n' } },
            { driver: 'libpq', file: { path: '.env', text: 'PGSSLMODE=disable\n' } },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory' },
            { driver: 'cockroach', file: { path: 'start.sh', text: '#!/bin/sh\ncockroach start --insecure --join=node1,node2\n' } },
            { driver: 'redis-cli', text: 'redis-cli -h db.example.com --tls --insecure' },
        ],
        good: [
            { driver: 'pg', file: { path: '.env', text: 'NODE_EXTRA_CA_CERTS=/etc/tls/ca.crt\n' } },
            { driver: 'libpq', file: { path: '.env', text: 'PGSSLMODE=verify-full\nPGSSLROOTCERT=/etc/tls/ca.crt\n' } },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'cockroach', file: { path: 'start.sh', text: '#!/bin/sh\ncockroach start --certs-dir=/etc/tls --join=node1,node2\n' } },
            { driver: 'redis-cli', text: 'redis-cli -h db.example.com --tls --cacert /etc/tls/ca.crt' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment))
            return [];
        const { facts, deciding } = assessment.judgement;
        if (facts.bypass !== undefined)
            return isSaidElsewhere(assessment, facts.bypass) ? [] : [noVerificationBypass_breachOf(assessment, facts.bypass)];
        return deciding !== null && turnsTlsOffFromOutside(assessment, deciding) ? [noVerificationBypass_breachOf(assessment, { what: deciding.name, span: deciding.span })] : [];
    },
};
function noVerificationBypass_breachOf(assessment, { what, span }) {
    const alone = standsAlone(assessment);
    const loss = assessment.judgement.posture.kind === 'cleartext' ? 'TLS' : 'the verification of the server';
    const saw = what.includes(' ') ? sentenceOf(what) : `${code(what)} switches ${loss} off for ${alone ? 'every connection that reads it' : 'this connection'}.`;
    return {
        message: `${saw} Whoever sits on the path can then pose as the server. Remove it and give the client the CA certificate instead.${alone ? '' : ` ${remedy(assessment.hardening)}`}`,
        span: within(assessment, span),
        cost: cap(50),
    };
}
function isSaidElsewhere(assessment, bypass) {
    const { posture } = assessment.judgement;
    const written = assessment.connection.parameters.find(({ span }) => span !== null && span.start === bypass.span?.start && span.end === bypass.span.end);
    if (written === undefined || isOutside(written) || standsAlone(assessment) || posture.kind === 'unknown')
        return false;
    const isFactory = /factory|verifier|manager|callback/i.test(`${bypass.what} ${written.name}`);
    return !isFactory || posture.kind === 'verify-full';
}
function turnsTlsOffFromOutside({ judgement }, deciding) {
    return judgement.posture.kind === 'cleartext' && isOutside(deciding);
}
function isOutside({ origin }) {
    return origin === 'environment' || origin === 'flag';
}
function standsAlone({ connection: { notation } }) {
    return notation === 'environment' || notation === 'command';
}

;// CONCATENATED MODULE: ./src/engine/rules/requireTls.js


const requireTls = {
    id: 'require-tls',
    title: 'Encrypt the connection to the database',
    severity: 'critical',
    rationale: 'Without TLS the login, every query and every row cross the network as they are. Whoever can listen anywhere on the path reads them, and whoever can write there changes them. ' +
        'An internal network is no exception: a compromised container, a mirrored switch port or a misrouted packet is enough. Several drivers use no TLS unless they are told to, so a text that says nothing may mean cleartext.',
    references: { cwe: ['CWE-319'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['4.2.1', '8.3.2'] },
    costs: 'Caps the score at 10 (F).',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com:26257/shop?sslmode=disable' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=disable' },
            { driver: 'lib/pq', text: 'host=db.example.com user=shop dbname=shop sslmode=disable' },
            { driver: 'redis-py', text: 'redis://db.example.com:6379/0' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop' },
            { driver: 'mysql2', text: 'mysql://shop@db.example.com/shop' },
            { driver: 'amqplib', text: 'amqp://shop@mq.example.com' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com:26257/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'ioredis', text: 'rediss://db.example.com:6379/0' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true' },
            { driver: 'amqplib', text: 'amqps://shop@mq.example.com' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment) || transportOf(assessment).kind !== 'cleartext')
            return [];
        return [
            {
                message: `${seen(assessment)} The login and all data cross the network unencrypted. ${remedy(assessment.hardening)}`,
                span: decidingSpan(assessment),
                cost: cap(10),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/strongCipherSuite.js


const strongCipherSuite = {
    id: 'strong-cipher-suite',
    title: 'Enable no broken cipher suite',
    severity: 'high',
    rationale: 'NULL suites do not encrypt, anonymous ones do not authenticate, and export, RC4, DES and MD5 suites can be broken with modest means. One such suite in the list is enough: whoever sits on the path may be able to make both ends choose it. ' +
        'The defaults of current TLS libraries leave them out, so the safest list is none.',
    references: { cwe: ['CWE-327'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.1.1'], pciDss: [] },
    costs: 'Caps the score at 45 (D).',
    examples: {
        bad: [
            { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, ciphers: 'RC4-SHA:HIGH' } } },
            { driver: 'postgres', settings: { host: 'db.example.com', database: 'shop', username: 'shop', ssl: { rejectUnauthorized: true, ciphers: 'ALL:eNULL' } } },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsCiphersuites=TLS_RSA_WITH_RC4_128_MD5' },
            { driver: 'ioredis', settings: { host: 'db.example.com', tls: { ciphers: 'ALL:eNULL' } } },
            { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_ciphers: 'RC4-SHA' } },
        ],
        good: [
            { driver: 'pg', settings: { host: 'db.example.com', database: 'shop', user: 'shop', ssl: { rejectUnauthorized: true, ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' } } },
            { driver: 'postgres', settings: { host: 'db.example.com', database: 'shop', username: 'shop', ssl: { rejectUnauthorized: true } } },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY&tlsCiphersuites=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384' },
            { driver: 'ioredis', settings: { host: 'db.example.com', tls: { ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' } } },
        ],
    },
    check: (assessment) => {
        const weak = assessment.judgement.facts.weakCiphers;
        if (weak === undefined || !maySpeakTls(assessment))
            return [];
        return [
            {
                message: `${code(weak.parameter)} enables ${code(weak.value)}: a broken suite protects nothing, and one in the list may be enough. Drop the parameter, or list suites with AES-GCM or ChaCha20 and an ephemeral key exchange only.`,
                span: within(assessment, weak.span),
                cost: cap(45),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/strongPasswordHash.js


const weak = new Set(['md5', 'mongodb-cr', 'scram-sha-1', 'mysql_native_password', 'mysql_old_password', 'sha1']);
const strongPasswordHash = {
    id: 'strong-password-hash',
    title: 'Log in with a strong password exchange',
    severity: 'medium',
    rationale: 'MD5, SHA-1 and their like are fast: whoever records one exchange, or poses as the server for a moment, tries billions of passwords a second against it. Under the MD5 method of PostgreSQL the stored hash itself is enough to log in. ' +
        'SCRAM-SHA-256 salts, slows the search down and proves to the client that the server knows the password too.',
    references: { cwe: ['CWE-328'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-11.4.1'], pciDss: ['8.3.2'] },
    costs: 'Caps the score at 50 (D) where the server is not verified; nothing where it is.',
    examples: {
        bad: [
            { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=require&require_auth=md5' },
            { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt require_auth=md5' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&authMechanism=SCRAM-SHA-1' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=REQUIRED&defaultAuthenticationPlugin=mysql_native_password' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true&allowOldPasswords=true' },
        ],
        good: [
            { driver: 'psycopg', text: 'postgresql://shop@db.example.com/shop?sslmode=require&require_auth=scram-sha-256' },
            { driver: 'psql', text: 'host=db.example.com dbname=shop sslmode=verify-full sslrootcert=/etc/tls/ca.crt require_auth=scram-sha-256' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&authMechanism=SCRAM-SHA-256' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=REQUIRED&defaultAuthenticationPlugin=caching_sha2_password' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true&allowOldPasswords=false' },
        ],
    },
    check: (assessment) => {
        const { facts, posture } = assessment.judgement;
        const accepted = facts.authentication;
        const methods = accepted?.methods.filter((method) => weak.has(method.toLowerCase())) ?? [];
        if (accepted === undefined || methods.length === 0 || !crossesNetwork(assessment) || posture.kind === 'error')
            return [];
        const exposed = letsStrangersAnswer(posture);
        const meaning = exposed
            ? 'the server is not verified, so whoever poses as it gets a hash that is quickly searched for the password'
            : 'the hash is quickly searched for the password by whoever gets hold of an exchange';
        return [
            {
                message: `${code(accepted.parameter)} accepts ${listed(methods.map(code))}: ${meaning}. Write ${code('scram-sha-256')} or the strongest method that the server knows.`,
                span: within(assessment, accepted.span),
                cost: exposed ? cap(50) : advice,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/unpredictablePassword.js

const unpredictablePassword = {
    id: 'unpredictable-password',
    title: 'Draw passwords from a cryptographic generator',
    severity: 'high',
    rationale: '`Math.random()`, the `random` module, the time of day, a process id or a counter can be guessed: their state is small, or known, or follows from what they gave before. A password built from them looks random and falls to a short search. ' +
        'Use the generator that the platform provides for secrets (`crypto.randomBytes`, `secrets`, `crypto/rand`, `SecureRandom`).',
    references: { cwe: ['CWE-338', 'CWE-330'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.2.3'], pciDss: [] },
    costs: 'Caps the score at 45 (D).',
    examples: {
        bad: [
            {
                driver: 'pg',
                file: {
                    path: 'src/db.js',
                    text: "import pg from 'pg'\nexport const pool = new pg.Pool({ connectionString: `postgresql://shop:${Math.random()}@db.example.com/shop?sslmode=verify-full` })\n",
                },
            },
            {
                driver: 'psycopg2',
                file: {
                    path: 'shop/db.py',
                    text: "import psycopg2, random\ndb = psycopg2.connect(f'postgresql://shop:{random.randint(0, 9999)}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt')\n",
                },
            },
            {
                driver: 'mysql2',
                file: {
                    path: 'src/pool.ts',
                    text: "import mysql from 'mysql2/promise'\nexport const pool = mysql.createPool({ host: 'db.example.com', user: 'shop', password: `shop${Date.now()}`, ssl: { verifyIdentity: true } })\n",
                },
            },
            {
                driver: 'lib/pq',
                file: {
                    path: 'main.go',
                    text: 'package main\n\nimport (\n\t"database/sql"\n\t"fmt"\n\t"math/rand"\n\n\t_ "github.com/lib/pq"\n)\n\nfunc open() (*sql.DB, error) {\n\treturn sql.Open("postgres", fmt.Sprintf("postgres://shop:%d@db.example.com/shop?sslmode=verify-full", rand.Int()))\n}\n',
                },
            },
            {
                driver: 'redis-rb',
                file: { path: 'lib/cache.rb', text: "require 'redis'\nCACHE = Redis.new(url: \"rediss://:#{rand(1_000_000)}@cache.example.com:6379\")\n" },
            },
        ],
        good: [
            {
                driver: 'pg',
                file: {
                    path: 'src/db.js',
                    text: "import pg from 'pg'\nexport const pool = new pg.Pool({ connectionString: `postgresql://shop:${process.env.DB_PASSWORD}@db.example.com/shop?sslmode=verify-full` })\n",
                },
            },
            {
                driver: 'psycopg2',
                file: {
                    path: 'shop/db.py',
                    text: "import os, psycopg2\ndb = psycopg2.connect(f'postgresql://shop:{os.environ[\"DB_PASSWORD\"]}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt')\n",
                },
            },
            {
                driver: 'mysql2',
                file: {
                    path: 'src/pool.ts',
                    text: "import mysql from 'mysql2/promise'\nexport const pool = mysql.createPool({ host: 'db.example.com', user: 'shop', password: process.env.DB_PASSWORD, ssl: { verifyIdentity: true } })\n",
                },
            },
            {
                driver: 'lib/pq',
                file: {
                    path: 'main.go',
                    text: 'package main\n\nimport (\n\t"database/sql"\n\t"fmt"\n\t"os"\n\n\t_ "github.com/lib/pq"\n)\n\nfunc open() (*sql.DB, error) {\n\treturn sql.Open("postgres", fmt.Sprintf("postgres://shop:%s@db.example.com/shop?sslmode=verify-full", os.Getenv("DB_PASSWORD")))\n}\n',
                },
            },
            {
                driver: 'redis-rb',
                file: { path: 'lib/cache.rb', text: "require 'redis'\nCACHE = Redis.new(url: \"rediss://:#{ENV.fetch('CACHE_PASSWORD')}@cache.example.com:6379\")\n" },
            },
        ],
    },
    check: (assessment) => {
        const { password } = assessment.connection;
        if (password.kind !== 'hole' || !password.predictable || !crossesNetwork(assessment))
            return [];
        return [
            {
                message: 'The password is built from a value that can be guessed (time, process id, counter or a generator that is not made for secrets): a short search finds it. Draw it from the cryptographic generator of the platform, once, and keep it in a secret store.',
                span: null,
                cost: cap(45),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/verifyCertificate.js


const verifyCertificate = {
    id: 'verify-certificate',
    title: "Verify the server's certificate",
    severity: 'high',
    rationale: 'Encryption alone says nothing about who is at the other end. A client that accepts any certificate will speak TLS with whoever answers: an attacker on the path presents a certificate of their own, forwards the traffic to the real server, and reads and changes all of it. ' +
        'In most PostgreSQL drivers `sslmode=require` means exactly that.',
    references: { cwe: ['CWE-295'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2'], pciDss: ['4.2.1'] },
    costs: 'Caps the score at 50 (D).',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=require' },
            { driver: 'pg', text: 'postgresql://shop@db.example.com/shop?sslmode=no-verify' },
            { driver: 'pg', settings: { connectionString: 'postgresql://shop@db.example.com/shop', ssl: { rejectUnauthorized: false } } },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=require&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true&tlsAllowInvalidCertificates=true' },
            { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;User Id=shop;Encrypt=True;TrustServerCertificate=True' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=skip-verify' },
            { driver: 'redis-py', settings: { host: 'db.example.com', ssl: true, ssl_cert_reqs: 'none' } },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pg', settings: { connectionString: 'postgresql://shop@db.example.com/shop', ssl: { rejectUnauthorized: true } } },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'lib/pq', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mongodb', text: 'mongodb://shop@db.example.com/shop?tls=true' },
            { driver: 'Microsoft.Data.SqlClient', text: 'Server=db.example.com;User Id=shop;Encrypt=True;TrustServerCertificate=False' },
            { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true' },
        ],
    },
    check: (assessment) => {
        if (!crossesNetwork(assessment) || transportOf(assessment).kind !== 'unverified')
            return [];
        return [
            {
                message: `${seen(assessment)} Whoever sits on the path presents any certificate, poses as the server and reads everything. ${remedy(assessment.hardening)}`,
                span: decidingSpan(assessment),
                cost: cap(50),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/engine/rules/verifyHostName.js


const verifyHostName = {
    id: 'verify-host-name',
    title: "Verify the server's host name",
    severity: 'medium',
    rationale: 'A client that verifies the chain but not the name accepts every certificate of the CA it trusts, for whatever host that was issued. With a private CA, anyone who holds any certificate of it can pose as the database: a neighbouring service, a developer, a stolen test host. ' +
        'With a public CA or the store of the system, anyone at all can get such a certificate for a host of their own. Naming a root certificate beside `sslmode=require` reaches this state by accident in libpq: verification is added, but only of the chain.',
    references: { cwe: ['CWE-297', 'CWE-295'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.2', 'v5.0.0-12.3.4'], pciDss: ['4.2.1'] },
    costs: 'Caps the score at 55 (D) with a public CA or the store of the system, at 62 (C) with a private CA that is consulted only by accident, at 78 (B) where that was asked for.',
    examples: {
        bad: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=require&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'psql', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-ca&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-ca&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_CA' },
            { driver: 'mysql2', settings: { host: 'db.example.com', user: 'shop', ssl: { ca: '/etc/tls/ca.crt' } } },
            { driver: 'mongodb', text: 'mongodb://db.example.com/shop?tls=true&tlsAllowInvalidHostnames=true' },
            { driver: 'kafka-clients', settings: { 'bootstrap.servers': 'kafka.example.com:9093', 'security.protocol': 'SSL', 'ssl.endpoint.identification.algorithm': '' } },
            { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=verify-ca&sslrootcert=/etc/tls/ca.crt' },
        ],
        good: [
            { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY' },
            { driver: 'mysql2', settings: { host: 'db.example.com', user: 'shop', ssl: { ca: '/etc/tls/ca.crt', verifyIdentity: true } } },
            { driver: 'mongodb', text: 'mongodb://db.example.com/shop?tls=true' },
            { driver: 'pgx', text: 'postgres://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
            { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
        ],
    },
    check: (assessment) => {
        const posture = transportOf(assessment);
        if (!crossesNetwork(assessment) || posture.kind !== 'verify-ca')
            return [];
        return [{ message: `${seen(assessment)} ${meaningOf(posture)} ${remedy(assessment.hardening)}`, span: decidingSpan(assessment), cost: cap(scoreOf(posture)) }];
    },
};
function meaningOf({ reached, anchor }) {
    if (anchor === 'public')
        return 'The host name is not verified, and anyone can get a certificate of a public CA for a host of their own: with it they can impersonate the server.';
    const holders = 'The host name is not verified, so impersonation by anyone who holds a certificate of that CA, for whatever host, stays possible.';
    return reached === 'accident' ? `${holders} The chain is checked only because a root certificate stands beside the mode.` : holders;
}
function scoreOf({ reached, anchor }) {
    if (anchor === 'public')
        return 55;
    return reached === 'accident' ? 62 : 78;
}

;// CONCATENATED MODULE: ./src/engine/rules/registry.js
















const registered = [
    requireTls,
    noPlaintextFallback,
    verifyCertificate,
    verifyHostName,
    effectiveTlsParameters,
    noVerificationBypass,
    modernTlsVersion,
    strongCipherSuite,
    noCleartextPasswordExchange,
    strongPasswordHash,
    noDefaultPassword,
    unpredictablePassword,
    noLiteralPassword,
    noEncodedPassword,
    explicitTlsMode,
    explicitTrustAnchor,
];
const rules = registered;
function ruleOf(id) {
    return rules.find((rule) => rule.id === id) ?? null;
}
function checkRules(assessment) {
    return rules.map((rule) => ({ rule, breaches: rule.check(assessment) })).filter(({ breaches }) => breaches.length > 0);
}


/***/ })

};
;