/** Whoever opens the pull request writes the text: it may cost steps in proportion to its length, and nothing else. */
import { describe, expect, test } from '@jest/globals'
import { plainText } from '../../../src/engine/mappedText.js'
import { languages } from '../../../src/engine/text/languages.js'
import { lex } from '../../../src/engine/text/lex.js'
import { parse } from '../../../src/engine/text/parse.js'
import { readShellWords } from '../../../src/engine/text/shellWords.js'
import { lines, read, sourceOf } from '../formats/codeReading.js'

const SMALL = 1_500
const LARGE = 6_000

const hostile = (size: number): readonly (readonly [sentence: string, text: string])[] => [
  ['opening brackets', '['.repeat(size)],
  ['opening and closing brackets that do not fit', '({[)}]'.repeat(size / 6)],
  ['closing brackets', ')'.repeat(size)],
  ['triple quotes', '"""a '.repeat(size / 5)],
  ['quotes', `'`.repeat(size)],
  ['backticks with open holes', '`${'.repeat(size / 3)],
  ['f-strings with open holes', 'f"{a '.repeat(size / 5)],
  ['one f-string of open holes', `f"${'{a '.repeat(size / 3)}`],
  ['backslashes', '\\'.repeat(size)],
  ['slashes', 'a = /b'.repeat(size / 6)],
  ['open comments', '/* '.repeat(size / 3)],
  ['empty lines', '\n'.repeat(size)],
  ['here-documents without an end', '<<EOF\n'.repeat(size / 6)],
  ['here-documents of many names without an end', '<<~A <<-B <<<C\n'.repeat(size / 15)],
  ['open comments in comments', '/* */ /* (* <!-- '.repeat(size / 17)],
  ['regular expressions', 'x =~ /a[/#{'.repeat(size / 11)],
  ['sigils and quotes with marks', '~s( %q{ q< $a$ r#" R"x( '.repeat(size / 24)],
  ['characters', `'\\'?"`.repeat(size / 5)],
  ['templates', '{{ '.repeat(size / 3)],
  ['schemes', '://'.repeat(size / 3)],
  ['open holes on lines of their own', '"${a\n'.repeat(size / 6)],
  ['dollars', '$('.repeat(size / 2)],
  ['open parameter expansions', '"${A:-'.repeat(size / 6)],
  ['members', 'a.'.repeat(size / 2)],
  ['calls', 'a('.repeat(size / 2)],
  ['indices', 'a[0]'.repeat(size / 4)],
  ['conditionals', 'a ? b : '.repeat(size / 8)],
  ['sums', '"postgres://" + a + '.repeat(size / 20)],
  ['alternating operators', 'a + b * c - d / e < '.repeat(size / 20)],
  ['prefixes', '!'.repeat(size)],
  ['words', 'postgres '.repeat(size / 9)],
  ['URIs in one call', `f(${'"postgres://u@h/d?sslmode=disable", '.repeat(size / 37)})`],
  ['settings in one mapping', `x = {${'"sslmode": "disable", '.repeat(size / 22)}}`],
  ['assignments to one name', 'a.b = "postgres://h/d"\n'.repeat(size / 23)],
  ['names bound to one another', Array.from({ length: size / 20 }, (_, i) => `a${i} = a${i - 1} + a${i - 1} + "="`).join('\n')],
  ['a long constant put in again and again', `B = "postgres://${'x'.repeat(size / 2)}"\nx = ${'B + "=" + '.repeat(size / 20)}"y"`],
  ['a format that repeats its argument', `x = "${'{0}'.repeat(size / 6)}".format("postgres://${'x'.repeat(size / 2)}")`],
]

describe.each(hostile(LARGE).map(([sentence, text], index) => [sentence, text, hostile(SMALL)[index]?.[1] ?? ''] as const))('%s', (_sentence, text, short) => {
  test.each(languages.map((language) => [language.id, language] as const))('cost %s a bounded number of steps', (_id, language) => {
    const lexed = lex(sourceOf('a', text), language)
    expect(lexed.steps).toBeLessThanOrEqual(41 * text.length + 2000)
    const steps = lexed.steps + parse(lexed, language).steps
    expect(steps - lexed.steps).toBeLessThanOrEqual(20 * lexed.tokens.length + 100)
    // Four times as long: an exponent of at most 1.1, and what a start costs.
    const before = lex(sourceOf('a', short), language)
    expect(steps).toBeLessThanOrEqual(4 ** 1.1 * (before.steps + parse(before, language).steps) + 2_000)
  })

  test('cost the shell a bounded number of steps', () => {
    expect(readShellWords(plainText(text)).steps).toBeLessThanOrEqual(41 * text.length + 2000)
  })

  test.each(['a.py', 'a.ts', 'a.go', 'a.sh'])('are read as %s without growing', (path) => {
    const { candidates } = read(path, text)
    const held = candidates.reduce((sum, candidate) => sum + (candidate.kind === 'text' ? candidate.value.text.length : 0), 0)
    expect(held).toBeLessThanOrEqual(4 * text.length + 20_000)
  })
})

describe('whatever state a file is in', () => {
  const line = "psycopg2.connect('postgresql://u@h/d')"
  const found = 'text postgresql://u@h/d @ psycopg2.connect#0'
  test.each([
    ['a byte order mark', `\uFEFF${line}`],
    ['NUL', `\0${line}\0`],
    ['line ends of Windows', `import x\r\n${line}\r\n`],
    ['conflict markers', `<<<<<<< ours\n${line}\n=======\npass\n>>>>>>> theirs`],
    ['an open quote above', `x = "abc\n${line}`],
    ['an open triple quote above', `x = """abc\n${line}`],
    ['an open bracket above and a definition between', `x = f(\ndef g():\n    pass\n${line}`],
    ['a closing bracket too many', `)]}\n${line}`],
    ['an apostrophe in a comment', `# don't\n${line}`],
  ])('%s hides nothing below', (_sentence, text) => {
    expect(lines(read('a.py', text))).toEqual([found])
  })

  test('a gap between two hunks closes what the hunk above left open', () => {
    expect(lines(read('a.py', `x = f("""\nabc(\n\n\n\n\n\n\n${line}`, true))).toEqual([found])
  })

  test('what is nested too deeply is said to be unread', () => {
    expect(read('a.py', `x = ${'['.repeat(500)}${line}`).incomplete).toBe('brackets are nested too deeply')
  })

  test('a line of a million characters is read to its end', () => {
    const reading = read('a.ts', `${'f(1,"a=b");'.repeat(90_000)}new Pool("postgres://u@h/d")`)
    expect(reading.incomplete).toBeNull()
    expect(lines(reading).at(-1)).toBe('text postgres://u@h/d @ Pool#0')
  })
})
