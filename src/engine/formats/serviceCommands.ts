/** Commands among the values of data: `command: psql -h db`, words in a list, a container whose program stands elsewhere than its arguments. */
import { sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { commandOf, programOf, readCommands, splitCommands } from './commandLine.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { baseAt, textValue, type Place } from './place.js'

export function commandsOfText(text: MappedText, place: Place): Candidate[] {
  return readCommands(text, place.vocabulary, place.style).map(({ words: written, assignments, span }) => {
    const { words, isOpen } = place.options?.(written, span.start) ?? { words: written, isOpen: false }
    return { ...baseAt(place, span), kind: 'command', words, assignments, ...(isOpen ? { isOpen } : {}) }
  })
}

export function commandOfWords(items: readonly DataNode[], place: Place): Candidate[] {
  const command = commandOf(wordsAmong(items, place), place.vocabulary)
  return command === null || items.length < 2 ? [] : [{ ...baseAt(place, command.span), kind: 'command', words: command.words, assignments: command.assignments }]
}

/** The texts of a list, as a shell would see them. */
export function wordsAmong(items: readonly DataNode[], place: Place): MappedText[] {
  return items.flatMap((item) => (item.kind === 'text' ? [textOf(item, place)] : []))
}

/**
 * A container whose program stands elsewhere than its arguments: `command: [cockroach]` beside `args: [start, --insecure]`,
 * or only in the name of the image: `image: cockroachdb/cockroach:v24` beside `command: start --insecure`.
 */
export function commandsOfService(entries: readonly DataEntry[], place: Place): Candidate[] {
  const find = (name: string) => entries.find((entry) => entry.name === name)?.value
  const own = wordsOf(find('entrypoint'), place).concat(wordsOf(find('command'), place))
  const args = wordsOf(find('args'), place)
  if (own.length + args.length === 0) return []
  if (own.length > 0 && commandOf(own, place.vocabulary) !== null && args.length === 0) return []
  const image = find('image')
  const program = image?.kind === 'text' ? programOf(image.text) : ''
  const at = image?.kind === 'text' ? image.text.text.lastIndexOf(program) : -1
  const fromImage = image?.kind === 'text' && place.vocabulary.commands.has(program) && !startingServers.has(program) && at >= 0 ? [sliceText(image.text, at, at + program.length)] : []
  const words = [...own, ...args]
  const withProgram = commandOf(words, place.vocabulary) === null ? [...fromImage, ...words] : words
  const command = commandOf(withProgram, place.vocabulary)
  // The span is that of the arguments: the image may stand far above them.
  const spans = words.flatMap((word) => spanOf(word) ?? [])
  if (command === null || spans.length === 0) return []
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const keyPath = [...place.keyPath, own.length > 0 ? 'command' : 'args']
  return [{ ...baseAt({ ...place, keyPath }, span), kind: 'command', words: command.words, assignments: command.assignments }]
}

/** Images that are called like a client and start the server: their arguments are its own. https://hub.docker.com/_/mysql, https://hub.docker.com/_/mariadb, https://hub.docker.com/_/mongo */
const startingServers: ReadonlySet<string> = new Set(['mysql', 'mariadb', 'mongo', 'clickhouse'])

function wordsOf(node: DataNode | undefined, place: Place): MappedText[] {
  if (node === undefined) return []
  if (node.kind === 'list') return node.items.slice(0, 500).flatMap((item) => (item.kind === 'text' ? [textOf(item, place)] : []))
  // `command: >` ends with its line.
  if (node.kind !== 'text' || node.text.text.trimEnd().includes('\n')) return []
  return splitCommands(textOf(node, place))[0] ?? []
}

function textOf(node: Extract<DataNode, { kind: 'text' }>, place: Place): MappedText {
  const value = textValue(node.text, node.span, place.style)
  return value.kind === 'text' ? value.text : node.text
}
