/** What a candidate says, if it is a connection to Redis or Valkey at all. */
import { joinTexts, plainText, type MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Parameter } from '../../model.js'
import { alsoText, besides, insideCommand } from '../notation/beside.js'
import { putInUri } from '../notation/putInUri.js'
import { findUriOf, type FoundUri, type Schemes } from '../notation/findUri.js'
import { uriConnection } from '../notation/uriConnection.js'
import { readCommand } from './readCommand.js'
import { readConfiguration } from './readConfiguration.js'
import { readPhp } from './readPhp.js'
import { readSettings, withoutEmpty } from './readSettings.js'
import { baseSchemes, programs, tlsSettings, variables } from './vocabulary.js'

const schemes: Schemes = { plain: new Set(baseSchemes), jdbc: new Set(), hostless: null }
const neighbourhood = { belongs: (name: string) => tlsSettings.has(name) || /^\d$/.test(name), environment: variables }

export function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return insideCommand(candidate, reading, programs) ? null : ofText(candidate.value, candidate, besides(candidate, reading, neighbourhood), reading)
    case 'settings':
      return readSettings(candidate, besides(candidate, reading, neighbourhood), reading)
    case 'environment':
      return candidate.value.kind !== 'text' || alsoText(candidate, reading) ? null : readText(candidate.value.text, candidate, [])
    case 'command':
      return readCommand(candidate)
  }
}

function ofText(text: MappedText, candidate: Candidate, beside: readonly Parameter[], { language, imports }: FileReading): Connection | null {
  return readText(text, candidate, beside) ?? (language === 'php' ? readPhp(text, candidate, beside, imports) : null) ?? (text.text.includes('://') ? null : readConfiguration(text, candidate, beside, false))
}

export function readText(text: MappedText, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const context = { family: 'redis', candidate, beside, passwordNames: ['password'] }
  if (isMap(text, candidate)) return null
  const found = findUriOf(schemes, text) ?? ownSocket(text)
  if (found !== null) return withoutEmpty(uriConnection(text, found, context))
  const putIn = putInUri('redis', text)
  if (putIn !== null) return uriConnection(putIn.text, putIn.found, context)
  const whole = withoutScheme(text, candidate)
  return whole === null ? null : uriConnection(whole, { from: 0, to: whole.text.length, schemeLength: 0 }, context)
}

/** Rspamd: `map = "redis://WHITELIST"` names a key, its servers stand elsewhere. https://docs.rspamd.com/tutorials/multimap_guide */
function isMap({ text }: MappedText, { sites }: Candidate): boolean {
  return sites[0].keyPath.at(-1) === 'map' && /^rediss?:\/\/\w{1,100}$/.test(text)
}

/** `unix://` is Redis' only where its path says so: `unix:///run/redis/redis.sock`. */
function ownSocket(text: MappedText): FoundUri | null {
  return /^unix:\/\/[^\s]{0,300}(?:redis|valkey)[^\s]{0,100}$/i.test(text.text) ? { from: 0, to: text.text.length, schemeLength: 4 } : null
}

/** `//:secret@host` is a text for ioredis 6; only where a person says that it is one for Redis. It gets an empty scheme. */
function withoutScheme(text: MappedText, { sites }: Candidate): MappedText | null {
  const told = sites.length === 1 && sites[0].keyPath.join('.') === 'redis'
  return told && /^\/\/[^/\s]{1,300}/.test(text.text) ? joinTexts([plainText(':'), text]) : null
}
