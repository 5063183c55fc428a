import type { MappedText, Piece } from '../mappedText.js'
import type { Candidate, Setting, Value } from '../model.js'
import type { DataEntry, DataNode } from './dataTree.js'

/**
 * The same candidates, modes that a variable puts in with what the same file gives the variable: `db_sslmode: disable` and
 * `sslmode={{ db_sslmode }}` in a role's defaults. Others, a password above all, stay what is put in at run time.
 */
export function withVariables(candidates: readonly Candidate[], documents: readonly DataNode[]): readonly Candidate[] {
  if (!candidates.some(hasHole)) return candidates
  const values = valuesIn(documents)
  if (values.size === 0) return candidates
  const filled = (text: MappedText, name: string | null): MappedText => ({ ...text, pieces: text.pieces.map((piece) => (isMode(text, piece, name) ? withDefault(piece, values) : piece)) })
  const valueOf = (value: Value, name: string): Value => (value.kind === 'text' ? { ...value, text: filled(value.text, name) } : value.kind === 'settings' ? { ...value, entries: value.entries.map(settingOf) } : value)
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
        return { ...candidate, assignments: candidate.assignments.map(settingOf) }
    }
  })
}

function hasHole(candidate: Candidate): boolean {
  return candidate.kind !== 'text' || candidate.value.pieces.some(({ kind }) => kind === 'hole')
}

const modeNames = /^(?:pg|db)?_?(?:ssl|tls)_?(?:mode)?$|^useSSL$|^sslaccept$|_ssl_?mode$/i

/** The whole value of a parameter of a URI, of a pair, or of a setting (`name`). */
function isMode({ text }: MappedText, piece: Piece, name: string | null): boolean {
  if (piece.kind !== 'hole' || piece.fallback !== null) return false
  if (name !== null && text.length === 1) return modeNames.test(name)
  const parameter = /(?:^|[?&;\s])([A-Za-z][\w-]{0,40})=$/.exec(text.slice(Math.max(0, piece.at - 48), piece.at))?.[1]
  return parameter !== undefined && modeNames.test(parameter) && /^(?:$|[&;\s'"#])/.test(text.slice(piece.at + 1, piece.at + 2))
}

function withDefault(piece: Piece, values: ReadonlyMap<string, string>): Piece {
  const name = piece.kind === 'hole' ? /^([A-Za-z_]\w{0,120})(?:\s{0,9}\|\s{0,9}(?:string|lower|trim|quote|to_json|urlencode(?:\(\))?)){0,3}$/.exec(piece.expression)?.[1] : undefined
  const value = name === undefined ? undefined : values.get(name)
  return piece.kind === 'hole' && value !== undefined ? { ...piece, fallback: value } : piece
}

const mostNames = 20_000

/** Of the top of the file and of `vars:`; one that is given twice may be either. */
function valuesIn(documents: readonly DataNode[]): ReadonlyMap<string, string> {
  const values = new Map<string, string | null>()
  const take = ({ name, value }: DataEntry): void => {
    const text = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : null
    if (text === null || text.length > 100 || /\{[{%]|\s/.test(text)) return
    values.set(name, values.has(name) && values.get(name) !== text ? null : text)
  }
  const visit = (node: DataNode, depth: number): void => {
    if (depth > 6 || values.size > mostNames) return
    if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1)
    else if (node.kind === 'mapping')
      for (const entry of node.entries) {
        if (depth === 0) take(entry)
        if (entry.name === 'vars' && entry.value.kind === 'mapping') entry.value.entries.forEach(take)
        if (entry.value.kind === 'list' || /^(?:vars|tasks|block|plays)$/.test(entry.name)) visit(entry.value, depth + 1)
      }
  }
  for (const document of documents) visit(document, 0)
  return new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
}
