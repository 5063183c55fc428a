/** What a page points to exists: files, headings, scripts, examples. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fencesOf, pages, proseOf, read, root } from '../support/documentation.js'
import { at, mapping } from '../support/members.js'

describe('links', () => {
  const links = pages.flatMap((page) => [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|\bsrc(?:set)?="([^"\s]+)"/g)].map(([, link, source]) => ({ page, target: link ?? source ?? '' }))).filter(({ target }) => !/^https?:/.test(target))

  test.each(links)('$page links to something that exists: $target', ({ page, target }) => {
    const [path = '', anchor = ''] = target.split('#')
    const full = path === '' ? page : join(dirname(page), path)
    expect(existsSync(join(root, full))).toBe(true)
    if (anchor !== '') expect(headings(full)).toContain(anchor)
  })

  test.each(pages.filter((page) => page.startsWith('docs/')))('%s can be reached from the README', (page) => expect(proseOf('README.md')).toContain(`](${page}`))
})

test.each(pages)('%s has only blocks that the other tests see: none is indented, and none has another fence', (page) => {
  expect(read(page).match(/^[ \t>]*(?:`{3,}|~{3,})/gm) ?? []).toEqual(fencesOf(page).flatMap(() => ['```', '```']))
})

test.each(pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => ({ page, script }))))('$page names a script of package.json: $script', ({ script }) => {
  const manifest: unknown = JSON.parse(read('package.json'))
  expect(Object.keys(mapping(at(manifest, 'scripts')))).toContain(script)
})

test('every example diff leads to the tree beside it', () => {
  for (const folder of ['flask', 'services'])
    for (const diff of readdirSync(join(root, 'examples', folder)).filter((name) => name.endsWith('.diff')))
      for (const [, path = ''] of read(`examples/${folder}/${diff}`).matchAll(/^\+\+\+ b\/(.+)$/gm)) {
        const head = read(`examples/${folder}/${diff.replace('.diff', '')}/${path}`)
        const added = read(`examples/${folder}/${diff}`)
          .split(/^diff --git /m)
          .filter((part) => part.includes(`+++ b/${path}\n`))
          .flatMap((part) => part.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++')))
        expect(added.length).toBeGreaterThan(0)
        for (const line of added) expect(head.split('\n')).toContain(line.slice(1))
      }
})

/** Anchors as GitHub makes them: lower case, blanks to hyphens, punctuation dropped. */
function headings(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'))
}
