/** What stands in files of many kinds, from the text to the report: which are connections, what they mean, and whether they are graded. */
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { aPolicy } from '../support/policy.js'

type Row = readonly [sentence: string, path: string, text: string, connections: readonly string[]]

const found: readonly Row[] = [
  ['names in front of the host of a keyword string', 'a_test.go', 'var x = T{expected: "connect_timeout=0 host=\'1.2.3.4\' user=\'a\' sslmode=\'verify-full\'"}', ['1 pgx verify-full advised']],
  ['a mode in the words of libpq tells the family', 'config.toml', '[db]\nhost = "h.corp.io"\nuser = "a"\nssl_mode = "disable"\n', ['2-4 libpq cleartext graded']],
  ["MySQL's words for the modes do not", 'config.toml', '[db]\nhost = "h.corp.io"\nuser = "a"\nssl_mode = "DISABLED"\n', []],
  ["PostgreSQL's port with a user and a database", 'base.yaml', 'database:\n  host: h.corp.io\n  port: 5432\n  username: a\n  database_name: d\n  require_ssl: true\n', ['2-6 libpq unverified graded']],
  ['a port of another product does not', 'base.yaml', 'database:\n  host: h.corp.io\n  port: 3306\n  username: a\n  database_name: d\n', []],
  ['TLS that a chart switches off', 'values.yaml', 'db:\n  type: postgresdb\n  host: h.corp.io\n  ssl:\n    enabled: false\n    rejectUnauthorized: true\n', ['2-6 pgx cleartext graded']],
  ['a port within the host of a setting', 'app.ini', '[database]\nTYPE = postgres\nHOST = 127.0.0.1:5432\nSSL_MODE = disable\n', ['2-4 libpq local advised']],
  ['nested names of variables', '.env', 'APP_db__host=h.corp.io\nAPP_db__port=5432\nAPP_db__ssl_mode=disable\n', ['1-3 libpq cleartext graded']],
  ['a placeholder with blanks', 'run.sh', "export U='host=h.corp.io user=a password=<my secret password> sslmode=disable'\n", ['1 libpq cleartext graded']],
  ['a socket behind a placeholder', 'run.sh', "export U='host=/run/pg user=a password=<my secret password> sslmode=disable'\n", ['1 libpq local advised']],
  ["Ecto's scheme, its driver assumed", 'config/prod.exs', 'config :a, A.Repo, url: "ecto://u:p@h.corp.io/d"\n', ['1 postgrex cleartext graded']],
  ["Ecto's scheme in a data format", 'app.yaml', 'url: ecto://u:p@h.corp.io/d\n', ['1 libpq opportunistic graded']],
  ["Ecto's settings", 'config/prod.exs', 'config :a, A.Repo,\n  adapter: Ecto.Adapters.Postgres,\n  hostname: System.get_env("H", "h.corp.io"),\n  ssl: [verify: :verify_none]\n', ['1-4 postgrex unverified graded']],
  ["Ecto's settings that verify", 'config/prod.exs', 'config :a, A.Repo,\n  hostname: "h.corp.io",\n  ssl: true,\n  ssl_opts: [\n    verify: :verify_peer\n  ]\n', ['1-6 postgrex verify-full graded']],
  ["a scheme of golang-migrate's", 'm.go', 'm, err := migrate.New("file://m", "cockroach://u@h.corp.io:26257/d?sslmode=disable")\n', ['1 pgx cleartext graded']],
  ['the same beside parameters of a pool', 'app.yaml', 'dsn: cockroach://u@h.corp.io:26257/d?sslmode=disable&max_conns=20\n', ['1 asyncpg cleartext graded']],
  ["Npgsql's keywords", 'Startup.cs', 'services.AddNpgsqlDataSource("Host=h.corp.io;Username=a;Password=b;Database=d");\n', ['1 npgsql opportunistic graded']],
  ["Npgsql's keywords with a mode", 'appsettings.json', '{ "ConnectionStrings": { "D": "Server=h.corp.io;Port=5432;User Id=a;Password=\'b;c\';SSL Mode=Require;Trust Server Certificate=true" } }\n', ['1 npgsql unverified graded']],
  ["SQL Server's look much the same and are its own", 'Startup.cs', 'var x = "Server=h.corp.io;Initial Catalog=d;User Id=a;Password=b";\n', ['1 Microsoft.Data.SqlClient verify-full graded']],
  ['a variable in front of one command holds for that command', 'justfile', 'a:\n    PGSSLMODE=require pg_dump --host=h.corp.io\n    psql --host=h.corp.io\n', ['2 psql unverified graded', '3 psql opportunistic graded']],
  ['behind a wrapper as well', 'a.sh', 'time PGSSLMODE=require pg_dump --host=h.corp.io d\n', ['1 psql unverified graded']],
  ['an image with a tag', 'a.sh', 'docker run --rm cockroachdb/cockroach:v24.1 dump --insecure --host="$H"\n', ['1 cockroach cleartext graded']],
  ['variables that belong together are one connection, from the first to the last', '.github/workflows/ci.yml', 'env:\n  PGPORT: 5432\n  PGHOST: localhost\n  PGSSLMODE: disable\n', ['2-4 libpq local advised']],
  ['settings in a fenced block of documentation', 'docs/a.md', '# a\n\n```hcl\nprovider "postgresql" {\n  host    = var.host\n  sslmode = "disable"\n}\n```\n', ['5-6 lib/pq cleartext advised']],
  ['a file within a string', 'a_test.go', 'const t = `\nhost: {{.Host}}\nport: "5432"\nsslmode: require\n`\n', ['2-4 pgx unverified advised']],
  ['a man page is documentation', 'man/tool.1', 'Default is "user=postgres dbname=d host=h.corp.io sslmode=disable".\n', ['1 libpq cleartext advised']],
]

const none: readonly Row[] = [
  ['examples of a JSON Schema', 'config.schema.json', '{ "dsn": { "type": "string", "examples": ["postgres://u:p@h.corp.io/d?sslmode=disable"] } }', []],
  ['a table of options with their types', 'provider.go', 'var s = map[string]*schema.Schema{\n\t"host": {\n\t\tType: schema.TypeString,\n\t\tOptional: true,\n\t},\n\t"sslmode": {\n\t\tType: schema.TypeString,\n\t\tOptional: true,\n\t},\n}\n', []],
  ['properties of a schema', 'schema.json', '{ "properties": { "host": { "type": "string", "default": "x" }, "sslmode": { "type": "string", "default": "disable" } } }', []],
  ['one assignment in a body', 'provider.go', 'func f() {\n\tif m != "" {\n\t\tsslMode = m\n\t}\n}\n', []],
  ['a host that is only there for a build', 'Dockerfile', 'RUN DATABASE_URL="postgres://dummy" python manage.py compilemessages\n', []],
  ['a message that is raised', 'config/runtime.exs', 'raise """\nFor example: ecto://USER:PASS@HOST/DATABASE\n"""\n', []],
]

function connectionsOf(path: string, text: string): string[] {
  const { report } = review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy())
  return report.connections.map(({ startLine, endLine, driver, posture, graded }) => `${startLine}${endLine === startLine ? '' : `-${endLine}`} ${driver.id} ${posture} ${graded ? 'graded' : 'advised'}`)
}

describe('found', () => {
  test.each(found)('%s', (_sentence, path, text, connections) => {
    expect(connectionsOf(path, text)).toEqual(connections)
  })
})

describe('no connection', () => {
  test.each(none)('%s', (_sentence, path, text, connections) => {
    expect(connectionsOf(path, text)).toEqual(connections)
  })
})
