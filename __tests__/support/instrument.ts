/** Source with a counter in every place where work can be repeated: calls, rounds of loops, and what is copied by `...`. */
import { transformSync } from '@swc/core'
import ts from 'typescript'

/**
 * JavaScript. `counter`: the module that counts. `site`: told where each counter stands, for example `12:calleeOf`, answers with its index.
 * What is copied goes through `copied(index, from)` and `copiedNames(index, from)` of that module.
 */
export function instrument(source: string, counter: string, site: (place: string) => number): string {
  const { transformed } = ts.transform(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true), [counting(site)])
  const counted = transformed.map((file) => ts.createPrinter().printFile(file)).join('')
  const { code } = transformSync(counted, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } })
  return `import { steps as $steps, copied as $copied, copiedNames as $copiedNames } from ${JSON.stringify(counter)}\n${code}`
}

/** What an instrumented file imports. */
export const counterSource = `export const steps = new Float64Array(20000)
export function copied(index, from) {
  steps[index] += typeof from === 'string' || Array.isArray(from) ? from.length : typeof from?.size === 'number' ? from.size : 1
  return from
}
export function copiedNames(index, from) {
  if (from !== null && typeof from === 'object') for (const _ in from) steps[index]++
  return from
}
`

function counting(site: (place: string) => number): ts.TransformerFactory<ts.SourceFile> {
  return ({ factory }) => {
    const index = (node: ts.Node): ts.Expression => factory.createNumericLiteral(site(`${String(node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1)} ${nameOf(node)}`))
    const step = (node: ts.Node): ts.Expression => factory.createPostfixIncrement(factory.createElementAccessExpression(factory.createIdentifier('$steps'), index(node)))
    const copied = (name: string, from: ts.Expression, node: ts.Node): ts.Expression => factory.createCallExpression(factory.createIdentifier(name), undefined, [index(node), from])
    const stepIn = (body: ts.Statement, node: ts.Node): ts.Block => factory.createBlock([factory.createExpressionStatement(step(node)), ...(ts.isBlock(body) ? body.statements : [body])], true)
    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, undefined)
      if (ts.isArrowFunction(inner)) {
        const body = ts.isBlock(inner.body) ? stepIn(inner.body, node) : factory.createParenthesizedExpression(factory.createComma(step(node), inner.body))
        return factory.updateArrowFunction(inner, inner.modifiers, inner.typeParameters, inner.parameters, inner.type, inner.equalsGreaterThanToken, body)
      }
      if (ts.isFunctionDeclaration(inner) && inner.body !== undefined) return factory.updateFunctionDeclaration(inner, inner.modifiers, inner.asteriskToken, inner.name, inner.typeParameters, inner.parameters, inner.type, stepIn(inner.body, node))
      if (ts.isFunctionExpression(inner)) return factory.updateFunctionExpression(inner, inner.modifiers, inner.asteriskToken, inner.name, inner.typeParameters, inner.parameters, inner.type, stepIn(inner.body, node))
      if (ts.isMethodDeclaration(inner) && inner.body !== undefined) return factory.updateMethodDeclaration(inner, inner.modifiers, inner.asteriskToken, inner.name, inner.questionToken, inner.typeParameters, inner.parameters, inner.type, stepIn(inner.body, node))
      if (ts.isForStatement(inner)) return factory.updateForStatement(inner, inner.initializer, inner.condition, inner.incrementor, stepIn(inner.statement, node))
      if (ts.isForOfStatement(inner)) return factory.updateForOfStatement(inner, inner.awaitModifier, inner.initializer, inner.expression, stepIn(inner.statement, node))
      if (ts.isForInStatement(inner)) return factory.updateForInStatement(inner, inner.initializer, inner.expression, stepIn(inner.statement, node))
      if (ts.isWhileStatement(inner)) return factory.updateWhileStatement(inner, inner.expression, stepIn(inner.statement, node))
      if (ts.isDoStatement(inner)) return factory.updateDoStatement(inner, stepIn(inner.statement, node), inner.expression)
      if (ts.isSpreadElement(inner)) return factory.updateSpreadElement(inner, copied('$copied', inner.expression, node))
      if (ts.isSpreadAssignment(inner)) return factory.updateSpreadAssignment(inner, copied('$copiedNames', inner.expression, node))
      if (ts.isVariableDeclaration(inner) && inner.initializer !== undefined && takesRest(inner.name)) return factory.updateVariableDeclaration(inner, inner.name, inner.exclamationToken, inner.type, copied('$copied', inner.initializer, node))
      return inner
    }
    return (file) => ts.visitEachChild(file, visit, undefined)
  }
}

/** `const [first, ...others] = …` */
function takesRest(name: ts.BindingName): boolean {
  return ts.isArrayBindingPattern(name) && name.elements.some((each) => ts.isBindingElement(each) && each.dotDotDotToken !== undefined)
}

/** The function that it stands in. */
function nameOf(node: ts.Node): string {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionDeclaration(at)) return at.name?.text ?? ''
  return ''
}
