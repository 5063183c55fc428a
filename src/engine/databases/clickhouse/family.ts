/** ClickHouse: its native protocol and HTTP. `http(s)` counts only where a call or a name says that it is ClickHouse's. */
import type { Candidate, Connection, FileReading, Vocabulary } from '../../model.js'
import type { Family } from '../family.js'
import { hasSetting, importsOneOf, isInside, readLink, readWholeUrl, settingsConnection, type Shape } from '../notation/links.js'
import { putInUri } from '../notation/putInUri.js'
import { clickhouseDrivers } from './drivers.js'
import { calleesOf, isCallOf, positionsOf } from '../notation/clientCalls.js'
import { otherCalls } from './others.js'
import { programs, readCommand } from './readCommand.js'
import { readPairsText } from './readPairsText.js'

const tlsSettings = ['secure', 'verify', 'interface', 'protocol', 'tls', 'ssl', 'sslmode', 'http_agent', 'insecureskipverify', 'ca_cert', 'ca_certs', 'skip_verify', 'check_hostname', 'port', 'ssl_mode', 'scheme', 'ssloptions']
const jdbc = ['jdbc:clickhouse', 'jdbc:ch', 'jdbc:clickhouse:http', 'jdbc:clickhouse:https', 'jdbc:ch:http', 'jdbc:ch:https']
const schemes = ['clickhouse', 'clickhouses', 'clickhousedb']

const shape: Shape = {
  family: 'clickhouse',
  schemes: { plain: new Set(schemes), jdbc: new Set(jdbc), hostless: null },
  lead: 'clickhouse://',
  urlNames: ['url', 'host', 'dsn', 'endpoint'],
  urls: /^(?:https?|tcp|clickhouse(?:s|db)?(?:\+\w{1,20})?):\/\//i,
  hostNames: ['host', 'hostname', 'addr', 'address', 'url', 'endpoint'],
  userNames: ['username', 'user'],
  passwordNames: ['password'],
  databaseNames: ['database', 'db'],
  keeps: (name) => tlsSettings.includes(name),
}

const vocabulary: Vocabulary = {
  schemes: new Set([...schemes, ...jdbc]),
  settingNames: new Set([...tlsSettings, 'url', 'host', 'hostname', 'addr', 'username', 'password', 'database', 'dsn', 'endpoint']),
  tellingNames: new Set(['clickhouse', 'clickhouse_settings']),
  environmentNames: new Set(['CLICKHOUSE_URL']),
  callees: new Set(['createClient', 'clickhouse_connect.get_client', 'clickhouse_connect.get_async_client', 'clickhouse_connect.create_client', 'clickhouse_driver.Client', 'clickhouse.Open', 'clickhouse.OpenDB', 'Ch.start_link', ...calleesOf(otherCalls)]),
  positions: new Map([...['Client', 'clickhouse_driver.Client'].map((callee) => [`python ${callee}`, ['host']] as const), ...positionsOf(otherCalls)]),
  commands: new Set(programs),
}

const sign = /^(?:clickhouse|CLICKHOUSE_(?:URL|DSN|URI)|clickhouse_?(?:url|dsn|uri))$|^clickhouse(?:_connect|_driver)?\.\w+$/i

function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return readLink(shape, putInUri('clickhouse', candidate.value)?.text ?? candidate.value, candidate, reading) ?? (isInside(candidate, sign) ? readWholeUrl(shape, candidate.value, candidate, reading) : null) ?? readPairsText(candidate.value, candidate, reading)
    case 'settings':
      return isOurs(candidate, reading) ? settingsConnection(shape, candidate, reading) : null
    case 'environment':
      return candidate.name === 'CLICKHOUSE_URL' && candidate.value.kind === 'text' ? readWholeUrl(shape, candidate.value.text, candidate, reading) : null
    case 'command':
      return readCommand(candidate)
  }
}

/** `createClient` is Redis's and Supabase's as well: it counts beside the import of ClickHouse's client. */
function isOurs(candidate: Extract<Candidate, { kind: 'settings' }>, reading: FileReading): boolean {
  if (reading.language === 'elixir' && isInside(candidate, /^Ch\.start_link$/)) return hasSetting(candidate, ['hostname', 'scheme'])
  if (!hasSetting(candidate, ['url', 'host', 'addr', 'address', 'dsn', 'endpoint'])) return false
  if (isCallOf(otherCalls, candidate, reading)) return true
  if (isInside(candidate, /^(?:clickhouse_connect|clickhouse_driver|clickhouse)\.(?:get_client|get_async_client|create_client|create_async_client|Client|Open|OpenDB)$/)) return true
  // `CLICKHOUSE_HOST`, `SHOP_CLICKHOUSE_HOST`
  if (isInside(candidate, /^(?:[A-Z][A-Z0-9]{0,40}_){0,6}CLICKHOUSE$/)) return hasSetting(candidate, ['host', 'addr'])
  if (isInside(candidate, /(?:^|\.)createClient$/)) return importsOneOf(reading, /^@clickhouse\/client(?:-web)?$/)
  if (isInside(candidate, /(?:^|\.)(?:Client|connect)$/)) return importsOneOf(reading, /^clickhouse_driver(?:\.|$)/)
  // Bare settings that `explain` hands over under a driver of ClickHouse.
  return reading.language === 'text' && isInside(candidate, /^clickhouse$/)
}

export const clickhouse: Family = {
  ids: ['clickhouse'],
  title: 'ClickHouse',
  vocabulary,
  read,
  drivers: clickhouseDrivers,
  assumed: (language, { notation, scheme, uri }) => {
    if (notation === 'jdbc') return 'clickhouse-jdbc'
    if (notation === 'keywords') return 'clickhouse-cs'
    if (language === 'elixir' && notation === 'settings') return 'ch'
    if (language === 'javascript' || language === 'typescript') return '@clickhouse/client'
    // `secure` among settings is the word of Python's clients.
    if (language === 'python' || (notation === 'settings' && language !== 'go')) return 'clickhouse-driver'
    return scheme !== null && /^https?$/.test(scheme) && uri !== null && language !== 'go' ? 'clickhouse-http' : 'clickhouse-go'
  },
}
