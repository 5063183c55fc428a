/** mysqljs/mysql 2.18 (measured): it never compares the host name, whatever it is told. https://github.com/mysqljs/mysql#ssl-options */
import { isTrue, type Option } from '../../judging/options.js'
import { cleartext, refused, undecided, unverified, verdict, type Verdict } from '../../judging/verdict.js'
import { driverOf, isFalsy, type Options } from './client.js'
import { jsonOf, textOfValue } from './json.js'
import { byMode, chainOnly } from './modes.js'
import { foreign } from './mysql2.js'

const title = 'mysqljs/mysql'

export const mysqljs = driverOf({
  id: 'mysql',
  aliases: ['mysqljs', 'mysql@2'],
  title,
  callees: ['mysql.createConnection', 'mysql.createPool', 'mysql.createPoolCluster'],
  imports: ['mysql', 'promise-mysql'],
  languages: ['javascript', 'typescript'],
  reads: ['uri', 'settings'],
  schemes: null,
  grammar: { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'trimmed' },
  names: new Set(['ssl']),
  setting: (name) => /^ssl(?:\.|$)/.test(name),
  decide: (options, connection) => {
    const ssl = options.get('ssl')
    const repeated = connection.parameters.filter(({ origin, name }) => origin === 'query' && name === 'ssl').length > 1
    if (ssl === undefined) return byMode('disabled', { title, option: null, root: null, store: 'public' })
    // Two values become an array, and an array is an object.
    if (repeated) return checked(ssl, null)
    if (ssl.parameter?.origin !== 'setting') return ssl.decided ? byJson(ssl) : undecided(ssl, title)
    if (ssl.quoted) return ssl.decided ? profile(ssl.text, ssl) : undecided(ssl, title)
    if (isFalsy(ssl)) return off(ssl)
    if (isTrue(ssl)) return accepting(ssl)
    return ssl.object ? byMembers(ssl, options) : /rejectUnauthorized['"]?\s{0,5}:\s{0,5}(?:false|!1)\b/.test(ssl.text) ? accepting(ssl) : undecided(ssl, title)
  },
  plan: () => ({
    title,
    set: [{ name: 'ssl.ca', value: '<CA_FILE>' }, { name: 'ssl.rejectUnauthorized', value: 'true' }],
    remove: [...foreign, 'ssl'],
    place: 'setting',
    mutual: null,
    advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` to ${title}.`,
    snippet: "ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }",
  }),
  instead: 'Use mysql2 with `ssl: { ca, verifyIdentity: true }`, which compares it',
})

function byJson(ssl: Option): Verdict {
  const value = jsonOf(ssl.text)
  if (value.kind === 'text') return profile(value.text, ssl)
  if (value.kind === 'constant') return /^(?:false|null|-?0(?:\.0+)?)$/.test(value.text) ? off(ssl) : accepting(ssl)
  return value.members.get('rejectUnauthorized') === 'false' ? accepting(ssl) : checked(ssl, value.members.get('ca') ?? null)
}

function byMembers(ssl: Option, options: Options): Verdict {
  const reject = options.get('ssl.rejectUnauthorized')
  if (reject !== undefined && !reject.decided) return undecided(reject, title)
  return reject !== undefined && !reject.quoted && reject.text === 'false' ? accepting(reject) : checked(ssl, textOfValue(options.get('ssl.ca')))
}

function profile(name: string, ssl: Option): Verdict {
  return name === 'Amazon RDS' ? verdict(chainOnly('rds', 'private'), `the profile \`Amazon RDS\` verifies the chain but not the host name under ${title}`, ssl) : refused('`ssl` is no profile it knows', title, ssl)
}

function off(ssl: Option): Verdict {
  return verdict(cleartext, `\`ssl\` is off, so ${title} never uses TLS`, ssl)
}

function accepting(ssl: Option): Verdict {
  return verdict(unverified, ssl.name === 'ssl' ? `\`ssl\` without an object accepts any certificate under ${title}` : `\`rejectUnauthorized: false\` accepts any certificate under ${title}`, ssl)
}

function checked(ssl: Option, root: string | null): Verdict {
  return verdict(chainOnly(root, 'public', true), `${title} verifies the chain but never the host name`, ssl)
}
