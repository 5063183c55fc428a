/** Npgsql, by its source: NpgsqlConnectionStringBuilder and Internal/NpgsqlConnector at npgsql/npgsql@3cb5804b (8 and later), tags v6.0.0 and v7.0.0. */
import type { Connection, Hardening, Judgement, SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { bareName } from '../../notation/adoNet.js'
import { printable } from '../../notation/hosts.js'
import { keywordOptions, shown, type Option } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, cleartextFirst, isLocal, judgement, local, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { hardenPairs } from './pairs.js'

interface Edition {
  readonly title: string
  /** `Require` accepts any certificate (8), or is refused unless `Trust Server Certificate=true` says that this is meant (6, 7). */
  readonly requireNeedsTrust: boolean
}

/** Names that touch TLS, without case and blanks; the last duplicate counts, an empty value is as good as none (DbConnectionStringBuilder). */
const names: ReadonlySet<string> = new Set(['sslmode', 'sslnegotiation', 'trustservercertificate', 'rootcertificate', 'sslcertificate', 'sslkey', 'sslpassword', 'checkcertificaterevocation', 'channelbinding', 'requireauth', 'gssencryptionmode'])

function judgeWith(edition: Edition): (connection: Connection) => Judgement {
  return (connection) => {
    const options = new Map(keywordOptions(connection).filter(({ text }) => text !== '').map((option) => [bareName(option.name), option]))
    const found = isLocal(connection) ? local : connection.scheme === 'ado.net' ? decide(connection, options, edition) : refused('it reads ADO.NET strings only', edition.title)
    const problems = problemsOf(connection, {
      title: edition.title,
      known: (name) => names.has(bareName(name)) || !/ssl|tls|cert|encrypt/i.test(name),
      suggestions: new Set(['SSL Mode', 'Root Certificate']),
      unknown: 'refused',
      fragment: 'dropped',
      settings: () => true,
    })
    const trust = options.get('trustservercertificate')
    const inert = trust !== undefined && !edition.requireNeedsTrust && connection.scheme === 'ado.net'
    const message = `\`${shown(trust?.name ?? '')}\` does nothing in ${edition.title}; what is verified depends on \`SSL Mode\` alone.`
    return judgement(found, found.posture.kind === 'local' ? [] : [...problems, ...(inert ? [{ kind: 'ignored', parameter: shown(trust.name), message, span: trust.parameter?.span ?? null } as const] : [])], factsOf(options))
  }
}

function decide(connection: Connection, options: ReadonlyMap<string, Option>, { title, requireNeedsTrust }: Edition): Verdict {
  const mode = options.get('sslmode')
  if (mode !== undefined && !mode.decided) return undecided(mode, title)
  if (mode === undefined && connection.parameters.some(({ name }) => name.startsWith('{'))) {
    return verdict({ kind: 'unknown', reason: 'parameters are put in at run time' }, 'parameters are put in at run time, and `SSL Mode` may be among them')
  }
  const root = options.get('rootcertificate')?.text ?? null
  const named = mode === undefined ? `${title}'s default \`SSL Mode=Prefer\`` : `\`${shown(mode.name)}=${shown(mode.text)}\``
  const under = mode === undefined ? '' : ` under ${title}`
  const option = mode ?? null
  switch ((mode?.text ?? 'prefer').toLowerCase().split('.').at(-1)) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS${under}`, option)
    case 'allow':
      return verdict(cleartextFirst, `${named} tries cleartext first${under}`, option)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext${under}`, option, option === null)
    case 'require':
      return requireMode(named, option, options.get('trustservercertificate'), title, requireNeedsTrust)
    case 'verifyca':
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: root === null ? 'public' : anchorOf(root) }, `${named} verifies the chain but not the host name${under}`, option)
    case 'verifyfull':
      return verdict(verified, `${named} verifies chain and host name${under}`, option)
    default:
      return refused(`${named} is no mode it knows`, title, option)
  }
}

function requireMode(named: string, option: Option | null, trust: Option | undefined, title: string, needsTrust: boolean): Verdict {
  if (!needsTrust) return verdict(unverified, `${named} accepts any certificate under ${title}, even with \`Root Certificate\``, option)
  if (trust !== undefined && !trust.decided) return undecided(trust, title)
  return /^(?:true|yes|1)$/i.test(trust?.text ?? '') ? verdict(unverified, `${named} with \`Trust Server Certificate\` accepts any certificate under ${title}`, option) : refused(`${named} without \`Trust Server Certificate=true\``, title, option)
}

function factsOf(options: ReadonlyMap<string, Option>): SecurityFacts {
  const root = options.get('rootcertificate')
  return root === undefined || !root.decided ? {} : { trustAnchor: { value: printable(root.text) } }
}

function harden(title: string): (connection: Connection) => Hardening {
  return (connection) => hardenPairs(connection, title, [['SSL Mode', 'VerifyFull'], ['Root Certificate', '<CA_FILE>']], '`SSL Certificate` and `SSL Key`')
}

const none = { dialects: [], callees: [], imports: [], languages: [] }


export const npgsqlDrivers: readonly Driver[] = [
  {
    id: 'npgsql',
    aliases: ['npgsql@8', 'npgsql@9', 'npgsql@10', 'efcore-npgsql'],
    title: 'Npgsql',
    recognition: { dialects: ['npgsql'], callees: ['NpgsqlConnection', 'NpgsqlDataSource.Create', 'UseNpgsql'], imports: ['Npgsql'], languages: ['csharp', 'fsharp', 'vb', 'powershell'] },
    common: true,
    judge: judgeWith({ title: 'Npgsql', requireNeedsTrust: false }),
    harden: harden('Npgsql'),
  },
  { id: 'npgsql@7', aliases: ['npgsql@6'], title: 'Npgsql 6 and 7', recognition: none, common: false, judge: judgeWith({ title: 'Npgsql 7', requireNeedsTrust: true }), harden: harden('Npgsql 7') },
]
