/** Perl's DBI beyond pairs: `dbi:mysql:shop;host=db`, `dbi:mysql:shop:db:3306`. What has no name is database, host and port in that order. DBD::mysql `_OdbcParse`, https://metacpan.org/pod/DBD::mysql#connect */
import { sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'

export interface DbiPair {
  readonly name: string
  readonly value: MappedText
  readonly span: Span | null
  readonly valueSpan: Span | null
}

const MOST_PARTS = 60

/** null: the text begins with a pair, which is read as all others are. */
export function dbiPairs(mapped: MappedText, start: number): readonly DbiPair[] | null {
  const { text } = mapped
  const pairs: DbiPair[] = []
  for (let at = start; at < text.length && pairs.length < MOST_PARTS; ) {
    const stop = text.slice(at).search(/[:;]/)
    const end = stop < 0 ? text.length : at + stop
    const equals = text.slice(at, end).indexOf('=')
    if (equals >= 0 && pairs.length === 0) return null
    const name = equals < 0 ? ['dbname', 'host', 'port'].find((each) => !pairs.some((pair) => pair.name.toLowerCase() === each)) : text.slice(at, at + equals).trim()
    if (name === undefined || !/^[A-Za-z]\w{0,60}$/.test(name)) return null
    const value = sliceText(mapped, equals < 0 ? at : at + equals + 1, end)
    pairs.push({ name, value, span: spanOf(mapped, at, end), valueSpan: spanOf(value) })
    at = end + 1
  }
  return pairs.length === 0 ? null : pairs
}
