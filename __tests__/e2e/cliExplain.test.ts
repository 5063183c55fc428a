/** `explain`, for people and as a stream. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { cli } from '../support/cli.js'


const text = 'postgresql://app:hunter2@db.example.org/shop?sslmode=require'

function stream(...lines: string[]): unknown[] {
  const { code, stdout, stderr } = cli(['explain', '--jsonl'], { input: lines.join('\n') })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown)
}

describe('explain TEXT', () => {
  test('says posture, driver, reason, what an attacker can do, other drivers and the fix; not the password', () => {
    const { code, stdout, stderr } = cli(['explain', '--driver', 'psycopg2', text])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^\[D\] unverified · 50 of 100 · psycopg2(?: \(measured: libpq \d+\))? \(stated\)\n {4}postgresql:\/\/\*\*\*@db\.example\.org\/shop\n/)
    expect(stdout).toMatch(/^why +.*sslmode=require/m)
    expect(stdout).toMatch(/^attacker +/m)
    expect(stdout).toMatch(/^elsewhere +/m)
    expect(stdout).toMatch(/node-postgres 8 +verify-full/)
    expect(stdout).toMatch(/^fix +.*verify-full/m)
    expect(stdout).not.toContain('hunter2')
  })

  test('several texts, one of them no connection: the others are answered, exit code 2', () => {
    const { code, stdout, stderr } = cli(['explain', text, 'hello', 'host=db.example.org sslmode=verify-full sslrootcert=system'])
    expect(code).toBe(2)
    expect(stdout.match(/^\[.\]/gm)).toEqual(['[D]', '[A]'])
    expect(stderr).toMatch(/^db-tls-gate: text 2: .*no database connection.*\n$/)
  })
})

describe('what people ask it first', () => {
  test('which drivers there are', () => {
    const { code, stdout } = cli(['explain', '--driver', '?'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^PostgreSQL: libpq, psycopg2, .*\bpg@8\.0\.3\b/m)
    expect(stdout).toMatch(/^Redis: .*\bredis-cli\b/m)
  })

  test('a version means the nearest cliff below it', () => {
    const postures = ['pg@8.0.3', 'pg-80', 'libpq@16', 'psycopg2@2.9.5'].map((driver) => stream(JSON.stringify({ driver, text: 'postgresql://db.example.org/shop?sslmode=require' }))[0])
    expect(postures).toEqual([
      expect.objectContaining({ driver: { id: 'pg@8.0.3', certainty: 'stated' }, posture: 'cleartext' }),
      expect.objectContaining({ driver: { id: 'pg@8.0.3', certainty: 'stated' }, posture: 'cleartext' }),
      expect.objectContaining({ driver: { id: 'libpq@16', certainty: 'stated' }, posture: 'unverified' }),
      expect.objectContaining({ driver: { id: 'psycopg2', certainty: 'stated' }, posture: 'unverified' }),
    ])
  })

  test('where the driver is described', () => {
    expect(cli(['explain', '--driver', 'lib/pq', text]).stdout).toMatch(/^more +docs\/drivers\/postgres\.md#lib-pq$/m)
  })

  test('a driver that cannot verify: the text says so and what to use instead', () => {
    const { stdout } = cli(['explain', '--driver', 'rabbitmq-java', 'amqp://mq.example.org/shop'])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/Even so .*accepts any certificate.*enableHostnameVerification/)
  })
})

describe('files that a text names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'db-tls-gate-explain-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  // Whoever opens a pipe without a writer waits for ever, whoever reads /dev/zero never ends, and what is in the canary would be printed or complained about.
  test('are never opened: not a pipe, a device or a canary', () => {
    const [pipe, canary] = [join(folder, 'pipe'), join(folder, 'canary.pem')]
    execFileSync('mkfifo', [pipe])
    writeFileSync(canary, '-----BEGIN CERTIFICATE-----\nCANARY\n')
    const files = [pipe, canary, '/dev/zero', folder]
    const texts = files.flatMap((file) => [
      ...['sslrootcert', 'sslcert', 'sslkey', 'sslcrl', 'sslroot%63ert'].map((name) => `postgresql://app@db.example.org/shop?sslmode=verify-ca&${name}=${file}`),
      `mysql://app@db.example.org/shop?ssl-ca=${file}`,
      `mongodb://db.example.org/shop?tls=true&tlsCAFile=${file}`,
      `rediss://db.example.org/0?ssl_ca_certs=${file}`,
      `amqps://db.example.org/?cacertfile=${file}`,
      `host=db.example.org sslmode=require sslrootcert=${file}`,
    ])
    for (const driver of [undefined, 'pg', 'libpq', 'postgres', 'pgjdbc']) {
      const answers = stream(...texts.map((each) => JSON.stringify(driver === undefined ? { text: each } : { text: each, driver })))
      expect(answers).toHaveLength(texts.length)
      expect(JSON.stringify(answers)).not.toContain('CANARY')
    }
  })
})

describe('explain --jsonl', () => {
  test('answers exactly the fields of the interface, one line for each, in order', () => {
    expect(stream(JSON.stringify({ driver: 'psycopg2', text }), JSON.stringify({ driver: 'pg', text }))).toEqual([
      {
        driver: { id: 'psycopg2', certainty: 'stated' },
        family: 'postgres',
        posture: 'unverified',
        because: expect.stringContaining('sslmode=require'),
        score: 50,
        grade: 'D',
        findings: [
          { ruleId: 'verify-certificate', severity: 'high' },
          { ruleId: 'no-literal-password', severity: 'medium' },
        ],
      },
      expect.objectContaining({ driver: { id: 'pg', certainty: 'stated' }, posture: 'verify-full' }),
    ])
  })

  test('takes settings and variables', () => {
    expect(
      stream(
        '{"driver":"psycopg2","settings":{"host":"db.example.org","user":"app","sslmode":"disable"}}',
        '{"driver":"pg","settings":{"host":"db.example.org","ssl":{"rejectUnauthorized":false}}}',
        '{"driver":"psycopg2","text":"postgresql://db.example.org/shop","env":{"PGSSLMODE":"disable"}}',
      ),
    ).toEqual([expect.objectContaining({ posture: 'cleartext' }), expect.objectContaining({ posture: 'unverified' }), expect.objectContaining({ posture: 'cleartext' })])
  })

  test.each([
    ['no JSON', '{"text": "postgres://u:hunter2@h'],
    ['an empty line', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['a number for a text', '{"text": 5}'],
    ['nothing to explain', '{"driver":"pg"}'],
    ['a key that is not of the interface', '{"text":"postgres://u:hunter2@h/d","enviroment":{}}'],
    ['settings that are a list', '{"settings":[1]}'],
    ['a variable that is an object', '{"text":"postgres://h/d","env":{"PGSSLMODE":{}}}'],
    ['no connection', '{"text":"hunter2"}'],
    ['an unknown driver', '{"driver":"psycopg22","text":"postgres://h/d"}'],
    ['1 MB', `{"text":"${'x'.repeat(1024 * 1024)}"}`],
    ['a prototype', '{"__proto__":{"text":"postgres://h/d"}}'],
  ])('%s is answered with an error line, and the stream goes on', (_, line) => {
    const answers = stream('{"text":"postgres://db.example.org/shop"}', line, '{"text":"postgres://db.example.org/shop"}')
    expect(answers).toEqual([expect.objectContaining({ family: 'postgres' }), { error: expect.stringMatching(/^.+$/) }, expect.objectContaining({ family: 'postgres' })])
    expect(JSON.stringify(answers)).not.toContain('hunter2')
  })

  test('a byte order mark before the first line', () => {
    expect(stream('\uFEFF{"text":"postgres://db.example.org/a"}')).toEqual([expect.objectContaining({ family: 'postgres' })])
  })

  test('CRLF, a last line without an end, and 2000 lines at once', () => {
    expect(stream('{"text":"postgres://db.example.org/a"}\r', '{"text":"postgres://db.example.org/b"}')).toHaveLength(2)
    const many = stream(...Array.from({ length: 2000 }, (_, index) => (index % 2 === 0 ? `{"text":"postgres://h${index}.example.org/d"}` : 'x')))
    expect(many).toHaveLength(2000)
    expect(many.every((answer, index) => 'error' in (answer as object) === (index % 2 === 1))).toBe(true)
  })
})
