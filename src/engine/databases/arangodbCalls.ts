/** How the clients of ArangoDB are made. */
import { dotnet, js, jvm, type ClientCall } from './notation/clientCalls.js'

export const arangoCalls: readonly ClientCall[] = [
  { languages: ['python'], callees: ['ArangoClient', 'ArangoClientAsync'], positions: ['hosts'] },
  { languages: js, callees: ['Database'], positions: ['url'], imports: /^arangojs(?:\/|$)/ },
  { languages: js, callees: ['arangojs', 'arangojs.Database'], positions: ['url'] },
  { languages: ['go'], callees: ['http.ConnectionConfig', 'http.NewConnection'], imports: /arangodb\/go-driver/ },
  { languages: ['go'], callees: ['connection.NewRoundRobinEndpoints', 'connection.NewMaglevHashEndpoints'], positions: ['endpoints'], imports: /arangodb\/go-driver/ },
  { languages: jvm, callees: ['ArangoDB.Builder'] },
  { languages: dotnet, callees: ['HttpApiTransport.UsingBasicAuth', 'HttpApiTransport.UsingNoAuth', 'HttpApiTransport.UsingJwtAuth'], positions: ['url'] },
  { languages: ['rust'], callees: ['Connection.establish_jwt', 'Connection.establish_basic_auth', 'Connection.establish_without_auth'], positions: ['url'], imports: /^arangors(?:::|$)/ },
  { languages: ['rust'], callees: ['arangors.Connection.establish_jwt', 'arangors.Connection.establish_basic_auth'], positions: ['url'] },
]
