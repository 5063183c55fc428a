/** The same connection seen twice (a URI and the call around it, a command and the URI in it) is one connection. */
import type { Span } from './mappedText.js'
import type { Candidate, Connection } from './model.js'
import { overlaps, spanIndex, type SpanIndex } from './spanIndex.js'

/** Connections of one file, in order of their place, without those that a richer one beside them already tells. */
export function withoutOverlaps(connections: readonly Connection[]): readonly Connection[] {
  const ordered = [...connections].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || rank(b) - rank(a))
  const dropped = new Set<Connection>()
  const open: Connection[] = []
  for (const inner of ordered) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= inner.span.start) open.pop()
    for (const outer of open.slice(-8)) {
      if (outer.span.end < inner.span.end || dropped.has(outer) || !sameFamily(outer, inner) || !consistsOf(outer, inner.span) || apart(outer, inner)) continue
      dropped.add(poorer(outer, inner))
      if (dropped.has(inner)) break
    }
    if (!dropped.has(inner)) open.push(inner)
  }
  return ordered.filter((connection) => !dropped.has(connection))
}

const indices = new WeakMap<Connection, SpanIndex>()

/**
 * Is what stands there a part of the connection? What is put together statement by statement spans the statements between, which may hold
 * another connection.
 */
function consistsOf(connection: Connection, span: Span): boolean {
  return overlaps(indexOf(connection), span)
}

function indexOf(connection: Connection): SpanIndex {
  const known = indices.get(connection)
  const index = known ?? spanIndex([...partsOf(connection.candidate), ...connection.parameters.flatMap((parameter) => parameter.span ?? [])])
  if (known === undefined) indices.set(connection, index)
  return index
}

function partsOf(candidate: Candidate): readonly Span[] {
  switch (candidate.kind) {
    case 'text':
      return candidate.value.pieces
    case 'settings':
      return candidate.entries.map(({ span }) => span)
    case 'environment':
    case 'command':
      return [candidate.span]
  }
}

/** `{ host: 'db1', replica: { host: 'db2' } }`; `base + '?sslmode=require'` and `base + '?sslmode=disable'`, which begin with one text. */
function apart(outer: Connection, inner: Connection): boolean {
  if (outer.candidate.kind === 'text' && inner.candidate.kind === 'text') {
    const [lead, ...behind] = inner.candidate.value.pieces
    return lead !== undefined && lead.start === outer.candidate.value.pieces[0]?.start && behind.some((piece) => piece.end > piece.start && !overlaps(indexOf(outer), piece))
  }
  if (outer.notation !== 'settings' || inner.notation !== 'settings' || outer.hosts.length === 0) return false
  const named = new Set(outer.hosts.flatMap((host) => (host.kind === 'name' ? host.name : [])))
  return inner.hosts.some((host) => host.kind === 'name' && !named.has(host.name))
}

function sameFamily(a: Connection, b: Connection): boolean {
  const group = ({ family }: Connection): string => (family === 'cockroachdb' ? 'postgres' : family)
  return group(a) === group(b)
}

/** A command line knows its program; a URI already holds the settings beside it; of two settings the one with a host, else the outer. */
function poorer(outer: Connection, inner: Connection): Connection {
  if (rank(outer) !== rank(inner)) return rank(outer) > rank(inner) ? inner : outer
  if (outer.notation === 'settings' && outer.hosts.length === 0 && inner.hosts.length > 0) return outer
  return inner
}

function rank({ notation }: Connection): number {
  switch (notation) {
    case 'command':
      return 3
    case 'uri':
    case 'jdbc':
    case 'keywords':
      return 2
    case 'settings':
      return 1
    case 'environment':
      return 0
  }
}
