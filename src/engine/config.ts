/** What the user decided: config file and inputs or flags, decoded by the option table, all problems at once. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Config, ConfigFile, ConfigProblem, RawOverrides } from './configTypes.js'
import { decoders, type Decoded, type Known } from './configValues.js'
import { compileHosts, compilePaths, compileProfiles } from './globs.js'
import { nearest } from './nearest.js'
import { optionTable, type Option, type OptionName } from './options.js'
import { err, ok, type Result } from './result.js'

/** A config file larger than this is refused: it is text that people write. */
const FILE_LIMIT = 256 * 1024

/**
 * Precedence: input or flag, then file, then default.
 * `known`: the ids that `rules` and `drivers` may name.
 * Errors: every problem found, with the key and, in a file, its line.
 */
export function decodeConfig(
  file: ConfigFile | null,
  overrides: RawOverrides,
  known: Known,
): Result<Config, readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = []
  const values = new Map<string, unknown>()
  const decodeInto = (option: Option, raw: unknown, where: string, line: number | null): void => {
    const decoded: Decoded = decoders[option.type.kind](raw, option.type, known)
    if (decoded.ok) values.set(option.name, decoded.value)
    else for (const message of decoded.error) problems.push({ where, line, message: `${option.name}: ${message}` })
  }

  for (const option of optionTable) if (option.default !== null) decodeInto(option, option.default, 'default', null)
  if (file !== null) readFile(file, decodeInto, problems)
  for (const option of optionTable as readonly Option[]) {
    const raw = overrides.values[option.name]
    if (raw !== undefined && raw !== '' && raw.length > 0) decodeInto(option, raw, overrides.naming(option.name), null)
  }
  return problems.length > 0 ? err(problems) : ok(configOf(values))
}

function readFile(
  file: ConfigFile,
  decodeInto: (option: Option, raw: unknown, where: string, line: number | null) => void,
  problems: ConfigProblem[],
): void {
  const complain = (line: number | null, message: string): void => void problems.push({ where: file.path, line, message })
  if (file.text.length > FILE_LIMIT) return complain(null, `is larger than ${FILE_LIMIT / 1024} KiB`)
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, maxAliasCount: 20 } as object)
  for (const problem of document.errors.slice(0, 10)) complain(lines.linePos(problem.pos[0]).line, `is no valid YAML (${problem.code})`)
  if (document.errors.length > 0 || document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return
  if (!isMap(document.contents)) return complain(1, 'must be a mapping of option names to values')

  const accepted = (optionTable as readonly Option[]).filter(({ where }) => where.includes('file'))
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const line = isScalar(key) ? lines.linePos(key.range[0]).line : null
    const option = accepted.find((candidate) => candidate.name === name)
    if (option === undefined) {
      const names = accepted.map((candidate) => candidate.name)
      const hint = nearest(name, names)
      complain(line, `unknown key ${quoted(name)}; ${hint === null ? `known are ${names.join(', ')}` : `did you mean ${hint}?`}`)
      continue
    }
    let raw: unknown
    try {
      raw = isNode(value) ? value.toJS(document) : value
    } catch {
      complain(line, `${name}: an alias cannot be resolved`)
      continue
    }
    if (raw !== null && raw !== undefined) decodeInto(option, raw, file.path, line)
  }
}

/** The decoders guarantee the types; the table guarantees the names. */
function configOf(values: ReadonlyMap<string, unknown>): Config {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the decoder of each option decides its type
  const get = <T>(name: OptionName, otherwise: T): T => (values.has(name) ? (values.get(name) as T) : otherwise)
  const hosts = get('hosts', { internal: [] as string[], local: [] as string[] })
  return {
    failUnder: get('fail-under', { kind: 'never' }),
    failOn: get('fail-on', 'threshold'),
    profiles: get('profiles', []),
    drivers: get('drivers', {}),
    rules: get('rules', {}),
    allowInlineIgnores: get('allow-inline-ignores', 'always'),
    baseline: get('baseline', null),
    reviewComments: get('review-comments', 'on-findings'),
    suggestions: get('suggestions', true),
    checkRun: get('check-run', true),
    checkName: get('check-name', ''),
    stepSummary: get('step-summary', true),
    sarifFile: get('sarif-file', null),
    jsonFile: get('json-file', null),
    htmlFile: get('html-file', null),
    includesPath: compilePaths(get('paths', []), get('paths-ignore', [])),
    localityOf: compileHosts(hosts),
    treatmentOf: compileProfiles(get('profiles', [])),
  }
}

function quoted(name: string): string {
  return `"${name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)}"`
}
