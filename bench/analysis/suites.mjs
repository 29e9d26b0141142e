import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/project.mjs'

/** Runs one file of tests: how many passed and failed. */
export function runTests(file) {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-bench-'))
  const output = join(folder, 'result.json')
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  spawnSync(process.execPath, [vitest, 'run', file, '--reporter=json', `--outputFile=${output}`], { cwd: root, stdio: 'ignore' })
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(output, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  return { passed: numPassedTests, failed: numFailedTests }
}
