/** What `explain` answers, for people at a terminal. */
import type { Explanation } from '../engine/explain.js'
import { cut, visible } from './foreignText.js'
import { badge, painter, severityStyle } from './paint.js'
import { concernsTls } from './concernsTls.js'
import { widthOf, wrap } from './terminalText.js'

export function renderExplanation(explanation: Explanation, { colour, columns }: { readonly colour: boolean; readonly columns: number | null }): string {
  const { connection, driver, posture, because, score, grade, findings, attacker, others, hardening, page } = explanation
  const paint = painter(colour)
  const width = Math.min(110, Math.max(40, columns ?? 100))
  /** A label, then prose with a hanging indent. */
  const labelled = (label: string, text: string): readonly string[] => wrap(text, width - INDENT, colour, paint).map((line, index) => (index === 0 ? paint('dim', label.padEnd(INDENT)) : ' '.repeat(INDENT)) + line)
  const nameWidth = Math.max(0, ...others.map(({ title }) => widthOf(visible(title))))
  const otherLine = ({ title, posture: kind, because: why }: Explanation['others'][number], index: number): readonly string[] => {
    const name = visible(title)
    const lead = name + ' '.repeat(nameWidth - widthOf(name) + 2) + kind.padEnd(15)
    const room = Math.max(24, width - INDENT - nameWidth - 17)
    return wrap(why, room, colour, paint).map((line, row) => {
      const label = index === 0 && row === 0 ? paint('dim', 'elsewhere'.padEnd(INDENT)) : ' '.repeat(INDENT)
      return label + (row === 0 ? lead : ' '.repeat(nameWidth + 17)) + line
    })
  }
  const blocks: readonly (readonly string[])[] = [
    [
      `${badge(colour, grade)} ${paint('bold', posture.kind)}${score === null ? '' : ` · ${score} of 100`} · ${visible(driver.title)} (${driver.certainty})`,
      `    ${visible(cut(connection.endpoint, 300))}`,
    ],
    [...labelled('why', because), ...labelled('attacker', attacker)],
    findings.flatMap(({ severity, ruleId, message }) => [
      `${paint(severityStyle[severity], severity.padEnd(INDENT))}${paint('bold', visible(ruleId))}`,
      ...wrap(message, width - INDENT, colour, paint).map((line) => ' '.repeat(INDENT) + line),
    ]),
    others.flatMap(otherLine),
    !concernsTls(findings)
      ? []
      : [
          ...labelled('fix', hardening.advice),
          ...(hardening.example === null ? [] : hardening.example.split('\n').slice(0, 20).map((line) => ' '.repeat(INDENT) + paint('green', visible(cut(line, 600))))),
        ],
    labelled('more', page),
  ]
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`
}

const INDENT = 11
