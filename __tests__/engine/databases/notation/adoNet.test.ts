import { describe, expect, test } from '@jest/globals'
import { bareName, readPairs } from '../../../../src/engine/databases/notation/adoNet.js'
import { HOLE, joinTexts, plainText } from '../../../../src/engine/mappedText.js'

const pairsOf = (text: string) => readPairs(plainText(text))?.map(({ name, value }) => [name, value.text]) ?? null

describe('pairs with semicolons between them', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['Server=db;Database=shop', [['Server', 'db'], ['Database', 'shop']]],
    ['Server = db ; User Id = app ;', [['Server', 'db'], ['User Id', 'app']]],
    ['Trust Server Certificate=true', [['Trust Server Certificate', 'true']]],
    ['Password="a;b""c";Encrypt=true', [['Password', 'a;b"c'], ['Encrypt', 'true']]],
    ["PWD='a;''b';Encrypt=yes", [['PWD', "a;'b"], ['Encrypt', 'yes']]],
    ['Driver={ODBC Driver 18 for SQL Server};PWD={a;}}b};Encrypt=yes', [['Driver', 'ODBC Driver 18 for SQL Server'], ['PWD', 'a;}b'], ['Encrypt', 'yes']]],
    ['Password=it"s;Encrypt=no', [['Password', 'it"s'], ['Encrypt', 'no']]],
    ['Password="open;Encrypt=no', [['Password', '"open'], ['Encrypt', 'no']]],
    ['Password="a"b;Encrypt=no', [['Password', '"a"b'], ['Encrypt', 'no']]],
    ['Password=a=b==;Encrypt=no', [['Password', 'a=b=='], ['Encrypt', 'no']]],
    ['Encrypt=;Server=db', [['Encrypt', ''], ['Server', 'db']]],
    [';;Server=db;;Encrypt=true;;', [['Server', 'db'], ['Encrypt', 'true']]],
    ['Server=db;\r\n  Encrypt=true;\r\n', [['Server', 'db'], ['Encrypt', 'true']]],
    ['encrypt=true;encrypt=false', [['encrypt', 'true'], ['encrypt', 'false']]],
  ])('%j', (text, expected) => {
    expect(pairsOf(text)).toEqual(expected)
  })

  test.each([
    '', ';', ' ; ', 'display: none; color: red', 'text/html; charset=utf-8', 'session=1; HttpOnly', 'max-age=3600; path=/; Secure', 'a=1;b', '=1;b=2', '{a}=1;b=2',
    'Server=db;rest of a "text" with = in it', `${'x'.repeat(61)}=1`, 'a;b;c', 'SELECT * FROM t WHERE a=1; DROP TABLE t',
  ])('%j is none', (text) => {
    expect(pairsOf(text)).toBeNull()
  })

  test('each pair and value is known by its place in the source', () => {
    const text = 'Server=db; Password="a;b" ;Encrypt=true'
    const spans = readPairs(plainText(text, 100))?.map(({ span, valueSpan }) => [span, valueSpan].map((each) => (each === null ? null : text.slice(each.start - 100, each.end - 100))))
    expect(spans).toEqual([['Server=db', 'db'], ['Password="a;b"', '"a;b"'], ['Encrypt=true', 'true']])
  })

  test('a hole for a value stays one, and one for whole pairs is named', () => {
    const hole = (expression: string, start: number) => ({ text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, start, end: start + 3, expression, fallback: null }] }) as const
    const pairs = readPairs(joinTexts([plainText('Server='), hole('host', 7), plainText(';', 10), hole('extra', 11), plainText(';Encrypt=true', 14)]))
    expect(pairs?.map(({ name, value }) => [name, value.text])).toEqual([['Server', HOLE], ['{extra}', ''], ['Encrypt', 'true']])
  })

  test('of very many pairs the last holds, and endless quotes end somewhere', () => {
    expect(pairsOf('a=1;'.repeat(5_000))).toHaveLength(5_000)
    expect(pairsOf(`a="${'b"";'.repeat(4_000)}`)).toBeNull()
    expect(pairsOf(`a="${'""'.repeat(4_000)}"`)).toHaveLength(1)
    expect(pairsOf('a={'.repeat(6_000))).toHaveLength(1)
    expect(pairsOf(`${'a=1;'.repeat(200_000)}b=2`)?.at(-1)).toEqual(['b', '2'])
    expect(pairsOf('a=1;'.repeat(200_000))?.length).toBeLessThan(3000)
  })

  test('names count without case, blanks, dashes and underscores', () => {
    expect(['Trust Server Certificate', 'TRUSTSERVERCERTIFICATE', 'trust_server_certificate'].map(bareName)).toEqual(Array(3).fill('trustservercertificate'))
  })
})
