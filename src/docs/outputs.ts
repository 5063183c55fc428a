/** What the Action hands to later steps. INTERFACE section 6. */
export interface Output {
  readonly name: string
  readonly description: string
}

export const outputTable = [
  { name: 'grade', description: 'Worst grade of the change, `A` to `F`; empty when nothing was graded.' },
  { name: 'score', description: 'Score behind the grade, 0 to 100; empty when nothing was graded.' },
  { name: 'verdict', description: '`pass`, `fail` or `incomplete`.' },
  { name: 'connections-count', description: 'Number of connections that the report lists: added, modified and moved ones.' },
  { name: 'findings-count', description: 'Number of findings that nothing suppresses.' },
  { name: 'worst-posture', description: 'Weakest posture among the graded connections (among all when none is graded): `cleartext`, `opportunistic`, `unverified`, `verify-ca`, `verify-full` …; empty when there is no connection.' },
  { name: 'json-file', description: 'Path of the JSON report, when one was written.' },
  { name: 'sarif-file', description: 'Path of the SARIF report, when one was written.' },
  { name: 'html-file', description: 'Path of the HTML report, when one was written.' },
  { name: 'check-run-url', description: 'Address of the check run, when one was published.' },
] as const satisfies readonly Output[]
