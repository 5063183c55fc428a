/** Texts name HOST, PORT, USER, PASSWORD, DB and CA. The engine is told a host on a network, the client a server on the loopback. */
import type { ConnectionInput } from '../../src/engine/databases/input.js'

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

/** The example of a hardening, with the stand-ins back in their places; null: not one text. User information is masked in it. */
export function hardenedText(example: string | null): string | null {
  if (example === null || !example.includes(networkNames.HOST)) return null
  return Object.entries(networkNames)
    .reduce((text, [name, value]) => text.replaceAll(value, name), example)
    .replaceAll('<CA_FILE>', 'CA')
    .replace('//***@', '//USER:PASSWORD@')
    .replace(/\b(user(?:name)?)='?\*\*\*'?/i, '$1=USER')
    .replace(/\b(password|pwd)='?\*\*\*'?/i, '$1=PASSWORD')
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
