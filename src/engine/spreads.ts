/** `new Pool({ host, ...options })`: what an object that the text does not show brings may be the mode. */
import { ADDING_SPREAD, HOLE, SPREAD, type MappedText } from './mappedText.js'
import type { Candidate, Connection, Judgement, Setting } from './model.js'
import { unknownBecause } from './unknownBecause.js'

/** `unknown` where a default decided, or where the object stands behind what decided and may set it again. */
export function withSpreads(judgement: Judgement, connection: Connection): Judgement {
  const { candidate } = connection
  const { posture, deciding, byDefault } = judgement
  if (posture.kind === 'error' || posture.kind === 'local' || posture.kind === 'unknown') return judgement
  const lists = candidate.kind === 'settings' ? [candidate.entries] : candidate.sites.map(({ callee, neighbours }) => (callee === null ? neighbours.filter(({ name }) => name === SPREAD) : neighbours))
  const isStrong = posture.kind === 'verify-full' || posture.kind === 'verify-ca'
  if (isStrong && bringsParameters(connection, deciding?.span?.start ?? 0)) {
    const because = 'further parameters are put in at run time, and one that takes the checks away may be among them'
    return unknownBecause(judgement, because)
  }
  if (candidate.kind === 'command' && ((candidate.isOpen === true && (isStrong || byDefault)) || (isStrong && candidate.words.slice(1).some(bringsOptions)))) return unknownBecause(judgement, 'further options are put in at run time, and what they say of TLS cannot be read here')
  const open = lists.flatMap((entries) => spreadsIn(entries, '', 0)).find(({ spread, within, isBehind }) => {
    if (isOtherWay(spread)) return isStrong
    if (isStrong && isUrlOverRest(spread, candidate)) return true
    if (isOptionsBehind(spread)) return isStrong && candidate.kind === 'text'
    if (spread.weakens === true) return isStrong && (within === '' || deciding === null || isWithin(deciding.name, within) || deciding.name.startsWith(within) || objects.test(within.split('.', 1)[0] ?? ''))
    // `config.options = options` under a condition, where it was a mapping that says so.
    if (isOpenObject(spread) && isBehind(spread.name)) return isStrong
    // A URI says its own mode; an object beside it can only be told to weaken what looks strong.
    if (deciding?.origin !== 'setting' && candidate.kind === 'text') return isStrong || (byDefault && spread.name === ADDING_SPREAD && joinsParameters(connection))
    // Without a URI something among the settings said so.
    if (deciding === null) return byDefault || isStrong
    // Python refuses a setting that is given twice; another one may still take away what a switch alone does not say.
    if (spread.name === ADDING_SPREAD && isStrong) return deciding.origin === 'setting' && !saysAll.test(deciding.name)
    if (spread.name !== SPREAD || deciding.span === null) return false
    return isWithin(deciding.name, within) || isBehind(deciding.name.slice(within.length).split('.')[0] ?? '') || spread.span.start > deciding.span.start
  })?.spread
  if (open === undefined) return judgement
  const because = `the settings that ${named(open)} brings are put in at run time, and the mode may be among them`
  return unknownBecause(judgement, because)
}

/** `$MYSQL_OPTS`, `"$@"`: a word of its own that says by its name that it is options. */
function bringsOptions({ text, pieces: [hole] }: MappedText): boolean {
  return text === HOLE && hole?.kind === 'hole' && /^(?:[@*]|(?:\w{1,40}_)?(?:opts?|options?|args?|arguments|flags?|params?|extras?|ssl|tls)(?:_\w{1,40})?)$/i.test(hole.expression)
}

/** `psycopg.connect(dsn, **conf['OPTIONS'])`: libpq's own parameters, which are put behind those of the text. https://www.psycopg.org/psycopg3/docs/api/conninfo.html */
function joinsParameters({ notation, candidate }: Connection): boolean {
  return notation === 'keywords' && candidate.sites.some(({ callee }) => /(?:^|\.)psycopg2?\.(?:\w{1,40}\.)?connect$/.test(callee ?? ''))
}

/** `?sslmode=verify-full&${extra}`, `host=db sslmode=verify-full %s`, `Host=db;SSL Mode=VerifyFull;{extra}`: whole parameters, of which the last one of a name counts in most drivers. */
function bringsParameters({ uri, openParts = [], parameters }: Connection, decided: number): boolean {
  return openParts.length > 0 || parameters.some(({ name, origin, span }) => origin === 'keyword' && name.startsWith('{') && (span?.start ?? Infinity) > decided) || (uri?.query?.split('&').some((piece) => /^[^=]{0,200}/.exec(piece)?.[0].includes(HOLE) === true) ?? false)
}

/** A mode leaves nothing open, and a context brings its checks along. */
const saysAll = /(?:^|[._])(?:ssl_?mode|ssl|ssl_?context|ssl_?root_?cert)$/i

const deepest = 4

interface Spread {
  readonly spread: Setting
  /** The names of the mappings that it stands in, with a dot behind each. */
  readonly within: string
  /** Does a setting of this name stand before it in the same mapping? */
  readonly isBehind: (name: string) => boolean
}

function spreadsIn(entries: readonly Setting[], within: string, depth: number): readonly Spread[] {
  const first = new Map(entries.map(({ name }, at): [string, number] => [name, at]).reverse())
  return entries.flatMap((entry, at): readonly Spread[] => {
    // `config.ssl[name] = value`
    if (entry.name.endsWith(`.${SPREAD}`)) return [{ spread: { ...entry, name: SPREAD, weakens: true }, within: `${within}${entry.name.slice(0, -SPREAD.length)}`, isBehind: () => false }]
    if (entry.name === SPREAD || entry.name === ADDING_SPREAD || isOpenObject(entry) || isOtherWay(entry) || (depth === 0 && isOptionsBehind(entry))) return [{ spread: entry, within, isBehind: (name) => (first.get(name) ?? at) < at }]
    return entry.value.kind === 'settings' && depth < deepest ? spreadsIn(entry.value.entries, `${within}${entry.name}.`, depth + 1) : []
  })
}

/** `ssl: { ...given }`: what decides is the mapping that the object is a part of. */
function isWithin(deciding: string, within: string): boolean {
  return within !== '' && within.startsWith(`${deciding}.`)
}

/** `'options' => $options`, `connect_args=make_args()`, `connectionString: process.env.DATABASE_URL`: an object or a URL that is made elsewhere. */
function isOpenObject({ name, value }: Setting): boolean {
  if (!objects.test(name)) return false
  if (value.kind === 'text') return value.text.text === HOLE && value.text.pieces.every((piece) => piece.kind === 'hole' && piece.fallback === null)
  return value.kind === 'symbol' && !nothing.test(value.name)
}

/** `adapter: postgresql` beside `url: <%= ENV['DATABASE_URL'] %>`, Laravel's `'url' => env('DATABASE_URL')`: what the URL says is put over the rest. laravel/framework src/Illuminate/Support/ConfigurationUrlParser.php, rails/rails activerecord/lib/active_record/database_configurations/url_config.rb */
function isUrlOverRest({ name }: Setting, candidate: Candidate): boolean {
  return name === 'url' && candidate.kind === 'settings' && candidate.entries.some((entry) => entry.name === 'adapter' || entry.name === 'driver')
}

/**
 * What connects in place of what is written beside it: SQLAlchemy's `creator=make`, pgx' `cfg.Fallbacks = …`, each with a TLS configuration of its own,
 * a `Connection` of the program's own for Elasticsearch's client, redis-py's `connection_pool`, kafkajs' `socketFactory`, GORM's `Conn`; pgxpool's
 * `BeforeConnect` may change the configuration of each connection.
 */
function isOtherWay({ name, value }: Setting): boolean {
  if (!/^(?:(?:async_)?creator|async_creator_fn|(?:ConnConfig\.)?Fallbacks|Connection|connection_pool|socketFactory|Conn|BeforeConnect)$/.test(name)) return false
  if (value.kind === 'symbol') return !nothing.test(value.name) && !(name === 'BeforeConnect' && /^func\b/.test(value.name)) && !(name === 'Connection' && /(?:^|\.)(?:Undici|Http)Connection$/.test(value.name))
  return name.endsWith('Fallbacks')
}

/** `new Redis('rediss://…', options)`, `amqp.connect(url, all[env])`: an object behind a text that says so by its name, or that is made on the spot; no callback, and no login. */
function isOptionsBehind({ name, value }: Setting): boolean {
  if (!/^[1-9]$/.test(name) || value.kind !== 'symbol' || isFunction.test(value.name) || connector.test(value.name)) return false
  return namesOptions.test(value.name) || (made.test(value.name) && !login.test(value.name) && !optionOfGo.test(value.name))
}

const isFunction = /^(?:async\b|function\b|fn\b|lambda\b|\w{1,60}\s?=>|\([\w\s,]{0,120}\)\s?=>)/
/** Rust: their drivers have been asked. */
const connector = /^(?:\w{1,40}::){0,3}Make(?:TlsConnector|RustlsConnect)::new\(/
const namesOptions = /^(?:await )?(?:new )?[\w$.?!]{0,100}(?:opt|conf|setting|param|extra|kwarg|tls|ssl|secur|context|args|init)\w{0,60}!?(?:\(|$)/i
/** `nats.RootCAs("ca.pem")`: the driver has been asked. */
const optionOfGo = /^[a-z]\w{0,40}\.[A-Z]\w{0,60}\(/
/** A call, or a member of a table. */
const made = /[)\]]$/
const login = /^(?:process\.env|[\w.]{0,60}\bauth\b|Deno\.env|os\.(?:environ|getenv)|System\.getenv|getenv|env|ENV|\$_ENV)\b|user|pass|pwd|login|basicauth|bearerauth|secret|cred|token/i

const objects = /^(?:connection_?(?:string|uri)|ur[il]|dsn|conninfo|jdbc_?url|options|connect_?args|dialect_?options|driver_?options|connection_?options|extra|kwargs)$/i
const nothing = /^(?:none|null|nil|undefined|true|false|\d+|\[\s*\]|\{\s*\}|array\(\)|dict\(\))$/i

/** Only a name is shown: in an expression may stand a secret. */
function named({ value }: Setting): string {
  const [piece] = value.kind === 'text' ? value.text.pieces : []
  const expression = value.kind === 'symbol' ? value.name : piece?.kind === 'hole' ? piece.expression : ''
  const name = /^(?:\.\.\.|\*\*)?\s*([\w.$]{1,60})$/.exec(expression)?.[1]
  return name === undefined ? 'another object' : `\`${name}\``
}
