/** Files as an attacker would write them: connections of many kinds whose every name is chosen to break whatever prints it. */
import fc from 'fast-check'

export interface HostileFile {
  readonly path: string
  readonly before: string
  readonly after: string
  /** Stands in `after` as a password, in whatever way the notation escapes it. */
  readonly secret: string
}

const fragments = [
  '::error::x', '::add-mask::x', '::set-output name=x::y', '##[error]x', '##[add-mask]x', '%0A::warning::x', '%0D', '\r', '\u202E', '\u2066', '\u200B', '\u0007', '\u001b[31m', '\u2028', '\uFEFF', '\uE000',
  '`', '```', '|', '\\|', '<b>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=x>', '<!--', '-->', '<!-- db-tls-gate:v1:0123456789ab:', '</details>', '@octo/team', '@everyone', '#1', 'GH-12',
  'octo/shop#3', 'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef', 'deadbee', 'https://evil.example/x', 'www.evil.example', 'evil@evil.example', '[x](https://evil.example)', '![x](https://evil.example/x.png)', '&lt;', '&#64;team', '$(id)', '${{ secrets.X }}', '*x*', '_x_', '~x~', ':+1:', 'é', '漢', '😀', 'a', 'b', 'host', '.example.org', '/', '?', '=', '&', ';', ' ', 'x'.repeat(10_000),
]

const name = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
/** Without what would end the literal that it stands in. */
const inLiteral = name.map((text) => text.replaceAll(/["'\r\n\\\u2028]/g, ''))
const letters = (characters: string, length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength: length, maxLength: length })
/** Random enough to be met nowhere by chance; `+`, `~` and the like tell apart the encodings. */
const secret = fc.tuple(letters('abcdefghijkmnpqrstuvwxyz', 6), letters('ABCDEFGHJKLMNPQRSTUVWXYZ', 4), letters('23456789', 4), letters('~+!*.,-', 2)).map((parts) => parts.join(''))

/** `sql`: one hostile name each for user, host, database, parameter and value. */
type Template = (names: readonly [string, string, string, string, string], secret: string) => { readonly extension: string; readonly text: string }

const uri = (scheme: string, [user, host, database, parameter, value]: Parameters<Template>[0], password: string): string =>
  `${scheme}://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host.replaceAll(/[/?#@\s]/g, '') || 'h'}:5432/${database.replaceAll(/[?#]/g, '')}?sslmode=${value.replaceAll(/[&#]/g, '')}&${parameter.replaceAll(/[&#=]/g, '')}=1&password=${encodeURIComponent(password)}`

const templates: readonly Template[] = [
  (names, password) => ({ extension: 'py', text: `import psycopg2\ndb = psycopg2.connect("${uri('postgresql', names, password)}")\n` }),
  (names, password) => ({ extension: 'py', text: `import psycopg2\ndb = psycopg2.connect(host="${names[1]}", user="${names[0]}", password="${password}", dbname="${names[2]}", sslmode="${names[4]}", ${/^\w+$/.test(names[3]) ? names[3].slice(0, 50) : 'x'}=1)\n` }),
  (names, password) => ({ extension: 'js', text: `const { Pool } = require("pg")\nnew Pool({ host: "${names[1]}", user: "${names[0]}", password: "${password}", database: "${names[2]}", ssl: { rejectUnauthorized: false, "${names[3]}": "${names[4]}" } })\n` }),
  (names, password) => ({ extension: 'js', text: `import mysql from "mysql2"\nmysql.createConnection("${uri('mysql', names, password)}")\n` }),
  (names, password) => ({ extension: 'go', text: `package main\nimport _ "github.com/go-sql-driver/mysql"\nvar db, _ = sql.Open("mysql", "${names[0].replaceAll(/[:@]/g, '')}:${password}@tcp(${names[1].replaceAll(')', '')}:3306)/${names[2]}?tls=skip-verify&${names[3]}=${names[4]}")\n` }),
  (names, password) => ({ extension: 'java', text: `class A { String u = "jdbc:postgresql://${names[1].replaceAll(/[/?#]/g, '')}/${names[2]}?user=${names[0]}&password=${password}&sslmode=${names[4]}&${names[3]}=1"; }\n` }),
  (names, password) => ({ extension: 'cs', text: `var c = new SqlConnection("Server=${names[1].replaceAll(';', '')};Database=${names[2].replaceAll(';', '')};User Id=${names[0].replaceAll(';', '')};Password=${password};Encrypt=false;${names[3].replaceAll(/[;=]/g, '')}=${names[4].replaceAll(';', '')}");\n` }),
  (names, password) => ({ extension: 'env', text: `DATABASE_URL=${uri('postgres', names, password)}\nPGSSLMODE=${names[4].replaceAll(/\s/g, '')}\nPGPASSWORD=${password}\n` }),
  (names, password) => ({ extension: 'yaml', text: `services:\n  web:\n    environment:\n      DATABASE_URL: "${uri('postgresql', names, password)}"\n      REDIS_URL: "redis://:${encodeURIComponent(password)}@${names[1].replaceAll(/[/?#@\s]/g, '')}/0"\n` }),
  (names, password) => ({ extension: 'yaml', text: `apiVersion: v1\nkind: Secret\ndata:\n  url: ${Buffer.from(uri('postgresql', names, password)).toString('base64')}\n` }),
  (names, password) => ({ extension: 'yaml', text: `kind: Secret\ndata:\n  env: ${Buffer.from(`URL=postgresql://u@${names[1].replaceAll(/[/?#@\s]/g, '')}/d\nOTHER_PASSWORD=${password}\n`).toString('base64')}\n` }),
  (names, password) => ({ extension: 'py', text: `u = "postgresql://u@h${names[2].replaceAll(/[?#]/g, '')}?sslmode=disable password=${password} ${names[3]}"\n` }),
  (names, password) => ({ extension: 'json', text: `${JSON.stringify({ mongo: uri('mongodb', names, password), [names[3]]: names[4] }, null, 1)}\n` }),
  (names, password) => ({ extension: 'sh', text: `PGPASSWORD='${password}' psql "host=${names[1]} user=${names[0]} password=${password} dbname=${names[2]} sslmode=disable"\nmysql -p${password.replaceAll(/[!*~]/g, '')} --ssl-mode=DISABLED -h ${encodeURIComponent(names[1])}\n` }),
  (names, password) => ({ extension: 'py', text: `# db-tls-gate: ignore[no-literal-password,verify-certificate] -- ${names[4]} ${names[3]}\nu = "${uri('postgresql+asyncpg', names, password)}"\n` }),
]

/** Git's paths hold no NUL and no empty, `.` or `..` part; all else is possible. */
const path = name.map((text) => text.split('/').filter((part) => !['', '.', '..'].includes(part)).join('/').replaceAll('\0', '').slice(0, 3000) || 'x')

export const hostileFile: fc.Arbitrary<HostileFile> = fc
  .record({ path, secret, names: fc.tuple(inLiteral, inLiteral, inLiteral, inLiteral, inLiteral), template: fc.constantFrom(...templates), former: fc.boolean() })
  .map(({ path: base, secret: password, names, template, former }) => {
    const { extension, text } = template(names, password)
    return { path: `${base}.${extension}`, before: former ? text.replaceAll(/sslmode=[^&"\s]*/g, 'sslmode=verify-full').replaceAll('rejectUnauthorized: false', 'rejectUnauthorized: true') : '', after: text, secret: password }
  })

/** Each path once. */
export const hostileFiles = (max: number): fc.Arbitrary<readonly HostileFile[]> => fc.uniqueArray(hostileFile, { minLength: 1, maxLength: max, selector: ({ path: at }) => at })
