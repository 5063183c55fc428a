/** A name that a program binds several times, to this machine in each case. */
import type { CodeFile } from './file.js'
import { textOf } from './textOf.js'

/** `host = "/cloudsql/shop"` in one branch, `host = "127.0.0.1"` in the other: which of them holds makes no difference. */
export function isHereInEachCase(file: CodeFile, name: string): boolean {
  const bound = file.found.bindings.get(name) ?? []
  return bound.length > 1 && bound.length <= mostCases && bound.every((node) => thisMachine.test(textOf(file, node)?.text ?? ''))
}

const mostCases = 20
const thisMachine = /^(?:\/|(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d{1,5})?$)/i
