/**
 * Nomad Pack's templates, `[[ var "host" . ]]`, as what HCL knows: `${var.host}` in a string or a heredoc, `var.host` where a value is expected,
 * nothing where a line holds nothing else. Letter for letter in its place. https://developer.hashicorp.com/nomad/tools/nomad-pack/create-packs
 */
export function withoutPackTags(text: string): string {
  if (!text.includes('[[')) return text
  return text.replace(tag, (written: string, body: string, at: number) => {
    const before = text.slice(Math.max(0, at - 200), at)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const alone = line.trim() === '' && /^[^\S\n]{0,200}(?:\r?\n|$)/.test(text.slice(at + written.length, at + written.length + 202))
    if (alone || control.test(body)) return written.replace(/[^\r\n]/g, ' ')
    const name = nameIn(body)
    const isExpression = line.trim() === '' ? /[,([]\s{0,200}$/.test(before) : /(?:[=:,([{?&|+!<>]|\bin)\s{0,20}$/.test(line) && quotesIn(line) % 2 === 0 && !/[=:]$/.test(line)
    return isExpression ? name.padEnd(written.length) : `\${${name.padEnd(written.length - 3)}}`
  })
}

/** A quote in a tag ends no string of HCL's; tests of the shell, lists of lists and tables of TOML begin otherwise. */
const tag = /\[\[-?\s{0,9}((?:var|template|if|else|end|range|with|define|block|env|include|printf|default|fileContents|spewDump)\b[^\n]{0,300}?|[.(][^\n]{0,300}?|\/\*[^\n]{0,300}?)-?\]\]/g
const control = /^(?:template|if|else|end|range|with|define|block|\/\*)\b|^\/\*/

function nameIn(body: string): string {
  const name = /\bvar\s{1,9}"([\w.-]{1,80})"/.exec(body)?.[1] ?? /\.([A-Za-z][\w.]{0,80})/.exec(body)?.[1]?.replace(/^.*\./, '')
  return name === undefined ? 'var' : `var.${name}`.slice(0, Math.max(3, body.length - 1))
}

const quotesIn = (line: string): number => line.split('"').length - 1
