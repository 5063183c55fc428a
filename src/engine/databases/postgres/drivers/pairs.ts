/** The hardened text of Npgsql's and psqlODBC's strings: pairs with `;`, in the writer's spelling where a name is written already. */
import type { Connection, Hardening, Parameter } from '../../../model.js'
import { bareName } from '../../notation/adoNet.js'
import { printable } from '../../notation/hosts.js'
import { isSecretName } from '../../notation/pieces.js'
import { harden, rootOf } from '../../judging/harden.js'

export function hardenPairs(connection: Connection, title: string, set: readonly (readonly [name: string, value: string])[], mutual: string | null): Hardening {
  const written = set.map(([name, value]) => {
    const found = connection.parameters.findLast((parameter) => parameter.origin === 'keyword' && bareName(parameter.name) === bareName(name))
    return { name: found?.name ?? name, value: value === '<CA_FILE>' ? rootOf(connection, found?.name ?? name) : value }
  })
  const remove = connection.parameters.flatMap(({ name }) => (bareName(name) === 'trustservercertificate' ? [name] : []))
  const drop = new Set([...written.map(({ name }) => bareName(name)), 'trustservercertificate'])
  const kept = connection.parameters.filter((parameter) => parameter.origin === 'keyword' && !drop.has(bareName(parameter.name)) && !parameter.name.startsWith('***'))
  const snippet = [...kept.map((parameter) => `${parameter.name}=${shownValue(parameter)}`), ...written.map(({ name, value }) => `${name}=${value}`)].map(printable).join(';').slice(0, 2000)
  return harden(connection, { title, set: written, remove, mutual, place: 'keyword', snippet })
}

function shownValue({ name, value }: Parameter): string {
  if (isSecretName(bareName(name)) || /^(?:username|userid|user|uid|psw)$/.test(bareName(name))) return '***'
  const text = value.kind === 'text' ? value.text : value.kind === 'hole' ? `{${value.expression}}` : ''
  return /[;"'{}]/.test(text) && value.kind === 'text' ? `{${text.replaceAll('}', '}}')}}` : text
}
