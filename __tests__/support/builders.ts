/** A connection and its assessment as the stages before the rules would make them: psycopg2, verified, nothing wrong. Overrides say what a test is about. */
import { plainText } from '../../src/engine/mappedText.js'
import type { Assessment, Connection, Judgement, Parameter, Posture } from '../../src/engine/model.js'

export function aConnection(overrides: Partial<Connection> = {}): Connection {
  const span = { start: 0, end: 100 }
  return {
    family: 'postgres',
    notation: 'uri',
    scheme: 'postgresql',
    dialect: null,
    user: { kind: 'literal', text: 'shop' },
    password: { kind: 'absent' },
    hosts: [{ kind: 'name', name: 'db.shop.internal', port: null }],
    database: { kind: 'literal', text: 'shop' },
    parameters: [],
    uri: null,
    endpoint: 'postgresql://***@db.shop.internal/shop',
    span,
    secretSpans: [],
    candidate: {
      kind: 'text',
      value: plainText('postgresql://shop@db.shop.internal/shop'),
      span,
      sites: [{ callee: null, position: null, keyPath: [], neighbours: [], span }],
      place: 'code',
      use: 'value',
      encoding: 'plain',
    },
    ...overrides,
  }
}

export function aParameter(overrides: Partial<Parameter> = {}): Parameter {
  return {
    name: 'sslmode',
    value: { kind: 'text', text: 'verify-full' },
    origin: 'query',
    span: { start: 50, end: 69 },
    valueSpan: { start: 58, end: 69 },
    ...overrides,
  }
}

export function aJudgement(overrides: Partial<Judgement> = {}): Judgement {
  return {
    posture: { kind: 'verify-full', until: null },
    because: '`sslmode=verify-full` verifies chain and host name under psycopg2',
    deciding: aParameter(),
    byDefault: false,
    problems: [],
    facts: { trustAnchor: { value: '/etc/tls/ca.crt' } },
    ...overrides,
  }
}

/** `judgement` is overridden field by field; `posture` is a short way to the one that most tests are about. */
export function anAssessment({
  judgement,
  posture,
  ...overrides
}: Partial<Omit<Assessment, 'judgement'>> & { readonly judgement?: Partial<Judgement>; readonly posture?: Posture } = {}): Assessment {
  return {
    connection: aConnection(),
    driver: { id: 'psycopg2', title: 'psycopg2', certainty: 'inferred' },
    judgement: aJudgement({ ...(posture === undefined ? {} : { posture }), ...judgement }),
    hardening: {
      set: [
        { name: 'sslmode', value: 'verify-full', place: 'query' },
        { name: 'sslrootcert', value: '<CA_FILE>', place: 'query' },
      ],
      remove: [],
      advice: 'Under psycopg2 write `sslmode=verify-full` and name the CA with `sslrootcert`.',
      example: 'postgresql://***@db.shop.internal/shop?sslmode=verify-full&sslrootcert=<CA_FILE>',
      needs: ['ca-file'],
    },
    context: 'code',
    locality: 'internal',
    treatment: 'graded',
    ...overrides,
  }
}
