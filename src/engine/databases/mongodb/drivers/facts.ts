/** What the rules on passwords, trust and bypasses read. */
import type { SecurityFacts } from '../../../model.js'
import { printable } from '../../notation/hosts.js'
import { shown } from '../../judging/options.js'
import { asWritten, effective, said, type Accent, type Options } from './accent.js'

export function factsOf(options: Options, accent: Accent): SecurityFacts {
  return { ...bypass(options, accent), ...trustAnchor(options), ...mechanism(options) }
}

function bypass(options: Options, { acceptsAny, nodeTls }: Accent): Pick<SecurityFacts, 'bypass'> {
  for (const name of acceptsAny) {
    const option = effective(options, name)
    if (option !== undefined && said(option).kind === 'on') return { bypass: { what: `${asWritten(option)} switches certificate checks off`, span: option.parameter?.span ?? null } }
  }
  const reject = nodeTls ? options.get('rejectunauthorized')?.find(({ parameter }) => parameter?.origin === 'setting') : undefined
  return reject !== undefined && said(reject).kind === 'off' ? { bypass: { what: '`rejectUnauthorized: false` switches certificate checks off', span: reject.parameter?.span ?? null } } : {}
}

function trustAnchor(options: Options): Pick<SecurityFacts, 'trustAnchor'> {
  const root = effective(options, 'tlscafile') ?? effective(options, 'ca')
  return root === undefined || root.text === '' ? {} : { trustAnchor: { value: root.decided && !root.text.includes('CERTIFICATE') ? printable(root.text) : 'a file' } }
}

/** https://github.com/mongodb/specifications/blob/master/source/auth/auth.md: PLAIN's payload is user and password as they are. */
function mechanism(options: Options): Pick<SecurityFacts, 'authentication' | 'cleartextPassword'> {
  const option = effective(options, 'authmechanism')
  if (option?.decided !== true || option.text === '') return {}
  const span = option.parameter?.span ?? null
  return {
    authentication: { methods: [shown(option.text)], parameter: option.name, span },
    ...(option.text.toUpperCase() === 'PLAIN' ? { cleartextPassword: { what: '`authMechanism=PLAIN` sends the password as it is', span } } : {}),
  }
}
