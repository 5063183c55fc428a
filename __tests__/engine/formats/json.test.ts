import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonFormat } from '../../../src/engine/formats/json.js'
import { describe as candidatesIn, faultsOf, read, textsOf } from './dataCandidates.js'

const rows: [string, string, string[]][] = [
  ['a string', '{"db": {"url": "postgres://u:p@h/db?sslmode=disable"}}', ['text db/url: postgres://u:p@h/db?sslmode=disable']],
  ['escapes', '{"url": "postgres:\\/\\/h\\/db\\u003fsslmode=require"}', ['text url: postgres://h/db?sslmode=require']],
  ['comments and trailing commas', '{\n // a\n "url": "postgres://h/db", /* b */\n}', ['text url: postgres://h/db']],
  ['a connection in a comment', '{\n // "url": "postgres://h/db"\n "a": 1\n}', ['text comment : postgres://h/db']],
  ['settings', '{"connection": {"host": "db", "user": "u", "ssl": {"rejectUnauthorized": false}}}', ['settings connection: host=db user=u ssl=(rejectUnauthorized=<false>)']],
  ['one telling name is enough', '{"sslmode": "disable"}', ['settings : sslmode=disable']],
  ['a keyword DSN', '{"dsn": "host=h dbname=x sslmode=disable"}', ['text dsn: host=h dbname=x sslmode=disable']],
  ['a .NET connection string', '{"ConnectionStrings": {"A": "Host=h;Database=d;SSL Mode=Disable"}}', ['text ConnectionStrings/A: Host=h;Database=d;SSL Mode=Disable']],
  ['scripts of package.json', '{"scripts": {"db": "PGSSLMODE=disable psql -h $DB_HOST"}}', ['command scripts/db: PGSSLMODE=disable [psql] [-h] [{DB_HOST}]']],
  ['the environment of a launch configuration', '{"env": {"PGSSLMODE": "disable"}}', ['environment env/PGSSLMODE: PGSSLMODE=disable']],
  ['a task definition with names and values', '{"environment": [{"name": "PGSSLMODE", "value": "disable"}, {"name": "U", "value": "postgres://h/db"}]}', ['environment environment/PGSSLMODE: PGSSLMODE=disable', 'text environment/U: postgres://h/db']],
  ['a dollar in a password is no variable', '{"u": "postgres://u:pa$word@h/db"}', ['text u: postgres://u:pa$word@h/db']],
  ['templates', '{"u": "postgres://${user}:{{ pw }}@{host}/%s"}', ['text u: postgres://{user}:{pw}@{host}/{%s}']],
  ['JSON lines', '{"u": "postgres://h/1"}\n{"u": "postgres://h/2"}\n', ['text u: postgres://h/1', 'text u: postgres://h/2']],
  ['single quotes of JSON5', "{u: 'postgres://h/db'}", ['text : postgres://h/db']],
  ['a file that ends early', '{"a": {"u": "postgres://h/db"', ['text a/u: postgres://h/db']],
  ['a command as a list', '{"command": ["psql", "postgres://h/db"]}', ['command command: [psql] [postgres://h/db]', 'text command: postgres://h/db']],
  ['a list of schemes', '{"schemes": ["postgres://", "mysql://"]}', ['text listed schemes: postgres://']],
  ['nothing of ours', '{"homepage": "https://h/db", "host": "x", "ports": 1}', []],
  ['nothing at all', '', []],
]

describe('a JSON file', () => {
  test.each(rows)('%s', (_name, text, expected) => {
    expect(candidatesIn(jsonFormat, 'a.json', text)).toEqual(expected)
  })

  test.each(rows)('%s: every piece maps back', (_name, text) => {
    for (const mapped of textsOf(read(jsonFormat, 'a.json', text))) expect(faultsOf(mapped, text)).toEqual([])
  })

  test('the span of a whole string holds its quotes', () => {
    const text = '{"u": "postgres://h/db"}'
    const span = read(jsonFormat, 'a.json', text).candidates[0]?.span
    expect(text.slice(span?.start, span?.end)).toBe('"postgres://h/db"')
  })

  test('comments are found', () => {
    expect(read(jsonFormat, 'a.json', '{ // one\n /* two */ "a": "// three" }').comments.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test.each([
    ['100,000 nested lists', '['.repeat(100_000)],
    ['a string of 1 MB', `"${'x'.repeat(1_000_000)}"`],
    ['a string of 300,000 escapes', `"${'\\n'.repeat(300_000)}"`],
    ['200,000 quotes', '"'.repeat(200_001)],
    ['a string of 300,000 dollars', `"${'${'.repeat(150_000)}"`],
  ])('%s before a connection do not hide it', (_name, before) => {
    expect(candidatesIn(jsonFormat, 'a.json', `${before}\n{"url": "postgres://h/db"}\n`).at(-1)).toMatch(/: postgres:\/\/h\/db$/)
  })

  test.each([
    ['stray words', 'a = b '],
    ['strings on one line', '""'],
    ['broken lists', '[a]\n'],
    ['broken mappings', '{% if a %}'],
    ['unended strings', '"\n'],
  ])('what holds 2,000 %s is no JSON: its lines are read, and that settings in it are not is said', (_name, unit) => {
    const { candidates, incomplete } = read(jsonFormat, 'a.json', `${unit.repeat(2000)}\n{"url": "postgres://h/db"}\n`)
    expect(candidates.map((candidate) => candidate.kind === 'text' && candidate.value.text)).toEqual(['postgres://h/db'])
    expect(incomplete).toBe('more places or settings than can be read in one file')
  })

  test.each([
    ['values on lines of their own', '"a"\n'],
    ['mappings on one line', '{"a": 1} '],
    ['words of JSON5 in one mapping', "a: 'b',\n", '{', '}'],
    ['broken values of one list', 'b,', '[', ']'],
  ])('2,000 %s do not hide settings', (_name, unit, begin = '', end = '') => {
    const { candidates, incomplete } = read(jsonFormat, 'a.json', `${begin}${unit.repeat(2000)}${end}\n{"host": "db", "sslmode": "disable"}\n`)
    expect(candidates.map(({ kind }) => kind)).toEqual(['settings'])
    expect(incomplete).toBeNull()
  })

  test('of a mapping of 20,000 connections 2,000 are read, with their nearest neighbours, and it is said where reading stopped', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 'postgres://h/db'])))
    const { candidates, unreadFrom } = read(jsonFormat, 'a.json', text)
    expect(candidates).toHaveLength(2_000)
    expect(unreadFrom).toBe(text.indexOf('"k2000"'))
    expect(Math.max(...candidates.map((candidate) => candidate.sites[0].neighbours.length))).toBe(100)
  })

  test('verbatim pieces say what the source says, whatever the file holds', () => {
    const word = fc.constantFrom('{', '}', '[', ']', '"', '"a": ', ',', 'postgres://h/db', '\\"', '\\u0041', '\\', '${A:-b}', '// x\n', '/*', '*/', '\n', "'", '\uE000', '😀', '"sslmode": "x"', 'PGSSLMODE', '{{x}}')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('')
        for (const mapped of textsOf(read(jsonFormat, 'a.json', text))) expect(faultsOf(mapped, text)).toEqual([])
      }),
      { seed: 12, numRuns: 1500 },
    )
  })
})
