/** What configuration and infrastructure repositories hold, from the text to the report. */
import { describe, expect, test } from '@jest/globals'
import { connectionsIn, type Row } from '../support/connectionsIn.js'

const pgBouncer: readonly Row[] = [
  ['a server behind PgBouncer is reached as its section says', 'pgbouncer.ini', '[databases]\na = host=h.corp.io port=5432 dbname=a\n* = host=i.corp.io auth_user=x\n[pgbouncer]\nserver_tls_sslmode = verify-full\n', ['2 postgres pgbouncer verify-full config graded', '3 postgres pgbouncer verify-full config graded']],
  ['by default', 'pgbouncer.ini', '[databases]\na = host=h.corp.io port=5432\n[pgbouncer]\nlisten_port = 6432\n', ['2 postgres pgbouncer opportunistic config graded']],
  ['a template of its file', 'pgbouncer.ini.tmpl', '[databases]\n* = host=$PGHOST port=$PGPORT auth_user=$PGUSER\n[pgbouncer]\nserver_tls_sslmode = require\n', ['2 postgres pgbouncer unverified config graded']],
  ['what it offers its clients is told apart', 'pgbouncer.ini', '[databases]\na = host=h.corp.io port=5432\n[pgbouncer]\nclient_tls_sslmode = disable\nserver_tls_sslmode = require\n', ['2 postgres pgbouncer unverified config graded', '4 postgres pgbouncer cleartext config graded']],
  ['its section alone', 'pgbouncer.ini', '[pgbouncer]\nlisten_port = 6432\nserver_tls_sslmode = require\n', ['2-3 postgres pgbouncer unverified config graded']],
]

const adoNet: readonly Row[] = [
  ['a port that is put in at run time', 'main.tf', 'a = "Host=${d.address};Port=${d.port};Database=${d.name};Username=${var.user}"\n', ['1 postgres npgsql opportunistic config graded']],
  ["Npgsql's words for the mode", 'main.tf', 'a = "Host=${d.address};Port=${d.port};Database=d;Username=u;Password=${jsondecode(s.a)["password"]};SSL Mode=Require;Trust Server Certificate=true"\n', ['1 postgres npgsql unverified config graded']],
  ['one of two values', 'main.tf', 'a = var.x ? "" : "Host=h.corp.io;Port=5432;Database=d;Username=u;SSL Mode=Disable"\n', ['1 postgres npgsql cleartext config graded']],
  ['one of a list', 'a.yaml', 'a:\n  - Server=h.corp.io;Port=5432;Database=d;SSL Mode=Disable\n', ['2 postgres npgsql cleartext config graded']],
  ['the product beside the string', 'appsettings.json', '{"Options": {"Provider": "POSTGRESQL",\n"ConnectionString": "Server=h.corp.io;Database=d;User Id=u;Minimum Pool Size=5"}}', ['2 postgres npgsql opportunistic config graded']],
  ["MySQL's port", 'appsettings.json', '{"C": "Host=h.corp.io;Port=3306;Database=d;Username=u"}', ['1 mysql MySqlConnector opportunistic config graded']],
]

const commands: readonly Row[] = [
  ['a script that a shell is given', 'a.sh', 'sh -c "psql -h h.corp.io -U a"\n', ['1 postgres psql opportunistic code graded']],
  ['behind a pipe in it', 'a.sh', "docker exec x bash -lc 'cat a.sql | psql -h h.corp.io -d d'\n", ['1 postgres psql opportunistic code graded']],
  ['a variable in it is its own', 'a.sh', 'kubectl exec -i p -- bash -c "PGSSLMODE=disable psql -h h.corp.io"\npsql -h i.corp.io -U a\n', ['1 postgres psql cleartext code graded', '2 postgres psql opportunistic code graded']],
  ['a host that a template puts in', 'a.sh.j2', 'docker run --rm \\\n  img:1 \\\n  psql -h {{ db_host }} \\\n  -U a\n', ['1-4 postgres psql opportunistic code graded']],
  ['a mode that a template puts in', 'a.sh.j2', 'export URL="postgres://u@h.corp.io/d?sslmode={{ mode }}"\n', ['1 postgres libpq unknown code']],
  ["braces of the shell's own", 'a.sh', 'cp {{a,b},c}.sql /tmp && psql -h h.corp.io -U a\n', ['1 postgres psql opportunistic code graded']],
  ['what the server is told to connect to', 'a.sh', 'kubectl exec p -- psql -U a -c "CREATE SUBSCRIPTION s CONNECTION \'host=h.corp.io port=5432 dbname=d user=a\' PUBLICATION p"\n', ['1 postgres libpq opportunistic code graded']],
  ["Ansible's task in one line", 'tasks/main.yml', '- shell: psql -h h.corp.io -U a\n', ['1 postgres psql opportunistic config graded']],
  ['and by its full name', 'tasks/main.yml', '- ansible.builtin.shell: |\n    psql -h h.corp.io -U a\n', ['2 postgres psql opportunistic config graded']],
  ['a script of a folded command', 'tasks/main.yml', '- ansible.builtin.command:\n    cmd: >-\n      docker run --entrypoint=/bin/sh img\n      -c "cat /a.sql |\n      psql -h {{ h }} -d {{ d }}"\n', ['5 postgres psql opportunistic config graded']],
]

const properties: readonly Row[] = [
  ["Quarkus' hosts of MongoDB", 'src/main/resources/application.properties', 'quarkus.mongodb.hosts=h.corp.io:27017\nquarkus.mongodb.database=d\nquarkus.http.tls=true\n', ['1-2 mongodb mongodb-spec cleartext config graded']],
  ['with TLS', 'application.properties', 'quarkus.mongodb.hosts=h.corp.io:27017\nquarkus.mongodb.tls=true\n', ['1-2 mongodb mongodb-spec verify-full config graded']],
  ['in a variable', '.env', 'QUARKUS_MONGODB_HOSTS=h.corp.io:27017\n', ['1 mongodb mongodb-spec cleartext config graded']],
  ['brokers in a variable', '.env', 'KAFKA_BOOTSTRAP_SERVERS=h.corp.io:9092\n', ['1 kafka kafka-clients cleartext config graded']],
  ['with a protocol', '.env', 'KAFKA_BOOTSTRAP_SERVERS=h.corp.io:9092\nKAFKA_SECURITY_PROTOCOL=SSL\n', ['1-2 kafka kafka-clients verify-full config graded']],
  ["beside a word of TLS of the application's own", '.env', 'KAFKA_BROKERS=h.corp.io:9092\nKAFKA_USE_TLS=true\n', ['1-2 kafka kafka-clients unknown config']],
  ["what the broker itself is told", 'compose.yml', 'services:\n  kafka:\n    environment:\n      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://k:9092\n      KAFKA_BROKER_ID: 1\n', []],
  ['several connections in one mapping of dotted names', 'cm.yaml', 'data:\n  quarkus.mongodb.hosts: h.corp.io:27017\n  kafka.bootstrap.servers: i.corp.io:9092\n  spring.redis.host: j.corp.io\n  spring.redis.port: "6379"\n', ['2 mongodb mongodb-spec cleartext config graded', '3 kafka kafka-clients cleartext config graded', '4-5 redis redis-url cleartext config graded']],
  ['a login below the host', 'values.yaml', 'postgresql:\n  deploy: false\n  host: h.corp.io\n  auth:\n    username: a\n', ['2-5 postgres libpq opportunistic config graded']],
  ["a mail server's", 'values.yaml', 'smtp:\n  host: h.corp.io\n  auth:\n    username: a\n', []],
]

const schemes: readonly Row[] = [
  ['a scheme in a variable whose name says whose it is', 'templates/a.yaml', 'url: {{ $redisProto }}://:$(P)@{{ $redisHost }}:{{ $redisPort }}/0\n', ['1 redis redis-url unknown config']],
  ['among values', 'templates/a.yaml', 'url: "{{ .Values.redis.scheme }}://h.corp.io:6379"\n', ['1 redis redis-url unknown config']],
  ['a variable that says nothing', 'templates/a.yaml', 'url: "{{ .Values.scheme }}://h.corp.io:6379/redis"\n', []],
]

const oracle: readonly Row[] = [
  ['the address of its JDBC URL', 'a.yaml', 'url: jdbc:oracle:thin:@h.corp.io:1521/d\n', ['1 oracle oracle-thin cleartext config graded']],
  ['with TLS', 'application.properties', 'spring.datasource.url=jdbc:oracle:thin:@tcps://h.corp.io:2484/d\n', ['1 oracle oracle-thin verify-full config graded']],
  ['a login in front', 'a.xml', '<a url="jdbc:oracle:thin:u/p@h.corp.io:1521:x"/>\n', ['1 oracle oracle-thin cleartext config graded']],
  ['put together', 'A.java', 'class A { String u = "jdbc:oracle:thin:@" + host + ":" + port + "/" + name; }\n', ['1 oracle oracle-thin cleartext code graded']],
  ['an alias', 'a.yaml', 'url: jdbc:oracle:thin:@sales\n', ['1 oracle oracle-thin unknown config']],
  ['its beginning alone', 'A.kt', 'val prefixes = listOf("jdbc:oracle:thin:@")\n', []],
]

const inSql: readonly Row[] = [
  ['an option of a foreign server', 'a.rs', 'fn a() { c.update(r#"CREATE SERVER x\n  OPTIONS (\n    conn_string \'mysql://u:p@h.corp.io:3306/d\'\n  )"#); }\n', ['3 mysql libmysqlclient opportunistic code graded']],
  ['on the line of its statement', 'a.py', 'c.execute("""CREATE SERVER x FOREIGN DATA WRAPPER w OPTIONS (conn_string \'mysql://u:p@h.corp.io:3306/d\')""")\n', ['1 mysql sqlalchemy@2 opportunistic code graded']],
]

const ansible: readonly Row[] = [
  ['a mode that a variable of the same file holds', 'roles/a/defaults/main.yml', 'a_sslmode: disable\na_url: "postgres://{{ u }}:{{ p }}@{{ h }}/d?sslmode={{ a_sslmode }}"\n', ['2 postgres libpq cleartext config graded']],
  ['with a filter, and more behind it', 'roles/a/defaults/main.yml', 'm: require\nurl: postgres://u@h.corp.io/d?sslmode={{ m | string }}&application_name=a\n', ['2 postgres libpq unverified config graded']],
  ['of a play', 'play.yml', '- hosts: all\n  vars:\n    m: verify-full\n  tasks:\n    - community.postgresql.postgresql_db:\n        login_host: h.corp.io\n        login_user: a\n        ssl_mode: "{{ m }}"\n', ['6-8 postgres libpq verify-full config graded']],
  ['a variable that is given twice', 'play.yml', '- hosts: a\n  vars:\n    m: verify-full\n- hosts: b\n  vars:\n    m: disable\n  environment:\n    URL: postgres://u@h.corp.io/d?sslmode={{ m }}\n', ['8 postgres libpq unknown config']],
  ['a variable of another file', 'roles/a/defaults/main.yml', 'url: postgres://u@h.corp.io/d?sslmode={{ m }}\n', ['1 postgres libpq unknown config']],
  ["a chart's value is none", 'templates/a.yaml', 'm: disable\nurl: postgres://u@h.corp.io/d?sslmode={{ .m }}\n', ['2 postgres libpq unknown config']],
  ['what Jinja joins', 'defaults/main.yml', "a: \"{{ ('redis://' + h + ':' + p) if h else '' }}\"\n", ['1 redis redis-url cleartext config graded']],
  ['with its other operator', 'defaults/main.yml', "a: \"{{ 'postgresql://' ~ u ~ ':' ~ (pw | urlencode) ~ '@h.corp.io/d?sslmode=require' }}\"\n", ['1 postgres libpq unverified config graded']],
  ['one of two', 'defaults/main.yml', "a: \"{{ 'amqp://u@h.corp.io' if x else 'amqps://u@h.corp.io' }}\"\n", ['1 amqp amqp cleartext config graded', '1 amqp amqp unknown config']],
  ["a role's host that is left to others", 'roles/a/defaults/main.yml', "a_db_hostname: ''\na_db_username: a\na_db_sslmode: disable\n", []],
  ['variables of groups in a file without an ending', 'inventory/group_vars/all', 'db:\n  host: h.corp.io\n  sslmode: disable\n', ['2-3 postgres libpq cleartext config graded']],
]

const others: readonly Row[] = [
  ["StackExchange's list with a host alone", 'compose.yml', 'services:\n  a:\n    environment:\n      C: redis,password=${P}\n', ['4 redis redis-url cleartext config graded']],
  ['a list that is none', 'compose.yml', 'services:\n  a:\n    environment:\n      C: alice,password=b\n', []],
  ['a folder of examples by another name', 'doc-examples/a/application.yml', 'mongodb:\n  uri: mongodb://h.corp.io/d\n', ['2 mongodb mongodb-spec cleartext example']],
  ['one that only sounds like it', 'sampler/application.yml', 'mongodb:\n  uri: mongodb://h.corp.io/d\n', ['2 mongodb mongodb-spec cleartext config graded']],
]

const switches: readonly Row[] = [
  ["TLS under a name of the application's own", '.env', 'REDIS_HOST=h.corp.io\nREDIS_PORT=6379\nREDIS_USE_TLS=true\n', ['1-3 redis redis-url unknown config']],
  ['put in at run time', 'a.tf', 'a = {\n  x_redis_host = var.h\n  x_redis_use_tls = var.t\n  x_redis_password = var.p\n}\n', ['2-4 redis redis-url unknown config']],
  ['switched off', '.env', 'REDIS_HOST=h.corp.io\nREDIS_PORT=6379\nREDIS_USE_TLS=false\n', ['1-3 redis redis-url cleartext config graded']],
  ['of PostgreSQL', '.env', 'POSTGRES_HOST=h.corp.io\nPOSTGRES_USER=a\nPOSTGRES_SSL=true\n', ['1-3 postgres libpq unknown config']],
  ["where libpq's word stands beside it", '.env', 'POSTGRES_HOST=h.corp.io\nPOSTGRES_SSLMODE=disable\nPOSTGRES_USE_TLS=true\n', ['1-3 postgres libpq cleartext config graded']],
  ['of a product that a value names', '.env', 'DB_CONNECTION=mysql\nDB_HOST=h.corp.io\nDB_USER=a\nDB_SSL_VERIFY=true\n', ['1-4 mysql libmysqlclient unknown config']],
  ['in a mapping', 'a.yaml', 'redis:\n  host: h.corp.io\n  port: 6379\n  use_tls: {{ x }}\n', ['2-4 redis redis-url unknown config']],
  ['switched off in a mapping', 'a.yaml', 'redis:\n  host: h.corp.io\n  port: 6379\n  use_tls: false\n', ['2-4 redis redis-url cleartext config graded']],
  ["the server's own variables", 'compose.yml', 'services:\n  db:\n    image: docker.io/library/mariadb:12\n    environment:\n      MARIADB_HOST: a\n      MARIADB_USER: a\n', []],
  ['a client in the same image', 'compose.yml', 'services:\n  a:\n    image: mariadb:12\n    command: ./import.sh\n    environment:\n      MARIADB_HOST: h.corp.io\n      MARIADB_USER: a\n', ['6-7 mysql libmysqlclient opportunistic config graded']],
]

const scripts: readonly Row[] = [
  ['a script that env starts', 'bin/dump', '#!/usr/bin/env bash\npg_dump \\\n  -h h.corp.io \\\n  d\n', ['2-4 postgres psql opportunistic code graded']],
  ['with a flag', 'bin/dump', '#!/usr/bin/env -S bash -e\npg_dump -h h.corp.io d\n', ['2 postgres psql opportunistic code graded']],
  ['a default within a default', 'a.yaml', 'url: postgres://u@h.corp.io/d?sslmode=${A:-${B:-disable}}\n', ['1 postgres libpq cleartext config graded']],
  ["Spring's", 'a.yaml', 'url: postgres://u@h.corp.io/d?sslmode=${A:${B:require}}\n', ['1 postgres libpq unverified config graded']],
  ['a variable as the default', 'a.yaml', 'url: postgres://u@h.corp.io/d?sslmode=${A:-$B}\n', ['1 postgres libpq unknown config']],
  ['one that must be there', 'a.yaml', 'url: postgres://u@h.corp.io/d?sslmode=${A:-${B?}}\n', ['1 postgres libpq unknown config']],
  ['in a shell', 'a.sh', 'export PGHOST="${A:-${PGHOST?}}"\nexport PGPORT="${B:-${PGPORT:-5432}}"\npsql -c x\n', ['1-2 postgres libpq opportunistic code graded', '3 postgres psql opportunistic code graded']],
  ['a default gives no value to its name', 'a.txt.conf', 'x ${PGHOST:-h.corp.io}\n', []],
  ['variables that are not of the connection', '.env', 'REDIS_IMAGE=redis:8\n\nA=1\nB=2\nREDIS_HOST=h.corp.io\nREDIS_PORT=6379\n', ['5-6 redis redis-url cleartext config graded']],
]

const decidedLater: readonly Row[] = [
  ['what a build replaces', 'a.properties', 'url=postgres://u@h.corp.io/d?sslmode=@sslmode@\n', ['1 postgres libpq unknown config']],
  ['what a deployment replaces', 'a.yaml', 'url: postgres://u@h.corp.io/d?sslmode=__SSLMODE__\n', ['1 postgres libpq unknown config']],
  ['in keywords', 'a.yaml', 'dsn: host=h.corp.io user=a sslmode=%SSLMODE%\n', ['1 postgres libpq unknown config']],
  ['in settings', 'a.yaml', 'db:\n  host: h.corp.io\n  sslmode: __MODE__\n', ['2-3 postgres libpq unknown config']],
  ['with other brackets', '.env', 'URL=postgres://u@h.corp.io/d?sslmode=[[.mode]]\n', ['1 postgres libpq unknown config']],
  ['what a reader is to fill in', 'docs/a.md', 'postgres://u@h.corp.io/d?sslmode=<mode>\n', ['1 postgres libpq unknown docs']],
  ['a value that no driver knows stays one', 'a.py', 'import psycopg2\npsycopg2.connect("postgres://u@h.corp.io/d?sslmode=bogus")\n', ['2 postgres psycopg2 error code graded']],
  ['arguments of a filter are no default', 'a.yaml', "url: postgres://u@h.corp.io/d?sslmode={{ x | replace('a', 'verify-full') }}\n", ['1 postgres libpq unknown config']],
  ['nor is the name of a variable', 'a.yaml', "url: postgres://u@h.corp.io/d?sslmode={{ lookup('env', 'PGSSLMODE') }}\n", ['1 postgres libpq unknown config']],
  ['the second argument of a look-up is one', 'a.yaml', "url: postgres://u@h.corp.io/d?sslmode={{ env('M', 'require') }}\n", ['1 postgres libpq unverified config graded']],
  ['parameters behind the name of the database', 'a.yaml', 'url: postgres://u@h.corp.io/d{{ .Values.params }}\n', ['1 postgres libpq unknown config']],
  ['the name of the database alone', 'a.yaml', 'url: postgres://u@h.corp.io/{{ .Values.name }}\n', ['1 postgres libpq opportunistic config graded']],
]

const fromSecrets: readonly Row[] = [
  ["libpq's mode", 'deploy.yaml', 'env:\n  - name: PGHOST\n    value: h.corp.io\n  - name: PGSSLMODE\n    valueFrom:\n      secretKeyRef: {name: a, key: b}\n', ['2-6 postgres libpq unknown config']],
  ["the mode beside a URI", 'deploy.yaml', 'env:\n  - name: DATABASE_URL\n    value: postgres://h.corp.io/d\n  - name: PGSSLMODE\n    valueFrom:\n      configMapKeyRef: {name: a, key: b}\n', ['3 postgres libpq unknown config']],
  ["the application's switch", 'deploy.yaml', 'env:\n  - name: REDIS_HOST\n    value: h.corp.io\n  - name: REDIS_PORT\n    value: "6379"\n  - name: REDIS_TLS\n    valueFrom:\n      secretKeyRef: {name: a, key: b}\n', ['2-8 redis redis-url unknown config']],
  ['the host', 'deploy.yaml', 'env:\n  - name: PGHOST\n    valueFrom:\n      secretKeyRef: {name: a, key: b}\n  - name: PGSSLMODE\n    value: require\n', ['2-6 postgres libpq unverified config graded']],
  ['a login without a host', 'deploy.yaml', 'env:\n  - name: POSTGRES_USER\n    valueFrom:\n      secretKeyRef: {name: a, key: b}\n  - name: POSTGRES_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: a, key: b}\n', []],
  ["what a pool hands to another product's driver is none of PostgreSQL's", 'application.yml', 'spring:\n  datasource:\n    url: jdbc:mysql://h.corp.io/d\n    hikari:\n      data-source-properties:\n        sslMode: VERIFY_IDENTITY\n', ['3 mysql mysql-connector-j verify-full config graded']],
]

const terraform: readonly Row[] = [
  ["a variable's default", 'main.tf', 'variable "mode" {\n  default = "disable"\n}\nprovider "postgresql" {\n  host    = var.host\n  sslmode = var.mode\n}\n', ['5-6 postgres lib/pq cleartext config graded']],
  ['in a URI', 'main.tf', 'locals {\n  mode = "require"\n}\na = "postgres://u@h.corp.io/d?sslmode=${local.mode}"\n', ['4 postgres libpq unverified config graded']],
  ['a variable without one', 'main.tf', 'variable "mode" {}\na = "postgres://u@h.corp.io/d?sslmode=${var.mode}"\n', ['2 postgres libpq unknown config']],
  ["a chart's values one by one", 'main.tf', 'resource "helm_release" "x" {\n  set {\n    name  = "externalDatabase.host"\n    value = "h.corp.io"\n  }\n  set {\n    name  = "externalDatabase.sslmode"\n    value = "disable"\n  }\n}\n', ['3-8 postgres libpq cleartext config graded']],
  ['dotted names in a list', 'deploy.yaml', 'env:\n  - name: spring.redis.host\n    value: h.corp.io\n  - name: spring.redis.port\n    value: "6379"\n', ['2-5 redis redis-url cleartext config graded']],
]

const charts: readonly Row[] = [
  ['files that a chart takes from secrets', 'values.yaml', 'source:\n  host: h.corp.io\n  port: 5432\n  database: app\n  sslMode: "verify-full"\n  sslKeySecret:\n    name: ""\n    key: ""\n  sslRootCertSecret:\n    name: ""\n', ['2-10 postgres libpq verify-full config graded']],
]

const cell = (source: readonly string[]): string => JSON.stringify({ cells: [{ cell_type: 'code', source }] }, null, 1)

const magics: readonly Row[] = [
  ['a URI behind a magic', 'a.ipynb', cell(['%load_ext sql\n', '%sql postgresql://a@h.corp.io/d']), ['7 postgres libpq opportunistic code graded']],
  ['the head of a cell', 'a.ipynb', cell(['%%sql mysql://a@h.corp.io/d\n', 'select 1']), ['6 mysql sqlalchemy@2 opportunistic code graded']],
  ['a cell that a shell runs', 'a.ipynb', cell(['%%bash\n', 'psql -h h.corp.io -U a']), ['7 postgres psql opportunistic code graded']],
  ['a line that a shell runs', 'a.ipynb', cell(['!psql -h h.corp.io -U a']), ['6 postgres psql opportunistic code graded']],
  ['a variable', 'a.ipynb', cell(['%env PGSSLMODE=disable\n', '!psql -h h.corp.io -U a']), ['6 postgres libpq cleartext code graded', '7 postgres psql cleartext code graded']],
  ['the program beside it', 'a.ipynb', cell(['%matplotlib inline\n', 'u = "amqp://a@h.corp.io"\n', 'y = 5 % 3']), ['7 amqp kombu cleartext code graded']],
  ['a timed cell is the program', 'a.ipynb', cell(['%%time\n', 'u = "amqp://a@h.corp.io"']), ['7 amqp kombu cleartext code graded']],
]

describe.each([
  ['through PgBouncer', pgBouncer],
  ['in pairs of ADO.NET', adoNet],
  ['in commands', commands],
  ['in properties and variables', properties],
  ['with a scheme that is chosen', schemes],
  ['behind magics of a notebook', magics],
  ['to Oracle', oracle],
  ['in SQL in a string', inSql],
  ['of Ansible', ansible],
  ['of another kind', others],
  ['under switches of its own', switches],
  ['of scripts and defaults', scripts],
  ['with a mode that is decided later', decidedLater],
  ['with values of secrets', fromSecrets],
  ['of Terraform', terraform],
  ['of charts', charts],
])('a connection %s', (_kind, rows) => {
  test.each(rows)('%s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})

test('however many connections the variables of one file speak of, all are read', () => {
  const text = Array.from({ length: 60 }, (_, i) => `A${i}_DB_HOST=h${i}.corp.io\nA${i}_DB_SSLMODE=disable\n`).join('')
  expect(connectionsIn('.env', text).length).toBe(60)
})
