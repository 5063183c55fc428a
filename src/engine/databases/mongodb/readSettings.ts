/** Settings without a URI in sight: `MongoClient(host='db', tls=True)`, `spring.data.mongodb.host`, `new MongoClient(uri, { tls: true })`. */
import type { Candidate, Connection, FileReading, Host, Parameter, Setting } from '../../model.js'
import { lifted } from '../notation/beside.js'
import { hasForeignReceiver } from '../notation/foreignReceiver.js'
import { endpointOf } from '../notation/hosts.js'
import { openHost } from '../../openHost.js'
import { hostsOfValue } from '../notation/links.js'
import { expressionOf, hostsOfSettings, partOfSetting, passwordOfSetting } from '../notation/settingValues.js'
import { bringsMore, findSetting, flatten, spansOfSecrets, textOf, unwrapped } from '../notation/settings.js'
import { quarkusNames, tellingNames, tlsOptionNames } from './vocabulary.js'

type Settings = Extract<Candidate, { kind: 'settings' }>

export function readSettings(candidate: Settings, beside: readonly Parameter[], reading: FileReading): Connection | null {
  const quarkus = ofQuarkus(candidate.entries)
  if (quarkus === null && !isOurs(candidate, reading)) return null
  const entries = quarkus ?? lifted(candidate.entries)
  const url = findSetting(entries, ['uri', 'url', 'connectionstring', 'mongouri', '0'])
  // A URI among the settings is a candidate of its own and takes the others up.
  if (textOf(url)?.text.includes('://') === true) return null
  const parameters = flatten(entries, 'setting').filter(({ name }) => !/^\d$/.test(name))
  const hosts = hostsOf(entries, url) ?? ofBuilder(candidate, reading)
  const speaksOfTls = parameters.some(({ name }) => tlsOptionNames.has((unwrapped(name).split('.')[0] ?? '').toLowerCase()))
  const says = speaksOfTls || isDialed(candidate) || isMongoid(candidate, reading.language) || bringsMore(entries) || findSetting(entries, ['port', '1', 'username', 'user', 'password']) !== null
  if (hosts === null || (!says && hosts.every((host) => host.kind === 'hole'))) return null
  const user = partOfSetting(findSetting(entries, ['username', 'user', 'login']))
  const secret = passwordOfSetting(findSetting(entries, ['password']), user, candidate.encoding === 'base64')
  const database = partOfSetting(findSetting(entries, ['database', 'dbname']))
  return {
    family: 'mongodb',
    notation: 'settings',
    scheme: null,
    dialect: null,
    user,
    password: secret.password,
    hosts,
    database,
    parameters: [...parameters, ...beside],
    uri: null,
    endpoint: endpointOf('mongodb://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: [...secret.secretSpans, ...spansOfSecrets(entries).filter((span) => !secret.secretSpans.some((each) => each.start >= span.start && each.end <= span.end))],
    candidate,
  }
}

/** `options.Client().ApplyURI(uri).SetTLSConfig(…)`, `settings.AllowInsecureTls = true`: where the URI is put in at run time, what is told beside it is all there is. */
function ofBuilder({ sites, entries }: Settings, { candidates }: FileReading): readonly Host[] | null {
  const callee = sites[0].callee ?? ''
  const inGo = callee === 'options.Client' && entries.some(({ name, value }) => /^TLSConfig$/.test(name) && value.kind === 'settings')
  const isWritten = candidates.some((each) => each.kind === 'text' && /^mongodb(?:\+srv)?:/i.test(each.value.text))
  const tells = inGo ? !isWritten : parsesUri.test(callee) && entries.some(({ name }) => tlsOptionNames.has(name.toLowerCase()))
  return tells ? [openHost] : null
}

/** .NET's and Rust's; what they are given as a literal is a candidate of its own. */
const parsesUri = /(?:^|\.)(?:MongoClientSettings\.From(?:ConnectionString|Url)|ClientOptions\.parse(?:_async)?)$/

/** `mgo.Dial(addr)` takes nothing else. */
function isDialed({ sites }: Settings): boolean {
  return sites[0].callee?.startsWith('mgo.') === true
}

/** `quarkus.mongodb.hosts` and its kin, among whatever else the file configures; null: they are not there. */
function ofQuarkus(entries: readonly Setting[]): readonly Setting[] | null {
  if (!entries.some(({ name }) => name === 'mongodb.hosts')) return null
  return entries.flatMap((entry) => (quarkusNames.has(entry.name) ? [{ ...entry, name: entry.name.replace(/^mongodb\.(?:credentials\.)?/, '').replace('tls-insecure', 'tlsInsecure') }] : []))
}

/** null: no host and no place for one. A hole stands for a URI that is put in at run time. */
function hostsOf(entries: readonly Setting[], url: Setting | null): readonly Host[] | null {
  const named = findSetting(entries, ['host', 'hosts', 'hostname', 'server', 'addrs', 'seeds'])
  // Ruby's `hosts: ['a:27017']` among other settings
  const isList = named?.value.kind === 'symbol' && /^(?:\[|%w\[|vec!\s?\[)/.test(named.value.name)
  const written = isList ? hostsOfValue(named.value, null) : hostsOfSettings(named, findSetting(entries, ['port', '1']))
  if (written.length > 0) return written
  if (url === null) return null
  if (url.value.kind === 'text' && !url.value.text.text.includes('/')) return hostsOfSettings(url, findSetting(entries, ['port', '1']))
  return url.value.kind === 'settings' ? null : [{ kind: 'hole', text: `{${expressionOf(url)}}`, fallback: null, port: null }]
}

const importsOfOurs = /^(?:mongodb|mongoose|pymongo|motor|mongoengine|beanie|@nestjs\/mongoose|go\.mongodb\.org\/mongo-driver|mongo)(?:[./:]|$)/

function isOurs(candidate: Settings, { imports, language }: FileReading): boolean {
  if (isMongoid(candidate, language)) return true
  const named = candidate.sites.some(({ callee, keyPath }) => (callee !== null && isOurCallee(callee, imports)) || keyPath.some((name) => /^(?:spring\.data\.)?mongo(?:db)?$|^MONGODB_SETTINGS$/i.test(name)))
  return named || flatten(lifted(candidate.entries), 'setting').some(({ name }) => tellingNames.has((unwrapped(name).split('.')[0] ?? '').toLowerCase()))
}

/** `Mongoid.configure { |config| config.clients.default = { hosts: […], database: … } }`. https://www.mongodb.com/docs/mongoid/current/configuration/ */
function isMongoid({ sites, entries }: Settings, language: string): boolean {
  return language === 'ruby' && sites.some(({ keyPath }) => /(?:^|\.)clients\.\w{1,40}$/.test(keyPath.join('.'))) && entries.some(({ name }) => name === 'hosts') && entries.some(({ name }) => name === 'database')
}

function isOurCallee(callee: string, imports: readonly string[]): boolean {
  if (/^Mongo\.Client(?:\.new)?$|(?:^|\.)(?:MongoClient(?:\.connect|\.new)?|MongoClients?\.create|MongoClientSettings(?:\.builder|\.From(?:ConnectionString|Url))?|AsyncIOMotorClient|AsyncMongoClient|MotorClient)$|^mongoose\.(?:connect|createConnection)$|^mongoengine\.(?:connect|register_connection)$|^(?:mc_worker_api|mongo_api)\.connect$|^Mongo\.start_link$|^mgo\.(?:Dial|DialWithTimeout|DialWithInfo|DialInfo)$|^Mongo\.Client(?:\.new)?$/.test(callee)) return true
  if (callee === 'options.Client') return imports.some((name) => name.startsWith('go.mongodb.org/mongo-driver'))
  if (/(?:^|\.)ClientOptions\.(?:builder|parse(?:_async)?)$/.test(callee)) return imports.some((name) => name.startsWith('mongodb'))
  if (hasForeignReceiver(callee, /^mongo\w*$/i, imports)) return false
  return /(?:^|\.)(?:connect|createConnection)$/.test(callee) && imports.some((name) => importsOfOurs.test(name) && /mongo/.test(name))
}
