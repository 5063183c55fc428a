/**
 * Cassandra on the JVM. apache/cassandra-java-driver@1626026, read, not measured: TLS only with a context, an engine factory, a secure connect
 * bundle or `advanced.ssl-engine-factory` in the driver's configuration file; `ProgrammaticSslEngineFactory`, which `withSslContext` makes, compares
 * no host name unless its third argument says so. Version 3: `withSSL()`, whose `JdkSSLOptions` compares none either.
 */
import type { PlainDriver } from './judging/plainDriver.js'
import { isFalse, isNothing, type Option } from './judging/options.js'
import { cleartext, undecided, unverified, verdict, verified, type Verdict } from './judging/verdict.js'

export const javaCallees = ['CqlSession.builder', 'Cluster.builder', 'CqlSessionBuilder'] as const

/** Lower case. */
export const javaSettings: readonly string[] = ['sslcontext', 'sslenginefactory', 'ssl', 'sslbundle', 'cloudsecureconnectbundle', 'configloader']

export const cassandraJava: PlainDriver = {
  id: 'cassandra-java',
  aliases: ['java-driver-core', 'cassandra-driver-core'],
  title: 'the Java driver for Cassandra',
  callees: javaCallees,
  imports: ['com.datastax.oss.driver', 'com.datastax.driver.core'],
  languages: ['java', 'kotlin', 'scala', 'groovy', 'hocon'],
  decide: ({ settings, title }) => {
    const given = (...names: string[]) => names.map((name) => settings.get(name)).find((option) => option !== undefined && !isNothing(option))
    // `spring.cassandra.ssl: false` and `ssl.enabled: false`.
    const isOff = isFalse(settings.get('ssl')) || isFalse(settings.get('ssl.enabled'))
    const tls = given('sslEngineFactory', 'sslContext') ?? (isOff ? undefined : given('ssl'))
    const whether = settings.get('ssl.enabled')
    if (tls?.name === 'ssl' && whether?.decided === false) return undecided(whether, title)
    if (tls !== undefined) return overTls(tls, title)
    const elsewhere = given('cloudSecureConnectBundle', 'configLoader')
    return elsewhere === undefined ? verdict(cleartext, `without \`withSslContext\` ${title} uses no TLS`, null, true) : undecided({ ...elsewhere, decided: false }, title)
  },
  plan: () => ({ set: [{ name: 'sslEngineFactory', value: 'new ProgrammaticSslEngineFactory(context, null, true)' }], remove: ['ssl', 'SSL', 'sslContext', 'cloudSecureConnectBundle', 'configLoader'], place: 'setting', snippet: '.withSslEngineFactory(new ProgrammaticSslEngineFactory(context, null, true))', advice: 'Call `withSslEngineFactory(new ProgrammaticSslEngineFactory(context, null, true))`: the third argument makes the driver compare the host name.' }),
}

function overTls(tls: Option, title: string): Verdict {
  if (/TrustAll|InsecureTrustManager/i.test(tls.text)) return verdict(unverified, `\`${tls.name}\` accepts any certificate under ${title}`, tls)
  if (/^(?:new\s+)?ProgrammaticSslEngineFactory\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200})?,\s{0,20}true\s{0,20}\)$/.test(tls.text)) return verdict(verified, `the engine factory verifies chain and host name under ${title}`, tls)
  // A factory or options of the program's own.
  if (tls.name === 'sslEngineFactory' && !/ProgrammaticSslEngineFactory\(/.test(tls.text)) return undecided({ ...tls, decided: false }, title)
  return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`${tls.name}\` verifies the chain at most, and no host name, under ${title}`, tls)
}
