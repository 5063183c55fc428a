/** What people read: the hand-written pages, and what stands in them between fences and in code spans. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = process.cwd()

export const pages: readonly string[] = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  'bench/README.md',
  ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
]

export interface Fence {
  readonly page: string
  /** Of the opening fence, from 1. */
  readonly line: number
  readonly language: string
  /** The word behind the language; GitHub shows none of it. */
  readonly kind: string
  /** The hidden comment on the line above, without its brackets; empty when there is none. */
  readonly mark: string
  readonly text: string
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function fencesOf(page: string): readonly Fence[] {
  const text = read(page)
  return [...text.matchAll(/(?:^<!-- (.*) -->\n)?^```(\S*) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, mark = '', language = '', kind = '', body = ''] = match
    const start = match.index + whole.indexOf('```')
    return { page, line: text.slice(0, start).split('\n').length, language, kind, mark, text: body }
  })
}

/** Without fences and hidden comments. */
export function proseOf(page: string): string {
  return read(page).replace(/^```[\s\S]*?^```$/gm, '').replace(/<!--[\s\S]*?-->/g, '')
}

export const fences: readonly Fence[] = pages.flatMap(fencesOf)

export function ofKind(language: string, kind: string): readonly Fence[] {
  return fences.filter((fence) => fence.language === language && fence.kind === kind)
}
