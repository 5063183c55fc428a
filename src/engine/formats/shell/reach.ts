/** `unset PGSSLMODE`, `. ./env`, a second `export PGSSLMODE=…`: from where to where a variable of a script has the value that one line gives it. */
import { countBefore } from '../../partition.js'
import type { Candidate } from '../../model.js'
import type { ShellCommand } from '../../text/shellState.js'
import type { Conditions } from '../conditions.js'
import { linesOfScript } from './functionBodies.js'
import { exporting } from './variables.js'

type Environment = Extract<Candidate, { kind: 'environment' }>

/** `conditions`: of the script. */
export function withReach(candidates: readonly Candidate[], commands: readonly ShellCommand[], source: string, conditions: Conditions | null): readonly Candidate[] {
  const given = candidates.filter((each) => each.kind === 'environment' && each.place === 'code')
  if (given.length === 0) return candidates
  const steps = stepsIn(commands)
  const names = new Map<string, Step[]>()
  for (const step of steps) if (step.name !== null && names.get(step.name)?.push(step) === undefined) names.set(step.name, [step])
  const opening = steps.filter(({ name }) => name === null)
  if (opening.length === 0 && [...names.values()].every((list) => list.length < 2)) return candidates
  const lineAt = linesOfScript(source)
  const isSure = (at: number): boolean => lineAt(at).isTop && (conditions?.at(at) ?? null) === null
  const openAt = opening.map(({ at }) => at)
  const openInBodies = openAt.filter((at) => !lineAt(at).isTop)
  const known = new Map<string, ReachOfName>()
  const givenAt = new Set(steps.flatMap(({ at, isGiven }) => (isGiven ? [at] : [])))
  return candidates.map((each): Candidate => {
    if (each.kind !== 'environment' || each.place !== 'code') return each
    const reach = known.get(each.name) ?? reachOf(names.get(each.name) ?? [])
    known.set(each.name, reach)
    return givenAt.has(each.span.start) ? { ...each, holdsAt: holdsAt(each, reach) } : each
  })

  function reachOf(own: readonly Step[]): ReachOfName {
    return { sure: own.flatMap(({ at }) => (isSure(at) ? [at] : [])), unsets: own.flatMap(({ at, isGiven }) => (isGiven ? [] : [at])) }
  }

  function holdsAt({ span: { start } }: Environment, { sure, unsets }: ReachOfName): NonNullable<Environment['holdsAt']> {
    const place = countBefore(sure, (at) => at <= start)
    const begin = isSure(start) && place > 1 ? start : 0
    const end = sure[place] ?? Infinity
    const isOpenAt = (offset: number): boolean => {
      if (isBetween(unsets, start, Math.min(offset, end)) || isBetween(openAt, start, Math.min(offset, end))) return true
      return offset > start && openInBodies.length > 0
    }
    return (offset) => {
      if (!lineAt(offset).isTop) return openAt.length > 0 || unsets.length > 0 ? 'perhaps' : true
      if (offset < begin || offset > end) return false
      return isOpenAt(offset) ? 'perhaps' : true
    }
  }
}

interface ReachOfName {
  /** Where it is given or taken away whatever happens, in order. */
  readonly sure: readonly number[]
  readonly unsets: readonly number[]
}

function isBetween(places: readonly number[], from: number, to: number): boolean {
  return (places[countBefore(places, (at) => at <= from)] ?? Infinity) < to
}

interface Step {
  /** null: what it sets is not seen. */
  readonly name: string | null
  readonly isGiven: boolean
  readonly at: number
}

function stepsIn(commands: readonly ShellCommand[]): readonly Step[] {
  return commands.flatMap(({ words, assignments, span }): readonly Step[] => {
    const [first, second] = words.map(({ text }) => text)
    if (first === undefined) return assignments.map(({ name, span: { start } }) => ({ name, isGiven: true, at: start }))
    const isTaken = first === 'unset' || (first === 'export' && second === '-n')
    if (!isTaken && !exporting.has(first)) return brings(first, second ?? '') ? [{ name: null, isGiven: false, at: span.start }] : []
    return words.slice(1, MOST_WORDS).flatMap(({ text, pieces: [piece] }): readonly Step[] => {
      const name = /^[A-Za-z_]\w{0,80}(?==|$)/.exec(text.slice(0, 100))?.[0]
      if (name === undefined || (!isTaken && name.length === text.length)) return []
      return [{ name, isGiven: !isTaken, at: isTaken ? span.start : (piece?.start ?? span.start) }]
    })
  })
}

const MOST_WORDS = 100

/** `. ./env`, `eval "$(env-of deploy)"`; what shells and languages are set up with says nothing of databases. */
function brings(program: string, word: string): boolean {
  return (program === '.' || program === 'source' || program === 'eval') && !ofTools.test(word.slice(0, 400))
}

const ofTools = /(?:^|\/)(?:activate|nvm\.sh|\.cargo\/env|bash_completion|os-release|sdkman-init\.sh|asdf\.sh)$|ssh-agent|(?:pyenv|rbenv|nodenv|conda|brew|fnm) /
