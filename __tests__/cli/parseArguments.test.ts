import { describe, expect, test } from '@jest/globals'
import { flagsOf } from '../../src/cli/flags.js'
import { parseArguments } from '../../src/cli/parseArguments.js'

function parsed(...words: string[]): object {
  const result = parseArguments(words, flagsOf('audit'))
  if (!result.ok) return { error: result.error }
  const { positionals, value, values, has } = result.value
  return { positionals, format: value('format'), paths: values('paths'), driver: values('driver'), quiet: has('quiet') }
}

const nothing = { positionals: [], format: null, paths: undefined, driver: undefined, quiet: false }

describe('arguments', () => {
  test.each<[string, string[], object]>([
    ['a value behind a blank', ['--format', 'json'], { format: 'json' }],
    ['a value behind `=`', ['--format=json'], { format: 'json' }],
    ['a value that holds `=`', ['--format=a=b'], { format: 'a=b' }],
    ['an empty value', ['--format='], { format: '' }],
    ['the last one counts', ['--format', 'json', '--format', 'markdown'], { format: 'markdown' }],
    ['several values, up to the next option', ['--paths', 'a', 'b', '--quiet', 'c'], { paths: ['a', 'b'], quiet: true, positionals: ['c'] }],
    ['several values, repeated', ['--paths', 'a', '--paths=b', '--paths', 'c', 'd'], { paths: ['a', 'b', 'c', 'd'] }],
    ['`--` ends several values', ['--paths', 'a', '--', 'b', '--quiet'], { paths: ['a'], positionals: ['b', '--quiet'] }],
    ['values after one behind `=` too', ['--paths=a', 'b'], { paths: ['a', 'b'] }],
    ['drivers only as long as they name a family', ['--driver', 'postgres=pg', 'cockroachdb=pgx', 'src'], { driver: ['postgres=pg', 'cockroachdb=pgx'], positionals: ['src'] }],
    ['`-` is no option', ['-', '--format', '-'], { positionals: ['-'], format: '-' }],
    ['values that begin with `-` behind `=`', ['--paths=-x'], { paths: ['-x'] }],
    ['names of Object.prototype are no options', ['--quiet'], { quiet: true }],
  ])('%s', (_, words, expected) => {
    expect(parsed(...words)).toEqual({ ...nothing, ...expected })
  })

  test.each([
    [['--format'], '--format needs a value: pretty|json|sarif|markdown|html'],
    [['--format', '--quiet'], '--format needs a value: pretty|json|sarif|markdown|html'],
    [['--paths', '--quiet'], '--paths needs a value: GLOB…'],
    [['--quiet=no'], '--quiet takes no value'],
    [['--qiet'], 'unknown option --qiet; did you mean --quiet?'],
    [['--constructor'], 'unknown option --constructor'],
    [['--__proto__=x'], 'unknown option --__proto__'],
    [['-q'], expect.stringMatching(/^unknown option -q/)],
    [['--\u001b[31mx'], expect.not.stringContaining('\u001b')],
    [['--base', 'x'], expect.stringMatching(/^unknown option --base/)],
  ])('%p', (words, error) => {
    expect(parsed(...words)).toEqual({ error })
  })
})
