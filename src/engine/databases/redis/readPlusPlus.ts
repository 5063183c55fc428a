/** redis-plus-plus: `Redis("tcp://host:6379")`. Its URIs know `tcp`, `redis` and `unix`, and no TLS. https://github.com/sewenew/redis-plus-plus#connection, redis_uri.cpp */
import type { Candidate, Connection, FileReading, Parameter } from '../../model.js'
import { uriConnection } from '../notation/uriConnection.js'
import { findSetting, textOf } from '../notation/settings.js'

/** null: it is no such call. */
export function readPlusPlus(candidate: Extract<Candidate, { kind: 'settings' }>, beside: readonly Parameter[], { language, imports }: FileReading): Connection | null {
  if (language !== 'cpp' || !(imports.some((name) => /sw\/redis\+\+\//.test(name)) || candidate.sites.some(({ callee }) => callee?.startsWith('sw.redis.') === true))) return null
  const text = textOf(findSetting(candidate.entries, ['url', '0']))
  if (text === null || !/^tcp:\/\/[^/\s]/.test(text.text)) return null
  return uriConnection(text, { from: 0, to: text.text.length, schemeLength: 3 }, { family: 'redis', candidate, beside, passwordNames: ['password'] })
}
