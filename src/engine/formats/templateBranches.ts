import type { Span } from '../mappedText.js'
import type { Branch } from '../model.js'

export interface TemplateBranches {
  /** From behind `{{ if … }}` up to its `{{ else }}` or `{{ end }}`. */
  readonly branches: readonly Branch[]
  /** Where a tag that opens, divides or closes a block begins. */
  readonly tags: ReadonlySet<number>
}

/**
 * The blocks of Go's templates (Helm, consul-template), Jinja and Liquid, Handlebars, ERB and EJS, Terraform's and Blade's. A block that nothing
 * closes is none: the template engine refuses it. A loop or a `with` counts as a condition, for it may write nothing.
 */
export function templateBranches(text: string): TemplateBranches {
  const branches: Branch[] = []
  const tags = new Set<number>()
  const open = new Map<Notation, Open[]>()
  for (const tag of tagsIn(text)) {
    const stack = open.get(tag.notation) ?? []
    open.set(tag.notation, stack)
    const top = stack.at(-1)
    if (tag.role === 'opens') {
      if (stack.length < deepest) stack.push({ from: tag.end, condition: tag.isCondition ? tag.body : null })
    } else if (top === undefined) continue
    else {
      if (top.condition !== null && branches.length < mostBranches) branches.push({ start: top.from, end: tag.start, condition: top.condition, ...(top.instead === undefined ? {} : { instead: top.instead }) })
      stack.pop()
      if (tag.role === 'divides') stack.push({ from: tag.end, condition: top.condition === null ? null : tag.body, ...(top.condition === null ? {} : { instead: top.condition }) })
    }
    tags.add(tag.start)
  }
  return { branches, tags }
}

interface Open {
  readonly from: number
  /** null: a definition, whose text is always written where it is used. */
  readonly condition: string | null
  readonly instead?: string
}

const deepest = 100
const mostBranches = 20_000
const longestTag = 500

interface Notation {
  readonly closing: string
  readonly opens: RegExp
  readonly divides: RegExp
  readonly closes: RegExp
  /** Openings that are no condition. */
  readonly defines?: RegExp
}

/** By what begins a tag; the patterns are held against what stands in it, `-`, `~` and blanks at its ends left out. */
const notations: readonly (readonly [string, Notation])[] = [
  ['{{', { closing: '}}', opens: /^(?:(?:if|with|range|define|block)\b|[#^][A-Za-z])/, divides: /^(?:else\b|\^$)/, closes: /^(?:end$|\/[A-Za-z])/, defines: /^(?:define|block)\b/ }],
  ['{%', { closing: '%}', opens: /^(?:if|unless|for|case)\b/, divides: /^(?:else|elif|elsif|elseif|when)\b/, closes: /^end(?:if|unless|for|case)\b/ }],
  ['%{', { closing: '}', opens: /^(?:if|for)\b/, divides: /^else\b/, closes: /^end(?:if|for)\b/ }],
  ['<%', { closing: '%>', opens: /^(?:if|unless|case|while|for)\b|\bdo(?:\s{0,9}\|[^|]{0,60}\|)?$|^[^}]{0,400}\{$/, divides: /^(?:else|elsif|when)\b|^\}\s{0,9}else\b/, closes: /^(?:end\b|\}\s{0,3}\)?;?$)/ }],
]

interface Tag extends Span {
  readonly notation: Notation
  readonly role: 'opens' | 'divides' | 'closes'
  readonly isCondition: boolean
  readonly body: string
}

const beginnings = /\{\{|\{%|%\{|<%/g

function* tagsIn(text: string): Generator<Tag> {
  /** Where each notation's next closing mark stands; asked again only behind it. */
  const closings = new Map<Notation, number>()
  const closingFrom = (notation: Notation, from: number): number => {
    let at = closings.get(notation) ?? -1
    if (at < from) at = text.indexOf(notation.closing, from)
    closings.set(notation, at === -1 ? Infinity : at)
    return at === -1 ? Infinity : at
  }
  for (let start = nextFrom(text, 0); start !== -1; ) {
    const notation = notations.find(([opening]) => text.startsWith(opening, start))?.[1]
    const from = start + 2
    const close = notation === undefined || text[start - 1] === '$' ? Infinity : closingFrom(notation, from)
    const body = close - from > longestTag ? '' : bare(text.slice(from, close))
    const role = notation === undefined || body === '' ? null : roleOf(body, notation)
    if (notation === undefined || role === null) start = nextFrom(text, from)
    else {
      const end = close + notation.closing.length
      yield { start, end, notation, role, isCondition: notation.defines?.test(body) !== true, body: body.slice(0, 200).replace(/\s+/g, ' ') }
      start = nextFrom(text, end)
    }
  }
}

function nextFrom(text: string, from: number): number {
  beginnings.lastIndex = from
  return beginnings.exec(text)?.index ?? -1
}

/** Without the marks that trim white space. */
function bare(written: string): string {
  return written.replace(/^[-~=_]/, '').replace(/[-~_]$/, '').trim()
}

function roleOf(body: string, { opens, divides, closes }: Notation): Tag['role'] | null {
  return divides.test(body) ? 'divides' : closes.test(body) ? 'closes' : opens.test(body) ? 'opens' : null
}
