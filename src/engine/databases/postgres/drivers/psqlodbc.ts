/**
 * psqlODBC 13.02, measured through pyodbc with libpq behind it. https://odbc.postgresql.org/docs/config.html
 * `SSLmode` counts in any case of the name, in lower case only of the value; a value it does not know, an empty one too, is no mode, and no mode is `disable`.
 * What libpq alone knows (`sslrootcert`) goes through `pqopt={…}`.
 */
import type { Connection, SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { bareName } from '../../notation/adoNet.js'
import { printable } from '../../notation/hosts.js'
import { keywordOptions, shown, type Option } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, cleartextFirst, isLocal, isMissing, judgement, local, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { hardenPairs } from './pairs.js'

const title = 'psqlODBC'

export const psqlodbc: Driver = {
  id: 'pyodbc-psqlodbc',
  aliases: ['psqlodbc', 'postgresql-odbc', 'PostgreSQL Unicode', 'PostgreSQL ANSI'],
  title,
  recognition: { dialects: ['psqlodbc'], callees: [], imports: [], languages: [] },
  common: false,
  judge: (connection) => {
    const options = new Map(keywordOptions(connection).map((option) => [bareName(option.name), option]))
    const root = rootIn(options.get('pqopt'))
    const found = isLocal(connection) ? local : connection.scheme === 'odbc' ? decide(connection, options.get('sslmode'), root) : refused('it reads ODBC strings only', title)
    const known = (name: string) => /^(?:sslmode|pqopt)$/.test(bareName(name)) || !/ssl|tls|cert|encrypt/i.test(name)
    const problems = problemsOf(connection, { title, known, suggestions: new Set(['SSLmode']), unknown: 'ignored', fragment: 'dropped', settings: () => true })
    return judgement(found, found.posture.kind === 'local' ? [] : [...problems, ...oddValue(options.get('sslmode'))], factsOf(root))
  },
  harden: (connection) => hardenPairs(connection, title, [['SSLmode', 'verify-full'], ['pqopt', '{sslrootcert=<CA_FILE>}']], null),
}

const modes = /^(?:disable|allow|prefer|require|verify-ca|verify-full)$/

/** Measured: the value is taken without outer blanks; `VERIFY-FULL`, `bogus` and an empty one went out in cleartext. */
function decide(connection: Connection, option: Option | undefined, root: string | null): Verdict {
  if (option !== undefined && !option.decided) return undecided(option, title)
  if (option === undefined && connection.parameters.some(({ name }) => /^(?:dsn|filedsn)$/i.test(name) || name.startsWith('{'))) {
    return verdict({ kind: 'unknown', reason: 'the data source of the machine, or what is put in at run time, may set `SSLmode`' }, `\`SSLmode\` is not in the text, and the data source or the program may set it for ${title}`)
  }
  const mode = option?.text.trim() ?? ''
  const named = option === undefined ? `${title}'s default` : `\`${shown(option.name)}=${shown(option.text)}\``
  if (!modes.test(mode)) return verdict(cleartext, option === undefined ? `${named} never uses TLS` : `${named} is no mode that ${title} knows, and it uses no TLS for want of one`, option ?? null, option === undefined)
  const missing = root !== null && isMissing(root)
  switch (mode) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, option)
    case 'allow':
      return verdict(cleartextFirst, `${named} tries cleartext first under ${title}`, option)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext under ${title}`, option)
    case 'require':
      if (root === null || missing) return verdict(unverified, `${named} accepts any certificate under ${title}`, option)
      return verdict({ kind: 'verify-ca', reached: 'accident', anchor: anchorOf(root) }, `${named} with \`sslrootcert\` verifies the chain but not the host name under ${title}`, option)
    case 'verify-ca':
      if (missing) return refused(`the root certificate \`${shown(root)}\` is not there`, title, option)
      return verdict({ kind: 'verify-ca', reached: 'asked', anchor: anchorOf(root) }, `${named} verifies the chain but not the host name under ${title}`, option)
    default:
      return missing ? refused(`the root certificate \`${shown(root)}\` is not there`, title, option) : verdict(verified, `${named} verifies chain and host name under ${title}`, option)
  }
}

function rootIn(options: Option | undefined): string | null {
  return /(?:^|\s)sslrootcert\s{0,5}=\s{0,5}'?([^\s']{1,400})/.exec(options?.text ?? '')?.[1] ?? null
}

function oddValue(option: Option | undefined) {
  if (option === undefined || !option.decided || option.text.trim() === '' || modes.test(option.text.trim())) return []
  const message = `\`${shown(option.name)}=${shown(option.text)}\` is no mode that ${title} knows, so it uses no TLS at all; write \`SSLmode=verify-full\`.`
  return [{ kind: 'unknown-value', parameter: shown(option.name), message, span: option.parameter?.span ?? null } as const]
}

function factsOf(root: string | null): SecurityFacts {
  return root === null ? {} : { trustAnchor: { value: printable(root) } }
}
