/** `url = "jdbc:mysql://"${db.host}":"${db.port}"/shop"`: strings and substitutions in a row are one value. https://github.com/lightbend/config/blob/main/HOCON.md#value-concatenation */
import { joinTexts, sliceText, type MappedText } from '../mappedText.js'

/** The quotes between which nothing but a substitution stands are gone; the line itself where there are none. */
export function withoutInnerQuotes(line: MappedText): MappedText {
  if (!line.text.includes('"${')) return line
  const parts: MappedText[] = []
  let from = 0
  for (const { index, 0: whole } of line.text.matchAll(/(?<=[^=\s,([{"])"\$\{\??[\w.-]{1,200}\}"(?=[^\s,)\]}"])/g)) {
    parts.push(sliceText(line, from, index), sliceText(line, index + 1, index + whole.length - 1))
    from = index + whole.length
  }
  return parts.length === 0 ? line : joinTexts([...parts, sliceText(line, from, line.text.length)])
}
