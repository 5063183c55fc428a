/** What kind of file, and so what kind of harm: code and configuration are graded, the rest is only advised. INTERFACE section 8. */
import { dataLanguages } from './dataLanguages.js'
import type { Span } from './mappedText.js'
import type { Candidate, Connection, Context, Locality, SourceText } from './model.js'
import { isOwnService, isPipeline, isStartedHere, valuesInContainer } from './services.js'

export function contextOf(path: string, language: string, candidate: Candidate, source: SourceText | null = null): Context {
  const byPath = contextOfPath(path, language)
  if (byPath === 'test') return 'test'
  if (dataLanguages.has(language) && source !== null && isTestEnvironment(candidate, source)) return 'test'
  if (isOfTests(candidate, language)) return 'test'
  if (language === 'rust' && source !== null && isUnitTest(candidate, source)) return 'test'
  if (byPath === 'example') return 'example'
  if (candidate.place === 'prose' || byPath === 'docs') return 'docs'
  if (candidate.place === 'comment' || candidate.place === 'docstring') return 'comment'
  return dataLanguages.has(language) ? 'config' : 'code'
}

/** What the names of the file and its folders say; null: nothing. */
export function contextOfPath(path: string, language: string): 'test' | 'example' | 'docs' | null {
  if (path === '') return null
  const segments = path.toLowerCase().split('/')
  const name = segments.at(-1) ?? ''
  const folders = segments.slice(0, -1)
  const written = path.split('/')
  if (folders.some((folder, at) => isTestFolder(folder, written[at] ?? '')) || isTestFile(written.at(-1) ?? '') || ofFeatures.test(path) || ofChartTesting.test(path)) return 'test'
  const ofExamples = packageOfGenerators.test(path) ? path.toLowerCase().replace(packageOfGenerators, '/').split('/').slice(0, -1) : folders
  if (ofExamples.some((folder) => exampleFolders.has(folder) || /(?:^|[-_])(?:examples?|samples?|demos?)(?:[-_]|$)/.test(folder)) || isExampleFile(name, language)) return 'example'
  return folders.some((folder) => docsFolders.has(folder)) || /^(?:readme|changelog|contributing|history)\b|^[a-z][\w.-]*\.[1-8]$|\.rd$|\.html?$/.test(name) ? 'docs' : null
}

/** `src/main/java/com/example/demo/`: the package that Spring Initializr, Ktor's and Android's generators propose, and many a program keeps. https://github.com/spring-io/start.spring.io */
const packageOfGenerators = /\/(?:java|kotlin|scala|groovy)\/(?:com|org|io|net)\/example\/(?:demo\/)?/

/** What behave and Cucumber run features with. https://behave.readthedocs.io/en/latest/gherkin/#layout-variations */
const ofFeatures = /(?:^|\/)features\/(?:environment\.py$|(?:steps|step_definitions|support)\/)/

/** What a pipeline installs a chart or a pack with, to test it: `ci/default-values.yaml`. https://github.com/helm/chart-testing/blob/main/doc/ct_install.md */
const ofChartTesting = /(?:^|\/)\.?ci\/[\w.-]{0,80}(?:values|vars)[\w.-]{0,80}\.(?:ya?ml|hcl|json|tfvars)$/i

/** `test:` beside `production:` or `development:`, as Rails and Sequelize name the environments of one file. */
function isTestEnvironment({ sites: [site] }: Candidate, { text }: SourceText): boolean {
  return /^tests?$/.test(site.keyPath[0] ?? '') && /^[ \t]{0,4}\[?["']?(?:production|development)["']?\s{0,5}(?:[:=\]]|$)/m.test(text)
}

/** `TEST_DATABASE_URL=postgres://…`: what a suite connects to, beside the application's own; in a program, as long as nothing there connects with it. */
function isOfTests({ sites }: Candidate, language: string): boolean {
  return ofTests.test(sites[0].keyPath.at(-1) ?? '') && (dataLanguages.has(language) || language === 'shell' || sites.every(({ callee }) => callee === null))
}

const ofTests = /^TEST_(?:[A-Z0-9]{1,40}_){0,6}(?:URL|URI|DSN)$/

const unitTests = new WeakMap<SourceText, readonly Span[]>()

/** Rust keeps a file's unit tests in a module under `#[cfg(test)]`, or as functions under `#[test]`. Looked for once in each file. */
function isUnitTest({ span }: Candidate, source: SourceText): boolean {
  const spans = unitTests.get(source) ?? unitTestsIn(source.text)
  unitTests.set(source, spans)
  return spans.some(({ start, end }) => start < span.start && span.start < end)
}

/** `#[cfg(test)] mod tests;` only names another file. A body ends where a brace stands as far in as its first line. */
function unitTestsIn(text: string): readonly Span[] {
  const spans: Span[] = []
  const heads = /^([ \t]{0,40})#\[(?:cfg\(test\)|(?:tokio::|sqlx::|async_std::|actix_rt::)?test\b[^\]\n]{0,200})\]\s{0,20}(?:#\[[^\]\n]{0,200}\]\s{0,20}){0,9}(?:pub(?:\([a-z]{1,10}\))? )?(?:async )?(?:mod|fn)\b[^;{]{0,500}\{/gm
  for (let head = heads.exec(text); head !== null && spans.length < MOST_TESTS; head = heads.exec(text)) {
    const body = head.index + head[0].length
    const line = text.slice(body, body + 500).split('\n', 1)[0] ?? ''
    // `#[test] fn adds() { … }` on one line.
    const end = /\}\s{0,20}$/.test(line) ? body + line.length : text.indexOf(`\n${head[1] ?? ''}}`, body)
    spans.push({ start: head.index, end: end === -1 ? text.length : end })
    if (end === -1) break
    heads.lastIndex = end
  }
  return spans
}

const MOST_TESTS = 5_000

/** Graded or only advised, before the user's profiles. */
export function defaultTreatment(context: Context, connection: Connection, locality: Locality, source: SourceText): 'graded' | 'advised' {
  if (context !== 'code' && context !== 'config') return 'advised'
  if ((context === 'config' || connection.candidate.kind === 'settings') && leavesHost(connection)) return 'advised'
  if (completesItself(connection, source) || onlyAsks(connection) || servesJob(connection, source)) return 'advised'
  if (connection.hosts.length > 0 && connection.hosts.every((host) => isService(host, connection, locality, source))) return 'advised'
  return locality === 'placeholder' && isTemplate(connection) ? 'advised' : 'graded'
}

/** `pg_isready` learns whether the server answers, and hands it no password. https://www.postgresql.org/docs/current/app-pg-isready.html */
function onlyAsks({ candidate }: Connection): boolean {
  return candidate.kind === 'command' && /(?:^|\/)pg_isready$/.test(candidate.words[0]?.text ?? '')
}

/** `cockroach start-single-node --insecure` in a job: a server of CockroachDB for the tests beside it. */
function servesJob({ candidate, family, hosts }: Connection, { path }: SourceText): boolean {
  return candidate.kind === 'command' && family === 'cockroachdb' && hosts.length === 0 && isPipeline(path)
}

/** A host that the same file starts, or the default for one (`${REDIS_HOST:-redis}`). */
function isService(host: Connection['hosts'][number], connection: Connection, locality: Locality, source: SourceText): boolean {
  if (host.kind === 'hole') {
    if (host.fallback === null && (isStartedHere(host.text, source) || isOwnService(host.text, connection, source))) return true
    const given = host.fallback === null ? valuesInContainer(host.text, connection, source) : [host.fallback]
    return given !== null && given.every((name) => isOwnService(name.replace(/:\d{1,5}$/, ''), connection, source))
  }
  if (host.kind === 'name' && isPipeline(source.path) && isReserved(host.name)) return true
  return host.kind === 'name' && locality === 'internal' && isOwnService(host.name, connection, source)
}

/** Addresses and names that are nobody's: a job that is given one tries whether it starts. RFC 5737, RFC 3849, RFC 2606. */
function isReserved(name: string): boolean {
  return /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$|^\[?2001:db8:|(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)$/i.test(name)
}

/** `postgres://user:password@host:port/database`: no client takes a word for a port, so this is what a form shows. */
function isTemplate({ candidate, hosts }: Connection): boolean {
  // Behind the host, not where a password or a parameter stands.
  return candidate.kind === 'text' && hosts.every((host) => host.kind === 'name') && /[:,]\s?(?:<[\w -]{0,20}port[\w -]{0,20}>|\[port\]|port)(?![\w.:=-])/i.test(candidate.value.text.slice(0, 500).replace(/:\/\/[^/?#]{0,300}@/, '://').replace(/[?#].*/s, ''))
}

/** `if !strings.Contains(uri, "://") { uri = "redis://" + uri }`: an address without a scheme gets one; whose it is, and with what, is said elsewhere. */
function completesItself({ candidate }: Connection, source: SourceText): boolean {
  if (candidate.kind !== 'text' || candidate.value.pieces.length !== 2) return false
  // Ruby's `uri = URI("redis://#{given}") unless %w[redis rediss].include?(uri.scheme)`.
  if (/^["'`)\s]{0,4}\s(?:unless|if)\s[^\n]{0,120}(?:scheme|:\/\/)/.test(source.text.slice(candidate.span.end, candidate.span.end + 200))) return true
  const hole = candidate.value.pieces.find((piece) => piece.kind === 'hole')
  const name = candidate.sites[0].keyPath.at(-1)
  if (hole?.kind !== 'hole' || name === undefined || lastName(hole.expression) !== lastName(name)) return false
  return /:\/\/["'`]|prefix|starts_?with|contains|includes|indexOf|match/i.test(source.text.slice(Math.max(0, candidate.span.start - 300), candidate.span.start))
}

function lastName(expression: string): string {
  return /\b\w+$/.exec(expression.trim())?.[0] ?? expression
}

/** `host: ""` or `host:` in a mapping, `${HOST:-}` or Spring's `${HOST:}`: who installs it says where. */
function leavesHost({ hosts, candidate }: Connection): boolean {
  if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && host.fallback === '' && /^\{[A-Z][A-Z0-9_]{0,80}\}$/.test(host.text))) return true
  if (hosts.length > 0 && hosts.every((host) => host.kind === 'hole' && /^\{(?:null|nil|none|undefined|~)?\}$/i.test(host.text))) return true
  return hosts.length === 0 && candidate.kind === 'settings' && candidate.entries.some(({ name, value }) => /^(?:host|hostname|server|address|brokers|bootstrap[._-]?servers)$/i.test(name) && (value.kind === 'text' ? value.text.text.trim() === '' : value.kind === 'symbol' && /^(?:null|nil|none|undefined|~)?$/i.test(value.name)))
}

/** Beside the usual names: Perl's `t` and `xt`, Rust's and Go's benches. */
const testFolders = new Set(['__tests__', 'testing', 'testdata', 'spec', 'specs', 'fixtures', '__fixtures__', 'testfixtures', 'mocks', '__mocks__', 'e2e', 'cypress', 'testutil', 'testutils', 't', 'xt', 'bench', 'benches', 'benchmark', 'benchmarks'])

/** `tests`, `test-helpers`, `integration_tests`, `Shop.Tests`, `ShopIntegrationTests`; not `latest` nor `contest`. */
function isTestFolder(folder: string, written: string): boolean {
  return testFolders.has(folder) || testPackage.test(folder) || /(?:^|[._-])tests?(?:$|[._-](?:data|cases?|resources|scripts?|env(?:ironment)?s?|helpers?|utils?|support|suites?|fixtures|apps?|lib|common|images?|infra(?:structure)?)$)/.test(folder) || /[a-z0-9]Tests?$/.test(written)
}

/** `integrationtests`, `testserver`, and the packages beside which Go's tests stand: `sqltest`, `dockertest`. */
const testPackage = /^(?:(?:unit|integration|functional|acceptance|system|smoke|load|stress|perf|api|app|http|sql|db|store|storage|docker|pg|mysql|redis|mongo)tests?|test(?:case|file|resource|bed|server|helper|support|kit|env|suite|lib|common|db|harness|container)s?)$/

const exampleFolders = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials', 'quickstart', 'quickstarts'])
/** R's packages have `vignettes`. https://r-pkgs.org/vignettes.html */
const docsFolders = new Set(['doc', 'docs', 'documentation', 'vignettes'])

/** `config.example.yml`, `app.conf.dist`, `.env.template`, `env-example-postgres`; also `sample-passwords.json`, where no program has such a name. */
function isExampleFile(name: string, language: string): boolean {
  return /(?:^|[._-])(?:example|sample|dist)(?:\.[a-z0-9]+)?$/.test(name) || /^\.?env[._-](?:example|sample|template)(?:[_-][\w-]{1,40})?$|\.env\.template$/.test(name) || ((dataLanguages.has(language) || language === 'text') && /^(?:example|sample)s?[._-]/.test(name))
}

/** `test_x.py`, `run-tests-core.sh`, `x_test.go`, `x.spec.ts`, `docker-compose.test.yml`, `.env.test`, `orders-fixtures.ts`, `OrderServiceTest.java`, Perl's `pg.t`. */
function isTestFile(name: string): boolean {
  return (
    /^(?:test|spec|run[_-]?tests?)[._-]/i.test(name) ||
    /[._-](?:tests?|testing|specs?|e2e|cy|fixtures?|mocks?)(?:\.[a-z0-9]{1,12}){0,2}$/i.test(name) ||
    /^tests?\.[a-z0-9]{1,12}$/i.test(name) ||
    /\.t$/.test(name) ||
    /[a-z0-9](?:Tests?|Spec|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|swift|ts|js|dart)$/.test(name) ||
    // https://jestjs.io/docs/configuration#setupfiles-array, https://vitest.dev/config/#setupfiles
    /^(?:jest|vitest|mocha|playwright|cypress)[._-](?:[a-z]{1,20}[._-])?(?:setup|config|env|global[._-]?(?:setup|teardown))(?:[._-][a-z]{1,20})?\.[cm]?[jt]sx?$|^setup-?[Tt]ests?\.[cm]?[jt]sx?$/.test(name) ||
    /^(?:conftest\.py|pytest\.ini|tox\.ini|phpunit\.xml(?:\.dist)?)$/.test(name)
  )
}
