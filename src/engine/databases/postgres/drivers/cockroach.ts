/** The `cockroach` program: secure unless `--insecure` says otherwise, with its certificates in `--certs-dir`. https://www.cockroachlabs.com/docs/stable/cockroach-sql */
import type { Connection, Judgement } from '../../../model.js'
import type { Driver } from '../../family.js'
import { harden } from '../../judging/harden.js'
import { judgeLikeLibpq } from './libpqLike.js'
import { hardenLibpq, libpqAccent } from './libpq.js'
import { environmentOption, isTrue, optionOf } from '../../judging/options.js'
import { cleartext, judgement, undecided, verdict, verified } from '../../judging/verdict.js'

const title = 'cockroach'
const hardenUrl = hardenLibpq(title)
const judgeUrl = judgeLikeLibpq({ ...libpqAccent(title), uri: /^(?:postgres(?:ql)?|cockroachdb?)$/ })

export const cockroach: Driver = {
  id: 'cockroach',
  aliases: ['cockroach-cli'],
  title: 'the cockroach command',
  recognition: { dialects: ['cockroach'], callees: [], imports: [], languages: ['shell'] },
  common: false,
  judge,
  harden: (connection) =>
    connection.uri !== null
      ? hardenUrl(connection)
      : harden(connection, {
      title,
      set: [{ name: '--certs-dir', value: '<CERTS_DIR>' }],
      remove: ['--insecure', 'COCKROACH_INSECURE'],
      place: 'flag',
      mutual: null,
      advice: 'Remove `--insecure` and use `--certs-dir=<CERTS_DIR>` with cockroach, made by `cockroach cert create-ca`, `create-node` and `create-client`.',
    }),
}

function judge(connection: Connection): Judgement {
  const flag = connection.parameters.find((parameter) => parameter.name === '--insecure')
  const variable = environmentOption(connection, 'COCKROACH_INSECURE')
  const option = flag !== undefined ? optionOf(flag) : variable
  if (option !== null && (isTrue(option) || option.text === 't')) {
    const what = flag === undefined ? '`COCKROACH_INSECURE=true`' : '`--insecure`'
    const because = `${what} runs CockroachDB without TLS and without passwords`
    return judgement(verdict(cleartext, because, option), [], { bypass: { what: because, span: option.parameter?.span ?? null } })
  }
  if (option !== null && !option.decided) return judgement(undecided(option, title), [], {})
  if (connection.uri !== null) return judgeUrl(connection)
  return judgement(verdict(verified, 'without `--insecure` cockroach verifies chain and host name against its certificates directory'), [], {})
}
