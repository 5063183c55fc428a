import type { Candidate, Setting, Vocabulary } from '../../model.js'
import { HOLE, sliceText, spanOf, type MappedText, type Span } from '../../mappedText.js'
import type { ShellCommand } from '../../text/shellState.js'

/** Programs that run the program named further on. */
const runners = new Set(['time', 'exec', 'docker', 'podman', 'docker-compose', 'kubectl', 'oc', 'ssh', 'winpty', 'timeout', 'gosu', 'su-exec', 'nice', 'xargs', 'watch', 'run', 'heroku', 'fly', 'npx', 'doppler', 'dotenv', 'chamber', 'aws-vault', 'sudo', 'env'])

/** The command line, when its program speaks to a database; wrappers in front are dropped. */
export function commandOf({ words, assignments, span, isOpen = false }: ShellCommand, vocabulary: Vocabulary): Candidate | null {
  const settings = assignments.map(({ name, value, span: own }): Setting => ({ name, value: { kind: 'text', text: value, span: spanOf(value) ?? own }, span: own }))
  return commandFrom(words, settings, span, vocabulary, isOpen)
}

export function commandFrom(words: readonly MappedText[], assignments: readonly Setting[], span: Span, vocabulary: Vocabulary, isOpen = false): Candidate | null {
  const first = programOf(words[0])
  const start = vocabulary.commands.has(first) ? 0 : runners.has(first) || runsByName(words, vocabulary) ? words.findIndex((word) => vocabulary.commands.has(programOf(word))) : -1
  if (start === -1) return null
  const own = words.slice(start)
  // `time PGSSLMODE=require pg_dump …`, `docker run -e PGSSLMODE=disable …`
  const between = words.slice(0, start).flatMap((word): Setting[] => {
    const name = /^([A-Za-z_]\w{0,80})=/.exec(word.text.slice(0, 100))?.[1]
    const text = sliceText(word, (name?.length ?? 0) + 1, word.text.length)
    const at = spanOf(word)
    return name === undefined || at === null ? [] : [{ name, value: { kind: 'text', text, span: spanOf(text) ?? at }, span: at }]
  })
  return { kind: 'command', words: own, assignments: [...assignments, ...between], span, sites: [{ callee: programOf(own[0]), position: null, keyPath: [], neighbours: [], span }], place: 'code', use: 'value', encoding: 'plain', ...(isOpen ? { isOpen: true } : {}) }
}

/** `$COMPOSE exec db psql …`, `$DRY_RUN psql …`: the program that runs the other is in a variable. `env -u PGSSLMODE psql …`: what is taken away stands in front. */
function runsByName([first, second]: readonly MappedText[], { commands, environmentNames }: Vocabulary): boolean {
  if (environmentNames.has(first?.text ?? '')) return commands.has(programOf(second))
  const [hole] = first?.pieces ?? []
  if (first?.text !== HOLE || hole?.kind !== 'hole') return false
  return /^(?:exec|run|compose)$/.test(second?.text ?? '') || (/^(?:no_?op|dry_?run|sudo|as_?root)$/i.test(hole.expression) && commands.has(programOf(second)))
}

/** `/usr/bin/psql`, `psql.exe`, the image `cockroachdb/cockroach:v24.1`. */
function programOf(word: MappedText | undefined): string {
  const text = word?.text ?? ''
  return text.slice(text.lastIndexOf('/') + 1).replace(/\.exe$/i, '').replace(/(?:@sha256)?:[\w.-]{1,128}$/, '')
}
