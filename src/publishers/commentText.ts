import type { Suggestion } from '../engine/model.js'
import { connectionText } from './connectionText.js'
import { visibleLines } from './foreignText.js'
import { fence, fit } from './markdown.js'
import { digest, marked, markedClosed, withoutMarker } from './marker.js'
import type { OwnComment, ReviewComment } from './port.js'
import type { Publication, Shown } from './publication.js'

/** A connection that should have a comment. */
export interface Wanted {
  readonly shown: Shown
  /** The lines that GitHub accepts. */
  readonly anchor: Lines
  /** Of its open findings. */
  readonly fingerprints: readonly string[]
  /** The connection whatever its mode, so that a comment can follow it. */
  readonly key: string
}

interface Lines {
  readonly startLine: number
  readonly endLine: number
}

/** What became of the finding that a comment is about. */
export type Fate = 'fixed' | 'changed' | 'ignored' | 'advised' | 'moved'

export function newComment(wanted: Wanted, publication: Publication): ReviewComment {
  const suggestion = publication.suggestions ? suggestionFor(wanted.shown, wanted.anchor) : null
  return { path: wanted.shown.connection.path, ...(suggestion === null ? wanted.anchor : linesOf(suggestion)), body: bodyOf(wanted, suggestion, publication) }
}

/** The same for a comment that stands already: its lines cannot be chosen any more, so only a suggestion for exactly these may be offered. */
export function renewedBody(wanted: Wanted, { startLine, line }: OwnComment, publication: Publication): string {
  const lines = { startLine: startLine ?? line ?? 0, endLine: line ?? 0 }
  const suggestion = publication.suggestions ? suggestionFor(wanted.shown, lines) : null
  const fits = suggestion?.startLine === lines.startLine && suggestion.endLine === lines.endLine
  return bodyOf(wanted, fits ? suggestion : null, publication)
}

/** The last words of a comment. Where someone answered, what was answered to stays readable; its suggestion cannot be applied any more. */
export function closedBody(comment: OwnComment, fate: Fate, { headSha, checkName }: Publication): string {
  const words = `${CLOSING[fate]} ${headSha.slice(0, 7)}.${AFTER[fate]}`
  if (!comment.hasReplies) return markedClosed(words, checkName)
  const former = withoutMarker(comment.body, checkName).replaceAll(/^(`{3,})suggestion$/gm, '$1text')
  const whole = `${words}\n\n<details><summary>What was found</summary>\n\n${former}\n\n</details>`
  return markedClosed(whole.length > MAX_BODY ? words : whole, checkName)
}

/** Same family, notation and endpoint in the same file; `occurrence` counts those that are equal in all of it. */
export function keyOf({ connection: { path, family, notation, endpoint } }: Shown, occurrence: number): string {
  return digest(JSON.stringify([path, family, notation, endpoint, occurrence]))
}

export function fingerprintsOf({ connection }: Shown): readonly string[] {
  return [...new Set(connection.findings.map(({ fingerprint }) => fingerprint.replaceAll(/[^\w.-]/g, '')))]
}

// GitHub refuses 65,536 characters.
const MAX_BODY = 60_000
const MAX_MARKER = 2000

const CLOSING: Readonly<Record<Fate, string>> = {
  fixed: 'Fixed in',
  changed: 'Fixed in',
  ignored: 'Not reported since',
  advised: 'A notice only since',
  moved: 'Taken up again in',
}
const AFTER: Readonly<Record<Fate, string>> = {
  fixed: '',
  changed: ' What is left, the newer comment says.',
  ignored: ' An ignore, the configuration or the baseline accepts it; the check run names them.',
  advised: ' It is reported and does not count towards the grade any more.',
  moved: ' The line changed; the newer comment stands where it is now.',
}

function bodyOf({ shown, fingerprints, key }: Wanted, suggestion: Suggestion | null, publication: Publication): string {
  const blocks = [...connectionText(shown, publication), ...(suggestion === null ? [] : [suggestionText(suggestion)])]
  return marked(fit(blocks, MAX_BODY - MAX_MARKER, () => 'The rest is in the job summary.'), publication.checkName, fingerprints, key)
}

/** The block replaces exactly the commented lines, so they must all be commentable, and its text must survive the fence letter by letter. */
function suggestionFor({ connection }: Shown, anchor: Lines): Suggestion | null {
  for (const { suggestion } of connection.findings) {
    if (suggestion === null || suggestion.startLine < anchor.startLine || suggestion.endLine > anchor.endLine) continue
    if (suggestion.replacement.length <= 4000 && visibleLines(suggestion.replacement) === suggestion.replacement) return suggestion
  }
  return null
}

function suggestionText({ replacement, safe }: Suggestion): string {
  return `${fence(replacement, 'suggestion')}${safe ? '' : '\n\nBefore you apply it: put the certificate in place and adjust its path.'}`
}

function linesOf({ startLine, endLine }: Suggestion): Lines {
  return { startLine, endLine }
}
