/** The RabbitMQ Java client, and Spring AMQP on it. */
import { byScheme, says, truth, type PlainDriver } from '../../judging/plainDriver.js'
import { undecided, verdict } from '../../judging/verdict.js'
import { bySchemeOnly, missing, useTls } from './scheme.js'

/** rabbitmq-java-client ConnectionFactory.java@v5.20.0, @v5.25.0: `amqps` uses TrustEverythingTrustManager; main (6.0) the default context and the host name. */
export const java = (version: 5 | 6): PlainDriver => ({
  id: version === 5 ? 'rabbitmq-java' : 'rabbitmq-java@6',
  aliases: version === 5 ? ['rabbitmq-java@5', 'amqp-client', 'amqp-client@5'] : ['amqp-client@6'],
  title: `the RabbitMQ Java client ${String(version)}`,
  callees: version === 5 ? ['factory.setUri', 'connectionFactory.setUri', 'ConnectionFactory.setUri'] : [],
  imports: version === 5 ? ['com.rabbitmq.client'] : [],
  languages: version === 5 ? ['java', 'kotlin', 'scala', 'groovy', 'clojure', 'hocon'] : [],
  common: version === 5,
  decide: (said) => {
    const protocol = version === 5 && said.connection.uri === null ? said.settings.get('sslProtocol') : undefined
    // `useSslProtocol()` takes TrustEverythingTrustManager; with an argument it may be a context of the writer's.
    if (protocol !== undefined) return protocol.decided && (protocol.text === 'true' || protocol.quoted) ? says(said, 'unverified', protocol, '`useSslProtocol()`', 'accepts any certificate') : undecided({ ...protocol, decided: false }, said.title)
    return bySchemeOnly(version === 5 ? byScheme.unverified : byScheme.verified)(said)
  },
  plan: (connection) =>
    version === 6
      ? useTls(connection, ' with the RabbitMQ Java client 6.')
      : {
          ...useTls(connection, ' with the RabbitMQ Java client 5, but not alone.'),
          snippet: 'factory.useSslProtocol(sslContext);\nfactory.enableHostnameVerification();',
        },
  ...(version === 5 ? { instead: 'After `setUri` call `factory.useSslProtocol(sslContext)` with a context that has a trust store and `factory.enableHostnameVerification()`, or use version 6' } : {}),
})

/** Spring Boot's `spring.rabbitmq.*`: with `ssl.enabled` certificate and host name are checked unless `validate-server-certificate` or `verify-hostname` is off. https://docs.spring.io/spring-boot/appendix/application-properties/ */
export const spring: PlainDriver = {
  id: 'spring-rabbit',
  aliases: ['spring-amqp'],
  title: 'Spring AMQP',
  imports: ['org.springframework.amqp'],
  languages: ['java', 'kotlin', 'groovy'],
  decide: (said) => {
    if (said.connection.uri !== null) return bySchemeOnly((each) => byScheme.unsourced(each, '`amqps://` alone'))(said)
    const enabled = said.settings.get('ssl.enabled')
    if (truth(enabled) === 'open') return undecided(enabled ?? missing, said.title)
    if (truth(enabled) !== 'yes') return says(said, 'cleartext', enabled, enabled === undefined ? 'without `ssl.enabled` there' : '`ssl.enabled: false`', enabled === undefined ? 'is no TLS' : 'means no TLS')
    const validate = said.settings.get('ssl.validate-server-certificate')
    if (truth(validate) === 'no') return says(said, 'unverified', validate, '`validate-server-certificate: false`', 'accepts any certificate')
    const name = said.settings.get('ssl.verify-hostname')
    if (truth(name) === 'no') return verdict({ kind: 'verify-ca', reached: 'asked', anchor: said.settings.has('ssl.trust-store') ? 'private' : 'public' }, `\`verify-hostname: false\` makes ${said.title} verify the chain only`, name ?? null)
    return truth(validate) === 'open' || truth(name) === 'open' ? undecided(validate ?? name ?? missing, said.title) : says(said, 'verified', enabled, '`ssl.enabled: true`', 'verifies chain and host name')
  },
  plan: (connection) => (connection.uri !== null ? useTls(connection, ' with Spring AMQP, and `spring.rabbitmq.ssl.enabled=true`, which verifies.') : { set: [{ name: 'ssl.enabled', value: 'true' }], remove: ['ssl.validate-server-certificate', 'ssl.verify-hostname'], place: 'setting', advice: 'Use `spring.rabbitmq.ssl.enabled=true` and leave `validate-server-certificate` and `verify-hostname` on.', snippet: 'ssl:\n  enabled: true' }),
}
