/**
 * tedious and what is built on it. Measured: tedious 20.3.9 and mssql 12.7.14 with it; tedious 19.2.2 (whose code 20.0.5 shares) sent the login
 * in clear to a server that declined TLS. Read: mssql 12.7.14, Sequelize 6.37, Knex 3.3.
 */
import type { Connection, Parameter, SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { isFalse, optionOf, type Option } from '../../judging/options.js'
import { nodeFacts } from '../../judging/nodeTls.js'
import { isConnectionName } from '../vocabulary.js'
import { judgeWith, type Edition } from './encryption.js'
import { hardenPairs } from './hardenPairs.js'

/** `options.encrypt`: a boolean or `'strict'`; anything else throws (tedious src/connection.ts). */
const objectLevel: Edition['level'] = (option) => {
  if (!option.quoted && /^(?:undefined|null)$/.test(option.text)) return option.text === 'null' ? 'refused' : 'default'
  if (option.quoted) return option.text === 'strict' ? 'strict' : 'refused'
  return isFalse(option) ? 'off' : option.text === 'true' ? 'on' : 'refused'
}

const objectTrust: Edition['trusts'] = (option) => (option.quoted ? 'refused' : option.text === 'true' ? true : /^(?:false|undefined)$/.test(option.text) ? false : 'refused')

/** Paths from the top of the configuration, the outermost first to be asked. */
function paths(...ends: readonly string[]): Edition['key'] {
  return ({ name, origin }) => {
    if (origin !== 'setting') return null
    if (ends.some((end) => name === `${end}encrypt`)) return 'encrypt'
    return ends.some((end) => name === `${end}trustServerCertificate`) ? 'trust' : null
  }
}

const tedious: Edition = {
  title: 'tedious',
  key: paths('options.'),
  duplicates: 'last',
  level: objectLevel,
  trusts: objectTrust,
  default: 'on',
  insists: true,
  refuses: (connection) => (connection.notation === 'settings' ? certificatePath(connection) : 'it takes a configuration object only'),
  reader: { known: (name) => isConnectionName(name) || /^(?:options|cryptocredentialsdetails|servername|type)$/i.test(name), unknown: 'ignored' },
  facts: cryptoFacts,
}

/** `ca` is the certificate itself; a path in its place leaves nothing that a server's certificate could be checked against. */
function certificatePath({ parameters }: Connection): string | null {
  const ca = parameters.find(({ name }) => name.endsWith('cryptoCredentialsDetails.ca'))
  return ca?.value.kind === 'text' && !ca.value.text.includes('CERTIFICATE') && ca.value.text !== '***' ? '`ca` takes the certificate itself, not the name of a file' : null
}

/** `cryptoCredentialsDetails` goes to tls.createSecureContext; `rejectUnauthorized` is set from `trustServerCertificate` and cannot be switched there. */
function cryptoFacts(connection: Connection): SecurityFacts {
  const inside = connection.parameters.flatMap((parameter): (readonly [string, Option])[] => {
    const member = /cryptoCredentialsDetails\.(minVersion|ciphers|ca)$/.exec(parameter.name)?.[1]
    return member === undefined ? [] : [[`ssl.${member}`, optionOf(parameter)]]
  })
  return nodeFacts({ ...connection, parameters: [] }, new Map(inside))
}

/** mssql: the text is parsed by @tediousjs/connection-string, `options.encrypt` wins over `encrypt`, which counts when it is a boolean. */
const mssql: Edition = {
  ...tedious,
  title: 'mssql',
  key: (parameter) => (parameter.origin === 'keyword' ? textKey(parameter) : paths('options.', '', 'extra.', 'extra.options.')(parameter)),
  level: (option) => (option.parameter?.origin === 'keyword' ? (truthy(option) ? 'on' : 'off') : /^(?:extra\.)?encrypt$/.test(option.name) && option.text !== 'true' && !isFalse(option) ? 'default' : objectLevel(option)),
  trusts: (option) => (option.parameter?.origin === 'keyword' ? truthy(option) : objectTrust(option)),
  refuses: (connection) =>
    connection.notation === 'settings' || connection.notation === 'keywords' ? (connection.parameters.some(({ name }) => /^(?:driver|provider)$/i.test(name)) && connection.notation === 'keywords' ? null : certificatePath(connection)) : 'it reads no URIs, and finds no server in one',
  reader: { known: (name) => (/^trust[\s_]+server/i.test(name) ? false : tedious.reader.known(name)), unknown: 'ignored' },
}

/** Lower case, blanks as written: `Trust Server Certificate` is no name of its schema. */
function textKey({ name }: Parameter): 'encrypt' | 'trust' | null {
  const lower = name.toLowerCase()
  return lower === 'encrypt' ? 'encrypt' : lower === 'trustservercertificate' ? 'trust' : null
}

/** `false`, `no`, `0` and nothing are false, whatever else is written is true: `Encrypt=Optional`, `Encrypt=disabled`, `Encrypt=strict`. */
function truthy({ text }: Option): boolean {
  return !['', 'false', 'no', '0'].includes(text.trim().toLowerCase())
}

/**
 * What @tediousjs/connection-string 1.1 does with a value that is not there: it takes the `;` for the value's first letter, and all up to the next
 * `;` with it. `Encrypt=;TrustServerCertificate=true` is one pair, and its `Encrypt` is true. At the very end nothing is left to take.
 */
function swallowed(connection: Connection): Connection {
  const parameters: Parameter[] = []
  let skip = false
  const all = connection.parameters
  for (const [index, parameter] of all.entries()) {
    if (skip) {
      skip = false
      continue
    }
    const empty = parameter.origin === 'keyword' && parameter.valueSpan === null && parameter.value.kind === 'text' && parameter.value.text === ''
    skip = empty && all[index + 1]?.origin === 'keyword'
    parameters.push(skip ? { ...parameter, value: { kind: 'text', text: ';' } } : parameter)
  }
  return { ...connection, parameters }
}

/** The members of `options` in front, so that they are the last to count. */
function optionsLast(connection: Connection): Connection {
  const inner = (parameter: Parameter) => /(?:^|\.)options\./.test(parameter.name)
  return { ...connection, parameters: [...connection.parameters.filter((each) => !inner(each)), ...connection.parameters.filter(inner)] }
}

/** sequelize 6.37 lib/dialects/mssql/connection-manager.js: `trustServerCertificate: true` unless `dialectOptions.options` says otherwise. URIs are parsed, their query goes to `dialectOptions`, which is not where tedious looks. */
const sequelize: Edition = { ...tedious, title: 'Sequelize', key: paths('dialectOptions.options.', 'options.dialectOptions.options.'), trustsByDefault: true, refuses: (connection) => (connection.notation === 'keywords' || connection.notation === 'jdbc' ? 'it reads URIs and settings only' : null) }

/** knex 3.3 lib/dialects/mssql/index.js: `encrypt: settings.encrypt || false`, then `options` over it. */
const knex: Edition = { ...mssql, title: 'Knex', key: paths('connection.options.', 'connection.', 'options.', ''), default: 'off', refuses: (connection) => (connection.notation === 'settings' ? null : 'it reads settings only') }

const none = { dialects: [], callees: [], imports: [], languages: [] }
const node = ['javascript', 'typescript']

function harden(title: string, lead: string): Driver['harden'] {
  return (connection) => {
    if (connection.notation === 'keywords') return hardenPairs(connection, { title, set: [{ name: 'Encrypt', value: 'true' }, { name: 'TrustServerCertificate', value: 'false' }] })
    const hardened = hardenPairs({ ...connection, notation: 'settings' }, {
      title,
      set: [{ name: `${lead}encrypt`, value: 'true' }, { name: `${lead}trustServerCertificate`, value: 'false' }],
      advice: `Pass \`options: { encrypt: true, trustServerCertificate: false }\` to ${title}, with tedious 20.3.9 or later.`,
    })
    const inner = 'encrypt: true, trustServerCertificate: false'
    return { ...hardened, example: lead.startsWith('dialect') ? `dialectOptions: { options: { ${inner} } }` : `options: { ${inner} }` }
  }
}

const judgeMssql = (edition: Edition): Driver['judge'] => {
  const judge = judgeWith(edition)
  return (connection) => judge(optionsLast(swallowed(connection)))
}

export const tediousDrivers: readonly Driver[] = [
  { id: 'tedious', aliases: ['tedious@20.3'], title: 'tedious', recognition: { ...none, callees: ['tedious.Connection', 'Connection'], imports: ['tedious'], languages: node }, common: false, judge: judgeWith(tedious), harden: harden('tedious', 'options.') },
  // Between 20.0.5 and 20.3.9 nobody looked: the weaker of the two counts.
  { id: 'tedious@19', aliases: ['tedious@18', 'tedious@20.0', 'tedious@20.1', 'tedious@20.2'], title: 'tedious before 20.3', recognition: none, common: false, judge: judgeWith({ ...tedious, title: 'tedious 19', insists: false }), harden: harden('tedious', 'options.'), instead: 'Move to tedious 20.3.9 or later, which insists' },
  {
    id: 'mssql',
    aliases: ['node-mssql', 'mssql@12.7', 'typeorm'],
    title: 'mssql',
    recognition: { ...none, callees: ['sql.connect', 'mssql.connect', 'sql.ConnectionPool', 'mssql.ConnectionPool', 'ConnectionPool', 'connect', 'DataSource'], imports: ['mssql'], languages: node },
    common: true,
    judge: judgeMssql(mssql),
    harden: harden('mssql', 'options.'),
  },
  // mssql 12.0 to 12.6 ask for tedious 19, 12.7 takes 20 too, older ones ask for older ones (its package.json).
  { id: 'mssql@12.0', aliases: ['mssql@12', 'mssql@11', 'mssql@10', 'mssql@9', 'mssql@8', 'mssql@7', 'mssql@6'], title: 'mssql before 12.7', recognition: none, common: false, judge: judgeMssql({ ...mssql, title: 'mssql before 12.7', insists: false }), harden: harden('mssql', 'options.'), instead: 'Move to mssql 12.7 with tedious 20.3.9 or later, which insists' },
  { id: 'sequelize', aliases: [], title: 'Sequelize', recognition: { ...none, callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'], languages: node }, common: false, judge: judgeWith(sequelize), harden: harden('Sequelize', 'dialectOptions.options.') },
  { id: 'knex', aliases: [], title: 'Knex', recognition: { ...none, callees: ['knex', 'Knex'], imports: ['knex'], languages: node }, common: false, judge: (connection) => judgeWith(knex)(optionsLast(connection)), harden: harden('Knex', 'options.') },
]
