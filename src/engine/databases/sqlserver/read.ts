/** What a candidate says, if it is a connection to SQL Server at all. */
import { sliceText, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading } from '../../model.js'
import { readPairs } from '../notation/adoNet.js'
import { flatten, spansOfSecrets, unwrapped } from '../notation/settings.js'
import { findSqlServerUri } from './findUri.js'
import { readCmdlet } from './readCmdlet.js'
import { readCommand } from './readCommand.js'
import { innerPairs, pairsConnection, speaksOfSqlServer } from './readPairsText.js'
import { readSettings } from './readSettings.js'
import { semicolonConnection, uriConnection } from './readUrl.js'
import { signOf } from './surroundings.js'

export function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return withNeighbours(readText(candidate.value, candidate, reading))
    case 'settings':
      return readSettings(candidate, reading)
    case 'command':
      return readCommand(candidate) ?? readCmdlet(candidate)
    case 'environment':
      return null
  }
}

function readText(text: MappedText, candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  const found = findSqlServerUri(text)
  if (found !== null) {
    const uri = sliceText(text, found.from, found.to)
    return found.semicolons ? semicolonConnection(uri, found.schemeLength, candidate) : uriConnection(uri, found.schemeLength, candidate)
  }
  const pdo = /^\s{0,20}sqlsrv:(?=\s{0,20}[A-Za-z])/i.exec(text.text)
  if (pdo !== null) return pdoConnection(sliceText(text, pdo[0].length, text.text.length), candidate)
  const other = /^\s{0,20}(dblib|odbc):(?=\s{0,20}[A-Za-z])/i.exec(text.text)
  if (other !== null) return otherPdo(sliceText(text, other[0].length, text.text.length), candidate, (other[1] ?? '').toLowerCase() === 'dblib')
  const pairs = readPairs(text)
  if (pairs === null) return null
  const inner = innerPairs(pairs)
  return speaksOfSqlServer(inner, signOf(candidate, reading) ?? signOfSiblings(candidate)) ? pairsConnection(text, inner, candidate) : null
}

/** `ConnectionStrings: { Development: "Server=.;…;Integrated Security=true", Production: "Server=db;Database=…;User Id=…" }`: those of one application are of one product. */
function signOfSiblings({ sites: [{ keyPath, neighbours }] }: Candidate): 'own' | null {
  if (!/^connection_?strings$/i.test(keyPath.at(-2) ?? '')) return null
  const siblings = neighbours.flatMap(({ value }) => {
    const pairs = value.kind === 'text' ? readPairs(value.text) : null
    return pairs === null ? [] : [innerPairs(pairs)]
  })
  return siblings.every((pairs) => speaksOfSqlServer(pairs, 'own')) && siblings.some((pairs) => speaksOfSqlServer(pairs, null)) ? 'own' : null
}

/** PHP's `sqlsrv:Server=db,1433;Database=shop`. https://www.php.net/manual/en/ref.pdo-sqlsrv.connection.php */
function pdoConnection(text: MappedText, candidate: Extract<Candidate, { kind: 'text' }>): Connection | null {
  const pairs = readPairs(text)
  return pairs?.some(({ name }) => /^server$/i.test(name.trim())) === true ? { ...pairsConnection(text, pairs, candidate), dialect: 'sqlsrv' } : null
}

/** PHP's `dblib:host=db:1433;dbname=shop` goes through FreeTDS, `odbc:Driver=…` through the driver that it names. https://www.php.net/manual/en/ref.pdo-dblib.connection.php */
function otherPdo(text: MappedText, candidate: Extract<Candidate, { kind: 'text' }>, isFreeTds: boolean): Connection | null {
  const pairs = readPairs(text)
  if (pairs === null || (isFreeTds ? !pairs.some(({ name }) => /^host$/i.test(name.trim())) : !speaksOfSqlServer(innerPairs(pairs), 'other'))) return null
  const found = pairsConnection(text, innerPairs(pairs).map((pair) => (isFreeTds && /^host$/i.test(pair.name.trim()) ? { ...pair, name: 'server' } : pair)), candidate)
  return isFreeTds ? { ...found, dialect: 'freetds' } : found
}

/** Names that a program gives beside the text and that a driver reads: `encrypt`, `connect_args.encryption`, `dialectOptions.options.encrypt`. */
const beside = /(?:^|\.)(?:encrypt|encryption|trustservercertificate|trust_server_certificate|cryptocredentialsdetails(?:\.\w+)?)$/i

function withNeighbours(connection: Connection | null): Connection | null {
  if (connection === null) return null
  const neighbours = connection.candidate.sites.flatMap((site) => site.neighbours)
  const settings = flatten(neighbours, 'setting').filter(({ name }) => beside.test(unwrapped(name)))
  return { ...connection, parameters: [...connection.parameters, ...settings], secretSpans: [...connection.secretSpans, ...spansOfSecrets(neighbours)] }
}
