/** What a program says of `InsecureSkipVerify`, beside a text or in a `tls.Config`. https://pkg.go.dev/crypto/tls#Config */
import type { Option } from './options.js'

const own = /(?:^|\.)InsecureSkipVerify$/i

/** Switches the checks off. */
export function skipsChecks(options: Iterable<Option>): Option | undefined {
  return find(options, (text) => text === 'true', /InsecureSkipVerify:\s{0,9}true\b/)
}

/** Whether the checks are switched off is decided at run time: `InsecureSkipVerify: cfg.Insecure`. */
export function maySkipChecks(options: Iterable<Option>): Option | undefined {
  const found = find(options, (text) => text !== 'true' && text !== 'false', /InsecureSkipVerify:\s{0,9}(?!(?:true|false)\b)\S/)
  return found === undefined ? undefined : { ...found, name: 'InsecureSkipVerify', decided: false }
}

function find(options: Iterable<Option>, said: (text: string) => boolean, inCode: RegExp): Option | undefined {
  for (const option of options) if ((own.test(option.name) && said(option.text)) || (!option.object && inCode.test(option.text))) return option
  return undefined
}
