/** Every rule, worst first. A rule is one file in this folder and one line here. */
import type { Assessment, Breach, Rule } from '../model.js'
import { effectiveTlsParameters } from './effectiveTlsParameters.js'
import { explicitTlsMode } from './explicitTlsMode.js'
import { explicitTrustAnchor } from './explicitTrustAnchor.js'
import { modernTlsVersion } from './modernTlsVersion.js'
import { noCleartextPasswordExchange } from './noCleartextPasswordExchange.js'
import { noDefaultPassword } from './noDefaultPassword.js'
import { noEncodedPassword } from './noEncodedPassword.js'
import { noLiteralPassword } from './noLiteralPassword.js'
import { noPlaintextFallback } from './noPlaintextFallback.js'
import { noVerificationBypass } from './noVerificationBypass.js'
import { requireTls } from './requireTls.js'
import { strongCipherSuite } from './strongCipherSuite.js'
import { strongPasswordHash } from './strongPasswordHash.js'
import { unpredictablePassword } from './unpredictablePassword.js'
import { verifyCertificate } from './verifyCertificate.js'
import { verifyHostName } from './verifyHostName.js'

const registered = [
  requireTls,
  noPlaintextFallback,
  verifyCertificate,
  verifyHostName,
  effectiveTlsParameters,
  noVerificationBypass,
  modernTlsVersion,
  strongCipherSuite,
  noCleartextPasswordExchange,
  strongPasswordHash,
  noDefaultPassword,
  unpredictablePassword,
  noLiteralPassword,
  noEncodedPassword,
  explicitTlsMode,
  explicitTrustAnchor,
] as const

export type RuleId = (typeof registered)[number]['id']

export const rules: readonly (Rule & { readonly id: RuleId })[] = registered

/** null: no rule has this id. */
export function ruleOf(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null
}

/** Only rules that are breached, in the order of the registry. Ignores, levels and the baseline are not for here. */
export function checkRules(assessment: Assessment): readonly { readonly rule: Rule; readonly breaches: readonly Breach[] }[] {
  return rules.map((rule) => ({ rule, breaches: rule.check(assessment) })).filter(({ breaches }) => breaches.length > 0)
}
