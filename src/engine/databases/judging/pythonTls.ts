/** What an `ssl.SSLContext` of Python's does that wraps a socket with the host's name. https://docs.python.org/3/library/ssl.html#ssl.create_default_context */
import type { Option } from './options.js'
import { says, type Said } from './plainDriver.js'
import { verdict, type Verdict } from './verdict.js'

export function pythonContext(said: Said, option: Option): Verdict {
  const { text } = option
  if (/_create_unverified_context|CERT_NONE/.test(text)) return says(said, 'unverified', option, `\`${option.name}\``, 'accepts any certificate')
  if (/check_hostname\s*=\s*False/.test(text)) return verdict({ kind: 'verify-ca', reached: 'asked', anchor: 'public' }, `\`check_hostname=False\` makes ${said.title} verify the chain but not the host name`, option)
  if (/create_default_context\s*\(/.test(text)) return says(said, 'verified', option, `\`${option.name}\` with Python's default context`, 'verifies chain and host name')
  const reason = `what the context in \`${option.name}\` verifies is decided elsewhere`
  return verdict({ kind: 'unknown', reason }, `${reason}, so what ${said.title} does cannot be read here`, option)
}
