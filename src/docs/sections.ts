import { err, ok, type Result } from '../engine/result.js'

/**
 * Replaces what stands between the markers of a section: `<!-- generated:NAME -->` … `<!-- /generated:NAME -->` in Markdown,
 * `# generated:NAME` … `# /generated:NAME` in YAML. Errors: a marker that is missing, doubled or in the wrong order.
 */
export function replaceSection(text: string, name: string, content: string, comments: 'markdown' | 'yaml'): Result<string> {
  const [open, close] = [`generated:${name}`, `/generated:${name}`].map((label) => (comments === 'markdown' ? `<!-- ${label} -->\n` : `# ${label}\n`))
  if (open === undefined || close === undefined) return err('no marker')
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start === -1 || end === -1) return err(`the markers of section ${name} are missing`)
  if (end < start || text.lastIndexOf(open) !== start || text.lastIndexOf(close) !== end) return err(`the markers of section ${name} are doubled or in the wrong order`)
  return ok(text.slice(0, start + open.length) + content.trimEnd() + '\n' + text.slice(end))
}
