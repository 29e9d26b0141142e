import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const CLI = join(ROOT, 'dist', 'cli.js')
if (!existsSync(CLI)) throw new Error('dist/cli.js is missing; run "npm run build" before these tests')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in a process of its own, in the project's root. */
export function triplewire(args: readonly string[], { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 300_000,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
  })
  return { status, stdout, stderr }
}

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
