/** `tune(config)` as a statement of its own, where the function stands in another file: it can only be there for what it does to the object. */
import { isCallee } from './callees.js'
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

/** `loosen(context)`, `setattr(context, name, value)`: whatever the function is called; one that connects, or only shows it, leaves it as it is. */
export function handedOver(file: CodeFile, name: string, isOurs: (start: number) => boolean): CallNode | null {
  for (const frame of (file.found.uses.get(name) ?? []).slice(0, MOST_USES)) {
    if (frame.kind === 'argument' && frame.position !== null && isOurs(frame.item.start) && isAlone(frame) && !isCallee(calleeOf(frame.call.of), file.vocabulary) && !saying.test(lastStep(calleeOf(frame.call.of)))) return frame.call
  }
  return null
}

function isAlone({ call, outer }: Extract<Frame, { kind: 'argument' }>): boolean {
  return outer.kind === 'statement' && outer.item?.keys.length === 0 && outer.item.value === call
}

function isTuning(file: CodeFile, callee: string): boolean {
  return (tuning.test(callee) || changing.test(callee)) && !placesOf(file, callee).some((place) => defining.has(file.tokens[place - 1]?.text ?? '') || file.tokens[place + 1]?.text === '=')
}

const tuning = /^(?:tune|fix(?:up)?|finali[sz]e|normali[sz]e|augment|enrich|decorate|modify|alter|rewrite|adapt|loosen|(?:disable|allow|skip|trust)\w{0,30}|(?:apply|set|add|fill|inject|prepare)_?(?:default|override|option|setting|config|env|local|param)\w{0,20})$/i

/** Functions whose work it is to change an object, wherever they stand. */
export const changing = /^(?:invoke|accept|(?:override|patch|tweak|amend|adjust|mutate|relax|weaken|harden)\w{0,20}|configure\w{0,20}|customi[sz]e\w{0,20}|(?:apply|update|set_?up|enable|add|with)_?\w{0,20}(?:tls|ssl)\w{0,20})$/i

/** They show or compare what they are handed. */
export const saying = /^(?:\w{0,20}log\w{0,20}|write(?:line)?|print\w{0,10}|debug|trace|info\w{0,10}|warn\w{0,10}|error|nameof|\w{0,20}(?:equals?|true|false|null)|is\w{0,20})$/i

const MOST_USES = 50
