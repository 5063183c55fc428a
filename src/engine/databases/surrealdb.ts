/**
 * SurrealDB: WebSockets or HTTP. https://surrealdb.com/docs/sdk/java/concepts/connecting-to-surrealdb, https://docs.rs/surrealdb/latest/surrealdb/engine/remote/ws/struct.Ws.html. The engine's
 * type says in Rust what the scheme says elsewhere. What the clients verify over TLS is their platform's; only that of Node and of browsers is known: it verifies.
 */
import { httpClient } from './judging/httpClient.js'
import { byScheme, says, type PlainDriver } from './judging/plainDriver.js'
import { schemeFamily } from './schemeFamily.js'
import { surrealCalls } from './surrealdbCalls.js'
import { readSurrealCommand, surrealPrograms } from './surrealdbCommand.js'

const http = { plain: /^(?:ws|http)$/, secure: /^(?:wss|https)$/, instead: 'wss' } as const
const advice = 'Use `wss://` with SurrealDB, and give the client the CA certificate.'

const node = httpClient({ ...http, id: 'surrealdb.js', title: "SurrealDB's client for JavaScript", imports: ['surrealdb', 'surrealdb.js', 'surrealdb.node'], languages: ['javascript', 'typescript'], advice })

const rust: PlainDriver = {
  id: 'surrealdb-rust',
  title: "SurrealDB's client for Rust",
  imports: ['surrealdb'],
  languages: ['rust'],
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    const engine = said.settings.get('type_argument')
    if (engine !== undefined && /^(?:Ws|Http)$/.test(engine.text)) return says(said, 'cleartext', engine, `\`${engine.text}\``, 'means no TLS')
    if (engine !== undefined && /^(?:Wss|Https)$/.test(engine.text)) return byScheme.unsourced(said, `\`${engine.text}\``)
    return http.plain.test(scheme) ? byScheme.cleartext({ ...said, scheme }) : byScheme.unsourced(said, scheme === '' ? 'an engine that is not named here' : `\`${scheme.slice(0, 30)}://\``)
  },
  plan: () => ({ set: [], remove: [], scheme: 'wss', advice: 'Use `Surreal::new::<Wss>` or `wss://` with SurrealDB.' }),
}

const generic: PlainDriver = {
  id: 'surrealdb',
  title: 'a client of SurrealDB',
  languages: [],
  common: true,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    return http.plain.test(scheme) ? byScheme.cleartext({ ...said, scheme }) : byScheme.unsourced(said, scheme === '' ? 'hosts without a scheme' : `\`${scheme.slice(0, 30)}://\``)
  },
  plan: () => ({ set: [], remove: [], scheme: 'wss', advice }),
}

export const surrealdb = schemeFamily({
  ids: ['surrealdb'],
  title: 'SurrealDB',
  schemes: [],
  urls: /^(?:wss?|https?):\/\//i,
  sign: /^(?:Surreal|AsyncSurreal)$|^SURREAL(?:DB)?_(?:URL|ENDPOINT)$/,
  imports: null,
  callees: ['Surreal', 'AsyncSurreal'],
  calls: surrealCalls,
  commands: surrealPrograms,
  readCommand: readSurrealCommand,
  settingNames: ['url', 'endpoint'],
  environmentNames: ['SURREALDB_URL', 'SURREAL_URL', 'SURREAL_ENDPOINT'],
  urlNames: ['url', 'endpoint', 'host', '0'],
  tlsSettings: ['type_argument', 'tls'],
  drivers: [node, rust, generic],
  assumed: { other: 'surrealdb' },
})
