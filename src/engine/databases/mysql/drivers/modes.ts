/** The five modes of MySQL's own client library, which most drivers took over under names of their own. https://dev.mysql.com/doc/refman/en/connection-options.html#option_general_ssl-mode */
import type { Posture } from '../../../model.js'
import { shown, type Option } from '../../judging/options.js'
import { anchorOf, cleartext, refused, tlsFirst, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

export type Mode = 'disabled' | 'preferred' | 'required' | 'verify-ca' | 'verify-identity'

export interface ModeContext {
  readonly title: string
  readonly option: Option | null
  /** How the deciding option is called in the sentence; by default `name=value`. */
  readonly named?: string
  /** The CA that is named; null: none. */
  readonly root: string | null
  /** Where certificates are looked up when no CA is named. */
  readonly store: 'private' | 'public'
  readonly accident?: boolean
}

export function byMode(mode: Mode, { title, option, root, store, accident = false, ...rest }: ModeContext): Verdict {
  const named = rest.named ?? (option === null ? `${title}'s default` : nameOf(option))
  const byDefault = option === null
  switch (mode) {
    case 'disabled':
      return verdict(cleartext, byDefault ? `${title} uses no TLS unless it is asked to` : `${named} never uses TLS under ${title}`, option, byDefault)
    case 'preferred':
      return verdict(tlsFirst, byDefault ? `${title} falls back to cleartext unless it is told not to` : `${named} falls back to cleartext under ${title}`, option, byDefault)
    case 'required':
      return verdict(unverified, byDefault ? `${title} accepts any certificate unless it is told not to` : `${named} accepts any certificate under ${title}`, option, byDefault)
    case 'verify-ca':
      return verdict(chainOnly(root, store, accident), `${named} verifies the chain but not the host name under ${title}`, option, byDefault)
    case 'verify-identity':
      return verdict(verified, `${named} verifies chain and host name under ${title}`, option, byDefault)
  }
}

export function chainOnly(root: string | null, store: 'private' | 'public', accident = false): Posture {
  return { kind: 'verify-ca', reached: accident ? 'accident' : 'asked', anchor: root === null || root === '' ? store : anchorOf(root) }
}

export function nameOf(option: Option): string {
  return option.object ? `\`${shown(option.name)}\`` : `\`${shown(option.name)}=${shown(option.text)}\``
}

/** `table`: the values a driver knows, lower case unless `exact`. */
export function fromTable(option: Option, table: ReadonlyMap<string, Mode>, context: Omit<ModeContext, 'option'>, exact = false): Verdict {
  if (!option.decided) return undecided(option, context.title)
  const mode = table.get(exact ? option.text : option.text.toLowerCase())
  return mode === undefined ? refused(`${nameOf(option)} is no mode it knows`, context.title, option) : byMode(mode, { ...context, option })
}

/** `DISABLED` … `VERIFY_IDENTITY`. */
export const usualModes: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ['disabled', 'disabled'],
  ['preferred', 'preferred'],
  ['required', 'required'],
  ['verify_ca', 'verify-ca'],
  ['verify_identity', 'verify-identity'],
])
