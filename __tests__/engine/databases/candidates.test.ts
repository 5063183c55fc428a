import { describe, expect, test } from '@jest/globals'
import { plainText, type MappedText } from '../../../src/engine/mappedText.js'
import type { Candidate, Connection } from '../../../src/engine/model.js'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { driverIds, families, familyOf, findDriver, readConnection, vocabulary } from '../../../src/engine/databases/registry.js'
import { commandCandidate, driver, environmentCandidate, must, posture, read, reading, settings, settingsCandidate, symbol, textCandidate } from './build.js'

const U = 'postgresql://app:s3cr3t-x@db.corp:5432/shop'

describe('what a text is', () => {
  test.each([
    [U, 'uri', 'postgresql://***@db.corp:5432/shop'],
    ['postgres://db.corp/shop', 'uri', 'postgres://db.corp/shop'],
    ['postgresql+psycopg2://app:s3cr3t-x@db.corp/shop', 'uri', 'postgresql+psycopg2://***@db.corp/shop'],
    ['cockroachdb://root@crdb:26257/bank', 'uri', 'cockroachdb://***@crdb:26257/bank'],
    ['jdbc:postgresql://db.corp/shop?user=a&password=s3cr3t-x', 'jdbc', 'jdbc:postgresql://db.corp/shop'],
    ['host=db.corp user=a password=s3cr3t-x dbname=shop', 'keywords', 'postgresql://***@db.corp/shop'],
    ['psql postgres://a:s3cr3t-x@db.corp/shop -c "select 1"', 'uri', 'postgres://***@db.corp/shop'],
    ['DATABASE_URL=postgres://a:s3cr3t-x@db.corp/shop', 'uri', 'postgres://***@db.corp/shop'],
    ['(see postgres://a:s3cr3t-x@db.corp/shop).', 'uri', 'postgres://***@db.corp/shop'],
    ['postgresql://a:s3cr3t-x@[::1]:5432,two.corp/shop', 'uri', 'postgresql://***@[::1]:5432,two.corp/shop'],
    ['postgres://a:p@s/s#w?rd@db.corp:5432/shop?sslmode=require', 'uri', 'postgres://***@db.corp:5432/shop'],
    ['postgres://a:my long secret@db.corp/shop', 'uri', 'postgres://***@db.corp/shop'],
    ['postgres://db.corp/shop?user=me@tenant&sslmode=require', 'uri', 'postgres://db.corp/shop'],
    ['postgres://a:s3cr3t-x@good.corp/shop?host=evil.corp', 'uri', 'postgres://***@evil.corp/shop'],
    ['postgres://a@db.corp/sh\u202Eop', 'uri', 'postgres://***@db.corp/shop'],
    ['postgres://${USER}:${PW}@${HOST:-localhost}:${PORT}/${DB}', 'uri', 'postgres://***@{HOST}:{PORT}/{DB}'],
    [`${U}&sslrootcert=/srv/ca.crt`, 'uri', 'postgresql://***@db.corp:5432/shop'],
  ])('%s is a connection in notation %s, shown as %s', (text, notation, endpoint) => {
    const connection = must(read(textCandidate(text.includes('${') ? 'x' : text)) ?? connectionFromInput({ text }))
    expect([connection.notation, connection.endpoint]).toEqual([notation, endpoint])
  })

  test.each([
    ['postgres://'], ['postgresql://…'], ['postgres://...'], ['^postgres(ql)?://'], ['postgres://[^/]+/'], ['postgres://(?<user>\\w+)'], ['https://example.com/postgres'],
    ['notmysql://a:b@db.corp/shop'], ['see the postgres documentation'], ['user=a password=b'], ['x=1 y=2'], [''], ['://'], ['notpostgres://a:b@c/d'], ['sslmode'],
  ])('%s is none', (text) => {
    expect(read(textCandidate(text))).toBeNull()
  })

  test.each(['compared', 'listed', 'message', 'pattern'] as const)('a text that is %s is no connection', (use) => {
    expect(read({ ...textCandidate(U), use })).toBeNull()
  })

  test('a very long endpoint is cut', () => {
    expect(must(read(textCandidate(`postgres://${'h'.repeat(500)}/db`))).endpoint.length).toBeLessThanOrEqual(200)
  })

  test('the family follows the scheme', () => {
    expect([U, 'cockroachdb://a@b/c'].map((text) => must(read(textCandidate(text))).family)).toEqual(['postgres', 'cockroachdb'])
  })

  test('the span covers the URI within its text, and the secret span the password', () => {
    const text = `run psql ${U} now`
    const { span, secretSpans } = must(read(textCandidate(text)))
    expect(text.slice(span.start, span.end)).toBe(U)
    expect(secretSpans.map(({ start, end }) => text.slice(start, end))).toEqual(['s3cr3t-x'])
  })
})

describe('passwords', () => {
  const kinds: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['s3cr3t-x', { kind: 'literal', default: false, encoded: false }],
    ['secretpass', { kind: 'literal', default: false }],
    ['postgres', { kind: 'literal', default: true }],
    ['changeme', { kind: 'literal', default: true }],
    ['123456', { kind: 'literal', default: true }],
    ['app', { kind: 'literal', default: true }],
    ['', { kind: 'literal', default: true }],
    ['<password>', { kind: 'placeholder' }],
    ['YOUR_PASSWORD', { kind: 'placeholder' }],
    ['your-password', { kind: 'placeholder' }],
    ['xxxx', { kind: 'placeholder' }],
    ['***', { kind: 'placeholder' }],
    ['PASSWORD', { kind: 'placeholder' }],
    ['$DB_PASS', { kind: 'hole', expression: 'DB_PASS' }],
    ['${DB_PASS}', { kind: 'hole', expression: 'DB_PASS' }],
    ['${DB_PASS:-postgres}', { kind: 'literal', default: true }],
    ['%s', { kind: 'hole' }],
  ]
  test.each(kinds)('app:%s@ is %j', (password, expected) => {
    expect(must(connectionFromInput({ text: `postgres://app:${password}@db.corp/shop` })).password).toMatchObject(expected)
  })

  test.each([
    ['Math.random().toString(36)', true], ["random.choice(letters)", true], ['str(time.time())', true], ['Date.now()', true], ['process.pid', true], ['os.getpid()', true], ['uuid.uuid1()', true],
    ['secrets.token_hex(16)', false], ["os.environ['PW']", false], ['crypto.randomBytes(16)', false],
  ])('a password made of %s is predictable: %s', (expression, predictable) => {
    const value: MappedText = {
      text: 'postgres://a:\uE000@db.corp/x',
      pieces: [
        { kind: 'literal', at: 0, length: 13, start: 0, end: 13, verbatim: true },
        { kind: 'hole', at: 13, length: 1, start: 13, end: 20, expression, fallback: null },
        { kind: 'literal', at: 14, length: 10, start: 20, end: 30, verbatim: true },
      ],
    }
    expect(must(read({ ...textCandidate(''), value })).password).toEqual({ kind: 'hole', expression, predictable })
  })

  test('a decoded base64 text says so', () => {
    expect(must(read({ ...textCandidate(U), encoding: 'base64' })).password).toMatchObject({ kind: 'literal', encoded: true })
  })

  test('other secrets are masked wherever they stand', () => {
    const connection = must(read(textCandidate(`${U}?sslpassword=s3cr3t-y&sslmode=require`)))
    expect(connection.uri?.query).toBe('sslpassword=***&sslmode=require')
    expect(JSON.stringify({ ...connection, candidate: null })).not.toMatch(/s3cr3t/)
  })
})

describe('what stands beside a text', () => {
  const beside = (neighbours: Readonly<Record<string, unknown>>, callee: string | null = null) => must(read(textCandidate(U, { callee, neighbours: settings(neighbours) })))
  const origins = (connection: Connection) => connection.parameters.map(({ name, origin }) => `${origin} ${name}`)

  test('settings that belong to the connection become parameters, others do not', () => {
    expect(origins(beside({ sslmode: 'require', pool_size: 5, connect_args: { sslmode: 'x' }, ssl: { ca: 'y' }, echo: true }))).toEqual(['setting sslmode', 'setting connect_args.sslmode', 'setting ssl', 'setting ssl.ca'])
  })

  test('variables of the same file become parameters of origin environment', () => {
    expect(origins(must(read(textCandidate(U), environmentCandidate('PGSSLMODE', 'disable'))))).toEqual(['environment PGSSLMODE'])
  })

  test('so do variables in the same mapping', () => {
    expect(origins(beside({ PGSSLMODE: 'disable', OTHER: 'x' }))).toEqual(['environment PGSSLMODE'])
  })

  test('a variable in a comment does not', () => {
    expect(origins(must(read(textCandidate(U), { ...environmentCandidate('PGSSLMODE', 'disable'), place: 'comment' })))).toEqual([])
  })

  test('a password beside the text is the password of the connection, and its place is secret', () => {
    const connection = beside({ password: 's3cr3t-y', ssl: { key: '-----BEGIN PRIVATE KEY-----s3cr3t-z' } })
    expect(JSON.stringify({ ...connection, candidate: null })).not.toContain('s3cr3t')
    expect(connection.secretSpans).toHaveLength(3)
    const without = must(read(textCandidate('postgres://app@db.corp/shop', { neighbours: settings({ password: 'postgres' }) })))
    expect(without.password).toMatchObject({ kind: 'literal', default: true })
  })

  test('a mode that an expression decides is decided at run time', () => {
    expect(posture(beside({ sslmode: symbol("os.environ['MODE']") }), 'psycopg2')).toBe('unknown')
  })

  test('an expression that switches checks off is not overlooked', () => {
    expect(posture(beside({ ssl: symbol('live && { rejectUnauthorized: false }') }), 'pg')).toBe('unverified')
  })
})

describe('settings without a text', () => {
  test('a pool that is given its URL at run time', () => {
    const candidate = settingsCandidate({ connectionString: symbol('process.env.DATABASE_URL'), ssl: { rejectUnauthorized: false } }, { callee: 'Pool' })
    const connection = must(readConnection(candidate, reading([candidate], { language: 'javascript', imports: ['pg'] })))
    expect([connection.notation, connection.hosts, posture(connection, 'pg')]).toEqual(['settings', [{ kind: 'hole', text: '{process.env.DATABASE_URL}', fallback: null, port: null }], 'unverified'])
    expect(driver('pg').judge(connection).facts.bypass?.what).toContain('rejectUnauthorized: false')
  })

  test('a pool of something else is none of ours', () => {
    const candidate = settingsCandidate({ host: 'db.corp', ssl: true }, { callee: 'Pool' })
    expect(readConnection(candidate, reading([candidate], { language: 'javascript', imports: ['undici'] }))).toBeNull()
  })

  test('variables with a common prefix, as the formats hand them over', () => {
    const connection = must(read(settingsCandidate({ HOST: 'db.corp', USER: 'app', PASSWORD: 's3cr3t-x', SSLMODE: 'require' })))
    expect([posture(connection, 'libpq'), driver('libpq').judge(connection).problems]).toEqual(['unverified', []])
  })

  test('Django without a host means the socket', () => {
    expect(posture(must(read(settingsCandidate({ ENGINE: 'django.db.backends.postgresql', NAME: 'shop', OPTIONS: { sslmode: 'disable' } }))), 'libpq')).toBe('local')
  })

  test('a literal URL among them is read as a text of its own', () => {
    expect(read(settingsCandidate({ connectionString: U, ssl: true }, { callee: 'Pool' }))).toBeNull()
  })

  test('Rails', () => {
    const connection = must(read(settingsCandidate({ adapter: 'postgresql', host: 'db.corp', username: 'app', password: 's3cr3t-x', sslmode: 'require' })))
    expect([connection.endpoint, posture(connection, 'ruby-pg')]).toEqual(['postgresql://***@db.corp', 'unverified'])
    expect(JSON.stringify({ ...connection, candidate: null })).not.toContain('s3cr3t-x')
  })

  test.each([
    ['SQLite', { adapter: 'sqlite3', host: 'db.corp', sslmode: 'x' }],
    ['mail', { host: 'smtp.corp', port: 587, ssl: true }],
    ['nothing', {}],
  ])('settings of %s are not ours', (_what, of) => {
    expect(read(settingsCandidate(of))).toBeNull()
  })
})

describe('variables', () => {
  test('those around PGHOST are one connection', () => {
    const all = [environmentCandidate('PGUSER', 'app', 1), environmentCandidate('PGHOST', 'db.corp', 2), environmentCandidate('PGPASSWORD', 's3cr3t-x', 3), environmentCandidate('PGSSLMODE', 'disable', 4)]
    const found = all.map((candidate) => families[0]?.read(candidate, reading(all)) ?? null)
    expect(found.map((connection) => connection?.endpoint ?? null)).toEqual([null, 'postgresql://***@db.corp', null, null])
    expect(posture(must(found[1]), 'libpq')).toBe('cleartext')
  })

  test.each([
    ['PGSSLMODE', 'disable', 'cleartext'],
    ['PGSSLMODE', 'prefer', 'opportunistic tls'],
    ['COCKROACH_INSECURE', 'true', 'cleartext'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'unverified'],
  ])('%s=%s alone is a finding: %s', (name, text, expected) => {
    const connection = must(read(environmentCandidate(name, text)))
    const family = familyOf(connection.family)
    const id = findDriver(family.ids[0], connection.dialect ?? family.assumed('shell', connection))?.id ?? ''
    expect([connection.notation, posture(connection, id), driver(id).judge(connection).facts.bypass === undefined]).toEqual(['environment', expected, false])
  })

  test.each([['PGSSLMODE', 'verify-full'], ['NODE_TLS_REJECT_UNAUTHORIZED', '1'], ['PGUSER', 'app'], ['HOME', '/root']])('%s=%s alone is none', (name, text) => {
    expect(read(environmentCandidate(name, text))).toBeNull()
  })

  test('a URI in the file takes the variable up, save for what its drivers do not read', () => {
    expect(read(environmentCandidate('PGSSLMODE', 'disable'), textCandidate(U))).toBeNull()
    expect(read(environmentCandidate('NODE_TLS_REJECT_UNAUTHORIZED', '0'), textCandidate(U))?.notation).toBe('environment')
  })
})

describe('commands', () => {
  test.each([
    [`psql ${U}?sslmode=require`, {}, 'uri', 'psql', 'unverified'],
    ['/usr/bin/psql -h db.corp -U app -d shop', {}, 'command', 'psql', 'opportunistic tls'],
    ['psql --host=db.corp', { PGSSLMODE: 'disable' }, 'command', 'psql', 'cleartext'],
    ['pg_dump -h /run/postgresql', {}, 'command', 'psql', 'local'],
    ['cockroach sql --insecure --host=db.corp', {}, 'command', 'cockroach', 'cleartext'],
    ['cockroach start-single-node --insecure', {}, 'command', 'cockroach', 'cleartext'],
    ['cockroach sql --certs-dir=certs --host=db.corp', {}, 'command', 'cockroach', 'verify-full'],
    ['cockroach sql --url=postgresql://root@db.corp:26257/x?sslmode=disable', {}, 'uri', 'cockroach', 'cleartext'],
  ])('%s (%j): %s, %s, %s', (line, assignments, notation, id, expected) => {
    const connection = must(read(commandCandidate(line, assignments)))
    expect([connection.notation, posture(connection, id)]).toEqual([notation, expected])
  })

  test.each([['psql -c select'], ['ls -h db.corp'], ['cockroach version'], ['cockroach start']])('%s is none', (line) => {
    expect(read(commandCandidate(line))).toBeNull()
  })

  test('words of a command are read with the command, once', () => {
    const line = `psql ${U}`
    const inner: Candidate = { ...textCandidate(U), value: plainText(U, 5), span: { start: 5, end: line.length } }
    expect(read(inner, commandCandidate(line))).toBeNull()
  })
})

describe('the registry', () => {
  test('ids are unique, and aliases lead to one driver', () => {
    for (const { drivers } of families) {
      // SQLAlchemy, Knex and Prisma are drivers of several families.
      const all = drivers.flatMap(({ id, aliases }) => [id, ...aliases])
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
    }
    expect(driverIds.length).toBe(families.flatMap(({ drivers }) => drivers).length)
  })

  test.each([
    ['pg@8.0.3', 'pg@8.0.3'], ['pg-80', 'pg@8.0.3'], ['pg-816', 'pg@8.16.3'], ['pg@9', 'pg@9'], ['pg@9.2.0', 'pg@9'], ['pg@8.99', 'pg'], ['libpq16', 'libpq@16'], ['libpq@17.10', 'libpq@17'],
    ['PSYCOPG2', 'psycopg2'], ['psycopg2@2.9.5', 'psycopg2'], ['lib/pq@next', 'lib/pq@next'], ['nosuch', null], ['pg@x', null], ['@1', null], ['', null],
  ])('findDriver takes %s for %s', (name, id) => {
    expect(findDriver('postgres', name)?.id ?? null).toBe(id)
  })

  test('every language has a driver to assume', () => {
    const connection = must(read(textCandidate(U)))
    const ids = ['python', 'javascript', 'typescript', 'go', 'java', 'yaml', 'ruby', 'rust', 'csharp', 'text'].map((language) => findDriver('postgres', must(families[0]).assumed(language, connection))?.id)
    expect(ids).toEqual(['libpq', 'pg', 'pg', 'pgx', 'pgjdbc', 'libpq', 'libpq', 'sqlx', 'npgsql', 'libpq'])
  })

  test('the vocabulary is lower case where it has to be', () => {
    for (const names of [vocabulary.schemes, vocabulary.settingNames, vocabulary.tellingNames]) for (const name of names) expect(name).toBe(name.toLowerCase())
  })
})
