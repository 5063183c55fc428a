import { err, ok, type Result } from '../../engine/result.js'
import type { Thread } from '../../publishers/port.js'
import { type Api, count, type Failure, list, member, text } from './api.js'
import type { Repository } from './subject.js'

export interface OwnThread extends Thread {
  /** Did this very token write its first comment? */
  readonly isOwn: boolean
}

/** The first hundred conversations of a pull request by the id of their first comment: what only GraphQL tells. One request. */
export async function readThreads(api: Api, repository: Repository, number: number): Promise<Result<ReadonlyMap<number, OwnThread>, Failure>> {
  const answer = await api.graphql(THREADS, { owner: repository.owner, name: repository.repo, number })
  if (!answer.ok) return answer
  const nodes = list(member(member(member(member(answer.value, 'repository'), 'pullRequest'), 'reviewThreads'), 'nodes'))
  if (nodes === null) return err({ status: null, reason: 'an unexpected answer' })
  return ok(new Map(nodes.flatMap((node) => entryOf(node) ?? [])))
}

export function resolveThread(api: Api, id: string): Promise<Result<unknown, Failure>> {
  return api.graphql(RESOLVE, { id })
}

const THREADS = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(last: 100) {
        nodes { id isResolved viewerCanResolve comments(first: 1) { nodes { databaseId viewerDidAuthor } } }
      }
    }
  }
}`
const RESOLVE = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'

function entryOf(node: unknown): [number, OwnThread][] | null {
  const id = text(member(node, 'id'))
  const first = list(member(member(node, 'comments'), 'nodes'))?.[0]
  const comment = count(member(first, 'databaseId'))
  if (id === null || comment === null) return null
  return [[comment, { id, isResolved: member(node, 'isResolved') === true, canResolve: member(node, 'viewerCanResolve') === true, isOwn: member(first, 'viewerDidAuthor') === true }]]
}
