import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import type { Review } from '../../src/engine/model.js'
import { aChange, aFile, anAudit } from '../support/change.js'
import { aPolicy } from '../support/policy.js'

const bad = "URL = 'postgresql://app@db.acme.com/shop?sslmode=disable'\n"
const good = "URL = 'postgresql://app@db.acme.com/shop?sslmode=verify-full&sslrootcert=/etc/ca.pem'\n"
const unverified = "URL = 'postgresql://app@db.acme.com/shop?sslmode=require'\n"

const judge = (before: string | null, after: string | null, config = '', path = 'app.py'): Review => review(aChange(aFile(path, before, after)), aPolicy(config))

describe('what a change did to a connection', () => {
  test.each<[string, string | null, string, string | undefined]>([
    ['a new file adds it', null, bad, 'added'],
    ['a new line adds it', 'x = 1\n', `x = 1\n${bad}`, 'added'],
    ['an edited mode modifies it', good, bad, 'modified'],
    ['a moved line moves it', `${bad}\n\nx = 1\n`, `x = 1\n\n\n${bad}`, 'moved'],
    ['a re-indented line moves it', bad, `if True:\n    ${bad}`, 'moved'],
    ['a line far away leaves it out', `${bad}${'\n'.repeat(20)}x = 1\n`, `${bad}${'\n'.repeat(20)}x = 2\n`, undefined],
    ['a line next to it leaves it out', `${bad}x = 1\n`, `${bad}x = 2\n`, undefined],
    ['new line ends only move it', bad, bad.replace('\n', '\r\n'), 'moved'],
  ])('%s', (_sentence, before, after, change) => expect(judge(before, after).report.connections[0]?.change).toBe(change))

  const verified = "import psycopg2\nURL = 'postgresql://app@db.acme.com/shop'\na = psycopg2.connect(URL, sslmode='verify-full', sslrootcert='/etc/ca.pem')\n"
  const plain = 'b = psycopg2.connect(URL)\n'
  test.each<[string, string, string, readonly string[]]>([
    ['a second call without TLS is added, the first is left alone', verified, verified + plain, ['4 added opportunistic']],
    ['a second call is added above the first, which is left alone', verified, verified.replace('a = ', `${plain}a = `), ['3 added opportunistic']],
    ['a second call above the first is taken away, which leaves that alone', verified.replace('a = ', `${plain}a = `), verified, []],
    ['an edited URL changes every call that takes it', verified + plain, (verified + plain).replace('shop', 'store'), ['3 modified verify-full', '4 modified opportunistic']],
    ['one of two equal calls loses its TLS and is one of its own', verified + verified.slice(-76).replace('a =', 'b ='), verified + plain, ['4 added opportunistic']],
  ])('of two calls of one URL: %s', (_sentence, before, after, expected) => {
    expect(judge(before, after).report.connections.map(({ startLine, change, posture }) => `${startLine} ${change} ${posture}`)).toEqual(expected)
  })

  test.each([
    ['a formatter that sets quotes and blanks only moves it', 'db.acme.com', 'moved'],
    ['another value in other quotes modifies it', 'db.acme.org', 'modified'],
  ])('%s', (_sentence, host, change) => {
    const before = "const { Pool } = require('pg')\nnew Pool({ host: 'db.acme.com', ssl: false })\n"
    const after = `const { Pool } = require("pg")\nnew Pool({\n  host: "${host}",\n  ssl: false,\n})\n`
    expect(judge(before, after, '', 'a.js').report.connections.map((one) => one.change)).toEqual([change])
  })
  test('a blank behind a redirection is no change of a command', () => {
    expect(judge('pg_dump -h db.acme.com shop > out.sql\n', 'pg_dump -h db.acme.com shop >out.sql\n', '', 'a.sh').report.connections.map(({ change }) => change)).toEqual(['moved'])
  })
  test('deleting a connection leaves nothing to grade', () => {
    expect(judge(`x = 1\n${bad}`, 'x = 1\n').report).toMatchObject({ connections: [], grade: null, verdict: 'pass' })
  })
  test('deleting the file leaves nothing to grade', () => expect(judge(bad, null).report).toMatchObject({ connections: [], verdict: 'pass' }))
  test('of two equal connections the added one is added', () => {
    const answer = judge(bad, `${bad}\n\n\n\n\n\n\n\nOTHER = ${bad.slice(6)}`)
    expect(answer.report.connections.map(({ change, startLine }) => [change, startLine])).toEqual([['added', 10]])
  })
})

describe('a connection that counts only now', () => {
  const renamed = (previousPath: string, path: string, before = bad, after = bad, config = ''): Review =>
    review(aChange({ ...aFile(path, before, after), previousPath, ...(before === after ? { patch: null, base: aFile(path, null, before).head } : {}) }), aPolicy(config))
  test.each<[string, () => Review, string]>([
    ['a test becomes code', () => renamed('tests/db.py', 'src/db.py'), 'modified F'],
    ['an example becomes a setting', () => renamed('.env.example', '.env', 'DATABASE_URL=postgres://u@db.acme.com/x?sslmode=disable\n', 'DATABASE_URL=postgres://u@db.acme.com/x?sslmode=disable\n'), 'modified F'],
    ['documentation becomes code, with an edit far away', () => renamed('docs/db.py', 'app/db.py', `${bad}${'\n'.repeat(20)}x = 1\n`, `${bad}${'\n'.repeat(20)}x = 2\n`), 'modified F'],
    ['a path that was advised only is no more', () => renamed('old/db.py', 'src/db.py', bad, bad, 'profiles: [{paths: [old/**], treat-as: advised}]'), 'modified F'],
    ['a path that was left out is no more', () => renamed('old/db.py', 'src/db.py', bad, bad, 'paths-ignore: [old/**]'), 'added F'],
    ['a comment becomes code', () => judge(`# ${bad}`, bad), 'modified F'],
    ['a comment becomes a setting', () => judge('a: 1\n# url: postgres://u@db.acme.com/x?sslmode=disable\n', 'a: 1\nurl: postgres://u@db.acme.com/x?sslmode=disable\n', '', 'a.yml'), 'modified F'],
    ['its host is no service of the file any more', () => judge('services:\n  db:\n    image: postgres\n  web:\n    environment:\n      URL: postgres://u@db/x?sslmode=disable\n', 'services:\n  web:\n    environment:\n      URL: postgres://u@db/x?sslmode=disable\n', '', 'compose.yml'), 'modified F'],
    ['in regression mode, too: it was not graded before', () => renamed('tests/db.py', 'src/db.py', bad, bad, 'fail-on: regression'), 'modified F'],
  ])('%s', (_sentence, reviewed, expected) => {
    const { report } = reviewed()
    expect([report.connections.map(({ change, grade }) => `${change} ${grade ?? '-'}`), report.connections[0]?.before?.grade ?? null, report.verdict]).toEqual([[expected], null, 'fail'])
  })
  test.each([
    ['code is renamed', 'src/db.py', 'app/db.py'],
    ['code becomes a test', 'src/db.py', 'tests/db.py'],
  ])('but not where %s', (_sentence, from, to) => expect(renamed(from, to).report).toMatchObject({ connections: [], verdict: 'pass' }))

  const pool = (host: string): string => `const { Pool } = require('pg')\nconst HOST = '${host}'\n${'\n'.repeat(10)}new Pool({ host: HOST, ssl: false })\n`
  test('a host that is another one by a name further up is a change of the connection', () => {
    expect(judge(pool('db.acme.com'), pool('db.evil.com'), '', 'a.js').report.connections).toMatchObject([{ change: 'modified', grade: 'F', endpoint: 'postgresql://db.evil.com' }])
  })
})

describe('the verdict', () => {
  test.each<[string, string | null, string, string, string]>([
    ['cleartext fails at the default threshold', null, bad, '', 'fail'],
    ['never only reports', null, bad, 'fail-under: never', 'pass'],
    ['unverified passes at D', null, unverified, 'fail-under: D', 'pass'],
    ['an improvement that is still below the threshold fails', bad, unverified, '', 'fail'],
    ['regression mode lets an improvement pass', bad, unverified, 'fail-on: regression', 'pass'],
    ['regression mode fails what got worse', good, unverified, 'fail-on: regression', 'fail'],
    ['regression mode fails an added one below the threshold', null, unverified, 'fail-on: regression', 'fail'],
    ['a moved connection is never graded', `${bad}\nx = 1\n`, `x = 1\n\n${bad}`, '', 'pass'],
    ['switching a rule off lifts its cap', null, bad, 'rules: {require-tls: off}', 'pass'],
    ['a path profile may only advise', null, bad, 'profiles: [{paths: [app.py], treat-as: advised}]', 'pass'],
    ['an ignored path is not looked at', null, bad, 'profiles: [{paths: [app.py], treat-as: ignored}]', 'pass'],
    ['a left-out path is not looked at', null, bad, 'paths-ignore: [app.py]', 'pass'],
  ])('%s', (_sentence, before, after, config, verdict) => expect(judge(before, after, config).report.verdict).toBe(verdict))

  test('a mode that went from verified to run time is a regression', () => {
    const later = "import os\nURL = f\"postgresql://app@db.acme.com/shop?sslmode={os.environ['MODE']}&sslrootcert=/etc/ca.pem\"\n"
    const { report } = judge(`import os\n${good}`, later, 'fail-on: regression')
    expect(report.connections[0]).toMatchObject({ posture: 'unknown', graded: false, grade: null })
    expect(report.verdict).toBe('fail')
  })
  test.each(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'nonsense'])('never never fails, whatever stands there: %s', (mode) => {
    for (const failOn of ['threshold', 'regression']) {
      expect(judge(good, bad.replace('disable', mode), `fail-under: never\nfail-on: ${failOn}`).report.verdict).toBe('pass')
    }
  })
  test('a bad connection on the context lines of a hunk is no finding of the change', () => {
    const { report } = judge(`x = 1\n${bad}y = 1\n`, `x = 2\n${bad}y = 2\n`)
    expect(report).toMatchObject({ connections: [], verdict: 'pass' })
  })
  test('what was not read is never a pass, not even with never', () => {
    const change = { ...aChange(aFile('app.py', null, good)), unread: [{ path: 'b.py', reason: 'too large' }] }
    expect(review(change, aPolicy('fail-under: never')).report).toMatchObject({ verdict: 'incomplete', unread: [{ path: 'b.py', reason: 'too large' }] })
  })
  test('a failing connection outweighs an unread file', () => {
    const change = { ...aChange(aFile('app.py', null, bad)), unread: [{ path: 'b.py', reason: 'too large' }] }
    expect(review(change, aPolicy()).report.verdict).toBe('fail')
  })
  test('an empty change passes without a grade', () => {
    expect(review(aChange(), aPolicy()).report).toMatchObject({ verdict: 'pass', grade: null, score: null, summary: { connections: 0, findings: 0, byGrade: {} } })
  })
})

describe('an inline ignore', () => {
  const filler = Array.from({ length: 12 }, (_, index) => `x${index} = ${index}\n`).join('')
  const ignored = (comment: string, text = bad): string => `# ${comment}\n${text}`
  test('with a reason lifts the cap of its rule and is listed', () => {
    const answer = judge(null, ignored('db-tls-gate: ignore[require-tls] -- the lab has no CA yet'))
    expect(answer.report.suppressed).toEqual([{ path: 'app.py', line: 2, ruleId: 'require-tls', reason: 'the lab has no CA yet', by: 'comment' }])
    expect(answer.report.verdict).toBe('pass')
    expect(answer.newIgnores).toHaveLength(1)
  })
  test.each<[string, string, string]>([
    ['without a reason', 'db-tls-gate: ignore[require-tls]', 'gives no reason'],
    ['that has expired', 'db-tls-gate: ignore[require-tls] -- lab until 2026-11-22', 'expired on 2026-11-22'],
    ['of an unknown rule', 'db-tls-gate: ignore[require-tsl] -- lab', 'unknown rule'],
    ['of no rule', 'db-tls-gate: ignore[] -- lab', 'names no rule'],
    ['with an end that is no date', 'db-tls-gate: ignore[require-tls] -- lab until 2027-1-31', 'ends on no date: `until 2027-1-31`'],
    ['with an end that no calendar has', 'db-tls-gate: ignore[require-tls] -- lab until 2027-13-01', 'ends on no date'],
  ])('%s does not count and is reported', (_what, comment, notice) => {
    const answer = judge(null, ignored(comment))
    expect(answer.report).toMatchObject({ verdict: 'fail', suppressed: [] })
    expect(answer.notices[0]?.message).toContain(notice)
  })
  test('counts on its last day', () => expect(judge(null, ignored('db-tls-gate: ignore[require-tls] -- lab until 2026-11-23')).report.verdict).toBe('pass'))
  test('that matches nothing is reported', () => expect(judge(null, ignored('db-tls-gate: ignore[require-tls] -- lab', good)).notices[0]?.message).toContain('matches no finding'))
  test.each<[string, string, string]>([
    ['a properties file, which knows no comment at the end of a line', 'application.properties', '# db-tls-gate: ignore[require-tls,explicit-tls-mode] -- lab\nurl=postgresql://app@db.acme.com/shop?sslmode=disable\n'],
    ['a command that goes on over lines', 'run.sh', "# db-tls-gate: ignore[require-tls] -- lab\npsql \\\n  'postgresql://app@db.acme.com/shop?sslmode=disable' \\\n  -c 'select 1'\n"],
    ['instructions of a Dockerfile that are one', 'Dockerfile', '# db-tls-gate: ignore[require-tls,explicit-tls-mode] -- lab\nENV A=1 \\\n    URL=postgresql://app@db.acme.com/shop?sslmode=disable\n'],
  ])('counts on the line above %s', (_what, path, text) => {
    expect(judge(null, text, '', path).report).toMatchObject({ verdict: 'pass', suppressed: [{ ruleId: 'require-tls', reason: 'lab' }] })
  })
  test('counts at the end of a command that goes on over lines, and not for the next command', () => {
    const command = (host: string, end: string): string => `psql \\\n  'postgresql://app@${host}.acme.com/shop?sslmode=disable' \\\n  -c 'select 1'${end}\n`
    const answer = judge(null, `${command('one', '  # db-tls-gate: ignore[require-tls] -- lab')}\n${command('two', '')}`, '', 'run.sh')
    expect(answer.report.suppressed.map(({ line }) => line)).toEqual([2])
    expect(answer.report.verdict).toBe('fail')
  })
  test('two backslashes at the end of a line join nothing', () => {
    expect(judge(null, `# db-tls-gate: ignore[require-tls] -- lab\necho a\\\\\npsql 'postgresql://app@db.acme.com/shop?sslmode=disable'\n`, '', 'run.sh').report.verdict).toBe('fail')
  })
  const rules = 'ignore[require-tls,explicit-tls-mode,no-plaintext-fallback] -- lab'
  const both = (atText: string, atFirst: string, atSecond: string): string =>
    `import pg from 'pg'\nconst url = 'postgresql://app@db.acme.com/shop'${atText}\n\n\nconst one = new pg.Pool({ connectionString: url })${atFirst}\n\n\nconst two = new pg.Pool({ connectionString: url, ssl: { rejectUnauthorized: true } })${atSecond}\n`
  const mark = `  // db-tls-gate: ${rules}`
  test.each([
    ['at a text speaks for the calls that are handed it', both(mark, '', ''), 'pass'],
    ['at one of the calls', both('', mark, ''), 'pass'],
    ['at another call than the one it is about', both('', '', mark), 'fail'],
    ['at the one call that is handed a text', `import pg from 'pg'\nconst url = 'postgresql://app@db.acme.com/shop'\n\n\nconst one = new pg.Pool({ connectionString: url })${mark}\n`, 'pass'],
    ['at one of two calls that come to the same', both('', mark, '').replace(', ssl: { rejectUnauthorized: true }', ''), 'fail'],
  ])('%s', (_sentence, text, verdict) => expect(judge(null, text, '', 'app.js').report.verdict).toBe(verdict))
  test('two lines above does not count', () => expect(judge(null, `# db-tls-gate: ignore[require-tls] -- lab\n\n${bad}`).report.verdict).toBe('fail'))
  test('inside a string joined over lines counts', () => {
    const text = "URL = ('postgresql://app@db.acme.com/shop'\n  # db-tls-gate: ignore[require-tls] -- lab\n  '?sslmode=disable')\n"
    expect(judge(null, text).report.verdict).toBe('pass')
  })
  test('that the change adds is refused under base', () => {
    expect(judge(bad, ignored('db-tls-gate: ignore[require-tls] -- lab', `${bad.trimEnd()} # x\n`), 'allow-inline-ignores: base').report.suppressed).toEqual([])
    expect(judge(null, ignored('db-tls-gate: ignore[require-tls] -- lab'), 'allow-inline-ignores: base').report.verdict).toBe('fail')
  })
  test('that already stood on the base counts under base', () => {
    const before = ignored('db-tls-gate: ignore[require-tls] -- lab', unverified)
    expect(judge(before, ignored('db-tls-gate: ignore[require-tls] -- lab'), 'allow-inline-ignores: base').report.suppressed).toHaveLength(1)
  })
  test.each<[string, string, string]>([
    ['moved', `# db-tls-gate: ignore[require-tls] -- lab\n${filler}${bad}`, `${filler}# db-tls-gate: ignore[require-tls] -- lab\n${bad.replace('/shop', '/hr')}`],
    ['edited', `# db-tls-gate: ignore[verify-certificate] -- lab\n${bad}`, `# db-tls-gate: ignore[verify-certificate,require-tls] -- lab\n${bad.replace('/shop', '/hr')}`],
    ['prolonged', `# db-tls-gate: ignore[require-tls] -- lab until 2026-01-01\n${bad}`, `# db-tls-gate: ignore[require-tls] -- lab until 2099-01-01\n${bad.replace('/shop', '/hr')}`],
    ['left over for another connection', `# db-tls-gate: ignore[require-tls] -- lab\n${bad}`, `# db-tls-gate: ignore[require-tls] -- lab\nOTHER = 'redis://cache.elsewhere.com:6379/0'\n`],
  ])('that is %s is refused under base', (_what, before, after) => {
    expect(judge(before, after, 'allow-inline-ignores: base').report).toMatchObject({ verdict: 'fail', suppressed: [] })
  })
  test('in a block comment is new by its own line, not by the first of the comment', () => {
    const block = (line: string): string => `/*\n * Notes.\n${line} */\nconst url = 'postgresql://app@db.acme.com/shop?sslmode=disable'\n`
    const withIgnore = block(' * db-tls-gate: ignore[require-tls] -- lab\n')
    expect(judge(block(''), withIgnore.replace('/shop', '/hr'), 'allow-inline-ignores: base', 'a.js').report.verdict).toBe('fail')
    expect(judge(withIgnore, withIgnore.replace('Notes', 'More notes').replace('/shop', '/hr'), 'allow-inline-ignores: base', 'a.js').report.verdict).toBe('pass')
  })
  test('over a connection that the change adds is listed as new, also when the comment is old', () => {
    const answer = judge(`# db-tls-gate: ignore[require-tls] -- lab\nx = 1\n`, `# db-tls-gate: ignore[require-tls] -- lab\n${bad}`)
    expect(answer.newIgnores).toHaveLength(1)
  })
  test('that the change makes needless is reported', () => {
    expect(judge(ignored('db-tls-gate: ignore[require-tls] -- lab'), ignored('db-tls-gate: ignore[require-tls] -- lab', good)).notices[0]).toMatchObject({ line: 1, message: expect.stringContaining('matches no finding') })
  })
  test('that the change takes away lays the connection open', () => {
    expect(judge(ignored('db-tls-gate: ignore[require-tls] -- lab'), bad).report).toMatchObject({ verdict: 'fail', connections: [{ change: 'modified' }] })
  })
  const said = 'db-tls-gate: ignore[require-tls] -- lab'
  const live = 'postgresql://app@db.acme.com/shop?sslmode=disable'
  test.each<[string, string]>([
    ['a.py', `url = '${live}'  # ${said}\n`],
    ['a.js', `const url = '${live}' // ${said}\n`],
    ['a.ts', `/* ${said} */\nconst url = '${live}'\n`],
    ['a.go', `var url = "${live}" // ${said}\n`],
    ['A.java', `/** ${said} */\nString url = "${live}";\n`],
    ['a.rb', `# ${said}\nurl = '${live}'\n`],
    ['a.php', `<?php\n# ${said}\n$url = '${live}';\n`],
    ['a.sql', `-- ${said}\nSELECT dblink_connect('${live}');\n`],
    ['a.lua', `local url = "${live}" -- ${said}\n`],
    ['a.sh', `export DATABASE_URL='${live}' # ${said}\n`],
    ['.env', `# ${said}\nDATABASE_URL=${live}\n`],
    ['a.ini', `; ${said}\nurl = ${live}\n`],
    ['a.properties', `! ${said}\nurl=${live}\n`],
    ['a.toml', `# ${said}\nurl = "${live}"\n`],
    ['a.yaml', `# ${said}\nurl: ${live}\n`],
    ['b.yaml', `url: ${live} # ${said}\n`],
    ['a.jsonc', `{\n  // ${said}\n  "url": "${live}"\n}\n`],
    ['a.xml', `<c>\n<!-- ${said} -->\n<url>${live}</url>\n</c>\n`],
    ['a.tf', `# ${said}\nurl = "${live}"\n`],
    ['Dockerfile', `# ${said}\nENV DATABASE_URL=${live}\n`],
    ['a.yaml.j2', `{# ${said} #}\nurl: ${live}\n`],
    ['a.erb', `<%# ${said} %>\nurl: ${live}\n`],
    ['templates/a.yaml', `{{/* ${said} */}}\nurl: ${live}\n`],
    ['a.ex', `# ${said}\nurl = "${live}"\n`],
    ['a.vb', `' ${said}\nDim url = "${live}"\n`],
    ['a.erl', `% ${said}\nUrl = "${live}".\n`],
    ['a.bat', `REM ${said}\nset DATABASE_URL=${live}\n`],
    ['a.hs', `-- ${said}\nurl = "${live}"\n`],
    ['a.clj', `;; ${said}\n(def url "${live}")\n`],
  ])('is understood in the comments of %s', (path, text) => {
    const { report } = judge(null, text, '', path)
    expect(report.connections.length).toBe(1)
    expect(report.suppressed.map(({ ruleId }) => ruleId)).toEqual(['require-tls'])
  })
  const inBlock = `# ${said}\nurl=${live}\n`
  const indented = inBlock.replace(/^/gm, '    ')
  test.each<[sentence: string, path: string, text: string]>([
    ['properties in a ConfigMap', 'cm.yaml', `data:\n  application.properties: |\n${indented}`],
    ['properties in a ConfigMap with CRLF', 'cm.yaml', `data:\n  application.properties: |\n${indented}`.replaceAll('\n', '\r\n')],
    ['YAML in a ConfigMap, behind the value', 'cm.yaml', `data:\n  a.yaml: |\n    url: ${live} # ${said}\n`],
    ['XML in a ConfigMap', 'cm.yaml', `data:\n  a.xml: |\n    <!-- ${said} -->\n    <p name="url" value="${live}"/>\n`],
    ['SQL in a ConfigMap', 'cm.yaml', `data:\n  init.sql: |\n    -- ${said}\n    SELECT dblink_connect('${live}');\n`],
    ['a block whose name tells nothing', 'cm.yaml', `data:\n  settings: |\n${indented}`],
    ['properties in a string of JSON', 'cm.json', JSON.stringify({ data: { 'a.properties': inBlock } })],
    ['a script in a workflow', '.github/workflows/a.yml', `steps:\n  - run: |\n      # ${said}\n      psql '${live}'\n`],
    ['a script in a workflow, behind the command', '.github/workflows/a.yml', `steps:\n  - run: |\n      psql '${live}' # ${said}\n`],
    ['a here-document of a shell', 'a.sh', `cat > .env <<EOF\n${inBlock}EOF\n`],
    ['a here-document of Terraform', 'a.tf', `x "y" "z" {\n  user_data = <<-EOT\n${indented}  EOT\n}\n`],
    ['a here-document of a Dockerfile', 'Dockerfile', `FROM a\nRUN <<EOF\n# ${said}\npsql ${live}\nEOF\n`],
    ['a string of several lines', 'a.py', `conf = """\n${inBlock}"""\n`],
    ["PowerShell's here-string", 'a.ps1', `$c = @"\n${inBlock}"@\n`],
    ['a fence', 'a.md', `\`\`\`yaml\n# ${said}\nurl: ${live}\n\`\`\`\n`],
    ['a listing', 'a.adoc', `[source,properties]\n----\n${inBlock}----\n`],
    ['a cell of a notebook', 'a.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', source: [`# ${said}\n`, `u = '${live}'\n`] }] }, null, 1)],
    ['what a patch adds', 'a.patch', `--- a/x.yml\n+++ b/x.yml\n@@ -1 +1,3 @@\n a: 1\n+# ${said}\n+url: ${live}\n`],
  ])('is understood in %s', (_sentence, path, text) => {
    const { report, notices } = judge(null, text, '', path)
    expect(report.connections.length).toBe(1)
    expect(report.suppressed.map(({ ruleId }) => ruleId)).toEqual(['require-tls'])
    expect(notices.filter(({ message }) => message.includes('matches no finding'))).toEqual([])
  })
  test.each<[string, string]>([
    ['a.py', `x = "# ${said}"\nurl = '${live}'\n`],
    ['b.py', `x = "a # ${said}"\nurl = '${live}'\n`],
    ['a.yaml', `x: 'a # ${said}'\nurl: ${live}\n`],
  ])('is none in the string of one line: %s', (path, text) => expect(judge(null, text, '', path).report.suppressed).toEqual([]))
  test('never counts under never', () => expect(judge(null, ignored('db-tls-gate: ignore[require-tls] -- lab'), 'allow-inline-ignores: never').report.verdict).toBe('fail'))
})

describe('the baseline', () => {
  const lines = review(anAudit({ 'app.py': bad }), aPolicy()).baselineLines
  test('has one line per finding with rule and path, and no line number', () => {
    expect(lines.join('\n')).toMatch(/^[0-9a-f]{20} [a-z-]+ app\.py(\n[0-9a-f]{20} [a-z-]+ app\.py)*$/)
  })
  test('is sorted, holds no line twice, no time, no commit and no place, so that two branches rarely conflict in it', () => {
    const both = review(anAudit({ 'b.py': `${bad}${bad}`, 'a.py': `x = 1\n${bad}` }), aPolicy()).baselineLines
    expect(both).toEqual([...new Set(both)].sort())
    expect(both.filter((line) => line.endsWith(' a.py'))).toEqual(review(anAudit({ 'a.py': bad }), aPolicy()).baselineLines)
  })
  test('accepts the same finding elsewhere in the file', () => {
    const answer = review(aChange(aFile('app.py', null, `x = 1\n${bad}`)), aPolicy('', { baseline: new Set(lines) }))
    expect(answer.report.verdict).toBe('pass')
    expect(answer.report.suppressed.every(({ by }) => by === 'baseline')).toBe(true)
  })
  test('does not accept a second copy', () => {
    expect(review(aChange(aFile('app.py', null, `${bad}TWO = ${bad.slice(6)}`)), aPolicy('', { baseline: new Set(lines) })).report.verdict).toBe('fail')
  })
  test('does not accept another database', () => {
    expect(review(aChange(aFile('app.py', null, bad.replace('/shop', '/other'))), aPolicy('', { baseline: new Set(lines) })).report.verdict).toBe('fail')
  })
  test('does not accept another mode', () => {
    expect(review(aChange(aFile('app.py', null, bad.replace('disable', 'allow'))), aPolicy('', { baseline: new Set(lines) })).report.verdict).toBe('fail')
  })
})

describe('a suggestion', () => {
  const applied = (text: string): { after: string; review: Review } => {
    const answer = judge(null, text)
    const suggestion = answer.report.connections[0]?.findings.find((one) => one.suggestion !== null)?.suggestion
    if (suggestion === null || suggestion === undefined) throw new Error('no suggestion')
    const lines = text.split('\n')
    lines.splice(suggestion.startLine - 1, suggestion.endLine - suggestion.startLine + 1, ...suggestion.replacement.split('\n'))
    return { after: lines.join('\n'), review: judge(null, lines.join('\n')) }
  }
  test.each([
    ['a mode is replaced', bad],
    ['a missing mode is added', "URL = 'postgresql://app@db.acme.com/shop'\n"],
    ['other parameters stay', "URL = \"postgresql://app@db.acme.com/shop?connect_timeout=5&sslmode=require\"\n"],
    ['over several lines', "URL = ('postgresql://app@db.acme.com/shop'\n       '?sslmode=disable')\n"],
    ['tabs and non-BMP characters stay', "\tURL = 'postgresql://app@db.acme.com/sh😀p?sslmode=disable'  # 😀\n"],
  ])('applied and reviewed again removes the finding: %s', (_what, text) => {
    const { after, review: again } = applied(text)
    expect(after).toContain('sslmode=verify-full')
    expect(again.report.connections[0]).toMatchObject({ posture: 'verify-full', grade: 'A' })
  })
  test('is not made where the line holds a password', () => {
    const answer = judge(null, bad.replace('app@', 'app:hunter22x@'))
    expect(answer.report.connections[0]?.findings.map(({ ruleId, suggestion }) => [ruleId, suggestion])).toEqual([['require-tls', null], ['no-literal-password', null]])
  })
  test('is not made where another secret stands on the line', () => {
    const answer = judge(null, `PASSWORD = 'hunter22x'; ${bad}`)
    expect(JSON.stringify(answer)).not.toContain('hunter22x')
  })
  test('is not made for CRLF lines', () => {
    expect(judge(null, bad.replace('\n', '\r\n')).report.connections[0]?.findings.every(({ suggestion }) => suggestion === null)).toBe(true)
  })
})

describe('where a comment may stand', () => {
  const multi = "URL = (\n    'postgresql://app@db.acme.com/shop'\n    '?sslmode=verify-full'\n    '&sslrootcert=/etc/ca.pem'\n)\n"
  test('the whole span when one hunk holds it', () => {
    expect(judge(multi, multi.replace("    '?sslmode=verify-full'\n", '')).details[0]?.anchor).toEqual({ startLine: 2, endLine: 3 })
  })
  test('nowhere when an edit far away changed the posture', () => {
    const env = (mode: string): string => `DATABASE_URL=postgresql://app@db.acme.com/shop\n${'X=1\n'.repeat(20)}PGSSLMODE=${mode}\nPGSSLROOTCERT=/etc/ca.pem\n`
    const answer = judge(env('verify-full'), env('disable'), '', '.env')
    expect(answer.report.connections[0]).toMatchObject({ change: 'modified', posture: 'cleartext', before: { posture: 'verify-full' } })
    expect(answer.details[0]?.anchor).toBeNull()
  })
})

describe('a file that is no ordinary text', () => {
  test.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['binary', Uint8Array.from({ length: 1000 }, (_, index) => index % 7)],
    ['one line of 1 MB', new TextEncoder().encode('x'.repeat(1_000_000))],
    ['Latin-1', Uint8Array.from([0x55, 0xe4, 0x0a])],
  ])('%s: read without a finding and without being incomplete', (_what, bytes) => {
    const file = { path: 'a.py', previousPath: null, head: { kind: 'bytes' as const, bytes }, base: { kind: 'absent' as const }, patch: null }
    expect(review(aChange(file), aPolicy()).report).toMatchObject({ verdict: 'pass', connections: [], unread: [] })
  })
  test('UTF-16 with a byte order mark is read', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${bad}`, 'utf16le'))
    const file = { path: 'a.py', previousPath: null, head: { kind: 'bytes' as const, bytes }, base: { kind: 'absent' as const }, patch: null }
    expect(review(aChange(file), aPolicy()).report.verdict).toBe('fail')
  })
  test.each<[string, string, number[]]>([
    ['a NUL byte in source code', 'a.js', [0]],
    ['a NUL and broken UTF-8 in source code', 'a.js', [0, 0xff, 0xfe]],
    ['a NUL in a file of no known kind', 'Jenkinsfile', [0]],
  ])('%s hides nothing', (_what, path, odd) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`// `), ...odd, ...new TextEncoder().encode(`\nconst ${bad}`)])
    const file = { path, previousPath: null, head: { kind: 'bytes' as const, bytes }, base: { kind: 'absent' as const }, patch: null }
    expect(review(aChange(file), aPolicy()).report.verdict).toBe('fail')
  })
  test('a head that could not be read is judged by its patch and stays incomplete at best', () => {
    const file = { ...aFile('app.py', 'x = 1\n', `x = 1\n${good}`), head: { kind: 'unread' as const, reason: 'blob not found' } }
    const { report } = review(aChange(file), aPolicy())
    expect(report.verdict).toBe('incomplete')
    expect(report.connections[0]).toMatchObject({ posture: 'verify-full', startLine: 2 })
  })
})

describe('another client in the same file', () => {
  test.each([
    ['mysql2', 'amqp.createConnection'],
    ['mysql2', 'net.createConnection'],
    ['pg', 'mqtt.connect'],
    ['pg', 'redis.Client'],
  ])('beside an import of %s, %s is no database of that driver', (module, callee) => {
    const text = `const driver = require('${module}')\nconst other = ${callee}({ host: 'mq.acme.com', port: 5672 })\n`
    expect(judge(null, text, '', 'a.js').report.connections.filter(({ family }) => family === 'mysql' || family === 'postgres')).toEqual([])
  })
})

describe('very many connections in one file', () => {
  const many = (count: number): string => Array.from({ length: count }, (_, index) => `U${index} = 'postgresql://app:pw-${index}-x@db${index % 7}.acme.com/shop?sslmode=disable'  # db-tls-gate: ignore[require-tls] -- lab\n`).join('')
  test('are all found, all ignored, and none of their passwords shows', () => {
    const answer = judge(null, many(500))
    expect(answer.report.connections).toHaveLength(500)
    expect(answer.report.suppressed).toHaveLength(500)
    expect(JSON.stringify(answer)).not.toMatch(/pw-\d/)
  })
  test('that only move are all moved', () => {
    const same = Array.from({ length: 300 }, () => bad).join('')
    const block = Array.from({ length: 400 }, (_, index) => `x${index} = ${index}\n`).join('')
    const { report } = judge(`${same}${block}`, `${block}${same}`)
    expect(report.connections).toHaveLength(300)
    expect(new Set(report.connections.map(({ change }) => change))).toEqual(new Set(['moved']))
  })
})

test('a call with settings of its own that is added above another one leaves that as it was', () => {
  const call = (settings: string): string => `\nexport function f${String(settings.length)}() {\n  return new pg.Pool({\n    connectionString: url,${settings}\n  })\n}\n`
  const lead = "import pg from 'pg'\nconst url = 'postgresql://app@db.acme.com/shop'\n"
  const verified = call(' ssl: { rejectUnauthorized: true },')
  const { report } = judge(lead + verified, lead + call('') + verified, '', 'app.js')
  expect(report.connections.map(({ startLine, change, posture }) => [startLine, change, posture])).toEqual([[6, 'added', 'cleartext']])
})
