import { plainText, type MappedText } from '../mappedText.js'
import type { Branch, FileReading, SourceText, Vocabulary } from '../model.js'
import { withVariables } from './ansibleVariables.js'
import { firstUnread, tooMuch } from './budget.js'
import { readTree } from './dataTree.js'
import type { Format, ReadInside } from './format.js'
import type { HoleStyle } from './holes.js'
import { keptOptions } from './keptOptions.js'
import { placeFor, readLines, readLinesOnly } from './lines.js'
import { readLine } from './readLine.js'
import { servicesIn } from './serviceImages.js'
import { templateBranches } from './templateBranches.js'
import { readTemplateCalls } from './templateCalls.js'
import { withoutCovered } from './withoutCovered.js'
import { parseYaml, type YamlTree } from './yamlTree.js'

const style: HoleStyle = { anyDollarName: false, formatting: true }

/** Compose, Kubernetes, Helm, workflows, Spring, Rails, Salt's states and pillars: a YAML file is a tree of names and values, whoever reads it. */
export const yamlFormat: Format = {
  id: 'yaml',
  matches: (path) => /\.(?:ya?ml|sls|ya?ml\.(?:erb|j2|tpl|tmpl|tftpl|gotmpl|dist|example|sample))$/i.test(path) || ansibleVariables.test(path) || helpers.test(path),
  read,
}

/** What a chart's templates put in: pieces of YAML (`_script.sh.tpl` is a script). https://helm.sh/docs/chart_template_guide/named_templates/ */
const helpers = /(?:^|\/)templates\/(?:[\w.-]+\/){0,4}_[\w-]+\.tpl$/

/** Ansible's variables of hosts and groups need no ending. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
const ansibleVariables = /(?:^|\/)(?:group|host)_vars\/(?:[\w.-]+\/){0,4}[\w-]+$/

function read(written: SourceText, vocabulary: Vocabulary, inside: ReadInside): FileReading {
  const source = withoutTemplateComments(written)
  if (helpers.test(source.path)) return { language: 'yaml', imports: [], candidates: definitionsIn(source.text).flatMap((text) => inside(text, 'inner.yaml')?.candidates ?? []), comments: [], incomplete: null }
  const tree = parseYaml(source.text, vocabulary)
  if (tree === null) return readLinesOnly(source, vocabulary, 'yaml')
  const place = { ...placeFor(vocabulary, style, inside), keyPath: integrationOf(source), ofService: servicesIn(tree.documents), blocks: blocksOf(source.text), options: keptOptions(source.text) }
  const comments = commentsOf(source, tree)
  const inComments = comments.flatMap(({ text, span }) => readLine(plainText(text, span.end - text.length), { ...place, place: 'comment' }))
  const candidates = withVariables(tree.documents.flatMap((document) => readTree(document, place)), tree.documents)
  const templates = templateLinesOf(source.text, tree.masked).flatMap((line) => readLine(line, place))
  // What the parser could not make sense of, or never saw, may still hold connections.
  const lines = tree.broken || tree.isCut ? readLines(source, vocabulary, 'yaml') : null
  const coarse = withoutCovered(lines?.candidates ?? [], candidates)
  const rest = coarse.filter((found) => found.place !== 'comment')
  return { language: 'yaml', imports: [], candidates: [...candidates, ...withoutCovered(templates, candidates), ...readTemplateCalls(source.text, place), ...inComments, ...rest], comments, incomplete: null, ...(tree.isCut ? tooMuch : {}), unreadFrom: firstUnread([place.budget, lines ?? {}]) }
}

/** On demand, and once: few files choose between products. */
function blocksOf(text: string): () => readonly Branch[] {
  let blocks: readonly Branch[] | null = null
  return () => (blocks ??= [...templateBranches(text).branches].sort((a, b) => a.start - b.start || b.end - a.end))
}

// The same text with the comments of its templates blank: how to use one is often told there. https://pkg.go.dev/text/template#hdr-Actions
function withoutTemplateComments(source: SourceText): SourceText {
  if (!/\{\{-?\s?\/\*/.test(source.text)) return source
  let text = ''
  let kept = 0
  for (const { index, 0: opening } of source.text.matchAll(/\{\{-?\s?\/\*/g)) {
    if (index < kept) continue
    const close = source.text.indexOf('*/', index + opening.length)
    if (close === -1) break
    const end = close + (/^\*\/\s{0,9}-?\}\}/.exec(source.text.slice(close, close + 14))?.[0].length ?? 2)
    text += source.text.slice(kept, index) + source.text.slice(index, end).replace(/[^\n]/g, ' ')
    kept = end
  }
  return { ...source, text: text + source.text.slice(kept) }
}

/** The Datadog agent's checks: `conf.d/postgres.d/conf.yaml`, a chart's `confd: { mysql.yaml: … }`. https://docs.datadoghq.com/agent/configuration/agent-configuration-files/ */
function integrationOf({ path, text }: SourceText): readonly string[] {
  if (!/^instances:/m.test(text)) return []
  const name = /(?:^|\/)([a-z]{2,20})\.(?:d\/(?:conf|auto_conf)\.ya?ml(?:\.\w{1,10})?|ya?ml)$/.exec(path)?.[1]
  const product = name === undefined ? undefined : integrations[name]
  return product === undefined ? [] : [product]
}

const integrations: Readonly<Record<string, string | undefined>> = { postgres: 'postgres', mysql: 'mysql', redisdb: 'redis', mongo: 'mongodb' }

/** Every named template is a piece of its own, and so is what stands before the first. */
function definitionsIn(text: string): MappedText[] {
  const starts = [0, ...[...text.matchAll(/^[^\S\n]{0,80}\{\{-?\s{0,9}define\b/gm)].map(({ index }) => index)]
  return starts.map((start, i) => plainText(text.slice(start, starts[i + 1] ?? text.length), start))
}

/** Lines of nothing but a template, which the parser never saw: `{{- printf "postgres://%s" .host }}`. */
function templateLinesOf(text: string, masked: string): MappedText[] {
  if (masked === text) return []
  const lines: MappedText[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    if (line.includes('://') && masked.slice(start, end).trim() === '' && !/^\s{0,200}\{\{-?\s{0,9}\/\*/.test(line)) lines.push(plainText(line, start))
    start = end + 1
  }
  return lines
}

function commentsOf({ text }: SourceText, { scalars }: YamlTree): FileReading['comments'] {
  const comments: FileReading['comments'][number][] = []
  let scalar = 0
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    while ((scalars[scalar]?.end ?? Infinity) <= at) scalar++
    if ((scalars[scalar]?.start ?? Infinity) <= at || !/^\s?$/.test(text[at - 1] ?? '')) continue
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const written = text.slice(at, end).trimEnd()
    comments.push({ text: written.replace(/^#+\s{0,9}/, ''), span: { start: at, end: at + written.length } })
    at = end
  }
  return comments
}
