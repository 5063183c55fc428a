interface Marks {
  readonly line: readonly string[]
  readonly block: readonly [string, string] | null
}

/** By the name of the file: `#define` is no comment in C, and a line of JavaScript may begin with `;`. What is not listed is code. */
const marksOf: readonly (readonly [RegExp, Marks])[] = [
  [/\.(?:c|h|cc|cpp|cxx|hpp|cs|fs|go|rs|kt|kts|scala|sc|sbt|swift|dart|groovy|gradle|vue|svelte|java|m|mm|proto|zig|v|d|sol|prisma|less|scss)$/i, { line: ['//'], block: ['/*', '*/'] }],
  [/\.(?:php|phtml|tf|tfvars|hcl|nix|jsonnet|bicep)$/i, { line: ['#', '//'], block: ['/*', '*/'] }],
  [/\.(?:sql|psql|pgsql|ddl)$/i, { line: ['--'], block: ['/*', '*/'] }],
  [/\.(?:lua|hs|elm|adb|ads|vhdl?)$/i, { line: ['--'], block: null }],
  [/\.(?:xml|html?|xhtml|config|plist|csproj|props|targets|svg|jsp)$/i, { line: [], block: ['<!--', '-->'] }],
  [/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i, { line: ['#', '//'], block: ['<!--', '-->'] }],
  [/\.(?:clj|cljs|edn|lisp|el|scm|asm)$/i, { line: [';'], block: null }],
  [/\.(?:vb|bas|vbs)$/i, { line: ["'"], block: null }],
  [/\.(?:erl|hrl|tex|sty|prolog)$/i, { line: ['%'], block: null }],
  [/\.(?:bat|cmd)$/i, { line: ['REM ', 'rem ', '@REM ', '@rem ', '::'], block: null }],
  [/\.(?:json|jsonc|json5|js|ts|jsx|tsx|mjs|cjs)$/i, { line: ['//'], block: ['/*', '*/'] }],
  [/\.(?:ps1|psm1|psd1)$/i, { line: ['#'], block: ['<#', '#>'] }],
]

const unknown: Marks = { line: ['#', '//'], block: null }

/**
 * Reads the lines of one file in order and tells where the comment of each begins, as far as lines tell; null: it has none.
 * Only a block comment that begins and ends with its lines counts: code may follow one on the same line.
 */
export function commentFinder(path: string): (line: string) => number | null {
  const { line: marks, block } = marksOf.find(([pattern]) => pattern.test(path))?.[1] ?? unknown
  let inBlock = false
  return (line) => {
    const indent = line.length - line.trimStart().length
    if (block !== null && (inBlock || line.startsWith(block[0], indent))) {
      const close = line.indexOf(block[1], inBlock ? 0 : indent + block[0].length)
      inBlock = close === -1
      return close === -1 || line.slice(close + block[1].length).trim() === '' ? indent : null
    }
    if (marks.some((mark) => line.startsWith(mark, indent) && (mark !== '#' || !/[!{]/.test(line[indent + 1] ?? '')))) return indent
    return trailingComment(line, indent, marks)
  }
}

/** A mark behind white space and outside of quotes. */
function trailingComment(line: string, indent: number, marks: readonly string[]): number | null {
  let quote: string | null = null
  for (let at = indent; at < Math.min(line.length, 4000); at++) {
    const char = line[at] ?? ''
    if (char === '\\') at++
    else if (quote !== null) quote = char === quote ? null : quote
    else if (char === '"' || char === '`' || (char === "'" && !/\w/.test(line[at - 1] ?? ''))) quote = char
    else if (marks.some((mark) => mark[0] === char && line.startsWith(mark, at) && /\s/.test(line[at - 1] ?? '') && /[\s!]/.test(line[at + mark.length] ?? ' '))) return at
  }
  return null
}
