import type { PostureKind, Report } from '../engine/model.js'
import type { Runner } from './port.js'

export interface OutputFiles {
  readonly jsonFile: string | null
  readonly sarifFile: string | null
  readonly htmlFile: string | null
  readonly checkRunUrl: string | null
}

/** Every output of INTERFACE section 6, empty where there is nothing to say. */
export function publishOutputs(runner: Runner, report: Report, files: OutputFiles): void {
  const values = {
    grade: report.grade ?? '',
    score: report.score === null ? '' : String(report.score),
    verdict: report.verdict,
    'connections-count': String(report.summary.connections),
    'findings-count': String(report.summary.findings),
    'worst-posture': worstPosture(report) ?? '',
    'json-file': files.jsonFile ?? '',
    'sarif-file': files.sarifFile ?? '',
    'html-file': files.htmlFile ?? '',
    'check-run-url': files.checkRunUrl ?? '',
  }
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, value)
}

/** Of the graded connections; of all when none is graded. */
export function worstPosture({ connections }: Report): PostureKind | null {
  const graded = connections.filter((connection) => connection.graded)
  const present = new Set((graded.length > 0 ? graded : connections).map(({ posture }) => posture))
  return WORST_FIRST.find((posture) => present.has(posture)) ?? null
}

const WORST_FIRST: readonly PostureKind[] = ['cleartext', 'opportunistic', 'unverified', 'unknown', 'verify-ca', 'error', 'verify-full', 'local']
