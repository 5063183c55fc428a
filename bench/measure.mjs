// Runs a program and says what it cost: wall clock, CPU (user and system, its children's too) and peak memory, by GNU time.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `accept`: exit codes that are no failure. Memory in MB; null without GNU time. */
export function measure(command, args, { accept = [0], cwd } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const report = join(folder, 'time')
  const timed = existsSync('/usr/bin/time')
  const start = process.hrtime.bigint()
  const [program, words] = timed ? ['/usr/bin/time', ['-f', '%U %S %M', '-o', report, command, ...args]] : [command, args]
  const { status, stderr } = spawnSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, HOME: process.env.HOME }, encoding: 'utf8', maxBuffer: 1 << 26 })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  const [user, system, memory] = timed ? readFileSync(report, 'utf8').trim().split('\n').at(-1).split(' ').map(Number) : []
  rmSync(folder, { recursive: true })
  if (!accept.includes(status)) throw new Error(`${command} ${args.join(' ').slice(0, 200)} ended with ${status}: ${stderr.slice(0, 500)}`)
  return { wall, cpu: timed ? user + system : null, memory: timed ? memory / 1024 : null }
}

/** Round by round, so that a busy moment of the machine falls on all of them. The first round only warms the caches. */
export function interleave(cases, rounds) {
  const results = cases.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { run }] of cases.entries()) {
      const result = run()
      if (round > 0) results[index].push(result)
    }
  }
  return cases.map(({ name }, index) => ({ name, wall: median(results[index], 'wall'), cpu: median(results[index], 'cpu'), memory: median(results[index], 'memory') }))
}

export function median(results, key) {
  const values = results.map((each) => each[key]).filter((value) => value !== null).sort((a, b) => a - b)
  return values.length === 0 ? null : values[Math.floor(values.length / 2)]
}

export function table(header, rows) {
  const all = [header, ...rows.map((row) => row.map(String))]
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`
  console.log([line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...all.slice(1).map(line)].join('\n'))
}

export const digits = (value, count = 2) => (value === null ? '–' : value.toFixed(count))
