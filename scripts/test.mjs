// npm test: everything that must hold, from a fresh clone on. Its last line is "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureForeignTools } from './foreign.mjs'
import { ensureDependencies, run, runTool, say } from './project.mjs'

let passed = 0
let failed = 0

/** One step; those that fail are named again before the last line. */
const failures = []
async function step(name, work) {
  say(`${name} …`)
  const ok = await work()
  if (ok) passed++
  else {
    failed++
    failures.push(name)
  }
  return ok
}

const ready = (await step('Packages', ensureDependencies)) && (await step('Build', build))
if (ready) {
  await step('Browser', ensureBrowser)
  await step('Foreign readers and stores', ensureForeignTools)
  await step('Format and lint', () => runTool('biome', ['check', '.']))
  await step('Types', () => runTool('tsc', ['-p', 'tsconfig.check.json']) && runTool('tsc', ['-p', 'viewer/tsconfig.json']))
  unitTests()
}
for (const name of failures) say(`FAILED: ${name}`)
process.exitCode = failed === 0 ? 0 : 1
process.stderr.write('', () => process.stdout.write(`${passed} passed, ${failed} failed\n`))

/** The browser tests use Debian's Chromium. */
function ensureBrowser() {
  if (existsSync('/usr/bin/chromium')) return true
  say('Installing Chromium for the browser tests (apt-get) …')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  if (run('apt-get', install, quiet) || (run('apt-get', ['update'], quiet) && run('apt-get', install, quiet))) return true
  say('Chromium is missing and apt-get could not install it. On Debian run "apt-get install chromium" as root, then npm test again.')
  return false
}

function unitTests() {
  say('Tests …')
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-test-'))
  const file = join(folder, 'result.json')
  const ok = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  let result = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, success: false }
  try {
    result = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    say('vitest ended without a result.')
  }
  rmSync(folder, { recursive: true, force: true })
  passed += result.numPassedTests
  failed += result.numFailedTests
  // A file that cannot be loaded has no failed tests, and is a failure all the same.
  if ((!ok || !result.success) && result.numFailedTests === 0) failed += Math.max(1, result.numFailedTestSuites)
  if (!ok) failures.push('Tests (see above)')
}
