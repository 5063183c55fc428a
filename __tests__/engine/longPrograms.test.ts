/** Of a long program, script or list of settings only what stands around the signs of a connection is read: what is found in a text must not depend on what else the file holds. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/engine/text/languages.js'
import { blocksOf, connectionsIn, folder } from '../support/snippets.js'

/** Of each kind of program so many, the same ones every time. */
const EACH = 2
/** In a list of settings anything else would belong to them. */
const lineFor = (path: string): string => (/\.(?:env|ini|conf|cnf|txt)$/.test(path) ? '# alpha beta\n' : 'alpha = beta\n')
const ahead = 9_000

const chosen = [...languages, ...['.sh', '.env', '.ini', '.conf', '.cnf', '.txt'].map((extension) => ({ extensions: [extension] }))].flatMap(({ extensions }) => {
  const own = readdirSync(folder)
    .flatMap(blocksOf)
    .filter(([, path, text, connections]) => connections.length > 0 && extensions.some((extension) => path.toLowerCase().endsWith(extension)) && !text.startsWith('<'))
  return Array.from({ length: Math.min(EACH, own.length) }, (_, index) => own[Math.floor((index * own.length) / EACH)]).flatMap((block) => (block === undefined ? [] : [block]))
})

describe('among 200,000 characters of another matter', () => {
  test.each(chosen)('%s', (_sentence, path, text) => {
    const line = lineFor(path)
    const few = connectionsIn(path, `${line.repeat(3)}${text}\n${line.repeat(3)}`, 3)
    expect(few.length).toBeGreaterThan(0)
    expect(connectionsIn(path, `${line.repeat(ahead)}${text}\n${line.repeat(8_000)}`, ahead)).toEqual(few)
  })
})
