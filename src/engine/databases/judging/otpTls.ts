/**
 * What Erlang's `ssl:connect` does with a client's list of options. https://www.erlang.org/doc/apps/ssl/ssl.html: without `verify` OTP before 26
 * accepts any certificate; a socket that is upgraded has no host name to compare but that of `server_name_indication`.
 */
import { anchorOf, undecided, unverified, verdict, verified, type Verdict } from './verdict.js'
import type { Option } from './options.js'

export interface OtpClient {
  readonly title: string
  /** It sets `verify_peer` itself. */
  readonly verifies: boolean
  /** It hands over the name of the host itself. */
  readonly namesHost: boolean
}

/** `member`: of the list, by name; `list`: the setting that holds it, or switches it on. */
export function otpTls(list: Option, member: (name: string) => Option | undefined, { title, verifies, namesHost }: OtpClient): Verdict {
  const [verify, root, name] = [member('verify'), member('cacertfile'), member('server_name_indication')]
  if (verify !== undefined && /verify_none$/.test(verify.text)) return verdict(unverified, `\`verify_none\` accepts any certificate under ${title}`, verify)
  if (verify !== undefined && !/verify_peer$/.test(verify.text)) return undecided({ ...verify, decided: false }, title)
  if (verify === undefined && !verifies) return verdict(unverified, `without \`{verify, verify_peer}\` ${title} accepts any certificate (OTP before 26)`, list)
  const own = member('verify_fun')
  if (own !== undefined) return undecided({ ...own, decided: false }, title)
  const anchor = root === undefined || !root.decided ? 'private' : anchorOf(root.text)
  const compares = name === undefined ? namesHost : !/^:?(?:disable|undefined)$/.test(name.text)
  return compares
    ? verdict(verified, `\`verify_peer\` verifies chain and host name under ${title}`, verify ?? list)
    : verdict({ kind: 'verify-ca', reached: 'asked', anchor }, `\`verify_peer\` without \`server_name_indication\` verifies the chain but not the host name under ${title}`, verify ?? list)
}
