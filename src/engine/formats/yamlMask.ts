/** Never in a file that means something; a plain scalar may hold it. */
const filler = '\uE001'

/**
 * The same text, character for character, with templates made harmless for a YAML parser:
 * lines of nothing but `{{ … }}`, `{% … %}`, `{# … #}` or `<% … %>` become blank, others are filled in place.
 */
export function maskTemplates(text: string): string {
  if (!/\{\{|\{%|<%/.test(text)) return text
  let masked = ''
  let kept = 0
  let openings = allOpenings
  for (let at = nextOpening(text, 0, openings); at !== -1; at = nextOpening(text, at, openings)) {
    const closing = closings[text.slice(at, at + 2)] ?? '%>'
    const close = text.indexOf(closing, at + 2)
    // `{#` may be anything.
    if (close === -1 && closing !== '#}') break
    if (close === -1) {
      openings = withoutRemarks
      continue
    }
    const end = close + 2
    if (end - at > 4000) {
      at = end
      continue
    }
    const before = text.slice(Math.max(0, at - 500), at)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const isExpression = closing === '#}' ? false : closing === '}}' ? !/^\{\{-?\s{0,9}(?:\/\*|if\b|else\b|end\b|range\b|with\b|define\b|include\b|template\b|block\b|toYaml\b)/.test(text.slice(at, at + 30)) : text.startsWith('<%=', at)
    const alone = line.trim() === '' && /^[^\S\n]{0,500}(?:\r?\n|$)/.test(text.slice(end, end + 502))
    // A value that is chosen (`{{ if .tls }}a{{ else }}b{{ end }}`) begins with its first tag.
    const isChoice = !isExpression && closing !== '#}' && /[^\s-]/.test(line) && (choice.test(text.slice(at + 2, at + 30)) || /[:=]\s{0,9}["']?$|[\w}@/]$/.test(line))
    // `initContainers: {{ include "wait" . | nindent 6 }}`: what it puts in begins on the next line, and others may stand beside it.
    const fill = alone || !(isExpression || isChoice) || /\|\s{0,9}nindent\s{1,9}\d/.test(text.slice(at, end)) ? ' ' : filler
    // A quoted scalar that goes on at the beginning of a line is none.
    masked += text.slice(kept, at) + text.slice(at, end).replace(/((?<=\n)[^\S\n]{1,200})|[^\n]/g, (_, indent: string | undefined) => indent ?? fill)
    kept = end
    at = end
  }
  return masked + text.slice(kept)
}

const choice = /^[-~]?\s{0,9}(?:if|unless|else|elif|elsif|end|endif)\b/

const closings: Readonly<Record<string, string | undefined>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' }

const allOpenings = /\{\{|\{%|\{#|<%/g
const withoutRemarks = /\{\{|\{%|<%/g

function nextOpening(text: string, from: number, openings: RegExp): number {
  openings.lastIndex = from
  return openings.exec(text)?.index ?? -1
}
