import { describe, expect, test } from '@jest/globals'
import { contextOf, defaultTreatment } from '../../src/engine/context.js'
import type { Candidate, SourceText } from '../../src/engine/model.js'
import { aConnection } from '../support/builders.js'

const { candidate } = aConnection({})
const at = (place: Candidate['place']): Candidate => ({ ...candidate, place })
const source = (text: string): SourceText => ({ path: 'compose.yaml', text, lineStarts: [0], partial: false })

describe('the context of a connection', () => {
  test.each([
    ['app.py', 'python', 'code'],
    ['deploy/values.yaml', 'yaml', 'config'],
    ['tests/test_db.py', 'python', 'test'],
    ['src/db_test.go', 'go', 'test'],
    ['src/db.spec.ts', 'javascript', 'test'],
    ['src/OrderServiceTest.java', 'java', 'test'],
    ['docker-compose.test.yml', 'yaml', 'test'],
    ['.env.test', 'dotenv', 'test'],
    ['config/test.exs', 'text', 'test'],
    ['scripts/run-tests-core.sh', 'shell', 'test'],
    ['scripts/run-testimonials.sh', 'shell', 'code'],
    ['packages/core/jest.setup.js', 'javascript', 'test'],
    ['vitest.config.ts', 'javascript', 'test'],
    ['src/setupTests.ts', 'javascript', 'test'],
    ['src/db.setup.js', 'javascript', 'code'],
    ['src/jest.js', 'javascript', 'code'],
    ['.env.template', 'dotenv', 'example'],
    ['.env.example-docker', 'dotenv', 'example'],
    ['env-example-relational', 'dotenv', 'example'],
    ['env-examples.ts', 'javascript', 'code'],
    ['deploy/db.template', 'text', 'code'],
    ['src/latest.py', 'python', 'code'],
    ['src/contest.ts', 'javascript', 'code'],
    ['attestation/db.go', 'go', 'code'],
    ['examples/app.py', 'python', 'example'],
    ['.env.example', 'dotenv', 'example'],
    ['config.sample.yml', 'yaml', 'example'],
    ['docs/conf.py', 'python', 'docs'],
    ['src/main/java/com/example/demo/Db.java', 'java', 'code'],
    ['app/src/main/kotlin/com/example/plugins/Databases.kt', 'kotlin', 'code'],
    ['examples/orders/src/main/java/com/example/Db.java', 'java', 'example'],
    ['src/main/java/com/example/orders/samples/Db.java', 'java', 'example'],
    ['src/main/java/org/acme/demo/Db.java', 'java', 'example'],
    ['src/test/java/com/example/demo/Db.java', 'java', 'test'],
    ['com/example/Db.java', 'java', 'example'],
  ])('%s (%s) is %s', (path, language, context) => expect(contextOf(path, language, at('code'))).toBe(context))

  const unit = '#[cfg(test)]\nmod tests {\n    #[test]\n    fn a() {\n        X\n    }\n}\n'
  test.each([
    ['in the module of tests', unit, 'test'],
    ['in a test of its own', '#[tokio::test]\nasync fn a() {\n    X\n}\n', 'test'],
    ['behind the module of tests', `${unit}fn b() {\n    X2\n}\n`, 'code'],
    ['behind a module of tests that is in another file', '#[cfg(test)]\nmod tests;\n\nfn b() {\n    X2\n}\n', 'code'],
    ['behind a test on one line', '#[test] fn a() { assert!(true) }\nfn b() {\n    X2\n}\n', 'code'],
    ['behind a text that looks like one', 'const A: &str = r#"\n#[cfg(test)]\nmod t {\n}"#;\nfn b() {\n    X2\n}\n', 'code'],
  ])('Rust, %s', (_sentence, text, context) => {
    const start = text.includes('X2') ? text.indexOf('X2') : text.indexOf('X')
    expect(contextOf('src/db.rs', 'rust', { ...at('code'), span: { start, end: start + 1 } }, source(text))).toBe(context)
  })
  test('prose is documentation wherever it stands', () => expect(contextOf('notes.md', 'text', at('prose'))).toBe('docs'))
  test('a comment in code is a comment', () => expect(contextOf('app.py', 'python', at('comment'))).toBe('comment'))
  test('a comment in a test is a test', () => expect(contextOf('tests/a.py', 'python', at('comment'))).toBe('test'))
})

describe('what is graded', () => {
  const compose = 'services:\n  web:\n    environment:\n      - URL=x\n  "db":\n    image: postgres\nvolumes:\n  data:\n'
  const toHost = (name: string, keyPath: readonly string[]) =>
    aConnection({ hosts: [{ kind: 'name', name, port: null }], candidate: { ...candidate, sites: [{ ...candidate.sites[0], keyPath }] } })

  test.each([
    ['code and configuration are graded', 'code', 'graded'],
    ['documentation is advised', 'docs', 'advised'],
    ['a test is advised', 'test', 'advised'],
    ['a comment is advised', 'comment', 'advised'],
  ] as const)('%s', (_sentence, context, treatment) => expect(defaultTreatment(context, aConnection({}), 'remote', source(''))).toBe(treatment))

  test.each([
    ['a service of the same Compose file is advised', 'db', ['services', 'web', 'environment'], 'advised'],
    ['a host that no service has is graded', 'db2', ['services', 'web', 'environment'], 'graded'],
    ['a volume is no service', 'data', ['services', 'web', 'environment'], 'graded'],
    ['a fragment that services share is theirs', 'db', ['x-env'], 'advised'],
    ['elsewhere a name that a service has is graded', 'db', ['spring'], 'graded'],
  ] as const)('%s', (_sentence, host, keyPath, treatment) =>
    expect(defaultTreatment('config', toHost(host, keyPath), 'internal', source(compose))).toBe(treatment))
})
