import pg from 'pg'

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL ?? 'postgres://app@db.acme.com/shop?sslmode=verify-full',
})
