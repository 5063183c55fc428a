/** Of a part that is skimmed no token is kept but the brackets that matter outside: all the others must be as if it had been read. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainText, spanOf, type Span } from '../../../src/engine/mappedText.js'
import { languages } from '../../../src/engine/text/languages.js'
import { lex } from '../../../src/engine/text/lex.js'
import type { ShellLines } from '../../../src/engine/text/shellState.js'
import { readShellWords } from '../../../src/engine/text/shellWords.js'
import { extentAt, type Lexed } from '../../../src/engine/text/token.js'
import { sourceOf } from '../formats/codeReading.js'

const pieces = ['a', 'b1', ' ', ' ', '\n', '\n', '(', ')', '[', ']', '{', '}', '"', "'", '`', '"x"', "'y'", '`z ${w} `', '"""', '/', '/r/', '//', '/* c */', '# d\n', '-- e\n', '<<EOF\n', 'EOF\n', '<<~A', '\nA\n', '=', ',', ';', ':', '.', '%q(', '$', '\\', '3', '\r\n', 'def ', 'f"{a}"', "don't"]

const wordsOf = ({ tokens }: Lexed, [start, end]: readonly [number, number]) => tokens.filter((token) => token.end <= start || token.start >= end).map(({ kind, text, start: at }) => `${String(at)} ${kind} ${text}`)

/** Of the brackets that open outside of the part: where what closes them stands, when it is outside, too. */
const closedBy = (lexed: Lexed, [start, end]: readonly [number, number]) =>
  lexed.tokens.flatMap((token, index) => {
    const extent = token.kind === 'open' && (token.end <= start || token.start >= end) ? extentAt(lexed, index) : null
    if (extent === null) return []
    const last = extent.closed ? lexed.tokens[extent.end] : undefined
    return [`${String(token.start)} ${String(extent.closed)} ${last === undefined ? 'the end' : last.start < start || last.start >= end ? String(last.start) : 'within'}`]
  })

describe.each(languages.map((language) => [language.id, language] as const))('%s', (_id, language) => {
  test('what stands outside of a skimmed part is as if the part had been read', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 10, maxLength: 120 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, fc.nat(1000), fc.nat(1000), (text, one, other) => {
        const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number]
        const whole = lex(sourceOf('a', text), language)
        const skimmed = lex(sourceOf('a', text), language, null, [{ start, end }])
        // The part begins and ends with a line.
        const lineFrom = (at: number): number => whole.tokens.find((token) => token.fresh && token.start >= at)?.start ?? text.length
        const outside = [lineFrom(start), lineFrom(end)] as const
        expect(wordsOf(skimmed, outside).filter((word) => !word.endsWith('mark ;'))).toEqual(wordsOf(whole, outside).filter((word) => !word.endsWith('mark ;')))
        expect(closedBy(skimmed, outside)).toEqual(closedBy(whole, outside))
      }),
      { numRuns: 400, seed: 3 },
    )
  })

  test('nothing of a skimmed part is kept that is not open at its end', () => {
    const text = `a\n${'f(b[1], {c: d}) + "e"\n'.repeat(500)}g\n`
    const { tokens, comments } = lex(sourceOf('a', text), language, null, [{ start: 2, end: text.length - 2 }])
    expect(tokens.map(({ text: word }) => word).filter((word) => word !== ';')).toEqual(['a', 'g'])
    expect(comments).toEqual([])
  })

  test('a text that begins in a skimmed part and ends behind it is kept', () => {
    const rule = language.strings.find(({ multiline }) => multiline)
    if (rule === undefined) return
    const text = `a\nb\n${rule.open}\nc\nd\n${rule.close}\ne\n`
    const { tokens } = lex(sourceOf('a', text), language, null, [{ start: 2, end: text.indexOf('d') }])
    expect(tokens.filter(({ kind }) => kind === 'string')).toHaveLength(lex(sourceOf('a', text), language).tokens.filter(({ kind }) => kind === 'string').length)
  })
})

describe('shell', () => {
  const shell = ['a', 'b1', ' ', ' ', '\n', '\n', '\n', '(', ')', '{', '}', '"', "'", '`', '"x $y"', "'y z'", '$(c d)', '${E:-f}', '$G', '# d\n', '<<EOF\n', '\nEOF\n', '<<-"A"\n', '\nA\n', '=', ';', '&&', '|', '\\', '\\\n', '\r\n', 'H=i ', '>j']
  const shown = ({ commands, documents }: ShellLines, isOutside: (span: Span) => boolean) => [
    ...commands.filter(({ span }) => isOutside(span)).map(({ words, assignments, span }) => `${String(span.start)} ${JSON.stringify([words.map(({ text }) => text), assignments.map(({ name, value }) => [name, value.text])])}`),
    ...documents.filter((document) => isOutside(spanOf(document) ?? { start: -1, end: -1 })).map(({ text }) => text),
  ]

  test('what stands outside of a skimmed part is as if the part had been read', () => {
    const texts = fc.array(fc.constantFrom(...shell), { minLength: 10, maxLength: 120 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, fc.nat(1000), fc.nat(1000), (text, one, other) => {
        const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number]
        const whole = readShellWords(plainText(text))
        const skimmed = readShellWords(plainText(text), [{ start, end }])
        // A part ends between two words: what follows of a command is another one.
        const behind = whole.commands.filter(({ span, captured }) => !captured && span.start >= end).reduce((first, { span }) => Math.min(first, span.start), text.length)
        const isOutside = (span: Span): boolean => span.end <= start || span.start >= behind
        expect(shown(skimmed, isOutside)).toEqual(shown(whole, isOutside))
      }),
      { numRuns: 4000, seed: 5 },
    )
  })

  test('nothing of a skimmed part is kept', () => {
    const text = `a\n${'b "c $d" \'e\' $(f) ${G:-h} <<I\n j\nI\n# k\n'.repeat(300)}l\n`
    const { commands, documents, comments } = readShellWords(plainText(text), [{ start: 2, end: text.length - 2 }])
    expect(commands.map(({ words }) => words.map(({ text: word }) => word))).toEqual([['a'], ['l']])
    expect([documents, comments]).toEqual([[], []])
  })

  test.each([
    ['single quotes', "a\nb\n'c\nd'\ne\n", 'd', 'c\nd'],
    ['double quotes', 'a\nb\n"c\nd"\ne\n', 'd', 'c\nd'],
  ])('a text in %s that begins in a skimmed part and ends behind it is kept', (_quotes, text, end, kept) => {
    const { commands } = readShellWords(plainText(text), [{ start: 2, end: text.indexOf(end) }])
    expect(commands.flatMap(({ words }) => words.map(({ text: word }) => word))).toEqual(['a', kept, 'e'])
  })

  test('a here-document that begins in a skimmed part and ends behind it is kept', () => {
    const text = 'a\nb <<C\nd\ne\nC\nf\n'
    expect(readShellWords(plainText(text), [{ start: 2, end: text.indexOf('e') }]).documents.map(({ text: body }) => body)).toEqual(['d\ne\n'])
  })
})
