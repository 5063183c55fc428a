/** docs/troubleshooting.md holds every message that the source can print, and none that it cannot. */
import { describe, expect, test } from '@jest/globals'
import { fencesOf, read } from '../support/documentation.js'
import { messagesOfTheSource } from '../support/messages.js'

const page = 'docs/troubleshooting.md'
const messages = messagesOfTheSource()
/** Code spans of the first column and of the sentences around the tables. */
const listed = [...new Set(read(page).split('\n').flatMap((line) => [...(line.startsWith('|') ? line.slice(0, line.indexOf(' | ')) : line).matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)))]

/** Names of things, a shape that follows a message, and what is compared with git's own words. */
const noMessages = new Set(['pull request', '(pull request)', 'working tree', 'standard input', 'not a git repository', 'not a plain file', 'Database TLS', 'from … to …', 'an unknown number of', 'a symbolic link', 'too much', '{"driver"?: ID, "text"?: string, "settings"?: object, "env"?: {NAME: value}}'])

describe('every message of the source', () => {
  test('many were found', () => expect(messages.length).toBeGreaterThan(200))

  test.each(messages.filter(({ text }) => !noMessages.has(text)))('$place: "$text" can be found on the page', ({ text }) => {
    expect(listed.filter((row) => isPartOf(row, text) || isPartOf(text, row))).not.toEqual([])
  })

  test.each([...noMessages])('"%s" still stands in the source', (text) => expect(messages.map((message) => message.text)).toContain(text))
})

describe('every row of the page', () => {
  const rows = read(page).split('\n').filter((line) => /^\| `/.test(line)).flatMap((line) => [...line.slice(0, line.indexOf(' | ')).matchAll(/`([^`]+)`/g)].map(([, text = '']) => text))

  test('the page has many, and no fence that could hide one', () => expect([rows.length > 150, fencesOf(page)]).toEqual([true, []]))
  test.each(rows)('"%s" is what the source says', (row) => expect(messages.filter(({ text }) => isPartOf(row, text) || isPartOf(text, row))).not.toEqual([]))
})

/** Word for word, whatever fills the holes; a part that is nearly nothing is none. */
function isPartOf(part: string, whole: string): boolean {
  const words = part.replace(/^[…\s.,;:]+|[…\s.,;:?]+$/g, '')
  return words.length >= 5 && whole.includes(words)
}
