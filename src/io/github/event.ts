import { err, type Result } from '../../engine/result.js'
import { logLine } from '../../publishers/logLine.js'
import { eventReaders } from './eventReaders.js'
import type { PullRequest, Repository, Snapshot } from './subject.js'

/** What the payload says. GitHub is asked for the rest by `subjectsOf`. */
export type Event =
  | PullRequest
  | Snapshot
  | {
      readonly kind: 'range'
      readonly repository: Repository
      readonly headSha: string
      /** Commits or branches to compare with: the first one that GitHub still has. */
      readonly bases: readonly string[]
      /** When it has none of them, every file is new. Else the result is incomplete. */
      readonly orWhole: boolean
    }
  /** Another workflow's run, which belongs to whichever pull requests come from that branch. */
  | {
      readonly kind: 'run'
      readonly repository: Repository
      readonly headSha: string
      /** null: deleted. */
      readonly headRepository: Repository | null
      readonly headBranch: string
      /** The event that started that run. */
      readonly trigger: string
    }
  | { readonly kind: 'nothing'; readonly because: string }

/** The runner's own words on the event, for payloads that leave them out. */
export interface Circumstances {
  readonly sha?: string | undefined
  readonly repository?: string | undefined
}

/** `payload`: the text of GITHUB_EVENT_PATH. The error is one line. */
export function readEvent(name: string | undefined, payload: string, circumstances: Circumstances = {}): Result<Event> {
  if (name === undefined || name === '') {
    return err('GITHUB_EVENT_NAME is not set: this is the entry of a GitHub Action; locally use the command line.')
  }
  const read = Object.hasOwn(eventReaders, name) ? eventReaders[name] : undefined
  if (read === undefined) {
    const names = Object.keys(eventReaders)
    return err(`The event ${logLine(`'${name}'`, 60)} is not supported; use ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}.`)
  }
  let event: unknown
  try {
    event = JSON.parse(payload)
  } catch {
    return err('The event payload (GITHUB_EVENT_PATH) is not valid JSON.')
  }
  return read(event, circumstances)
}
