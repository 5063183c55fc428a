/** Whether the driver's TLS remedy answers any of these findings: not those that are only about how a password is kept. */
export function concernsTls(findings: readonly { readonly ruleId: string }[]): boolean {
  return findings.some(({ ruleId }) => !ruleId.endsWith('-password'))
}
