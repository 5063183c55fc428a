/** ioredis (measured 6.0.0 and 5.8.2) and node-redis (measured 6.3.1 and 4.7.1). */
import type { SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { afterProcessSwitch, nodeFacts, tlsObject, type Settings } from '../../judging/nodeTls.js'
import { isFalse, isNothing, shown, type Option } from '../../judging/options.js'
import { cleartext, refused, undecided, verdict, verified, type Verdict } from '../../judging/verdict.js'
import { nestModules } from '../callees.js'
import { hardenWith } from './harden.js'
import { judgeWith, urlIsOpen, type Said } from './judge.js'

/** Members of `tls` (or of `socket`) under the names that Node's own reader has for them. */
function tlsSettings(settings: Said['settings'], lead: string): Settings {
  return new Map([...settings].map(([name, option]) => [name === lead ? 'ssl' : name.startsWith(`${lead}.`) ? `ssl.${name.slice(lead.length + 1)}` : name, option]))
}

/** The text's `tls`, then the program's, then the scheme, which must be spelt `rediss` in lower case. https://github.com/redis/ioredis/blob/main/lib/Redis.ts `parseOptions` */
function decideIoredis(said: Said, version: 5 | 6): Verdict {
  const { title, scheme, query, settings, blank, connection } = said
  if (scheme !== null) {
    if (!/^rediss?$/i.test(scheme) && !(scheme === '' && version === 6)) return refused('it knows the schemes `redis` and `rediss`', title)
    if (blank.before && version === 6) return refused('a blank stands before the scheme', title)
  }
  const options = tlsSettings(settings, 'tls')
  // The last of several counts; ioredis 5 makes a list of them, which is as good as any value.
  const all = query.filter(({ name }) => name === 'tls')
  const written = version === 5 && all.length > 1 ? listed(all) : all.at(-1)
  const own = options.get('ssl')
  const program = own === undefined || (own.text === 'undefined' && !own.quoted) ? undefined : own
  const found = written !== undefined ? byQuery(written, title) : program !== undefined ? byProgram(program, options, title) : byScheme(said)
  return afterProcessSwitch(connection, options, title, found)
}

function listed(all: readonly Option[]): Option | undefined {
  const first = all.find(({ text }) => text !== '') ?? all[0]
  return first === undefined ? undefined : { ...first, text: all.map(({ text }) => text).join(',') }
}

/** Any text is true, `false` as well. */
function byQuery(option: Option, title: string): Verdict {
  if (option.decided && option.text === '') return verdict(cleartext, `an empty \`tls\` in the text takes TLS away under ${title}`, option)
  return verdict(verified, `\`tls=${shown(option.text)}\`, like any value, switches TLS on and verifies chain and host name under ${title}`, option)
}

function byProgram(option: Option, options: Settings, title: string): Verdict {
  if (isFalse(option) || isNothing(option)) return verdict(cleartext, `\`tls: ${shown(option.text)}\` takes TLS away under ${title}`, option)
  return tlsObject(title, option, options)
}

function byScheme(said: Said): Verdict {
  const { scheme, title, blank } = said
  if (scheme === null) return urlIsOpen(said) ? unknownUrl(title) : verdict(cleartext, `${title} uses no TLS without \`tls\``, null, true)
  if (scheme === 'rediss' && !blank.before) return verdict(verified, `\`rediss://\` verifies chain and host name under ${title}`)
  return verdict(cleartext, scheme === 'redis' ? `\`redis://\` never uses TLS under ${title}` : `${title} uses TLS for a text that begins with \`rediss://\` only, in lower case`)
}

function unknownUrl(title: string): Verdict {
  return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`)
}

/** https://github.com/redis/node-redis/blob/master/docs/client-configuration.md: only `socket` has a say beside the scheme; 5 and later refuse a contradiction. */
function decideNodeRedis(said: Said, version: 4 | 6): Verdict {
  const { title, scheme, settings, connection } = said
  if (scheme !== null && !/^rediss?$/i.test(scheme)) return refused('it knows the schemes `redis` and `rediss`', title)
  // Number() of what stands behind the slash.
  const database = connection.uri?.path.slice(1) ?? ''
  if (scheme !== null && /^[A-Za-z_/-]/.test(database) && !/[%\uE000]/.test(database)) return refused(`the database \`${shown(database)}\` is no number`, title)
  const options = new Map([...tlsSettings(settings, 'socket')])
  const tls = settings.get('socket.tls')
  const wanted = tls === undefined || isNothing(tls) ? null : !isFalse(tls)
  const secure = scheme === null ? null : scheme.toLowerCase() === 'rediss'
  const top = settings.get('tls')
  if (top !== undefined && !isNothing(top) && !isFalse(top) && secure !== true && wanted !== true) {
    const reason = '`tls` stands outside `socket`, where only node-redis 3 reads it'
    return verdict({ kind: 'unknown', reason }, `${reason}, so what ${title} does depends on its version`, top)
  }
  if (tls !== undefined && !tls.decided) return verdict({ kind: 'unknown', reason: '`socket.tls` is decided at run time' }, `\`socket.tls\` is decided at run time, so what ${title} does cannot be read here`, tls)
  if (version === 6 && secure !== null && wanted !== null && wanted !== secure) return refused('`socket.tls` contradicts the scheme', title, tls ?? null)
  if (secure === true || wanted === true) {
    const cause = settings.get('socket') ?? tls
    const found = cause === undefined ? verdict(verified, `\`rediss://\` verifies chain and host name under ${title}`) : tlsObject(title, { ...cause, name: secure === true ? 'rediss' : 'socket.tls' }, options)
    return afterProcessSwitch(connection, options, title, found)
  }
  if (scheme === null && wanted === null && (urlIsOpen(said) || hasOpenNodes(said))) return unknownUrl(title)
  // The `defaults` of a cluster may bring any member of `socket`.
  const open = scheme !== null || wanted !== null ? undefined : ['socket', 'defaults', 'defaults.socket'].map((name) => settings.get(name)).find((option) => option?.decided === false)
  if (open !== undefined) return undecided(open, title)
  return verdict(cleartext, secure === false ? `\`redis://\` never uses TLS under ${title}` : `${title} uses no TLS without \`socket.tls\``, tls ?? null, secure === null && tls === undefined)
}

/** `rootNodes: nodes`: each may have a URL. */
function hasOpenNodes({ connection: { candidate, hosts } }: Said): boolean {
  return candidate.kind === 'settings' && hosts.every(({ kind }) => kind === 'hole') && candidate.entries.some(({ name, value }) => name === 'rootNodes' && value.kind !== 'settings')
}

const facts = (lead: string) => (said: Said): SecurityFacts => nodeFacts(said.connection, tlsSettings(said.settings, lead))
const languages = ['javascript', 'typescript']
const none: ReadonlySet<string> = new Set()

export const nodeDrivers: readonly Driver[] = [
  ...([['ioredis', 6, ['ioredis@6', 'bullmq'], true], ['ioredis5', 5, ['ioredis@5', 'ioredis@4', 'iovalkey'], false]] as const).map(
    ([id, version, aliases, common]): Driver => ({
      id,
      aliases,
      title: `ioredis ${String(version)}`,
      recognition: { dialects: [], callees: common ? ['Redis', 'IORedis', 'Redis.Cluster', 'IORedis.Cluster', ...nestModules] : [], imports: common ? ['ioredis', 'bullmq', 'bull'] : [], languages },
      common,
      judge: judgeWith({ title: `ioredis ${String(version)}`, decide: (said) => decideIoredis(said, version), reads: new Set(['tls']), refusesUnknown: false, facts: facts('tls') }),
      harden: hardenWith({ title: 'ioredis', query: [], settings: [['tls.ca', '<CA_FILE>'], ['tls.rejectUnauthorized', 'true']], snippet: "tls: { ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }", note: 'Hand over a private CA with `tls: { ca }`.', remove: [] }),
    }),
  ),
  ...([['node-redis', 6, ['redis@6', 'redis@5', 'node-redis@5', 'node-redis@6', '@redis/client'], true], ['node-redis4', 4, ['redis@4', 'node-redis@4'], false]] as const).map(
    ([id, version, aliases, common]): Driver => ({
      id,
      aliases,
      title: `node-redis ${String(version)}`,
      recognition: { dialects: [], callees: common ? ['createClient', 'redis.createClient', 'createCluster', 'RedisSMQ'] : [], imports: common ? ['redis', '@redis/client', 'cache-manager-redis-yet', 'cache-manager-redis-store', '@keyv/redis', 'rsmq'] : [], languages },
      common,
      judge: judgeWith({ title: `node-redis ${String(version)}`, decide: (said) => decideNodeRedis(said, version), reads: none, refusesUnknown: false, facts: facts('socket') }),
      harden: hardenWith({ title: 'node-redis', query: [], settings: [['socket.tls', 'true'], ['socket.ca', '<CA_FILE>'], ['socket.rejectUnauthorized', 'true']], snippet: "socket: { tls: true, ca: fs.readFileSync('<CA_FILE>', 'utf8'), rejectUnauthorized: true }", note: 'Hand over a private CA with `socket: { ca }`.', remove: [] }),
    }),
  ),
]
