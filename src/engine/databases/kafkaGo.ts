/**
 * Kafka in Go beside librdkafka: sarama (IBM/sarama config.go: `Net.TLS.Enable` is false by default, `Net.TLS.Config` goes to crypto/tls) and kafka-go
 * (segmentio/kafka-go dialer.go, transport.go: `TLS` of the dialer or the transport; none means plain TCP) and franz-go (twmb/franz-go
 * pkg/kgo/config.go: `DialTLS`, `DialTLSConfig`, and `Dialer` for a function of one's own; the host is what a certificate is compared with unless
 * `ServerName` says otherwise). Read, not measured.
 * https://pkg.go.dev/github.com/IBM/sarama#Config, https://pkg.go.dev/github.com/segmentio/kafka-go#Dialer, https://pkg.go.dev/github.com/twmb/franz-go/pkg/kgo#DialTLSConfig
 */
import type { Candidate, Connection, FileReading } from '../model.js'
import { hasSetting, isInside, settingsConnection, type Shape } from './notation/links.js'
import { maySkipChecks, skipsChecks } from './judging/goTls.js'
import { isFalse, isNothing, isTrue, type Option } from './judging/options.js'
import type { PlainDriver, Said } from './judging/plainDriver.js'
import { cleartext, undecided, unverified, verdict, verified, type Verdict } from './judging/verdict.js'

export const goKafkaCallees = [
  ...['NewSyncProducer', 'NewAsyncProducer', 'NewConsumer', 'NewConsumerGroup', 'NewClient', 'NewClusterAdmin', 'NewBroker'].map((name) => `sarama.${name}`),
  ...['kafka.ReaderConfig', 'kafka.WriterConfig', 'kafka.Writer', 'kafka.NewReader', 'kafka.NewWriter', 'kafka.Client', 'kafka.Dialer', 'kafka.Transport'],
  ...['kafka.Dial', 'kafka.DialLeader', 'kafka.DialContext', 'kafka.DialPartition'],
  // Watermill's, over sarama.
  ...['kafka.NewPublisher', 'kafka.NewSubscriber', 'kafka.PublisherConfig', 'kafka.SubscriberConfig'],
  'kgo.SeedBrokers',
] as const

/** Options of franz-go, lower case. */
export const goKafkaSettings = ['dialtls', 'dialtlsconfig', 'dialer', 'sasl'] as const

export const goKafkaPositions: readonly (readonly [string, readonly string[]])[] = [
  ...goKafkaCallees.flatMap((callee) => (callee.startsWith('sarama') ? [[`go ${callee}`, callee.endsWith('ConsumerGroup') ? ['brokers', '', 'config'] : ['brokers', 'config']] as const] : [])),
  ['go kafka.Dial', ['', 'brokers']],
  ['go kgo.SeedBrokers', ['brokers…']],
  // kafka-go's functions dial with `DefaultDialer`, which has no TLS.
  ...['kafka.DialLeader', 'kafka.DialContext', 'kafka.DialPartition'].map((callee) => [`go ${callee}`, ['', '', 'brokers']] as const),
]

const own = /^(?:kgo\.SeedBrokers|sarama\.New\w+|kafka\.(?:ReaderConfig|WriterConfig|Writer|NewReader|NewWriter|Client|Dial(?:Leader|Context|Partition)?|(?:New)?(?:Publisher|Subscriber)(?:Config)?))$/
/** They say what a reader or a writer does about TLS; alone where that one is made elsewhere. */
const parts = /^kafka\.(?:Dialer|Transport)$/

/** null: these settings are not theirs. */
export function readGoKafka(shape: Shape, candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): Connection | null {
  if (reading.language !== 'go' || !(isInside(candidate, own) || isLonePart(candidate))) return null
  // librdkafka's package is called `kafka` as well.
  if (!reading.imports.some((name) => /^github\.com\/(?:IBM|Shopify)\/sarama$|^github\.com\/segmentio\/kafka-go(?:\/|$)|^github\.com\/twmb\/franz-go(?:\/|$)|^github\.com\/ThreeDotsLabs\/watermill-kafka(?:\/|$)/.test(name))) return null
  return settingsConnection({ ...shape, hostNames: ['brokers', 'addr', '0'], keeps: (name) => /^(?:net|config|overwritesaramaconfig|dialer|transport|tls|dialtls|dialtlsconfig)$/.test(name) }, candidate, reading)
}

function isLonePart(candidate: Extract<Candidate, { kind: 'settings' }>): boolean {
  return isInside(candidate, parts) && hasSetting(candidate, ['tls']) && !isInside(candidate, /^(?:Dialer|Transport|kafka\.New(?:Reader|Writer))$/)
}

function ofConfig(said: Said, config: Option | undefined, lead: string): Verdict {
  const beside = [...said.settings].flatMap(([name, option]) => (name === lead || name.startsWith(`${lead}.`) ? [option] : []))
  const skip = skipsChecks(beside)
  const maySkip = maySkipChecks(beside)
  if (skip !== undefined) return verdict(unverified, `\`InsecureSkipVerify: true\` accepts any certificate under ${said.title}`, skip)
  if (maySkip !== undefined) return undecided(maySkip, said.title)
  if (config !== undefined && !config.object && !/tls\.Config\s{0,5}\{/.test(config.text)) return undecided(config, said.title)
  return namedElsewhere(said, said.settings.get(`${lead}.ServerName`)) ?? verdict(verified, `TLS verifies chain and host name under ${said.title}`, config ?? null)
}

/** `ServerName` is what a certificate is compared with then, whatever the hosts are. https://pkg.go.dev/crypto/tls#Config */
function namedElsewhere({ connection: { hosts }, title }: Said, name: Option | undefined): Verdict | null {
  if (name === undefined || hosts.every((host) => (host.kind === 'name' ? host.name : host.kind === 'hole' ? host.text : '') === name.text)) return null
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`ServerName\` lets ${title} accept a certificate for another name than the host's`, name)
}

const plan = (name: string, value: string, remove: readonly string[], snippet: string) => () => ({ set: [{ name, value }], remove, place: 'setting' as const, snippet, advice: 'Switch TLS on with a `tls.Config` that names the CA in `RootCAs`, and leave `InsecureSkipVerify` off.' })

const sarama: PlainDriver = {
  id: 'sarama',
  title: 'sarama',
  callees: goKafkaCallees.filter((callee) => /^sarama|(?:Publisher|Subscriber)(?:Config)?$/.test(callee)),
  imports: ['github.com/IBM/sarama', 'github.com/Shopify/sarama', 'github.com/ThreeDotsLabs/watermill-kafka'],
  languages: ['go'],
  decide: (said) => {
    const enable = said.settings.get('Net.TLS.Enable')
    const config = said.settings.get('Net.TLS.Config')
    const whole = said.settings.get('config') ?? said.settings.get('OverwriteSaramaConfig')
    if (enable !== undefined && !isTrue(enable) && !isFalse(enable)) return undecided(enable, said.title)
    if (isTrue(enable)) return config !== undefined && isNothing(config) ? verdict(verified, 'TLS verifies chain and host name under sarama', enable ?? null) : ofConfig(said, config, 'Net.TLS.Config')
    if (enable === undefined && whole !== undefined && !isNothing(whole) && !/^(?:sarama\.NewConfig|kafka\.DefaultSarama\w{3,30}Config)\(\)$/.test(whole.text)) return undecided(whole, said.title)
    return verdict(cleartext, 'sarama uses no TLS unless `Net.TLS.Enable` asks for it', enable ?? null, enable === undefined)
  },
  plan: plan('Net.TLS.Enable', 'true', ['Net.TLS.Config', 'Net.TLS.Config.InsecureSkipVerify'], 'config.Net.TLS.Enable = true\nconfig.Net.TLS.Config = &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}'),
}

const kafkaGo: PlainDriver = {
  id: 'kafka-go',
  aliases: ['segmentio/kafka-go'],
  title: 'kafka-go',
  callees: goKafkaCallees.filter((callee) => callee.startsWith('kafka') && !/(?:Publisher|Subscriber)(?:Config)?$/.test(callee)),
  imports: ['github.com/segmentio/kafka-go'],
  languages: ['go'],
  decide: (said) => {
    const inner = said.settings.get('tls')
    if (inner !== undefined && !isNothing(inner)) return ofConfig(said, inner, 'tls')
    for (const holder of ['Dialer', 'Transport']) {
      const outer = said.settings.get(holder)
      const config = said.settings.get(`${holder}.TLS`)
      if (config !== undefined && !isNothing(config)) return ofConfig(said, config, `${holder}.TLS`)
      if (outer === undefined || outer.object || isNothing(outer)) continue
      return /TLS:/.test(outer.text) ? ofConfig(said, outer, holder) : undecided(outer, said.title)
    }
    return verdict(cleartext, 'kafka-go uses no TLS unless `Dialer.TLS` or `Transport.TLS` is set', null, true)
  },
  plan: plan('Transport.TLS', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', ['Dialer', 'Dialer.TLS', 'Dialer.TLS.InsecureSkipVerify', 'Transport.TLS.InsecureSkipVerify'], 'Transport: &kafka.Transport{TLS: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}}'),
}

const franzGo: PlainDriver = {
  id: 'franz-go',
  aliases: ['kgo'],
  title: 'franz-go',
  callees: ['kgo.SeedBrokers'],
  imports: ['github.com/twmb/franz-go'],
  languages: ['go'],
  decide: (said) => {
    const config = said.settings.get('DialTLSConfig')
    if (config !== undefined && !isNothing(config)) return ofConfig(said, config, 'DialTLSConfig')
    const tls = said.settings.get('DialTLS')
    if (tls !== undefined) return verdict(verified, '`DialTLS` verifies chain and host name under franz-go', tls)
    const dialer = said.settings.get('Dialer')
    if (dialer !== undefined) return undecided({ ...dialer, decided: false }, said.title)
    return verdict(cleartext, 'franz-go uses no TLS without `DialTLS` or `DialTLSConfig`', null, true)
  },
  plan: plan('DialTLSConfig', '&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}', ['DialTLS', 'Dialer', 'DialTLSConfig.InsecureSkipVerify', 'DialTLSConfig.ServerName'], 'kgo.DialTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool})'),
}

export const goKafkaDrivers: readonly PlainDriver[] = [sarama, kafkaGo, franzGo]
