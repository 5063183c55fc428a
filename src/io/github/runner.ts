import { readFile } from 'node:fs/promises'
import * as core from '@actions/core'
import { err, ok } from '../../engine/result.js'
import { cut, visible } from '../../publishers/foreignText.js'
import { logLine } from '../../publishers/logLine.js'
import type { Runner } from '../../publishers/port.js'
import type { Environment } from './inputs.js'
import { writeReportFile } from './reportFile.js'

/** The runner's side. `@actions/core` escapes what it puts into commands and files; what it prints as it is passes `logLine`. */
export function createRunner(environment: Environment): Runner {
  return {
    annotate({ path, startLine, endLine, startColumn, endColumn, level, title, message }) {
      const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined ? { startColumn, endColumn } : {}
      // The runner finds the file by its exact name. One that holds what nobody sees is named in the message, as far as it can be shown.
      const isShown = visible(path) === path
      const properties = { ...(isShown ? { file: path, startLine, endLine, ...columns } : {}), title: logLine(title, 255) }
      const write = level === 'failure' ? core.error : level === 'warning' ? core.warning : core.notice
      write(logLine(isShown ? message : `${cut(path, 400)}:${startLine}: ${message}`, 4000), properties)
    },
    log: (line) => core.info(logLine(line)),
    async appendSummary(markdown) {
      try {
        await core.summary.addRaw(markdown, true).write()
        return ok(undefined)
      } catch {
        return err({ kind: 'failed', reason: 'writing the job summary: GITHUB_STEP_SUMMARY is not set or not writable' })
      }
    },
    setOutput(name, value) {
      try {
        core.setOutput(name, value)
      } catch {
        core.info(logLine(`Not published: the output ${name}: GITHUB_OUTPUT is not writable`))
      }
    },
    writeFile: (path, content) => writeReportFile(path, content, environment),
  }
}

/** One line on what is wrong, as an error of the step. */
export function complain(line: string): void {
  core.error(logLine(line))
}

/** Throws as `readFile` does. */
export function readText(path: string): Promise<string> {
  return readFile(path, 'utf8')
}
