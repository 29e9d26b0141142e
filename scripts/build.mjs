// npm run build: the package into dist/, the viewer into dist/viewer/.
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, runTool, say } from './project.mjs'

/** True when everything was built. */
export function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  say('Compiling …')
  if (!runTool('tsc', ['-p', 'tsconfig.json'])) return false
  chmodSync(join(root, 'dist', 'cli.js'), 0o755)
  if (!existsSync(join(root, 'viewer', 'index.html'))) return true
  say('Building the viewer …')
  return runTool('vite', ['build', 'viewer', '--logLevel', 'warn'])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = build() ? 0 : 1
