/**
 * ClickHouse's client for .NET: ClickHouse.Driver (ClickHouse/clickhouse-cs@26249ca4) and ClickHouse.Client (DarkWanderer/ClickHouse.Client@1c31a5b),
 * read, not measured. It speaks HTTP through .NET's HttpClient, whose handler verifies chain and host name by default
 * (https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler.servercertificatecustomvalidationcallback); a handler of the program's own decides for itself.
 */
import { keywordOptions, shown, type Option } from '../judging/options.js'
import { says, type PlainDriver, type Said } from '../judging/plainDriver.js'
import { refused, undecided, verdict, verified, type Verdict } from '../judging/verdict.js'
import { bareName } from '../notation/adoNet.js'

export const dotnet: PlainDriver = {
  // Not by its package's name: `clickhouse-driver` is Python's.
  id: 'clickhouse-cs',
  aliases: ['ClickHouse.Driver', 'ClickHouse.Client'],
  title: "ClickHouse's client for .NET",
  dialects: ['ado.net'],
  callees: ['ClickHouseConnection', 'ClickHouseClient', 'ClickHouseDataSource', 'AddClickHouseDataSource', 'AddClickHouse', 'ClickHouseConnectionStringBuilder'],
  imports: ['ClickHouse.Client', 'ClickHouse.Driver'],
  languages: ['csharp', 'fsharp', 'vb', 'powershell'],
  decide,
  facts: (said) => (skipping(said) === undefined ? {} : { bypass: { what: 'the call asks to skip the validation of the certificate', span: skipping(said)?.parameter?.span ?? null } }),
  plan: () => ({ set: [{ name: 'Protocol', value: 'https' }], remove: [], place: 'keyword', advice: "Use `Protocol=https` with ClickHouse's client for .NET, and trust a private CA in the system's store." }),
}

function decide(said: Said): Verdict {
  if (said.connection.notation !== 'keywords') return refused('it reads ADO.NET strings only', said.title)
  const protocol = keywordOptions(said.connection).findLast(({ name }) => bareName(name) === 'protocol')
  if (protocol === undefined) return says(said, 'cleartext', undefined, 'without `Protocol=https` there', 'is no TLS')
  if (!protocol.decided) return undecided(protocol, said.title)
  if (/^http$/i.test(protocol.text)) return says(said, 'cleartext', protocol, '`Protocol=http`', 'never uses TLS')
  if (!/^https$/i.test(protocol.text)) return refused(`\`Protocol=${shown(protocol.text)}\` is neither \`http\` nor \`https\``, said.title, protocol)
  const skip = skipping(said)
  if (skip !== undefined) return says(said, 'unverified', skip, 'a second argument `true`, or `skipServerCertificateValidation`,', 'accepts any certificate')
  const other = [...said.settings.values()].find(({ text }) => !/^false$/i.test(text))
  if (other !== undefined) return verdict({ kind: 'unknown', reason: 'a client of the program is handed over' }, `the call hands over a client or a factory, whose handler decides about the certificate, so what ${said.title} accepts cannot be read here`, other)
  return verdict(verified, `\`Protocol=https\` verifies chain and host name under ${said.title}`, protocol)
}

/** `new ClickHouseConnection("…", true)` */
function skipping({ settings }: Said): Option | undefined {
  return [...settings.values()].find(({ text, quoted }) => !quoted && /^true$/i.test(text))
}
