import { describe, expect, test } from '@jest/globals'
import { lines, read } from './codeReading.js'

type Row = readonly [sentence: string, source: string, candidates: readonly string[]]

const python: readonly Row[] = [
  [
    "case 1 of the brief: a Flask configuration value, used by psycopg2 one hop later",
    "app.config['COCKROACH_URI'] = 'postgresql://me:pw@h:26257/d?sslmode=disable'\nconn = psycopg2.connect(app.config['COCKROACH_URI'])",
    ['text postgresql://me:pw@h:26257/d?sslmode=disable @ app.config/COCKROACH_URI @ psycopg2.connect#0'],
  ],
  ['case 2: the same without a mode', "app.config['URI'] = 'postgresql://me:pw@h:26257/d'", ['text postgresql://me:pw@h:26257/d @ app.config/URI']],
  [
    'case 3: implicit concatenation over five lines in parentheses',
    "app.config['URI'] = (\n    'postgresql://me:pw@h/d'\n    '?sslmode=verify-full'\n    '&sslrootcert=/ca.crt'\n    '&sslcert=/c.crt'\n    '&sslkey=/c.key'\n)\nwith psycopg2.connect(app.config[\"URI\"]) as connection, connection.cursor() as cursor:\n    pass",
    ['text postgresql://me:pw@h/d?sslmode=verify-full&sslrootcert=/ca.crt&sslcert=/c.crt&sslkey=/c.key @ app.config/URI @ psycopg2.connect#0'],
  ],
  [
    'case 4: SQLALCHEMY_DATABASE_URI over lines',
    "class Config:\n    SQLALCHEMY_DATABASE_URI = (\n        'postgresql+psycopg2://u@h/d'\n        '?sslmode=verify-full'\n    )",
    ['text postgresql+psycopg2://u@h/d?sslmode=verify-full @ SQLALCHEMY_DATABASE_URI'],
  ],
  ['case 5: at minimum', "URI = ('postgresql://u@h/d'\n  '?sslmode=require'\n  '&sslrootcert=/ca.crt')", ['text postgresql://u@h/d?sslmode=require&sslrootcert=/ca.crt @ URI']],
  ['case 6: the line of the mode is gone', "URI = ('postgresql://u@h/d'\n  '&sslrootcert=/ca.crt')", ['text postgresql://u@h/d&sslrootcert=/ca.crt @ URI']],
  ['case 7: the strings joined with a backslash instead', "URI = 'postgresql://u@h/d' \\\n  '?sslmode=verify-full'", ['text postgresql://u@h/d?sslmode=verify-full @ URI']],
  ['an f-string has holes, their formats left out', 'x = f"postgresql://{user}:{os.environ[\'PW\']}@{host!r}:{port:d}/d"', ["text postgresql://{user}:{os.environ['PW']}@{host}:{port}/d @ x"]],
  ['a hole that reads a variable with a default', "x = f\"postgres://h/d?sslmode={os.getenv('MODE', 'disable')}\"", ["text postgres://h/d?sslmode={os.getenv('MODE', 'disable')|disable} @ x"]],
  ['a hole that names a constant of the file', "MODE = 'disable'\nx = f'postgres://h/d?sslmode={MODE}'", ['text postgres://h/d?sslmode={MODE|disable} @ x']],
  ['doubled braces in an f-string are braces', "x = f'postgres://{u}@h/{{d}}'", ['text postgres://{u}@h/{d} @ x']],
  ['braces in a plain string are no holes', "x = 'postgres://{user}@h/d'", ['text postgres://{user}@h/d @ x']],
  ['format with positions and names', "x = 'postgres://{}:{pw}@h/{0}'.format(user, pw=secret)", ['text postgres://{user}:{secret}@h/{user} @ x']],
  ['percent with a tuple, literal arguments put in', "x = 'postgres://%s@%s/d%%' % (user, 'db.corp')", ['text postgres://{user}@db.corp/d% @ x']],
  ['percent with a mapping', "x = 'postgres://%(u)s@h/d' % {'u': name}", ['text postgres://{name}@h/d @ x']],
  ['percent with one value', "x = 'postgres://%s/d' % host", ['text postgres://{host}/d @ x']],
  ['percent signs in a string that is not formatted stay', "x = 'postgres://u:p%40s@h/d'", ['text postgres://u:p%40s@h/d @ x']],
  ['plus with names and numbers', "x = 'postgres://' + user + '@h:' + 5432 + '/d'", ['text postgres://{user}@h:5432/d @ x']],
  ['a list joined', "x = '&'.join(['postgres://h/d?sslmode=disable', 'a=' + b])", ['text postgres://h/d?sslmode=disable&a={b} @ x']],
  ['a constant that is only the beginning of another text is read there', "BASE = 'postgres://u@h/d'\nconnect(BASE + '?sslmode=disable')", ['text postgres://u@h/d?sslmode=disable @ connect#0']],
  ['a raw string keeps its backslash', "x = r'postgres://u:a\\@h/d'", ['text postgres://u:a\\@h/d @ x']],
  ['escapes are undone', "x = 'postgres://u:\\x41@h/d'", ['text postgres://u:A@h/d @ x']],
  ['a default of os.getenv is a value under the name it is bound to', "url = os.getenv('DATABASE_URL', 'postgresql://u@h/d')", ['text postgresql://u@h/d @ url']],
  ['a default of environ.get inside a call belongs to that call', "psycopg2.connect(os.environ.get('U', 'postgresql://u@h/d'))", ['text postgresql://u@h/d @ psycopg2.connect#0']],
  ['a default behind or', "url = os.environ.get('U') or 'postgresql://u@h/d'", ['text postgresql://u@h/d @ url']],
  ['a conditional has two values', "url = 'postgres://a@h/d' if prod else 'postgres://b@h/d'", ['text postgres://a@h/d @ url', 'text postgres://b@h/d @ url']],
  ['settings beside the text', "create_engine('postgresql://u@h/d', connect_args={'sslmode': 'require'}, pool_size=5)", ["text postgresql://u@h/d @ create_engine#0 (connect_args={sslmode='require'} pool_size=5)"]],
  ['settings beside the text, both by name', "url = 'postgresql://u@h/d'\nargs = {'sslmode': 'require'}\ncreate_engine(url, connect_args=args)", ["text postgresql://u@h/d @ url @ create_engine#0 (connect_args={sslmode='require'})"]],
  ['keyword arguments are settings', "psycopg2.connect(host='h', sslmode='disable', port=5432, user=me)", ["settings host='h' sslmode='disable' port=5432 user=me @ psycopg2.connect"]],
  ['a spread mapping is told once, with the call that uses it', "opts = dict(host='h', sslmode='disable')\npsycopg2.connect(**opts)", ["settings host='h' sslmode='disable' @ dict opts @ psycopg2.connect#0 (host='h' sslmode='disable')"]],
  [
    'Django: one candidate for each database, options nested',
    "DATABASES = {'default': {'ENGINE': 'x', 'HOST': 'h', 'PORT': '', 'OPTIONS': {'sslmode': 'disable'}}}",
    ["settings ENGINE='x' HOST='h' PORT='' OPTIONS={sslmode='disable'} @ DATABASES/default"],
  ],
  ['engine options of Flask-SQLAlchemy stand beside the text', "SQLALCHEMY_DATABASE_URI = 'postgresql://u@h/d'\nSQLALCHEMY_ENGINE_OPTIONS = {'connect_args': {'sslmode': 'require'}}", ["text postgresql://u@h/d @ SQLALCHEMY_DATABASE_URI (SQLALCHEMY_ENGINE_OPTIONS={connect_args={sslmode='require'}})"]],
  ['a keyword DSN', "psycopg2.connect('host=%s sslmode=disable' % h)", ['text host={h} sslmode=disable @ psycopg2.connect#0']],
  ['an environment variable is set', "os.environ['PGSSLMODE'] = 'disable'", ["environment PGSSLMODE='disable' @ PGSSLMODE"]],
  ['an environment variable gets a default', "os.environ.setdefault('PGSSLMODE', 'disable')", ["environment PGSSLMODE='disable' @ os.environ.setdefault PGSSLMODE"]],
  ['a plain name is no environment variable', "PGSSLMODE = 'disable'", []],
  ['a program is run with its environment', "subprocess.run(['psql', '-h', host], env={'PGSSLMODE': 'disable'})", ["command PGSSLMODE='disable' psql -h {host} @ psql", "environment PGSSLMODE='disable' @ PGSSLMODE"]],
  ['a command line in a string', "os.system('PGSSLMODE=disable psql -h %s' % h)", ["command PGSSLMODE='disable' psql -h {h} @ psql"]],
  ['a comment shows a connection', "# DATABASE_URL = 'postgres://u@h/d'", ['text comment value postgres://u@h/d @ DATABASE_URL']],
  ['a docstring shows a connection', 'def f():\n    """postgres://u@h/d"""\n    pass', ['text docstring value postgres://u@h/d']],
  ['a prefix is compared', "if url.startswith('postgres://u@h'):\n    pass", ['text code compared postgres://u@h @ url.startswith#0']],
  ['an equality is compared', "assert url == 'postgres://u@h/d'", ['text code compared postgres://u@h/d']],
  ['a bare scheme is listed', "SCHEMES = ['postgres://', 'mysql://']", ['text code listed postgres:// @ SCHEMES (1=\'mysql://\')']],
  ['a message is logged', "logger.info('connecting to postgres://u@h/d')", ['text code message postgres://u@h/d @ logger.info#0']],
  ['a message is raised', "raise ValueError('postgres://u@h/d')", ['text code message postgres://u@h/d @ ValueError#0']],
  ['a pattern is compiled', "re.compile('postgres://u@h/d')", ['text code pattern postgres://u@h/d @ re.compile#0']],
  ['a help text is a message, the default beside it is not', "p.add_argument('--url', default='postgres://u@h/d', help='e.g. postgres://v@h/d')", ["text postgres://u@h/d @ p.add_argument default (0='--url' help='e.g. postgres://v@h/d')", "text code message postgres://v@h/d @ p.add_argument help (0='--url' default='postgres://u@h/d')"]],
  ['two functions use the same name for different texts', "def a():\n    url = 'postgres://a@h/d'\n    f(url)\ndef b():\n    url = 'postgres://b@h/d'\n    g(url)", ['text postgres://a@h/d @ url @ f#0', 'text postgres://b@h/d @ url @ g#0']],
  ['what is added to a name later on belongs to its text', "url = 'postgres://u@h/d'\nurl += '?sslmode=' + mode\npsycopg2.connect(url)\nurl = 'postgres://v@h/d'\nurl += '?sslmode=require'", ['text postgres://u@h/d?sslmode={mode} @ url @ psycopg2.connect#0', 'text postgres://v@h/d?sslmode=require @ url']],
  ['both branches reach the call behind them', "if prod:\n    url = 'postgres://a@h/d'\nelse:\n    url = 'postgres://b@h/d'\nf(url)", ['text postgres://a@h/d @ url @ f#0', 'text postgres://b@h/d @ url @ f#0']],
  ['a member of self', "class A:\n    def f(self):\n        self.url = 'postgres://a@h/d'\n        psycopg2.connect(self.url)", ['text postgres://a@h/d @ self.url @ psycopg2.connect#0']],
  ['a constant of a class', "class Config:\n    URL = 'postgres://a@h/d'\npsycopg2.connect(Config.URL)", ['text postgres://a@h/d @ URL @ psycopg2.connect#0']],
]

const javascript: readonly Row[] = [
  ['a template literal with a nested one', 'const url = `postgres://${user}:${encode(`${pw}`)}@h/d`', ['text postgres://{user}:{encode(`${pw}`)}@h/d @ url']],
  ['a hole with a default', "const url = `postgres://h/d?sslmode=${process.env.MODE || 'disable'}`", ["text postgres://h/d?sslmode={process.env.MODE || 'disable'|disable} @ url"]],
  ['concatenation over lines', "const url = 'postgres://' + user +\n  '@h/d' +\n  '?sslmode=disable'", ['text postgres://{user}@h/d?sslmode=disable @ url']],
  ['a default behind ?? inside an object, settings beside it', "new pg.Pool({\n  connectionString: process.env.U ?? 'postgres://u@h/d',\n  ssl: { rejectUnauthorized: false },\n})", ['text postgres://u@h/d @ pg.Pool#0 connectionString (ssl={rejectUnauthorized=false})']],
  ['a shorthand name of an object of the file', "const ssl = { rejectUnauthorized: false }\nnew Pool({ connectionString: 'postgres://u@h/d', ssl })", ['text postgres://u@h/d @ Pool#0 connectionString (ssl={rejectUnauthorized=false})']],
  ['an object bound to a name and handed to a pool', "const config = { host: 'h', ssl: { rejectUnauthorized: false } }\nconst pool = new Pool(config)", ["settings host='h' ssl={rejectUnauthorized=false} @ config @ Pool#0"]],
  ['a spread object with a setting of its own is one connection', "const base = { host: 'h', user: 'u' }\nnew Pool({ ...base, ssl: true })", ["settings host='h' user='u' ssl=true @ Pool#0"]],
  ['an unknown text with settings beside it', 'new Pool({ connectionString: process.env.U, ssl: { rejectUnauthorized: false } })', ['settings connectionString=process.env.U ssl={rejectUnauthorized=false} @ Pool#0']],
  ['a connection nested in the options of a library', "knex({ client: 'pg', connection: { host: 'h', ssl: false } })", ["settings client='pg' connection={host='h' ssl=false} @ knex#0"]],
  ['options nested beside a host', "new Sequelize('d', 'u', pw, { host: 'h', dialectOptions: { ssl: { rejectUnauthorized: false } } })", ["settings host='h' dialectOptions={ssl={rejectUnauthorized=false}} @ Sequelize#3 (0='d' 1='u' 2=pw)"]],
  ['a second argument beside the text', "postgres('postgres://u@h/d', { ssl: 'require' })", ["text postgres://u@h/d @ postgres#0 (1={ssl='require'})"]],
  ['a typed field of a class, used through this', "class A { private readonly url: string = 'postgres://u@h/d'; f() { return new Pool({ connectionString: this.url }) } }", ['text postgres://u@h/d @ url @ Pool#0 connectionString']],
  ['an object of configurations, each under its key', "module.exports = { dev: { url: 'postgres://a@h/d' }, prod: { url: 'postgres://b@h/d' } }", ['text postgres://a@h/d @ module.exports/dev/url', 'text postgres://b@h/d @ module.exports/prod/url']],
  ['an environment variable is set', "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", ["environment NODE_TLS_REJECT_UNAUTHORIZED='0' @ NODE_TLS_REJECT_UNAUTHORIZED"]],
  ['a regular expression with a quote derails nothing', "const re = /[\"/]\\/'/g, url = 'postgres://u@h/d'", ['text postgres://u@h/d @ url']],
  ['a division is no regular expression', "const a = b / c; const url = 'postgres://u@h/d' // d / e", ['text postgres://u@h/d @ url']],
  ['an apostrophe in JSX opens no string', "const e = <p title=\"x\">don't {f('postgres://u@h/d')}</p>", ['text postgres://u@h/d @ f#0']],
  ['an expectation is compared', "expect(x).toBe('postgres://u@h/d')", ['text code compared postgres://u@h/d @ expect().toBe#0']],
  ['a thrown error is a message', "throw new Error(`postgres://${h}/d`)", ['text code message postgres://{h}/d @ Error#0']],
  ['a console message', "console.log('using postgres://u@h/d')", ['text code message postgres://u@h/d @ console.log#0']],
  ['new RegExp is a pattern', "new RegExp('postgres://u@h/d')", ['text code pattern postgres://u@h/d @ RegExp#0']],
  ['replace is compared, its bare schemes are listed', "url.replace('postgres://', 'postgresql://')", ["text code listed postgres:// @ url.replace#0 (1='postgresql://')", "text code listed postgresql:// @ url.replace#1 (0='postgres://')"]],
  ['a commented-out pool', "// const pool = new Pool('postgres://u@h/d')\n/* url: 'postgres://v@h/d' */", ['text comment value postgres://u@h/d', 'text comment value postgres://v@h/d @ url']],
  ['a command with its environment', "spawn('psql', ['-c', sql], { env: { PGSSLMODE: 'disable' } })", ["command PGSSLMODE='disable' psql -c {sql} @ psql", "environment PGSSLMODE='disable' @ PGSSLMODE"]],
]

const go: readonly Row[] = [
  ['Sprintf over lines, used one hop later', 'dsn := fmt.Sprintf("postgres://%s:%s@%s/d?sslmode=disable",\n\tuser, os.Getenv("PW"), "h")\nreturn sql.Open("postgres", dsn)', ['text postgres://{user}:{os.Getenv("PW")}@h/d?sslmode=disable @ dsn @ sql.Open#1 (0=\'postgres\')']],
  ['a raw string', 'const dsn = `host=h sslmode=disable`', ['text host=h sslmode=disable @ dsn']],
  ['a typed variable', 'var url string = "postgres://u@h/d"', ['text postgres://u@h/d @ url']],
  ['plus', 'db, err := sql.Open("postgres", "host="+host+" sslmode=disable")', ["text host={host} sslmode=disable @ sql.Open#1 (0='postgres')"]],
  ['strings.Join', 's := strings.Join([]string{"host=h", "sslmode=disable"}, " ")', ['text host=h sslmode=disable @ s']],
  ['fields that are set on the parsed configuration', 'config, err := pgx.ParseConfig("postgres://u@h/d")\nconfig.TLSConfig = &tls.Config{InsecureSkipVerify: true}', ['text postgres://u@h/d @ pgx.ParseConfig#0 (TLSConfig={InsecureSkipVerify=true})']],
  ['an environment variable is set', 'os.Setenv("PGSSLMODE", "disable")', ["environment PGSSLMODE='disable' @ os.Setenv PGSSLMODE"]],
  ['a command and an entry of its environment', 'cmd := exec.Command("psql", "-h", host)\ncmd.Env = append(os.Environ(), "PGSSLMODE=disable")', ['command psql -h {host} @ psql', "environment PGSSLMODE='disable' @ PGSSLMODE"]],
  ['a fatal message', 'log.Fatalf("no postgres://u@h/d: %v", err)', ['text code message postgres://u@h/d @ log.Fatalf#0 (1=err)']],
  ['a prefix is compared', 'strings.HasPrefix(url, "postgres://u")', ['text code compared postgres://u @ strings.HasPrefix#1 (0=url)']],
]

const java: readonly Row[] = [
  ['plus over lines, used one hop later', 'private static final String URL = "jdbc:postgresql://h/d" +\n  "?ssl=true";\nvoid f() { DriverManager.getConnection(URL); }', ['text jdbc:postgresql://h/d?ssl=true @ URL @ DriverManager.getConnection#0']],
  ['String.format', 'String url = String.format("jdbc:postgresql://%s:%d/d", host, 5432);', ['text jdbc:postgresql://{host}:5432/d @ url']],
  ['a text block', 'String url = """\n    jdbc:postgresql://h/d?sslmode=disable""";', ['text jdbc:postgresql://h/d?sslmode=disable @ url']],
  ['properties beside the text', 'Properties p = new Properties();\np.setProperty("sslmode", "disable");\nDriverManager.getConnection("jdbc:postgresql://h/d", p);', ["text jdbc:postgresql://h/d @ DriverManager.getConnection#0 (1={sslmode='disable'})"]],
  ['a data source built by setters', 'PGSimpleDataSource s = new PGSimpleDataSource();\ns.setServerName("h");\ns.setSslMode("disable");\ns.setSsl(true);', ["settings serverName='h' sslMode='disable' ssl=true @ PGSimpleDataSource s"]],
  ['a pool configuration', 'HikariConfig c = new HikariConfig();\nc.setJdbcUrl("jdbc:postgresql://h/d");\nc.addDataSourceProperty("sslmode", "require");', ["text jdbc:postgresql://h/d @ c.setJdbcUrl#0 (sslmode='require')"]],
  ['a system property is no connection', 'System.setProperty("PGSSLMODE", "disable");', ["environment PGSSLMODE='disable' @ System.setProperty PGSSLMODE"]],
  ['an exception is a message', 'throw new IllegalStateException("jdbc:postgresql://h/d");', ['text code message jdbc:postgresql://h/d @ IllegalStateException#0']],
]

const others: readonly (readonly [path: string, ...row: Row])[] = [
  ['a.kt', 'Kotlin', 'val url: String = "jdbc:postgresql://$host:${port + 1}/d"', ['text jdbc:postgresql://{host}:{port + 1}/d @ url']],
  ['a.rb', 'Ruby', 'conn = PG.connect(host: "h", sslmode: "disable")', ["settings host='h' sslmode='disable' @ PG.connect conn"]],
  ['a.php', 'PHP', '<?php $c = pg_connect("host=$host sslmode=disable"); $u = \'postgres://\' . $user . \'@h/d\';', ['text host={host} sslmode=disable @ pg_connect#0', 'text postgres://{$user}@h/d @ u']],
  ['a.cs', 'C#', 'var c = new NpgsqlConnection($"Host={host};sslmode=disable");', ['text Host={host};sslmode=disable @ NpgsqlConnection#0']],
  ['a.rs', 'Rust', 'let url = format!("postgres://{}@{host}/d", user);', ['text postgres://{user}@{host}/d @ url']],
  ['a.scala', 'Scala', 'val url = s"jdbc:postgresql://$host/d"', ['text jdbc:postgresql://{host}/d @ url']],
]

describe.each([
  ['a.py', python],
  ['a.ts', javascript],
  ['a.go', go],
  ['A.java', java],
])('%s', (path, rows) => {
  test.each(rows)('%s', (_sentence, source, candidates) => {
    expect(lines(read(path, source))).toEqual(candidates)
  })
})

describe('languages that are one row of the table', () => {
  test.each(others)('%s: %s', (path, _sentence, source, candidates) => {
    expect(lines(read(path, source))).toEqual(candidates)
  })
})

describe('imports and comments', () => {
  test.each([
    ['a.py', 'import os, psycopg2\nfrom sqlalchemy.engine import create_engine\nimport pg8000 as p', ['os', 'psycopg2', 'sqlalchemy.engine', 'pg8000']],
    ['a.ts', "import pg, { Pool } from 'pg'\nimport 'dotenv/config'\nconst fs = require('fs')\nconst p = await import('postgres')", ['pg', 'dotenv/config', 'fs', 'postgres']],
    ['a.go', 'import "fmt"\nimport (\n\t"database/sql"\n\t_ "github.com/lib/pq"\n)', ['fmt', 'database/sql', 'github.com/lib/pq']],
    ['A.java', 'import java.sql.*;\nimport static org.postgresql.PGProperty.SSL;', ['java.sql.*', 'org.postgresql.PGProperty.SSL']],
  ])('the imports of %s', (path, source, imports) => {
    expect(read(path, source).imports).toEqual(imports)
  })

  test('comments come without their marks', () => {
    expect(read('a.ts', 'f() // db-tls-gate-ignore x\n/* y */').comments.map(({ text }) => text)).toEqual([' db-tls-gate-ignore x', ' y '])
  })

  test('a span covers the strings with their quotes, from the first to the last', () => {
    const source = "X = (\n  'postgres://u@h/d'\n  '?sslmode=require'\n)"
    const [candidate] = read('a.py', source).candidates
    expect(source.slice(candidate?.span.start, candidate?.span.end)).toBe("'postgres://u@h/d'\n  '?sslmode=require'")
  })

  test.each([
    ['tool', '#!/usr/bin/env python3', 'python'],
    ['bin/run', '#!/usr/bin/node', 'javascript'],
    ['run', '#!/bin/bash', 'shell'],
    ['x.MJS', '', 'javascript'],
  ])('%s with %j is %s', (path, firstLine, language) => {
    expect(read(path, `${firstLine}\n`).language).toBe(language)
  })
})
