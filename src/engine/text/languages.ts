import type { HoleRule, Language, StringRule } from './language.js'

const dollars: readonly HoleRule[] = [braces('${'), { kind: 'bare', open: '$' }]

/** What most languages with braces share. */
const usual: Omit<Language, 'id' | 'extensions'> = {
  interpreters: [],
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  strings: [quoted('"'), quoted("'")],
  prefixes: {},
  regexLiterals: false,
  adjacentLiterals: false,
  joinMarks: ['+'],
  keyMarks: [':'],
  memberMarks: ['.', '?.', '::'],
  newline: 'blank',
  nameFirst: false,
  braceSuffix: true,
  namedArguments: [],
  restarts: new Set(),
  operatorWords: {},
  imports: 'path',
}

/** One row per language. A new one needs a row and nothing else. */
export const languages: readonly Language[] = [
  row('python', ['py', 'pyi', 'pyw', 'bzl'], {
    interpreters: ['python', 'python3'],
    lineComments: ['#'],
    blockComments: [],
    strings: [quoted('"""', true), quoted("'''", true), quoted('"'), quoted("'")],
    prefixes: pythonPrefixes(),
    adjacentLiterals: true,
    keyMarks: [':'],
    newline: 'ends',
    braceSuffix: false,
    namedArguments: ['='],
    restarts: new Set(['def', 'class', 'import', 'from', 'async', 'if', 'with', 'try', '@']),
    operatorWords: { if: 0, else: 0, or: 1, and: 2, in: 3, is: 3, not: 3 },
    imports: 'python',
  }),
  row('javascript', ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte'], {
    interpreters: ['node', 'deno', 'bun', 'ts-node', 'tsx'],
    strings: [{ ...quoted('`', true), holes: [braces('${')] }, quoted('"'), quoted("'")],
    regexLiterals: true,
    keyMarks: [':', '?:'],
    memberMarks: ['.', '?.'],
    newline: 'operator',
    restarts: new Set(['function', 'class', 'import', 'export']),
    operatorWords: { instanceof: 3, in: 3, of: 3 },
    imports: 'javascript',
  }),
  row('go', ['go'], {
    strings: [{ ...quoted('`', true), escapes: 'none' }, quoted('"'), quoted("'")],
    newline: 'ends',
    nameFirst: true,
    restarts: new Set(['func', 'type', 'var', 'const', 'import', 'package']),
    imports: 'go',
  }),
  row('java', ['java'], { strings: [quoted('"""', true), quoted('"'), quoted("'")] }),
  row('kotlin', ['kt', 'kts'], {
    strings: [{ ...quoted('"""', true), escapes: 'none', holes: dollars }, { ...quoted('"'), holes: dollars }, quoted("'")],
    newline: 'operator',
    namedArguments: ['='],
    operatorWords: { to: 0, in: 3, is: 3 },
  }),
  row('scala', ['scala', 'sc', 'sbt'], {
    strings: [{ ...quoted('"""', true), escapes: 'none' }, quoted('"')],
    prefixes: { s: { holes: dollars }, f: { holes: dollars }, raw: { holes: dollars, escapes: 'raw' } },
    keyMarks: [':', '->'],
    newline: 'operator',
    namedArguments: ['='],
  }),
  row('groovy', ['groovy', 'gradle', 'gvy'], {
    strings: [{ ...quoted('"""', true), holes: dollars }, quoted("'''", true), { ...quoted('"'), holes: dollars }, quoted("'")],
    newline: 'operator',
  }),
  row('csharp', ['cs', 'csx'], {
    strings: [
      { ...quoted('"""', true), escapes: 'none' },
      { ...quoted('$@"', true), close: '"', escapes: 'doubled', holes: [braces('{', true)] },
      { ...quoted('@"', true), close: '"', escapes: 'doubled' },
      { ...quoted('$"'), close: '"', holes: [braces('{', true)] },
      quoted('"'),
      quoted("'"),
    ],
    namedArguments: [':'],
  }),
  row('ruby', ['rb', 'rake', 'gemspec', 'ru'], {
    interpreters: ['ruby'],
    lineComments: ['#'],
    blockComments: [['\n=begin', '\n=end']],
    strings: [{ ...quoted('"', true), holes: [braces('#{')] }, quoted("'", true)],
    keyMarks: [':', '=>'],
    newline: 'operator',
    namedArguments: [':'],
    operatorWords: { if: 0, unless: 0, or: 1, and: 2 },
  }),
  row('php', ['php', 'phtml'], {
    interpreters: ['php'],
    lineComments: ['//', '#'],
    strings: [{ ...quoted('"', true), holes: [braces('{$'), { kind: 'bare', open: '$' }] }, { ...quoted("'", true), escapes: 'raw' }],
    joinMarks: ['.'],
    keyMarks: ['=>', ':'],
    memberMarks: ['->', '?->', '::'],
    namedArguments: [':'],
  }),
  row('rust', ['rs'], {
    strings: [{ ...quoted('r#"', true), close: '"#', escapes: 'none' }, quoted('"', true)],
    prefixes: { r: { escapes: 'none' } },
    memberMarks: ['.', '::'],
  }),
  row('cpp', ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'm', 'mm'], { adjacentLiterals: true, memberMarks: ['.', '->', '::'] }),
  row('swift', ['swift'], { strings: [quoted('"""', true), { ...quoted('"'), holes: [] }], newline: 'operator', namedArguments: [':'] }),
  row('dart', ['dart'], {
    strings: [{ ...quoted("'''", true), holes: dollars }, { ...quoted('"'), holes: dollars }, { ...quoted("'"), holes: dollars }],
    adjacentLiterals: true,
    namedArguments: [':'],
  }),
]


function row(id: string, extensions: readonly string[], own: Partial<Language>): Language {
  return { ...usual, ...own, id, extensions }
}

function quoted(mark: string, multiline = false): StringRule {
  return { open: mark, close: mark, multiline, escapes: 'backslash', holes: [] }
}

function braces(open: string, doubled = false): HoleRule {
  return { kind: 'braces', open, doubled }
}

function pythonPrefixes(): Language['prefixes'] {
  const holes = [braces('{', true)]
  const raw = { escapes: 'raw' } as const
  return { r: raw, b: {}, u: {}, br: raw, rb: raw, f: { holes }, t: { holes }, fr: { ...raw, holes }, rf: { ...raw, holes } }
}
