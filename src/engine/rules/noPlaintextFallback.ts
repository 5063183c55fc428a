import type { Assessment, Parameter, Rule } from '../model.js'
import { cap, crossesNetwork, decidingSpan, transportOf } from './circumstances.js'
import { code, remedy, seen } from './wording.js'

export const noPlaintextFallback = {
  id: 'no-plaintext-fallback',
  title: 'Never fall back to cleartext',
  severity: 'high',
  rationale:
    'An opportunistic client takes TLS when the server offers it and goes on without it when the server does not. The offer itself is not protected: whoever sits on the path answers "no TLS here" and the client sends login and data in clear, without any error. ' +
    'It looks encrypted in every test, because nobody interferes there. Some modes even try cleartext first.',
  references: { cwe: ['CWE-757', 'CWE-319'], owaspApi: ['API8:2023'], asvs: ['v5.0.0-12.3.1'], pciDss: ['4.2.1'] },
  costs: 'Caps the score at 30 (E); at 15 (F) where cleartext is tried first.',
  examples: {
    bad: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop' },
      { driver: 'psql', text: 'postgresql://shop@db.example.com/shop?sslmode=allow' },
      { driver: 'asyncpg', text: 'postgresql://shop@db.example.com/shop?sslmode=prefer' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&ssl=false' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=PREFERRED' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=preferred' },
      { driver: 'libmysqlclient', text: 'mysql --host=db.example.com --user=shop --ssl-mode=PREFERRED shop' },
    ],
    good: [
      { driver: 'psycopg2', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'asyncpg', text: 'postgresql://shop@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'pgjdbc', text: 'jdbc:postgresql://db.example.com/shop?user=shop&sslmode=verify-full&sslrootcert=/etc/tls/ca.crt' },
      { driver: 'mysql-connector-j', text: 'jdbc:mysql://db.example.com/shop?sslMode=VERIFY_IDENTITY' },
      { driver: 'go-sql-driver/mysql', text: 'shop@tcp(db.example.com:3306)/shop?tls=true' },
    ],
  },
  check: (assessment) => {
    const posture = transportOf(assessment)
    const chosen = posture.kind === 'unverified' && crossesNetwork(assessment) ? chosenInPlace(assessment) : null
    if (chosen !== null) return [{ message: `${code(chosen.name)} is given under a condition only: where it does not hold, login and data go unencrypted. ${remedy(assessment.hardening)}`, span: chosen.valueSpan, cost: cap(30) }]
    if (!crossesNetwork(assessment) || posture.kind !== 'opportunistic') return []
    const meaning =
      posture.first === 'cleartext'
        ? 'Login and data are usually sent unencrypted.'
        : 'Whoever sits on the path refuses TLS and then reads the login and all data.'
    return [
      {
        message: `${seen(assessment)} ${meaning} ${remedy(assessment.hardening)}`,
        span: decidingSpan(assessment),
        cost: cap(posture.first === 'cleartext' ? 15 : 30),
      },
    ]
  },
} as const satisfies Rule

/** `ssl: live && { rejectUnauthorized: false }`: the other way is no TLS at all, unless the scheme asks for it; null: there is no other way. */
function chosenInPlace({ connection: { scheme }, judgement: { deciding } }: Assessment): Parameter | null {
  if (deciding?.value.kind !== 'symbol' || /^(?:rediss|valkeys|amqps|wss|https|.*\+(?:srv|ssl|tls))$/.test(scheme ?? '')) return null
  return choices.some((choice) => deciding.value.kind === 'symbol' && choice.test(deciding.value.name)) ? deciding : null
}

const none = String.raw`(?:false|undefined|null|void 0)`
const choices = [/&&\s{0,5}\(?\s{0,5}\{/, new RegExp(String.raw`\?\s{0,5}${none}\s{0,5}:`), new RegExp(String.raw`\}\s{0,5}\)?\s{0,5}:\s{0,5}${none}\s{0,5}\)?$`)]
