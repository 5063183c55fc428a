import { HOLE, sliceText, spanOf, type Span } from '../mappedText.js'
import type { DataEntry, DataNode } from './dataTree.js'

/** An item, and once more for every other value that a template gives it: `value: a`, `{{ else }}`, `value: b`. */
export function namedItems(item: DataNode, index: number): readonly DataEntry[] {
  const first = namedItem(item, index)
  if (item.kind !== 'mapping' || first.name === String(index)) return [first]
  const others = item.entries.filter(({ name, value }) => (name === 'value' || name === 'Value') && value !== first.value)
  return [first, ...others.map(({ span, value }) => ({ name: first.name, span, value }))]
}

/** `- NAME=value` and `{name: NAME, value: value}` (Compose, Kubernetes; with capitals, CloudFormation; `key` for packs and modules) are named entries in the clothes of a list. */
export function namedItem(item: DataNode, index: number): DataEntry {
  if (item.kind === 'text') {
    const name = /^([A-Za-z_][\w.-]{0,100})=/.exec(item.text.text)?.[1]
    if (name !== undefined && !/^[a-z]+$/.test(name) && !beginsPairs.test(item.text.text)) {
      const text = sliceText(item.text, name.length + 1, item.text.text.length)
      return { name, span: item.span, value: { kind: 'text', text, span: spanOf(text) ?? item.span, ...(item.encoding === undefined ? {} : { encoding: item.encoding }) } }
    }
  }
  if (item.kind === 'mapping') {
    const name = item.entries.find(({ name: key }) => key === 'name' || key === 'Name')?.value
    const value = item.entries.find(({ name: key }) => key === 'value' || key === 'Value')?.value
    if (name?.kind === 'text' && value !== undefined) return { name: name.text.text, span: item.span, value }
    // Variables of Nomad's packs and of modules of Terraform.
    const key = item.entries.find((entry) => entry.name === 'key')?.value
    if (key?.kind === 'text' && value !== undefined && /^[A-Z][A-Z0-9_]{2,80}$/.test(key.text.text)) return { name: key.text.text, span: item.span, value }
    const source = item.entries.find((entry) => entry.name === 'valueFrom')
    if (name?.kind === 'text' && source?.value.kind === 'mapping') return { name: name.text.text, span: item.span, value: putIn(name.text.text, source.span) }
  }
  return { name: String(index), span: item.span, value: item }
}

/** `valueFrom: { secretKeyRef: … }`: what Kubernetes puts in. */
function putIn(name: string, span: Span): DataNode {
  return { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...span, expression: name.slice(0, 200), fallback: null }] }, span }
}

/** `Host=db;Port=5432` is a value itself. */
const beginsPairs = /^(?:host|server|hostname|address|addr|driver|provider|endpoint|user|username|database)=[^;\n]{0,300};\s{0,3}[\w ]{1,40}=/i

/** Heroku's `"env": { "PGSSLMODE": { "description": "…", "value": "disable" } }` gives the variable that value. https://devcenter.heroku.com/articles/app-json-schema#env */
export function withDescribed(node: DataNode): DataNode {
  if (node.kind !== 'mapping') return node
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: givenBeside(entry.value) ?? entry.value })) }
}

function givenBeside(node: DataNode): DataNode | null {
  if (node.kind !== 'mapping' || !node.entries.every(({ name }) => /^(?:description|value|required|generator)$/.test(name))) return null
  return node.entries.find(({ name }) => name === 'value')?.value ?? null
}
