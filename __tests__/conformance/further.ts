/**
 * More texts for a client, made of the pieces of its own: shuffled, repeated, spelt otherwise. `FURTHER=40 SEED=7 npm test -- __tests__/conformance`
 * observes as many of them per client; without it none are made, so that what runs everywhere is what somebody wrote.
 */
import fc from 'fast-check'
import type { Client } from './client.js'

const count = Number(process.env['FURTHER'] ?? 0)
const seed = Number(process.env['SEED'] ?? 1)

/** Texts only: settings are values of a language, and mean nothing in pieces. */
export function furtherInputs({ inputs }: Client): readonly string[] {
  const own = inputs.filter((input) => typeof input === 'string').map(takeApart)
  if (count === 0 || own.length === 0) return []
  const pieces = [...new Set(own.flatMap(({ pieces: each }) => each))]
  const form = fc.constantFrom(...own.filter(({ pieces: each }) => each.length > 0))
  const text = fc.tuple(form, fc.array(fc.constantFrom(...pieces).chain(spelt), { minLength: 1, maxLength: 4 })).map(([{ base, separator, lead }, some]) => `${base}${lead}${some.filter((piece) => separator !== ' ' || !/\s/.test(piece)).join(separator)}`)
  return [...new Set(fc.sample(text, { numRuns: count * 2, seed }))].slice(0, count)
}

interface Parts {
  readonly base: string
  readonly lead: string
  readonly separator: string
  readonly pieces: readonly string[]
}

/** `BASE?a=1&b=2`, `BASE a=1 b=2`, `BASE --a --b=2`; the login and the host stay in front. */
function takeApart(text: string): Parts {
  const query = /^([^?#]*)([?&])([^#]*)(.*)$/.exec(text)
  if (query !== null && /:\/\/|@tcp|^jdbc:/.test(query[1] ?? '')) {
    // What names user and password in a JDBC URL belongs to the base.
    const all = (query[3] ?? '').split('&')
    const login = all.filter((piece) => /^(?:user|password)=/.test(piece))
    return { base: `${query[1] ?? ''}${login.length === 0 ? '' : `?${login.join('&')}`}`, lead: login.length === 0 ? '?' : '&', separator: '&', pieces: all.filter((piece) => !login.includes(piece)) }
  }
  const words = text.split(' ')
  const at = words.findLastIndex((word) => /HOST|PORT|USER|PASSWORD|DB/.test(word)) + 1
  return /:\/\//.test(text) ? { base: text, lead: '?', separator: '&', pieces: [] } : { base: words.slice(0, at).join(' '), lead: ' ', separator: ' ', pieces: words.slice(at) }
}

/** As it stands three times out of four. */
function spelt(piece: string): fc.Arbitrary<string> {
  const at = piece.indexOf('=')
  const [name, value] = at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)]
  const other = [name.toUpperCase() + piece.slice(name.length), `${name}=${value.toUpperCase()}`, `${name}=`, `${name}=${value === '' ? '' : `%${(value.codePointAt(0) ?? 32).toString(16)}${value.slice(1)}`}`, `${name}=true`, `${name}=false`, `${name}=1`]
  return fc.oneof({ weight: 3, arbitrary: fc.constant(piece) }, { weight: 1, arbitrary: fc.constantFrom(...other) })
}
