/** Tree-sitter's grammars: the second opinion on what is code, text and comment. One row per kind of file. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Language, Parser, type Tree } from 'web-tree-sitter'

export interface Grammar {
  readonly id: string
  /** Of files, lower case, without the dot. */
  readonly extensions: readonly string[]
  /** The row of our own table; `shell` has a reader of its own. */
  readonly language: string
  /** In node_modules. */
  readonly wasm: string
}

const vscode = (name: string): string => `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`
const repomix = (name: string): string => `@repomix/tree-sitter-wasms/out/tree-sitter-${name}.wasm`

export const grammars: readonly Grammar[] = [
  { id: 'python', extensions: ['py'], language: 'python', wasm: vscode('python') },
  { id: 'javascript', extensions: ['js', 'mjs', 'cjs', 'jsx'], language: 'javascript', wasm: vscode('javascript') },
  { id: 'typescript', extensions: ['ts', 'mts'], language: 'javascript', wasm: vscode('typescript') },
  { id: 'tsx', extensions: ['tsx'], language: 'javascript', wasm: vscode('tsx') },
  { id: 'go', extensions: ['go'], language: 'go', wasm: vscode('go') },
  { id: 'java', extensions: ['java'], language: 'java', wasm: vscode('java') },
  { id: 'kotlin', extensions: ['kt', 'kts'], language: 'kotlin', wasm: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm' },
  { id: 'scala', extensions: ['scala', 'sbt'], language: 'scala', wasm: 'tree-sitter-scala/tree-sitter-scala.wasm' },
  { id: 'csharp', extensions: ['cs'], language: 'csharp', wasm: vscode('c-sharp') },
  { id: 'ruby', extensions: ['rb', 'rake'], language: 'ruby', wasm: vscode('ruby') },
  { id: 'elixir', extensions: ['ex', 'exs'], language: 'elixir', wasm: 'tree-sitter-elixir/tree-sitter-elixir.wasm' },
  { id: 'lua', extensions: ['lua'], language: 'lua', wasm: '@tree-sitter-grammars/tree-sitter-lua/tree-sitter-lua.wasm' },
  { id: 'php', extensions: ['php'], language: 'php', wasm: vscode('php') },
  { id: 'rust', extensions: ['rs'], language: 'rust', wasm: vscode('rust') },
  { id: 'c', extensions: ['c'], language: 'cpp', wasm: repomix('c') },
  { id: 'cpp', extensions: ['cpp', 'cc', 'cxx', 'hpp', 'h'], language: 'cpp', wasm: vscode('cpp') },
  { id: 'swift', extensions: ['swift'], language: 'swift', wasm: repomix('swift') },
  { id: 'dart', extensions: ['dart'], language: 'dart', wasm: repomix('dart') },
  { id: 'powershell', extensions: ['ps1', 'psm1'], language: 'powershell', wasm: vscode('powershell') },
  { id: 'shell', extensions: ['sh', 'bash'], language: 'shell', wasm: vscode('bash') },
]

/** What parses a text by a grammar; loaded once. `modules`: the folder node_modules. */
export async function openGrammars(modules: string, wanted: readonly Grammar[] = grammars): Promise<(id: string, text: string) => Tree | null> {
  await Parser.init({ locateFile: () => join(modules, 'web-tree-sitter/web-tree-sitter.wasm') })
  const parsers = new Map<string, Parser>()
  for (const { id, wasm } of wanted) parsers.set(id, new Parser().setLanguage(await Language.load(join(modules, wasm))))
  return (id, text) => parsers.get(id)?.parse(text) ?? null
}

/** node_modules of this project. */
export const modulesFolder = join(createRequire(import.meta.url).resolve('jest/package.json'), '../..')
