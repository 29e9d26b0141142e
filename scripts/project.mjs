// What the scripts share. Only Node's own modules: they run in a clone without node_modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Prints a line about what goes on. */
export function say(message) {
  process.stderr.write(`[triplewire] ${message}\n`)
}

/** Runs a program in the project's root, its output shown; true when it ends well. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error !== undefined) say(`${program} could not be started: ${error.message}`)
  return status === 0
}

/** Runs a program that a package of node_modules brings. */
export function runTool(name, args, env) {
  return run(process.execPath, [join(root, 'node_modules', TOOLS[name]), ...args], env)
}

const TOOLS = {
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
}

/** Installs the packages of package-lock.json where they are missing or not the ones it names; false when that fails. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Node ${process.versions.node} is too old; Triplewire needs 20.19 or newer.`)
    return false
  }
  if (installed()) return true
  say('Installing packages (npm ci) …')
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) return true
  say('npm ci failed; its messages above say why. It needs the npm registry once; later runs work offline.')
  return false
}

function installed() {
  const lock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(lock)) return false
  const have = JSON.parse(readFileSync(lock, 'utf8')).packages
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(want).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (have[path] === undefined ? optional === true : have[path].version === version),
  )
}
