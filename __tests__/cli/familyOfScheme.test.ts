/** What is loaded alone for a scheme answers as all families together do. */
import { describe, expect, test } from '@jest/globals'
import { familyOfScheme } from '../../src/cli/familyOfScheme.js'
import { comparedForms } from '../../src/docs/driverTexts.js'
import { families } from '../../src/engine/databases/registry.js'
import { explain } from '../../src/engine/explain.js'
import { explainAmong } from '../../src/engine/explainAmong.js'

const texts = [
  ...Object.values(comparedForms).flatMap((forms) => forms.flatMap((form) => form.texts.flatMap(({ input }) => input.text ?? []))),
  ...families.flatMap(({ vocabulary }) => [...vocabulary.schemes].flatMap((scheme) => [`${scheme}://u:p@db.corp/x`, `jdbc:${scheme}://db.corp/x`, `${scheme}://h1,h2:1/x?ssl=true&sslmode=disable`, `${scheme}://\${HOST}/x`, `${scheme}://`])),
]

describe('a text whose scheme is one family’s own', () => {
  test('is what many texts are', async () => {
    const own = await Promise.all(texts.map(familyOfScheme))
    expect(own.filter((set) => set !== null).length).toBeGreaterThan(500)
    expect(new Set(own.flatMap((set) => set?.families.map(({ ids }) => ids[0]) ?? []))).toEqual(new Set(['postgres', 'mysql', 'mongodb', 'redis', 'amqp', 'sqlserver']))
  })

  test('is explained by that family alone as by all', async () => {
    const differing: string[] = []
    for (const text of texts) {
      const own = await familyOfScheme(text)
      if (own !== null && JSON.stringify(explainAmong(own, { text })) !== JSON.stringify(explain({ text }))) differing.push(text)
    }
    expect(differing).toEqual([])
  })

  test.each(['postgres:', 'xpostgres://h', ' postgres://h', 'host=h sslmode=disable', 'psql postgres://h', 'https://h', 'constructor://h', ''])('%j is not told by its scheme', async (text) => {
    expect(await familyOfScheme(text)).toBeNull()
  })
})
