/** aiokafka, read, not measured: aio-libs/aiokafka aiokafka/client.py@672947a (`ssl_context` is mandatory under SSL), aiokafka/helpers.py (`create_ssl_context` is `ssl.create_default_context` with the same arguments). */
import type { Connection, FileReading } from '../model.js'
import type { PlainDriver, Said } from './judging/plainDriver.js'
import { refused, type Verdict } from './judging/verdict.js'
import { bare, byProtocol, factsOf } from './kafkaProtocol.js'
import { importsOneOf, isInside } from './notation/links.js'
import { unwrapped } from './notation/settings.js'

/** Beside the import of its helpers their function is theirs, and no other of that name. */
export function ofHelpers(connection: Connection, reading: FileReading): Connection {
  const isAio = isInside(connection.candidate, /(?:^|\.)AIOKafka(?:Producer|Consumer|Client|AdminClient)$/) || importsOneOf(reading, /^aiokafka(?:\.|$)/)
  return isAio ? { ...connection, dialect: reading.imports.includes('aiokafka.helpers') ? 'aiokafka-helpers' : 'aiokafka' } : connection
}

const byContext = byProtocol({ noName: /^(?!)/, hostName: [], exact: true })

export const aiokafka: PlainDriver = {
  id: 'aiokafka',
  title: 'aiokafka',
  dialects: ['aiokafka', 'aiokafka-helpers'],
  callees: ['AIOKafkaProducer', 'AIOKafkaConsumer'],
  imports: ['aiokafka'],
  languages: ['python'],
  decide,
  facts: factsOf,
  plan: ({ parameters }) => ({
    set: [
      { name: 'security_protocol', value: 'SSL' },
      { name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" },
    ],
    remove: parameters.flatMap(({ name }) => (/^(?:securityprotocol|sslcontext)$/.test(bare(unwrapped(name))) ? [unwrapped(name)] : [])),
    place: 'setting',
    snippet: "security_protocol='SSL', ssl_context=ssl.create_default_context(cafile='<CA_FILE>')",
    advice: "Use `security_protocol='SSL'` (or `SASL_SSL`) and `ssl_context=ssl.create_default_context(cafile=…)` with aiokafka.",
  }),
}

function decide(said: Said): Verdict {
  const context = said.settings.get('ssl_context')
  const own = context !== undefined && said.connection.dialect === 'aiokafka-helpers' ? { ...context, text: context.text.replace(/^(?:aiokafka\.)?(?:helpers\.)?(?=create_ssl_context\()create_ssl_context/, 'ssl.create_default_context') } : context
  const found = byContext(own === undefined ? said : { ...said, settings: new Map([...said.settings, ['ssl_context', own]]) })
  return context === undefined && found.posture.kind === 'verify-full' ? refused('`ssl_context` is not there', said.title, null) : found
}
