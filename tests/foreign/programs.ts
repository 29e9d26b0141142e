import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../cli/run-cli.js'

/** Fuseki with all of Jena; `npm test` fetches it. */
export const JENA = join(ROOT, 'node_modules', '.cache', 'triplewire', 'jena-fuseki-server-5.6.0.jar')

const NEEDED = ['/usr/bin/rapper', '/usr/bin/serdi', '/usr/lib/python3/dist-packages/rdflib', '/usr/bin/virtuoso-t', '/usr/bin/java']
const missing = NEEDED.filter((file) => !existsSync(file))
if (missing.length > 0) throw new Error(`${missing.join(', ')} missing: "npm test" installs them (on Debian, as root)`)

/** Jena comes from Maven Central, which not every machine reaches; the others come from Debian. */
export const HAVE_JENA = existsSync(JENA)

/** What a program says on its two outputs; it must end well. */
export function output(program: string, args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`)
  return { stdout, stderr }
}
