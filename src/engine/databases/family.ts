/** What a family of databases and a driver must provide. One folder per family, one file per driver, one registry line each. */
import type { Candidate, Connection, FileReading, Hardening, Judgement, Vocabulary } from '../model.js'

export interface Family {
  /** First the family itself, then families that share its notations and drivers: `['postgres', 'cockroachdb']`. */
  readonly ids: readonly [string, ...string[]]
  readonly title: string
  readonly vocabulary: Vocabulary
  /**
   * What a candidate says, if it speaks of this family and is a connection at all; else null.
   * `reading` is the file it stands in (imports, other candidates such as `PGSSLMODE`).
   */
  readonly read: (candidate: Candidate, reading: FileReading) => Connection | null
  readonly drivers: readonly Driver[]
  /**
   * A scheme that no driver of the family knows and that a configuration library replaces (`ecto://`, `cockroach://`): the connection as the
   * driver gets it. Asked unless somebody insists on a driver.
   */
  readonly handedOver?: (connection: Connection, language: string) => Connection
  /** The driver that is assumed when nothing tells, by language of the file. INTERFACE section 3. */
  readonly assumed: (language: string, connection: Connection) => string
}

export interface Driver {
  /** As in the driver column of the measured table: `psycopg2`, `pg`, `lib/pq`, `pgjdbc`. */
  readonly id: string
  /** Older and newer versions that behave differently are drivers of their own: `pg@8.0.3`, `pg@9`. Spellings that `--driver` also takes. */
  readonly aliases: readonly string[]
  /** For people: `node-postgres 8`. */
  readonly title: string
  /** What tells this driver apart. */
  readonly recognition: {
    /** Stated: the part after `+` in a scheme, or the scheme itself. */
    readonly dialects: readonly string[]
    /** Inferred: calls that receive the text or settings, as written without `new`: `psycopg2.connect`, `Pool`. */
    readonly callees: readonly string[]
    /** Inferred, weaker: modules that a file imports; `Pool` counts for `pg` only beside one of them. */
    readonly imports: readonly string[]
    /** Names under which Go's `database/sql` knows it: `sql.Open("postgres", …)`. */
    readonly registered?: readonly string[]
    /** Languages in which `callees` count. */
    readonly languages: readonly string[]
    /** Inferred from the text itself: parameters of a URI that nothing else knows, Doctrine's `serverVersion`. */
    readonly parameters?: readonly string[]
  }
  /** Other drivers of the family whose meaning `explain` shows beside this one. */
  readonly common: boolean
  readonly judge: (connection: Connection) => Judgement
  /**
   * Where `judge` speaks for several versions (the weakest of what they make of a text): the version that was measured and what it does.
   * A person who names the driver without a version asks about this one; a file never does.
   */
  readonly measured?: { readonly version: string; readonly judge: (connection: Connection) => Judgement }
  /** What its page says beside the defaults: where the facts come from, and what a reader should know. */
  readonly sources?: readonly string[]
  readonly harden: (connection: Connection) => Hardening
  /** What to use where this driver cannot verify chain and host name: one sentence. */
  readonly instead?: string
}
