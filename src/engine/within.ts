/** A file within a file (a fence of documentation, a script in a manifest) is read in its own language, with what it imports itself. */
import type { Candidate, FileReading } from './model.js'

/** The reading that a candidate belongs to: the file's own, or one that differs in language and imports only. */
export function readingOf({ within }: Candidate, reading: FileReading): FileReading {
  if (within === undefined) return reading
  const known = readings.get(reading) ?? new Map<string, FileReading>()
  readings.set(reading, known)
  const key = [within.language, ...within.imports].join('\n')
  const own = known.get(key) ?? { ...reading, ...within }
  known.set(key, own)
  return own
}

/** Shared by all fences that are alike, since families look around in each reading once. */
const readings = new WeakMap<FileReading, Map<string, FileReading>>()
