import { HOLE, type MappedText, type Piece } from '../mappedText.js'
import type { Candidate, Setting, Value } from '../model.js'

/**
 * The same candidates, modes that a variable puts in with what the same file gives the variable, whatever stands behind it for where it is not given. Others, a password above all, stay what is
 * put in at run time. `given`: the value of what is put in, as written; undefined: the file does not say.
 */
export function withModes(candidates: readonly Candidate[], given: (expression: string) => string | undefined): readonly Candidate[] {
  const filled = (text: MappedText, name: string | null): MappedText => (text.pieces.some(({ kind }) => kind === 'hole') ? { ...text, pieces: text.pieces.map((piece) => (isMode(text, piece, name) ? withDefault(piece, given) : piece)) } : text)
  const valueOf = (value: Value, name: string): Value => {
    if (value.kind === 'text') return { ...value, text: filled(value.text, name) }
    if (value.kind === 'settings') return { ...value, entries: value.entries.map(settingOf) }
    const fallback = modeNames.test(name) ? given(value.name) : undefined
    return fallback === undefined ? value : { kind: 'text', span: value.span, text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: value.name, fallback }] } }
  }
  const settingOf = (setting: Setting): Setting => ({ ...setting, value: valueOf(setting.value, setting.name) })
  return candidates.map((candidate): Candidate => {
    switch (candidate.kind) {
      case 'text':
        return { ...candidate, value: filled(candidate.value, null) }
      case 'settings':
        return { ...candidate, entries: candidate.entries.map(settingOf) }
      case 'environment':
        return { ...candidate, value: valueOf(candidate.value, candidate.name) }
      case 'command':
        return { ...candidate, words: candidate.words.map((word) => filled(word, null)), assignments: candidate.assignments.map(settingOf) }
    }
  })
}

const modeNames = /^(?:pg|db)?_?(?:ssl|tls)[_-]?(?:mode)?$|^useSSL$|^sslaccept$|_ssl_?mode$/i

/** The whole value of a parameter of a URI, of a pair, or of a setting (`name`). */
function isMode({ text }: MappedText, piece: Piece, name: string | null): boolean {
  if (piece.kind !== 'hole') return false
  if (name !== null && text.length === 1) return modeNames.test(name)
  const parameter = /(?:^(?:--)?|[?&;\s])([A-Za-z][\w-]{0,40})=$/.exec(text.slice(Math.max(0, piece.at - 48), piece.at))?.[1]
  return parameter !== undefined && modeNames.test(parameter) && /^(?:$|[&;\s'"#])/.test(text.slice(piece.at + 1, piece.at + 2))
}

function withDefault(piece: Piece, given: (expression: string) => string | undefined): Piece {
  const value = piece.kind === 'hole' ? given(piece.expression) : undefined
  return piece.kind === 'hole' && value !== undefined ? { ...piece, fallback: value } : piece
}

/** `$NAME`, `${NAME…`: where each is used first. */
export function firstUsesIn(source: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { 1: name = '', index } of source.matchAll(/\$\{?([A-Za-z_]\w{0,80})/g)) if (!first.has(name)) first.set(name, index)
  return first
}
