/** How each driver of MongoDB departs from the specification of URI options. */
import type { Option, QueryGrammar } from '../../judging/options.js'
import { effective, said, type Accent, type Options } from './accent.js'

const web: QueryGrammar = { fragment: 'dropped', plus: 'space', blank: 'kept', malformed: 'tolerated', semicolon: 'data', blanks: 'kept' }
const plain: QueryGrammar = { ...web, fragment: 'data' }

/** Whatever the values: https://github.com/mongodb/specifications/blob/master/source/uri-options/uri-options.md#tlsinsecure */
const exclusive: Accent['exclusive'] = [
  ...['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'].map((name) => ['tlsinsecure', name] as const),
  ...['tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck'].map((name) => ['tlsallowinvalidcertificates', name] as const),
  ['tlsdisablecertificaterevocationcheck', 'tlsdisableocspendpointcheck'],
]

/** https://github.com/mongodb/specifications/blob/master/source/auth/auth.md: MONGODB-CR went with MongoDB 4.0. */
const mechanisms: ReadonlySet<string> = new Set(['DEFAULT', 'GSSAPI', 'MONGODB-AWS', 'MONGODB-OIDC', 'MONGODB-X509', 'PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256'])

export const specification: Accent = {
  title: 'a MongoDB driver by the specification',
  query: plain,
  semicolons: 'data',
  oddBoolean: 'ignored',
  blank: 'ignored',
  twice: 'must agree',
  spelling: 'any',
  reads: new Set([
    ...['tls', 'ssl', 'tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword'],
    ...['tlsdisableocspendpointcheck', 'tlsdisablecertificaterevocationcheck', 'authmechanism'],
  ]),
  names: null,
  exclusive,
  // Drivers differ: PyMongo and Go take `tlsCAFile` for `tls=true`, Node does not. Java's and .NET's builders have a setter each.
  implied: (options) => {
    const [java] = options.get('sslsettings') ?? []
    const [dotnet] = options.get('usetls') ?? options.get('usessl') ?? []
    return java !== undefined && /\benabled\(\s{0,5}true/.test(java.text) ? java : dotnet !== undefined && said(dotnet).kind === 'on' ? dotnet : null
  },
  impliedAgainstOff: 'off',
  acceptsAny: ['tlsinsecure', 'tlsallowinvalidcertificates'],
  ignoresNames: ['tlsallowinvalidhostnames'],
  nodeTls: false,
  needsSlash: false,
  mechanisms,
  legacy: (option) => option,
  refusedSettings: new Set(),
}

/** Measured: unknown names, odd values, empty values and duplicates are refused. */
export const node: Accent = {
  ...specification,
  implied: null,
  title: "MongoDB's Node driver",
  query: web,
  oddBoolean: 'refused',
  blank: 'refused',
  twice: 'refused',
  // https://github.com/mongodb-js/mongodb-connection-string-url/blob/main/src/index.ts `CaseInsensitiveMap`
  spelling: 'as the first',
  // https://github.com/mongodb/node-mongodb-native/blob/main/src/connection_string.ts `OPTIONS`
  names: new Set([
    ...['appname', 'auth', 'authmechanism', 'authmechanismproperties', 'authsource', 'autoencryption', 'autoselectfamily', 'autoselectfamilyattempttimeout', 'allowpartialtrustchain'],
    ...['bsonregexp', 'serverapi', 'checkkeys', 'compressors', 'connecttimeoutms', 'dbname', 'directconnection', 'driverinfo', 'enableutf8validation', 'family', 'fieldsasraw'],
    ...['forceserverobjectid', 'fsync', 'heartbeatfrequencyms', 'ignoreundefined', 'j', 'journal', 'keepalive', 'keepaliveinitialdelay', 'loadbalanced', 'localthresholdms'],
    ...['maxconnecting', 'maxidletimems', 'maxpoolsize', 'maxstalenessseconds', 'mininternalbuffersize', 'minpoolsize', 'minheartbeatfrequencyms', 'monitorcommands', 'nodelay'],
    ...['pkfactory', 'promotebuffers', 'promotelongs', 'promotevalues', 'usebigint64', 'proxyhost', 'proxypassword', 'proxyport', 'proxyusername', 'raw', 'readconcern', 'readconcernlevel'],
    ...['readpreference', 'readpreferencetags', 'replicaset', 'retryreads', 'retrywrites', 'serializefunctions', 'servermonitoringmode', 'serverselectiontimeoutms', 'servername'],
    ...['sockettimeoutms', 'srvmaxhosts', 'srvservicename', 'ssl', 'timeoutms', 'tls', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlscafile', 'tlscrlfile'],
    ...['tlscertificatekeyfile', 'tlscertificatekeyfilepassword', 'tlsinsecure', 'w', 'waitqueuetimeoutms', 'writeconcern', 'wtimeout', 'wtimeoutms', 'zlibcompressionlevel'],
    ...['ca', 'crl', 'cert', 'ciphers', 'ecdhcurve', 'key', 'mindhsize', 'passphrase', 'pfx', 'rejectunauthorized', 'secureprotocol', 'session', 'alpnprotocols', 'checkserveridentity'],
  ]),
  nodeTls: true,
}

/** Ruby: checks are on unless they are switched off. https://www.mongodb.com/docs/ruby-driver/current/reference/create-client/#tls-options */
export const ruby: Accent = {
  ...specification,
  title: "MongoDB's Ruby driver",
  reads: new Set([...specification.reads, 'ssl_verify', 'ssl_verify_certificate', 'ssl_verify_hostname', 'ssl_ca_cert', 'ssl_cert', 'ssl_key']),
  legacy: (option) => {
    const renamed = rubyNames.get(option.name.toLowerCase())
    if (renamed === undefined) return option
    const { kind } = said(option)
    if (kind === 'on' || kind === 'off') return { ...option, name: renamed, text: kind === 'on' ? 'false' : 'true', quoted: true }
    return { ...option, name: renamed, decided: false }
  },
}

const rubyNames: ReadonlyMap<string, string> = new Map([['ssl_verify', 'tlsInsecure'], ['ssl_verify_certificate', 'tlsAllowInvalidCertificates'], ['ssl_verify_hostname', 'tlsAllowInvalidHostnames']])

const legacyValues: ReadonlyMap<string, string> = new Map([['cert_none', 'true'], ['cert_optional', 'false'], ['cert_required', 'false']])

/** PyMongo 3's own names. https://pymongo.readthedocs.io/en/3.11.0/api/pymongo/mongo_client.html */
function legacyPymongo(option: Option): Option {
  const name = option.name.toLowerCase()
  const renamed = legacyNames.get(name)
  if (renamed !== undefined) return { ...option, name: renamed }
  if (name === 'ssl_cert_reqs') {
    const text = legacyValues.get(option.text.toLowerCase().replace(/^ssl\./, ''))
    if (text === undefined && (!option.quoted || !option.decided)) return { ...option, name: 'tlsAllowInvalidCertificates', decided: false }
    return text === undefined ? option : { ...option, name: 'tlsAllowInvalidCertificates', text, quoted: true, decided: true }
  }
  if (name !== 'ssl_match_hostname') return option
  const { kind } = said(option)
  if (kind === 'undecided' || (kind === 'odd' && !option.quoted)) return { ...option, name: 'tlsAllowInvalidHostnames', decided: false }
  return kind === 'on' || kind === 'off' ? { ...option, name: 'tlsAllowInvalidHostnames', text: kind === 'on' ? 'false' : 'true', quoted: true } : option
}

const legacyNames: ReadonlyMap<string, string> = new Map([
  ...([['ssl_ca_certs', 'tlsCAFile'], ['ssl_certfile', 'tlsCertificateKeyFile'], ['ssl_keyfile', 'tlsCertificateKeyFile'], ['ssl_crlfile', 'tlsCRLFile']] as const),
  ['ssl_pem_passphrase', 'tlsCertificateKeyFilePassword'],
])

/** A file, or a check that is asked for, switches TLS on. https://github.com/mongodb/mongo-python-driver/blob/master/pymongo/client_options.py `_parse_ssl_options`; measured with 3.11. */
function pymongoImplies(options: Options): Option | null {
  for (const name of ['tlscafile', 'tlscertificatekeyfile', 'tlscertificatekeyfilepassword', 'tlscrlfile']) {
    const option = effective(options, name)
    if (option !== undefined && option.text !== '' && said(option).kind !== 'off') return option
  }
  for (const name of ['tlsallowinvalidcertificates', 'tlsallowinvalidhostnames', 'tlsdisableocspendpointcheck', 'tlsinsecure']) {
    const option = effective(options, name)
    if (option !== undefined && said(option).kind === 'off') return option
  }
  return null
}

export const pymongo3: Accent = {
  ...specification,
  title: 'PyMongo 3',
  query: { ...plain, malformed: 'strict' },
  semicolons: 'instead',
  twice: 'last',
  exclusive: [...exclusive.filter(([, name]) => name !== 'tlsdisablecertificaterevocationcheck'), ['tlscrlfile', 'tlsdisableocspendpointcheck']],
  implied: pymongoImplies,
  impliedAgainstOff: 'refused',
  reads: new Set([...specification.reads, ...legacyNames.keys(), 'ssl_cert_reqs', 'ssl_match_hostname', 'tlscrlfile']),
  needsSlash: true,
  mechanisms: null,
  legacy: legacyPymongo,
}

export const pymongo4: Accent = {
  ...pymongo3,
  title: 'PyMongo 4',
  reads: new Set([...specification.reads, 'tlscrlfile']),
  needsSlash: false,
  mechanisms,
  legacy: (option) => option,
  refusedSettings: new Set(['ssl_cert_reqs', 'ssl_match_hostname', ...legacyNames.keys()]),
}

/** https://github.com/mongodb/mongo-go-driver/blob/master/x/mongo/driver/connstring/connstring.go: options are taken one by one, in order; it has no `tlsAllowInvalid…`. */
export const go: Accent = {
  ...specification,
  title: "MongoDB's Go driver",
  semicolons: 'too',
  oddBoolean: 'refused',
  reads: new Set(['tls', 'ssl', 'tlscafile', 'tlscertificatekeyfile', 'tlscertificatefile', 'tlsprivatekeyfile', 'tlsinsecure', 'tlsdisableocspendpointcheck', 'authmechanism', ...['sslinsecure', 'sslcertificateauthorityfile', 'sslclientcertificatekeyfile']]),
  exclusive: exclusive.filter(([one, two]) => one === 'tlsinsecure' && two === 'tlsdisableocspendpointcheck'),
  acceptsAny: ['tlsinsecure'],
  ignoresNames: [],
  implied: (options) => {
    // `SetTLSConfig` asks for TLS, whatever the URI says.
    const config = options.get('tlsconfig')?.find(({ parameter, object, text }) => parameter?.origin === 'setting' && (object || !/^nil$/.test(text)))
    if (config !== undefined) return config
    for (const name of ['tlscafile', 'tlscertificatekeyfile', 'tlscertificatefile', 'tlsprivatekeyfile', 'tlsdisableocspendpointcheck']) {
      const option = effective(options, name)
      if (option !== undefined) return option
    }
    return null
  },
  impliedAgainstOff: 'later wins',
  legacy: (option) => ({ ...option, name: goNames.get(option.name.toLowerCase()) ?? option.name }),
}

const goNames: ReadonlyMap<string, string> = new Map([['sslinsecure', 'tlsInsecure'], ['sslcertificateauthorityfile', 'tlsCAFile'], ['sslclientcertificatekeyfile', 'tlsCertificateKeyFile']])
