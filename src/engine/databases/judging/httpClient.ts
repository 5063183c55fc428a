/** Drivers that speak HTTP or WebSockets through their language's own client, which verifies chain and host name unless told otherwise. */
import { maySkipChecks, skipsChecks } from './goTls.js'
import { isFalse, isNothing, isTrue, type Option } from './options.js'
import { byScheme, nodeTls, optionNamed, says, type PlainDriver, type Said } from './plainDriver.js'
import { undecided, type Verdict } from './verdict.js'

export interface HttpClient extends Omit<PlainDriver, 'decide' | 'plan' | 'facts'> {
  /** Schemes without TLS, lower case; the scheme to write instead. */
  readonly plain: RegExp
  readonly secure: RegExp
  readonly instead: string
  /** What hosts without a scheme mean; absent: nobody knows. */
  readonly bare?: (said: Said) => Verdict
  /** Switches that take the checks away: when false, when true. */
  readonly verify?: readonly string[]
  readonly skip?: readonly string[]
  /** Settings that hand over a client, a handler or a context of the program's own, which decides for itself. */
  readonly own?: readonly string[]
  readonly advice: string
  /** What to set where the host stands without a scheme. */
  readonly switch?: { readonly name: string; readonly value: string }
}

export function httpClient({ plain, secure, instead, bare, verify = [], skip = [], own = [], advice, switch: beside, ...driver }: HttpClient): PlainDriver {
  const off = (said: Said) => verify.map((name) => optionNamed(said, name)).find((option) => isFalse(option)) ?? skip.map((name) => optionNamed(said, name)).find((option) => isTrue(option))
  return {
    ...driver,
    decide: (said) => {
      const scheme = said.scheme.toLowerCase()
      if (scheme === '') return bare?.(said) ?? byScheme.unsourced(said, 'hosts without a scheme')
      if (plain.test(scheme)) return byScheme.cleartext({ ...said, scheme })
      return secure.test(scheme) ? overTls({ ...said, scheme }, driver, { off: off(said), switches: [...verify, ...skip], own }) : byScheme.unsourced(said, `\`${scheme.slice(0, 30)}://\``)
    },
    facts: (said) => {
      const option = off(said)
      return option === undefined ? {} : { bypass: { what: `\`${option.name}\` switches certificate checks off`, span: option.parameter?.span ?? null } }
    },
    plan: ({ uri }) => ({ set: beside !== undefined && uri === null ? [beside] : [], remove: [...verify, ...skip], scheme: instead, ...(beside !== undefined && uri === null ? { place: 'setting' as const } : {}), advice }),
  }
}

interface Switches {
  readonly off: Option | undefined
  readonly switches: readonly string[]
  readonly own: readonly string[]
}

/** TLS that the scheme, or a setting in its place, asks for. */
export function overTls(said: Said, { node, languages }: Pick<PlainDriver, 'node' | 'languages'>, { off, switches, own }: Switches): Verdict {
  if (off !== undefined) return says(said, 'unverified', off, `\`${off.name}\``, 'accepts any certificate')
  const open = switches.map((name) => optionNamed(said, name)).find((option) => option !== undefined && !option.decided)
  if (open !== undefined) return undecided(open, said.title)
  if (languages.includes('go')) {
    const skipped = skipsChecks(said.settings.values())
    if (skipped !== undefined) return says(said, 'unverified', skipped, '`InsecureSkipVerify: true`', 'accepts any certificate')
    const maySkip = maySkipChecks(said.settings.values())
    if (maySkip !== undefined) return undecided(maySkip, said.title)
  }
  const object = node === '' ? topLevel : node === undefined ? undefined : said.settings.get(node.slice(0, -1))
  if (node !== undefined && object !== undefined) {
    const found = nodeTls(said, object, node)
    if (found.posture.kind !== 'verify-full') return found
  }
  const handed = own.map((name) => optionNamed(said, name)).find((option) => option !== undefined && !isNothing(option))
  return handed !== undefined ? undecided({ ...handed, decided: false }, said.title) : byScheme.verified(said)
}

/** Members of the TLS object that stand among the other settings. */
const topLevel: Option = { name: 'tls', text: 'true', decided: true, quoted: false, object: true, parameter: null }
