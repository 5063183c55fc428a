/** The formats of programs: one for each row of the table of languages. */
import type { Language } from '../text/language.js'
import { languages } from '../text/languages.js'
import { readCode } from './code/read.js'
import { withConfigurationRows } from './configurationRows.js'
import type { Format } from './format.js'

export const codeFormats: readonly Format[] = languages.map((language) => ({
  id: language.id,
  matches: (path, firstLine) => matches(language, path, firstLine),
  read: (source, vocabulary, inside) => {
    const reading = readCode(source, language, vocabulary)
    return language.id === 'sql' ? withConfigurationRows(reading, source.text, inside) : reading
  },
}))

function matches({ extensions, names, interpreters }: Language, path: string, firstLine: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  if (dot !== -1) return extensions.includes(name.slice(dot + 1))
  if (names.includes(name)) return true
  const interpreter = /^#!\s{0,5}\/(?:[\w.-]{1,40}\/){0,10}(?:env\s{1,5}(?:-S\s{1,5})?)?([\w-]+)/.exec(firstLine.slice(0, 200))?.[1]
  return interpreter !== undefined && interpreters.includes(interpreter)
}
