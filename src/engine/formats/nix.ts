import type { FileReading, SourceText, Vocabulary } from '../model.js'
import { firstUnread } from './budget.js'
import { readTree } from './dataTree.js'
import type { Format } from './format.js'
import { placeFor, readLines } from './lines.js'
import { nixTree } from './nixTree.js'
import { withoutCovered } from './withoutCovered.js'

/** Nix and NixOS modules: what texts and commands say stands on lines, settings in attribute sets. */
export const nixFormat: Format = { id: 'nix', matches: (path) => /\.nix$/i.test(path), read }

function read(source: SourceText, vocabulary: Vocabulary): FileReading {
  const lines = readLines(source, vocabulary, 'text')
  const place = placeFor(vocabulary, { anyDollarName: false, formatting: false })
  const settings = readTree(nixTree(source.text), place).filter(({ kind }) => kind === 'settings')
  return { ...lines, candidates: [...withoutCovered(lines.candidates, settings), ...settings], unreadFrom: firstUnread([lines, place.budget]) }
}
