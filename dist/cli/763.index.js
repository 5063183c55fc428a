"use strict";
exports.id = 763;
exports.ids = [763];
exports.modules = {

/***/ 8306:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ pairParameters),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   ou: () => (/* binding */ pairSecrets),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);


const MAXIMUM_LENGTH = 60_000;
const EITHER_END = 4_000;
const MAXIMUM_PAIRS = 20_000;
const MAXIMUM_NAME = 60;
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
function endPairs(mapped) {
    const { text } = mapped;
    const [before, behind] = [text.lastIndexOf(';', EITHER_END), text.indexOf(';', text.length - EITHER_END)];
    const [first, last] = [before <= 0 ? null : readPairs((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, 0, before)), behind < 0 ? null : readPairs((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, behind, text.length))];
    return first === null ? null : [...first, { name: '{\u2026}', value: { text: '', pieces: [] }, span: null, valueSpan: null }, ...(last ?? [])];
}
function readPair(mapped, from) {
    const { text } = mapped;
    const open = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .holeAt */ .EI)(mapped, from);
    if (open !== null && /^\s{0,20}(?:;|$)/.test(text.slice(from + 1, from + 24))) {
        const end = endOf(text, from + 1);
        return { pair: { name: `{${open.expression}}`, value: { text: '', pieces: [] }, span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped, from, from + 1), valueSpan: null }, end };
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
    return value === null ? null : { pair: { name, value: value.value, span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped, from, value.to), valueSpan: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(mapped, start, value.to) }, end: value.end };
}
const closers = new Map([['"', '"'], ["'", "'"], ['{', '}']]);
function readValue(mapped, start) {
    const { text } = mapped;
    const closer = closers.get(text.charAt(start));
    const quoted = closer === undefined ? null : readQuoted(mapped, start + 1, closer);
    if (quoted !== null && /^\s{0,20}(?:;|$)/.test(text.slice(quoted.to, quoted.to + 24)))
        return { ...quoted, end: endOf(text, quoted.to) };
    const end = endOf(text, start);
    const stop = text.charAt(end - 1) === ';' ? end - 1 : end;
    const to = start + text.slice(start, stop).trimEnd().length;
    return { value: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, start, to), to, end };
}
function readQuoted(mapped, from, closer) {
    const { text } = mapped;
    const parts = [];
    let run = from;
    for (let at = text.indexOf(closer, from); at >= 0; at = text.indexOf(closer, at + 2)) {
        if (text.charAt(at + 1) === closer) {
            parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, run, at + 1));
            run = at + 2;
            continue;
        }
        parts.push((0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(mapped, run, at));
        return { value: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTexts */ .B5)(parts), to: at + 1 };
    }
    return null;
}
function endOf(text, from) {
    const semicolon = text.indexOf(';', from);
    return semicolon < 0 ? text.length : semicolon + 1;
}
function bareName(name) {
    return name.toLowerCase().replace(/[\s_-]/g, '');
}
function pairParameters(pairs, known) {
    return pairs.map(({ name, value, span, valueSpan }, index) => {
        const before = pairs[index - 1];
        if (before !== undefined && isSecretPair(before.name) && !known(name) && !name.startsWith('{'))
            return { name: '***', value: { kind: 'text', text: '***' }, origin: 'keyword', span, valueSpan };
        if (name.startsWith('{'))
            return { name, value: { kind: 'hole', expression: name.slice(1, -1), fallback: null }, origin: 'keyword', span, valueSpan };
        return { name, value: isSecretPair(name) ? maskedValue(value) : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(name, value, (text) => text), origin: 'keyword', span, valueSpan };
    });
}
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
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(bare) || /passw|pwd|passphrase|secret|token|accountkey|clientkey$/.test(bare);
}


/***/ }),

/***/ 5443:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ isCallOf),
/* harmony export */   RX: () => (/* binding */ dotnet),
/* harmony export */   js: () => (/* binding */ js),
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   s4: () => (/* binding */ isCalleeOf),
/* harmony export */   vf: () => (/* binding */ calleesOf),
/* harmony export */   yo: () => (/* binding */ jvm)
/* harmony export */ });
const js = ['javascript', 'typescript'];
const jvm = ['java', 'kotlin', 'scala', 'groovy'];
const dotnet = ['csharp', 'fsharp', 'vb', 'powershell'];
function isCallOf(calls, { sites }, reading) {
    return sites.some(({ callee }) => callee !== null && isCalleeOf(calls, callee, reading));
}
function isCalleeOf(calls, callee, { language, imports }) {
    const byName = indexOf(calls);
    for (let rest = callee; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
        const named = byName.get(rest) ?? [];
        if (named.some(({ languages, imports: needed, hinted }) => hinted !== true && languages?.includes(language) !== false && (needed === undefined || imports.some((name) => needed.test(name)))))
            return true;
    }
    return false;
}
function indexOf(calls) {
    const known = indices.get(calls);
    if (known !== undefined)
        return known;
    const made = new Map();
    for (const call of calls)
        for (const callee of call.callees)
            made.set(callee, [...(made.get(callee) ?? []), call]);
    indices.set(calls, made);
    return made;
}
const indices = new WeakMap();
function calleesOf(calls) {
    return calls.flatMap(({ languages, callees }) => (languages === undefined ? callees : languages.flatMap((language) => callees.map((callee) => `${language} ${callee}`))));
}
function positionsOf(calls) {
    return calls.flatMap(({ languages = [], callees, positions }) => (positions === undefined ? [] : languages.flatMap((language) => callees.map((callee) => [`${language} ${callee}`, positions]))));
}


/***/ }),

/***/ 763:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postgres: () => (/* binding */ postgres)
});

// EXTERNAL MODULE: ./src/engine/databases/judging/harden.js
var harden = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/serverSettings.js
const ofProtocol = new Set(['user', 'database', 'options', 'replication']);
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
function isServerSetting(name) {
    return settable.has(name.toLowerCase());
}
function mayStart(name) {
    const plain = name.toLowerCase();
    return plain.includes('.') || plain.startsWith('_pq_') || ofProtocol.has(plain) || settable.has(plain);
}
const fixed = /^(?:ssl\w*|port|listen_addresses|max_connections|shared_buffers|password_encryption_mode|hba_file|config_file|data_directory|krb_\w+|unix_socket_\w+|archive_\w+|wal_level|fsync|log_destination|logging_collector|autovacuum|max_wal_\w+|superuser_reserved_connections)$/;
function fixedSetting(options) {
    for (const match of options.matchAll(/(?:^|\s)(?:-c\s{0,5}|--)([\w-]{1,63})=/g)) {
        const name = (match[1] ?? '').toLowerCase().replaceAll('-', '_');
        if (fixed.test(name))
            return name;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/startup.js

function serverRefuses(name, { family, hosts }) {
    const cockroach = family === 'cockroachdb' || name === 'serial_normalization' || hosts.some((host) => host.kind !== 'socket' && host.port === '26257');
    return !cockroach && !mayStart(name) && !name.startsWith('x-');
}
function refusedByServer(connection, known) {
    return connection.parameters.filter(({ name, origin }) => origin === 'query' && !known.has(name) && serverRefuses(name, connection)).map(({ name }) => name);
}

// EXTERNAL MODULE: ./src/engine/databases/notation/tlsNames.js
var tlsNames = __webpack_require__(7712);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/vocabulary.js

const baseSchemes = [
    ...['postgres', 'postgresql', 'postgresqls', 'cockroachdb', 'cockroach', 'crdb'],
    ...['postgis', 'pgsql', 'psql', 'timescale', 'timescalegis', 'pg', 'ecto', 'asyncpg', 'psycopg', 'postgresext'],
    ...['pgx', 'pgx4', 'pgx5'],
];
const dialects = ['psycopg2', 'psycopg', 'psycopg_async', 'psycopg2cffi', 'asyncpg', 'aiopg', 'pg8000', 'pygresql', 'ssl', 'pool'];
const jdbcSchemes = ['jdbc:postgresql', 'jdbc:postgres', 'jdbc:cockroachdb', 'jdbc:p6spy:postgresql', 'jdbc:otel:postgresql', 'r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'];
const libpqEnvironment = new Map([
    ...[['PGHOST', 'host'], ['PGHOSTADDR', 'hostaddr'], ['PGPORT', 'port'], ['PGDATABASE', 'dbname'], ['PGUSER', 'user'], ['PGPASSWORD', 'password']],
    ...[['PGPASSFILE', 'passfile'], ['PGSERVICE', 'service'], ['PGSERVICEFILE', 'servicefile'], ['PGOPTIONS', 'options'], ['PGAPPNAME', 'application_name']],
    ...[['PGSSLMODE', 'sslmode'], ['PGREQUIRESSL', 'requiressl'], ['PGSSLNEGOTIATION', 'sslnegotiation'], ['PGSSLROOTCERT', 'sslrootcert']],
    ...[['PGSSLCERT', 'sslcert'], ['PGSSLKEY', 'sslkey'], ['PGSSLCERTMODE', 'sslcertmode'], ['PGSSLCRL', 'sslcrl'], ['PGSSLCRLDIR', 'sslcrldir']],
    ...[['PGSSLSNI', 'sslsni'], ['PGREQUIREPEER', 'requirepeer'], ['PGREQUIREAUTH', 'require_auth'], ['PGCHANNELBINDING', 'channel_binding']],
    ...[['PGSSLMINPROTOCOLVERSION', 'ssl_min_protocol_version'], ['PGSSLMAXPROTOCOLVERSION', 'ssl_max_protocol_version']],
    ...[['PGGSSENCMODE', 'gssencmode'], ['PGTARGETSESSIONATTRS', 'target_session_attrs'], ['PGCONNECT_TIMEOUT', 'connect_timeout']],
]);
const otherEnvironment = new Set(['PGSSL', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'COCKROACH_INSECURE', 'COCKROACH_URL', 'COCKROACH_CERTS_DIR']);
const tellingNames = ['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept', 'server_tls_sslmode', 'client_tls_sslmode'];
const placeNames = [
    ...['host', 'hostname', 'hostaddr', 'server', 'port', 'user', 'username', 'password', 'passwd', 'database', 'dbname', 'db', 'name', 'service', 'dsn', 'uri', 'url'],
    ...['connectionstring', 'connectionuri', 'drivername', 'engine', 'adapter', 'dialect', 'client', 'driver', 'type', 'options', 'connect_args', 'dialectoptions', 'query', 'extra'],
];
const vocabulary = {
    schemes: new Set([...baseSchemes, ...baseSchemes.flatMap((scheme) => dialects.map((dialect) => `${scheme}+${dialect}`)), ...jdbcSchemes]),
    settingNames: new Set([...tlsNames/* tlsNames */.G, ...placeNames, ...tellingNames, 'server_tls_ca_file']),
    tellingNames: new Set(tellingNames),
    environmentNames: new Set([...libpqEnvironment.keys(), ...otherEnvironment]),
    callees: new Set([
        ...['psycopg2.connect', 'psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect', 'psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool'],
        ...['SimpleConnectionPool', 'ThreadedConnectionPool', 'ConnectionPool', 'AsyncConnectionPool', 'asyncpg.connect', 'asyncpg.create_pool', 'aiopg.connect', 'aiopg.create_pool', 'pg8000.connect'],
        ...['pg8000.native.Connection', 'pg8000.dbapi.connect', 'create_engine', 'create_async_engine', 'URL.create', 'engine_from_config', 'dj_database_url.config', 'dj_database_url.parse', 'databases.Database'],
        ...['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link', 'config', 'dbConnect', 'dbCanConnect', 'dbPool', 'establish_connection', 'Npgsql.NpgsqlConnection'],
        ...['Pool', 'Client', 'pg.Pool', 'pg.Client', 'postgres', 'pgp', 'knex', 'Sequelize', 'DataSource', 'createPool', 'PrismaPg', 'drizzle'],
        ...['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.Connect', 'pgxpool.ParseConfig', 'pgconn.Connect', 'postgres.Open', 'pq.NewConnector', 'pq.NewListener', 'gorm.Open'],
        ...['PgConnectOptions.new', 'PgConnectOptions.from_str', 'PgConnectOptions', 'PostgresqlConnectionConfiguration.builder', 'tokio_postgres.connect', 'Client.connect', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'Config.from_str', 'NpgsqlConnectionStringBuilder', 'PostgresClient.Configuration', 'PostgresClientKit.ConnectionConfiguration'],
        ...['PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource', 'PostgresClient', 'PostgresConnection.connect', 'PostgreSQLConnection', 'Endpoint', 'Connection.open', 'pgdriver.NewConnector', 'pgdriver.WithDSN', 'pg.Options', 'Sequel.postgres', 'ConnectionFactoryOptions.builder', 'pgmoon.new', 'pg.Connect', 'epgsql.connect', 'Session.single', 'Session.pooled', 'Pool.withEndpoints', 'defineConfig'],
        ...['PGSimpleDataSource', 'PostgreSQLConnectionBuilder.createConnectionPool', 'PGPoolingDataSource', 'PGConnectionPoolDataSource', 'PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase', 'PostgresEngine', 'CockroachEngine', 'MikroORM.init', 'TypeOrmModule.forRoot', 'PoolConfig', 'ClientConfig', 'SequelizeOptions', 'DataSourceOptions', 'PostgresConnectionOptions', 'TypeOrmModuleOptions', 'Knex.Config', 'KnexConfig', 'pgp()', 'pgPromise()'],
        ...['DriverManager.getConnection', 'setUrl', 'setJdbcUrl', 'setProperty', 'addDataSourceProperty', 'PG.connect', 'PGconn.new', 'PgBoss', 'pg_connect', 'pg_pconnect', 'PDO', 'DBI.connect', 'PQconnectdb', 'PQconnectStart', 'PQconnectdbParams', 'PQconnectStartParams', 'PQsetdbLogin', 'PQsetdb', 'postgres.connect', 'createDbClient', 'QSqlDatabase.addDatabase', 'PDOConfig', 'PostgresConfig'],
    ]),
    positions: new Map([
        ...['PG.connect', 'PG::Connection.new', 'PG::Connection.open', 'PG.Connection.new', 'PG.Connection.open', 'PGconn.new', 'PGconn.open', 'PGconn.connect'].map((callee) => [`ruby ${callee}`, ['host', 'port', '', '', 'dbname', 'user', 'password']]),
        ...['PostgreSQLConnection'].map((callee) => [`dart ${callee}`, ['host', 'port', 'database']]),
        ...['tokio_postgres.connect', 'Client.connect'].map((callee) => [`rust ${callee}`, ['url', 'tls']]),
        ...['URL.create', 'url.URL', 'URL'].map((callee) => [`python ${callee}`, ['drivername', 'username', 'password', 'host', 'port', 'database', 'query']]),
        ['cpp PQsetdbLogin', ['host', 'port', '', '', 'dbname', 'user', 'password']],
        ['cpp createDbClient', ['driver', 'host', 'port', 'database', 'user', 'password']],
        ['cpp QSqlDatabase.addDatabase', ['driver']],
        ['cpp PQsetdb', ['host', 'port', '', '', 'dbname']],
        ['php PostgresConfig', ['host', 'port', 'user', 'password', 'database', '', 'sslmode']],
        ['python URL.create', ['drivername', 'username', 'password', 'host', 'port', 'database', 'query']],
        ['lua postgres.connect', ['dbname', 'user', 'password', 'host', 'port']],
        ['erlang epgsql.connect', ['host', 'user', 'password']],
        ['elixir epgsql.connect', ['host', 'user', 'password']],
        ...['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'].map((callee) => [`python ${callee}`, ['database']]),
    ]),
    commands: new Set(['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'pg_isready', 'pgbench', 'createdb', 'dropdb', 'vacuumdb', 'reindexdb', 'clusterdb', 'pgcli', 'cockroach']),
};

// EXTERNAL MODULE: ./src/engine/databases/notation/hosts.js
var notation_hosts = __webpack_require__(7440);
// EXTERNAL MODULE: ./src/engine/databases/judging/options.js
var judging_options = __webpack_require__(7005);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/facts.js


function factsOf(options, title) {
    const root = options.get('sslrootcert');
    return {
        ...minimum(options),
        ...authentication(options.get('require_auth'), title),
        ...(root === undefined || root.text === '' ? {} : { trustAnchor: { value: (0,notation_hosts/* printable */.g$)(root.text) } }),
    };
}
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
function authentication(option, title) {
    if (option === undefined || option.text === '' || !option.decided)
        return {};
    const methods = option.text.split(',').map((method) => method.trim()).filter((method) => method !== '' && !method.startsWith('!')).slice(0, 10).map(judging_options/* shown */.SP);
    if (methods.length === 0)
        return {};
    const span = option.parameter?.span ?? null;
    return {
        authentication: { methods, parameter: option.name, span },
        ...(methods.includes('password') ? { cleartextPassword: { what: `\`require_auth=password\` lets ${title} send the password as it is`, span } } : {}),
    };
}

// EXTERNAL MODULE: ./src/engine/databases/judging/problems.js
var judging_problems = __webpack_require__(5399);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/values.js

const oneOf = (...values) => (text) => values.includes(text);
const integer = (text) => /^\s*[-+]?\d{1,9}\s*$/.test(text);
const ports = (text) => text.split(',').every((port) => port === '' || (/^\s*\+?\d{1,5}\s*$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535));
const values_tlsVersion = (text) => text === '' || /^TLSv1(?:\.[1-3])?$/i.test(text);
const sessions = ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'];
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
const pgxValues = new Map([
    ['target_session_attrs', oneOf(...sessions)],
    ['port', ports],
    ['connect_timeout', (text) => /^\+?\d{1,9}$/.test(text)],
    ['min_read_buffer_size', (text) => /^[-+]?\d{1,9}$/.test(text)],
]);
const pqValues = new Map([
    ['port', ports],
    ['connect_timeout', (text) => /^[-+]?\d{1,9}$/.test(text)],
    ['client_encoding', (text) => /^(?:utf8|unicode)$/.test(text.toLowerCase().replace(/[^a-z0-9]/g, ''))],
    ['datestyle', oneOf('ISO, MDY')],
    ['binary_parameters', oneOf('yes', 'no')],
    ['disable_prepared_binary_result', oneOf('yes', 'no')],
]);
const asyncpgValues = new Map([
    ['ssl_min_protocol_version', (text) => text === '' || /^(?:TLSv1(?:[._][1-3])?|(?:MINIMUM|MAXIMUM)_SUPPORTED)$/.test(text)],
    ['ssl_max_protocol_version', (text) => text === '' || /^(?:TLSv1(?:[._][1-3])?|(?:MINIMUM|MAXIMUM)_SUPPORTED)$/.test(text)],
    ['port', ports],
]);
function refusedValue(options, values) {
    for (const [name, takes] of values) {
        const option = options.get(name);
        if (option?.decided === true && !takes(option.text))
            return { option, reason: `\`${name}=${(0,judging_options/* shown */.SP)(option.text)}\` is no value it knows` };
    }
    return null;
}

// EXTERNAL MODULE: ./src/engine/databases/judging/verdict.js
var verdict = __webpack_require__(710);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/libpqLike.js








function judgeLikeLibpq(accent) {
    return (connection) => {
        const read = collect(connection, accent);
        const refusal = read.verdict?.posture.kind === 'error' ? read.verdict : refusalBeyondTls(connection, accent, read.options);
        const meant = refusal ?? ((0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : (read.verdict ?? decide(connection, accent, read.options)));
        const found = read.ended === null ? meant : (0,verdict/* endedByServer */.L9)(read.ended.reason, accent.title, read.ended.option, meant);
        const problems = [
            ...(0,judging_problems/* problemsOf */.G)(connection, {
                title: accent.title,
                known: (name) => accent.names.has(name) || (accent.sslTrue && name === 'ssl'),
                suggestions: accent.names,
                unknown: accent.unknown === 'server' ? 'refused by the server' : accent.unknown,
                fragment: accent.query.fragment,
                settings: (name) => accent.names.has(name) || (accent.settings !== undefined && /^ssl(?:\.|$)/.test(name)) || name === 'ssl_require',
            }),
        ];
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, factsOf(read.options, accent.title));
    };
}
function collect(connection, accent) {
    const options = new Map();
    const refusals = [];
    let ended = null;
    const refuse = (reason, option = null) => refusals.push((0,verdict/* refused */.J5)(reason, accent.title, option));
    for (const [variable, name] of connection.parameters.some(({ origin }) => origin === 'environment') ? libpqEnvironment : []) {
        const option = (0,judging_options/* environmentOption */.dp)(connection, variable);
        if (option === null || !accent.names.has(name) || (option.text === '' && (name !== 'sslmode' || accent.emptyVariable !== 'refused')))
            continue;
        if (name !== 'requiressl')
            options.set(name, option);
        else if (!options.has('sslmode') && option.text.startsWith('1'))
            options.set('sslmode', { ...option, text: 'require' });
    }
    if (connection.uri !== null && (accent.uri === null || !accent.uri.test(connection.uri.scheme)))
        refuse(`it does not know the scheme \`${(0,judging_options/* shown */.SP)(connection.uri.scheme)}\``);
    if (connection.notation === 'keywords' && !accent.keywords)
        refuse('it reads no keyword/value strings');
    const query = (0,judging_options/* queryOptions */.jQ)(connection, accent.query);
    if (query.refused !== null)
        refuse(query.refused);
    const written = new Map();
    const duplicates = connection.notation === 'keywords' ? 'last' : accent.duplicates;
    for (const option of [...query.options, ...(0,judging_options/* keywordOptions */.KN)(connection)]) {
        const own = translate(option, connection.notation === 'uri' && accent.sslTrue, accent);
        if (!accent.names.has(own.name)) {
            if (own.name === 'options' && accent.unknown === 'server')
                written.set(own.name, own);
            if (accent.unknown === 'refused')
                refusals.push((0,verdict/* refusedName */.yy)(own, accent.title));
            else if (accent.unknown === 'server' && serverRefuses(own.name, connection))
                ended ??= { reason: `it is sent \`${(0,judging_options/* shown */.SP)(own.name)}\` as a setting and does not accept it`, option: own };
            continue;
        }
        if (written.has(own.name) && accent.duplicates === 'refused' && connection.notation !== 'keywords')
            refuse(`\`${(0,judging_options/* shown */.SP)(own.name)}\` is given twice`, own);
        if (!written.has(own.name) || duplicates === 'last')
            written.set(own.name, own);
    }
    for (const [name, option] of written)
        options.set(name, option);
    const settings = (0,judging_options/* settingOptions */.Xk)(connection);
    for (const option of settings) {
        if (option.name === 'ssl_require' && /^true$/i.test(option.text))
            options.set('sslmode', { ...option, name: 'sslmode', text: 'require' });
        else if (accent.names.has(option.name) && option.text !== 'None' && option.text !== 'null')
            options.set(option.name, option);
        else if (accent.settings === undefined && /^ssl(?!_require)/i.test(option.name) && !(0,judging_options/* isNothing */.qv)(option) && !option.name.includes('.'))
            refusals.push((0,verdict/* refusedName */.yy)(option, accent.title));
    }
    const fixed = fixedSetting(options.get('options')?.text ?? '');
    if (fixed !== null)
        ended ??= { reason: `it lets no session set \`${fixed}\``, option: options.get('options') ?? null };
    return { options, verdict: refusals[0] ?? accent.settings?.(settings, options) ?? null, ended };
}
function refusalBeyondTls(connection, accent, options) {
    const { title } = accent;
    const variable = connection.parameters.find(({ name, origin }) => origin === 'environment' && accent.refusedVariables?.has(name) === true);
    if (variable !== undefined)
        return (0,verdict/* refused */.J5)(`it stops where \`${variable.name}\` is set`, title);
    if (accent.escapedHost === 'refused' && /%(?!25)[0-7]/.test(connection.uri?.authority ?? ''))
        return (0,verdict/* refused */.J5)('the host holds an escape', title);
    if (accent.severalHosts === 'one name' && connection.hosts.length > 1)
        return (0,verdict/* refused */.J5)('it takes the list of hosts for the name of one', title);
    const file = accent.opens?.map((name) => options.get(name)).find((each) => each?.decided === true && (0,verdict/* isMissing */.b2)(each.text));
    if (file !== undefined && !/^(?:disable|allow|prefer)?$/.test(options.get('sslmode')?.text ?? ''))
        return (0,verdict/* refused */.J5)(`the file \`${(0,judging_options/* shown */.SP)(file.text)}\` is not there`, title, file);
    if (accent.pairsKey === true && has(options, 'sslcert') !== has(options, 'sslkey'))
        return (0,verdict/* refused */.J5)('`sslcert` and `sslkey` are needed together', title);
    const value = refusedValue(options, accent.values);
    return value === null ? null : (0,verdict/* refused */.J5)(value.reason, title, value.option);
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
function decide(connection, accent, options) {
    const option = options.get('sslmode') ?? null;
    if (option !== null && !option.decided)
        return (0,verdict/* undecided */.oo)(option, accent.title);
    if ((0,verdict/* isOpenEnded */.VL)(connection) && option === null)
        return verdict/* open */.ho;
    const written = option !== null && (option.text !== '' || accent.emptyMode === 'refused');
    if (option !== null && option.text === '' && option.parameter?.origin === 'environment')
        return (0,verdict/* refused */.J5)('`PGSSLMODE` is empty', accent.title, option);
    const mode = written ? accent.mode(option.text) : null;
    if (written && mode === null)
        return (0,verdict/* refused */.J5)(`\`sslmode=${(0,judging_options/* shown */.SP)(option.text)}\` is no mode it knows`, accent.title, option);
    if (mode === 'verify-full' && accent.namesHost === true && has(options, 'hostaddr') && !has(options, 'host') && (connection.uri?.authority ?? '') === '') {
        return (0,verdict/* refused */.J5)('`sslmode=verify-full` with `hostaddr` and no host name', accent.title, option);
    }
    const named = connection.hosts.every((host) => host.kind === 'name' && !/^[\d.]+$|:/.test(host.name));
    const base = byRoot(named ? accent : { ...accent, comparesNamesUntil: null }, mode, option, options.get('sslrootcert') ?? null);
    return afterBinding(accent, afterDirect(accent, base, options.get('sslnegotiation') ?? null), options.get('channel_binding') ?? null);
}
function byRoot(accent, mode, option, root) {
    const { title } = accent;
    const path = root === null || root.text === '' ? null : root.text;
    const byDefault = mode === null;
    const effective = mode ?? accent.default;
    const named = byDefault ? `${title}'s default \`sslmode=${effective}\`` : `\`sslmode=${effective}\``;
    const under = byDefault ? '' : ` under ${title}`;
    if (path === 'system' && accent.system !== 'file') {
        if (accent.system === 'upgrade')
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`sslrootcert=system\` makes ${title} verify chain and host name whatever \`sslmode\` says`, root);
        if (effective === 'verify-full' || (byDefault && accent.system === 'store'))
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`sslrootcert=system\` verifies chain and host name against the system's store under ${title}`, root, false);
        if (accent.system === 'store')
            return (0,verdict/* refused */.J5)(`\`sslrootcert=system\` with \`sslmode=${effective}\``, title, option ?? root);
    }
    const missing = path !== null && ((0,verdict/* isMissing */.b2)(path) || path === 'system');
    if (missing && effective !== 'disable' && accent.missingRoot === 'refused' && !(accent.root === 'file' && ['allow', 'prefer'].includes(effective))) {
        return (0,verdict/* refused */.J5)(`the root certificate \`${(0,judging_options/* shown */.SP)(path)}\` is not there`, title, root);
    }
    switch (effective) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS${under}`, option, byDefault);
        case 'allow':
            return accent.allow === 'cleartext'
                ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} connects without TLS${under}, and does not retry with it when the server objects`, option, byDefault)
                : (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${named} tries cleartext first${under}`, option, byDefault);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext${under}`, option, byDefault);
        case 'require':
            if (path === null || missing)
                return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate${under}`, option, byDefault);
            return chainOnly(accent, path, `${named} with \`sslrootcert\` verifies the chain but not the host name${under}`, 'accident', option, byDefault);
        case 'verify-ca':
            if (missing)
                return (0,verdict/* refused */.J5)(`the root certificate \`${(0,judging_options/* shown */.SP)(path)}\` is not there`, title, root);
            return chainOnly(accent, path, `${named} verifies the chain but not the host name${under}`, 'asked', option, byDefault);
        default:
            if (missing)
                return (0,verdict/* refused */.J5)(`the root certificate \`${(0,judging_options/* shown */.SP)(path)}\` is not there`, title, root);
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name${under}`, option, byDefault);
    }
}
function chainOnly(accent, path, because, reached, option, byDefault) {
    const { comparesNamesUntil } = accent;
    if (comparesNamesUntil !== null) {
        const until = `${accent.title} ${comparesNamesUntil}`;
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-full', until }, `${accent.title} compares the host name as well, but only before ${comparesNamesUntil}: from then on the chain alone is verified`, option, byDefault);
    }
    const anchor = path === null && accent.root === 'store' ? 'public' : (0,verdict/* anchorOf */.dI)(path);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached, anchor }, because, option, byDefault);
}
function afterDirect(accent, base, negotiation) {
    if (negotiation === null || negotiation.text === 'postgres' || negotiation.text === '')
        return base;
    if (negotiation.text !== 'direct')
        return (0,verdict/* refused */.J5)(`\`sslnegotiation=${(0,judging_options/* shown */.SP)(negotiation.text)}\` is no value it knows`, accent.title, negotiation);
    if (base.posture.kind !== 'cleartext' && base.posture.kind !== 'opportunistic')
        return base;
    if (accent.direct === 'raises weak modes' && base.posture.kind === 'opportunistic') {
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`sslnegotiation=direct\` makes ${accent.title} insist on TLS, with any certificate`, negotiation);
    }
    return (0,verdict/* refused */.J5)('`sslnegotiation=direct` with an `sslmode` below `require`', accent.title, negotiation);
}
function afterBinding(accent, base, binding) {
    if (!accent.bindsChannel || binding === null || binding.text !== 'require')
        return base;
    if (base.posture.kind === 'cleartext')
        return (0,verdict/* refused */.J5)('`channel_binding=require` without TLS', accent.title, binding);
    if (base.posture.kind !== 'opportunistic')
        return base;
    return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`channel_binding=require\` makes a cleartext login fail under ${accent.title}, but any certificate is accepted`, binding);
}
const modes = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']);
function exactMode(text) {
    return modes.has(text) ? text : null;
}

// EXTERNAL MODULE: ./src/engine/databases/judging/pythonContext.js
var pythonContext = __webpack_require__(1642);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/asyncpg.js







const title = 'asyncpg';
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
    values: asyncpgValues,
    emptyVariable: 'refused',
    opens: ['sslcert', 'sslcrl'],
    settings: sslArgument,
};
function sslArgument(settings, collected) {
    const option = settings.find(({ name }) => name === 'ssl');
    if (option === undefined || (0,judging_options/* isNothing */.qv)(option))
        return null;
    if (option.quoted)
        collected.set('sslmode', { ...option, name: 'sslmode' });
    else if (/^false$/i.test(option.text))
        collected.set('sslmode', { ...option, name: 'sslmode', text: 'disable' });
    else
        return contextVerdict(option, title);
    return null;
}
function contextVerdict(option, driver) {
    if (/^true$/i.test(option.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${option.name}=True\` verifies chain and host name against the system's store under ${driver}`, option);
    const known = (0,pythonContext/* pythonContext */.w)(option, driver);
    if (known !== null)
        return known;
    const reason = `the context in \`${option.name}\` is made elsewhere`;
    return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason}, so what ${driver} verifies cannot be read here`, option);
}
const asyncpg = {
    id: 'asyncpg',
    aliases: [],
    title,
    recognition: { dialects: [], callees: ['asyncpg.connect', 'asyncpg.create_pool', 'databases.Database', 'PostgresEngine', 'CockroachEngine'], imports: ['asyncpg', 'piccolo.engine'], languages: ['python'] },
    common: true,
    judge: judgeLikeLibpq(asyncpgAccent),
    harden: (connection) => connection.notation === 'keywords'
        ? (0,harden/* rewritten */.fm)(`${title} reads no keyword/value strings: write \`postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=<CA_FILE>\`.`)
        : connection.notation === 'settings' || connection.parameters.some((parameter) => parameter.origin === 'setting' && /(?:^|\.)ssl$/.test(parameter.name))
            ? (0,harden/* harden */.bc)(connection, {
                title,
                set: [{ name: 'ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
                remove: ['sslmode'],
                place: 'setting',
                mutual: '`context.load_cert_chain(\u2026)`',
                advice: `Pass \`ssl=ssl.create_default_context(cafile='<CA_FILE>')\` to ${title}.`,
                snippet: "ssl=ssl.create_default_context(cafile='<CA_FILE>')",
            })
            : (0,harden/* harden */.bc)(connection, {
                title,
                set: [
                    { name: 'sslmode', value: 'verify-full' },
                    { name: 'sslrootcert', value: (0,harden/* rootOf */.I5)(connection) === 'system' ? '<CA_FILE>' : (0,harden/* rootOf */.I5)(connection) },
                ],
                remove: refusedByServer(connection, asyncpgAccent.names),
                mutual: '`sslcert` and `sslkey`',
            }),
};

// EXTERNAL MODULE: ./src/engine/databases/judging/plainDriver.js
var plainDriver = __webpack_require__(8657);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/bun.js



function bun_decide(said) {
    const { title, query, settings } = said;
    const tls = settings.get('tls') ?? settings.get('ssl');
    if (tls !== undefined && (tls.object || !tls.quoted))
        return (0,judging_options/* isFalse */.Wu)(tls) ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`${tls.name}: false\` never uses TLS under ${title}`, tls) : (0,plainDriver/* nodeTls */.Y_)(said, tls, `${tls.name}.`);
    const mode = [...query.values()].findLast(({ name }) => /^ssl-?_?mode$/i.test(name));
    if (mode === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`sslmode\` or \`tls\` asks for it`, null, true);
    return mode.decided ? byMode(mode, title) : (0,verdict/* undecided */.oo)(mode, title);
}
function byMode(mode, title) {
    const named = `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch (mode.text.toLowerCase().replaceAll('_', '-')) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${title}`, mode);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext under ${title}`, mode);
        case 'require':
        case 'verify-ca':
        case 'verify-full':
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: `what ${title} verifies is not confirmed` }, `${named} makes ${title} insist on TLS; what its native part then verifies is not confirmed`, mode);
        default:
            return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, mode);
    }
}
const bunSql = (0,plainDriver/* plainDriver */.tU)({
    id: 'bun',
    aliases: ['bun.sql', 'Bun.SQL'],
    title: 'Bun.sql',
    callees: ['Bun.SQL', 'bun.SQL', 'SQL'],
    imports: ['bun'],
    languages: ['javascript', 'typescript'],
    decide: bun_decide,
    reads: ['sslmode', 'ssl-mode', 'ssl_mode'],
    plan: () => ({ set: [{ name: 'tls.rejectUnauthorized', value: 'true' }, { name: 'tls.ca', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "tls: { ca: Bun.file('<CA_FILE>'), rejectUnauthorized: true }", advice: 'Pass `tls: { ca, rejectUnauthorized: true }` to Bun.SQL, with `sslmode=verify-full` in the URL; what the URL alone verifies is not confirmed.' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/libpq.js



const supported = { from: 15, to: 18 };
const names = [
    [0, ['service', 'user', 'password', 'passfile', 'channel_binding', 'connect_timeout', 'dbname', 'host', 'hostaddr', 'port', 'client_encoding', 'options', 'application_name']],
    [0, ['fallback_application_name', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_count', 'tcp_user_timeout', 'sslmode', 'sslcompression', 'sslcert']],
    [0, ['sslkey', 'sslpassword', 'sslrootcert', 'sslcrl', 'sslcrldir', 'sslsni', 'requirepeer', 'ssl_min_protocol_version', 'ssl_max_protocol_version', 'gssencmode']],
    [0, ['krbsrvname', 'gsslib', 'replication', 'target_session_attrs', 'requiressl', 'authtype']],
    [16, ['sslcertmode', 'require_auth', 'load_balance_hosts']],
    [17, ['sslnegotiation', 'gssdelegation']],
    [18, ['servicefile', 'min_protocol_version', 'max_protocol_version', 'scram_client_key', 'scram_server_key', 'sslkeylogfile', 'oauth_issuer', 'oauth_client_id', 'oauth_client_secret', 'oauth_scope']],
];
const namesUpTo = ofVersion((version) => new Set(names.flatMap(([since, list]) => (since <= version ? list : []))));
const valuesOf = ofVersion(libpqValues);
function ofVersion(make) {
    const made = new Map();
    return (version) => {
        const known = made.get(version);
        if (known !== undefined)
            return known;
        const one = make(version);
        made.set(version, one);
        return one;
    };
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
        values: valuesOf(versions.to),
        namesHost: true,
        emptyVariable: 'refused',
    };
}
function hardenLibpq(title, knowsSystem = true) {
    return (connection) => (0,harden/* harden */.bc)(connection, {
        title,
        set: [
            { name: 'sslmode', value: 'verify-full' },
            { name: 'sslrootcert', value: (0,harden/* rootOf */.I5)(connection) === 'system' && !knowsSystem ? '<CA_FILE>' : (0,harden/* rootOf */.I5)(connection) },
        ],
        remove: ['ssl', 'requiressl', 'sslaccept', 'tls', 'ssl_mode', 'useSSL', 'uselibpqcompat'],
        mutual: '`sslcert` and `sslkey`',
        settingsWin: true,
    });
}
const silent = { dialects: [], callees: [], imports: [], languages: [] };
const url = { keywords: false, sslTrue: false, emptyMode: 'default', query: { ...uriGrammar(supported), fragment: 'dropped', malformed: 'tolerated' } };
const some = (...list) => ({ ...url, unknown: 'ignored', names: new Set(['host', 'port', 'user', 'password', 'dbname', 'database', 'sslmode', ...list]) });
const frameworks = [
    { id: 'diesel', title: 'Diesel', recognition: { callees: ['PgConnection::establish'], imports: ['diesel'], languages: ['rust'] }, sources: ['diesel wraps libpq through pq-sys'] },
    { id: 'activerecord', title: 'Active Record', aliases: ['rails'], accent: { ...url, unknown: 'ignored', uri: /^(?:postgres(?:ql)?|postgis)$/ }, recognition: { callees: ['establish_connection'], imports: ['active_record', 'rails'], languages: ['ruby'], parameters: ['pool', 'reaping_frequency', 'checkout_timeout', 'prepared_statements', 'schema_search_path'] }, sources: ['rails/rails activerecord postgresql_adapter.rb, ConnectionUrlResolver'] },
    { id: 'sequel', title: 'Sequel', accent: some('sslrootcert', 'sslcert', 'sslkey', 'connect_timeout', 'application_name'), recognition: { callees: ['Sequel.connect', 'Sequel.postgres'], imports: ['sequel'], languages: ['ruby'] }, sources: ['jeremyevans/sequel lib/sequel/adapters/postgres.rb'] },
    { id: 'laravel-pgsql', title: "Laravel's pgsql", aliases: ['laravel'], accent: { ...some('sslcert', 'sslkey', 'sslrootcert', 'application_name', 'charset'), uri: /^(?:postgres(?:ql)?|pgsql)$/ }, sources: ['laravel/framework src/Illuminate/Database/Connectors/PostgresConnector.php, ConfigurationUrlParser.php'] },
    { id: 'doctrine', title: 'Doctrine', aliases: ['doctrine-dbal'], accent: { ...some('sslrootcert', 'sslcert', 'sslkey', 'sslcrl', 'gssencmode', 'application_name', 'charset'), uri: /^(?:pdo-)?(?:postgres(?:ql)?|pgsql)$/ }, recognition: { callees: ['DriverManager::getConnection'], languages: ['php'], parameters: ['serverVersion'] }, sources: ['doctrine/dbal src/Driver/PDO/PgSQL/Driver.php'] },
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
        : (0,harden/* harden */.bc)(connection, {
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
    const variable = (0,judging_options/* environmentOption */.dp)(connection, 'COCKROACH_INSECURE');
    const option = flag !== undefined ? (0,judging_options/* optionOf */.XD)(flag) : variable;
    if (option !== null && ((0,judging_options/* isTrue */.Hn)(option) || option.text === 't')) {
        const what = flag === undefined ? '`COCKROACH_INSECURE=true`' : '`--insecure`';
        const because = `${what} runs CockroachDB without TLS and without passwords`;
        return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, because, option), [], { bypass: { what: because, span: option.parameter?.span ?? null } });
    }
    if (option !== null && !option.decided)
        return (0,verdict/* judgement */._U)((0,verdict/* undecided */.oo)(option, cockroach_title), [], {});
    if (connection.uri !== null)
        return judgeUrl(connection);
    return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* verified */.zr, 'without `--insecure` cockroach verifies chain and host name against its certificates directory'), [], {});
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/dartPostgres.js



const dartPostgres = (0,plainDriver/* plainDriver */.tU)({
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
        return (0,verdict/* refused */.J5)('it reads URLs and settings only', said.title);
    if (said.connection.hosts.length > 0 && said.connection.hosts.every((host) => host.kind === 'name' && host.name.includes('/')))
        return verdict/* local */.sr;
    const mode = (0,plainDriver/* optionNamed */.b7)(said, 'sslmode', 'sslMode');
    if (mode === undefined && said.connection.candidate.sites.every(({ callee }) => callee !== 'Pool.withEndpoints') && said.connection.candidate.sites[0].callee === 'Endpoint')
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the settings that the end point is opened with stand elsewhere' }, `the settings that the end point is opened with stand elsewhere, so what ${said.title} does cannot be read here`);
    const elsewhere = said.settings.get('settings');
    if (mode === undefined && elsewhere !== undefined && !elsewhere.object)
        return (0,verdict/* undecided */.oo)({ ...elsewhere, decided: false }, said.title);
    if (mode === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${said.title}'s default \`SslMode.require\` accepts any certificate`, null, true);
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, said.title);
    switch (mode.text) {
        case 'disable':
        case 'SslMode.disable':
            return (0,plainDriver/* says */.FA)(said, 'cleartext', mode, '`disable`', 'never uses TLS');
        case 'require':
        case 'SslMode.require':
            return (0,plainDriver/* says */.FA)(said, 'unverified', mode, '`require`', 'accepts any certificate');
        case 'verify-ca':
        case 'verify-full':
        case 'SslMode.verifyFull':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`${(0,judging_options/* shown */.SP)(mode.text)}\` verifies chain and host name under ${said.title}`, mode);
        default:
            return (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode it knows`, said.title, mode);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/denoPostgres.js



const denoPostgres = (0,plainDriver/* plainDriver */.tU)({
    id: 'deno-postgres',
    aliases: ['deno.land/x/postgres', 'jsr:@db/postgres'],
    title: "Deno's postgres",
    imports: ['https://deno.land/x/postgres', '@db/postgres', '@bartlomieju/postgres'],
    callees: ['Client', 'Pool'],
    languages: ['javascript', 'typescript'],
    decide: denoPostgres_decide,
    reads: ['application_name', 'dbname', 'host', 'options', 'password', 'port', 'sslmode', 'ssl', 'user'],
    plan: ({ notation }) => notation === 'uri'
        ? { set: [{ name: 'sslmode', value: 'verify-full' }], remove: [], advice: "Use `sslmode=verify-full` with Deno's postgres." }
        : { set: [{ name: 'tls.enforce', value: 'true' }], remove: [], place: 'setting', snippet: 'tls: { enforce: true }', advice: "Use `tls: { enforce: true }` with Deno's postgres, and `caCertificates` for a private CA." },
});
function denoPostgres_decide(said) {
    const { settings, query, title, connection } = said;
    if (connection.notation === 'uri')
        return denoPostgres_byMode(said, query.get('ssl')?.text === 'true' ? undefined : query.get('sslmode'), query.get('ssl'));
    const [tls, enabled, enforce] = [settings.get('tls'), settings.get('tls.enabled'), settings.get('tls.enforce')];
    if (tls !== undefined && !tls.object && !isNone(tls))
        return (0,verdict/* undecided */.oo)({ ...tls, decided: false }, title);
    if (enabled !== undefined && !isNone(enabled) && !(0,judging_options/* isTrue */.Hn)(enabled))
        return (0,judging_options/* isFalse */.Wu)(enabled) ? (0,plainDriver/* says */.FA)(said, 'cleartext', enabled, '`tls.enabled: false`', 'never uses TLS') : (0,verdict/* undecided */.oo)({ ...enabled, decided: false }, title);
    if (enforce === undefined || isNone(enforce) || (0,judging_options/* isFalse */.Wu)(enforce))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} goes on in cleartext when TLS fails, unless \`tls.enforce\` forbids it`, enforce ?? tls ?? null, enforce === undefined && tls === undefined);
    return (0,judging_options/* isTrue */.Hn)(enforce) ? (0,plainDriver/* says */.FA)(said, 'verified', enforce, '`tls.enforce`', 'verifies chain and host name') : (0,verdict/* undecided */.oo)({ ...enforce, decided: false }, title);
}
function denoPostgres_byMode(said, mode, ssl) {
    const { title } = said;
    if (ssl !== undefined && !ssl.decided)
        return (0,verdict/* undecided */.oo)(ssl, title);
    if (mode === undefined)
        return ssl?.text === 'true' ? (0,plainDriver/* says */.FA)(said, 'verified', ssl, '`ssl=true`', 'verifies chain and host name') : (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} goes on in cleartext when TLS fails, unless \`sslmode\` forbids it`, null, true);
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    const named = `\`sslmode=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch (mode.text) {
        case 'disable':
            return (0,plainDriver/* says */.FA)(said, 'cleartext', mode, named, 'never uses TLS');
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext under ${title}`, mode);
        case 'require':
        case 'verify-ca':
        case 'verify-full':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${title}`, mode);
        default:
            return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, mode);
    }
}
function isNone({ quoted, text }) {
    return !quoted && /^(?:undefined|null)$/.test(text);
}

// EXTERNAL MODULE: ./src/engine/databases/judging/otpTls.js
var otpTls = __webpack_require__(6717);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/epgsql.js




const epgsql = (0,plainDriver/* plainDriver */.tU)({
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
        advice: 'Write `ssl => required` and `ssl_opts => [{verify, verify_peer}, {cacertfile, \u2026}, {server_name_indication, Host}]` with epgsql.',
    }),
});
function epgsql_decide({ settings, title }) {
    const [ssl, host] = [settings.get('ssl'), settings.get('host')];
    if (settings.size === 1 && host !== undefined && !host.quoted && !host.decided)
        return (0,verdict/* undecided */.oo)(host, title);
    if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl) || (0,judging_options/* isFalse */.Wu)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined);
    if ((0,judging_options/* isTrue */.Hn)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`ssl => true\` falls back to cleartext under ${title}; only \`required\` insists on TLS`, ssl);
    if (!/^:?required$/.test(ssl.text))
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
    const list = settings.get('ssl_opts');
    if (list !== undefined && !list.object)
        return (0,verdict/* undecided */.oo)({ ...list, decided: false }, title);
    return (0,otpTls/* otpTls */.X)(ssl, (name) => settings.get(`ssl_opts.${name}`), { title, verifies: false, namesHost: false });
}

// EXTERNAL MODULE: ./src/engine/databases/judging/jasync.js
var jasync = __webpack_require__(6345);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/jasync.js


const jasyncPostgres = (0,plainDriver/* plainDriver */.tU)({
    id: 'jasync-postgresql',
    aliases: ['jasync'],
    title: 'jasync-sql',
    dialects: ['jasync-postgresql'],
    callees: ['PostgreSQLConnectionBuilder.createConnectionPool'],
    imports: ['com.github.jasync.sql.db.postgresql'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: jasync/* decideJasync */.f6,
    reads: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
    plan: () => jasync/* jasyncPlan */.O0,
    instead: 'Put `sslmode=verify-full` into the URL, or hand over an `SSLConfiguration` of that mode.',
});

// EXTERNAL MODULE: ./src/engine/databases/judging/connectors.js
var connectors = __webpack_require__(3307);
// EXTERNAL MODULE: ./src/engine/databases/judging/goTls.js
var goTls = __webpack_require__(7792);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/goTlsConfig.js




function judgeWithTlsConfig(accent) {
    const judge = judgeLikeLibpq({ ...accent, settings: () => null });
    return (connection) => {
        const base = judge(connection);
        const options = (0,judging_options/* settingOptions */.Xk)(connection);
        const dials = options.find(({ name }) => name === 'DialFunc');
        if (dials !== undefined && base.posture.kind !== 'local') {
            const because = 'a `DialFunc` of the program makes the connection, and may bring TLS of its own';
            return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: because }, because, dials), base.problems, base.facts);
        }
        const none = options.find(({ name, text, object }) => /^TLSConfig$/.test(name) && !object && text === 'nil');
        if (none !== undefined && connection.notation !== 'settings' && base.posture.kind !== 'local')
            return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, '`TLSConfig = nil` takes the TLS away that the text asks for', none), base.problems, base.facts);
        const skip = (0,goTls/* skipsChecks */.Q)(options);
        if (base.posture.kind === 'local')
            return base;
        const made = options.find(({ name, text, object }) => name === 'TLSConfig' && !object && text !== 'nil' && !/\btls\.Config\{/.test(text));
        if (skip === undefined && made !== undefined) {
            const because = `\`TLSConfig\` is made by \`${/^[\w.]{1,60}/.exec(made.text)?.[0] ?? 'an expression'}\`, and takes the place of what the text asks for`;
            return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: because }, because, made), base.problems, base.facts);
        }
        const maySkip = (0,goTls/* maySkipChecks */.g)(options);
        if (skip === undefined && maySkip !== undefined && ['verify-full', 'verify-ca'].includes(base.posture.kind))
            return (0,verdict/* judgement */._U)((0,verdict/* undecided */.oo)(maySkip, accent.title), base.problems, base.facts);
        if (skip === undefined)
            return base;
        const facts = { ...base.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } };
        const asks = connection.notation === 'settings' && base.byDefault;
        if (base.posture.kind === 'error' && ['verify-full', 'verify-ca'].includes(base.posture.sent?.kind ?? ''))
            return { ...base, posture: { ...base.posture, sent: { kind: 'unverified' } }, facts };
        if (!asks && !['verify-full', 'verify-ca', 'unverified', 'unknown'].includes(base.posture.kind))
            return { ...base, facts };
        return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`InsecureSkipVerify: true` accepts any certificate', skip), base.problems, facts);
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/go.js





const shared = {
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
    ...['pool_max_conns', 'pool_min_conns', 'pool_min_idle_conns', 'pool_max_conn_lifetime', 'pool_max_conn_lifetime_jitter', 'pool_max_conn_idle_time', 'pool_health_check_period'],
    ...['load_balance', 'topology_keys', 'yb_servers_refresh_interval', 'fallback_to_topology_keys_only', 'failed_host_reconnect_delay_secs'],
];
const pgx4 = {
    ...shared,
    values: pgxValues,
    pairsKey: true,
    title: 'pgx 4',
    names: new Set(pgxNames),
    default: 'prefer',
    system: 'file',
    missingRoot: 'refused',
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
    ...shared,
    title: 'lib/pq',
    values: pqValues,
    names: new Set([...pqNames, 'hostaddr', 'sslnegotiation', 'service', 'servicefile', 'target_session_attrs', 'load_balance_hosts']),
    default: 'require',
    system: 'by version',
    missingRoot: 'ignored',
    allow: 'opportunistic',
    comparesNamesUntil: '1.11',
    direct: 'refuses weak modes',
};
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
const goDrivers = [
    {
        id: 'pgx',
        aliases: ['pgx5', 'pgx@5', 'gorm'],
        title: 'pgx 5',
        recognition: {
            dialects: [],
            callees: ['pgx.Connect', 'pgx.ParseConfig', 'pgxpool.New', 'pgxpool.ParseConfig', 'pgconn.Connect', 'pgxpool.NewWithConfig', 'postgres.Open'],
            imports: ['github.com/jackc/pgx/v5', 'gorm.io/driver/postgres'],
            registered: ['pgx'],
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
        recognition: { dialects: [], callees: ['pq.NewConnector', 'pq.NewListener', 'pq.Open', 'pq.ParseURL', 'provider.postgresql', 'terraform.backend.pg'], imports: ['github.com/lib/pq'], registered: ['postgres'], languages: goLanguage },
        common: true,
        judge: (0,connectors/* orByConnector */.Q)(judgeWithTlsConfig(pq)),
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
const goPg = (0,plainDriver/* plainDriver */.tU)({
    id: 'go-pg',
    aliases: ['github.com/go-pg/pg'],
    title: 'go-pg',
    callees: ['pg.Options', 'pg.Connect', 'pg.ParseURL'],
    imports: ['github.com/go-pg/pg', 'gopkg.in/pg.v5'],
    languages: ['go'],
    decide: (said) => ofConfig(said) ?? (said.connection.notation === 'settings' ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, 'go-pg uses no TLS without `TLSConfig`', null, true) : ofMode(said, (mode) => (0,plainDriver/* says */.FA)(said, 'verified', mode, `\`sslmode=${(0,judging_options/* shown */.SP)(mode.text)}\``, 'verifies chain and host name'))),
    reads: ['sslmode', 'application_name', 'connect_timeout'],
    unknown: 'refused',
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'TLSConfig', value: tlsConfig }] : [{ name: 'sslmode', value: 'verify-full' }], remove: [], ...(uri === null ? { place: 'setting' } : {}), snippet: `TLSConfig: ${tlsConfig}`, advice: 'Give go-pg a `TLSConfig` with `ServerName` and `RootCAs`.' }),
});
const bunPgdriver = (0,plainDriver/* plainDriver */.tU)({
    id: 'bun-pgdriver',
    aliases: ['pgdriver', 'github.com/uptrace/bun/driver/pgdriver'],
    title: "Bun's pgdriver",
    callees: ['pgdriver.NewConnector', 'pgdriver.WithDSN', 'pgdriver.WithAddr', 'pgdriver.Config'],
    imports: ['github.com/uptrace/bun/driver/pgdriver'],
    languages: ['go'],
    decide: (said) => {
        const insecure = said.settings.get('Insecure');
        if (insecure !== undefined && (0,judging_options/* isTrue */.Hn)(insecure))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, "`WithInsecure(true)` never uses TLS under Bun's pgdriver", insecure);
        if (insecure !== undefined)
            return (0,judging_options/* isFalse */.Wu)(insecure) ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, '`WithInsecure(false)` accepts any certificate in most releases', insecure) : (0,verdict/* undecided */.oo)({ ...insecure, decided: false }, said.title);
        return ofConfig(said) ?? (said.connection.notation === 'settings' ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${said.title} accepts any certificate unless it is told to verify`, null, true) : ofMode(said, (mode) => chainOf(said, mode)));
    },
    reads: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'host', 'application_name', 'timeout', 'dial_timeout', 'connect_timeout', 'read_timeout', 'write_timeout'],
    plan: ({ uri }) => ({ set: uri === null ? [{ name: 'TLSConfig', value: tlsConfig }] : [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: '<CA_FILE>' }], remove: ['Insecure'], ...(uri === null ? { place: 'setting' } : {}), snippet: `pgdriver.WithTLSConfig(${tlsConfig})`, advice: "Use `sslmode=verify-full` and `sslrootcert`, or `WithTLSConfig` with `ServerName` and `RootCAs`, with Bun's pgdriver." }),
});
function ofConfig(said) {
    const options = [...said.settings.values()];
    const config = said.settings.get('TLSConfig');
    const skip = (0,goTls/* skipsChecks */.Q)(options);
    const maySkip = (0,goTls/* maySkipChecks */.g)(options);
    if (skip !== undefined)
        return (0,plainDriver/* says */.FA)(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate');
    if (maySkip !== undefined)
        return (0,verdict/* undecided */.oo)(maySkip, said.title);
    if (config === undefined)
        return null;
    if ((0,judging_options/* isNothing */.qv)(config))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`TLSConfig: nil\` never uses TLS under ${said.title}`, config);
    return config.object || /\btls\.Config\{/.test(config.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`TLSConfig\` verifies chain and host name under ${said.title}`, config) : (0,verdict/* undecided */.oo)({ ...config, decided: false }, said.title);
}
function ofMode(said, verifies) {
    const mode = said.query.get('sslmode');
    if (mode === undefined || mode.text === '')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `without \`sslmode\` ${said.title} accepts any certificate`, mode ?? null, true);
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, said.title);
    if (mode.text === 'disable')
        return (0,plainDriver/* says */.FA)(said, 'cleartext', mode, '`sslmode=disable`', 'never uses TLS');
    if (mode.text === 'verify-ca' || mode.text === 'verify-full' || (mode.text === 'require' && said.query.has('sslrootcert')))
        return verifies(mode);
    return /^(?:allow|prefer|require)$/.test(mode.text) ? (0,plainDriver/* says */.FA)(said, 'unverified', mode, `\`sslmode=${mode.text}\``, 'accepts any certificate') : (0,verdict/* refused */.J5)(`\`sslmode=${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode it knows`, said.title, mode);
}
function chainOf(said, mode) {
    if (mode.text === 'verify-full')
        return (0,plainDriver/* says */.FA)(said, 'verified', mode, '`sslmode=verify-full`', 'verifies chain and host name');
    const root = said.query.get('sslrootcert');
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: mode.text === 'require' ? 'accident' : 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.decided ? root.text : null) }, `\`sslmode=${mode.text}\` makes ${said.title} verify the chain but not the host name`, mode);
}

// EXTERNAL MODULE: ../../node_modules/pg-connection-string/esm/index.mjs
var esm = __webpack_require__(4876);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/parse.js

function nodeSsl(query, compatible) {
    const files = ['sslcert', 'sslkey', 'sslrootcert'].some((name) => (query.get(name) ?? '') !== '');
    const root = (query.get('sslrootcert') ?? '') !== '';
    const mode = query.get('sslmode') ?? '';
    if (compatible && mode === 'verify-ca')
        return root ? { kind: 'on', rejectUnauthorized: true, comparesName: false } : { kind: 'refused', reason: '`sslmode=verify-ca` needs `sslrootcert`' };
    if (compatible && mode === 'require' && root)
        return { kind: 'on', rejectUnauthorized: true, comparesName: false };
    const ssl = parsedSsl(query, mode, compatible);
    if (ssl === undefined)
        return files ? { kind: 'on', rejectUnauthorized: true, comparesName: true } : { kind: 'absent' };
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

function onSocket({ hosts }, title, found) {
    const insists = ['unverified', 'verify-ca', 'verify-full'].includes(found.posture.kind);
    return insists && hosts.some(({ kind }) => kind === 'socket') ? (0,verdict/* refused */.J5)('it asks for TLS on a socket, where PostgreSQL has none', title, found.option) : found.posture.kind === 'error' ? found : verdict/* local */.sr;
}

// EXTERNAL MODULE: ./src/engine/databases/judging/nodeTls.js
var nodeTls = __webpack_require__(2850);
// EXTERNAL MODULE: ./src/engine/databases/notation/settings.js
var notation_settings = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pg.js









const grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const pg_names = new Set(['ssl', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslnegotiation', 'uselibpqcompat']);
function judgeWith(edition) {
    const { title } = edition;
    const known = edition.reads === 'all' ? pg_names : new Set([edition.reads === 'ssl' ? 'ssl' : 'sslmode']);
    return (connection) => {
        const query = new Map((0,judging_options/* queryOptions */.jQ)(connection, grammar).options.map((option) => [option.name, option]));
        const settings = new Map((0,judging_options/* settingOptions */.Xk)(connection).filter((option) => isHandedOn(option, connection, edition)).map((option) => [option.name, option]));
        const meant = (0,verdict/* isLocal */.IX)(connection) ? onSocket(connection, title, pg_decide(connection, query, settings, edition)) : (refusal(connection, title) ?? (0,nodeTls/* afterProcessSwitch */.EI)(connection, settings, title, pg_decide(connection, query, settings, edition)));
        const fixed = (0,verdict/* isLocal */.IX)(connection) || edition.reads === 'ssl' ? null : fixedSetting(query.get('options')?.text ?? '');
        const found = fixed === null ? meant : (0,verdict/* endedByServer */.L9)(`it lets no session set \`${fixed}\``, title, query.get('options') ?? null, meant);
        const mode = query.get('sslmode');
        const odd = edition.reads === 'all' && mode?.decided === true && mode.text !== '' && !/^(?:disable|prefer|require|verify-ca|verify-full|no-verify)$/.test(mode.text);
        const problems = [
            ...(0,judging_problems/* problemsOf */.G)(connection, { title, known: (name) => known.has(name), suggestions: known, unknown: 'ignored', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
            ...(odd ? [{ kind: 'unknown-value', parameter: 'sslmode', message: `\`sslmode=${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode that ${title} knows, and it verifies fully for want of one; write \`sslmode=verify-full\`.`, span: mode.parameter?.span ?? null }] : []),
        ];
        const anchor = query.get('sslrootcert');
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, (0,nodeTls/* nodeFacts */.MD)(connection, anchor === undefined ? settings : new Map([...settings, ['sslrootcert', anchor]])));
    };
}
function isHandedOn({ name, parameter }, { parameters }, { within }) {
    if (within === undefined || !/^ssl(?:\.|$)/.test(name))
        return true;
    return parameter?.name.split('.').includes(within) === true || parameters.some((each) => (0,notation_settings/* unwrapped */.DE)(each.name) === 'dialect' && each.value.kind === 'symbol' && /Dialect$/.test(each.value.name));
}
function refusal(connection, title) {
    if (connection.notation === 'keywords')
        return (0,verdict/* refused */.J5)('it reads no keyword/value strings', title);
    if (connection.notation === 'jdbc')
        return (0,verdict/* refused */.J5)('it reads no JDBC URLs', title);
    return connection.hosts.length > 1 ? (0,verdict/* refused */.J5)('it cannot read several hosts', title) : null;
}
function pg_decide(connection, query, settings, edition) {
    const { title } = edition;
    const undecidedOption = [...query.values()].find((option) => ['ssl', 'sslmode'].includes(option.name) && !option.decided);
    if (undecidedOption !== undefined && edition.reads === 'all')
        return (0,verdict/* undecided */.oo)(undecidedOption, title);
    const missing = ['sslrootcert', 'sslcert', 'sslkey'].map((name) => query.get(name)).find((file) => file?.decided === true && ((0,verdict/* isMissing */.b2)(file.text) || (file.name === 'sslrootcert' && file.text === 'system')));
    if (edition.reads === 'all' && missing !== undefined)
        return (0,verdict/* refused */.J5)(`the file \`${(0,judging_options/* shown */.SP)(missing.text)}\` is not there`, title, missing);
    const negotiation = query.get('sslnegotiation');
    if (edition.negotiates && negotiation?.decided === true && !['', 'postgres', 'direct'].includes(negotiation.text))
        return (0,verdict/* refused */.J5)(`\`sslnegotiation=${(0,judging_options/* shown */.SP)(negotiation.text)}\` is neither \`postgres\` nor \`direct\``, title, negotiation);
    const fromUri = edition.reads === 'all' ? byUri(query, edition) : edition.reads === 'ssl' ? byOldUri(query, title) : bySlonik(query, title);
    if (fromUri !== null)
        return fromUri;
    const ssl = settings.get('ssl');
    if (ssl !== undefined && !((0,judging_options/* isNothing */.qv)(ssl) && ssl.text !== 'null'))
        return bySetting(ssl, settings, edition);
    if ((0,verdict/* isOpenEnded */.VL)(connection))
        return verdict/* open */.ho;
    return byEnvironment(connection, title);
}
function byUri(query, edition) {
    const { title } = edition;
    const compatible = edition.compatible === 'always' || (edition.compatible === 'asked' && query.get('uselibpqcompat')?.text === 'true');
    const ssl = nodeSsl(new Map([...query].map(([name, option]) => [name, option.text])), compatible);
    const mode = query.get('sslmode');
    const option = mode !== undefined && mode.text !== '' ? mode : (query.get('ssl') ?? query.get('sslrootcert') ?? query.get('sslnegotiation') ?? query.get('sslcert') ?? null);
    const named = option === null ? '`ssl`' : `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\``;
    const soon = !compatible && ['prefer', 'require', 'verify-ca'].includes(mode?.text ?? '');
    return fromSsl(ssl, title, named, option, soon, query.get('sslrootcert')?.text ?? null, mode?.text ?? '');
}
function fromSsl(ssl, title, named, option, soon, root, mode) {
    switch (ssl.kind) {
        case 'absent':
            return null;
        case 'off':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${title}`, option);
        case 'refused':
            return (0,verdict/* refused */.J5)(ssl.reason, title, option);
        case 'on':
            if (!ssl.rejectUnauthorized)
                return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${title}`, option);
            if (!ssl.comparesName)
                return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: mode === 'require' ? 'accident' : 'asked', anchor: (0,verdict/* anchorOf */.dI)(root) }, `${named} verifies the chain but not the host name under ${title}`, option);
            if (soon)
                return (0,verdict/* verdict */.WJ)({ kind: 'verify-full', until: 'pg 9' }, `${named} verifies chain and host name under ${title}, but pg 9 is to give it libpq's weaker meaning`, option);
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${title}`, option);
    }
}
function byOldUri(query, title) {
    const ssl = query.get('ssl');
    return ssl !== undefined && ['true', '1'].includes(ssl.text) ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl=${ssl.text}\` verifies chain and host name under ${title}`, ssl) : null;
}
function bySlonik(query, title) {
    const mode = query.get('sslmode');
    if (mode === undefined || mode.text === '')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`sslmode\` asks for it`, null, true);
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    if (mode.text === 'disable')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`sslmode=disable\` never uses TLS under ${title}`, mode);
    if (mode.text === 'no-verify')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`sslmode=no-verify\` accepts any certificate under ${title}`, mode);
    return mode.text === 'require' ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`sslmode=require\` verifies chain and host name under ${title}`, mode) : (0,verdict/* refused */.J5)(`\`sslmode=${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode it knows`, title, mode);
}
function bySetting(ssl, settings, { title, reads }) {
    if ((0,judging_options/* isFalse */.Wu)(ssl) && !ssl.quoted)
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl: false\` never uses TLS under ${title}`, ssl);
    if (!ssl.quoted && /^[1-9]\d*$/.test(ssl.text))
        return (0,verdict/* refused */.J5)('`ssl` is a number', title, ssl);
    if (ssl.text === 'null' || (ssl.quoted && ssl.text === ''))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl\` is empty, so ${title} uses no TLS`, ssl);
    if (ssl.quoted && reads === 'all' && ssl.decided && ssl.text !== 'true') {
        return ssl.text === 'no-verify' ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl: 'no-verify'\` accepts any certificate under ${title}`, ssl) : (0,verdict/* refused */.J5)(`\`ssl: '${(0,judging_options/* shown */.SP)(ssl.text)}'\` is no value it knows`, title, ssl);
    }
    return (0,nodeTls/* tlsObject */.J)(title, ssl, settings);
}
function byEnvironment(connection, title) {
    const mode = (0,judging_options/* environmentOption */.dp)(connection, 'PGSSLMODE');
    if (mode !== null && !mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    if (mode !== null && ['prefer', 'require', 'verify-ca', 'verify-full'].includes(mode.text))
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`PGSSLMODE=${mode.text}\` verifies chain and host name under ${title}`, mode);
    if (mode?.text === 'no-verify')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`PGSSLMODE=no-verify\` accepts any certificate under ${title}`, mode);
    return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, mode === null ? `${title} uses no TLS unless it is asked to` : `\`PGSSLMODE=${(0,judging_options/* shown */.SP)(mode.text)}\` leaves ${title} without TLS`, mode, mode === null);
}
const snippet = 'ssl: { ca: fs.readFileSync(\'<CA_FILE>\', \'utf8\'), rejectUnauthorized: true }';
const pg_rows = [
    { id: 'pg', aliases: ['pg@8', 'pg@8.4', 'pg@8.17', 'node-postgres', 'drizzle'], title: 'node-postgres 8', callees: ['Pool', 'Client', 'pg.Pool', 'pg.Client'], imports: ['pg', 'pg-pool', 'drizzle-orm/node-postgres', '@mikro-orm/postgresql'] },
    { id: 'knex', title: 'Knex', compatible: 'ignored', callees: ['knex', 'Knex'], imports: ['knex'] },
    { id: 'sequelize', title: 'Sequelize', within: 'dialectOptions', callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'] },
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
    judge: judgeWith({ title: row.title, compatible: row.compatible ?? 'asked', reads: row.reads ?? 'all', negotiates: row.reads === undefined && row.id !== 'pg@8.16.3', ...(row.within === undefined ? {} : { within: row.within }) }),
    ...(row.reads === 'slonik' ? { instead: 'Slonik takes its mode from a URI only: write `sslmode=require` there' } : {}),
    harden: (connection) => {
        const inText = connection.notation === 'uri' && row.reads === undefined;
        const root = (0,harden/* rootOf */.I5)(connection);
        const lead = row.within === undefined ? '' : `${row.within}.`;
        if (row.reads === 'slonik' && connection.notation === 'uri')
            return (0,harden/* harden */.bc)(connection, { title: row.title, set: [{ name: 'sslmode', value: 'require' }], remove: ['ssl'], mutual: null, advice: `Use \`sslmode=require\` with ${row.title}, which verifies chain and host name, and give a private CA by \`NODE_EXTRA_CA_CERTS\`.` });
        return inText
            ? (0,harden/* harden */.bc)(connection, {
                title: row.title,
                set: [
                    { name: 'sslmode', value: 'verify-full' },
                    { name: 'sslrootcert', value: root === 'system' ? '<CA_FILE>' : root },
                ],
                remove: ['ssl', 'uselibpqcompat', 'sslaccept', 'requiressl'],
                mutual: '`sslcert` and `sslkey`',
            })
            : (0,harden/* harden */.bc)(connection, {
                title: row.title,
                set: [
                    { name: `${lead}ssl.ca`, value: '<CA_FILE>' },
                    { name: `${lead}ssl.rejectUnauthorized`, value: 'true' },
                ],
                remove: ['sslmode', `${lead}ssl.checkServerIdentity`, 'NODE_TLS_REJECT_UNAUTHORIZED'],
                place: 'setting',
                mutual: '`ssl.cert` and `ssl.key`',
                advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` with the CA's certificate ${row.within === undefined ? '' : `in \`${row.within}\` `}to ${row.title}.`,
                snippet: row.within === undefined ? snippet : `${row.within}: { ${snippet} }`,
            });
    },
}));

// EXTERNAL MODULE: ./src/engine/databases/notation/adoNet.js
var adoNet = __webpack_require__(8306);
// EXTERNAL MODULE: ./src/engine/databases/notation/pieces.js
var pieces = __webpack_require__(5248);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pairs.js




function hardenPairs(connection, title, set, mutual) {
    const written = set.map(([name, value]) => {
        const found = connection.parameters.findLast((parameter) => parameter.origin === 'keyword' && (0,adoNet/* bareName */.yZ)(parameter.name) === (0,adoNet/* bareName */.yZ)(name));
        return { name: found?.name ?? name, value: value === '<CA_FILE>' ? (0,harden/* rootOf */.I5)(connection, found?.name ?? name) : value };
    });
    const remove = connection.parameters.flatMap(({ name }) => ((0,adoNet/* bareName */.yZ)(name) === 'trustservercertificate' ? [name] : []));
    const drop = new Set([...written.map(({ name }) => (0,adoNet/* bareName */.yZ)(name)), 'trustservercertificate']);
    const kept = connection.parameters.filter((parameter) => parameter.origin === 'keyword' && !drop.has((0,adoNet/* bareName */.yZ)(parameter.name)) && !parameter.name.startsWith('***'));
    const snippet = [...kept.map((parameter) => `${parameter.name}=${shownValue(parameter)}`), ...written.map(({ name, value }) => `${name}=${value}`)].map(notation_hosts/* printable */.g$).join(';').slice(0, 2000);
    return (0,harden/* harden */.bc)(connection, { title, set: written, remove, mutual, place: 'keyword', snippet });
}
function shownValue({ name, value }) {
    if ((0,pieces/* isSecretName */.eh)((0,adoNet/* bareName */.yZ)(name)) || /^(?:username|userid|user|uid|psw)$/.test((0,adoNet/* bareName */.yZ)(name)))
        return '***';
    const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? `{${value.expression}}` : '';
    return /[;"'{}]/.test(text) && value.kind === 'text' ? `{${text.replaceAll('}', '}}')}}` : text;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/npgsql.js






const npgsql_names = new Set(['sslmode', 'sslnegotiation', 'trustservercertificate', 'rootcertificate', 'sslcertificate', 'sslkey', 'sslpassword', 'checkcertificaterevocation', 'channelbinding', 'requireauth', 'gssencryptionmode']);
function npgsql_judgeWith(edition) {
    return (connection) => {
        const options = new Map((0,judging_options/* keywordOptions */.KN)(connection).filter(({ text }) => text !== '').map((option) => [(0,adoNet/* bareName */.yZ)(option.name), option]));
        const found = (0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : connection.scheme === 'ado.net' ? npgsql_decide(connection, options, edition) : (0,verdict/* refused */.J5)('it reads ADO.NET strings only', edition.title);
        const problems = (0,judging_problems/* problemsOf */.G)(connection, {
            title: edition.title,
            known: (name) => npgsql_names.has((0,adoNet/* bareName */.yZ)(name)) || !/ssl|tls|cert|encrypt/i.test(name),
            suggestions: new Set(['SSL Mode', 'Root Certificate']),
            unknown: 'refused',
            fragment: 'dropped',
            settings: () => true,
        });
        const trust = options.get('trustservercertificate');
        const inert = trust !== undefined && !edition.requireNeedsTrust && connection.scheme === 'ado.net';
        const message = `\`${(0,judging_options/* shown */.SP)(trust?.name ?? '')}\` does nothing in ${edition.title}; what is verified depends on \`SSL Mode\` alone.`;
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : [...problems, ...(inert ? [{ kind: 'ignored', parameter: (0,judging_options/* shown */.SP)(trust.name), message, span: trust.parameter?.span ?? null }] : [])], npgsql_factsOf(options));
    };
}
function npgsql_decide(connection, options, { title, requireNeedsTrust }) {
    const mode = options.get('sslmode');
    if (mode !== undefined && !mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    if (mode === undefined && connection.parameters.some(({ name }) => name.startsWith('{'))) {
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'parameters are put in at run time' }, 'parameters are put in at run time, and `SSL Mode` may be among them');
    }
    const root = options.get('rootcertificate')?.text ?? null;
    const named = mode === undefined ? `${title}'s default \`SSL Mode=Prefer\`` : `\`${(0,judging_options/* shown */.SP)(mode.name)}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    const under = mode === undefined ? '' : ` under ${title}`;
    const option = mode ?? null;
    switch ((mode?.text ?? 'prefer').toLowerCase().split('.').at(-1)) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS${under}`, option);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${named} tries cleartext first${under}`, option);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext${under}`, option, option === null);
        case 'require':
            return requireMode(named, option, options.get('trustservercertificate'), title, requireNeedsTrust);
        case 'verifyca':
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === null ? 'public' : (0,verdict/* anchorOf */.dI)(root) }, `${named} verifies the chain but not the host name${under}`, option);
        case 'verifyfull':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name${under}`, option);
        default:
            return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, option);
    }
}
function requireMode(named, option, trust, title, needsTrust) {
    if (!needsTrust)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${title}, even with \`Root Certificate\``, option);
    if (trust !== undefined && !trust.decided)
        return (0,verdict/* undecided */.oo)(trust, title);
    return /^(?:true|yes|1)$/i.test(trust?.text ?? '') ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} with \`Trust Server Certificate\` accepts any certificate under ${title}`, option) : (0,verdict/* refused */.J5)(`${named} without \`Trust Server Certificate=true\``, title, option);
}
function npgsql_factsOf(options) {
    const root = options.get('rootcertificate');
    return root === undefined || !root.decided ? {} : { trustAnchor: { value: (0,notation_hosts/* printable */.g$)(root.text) } };
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
function pg8000Context(connection, title, problems) {
    const options = (0,judging_options/* settingOptions */.Xk)(connection);
    const context = options.find(({ name }) => name === 'ssl_context');
    if (context === undefined || (0,judging_options/* isNothing */.qv)(context))
        return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title} falls back to cleartext unless it is given an \`ssl_context\``, context ?? null, true), problems, {});
    if ((0,judging_options/* isFalse */.Wu)(context))
        return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl_context=False\` never uses TLS under ${title}`, context), problems, {});
    if (/^true$/i.test(context.text))
        return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl_context=True\` accepts any certificate under ${title}`, context), problems, {});
    return (0,verdict/* judgement */._U)(contextVerdict(context, title), problems, {});
}
function pg8000_judge(connection, title, newest) {
    if ((0,verdict/* isLocal */.IX)(connection) && connection.notation !== 'settings')
        return (0,verdict/* judgement */._U)(verdict/* local */.sr, [], {});
    if (connection.notation !== 'settings')
        return (0,verdict/* judgement */._U)((0,verdict/* refused */.J5)('it reads settings only, no text', title), [], {});
    const problems = (0,judging_problems/* problemsOf */.G)(connection, { title, known: () => false, suggestions: settings, unknown: 'ignored', fragment: 'dropped', settings: (name) => settings.has(name) });
    const options = (0,judging_options/* settingOptions */.Xk)(connection);
    const context = options.find(({ name }) => name === 'ssl_context');
    if (newest || (context !== undefined && !(0,judging_options/* isNothing */.qv)(context)))
        return pg8000Context(connection, title, problems);
    const old = options.find(({ name }) => name === 'ssl');
    if (old !== undefined && !(0,judging_options/* isNothing */.qv)(old) && (old.quoted ? old.text !== '' : !(0,judging_options/* isFalse */.Wu)(old)))
        return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl\` accepts any certificate under ${title}`, old), problems, {});
    return (0,verdict/* judgement */._U)((0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `without \`ssl_context\` older releases of ${title} use no TLS, and newer ones fall back to cleartext`, old ?? null, old === undefined), problems, {});
}
function driver(id, aliases, title, newest) {
    return {
        id,
        aliases,
        title,
        recognition: newest ? { dialects: [], callees: [], imports: [], languages: [] } : recognition,
        common: false,
        judge: (connection) => pg8000_judge(connection, title, newest),
        harden: (connection) => (0,harden/* harden */.bc)(connection, {
            title,
            set: [{ name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
            remove: ['ssl', 'sslmode', 'sslrootcert'],
            place: 'setting',
            mutual: '`context.load_cert_chain(\u2026)`',
            advice: `Pass \`ssl_context=ssl.create_default_context(cafile='<CA_FILE>')\` to ${title}.`,
            snippet: "ssl_context=ssl.create_default_context(cafile='<CA_FILE>')",
        }),
    };
}
const pg8000Drivers = [driver('pg8000', [], 'pg8000', false), driver('pg8000@1.31', ['pg8000@1.30', 'pg8000@1.16'], 'pg8000 1.31', true)];

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgbouncer.js



function pgbouncer_decide({ settings, title }) {
    const [client, server] = [settings.get('client_tls_sslmode'), settings.get('server_tls_sslmode')];
    if (client !== undefined && server === undefined)
        return clientSide(client, title);
    if (server === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title}'s default \`server_tls_sslmode=prefer\` falls back to cleartext`, null, true);
    return server.decided ? serverSide(server, settings.get('server_tls_ca_file'), title) : (0,verdict/* undecided */.oo)(server, title);
}
function serverSide(mode, root, title) {
    const named = `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch (mode.text) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS to the server`, mode);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${named} tries cleartext first`, mode);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext`, mode);
        case 'require':
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate of the server`, mode);
        case 'verify-ca':
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.text) }, `${named} verifies the chain but not the host name`, mode);
        case 'verify-full':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name`, mode);
        default:
            return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, mode);
    }
}
function clientSide(mode, title) {
    const named = `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    if (mode.text === 'disable')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} offers its clients no TLS`, mode);
    if (mode.text === 'allow' || mode.text === 'prefer')
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} lets clients connect without TLS`, mode);
    if (/^(?:require|verify-ca|verify-full)$/.test(mode.text))
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the clients decide what they verify' }, `${named} makes clients use TLS; whether they verify the certificate is theirs to decide`, mode);
    return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, mode);
}
const pgbouncer = (0,plainDriver/* plainDriver */.tU)({
    id: 'pgbouncer',
    title: 'PgBouncer',
    languages: [],
    decide: pgbouncer_decide,
    plan: () => ({ set: [{ name: 'server_tls_sslmode', value: 'verify-full' }, { name: 'server_tls_ca_file', value: '<CA_FILE>' }], remove: [], place: 'setting', mutual: '`server_tls_cert_file` and `server_tls_key_file`', snippet: 'server_tls_sslmode = verify-full\nserver_tls_ca_file = <CA_FILE>\nclient_tls_sslmode = require' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgjdbc.js






const pgjdbc_title = 'pgjdbc';
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
        const meant = (0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : read.refused !== null ? (0,verdict/* refused */.J5)(read.refused, pgjdbc_title) : (0,verdict/* isOpenEnded */.VL)(connection) && !read.options.has('sslmode') ? verdict/* open */.ho : pgjdbc_decide(read.options);
        const found = read.fixed === null || (0,verdict/* isLocal */.IX)(connection) ? meant : (0,verdict/* endedByServer */.L9)(`it lets no session set \`${read.fixed}\``, pgjdbc_title, null, meant);
        const problems = (0,judging_problems/* problemsOf */.G)(connection, { title: pgjdbc_title, known: (name) => pgjdbc_names.has(name), suggestions: pgjdbc_names, unknown: 'ignored', fragment: 'data', settings: (name) => pgjdbc_names.has(name) });
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, pgjdbc_factsOf(read.options));
    },
    harden: (connection) => connection.notation === 'keywords' || (connection.notation === 'uri' && connection.uri !== null)
        ? (0,harden/* rewritten */.fm)(`${pgjdbc_title} reads \`jdbc:postgresql://\` URLs only: write \`jdbc:postgresql://HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=<CA_FILE>\`.`)
        : (0,harden/* harden */.bc)(connection, {
            title: pgjdbc_title,
            set: [
                { name: 'sslmode', value: 'verify-full' },
                { name: 'sslrootcert', value: (0,harden/* rootOf */.I5)(connection) === 'system' ? '<CA_FILE>' : (0,harden/* rootOf */.I5)(connection) },
            ],
            remove: ['ssl', 'sslfactory', 'sslhostnameverifier', 'useSSL', 'requireSSL', 'trustServerCertificate'],
            mutual: '`sslcert` and `sslkey` (PKCS-8 in DER)',
        }),
};
function pgjdbc_collect(connection) {
    const options = new Map();
    for (const option of (0,judging_options/* settingOptions */.Xk)(connection)) {
        const name = setterNames.get(option.name.toLowerCase()) ?? option.name;
        if (pgjdbc_names.has(name))
            options.set(name, { ...option, name });
    }
    const query = (0,judging_options/* queryOptions */.jQ)(connection, pgjdbc_grammar);
    for (const option of query.options)
        if (pgjdbc_names.has(option.name))
            options.set(option.name, option);
    if (connection.notation === 'keywords')
        return { options, refused: 'it reads no keyword/value strings', fixed: null };
    const scheme = connection.uri?.scheme ?? 'jdbc:postgresql';
    const fixed = fixedSetting(query.options.findLast(({ name }) => name === 'options')?.text ?? '');
    return { options, fixed, refused: /^jdbc:(?:p6spy:|otel:)?postgresql$/i.test(scheme) ? null : `it does not know the scheme \`${(0,judging_options/* shown */.SP)(scheme)}\`` };
}
const setterNames = new Map([['setssl', 'ssl'], ['setsslmode', 'sslmode'], ['setsslrootcert', 'sslrootcert'], ['setsslcert', 'sslcert'], ['setsslkey', 'sslkey'], ['setsslfactory', 'sslfactory'], ['sslmode', 'sslmode'], ['sslrootcert', 'sslrootcert']]);
function pgjdbc_decide(options) {
    const written = options.get('sslmode');
    const ssl = options.get('ssl');
    const option = written ?? ssl ?? null;
    if (option !== null && !option.decided)
        return (0,verdict/* undecided */.oo)(option, pgjdbc_title);
    const mode = written !== undefined ? written.text.toLowerCase() : ssl !== undefined && (ssl.text === '' || /^true$/i.test(ssl.text)) ? 'verify-full' : 'prefer';
    const named = written !== undefined ? `\`sslmode=${(0,judging_options/* shown */.SP)(mode)}\`` : ssl === undefined ? `${pgjdbc_title}'s default \`sslmode=prefer\`` : `\`ssl${ssl.text === '' ? '' : `=${(0,judging_options/* shown */.SP)(ssl.text)}`}\``;
    const byDefault = option === null;
    switch (mode) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${pgjdbc_title}`, option);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${named} tries cleartext first under ${pgjdbc_title}`, option);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext${byDefault ? '' : ` under ${pgjdbc_title}`}`, option, byDefault);
        case 'require':
        case 'verify-ca':
        case 'verify-full':
            return byFactory(mode, named, option, options);
        default:
            return (0,verdict/* refused */.J5)(`\`sslmode=${(0,judging_options/* shown */.SP)(mode)}\` is no mode it knows`, pgjdbc_title, option);
    }
}
function byFactory(mode, named, option, options) {
    const factory = options.get('sslfactory');
    const kind = factory?.text.split('.').at(-1) ?? 'LibPQFactory';
    const root = options.get('sslrootcert')?.text ?? null;
    if (kind === 'NonValidatingFactory')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`sslfactory=${kind}\` accepts any certificate whatever the mode under ${pgjdbc_title}`, factory ?? option);
    const pinned = kind === 'SingleCertValidatingFactory';
    if (kind === 'LibPQFactory' || kind === '') {
        if (mode === 'require')
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${pgjdbc_title}, even with \`sslrootcert\``, option);
        if (root !== null && ((0,verdict/* isMissing */.b2)(root) || root === 'system'))
            return (0,verdict/* refused */.J5)(`the root certificate \`${(0,judging_options/* shown */.SP)(root)}\` is not there`, pgjdbc_title, option);
        if (mode === 'verify-full')
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${pgjdbc_title}`, option);
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: (0,verdict/* anchorOf */.dI)(root) }, `${named} verifies the chain but not the host name under ${pgjdbc_title}`, option);
    }
    if (!pinned && kind !== 'DefaultJavaSSLFactory') {
        const reason = `the socket factory \`${(0,judging_options/* shown */.SP)(kind)}\` decides what is verified`;
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, `${reason} under ${pgjdbc_title}`, factory ?? option);
    }
    if (mode === 'verify-full')
        return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} with \`sslfactory=${kind}\` verifies chain and host name under ${pgjdbc_title}`, option);
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: mode === 'require' ? 'accident' : 'asked', anchor: pinned ? 'private' : 'public' }, `${named} with \`sslfactory=${kind}\` verifies the chain but not the host name under ${pgjdbc_title}`, option);
}
function pgjdbc_factsOf(options) {
    const factory = options.get('sslfactory');
    const root = options.get('sslrootcert');
    const auth = options.get('requireAuth');
    const methods = auth?.text.split(',').map((each) => each.trim()).filter((each) => each !== '' && !each.startsWith('!')).map(judging_options/* shown */.SP) ?? [];
    return {
        ...(factory?.text.endsWith('NonValidatingFactory') === true ? { bypass: { what: '`NonValidatingFactory` accepts any certificate', span: factory.parameter?.span ?? null } } : {}),
        ...(root === undefined || root.text === '' || (0,judging_options/* isTrue */.Hn)(root) ? {} : { trustAnchor: { value: (0,notation_hosts/* printable */.g$)(root.text) } }),
        ...(methods.length === 0 ? {} : { authentication: { methods, parameter: 'requireAuth', span: auth?.parameter?.span ?? null } }),
    };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/pgmoon.js



const pgmoon = (0,plainDriver/* plainDriver */.tU)({
    id: 'pgmoon',
    title: 'pgmoon',
    callees: ['pgmoon.new', 'pgmoon.Postgres'],
    imports: ['pgmoon', 'lapis.config'],
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
        return (0,verdict/* refused */.J5)('it reads settings only', title);
    const [ssl, verify] = [settings.get('ssl'), settings.get('ssl_verify')];
    if (isOff(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS without \`ssl\``, ssl ?? null, ssl === undefined);
    const insists = requiredBy(settings);
    const open = [ssl, insists, verify].find((option) => option !== undefined && (0,plainDriver/* truth */.Im)(option) === 'open');
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, title);
    if (insists === undefined || isOff(insists))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`ssl\` without \`ssl_required\` falls back to cleartext under ${title}`, insists ?? ssl ?? null);
    if (verify !== undefined && (0,judging_options/* isTrue */.Hn)(verify))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ssl_verify\` verifies the chain but not the host name under ${title}`, verify);
    return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`ssl\` without \`ssl_verify\` accepts any certificate under ${title}`, verify ?? ssl ?? null);
}
function requiredBy(settings) {
    const mode = settings.get('sslmode');
    if (mode === undefined || !mode.decided)
        return settings.get('ssl_required') ?? mode;
    return { ...mode, text: mode.text === 'require' ? 'true' : 'false', quoted: false };
}
function isOff(option) {
    return option === undefined || (0,plainDriver/* truth */.Im)(option) === 'no';
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresNio.js



const postgresNio = (0,plainDriver/* plainDriver */.tU)({
    id: 'postgres-nio',
    title: 'PostgresNIO',
    callees: ['PostgresConnection.Configuration', 'PostgresClient.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource', 'PostgresClient', 'PostgresConnection.connect', 'postgres', 'DatabaseConfigurationFactory.postgres'],
    imports: ['PostgresNIO', 'PostgresKit', 'FluentPostgresDriver'],
    languages: ['swift'],
    decide: postgresNio_decide,
    reads: ['tlsmode', 'sslmode', 'tls', 'ssl'],
    plan: ({ notation }) => notation === 'uri'
        ? { set: [{ name: 'tlsmode', value: 'require' }], remove: ['sslmode', 'tls', 'ssl'], advice: 'Use `tlsmode=require` in a URL for PostgresNIO: it verifies chain and host name.' }
        : { set: [], remove: [], snippet: 'tls: .require(try .init(configuration: .makeClientConfiguration()))', advice: 'Use `tls: .require(\u2026)` with PostgresNIO and a context of `makeClientConfiguration()`, with its `trustRoots` for a private CA.' },
    instead: 'A URL with `tlsmode=require` makes it verify chain and host name, too',
});
function postgresNio_decide(said) {
    if (said.connection.notation === 'keywords')
        return (0,verdict/* refused */.J5)('it reads URLs and settings only', said.title);
    return said.connection.notation === 'uri' ? ofUrl(said) : ofSettings(said);
}
function ofUrl(said) {
    const mode = [...said.query.values()].findLast(({ name }) => /^(?:tlsmode|sslmode|tls|ssl)$/i.test(name));
    if (mode === undefined)
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${said.title}'s default \`prefer\` falls back to cleartext`, null, true);
    if (!mode.decided)
        return (0,verdict/* undecided */.oo)(mode, said.title);
    const what = `\`${(0,judging_options/* shown */.SP)(mode.name)}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    if (/^(?:require|verify-ca|verify-full)$/.test(mode.text))
        return (0,plainDriver/* says */.FA)(said, 'verified', mode, what, 'verifies chain and host name');
    if (/^(?:prefer|allow|true)$/.test(mode.text))
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${what} falls back to cleartext under ${said.title}`, mode);
    return /^(?:disable|false)$/.test(mode.text) ? (0,plainDriver/* says */.FA)(said, 'cleartext', mode, what, 'never uses TLS') : (0,verdict/* refused */.J5)(`\`${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode it knows`, said.title, mode);
}
function ofSettings(said) {
    const tls = said.settings.get('sslmode') ?? said.settings.get('tls');
    const elsewhere = { kind: 'unknown', reason: 'what `tls` is set to stands elsewhere' };
    if (tls === undefined && said.settings.has('hostname') && /(?:^|\.)postgres$/.test(said.connection.candidate.sites[0].callee ?? ''))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${said.title} uses no TLS without \`tlsConfiguration\``, null, true);
    if (tls === undefined)
        return (0,verdict/* verdict */.WJ)(elsewhere, `${said.title} takes \`tls\` for every host, and it is not among what can be read here`);
    switch (tls.decided ? tls.text : '') {
        case 'disable':
            return (0,plainDriver/* says */.FA)(said, 'cleartext', tls, '`.disable`', 'never uses TLS');
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`.prefer\` falls back to cleartext under ${said.title}`, tls);
        case 'require':
            return (0,plainDriver/* says */.FA)(said, 'unverified', tls, 'a context of `certificateVerification = .none`', 'accepts any certificate');
        case 'verify-ca':
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `a context of \`.noHostnameVerification\` verifies the chain but not the host name under ${said.title}`, tls);
        case 'verify-full':
            return (0,plainDriver/* says */.FA)(said, 'verified', tls, '`.require` with a context of `makeClientConfiguration()`', 'verifies chain and host name');
        default:
            return (0,verdict/* undecided */.oo)(tls, said.title);
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
        harden: (connection) => (0,harden/* harden */.bc)(connection, {
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
    if ((0,verdict/* isLocal */.IX)(connection))
        return (0,verdict/* judgement */._U)(verdict/* local */.sr, [], {});
    const query = (0,judging_options/* queryOptions */.jQ)(connection, { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' });
    const written = (0,judging_options/* settingOptions */.Xk)(connection);
    const find = (name) => written.findLast((option) => option.name === name);
    const problems = (0,judging_problems/* problemsOf */.G)(connection, {
        title,
        known: (name) => name === 'ssl',
        suggestions: postgrex_settings,
        unknown: 'ignored',
        fragment: 'dropped',
        settings: (name) => postgrex_settings.has(name.split('.')[0] ?? ''),
    });
    const said = query.options.findLast((option) => option.name === 'ssl') ?? find('ssl');
    return (0,verdict/* judgement */._U)(postgrex_decide(said, written, edition), problems, {});
}
function postgrex_decide(ssl, written, { title, verifies, comparesName }) {
    if (ssl === undefined || (0,judging_options/* isNothing */.qv)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, true);
    if ((0,judging_options/* isFalse */.Wu)(ssl))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl: false\` never uses TLS under ${title}`, ssl);
    if (!ssl.object && !(0,judging_options/* isTrue */.Hn)(ssl))
        return ssl.decided && ssl.quoted ? (0,verdict/* refused */.J5)('`ssl` is neither true, false nor a list of options', title, ssl) : (0,verdict/* undecided */.oo)(ssl, title);
    if (ssl.object && verifies === 'asked')
        return (0,verdict/* refused */.J5)('before 0.18 `ssl` is true or false, its options stand in `ssl_opts`', title, ssl);
    const list = ssl.object ? 'ssl' : 'ssl_opts';
    const given = written.find((option) => option.name === list);
    if (!ssl.object && given !== undefined && !given.object && !(0,judging_options/* isNothing */.qv)(given))
        return (0,verdict/* undecided */.oo)(given, title);
    const member = (of) => written.findLast((option) => option.name === `${list}.${of}`);
    const hasOptions = !ssl.object && written.some((option) => option.name.startsWith('ssl_opts.'));
    const [verify, root, name] = [member('verify'), member('cacertfile'), member('server_name_indication')];
    if (verify !== undefined && /verify_none$/.test(verify.text))
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`verify: :verify_none\` accepts any certificate under ${title}`, verify);
    if (verify !== undefined && !/verify_peer$/.test(verify.text))
        return (0,verdict/* undecided */.oo)(verify, title);
    const byDefault = ssl.object || (verifies === 'always' && !hasOptions);
    if (verify === undefined && !byDefault)
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${hasOptions ? '`ssl_opts` without `verify: :verify_peer`' : '`ssl: true` alone'} accepts any certificate under ${title}`, ssl);
    const anchor = (0,verdict/* anchorOf */.dI)(root?.text ?? 'system');
    if (name !== undefined && /^:?disable$/.test(name.text))
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor }, `\`server_name_indication: :disable\` leaves the host name unchecked under ${title}`, name);
    if (!comparesName && name === undefined)
        return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor }, `${title} hands OTP no host name to compare`, verify ?? ssl);
    return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl\` verifies chain and host name against ${anchor === 'public' ? 'public authorities' : 'the certificate in `cacertfile`'} under ${title}`, ssl);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresClientKit.js



const postgresClientKit = (0,plainDriver/* plainDriver */.tU)({
    id: 'PostgresClientKit',
    title: 'PostgresClientKit',
    callees: ['PostgresClientKit.ConnectionConfiguration', 'ConnectionConfiguration'],
    imports: ['PostgresClientKit'],
    languages: ['swift'],
    decide: ({ settings, title }) => {
        const [ssl, own] = [settings.get('ssl'), settings.get('sslServiceConfiguration')];
        if (ssl !== undefined && (0,judging_options/* isFalse */.Wu)(ssl))
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl = false\` never uses TLS under ${title}`, ssl);
        if (ssl !== undefined && !(0,judging_options/* isTrue */.Hn)(ssl))
            return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
        if (own !== undefined)
            return (0,verdict/* undecided */.oo)({ ...own, decided: false }, title);
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `without \`sslServiceConfiguration\` ${title} accepts any certificate`, ssl ?? null, ssl === undefined);
    },
    plan: () => ({ set: [], remove: [], snippet: 'configuration.sslServiceConfiguration = SSLService.Configuration(withCACertificateFilePath: "<CA_FILE>", \u2026)', advice: 'Give PostgresClientKit an `sslServiceConfiguration` that names the CA and allows no self-signed certificate.' }),
    instead: 'Use PostgresNIO with `tls: .require(\u2026)`, which verifies chain and host name',
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/postgresJs.js








const postgresJs_title = 'postgres.js';
const postgresJs_grammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' };
const postgresJs_names = new Set(['ssl', 'sslmode', 'sslnegotiation']);
const own = new Set([...postgresJs_names, 'database', 'user', 'username', 'max', 'idle_timeout', 'connect_timeout', 'max_lifetime', 'target_session_attrs', 'application_name']);
const postgresJs = {
    id: 'postgres',
    aliases: ['postgres.js', 'postgres@3'],
    title: postgresJs_title,
    recognition: { dialects: [], callees: ['postgres'], imports: ['postgres', 'drizzle-orm/postgres-js'], languages: ['javascript', 'typescript'] },
    common: true,
    judge: (connection) => {
        const query = new Map();
        for (const option of (0,judging_options/* queryOptions */.jQ)(connection, postgresJs_grammar).options)
            query.set(option.name, option);
        const settings = new Map((0,judging_options/* settingOptions */.Xk)(connection).map((option) => [option.name, option]));
        const found = (0,verdict/* isLocal */.IX)(connection) ? (escapedPath(connection) ?? onSocket(connection, postgresJs_title, postgresJs_decide(connection, query, settings))) : afterStart(connection, query, postgresJs_refusal(connection, query) ?? (0,nodeTls/* afterProcessSwitch */.EI)(connection, settings, postgresJs_title, postgresJs_decide(connection, query, settings)));
        const mode = query.get('sslmode') ?? query.get('ssl');
        const odd = mode?.decided === true && mode.text !== '' && !/^(?:disable|false|allow|prefer|require|verify-ca|verify-full|true|1)$/.test(mode.text);
        const problems = [
            ...(0,judging_problems/* problemsOf */.G)(connection, { title: postgresJs_title, known: (name) => postgresJs_names.has(name), suggestions: postgresJs_names, unknown: 'refused by the server', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
            ...(odd ? [{ kind: 'unknown-value', parameter: mode.name, message: `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\` is no mode that ${postgresJs_title} knows, and it verifies fully for want of one; write \`${mode.name}=verify-full\`.`, span: mode.parameter?.span ?? null }] : []),
        ];
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, (0,nodeTls/* nodeFacts */.MD)(connection, settings));
    },
    harden: (connection) => connection.notation === 'uri' && !connection.parameters.some(({ name, origin }) => origin === 'setting' && /^ssl(?:\.|$)/.test(name))
        ? (0,harden/* harden */.bc)(connection, {
            title: postgresJs_title,
            set: [{ name: 'sslmode', value: 'verify-full' }],
            remove: ['ssl', ...refusedByServer(connection, own)],
            mutual: '`ssl: { ca, cert, key }` in the program',
            advice: `Use \`sslmode=verify-full\` with ${postgresJs_title}, and name a private CA in the program with \`ssl: { ca }\`; it reads no \`sslrootcert\`.`,
        })
        : (0,harden/* harden */.bc)(connection, {
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
function escapedPath({ uri, hosts }) {
    return uri !== null && hosts.some(({ kind }) => kind === 'socket') && uri.authority.includes('%') ? (0,verdict/* refused */.J5)('it takes the escaped path for the name of a host', postgresJs_title) : null;
}
const postgresJs_sessions = new Set(['read-write', 'read-only', 'primary', 'standby', 'prefer-standby']);
function postgresJs_refusal(connection, query) {
    const session = query.get('target_session_attrs') ?? (0,judging_options/* environmentOption */.dp)(connection, 'PGTARGETSESSIONATTRS');
    if (session?.decided === true && session.text !== '' && !postgresJs_sessions.has(session.text))
        return (0,verdict/* refused */.J5)(`\`target_session_attrs=${(0,judging_options/* shown */.SP)(session.text)}\` is no value it knows`, postgresJs_title, session);
    if (connection.notation === 'keywords')
        return (0,verdict/* refused */.J5)('it reads no keyword/value strings', postgresJs_title);
    if (connection.notation === 'jdbc')
        return (0,verdict/* refused */.J5)('it reads no JDBC URLs', postgresJs_title);
    return null;
}
function afterStart(connection, query, meant) {
    for (const [name, option] of query) {
        const fixed = name === 'options' ? fixedSetting(option.text) : null;
        if (fixed !== null)
            return (0,verdict/* endedByServer */.L9)(`it lets no session set \`${fixed}\``, postgresJs_title, option, meant);
        if (option.text !== '' && !own.has(name) && serverRefuses(name, connection))
            return (0,verdict/* endedByServer */.L9)(`it is sent \`${(0,judging_options/* shown */.SP)(name)}\` as a setting and does not accept it`, postgresJs_title, option, meant);
    }
    return meant;
}
function postgresJs_decide(connection, query, settings) {
    const code = settings.get('ssl');
    if (code !== undefined && !((0,judging_options/* isNothing */.qv)(code) && code.text !== 'null'))
        return code.quoted && !/^(?:disable|false)$/.test(code.text) ? byText(code, 'ssl') : code.quoted ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`ssl: '${code.text}'\` is a word like any other to ${postgresJs_title}, and it verifies chain and host name`, code) : byValue(code, settings);
    const mode = query.get('sslmode');
    const option = mode !== undefined && mode.text !== '' ? mode : query.get('ssl');
    if (option?.text === 'prefer' && query.get('sslnegotiation')?.text === 'direct')
        return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`sslnegotiation=direct\` makes ${postgresJs_title} insist on TLS, with any certificate`, option);
    if (option !== undefined)
        return byText(option, option.name);
    if ((0,verdict/* isOpenEnded */.VL)(connection))
        return verdict/* open */.ho;
    const variable = (0,judging_options/* environmentOption */.dp)(connection, 'PGSSL');
    return variable === null ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${postgresJs_title} uses no TLS unless it is asked to`, null, true) : byText(variable, 'PGSSL');
}
function byValue(ssl, settings) {
    if ((0,judging_options/* isFalse */.Wu)(ssl) || ssl.text === 'null')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`ssl: false\` never uses TLS under ${postgresJs_title}`, ssl);
    return (0,nodeTls/* tlsObject */.J)(postgresJs_title, ssl, settings);
}
function byText(option, name) {
    if (!option.decided)
        return (0,verdict/* undecided */.oo)(option, postgresJs_title);
    const named = `\`${(0,judging_options/* shown */.SP)(name)}=${(0,judging_options/* shown */.SP)(option.text)}\``;
    switch (option.text) {
        case '':
        case 'disable':
        case 'false':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${postgresJs_title}`, option);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext under ${postgresJs_title}`, option);
        case 'allow':
        case 'require':
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${postgresJs_title}`, option);
        default:
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${postgresJs_title}`, option);
    }
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/prisma.js




function prisma_decide({ connection, query, scheme, title }) {
    if (connection.notation !== 'uri' || !/^postgres(?:ql)?$/.test(scheme))
        return (0,verdict/* refused */.J5)('it reads `postgresql://` URLs only', title);
    const [mode, accept] = [query.get('sslmode'), query.get('sslaccept')];
    const open = [mode, accept].find((option) => option?.decided === false);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, title);
    switch (mode?.text) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`sslmode=disable\` never uses TLS under ${title}`, mode);
        case 'require':
            return accept !== undefined && accept.text !== 'accept_invalid_certs'
                ? (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `\`sslmode=require\` with \`sslaccept=${(0,judging_options/* shown */.SP)(accept.text)}\` verifies chain and host name under ${title}`, accept)
                : (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`sslmode=require\` without \`sslaccept=strict\` accepts any certificate under ${title}`, mode);
        case undefined:
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${title}'s default \`sslmode=prefer\` falls back to cleartext`, null, true);
        default:
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, mode?.text === 'prefer' ? `\`sslmode=prefer\` falls back to cleartext under ${title}` : `\`sslmode=${(0,judging_options/* shown */.SP)(mode?.text ?? '')}\` is no mode that ${title} knows, and it takes it for \`prefer\`, which falls back to cleartext`, mode);
    }
}
const prismaPostgres = (0,plainDriver/* plainDriver */.tU)({
    id: 'prisma@6',
    aliases: ['prisma@5', 'prisma@4', 'prisma-postgres', 'prisma-engines'],
    title: 'Prisma 6',
    callees: ['PrismaClient'],
    languages: ['prisma', 'javascript', 'typescript'],
    decide: prisma_decide,
    reads: ['sslmode', 'sslaccept', 'sslcert', 'sslidentity', 'sslpassword', 'schema', 'host', 'connection_limit', 'pool_timeout', 'connect_timeout', 'socket_timeout', 'pgbouncer', 'statement_cache_size', 'application_name', 'channel_binding', 'options', 'single_use_connections'],
    plan: (connection) => ({ set: [{ name: 'sslmode', value: 'require' }, { name: 'sslaccept', value: 'strict' }, { name: 'sslcert', value: (0,harden/* rootOf */.I5)(connection, 'sslcert') }], remove: ['ssl', 'sslrootcert'], mutual: '`sslidentity` and `sslpassword`', advice: 'Use `sslmode=require` and `sslaccept=strict` with Prisma 6, and `sslcert=<CA_FILE>` for a private CA: there is no other form that verifies.' }),
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
        const options = new Map((0,judging_options/* keywordOptions */.KN)(connection).map((option) => [(0,adoNet/* bareName */.yZ)(option.name), option]));
        const root = rootIn(options.get('pqopt'));
        const found = (0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : connection.scheme === 'odbc' ? psqlodbc_decide(connection, options.get('sslmode'), root) : (0,verdict/* refused */.J5)('it reads ODBC strings only', psqlodbc_title);
        const known = (name) => /^(?:sslmode|pqopt)$/.test((0,adoNet/* bareName */.yZ)(name)) || !/ssl|tls|cert|encrypt/i.test(name);
        const problems = (0,judging_problems/* problemsOf */.G)(connection, { title: psqlodbc_title, known, suggestions: new Set(['SSLmode']), unknown: 'ignored', fragment: 'dropped', settings: () => true });
        return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : [...problems, ...oddValue(options.get('sslmode'))], psqlodbc_factsOf(root));
    },
    harden: (connection) => hardenPairs(connection, psqlodbc_title, [['SSLmode', 'verify-full'], ['pqopt', '{sslrootcert=<CA_FILE>}']], null),
};
const psqlodbc_modes = /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/;
function psqlodbc_decide(connection, option, root) {
    if (option !== undefined && !option.decided)
        return (0,verdict/* undecided */.oo)(option, psqlodbc_title);
    if (option === undefined && connection.parameters.some(({ name }) => /^(?:dsn|filedsn)$/i.test(name) || name.startsWith('{'))) {
        return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'the data source of the machine, or what is put in at run time, may set `SSLmode`' }, `\`SSLmode\` is not in the text, and the data source or the program may set it for ${psqlodbc_title}`);
    }
    const mode = option?.text.trim() ?? '';
    const named = option === undefined ? `${psqlodbc_title}'s default` : `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\``;
    if (!psqlodbc_modes.test(mode))
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, option === undefined ? `${named} never uses TLS` : `${named} is no mode that ${psqlodbc_title} knows, and it uses no TLS for want of one`, option ?? null, option === undefined);
    const missing = root !== null && (0,verdict/* isMissing */.b2)(root);
    switch (mode) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${psqlodbc_title}`, option);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${named} tries cleartext first under ${psqlodbc_title}`, option);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext under ${psqlodbc_title}`, option);
        case 'require':
            if (root === null || missing)
                return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${psqlodbc_title}`, option);
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'accident', anchor: (0,verdict/* anchorOf */.dI)(root) }, `${named} with \`sslrootcert\` verifies the chain but not the host name under ${psqlodbc_title}`, option);
        case 'verify-ca':
            if (missing)
                return (0,verdict/* refused */.J5)(`the root certificate \`${(0,judging_options/* shown */.SP)(root)}\` is not there`, psqlodbc_title, option);
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: (0,verdict/* anchorOf */.dI)(root) }, `${named} verifies the chain but not the host name under ${psqlodbc_title}`, option);
        default:
            return missing ? (0,verdict/* refused */.J5)(`the root certificate \`${(0,judging_options/* shown */.SP)(root)}\` is not there`, psqlodbc_title, option) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${psqlodbc_title}`, option);
    }
}
function rootIn(options) {
    return /(?:^|\s)sslrootcert\s{0,5}=\s{0,5}'?([^\s']{1,400})/.exec(options?.text ?? '')?.[1] ?? null;
}
function oddValue(option) {
    if (option === undefined || !option.decided || option.text.trim() === '' || psqlodbc_modes.test(option.text.trim()))
        return [];
    const message = `\`${(0,judging_options/* shown */.SP)(option.name)}=${(0,judging_options/* shown */.SP)(option.text)}\` is no mode that ${psqlodbc_title} knows, so it uses no TLS at all; write \`SSLmode=verify-full\`.`;
    return [{ kind: 'unknown-value', parameter: (0,judging_options/* shown */.SP)(option.name), message, span: option.parameter?.span ?? null }];
}
function psqlodbc_factsOf(root) {
    return root === null ? {} : { trustAnchor: { value: (0,notation_hosts/* printable */.g$)(root) } };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/r2dbc.js




function r2dbc_decide(said) {
    const { title, scheme } = said;
    if (said.connection.notation !== 'settings' && !/^r2dbcs?:/i.test(scheme))
        return (0,verdict/* refused */.J5)('it reads `r2dbc:postgresql://` URLs only', title);
    const [mode, ssl] = [(0,plainDriver/* optionNamed */.b7)(said, 'sslMode', 'sslmode'), (0,plainDriver/* optionNamed */.b7)(said, 'ssl')];
    const open = [mode, ssl].find((option) => option?.decided === false);
    if (open !== undefined)
        return (0,verdict/* undecided */.oo)(open, title);
    if (mode === undefined) {
        if ((0,judging_options/* isTrue */.Hn)(ssl) || /^r2dbcs:/i.test(scheme))
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${ssl === undefined ? '`r2dbcs:`' : `\`ssl=${(0,judging_options/* shown */.SP)(ssl.text)}\``} verifies chain and host name under ${title}`, ssl ?? null);
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`sslMode\` or \`ssl\` asks for it`, ssl ?? null, ssl === undefined);
    }
    return r2dbc_byMode(mode, (0,plainDriver/* optionNamed */.b7)(said, 'sslRootCert'), title);
}
function r2dbc_byMode(mode, root, title) {
    const named = `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch (mode.text.toLowerCase().replaceAll('_', '-')) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${title}`, mode);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${named} tries cleartext first under ${title}`, mode);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext under ${title}`, mode);
        case 'require':
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${title}`, mode);
        case 'verify-ca':
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode);
        case 'verify-full':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${title}`, mode);
        case 'tunnel':
            return (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason: 'TLS is the business of the tunnel' }, `${named} leaves TLS to a tunnel in front of the server, which cannot be seen here`, mode);
        default:
            return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, mode);
    }
}
const r2dbcPostgresql = (0,plainDriver/* plainDriver */.tU)({
    id: 'r2dbc-postgresql',
    aliases: ['r2dbc'],
    title: 'r2dbc-postgresql',
    dialects: ['r2dbc:postgresql', 'r2dbcs:postgresql', 'r2dbc:pool:postgresql'],
    callees: ['ConnectionFactories.get', 'PostgresqlConnectionConfiguration.builder', 'ConnectionFactoryOptions.builder'],
    imports: ['io.r2dbc'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: r2dbc_decide,
    reads: ['ssl', 'sslMode', 'sslmode', 'sslRootCert', 'sslCert', 'sslKey', 'sslPassword', 'sslHostnameVerifier', 'sslFactory', 'sslContextBuilderCustomizer'],
    plan: (connection) => ({ set: [{ name: 'sslMode', value: 'verify-full' }, { name: 'sslRootCert', value: (0,harden/* rootOf */.I5)(connection, 'sslRootCert') }], remove: ['sslmode', 'ssl', 'sslrootcert'], mutual: '`sslCert` and `sslKey`' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/serverless.js


const reason = '`neonConfig` decides how the proxy is reached: over TLS unless it is told otherwise';
const neonServerless = (0,plainDriver/* plainDriver */.tU)({
    id: 'neon-serverless',
    aliases: ['@neondatabase/serverless', '@vercel/postgres'],
    title: "Neon's serverless driver",
    callees: ['neon', 'Pool', 'Client', 'createPool', 'createClient'],
    imports: ['@neondatabase/serverless', '@vercel/postgres'],
    languages: ['javascript', 'typescript'],
    decide: () => (0,verdict/* verdict */.WJ)({ kind: 'unknown', reason }, reason),
    plan: () => ({ set: [], remove: [], snippet: 'neonConfig.useSecureWebSocket = true', advice: "Leave `neonConfig.useSecureWebSocket` on with Neon's serverless driver." }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/rust.js




const rust = ['rust'];
const strict = { fragment: 'data', plus: 'plus', blank: 'kept', malformed: 'strict', semicolon: 'data', blanks: 'kept' };
const tokioNames = new Map([
    ...['user', 'password', 'dbname', 'options', 'application_name', 'host', 'hostaddr', 'port', 'connect_timeout', 'tcp_user_timeout', 'keepalives', 'keepalives_idle', 'keepalives_interval', 'keepalives_retries'].map((name) => [name, null]),
    ['sslmode', /^(?:disable|prefer|require)$/],
    ['sslnegotiation', /^(?:postgres|direct)$/],
    ['target_session_attrs', /^(?:any|read-write|read-only)$/],
    ['channel_binding', /^(?:disable|prefer|require)$/],
    ['load_balance_hosts', /^(?:disable|random)$/],
]);
function decideTokio({ connection, title }) {
    const query = (0,judging_options/* queryOptions */.jQ)(connection, strict);
    if (query.refused !== null)
        return (0,verdict/* refused */.J5)(query.refused, title);
    if (connection.uri !== null && !/^postgres(?:ql)?$/.test(connection.uri.scheme))
        return (0,verdict/* refused */.J5)(`it does not know the scheme \`${(0,judging_options/* shown */.SP)(connection.uri.scheme)}\``, title);
    const options = new Map();
    for (const option of [...query.options, ...(0,judging_options/* keywordOptions */.KN)(connection), ...(0,judging_options/* settingOptions */.Xk)(connection).filter(({ name }) => name === 'sslmode')]) {
        const values = tokioNames.get(option.name);
        if (values === undefined)
            return (0,verdict/* refusedName */.yy)(option, title);
        if (values !== null && option.decided && !values.test(option.text))
            return (0,verdict/* refused */.J5)(`\`${option.name}=${(0,judging_options/* shown */.SP)(option.text)}\` is no value it knows`, title, option);
        options.set(option.name, option);
    }
    return byConnector(options.get('sslmode') ?? null, connectorOf(connection), title);
}
function byConnector(mode, connector, title) {
    if (mode !== null && !mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    const named = mode === null ? `${title}'s default \`sslmode=prefer\`` : `\`sslmode=${mode.text}\``;
    if (mode?.text === 'disable')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${title}`, mode);
    if (mode?.text === 'require') {
        if (connector === 'none')
            return (0,verdict/* refused */.J5)('`sslmode=require` with `NoTls`', title, mode);
        return connector === 'trusting' ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `the connector accepts any certificate under ${title}`, mode) : (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} makes ${title} insist on TLS, and its connectors verify chain and host name unless they are told not to`, mode);
    }
    return connector === 'none' ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `\`NoTls\` leaves ${title} without TLS`, mode) : (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext${mode === null ? '' : ` under ${title}`}`, mode, mode === null);
}
function connectorOf(connection) {
    const texts = (0,judging_options/* settingOptions */.Xk)(connection).map(({ name, text }) => `${name}=${text}`);
    const beside = connection.candidate.sites.flatMap(({ neighbours }) => neighbours.flatMap(({ value }) => (value.kind === 'symbol' ? [value.name] : value.kind === 'text' ? [value.text.text] : [])));
    const all = [...texts, ...beside].join(' ');
    if (/\bNoTls\b/.test(all))
        return 'none';
    return /danger_accept_invalid_(?:certs|hostnames)|SslVerifyMode::NONE/.test(all) ? 'trusting' : 'verifying';
}
function decideSqlx({ connection, query, settings, title }) {
    if (connection.notation === 'keywords')
        return (0,verdict/* refused */.J5)('it reads no keyword/value strings', title);
    const find = (...names) => [...settings.values(), ...query.values()].findLast(({ name }) => names.includes(name));
    const mode = find('sslmode', 'ssl-mode') ?? null;
    const root = find('sslrootcert', 'ssl-root-cert', 'ssl-ca');
    if (mode !== null && !mode.decided)
        return (0,verdict/* undecided */.oo)(mode, title);
    const text = (mode?.text ?? 'prefer').toLowerCase().split('::').at(-1);
    const named = mode === null ? `${title}'s default \`sslmode=prefer\`` : `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch (text?.replace('verifyca', 'verify-ca').replace('verifyfull', 'verify-full')) {
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${title}`, mode);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${named} never uses TLS under ${title}, which has not implemented it`, mode);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${named} falls back to cleartext${mode === null ? '' : ` under ${title}`}`, mode, mode === null);
        case 'require':
            return (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `${named} accepts any certificate under ${title}, even with \`sslrootcert\``, mode);
        case 'verify-ca':
            return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: root === undefined ? 'public' : (0,verdict/* anchorOf */.dI)(root.text) }, `${named} verifies the chain but not the host name under ${title}`, mode);
        case 'verify-full':
            return (0,verdict/* verdict */.WJ)(verdict/* verified */.zr, `${named} verifies chain and host name under ${title}`, mode);
        default:
            return (0,verdict/* refused */.J5)(`${named} is no mode it knows`, title, mode);
    }
}
const tokioPostgres = (0,plainDriver/* plainDriver */.tU)({
    id: 'tokio-postgres',
    aliases: ['rust-postgres', 'postgres-rust', 'deadpool-postgres', 'bb8-postgres'],
    title: 'tokio-postgres',
    callees: ['tokio_postgres::connect', 'tokio_postgres::Config', 'tokio_postgres::Config::new', 'deadpool_postgres::Config::new', 'postgres::Config::new', 'Config::new', 'Client::connect'],
    imports: ['tokio_postgres', 'postgres', 'deadpool_postgres', 'bb8_postgres'],
    languages: rust,
    decide: decideTokio,
    reads: [...tokioNames.keys()],
    unknown: 'refused',
    plan: () => ({ set: [{ name: 'sslmode', value: 'require' }], remove: ['ssl', 'sslrootcert', 'sslcert', 'sslkey'], mutual: '`identity` of the connector', advice: 'Use `sslmode=require` with tokio-postgres and a connector that verifies, made with the CA certificate: `TlsConnector::builder().add_root_certificate(\u2026)`.' }),
});
const sqlxPostgres = (0,plainDriver/* plainDriver */.tU)({
    id: 'sqlx',
    aliases: ['sqlx-postgres', 'seaorm', 'sea-orm'],
    title: 'sqlx',
    callees: ['PgPool::connect', 'PgPool.connect', 'PgPoolOptions', 'PgConnectOptions', 'PgConnection::connect', 'PgConnection.connect', 'Database::connect', 'Database.connect'],
    imports: ['sqlx', 'sea_orm'],
    languages: rust,
    decide: decideSqlx,
    reads: ['sslmode', 'ssl-mode', 'sslrootcert', 'ssl-root-cert', 'ssl-ca', 'sslcert', 'ssl-cert', 'sslkey', 'ssl-key'],
    plan: (connection) => ({ set: [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: (0,harden/* rootOf */.I5)(connection) === 'system' ? '<CA_FILE>' : (0,harden/* rootOf */.I5)(connection) }], remove: ['ssl-mode', 'ssl-root-cert', 'ssl-ca', 'ssl', 'require_ssl'], mutual: '`sslcert` and `sslkey`' }),
});

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/skunk.js


const skunk = (0,plainDriver/* plainDriver */.tU)({
    id: 'skunk',
    title: 'Skunk',
    callees: ['Session.single', 'Session.pooled'],
    imports: ['skunk'],
    languages: ['scala'],
    decide: skunk_decide,
    plan: () => ({
        set: [{ name: 'ssl', value: 'SSL.System' }],
        remove: [],
        place: 'setting',
        snippet: 'ssl = SSL.System.withTLSParameters(TLSParameters(endpointIdentificationAlgorithm = Some("HTTPS")))',
        advice: 'Write `ssl = SSL.System` with Skunk, and `withTLSParameters` with the algorithm `HTTPS`, by which names are compared.',
    }),
    instead: 'Give `withTLSParameters` the algorithm `HTTPS`, by which names are compared; whether they are cannot be seen from here.',
});
function skunk_decide({ connection, settings, title }) {
    if (connection.notation !== 'settings')
        return (0,verdict/* refused */.J5)('it reads settings only', title);
    const ssl = settings.get('ssl');
    if (ssl === undefined || base.exec(ssl.text)?.[1] === 'None')
        return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`ssl\` asks for it`, ssl ?? null, ssl === undefined);
    const [, kind, rest = ''] = base.exec(ssl.text) ?? [];
    if (kind === undefined || !/^(?:\.withFallback\((?:true|false)\))?$/.test(rest))
        return (0,verdict/* undecided */.oo)({ ...ssl, decided: false }, title);
    if (rest === '.withFallback(true)')
        return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `\`withFallback(true)\` falls back to cleartext under ${title}`, ssl);
    return kind === 'Trusted' ? (0,verdict/* verdict */.WJ)(verdict/* unverified */.Qs, `\`SSL.Trusted\` accepts any certificate under ${title}`, ssl) : ofSystem(ssl, title);
}
const base = /^SSL\.(None|Trusted|System)\b(.{0,200})$/;
function ofSystem(ssl, title) {
    return (0,verdict/* verdict */.WJ)({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`SSL.System\` alone verifies the chain but not the host name under ${title}`, ssl);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/sqlalchemy.js








const sqlalchemy_grammar = { fragment: 'data', plus: 'space', blank: 'dropped', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' };
const scheme = /^(?:postgresql|cockroachdb)(?:\+\w+)?$/;
function libpqKeywords(title) {
    return { ...libpqAccent(title), query: sqlalchemy_grammar, uri: scheme, keywords: false, duplicates: 'refused', emptyMode: 'default', sslTrue: false };
}
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
function judgeAsyncpg(title) {
    const accent = asyncpgKeywords(title);
    const judge = judgeLikeLibpq(accent);
    const known = new Set([...asyncpgArguments].filter((name) => name !== 'sslmode'));
    return (connection) => {
        const query = (0,judging_options/* queryOptions */.jQ)(connection, sqlalchemy_grammar).options;
        const wrong = query.find(({ name }) => name === 'sslmode' || !known.has(name)) ?? (0,judging_options/* settingOptions */.Xk)(connection).find(({ name, parameter }) => name === 'sslmode' && /connect_args|query/.test(parameter?.name ?? ''));
        const found = (0,verdict/* isLocal */.IX)(connection) ? verdict/* local */.sr : wrong === undefined ? null : (0,verdict/* refused */.J5)(`asyncpg's \`connect\` takes no \`${(0,judging_options/* shown */.SP)(wrong.name)}\`; it is \`ssl\` there`, title, wrong);
        const problems = (0,judging_problems/* problemsOf */.G)(connection, { title, known: (name) => known.has(name), suggestions: known, unknown: 'refused', fragment: 'data', settings: (name) => /^ssl$/.test(name) });
        if (found !== null)
            return (0,verdict/* judgement */._U)(found, found.posture.kind === 'local' ? [] : problems, {});
        const parameters = connection.parameters.map((parameter) => (parameter.origin === 'query' && parameter.name === 'ssl' ? { ...parameter, name: 'sslmode' } : parameter));
        const uri = connection.uri === null || connection.uri.query === null ? connection.uri : { ...connection.uri, query: connection.uri.query.replace(/(^|&)ssl=/g, '$1sslmode=') };
        return { ...judge({ ...connection, parameters, uri }), problems };
    };
}
function judgePg8000(title) {
    const known = new Set(['host', 'port', 'user', 'password', 'database', 'timeout', 'tcp_keepalive', 'application_name', 'replication', 'source_address', 'unix_sock']);
    return (connection) => {
        const wrong = (0,judging_options/* queryOptions */.jQ)(connection, sqlalchemy_grammar).options.find(({ name }) => !known.has(name));
        const problems = (0,judging_problems/* problemsOf */.G)(connection, { title, known: (name) => known.has(name), suggestions: new Set(['ssl_context']), unknown: 'refused', fragment: 'data', settings: (name) => name === 'ssl_context' });
        if ((0,verdict/* isLocal */.IX)(connection))
            return (0,verdict/* judgement */._U)(verdict/* local */.sr, [], {});
        if (connection.uri !== null && !scheme.test(connection.uri.scheme))
            return (0,verdict/* judgement */._U)((0,verdict/* refused */.J5)(`it does not know the scheme \`${(0,judging_options/* shown */.SP)(connection.uri.scheme)}\``, title), problems, {});
        if (wrong !== undefined)
            return (0,verdict/* judgement */._U)((0,verdict/* refused */.J5)(`pg8000's \`connect\` takes no \`${(0,judging_options/* shown */.SP)(wrong.name)}\` from a URL; TLS is \`ssl_context\` in \`connect_args\``, title, wrong), problems, {});
        return pg8000Context(connection, title, problems);
    };
}
function hardenAsyncpg(title) {
    const line = "connect_args={'ssl': ssl.create_default_context(cafile='<CA_FILE>')}";
    return (connection) => (0,harden/* harden */.bc)(connection, {
        title,
        set: [{ name: 'connect_args.ssl', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
        remove: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
        place: 'setting',
        mutual: '`context.load_cert_chain(\u2026)`',
        advice: `Pass \`${line}\` to \`create_async_engine\`; ${title} reads no \`sslmode\`.`,
        snippet: line,
    });
}
function hardenPg8000(title) {
    const line = "connect_args={'ssl_context': ssl.create_default_context(cafile='<CA_FILE>')}";
    return (connection) => (0,harden/* harden */.bc)(connection, {
        title,
        set: [{ name: 'connect_args.ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
        remove: ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
        place: 'setting',
        mutual: '`context.load_cert_chain(\u2026)`',
        advice: `Pass \`${line}\` to \`create_engine\`; ${title} reads no \`sslmode\`.`,
        snippet: line,
    });
}
function refuseDialect(title) {
    return (connection) => (0,verdict/* judgement */._U)((0,verdict/* refused */.J5)(`it has no dialect \`${(0,judging_options/* shown */.SP)(connection.dialect ?? '')}\``, title), [], {});
}
function withLibpq(dbapi) {
    const title = `SQLAlchemy with ${dbapi}`;
    return { title, judge: judgeLikeLibpq(libpqKeywords(title)), harden: hardenLibpq(title) };
}
const asyncpgTitle = 'SQLAlchemy with asyncpg';
const pg8000Title = 'SQLAlchemy with pg8000';
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

// EXTERNAL MODULE: ./src/engine/databases/judging/vertx.js
var vertx = __webpack_require__(9102);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/drivers/vertx.js




const vertxPgClient = (0,plainDriver/* plainDriver */.tU)({
    id: 'vertx-pg-client',
    aliases: ['vertx-pg', 'quarkus-reactive-pg-client'],
    title: 'the Vert.x PostgreSQL client',
    dialects: ['vertx-pg'],
    callees: ['PgConnectOptions', 'PgConnectOptions.fromUri', 'PgPool.pool', 'PgPool.client', 'PgConnection.connect', 'PgBuilder.pool', 'PgBuilder.client'],
    imports: ['io.vertx.pgclient', 'io.vertx.mutiny.pgclient', 'io.vertx.reactivex.pgclient', 'io.vertx.rxjava3.pgclient'],
    languages: ['java', 'kotlin', 'scala', 'groovy'],
    decide: vertx_decide,
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
function vertx_decide(said) {
    const { title } = said;
    if (said.connection.notation === 'keywords')
        return (0,verdict/* refused */.J5)('it reads URLs and settings only', title);
    const mode = (0,plainDriver/* optionNamed */.b7)(said, 'sslMode', 'sslmode');
    if (mode === undefined) {
        const named = (0,plainDriver/* optionNamed */.b7)(said, 'tlsConfigurationName');
        return named === undefined ? (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${title} uses no TLS unless \`sslMode\` asks for it`, null, true) : (0,verdict/* undecided */.oo)({ ...named, decided: false }, title);
    }
    const written = `\`${mode.name}=${(0,judging_options/* shown */.SP)(mode.text)}\``;
    switch ((0,vertx/* modeOf */.VV)(mode)) {
        case '':
            return (0,verdict/* undecided */.oo)(mode, title);
        case 'disable':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartext */.X$, `${written} never uses TLS under ${title}`, mode);
        case 'allow':
            return (0,verdict/* verdict */.WJ)(verdict/* cleartextFirst */.t2, `${written} tries cleartext first under ${title}`, mode);
        case 'prefer':
            return (0,verdict/* verdict */.WJ)(verdict/* tlsFirst */.kb, `${written} falls back to cleartext under ${title}`, mode);
        case 'require':
            return (0,vertx/* vertxTls */.Pg)(said, mode, { trust: false, algorithm: false });
        case 'verify-ca':
            return (0,vertx/* vertxTls */.Pg)(said, mode, { trust: true, algorithm: false });
        case 'verify-full':
            return (0,vertx/* vertxTls */.Pg)(said, mode, { trust: true, algorithm: true });
        default:
            return (0,verdict/* refused */.J5)(`${written} is no mode it knows`, title, mode);
    }
}

// EXTERNAL MODULE: ./src/engine/mappedText.js
var mappedText = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/engine/databases/notation/keywords.js
var notation_keywords = __webpack_require__(3983);
// EXTERNAL MODULE: ./src/engine/databases/notation/password.js
var notation_password = __webpack_require__(4170);
// EXTERNAL MODULE: ./src/engine/databases/notation/reactive.js
var reactive = __webpack_require__(5760);
// EXTERNAL MODULE: ./src/engine/databases/notation/uri.js
var uri = __webpack_require__(1597);
// EXTERNAL MODULE: ./src/engine/databases/notation/putInUri.js
var putInUri = __webpack_require__(411);
// EXTERNAL MODULE: ./src/engine/databases/notation/findUri.js
var findUri = __webpack_require__(3152);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/findUri.js


const schemes = { plain: new Set(baseSchemes), jdbc: new Set(jdbcSchemes), hostless: /(?<![\w:])jdbc:postgresql:(?=[\w/?])/i };
function findUri_findUri(mapped) {
    return (0,findUri/* findUriOf */.L)(schemes, mapped);
}

// EXTERNAL MODULE: ./src/engine/databases/notation/beside.js
var beside = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/engine/spanIndex.js
var spanIndex = __webpack_require__(9777);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/surroundings.js







const places = new Set(['host', 'hostname', 'port']);
function besides(candidate, reading) {
    const neighbours = (0,beside/* neighboursOf */.YV)(candidate);
    const written = candidate.kind === 'settings' ? [] : (0,beside/* unlessInUrl */.Zi)((0,notation_settings/* flatten */.Bq)(neighbours, 'setting'), candidate).filter((parameter) => belongs(parameter.name));
    return unique([...written, ...environmentOf(neighbours), ...environmentBeside(candidate, reading), ...repositoryBeside(candidate, reading)]);
}
function belongs(name) {
    const [first = '', ...rest] = (0,notation_settings/* unwrapped */.DE)(name).split('.');
    return tlsNames/* tlsNames */.G.has(first.toLowerCase()) || vertx/* vertxNames */.M0.has(first.toLowerCase()) || first.startsWith('server_tls_') || /^ssl_?opts$/.test(first) || first === 'DialFunc' || first === 'Fallbacks' || first === 'BeforeConnect' || first === 'Insecure' || (rest.length === 0 && places.has(first.toLowerCase()));
}
function environmentOf(settings) {
    return (0,notation_settings/* flatten */.Bq)(settings.filter((setting) => isVariable(setting.name)), 'environment');
}
function repositoryBeside(candidate, reading) {
    const name = candidate.kind === 'settings' && reading.language === 'elixir' ? repositoryOf(candidate) : null;
    const last = name === null ? undefined : contentsOf(reading).repositories.get(name);
    if (last === undefined || (candidate.kind === 'settings' && saysTls(candidate) && (last <= candidate.span.start || candidate.entries.some(isWithoutTls))))
        return [];
    return [{ name: 'ssl', value: { kind: 'hole', expression: 'ssl', fallback: null }, origin: 'setting', span: null, valueSpan: null }];
}
function repositoryOf({ sites: [{ callee }], entries }) {
    const second = entries.find(({ name }) => name === '1')?.value;
    return callee === 'config' && second?.kind === 'symbol' ? second.name : null;
}
const isWithoutTls = ({ name, value }) => name === 'ssl' && value.kind === 'symbol' && value.name === 'false';
function saysTls({ entries }) {
    return entries.some(({ name }) => name === 'ssl');
}
function environmentBeside(candidate, reading) {
    return contentsOf(reading).environment.flatMap((other) => (other === candidate ? [] : (0,beside/* handedTo */.Gi)(candidate, other)));
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
function contentsOf(reading) {
    const before = known.get(reading);
    if (before !== undefined)
        return before;
    const commands = (0,spanIndex/* spanIndex */.zs)(reading.candidates.flatMap((each) => (each.kind === 'command' && ownsWords(each) ? [each.span] : [])));
    const variables = withoutNames(reading.candidates.flatMap((each) => (each.kind === 'environment' && isVariable(each.name) && !(0,spanIndex/* covers */.hU)(commands, each.span) ? [each] : [])));
    const contents = {
        variables,
        environment: (0,beside/* differingVariables */.Ix)(variables),
        commands,
        repositories: new Map(reading.language === 'elixir' ? reading.candidates.flatMap((each) => (each.kind === 'settings' && saysTls(each) ? [[repositoryOf(each) ?? '', each.span.start]] : [])) : []),
        hasJdbc: reading.candidates.some((each) => each.kind === 'text' && each.place === 'code' && /^\s{0,9}jdbc:/i.test(each.value.text)),
        hasUri: reading.candidates.some((each) => each.kind === 'text' && each.use === 'value' && each.place === 'code' && findUri_findUri(each.value) !== null),
    };
    known.set(reading, contents);
    return contents;
}
function withoutNames(variables) {
    const isName = ({ name, value }) => value.kind === 'text' && value.text.text === libpqEnvironment.get(name);
    return variables.some((each) => (each.name === 'PGSSLMODE' || each.name === 'PGPORT') && isName(each)) ? variables.filter((each) => !isName(each) && !/^(?:database|username)$/.test(each.value.kind === 'text' ? each.value.text.text : '')) : variables;
}
function insideOwnCommand(candidate, reading) {
    return !candidate.sites.some(({ callee }) => callee !== null && /^(?:connection|dblink\w*)$/i.test(callee)) && (0,spanIndex/* covers */.hU)(contentsOf(reading).commands, candidate.span);
}
function ownsWords(command) {
    return vocabulary.commands.has(programOf(command));
}
function programOf(command) {
    return (command.words[0]?.text ?? '').split(/[/\\]/).at(-1)?.toLowerCase().replace(/(?:@sha256)?:[\w.-]{1,128}$/, '') ?? '';
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readCommand.js









function readCommand(candidate, beside) {
    if (!ownsWords(candidate))
        return null;
    const environment = environmentOf(candidate.assignments);
    const around = [...environment, ...beside.filter((other) => other.origin !== 'environment' || !environment.some(({ name }) => name === other.name))];
    const conninfo = candidate.words.slice(1).map(withoutFlag).find((word) => findUri_findUri(word) !== null || (0,notation_keywords/* readKeywords */.X)(word) !== null || (0,putInUri/* putInUri */.T)('postgres', word) !== null);
    const flags = flagsOf(candidate.words.slice(1));
    if (programOf(candidate) === 'cockroach')
        return readCockroach(candidate, conninfo, flags, around);
    if (conninfo !== undefined) {
        const connection = readText(conninfo, candidate, around);
        const placed = connection !== null && connection.hosts.length === 0 ? readPsql(candidate, flags, around) : null;
        return connection === null || placed === null ? connection : { ...connection, hosts: placed.hosts, endpoint: placed.endpoint, span: candidate.span };
    }
    return readPsql(candidate, flags, around);
}
const shortNames = new Map([['h', 'host'], ['p', 'port'], ['U', 'username'], ['u', 'username'], ['d', 'dbname']]);
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
    const host = flags.findLast((flag) => flag.name === 'host')?.value ?? null;
    const variable = around.find((parameter) => parameter.name === 'PGHOST');
    const mode = around.find((parameter) => parameter.name === 'PGSSLMODE' || parameter.name === 'PGREQUIRESSL');
    if (host === null && variable === undefined && mode === undefined)
        return null;
    const hosts = host !== null
        ? (0,notation_hosts/* hostsOfLists */.gI)(host, flags.find((flag) => flag.name === 'port')?.value ?? null)
        : variable?.value.kind === 'text'
            ? (0,notation_hosts/* hostsOfAuthority */.Mk)({ text: variable.value.text, pieces: [] })
            : [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null }];
    return { ...readCommand_base(candidate, 'postgres', flags, around), hosts, endpoint: endpoint(flags, hosts) };
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
    const hosts = host !== null ? (0,notation_hosts/* hostsOfAuthority */.Mk)(host) : connects.test(candidate.words[1]?.text ?? '') && !candidate.assignments.some(({ name }) => name === 'COCKROACH_HOST') ? [{ kind: 'name', name: 'localhost', port: null }] : [];
    return { ...readCommand_base(candidate, 'cockroachdb', flags, [...around, ...written]), hosts, endpoint: hosts.length === 0 ? `cockroach ${subcommand(candidate)}` : endpoint(flags, hosts) };
}
const connects = /^(?:sql|node|init|import|nodelocal|userfile|statement-diag|auth-session)$/;
function flagValue(flag) {
    if (flag.name === 'insecure')
        return { kind: 'symbol', name: flag.word.text === '--insecure=false' ? 'false' : 'true' };
    return flag.value === null ? { kind: 'text', text: '' } : (0,pieces/* valueOf */.RP)(flag.name, flag.value, (text) => text);
}
function subcommand(candidate) {
    return candidate.words.slice(1, 3).map((word) => word.text).filter((text) => /^[a-z][a-z-]{0,30}$/.test(text)).join(' ');
}
function endpoint(flags, hosts) {
    const name = flags.find((flag) => flag.name === 'dbname' || flag.name === 'database')?.value ?? null;
    return (0,notation_hosts/* endpointOf */.X5)('postgresql://', flags.some((flag) => flag.name === 'username'), hosts, name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, (text) => text));
}
function readCommand_base(candidate, family, flags, parameters) {
    const same = (text) => text;
    const find = (...names) => flags.find((flag) => names.includes(flag.name))?.value ?? null;
    const [user, name] = [find('username', 'user'), find('dbname', 'database')];
    const part = user === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(user, same);
    const password = candidate.assignments.findLast((each) => each.name === 'PGPASSWORD')?.value;
    const secret = password?.kind === 'text' ? (0,notation_password/* readPassword */.kf)(password.text, part, candidate.encoding === 'base64', same) : null;
    return {
        family,
        notation: 'command',
        scheme: null,
        dialect: programOf(candidate) === 'cockroach' ? 'cockroach' : 'psql',
        user: part,
        password: secret?.password ?? { kind: 'absent' },
        hosts: [],
        database: name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, same),
        parameters,
        uri: null,
        endpoint: '',
        span: candidate.span,
        secretSpans: secret?.secretSpans ?? [],
        candidate,
    };
}

// EXTERNAL MODULE: ./src/engine/openHost.js
var openHost = __webpack_require__(8651);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/readPairsText.js






const readPairsText_known = new Set([
    ...['host', 'server', 'servername', 'port', 'database', 'db', 'username', 'userid', 'user', 'uid', 'password', 'psw', 'pwd', 'passfile', 'driver', 'dsn', 'description'],
    ...['sslmode', 'sslnegotiation', 'trustservercertificate', 'rootcertificate', 'sslcertificate', 'sslkey', 'sslpassword', 'checkcertificaterevocation', 'channelbinding', 'requireauth', 'pqopt', 'gssencryptionmode'],
    ...['pooling', 'minpoolsize', 'maxpoolsize', 'minimumpoolsize', 'maximumpoolsize', 'connectionidlelifetime', 'connectionpruninginterval', 'connectionlifetime', 'timeout', 'commandtimeout', 'connectiontimeout'],
    ...['internalcommandtimeout', 'cancellationtimeout', 'keepalive', 'tcpkeepalive', 'readbuffersize', 'writebuffersize', 'searchpath', 'clientencoding', 'encoding', 'timezone', 'options', 'applicationname'],
    ...['includeerrordetail', 'includeerrordetails', 'persistsecurityinfo', 'logparameters', 'maxautoprepare', 'autopreparesminusages', 'noresetonclose', 'loadtablecomposites', 'multiplexing', 'targetsessionattributes'],
    ...['loadbalancehosts', 'hostrecheckseconds', 'enlist', 'integratedsecurity', 'kerberosservicename', 'includerealm', 'writecoalescingbufferthresholdbytes', 'arraynullabilitymode', 'usessl', 'usesslstream'],
    ...['readonly', 'protocol', 'fakeoidindex', 'showoidcolumn', 'rowversioning', 'showsystemtables', 'connsettings', 'fetch', 'usedeclarefetch', 'bytea', 'byteaaslongvarbinary', 'maxvarcharsize', 'boolsaschar'],
]);
const readPairsText_own = new Set(['searchpath', 'includeerrordetail', 'includeerrordetails', 'rootcertificate', 'channelbinding', 'maxautoprepare', 'noresetonclose', 'targetsessionattributes', 'loadbalancehosts', 'sslnegotiation']);
const foreign = new Set(['encrypt', 'initialcatalog', 'datasource', 'multipleactiveresultsets', 'trustedconnection', 'allowuservariables', 'allowpublickeyretrieval', 'charset', 'characterset', 'convertzerodatetime', 'provider', 'treattinyasboolean']);
function readPairsText(text, candidate, { imports }, beside) {
    if (!text.text.includes('=') || !/[;=]\s*\S/.test(text.text))
        return null;
    const pairs = (0,adoNet/* readPairs */.SX)(text);
    if (pairs !== null && pairs.some(({ value }) => /\s(?:dbname|user|port|sslmode|password|host)\s?=/.test(value.text)))
        return null;
    if (pairs === null || pairs.length < 2 || !speaksOfPostgres(pairs, candidate, imports))
        return null;
    return connectionOf(text, pairs, candidate, beside);
}
function speaksOfPostgres(pairs, candidate, imports) {
    const names = pairs.map(({ name }) => (0,adoNet/* bareName */.yZ)(name));
    const valueOf = (...wanted) => pairs.findLast(({ name }) => wanted.includes((0,adoNet/* bareName */.yZ)(name)))?.value.text ?? null;
    const driver = valueOf('driver');
    if (driver !== null && driver !== '')
        return /postgre|psqlodbc/i.test(driver);
    if (names.some((name) => foreign.has(name)) || !names.some((name) => ['host', 'server', 'servername'].includes(name)))
        return false;
    if (/^https?$/i.test(valueOf('protocol') ?? '') || (imports.some((name) => /^ClickHouse\./.test(name)) && !imports.some((name) => /^Npgsql(?:\.|$)/.test(name))))
        return false;
    const around = candidate.sites.flatMap((site) => [site.callee ?? '', ...site.keyPath, ...site.neighbours.flatMap(productNamed)]).join(' ');
    if (/npgsql|postg|cockroach|\bpg/i.test(around))
        return true;
    if (/mysql|maria|clickhouse|cassandra|vertica|sql_?server|mssql|sqlconnection|sqlite|oracle|rabbit|redis|mongo|smtp|ldap/i.test(around))
        return false;
    if (names.some((name) => readPairsText_own.has(name)) || /^(?:5432|26257)$/.test(valueOf('port') ?? ''))
        return true;
    if (valueOf('username', 'userid', 'user', 'uid') === 'postgres')
        return true;
    if (imports.some((name) => /^Npgsql(?:\.|$)/.test(name)) && !imports.some((name) => /mysql|sqlclient/i.test(name)))
        return true;
    if (!names.includes('host') || !names.some((name) => ['username', 'userid', 'user'].includes(name)))
        return false;
    if (names.includes('username') && names.includes('database') && !pairs.some(({ name }) => /^ssl mode$/i.test(name)) && valueOf('sslmode') === null && valueOf('port') === null)
        return true;
    const mode = (valueOf('sslmode') ?? '').toLowerCase().replace(/[\s_-]/g, '');
    if (/^(?:none|preferred|required)$/.test(mode) || /^33\d\d\d?$/.test(valueOf('port') ?? ''))
        return false;
    if (names.includes('port') && mode === '')
        return names.includes('username') && names.includes('database');
    return pairs.some(({ name }) => /^(?:ssl mode|trust server certificate)$/i.test(name)) || /^(?:disable|allow|prefer|require)$/.test(mode);
}
function productNamed({ name, value }) {
    return /^(?:\w{0,20}_)?(?:\w{0,20}provider(?:name)?|dbms|dialect|\w{0,20}engine|\w{0,20}dbtype|\w{0,20}databasetype|vendor)$/i.test(name) && value.kind === 'text' ? [value.text.text.slice(0, 60)] : [];
}
function connectionOf(text, pairs, candidate, beside) {
    const isKnown = (name) => readPairsText_known.has((0,adoNet/* bareName */.yZ)(name));
    const same = (part) => part;
    const last = (...wanted) => pairs.findLast(({ name }) => wanted.includes((0,adoNet/* bareName */.yZ)(name)))?.value ?? null;
    const [userText, secret, host, port, name] = [last('username', 'userid', 'user', 'uid'), last('password', 'psw', 'pwd'), last('host', 'server', 'servername'), last('port'), last('database', 'db')];
    const user = userText === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userText, same);
    const login = secret === null ? { password: { kind: 'absent' }, secretSpans: [] } : (0,notation_password/* readPassword */.kf)(secret, user, candidate.encoding === 'base64', same);
    const hosts = host === null ? [openHost/* openHost */.Z] : (0,notation_hosts/* hostsOfLists */.gI)(host, port);
    const database = name === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(name, same);
    const odbc = pairs.some((pair) => (0,adoNet/* bareName */.yZ)(pair.name) === 'driver');
    return {
        family: 'postgres',
        notation: 'keywords',
        scheme: odbc ? 'odbc' : 'ado.net',
        dialect: odbc ? 'psqlodbc' : null,
        user,
        password: login.password,
        hosts,
        database,
        parameters: [...(0,adoNet/* pairParameters */.N8)(pairs, isKnown), ...beside.filter(({ origin }) => origin === 'environment')],
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('postgresql://', user.kind !== 'absent', hosts, database),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...(0,adoNet/* pairSecrets */.ou)(pairs, isKnown), ...login.secretSpans].filter((span, index, all) => all.findIndex((each) => each.start <= span.start && span.end <= each.end) === index),
        candidate,
    };
}

// EXTERNAL MODULE: ./src/engine/partition.js
var partition = __webpack_require__(6175);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/variableGroups.js



function groupsOf(reading) {
    const before = variableGroups_known.get(reading);
    if (before !== undefined)
        return before;
    const isScript = reading.language === 'shell';
    const scopes = new Map();
    for (const each of contentsOf(reading).variables) {
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
        for (const { opener, ...group } of partsOf(variables, !trees.has(reading.language)))
            groups.set(opener, group);
    }
    const exportedBefore = exportsOf(scopes);
    for (const [key, variables] of scopes) {
        const [first] = variables;
        if (first === undefined || hasHost.has(key) || !(isScript && isOfCommand(first)))
            continue;
        const exported = exportedBefore(first);
        if (exported.some(isHost))
            groups.set(first, { held: [...exported.filter(({ name }) => !variables.some((each) => each.name === name)), ...variables], own: variables });
    }
    const shared = contentsOf(reading).environment.filter((each) => !(isScript && isOfCommand(each)) && !hasHost.has(scopeOf(each, isScript)));
    for (const [opener, { held, own }] of groups) {
        const exported = isScript && isOfCommand(opener) ? exportedBefore(opener) : [];
        const more = [...shared.filter((each) => each.place === opener.place && each.holdsAt?.(opener.span.start) !== false && !(trees.has(reading.language) && isOfSibling(each, opener))), ...exported].filter((each) => !isHost(each) && !own.some(({ name }) => name === each.name));
        if (more.length > 0)
            groups.set(opener, { held: [...new Set([...more, ...held])], own });
    }
    variableGroups_known.set(reading, groups);
    return groups;
}
const variableGroups_known = new WeakMap();
const trees = new Set(['yaml', 'json', 'toml', 'hcl', 'xml']);
const scopeOf = (each, isScript) => `${scriptOf(each)}${isScript && isOfCommand(each) ? `\0${String(each.sites[0].span.start)}` : ''}`;
const scriptOf = ({ place, sites }) => `${place}\0${sites[0].keyPath.slice(0, -1).join('\0')}`;
function isOfSibling(each, opener) {
    const [path, other] = [each, opener].map(({ sites }) => sites[0].keyPath.slice(0, -1));
    if (path === undefined || path.length < 2 || path.length !== other?.length || path.at(-1) !== other.at(-1))
        return false;
    return path.filter((name, index) => name !== other[index]).length === 1;
}
function isOfCommand({ sites: [{ callee, span: whole }], span }) {
    if (callee !== null && /^(?:export|declare|typeset|readonly|local|setenv|ENV|ARG)$/.test(callee))
        return false;
    return whole.start < span.start || whole.end > span.end;
}
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
function isHost({ name, value }) {
    return (name === 'PGHOST' || name === 'PGHOSTADDR') && !(value.kind === 'text' && value.text.text === '');
}
function partsOf(variables, persists) {
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
        if (other !== undefined && textOf(other) === textOf(each))
            continue;
        if (other !== undefined && (persists || other.sites[0].span !== each.sites[0].span)) {
            close();
            held = new Map(persists ? [...held.values()].flatMap((one) => (0,beside/* heldAt */.Jf)(one, each.span.start) ?? []).map((one) => [one.name, one]) : []);
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
function textOf({ value, span }) {
    return value.kind === 'text' ? value.text.text : `${value.kind}@${String(span.start)}`;
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readEnvironment.js











function readEnvironment(candidate, reading) {
    if (candidate.value.kind === 'text' && findUri_findUri(candidate.value.text) !== null)
        return readUriValue(candidate, reading);
    if (!isVariable(candidate.name) || insideOwnCommand(candidate, reading) || isOption(candidate))
        return null;
    const groups = groupsOf(reading);
    const { hasUri } = contentsOf(reading);
    if (libpqEnvironment.has(candidate.name) && [...groups.keys()].some(({ place }) => place === candidate.place)) {
        const group = groups.get(candidate);
        if (group !== undefined)
            return together(candidate, group);
        return !heldIn(groups).has(candidate) && weakens(candidate) ? alone(candidate) : null;
    }
    if (hasUri && !outlives(candidate, reading))
        return null;
    return weakens(candidate) ? alone(candidate) : null;
}
const held = new WeakMap();
function heldIn(groups) {
    const known = held.get(groups);
    if (known !== undefined)
        return known;
    const all = new Set([...groups.values()].flatMap((group) => [...group.held, ...group.own]));
    held.set(groups, all);
    return all;
}
function isOption({ name, value }) {
    return name === 'PGHOST' && value.kind === 'text' && /^-(?:h|-host)/.test(value.text.text);
}
function outlives(candidate, { language }) {
    if (candidate.name === 'NODE_TLS_REJECT_UNAUTHORIZED')
        return !['javascript', 'typescript'].includes(language);
    return candidate.name === 'COCKROACH_INSECURE';
}
function readUriValue(candidate, reading) {
    return candidate.value.kind !== 'text' || (0,beside/* alsoText */.xE)(candidate, reading) ? null : readText(candidate.value.text, candidate, []);
}
function together(candidate, { held: siblings, own }) {
    const text = (...names) => {
        const found = siblings.findLast((each) => names.includes(each.name));
        return found?.value.kind === 'text' ? found.value.text : null;
    };
    const same = (part) => part;
    const [userText, passwordText, databaseText] = [text('PGUSER'), text('PGPASSWORD'), text('PGDATABASE')];
    const user = userText === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userText, same);
    const secret = passwordText === null ? null : (0,notation_password/* readPassword */.kf)(passwordText, user, candidate.encoding === 'base64', same);
    const hostsOf = (name) => {
        const host = text(name);
        return host === null ? [] : (0,notation_hosts/* hostsOfLists */.gI)(host, text('PGPORT'));
    };
    const known = (0,notation_hosts/* hostsOfPlaces */.Ni)(hostsOf('PGHOST'), hostsOf('PGHOSTADDR'));
    const hosts = known.length > 0 ? known : [{ kind: 'hole', text: '{PGHOST}', fallback: null, port: null }];
    const database = databaseText === null ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(databaseText, same);
    return {
        ...bare(candidate, 'postgres'),
        user,
        password: secret?.password ?? { kind: 'absent' },
        hosts,
        database,
        parameters: parametersOf(siblings),
        endpoint: (0,notation_hosts/* endpointOf */.X5)('postgresql://', user.kind !== 'absent', hosts, database),
        secretSpans: secret?.secretSpans ?? [],
        span: hullOf(candidate, own),
    };
}
const FAR = 400;
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
    return { ...bare(candidate, cockroach ? 'cockroachdb' : 'postgres'), parameters: parametersOf([candidate]), endpoint: candidate.name };
}
function bare(candidate, family) {
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
    return candidates.flatMap((each) => (0,notation_settings/* flatten */.Bq)([{ name: each.name, value: each.value, span: each.span }], 'environment'));
}
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

// EXTERNAL MODULE: ./src/engine/databases/notation/settingValues.js
var settingValues = __webpack_require__(357);
// EXTERNAL MODULE: ./src/engine/dataLanguages.js
var dataLanguages = __webpack_require__(2674);
// EXTERNAL MODULE: ./src/engine/databases/notation/qtOptions.js
var qtOptions = __webpack_require__(2726);
// EXTERNAL MODULE: ./src/engine/databases/notation/rDriver.js
var rDriver = __webpack_require__(9111);
// EXTERNAL MODULE: ./src/engine/databases/notation/ormImports.js
var ormImports = __webpack_require__(1045);
// EXTERNAL MODULE: ./src/engine/databases/notation/clientCalls.js
var clientCalls = __webpack_require__(5443);
// EXTERNAL MODULE: ./src/engine/databases/notation/foreignReceiver.js
var foreignReceiver = __webpack_require__(5782);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/callees.js


const modules = new Set(['psycopg', 'psycopg2', 'asyncpg', 'aiopg', 'pgdb', 'pg8000', 'pg', 'pgx', 'pgxpool', 'pgxconn', 'pgconn', 'pgpool', 'pq', 'PG', 'PGconn']);
const callees_own = [
    { client: 'peewee', callees: ['PostgresqlDatabase', 'PooledPostgresqlDatabase', 'PostgresqlExtDatabase', 'PooledPostgresqlExtDatabase'] },
    { client: 'Piccolo', callees: ['PostgresEngine', 'CockroachEngine'] },
    { client: 'Prisma', callees: ['PrismaPg'] },
    { client: 'pg-boss', callees: ['PgBoss'] },
    { client: "Bun's pgdriver, go-pg", callees: ['pgdriver.NewConnector', 'pg.Connect'] },
    { client: 'sqlx', callees: ['PgConnectOptions', 'PgConnectOptions.new', 'PgConnectOptions.from_str'] },
    { client: 'tokio-postgres', callees: ['postgres.Config.new', 'tokio_postgres.Config.new', 'deadpool_postgres.Config.new', 'tokio_postgres.connect'] },
    { client: 'pgjdbc', callees: ['PGSimpleDataSource'] },
    { client: 'jasync', callees: ['PostgreSQLConnectionBuilder.createConnectionPool'] },
    { client: 'R2DBC', callees: ['PostgresqlConnectionConfiguration.builder'] },
    { client: 'Npgsql', callees: ['NpgsqlConnectionStringBuilder'] },
    { client: 'PostgresNIO', callees: ['PostgresClient.Configuration', 'PostgresConnection.Configuration', 'SQLPostgresConfiguration', 'PostgresConnectionSource'] },
    { client: 'PostgresClientKit', callees: ['PostgresClientKit.ConnectionConfiguration'] },
    { client: "Dart's postgres", callees: ['PostgreSQLConnection'] },
    { client: 'Sequel', callees: ['Sequel.postgres'] },
    { client: "PHP's pgsql", callees: ['pg_connect', 'pg_pconnect'] },
    { client: 'AMPHP', callees: ['PostgresConfig'] },
    { client: 'Postgrex', callees: ['Postgrex.start_link', 'Postgrex.ReplicationConnection.start_link', 'Postgrex.SimpleConnection.start_link', 'Postgrex.Notifications.start_link'] },
    { client: 'epgsql', callees: ['epgsql.connect', 'epgsqla.connect', 'epgsqli.connect'] },
    { client: 'pgmoon', callees: ['pgmoon.new'] },
    { client: 'RPostgres', callees: ['RPostgres.Postgres'] },
    { client: 'libpq', callees: ['PQconnectdbParams', 'PQconnectStartParams', 'PQsetdb', 'PQsetdbLogin'] },
];
const callees_shared = [
    { client: 'psycopg', languages: ['python'], callees: ['connect', 'ConnectionPool', 'AsyncConnectionPool', 'SimpleConnectionPool', 'ThreadedConnectionPool'], imports: /^psycopg(?:2|_pool)?(?:\.|$)/ },
    { client: 'asyncpg, aiopg', languages: ['python'], callees: ['connect', 'create_pool'], imports: /^(?:asyncpg|aiopg)(?:\.|$)/ },
    { client: 'pg8000', languages: ['python'], callees: ['connect'], imports: /^pg8000(?:\.|$)/ },
    { client: 'node-postgres', languages: clientCalls.js, callees: ['Pool', 'PoolConfig', 'Client', 'ClientConfig', 'pgPromise()', 'pgp()', 'pgp'], imports: /^(?:npm:)?(?:pg|pg-pool|pg-promise|@neondatabase\/serverless|@vercel\/postgres)(?:[/@]|$)/ },
    { client: "Deno's postgres", languages: clientCalls.js, callees: ['Client', 'Pool'], imports: /^(?:https:\/\/deno\.land\/x\/postgres(?:[@/]|$)|@(?:db|bartlomieju)\/postgres(?:[@/]|$))/ },
    { client: 'postgres.js', languages: clientCalls.js, callees: ['postgres'], imports: /^(?:npm:)?postgres(?:[/@]|$)/ },
    { client: 'tokio-postgres', languages: ['rust'], callees: ['Config.new', 'Config.from_str'], imports: /^(?:postgres|tokio_postgres|deadpool_postgres|bb8_postgres)(?:::|$)/ },
    { client: 'Skunk', languages: clientCalls/* jvm */.yo, callees: ['Session.single', 'Session.pooled'], imports: /^skunk(?:\.|$)/ },
    { client: 'PostgresNIO', languages: ['swift'], callees: ['PostgresClient', 'PostgresConnection.connect', 'postgres'], imports: /^(?:FluentPostgresDriver|PostgresKit|PostgresNIO)$/ },
    { client: "Dart's postgres", languages: ['dart'], callees: ['Connection.open', 'Endpoint', 'Pool.withEndpoints'], imports: /^package:postgres(?:\/|$)/ },
];
const mikro = new Set(['MikroORM.init', 'MikroORM.initSync', 'defineConfig']);
const ownReceiver = /^(?:pg|psycopg\w*|asyncpg|aiopg|pgdb|pg8000|postgres|tokio_postgres|deadpool_postgres)$/i;
function isOwnCallee(callee, reading) {
    if ((0,foreignReceiver/* hasForeignReceiver */.s)(callee, ownReceiver, []))
        return false;
    if (callee === 'connect' && reading.language === 'python' && reading.imports.some((name) => /^\w{1,40}\.dbapi2?$/.test(name)))
        return false;
    if ((0,clientCalls/* isCalleeOf */.s4)(callees_own, callee, reading) || modules.has(/^(\w{1,40})\./.exec(callee)?.[1] ?? ''))
        return true;
    if (mikro.has(callee))
        return reading.imports.includes('@mikro-orm/postgresql');
    return (0,clientCalls/* isCalleeOf */.s4)(callees_shared, callee, reading) && !(0,foreignReceiver/* hasForeignReceiver */.s)(callee, ownReceiver, reading.imports);
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/libpqWords.js

function isLibpqMode({ name, value }) {
    return modeName.test((0,notation_settings/* unwrapped */.DE)(name)) && (value.kind === 'text' ? libpqWords_modes.test(value.text) : value.kind === 'symbol' && enumerated(value.name) !== null);
}
const modeName = /^(?:ssl[_-]?mode|tls[_-]?mode)$/i;
const libpqWords_modes = /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/;
function withoutSuffix(parameter) {
    const word = /^ssl_?(root_?cert|cert|key)_?(?:path|file)$/i.exec((0,notation_settings/* unwrapped */.DE)(parameter.name))?.[1];
    return word === undefined ? parameter : { ...parameter, name: `ssl${word.replace('_', '').toLowerCase()}` };
}
function inLibpqWords(parameter) {
    const { value } = parameter;
    const name = (0,notation_settings/* unwrapped */.DE)(parameter.name);
    const said = value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : '';
    if (modeName.test(name))
        return asMode(parameter, said);
    if (/^ssl[._]enabled?$/i.test(name) && /^false$/i.test(said))
        return modeOf(parameter, 'disable');
    if (/^(?:require_ssl|ssl_required)$/i.test(name) && /^(?:true|false)$/i.test(said))
        return modeOf(parameter, /^true$/i.test(said) ? 'require' : 'prefer');
    if (value.kind === 'symbol' && name === 'tlsConfiguration')
        return said === 'nil' ? modeOf(parameter, 'disable') : ofNio(parameter, `.require(${said})`);
    return value.kind === 'symbol' && name === 'tls' ? ofNio(parameter, value.name) : parameter;
}
function withNestedMode(parameters) {
    const nested = parameters.flatMap(({ name, value }) => (nestedMode.test(name) ? [value.kind === 'text' && libpqWords_modes.test(value.text) ? value.text : null] : []));
    const [mode] = nested;
    if (mode === undefined || mode === null || nested.some((other) => other !== mode) || parameters.some(({ name }) => name === 'sslmode'))
        return parameters;
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
        return modeOf(parameter, named);
    return value.kind === 'symbol' && !/^(?:true|false|none|null|nil|undefined|\d+)$/i.test(said) ? { ...parameter, name: 'sslmode', value: { kind: 'hole', expression: said, fallback: null } } : parameter;
}
function enumerated(symbol) {
    const last = /^(?:Some\()?(?:[\w.:]{1,80}[.:])?\.?:?([A-Za-z_]{5,11})\)?$/.exec(symbol)?.[1];
    const word = last?.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-').toLowerCase();
    return word !== undefined && libpqWords_modes.test(word) ? word : null;
}
function ofNio(parameter, said) {
    const kind = /^(?:[\w.]{0,80}\.)?(disable|prefer|require)\b/.exec(said)?.[1];
    if (kind === undefined)
        return parameter;
    if (kind !== 'require' || /certificateVerification[:\s=]{1,4}\.none/.test(said))
        return modeOf(parameter, kind);
    if (/certificateVerification[:\s=]{1,4}\.noHostnameVerification/.test(said))
        return modeOf(parameter, 'verify-ca');
    if (/\b(?:makeClientConfiguration\(\)|clientDefault\b)/.test(said))
        return modeOf(parameter, 'verify-full');
    return { ...parameter, name: 'sslmode', value: { kind: 'hole', expression: said, fallback: null } };
}
function modeOf(parameter, text) {
    return { ...parameter, name: 'sslmode', value: { kind: 'text', text } };
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/readSettings.js













const urlNames = ['connectionstring', 'connection_string', 'url', 'uri', 'dsn', 'connectionuri', 'jdbcurl', 'conninfo', '0'];
function readSettings(candidate, beside, reading) {
    const entries = [...candidate.entries, ...settingsOfPool(candidate)];
    const url = isRepository(candidate) || (0,rDriver/* rDriver */.l)(candidate) !== '' ? (0,notation_settings/* findSetting */.SP)(entries, urlNames.filter((name) => name !== '0')) : (0,notation_settings/* findSetting */.SP)(entries, urlNames);
    const urlText = (0,notation_settings/* textOf */.b6)(url);
    if (urlText !== null && (findUri_findUri(urlText) !== null || (0,notation_keywords/* readKeywords */.X)(urlText) !== null || /^\s*[a-z][\w+.-]*:\/\//i.test(urlText.text)))
        return null;
    if (/^\s{0,5}https?:\/\//i.test((0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, ['endpoint']))?.text ?? ''))
        return null;
    if (isPoolOfEndpoints(candidate) || isOnlyArgument(candidate))
        return null;
    const kind = kindOf(candidate, reading);
    if (kind === null)
        return null;
    const user = (0,settingValues/* partAsWritten */.Dc)((0,notation_settings/* findSetting */.SP)(entries, ['user', 'username', 'login']));
    const secret = (0,settingValues/* passwordOfSetting */.rA)((0,notation_settings/* findSetting */.SP)(entries, ['password', 'passwd', 'pass']), user, candidate.encoding === 'base64');
    const hosts = djangoSocket(entries) ?? dartSocket(entries) ?? hostsIn(entries, url);
    const database = (0,settingValues/* partAsWritten */.Dc)((0,notation_settings/* findSetting */.SP)(entries, ['database', 'dbname', 'db', 'name', 'database_name', 'databasename']));
    const parameters = withNestedMode((0,notation_settings/* flatten */.Bq)(entries.filter((entry) => !isReference(entry)), 'setting').map(takesWords(candidate) ? (each) => each : inLibpqWords).map(dataLanguages/* dataLanguages */.S.has(reading.language) ? withoutSuffix : (each) => each)).concat((0,qtOptions/* qtOptions */.M)(candidate, 'sslmode'));
    if (hosts.every((host) => host === openHost/* openHost */.Z) && !(0,notation_settings/* bringsMore */.Zu)(entries) && !connectsWithoutTls(entries) && !parameters.some((parameter) => vocabulary.tellingNames.has(lastName(parameter)) || /^(?:ssl|tlsconfig$)/.test(lastName(parameter))))
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
        parameters: [...(builder ? (0,notation_settings/* flatten */.Bq)(entries, 'keyword').map(asKeyword) : parameters), ...beside],
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('postgresql://', user.kind !== 'absent', hosts, database),
        span: candidate.span,
        secretSpans: [...secret.secretSpans, ...(0,notation_settings/* spansOfSecrets */.qs)(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
        candidate,
    };
}
function isOnlyArgument({ entries: [only, ...others], sites }) {
    if (only?.name !== 'host' || others.length > 0 || !sites.some(({ callee }) => /^PG(?:conn)?\./.test(callee ?? '')))
        return false;
    return only.value.kind !== 'text' || /[=/\s]/.test(only.value.text.text) || (only.value.text.pieces.length > 1 && only.value.text.pieces.every(({ kind }) => kind === 'hole'));
}
function isOwnPort(entries) {
    const port = (0,notation_settings/* findSetting */.SP)(entries, ['port']);
    const written = port?.value.kind === 'text' ? port.value.text : null;
    const hole = written?.pieces.length === 1 ? written.pieces[0] : undefined;
    const text = hole?.kind === 'hole' ? (hole.fallback ?? hole.expression) : (written?.text ?? (port?.value.kind === 'symbol' ? port.value.name : ''));
    if (!ownPort.test(text) || /(?<!\d)(?:3306|1433|1521|27017)(?!\d)/.test(text))
        return false;
    return (0,notation_settings/* findSetting */.SP)(entries, ['user', 'username']) !== null && (0,notation_settings/* findSetting */.SP)(entries, ['database', 'dbname', 'db', 'name', 'database_name', 'databasename']) !== null;
}
const ownPort = /(?:^|[ :|?,(])["'`]?(?:5432|26257)["'`]?(?:, ?10)?\){0,3}$/;
function isReference({ name, value }) {
    const selects = value.kind === 'settings' && value.entries.length > 0 && value.entries.every((entry) => /^(?:name|key|optional)$/.test(entry.name));
    return /^(?:ssl|tls)\w{0,40}(?:Secret|ConfigMap|Volume)(?:Name|Key|Ref)?$/.test(name) || (selects && /^(?:ssl|tls)/.test(name));
}
function lastName(parameter) {
    return (0,notation_settings/* unwrapped */.DE)(parameter.name).split('.')[0]?.toLowerCase() ?? '';
}
function asKeyword(parameter) {
    const { value } = parameter;
    const last = value.kind === 'symbol' ? /^(?:[\w.]{1,80}\.)?(?:SslMode|SslNegotiation|ChannelBinding)\.(\w{1,20})$/.exec(value.name)?.[1] : undefined;
    if (last !== undefined)
        return { ...parameter, value: { kind: 'text', text: last } };
    return value.kind === 'symbol' && /^(?:true|false)$/i.test(value.name) ? { ...parameter, value: { kind: 'text', text: value.name } } : value.kind === 'symbol' ? { ...parameter, value: { kind: 'hole', expression: value.name, fallback: null } } : parameter;
}
function kindOf(candidate, reading) {
    const { imports } = reading;
    const named = productOf(candidate.entries) || (0,rDriver/* rDriver */.l)(candidate);
    const sqlalchemy = (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(candidate.entries, (0,settingValues/* schemeNames */.SL)(candidate)))?.text ?? '';
    const scheme = /^(?:postgresql|postgres|cockroachdb|cockroach)(?:\+(\w+))?$/i.exec(sqlalchemy);
    if (scheme !== null)
        return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: sqlalchemy.toLowerCase(), dialect: scheme[1]?.toLowerCase() ?? null };
    if (ofFamily.test(named))
        return { family: /cockroach/i.test(named) ? 'cockroachdb' : 'postgres', scheme: null, dialect: null };
    if (ofOthers.test(named) || isOfOtherJdbc(candidate.entries))
        return null;
    if (candidate.sites.some(({ callee, keyPath }) => (callee === null ? /^(?:mysql2?|mariadb)$/i.test(keyPath.at(-1) ?? '') : otherProducts.test(callee))))
        return null;
    if (candidate.sites.some((site) => (site.callee !== null && isOwnCallee(site.callee, reading)) || site.keyPath.some((name) => /^(?:postgres(?:ql)?|pg|psql|cockroach(?:db)?|epgsql)$/i.test(name))))
        return { family: 'postgres', scheme: null, dialect: null };
    if ((0,ormImports/* takenByOrm */.F)(candidate, 'postgres', imports) || isSequelize(candidate, imports) || isRepository(candidate) || connectsWithoutTls(candidate.entries))
        return { family: 'postgres', scheme: null, dialect: null };
    const telling = (0,notation_settings/* flatten */.Bq)(candidate.entries, 'setting').some((parameter) => vocabulary.tellingNames.has(lastName(parameter)) || isLibpqMode(parameter));
    return telling || isOwnPort(candidate.entries) || demandsTls(candidate) ? { family: 'postgres', scheme: null, dialect: null } : null;
}
function isOfOtherJdbc(entries) {
    const url = (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, ['url', 'jdbc-url', 'jdbcurl', 'jdbc_url']))?.text ?? '';
    return /^\s{0,9}jdbc:/i.test(url) && ofOthers.test(url.slice(0, 60).split('//', 1)[0] ?? '');
}
function productOf(entries) {
    const names = ['drivername', 'engine', 'adapter', 'dialect', 'client', 'type', 'driver', 'dbdriver', 'driverclassname', 'datasourceclassname', 'provider', 'conn_type', 'protocol'].flatMap((name) => {
        const naming = (0,notation_settings/* findSetting */.SP)(entries, [name]);
        if ((0,notation_settings/* textOf */.b6)(naming) !== null || naming?.value.kind !== 'symbol')
            return (0,notation_settings/* nameIn */.ZC)(naming);
        return /^(?:null|nil|None|undefined)$/.test(naming.value.name) ? [] : naming.value.name;
    });
    return names.find((name) => ofFamily.test(name) || ofOthers.test(name)) ?? names.find((name) => name !== '') ?? '';
}
const ofFamily = /postg|pgsql|psycopg|asyncpg|cockroach|^pg$|^pg-|^qpsql|timescale/i;
const ofOthers = /mysql|myxql|maria|sqlite|mongo|redis|mssql|sqlserver|\btds\b|oracle|clickhouse/i;
const otherProducts = /mysql|maria(?:db)?|mssql|sqlclient|^oracle|redis|mongo|clickhouse|cassandra/i;
function demandsTls({ entries, sites }) {
    const port = (0,notation_settings/* findSetting */.SP)(entries, ['port']);
    if (port !== null || !sites.some(({ keyPath }) => /^(?:database|db)$/i.test(keyPath.at(-1) ?? '')))
        return false;
    return entries.some(({ name }) => /^(?:require_ssl|ssl_required)$/i.test(name));
}
function connectsWithoutTls(entries) {
    return entries.some(({ name, value }) => name === 'tls' && value.kind === 'symbol' && /(?:^|::)NoTls$/.test(value.name));
}
function isSequelize({ sites, entries }, imports) {
    const tls = entries.some(({ name, value }) => name === 'dialectOptions' && value.kind === 'settings' && value.entries.some((entry) => entry.name === 'ssl'));
    return tls && sites.some(({ callee }) => callee !== null && /^Sequelize(?:Options)?$/.test(callee)) && !imports.some((name) => /^(?:mysql2?|mariadb|tedious)(?:\/|$)/.test(name));
}
function isRepository({ sites, entries }) {
    const named = sites.some(({ callee, neighbours }) => callee === 'config' && [...entries, ...neighbours].some(({ name, value }) => name === '1' && value.kind === 'symbol' && /(?:^|\.)(?:[A-Z]\w{0,40})?Repo(?:\.[A-Z]\w{0,40}|[A-Z]\w{0,40})?$|^(?:[a-z]\w{0,20}_)?repo$/.test(value.name)));
    const stored = sites.some(({ callee, neighbours }) => callee === 'config' && [...entries, ...neighbours].some(({ name, value }) => name === '1' && value.kind === 'symbol' && /(?:^|\.)EventStore$/.test(value.name)));
    if (stored)
        return entries.some(({ name }) => name === 'hostname') && entries.some(({ name }) => name === 'database');
    return named && entries.some(({ name }) => name === 'ssl' || name === 'hostname');
}
function hostsIn(entries, url) {
    const [host, address, port] = [(0,notation_settings/* findSetting */.SP)(entries, ['host', 'hostname', 'servername', 'servernames', 'server', 'addr']), (0,notation_settings/* findSetting */.SP)(entries, ['hostaddr']), (0,notation_settings/* findSetting */.SP)(entries, ['port'])];
    return host === null || address === null ? hostsOf(host ?? address, port, url) : (0,notation_hosts/* hostsOfPlaces */.Ni)(hostsOf(host, port, url), hostsOf(address, port, null));
}
function hostsOf(host, port, url) {
    const named = host ?? url;
    if (named === null)
        return [openHost/* openHost */.Z];
    if (named.value.kind === 'text')
        return host === null ? [] : (0,notation_hosts/* hostsOfLists */.gI)(named.value.text, (0,notation_settings/* textOf */.b6)(port)).map((each) => withPort(each, port));
    const expression = named.value.kind === 'symbol' ? named.value.name : named.name;
    if (/^(?:None|null|nil|undefined|~)?$/.test(expression))
        return [];
    return [withPort({ kind: 'hole', text: `{${expression}}`, fallback: null, port: null }, port)];
}
function djangoSocket(entries) {
    const engine = (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, ['engine']))?.text ?? '';
    const host = (0,notation_settings/* findSetting */.SP)(entries, ['host']);
    const written = host !== null && (host.value.kind !== 'text' || host.value.text.text !== '');
    return /^django/.test(engine) && !written ? [{ kind: 'socket', path: '' }] : null;
}
function settingsOfPool({ sites }) {
    return sites.flatMap(({ callee, neighbours }) => (callee === 'Pool.withEndpoints' ? neighbours.filter(({ name }) => name === 'settings') : []));
}
function isPoolOfEndpoints({ entries, sites }) {
    const { value } = (0,notation_settings/* findSetting */.SP)(entries, ['0']) ?? { value: null };
    return sites[0].callee === 'Pool.withEndpoints' && value !== null && (value.kind === 'settings' || (value.kind === 'symbol' && value.name.startsWith('[')));
}
function dartSocket(entries) {
    const { value } = (0,notation_settings/* findSetting */.SP)(entries, ['isunixsocket']) ?? { value: null };
    return value?.kind === 'symbol' && value.name === 'true' ? [{ kind: 'socket', path: (0,notation_settings/* textOf */.b6)((0,notation_settings/* findSetting */.SP)(entries, ['host']))?.text ?? '' }] : null;
}
function withPort(host, port) {
    if (host.kind === 'socket' || port?.value.kind !== 'symbol' || !/^\d{1,5}$/.test(port.value.name))
        return host;
    return { ...host, port: port.value.name };
}
function takesWords({ sites }) {
    return sites.some(({ callee }) => callee !== null && /^(?:psycopg2|psycopg|PG)\.connect$|^(?:psycopg\.)?(?:Async)?Connection\.connect$/.test(callee));
}

;// CONCATENATED MODULE: ./src/engine/databases/postgres/read.js
















function read(candidate, reading) {
    if (candidate.use !== 'value')
        return null;
    switch (candidate.kind) {
        case 'text':
            return insideOwnCommand(candidate, reading) ? null : readReactive(candidate, reading) ?? readText(candidate.value, candidate, besides(candidate, reading), reading);
        case 'settings':
            return read_isHandedOn(candidate) && (contentsOf(reading).hasUri || contentsOf(reading).hasJdbc) ? null : readSettings(candidate, besides(candidate, reading), reading);
        case 'environment':
            return readEnvironment(candidate, reading);
        case 'command':
            return readCommand(candidate, besides(candidate, reading));
    }
}
function readReactive(candidate, reading) {
    const beside = (0,reactive/* reactiveSettings */.Z)(candidate);
    const connection = beside === null ? null : readText(candidate.value, candidate, beside, reading);
    return connection === null ? null : { ...connection, dialect: 'vertx-pg' };
}
function read_isHandedOn({ sites, entries }) {
    return sites.some(({ keyPath }) => /^data-?source-?properties$/i.test(keyPath.at(-1) ?? '')) && (0,notation_settings/* findSetting */.SP)(entries, ['servername', 'host', 'url']) === null;
}
function readText(text, candidate, beside, reading = null) {
    const found = findUri_findUri(text);
    if (found !== null) {
        const connection = uriConnection((0,mappedText/* sliceText */.S$)(text, found.from, found.to), found.schemeLength, candidate, beside);
        return (0,notation_hosts/* areDummies */.L2)(connection.hosts) || isGrammar(text.text.slice(found.from, found.to)) ? null : withNeighbours(connection);
    }
    const putIn = (0,putInUri/* putInUri */.T)('postgres', text);
    if (putIn !== null)
        return withNeighbours(uriConnection(putIn.text, putIn.found.schemeLength, candidate, beside));
    const pairs = reading === null ? null : readPairsText(text, candidate, reading, beside);
    if (pairs !== null)
        return withNeighbours(pairs);
    const keywords = isOtherCall(candidate, reading) ? null : (0,notation_keywords/* readKeywords */.X)(text);
    return keywords === null || isOtherCommand(keywords) ? null : withNeighbours(keywordConnection(text, keywords, candidate, beside));
}
function isOtherCall({ sites }, reading) {
    return sites.some(({ callee, keyPath }) => /mysql|mariadb|\.setConnectOptions$/i.test(callee ?? '') || /^(?!.*(?:pg|psql|postgres)).*(?:mysql|mariadb|redis|mongo)/i.test(keyPath.at(-1) ?? '') || (reading?.language === 'php' && /Config\.fromString$/.test(callee ?? '')));
}
function isGrammar(uri) {
    return /:\/\/\[[^\]\s@]{0,60}@\]/.test(uri);
}
function withNeighbours(connection) {
    const { candidate } = connection;
    const neighbours = candidate.sites.flatMap((site) => site.neighbours);
    const secretSpans = [...connection.secretSpans, ...(0,notation_settings/* spansOfSecrets */.qs)(neighbours)];
    const setting = connection.password.kind === 'absent' ? (0,notation_settings/* findSetting */.SP)(neighbours, ['password', 'passwd', 'pgpassword']) : null;
    return setting === null ? { ...connection, secretSpans } : { ...connection, password: (0,settingValues/* passwordOfSetting */.rA)(setting, connection.user, candidate.encoding === 'base64').password, secretSpans };
}
function uriConnection(mapped, schemeLength, candidate, beside) {
    const { scheme, parameters, hasUserInfo, ...reading } = (0,uri/* readUri */.D)(mapped, schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const jdbc = /^(?:jdbc|r2dbcs?):/.test(lower);
    const plus = lower.indexOf('+');
    const hosts = reading.hosts.length > 0 ? (0,notation_hosts/* hostsGivenOver */.HK)(reading.hosts, hostsBeside(settingsOf(beside)), candidate) : hostsBeside(beside);
    return {
        ...reading,
        family: /cockroach|crdb/.test(lower) ? 'cockroachdb' : 'postgres',
        notation: jdbc ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        hosts,
        parameters: [...parameters, ...beside],
        endpoint: (0,notation_hosts/* endpointOf */.X5)(`${scheme}://`, hasUserInfo, hosts, reading.database),
        span: (0,mappedText/* spanOf */.ee)(mapped) ?? candidate.span,
        candidate,
    };
}
function isOtherCommand({ pairs }) {
    if (pairs.some(({ name, value }) => name === 'host' && value.text === '%'))
        return true;
    return pairs.some(({ name }) => /^(?!PG)[A-Z][A-Z\d]{0,30}_[A-Z\d_]{1,40}$/.test(name)) && !pairs.some(({ name }) => /^(?:dbname|ssl\w{0,20})$/i.test(name));
}
function keywordConnection(text, { prefix, pairs, open }, candidate, beside) {
    const last = (...names) => pairs.findLast((pair) => names.includes(pair.name.toLowerCase()));
    const same = (part) => part;
    const [userPair, passwordPair, hostPair, database] = [last('user'), last('password'), last('host'), last('dbname', 'database')];
    const user = userPair === undefined ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(userPair.value, same);
    const secret = passwordPair === undefined ? null : (0,notation_password/* readPassword */.kf)(passwordPair.value, user, candidate.encoding === 'base64', same);
    const hostsIn = (pair) => (pair === undefined ? [] : (0,notation_hosts/* hostsOfLists */.gI)(pair.value, last('port')?.value ?? null));
    const written = (0,notation_hosts/* hostsOfPlaces */.Ni)(hostsIn(hostPair), hostsIn(last('hostaddr')));
    const told = written.length > 0 ? (0,notation_hosts/* hostsGivenOver */.HK)(written, hostsBeside(settingsOf(beside)), candidate) : hostsBeside(beside);
    const elsewhere = open[0] ?? (beside.some(({ name }) => name === 'DialFunc') ? 'host' : undefined) ?? (candidate.kind === 'text' && (pairs.every((pair) => /^ssl/i.test(pair.name)) || isPart(pairs, candidate)) ? 'host' : undefined);
    const hosts = told.length > 0 || elsewhere === undefined ? told : [{ kind: 'hole', text: `{${elsewhere}}`, fallback: null, port: null }];
    const name = database === undefined ? { kind: 'absent' } : (0,pieces/* partOf */.BU)(database.value, same);
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
            ...pairs.map((pair) => ({ name: pair.name, value: (0,pieces/* valueOf */.RP)(pair.name, pair.value, same), origin: 'keyword', span: pair.span, valueSpan: pair.valueSpan })),
            ...beside,
        ],
        ...(open.length === 0 ? {} : { openParts: open }),
        uri: null,
        endpoint: (0,notation_hosts/* endpointOf */.X5)('postgresql://', user.kind !== 'absent', hosts, name),
        span: (0,mappedText/* spanOf */.ee)(text) ?? candidate.span,
        secretSpans: [...(secret?.secretSpans ?? []), ...otherSecrets],
        candidate,
    };
}
function isPart(pairs, { sites }) {
    return pairs.length === 1 && sites.some(({ callee, neighbours }) => /(?:^|\.)(?:append|push|add|write|writestring|push_str|push_back|emplace_back|join|concat|implode)$/i.test(callee ?? '') || neighbours.some(({ name }) => /^\d+$/.test(name)));
}
function hostsBeside(beside) {
    const find = (...names) => beside.find((parameter) => names.includes((0,notation_settings/* unwrapped */.DE)(parameter.name).toLowerCase()));
    const port = find('port', 'pgport')?.value;
    const hostsOf = (host) => (host === undefined ? [] : hostOfParameter(host, port?.kind === 'text' ? port.text : null));
    return (0,notation_hosts/* hostsOfPlaces */.Ni)(hostsOf(find('host', 'hostname') ?? find('pghost')), hostsOf(find('hostaddr', 'pghostaddr')));
}
const settingsOf = (beside) => beside.filter(({ origin }) => origin === 'setting');
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

// EXTERNAL MODULE: ./src/engine/databases/notation/nodeConfig.js
var nodeConfig = __webpack_require__(6701);
;// CONCATENATED MODULE: ./src/engine/databases/postgres/family.js

































const postgres = {
    ids: ['postgres', 'cockroachdb'],
    title: 'PostgreSQL',
    vocabulary: vocabulary,
    read: (candidate, reading) => (0,jasync/* ofJasync */.A2)(read(candidate, reading), jasyncPostgres.id),
    drivers: [...libpqDrivers, asyncpg, ...pg8000Drivers, ...sqlalchemyDrivers, ...nodePostgresDrivers, postgresJs, denoPostgres, ...goDrivers, goPg, bunPgdriver, pgjdbc, r2dbcPostgresql, vertxPgClient, jasyncPostgres, skunk, tokioPostgres, sqlxPostgres, prismaPostgres, bunSql, ...postgrexDrivers, epgsql, dartPostgres, postgresClientKit, postgresNio, pgmoon, neonServerless, ...npgsqlDrivers, psqlodbc, pgbouncer, cockroach].map(noteSwitch),
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
        if (language === 'ini' && connection.notation === 'keywords' && connection.candidate.sites.some(({ keyPath }) => keyPath[0] === 'databases'))
            return 'pgbouncer';
        if (connection.scheme === 'ado.net')
            return 'npgsql';
        if (connection.scheme === 'odbc')
            return 'pyodbc-psqlodbc';
        if ((0,nodeConfig/* isConfigOfNode */.E)(connection.candidate, language))
            return (0,nodeConfig/* isOfSequelize */.l)(connection.candidate) ? 'sequelize' : 'pg';
        if (namesNoLanguage(language) && startsSession(connection))
            return 'pgx';
        return assumedByLanguage[language] ?? 'libpq';
    },
};
function handedOver(connection, language) {
    const { scheme, uri } = connection;
    const replaced = (language !== 'python' && isOwnWord(connection)) || /^(?:cockroach|crdb|postgis|pgsql|psql|timescale|timescalegis|pg|ecto|asyncpg|psycopg|postgresext|pgx[45]?)$/.test(scheme ?? '') || (scheme === 'cockroachdb' && codeBesidePython.has(language));
    if (!replaced || uri === null)
        return connection;
    return { ...connection, scheme: 'postgres', dialect: null, uri: { ...uri, scheme: 'postgres' } };
}
function isOwnWord({ notation, scheme, dialect }) {
    return notation === 'uri' && dialect !== null && /^postgres(?:ql)?\+/.test(scheme ?? '') && !/ssl|tls/i.test(dialect) && !postgres.drivers.some(({ recognition }) => recognition.dialects.includes(dialect));
}
const namesNoLanguage = (language) => language !== 'python' && !codeBesidePython.has(language);
function startsSession({ notation, parameters }) {
    return notation === 'uri' && parameters.some(({ name, origin }) => origin === 'query' && isServerSetting(name) && !family_known.test(name));
}
const family_known = /^(?:application_name|client_encoding|(?:statement|lock|idle_in_transaction_session)_timeout)$/i;
function weakerInRust(connection) {
    return tokioPostgres.judge(connection).posture.kind === 'cleartext' ? 'tokio-postgres' : 'sqlx';
}
const codeBesidePython = new Set(['go', 'ruby', 'javascript', 'java', 'kotlin', 'scala', 'groovy', 'php', 'rust', 'csharp', 'elixir', 'swift', 'dart', 'perl', 'shell', 'cpp']);
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


/***/ })

};
;