/** PostgreSQL, and CockroachDB, which speaks its protocol to the same drivers. */
import type { Connection, Judgement } from '../../model.js'
import type { Driver, Family } from '../family.js'
import { asyncpg } from './drivers/asyncpg.js'
import { cockroach } from './drivers/cockroach.js'
import { goDrivers } from './drivers/go.js'
import { libpqDrivers } from './drivers/libpq.js'
import { nodePostgresDrivers } from './drivers/pg.js'
import { pg8000Drivers } from './drivers/pg8000.js'
import { pgjdbc } from './drivers/pgjdbc.js'
import { postgresJs } from './drivers/postgresJs.js'
import { sqlalchemyDrivers } from './drivers/sqlalchemy.js'
import { read } from './read.js'
import { vocabulary } from './vocabulary.js'

export const postgres: Family = {
  ids: ['postgres', 'cockroachdb'],
  title: 'PostgreSQL',
  vocabulary,
  read,
  drivers: [...libpqDrivers, asyncpg, ...pg8000Drivers, ...sqlalchemyDrivers, ...nodePostgresDrivers, postgresJs, ...goDrivers, pgjdbc, cockroach].map(noteSwitch),
  assumed: (language, connection) => {
    if (connection.parameters.some(({ name }) => name === 'NODE_TLS_REJECT_UNAUTHORIZED') && connection.hosts.length === 0) return 'pg'
    if (connection.notation === 'jdbc') return 'pgjdbc'
    return assumedByLanguage[language] ?? 'libpq'
  },
}

/** INTERFACE section 3. A language whose driver is not here yet falls back to libpq, as every data format does. */
const assumedByLanguage: Readonly<Record<string, string | undefined>> = {
  javascript: 'pg',
  typescript: 'pg',
  go: 'pgx',
  java: 'pgjdbc',
  kotlin: 'pgjdbc',
  scala: 'pgjdbc',
  groovy: 'pgjdbc',
  clojure: 'pgjdbc',
}

/** A variable that stands alone and weakens libpq is a bypass under every driver that reads it. */
function noteSwitch(driver: Driver): Driver {
  return { ...driver, judge: (connection) => withSwitch(connection, driver.judge(connection)) }
}

function withSwitch(connection: Connection, judged: Judgement): Judgement {
  const [parameter] = connection.parameters
  if (connection.notation !== 'environment' || connection.hosts.length > 0 || parameter?.name !== 'PGSSLMODE' || parameter.value.kind !== 'text') return judged
  if (parameter.value.text === 'require') return judged
  const what = `\`PGSSLMODE=${parameter.value.text}\` takes the protection of TLS from every connection of the process that names no mode`
  return { ...judged, facts: { ...judged.facts, bypass: { what, span: parameter.span } } }
}
