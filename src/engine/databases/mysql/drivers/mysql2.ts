/**
 * mysql2 for Node and what is built on it. Measured: mysql2 3.24, Knex 3.3, Sequelize 6.37, TypeORM 1.1.
 * It reads `ssl` only, as JSON, and the host name is compared only with `verifyIdentity`. https://sidorares.github.io/node-mysql2/docs/documentation/ssl
 */
import type { Connection, SecurityFacts } from '../../../model.js'
import type { Plan } from '../../judging/harden.js'
import { nodeFacts } from '../../judging/nodeTls.js'
import { isTrue, type Option } from '../../judging/options.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf, isFalsy, type Client, type Options } from './client.js'
import { jsonOf, textOfValue } from './json.js'
import { byMode, chainOnly } from './modes.js'

interface Edition {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly title: string
  /** `text`: every parameter of the URL reaches mysql2 as text; `nothing`: none does. */
  readonly url: 'json' | 'text' | 'nothing'
  readonly callees: readonly string[]
  readonly imports: readonly string[]
  readonly common?: boolean
  /** The mapping in which the framework looks for `ssl`; null: beside the host. */
  readonly within?: string
}

const languages = ['javascript', 'typescript']

function decide(options: Options, edition: Edition): Verdict {
  const { title } = edition
  const ssl = options.get('ssl')
  if (ssl === undefined) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  const setting = ssl.parameter?.origin === 'setting'
  if (!setting && edition.url === 'json') return ssl.decided ? byJson(ssl, title) : undecided(ssl, title)
  if (!setting) return ssl.decided ? profile(ssl.text, ssl, title) : undecided(ssl, title)
  if (ssl.quoted) return ssl.decided ? profile(ssl.text, ssl, title) : undecided(ssl, title)
  if (isFalsy(ssl)) return off(ssl, title)
  return ssl.object ? byMembers(ssl, options, title) : byExpression(ssl, title)
}

function byJson(ssl: Option, title: string): Verdict {
  const value = jsonOf(ssl.text)
  switch (value.kind) {
    case 'text':
      return profile(value.text, ssl, title)
    case 'object':
      return byObject(ssl, value.members.get('rejectUnauthorized') === 'false', isTruthy(value.members.get('verifyIdentity')), value.members.get('ca') ?? null, title)
    case 'constant':
      return /^(?:false|null|-?0(?:\.0+)?)$/.test(value.text) ? off(ssl, title) : refused('`ssl` has to be an object or the name of a profile', title, ssl)
  }
}

/** The values that JavaScript takes for true. */
function isTruthy(value: string | undefined): boolean {
  return value !== undefined && !/^(?:false|null|-?0|"")$/.test(value)
}

/** https://github.com/sidorares/node-mysql2/blob/master/lib/constants/ssl_profiles.js */
function profile(name: string, ssl: Option, title: string): Verdict {
  return name === 'Amazon RDS' ? verdict(chainOnly('rds', 'private'), `the profile \`Amazon RDS\` verifies the chain but not the host name under ${title}`, ssl) : refused('`ssl` has to be an object or the name of a profile', title, ssl)
}

function off(ssl: Option, title: string): Verdict {
  return verdict(cleartext, `\`ssl\` is off, so ${title} never uses TLS`, ssl)
}

function byMembers(ssl: Option, options: Options, title: string): Verdict {
  const [reject, identity] = [options.get('ssl.rejectUnauthorized'), options.get('ssl.verifyIdentity')]
  for (const option of [reject, identity]) if (option !== undefined && !option.decided) return undecided(option, title)
  const rejects = !(reject !== undefined && !reject.quoted && reject.text === 'false')
  return byObject(reject !== undefined && !rejects ? reject : (identity ?? ssl), !rejects, identity !== undefined && !isFalsy(identity), textOfValue(options.get('ssl.ca')), title)
}

/** A name, a call or a condition: `process.env.SSL ? {…} : undefined`. */
function byExpression(ssl: Option, title: string): Verdict {
  if (/rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1)\b/.test(ssl.text)) return byObject(ssl, true, false, null, title)
  if (isTrue(ssl) || /^-?\d+$/.test(ssl.text)) return refused('`ssl` has to be an object or the name of a profile', title, ssl)
  return undecided(ssl, title)
}

function byObject(option: Option, accepts: boolean, comparesName: boolean, root: string | null, title: string): Verdict {
  if (accepts) return verdict(unverified, `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, option)
  if (comparesName) return verdict(verified, `\`verifyIdentity: true\` verifies chain and host name under ${title}`, option)
  return verdict(chainOnly(root, 'public', true), `\`ssl\` without \`verifyIdentity: true\` verifies the chain but not the host name under ${title}`, option)
}

function plan(connection: Connection, { title, url, within }: Edition): Plan {
  // The program's `ssl` wins over the URL's.
  const inProgram = connection.parameters.some(({ name, origin }) => origin === 'setting' && /(?:^|\.)ssl(?:\.|$)/.test(name))
  if (connection.notation === 'uri' && url === 'json' && !inProgram) {
    const advice = `Use \`ssl={"verifyIdentity":true}\` with ${title}, and pass a private CA in the program as \`ssl: { ca, verifyIdentity: true }\`; it reads no \`sslmode\`.`
    return { title, set: [{ name: 'ssl', value: '{"verifyIdentity":true}' }], remove: foreign, mutual: null, advice }
  }
  const snippet = "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true, verifyIdentity: true }"
  return {
    title,
    set: [['ca', '<CA_FILE>'], ['rejectUnauthorized', 'true'], ['verifyIdentity', 'true']].map(([name = '', value = '']) => ({ name: `${within === undefined ? '' : `${within}.`}ssl.${name}`, value })),
    remove: foreign,
    place: 'setting',
    mutual: '`ssl.cert` and `ssl.key`',
    advice: `Pass \`ssl: { ca, rejectUnauthorized: true, verifyIdentity: true }\` ${within === undefined ? '' : `in \`${within}\` `}to ${title}; without \`verifyIdentity\` it compares no host name.`,
    snippet: within === undefined ? snippet : `${within}: { ${snippet} }`,
  }
}

export const foreign: readonly string[] = ['sslmode', 'ssl-mode', 'ssl_mode', 'sslMode', 'sslaccept', 'useSSL', 'useSsl', 'requireSSL', 'verifyServerCertificate', 'trustServerCertificate', 'tls', 'encrypt', 'rejectUnauthorized']

function facts(options: Options): SecurityFacts {
  const ssl = options.get('ssl')
  const text = ssl?.parameter?.origin === 'query' ? ssl.text : ''
  const accepts = /"rejectUnauthorized"\s{0,5}:\s{0,5}false/.test(text)
  return accepts ? { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: ssl?.parameter?.span ?? null } } : {}
}

const editions: readonly Edition[] = [
  { id: 'mysql2', aliases: ['mysql2@3', 'node-mysql2'], title: 'mysql2', url: 'json', callees: ['mysql.createConnection', 'mysql.createPool', 'mysql2.createConnection', 'mysql2.createPool', 'createConnection', 'createPool'], imports: ['mysql2', 'drizzle-orm/mysql2', '@mikro-orm/mysql'], common: true },
  { id: 'knex-mysql2', aliases: ['knex'], title: 'Knex with mysql2', url: 'json', callees: ['knex', 'Knex'], imports: ['knex'] },
  { id: 'sequelize-mysql2', aliases: ['sequelize'], title: 'Sequelize with mysql2', url: 'text', callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'], within: 'dialectOptions' },
  { id: 'typeorm-mysql2', aliases: ['typeorm'], title: 'TypeORM with mysql2', url: 'nothing', callees: ['DataSource', 'createConnection', 'TypeOrmModule.forRoot'], imports: ['typeorm', '@nestjs/typeorm'] },
]

export const mysql2Drivers = editions.map((edition) => {
  const client: Client = {
    ...edition,
    languages,
    reads: ['uri', 'settings'],
    schemes: /^(?:mysql|mariadb|mysql2)$/,
    grammar: { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' },
    names: new Set(edition.url === 'nothing' ? [] : ['ssl']),
    duplicates: 'first',
    settingsWin: true,
    setting: (name, written) => /^ssl(?:\.|$)/.test(name) && (edition.within === undefined || new RegExp(`(?:^|\\.)${edition.within}\\.`).test(written)),
    decide: (options) => decide(edition.url === 'nothing' ? withoutQuery(options) : options, edition),
    facts,
    plan: (connection) => plan(connection, edition),
  }
  const driver = driverOf(client)
  return { ...driver, judge: (connection: Connection) => withNode(driver.judge(connection), connection) }
})

function withoutQuery(options: Options): Options {
  return new Map([...options].filter(([, option]) => option.parameter?.origin === 'setting'))
}

/** What `ssl` says of versions and ciphers is handed to `tls.connect`. Node's switch for the process does not reach mysql2, which always sets `rejectUnauthorized` itself. */
function withNode<T extends { readonly facts: SecurityFacts; readonly posture: { readonly kind: string } }>(judged: T, connection: Connection): T {
  if (judged.posture.kind === 'local') return judged
  const settings = new Map(connection.parameters.filter(({ origin }) => origin === 'setting').map((parameter) => [parameter.name.replace(/^.*?(?=ssl(?:\.|$))/, ''), parameter]))
  const found = nodeFacts({ ...connection, parameters: connection.parameters.filter(({ name }) => name !== 'NODE_TLS_REJECT_UNAUTHORIZED') }, new Map([...settings].map(([name, parameter]) => [name, optionOfParameter(name, parameter)])))
  return { ...judged, facts: { ...found, ...judged.facts } }
}

function optionOfParameter(name: string, parameter: Connection['parameters'][number]): Option {
  const { value } = parameter
  const text = value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : value.kind === 'hole' ? (value.fallback ?? '') : ''
  return { name, text, decided: value.kind === 'text' || value.kind === 'symbol', quoted: value.kind === 'text', object: value.kind === 'settings', parameter }
}
