/** The hardened text of a connection string: the pairs as written, with encryption on and verification not switched off. */
import type { Connection, Hardening, Parameter } from '../../../model.js'
import { bareName } from '../../notation/adoNet.js'
import { printable } from '../../notation/hosts.js'
import { isSecretName } from '../../notation/pieces.js'
import { unwrapped } from '../../notation/settings.js'
import { harden } from '../../judging/harden.js'
import { isConnectionName } from '../vocabulary.js'

export interface Wanted {
  readonly title: string
  /** In the driver's spelling; a name that is written already keeps the writer's. */
  readonly set: readonly { readonly name: string; readonly value: string }[]
  readonly advice?: string
}

export function hardenPairs(connection: Connection, { title, set, advice }: Wanted): Hardening {
  const named = set.map(({ name, value }) => ({ name: writtenName(connection, name), value }))
  const pairs = connection.uri === null && (connection.notation === 'keywords' || connection.notation === 'jdbc' || connection.scheme === 'sqlserver;')
  const place = pairs ? 'keyword' : connection.notation === 'settings' || connection.notation === 'command' ? 'setting' : 'query'
  const plan = { title, set: named, remove: [], mutual: null, place } as const
  const hardened = harden(connection, {
    ...plan,
    ...(pairs ? { snippet: exampleOf(connection, named) } : {}),
    ...(advice === undefined ? {} : { advice }),
  })
  // SQL Server signs its own certificate unless it is given one; Azure's is from a public CA.
  const azure = connection.hosts.every((host) => host.kind === 'name' && /\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(host.name))
  return { ...hardened, needs: azure ? [] : ['ca-file'], advice: azure ? hardened.advice : `${hardened.advice} The client's system must trust the CA of the server's certificate.` }
}

function writtenName({ parameters }: Connection, name: string): string {
  const found = parameters.findLast((parameter) => bareName(unwrapped(parameter.name)) === bareName(name))
  return found?.name ?? name
}

function exampleOf(connection: Connection, set: Wanted['set']): string {
  const drop = new Set(set.map(({ name }) => bareName(name)))
  const kept = connection.parameters.filter((parameter) => parameter.origin === 'keyword' && !drop.has(bareName(parameter.name)) && !parameter.name.startsWith('***'))
  const pairs = [...kept.map((parameter) => `${parameter.name}=${valueOf(parameter)}`), ...set.map(({ name, value }) => `${name}=${value}`)].map(printable)
  const lead = connection.notation === 'keywords' ? '' : `${connection.endpoint.split('/').slice(0, 3).join('/').replace('***@', '')};`
  return `${lead}${pairs.join(';')}`.slice(0, 2000)
}

function valueOf({ name, value }: Parameter): string {
  if (isSecretName(bareName(name)) || /^(?:user|userid|uid|username)$/.test(bareName(name)) || !isConnectionName(name)) return '***'
  const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? `{${value.expression}}` : ''
  return /[;"'{}]/.test(text) && value.kind === 'text' ? `"${text.replaceAll('"', '""')}"` : text
}
