/** Blocks of another language in documentation: Markdown's fences, AsciiDoc's listings, reST's code blocks. */
export interface Fence {
  /** As written, lower case; '' where none is named. */
  readonly language: string
  /** Of the first line inside, and behind the last one. */
  readonly from: number
  readonly to: number
}

export function fencesIn(text: string): Fence[] {
  const fences: Fence[] = []
  let open: { readonly language: string; readonly mark: string; readonly indent: number; readonly from: number } | null = null
  /** `[source,yaml]` stands on the line before its block. */
  let announced = ''
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 300)).trimEnd()
    const indent = line.length - line.trimStart().length
    const closes = open !== null && (open.mark === '' ? line !== '' && indent <= open.indent : closesFence(line.trim(), open.mark))
    if (open !== null && closes) {
      fences.push({ language: open.language, from: open.from, to: start })
      const wasIndented = open.mark === ''
      open = null
      if (!wasIndented) {
        start = end + 1
        continue
      }
    }
    if (open === null) {
      const opened = opening(line.trim(), announced)
      if (opened !== null) open = { ...opened, indent, from: Math.min(end + 1, text.length) }
      announced = /^\[(?:source|listing)?%?\w{0,20},\s{0,3}["']?([\w+#-]{1,30})/i.exec(line)?.[1]?.toLowerCase() ?? ''
    }
    start = end + 1
  }
  if (open !== null) fences.push({ language: open.language, from: open.from, to: text.length })
  return fences.filter(({ from, to }) => to > from)
}

function opening(line: string, announced: string): { language: string; mark: string } | null {
  const fence = /^(`{3,}|~{3,})\s{0,9}(?:\{?\.?([\w+#-]{1,30}))?/.exec(line)
  if (fence !== null) return { mark: fence[1] ?? '```', language: fence[2]?.toLowerCase() ?? '' }
  if (/^(?:-{4,}|\.{4,})$/.test(line) && announced !== '') return { mark: line, language: announced }
  const directive = /^\.\.\s(?:code-block|code|sourcecode|highlight|prompt)::\s{0,9}([\w+#-]{0,30})/.exec(line)
  return directive === null ? null : { mark: '', language: directive[1]?.toLowerCase() ?? '' }
}

function closesFence(line: string, mark: string): boolean {
  return line.startsWith(mark) && line.replaceAll(mark[0] ?? '`', '') === ''
}

const names: Readonly<Record<string, string>> = {
  python: 'py', python3: 'py', py: 'py', ipython: 'py', pycon: 'py', javascript: 'js', js: 'js', node: 'js', jsx: 'jsx', typescript: 'ts', ts: 'ts', tsx: 'tsx', golang: 'go', go: 'go',
  java: 'java', kotlin: 'kt', kt: 'kt', scala: 'scala', groovy: 'groovy', gradle: 'gradle', ruby: 'rb', rb: 'rb', php: 'php', csharp: 'cs', cs: 'cs', 'c#': 'cs', fsharp: 'fs', vb: 'vb', rust: 'rs', rs: 'rs',
  swift: 'swift', elixir: 'ex', ex: 'ex', exs: 'exs', erlang: 'erl', perl: 'pl', dart: 'dart', lua: 'lua', r: 'r', c: 'c', cpp: 'cpp', 'c++': 'cpp', sql: 'sql', powershell: 'ps1', ps1: 'ps1',
  bash: 'sh', sh: 'sh', shell: 'sh', zsh: 'sh', console: 'sh', 'shell-session': 'sh', terminal: 'sh', yaml: 'yaml', yml: 'yaml', json: 'json', json5: 'json5', jsonc: 'jsonc', toml: 'toml', ini: 'ini', conf: 'conf', cfg: 'ini',
  properties: 'properties', hcl: 'tf', terraform: 'tf', tf: 'tf', xml: 'xml', html: 'xml', env: 'env', dotenv: 'env', prisma: 'prisma', makefile: 'mk', make: 'mk', diff: 'diff', patch: 'diff',
}

/** The name of a file that is read as the fence is to be read; null: line by line. */
export function fileOfFence(language: string): string | null {
  if (language === 'dockerfile' || language === 'docker') return 'Dockerfile'
  const extension = names[language]
  return extension === undefined ? null : `fence.${extension}`
}
