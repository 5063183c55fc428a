/** A real, headless Chromium for the HTML report: the one that is installed (`.ci/servers`), driven by playwright-core, which brings none. */
import { execFileSync } from 'node:child_process'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

/** The browser's program; null: none is installed. CHROMIUM names another. */
export function findChromium(): string | null {
  for (const name of [process.env['CHROMIUM'] ?? '', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    if (name === '') continue
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      // the next one
    }
  }
  return null
}

/** In a container there is no sandbox to be had; the only page that is opened is our own. */
export function launch(program: string, options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'], ...options })
}
