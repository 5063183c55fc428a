/** A cloud's own connector opens the connection, with TLS of its own: what the driver's settings say is not what happens. */
import type { Connection, Judgement } from '../../model.js'
import { judgement, verdict } from './verdict.js'

/**
 * Terraform's providers: `endpoint = "cloudsql://…"` (mysql), `scheme = "gcppostgres"` (postgresql).
 * https://registry.terraform.io/providers/petoju/mysql/latest/docs, https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs
 */
export function orByConnector(judge: (connection: Connection) => Judgement): (connection: Connection) => Judgement {
  return (connection) => {
    const named = connectorOf(connection)
    if (named === null) return judge(connection)
    const reason = `\`${named}\` has a connector of the cloud open the connection`
    return judgement(verdict({ kind: 'unknown', reason }, reason, null), [], {})
  }
}

function connectorOf({ candidate, hosts, parameters }: Connection): string | null {
  if (candidate.sites[0].keyPath[0] !== 'provider') return null
  if (hosts.some((host) => host.kind === 'name' && host.name.startsWith('cloudsql://'))) return 'cloudsql://'
  const scheme = parameters.find(({ name }) => name === 'scheme')?.value
  return scheme?.kind === 'text' && /^(?:aws|gcp)postgres$/.test(scheme.text) ? scheme.text : null
}
