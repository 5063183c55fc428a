/**
 * One text or mapping that several calls take, each with settings of its own, is a connection for each of them: `new Pool({ url, ssl })` says
 * nothing of `new Pool({ url })`. Where all come to the same it is one.
 */
import type { Assessment, Candidate, Connection } from './model.js'

/** `read` and `assess` are what the pipeline does with every other connection. */
export function perCall(connection: Connection, read: (candidate: Candidate) => Connection | null, assess: (connection: Connection) => Assessment): readonly Assessment[] {
  const whole = assess(connection)
  const { candidate } = connection
  const each = (candidate.perCall ?? []).flatMap(({ site, span }): Assessment[] => {
    const own = read({ ...candidate, span, sites: [candidate.sites[0], site] })
    return own === null || own.family !== connection.family ? [] : [assess({ ...own, span, writtenAt: connection.span })]
  })
  const [first] = each
  if (first === undefined || each.length !== candidate.perCall?.length) return [whole]
  if (each.some((one) => resultOf(one) !== resultOf(first))) return each
  return [resultOf(whole) === resultOf(first) ? whole : { ...first, connection: { ...first.connection, span: connection.span, writtenAt: connection.span } }]
}

function resultOf({ judgement: { posture, problems } }: Assessment): string {
  return JSON.stringify([posture, problems.map(({ kind, parameter }) => [kind, parameter])])
}
