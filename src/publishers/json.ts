import type { Review } from '../engine/model.js'

/** The public report, INTERFACE section 7: nothing of what publishers see beside it. */
export function renderJson({ report }: Review): string {
  return `${escaped(JSON.stringify(report, null, 2))}\n`
}

/**
 * The same data when parsed; but what a terminal or an editor would obey or hide (C1 controls, bidirectional marks, line separators,
 * zero-width characters) stands as `\uXXXX`. JSON.stringify does so for C0 controls and lone surrogates only.
 */
export function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
