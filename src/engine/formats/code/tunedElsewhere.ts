/** `tune(config)` as a statement of its own, where the function stands in another file: it can only be there for what it does to the object. */
import type { CallNode, CodeFile, Frame } from './file.js'
import { calleeOf, lastStep } from './path.js'
import { placesOf } from './places.js'
import { defining } from './roles.js'

export function tunedElsewhere(file: CodeFile, name: string, isOurs: (start: number) => boolean): CallNode | null {
  for (const frame of (file.found.uses.get(name) ?? []).slice(0, MOST_USES)) {
    if (frame.kind === 'argument' && isOurs(frame.item.start) && isAlone(frame) && isTuning(file, lastStep(calleeOf(frame.call.of)))) return frame.call
  }
  return null
}

function isAlone({ call, outer }: Extract<Frame, { kind: 'argument' }>): boolean {
  return outer.kind === 'statement' && outer.item?.keys.length === 0 && outer.item.value === call
}

function isTuning(file: CodeFile, callee: string): boolean {
  return tuning.test(callee) && !placesOf(file, callee).some((place) => defining.has(file.tokens[place - 1]?.text ?? '') || file.tokens[place + 1]?.text === '=')
}

const tuning = /^(?:tune|fix(?:up)?|finali[sz]e|normali[sz]e|augment|enrich|decorate|modify|alter|rewrite|adapt|loosen|(?:disable|allow|skip|trust)\w{0,30}|(?:apply|set|add|fill|inject|prepare)_?(?:default|override|option|setting|config|env|local|param)\w{0,20})$/i

const MOST_USES = 50
