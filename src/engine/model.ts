/** The types that the stages hand to one another, in the order in which the pipeline makes them. */
import type { LineSet } from './lineSet.js'
import type { MappedText, Span } from './mappedText.js'

// ── io → diff/ ──────────────────────────────────────────────────────────────────────────────────────────────

/** What an edge could learn of one side of a file. Only `unread` makes a result incomplete. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** Nothing to read there, for a reason that hides nothing: a submodule, a symbolic link, a pure rename. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string }

export interface ChangedFile {
  readonly path: string
  /** The path on the base side when it differs. */
  readonly previousPath: string | null
  readonly head: Content
  /** null: not fetched; had by applying `patch` backwards to the head. */
  readonly base: Content | null
  /** Hunks only, as GitHub gives them (from the first `@@` on); null: compare `base` with `head` line by line. */
  readonly patch: string | null
}

/** All that `review` judges. `audit`: whole files, there is no base side. */
export interface Change {
  readonly mode: 'review' | 'audit'
  readonly files: readonly ChangedFile[]
  /** What the edge already knows it could not list or read. */
  readonly unread: readonly Unread[]
}

export interface Unread {
  readonly path: string
  readonly reason: string
}

// ── diff/ → formats/ ────────────────────────────────────────────────────────────────────────────────────────

export interface SourceText {
  readonly path: string
  /** Decoded, line ends as in the file; split into lines on `\n` only. */
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
  /** Only the hunks are known: the lines between them are empty here. */
  readonly partial: boolean
}

/** Both sides of one file and how they correspond. Line numbers are 1-based. */
export interface TextChange {
  readonly path: string
  readonly head: SourceText | null
  readonly base: SourceText | null
  /** Lines of the head that the change added. */
  readonly added: LineSet
  readonly hunks: readonly Hunk[]
  /** Head lines of all hunks: where GitHub accepts a comment on the right side. */
  readonly commentable: LineSet
}

export interface Hunk {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  /** Without the mark; a `\r` at the end is kept. */
  readonly lines: readonly { readonly mark: ' ' | '+' | '-'; readonly text: string }[]
}

// ── formats/ → databases/ ───────────────────────────────────────────────────────────────────────────────────

/** What the families of databases want to be shown; derived from their registry and handed to the formats. */
export interface Vocabulary {
  /** Lower case, without `:`: `postgresql`, `jdbc:postgresql`, `postgresql+psycopg2`. */
  readonly schemes: ReadonlySet<string>
  /** Lower-case names of connection settings: `sslmode`, `ssl`, `sslrootcert`, `host`, `rejectunauthorized` … */
  readonly settingNames: ReadonlySet<string>
  /** Those setting names that speak of a database connection even without a host beside them: `sslmode`. */
  readonly tellingNames: ReadonlySet<string>
  /** Environment variables, as written: `PGSSLMODE`, `NODE_TLS_REJECT_UNAUTHORIZED`. */
  readonly environmentNames: ReadonlySet<string>
  /** Last component(s) of calls that take connection settings: `Pool`, `create_engine`; behind a language and a blank only in that one: `python connect`. */
  readonly callees: ReadonlySet<string>
  /**
   * What the positional arguments of a call mean, by language and callee: `php mysqli` → `['host', 'user', 'password', 'database']`.
   * '' leaves a place without a name; a single `hosts…` takes all of them as one list.
   */
  readonly positions?: ReadonlyMap<string, readonly string[]>
  /** Programs on a command line: `psql`, `cockroach`. */
  readonly commands: ReadonlySet<string>
}

/** What one format made of one file. */
export interface FileReading {
  /** `python`, `javascript`, `go`, `java`, `shell`, `yaml`, `json`, `dotenv`, `text` … */
  readonly language: string
  /** Modules, packages and libraries the file imports, as written: `psycopg2`, `pg`, `github.com/lib/pq`. */
  readonly imports: readonly string[]
  readonly candidates: readonly Candidate[]
  /** For inline ignores. The text holds no comment marks. */
  readonly comments: readonly { readonly text: string; readonly span: Span }[]
  /** Why the reader stopped early (step budget, size), else null. */
  readonly incomplete: string | null
  /** The first place that no candidate was made of, because there are too many; null or absent: none. */
  readonly unreadFrom?: number | null
  /** Of a program: what runs only under a condition. */
  readonly branches?: readonly Branch[]
}

/** A part of a file that is written, or runs, only under a condition. */
export interface Branch extends Span {
  /** As written: `if .Values.tls`. */
  readonly condition: string
  /** Of a template: what the branch in front of this one stands under, which is the other choice. */
  readonly instead?: string
}

/** A place where a connection may be written. Which family it belongs to is not known yet. */
export type Candidate =
  /** One string: perhaps a URI, a DSN, a JDBC URL. */
  | (CandidateBase & { readonly kind: 'text'; readonly value: MappedText })
  /** The arguments of a call, an object literal or a mapping whose keys are connection settings. */
  | (CandidateBase & { readonly kind: 'settings'; readonly entries: readonly Setting[] })
  /** One environment variable that is given a value. */
  | (CandidateBase & { readonly kind: 'environment'; readonly name: string; readonly value: Value; /** Does it have this value at that place? Absent: everywhere in the file. */ readonly holdsAt?: (offset: number) => boolean | 'perhaps' })
  /** A command line, split as the shell splits it, leading assignments and wrappers such as `sudo` dropped. */
  | (CandidateBase & { readonly kind: 'command'; readonly words: readonly MappedText[]; readonly assignments: readonly Setting[]; /** Options are put in at run time. */ readonly isOpen?: boolean })

interface CandidateBase {
  /** All of it in the source, quotes included. */
  readonly span: Span
  /** Where it stands, then (one hop) the calls in the same file that use the name it is bound to. Never empty. */
  readonly sites: readonly [Site, ...Site[]]
  /** `code`: live. The others are only advised. */
  readonly place: 'code' | 'comment' | 'docstring' | 'prose'
  /** What the program does with the text, as far as the format can tell; anything but `value` is no connection. */
  readonly use: 'value' | 'compared' | 'listed' | 'message' | 'pattern'
  /** `base64`: the source says it encoded (a Kubernetes Secret); `value` is decoded, its pieces are not verbatim. */
  readonly encoding: 'plain' | 'base64'
  /** The condition that chooses the scheme at run time; the text has the choice without TLS. */
  readonly chosen?: string
  /** Of a file within the file: its language and what it imports. */
  readonly within?: { readonly language: string; readonly imports: readonly string[] }
  /** The calls that take it, where each sets something else; as a whole, what not all of them set is decided at run time. */
  readonly perCall?: readonly HandedTo[]
}

/** A call that takes a text or mapping by its name; `span`: the argument or entry that hands it over. */
export interface HandedTo {
  readonly site: Site
  readonly span: Span
}

export interface Site {
  /** The call or constructor, as written, without `new`: `psycopg2.connect`, `Pool`, `sql.Open`. */
  readonly callee: string | null
  /** The index among the positional arguments of `callee`. */
  readonly position: number | null
  /** The names around it, outermost first: `['services', 'web', 'environment', 'DATABASE_URL']`, `['app.config', 'COCKROACH_URI']`, `['connectionString']`. */
  readonly keyPath: readonly string[]
  /** The other arguments of the call (positional ones are named `0`, `1` …) or the other entries of the mapping. */
  readonly neighbours: readonly Setting[]
  /** The whole call or mapping. */
  readonly span: Span
}

export interface Setting {
  /** Unquoted, as written; a positional argument has its index as name. */
  readonly name: string
  readonly value: Value
  /** Name and value together. */
  readonly span: Span
  /** Of a variable whose prefix was taken away, the name it has in the file: `DB_HOST` of `HOST`. */
  readonly writtenName?: string
  /** What it brings may make less of what is said, not more. */
  readonly weakens?: true
}

export type Value =
  | { readonly kind: 'text'; readonly text: MappedText; readonly span: Span }
  /** Anything that is no string: `true`, `None`, `5432`, `ssl.CERT_NONE`, `fs.readFileSync(…)`; at most 200 characters (of a list of mappings 2,000), white space folded. */
  | { readonly kind: 'symbol'; readonly name: string; readonly span: Span }
  | { readonly kind: 'settings'; readonly entries: readonly Setting[]; readonly span: Span }

// ── databases/ → assess.ts ──────────────────────────────────────────────────────────────────────────────────

export type Notation = 'uri' | 'jdbc' | 'keywords' | 'settings' | 'environment' | 'command'

/** What one text (and the settings beside it) says, before any driver's defaults. Holds no password. */
export interface Connection {
  /** `postgres`, `cockroachdb` … */
  readonly family: string
  readonly notation: Notation
  /** Lower case, as written: `postgresql+psycopg2`, `jdbc:postgresql`; null where the notation has none. */
  readonly scheme: string | null
  /** What follows `+` in the scheme: `psycopg2`; else null. */
  readonly dialect: string | null
  readonly user: Part
  readonly password: Password
  /** In order. Empty: none is written. A unix socket is a host of kind `socket`. */
  readonly hosts: readonly Host[]
  readonly database: Part
  /** As written, in order, duplicates and unknown ones included, from every origin. */
  readonly parameters: readonly Parameter[]
  /** Expressions of whole parts of a keyword text that are put in at run time, and may hold host and mode. */
  readonly openParts?: readonly string[]
  /** The URI without its user information and with every password-like value masked; for drivers with a grammar of their own. null: no URI. */
  readonly uri: UriText | null
  /** Redacted, printable: `postgresql://***@db.example.com:26257/shop`. Holes are shown as `{name}`. No parameters. */
  readonly endpoint: string
  readonly span: Span
  /** Where the text or mapping stands, if `span` is a call that it is handed to. */
  readonly writtenAt?: Span
  /** Source ranges that hold a password or another secret: never shown, never repeated in a suggestion. */
  readonly secretSpans: readonly Span[]
  readonly candidate: Candidate
}

/** Decoded text with holes, e.g. a user name. `literal` is '' when the place is there but empty. */
export type Part =
  | { readonly kind: 'absent' }
  | { readonly kind: 'literal'; readonly text: string }
  /** Decided (partly) at run time; `text` has each hole as `{expression}`. */
  | { readonly kind: 'hole'; readonly text: string; readonly fallback: string | null }

export type Host =
  | { readonly kind: 'name'; readonly name: string; readonly port: string | null }
  /** `fallback`: the default the text itself gives. */
  | { readonly kind: 'hole'; readonly text: string; readonly fallback: string | null; readonly port: string | null }
  | { readonly kind: 'socket'; readonly path: string }

/** What the rules need to know of a password; the password itself is gone. */
export type Password =
  | { readonly kind: 'absent' }
  /** Put in at run time. `predictable`: the expression is built from time, pid, counter or a non-cryptographic generator. */
  | { readonly kind: 'hole'; readonly expression: string; readonly predictable: boolean }
  /** `default`: empty, equal to the user, or a product's well-known default. `encoded`: base64 or the like in the source. */
  | { readonly kind: 'literal'; readonly span: Span | null; readonly default: boolean; readonly encoded: boolean }
  /** `<password>`, `YOUR_PASSWORD`, `xxxx`, `***`: no secret. */
  | { readonly kind: 'placeholder' }

export interface Parameter {
  /** Decoded, case as written. Nested settings are dotted: `ssl.rejectUnauthorized`, `connect_args.sslmode`. */
  readonly name: string
  readonly value: ParameterValue
  readonly origin: 'query' | 'keyword' | 'setting' | 'environment' | 'flag'
  /** Where name and value stand; null where nothing in this file says it. */
  readonly span: Span | null
  readonly valueSpan: Span | null
}

export type ParameterValue =
  /** Decoded; a secret (`sslpassword`) is masked as `***`. */
  | { readonly kind: 'text'; readonly text: string }
  /** No string: `true`, `false`, `None`, `ssl.CERT_NONE`, an expression. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** Decided at run time, wholly or in part; `fallback` is the default that the text gives. */
  | { readonly kind: 'hole'; readonly expression: string; readonly fallback: string | null }
  /** `ssl: {…}`: an object or call; its members are parameters of their own, dotted. */
  | { readonly kind: 'settings' }

export interface UriText {
  /** As written, without `:`. */
  readonly scheme: string
  /** Host part only, raw (still percent-encoded), holes as HOLE; user information removed. */
  readonly authority: string
  readonly path: string
  /** Raw, after `?`, before `#`; null: no `?`. Secret values masked. */
  readonly query: string | null
  /** Raw, after the first `#`; null: none. */
  readonly fragment: string | null
  /** The user information had a raw `@`, `/`, `?` or `#` that drivers read differently. */
  readonly ambiguous: boolean
}

/** What will happen on the wire. "Plaintext, host verified" cannot be written. */
export type Posture =
  | { readonly kind: 'local' }
  | { readonly kind: 'cleartext' }
  /** `first`: what is tried first. */
  | { readonly kind: 'opportunistic'; readonly first: 'cleartext' | 'tls' }
  | { readonly kind: 'unverified' }
  /** `accident`: `require` plus a root certificate; `public`: a public CA or the system store, where anyone can get a certificate. */
  | { readonly kind: 'verify-ca'; readonly reached: 'asked' | 'accident'; readonly anchor: 'private' | 'public' }
  /** `until`: the driver version in which this text stops meaning this, e.g. `pg 9`; else null. */
  | { readonly kind: 'verify-full'; readonly until: string | null }
  /** `sent`: over what the login has gone when it is the server that refuses; null: the driver does, and nothing is sent. `foreign`: the name that is none of its parameters. */
  | { readonly kind: 'error'; readonly reason: string; readonly sent: Exclude<Posture, { kind: 'error' }> | null; readonly foreign?: string }
  | { readonly kind: 'unknown'; readonly reason: string }

export type PostureKind = Posture['kind']
export type Certainty = 'stated' | 'inferred' | 'assumed'

/** What one driver makes of one connection. Messages are built from names and modes, never from the URI. */
export interface Judgement {
  readonly posture: Posture
  /** One sentence with the deciding parameter: "libpq's default `sslmode=prefer` falls back to cleartext". */
  readonly because: string
  /** The parameter that decided; null: a default or the scheme did. */
  readonly deciding: Parameter | null
  /** The mode is nowhere written: the driver's default decided. */
  readonly byDefault: boolean
  readonly problems: readonly ParameterProblem[]
  readonly facts: SecurityFacts
}

/** A parameter that does not do what its writer thinks. */
export interface ParameterProblem {
  readonly kind: 'misspelt' | 'ignored' | 'fragment' | 'escaped' | 'unknown-value' | 'conflict' | 'misplaced'
  /** As written. */
  readonly parameter: string
  /** One sentence: what we saw, what it means, what to write. */
  readonly message: string
  readonly span: Span | null
}

/** Beside the posture: what the rules on versions, ciphers, passwords and bypasses read. Absent: not written. */
export interface SecurityFacts {
  /** The lowest TLS version that the text allows: `1.0`, `1.1`, `1.2`, `1.3`. */
  readonly minimumTls?: { readonly version: string; readonly parameter: string; readonly span: Span | null }
  /** Broken suites or lists that the text enables. */
  readonly weakCiphers?: { readonly value: string; readonly parameter: string; readonly span: Span | null }
  /** Authentication methods that the text accepts from the server. */
  readonly authentication?: { readonly methods: readonly string[]; readonly parameter: string; readonly span: Span | null }
  /** A switch whose only purpose is to turn verification off (`rejectUnauthorized: false`, a trust-all socket factory, `--insecure`). */
  readonly bypass?: { readonly what: string; readonly span: Span | null }
  /** The root certificate that is named: a file, `system`, or none. */
  readonly trustAnchor?: { readonly value: string }
  /** The password is sent so that the server, or who poses as it, can read it. */
  readonly cleartextPassword?: { readonly what: string; readonly span: Span | null }
}

/** How to make this driver encrypt and verify, everything else kept as written. */
export interface Hardening {
  /** Parameters to set, in order; `place`: where this driver reads them. A value in capitals in angle brackets is for the reader to fill. */
  readonly set: readonly { readonly name: string; readonly value: string; readonly place: 'query' | 'keyword' | 'setting' | 'environment' | 'flag' }[]
  /** Names of parameters to drop. */
  readonly remove: readonly string[]
  /** One or two sentences for the reader, naming this driver: what to write, and for mutual TLS. */
  readonly advice: string
  /** The whole hardened text, redacted (`***` for user information), when the connection is one text; else a snippet of settings; null: the driver cannot verify. */
  readonly example: string | null
  /** The fix also needs something that a diff cannot give, e.g. a CA file. */
  readonly needs: readonly ('ca-file' | 'client-certificate')[]
  /** The scheme to write instead of the present one: `rediss`. */
  readonly scheme?: string
  /** What this driver makes of the connection even when all this is done, and why; absent: it verifies chain and host name. The advice says what to use instead. */
  readonly shortfall?: { readonly posture: PostureKind; readonly because: string }
}

// ── assess.ts → rules/ ──────────────────────────────────────────────────────────────────────────────────────

export type Context = 'code' | 'config' | 'test' | 'docs' | 'example' | 'comment'
export type Locality = 'local' | 'internal' | 'remote' | 'placeholder' | 'unknown'

export interface Assessment {
  readonly connection: Connection
  readonly driver: { readonly id: string; readonly title: string; readonly certainty: Certainty }
  readonly judgement: Judgement
  readonly hardening: Hardening
  readonly context: Context
  readonly locality: Locality
  /** Counts towards the grade, when it is also changed. */
  readonly treatment: 'graded' | 'advised' | 'ignored'
}

// ── rules/ → grade.ts ───────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'critical' | 'high' | 'medium' | 'low'
export type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** One demand, with its own documentation and tests. One file per rule in rules/, one line in rules/registry.ts. */
export interface Rule {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  /** Why it matters, two to five sentences of plain Markdown. */
  readonly rationale: string
  readonly references: References
  /** What a breach costs, for its page: "caps the score at 10 (F)". */
  readonly costs: string
  readonly examples: { readonly bad: readonly [Example, ...Example[]]; readonly good: readonly [Example, ...Example[]] }
  /** Pure; at most a few breaches. */
  readonly check: (assessment: Assessment) => readonly Breach[]
}

export interface References {
  readonly cwe: readonly string[]
  readonly owaspApi: readonly string[]
  readonly asvs: readonly string[]
  readonly pciDss: readonly string[]
}

/** `text` as `explain` takes it (or a settings object) under that driver; `file`: what only the file around it shows, as an audit reads it. */
export interface Example {
  readonly driver: string
  readonly text?: string
  readonly file?: { readonly path: string; readonly text: string }
  readonly settings?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
}

export interface Breach {
  /** What we saw, what it means, what to write. Code spans for names and modes; no password, no URI. */
  readonly message: string
  /** Where; null: the whole connection. */
  readonly span: Span | null
  /** What it costs: a ceiling for the score, points off, or nothing. */
  readonly cost: { readonly kind: 'cap'; readonly score: number } | { readonly kind: 'penalty'; readonly points: number } | { readonly kind: 'none' }
}

// ── the report: INTERFACE section 7, word for word ──────────────────────────────────────────────────────────

export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'db-tls-gate'; readonly version: string }
  readonly gradeVersion: number
  readonly verdict: 'pass' | 'fail' | 'incomplete'
  readonly grade: Letter | null
  readonly score: number | null
  readonly connections: readonly ReportedConnection[]
  readonly suppressed: readonly Suppressed[]
  readonly unread: readonly Unread[]
  readonly summary: { readonly files: number; readonly connections: number; readonly findings: number; readonly byGrade: Readonly<Record<string, number>> }
}

export interface Suppressed {
  readonly path: string
  readonly line: number
  readonly ruleId: string
  readonly reason: string | null
  readonly by: 'comment' | 'config' | 'baseline'
}

/** Lines and columns are 1-based UTF-16 units; the end column is exclusive. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface ReportedConnection extends Region {
  readonly path: string
  readonly notation: Notation
  readonly family: string
  readonly driver: { readonly id: string; readonly certainty: Certainty }
  readonly endpoint: string
  readonly locality: Locality
  readonly context: Context
  readonly posture: PostureKind
  readonly because: string
  readonly change: 'added' | 'modified' | 'moved' | 'unchanged'
  readonly before: { readonly posture: PostureKind; readonly score: number | null; readonly grade: Letter | null } | null
  readonly graded: boolean
  readonly score: number | null
  readonly grade: Letter | null
  readonly findings: readonly Finding[]
}

export interface Finding extends Region {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly cwe: readonly string[]
  readonly owaspApi: readonly string[]
  readonly asvs: readonly string[]
  readonly pciDss: readonly string[]
  readonly fingerprint: string
  readonly suggestion: Suggestion | null
}

/** Replaces whole lines. `safe`: applies and connects without anything else being set up. */
export interface Suggestion {
  readonly startLine: number
  readonly endLine: number
  readonly replacement: string
  readonly safe: boolean
}

// ── beside the report, for publishers ───────────────────────────────────────────────────────────────────────

/** What the engine answers: the public report, and index by index what publishers show of each connection. */
export interface Review {
  readonly mode: Change['mode']
  readonly report: Report
  readonly details: readonly ConnectionDetail[]
  /** Index by index, what stands behind an entry of `report.suppressed`. */
  readonly suppressedDetails: readonly SuppressedDetail[]
  /** Ignores that the change itself adds: shown first. Also entries of `report.suppressed`. */
  readonly newIgnores: readonly Suppressed[]
  /** Stale, reasonless or expired ignores and the like: one sentence each. */
  readonly notices: readonly { readonly path: string; readonly line: number; readonly message: string }[]
  /** Why the gate decided as it did: "worst grade F is below C". */
  readonly verdictBecause: string
  /** For `db-tls-gate baseline`: `fingerprint rule path`, sorted, no duplicates. */
  readonly baselineLines: readonly string[]
}

export interface ConnectionDetail {
  /** The driver's name for people: `libpq`, `SQLAlchemy with psycopg2`. */
  readonly driverTitle: string
  /** Lines that GitHub accepts for one comment (inside one hunk, right side); null: none. */
  readonly anchor: { readonly startLine: number; readonly endLine: number } | null
  /** The source lines of the span with secrets masked as `***`; `from`/`to`: 0-based columns of the masked text to underline. */
  readonly frame: readonly { readonly line: number; readonly text: string; readonly from: number; readonly to: number }[]
  readonly hardening: Hardening
  /** The connection's advice is a notice only (docs, tests, …). */
  readonly advised: boolean
  /** Index by index, the region of each finding cut to lines that the change added, as far as it has any. */
  readonly addedRegions: readonly Region[]
}

/** A finding that an ignore, the configuration or the baseline suppresses. */
export interface SuppressedDetail {
  readonly severity: Severity
  readonly message: string
  readonly fingerprint: string
  /** Cut as `addedRegions` are. */
  readonly region: Region
}
