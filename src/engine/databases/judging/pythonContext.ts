/** What an expression for an SSL context of Python's says of itself, with what is given to its members: `ssl.create_default_context(); check_hostname=False`. https://docs.python.org/3/library/ssl.html */
import { shown, type Option } from './options.js'
import { unverified, verdict, verified, type Verdict } from './verdict.js'

/** null: the text does not tell; what is chosen between two is not told. */
export function pythonContext(option: Option, title: string): Verdict | null {
  const [expression = '', ...members] = option.text.slice(0, LONGEST).split('; ')
  const given = members.map((member) => /^(check_hostname|verify_mode)=(.*)$/s.exec(member)).flatMap((found) => (found === null ? [] : [{ name: found[1], value: (found[2] ?? '').trim() }]))
  const modes = given.filter(({ name }) => name === 'verify_mode')
  const names = given.filter(({ name }) => name === 'check_hostname')
  if (accepting.test(expression) || modes.some(({ value }) => none.test(value))) return verdict(unverified, `the context in \`${shown(option.name)}\` accepts any certificate under ${title}`, option)
  if (!makesDefault.test(expression) || chooses.test(expression.replace(/"[^"]*"|'[^']*'/g, '""'))) return null
  if (names.some(({ value }) => off.test(value))) {
    return verdict({ kind: 'verify-ca', reached: 'asked', anchor: /cafile|cadata/.test(expression) ? 'private' : 'public' }, `a context with \`check_hostname=False\` verifies the chain but not the host name under ${title}`, option)
  }
  const known = modes.every(({ value }) => required.test(value)) && names.every(({ value }) => on.test(value))
  return known ? verdict(verified, `the default context in \`${shown(option.name)}\` verifies chain and host name under ${title}`, option) : null
}

/** Characters of an expression; a longer one is cut anyway. */
const LONGEST = 800

/** A context for a server asks nobody for a certificate. */
const accepting = /_create_unverified_context|_create_stdlib_context|CERT_NONE|Purpose\.CLIENT_AUTH/
const makesDefault = /^(?:[\w.]{1,60}\(\s{0,9}){0,2}(?:ssl\.)?create_default_context\s{0,9}\(/
/** `… if live else None`, `live and …`, `{'live': …}[stage]` */
const chooses = /\b(?:if|and|or)\b|[\])}]\s{0,9}\[/
const none = /^(?:(?:[\w.]{1,40}\.)?CERT_NONE|0|False|None)$/i
const required = /^(?:(?:[\w.]{1,40}\.)?CERT_(?:REQUIRED|OPTIONAL)|1|2)$/
const off = /^(?:False|0|None)$/i
const on = /^(?:True|1)$/i
