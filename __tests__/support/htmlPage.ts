/** Reads a page as a browser does (parse5 follows the HTML standard) and says what stands in it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export interface Page {
  readonly elements: readonly DefaultTreeAdapterTypes.Element[]
  readonly comments: readonly string[]
  /** Text of everything but scripts and styles. */
  readonly text: string
  /** What the parser had to mend. */
  readonly errors: readonly string[]
}

export function readPage(markup: string): Page {
  const elements: DefaultTreeAdapterTypes.Element[] = []
  const comments: string[] = []
  const texts: string[] = []
  const errors: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node, isCode: boolean): void => {
    if ('tagName' in node) elements.push(node)
    if (node.nodeName === '#comment' && 'data' in node) comments.push(node.data)
    if (node.nodeName === '#text' && 'value' in node && !isCode) texts.push(node.value)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, node.nodeName === 'script' || node.nodeName === 'style')
  }
  walk(parse(markup, { onParseError: ({ code }) => void errors.push(code) }), false)
  return { elements, comments, text: texts.join(''), errors }
}

export function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Each element with the names of its attributes and how often it stands there: what foreign text must not change. */
export function outlineOf({ elements }: Page): readonly string[] {
  return elements.map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).sort().join(' ')}`)
}
