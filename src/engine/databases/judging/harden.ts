/** How to make a driver encrypt and verify: what to set, where, and the whole text as it should read. */
import type { Connection, Hardening, Parameter } from '../../model.js'
import { printable } from '../notation/hosts.js'
import { isSecretName } from '../notation/pieces.js'
import { unwrapped } from '../notation/settings.js'
import { isMissing } from './verdict.js'

type Set = Hardening['set'][number]

export interface Plan {
  readonly title: string
  /** For the text or, where there is none, the settings. In order. */
  readonly set: readonly { readonly name: string; readonly value: string }[]
  /** Names that would contradict or undo them. */
  readonly remove: readonly string[]
  /** How this driver is given a client certificate: '`sslcert` and `sslkey`'; null: not from here. */
  readonly mutual: string | null
  /** Where TLS is set in the program only: the lines to write, shown instead of a text. */
  readonly snippet?: string
  readonly place?: Set['place']
  /** Settings beside a text win over it: what is written there already is set there. */
  readonly settingsWin?: boolean
  /** Replaces the sentence that names the parameters. */
  readonly advice?: string
  /** Where the scheme decides: the one to write, in a URI. */
  readonly scheme?: string
}

export function harden(written: Connection, plan: Plan): Hardening {
  const scheme = written.uri === null || plan.scheme === undefined || plan.scheme === written.uri.scheme ? null : plan.scheme
  const connection = scheme === null ? written : { ...written, endpoint: written.endpoint.replace(/^.{0,80}?:\/\//, `${scheme}://`) }
  const place = plan.place ?? (plan.settingsWin === true && isSetBeside(connection, plan) ? 'setting' : placeOf(connection))
  const set = plan.set.map(({ name, value }): Set => ({ name: place === 'environment' ? `PG${name.toUpperCase().replaceAll('_', '')}` : name, value, place }))
  const present = connection.parameters.map((parameter) => nameOf(parameter))
  const remove = [...new Set([...plan.remove, ...misspellings(connection, plan)])].filter((name) => present.includes(name) && !plan.set.some((each) => each.name === name))
  const words = set.map(({ name, value }) => `\`${name}=${value}\``)
  const advice = plan.advice ?? `Use ${words.join(' and ')} with ${plan.title}.`
  return {
    set,
    remove,
    advice: plan.mutual === null ? advice : `${advice} For mutual TLS also set ${plan.mutual}.`,
    example: plan.snippet === undefined ? exampleOf(connection, set, remove, place) : scheme === null && remove.length === 0 ? plan.snippet : besideText(connection, plan.snippet, remove),
    needs: set.some(({ value }) => value.includes('<CA_FILE>')) || plan.snippet?.includes('<CA_FILE>') === true ? ['ca-file'] : [],
    ...(scheme === null ? {} : { scheme }),
  }
}

/** Settings, below the text where that changes as well. */
export function besideText(connection: Connection, snippet: string, remove: readonly string[] = []): string {
  const isText = connection.uri !== null && (connection.notation === 'uri' || connection.notation === 'jdbc')
  return isText ? `${exampleOf(connection, [], remove, 'query') ?? ''}\n${snippet}` : snippet
}

/** For a text in a notation that the driver does not read: nothing that is set in it would help. */
export function rewritten(advice: string): Hardening {
  return { set: [], remove: [], advice, example: null, needs: ['ca-file'] }
}

function nameOf(parameter: Parameter): string {
  return parameter.origin === 'setting' ? unwrapped(parameter.name) : parameter.name
}

function placeOf(connection: Connection): Set['place'] {
  switch (connection.notation) {
    case 'uri':
    case 'jdbc':
      return 'query'
    case 'keywords':
      return 'keyword'
    case 'settings':
      return 'setting'
    case 'environment':
    case 'command':
      return 'environment'
  }
}

function isSetBeside({ parameters }: Connection, { set }: Plan): boolean {
  return parameters.some((parameter) => parameter.origin === 'setting' && set.some(({ name }) => nameOf(parameter) === name))
}

/** The root certificate that is written already, else one to fill in. */
export function rootOf(connection: Connection, name = 'sslrootcert'): string {
  const found = connection.parameters.findLast((parameter) => [name, 'PGSSLROOTCERT'].includes(nameOf(parameter)))
  const text = found === undefined ? '' : textOf(found)
  return text === '' || isMissing(text) || text.startsWith('{') ? '<CA_FILE>' : text
}

function textOf({ value }: Parameter): string {
  return value.kind === 'text' ? value.text : value.kind === 'symbol' ? value.name : value.kind === 'hole' ? `{${value.expression}}` : ''
}

/** Other spellings of what is set: `SSLMODE`, `amp;sslmode`. */
function misspellings(connection: Connection, plan: Plan): string[] {
  const plain = (name: string) => name.toLowerCase().replace(/^amp;|[_-]/g, '')
  return connection.parameters.map((parameter) => nameOf(parameter)).filter((name) => plan.set.some((each) => plain(each.name) === plain(name) && each.name !== name))
}

function exampleOf(connection: Connection, set: readonly Set[], remove: readonly string[], place: Set['place']): string | null {
  const drop = new Set([...remove, ...set.map(({ name }) => name)])
  const kept = connection.parameters.filter((parameter) => (parameter.origin === 'query' || parameter.origin === 'keyword') && !drop.has(parameter.name))
  switch (place) {
    case 'query': {
      const pairs = [...kept.map((parameter) => `${parameter.name}=${masked(parameter).replace(/[&#=%+\s]/g, encodeURIComponent)}`), ...set.map(({ name, value }) => `${name}=${value}`)]
      return clean(pairs.length === 0 ? connection.endpoint : `${connection.endpoint}?${pairs.join('&')}`)
    }
    case 'keyword': {
      const written = connection.scheme === null ? quoted : betweenSemicolons
      const pairs = [...kept.map((parameter) => `${parameter.name}=${written(masked(parameter))}`), ...set.map(({ name, value }) => `${name}=${written(value)}`)]
      return clean(`${connection.scheme === 'pgsql' ? 'pgsql:' : connection.scheme === 'dbi:pg' ? 'dbi:Pg:' : ''}${pairs.join(connection.scheme === null ? ' ' : ';')}`)
    }
    case 'setting':
      return clean(set.map(({ name, value }) => `${name}='${value}'`).join(', '))
    case 'environment':
      return clean(set.map(({ name, value }) => `${name}=${value}`).join('\n'))
    case 'flag':
      return clean(set.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)).join(' '))
  }
}

function masked(parameter: Parameter): string {
  return isSecretName(parameter.name) || parameter.name === 'user' ? '***' : textOf(parameter)
}

function quoted(value: string): string {
  return /^[^\s'\\]+$/.test(value) ? value : `'${value.replace(/['\\]/g, '\\$&')}'`
}

/** ADO.NET's and ODBC's: blanks are of the value, and braces hold a name. */
function betweenSemicolons(value: string): string {
  return value.includes(';') && !/^\{[^}]*\}$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Line by line, so that the cap on one line does not cut a snippet short. */
function clean(text: string): string {
  return text.split('\n').map((line) => line.match(/.{1,190}/gsu)?.map(printable).join('') ?? '').join('\n').slice(0, 2000)
}
