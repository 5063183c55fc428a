/**
 * Further clients of ClickHouse. Read, not measured: ClickHouse/clickhouse-java client-v2/src/main/java/com/clickhouse/client/api/Client.java (the scheme of the endpoint decides; `SSLMode`,
 * STRICT by default), ClickHouse/clickhouse-rs src/lib.rs (`with_url`), ClickHouse/clickhouse-cpp clickhouse/client.h (TLS with `SetSSLOptions` only).
 */
import type { ClientCall } from '../notation/clientCalls.js'
import { jvm } from '../notation/clientCalls.js'
import { byScheme, says, type PlainDriver } from '../judging/plainDriver.js'
import { cleartext, undecided, verdict } from '../judging/verdict.js'

export const otherCalls: readonly ClientCall[] = [
  { languages: ['go'], callees: ['ch.Options', 'ch.Dial'], imports: /^github\.com\/ClickHouse\/ch-go(?:\/|$)/ },
  { languages: jvm, callees: ['Client.Builder'], imports: /^com\.clickhouse\.client/ },
  { languages: ['rust'], callees: ['Client.default', 'clickhouse.Client.default'], imports: /^clickhouse(?:::|$)/ },
  { languages: ['rust'], callees: ['clickhouse.Client.default'] },
  { languages: ['cpp'], callees: ['clickhouse.ClientOptions', 'ClientOptions'], imports: /^clickhouse\// },
  { languages: ['cpp'], callees: ['clickhouse.ClientOptions'] },
]

const advice = 'Use `https://`, and leave the checks of certificate and host name on.'

const java: PlainDriver = {
  id: 'clickhouse-java',
  title: "ClickHouse's client for Java",
  imports: ['com.clickhouse.client'],
  languages: jvm,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme === 'http') return byScheme.cleartext({ ...said, scheme })
    const mode = said.settings.get('SSLMode') ?? said.settings.get('sslmode')
    if (scheme !== 'https') return byScheme.unsourced(said, 'an endpoint without a scheme')
    if (mode === undefined || /STRICT$/i.test(mode.text)) return mode === undefined ? byScheme.verified({ ...said, scheme }) : says(said, 'verified', mode, '`SSLMode.STRICT`', 'verifies chain and host name')
    if (/(?:TRUST|NONE)$/i.test(mode.text)) return says(said, 'unverified', mode, '`SSLMode.TRUST`', 'accepts any certificate')
    return /VERIFY_CA$/i.test(mode.text) ? verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'private' }, `\`SSLMode.VERIFY_CA\` verifies the chain but not the host name under ${said.title}`, mode) : undecided({ ...mode, decided: false }, said.title)
  },
  plan: () => ({ set: [], remove: ['SSLMode', 'sslmode'], scheme: 'https', advice }),
}

const rust: PlainDriver = {
  id: 'clickhouse-rs',
  title: "ClickHouse's client for Rust",
  callees: ['clickhouse::Client::default'],
  imports: ['clickhouse'],
  languages: ['rust'],
  decide: (said) => (/^http$/i.test(said.scheme) ? byScheme.cleartext({ ...said, scheme: 'http' }) : byScheme.unsourced(said, said.scheme === '' ? 'an address without a scheme' : `\`${said.scheme.toLowerCase().slice(0, 30)}://\``)),
  plan: () => ({ set: [], remove: [], scheme: 'https', advice }),
}

const cpp: PlainDriver = {
  id: 'clickhouse-cpp',
  title: "ClickHouse's client for C++",
  callees: ['clickhouse.ClientOptions', 'ClientOptions'],
  imports: ['clickhouse/client.h'],
  languages: ['cpp'],
  decide: (said) => {
    const ssl = said.settings.get('SSLOptions') ?? said.settings.get('ssloptions')
    if (ssl === undefined) return verdict(cleartext, `without \`SetSSLOptions\` ${said.title} uses no TLS`, null, true)
    return /SetSkipVerification\(\s{0,5}true/.test(ssl.text) ? says(said, 'unverified', ssl, '`SetSkipVerification(true)`', 'accepts any certificate') : byScheme.unsourced(said, '`SetSSLOptions`')
  },
  plan: () => ({ set: [{ name: 'SSLOptions', value: 'clickhouse::ClientOptions::SSLOptions()' }], remove: [], place: 'setting', snippet: '.SetSSLOptions(clickhouse::ClientOptions::SSLOptions())', advice: 'Call `SetSSLOptions`, name a private CA with `SetPathToCAFiles`, and leave `SetSkipVerification` alone.' }),
}

export const otherDrivers: readonly PlainDriver[] = [java, rust, cpp]
