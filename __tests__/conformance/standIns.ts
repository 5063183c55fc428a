/** Texts name HOST, PORT, USER, PASSWORD, DB and CA. The engine is told a host on a network, the client a server on the loopback. */
import type { ConnectionInput } from '../../src/engine/databases/input.js'
import type { Hardening } from '../../src/engine/model.js'

export type StandIns = Readonly<Record<'HOST' | 'PORT' | 'USER' | 'PASSWORD' | 'DB' | 'CA', string>>

/** Unlike anything else in a text, so that they are found again in a hardened one. */
export const networkNames: StandIns = { HOST: 'db.network.example', PORT: '15999', USER: 'somebody', PASSWORD: 'not-a-secret', DB: 'somewhere', CA: '/srv/tls/network-ca.crt' }

export function fill(input: ConnectionInput, names: StandIns): ConnectionInput {
  return {
    ...(input.text === undefined ? {} : { text: fillText(input.text, names) }),
    ...(input.settings === undefined ? {} : { settings: fillAll(input.settings, names) }),
    ...(input.env === undefined ? {} : { env: Object.fromEntries(Object.entries(input.env).map(([name, value]) => [name, fillText(value, names)])) }),
  }
}

/** What a hardening tells the writer of `input` to write instead, with the stand-ins back in their places. null: it proposes nothing that could be tried. */
export function hardenedInput(input: ConnectionInput, { set, remove, example, scheme }: Hardening): ConnectionInput | null {
  const place = set[0]?.place ?? (scheme === undefined && remove.length === 0 && example === null ? null : 'query')
  const env = Object.fromEntries(Object.entries(input.env ?? {}).filter(([name]) => !remove.includes(name)))
  const rest = { ...(Object.keys(env).length === 0 ? {} : { env }) }
  switch (place) {
    case null:
    case 'environment':
      return null
    case 'flag': {
      const words = (input.text ?? '').split(' ').filter((word) => ![...remove, ...set.map(({ name }) => name)].includes(word.split('=')[0] ?? ''))
      return { text: [...words, ...set.map(({ name, value }) => (value === '' ? name : `${name}=${value.replace('<CA_FILE>', 'CA').replaceAll(networkNames.CA, 'CA')}`))].join(' '), ...rest }
    }
    case 'setting': {
      // Where the text itself has to change too, it stands above the settings.
      if (input.text !== undefined) return null
      const settings = set.reduce((all, { name, value }) => written(all, name.split('.'), typed(value)), without(input.settings ?? {}, remove))
      return { settings, ...rest }
    }
    case 'query':
    case 'keyword': {
      const text = example === null || !example.includes(networkNames.HOST) ? null : unmasked(example)
      if (text === null) return null
      if (input.settings === undefined) return { text, ...rest }
      const name = Object.keys(input.settings).find((each) => ['url', 'connectionString', 'dsn', 'uri'].includes(each))
      return name === undefined ? null : { settings: { ...without(input.settings, remove), [name]: text }, ...rest }
    }
  }
}

function unmasked(example: string): string {
  return Object.entries(networkNames)
    .reduce((text, [name, value]) => text.replaceAll(value, name), example)
    .replaceAll('<CA_FILE>', 'CA')
    .replace(/(^|\/\/)\*\*\*@/, '$1USER:PASSWORD@')
    .replace(/\b(user(?:name)?)='?\*\*\*'?/i, '$1=USER')
    .replace(/\b(password|pwd)='?\*\*\*'?/i, '$1=PASSWORD')
}

/** As a program writes it: a switch, the path of the CA, a context of Python's that trusts it, or text. */
function typed(value: string): unknown {
  if (/^true$/i.test(value)) return true
  if (value.startsWith('ssl.create_default_context(')) return { context: 'CA' }
  return value === '<CA_FILE>' || value === networkNames.CA ? 'CA' : value
}

function without(settings: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const kept = Object.entries(settings).filter(([name]) => !names.includes(name))
  const below = (parent: string) => names.flatMap((name) => (name.startsWith(`${parent}.`) ? [name.slice(parent.length + 1)] : []))
  return Object.fromEntries(kept.map(([name, value]) => [name, typeof value === 'object' && value !== null ? without({ ...value }, below(name)) : value]))
}

/** What is set below a name takes the place of anything but a mapping. */
function written(settings: Readonly<Record<string, unknown>>, [name = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  if (rest.length === 0) return { ...settings, [name]: value }
  const below = settings[name]
  return { ...settings, [name]: written(typeof below === 'object' && below !== null ? { ...below } : {}, rest, value) }
}

/** An input in one line, as the name of its test. */
export function sentence({ text, settings, env }: ConnectionInput): string {
  const variables = Object.entries(env ?? {}).map(([name, value]) => `${name}=${value}`)
  return [...(text === undefined ? [] : [text]), ...(settings === undefined ? [] : [JSON.stringify(settings)]), ...variables].join(' ')
}

function fillText(text: string, names: StandIns): string {
  return text.replace(/\b(?:HOST|PORT|USER|PASSWORD|DB|CA)\b/g, (name) => Object.entries(names).find(([each]) => each === name)?.[1] ?? name)
}

function fillAll(settings: Readonly<Record<string, unknown>>, names: StandIns): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, filled(value, names)]))
}

/** A port is a number where it stands alone. */
function filled(value: unknown, names: StandIns): unknown {
  if (value === 'PORT') return Number(names.PORT)
  if (typeof value === 'string') return fillText(value, names)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? fillAll({ ...value }, names) : value
}
