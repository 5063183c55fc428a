/**
 * PowerShell's `Invoke-Sqlcmd -ServerInstance db -Encrypt Strict` and dbatools' `-SqlInstance`. Both hand their words to SqlClient.
 * https://learn.microsoft.com/powershell/module/sqlserver/invoke-sqlcmd, https://docs.dbatools.io/Connect-DbaInstance
 */
import { spanOf } from '../../mappedText.js'
import type { Candidate, Connection, Parameter, Part } from '../../model.js'
import { readFlags, type Flag } from '../notation/flags.js'
import { endpointOf } from '../notation/hosts.js'
import { readPassword } from '../notation/password.js'
import { partOf, valueOf } from '../notation/pieces.js'
import { hostOfServer } from './server.js'

export const cmdlets: readonly string[] = ['Invoke-Sqlcmd', 'Invoke-DbaQuery', 'Connect-DbaInstance']

const names: ReadonlySet<string> = new Set(cmdlets.map((name) => name.toLowerCase()))
const switches: ReadonlySet<string> = new Set(['trustservercertificate', 'encryptconnection', 'verbose', 'outputsqlerrors', 'disablevariables', 'disablecommands', 'includesqlusererrors', 'abortonerror', 'dedicatedadministratorconnection', 'enableexception'])
const same = (text: string) => text

export function readCmdlet(candidate: Extract<Candidate, { kind: 'command' }>): Connection | null {
  if (!isCmdlet(candidate)) return null
  const { flags } = readFlags(candidate.words.slice(1), { letters: new Map(), switches })
  const find = (...wanted: string[]) => flags.find(({ name }) => wanted.includes(name.toLowerCase()))?.value ?? null
  // One with `-ConnectionString` has a text that is a candidate of its own; without a server it is this machine.
  const server = find('serverinstance', 'sqlinstance')
  if (server === null) return null
  const part = (...wanted: string[]): Part => {
    const value = find(...wanted)
    return value === null ? { kind: 'absent' } : partOf(value, same)
  }
  const [user, database, secret] = [part('username'), part('database'), find('password')]
  const login = secret === null ? { password: { kind: 'absent' } as const, secretSpans: [] } : readPassword(secret, user, candidate.encoding === 'base64', same)
  const hosts = [hostOfServer(server, null, ',')]
  return {
    family: 'sqlserver',
    notation: 'command',
    scheme: null,
    dialect: null,
    user,
    password: login.password,
    hosts,
    database,
    parameters: flags.flatMap(parameterOf),
    uri: null,
    endpoint: endpointOf('sqlserver://', user.kind !== 'absent', hosts, database),
    span: candidate.span,
    secretSpans: login.secretSpans,
    candidate,
  }
}

export function isCmdlet(candidate: Candidate): boolean {
  return candidate.kind === 'command' && names.has(candidate.words[0]?.text.toLowerCase() ?? '')
}

/** A switch may be given a value: `-TrustServerCertificate:$false`. */
function parameterOf({ name, value, word }: Flag): Parameter[] {
  const lower = name.toLowerCase()
  const known = lower === 'encrypt' || lower === 'encryptconnection' ? 'Encrypt' : lower === 'trustservercertificate' ? 'TrustServerCertificate' : null
  if (known === null) return []
  const switched = word.text.includes(':') ? (word.pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.expression] : []))[0] ?? word.text.replace(/^.*:/, '')).toLowerCase() : undefined
  if (switched !== undefined && !/^(?:true|false)$/.test(switched)) return [{ name: known, value: { kind: 'hole', expression: switched, fallback: null }, origin: 'setting', span: spanOf(word), valueSpan: null }]
  const said: Parameter['value'] = switches.has(lower) || switched !== undefined ? { kind: 'text', text: switched ?? 'true' } : value === null ? { kind: 'text', text: '' } : valueOf(known, value, same)
  return [{ name: known, value: said, origin: 'setting', span: spanOf(word), valueSpan: value === null ? null : spanOf(value) }]
}
