/** Every character of a joined text maps back to the source: over generated programs in three languages and the shell. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MappedText } from '../../../src/engine/mappedText.js'
import type { Setting, Value } from '../../../src/engine/model.js'
import { read } from '../formats/codeReading.js'

const word = fc.stringMatching(/^[a-z0-9%=&?/{}$.-]{0,12}$/)
const name = fc.constantFrom('user', 'cfg.host', 'os.getenv("A", "b")', 'f(1, "x")')
const escape = fc.constantFrom('\\x41', '\\n', '\\\\', '\\u00e9', '')

const programs: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'a.py': program(
    fc.oneof(
      fc.tuple(word, escape).map(([a, b]) => `"${a.replace(/[{}]/g, '')}${b}"`),
      word.map((a) => `r'${a}'`),
      fc.tuple(word, fc.constantFrom('user', 'cfg["h"]', 'p!r', 'n:d')).map(([a, b]) => `f"${a.replace(/[{}]/g, '')}{${b}}{{x}}"`),
      fc.tuple(word, name).map(([a, b]) => `("${a.replace(/%/g, '')}%s-%d" % (${b}, 'lit'))`),
      fc.tuple(word, name).map(([a, b]) => `"${a.replace(/[{}]/g, '')}{}{k}".format("put", k=${b})`),
      fc.tuple(word, word).map(([a, b]) => `"&".join(["${a}", '${b}'])`),
    ),
    name,
    (parts) => `url = ("postgres://u@h/d?"\n    + ${parts.join('\n    + ')})\n`,
  ),
  'a.ts': program(
    fc.oneof(
      fc.tuple(word, escape).map(([a, b]) => `'${a}${b}'`),
      fc.tuple(word, name).map(([a, b]) => `\`${a.replace(/\$/g, '')}\${${b}}\${\`in\${1}\`}\\t\``),
      fc.tuple(word, word).map(([a, b]) => `["${a}", '${b}'].join('&')`),
    ),
    name,
    (parts) => `const url = 'postgres://u@h/d?' + ${parts.join(' +\n  ')};\n`,
  ),
  'a.go': program(
    fc.oneof(
      fc.tuple(word, escape).map(([a, b]) => `"${a}${b}"`),
      word.map((a) => `\`${a}\``),
      fc.tuple(word, name).map(([a, b]) => `fmt.Sprintf("${a.replace(/%/g, '')}%s=%v", ${b}, "lit")`),
    ),
    name,
    (parts) => `url := "postgres://u@h/d?" + ${parts.join(' +\n\t')}\n`,
  ),
  'a.sh': program(
    fc.oneof(
      word.map((a) => `"${a.replace(/\$/g, '')}\${B:-c}"`),
      word.map((a) => `'${a}'`),
      fc.constantFrom('$HOME', '${X}', '\\x', '$(f a)'),
    ),
    fc.constantFrom('"$A"'),
    (parts) => `URL="postgres://u@h/d?"${parts.join('')}\n`,
  ),
}

function program(literal: fc.Arbitrary<string>, other: fc.Arbitrary<string>, build: (parts: readonly string[]) => string): fc.Arbitrary<string> {
  return fc.array(fc.oneof({ arbitrary: literal, weight: 4 }, { arbitrary: other, weight: 1 }), { minLength: 1, maxLength: 6 }).map(build)
}

function textsOf(value: Value): readonly MappedText[] {
  if (value.kind === 'text') return [value.text]
  return value.kind === 'settings' ? textsOfAll(value.entries) : []
}

function textsOfAll(settings: readonly Setting[]): readonly MappedText[] {
  return settings.flatMap(({ value }) => textsOf(value))
}

function texts(path: string, source: string): readonly MappedText[] {
  return read(path, source).candidates.flatMap((candidate) => {
    const beside = candidate.sites.flatMap(({ neighbours }) => textsOfAll(neighbours))
    return candidate.kind === 'text' ? [candidate.value, ...beside] : candidate.kind === 'settings' ? [...textsOfAll(candidate.entries), ...beside] : beside
  })
}

describe.each(Object.entries(programs))('generated programs: %s', (path, arbitrary) => {
  test('pieces cover the text without gaps, and verbatim ones are in the source letter by letter', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const found = texts(path, source)
        expect(found.length).toBeGreaterThan(0)
        for (const { text, pieces } of found) {
          let at = 0
          for (const piece of pieces) {
            expect(piece.at).toBe(at)
            expect(piece.end).toBeGreaterThanOrEqual(piece.start)
            if (piece.kind === 'literal' && piece.verbatim) expect(source.slice(piece.start, piece.end)).toBe(text.slice(at, at + piece.length))
            at += piece.length
          }
          expect(at).toBe(text.length)
        }
      }),
      { seed: 20_261, numRuns: 300 },
    )
  })

  test('any cut of such a program is survived', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.nat(), (source, from, length) => {
        const start = from % source.length
        const reading = read(path, source.slice(start, start + (length % source.length)))
        expect(reading.incomplete).toBeNull()
      }),
      { seed: 20_262, numRuns: 200 },
    )
  })
})
