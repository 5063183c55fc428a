import { joinTexts, plainText, sliceText, spanOf, type MappedText, type Span } from '../mappedText.js'
import type { Candidate, FileReading, SourceText, Vocabulary } from '../model.js'
import { readTree, type DataEntry, type DataNode } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import { placeFor, readLines } from './lines.js'
import { readLine } from './readLine.js'
import { linesOf } from './windows.js'
import { unescapeXml } from './xmlText.js'

/** Spring's beans, .NET's configuration, Maven, Hibernate, log4j: elements and attributes are names with values. Half a file is read as far as it goes. */
export const xmlFormat: Format = { id: 'xml', matches: (path, firstLine) => (/\.config$/i.test(path) && /^\uFEFF?\s{0,40}(?:<|$)/.test(firstLine)) || /\.(?:xml|csproj|vbproj|fsproj|props|targets|pubxml|plist|xhtml|hbm|jelly|nuspec|dsx|pom|iml)$/i.test(path), read }

function read(source: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  if (!/^\uFEFF?\s*(?:<|\{[{%])/.test(source.text.slice(0, 2000))) return readLines(source, vocabulary, 'xml')
  const place = placeFor(vocabulary, { anyDollarName: false, formatting: true }, inside)
  const { entries, comments } = elementsIn(source.text)
  const root: DataNode = { kind: 'mapping', entries, span: { start: 0, end: source.text.length } }
  const inComments: Candidate[] = comments.flatMap((span) => linesOf(plainText(source.text.slice(span.start, span.end), span.start)).flatMap((line) => readLine(unescapeXml(line), { ...place, place: 'comment' })))
  return {
    language: 'xml',
    imports: [],
    candidates: [...readTree(root, place), ...inComments],
    comments: comments.map((span) => ({ text: source.text.slice(span.start + 4, span.end).replace(/-->$/, '').trim(), span })),
    incomplete: null,
    unreadFrom: place.budget.unreadFrom,
  }
}

interface Element {
  readonly tag: string
  readonly start: number
  readonly attributes: readonly DataEntry[]
  readonly children: DataEntry[]
  readonly texts: MappedText[]
}

const deepest = 200

function elementsIn(text: string): { entries: readonly DataEntry[]; comments: readonly Span[] } {
  const root: Element = { tag: '', start: 0, attributes: [], children: [], texts: [] }
  const open: Element[] = [root]
  const comments: Span[] = []
  const entities = new Map<string, MappedText>()
  const close = (end: number) => {
    const done = open.length > 1 ? open.pop() : undefined
    if (done !== undefined) open.at(-1)?.children.push(entryOf(done, end))
  }
  for (let at = 0; at < text.length; ) {
    const less = text.indexOf('<', at)
    const until = less === -1 ? text.length : less
    if (until > at && open.length > 1) open.at(-1)?.texts.push(withEntities(unescapeXml(plainText(text.slice(at, until), at)), entities))
    if (less === -1) break
    if (text.startsWith('<!--', less)) {
      const end = endBehind(text, '-->', less + 4)
      comments.push({ start: less, end })
      at = end
    } else if (text.startsWith('<![CDATA[', less)) {
      const end = endBehind(text, ']]>', less + 9)
      open.at(-1)?.texts.push(plainText(text.slice(less + 9, text.startsWith(']]>', end - 3) ? end - 3 : end), less + 9))
      at = end
    } else if (text.startsWith('<!DOCTYPE', less)) {
      // What the document declares itself stands in brackets.
      at = less + (/^<!DOCTYPE[^[>]{0,2000}[[>]/.exec(text.slice(less, less + 2100))?.[0].length ?? 2)
    } else if (text.startsWith('<!ENTITY', less)) {
      const { entry, end } = entityFrom(text, less)
      if (entry !== null) root.children.push(entry)
      if (entry?.value.kind === 'text') entities.set(entry.name, entry.value.text)
      at = end
    } else if (text[less + 1] === '/') {
      const end = endBehind(text, '>', less + 2)
      const tag = /^[\w:.-]{1,200}/.exec(text.slice(less + 2, less + 202))?.[0] ?? ''
      const depth = open.findLastIndex((element) => element.tag === tag)
      // A closing tag that nothing opened closes nothing.
      while (depth > 0 && open.length > depth) close(end)
      at = end
    } else {
      const name = /^[A-Za-z_][\w:.-]{0,200}/.exec(text.slice(less + 1, less + 202))?.[0]
      if (name === undefined) {
        at = text[less + 1] === '?' || text[less + 1] === '!' ? endBehind(text, '>', less + 2) : less + 1
        continue
      }
      const { attributes, end } = attributesFrom(text, less + 1 + name.length)
      open.push({ tag: name, start: less, attributes, children: [], texts: [] })
      if (text[end - 2] === '/' || open.length > deepest) close(end)
      at = end
    }
  }
  while (open.length > 1) close(text.length)
  return { entries: root.children, comments }
}

const entity = /<!ENTITY\s{1,20}(?:%\s{1,20})?([\w:.-]{1,200})\s{1,20}(?:"([^"]*)"|'([^']*)')\s{0,20}>/y

/** `<!ENTITY db "postgres://…">` */
function entityFrom(text: string, from: number): { readonly entry: DataEntry | null; readonly end: number } {
  entity.lastIndex = from
  const match = entity.exec(text)
  const name = match?.[1]
  if (match === null || name === undefined) return { entry: null, end: endBehind(text, '>', from) }
  const [all, , double, single] = match
  const value = double ?? single ?? ''
  const start = from + all.lastIndexOf(value)
  return { entry: { name, span: { start: from, end: from + all.length }, value: { kind: 'text', text: unescapeXml(plainText(value, start)), span: { start, end: start + value.length } } }, end: from + all.length }
}

const MOST_REFERENCES = 20

/** `postgres://&host;/shop`; what is nothing but one of them is told where it is declared. */
function withEntities(text: MappedText, entities: ReadonlyMap<string, MappedText>): MappedText {
  if (entities.size === 0 || !text.text.includes('&') || /^\s*&[\w:.-]+;\s*$/.test(text.text)) return text
  const parts: MappedText[] = []
  let at = 0
  for (const match of [...text.text.matchAll(/&([\w:.-]{1,200});/g)].slice(0, MOST_REFERENCES)) {
    const said = entities.get(match[1] ?? '')
    if (said === undefined || said.text.length > LONGEST_ENTITY) continue
    parts.push(sliceText(text, at, match.index), said)
    at = match.index + match[0].length
  }
  return joinTexts([...parts, sliceText(text, at, text.text.length)])
}

const LONGEST_ENTITY = 2_000

function endBehind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}

const attribute = /\s*([\w:.-]{1,200})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|\s*(\/?>)|\s*[^\s>]/y

function attributesFrom(text: string, from: number): { attributes: DataEntry[]; end: number } {
  const attributes: DataEntry[] = []
  attribute.lastIndex = from
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    const [all, name, double, single, closing] = match
    const end = match.index + all.length
    if (closing !== undefined) return { attributes, end }
    if (name === undefined) continue
    const value = double ?? single ?? ''
    const start = end - 1 - value.length
    attributes.push({ name, span: { start: end - all.trimStart().length, end }, value: { kind: 'text', text: unescapeXml(plainText(value, start)), span: { start: start - 1, end } } })
  }
  return { attributes, end: text.length }
}

/** `<url>…</url>`, `<property name="url" value="…"/>`, `<property name="url">…</property>`: one name with a text; else a mapping. */
function entryOf({ tag, start, attributes, children, texts }: Element, end: number): DataEntry {
  const span = { start, end }
  const named = attributes.find(({ name }) => /^(?:name|key)$/i.test(name))
  const value = attributes.find(({ name }) => /^value$/i.test(name))
  const content = trimmed(joinTexts(texts))
  const others = attributes.filter((each) => each !== named && each !== value && !/^(?:type|id|scope|encrypted|xml:\w+|xmlns.*)$/i.test(each.name))
  const name = named?.value.kind === 'text' && (children.length === 0 || others.length === 0) ? named.value.text.text : tag.replace(/^[\w-]+:/, '')
  if (children.length === 0 && others.length === 0) {
    if (value !== undefined) return { name, span, value: value.value }
    const own = content === null ? null : spanOf(content)
    if (content !== null && own !== null) return { name, span, value: { kind: 'text', text: content, span: own } }
  }
  const own = content === null ? null : spanOf(content)
  const rest: DataEntry[] = content === null || own === null ? [] : [{ name: 'text', span: own, value: { kind: 'text', text: content, span: own } }]
  // The innermost element that assigns several names is what counts as one place; its name is one of the names around.
  return { name, span, value: { kind: 'mapping', entries: [...(named === undefined ? [] : [named]), ...(value === undefined ? [] : [value]), ...others, ...children, ...rest], span } }
}

function trimmed(text: MappedText): MappedText | null {
  const from = text.text.length - text.text.trimStart().length
  const to = text.text.trimEnd().length
  return to > from ? sliceText(text, from, to) : null
}
