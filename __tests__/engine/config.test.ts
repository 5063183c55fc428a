import { describe, expect, test } from '@jest/globals'
import { alternativesOf } from '../../src/engine/globs.js'
import { decodeConfig } from '../../src/engine/config.js'
import type { RawOverrides } from '../../src/engine/configTypes.js'
import type { Known } from '../../src/engine/configValues.js'

const known: Known = {
  ruleIds: ['require-tls', 'no-literal-password'],
  familyIds: ['postgres', 'cockroachdb'],
  driver: (_family, driver) => (driver === 'psycopg2' || driver === 'pg' ? driver : null),
  driverIds: () => ['psycopg2', 'pg'],
}
const flags = (values: RawOverrides['values']): RawOverrides => ({ naming: (option) => `--${option}`, values })
const file = (text: string): { path: string; text: string } => ({ path: '.github/db-tls-gate.yml', text })

function decode(text: string | null, values: RawOverrides['values'] = {}) {
  return decodeConfig(text === null ? null : file(text), flags(values), known)
}

function config(text: string | null, values: RawOverrides['values'] = {}) {
  const decoded = decode(text, values)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error))
  return decoded.value
}

describe('without a config', () => {
  test('the defaults of the interface hold', () => {
    expect(config(null)).toMatchObject({
      failUnder: { kind: 'score', minimum: 60, label: 'C' },
      failOn: 'threshold',
      allowInlineIgnores: 'always',
      reviewComments: 'on-findings',
      suggestions: true,
      checkRun: true,
      checkName: 'Database TLS grade',
      stepSummary: true,
      baseline: null,
    })
  })
  test.each(['', '# only a comment\n', '---\n', 'null\n'])('an empty file (%j) is no config', (text) => expect(config(text).failOn).toBe('threshold'))
})

describe('precedence', () => {
  test('a flag beats the file, the file beats the default', () => {
    expect(config('fail-under: B\nfail-on: regression\n', { 'fail-under': 'D' })).toMatchObject({ failUnder: { minimum: 45 }, failOn: 'regression' })
  })
  test('what a run publishes can be set in the file as well', () => {
    const text = 'review-comments: never\nsuggestions: false\nbaseline: .github/accepted.txt\n'
    expect(config(text)).toMatchObject({ reviewComments: 'never', suggestions: false, baseline: '.github/accepted.txt' })
    expect(config(text, { 'review-comments': 'on-findings', suggestions: 'true' })).toMatchObject({ reviewComments: 'on-findings', suggestions: true })
  })
  test('an empty input does not override the file', () => expect(config('fail-under: A\n', { 'fail-under': '' }).failUnder).toMatchObject({ minimum: 90 }))
})

describe('thresholds', () => {
  test.each([
    ['A', { kind: 'score', minimum: 90, label: 'A' }],
    ['e', { kind: 'score', minimum: 30, label: 'E' }],
    ['never', { kind: 'never' }],
    ['72', { kind: 'score', minimum: 72, label: '72' }],
    ['0', { kind: 'score', minimum: 0, label: '0' }],
    ['100', { kind: 'score', minimum: 100, label: '100' }],
  ])('%s is accepted', (text, threshold) => expect(config(null, { 'fail-under': text }).failUnder).toEqual(threshold))
  test.each(['F', 'G', '101', '-1', '6.5', 'C+', 'toString'])('%s is refused', (text) => {
    const decoded = decode(null, { 'fail-under': text })
    expect(decoded.ok).toBe(false)
    if (!decoded.ok) expect(decoded.error[0]).toMatchObject({ where: '--fail-under', line: null })
  })
  test('a number in the file is a score', () => expect(config('fail-under: 80\n').failUnder).toMatchObject({ minimum: 80 }))
})

describe('problems', () => {
  test('are all reported at once, each with its line', () => {
    const decoded = decode('fail-undr: C\nfail-on: sometimes\nrules:\n  require-tsl: off\nprofiles:\n  - path: x\n', { paths: 'src/**' })
    expect(decoded.ok).toBe(false)
    if (decoded.ok) return
    expect(decoded.error.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: unknown key "fail-undr"; did you mean fail-under?',
      '2: fail-on: "sometimes" is none of threshold, regression',
      '3: rules: unknown rule "require-tsl"; did you mean require-tls?',
      '5: profiles: entry 1: unknown key "path"; did you mean paths?',
      '5: profiles: entry 1: paths: "nothing" is no list of globs',
      '5: profiles: entry 1: treat-as: "nothing" is none of graded, advised, ignored',
    ])
  })
  test.each([
    ['a sequence', '- a\n'],
    ['broken YAML', 'a: [1, 2\n'],
    ['a key given twice', 'fail-on: threshold\nfail-on: regression\n'],
    ['an option that only inputs have', 'check-name: x\n'],
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\npaths: [${Array.from({ length: 60 }, () => '*b').join(',')}]\n`],
    ['a file of 300 KiB', `# ${'x'.repeat(300 * 1024)}\n`],
  ])('%s is refused', (_what, text) => expect(decode(text).ok).toBe(false))
  test('a message stays on one line and holds no control character', () => {
    const decoded = decode('"fail\\n::error::x\\u202e": 1\n')
    expect(decoded.ok).toBe(false)
    if (!decoded.ok) expect(decoded.error[0]?.message).toMatch(/^[\x20-\x7e]+$/)
  })
  test('an unknown driver names the known ones', () => {
    const decoded = decode(null, { drivers: ['postgres=psycopg9'] })
    expect(decoded.ok).toBe(false)
    if (!decoded.ok) expect(decoded.error[0]?.message).toContain('did you mean psycopg2?')
  })
})

describe('paths', () => {
  test.each<[string, RawOverrides['values'], string, boolean]>([
    ['no pattern takes every file', {}, '.github/x.yml', true],
    ['paths takes only what matches', { paths: ['src/**'] }, 'lib/a.py', false],
    ['paths reaches dot files', { paths: ['deploy/**'] }, 'deploy/.env', true],
    ['several lines of an input are several globs', { paths: 'src/**\n\n  lib/**  \n' }, 'lib/a.py', true],
    ['paths-ignore beats paths', { paths: ['src/**'], 'paths-ignore': ['src/gen/**'] }, 'src/gen/a.py', false],
    ['a pattern without a slash matches in every folder', { 'paths-ignore': ['*.md'] }, 'a/b/c.md', false],
    ['a folder with a slash at the end means all in it', { 'paths-ignore': ['vendor/'] }, 'vendor/x/y.go', false],
    ['an exclamation mark is a letter, not a negation', { paths: ['a!b/**', '\\!x/**'] }, '!x/y', true],
    ['a path that no file system takes is looked at, whatever paths says', { paths: ['src/**'] }, `lib/${'a/'.repeat(2100)}a.py`, true],
    ['and is not ignored', { 'paths-ignore': ['**/*.py'] }, `lib/${'a/'.repeat(2100)}a.py`, true],
    ['so is a name that none takes', { paths: ['*-*-*-*.yml'] }, `${'-'.repeat(4000)}x`, true],
  ])('%s', (_sentence, values, path, included) => expect(config(null, values).includesPath(path)).toBe(included))

  test.each([["paths: ['!vendor/**']\n", '1: paths'], ["profiles:\n  - paths: ['!a/**']\n    treat-as: ignored\n", '1: profiles: entry 1: paths']])('a glob that begins with ! would match nothing and is refused: %j', (wrong, where) => {
    const decoded = decode(wrong)
    expect(decoded.ok ? [] : decoded.error.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([expect.stringMatching(new RegExp(`^${where}: "!.*" begins with !, which turns nothing round here; name what is left out in paths-ignore$`))])
  })
})

describe('braces', () => {
  test.each([
    ['a.py', 1],
    ['{a,b}.{c,d,e}', 6],
    ['{a,b{c,d}}', 3],
    ['{1..300}{a..c}', 900],
    ['{0..10..5}', 3],
    ['\\{a,b}', 1],
    ['{a,b', 2],
    ['{a,b}'.repeat(20), 2 ** 20],
  ])('%s stands for %d', (glob, count) => expect(alternativesOf(glob)).toBe(count))

  test('too many are an error in one line', () => {
    const decoded = decode(`paths: ['${'{a,b}'.repeat(20)}']\n`)
    expect(decoded.ok ? [] : decoded.error.map(({ line, message }) => `${line}: ${message}`)).toEqual([expect.stringMatching(/^1: paths: "[^"]{1,60}" stands for more than 1000 patterns; write fewer braces$/)])
  })
})

describe('profiles, hosts, rules and drivers', () => {
  const text = `
profiles:
  - paths: ['**/*.py']
    treat-as: advised
  - paths: [app/**]
    treat-as: graded
hosts:
  internal: ['*.corp.example']
  local: [devbox]
rules:
  require-tls: low
  no-literal-password: off
drivers:
  postgres: pg
`
  test('the last profile that matches wins', () => {
    const { treatmentOf } = config(text)
    expect([treatmentOf('x/a.py'), treatmentOf('app/a.py'), treatmentOf('a.go')]).toEqual(['advised', 'graded', null])
  })
  test('host globs know no case', () => {
    const { localityOf } = config(text)
    expect([localityOf('DB.corp.EXAMPLE'), localityOf('devbox'), localityOf('db')]).toEqual(['internal', 'local', null])
  })
  test('rules and drivers are taken by id', () => {
    expect(config(text)).toMatchObject({ rules: { 'require-tls': 'low', 'no-literal-password': 'off' }, drivers: { postgres: 'pg' } })
  })
})
