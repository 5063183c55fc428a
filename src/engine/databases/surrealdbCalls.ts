/** How the clients of SurrealDB are made. */
import { dotnet, js, jvm, type ClientCall } from './notation/clientCalls.js'

const url = ['url'] as const

export const surrealCalls: readonly ClientCall[] = [
  { languages: ['python'], callees: ['Surreal', 'AsyncSurreal', 'SurrealDB', 'AsyncSurrealDB', 'BlockingWsSurrealConnection', 'AsyncWsSurrealConnection'], positions: url },
  { languages: js, callees: ['Surreal.connect'], positions: url },
  { languages: js, callees: ['Surreal'], positions: url, imports: /^surrealdb(?:\.|$)/ },
  { languages: ['go'], callees: ['surrealdb.New', 'surrealdb.FromEndpointURLString'], positions: url },
  { languages: ['rust'], callees: ['Surreal.new', 'Surreal.init', 'any.connect', 'DB.connect', 'surrealdb.engine.any.connect'], positions: url, imports: /^surrealdb(?:::|$)/ },
  { languages: ['rust'], callees: ['surrealdb.engine.any.connect'], positions: url },
  { languages: jvm, callees: ['Surreal.connect'], positions: url },
  { languages: jvm, callees: ['SurrealWebSocketConnection'], positions: ['host', 'port', 'tls'] },
  { languages: dotnet, callees: ['SurrealDbClient', 'SurrealDbHttpClient', 'SurrealDbWsClient'], positions: url },
  { languages: ['php'], callees: ['Surreal.connect'], positions: url },
]
