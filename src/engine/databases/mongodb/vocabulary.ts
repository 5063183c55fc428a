/** The words by which MongoDB is known. */
import type { Vocabulary } from '../../model.js'

/** https://www.mongodb.com/docs/manual/reference/connection-string/ */
export const schemes = ['mongodb', 'mongodb+srv'] as const

/** Lower case. https://github.com/mongodb/specifications/blob/master/source/uri-options/uri-options.md, and the names it replaced. */
export const tlsOptionNames: ReadonlySet<string> = new Set([
  ...['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword'],
  ...['tlscrlfile', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck', 'authmechanism'],
  ...['ssl_cert_reqs', 'ssl_match_hostname', 'ssl_ca_certs', 'ssl_certfile', 'ssl_keyfile', 'ssl_crlfile', 'ssl_pem_passphrase'],
  ...['sslvalidate', 'sslca', 'sslcert', 'sslkey', 'sslinsecure', 'sslallowinvalidcertificates', 'sslallowinvalidhostnames', 'sslcafile', 'sslpemkeyfile'],
  ...['ssl_verify', 'ssl_verify_certificate', 'ssl_verify_hostname', 'ssl_ca_cert', 'ssl_cert', 'ssl_key', 'ssl_opts'],
  ...['rejectunauthorized', 'checkserveridentity', 'ca', 'secureprotocol', 'minversion', 'ciphers', 'tlsconfig', 'sslsettings', 'usetls'],
  // .NET's: https://mongodb.github.io/mongo-csharp-driver/3.0.0/api/MongoDB.Driver/MongoDB.Driver.MongoClientSettings.html
  ...['usessl', 'allowinsecuretls', 'verifysslcertificate'],
])

/** Names that nothing but a MongoDB client has. */
export const tellingNames: ReadonlySet<string> = new Set(['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscertificatekeyfile', 'tlsdisableocspendpointcheck'])

/** Quarkus' names, behind `quarkus.`. https://quarkus.io/guides/mongodb#configuration-reference */
export const quarkusNames: ReadonlySet<string> = new Set(['mongodb.hosts', 'mongodb.database', 'mongodb.tls', 'mongodb.tls-insecure', 'mongodb.tls-configuration-name', 'mongodb.credentials.username', 'mongodb.credentials.password'])

export const programs: ReadonlySet<string> = new Set(['mongosh', 'mongo', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'mongofiles'])

export const vocabulary: Vocabulary = {
  schemes: new Set(schemes),
  settingNames: new Set([...tlsOptionNames, ...quarkusNames, 'host', 'hosts', 'port', 'user', 'username', 'password', 'uri', 'url', 'authsource', 'replicaset', 'database', 'dbname', 'addrs', 'hostname', 'seeds', 'login']),
  tellingNames: new Set([...tellingNames, 'mongodb.hosts']),
  environmentNames: new Set(['NODE_TLS_REJECT_UNAUTHORIZED']),
  callees: new Set([
    ...['MongoClient', 'MongoClient.connect', 'mongodb.MongoClient', 'pymongo.MongoClient', 'AsyncIOMotorClient', 'motor.motor_asyncio.AsyncIOMotorClient', 'AsyncMongoClient', 'MotorClient'],
    ...['mongoose.connect', 'mongoose.createConnection', 'mongoengine.connect', 'mongoengine.register_connection', 'MongooseModule.forRoot', 'mongo.Connect', 'mongo.NewClient', 'options.Client.ApplyURI', 'options.Client', 'ClientOptions.builder', 'ApplyURI', 'applyConnectionString'],
    ...['MongoClients.create', 'MongoClient.create', 'ConnectionString', 'MongoClientSettings.FromConnectionString', 'MongoClientSettings.FromUrl', 'MongoClientSettings', 'MongoUrl', 'Mongo.Client.new', 'MongoDB\\Client', 'Client::with_uri_str', 'ClientOptions::parse', 'mgo.Dial', 'mgo.DialWithTimeout', 'mgo.DialWithInfo', 'mgo.DialInfo'],
    ...['mc_worker_api.connect', 'mongo_api.connect', 'Mongo.start_link'],
  ]),
  positions: new Map<string, readonly string[]>([
    ...['java', 'kotlin', 'scala', 'groovy', 'python'].map((language) => [`${language} MongoClient`, ['host', 'port']] as const),
    ...['AsyncIOMotorClient', 'MotorClient', 'AsyncMongoClient'].map((callee) => [`python ${callee}`, ['host', 'port']] as const),
    ...['MongoClient', 'MongoClient.connect', 'mongoose.connect', 'mongoose.createConnection', 'MongooseModule.forRoot'].map((callee) => [`javascript ${callee}`, ['url']] as const),
    ['php MongoDB.Client', ['url']],
    ['ruby Mongo.Client.new', ['hosts']],
    ...['mgo.Dial', 'mgo.DialWithTimeout'].map((callee) => [`go ${callee}`, ['host']] as const),
    // mongodb-erlang: the kind of topology, seeds, options of it, options of the worker.
    ['erlang mongo_api.connect', ['', 'hosts']],
    // Before version 2.
    ['ruby MongoClient.new', ['host', 'port']],
  ]),
  commands: programs,
}
