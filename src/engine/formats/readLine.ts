import { joinTexts, sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, Setting, Value, Vocabulary } from '../model.js'
import { isSpent } from './budget.js'
import { commandOf } from './commandLine.js'
import { quotedSegments } from './findTexts.js'
import { givenIn } from './givenNames.js'
import { withHoles } from './holes.js'
import { areSettings, baseAt, textsIn, textValue, type Place } from './place.js'
import { prefixedSettings } from './prefixedSettings.js'
import { commandsOfText } from './serviceCommands.js'
import { compileWords, type WordScan } from './wordScan.js'

/** Everything in one line of a file (or of a block of text in one) that may be a connection. */
export function readLine(line: MappedText, place: Place): Candidate[] {
  if (line.text.length < 4 || isSpent(place.budget, line.pieces[0]?.start ?? 0)) return []
  return [...(valueSet(line, place) ?? textsIn(line, place, 'line')), ...environmentIn(line, place), ...commandsIn(line, place), ...givenIn(line, place)]
}

/** `SET NAME=Server=db;Password=p` of Windows: what stands behind the first `=` is the value. https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/set_1 */
function valueSet(line: MappedText, place: Place): Candidate[] | null {
  const [lead, quote, name] = place.plainBackslash === true ? (/^\s{0,80}@?set\s{1,9}("?)([A-Za-z_][\w.-]{0,120})=(?!")/i.exec(line.text.slice(0, 260)) ?? []) : []
  if (lead === undefined || name === undefined) return null
  const end = quote === '"' ? line.text.lastIndexOf('"') : line.text.length
  return textsIn(sliceText(line, lead.length, Math.max(lead.length, end)), { ...place, keyPath: [...place.keyPath, name] }, 'scalar')
}

/** Commands of known programs on a line of shell. */
export function commandsIn(line: MappedText, place: Place): Candidate[] {
  if (!mentionsCommand(line.text, place)) return []
  // Dockerfile's exec form.
  if (/^\s{0,80}(?:CMD|ENTRYPOINT|RUN)\s{1,9}\[/.test(line.text)) {
    const words = quotedSegments(line.text).slice(0, 200).map(([from, to]) => withHoles(sliceText(line, from, to), place.style))
    const command = commandOf(words, place.vocabulary)
    return command === null ? [] : [{ ...baseAt(place, command.span), kind: 'command', words: command.words, assignments: command.assignments }]
  }
  const whole = place.plainBackslash === true ? withBackslashes(line) : line
  return [whole, ...substitutedIn(line), ...ofResource(line)].flatMap((text) => commandsOfText(text, place))
}

/** `sqlcmd -S .\SQLExpress`: the line as a shell would have to be told it. */
function withBackslashes(line: MappedText): MappedText {
  const parts: MappedText[] = []
  let kept = 0
  for (let at = line.text.indexOf('\\'); at !== -1 && parts.length < 1000; at = line.text.indexOf('\\', kept)) {
    const mark = sliceText(line, at, at + 1)
    parts.push(sliceText(line, kept, at), mark, mark)
    kept = at + 1
  }
  return parts.length === 0 ? line : joinTexts([...parts, sliceText(line, kept, line.text.length)])
}

/** Puppet's `command => "psql -h db"`, `unless => …`. https://www.puppet.com/docs/puppet/latest/types/exec.html */
function ofResource(line: MappedText): MappedText[] {
  const lead = /^\s{0,200}(?:command|unless|onlyif|refresh)\s{0,80}=>\s{0,20}(?=["'])/.exec(line.text.slice(0, 400))?.[0].length
  const end = lead === undefined ? -1 : line.text.lastIndexOf(line.text[lead] ?? '')
  return lead === undefined || end <= lead + 1 ? [] : [sliceText(line, lead + 1, end)]
}

const mostSubstitutions = 20

/** What stands in `$(…)`: `count="$(psql -h db -c 'select 1')"`. */
function substitutedIn(line: MappedText): MappedText[] {
  return [...line.text.matchAll(/\$\(\s{0,9}(?=[\w./-]{2,80}\s)/g)].slice(0, mostSubstitutions).flatMap((match) => {
    const from = match.index + match[0].length
    let depth = 1
    let end = from
    for (; end < line.text.length && end - from < 2000; end++) {
      if (line.text[end] === '(') depth++
      else if (line.text[end] === ')' && --depth === 0) break
    }
    return depth === 0 ? [sliceText(line, from, end)] : []
  })
}

const scans = new WeakMap<Vocabulary, WordScan>()

/** In one pass, however many there are. */
function mentionsCommand(text: string, { vocabulary }: Place): boolean {
  const scan = scans.get(vocabulary) ?? compileWords([...vocabulary.commands].map((name) => name.toLowerCase()), () => true)
  scans.set(vocabulary, scan)
  return scan.isIn(text)
}

/** `PGSSLMODE=disable`, `export X='1'`, `ENV X 1`, `X: 1`, `$env:X = "1"`, `process.env['X'] = '1'`, `setenv("X", "1")`. */
export function environmentIn(line: MappedText, place: Place): Candidate[] {
  const { text } = line
  const candidates: Candidate[] = []
  for (const word of text.matchAll(/(?<!\w)[A-Z][A-Z0-9_]{3,100}(?!\w)/g)) {
    const name = word[0]
    // `${PGPORT:-5432}` gives it no value.
    if (!place.vocabulary.environmentNames.has(name) || text.slice(Math.max(0, word.index - 2), word.index) === '${') continue
    const after = word.index + name.length
    const assigned = /^["'\]]{0,3}\s{0,9}(?:=>|:=|[=:,](?![=~]))\s{0,9}/.exec(text.slice(after, after + 24))
    const isEnv = assigned === null && /\b(?:ENV|setx|setenv)\s{1,9}$/.test(text.slice(Math.max(0, word.index - 16), word.index)) ? /^\s{1,9}/.exec(text.slice(after, after + 10)) : null
    if (assigned !== null && assigned[0].includes(',') && !/(?:setenv|putenv|setproperty|environmentvariable|set_var)\W{0,4}$/i.test(text.slice(Math.max(0, word.index - 40), word.index))) continue
    const begin = after + (assigned?.[0].length ?? isEnv?.[0].length ?? 0)
    if (begin === after) continue
    const from = begin + (ofNix.exec(text.slice(begin, begin + 40))?.[0].length ?? 0)
    const value = valueFrom(line, from, place)
    const span = spanOf(line, word.index, value?.to ?? from)
    if (value !== null && span !== null) candidates.push({ ...baseAt(place, span), kind: 'environment', name, value: value.value })
  }
  return candidates
}

/** Nix says with a value how much it counts: `PGHOST = lib.mkForce "db"`. https://nixos.org/manual/nixos/stable/#sec-option-definitions-setting-priorities */
const ofNix = /^(?:lib\.)?mk(?:Force|Default|Override\s{1,3}\d{1,5})\s{1,3}(?=")/

/** The value that begins at `from`: in quotes, or up to white space or a separator. */
function valueFrom(line: MappedText, from: number, place: Place): { value: Value; to: number } | null {
  const rest = line.text.slice(from, from + 4096)
  const quote = /^["'`]/.exec(rest)?.[0]
  const close = quote === undefined ? -1 : rest.indexOf(quote, 1)
  const filled = quote === undefined ? withHoles(sliceText(line, from, from + rest.length), place.style) : null
  const length = close !== -1 ? close - 1 : (bareValue.exec(filled?.text ?? '')?.[0].length ?? 0)
  if (close === -1 && length === 0) return null
  const text = filled === null ? withHoles(sliceText(line, from + 1, from + 1 + length), place.style) : sliceText(filled, 0, length)
  const span = spanOf(text) ?? spanOf(line, from, from + 1)
  if (span === null) return null
  const to = close !== -1 ? from + close + 1 : from + (bareValue.exec(rest)?.[0].length ?? 0)
  return { value: { kind: 'text', text, span }, to }
}

/** Windows' `set A=0&& run` ends it without a blank. */
const bareValue = /^(?:(?!&&)[^\s;,)\]}"'`])*/

const assignment = /^(\s{0,200}(?:[-*]\s{1,9})?["'`]?:?)([A-Za-z_][\w.-]{0,80})(["'`]?\s{0,80}(?:=>|:=|=|:)\s{0,80})(\S.*)$/

const longestAssignment = 2000

/** `name = value` or `name: value` on a line of its own, quotes and a separator at the end taken off; null: it is something else. */
export function assignmentOn(line: MappedText, place: Place): Setting | null {
  if (line.text.length > longestAssignment) return null
  const match = assignment.exec(line.text.trimEnd())
  const [, before = '', name, middle = '', written = ''] = match ?? []
  if (name === undefined || /^(?:[=~[(]|\{(?!\{))/.test(written) || (middle.includes(':') && written.startsWith('//'))) return null
  const from = before.length + name.length + middle.length
  const quote = /^["'`]/.exec(written)?.[0]
  const close = quote === undefined ? -1 : written.indexOf(quote, 1)
  const quoted = close === -1 ? null : quote
  const body = close === -1 ? withoutComment(written).replace(/[,;]$/, '') : written.slice(0, close + 1)
  const value = sliceText(line, from + (quoted === null ? 0 : 1), from + body.length - (quoted === null ? 0 : 1))
  const whole = spanOf(line, before.length, from + body.length)
  const span = spanOf(line, from, from + body.length)
  if (whole === null || span === null) return null
  return { name, span: whole, value: quoted === null && !/[$%{<]|:\/\//.test(body) ? { kind: 'symbol', name: body.slice(0, 200), span } : textValue(value, span, place.style) }
}

/** `value # comment`, `value // comment`, `value ; comment`. */
export function withoutComment(written: string): string {
  for (let at = 1; at < written.length; at++) {
    const ends = written[at] === '#' || written[at] === ';' || (written[at] === '/' && written[at + 1] === '/')
    if (ends && /\s/.test(written[at - 1] ?? '')) return written.slice(0, at).trimEnd()
  }
  return written
}

/** Runs of lines that assign settings: a block of HCL, the keywords of a call, a section of some file. */
export function settingsOn(lines: readonly MappedText[], place: Place): Candidate[] {
  const candidates: Candidate[] = []
  let run: { readonly name: string; readonly line: MappedText }[] = []
  const flush = () => {
    if (run.length > 0 && areSettings(run.map(({ name }) => name), place.vocabulary)) {
      const entries = run.flatMap(({ line }) => assignmentOn(line, place) ?? [])
      const [first, last] = [entries[0], entries.at(-1)]
      if (first !== undefined && last !== undefined && !isSpent(place.budget, first.span.start) && areSettings(entries.map(({ name }) => name), place.vocabulary))
        candidates.push({ ...baseAt(place, { start: first.span.start, end: last.span.end }), kind: 'settings', entries })
    } else if (run.some(({ name, line }) => /_(?:host|hostname|server)$/.test(name) && line.text.includes('=>'))) {
      // Puppet's `database_host => 'db', database_type => 'mysql'`.
      const entries = run.flatMap(({ line }) => assignmentOn(line, place) ?? [])
      for (const { names, entries: all, own } of prefixedSettings(entries, (entry) => entry, place.vocabulary)) {
        const spans = (own.length === 0 ? all : own).map(({ span }) => span)
        candidates.push({ ...baseAt({ ...place, keyPath: [...place.keyPath, ...names] }, { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }), kind: 'settings', entries: all })
      }
    }
    run = []
  }
  for (const line of lines) {
    const name = assignment.exec(line.text.slice(0, longestAssignment))?.[2]
    if (name !== undefined && run.length < 200) run.push({ name, line })
    else if (!/^\s*(?:#.*|\/\/.*)?$/.test(line.text.slice(0, 500))) flush()
  }
  flush()
  return candidates
}

/** A block of several lines inside a string: a script, a file in a ConfigMap. */
export function readBlock(lines: readonly MappedText[], place: Place): Candidate[] {
  return [...lines.flatMap((line) => readLine(line, place.place === 'code' && isCommented(line.text) ? { ...place, place: 'comment' } : place)), ...settingsOn(lines.filter((line) => !isCommented(line.text)), place)]
}

const isCommented = (text: string) => /^\s{0,200}#/.test(text)

