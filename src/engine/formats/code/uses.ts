/** What a call does with a text it is given. */
import type { Use } from './file.js'
import { calleeOf, lastStep } from './path.js'
import { isConsole } from './roles.js'
import type { Node } from '../../text/node.js'

const comparing = new Set(
  (
    'startsWith startswith HasPrefix hasPrefix starts_with TrimPrefix CutPrefix trimPrefix removeprefix strip_prefix endsWith endswith HasSuffix indexOf lastIndexOf includes contains Contains in_array ' +
    'match matches test search split Split replace replaceAll replaceFirst Replace ReplaceAll StartsWith EndsWith Contains str_replace strpos toBe toEqual toStrictEqual toMatch toContain toHaveBeenCalledWith ' +
    'equals Equal equal eq strictEqual deepEqual deepStrictEqual expect assertThat isEqualTo EqualFold equalsIgnoreCase assert_eq! assert_ne! assert! assertEqual assertEquals startswith_any partition rpartition ' +
    'strcmp strncmp strcasecmp strncasecmp stricmp _stricmp strstr g_strcmp0 pg_strcasecmp compareTo compareToIgnoreCase localeCompare start_with? end_with? include? casecmp? start_with end_with'
  ).split(' '),
)
const saying = new Set(
  'print println Println Printf Print Errorf Fatalf Fatal Fatalln Panicf panic die printf puts echo println! eprintln! print! panic! bail! anyhow! Logf Log Skip Skipf fail warn usage help WriteLine abort exit errx err'.split(' '),
)
/** A field of a configuration is described to those who write it: `.Description("…").Example("redis://…")`, zod's `.describe("…")`. */
const describing = new Set('Description ShortDescription LongDescription Summary Deprecated Example Examples Tooltip description describe'.split(' '))
const loggers = new Set('console logger log logging _log spdlog _logger Logger.logger LOG LOGGER Logger slog _logger self.logger this.logger Log stderr sys.stderr process.stdout process.stderr click errors'.split(' '))
const saidByLoggers = new Set('log info warn warning error debug trace fatal critical exception write echo secho Debug Info Warn Error Infof Warnf Errorf Debugf Fatal Fatalf New d e i w v notice'.split(' '))
const patternMakers = new Set('RegExp MustCompile Regex Pattern.compile Pattern.matches regexp.Compile regexp.MustCompile regexp.MatchString Regex.new re.compile Regexp.new preg_match preg_replace'.split(' '))

/** `description = '''…'''`, Django's `help = '…'`, `USAGE = …`: texts for people under their own name. */
export const describes = /^(?:description|long_?description|help|help_?text|usage|epilog|example)$/i

export function useOfCall(node: Extract<Node, { kind: 'call' }>): Use {
  const callee = calleeOf(node.of)
  const name = lastStep(callee)
  const owner = callee.slice(0, Math.max(0, callee.length - name.length - 1))
  if (node.lead.includes('throw') || node.lead.includes('raise') || /(?:Error|Exception)$/.test(name)) return 'message'
  if (owner === 're' || patternMakers.has(callee) || patternMakers.has(name)) return 'pattern'
  if (comparing.has(name) || /^assert/.test(name) || /^(?:assert|require|expect)$/.test(owner)) return 'compared'
  if (saying.has(name) || /^Log(?:Trace|Debug|Information|Warning|Error|Critical)$/.test(name) || (saidByLoggers.has(name) && (loggers.has(owner) || loggers.has(lastStep(owner))))) return 'message'
  // What is printed into a file may be a configuration.
  if (/^(?:v?f(?:printf|puts)|Fprint(?:f|ln)?)$/.test(name) && node.group.items.some(({ value }) => value !== null && isConsole(value))) return 'message'
  if (describing.has(name) && owner !== '' && node.group.items.every(({ value }) => value?.kind !== 'operation' || value.operators[0] !== '=>')) return 'message'
  return 'value'
}

/** Functions that put other letters into one of their arguments, which is a value and what comes of it another; null: they only look at it. */
export function subjectOf({ of }: Extract<Node, { kind: 'call' }>): number | null {
  const callee = calleeOf(of)
  return /^strings\.Replace(?:All)?$/.test(callee) ? 0 : /^(?:str_i?replace|preg_replace|re\.subn?)$/.test(callee) ? 2 : null
}

/** Named arguments that hold texts for people. */
export const namesOfMessages: ReadonlySet<string> = new Set(['help', 'description', 'desc', 'usage', 'message', 'msg', 'error', 'example', 'placeholder', 'title', 'label', 'doc', 'metavar', 'epilog', 'hint', 'errmsg', 'err_msg', 'error_message', 'errormessage', 'tooltip', 'help_text', 'helptext', 'summary'])
