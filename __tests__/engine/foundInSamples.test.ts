/** What the sample repositories of drivers and frameworks hold: forms of calls that few languages share, and words that only look like another product's. */
import { describe, expect, test } from '@jest/globals'
import { connectionsIn, type Row } from '../support/connectionsIn.js'

const programs: readonly Row[] = [
  ['a word behind a flag is no program', 'Dockerfile', 'FROM a\nCMD ./app -db mysql -dsn "u:p@tcp(h.corp.io:3306)/d"\n', ['2 mysql go-sql-driver/mysql cleartext config graded']],
  ['the program itself is', 'Dockerfile', 'FROM a\nCMD exec mysql -h h.corp.io -u a --ssl-mode=DISABLED\n', ['2 mysql libmysqlclient cleartext config graded']],
  ['behind the options of the step', 'Dockerfile', 'FROM a\nRUN --mount=type=secret,id=a PGSSLMODE=disable psql -h h.corp.io -U a\n', ['2 postgres psql cleartext config graded']],
  ['behind a word of the shell', 'a.sh', 'if ! PGSSLMODE=require psql -h h.corp.io -U a; then ./app psql -c x; fi\n', ['1 postgres psql unverified code graded']],
  ['a program that runs another', 'a.sh', 'sudo -u postgres PGSSLMODE=disable psql -h h.corp.io -U a\n', ['1 postgres psql cleartext code graded']],
]

const forms: readonly Row[] = [
  ["libpq's form where MySQL's client takes it", 'a.cc', 'auto c = DbClient::newMysqlClient("host=h.corp.io port=3306 user=a dbname=d password=p", 1);\n', ['1 mysql libmysqlclient opportunistic code graded']],
  ["where PostgreSQL's does", 'a.cc', 'auto c = DbClient::newPgClient("host=h.corp.io port=5432 user=a dbname=d password=p", 1);\n', ['1 postgres libpq opportunistic code graded']],
  ["AMPHP's", 'a.php', '<?php\n$c = MysqlConfig::fromString("host=h.corp.io user=a password=p db=d");\n', ['2 mysql amphp-mysql cleartext code graded']],
  ["AMPHP's for PostgreSQL, whose words are not libpq's", 'a.php', '<?php\n$c = PostgresConfig::fromString("host=h.corp.io user=a password=p db=d");\n', []],
  ["printf's other numbers", 'a.cc', 'auto s = formatted("host=%s port=%u dbname=%s user=%s", h, p, d, u);\nauto t = formatted("host=%s port=%lu dbname=%s sslmode=disable", h, p, d);\n', ['1 postgres libpq opportunistic code graded', '2 postgres libpq cleartext code graded']],
  ['a login without a password is one', 'a.ps1', '$a = "Data Source=h.corp.io;Integrated Security=True"\n', ['1 sqlserver Microsoft.Data.SqlClient verify-full code graded']],
  ['a cube', 'a.ps1', '$a = "Provider=MSOLAP;Data Source=h.corp.io;Integrated Security=SSPI"\n', []],
  ['brokers with the names of their listeners', 'a.env', 'M_BOOTSTRAP_SERVERS=INTERNAL://localhost:9092, INTERNAL://127.0.0.1:9093\nM_SECURITY_PROTOCOL=PLAINTEXT\n', ['1-2 kafka kafka-clients local config']],
]

const frameworks: readonly Row[] = [
  ["a repository of Ecto's by another name", 'config/prod.exs', 'config :a, A.RepoBase,\n  username: "u",\n  hostname: "h.corp.io"\n', ['1-3 postgres postgrex cleartext code graded']],
  ['a replica', 'config/prod.exs', 'config :a, A.Repo.Replica1, hostname: "h.corp.io", database: "d"\n', ['1 postgres postgrex cleartext code graded']],
  ['for reading', 'config/prod.exs', 'config :a, A.ReadRepo, hostname: "h.corp.io", database: "d"\n', ['1 postgres postgrex cleartext code graded']],
  ['a report is none', 'config/prod.exs', 'config :a, A.Report, hostname: "h.corp.io"\n', []],
  ["Vapor's pool", 'a.swift', 'let s = PostgresConnectionSource(sqlConfiguration: .init(hostname: "h.corp.io", username: "u", password: "p", tls: .disable))\n', ['1 postgres postgres-nio cleartext code graded']],
  ['without what the compiler wants', 'a.swift', 'let s = PostgresConnectionSource(configuration: .init(hostname: "h.corp.io", username: "u", password: "p"))\n', ['1 postgres postgres-nio unknown code']],
  ["trilogy's modes as numbers", 'config/database.yml', 'a:\n  adapter: trilogy\n  host: h.corp.io\n  ssl_mode: 4 <%# preferred %>\nb:\n  adapter: trilogy\n  host: h.corp.io\n  ssl_mode: 1\n', ['2-4 mysql trilogy opportunistic config graded', '6-8 mysql trilogy verify-full config graded']],
  ['no number of its', 'config/database.yml', 'a:\n  adapter: trilogy\n  host: h.corp.io\n  ssl_mode: 7\n', ['2-4 mysql trilogy error config graded']],
  ['a host that a configuration holds', 'a.py', 'import MySQLdb\nc = MySQLdb.connect(config.database_host, "localhost", "p", "d")\n', ['2 mysql mysqlclient@2.2 opportunistic code graded']],
  ["a pool's configuration", 'A.java', 'import redis.clients.jedis.JedisPool;\nclass A { JedisPool p = new JedisPool(poolConfig, "localhost", 6379); }\n', ['2 redis jedis local code']],
  ["the words of YugabyteDB's copy of pgx", 'a.go', 'package a\nimport "github.com/yugabyte/pgx/v5"\nfunc f() { pgx.Connect(c, "postgres://u@h.corp.io/d?sslmode=disable&load_balance=true&topology_keys=a") }\n', ['3 postgres pgx cleartext code graded']],
]

const odbc = (rest: string) => `import pyodbc\nc = pyodbc.connect("${rest};Server=h.corp.io;Database=d;UID=a;PWD=p")\n`
const drivers: readonly Row[] = [
  ["MySQL's ODBC driver", 'a.py', odbc('Driver={MySQL ODBC 8.0 Unicode Driver}'), ['2 mysql mysql-odbc opportunistic code graded']],
  ['with a mode', 'a.py', odbc('Driver={MySQL ODBC 8.0 ANSI Driver};SSLMODE=VERIFY_IDENTITY;SSLCA=/a.pem'), ['2 mysql mysql-odbc verify-full code graded']],
  ['with a word that it does not know', 'a.py', odbc('Driver=MySQL;sslmode=verify-full'), ['2 mysql mysql-odbc opportunistic code graded']],
  ["MariaDB's, of which nothing is known", 'a.py', odbc('DRIVER={MariaDB ODBC 3.1 Driver};FORCETLS=1'), ['2 mysql mariadb-odbc unknown code']],
  ["SQL Server's", 'a.py', odbc('Driver={ODBC Driver 18 for SQL Server}'), ['2 sqlserver msodbcsql18 verify-full code graded']],
]

const openQueries: readonly Row[] = [
  ['what is put in brings the question mark', 'a.go', 'package a\nvar s = fmt.Sprintf("postgres://%s:%s@%s/%s%ssslmode=%s", u, p, h, d, more, m)\n', ['2 postgres pgx unknown code']],
  ['and a mode is written', 'a.go', 'package a\nvar s = fmt.Sprintf("postgres://%s:%s@%s/%s%ssslmode=disable", u, p, h, d, more)\n', ['2 postgres pgx cleartext code graded']],
  ['or may be brought', 'a.go', 'package a\nvar s = fmt.Sprintf("postgres://%s:%s@%s/%s%sapplication_name=a", u, p, h, d, more)\n', ['2 postgres pgx unknown code']],
]

const hocon: readonly Row[] = [
  ['strings and substitutions in a row', 'application.conf', 'db {\n  url: "jdbc:mysql://"${db.host}":"${?db.port}"/d?useSSL=false"\n}\n', ['2 mysql mysql-connector-j cleartext config graded']],
  ['commented out', 'application.conf', 'db {\n  //url = "r2dbc:postgresql://"${db.host}"/d?sslmode=disable"\n  // url = "jdbc:mysql://h.corp.io/d?useSSL=false"\n}\n', ['2 postgres r2dbc-postgresql cleartext comment', '3 mysql mysql-connector-j cleartext comment']],
  ['a string that only looks like one', 'application.conf', 'db {\n  url = "${URL}"\n  other = "jdbc:mysql://h.corp.io/d?useSSL=false"\n}\n', ['3 mysql mysql-connector-j cleartext config graded']],
]

const pod: readonly Row[] = [
  ["Perl's documentation of one setting", 'A.pm', '$a = 1;\n\n=item C<$d>\n\n  my $u = "postgres://a:p@h.corp.io/d";\n  Set(%X, sslmode => "require", host => "h.corp.io");\n\n=cut\n\n$u = "postgres://a:p@h.corp.io/d";\n', ['5 postgres libpq opportunistic comment', '10 postgres libpq opportunistic code graded']],
  ['of a method', 'A.pm', '$a = 1;\n\n=method connect\n\n  connect("postgres://a:p@h.corp.io/d")\n\n=cut\n', ['5 postgres libpq opportunistic comment']],
]

describe('what samples hold', () => {
  test.each([...programs, ...forms, ...frameworks, ...drivers, ...openQueries, ...hocon, ...pod])('%s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
