/** A suggestion is what a person applies with one click: the file reviewed again with it no longer has that finding, in every language and format. */
import { describe, expect, test } from '@jest/globals'
import type { Finding, Report } from '../../src/engine/model.js'
import { review } from '../../src/engine/review.js'
import { aPolicy } from '../support/policy.js'

/** [path, the file around a URI] */
const files: readonly (readonly [path: string, around: (uri: string) => string])[] = [
  ['a.py', (uri) => `import psycopg2\n\tconn = psycopg2.connect("${uri}")\n`],
  ['b.py', (uri) => `import psycopg2\nconn = psycopg2.connect(\n    'postgresql://'\n    r'${uri.slice(13)}'\n)\n`],
  ['f.py', (uri) => `import psycopg2\nconn = psycopg2.connect(f"${uri}")\n`],
  ['a.ts', (uri) => `import { Pool } from 'pg'\n\tconst pool = new Pool({ connectionString: '${uri}' })\n`],
  ['b.js', (uri) => `const { Pool } = require('pg')\nconst pool = new Pool({ connectionString: \`${uri}\` })\n`],
  ['a.go', (uri) => `package a\n\nimport _ "github.com/lib/pq"\n\nvar db, _ = sql.Open("postgres", "${uri}")\n`],
  ['A.java', (uri) => `class A { String url = "jdbc:${uri}"; }\n`],
  ['a.kt', (uri) => `val url = "jdbc:${uri}"\n`],
  ['a.scala', (uri) => `val url = s"jdbc:${uri}"\n`],
  ['a.groovy', (uri) => `def url = 'jdbc:${uri}'\n`],
  ['a.rb', (uri) => `require 'pg'\nconn = PG.connect("${uri}")\n`],
  ['a.ex', (uri) => `config :app, Repo, url: "${uri}"\n`],
  ['a.pl', (uri) => `my $url = '${uri}';\n`],
  ['a.lua', (uri) => `local url = "${uri}"\n`],
  ['a.r', (uri) => `url <- "${uri}"\n`],
  ['a.ps1', (uri) => `$url = "${uri}"\n`],
  ['a.php', (uri) => `<?php\n$url = '${uri}';\n`],
  ['a.rs', (uri) => `let url = "${uri}";\n`],
  ['a.c', (uri) => `const char *url = "${uri}";\n`],
  ['a.cs', (uri) => `var url = @"${uri}";\n`],
  ['a.fs', (uri) => `let url = "${uri}"\n`],
  ['a.vb', (uri) => `Dim url = "${uri}"\n`],
  ['a.swift', (uri) => `let url = "${uri}"\n`],
  ['a.dart', (uri) => `final url = '${uri}';\n`],
  ['a.sql', (uri) => `SELECT dblink_connect('${uri}');\n`],
  ['a.sh', (uri) => `export DATABASE_URL="${uri}"\n`],
  ['bare.sh', (uri) => `export DATABASE_URL=${uri}\n`],
  ['psql.sh', (uri) => `psql ${uri} -c 'select 1'\n`],
  ['Dockerfile', (uri) => `FROM scratch\nENV DATABASE_URL=${uri}\n`],
  ['Makefile', (uri) => `DATABASE_URL = ${uri}\n`],
  ['.env', (uri) => `DATABASE_URL=${uri}\n`],
  ['quoted.env', (uri) => `DATABASE_URL="${uri}"\n`],
  ['a.yaml', (uri) => `url: ${uri}\n`],
  ['b.yaml', (uri) => `url: "${uri}"\n`],
  ['c.yaml', (uri) => `url: >-\n  ${uri}\n`],
  ['a.json', (uri) => `{\n\t"url": "${uri}"\n}\n`],
  ['a.toml', (uri) => `url = "${uri}"\n`],
  ['a.ini', (uri) => `[db]\nurl = ${uri}\n`],
  ['a.properties', (uri) => `spring.datasource.url=jdbc:${uri}\n`],
  ['a.xml', (uri) => `<config><url>jdbc:${uri.replaceAll('&', '&amp;')}</url></config>\n`],
  ['b.xml', (uri) => `<config>\n  <add name="db" value="${uri.replaceAll('&', '&amp;')}"/>\n</config>\n`],
  ['a.tf', (uri) => `locals {\n  url = "${uri}"\n}\n`],
  ['a.conf', (uri) => `url = ${uri}\n`],
  ['a.txt', (uri) => `${uri}\n`],
]

const uris: readonly (readonly [sentence: string, uri: string])[] = [
  ['without a query', 'postgresql://app@db.example.com:5432/shop'],
  ['with a mode', 'postgresql://app@db.example.com/shop?sslmode=disable'],
  ['with a mode among others', 'postgresql://app@db.example.com/shop?application_name=a&sslmode=require&connect_timeout=3'],
  ['with another parameter', 'postgresql://app@db.example.com/shop?application_name=a'],
  ['with letters beyond the first plane', 'postgresql://app@db.example.com/sh😀p?application_name=é&sslmode=prefer'],
]

function audited(path: string, text: string): Report {
  const bytes = new TextEncoder().encode(text)
  return review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy()).report
}

function findingsOf({ connections }: Report): readonly Finding[] {
  return connections.flatMap(({ findings }) => findings)
}

function applied(text: string, { suggestion }: Finding): string {
  if (suggestion === null) return text
  const lines = text.split('\n')
  lines.splice(suggestion.startLine - 1, suggestion.endLine - suggestion.startLine + 1, ...suggestion.replacement.split('\n'))
  return lines.join('\n')
}

let suggested = 0

describe.each(files)('%s', (path, around) => {
  test.each(uris)('a URI %s', (_sentence, uri) => {
    const text = around(uri)
    const before = audited(path, text)
    expect(before.connections).toHaveLength(1)
    for (const finding of findingsOf(before).filter(({ suggestion }) => suggestion !== null)) {
      suggested++
      const after = audited(path, applied(text, finding))
      expect(after.connections).toHaveLength(1)
      expect(findingsOf(after).filter(({ ruleId }) => ruleId === finding.ruleId)).toEqual([])
      expect(after.connections[0]?.score ?? 100).toBeGreaterThan(before.connections[0]?.score ?? 0)
      expect(after.unread).toEqual([])
    }
  })

  test('with line ends of Windows there is none that could be applied wrongly', () => {
    for (const [, uri] of uris) {
      const findings = findingsOf(audited(path, around(uri).replaceAll('\n', '\r\n')))
      expect(findings.filter(({ suggestion }) => suggestion !== null)).toEqual([])
    }
  })
})

describe('the mark between two parameters', () => {
  const suggestionFor = (path: string, text: string): string | undefined => findingsOf(audited(path, text)).flatMap(({ suggestion }) => suggestion?.replacement ?? [])[0]
  const uri = 'postgresql://app@db.example.com/shop?application_name=a'

  test('is escaped in XML', () => {
    const replacement = suggestionFor('a.xml', `<config><url>jdbc:${uri}</url></config>\n`)
    expect(replacement).toContain('&amp;sslmode=verify-full')
    expect(replacement).not.toMatch(/&(?!amp;)/)
  })

  test.each([
    ['a shell script', 'a.sh', `export DATABASE_URL=${uri}\n`],
    ['a script in a workflow', '.github/workflows/a.yml', `jobs:\n  a:\n    steps:\n      - run: |\n          DATABASE_URL=${uri} make\n          export DATABASE_URL=${uri}\n`],
    ['a command in a Dockerfile', 'Dockerfile', `FROM scratch\nRUN export DATABASE_URL=${uri}\n`],
  ])('is not written where a shell would run what stands before it: %s', (_sentence, path, text) => {
    expect(suggestionFor(path, text)).toBeUndefined()
  })
})

test('most of these files have a suggestion', () => {
  expect(suggested).toBeGreaterThan((files.length * uris.length) / 2)
})
