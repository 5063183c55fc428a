import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { linesFormat } from '../../../src/engine/formats/lines.js'
import { yamlFormat } from '../../../src/engine/formats/yaml.js'
import { markdownFormat } from '../../../src/engine/formats/markdown.js'
import { describe as candidatesIn, describeCandidate, faultsOf, read, textsOf } from './dataCandidates.js'

const rows: [string, string, string, string[]][] = [
  ['Ruby, in quotes', 'a.rb', 'conn = PG.connect("postgres://u:p@h/db?sslmode=disable")\n', ['text : postgres://u:p@h/db?sslmode=disable']],
  ['Ruby, interpolation', 'a.rb', 'URL = "postgres://#{user}:#{pw}@h/db"\n', ['text : postgres://{user}:{pw}@h/db']],
  ['PHP, joined with dots', 'a.php', '$u = "postgres://" . $user . ":x@h/db" .\n  "?sslmode=disable";\n', ['text : postgres://{$user}:x@h/db?sslmode=disable']],
  ['Kotlin, joined with plus', 'a.kt', 'val u = "jdbc:postgresql://h/db" +\n    "?sslmode=" + mode\n', ['text : jdbc:postgresql://h/db?sslmode={mode}']],
  ['C, adjacent literals', 'a.c', 'PQconnectdb("postgres://h/db"\n  "?sslmode=disable");\n', ['text : postgres://h/db?sslmode=disable']],
  ['two URIs in a list are not joined', 'a.rb', 'x = ["postgres://h/1", "postgres://h/2"]\n', ['text : postgres://h/1', 'text : postgres://h/2']],
  ['a line that goes on behind a backslash', 'a.txt2', 'url=postgres://h/db\\\n?sslmode=disable\n', ['text : postgres://h/db?sslmode=disable']],
  ['C#, a keyword string', 'a.cs', 'var c = "Host=h;Database=d;SSL Mode=Disable";\n', ['text : Host=h;Database=d;SSL Mode=Disable']],
  ['a URI in prose ends before the full stop', 'a.rs', 'see postgres://h/db.\n', ['text : postgres://h/db']],
  ['a URI in brackets', 'a.rs', '(postgres://h/db) [postgres://[::1]/db]\n', ['text : postgres://h/db', 'text : postgres://[::1]/db']],
  ['placeholders in angle brackets', 'a.rs', 'postgres://<user>:<password>@<host>/db\n', ['text : postgres://<user>:<password>@<host>/db']],
  ['format strings', 'a.rs', '"postgres://{}:{pw}@%s/db"\n', ['text : postgres://{{}}:{pw}@{%s}/db']],
  ['percent encoding is no format', 'a.rs', '"postgres://u:p%40%5Ed@h/db"\n', ['text : postgres://u:p%40%5Ed@h/db']],
  ['escaped quotes', 'a.rs', '"{\\"url\\": \\"postgres://h/db\\"}"\n', ['text : postgres://h/db']],
  ['behind the escape of a newline', 'a.rs', '"DSN:\\npostgres://h/db"\n', ['text : postgres://h/db']],
  ['XML, with entities', 'a.xml', '<url value="jdbc:postgresql://h/db?user=u&amp;sslmode=disable"/>\n', ['text : jdbc:postgresql://h/db?user=u&sslmode=disable']],
  ['XML, between tags', 'a.xml', '<url>jdbc:postgresql://h/db</url>\n', ['text : jdbc:postgresql://h/db']],
  ['a JDBC URL without a host', 'a.kt', 'x = "jdbc:postgresql:shop?sslmode=disable"\n', ['text : jdbc:postgresql:shop?sslmode=disable']],
  ['Dockerfile, ENV with =', 'Dockerfile', 'ENV PGSSLMODE=disable DB=postgres://h/db\n', ['text : postgres://h/db', 'environment : PGSSLMODE=disable']],
  ['Dockerfile, ENV without =', 'Dockerfile', 'ENV PGSSLMODE disable\n', ['environment : PGSSLMODE=disable']],
  ['Dockerfile, RUN', 'Dockerfile', 'RUN psql -h db \\\n  -c x\n', ['command : [psql] [-h] [db] [-c] [x]']],
  ['PowerShell', 'a.ps1', '$env:PGSSLMODE = "disable"\n', ['environment : PGSSLMODE=disable']],
  ['Ruby, environment', 'a.rb', "ENV['PGSSLMODE'] = 'disable'\n", ['environment : PGSSLMODE=disable']],
  ['C, environment', 'a.c', 'setenv("PGSSLMODE", "disable", 1);\n', ['environment : PGSSLMODE=disable']],
  ['an environment variable that is compared', 'a.rb', "if ENV['PGSSLMODE'] == 'disable'\n", []],
  ['Terraform, settings in a block', 'a.tf', 'provider "postgresql" {\n  host    = "h"\n  sslmode = "disable"\n}\n', ['settings : host=h sslmode=disable']],
  ['settings that are not side by side are no connection', 'a.tf', 'host = "h"\nx {\n}\nport = 1\n', []],
  ['a comment', 'a.rb', '# postgres://h/db\n', ['text comment : postgres://h/db']],
  ['Dockerfile, CMD as a list', 'Dockerfile', 'CMD ["cockroach", "start", "--insecure"]\n', ['command : [cockroach] [start] [--insecure]']],
  ['a definition of the C preprocessor is code', 'a.c', '#define DB "postgres://h/db"\n', ['text : postgres://h/db']],
  ['code behind a block comment on its line', 'a.kt', '/* x */ val u = "postgres://h/db"\n', ['text : postgres://h/db']],
  ['a comment behind code', 'a.rs', 'x = 1 // postgres://h/db\n', ['text comment : postgres://h/db']],
  ['a URI behind code and before a comment', 'a.rb', 'x = "postgres://h/db" # live\n', ['text : postgres://h/db']],
  ['a scheme that is asked for', 'a.rb', 'if url.start_with?("postgres://h")\n', ['text compared : postgres://h']],
  ['a message about a setting', 'a.rb', 'warn "sslmode=disable is weak"\n', []],
  ['a setting alone in quotes', 'a.rb', 'x = "sslmode=disable"\n', ['text : sslmode=disable']],
  ['a setting alone in a comment', 'a.rb', '# "sslmode=disable"\n', []],
  ['a list of names', 'a.rb', 'x = ["PGSSLMODE", "sslmode"]\n', []],
  ['a call inside a call that prints', 'a.swift', 'print(connect("postgres://h/db"))\n', ['text : postgres://h/db']],
  ['a comment that ends in a backslash does not swallow the next line', 'a.x', '# x \\\nurl = "postgres://h/db"\n', ['text : postgres://h/db']],
  ['a bare scheme', 'a.rb', 'x = ["postgres://", 1]\n', ['text listed : postgres://']],
  ['a log message', 'a.rb', 'puts "cannot reach postgres://h/db"\n', ['text message : postgres://h/db']],
  ['a command that writes a file', 'Makefile', 'echo "DATABASE_URL=postgres://h/db" > .env\n', ['text : postgres://h/db']],
  ['an elided URI', 'a.rb', 'x = "postgres://..."\n', ['text message : postgres://...']],
  ['a scheme inside a longer word', 'a.rb', 'x = "mypostgres://h/db"\n', []],
]

describe('any other file, line by line', () => {
  test.each(rows)('%s', (_name, path, text, expected) => {
    expect(candidatesIn(linesFormat, path, text)).toEqual(expected)
  })

  test.each(rows)('%s: every piece maps back', (_name, path, text) => {
    for (const mapped of textsOf(read(linesFormat, path, text))) expect(faultsOf(mapped, text)).toEqual([])
  })

  test('documentation is prose, fenced or not', () => {
    const found = markdownFormat.matches('README.md', '') ? candidatesIn(markdownFormat, 'README.md', 'Use postgres://h/db.\n\n```sh\npsql postgres://h/db\n```\n') : []
    expect(found).toEqual(['text prose : postgres://h/db', 'text prose : postgres://h/db', 'command prose : [psql] [postgres://h/db]'])
  })

  const commented: [string, string, string[]][] = [
    ['a.rb', '# one\nx = "# no" # two\n#{no}\n#!no\n', ['one', 'two']],
    ['a.xml', '<!-- one -->\n<!-- no --><b/>\n<!--\n two\n-->\n', ['one', 'two']],
    ['a.kt', '/* one */\n/** two\n * three\n */\nx = 1 // four\n# no\n', ['one', 'two', 'three', 'four']],
    ['a.sql', '-- one\nselect 1 -- two\n', ['one', 'two']],
    ['a.c', '#define X 1\n* no\n; no\n', []],
    ['a.vue', ';[1].map()\n#x = 1\n* y() {}\n', []],
    ['a.txt', '// one\n', ['one']],
  ]
  test.each(commented)('the comments of %s are found, without their marks: %j', (path, text, expected) => {
    expect(read(linesFormat, path, text).comments.map((comment) => comment.text)).toEqual(expected)
  })

  const hostile: [string, string][] = [
    ['a line of 1 MB', 'x'.repeat(1_000_000)],
    ['200,000 quotes', '"'.repeat(200_001)],
    ['200,000 escaped quotes', "\\'".repeat(100_000)],
    ['300,000 blanks', ' '.repeat(300_000)],
    ['100,000 short lines', 'a = b\n'.repeat(100_000)],
    ['200,000 colons', ':'.repeat(200_000)],
    ['200,000 equal signs', '='.repeat(200_000)],
    ['100,000 slashes behind colons', '://'.repeat(100_000)],
    ['100,000 open holes', '${'.repeat(100_000)],
    ['100,000 lines that go on', 'x\\\n'.repeat(100_000)],
  ]
  test.each(hostile)('%s before a connection do not hide it', (_name, before) => {
    const { candidates } = read(linesFormat, 'a.x', `${before}\n\nurl = "postgres://h/db"\n`)
    expect(candidates.map(describeCandidate).at(-1)).toBe('text : postgres://h/db')
  })

  test('a connection in the middle of a line of 1 MB is found', () => {
    const text = `${'x;'.repeat(300_000)}var u="postgres://{a}@h/db?sslmode=disable";${'y;'.repeat(200_000)}`
    expect(candidatesIn(linesFormat, 'a.min.x', text)).toEqual(['text : postgres://{a}@h/db?sslmode=disable'])
  })

  test('20,000 URIs on one line are all found', () => {
    expect(read(linesFormat, 'a.x', '"postgres://h/db",'.repeat(20_000)).candidates).toHaveLength(20_000)
  })

  // How many characters the searches for the next of something pass over.
  test.each([
    ['lines', linesFormat],
    ['YAML', yamlFormat],
  ])('a run of 20,000 URIs without a blank is passed over a few times, not once for each of them: %s', (_name, format) => {
    const text = `x: "postgres://h/d"\n${'postgres://'.repeat(20_000)}`
    const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as (this: RegExp, searched: string) => RegExpExecArray | null
    let passed = 0
    const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, searched: string) {
      const from = this.lastIndex
      const found = exec.call(this, searched)
      if (this.global) passed += (found === null ? searched.length : found.index + found[0].length) - from
      return found
    })
    try {
      expect(read(format, 'a.yaml', text).candidates.length).toBeGreaterThan(0)
    } finally {
      spy.mockRestore()
    }
    expect(passed).toBeGreaterThan(text.length / 2)
    expect(passed).toBeLessThan(20 * text.length)
  })

  test('nothing hides behind a long run of parameters', () => {
    const [candidate] = read(linesFormat, 'a.x', `"postgres://h/db?a=${'x'.repeat(20_000)}&sslmode=disable"`).candidates
    expect(candidate?.kind === 'text' && candidate.value.text.endsWith('&sslmode=disable')).toBe(true)
  })

  test('verbatim pieces say what the source says, whatever the file holds', () => {
    const word = fc.constantFrom('x = ', 'postgres://h/db', '"', "'", '`', '\n', '\r\n', '\\', '\\\n', '${A:-b}', '#{x}', '$x', '# ', '// ', ' + ', ' . ', 'sslmode=', 'PGSSLMODE=', 'psql ', '&amp;', '\uE000', '😀', '%s', '{}', '(', ')', '<a>', '...')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('')
        for (const mapped of textsOf(read(linesFormat, 'a.xml', text))) expect(faultsOf(mapped, text)).toEqual([])
      }),
      { seed: 14, numRuns: 1500 },
    )
  })
})
