/** R: the driver is DBI's first argument, `RPostgres::Postgres()`, `MariaDB()`, `dbDriver("PostgreSQL")`. https://dbi.r-dbi.org/reference/dbConnect.html */
import type { Candidate } from '../../model.js'
import { findSetting } from './settings.js'

/** What it is called; '' : it is no such call, or the driver is named elsewhere. */
export function rDriver({ entries, sites }: Extract<Candidate, { kind: 'settings' }>): string {
  if (!sites.some(({ callee }) => callee !== null && /(?:^|\.)(?:dbConnect|dbCanConnect|dbPool)$/.test(callee))) return ''
  const { value } = findSetting(entries, ['drv', '0']) ?? { value: null }
  if (value?.kind !== 'symbol') return ''
  const [, made, asked] = /^(?:\w{1,40}::)?(?:(\w{1,40})\(\s{0,20}\)|dbDriver\(\s{0,20}["'](\w{1,40})["']\s{0,20}\))$/.exec(value.name) ?? []
  return made ?? asked ?? ''
}
