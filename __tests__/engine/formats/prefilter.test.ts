import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { vocabulary as whole } from '../../../src/engine/databases/registry.js'
import { mayConcern, mayConnect } from '../../../src/engine/formats/prefilter.js'
import { vocabulary } from './dataCandidates.js'

describe('what may concern a connection', () => {
  const yes: [string, string][] = [
    ['a URI of a known scheme', 'x = "postgres://h/db"'],
    ['in capitals', 'x = "PostgreSQL://h/db"'],
    ['with an unknown dialect', 'x = "postgresql+mine://h/db"'],
    ['a JDBC URL without a host', 'x = "jdbc:postgresql:db"'],
    ['a telling setting', '+  sslmode: disable'],
    ['a TLS setting beside a connection that the patch does not show', '-      ssl: { rejectUnauthorized: true },'],
    ['a flag in camel case', 'useSSL=false'],
    ['options of a call', '-    connect_args={"a": 1},'],
    ['a verification flag', '+  verify_mode: none'],
    ['an environment variable', 'export PGSSLMODE=disable'],
    ['a variable that switches verification off', 'NODE_TLS_REJECT_UNAUTHORIZED=0'],
    ['a command', 'psql -h db'],
    ['a flag of a command in another line', '-  --insecure'],
    ['a host', '  host: db.internal'],
    ['a call that connects', 'psycopg2.connect(**settings)'],
    ['a Secret of Kubernetes', 'kind: Secret\ndata:\n  url: cG9z'],
    ['trust in a server', 'TrustServerCertificate=true'],
    ['a root certificate', 'rootCert: ca.pem'],
  ]
  test.each(yes)('%s', (_name, text) => {
    expect(mayConcern(text, vocabulary)).toBe(true)
  })

  const no: [string, string][] = [
    ['prose', 'The quick brown fox, class and lossless.\n'],
    ['a link', 'see https://example.com/a?b=c'],
    ['ordinary code', 'function add(a, b) {\n  return { sum: a + b }\n}\nelement.classList.add("x")\n'],
    ['YAML of something else', 'name: build\non: [push]\njobs:\n  a:\n    steps:\n    - uses: x/y@v1\n'],
    ['a lock file', '"node_modules/a": {"version": "1.0.0", "resolved": "https://registry.npmjs.org/a", "integrity": "sha512-x"}'],
    ['nothing', ''],
    ['a scheme inside a longer word', 'mypostgres://x'],
  ]
  test.each(no)('%s does not', (_name, text) => {
    expect(mayConcern(text, vocabulary)).toBe(false)
  })
})

describe('what whole files are read at all', () => {
  const everyday: [string, string][] = [
    ['a cache', 'const c = cache(options); c.get(key)'],
    ['a client of something', 'let c = Client::new(url); client.connect(); Client.create(a)'],
    ['a pool of threads', 'with Pool(4) as pool: pool.map(f, xs)'],
    ['a server', 'app.connect(port); server.listen(8080); app.config(x)'],
    ['signals and slots', 'connect(button, SIGNAL(clicked()), this, SLOT(run()))'],
    ['a queue with its workers', 'q = Queue(); w = Worker(q); producer(q); consumer(q)'],
    ['sessions', 'Session.get(); session.create(user); Database(path)'],
    ['a builder', 'Client.builder().build(); Config.default(); Base.Client()'],
    ['an end point', 'Endpoint("/users"); Connection(); DataSource()'],
  ]
  test.each(everyday)('%s is not, whatever client has calls of that name', (_name, text) => {
    expect(mayConnect(text, whole)).toBe(false)
  })

  test('of the files that are installed beside this test, which connect to nothing, less than a tenth', () => {
    const files = readdirSync('node_modules', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache') && /\.[cm]?[jt]s$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      .filter(({ length }) => length < 200_000)
    const read = files.filter((bytes) => mayConnect(bytes, whole))
    expect(files.length).toBeGreaterThan(5_000)
    // 8.5 % when this was written; one everyday name among the callees makes it 30 and more.
    expect(read.length / files.length).toBeLessThan(0.1)
  })
})
