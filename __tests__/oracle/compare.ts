/** Where our lexer and tree-sitter differ at the words that make us look at a file at all. */
import type { Tree } from 'web-tree-sitter'
import { vocabulary } from '../../src/engine/databases/registry.js'
import { ourClasses, theirClass, type Class } from './classes.js'

export interface Disagreement {
  readonly offset: number
  /** From 1. */
  readonly line: number
  readonly word: string
  readonly ours: Class
  readonly theirs: Class
}

export interface Comparison {
  readonly hits: number
  /** By tree-sitter's word. */
  readonly inText: number
  readonly inComment: number
  /** Places that tree-sitter made no sense of. */
  readonly unjudged: number
  readonly disagreements: readonly Disagreement[]
}

/** `every`: at every word, not only at those. */
export function compare(text: string, language: string, tree: Tree, every = false): Comparison {
  const ours = ourClasses(text, language)
  const disagreements: Disagreement[] = []
  let unjudged = 0
  const counted = { code: 0, string: 0, comment: 0 }
  const hits = every ? wordsIn(text) : keywordHits(text)
  for (const { offset, word } of hits) {
    const theirs = theirClass(tree, offset)
    const own = ours(offset)
    if (theirs === null) {
      unjudged++
      continue
    }
    counted[theirs]++
    if (own !== theirs && !(language === 'shell' && own !== 'comment' && theirs !== 'comment')) disagreements.push({ offset, line: text.slice(0, offset).split('\n').length, word, ours: own, theirs })
  }
  return { hits: hits.length, inText: counted.string, inComment: counted.comment, unjudged, disagreements }
}

/** The words of all families, and every `scheme://`. */
export function keywordHits(text: string): { readonly offset: number; readonly word: string }[] {
  return wordsIn(text).filter(({ word }) => {
    const lower = word.toLowerCase()
    return lower.endsWith('://') ? schemes.has(lower.slice(0, -3).replace(/\+.*/, '')) : words.has(lower) || tls.test(word)
  })
}

function wordsIn(text: string): { readonly offset: number; readonly word: string }[] {
  return [...text.matchAll(/[A-Za-z_][\w.+-]{0,60}(?::\/\/)?/g)].map(({ index, 0: word }) => ({ offset: index, word }))
}

const { tellingNames, environmentNames, callees, commands, settingNames, schemes } = vocabulary
/** Short names of settings (`host`, `user`) stand everywhere. */
const words: ReadonlySet<string> = new Set([...tellingNames, ...environmentNames, ...callees, ...commands, ...[...settingNames].filter((name) => name.length > 6)].map((word) => word.toLowerCase()))
const tls = /^(?:ssl|tls)|SSL|TLS|[a-z](?:Ssl|Tls)(?![a-z])/
