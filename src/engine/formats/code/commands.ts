import type { Candidate } from '../../model.js'
import type { CodeFile } from './file.js'

export function commandCandidates(_file: CodeFile): Candidate[] {
  return []
}
