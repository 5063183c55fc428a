/** Variables that a URI of the same file is made of: their login is the URI's, and no output shows it. */
import { expect, test } from '@jest/globals'
import { renderMarkdownReport } from '../../src/publishers/markdownReport.js'
import { renderTerminal } from '../../src/publishers/terminal.js'
import { review } from '../../src/engine/review.js'
import { anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const names = 'POSTGRES_HOST=db.corp.io\nPOSTGRES_USER=postgres\nPOSTGRES_PASSWORD=tuesday-teapot\n'

test.each([
  ['one URI', 'A=postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@${POSTGRES_HOST}/a\n', [['no-literal-password', 'no-default-password']]],
  ['the first of two', 'A=postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@${POSTGRES_HOST}/a\nB=postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@${POSTGRES_HOST}/b\n', [['no-literal-password', 'no-default-password'], []]],
  ['the variables, where no URI takes the password', 'A=postgres://app@${POSTGRES_HOST}/a\n', [['no-literal-password', 'no-default-password'], []]],
])('the password is said of %s', (_what, uris, expected) => {
  const reviewed = review(anAudit({ '.env': names + uris }), aPolicy())
  const ofLogin = reviewed.report.connections.map(({ findings }) => findings.map(({ ruleId }) => ruleId).filter((id) => id.endsWith('-password')))
  expect(ofLogin.map((ids) => [...ids].sort())).toEqual(expected.map((ids) => [...ids].sort()))
  const out = [renderMarkdownReport(reviewed), renderTerminal(reviewed, { colour: false, columns: 120, quiet: false }), JSON.stringify(reviewed.report)].join('\n')
  expect(out).not.toContain('tuesday-teapot')
})
