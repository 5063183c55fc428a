import type { MappedText } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { standingIn } from './inside.js'
import type { Place } from './place.js'

/** What a block of text that is a file of its own holds: `application.properties: |` in a ConfigMap, a document in a chart's values; null: it is none. */
export function readInnerFile(text: MappedText, place: Place): Candidate[] | null {
  const name = place.keyPath.at(-1) ?? ''
  if (place.inside === null || scriptNames.has(name.toLowerCase())) return null
  const path = named(pathOf(/^(?:contents?|text|body|inline)$/i.test(name) ? (nameBeside(place) ?? name) : name, text.text), text.text)
  const reading = path === null ? null : place.inside(text, path)
  if (reading === null) return null
  const found = standingIn(reading, place.place, place.keyPath)
  return place.use === 'value' ? found : found.map((candidate) => ({ ...candidate, use: candidate.use === 'value' ? place.use : candidate.use }))
}

/** `path: /etc/app/config.toml` beside `content: |`, as cloud-init, Ansible and templates of panels have it; null: there is none. */
function nameBeside({ neighbours }: Place): string | null {
  const path = neighbours().find(({ name }) => /^(?:path|file_?path|file_?name|dest|destination)$/i.test(name))?.value
  return path?.kind === 'text' ? (/[\w.-]{1,80}$/.exec(path.text.text.slice(-200))?.[0] ?? null) : null
}

/** Their lines are commands, whatever they look like. */
const scriptNames: ReadonlySet<string> = new Set(['run', 'script', 'command', 'args', 'before_script', 'after_script', 'entrypoint', 'exec', 'inline', 'bash', 'sh', 'shell', 'pwsh', 'powershell', 'inlinescript', 'install', 'before_install'])

/** A program in a chart's or a role's template is made of one itself. */
function named(path: string | null, text: string): string | null {
  return path !== null && program.test(path) && tag.test(text) ? `${path}.j2` : path
}

const program = /\.(?:py|js|mjs|ts|rb|php|go|exs?|sql)$/i
/** No `{{ a: 1 }}` of JavaScript, no `{{}}` of a format string. */
const tag = /\{\{-?\s{0,9}(?:[.$"'(]|(?:if|else|end|with|range|define|include|template|tpl|printf|default|quote|toYaml)\b|[A-Za-z_][\w.]{0,80}\s{0,9}(?:[|(-]|\}\}))|\{%[-+]?\s/

/** The name that a text would have as a file, by its own name or by how it begins; null: nothing tells. */
export function pathOf(name: string, whole: string): string | null {
  const text = withoutFirstTags(whole)
  if (/\.(?:properties|ya?ml|json|toml|ini|cfg|conf|cnf|env|xml|md|tf|hcl|py|js|mjs|ts|rb|php|go|sh|bash|exs?|sql|prisma|tpl)$|^\.env/i.test(name) && !/\s/.test(name)) return name
  const start = text.slice(0, 400).trimStart()
  if (areVariables(text)) return 'inner.env'
  if (/^[{[]\s{0,40}["{[\]}]/.test(start)) return 'inner.json'
  if (/^<[?!a-zA-Z]/.test(start)) return 'inner.xml'
  if (/^\[[\w .:"-]{1,60}\]\s/.test(start)) return 'inner.ini'
  // No other language ends an import without a mark, and names modules in small letters.
  if (/^(?:import [a-z_][\w., ]{0,80}|from [a-z_][\w.]{0,80} import [^'"\n]{1,200})\n/.test(start)) return 'inner.py'
  // A mapping by its first line that is no comment; `echo: …` in a script is too rare to matter.
  const line = /^(?:\s{0,40}#[^\n]{0,200}\n|---[^\S\n]{0,9}\n){0,9}\s{0,40}(?:-\s)?["']?[A-Za-z_][\w./-]{0,80}["']?\s?:(?:\s|$)/.test(text.slice(0, 2000))
  return line ? 'inner.yaml' : null
}

/** What stands behind the first lines of nothing but tags: `{{- if .Values.redis.enabled }}`. */
function withoutFirstTags(text: string): string {
  return text.slice(/^(?:\s{0,40}(?:\{\{-?\s[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\})[^\S\n]{0,40}\n){0,9}/.exec(text.slice(0, 4000))?.[0].length ?? 0)
}

/** `template { data = <<EOH … }` of Nomad, a file of variables in a Secret: lines of nothing but `NAME=value`, tags and comments between them. */
export function areVariables(text: string): boolean {
  const head = text.length > 4000 ? text.slice(0, text.lastIndexOf('\n', 4000) + 1) : text
  const lines = head.split('\n', 80).map((line) => line.replace(/\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\}/g, '').trim()).filter((line) => line !== '' && !line.startsWith('#'))
  return lines.length > 0 && lines.every((line) => /^(?:export\s{1,9})?[A-Z][A-Z0-9_]{2,80}=/.test(line))
}
