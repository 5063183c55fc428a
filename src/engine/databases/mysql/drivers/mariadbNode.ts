/** MariaDB's connector for Node 3.5 (measured). In a URL only the literal `ssl=true` counts. https://mariadb.com/docs/connectors/mariadb-connector-nodejs */
import { afterProcessSwitch, nodeFacts, tlsObject } from '../../judging/nodeTls.js'
import { isTrue, optionOf, settingOptions } from '../../judging/options.js'
import { cleartext, judgement, undecided, verdict, verified, type Verdict } from '../../judging/verdict.js'
import type { Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { driverOf, isFalsy, type Options } from './client.js'
import { byMode } from './modes.js'
import { foreign } from './mysql2.js'

const title = "MariaDB's connector for Node"

const base = driverOf({
  id: 'mariadb',
  aliases: ['mariadb@3', 'mariadb-connector-nodejs', 'prisma-adapter-mariadb', 'prisma@7'],
  title,
  callees: ['mariadb.createConnection', 'mariadb.createPool', 'mariadb.createPoolCluster', 'PrismaMariaDb'],
  imports: ['mariadb', '@prisma/adapter-mariadb'],
  languages: ['javascript', 'typescript'],
  common: true,
  reads: ['uri', 'settings'],
  schemes: /^mariadb$/,
  grammar: { fragment: 'dropped', plus: 'plus', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' },
  names: new Set(['ssl']),
  setting: (name) => /^ssl(?:\.|$)/.test(name),
  decide,
  plan: (connection) =>
    connection.notation === 'uri'
      ? { title, set: [{ name: 'ssl', value: 'true' }], remove: foreign, mutual: null, ...(connection.scheme === 'mysql' ? { scheme: 'mariadb' } : {}), advice: `Use \`ssl=true\` with ${title}, or pass \`ssl: { ca }\` in the program for a private CA; it reads nothing else of TLS from a URL.` }
      : { title, set: [{ name: 'ssl.ca', value: '<CA_FILE>' }, { name: 'ssl.rejectUnauthorized', value: 'true' }], remove: foreign, place: 'setting', mutual: '`ssl.cert` and `ssl.key`', advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` to ${title}.`, snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }" },
})

export const mariadbNode: Driver = {
  ...base,
  judge: (connection): Judgement => {
    const judged = base.judge(connection)
    if (judged.posture.kind === 'local' || judged.posture.kind === 'error') return judged
    const settings = new Map(settingOptions(connection).map((option) => [option.name, option]))
    const before: Verdict = { posture: judged.posture, because: judged.because, option: judged.deciding === null ? null : optionOf(judged.deciding), byDefault: judged.byDefault }
    return judgement(afterProcessSwitch(connection, settings, title, before), judged.problems, { ...nodeFacts(connection, settings), ...judged.facts })
  },
}

function decide(options: Options): Verdict {
  const ssl = options.get('ssl')
  if (ssl === undefined) return byMode('disabled', { title, option: null, root: null, store: 'public' })
  if (ssl.parameter?.origin === 'query') {
    if (!ssl.decided) return undecided(ssl, title)
    return ssl.text === 'true' ? verdict(verified, `\`ssl=true\` verifies chain and host name under ${title}`, ssl) : verdict(cleartext, `only \`ssl=true\` turns TLS on in a URL under ${title}, so it uses none`, ssl)
  }
  if (isFalsy(ssl)) return verdict(cleartext, `\`ssl\` is off, so ${title} never uses TLS`, ssl)
  if ((ssl.quoted && ssl.decided) || isTrue(ssl)) return verdict(verified, `\`ssl\` verifies chain and host name under ${title}`, ssl)
  return tlsObject(title, ssl, options)
}
