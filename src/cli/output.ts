import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './command.js'

/**
 * Refuses a place where nothing can be written, before the work that would be lost.
 * @throws UsageError
 */
export function checkOutput(file: string): void {
  if (file === '-') return
  if (!existsSync(dirname(file))) throw new UsageError(`There is no folder "${dirname(file)}" to write to; make it first.`)
  if (existsSync(file) && statSync(file).isDirectory()) throw new UsageError(`"${file}" is a folder; name a file.`)
}
