/** FastStream: `KafkaBroker("host:9092", security=…)`. ag2ai/faststream faststream/kafka/security.py, faststream/confluent/security.py, faststream/security.py, read, not measured: PLAINTEXT without `security`, `ssl_context` switches TLS on, `use_ssl` alone is for the client of Confluent. */
import type { Candidate, Connection, FileReading } from '../model.js'
import { isNothing } from './judging/options.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { pythonContext } from './judging/pythonContext.js'
import { cleartext, undecided, verdict } from './judging/verdict.js'
import { importsOneOf, isInside, settingsConnection, type Shape } from './notation/links.js'

export const fastStreamPositions: ReadonlyMap<string, readonly string[]> = new Map([['python KafkaBroker', ['bootstrap_servers']]])

/** null: it is no broker of FastStream's. */
export function readFastStream(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (reading.language !== 'python' || !isInside(candidate, /(?:^|\.)KafkaBroker$/) || !importsOneOf(reading, /^(?:faststream|propan)(?:\.|$)/)) return null
  const connection = settingsConnection({ ...shape, hostNames: ['bootstrap_servers'], keeps: (name) => name === 'security' || name === 'config' }, candidate, reading)
  return connection === null ? null : { ...connection, dialect: fastStream.id }
}

export const fastStream: PlainDriver = {
  id: 'faststream-kafka',
  aliases: ['faststream'],
  title: 'FastStream',
  dialects: ['faststream-kafka'],
  callees: ['KafkaBroker'],
  imports: ['faststream.kafka', 'faststream.confluent'],
  languages: ['python'],
  decide: ({ settings, title }) => {
    const config = settings.get('config')
    if (config !== undefined && !isNothing(config)) return undecided({ ...config, decided: false }, title)
    const security = settings.get('security')
    if (security === undefined || isNothing(security)) return verdict(cleartext, `without \`security\` ${title} never uses TLS`, security ?? null, security === undefined)
    const context = /\bssl_context\s{0,5}=\s{0,5}(.{1,200})$/.exec(security.text)?.[1]
    return (context === undefined ? null : pythonContext({ ...security, text: context.replace(/\)$/, '') }, title)) ?? undecided({ ...security, decided: false }, title)
  },
  instead: 'Give it `security=BaseSecurity(ssl_context=ssl.create_default_context())`, or one of the classes for SASL with that context.',
  plan: () => ({ set: [], remove: [], place: 'setting', snippet: 'security=BaseSecurity(ssl_context=ssl.create_default_context(cafile="<CA_FILE>"))', advice: 'Pass `security` with a context that verifies to FastStream.' }),
}
