/**
 * Every client of SQL Server asks two questions: is the traffic encrypted (`Encrypt`), and is any certificate good enough
 * (`TrustServerCertificate`)? How they spell, parse and default the two is in `Edition`.
 * "Off" still wraps the login in TLS under Microsoft's drivers; the data is in clear, and so is what is graded.
 * https://learn.microsoft.com/sql/connect/jdbc/connecting-with-ssl-encryption, MS-TDS 2.2.6.5 (PRELOGIN encryption)
 */
import type { Connection, Judgement, Parameter, SecurityFacts } from '../../../model.js'
import { optionOf, shown, type Option } from '../../judging/options.js'
import { problemsOf, type Reader } from '../../judging/problems.js'
import { cleartext, isLocal, judgement, local, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

export type Level = 'off' | 'opportunistic' | 'on' | 'strict'

export interface Edition {
  readonly title: string
  /** What a parameter is to this driver. */
  readonly key: (parameter: Parameter) => 'encrypt' | 'trust' | null
  /** Which of several counts; `weakest`: not confirmed, so the weaker meaning does. */
  readonly duplicates: 'last' | 'weakest' | 'refused'
  /** `refused`: no value it knows; `unsourced`: what it makes of the value is not confirmed; `default`: as if it were not written. */
  readonly level: (option: Option) => Level | 'refused' | 'unsourced' | 'default'
  readonly trusts: (option: Option) => boolean | 'refused'
  /** null: not in the text (a version, a file of the machine); `why` says where. */
  readonly default: Level | null
  readonly why?: string
  readonly trustsByDefault?: boolean
  /** Before the server is asked: `false` where the client goes on without TLS when the server declines. */
  readonly insists: boolean
  /** Why the driver cannot read the text; null: it can. */
  readonly refuses: (connection: Connection) => string | null
  readonly reader: Pick<Reader, 'known' | 'unknown'>
  readonly facts?: (connection: Connection) => SecurityFacts
}

interface Collected {
  readonly encrypt: readonly Option[]
  readonly trust: readonly Option[]
}

export function judgeWith(edition: Edition): (connection: Connection) => Judgement {
  return (connection) => {
    const collected = collect(connection, edition)
    const reason = edition.refuses(connection)
    const found = isLocal(connection) ? local : reason !== null ? refused(reason, edition.title) : decideAll(connection, edition, collected)
    const problems = problemsOf(connection, {
      ...edition.reader,
      title: edition.title,
      suggestions: new Set(['Encrypt', 'TrustServerCertificate']),
      fragment: 'dropped',
      settings: edition.reader.known,
    })
    const bypass = found.posture.kind === 'unverified' ? bypassOf(collected.trust, edition) : {}
    return judgement(found, found.posture.kind === 'local' ? [] : problems, { ...bypass, ...edition.facts?.(connection) })
  }
}

function collect(connection: Connection, edition: Edition): Collected {
  const options = (wanted: 'encrypt' | 'trust') => connection.parameters.filter((parameter) => edition.key(parameter) === wanted).map(optionOf)
  return { encrypt: options('encrypt'), trust: options('trust') }
}

function decideAll(connection: Connection, edition: Edition, { encrypt, trust }: Collected): Verdict {
  if (edition.duplicates === 'refused' && (encrypt.length > 1 || trust.length > 1)) return refused('a parameter is given twice', edition.title, encrypt[1] ?? trust[1] ?? null)
  if (edition.duplicates === 'last' || (encrypt.length < 2 && trust.length < 2)) return decide(connection, edition, encrypt.at(-1), trust.at(-1))
  const all = [encrypt[0], encrypt.at(-1)].flatMap((one) => [trust[0], trust.at(-1)].map((other) => decide(connection, edition, one, other)))
  return all.reduce((weakest, each) => (rank(each) < rank(weakest) ? each : weakest))
}

const ranks = ['cleartext', 'opportunistic', 'unknown', 'unverified', 'verify-ca', 'verify-full', 'error', 'local']

function rank({ posture }: Verdict): number {
  return ranks.indexOf(posture.kind)
}

function decide(connection: Connection, edition: Edition, encrypt: Option | undefined, trust: Option | undefined): Verdict {
  const { title } = edition
  if (encrypt !== undefined && !encrypt.decided) return undecided(encrypt, title)
  const level = encrypt === undefined ? 'default' : edition.level(encrypt)
  const written = encrypt === undefined ? '' : `\`${shown(encrypt.name)}=${shown(encrypt.text)}\``
  if (level === 'refused') return refused(`${written} is no value it knows`, title, encrypt ?? null)
  if (level === 'unsourced') return verdict({ kind: 'unknown', reason: `what ${title} makes of ${written} is not confirmed` }, `what ${title} makes of ${written} is not confirmed by any source we have`, encrypt)
  if (level === 'default') {
    if (connection.parameters.some(({ name }) => name.startsWith('{'))) {
      return verdict({ kind: 'unknown', reason: 'parameters are put in at run time' }, `parameters are put in at run time, and \`Encrypt\` may be among them`)
    }
    if (edition.default === null) {
      const reason = edition.why ?? 'the default is not in the text'
      return verdict({ kind: 'unknown', reason }, `no encryption is asked for, and what ${title} then does is decided elsewhere: ${reason}`, null, true)
    }
    return atLevel(edition, edition.default, `${title}'s default`, null, trust)
  }
  return atLevel(edition, level, written, encrypt ?? null, trust)
}

function atLevel(edition: Edition, level: Level, named: string, option: Option | null, trust: Option | undefined): Verdict {
  const { title } = edition
  const byDefault = option === null
  const under = byDefault ? '' : ` under ${title}`
  if (level === 'off') return verdict(cleartext, `${named} encrypts at most the login, and sends all data in clear${under}`, option, byDefault)
  if (level === 'strict') return verdict(verified, `${named} begins with TLS and verifies chain and host name${under}`, option, byDefault)
  if (trust !== undefined && !trust.decided) return undecided(trust, title)
  const trusts = trust === undefined ? (edition.trustsByDefault ?? false) : edition.trusts(trust)
  if (trusts === 'refused') return refused(`\`${shown(trust?.name ?? '')}=${shown(trust?.text ?? '')}\` is no value it knows`, title, trust ?? null)
  if (level === 'opportunistic' || !edition.insists) return verdict(tlsFirst, `${named} goes on in clear${under} when the server, or who poses as it, declines TLS`, option, byDefault)
  if (trusts) {
    return trust === undefined
      ? verdict(unverified, `${title} accepts any certificate unless it is told not to`, null, true)
      : verdict(unverified, `\`${shown(trust.name)}=${shown(trust.text)}\` accepts any certificate under ${title}`, trust)
  }
  return verdict(verified, `${named} verifies chain and host name${under}`, option, byDefault)
}

function bypassOf(trust: readonly Option[], edition: Edition): SecurityFacts {
  const found = trust.find((option) => edition.trusts(option) === true)
  return found === undefined ? {} : { bypass: { what: `\`${shown(found.name)}=${shown(found.text)}\` switches the check of the server's certificate off`, span: found.parameter?.span ?? null } }
}
