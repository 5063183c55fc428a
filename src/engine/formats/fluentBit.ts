import type { MappedText } from '../mappedText.js'
import { sliceText, spanOf } from '../mappedText.js'
import type { DataEntry } from './dataTree.js'

/** Sections of Fluent Bit's classic files, in which a blank stands between name and value. https://docs.fluentbit.io/manual/administration/configuring-fluent-bit/classic-mode/configuration-file */
export const isFluentBit = (text: string): boolean => /^\s{0,20}\[(?:SERVICE|INPUT|FILTER|OUTPUT)\]\s{0,20}$/m.test(text) && /^\s{0,40}Name\s{1,40}\w/im.test(text)

/** `    Host   db.internal`; null: no such line. */
export function blankedEntry(line: MappedText): DataEntry | null {
  const match = /^\s{0,80}([A-Za-z_][\w.]{0,60})[^\S\n]{1,60}(?=[^\s=:])/.exec(line.text.slice(0, 300))
  const [all = '', name] = match ?? []
  if (name === undefined) return null
  const value = sliceText(line, all.length, line.text.trimEnd().length)
  const [span, whole] = [spanOf(value), spanOf(line, line.text.length - line.text.trimStart().length, line.text.trimEnd().length)]
  return span === null || whole === null ? null : { name: name.toLowerCase(), span: whole, value: { kind: 'text', text: value, span } }
}
