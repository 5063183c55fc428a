import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { yamlFormat } from '../../../src/engine/formats/yaml.js'
import { describe as candidatesIn, faultsOf, read, textsOf } from './dataCandidates.js'

const rows: [string, string, string[]][] = [
  ['a plain scalar', 'url: postgres://u:p@h/db?sslmode=disable\n', ['text url: postgres://u:p@h/db?sslmode=disable']],
  ['a comment behind a value is none of it', 'url: postgres://h/db # sslmode=disable\n', ['text url: postgres://h/db']],
  ['a double-quoted scalar with escapes', 'url: "postgres:\\/\\/h/db\\u003Fsslmode=require"\n', ['text url: postgres://h/db?sslmode=require']],
  ['a single-quoted scalar with a quote in it', "url: 'postgres://u:p''q@h/db'\n", ["text url: postgres://u:p'q@h/db"]],
  ['Compose, environment as a mapping', 'services:\n  web:\n    environment:\n      DATABASE_URL: postgres://${DB_USER}:${DB_PASS:-x}@db/shop\n', ['text services/web/environment/DATABASE_URL: postgres://{DB_USER}:{DB_PASS:-x}@db/shop']],
  [
    'Compose, environment as a list',
    'services:\n  web:\n    environment:\n      - DATABASE_URL=postgres://h/db\n      - PGSSLMODE=disable\n',
    ['text services/web/environment/DATABASE_URL: postgres://h/db', 'environment services/web/environment/PGSSLMODE: PGSSLMODE=disable'],
  ],
  ['Kubernetes, name and value', 'env:\n- name: PGSSLMODE\n  value: disable\n- {name: URL, value: "postgres://h/db"}\n', ['environment env/PGSSLMODE: PGSSLMODE=disable', 'text env/URL: postgres://h/db']],
  ['an environment variable that is a number', 'env:\n  NODE_TLS_REJECT_UNAUTHORIZED: 0\n', ['environment env/NODE_TLS_REJECT_UNAUTHORIZED: NODE_TLS_REJECT_UNAUTHORIZED=<0>']],
  ['Kubernetes, Secret with data in base64', 'kind: Secret\ndata:\n  url: cG9zdGdyZXM6Ly91OnBAaC9kYg==\n', ['text base64 data/url: postgres://u:p@h/db']],
  ['Kubernetes, Secret with stringData', 'kind: Secret\nstringData:\n  url: postgres://u:p@h/db\n', ['text stringData/url: postgres://u:p@h/db']],
  ['Kubernetes, Secrets in a list', 'kind: List\nitems:\n- kind: Secret\n  data: {url: cG9zdGdyZXM6Ly91OnBAaC9kYg==}\n', ['text base64 items/data/url: postgres://u:p@h/db']],
  ['Kubernetes, a data value that is no base64 is itself', 'kind: Secret\ndata:\n  url: postgres://h/db\n', ['text data/url: postgres://h/db']],
  ['base64 elsewhere is not decoded', 'kind: ConfigMap\ndata:\n  url: cG9zdGdyZXM6Ly91OnBAaC9kYg==\n', []],
  ['Kubernetes, a file in a ConfigMap', 'kind: ConfigMap\ndata:\n  app.env: |\n    PGSSLMODE=disable\n    URL=postgres://h/db?x=${Y}\n', ['environment data/app.env: PGSSLMODE=disable', 'text data/app.env: postgres://h/db?x={Y}']],
  ['a comment in a file in a ConfigMap', 'data:\n  x: |\n    # URL=postgres://h/db\n    a\n', ['text comment data/x: postgres://h/db']],
  ['a workflow that sets the environment', 'jobs:\n  a:\n    env:\n      URL: ${{ secrets.URL }}\n      DB: postgres://${{ secrets.U }}@h/db\n', ['text jobs/a/env/DB: postgres://{secrets.U}@h/db']],
  ['a workflow step that runs a command', 'steps:\n- run: psql "host=h sslmode=disable" -c x\n', ['text steps/run: host=h sslmode=disable', 'command steps/run: [psql] [host=h sslmode=disable] [-c] [x]']],
  ['a workflow step that runs several lines', 'steps:\n- run: |\n    set -e\n    PGSSLMODE=disable psql \\\n      -h db\n', ['environment steps/run: PGSSLMODE=disable', 'command steps/run: PGSSLMODE=disable [psql] [-h] [db]']],
  ['Spring, flat names', 'spring.datasource.url: jdbc:postgresql://h/db\n', ['text spring.datasource.url: jdbc:postgresql://h/db']],
  ['Spring, a default in a placeholder', 'spring:\n  datasource:\n    url: ${DB_URL:jdbc:postgresql://h/db?sslmode=${MODE:disable}}\n', ['text spring/datasource/url: jdbc:postgresql://h/db?sslmode={MODE:-disable}']],
  ['Compose, a whole URL as a default', 'a: ${URL:-postgres://h/db}\n', ['text a: postgres://h/db']],
  ['Rails', 'production:\n  adapter: postgresql\n  host: db\n  sslmode: <%= ENV.fetch("MODE", "prefer") %>\n', ['settings production: adapter=postgresql host=db sslmode={ENV.fetch("MODE", "prefer"):-prefer}']],
  ['Rails, merged defaults', 'default: &d\n  adapter: postgresql\n  sslmode: disable\nproduction:\n  <<: *d\n  host: db\n', ['settings default: adapter=postgresql sslmode=disable', 'settings production: host=db adapter=postgresql sslmode=disable']],
  ['settings with TLS in a mapping of their own', 'connection:\n  host: db\n  user: u\n  ssl: {rejectUnauthorized: false}\n', ['settings connection: host=db user=u ssl=(rejectUnauthorized=<false>)']],
  ['a user and a password without a host are no connection', 'smtp:\n  user: a\n  password: b\n', []],
  ['Helm, a value in an expression', 'env:\n- name: URL\n  value: "postgres://{{ .Values.user }}@h/db?sslmode={{ .Values.mode | default "disable" }}"\n', ['text env/URL: postgres://{.Values.user}@h/db?sslmode={.Values.mode | default "disable":-disable}']],
  ['Helm, control lines and bare expressions', '{{- if .Values.x }}\nurl: postgres://h/{{ .Values.db }}\n{{- end }}\nother: {{ .Values.y }}\n', ['text url: postgres://h/{.Values.db}']],
  ['Jinja, control lines', '{% if x %}\nurl: postgres://h/db\n{% endif %}\n', ['text url: postgres://h/db']],
  ['a folded scalar', 'url: >-\n  postgres://h/db\nnext: 1\n', ['text url: postgres://h/db']],
  ['a plain scalar over several lines', 'cmd: serve\n  --db postgres://h/db\n  --port 1\n', ['text cmd: postgres://h/db']],
  ['a quoted scalar over several lines, joined', 'url: "postgres://h/db\\\n  ?sslmode=disable"\n', ['text url: postgres://h/db?sslmode=disable']],
  ['several documents', 'a: postgres://h/1\n---\na: postgres://h/2\n', ['text a: postgres://h/1', 'text a: postgres://h/2']],
  ['two URIs in one scalar', 'a: postgres://h/1,postgres://h/2\n', ['text a: postgres://h/1', 'text a: postgres://h/2']],
  ['a command as a list', 'command: ["cockroach", "start", "--insecure"]\n', ['command command: [cockroach] [start] [--insecure]']],
  ['command and args apart', 'image: x\ncommand: [/cockroach/cockroach]\nargs: [start, --insecure]\n', ['command command: [/cockroach/cockroach] [start] [--insecure]']],
  ['the program stands in the name of the image', 'services:\n  db:\n    image: cockroachdb/cockroach:v24.1.0\n    command: start-single-node --insecure\n', ['command services/db/command: [cockroach] [start-single-node] [--insecure]']],
  ['a shell in a list', 'command: [sh, -c, "psql postgres://h/db"]\n', ['text command: postgres://h/db', 'command command: [psql] [postgres://h/db]']],
  ['a commented-out line', '# DATABASE_URL=postgres://h/db?sslmode=disable\na: 1\n', ['text comment : postgres://h/db?sslmode=disable']],
  ['a description of a connection', 'description: such as postgres://h/db\n', ['text message description: postgres://h/db']],
  ['an elided placeholder', 'x: postgres://...\ny: postgres://…\n', ['text message x: postgres://...', 'text message y: postgres://…']],
  ['a bare scheme', 'schemes:\n- postgres://\n', ['text listed schemes: postgres://']],
  ['a regular expression', 'x: ^postgres://[^/]+\n', ['text pattern x: postgres://[^/]+']],
  ['another scheme', 'x: https://h/db\n', []],
  ['a scheme in capitals and an unknown dialect', 'x: PostgreSQL+mine://h/db\n', ['text x: PostgreSQL+mine://h/db']],
  ['half of a flow mapping', 'a: {b: [postgres://h/db\nc: d\n', ['text a/b: postgres://h/db']],
  ['CRLF', 'a:\r\n  url: postgres://h/db\r\n  b: "x"\r\n', ['text a/url: postgres://h/db']],
  ['settings under a common prefix', 'environment:\n- POSTGRES_SSLMODE=disable\n- POSTGRES_HOST=h\n', ['settings environment/POSTGRES: SSLMODE=disable HOST=h']],
  ['a file that is no YAML', 'export PGSSLMODE=disable\nexport X=1\n', ['environment : PGSSLMODE=disable']],
  ['an alias is read where it is anchored', 'a: &u postgres://h/db\nb: *u\n', ['text a: postgres://h/db']],
]

/** More than the parser takes; each document, and the one large mapping, is nothing to do with databases. */
function among(text: string): string {
  const documents = Array.from({ length: 200 }, (_, i) => `kind: ConfigMap\nmetadata:\n  name: c${i}\ndata:\n${'  key: some value\n'.repeat(30)}---\n`).join('')
  return `${documents}${text}---\nlabels:\n${Array.from({ length: 25_000 }, (_, i) => `  key${i}: value\n`).join('')}`
}

describe('a YAML file', () => {
  test.each(rows)('%s', (_name, text, expected) => {
    expect(candidatesIn(yamlFormat, 'a.yaml', text)).toEqual(expected)
  })

  test.each(rows)('%s: every piece maps back', (_name, text) => {
    for (const mapped of textsOf(read(yamlFormat, 'a.yaml', text))) expect(faultsOf(mapped, text)).toEqual([])
  })

  test.each(rows)('%s: the same between 31,000 other entries', (_name, text, expected) => {
    expect(candidatesIn(yamlFormat, 'a.yaml', among(text))).toEqual(expected)
  })

  test('the other entries of the mapping are neighbours', () => {
    const [candidate] = read(yamlFormat, 'a.yaml', 'db:\n  url: postgres://h/db\n  ssl: true\n').candidates
    expect(candidate?.sites[0].neighbours.map(({ name, value }) => [name, value.kind === 'symbol' ? value.name : ''])).toEqual([['ssl', 'true']])
  })

  test('comments are found, and `#` in a scalar is none', () => {
    const { comments } = read(yamlFormat, 'a.yaml', '# one\na: "x # y" # two\nb: |\n  # three\nc: d#e\n')
    expect(comments.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test.each([
    ['256 KB of brackets', '['.repeat(262_144)],
    ['100,000 nested lists', '- '.repeat(100_000)],
    ['100,000 nested keys', '? '.repeat(100_000)],
    ['100,000 open templates', '{{ '.repeat(100_000)],
    ['a line of 1 MB', `a: ${'x'.repeat(1_000_000)}`],
    ['3 MB of comments', '# x\n'.repeat(750_000)],
  ])('%s before a connection do not hide it', (_name, before) => {
    const found = candidatesIn(yamlFormat, 'a.yaml', `${before}\nurl: postgres://h/db\n`)
    expect(found.at(-1)).toMatch(/: postgres:\/\/h\/db$/)
  })

  test.each<[string, string, string | null]>([
    ['no sign of a connection', 'a: 1\n', null],
    ['a connection', 'db:\n  url: postgres://h/db\n', null],
    ['more connections than are parsed', Array.from({ length: 25_000 }, (_, i) => `d${i}:\n  sslmode: verify-full\n`).join(''), 'more places or settings than can be read in one file'],
    ['a connection in what is no YAML', 'a: {b: [postgres://h/db\nc: d\n', 'more places or settings than can be read in one file'],
    ['a connection behind 101 brackets', `a: ${'['.repeat(101)}\nsslmode: disable\n`, 'more places or settings than can be read in one file'],
  ])('among more entries than the parser takes: %s', (_, text, incomplete) => {
    expect(read(yamlFormat, 'a.yaml', among(text)).incomplete).toBe(incomplete)
  })

  test('what stands far from its keys in a Secret of any length is decoded', () => {
    const text = `kind: Secret\ndata:\n${'  key: dmFsdWU=\n'.repeat(700)}  url: cG9zdGdyZXM6Ly91OnBAaC9kYg==\n`
    expect(candidatesIn(yamlFormat, 'a.yaml', among(text))).toEqual(['text base64 data/url: postgres://u:p@h/db'])
  })

  test('deep in a block of 20,000 others a mapping is whole, and knows where it stands', () => {
    const group = (i: number): string => `  g${i}:\n    vars:\n      a: 1\n      b: 2\n`
    const groups = Array.from({ length: 20_000 }, (_, i) => group(i)).join('')
    expect(candidatesIn(yamlFormat, 'a.yaml', `all:\n${groups}  db:\n    vars:\n      adapter: postgresql\n      host: db\n      port: 1\n      sslmode: disable\n${groups}`)).toEqual([
      'settings all/db/vars/postgres: adapter=postgresql host=db port=<1> sslmode=disable',
    ])
  })

  test('verbatim pieces say what the source says, whatever the file holds', () => {
    const word = fc.constantFrom('a: ', 'postgres://h/db', '"', "'", '|\n', '>-\n', '  ', '\n', '- ', '{{ x }}', '${A:-b}', '<%= c %>', '# ', '\\n', '\\\n', '\\u0041', '[', ']', '{', '}', ', ', '&x ', '*x', '\r\n', 'PGSSLMODE: ', 'sslmode=', '\uE000', '😀', 'sslmode: x\n')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('')
        for (const mapped of textsOf(read(yamlFormat, 'a.yaml', text))) expect(faultsOf(mapped, text)).toEqual([])
      }),
      { seed: 11, numRuns: 1500 },
    )
  })
})
