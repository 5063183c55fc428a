/**
 * Faust: `faust.App('name', broker='kafka://host:9092')`. faust-streaming/faust faust/transport/drivers/aiokafka.py `credentials_to_aiokafka_auth`, read,
 * not measured: without `broker_credentials` it speaks PLAINTEXT, with `SSLCredentials`, or SASL over SSL, a context of `ssl` decides.
 */
import type { Candidate, Connection, FileReading } from '../model.js'
import { isNothing } from './judging/options.js'
import type { PlainDriver } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict, verified } from './judging/verdict.js'
import { importsOneOf, readLink, type Shape } from './notation/links.js'

export const faustCallees = ['faust.App'] as const
const schemes: ReadonlySet<string> = new Set(['kafka', 'aiokafka', 'confluent'])

/** null: it is no broker of such an application. */
export function readFaust(shape: Shape, candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  if (!candidate.sites.some(({ callee }) => callee === 'faust.App' || (callee === 'App' && importsOneOf(reading, /^faust(?:\.|$)/)))) return null
  const connection = readLink({ ...shape, schemes: { ...shape.schemes, plain: schemes }, keeps: (name) => name === 'broker_credentials' }, candidate.value, candidate, reading)
  return connection === null ? null : { ...connection, dialect: faust.id }
}

export const faust: PlainDriver = {
  id: 'faust',
  title: 'Faust',
  dialects: ['faust'],
  callees: faustCallees,
  imports: ['faust'],
  languages: ['python'],
  decide: ({ settings, title }) => {
    const credentials = settings.get('broker_credentials')
    if (credentials === undefined || isNothing(credentials)) return verdict(cleartext, `without \`broker_credentials\` ${title} never uses TLS`, credentials ?? null, credentials === undefined)
    if (/CERT_NONE|_create_unverified_context/.test(credentials.text)) return verdict(unverified, `the context of \`broker_credentials\` accepts any certificate under ${title}`, credentials)
    return /create_default_context\(/.test(credentials.text) ? verdict(verified, `the context of \`broker_credentials\` verifies chain and host name under ${title}`, credentials) : undecided({ ...credentials, decided: false }, title)
  },
  plan: () => ({ set: [{ name: 'broker_credentials', value: 'ssl.create_default_context(cafile="<CA_FILE>")' }], remove: [], place: 'setting', snippet: 'broker_credentials=ssl.create_default_context(cafile="<CA_FILE>")', advice: 'Pass `broker_credentials` with a context that verifies.' }),
}
