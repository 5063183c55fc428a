/** NATS. The server's INFO says whether TLS follows; only what the client insists on counts. https://docs.nats.io/reference/reference-protocols/nats-protocol */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Family } from './family.js'
import { hasSetting, importsOneOf, isInside, readLink, readWholeUrl, settingsConnection, type Shape } from './notation/links.js'
import { maySkipChecks, skipsChecks } from './judging/goTls.js'
import { isFalse, isNothing, isTrue, type Option } from './judging/options.js'
import { pythonContext } from './judging/pythonContext.js'
import { byScheme, nodeTls, plainDriver, says, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from './judging/verdict.js'

const tlsSettings = ['tls', 'tls_context', 'tls_hostname', 'tls_handshake_first', 'secure', 'rootcas', 'clientcert', 'nats.secure', 'nats.rootcas', 'opentls', 'sslcontext', 'sslcontextfactory']

const shape: Shape = {
  family: 'nats',
  schemes: { plain: new Set(['nats', 'natss', 'opentls']), jdbc: new Set(), hostless: null },
  lead: 'nats://',
  urlNames: ['servers', 'url', 'urls', '0'],
  urls: /^(?:natss?|(?:open)?tls|wss?):\/\//i,
  hostNames: ['servers', 'host', 'hosts'],
  userNames: ['user', 'username'],
  passwordNames: ['pass', 'password', 'token'],
  databaseNames: [],
  keeps: (name) => tlsSettings.includes(name) || /^\d$/.test(name),
}

/** All of them take servers first. */
const positions: readonly [string, readonly string[]][] = [
  ...['python nats.connect', 'python NATS.connect', 'python Client.connect', 'go nats.Connect', 'javascript nats.connect', 'ruby NATS.connect', 'rust async_nats.connect'].map((callee): [string, readonly string[]] => [callee, ['servers']]),
  ...['java', 'kotlin', 'scala'].map((language): [string, readonly string[]] => [`${language} Nats.connect`, ['servers']]),
]

const vocabulary: Vocabulary = {
  schemes: new Set(['nats', 'natss', 'tls', 'opentls']),
  settingNames: new Set(['servers', 'tls', 'tls_handshake_first', 'tls_hostname', 'token']),
  // Java's builder has it, and nothing else.
  tellingNames: new Set(['opentls']),
  environmentNames: new Set(),
  callees: new Set(['nats.Connect', 'nats.connect', 'NATS.connect', 'async_nats.connect', 'nats.Options', 'NatsOpts', 'Nats.connect', 'Gnat.start_link']),
  positions: new Map(positions),
  commands: new Set(),
}

const sign = /^Gnat\.start_link$|^(?:nats|NATS|Nats|async_nats)(?:\.(?:connect|Connect|Options))?$|(?:^|_)NATS_(?:URL|URI|SERVERS?)$|^nats[-_]?(?:url|uri|servers?)$/i

/** `nats.Connect("", nats.InProcessServer(server))` opens no socket. https://pkg.go.dev/github.com/nats-io/nats.go#InProcessServer */
function isInProcess(candidate: Candidate): boolean {
  const given = candidate.kind === 'settings' ? candidate.entries : candidate.sites.flatMap(({ neighbours }) => neighbours)
  return given.some(({ value }) => value.kind === 'symbol' && /^(?:\w{1,30}\.)?InProcessServer\(/.test(value.name))
}

function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value' || isInProcess(candidate)) return null
  switch (candidate.kind) {
    case 'text': {
      const link = readLink(shape, candidate.value, candidate, reading)
      if (link !== null || !isOurs(candidate, reading)) return link
      // `nats.Connect("tls://…")`, and in `nats.Connect("demo:4222")` hosts alone.
      return readWholeUrl(shape, candidate.value, candidate, reading) ?? hostAlone(candidate, reading)
    }
    case 'settings':
      if (hasSetting(candidate, ['opentls']) && importsOneOf(reading, /^io\.nats\.client/)) return settingsConnection(shape, candidate, reading)
      return isOurs(candidate, reading) && hasSetting(candidate, isInside(candidate, /^Gnat\./) ? ['host'] : ['servers']) ? settingsConnection(shape, candidate, reading) : null
    case 'environment':
      return candidate.value.kind === 'text' && /nats/i.test(candidate.name) ? readWholeUrl(shape, candidate.value.text, candidate, reading) : null
    case 'command':
      return null
  }
}

/** `nats.connect`, a name such as `NATS_URL`, or a bare `connect` beside the import. */
function isOurs(candidate: Candidate, reading: FileReading): boolean {
  return isInside(candidate, sign) || (isInside(candidate, /(?:^|\.)Options\.[bB]uilder(?:\(\))?\.servers?$/) && importsOneOf(reading, /^io\.nats\.client/)) || (isInside(candidate, /^(?:\w{1,30}\.)?connect$|^servers$/) && importsOneOf(reading, /^(?:nats|@nats-io\/.*)$/))
}

function hostAlone(candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  const { text } = candidate.value
  if (!/^(?:[^\s/@]{1,300}@)?[\w.-]{1,253}:\d{1,5}$/.test(text)) return null
  const servers = { name: 'servers', value: { kind: 'text', text: candidate.value, span: candidate.span }, span: candidate.span } as const
  const neighbours = candidate.sites.flatMap((site) => site.neighbours)
  const login = text.lastIndexOf('@')
  const connection = settingsConnection(shape, { ...candidate, kind: 'settings', entries: [servers, ...neighbours] }, reading)
  return connection === null ? null : { ...connection, notation: 'uri', candidate, secretSpans: login < 0 ? connection.secretSpans : [...connection.secretSpans, candidate.span] }
}

/** Where a scheme may insist on TLS, servers of elsewhere leave it open. */
const askedUnlessOpen = (said: Said) => (said.scheme === '' && said.connection.hosts.length > 0 && said.connection.hosts.every((host) => host.kind === 'hole' && host.fallback === null && host.port === null) ? verdict({ kind: 'unknown', reason: 'the servers are put in at run time' }, `the servers are put in at run time, and with them the scheme that ${said.title} goes by`) : asked(said))

const asked = (said: Said) => byScheme.serverDecides(said, said.scheme === '' ? 'no `tls` option is given' : `\`${said.scheme.toLowerCase()}://\` alone insists on nothing`)

/** Measured with 2.29.3: no scheme counts, only the `tls` option does; `null` forbids TLS. */
const node: PlainDriver = {
  id: 'nats',
  aliases: ['nats.js', '@nats-io/transport-node'],
  title: 'nats.js',
  callees: ['nats.connect', 'connect'],
  imports: ['nats', '@nats-io/transport-node', '@nats-io/nats-core'],
  languages: ['javascript', 'typescript'],
  common: true,
  node: 'tls.',
  decide: (said) => {
    const tls = said.settings.get('tls')
    if (tls === undefined || (!tls.quoted && /^undefined$/.test(tls.text)) || (tls.decided && isFalse(tls))) return asked(said)
    if (tls.text === 'null' && !tls.quoted) return verdict(cleartext, '`tls: null` never uses TLS under nats.js', tls)
    if (tls.object || !tls.decided) return nodeTls(said, tls, 'tls.')
    return isTrue(tls) ? verdict(verified, '`tls` verifies chain and host name under nats.js', tls) : undecided(tls, said.title)
  },
  plan: () => ({ set: [{ name: 'tls.ca', value: '<CA_FILE>' }], remove: [], place: 'setting', snippet: "tls: { ca: fs.readFileSync('<CA_FILE>', 'utf8') }", advice: 'Pass the option `tls` (`tls: {}` for the system\'s CAs, `tls: { ca }` for your own) with nats.js; no scheme makes it insist on TLS.' }),
}

/** nats-io/nats.go nats.go: `tls` and `wss` set Opts.Secure, as `nats.Secure` and `nats.RootCAs` do; else INFO decides. */
const go: PlainDriver = {
  id: 'nats.go',
  aliases: ['nats-go', 'github.com/nats-io/nats.go'],
  title: 'nats.go',
  callees: ['nats.Connect'],
  imports: ['github.com/nats-io/nats.go'],
  languages: ['go'],
  common: true,
  decide: (said) => {
    const options = [...said.settings.values()]
    const skip = skipsChecks(options)
    const maySkip = maySkipChecks(options)
    const scheme = said.scheme.toLowerCase()
    const secure = options.find(({ text }) => /\bnats\.(?:Secure|RootCAs)\(/.test(text))
    const asOption = said.settings.get('Secure')
    if (skip === undefined && maySkip !== undefined) return undecided(maySkip, said.title)
    if (asOption !== undefined && skip === undefined && isTrue(asOption) && !said.settings.has('TLSConfig')) return says(said, 'verified', asOption, '`Secure: true`', 'verifies chain and host name')
    if (skip !== undefined) return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate')
    if (secure !== undefined) return /Secure\(\s*\)|Secure\(\s*&tls\.Config\{|RootCAs\(/.test(secure.text) ? says(said, 'verified', secure, '`nats.Secure` or `nats.RootCAs`', 'verifies chain and host name') : byScheme.unsourced(said, 'a configuration made elsewhere')
    if (scheme === 'tls' || scheme === 'wss') return byScheme.verified({ ...said, scheme })
    if (scheme === 'ws') return byScheme.cleartext({ ...said, scheme })
    return scheme === 'nats' || scheme === '' ? askedUnlessOpen(said) : refused('it knows `nats`, `tls`, `ws` and `wss` only', said.title)
  },
  plan: (connection) => ({ ...insist(connection, 'nats.RootCAs("<CA_FILE>")'), advice: 'Use `tls://` with nats.go, and `nats.RootCAs("<CA_FILE>")` for a private CA; `nats://` uses TLS only when the server asks for it.' }),
}

/** nats-io/nats.py client.py: TLS follows INFO's `tls_required` whatever the scheme; only `tls_handshake_first` and `wss` insist. */
const python: PlainDriver = {
  id: 'nats.py',
  aliases: ['nats-py'],
  title: 'nats.py',
  callees: ['nats.connect', 'nc.connect'],
  imports: ['nats'],
  languages: ['python'],
  common: true,
  decide: (said) => {
    const scheme = said.scheme.toLowerCase()
    if (scheme === 'ws') return byScheme.cleartext({ ...said, scheme })
    const first = said.settings.get('tls_handshake_first')
    const insists = scheme === 'wss' || isTrue(first)
    if (!insists) return first === undefined || first.decided ? askedUnlessOpen(said) : undecided(first, said.title)
    return pythonTls(said, said.settings.get('tls'), first)
  },
  plan: ({ uri }) => ({ set: [{ name: 'tls_handshake_first', value: 'True' }], remove: [], place: 'setting', ...(/^ws$/i.test(uri?.scheme ?? '') ? { scheme: 'wss' } : {}), snippet: "tls=ssl.create_default_context(cafile='<CA_FILE>'), tls_handshake_first=True", advice: 'Pass `tls=ssl.create_default_context()` and `tls_handshake_first=True` with nats.py (the server needs `handshake_first`); otherwise TLS is used only when the server asks for it.' }),
}

function pythonTls(said: Said, context: Option | undefined, first: Option | undefined): Verdict {
  if (context === undefined || isNothing(context)) return says(said, 'verified', first ?? context, first === undefined ? '`wss://`' : '`tls_handshake_first=True`', 'verifies chain and host name')
  const known = pythonContext(context, said.title)
  if (known !== null) return known
  return byScheme.unsourced(said, 'a context made elsewhere')
}

/**
 * nats-io/nats.java Options.java, SSLUtils.java, NatsConnection.java, read, not measured: the first scheme or the builder's own steps decide; `upgradeToSecureIfNeeded` refuses a server that demands
 * TLS where none was asked for and takes what is only offered for none; a socket of `SSLContext.getDefault()` compares no names.
 */
const java: PlainDriver = {
  id: 'nats.java',
  aliases: ['jnats', 'nats-java'],
  title: 'nats.java',
  callees: ['Nats.connect', 'Options.Builder().server', 'Options.builder().server'],
  imports: ['io.nats.client'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide: (said) => {
    const { title, settings } = said
    const [context, open, secure] = [settings.get('sslContext') ?? settings.get('sslContextFactory'), settings.get('opentls'), settings.get('secure')]
    if (context !== undefined && !isNothing(context)) return undecided({ ...context, decided: false }, title)
    if (open !== undefined) return isTrue(open) ? verdict(unverified, `\`opentls()\` accepts any certificate under ${title}`, open) : undecided({ ...open, decided: false }, title)
    const scheme = said.scheme.toLowerCase()
    if (scheme === 'opentls') return byScheme.unverified({ ...said, scheme })
    if (secure !== undefined || scheme === 'tls' || scheme === 'wss') return byScheme.chainOnly({ ...said, scheme: secure === undefined ? scheme : 'tls' }, 'public')
    if (scheme === 'nats' || scheme === 'ws') return byScheme.cleartext({ ...said, scheme })
    return scheme === '' ? askedUnlessOpen(said) : refused('it knows `nats`, `tls`, `opentls`, `ws` and `wss` only', title)
  },
  plan: ({ uri }) => ({ set: [], remove: ['opentls'], scheme: /^wss?$/i.test(uri?.scheme ?? '') ? 'wss' : 'tls', snippet: 'builder.sslContext(contextThatComparesNames)', advice: 'Use `tls://`, and give `sslContext` a context whose sockets compare the host name; `secure()` and `tls://` alone verify the chain only.' }),
  instead: 'Give `sslContext` a context whose sockets compare the host name.',
}

/** The protocol itself, for clients whose own rules are not known. */
const generic: PlainDriver = {
  id: 'nats-client',
  title: 'a NATS client',
  languages: [],
  decide: (said) => (/^(?:tls|wss|natss)$/i.test(said.scheme) ? byScheme.unsourced(said, `\`${said.scheme.toLowerCase()}://\``) : /^ws$/i.test(said.scheme) ? byScheme.cleartext(said) : askedUnlessOpen(said)),
  plan: (connection) => ({ ...insist(connection, 'tls: true'), advice: 'Make the client insist on TLS by its own option, and name the CA; `nats://` uses TLS only when the server asks for it.' }),
}

/** `option`: of the program, where there is no URI. */
function insist({ uri }: Connection, option: string) {
  const scheme = /^wss?$/i.test(uri?.scheme ?? '') ? 'wss' : 'tls'
  return uri === null ? { set: [{ name: 'options', value: option }], remove: [], place: 'setting' as const, snippet: option } : { set: [], remove: [], scheme }
}

const assumed: Readonly<Record<string, string | undefined>> = { go: 'nats.go', python: 'nats.py', java: 'nats.java', kotlin: 'nats.java', scala: 'nats.java', groovy: 'nats.java', javascript: 'nats', typescript: 'nats' }

export const nats: Family = {
  ids: ['nats'],
  title: 'NATS',
  vocabulary,
  read,
  drivers: [node, go, python, java, generic].map(plainDriver),
  assumed: (language) => assumed[language] ?? 'nats-client',
}
