/** jasync-sql for MySQL; what it makes of its modes is in judging/jasync.ts. https://github.com/jasync-sql/jasync-sql */
import type { Driver } from '../../family.js'
import { decideJasync, jasyncPlan } from '../../judging/jasync.js'
import { plainDriver } from '../../judging/plainDriver.js'

export const jasyncMysql: Driver = plainDriver({
  id: 'jasync-mysql',
  aliases: ['jasync'],
  title: 'jasync-sql',
  dialects: ['jasync-mysql'],
  callees: ['MySQLConnectionBuilder.createConnectionPool'],
  imports: ['com.github.jasync.sql.db.mysql'],
  languages: ['java', 'kotlin', 'scala', 'groovy'],
  decide: decideJasync,
  reads: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
  plan: () => jasyncPlan,
  instead: 'Put `sslmode=verify-full` into the URL, or hand over an `SSLConfiguration` of that mode.',
})
