import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dotenvFormat } from '../../../src/engine/formats/dotenv.js'
import { describe as candidatesIn, faultsOf, read, textsOf } from './dataCandidates.js'

const rows: [string, string, string, string[]][] = [
  ['a plain value', '.env', 'DATABASE_URL=postgres://u:p@h/db\n', ['text DATABASE_URL: postgres://u:p@h/db']],
  ['export and double quotes', '.env', 'export DATABASE_URL="postgres://h/db" # live\n', ['text DATABASE_URL: postgres://h/db']],
  ['single quotes', '.env', "DATABASE_URL='postgres://u:p#q@h/db'\n", ['text DATABASE_URL: postgres://u:p#q@h/db']],
  ['a comment behind a value', '.env', 'DATABASE_URL=postgres://h/db # ?sslmode=verify-full\n', ['text DATABASE_URL: postgres://h/db']],
  ['a hash inside a value begins no comment', '.env', 'DATABASE_URL=postgres://u:p#q@h/db\n', ['text DATABASE_URL: postgres://u:p#q@h/db']],
  ['variables with defaults', '.env', 'DATABASE_URL=postgres://$user:${PW}@h/db?sslmode=${MODE:-disable}\n', ['text DATABASE_URL: postgres://{user}:{PW}@h/db?sslmode={MODE:-disable}']],
  ['an environment variable of a driver', '.env', 'PGSSLMODE=disable\n', ['environment PGSSLMODE: PGSSLMODE=disable']],
  ['an environment variable in quotes', '.envrc', 'export NODE_TLS_REJECT_UNAUTHORIZED="0"\n', ['environment NODE_TLS_REJECT_UNAUTHORIZED: NODE_TLS_REJECT_UNAUTHORIZED=0']],
  ['a commented-out line', '.env.production', '# DATABASE_URL=postgres://h/db\n', ['text comment : postgres://h/db']],
  ['a keyword DSN', '.env', 'DSN="host=h user=u sslmode=disable"\n', ['text DSN: host=h user=u sslmode=disable']],
  ['CRLF', '.env', 'A=postgres://h/db\r\nB=1\r\n', ['text A: postgres://h/db']],
  ['no final newline', '.env', 'A=postgres://h/db', ['text A: postgres://h/db']],
  ['a section of an INI file', 'alembic.ini', '[alembic]\nsqlalchemy.url = postgresql+psycopg2://u:%(pw)s@h/db ; x\n', ['text alembic/sqlalchemy/url: postgresql+psycopg2://u:{pw}@h/db']],
  ['settings in a section', 'a.ini', '[db]\nhost = h\nsslmode = disable\n[smtp]\nhost = m\n', ['settings db: host=h sslmode=disable']],
  ['a bare URI on a line', '.env', 'postgres://h/db\n', ['text : postgres://h/db']],
  ['settings under a common prefix', '.env', 'DB_HOST=h\nX=1\nDB_SSL_MODE=disable\n', ['settings DB: HOST=h SSLMODE=disable']],
  ['a host alone under a prefix is the host of anything', '.env', 'SMTP_HOST=h\nSMTP_PORT=25\n', []],
  ['a backslash does not hide the next line', '.env', 'X=1\\\nPGSSLMODE=disable\n', ['environment PGSSLMODE: PGSSLMODE=disable']],
  ['a DSN on a line of its own is no name with a value', '.env', 'u:pw@tcp(h:3306)/db?tls=skip-verify\n', ['text : u:pw@tcp(h:3306)/db?tls=skip-verify']],
  ['a name, a colon and a URI', 'a.conf', 'url:postgres://u:p@h/db\n', ['text url: postgres://u:p@h/db']],
  ['nothing of ours', '.env', 'PORT=1\nURL=https://h\nEMPTY=\n', []],
]

describe('a file in which every line gives a name a value', () => {
  test.each(rows)('%s', (_name, path, text, expected) => {
    expect(candidatesIn(dotenvFormat, path, text)).toEqual(expected)
  })

  test.each(rows)('%s: every piece maps back', (_name, path, text) => {
    for (const mapped of textsOf(read(dotenvFormat, path, text))) expect(faultsOf(mapped, text)).toEqual([])
  })

  const names: [string, boolean][] = [
    ['.env', true],
    ['a/.env.production', true],
    ['prod.env', true],
    ['.envrc', true],
    ['a/env.sample', true],
    ['environment.ts', false],
    ['env.py', false],
    ['a.environment', false],
  ]
  test.each(names)('%s: %s', (path, expected) => {
    expect(dotenvFormat.matches(path, '')).toBe(expected)
  })

  test('comments are found, those behind a value too', () => {
    expect(read(dotenvFormat, '.env', '# one\nA=1 # two\nB="# three"\n').comments.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test('the other names of the file are neighbours', () => {
    const [candidate] = read(dotenvFormat, '.env', 'A=postgres://h/db\nDB_SSL=true\n').candidates
    expect(candidate?.sites[0].neighbours.map(({ name }) => name)).toEqual(['DB_SSL'])
  })

  test('verbatim pieces say what the source says, whatever the file holds', () => {
    const word = fc.constantFrom('A=', 'export ', 'postgres://h/db', '"', "'", '\n', '\r\n', '\\', '\\\n', '${A:-b}', '$x', '# ', '[s]\n', 'sslmode=', 'PGSSLMODE=', ' ', '\uE000', '😀', '%s', '.')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('')
        for (const mapped of textsOf(read(dotenvFormat, '.env', text))) expect(faultsOf(mapped, text)).toEqual([])
      }),
      { seed: 13, numRuns: 1500 },
    )
  })
})
