/** amqp091-go and its predecessor, streadway/amqp. */
import { maySkipChecks, skipsChecks } from '../../judging/goTls.js'
import { isNothing, type Option } from '../../judging/options.js'
import { byScheme, says, type PlainDriver, type Said } from '../../judging/plainDriver.js'
import { undecided, verdict, type Verdict } from '../../judging/verdict.js'
import { bySchemeOnly, rootAnchor, useTls } from './scheme.js'

/** rabbitmq/amqp091-go connection.go@28da80d: `Dial` verifies against the system's store or `cacertfile`, and against the URI's host or `server_name_indication`. */
export const go: PlainDriver = {
  id: 'amqp091-go',
  aliases: ['streadway/amqp', 'streadway-amqp', 'rabbitmq/amqp091-go', 'amqp091'],
  title: 'amqp091-go',
  callees: ['amqp.Dial', 'amqp.DialTLS', 'amqp.DialConfig', 'amqp091.Dial', 'rabbitmq.Dial'],
  imports: ['github.com/rabbitmq/amqp091-go', 'github.com/streadway/amqp'],
  languages: ['go'],
  common: true,
  reads: ['cacertfile', 'certfile', 'keyfile', 'server_name_indication', 'auth_mechanism', 'heartbeat', 'channel_max', 'connection_timeout'],
  decide: (said) => {
    const skip = skipsChecks(said.settings.values())
    // `DialTLS` with a URL of elsewhere: whatever it is going to say, nothing is verified.
    return skip !== undefined && said.scheme === '' ? accepts(said, skip) : ofScheme(said)
  },
  facts: (said) => {
    const skip = skipsChecks(said.settings.values())
    return skip === undefined ? {} : { bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } }
  },
  plan: (connection) => useTls(connection, ' with amqp091-go, and `cacertfile` or `DialTLS` with `RootCAs` for a private CA.'),
}

const ofScheme = bySchemeOnly((said) => {
  const skip = skipsChecks(said.settings.values())
  if (skip !== undefined) return accepts(said, skip)
  const maySkip = maySkipChecks(said.settings.values())
  if (maySkip !== undefined) return undecided(maySkip, said.title)
  // `DialConfig(url, amqp.Config{TLSClientConfig: config})`
  const client = said.settings.get('TLSClientConfig') ?? said.settings.get('tlsclientconfig')
  if (client !== undefined && !client.decided && !client.object && !isNothing(client)) return undecided(client, said.title)
  const config = said.settings.get('1')
  if (config !== undefined && !isNothing(config) && !/^&?tls\.Config\{\s*\}/.test(config.text)) return undecided({ ...config, name: 'tls.Config' }, said.title)
  const name = said.query.get('server_name_indication')
  if (name !== undefined && name.text !== '' && !said.connection.hosts.some((host) => host.kind === 'name' && host.name === name.text)) {
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: rootAnchor(said) }, `\`server_name_indication\` makes ${said.title} accept a certificate for another name than the host's`, name)
  }
  return byScheme.verified(said)
})

function accepts(said: Said, skip: Option): Verdict {
  return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate')
}
