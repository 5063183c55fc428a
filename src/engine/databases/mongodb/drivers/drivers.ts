/** The drivers of MongoDB. Measured: `mongodb` 7.9.0 for Node and PyMongo 3.11.0; the others by their source or by the specification. */
import type { Connection, Hardening } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden } from '../../judging/harden.js'
import { go, node, pymongo3, pymongo4, ruby, specification } from './accents.js'
import { judgeWith } from './judge.js'
import { mongoKitten } from './mongoKitten.js'

function hardenWith(title: string): (connection: Connection) => Hardening {
  return (connection) => {
    const parameters = connection.parameters.filter(({ origin }) => origin === 'query')
    const written = parameters.find(({ name }) => name.toLowerCase() === 'tls') ?? parameters.find(({ name }) => name.toLowerCase() === 'ssl')
    const inUri = connection.uri !== null
    const name = written?.name ?? 'tls'
    const advice = `Use \`${connection.notation === 'command' ? '--tls' : 'tls=true'}\` with ${title}, name a private CA with \`${connection.notation === 'command' ? '--' : ''}tlsCAFile\`, and take away what accepts any certificate or host name.`
    const remove = connection.parameters.map((parameter) => parameter.name).filter((each) => /^(?:tlsInsecure|sslInsecure|tlsAllowInvalid\w+|ssl_cert_reqs|ssl_match_hostname|sslValidate|sslVerify|rejectUnauthorized|amp;\w+|sslmode|secureConnection)$/i.test(each) || (each.toLowerCase() === 'ssl' && name.toLowerCase() === 'tls'))
    const base = { title, remove, mutual: '`tlsCertificateKeyFile`', advice }
    if (inUri) return harden(withPath(connection), { ...base, set: [{ name, value: 'true' }] })
    if (connection.notation === 'command') return harden(connection, { ...base, set: [{ name: '--tls', value: '' }], place: 'flag' })
    return harden(connection, { ...base, set: [{ name: 'tls', value: 'true' }], place: 'setting', snippet: title.startsWith('PyMongo') ? 'tls=True' : 'tls: true' })
  }
}

/** A `/` stands before the `?`. */
function withPath(connection: Connection): Connection {
  return connection.database.kind === 'absent' ? { ...connection, endpoint: `${connection.endpoint}/` } : connection
}

const nodeLanguages = ['javascript', 'typescript']

export const mongodbDrivers: readonly Driver[] = [
  {
    id: 'mongodb-spec',
    aliases: ['mongodb-java', 'mongodb-csharp', 'mongodb-rust', 'mongodb-php', 'mongo-java-driver', 'MongoDB.Driver', 'mongocxx'],
    title: 'a MongoDB driver by the specification',
    recognition: { dialects: ['mongo'], callees: [], imports: [], languages: [] },
    common: true,
    judge: judgeWith(specification),
    harden: hardenWith('a MongoDB driver'),
  },
  {
    id: 'mongodb',
    aliases: ['mongodb@7', 'mongodb-node', 'node-mongodb-native', 'mongoose'],
    title: "MongoDB's Node driver 7",
    recognition: {
      dialects: [],
      callees: ['MongoClient', 'MongoClient.connect', 'mongoose.connect', 'mongoose.createConnection', 'MongooseModule.forRoot'],
      imports: ['mongodb', 'mongoose', '@nestjs/mongoose'],
      languages: nodeLanguages,
    },
    common: true,
    judge: judgeWith(node),
    harden: hardenWith("MongoDB's Node driver"),
  },
  {
    id: 'pymongo',
    aliases: ['pymongo@3', 'pymongo@3.11', 'motor', 'motor@2', 'mongoengine'],
    title: 'PyMongo 3',
    recognition: {
      dialects: [],
      callees: ['MongoClient', 'pymongo.MongoClient', 'AsyncIOMotorClient', 'AsyncMongoClient', 'MotorClient', 'mongoengine.connect', 'motor.motor_asyncio.AsyncIOMotorClient'],
      imports: ['pymongo', 'motor', 'mongoengine', 'beanie'],
      languages: ['python'],
    },
    common: true,
    judge: judgeWith(pymongo3),
    harden: hardenWith('PyMongo'),
  },
  {
    id: 'pymongo@4',
    aliases: ['motor@3', 'pymongo4'],
    title: 'PyMongo 4',
    recognition: { dialects: [], callees: [], imports: [], languages: ['python'] },
    common: false,
    judge: judgeWith(pymongo4),
    harden: hardenWith('PyMongo'),
  },
  {
    id: 'mongo-go-driver',
    aliases: ['mongo-go', 'go.mongodb.org/mongo-driver'],
    title: "MongoDB's Go driver",
    recognition: {
      dialects: [],
      callees: ['mongo.Connect', 'mongo.NewClient', 'options.Client.ApplyURI', 'ApplyURI'],
      imports: ['go.mongodb.org/mongo-driver'],
      languages: ['go'],
    },
    common: true,
    judge: judgeWith(go),
    harden: hardenWith("MongoDB's Go driver"),
  },
  {
    id: 'mongodb-ruby',
    aliases: ['mongo-ruby-driver', 'mongoid'],
    title: "MongoDB's Ruby driver",
    recognition: { dialects: [], callees: ['Mongo.Client.new', 'Mongo.Client'], imports: ['mongo', 'mongoid'], languages: ['ruby'] },
    common: false,
    judge: judgeWith(ruby),
    harden: hardenWith("MongoDB's Ruby driver"),
  },
  mongoKitten(hardenWith('MongoKitten')),
  {
    id: 'mongodump',
    aliases: ['mongodb-tools', 'mongorestore', 'mongoexport', 'mongoimport'],
    title: "MongoDB's database tools",
    // Either flag sets `InsecureSkipVerify`. https://www.mongodb.com/docs/database-tools/mongodump/#std-option-mongodump.--tlsInsecure
    recognition: { dialects: ['mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'mongofiles'], callees: [], imports: [], languages: [] },
    common: false,
    judge: judgeWith({ ...go, title: "MongoDB's database tools", acceptsAny: ['tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames'] }),
    harden: hardenWith("MongoDB's database tools"),
  },
  {
    id: 'mongosh',
    aliases: [],
    title: 'mongosh',
    // Built on the Node driver. https://www.mongodb.com/docs/mongodb-shell/
    recognition: { dialects: ['mongosh'], callees: [], imports: [], languages: [] },
    common: false,
    judge: judgeWith({ ...node, title: 'mongosh', twice: 'must agree' }),
    harden: hardenWith('mongosh'),
  },
]
