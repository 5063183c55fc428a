/** GitHub's GraphQL as far as this action asks it, executed over GitHub's own published schema: a query that it would refuse is refused here. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql'
import type { State } from './server.js'

let schema: GraphQLSchema | null = null

/** `problem`: the query does not fit the schema. */
export async function answerQuery(state: State, body: unknown): Promise<{ status: number; data: unknown; problem: string | null }> {
  if (state.permissions.graphql === 'absent') return { status: 404, data: { message: 'Not Found' }, problem: null }
  if (state.permissions.graphql === 'refused') return { status: 403, data: { message: 'Resource not accessible by integration' }, problem: null }
  schema ??= buildSchema(readFileSync(join(import.meta.dirname, '../../../node_modules/@octokit/graphql-schema/schema.graphql'), 'utf8'), { assumeValid: true })
  const { query, variables } = body as { query: string; variables: Record<string, unknown> }
  const result = await graphql({ schema, source: query, variableValues: variables, rootValue: rootOf(state) })
  const invalid = result.errors?.find(({ originalError }) => originalError === undefined)
  return { status: 200, data: result, problem: invalid === undefined ? null : `graphql: ${invalid.message}` }
}

function rootOf(state: State): object {
  const threads = state.comments
    .filter(({ in_reply_to_id }) => in_reply_to_id === undefined)
    .map(({ id, author }) => ({
      id: `PRRT_${id}`,
      isResolved: state.resolved.has(id),
      // Resolving takes `contents: write` (github/gh-aw#35726).
      viewerCanResolve: state.permissions.contents === 'write' && !state.resolved.has(id),
      comments: { nodes: [{ databaseId: id, viewerDidAuthor: author === state.viewer }] },
    }))
  return {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === state.repository.fullName
        ? {
            object: ({ oid }: { oid: string }) => blobOf(state.repository.blobs.get(oid)),
            pullRequest: ({ number }: { number: number }) => (number === state.number ? { reviewThreads: ({ last }: { last: number }) => ({ nodes: threads.slice(-last) }) } : null),
          }
        : null,
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      if (state.permissions.contents !== 'write') throw new GraphQLError('Resource not accessible by integration', { originalError: new Error('FORBIDDEN') })
      state.resolved.add(Number(input.threadId.replace('PRRT_', '')))
      return { thread: { isResolved: true } }
    },
  }
}

/** Decoded as UTF-8, whatever it is; no text for binary files, and no more than some 500 kB of a long one (orbiting/backends#116). */
function blobOf(bytes: Buffer | undefined): object | null {
  if (bytes === undefined) return null
  const isBinary = bytes.subarray(0, 8000).includes(0)
  return { __typename: 'Blob', byteSize: bytes.length, isBinary, isTruncated: bytes.length > 512_000, text: isBinary ? null : bytes.subarray(0, 512_000).toString('utf8') }
}
