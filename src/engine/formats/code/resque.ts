/** `Resque.redis = 'cache:6379'`, `'cache:6379:1/shop'`: a server without a scheme. resque/resque lib/resque/data_store.rb, lib/resque.rb `redis=`: anything but a URL is cut at its colons. */
import type { Candidate } from '../../model.js'
import { sliceText, spanOf } from '../../mappedText.js'
import type { CodeFile } from './file.js'
import { canonical } from './path.js'
import { textOf } from './textOf.js'

export function resqueCandidates(file: CodeFile): Candidate[] {
  if (file.language.id !== 'ruby') return []
  return file.found.assignments.flatMap(({ path, item }): Candidate[] => {
    const text = item.value === null || canonical(path) !== 'Resque.redis' ? null : textOf(file, item.value)
    const [all, host = '', port = ''] = /^([\w.\uE000-]{1,250}):(\d{1,5}|\uE000)(?::\d{1,3})?(?:\/[\w:-]{1,100})?$/.exec(text?.text.slice(0, 400) ?? '') ?? []
    const span = text === null ? null : spanOf(text)
    if (text === null || all === undefined || span === null) return []
    const part = (name: string, from: number, length: number) => ({ name, span, value: { kind: 'text', text: sliceText(text, from, from + length), span } }) as const
    return [{ kind: 'settings', entries: [part('host', 0, host.length), part('port', host.length + 1, port.length)], span, sites: [{ callee: 'Redis.new', position: null, keyPath: ['Resque.redis'], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain' }]
  })
}
