/** What the program can print beside its report: every text in the files that speak to people, read from the source, so that none can be forgotten. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { read, root } from './documentation.js'

export interface Message {
  readonly place: string
  /** Holes are `…`, backticks are left out. */
  readonly text: string
}

/** Files whose texts reach a log, the standard error, or the list of what was not read; and one that prints verdicts. */
const speaking = [
  /^(?:action|actionRun|cli)\.ts$/,
  /^cli\/(?!flags|help|commands)/,
  /^io\//,
  /^engine\/(?:config|configValues|ignore|verdict)\.ts$/,
  /^engine\/diff\//,
  /^publishers\/(?:publishReview|postReviews|troubles|annotations|checkRun)\.ts$/,
]

/** Of the other files of the engine: what an `Unread`, an error or a notice says, and why a reading stopped early. */
const partly = /^engine\/(?:explain|explainAmong|report|review|judgeSide|readSome)\.ts$|^engine\/(?:formats|text)\//

export function messagesOfTheSource(): readonly Message[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && (partly.test(name) || speaking.some((pattern) => pattern.test(name))))
    .sort()
    .flatMap((name) => messagesOf(name, partly.test(name)))
}

function messagesOf(name: string, onlyErrors: boolean): readonly Message[] {
  const file = ts.createSourceFile(name, read(`src/${name}`), ts.ScriptTarget.Latest, true)
  const found: Message[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isSilent(node)) return
    const text = textOf(node)
    if (text !== null && isSentence(text) && (!onlyErrors || isComplaint(node))) found.push({ place: `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text.replaceAll('`', '')
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…').replaceAll('`', '') : null
}

/** Two words of prose; a route, a query and the marks of formats are none. */
function isSentence(text: string): boolean {
  return (text.match(/[A-Za-z]{2,}/g) ?? []).length >= 2 && /\s/.test(text.trim()) && !/^(?:GET|POST|PATCH|DELETE) \/|^(?:query|mutation) \(|^(?:diff --git|GIT binary patch|Binary files|new file mode|deleted file mode|version https:|blob …|b…: object)/.test(text)
}

/** Names of cases, and reasons of files that are left out for good: nobody is shown them. */
function isSilent(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return node.expression.getText() === 'skipped'
  if (ts.isObjectLiteralExpression(node)) return node.properties.some((member) => ts.isPropertyAssignment(member) && member.name.getText() === 'kind' && member.initializer.getText().startsWith("'skipped'")) && !node.getSourceFile().fileName.includes('io/local/files')
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'kind' && ts.isStringLiteral(node.initializer)
  if (ts.isBinaryExpression(node)) return [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(node.operatorToken.kind)
  return false
}

function isComplaint(node: ts.Node): boolean {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    if (ts.isCallExpression(outer) && outer.expression.getText() === 'err') return true
    if (ts.isVariableDeclaration(outer) && outer.name.getText() === 'fault') return true
    if (ts.isPropertyAssignment(outer) && ['reason', 'message', 'incomplete'].includes(outer.name.getText())) return true
    if (ts.isFunctionLike(outer)) return false
  }
  return false
}
