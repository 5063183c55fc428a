// npm run pictures [CHROMIUM]: by hand, after a build. Lets the bundle judge the shipped examples against the tests' GitHub, keeps what it sent in
// docs/images/pictures.json (the bodies of reviews and check runs, the job summaries, and the diffs they speak of), and renders that, and the HTML
// report, to docs/images/. Nothing of the text is written here; what is ours is the frame around it.
// Needs Chromium and a font with coloured squares (Debian: `apt-get install chromium fonts-noto-color-emoji`).
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { commentPage, summaryPage } from './pictures/frames.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const images = `${root}docs/images/`
const cache = `${root}node_modules/.cache/pictures/`
mkdirSync(cache, { recursive: true })

execFileSync(process.execPath, [`${root}scripts/test.mjs`, '--testMatch', '<rootDir>/__tests__/support/recordPictures.ts'], { cwd: root, stdio: 'inherit' })
const { flask, services } = JSON.parse(readFileSync(`${images}pictures.json`, 'utf8'))

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] })
await picture('pull-request', commentPage(flask, readFileSync(root + flask.diff, 'utf8')), { width: 900 })
await picture('job-summary', summaryPage(services.summary), { width: 900, height: 760 })
const report = reportOf('services')
await picture('report-light', report, { width: 1100, height: 900 })
await picture('report-dark', report, { width: 1100, height: 900, colorScheme: 'dark' })
await picture('report-narrow', report, { width: 390, height: 1100 })
await browser.close()

/** The whole page, or its beginning where a height is given. */
async function picture(name, html, { width, height, colorScheme = 'light' }) {
  writeFileSync(`${cache}${name}.html`, html)
  const context = await browser.newContext({ viewport: { width, height: height ?? 400 }, deviceScaleFactor: 2, colorScheme, offline: true })
  const page = await context.newPage()
  await page.goto(pathToFileURL(`${cache}${name}.html`).href)
  await page.screenshot({ path: `${images}${name}.png`, fullPage: height === undefined })
  await context.close()
  console.log(`docs/images/${name}.png`)
}

function reportOf(example) {
  const folder = `examples/${example}/insecure`
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli/index.js', 'review', '--diff', `${folder}.diff`, '--root', folder, '--format', 'html'], { cwd: root, encoding: 'utf8' })
  if (status !== 1) throw new Error(`the example ${example} ended with ${String(status)}`)
  return stdout
}
