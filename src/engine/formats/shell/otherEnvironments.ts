/** `ssh db psql …`, `docker run postgres psql …`, `sudo psql …`, `env -u PGSSLMODE psql …`: what the script exports does not reach every program that it runs. */
import { countBefore } from '../../partition.js'
import type { Candidate } from '../../model.js'
import { withoutFolder } from '../commandLine.js'
import type { ShellCommand } from '../../text/shellState.js'

/** What demands verification is not sure there; what demands less is told as it is. */
export function withOtherEnvironments(candidates: readonly Candidate[], commands: readonly ShellCommand[], source: string): readonly Candidate[] {
  const others = commands.flatMap(({ words, span }) => {
    const texts = words.slice(0, MOST_WORDS).map(({ text }) => text.slice(0, 200))
    const reaches = throughEnv(source.slice(span.start, span.start + 200)) ?? reachOf(texts)
    return reaches === null ? [] : [{ span, reaches }]
  }).sort((a, b) => a.span.start - b.span.start)
  if (others.length === 0) return candidates
  return candidates.map((each): Candidate => {
    if (each.kind !== 'environment' || each.place !== 'code') return each
    const { holdsAt } = each
    return {
      ...each,
      holdsAt: (offset) => {
        const holds = holdsAt?.(offset) ?? true
        const other = others[countBefore(others, ({ span }) => span.start <= offset) - 1]
        const isInside = other !== undefined && offset < other.span.end && !(other.span.start <= each.span.start && each.span.end <= other.span.end)
        return holds === true && isInside && !other.reaches(each.name) ? 'perhaps' : holds
      },
    }
  })
}

const MOST_WORDS = 100

/** `env -i …`, `env -u PGSSLMODE …`, which are no words of the command any more; null: it takes nothing away. */
function throughEnv(written: string): ((name: string) => boolean) | null {
  const [lead, , taken = ''] = /^(?:[a-z!]{1,10}\s{1,9})?env\s{1,9}(-i\b|-\s|--ignore-environment|(?:-u\s{0,9}|--unset=)(\w{1,100}))/.exec(written) ?? []
  return lead === undefined ? null : (name) => taken !== '' && taken !== name
}

const leads: ReadonlySet<string> = new Set(['time', 'nice', 'nohup', 'exec', 'timeout'])

/** Does the variable of that name reach what the command runs? null: each does. sudo(8) `env_reset`, ssh_config(5) `SendEnv`. */
function reachOf(words: readonly string[]): ((name: string) => boolean) | null {
  const at = leads.has(words[0] ?? '') ? words.slice(0, 4).findIndex((word) => elsewhere.has(word)) : 0
  const program = withoutFolder(words[at] ?? '')
  const options = words.slice(at + 1)
  if (program === 'sudo' || program === 'doas') return options.some((word) => /^(?:-[A-Za-z]{0,8}E[A-Za-z]{0,8}|--preserve-env)$/.test(word)) ? null : (name) => options.some((word) => word.startsWith('--preserve-env=') && word.includes(name))
  // `docker run -e PGSSLMODE …`: handed on by its name.
  return elsewhere.has(program) ? (name) => options.some((word) => word === name || word === `-e${name}` || word === `--env=${name}`) : null
}

const elsewhere: ReadonlySet<string> = new Set(['sudo', 'doas', 'ssh', 'su', 'docker', 'docker-compose', 'podman', 'nerdctl', 'kubectl', 'oc', 'heroku', 'fly', 'lxc', 'vagrant'])
