/** What a candidate says, if it is a connection to MongoDB at all. */
import type { MappedText } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Parameter } from '../../model.js'
import { alsoText, besides, insideCommand } from '../notation/beside.js'
import { putInUri } from '../notation/putInUri.js'
import { findUriOf, type Schemes } from '../notation/findUri.js'
import { uriConnection } from '../notation/uriConnection.js'
import { readCommand } from './readCommand.js'
import { optionsOfR } from './readR.js'
import { readSettings } from './readSettings.js'
import { programs, tlsOptionNames } from './vocabulary.js'

const schemes: Schemes = { plain: new Set(['mongodb']), jdbc: new Set(), hostless: null }
const variables: ReadonlySet<string> = new Set(['NODE_TLS_REJECT_UNAUTHORIZED'])
const neighbourhood = { belongs: (name: string) => tlsOptionNames.has(name), environment: variables }

export function read(candidate: Candidate, reading: FileReading): Connection | null {
  if (candidate.use !== 'value') return null
  switch (candidate.kind) {
    case 'text':
      return insideCommand(candidate, reading, programs) ? null : readText(candidate.value, candidate, [...besides(candidate, reading, neighbourhood), ...optionsOfR(candidate, reading)])
    case 'settings':
      return readSettings(candidate, besides(candidate, reading, neighbourhood), reading)
    case 'environment':
      return candidate.value.kind !== 'text' || alsoText(candidate, reading) ? null : readText(candidate.value.text, candidate, [])
    case 'command':
      return readCommand(candidate)
  }
}

export function readText(text: MappedText, candidate: Candidate, beside: readonly Parameter[]): Connection | null {
  const context = { family: 'mongodb', candidate, beside, passwordNames: ['password'] }
  const putIn = putInUri('mongodb', text)
  if (putIn !== null) return withSrv(uriConnection(putIn.text, putIn.found, context))
  const found = findUriOf(schemes, text)
  if (found === null || !/^mongodb(?:\+srv)?$/i.test(text.text.slice(found.from, found.from + found.schemeLength))) return null
  return withSrv(uriConnection(text, found, context))
}

/** `+srv` is no driver. */
function withSrv(connection: Connection): Connection {
  return { ...connection, dialect: null }
}
