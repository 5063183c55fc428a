/** Clients of other makers: go-mssqldb, tiberius, FreeTDS with pymssql, jTDS, OLE DB. */
import type { Connection, Parameter, SecurityFacts } from '../../../model.js'
import type { Driver } from '../../family.js'
import { bareName } from '../../notation/adoNet.js'
import { unwrapped } from '../../notation/settings.js'
import type { Option } from '../../judging/options.js'
import { isConnectionName } from '../vocabulary.js'
import { judgeWith, type Edition } from './encryption.js'
import { hardenPairs } from './hardenPairs.js'

const word = (option: Option) => option.text.trim().toLowerCase()

/** strconv.ParseBool. */
const goTrue = /^(?:1|t|T|TRUE|true|True)$/
const goFalse = /^(?:0|f|F|FALSE|false|False)$/

/** microsoft/go-mssqldb msdsn/conn_str.go: without `encrypt` only the login is encrypted, and unverified; names in any case; a URI's duplicates are an error. */
const go: Edition = {
  title: 'go-mssqldb',
  key: ({ name }) => (/^encrypt$/i.test(name) ? 'encrypt' : /^trust ?server ?certificate$/i.test(name) ? 'trust' : null),
  duplicates: 'last',
  level: (option) => {
    const { text } = option
    if (goTrue.test(text) || /^(?:mandatory|yes)$/i.test(text)) return 'on'
    if (goFalse.test(text) || /^(?:optional|no|disable)$/i.test(text)) return 'off'
    return /^strict$/i.test(text) ? 'strict' : 'refused'
  },
  trusts: ({ text }) => (goTrue.test(text) ? true : goFalse.test(text) ? false : 'refused'),
  default: 'off',
  insists: true,
  refuses: (connection) => {
    if (connection.notation === 'jdbc' || connection.scheme === 'sqlserver;') return 'it reads no JDBC URLs'
    // KEDA makes a text of them.
    if (connection.notation === 'settings' && !connection.candidate.sites.some(({ keyPath }) => keyPath.at(-1) === 'keda.mssql')) return 'it takes a text only'
    return connection.scheme !== null && connection.scheme.includes('+') ? 'it does not know the scheme' : null
  },
  reader: { known: (name) => isConnectionName(name) || /^(?:app name|dial timeout|guid conversion|epa enabled)$/i.test(name), unknown: 'ignored' },
  facts: goFacts,
}

/** `tlsmin`: 1.0 to 1.3; `certificate`: a file of the CA. https://github.com/microsoft/go-mssqldb#common-parameters */
function goFacts({ parameters }: Connection): SecurityFacts {
  const find = (wanted: string) => parameters.findLast(({ name }) => name.toLowerCase() === wanted)
  const [minimum, certificate] = [find('tlsmin'), find('certificate')]
  const version = minimum?.value.kind === 'text' && /^1\.[0-3]$/.test(minimum.value.text) ? minimum.value.text : null
  return {
    ...(version === null ? {} : { minimumTls: { version, parameter: 'tlsmin', span: minimum?.span ?? null } }),
    ...(certificate?.value.kind === 'text' && certificate.value.text !== '' ? { trustAnchor: { value: 'a file' } } : {}),
  }
}

/** prisma/tiberius src/client/config.rs: strings without `encrypt` encrypt the login only; the last duplicate counts (a HashMap). */
const tiberius: Edition = {
  title: 'tiberius',
  key: ({ name, origin }) => (origin !== 'keyword' ? null : /^encrypt$/i.test(name) ? 'encrypt' : /^trustservercertificate$/i.test(name) ? 'trust' : null),
  duplicates: 'last',
  level: (option) => (/^(?:true|yes)$/.test(word(option)) ? 'on' : /^(?:false|no)$/.test(word(option)) || option.text === 'DANGER_PLAINTEXT' ? 'off' : 'refused'),
  trusts: (option) => (/^(?:true|yes)$/.test(word(option)) ? true : /^(?:false|no)$/.test(word(option)) ? false : 'refused'),
  default: 'off',
  insists: true,
  refuses: ({ notation, scheme }) => (notation === 'keywords' || notation === 'jdbc' || scheme === 'sqlserver;' ? null : 'it reads ADO.NET and JDBC strings only'),
  reader: { known: isConnectionName, unknown: 'ignored' },
}

/** Its builder: src/client/config.rs `Config::new` asks for `EncryptionLevel::Required` and verifies unless `trust_cert()` is called. Read, not measured. */
const tiberiusBuilder: Edition = {
  ...tiberius,
  key: ({ name }) => (name === 'encryption' ? 'encrypt' : name === 'trust_cert' ? 'trust' : null),
  level: ({ text }) => ({ Required: 'on', On: 'opportunistic', Off: 'off', NotSupported: 'off' } as const)[text.replace(/^.*::/, '')] ?? 'unsourced',
  trusts: () => true,
  default: 'on',
  refuses: () => null,
}

/** `encryption(EncryptionLevel::NotSupported)` */
function inWords(connection: Connection): Connection {
  const level = ({ value }: Parameter) => (value.kind === 'symbol' ? /(?:^|::)EncryptionLevel::(\w{1,20})$/.exec(value.name)?.[1] : undefined)
  return { ...connection, parameters: connection.parameters.map((parameter) => ({ ...parameter, value: level(parameter) === undefined ? parameter.value : { kind: 'text', text: level(parameter) ?? '' } })) }
}

/** elixir-ecto/tds lib/tds/protocol/prelogin.ex, read, not measured: `ssl` is off by default; what `ssl_opts` verify is for OTP. */
const tds: Edition = {
  ...tiberiusBuilder,
  title: 'tds',
  key: ({ name }) => (name === 'ssl' ? 'encrypt' : name.startsWith('ssl_opts') ? 'trust' : null),
  level: ({ text }) => (/^(?:true|:?required)$/.test(text) ? 'on' : /^(?:false|nil|:?not_supported)$/.test(text) ? 'off' : 'unsourced'),
  trusts: ({ text }) => (/verify_none/.test(text) ? true : 'refused'),
  default: 'off',
  trustsByDefault: true,
}

/** pymssql src/pymssql/_mssql.pyx TDS_ENCRYPTION_LEVEL; what FreeTDS does unasked, and whether it verifies, is for freetds.conf. */
function freetds(title: string): Edition {
  return {
    title,
    key: (parameter: Parameter) => (bareName(unwrapped(parameter.name)) === 'encryption' ? 'encrypt' : null),
    duplicates: 'weakest',
    level: (option) => ({ off: 'off', request: 'opportunistic', require: 'on' } as const)[word(option)] ?? 'unsourced',
    trusts: () => true,
    default: null,
    why: 'freetds.conf, or the version of FreeTDS, sets `encryption`',
    trustsByDefault: true,
    insists: true,
    refuses: () => null,
    reader: { known: (name) => (/^(?:encrypt|trust_?server_?certificate)$/i.test(name) ? false : isConnectionName(name) || /^(?:encryption|charset|tds_version|appname)$/i.test(name)), unknown: 'ignored' },
  }
}

/** No source for what it does with TLS: whatever is written, we do not know. */
function unsourced(title: string): Edition {
  return { ...freetds(title), key: () => null, why: 'no source that we have confirms its default', reader: { known: () => true, unknown: 'ignored' } }
}

const none = { dialects: [], callees: [], imports: [], languages: [] }

function harden(title: string, names: readonly [string, string]): Driver['harden'] {
  return (connection) => hardenPairs(connection, { title, set: [{ name: names[0], value: 'true' }, { name: names[1], value: 'false' }] })
}

/** Verification cannot be asked for in the text. */
function instead(title: string, advice: string): Driver['harden'] {
  return (connection) => ({ ...hardenPairs(connection, { title, set: [], advice }), set: [], example: null, needs: [], advice })
}

const useOdbc = 'With FreeTDS only freetds.conf can ask for a verified certificate (`encryption = require`, `ca file`, `check certificate hostname`); use ODBC Driver 18 with `Encrypt=yes` and `TrustServerCertificate=no`.'

export const otherDrivers: readonly Driver[] = [
  {
    id: 'go-mssqldb',
    aliases: ['microsoft/go-mssqldb', 'denisenkom/go-mssqldb', 'gorm-sqlserver'],
    title: 'go-mssqldb',
    recognition: { ...none, callees: ['inputs.sqlserver', 'keda.mssql', 'sqlserver.Open', 'mssql.NewConnector', 'sql.Open', 'sqlx.Open', 'sqlx.Connect'], imports: ['github.com/microsoft/go-mssqldb', 'github.com/denisenkom/go-mssqldb', 'gorm.io/driver/sqlserver'], languages: ['go'] },
    common: true,
    judge: (connection) => judgeWith(connection.notation === 'uri' ? { ...go, duplicates: 'refused' } : go)(connection),
    harden: harden('go-mssqldb', ['encrypt', 'TrustServerCertificate']),
  },
  {
    id: 'tiberius',
    aliases: ['prisma@6', 'prisma'],
    title: 'tiberius (Prisma up to 6)',
    recognition: { ...none, dialects: ['sqlserver;'], callees: ['Config.from_ado_string', 'Config::from_ado_string', 'Config::from_jdbc_string', 'tiberius.Config.new'], imports: ['tiberius'], languages: ['rust'] },
    common: false,
    judge: (connection) => (connection.notation === 'settings' ? judgeWith(tiberiusBuilder)(inWords(connection)) : judgeWith(tiberius)(connection)),
    harden: harden('tiberius', ['encrypt', 'trustServerCertificate']),
  },
  { id: 'tds', aliases: ['Tds', 'Ecto.Adapters.Tds'], title: 'tds', recognition: { ...none, dialects: ['tds'], callees: ['Tds.start_link'], imports: ['Ecto.Adapters.Tds', 'Tds'], languages: ['elixir'] }, common: false, judge: judgeWith(tds), harden: instead('tds', 'Pass `ssl: true` with `ssl_opts: [verify: :verify_peer, cacertfile: …, server_name_indication: …]`.'), instead: 'See that the certificate is verified before data is sent.' },
  { id: 'pymssql', aliases: [], title: 'pymssql', recognition: { dialects: ['pymssql'], callees: ['pymssql.connect'], imports: ['pymssql'], languages: ['python'] }, common: false, judge: judgeWith(freetds('pymssql')), harden: instead('pymssql', useOdbc) },
  { id: 'freetds', aliases: ['tiny_tds', 'tdsodbc'], title: 'FreeTDS', recognition: { ...none, dialects: ['freetds'] }, common: false, judge: judgeWith(freetds('FreeTDS')), harden: instead('FreeTDS', useOdbc) },
  { id: 'jtds', aliases: [], title: 'jTDS', recognition: { ...none, dialects: ['jdbc:jtds:sqlserver'] }, common: false, judge: judgeWith(unsourced('jTDS')), harden: instead('jTDS', 'jTDS is no longer maintained; use mssql-jdbc with `encrypt=true;trustServerCertificate=false`.') },
  { id: 'oledb', aliases: ['msoledbsql', 'sqloledb'], title: 'OLE DB', recognition: { ...none, dialects: ['oledb'] }, common: false, judge: judgeWith(unsourced('OLE DB')), harden: instead('OLE DB', 'Use Microsoft.Data.SqlClient with `Encrypt=True;TrustServerCertificate=False`.') },
]
