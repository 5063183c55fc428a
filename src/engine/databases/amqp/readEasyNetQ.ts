/** EasyNetQ's own strings: `host=rabbit:5672,other;username=app;password=…;ssl=true`. EasyNetQ/EasyNetQ ConnectionString/ConnectionStringGrammar.cs */
import { spanOf } from '../../mappedText.js'
import type { Candidate, Connection, FileReading, Setting } from '../../model.js'
import { readPairs } from '../notation/adoNet.js'
import { isInside, settingsConnection, type Shape } from '../notation/links.js'

export const easyNetQCallees = ['RabbitHutch.CreateBus', 'AddEasyNetQ', 'RegisterEasyNetQ'] as const

const sign = /(?:^|\.)(?:RabbitHutch\.CreateBus|AddEasyNetQ|RegisterEasyNetQ)$/

/** null: it is no such call, or its text is a URI. */
export function readEasyNetQ(shape: Shape, candidate: Extract<Candidate, { kind: 'text' }>, reading: FileReading): Connection | null {
  if (!isInside(candidate, sign)) return null
  const text = candidate.value
  const pairs = text.text.includes('://') ? null : readPairs(text)
  if (pairs === null || !pairs.some(({ name }) => /^host$/i.test(name))) return null
  const entries = pairs.map(({ name, value, span, valueSpan }): Setting => ({ name: name.toLowerCase(), value: { kind: 'text', text: value, span: valueSpan ?? candidate.span }, span: span ?? candidate.span }))
  const connection = settingsConnection(shape, { ...candidate, kind: 'settings', entries, span: spanOf(text) ?? candidate.span }, reading)
  return connection === null ? null : { ...connection, dialect: 'EasyNetQ' }
}
