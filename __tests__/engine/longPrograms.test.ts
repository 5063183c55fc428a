/** Of a long program only what stands around the signs of a connection is read: what is found in a text must not depend on what else the file holds. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/engine/text/languages.js'
import { blocksOf, connectionsIn, folder } from '../support/snippets.js'

/** Of each kind of program so many, the same ones every time. */
const EACH = 4
const LINE = 'alpha = beta\n'
const ahead = 9_000

const chosen = [...languages, { extensions: ['.sh'] }].flatMap(({ extensions }) => {
  const own = readdirSync(folder)
    .flatMap(blocksOf)
    .filter(([, path, text, connections]) => connections.length > 0 && extensions.some((extension) => path.toLowerCase().endsWith(extension)) && !text.startsWith('<'))
  return Array.from({ length: Math.min(EACH, own.length) }, (_, index) => own[Math.floor((index * own.length) / EACH)]).flatMap((block) => (block === undefined ? [] : [block]))
})

describe('among 200,000 characters of another matter', () => {
  test.each(chosen)('%s', (_sentence, path, text) => {
    const few = connectionsIn(path, `${LINE.repeat(3)}${text}\n${LINE.repeat(3)}`, 3)
    expect(few.length).toBeGreaterThan(0)
    expect(connectionsIn(path, `${LINE.repeat(ahead)}${text}\n${LINE.repeat(8_000)}`, ahead)).toEqual(few)
  })
})
