/**
 * Switches of single clients that stand in a program where nothing ties them to the connection: setters of a finished object
 * (`uri.setVerifyPeer(false)`), callbacks, builders within lambdas, texts that are rewritten. What was said of the connection is then decided at
 * run time. Where the connection has the switch among its settings, its driver has been asked, and a weaker posture is left as it is.
 */
import type { Span } from './mappedText.js'
import type { Candidate, Connection, FileReading, Judgement, Setting, SourceText } from './model.js'
import { unknownBecause } from './unknownBecause.js'

interface Form {
  /** Ids of families; absent: any. */
  readonly families?: readonly string[]
  readonly languages: readonly string[]
  /** Ids of the drivers that it concerns; absent: all. */
  readonly drivers?: readonly string[]
  /** Ids of drivers that have nothing to do with it. */
  readonly except?: readonly string[]
  /** It concerns what a setting decided, not what a URI says. */
  readonly ofSettings?: true
  /** Bounded, and each begins with a word. */
  readonly form: RegExp
}

const jvm = ['java', 'kotlin', 'scala', 'groovy']
const dotnet = ['csharp', 'fsharp', 'vb']
const any = [...jvm, ...dotnet, 'go', 'rust', 'swift', 'dart', 'python', 'ruby', 'php', 'javascript', 'typescript', 'cpp']

const forms: readonly Form[] = [
  // What every client of Node asks that is told nothing else. https://nodejs.org/api/tls.html#tlscheckserveridentityhostname-cert
  { languages: ['javascript', 'typescript', 'vue', 'svelte', 'astro'], form: /\btls(?:\.checkServerIdentity|\[["']checkServerIdentity["']\])\s{0,3}=(?!=)/g },
  // What every client of Python and Ruby is handed that makes a context of its own.
  { languages: ['python'], form: /\bssl\.(?:create_default_context|SSLContext(?:\.\w{1,40})?|match_hostname|CERT_REQUIRED)\s{0,3}=(?!=)/g },
  { languages: ['ruby'], form: /\bOpenSSL::SSL(?:::VERIFY_PEER\s{0,3}=(?!=)|::SSLContext::DEFAULT_PARAMS\s{0,3}(?:=(?!=)|\[|\.)|\.(?:const_set|send)\()/g },
  // `url.replace("verify-full", "disable")`, within whatever expression.
  { languages: any, form: /\b(?:replace\w{0,6}|Replace\w{0,3}|sub|gsub|str_i?replace)\(\s{0,5}(?:[\w.$]{1,40},\s{0,3})?["'`](?:\w{1,20}=)?(?:verify-?(?:full|ca)\b|VERIFY_(?:IDENTITY|CA)|Verify(?:Full|CA|Identity)|rediss|amqps|mongodb\+srv|neo4j\+s|bolt\+s|(?:tls|ssl|secure|encrypt)=(?:true|1))/gi },
  // Lettuce's `RedisURI`, Redisson's `SingleServerConfig`. https://github.com/redis/lettuce/blob/main/src/main/java/io/lettuce/core/RedisURI.java
  { families: ['redis'], languages: jvm, form: /\b(?:(?:set|with)VerifyPeer\((?!\s{0,5}(?:true\b|(?:SslVerifyMode\.)?FULL\b))|isVerifyPeer\s{0,3}=(?!=)(?!\s{0,3}(?:true\b))|(?:setSsl|withSsl)\(\s{0,5}false|isSsl\s{0,3}=(?!=)(?!\s{0,3}(?:true\b))|(?:setSslVerificationMode\(|sslVerificationMode\s{0,3}=(?!=))(?!\s{0,5}(?:(?:SslVerificationMode\.)?STRICT\b))|disablePeerVerification\()/g },
  // MongoDB's builder: anything but `b -> b.enabled(true)`.
  { families: ['mongodb'], languages: jvm, form: /\bapplyToSslSettings(?!\s{0,5}[({]\s{0,5}(?:\(?\w{1,30}\)?\s{0,3}->\s{0,5}\{?\s{0,20})?\w{1,30}\.enabled\(\s?true\s?\)\s{0,5};?\s{0,20}[)}])/g },
  // `extra.forEach(properties::put)`, `more.forEach((k, v) -> properties.setProperty(k, v))`
  { languages: jvm, ofSettings: true, form: /\b(?:forEach\(\s{0,5}\w{1,40}::(?:put|set)\w{0,20}|forEach\s{0,3}[({]\s{0,5}\(?\w{1,30},\s{0,3}\w{1,30}\)?\s{0,3}->\s{0,5}\{?\s{0,20}\w{1,40}(?:\.(?:put|set|add)\w{0,20}\(|\[))/g },
  // R2DBC: `options.mutate().option(SSL, false)`
  { languages: jvm, drivers: ['r2dbc-postgresql'], form: /(?<=[\w)])\.mutate\(\s?\)/g },
  // pgjdbc's data source, told after its URL.
  { families: ['postgres'], languages: jvm, form: /\b(?:(?:setSslMode\(|sslMode\s{0,3}=(?!=))\s{0,5}"(?:disable|allow|prefer|require|verify-ca)"|setSslHostnameVerifier\(|sslHostnameVerifier\s{0,3}=(?!=))/gi },
  // StackExchange.Redis
  { families: ['redis'], languages: dotnet, form: /\b(?:add_CertificateValidation\(|AddHandler\s{1,5}\w{1,60}\.CertificateValidation\b|(?:Remote)?CertificateValidation(?:Callback)?\s{0,3}(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|Ssl\s{0,3}(?:=(?!=)|<-)(?!\s{0,3}(?:true\b)))/gi },
  { families: ['postgres'], languages: dotnet, form: /\b(?:(?:Use)?UserCertificateValidationCallback|UseSslClientAuthenticationOptionsCallback|RemoteCertificateValidationCallback)\s{0,3}(?:(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|\()/gi },
  { families: ['mysql'], languages: dotnet, form: /\b(?:Use)?RemoteCertificateValidationCallback\s{0,3}(?:(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b))|\()/gi },
  { families: ['mongodb'], languages: dotnet, form: /\bserverCertificateValidationCallback\s{0,3}[:=](?!=)(?!\s{0,3}(?:null\b))/gi },
  { families: ['sqlserver'], languages: dotnet, form: /(?<=["\w.])Trust ?Server ?Certificate"?\s{0,3}(?:,|\]?\s{0,3}(?:=(?!=)|<-))\s{0,3}"?(?!false|null)\w/gi },
  { families: ['kafka'], languages: dotnet, form: /"(?:enable\.ssl\.certificate\.verification"\s{0,3}[,\]=]{1,2}\s{0,3}"false|ssl\.endpoint\.identification\.algorithm"\s{0,3}[,\]=]{1,2}\s{0,3}"(?!https))/gi },
  { families: ['amqp'], languages: dotnet, form: /\b(?:Ssl\.Enabled\s{0,3}(?:=(?!=)|<-)(?!\s{0,3}(?:true\b))|AcceptablePolicyErrors\s{0,3}(?:\|?=(?!=)|<-)(?!\s{0,3}(?:SslPolicyErrors\.None\s{0,5}[;,}]))|CertificateValidationCallback\s{0,3}(?:\+?=(?!=)|<-)(?!\s{0,3}(?:null\b)))/gi },
  // Members of an options object: `opt.TLSConfig = nil`, `cfg.ConnConfig.TLSConfig.InsecureSkipVerify = true`.
  { languages: ['go'], form: /(?<=\.)(?:(?:TLSConfig|TlsConfig|TLS|SslOpts)\s{0,3}=(?!=)\s{0,3}nil\b|(?:TLSConfig|TlsConfig|TLS)\.InsecureSkipVerify\s{0,3}=(?!=)(?!\s{0,3}(?:false\b)))/g },
  // go-redis gives its own `tls.Config` to its own dialer only. https://github.com/redis/go-redis/blob/master/options.go `NewDialer`
  { families: ['redis'], languages: ['go'], form: /\b(?:Dialer\s{0,3}[:=](?!=)(?!\s{0,3}(?:nil\b))|DialTLSConfig\((?!\s{0,5}(?:&?tls\.Config\b))|DialNetDial\(|DialContextFunc\()/g },
  { families: ['mysql'], languages: ['go'], form: /\bAllowFallbackToPlaintext\s{0,3}[:=](?!=)(?!\s{0,3}(?:false\b))/g },
  { families: ['mongodb'], languages: ['go'], form: /\boptions\.MergeClientOptions\(/g },
  { families: ['postgres'], languages: ['go'], form: /\bpgdriver\.WithInsecure\((?!\s{0,5}(?:false\b))/g },
  // What the connectors of tokio-postgres, Scylla and others are made of.
  { families: ['postgres', 'cassandra', 'kafka', 'mysql', 'redis'], languages: ['rust'], except: ['sqlx'], form: /\b(?:danger_accept_invalid_(?:certs|hostnames)\((?!\s{0,5}(?:false\b))|set_verify(?:_callback)?\((?!\s{0,5}(?:(?:\w+::)?SslVerifyMode::PEER\s{0,3}\)))|(?:set_)?verify_hostname\((?!\s{0,5}(?:true\b))|dangerous\(\)|with_custom_certificate_verifier\()/g },
  { families: ['postgres', 'mysql'], languages: ['rust'], except: ['tokio-postgres'], form: /(?<=\.)ssl_mode\(\s{0,5}(?:\w{1,30}::){0,3}(?:Disabled?|Allow|Prefer(?:red)?|Required?|VerifyCa)\b/g },
  { families: ['mongodb'], languages: ['rust'], form: /\b(?:tls\s{0,3}[:=](?!=)\s{0,3}None\b|Tls::Disabled\b)/g },
  { families: ['mongodb'], languages: ['cpp'], form: /\ballow_invalid_(?:certificates|hostnames)\((?!\s{0,5}(?:false\b))/g },
  { families: ['redis'], languages: ['rust'], form: /\b(?:addr\s{0,3}=(?!=)\s{0,3}(?:\w{1,20}::){0,2}Tcp\(|TlsMode::Insecure\b|insecure:(?!\s{0,3}(?:false\b)))/g },
]

/** Unknown where a switch of this client stands in the file that would make less of what was said. */
export function unlessSwitched(judgement: Judgement, { candidate }: Connection, { id, title, family }: { readonly id: string; readonly title: string; readonly family: string }, { reading, source }: { readonly reading: FileReading; readonly source: SourceText }): Judgement {
  const { posture } = judgement
  // What only a public CA stands for is said to be little as it is.
  if (posture.kind !== 'verify-full' && (posture.kind !== 'verify-ca' || posture.anchor === 'public')) return judgement
  const mayCount = ({ families, languages, drivers, except, ofSettings }: Form): boolean =>
    families?.includes(family) !== false && languages.includes(reading.language) && drivers?.includes(id) !== false && except?.includes(id) !== true && (ofSettings === undefined || judgement.deciding?.origin === 'setting')
  const meets = ({ start, end }: Span): boolean => start < candidate.span.end && candidate.span.start < end
  // `RedisClient.create(uri)` has the settings of the builder that made `uri`.
  const isOwn = (owner: Candidate): boolean => meets(owner.span) || (owner.kind === 'settings' && owner.entries.some(({ span }) => meets(span)))
  const isOpen = forms.some((form) => mayCount(form) && switchesIn(form, source, reading).some((owners) => owners.length === 0 || owners.some(isOwn)))
  if (!isOpen) return judgement
  const because = `the file has a switch by which ${title} checks less or uses no TLS, and whether it is thrown for this connection cannot be read here`
  return unknownBecause(judgement, because)
}

const known = new WeakMap<SourceText, Map<Form, readonly (readonly Candidate[])[]>>()

/** For each place where it stands the candidates that have it among their settings. Looked for once in each file. */
function switchesIn(form: Form, source: SourceText, reading: FileReading): readonly (readonly Candidate[])[] {
  const answers = known.get(source) ?? new Map<Form, readonly (readonly Candidate[])[]>()
  known.set(source, answers)
  const before = answers.get(form)
  if (before !== undefined) return before
  const answer = placesIn(form.form, source.text).map((at) => ownersOf(at, reading.candidates))
  answers.set(form, answer)
  return answer
}

function ownersOf(at: number, candidates: readonly Candidate[]): readonly Candidate[] {
  const holds = ({ span }: Setting): boolean => span.start <= at && at < span.end
  return candidates.filter((candidate) => (candidate.kind === 'settings' && candidate.entries.some(holds) && candidate.entries.some(({ name }) => saysWhere.test(name))) || candidate.sites.some(({ callee, neighbours }) => (callee !== null || candidate.kind === 'text') && neighbours.some(holds)))
}

/** Settings of nothing that is reached are of an object that another call gets. */
const saysWhere = /host|server|addr|endpoint|ur[il]$|nodes|brokers?|bootstrap|contact_?points?|dsn|data_?source|^[01]$/i

const MOST_PLACES = 50

/** Beyond comments. */
function placesIn(form: RegExp, text: string): readonly number[] {
  const places: number[] = []
  for (const { index } of text.matchAll(form)) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 400), index)
    if (!isComment.test(line)) places.push(index)
    if (places.length === MOST_PLACES) break
  }
  return places
}

const isComment = /(?:^|[^:])\/\/|^\s*(?:\*|#|')/
