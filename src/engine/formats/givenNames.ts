/** Names with values on a command line: Spring's `--spring.redis.host=db`, Java's `-Dquarkus.datasource.jdbc.url=…`, `helm install --set externalRedis.host=db`. */
import { sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate } from '../model.js'
import { programOf, splitCommands } from './commandLine.js'
import type { DataEntry, DataNode } from './dataTree.js'
import { withHoles } from './holes.js'
import { readEntries } from './mappings.js'
import { modeOfProgram } from './ownSwitches.js'
import type { Place } from './place.js'
import { productIn } from './products.js'

/** The candidates of one line or scalar. */
export function givenIn(text: MappedText, place: Place): Candidate[] {
  if (!isGiven.test(text.text.slice(0, 20_000))) return []
  return splitCommands(withHoles(text, place.style)).flatMap((words) => givenAmong(words, place))
}

/** The candidates of a command that is given as words. Where they stand in a file says nothing of what they are about. */
export function givenAmong(words: readonly MappedText[], place: Place): Candidate[] {
  const read = (entries: readonly DataEntry[]): Candidate[] => (entries.length === 0 ? [] : readEntries(entries, place, [...place.keyPath, 'environment']))
  return [...read(dotted(words)), ...read(ofHelm(words)).map(leftOpen)]
}

/** A chart has further values: where none of those given speaks of TLS, they decide. */
function leftOpen(candidate: Candidate): Candidate {
  if (candidate.kind !== 'settings' || candidate.entries.some(({ name }) => /ssl|tls|encrypt|secur/i.test(name))) return candidate
  const words = [...candidate.sites[0].keyPath, ...candidate.entries.flatMap(({ value }) => (value.kind === 'text' ? [value.text.text] : []))].flatMap((name) => name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/))
  const { span } = candidate
  const mode = modeOfProgram([{ name: 'TLS', span, value: { kind: 'symbol', name: 'values', span } }], productIn(words) ?? '', () => false)
  return mode === null ? candidate : { ...candidate, entries: [...candidate.entries, mode] }
}

/** Is one of them worth a look? */
export const isGiven = /(?:^|[\s"'=])(?:-D|--)[a-z]\w{1,40}\.[\w.-]{1,120}=|--set(?:-string|-literal)?(?:[ =]|$)|(?:^|[\s"'=])DATA_SOURCE_URI=/

/** https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.command-line-args; `-e DATA_SOURCE_URI=db:5432/postgres`, whose value only its name explains. */
function dotted(words: readonly MappedText[]): DataEntry[] {
  return words.slice(0, mostWords).flatMap((word) => {
    const [lead, name] = /^(?:-D|--)([a-z][\w-]{1,40}(?:\.[\w[\]-]{1,60}){1,8})=/.exec(word.text.slice(0, 400)) ?? /^(?:--env=)?(DATA_SOURCE_URI)=/.exec(word.text.slice(0, 40)) ?? []
    const known = name !== undefined && Object.hasOwn(ofExporters, name) ? ofExporters[name] : undefined
    const value = sliceText(word, lead?.length ?? 0, word.text.length)
    // `--tls.enabled` of Kafka's exporter, which may stand anywhere: what is checked then, the program says.
    if (known !== undefined && word.text.startsWith('--kafka.server=')) return [...entryOf(known.name, value, word), ...words.slice(0, mostWords).filter(({ text }) => /^--tls\.enabled(?:$|=(?!false))/.test(text.slice(0, 40))).slice(0, 1).flatMap((flag) => entryOf('KAFKA_TLS_ENABLED', sliceText(flag, 2, flag.text.length), flag))]
    return lead === undefined || name === undefined ? [] : entryOf(known !== undefined && known.value.test(value.text.slice(0, 300)) ? known.name : name, value, word)
  })
}

/**
 * Flags of Prometheus' exporters, under the names of the variables that say the same. https://github.com/danielqsj/kafka_exporter,
 * https://github.com/oliver006/redis_exporter, https://github.com/prometheus-community/elasticsearch_exporter
 */
const ofExporters: Readonly<Record<string, { readonly name: string; readonly value: RegExp }>> = {
  'redis.addr': { name: 'REDIS_ADDR', value: /^[\w.-]{1,250}:\d{2,5}$/ },
  'mysqld.address': { name: 'MYSQL_ADDRESS', value: /^[\w.-]{1,250}:\d{2,5}$/ },
  'kafka.server': { name: 'KAFKA_BROKERS', value: /^[\w.-]{1,250}:\d{2,5}$/ },
  'es.uri': { name: 'ELASTICSEARCH_URL', value: /^https?:\/\/\S/ },
}

const mostWords = 2000

/** Several names stand in one word, between commas; a list in braces. https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set */
function ofHelm(words: readonly MappedText[]): DataEntry[] {
  if (!words.slice(0, 30).some((word) => /^helm\d?$/.test(programOf(word)))) return []
  return words.slice(0, mostWords).flatMap((word, i) => {
    const option = /^--set(?:-string|-literal)?(=?)/.exec(word.text.slice(0, 16))
    const next = words[i + 1]
    const given = option === null ? undefined : option[1] === '=' ? sliceText(word, option[0].length, word.text.length) : option[0].length === word.text.length ? next : undefined
    return given === undefined ? [] : partsOf(given).flatMap((part) => {
      const name = /^([A-Za-z][\w-]{0,60}(?:\.[\w[\]-]{1,60}){0,8})=/.exec(part.text.slice(0, 400))?.[1]
      return name === undefined ? [] : entryOf(name, sliceText(part, name.length + 1, part.text.length), part)
    })
  })
}

/** At the commas that neither a `\` nor braces keep together. */
function partsOf(given: MappedText): MappedText[] {
  const parts: MappedText[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at <= given.text.length && parts.length < mostWords; at++) {
    const char = given.text[at]
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === '}') depth--
    else if (char === undefined || (char === ',' && depth <= 0)) {
      parts.push(sliceText(given, from, at))
      from = at + 1
    }
  }
  return parts
}

function entryOf(name: string, value: MappedText, whole: MappedText): DataEntry[] {
  const span = spanOf(whole)
  if (span === null) return []
  const listed = /^\{.*\}$/s.test(value.text)
  const items = listed ? partsOf(sliceText(value, 1, value.text.length - 1)) : [value]
  const nodes = items.map((text): DataNode => ({ kind: 'text', text, span: spanOf(text) ?? span }))
  const [only] = nodes
  return only === undefined ? [] : [{ name, span, value: listed ? { kind: 'list', items: nodes, span } : only }]
}
