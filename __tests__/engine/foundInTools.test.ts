/** What the repositories of tools, exporters and migrations hold: Terraform's providers, documentation in Perl's POD, Go's DSNs. */
import { describe, expect, test } from '@jest/globals'
import { connectionsIn, type Row } from '../support/connectionsIn.js'

const provider = (label: string, ...lines: readonly string[]) => `provider "${label}" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`

const providers: readonly Row[] = [
  ["Go's driver, as the provider of MySQL is built on it", 'main.tf', provider('mysql', 'endpoint = "h.corp.io:3306"', 'username = "a"'), ['2-3 mysql go-sql-driver/mysql cleartext config graded']],
  ['any certificate', 'main.tf', provider('mysql', 'endpoint = "h.corp.io:3306"', 'tls = "skip-verify"'), ['2-3 mysql go-sql-driver/mysql unverified config graded']],
  ['verified', 'main.tf', provider('mysql', 'endpoint = "h.corp.io:3306"', 'tls = "true"'), ['2-3 mysql go-sql-driver/mysql verify-full config graded']],
  ['a mode from elsewhere', 'main.tf', provider('mysql', 'endpoint = "h.corp.io:3306"', 'tls = var.tls'), ['2-3 mysql go-sql-driver/mysql unknown config']],
  ['an authority of its own', 'main.tf', provider('mysql', 'endpoint = "h.corp.io:3306"', 'custom_tls {', '  ca_cert = "ca.pem"', '}'), ['2-5 mysql go-sql-driver/mysql verify-full config graded']],
  ["the cloud's connector", 'main.tf', provider('mysql', 'endpoint = "cloudsql://a:b:c"', 'username = "a"'), ['2-3 mysql go-sql-driver/mysql unknown config']],
  ["PostgreSQL's provider, whose driver asks for TLS", 'main.tf', provider('postgresql', 'host = "h.corp.io"', 'username = "a"'), ['2-3 postgres lib/pq unverified config graded']],
  ['with a mode', 'main.tf', provider('postgresql', 'host = "h.corp.io"', 'sslmode = "verify-full"'), ['2-3 postgres lib/pq verify-full config graded']],
  ['by a connector', 'main.tf', provider('postgresql', 'scheme = "gcppostgres"', 'host = "h.corp.io"', 'username = "a"'), ['2-4 postgres lib/pq unknown config']],
  ['in documentation', 'index.md', `\`\`\`hcl\n${provider('mysql', 'endpoint = "h.corp.io:3306"', 'tls = "skip-verify"')}\`\`\`\n`, ['3-4 mysql go-sql-driver/mysql unverified docs']],
  ["Terraform's state", 'main.tf', 'terraform {\n  backend "pg" {\n    conn_str = "postgres://u@h.corp.io/state"\n  }\n}\n', ['3 postgres lib/pq unverified config graded']],
  ["a module's block is no provider", 'main.tf', 'module "mysql" {\n  host = "h.corp.io"\n  username = "a"\n  ssl_mode = "disabled"\n}\n', ['2-4 mysql libmysqlclient cleartext config graded']],
]

const dsns: readonly Row[] = [
  ["Go's DSN without a network", 'a.go', 'package a\nvar dsn = fmt.Sprintf("%s:%s@(%s:%s)/%s?parseTime=true", u, p, host, port, d)\n', ['2 mysql go-sql-driver/mysql cleartext code graded']],
  ['on this machine', 'a.go', 'package a\nvar dsn = fmt.Sprintf("%s:%s@(%s:%d)/%s", u, p, "localhost", port, d)\n', ['2 mysql go-sql-driver/mysql local code']],
  ['a template', 'a.ts', 'const dsn = `${u}:${p}@(${h}:${port})/${d}?tls=true`\n', ['1 mysql go-sql-driver/mysql verify-full code graded']],
  ['a message', 'a.go', 'package a\nvar s = fmt.Sprintf("%s@(%s)/%s", a, b, c)\n', []],
]

const places: readonly Row[] = [
  ["Perl's documentation", 'lib/a.pod', '  sqitch deploy db:pg://a@h.corp.io/x\n', ['1 postgres libpq opportunistic docs']],
  ["Perl's tests", 't/pg.t', "my $u = 'postgres://a@h.corp.io/x';\n", ['1 postgres libpq opportunistic test']],
  ['their configuration', 't/target.conf', 'uri = postgres://a@h.corp.io/x\n', ['1 postgres libpq opportunistic test']],
  ['helpers of tests', 'test-helpers/index.ts', 'export const u = "postgres://a@h.corp.io/x"\n', ['1 postgres pg cleartext test']],
  ["a .NET project's tests", 'src/Shop.IntegrationTests/Db.cs', 'var u = "Host=h.corp.io;Username=a;Database=x";\n', ['1 postgres npgsql opportunistic test']],
  ['benches', 'benches/db.rs', 'let u = "postgres://a@h.corp.io/x";\n', ['1 postgres sqlx opportunistic test']],
  ['a sample by its first word', 'contrib/sample-config.yml', 'url: postgres://a@h.corp.io/x\n', ['1 postgres libpq opportunistic example']],
  ['a program of that name', 'src/sample-rate.ts', 'export const u = "postgres://a@h.corp.io/x"\n', ['1 postgres pg cleartext code graded']],
  ['no tests', 'latest/attest.ts', 'export const u = "postgres://a@h.corp.io/x"\n', ['1 postgres pg cleartext code graded']],
]

const servers: readonly Row[] = [
  ['from where root may come', 'compose.yml', 'services:\n  a:\n    image: mysql/mysql-server:8.0\n    environment:\n      MYSQL_ROOT_HOST: "%"\n      MYSQL_ROOT_PASSWORD: a\n', []],
  ['as an address', '.env', 'MARIADB_ROOT_HOST=172.17.0.1\nMARIADB_ROOT_PASSWORD=a\n', []],
]

const helpOfPrograms: readonly Row[] = [
  ['under a heading', 'a.go', 'package a\nvar text = `\nExamples:\n    a up "postgres://u@h.corp.io/d"\n`\n', []],
  ['under the usage', 'a.py', 'TEXT = """Usage: a [OPTIONS]\n\n  a postgres://u@h.corp.io/d\n"""\n', []],
  ['a description of a command', 'a.go', 'package a\nvar c = &cobra.Command{Use: "up", Long: "up postgres://u@h.corp.io/d", Example: "up postgres://u@h.corp.io/d"}\n', []],
  ['a URI and nothing else under such a name', 'a.py', 'options = {"use": "postgres://u@h.corp.io/d"}\n', ['1 postgres libpq opportunistic code graded']],
  ['a manifest in a string is none', 'a.go', 'package a\nvar text = `\nexamples: x\noptions: y\nurl: "postgres://u@h.corp.io/d"\n`\n', ['5 postgres pgx opportunistic code graded']],
  ['nor is a name that only begins so', 'a.go', 'package a\nvar helpdesk = "postgres://u@h.corp.io/d"\n', ['2 postgres pgx opportunistic code graded']],
]

const ownScheme: readonly Row[] = [
  ['an address that lacks a scheme gets one', 'a.go', 'package a\nfunc f(uri string) {\n\tif !strings.Contains(uri, "://") {\n\t\turi = "redis://" + uri\n\t}\n}\n', ['4 redis go-redis cleartext code']],
  ['in Python', 'a.py', 'if not url.startswith("redis"):\n    url = f"redis://{url}"\n', ['2 redis redis-py@6 cleartext code']],
  ['another name', 'a.go', 'package a\nfunc f(host string) {\n\tif strings.Contains(host, "x") {\n\t\turi = "redis://" + host\n\t}\n}\n', ['4 redis go-redis cleartext code graded']],
  ['unasked', 'a.py', 'host = f"redis://{host}"\n', ['1 redis redis-py@6 cleartext code graded']],
  ['with a port', 'a.py', 'if "://" not in host:\n    host = f"redis://{host}:6379"\n', ['2 redis redis-py@6 cleartext code graded']],
]

const redigo = (line: string): string => `package a\nimport "github.com/gomodule/redigo/redis"\nfunc f(opts ...redis.DialOption) {\n\tc, err := ${line}\n}\n`

const variadic: readonly Row[] = [
  ["options of Go's functional kind may ask for TLS", 'a.go', redigo('redis.Dial("tcp", addr, opts...)'), ['4 redis redigo unknown code']],
  ['or weaken it', 'a.go', redigo('redis.DialURL("rediss://h.corp.io", opts...)'), ['4 redis redigo unknown code']],
  ['but a scheme without TLS stays one', 'a.go', redigo('redis.DialURL("redis://h.corp.io", opts...)'), ['4 redis redigo cleartext code graded']],
  ['none', 'a.go', redigo('redis.Dial("tcp", addr)'), ['4 redis redigo cleartext code graded']],
  ['one that is decided later', 'a.go', redigo('redis.Dial("tcp", addr, redis.DialUseTLS(on))'), ['4 redis redigo unknown code']],
  ['and one that is not', 'a.go', redigo('redis.Dial("tcp", addr, redis.DialUseTLS(false))'), ['4 redis redigo cleartext code graded']],
  ['nothing but options is no connection', 'a.go', 'package a\nimport "github.com/jackc/pgx/v5/pgxpool"\nfunc f(args ...any) {\n\tc, err := pgxpool.New(args...)\n}\n', []],
  ["a format's arguments", 'a.go', 'package a\nvar u = fmt.Sprintf("postgres://%s:%s@h.corp.io/d?sslmode=disable", args...)\n', ['2 postgres pgx cleartext code graded']],
]

const frameworks: readonly Row[] = [
  ["Doctrine's word", '.env', 'DATABASE_URL="postgresql://a:b@h.corp.io/d?serverVersion=16&charset=utf8"\n', ['1 postgres doctrine opportunistic config graded']],
  ['with a mode', 'compose.yaml', 'url: postgresql://a:b@h.corp.io/d?serverVersion=16&sslmode=verify-full\n', ['1 postgres doctrine verify-full config graded']],
  ["and MySQL's, whose PHP asks for no TLS", '.env', 'DATABASE_URL="mysql://a:b@h.corp.io/d?serverVersion=8.0.32&charset=utf8mb4"\n', ['1 mysql php-pdo_mysql cleartext config graded']],
  ['without it', '.env', 'DATABASE_URL="mysql://a:b@h.corp.io/d?charset=utf8mb4"\n', ['1 mysql libmysqlclient opportunistic config graded']],
]

const fence = (language: string, ...lines: readonly string[]): string => `\`\`\`${language}\n${lines.map((line) => `${line}\n`).join('')}\`\`\`\n`

const fences: readonly Row[] = [
  ["a fence's imports and calls tell the driver", 'README.md', fence('js', 'const { Pool } = require("pg")', 'new Pool({ host: "h.corp.io", ssl: { rejectUnauthorized: false } })'), ['3 postgres pg unverified docs']],
  ['in Python', 'README.md', fence('python', 'import redis', 'redis.Redis(host="h.corp.io", ssl=True, ssl_cert_reqs=None)'), ['3 redis redis-py@6 unverified docs']],
  ['its language, where nothing tells', 'README.md', fence('rust', 'let pool = connect("postgres://u@h.corp.io/d");'), ['2 postgres sqlx opportunistic docs']],
  ['each for itself', 'README.md', `${fence('js', 'const { Pool } = require("pg")')}${fence('js', 'new Pool({ host: "h.corp.io", ssl: { rejectUnauthorized: false } })')}`, []],
  ['the text around it stays prose', 'README.md', `${fence('js', 'const { Pool } = require("pg")')}Use \`postgres://u@h.corp.io/d?sslmode=require\`.\n`, ['4 postgres libpq unverified docs']],
  ['a program in a manifest', 'a.yaml', 'data:\n  app.py: |\n    import psycopg2\n    psycopg2.connect(host="h.corp.io", sslmode="require")\n', ['4 postgres psycopg2 unverified config graded']],
]

const typed: readonly Row[] = [
  ['a default behind a type', 'a.ts', 'const u = this.config.get<string>("DATABASE_URL", "postgres://u@h.corp.io/d")\n', ['1 postgres pg cleartext code graded']],
  ['a choice of types', 'a.ts', 'const u = get<string | undefined>("DATABASE_URL", "postgres://u@h.corp.io/d")\n', ['1 postgres pg cleartext code graded']],
  ['a type that is written in place', 'a.ts', 'const u = f<{ a: string; b: Promise<X> }>({ url: "redis://h.corp.io" })\n', ['1 redis ioredis cleartext code graded']],
  ['types within types', 'a.ts', 'const u = f<Promise<A<B>>>({ url: "redis://h.corp.io" })\n', ['1 redis ioredis cleartext code graded']],
  ['in C#', 'a.cs', 'var x = config.GetValue<string>("X", "Host=h.corp.io;Username=a;Database=d;SSL Mode=VerifyFull");\n', ['1 postgres npgsql verify-full code graded']],
  ['in Kotlin', 'a.kt', 'val x = env.getProperty<String>("X", "jdbc:postgresql://h.corp.io/d")\n', ['1 postgres pgjdbc opportunistic code graded']],
  ['in Rust', 'a.rs', 'let x = get::<String>("postgres://u@h.corp.io/d");\n', ['1 postgres sqlx opportunistic code graded']],
  ['in Dart', 'a.dart', 'final x = get<String>("postgres://u@h.corp.io/d");\n', ['1 postgres libpq opportunistic code graded']],
  ['in C++', 'a.cpp', 'auto x = get<std::string>("postgres://u@h.corp.io/d");\n', ['1 postgres libpq opportunistic code graded']],
  ['a comparison', 'a.ts', 'if (a < b && c > ("postgres://u@h.corp.io/d")) f()\n', []],
  ['and one without blanks', 'a.ts', 'if (url<"postgres://u@h.corp.io/d") f()\n', []],
]

const otherwise: readonly Row[] = [
  ['settings where none are given', 'knexfile.js', 'module.exports = { client: "pg", connection: given.pg || { host: "h.corp.io", user: "a", ssl: { rejectUnauthorized: false } } }\n', ['1 postgres pg unverified code graded']],
  ['as `??` says it', 'knexfile.js', 'module.exports = { client: "mysql2", connection: given.mysql ?? { host: "h.corp.io", user: "a" } }\n', ['1 mysql mysql2 cleartext code graded']],
]

const unquoted: readonly Row[] = [
  ["Go's DSN in a fence", 'a.md', fence('bash', ' DSN=u:p@tcp(h.corp.io:3306)/d'), ['2 mysql go-sql-driver/mysql cleartext docs']],
  ['in a sentence', 'a.md', 'It takes `u:p@tcp(h.corp.io:3306)/d?tls=true`.\n', ['1 mysql go-sql-driver/mysql verify-full docs']],
  ['in a comment', 'a.sh', '# DSN=u:p@tcp(h.corp.io:3306)/d\n', ['1 mysql go-sql-driver/mysql cleartext comment']],
  ['a mode alone is only spoken of', 'a.md', 'Set `sslmode=disable` there.\n', []],
  ['a connection string as the value of an option', 'a.md', fence('console', 'migrate.exe a.dll /connectionString="Data Source=h.corp.io;Initial Catalog=d;Encrypt=False"'), ['2 sqlserver Microsoft.Data.SqlClient cleartext docs']],
  ['a tool of PostgreSQL', 'a.sh', 'reindexdb -h h.corp.io -U a d\n', ['1 postgres psql opportunistic code graded']],
]

describe.each([
  ["Terraform's providers", providers],
  ['DSNs', dsns],
  ['where it stands', places],
  ["a server's own variables", servers],
  ['what a program says of itself', helpOfPrograms],
  ['a scheme put in front', ownScheme],
  ['options of Go', variadic],
  ['words of frameworks', frameworks],
  ['fences', fences],
  ['a call with types', typed],
  ['what is taken otherwise', otherwise],
  ['texts without quotes', unquoted],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
