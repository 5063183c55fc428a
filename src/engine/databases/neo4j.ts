/** Neo4j. The suffix of the scheme decides: `+s` verifies, `+ssc` does not, none is cleartext. https://neo4j.com/docs/api/python-driver/current/api.html#uri */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Family } from './family.js'
import { hasSetting, isInside, readLink, readWholeUrl, settingsConnection, type Shape } from './notation/links.js'
import type { Option } from './judging/options.js'
import { pythonContext } from './judging/pythonContext.js'
import { byScheme, optionNamed, plainDriver, says, truth, type PlainDriver, type Said } from './judging/plainDriver.js'
import { cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from './judging/verdict.js'

/** Of Node's and Python's drivers, then of Java's `Config.builder()`. */
const switches = ['encrypted', 'trust', 'trustedcertificates', 'trusted_certificates', 'ssl_context', 'encryption', 'withoutencryption', 'truststrategy']
const tlsSettings = [...switches, 'clientcertificate', 'client_certificate']

const shape: Shape = {
  family: 'neo4j',
  schemes: { plain: new Set(['neo4j', 'bolt', 'bolts']), jdbc: new Set(['jdbc:neo4j']), hostless: null },
  lead: 'neo4j://',
  urlNames: ['uri', 'url'],
  urls: /^(?:neo4j|bolt)(?:\+\w{1,8})?s?:\/\//i,
  hostNames: [],
  userNames: ['username', 'user'],
  passwordNames: ['password'],
  databaseNames: ['database'],
  // Behind the URI and the login stands what configures the driver.
  keeps: (name) => tlsSettings.includes(name) || /^[23]$/.test(name),
}

const vocabulary: Vocabulary = {
  schemes: new Set(['neo4j', 'bolt', 'bolts', 'jdbc:neo4j']),
  settingNames: new Set(['encrypted', 'trust', 'trustedcertificates', 'trusted_certificates', 'encryption', 'withoutencryption', 'truststrategy']),
  tellingNames: new Set(),
  environmentNames: new Set(),
  callees: new Set(['GraphDatabase.driver', 'AsyncGraphDatabase.driver', 'neo4j.driver', 'neo4j.NewDriver', 'neo4j.NewDriverWithContext']),
  positions: new Map<string, readonly string[]>([
    ...['GraphDatabase.driver', 'AsyncGraphDatabase.driver'].map((callee) => [`python ${callee}`, ['uri']] as const),
    ...['javascript', 'typescript'].map((language) => [`${language} neo4j.driver`, ['uri', 'auth']] as const),
  ]),
  commands: new Set(),
}

function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  if (candidate.kind === 'text') return readLink(shape, candidate.value, candidate, reading)
  // A URI that is put in at run time, beside what counts under a plain scheme only; with another one the driver refuses it.
  if (candidate.kind === 'settings') return isInside(candidate, /(?:^|\.)(?:(?:Async)?GraphDatabase|neo4j)\.driver$/) && hasSetting(candidate, switches) ? settingsConnection(shape, candidate, reading) : null
  return candidate.kind === 'environment' && candidate.value.kind === 'text' ? readWholeUrl(shape, candidate.value.text, candidate, reading) : null
}

const schemes = /^(?:neo4j|bolt)(?:\+(s|ssc))?$/

/** What the scheme alone says; exact spelling, `BOLT+S` and `bolts` are refused (measured). */
function ofScheme(said: Said, insecure: () => Verdict): Verdict {
  if (said.scheme === '') return insecure()
  const match = schemes.exec(said.scheme.replace(/^jdbc:/, ''))
  if (match === null) return byScheme.refused(said)
  return match[1] === 's' ? byScheme.verified(said) : match[1] === 'ssc' ? byScheme.unverified(said) : insecure()
}

const settingOf = (said: Said, ...names: readonly string[]) => optionNamed({ ...said, query: new Map() }, ...names)

/** Measured with 6.3.0. */
const node: PlainDriver = {
  id: 'neo4j-driver',
  aliases: ['neo4j-driver-js', 'neo4j-javascript-driver'],
  title: 'neo4j-driver',
  callees: ['neo4j.driver'],
  imports: ['neo4j-driver', 'neo4j-driver-lite'],
  languages: ['javascript', 'typescript'],
  common: true,
  decide: (said) => {
    const [encrypted, trust] = [settingOf(said, 'encrypted'), settingOf(said, 'trust')]
    if (/^bolt/.test(said.scheme) && said.query.size > 0) return refused('`bolt` takes no parameters in the URL', said.title)
    const configured = encrypted ?? trust
    if (/\+/.test(said.scheme) && schemes.test(said.scheme) && configured !== undefined) return refused(`\`${configured.name}\` stands beside a scheme that decides already`, said.title, configured)
    return ofScheme(said, () => (encrypted === undefined ? byScheme.cleartext(said) : byOption(said, encrypted, trust)))
  },
  plan: harden,
}

function byOption(said: Said, encrypted: Option, trust: Option | undefined): Verdict {
  if (encrypted.text === 'ENCRYPTION_OFF' || truth(encrypted) === 'no') return says(said, 'cleartext', encrypted, '`encrypted` switched off', 'never uses TLS')
  if (truth(encrypted) !== 'yes' && encrypted.text !== 'ENCRYPTION_ON') return encrypted.decided ? refused('`encrypted` is neither on nor off', said.title, encrypted) : undecided(encrypted, said.title)
  if (trust === undefined) return verdict(verified, `\`encrypted\` verifies chain and host name under ${said.title}`, encrypted)
  if (/TRUST_ALL_CERTIFICATES/.test(trust.text)) return verdict(unverified, `\`trust: TRUST_ALL_CERTIFICATES\` accepts any certificate under ${said.title}`, trust)
  if (/TRUST_(?:CUSTOM|SYSTEM)_CA_SIGNED_CERTIFICATES/.test(trust.text)) return verdict(verified, `\`trust\` verifies chain and host name under ${said.title}`, trust)
  return undecided(trust, said.title)
}

/** A context that checks everything has not been measured. */
function ofContext(context: Option, title: string): Verdict {
  const known = pythonContext(context, title)
  return known === null || known.posture.kind === 'verify-full' ? undecided(context, title) : known
}

/** neo4j-python-driver docs/source/api.rst: `encrypted`, `trusted_certificates` and `ssl_context` count for `bolt` and `neo4j` only. */
const python: PlainDriver = {
  id: 'neo4j-python',
  aliases: ['neo4j', 'neo4j-python-driver'],
  title: 'the Neo4j Python driver',
  callees: ['GraphDatabase.driver', 'AsyncGraphDatabase.driver', 'neo4j.GraphDatabase.driver'],
  imports: ['neo4j'],
  languages: ['python'],
  common: true,
  decide: (said) => {
    const [encrypted, trust, context] = [settingOf(said, 'encrypted'), settingOf(said, 'trusted_certificates', 'trust'), settingOf(said, 'ssl_context')]
    const configured = encrypted ?? trust ?? context
    if (/\+/.test(said.scheme) && schemes.test(said.scheme) && configured !== undefined) return refused(`\`${configured.name}\` stands beside a scheme that decides already`, said.title, configured)
    return ofScheme(said, () => {
      if (context !== undefined && truth(context) !== 'no') return ofContext(context, said.title)
      if (encrypted === undefined || truth(encrypted) === 'no') return encrypted === undefined ? byScheme.cleartext(said) : says(said, 'cleartext', encrypted, '`encrypted=False`', 'never uses TLS')
      if (truth(encrypted) !== 'yes') return undecided(encrypted, said.title)
      if (trust === undefined || /TrustSystemCAs|TrustCustomCAs|TRUST_SYSTEM_CA/.test(trust.text)) return says(said, 'verified', encrypted, '`encrypted=True`', 'verifies chain and host name')
      return /TrustAll\b|TRUST_ALL_CERTIFICATES/.test(trust.text) ? says(said, 'unverified', trust, '`TrustAll()`', 'accepts any certificate') : undecided(trust, said.title)
    })
  },
  plan: harden,
}

/**
 * The scheme means the same under all official drivers. Read, not measured: neo4j-java-driver SecurityPlans.java, SecuritySettings.java (5.x; as 4.x): what `Config.builder()`
 * says counts beside `bolt` and `neo4j`, is refused beside the others, and trusts the system's CAs and compares names unless it is told not to.
 */
function decideOfficial(said: Said): Verdict {
  const { title, scheme, settings, connection } = said
  const find = (name: string) => [...settings.values()].find((option) => option.name === name || option.name.endsWith(`.${name}`))
  const [encryption, trust] = [find('encryption'), find('trustStrategy')]
  const configured = encryption ?? trust
  if (/\+/.test(scheme) && schemes.test(scheme) && configured !== undefined) return refused(`\`${configured.name}\` stands beside a scheme that decides already`, title, configured)
  return ofScheme(said, () => {
    if (encryption !== undefined && truth(encryption) === 'yes') return byTrust(encryption, trust, title)
    const whole = settings.get('2')
    const isOfObject = !connection.candidate.sites.some(({ callee }) => callee !== null && /(?:^|\.)NewDriver/.test(callee))
    if (whole !== undefined && !whole.object && !whole.decided && isOfObject && (!/=>|->/.test(whole.text) || /encrypt|trust/i.test(whole.text))) return byLambda(whole, title)
    // `withoutEncryption()` is the default, which a scheme may overrule.
    if (scheme === '') return verdict({ kind: 'unknown', reason: 'the URI is put in at run time' }, `the URI is put in at run time, so what ${title} does cannot be read here`)
    return verdict(cleartext, `\`${scheme.toLowerCase()}://\` without an encryption option never uses TLS under ${title}`, null, true)
  })
}

function byTrust(encryption: Option, trust: Option | undefined, title: string): Verdict {
  if (trust === undefined || /^(?:\w{1,40}\.){0,4}trustSystemCertificates\(\)$/.test(trust.text)) return verdict(verified, `\`withEncryption\` verifies chain and host name under ${title}`, encryption)
  if (/\btrustAllCertificates\(/.test(trust.text)) return verdict(unverified, `\`trustAllCertificates\` accepts any certificate under ${title}`, trust)
  const asked = /^(?:\w{1,40}\.){0,4}trust(?:CustomCertificateSignedBy|SystemCertificates)\([^()]{0,200}(?:\([^()]{0,200}\))?[^()]{0,20}\)(\.withoutHostnameVerification\(\))?$/.exec(trust.text)
  if (asked === null) return undecided({ ...trust, decided: false }, title)
  return asked[1] === undefined ? verdict(verified, `\`withEncryption\` verifies chain and host name under ${title}`, encryption) : verdict({ kind: 'verify-ca', reached: 'asked', anchor: /CustomCertificate/.test(trust.text) ? 'private' : 'public' }, `\`withoutHostnameVerification\` verifies the chain but not the host name under ${title}`, trust)
}

/** .NET: `o => o.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(TrustManager.CreateInsecure())`; anything else is made elsewhere. */
function byLambda(whole: Option, title: string): Verdict {
  if (/EncryptionLevel\.None\b/.test(whole.text)) return verdict(cleartext, `\`EncryptionLevel.None\` never uses TLS under ${title}`, whole)
  return /EncryptionLevel\.Encrypted\b/.test(whole.text) && /\bCreateInsecure\(/.test(whole.text) ? verdict(unverified, `\`CreateInsecure\` accepts any certificate under ${title}`, whole) : undecided({ ...whole, name: 'the configuration', decided: false }, title)
}

const official: PlainDriver = {
  id: 'neo4j-official',
  aliases: ['neo4j-java-driver', 'neo4j-go-driver', 'Neo4j.Driver'],
  title: 'an official Neo4j driver',
  languages: ['java', 'kotlin', 'go', 'csharp'],
  imports: ['org.neo4j.driver', 'github.com/neo4j/neo4j-go-driver', 'Neo4j.Driver'],
  decide: decideOfficial,
  plan: harden,
}

function harden(connection: Connection) {
  const scheme = /bolt/.test(connection.scheme ?? '') ? 'bolt+s' : 'neo4j+s'
  return { set: [], remove: ['encrypted', 'trust', 'trusted_certificates'], scheme, advice: `Use \`${scheme}://\` and no \`encrypted\` or \`trust\` beside it; a private CA must be in the system's store, or be named by the driver's own option.` }
}

const assumed: Readonly<Record<string, string | undefined>> = { javascript: 'neo4j-driver', typescript: 'neo4j-driver', python: 'neo4j-python' }

export const neo4j: Family = {
  ids: ['neo4j'],
  title: 'Neo4j',
  vocabulary,
  read,
  drivers: [node, python, official].map(plainDriver),
  assumed: (language) => assumed[language] ?? 'neo4j-official',
}
