/** node-postgres and what is built on it. Measured: pg 8.0.3, 8.16.3, 8.23.1, knex 3.3, Sequelize 6.37, TypeORM 1.1, pg-promise 12.7, Prisma's adapter 7.10, slonik 49.10. */
import type { Connection, Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { nodeSsl, type NodeSsl } from '../parse.js'
import { onSocket } from './sockets.js'
import { fixedSetting } from './serverSettings.js'
import { harden, rootOf } from '../../judging/harden.js'
import { afterProcessSwitch, nodeFacts, tlsObject, type Settings } from '../../judging/nodeTls.js'
import { environmentOption, isFalse, isNothing, queryOptions, settingOptions, shown, type Option, type QueryGrammar } from '../../judging/options.js'
import { unwrapped } from '../../notation/settings.js'
import { problemsOf } from '../../judging/problems.js'
import { anchorOf, cleartext, endedByServer, isLocal, isMissing, isOpenEnded, judgement, open, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

interface Edition {
  readonly title: string
  /** `ignored`: no `uselibpqcompat`; `asked`: with it; `always`: what pg 9 announces. */
  readonly compatible: 'ignored' | 'asked' | 'always'
  /** Only `ssl=true|1` of the URI is understood (pg 8.0), or only four values of `sslmode` (slonik). */
  readonly reads: 'all' | 'ssl' | 'slonik'
  /** Since 8.17 `sslnegotiation` is held against the two values that it has. */
  readonly negotiates: boolean
  /** The mapping whose `ssl` it hands on. */
  readonly within?: string
}

const grammar: QueryGrammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }
const names: ReadonlySet<string> = new Set(['ssl', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'sslnegotiation', 'uselibpqcompat'])

function judgeWith(edition: Edition): (connection: Connection) => Judgement {
  const { title } = edition
  const known = edition.reads === 'all' ? names : new Set([edition.reads === 'ssl' ? 'ssl' : 'sslmode'])
  return (connection) => {
    const query = new Map(queryOptions(connection, grammar).options.map((option) => [option.name, option]))
    const settings: Settings = new Map(settingOptions(connection).filter((option) => isHandedOn(option, connection, edition)).map((option) => [option.name, option]))
    const meant = isLocal(connection) ? onSocket(connection, title, decide(connection, query, settings, edition)) : (refusal(connection, title) ?? afterProcessSwitch(connection, settings, title, decide(connection, query, settings, edition)))
    // It hands `options` to the server, pg 8.0 did not yet.
    const fixed = isLocal(connection) || edition.reads === 'ssl' ? null : fixedSetting(query.get('options')?.text ?? '')
    const found = fixed === null ? meant : endedByServer(`it lets no session set \`${fixed}\``, title, query.get('options') ?? null, meant)
    const mode = query.get('sslmode')
    const odd = edition.reads === 'all' && mode?.decided === true && mode.text !== '' && !/^(?:disable|prefer|require|verify-ca|verify-full|no-verify)$/.test(mode.text)
    const problems = [
      ...problemsOf(connection, { title, known: (name) => known.has(name), suggestions: known, unknown: 'ignored', fragment: 'dropped', settings: (name) => /^ssl(?:\.|$)/.test(name) }),
      ...(odd ? [{ kind: 'unknown-value', parameter: 'sslmode', message: `\`sslmode=${shown(mode.text)}\` is no mode that ${title} knows, and it verifies fully for want of one; write \`sslmode=verify-full\`.`, span: mode.parameter?.span ?? null } as const] : []),
    ]
    const anchor = query.get('sslrootcert')
    return judgement(found, found.posture.kind === 'local' ? [] : problems, nodeFacts(connection, anchor === undefined ? settings : new Map([...settings, ['sslrootcert', anchor]])))
  }
}

/** Of Sequelize's own `ssl` nothing reaches the driver up to 6; 7 takes a class for the dialect, and its options as they are. sequelize/sequelize v6 src/dialects/postgres/connection-manager.js */
function isHandedOn({ name, parameter }: Option, { parameters }: Connection, { within }: Edition): boolean {
  if (within === undefined || !/^ssl(?:\.|$)/.test(name)) return true
  return parameter?.name.split('.').includes(within) === true || parameters.some((each) => unwrapped(each.name) === 'dialect' && each.value.kind === 'symbol' && /Dialect$/.test(each.value.name))
}

function refusal(connection: Connection, title: string): Verdict | null {
  if (connection.notation === 'keywords') return refused('it reads no keyword/value strings', title)
  if (connection.notation === 'jdbc') return refused('it reads no JDBC URLs', title)
  return connection.hosts.length > 1 ? refused('it cannot read several hosts', title) : null
}

/** What the URI says of TLS wins over the `ssl` of the program, and that over `PGSSLMODE`. */
function decide(connection: Connection, query: Settings, settings: Settings, edition: Edition): Verdict {
  const { title } = edition
  const undecidedOption = [...query.values()].find((option) => ['ssl', 'sslmode'].includes(option.name) && !option.decided)
  if (undecidedOption !== undefined && edition.reads === 'all') return undecided(undecidedOption, title)
  const missing = ['sslrootcert', 'sslcert', 'sslkey'].map((name) => query.get(name)).find((file) => file?.decided === true && (isMissing(file.text) || (file.name === 'sslrootcert' && file.text === 'system')))
  if (edition.reads === 'all' && missing !== undefined) return refused(`the file \`${shown(missing.text)}\` is not there`, title, missing)
  const negotiation = query.get('sslnegotiation')
  if (edition.negotiates && negotiation?.decided === true && !['', 'postgres', 'direct'].includes(negotiation.text)) return refused(`\`sslnegotiation=${shown(negotiation.text)}\` is neither \`postgres\` nor \`direct\``, title, negotiation)
  const fromUri = edition.reads === 'all' ? byUri(query, edition) : edition.reads === 'ssl' ? byOldUri(query, title) : bySlonik(query, title)
  if (fromUri !== null) return fromUri
  const ssl = settings.get('ssl')
  if (ssl !== undefined && !(isNothing(ssl) && ssl.text !== 'null')) return bySetting(ssl, settings, edition)
  if (isOpenEnded(connection)) return open
  return byEnvironment(connection, title)
}

function byUri(query: Settings, edition: Edition): Verdict | null {
  const { title } = edition
  const compatible = edition.compatible === 'always' || (edition.compatible === 'asked' && query.get('uselibpqcompat')?.text === 'true')
  const ssl = nodeSsl(new Map([...query].map(([name, option]) => [name, option.text])), compatible)
  const mode = query.get('sslmode')
  const option = mode !== undefined && mode.text !== '' ? mode : (query.get('ssl') ?? query.get('sslrootcert') ?? query.get('sslnegotiation') ?? query.get('sslcert') ?? null)
  const named = option === null ? '`ssl`' : `\`${shown(option.name)}=${shown(option.text)}\``
  const soon = !compatible && ['prefer', 'require', 'verify-ca'].includes(mode?.text ?? '')
  return fromSsl(ssl, title, named, option, soon, query.get('sslrootcert')?.text ?? null, mode?.text ?? '')
}

function fromSsl(ssl: NodeSsl, title: string, named: string, option: Option | null, soon: boolean, root: string | null, mode: string): Verdict | null {
  switch (ssl.kind) {
    case 'absent':
      return null
    case 'off':
      return verdict(cleartext, `${named} never uses TLS under ${title}`, option)
    case 'refused':
      return refused(ssl.reason, title, option)
    case 'on':
      if (!ssl.rejectUnauthorized) return verdict(unverified, `${named} accepts any certificate under ${title}`, option)
      if (!ssl.comparesName) return verdict({ kind: 'verify-ca', reached: mode === 'require' ? 'accident' : 'asked', anchor: anchorOf(root) }, `${named} verifies the chain but not the host name under ${title}`, option)
      if (soon) return verdict({ kind: 'verify-full', until: 'pg 9' }, `${named} verifies chain and host name under ${title}, but pg 9 is to give it libpq's weaker meaning`, option)
      return verdict(verified, `${named} verifies chain and host name under ${title}`, option)
  }
}

/** pg 8.0: any other value is as good as none. */
function byOldUri(query: Settings, title: string): Verdict | null {
  const ssl = query.get('ssl')
  return ssl !== undefined && ['true', '1'].includes(ssl.text) ? verdict(verified, `\`ssl=${ssl.text}\` verifies chain and host name under ${title}`, ssl) : null
}

function bySlonik(query: Settings, title: string): Verdict {
  const mode = query.get('sslmode')
  if (mode === undefined || mode.text === '') return verdict(cleartext, `${title} uses no TLS unless \`sslmode\` asks for it`, null, true)
  if (!mode.decided) return undecided(mode, title)
  if (mode.text === 'disable') return verdict(cleartext, `\`sslmode=disable\` never uses TLS under ${title}`, mode)
  if (mode.text === 'no-verify') return verdict(unverified, `\`sslmode=no-verify\` accepts any certificate under ${title}`, mode)
  return mode.text === 'require' ? verdict(verified, `\`sslmode=require\` verifies chain and host name under ${title}`, mode) : refused(`\`sslmode=${shown(mode.text)}\` is no mode it knows`, title, mode)
}

function bySetting(ssl: Option, settings: Settings, { title, reads }: Edition): Verdict {
  if (isFalse(ssl) && !ssl.quoted) return verdict(cleartext, `\`ssl: false\` never uses TLS under ${title}`, ssl)
  if (!ssl.quoted && /^[1-9]\d*$/.test(ssl.text)) return refused('`ssl` is a number', title, ssl)
  if (ssl.text === 'null' || (ssl.quoted && ssl.text === '')) return verdict(cleartext, `\`ssl\` is empty, so ${title} uses no TLS`, ssl)
  if (ssl.quoted && reads === 'all' && ssl.decided && ssl.text !== 'true') {
    return ssl.text === 'no-verify' ? verdict(unverified, `\`ssl: 'no-verify'\` accepts any certificate under ${title}`, ssl) : refused(`\`ssl: '${shown(ssl.text)}'\` is no value it knows`, title, ssl)
  }
  return tlsObject(title, ssl, settings)
}

function byEnvironment(connection: Connection, title: string): Verdict {
  const mode = environmentOption(connection, 'PGSSLMODE')
  if (mode !== null && !mode.decided) return undecided(mode, title)
  if (mode !== null && ['prefer', 'require', 'verify-ca', 'verify-full'].includes(mode.text)) return verdict(verified, `\`PGSSLMODE=${mode.text}\` verifies chain and host name under ${title}`, mode)
  if (mode?.text === 'no-verify') return verdict(unverified, `\`PGSSLMODE=no-verify\` accepts any certificate under ${title}`, mode)
  return verdict(cleartext, mode === null ? `${title} uses no TLS unless it is asked to` : `\`PGSSLMODE=${shown(mode.text)}\` leaves ${title} without TLS`, mode, mode === null)
}

const snippet = 'ssl: { ca: fs.readFileSync(\'<CA_FILE>\', \'utf8\'), rejectUnauthorized: true }'

interface Row {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly title: string
  readonly compatible?: Edition['compatible']
  readonly reads?: Edition['reads']
  readonly within?: string
  readonly callees?: readonly string[]
  readonly imports?: readonly string[]
}

const rows: readonly Row[] = [
  { id: 'pg', aliases: ['pg@8', 'pg@8.4', 'pg@8.17', 'node-postgres', 'drizzle'], title: 'node-postgres 8', callees: ['Pool', 'Client', 'pg.Pool', 'pg.Client'], imports: ['pg', 'pg-pool', 'drizzle-orm/node-postgres', '@mikro-orm/postgresql'] },
  { id: 'knex', title: 'Knex', compatible: 'ignored', callees: ['knex', 'Knex'], imports: ['knex'] },
  { id: 'sequelize', title: 'Sequelize', within: 'dialectOptions', callees: ['Sequelize'], imports: ['sequelize', 'sequelize-typescript'] },
  { id: 'typeorm', title: 'TypeORM', callees: ['DataSource', 'createConnection', 'TypeOrmModule.forRoot'], imports: ['typeorm', '@nestjs/typeorm'] },
  { id: 'pg-promise', title: 'pg-promise', callees: ['pgp'], imports: ['pg-promise'] },
  { id: 'slonik', title: 'Slonik', reads: 'slonik', imports: ['slonik'] },
  { id: 'prisma-adapter-pg', aliases: ['prisma', 'prisma@7'], title: "Prisma 7's pg adapter", callees: ['PrismaPg'], imports: ['@prisma/adapter-pg'] },
  { id: 'pg@9', title: 'node-postgres 9 (announced)', compatible: 'always' },
  { id: 'pg@8.16.3', aliases: ['pg-816', 'pg@8.16'], title: 'node-postgres 8.16' },
  { id: 'pg@8.0.3', aliases: ['pg-80', 'pg@8.0'], title: 'node-postgres 8.0', reads: 'ssl' },
]

export const nodePostgresDrivers: readonly Driver[] = rows.map((row) => ({
  id: row.id,
  aliases: row.aliases ?? [],
  title: row.title,
  recognition: { dialects: [], callees: row.callees ?? [], imports: row.imports ?? [], languages: ['javascript', 'typescript'] },
  common: row.id === 'pg',
  judge: judgeWith({ title: row.title, compatible: row.compatible ?? 'asked', reads: row.reads ?? 'all', negotiates: row.reads === undefined && row.id !== 'pg@8.16.3', ...(row.within === undefined ? {} : { within: row.within }) }),
  ...(row.reads === 'slonik' ? { instead: 'Slonik takes its mode from a URI only: write `sslmode=require` there' } : {}),
  harden: (connection) => {
    const inText = connection.notation === 'uri' && row.reads === undefined
    const root = rootOf(connection)
    const lead = row.within === undefined ? '' : `${row.within}.`
    if (row.reads === 'slonik' && connection.notation === 'uri') return harden(connection, { title: row.title, set: [{ name: 'sslmode', value: 'require' }], remove: ['ssl'], mutual: null, advice: `Use \`sslmode=require\` with ${row.title}, which verifies chain and host name, and give a private CA by \`NODE_EXTRA_CA_CERTS\`.` })
    return inText
      ? harden(connection, {
          title: row.title,
          set: [
            { name: 'sslmode', value: 'verify-full' },
            { name: 'sslrootcert', value: root === 'system' ? '<CA_FILE>' : root },
          ],
          remove: ['ssl', 'uselibpqcompat', 'sslaccept', 'requiressl'],
          mutual: '`sslcert` and `sslkey`',
        })
      : harden(connection, {
          title: row.title,
          set: [
            { name: `${lead}ssl.ca`, value: '<CA_FILE>' },
            { name: `${lead}ssl.rejectUnauthorized`, value: 'true' },
          ],
          remove: ['sslmode', `${lead}ssl.checkServerIdentity`, 'NODE_TLS_REJECT_UNAUTHORIZED'],
          place: 'setting',
          mutual: '`ssl.cert` and `ssl.key`',
          advice: `Pass \`ssl: { ca, rejectUnauthorized: true }\` with the CA's certificate ${row.within === undefined ? '' : `in \`${row.within}\` `}to ${row.title}.`,
          snippet: row.within === undefined ? snippet : `${row.within}: { ${snippet} }`,
        })
  },
}))
