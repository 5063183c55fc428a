/** `new Pool({ host, ...options })`: what an object that the text does not show brings may be the mode. */
import { ADDING_SPREAD, HOLE, SPREAD } from './mappedText.js'
import type { Connection, Judgement, Setting } from './model.js'

/** `unknown` where a default decided, or where the object stands behind what decided and may set it again. */
export function withSpreads(judgement: Judgement, { candidate }: Connection): Judgement {
  const { posture, deciding, byDefault } = judgement
  if (posture.kind === 'error' || posture.kind === 'local' || posture.kind === 'unknown') return judgement
  const spreads = candidate.kind === 'settings' ? spreadsIn(candidate.entries, 0) : candidate.sites.flatMap(({ callee, neighbours }) => (callee === null ? [] : spreadsIn(neighbours, 0)))
  const open = spreads.find((spread) => {
    // A URI says its own mode; an object beside it can only be told to weaken what looks strong.
    if (deciding?.origin !== 'setting' && candidate.kind === 'text') return posture.kind === 'verify-full' || posture.kind === 'verify-ca'
    if (deciding === null) return byDefault
    return spread.name === SPREAD && deciding.span !== null && spread.span.start > deciding.span.start
  })
  if (open === undefined) return judgement
  const because = `the settings that ${named(open)} brings are put in at run time, and the mode may be among them`
  return { ...judgement, posture: { kind: 'unknown', reason: because }, because, deciding: null, byDefault: false }
}

const deepest = 4

function spreadsIn(entries: readonly Setting[], depth: number): readonly Setting[] {
  return entries.flatMap((entry) => {
    if (entry.name === SPREAD || entry.name === ADDING_SPREAD || isOpenObject(entry)) return [entry]
    return entry.value.kind === 'settings' && depth < deepest ? spreadsIn(entry.value.entries, depth + 1) : []
  })
}

/** `'options' => $options`, `connect_args=make_args()`, `connectionString: process.env.DATABASE_URL`: an object or a URL that is made elsewhere. */
function isOpenObject({ name, value }: Setting): boolean {
  if (!objects.test(name)) return false
  if (value.kind === 'text') return value.text.text === HOLE && value.text.pieces.every((piece) => piece.kind === 'hole' && piece.fallback === null)
  return value.kind === 'symbol' && !nothing.test(value.name)
}

const objects = /^(?:connection_?(?:string|uri)|ur[il]|dsn|conninfo|jdbc_?url|options|connect_?args|dialect_?options|driver_?options|connection_?options|extra|kwargs)$/i
const nothing = /^(?:none|null|nil|undefined|true|false|\d+|\[\s*\]|\{\s*\}|array\(\)|dict\(\))$/i

/** Only a name is shown: in an expression may stand a secret. */
function named({ value }: Setting): string {
  const [piece] = value.kind === 'text' ? value.text.pieces : []
  const expression = value.kind === 'symbol' ? value.name : piece?.kind === 'hole' ? piece.expression : ''
  const name = /^(?:\.\.\.|\*\*)?\s*([\w.$]{1,60})$/.exec(expression)?.[1]
  return name === undefined ? 'another object' : `\`${name}\``
}
