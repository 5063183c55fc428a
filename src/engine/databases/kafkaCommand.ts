/**
 * Kafka on a command line: `kcat -b broker -X security.protocol=SSL`, `kafka-topics.sh --bootstrap-server broker --command-config FILE`.
 * https://github.com/edenhill/kcat, https://kafka.apache.org/documentation/#basic_ops
 */
import { sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Candidate, Connection, Parameter } from '../model.js'
import { programOf, readFlags, type Flag, type FlagGrammar } from './notation/flags.js'
import { endpointOf, hostsOfAuthority } from './notation/hosts.js'
import { isSecretName, valueOf } from './notation/pieces.js'

type Command = Extract<Candidate, { kind: 'command' }>

const cats = ['kcat', 'kafkacat'] as const
const tools = ['topics', 'console-consumer', 'console-producer', 'consumer-groups', 'configs', 'acls', 'broker-api-versions', 'consumer-perf-test', 'producer-perf-test', 'get-offsets', 'leader-election', 'reassign-partitions', 'log-dirs', 'delete-records', 'verifiable-producer', 'verifiable-consumer', 'avro-console-consumer', 'avro-console-producer', 'cluster', 'features', 'share-groups', 'transactions']

export const kafkaPrograms: readonly string[] = [...cats, ...tools.flatMap((name) => [`kafka-${name}`, `kafka-${name}.sh`])]

const ofCat: FlagGrammar = { letters: new Map([['b', 'brokers'], ['X', 'property'], ['F', 'config'], ['t', 'topic'], ['p', 'partition'], ['G', 'group'], ['o', 'offset'], ['f', 'format'], ['K', 'key'], ['k', 'fixed'], ['D', 'delimiter'], ['H', 'header'], ['s', 'serialization'], ['r', 'registry'], ['c', 'count'], ['m', 'timeout']]), switches: new Set() }
const ofTool: FlagGrammar = { letters: new Map(), switches: new Set(['create', 'list', 'describe', 'delete', 'alter', 'from-beginning', 'if-not-exists', 'if-exists', 'all-groups', 'all-topics', 'reset-offsets', 'execute', 'add', 'remove', 'version', 'help']) }

/** Files with settings of their own. */
const files: ReadonlySet<string> = new Set(['config', 'command-config', 'consumer-config', 'producer-config'])
const isFile = ({ name, word }: Flag): boolean => files.has(name) || /^--(?:consumer|producer)\.config\b/.test(word.text)
const pairs: ReadonlySet<string> = new Set(['property', 'consumer-property', 'producer-property', 'command-property'])

export function readKafkaCommand(candidate: Command): Connection | null {
  const program = programOf(candidate)
  if (!kafkaPrograms.includes(program)) return null
  const isCat = (cats as readonly string[]).includes(program)
  const { flags } = readFlags(candidate.words.slice(1), isCat ? ofCat : ofTool)
  const brokers = flags.find(({ name }) => ['brokers', 'bootstrap-server', 'broker-list', 'bootstrap-servers'].includes(name))?.value ?? null
  if (brokers === null || brokers.text === '') return null
  const hosts = hostsOfAuthority(brokers)
  const settings = flags.flatMap(settingOf)
  return {
    family: 'kafka',
    notation: 'command',
    scheme: null,
    dialect: isCat ? 'kcat' : 'kafka-tools',
    user: { kind: 'absent' },
    password: { kind: 'absent' },
    hosts,
    database: { kind: 'absent' },
    parameters: settings.map(({ parameter }) => parameter),
    uri: null,
    endpoint: endpointOf('kafka://', false, hosts, { kind: 'absent' }),
    span: candidate.span,
    secretSpans: settings.flatMap(({ secret }) => secret ?? []),
    candidate,
  }
}

interface Set {
  readonly parameter: Parameter
  readonly secret: Connection['span'] | null
}

function settingOf(flag: Flag): Set[] {
  const { name, value, word } = flag
  // What stands in a file is decided there.
  if (isFile(flag)) return [{ parameter: { name: 'security.protocol', value: { kind: 'hole', expression: name, fallback: null }, origin: 'setting', span: spanOf(word), valueSpan: null }, secret: null }]
  const equals = value !== null && pairs.has(name) ? value.text.indexOf('=') : -1
  if (value === null || equals <= 0) return []
  const [setting, said]: [string, MappedText] = [value.text.slice(0, equals), sliceText(value, equals + 1, value.text.length)]
  const at = spanOf(said)
  return [{ parameter: { name: setting, value: valueOf(setting, said, (text) => text), origin: 'setting', span: spanOf(value), valueSpan: at }, secret: isSecretName(setting) ? at : null }]
}
