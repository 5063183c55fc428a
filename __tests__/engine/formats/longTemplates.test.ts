import { describe, expect, test } from '@jest/globals'
import { withHoles } from '../../../src/engine/formats/holes.js'
import { plainText } from '../../../src/engine/mappedText.js'

const long = `{{ lookup('password', ${"'a' + ".repeat(150)}'b') }}`

describe('a template longer than most', () => {
  test.each([
    ['as the whole value is put in', long, ['hole']],
    ['behind a written word is text', `word${long}`, ['literal']],
    ['that nothing closes is text', long.slice(0, -2), ['literal']],
    ['beyond all bounds is text', long.replace("'b'", `'${'b'.repeat(5000)}'`), ['literal']],
  ])('%s', (_sentence, text, kinds) => {
    expect(withHoles(plainText(text), { anyDollarName: false, formatting: true }).pieces.map(({ kind }) => kind)).toEqual(kinds)
  })
})
