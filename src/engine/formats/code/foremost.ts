/** Which of very many settings are read: a hundred that say nothing must not hide the one behind them that switches TLS off. */
import { ADDING_SPREAD, SPREAD } from '../../mappedText.js'
import type { Vocabulary } from '../../model.js'

const MOST = 100
/** Beside those that count, when there are more. */
const OTHERS = 40

/**
 * Up to a hundred all of them. Of more, in their order: the last of each setting, which is the one that holds, everything that brings others
 * (`nameOf` says SPREAD), and some of the rest. The same list always has the same answer.
 */
export function foremost<T>(all: readonly T[], { settingNames, tellingNames }: Vocabulary, nameOf: (each: T) => string | null): readonly T[] {
  if (all.length <= MOST) return all
  const chosen = known.get(all) ?? choose(all.map((each) => nameOf(each)?.toLowerCase() ?? ''), (name) => settingNames.has(name) || tellingNames.has(name))
  known.set(all, chosen)
  const read: T[] = []
  for (const index of chosen) {
    const each = all[index]
    if (each !== undefined) read.push(each)
  }
  return read
}

/** Places in a list, under the list that they were chosen of: it is asked for by every call that is handed it. */
const known = new WeakMap<readonly unknown[], readonly number[]>()

function choose(names: readonly string[], isSetting: (name: string) => boolean): readonly number[] {
  const last = new Map<string, number>()
  for (const [index, name] of names.entries()) if (isSetting(name)) last.set(name, index)
  const counting = new Set(last.values())
  let others = 0
  return [...names.keys()].filter((index) => counting.has(index) || names[index] === SPREAD || names[index] === ADDING_SPREAD || others++ < OTHERS)
}
