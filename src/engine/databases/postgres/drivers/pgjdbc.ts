/** pgjdbc 42.5. https://jdbc.postgresql.org/documentation/ssl/. `require` verifies nothing, with or without a root certificate; a custom socket factory replaces every check. */
import type { Connection, SecurityFacts } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import type { Driver } from '../../family.js'
import { fixedSetting } from './serverSettings.js'
import { harden, rewritten, rootOf } from '../../judging/harden.js'
import { isTrue, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, cleartextFirst, endedByServer, isLocal, isMissing, isOpenEnded, judgement, local, open, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

const title = 'pgjdbc'
/** Names are taken as written, escapes and all; measured with 42.5.5. */
const grammar: QueryGrammar = { fragment: 'data', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept', rawNames: true }

const names: ReadonlySet<string> = new Set([
  ...['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'sslpassword', 'sslfactory', 'sslfactoryarg', 'sslhostnameverifier', 'sslpasswordcallback', 'sslNegotiation'],
  ...['sslResponseTimeout', 'gssEncMode', 'channelBinding', 'requireAuth'],
])

export const pgjdbc: Driver = {
  id: 'pgjdbc',
  aliases: ['postgresql-jdbc', 'jdbc'],
  title,
  recognition: {
    dialects: ['jdbc:postgresql', 'jdbc:postgres', 'jdbc:p6spy:postgresql', 'jdbc:otel:postgresql'],
    callees: ['DriverManager.getConnection', 'setJdbcUrl', 'setUrl', 'PGSimpleDataSource', 'HikariDataSource'],
    imports: ['org.postgresql'],
    languages: ['java', 'kotlin', 'scala', 'groovy', 'properties', 'hocon'],
  },
  common: true,
  judge: (connection) => {
    const read = collect(connection)
    const meant = isLocal(connection) ? local : read.refused !== null ? refused(read.refused, title) : isOpenEnded(connection) && !read.options.has('sslmode') ? open : decide(read.options)
    const found = read.fixed === null || isLocal(connection) ? meant : endedByServer(`it lets no session set \`${read.fixed}\``, title, null, meant)
    const problems = problemsOf(connection, { title, known: (name) => names.has(name), suggestions: names, unknown: 'ignored', fragment: 'data', settings: (name) => names.has(name) })
    return judgement(found, found.posture.kind === 'local' ? [] : problems, factsOf(read.options))
  },
  harden: (connection) =>
    connection.notation === 'keywords' || (connection.notation === 'uri' && connection.uri !== null)
      ? rewritten(`${title} reads \`jdbc:postgresql://\` URLs only: write \`jdbc:postgresql://HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=<CA_FILE>\`.`)
      : harden(connection, {
          title,
          set: [
            { name: 'sslmode', value: 'verify-full' },
            { name: 'sslrootcert', value: rootOf(connection) === 'system' ? '<CA_FILE>' : rootOf(connection) },
          ],
          remove: ['ssl', 'sslfactory', 'sslhostnameverifier', 'useSSL', 'requireSSL', 'trustServerCertificate'],
          mutual: '`sslcert` and `sslkey` (PKCS-8 in DER)',
        }),
}

/** The URL wins over Properties and setters; keys are case sensitive, the last duplicate counts. */
function collect(connection: Connection): { options: ReadonlyMap<string, Option>; refused: string | null; fixed: string | null } {
  const options = new Map<string, Option>()
  for (const option of settingOptions(connection)) {
    const name = setterNames.get(option.name.toLowerCase()) ?? option.name
    if (names.has(name)) options.set(name, { ...option, name })
  }
  const query = queryOptions(connection, grammar)
  for (const option of query.options) if (names.has(option.name)) options.set(option.name, option)
  if (connection.notation === 'keywords') return { options, refused: 'it reads no keyword/value strings', fixed: null }
  const scheme = connection.uri?.scheme ?? 'jdbc:postgresql'
  const fixed = fixedSetting(query.options.findLast(({ name }) => name === 'options')?.text ?? '')
  return { options, fixed, refused: /^jdbc:(?:p6spy:|otel:)?postgresql$/i.test(scheme) ? null : `it does not know the scheme \`${shown(scheme)}\`` }
}

/** PGSimpleDataSource.setSslMode and its kind, as properties of a bean. */
const setterNames = new Map([['setssl', 'ssl'], ['setsslmode', 'sslmode'], ['setsslrootcert', 'sslrootcert'], ['setsslcert', 'sslcert'], ['setsslkey', 'sslkey'], ['setsslfactory', 'sslfactory'], ['sslmode', 'sslmode'], ['sslrootcert', 'sslrootcert']])

function decide(options: ReadonlyMap<string, Option>): Verdict {
  const written = options.get('sslmode')
  const ssl = options.get('ssl')
  const option = written ?? ssl ?? null
  if (option !== null && !option.decided) return undecided(option, title)
  const mode = written !== undefined ? written.text.toLowerCase() : ssl !== undefined && (ssl.text === '' || /^true$/i.test(ssl.text)) ? 'verify-full' : 'prefer'
  const named = written !== undefined ? `\`sslmode=${shown(mode)}\`` : ssl === undefined ? `${title}'s default \`sslmode=prefer\`` : `\`ssl${ssl.text === '' ? '' : `=${shown(ssl.text)}`}\``
  const byDefault = option === null
  switch (mode) {
    case 'disable':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, option)
    case 'allow':
      return verdict(cleartextFirst, `${named} tries cleartext first under ${title}`, option)
    case 'prefer':
      return verdict(tlsFirst, `${named} falls back to cleartext${byDefault ? '' : ` under ${title}`}`, option, byDefault)
    case 'require':
    case 'verify-ca':
    case 'verify-full':
      return byFactory(mode, named, option, options)
    default:
      return refused(`\`sslmode=${shown(mode)}\` is no mode it knows`, title, option)
  }
}

function byFactory(mode: string, named: string, option: Option | null, options: ReadonlyMap<string, Option>): Verdict {
  const factory = options.get('sslfactory')
  const kind = factory?.text.split('.').at(-1) ?? 'LibPQFactory'
  const root = options.get('sslrootcert')?.text ?? null
  if (kind === 'NonValidatingFactory') return verdict(unverified, `\`sslfactory=${kind}\` accepts any certificate whatever the mode under ${title}`, factory ?? option)
  const pinned = kind === 'SingleCertValidatingFactory'
  if (kind === 'LibPQFactory' || kind === '') {
    if (mode === 'require') return verdict(unverified, `${named} accepts any certificate under ${title}, even with \`sslrootcert\``, option)
    if (root !== null && (isMissing(root) || root === 'system')) return refused(`the root certificate \`${shown(root)}\` is not there`, title, option)
    if (mode === 'verify-full') return verdict(verified, `${named} verifies chain and host name under ${title}`, option)
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: anchorOf(root) }, `${named} verifies the chain but not the host name under ${title}`, option)
  }
  if (!pinned && kind !== 'DefaultJavaSSLFactory') {
    const reason = `the socket factory \`${shown(kind)}\` decides what is verified`
    return verdict({ kind: 'unknown', reason }, `${reason} under ${title}`, factory ?? option)
  }
  if (mode === 'verify-full') return verdict(verified, `${named} with \`sslfactory=${kind}\` verifies chain and host name under ${title}`, option)
  return verdict({ kind: 'verify-ca', reached: mode === 'require' ? 'accident' : 'asked', anchor: pinned ? 'private' : 'public' }, `${named} with \`sslfactory=${kind}\` verifies the chain but not the host name under ${title}`, option)
}

function factsOf(options: ReadonlyMap<string, Option>): SecurityFacts {
  const factory = options.get('sslfactory')
  const root = options.get('sslrootcert')
  const auth = options.get('requireAuth')
  const methods = auth?.text.split(',').map((each) => each.trim()).filter((each) => each !== '' && !each.startsWith('!')).map(shown) ?? []
  return {
    ...(factory?.text.endsWith('NonValidatingFactory') === true ? { bypass: { what: '`NonValidatingFactory` accepts any certificate', span: factory.parameter?.span ?? null } } : {}),
    ...(root === undefined || root.text === '' || isTrue(root) ? {} : { trustAnchor: { value: printable(root.text) } }),
    ...(methods.length === 0 ? {} : { authentication: { methods, parameter: 'requireAuth', span: auth?.parameter?.span ?? null } }),
  }
}
