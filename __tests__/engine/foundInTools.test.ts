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

describe.each([
  ["Terraform's providers", providers],
  ['DSNs', dsns],
  ['where it stands', places],
  ["a server's own variables", servers],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
