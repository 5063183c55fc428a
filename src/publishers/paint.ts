/** Colour for terminals, in one place: every escape sequence that we print is made here. */
import type { Letter, Severity } from '../engine/model.js'

/** SGR parameters, on and off (ECMA-48 8.3.117). */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  bright: [91, 39],
  onRed: ['1;97;41', 0],
  onYellow: ['1;30;43', 0],
  onGreen: ['1;30;42', 0],
  onGrey: ['1;97;100', 0],
} as const

export type Style = keyof typeof styles
export type Painter = (style: Style, text: string) => string

/** Without colour text stays as it is. */
export function painter(colour: boolean): Painter {
  return (style, text) => (colour && text !== '' ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text)
}

export const severityStyle: Readonly<Record<Severity, Style>> = { critical: 'bright', high: 'red', medium: 'yellow', low: 'cyan' }

/** ` F ` on red, `[F]` without colour; a connection without a grade gets ` – `. */
export function badge(colour: boolean, grade: Letter | null): string {
  const letter = grade ?? '–'
  return colour ? painter(true)(gradeStyle[letter], ` ${letter} `) : `[${letter}]`
}

const gradeStyle: Readonly<Record<Letter | '–', Style>> = { A: 'onGreen', B: 'onGreen', C: 'onYellow', D: 'onYellow', E: 'onRed', F: 'onRed', '–': 'onGrey' }
