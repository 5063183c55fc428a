/** Further clients of JavaScript's, read, not measured: denodrivers/mysql src/connection.ts@e9da7ca, chill117/express-mysql-session index.js@3ece4f7 (version 3). */
import { isNothing } from '../../judging/options.js'
import { cleartext, refused, undecided, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { driverOf, type Options } from './client.js'
import { byMode, nameOf } from './modes.js'

const deno = "Deno's mysql"

/** `tls: { mode: TLSMode.VERIFY_IDENTITY, caCerts }`; it knows two modes and checks the host name in one of them. */
const denoMysql = driverOf({
  id: 'deno-mysql',
  title: deno,
  // `new Client().connect({…})`
  callees: ['Client.connect', 'ClientMySQL'],
  imports: ['https://deno.land/x/mysql', 'jsr:@db/mysql', '@db/mysql'],
  languages: ['javascript', 'typescript'],
  reads: ['settings'],
  schemes: null,
  names: new Set(['tls']),
  decide: decideDeno,
  plan: () => ({ title: deno, set: [{ name: 'tls.mode', value: 'verify_identity' }], remove: [], place: 'setting', mutual: null, snippet: "tls: { mode: 'verify_identity', caCerts: [await Deno.readTextFile('<CA_FILE>')] }", advice: `Write \`tls: { mode: TLSMode.VERIFY_IDENTITY }\` with ${deno}; a private CA goes into \`caCerts\`.` }),
})

function decideDeno(options: Options): Verdict {
  const [tls, mode] = [options.get('tls'), options.get('tls.mode')]
  if (tls === undefined || isNothing(tls)) return byMode('disabled', { title: deno, option: null, root: null, store: 'public' })
  if (!tls.object) return undecided({ ...tls, decided: false }, deno)
  if (mode === undefined || isNothing(mode)) return byMode('disabled', { title: deno, option: tls, root: null, store: 'public' })
  const written = mode.parameter?.value.kind === 'symbol' ? mode.parameter.value.name : mode.decided ? mode.text : ''
  const word = (mode.quoted ? /^([a-z_]{1,40})$/ : /^TLSMode\.([A-Z_]{1,40})$/).exec(written)?.[1]?.toLowerCase()
  if (word === undefined) return undecided({ ...mode, decided: false }, deno)
  if (word === 'verify_identity') return verdict(verified, `${nameOf(mode)} verifies chain and host name under ${deno}`, mode)
  if (word === 'disabled') return byMode('disabled', { title: deno, option: mode, root: null, store: 'public' })
  return mode.quoted ? refused(`${nameOf(mode)} is no mode it knows`, deno, mode) : undecided({ ...mode, decided: false }, deno)
}

const session = 'express-mysql-session'

/** It hands mysql2 the place, the login and the size of the pool, and nothing else of its options. */
const sessionStore = driverOf({
  id: 'express-mysql-session',
  title: session,
  callees: ['MySQLStore'],
  imports: [session],
  languages: ['javascript', 'typescript'],
  reads: ['settings'],
  schemes: null,
  names: new Set(['ssl']),
  decide: (options) => {
    const ssl = options.get('ssl')
    return verdict(cleartext, ssl === undefined ? `${session} hands on no option of TLS` : `${session} does not hand \`ssl\` on to the driver`, ssl ?? null, ssl === undefined)
  },
  plan: () => ({ title: session, set: [], remove: ['ssl'], place: 'setting', mutual: null, snippet: "new MySQLStore({}, mysql.createPool({ …, ssl: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), verifyIdentity: true } }))", advice: `Give ${session} a pool of mysql2's own as its second argument, with \`ssl: { ca, verifyIdentity: true }\`.` }),
  instead: 'Give it a pool of mysql2 as the second argument, with `ssl: { ca, verifyIdentity: true }`',
})

export const scriptDrivers = [denoMysql, sessionStore] as const
