/** Formats with a reader of their own: what becomes of names, values, escapes and half files. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sourceText } from '../../../src/engine/diff/sourceText.js'
import { readFile } from '../../../src/engine/formats/registry.js'
import { describeCandidate, faultsOf, textsOf, vocabulary } from './dataCandidates.js'

const rows: readonly [string, string, string, string[]][] = [
  ['Spring properties', 'application.properties', 'spring.datasource.url=jdbc:postgresql://h/db?sslmode=${MODE:prefer}\nspring.datasource.username=u\n', ['text spring/datasource/url: jdbc:postgresql://h/db?sslmode={MODE:-prefer}']],
  ['properties of a pool', 'a.properties', 'hikari.properties.sslmode=disable\nhikari.properties.user=u\n', ['settings hikari/properties: sslmode=disable user=u']],
  ['properties, a DSN on a line of its own is no name with a value', 'a.properties', 'u:pw@tcp(h:3306)/db?tls=skip-verify\n', ['text : u:pw@tcp(h:3306)/db?tls=skip-verify']],
  ['TOML', 'a.toml', '[tool.db]\nurl = "postgres://h/db"\nssl = false\n', ['text tool/db/url: postgres://h/db']],
  ['settings in TOML', 'a.toml', '[database]\nhost = "h"\nport = 5432\nsslmode = "disable"\n', ['settings database: host=h port=<5432> sslmode=disable']],
  ['a TOML list', 'a.toml', 'urls = [\n  "postgres://h/1",\n  "postgres://h/2",\n]\n', ['text urls: postgres://h/1', 'text urls: postgres://h/2']],
  ['a line of properties goes on', 'a.properties', 'url=jdbc:postgresql://h/db\\\n?sslmode=disable\n', ['text url: jdbc:postgresql://h/db?sslmode=disable']],
  ['properties, escapes', 'a.properties', 'hibernate.connection.url=jdbc\\:postgresql\\://h/db?a\\=\\u0062\n', ['text hibernate/connection/url: jdbc:postgresql://h/db?a=b']],
  ['properties, a continued line loses its indentation', 'a.properties', 'url=jdbc:postgresql://h/db\\\n   ?sslmode=disable\n', ['text url: jdbc:postgresql://h/db?sslmode=disable']],
  ['properties, a comment with the other mark', 'a.properties', '!url=postgres://h/db\n', ['text comment : postgres://h/db']],
  ['TOML, an inline table', 'a.toml', 'db = { host = "h", sslmode = "disable" }\n', ['settings db: host=h sslmode=disable']],
  ['TOML, tables below a table', 'a.toml', '[db]\nhost = "h"\n[db.tls]\nsslmode = "disable"\n[x]\ny = 1\n', ['settings db/tls: sslmode=disable']],
  ['TOML, a string over lines', 'a.toml', 'u = """\npostgres://h/db\\\n  ?sslmode=disable"""\n', ['text u: postgres://h/db?sslmode=disable']],
  ['TOML, a comment behind', 'a.toml', 'a = "x" # postgres://h/db\n', ['text comment : postgres://h/db']],
  ['TOML, broken', 'a.toml', '[a\nb = \nURL postgres://h/db\nc = "postgres://h/2"\n', ['text c: postgres://h/2', 'text : postgres://h/db']],
  ['XML, characters by their numbers', 'a.xml', '<a><url>&#106;dbc&#x3A;postgresql:&#47;&#047;h/db?sslmode&#61;disable</url></a>', ['text a/url: jdbc:postgresql://h/db?sslmode=disable']],
  ['XML, a property with a value', 'a.xml', '<beans><bean><property name="url" value="jdbc:postgresql://h/db?a=1&amp;sslmode=disable"/></bean></beans>', ['text beans/bean/url: jdbc:postgresql://h/db?a=1&sslmode=disable']],
  ['XML, the text of an element', 'a.xml', '<c><url>\n  jdbc:postgresql://h/db\n</url></c>', ['text c/url: jdbc:postgresql://h/db']],
  ['XML, CDATA', 'a.xml', '<c><url><![CDATA[postgres://h/db?a=1&b=2]]></url></c>', ['text c/url: postgres://h/db?a=1&b=2']],
  ['XML, an element with several attributes', 'web.config', '<c><add name="D" connectionString="postgres://h/db" providerName="x"/></c>', ['text c/D/connectionString: postgres://h/db']],
  ['XML, a comment', 'a.xml', '<c><!-- <url>postgres://h/db</url> --></c>', ['text comment : postgres://h/db']],
  ['XML, half of it', 'a.xml', '<c><d a="1"><url>postgres://h/db', ['text c/d/url: postgres://h/db']],
  ['XML, settings', 'a.xml', '<c><p name="host" value="h"/><p name="sslmode" value="disable"/></c>', ['settings c: host=h sslmode=disable']],
  ['HCL, a provider', 'a.tf', 'provider "postgresql" {\n  host = "h" # x\n  sslmode = "disable"\n}\n', ['settings provider/postgresql: host=h sslmode=disable']],
  ['HCL, a reference is a symbol', 'a.tf', 'provider "postgresql" {\n  host = var.host\n  sslmode = "disable"\n}\n', ['settings provider/postgresql: host=<var.host> sslmode=disable']],
  ['HCL, an interpolation with quotes', 'a.tf', 'url = "postgres://${f("u")}@h/db"\n', ['text url: postgres://{f("u")}@h/db']],
  ['HCL, a heredoc', 'a.tf', 'resource "a" "b" {\n  user_data = <<-EOT\n    set -e\n    export PGSSLMODE=disable\n  EOT\n}\n', ['environment resource/a/b/user_data: PGSSLMODE=disable']],
  ['HCL, a heredoc that nothing ends', 'a.tf', 'a = <<EOT\nurl = "postgres://h/db"\n', ['text url: postgres://h/db']],
  ['HCL, a mapping inside a call', 'a.tf', 'a = jsonencode({\n  url = "postgres://h/db"\n})\n', ['text a/url: postgres://h/db']],
  ['HCL, both branches of a condition', 'a.tf', 'a = var.x ? "postgres://h/1" : "postgres://h/2"\n', ['text a: postgres://h/1', 'text a: postgres://h/2']],
  ["HCL, a chart's values one by one", 'a.tf', 'resource "helm_release" "a" {\n  set {\n    name = "PGSSLMODE"\n    value = "disable"\n  }\n}\n', ['environment resource/helm_release/a/set/PGSSLMODE: PGSSLMODE=disable']],
  ['HCL, a comment in a block', 'a.tf', '/* url = "postgres://h/db" */\n', ['text comment : postgres://h/db']],
  ['Dockerfile, variables of a stage', 'Dockerfile', 'FROM x\nENV DB_HOST=h \\\n    DB_SSLMODE="disable"\n', ['settings DB: HOST=h SSLMODE=disable']],
  ['Dockerfile, the old form', 'Dockerfile', 'ENV URL postgres://h/db\n', ['text URL: postgres://h/db']],
  ['Dockerfile, a command', 'Dockerfile', 'CMD ["cockroach", "start", "--insecure"]\n', ['command : [cockroach] [start] [--insecure]']],
  ['make, a variable and a recipe', 'Makefile', 'URL ?= postgres://h/db # x\na:\n\t@psql "$(URL)" -c x\n', ['command : [psql] [{URL}] [-c] [x]', 'text URL: postgres://h/db']],
  ['make, an exported variable', 'Makefile', 'export PGSSLMODE := disable\n', ['environment PGSSLMODE: PGSSLMODE=disable']],
  ['a unit', 'a.service', '[Service]\nEnvironment="URL=postgres://h/db" PGSSLMODE=disable\nExecStartPre=-/usr/bin/psql -h h\n', ['command : [/usr/bin/psql] [-h] [h]', 'text URL: postgres://h/db', 'environment PGSSLMODE: PGSSLMODE=disable']],
  ['a crontab', 'crontab', 'PGSSLMODE=disable\n0 3 * * * psql -h h\n@daily psql -h i\n', ['command : [psql] [-h] [h]', 'command : [psql] [-h] [i]', 'environment PGSSLMODE: PGSSLMODE=disable']],
]

describe('a format with a reader of its own', () => {
  test.each(rows)('%s', (_name, path, text, expected) => {
    expect(readFile(sourceText(path, text), vocabulary).candidates.map(describeCandidate)).toEqual(expected)
  })

  test.each(rows)('%s: every piece maps back', (_name, path, text) => {
    for (const mapped of textsOf(readFile(sourceText(path, text), vocabulary))) expect(faultsOf(mapped, text)).toEqual([])
  })

  const word = fc.constantFrom('a = ', 'url: ', '<a b="', '"/>', '</a>', '<![CDATA[', ']]>', '<!--', '-->', '&amp;', 'postgres://h/db', '"', "'", '"""', '[x.y]\n', '[', ']', '{', '}', ', ', '<<EOT\n', 'EOT\n', '${a("b")}', '\\', '\\u0041', '\n', '\t', '#', '//', '/*', '*/', 'ENV ', 'PGSSLMODE=disable ', 'sslmode = "x"\n', 'host = "h"\n', '\r\n', '\uE000', '😀')
  test.each(['a.toml', 'a.tf', 'a.xml', 'a.properties', 'Dockerfile', 'Makefile', 'a.service', '.env', 'app.ini'])('%s, whatever stands in it', (path) => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const source = sourceText(path, words.join(''))
        for (const mapped of textsOf(readFile(source, vocabulary))) expect(faultsOf(mapped, source.text)).toEqual([])
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  test.each([
    ['a.toml', '[a.'],
    ['a.toml', 'a = ['],
    ['a.toml', 'a = """'],
    ['a.tf', '{'],
    ['a.tf', 'a = <<E\n'],
    ['a.tf', '"${'],
    ['a.xml', '<a '],
    ['a.xml', '<!--'],
    ['a.xml', '<a></b>'],
    ['a.properties', 'a\\\n'],
    ['Dockerfile', 'ENV a=\\\n'],
  ])('%s: 50,000 of %j do not hide what stands before', (path, worst) => {
    const before = path === 'a.xml' ? '<x>postgres://h/db</x>' : path === 'Dockerfile' ? 'ENV A=postgres://h/db\n' : 'a = "postgres://h/db"\n'
    const reading = readFile(sourceText(path, before + worst.repeat(50_000)), vocabulary)
    expect(reading.candidates.map(describeCandidate)).toEqual(expect.arrayContaining([expect.stringMatching(/postgres:\/\/h\/db"?$/)]))
  })
})
