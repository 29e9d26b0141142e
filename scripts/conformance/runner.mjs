// The W3C runner, in a folder of its own: it patches the N3.js that it finds, and must not find ours.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** rdf-test-suite 2.8.0 fails on n3 2.13: "Cannot read properties of null" at 11 manifests. */
const PACKAGE = {
  name: 'triplewire-conformance',
  private: true,
  dependencies: { 'rdf-test-suite': '2.8.0' },
  overrides: { n3: '2.7.12' },
}
const BASE = 'https://w3c.github.io/rdf-tests/'

/** The module `rdf-test-suite`, installed when it is not there yet. */
export function loadRunner() {
  const folder = join(tmpdir(), 'triplewire-conformance')
  if (!existsSync(join(folder, 'node_modules', 'rdf-test-suite'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE))
    const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new Error('rdf-test-suite could not be installed')
  }
  return createRequire(join(folder, 'package.json'))('rdf-test-suite')
}

/** Runs the tests of a manifest of the suite; gives them with their outcome. */
export async function runManifest(library, suite, path, handler, specification) {
  const file = join(resolve(suite), path)
  if (!existsSync(file)) throw new Error(`${file} is missing: --suite takes a checkout of w3c/rdf-tests`)
  const results = await new library.TestSuiteRunner().runManifest(BASE + path, handler, {
    exitWithStatusCode0: true,
    outputFormat: 'summary',
    timeOutDuration: 30_000,
    customEngingeOptions: {},
    urlToFileMapping: `${BASE}~${resolve(suite)}/`,
    // A pattern that all test names match: the runner takes no absence of one.
    testRegex: /(?:)/u,
    ...(specification ? { specification } : {}),
  })
  return results.map(({ test, ok, error, skipped }) => ({ name: test.name, uri: test.uri, ok, skipped: Boolean(skipped), error }))
}
