import type { Rule } from '../model.js'
import { cap, crossesNetwork } from './circumstances.js'

export const unpredictablePassword = {
  id: 'unpredictable-password',
  title: 'Draw passwords from a cryptographic generator',
  severity: 'high',
  rationale:
    '`Math.random()`, the `random` module, the time of day, a process id or a counter can be guessed: their state is small, or known, or follows from what they gave before. A password built from them looks random and falls to a short search. ' +
    'Use the generator that the platform provides for secrets (`crypto.randomBytes`, `secrets`, `crypto/rand`, `SecureRandom`).',
  references: { cwe: ['CWE-338', 'CWE-330'], owaspApi: ['API2:2023'], asvs: ['v5.0.0-13.2.3'], pciDss: [] },
  costs: 'Caps the score at 45 (D).',
  examples: {
    bad: [
      {
        driver: 'pg',
        file: {
          path: 'src/db.js',
          text: "import pg from 'pg'\nexport const pool = new pg.Pool({ connectionString: `postgresql://shop:${Math.random()}@db.example.com/shop?sslmode=verify-full` })\n",
        },
      },
      {
        driver: 'psycopg2',
        file: {
          path: 'shop/db.py',
          text: "import psycopg2, random\ndb = psycopg2.connect(f'postgresql://shop:{random.randint(0, 9999)}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt')\n",
        },
      },
      {
        driver: 'mysql2',
        file: {
          path: 'src/pool.ts',
          text: "import mysql from 'mysql2/promise'\nexport const pool = mysql.createPool({ host: 'db.example.com', user: 'shop', password: `shop${Date.now()}`, ssl: { verifyIdentity: true } })\n",
        },
      },
      {
        driver: 'lib/pq',
        file: {
          path: 'main.go',
          text: 'package main\n\nimport (\n\t"database/sql"\n\t"fmt"\n\t"math/rand"\n\n\t_ "github.com/lib/pq"\n)\n\nfunc open() (*sql.DB, error) {\n\treturn sql.Open("postgres", fmt.Sprintf("postgres://shop:%d@db.example.com/shop?sslmode=verify-full", rand.Int()))\n}\n',
        },
      },
      {
        driver: 'redis-rb',
        file: { path: 'lib/cache.rb', text: "require 'redis'\nCACHE = Redis.new(url: \"rediss://:#{rand(1_000_000)}@cache.example.com:6379\")\n" },
      },
    ],
    good: [
      {
        driver: 'pg',
        file: {
          path: 'src/db.js',
          text: "import pg from 'pg'\nexport const pool = new pg.Pool({ connectionString: `postgresql://shop:${process.env.DB_PASSWORD}@db.example.com/shop?sslmode=verify-full` })\n",
        },
      },
      {
        driver: 'psycopg2',
        file: {
          path: 'shop/db.py',
          text: "import os, psycopg2\ndb = psycopg2.connect(f'postgresql://shop:{os.environ[\"DB_PASSWORD\"]}@db.example.com/shop?sslmode=verify-full&sslrootcert=/etc/tls/ca.crt')\n",
        },
      },
      {
        driver: 'mysql2',
        file: {
          path: 'src/pool.ts',
          text: "import mysql from 'mysql2/promise'\nexport const pool = mysql.createPool({ host: 'db.example.com', user: 'shop', password: process.env.DB_PASSWORD, ssl: { verifyIdentity: true } })\n",
        },
      },
      {
        driver: 'lib/pq',
        file: {
          path: 'main.go',
          text: 'package main\n\nimport (\n\t"database/sql"\n\t"fmt"\n\t"os"\n\n\t_ "github.com/lib/pq"\n)\n\nfunc open() (*sql.DB, error) {\n\treturn sql.Open("postgres", fmt.Sprintf("postgres://shop:%s@db.example.com/shop?sslmode=verify-full", os.Getenv("DB_PASSWORD")))\n}\n',
        },
      },
      {
        driver: 'redis-rb',
        file: { path: 'lib/cache.rb', text: "require 'redis'\nCACHE = Redis.new(url: \"rediss://:#{ENV.fetch('CACHE_PASSWORD')}@cache.example.com:6379\")\n" },
      },
    ],
  },
  check: (assessment) => {
    const { password } = assessment.connection
    if (password.kind !== 'hole' || !password.predictable || !crossesNetwork(assessment)) return []
    return [
      {
        // The expression is not repeated: a part of the password may stand in it.
        message:
          'The password is built from a value that can be guessed (time, process id, counter or a generator that is not made for secrets): a short search finds it. Draw it from the cryptographic generator of the platform, once, and keep it in a secret store.',
        span: null,
        cost: cap(45),
      },
    ]
  },
} as const satisfies Rule
