/** What somebody would write who wants a connection without TLS, or without checks, past the gate. None may look better than it is. */
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const postures = (path: string, text: string): readonly string[] => review(anAudit({ [path]: text }), aPolicy()).report.connections.map(({ posture }) => posture)

const python = (url: string): string => `import psycopg2\nc = psycopg2.connect("${url}")\n`
const pg = (rest: string): string => `const pg = require('pg')\n${rest}\n`
const verified = "const config = { host: 'db.acme.com', ssl: { rejectUnauthorized: true } }\n"
const many = (text: string, count: number, between = ''): string => Array.from({ length: count }, () => text).join(between)

describe('a host that looks like this machine', () => {
  test.each<[string, string, string]>([
    ['an address beside a local name', 'a.py', python('host=localhost hostaddr=203.0.113.5 dbname=x sslmode=disable')],
    ['the same as arguments', 'a.py', "import psycopg2\nc = psycopg2.connect(host='localhost', hostaddr='203.0.113.5', dbname='x', sslmode='disable')\n"],
    ['the same in a query', 'a.py', python('postgres://localhost/x?hostaddr=203.0.113.5&sslmode=disable')],
    ['the same in variables', '.env', 'PGHOST=localhost\nPGHOSTADDR=203.0.113.9\nPGSSLMODE=disable\n'],
    ['behind more local hosts than are read', 'a.py', python(`postgres://u@${many('localhost', 40, ',')},db.acme.com/x?sslmode=disable`)],
    ['behind more local brokers than are read', 'a.py', `from kafka import KafkaProducer\np = KafkaProducer(bootstrap_servers=[${many("'localhost:9092'", 40, ', ')}, 'db.acme.com:9092'])\n`],
    ['in a query that the driver does not know', 'a.py', 'from pymongo import MongoClient\nc = MongoClient("mongodb://db.acme.com/x?host=localhost")\n'],
    ['in one container of several', 'compose.yml', 'services:\n  a:\n    environment:\n      PGHOST: db.acme.com\n      PGSSLMODE: disable\n  b:\n    environment:\n      PGHOST: localhost\n      PGSSLMODE: disable\n'],
    ['in one of several, whichever comes first', 'compose.yml', 'services:\n  a:\n    environment:\n      PGHOST: localhost\n      PGSSLMODE: disable\n  b:\n    environment:\n      PGHOST: db.acme.com\n      PGSSLMODE: disable\n'],
  ])('%s', (_sentence, path, text) => expect(postures(path, text).filter((posture) => posture !== 'local')).toEqual(['cleartext']))

  test('variables of all containers count for each', () => {
    expect(postures('compose.yml', 'x-db: &db\n  PGSSLMODE: disable\nservices:\n  a:\n    environment:\n      <<: *db\n      PGHOST: db.acme.com\n')).toEqual(['cleartext'])
  })
  test('a host that is called like a step of a build is one', () => expect(postures('a.py', python('postgres://u:p@build/x?sslmode=disable'))).toEqual(['cleartext']))
})

describe('a setting that is taken back', () => {
  test.each<[string, string, string, string]>([
    ['delete', 'a.js', pg(`${verified}delete config.ssl\nnew pg.Pool(config)`), 'cleartext'],
    ['delete by its name', 'a.js', pg(`${verified}delete config['ssl']\nnew pg.Pool(config)`), 'cleartext'],
    ['pop', 'a.py', "import psycopg2\ncfg = dict(host='db.acme.com', sslmode='verify-full', sslrootcert='system')\ncfg.pop('sslmode')\nc = psycopg2.connect(**cfg)\n", 'not verify-full'],
    ['del', 'a.py', "import psycopg2\ncfg = dict(host='db.acme.com', sslmode='verify-full', sslrootcert='system')\ndel cfg['sslmode']\nc = psycopg2.connect(**cfg)\n", 'not verify-full'],
    ['a key that is put together', 'a.js', pg("new pg.Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: true }, ['s' + 'sl']: false })"), 'cleartext'],
    ['a key that a name holds', 'a.js', pg("const KEY = 'ssl'\nnew pg.Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: true }, [KEY]: false })"), 'cleartext'],
    ['a key that is known at run time', 'a.js', pg("new pg.Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: true }, [process.env.KEY]: false })"), 'unknown'],
    ['a mapping that takes the place of another', 'a.js', pg(`${verified}config.ssl = {}\nconfig.ssl = undefined\nnew pg.Pool(config)`), 'cleartext'],
    ['checks that setattr switches off', 'a.py', "import asyncpg, ssl\nctx = ssl.create_default_context()\nsetattr(ctx, 'check_hostname', False)\nasync def f():\n    await asyncpg.connect('postgres://u@db.acme.com/x', ssl=ctx)\n", 'unknown'],
  ])('%s', (_sentence, path, text, expected) => {
    const found = postures(path, text)
    if (expected === 'not verify-full') expect([found.length, found.includes('verify-full')]).toEqual([1, false])
    else expect(found).toEqual([expected])
  })
  test('a setting of another mapping is not meant', () => expect(postures('a.js', pg(`${verified}delete other.ssl\nnew pg.Pool(config)`))).toEqual(['verify-full']))
})

describe('a mode that is hard to read', () => {
  test.each<[string, string, string]>([
    ['behind more pairs than anybody writes', python(`host=db.acme.com sslmode=verify-full sslrootcert=system ${many('application_name=a ', 150)}sslmode=disable`), 'cleartext'],
    ['behind more pairs than are read', python(`host=db.acme.com sslmode=verify-full sslrootcert=system ${many('application_name=a ', 21_000)}sslmode=disable`), 'unknown'],
    ['in octal digits', 'import psycopg2\nc = psycopg2.connect("postgres:\\057\\057db.acme.com/x?ssl\\155ode=disable")\n', 'cleartext'],
  ])('%s', (_sentence, text, expected) => expect(postures('a.py', text)).toEqual([expected]))
  test('the last of many pairs of ADO.NET holds', () => {
    expect(postures('a.cs', `var c = new SqlConnection("Server=db.acme.com;Encrypt=Strict;${many('Application Name=a;', 150)}Encrypt=false");\n`)).toEqual(['cleartext'])
  })
})

test('a password that is called like a port makes no form of an address', () => {
  const { report } = review(anAudit({ 'a.yml': 'url: postgres://user:port@db.example.com/x?sslmode=disable&application_name=:port\n' }), aPolicy())
  expect(report.connections.map(({ graded }) => graded)).toEqual([true])
})

describe('what is no connection to PostgreSQL', () => {
  const families = (path: string, text: string): readonly string[] => review(anAudit({ [path]: text }), aPolicy()).report.connections.map(({ family }) => family)
  test("Laravel's storage engine names no product, and the driver behind it does", () => {
    const php = "<?php\nreturn ['connections' => ['mysql' => ['driver' => 'mysql', 'host' => env('DB_HOST', 'db.acme.com'), 'engine' => null, 'strict' => true, 'sslmode' => 'prefer']]];\n"
    expect(families('config/database.php', php)).toEqual(['mysql'])
  })
  test('the way such a text is written', () => expect(families('docs/config.md', 'The form is `postgresql://[userspec@][hostspec][/dbname][?sslmode=<sslmode>]`.\n')).toEqual([]))
})

describe('a truth that is computed', () => {
  const redis = (skip: string): string => `package main\nimport (\n"crypto/tls"\n"github.com/redis/go-redis/v9"\n)\nconst yes = true\nfunc main() { redis.NewClient(&redis.Options{Addr: "db.acme.com:6379", TLSConfig: &tls.Config{InsecureSkipVerify: ${skip}}}) }\n`
  test.each<[string, string, string, string]>([
    ['a negation', 'a.go', redis('!false'), 'unverified'],
    ['a negation of a name', 'a.go', redis('!yes'), 'verify-full'],
    ['a comparison', 'a.go', redis('1 == 1'), 'unverified'],
    ['a comparison of texts', 'a.go', redis('"a" != "a"'), 'verify-full'],
    ['an alternative', 'a.go', redis('live || true'), 'unverified'],
    ['a conversion', 'a.go', redis('bool(true)'), 'unverified'],
    ['in parentheses', 'a.go', redis('!(false)'), 'unverified'],
    ['a name is decided at run time', 'a.go', redis('cfg.Skip'), 'unknown'],
    ['so is what a function says', 'a.go', redis('os.Getenv("X") == ""'), 'unknown'],
    ['in JavaScript', 'a.js', pg("new pg.Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: !1 } })"), 'unverified'],
    ['of an empty text', 'a.js', pg("new pg.Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: !!'' } })"), 'unverified'],
    ['the one of two values that is taken is no truth', 'a.js', pg("new pg.Pool({ host: process.env.HOST || 'db.acme.com', ssl: process.env.SSL || false })"), 'unknown'],
    ['in Python', 'a.py', "import redis\nr = redis.Redis(host='db.acme.com', ssl=not True)\n", 'cleartext'],
    ["Python's `is not` is no equality", 'a.py', "import redis\nr = redis.Redis(host='db.acme.com', ssl=True is not True)\n", 'unknown'],
    ['in Java', 'A.java', 'import io.lettuce.core.*;\nclass A { RedisURI u = RedisURI.Builder.redis("db.acme.com").withSsl(true).withVerifyPeer(Boolean.FALSE).build(); }\n', 'unverified'],
    ['a name in Java', 'A.java', 'import io.lettuce.core.*;\nclass A { RedisURI u = RedisURI.Builder.redis("db.acme.com").withSsl(true).withVerifyPeer(verify).build(); }\n', 'unknown'],
    ["Ruby's not", 'a.rb', "require 'redis'\nr = Redis.new(host: 'db.acme.com', ssl: not(true))\n", 'cleartext'],
    ['nothing is not zero in Ruby', 'a.rb', "require 'redis'\nr = Redis.new(host: 'db.acme.com', ssl: !0)\n", 'cleartext'],
    ['as the last entry of an initialiser', 'a.cs', 'var b = new SqlConnectionStringBuilder { DataSource = "db.acme.com", Encrypt = true, TrustServerCertificate = !false };\n', 'unverified'],
    ['a cast', 'a.cs', 'var b = new NpgsqlConnectionStringBuilder { Host = "db.acme.com", SslMode = (SslMode)0 };\n', 'unknown'],
    ['a check that most clients know by its name', 'a.ex', 'defmodule A do\n  def go, do: Redix.start_link(host: "db.acme.com", ssl: true, socket_opts: [verify: mode])\nend\n', 'unknown'],
  ])('%s', (_sentence, path, text, expected) => expect(postures(path, text)).toEqual([expected]))
})

describe('what an alias, an escape or an odd literal could hide', () => {
  test.each<[string, string, string, string]>([
    ['a mapping that is an alias', 'application.yml', 'x: &r\n  host: db.acme.com\n  port: 6379\nspring:\n  data:\n    redis: *r\n', 'cleartext'],
    ['a host that is an alias', 'application.yml', 'x: &h db.acme.com\nspring:\n  data:\n    redis:\n      host: *h\n', 'cleartext'],
    ['a switch that is an alias', 'application.yml', 'x: &off false\nspring:\n  data:\n    redis:\n      host: db.acme.com\n      ssl:\n        enabled: *off\n', 'cleartext'],
    ['a mode behind more than fifty merged entries', 'database.yml', `x: &d\n${Array.from({ length: 60 }, (_, n) => `  a${String(n)}: 1\n`).join('')}  sslmode: disable\nproduction:\n  adapter: postgresql\n  host: db.acme.com\n  <<: *d\n`, 'cleartext'],
    ['an escape in front of the slashes', 'a.yml', 'broker: "amqp\\u003a//db.acme.com"\n', 'cleartext'],
    ['a URL that goes on behind the end of a line', 'a.yml', 'broker: "amqp\\\n  ://db.acme.com"\n', 'cleartext'],
    ['a URL in pieces', 'a.py', "import pika\nc = pika.URLParameters('amqp' + '://db.acme.com')\n", 'cleartext'],
    ["Ruby's character", 'a.rb', 'x = ?"\nPG.connect("postgres://u@db.acme.com/x?sslmode=disable")\n', 'cleartext'],
    ["Lua's comment with a level", 'a.lua', '--[==[ x ]==] local u = "postgres://u@db.acme.com/x?sslmode=disable"\n', 'cleartext'],
    ['a blank in the only name that tells', 'a.cs', 'var c = new NpgsqlConnection("Host=db.acme.com;SSL Mode=Disable");\n', 'cleartext'],
    ['a login beside the text', 'a.cs', 'var c = new SqlConnection("Server=db.acme.com;Encrypt=false", credential);\n', 'cleartext'],
    ['no login at all', 'a.cs', 'var c = new MySqlConnection("Server=db.acme.com;SslMode=None");\n', 'cleartext'],
  ])('%s', (_sentence, path, text, expected) => expect(postures(path, text)).toContain(expected))

  test('a service that an override file takes away is a network host', () => {
    const { report } = review(anAudit({ 'docker-compose.override.yml': 'services:\n  db: !reset null\n  a:\n    environment:\n      U: postgres://u:p@db/x?sslmode=disable\n' }), aPolicy())
    expect(report.connections.map(({ graded }) => graded)).toEqual([true])
  })
})

describe('a host that is put in for this machine', () => {
  test.each<[string, string, string, string]>([
    ["Elixir's update of a mapping", 'a.ex', 'defmodule A do\n  def go do\n    uri = URI.parse("redis://localhost/0")\n    Redix.start_link(URI.to_string(%{uri | host: "db.acme.com"}))\n  end\nend\n', 'cleartext'],
    ['an update of something else', 'a.ex', 'defmodule A do\n  def go do\n    uri = URI.parse("redis://localhost/0")\n    other = %{state | host: "db.acme.com"}\n    Redix.start_link(URI.to_string(uri))\n  end\nend\n', 'local'],
    ["Ruby's tap", 'a.rb', "require 'redis'\nurl = URI('redis://localhost/0').tap { |u| u.path = '/1'; u.host = 'db.acme.com' }\nr = Redis.new(url: url.to_s)\n", 'cleartext'],
    ['a tap that leaves the host', 'a.rb', "require 'redis'\nurl = URI('redis://localhost/0').tap { |u| u.path = '/1' }\nr = Redis.new(url: url.to_s)\n", 'local'],
    ["Python's re.sub", 'a.py', "import psycopg2, re\nu = 'postgres://u@localhost/x?sslmode=disable'\nu = re.sub('localhost', 'db.acme.com', u)\nc = psycopg2.connect(u)\n", 'cleartext'],
    ['a pattern', 'a.py', "import psycopg2, re\nu = 'postgres://u@localhost/x?sslmode=disable'\nc = psycopg2.connect(re.sub(r'@[^/]+', host, u))\n", 'cleartext'],
    ['what is only shown', 'a.py', "import psycopg2, re\nu = 'postgres://u:p@localhost/x?sslmode=disable'\nprint(re.sub(':p@', ':***@', u))\nc = psycopg2.connect(u)\n", 'local'],
    ["Go's strings.Replace", 'a.go', 'package a\nimport "github.com/jackc/pgx/v5"\nfunc f() {\nu := "postgres://u@localhost/x?sslmode=disable"\npgx.Connect(ctx, strings.Replace(u, "localhost", "db.acme.com", 1))\n}\n', 'cleartext'],
  ])('%s', (_sentence, path, text, expected) => expect(postures(path, text)).toEqual([expected]))
})
