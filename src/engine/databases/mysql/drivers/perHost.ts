/**
 * Modes that stand with a host: `address=(host=db)(sslMode=DISABLED)`, `(host=db,port=3306,sslMode=DISABLED)`. There they replace what the query says.
 * https://dev.mysql.com/doc/connector-j/en/connector-j-reference-jdbc-url-format.html; MariaDB's HostAddress.java @c9377bc8.
 */
import type { Connection, PostureKind } from '../../../model.js'
import { shown, type Option } from '../../judging/options.js'
import { undecided, type Verdict } from '../../judging/verdict.js'

/** The weakest of what the text says for all hosts and what it says for one of them. */
export function underHosts(found: Verdict, { uri }: Connection, title: string, ofMode: (mode: Option) => Verdict): Verdict {
  const own = (uri?.authority ?? '').slice(0, LONGEST)
  let weakest = found
  for (const [, name = '', written = ''] of own.matchAll(/[(,]\s{0,5}(sslmode|usessl|requiressl|verifyservercertificate)\s{0,5}=\s{0,5}([^(),]{0,100})/gi)) {
    const option: Option = { name: shown(name), text: written.trim(), decided: !written.includes('\uE000'), quoted: true, object: false, parameter: null }
    const here = /^sslmode$/i.test(name) && option.decided ? ofMode(option) : undecided(option, title)
    if (rank(here) < rank(weakest)) weakest = here
  }
  return weakest
}

/** Nobody writes more hosts by hand. */
const LONGEST = 4000

const order: readonly PostureKind[] = ['cleartext', 'opportunistic', 'unverified', 'unknown', 'verify-ca', 'verify-full', 'error', 'local']

function rank({ posture }: Verdict): number {
  return order.indexOf(posture.kind)
}
